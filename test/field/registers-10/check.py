# -*- coding: utf-8 -*-
"""opens every file again, reads the cells by rules of its own and compares with truth.json (all rows, through rows and tallies)"""
import json,re,csv,sys,datetime as D,os
from vocab import V
from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string as CI, range_boundaries
import xlrd
from odf.opendocument import load
from odf.table import Table,TableRow
from odf import teletype
def read(path):
    out={}
    if path.endswith('.xlsx'):
        for ws in load_workbook(path): out[ws.title]={(c.row,c.column):c.value for r in ws for c in r if c.value is not None}
    elif path.endswith('.xls'):
        b=xlrd.open_workbook(path)
        for s in b.sheets():
            g={}
            for r in range(s.nrows):
                for c in range(s.ncols):
                    x=s.cell(r,c)
                    if x.ctype==3: g[r+1,c+1]=xlrd.xldate_as_datetime(x.value,b.datemode)
                    elif x.ctype==2: g[r+1,c+1]=int(x.value) if x.value==int(x.value) else x.value
                    elif x.value!='': g[r+1,c+1]=x.value
            out[s.name]=g
    elif path.endswith('.ods'):
        for t in load(path).spreadsheet.getElementsByType(Table):
            g={}
            for r,row in enumerate(t.getElementsByType(TableRow),1):
                for c,x in enumerate(row.childNodes,1):
                    ty=x.getAttribute('valuetype') if 'covered' not in x.tagName else None
                    if ty=='date': g[r,c]=D.datetime.fromisoformat(x.getAttribute('datevalue'))
                    elif ty=='float': z=float(x.getAttribute('value')); g[r,c]=int(z) if z==int(z) else z
                    elif ty: g[r,c]='\n'.join(teletype.extractText(q) for q in x.childNodes)
            out[t.getAttribute('name')]=g
    else:
        raw=open(path,'rb').read().decode('utf-8-sig'); sep=';' if raw.split('\n')[0].count(';')>3 else ','
        out['csv']={(r,c):v for r,row in enumerate(csv.reader(raw.splitlines(),delimiter=sep),1) for c,v in enumerate(row,1) if v!=''}
    return out
KHM='មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
LAT=lambda s:s.translate(str.maketrans('០១២៣៤៥៦៧៨៩','0123456789'))
def day(x):
    if x is None: return None
    if isinstance(x,(D.datetime,D.date)): return x.strftime('%Y-%m-%d')
    x=LAT(str(x)).strip()
    m=re.fullmatch(r'ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d+)',x)
    if m: return '%s-%02d-%02d'%(m[3],KHM.index(m[2])+1,int(m[1]))
    m=re.fullmatch(r'(\d\d)/(\d\d)/(\d{4})',x)
    if m: return '%s-%s-%s'%(m[3],m[2],m[1])
    m=re.match(r'(\d{4}-\d\d-\d\d)',x)
    if m: return m[1]
    if re.fullmatch(r'\d\d-[A-Z][a-z]{2}-\d\d',x): return D.datetime.strptime(x,'%d-%b-%y').strftime('%Y-%m-%d')
    if re.fullmatch(r'\d{4}',x): return x
    return None
def money(x,dflt):
    if x is None: return None
    if isinstance(x,int): return dict(amount=x,currency=dflt)
    y=LAT(x); n=int(re.sub(r'\D','',y)); return dict(amount=n,currency='USD' if '$' in y else 'KHR' if '៛' in y else 'THB' if 'บาท' in y else None)
def norm(no,f,x):
    if (no,f) in V:
        if x is None: return None
        m={str(k):v for k,v in V[no,f].items()}; return m[str(x)]
    if f.endswith('_date') or f=='date': return day(x)
    if f.startswith('amount') or f=='claim': return money(x,{8:'USD',16:'KHR'}.get(no))
    if f=='sentence' and x:
        m=re.fullmatch(r'(\d+) ឆ្នាំ(?: (\d+) ខែ)?',LAT(x)); return m[1]+' years'+(' %s months'%m[2] if m[2] else '')
    if f=='accused_names': return [re.sub(r'^[០-៩]+- ','',l) for l in x.split('\n') if l!='និងបក្ខពួក']
    if f=='concerns': return x.split(' ||| ')
    if f=='return_year': return None if x is None else str(x)
    if f in('age','suspects','victims','caller_age','calls') and isinstance(x,str):
        m=re.search(r'\d+',LAT(x)); return int(m[0]) if m else None
    return x
bad=0
def say(*a):
    global bad; bad+=1; print('!!',*a)
def same(a,b): return a==b or (a is None and b is None)
def cmptally(no,k,vals,t):
    g=[x for x in vals if x is not None]
    flat=['; '.join(x) if isinstance(x,list) else x for x in g]
    if 'sum_by_currency' in t:
        s={}
        for x in g: s[x['currency'] or '(no currency)']=s.get(x['currency'] or '(no currency)',0)+x['amount']
        ok=s==t['sum_by_currency'] and len(g)==t['given']
    elif set(t)=={'sum','given'}: ok=sum(g)==t['sum'] and len(g)==t['given']
    elif set(t)=={'given','different'}: ok=len(g)==t['given'] and len(set(flat))==t['different']
    else:
        d={x:flat.count(x) for x in set(flat)}
        if len(g)<len(vals): d['(empty)']=len(vals)-len(g)
        ok=d==t
    if not ok: say(no,k,'tally',t,'cells give',sorted(map(str,flat))[:8],len(g))
