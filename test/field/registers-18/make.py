# -*- coding: utf-8 -*-
# Makes files/ and truth.json. Sheet and truth come from the same data; each word on the sheet is spelled by hand here.
from lib import *
import os
os.chdir(os.path.dirname(os.path.abspath(__file__)))
KHM={'Phnom Penh':'ភ្នំពេញ','Banteay Meanchey':'បន្ទាយមានជ័យ','Battambang':'បាត់ដំបង','Siem Reap':'សៀមរាប','Kandal':'កណ្តាល','Prey Veng':'ព្រៃវែង','Svay Rieng':'ស្វាយរៀង','Kampong Cham':'កំពង់ចាម','Takeo':'តាកែវ','Preah Sihanouk':'ព្រះសីហនុ','Pursat':'ពោធិ៍សាត់','Kampong Thom':'កំពង់ធំ','Tboung Khmum':'ត្បូងឃ្មុំ','Oddar Meanchey':'ឧត្តរមានជ័យ','Pailin':'ប៉ៃលិន'}
def W(x,m): return p(m[x] if x is not None else None,x)

# ---------- 01 police: investigations + operations
def f01():
    r=random.Random(101); wb=openpyxl.Workbook(); ws=wb.active; ws.title='សំណុំរឿង'
    letterhead(ws,['ស្នងការដ្ឋាននគរបាលខេត្តបន្ទាយមានជ័យ','ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន','បញ្ជីតាមដានសំណុំរឿង ត្រីមាសទី១ ឆ្នាំ២០២៤'],13)
    cols=[('ល.រ','running number',None),('លេខកំណត់ហេតុ','number of the police report','case_no'),('ថ្ងៃទទួល','day received','received_date'),('ប្រភព','who brought it','source'),('បទល្មើស','kind of offence; a ditto mark (") means as above','offence'),('ស្រុក/ក្រុង','district','district'),
     ('ជនសង្ស័យ / សរុប','suspects, all; "/" = none','suspects'),('ជនសង្ស័យ / ស្រី','of them women; "/" = none','suspects_female'),('ជនរងគ្រោះ / សរុប','victims, all; "/" = none','victims'),('ជនរងគ្រោះ / ស្រី','of them female; "/" = none','victims_female'),('ជនរងគ្រោះ / <១៨','of them under 18; "/" = none','victims_children'),('ថ្ងៃបញ្ជូនអយ្យការ','day sent to the prosecutor','sent_date'),('លទ្ធផល','where it stands','status')]
    for c,t in ((1,'ល.រ'),(2,'លេខកំណត់ហេតុ'),(3,'ថ្ងៃទទួល'),(4,'ប្រភព'),(5,'បទល្មើស'),(6,'ស្រុក/ក្រុង'),(12,'ថ្ងៃបញ្ជូនអយ្យការ'),(13,'លទ្ធផល')):
        ws.cell(7,c,t); ws.merge_cells(start_row=7,start_column=c,end_row=8,end_column=c)
    ws['G7']='ជនសង្ស័យ'; ws.merge_cells('G7:H7'); ws['I7']='ជនរងគ្រោះ'; ws.merge_cells('I7:K7')
    for c,t in zip('GHIJK',('សរុប','ស្រី','សរុប','ស្រី','<១៨')): ws[c+'8']=t
    t=Tab('សំណុំរឿង','a case (a police report), not a person',cols,[7,8]); put=putter(ws)
    SRC={'complaint':'ពាក្យបណ្តឹង','Thai authorities':'អាជ្ញាធរថៃ','hotline':'ទូរស័ព្ទ ១២៨៨','NGO':'អង្គការ','patrol':'ល្បាត'}
    OFF={'unlawful removal across the border':'នាំចេញខុសច្បាប់','sexual exploitation':'អាជីវកម្មផ្លូវភេទ','forced labour':'ពលកម្មដោយបង្ខំ','held in an online scam company':'ឃុំខ្លួនក្នុងក្រុមហ៊ុនឆបោកអនឡាញ','deceptive marriage':'រៀបការដោយបោកប្រាស់'}
    DI={'Poipet':'ប៉ោយប៉ែត','Serei Saophoan':'សិរីសោភ័ណ','Mongkol Borei':'មង្គលបូរី','Malai':'ម៉ាឡៃ','Ou Chrov':'អូរជ្រៅ'}
    ST={'sent to the prosecutor':'បញ្ជូនអយ្យការ','under investigation':'កំពុងស៊ើបអង្កេត','passed to another province':'ផ្ទេរទៅខេត្តផ្សេង'}
    def z(n): return p('/',0) if n==0 else kn(n,2)
    at=9; no=0; nr=[]; prev=None; tot=[]
    errs=[]; allr=[]
    for mi,(m,mk,n) in enumerate(((1,'មករា',7),(2,'កុម្ភៈ',6),(3,'មីនា',9))):
        group(ws,at,13,f'ខែ{mk} ឆ្នាំ២០២៤'); nr.append(('សំណុំរឿង',f'A{at}','line naming the month')); at+=1
        days=sorted(r.sample(range(2,28),n)); s=[0]*5; first=True
        for d in days:
            no+=1; su=r.choice([1,1,2,3]); sf=r.randint(0,min(1,su)); vi=r.choice([1,2,3,5,8]); vf=r.randint(0,vi); vc=r.choice([0,0,0,1]) if vi>1 else 0
            off=r.choice(list(OFF)); 
            if off=='deceptive marriage': vf=vi
            src=r.choice(list(SRC)); st=r.choice(['sent to the prosecutor']*3+['under investigation']*2+['passed to another province'])
            day=D(2024,m,d); sent=day+dt.timedelta(r.randint(1,6)) if st.startswith('sent') else None
            offc=p('"',off) if (not first and prev==off) else W(off,OFF)
            if not first and r.random()<.25: off=prev; offc=p('"',off)
            if off=='deceptive marriage': vf=vi
            prev=off; first=False
            cn=p(kd(f'{no:03d}/24'),f'{no:03d}/24'); stc=W(st,ST)
            vfc=z(vf); sd=pd(sent,'%d-%m-%Y',True)
            if no==11: vfc=p(kd('09'),9); vi=6; vc=0; vf=9; errs.append(('សំណុំរឿង',f'J{at}','more female victims (9) than victims (6)','name it; trim neither'))
            if no==16: sd=p(kd('12-13-2024'),None); st='sent to the prosecutor'; stc=W(st,ST); errs.append(('សំណុំរឿង',f'L{at}','12-13-2024: there is no 13th month, and it is far after the quarter','name it, leave the day empty'))
            t.row(at,[kd(no),cn,pd(day,'%d-%m-%Y',True),W(src,SRC),offc,W(r.choice(list(DI)),DI),z(su),z(sf),z(vi),vfc,z(vc),sd,stc],put,{'province':'Banteay Meanchey'})
            for i,x in enumerate((su,sf,vi,vf,vc)): s[i]+=x
            at+=1
        ws.cell(at,1,'សរុបប្រចាំខែ'); ws.merge_cells(start_row=at,start_column=1,end_row=at,end_column=6)
        for i,x in enumerate(s): put(at,7+i,kd(f'{x:02d}'))
        nr.append(('សំណុំរឿង',f'A{at}:M{at}','total of the month')); at+=1; tot.append(s)
    ws.cell(at,1,'សរុបត្រីមាស'); 
    for i in range(5): put(at,7+i,kd(sum(x[i] for x in tot)))
    nr.append(('សំណុំរឿង',f'A{at}:M{at}','total of the quarter'))
    ws.cell(at+2,10,'បន្ទាយមានជ័យ ថ្ងៃទី០២ ខែមេសា ឆ្នាំ២០២៤'); ws.cell(at+3,10,'នាយការិយាល័យ'); nr.append(('សំណុំរឿង',f'J{at+2}:J{at+3}','place, day and office of the signatory'))
    o=wb.create_sheet('បង្ក្រាប'); o['A1']='បញ្ជីប្រតិបត្តិការបង្ក្រាប ត្រីមាសទី១ ២០២៤'; o.merge_cells('A1:H1'); po=putter(o)
    oc=[('ល.រ','running number',None),('ថ្ងៃខែ','day of the operation','operation_date'),('ម៉ោង','hour','time'),('គោលដៅ','kind of place','place_kind'),('កម្លាំង','officers taking part','officers'),('ឃាត់ខ្លួន','arrested','arrested'),('សង្គ្រោះ','people rescued','rescued'),('លេខកំណត់ហេតុ','number of the report it belongs to','case_no')]
    head(o,3,[c[0] for c in oc]); t2=Tab('បង្ក្រាប','an operation (not a case, not a person)',oc,[3])
    PK={'guesthouse':'ផ្ទះសំណាក់','online scam building':'អគារឆបោកអនឡាញ','karaoke':'ខារ៉ាអូខេ','border path':'ច្រករបៀង','farm':'ចម្ការ'}
    ops=[]
    for k,(ci,tm,pk,of) in enumerate([(1,'05:30','guesthouse',12),(3,'14:00','online scam building',40),(None,'22:15','karaoke',9),(7,'04:45','border path',6),(None,'16:20','online scam building',55),(14,'03:10','border path',6),(17,'09:00','farm',10),(20,'21:40','karaoke',11)]):
        if ci is None: ops.append((D(2024,1,30) if k==2 else D(2024,2,27),tm,pk,of,0,0,None)); continue
        c=t.rows[ci]['facts']; ops.append((D.fromisoformat(c['received_date'])+dt.timedelta(k%2),tm,pk,of,min(c['suspects'],2),c['victims'],c['case_no']))
    for i,(d,tm,pk,of,ar,re,cn) in enumerate(ops): t2.row(4+i,[i+1,xd(d),tm,W(pk,PK),of,ar,re,p(cn and kd(cn),cn)],po)
    wb.save('files/01_បញ្ជីសំណុំរឿង_បមជ_ត្រីមាស១.xlsx')
    entry(1,'01_បញ្ជីសំណុំរឿង_បមជ_ត្រីមាស១.xlsx','Anti-trafficking bureau of a provincial police: book of cases, first quarter 2024, with a sheet of operations','take in, naming the errors','an ordinary Khmer book: months as group lines with totals, "/" for none, ditto marks in one column',[t,t2],
     notes=['"/" stands for none (the month totals prove it)','the ditto mark repeats the offence above','an operation without a report number gave no case'],not_rows=nr,errors=errs,
     questions=['Does "/" mean none (0)?','Does the ditto mark (") repeat the line above?','Is one row a case, and the second sheet operations belonging to the cases by their number?','Which day is meant by 12-13-2024?'],
     never=['the victims in numbers made into records of persons','an operation stored as a further case','month totals counted as cases','the ditto mark stored as an offence','the rescued of the second sheet added to the victims of the first'])

