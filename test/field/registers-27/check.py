"""Opens every file again with readers of its own (zip/XML for XLSX and ODS, csv for the text files) and compares all cells with truth.json."""
import json,re,csv,zipfile,os,sys,datetime as dt
import xml.etree.ElementTree as ET
H=os.path.dirname(os.path.abspath(__file__)); T=json.load(open(os.path.join(H,'truth.json'),encoding='utf-8'))
bad=[]
def no(*a): bad.append(' '.join(map(str,a)))
def col(s):
    n=0
    for ch in s: n=n*26+ord(ch)-64
    return n
def let(n):
    s=''
    while n: n,x=divmod(n-1,26); s=chr(65+x)+s
    return s
def rng(w):
    m=re.fullmatch(r'([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?',w)
    if m: a,b,c,d=m.groups(); return col(a),int(b),col(c or a),int(d or b)
    m=re.fullmatch(r'line (\d+)',w); return 1,int(m[1]),99,int(m[1])
M='{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
def rx(p):
    z=zipfile.ZipFile(p); out={}; mer={}; info={}
    ss=[]
    if 'xl/sharedStrings.xml' in z.namelist():
        for si in ET.fromstring(z.read('xl/sharedStrings.xml')).iter(M+'si'): ss.append(''.join(t.text or '' for t in si.iter(M+'t')))
    st=ET.fromstring(z.read('xl/styles.xml')); fm={int(n.get('numFmtId')):n.get('formatCode') for n in st.iter(M+'numFmt')}
    xf=[int(x.get('numFmtId')) for x in st.find(M+'cellXfs')]; fontid=[int(x.get('fontId')) for x in st.find(M+'cellXfs')]; strk=[f.find(M+'strike') is not None for f in st.find(M+'fonts')]
    isd=lambda i:(14<=i<=22) or ('yy' in fm.get(i,''))
    for n,s in enumerate(ET.fromstring(z.read('xl/workbook.xml')).iter(M+'sheet'),1):
        r=ET.fromstring(z.read(f'xl/worksheets/sheet{n}.xml')); g={}; sr=set()
        for c in r.iter(M+'c'):
            m=re.match(r'([A-Z]+)(\d+)',c.get('r')); v=c.find(M+'v'); t=c.get('t'); si=int(c.get('s') or 0)
            if t=='inlineStr': val=''.join(x.text or '' for x in c.iter(M+'t'))
            elif v is None: continue
            elif t=='s': val=ss[int(v.text)]
            elif t in('str','d'): val=v.text
            else:
                val=float(v.text); val=int(val) if val==int(val) else val
                if isd(xf[si]): val=dt.date(1899,12,30)+dt.timedelta(days=int(val))
            if strk[fontid[si]]: sr.add(int(m[2]))
            g[int(m[2]),col(m[1])]=val
        nm=s.get('name'); out[nm]=g; mer[nm]=[rng(x.get('ref')) for x in r.iter(M+'mergeCell')]
        info[nm]=dict(hidden=[let(int(x.get('min'))) for x in r.iter(M+'col') if x.get('hidden')],strike=sorted(sr))
    return out,mer,info
def ro(p):
    N={'t':'urn:oasis:names:tc:opendocument:xmlns:table:1.0','o':'urn:oasis:names:tc:opendocument:xmlns:office:1.0','x':'urn:oasis:names:tc:opendocument:xmlns:text:1.0'}
    q=lambda a,b:'{%s}%s'%(N[a],b); r=ET.fromstring(zipfile.ZipFile(p).read('content.xml')); out={};mer={}
    for t in r.iter(q('t','table')):
        g={};mm=[]
        for i,row in enumerate(t.iter(q('t','table-row')),1):
            for j,c in enumerate(row,1):
                vt=c.get(q('o','value-type')); sr,sc=int(c.get(q('t','number-rows-spanned'),1)),int(c.get(q('t','number-columns-spanned'),1))
                if sr*sc>1: mm.append((j,i,j+sc-1,i+sr-1))
                if vt=='float': v=float(c.get(q('o','value'))); g[i,j]=int(v) if v==int(v) else v
                elif vt=='date': g[i,j]=dt.date.fromisoformat(c.get(q('o','date-value')))
                elif vt: g[i,j]=''.join(''.join(y.itertext()) for y in c.iter(q('x','p')))
        out[t.get(q('t','name'))]=g; mer[t.get(q('t','name'))]=mm
    return out,mer,{}
