#!/usr/bin/env python3
# writes files/ and truth.json, always the same bytes (openpyxl, odfpy)
import sys,os,json,random,datetime as dt,shutil
HERE=os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0,os.path.join(HERE,'..','court-sheets'))
import lib; lib.FILES=os.path.join(HERE,'files')
from lib import kd,KM,L,FAM,GIV,D,d_kh,save_xlsx,save_ods,save_text
FILES=lib.FILES; TRUTH=[]
PROV={'Siem Reap':'សៀមរាប','Kandal':'កណ្ដាល','Takeo':'តាកែវ','Banteay Meanchey':'បន្ទាយមានជ័យ','Battambang':'បាត់ដំបង','Prey Veng':'ព្រៃវែង','Svay Rieng':'ស្វាយរៀង','Phnom Penh':'ភ្នំពេញ','Preah Sihanouk':'ព្រះសីហនុ','Kampot':'កំពត','Pursat':'ពោធិ៍សាត់','Koh Kong':'កោះកុង','Kampong Cham':'កំពង់ចាម','Oddar Meanchey':'ឧត្ដរមានជ័យ'}
PN=list(PROV); CIT={'KHM':('ខ្មែរ','Cambodian'),'VNM':('វៀតណាម','Vietnamese'),'CHN':('ចិន','Chinese'),'THA':('ថៃ','Thai'),'IDN':('ឥណ្ឌូនេស៊ី','Indonesian'),'PHL':('ហ្វីលីពីន','Filipino'),'BGD':('បង់ក្លាដែស','Bangladeshi')}
def name(r,k=0): f=r.choice(FAM); g=r.choice(GIV); h=r.choice(GIV); return f'{f[k]} {g[k]}{h[k].lower() if k else h[k]}'
def day(r,y=2025,a=1,b=12): return D(y,r.randint(a,b),r.randint(1,28))
class C:
    def __init__(s,h,meaning,fact=None,f=None): s.h,s.m,s.fact=h,meaning,fact; s.f=f or (lambda v:v)
class B:
    def __init__(b,fn,kept,why,outcome,notes=None,writer='xlsx'):
        b.fn,b.kept,b.why,b.outcome,b.notes,b.writer=fn,kept,why,outcome,notes,writer
        b.sheets=[];b.tables=[];b.totals=[];b.also=[];b.not_rows=[];b.errors=[];b.q=[];b.never=[]; TRUTH.append(b)
        b.rows=[]
    def sheet(b,n): s=lib.Sheet(n,b); b.sheets.append(s); return s
    def table(b,s,unit,cols,rows,headrows=None,over=None,between=None,over_fact=None,hidden=()):
        "rows: list of fact dicts; over {(row index, fact or heading):(shown cell, fact value)}"
        if headrows is None: s.note([c.h for c in cols],'heading'); hr=[s.r]
        else: hr=headrows
        over=over or {}; first=None; recs=[]; faulty=[]
        for i,f in enumerate(rows):
            if between and i in between: s.note(between[i][0],between[i][1])
            v=[]; ff=dict(f); bad=False
            for c in cols:
                x=f.get(c.fact) if c.fact else f.get('_'+c.m)
                val=None if x is None else c.f(x)
                key=(i,c.fact or c.m)
                if key in over:
                    val,ff2,what,want=over[key]; bad=True
                    if c.fact: ff[c.fact]=ff2
                v.append(val)
            s.rows.append(v); first=first or s.r; ff={k:(x.isoformat() if isinstance(x,dt.date) else x) for k,x in ff.items() if not k.startswith('_')}
            ff['at']=s.r; recs.append(ff)
            for j,c in enumerate(cols):
                k=(i,c.fact or c.m)
                if k in over and over[k][2]: b.errors.append(dict(sheet=s.name,cell=L(j+1)+str(s.r),what=over[k][2],wanted=over[k][3]))
            if bad: faulty.append(len(recs)-1)
        order=faulty+[i for i in range(len(recs)) if i not in faulty]; pick=sorted(order[:20])
        tally={}
        for k in sorted({k for r in recs for k in r if k!='at'}):
            vs=[r.get(k) for r in recs if r.get(k) is not None]; t=dict(filled=len(vs))
            if vs and all(isinstance(x,(int,float)) and not isinstance(x,bool) for x in vs): t['sum']=sum(vs)
            elif vs and all(isinstance(x,dict) for x in vs):
                t['sum_by_currency']={}
                for x in vs: t['sum_by_currency'][x['currency']]=t['sum_by_currency'].get(x['currency'],0)+x['amount']
            elif len({str(x) for x in vs})<=14: t['counts']={str(x):[str(y) for y in vs].count(str(x)) for x in sorted({str(x) for x in vs})}
            tally[k]=t
        b.tables.append(dict(sheet=s.name,one_row_is=unit,heading_rows=hr,first_row=first,last_row=s.r,count_of_all_rows=len(recs),columns=[dict(place=L(j+1),heading=c.h,meaning=c.m,fact=c.fact) for j,c in enumerate(cols)],rows=[recs[i] for i in pick],all_rows_tally=tally))
        return recs
    def t(b): return dict(file=b.fn,kept_by=b.kept,why=b.why,notes=b.notes,outcome=b.outcome,tables=b.tables,totals=b.totals,also=b.also,not_rows=b.not_rows,errors=b.errors,questions=b.q,must_never_happen=b.never)
