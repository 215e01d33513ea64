# -*- coding: utf-8 -*-
"""Independent re-reader: imports nothing of make.py / lib.py. Reads files/ again and compares with truth.json."""
import json,os,re,csv,datetime as D,sys
import openpyxl
from odf import opendocument,table,teletype
H=os.path.dirname(os.path.abspath(__file__)); T=json.load(open(H+'/truth.json',encoding='utf-8')); bad=0
MK=['សាកល្បង','គំរូ','ប្រឌិត','ឧទាហរណ៍','តួយ៉ាង','SAMPLE','INVENTED','TESTING','EXAMPLE']; DIT={'ដូចខាងលើ','〃','"'}
KM='មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
lat=lambda s: s.translate(str.maketrans('០១២៣៤៥៦៧៨៩','0123456789'))
norm=lambda s: re.sub(r' +',' ',s.replace('\u200b',''))
def say(*a):
    global bad; bad+=1; print('!!',*a)
def load(f):
    """{sheet:(rows,hidden)}; merged cells filled down"""
    p=H+'/files/'+f; out={}
    if f.endswith('xlsx'):
        wb=openpyxl.load_workbook(p)
        for ws in wb:
            g=[[c.value for c in r] for r in ws.iter_rows()]
            for m in ws.merged_cells.ranges:
                if m.min_col==m.max_col:
                    for i in range(m.min_row,m.max_row): g[i][m.min_col-1]=g[m.min_row-1][m.min_col-1]
            out[ws.title]=(g,{i for i,d in ws.row_dimensions.items() if d.hidden})
    elif f.endswith('ods'):
        for t in opendocument.load(p).getElementsByType(table.Table):
            g=[]
            for r in t.getElementsByType(table.TableRow):
                row=[]
                for c in r.childNodes:
                    v=c.getAttribute('datevalue'); v=D.date.fromisoformat(v) if v else teletype.extractText(c) or None
                    row+= [v]*int(c.getAttribute('numbercolumnsrepeated') or 1)
                g.append(row)
            out[t.getAttribute('name')]=(g,set())
    elif f.endswith('csv'):
        s=open(p,encoding='utf-8-sig',newline=''); d=';' if 'pailin' in f else ','
        out[None]=([[c or None for c in r] for r in csv.reader(s,delimiter=d)],set())
    else: out[None]=([[c or None for c in l.rstrip('\r\n').split('\t')] for l in open(p,encoding='utf-8',newline='').read().split('\r\n')],set())
    return out
def dates(row,us):
    o=set()
    for v in row:
        if isinstance(v,D.datetime): o.add(v.date().isoformat()); continue
        if isinstance(v,D.date): o.add(v.isoformat()); continue
        if not isinstance(v,str): continue
        s=lat(v)
        for a,b,y in re.findall(r'(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?!\d)',s):
            a,b,y=int(a),int(b),int(y); y+=2000 if y<100 else 0
            if us: a,b=b,a
            try: o.add(D.date(y,b,a).isoformat())
            except ValueError: pass
        for a,m,y in re.findall(r'ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d{4})',s): o.add(D.date(int(y),KM.index(m)+1,int(a)).isoformat())
        if re.fullmatch(r'20\d{6}',s): o.add(f'{s[:4]}-{s[4:6]}-{s[6:]}')
    return o
tot=0
for f in sorted(os.listdir(H+'/files')):
    if f not in T: say('no truth for',f); continue
    t=T[f]; S=load(f); us='Form responses' in f; seen=set(); pers=0
    for sh,(g,_) in S.items():      # resolve dittos
        last=None
        for r in g:
            if not any(isinstance(v,str) and any(m in v for m in MK) for v in r): continue
            for j,v in enumerate(r):
                if v in DIT: r[j]=last[j]
            last=r
    for x in t['rows']:
        tot+=1; a=x['at']; sh,n=a.rsplit('!',1) if '!' in a else (None,a); n=int(n); g,hid=S[sh]; row=g[n-1]; seen.add((sh,n))
        for e in x.get('also_at',[]): q,k=e.rsplit('!',1); seen.add((q,int(k)))
        txt=norm(' | '.join(str(v) for v in row if v is not None)); L=lat(txt)
        for k in('case_number','name_khmer','name_latin','alias_khmer'):
            if x.get(k) and norm(x[k]) not in txt: say(f,a,k,x[k])
        ds=dates(row,us)
        for k in('date_registered','date_charged','date_decided'):
            if x[k] and x[k] not in ds: say(f,a,k,x[k],ds)
        if x['date_registered'] and x['date_decided'] and x['date_decided']<x['date_registered'] and not t['errors']: say(f,a,'order')
        if isinstance(x['age'],int) and not re.search(rf'(?<!\d){x["age"]}(?!\d)',L): say(f,a,'age')
        for c in x['charges']:
            rs=[g[n-1]]+[S[e.rsplit('!',1)[0]][0][int(e.rsplit('!',1)[1])-1] for e in x.get('also_at',[])]
            if not any(re.search(rf'(?<!\d){c["article"]}(?!\d)',lat(str(v))) for r in rs for v in r if v is not None): say(f,a,'article',c)
        for k in('fine_riel','compensation_riel'):
            if x[k]:
                w=re.sub(r'(?<=\d)[., ](?=\d{3})','',L)
                if str(x[k]) not in w and not re.search(rf'(?<!\d)0?{x[k]//1000000}( \([^)]*\))? លាន',w): say(f,a,k,x[k])
        m=x['sentence_months']
        if m:
            y,q=divmod(m,12)
            if not(re.search(rf'(?<!\d)0?{y}(?!\d)',L) or re.search(rf'(?<!\d){m}(?!\d)',L) or f'{m/12:g}' in L): say(f,a,'sentence',m)
        if bool(x.get('hidden_row'))!=(n in hid): say(f,a,'hidden')
        if x['outcome'] is None and m: say(f,a,'sentence without outcome')
    no={(q['sheet'],q['row']) for q in t['not_rows']}
    for sh,(g,_) in S.items():
        for i,r in enumerate(g,1):
            if any(v not in(None,'') for v in r):
                k=(sh,i)
                if (k in seen)==(k in no): say(f,k,'in rows' if k in seen else 'nowhere',r[:4])
    if t['outcome']=='refuse' and t['rows']: say(f,'refused but has rows')
    if (t['outcome']=='name-errors')!=bool(t['errors']): say(f,'errors')
    for e in t['errors']:
        sh,c=e['cell'].rsplit('!',1); print('   error cell',f,c,openpyxl.load_workbook(H+'/files/'+f)[sh][c].value,'--',e['wrong'])
    ids=[(x['case_number'],x['name_khmer'],x['name_latin']) for x in t['rows']]
    if len(ids)!=len(set(ids)): say(f,'same person twice')
    print(f'{t["outcome"]:20} {len(t["rows"]):3} {f}')
miss=set(T)-set(os.listdir(H+'/files'))
if miss: say('files missing',miss)
print('persons',tot,'faults',bad); sys.exit(bool(bad))
