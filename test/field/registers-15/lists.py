# -*- coding: utf-8 -*-
num=lambda i:i+1
knum=lambda i:kh(i+1)
# 1 police investigation book, Khmer, month lines, Khmer digits as text
B=Book(); s='សៀវភៅ២០២៥'
B.note(s,1,1,'ស្នងការដ្ឋាននគរបាលខេត្តបាត់ដំបង','title'); B.note(s,2,1,'ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន — បញ្ជីសំណុំរឿងឆ្នាំ២០២៥','title')
n=18; rec=[]; dd=days(n,'2025-01-04','2025-06-28')
OF={'procuring of prostitution':'ធ្វើមេអណ្តើក','unlawful removal for sexual exploitation':'ការនាំយកមនុស្សដើម្បីផលប្រយោជន៍ផ្លូវភេទ','labour exploitation':'កេងប្រវ័ញ្ចពលកម្ម','child pornography':'រូបភាពអាសអាភាសកុមារ','online scam compound':'ឆបោកតាមអនឡាញ'}
DI={'Thma Koul':'ថ្មគោល','Battambang':'បាត់ដំបង','Sangkae':'សង្កែ','Bavel':'បវេល','Kamrieng':'កំរៀង'}
SO={'victim complaint':'ពាក្យបណ្តឹងជនរងគ្រោះ','NGO':'អង្គការ','hotline':'ទូរស័ព្ទទាន់ហេតុការណ៍','commune police':'ប៉ុស្តិ៍នគរបាល'}
for i,d in enumerate(dd):
    v=R.randint(1,6); sent=plus(d,R.randint(2,9)) if i%5!=3 else None
    rec.append(dict(case_no=f'{i+1:03d}/25',received_date=d,source=R.choice(list(SO)),offence=R.choice(list(OF)),district=R.choice(list(DI)),suspects=R.randint(0,3),victims=v,victims_female=R.randint(0,v),sent_date=sent,status='sent to the court' if sent else 'under investigation'))
def g1(i,x):
    mth=x['received_date'][5:7]
    return f'ខែ{KM[int(mth)-1]} ឆ្នាំ២០២៥' if i==0 or dd[i-1][5:7]!=mth else None
rec[6]['_w']={'received_date':iso(rec[6]['received_date']).strftime('%d/%m/%Y'),'victims':str(rec[6]['victims'])}
rec[13]['_w']={'case_no':' '+kh(rec[13]['case_no'])}
t=B.table(s,'a police case (file), not a person',[('ល.រ','running number',None,knum),('លេខសំណុំរឿង','police file number','case_no',kn),('ថ្ងៃទទួល','day the case was received','received_date',w_kdmy),('ប្រភពព័ត៌មាន','who brought the case','source',m(SO)),('បទល្មើស','offence','offence',m(OF)),('ស្រុក/ក្រុង','district where it happened','district',m(DI)),('ជនសង្ស័យ','number of suspects','suspects',kn),('ជនរងគ្រោះ','number of victims','victims',kn),('ក្នុងនោះស្រី','of the victims, female','victims_female',kn),('បញ្ជូនសាលាដំបូង','day sent to the court of first instance; blank = not yet','sent_date',w_kdmy),('ស្ថានភាព','where the case stands','status',m({'sent to the court':'បានបញ្ជូន','under investigation':'កំពុងស្រាវជ្រាវ'}))],rec,4,const={'province':'Battambang'},group=g1)
B.put(s,B.end,1,'សរុប',bold=True); B.put(s,B.end,7,kh(sum(x['suspects'] for x in rec)));B.put(s,B.end,8,kh(sum(x['victims'] for x in rec)));B.put(s,B.end,9,kh(sum(x['victims_female'] for x in rec)));B.nr.append(dict(sheet=s,where=f'A{B.end}:K{B.end}',what='total row'))
done(1,B,'01_បញ្ជីសំណុំរឿង_បាត់ដំបង_២០២៥.xlsx','Provincial police, Battambang: book of cases, first half of 2025',IN,'Khmer digits typed as text, a line for each month, a total row',[t],questions=['Is one row one case?','Is the province Battambang for every row (the title says so)?'],never=['people made out of the numbers','the total row or a month line taken as a case'])
# 2 gendarmerie, ODS, mixed, split names, ages
B=Book(); s='Suspects'
B.note(s,1,2,'កងរាជអាវុធហត្ថខេត្តស្វាយរៀង / GRK Svay Rieng — Suspects handed over, 2025','title')
n=16; dd=days(n,'2025-01-10','2025-11-28'); rec=[]
RO={'recruiter':'អ្នកជ្រើសរើស','driver':'អ្នកបើកឡាន','broker':'មេខ្យល់','house owner':'ម្ចាស់ផ្ទះ'}
for i,(d,x) in enumerate(zip(dd,sexes(n,.35))):
    f,g=kname(x).split(' ')
    rec.append(dict(family_name=f,given_name=g,sex=x,age=R.randint(19,58),citizenship=R.choice(['KHM','KHM','KHM','VNM']),arrest_date=d,place=R.choice(['Bavet','Chantrea','Svay Rieng','Romeas Haek']),role=R.choice(list(RO)),handed_over_date=plus(d,R.choice([1,2,2])),officer='Capt. '+R.choice(EF)+' '+R.choice(EMal)))
