#!/usr/bin/env python3
"""Reads files/ again by itself (does not import make.py) and compares with truth.json."""
import csv, datetime as dt, io, json, os, re, sys, collections
import openpyxl, xlrd
from openpyxl.utils import get_column_letter as L, column_index_from_string as CI
from odf.opendocument import load
from odf import table as ot, text as otx, teletype
H=os.path.dirname(os.path.abspath(__file__)); T=json.load(open(os.path.join(H,'truth.json'))); bad=[]; n=0
def diff(*a): bad.append(a)
def read(e):
    f=os.path.join(H,e['file']); out={}
    if f.endswith('.xlsx'):
        for ws in openpyxl.load_workbook(f):
            g={(c.row,c.column):c.value for r in ws.iter_rows() for c in r if c.value is not None}
            for m in ws.merged_cells.ranges:
                if m.min_col==m.max_col and (m.min_row,m.min_col) in g:
                    for r in range(m.min_row,m.max_row+1): g[r,m.min_col]=g[m.min_row,m.min_col]
            out[ws.title]=g
    elif f.endswith('.xls'):
        wb=xlrd.open_workbook(f)
        for s in wb.sheets():
            g={}
            for r in range(s.nrows):
                for c in range(s.ncols):
                    x=s.cell(r,c)
                    if x.ctype in(0,6) or x.value=='': continue
                    v=x.value
                    if x.ctype==3:
                        tp=xlrd.xldate_as_tuple(v,wb.datemode); v=dt.time(*tp[3:]) if tp[0]==0 else dt.datetime(*tp)
                    g[r+1,c+1]=v
            out[s.name]=g
    elif f.endswith('.ods'):
        for t in load(f).spreadsheet.getElementsByType(ot.Table):
            g={}
            for r,tr in enumerate(t.getElementsByType(ot.TableRow),1):
                for c,tc in enumerate(tr.getElementsByType(ot.TableCell),1):
                    k=tc.getAttribute('valuetype')
                    if k=='float': g[r,c]=float(tc.getAttribute('value'))
                    elif k=='date': g[r,c]=dt.datetime.fromisoformat(tc.getAttribute('datevalue'))
                    elif k=='string': g[r,c]='\n'.join(teletype.extractText(p) for p in tc.getElementsByType(otx.P))
            out[t.getAttribute('name')]=g
    else:
        b=open(f,'rb').read(); no=e['no']; tx=b.decode('cp1252' if no==18 else 'utf-8-sig')
        out[None]={(r,c):v for r,row in enumerate(csv.reader(io.StringIO(tx,newline=''),delimiter=';' if no==18 else ','),1) for c,v in enumerate(row,1) if v!=''}
    return out
dig=lambda s:''.join(str('០១២៣៤៥៦៧៨៩'.index(c)) if c in '០១២៣៤៥៦៧៨៩' else c for c in str(s))
def num(v):
    if v is None: return None
    if isinstance(v,(int,float)): return int(v) if v==int(v) else v
    m=re.fullmatch(r'[\d,]+(\.\d+)?',dig(v)); return None if not m else (float(dig(v).replace(',','')) if m.group(1) else int(dig(v).replace(',','')))
