#!/usr/bin/env python3
# Makes files/ and truth.json; the same bytes each time.
import csv, io, json, os, random, re, shutil, zipfile, datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L
from openpyxl.worksheet.datavalidation import DataValidation
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableRow, TableCell, CoveredTableCell
from odf.text import P
from odf.style import Style, TextProperties, TableCellProperties
from odf.number import DateStyle, Day, Month, Year, Text as NText

HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, 'files')
shutil.rmtree(OUT, ignore_errors=True); os.makedirs(OUT)
TIP = 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008'
CC = 'Criminal Code 2009'
TIPKH = 'ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ'
TRUTH = {}
FIELDS = ['case_number','name_khmer','name_latin','sex','age','citizenship','charges','exploitation',
 'date_registered','date_charged','date_decided','stage','presence_at_judgment','outcome',
 'sentence_months','sentence_days','suspended_months','fine_riel','compensation_riel']
KM = ['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
def kd(x): return str(x).translate(str.maketrans('0123456789','០១២៣៤៥៦៧៨៩'))
D = dt.date
GIV = [('ផ្កា','PHKA'),('ស្លឹក','SLOEK'),('ព្រៃ','PREY'),('ថ្ម','THMOR'),('ទន្លេ','TONLE'),('ភ្នំ','PHNUM'),('មេឃ','MEKH'),
('ពពក','POPOK'),('ភ្លៀង','PHLIENG'),('ខ្យល់','KHYOL'),('សមុទ្រ','SAMUT'),('ដូង','DOUNG'),('ល្ពៅ','LPOV'),('ឫស','ROES'),('ត្នោត','TNAOT'),
('មួយ','MUOY'),('ពីរ','PIR'),('បី','BEI'),('បួន','BUON'),('ប្រាំ','PRAM'),('ដប់','DAP'),('ម្ភៃ','MPHEI'),('សាមសិប','SAMSEP'),('មួយរយ','MUOYROY'),
('ខ្សាច់','KHSACH'),('បឹង','BOENG'),('ស្ទឹង','STUENG'),('អំពិល','AMPIL'),('ក្រូច','KROUCH'),('ល្ហុង','LHONG'),('ចេក','CHEK'),('មៀន','MIEN'),
('ឫស្សី','RUSSEI'),('កុលាប','KOLAP'),('ឈូក','CHHOUK'),('ម្លិះ','MLIH'),('រំដួល','ROMDUOL'),('កោះ','KAOH'),('ច្រាំង','CHRANG'),('ស្មៅ','SMAO')]
FOR = {'Chinese':[('ហួ','HUA'),('សាន','SHAN'),('ស៊ួយ','SHUI'),('អ៊ីយី','YI'),('ហ្វឹង','FENG'),('យួយ','YUE'),('វូ','WU'),('លីវ','LIU')],
'Vietnamese':[('ហ្វា','HOA'),('នូយ','NUI'),('ម៉ូត','MOT'),('បៃ','BAY'),('តាម','TAM')],
'Thai':[('នឹង','NUENG'),('សង','SONG'),('ណាម','NAM'),('ឌិន','DIN'),('ហ្វៃ','FAI')]}
PRE = [('សាកល្បង','TESTING'),('គំរូ','SAMPLE'),('ប្រឌិត','INVENTED'),('ឧទាហរណ៍','EXAMPLE')]
SX='sexual exploitation'; FL='forced labour'; FM='forced marriage'; BG='begging'; DS='domestic servitude'; SU='surrogacy'; SC='forced labour in online scams'; FI='forced labour on fishing boats'
ART = {10:(24,60,None,[SX,FL]),11:(84,144,None,[FL,FM,SX]),12:(84,144,None,[FL,DS]),15:(84,132,None,[SX,FL]),16:(84,168,None,[FM,SX]),
17:(84,144,None,[FL,SX]),18:(84,156,None,[FL,BG]),19:(84,120,None,[SX,FL]),25:(24,60,(4,10),[SX]),26:(60,120,(10,20),[SX]),
30:(24,60,(4,10),[SX]),31:(24,60,(4,10),[SX]),34:(24,60,(4,10),[SX])}
def wd(d):
    while d.weekday()>4 or (d.month,d.day) in [(1,1),(1,7),(4,14),(4,15),(4,16),(9,24),(11,9),(5,1),(3,8),(6,18)]: d += dt.timedelta(1)
    return d

def people(seed,n,arts,a,b,pend=0,acq=.1,dis=.05,foreign=None,expl=None,size=(1,1,2,2,3),comp=.4,first=11):
    r=random.Random(seed); used=set(); ps=[]; cases=[]
    k=0
    while k<n:
        s=min(r.choice(size),n-k); k+=s
        art=r.choice(arts); dec=wd(a+dt.timedelta(r.randrange((b-a).days)))
        reg=wd(dec-dt.timedelta(r.randrange(110,290))); chg=wd(reg+dt.timedelta(r.choice([0,1,1,2])))
        e=r.choice((expl or {}).get(art) or ART[art][3])
        isp=r.random()<pend
        cases.append((s,art,dec,reg,chg,e,isp,r.choice(['investigation','awaiting trial','trial'])))
    cases.sort(key=lambda c:c[3]); no=first; yr=None
    for ci,(s,art,dec,reg,chg,e,isp,st) in enumerate(cases):
        if yr is not None and reg.year!=yr: no=0   # numbers begin anew each year
        yr=reg.year; no+=r.randrange(3,12)
        for j in range(s):
            cit='Cambodian'
            if foreign and r.random()<foreign[1]: cit=r.choice(foreign[0])
            while True:
                p=r.choice(PRE); g=r.choice(GIV if cit=='Cambodian' else FOR[cit])
                if cit!='Cambodian' and r.random()<.5: g2=r.choice(FOR[cit]); g=(g[0]+' '+g2[0],g[1]+' '+g2[1])
                if (p[0],g[0]) not in used: used.add((p[0],g[0])); break
            x=dict(seq=no,ci=ci,last=j==s-1,name_khmer=p[0]+' '+g[0],name_latin=p[1]+' '+g[1],alias=None,
              sex=r.choice(['male','male','female']),age=r.randrange(20,61),citizenship=cit,art=art,charges=[{'law':TIP,'article':str(art)}],
              exploitation=e,date_registered=reg,date_charged=chg,date_decided=dec,stage='decided',
              presence_at_judgment=r.choice(['present']*5+['absent','deemed present']),outcome='convicted',
              sentence_months=None,sentence_days=None,suspended_months=None,fine_riel=None,compensation_riel=None)
            q=r.random()
            if isp: x.update(date_decided=None,stage=st,presence_at_judgment=None,outcome='pending')
            elif q<dis: x.update(outcome='charge dismissed by the investigating judge',presence_at_judgment=None,date_decided=min(dec,max(wd(a),wd(reg+dt.timedelta(r.randrange(60,105))))))
            elif q<dis+acq: x['outcome']='acquitted'
            else:
                lo,hi,f,_=ART[art]; m=r.randrange(lo,hi+1,6); x['sentence_months']=m
                if m<=60 and r.random()<.35: x['suspended_months']=r.choice([v for v in (6,12,18,24) if v<m])
                if f: x['fine_riel']=r.randrange(f[0],f[1]+1)*1000000
                if r.random()<comp: x['compensation_riel']=r.choice([2,3,4,5,6,8,10,12,15])*1000000+r.choice([0,0,500000])
            ps.append(x)
    return ps
BASE=set(FIELDS)
def row(at,p,show,**kw):
    o={'at':at}
    for f in FIELDS:
        v=p.get(f) if f in show else None
        o[f]=v.isoformat() if isinstance(v,D) else v
    if p.get('alias') and 'alias_khmer' in show: o['alias_khmer']=p['alias']
    o.update(kw); return o
def fin(name,court,what,outcome,reason,rows,nots,errors=(),questions=(),never=()):
    TRUTH[name]=dict(sent_by=court if 'Court' in court else court+' Provincial Court of First Instance',what=what,outcome=outcome,reason=reason,rows=rows,
      not_rows=[dict(sheet=s,row=r,what=w) for s,r,w in nots],errors=[dict(cell=c,wrong=w) for c,w in errors],questions=list(questions),never=list(never))
# ---------- writing
THIN=Side(style='thin'); BOX=Border(left=THIN,right=THIN,top=THIN,bottom=THIN)
def rezip(path):
    with zipfile.ZipFile(path) as z: items=[(i.filename,z.read(i),i.compress_type) for i in z.infolist()]
    with zipfile.ZipFile(path,'w') as z:
        for n,b,c in items:
            if n=='docProps/core.xml': b=re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ',b'2026-01-20T03:00:00Z',b)
            i=zipfile.ZipInfo(n,(2026,1,20,10,0,0)); i.compress_type=c; z.writestr(i,b)
def save(wb,name,creator='user'):
    wb.properties.creator=creator; p=os.path.join(OUT,name); wb.save(p); rezip(p)
def put(ws,r,c,v,fmt=None,bold=False,box=False,al=None,font='Khmer OS Siemreap',size=10,fill=None,wrap=True):
    x=ws.cell(r,c,v); x.font=Font(name=font,size=size,bold=bold)
    x.alignment=Alignment(horizontal=al,vertical='center',wrap_text=wrap)
    if fmt: x.number_format=fmt
    if box: x.border=BOX
    if fill: x.fill=PatternFill('solid',fgColor=fill)
    return x
def line(ws,r,c1,c2,v,**k):
    put(ws,r,c1,v,**k); 
    if c2>c1: ws.merge_cells(start_row=r,start_column=c1,end_row=r,end_column=c2)
def heads(ws,r,hs,**k):
    for i,h in enumerate(hs,1): put(ws,r,i,h,bold=True,box=True,al='center',**k)
def widths(ws,w):
    for i,x in enumerate(w,1): ws.column_dimensions[L(i)].width=x
class Ods:
    def __init__(s):
        s.d=OpenDocumentSpreadsheet(); ds=DateStyle(name='DMY',automaticorder='false')
        ds.addElement(Day(style='long')); ds.addElement(NText(text='/')); ds.addElement(Month(style='long')); ds.addElement(NText(text='/')); ds.addElement(Year(style='long'))
        s.d.automaticstyles.addElement(ds)
        s.dst=Style(name='ceD',family='table-cell',datastylename='DMY'); s.d.automaticstyles.addElement(s.dst)
        s.b=Style(name='ceB',family='table-cell'); s.b.addElement(TextProperties(fontweight='bold')); s.d.automaticstyles.addElement(s.b)
    def sheet(s,name,grid,bold=(),merge=()):
        t=Table(name=name); mg={(r,c):n for r,c,n in merge}
        for ri,rw in enumerate(grid,1):
            tr=TableRow(); skip=0
            for ci,v in enumerate(rw or [None],1):
                if skip: tr.addElement(CoveredTableCell()); skip-=1; continue
                k={}
                if (ri,ci) in mg: k['numbercolumnsspanned']=mg[ri,ci]; k['numberrowsspanned']=1; skip=mg[ri,ci]-1
                if ri in bold: k['stylename']=s.b
                if v is None: tr.addElement(TableCell(**k)); continue
                if isinstance(v,D): c=TableCell(valuetype='date',datevalue=v.isoformat(),stylename=s.dst); tx=v.strftime('%d/%m/%Y')
                elif isinstance(v,(int,float)): c=TableCell(valuetype='float',value=v,**k); tx=str(v)
                else: c=TableCell(valuetype='string',**k); tx=v
                for ln in tx.split('\n'): c.addElement(P(text=ln))
                tr.addElement(c)
            t.addElement(tr)
        s.d.spreadsheet.addElement(t)
    def save(s,name): 
        p=os.path.join(OUT,name); s.d.save(p); rezip(p)
# ---------- words
def ym(m,sep=' ',y='ឆ្នាំ',mo='ខែ',k=True,pad=False,gap=''):
    if not m: return None
    f=(lambda v:kd('%02d'%v if pad else v)) if k else (lambda v:'%02d'%v if pad else str(v))
    a=[]
    if m//12: a.append(f(m//12)+gap+y)
    if m%12: a.append(f(m%12)+gap+mo)
    return sep.join(a)
def dot(v,s='.'): return None if v is None else f'{v:,}'.replace(',',s)
def sl(d,k=True,sep='/',pad=True,y4=True):
    if d is None: return None
    t=(f'{d.day:02d}{sep}{d.month:02d}{sep}' if pad else f'{d.day}{sep}{d.month}{sep}')+(str(d.year) if y4 else str(d.year)[2:])
    return kd(t) if k else t
def long(d): return None if d is None else kd(f'ថ្ងៃទី{d.day:02d} ខែ')+KM[d.month-1]+kd(f' ឆ្នាំ{d.year}')
def da(v,x='-'): return x if v is None else v
MOT='ព្រះរាជាណាចក្រកម្ពុជា'; MOT2='ជាតិ សាសនា ព្រះមហាក្សត្រ'
SEX={'male':'ប្រុស','female':'ស្រី'}; SXS={'male':'ប','female':'ស'}
CIT={'Cambodian':'ខ្មែរ','Chinese':'ចិន','Vietnamese':'វៀតណាម','Thai':'ថៃ'}
EX={SX:'អាជីវកម្មផ្លូវភេទ',FL:'ពលកម្មដោយបង្ខំ',FM:'រៀបការដោយបង្ខំ',BG:'សុំទាន',DS:'បម្រើក្នុងផ្ទះដោយបង្ខំ',SC:'បង្ខំឱ្យធ្វើការឆបោកតាមអនឡាញ',FI:'ពលកម្មដោយបង្ខំលើទូកនេសាទ'}
PR={'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកថាចំពោះមុខ'}
DISM='charge dismissed by the investigating judge'
OU={'convicted':'ផ្តន្ទាទោស','acquitted':'រួចផុតពីបទចោទ',DISM:'ដីកាលើកលែងចោទ (ចៅក្រមស៊ើបសួរ)','pending':'មិនទាន់សម្រេច'}

# ===== 1 Kandal: ministry return, vertical merges by case, Khmer digits
def f1():
    N='របាយការណ៍ជនជាប់ចោទ_កណ្តាល_២០២៥.xlsx'; S='តារាង'
    ps=people(101,18,[11,17,25,34,19],D(2025,2,3),D(2025,12,15),foreign=(['Vietnamese'],.12))
    wb=Workbook(); ws=wb.active; ws.title=S
    line(ws,1,1,17,MOT,al='center',bold=True); line(ws,2,1,17,MOT2,al='center')
    line(ws,3,1,6,'ក្រសួងយុត្តិធម៌'); line(ws,4,1,6,'សាលាដំបូងខេត្តកណ្តាល',bold=True); line(ws,5,1,6,'លេខ៖ ០៤១ រ.ក/២៦')
    line(ws,6,1,17,'តារាងជនជាប់ចោទដែលបានសម្រេចក្នុងឆ្នាំ២០២៥ តាម'+TIPKH+' (២០០៨)',al='center',bold=True,size=12)
    tops=[('ល.រ',1),('លេខសំណុំរឿង',1),('កាលបរិច្ឆេទ',2),('អត្តសញ្ញាណជនជាប់ចោទ',4),('មាត្រា',1),('ទម្រង់នៃការកេងប្រវ័ញ្ច',1),('ថ្ងៃសម្រេច',1),('ចំពោះមុខ/កំបាំងមុខ',1),('លទ្ធផល',1),('ទោស',3),('សំណងរដ្ឋប្បវេណី (រៀល)',1)]
    c=1
    subs={3:'ចូលបញ្ជី',4:'ចោទប្រកាន់',5:'នាម និងគោត្តនាម',6:'ភេទ',7:'អាយុ',8:'សញ្ជាតិ',14:'ពន្ធនាគារ',15:'ក្នុងនោះព្យួរ',16:'ពិន័យ (រៀល)'}
    for t,n in tops:
        put(ws,8,c,t,bold=True,box=True,al='center')
        if n>1: ws.merge_cells(start_row=8,start_column=c,end_row=8,end_column=c+n-1)
        else: ws.merge_cells(start_row=8,start_column=c,end_row=9,end_column=c)
        c+=n
    for k,v in subs.items(): put(ws,9,k,v,bold=True,box=True,al='center')
    for i in range(1,18): put(ws,10,i,kd(i),al='center',box=True,size=8)
    r=11; rows=[]; st=r
    for i,p in enumerate(ps,1):
        p['case_number']=kd(f"{p['seq']:03d} ស.រ/{p['date_registered'].year}")
        vals=[kd(i),p['case_number'],sl(p['date_registered']),sl(p['date_charged']),p['name_khmer'],SXS[p['sex']],kd(p['age']),CIT[p['citizenship']],kd(p['art']),EX[p['exploitation']],sl(p['date_decided']),da(PR.get(p['presence_at_judgment'])),OU[p['outcome']],da(ym(p['sentence_months'],pad=True)),da(ym(p['suspended_months'],pad=True)),da(p['fine_riel'] and kd(dot(p['fine_riel']))),da(p['compensation_riel'] and kd(dot(p['compensation_riel'])))]
        first=i==1 or ps[i-2]['ci']!=p['ci']
        if first: st=r
        for j,v in enumerate(vals,1): put(ws,r,j,v if first or j not in(2,3,4) else None,box=True)
        if p['last'] and r>st:
            for j in(2,3,4): ws.merge_cells(start_row=st,start_column=j,end_row=r,end_column=j)
        rows.append(row(f'{S}!{r}',p,BASE-{'name_latin','stage'})); r+=1
    line(ws,r,1,5,f'សរុប៖ {kd(len(ps))} នាក់ ({kd(ps[-1]["ci"]+1)} សំណុំរឿង) ស្រី {kd(sum(p["sex"]=="female" for p in ps))} នាក់',bold=True); t=r
    line(ws,r+2,11,17,'ថ្ងៃទី១២ ខែមករា ឆ្នាំ២០២៦',al='center'); line(ws,r+3,11,17,'ប្រធានការិយាល័យក្រឡាបញ្ជី',al='center'); line(ws,r+3,1,5,'បានឃើញ និងឯកភាព ព្រះរាជអាជ្ញា/ប្រធានសាលាដំបូង')
    widths(ws,[5,14,12,12,22,6,7,10,8,20,12,14,18,14,12,14,14]); save(wb,N,'ការិយាល័យក្រឡាបញ្ជី')
    fin(N,'Kandal','Yearly return for the ministry: letterhead, two-level heading, case cells merged down over co-accused, Khmer digits','take','complete; the law stands in the title, case cells are merged over the co-accused',rows,
     [(S,1,'motto'),(S,2,'motto'),(S,3,'ministry'),(S,4,'court'),(S,5,'letter number'),(S,6,'title naming the law'),(S,8,'headings'),(S,9,'headings'),(S,10,'column numbers'),(S,t,'total'),(S,t+2,'date of signature'),(S,t+3,'signatures')],
     never=['leaving co-accused under a merged cell without case number or dates','taking the row of column numbers for a person','taking the date of signature for a decision'])
# ===== 2 Siem Reap: bilingual, taught by an NGO, validation lists
def f2():
    N='TIP_cases_SRP_2024-2025.xlsx'; S='Data'
    ps=people(102,24,[10,11,12,17,25,34,30],D(2024,3,1),D(2025,11,28),pend=.25,foreign=(['Chinese','Thai'],.1))
    wb=Workbook(); ws=wb.active; ws.title=S
    H=['No','Case No.\nលេខរឿង','Accused (Khmer)\nជនជាប់ចោទ','Accused (Latin)','Sex\nភេទ','Age\nអាយុ','Nationality\nសញ្ជាតិ','Offence\nបទល្មើស','Form of exploitation\nទម្រង់កេងប្រវ័ញ្ច','Registered\nចូលបញ្ជី','Charged\nចោទប្រកាន់','Stage\nដំណាក់កាល','Decided\nសម្រេច','Appearance\nវត្តមាន','Result\nលទ្ធផល','Prison: years','Prison: months','of which suspended: years','of which suspended: months','Fine (KHR)','Compensation (KHR)']
    heads(ws,1,H,font='Calibri',fill='DDEBF7')
    NA={'Cambodian':'Cambodian/ខ្មែរ','Chinese':'Chinese/ចិន','Thai':'Thai/ថៃ'}
    STG={'investigation':'Investigation','awaiting trial':'Awaiting trial','trial':'On trial','decided':'Decided'}
    OUT2={'convicted':'Guilty','acquitted':'Acquitted',DISM:'Dismissed by IJ','pending':'Pending'}
    PR2={'present':'Present','absent':'In absentia','deemed present':'Deemed present'}
    rows=[]
    for i,p in enumerate(ps,1):
        r=i+1; p['case_number']=f"SRP-{p['date_registered'].year}-{p['seq']:04d}"; m=p['sentence_months']; s=p['suspended_months']
        v=[i,p['case_number'],p['name_khmer'],p['name_latin'],'M' if p['sex']=='male' else 'F',p['age'],NA[p['citizenship']],f"Art. {p['art']} TIP Law 2008",p['exploitation'].capitalize(),p['date_registered'],p['date_charged'],STG[p['stage']],p['date_decided'],PR2.get(p['presence_at_judgment']),OUT2[p['outcome']],m and m//12,(m%12 if m else None),s and s//12,(s%12 if s else None),p['fine_riel'],p['compensation_riel']]
        for j,x in enumerate(v,1): put(ws,r,j,x,fmt='dd-mmm-yyyy' if isinstance(x,D) else '#,##0' if j>19 else None,font='Calibri')
        rows.append(row(f'{S}!{r}',p,BASE))
    ws.freeze_panes='C2'; ws.auto_filter.ref=f'A1:U{len(ps)+1}'; widths(ws,[5,16,22,22,6,6,18,20,20,13,13,14,13,14,16,8,8,10,10,13,13])
    l=wb.create_sheet('Lists'); nots=[(S,1,'headings')]
    cols=[list(STG.values()),list(PR2.values()),list(OUT2.values()),list(NA.values())]
    for j,(h,cs) in enumerate(zip(['Stage','Appearance','Result','Nationality'],cols),1):
        l.cell(1,j,h)
        for k,x in enumerate(cs,2): l.cell(k,j,x)
    for r in range(1,6): nots.append(('Lists',r,'values of the drop-down lists'))
    for col,k,n in(('L','A',5),('N','B',4),('O','C',5)):
        dv=DataValidation(type='list',formula1=f'Lists!${k}$2:${k}${n}',allow_blank=True); ws.add_data_validation(dv); dv.add(f'{col}2:{col}300')
    s=wb.create_sheet('Summary'); s['A1']='Result'; s['B1']='Persons'
    for k,(a,b) in enumerate(OUT2.items(),2): s.cell(k,1,b); s.cell(k,2,sum(p['outcome']==a for p in ps))
    s['A6']='TOTAL'; s['B6']=len(ps)
    for r in range(1,7): nots.append(('Summary',r,'counts'))
    save(wb,N,'SRP-CLERK-03')
    fin(N,'Siem Reap','Bilingual list with drop-downs as an NGO trainer taught it; true dates; years and months in separate columns; sheets of lists and of counts','take','complete, one accused per row',rows,nots,
     never=['reading the years column as months','counting rows of Lists or Summary as persons'])
# ===== 3 Prey Veng: cards
def f3():
    N='ប័ណ្ណជនជាប់ចោទ ព្រៃវែង.xlsx'; S='ប័ណ្ណ'
    ps=people(103,13,[11,15,17,25],D(2025,1,10),D(2025,12,20),pend=.2)
    wb=Workbook(); ws=wb.active; ws.title=S
    line(ws,1,1,4,'សាលាដំបូងខេត្តព្រៃវែង - ប័ណ្ណជនជាប់ចោទករណីជួញដូរមនុស្ស',bold=True,size=12); nots=[(S,1,'court and title')]
    rows=[]; r=3; lab=lambda rr,c,v:put(ws,rr,c,v,box=True,bold=True,fill='F2F2F2')
    for i,p in enumerate(ps,1):
        p['case_number']=kd(f"{p['seq']}/{p['date_registered'].year%100}"); m,s=p['sentence_months'],p['suspended_months']
        line(ws,r,1,4,f'ប័ណ្ណទី {kd(i)}',bold=True,fill='FFF2CC',al='center')
        ter=None if not m else 'ពន្ធនាគារ '+ym(m,' និង ',gap=' ')+(f' ក្នុងនោះព្យួរ {ym(s," និង ",gap=" ")}' if s else '')
        k=lambda v:None if v is None else kd(f'{v:,}')+' ៛'
        g=[('សំណុំរឿងលេខ',p['case_number'],'ចូលបញ្ជីថ្ងៃ',sl(p['date_registered'],sep='-')),
           ('ឈ្មោះ',p['name_khmer'],'ជាអក្សរឡាតាំង',p['name_latin']),
           ('ភេទ',SEX[p['sex']],'អាយុ',kd(p['age'])+' ឆ្នាំ'),
           ('សញ្ជាតិ','កម្ពុជា','គោលបំណង',EX[p['exploitation']]),
           ('ចោទពីបទ',f'មាត្រា {kd(p["art"])} នៃ{TIPKH} ឆ្នាំ២០០៨',None,None),
           ('ថ្ងៃចោទប្រកាន់',sl(p['date_charged'],sep='-'),'ថ្ងៃសម្រេច',sl(p['date_decided'],sep='-')),
           ('លទ្ធផល',OU[p['outcome']],'មុខ/កំបាំង',PR.get(p['presence_at_judgment'])),
           ('ទោស',ter,None,None),('ពិន័យ',k(p['fine_riel']),'សំណង',k(p['compensation_riel']))]
        for q,(a,b,c,d) in enumerate(g,1):
            lab(r+q,1,a); put(ws,r+q,2,b,box=True)
            if c: lab(r+q,3,c); put(ws,r+q,4,d,box=True)
            else: ws.merge_cells(start_row=r+q,start_column=2,end_row=r+q,end_column=4)
        rows.append(row(f'{S}!{r+2}',p,BASE-{'stage'})); nots.append((S,r,'heading of the card')); r+=11
    nots.append((S,r,'note')); line(ws,r,1,4,'បោះពុម្ព ២ ច្បាប់ ទុកក្នុងទូឯកសារ',size=8)
    widths(ws,[16,26,16,26]); save(wb,N,'Acer')
    fin(N,'Prey Veng','Cards, one under the other, ten rows each; at is the row of the name','take','complete cards; the law stands on every card',rows,nots,
     never=['taking the label of a card for a value','taking every row of a card for a person','taking the suspended part for the whole term'])
# ===== 4 Battambang: CSV typed on a phone
def f4():
    N='battambang phone.csv'
    ps=people(104,15,[11,17,25,34,15],D(2025,1,15),D(2025,12,10),foreign=(['Thai'],.1),dis=0)
    E={SX:'ផ្លូវភេទ',FL:'ពលកម្មបង្ខំ',FM:'បង្ខំរៀបការ'}
    out=io.StringIO(); w=csv.writer(out,lineterminator='\n')
    w.writerow(['ជនជាប់ចោទ ច្បាប់ជួញដូរមនុស្ស 2008 បាត់ដំបង']); w.writerow(['រឿង','ឈ្មោះ','ភ','អាយុ','សញ្ជាតិ','មាត្រា','យកទៅធ្វើអី','ចូល','ចោទ','កាត់ទោស','មុខ','លទ្ធផល','គុក','ព្យួរ','ពិន័យ','សង'])
    ml=lambda v:'' if not v else (f'{v//1000000}លាន' if v%1000000==0 else f'{v//1000000}លានកន្លះ')
    rows=[]
    for i,p in enumerate(ps,3):
        p['case_number']=f"{p['seq']}.{p['date_registered'].year%100}"
        d=lambda k:sl(p[k],False,'.',False,False) or ''
        w.writerow([p['case_number'],p['name_khmer'],SXS[p['sex']],p['age'],CIT[p['citizenship']],f"ម{p['art']}",E[p['exploitation']],d('date_registered'),d('date_charged'),d('date_decided'),{'present':'មុខ','absent':'កំបាំង','deemed present':'ចាត់ទុកមុខ'}[p['presence_at_judgment']],{'convicted':'មានទោស','acquitted':'រួចខ្លួន'}[p['outcome']],ym(p['sentence_months'],'',k=False) or '',ym(p['suspended_months'],'',k=False) or '',ml(p['fine_riel']),ml(p['compensation_riel'])])
        rows.append(row(str(i),p,BASE-{'name_latin','stage'}))
    w.writerow(['អស់ហើយ']); open(os.path.join(OUT,N),'w',encoding='utf-8',newline='').write(out.getvalue())
    fin(N,'Battambang','CSV typed on a phone: short words, Latin digits, day.month.year of two digits, fines as លាន','take','complete, short words are plain',rows,[(None,1,'title naming the law'),(None,2,'headings'),(None,len(ps)+3,'"that is all"')],
     never=['reading 5លាន as 5 riel','reading 8.3.25 as 3 August','reading a two-digit year as 1925','turning case 45.24 into a number'])
# ===== 5 Svay Rieng: TSV pasted from Word, decision as a sentence
def f5():
    N='svayrieng_word.tsv'
    ps=people(105,16,[11,18,25,19,26],D(2024,9,2),D(2025,12,12),foreign=(['Vietnamese'],.2))
    TI={11:'នាំយកមនុស្សដោយខុសច្បាប់ឆ្លងដែន',18:'ដឹកជញ្ជូនមនុស្សឆ្លងដែន',25:'ទ្រទ្រង់ពេស្យាកម្ម',19:'ទទួលមនុស្សដោយមានគោលបំណង',26:'ទ្រទ្រង់ពេស្យាកម្មមានស្ថានទម្ងន់ទោស'}
    ls=['សាលាដំបូងខេត្តស្វាយរៀង','បញ្ជីជនជាប់ចោទ (បទល្មើសតាម'+TIPKH+' ឆ្នាំ២០០៨)','','\t'.join(['ល.រ','ឈ្មោះ (ភេទ)','អាយុ','សញ្ជាតិ','លេខសំណុំរឿង','បទចោទ','ចូលបញ្ជីក្រឡា','ចោទប្រកាន់','ថ្ងៃសម្រេច','សេចក្តីសម្រេច'])]
    rows=[]
    for i,p in enumerate(ps,1):
        p['case_number']=kd(f"លេខ {p['seq']:03d} ប.ខ")
        o=p['outcome']
        if o=='convicted':
            t='ផ្តន្ទាទោសដាក់ពន្ធនាគារ '+ym(p['sentence_months'],' ',pad=True)
            if p['suspended_months']: t+=' (ឱ្យអនុវត្ត '+ym(p['sentence_months']-p['suspended_months'],' ',pad=True)+' នៅសល់ '+ym(p['suspended_months'],' ',pad=True)+' ព្យួរ)'
            if p['fine_riel']: t+=' និងពិន័យ '+kd(dot(p['fine_riel']))+' រៀល'
            if p['compensation_riel']: t+=' បង់សំណងជនរងគ្រោះ '+kd(dot(p['compensation_riel']))+' រៀល'
        elif o=='acquitted': t='ប្រកាសឱ្យរួចផុតពីបទចោទ'
        else: t='ចៅក្រមស៊ើបសួរចេញដីកាលើកលែងចោទ'
        pr={'present':'សាលក្រមចំពោះមុខ','absent':'សាលក្រមកំបាំងមុខ','deemed present':'សាលក្រមចាត់ទុកជាចំពោះមុខ'}.get(p['presence_at_judgment'])
        if pr: t+=' - '+pr
        ls.append('\t'.join([kd(i)+'.',f"{p['name_khmer']} ({SEX[p['sex']]})",kd(p['age'])+' ឆ្នាំ',CIT[p['citizenship']],p['case_number'],f'{TI[p["art"]]} (មាត្រា {kd(p["art"])})',long(p['date_registered']),long(p['date_charged']),long(p['date_decided']),t]))
        rows.append(row(str(i+4),p,BASE-{'name_latin','stage','exploitation'}))
    ls+=['',f'បញ្ឈប់បញ្ជីត្រឹមចំនួន {kd(len(ps))} នាក់','ក្រឡាបញ្ជី (បានចុះហត្ថលេខា)']
    open(os.path.join(OUT,N),'w',encoding='utf-8',newline='').write('\r\n'.join(ls)+'\r\n'); n=len(ps)
    fin(N,'Svay Rieng','Table pasted out of Word as tab-separated text; the decision is a sentence with term, fine, compensation and presence; dates in words','take','complete; sentences are plain, the law stands in the title',rows,[(None,1,'court'),(None,2,'title naming the law'),(None,4,'headings'),(None,n+6,'closing line with count'),(None,n+7,'signature')],
     never=['taking the part to be served for the whole term','putting the compensation into the fine','counting the closing line as a person'])
# ===== 6 Banteay Meanchey: ODS, a sheet a judge, other columns on each
def f6():
    N='BMC-judges.ods'; o=Ods(); rows=[]; nots=[]
    ps=people(106,21,[10,11,12,18],D(2025,1,6),D(2025,12,19),pend=.25,foreign=(['Thai'],.2),dis=.08)
    E=dict(EX); E[BG]='ឱ្យសុំទានក្រៅប្រទេស'
    for k,nm in enumerate(['ចៅក្រម ក','ចៅក្រម ខ','ចៅក្រម គ']):
        sub=[p for p in ps if p['ci']%3==k]; g=[[f'សាលាដំបូងខេត្តបន្ទាយមានជ័យ - សំណុំរឿងជួញដូរមនុស្សរបស់{nm}']]; nots+=[(nm,1,'title'),(nm,2,'headings')]
        H=[['លេខរឿង','ឈ្មោះជនជាប់ចោទ','ភេទ','អាយុ','សញ្ជាតិ','បទ (មាត្រា)','ដើម្បីអ្វី','ថ្ងៃចូល','ថ្ងៃចោទ','នៅដំណាក់កាល','ថ្ងៃសម្រេច','សម្រេចថា','មុខ','ជាប់គុក','ព្យួរ','សំណង៛'],
           ['ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','រឿងលេខ','ចូល','ចោទ','មាត្រា','គោលបំណង','ដំណាក់កាល','សម្រេច','លទ្ធផល','វត្តមាន','ទោស','ក្នុងនោះព្យួរ','សំណង (រៀល)'],
           ['ល.រ','លេខរឿង','ថ្ងៃចូលបញ្ជី','ថ្ងៃចោទ','ជនជាប់ចោទ','ភ','អាយុ','សញ្ជាតិ','ផ្អែកលើ','ទម្រង់','ដំណាក់កាល','លទ្ធផល','ថ្ងៃសម្រេច','ចំពោះមុខ/កំបាំង','ទោស','ព្យួរ','សំណង (រៀល)']][k]; g.append(H)
        STG=[{'investigation':'ស៊ើបសួរ','awaiting trial':'រង់ចាំសវនាការ','trial':'កំពុងសវនាការ','decided':'ចប់'},{'investigation':'កំពុងស៊ើបសួរ','awaiting trial':'រង់ចាំជំនុំជម្រះ','trial':'កំពុងជំនុំជម្រះ','decided':'សម្រេចហើយ'},{'investigation':'ស៊ើបសួរ','awaiting trial':'រង់ចាំជំនុំជម្រះ','trial':'ជំនុំជម្រះ','decided':'ចប់'}][k]
        for i,p in enumerate(sub,1):
            p['case_number']=f"{p['seq']}ជ{p['date_registered'].year%100}"
            a=f"ម.{p['art']} ច.ប.ជ.ម"; m=ym(p['sentence_months'],k=False); s=ym(p['suspended_months'],k=False); ou=None if p['outcome']=='pending' else OU[p['outcome']]; pr=PR.get(p['presence_at_judgment']); c=CIT[p['citizenship']]; e=E[p['exploitation']]; x=STG[p['stage']]
            R,C,De=p['date_registered'],p['date_charged'],p['date_decided']
            g.append([[p['case_number'],p['name_khmer'],SEX[p['sex']],p['age'],c,a,e,R,C,x,De,ou,pr,m,s,p['compensation_riel']],
              [p['name_khmer'],SEX[p['sex']],p['age'],c,p['case_number'],R,C,a,e,x,De,ou,pr,m,s,p['compensation_riel']],
              [i,p['case_number'],R,C,p['name_khmer'],SXS[p['sex']],p['age'],c,a,e,x,ou,De,pr,m,s,p['compensation_riel']]][k])
            p2=dict(p); 
            if p['outcome']=='pending': p2['outcome']=None
            rows.append(row(f'{nm}!{len(g)}',p2,BASE-{'name_latin','fine_riel'}))
        o.sheet(nm,g,bold=(1,2),merge=[(1,1,len(H))] if False else ())
    o.sheet('អក្សរកាត់',[['ច.ប.ជ.ម',TIPKH+' ឆ្នាំ២០០៨'],['ម.','មាត្រា'],['ភ','ភេទ (ប = ប្រុស, ស = ស្រី)']]); nots+=[('អក្សរកាត់',r,'abbreviation') for r in(1,2,3)]
    o.save(N)
    fin(N,'Banteay Meanchey','LibreOffice book with a sheet for each judge, columns in another order on each; true dates; abbreviations explained on the last sheet','take','complete; each sheet has its own headings',rows,nots,
     never=['reading the second and third sheet by the columns of the first','taking the abbreviations for persons'])
# ===== 7 Kampong Cham: banner row for each case
def f7():
    N='KCham_បញ្ជីតាមសំណុំរឿង.xlsx'; S='២០២៥'
    ps=people(107,22,[11,15,16,17,26],D(2025,2,1),D(2025,12,24),size=(2,2,3,3,1),foreign=(['Chinese'],.12))
    al=random.Random(7)
    for q in al.sample(range(len(ps)),4): ps[q]['alias']=al.choice(['ខ្មៅ','តូច','វែង','ធំ','ស'])
    wb=Workbook(); ws=wb.active; ws.title=S
    line(ws,1,1,11,'សាលាដំបូងខេត្តកំពង់ចាម',bold=True); line(ws,2,1,11,'បញ្ជីជនជាប់ចោទតាមសំណុំរឿង (រឿងដែលបានសម្រេចឆ្នាំ ២០២៥)',bold=True)
    heads(ws,3,['ល.រ','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','ថ្ងៃសម្រេច','លទ្ធផល','ចំពោះមុខ?','ទោស (គិតជាខែ)','ព្យួរ (គិតជាខែ)','ពិន័យ (គិតជាលានរៀល)','សំណង (គិតជាលានរៀល)'])
    nots=[(S,1,'court'),(S,2,'title'),(S,3,'headings')]; r=4; rows=[]; n=0
    for i,p in enumerate(ps):
        p['case_number']=f"{p['seq']} ក.ច/{p['date_registered'].year}"
        if i==0 or ps[i-1]['ci']!=p['ci']:
            line(ws,r,1,12,f"រឿងលេខ {p['case_number']}   ចូលបញ្ជី៖ {sl(p['date_registered'],False)}   ចោទប្រកាន់៖ {sl(p['date_charged'],False)}   បទចោទ៖ មាត្រា {p['art']} ច្បាប់ជួញដូរមនុស្ស ២០០៨   គោលបំណង៖ {EX[p['exploitation']]}",bold=True,fill='E2EFDA',box=True)
            nots.append((S,r,'case banner (number, dates, charge, purpose)')); r+=1; n=0
        n+=1; mil=lambda v:None if v is None else (v//1000000 if v%1000000==0 else v/1000000)
        v=[n,p['name_khmer']+(f" ហៅ {p['alias']}" if p['alias'] else ''),SEX[p['sex']],p['age'],CIT[p['citizenship']],p['date_decided'],{'convicted':'ទោស','acquitted':'រួច',DISM:'លើកលែងចោទដោយ ច.ស'}[p['outcome']],{'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ'}.get(p['presence_at_judgment'],'x'),p['sentence_months'],p['suspended_months'],mil(p['fine_riel']),mil(p['compensation_riel'])]
        for j,x in enumerate(v,1): put(ws,r,j,x,box=True,fmt='dd/mm/yyyy' if isinstance(x,D) else None)
        rows.append(row(f'{S}!{r}',p,(BASE|{'alias_khmer'})-{'name_latin','stage'})); r+=1
    put(ws,r,2,'សរុបពិន័យ និងសំណង',bold=True); mm=lambda k:sum(p[k] or 0 for p in ps)/1000000
    put(ws,r,11,mm('fine_riel')); put(ws,r,12,mm('compensation_riel')); nots.append((S,r,'total of money')); put(ws,r+1,2,'ច.ស = ចៅក្រមស៊ើបសួរ',size=8); nots.append((S,r+1,'note on an abbreviation'))
    widths(ws,[5,26,7,7,10,12,20,18,10,10,12,12]); save(wb,N,'HP')
    fin(N,'Kampong Cham','A coloured banner row for each case holds number, dates, law and purpose; accused below, numbered anew in each case; terms in months, money in millions of riel','take','complete; units stand in the headings',rows,nots,
     never=['reading months as years','reading millions as riel','taking the banner for a person','carrying a banner past the next one','putting the alias into the name'])
# ===== 8 Koh Kong: export of a case system with codes
def f8():
    N='export_case_party_20260112.xlsx'; S='RESULT_SET'
    ps=people(108,26,[11,17,18,25],D(2024,2,1),D(2025,12,23),pend=.2,foreign=(['Thai','Vietnamese'],.15),expl={17:[FI,FL],18:[FI,FL]},dis=.06)
    rr=random.Random(8); wb=Workbook(); ws=wb.active; ws.title=S
    H=['row_id','case_no','party_seq','party_name_kh','party_name_en','sex_cd','birth_yyyy','age_at_charge','nat_cd','chg1_law','chg1_art','chg2_law','chg2_art','expl_cd','reg_dt','chg_dt','stage_cd','dec_dt','appear_cd','result_cd','prison_y','prison_m','prison_d','susp_m','fine_khr','comp_khr']
    for j,h in enumerate(H,1): ws.cell(1,j,h)
    iso=lambda d:'' if d is None else d.isoformat()+' 00:00:00'
    NC={'Cambodian':'KHM','Thai':'THA','Vietnamese':'VNM'}; EC={SX:'E1',FL:'E2',FI:'E3',FM:'E4'}; SC_={'investigation':'10','awaiting trial':'20','trial':'30','decided':'90'}
    AC={'present':'P','absent':'A','deemed present':'D'}; RC={'convicted':'G','acquitted':'N',DISM:'X'}; rows=[]; n=0
    for i,p in enumerate(ps):
        n=1 if i==0 or ps[i-1]['ci']!=p['ci'] else n+1
        p['case_number']=f"07{p['date_registered'].year}{p['seq']:05d}"
        m=p['sentence_months']
        if m and rr.random()<.35 and not p['suspended_months']: p['sentence_days']=rr.choice([10,15,20,5])
        if rr.random()<.15: p['charges']=p['charges']+[{'law':CC,'article':'377'}]
        c2=p['charges'][1:] 
        p2=dict(p); 
        if p['outcome']=='pending': p2['outcome']=None
        by=(p['date_charged']-dt.timedelta(rr.randrange(5,150))).year-p['age'] 
        by=p['date_charged'].year-p['age']
        v=[900100+i*7,p['case_number'],n,p['name_khmer'],p['name_latin'],'1' if p['sex']=='male' else '2',by,p['age'],NC[p['citizenship']],'TIP08',str(p['art']),'PC09' if c2 else 'NULL','377' if c2 else 'NULL',EC[p['exploitation']],iso(p['date_registered']),iso(p['date_charged']),SC_[p['stage']],iso(p['date_decided']) or 'NULL',AC.get(p['presence_at_judgment'],'NULL'),RC.get(p['outcome'],'NULL'),m//12 if m else 'NULL',m%12 if m else 'NULL',p['sentence_days'] or 'NULL',p['suspended_months'] or 'NULL',p['fine_riel'] or 'NULL',p['compensation_riel'] or 'NULL']
        for j,x in enumerate(v,1): ws.cell(i+2,j,x)
        rows.append(row(f'{S}!{i+2}',p2,BASE))
    c=wb.create_sheet('CODES'); nots=[(S,1,'headings')]
    code=[('sex_cd','1','Male ប្រុស'),('sex_cd','2','Female ស្រី'),('nat_cd','KHM','Cambodian'),('nat_cd','THA','Thai'),('nat_cd','VNM','Vietnamese'),('law','TIP08',TIP),('law','PC09','Criminal Code 2009'),('expl_cd','E1','Sexual exploitation'),('expl_cd','E2','Forced labour'),('expl_cd','E3','Forced labour on fishing boats'),('expl_cd','E4','Forced marriage'),('stage_cd','10','Investigation'),('stage_cd','20','Awaiting trial'),('stage_cd','30','Trial'),('stage_cd','90','Decided'),('appear_cd','P','Present'),('appear_cd','A','Absent (judgment by default)'),('appear_cd','D','Deemed present'),('result_cd','G','Guilty'),('result_cd','N','Not guilty (acquitted)'),('result_cd','X','Dismissal order of investigating judge')]
    for q,t in enumerate([('field','code','meaning')]+code,1):
        for j,x in enumerate(t,1): c.cell(q,j,x)
        nots.append(('CODES',q,'code list'))
    save(wb,N,'CMS export')
    fin(N,'Koh Kong','Raw export of a case-management system: snake_case headings, codes, ISO text dates with midnight, NULL for nothing; a sheet CODES explains; the export does not name its court','take','complete; every code is explained on CODES',rows,nots,
     never=['taking the code list for persons','losing the leading zero of case_no','taking NULL for a value','dropping the second charge'])
# ===== 9 Takeo: ticks
def f9():
    N='តារាងគូស តាកែវ.xlsx'; S='Sheet1'
    ps=people(109,17,[12,15,25,30,34],D(2025,1,20),D(2025,12,18),pend=.3)
    wb=Workbook(); ws=wb.active; ws.title=S
    line(ws,1,1,22,'សាលាដំបូងខេត្តតាកែវ  តារាងតាមដានជនជាប់ចោទ '+TIPKH+' ២០០៨',bold=True)
    gr=[('ល.រ',['']),('រឿង',['']),('ឈ្មោះ',['']),('ភេទ',['ប','ស']),('អាយុ',['']),('មាត្រា',['']),('កេងប្រវ័ញ្ច',['ផ្លូវភេទ','ពលកម្មដោយបង្ខំ','បម្រើក្នុងផ្ទះ']),('ថ្ងៃចូលបញ្ជី',['']),('ដំណាក់កាល',['ស៊ើបសួរ','ជំនុំជម្រះ (រង់ចាំ ឬកំពុង)','សម្រេច']),('ថ្ងៃសម្រេច',['']),('លទ្ធផល',['ពិរុទ្ធ','រួចផុតពីបទចោទ','លើកលែងចោទ']),('នៅមុខតុលាការ',['ចំពោះមុខ','កំបាំងមុខ','ចាត់ទុកថាចំពោះមុខ']),('ពន្ធនាគារ',['ឆ្នាំ','ខែ']),('ពិន័យ៛',[''])]
    c=1; col={}
    for t,ss in gr:
        put(ws,3,c,t,bold=True,box=True,al='center')
        if len(ss)>1: ws.merge_cells(start_row=3,start_column=c,end_row=3,end_column=c+len(ss)-1)
        for s in ss:
            if s: put(ws,4,c,s,box=True,al='center',size=8)
            col[t,s]=c; c+=1
    rows=[]; T='ü'; T='✓'
    for i,p in enumerate(ps,1):
        r=i+4; p['case_number']=f"{p['seq']}-{p['date_registered'].year%100}"
        p['suspended_months']=None
        def w(k,v,s=''): put(ws,r,col[k,s],v,box=True,al='center',fmt='d/m/yyyy' if isinstance(v,D) else '#,##0' if k=='ពិន័យ៛' else None)
        w('ល.រ',i);w('រឿង',p['case_number']);w('ឈ្មោះ',p['name_khmer']);w('ភេទ',T,SXS[p['sex']]);w('អាយុ',p['age']);w('មាត្រា',p['art'])
        w('កេងប្រវ័ញ្ច',T,{SX:'ផ្លូវភេទ',FL:'ពលកម្មដោយបង្ខំ',DS:'បម្រើក្នុងផ្ទះ'}[p['exploitation']]); w('ថ្ងៃចូលបញ្ជី',p['date_registered'])
        w('ដំណាក់កាល',T,{'investigation':'ស៊ើបសួរ','decided':'សម្រេច'}.get(p['stage'],'ជំនុំជម្រះ (រង់ចាំ ឬកំពុង)'))
        if p['date_decided']: w('ថ្ងៃសម្រេច',p['date_decided']); w('លទ្ធផល',T,{'convicted':'ពិរុទ្ធ','acquitted':'រួចផុតពីបទចោទ',DISM:'លើកលែងចោទ'}[p['outcome']])
        if p['presence_at_judgment']: w('នៅមុខតុលាការ',T,PR[p['presence_at_judgment']])
        if p['sentence_months']: w('ពន្ធនាគារ',p['sentence_months']//12,'ឆ្នាំ'); w('ពន្ធនាគារ',p['sentence_months']%12 or None,'ខែ')
        if p['fine_riel']: w('ពិន័យ៛',p['fine_riel'])
        if p['stage'] in('awaiting trial','trial'): p['stage']='awaiting trial or trial'
        if p['outcome']=='pending': p['outcome']=None
        rows.append(row(f'{S}!{r}',p,BASE-{'name_latin','citizenship','date_charged','suspended_months','compensation_riel'}))
    n=len(ps)+6; line(ws,n,2,8,'សម្គាល់៖ លើកលែងចោទ = ដីការបស់ចៅក្រមស៊ើបសួរ។ គូស ✓ ក្នុងប្រអប់តែមួយ។',size=8)
    widths(ws,[5,9,22]+[5]*2+[7,7]+[8]*3+[12]+[8]*3+[12]+[8]*6+[6,6,13]); save(wb,N,'Windows User')
    fin(N,'Takeo','Form with ticks for sex, exploitation, stage, result and presence under merged group headings; article as number, law in the title','take','complete; one tick in each group',rows,[(S,1,'court and title naming the law'),(S,3,'headings'),(S,4,'headings'),(S,n,'note')],
     never=['telling awaiting trial and trial apart','taking the ឆ្នាំ column for months'])
# ===== 10 Preah Sihanouk: online scams, aliases, two charges, dollars
def f10():
    N='PSH accused 2024+2025 (KH-EN).xlsx'
    ps=people(110,23,[11,12,17,19],D(2024,4,1),D(2025,12,22),foreign=(['Chinese','Chinese','Vietnamese'],.5),expl={12:[SC],17:[SC],19:[SC,SX],11:[FL,SX]},size=(2,3,3,2))
    rr=random.Random(10); wb=Workbook(); wb.remove(wb.active); rows=[]; nots=[]
    ALI={'Cambodian':['ខ្មៅ','តូច','ក្រហម'],'Chinese':['អា ឡុង','អា ហូ'],'Vietnamese':['ទី បា']}
    for y in (2024,2025):
        S=str(y); ws=wb.create_sheet(S); line(ws,1,1,14,f'សាលាដំបូងខេត្តព្រះសីហនុ / Preah Sihanouk Provincial Court - accused in human trafficking cases decided in {y}',bold=True)
        heads(ws,2,['Case file សំណុំរឿង','Name ឈ្មោះ','Sex / Age ភេទ/អាយុ','Citizenship សញ្ជាតិ','Charge(s) បទចោទ','Exploitation កេងប្រវ័ញ្ច','Case registered ចុះបញ្ជី','Charged ចោទ','Decision ថ្ងៃសម្រេច','Tried វត្តមាន','Result លទ្ធផល','Prison ពន្ធនាគារ','Suspended part ព្យួរ','Compensation សំណង'],fill='FCE4D6')
        nots+=[(S,1,'court and title'),(S,2,'headings')]; r=3
        for p in [q for q in ps if q['date_decided'].year==y]:
            p['case_number']=f"{p['seq']:04d}/{p['date_registered'].year} ព្រះសីហនុ"; ex={}
            if rr.random()<.3: p['alias']=rr.choice(ALI[p['citizenship']])
            ch=f"Art. {p['art']} TIP Law 2008"
            if p['outcome']!='acquitted' and rr.random()<.3: p['charges']=p['charges']+[{'law':CC,'article':'378'}]; ch+='; Art. 378 Criminal Code 2009'
            comp=None
            if p['compensation_riel']:
                if rr.random()<.5: u=rr.choice([1500,2000,3000,5000]); comp=f'USD {u:,}'; p['compensation_riel']=None; ex['compensation_other']=f'USD {u}'
                else: comp=f"{p['compensation_riel']:,} Riel"
            m=lambda v:None if not v else ' '.join(([f'{v//12} y'] if v//12 else [])+([f'{v%12} m'] if v%12 else []))
            v=[p['case_number'],f"{p['name_khmer']}"+(f" ហៅ {p['alias']}" if p['alias'] else '')+f"\n{p['name_latin']}",f"{'M' if p['sex']=='male' else 'F'} / {p['age']}",f"{p['citizenship']} {CIT[p['citizenship']]}",ch,{SC:'Forced labour in online scams',SX:'Sexual exploitation',FL:'Forced labour'}[p['exploitation']],sl(p['date_registered'],False),sl(p['date_charged'],False),sl(p['date_decided'],False),{'present':'in presence','absent':'in absence','deemed present':'deemed present','None':None}.get(p['presence_at_judgment']),{'convicted':'convicted ផ្តន្ទាទោស','acquitted':'acquitted រួចផុតពីបទចោទ',DISM:'charge dismissed (investigating judge)'}[p['outcome']],m(p['sentence_months']),m(p['suspended_months']),comp]
            for j,x in enumerate(v,1): put(ws,r,j,x,box=True)
            rows.append(row(f'{S}!{r}',p,(BASE|{'alias_khmer'})-{'stage','fine_riel'},**ex)); r+=1
        put(ws,r,1,f'Dates: day/month/year. TIP Law = {TIP}',size=8,wrap=False); nots.append((S,r,'note'))
        widths(ws,[18,26,12,18,26,20,13,13,13,14,24,11,11,16])
    save(wb,N,'Liaison office')
    fin(N,'Preah Sihanouk','Bilingual list for foreign liaison, a sheet a year; both names (and alias) in one cell on two lines, sex and age in one cell, some compensation in dollars, some with a second charge','take','complete; dollars are left as dollars',rows,nots,
     never=['turning dollars into riel','putting the alias into the name','dropping the second charge','reading 05/03 as 3 May'])
# ===== 11 Pursat: ODS, birth year, day/month/year columns, quarter sheets
def f11():
    N='ពោធិ៍សាត់_៤ត្រីមាស.ods'; o=Ods(); rows=[]; nots=[]
    ps=people(111,14,[11,15,17,31],D(2025,1,8),D(2025,9,20),acq=.12)
    rr=random.Random(11)
    for q in range(1,5):
        S=f'ត្រីមាស{q}'; sub=[p for p in ps if (p['date_decided'].month-1)//3+1==q]
        g=[['សាលាដំបូងខេត្តពោធិ៍សាត់'],[f'ការសម្រេចត្រីមាសទី {q} ឆ្នាំ 2025 (ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស 2008)'],['ឈ្មោះ','ភេទ','ឆ្នាំកំណើត','លេខរឿង','មាត្រា','ថ្ងៃចូលបញ្ជី',None,None,'ថ្ងៃសម្រេច',None,None,'សម្រេច','ចំពោះមុខ/កំបាំងមុខ','ទោសជាឆ្នាំ','ពិន័យ ៛'],[None]*5+['ថ្ងៃ','ខែ','ឆ្នាំ','ថ្ងៃ','ខែ','ឆ្នាំ']+[None]*4]
        nots+=[(S,1,'court'),(S,2,'title naming the law'),(S,3,'headings'),(S,4,'headings')]
        for p in sub:
            p['case_number']=f"{p['seq']}ព/{p['date_registered'].year}"; by=2025-p['age']; R,E=p['date_registered'],p['date_decided']; m=p['sentence_months']
            p['suspended_months']=None
            g.append([p['name_khmer'],SEX[p['sex']],by,p['case_number'],p['art'],R.day,KM[R.month-1],R.year,E.day,KM[E.month-1],E.year,{'convicted':'ជាប់ពន្ធនាគារ','acquitted':'រួចផុតពីបទចោទ',DISM:'ចៅក្រមស៊ើបសួរលើកលែងចោទ'}[p['outcome']],PR.get(p['presence_at_judgment']),(m//12 if m%12==0 else m/12) if m else None,p['fine_riel']])
            rows.append(row(f'{S}!{len(g)}',p,BASE-{'age','name_latin','citizenship','exploitation','date_charged','stage','suspended_months','compensation_riel'},birth_year=by))
        if not sub: g.append(['គ្មានករណី']); nots.append((S,len(g),'"no cases"'))
        o.sheet(S,g,bold=(1,2,3),merge=[(3,6,3),(3,9,3)])
    o.save(N)
    fin(N,'Pursat','LibreOffice, a sheet a quarter (one says "no cases"); year of birth instead of age; each date in three columns with the month as a word; term in years with decimals','take','complete; no age is written, only the year of birth',rows,nots,
     never=['making an age of the year of birth','reading 7.5 years as 7 years 5 months','taking គ្មានករណី for a person'])
# ===== 12 Ratanakiri: Word table, everything of a person in one cell
def f12():
    N='Copy of rtk word table (2).xlsx'; S='Table 1'
    ps=people(112,12,[10,11,17,25],D(2025,2,1),D(2025,12,1),pend=.45,dis=0,size=(1,1,2))
    wb=Workbook(); ws=wb.active; ws.title=S
    line(ws,1,1,5,'សាលាដំបូងខេត្តរតនគិរី',bold=True); line(ws,2,1,5,'ជនជាប់ចោទរឿងជួញដូរមនុស្ស សម្រាប់ប្រជុំប្រចាំខែ',bold=True)
    heads(ws,3,['ល.រ','ជនជាប់ចោទ','សំណុំរឿង និងបទចោទ','ដំណាក់កាល','ការសម្រេច'])
    for i,p in enumerate(ps,1): p['age']='minor' if i in(4,9) else 'adult'
    rows=[]; STG={'investigation':'កំពុងស៊ើបសួរ','awaiting trial':'រង់ចាំសវនាការ','trial':'កំពុងជំនុំជម្រះ','decided':'បានកាត់ទោសរួច'}
    for i,p in enumerate(ps,1):
        r=i+3; p['case_number']=kd(f"{p['seq']:02d}/{p['date_registered'].year}")
        if p['age']=='minor' and p['outcome']=='convicted': p.update(sentence_months=24,suspended_months=None,fine_riel=None)
        d=None
        if p['outcome']=='convicted':
            d=f"{sl(p['date_decided'],sep='.')}\nឱ្យជាប់ពន្ធនាគារ {ym(p['sentence_months'])}"+(f"\nព្យួរ {ym(p['suspended_months'])}" if p['suspended_months'] else '')+(f"\nពិន័យ {kd(dot(p['fine_riel']))} រៀល" if p['fine_riel'] else '')
        elif p['outcome']=='acquitted': d=f"{sl(p['date_decided'],sep='.')}\nរួចផុតពីបទចោទ"
        v=[kd(i),f"{p['name_khmer']}\nភេទ {SEX[p['sex']]} {'អនីតិជន' if p['age']=='minor' else 'ពេញវ័យ'}\nសញ្ជាតិខ្មែរ",f"លេខ {p['case_number']}\nមាត្រា{kd(p['art'])} ច្បាប់ជួញដូរមនុស្ស២០០៨\nចូលបញ្ជី {sl(p['date_registered'],sep='.')}\nចោទប្រកាន់ {sl(p['date_charged'],sep='.')}",STG[p['stage']],d]
        for j,x in enumerate(v,1): put(ws,r,j,x,box=True)
        if p['outcome']=='pending': p['outcome']=None
        rows.append(row(f'{S}!{r}',p,BASE-{'name_latin','exploitation','presence_at_judgment','compensation_riel'}))
    put(ws,r+1,2,'កំណត់សម្គាល់៖ ឈរត្រឹមថ្ងៃ ០៥.០១.២០២៦',wrap=False); widths(ws,[5,24,32,18,26]); save(wb,N,'dell')
    fin(N,'Ratanakiri','Word table pasted into Excel: several lines in a cell; age only as adult or minor','take','complete for what the list has',rows,[(S,1,'court'),(S,2,'title'),(S,3,'headings'),(S,r+1,'note')],
     never=['inventing an age','taking the date of the note for a date of a case'])
# ===== 13 Kampong Speu: carried over
def f13():
    N='Kg Speu sommnumroeung 2024 2025.xlsx'
    a=people(113,11,[11,15,25],D(2024,4,1),D(2024,12,20),dis=0); b=people(213,9,[17,25,34],D(2025,5,1),D(2025,12,20),dis=0,pend=.2,first=5)
    names={p['name_khmer'] for p in a}
    for p in b:
        k=0
        while p['name_khmer'] in names: g=GIV[k]; p['name_khmer']='ប្រឌិត '+g[0]; k+=1
        names.add(p['name_khmer'])
    for p in b:   # all registered in 2025
        p['seq']=4+p['ci']*5
        if p['date_registered'].year<2025:
            p['date_registered']=wd(D(2025,1,6)+dt.timedelta(p['ci']*4)); p['date_charged']=wd(p['date_registered']+dt.timedelta(1))
    carried=[p for p in a if p['ci']==a[-1]['ci'] or p['ci']==a[-1]['ci']-2]
    wb=Workbook(); wb.remove(wb.active); rows=[]; nots=[]; at={}
    H=['លេខរឿង','ឈ្មោះជនជាប់ចោទ','ភេទ','អាយុ','សញ្ជាតិ','បទចោទ','ចូលបញ្ជី','ថ្ងៃសម្រេច','ដំណាក់កាលចុងឆ្នាំ','លទ្ធផល','មុខ/កំបាំង','ពន្ធនាគារ','ព្យួរ','ពិន័យ (រៀល)','ផ្សេងៗ']
    ST={'investigation':'ស៊ើបសួរ','awaiting trial':'រង់ចាំសវនាការ','trial':'កំពុងជំនុំជម្រះ','decided':'សម្រេចរួច'}; rr=random.Random(3)
    show=BASE-{'name_latin','exploitation','date_charged','compensation_riel'}
    for S in('2024','2025'):
        ws=wb.create_sheet(S); line(ws,1,1,15,f'សាលាដំបូងខេត្តកំពង់ស្ពឺ - ជនជាប់ចោទរឿងជួញដូរមនុស្ស ឆ្នាំ {S}',bold=True); heads(ws,2,H,fill='D9D9D9'); nots+=[(S,1,'court and title'),(S,2,'headings')]; r=3
        for p in (a if S=='2024' else carried+b):
            q=dict(p); note=None; kw={}
            q['case_number']=f"{p['seq']}/{p['date_registered'].year}/កស"
            if S=='2024' and any(p is c for c in carried): q.update(stage='awaiting trial',outcome=None,date_decided=None,presence_at_judgment=None,sentence_months=None,suspended_months=None,fine_riel=None)
            if S=='2025' and any(p is c for c in carried):
                q['date_decided']=wd(D(2025,2,3)+dt.timedelta(p['ci']*9)); note='យោងពីឆ្នាំ 2024'; kw=dict(second_entry_of=at[p['name_khmer']])
            if q['outcome']=='pending': q['outcome']=None
            v=[q['case_number'],q['name_khmer'],SEX[q['sex']],q['age'],CIT[q['citizenship']],f"មាត្រា {q['art']} ច.ជ.ម 2008",q['date_registered'],q['date_decided'],ST[q['stage']],OU.get(q['outcome']),PR.get(q['presence_at_judgment']),ym(q['sentence_months'],k=False,gap=' '),ym(q['suspended_months'],k=False,gap=' '),q['fine_riel'],note]
            for j,x in enumerate(v,1): put(ws,r,j,x,box=True,fmt='dd/mm/yyyy' if isinstance(x,D) else '#,##0' if j==14 else None)
            at.setdefault(q['name_khmer'],f'{S}!{r}'); rows.append(row(f'{S}!{r}',q,show,**kw)); r+=1
        put(ws,r+1,1,'ច.ជ.ម = ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ',size=8,wrap=False); nots.append((S,r+1,'note on an abbreviation')); widths(ws,[14,24,7,7,9,20,12,12,16,20,16,14,12,13,16])
    save(wb,N,'KSP')
    fin(N,'Kampong Speu',f'A sheet a year; {len(carried)} accused of 2024 stand again on 2025 with their judgment, marked "carried from 2024"','take-with-questions','the carried persons stand twice: are they the same persons and cases, the second line replacing the first?',rows,nots,
     questions=['Are the persons marked យោងពីឆ្នាំ 2024 on sheet 2025 the same as on sheet 2024, to be counted once with the judgment of 2025?'],never=['counting the carried persons twice without a word','dropping the judgment of 2025','merging persons who are not marked'])
# ===== 14 Kampot: CSV, no law anywhere
def f14():
    N='kampot-chaomkat.csv'
    ps=people(114,16,[10,11,17,25,26],D(2025,1,15),D(2025,12,19),dis=.07)
    rows=[]; out=io.StringIO(); w=csv.writer(out,delimiter=';',lineterminator='\r\n')
    w.writerow(['ល.រ','លេខសំណុំរឿង','នាមជនជាប់ចោទ','នាមអក្សរឡាតាំង','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','ទម្រង់','ថ្ងៃចុះបញ្ជី','ថ្ងៃចោទ','ថ្ងៃសម្រេច','មុខ','សម្រេច','ទោស','ព្យួរ','ពិន័យរៀល','សំណងរៀល'])
    for i,p in enumerate(ps,1):
        p['case_number']=f"KPT{p['seq']:03d}/{p['date_registered'].year%100}"; p['charges']=[{'law':None,'article':str(p['art'])}]
        w.writerow([i,p['case_number'],p['name_khmer'],p['name_latin'],SEX[p['sex']],p['age'],CIT[p['citizenship']],p['art'],EX[p['exploitation']],p['date_registered'],p['date_charged'],p['date_decided'],PR.get(p['presence_at_judgment'],''),OU[p['outcome']],ym(p['sentence_months'],k=False) or '',ym(p['suspended_months'],k=False) or '',f"{p['fine_riel']:,}" if p['fine_riel'] else '',f"{p['compensation_riel']:,}" if p['compensation_riel'] else ''])
        rows.append(row(str(i+1),p,BASE-{'stage'}))
    open(os.path.join(OUT,N),'w',encoding='utf-8-sig',newline='').write(out.getvalue())
    fin(N,'Kampot','CSV saved from Excel with semicolons and BOM, ISO dates; only an article number, no law in cell, heading or title','take-with-questions','the articles have no law',rows,[(None,1,'headings')],questions=['Of which law are the articles in the column មាត្រា?'],never=['writing a law that the file does not name, without asking','reading 10,000,000 as three fields'])
# ===== 15 Pailin: hidden rows, a person of another court
def f15():
    N='PAILIN_tamdan.xlsx'; S='តាមដាន'
    ps=people(115,16,[11,12,18,25],D(2025,1,15),D(2025,12,22),foreign=(['Thai'],.15),dis=0,size=(1,1,2))
    wb=Workbook(); ws=wb.active; ws.title=S
    line(ws,1,1,15,'ព្រះរាជាណាចក្រកម្ពុជា',al='center'); line(ws,2,1,15,'បញ្ជីតាមដានជនជាប់ចោទ បទល្មើសជួញដូរមនុស្ស',bold=True,al='center')
    heads(ws,4,['លេខ','សាលាដំបូង','សំណុំរឿង','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','បទចោទ','ប្រភេទកេងប្រវ័ញ្ច','ចុះបញ្ជី','ដីកាចោទ','សាលក្រម','ចំពោះមុខ/កំបាំង','សម្រេច','ទោស','ពិន័យ'])
    HID={5,12}; OTH=9; rows=[]
    for i,p in enumerate(ps,1):
        r=i+4; p['suspended_months']=None; oth=i==OTH
        p['case_number']=kd(f"{p['seq']}.{p['date_registered'].year}."+('BMC' if oth else 'PLN'))
        v=[kd(i),'បន្ទាយមានជ័យ' if oth else 'ប៉ៃលិន',p['case_number'],p['name_khmer'],SEX[p['sex']],kd(p['age']),CIT[p['citizenship']],f"ម.{kd(p['art'])} ច្បាប់ជួញដូរមនុស្ស ២០០៨",EX[p['exploitation']],kd(p['date_registered'].day)+' '+KM[p['date_registered'].month-1]+' '+kd(p['date_registered'].year),kd(p['date_charged'].day)+' '+KM[p['date_charged'].month-1]+' '+kd(p['date_charged'].year),kd(p['date_decided'].day)+' '+KM[p['date_decided'].month-1]+' '+kd(p['date_decided'].year),PR[p['presence_at_judgment']],OU[p['outcome']],da(ym(p['sentence_months']),'គ្មាន'),da(p['fine_riel'] and kd(f"{p['fine_riel']:,}")+'រៀល','គ្មាន')]
        for j,x in enumerate(v,1): put(ws,r,j,x,box=True)
        kw={}
        if i in HID: ws.row_dimensions[r].hidden=True; kw['hidden_row']=True
        if oth: kw['other_court']='Banteay Meanchey Provincial Court of First Instance'
        rows.append(row(f'{S}!{r}',p,BASE-{'name_latin','stage','suspended_months','compensation_riel'},**kw))
    widths(ws,[6,14,16,22,7,7,9,26,20,16,16,16,18,16,14,16]); save(wb,N,'PC-02')
    fin(N,'Pailin','List with a column for the court; two rows are hidden, one person belongs to the court of Banteay Meanchey','take-with-questions','hidden rows 9 and 16; row 13 is of another court',rows,[(S,1,'motto'),(S,2,'title'),(S,4,'headings')],
     questions=['Do the two hidden rows (9 and 16) belong to the return?','Row 13 names the court of Banteay Meanchey: is it to be counted here?'],never=['dropping the hidden rows without a word','counting row 13 as a case of Pailin'])
# ===== 16 Kampong Thom
def f16():
    N='KgThom_២០២៥_ជនជាប់ចោទ.xlsx'; S='ឆ្នាំ២៥'
    ps=people(116,18,[11,15,17,26],D(2025,1,20),D(2025,12,15),foreign=(['Vietnamese'],.1))
    wb=Workbook(); ws=wb.active; ws.title=S
    line(ws,1,1,14,'សាលាដំបូងខេត្តកំពង់ធំ',bold=True); line(ws,2,1,14,'បញ្ជីជនជាប់ចោទ បទល្មើសតាម'+TIPKH+' ឆ្នាំ២០០៨',bold=True)
    heads(ws,3,['ល.រ','លេខរឿង','គោត្តនាម នាម','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','ចុះបញ្ជីថ្ងៃ','ចោទថ្ងៃ','សម្រេចថ្ងៃ','សម្រេចដូចម្តេច','ចំពោះមុខ ឬកំបាំងមុខ','ទោសពន្ធនាគារ','ពិន័យ (រៀល)','សំណង (រៀល)']); rows=[]
    con=[i for i,p in enumerate(ps) if p['outcome']=='convicted']
    e1,e2,e3=con[2],con[6],con[9]; errs=[]
    for i,p in enumerate(ps):
        r=i+4; p['case_number']=kd(f"{p['seq']}/២៥") if p['date_registered'].year==2025 else kd(f"{p['seq']}/២៤"); p['suspended_months']=None
        sd=sl(p['date_decided']); ag=kd(p['age'])
        if i==e1: sd='៣០/០២/២០២៥'; p['date_decided']=None; errs.append((f'{S}!J{r}','30 February does not exist')); 
        if i==e2: p['age']=340; ag='៣៤០'; errs.append((f'{S}!E{r}','age 340'))
        if i==e3:
            d=wd(p['date_registered']-dt.timedelta(200)); p['date_decided']=d; sd=sl(d); errs.append((f'{S}!J{r}','decided before the case was registered and charged'))
        v=[kd(i+1),p['case_number'],p['name_khmer'],SEX[p['sex']],ag,CIT[p['citizenship']],kd(p['art']),sl(p['date_registered']),sl(p['date_charged']),sd,OU[p['outcome']],da(PR.get(p['presence_at_judgment']),'—'),da(ym(p['sentence_months'],' និង '),'—'),da(p['fine_riel'] and kd(dot(p['fine_riel'],',')),'—'),da(p['compensation_riel'] and kd(dot(p['compensation_riel'],',')),'—')]
        for j,x in enumerate(v,1): put(ws,r,j,x,box=True)
        rows.append(row(f'{S}!{r}',p,BASE-{'name_latin','stage','exploitation','suspended_months'}))
    line(ws,r+1,1,6,f'សរុបចំនួន {kd(18)} នាក់',bold=True); widths(ws,[5,10,24,7,7,10,8,13,13,13,22,18,16,14,14]); save(wb,N,'kpt')
    fin(N,'Kampong Thom','Plain Khmer list, dates typed as text','name-errors','a day that no calendar has, an impossible age, a decision before the registration',rows,[(S,1,'court'),(S,2,'title naming the law'),(S,3,'headings'),(S,r+1,'total')],errors=errs,questions=['What are the right values of these three cells?'],never=['turning 30 February into 28 February or 2 March','turning 340 into 34','mending the year of the early decision','dropping a row'])
# ===== 17 Preah Vihear
def f17():
    N='preah vihear final FINAL.xlsx'; S='Sheet1'
    ps=people(117,19,[10,11,17,34],D(2025,2,1),D(2025,12,20),acq=.2,dis=0)
    wb=Workbook(); ws=wb.active; ws.title=S
    heads(ws,1,['Court case number','Accused','Gender','Age','Citizenship','Article of Anti-Trafficking Law (2008)','Purpose','Registered','Charged','Judgment','Tried','Judgment is','Imprisonment','Suspended','Fine, riel'],font='Times New Roman')
    con=[i for i,p in enumerate(ps) if p['outcome']=='convicted']; ac=[i for i,p in enumerate(ps) if p['outcome']=='acquitted'][0]; e1,e2,e3=con[1],con[4],con[7]; errs=[]; rows=[]
    for i,p in enumerate(ps):
        r=i+2; p['case_number']=f"{p['seq']} PV {p['date_registered'].year}"; art=f"Art. {p['art']}"
        t=lambda m:None if not m else ', '.join(([f"{m//12} years"] if m//12>1 else ['1 year'] if m//12 else [])+([f"{m%12} months"] if m%12 else []))
        if i==e1: art='Art. 187'; p['charges']=[{'law':TIP,'article':'187'}]; errs.append((f'{S}!F{r}','the law of 2008 has no article 187 (it has 52)'))
        if i==e2: p['date_charged']=p['date_charged'].replace(year=2052); errs.append((f'{S}!I{r}','charged in 2052, in the future'))
        if i==e3: p['sentence_months']=155*12; p['suspended_months']=None; errs.append((f'{S}!M{r}','155 years of imprisonment'))
        if i==ac: p['sentence_months']=60; errs.append((f'{S}!M{r}','5 years of imprisonment for a person acquitted (L and M cannot both be right)'))
        e=lambda d:f"{d.day} {['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec'][d.month-1]} {d.year}"
        v=[p['case_number'],p['name_latin'],p['sex'].capitalize(),p['age'],'Cambodian',art,{SX:'Sexual exploitation',FL:'Forced labour',FM:'Forced marriage'}[p['exploitation']],e(p['date_registered']),e(p['date_charged']),e(p['date_decided']),{'present':'Present','absent':'Absent','deemed present':'Deemed present'}[p['presence_at_judgment']],{'convicted':'Guilty','acquitted':'Acquitted'}[p['outcome']],t(p['sentence_months']),t(p['suspended_months']),p['fine_riel']]
        for j,x in enumerate(v,1): put(ws,r,j,x,font='Times New Roman',fmt='#,##0' if j==15 else None)
        rows.append(row(f'{S}!{r}',p,BASE-{'name_khmer','stage','compensation_riel'}))
    widths(ws,[18,24,9,6,13,18,20,13,13,13,15,13,18,14,13]); save(wb,N,'intern')
    errs.sort(key=lambda x:int(re.search(r'\d+$',x[0]).group()))
    fin(N,'Preah Vihear','English list kept by an intern, dates as text with English months','name-errors','an article the law does not have, a day in 2052, 155 years, a term for an acquitted person',rows,[(S,1,'headings')],errors=errs,questions=['What are the right values of these four cells?'],never=['turning article 187 into 18 or 17','turning 2052 into 2025','turning 155 years into 15','dropping the term of the acquitted or making him convicted'])
# ===== 18 Kratie ODS
def f18():
    N='ក្រចេះ.ods'; S='បញ្ជី'; o=Ods()
    ps=people(118,14,[10,25,30,31,12],D(2024,10,1),D(2025,12,18),acq=.08,dis=0)
    g=[['សាលាដំបូងខេត្តក្រចេះ'],['ជនជាប់ចោទ (ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ឆ្នាំ 2008)'],[],['នាម','លេខរឿង','ភេទ','អាយុ','មាត្រា','ថ្ងៃទទួលចុះបញ្ជី','ថ្ងៃសម្រេច','លទ្ធផល','ទោស (ខែ)','ព្យួរ (ខែ)','ពិន័យ (រៀល)','កម្រិតវត្តមាន']]; errs=[]; rows=[]
    con=[i for i,p in enumerate(ps) if p['outcome']=='convicted']; small=[i for i in con if ps[i]['sentence_months']<=48]
    e1=small[1]; e2=[i for i in con if i!=e1 and ps[i]['date_registered'].month in(4,6,9,11)][-1]
    for i,p in enumerate(ps):
        r=len(g)+1; p['case_number']=f"{p['seq']}-ក្រ-{p['date_registered'].year%100}"; R=p['date_registered']
        rt=f"{R.day:02d} {KM[R.month-1]} {R.year}"
        if i==e2:
            # a day no calendar has
            rt=f"31 {KM[R.month-1]} {R.year}"; p['date_registered']=None; errs.append((f'{S}!F{r}',f"31 {['April','June','September','November'][[4,6,9,11].index(R.month)]} does not exist"))
        if i==e1: p['suspended_months']=p['sentence_months']+24; errs.append((f'{S}!J{r}','suspended part is longer than the whole term'))
        E=p['date_decided']
        g.append([p['name_khmer'],p['case_number'],SEX[p['sex']],p['age'],f"មាត្រា {p['art']}",rt,f"{E.day:02d} {KM[E.month-1]} {E.year}",{'convicted':'មានពិរុទ្ធភាព','acquitted':'រួចផុតពីបទចោទ'}[p['outcome']],p['sentence_months'],p['suspended_months'],p['fine_riel'],PR[p['presence_at_judgment']]])
        rows.append(row(f'{S}!{r}',p,BASE-{'name_latin','citizenship','exploitation','date_charged','stage','compensation_riel'}))
    o.sheet(S,g,bold=(1,2,4)); o.save(N)
    fin(N,'Kratie','LibreOffice list, name first, dates as text with Khmer months, terms in months','name-errors','a day that no calendar has and a suspended part longer than the term',rows,[(S,1,'court'),(S,2,'title naming the law'),(S,4,'headings')],errors=errs,questions=['What are the right values of these two cells?'],never=['turning the 31st into the 30th or the 1st of the next month','cutting the suspended part down to the term','swapping term and suspended part'])
# ===== 19 Mondulkiri: counts only
def f19():
    N='ស្ថិតិមណ្ឌលគិរី.xlsx'; wb=Workbook(); ws=wb.active; S='ស្ថិតិ'; ws.title=S
    line(ws,1,1,8,'សាលាដំបូងខេត្តមណ្ឌលគិរី',bold=True); line(ws,2,1,8,'ស្ថិតិជនជាប់ចោទរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥',bold=True)
    heads(ws,4,['មាត្រា','ចំនួនរឿង','ជនជាប់ចោទសរុប','ស្រី','ផ្តន្ទាទោស','រួចផុតពីបទចោទ','លើកលែងចោទ','នៅសល់']); nots=[(S,1,'court'),(S,2,'title'),(S,4,'headings')]
    tot=[0]*7; r=5
    for a,v in((10,(3,5,2,3,1,0,1)),(11,(2,4,1,4,0,0,0)),(17,(2,3,0,1,0,1,1)),(25,(4,6,5,4,1,0,1)),(34,(1,1,0,0,0,0,1))):
        put(ws,r,1,f'មាត្រា {kd(a)}',box=True)
        for j,x in enumerate(v): put(ws,r,j+2,kd(x),box=True); tot[j]+=x
        nots.append((S,r,'counts of an article')); r+=1
    put(ws,r,1,'សរុប',bold=True)
    for j,x in enumerate(tot): put(ws,r,j+2,kd(x),bold=True)
    nots+=[(S,r,'total'),(S,r+2,'date of signature')]; line(ws,r+2,5,8,'ថ្ងៃទី០៩ ខែមករា ឆ្នាំ២០២៦'); save(wb,N,'MDK')
    fin(N,'Mondulkiri','Table of counts by article, no persons','refuse','counts only: no accused person is named',[],nots,never=['making persons of counts'])
# ===== 20 Tboung Khmum: list of victims
def f20():
    N='TBK_list_2025.xlsx'; wb=Workbook(); ws=wb.active; S='2025'; ws.title=S; r0=random.Random(20)
    line(ws,1,1,8,'សាលាដំបូងខេត្តត្បូងឃ្មុំ',bold=True); line(ws,2,1,8,'បញ្ជីជនរងគ្រោះដែលបានទទួលជំនួយ និងបញ្ជូនទៅមណ្ឌលសុវត្ថិភាព',bold=True)
    heads(ws,3,['ល.រ','ឈ្មោះជនរងគ្រោះ','ភេទ','អាយុ','សំណុំរឿង','ថ្ងៃទទួល','មណ្ឌល','អ្នកទទួលបន្ទុក']); nots=[(S,1,'court'),(S,2,'title: victims'),(S,3,'headings')]
    gs=r0.sample(GIV,15)
    for i,g in enumerate(gs,1):
        d=wd(D(2025,1,8)+dt.timedelta(i*21)); pr=r0.choice(PRE)
        for j,x in enumerate([kd(i),pr[0]+' '+g[0],r0.choice(['ស្រី','ស្រី','ប្រុស']),kd(r0.randrange(9,31)),kd(f'{20+i*3}/២៥'),sl(d),r0.choice(['មណ្ឌលគំរូ ក','មណ្ឌលគំរូ ខ']),r0.choice(['សាកល្បង ទី១','សាកល្បង ទី២'])],1): put(ws,i+3,j,x,box=True)
        nots.append((S,i+3,'a victim, not an accused'))
    widths(ws,[5,22,8,8,12,14,18,18]); save(wb,N,'TBK')
    fin(N,'Tboung Khmum','List of victims sent to shelters, not of accused','refuse','not a return of accused: the persons are victims',[],nots,never=['taking victims for accused'])
for f in (f1,f2,f3,f4,f5,f6,f7,f8,f9,f10,f11,f12,f13,f14,f15,f16,f17,f18,f19,f20): f()
json.dump(TRUTH,open(os.path.join(HERE,'truth.json'),'w',encoding='utf-8'),ensure_ascii=False,indent=1)
print(len(TRUTH),'files',sum(len(t['rows']) for t in TRUTH.values()),'persons')
