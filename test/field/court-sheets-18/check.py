#!/usr/bin/env python3
# Opens every file anew (does not import make.py) and compares every value of truth.json with its cell.
import csv, json, os, re, datetime as dt
from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string as CI
from odf.opendocument import load as odfload
from odf.table import Table, TableRow
from odf import teletype
H=os.path.dirname(os.path.abspath(__file__)); T=json.load(open(os.path.join(H,'truth.json'),encoding='utf-8'))
TIP='Law on Suppression of Human Trafficking and Sexual Exploitation 2008'; CC='Criminal Code 2009'
KM='មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(); EM='jan feb mar apr may jun jul aug sep oct nov dec'.split()
lat=lambda v:str(v).translate(str.maketrans('០១២៣៤៥៦៧៨៩','0123456789'))
NIL={'','-','—','x','គ្មាន','NULL',None}
def blank(v): return v is None or (isinstance(v,str) and v.strip() in NIL)
def grids(f):
    p=os.path.join(H,'files',f)
    if f.endswith('.xlsx'):
        out={}
        for ws in load_workbook(p):
            g={(c.row,c.column):c.value for r in ws.iter_rows() for c in r if c.value is not None}
            for m in ws.merged_cells.ranges:
                if m.min_row!=m.max_row and m.min_col==m.max_col:
                    for r in range(m.min_row,m.max_row+1): g[r,m.min_col]=g.get((m.min_row,m.min_col))
            g['hidden']={r for r,d in ws.row_dimensions.items() if d.hidden}; out[ws.title]=g
        return out
    if f.endswith('.ods'):
        out={}
        for t in odfload(p).spreadsheet.getElementsByType(Table):
            g={}
            for r,tr in enumerate(t.getElementsByType(TableRow),1):
                for c,x in enumerate(tr.childNodes,1):
                    if x.qname[1]!='table-cell': continue
                    ty=x.getAttribute('valuetype')
                    v=dt.date.fromisoformat(x.getAttribute('datevalue')) if ty=='date' else float(x.getAttribute('value')) if ty=='float' else teletype.extractText(x)
                    if v!='': g[r,c]=v
            out[t.getAttribute('name')]=g
        return out
    s=open(p,encoding='utf-8-sig',newline='').read()
    rows=[l.split('\t') for l in s.split('\r\n')] if f.endswith('.tsv') else list(csv.reader(s.splitlines(),delimiter=';' if 'kampot' in f else ','))
    return {None:{(r,c):v for r,x in enumerate(rows,1) for c,v in enumerate(x,1) if v!=''}}
def date(v):
    if blank(v): return None
    if isinstance(v,dt.datetime): return v.date().isoformat()
    if isinstance(v,dt.date): return v.isoformat()
    s=lat(v).strip()
    m=re.fullmatch(r'(\d{4})-(\d\d)-(\d\d)( 00:00:00)?',s)
    if m: y,mo,d=m.group(1,2,3)
    else:
        for i,k in enumerate(KM,1): s=s.replace(k,f'/{i}/')
        for i,k in enumerate(EM,1): s=re.sub(k,f'/{i}/',s,flags=re.I)
        n=re.findall(r'\d+',s); assert len(n)==3,v; d,mo,y=n
    y=int(y); y+=2000 if y<100 else 0
    try: return dt.date(y,int(mo),int(d)).isoformat()
    except ValueError: return None
def term(v):
    if blank(v): return None
    s=lat(v); y=re.search(r'(\d+)\s*(ឆ្នាំ|years?|y\b)',s); m=re.search(r'(\d+)\s*(ខែ|months?|m\b)',s); assert y or m,v
    return (int(y.group(1))*12 if y else 0)+(int(m.group(1)) if m else 0)
def money(v):
    if blank(v): return None
    if isinstance(v,(int,float)): return int(v)
    s=lat(v); m=re.match(r'(\d+)លាន(កន្លះ)?$',s)
    if m: return int(m.group(1))*1000000+(500000 if m.group(2) else 0)
    return int(re.sub(r'\D','',s))