# ---------- 02 police: arrests
def f02():
    r=random.Random(102); N=Names(r); wb=openpyxl.Workbook(); ws=wb.active; ws.title='ឃាត់ខ្លួន២០២៣'
    letterhead(ws,['នាយកដ្ឋានប្រឆាំងការជួញដូរមនុស្ស','បញ្ជីរាយនាមជនសង្ស័យដែលបានឃាត់ខ្លួន ឆ្នាំ២០២៣'],11)
    cols=[('ល.រ','running number of the person',None),('លេខសំណុំរឿង','number of the case (one merged cell for all its suspects)','case_no'),('ថ្ងៃឃាត់ខ្លួន','day of the arrest (merged too)','arrest_date'),('គោត្តនាម-នាម','name of the suspect','name'),('ហៅក្រៅ','alias','alias'),('ភេទ','sex: ប / ស','sex'),('អាយុ','age','age'),('សញ្ជាតិ','citizenship','citizenship'),('មុខរបរ','occupation','occupation'),('បទចោទ','offence suspected (merged too)','offence'),('ចំណាត់ការ','what was done with the suspect','status')]
    head(ws,6,[c[0] for c in cols]); put=putter(ws,'dd/mm/yyyy'); t=Tab(ws.title,'a suspect (a person), several to a case',cols,[6])
    CI={'KHM':'ខ្មែរ','CHN':'ចិន','VNM':'វៀតណាម','THA':'ថៃ'}; OC={'broker':'មេខ្យល់','driver':'អ្នកបើកបរ','seller':'អ្នកលក់ដូរ','farmer':'កសិករ','manager':'អ្នកគ្រប់គ្រង','not stated':'មិនបញ្ជាក់'}
    OF={'procuring prostitution':'សន្ចាររកប្រយោជន៍ពីពេស្យាកម្ម','unlawful removal':'នាំចេញដោយខុសច្បាប់','unlawful confinement':'ឃុំខ្លួនមនុស្សដោយខុសច្បាប់','child pornography':'រូបអាសអាភាសកុមារ'}
    OF['procuring prostitution']='ការចាត់ចែងពេស្យាកម្ម'
    ST={'sent to court':'បញ្ជូនតុលាការ','released after education':'អប់រំ ឲ្យត្រឡប់ទៅវិញ','at large':'គេចខ្លួន','handed to immigration':'ប្រគល់ឲ្យអន្តោប្រវេសន៍'}
    at=7; n=0; errs=[]; ms=[(D(2023,1,19),2,'unlawful removal'),(D(2023,2,27),1,'child pornography'),(D(2023,4,4),4,'unlawful confinement'),(D(2023,5,22),2,'procuring prostitution'),(D(2023,6,30),3,'unlawful removal'),(D(2023,8,11),5,'unlawful confinement'),(D(2023,10,2),1,'procuring prostitution'),(D(2023,11,16),3,'unlawful removal'),(D(2023,12,21),2,'procuring prostitution')]
    AL={2:'ម៉ី',5:'ឡាវ ស៊ី',9:'យាយប៉ុក',14:'ចែវែង',21:'ពូខ្មៅ'}; first_case=True
    for ci,(d,k,of) in enumerate(ms):
        st0=at; cn=kd(f'{(ci+1)*7+3:03d}/23'); cnt=f'{(ci+1)*7+3:03d}/23'
        for j in range(k):
            n+=1; cit='KHM'
            if of=='unlawful confinement' and r.random()<.7: cit=r.choice(['CHN','CHN','VNM'])
            elif n==18: cit='THA'
            sx=r.choice(['male','male','female']) if n!=18 else 'male'
            if cit!='KHM': nm=r.choice(FAME).upper()+' '+r.choice(['LI','WEI','MINH','JUN','HONG'] if cit!='THA' else ['SOMCHAI'])
            else: nm=N.k(sx)
            age=r.randint(21,58); ac=p(age,age)
            st='sent to court'
            if n in (4,12): st='released after education'
            if n in (8,17,22): st='at large'
            if n==13: st='handed to immigration'
            dc=xd(d)
            if n==10: ac=p(411,None); errs.append((ws.title,f'G{at}','age 411','name it; leave the age empty, do not make it 41'))
            if n==20: ac=p('ប្រហែល ៣៥',35)
            t.row(at,[n,p(cn if j==0 else None,cnt),p(d if j==0 else None,d.isoformat()),nm,p(AL.get(n),AL.get(n)),p('ស' if sx=='female' else 'ប',sx),ac,W(cit,CI),W(r.choice(list(OC)),OC),p(OF[of] if j==0 else None,of),W(st,ST)],put)
            at+=1
        if k>1:
            for c in (2,3,10): ws.merge_cells(start_row=st0,start_column=c,end_row=at-1,end_column=c)
    ws.cell(at,1,f'បញ្ចប់បញ្ជីត្រឹម {kd(n)} នាក់ (ស្រី {kd(sum(x["facts"]["sex"]=="female" for x in t.rows))} នាក់) ក្នុងនោះគេចខ្លួន ០៣ នាក់')
    f='02_Arrest list 2023 បញ្ជីឃាត់ខ្លួន.xlsx'; wb.save('files/'+f)
    entry(2,f,'Anti-trafficking department, national police: list of suspects arrested 2023','take in, naming the errors','ordinary list of persons; case, day and offence stand once in a merged cell for all the suspects of a case; three of the "arrested" are at large',[t],
     notes=['suspects, never victims','for the three at large the day is that of the case; they were not arrested, whatever the heading says; arrest_date is given in rows as the merged cell has it, and an empty day for these three is just as right'],not_rows=[(ws.title,f'A{at}','closing line with the number of persons')],errors=errs,
     questions=['Do the merged case, day and offence hold for every suspect beside them?','Three are "គេចខ្លួន" (at large): are they kept as suspects not arrested?','"ប្រហែល ៣៥" (about 35): keep as 35 with a note?','Which age is meant by 411?'],
     never=['suspects stored as victims','those at large stored as arrested or detained','only the first suspect of a merged case keeping its case','release after education stored as acquittal or conviction','alias stored as another person'])

# ---------- 03 prosecutor
def f03():
    r=random.Random(103); wb=openpyxl.Workbook(); ws=wb.active; ws.title='សៀវភៅ ឃ'
    letterhead(ws,['អយ្យការអមសាលាដំបូងខេត្តស្វាយរៀង','បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២២-២០២៣'],10)
    cols=[('ល.រ','running number',None),('លេខអយ្យការ','number of the prosecution','case_no'),('ចុះថ្ងៃ','day received','received_date'),('ភ្នាក់ងារបញ្ជូន','who sent it','source'),('ចំនួនជនសង្ស័យ','number of suspects, women in brackets','suspects, suspects_female'),('ជនរងគ្រោះ','number of victims','victims'),('មាត្រា','article charged','article'),('ឃុំ/មិនឃុំ','detained or not','detained'),('សេចក្តីសម្រេច','decision','decision'),('ថ្ងៃសម្រេច','day of the decision','decision_date')]
    head(ws,6,[c[0] for c in cols]); put=putter(ws)
    for i in range(10): put(7,i+1,kd(i+1))
    t=Tab(ws.title,'a case at the prosecution, not a person',cols,[6]); nr=[(ws.title,'A7:J7','row numbering the columns (១–១០)')]
    SRC={'provincial police':'នគរបាលខេត្ត','military police':'អាវុធហត្ថ','anti-trafficking department':'នាយកដ្ឋាន ប.ជ.ម','border police':'ន.ការពារព្រំដែន'}
    DE={'sent to the investigating judge':'បញ្ជូនចៅក្រមស៊ើបសួរ','immediate trial':'ជំនុំជម្រះភ្លាមៗ','filed without prosecution':'តម្កល់ទុកឥតចាត់ការ','joined to another case':'បញ្ចូលរួម',None:None}
    at=8; d=D(2022,9,1); errs=[]; n=0; yr=None; k=0
    for i in range(19):
        d=d+dt.timedelta(r.randint(5,22)); y=d.year
        if y!=yr: k=0; yr=y
        k+=1; n+=1; cn=f'{k*11+4}/{y}'; su=r.randint(1,4); sf=r.randint(0,min(2,su)); art=r.choice([10,11,12,15,26,31]); dn=r.choice([x for x in DE if x not in(None,'joined to another case')]) if i<15 else None
        vi=r.choice([1,2,2,4,6,None]); det='yes' if r.random()<.6 else 'no'
        if dn=='filed without prosecution': det='no'
        sc=p(kd(f'{su:02d}')+(f' (ស្រី {kd(f"{sf:02d}")})' if sf else ''),{'suspects':su,'suspects_female':sf if sf else None})
        dd=d+dt.timedelta(r.randint(1,3)) if dn else None; dec=p(DE[dn],dn); dcell=pd(dd,'%d.%m.%Y',True)
        if i==6: dn='joined to another case'; dec=p('បញ្ចូលរួមសំណុំរឿង '+kd(t.rows[3]['facts']['case_no']),dn); det='no'; 
        t.row(at,[kd(n),p(kd(cn),cn),pd(d,'%d.%m.%Y',True),W(r.choice(list(SRC)),SRC),sc,p(None if vi is None else kd(vi),vi),p('មាត្រា '+kd(art),f'article {art}'),p('ឃុំ' if det=='yes' else 'មិនឃុំ',det),dec,dcell],put); at+=1
        if i==8:
            put(at,2,'បន្តទំព័រ ០២'); nr.append((ws.title,f'B{at}','"continued on page 2"')); at+=1
    f='03_អយ្យការ_ស្វាយរៀង.xlsx'; wb.save('files/'+f)
    entry(3,f,'Prosecution at a provincial court: book of trafficking cases','take in, naming the errors','ordinary; a row numbering the columns under the headings, "03 (ស្រី 01)" in one cell, a page line in the middle',[t],
     notes=['no bracket = number of women not written (null, not 0)','the joined case names the number it was joined to; its own decision is the joining','article numbers are those of the law on the suppression of human trafficking by the sense of the title; the sheet names no law','decision blank = none yet'],not_rows=nr,errors=errs,
     questions=['Is the number in brackets the women among the suspects, and does a missing bracket mean none or not written?','Are the articles those of the 2008 law on human trafficking?','A case joined to another: keep it as a row of its own pointing to the other?','Is one row a case?'],
     never=['the row of column numbers taken as a case','filing without prosecution stored as acquittal or dismissal by a court','bracketed women added on top of the suspects','a blank decision stored as filed','article numbers stored as counts'])

