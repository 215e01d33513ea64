#!/usr/bin/env python3
"""Opens every file again with readers and word lists of its own (nothing of make.py is used) and compares with truth.json."""
import json,re,csv,io,os,zipfile,datetime as dt,xml.etree.ElementTree as ET,sys
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter as L, column_index_from_string as CI
here=os.path.dirname(os.path.abspath(__file__));T=json.load(open(here+'/truth.json'));bad=0
def say(*a):
    global bad;bad+=1;print('DIFF',*a)
KN=str.maketrans('០១២៣៤៥៦៧៨៩','0123456789')
def n(x):
    if x is None: return None
    s=str(x).translate(KN).strip()
    return int(s) if re.fullmatch(r'-?\d+',s) else None
MO={m:i+1 for i,m in enumerate('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split())}
ME={m:i+1 for i,m in enumerate('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split())}
PV=dict(zip('ភ្នំពេញ ស្វាយរៀង ព្រៃវែង កំពង់ចាម កំពង់ស្ពឺ សៀមរាប បាត់ដំបង បន្ទាយមានជ័យ កណ្តាល តាកែវ កំពត ព្រះសីហនុ ពោធិ៍សាត់ ក្រចេះ ត្បូងឃ្មុំ កោះកុង'.split(),'Phnom Penh|Svay Rieng|Prey Veng|Kampong Cham|Kampong Speu|Siem Reap|Battambang|Banteay Meanchey|Kandal|Takeo|Kampot|Preah Sihanouk|Pursat|Kratie|Tboung Khmum|Koh Kong'.split('|')))
def ymd(y,m,d):
    try: return dt.date(y,m,d).isoformat()
    except ValueError: return None
def iso(x):
    if x is None: return None
    if isinstance(x,dt.datetime): return x.date().isoformat()
    if isinstance(x,dt.date): return x.isoformat()
    s=str(x).translate(KN);a=[int(q) for q in re.findall(r'\d+',s)]
    return ymd(a[2] if a[2]>99 else 2000+a[2],a[1],a[0])
class G:
    def __init__(s,c,merged=(),fill=None,strike=None): s.c=c;s.m=merged;s.fill=fill or {};s.strike=strike or set()
    def __call__(s,a,r=None):
        if r is None: m=re.match(r'([A-Z]+)(\d+)',a);a,r=m[1],int(m[2])
        return s.c.get((r,CI(a) if isinstance(a,str) else a))
    @property
    def rows(s): return max(k[0] for k in s.c)
def opn(p):
    if p.endswith('.xlsx'):
        wb=load_workbook(p);o={}
        for ws in wb:
            c={};fi={};st=set()
            for row in ws.iter_rows():
                for x in row:
                    if x.value is not None: c[x.row,x.column]=x.value
                    if x.fill.fill_type=='solid': fi[x.row,x.column]=x.fill.fgColor.rgb[-6:]
                    if x.font and x.font.strike: st.add((x.row,x.column))
            o[ws.title]=G(c,[str(m) for m in ws.merged_cells.ranges],fi,st)
        return o
    if p.endswith('.ods'):
        N={'t':'urn:oasis:names:tc:opendocument:xmlns:table:1.0','o':'urn:oasis:names:tc:opendocument:xmlns:office:1.0','x':'urn:oasis:names:tc:opendocument:xmlns:text:1.0'}
        R=ET.fromstring(zipfile.ZipFile(p).read('content.xml'));o={}
        for t in R.iter('{%s}table'%N['t']):
            c={}
            for i,tr in enumerate(t.iter('{%s}table-row'%N['t']),1):
                j=0
                for e in tr:
                    j+=1;vt=e.get('{%s}value-type'%N['o'])
                    if vt=='date': c[i,j]=dt.date.fromisoformat(e.get('{%s}date-value'%N['o'])[:10])
                    elif vt=='float': v=float(e.get('{%s}value'%N['o']));c[i,j]=int(v) if v==int(v) else v
                    elif vt: c[i,j]='\n'.join(''.join(q.itertext()) for q in e.findall('x:p',N))
            o[t.get('{%s}name'%N['t'])]=G(c)
        return o
    b=open(p,'rb').read()
    s=b.decode('utf-16') if b[:2]==b'\xff\xfe' else b.decode('utf-8-sig')
    d=';' if s.startswith('"start";') else '\t' if '\t' in s[:60] else ','
    c={}
    for i,row in enumerate(csv.reader(io.StringIO(s,newline=''),delimiter=d),1):
        for j,v in enumerate(row,1):
            if v!='': c[i,j]=v
    return {'(csv)':G(c)}
def br(x): # "3 (ស 1)"
    if x is None: return None,None
    a=[int(q) for q in re.findall(r'\d+',str(x).translate(KN))]
    return (None,None) if not a else (a[0],a[1] if len(a)>1 else 0)
SX={'ប':'male','ស':'female','M':'male','F':'female','?':'unknown'}
YN={'✓':'yes','✗':'no','Y':'yes','N':'no','?':'unknown','y':'yes','n':'no','មាន':'yes','គ្មាន':'no','●':'yes','○':'no'}
def mon(x):
    if x is None: return None
    y=re.search(r'\d{2,4}',str(x).translate(KN));y=int(y[0]) if y else 2024
    for k,v in {**MO,**ME}.items():
        if str(x).startswith(k): return f'{y if y>99 else 2000+y}-{v:02d}'
def e1(W,t):
    g=W[t['sheet']];o=[]
    if t['sheet']!='សំណុំរឿង':
        K={'ខារ៉ាអូខេ':'karaoke','ផ្ទះសំណាក់':'guesthouse','កាស៊ីណូ':'casino','ម៉ាស្សា':'massage shop'}
        return [(r,dict(operation_date=iso(g('A',r)),place=g('B',r),kind_of_place=K[g('C',r)],found_men=g('D',r),found_women=g('E',r),victims_identified=g('F',r),closed=YN.get(g('G',r)))) for r in range(3,g.rows) ]
    O={'លក់មនុស្ស':'sale of a person','នាំឱ្យធ្វើពេស្យាកម្ម':'procuring prostitution','នាំចេញឆ្លងដែន':'cross-border transfer','ពលកម្មដោយបង្ខំ':'forced labour'}
    S={'គ្រួសារ':'family','ជនរងគ្រោះ':'victim','អង្គការ':'NGO','ប៉ុស្តិ៍រដ្ឋបាល':'commune police'};ST={'ប':'sent to court','ស':'under investigation','ផ':'passed to another unit'}
    C={'ឃុំបាវិត':'Bavet','ឃុំព្រៃអង្គុញ':'Prey Angkunh','សង្កាត់ច្រកម្ទេស':'Chrak Mtes','ឃុំស្វាយជ្រុំ':'Svay Chrum'}
    for r in range(6,g.rows+1):
        if n(g('A',r)) is None: continue
        d,m,y=str(g('B',r)).split('-');s,sf=br(g('D',r));v,vf=br(g('D',r+1))
        o.append((r,dict(case_no=str(n(g('A',r))),received_date=ymd(2000+n(y),MO[m],n(d)),offence=O[g('C',r)],suspects=s,suspects_female=sf,status=ST[g('E',r)],source=S[g('B',r+1)],commune=C[g('C',r+1)],province='Svay Rieng',victims=v,victims_female=vf,victims_children=n(g('E',r+1)))))
    return o
def e2(W,t):
    g=W[t['sheet']];o=[];NA={'ខ្មែរ':'KHM','ចិន':'CHN','វៀតណាម':'VNM'};CH={8:'Art. 8 unlawful removal',10:'Art. 10 removal with purpose',15:'Art. 15 sale of a person',27:'Art. 27 management of prostitution'}
    for r in range(4,g.rows+1):
        a=g('A',r)
        if not a: continue
        m=re.search(r'លេខ (\S+)/(\S+)  ចូលថ្ងៃទី (\S+)',str(a))
        if m: cn=f"{m[1].translate(KN)}/{m[2].translate(KN)}";rd=iso(m[3]);ch=na=None;continue
        if g('C',r) not in('ប','ស'): continue
        if g('F',r)!='〃': ch=CH[n(str(g('F',r)).split()[-1])]
        if g('E',r)!='〃': na=NA[g('E',r)]
        x=g('D',r);age=x if x<100 else None;by=str(x) if 1900<x<2020 else None;d,l=iso(g('G',r)),iso(g('H',r))
        if d and l and l<d: l=None
        o.append((r,dict(case_no=cn,received_date=rd,name=g('B',r),sex=SX[g('C',r)],age=age,birth_year=by,citizenship=na,charge=ch,detained_from=d,released_date=l,person_is='accused')))
    return o
def e3(W,t):
    g=W['ledger'];k=W['key'];cd={(k('A',r),str(k('B',r))):k('C',r) for r in range(2,15)};cl={k.fill[r,2]:k('C',r) for r in (15,16,17)};o=[]
    for r in range(3,g.rows+1):
        b=g('D',r);i=g('E',r)
        if isinstance(i,str): m,y=i.split('/');i=f'{y}-{int(m):02d}'
        else: i=iso(i)
        o.append((r,dict(client_id=g('A',r),name=g('B',r),sex={1:'female',2:'male'}[g('C',r)],birth=str(b) if isinstance(b,int) else iso(b),entry_date=i,referred_by=cd['From',str(g('F',r))],problem=[cd['Prob.',q] for q in g('G',r).split('+')],home_province=g('H',r),exit_date=iso(g('I',r)),exit_kind=cl.get(g.fill.get((r,1)),'still in the shelter'))))
    return o
def e4(W,t):
    g=W[t['sheet']];H={'លេខកូដ':'client_id','ភេទ':'sex','អាយុ':'age','ខេត្ត':'home_province','ទម្រង់':'exploitation','ប្រឹក្សាផ្លូវចិត្ត':'service_counselling','សុខភាព':'service_health','ផ្លូវច្បាប់':'service_legal','សិក្សា':'service_school','ជំនាញ':'service_vocational','ជំនួយសាច់ប្រាក់':'service_cash','ជួបលើកក្រោយ':'next_visit'};E={'នេសាទ':'fishing','អ្នកបម្រើផ្ទះ':'domestic work','រៀបការបង្ខំ':'forced marriage','ឆបោកអនឡាញ':'online scam'};o=[];tm=None;c=2
    while any(k[1]==c and k[0]<16 for k in g.c):
        if g(c,2): tm={'ក':'A','ខ':'B','គ':'C'}[g(c,2)[-1]]
        x={'team':tm}
        for r in range(3,15):
            h=H[g(1,r)];v=g(c,r);x[h]={'sex':SX.get,'age':n,'home_province':PV.get,'exploitation':E.get,'next_visit':mon}.get(h,(lambda q:q) if h=='client_id' else YN.get)(v)
        o.append((L(c),x));c+=1
    return o
def e5(W,t):
    g=W['(csv)'];h={g(j,1):j for j in range(1,21)};o=[]
    SG={'docs_kept':'documents kept','no_pay':'not paid','locked_in':'locked in','none':'none'};RE={'likely_vot':'likely a victim','not_vot':'not a victim','second_iv':'second interview needed'}
    for r in range(2,g.rows+1):
        q=lambda k:g(h[k],r)
        s=q('grp_trip/signs');a=n(q('grp_id/age'))
        if s:
            for k in SG:
                if (k in s.split())!=(q('grp_trip/signs/'+k)=='1'): say(5,r,k)
        o.append((r,dict(interview_date=q('today'),person_code=q('grp_id/code'),sex=q('grp_id/sex'),age=a if a>=0 else None,home_province=q('grp_id/prov').replace('_',' ').title(),country={'thailand':'THA','malaysia':'MYS','china':'CHN','laos':'LAO'}[q('grp_trip/country')],left_month=q('grp_trip/left_month')[:7],signs=[SG[k] for k in s.split()] if s else None,result=RE[q('grp_end/result')],consent_to_share={'1':'yes','0':'no'}.get(q('grp_end/consent_share')))))
    return o
def e6(W,t):
    g=W['Export'];k=W['topics'];TP={k('A',r):k('B',r) for r in range(1,7)};o=[]
    for r in range(2,g.rows+1):
        if str(g('A',r)).startswith('---'): continue
        y,m,d=map(int,g('B',r)[:8].split('-'));mm,ss=map(int,g('C',r).split(':'));p=g('G',r)
        o.append((r,dict(call_no=g('A',r),call_date=ymd(2000+y,m,d),length_seconds=mm*60+ss,caller_is=g('D',r),caller_sex=SX.get(g('E',r)),caller_province=g('F',r),persons_concerned=p if isinstance(p,int) and p>0 else None,topic=TP[g('H',r)],about_trafficking=YN.get(g('I',r)),referred_to=g('J',r),call_back=YN.get(g('K',r)))))
    return o
def e7(W,t):
    g=W['Sheet1'];R={'ត្រឹមត្រូវ':'in order','ព្រមាន':'warning','ពិន័យ':'fine','បញ្ជូននគរបាល':'sent to police'}
    if t['columns'][0]['at']=='A': return [(r,dict(visit_date=iso(g('B',r)),workplace=g('C',r),workers=g('D',r),workers_female=g('E',r),children=n(g('F',r)),passports_kept=YN.get(g('G',r)),result=R[g('H',r)],province='Kampong Cham')) for r in range(5,g.rows+1) if n(g('A',r))]
    return [(r,dict(visit_date=mon(g('J',r)),workplace=g('K',r),kind={'សំណង់':'construction site','ចម្ការ':'plantation'}[g('L',r)],result=R[g('M',r)],children=n(g('N',r)),workers_female=g('O',r),workers=g('P',r),province='Kampong Cham')) for r in range(5,g.rows+1) if mon(g('J',r))]
def e8(W,t):
    g=W['list'];N={'PRC':'CHN','Vietnam':'VNM','ថៃ':'THA','Indian':'IND','Bangladeshi':'BGD','Burma':'MMR','Indo.':'IDN','Pak.':'PAK'};RC={'V':'victim of trafficking','N':'not a victim','P':'pending'};o=[];seen=set()
    for r in range(4,g.rows+1):
        if not isinstance(g('A',r),int): continue
        s,na=g('C',r).split('/');b=g('E',r);bf=af=None
        if isinstance(b,int): bf=str(b)
        elif b.endswith('y'): af=int(b[:-1])
        else: bf=iso(b)
        d=g('F',r)
        if isinstance(d,str) and 'ព.ស.' in d:
            dd,mm,yy=[int(q) for q in re.findall(r'\d+',d.translate(KN))]
            d=next(c for c in (dt.date(yy-543,mm,dd),dt.date(yy-544,mm,dd)) if (c<dt.date(2024,5,22))==(c.year==yy-543)).isoformat()
        else: d=iso(d)
        rm=iso(g('J',r));sc=YN.get(g('H',r));rc=RC.get(g('I',r));pp=g('D',r)
        if rm and d and rm<d: rm=None
        if sc!='yes' and rc: rc=None
        if pp=='no doc' or pp in seen: pp=None
        seen.add(pp);o.append((r,dict(name=g('B',r),sex=SX[s],citizenship=N[na],passport_no=pp,birth=bf,age=af,detained_date=d,place=g('G',r),screened=sc,result=rc,removed_date=rm)))
    return o
def e9(W,t):
    g=W['2567'];o=[]
    for r in range(4,g.rows+1):
        a=g('A',r)
        if isinstance(a,str): d,how=a.split(' — ');d=dt.datetime.strptime(d,'%d %B %Y').date().isoformat();cnt=0;fem=0;continue
        if a is None: k=re.findall(r'\d+',g('B',r).translate(KN)); (int(k[0]),int(k[1]))==(cnt,fem) or say(9,r,'subtotal');continue
        s='male' if g('C',r) else 'female';cnt+=1;fem+=s=='female'
        if bool(g('C',r))+bool(g('D',r))!=1 or sum(bool(g(q,r)) for q in 'EFGH')!=1: say(9,r,'ticks')
        ag=[v for q,v in zip('EFGH',['under 18','18-25','26-40','41 and over']) if g(q,r)][0];c=g('J',r)
        if c: dd,mm,yy=map(int,c.split('/'));c=ymd(yy-543,mm,dd)
        o.append((r,dict(returned_date=d,transport=how,name=g('B',r),sex=s,age_group=ag,home_province=PV.get(g('I',r),g('I',r)),court_order_date=c,identified_victim=YN.get(g('K',r)),handed_to=g('L',r))))
    return o
def e10(W,t):
    g=W['clients'];o=[];lw=None;C={'PP':'Phnom Penh','KPC':'Kampong Cham','BMC':'Banteay Meanchey','SR':'Siem Reap','PSH':'Preah Sihanouk'};S={'inv':'investigating judge','tr':'trial','app':'appeal'}
    for r in range(2,g.rows+1):
        if not g('B',r): continue
        lw=g('A',r) or lw;nm,s,a=g('C',r).split(', ');c,st=g('E',r).split('/');h=[x for x in (iso(q) for q in (g('F',r) or '').split('; ') if q) if x] or None;m=g('H',r);mf=None
        if m and m[0]=='$': mf={'amount':int(m[1:].replace(',','')),'currency':'USD'}
        elif m and m.endswith(' R'): mf={'amount':int(m[:-2].replace(',','')),'currency':'KHR'}
        o.append((r,dict(lawyer=lw,client_no=g('B',r),name=nm,sex=SX[s],age=int(a) if int(a)<120 else None,party={'V':'victim','CP':'civil party','W':'witness'}[g('D',r)],court=C[c],stage=S[st],hearings=h,power_of_attorney_date=iso(g('G',r)),compensation_asked=mf)))
    return o
def mny(x):
    if x is None: return None
    s=str(x).translate(KN);a=int(re.sub(r'\D','',s));c='KHR' if '៛' in s or 'KHR' in s else 'USD' if '$' in s or 'USD' in s else None
    return {'amount':a,'currency':c} if c else None
def e11(W,t):
    g=W['ពាក្យសុំ'];o=[];K={'ជនរងគ្រោះ':'victim','ឪពុកម្តាយ':'parent','អាណាព្យាបាល':'guardian','អង្គការ':'NGO'}
    for r in range(5,g.rows+1):
        if not g('C',r): continue
        a,k,p=mny(g('F',r)),mny(g('G',r)),iso(g('H',r))
        if k and a and k['amount']>a['amount']: k=None
        if not k: p=None
        o.append((r,dict(request_no=g('B',r).split()[-1].translate(KN),request_month=mon(g('C',r)),claimant=g('D',r),claimant_is=K[g('E',r)],asked=a,granted=k,paid_date=p,withdrawn='yes' if (r,4) in g.strike else 'no')))
    return o
def e12(W,t):
    g=W[t['sheet']];TO=dict(g(j,1).split(' = ') for j in range(2,6));o=[]
    for r in range(3,g.rows+1):
        if not isinstance(g('A',r),int): continue
        p=str(g('F',r));a=re.findall(r'\d+',p);d=g('C',r)
        o.append((r,dict(month=mon(g('B',r)),days=.5 if d=='half' else d,province=PV[g('D',r)],topics=[TO[q] for q in g('E',r).split(', ')],participants=int(a[0]),participants_female=int(a[1]) if len(a)>1 else None,participants_from=g('G',r),paid_by=g('H',r))))
    return o
def e13(W,t):
    g=W['ក្រុមហ៊ុន'];o=[];C={'ថៃ':'THA','ម៉ាឡេស៊ី':'MYS','ជប៉ុន':'JPN','កូរ៉េ':'KOR','សិង្ហបុរី':'SGP'};S={'ដំណើរការ':'active','ព្យួរ':'suspended','ដកហូត':'revoked'}
    for r in range(3,g.rows+1):
        if not (g('A',r) and g('B',r)): continue
        k,e=g('B',r).split('\n');f,u=g('E',r).split('-');m=re.fullmatch(r'(\d+)/(\d+)',g('G',r))
        o.append((r,dict(licence_no=g('A',r).split()[0],name_khmer=k,name_latin=e,director=g('C',r),countries=[C[q] for q in g('D',r).split(', ')],valid_from=f,valid_until=u,deposit={'amount':g('F',r),'currency':'USD'} if g('F',r) else None,sent_men=int(m[1]) if m else None,sent_women=int(m[2]) if m else None,status=S[g('H',r)],phone=g('I',r))))
    return o
def e14(W,t):
    g=W['(csv)'];o=[]
    for r in range(5,g.rows+1):
        q=lambda c:g(c,r)
        if not q('A').startswith('MD'): continue
        o.append((r,dict(complaint_no=q('A'),complainants=n(q('D')),complainants_female=n(q('E')),received_date=q('B')[:10],against=q('F'),against_name=q('G'),country=q('H'),subjects=q('I').split('|'),status=q('J'),settled={'amount':int(q('K')),'currency':q('L')} if q('K') else None,channel=q('C'))))
    return o
def e15(W,t):
    g=W[t['sheet']];ks=[f'{a}_{c}' for a in('sex','labour','other') for c in('cases','arrested','victims')];o=[]
    for r in range(5,g.rows+1):
        if g('A',r) in PV: o.append((r,dict(province=PV[g('A',r)],period='2024-Q1',**{k:n(g(2+i,r)) for i,k in enumerate(ks)},cases_total=n(g('K',r)))))
    for j in range(2,12):
        if n(g(j,g.rows))!=sum(n(g(j,r)) for r,_ in o): say(15,'total',j)
    return o
def e16(W,t):
    g=W['២០២៤'];r0=t['heading_rows'][0];wk=n(re.search(r'[០-៩]+',g('A',r0))[0]);o=[]
    for c in range(2,9):
        if isinstance(g(c,r0+2),int): o.append((L(c),dict(date=dt.date.fromisocalendar(2024,wk,c-1).isoformat(),**{k:g(c,r0+2+j) for j,k in enumerate(['men','women','boys','girls'])})))
    for j in range(4):
        if g('I',r0+2+j)!=sum(g(CI(a),r0+2+j) for a,_ in o): say(16,r0,j)
    return o
def e17(W,t):
    g=W['(csv)'];return [(r,dict(indicator=g('A',r),breakdown=g('B',r).lower(),period=f"2024-{g('C',r)[:2]}",value=n(g('D',r)))) for r in range(2,g.rows+1)]
def e18(W,t):
    g=W['sum'];c=CI(t['columns'][0]['at']);o=[]
    for r in range(4,12): h=g(c,r);o.append((r,dict(embassy=g(c,2)[8:],half_year=f'{h[-4:]}-H{h[0]}',requests=g(c+1,r),brought_home=g(c+2,r) if isinstance(g(c+2,r),int) else None)))
    return o
def tallied(rs,k,T):
    v=[x[k] for x in rs];g=[x for x in v if x is not None]
    if 'given' in T and isinstance(T['given'],int) and len(g)!=T['given']: return 'given %d'%len(g)
    if isinstance(T.get('sum'),dict):
        c={}
        for x in g: c[x['currency']]=c.get(x['currency'],0)+x['amount']
        return None if c==T['sum'] else c
    if 'sum' in T: return None if sum(g)==T['sum'] else sum(g)
    if 'items' in T:
        c={}
        for x in g:
            for y in x: c[y]=c.get(y,0)+1
        return None if (c if isinstance(T['items'],dict) else len(c))==T['items'] else c
    if 'different' in T: return None if len(set(g))==T['different'] else len(set(g))
    c={}
    for x in v: x='(empty)' if x is None else x;c[x]=c.get(x,0)+1
    return None if c==T else c
for e in T:
    p=here+'/'+e['file']
    if not os.path.exists(p): say(e['no'],'no file');continue
    W=opn(p);cells=0
    for x in e['errors']+e['not_rows']:
        if x['sheet'] not in W: say(e['no'],'sheet',x['sheet'])
    for x in e['errors']:
        if W[x['sheet']](x['cell']) is None: say(e['no'],'error cell empty',x['cell'])
    if e['outcome']=='refuse': print(e['no'],'refuse: opens, rows',max(g.rows for g in W.values()));continue
    for t in e['tables']:
        if t['sheet'] not in W: say(e['no'],'sheet');continue
        rs=globals()['e%d'%e['no']](W,t);d=dict(rs)
        if len(rs)!=t['count_of_all_rows']: say(e['no'],t['sheet'],'rows',len(rs),t['count_of_all_rows'])
        if rs[0][0]!=t['first'] : say(e['no'],'first',rs[0][0],t['first'])
        la=t['last']
        if isinstance(la,int) and not la-1<=rs[-1][0]<=la: say(e['no'],'last',rs[-1][0],la)
        for x in t['rows']:
            y=d.get(x['at'])
            if y is None: say(e['no'],'no row',x['at']);continue
            for k in set(x['facts'])|set(y):
                cells+=1
                if k not in y or k not in x['facts'] or x['facts'][k]!=y[k]: say(e['no'],x['at'],k,'truth',x['facts'].get(k,'-'),'file',y.get(k,'-'))
        for k,v in t['all_rows_tally'].items():
            z=tallied([x for _,x in rs],k,v)
            if z is not None: say(e['no'],t['sheet'],'tally',k,z,v)
        # headings stand where the truth says (only plain one-letter columns)
        g=W[t['sheet']]
        for c in t['columns']:
            if re.fullmatch(r'[A-Z]+',c['at']) and t['heading_rows']:
                h=' '.join(str(g(c['at'],r)) for r in t['heading_rows'] if g(c['at'],r))
                if h and not any(w in c['heading'] for w in re.split(r'[\s]+',h)): say(e['no'],'heading',c['at'],h,c['heading'])
    print(e['no'],'read',[t['count_of_all_rows'] for t in e['tables']],'facts compared',cells,'errors',len(e['errors']))
print('differences:',bad);sys.exit(bool(bad))