def num(v): return None if blank(v) else int(float(re.search(r'[\d.]+',lat(v)).group()))
W=dict(sex={'ប្រុស':'male','ស្រី':'female','ប':'male','ស':'female','M':'male','F':'female','Male':'male','Female':'female','1':'male','2':'female'},
 citizenship={'ខ្មែរ':'Cambodian','កម្ពុជា':'Cambodian','ចិន':'Chinese','ថៃ':'Thai','វៀតណាម':'Vietnamese','KHM':'Cambodian','THA':'Thai','VNM':'Vietnamese','Cambodian':'Cambodian','Chinese':'Chinese','Thai':'Thai','Vietnamese':'Vietnamese'},
 exploitation={'អាជីវកម្មផ្លូវភេទ':'sexual exploitation','ផ្លូវភេទ':'sexual exploitation','ពលកម្មដោយបង្ខំ':'forced labour','ពលកម្មបង្ខំ':'forced labour','រៀបការដោយបង្ខំ':'forced marriage','ឱ្យសុំទានក្រៅប្រទេស':'begging','បម្រើក្នុងផ្ទះដោយបង្ខំ':'domestic servitude','E1':'sexual exploitation','E2':'forced labour','E3':'forced labour on fishing boats','E4':'forced marriage'},
 presence_at_judgment={'ចំពោះមុខ':'present','មុខ':'present','កំបាំងមុខ':'absent','កំបាំង':'absent','ចាត់ទុកថាចំពោះមុខ':'deemed present','ចាត់ទុកជាចំពោះមុខ':'deemed present','ចាត់ទុកមុខ':'deemed present','In absentia':'absent','in presence':'present','in absence':'absent','P':'present','A':'absent','D':'deemed present'},
 outcome={'ផ្តន្ទាទោស':'convicted','ទោស':'convicted','មានទោស':'convicted','មានពិរុទ្ធភាព':'convicted','ជាប់ពន្ធនាគារ':'convicted','Guilty':'convicted','G':'convicted','convicted ផ្តន្ទាទោស':'convicted','រួចផុតពីបទចោទ':'acquitted','រួច':'acquitted','រួចខ្លួន':'acquitted','N':'acquitted','acquitted រួចផុតពីបទចោទ':'acquitted','X':'D','Dismissed by IJ':'D','ដីកាលើកលែងចោទ (ចៅក្រមស៊ើបសួរ)':'D','លើកលែងចោទដោយ ច.ស':'D','ចៅក្រមស៊ើបសួរលើកលែងចោទ':'D','charge dismissed (investigating judge)':'D','មិនទាន់សម្រេច':'pending','Pending':'pending'},
 stage={'ស៊ើបសួរ':'investigation','កំពុងស៊ើបសួរ':'investigation','រង់ចាំសវនាការ':'awaiting trial','រង់ចាំជំនុំជម្រះ':'awaiting trial','កំពុងសវនាការ':'trial','កំពុងជំនុំជម្រះ':'trial','ជំនុំជម្រះ':'trial','On trial':'trial','ចប់':'decided','សម្រេចហើយ':'decided','សម្រេចរួច':'decided','បានកាត់ទោសរួច':'decided','10':'investigation','20':'awaiting trial','30':'trial','90':'decided'})
def word(k,v):
    if blank(v): return None
    s=str(v).strip(); w=W[k].get(s)
    if not w and k=='citizenship': w=W[k].get(re.split(r'[/ ]',s)[0])
    if not w and k in('presence_at_judgment','stage','exploitation','outcome'): w=s.lower()
    assert w,(k,v); return 'charge dismissed by the investigating judge' if w=='D' else w
def charges(v,law):
    out=[]
    for part in str(v).split(';'):
        s=lat(part); l=law
        if 'Criminal Code' in s: l=CC
        out.append({'law':l,'article':re.search(r'\d+',s).group()})
    return out