rec[3]['_w']={'arrest_date':w_kword(rec[3]['arrest_date']).replace(' ','  ')}
rec[9]['_w']={'age':f"{rec[9]['age']} ",'given_name':rec[9]['given_name']+' '}
t=B.table(s,'a suspect (a person arrested)',[('នាមត្រកូល','family name','family_name',same),('នាមខ្លួន','given name','given_name',same),('ភេទ','sex: ប male, ស female','sex',m(SKs)),('អាយុ (ឆ្នាំ)','age in years','age',same),('សញ្ជាតិ Nat','citizenship','citizenship',m({'KHM':'ខ្មែរ','VNM':'VN'})),('ថ្ងៃចាប់ខ្លួន','day of arrest','arrest_date',w_kword),('កន្លែង Place','district where arrested','place',same),('តួនាទី','role in the crime','role',m(RO)),('ថ្ងៃប្រគល់ឱ្យអយ្យការ','day handed to the prosecution','handed_over_date',w_kword),('Officer','officer in charge','officer',same)],rec,3,c0=2,const={'person_is':'suspect'})
done(2,B,'02_GRK SvayRieng ជនសង្ស័យ 2025.ods','Gendarmerie (GRK), Svay Rieng: suspects handed over',IN,'starts in column B; family and given name apart; days in words with Khmer month names; no case numbers',[t],questions=['Is the officer the one in charge of the case?'],never=['a suspect stored as a victim','the officer stored as suspect'])
# 3 prosecutor's in-book, Khmer; further accused below, file cells blank
B=Book(); s='ចូល'
B.note(s,1,1,'អយ្យការអមសាលាដំបូងខេត្តកំពង់ចាម','title'); B.note(s,2,1,'សៀវភៅចូល ២០២៥ (ជួរដែលលេខចូលទទេ = សំណុំរឿងដូចជួរខាងលើ)','title, and the note: rows with no in-number belong to the file above')
rec=[]; dd=days(13,'2025-01-06','2025-12-12')
AR={'Art. 8':'មាត្រា ៨','Art. 10':'មាត្រា ១០','Art. 12':'មាត្រា ១២','Art. 15':'មាត្រា ១៥'}
SD={'detention':'ឃុំខ្លួន','at large':'រត់គេច','free':'នៅក្រៅឃុំ'}
for i,d in enumerate(dd):
    base=dict(case_no=f'{i*7+12}/25',received_date=d,from_office=R.choice(['police','gendarmerie']),charge=R.choice(list(AR)))
    for k in range([1,2,1,1,3,1,2,1,1,2,1,1,2][i]):
        x='female' if R.random()<.4 else 'male'
        r=dict(base,name=kname(x),sex=x,birth=bday(1970,2003,.4),status=R.choice(list(SD)))
        if k: r['_w']={f:None for f in base}
        rec.append(r)
t=B.table(s,'an accused person within a file; a file with several accused has several rows',[('លេខចូល','in-number of the file; blank = file above','case_no',kn),('ថ្ងៃចូល','day the file came in','received_date',w_kdash),('មកពី','office that sent it','from_office',m({'police':'នគរបាល','gendarmerie':'អាវុធហត្ថ'})),('បទចោទ','article charged','charge',m(AR)),('ឈ្មោះជនត្រូវចោទ','name of the accused','name',same),('ភេទ','sex','sex',m(SK)),('ថ្ងៃខែឆ្នាំកំណើត','day of birth, or only the year','birth',w_kdash),('ស្ថានភាព','held, free or fled','status',m(SD)),('ផ្សេងៗ','remarks',None,None)],rec,4,const={'person_is':'accused'})
done(3,B,'03_សៀវភៅចូល_អយ្យការ_កំពង់ចាម.xlsx','Prosecution attached to the court of Kampong Cham: in-book 2025',IN,'the file is written once; further accused follow below with the file cells left blank',[t],questions=['Do the rows without in-number belong to the file above? (the note says so)'],never=['an accused without in-number lost, or a new case made for each accused','an accused stored as victim'],notes=['13 files, 19 accused' if len(rec)==19 else f'13 files, {len(rec)} accused'])
# 4 prison list, Khmer, FAULTS
B=Book(); s='ទណ្ឌិត'
B.note(s,1,1,'មណ្ឌលអប់រំកែប្រែខេត្តតាកែវ','title'); B.note(s,2,1,'បញ្ជីទណ្ឌិត និងជនត្រូវចោទ ករណីជួញដូរមនុស្ស គិតត្រឹមថ្ងៃទី ៣១ ធ្នូ ២០២៥','title; 31 December 2025 is the day of the list')
n=17; rec=[]
def sen(v): return None if v is None else (f'{kh(v//12)} ឆ្នាំ' + (f' {kh(v%12)} ខែ' if v%12 else ''))
for i,x in enumerate(sexes(n,.3)):
    e=days(1,'2021-02-01','2025-10-01')[0]; conv=i%4!=2; sm=R.choice([60,84,90,120,180]) if conv else None
    rec.append(dict(prisoner_no=f'តក {400+i*3}',name=kname(x),sex=x,birth=bday(1965,2002),citizenship=R.choice(['KHM','KHM','KHM','VNM']),entry_date=e,person_is='convicted' if conv else 'accused',sentence_months=sm,release_date=plus(e,round(sm*30.44)) if sm else None,building='អគារ '+R.choice('កខគ')))
rec[4]['birth']=None; rec[4]['_w']={'birth':'31/02/1988'}
rec[8].update(person_is='convicted',sentence_months=90,entry_date='2024-05-14',release_date='2021-11-14')
rec[12]['prisoner_no']=rec[11]['prisoner_no']
t=B.table(s,'a prisoner (a person)',[('ល.រ','running number',None,num),('លេខអ្នកទោស','prisoner number','prisoner_no',kn),('គោត្តនាម និងនាម','name','name',same),('ភេទ','sex','sex',m(SKs)),('ថ្ងៃកំណើត','day of birth','birth',w_dmy),('សញ្ជាតិ','citizenship','citizenship',m(CK)),('ថ្ងៃចូលពន្ធនាគារ','day of entry into prison','entry_date',w_xl),('ប្រភេទ','convicted or still accused','person_is',m({'convicted':'ពិរុទ្ធជន','accused':'ជនត្រូវចោទ'})),('ទោស','length of the sentence','sentence_months',sen),('ថ្ងៃផុតទោស','day the sentence ends','release_date',w_xl),('អគារ','building','building',same)],rec,4)
done(4,B,'04_បញ្ជីទណ្ឌិត_តាកែវ_ធ្នូ២០២៥.xlsx','Prison, Takeo: list of prisoners in trafficking cases',ER,'a good list with three faults: an impossible day, a release before entry, one number for two people',[t],[err(s,at(t,4,'birth'),'31/02/1988: there is no 31 February','name it and ask; leave the birth open'),err(s,at(t,8,'release_date'),'the sentence ends (14/11/2021) before the prisoner came in (14/05/2024)','name it and ask; do not work out another day'),err(s,at(t,12,'prisoner_no'),f'the same prisoner number as in the row above (row {t["rows"][11]["at"]}), for another person','name it; keep both people')],['What is the birth in the row with 31/02/1988?','Which of the two prisoners has the doubled number?'],['an accused stored as convicted','two people with one number made one'])
# 5 provincial social affairs, Khmer; returned victims
B=Book(); s='ចំណាកស្រុកត្រឡប់'
B.note(s,1,1,'មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ខេត្តព្រៃវែង','title'); B.note(s,2,1,'តារាងតាមដានជនរងគ្រោះដែលធ្វើសមាហរណកម្ម ឆ្នាំ២០២៥','title')
n=20; rec=[]; dd=days(n,'2025-01-08','2025-12-19')
FR={'THA':'ថៃ','MYS':'ម៉ាឡេស៊ី','CHN':'ចិន','VNM':'វៀតណាម','KHM':'ក្នុងស្រុក'}
SV={'sewing training':'បណ្តុះបណ្តាលកាត់ដេរ','start-up money':'ទុនរកស៊ី','schooling':'ការសិក្សា','counselling':'ប្រឹក្សាផ្លូវចិត្ត','animal raising':'ចិញ្ចឹមសត្វ'}
for i,(d,x) in enumerate(zip(dd,sexes(n,.7))):
    a=R.randint(9,44)
    rec.append(dict(name=kname(x),sex=x,age=a,commune=R.choice(['ព្រៃទឹក','ស្វាយគំរូ','ទួលសាកល្បង']),district=R.choice(['Peam Ro','Kamchay Mear','Ba Phnum','Me Sang']),returned_from=R.choice(list(FR)),returned_date=d,service=R.choice(list(SV)),phone=tel() if R.random()<.7 else None,followup_visits=R.randint(0,3) if R.random()<.8 else None))
