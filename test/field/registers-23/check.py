#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Reads files/ on its own (shares no code or word list with make.py), finds the records by its own rules and
compares every fact, heading, count and tally with truth.json. Also hunts for faults that truth does not name."""
import json,os,re,csv,datetime as dt,sys
import openpyxl,xlrd
from odf.opendocument import load
from odf.table import Table,TableRow
from odf import teletype
H=os.path.dirname(os.path.abspath(__file__)); T={t['no']:t for t in json.load(open(H+'/truth.json',encoding='utf-8'))}
bad=[]; nfacts=0
def say(no,*a): bad.append((no,)+a); print('  !!',no,*a)
# ---------- readers: {sheet: {(row,col): value}}
def rd(no):
    p=os.path.join(H,T[no]['file']); e=p.rsplit('.',1)[1]; out={}
    if e=='xlsx':
        wb=openpyxl.load_workbook(p)
        for ws in wb:
            g={}
            for row in ws.iter_rows():
                for c in row:
                    if c.value is not None: g[(c.row,c.column)]=c.value
            out[ws.title]=g; out[ws.title+'#m']=[(m.min_row,m.min_col,m.max_row,m.max_col) for m in ws.merged_cells.ranges]
            out[ws.title+'#h']=[r for r,x in ws.row_dimensions.items() if x.hidden]; out[ws.title+'#s']=ws.sheet_state
    elif e=='xls':
        b=xlrd.open_workbook(p)
        for sh in b.sheets():
            g={}
            for r in range(sh.nrows):
                for c in range(sh.ncols):
                    x=sh.cell(r,c)
                    if x.ctype in (0,6): continue
                    v=x.value
                    if x.ctype==3: v=dt.datetime(*xlrd.xldate_as_tuple(v,b.datemode))
                    elif x.ctype==2 and v==int(v): v=int(v)
                    g[(r+1,c+1)]=v
            out[sh.name]=g
    elif e=='ods':
        for t in load(p).spreadsheet.getElementsByType(Table):
            g={}; r=0
            for tr in t.getElementsByType(TableRow):
                r+=1; c=0
                for x in tr.childNodes:
                    k=int(x.getAttribute('numbercolumnsrepeated') or 1)
                    vt=x.getAttribute('valuetype') if 'covered' not in x.tagName else None
                    v=None
                    if vt=='float': v=int(float(x.getAttribute('value')))
                    elif vt=='date': v=dt.datetime.fromisoformat(x.getAttribute('datevalue'))
                    elif vt=='string': v='\n'.join(teletype.extractText(q) for q in x.childNodes)
                    for _ in range(k):
                        c+=1
                        if v is not None: g[(r,c)]=v
            out[t.getAttribute('name')]=g
    elif e=='csv':
        d=open(p,'rb').read().decode('utf-8-sig'); delim=';' if d.split('\n')[0].count(';')>3 else ','
        out[None]={(i,j):v for i,row in enumerate(csv.reader(d.splitlines(),delimiter=delim),1) for j,v in enumerate(row,1) if v!=''}
    else:
        out[None]={(i,j):v for i,l in enumerate(open(p,encoding='utf-8').read().split('\n'),1) for j,v in enumerate(l.split('\t'),1) if v!=''}
    return out
# ---------- value readers
def lat(s): return ''.join(chr(ord(c)-0x17E0+48) if 0x17E0<=ord(c)<=0x17E9 else c for c in str(s))
MON={m:i for i,m in enumerate('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(),1)}
MON.update({m:i for i,m in enumerate('january february march april may june july august september october november december'.split(),1)})
MON.update({m:i for i,m in enumerate('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(),1)})
def day(v):
    if v is None: return None
    if isinstance(v,dt.datetime): return v.date().isoformat()
    if isinstance(v,int): return str(v) if 1900<v<2100 else None
    s=lat(v).strip()
    def ok(y,m,d):
        try: return dt.date(y,m,d).isoformat()
        except ValueError: return None
    m=re.fullmatch(r'(\d{4})-(\d\d)-(\d\d)',s)
    if m: return ok(*map(int,m.groups()))
    m=re.fullmatch(r'(\d\d)[/-](\d\d)[/-](\d{4})',s)
    if m: return ok(int(m[3]),int(m[2]),int(m[1]))
    if re.fullmatch(r'(19|20)\d\d',s): return s
    w=s.replace(',',' ').replace('ខែ','').split()
    mo=next((MON[x.lower()] for x in w if x.lower() in MON),None)
    ns=[int(x) for x in w if x.isdigit()]
    if mo and len(ns)==2: return ok(max(ns),mo,min(ns))
    if mo and len(ns)==1: return f'{ns[0]}-{mo:02d}'
    return None
def num(v):
    if v is None: return None
    m=re.fullmatch(r'(\d+)( ឆ្នាំ| ans)?',lat(v).strip()); return int(m[1]) if m else None
txt=lambda v: None if v is None else str(v)
SEX={'ស':'female','ស្រី':'female','F':'female','Female':'female','female':'female','ប':'male','ប្រុស':'male','M':'male','H':'male','Male':'male','male':'male','Other':'other','Unknown':'unknown','?':None}
sex=lambda v: None if v is None else SEX[v]
PV={'បាត់ដំបង':'Battambang','បន្ទាយមានជ័យ':'Banteay Meanchey','កំពង់ចាម':'Kampong Cham','កំពង់ធំ':'Kampong Thom','កណ្តាល':'Kandal','ភ្នំពេញ':'Phnom Penh','P.Penh':'Phnom Penh','ព្រៃវែង':'Prey Veng','Prey Vèng':'Prey Veng','prey_veng':'Prey Veng','ពោធិ៍សាត់':'Pursat','pursat':'Pursat','សៀមរាប':'Siem Reap','ស្វាយរៀង':'Svay Rieng','តាកែវ':'Takeo','ព្រះសីហនុ':'Preah Sihanouk','Sihanoukville':'Preah Sihanouk','កំពង់ស្ពឺ':'Kampong Speu','bmc':'Banteay Meanchey','battambang':'Battambang'}
KN={'Battambang','Banteay Meanchey','Kampong Cham','Kampong Thom','Kandal','Phnom Penh','Prey Veng','Pursat','Siem Reap','Svay Rieng','Takeo','Preah Sihanouk','Kampong Speu','Tboung Khmum'}
def prov(v):
    if v is None: return None
    v=v.replace('KH::',''); v=PV.get(v,v); assert v in KN,v; return v
CT=dict(zip('ខ្មែរ វៀតណាម ថៃ ចិន ម៉ាឡេស៊ី កូរ៉េខាងត្បូង ជប៉ុន ក្នុងស្រុក Vietnamese Chinese Indonesian Indian Bangladeshi Kenyan Thai cambodia viet_nam thailand malaysia vietnam Thailand Malaysia Japan Korea'.split(),'KHM VNM THA CHN MYS KOR JPN KHM VNM CHN IDN IND BGD KEN THA KHM VNM THA MYS VNM THA MYS JPN KOR'.split())); CT['Saudi Arabia']='SAU'
ctry=lambda v: None if v is None else CT[v]
yn=lambda v: None if v is None else {'✓':'yes','✗':'no','true':'yes','false':'no','yes':'yes','no':'no','dk':'unknown'}[v]
low=lambda v: None if v is None else v.lower()
def words(s):
    m=dict(x.split('=') for x in s.strip().split('|')); return lambda v: None if v is None or m[str(v)]=='0' else m[str(v)]
def usd(a,c): return {'amount':a,'currency':c}
# ---------- comparison
def tal(vals):
    g=[v for v in vals if v is not None]
    if g and isinstance(g[0],dict):
        m={}
        for v in g: m[v['currency']]=m.get(v['currency'],0)+v['amount']
        return {'sum_by_currency':m,'given':len(g)}
    if g and isinstance(g[0],int): return {'sum':sum(g),'given':len(g)}
    if g and isinstance(g[0],list): return {'given':len(g),'members_in_all':sum(map(len,g))}
    return None
def cmp(no,ti,recs):
    global nfacts
    tb=T[no]['tables'][ti]; tr=tb['rows']
    if len(recs)!=len(tr) or len(tr)!=tb['count_of_all_rows']: say(no,'count',len(recs),len(tr),tb['count_of_all_rows'])
    for (at,f),t in zip(recs,tr):
        if at!=t['at']: say(no,'at',at,t['at'])
        if set(f)!=set(t['facts']): say(no,at,'facts differ',set(f)^set(t['facts']))
        for k,v in f.items():
            nfacts+=1
            if t['facts'].get(k)!=v: say(no,at,k,'file:',v,'truth:',t['facts'].get(k))
    for k in tr[0]['facts']:
        vals=[f.get(k) for _,f in recs]; a=tal(vals); b=tb['all_rows_tally'][k]
        if a is None:
            c={}
            for v in vals: c[v or '(empty)']=c.get(v or '(empty)',0)+1
            if b!=c and b!={'given':sum(v is not None for v in vals),'different':len({v for v in vals if v is not None})}: say(no,'tally',k)
        elif a!=b: say(no,'tally',k,a,b)
    if (tb['first'],tb['last'])!=(tr[0]['at'],tr[-1]['at']): say(no,'first/last')
def heads(no,ti,g):
    tb=T[no]['tables'][ti]
    if tb['records_lie_in']=='columns': return
    last=None; col=lambda a: openpyxl.utils.column_index_from_string(a)
    for c in tb['columns']:
        parts=[g.get((r,col(c['at']))) for r in tb['heading_rows']]
        got=' / '.join(str(p) for p in parts if p is not None); w=c['heading']
        if got!=w and not w.endswith(' / '+got): say(no,'heading',c['at'],repr(got),repr(w))
def plain(no,ti,g,first,last,spec,keep=lambda r,g:True,extra=lambda r,g:{}):
    heads(no,ti,g); recs=[]
    for r in range(first,last+1):
        if not keep(r,g): continue
        f={k:fn(g.get((r,c))) for k,(c,fn) in spec.items()}; f.update(extra(r,g)); recs.append((r,f))
    cmp(no,ti,recs); return recs
mx=lambda g: max(r for r,c in g)
G={n:rd(n) for n in range(1,21)}; F=lambda n:[k for k in G[n] if k is None or '#' not in k]
g=G[1][F(1)[0]]; M=G[1][F(1)[0]+'#m']
for a,b,c,d in M:
    if b==d:
        for r in range(a+1,c+1): g[(r,b)]=g[(a,b)]
R1=plain(1,0,g,9,mx(g),dict(case_no=(2,txt),arrest_date=(3,day),name=(4,txt),sex=(5,sex),age=(6,num),citizenship=(7,ctry),offence=(8,words('នាំមនុស្សដោយខុសច្បាប់=unlawful removal of persons|ជួញដូរផ្លូវភេទ=sex trafficking|ពលកម្មដោយបង្ខំ=forced labour|ទិញលក់កុមារ=buying and selling of children')),district=(9,txt),status=(10,words('បញ្ជូនតុលាការ=sent to court|អប់រំ ធ្វើកិច្ចសន្យា ដោះលែង=released after a written undertaking'))),lambda r,g:(r,4) in g,lambda r,g:{'person_is':'suspect'})
tl=[g[k] for k in g if str(g[k]).startswith('សរុប')][0]; n=list(map(int,re.findall(r'\d+',lat(tl))))
if n!=[len(R1),sum(f['sex']=='female' for _,f in R1),len({f['case_no'] for _,f in R1})]: say(1,'total line',n)
g=G[2][F(2)[0]]
R2=plain(2,0,g,6,27,dict(operation_date=(2,lambda v:(lambda d:d if d and d[:4]=='2023' else None)(day(v))),district=(3,txt),place_kind=(4,words('ផ្ទះសំណាក់=guesthouse|អគារឆបោកអនឡាញ=online scam building|ខារ៉ាអូខេ=karaoke bar|ច្រករបៀង=unofficial border path|ចំការ=plantation')),victims=(5,num),victims_female=(6,num),victims_children=(7,num),arrested=(8,num),arrested_female=(9,num),handed_to=(11,words('នគរបាលខេត្ត=provincial police|មន្ទីរសង្គមកិច្ច=provincial social affairs department|អយ្យការ=prosecution'))))
fl=[f'F{r}' for r,f in R2 if f['victims_female']>f['victims']]+[f'G{r}' for r,f in R2 if f['victims_children']>f['victims']]+[f'B{r}' for r,f in R2 if not f['operation_date']]+[f'I{r}' for r,f in R2 if f['arrested_female']>f['arrested']]
def faults(no,fl):
    t=sorted(e['cell'] for e in T[no]['errors'])
    if sorted(fl)!=t: say(no,'faults found',sorted(fl),'truth',t)
faults(2,fl)
if [g.get((28,c)) for c in range(5,10)]!=[sum(f[k] for _,f in R2) for k in ('victims','victims_female','victims_children','arrested','arrested_female')]: say(2,'totals')
g=G[3][F(3)[0]]
def acc(v):
    if v.startswith('មិនស្គាល់'): return None
    return [re.sub(r'^\d+- ','',lat(x)) for x in v.split('\n')]
R3=plain(3,0,g,5,mx(g),dict(case_no=(1,txt),received_date=(2,day),source=(3,words('នគរបាលខេត្ត=provincial police|កងរាជអាវុធហត្ថ=gendarmerie|នាយកដ្ឋានប្រឆាំងការជួញដូរមនុស្ស=national anti-trafficking department|ពាក្យបណ្តឹងផ្ទាល់=direct complaint')),accused_names=(4,acc),law_article=(5,lambda v:('trafficking law' if v.startswith('ច.ប') else 'criminal code')+', article '+lat(v).split()[-1]),victims=(6,num),decision=(7,words('បើកការស៊ើបសួរ=judicial investigation opened|តម្កល់រឿងឥតចាត់ការ=filed without action|កំពុងពិនិត្យ=under examination')),decision_date=(8,day)),lambda r,g:isinstance(g.get((r,2)),dt.datetime))
if len({f['case_no'] for _,f in R3})!=len(R3) or any(f['decision_date'] and f['decision_date']<f['received_date'] for _,f in R3): say(3,'unnamed fault')
g=G[4]['List']; cur=None; rec=[]; cnt={}; heads(4,0,g)
for r in range(6,mx(g)+1):
    a=g.get((r,1))
    if isinstance(a,str) and a.startswith('Date'): m=re.match(r'Date: (\S+)   Gate: (.+?)   \((\d+)',a); cur=(day(m[1]),m[2]); cnt[cur]=[int(m[3]),0]
    elif isinstance(a,int):
        cnt[cur][1]+=1; v=lambda c:g.get((r,c))
        rec.append((r,dict(action_date=cur[0],gate=cur[1],name=v(2),sex=sex(v(3)),birth_date=day(v(4)),citizenship=ctry(v(5)),passport_no=None if v(6)=='lost' else v(6),province=prov(v(7)),victim_screening={None:None,'No':'not a victim','Yes - victim':'victim'}[v(8)],action=low(v(9)))))
cmp(4,0,rec)
if any(a!=b for a,b in cnt.values()): say(4,'group counts',cnt)
for i,(sn,mo) in enumerate((('មករា',1),('កុម្ភៈ',2),('មីនា',3))):
    g=G[5][sn]; r5=plain(5,i,g,4,mx(g),dict(visit_date=(2,lambda v:dt.date(2024,mo,v).isoformat()),enterprise=(3,txt),province=(4,prov),workers=(5,num),workers_female=(6,num),workers_under_18=(7,num),contracts=(8,yn),measure=(9,words('1=advice|2=warning|3=fine'))),lambda r,g:isinstance(g.get((r,2)),int))
    if any(f['workers_female']>f['workers'] or (f['workers_under_18'] or 0)>f['workers'] for _,f in r5): say(5,'unnamed fault')
    if [g.get((mx(g),c)) for c in (5,6,7)]!=[sum(f[k] or 0 for _,f in r5) for k in ('workers','workers_female','workers_under_18')]: say(5,'totals',sn)
g=G[6][None]; fl=[]; rec=[]; seen=set(); heads(6,0,g)
L6=[x.split(';') for x in open(os.path.join(H,T[6]['file']),encoding='utf-8-sig').read().splitlines()]
for r in range(2,len(L6)+1):
    x=L6[r-1]
    if len(x)==10: fl.append(f'F{r}'); x=x[:5]+['']+x[5:]
    short=len(L6[r-1])==10
    if x[0] in seen: fl.append(f'A{r}')
    seen.add(x[0]); d=day(x[1])
    if d is None: fl.append(f'B{r}')
    q=x[7].replace('.',''); mp=None
    if q and not q.isdigit(): fl.append(f'H{r}')
    elif q: mp=usd(int(q),{'USD':'USD','រៀល':'KHR'}[x[8]])
    rec.append((r,dict(complaint_no=x[0],received_date=d,name=x[2],sex=sex(x[3]),phone=x[4],agency=x[5] or None,destination=ctry(x[6]),money_paid=mp,subject=words('មិនបានទៅ=never sent|ដកលិខិតឆ្លងដែន=passport taken away|មិនបើកប្រាក់ខែ=wages not paid|ការងារខុសកិច្ចសន្យា=work other than in the contract')(x[9]),result=words('សម្រុះសម្រួល=settled|បញ្ជូនទៅអយ្យការ=sent to the prosecution|កំពុងដោះស្រាយ=pending|ដកពាក្យបណ្តឹង=withdrawn')(x[10]))))
    if short: rec[-1][1].update(agency=None,destination=None,money_paid=None,subject=None,result=None)
cmp(6,0,rec); faults(6,fl)
g=G[7][F(7)[0]]
R7=plain(7,0,g,5,mx(g),dict(person_code=(2,txt),name=(3,txt),sex=(4,sex),age=(5,num),exploitation=(6,words('ពលកម្មដោយបង្ខំ=forced labour|ផ្លូវភេទ=sexual exploitation|រៀបការដោយបង្ខំ=forced marriage|សុំទាន=begging')),country_of_exploitation=(7,ctry),received_date=(8,day),reintegrated_date=(9,day),received_by=(10,words('ឪពុកម្តាយ=parents|ជីដូន=grandmother|បងប្អូន=sibling|អង្គការ=NGO')),followups=(11,num)),lambda r,g:(r,2) in g,lambda r,g:{'person_is':'victim'})
if any(f['reintegrated_date'] and f['reintegrated_date'][:7]<f['received_date'][:7] for _,f in R7): say(7,'unnamed fault')
g=G[8]['07-2024']; rec=[]; d=fam=None; heads(8,0,g)
if G[8]['codes#s']!='hidden': say(8,'legend not hidden')
leg={v[0]:v[1] for v in ((G[8]['codes'].get((i,1)),G[8]['codes'].get((i,2))) for i in range(1,5))}
for r in range(5,mx(g)+1):
    if (r,8) not in g: continue
    v=lambda c:g.get((r,c)); d=day(v(1)) or d; fam=fam if v(2)=='"' else v(2); mm=re.fullmatch(r'(\d+)m',str(v(5)))
    rec.append((r,dict(arrival_date=d,family_no=fam,name=v(3),sex=sex(v(4)),age=0 if mm else v(5),age_months=int(mm[1]) if mm else None,province=prov(v(6)),work_before=words('សំណង់=construction|នេសាទ=fishing|ចំការ=farm work|មេផ្ទះ=housework')(v(7)),screening_result=leg[v(8)],departure_date=day(v(9)))))
cmp(8,0,rec); al=T[8]['also']
if [g.get((mx(g)-1,3)),g.get((mx(g),3))]!=[len(rec),sum(f['screening_result'].startswith('victim') for _,f in rec)] or al['people']!=len(rec) or al['families']!=len({f['family_no'] for _,f in rec}): say(8,'totals')
print('   08: babies',sum(f['age_months'] is not None for _,f in rec),'V',al['victims'],'of',al['people'])
g=G[9][None]
R9=plain(9,0,g,2,mx(g),dict(person_code=(1,txt),family_name=(2,txt),given_name=(3,txt),sex=(4,sex),birth_date=(5,day),status=(6,low),referral_source=(7,lambda v:'provincial social affairs department' if v=='DoSVY' else v.lower()),referral_date=(8,day),reason_for_referral=(9,low),programmes=(10,lambda v:v.lower().split(', ')),province=(11,prov),exit_date=(13,day),exit_reason=(14,low)))
if any(bool(f['exit_date'])!=(f['status']=='exited') for _,f in R9): say(9,'unnamed fault')
g=G[10]['Cases']; CC=words('trafficked_smuggled=trafficked or smuggled|child_labour=child labour|sexual_violence=sexual violence|separated=separated child|neglect=neglect')
plain(10,0,g,2,mx(g),dict(case_no=(1,txt),registration_date=(2,day),name=(3,txt),sex=(4,sex),age=(5,num),age_estimated=(6,yn),citizenship=(7,ctry),concerns=(8,lambda v:[CC(x) for x in v.split(' || ')]),province=(9,prov),risk_level=(10,txt),status=(11,txt),record_active=(12,yn)))
g=G[11]['Returnee screening']; h=G[11]['members']
A=plain(11,0,g,2,mx(g),dict(interview_date=(3,day),consent=(4,yn),province=(5,prov),household_size=(6,num),help_needed=(7,lambda v:v and v.split()),form_id=(13,txt)),extra=lambda r,g:{'debt':usd(g[(r,11)],g[(r,12)].upper()) if (r,11) in g else None})
B=plain(11,1,h,2,mx(h),dict(name=(1,txt),sex=(2,sex),age=(3,num),country_worked=(4,ctry),papers_kept=(5,yn),free_to_leave=(6,yn),household_index=(8,txt)))
for r,f in A:
    k=sum(b['household_index']==str(g[(r,15)]) for _,b in B)
    if k!=(f['household_size'] or 0): say(11,'members',r,k)
    if f['consent']=='yes' and [int(x in (f['help_needed'] or [])) for x in ('food','debt','papers')]!=[g.get((r,c)) for c in (8,9,10)]: say(11,'help',r)
g=G[12][None]; rec=[]; d=None; heads(12,0,g); q=lambda v:None if v in ('?',None) else v
for r in range(4,mx(g)+1):
    a=g.get((r,1))
    if a and a.startswith('=='): d=day(a.strip('= '))
    elif a and re.fullmatch(r'\d\d:\d\d',a):
        v=lambda c:g.get((r,c)); rec.append((r,dict(call_date=d,time=a,caller=q({'ជនរងគ្រោះ':'victim'}.get(v(2),v(2))),caller_sex=sex(v(3)),place=prov(v(4)),subject={'ប្រាក់ខែ':'wages','ច្រឡំលេខ':'wrong number','ask info':'asked for information'}.get(v(5),v(5)),action=words('ប្រាប់នគរបាល=passed to police|advice=advice given|ref NGO=referred to NGO|-=0')(v(6)))))
    elif a and a.startswith('TOTAL') and int(a.split()[1])!=len(rec): say(12,'total')
cmp(12,0,rec)
g=G[13]['2023']
R13=plain(13,0,g,6,26,dict(name=(2,txt),sex=(3,sex),age=(4,num),province=(5,prov),arrival_month=(6,day),seen_date=(7,day),reason=(8,words('Escroquerie en ligne (contrainte)=forced online scamming|Travail forcé=forced labour|Passeport perdu=passport lost|Mariage forcé=forced marriage|Maladie=illness')),help=(9,words('Laissez-passer=travel document|Billet + laissez-passer=ticket and travel document|Hébergement=lodging|Aucune=none')),return_date=(10,day)))
if len(R13)!=21 or any((f['arrival_month'] or '')>f['seen_date'] for _,f in R13): say(13,'unnamed fault')
g=G[14]['Payments']; fl=[]; seen={}
def am(r,g):
    k,u=g.get((r,7)),g.get((r,8))
    return {'amount':None if (k and u) or not (k or u) else usd(k or u,'KHR' if k else 'USD')}
R14=plain(14,0,g,5,34,dict(decision_no=(2,txt),decision_date=(3,day),person_code=(4,txt),name=(5,txt),sex=(6,sex),paid_date=(9,day),receipt_no=(10,txt)),extra=am); who={}
for r,f in R14:
    if f['amount'] is None: fl.append(f'H{r}')
    if f['paid_date'] and f['paid_date']<f['decision_date']: fl.append(f'I{r}')
    if f['receipt_no'] and f['receipt_no'] in seen: fl.append(f'J{r}')
    seen[f['receipt_no']]=1
    if bool(f['paid_date'])!=bool(f['receipt_no']): fl.append(f'paid/receipt {r}')
    if who.setdefault(f['person_code'],(f['name'],f['sex']))!=(f['name'],f['sex']): fl.append(f'name {r}')
faults(14,fl)
if G[14]['Payments#h']!=[19]: say(14,'hidden')
if [g[(35,7)],g[(35,8)]]!=[sum(g.get((r,c),0) for r in range(5,35)) for c in (7,8)]: say(14,'totals')
g=G[15]['Cases']; fl=[]
def cl(v): return [dict(name=a,sex=sex(b),age=num(c)) for a,b,c in re.findall(r'([^;(]+?) \((\w), (\w+)\)',v.replace('; ',';'))]
def comp(v): return None if v is None else usd(int(re.sub(r'\D','',v)),'USD' if '$' in v else 'KHR')
for r,f in plain(15,0,g,4,26,dict(case_no=(1,txt),opened_date=(2,day),clients=(3,cl),client_count=(4,num),province=(5,prov),case_type=(6,txt),hearing_date=(7,day),compensation=(8,comp),outcome=(9,txt))):
    if f['client_count']!=len(f['clients']): fl.append(f'D{r}')
    if any(c['age'] is None for c in f['clients']): fl.append(f'C{r}')
    if f['hearing_date'] and f['hearing_date']<f['opened_date']: fl.append(f'G{r}')
    if f['outcome']=='acquitted' and f['compensation']!=usd(0,'KHR'): say(15,r)
faults(15,fl)
g=G[16]['ឆមាស១']; K=('cases','victims','victims_female','suspects','meetings','participants'); z=lambda v:0 if v=='គ្មាន' else v
R16=plain(16,0,g,5,17,dict([('district',(1,txt))]+[(k,(i,z)) for i,k in enumerate(K,2)]),extra=lambda r,g:{'period':'2024-H1'})
s=[sum(f[k] or 0 for _,f in R16) for k in K]
if s!=[g[(18,c)] for c in range(2,8)] or s!=[T[16]['totals'][0][k] for k in K]: say(16,'totals')
g=G[17]['2023']; na=lambda v:None if v=='n/a' else v; sp=dict(agency=(1,txt),destination=(2,ctry))
for i in range(4): sp[f'workers_q{i+1}']=(3+2*i,na); sp[f'workers_female_q{i+1}']=(4+2*i,na)
R17=plain(17,0,g,5,mx(g),sp,lambda r,g:str(g.get((r,1))).startswith('Sample'))
tr=[r for r,c in g if g[(r,c)]=='TOTAL'][0]
for i in range(4):
    s=[sum(f[k+str(i+1)] or 0 for _,f in R17) for k in ('workers_q','workers_female_q')]
    if s!=[g[(tr,3+2*i)],g[(tr,4+2*i)]] or s!=[T[17]['totals'][i]['workers'],T[17]['totals'][i]['workers_female']]: say(17,'totals',i)
g=G[18]['Stat 2023']; KK=[c['fact'] for c in T[18]['tables'][0]['columns']]
for c in T[18]['tables'][0]['columns']:
    if g[(c['at'],1)].strip()!=c['heading']: say(18,'heading')
cmp(18,0,[(chr(64+c),dict([('period',f'2023-{c-1:02d}')]+[(k,g.get((5+i,c))) for i,k in enumerate(KK)])) for c in range(2,14)])
for i,k in enumerate(KK):
    if g[(5+i,14)]!=sum(g.get((5+i,c),0) for c in range(2,14)) or g[(5+i,14)]!=T[18]['totals'][0][k]: say(18,'totals')
if T[19]['tables'] or T[20]['tables']: say(19,'tables in a refused file')
if any(ord(c)>126 for v in G[20][None].values() for c in v): say(20,'not lost')
from collections import Counter
fam=('សាកល្បង','គំរូ','ប្រឌិត','testing','sample','invented')
for t in T.values():
    for tb in t['tables']:
        for r in tb['rows']:
            for k in ('name','family_name'):
                if k in r['facts'] and not any(w in r['facts'][k].lower() for w in fam): say(t['no'],'name not marked',r['facts'][k])
for t in T.values():
    if t['no']==14: continue
    for tb in t['tables']:
        n=Counter(r['facts']['name'] for r in tb['rows'] if 'name' in r['facts'])
        if n and max(n.values())>1: say(t['no'],'name twice',n.most_common(2))
if sorted(os.listdir(H+'/files'))!=sorted(t['file'][6:] for t in T.values()): say(0,'file list')
print(f'{nfacts} facts compared in {sum(len(t["tables"]) for t in T.values())} tables; {len(bad)} differences'); sys.exit(bool(bad))
