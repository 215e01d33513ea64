# -*- coding: utf-8 -*-
# opens every file anew (nothing of make.py) and compares each fact of truth.json with its cell
import json,re,csv,datetime as dt,os,sys
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter as L,column_index_from_string as CI,range_boundaries
os.chdir(os.path.dirname(os.path.abspath(__file__)))
T=json.load(open('truth.json',encoding='utf-8')); W=json.load(open('words.json',encoding='utf-8')) if os.path.exists('words.json') else {}
bad=[];pairs={};n=0
def asc(s): return re.sub('[០-៩]',lambda m:str(ord(m[0])-0x17e0),str(s))
def opn(p):
    g={}
    if p.endswith('.xlsx'):
        for ws in load_workbook(p):
            d={(c.row,c.column):c.value for r in ws.iter_rows() for c in r if c.value is not None}
            for m in ws.merged_cells.ranges:
                for r in range(m.min_row,m.max_row+1):
                    for c in range(m.min_col,m.max_col+1):
                        if (m.min_row,m.min_col) in d: d.setdefault((r,c),d[(m.min_row,m.min_col)])
            g[ws.title]=d
    elif p.endswith('.ods'):
        from odf.opendocument import load; from odf.table import Table,TableRow,TableCell; from odf import teletype
        for t in load(p).spreadsheet.getElementsByType(Table):
            d={}
            for r,row in enumerate(t.getElementsByType(TableRow),1):
                for c,x in enumerate(row.getElementsByType(TableCell),1):
                    v=teletype.extractText(x)
                    if v: d[(r,c)]=v
            g[t.getAttribute('name')]=d
    else:
        txt=open(p,encoding='utf-8-sig',newline='').read(); dl=';' if txt.split('\r\n')[0].count(';')>2 else ','
        g['(csv)']={(r,c):v for r,row in enumerate(csv.reader(txt.splitlines(),delimiter=dl),1) for c,v in enumerate(row,1) if v!=''}
    return g
def day(v,no):
    if isinstance(v,(dt.datetime,dt.date)): return v.strftime('%Y-%m-%d')
    s=asc(v); m=re.match(r'(\d{4})-(\d\d)-(\d\d)',s)
    if m: return m[0]
    m=re.match(r'(\d{1,2})-([A-Z][a-z]{2})-(\d\d)$',s)
    if m: a,b,c=m[1],'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split().index(m[2])+1,'20'+m[3]
    else:
        m=re.match(r'(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})$',s)
        if not m: return None
        a,b,c=m.groups()
        if no==8: a,b=b,a
        if len(c)==2:c='20'+c
    return '%s-%02d-%02d'%(c,int(b),int(a))
KM='មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
def cell_ok(no,f,v,x,head,errs,ref):
    v=None if v is None or str(v).strip()=='' else v
    if x is None: return v is None or str(v) in('?','O') or ref in errs
    if no==8 and x in('yes','no') and f!='place': return (x=='yes')==(v=='✓') and v in(None,'✓')
    if v is None: return False
    if f=='period': return '2025-%02d'%(KM.index(v)+1)==x
    if isinstance(x,dict):
        cur='USD' if '$' in str(v) or '$' in head or 'USD' in head else 'KHR'
        num=float(re.sub(r'[^\d.]','',asc(v)) if '៛' not in str(v) else re.sub(r'\D','',asc(v)))
        return num==x['amount'] and cur==x['currency']
    if isinstance(x,int):
        if str(v)=='-' and no==2: return x==0
        return re.fullmatch(r'\d+',asc(v)) is not None and int(asc(v))==x
    if re.fullmatch(r'\d{4}-\d\d-\d\d',x): return day(v,no)==x
    if str(v)==x: return True
    pairs.setdefault(str(no),{}).setdefault(f,{})[str(v)]=x
    return W.get(str(no),{}).get(f,{}).get(str(v))==x
