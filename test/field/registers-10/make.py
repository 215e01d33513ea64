# -*- coding: utf-8 -*-
import random, os, json, datetime as D
from base import *
from vocab import V
d=D.date
os.makedirs('files',exist_ok=True)
FK=['សាកល្បង','គំរូ','ប្រឌិត']; FL=['Testing','Sample','Invented']
GM=[('សុខា','Sokha'),('វិបុល','Vibol'),('រតនា','Ratana'),('ពិសិដ្ឋ','Piseth'),('ចាន់ថា','Chantha'),('បូរី','Borey'),('សម្បត្តិ','Sambath'),('ហេង','Heng')]
GF=[('ស្រីមុំ','Sreymom'),('ចន្ទា','Chantrea'),('ម៉ាលី','Maly'),('សុភាព','Sopheap'),('រស្មី','Reaksmey'),('បុប្ផា','Bopha'),('ណារី','Nary'),('ស្រីពៅ','Sreypov')]
R=None
def nm(sex,lat=False):
    i=R.randrange(3); g=R.choice(GM if sex=='male' else GF); return (FL[i]+' '+g[1]) if lat else (FK[i]+' '+g[0])
def v(no,f,only=None,w=None):
    k=list(V[no,f]); k=[x for x in k if only is None or x in only]; s=R.choices(k,w)[0] if w else R.choice(k); return C(s,V[no,f][s])
def pick(no,f,want): s=[k for k,x in V[no,f].items() if x==want][0]; return C(s,want)
def days(n,a,b): return sorted(a+D.timedelta(R.randrange((b-a).days+1)) for _ in range(n))
def days_distinct(n,a,b): return sorted(a+D.timedelta(x) for x in R.sample(range((b-a).days+1),n))
def plus(x,a,b): return x+D.timedelta(R.randint(a,b))
TRUTH=[]
def entry(no,file,kept,outcome,brief,why,tables,nr,errors=(),questions=(),must=(),notes=(),totals=(),also=None):
    TRUTH.append(dict(no=no,file='files/'+file,kept_by=kept,outcome=outcome,why=why,notes=['brief: '+brief]+list(notes),tables=tables,totals=list(totals),also=also,not_rows=nr,
     errors=[dict(sheet=e[0],cell=e[1],what=e[2],wanted=e[3]) for e in errors],questions=list(questions),must_never_happen=list(must)))
P='files/'
# ---------------------------------------------------------------- 1 police post, XLS, all text, ditto marks
R=random.Random(101); nr=[]; s=Sheet('សៀវភៅ'); items=[]; com=None
for i,x in enumerate(days_distinct(16,d(2024,1,4),d(2024,11,20)),1):
    sx=R.choice(['male','female']); a=R.randint(24,67)
    if com is None or R.random()<.6: com=R.choice(['ឃុំម៉ាឡៃ','ឃុំបឹងបេង','ឃុំអូរសំព័រ','ឃុំទួលពង្រ']) ; cc=C(com)
    else: cc=C('〃',com)
    ns=R.choice([0,1,1,2,None]); nv=R.randint(1,6)
    items.append(dict(n=kd(i),dt=C(kdate(x),x),com=cc,who=nm(sx),sex=pick(1,'sex',sx),age=C(kd(a)+' ឆ្នាំ',a),off=v(1,'offence'),s=C('មិនស្គាល់',None) if ns is None else C(kd(ns,2)+' នាក់',ns),v=C(kd(nv,2)+' នាក់',nv),act=v(1,'action')))
t=table(s,'a report received at the post (an incident), not a person',['ព្រះរាជាណាចក្រកម្ពុជា','ជាតិ សាសនា ព្រះមហាក្សត្រ','ប៉ុស្តិ៍នគរបាលរដ្ឋបាល ស្រុកម៉ាឡៃ ខេត្តបន្ទាយមានជ័យ','សៀវភៅទទួលព័ត៌មានអំពីជួញដូរមនុស្ស ឆ្នាំ២០២៤'],
 [('n','ល.រ','running number',None),('dt','ថ្ងៃខែឆ្នាំទទួលព័ត៌មាន','day the report came in','received_date'),('com','ឃុំ','commune where it happened; 〃 = as in the line above','commune'),('who','ឈ្មោះអ្នករាយការណ៍','name of the person who reported (neither victim nor suspect by this)','reporter_name'),('sex','ភេទ','sex of the person who reported','sex'),('age','អាយុ','age of the person who reported','age'),('off','សាច់រឿងសង្ខេប','what it is about','offence'),('s','ជនសង្ស័យ','number of suspects; មិនស្គាល់ = not known','suspects'),('v','ជនរងគ្រោះ','number of victims','victims'),('act','វិធានការ','what the post did','action')],
 items,[(None,''),({7:'ម៉ាឡៃ ថ្ងៃទី០២ ខែធ្នូ ឆ្នាំ២០២៤'},'place and day of the signature'),({7:'នាយប៉ុស្តិ៍'},'office of the signatory')],not_rows=nr)
f='01_ប៉ុស្តិ៍ម៉ាឡៃ_ព័ត៌មាន២០២៤.xls'; xls(P+f,[s])
entry(1,f,'Administrative police post, Malai district, Banteay Meanchey: book of reports','take in','take','every cell is text, Khmer digits and written-out days, ditto marks for the commune',[t],nr,must=['taking the person who reported for a victim or a suspect','reading "not known" as 0 suspects','〃 kept as the name of a commune'],notes=['Named person = who reported, not who suffered.'])
# ---------------------------------------------------------------- 2 AHT book, three sheets
R=random.Random(102); nr=[]; tabs=[]; shs=[]
for y,n in ((2022,12),(2023,15),(2024,13)):
    s=Sheet(str(y)); shs.append(s); items=[]; dd=days_distinct(n,d(y,1,5),d(y,12 if y<2024 else 10,20))
    for i,x in enumerate(dd,1):
        vm,vf=R.randint(0,4),R.randint(1,5)
        it=dict(n=i,no='AHT-%02d-%03d'%(y%100,i),o=C(x if y<2024 else x.strftime('%d-%b-%y'),x),p=v(2,'province'),of=v(2,'offence'),sm=R.randint(0,3),sf=R.randint(0,2),vm=vm,vf=vf,ch=R.randint(0,min(3,vm+vf)),st=v(2,'status',w=[4,5,1]))
        it['hr']='H-%d'%R.randint(200,900) if y==2024 and R.random()<.4 else None
        items.append(it)
    cols=[('n','N°','running number',None),('no','Case No.','number of the case','case_no'),('o','Date opened','day the investigation was opened','opened_date'),('p','ខេត្ត','province','province'),('of','Offence','offence and article of the law of 2008','offence'),('sm','Suspects / M','male suspects','suspects_male'),('sf','Suspects / F','female suspects','suspects_female'),('vm','Victims / M','male victims','victims_male'),('vf','Victims / F','female victims','victims_female'),('ch','Victims / <18','of the victims under 18','victims_children'),('st','Status','where the case stands','status')]
    if y==2024: cols=[cols[0],cols[1],cols[3],cols[2],('hr','Hotline ref','number of the hotline call, if it came from there','hotline_ref')]+cols[4:]
    k=6 if y<2024 else 7
    tot=lambda a,b,k=k: {2:'TOTAL',**{c:'=SUM(%s%d:%s%d)'%(L(c),a,L(c),b-1) for c in range(k,k+5)}}
    tabs.append(table(s,'a case (an investigation), not a person',['Anti-Human Trafficking & Juvenile Protection – Book of investigations %d'%y],cols,items,[(tot,'total row (formulas)')],two=True,not_rows=nr)); s.w={5:34,6:20}