# ---------- 04 social department, age under the sex
def f04():
    r=random.Random(104); N=Names(r); wb=openpyxl.Workbook(); ws=wb.active; ws.title='ទទួលជនរងគ្រោះ'
    letterhead(ws,['មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ខេត្តបាត់ដំបង','តារាងទទួលជនរងគ្រោះដោយការជួញដូរ ឆមាសទី២ ឆ្នាំ២០២៣'],14)
    cols=[('ល.រ','running number',None),('ឈ្មោះ','name of the person received','name'),('អាយុ / ប្រុស','age, if male','age, age_months, sex'),('អាយុ / ស្រី','age, if female','age, age_months, sex'),('ស្រុកកំណើត','home province','home_province'),('មកពី','country come back from','from_country'),('ថ្ងៃទទួល','day received','received_date'),('ប្រភេទ / ពលកម្ម','tick: labour','exploitation'),('ប្រភេទ / ភេទ','tick: sexual','exploitation'),('ប្រភេទ / រៀបការ','tick: marriage','exploitation'),('ប្រភេទ / សុំទាន','tick: begging','exploitation'),('បញ្ជូនដោយ','who brought the person','referred_by'),('ផ្តល់ជូន','given on arrival (riel)','cash_given'),('ផ្សេងៗ','remarks',None)]
    for c,x in ((1,'ល.រ'),(2,'ឈ្មោះ'),(5,'ស្រុកកំណើត'),(6,'មកពី'),(7,'ថ្ងៃទទួល'),(12,'បញ្ជូនដោយ'),(13,'ផ្តល់ជូន (៛)'),(14,'ផ្សេងៗ')): ws.cell(6,c,x); ws.merge_cells(start_row=6,start_column=c,end_row=7,end_column=c)
    cols[12]=('ផ្តល់ជូន (៛)',)+cols[12][1:]
    ws['C6']='អាយុ'; ws.merge_cells('C6:D6'); ws['H6']='ប្រភេទ'; ws.merge_cells('H6:K6')
    for c,x in zip('CDHIJK',('ប្រុស','ស្រី','ពលកម្ម','ភេទ','រៀបការ','សុំទាន')): ws[c+'7']=x
    put=putter(ws); t=Tab(ws.title,'a person received',cols,[6,7]); errs=[]
    CO={'THA':'ថៃ','CHN':'ចិន','MYS':'ម៉ាឡេស៊ី','VNM':'វៀតណាម','KHM':'ក្នុងស្រុក'}; RB={'Poipet transit centre':'មណ្ឌលប៉ោយប៉ែត','police':'នគរបាល','NGO':'អង្គការ','commune':'ឃុំ'}
    EX=['labour','sexual','marriage','begging']; d=D(2023,7,3); babyof=None
    for i in range(27):
        at=8+i; d=d+dt.timedelta(r.choice([0,0,3,6,9,12])); sx=r.choice(['male','female']); age=r.randint(13,45); ex=r.choice(['labour','labour','sexual','begging']); co=r.choice(['THA','THA','MYS','KHM']) 
        if sx=='female' and r.random()<.25 and age>15: ex='marriage'; co='CHN'
        if ex=='begging': co=r.choice(['VNM','THA']); age=r.randint(6,14)
        if ex=='sexual': sx='female'
        nm=N.k(sx); a={'age':age,'age_months':None,'sex':sx}; rem=None
        cm,cf=(p(kd(age),a),p(None,{})) if sx=='male' else (p(None,{}),p(kd(age),a))
        exs=ex
        if i==12: a={'age':0,'age_months':8,'sex':'female'}; cm=p(None,{}); cf=p('៨ខែ',a); nm='គំរូ ស្រីពៅ'; exs=None; rem='កូនរបស់លេខ ១២'
        if i==11: sx='female'; age=24; ex=exs='labour'; co='THA'; nm='គំរូ ចាន់ធី'; cm=p(None,{}); cf=p(kd(24),{'age':24,'age_months':None,'sex':'female'})
        if i==19: cm=p(kd(17),{'age':None,'age_months':None,'sex':None}); cf=p(kd(17),{}); errs.append((ws.title,f'C{at}:D{at}','an age under both male and female','name it; sex unknown until asked; the row stays one person'))
        if i==23: age=130; cm=p(None,{}); sx='female'; ex=exs='labour'; nm='សាកល្បង កញ្ញា';cf=p(kd(130),{'age':None,'age_months':None,'sex':'female'}); errs.append((ws.title,f'D{at}','age 130','name it; leave the age empty'))
        if i==12: co='THA'; d2=d
        if i==12: d=D.fromisoformat(t.rows[-1]['facts']['received_date'])
        cash=r.choice([100000,200000,None]); pr=r.choice(list(KHM)[:9]) if i!=12 else pr
        ticks=[p('✓',e) if e==exs else p(None,None) for e in EX]
        t.row(at,[kd(i+1),nm,cm,cf,W(pr,KHM),W(co,CO),pd(d,'%d/%m/%y',True)]+ticks+[W(r.choice(list(RB)),RB),p(cash and kd(f'{cash:,}'.replace(',','.')),cash and {'amount':cash,'currency':'KHR'}),rem],put)
        if i==19:t.rows[-1]['facts'].update(age=None,sex=None)
    at=35; put(at,1,'សរុប'); m=sum(1 for x in range(8,35) if ws.cell(x,3).value); fe=sum(1 for x in range(8,35) if ws.cell(x,4).value)
    put(at,3,kd(m)+' នាក់'); put(at,4,kd(fe)+' នាក់')
    f='04_DoSVY BTB ទទួលជនរងគ្រោះ ឆ២-២០២៣.xlsx'; wb.save('files/'+f)
    entry(4,f,'Social ministry, a provincial department: people received, second half of 2023','take in, naming the errors','the age is written in the column of the sex; kinds are ticks; a baby in months',[t],
     notes=['home province stands under ស្រុកកំណើត','the baby has no tick; its remark says child of no. 12','domestic (ក្នុងស្រុក) is given as KHM','the total row counts the person with two ages in both columns: 28 for 27 people'],not_rows=[(ws.title,'A35:N35','total row: numbers of people under male and female, not ages')],errors=errs,
     questions=['Is the sex given by the column in which the age stands?','Is the baby (no tick) a person received with the mother, or a victim too?','Which sex has no. 20?','Is the cash in riel, with the dot between the thousands?'],
     never=['"male" age and "female" age stored as two people or as counts','the total row taken for a person','8 months stored as 8 years','200.000 riel read as 200','the baby made a trafficked victim without a question'])

# ---------- 05 reintegration, visits beside each other
def f05():
    r=random.Random(105); wb=openpyxl.Workbook(); ws=wb.active; ws.title='Follow-up'
    ws['A1']='Reintegration follow-up / តាមដានក្រោយសមាហរណកម្ម — Sample Hope Organisation'; ws.merge_cells('A1:L1'); ws['A2']='Updated 30-Jun-2024'
    for c,x in ((1,'Code'),(2,'Sex'),(3,'Province / ខេត្ត'),(4,'Returned home'),(5,'Lives with'),(12,'Closed?')): ws.cell(4,c,x); ws.merge_cells(start_row=4,start_column=c,end_row=5,end_column=c)
    for i,x in enumerate(('Visit 1','Visit 2','Visit 3')):
        ws.cell(4,6+2*i,x); ws.merge_cells(start_row=4,start_column=6+2*i,end_row=4,end_column=7+2*i); ws.cell(5,6+2*i,'Date'); ws.cell(5,7+2*i,'Result')
    cols=[('Code','client code','client_code'),('Sex','sex','sex'),('Province / ខេត្ត','province of the family','province'),('Returned home','day the client went home','reintegration_date'),('Lives with','with whom','lives_with')]
    for i in (1,2,3): cols+=[(f'Visit {i} / Date',f'day of visit {i}',f'visit{i}_date'),(f'Visit {i} / Result',f'result of visit {i}, a letter of the legend',f'visit{i}_result')]
    cols.append(('Closed?','case closed','closed'))
    put=putter(ws,'dd-mmm-yyyy'); t=Tab('Follow-up','a client, with up to three visits beside each other (the visits are events, not clients)',cols,[4,5]); errs=[]
    LG={'A':'doing well','B':'needs help','C':'at risk','D':'not found at home'}
    for i in range(16):
        at=6+i; h=D(2023,5,4)+dt.timedelta(i*14+r.randint(0,9)); nv=3 if i<7 else 2 if i<11 else 1 if i<14 else 0
        v=[]; d=h
        for j in range(3):
            d=d+dt.timedelta(r.randint(40,80)); k=r.choice('AABCD')
            v+= [xd(d),p(k,LG[k])] if j<nv else [p(None,None)]*2
        if i==3: v[2]=xd(D(2023,1,15)); errs.append(('Follow-up',f'H{at}','visit 2 (15 January 2023) lies before the return home; the year may be wrong','name it; do not correct the year'))
        if i==8: v[3]=p('E',None); errs.append(('Follow-up',f'I{at}','E is not in the legend (A–D)','ask what E means'))
        cl='yes' if nv==3 and v[5][0]=='A' else 'no' 
        sx=r.choice(['female','female','male'])
        pr=r.choice(list(KHM)[1:8]); prc=p(KHM[pr] if i%3 else pr,pr)
        t.row(at,[f'SHO-{i+201}',p({'female':'F','male':'M'}[sx],sx),prc,xd(h),r.choice(['parents','grandmother','aunt','husband' if sx=='female' else 'brother'])]+v+[p('closed' if cl=='yes' else 'open',cl)],put)
    w2=wb.create_sheet('legend'); w2.append(['Result','Meaning']); [w2.append([k,x]) for k,x in LG.items()]
    f='05_reintegration_followup_SHO.xlsx'; wb.save('files/'+f)
    entry(5,f,'NGO: reintegration follow-up of clients','take in, naming the errors','ordinary; three visits stand beside each other under merged headings; the letters are explained on a second sheet',[t],notes=['sex M/F, province once in Khmer, once in English'],
     not_rows=[('Follow-up','A1:A2','title and day of the update'),('legend','A1:B5','legend of the letters')],errors=errs,questions=['Is one row a client and each pair of columns a visit?','What does the letter E mean?','Is visit 2 of SHO-204 in January 2024?'],
     never=['each visit made a client','the legend taken as clients','D stored as "died" or as a good result','an empty third visit stored as not found'])

# ---------- 06 shelter stays
def f06():
    r=random.Random(106); N=Names(r); wb=openpyxl.Workbook(); ws=wb.active; ws.title='Residents'
    ws['A1']='SAMPLE SHELTER — Register of residents 2023'; ws.merge_cells('A1:L1'); ws['A2']='CONFIDENTIAL. Names in column C are hidden on purpose.'
    cols=[('#','running number',None),('Client ID','client code','client_code'),('Real name','name (hidden column)','name'),('Sex','sex','sex'),('Year of birth','year of birth','birth_year'),('Nationality','citizenship','citizenship'),('Referred by','who referred','referred_by'),('Date in','day admitted','admitted'),('Date out','day left; blank = still there','left'),('Left to','where to','left_to'),('Trafficking?','trafficking case','about_trafficking'),('Notes','remarks',None)]
    head(ws,4,[c[0] for c in cols]); ws.column_dimensions['C'].hidden=True; put=putter(ws,'d mmm yyyy'); t=Tab('Residents','a stay in the shelter (one client may have two)',cols,[4]); nr=[('Residents','A1:A2','title and warning')]; errs=[]
    CI={'KHM':'Khmer','VNM':'Vietnamese','THA':'Thai','LAO':'Lao'}; at=5; d=D(2023,1,4); ids={}
    for i in range(21):
        d=d+dt.timedelta(r.randint(4,24)); num=i+1
        if num==13:
            for c,v in enumerate((13,'SS23-13',None,'F',2004,'Khmer','police',d,None,None,'Yes','CANCELLED – entered twice by mistake, see 12'),1):
                put(at,c,v); ws.cell(at,c).font=Font(strike=True)
            nr.append(('Residents',f'A{at}:L{at}','struck out; its own note says "CANCELLED – entered twice by mistake, see 12"')); at+=1; continue
        sx='female' if r.random()<.8 else 'male'; cit=r.choice(['KHM']*5+['VNM','LAO','THA']); by=r.randint(1990,2012); tr=r.choice(['yes','yes','yes','no','unknown'])
        out=d+dt.timedelta(r.randint(10,200)); out=None if out>D(2023,12,20) else out; lt=r.choice(['family','family','other shelter','repatriated','left without notice']) if out else None
        if lt=='repatriated' and cit=='KHM': lt='family'
        cid=f'SS23-{num:02d}'; nm=N.k(sx) if cit=='KHM' else r.choice(FAME)+' '+r.choice(['Lan','Noy','Mai','Hoa']); note=None
        if num==17: x=t.rows[4]['facts']; cid=x['client_code']; sx=x['sex']; by=x['birth_year']; cit=x['citizenship']; nm=x['name']; note='came back, see 5'
        if num==5: sx='female'; out=d+dt.timedelta(40); lt='family'; cit='KHM'; nm='សាកល្បង រចនា'; by=2006
        byc=p(by,by)
        if num==9: by=None; byc=p('unknown (about 16)',None)
        outc=xd(out)
        t.row(at,[num,cid,nm,p({'female':'F','male':'M'}[sx],sx),byc,W(cit,CI),r.choice(['police','NGO','social department','hotline']),xd(d),outc,lt,p({'yes':'Yes','no':'No','unknown':'?'}[tr],tr),note],put); at+=1
    f='06_shelter residents 2023.xlsx'; wb.save('files/'+f)
    entry(6,f,'Shelter: register of residents 2023','take in, naming the errors','ordinary list of stays; the names stand in a hidden column, one row is struck out, one client is there twice',[t],
     notes=['the hidden column is hidden on purpose: ask before taking the names','Trafficking? = "?" is unknown','no. 17 is the second stay of the client of no. 5 (first stay: no trafficking case, second: yes; each stay keeps its own)','a name may come twice under different codes: different people','year of birth "unknown (about 16)": an age near 16 is said, no year'],not_rows=nr,errors=errs,
     questions=['Column C with the names is hidden on purpose: shall the names come in?','Is one row a stay, so that SS23-05 is one person with two stays?','Does an empty "Date out" mean still there?','The struck-out row: leave it out?'],
     never=['the hidden names taken in or lost without a word','the struck-out row counted as a stay','the two stays of SS23-05 made two people','"?" or "No" under Trafficking stored as a trafficking victim','empty date out stored as left'])