def rc(p,d):
    g={}
    for i,row in enumerate(csv.reader(open(p,encoding='utf-8-sig',newline=''),delimiter=d),1):
        for j,v in enumerate(row,1):
            if v!='': g[i,j]=v
    return {None:g},{None:[]},{}
W=str.maketrans('០១២៣៤៥៦៧៨៩','0123456789'); lat=lambda s:str(s).translate(W)
KMN='មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(); EMN='Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
def mk(y,m,d):
    y=int(y); y+=2000 if y<100 else 0; y-=543 if y>2400 else 0
    try: return dt.date(y,int(m),int(d)).isoformat()
    except ValueError: return None
def day(v):
    if isinstance(v,dt.date): return v.isoformat()
    v=lat(v).strip(); mon=lambda w:(KMN.index(w) if w in KMN else EMN.index(w))+1
    for p,f in ((r'(\d+)[-/](\d+)[-/](\d+)$',lambda m:mk(m[3],m[2],m[1])),(r'(\d{4})[.-](\d\d)[.-](\d\d)(?:$|[ T])',lambda m:mk(*m.groups())),
      (r'ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d+)$',lambda m:mk(m[3],mon(m[2]),m[1])),(r'(\d+)[ -]([^\d -]+)[ -](\d+)$',lambda m:mk(m[3],mon(m[2]),m[1])),
      (r'([^\d -]+) (\d{4})$',lambda m:f'{m[2]}-{mon(m[1]):02}'),(r'(\d{4}-\d\d)$',lambda m:m[1])):
        if re.fullmatch(r'\d{4}-.*',v) and p.startswith(r'(\d+)[-/]'): continue
        m=re.match(p,v)
        if m: return f(m)
    raise ValueError(v)
I=lambda v:int(re.sub(r'\D','',lat(v)))
def age(v): a=I(v); return a if a<120 else None
def mp(**k): return lambda v:{**k}[v]
def d(s):
    """'a=b; c=d' -> map"""
    t=dict(x.split('=') for x in s.split('; ')); return lambda v:t[v] if t[v]!='NULL' else None