f='02_AHT book of investigations 2022-2024.xlsx'; xlsx(P+f,shs,'Calibri')
entry(2,f,'Anti-human-trafficking police, national: book of investigations, three years','take in','take','a sheet per year; in 2024 the order of columns changes, one is added and days are text',tabs,nr,must=['making persons out of the numbers','counting the total rows','reading 2024 by the columns of 2023'],notes=['The numbers M, F make up all victims; <18 is a part of them.'])
# ---------------------------------------------------------------- 3 immigration: stopped + removals
R=random.Random(103); nr=[]; s=Sheet('ឃាត់ចេញ Stopped'); items=[]
for i,x in enumerate(days(24,d(2024,1,8),d(2024,6,28)),1):
    sx=R.choice(['male','female','female']); rs=v(3,'reason'); b=d(2024-R.randint(14,17),R.randint(1,12),R.randint(1,28)) if 'minor' in rs.show else (d(R.randint(1984,2003),1,1) if R.random()<.3 else d(R.randint(1984,2004),R.randint(1,12),R.randint(2,28)))
    to=v(3,'destination_country'); items.append(dict(n=i,dt=x,fl={'SGP':'TR 513','MYS':'AK 537','THA':'FD 607','ARE':'EK 349','HKG':'CX 602'}[to.fact],nm=nm(sx,True),sx=pick(3,'sex',sx),b=b,na=v(3,'citizenship',only=['CAM','VN','TH','CN','PH','IDN'],w=[14,3,1,1,1,1]),pp='N%07d'%R.randint(1000000,2999999) if R.random()<.9 else None,to=to,rs=rs,wi=nm(R.choice(['male','female']),True) if R.random()<.35 else None,ha=v(3,'handed_to')))
t1=table(s,'a passenger stopped at departure (a person on one day); not said to be a victim',['General Department of Immigration – Phnom Penh International Airport','Departures stopped, January–June 2024 / ការឃាត់ការចេញដំណើរ'],
 [('n','No','running number',None),('dt','Date','day of the stop','stopped_date'),('fl','Flight','flight','flight'),('nm','Full name','name of the passenger','name'),('sx','Sex','sex','sex'),('b','DOB','day of birth','birth_date'),('na','Nat.','citizenship, short codes of their own (CAM, VN, TH, CN)','citizenship'),('pp','Passport','passport number','passport_no'),('to','Destination','where the ticket ended (a city; Dubai = United Arab Emirates)','destination_country'),('rs','Reason for stop','why stopped','reason'),('wi','Travelling with','another person who travelled along','travelling_with'),('ha','Handed to','to whom handed over','handed_to')],items,not_rows=nr)
s2=Sheet('បណ្តេញចេញ Removal'); items=[]
for i,x in enumerate(days(18,d(2024,1,10),d(2024,6,10)),1):
    sx=R.choice(['male','male','female']); na=R.choice(['CHN','VNM','THA','IDN','PHL']); sc=v(3,'screened',w=[3,1]); fv=v(3,'found_victim') if sc.fact=='yes' else C(None)
    rm=plus(x,4,40) if R.random()<.75 else None
    n_=nm(sx,True); n_+=' '+{'Testing':'测试','Sample':'样本','Invented':'虚构'}[n_.split()[0]] if na=='CHN' else ''
    items.append(dict(o='%03d/24 អបស'%(i+40),od=x,nm=n_,sx=pick(3,'sex',sx),na=C({'CHN':'ចិន','VNM':'វៀតណាម','THA':'ថៃ','IDN':'ឥណ្ឌូនេស៊ី','PHL':'ហ្វីលីពីន'}[na],na),rs=v(3,'removal_reason'),sc=sc,fv=fv,po=v(3,'port'),rm=rm))
t2=table(s2,'a foreigner ordered to be removed (a person)',['បញ្ជីជនបរទេសបណ្តេញចេញ ឆមាសទី១ ឆ្នាំ២០២៤'],
 [('o','លេខដីកា','number of the order','order_no'),('od','ថ្ងៃចេញដីកា','day of the order','order_date'),('nm','ឈ្មោះ','name','name'),('sx','ភេទ','sex','sex'),('na','សញ្ជាតិ','citizenship','citizenship'),('rs','មូលហេតុ','reason of the removal','removal_reason'),('sc','បានពិនិត្យរកជនរងគ្រោះ','screened for being a victim','screened'),('fv','ជាជនរងគ្រោះ','found to be a victim','found_victim'),('po','ច្រកចេញ','border post','port'),('rm','ថ្ងៃចេញពិត','day really left; blank = no day written','removed_date')],items,not_rows=nr)
f='03_Immigration stopped+removed 2024S1.xlsx'; xlsx(P+f,[s,s2])
entry(3,f,'General Department of Immigration: departures stopped at the airport, and removals','take in','take-with-questions','two lists of different people in one workbook; many birthdays are 1 January',[t1,t2],nr,
 questions=['Are the stopped passengers possible victims, or some of them suspects? (the sheet does not say)','Is a birthday of 1 January a real day or only a known year?','Removals: does a blank day mean that the person is still here?','Some people found to be victims have a day of removal: were they removed or brought home as victims?','Is "Travelling with" the recruiter, a relative, or another passenger of the list?'],must=['taking every stopped passenger for a victim','taking people removed for convicted traffickers','a blank removal day stored as a day'],notes=['destination_country is read from the city of the ticket.','screened: មិនទាន់ (not yet) stands as no.','birth_date stands as written, 1 January too.'])
# ---------------------------------------------------------------- 4 protected witnesses: refuse
R=random.Random(104); nr=[]; s=Sheet('សាក្សីការពារ'); items=[]
for i in range(1,10):
    sx=R.choice(['male','female']); items.append(dict(c='W-%02d'%i,n=nm(sx),cs='AHT-24-0%02d'%R.randint(1,13),th=nm('male'),ad='ផ្ទះជួល លេខ %s (គំរូ)'%kd(R.randint(1,99)),tl='000 000 0%02d'%i,po=nm('male')))
t=table(s,'a protected witness',['សម្ងាត់ – មិនត្រូវចម្លង / CONFIDENTIAL – do not copy','បញ្ជីសាក្សីដែលត្រូវការពារ និងទីលំនៅបណ្តោះអាសន្ន'],
 [('c','កូដ','code of the witness',None),('n','ឈ្មោះពិត','real name',None),('cs','សំណុំរឿង','case',None),('th','អ្នកគំរាមកំហែង','who threatens',None),('ad','ទីលំនៅថ្មី','the new, hidden address',None),('tl','ទូរស័ព្ទ','telephone',None),('po','នគរបាលទទួលបន្ទុក','officer in charge',None)],items,not_rows=nr)
f='04_សាក្សីការពារ 2024.xlsx'; xlsx(P+f,[s])
entry(4,f,'Anti-trafficking police: protected witnesses and where they are hidden','refuse','refuse','hidden addresses of threatened witnesses, marked not to be copied; must not come in at all',[t],nr,must=['any name, address or telephone of a witness stored, logged or shown','the witnesses taken as victims'],notes=['The right answer is one sentence: a list of protected witnesses, marked confidential, is not taken and nothing of it was kept.'])
# ---------------------------------------------------------------- 5 prosecutor Kampong Cham
R=random.Random(105); nr=[]; s=Sheet('បញ្ជីចូល'); items=[]
for i,x in enumerate(days_distinct(22,d(2024,1,9),d(2024,10,30)),1):
    k=R.choice([1,1,2,3]); ns=[]
    while len(ns)<k:
        z=nm(R.choice(['male','female']))
        if z not in ns: ns.append(z)
    more=R.random()<.2
    show=ns[0] if k==1 else '\n'.join('%s- %s'%(kd(j),n) for j,n in enumerate(ns,1))
    if more: show+='\nនិងបក្ខពួក'
    dc=v(5,'decision',w=[4,4,1]) if R.random()<.75 else C(None)
    items.append(dict(no='%s/២៤'%kd(i+310),x=x,a=C(show,ns),n=C(None) if more else k,of=v(5,'offence'),vi=R.randint(1,7) if R.random()<.85 else None,pr=R.choice(['គំរូ ហេង','ប្រឌិត ម៉ាលី','សាកល្បង បូរី']),de=dc,dd=plus(x,3,25) if dc.fact else None))