DK={'Peam Ro':'ពាមរក៍','Kamchay Mear':'កំចាយមារ','Ba Phnum':'បាភ្នំ','Me Sang':'មេសាង'}
rec[4]['_w']={'age':rec[4]['age'],'name':rec[4]['name'].replace(' ','   ')}
rec[11]['_w']={'sex':SKs[rec[11]['sex']]}
rec[15]['_w']={'age':kh(rec[15]['age'])+'ឆ្នាំ'}
t=B.table(s,'a victim who came home (a person)',[('ល.រ','running number',None,knum),('ឈ្មោះ','name','name',same),('ភេទ','sex','sex',m(SK)),('អាយុ','age','age',lambda v:kh(v)+' ឆ្នាំ'),('អាសយដ្ឋាន / ឃុំ','commune','commune',same),('អាសយដ្ឋាន / ស្រុក','district','district',m(DK)),('មកពីប្រទេស','country returned from; ក្នុងស្រុក = inside Cambodia','returned_from',m(FR)),('ថ្ងៃមកដល់','day of arrival','returned_date',w_kdmy),('សេវាទទួលបាន','service received','service',m(SV)),('លេខទូរស័ព្ទ','telephone','phone',same),('ចុះតាមដាន (ដង)','follow-up visits','followup_visits',kn)],rec,4,two=True,const={'person_is':'victim','province':'Prey Veng'})
B.note(s,B.end+1,8,'ព្រៃវែង ថ្ងៃទី០៥ ខែមករា ឆ្នាំ២០២៦','place and day of the signature'); B.note(s,B.end+2,8,'អ្នកធ្វើតារាង៖ គំរូ សុភ័ក្រ','who made the list, no client')
done(5,B,'05_សមាហរណកម្ម_ព្រៃវែង_២០២៥.xlsx','Provincial department of social affairs, Prey Veng: victims followed up after return',IN,'two heading rows, ages with the word for years, signature below',[t],questions=['Is every person in the list a victim of trafficking (the title says so)?','Is a blank number of visits "not visited" or "not written"?'],never=['the maker of the list taken as a victim','a blank number of visits stored as 0'])
# 6 provincial committee, Khmer, TOTALS
B=Book(); s='ត្រីមាស៤'
B.note(s,1,1,'គណៈកម្មាធិការខេត្តប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស ខេត្តកោះកុង','title'); B.note(s,2,1,'សរុបករណី និងជនរងគ្រោះតាមស្រុក ត្រីមាសទី៤ ឆ្នាំ២០២៥','title: fourth quarter of 2025')
H=['ក្រុង/ស្រុក','ចំនួនករណី','ជនរងគ្រោះសរុប','ស្រី','អនីតិជន','ជនសង្ស័យឃាត់ខ្លួន']
for j,h in enumerate(H): B.put(s,4,j+1,h,bold=True)
tot=[]; K=['cases','victims','victims_female','victims_children','suspects_arrested']; DS=[('Khemara Phoumin','ខេមរភូមិន្ទ'),('Mondol Seima','មណ្ឌលសីមា'),('Koh Kong','កោះកុង'),('Smach Mean Chey','ស្មាច់មានជ័យ'),('Botum Sakor','បុទុមសាគរ'),('Kiri Sakor','គិរីសាគរ'),('Srae Ambel','ស្រែអំបិល'),('Thma Bang','ថ្មបាំង')]
sm=[0]*5
for i,(e,k) in enumerate(DS):
    c=R.randint(0,4); v=c*R.randint(1,3); f=R.randint(0,v); vals=[c,v,f,R.randint(0,v),R.randint(0,c)]
    B.put(s,5+i,1,k)
    for j,x in enumerate(vals): B.put(s,5+i,2+j,kh(x)); sm[j]+=x
    tot.append(dict(sheet=s,at=5+i,facts=dict(period='2025-Q4',province='Koh Kong',district=e,**dict(zip(K,vals)))))
B.put(s,13,1,'សរុបរួម',bold=True)
for j,x in enumerate(sm): B.put(s,13,2+j,kh(x),bold=True)
tot.append(dict(sheet=s,at=13,facts=dict(period='2025-Q4',province='Koh Kong',district=None,**dict(zip(K,sm)))))
B.nr+= [dict(sheet=s,where='A4:F4',what='headings'),dict(sheet=s,where='A5:F12',what="a district's counts"),dict(sheet=s,where='A13:F13',what='total row')]
done(6,B,'06_គបប_កោះកុង_ត្រីមាស៤.xlsx','Provincial committee against trafficking, Koh Kong: counts by district',TO,"only counts: a row is a district's counts in a quarter; the column sums are right",[],totals=tot,also=dict(totals_heading_row=4,sum_row=13),questions=['Keep the counts as counts for the fourth quarter of 2025?'],never=['persons, cases or suspects made out of the counts','a row (district) taken in as a case'])
# 7 transit centre, Khmer, Buddhist years
B=Book(); s='ទទួល ២៥៦៨'
B.note(s,1,1,'មជ្ឈមណ្ឌលទទួលបណ្តោះអាសន្ន បាវិត — បញ្ជីអ្នកទទួល','title'); B.note(s,2,1,'សម្គាល់៖ ឆ្នាំទាំងអស់សរសេរជា ព.ស. (ដក ៥៤៣ បានជា គ.ស.)។ ស្រ = ស្រី, ប្រ = ប្រុស','note: all years are Buddhist, minus 543; abbreviations of sex')
n=18; rec=[]; dd=days(n,'2025-02-02','2025-04-30')
BY={'Vietnamese border police':'ប៉ូលិសព្រំដែនវៀតណាម','immigration':'អន្តោប្រវេសន៍','NGO':'អង្គការ'}
for i,(d,x) in enumerate(zip(dd,sexes(n,.6))):
    rec.append(dict(received_date=d,name=kname(x),sex=x,birth=bday(1978,2014,.35),home_province=R.choice(list(PK)),handed_by=R.choice(list(BY)),left_date=plus(d,R.randint(1,12)) if i%6!=4 else None,left_to=None))
    rec[-1]['left_to']=R.choice(['family','shelter']) if rec[-1]['left_date'] else None
