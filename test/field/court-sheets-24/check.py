#!/usr/bin/env python3
"""Reads files/ again by itself (nothing shared with make.py) and compares with truth.json."""
import os,re,csv,io,json,zipfile,datetime,xml.etree.ElementTree as ET
import openpyxl,xlrd
H=os.path.dirname(os.path.abspath(__file__)); F=os.path.join(H,'files'); TR=json.load(open(os.path.join(H,'truth.json'),encoding='utf8'))
ASC=str.maketrans("០១២៣៤៥៦៧៨៩","0123456789")
def a(x): return '' if x is None else str(x).translate(ASC).strip()
TIP="Law on Suppression of Human Trafficking and Sexual Exploitation 2008"; CC="Criminal Code 2009"
MO="មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
NW={'មួយ':1,'ពីរ':2,'បី':3,'បួន':4,'ប្រាំ':5,'ប្រាំមួយ':6,'ប្រាំពីរ':7,'ប្រាំបី':8,'ប្រាំបួន':9}
for t,w in((10,'ដប់'),(20,'ម្ភៃ')):
    NW[w]=t; NW.update({w+q:t+v for q,v in list(NW.items()) if v<10})
def load(fn):
    """-> {sheet: [(rownumber, [cells])]}"""
    p=os.path.join(F,fn); rows={}
    if fn.endswith('.xlsx'):
        wb=openpyxl.load_workbook(p); return {ws.title:[(i,[c.value for c in r]) for i,r in enumerate(ws.iter_rows(),1)] for ws in wb},wb
    if fn.endswith('.xls'):
        b=xlrd.open_workbook(p); return {s.name:[(i+1,[v if v!='' else None for v in s.row_values(i)]) for i in range(s.nrows)] for s in b.sheets()},None
    if fn.endswith('.csv'):
        t=open(p,'rb').read().rstrip(b'\x1a').decode('utf-8-sig'); return {'':[(i,r) for i,r in enumerate(csv.reader(io.StringIO(t,newline=''),delimiter=';' if 'speu' in fn else ','),1)]},None
    if fn.endswith('.txt'):
        t=open(p,'rb').read().decode('utf-8-sig'); return {'':[(i,l.split('\t')) for i,l in enumerate(t.split('\r\n'),1)]},None
    r=ET.fromstring(zipfile.ZipFile(p).read('content.xml')); T='{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'; X='{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'; out={}
    for t in r.iter(T+'table'):
        L=[]; n=0
        for row in t.iter(T+'table-row'):
            k=int(row.get(T+'number-rows-repeated',1)); c=[]
            for ce in row: c+=['\n'.join(q.text or '' for q in ce.iter(X+'p')) or None]*min(20,int(ce.get(T+'number-columns-repeated',1)))
            n+=1; L.append((n,c)); n+=k-1
        out[t.get(T+'name')]=L
    return out,None
def date(v,be=False):
    if v in(None,'','-','គ្មាន'): return None
    if isinstance(v,datetime.datetime): return v.date().isoformat()
    s=a(v).split('ត្រូវនឹង')[-1]
    m=re.search(r'ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d{4})',s)
    if m: y,mo,d=int(m[3]),MO.index(m[2])+1,int(m[1])
    elif re.fullmatch(r'\d{8}',s): y,mo,d=int(s[:4]),int(s[4:6]),int(s[6:])
    elif re.fullmatch(r'\d{4}-\d\d-\d\d',s): y,mo,d=map(int,s.split('-'))
    elif re.search('[A-Z][a-z]',s):
        d,mo,y=s.split(); d,y=int(d),int(y); mo="JanFebMarAprMayJunJulAugSepOctNovDec".index(mo[:3])//3+1
    else: d,mo,y=map(int,re.split(r'[./-]',s)); y+=2000 if y<100 else 0
    try: return datetime.date(y-(543 if be else 0),mo,d).isoformat()
    except ValueError: return None
def num(v):
    s=re.sub(r'[^\d]','',a(v)); return int(s) if s and int(s) else None
