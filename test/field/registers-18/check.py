# -*- coding: utf-8 -*-
# Re-reads files/ without make.py and checks counts and cells of truth.json.
import json,re,csv,io,sys,os,datetime as dt,collections
import openpyxl
from openpyxl.utils import column_index_from_string as CI, get_column_letter as L
os.chdir(os.path.dirname(os.path.abspath(__file__)))
T=json.load(open('truth.json')); bad=0; n=0
def say(*a):
    global bad; bad+=1; print('!!',*a)
KT=str.maketrans('០១២៣៤៥៦៧៨៩','0123456789')
def grid(f):
    out={}
    if f.endswith('.xlsx'):
        for ws in openpyxl.load_workbook(f):
            g={(c.row,c.column):c.value for r in ws.iter_rows() for c in r if c.value is not None}
            out[ws.title]=g; out['merged',ws.title]=[m.bounds for m in ws.merged_cells.ranges]
    elif f.endswith('.ods'):
        from odf.opendocument import load; from odf.table import Table,TableRow,TableCell; from odf import teletype
        for t in load(f).getElementsByType(Table):
            g={}
            for r,tr in enumerate(t.getElementsByType(TableRow),1):
                for c,x in enumerate(tr.getElementsByType(TableCell),1):
                    v=teletype.extractText(x)
                    if v!='': g[r,c]=v
            out[t.getAttribute('name')]=g
    else:
        b=open(f,'rb').read()
        s=b.decode('utf-16') if b[:2]==b'\xff\xfe' else b.decode('utf-8-sig')
        d='\t' if b[:2]==b'\xff\xfe' else ';' if f.endswith('leads.csv') else ','
        out[None]={(r,c):v for r,row in enumerate(csv.reader(io.StringIO(s,newline=''),delimiter=d),1) for c,v in enumerate(row,1) if v!=''}
    return out
def days(v):
    if isinstance(v,dt.datetime): return v.date().isoformat()
    if isinstance(v,dt.date): return v.isoformat()
    s=str(v).translate(KT)
    m=re.match(r'(\d{4})-(\d\d)-(\d\d)',s)
    if m: y,mo,d=map(int,m.groups())
    else:
        m=re.match(r'(\d\d?)[-/.](\d\d?)[-/.](\d{2,4})',s)
        if not m: return None
        d,mo,y=map(int,m.groups()); y+=2000 if y<100 else 0
    try: return dt.date(y,mo,d).isoformat()
    except ValueError: return None