t=B.table(s,'a person received',[('ថ្ងៃទទួល','day received (Buddhist year)','received_date',w_be),('ឈ្មោះ','name','name',same),('ភេទ','sex: ស្រ female, ប្រ male','sex',m({'female':'ស្រ','male':'ប្រ'})),('កំណើត','day or year of birth (Buddhist year)','birth',w_be),('ខេត្តកំណើត','home province','home_province',m(PK)),('អ្នកប្រគល់','who handed the person over','handed_by',m(BY)),('ថ្ងៃចេញ','day of leaving; blank = still here','left_date',w_be),('ចេញទៅ','where the person went','left_to',m({'family':'គ្រួសារ','shelter':'មជ្ឈមណ្ឌល'})),('ផ្សេងៗ','remarks',None,None)],rec,4)
done(7,B,'07_បាវិត_បញ្ជីទទួល_ពស២៥៦៨.xlsx','Social ministry, transit centre at Bavet: people received',IN,'all years are of the Buddhist era, a note says how to turn them; newest at the bottom',[t],questions=['Years minus 543, as the note says?'],never=['a day stored in the year 2568','a received person stored as an identified victim without asking'])
# 8 shelter client list, English, codes in a legend sheet
B=Book(); s='Clients'
B.note(s,1,1,'Invented Lotus House — client list (CONFIDENTIAL, staff only)','title')
n=19; rec=[]; dd=days(n,'2024-03-01','2025-12-10')
CO={'sexual exploitation':1,'labour exploitation':2,'forced marriage':3,'forced begging':4}; RF={'DoSVY':'A','police':'B','NGO':'C','walk-in':'D'}
for i,d in enumerate(dd):
    x='female' if i not in(7,15) else 'male'; ex=plus(d,R.randint(40,240)); ex=ex if ex<'2026-01-10' and i%3 else None
    rec.append(dict(client_no=f'ILH-{d[2:4]}-{i+31:03d}',name=ename(x),sex=x,birth=bday(1998,2015),admitted_date=d,exploitation=R.choice(list(CO)),referred_by=R.choice(list(RF)),home_province=R.choice(list(PK)),exit_date=ex,exit_reason=R.choice(['reintegrated','moved to other shelter','left by own wish']) if ex else None))
cols=[('Client ID','client number','client_no',same),('Name','name, family name first','name',same),('Sex','sex','sex',m(SF)),('DoB','day of birth','birth',w_xl),('Admitted','day admitted','admitted_date',w_xl),('Type (see Codes)','kind of exploitation, code 1-4 on sheet Codes','exploitation',m(CO)),('Ref. (see Codes)','who referred the client, code A-D on sheet Codes','referred_by',m(RF)),('Home prov.','home province','home_province',same),('Exit','day of exit; blank = still in the shelter','exit_date',w_xl),('Reason for exit','why the client left','exit_reason',same),('Social worker','social worker',None,lambda i:['SAMPLE Vanna','INVENTED Lida'][i%2])]
for r in rec:
    if r['exploitation']=='forced marriage' and int(r['admitted_date'][:4])-int(r['birth'][:4])<15: r['exploitation']='forced begging'
rec[5]['_w']={'admitted_date':iso(rec[5]['admitted_date']).strftime('%Y-%m-%d')}
rec[9]['_w']={'sex':'f ','home_province':rec[9]['home_province'].upper()}
rec[2]['_w']={'name':rec[2]['name']+' '}
t=B.table(s,'a client of the shelter (a person)',cols,rec,3,dfmt='d-mmm-yy')
q='Codes'; B.put(q,1,1,'Type',bold=True); B.put(q,1,2,'Meaning',bold=True); B.put(q,1,4,'Ref.',bold=True); B.put(q,1,5,'Meaning',bold=True)
for i,(k,v) in enumerate(CO.items()): B.put(q,2+i,1,v);B.put(q,2+i,2,k)
for i,(k,v) in enumerate(RF.items()): B.put(q,2+i,4,v);B.put(q,2+i,5,k)
B.nr.append(dict(sheet=q,where='A1:E5',what='legend of the codes, no records'))
done(8,B,'08_ILH client list Jan2026.xlsx',"NGO 'Invented Lotus House': shelter's client list",IN,'codes that a second sheet explains; blank exit = still there (asked)',[t],questions=['Is a blank exit a client who is still in the shelter?','May names be taken in (the list is marked confidential)?'],never=['the social worker stored as a client','the legend taken in as records'])
# 9 legal aid, English, FAULTS
B=Book(); s='Cases'
n=15; rec=[]; dd=days(n,'2025-01-15','2025-10-30')
for i,(d,x) in enumerate(zip(dd,sexes(n,.75))):
    rec.append(dict(client_no=f'LA{2501+i}',name=ename(x),sex=x,age=R.randint(14,45),person_is='victim',lawyer='Me '+R.choice(EF)+' '+R.choice(EMal),opened_date=d,court=R.choice(['Phnom Penh','Kandal','Siem Reap','Kampot']),next_hearing=plus(d,R.randint(60,200)) if i%4 else None,status=R.choice(['pending trial','investigating judge','judgment']),compensation_claimed={'amount':R.choice([1500,2000,5000,8000]),'currency':'USD'}))
for r in rec:
    if r['status']=='judgment': r['next_hearing']=None