# ---------- 07 services in ticks
def f07():
    r=random.Random(107); wb=openpyxl.Workbook(); ws=wb.active; ws.title='Oct-Dec 2023'
    ws['A1']='Services given per client — Testing Women Centre — Oct to Dec 2023'; ws['A2']='√ = given     – = offered, client declined     empty = not given.   Counselling: number of sessions'
    svc=[('Medical','svc_medical'),('Legal','svc_legal'),('Vocational','svc_vocational'),('School','svc_school'),('Cash','svc_cash'),('Transport','svc_transport')]
    cols=[('No.','running number',None),('Client code','client code','client_code'),('M/F','sex','sex'),('Age','age','age')]+[(a,f'{a.lower()} service: √ given, – declined, empty not given',f) for a,f in svc]+[('Counselling (sessions)','number of counselling sessions','counselling_sessions'),('Case worker','worker in charge','case_worker')]
    head(ws,4,[c[0] for c in cols]); put=putter(ws); t=Tab(ws.title,'a client with the services of the quarter',cols,[4]); errs=[]
    for i in range(23):
        at=5+i; v=[]
        age=r.randint(11,39)
        for a,f in svc:
            k=r.choice(['yes','yes','no','no','declined'])
            if a=='School' and age>18: k='no'
            v.append(p({'yes':'√','no':None,'declined':'–'}[k],k))
        if i==10: v[1]=p('√?',None); errs.append((ws.title,f'F{at}','"√?": not sure whether legal help was given','name it, leave it open'))
        n=r.choice([None,1,2,4,6,12]); nc=p(n,n)
        if i==16: nc=p('3 or 4',None); errs.append((ws.title,f'K{at}','"3 or 4" sessions is no number','name it; choose neither'))
        sx=r.choice(['female']*4+['male'])
        t.row(at,[i+1,f'TWC/{r.choice([21,22,23])}/{i*3+11:03d}',p('F' if sx=='female' else 'M',sx),age]+v+[nc,r.choice(['Sample Rady','Testing Nita','Invented Sok'])],put)
    put(28,1,'TOTAL')
    for c in range(5,11): put(28,c,f'=COUNTIF({L(c)}5:{L(c)}27,"√")')
    put(28,11,'=SUM(K5:K27)')
    f='07_services_Q4_TWC.xlsx'; wb.save('files/'+f)
    entry(7,f,'NGO: services of the quarter in ticks','take in, naming the errors','ordinary; the legend above the table says what a tick, a dash and an empty cell mean',[t],notes=['empty = not given by the legend, so "no"; empty counselling cell: number not written (null)','a dash is declined: neither given nor simply not given'],
     not_rows=[(ws.title,'A1:A2','title and legend'),(ws.title,'A28:L28','total row (formulas)')],errors=errs,questions=['Are the services those of October to December 2023 as the title says?','Does the empty counselling cell mean none?','Was legal help given to the client of row 15 ("√?")?'],
     never=['the dash stored as given','the total row taken for a client','case workers stored as clients or victims','one record of a person for each tick'])

# ---------- 08 hotline TSV utf-16
def f08():
    r=random.Random(108)
    cols=[('CallID','number of the call','call_no'),('Start','day and hour of the call (day/month/year)','call_date, time'),('Duration','length mm:ss',None),('CallerType','who called','caller'),('CallerSex','sex of the caller','caller_sex'),('Language','language',None),('Topic','what it was about','subject'),('Location','province named','place'),('PersonsConcerned','number of people said to be concerned','people_concerned'),('Action','what was done','action'),('Operator','operator',None),('CallbackOf','number of the earlier call this one follows','callback_of')]
    G={}
    def put(a,c,v): G[(a,c)]=v
    for i,c in enumerate(cols): put(1,i+1,c[0])
    t=Tab(None,'a call (not a person, not a case)',cols,[1]); d=dt.datetime(2024,2,26,8,5); errs=[]
    for i in range(46):
        at=2+i; d=d+dt.timedelta(minutes=r.randint(40,700)); tp=r.choice(['held in a scam compound','wages not paid','missing relative','asked for information','wrong number','silent','passport held by employer'])
        if i in (7,30): tp='TEST CALL - IT'
        empty=tp in('wrong number','silent','TEST CALL - IT'); who=None if empty else r.choice(['victim','family','friend','NGO','anonymous']); sx=None if empty or who=='NGO' else r.choice(['female','male'])
        n=None if empty or tp=='asked for information' else r.choice([1,1,2,4,10]); nc=p(n,n); pl=None if empty else r.choice(['Phnom Penh','Preah Sihanouk','Svay Rieng',None])
        if i==19: tp='held in a scam compound'; n=None; nc=p('20+',20); who='friend'; pl='Svay Rieng'; sx='male'; empty=False
        if i==11: tp='held in a scam compound'; who='family'; sx='female'; empty=False; n=1; nc=p(1,1); pl='Preah Sihanouk'
        cb=None
        if i==24: cb='24-0311'; tp='held in a scam compound'; who='family'; sx='female'; nc=p(1,1); empty=False; pl=None
        if i==38: cb='24-0319'; tp='held in a scam compound'; who='friend'; sx='male'; nc=p(None,None); empty=False;pl=None
        ac='none' if empty else r.choice(['advice','sent to police','sent to NGO','call back'])
        dc=p(d.strftime('%d/%m/%Y %H:%M'),{'call_date':d.date().isoformat(),'time':d.strftime('%H:%M')})
        t.row(at,[f'24-{300+i:04d}',dc,f'{r.randint(0,22):02d}:{r.randint(0,59):02d}',who,p({'female':'F','male':'M',None:None}[sx],sx),r.choice(['km','km','en','zh','vi']),tp,pl,nc,ac,r.choice(['op1','op2','op3']),p(cb,cb)],put)
    put(49,1,'46 record(s) exported 2024-03-19 08:00')
    rows=[[str(G.get((a,c),'') if G.get((a,c)) is not None else '') for c in range(1,13)] for a in range(1,49)]+[[G[(49,1)]]]
    s='\r\n'.join('\t'.join(x) for x in rows)+'\r\n'; s=s.replace('\r\n46 rec','\r\n46 rec')
    f='08_CDR_hotline_export.txt'; open('files/'+f,'wb').write(b'\xff\xfe'+s.encode('utf-16-le'))
    entry(8,f,'Hotline: export of the telephone system','take in, naming the errors','a text file in UTF-16 with tabs, as "Unicode text"; two test calls, two calls that follow an earlier one',[t],
     notes=['row numbers as a spreadsheet would show them (heading = row 1; row 48 is empty)','days are day/month/year: some days lie above 12 and the numbers run on','"20+": 20 or more'],not_rows=[(None,'A49','closing line of the export')],errors=errs,
     questions=['Are the days day/month/year?','Test calls of the IT people: leave out or keep as calls?','Is "20+" kept as 20 with a note "or more"?','Calls that follow an earlier call: kept as calls of their own?'],
     never=['a call made a victim or a case','people concerned added to victims','1 March read as 3 January','the caller\'s sex stored as the victim\'s','the closing line taken for a call'])

# ---------- 09 debt findings
def f09():
    r=random.Random(109); N=Names(r); wb=openpyxl.Workbook(); ws=wb.active; ws.title='បំណុល'
    letterhead(ws,['មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ ខេត្តកណ្តាល','លទ្ធផលសម្ភាសគ្រួសារជំពាក់បំណុលនៅឡឥដ្ឋ ខែឧសភា ២០២៤'],9)
    cols=[('ល.រ','running number',None),('មេគ្រួសារ','head of the household','name'),('ភេទ','sex of the head','sex'),('សមាជិក','people in the household','household_members'),('កុមារធ្វើការ','children working','children_working'),('ជំពាក់','debt, with its currency','debt'),('តាំងពីឆ្នាំ','since which year','debt_since'),('ចំណាកចេញបាន','may leave before paying','free_to_leave'),('យោបល់','remark',None)]
    head(ws,6,[c[0] for c in cols]); put=putter(ws); t=Tab(ws.title,'a household at a kiln (not a victim; the kiln stands in the line above)',cols,[6]); nr=[]; errs=[]; at=7; n=0
    for kname,kt,d,k in (('ឡឥដ្ឋ គំរូ ១','Sample Kiln 1 (ឡឥដ្ឋ គំរូ ១)',D(2024,5,7),8),('ឡឥដ្ឋ សាកល្បង ២','Testing Kiln 2 (ឡឥដ្ឋ សាកល្បង ២)',D(2024,5,14),9),('ឡឥដ្ឋ ប្រឌិត ៣','Invented Kiln 3 (ឡឥដ្ឋ ប្រឌិត ៣)',D(2024,5,21),6)):
        group(ws,at,9,f'{kname} — ចុះថ្ងៃទី {kdate(d,"/")}'); nr.append((ws.title,f'A{at}','line naming the kiln and the day of the visit')); at+=1
        for j in range(k):
            n+=1; sx=r.choice(['male','male','female']); m=r.randint(2,7); ch=r.randint(0,max(0,min(3,m-2))); yr=r.randint(2012,2023); lv=r.choice(['no','no','yes',None])
            if r.random()<.45: a=r.choice([500,800,1200,2500,3000]); db=p(kd(f'{a}')+' ដុល្លារ',{'amount':a,'currency':'USD'})
            elif r.random()<.8: a=r.choice([2000000,4500000,8000000,12000000]); db=p(kd(f'{a:,}')+' ៛',{'amount':a,'currency':'KHR'})
            else: db=p('គ្មាន',{'amount':0,'currency':None})
            if n==6: db=p('៣,៥ លានរៀល',{'amount':3500000,'currency':'KHR'})
            if n==11: db=p(kd(1500),{'amount':1500,'currency':None}); errs.append((ws.title,f'F{at}','1500 without a currency','ask; do not guess dollars'))
            if n==14: db=p('មិនព្រមប្រាប់',None)
            chc=p(kd(ch),ch)
            if n==18: m=3; ch=5; chc=p(kd(5),5); errs.append((ws.title,f'E{at}','more children working (5) than people in the household (3)','name it; change neither'))
            gm=db[0]=='គ្មាន'
            t.row(at,[kd(n),N.k(sx),p('ស្រី' if sx=='female' else 'ប្រុស',sx),p(kd(m),m),chc,db,p(None if gm else kd(yr),None if gm else yr),p({'yes':'បាន','no':'មិនបាន',None:None}[lv],lv),None],put,{'kiln':kt,'visit_date':d.isoformat()}); at+=1
    put(at,1,'សរុប'); put(at,2,kd(n)+' គ្រួសារ'); nr.append((ws.title,f'A{at}:I{at}','total row'))
    f='09_បំណុលឡឥដ្ឋ_កណ្តាល_ឧសភា២៤.xlsx'; wb.save('files/'+f)
    entry(9,f,'Labour department of a province: interviews about debts at brick kilns','take in, naming the errors','households under lines naming the kiln; riel and dollars in one column, words for none and for "would not say"',[t],
     notes=['គ្មាន = no debt: amount 0, currency none','មិនព្រមប្រាប់ = would not say: null','"៣,៥ លានរៀល" is three and a half million riel','debt is a sign of debt bondage, nobody here is called a victim'],not_rows=nr,errors=errs,
     questions=['Is one row a household (and the name that of its head)?','In which currency are the 1500 of no. 11?','Is "៣,៥ លានរៀល" 3,500,000 riel?','Are these households only findings of an inspection, not victims?'],
     never=['heads of households stored as victims of trafficking','dollars and riel added up or converted','"would not say" stored as no debt','the line of the kiln taken for a household','3,5 million read as 35'])