CONV=dict(case_number=lambda v:str(v),name_khmer=lambda v:str(v).strip(),name_latin=lambda v:str(v).strip(),age=num,date_registered=date,date_charged=date,date_decided=date,sentence_months=term,suspended_months=term,sentence_days=num,fine_riel=money,compensation_riel=money)
SH=dict(c='case_number',k='name_khmer',l='name_latin',x='sex',a='age',n='citizenship',h='charges',e='exploitation',r='date_registered',g='date_charged',d='date_decided',s='stage',p='presence_at_judgment',o='outcome',t='sentence_months',u='suspended_months',f='fine_riel',m='compensation_riel')
def cols(spec): return {SH[b[0]]:CI(b[1:]) for b in spec.split()}
# per file: columns (a letter for the field, then the column), law named by title/heading/cell, where that is said
M={
'របាយការណ៍ជនជាប់ចោទ_កណ្តាល_២០២៥.xlsx':cols('cB rC gD kE xF aG nH hI eJ dK pL oM tN uO fP mQ'),
'TIP_cases_SRP_2024-2025.xlsx':cols('cB kC lD xE aF nG hH eI rJ gK sL dM pN oO fT mU'),
'battambang phone.csv':cols('cA kB xC aD nE hF eG rH gI dJ pK oL tM uN fO mP'),
'svayrieng_word.tsv':cols('aC nD cE rG gH dI'),
'KCham_បញ្ជីតាមសំណុំរឿង.xlsx':cols('xC aD nE dF oG pH'),
'export_case_party_20260112.xlsx':cols('cB kD lE xF aH nI eN rO gP sQ dR pS oT fY mZ'),
'តារាងគូស តាកែវ.xlsx':cols('cB kC aF hG rK dO fX'),
'PSH accused 2024+2025 (KH-EN).xlsx':cols('cA nD hE eF rG gH dI pJ oK tL uM'),
'ពោធិ៍សាត់_៤ត្រីមាស.ods':cols('kA xB cD hE oL pM fO'),
'Copy of rtk word table (2).xlsx':cols('sD'),
'Kg Speu sommnumroeung 2024 2025.xlsx':cols('cA kB xC aD nE hF rG dH sI oJ pK tL uM fN'),
'kampot-chaomkat.csv':cols('cB kC lD xE aF nG hH eI rJ gK dL pM oN tO uP fQ mR'),
'PAILIN_tamdan.xlsx':cols('cC kD xE aF nG hH eI rJ gK dL pM oN tO fP'),
'KgThom_២០២៥_ជនជាប់ចោទ.xlsx':cols('cB kC xD aE nF hG rH gI dJ oK pL tM fN mO'),
'preah vihear final FINAL.xlsx':cols('cA lB xC aD nE hF eG rH gI dJ pK oL tM uN fO'),
'ក្រចេះ.ods':cols('kA cB xC aD hE rF dG oH fK pL'),
}
BMC={'ចៅក្រម ក':cols('cA kB xC aD nE hF eG rH gI sJ dK oL pM tN uO mP'),'ចៅក្រម ខ':cols('kA xB aC nD cE rF gG hH eI sJ dK oL pM tN uO mP'),'ចៅក្រម គ':cols('cB rC gD kE xF aG nH hI eJ sK oL dM pN tO uP mQ')}
LAWMARK=r'ច្បាប់.*ជួញដូរមនុស្ស|TIP Law 2008|Anti-Trafficking Law \(2008\)|Suppression of Human Trafficking'
def read(f,sheet,row,G):
    g=G[sheet]; C=lambda col,r=row:g.get((r,CI(col))); o={}
    mp=BMC[sheet] if f.startswith('BMC') else M.get(f,{})
    law=None if f.startswith('kampot') else TIP
    if law: assert any(re.search(LAWMARK,str(v)) for q in G.values() for k,v in q.items() if k!='hidden'),f
    for k,c in mp.items():
        v=g.get((row,c))
        if k=='charges': o[k]=charges(v,law)
        elif k in CONV: o[k]=None if blank(v) else CONV[k](v)
        else: o[k]=word(k,v)
    if f.startswith('TIP_'):
        for k,y,m in(('sentence_months','P','Q'),('suspended_months','R','S')): o[k]=None if C(y) is None and C(m) is None else (C(y) or 0)*12+(C(m) or 0)
    if f.startswith('ប័ណ្ណ'):
        r=row; z=lambda col,d:g.get((r+d,CI(col)))
        want={('A',-1):'សំណុំរឿងលេខ',('C',-1):'ចូលបញ្ជីថ្ងៃ',('A',0):'ឈ្មោះ',('C',1):'អាយុ',('C',2):'គោលបំណង',('A',4):'ថ្ងៃចោទប្រកាន់',('C',4):'ថ្ងៃសម្រេច',('A',6):'ទោស',('A',7):'ពិន័យ',('C',7):'សំណង'}
        for (c,d),w in want.items(): assert z(c,d)==w
        t=z('B',6) or ''; a,_,b=t.partition('ក្នុងនោះព្យួរ')
        o=dict(case_number=z('B',-1),date_registered=date(z('D',-1)),name_khmer=z('B',0),name_latin=z('D',0),sex=word('sex',z('B',1)),age=num(z('D',1)),citizenship=word('citizenship',z('B',2)),exploitation=word('exploitation',z('D',2)),charges=charges(z('B',3),TIP),date_charged=date(z('B',4)),date_decided=date(z('D',4)),outcome=word('outcome',z('B',5)),presence_at_judgment=word('presence_at_judgment',z('D',5)),sentence_months=term(a),suspended_months=term(b),fine_riel=money(z('B',7)),compensation_riel=money(z('D',7)))
    if f.startswith('svay'):
        m=re.fullmatch(r'(.+) \((.+)\)',C('B')); o['name_khmer'],o['sex']=m.group(1),word('sex',m.group(2)); o['charges']=charges(re.search(r'មាត្រា \S+\)',C('F')).group(),TIP)
        t=C('J'); body,_,pr=t.partition(' - សាលក្រម'); o['presence_at_judgment']=word('presence_at_judgment',pr) if pr else None
        o['outcome']='convicted' if t.startswith('ផ្តន្ទាទោស') else 'acquitted' if 'រួចផុត' in t else word('outcome','X')
        m=re.search(r'ពន្ធនាគារ ((?:\S+ឆ្នាំ ?)?(?:\S+ខែ)?)',body); o['sentence_months']=term(m.group(1)) if m else None
        m=re.search(r'នៅសល់ (.+?) ព្យួរ',body); o['suspended_months']=term(m.group(1)) if m else None
        m=re.search(r'ពិន័យ (\S+) រៀល',body); o['fine_riel']=money(m.group(1)) if m else None
        m=re.search(r'ជនរងគ្រោះ (\S+) រៀល',body); o['compensation_riel']=money(m.group(1)) if m else None
    if f.startswith('KCham'):
        r=row
        while not str(g.get((r,1))).startswith('រឿងលេខ'): r-=1
        m=re.fullmatch(r'រឿងលេខ (.+?)   ចូលបញ្ជី៖ (.+?)   ចោទប្រកាន់៖ (.+?)   បទចោទ៖ មាត្រា (\d+) ច្បាប់ជួញដូរមនុស្ស ២០០៨   គោលបំណង៖ (.+)',g[r,1])
        o.update(case_number=m.group(1),date_registered=date(m.group(2)),date_charged=date(m.group(3)),charges=charges(m.group(4),TIP),exploitation=word('exploitation',m.group(5)))
        a,_,b=C('B').partition(' ហៅ '); o['name_khmer']=a
        if b: o['alias_khmer']=b
        o['sentence_months'],o['suspended_months']=C('I'),C('J')
        for k,c in(('fine_riel','K'),('compensation_riel','L')): o[k]=None if C(c) is None else round(C(c)*1000000)
    if f.startswith('export'):
        code={'TIP08':TIP,'PC09':CC}; o['charges']=[{'law':code[C('J')],'article':C('K')}]+([] if blank(C('L')) else [{'law':code[C('L')],'article':C('M')}])
        o['sentence_months']=None if blank(C('U')) else C('U')*12+C('V'); o['sentence_days']=num(C('W')); o['suspended_months']=num(C('X'))
    if f.startswith('តារាងគូស'):
        def tick(opts):
            t=[v for c,v in opts.items() if C(c)=='✓']; assert len(t)<=1; return t[0] if t else None
        o.update(sex=tick({'D':'male','E':'female'}),exploitation=tick({'H':'sexual exploitation','I':'forced labour','J':'domestic servitude'}),stage=tick({'L':'investigation','M':'awaiting trial or trial','N':'decided'}),outcome=tick({'P':'convicted','Q':'acquitted','R':'charge dismissed by the investigating judge'}),presence_at_judgment=tick({'S':'present','T':'absent','U':'deemed present'}))
        o['sentence_months']=None if C('V') is None else C('V')*12+(C('W') or 0)
        o['fine_riel']=C('X')
    if f.startswith('PSH'):
        a,b=C('B').split('\n'); o['name_latin']=b; a,_,al=a.partition(' ហៅ '); o['name_khmer']=a
        if al: o['alias_khmer']=al
        x,ag=C('C').split(' / '); o['sex'],o['age']=word('sex',x),int(ag)
        m=C('N')
        if m and m.startswith('USD'): o['compensation_other']=m.replace(',','')
        else: o['compensation_riel']=money(m)
    if f.startswith('ពោធិ៍'):
        o['birth_year']=num(C('C')); dd=lambda a,b,c:date(f'{int(C(a))} {C(b)} {int(C(c))}'); o['date_registered'],o['date_decided']=dd('F','G','H'),dd('I','J','K'); o['sentence_months']=None if C('N') is None else round(C('N')*12); o['charges']=charges(int(C('E')),TIP)
    if f.startswith('Copy'):
        n,x,c=C('B').split('\n'); _,sx,ag=x.split(' '); o.update(name_khmer=n,sex=word('sex',sx),age={'អនីតិជន':'minor','ពេញវ័យ':'adult'}[ag],citizenship=word('citizenship',c.replace('សញ្ជាតិ','')))
        c,h,r,q=C('C').split('\n'); o.update(case_number=c.replace('លេខ ',''),charges=charges(h.split(' ')[0],TIP),date_registered=date(r),date_charged=date(q))
        L=(C('E') or '').split('\n')
        if L[0]:
            o['date_decided']=date(L[0]); o['outcome']='acquitted' if L[1]=='រួចផុតពីបទចោទ' else 'convicted'
            for l in L[1:]:
                if 'ពន្ធនាគារ' in l: o['sentence_months']=term(l)
                if 'ព្យួរ' in l: o['suspended_months']=term(l)
                if 'ពិន័យ' in l: o['fine_riel']=money(l)
    if f.startswith('PAILIN'):
        if C('B')!='ប៉ៃលិន': o['other_court']={'បន្ទាយមានជ័យ':'Banteay Meanchey Provincial Court of First Instance'}[C('B')]
        if row in g['hidden']: o['hidden_row']=True
    if f.startswith('Kg Speu') and C('O'):
        assert C('O')=='យោងពីឆ្នាំ 2024'
        o['second_entry_of']=next(f'2024!{r}' for (r,c),v in [(k,v) for k,v in G['2024'].items() if k!='hidden'] if c==2 and v==C('B'))
    if f=='ក្រចេះ.ods': o['sentence_months'],o['suspended_months']=num(C('I')),num(C('J'))
    if f.startswith('KgThom') or f.startswith('PAILIN'): o['suspended_months']=None
    return o