t=table(s,'a dossier (a case); the accused stand together in one cell',['អយ្យការអមសាលាដំបូងខេត្តកំពង់ចាម','បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤'],
 [('no','លេខសំណុំរឿងអយ្យការ','number of the dossier at the prosecution','dossier_no'),('x','ថ្ងៃចូល','day it came in','received_date'),('a','ជនត្រូវចោទ','names of the accused, one below the other; និងបក្ខពួក = and accomplices not named','accused_names'),('n','ចំនួន','number of accused; blank where there are accomplices','accused'),('of','បទចោទ','charge, article of the law of 2008','offence'),('vi','ជនរងគ្រោះ (នាក់)','number of victims','victims'),('pr','ព្រះរាជអាជ្ញារង','deputy prosecutor in charge','prosecutor'),('de','ដំណោះស្រាយ','decision; blank = none yet','decision'),('dd','ថ្ងៃសម្រេច','day of the decision','decision_date')],items,not_rows=nr); s.w={3:24,5:42}
f='05_អយ្យការកំពង់ចាម_២០២៤.xlsx'; xlsx(P+f,[s])
entry(5,f,'Prosecution attached to the court of Kampong Cham: dossiers received','take in','take-with-questions','several accused in one cell, some with accomplices whose number nobody wrote',[t],nr,questions=['Shall every name in the cell become a person of its own, accused in that dossier?','"និងបក្ខពួក" (and accomplices): how many, and are they known?','Is a dossier without a decision still open?','A blank number of victims: none, or not known?'],must=['two accused made one person with a long name','the deputy prosecutor taken for an accused','"and accomplices" taken for a name','a blank number of victims stored as 0'],notes=['Numbers in Khmer digits stand as written; the same in 0-9 counts.','accused_names is a list.'])
# ---------------------------------------------------------------- 6 PDoSVY Takeo, ODS
R=random.Random(106); nr=[]; s=Sheet('តាកែវ ២០២៤'); items=[]
for i,x in enumerate(days(22,d(2024,1,15),d(2024,8,30)),1):
    sx=R.choice(['male','female','female']); a=plus(x,20,40); k=R.randint(0,3); vs=[a,plus(a,60,90),plus(a,150,200)][:k]; vs=[z for z in vs if z<d(2024,11,29)]; vs+=[None]*(3-len(vs)); y=R.randint(1985,2012)
    kn=v(6,'kind',only=['ពលកម្ម','នេសាទ','សុំទាន'] if sx=='male' else ['ពលកម្ម','ផ្លូវភេទ','រៀបការដោយបង្ខំ','សុំទាន'])
    items.append(dict(n=i,nm=nm(sx),sx=pick(6,'sex',sx),y=C(y,str(y)),di=R.choice(['បាទី','ត្រាំង','កោះអណ្តែត','សំរោង','គីរីវង់']),fr=pick(6,'returned_from','CHN') if kn.show=='រៀបការដោយបង្ខំ' else v(6,'returned_from',only=['ថៃ','វៀតណាម','ម៉ាឡេស៊ី']),kn=kn,rc=x,v1=vs[0],v2=vs[1],v3=vs[2],su=v(6,'support') if R.random()<.8 else None))
items=[(i,{'person_is':'victim','province':'Takeo'}) for i in items]
t=table(s,'a victim taken back into the community (a person)',['មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ខេត្តតាកែវ','បញ្ជីជនរងគ្រោះដោយការជួញដូរមនុស្សដែលបានទទួល និងតាមដាន ឆ្នាំ២០២៤'],
 [('n','ល.រ','running number',None),('nm','ឈ្មោះ','name','name'),('sx','ភេទ','sex','sex'),('y','ឆ្នាំកំណើត','year of birth (not an age)','birth_date'),('di','ស្រុក','district of Takeo','district'),('fr','ត្រឡប់ពីប្រទេស','country returned from','returned_from'),('kn','ទម្រង់','form of exploitation','kind'),('rc','ថ្ងៃទទួល','day received','received_date'),('v1','ចុះតាមដាន / លើកទី១','first follow-up visit','visit_1_date'),('v2','ចុះតាមដាន / លើកទី២','second follow-up visit','visit_2_date'),('v3','ចុះតាមដាន / លើកទី៣','third follow-up visit','visit_3_date'),('su','ជំនួយ','support given','support')],items,two=True,not_rows=nr)
f='06_មន្ទីរសង្គមកិច្ចតាកែវ_តាមដាន.ods'; ods(P+f,[s])
entry(6,f,'Social ministry, provincial office of Takeo: victims received and followed up','take in','take','two rows of headings, three visits lying beside one another, only the year of birth',[t],nr,must=['a year of birth read as an age or a number of days','a visit that was not made stored as a day','each visit made another person'],notes=['province and person_is come from the title.'])
# ---------------------------------------------------------------- 7 shelter
R=random.Random(107); nr=[]; s=Sheet('Clients'); s.fmt='dd-mmm-yy'; items=[]
ent=days_distinct(26,d(2023,10,2),d(2024,9,27))
for i,x in enumerate(ent,1):
    ex=plus(x,35,160); out=ex<d(2024,11,30) and i not in (3,20); a=R.randint(15,31)
    it=dict(c='TH-%03d'%(i+120),a=a,p=v(7,'province'),rb=v(7,'referred_by'),k=v(7,'kind'),en=x,co=v(7,'counselling',w=[4,1]),cc=v(7,'court_case'),ex=ex if out else None,et=v(7,'exit_to') if out else None)
    if i==6: it['a']=C(161,None)
    if i==11: it['ex']=x-D.timedelta(9); it['et']=pick(7,'exit_to','family')
    if i==18: it['c']='TH-137'
    if i==22: it['en']=C('31/06/24',None); it['ex']=None; it['et']=None
    items.append((it,{'sex':'female','person_is':'client of a shelter'}))
t=table(s,'a client (a person), known by a code only',['Sample House – shelter for women and girls','Client list FY24 (names are kept in the safe, never in this file)'],
 [('c','Code','code of the client','client_code'),('a','Age at entry','age in years on coming in','age'),('p','Home province','home province','province'),('rb','Referred by','who brought her','referred_by'),('k','Type','form of exploitation','kind'),('en','Entry','day she came','entry_date'),('co','Counselling','counselled: ✓ yes, – no','counselling'),('cc','Court case','whether a court case runs; ? = not known','court_case'),('ex','Exit','day she left; blank = no day written','exit_date'),('et','Exit to','where she went','exit_to')],items,[({1:'still in house:',2:'=COUNTBLANK(I4:I29)'},'count of those still there (formula)')],not_rows=nr,prefer=(9,14,20,21,25))