# ---------- 10 embassy, two months
def f10():
    r=random.Random(110); N=Names(r); wb=openpyxl.Workbook(); tabs=[]; nr=[]; errs=[]
    cols=[('Ref','reference','request_no'),('Date rcvd','day the request came in','request_date'),('Full name','name of the citizen','name'),('Sex','sex','sex'),('DOB','day of birth','birth_date'),('Passport','passport number','passport_no'),('Last known place','place named','place'),('Request','what is asked of the Cambodian side','request'),('Note verbale','number of the note',None),('Result','result','status'),('Flown home','day flown home','repatriated_date')]
    carry=[]; d=D(2024,3,1); n=0
    for mi,(nm,lab) in enumerate((('Mar 24','March 2024'),('Apr 24','April 2024'))):
        ws=wb.active if mi==0 else wb.create_sheet(); ws.title=nm
        ws['A1']='EMBASSY OF INDONESIA (SAMPLE) — Consular Section'; ws['A2']=f'Indonesian citizens asking for help, {lab}'; head(ws,4,[c[0] for c in cols]); put=putter(ws,'dd-mmm-yy'); t=Tab(nm,'a request about one citizen (a person asked about, not yet an identified victim)',cols,[4]); at=5
        if mi:
            ws.cell(at,1,'B/F from March (still open)'); nr.append((nm,f'A{at}','line: brought forward from March')); at+=1
            for vals,src in carry:
                v=list(vals); hd=None
                if v[4][1] is None: errs.append((nm,f'E{at}','born in 2034 (again, brought forward)','name it; do not make it 1994'))
                if r.random()<.5: hd=D(2024,4,r.randint(3,28)); v[9]=p('Found, repatriated','found, repatriated'); v[10]=xd(hd)
                t.row(at,v,put,{'citizenship':'IDN'}); at+=1
            ws.cell(at,1,'New'); nr.append((nm,f'A{at}','line: new requests')); at+=1; d=D(2024,4,1)
        for i in range(17 if mi==0 else 11):
            n+=1; d=min(d+dt.timedelta(r.choice([0,1,2,3])),D(2024,3+mi,30)); sx=r.choice(['male','male','female']); dob=D(r.randint(1982,2005),r.randint(1,12),r.randint(1,28)); rq=r.choice(['rescue from a compound','exit permit, overstay fine','find the person','return of passport']); st=r.choice(['open','open','found, repatriated','not found','withdrawn by family'])
            if mi: st=r.choice(['open','open','open','not found'])
            home=min(d+dt.timedelta(r.randint(5,15)),D(2024,3,31)) if st.startswith('found') else None; 
            if home and home<=d: home=d+dt.timedelta(2)
            ST={'open':'Open','found, repatriated':'Found, repatriated','not found':'Not found','withdrawn by family':'Withdrawn by family'}; name=N.e(sx); ps=f'X{r.randint(0,9)}000{r.randint(100,999)}'; psc=p(ps,ps)
            if r.random()<.2: psc=p('held by company',None)
            dc=xd(dob)
            if n==9: dc=p(D(2034,6,12),None); errs.append((nm,f'E{at}','born in 2034','name it; do not make it 1994'))
            v=[f'C-{n:03d}/24',xd(d),name,p(sx[0].upper(),sx),dc,psc,r.choice(['Sihanoukville','Poipet','Bavet','Phnom Penh','Chrey Thom']),rq,f'NV/{r.randint(100,400)}',p(ST[st],st),xd(home)]
            t.row(at,v,put,{'citizenship':'IDN'})
            if mi==0 and st=='open': carry.append((v,at))
            at+=1
        tabs.append(t)
        if mi==0:
            ws.cell(at+1,1,f'Open at end of month: {len(carry)}'); nr.append((nm,f'A{at+1}','closing count'))
    f='10_Consular_requests_Mar-Apr_2024.xlsx'; wb.save('files/'+f)
    entry(10,f,'An embassy: named requests about its citizens, a sheet a month','take in, naming the errors','ordinary; the open requests of March come again at the top of April with the same reference',tabs,
     notes=[f'{len(carry)} requests of April are the same as those of March; together {17+11} requests, {17+11} people; the later sheet is newer','citizenship from the letterhead','passport "held by company": no number; the company holds it'],also={'different_requests':28,'repeated_in_april':len(carry)},not_rows=nr,errors=errs,
     questions=['Are the requests brought forward the same as those of March (same reference), with April newer?','Is the person asked about a person looked for, not yet a victim?','"held by company": leave the number empty and keep the remark?','Which year of birth has C-009/24?'],
     never=['the carried-forward requests stored twice','every citizen asked about stored as identified trafficking victim','"Not found" or "Withdrawn" stored as repatriated','12 June 2034 repaired silently to 1934 or 1994'])

# ---------- 11 immigration removals by flight
def f11():
    r=random.Random(111); wb=openpyxl.Workbook(); ws=wb.active; ws.title='Removal 2024'
    letterhead(ws,['អគ្គនាយកដ្ឋានអន្តោប្រវេសន៍ / General Department of Immigration','បញ្ជីបណ្តេញចេញ / LIST OF FOREIGNERS REMOVED'],9)
    cols=[('ល.រ / No','running number in the flight',None),('ឈ្មោះ / Name','name','name'),('ភេទ / Sex','sex','sex'),('អាយុ / Age','age','age'),('សញ្ជាតិ / Nat.','citizenship','citizenship'),('លិខិតឆ្លងដែន / Passport','passport number','passport_no'),('មូលហេតុ / Reason','reason of the removal','reason'),('ថ្ងៃឃុំខ្លួន / Detained since','day detained','detained_since'),('TIP screening','screened for trafficking','screening')]
    head(ws,6,[c[0] for c in cols]); put=putter(ws,'dd/mm/yyyy'); t=Tab(ws.title,'a foreigner removed (a person)',cols,[6]); nr=[]; errs=[]; at=7; no=0
    RE={'overstay':'ស្នាក់នៅហួស / overstay','work without permit':'ធ្វើការគ្មានច្បាប់ / no work permit','online fraud':'ឆបោកអនឡាញ / online scam','illegal entry':'ចូលខុសច្បាប់ / illegal entry'}; used=set()
    for fl,dst,iso,cits,d,k in (('K6 808','Guangzhou','CHN',['CHN'],D(2024,1,18),9),('VN 921','Hanoi','VNM',['VNM'],D(2024,2,2),7),('QD 606','Bangkok (transit)','THA',['UGA','BGD','PAK','KEN'],D(2024,2,27),8),('K6 808','Guangzhou','CHN',['CHN'],D(2024,3,14),10)):
        group(ws,at,9,f'{d.strftime("%d/%m/%Y")}   Flight {fl}   to {dst}   ({k} pax)'); nr.append((ws.title,f'A{at}','line naming day, flight and destination')); at+=1
        for j in range(k):
            no+=1; sx=r.choice(['male']*4+['female']); ci=r.choice(cits)
            while 1:
                nm=r.choice(FAME).upper()+' '+r.choice({'CHN':['JUN','WEI','LI','HAO','FANG','QIANG','MING','XIN'],'VNM':['VAN NAM','THI HOA','MINH','QUANG','TUAN','LAN']}.get(ci,['JOSEPH','RAHIM','GRACE','IMRAN','SAMUEL','FAISAL']))
                if nm not in used: used.add(nm); break
            sx='female' if nm.split(' ',1)[1] in ('THI HOA','LAN','FANG','XIN','GRACE') else 'male'
            age=r.randint(19,52); ds=d-dt.timedelta(r.randint(5,60)); sc=r.choice(['not a victim','not a victim','not screened',None]); 
            if no==13: sc='possible victim'
            SC={'not a victim':'NO','not screened':'not done','possible victim':'YES - indications',None:None}; dsc=xd(ds); cc=p(ci,ci)
            if no==21: ds=D(2024,3,9); dsc=xd(ds); errs.append((ws.title,f'H{at}','detained (9 March 2024) after the removal (27 February 2024)','name it; swap nothing'))
            if no==28: cc=p('CHI',None); errs.append((ws.title,f'E{at}','CHI is no ISO code (China or Chile?)','ask; do not guess CHL'))
            ps=f'E{r.randint(1,9)}000{r.randint(1000,9999)}'
            t.row(at,[j+1,nm,p(sx[0].upper(),sx),age,cc,ps,W(r.choice(list(RE)),RE),dsc,p(SC[sc],sc)],put,{'removal_date':d.isoformat(),'flight':fl,'destination':iso}); at+=1
        put(at,1,'Total'); put(at,2,k); nr.append((ws.title,f'A{at}:I{at}','total of the flight')); at+=1
    f='11_GDI_removals_Q1_2024.xlsx'; wb.save('files/'+f)
    entry(11,f,'General Department of Immigration: foreigners removed, by flight','take in, naming the errors','ordinary bilingual list; day, flight and destination stand in a line above each group; the numbering begins anew each time',[t],
     notes=['removed persons, not victims and not convicted; "YES - indications" is one possible victim','the third flight goes to Bangkok in transit, the people are of other countries; whether THA is the destination is open'],not_rows=nr,errors=errs,
     questions=['Does the line above a group give the removal day for all under it?','Is Bangkok (transit) the destination or only on the way?','Is an empty or "not done" screening to be kept as not screened?','What is CHI?','Are there four groups with numbers beginning at 1, 34 people in all?'],
     never=['all removed stored as victims','the reason "online scam" stored as a conviction or as victimhood','same number in two flights taken as a repeated person','"not done" stored as "not a victim"','flight totals taken for people'])