FIELDS=[k for k in next(t['rows'][0] for t in T.values() if t['rows'])]
bad=0; n=0; per=0
def no(*a):
    global bad; bad+=1; print('BAD',*a)
if sorted(T)!=sorted(os.listdir(os.path.join(H,'files'))): no('file names')
for f,t in T.items():
    G=grids(f); used=set()
    for r in t['rows']:
        sh,_,rw=r['at'].rpartition('!'); sh=sh or None; rw=int(rw); per+=1
        got=read(f,sh,rw,G); used.add((sh,rw))
        for k in set(FIELDS)|set(r)|set(got):
            if k=='at': continue
            n+=1
            if r.get(k)!=got.get(k): no(f,r['at'],k,'truth',r.get(k),'cell',got.get(k))
        # sense
        d=[r[k] for k in('date_registered','date_charged','date_decided') if r[k]]
        named={int(re.search(r'\d+$',e['cell']).group()) for e in t['errors']}
        if rw not in named and (d!=sorted(d) or (r['suspended_months'] or 0)>=(r['sentence_months'] or 10**6) or (r['outcome']!='convicted' and r['sentence_months']) or any(x>'2025-12-31' for x in d)): no('sense',f,r['at'],d)
        if rw not in named and r['outcome']=='convicted' and not r['sentence_months']: no('no term',f,r['at'])
    nr={(x['sheet'],x['row']) for x in t['not_rows']}
    if used&nr: no(f,'row is person and not',used&nr)
    if not f.startswith('ប័ណ្ណ'):
        allr={(s,k[0]) for s,g in G.items() for k,v in g.items() if k!='hidden' and v is not None}
        if allr-used-nr: no(f,'rows nobody speaks of',sorted(allr-used-nr,key=str))
        if nr-allr: no(f,'not_rows that are empty',nr-allr)
    for e in t['errors']:
        s,_,c=e['cell'].rpartition('!'); m=re.fullmatch(r'([A-Z]+)(\d+)',c); v=G[s].get((int(m.group(2)),CI(m.group(1)))); print(f'  {f}: {e["cell"]} = {v!r}: {e["wrong"]}')
        if v is None: no(f,'error cell empty',e['cell'])
    if t['rows'] and not 12<=len(t['rows'])<=30: no(f,'persons',len(t['rows']))
    names=[(r['name_khmer'] or r['name_latin']) for r in t['rows'] if 'second_entry_of' not in r]
    if len(set(names))!=len(names): no(f,'same name twice')
print(len(T),'files',per,'persons',n,'values compared',bad,'bad')