for e in T:
    g=grid(e['file']); errc=set()
    for x in e['errors']:
        for a in x['cell'].split(','):
            p=a.split(':'); errc.add((x['sheet'],p[0])); errc.add((x['sheet'],p[-1]))
            if not any((lambda m:(int(m[2]),CI(m[1])) in g[x['sheet']])(re.match(r'([A-Z]+)(\d+)',q)) for q in p) and 'no currency' not in x['what']: say(e['file'],'error cell empty',x)
    rowset=set()
    for t in e['tables']:
        G=g[t['sheet']]
        if t['records_lie_in']=='columns':
            for r in t['rows']:
                for c in t['columns']:
                    v=G[int(c['heading' and 'at'][4:]),CI(r['at'])]; f=r['facts'][c['fact']]; n+=1
                    if (int(str(v).translate(KT)) if str(v).translate(KT).isdigit() else None)!=f: say(e['file'],r['at'],c,v,f)
            continue
        if t['count_of_all_rows']!=len(t['rows']) or t['rows'][0]['at']!=t['first'] or t['rows'][-1]['at']!=t['last']: say(e['file'],'count')
        for c in t['columns']:
            h=[G.get((r,CI(c['at']))) for r in t['heading_rows']]; leaf=c['heading'].split(' / ')[-1]
            if not any(x and (x==c['heading'] or x==leaf) for x in h): say(e['file'],'heading',c,h)
        maps=collections.defaultdict(dict); prev={}
        for r in t['rows']:
            rowset.add((t['sheet'],r['at'])); used=set()
            for c in t['columns']:
                f=c['fact']; 
                if not f: continue
                v=G.get((r['at'],CI(c['at']))); fs=[x.strip() for x in f.split(',')]; n+=1
                bad_cell=(t['sheet'],f"{c['at']}{r['at']}") in errc
                for k in fs:
                    tr=r['facts'].get(k)
                    many=sum(1 for d in t['columns'] if d['fact'] and k in d['fact'].split(', '))>1 or len(fs)>1
                    if many: continue
                    if bad_cell: continue
                    if v is None or v=='"':
                        if tr is not None and tr!=prev.get(k) and tr!='no': say(e['file'],'empty but truth',r['at'],k,tr)
                        continue
                    if 'date' in k or k in('admitted','left','detained_since'):
                        if days(v)!=tr: say(e['file'],'day',r['at'],k,v,tr)
                    elif isinstance(tr,dict):
                        s=str(v).translate(KT); m=re.sub(r'[^\d]','',s); w=35 if 'លាន' in s else tr['amount']
                        if s!='គ្មាន' and int(m or -1)!=w: say(e['file'],'amount',r['at'],k,v,tr)
                    elif isinstance(tr,(int,float)):
                        s=str(v).translate(KT); m=re.search(r'-?\d+(\.\d+)?',s); x=0 if s=='/' else float(m.group()) if m else None
                        if x!=tr: say(e['file'],'number',r['at'],k,v,tr)
                    else:
                        old=maps[k].setdefault(str(v),tr)
                        if old!=tr: say(e['file'],'same word, other truth',k,v,old,tr)
            # several columns for one fact: ticks and ages under the sex
            for k in {x for c in t['columns'] if c['fact'] for x in c['fact'].split(', ')}:
                cs=[c for c in t['columns'] if c['fact'] and k in c['fact'].split(', ')]
                vs=[(c,G.get((r['at'],CI(c['at'])))) for c in cs]; filled=[x for x in vs if x[1] is not None]
                if len(cs)>1:
                    tr=r['facts'][k]
                    if any((t['sheet'],f"{c['at']}{r['at']}") in errc for c in cs): continue
                    if len(filled)>1: say(e['file'],'two ticks',r['at'],k,filled)
                    if not filled and tr is not None: say(e['file'],'no tick',r['at'],k)
                    if filled:
                        old=maps['tick',k].setdefault(filled[0][0]['at'],tr) if k in('sex','exploitation') else tr
                        if old!=tr: say(e['file'],'tick',r['at'],k,old,tr)
                    if k=='age' and filled and tr is not None and tr>0 and int(str(filled[0][1]).translate(KT))!=tr: say(e['file'],'age',r['at'])
                elif len(cs)==1 and ',' in cs[0]['fact'] and vs[0][1] is not None and cs[0]['fact'].split(', ')[0]==k:
                    v=str(vs[0][1]).translate(KT); fs=cs[0]['fact'].split(', ')
                    if (t['sheet'],f"{cs[0]['at']}{r['at']}") in errc: continue
                    if k=='call_date':
                        if days(v)!=r['facts'][k] or not v.endswith(r['facts']['time']): say(e['file'],'call',r['at'])
                    else:
                        want=[r['facts'][x] for x in fs if r['facts'][x] is not None]; got=[int(x) for x in re.findall(r'\d+',v)]
                        if sorted(set(want))!=sorted(set(got)): say(e['file'],'numbers',r['at'],v,want)
            prev={k:v for k,v in r['facts'].items()}
        for k,q in t['all_rows_tally'].items():
            vals=[r['facts'][k] for r in t['rows']]; gv=[x for x in vals if x is not None]
            if 'sum' in q and (round(sum(gv),4)!=q['sum'] or len(gv)!=q['given']): say(e['file'],'tally',k)
            if 'sum' not in q and 'given' not in q and 'sum_by_currency' not in q and sum(q.values())!=len(vals): say(e['file'],'tally',k)
    for x in e['not_rows']:
        m=re.match(r'([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?',x['where']); a,b=int(m[2]),int(m[4] or m[2])
        for r in range(a,b+1):
            if (x['sheet'],r) in rowset: say(e['file'],'not_row is a row',x)
            if not any(k[0]==r for k in g[x['sheet']]): say(e['file'],'not_row empty',x,r)
    # every filled line between first and last is a row or a not_row
    for sh in {t['sheet'] for t in e['tables'] if t['records_lie_in']=='rows'}:
        ts=[t for t in e['tables'] if t['sheet']==sh]; nr={r for x in e['not_rows'] if x['sheet']==sh for m in [re.match(r'([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?',x['where'])] for r in range(int(m[2]),int(m[4] or m[2])+1)}
        hd={h for t in ts for h in t['heading_rows']}
        for r in sorted({k[0] for k in g[sh]}):
            if r not in nr and r not in hd and (sh,r) not in rowset: say(e['file'],sh,'line neither row nor not_row',r,[v for k,v in g[sh].items() if k[0]==r][:3])
print(len(T),'files,',sum(t['count_of_all_rows'] for e in T for t in e['tables']),'rows,',n,'cells checked,',bad,'complaints'); sys.exit(bad>0)