kdt=lambda v:d_kh(v); dmy=lambda v:v.strftime('%d/%m/%Y'); sx=lambda v:{'male':'ប','female':'ស','unknown':'?'}[v]; SX=lambda v:{'male':'M','female':'F','unknown':'?','other':'other'}[v]
yn=lambda v:{'yes':'Y','no':'N','unknown':'DK'}[v]; ynk=lambda v:{'yes':'មាន','no':'គ្មាន','unknown':'មិនដឹង'}[v]
OFFK={'trafficking for sexual exploitation':'ជួញដូរដើម្បីអាជីវកម្មផ្លូវភេទ','trafficking for forced labour':'ជួញដូរដើម្បីពលកម្មដោយបង្ខំ','procurement of prostitution':'សញ្ចារកម្ម','forced marriage abroad':'រៀបការដោយបង្ខំនៅក្រៅប្រទេស','online fraud under force':'បង្ខំឱ្យបោកប្រាស់តាមអនឡាញ'}
STK={'under investigation':'កំពុងស៊ើបអង្កេត','sent to the prosecutor':'បញ្ជូនទៅអយ្យការ','filed without further action':'តម្កល់ទុក'}
# 1 police book
def f01():
    r=random.Random(101); b=B('01 សៀវភៅស៊ើបអង្កេត សៀមរាប ២០២៥.xlsx','Provincial police, Siem Reap, anti-trafficking office: book of investigations 2025','Khmer digits, two heading rows, people counted in columns by sex and minors; total row','take in, naming the errors'); s=b.sheet('២០២៥')
    s.note(['ស្នងការដ្ឋាននគរបាលខេត្តសៀមរាប'],'letterhead',(0,10)); s.note(['សៀវភៅតាមដានសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥'],'title',(0,10))
    k=lambda v:kd(v)
    cols=[C('ល.រ','running number'),C('លេខកំណត់ហេតុ','number of the police file','police_file_number'),C('ថ្ងៃបើកស៊ើបអង្កេត','day the investigation was opened','date_opened',kdt),C('ស្រុក/ក្រុង','district','district'),C('បទល្មើស','offence','offence',lambda v:OFFK[v]),C('ជនសង្ស័យ ប្រុស','male suspects','suspects_male',k),C('ជនសង្ស័យ ស្រី','female suspects','suspects_female',k),C('ជនរងគ្រោះ សរុប','victims, all','victims_total',k),C('ជនរងគ្រោះ អនីតិជន','of whom minors','victims_minor',k),C('ស្ថានភាព','status','status',lambda v:STK[v]),C('ថ្ងៃបញ្ជូនអយ្យការ','day sent to the prosecutor','date_sent',kdt)]
    h1=['ល.រ','លេខកំណត់ហេតុ','ថ្ងៃបើកស៊ើបអង្កេត','ស្រុក/ក្រុង','បទល្មើស','ជនសង្ស័យ',None,'ជនរងគ្រោះ',None,'ស្ថានភាព','ថ្ងៃបញ្ជូនអយ្យការ']; s.note(h1,'heading'); h=s.r; s.note([None]*5+['ប្រុស','ស្រី','សរុប','អនីតិជន'],'heading')
    s.merges+=[(h,5,h,6),(h,7,h,8)]+[(h,j,h+1,j) for j in (0,1,2,3,4,9,10)]
    rows=[]
    for i in range(28):
        d=D(2025,1+i*12//28,r.randint(1,28)); v=r.randint(1,7); m=r.randint(0,min(2,v)); st=r.choice(list(STK)); rows.append({'_running number':kd(i+1),'police_file_number':f'{kd(100+i)}/២៥','date_opened':d,'district':r.choice(['ក្រុងសៀមរាប','ពួក','សូទ្រនិគម','បន្ទាយស្រី','ក្រឡាញ់']),'offence':r.choice(list(OFFK)),'suspects_male':r.randint(0,3),'suspects_female':r.randint(0,2),'victims_total':v,'victims_minor':m,'status':st,'date_sent':d+dt.timedelta(r.randint(3,40)) if st.startswith('sent') else None})
    over={(7,'victims_minor'):(kd(9),None,'9 minors among %d victims'%rows[7]['victims_total'],'a number not above the victims of that row'),(15,'date_opened'):('៣១/០៦/២០២៥',None,'31 June does not exist','a day of June or July 2025')}
    rec=b.table(s,'a case (a police file), not a person',cols,rows,[h,h+1],over)
    s.note([None,'សរុប',None,None,None,kd(sum(x['suspects_male'] for x in rows)),kd(sum(x['suspects_female'] for x in rows)),kd(sum(x['victims_total'] for x in rows))],'total')
    b.q=['one row is a case and people are only counted?','are victims "សរុប" including the minors?']; b.never=['a person is made for each counted suspect or victim','the total row becomes a case']
# 2 suspects
def f02():
    r=random.Random(102); b=B('02 suspects_arrested_2025.xlsx','Anti-Human Trafficking and Juvenile Protection Department: persons arrested','a person per row, several rows per case; the case number only on the first row of a case; ages with "about"; citizenship as words; struck rows none','take in'); s=b.sheet('arrests')
    cols=[C('Case no','number of the police file','police_file_number'),C('Name (Latin)','name','name_latin'),C('Name (Khmer)','name in Khmer','name_khmer'),C('Sex','sex','sex',SX),C('Age','age in years','age'),C('Nationality','citizenship','citizenship',lambda v:CIT[v][1]),C('Arrested on','day of arrest','date_arrested'),C('Place','province of arrest','province'),C('Role','role in the offence','role'),C('Sent to court','day brought before the prosecutor','date_sent_to_prosecutor'),C('Remark','remark')]
    rows=[]; over={}; c=0
    while len(rows)<40:
        c+=1; d=day(r); 
        for j in range(r.choice([1,1,2,3])):
            i=len(rows); q=r.choice(FAM); g=r.choice(GIV); h=r.choice(GIV); rows.append({'police_file_number':f'AHT-{c:03d}/25','name_latin':f'{q[1]} {g[1]}{h[1].lower()}','name_khmer':f'{q[0]} {g[0]}{h[0]}','sex':r.choice(['male','male','female']),'age':r.randint(19,60),'citizenship':r.choice(['KHM']*4+['CHN','VNM','THA']),'date_arrested':d,'province':rows[-1]['province'] if j else r.choice(PN),'role':r.choice(['recruiter','manager','transporter','guard']),'date_sent_to_prosecutor':d+dt.timedelta(2) if r.random()<.8 else None,'_remark':r.choice([None,None,'bail','escaped guard, see file'])})
            if j: over[(i,'police_file_number')]=(None,rows[-1]['police_file_number'],None,None)
    b.table(s,'a suspect (a person); the case number stands on the first row of its case',cols,rows,None,over); b.q=['an empty case number: the same case as above?']; b.never=['a suspect without a case number is stored as a case of his own','two suspects of equal names are merged']
# 3 prosecutor dossiers
def f03():
    r=random.Random(103); b=B('03 អយ្យការកណ្ដាល សំណុំរឿងចូល.xlsx','Prosecution attached to the court of Kandal: dossiers received 2025','a dossier per row; charges with article; dates as words; sheet by quarter','take in, naming the errors',notes='three sheets of the same shape'); n=0
    cols=[C('លេខសំណុំរឿង','number of the dossier','dossier_number'),C('ថ្ងៃទទួល','day received','date_received',lib.d_w),C('មកពី','sent by','sent_by'),C('ចំនួនជនត្រូវចោទ','number of accused persons','accused_count'),C('មាត្រា (ច្បាប់ ២០០៨)','article of the law of 2008','article'),C('សេចក្ដីសម្រេច','decision of the prosecutor','decision',lambda v:{'introductory submission':'ដីកាសន្និដ្ឋានបញ្ជូនរឿង','filed without processing':'តម្កល់រឿងទុកឥតចាត់ការ','returned to the police':'ប្រគល់ជូននគរបាលវិញ'}[v]),C('ថ្ងៃសម្រេច','day of the decision','date_decided',lib.d_w)]
    for q in (1,2,3):
        s=b.sheet(f'ត្រីមាសទី{q}'); s.note([f'អយ្យការអមសាលាដំបូងខេត្តកណ្ដាល ត្រីមាសទី{kd(q)} ឆ្នាំ២០២៥'],'title',(0,6)); rows=[]
        for i in range(12-q):
            n+=1; d=D(2025,3*q-2+i*3//12,r.randint(1,28)); dec=r.random()<.8; rows.append({'dossier_number':f'{n:03d}/25/អយក','date_received':d,'sent_by':r.choice(['អធិការដ្ឋានតាខ្មៅ','ការិយាល័យប្រឆាំងការជួញដូរ','កងរាជអាវុធហត្ថ']),'accused_count':r.randint(1,5),'article':r.choice(['10','12','16','17','19','28']),'decision':r.choice(['introductory submission','introductory submission','filed without processing','returned to the police']) if dec else None,'date_decided':d+dt.timedelta(r.randint(2,30)) if dec else None})
        over={}
        if q==2: over={(3,'date_decided'):(lib.d_w(rows[3]['date_received']-dt.timedelta(9)),None,'decided nine days before it was received','a day not before the day received'),(6,'article'):('61',None,'the law of 2008 has 52 articles','an article of the law')}; rows[3]['decision']=rows[3]['decision'] or 'introductory submission'
        if q==2: over[(3,'date_decided')]=(lib.d_w(rows[3]['date_received']-dt.timedelta(9)),None,'decided nine days before it was received','a day not before the day received')
        b.table(s,'a dossier (a case); accused persons are only counted',cols,rows,None,over); s.note(['សរុប',None,None,sum(x['accused_count'] for x in rows)],'total')
    b.q=['three sheets (quarters) of the same list: all of them?']; b.never=['only the first quarter comes in','persons made of the counts']
# 4 shelter
def f04():
    r=random.Random(104); b=B('04_Shelter_register_2025.xlsx','NGO "Invented Safe House" (invented): clients','a stay per row: a client who returned has two rows with the same code; no names, only codes; ticks for services; blank tick means nothing written','take in, naming the errors'); s=b.sheet('Clients'); s.note(['CONFIDENTIAL - do not send outside','','' ],'note'); 
    tick=lambda v:'✓'
    cols=[C('Client code','code of the client','client_code'),C('Sex','sex','sex',SX),C('DOB / age','year of birth or age','age'),C('Province of origin','province of origin','province_of_origin'),C('Referred by','who referred','referred_by'),C('Admitted','day of admission','date_admitted'),C('Left','day of leaving','date_left'),C('Form','form of exploitation','exploitation'),C('Medical','medical help given','service_medical',tick),C('Legal','legal help given','service_legal',tick),C('Vocational','vocational training given','service_training',tick),C('Consent to share','consent to share data','consent',yn)]
    rows=[]
    for i in range(32):
        code=f'SH-{i+1:03d}' if i not in(20,27) else rows[{20:4,27:9}[i]]['client_code']; base=rows[{20:4,27:9}[i]] if i in(20,27) else None
        d=D(2025,1+i*11//32,r.randint(1,28)); e=d+dt.timedelta(r.randint(5,60)) if r.random()<.7 and i not in(20,27) or i in (4,9) else None
        if i in(4,9): d=D(2025,1,5+i); e=d+dt.timedelta(20)
        rows.append({'client_code':code,'sex':base['sex'] if base else r.choice(['female']*5+['male']),'age':base['age'] if base else r.randint(8,44),'province_of_origin':base['province_of_origin'] if base else r.choice(PN),'referred_by':r.choice(['police','MOSAVY','hotline','self','NGO']),'date_admitted':d,'date_left':e,'exploitation':r.choice(['sexual exploitation','forced labour','forced marriage','domestic servitude']),'service_medical':'yes' if r.random()<.7 else None,'service_legal':'yes' if r.random()<.4 else None,'service_training':'yes' if r.random()<.3 else None,'consent':r.choice(['yes','yes','no','unknown'])})
    i=next(k for k in range(12,32) if rows[k]['date_left']); j=next(k for k in range(i+1,32) if k not in(20,27))
    over={(i,'date_left'):(rows[i]['date_admitted']-dt.timedelta(11),None,'left before admitted','a day not before the admission'),(j,'age'):('abt 4O',None,'letter O in the age','an age in figures')}
    b.table(s,'a stay of a client; the same code twice is the same client come back',cols,rows,None,over); s.note(['Legend: consent Y yes, N no, DK not known; blank tick = not given or not written'],'legend')
    b.q=['the same code on two rows: one client with two stays?','consent N and DK: may these rows be taken in?']; b.never=['a client with two stays counted as two people','an empty tick becomes "no"','rows without consent shared with other offices']
# 5 hotline
def f05():
    r=random.Random(105); b=B('05_hotline log 2025 (Mar).xlsx','Hotline of the national police: calls of March 2025','a call per row; callers without names; hung-up and wrong-number calls; a victim may be the caller or not; times beside days','take in'); s=b.sheet('Mar-25'); s.note(['Hotline 1288-like log, March 2025'],'title')
    cols=[C('No.','running number'),C('Day','day of the call','date'),C('Time','time of the call'),C('Caller','who called','caller'),C('Sex of caller','sex of the caller','caller_sex',SX),C('About','subject of the call','subject'),C('Province named','province the call is about','province'),C('People said to be held','number of people the caller names','people_named'),C('Passed to','office it was passed to','passed_to'),C('Result known','result known','result',yn)]
    rows=[]
    for i in range(60):
        sub=r.choice(['suspected trafficking','suspected trafficking','labour dispute','wrong number','hung up','missing person','asks for information']); rows.append({'_running number':i+1,'date':D(2025,3,1+i//2),'_time of the call':f'{r.randint(0,23):02d}:{r.choice(["00","15","40"])}','caller':r.choice(['relative','victim','neighbour','unknown','NGO']),'caller_sex':r.choice(['male','female','unknown']),'subject':sub,'province':r.choice(PN) if sub in('suspected trafficking','labour dispute') else None,'people_named':r.choice([1,1,2,5,12,None]) if sub=='suspected trafficking' else None,'passed_to':r.choice(['provincial police','MOSAVY','embassy']) if sub=='suspected trafficking' else None,'result':r.choice(['no','unknown',None,'yes'])})
    b.table(s,'a call (not a person, not a case)',cols,rows); b.q=['DK in "Result known" is not known?']; b.never=['a call made a case or a victim','people named by callers counted as victims identified','wrong-number calls counted as reports']
# 6 inspections
def f06():
    r=random.Random(106); b=B('06 Inspection KTV-massage-guesthouse 2025.xlsx','Labour inspectorate with police, Banteay Meanchey: inspections of premises','a visit per row; the same premises may be visited twice; district above each block; totals below each block','take in, naming the errors'); s=b.sheet('visits'); s.note(['Inspection of entertainment places, Banteay Meanchey, 2025'],'title'); n=0
    cols=[C('No','running number'),C('Date','day of the visit','date'),C('Premises','name of the premises','premises'),C('Kind','kind of premises','kind'),C('Workers seen','workers seen','workers_seen'),C('of whom women','women among them','women_seen'),C('Under 18','persons under 18 seen','minors_seen'),C('Signs of trafficking','signs of trafficking','signs_of_trafficking',yn),C('Measure','measure taken','measure')]
    for dis in ('Serei Saophoan','Poipet'):
        s.note([f'District: {dis}'],'district line above its block'); rows=[]
        for i in range(13):
            n+=1; kn=r.choice([('KTV','karaoke'),('Massage','massage'),('Guesthouse','guesthouse'),('Beer garden','restaurant')]); w=r.randint(3,40); wo=r.randint(1,w); rows.append({'_running number':n,'date':day(r),'premises':f'{r.choice(["SAMPLE","INVENTED","TEST"])} {kn[0]} {r.randint(1,9)}','kind':kn[1],'workers_seen':w,'women_seen':wo,'minors_seen':r.choice([0,0,0,0,1,2]) if i%4 else None,'signs_of_trafficking':r.choice(['no','no','no','yes','unknown']),'measure':r.choice(['none','warning','contract to be signed','closed']),'district':dis})
        over={(5,'women_seen'):(rows[5]['workers_seen']+4,None,'more women than workers','a number not above the workers seen')} if dis=='Poipet' else {(8,'date'):('29/02/2025',None,'29 February 2025 does not exist','a day that exists')}
        b.table(s,'a visit (not premises, not a person); the district stands in the line above its block',cols,rows,None,over); s.note(['Total',None,None,None,sum(x['workers_seen'] for x in rows)],'total')
    b.q=['empty "Under 18": not asked or none?']; b.never=['workers seen become persons or victims','an empty count of minors becomes 0','premises visited twice become two premises without a word']
# 7 repatriations
def f07():
    r=random.Random(107); b=B('07_repatriation_2025_embassies.ods','Foreign ministry: citizens brought home, a sheet for each embassy','ODS; sheets Bangkok, Kuala Lumpur, Beijing with different column orders; not all are victims','take in',writer='ods')
    for m,ci,n in (('Bangkok','THA',18),('Kuala Lumpur','MYS',12),('Beijing','CHN',10)):
        s=b.sheet(m); s.note([f'Royal Embassy of Cambodia in {m} - assistance to return 2025'],'title'); rows=[]
        for i in range(n): rows.append({'_running number':i+1,'name_latin':name(r,1),'sex':r.choice(['female','male']) if m!='Beijing' else 'female','age':r.randint(18,45) if r.random()<.9 else None,'province_of_origin':r.choice(PN),'date_returned':day(r,2025,1,12),'identified_as_victim':r.choice(['yes','no','unknown']),'kind_of_work_abroad':{'THA':'fishing','MYS':'domestic work','CHN':'marriage'}[ci] if r.random()<.6 else 'construction','country_returned_from':ci})
        cols=[C('No','running number'),C('Name','name','name_latin'),C('M/F','sex','sex',SX),C('Age','age in years','age'),C('Home province','province of origin','province_of_origin'),C('Returned','day of return','date_returned'),C('Victim?','identified as a victim','identified_as_victim',lambda v:{'yes':'yes','no':'no','unknown':'not clear'}[v]),C('Was doing','work abroad','kind_of_work_abroad')]
        if m=='Kuala Lumpur': cols=[cols[0],cols[5],cols[1],cols[3],cols[2],cols[6],cols[7],cols[4]]
        b.table(s,'a person brought home (a citizen; not all are victims); the country is the embassy\'s',cols,rows)
    b.q=['columns stand in another order on each sheet: are they the same?','"not clear" is unknown, not no?']; b.never=['all returned people counted as victims','the three sheets read with the order of the first']
# 8 training
def f08():
    r=random.Random(108); b=B('08 វត្តមានវគ្គបណ្ដុះបណ្ដាល_កំពត.xlsx','National committee: attendance of a training in Kampot','trained officials with signatures; days as columns with ticks; a totals row; never suspects or victims','take in'); s=b.sheet('ថ្ងៃទី១-៣'); s.note(['បញ្ជីវត្តមាន៖ វគ្គបណ្ដុះបណ្ដាលអំពីការកំណត់អត្តសញ្ញាណជនរងគ្រោះ ខេត្តកំពត ១២-១៤ ឧសភា ២០២៥'],'title',(0,7))
    t=lambda v:'✓'
    cols=[C('ល.រ','running number'),C('ឈ្មោះ','name of the official','name_khmer'),C('ភេទ','sex','sex',sx),C('អង្គភាព','office','office'),C('តួនាទី','post','post'),C('ថ្ងៃ១','present on day 1','day_1',t),C('ថ្ងៃ២','present on day 2','day_2',t),C('ថ្ងៃ៣','present on day 3','day_3',t),C('ហត្ថលេខា','signature')]
    rows=[{'_running number':i+1,'name_khmer':name(r),'sex':r.choice(['male','female']),'office':r.choice(['នគរបាលខេត្ត','មន្ទីរសង្គមកិច្ច','មន្ទីរការងារ','អយ្យការ','កងរាជអាវុធហត្ថ']),'post':r.choice(['មន្ត្រី','អនុប្រធាន','ប្រធានការិយាល័យ']),'day_1':'yes','day_2':'yes' if r.random()<.9 else None,'day_3':'yes' if r.random()<.8 else None} for i in range(22)]
    b.table(s,'a trained official (a person, never a victim or suspect)',cols,rows); s.note([None,'សរុប 22 នាក់',None,None,None,22,sum(1 for x in rows if x['day_2']),sum(1 for x in rows if x['day_3'])],'total'); b.q=['no tick on a day: absent?']; b.never=['a trained official becomes a suspect, accused or victim']
# 9 restitution
def f09():
    r=random.Random(109); b=B('09_compensation awarded and paid.xlsx','Victims\' fund and legal-aid lawyers: awards of courts and payments','an award (a sum) per row; riel and dollars in one column; paid in parts, comma and dot; totals in riel only','take in, naming the errors'); s=b.sheet('awards'); s.note(['Compensation ordered by courts for victims, and what was paid (amounts as in the judgments)'],'title')
    def am(v): return f"${v['amount']:,}" if v['currency']=='USD' else f"{v['amount']:,} ៛"
    cols=[C('Judgment','number of the judgment','judgment_number'),C('Court','court','court'),C('Day','day of the judgment','date_judgment',dmy),C('Victim code','code of the victim','victim_code'),C('Ordered','amount ordered','ordered',am),C('Paid so far','amount paid so far','paid',am),C('Paid by','who paid','paid_by'),C('Last payment','day of the last payment','date_last_paid',dmy)]
    rows=[]
    for i in range(18):
        cur='KHR' if r.random()<.7 else 'USD'; a=r.choice([5,8,12,20,40])*(1_000_000 if cur=='KHR' else 250); d=day(r,2024); p=r.choice([None,None,0,a//4,a//2,a]); rows.append({'judgment_number':f'{i+11}/24','court':r.choice(PN),'date_judgment':d,'victim_code':f'VC{100+i}','ordered':dict(amount=a,currency=cur),'paid':None if p is None else dict(amount=p,currency=cur),'paid_by':r.choice(['convicted person','victims\' fund']) if p else None,'date_last_paid':d+dt.timedelta(r.randint(60,300)) if p else None})
    j=next(k for k in range(18) if rows[k]['paid'] and 0<rows[k]['paid']['amount']); m=next(k for k in range(j+1,18) if rows[k]['date_last_paid'])
    x=rows[j]['ordered']; over={(j,'paid'):(am(dict(amount=x['amount']*3,currency=x['currency'])),None,'paid three times what was ordered','an amount not above the award, or an explanation'),(m,'date_last_paid'):(dmy(rows[m]['date_judgment']-dt.timedelta(30)),None,'paid before the judgment','a day not before the judgment')}
    rows[j]['paid']=rows[j]['paid']
    b.table(s,'an award to a victim in a judgment (a sum of money), not a person',cols,rows,None,over)
    s.note(['Total riel',None,None,None,f"{sum(x['ordered']['amount'] for x in rows if x['ordered']['currency']=='KHR'):,} ៛"],'total of riel only'); b.q=['empty "Paid so far": nothing paid or not known?']; b.never=['dollars added to riel','an empty payment becomes 0']
# 10 kobo
def f10():
    r=random.Random(110); b=B('10_kobo_migrant_screening_v3_2025-09-30.xlsx','NGO with commune councils: Kobo form "screening of returned migrants"','export of Kobo: field names with group/ prefix, XML values, select-multiple as blanks-separated and again as 0/1 columns, meta columns; repeat group in a second sheet','take in'); s=b.sheet('screening'); rows=[]
    cols=[C('start','start of the interview'),C('end','end'),C('today','day of the interview','date'),C('g_id/respondent_code','code of the respondent','respondent_code'),C('g_id/sex','sex','sex',lambda v:v[0]),C('g_id/age','age in years','age'),C('g_id/province','province','province',lambda v:v.lower().replace(' ','_')),C('g_abroad/country','country worked in','country',lambda v:{'THA':'thailand','MYS':'malaysia','KOR':'korea'}[v]),C('g_abroad/passport_kept','passport kept by another','passport_kept',lambda v:{'yes':'yes','no':'no','unknown':'dont_know'}[v]),C('g_abroad/wages_withheld','wages withheld','wages_withheld',lambda v:{'yes':'yes','no':'no','unknown':'dont_know'}[v]),C('g_abroad/could_leave','free to leave','free_to_leave',lambda v:{'yes':'yes','no':'no','unknown':'dont_know'}[v]),C('g_abroad/indicators','signs chosen','signs',lambda v:' '.join(v)),C('g_abroad/indicators/debt','sign debt (again)','_x'),C('g_abroad/indicators/violence','sign violence (again)','_x2'),C('consent','consent','consent'),C('_id','number of the submission','submission'),C('_uuid','technical identifier'),C('_submission_time','when sent'),C('_validation_status','state of checking'),C('_index','running number of the export')]
    for k in (12,13): cols[k].fact=None
    cols[12].m='sign debt (again)'; cols[13].m='sign violence (again)'
    kids=[]
    for i in range(34):
        sg=sorted(r.sample(['debt','violence','threats','isolation'],r.choice([0,0,1,2,3]))); d=D(2025,9,1+i*28//34); co='yes' if i%9 else 'no'
        f={'date':d,'respondent_code':f'BT{i+1:03d}','sex':r.choice(['female','male']),'age':r.randint(18,58),'province':r.choice(PN),'country':r.choice(['THA','THA','MYS','KOR']),'passport_kept':r.choice(['yes','no','unknown']),'wages_withheld':r.choice(['yes','no','no','unknown']),'free_to_leave':r.choice(['yes','no','unknown',None]),'signs':sg or None,'consent':co,'submission':5000+i,'_start of the interview':f'{d}T08:{10+i%40}:00.000+07:00','_end':f'{d}T08:55:00.000+07:00','_technical identifier':f'{i:08x}-aaaa','_when sent':f'{d}T12:00:00','_state of checking':None,'_running number of the export':i+1,'_sign debt (again)':1 if 'debt' in sg else 0,'_sign violence (again)':1 if 'violence' in sg else 0}
        if co=='no':
            for k in ('age','passport_kept','wages_withheld','free_to_leave','signs','country'): f[k]=None
            f['_sign debt (again)']=f['_sign violence (again)']=None
        rows.append(f)
        if co=='yes' and r.random()<.5: kids.append({'name_in_full':None,'job':r.choice(['farm','fishing boat','factory','shop']),'months':r.randint(1,40),'paid_usd':dict(amount=r.choice([180,250,400]),currency='USD'),'_parent':i+1,'_idx':len(kids)+1})
    b.table(s,'a submission (a screening interview of one person); consent "no" leaves the rest empty',cols,rows)
    k=b.sheet('jobs'); kc=[C('jobs/job','job abroad','job'),C('jobs/months','months worked','months'),C('jobs/paid_usd','monthly pay in dollars','paid_usd',lambda v:v['amount']),C('_index','running number of the export'),C('_parent_index','running number of the interview','interview_number'),C('_parent_table_name','name of the parent sheet')]
    b.table(k,'a job of an interviewed person (belongs to the interview with that _index)',kc,[{'job':x['job'],'months':x['months'],'paid_usd':x['paid_usd'],'interview_number':x['_parent'],'_running number of the export':x['_idx'],'_name of the parent sheet':'screening'} for x in kids])
    b.q=['rows with consent no: leave them out?','signs of exploitation: does anybody decide "victim"?']; b.never=['everyone screened is stored as a victim','a job becomes a person','dont_know becomes no','0/1 columns counted a second time']
# 11 primero
def f11():
    r=random.Random(111); b=B('11_primero_like_cases_20250630.csv','Social ministry, child protection: export of Primero-like system','CSV; technical names, dates yyyy-mm-dd, arrays with ||, booleans true/false; children only; some names withheld','take in',writer='csv8'); s=b.sheet('csv')
    cols=[C('record_id','technical identifier'),C('case_id_display','number of the case','case_number'),C('name','name of the child','name_khmer'),C('sex','sex','sex'),C('age','age in years','age'),C('date_of_birth','day of birth','birth_date',lambda v:v.isoformat()),C('protection_concerns','concerns','concerns',lambda v:'||'.join(v)),C('registration_date','day of registration','date_registered',lambda v:v.isoformat()),C('status','state of the case','status'),C('consent_for_services','consent to services','consent_services',lambda v:{'yes':'true','no':'false'}[v]),C('owned_by_agency','office that keeps the case','agency'),C('closure_reason','reason of closing','closure_reason')]
    rows=[]
    for i in range(36):
        a=r.randint(5,17); st=r.choice(['open','open','closed']); rows.append({'_technical identifier':f'{i:06x}','case_number':f'CP-{300+i}','name_khmer':name(r) if r.random()<.8 else None,'sex':r.choice(['female','male']),'age':a,'birth_date':D(2025-a,r.randint(1,5),r.randint(1,28)) if r.random()<.4 else None,'concerns':r.sample(['trafficked','child_labour','sexually_exploited','unaccompanied','begging'],r.choice([1,1,2])),'date_registered':day(r,2025,1,6),'status':st,'consent_services':r.choice(['yes','no',None]),'agency':r.choice(['DoSVY Banteay Meanchey','DoSVY Phnom Penh']),'closure_reason':r.choice(['reunified','transferred']) if st=='closed' else None})
    b.table(s,'a child (a case)',cols,rows); b.q=['only concern "trafficked" is trafficking: which concerns count?']; b.never=['every child stored as a victim of trafficking','names of children shown outside','an empty consent becomes false']
# 12 counts by month
def f12():
    r=random.Random(112); b=B('12 ស្ថិតិប្រចាំខែ ២០២៤-២០២៥.xlsx','National police: counts by month','months in rows, measures in columns, two years side by side; total row','totals only'); s=b.sheet('ស្ថិតិ'); s.note(['ស្ថិតិជួញដូរមនុស្ស ប្រៀបធៀប ២០២៤ និង ២០២៥'],'title',(0,8)); s.note(['ខែ','ករណី','ករណី','ជនសង្ស័យ','ជនសង្ស័យ','ជនរងគ្រោះ','ជនរងគ្រោះ'],'heading'); s.note([None,'2024','2025','2024','2025','2024','2025'],'heading'); s.merges+=[(2,1,2,2),(2,3,2,4),(2,5,2,6)]
    tot=[0]*6
    for k,m in enumerate(KM):
        v=[r.randint(5,25) for _ in range(6)]; s.note([m]+v,'counts of a month'); tot=[a+b for a,b in zip(tot,v)]
        for j,(y,w) in enumerate([(2024,'cases'),(2025,'cases'),(2024,'suspects'),(2025,'suspects'),(2024,'victims'),(2025,'victims')]): b.totals.append(dict(sheet=s.name,row=s.r,period=f'{y}-{k+1:02d}',what=w,value=v[j]))
    s.note(['សរុប']+tot[:5]+[tot[5]+10],'total'); b.errors.append(dict(sheet=s.name,cell=f'G{s.r}',what='the written total of victims 2025 is 10 above the sum of the months',wanted=str(tot[5]))); b.also=[dict(what='sums of the columns B to G',values=tot)]
    b.q=['are the totals the sums of the months?']; b.never=['a person or case per month','the total row stored as a thirteenth month']
# 13 crosstab
def f13():
    r=random.Random(113); b=B('13_victims_by_province_form 2025.xlsx','National committee: victims by province and form of exploitation','a cross table: 12 provinces by 4 forms, row and column sums, a note "0 means none, - means not reported"','totals only'); s=b.sheet('Table 2'); s.note(['Table 2. Victims by province and form of exploitation, January-December 2025'],'title'); F=['sexual exploitation','forced labour','forced marriage','forced criminality']; s.note(['Province']+[f.capitalize() for f in F]+['Sum'],'heading'); colsum=[0]*4
    for p in PN[:12]:
        v=[r.choice([0,0,1,2,5,9,None]) for _ in F]; t=sum(x or 0 for x in v); s.note([p]+['-' if x is None else x for x in v]+[t],'counts of a province')
        for f,x in zip(F,v): b.totals.append(dict(sheet=s.name,row=s.r,period='2025',province=p,exploitation=f,what='victims',value=x))
        colsum=[a+(x or 0) for a,x in zip(colsum,v)]
    s.note(['Sum']+colsum+[sum(colsum)],'total'); s.note(['0 means none, - means not reported'],'legend'); b.also=[dict(what='sums by form',values=colsum),dict(what='all',values=[sum(colsum)])]; b.q=['a dash is not reported, not 0 (the note says so)?']; b.never=['a dash becomes 0','persons made of counts']
# 14 immigration
def f14():
    r=random.Random(114); b=B('14_foreigners_detained_removed_2025.csv','General Department of Immigration: detained and removed','CSV with semicolons, windows-1252-free: UTF-8; a person per row, detained twice = two rows with the same passport; screening column with blank','take in, naming the errors',writer='semi'); s=b.sheet('csv')
    cols=[C('seq','running number'),C('passport','number of the passport','passport_number'),C('name','name','name_latin'),C('nationality','citizenship','citizenship'),C('sex','sex','sex',SX),C('dob','day of birth','birth_date',dmy),C('detained_on','day of detention','date_detained',dmy),C('place','province','province'),C('screened','screened for trafficking','screened',lambda v:{'yes':'Yes','no':'No'}[v]),C('result','result of the screening','screening_result'),C('removed_on','day of removal','date_removed',dmy),C('to','country removed to','removed_to')]
    rows=[]
    for i in range(44):
        ci=r.choice(['CHN','CHN','VNM','IDN','PHL','BGD','THA']); d=day(r); scr=r.choice(['yes','no',None]); f={'_running number':i+1,'passport_number':f'E{r.randint(10**6,10**7-1)}','name_latin':name(r,1),'citizenship':ci,'sex':r.choice(['male','male','female']),'birth_date':D(r.randint(1975,2006),r.randint(1,12),r.randint(1,28)),'date_detained':d,'province':r.choice(['Preah Sihanouk','Phnom Penh','Kampot','Koh Kong']),'screened':scr,'screening_result':r.choice(['possible victim','no signs']) if scr=='yes' else None,'date_removed':d+dt.timedelta(r.randint(5,60)) if r.random()<.8 else None}
        f['removed_to']=ci if f['date_removed'] else None
        if i==23:
            for k in ('passport_number','name_latin','citizenship','sex','birth_date'): f[k]=rows[7][k]
            f['removed_to']=f['citizenship'] if f['date_removed'] else None
        rows.append(f)
    over={(12,'birth_date'):('00/05/1990',None,'there is no day 00','a day that exists'),(30,'date_removed'):('15/04/2035',None,'removed in 2035','a day not in the future')}
    rows[30]['removed_to']=rows[30]['citizenship']
    b.table(s,'a detention of a foreigner; the same passport twice is the same person detained twice',cols,rows,None,over); b.q=['empty "screened": not screened or not written?','the same passport twice: one person?']; b.never=['one person counted twice as two people','an empty screening becomes "no"','all removed counted as victims']
# 15 complaints
def f15():
    r=random.Random(115); b=B('15 complaints against agencies Q1-Q2 2025.xlsx','Labour ministry: complaints of workers about recruitment agencies','a complaint may be of several workers; number of workers as "3 + family", "about 10"; status words; amounts claimed','take in, naming the errors'); s=b.sheet('complaints')
    cols=[C('Ref','number of the complaint','complaint_number'),C('Received','day received','date_received'),C('Agency','agency complained of','agency'),C('Country','destination','destination',lambda v:{'THA':'Thailand','JPN':'Japan','KOR':'Korea','MYS':'Malaysia'}[v]),C('Workers','number of workers','workers'),C('Subject','subject','subject'),C('Claim (USD)','amount claimed','claim',lambda v:v['amount']),C('State','state','state')]
    rows=[{'complaint_number':f'C{i+1:03d}/25','date_received':D(2025,1+i*6//30,r.randint(1,28)),'agency':f'{r.choice(["SAMPLE","INVENTED","TEST"])} {r.choice(["MANPOWER","OVERSEAS","HR"])} Co., Ltd','destination':r.choice(['THA','JPN','KOR','MYS']),'workers':r.choice([1,1,2,3,7,20]),'subject':r.choice(['fees not returned','no job abroad','wages unpaid','contract changed','passport kept']),'claim':dict(amount=r.choice([800,1500,2400,12000]),currency='USD') if r.random()<.8 else None,'state':r.choice(['open','settled','sent to court','withdrawn'])} for i in range(30)]
    over={(6,'workers'):('several',None,'no number of workers','a number, or say that it is not known'),(14,'complaint_number'):('C014/25','C014/25','the number of the row above again','its own number'),(22,'date_received'):(D(2052,3,3),None,'received in 2052','a day not in the future')}
    b.table(s,'a complaint (may be of several workers), not a person, not a trafficking case',cols,rows,None,over); b.q=['which complaints are about trafficking at all?']; b.never=['a labour complaint becomes a trafficking case without a question','workers of a complaint become persons']
# 16 legal aid
def f16():
    r=random.Random(116); b=B('16_legal_aid.ods','Legal-aid lawyers: clients and hearings','ODS; several dates in one cell (hearings, separated by lines); client by initials; role of the client (victim, witness, accused) in a column','take in',writer='ods'); s=b.sheet('clients'); s.note(['Legal aid 2025 - clients in trafficking cases'],'title')
    cols=[C('Client','client (initials and number)','client_code'),C('Role','role in the case','role'),C('Court','court','court'),C('Case','number of the case','court_case_number'),C('Lawyer','lawyer'),C('Hearings','days of hearings','hearings',lambda v:'\n'.join(dmy(D.fromisoformat(x)) for x in v)),C('Paid','fee','fee',lambda v:{'yes':'free','no':'paid'}[v])]
    rows=[]
    for i in range(24):
        h=sorted(day(r).isoformat() for _ in range(r.choice([0,1,2,3]))); rows.append({'client_code':f'{r.choice("ABCDEFG")}.{r.choice("MNPRST")}-{i+1:02d}','role':r.choice(['victim','victim','witness','accused']),'court':r.choice(PN),'court_case_number':f'{r.randint(1,90)}/25','_lawyer':name(r,1),'hearings':h or None,'fee':r.choice(['yes','yes','no'])})
    b.table(s,'a client of a lawyer (a person: victim, witness or accused, as the row says)',cols,rows); b.q=['hearings: several days in one cell, all of them?']; b.never=['accused clients counted as victims','only the first hearing kept']
# 17 refuse: sources
def f17():
    r=random.Random(117); b=B('17 Telegram tip messages saved.xlsx','Provincial police: messages of the public, copied into a sheet','free messages with names and telephone numbers of people accused by strangers; no register','refuse',notes='free accusations about named people; not a register of the office'); s=b.sheet('msgs'); s.note(['date','from','message'],'heading')
    for i in range(25): s.note([D(2025,6,1+i),f'+855 1{r.randint(2,9)} 000 {i:03d}',r.choice(['My neighbour '+name(r,1)+' sells girls I think','is this the police??','ok thank you','please help my brother in the compound, they hit him','sticker'])],'message')
    b.q=['is there a register of what became of these messages?']; b.never=['the people accused in messages become suspects','messages stored as cases']
# 18 refuse: legacy font
def f18():
    r=random.Random(118); b=B('18_old_list_limon.xlsx','Social ministry, provincial office: an old list in a legacy Khmer font','text typed in a Limon font: Latin letters that only mean Khmer with that font; unreadable without it','refuse',notes='the words are not Khmer Unicode; guessing would invent names'); s=b.sheet('Sheet1'); s.note(['l>r','eQµaH','ePT','Gayu','PUmi','ExRt'],'heading')
    for i in range(20): s.note([i+1,r.choice(['esA suxa','Km¨U bwg','sakl,g pÁa']),r.choice(['R','s']),r.randint(10,50),'PUmi '+str(i),r.choice(['bnÞaymanC½y','sVayerog'])],'row in a legacy font')
    b.never=['Latin letters stored as names','names guessed out of the font']; b.q=['can the office send it in Unicode?']
# 19 operations
def f19():
    r=random.Random(119); b=B('19 operations_compounds_2025.xlsx','Provincial police, Preah Sihanouk: operations on premises','an operation per row, people only counted by citizenship in columns; a hidden column with an informer code; a comment; count as "12+"','take in, naming the errors'); s=b.sheet('ops'); s.note(['Operations 2025 (law enforcement sensitive)'],'title')
    cols=[C('No','running number'),C('Date','day of the operation','date'),C('Site','site','site'),C('Informer','code of the source'),C('CHN','Chinese found','found_CHN'),C('VNM','Vietnamese found','found_VNM'),C('IDN','Indonesians found','found_IDN'),C('Other','others found','found_other'),C('Screened','people screened','screened'),C('Victims','people identified as victims','victims'),C('Arrested','people arrested','arrested')]
    rows=[]
    for i in range(22):
        v=[r.randint(0,30) for _ in range(4)]; t=sum(v); sc=r.randint(0,t) if r.random()<.8 else None; vi=None if sc is None else r.randint(0,min(sc,6)); rows.append({'_running number':i+1,'date':day(r),'site':f'{r.choice(["SAMPLE","TEST"])} building {r.randint(1,20)}','_code of the source':f'S-{r.randint(10,99)}','found_CHN':v[0],'found_VNM':v[1],'found_IDN':v[2],'found_other':v[3],'screened':sc,'victims':vi,'arrested':r.randint(0,5)})
    over={(4,'found_other'):('12+',None,'"12+" is no number','a number, or "at least 12"'),(13,'date'):('44/08/2025',None,'there is no day 44','a day that exists')}
    b.table(s,'an operation; people are only counted',cols,rows,None,over); s.hcols=[3]; b.q=['hidden column D (codes of sources): leave it out?','"screened" empty: not written or nobody?']; b.never=['codes of sources kept or shown','people found become persons','an empty "screened" becomes 0']
# 20 transposed
def f20():
    r=random.Random(120); b=B('20 Screening questionnaires (14 persons).xlsx','MOSAVY transit centre, Poipet: screening forms','the table lies on its side: one person per column, questions down column A','take in'); s=b.sheet('Form'); s.note(['Screening questionnaire - Poipet transit centre - August 2025'],'title'); Q=[('Code','code of the person','person_code'),('Sex','sex','sex'),('Age','age in years','age'),('Nationality','citizenship','citizenship'),('Province of origin','province of origin','province_of_origin'),('Date of interview','day of the interview','date'),('Passport kept by another? (Y/N/DK)','passport kept','passport_kept'),('Paid? (Y/N/DK)','paid','paid'),('Free to leave? (Y/N/DK)','free to leave','free_to_leave'),('Result','result of the screening','result')]
    ps=[]
    for i in range(14): ps.append({'person_code':f'TC-{i+1:02d}','sex':r.choice(['female','male']),'age':r.randint(15,55),'citizenship':'KHM','province_of_origin':r.choice(PN),'date':D(2025,8,3+i),'passport_kept':r.choice(['yes','no','unknown',None]),'paid':r.choice(['yes','no','unknown']),'free_to_leave':r.choice(['yes','no','unknown']),'result':r.choice(['possible victim','not a victim','refer again'])})
    f={'sex':SX,'citizenship':lambda v:CIT[v][1],'passport_kept':yn,'paid':yn,'free_to_leave':yn}
    for q,m,k in Q: s.rows.append([q]+[None if p[k] is None else f.get(k,lambda x:x)(p[k]) for p in ps])
    recs=[dict({k:(v.isoformat() if isinstance(v,dt.date) else v) for k,v in p.items()},at=L(i+2)) for i,p in enumerate(ps)]
    tally={k:dict(filled=sum(1 for x in recs if x[k] is not None)) for k in ps[0]}
    for k in ('sex','passport_kept','paid','free_to_leave','result'): tally[k]['counts']={v:sum(1 for x in recs if x[k]==v) for v in sorted({x[k] for x in recs if x[k]})}
    tally['age']['sum']=sum(p['age'] for p in ps)
    b.tables.append(dict(sheet=s.name,one_column_is='a screened person (columns B to O)',heading_rows=[],first_row=2,last_row=s.r,count_of_all_rows=14,columns=[dict(place=f'row {i+2}',heading=q,meaning=m,fact=k) for i,(q,m,k) in enumerate(Q)],rows=recs,all_rows_tally=tally)); b.q=['one person per column?','possible victim is a screening result, not an identification?']; b.never=['ten persons made of the ten questions','DK becomes no','"possible victim" stored as identified victim']
for n in range(1,21): globals()[f'f{n:02d}']()
def semi(b): save_text(b,';','utf-8',bom=b'\xef\xbb\xbf')
def main():
    shutil.rmtree(FILES,ignore_errors=True); os.makedirs(FILES)
    for b in TRUTH:
        {'xlsx':save_xlsx,'ods':save_ods,'csv8':lambda x:save_text(x,',','utf-8',bom=b'\xef\xbb\xbf'),'semi':semi}[b.writer](b)
    json.dump([b.t() for b in TRUTH],open(os.path.join(HERE,'truth.json'),'w'),ensure_ascii=False,indent=1,default=str)
    for b in TRUTH: print(f"{b.outcome:28} {[t['count_of_all_rows'] for t in b.tables]} {len(b.errors)} errors  {b.fn}")
main()