def main():
    T=json.load(open('truth.json')); ex=json.load(open('truth-example.json'))[0]
    assert len(T)==20 and {os.path.basename(e['file']) for e in T}==set(os.listdir('files'))
    for e in T:
        no=e['no']; S=read(e['file']); nrows=0; ncells=0
        if list(e)!=list(ex): say(no,'keys')
        errcells={(x['sheet'],x['cell']) for x in e['errors']}
        lines=set()
        for x in e['not_rows']:
            if x['sheet'] not in S: say(no,'no sheet',x['sheet']); continue
            a,b,c,d=range_boundaries(x['where'])
            if not any((r,q) in S[x['sheet']] for r in range(b,d+1) for q in range(a,c+1)): say(no,'empty not_row',x)
            lines|={(x['sheet'],r) for r in range(b,d+1)}
        for s,c in errcells:
            a,b,_,_=range_boundaries(c)
            if (b,a) not in S[s]: say(no,'error cell empty',s,c)
        for t in e['tables']:
            g=S[t['sheet']]
            if t['records_lie_in']=='columns':
                for rec in t['rows']:
                    c=CI(rec['at'])
                    for col in t['columns']:
                        x=g.get((col['at'],c)); ncells+=1
                        if col['fact']=='period': x=D.datetime.strptime(x,'%b-%y').strftime('%Y-%m')
                        if x=='n/a': x=None
                        if not same(x,rec['facts'][col['fact']]): say(no,rec['at'],col['fact'],x)
                for k,ty in t['all_rows_tally'].items(): cmptally(no,k,[r['facts'][k] for r in t['rows']],ty)
                nrows+=12; continue
            if list(t)!=list(ex['tables'][0]): say(no,'table keys')
            h=t['heading_rows']; top=None
            for col in t['columns']:
                c=CI(col['at'])
                if ' / ' in col['heading'] and len(h)==2:
                    top=g.get((h[0],c)) or top; got='%s / %s'%(top,g.get((h[1],c)))
                else: got=g.get((h[0],c))
                if got!=col['heading']: say(no,'heading',col,got)
            # what a reader without the truth would take for rows: from first till last, minus single-cell lines
            recs={}; prev={}; group=None; prevday=None
            for r in range(t['first'],t['last']+1):
                row={c:v for (rr,c),v in g.items() if rr==r}
                if no==11 and len(row)==1: group=row[1].replace('កំពង់ផែ ',''); continue
                if (t['sheet'],r) in lines: say(no,'not_row inside',r)
                f={}
                for col in t['columns']:
                    if not col['fact']: continue
                    x=row.get(CI(col['at'])); ncells+=1
                    if x=='〃': x=prev[col['fact']]
                    if no==15 and col['fact']=='visit_date': x=x or prevday; prevday=x
                    prev[col['fact']]=x
                    if (t['sheet'],col['at']+str(r)) in errcells and (col['fact'] in('age','birth_date','entry_date','decided_date')): f[col['fact']]=None; continue
                    f[col['fact']]=norm(no,col['fact'],x)
                if no==11: f['pier']=group
                recs[r]=f
            if len(recs)!=t['count_of_all_rows']: say(no,'count',len(recs),t['count_of_all_rows'])
            beyond=[r for (r,c) in g if r>t['last'] and (t['sheet'],r) not in lines]
            if beyond: say(no,'cells after last not named',beyond)
            before=[r for (r,c) in g if r<t['first'] and r not in h and (t['sheet'],r) not in lines]
            if before: say(no,'cells before first not named',before)
            for rec in t['rows']:
                for k,w in rec['facts'].items():
                    if k in recs[rec['at']]:
                        if not same(recs[rec['at']][k],w): say(no,t['sheet'],rec['at'],k,repr(recs[rec['at']][k]),'truth',repr(w))
            for k,ty in t['all_rows_tally'].items():
                if any(k in f for f in recs.values()): cmptally(no,k,[f[k] for f in recs.values()],ty)
            nrows+=len(recs)
            # plausibility: faults nobody planted
            for r,f in recs.items():
                for a,b in (('received_date','sent_date'),('order_date','removed_date'),('received_date','decision_date'),('entry_date','exit_date'),('request_date','closed_date'),('applied_date','decided_date'),('decided_date','paid_date'),('arrest_date','release_due_date'),('received_date','visit_1_date')):
                    if f.get(a) and f.get(b) and f[a]>f[b] and not any((t['sheet'],c['at']+str(r)) in errcells for c in t['columns']): say(no,r,'unplanned fault',a,b)
                if 'victims_children' in f and f['victims_children']>f['victims_male']+f['victims_female']: say(no,r,'children')
                if f.get('workers_children') and f['workers_children']>f['workers']: say(no,r,'children')
        print(no,e['outcome'],'rows',nrows,'cells',ncells,'errors',len(e['errors']),'questions',len(e['questions']))
        if nrows>60 or nrows<8: print('   (size)',nrows)
    for no in (17,):
        for t in T[no-1]['tables']: pass
    print('FAULTS',bad); return bad
if __name__=="__main__": sys.exit(1 if main() else 0)