def dur(s):
    """words -> months, days"""
    s=a(s); 
    if not s or s in('-','គ្មាន'): return None,None
    m=0; d=None; hit=False
    for w,u in re.findall(r'([^\s,()]+?)\s*(ឆ្នាំ|ខែ|ថ្ងៃ)',s.replace('និង',' ')):
        n=int(w) if w.isdigit() else NW[w]; hit=True
        if u=='ថ្ងៃ': d=n
        else: m+=n*(12 if u=='ឆ្នាំ' else 1)
    if 'កន្លះ' in s: m+=6
    return (m,d) if hit else (None,None)
def ch(v,law=TIP): return [dict(law=law,article=x) for x in re.findall(r'\d+',a(re.sub(r'\.0$','',str(v))))]
SEX={'ប':'male','ស':'female','ប្រុស':'male','ស្រី':'female','M':'male','F':'female','Male':'male','Female':'female','male':'male','female':'female'}
CIT={'ខ្មែរ':'Cambodian','វៀតណាម':'Vietnamese','ថៃ':'Thai','ចិន':'Chinese','KH':'Cambodian','VN':'Vietnamese','TH':'Thai','CN':'Chinese'}
PRE={'ចំពោះមុខ':'present','កំបាំងមុខ':'absent','ចាត់ទុកដូចចំពោះមុខ':'deemed present'}
IJ="charge dismissed by the investigating judge"
def oc(v):
    s=a(v).lower()
    if not s or s=='-': return None
    if 'លើកលែង' in s or 'dismiss' in s: return IJ
    if any(x in s for x in('រួច','acquitt','គ្មានពិរុទ្ធ','រច')): return 'acquitted'
    if any(x in s for x in('មិនទាន់','មទ','en cours','no judgment')): return 'pending'
    if any(x in s for x in('ផ្តន្ទាទោស','convicted','មានពិរុទ្ធ','condamn','imprisonment','ពរ','ឆ្នាំ','ខែ')): return 'convicted'
    return '?'+s
def base(r,c,n,nk=None,nl=None,sx_=None,ag_=None,art=None,reg=None,chg=None,dec=None,be=False,**kw):
    g=lambda i: None if i is None else r[i]
    o=dict(case_number=a(r[c]) and str(r[c]).strip(),name_khmer=g(nk),name_latin=g(nl) and g(nl).strip(),sex=SEX.get(g(sx_)),age=num(g(ag_)),charges=ch(g(art)) if art is not None else None,
      date_registered=date(g(reg),be),date_charged=date(g(chg),be),date_decided=date(g(dec),be)); o.update(kw); return o
def isn(v): return re.fullmatch(r'\d+',a(v)) is not None
def lawart(s):
    out=[]
    for q in re.split(r', (?=Human|Criminal)| \+ ',s): out.append(dict(law=CC if 'Criminal Code' in q or 'ក្រ.ព' in q else TIP,article=re.findall(r'\d+',a(q))[-1]))
    return out