MK=dict(zip('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(),range(1,13)))
def mk(y,m,d):
    try: return dt.date(y,m,d).isoformat()
    except ValueError: return None
def date(v,mdy=False,maxy=2025):
    if v is None: return None
    if isinstance(v,dt.datetime): r=v.date().isoformat()
    else:
        s=dig(v); r=None
        if m:=re.fullmatch(r'(\d+)/(\d+)/(\d{4})',s): a,b,y=map(int,m.groups()); r=mk(y,a,b) if mdy else mk(y,b,a)
        elif m:=re.fullmatch(r'(\d{4})-(\d\d)-(\d\d)',s): r=mk(*map(int,m.groups()))
        elif m:=re.fullmatch(r'(\d+) (\S+) (\d{4})',s): r=mk(int(m[3]),MK[m[2]],int(m[1]))
        elif re.fullmatch(r'[A-Z][a-z]+ \d\d, \d{4}',s): r=dt.datetime.strptime(s,'%B %d, %Y').date().isoformat()
    return None if r and int(r[:4])>maxy else r
W=dict(l.split('=') for l in '''ស=female|ប=male|ស្រី=female|ប្រុស=male|F=female|M=male|prefer_not_to_say=unknown|Female / ស្រី=female|Male / ប្រុស=male|Not sure=unknown
ខ្មែរ=KHM|វៀតណាម=VNM|ចិន=CHN|ថៃ=THA|ឥណ្ឌូនេស៊ី=IDN|ហ្វីលីពីន=PHL|ឥណ្ឌា=IND|បង់ក្លាដែស=BGD|មីយ៉ាន់ម៉ា=MMR|កេនយ៉ា=KEN|Vietnamese=VNM|Chinese=CHN|Indonesian=IDN|Filipino=PHL|Indian=IND|Bangladeshi=BGD|Myanmar=MMR|Kenyan=KEN|Chinoise=CHN|Vietnamienne=VNM|Indonésienne=IDN|Philippine=PHL|Indienne=IND|Bangladaise=BGD|Birmane=MMR|Kényane=KEN|tha=THA|mys=MYS|kor=KOR|chn=CHN|cambodia=KHM|viet_nam=VNM|thailand=THA
Cambodia / កម្ពុជា=KHM|Thailand / ថៃ=THA|China / ចិន=CHN|Myanmar / មីយ៉ាន់ម៉ា=MMR
ភ្នំពេញ=Phnom Penh|បន្ទាយមានជ័យ=Banteay Meanchey|បាត់ដំបង=Battambang|កណ្តាល=Kandal|ព្រះសីហនុ=Preah Sihanouk|សៀមរាប=Siem Reap|ស្វាយរៀង=Svay Rieng|ព្រៃវែង=Prey Veng|កំពង់ចាម=Kampong Cham|តាកែវ=Takeo|ប៉ៃលិន=Pailin|កោះកុង=Koh Kong|Sihanoukville (prov.)=Preah Sihanouk|01=Banteay Meanchey|02=Battambang|03=Kampong Cham|12=Phnom Penh|14=Prey Veng|20=Svay Rieng|21=Takeo
ក=unlawful removal for exploitation|ខ=procuring prostitution|គ=forced marriage abroad|ឃ=unlawful recruitment for labour|ឃុំខ្លួន=detained|ដោះលែង=released|គេចខ្លួន=at large|បញ្ជូនអយ្យការ=sent to the prosecutor
Karaoké=karaoke bar|Usine=factory|Bateau=boat|Compound (escroquerie en ligne)=online scam compound|Poste frontière=border post|Police nationale=national police|Parquet=prosecutor|Affaires sociales=social affairs
នគរបាល=police|កងរាជអាវុធហត្ថ=gendarmerie|បណ្តឹងផ្ទាល់=direct complaint|បើកការស៊ើបសួរ=judicial investigation opened|តម្កល់ទុកឥតចាត់ការ=filed without processing|ចោទប្រកាន់ផ្ទាល់=direct charge
T1=unlawful removal|T2=unlawful recruitment for exploitation|T3=procuring prostitution|T4=sale of a person|L1=debt bondage labour
Yes=yes|No=no|Unknown=unknown|true=yes|false=no|បាទ=yes|ទេ=no|✓=yes|Y=yes|N=no|?=unknown|ទាំងអស់=all|ខ្លះ=some|គ្មាន=none
TIP=victim of trafficking|rape=victim of rape|DV=victim of domestic violence|child of resident=child of a resident|Self=came by herself
ជនរងគ្រោះ=victim of trafficking|ពលករនិរទេស=deported migrant worker|កុមារគ្មានអ្នកកំដរ=unaccompanied child|មកជាមួយ=accompanying family member|គ្រួសារ=family|មន្ទីរ ស.អ.យ=provincial social office|អង្គការ=NGO
Online scam site=online scam site|Construction site=construction site|Overstay=overstay|Casino=casino|By air=by air|By land=by land|កាត់ដេរ=garments|សំណង់=construction|កសិកម្ម=farm|កាស៊ីណូ=casino
domestic work abuse=abuse in domestic work|TIP (sexual)=trafficking for sexual exploitation|TIP (labour)=trafficking for labour|detained, no papers=detained without papers|fishing boat=exploited on a fishing boat
Victim / ជនរងគ្រោះ=victim|Family / គ្រួសារ=family|NGO / អង្គការ=NGO|Neighbour / អ្នកជិតខាង=neighbour|Job scam / បោកបញ្ឆោតការងារ=job scam|Held in compound / ឃុំក្នុងបរិវេណ=held in a compound|Debt / បំណុល=debt|Marriage abroad / រៀបការនៅក្រៅប្រទេស=marriage abroad|Other / ផ្សេងៗ=other|Gave advice=advice given|Passed to police=passed to police|Passed to NGO=passed to NGO|Called back=called back
ពេទ្យ=medical care|សាលា=school|មុខរបរ=starting a livelihood|ធ្វើដំណើរ=travel|ផ្ទះជួល=rent|ល្អ=good|មធ្យម=fair|លំបាក=hard'''.replace('\n','|').split('|'))
NUL={'—','ម.ស',"Don't know / មិនដឹង",'Z'}
def word(v):
    if v is None or v in NUL: return None
    return W.get(str(v).strip(),str(v).strip())
def words(sep): return lambda v: None if v is None else [word(x.strip()) for x in str(v).split(sep)]
NUMS=set('officers rescued rescued_female rescued_children arrested accused_count victims victims_female victims_children assessments nights workers workers_female workers_children people_count female_count people_concerned months_away days visit_number calls calls_trafficking calls_labour calls_missing calls_other callers_female passed_to_police service_shelter service_counselling service_reintegration removed removed_female screened presumed_victims age_months record_index parent_index'.split())
MON={'sept':9,'avril':4,'mai':5,'juin':6}
def fact(no,f,v,g,r,row):
    s=None if v is None else str(v)
    if f in('age','age_months') and no in(6,7):
        d=dig(v); m=re.fullmatch(r'(\d+) (m|ខែ)',d)
        if m: return 0 if f=='age' else int(m[1])
        a=num(v); return None if f=='age_months' or a is None or a>110 else a
    if f in('age','person_age'):
        m=None if s is None else re.search(r'\d+',dig(s)); return int(m[0]) if m else None
    if f=='cost': return None if v is None else {'amount':num(v),'currency':row('L')}
    if f in('asked','paid'):
        c={'៛':'KHR','$':'USD'}.get(row('J')); return None if v is None or c is None else {'amount':num(v),'currency':c}
    if f in('fine','travel_money','allowance'): return None if v is None else {'amount':num(v),'currency':'KHR'}
    if f=='time': return v.strftime('%H:%M') if isinstance(v,dt.time) else None
    if f=='entered_at': return dt.datetime.strptime(v,'%m/%d/%Y %H:%M:%S').isoformat()
    if f=='period' and no==16: return '2023-%02d'%MK[s[2:]]
    if f=='period' and no==18: return '2024-%02d'%MON[s.split()[0]]
    if f in NUMS: return num(v)
    if f.endswith('_date'): return date(v,mdy=no==11)
    if f=='accused': return [{'name':m[1],'sex':word(m[2])} for m in (re.fullmatch(r'(.+) \((.)\)',x) for x in s.split('\n'))]
    if f=='persons': return s.split('\n')
    if f=='reasons': return words('|')(v)
    if f=='concerns': return s.split('; ')
    if f=='citizenship' and no==5: return words(';')(v)
    if f=='subjects': return words(', ')(v)
    if f=='offence' and no==3: return '; '.join(words(',')(v))
    if f=='case_no' and no==1: return dig(v)
    if f=='case_no' and no==3: return s.split()[0]
    if f=='province' and no==4: return s.split(' / ')[1]
    if f=='province' and no==5: return s.split('::')[0]
    if f=='employer': return 'Sample Enterprise '+dig(s).split()[-1]
    if f=='district': return 'Sample District '+dig(s).split()[-1]
    if f=='client_code' and no==15: return 'PV-'+dig(s)[-2:]
    if f=='screened_victim': return 'unknown' if v=='-' else word(v)
    if f in('could_leave','wages_withheld','documents_kept'): return None if v is None else {0:'no',1:'yes',99:'unknown'}[v]
    if f=='offence' and no==1: return word(v)
    if f in('suspect_name','person_name','vulnerability_code'): return s
    return word(v)
def derived(no,f,fa,g,r,st):
    if f=='person_is': return {1:'suspect',4:'client',5:'child',8:'removed foreigner',12:st['p12'],13:'beneficiary',14:'participant'}[no]
    if f=='about_trafficking':
        if no==4: x=fa['reasons']; return 'yes' if 'Human trafficking' in x else None if {'Labour exploitation','Unsafe migration'}&set(x) else 'no'
        if no==5: return None if 'trafficked/smuggled' in fa['concerns'] else 'no'
        if no==6: return {'victim of trafficking':'yes','child of a resident':None}.get(fa['category'],'no')
        if no==7: return {'victim of trafficking':'yes','deported migrant worker':'no'}.get(fa['category'])
        if no==10: p=fa['problem']; return 'yes' if p.startswith('traff') else None if 'fishing' in p or 'domestic' in p else 'no'
    if f=='arrival_date':
        for q in range(r,0,-1):
            m=re.search(r'ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d+)',dig(g.get((q,1),'')))
            if m: return mk(int(m[3]),MK[m[2]],int(m[1]))
    if f in('training','training_start'):
        for q in range(r,0,-1):
            m=re.fullmatch(r'(.+), (\d+)–\d+ (\w+) (\d{4})',str(g.get((q,1),'')))
            if m: return m[1] if f=='training' else dt.datetime.strptime('%s %s %s'%m.groups()[1:],'%d %B %Y').date().isoformat()
    if f=='province': return {9:'Svay Rieng',14:st['sheet'],15:'Prey Veng',17:'Kampong Cham'}[no]
    if f=='period': return '2024-Q1'
    if f=='place_country': return 'MYS'
    raise KeyError((no,f))
def tally(rows):
    o={}
    for f in rows[0]:
        v=[r[f] for r in rows]; g=[x for x in v if x is not None]
        if g and isinstance(g[0],dict):
            s={}
            for x in g: s[x['currency']]=s.get(x['currency'],0)+x['amount']
            o[f]={'sum_by_currency':s,'given':len(g)}
        elif g and isinstance(g[0],list): o[f]={'entries':sum(len(x) for x in g),'given':len(g)}
        elif g and isinstance(g[0],(int,float)): o[f]={'sum':sum(g),'given':len(g)}
        elif len(set(g))<=24: o[f]=dict(collections.Counter('(empty)' if x is None else x for x in v))
        else: o[f]={'given':len(g),'different':len(set(g))}
    return o
def a1(w):
    m=re.match(r'([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$',w)
    return (CI(m[1]),int(m[2]),CI(m[3] or m[1]),int(m[4] or m[2])) if m else None
# own way to tell the record rows: (column that must hold a number / a test)
def isrec(no,sheet,g,r):
    v=g.get((r,1)); d=None if v is None else num(v)
    if no in(4,5): return r>1 and v is not None
    if no==11: return r>1 and g.get((r,6))!='TEST' and v is not None
    if no==12: return r>1 and v is not None
    if no==10: return str(v or '').startswith('KL-')
    if no==16: return str(v or '').startswith('ខែ') and (r,2) in g
    if no==18: return r>1 and v and not v.startswith('Total')
    return d is not None
for e in T:
    no=e['no']; B=read(e); 
    if e['outcome']=='refuse' and e['tables']: diff(no,'refuse with tables')
    for ti,t in enumerate(e['tables']):
        g=B.get(t['sheet']); got=[]; st={'sheet':t['sheet'],'p12':['returnee interviewed','family member'][ti%2]}
        if g is None: diff(no,'no sheet',t['sheet']); continue
        side=t['records_lie_in']=='columns'; R=max(r for r,c in g); C=max(c for r,c in g)
        mine=[L(c) for c in range(2,C+1) if num(g.get((5,c))) is not None] if side else [r for r in range(1,R+1) if r>max(t['heading_rows']) and isrec(no,t['sheet'],g,r)]
        if mine!=[x['at'] for x in t['rows']]: diff(no,t['sheet'],'rows',mine,[x['at'] for x in t['rows']])
        if len(mine)!=t['count_of_all_rows'] or (mine[0],mine[-1])!=(t['first'],t['last']): diff(no,'count/first/last')
        for c in t['columns']:
            if side: hd=g.get((c['at'],1))
            else:
                i=CI(c['at']); k=[g.get((h,i)) for h in t['heading_rows']]; hd=k[-1]
                if no==17 and i>2: hd=('ជនរងគ្រោះជួញដូរ' if i<6 else 'សេវា')+' / '+k[-1]
                if no==17 and i<3: hd=k[0]
            if (hd or '').replace('\n',' ')!=c['heading']: diff(no,'heading',c['at'],hd,c['heading'])
        last={}
        for x in t['rows']:
            fa={}
            for f,want in x['facts'].items():
                n+=1; col=next((c['at'] for c in t['columns'] if c['fact']==('age' if f=='age_months' and no in(6,7) else f)),None)
                if col is None: v=derived(no,f,fa,g,x['at'],st)
                else:
                    w=g.get((col,CI(x['at']))) if side else g.get((x['at'],CI(col)))
                    if w=='»': w=last.get(col)
                    last[col]=w
                    v=None if w is None and f!='fine' else fact(no,f,w,g,x['at'],lambda c:g.get((x['at'],CI(c))))
                fa[f]=v
                if v!=want: diff(no,t['sheet'],x['at'],f,v,want)
            got.append(fa)
        if tally(got)!=t['all_rows_tally']: diff(no,'tally',t['sheet'])
        if e['totals'] and no!=18:
            for k,v in e['totals'][0].items():
                if isinstance(v,int) and sum(r[k] or 0 for r in got)!=v: diff(no,'total',k)
            lastrow=16 if no==16 else 18
            for c in t['columns']:
                if c['fact'] in e['totals'][0] and c['fact'] not in('period','province') and num(g.get((lastrow,CI(c['at']))))!=e['totals'][0][c['fact']]: diff(no,'written total',c['fact'])
        if no==18:
            for k in e['totals']:
                for f,v in k.items():
                    if f!='period' and sum(r[f] or 0 for r in got if r['period']==k['period'])!=v: diff(no,'total',k,f)
        # no record may lie in a not_row, no error outside the records
        for q in e['not_rows']:
            if q['sheet']!=t['sheet']: continue
            p=a1(q['where']) or (1,int(q['where'].split()[-1]),1,int(q['where'].split()[-1]))
            if not any((r,c) in g for r in range(p[1],p[3]+1) for c in range(p[0],max(p[2],C)+1)): diff(no,'empty not_row',q)
            if not side and any(r in mine for r in range(p[1],p[3]+1)): diff(no,'record in not_row',q)
            if side and p[0]>1 and L(p[0]) in mine: diff(no,'record in not_row',q)
    for q in e['errors']:
        p=a1(q['cell']); g=B.get(q['sheet'])
        rec=[x for t in e['tables'] if t['sheet']==q['sheet'] for x in t['rows'] if x['at']==p[1]]
        if not rec or ((p[1],p[0]) not in g and 'no currency' not in q['what']): diff(no,'error cell',q['cell'])
    # slips nobody meant: every contradiction found must be one of the errors
    named={(q['sheet'],a1(q['cell'])[1]) for q in e['errors']}; found=set()
    for t in e['tables']:
        for x in t['rows']:
            a=x['facts']; k=(t['sheet'],x['at'])
            for u,v in (('rescued_female','rescued'),('rescued_children','rescued'),('workers_female','workers'),('workers_children','workers'),('female_count','people_count'),('victims_female','victims'),('victims_children','victims'),('removed_female','removed'),('screened','removed'),('presumed_victims','screened'),('callers_female','calls')):
                if u in a and a.get(v) is not None and a[u] is not None and a[u]>a[v]: found.add(k)
            for u,v in (('received_date','arrest_date'),('received_date','decision_date'),('referred_date','accepted_date'),('accepted_date','exit_date'),('registered_date','closed_date'),('entry_date','exit_date'),('detained_date','removed_date'),('birth_date','detained_date'),('decision_date','paid_date'),('request_date','return_date'),('birth_date','registered_date'),('birth_date','referred_date')):
                if a.get(u) and a.get(v) and a[u]>a[v]: found.add(k)
            if a.get('paid') and a.get('asked') and a['paid']['amount']>a['asked']['amount']: found.add(k)
    if found-named: diff(no,'unnamed contradiction',sorted(found-named,key=str))
    for t in e['tables']:
        for key in ('payment_no','passport_no') + (('case_no',) if no in(3,5) else ('client_code',) if no in(4,12) else ()):
            c=collections.Counter(x['facts'].get(key) for x in t['rows'] if x['facts'].get(key))
            if no!=13 and max(c.values(),default=1)>1: diff(no,'double',key,c.most_common(2))
    if no==6:
        by=collections.defaultdict(list)
        for x in e['tables'][0]['rows']: by[x['facts']['client_code']].append(x)
        for k,v in by.items():
            for p,q in zip(v,v[1:]):
                same=p['facts']['person_name']==q['facts']['person_name']
                if same and not(p['facts']['exit_date'] and p['facts']['exit_date']<=q['facts']['entry_date']): diff(6,'stays overlap',k)
    if len(T)!=20: diff('files')
print(n,'facts compared in',len(T),'files;',len(bad),'differences')
for b in bad[:60]: print(*b)
sys.exit(bool(bad))
