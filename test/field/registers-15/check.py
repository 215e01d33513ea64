#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Opens every file again with readers of its own (standard library only: zip + xml, csv) and compares
(1) every cell with written.json, none missing and none besides; (2) headings, row counts, errors' cells;
(3) every fact in truth.json with the cell it comes from: days, numbers, money, names by parsers of its own;
coded words by one table per column (a word may mean one thing only, printed with -v)."""
import json,sys,os,re,csv,io,zipfile,datetime as D,xml.etree.ElementTree as ET
H=os.path.dirname(os.path.abspath(__file__)); V='-v' in sys.argv; bad=[]
J=lambda f:json.load(open(os.path.join(H,f),encoding='utf-8'))
def col(n):
    s=''
    while n: n,r=divmod(n-1,26); s=chr(65+r)+s
    return s
def num(x):
    f=float(x); return int(f) if f==int(f) else f
def xlsx(p):
    z=zipfile.ZipFile(p); n={'m':'http://schemas.openxmlformats.org/spreadsheetml/2006/main'}; M='{%s}'%n['m']
    ss=[''.join(t.text or '' for t in si.iter(M+'t')) for si in ET.fromstring(z.read('xl/sharedStrings.xml'))] if 'xl/sharedStrings.xml' in z.namelist() else []
    st=ET.fromstring(z.read('xl/styles.xml')); nf={int(e.get('numFmtId')):e.get('formatCode') for e in st.iter(M+'numFmt')}
    isd=[]
    for x in st.find('m:cellXfs',n):
        i=int(x.get('numFmtId')); isd.append(i in range(14,23) or bool(re.search('[yd]',nf.get(i,''),re.I)))
    rel={e.get('Id'):e.get('Target') for e in ET.fromstring(z.read('xl/_rels/workbook.xml.rels'))}
    out={}
    for sh in ET.fromstring(z.read('xl/workbook.xml')).find('m:sheets',n):
        t=rel[sh.get('{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id')].lstrip('/')
        d={}
        for c in ET.fromstring(z.read(t if t.startswith('xl/') else 'xl/'+t)).iter(M+'c'):
            v=c.find('m:v',n); ty=c.get('t')
            if ty=='inlineStr': val=''.join(e.text or '' for e in c.iter(M+'t'))
            elif v is None: continue
            elif ty=='s': val=ss[int(v.text)]
            else:
                val=num(v.text)
                if isd[int(c.get('s') or 0)]: val=(D.date(1899,12,30)+D.timedelta(val)).isoformat()
            d[c.get('r')]=val
        out[sh.get('name')]=d
    return out
def ods(p):
    r=ET.fromstring(zipfile.ZipFile(p).read('content.xml')); O='{urn:oasis:names:tc:opendocument:xmlns:office:1.0}';T='{urn:oasis:names:tc:opendocument:xmlns:table:1.0}';X='{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'
    def txt(e):
        s=e.text or ''
        for k in e:
            s+=(' '*int(k.get(X+'c') or 1) if k.tag==X+'s' else txt(k))+(k.tail or '')
        return s
    out={}
    for t in r.iter(T+'table'):
        d={}
        for i,tr in enumerate(t.iter(T+'table-row')):
            for j,c in enumerate(tr):
                ty=c.get(O+'value-type')
                if not ty: continue
                d[f'{col(j+1)}{i+1}']={'float':lambda:num(c.get(O+'value')),'date':lambda:c.get(O+'date-value')}.get(ty,lambda:'\n'.join(txt(q) for q in c.iter(X+'p')))()
        out[t.get(T+'name')]=d
    return out
def csvr(p):
    s=open(p,'rb').read().decode('utf-8-sig'); dl=';' if s.split('\n')[0].count(';')>s.split('\n')[0].count(',') else ','
    return {'csv':{f'{col(j+1)}{i+1}':v for i,r in enumerate(csv.reader(io.StringIO(s),delimiter=dl)) for j,v in enumerate(r) if v!=''}}
lat=lambda s:str(s).translate(str.maketrans('០១២៣៤៥៦៧៨៩','0123456789'))
MO={k:i%12+1 for i,k in enumerate('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split())}
def day(v,no):
    s=lat(v).strip()
    if re.fullmatch(r'\d{4}',s): return str(int(s)-543) if no==7 else s
    q=re.match(r'(\d{4})-(\d\d)-(\d\d)',s)
    if q: y,mo,d=map(int,q.groups())
    else:
        mo=[MO[k] for k in MO if k in s]; ns=[int(x) for x in re.findall(r'\d+',s)]
        if mo: mo=mo[0]; d,y=ns
        elif no==12: mo,d,y=ns
        else: d,mo,y=ns
    if no==7: y-=543
    if y<100: y+=2000
    return D.date(y,mo,d).isoformat()
DAYS=re.compile(r'date$|^birth$|^next_hearing$')
def money(v,h):
    s=lat(v); n=int(re.sub(r'\D','',s)); c='USD' if '$' in s or 'ដុល្លារ' in s else 'KHR' if '៛' in s or 'រៀល' in h else None
    return {'amount':n,'currency':c}
FREE={'case_no','call_no','client_no','prisoner_no','voucher_no','judgment_no','name','family_name','given_name','place','phone','passport_no','flight','officer','lawyer','commune','travel_document','code','present_address','guard','building','call_time','age','district'}
sq=lambda s:' '.join(lat(s).replace(',',' ').split())
W,T=J('written.json'),J('truth.json'); ncell=nf=0
for t in T:
    p=os.path.join(H,t['file']); ex=p.rsplit('.',1)[1]; got={'xlsx':xlsx,'ods':ods,'csv':csvr}[ex](p); want=W[t['file']]
    B=lambda *a:bad.append((t['no'],)+a)
    if list(got)!=list(want): B('sheets',list(got),list(want))
    for sh in want:
        for a in set(want[sh])|set(got.get(sh,{})):
            ncell+=1
            g,w=got[sh].get(a),want[sh].get(a)
            if g!=w and not(ex=='csv' and str(g)==str(w)): B('cell',sh,a,g,w)
    used={sh:set() for sh in got}
    for tb in t['tables']:
        g=got[tb['sheet']]
        if tb['count_of_all_rows']!=len(tb['rows']) or tb['rows'][0]['at']!=tb['first'] or tb['rows'][-1]['at']!=tb['last']: B('count')
        carry={}
        for c in tb['columns']:
            hs=[g.get(c['at']+str(r)) for r in tb['heading_rows']]; hs=[x for x in hs if x]
            if hs and hs[-1]!=c['heading'].split(' / ')[-1] and hs[-1]!=c['heading']: B('heading',c,hs)
            mp={}
            for r in tb['rows']:
                a=c['at']+str(r['at']); used[tb['sheet']].add(a); v=g.get(a)
                if not c['fact']: continue
                f=c['fact']; n=r['facts'][f]; nf+=1
                if t['no']==3 and f in('case_no','received_date','from_office','charge'):
                    if v is None: v=carry[f]
                    carry[f]=v
                if v is None:
                    if n is not None: B('fact without cell',a,f,n)
                    continue
                try:
                    if n is None:
                        if v not in('pending',) and not any(e['cell']==a for e in t['errors']): B('cell without fact',a,f,v)
                    elif DAYS.search(f): (day(v,t['no'])==n) or B('day',a,v,n)
                    elif isinstance(n,dict): (money(v,c['heading'])==n) or B('money',a,v,n)
                    elif f=='sentence_months':
                        q=[int(x) for x in re.findall(r'\d+',lat(v))]; (q[0]*12+(q[1] if len(q)>1 else 0)==n) or B('sentence',a,v,n)
                    elif isinstance(n,int): (int(re.sub(r'\D','',lat(v)))==n) or B('number',a,v,n)
                    elif f in FREE and not(f=='district' and t['no'] in(1,5)): (sq(v)==sq(n)) or B('text',a,v,n)
                    else:
                        k=str(v).strip()
                        if mp.setdefault(k,n)!=n: B('one word, two meanings',a,k,mp[k],n)
                except Exception as e: B('cannot read',a,f,v,n,repr(e))
            if V and mp: print(t['no'],c['heading'].replace('\n',' '),mp)
    for e in t['errors']:
        if e['cell'] not in got[e['sheet']]: B('error cell empty',e['cell'])
    for x in t['totals']:
        g=got[x['sheet']]
        if isinstance(x['at'],str): (g[x['at']]==x['facts']['number']) or B('total',x)
        else: ([int(lat(g[k+str(x['at'])])) for k in 'BCDEF']==list(x['facts'].values())[3:]) or B('total',x)
    # every filled cell is a record's, a heading's or named in not_rows
    for sh in got:
        nr=[n['where'] for n in t['not_rows'] if n['sheet']==sh]
        rows=set()
        for n in nr:
            q=[int(x) for x in re.findall(r'\d+',n)]; rows|=set(range(q[0],q[-1]+1))
        for tb in t['tables']:
            if tb['sheet']==sh: rows|=set(tb['heading_rows'])
        for a in got[sh]:
            if a not in used[sh] and int(re.sub(r'\D','',a)) not in rows: B('cell of nobody',sh,a,got[sh][a])
print(len(T),'files',ncell,'cells',nf,'facts',len(bad),'faults')
for b in bad: print(b)
sys.exit(bool(bad))