rec[3].update(next_hearing='2062-03-11',status='pending trial'); rec[6]['age']=None; rec[6]['_w']={'age':'1 7?'}
rec[10]['client_no']=rec[9]['client_no']; rec[12]['compensation_claimed']=None; rec[12]['_w']={'compensation_claimed':'3,000'}
money=lambda v:None if v is None else f"${v['amount']:,}"
t=B.table(s,'a client of the lawyers (a victim)',[('Lawyer','lawyer of the client','lawyer',same),('Client ID','client number','client_no',same),('Client (victim)','name of the client','name',same),('M/F','sex','sex',m(SF)),('Age at intake','age','age',same),('Opened','day the file was opened','opened_date',w_dmon),('Court of first instance','court, by province','court',same),('Stage','where the case stands','status',same),('Next hearing','day of the next hearing','next_hearing',w_dmon),('Compensation claimed','amount claimed','compensation_claimed',money)],[dict(r,_w=dict(r.get('_w',{}),**({'next_hearing':'11-Mar-2062'} if i==3 else {}))) for i,r in enumerate([{k:v for k,v in r.items() if k!='person_is'} for r in rec])],1,const={'person_is':'victim'})
done(9,B,'09_legal_aid_TIP_clients.xlsx',"NGO 'Testing Legal Aid' (invented): lawyers' clients",ER,'four faults: hearing in 2062, an age not legible, one client number twice, an amount without currency',[t],[err(s,at(t,3,'next_hearing'),'hearing on 11 March 2062, 36 years ahead; probably 2026','name it and ask; do not turn it into 2026 silently'),err(s,at(t,6,'age'),"'1 7?' is no sure age",'leave the age open and ask'),err(s,at(t,10,'client_no'),f'the same client number as in row {t["rows"][9]["at"]}, another name','name it; keep both'),err(s,at(t,12,'compensation_claimed'),'3,000 without currency, all others are in $','ask which currency')],['Hearing 2062: is it 2026?','Which client has the doubled number?','3,000 of which currency?'],['two clients made one because of the number','the lawyer stored as a victim'])
# 10 hotline csv, semicolon
B=Book(); s='csv'
n=30; rec=[]; dd=days(n,'2025-11-01','2025-12-31')
for i,d in enumerate(dd):
    rec.append(dict(call_no=f'HL{25000+i*4}',call_date=d,call_time=f'{R.randint(6,22):02d}:{R.randint(0,59):02d}',duration_min=R.randint(1,38),caller=R.choice(['victim','relative','neighbour','unknown']),caller_sex=R.choice(['female','male','unknown']),subject=R.choice(['job offer abroad','missing relative','held in compound','information only','unpaid wages']),province=R.choice(list(PK)) if i%7 else None,referred_to=R.choice(['anti-trafficking police','embassy','DoSVY']) if i%3 else None))
rec[8]['_w']={'province':(rec[8]['province'] or 'Kandal').lower()}; rec[8]['province']=rec[8]['province'] or 'Kandal'
rec[17]['_w']={'duration_min':str(rec[17]['duration_min'])+' min'}
t=B.table(s,'a call (not a person, not a case)',[('call_id','number of the call','call_no',same),('date','day of the call','call_date',same),('time','time of the call','call_time',same),('mins','length in minutes','duration_min',str),('caller_type','who called; N/K = not known','caller',m({'victim':'victim','relative':'relative','neighbour':'neighbour','unknown':'N/K'})),('caller_sex','sex of the caller; U = unknown','caller_sex',m({'female':'F','male':'M','unknown':'U'})),('topic','what it was about','subject',same),('prov','province the call is about','province',same),('referred','where the caller was referred to','referred_to',same),('operator','operator on duty',None,lambda i:f'op{i%3+1}')],rec,1)
done(10,B,'10_hotline_calls_nov-dec25.csv','Hotline of an NGO: log of calls, November and December 2025',IN,'semicolons, byte order mark, machine heading row; U and N/K = unknown',[t],questions=['Is every call about trafficking? (some are information only)'],never=['a call stored as a person or a case'],delim=';')
# 11 labour inspection, Khmer
B=Book(); s='អធិការកិច្ច'
B.note(s,1,1,'មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ ខេត្តព្រះសីហនុ — ការចុះអធិការកិច្ច ២០២៥','title')
n=15; rec=[]; dd=days(n,'2025-02-01','2025-12-15')[::-1]
KI={'fishing pier':'ផែនេសាទ','construction site':'ការដ្ឋានសំណង់','garment workshop':'រោងកាត់ដេរ','hotel':'សណ្ឋាគារ'}
for i,d in enumerate(dd):
    w=R.randint(20,160); c=R.choice([0,0,0,1,2,4]); fine=R.choice([None,None,1200000,2500000,800000])
    rec.append(dict(visit_date=d,place=f'{R.choice(KF)} {i+1}',kind=R.choice(list(KI)),workers=w,workers_female=R.randint(0,w),child_workers=c,foreign_workers=R.choice([0,3,12,None]),documents_withheld=R.choice(['yes','no','no',None]),fine={'amount':fine,'currency':'KHR'} if fine else None))
rec[2]['_w']={'visit_date':w_kfull(rec[2]['visit_date']).replace(' ','')}
rec[6]['_w']={'workers':kh(rec[6]['workers'])}
t=B.table(s,'a visit to a workplace',[('ល.រ','running number',None,knum),('កាលបរិច្ឆេទ','day of the visit','visit_date',w_kfull),('ទីតាំង','name of the workplace','place',kn),('ប្រភេទ','kind of workplace','kind',m(KI)),('កម្មករ / សរុប','workers, all','workers',same),('កម្មករ / ស្រី','of them female','workers_female',same),('កម្មករ / កុមារ','of them children','child_workers',same),('កម្មករ / បរទេស','of them foreigners','foreign_workers',same),('រឹបអូសឯកសារ?','are workers\' papers kept back','documents_withheld',m({'yes':'មាន','no':'គ្មាន'})),('ពិន័យ (រៀល)','fine in riel','fine',lambda v:v['amount'])],rec,3,two=True,const={'province':'Preah Sihanouk'})
done(11,B,'11_អធិការកិច្ចការងារ_ព្រះសីហនុ.xlsx','Provincial department of labour, Preah Sihanouk: inspections 2025',IN,'newest first; days written out in words; the unit (riel) stands only in the heading',[t],questions=['Is a blank fine "no fine" or "not known"?'],never=['workers made into persons or victims','a blank stored as no or 0'])
# 12 immigration removals ODS, mm/dd/yyyy
B=Book(); s='Removals'
n=20; rec=[]; dd=days(n,'2025-03-02','2025-12-20')
NN={'CHN':['LI NA','WEI'],'VNM':['THI LAN','VAN NAM'],'IDN':['SARI','AGUS'],'THA':['PLOY','SOMCHAI'],'BGD':['NASRIN','ARIF'],'PAK':['SADIA','IMRAN']}
NA={'CHN':'CHINESE','VNM':'VIETNAMESE','IDN':'INDONESIAN','THA':'THAI','BGD':'BANGLADESHI','PAK':'PAKISTANI'}
for i,(d,x) in enumerate(zip(dd,sexes(n,.25))):
    ci=R.choice(list(NA)) if i!=5 else 'VNM'
    rec.append(dict(name=R.choice(EF)+' '+NN[ci][x=='male'],sex=x,birth=bday(1975,2004),citizenship=ci,passport_no='X%07d'%R.randint(1,9999999) if i%6 else None,detained_date=plus(d,-R.randint(3,40)),removed_date=d,flight=R.choice(['K6 814','VJ 922','land: Poipet','land: Bavet']),reason=R.choice(['overstay','no permit','worked in scam compound']),screened=R.choice(['yes','no',None])))