raw=lambda v:lat(v) if not isinstance(v,(int,float)) else v
txt=lambda v:v
ph=lambda v:re.sub(r'[ ]','',lat(v))
sx=lambda v:{'ស្រី':'female','ស':'female','F':'female','f':'female','female':'female','Female':'female','ប្រុស':'male','ប':'male','M':'male','m':'male','male':'male','Male':'male','?':'unknown','ឆ':None}[v]
yn=lambda v:{'Y':'yes','N':'no','NS':'unknown','pend.':'unknown','yes':'yes','no':'no','dk':'unknown','Yes':'yes','No':'no','1':'yes','0':'no','✓':'yes','អវត្តមាន':'no','បាទ':'yes','ទេ':'no','ជនរងគ្រោះ':'yes','មិនមែន':'no','-':None,'រៀន':'yes','ឈប់':'no','បាន':'yes','true':'yes','false':'no'}[v]
mo=lambda cur:lambda v:{'amount':I(v),'currency':cur}
mins=lambda v:0 if v=='-' else None if v=='…' else int(lat(v))
CT=d('TH=THA; KH=KHM; MY=MYS; MM=MMR'); EXP=d('scam=online scam compound; fishing=fishing; constr.=construction; begging=begging'); REFB=d('AHTJ police=AHTJ police; DoSVY=provincial social affairs; walk-in=came himself; Imm. centre=immigration centre')
def dob(v): return day(v) if '/' in v else v[3:] if v.startswith('b. ') else None
def dag(v): return int(v[4:]) if v.startswith('abt') else None
P={1:dict(birth_year=I,left_month=day,destination=d('ថៃ=THA; ម៉ាឡេស៊ី=MYS; ចិន=CHN; មិនដឹង=unknown'),reported_by=d('ម្តាយ=mother; ឪពុក=father; បងស្រី=elder sister; ជីដូន=grandmother'),status=d('រកមិនទាន់ឃើញ=still missing; ទាក់ទងបានវិញ=contact made again; ត្រឡប់មកវិញហើយ=has come back')),
2:dict(wages_owed=mo('THB'),identified_victim=yn,documents=d("none=none; seabook=seaman's book; PP w/ owner=passport kept by the owner; border pass=border pass"),referred_to=d('PTC=transit centre; home=home; NGO=NGO'),province=d('KPC=Kampong Cham; KPT=Kampong Thom; PVG=Prey Veng; SRG=Svay Rieng; BTB=Battambang; PST=Pursat; TKO=Takeo')),
3:dict(offence=d('ក=unlawful removal; ខ=selling, buying or exchanging a human being; គ=procuring prostitution; ឃ=unlawful confinement'),detention_ends=day,status=d('ក្នុងឃុំ=in detention; ក្រៅឃុំ=released under judicial supervision; ជំនុំជម្រះ=sent to trial, in detention')),
4:dict(age_at_intake=age,grant=mo('KHR'),case_closed=yn,**{f'visit{i}_condition':d('ល្អ=good; មធ្យម=fair; ខ្សោយ=poor; រកមិនឃើញ=not found') for i in (1,2,3)}),
5:dict(birth_date=dob,age=dag,referred_by=REFB,exploitation=EXP,exploitation_country=CT,went_to=d('home=home; absc.=left without telling; other NGO=another NGO; job=a job')),
6:dict(call_time=lambda v:v[11:],duration_seconds=I,persons_concerned=I,caller=lambda v:'silent call' if v=='silent' else v,caller_sex=sx,language=d('km=Khmer; en=English; vi=Vietnamese'),outcome=d('ref_police=referred to police; ref_ngo=referred to an NGO; info=information given; hangup=caller hung up; cb=to be called back'),
  province=d('01=Banteay Meanchey; 02=Battambang; 03=Kampong Cham; 06=Kampong Thom; 08=Kandal; 12=Phnom Penh; 14=Prey Veng; 17=Siem Reap; 18=Preah Sihanouk; 20=Svay Rieng; 21=Takeo')),
7:dict(in_school=yn,hours_per_day=lambda v:float(lat(v).replace(',','.')),daily_wage=mo('KHR'),work=d('ច្រៀកជ័រ=tapping rubber; ដឹកជ័រ=carrying latex; សម្អាតស្មៅ=weeding'),measure=d('បញ្ឈប់ការងារ=taken off the work; ណែនាំ=advice given; បញ្ជូនសង្គមកិច្ច=referred to social affairs')),
8:dict(arrived_month=day,forced=yn,birth_date=lambda v:day(v) if v.year<2010 else None,documents=d('PP held by husb.=passport held by the husband; PP lost=passport lost; has PP=has her passport'),status=d('Returned=returned; Waiting=waiting; Withdrew=withdrew; Shelter=in a shelter')),
9:dict(fine=mo('USD'),screened=yn,identified_victim=yn,exit_point=d('បវិត=Bavet border; អាកាសយានដ្ឋាន=airport')),
10:dict(violence=lambda v:v.split(' | '),province=lambda v:v.split('::')[1],district=lambda v:v.split('::')[2],perpetrator_relation=str.lower,reported_to_police=yn,status=str.lower,record_active=yn),
11:dict(consent=yn,age=age,destination=str.upper,border_point=str.title,paid_broker=yn,debt_now=yn,documents_taken=yn,locked_in=yn,not_paid=yn,no_abuse=yn,left_month=day),
12:dict(province=d('កំពង់ចាម=Kampong Cham; ព្រៃវែង=Prey Veng; តាកែវ=Takeo; ពោធិ៍សាត់=Pursat'),recipient_relation=d('សាមីខ្លួន=self; ម្តាយ=mother; ឪពុក=father; ជីដូន=grandmother'),payment=mo('KHR'),paid_by=d('Wing=Wing; ABA=ABA; សាច់ប្រាក់=cash'),received_confirmed=yn),
13:dict(phone=lambda v:'0'+str(v),attended_day1=yn,attended_day2=yn,attended_day3=yn,duty=d('មេឃុំ=commune chief; នាយប៉ុស្តិ៍=police post chief; មន្ត្រីសង្គមកិច្ច=social affairs officer; គ្រូបង្រៀន=teacher')),
14:{f'q{q}_{s}':(lambda v:None if v=='n/y/r' else v) for q in (1,2,3,4) for s in ('female','male')},
15:dict(district=d('អង្គរបូរី=Angkor Borei; បាទី=Bati; បូរីជលសារ=Borei Cholsar; គីរីវង់=Kiri Vong; កោះអណ្តែត=Koh Andet; ព្រៃកប្បាស=Prey Kabbas; សំរោង=Samraong; ដូនកែវ=Doun Kaev; ត្រាំកក់=Tram Kak; ទ្រាំង=Treang'),**{f'{a}_{y}':mins for a in('cases','victims','arrested') for y in (2022,2023)}),
17:dict(birth_year=I,destination=d('Guangzhou=CHN; Incheon=KOR; Shanghai=CHN; Kuala Lumpur=MYS'),travels_with=d('alone=alone; agent?=perhaps an agent; grp of 4=a group of 4; sister=a sister'),stated_reason=d('visit fiancé=visit a fiancé; tourism=tourism; work - factory=factory work; study=study'),decision=d('offload=not allowed to fly; OK after intv=allowed after an interview; → AHTJ=handed to the anti-trafficking police')),
18:dict(unpaid_wages=lambda v:{'amount':I(v),'currency':'USD' if v.endswith('$') else 'KHR'},result=d('ត្រឹមត្រូវ=in order; ព្រមាន=warned; ផាកពិន័យ=fined; បញ្ជូននគរបាល=referred to the police')),
19:dict(arrest_time=lambda v:v.split('h')[0].zfill(2)+':'+v.split('h')[1],birth_date=lambda v:day(v) if v.year<2025 else None,citizenship=d('ខ្មែរ=KHM; ចិន=CHN; វៀតណាម=VNM; កូរ៉េខាងត្បូង=KOR'),offence=d('ជួញដូរមនុស្ស=human trafficking; សញ្ចារកម្ម=procuring prostitution; រូបភាពអាសអាភាសកុមារ=child pornography; នាំចេញខុសច្បាប់=unlawful removal'))}
def default(f):
    return day if f.endswith('_date') else sx if f=='sex' else ph if f=='phone' else age if f=='age' else raw