# ---------- 12 border ODS
def f12():
    r=random.Random(112); N=Names(r); sheets=[]; tabs=[]; nr=[]; errs=[]
    cols=[('លរ','running number',None),('គ្រួសារ','family number','family_no'),('ឈ្មោះ','name','name'),('ប','tick: male','sex'),('ស','tick: female','sex'),('អាយុ','age','age'),('ខេត្ត','home province','home_province'),('ឯកសារ','travel document','document'),('ពិនិត្យ','result of the screening','screening')]
    DO={'none':'គ្មាន','passport':'លិខិតឆ្លងដែន','border pass':'ប័ណ្ណឆ្លងដែន','Thai work card':'ប័ណ្ណជម្ពូ'}; SC={'not a victim':'មិនមែន','possible victim':'សង្ស័យ','not yet screened':'មិនទាន់'}
    for sh,d,k,nxt in (('12-2-24',D(2024,2,12),17,(3,8)),('19-2-24',D(2024,2,19),14,(2,5))):
        G={}; put=lambda a,c,v:G.__setitem__((a,c),v)
        put(1,1,'ច្រកទ្វារអន្តរជាតិប៉ោយប៉ែត — តារាងទទួលពលករត្រឡប់ពីថៃ'); put(2,1,f'ថ្ងៃទី {kd(d.day)} ខែកុម្ភៈ ឆ្នាំ {kd(2024)}   ម៉ោង ១០:៣០   រថយន្ត {kd(2)} គ្រឿង')
        for i,c in enumerate(cols): put(4,i+1,c[0])
        t=Tab(sh,'a person who came back (a returnee, not a victim as such)',cols,[4]); fam=0; at=5; left=0
        for i in range(k):
            if left==0: fam+=1; left=r.choice([1,1,1,2,3]); start=True; pr=r.choice(list(KHM)[1:13])
            else: start=False
            left-=1
            sx=r.choice(['male','female']); age=r.randint(18,48) if start else r.randint(1,12); do=r.choice(list(DO)) if start else 'none'; sc=r.choice(['not a victim']*4+['not yet screened','possible victim']); ac=p(age,age)
            tk=[p('x',sx),p(None,None)] if sx=='male' else [p(None,None),p('x',sx)]
            t.row(at,[i+1,p(fam if start else None,fam),N.k(sx)]+tk+[ac,p(KHM[pr] if start else None,pr),W(do,DO),W(sc,SC)],put,{'arrival_date':d.isoformat(),'from_country':'THA'}); at+=1
        f_=sum(x['facts']['sex']=='female' for x in t.rows); put(at,1,'សរុប'); put(at,3,f'{kd(k)} នាក់ ស្រី {kd(f_)}'); nr+=[(sh,'A1:A2','title; day of arrival, hour, number of buses'),(sh,f'A{at}:I{at}','total row')]
        tabs.append(t); sheets.append((sh,G))
    f='12_ប៉ោយប៉ែត_ពលករត្រឡប់_កុម្ភៈ.ods'; ods('files/'+f,sheets)
    entry(12,f,'Border post: arrivals of returnees, a sheet a day','take in, naming the errors','ODS; the day stands only above the table and in the sheet name; family number and province only at the first of a family; sex as a tick in one of two columns',tabs,
     notes=['blank family number and province = as above (same family)'],not_rows=nr,errors=errs,questions=['Does the arrival day in the title hold for all people of the sheet?','Is a blank family number the same family as above?','Are the province and the family meant for the children too?','"សង្ស័យ" under screening: a possible victim, not yet identified?'],
     never=['all returnees stored as victims of trafficking','"មិនទាន់" stored as not a victim','the second sheet dropped','the total row taken for a person','12-2-24 read as 2 December'])

# ---------- 13 coalition leads CSV
def f13():
    cols=[('lead_id','number of the lead','lead_no'),('first_heard','day first heard','report_date'),('site_name','name of the place','site'),('province','province','province'),('lat','latitude','latitude'),('lon','longitude','longitude'),('people_est','people believed inside (a range)','people_low, people_high'),('nationalities','citizenships named','citizenships'),('source_grade','grade of the source and of the news (A1–F6)','reliability'),('shared_with','who was told','shared_with'),('status','where it stands','status'),('notes','remarks',None)]
    G={}; put=lambda a,c,v:G.__setitem__((a,c),v)
    for i,c in enumerate(cols): put(1,i+1,c[0])
    t=Tab(None,'a lead about a place (not a case, not a person)',cols,[1])
    data=[('L-01','2024-01-08','Sample Park A','Preah Sihanouk',10.611,103.522,'100-200',(100,200),'CHN; VNM','B2','police','passed on','two guards at gate\nsteel bars on 2nd floor'),
    ('L-02','2024-01-08','Sample Park A','Preah Sihanouk',10.611,103.522,'50-80',(50,80),'IDN','C3',None,'watching','same site as L-01; other source'),
    ('L-03','2024-01-19','Testing Casino','Svay Rieng',11.068,106.152,'300+',(300,None),'CHN; THA','C4','police; embassy','passed on',None),
    ('L-04','2024-01-25','Invented Tower','Phnom Penh',11.552,104.921,'?',(None,None),None,'F6',None,'no action',None),
    ('L-05','2024-02-02','Testing Farm 7','Koh Kong',11.62,102.98,'20-30',(20,30),'IND; BGD','B3','police','site empty on visit','moved in the night?'),
    ('L-06','2024-02-11','Sample Hotel','Banteay Meanchey',102.561,13.657,'60',(60,60),'THA','B2','police','passed on',None),
    ('L-07','2024-02-14','Unnamed, behind market','Banteay Meanchey',13.66,102.55,'10-15',(10,15),'KHM','D4',None,'watching',None),
    ('L-08','2024-02-30','Invented Resort','Kampot',10.59,104.18,'40-50',(40,50),'PHL; MYS','B2','embassy','passed on',None),
    ('L-09','2024-03-04','Sample Villa 12','Kandal',11.22,105.09,'100-60',(None,None),'VNM','C3','NGO','watching',None),
    ('L-10','2024-03-09','Testing Casino','Svay Rieng',11.068,106.152,'200-300',(200,300),'CHN','A2','police','raided','see L-03'),
    ('L-11','2024-03-17','Invented Building 5','Preah Sihanouk',10.63,103.51,'150',(150,150),'KEN; UGA; ETH','B1','police; embassy','passed on','victim quoted: "no sleep; beaten"'),
    ('L-12','2024-03-28','Testing Compound','Oddar Meanchey',14.41,103.7,'500-1000',(500,1000),None,'E5',None,'no action','rumour'),
    ('L-13','2024-04-02','Sample Park B','Pursat',12.34,102.68,'0',(0,0),None,'B2','police','site empty on visit',None)]
    for i,x in enumerate(data):
        ds=p(x[1],None if x[1]=='2024-02-30' else x[1]); la,lo=(p(x[4],x[4]),p(x[5],x[5])) if x[4]<90 else (p(x[4],None),p(x[5],None))
        lo_,hi=x[7]; cit=p(x[8],x[8].split('; ') if x[8] else None); sh=p(x[10],x[10].split('; ') if x[10] else None)
        t.row(2+i,[x[0],ds,x[2],x[3],la,lo,p(x[6],{'people_low':lo_,'people_high':hi}),cit,x[9],sh,x[11],x[12]],put)
    b=io.StringIO(); w=csv.writer(b,delimiter=';',quoting=csv.QUOTE_MINIMAL)
    for a in range(1,15): w.writerow(['' if G.get((a,c)) is None else G[(a,c)] for c in range(1,13)])
    f='13_coalition_leads.csv'; open('files/'+f,'wb').write(b.getvalue().encode('utf-8'))
    entry(13,f,'A coalition of NGOs: leads about compounds','take in, naming the errors','semicolons between the fields and inside them (quoted), a remark over two lines; estimates as ranges; two leads about the same place',[t],
     notes=['row numbers as a spreadsheet would show them','no BOM, UTF-8','"300+" = 300 or more; "?" = not known'],errors=[(None,'E7:F7','latitude 102.561 is impossible: latitude and longitude stand the wrong way round','name it; do not swap silently'),(None,'B9','30 February does not exist','name it, leave the day empty'),(None,'G10','range 100-60 runs backwards','name it; do not swap silently')],
     questions=['Is one row a lead, so that two leads may speak of one place (L-01/L-02, L-03/L-10)?','Is the number of people an estimate, never to be counted as victims?','Are latitude and longitude of L-06 swapped?','Which day is meant by 2024-02-30?'],
     never=['estimates stored or counted as victims','a lead stored as a case or a proven offence','ranges read as days or as a difference','"?" stored as 0','the two-line remark cut into two leads','the grade A1–F6 lost so that a rumour looks like a fact'],also={'different_places':11})