def read(fn):
    S,wb=load(fn); k=int(fn[:2]); out=[]; last=None
    for sh,rows in S.items():
        for n,r in rows:
            r=list(r)+[None]*(20-len(r)); at=f"{sh}!{n}" if sh else str(n); q=None
            if k==1 and isn(r[0]):
                m=(r[12] or 0)*12+(r[13] or 0); q=base(r,1,0,2,None,None,5,7,8,9,10,sex='male' if r[3] else 'female',citizenship=CIT[r[6]],outcome=oc(r[11]),sentence_months=m or None,sentence_days=r[14],suspended_months=r[15],fine_riel=round(r[16]*1e6) if r[16] else None)
            if k==2 and isn(r[0]):
                c=[dict(law={'TIPL2008':TIP,'PENAL2009':CC}[r[i]],article=r[i+1]) for i in(6,8) if r[i]]
                q=base(r,1,0,None,2,3,4,None,10,11,12,charges=c,citizenship=r[5].capitalize(),outcome=oc(r[14]),sentence_months=num(r[15]),suspended_months=num(r[16]),fine_riel=num(r[17]))
            if k==3 and isn(r[0]):
                t=r[12].split('(ព្យួរ'); m,d=dur(t[0]); q=base(r,1,0,2,None,3,4,None,8,9,10,charges=ch(r[6].split('មាត្រា')[1]),citizenship=CIT[r[5]],exploitation={'ធ្វើអាជីវកម្មផ្លូវភេទ':'sexual exploitation','ពលកម្មដោយបង្ខំ':'forced labour','រៀបការដោយបង្ខំ':'forced marriage','សុំទានដោយបង្ខំ':'forced begging'}[r[7]],presence_at_judgment=PRE.get(r[11]),outcome=oc(r[12]),sentence_months=m,sentence_days=d,suspended_months=dur(t[1])[0] if len(t)>1 else None,compensation_riel=num(r[13]))
            if k==4 and n>1 and r[0]:
                q=base(r,1,0,2,3,4,5,7,8,9,11,citizenship=r[6],stage={'With':'investigation','Wait':'awaiting trial','The ':'trial','Judg':'decided'}[r[10][:4]],outcome=oc(r[12]),presence_at_judgment={'Yes':'present','':None}.get(r[13],'deemed present' if 'deemed' in r[13] else 'absent'),sentence_months=((num(r[14]) or 0)*12+(num(r[15]) or 0)) or None,suspended_months=num(r[16]),fine_riel=num(r[17]))
            if k==5 and isn(r[0]):
                f=a(r[12]); f=None if f=='គ្មាន' else int(re.match(r'\d+',f)[0])*1000000+(500000 if 'កន្លះ' in f else 0)
                q=base(r,1,0,2,None,3,None,5,6,7,8,birth_year=int(a(r[4])),outcome=oc(r[9]),sentence_months=dur(r[10])[0],suspended_months=dur(r[11])[0],fine_riel=f)
            if k==6 and isn(r[0]):
                if r[1]: last=r[1:5]
                r[1:5]=last; v=lambda s:[int(x) for x in s.split('-')] if s and '-' in s else None; se,su=v(r[9]),v(r[10])
                q=base(r,1,0,5,None,6,7,None,2,3,8,charges=lawart(r[4]),outcome=oc(r[9]) if not se else 'convicted',sentence_months=se and se[0]*12+se[1],sentence_days=(se and se[2]) or None,suspended_months=su and su[0]*12+su[1],fine_riel=r[11] and r[11]*1000,compensation_riel=r[12] and r[12]*1000)
            if k==7 and a(r[0]).startswith('សរ.'):
                N=r[1].split('\n'); Z=r[6].split('\n'); P=(r[7] or '').split('\n')
                if len(Z)==1: Z=Z*len(N) if 'មិនទាន់' in Z[0] else Z
                if len(P)==1 and not P[0]: P=P*len(N)
                assert len(N)==len(Z)==len(P),(fn,n)
                for x,z,f in zip(N,Z,P):
                    m=re.fullmatch(r'(?:\d+\. )?(.+) \((\S+) អាយុ(\d+)ឆ្នាំ\)',a(x)); z=re.sub(r'^\d+\. ','',a(z)); f=re.sub(r'^\d+\. ','',a(f)); t=z.split('ព្យួរ'); s=dur(t[0].replace('ដាក់ពន្ធនាគារ',''))[0]
                    b=base(r,0,0,None,None,None,None,2,3,4,5,name_khmer=m[1],sex=SEX[m[2]],age=int(m[3]),outcome=oc(z),sentence_months=s,suspended_months=dur(t[1])[0] if len(t)>1 else None,fine_riel=num(f)); b['at']=at; out.append(b)
                continue
            if k==8 and isn(r[0]):
                m,d=dur(r[11]); q=base(r,1,0,2,None,3,4,6,7,None,8,citizenship=CIT[r[5]],presence_at_judgment=PRE.get(r[9]),outcome=oc(r[10]),sentence_months=m,sentence_days=d,stage={'កំពុងស៊ើបសួរ':'investigation','រង់ចាំជំនុំជម្រះ':'awaiting trial','កំពុងជំនុំជម្រះ':'trial','សម្រេចរួច':'decided'}[r[12]])
            if k==9 and isn(r[0]):
                c=r[14] or ''; q=base(r,1,0,2,3,4,5,7,8,9,10,True,citizenship=CIT[r[6]],outcome=oc(r[11]),sentence_months=r[12],suspended_months=r[13],compensation_riel=num(c) if 'riel' in c else None)
                if 'baht' in c: q['compensation_other']=f"{num(c)} THB"
            if k==10 and n>3 and r[0]:
                q=base(r,0,0,1,None,2,None,4,5,6,7,birth_year=r[3],sentence_months=r[8],fine_riel=r[9],outcome={'F4B084':'convicted','A9D08E':'acquitted','9BC2E6':IJ,'FFE699':'pending'}[wb[sh].cell(n,2).fill.fgColor.rgb[2:]])
            if k==11 and isn(r[0]):
                w=list(rows[n][1]); v=lambda s:{u:int(x) for x,u in re.findall(r'(\d+) ([ymd])',s or '')}; M=lambda z:z.get('y',0)*12+z.get('m',0) or None
                q=base(r,1,0,2,None,3,None,None,5,None,6,name_latin=w[2],age=w[3],date_charged=date(w[5]),charges=lawart(r[4])+(lawart(w[4]) if w[4] else []),stage=w[1],presence_at_judgment=w[6],sentence_months=M(v(r[7])),sentence_days=v(r[7]).get('d'),outcome=(None if not r[7] else 'acquitted' if r[7]=='acquitted' else 'convicted'),suspended_months=M(v(w[7])),fine_riel=r[8],compensation_riel=w[8])
            if k==12 and n>3 and r[0]:
                m,d=dur(r[10]); q=base(r,1,0,2,None,3,None,5,6,7,8,age={'ពេញវ័យ':'adult','អនីតិជន':'minor'}[r[4]],outcome=oc(r[9]),sentence_months=m,sentence_days=d,suspended_months=dur(r[11])[0])
            if k==13 and isn(r[0]):
                q=base(r,1,0,2,3,4,5,6,7,8,9,outcome=oc(r[10]),sentence_months=dur(r[11])[0],fine_riel=r[12])
            if k==14 and isn(r[0]): q=base(r,1,0,2,None,3,4,6,7,8,9,outcome=oc(r[10]),sentence_months=num(r[11]),suspended_months=num(r[12]),fine_riel=num(r[13]))
            if k==15 and a(r[0]).startswith('No.'):
                t=re.split(r', (?=.*suspended)',r[8]); M=lambda s:sum(int(x)*(12 if u=='year' else 1) for x,u in re.findall(r'\((\d+)\) (year|month)',s)) or None
                sx,ag=r[2].split(', '); nm=r[1].split(' ហៅ '); mil=lambda s:round(float(s.split()[0])*1e6) if s and 'million' in s else None
                q=base(r,0,0,None,None,None,None,None,5,6,7,name_khmer=nm[0],sex=sx,age=int(ag),charges=lawart(r[3]),exploitation=r[4],outcome=oc(r[8]),sentence_months=M(t[0]),suspended_months=M(t[1]) if len(t)>1 else None,fine_riel=mil(r[9]),compensation_riel=mil(r[10]))
                if len(nm)>1: q['alias_khmer']=nm[1]
                if r[10] and 'USD' in r[10]: q['compensation_other']=f"{num(r[10])} USD"
            if k==18 and sh=='Data' and isn(r[0]):
                c=[dict(law=TIP if r[i]=='TIP Law 2008' else CC,article=str(r[i+1])) for i in(7,9) if r[i]]
                q=base(r,1,0,2,3,4,5,None,11,12,14,charges=c,citizenship=r[6],stage=r[13].lower(),outcome=oc(r[15]),sentence_months=r[16],fine_riel=r[17])
                if wb[sh].row_dimensions[n].hidden: q['hidden_row']=True
            if k==19 and isn(r[0]):
                c=dict(law=CC if 'Criminal' in r[7] else TIP,article=r[8])
                if last is not None and last[0]==r[0]:
                    assert [x for i,x in enumerate(last) if i not in(7,8)]==[x for i,x in enumerate(r) if i not in(7,8)]; out[-1]['charges'].append(c); continue
                last=r; q=base(r,1,0,2,3,4,5,None,9,10,11,charges=[c],citizenship=r[6],outcome=oc(r[12]),presence_at_judgment={True:'absent',False:'present',None:None}[r[13]],sentence_months=((r[14] or 0)*12+(r[15] or 0)) or None,suspended_months=r[16],fine_riel=r[17],compensation_riel=r[18])
            if k==20 and a(r[0]).startswith('ត្ប.'):
                q=base(r,0,0,2,None,3,4,5,None,9,10,year_registered=r[1],stage=['investigation','awaiting trial or trial','decided'][[bool(x) for x in r[6:9]].index(True)],outcome=oc(r[11]),sentence_months=dur(r[11])[0])
            if q: q['at']=at; out.append(q)
    return out,S,wb