B.note(s,1,1,'GENERAL DEPARTMENT OF IMMIGRATION - FOREIGNERS REMOVED 2025 (ALL DATES MM/DD/YYYY)','title, and the note: month first')
rec[4]['_w']={'citizenship':NA[rec[4]['citizenship']].title()}
rec[5]['_w']={'citizenship':'VIETNAMSE'}
rec[10]['_w']={'sex':'F ' if rec[10]['sex']=='female' else 'm'}
t=B.table(s,'a removed foreigner (a person)',[('NO','running number',None,num),('FULL NAME','name','name',same),('SEX','sex','sex',m(SF)),('D.O.B.','day of birth, month first','birth',w_mdy),('NATIONALITY','citizenship','citizenship',m(NA)),('PASSPORT','passport number','passport_no',same),('DETAINED','day detained, month first','detained_date',w_mdy),('REMOVED','day removed, month first','removed_date',w_mdy),('BY','flight or border','flight',same),('REASON','reason of the removal','reason',same),('SCREENED FOR TIP (Y/N)','screened for signs of trafficking','screened',m({'yes':'Y','no':'N'}))],rec,2,const={'person_is':'removed foreigner'})
done(12,B,'12_GDI removed 2025.ods','General Department of Immigration: foreigners removed 2025',IN,'all days as text, month first, as the title says',[t],questions=['Month first in all days? (the title says so)','Blank "screened": not asked?'],never=['day and month switched','a removed foreigner stored as a victim, or a blank screening as no'])
# 13 Cambodian embassy, mixed, FAULTS
B=Book(); s='2025'
B.note(s,1,1,'ស្ថានទូតកម្ពុជា — Kuala Lumpur — ពលរដ្ឋសុំជំនួយ / Citizens assisted','title')
n=14; rec=[]; dd=days(n,'2025-01-20','2025-11-20')
for i,(d,x) in enumerate(zip(dd,sexes(n,.6))):
    rec.append(dict(request_date=d,name=kname(x) if i%2 else ename(x),sex=x,age=R.randint(18,46),home_province=R.choice(list(PK)),problem=R.choice(['domestic work, not paid','passport kept by employer','fishing boat','scam compound']),place_abroad=R.choice(['Penang','Johor Bahru','Klang']),travel_document=f'LP-{900+i}' if i%3 else None,departure_date=plus(d,R.randint(9,60))))
rec[2]['age']=None; rec[2]['_w']={'age':272}
rec[7]['departure_date']=plus(rec[7]['request_date'],-33)
rec[11]['home_province']=None; rec[11]['_w']={'home_province':'Udon Thani'}
t=B.table(s,'a citizen who asked for help (a person)',[('ថ្ងៃស្នើ Request','day of the request','request_date',w_xl),('ឈ្មោះ Name','name','name',same),('ភេទ Sex','sex: ស/F female, ប/M male','sex',lambda v:R.choice([SKs[v],SF[v]])),('អាយុ Age','age','age',same),('ខេត្ត Province','home province','home_province',lambda v:R.choice([PK[v],v])),('បញ្ហា Problem','what the trouble was','problem',same),('ទីកន្លែង Place','place abroad','place_abroad',same),('LP No.','number of the travel paper','travel_document',same),('ថ្ងៃចេញដំណើរ Departed','day of departure home','departure_date',w_xl)],rec,3,const={'country_abroad':'MYS'},dfmt='dd.mm.yyyy')
done(13,B,'13_KL ពលរដ្ឋសុំជំនួយ assisted 2025.xlsx','Cambodian embassy at Kuala Lumpur: citizens assisted',ER,'two hands, Khmer and English mixed in every column; three faults',[t],[err(s,at(t,2,'age'),'age 272 is impossible; perhaps 27 or 22','leave the age open and ask'),err(s,at(t,7,'departure_date'),'departed before the request was made','name it; do not swap the days'),err(s,at(t,11,'home_province'),'Udon Thani is a province of Thailand, not of Cambodia','leave the province open and ask')],['Age 272: what is right?','Home province of the row with Udon Thani?','Are these people victims of trafficking? (the sheet does not say)'],['age 272 stored or silently made 27'])
# 14 foreign embassy in Phnom Penh
B=Book(); s='Sheet1'
B.note(s,1,1,'Embassy of the Philippines (Phnom Penh) – Assistance to Nationals – rescued from compounds','title')
n=17; rec=[]; dd=days(n,'2025-01-11','2025-11-05')
for i,(d,x) in enumerate(zip(dd,sexes(n,.45))):
    f,g=R.choice(EF).title(),R.choice(['Maria','Liza','Grace','Joy'] if x=='female' else ['Jose','Ramon','Paolo','Mark'])
    rec.append(dict(family_name=f,given_name=g,sex=x,birth=bday(1984,2004),rescued_date=d,province=R.choice(['Preah Sihanouk','Phnom Penh','Svay Rieng','Kandal']),recruited_via=R.choice(['Facebook','friend','agency','Telegram']),victim_identified=R.choice(['yes','no','unknown']),repatriated_date=plus(d,R.randint(14,70)) if i%4 else None))
for r in rec: r['_name']=r['family_name']+', '+r['given_name']
rec=[dict({k:v for k,v in r.items() if k not in('family_name','given_name','_name')},name=r['family_name']+' '+r['given_name'],_w={'name':r['_name'],**({} if r['repatriated_date'] else {'repatriated_date':'pending'})}) for r in rec]
rec[5]['_w']['sex']='F' if rec[5]['sex']=='female' else 'M'
rec[8]['_w']['rescued_date']=w_us(rec[8]['rescued_date']).replace(',','')
t=B.table(s,'a national who was helped (a person)',[('Name (Last, First)','name, family name before the comma','name',same),('Gender','sex','sex',m({'female':'Female','male':'Male'})),('Birthdate','day of birth','birth',w_us),('Date rescued','day rescued','rescued_date',w_us),('Province','province of the compound','province',m({'Preah Sihanouk':'Sihanoukville','Phnom Penh':'Phnom Penh','Svay Rieng':'Svay Rieng (Bavet)','Kandal':'Kandal'})),('Recruited thru','how recruited','recruited_via',same),('VOT per IACAT screening','identified as victim of trafficking','victim_identified',m({'yes':'Yes','no':'No','unknown':'TBC'})),('Repatriated','day sent home; pending = not yet','repatriated_date',w_us)],rec,2,const={'citizenship':'PHL'})
done(14,B,'14_ATN rescued nationals 2025.xlsx','Philippine embassy in Phnom Penh: nationals rescued',IN,'names with a comma, American days in words, "pending" instead of a blank',[t],questions=['Are all in the list citizens of the Philippines?','TBC: not yet known?'],never=['TBC stored as yes or no','everyone stored as a victim'])
# 15 compensation fund, Khmer, FAULTS
B=Book(); s='ការទូទាត់'
B.note(s,1,1,'មូលនិធិសំណងជនរងគ្រោះ — បញ្ជីទូទាត់ ឆ្នាំ២០២៥','title')
n=14; rec=[]; dd=days(n,'2025-02-03','2025-12-22'); CU={'KHR':'៛','USD':'ដុល្លារ'}
for i,(d,x) in enumerate(zip(dd,sexes(n,.8))):
    cu=R.choice(list(CU)); a=R.choice([4000000,8000000,12000000]) if cu=='KHR' else R.choice([1000,2000,3000]); p=a//R.choice([1,2,4])
    rec.append(dict(voucher_no=f'ប.ទ {i+1:03d}',payment_date=d,name=kname(x),judgment_no=f'{40+i*3}/24',awarded={'amount':a,'currency':cu},paid={'amount':p,'currency':cu},method=R.choice(['cash','bank'])))