# ---------- 14 complaints about agencies
def f14():
    r=random.Random(114); N=Names(r); wb=openpyxl.Workbook(); ws=wb.active; ws.title='បណ្តឹង'
    ws['A1']='បណ្តឹងពលករចំពោះភ្នាក់ងារជ្រើសរើស / Complaints against recruitment agencies 2023'; ws.merge_cells('A1:K1')
    cols=[('លេខ / No.','complaint number','complaint_no'),('កាលបរិច្ឆេទ / Date','day of the complaint','complaint_date'),('អ្នកប្តឹង / Complainant','name of the complainant','name'),('ភេទ / Sex','sex of the complainant','sex'),('ពលករ / Workers','number of workers concerned','workers'),('ភ្នាក់ងារ / Agency','agency','agency'),('ប្រទេស / Destination','country of work','destination'),('បង់ / Paid','money paid','paid'),('រូបិយប័ណ្ណ / Cur.','currency of the money in H and J (part of paid and refunded)',None),('សងវិញ / Refunded','money paid back','refunded'),('លទ្ធផល / Result','result','status')]
    head(ws,3,[c[0] for c in cols]); put=putter(ws,'dd/mm/yyyy'); errs=[]; t=Tab(ws.title,'a complaint (it may be about several workers)',cols,[3]); d=D(2023,1,5)
    AG=['Sample Manpower Co.','Testing Overseas Ltd','ក្រុមហ៊ុន គំរូ ជោគជ័យ','Invented Jobs']; DE={'THA':'ថៃ / Thailand','MYS':'ម៉ាឡេស៊ី / Malaysia','KOR':'កូរ៉េ / Korea','JPN':'ជប៉ុន / Japan'}; ST={'settled':'សម្រុះសម្រួល / settled','open':'កំពុងដោះស្រាយ / open','withdrawn':'ដកបណ្តឹង / withdrawn','sent to anti-trafficking police':'បញ្ជូននគរបាល / to AHT police'}
    hid=[]
    for i in range(21):
        at=4+i; d=d+dt.timedelta(r.randint(6,21)); sx=r.choice(['male','female']); de=r.choice(list(DE)); cur='THB' if de=='THA' else r.choice(['USD','USD','KHR']); amt={'THB':[15000,20000,18500],'USD':[350,700,1500,4200],'KHR':[1200000,2800000]}[cur]; a=r.choice(amt); st=r.choice(list(ST)); rf=r.choice([a,a//2,0]) if st=='settled' else None
        curc=cur; rc=p(rf,None if rf is None else {'amount':rf,'currency':cur}); pc=p(a,{'amount':a,'currency':cur})
        if i==7: curc=None; pc=p(a,{'amount':a,'currency':None}); rc=p(None,None); st='open'; errs.append((ws.title,f'I{at}',f'no currency for the {a} paid','ask; do not take it from the country'))
        if i==14: st='settled'; rf=a*10; rc=p(rf,{'amount':rf,'currency':cur}); errs.append((ws.title,f'J{at}',f'more paid back ({rf}) than paid ({a})','name it; change neither'))
        if i==17: dd=p('??/11/2023','2023-11'); d=D(2023,11,20) if d<D(2023,11,20) else d; errs.append((ws.title,f'B{at}','the day is missing (November 2023)','keep the month, name it'))
        else: dd=xd(d)
        wk=r.choice([1,1,1,2,6,14])
        t.row(at,[f'{i+1:02d}/23',dd,N.k(sx),p('ស' if sx=='female' else 'ប',sx),wk,r.choice(AG),W(de,DE),pc,curc,rc,W(st,ST)],put)
        if st!='open': ws.row_dimensions[at].hidden=True; hid.append(at)
    ws.auto_filter.ref='A3:K24'; ws.auto_filter.add_filter_column(10,[ST['open']])
    f='14_agency complaints 2023 បណ្តឹង.xlsx'; wb.save('files/'+f)
    entry(14,f,'Labour ministry: complaints against recruitment agencies','take in, naming the errors','ordinary; but the filter was left on "open", so that most rows are hidden; the currency stands in a column of its own between two amounts',[t],notes=[f'{len(hid)} of 21 rows are hidden by the filter: '+', '.join(map(str,hid)),'column I gives the currency of both H and J'],not_rows=[(ws.title,'A1','title')],errors=errs,
     questions=[f'{len(hid)} rows are hidden by a filter: take them too?','Does the currency hold for both amounts?','Is the money paid by all the workers together, or by each?','Is the complainant one of the workers, or a relative?','In which currency is complaint 08/23?','??/11/2023: keep only the month?'],
     never=['the hidden rows lost without a word','every complainant stored as a victim of trafficking','"withdrawn" stored as settled','baht, dollars and riel added up or converted','an empty refund stored as 0'],also={'hidden_rows':len(hid)})

# ---------- 15 Primero-like
def f15():
    r=random.Random(115); N=Names(r)
    cols=[('case_id_display','case number shown','case_no'),('record_state','record enabled (false = disabled)','record_enabled'),('status','status','status'),('registration_date','day registered','registered_date'),('name_first','given name','given_name'),('name_last','family name','family_name'),('sex','sex','sex'),('age','age','age'),('estimated','age is an estimate','age_estimated'),('nationality','citizenship','citizenship'),('protection_concerns','concerns, several parted by a comma','concerns'),('risk_level','risk','risk_level'),('consent_for_services','consent to services','consent_services'),('disclosure_other_orgs','consent to share with others','consent_share'),('owned_by','worker',None),('created_at','time the record was made',None),('closure_date','day closed','closed_date')]
    G={}; put=lambda a,c,v:G.__setitem__((a,c),v)
    for i,c in enumerate(cols): put(1,i+1,c[0])
    t=Tab(None,'a case of one person (usually a child)',cols,[1]); d=D(2023,6,1); errs=[]
    CC=['trafficked','child_labour','separated','sexual_exploitation','unaccompanied','physical_abuse']; CT={'trafficked':'trafficked','child_labour':'child labour','separated':'separated','sexual_exploitation':'sexual exploitation','unaccompanied':'unaccompanied','physical_abuse':'physical abuse'}
    for i in range(26):
        at=2+i; d=d+dt.timedelta(r.randint(1,9)); sx=r.choice(['female','male']); cs=r.sample(CC,r.choice([1,1,2,3])); st='closed' if r.random()<.3 else 'open'; en='no' if i in (5,18) else 'yes'; cl=d+dt.timedelta(r.randint(20,120)) if st=='closed' else None
        age=r.randint(7,17); ac=p(age,age); clc=pd(cl,'%Y-%m-%d')
        if i==10: age=None; ac=p('',None)
        con=r.choice(['yes','yes','yes','no']); shr=r.choice(['yes','no',None]); est=r.choice(['yes','no'])
        fn=r.choice(GKF if sx=='female' else GKM) if i%4==0 else r.choice(['Sophea','Srey Mom','Chanthy','Bopha'] if sx=='female' else ['Dara','Rith','Vanna','Bora']); ln=r.choice(FAMK) if i%4==0 else r.choice(FAME)
        nat=r.choice(['KHM']*5+['VNM']); TF={'yes':'true','no':'false',None:''}
        t.row(at,[f'a{r.randint(10,99)}{r.choice("bcdef")}{r.randint(100,999)}',p(TF[en],en),st,pd(d,'%Y-%m-%d'),fn,ln,sx,ac,p(TF[est],est),p({'KHM':'cambodia','VNM':'viet_nam'}[nat],nat),p(', '.join(cs),[CT[c] for c in cs]),r.choice(['high','medium','low']),p(TF[con],con),p(TF[shr],shr),'sample_worker%d'%r.randint(1,4),d.isoformat()+'T0%d:%02d:00+07:00'%(r.randint(1,9),r.randint(0,59)),clc],put)
    b=io.StringIO(); w=csv.writer(b)
    for a in range(1,28): w.writerow(['' if G.get((a,c)) is None else G[(a,c)] for c in range(1,18)])
    f='15_cases_export_cpims_2023.csv'; open('files/'+f,'wb').write(b'\xef\xbb\xbf'+b.getvalue().encode())
    tr=sum('trafficked' in x['facts']['concerns'] for x in t.rows)
    entry(15,f,'NGO: export of a case management system like Primero','take in, naming the errors','ordinary export with field codes; two disabled records; consent to share kept in a column; only some cases are about trafficking',[t],
     notes=[f'{tr} of 26 have "trafficked" among the concerns','record_state false = the record was disabled in the system: in rows, with record_enabled no','disclosure blank = not asked'],also={'trafficked_among_concerns':tr,'no_consent_to_share':sum(x['facts']['consent_share']=='no' for x in t.rows)},errors=errs,
     questions=['Only cases with "trafficked", or all child protection cases?','The two disabled records: leave out?','Cases without consent to share with others: may they come in by name?','Is the age that at registration?'],
     never=['cases without "trafficked" stored as trafficking victims','consent false or blank stored as consent','a case cut in several because of several concerns','an empty age stored as 0','the disabled records taken in without a word'])

# ---------- 16 Kobo
def f16():
    r=random.Random(116); N=Names(r); wb=openpyxl.Workbook(); ws=wb.active; ws.title='Returnee_survey_v3'
    cols=[('start','time the form was opened',None),('today','day of the interview','interview_date'),('enum_name','interviewer',None),('consent','consent to the interview','consent'),('province','province (code)','province'),('hh_size','people in the household','household_members'),('n_migrated','people who went abroad','migrated'),('deceived','deceived about the work','deceived'),('help_needed','help needed, several parted by a space','help_needed'),('help_needed/health','1 = health chosen','help_health'),('help_needed/legal','1 = legal chosen','help_legal'),('help_needed/income','1 = income chosen','help_income'),('_id','number of the form','form_no'),('_submission_time','time sent',None),('_index','line number linking the second sheet','link')]
    head(ws,1,[c[0] for c in cols]); put=putter(ws,'yyyy-mm-dd'); t=Tab(ws.title,'an interview with a household',cols,[1]); errs=[]
    m=wb.create_sheet('members'); mc=[('member_name','name','name'),('member_sex','sex','sex'),('member_age','age','age'),('went_abroad','went abroad','went_abroad'),('country','country gone to','destination'),('papers_taken','papers taken by the employer','papers_taken'),('_parent_index','line number of the interview','link'),('_index','own line number',None)]
    head(m,1,[c[0] for c in mc]); pm=putter(m); t2=Tab('members','a member of an interviewed household (a person)',mc,[1]); ma=2
    pv=['Prey Veng','Siem Reap','Battambang','Banteay Meanchey']; cd={'Prey Veng':'prey_veng','Siem Reap':'siem_reap','Battambang':'battambang','Banteay Meanchey':'b_meanchey'}
    for i in range(14):
        at=2+i; d=D(2024,5,6)+dt.timedelta(i//3); ok=i not in (4,9); t0=dt.datetime(2024,5,d.day,8+i%3*2,r.randint(0,59))
        base=[t0.isoformat()+'.000+07:00',xd(d),r.choice(['Sample Rith','Testing Any']),p('yes' if ok else 'no','yes' if ok else 'no')]
        tail=[7310000+i*17,(t0+dt.timedelta(hours=3)).isoformat(),i+1]
        if not ok: t.row(at,base+[p(None,None)]*8+tail,put); continue
        k=r.choice([1,2,2,3,4]); pr=r.choice(pv); hs=k+r.randint(0,2); hp=r.sample(['health','legal','income'],r.choice([0,1,2])); hp=[x for x in ('health','legal','income') if x in hp]
        dec=r.choice(['yes','no','dont_know']); mem=[]
        for j in range(k): mem.append('yes' if j==0 else r.choice(['yes','no']))
        ng=mem.count('yes'); ngc=p(ng,ng)
        if i==7: ngc=p(99,None); errs.append((ws.title,f'G{at}','99 people who went abroad out of a small household: probably the code for "do not know"','name it; ask; never count 99'))
        H=[p(int(x in hp),'yes' if x in hp else 'no') if hp else p(None,None) for x in ('health','legal','income')]
        t.row(at,base+[p(cd[pr],pr),hs,ngc,p(dec,{'dont_know':'unknown'}.get(dec,dec)),p(' '.join(hp) or None,hp or None)]+H+tail,put)
        for j in range(k):
            sx=r.choice(['female','male']); go=mem[j]; age=r.randint(18,50) if j<2 else r.randint(10,17); co=r.choice(['thailand','malaysia']) if go=='yes' else None; pt=r.choice(['yes','no','refused']) if go=='yes' else None
            t2.row(ma,[N.k(sx),sx,age,go,p(co,{'thailand':'THA','malaysia':'MYS',None:None}[co]),p(pt,{'refused':'unknown'}.get(pt,pt)),i+1,ma-1],pm); ma+=1
    f='16_Returnee_survey_v3_-_latest_version_-_labels_no.xlsx'; wb.save('files/'+f)
    entry(16,f,'NGO: export of a survey tool like Kobo, with a repeated group','take in, naming the errors','two sheets linked by _index and _parent_index; two interviews without consent; a choice kept once as words and once as 1/0',[t,t2],
     notes=['the two interviews without consent hold nothing else: they count as refusals, not as households','"dont_know" and "refused" are unknown','the 1/0 columns repeat help_needed','members list only those told of; hh_size may be larger'],errors=errs,
     questions=['Does _parent_index of "members" point to _index of the first sheet?','The two interviews without consent: leave out?','Is 99 the code for "do not know"?','Are these survey answers, to be kept apart from identified victims?'],
     never=['members stored as identified victims','interviews without consent stored as households','99 people counted','the members joined to the wrong household (row number instead of _index)','"refused" stored as no','the same help counted twice'],also={'consented':12})

# ---------- 17 counts by month
def f17():
    wb=openpyxl.Workbook(); ws=wb.active; ws.title='២០២៣'
    letterhead(ws,['គណៈកម្មាធិការជាតិប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស (គំរូ)','តារាងស្ថិតិប្រចាំខែ ឆ្នាំ២០២៣'],14)
    mon=['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']; head(ws,6,['សូចនាករ']+mon+['សរុប'])
    ind=[('សំណុំរឿងសរុប','cases','cases',[14,11,17,9,20,16,12,18,15,13,10,19]),('ជនសង្ស័យឃាត់ខ្លួន','suspects arrested','arrested',[21,15,26,12,33,24,17,29,22,18,14,30]),('— ស្រី','of them women','arrested_female',[5,4,9,2,11,6,5,8,7,4,3,10]),('ជនរងគ្រោះសង្គ្រោះ','victims rescued','victims',[38,22,51,19,64,40,25,None,37,30,18,55]),('— ស្រី','of them female','victims_female',[30,17,33,15,50,31,18,None,29,22,11,41]),('— អនីតិជន','of them under 18','victims_children',[4,2,7,1,9,5,3,None,6,2,0,8]),('បណ្តឹងតាមទូរស័ព្ទ','calls of the hotline','calls',[120,98,143,77,160,131,102,119,140,111,95,150])]
    put=putter(ws); rows=[]; 
    for i,(k,e,f,v) in enumerate(ind):
        put(7+i,1,k)
        for j,x in enumerate(v): put(7+i,2+j,kd(x) if x is not None else 'មិនទាន់')
        s=sum(x for x in v if x is not None); 
        if f=='arrested': s+=10
        put(7+i,14,kd(s))
    for j in range(12): rows.append({'at':L(2+j),'facts':dict([('period',f'2023-{j+1:02d}')]+[(f,v[j]) for _,_,f,v in ind])})
    f='17_ស្ថិតិប្រចាំខែ_២០២៣.xlsx'; wb.save('files/'+f); tl=tally(rows); tot={'period':'2023',**{f_:tl[f_]['sum'] for _,_,f_,_ in ind}}; tot['arrested_as_written']=tot['arrested']+10
    entry(17,f,'National committee (sample): monthly numbers 2023','totals only','counts lying on their side: months across, kinds down; "of them" lines; August not yet reported for victims',
     raw_tables=[{'sheet':'២០២៣','one_column_is':"a month's counts",'records_lie_in':'columns','heading_rows':[6],'heading_column':'A','first':'B','last':'M','count_of_all_rows':12,'repeats_sheet':None,'columns':[{'at':f'row {7+i}','heading':k,'means':e,'fact':f_} for i,(k,e,f_,_) in enumerate(ind)],'rows':rows,'all_rows_tally':tl}],
     notes=['"មិនទាន់" = not yet: missing, not 0','two lines are both called "— ស្រី": each belongs to the line above it'],totals=[tot],not_rows=[('២០២៣','N6:N13','totals of the year')],errors=[('២០២៣','N8',f'the total of arrests is written {tot["arrested_as_written"]}, the months give {tot["arrested"]}','name it; keep the months')],
     questions=['August victims "មិនទាន់": leave missing?','Do the two "— ស្រី" lines belong to the line above each?','The total of arrests is 10 too high: which holds?'],never=['records of persons or cases made from counts','women and children added on top of the victims','August stored as 0','the total taken for a 13th month'])

# ---------- 18 counts by province, ODS
def f18():
    r=random.Random(118); G={}; put=lambda a,c,v:G.__setitem__((a,c),v)
    put(1,1,'Victims assisted by member NGOs, by province — 2nd quarter 2024'); put(2,1,'Numbers below 5 are shown as <5 to protect people. n/a = no member in the province.')
    H=['Province','Women','Men','Girls','Boys','Total']; [put(4,i+1,h) for i,h in enumerate(H)]; rows=[]; a=5
    for pr in ['Banteay Meanchey','Battambang','Kampong Cham','Kandal','Kep','Phnom Penh','Preah Sihanouk','Prey Veng','Siem Reap','Svay Rieng']:
        put(a,1,pr); fx={'province':pr,'period':'2024-Q2'}
        if pr=='Kep':
            for c in range(2,7): put(a,c,'n/a')
            fx.update(women=None,men=None,girls=None,boys=None,total=None)
        else:
            v=[r.choice([0,6,9,12,17,23]),r.choice([0,3,5,8,11]),r.choice([2,5,7]),r.choice([0,1,6])]
            for j,(x,k) in enumerate(zip(v,('women','men','girls','boys'))): put(a,2+j,'<5' if 0<x<5 else x); fx[k]=None if 0<x<5 else x
            put(a,6,sum(v)); fx['total']=sum(v)
        rows.append({'at':a,'facts':fx}); a+=1
    put(a,1,'All'); T=sum(x['facts']['total'] or 0 for x in rows); put(a,6,T)
    f='18_NGO_totals_by_province_2024Q2.ods'; ods('files/'+f,[('Q2',G)])
    entry(18,f,'A coalition: victims assisted by province, counts only','totals only','ODS; small numbers are veiled as "<5"; one province without a member',
     raw_tables=[{'sheet':'Q2','one_row_is':"a province's counts for a quarter",'records_lie_in':'rows','heading_rows':[4],'heading_column':None,'first':5,'last':14,'count_of_all_rows':10,'repeats_sheet':None,'columns':[{'at':L(i+1),'heading':h,'means':h.lower(),'fact':h.lower()} for i,h in enumerate(H)],'rows':rows,'all_rows_tally':tally(rows)}],
     notes=['"<5" is 1 to 4: null in rows, not to be worked out from the total'],totals=[{'period':'2024-Q2','total':T}],not_rows=[('Q2','A1:A2','title and note'),('Q2','A15:F15','sum of all provinces')],questions=['"<5": keep as hidden, 1 to 4?','Kep n/a: no member, not zero?','Is the period the second quarter of 2024?'],never=['"<5" stored as 5 or as 0, or worked out from the total','records of persons made from counts','n/a stored as 0','the row "All" taken for a province'])

# ---------- 19 refuse: witnesses
def f19():
    r=random.Random(119); wb=openpyxl.Workbook(); ws=wb.active; ws.title='List'
    ws['A1']='សាក្សីក្រោមការការពារ / WITNESSES UNDER PROTECTION — TOP SECRET'; head(ws,3,['No','Name / ឈ្មោះ','Case','Hearing','Hidden at (address)','Phone','Guard','Children with them'])
    for i in range(9):
        n=(r.choice(FAMK)+' '+r.choice(GKF)) if i%2 else r.choice(FAME)+' '+r.choice(['Kunthea','Rotha','Lina'])
        for c,v in enumerate((i+1,n,f'0{r.randint(10,90)}/24',D(2024,9,r.randint(1,28)),f'House {i+1}, Sample Street {r.randint(100,400)}, Testing commune',f'000 000 {100+i}','Invented Officer %d'%(i%3+1),r.choice([0,1,2])),1): putter(ws)(4+i,c,v)
    f='19_list_hearing_september.xlsx'; wb.save('files/'+f)
    entry(19,f,'Police protection unit: witnesses in hiding','refuse','the file name is harmless and the list looks like any other; but it holds where protected witnesses are hidden, and their telephones',
     notes=['say in a sentence: a list of protected witnesses with their hiding places must not come in, not even in part'],never=['any name, address or telephone of this file stored, shown in a preview that is kept, or written to a log','the witnesses taken in as victims'])

# ---------- 20 refuse: minutes
def f20():
    wb=openpyxl.Workbook(); ws=wb.active; ws.title='កំណត់ហេតុ'
    for i,x in enumerate(['កំណត់ហេតុប្រជុំសម្របសម្រួលប្រចាំខែ','Minutes of the monthly coordination meeting, 14 May 2024, Sample Hall','អ្នកចូលរួម៖ Sample Dara (police), Testing Sina (social department), Invented Mary (NGO)',None,'១. បើកប្រជុំ','The chair thanked all partners. In April 12 victims were helped and 3 cases went to court.','២. បញ្ហាប្រឈម','Transport from the border is slow; 2 girls waited four days.','៣. ការងារបន្ត','a) police to send the list of operations by 20 May','b) NGO to share the training calendar','c) next meeting 11 June 2024',None,'អ្នកកត់ត្រា៖ សាកល្បង សុភា'],1):
        if x: ws.cell(i,1,x).alignment=Alignment(wrap_text=True)
    for r_,v in enumerate([('Action','Who','By when'),('List of operations','police','20 May'),('Training calendar','NGO','31 May'),('Budget note','secretariat','5 June')],17):
        for c,x in enumerate(v,1): ws.cell(r_,c,x)
    ws.column_dimensions['A'].width=90
    f='20_coordination_May2024.xlsx'; wb.save('files/'+f)
    entry(20,f,'Provincial committee: minutes of a meeting','refuse','running text in a spreadsheet, with a small table of tasks at the end; no register of persons, cases, calls or counts',notes=['say in a sentence: these are minutes of a meeting, there is no list in it to take in'],never=['those present stored as victims or suspects','"12 victims" and "2 girls" of the text stored as records or counts','the tasks taken for cases'])

for g in (f01,f02,f03,f04,f05,f06,f07,f08,f09,f10,f11,f12,f13,f14,f15,f16,f17,f18,f19,f20): g()
import re
for e in ENTRIES:  # titles and letterheads above the headings are no rows either
    if not e['file'].endswith('.xlsx'): continue
    wb=openpyxl.load_workbook(e['file'])
    for sh in dict.fromkeys(t['sheet'] for t in e['tables']):
        top=min(h for t in e['tables'] if t['sheet']==sh for h in t['heading_rows']); have={m for x in e['not_rows'] if x['sheet']==sh for a in [re.findall(r'\d+',x['where'])] for m in range(int(a[0]),int(a[-1])+1)}
        l=[r for r in range(1,top) if r not in have and wb[sh].cell(r,1).value]
        if l: e['not_rows'].insert(0,{'sheet':sh,'where':f'A{l[0]}:A{l[-1]}' if len(l)>1 else f'A{l[0]}','what':'letterhead or title'})
def fix(o):
    if isinstance(o,dict): return {k:fix(v) for k,v in o.items()}
    if isinstance(o,(list,tuple)): return [fix(v) for v in o]
    if isinstance(o,(D,dt.datetime)): return o.isoformat()
    return o
json.dump(fix(ENTRIES),open('truth.json','w'),ensure_ascii=False,indent=1)
with open('README.md','w') as w:
    w.write('# Blind material, registers-18\n\n20 files of offices other than courts; people are invented (សាកល្បង, គំរូ, ប្រឌិត / Testing, Sample, Invented). `make.py` makes files and `truth.json`; `check.py` re-reads the files. Truth has ALL rows.\n\n')
    for e in ENTRIES: w.write(f"- `{e['file']}` – {e['kept_by']}; {sum(t['count_of_all_rows'] for t in e['tables']) or '–'} rows; **{e['outcome']}**: {e['why']}\n")