f='07_Shelter_clients FY24.xlsx'; xlsx(P+f,[s],'Arial')
entry(7,f,"Shelter 'Sample House' (invented): client list",'take in, naming the errors','name-errors','codes instead of names; four faults',[t],nr,
 errors=[('Clients','B9','age 161','name it; leave the age empty, do not make it 16'),('Clients','I14','left nine days before she came','name it; do not swap the days by itself'),('Clients','A21','code TH-137 is already on the row above; TH-138 is missing','ask: the same client twice or a slip'),('Clients','F25','31 June does not exist','name it and leave the day empty')],
 questions=['TH-126: 16 years, or 61, or what else?','TH-137 twice: one client with two stays, or is the second one TH-138?','Which day is meant by 31/06/24?','TH-131: are entry and exit exchanged?'],must=['inventing names for the codes','repairing the age silently','merging the two rows TH-137 silently'],notes=['sex female comes from the title (shelter for women and girls).'])
# ---------------------------------------------------------------- 8 legal-aid NGO
R=random.Random(108); nr=[]; s=Sheet('Cases'); s.fmt='yyyy-mm-dd'; items=[]
for i,x in enumerate(days_distinct(30,d(2023,2,1),d(2024,9,30)),1):
    sx=R.choice(['male','female','female']); st=v(8,'stage'); ro=v(8,'person_is',w=[8,2,1])
    items.append(dict(id='LA%02d-%03d'%(x.year%100,i),o=x,n=nm(sx,True),ro=ro,sx=pick(8,'sex',sx),a=R.randint(15,49) if R.random()<.9 else None,k=v(8,'kind'),ct=v(8,'court'),lw=R.choice(['L1','L2','L3']),st=st,nh=plus(d(2024,12,3),0,80) if st.show in 'cde' and R.random()<.7 else None,cl=C(*[(lambda z:(z,dict(amount=z,currency='USD')))(R.choice([1500,2000,3500,5000,8000]))][0]) if ro.show=='V' and R.random()<.6 else None))
t=table(s,'a client of the legal-aid organisation (a person in a case)',[],
 [('id','Case ID','number of the case','case_no'),('o','Opened','day opened','opened_date'),('n','Client','name of the client','name'),('ro','Role','what the client is (sheet Codes): V victim, A accused, F family member','person_is'),('sx','Sex','1 male, 2 female (sheet Codes)','sex'),('a','Age','age','age'),('k','Type','kind of case, code (sheet Codes)','kind'),('ct','Court','court, number of the province (sheet Codes)','court'),('lw','Lawyer','which lawyer, L1 to L3','lawyer'),('st','Stage','where the case stands, letter (sheet Codes)','stage'),('nh','Next hearing','day of the next hearing','next_hearing_date'),('cl','Claim USD','compensation claimed, US dollars','claim')],items,not_rows=nr)
c=Sheet('Codes'); r=1
for head,f_ in (('Role','person_is'),('Sex','sex'),('Type','kind'),('Court','court'),('Stage','stage')):
    c.put(r,1,head); c.hrows.append(r); r+=1
    for k,x in V[8,f_].items(): c.put(r,1,k); c.put(r,2,x); r+=1
    r+=1
nr.append(dict(sheet='Codes',where='A1:B%d'%(r-2),what='the list of codes'))
f='08_LegalAid_case_list.xlsx'; xlsx(P+f,[s,c],'Calibri')
entry(8,f,"Legal-aid NGO 'Invented Justice' (invented): cases of its clients",'take in','take','all in codes; a second sheet explains them; some clients are accused, not victims',[t],nr,must=['an accused client stored as a victim','codes kept as numbers','the lines of the sheet Codes made records','the claim taken for money paid'])
# ---------------------------------------------------------------- 9 hotline CSV
R=random.Random(109); nr=[]; s=Sheet('csv'); items=[]
for i,ts in enumerate(sorted(D.datetime(2024,2,1)+D.timedelta(days=R.randrange(29),hours=R.randint(7,21),minutes=R.randrange(60)) for _ in range(48)),1):
    x=ts.date()
    sb=v(9,'subject'); yes='ឆបោក' in sb.show or 'រៀបការ' in sb.show; at=v(9,'about_trafficking',only=['Y','?'] if yes else ['N'] if 'ខល' in sb.show or 'សួរ' in sb.show else ['Y','N','?'])
    wrong='ខល' in sb.show; lg=v(9,'language',w=[12,2,1,1]); ch=v(9,'channel',only=['Zalo','ទូរស័ព្ទ'] if 'Vi' in lg.show else ['ទូរស័ព្ទ'] if wrong else ['ទូរស័ព្ទ','Messenger','មកផ្ទាល់'],w=None if wrong or 'Vi' in lg.show else [6,3,1])
    items.append(dict(id='24-02-%03d'%i,dt=C(ts.strftime('%Y-%m-%d %H:%M'),x),du='%d:%02d'%(R.randint(0,24),R.randrange(60)) if ch.show=='ទូរស័ព្ទ' else None,ch=ch,sx=v(9,'caller_sex',w=[4,5,1]),lg=lg,sb=sb,at=at,co=None if wrong else (pick(9,'country','CHN') if 'ចិន' in sb.show else v(9,'country')),nv=R.randint(1,5) if at.fact=='yes' else None,rf=pick(9,'referred_to','not referred') if wrong else v(9,'referred_to'),op=R.choice(['op1','op2','op4'])))
t=table(s,'a call or message to the hotline (not a person, not a case)',[],
 [('id','លេខ','number of the call','call_no'),('dt','ថ្ងៃម៉ោង','day and time of the call','date'),('du','រយៈពេល','how long, minutes:seconds; only for telephone',None),('ch','មធ្យោបាយ','channel','channel'),('sx','ភេទអ្នកហៅ','sex of the caller','caller_sex'),('lg','ភាសា','language spoken','language'),('sb','ប្រធានបទ','subject','subject'),('at','សង្ស័យជួញដូរ (Y/N/?)','whether trafficking is suspected','about_trafficking'),('co','ប្រទេសកើតហេតុ','country where it happens','country'),('nv','ចំនួនអ្នករងគ្រោះ','number of victims spoken of','victims'),('rf','បញ្ជូនទៅ','to whom referred','referred_to'),('op','operator','who took the call',None)],items,not_rows=nr)
f='09_hotline_log_2024-02.csv'; csvf(P+f,[s],';')
entry(9,f,"Hotline of the NGO 'Sample Line' (invented): log of calls, February 2024",'take in','take','semicolons, Khmer with Vietnamese, Thai and Chinese words; wrong numbers are in the log too',[t],nr,must=['a person or a case made of every call','a wrong number counted as a case','the minutes read as a time of day that matters, or as an age'],notes=['date is the day; the hour may be kept besides.'])
# ---------------------------------------------------------------- 10 hotline totals, sideways
R=random.Random(110); s=Sheet('2024'); facts=['calls','about_trafficking','work_abroad','missing_persons','prank_or_silent','referred_to_police','referred_to_ngo']
heads=['ចំនួនហៅសរុប / All calls','ក្នុងនោះ៖ ជួញដូរមនុស្ស / trafficking','ពលកម្មក្រៅប្រទេស / labour abroad','បាត់ខ្លួន / missing','លេងសើច ឬស្ងាត់ / prank, silent','បញ្ជូននគរបាល / ref. police','បញ្ជូនអង្គការ / ref. NGO']
s.put(1,1,'Hotline – ចំនួនហៅប្រចាំខែ ឆ្នាំ២០២៤'); s.hrows=[3]; s.put(3,1,'ខែ / Month'); s.w={1:40}
cl=[]
for m in range(1,13):
    s.put(3,m+1,D.date(2024,m,1).strftime('%b-%y')); a=[R.randint(8,25),R.randint(60,120),R.randint(5,18),R.randint(90,170)]; vals=[sum(a)+R.randint(20,60)]+a+[R.randint(3,8),R.randint(5,15)]
    if m==12: vals=[None]*7
    if m==7: vals[3]=None
    for k,x in enumerate(vals): s.put(4+k,m+1,'n/a' if m==12 else x)
    cl.append((L(m+1),dict(period='2024-%02d'%m,**dict(zip(facts,vals)))))