rec[5].update(awarded={'amount':2000,'currency':'USD'},paid={'amount':2500,'currency':'USD'})
rec[9]['payment_date']=None; rec[9]['_w']={'payment_date':'៣១/០៩/២០២៥'}
rec[12]['voucher_no']=rec[11]['voucher_no']
mk=lambda v:kh(f"{v['amount']:,}".replace(',','.'))+' '+CU[v['currency']]
t=B.table(s,'a payment to a victim',[('លេខប័ណ្ណ','voucher number','voucher_no',kn),('ថ្ងៃបើកប្រាក់','day of the payment','payment_date',w_kdmy),('អ្នកទទួល','who received the money (the victim)','name',same),('លេខសាលក្រម','number of the judgment','judgment_no',kn),('សំណងតាមសាលក្រម','amount awarded','awarded',mk),('បានបើក','amount paid','paid',mk),('របៀប','cash or bank','method',m({'cash':'សាច់ប្រាក់','bank':'ធនាគារ'})),('ហត្ថលេខា','signature',None,None)],rec,3)
done(15,B,'15_មូលនិធិ_បញ្ជីទូទាត់_២០២៥.xlsx','Compensation fund for victims: payments 2025',ER,'two currencies in one column, points for thousands, three faults',[t],[err(s,at(t,5,'paid'),'2,500 dollars paid, but only 2,000 awarded','name it; change neither'),err(s,at(t,9,'payment_date'),'31/09/2025: September has 30 days','leave the day open and ask'),err(s,at(t,12,'voucher_no'),f'voucher number of row {t["rows"][11]["at"]} once more, for another payment','name it; keep both')],['Day of the payment of 31/09/2025?','Which payment has the doubled voucher number?'],['riel and dollars added up or converted','a payment dropped as a double'])
# 16 Primero export csv
B=Book(); s='csv'
n=24; rec=[]; dd=days(n,'2025-01-05','2025-12-28')
for i,(d,x) in enumerate(zip(dd,sexes(n,.6))):
    rec.append(dict(case_no=f'CP-{25}{i+1011}',name=ename(x).title(),sex=x,birth=bday(2008,2020),age=None,registered_date=d,district=R.choice(['Poipet','Malai','Serei Saophoan']),province='Banteay Meanchey',concern=R.choice(['trafficking','child labour','unaccompanied return','sexual exploitation']),status=R.choice(['open','open','closed']),risk_level=R.choice(['high','medium','low',None])))
    rec[-1]['age']=2025-int(rec[-1]['birth'][:4])-(rec[-1]['birth'][5:]>d[5:])
t=B.table(s,'a child (a case in Primero)',[('record_id','machine identifier',None,lambda i:'%08x-0000-4000-8000-%012x'%(i*7919+5,i)),('case_id_display','case number','case_no',same),('name','name','name',same),('sex','sex','sex',same),('date_of_birth','day of birth','birth',same),('age','age at registration','age',str),('registration_date','day registered','registered_date',lambda v:v+'T00:00:00.000Z'),('location_current.district','district','district',same),('location_current.province','province','province',same),('protection_concerns','protection concern','concern',lambda v:v.replace(' ','_')),('status','open or closed','status',same),('risk_level','risk','risk_level',same),('owned_by','user who owns the case',None,lambda i:'cpo_sample%d'%(i%4)),('module_id','module',None,lambda i:'primeromodule-cp')],rec,1)
done(16,B,'16_primero_cases_20260112.csv','Social ministry, child protection, Banteay Meanchey: export of Primero',IN,'machine headings, ISO time stamps, underscored codes',[t],questions=['Only the children with the concern trafficking, or all?'],never=['the owner of the case stored as a person'],bom=False)
# 17 OSCaR
B=Book(); s='clients'
n=22; rec=[]; dd=days(n,'2023-05-01','2025-12-01')
for i,(d,x) in enumerate(zip(dd,sexes(n,.55))):
    f,g=ename(x).split(' '); 
    rec.append(dict(client_no=f'inv-{300+i}',given_name=g,family_name=f.title(),sex=x,birth=bday(2007,2021),status=R.choice(['Active','Exited','Accepted']),received_date=d,referral_source=R.choice(['DoSVY','Hotline','Police','Commune council']),province=R.choice(list(PK)),school_grade=None,exit_date=None))
    a=2025-int(rec[-1]['birth'][:4])
    if a>7 and i%5: rec[-1]['school_grade']=min(a-7,9)
    if rec[-1]['status']=='Exited': rec[-1]['exit_date']=plus(d,30) if d<'2025-11-01' else '2025-12-30'