diff=vals=pers=0
def bad(*x):
    global diff; diff+=1; print('DIFF',*x)
if sorted(os.listdir(F))!=sorted(TR): bad('file names')
for fn,t in sorted(TR.items()):
    got,S,wb=read(fn); R=t['rows']; pers+=len(R)
    if len(got)!=len(R): bad(fn,'persons',len(got),len(R))
    for g,w in zip(got,R):
        for x in sorted(set(g)|set(w)):
            vals+=1
            if g.get(x)!=w.get(x): bad(fn,w['at'],x,'file:',g.get(x),'truth:',w.get(x))
    known={w['at'] for w in R}|{f"{n['sheet']}!{n['row']}" if n['sheet'] else str(n['row']) for n in t['not_rows']}
    for sh,rows in S.items():
        for n,r in rows:
            at=f"{sh}!{n}" if sh else str(n)
            if any(a(v) for v in r)!=(at in known): bad(fn,at,'line neither person nor not_row, or empty')
    for w in R:
        # good cells must be right: order of dates, ages, suspended part
        e=any(re.search(r'(?<!\d)'+w['at'].split('!')[-1]+r'(?!\d)',x['cell'].split('!')[-1]) for x in t['errors'])
        ds=[w[x] for x in('date_registered','date_charged','date_decided') if w[x]]
        odd=ds!=sorted(ds) or any(x>'2026-01-31' for x in ds) or (isinstance(w['age'],int) and not 14<=w['age']<=90) or (w['suspended_months'] or 0)>(w['sentence_months'] or 0) or (w['sentence_months'] or 0)>360 or (w['sentence_months'] and w['outcome']!='convicted') or (w['charges'] and any(c['law']==TIP and int(c['article'])>52 for c in w['charges']))
        if odd and not e: bad(fn,w['at'],'odd but not among errors',ds)
    ids=[(w['case_number'],w['name_khmer'] or w['name_latin']) for w in R]
    if len(set(ids))!=len(ids): bad(fn,'same person twice')
    if fn.startswith('17') and not wb.worksheets[0]._images: bad(fn,'no picture')
    if R and not 8<=len(R)<=60: bad(fn,'size')
    if t['outcome']=='name-errors' and not 3<=len(t['errors'])<=6: bad(fn,'number of errors')
    print(f"{fn:38} {t['outcome']:20} persons {len(R):3}  not_rows {len(t['not_rows']):3}  errors {len(t['errors'])}")
print(f"{len(TR)} files, {pers} persons, {vals} values, {diff} differences"); raise SystemExit(bool(diff))