s.put(3,14,'សរុប')
for k in range(7): s.put(4+k,14,'=SUM(B%d:M%d)'%(4+k,4+k))
s.put(12,1,'Jul: missing persons not counted, staff on leave. Dec: not closed yet.')
t=dict(sheet='2024',one_column_is="a month's counts of calls",records_lie_in='columns',heading_rows=[3],heading_column='A',first='B',last='M',count_of_all_rows=12,repeats_sheet=None,
 columns=[dict(at=3,heading='ខែ / Month',means='the month',fact='period')]+[dict(at=4+k,heading=h,means=h.split('/')[1].strip()+' (a count of calls)',fact=facts[k]) for k,h in enumerate(heads)],rows=[dict(at=a,facts=x) for a,x in cl],all_rows_tally=tally([x for _,x in cl]))
for k,h in enumerate(heads): s.put(4+k,1,h)
f='10_Hotline monthly 2024 សរុប.xlsx'; xlsx(P+f,[s],'Calibri')
nr=[dict(sheet='2024',where='A1',what='title'),dict(sheet='2024',where='N3:N10',what='total column (formulas)'),dict(sheet='2024',where='A12',what='note: July and December')]
entry(10,f,'Hotline of the national committee against trafficking: monthly totals 2024','totals only','totals','months lie across; December not counted yet, one gap in July',[t],nr,questions=['Do the kinds overlap, or is the rest of all calls something else?'],must=['records of calls, cases or persons made from the counts','December or the gap of July stored as 0','the total column taken as a month'],totals=[dict(sheet='2024',**x) for _,x in cl],notes=['The brief’s four outcomes have no word for it; FORMAT.md’s "totals only" stands.'])
# ---------------------------------------------------------------- 11 inspectors, fishing
R=random.Random(111); nr=[]; s=Sheet('ទូកនេសាទ'); items=[]; n=0
for pier,k in (('កំពង់ផែ ក្រុងខេមរភូមិន្ទ',8),('កំពង់ផែ ប៉ាក់ខ្លង',7),('កំពង់ផែ ស្រែអំបិល',5)):
    items.append(('line',{1:pier},'group line: the pier of the visits below'))
    for x in days(k,d(2024,3,4),d(2024,9,20)):
        n+=1; w=R.randint(6,24); fo=R.choice([0,0,2,4]); items.append((dict(n=n,x=x,b=R.choice(['ส.โชคชัย','พรนาวี','មាសទឹក','ផ្កាយសមុទ្រ','ท.ทดสอบ'])+' '+str(R.randint(1,19)),rg='KK-%04d'%R.randint(1000,4999) if R.random()<.8 else None,ow=nm('male'),w=w,fo=fo,ch=R.choice([0,0,0,1,2]),ct=v(11,'contract'),pk=v(11,'papers_kept',w=[2,5,1]),rs=v(11,'result')),{'pier':pier.replace('កំពង់ផែ ',''),'province':'Koh Kong'}))
t=table(s,'a visit to a boat (not a boat, not a person); workers are counted only',['មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ ខេត្តកោះកុង','អធិការកិច្ចលើទូកនេសាទ ឆ្នាំ២០២៤'],
 [('n','ល.រ','running number',None),('x','ថ្ងៃអធិការកិច្ច','day of the visit','visit_date'),('b','ឈ្មោះទូក','name of the boat (some in Thai)','boat'),('rg','លេខចុះបញ្ជី','registration number','boat_no'),('ow','ម្ចាស់ទូក','owner of the boat (not a suspect by this)','owner_name'),('w','កម្មករសរុប','workers aboard','workers'),('fo','ក្នុងនោះបរទេស','of them foreigners','workers_foreign'),('ch','ក្រោម ១៨ ឆ្នាំ','of them under 18','workers_children'),('ct','កិច្ចសន្យា','written contracts','contract'),('pk','ម្ចាស់រក្សាលិខិតឆ្លងដែន','owner keeps the passports; មិនបានសួរ = not asked','papers_kept'),('rs','លទ្ធផល','what came of it','result')],items,not_rows=nr)
f='11_អធិការកិច្ចទូកនេសាទ_កោះកុង.xlsx'; xlsx(P+f,[s])
entry(11,f,'Labour inspectors, Koh Kong: visits to fishing boats','take in','take','pier in a line above its visits, names of boats in Thai, "not asked" beside yes and no',[t],nr,must=['workers counted as victims','the owner stored as a suspect','"not asked" stored as no','group lines made visits'],notes=['pier comes from the group line, province from the title.'])
# ---------------------------------------------------------------- 12 complaints ODS
R=random.Random(112); nr=[]; s=Sheet('បណ្តឹង'); items=[]
def amt(i):
    q=R.random() if i not in (5,9,14,20) else .99
    if q<.4: z=R.choice([350,600,1200,1500]); return C('$%s'%format(z,','),dict(amount=z,currency='USD'))
    if q<.7: z=R.choice([800000,2500000,4000000]); return C(kd(format(z,',').replace(',','.'))+'៛',dict(amount=z,currency='KHR'))
    if q<.85: z=R.choice([8000,15000,20000]); return C(format(z,',')+' บาท',dict(amount=z,currency='THB'))
    z=R.choice([500,900,1500]); return C(z,dict(amount=z,currency=None))