CONST={(7,0):dict(plantation='ចម្ការសាកល្បង ១',visit_date='2024-05-14'),(7,1):dict(plantation='ចម្ការគំរូ ភាគខាងជើង',visit_date='2024-06-06'),(7,2):dict(plantation='ចម្ការប្រឌិត',visit_date='2024-09-19')}
def cmp_tally(no_,t,recs):
    for f,x in t['all_rows_tally'].items():
        vs=[r.get(f) for r in recs]; g=[v for v in vs if v is not None]
        if set(x)=={'sum','given'}:
            if isinstance(x['sum'],dict):
                s={}
                for v in g: s[v['currency']]=s.get(v['currency'],0)+v['amount']
            else: s=round(sum(g),2)
            y={'sum':s,'given':len(g)}
        elif set(x)=={'given','different'}: y={'given':len(g),'different':len({json.dumps(v,sort_keys=True) for v in g})}
        else:
            y={}
            for v in vs:
                for w in (v if isinstance(v,list) else [v]): w='(empty)' if w is None else str(w); y[w]=y.get(w,0)+1
        if x!=y: no(no_,t['sheet'],'tally',f,x,y)
cells=0; nrec=0
keys=['no', 'file', 'kept_by', 'outcome', 'why', 'notes', 'tables', 'totals', 'also', 'not_rows', 'errors', 'questions', 'must_never_happen']; tk=['sheet', 'records_lie_in', 'heading_rows', 'heading_column', 'first', 'last', 'count_of_all_rows', 'repeats_sheet', 'columns', 'rows', 'all_rows_tally']; OUTC={}
for e in T:
    n=e['no']; p=os.path.join(H,e['file'])
    if list(e)!=keys: no(n,'keys')
    OUTC[e['outcome']]=OUTC.get(e['outcome'],0)+1
    G,ME,INF=rx(p) if p.endswith('xlsx') else ro(p) if p.endswith('ods') else rc(p,{6:';',11:'\t',20:','}[n])
    done={s:set() for s in G}; allrec=[]
    for ti,t in enumerate(e['tables']):
        if [k for k in t if k not in('one_row_is','one_column_is')]!=tk: no(n,'table keys')
        g=G[t['sheet']]; mer=ME[t['sheet']]; side=t['records_lie_in']=='columns'
        exc=set()
        for w in e['not_rows']:
            if w['sheet']==t['sheet']:
                a,b,c,dd=rng(w['where']); exc|={(r,q) for r in range(b,dd+1) for q in range(a,min(c,99)+1)}
        top=lambda r,c:next(((b,a) for a,b,cc,dd in mer if a<=c<=cc and b<=r<=dd),(r,c))
        # headings
        for c in t['columns']:
            if c['at'] is None: continue
            if side: r=int(c['at'][4:]); h=f"{g[r,1]} / {g[r,2]}"; done[t['sheet']]|={(r,1),(r,2)}
            else:
                q=col(c['at']); hs=[]
                for r in t['heading_rows']:
                    v=g.get(top(r,q))
                    if v is not None and v not in hs: hs.append(v)
                    done[t['sheet']]|={(r,q)}
                h=' / '.join(hs)
            if h!=c['heading']: no(n,'heading',c['at'],repr(h),repr(c['heading']))
        if e['outcome']=='refuse':
            c=0
            for r in range(t['first'],t['last']+1):
                c+=1; done[t['sheet']]|={(r,q) for q in range(1,20)}
            if c!=t['count_of_all_rows'] or t['rows'] or t['all_rows_tally']: no(n,'refuse count')
            continue
        recs=[]; ats=[]; prev={}
        idx=range(col(t['first']),col(t['last'])+1) if side else range(t['first'],t['last']+1)
        for i in idx:
            if not side and ((i,1) in exc or (i,2) in exc and (i,1) not in g): continue
            cell=lambda c:(int(c['at'][4:]),i) if side else (i,col(c['at']))
            f={}
            for c in t['columns']:
                if c['at'] is None: continue
                xy=cell(c); done[t['sheet']].add(xy); cells+=xy in g
                if not c['fact']: continue
                v=g.get(top(*xy)) if not side else g.get(xy)
                if n==1 and c['fact'] in('village','commune'):
                    v=prev[c['fact']] if v=='〃' else v; prev[c['fact']]=v
                if n==11 and c['fact']=='broker_fee':
                    a=g.get((i,11)); f['broker_fee']={'amount':int(a),'currency':g[i,12]} if a else None; continue
                if isinstance(v,str) and v.strip()=='': v=None
                try: f[c['fact']]=None if v is None else P.get(n,{}).get(c['fact'],default(c['fact']))(v)
                except Exception as x: no(n,t['sheet'],xy,c['fact'],repr(v),repr(x))
            if n==14 and sum(v for k,v in f.items() if k[0]=='q' and k[1].isdigit() and v is not None)!=f['total']: f['total']=None
            recs.append(f); ats.append(let(i) if side else i)
        for c in t['columns']:
            if c['at'] is None:
                v={r['facts'][c['fact']] for r in t['rows']}
                if len(v)!=1: no(n,'const',c)
                v=v.pop(); w=CONST.get((n,ti),{}).get(c['fact'])
                if n==9 and c['fact']=='citizenship': w={'VN':'VNM','CN':'CHN','MM':'MMR','ID':'IDN'}[t['sheet']]
                if w and w!=v: no(n,'const',v,w)
                if n==7 and c['fact']!='person_is':
                    s=g[t['heading_rows'][0]-1,1]; s2=lat(s)
                    if c['fact']=='plantation' and not s.startswith(v) or c['fact']=='visit_date' and '.'.join(v.split('-')[::-1]) not in s2: no(n,'line',s,v)
                for r in recs: r[c['fact']]=v
        if len(recs)!=t['count_of_all_rows']: no(n,t['sheet'],'count',len(recs),t['count_of_all_rows'])
        if not 8<=sum(x['count_of_all_rows'] for x in e['tables'])<=60: no(n,'size')
        nrec+=len(recs); by=dict(zip(ats,recs))
        if len(t['rows'])!=min(20,len(recs)): no(n,'rows chosen',len(t['rows']))
        for r in t['rows']:
            if by.get(r['at'])!=r['facts']: no(n,t['sheet'],r['at'],[(k,v,by.get(r['at'],{}).get(k)) for k,v in r['facts'].items() if by.get(r['at'],{}).get(k)!=v] or 'keys')
        if set(t['all_rows_tally'])!={f for r in recs for f in r}: no(n,'tally facts',set(t['all_rows_tally'])^{f for r in recs for f in r})
        cmp_tally(n,t,recs); allrec.append(recs)
        # sound files hold no accidental faults
        for a,r in zip(ats,recs):
            for k,v in r.items():
                if k.endswith('_date') and v and len(v)==10 and not '1960'<v<'2025-06': no(n,a,k,v,'odd day')
                if k.startswith('age') and v is not None and not 5<v<70: no(n,a,'odd age',v)
            for x,y in (('found_date','handed_over_date'),('found_date','removed_date'),('last_contact_date','reported_date'),('entry_date','exit_date'),('incident_date','reported_date'),('arrest_date','sent_date'),('detained_date','detention_ends'),('contact_date','exit_permit_date'),('exit_permit_date','return_date'),('returned_home_date','visit1_date'),('visit1_date','visit2_date'),('visit2_date','visit3_date'),('inspection_date','follow_up_date'),('left_month','last_contact_date'),('interview_date','submitted_date')):
                if r.get(x) and r.get(y) and r[x]>r[y] and not any(q['cell'].startswith(tuple('ABCDEFGHIJKLMNOP')) and re.search(r'\d+',q['cell'])[0]==str(a) for q in e['errors']): no(n,a,x,y,'order',r[x],r[y])
        for k in ('phone','case_ref','client_code','passport','call_no','incident_id','submission_id','voucher_no','boat_no'):
            v=[r[k] for r in recs if r.get(k)]
            if len(v)!=len(set(v)) and not (n==8 and k=='passport'): no(n,k,'twice')
    for w in e['not_rows']:
        a,b,c,dd=rng(w['where']); g=G[w['sheet']]; hit=[x for x in g if b<=x[0]<=dd and a<=x[1]<=c]
        if not hit: no(n,'empty not_row',w)
        if set(hit)&done[w['sheet']] and not (e['outcome']=='refuse'): no(n,'not_row overlaps',w)
        done[w['sheet']]|=set(hit)
    for s,g in G.items():
        miss=set(g)-done[s]
        if miss: no(n,s,'uncovered',sorted(miss)[:6],g[sorted(miss)[0]])
    for q in e['errors']:
        a,b,c,dd=rng(q['cell'])
        if (b,a) not in G[q['sheet']]: no(n,'error cell empty',q)
        if not any(r['at']==b for t in e['tables'] for r in t['rows'][:len(e['errors'])+2]): no(n,'faulty row not among the first',q['cell'])
    if (e['outcome']=='take in, naming the errors')!=bool(e['errors']) and e['outcome']!='totals only': no(n,'errors/outcome')
    # totals and also
    if n==9:
        for i,x in enumerate(e['totals']):
            g=G['សរុប']; r=allrec[i]
            if (x['persons'],x['female'])!=(len(r),sum(y['sex']=='female' for y in r)) or (g[2+i,2],g[2+i,3])!=(x['persons'],x['female']): no(9,'totals')
    if n==14:
        for x,r in zip(e['totals'],allrec[0]):
            fe=sum(r[f'q{q}_female'] for q in(1,2,3)); ma=sum(r[f'q{q}_male'] for q in(1,2,3))
            if (x['female'],x['male'])!=(fe,ma): no(14,x)
            if (x['total_as_written']!=fe+ma)!=(r['total'] is None): no(14,x)
    if n==15:
        g=G['Sheet1']
        for y in (0,1):
            for j,k_ in enumerate(('cases','victims','arrested')):
                if not e['totals'][y][k_]==int(lat(g[16,3+3*j+y]))==sum(r[f'{k_}_{2022+y}'] or 0 for r in allrec[0]): no(15,y,k_)
        for i,r in enumerate(allrec[0]):
            for j,k_ in enumerate(('cases','victims','arrested')):
                b=r[f'{k_}_2023']; v=g.get((6+i,5+3*j)); w=None if b is None else b-r[f'{k_}_2022']
                if (v is None)!=(w is None) or v is not None and (0 if v=='=' else int(lat(v)))!=w: no(15,'diff',i,v,w)
    if n==12:
        s=0
        for r,t in zip(allrec,e['tables']):
            s+=sum(x['payment']['amount'] for x in r)
            if G[t['sheet']][t['last']+1,7]!=s: no(12,'total')
        if e['also']!={'different_victim_codes':len({x['victim_code'] for r in allrec for x in r}),'paid_in_all_KHR':s}: no(12,'also')
    if n==2 and G['Handover'][33,11]!=sum((r['wages_owed'] or {'amount':0})['amount'] for r in allrec[0]): no(2,'total')
    if n==3:
        c={r['case_no']:r['victims'] for r in allrec[0]}
        if e['also']!={'dossiers_different':len(c),'victims_counted_once_per_dossier':sum(c.values())} or any(c[r['case_no']]!=r['victims'] for r in allrec[0]): no(3,'also')
    if n==8 and (INF['Brides']['hidden'],INF['Brides']['strike'])!=(e['also']['hidden_columns'],e['also']['struck_out_rows']): no(8,'hidden',INF)
    if n==8 and [a for a,r in enumerate(allrec[0],4) if r['status']=='withdrew']!=e['also']['struck_out_rows']: no(8,'struck')
    if n==10 and e['also']!={'different_children':len({r['case_id'] for r in allrec[0]}),'disabled_records':sum(r['record_active']=='no' for r in allrec[0])}: no(10,'also')
    if n==11 and sum(r['consent']=='no' for r in allrec[0])!=3: no(11,'consent')
    if n==19 and e['also']['files_different']!=len({r['case_no'] for r in allrec[0]}): no(19,'also')
    if n==18 and any(r['crew']!=r['crew_cambodian']+r['crew_foreign'] for r in allrec[0]): no(18,'crew')
fs={e['file'][6:] for e in T}
if fs!=set(os.listdir(os.path.join(H,'files'))): no('files differ')
print(len(T),'files',OUTC,nrec,'records',cells,'cells read'); print('\n'.join(bad) or 'all agree'); sys.exit(bool(bad))