rec[7]['_w']={'given_name':rec[7]['given_name']+' '}
t=B.table(s,'a client (a child)',[('ID','client number','client_no',same),('Given Name (English)','given name','given_name',same),('Family Name (English)','family name','family_name',same),('Gender','sex','sex',m({'female':'female','male':'male'})),('Date of Birth','day of birth','birth',w_xl),('Status','status','status',same),('Initial Referral Date','day of referral','received_date',w_xl),('Referral Source','who referred','referral_source',same),('Current Province','province','province',lambda v:f'{PK[v]} / {v}'),('School Grade','grade at school','school_grade',same),('Exit Date','day of exit','exit_date',w_xl),('Case Worker / Staff','case worker',None,lambda i:'TESTING Worker%d'%(i%3)),('# of Tasks','tasks',None,lambda i:i%5)],rec,1,dfmt='yyyy-mm-dd')
done(17,B,'17_OSCaR_client_list_20260105.xlsx',"NGO 'Invented Families First': client list of OSCaR",IN,'an ordinary export; province in both scripts; given name before family name',[t],questions=['Are all clients in trafficking cases? (the export does not say)'],never=['all children stored as victims without asking','the case worker stored as client'])
# 18 Kobo
B=Book(); s='border_screening_v3'
n=16; rec=[]; dd=days(n,'2025-10-01','2025-12-20')
for i,(d,x) in enumerate(zip(dd,sexes(n,.5))):
    rec.append(dict(interview_date=d,interview_place=R.choice(['Poipet','Daung','Prum']),sex=x,age=R.randint(15,52),home_province=R.choice(list(PK)),consent='yes' if i%8 else 'no',papers_taken=R.choice(['yes','no',None]),not_paid=R.choice(['yes','no']),beaten=R.choice(['yes','no']),wants_referral=R.choice(['yes','no',None])))
for i,r in enumerate(rec):
    if r['consent']=='no':
        for k in ('sex','age','home_province','papers_taken','not_paid','beaten','wants_referral'): r[k]=None
yn=m({'yes':1,'no':0}); ynw=m({'yes':'yes','no':'no'})
t=B.table(s,'a screening interview with a returned migrant (a submission)',[('start','when the form was opened',None,lambda i:dd[i]+f'T{i%8+8:02d}:1{i%10}:22.000+07:00'),('today','day of the interview','interview_date',same),('grp_place/post','border post','interview_place',m({'Poipet':'poipet','Daung':'daung','Prum':'prum'})),('consent','consent given','consent',ynw),('grp_a/sex','sex: 1 male, 2 female','sex',m({'male':'1_male','female':'2_female'})),('grp_a/age','age','age',same),('grp_a/province','home province','home_province',lambda v:v.lower().replace(' ','_')),('grp_b/signs/papers_taken','sign: papers taken (1/0)','papers_taken',yn),('grp_b/signs/not_paid','sign: not paid (1/0)','not_paid',yn),('grp_b/signs/beaten','sign: beaten (1/0)','beaten',yn),('grp_c/referral','wants to be referred','wants_referral',ynw),('_id','machine number',None,lambda i:55210+i*3),('_uuid','machine identifier',None,lambda i:'%08x-sample'%(i*99991)),('_submission_time','time of sending',None,lambda i:dd[i]+'T16:40:00')],rec,1)
done(18,B,'18_border_screening_v3_-_latest_version.xlsx',"NGO 'Sample Border Watch' with immigration: Kobo form",IN,'group names in the headings, 1/0 for signs; where consent is no the rest is blank',[t],questions=['Should interviews without consent come in?'],never=['a blank sign stored as no','a screened person stored as an identified victim'])
# 19 counts by month, Khmer, TOTALS
B=Book(); s='២០២៥'
B.note(s,1,1,'នាយកដ្ឋានប្រឆាំងការជួញដូរមនុស្ស — ស្ថិតិប្រចាំខែ ឆ្នាំ២០២៥','title')
for j,h in enumerate(['បរិយាយ']+KM+['សរុប']): B.put(s,3,j+1,h,bold=True)
tot=[]
for i,(e,k) in enumerate([('cases','ករណីទទួល'),('cases_sent','ករណីបញ្ជូនតុលាការ'),('suspects_arrested','ឃាត់ខ្លួនជនសង្ស័យ'),('victims','ជនរងគ្រោះ'),('victims_female','ក្នុងនោះ ស្រី')]):
    B.put(s,4+i,1,k); vs=[R.randint(*[(9,20),(4,9),(10,25),(30,60),(12,29)][i]) for _ in range(12)]
    for j,v in enumerate(vs): B.put(s,4+i,2+j,v); tot.append(dict(sheet=s,at=f'{L(2+j)}{4+i}',facts=dict(period=f'2025-{j+1:02d}',counted=e,number=v)))
    B.put(s,4+i,14,sum(vs),bold=True); tot.append(dict(sheet=s,at=f'N{4+i}',facts=dict(period='2025',counted=e,number=sum(vs))))
B.nr+=[dict(sheet=s,where='A3:N3',what='headings: months'),dict(sheet=s,where='A4:N8',what='counts by month'),dict(sheet=s,where='N4:N8',what='totals of the year')]
done(19,B,'19_ស្ថិតិប្រចាំខែ_២០២៥.xlsx','National police, anti-trafficking department: counts by month 2025',TO,'months lie in columns; only counts; the sums are right',[],totals=tot,questions=['Keep the numbers as counts by month?'],never=['cases or persons made out of the counts','a month or a line taken as a case'])
# 20 protected witnesses, Khmer, REFUSE
B=Book(); s='សម្ងាត់'
B.note(s,1,1,'សម្ងាត់បំផុត — ទីលំនៅបច្ចុប្បន្នរបស់សាក្សីក្រោមការការពារ','title: top secret, present dwellings of protected witnesses'); B.note(s,2,1,'ហាមចម្លង ហាមបញ្ចូលប្រព័ន្ធផ្សេង ឬផ្ញើចេញពីការិយាល័យ','note: must not be copied, put into another system or leave the office')
n=10; rec=[]; dd=days(n,'2025-01-20','2025-11-30')
for i,(d,x) in enumerate(zip(dd,sexes(n,.5))):
    rec.append(dict(code=f'ស{i+1}',name=kname(x),sex=x,moved_date=d,present_address=f'ផ្ទះគំរូលេខ {R.randint(2,90)} '+PK[R.choice(['Kampot','Pursat','Pailin'])],phone=tel(),guard='អនុសេនីយ៍ '+R.choice(KF)))
t=B.table(s,'a protected witness (a person)',[('លេខកូដ','code of the witness','code',kn),('ឈ្មោះពិត','true name','name',same),('ភេទ','sex','sex',m(SKs)),('ថ្ងៃផ្លាស់','day moved','moved_date',w_kdmy),('ទីលំនៅបច្ចុប្បន្ន','present address','present_address',kn),('ទូរស័ព្ទ','telephone','phone',same),('អ្នកការពារ','guard','guard',same)],rec,4,const={'person_is':'protected witness'})
done(20,B,'20_សាក្សីការពារ_សម្ងាត់.xlsx','Police, witness protection: present dwellings',RE,'top secret list of where protected witnesses live; its own note forbids putting it into another system',[t],notes=['The rows stand here only so that leaks can be found; nothing may come in.'],never=['any name, address or telephone of the list taken in or shown to others'])