for e in T:
    no=e['no'];G=opn(e['file']);errs={(q['sheet'],q['cell']) for q in e['errors']}
    for q in e['errors']:
        m=re.match(r'([A-Z]+)(\d+)',q['cell'])
        if (int(m[2]),CI(m[1])) not in G[q['sheet']]: bad.append((no,'error cell empty',q['cell']))
    nr=set()
    for q in e['not_rows']:
        c1,r1,c2,r2=range_boundaries(q['where'])
        if not any(k[0] in range(r1,r2+1) and c1<=k[1]<=c2 for k in G[q['sheet']]): bad.append((no,'not_row empty',q))
        nr|={(q['sheet'],r) for r in range(r1,r2+1)}
    for t in e['tables']:
        g=G[t['sheet']];cols=t['columns'];side=t['records_lie_in']=='columns'
        for c in cols:
            if side: h=g[(c['at'],1)]
            else:
                hs=[g.get((r,CI(c['at']))) for r in t['heading_rows']]; h=' / '.join(dict.fromkeys(str(x) for x in hs if x))
            if h!=c['heading']: bad.append((no,'heading',h,c['heading']))
        if not side:
            found=[r for r in range(t['first'],t['last']+1) if (t['sheet'],r) not in nr and any(k[0]==r for k in g)]
            if len(found)!=t['count_of_all_rows']: bad.append((no,'count',len(found)))
            if t['rows'] and found!=[r['at'] for r in t['rows']]: bad.append((no,'rows differ'))
            # whatever else has a cell on the sheet must be explained
            for r in {k[0] for k in g}-set(found)-set(t['heading_rows']):
                if (t['sheet'],r) not in nr: bad.append((no,'unexplained line',t['sheet'],r))
        for rec in t['rows']:
            seen=set()
            for c in cols:
                if not c['fact']: continue
                pos=(c['at'],CI(rec['at'])) if side else (rec['at'],CI(c['at'])); v=g.get(pos); ref=(t['sheet'],L(pos[1])+str(pos[0]))
                if v=='〃':
                    r=pos[0]
                    while g.get((r,pos[1]))=='〃': r-=1
                    v=g[(r,pos[1])]
                fs=[x.strip() for x in c['fact'].split(';')];seen|=set(fs)
                if no==5 and len(fs)==3:
                    s,a=asc(v).split('/');F=rec['facts'];mo=a.endswith('ខែ')
                    ok=F['sex']=={'ស':'female','ប':'male'}[s] and (F['age_months']==int(a[:-2]) and F['age']==0 if mo else F['age_months'] is None and (F['age'] is None if a=='?' else F['age']==int(a)));n+=3
                    if not ok: bad.append((no,rec['at'],v,F))
                    continue
                if no==6 and len(fs)==2:
                    n+=2
                    if v[:16]!=rec['facts']['call_date']+' '+rec['facts']['time']: bad.append((no,rec['at'],v))
                    continue
                f=fs[0];x=rec['facts'][f];n+=1
                if not cell_ok(no,f,v,x,c['heading']+(' ' if no!=16 else ''),errs,ref): bad.append((no,ref,f,v,x))
            for f in set(rec['facts'])-seen:
                x=rec['facts'][f];n+=1;up=' | '.join(str(v) for k,v in sorted(g.items(),reverse=True) if k[0]<rec['at'] and (t['sheet'],k[0]) in nr)
                ok={(4,'legal_status'):lambda:[y for y in re.findall('pre-trial|convicted',up)][:1]==[x],(4,'sex'):lambda:x=='female' and 'female' in up,(5,'returned_from'):lambda:x=='THA' and 'ថៃ' in up,(13,'period'):lambda:x in up,(18,'province'):lambda:x=='Siem Reap' and 'សៀមរាប' in up,
                 (14,'removal_date'):lambda:day(re.search(r'\d\d/\d\d/\d{4}',up)[0],no)==x,(14,'removed_to'):lambda:x.upper() in up.split('PERSONS')[0]}.get((no,f),lambda:False)()
                if not ok: bad.append((no,rec['at'],'no column',f,x))
        for f,y in t['all_rows_tally'].items():
            vs=[r['facts'].get(f) for r in t['rows']];gv=[v for v in vs if v is not None]
            if 'sum' in y: ok=sum(gv)==y['sum'] and len(gv)==y['given']
            elif 'sum_by_currency' in y: ok=len(gv)==y['given'] and sum(v['amount'] for v in gv)==sum(y['sum_by_currency'].values())
            elif set(y)=={'given','different'}: ok=y=={'given':len(gv),'different':len(set(gv))}
            else: ok=all(sum(1 for v in vs if ('(empty)' if v is None else str(v))==k)==q for k,q in y.items()) and sum(y.values())==len(vs)
            if not ok: bad.append((no,'tally',f))
        for f in('name','client_name'):
            vs=[r['facts'].get(f) for r in t['rows'] if r['facts'].get(f)]
            if len(set(vs))!=len(vs): bad.append((no,'same name twice',[v for v in vs if vs.count(v)>1]))
        # order of days, women not more than all, outside the named errors
        for r in t['rows']:
            F=r['facts'];er=any(re.sub('[A-Z]','',c)==str(r['at']) for _,c in errs)
            ds=[(k,v) for k,v in F.items() if isinstance(v,str) and re.fullmatch(r'\d{4}-\d\d-\d\d',v)]
            for k,v in ds:
                if v>'2026-02-02' and k not in('expected_release','licence_until','next_date'): bad.append((no,r['at'],'future',k,v))
            for a,b in(('received_date','decision_date'),('entry_date','exit_date'),('request_date','closed_date'),('referral_date','exit_date'),('birth_date','referral_date'),('detained_date','removal_date'),('received_date','conciliation_date'),('decision_date','paid1_date'),('admission_date','expected_release')):
                if F.get(a) and F.get(b) and F[a]>F[b] and not er: bad.append((no,r['at'],a,b))
            for a,b in(('accused_female','accused'),('workers_female','workers'),('rescued_female','rescued'),('participants_female','participants'),('victims_female','victims')):
                if F.get(a) is not None and F.get(b) is not None and F[a]>F[b] and not er: bad.append((no,r['at'],a))
if '--words' in sys.argv:
    for no,d in pairs.items(): print(no,'; '.join(f+': '+', '.join(a+'='+b for a,b in q.items()) for f,q in d.items()))
    json.dump(pairs,open('words.json','w',encoding='utf-8'),ensure_ascii=False,indent=0)
print('facts compared',n,'faults',len(bad))
for b in bad[:60]:
    if '--words' not in sys.argv: print(b)