for i,x in enumerate(days(24,d(2024,1,3),d(2024,9,30)),1):
    sx=R.choice(['male','female']); k=R.choice([1,1,1,2,5,8]); rs=v(12,'result'); settled=rs.fact=='settled'
    a=amt(i)
    if settled:
        if a.fact['currency'] is None: b=a
        elif a.fact['currency']=='KHR': b=C(kd(format(a.fact['amount']//2,',').replace(',','.'))+'៛',dict(amount=a.fact['amount']//2,currency='KHR'))
        elif a.fact['currency']=='THB': b=C(a.show,a.fact)
        else: b=C('$%d'%(a.fact['amount']//2),dict(amount=a.fact['amount']//2,currency='USD'))
    else: b=C(None)
    items.append(dict(no='ប%s/២៤'%kd(i,3),x=x,ag='ក្រុមហ៊ុន '+R.choice(['គំរូ អ៊ុំព្លយ','សាកល្បង ខនស៊ីល','ប្រឌិត មែនផៅវើ']),to=v(12,'destination'),n=nm(sx),sx=pick(12,'sex',sx),k=k,sb=v(12,'subject'),pa=a,rs=rs,bk=b))
t=table(s,'a complaint (may be of several workers)',['មន្ទីរការងារ ខេត្តត្បូងឃ្មុំ – បណ្តឹងលើក្រុមហ៊ុនជ្រើសរើសពលករ ២០២៤'],
 [('no','លេខបណ្តឹង','number of the complaint','complaint_no'),('x','ថ្ងៃទទួល','day received','received_date'),('ag','ក្រុមហ៊ុន','recruitment agency complained of','agency'),('to','ប្រទេស','country of work','destination'),('n','អ្នកប្តឹង','name of the one who complains','complainant_name'),('sx','ភេទ','sex of the one who complains','sex'),('k','ចំនួនពលករ','number of workers in the complaint','workers'),('sb','កម្មវត្ថុ','what the complaint is about','subject'),('pa','ប្រាក់បានបង់','money paid to the agency, currency in the cell','amount_paid'),('rs','លទ្ធផល','result','result'),('bk','ប្រាក់សងវិញ','money paid back; blank = nothing written','amount_returned')],items,not_rows=nr)
f='12_បណ្តឹងក្រុមហ៊ុន_ត្បូងឃ្មុំ.ods'; ods(P+f,[s])
entry(12,f,'Labour office of Tboung Khmum: complaints against recruitment agencies','take in','take-with-questions','dollars, riel in Khmer digits and baht in one column, some amounts without any currency',[t],nr,questions=['Which currency are the amounts without a sign?','Is a blank under money paid back "nothing" or "not known"?','Are these complaints trafficking cases, or only those sent to the police?'],must=['a currency guessed or converted silently','the amounts of three currencies added','an agency stored as a suspect','every complaint stored as a trafficking case'],notes=['currency null = the cell shows none.','Numbers of complaints in Khmer digits stand as written; the same in 0-9 counts.'])
# ---------------------------------------------------------------- 13 consulate HCMC
R=random.Random(113); nr=[]; s=Sheet('2024'); items=[]
for i,x in enumerate(days_distinct(18,d(2024,1,6),d(2024,11,8)),1):
    sx=R.choice(['male','female']); y=R.randint(1970,2016); pr=v(13,'problem',w=[4,3,4,3,2]); ind=pick(13,'indicators','yes') if 'ép' in pr.show else v(13,'indicators',only=['Không','Chưa rõ']); cl=plus(x,2,20)
    items.append(dict(n=i,x=C(x.strftime('%d/%m/%Y'),x),nm=nm(sx,True).upper() if R.random()<.3 else nm(sx,True),sx=pick(13,'sex',sx),y=C(y,str(y)),pv=v(13,'province'),pl=v(13,'place'),pr=pr,ind=ind,asn=v(13,'assistance'),cl=C(cl.strftime('%d/%m/%Y'),cl) if R.random()<.8 else C('đang xử lý',None)))
t=table(s,'a Cambodian citizen who asked for help (a person)',['Consulate General of Cambodia, Ho Chi Minh City – Danh sách công dân nhờ giúp đỡ 2024','(ngày: dd/mm/yyyy)'],
 [('n','STT','running number',None),('x','Ngày / Date','day of the request','request_date'),('nm','Họ tên / Name','name','name'),('sx','Giới tính','sex: Nam male, Nữ female','sex'),('y','Năm sinh','year of birth','birth_date'),('pv','Quê quán / ខេត្តកំណើត','home province in Cambodia','province'),('pl','Nơi ở tại VN','where in Vietnam','place'),('pr','Vấn đề / Problem','what the trouble is','problem'),('ind','Dấu hiệu mua bán người','signs of trafficking: Có yes, Không no, Chưa rõ not clear','indicators'),('asn','Giúp đỡ / Assistance','help given','assistance'),('cl','Ngày xong / Closed','day closed; đang xử lý = still being dealt with','closed_date')],items,not_rows=nr)
f='13_LSQ HCMC công dân nhờ giúp đỡ 2024.xlsx'; xlsx(P+f,[s],'Times New Roman')
entry(13,f,'Consulate General at Ho Chi Minh City: citizens asking for help','take in','take','Vietnamese headings and words written by local staff; days as text, their order given in the title',[t],nr,must=['all who asked stored as victims','day and month exchanged','"Chưa rõ" stored as no'])
# ---------------------------------------------------------------- 14 repatriation list
R=random.Random(114); nr=[]; s=Sheet('Manifest'); items=[]; day=d(2024,5,18)
for i in range(1,41):
    sx=R.choice(['male','female']); b=d(R.randint(1982,2008),R.randint(1,12),R.randint(1,28)); age=2024-b.year-((5,18)<(b.month,b.day)); bo=i not in (13,29); n=nm(sx,True).split()
    items.append((dict(n=i,fa=n[0].upper(),gi=n[1],sx=pick(14,'sex',sx),b=b,a=age,pv=v(14,'province'),pp='CI-24-%04d'%(7000+i*3) if R.random()<.8 else 'N%07d'%R.randint(1000000,2999999),bo=C('Y' if bo else 'N','yes' if bo else 'no'),vi=v(14,'victim',w=[3,4,1]) if bo else C(None),rm=None if bo else 'no-show, see mail 19/5'),{'repatriated_date':day if bo else None,'from_country':'LAO'}))
t=table(s,'a citizen on the list of a return flight (a person); two did not board',['REPATRIATION OF CAMBODIAN NATIONALS FROM LAO PDR (Bokeo / Golden Triangle)','Vientiane – Phnom Penh, charter flight, 18 May 2024'],
 [('n','#','running number',None),('fa','FAMILY NAME','family name','family_name'),('gi','Given name','given name','given_name'),('sx','M/F','sex','sex'),('b','DOB','day of birth','birth_date'),('a','Age','age on the day of return','age'),('pv','Province','home province','province'),('pp','Passport / CI','passport or travel paper number','travel_document_no'),('bo','Boarded','whether the person was really on board','boarded'),('vi','Identified VoT','identified as a victim of trafficking; not intervd. = not asked','victim'),('rm','Remark','remarks',None)],items,[(None,''),({2:'Total on list: 40 / on board: 38'},'totals'),({2:'Received by: MoSVY, IOM, GDI'},'who received them')],not_rows=nr,prefer=tuple(range(16,36)))
s.strike=[16,32]
f='14_Repatriation_VTE-PNH_20240518.xlsx'; xlsx(P+f,[s],'Calibri')
entry(14,f,'Foreign ministry with the embassy at Vientiane: list of a return flight','take in','take','day and country only in the title; two struck-out people did not board, a column says so too',[t],nr,must=['the two who did not board stored as brought home','all of the flight stored as victims','"not intervd." stored as no'],notes=['Rows 16 and 32 are struck out; the column Boarded says the same.'],also=dict(on_list=40,on_board=38))
# ---------------------------------------------------------------- 15 day centre
R=random.Random(115); nr=[]; s=Sheet('Log'); items=[]; kids=[(g,sx,R.randint(9,17)) for g,sx in (('អាតូច','male'),('ស្រីនាង','female'),('អាខ្មៅ','male'),('ម៉ាប់','male'),('ស្រីល្អិត','female'),('ប៊ូ','male'),('ណា','female'),('ស្រីនាង','female'),('ទី','male'),('មុំ','female'))]
for x in days_distinct(9,d(2024,7,1),d(2024,7,14)):
    for j,k in enumerate(R.sample(range(10),6)):
        g,sx,a=kids[k]; h=R.randint(8,10)
        items.append(dict(x=C(x if j==0 else None,x),g=g,sx=C(R.choice([z for z,q in V[15,'sex'].items() if q==sx]),sx),a=C('~%d'%a if R.random()<.7 else a,a),i='%d:%02d'%(h,R.choice([0,15,30])),o='%d:%02d'%(R.randint(11,16),R.choice([0,15,30])),ac=v(15,'activity'),rm='អង្គុយតែឯង' if R.random()<.06 else None))
t=table(s,'a visit of a child on a day (not a child)',['Day centre – Sihanoukville, July 2024  ⚑ nicknames only'],
 [('x','ថ្ងៃ','day; written on the first line of the day only','visit_date'),('g','ឈ្មោះហៅក្រៅ','nickname','nickname'),('sx','ភេទ (ប/ស)','sex; B and S are the same letters typed on the other keyboard','sex'),('a','អាយុ','age, ~ = guessed','age'),('i','ចូល','time in',None),('o','ចេញ','time out',None),('ac','សកម្មភាព','what the child did','activity'),('rm','ផ្សេងៗ','remarks',None)],items,not_rows=nr)
f='15_Day centre log July24.xlsx'; xlsx(P+f,[s])
entry(15,f,"Day centre of the NGO 'Sample Street Children' (invented), Sihanoukville: log",'take in','take-with-questions','a row is a visit; the day stands once; two children share a nickname; B and S for ប and ស',[t],nr,questions=['Is a blank day the day of the line above?','Is ស្រីនាង one child or two (two ages)?','Is ~14 a guess, and may it be kept as such?','Do B and S mean ប (boy) and ស (girl)?','Is anything here about trafficking? (the sheet does not say)'],must=['54 children made of 54 visits','the children stored as victims of trafficking','rows without a day dropped silently'])
# ---------------------------------------------------------------- 16 fund
R=random.Random(116); nr=[]; s=Sheet('ពាក្យសុំ 2024'); items=[]
K=lambda z: C(z,dict(amount=z,currency='KHR'))
for i,x in enumerate(days_distinct(24,d(2024,1,12),d(2024,9,25)),1):
    sx=R.choice(['male','female']); ask=R.choice([400,800,1200,2000,3000])*1000; de=v(16,'decision',w=[5,3,2,2])
    if i==5: de=C('approved','approved')
    if i==12: de=C('rejected','rejected')
    if i==17: de=C('approved','approved')
    dd=plus(x,10,35) if de.fact!='pending' else None; gr=ask if de.fact=='approved' else ask//2 if 'part' in de.fact else None
    pd=plus(dd,5,20) if gr else None
    it=dict(no='F24/%02d'%i,x=x,n=nm(sx,True),sx=pick(16,'sex',sx),ai=v(16,'applicant_is'),pu=v(16,'purpose'),ask=K(ask),de=de,dd=dd,gr=K(gr) if gr else None,pd=pd)
    if i==5: it['dd']=C('30/02/2024',None); it['pd']=d(2024,4,2)
    if i==12: it['gr']=K(500000)
    if i==17: it['pd']=dd-D.timedelta(14)
    items.append(it)
    if i==5: assert x<d(2024,4,2)
t=table(s,"an application to the victims' fund (a person applies)",["Victims' support fund – applications 2024 (all amounts in riel ៛)"],
 [('no','No.','number of the application','application_no'),('x','Applied','day of the application','applied_date'),('n','Applicant','name of the one who applies','applicant_name'),('sx','Sex','sex of the one who applies','sex'),('ai','Applicant is','victim, parent or guardian','applicant_is'),('pu','For','what the money is for','purpose'),('ask','Asked ៛','amount asked for, riel','amount_asked'),('de','Decision','decision','decision'),('dd','Decided on','day of the decision','decided_date'),('gr','Granted ៛','amount granted, riel','amount_granted'),('pd','Paid on','day paid','paid_date')],items,[(lambda a,b:{1:'TOTAL',7:'=SUM(G%d:G%d)'%(a,b-1),10:'=SUM(J%d:J%d)'%(a,b-1)},'total row (formulas)')],not_rows=nr,prefer=(7,14,19))
f='16_Fund applications 2024.xlsx'; xlsx(P+f,[s],'Calibri')
entry(16,f,"Victims' support fund: applications 2024",'take in, naming the errors','name-errors','money and days that contradict one another',[t],nr,
 errors=[('ពាក្យសុំ 2024','I7','30 February does not exist','name it and leave the day empty'),('ពាក្យសុំ 2024','J14','rejected, but 500,000 riel granted','name it; keep both, ask which is right'),('ពាក្យសុំ 2024','K19','paid 14 days before the decision','name it; do not swap the days')],
 questions=['Which day is meant by 30/02/2024?','F24/12: rejected, or granted 500,000?','F24/17: was the money paid before the decision?'],must=['a parent or guardian stored as the victim','the total row made an application','riel converted to dollars','pending stored as rejected'])
# ---------------------------------------------------------------- 17 prison XLS
R=random.Random(117); nr=[]; s=Sheet('អ្នកទោស'); items=[]
for i in range(1,23):
    sx=R.choice(['male','male','female']); ar=d(R.randint(2018,2023),R.randint(1,12),R.randint(1,28)); st=v(17,'status',w=[4,2,1])
    if i in (9,20): st=C('ពិរុទ្ធជន','convicted')
    if i==15: st=C('ជនត្រូវចោទ','charged, not yet judged')
    yr,mo=R.randint(max(2,2025-ar.year),12),R.choice([0,0,6]); sen=kd(yr)+' ឆ្នាំ'+(' ៦ ខែ' if mo else ''); senf='%d years'%yr+(' 6 months' if mo else '')
    conv=st.fact!='charged, not yet judged'; rel=d(ar.year+yr+(1 if mo and ar.month>6 else 0),(ar.month+mo-1)%12+1,ar.day)
    it=dict(id='PNH-%05d'%(40000+i*37),n=nm(sx),sx=pick(17,'sex',sx),b=d(R.randint(1965,1998),R.randint(1,12),R.randint(1,28)),na=v(17,'citizenship',w=[6,1,2,1]),of=v(17,'offence'),ar=ar,st=st,se=C(sen,senf) if conv else None,rl=rel if conv else None)
    if i==4: it['b']=C(d(2078,5,14),None)
    if i==9: it['rl']=ar-D.timedelta(200)
    if i==15: it['se']=C('៥ ឆ្នាំ','5 years')
    items.append((it,{'person_is':'inmate'}))
t=table(s,'an inmate (a person accused or convicted)',['អគ្គនាយកដ្ឋានពន្ធនាគារ','បញ្ជីអ្នកទោសពាក់ព័ន្ធច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស គិតត្រឹមថ្ងៃទី ៣០ មិថុនា ២០២៤'],
 [('id','លេខអត្តសញ្ញាណ','number of the inmate','inmate_no'),('n','ឈ្មោះ','name','name'),('sx','ភេទ','sex','sex'),('b','ថ្ងៃកំណើត','day of birth','birth_date'),('na','សញ្ជាតិ','citizenship','citizenship'),('of','បទល្មើស','offence','offence'),('ar','ថ្ងៃចាប់ខ្លួន','day of arrest','arrest_date'),('st','ស្ថានភាព','convicted, charged or on appeal','status'),('se','ទោស','sentence, years and months','sentence'),('rl','ថ្ងៃត្រូវដោះលែង','day due for release','release_due_date')],items,not_rows=nr,prefer=(7,12,18))
f='17_ពន្ធនាគារ_បញ្ជីអ្នកទោស.xls'; xls(P+f,[s])
entry(17,f,'Prisons department: inmates under the law against trafficking, 30 June 2024','take in, naming the errors','name-errors','an ordinary Khmer list in an old XLS with three faults',[t],nr,
 errors=[('អ្នកទោស','D7','born in 2078','name it and leave the day empty; do not make it 1978 by itself'),('អ្នកទោស','J12','due for release before the arrest','name it; do not mend the day'),('អ្នកទោស','I18','not yet judged, but a sentence of 5 years','name it; ask whether judged')],
 questions=['PNH-40148: born 1978?','PNH-40333: which day of release?','PNH-40555: judged or not?'],must=['an inmate stored as a victim','a charged person stored as convicted','the day of the list (30 June 2024) taken as a day of a person'])
# ---------------------------------------------------------------- 18 Primero
R=random.Random(118); nr=[]; s=Sheet('cases'); items=[]
for i in range(1,31):
    sx=R.choice(['male','female']); rg=d(2024,R.randint(1,10),R.randint(1,28)); est=R.random()<.4; b=d(R.randint(2007,2018),1,1) if est else d(R.randint(2007,2018),R.randint(1,12),R.randint(1,28))
    co=R.sample(['trafficked_smuggled','unaccompanied','separated','child_labour','sexual_abuse','neglect'],R.choice([1,1,2,3])); age=rg.year-b.year-((rg.month,rg.day)<(b.month,b.day))
    items.append((dict(u=R.randbytes(4).hex(),id='%07x'%R.randrange(16**7),n=nm(sx,True),sx=pick(18,'sex',sx),b=C(b.isoformat()),e=pick(18,'birth_date_estimated','yes' if est else 'no'),a=age,st=v(18,'status',w=[3,1]),rg=C(rg.isoformat()),co=C(' ||| '.join(co),co),lo=v(18,'province'),ow='primero_cw_%02d'%R.randint(1,5)),{'person_is':'child'}))
t=table(s,'a child (a case in Primero)',[],[('u','_id','key of the database',None),('id','case_id_display','short number of the case','case_no'),('n','name','name','name'),('sx','sex','sex','sex'),('b','date_of_birth','day of birth','birth_date'),('e','estimated','whether the birthday is estimated','birth_date_estimated'),('a','age','age at registration','age'),('st','status','open or closed','status'),('rg','registration_date','day registered','registration_date'),('co','protection_concerns','concerns, several parted by |||','concerns'),('lo','location_current','code of the province where the child is (KH02, KH08, KH17)','province'),('ow','owned_by','case worker',None)],items,not_rows=nr)
for r in t['rows']: pass
f='18_primero_cases_export_2024-11-04.xlsx'; xlsx(P+f,[s],'Calibri')
entry(18,f,'Social ministry, child protection: export of cases from Primero','take in','take','field names instead of headings, several concerns in a cell, estimated birthdays marked',[t],nr,must=['every child stored as a victim of trafficking (only where trafficked_smuggled stands)','an estimated birthday kept as a sure one','three concerns made three children'],notes=['province: by the national gazetteer KH02 is Battambang, KH08 Kandal, KH17 Siem Reap; the code left as it is counts as right too.','age is what the export says.'])
# ---------------------------------------------------------------- 19 OSCaR ?????: refuse
R=random.Random(119); nr=[]; s=Sheet('csv'); items=[]
for i in range(25):
    q=lambda a,b:' '.join('?'*R.randint(3,6) for _ in range(R.randint(a,b)))
    items.append(dict(id='SCF-%d'%R.choice([1,2,3]) if R.random()<.3 else None,n=q(2,2),g=q(1,1),b='########',p=q(1,2),d='########',ph='8.55E+10',ca=q(2,4),st='Active' if R.random()<.6 else 'Accepted'))
t=table(s,'a client (a person)',[],[('n','????? (Name)','name, lost',None),('g','Gender','sex, lost',None),('b','Date of birth','day of birth, lost',None),('p','Province','province, lost',None),('d','Initial referral date','day of referral, lost',None),('ph','Phone','telephone, lost',None),('ca','Reason','why referred, lost',None),('st','Status','status',None)],items,not_rows=nr)
f='19_oscar_clients_EXPORT.csv'; csvf(P+f,[s],',','ascii')
entry(19,f,"NGO 'Sample Families' (invented): clients out of OSCaR, opened in a spreadsheet and saved as CSV",'refuse','refuse','all Khmer became question marks, days ########, telephones 8.55E+10: nothing left that tells one client from another',[t],nr,must=['25 records of nobody','question marks kept as names','guessing what stood there'],notes=['The right answer is one sentence: the Khmer letters and days were lost when the file was saved; export again as XLSX.'])
# ---------------------------------------------------------------- 20 Kobo
R=random.Random(120); nr=[]; s=Sheet('returnee_interview'); p=Sheet('members'); items=[]; mem=[]
for i,x in enumerate(days_distinct(20,d(2024,8,1),d(2024,9,15)),1):
    con='no' if i in (7,14) else 'yes'; ok=con=='yes'; pt,ww,li=[R.choice([0,0,1]) for _ in range(3)]; none=0 if pt+ww+li else 1
    if i==1: vill='test test'
    else: vill=R.choice(['phum_thmey','phum_kandal','prey_svay','o_kach'])
    m=lambda z: z if ok else None
    y=lambda z: C(z,'yes' if z else 'no') if ok else C(None)
    items.append(dict(st=x.isoformat()+'T09:%02d:00.000+07:00'%R.randrange(60),dt=C(x.isoformat()),pv=v(20,'province'),vi=vill,co=C(con),wt=v(20,'went_to') if ok else None,ry=C(*[(z,str(z)) for z in [R.randint(2019,2024)]][0]) if ok else None,pt=y(pt),ww=y(ww),li=y(li),no=y(none),q7=m(R.choice([1,2,3,99])),ix=i))
    if ok:
        for k in range(R.choice([1,2,2,3])):
            rl='head' if k==0 else 'spouse' if k==1 and R.random()<.7 else 'child'
            if k==0: hs=sx=R.choice(['male','female']); ha=ag=R.randint(30,59)
            elif rl=='spouse': sx='female' if hs=='male' else 'male'; ag=max(24,ha-R.randint(-3,6))
            else: sx=R.choice(['male','female']); ag=R.randint(5,ha-20)
            mem.append(dict(nm=nm(sx,True),sx=pick(20,'sex',sx),a=ag,rt=rl,ix=len(mem)+1,pi=i))
t1=table(s,'an interview of a household with a returnee (a submission), not a person',[],
 [('st','start','when the form was opened',None),('dt','today','day of the interview','interview_date'),('pv','province','province','province'),('vi','village','village','village'),('co','consent','consent to be asked; after no everything is empty','consent'),('wt','went_to','country worked in','went_to'),('ry','return_year','year of return','return_year'),('pt','experience/papers_taken','papers were taken away','papers_taken'),('ww','experience/wages_withheld','wages were kept back','wages_withheld'),('li','experience/locked_in','was locked in','locked_in'),('no','experience/none_of_these','nothing of these','none_of_these'),('q7','q7','a code 1, 2, 3, 99; what it means is nowhere said',None),('ix','_index','number of the submission','submission_no')],items,not_rows=nr)
t2=table(p,'a member of a household (a person)',[],[('nm','member/name','name','name'),('sx','member/sex','sex','sex'),('a','member/age','age','age'),('rt','member/relation','relation to the head of the household','relation'),('ix','_index','running number',None),('pi','_parent_index','number of the submission it belongs to','submission_no')],mem,not_rows=nr)
f='20_kobo_returnee_interview_-_all_versions_2024-09-16.xlsx'; xlsx(P+f,[s,p],'Calibri')
entry(20,f,"NGO 'Testing Alliance' (invented): Kobo form, interviews with families of returnees",'take in','take-with-questions','1/0 columns of a multiple choice, members on a second sheet, an unexplained code, two without consent, one test',[t1,t2],nr,questions=['What do the codes 1, 2, 3, 99 of q7 mean?','Is submission 1 (village "test test") a test that should stay out?','May submissions 7 and 14 (no consent) be kept at all?','Which member of the household is the one who returned? (no column says so)','Does any "experience" make a victim, and who decided it?'],must=['q7 = 99 stored as a number that counts','household members all stored as victims','0 or empty after "no consent" stored as no','members not joined to their submission'],notes=['Empty after consent = no is null, not "no".'])
json.dump(TRUTH,open('truth.json','w'),ensure_ascii=False,indent=1)
