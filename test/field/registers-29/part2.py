from lib import *
# ---------- 6 hotline export 250 rows ----------
f=F(6,'CallLog_export_2024H1.xlsx','Hotline of the social ministry (invented number 0000): export of the call log, first half of 2024','take in, naming the errors','250 calls; yy-mm-dd as text, lengths as mm:ss text; a line after every month; caller and person concerned are different people')
r=f.r;ws=f.sheet('Export');H=['CallID','When','Length','Caller is','Caller M/F','Caller prov.','About (n persons)','Topic','TIP?','Referred to','Call back?','Note'];put(ws,1,H,bold=True)
TP={'T1':'someone abroad wants to come home','T2':'missing person','T3':'wages not paid','T4':'recruitment offer to check','T5':'violence in the family','T0':'silent or wrong number'}
row=2;recs=[];bad=set();ds=days(r,250,D(2024,1,1),D(2024,6,29));cnt=0;mon=1
def mline():
    global row
    put(ws,row,[f'--- {D(2024,mon,1).strftime("%b")}: {cnt} calls ---']);f.nr(ws,f'A{row}',f'line after month {mon} with its number of calls');row+=1
for i,d in enumerate(ds):
    if d.month!=mon: mline();cnt=0;mon=d.month
    cnt+=1;t=r.choice(['T0','T1','T1','T2','T3','T4','T4','T5']);cid=f'H24-{i+1:04d}';h,m=r.randint(6,21),r.randint(0,59);mm,ss=r.randint(0,25),r.randint(0,59)
    who=None if t=='T0' else r.choice(['self','mother','father','sibling','friend','commune police']);sx=None if t=='T0' else r.choice(['M','F','?']);pv=None if t=='T0' else r.choice(list(P)+['abroad'])
    n=None if t=='T0' else r.choice([1,1,1,2,3,'?','7+']);tip=None if t=='T0' else r.choice(['Y','N','N','?','']) or None;rf=r.choice([None,None,'police','embassy','DoSVY','NGO']) if t!='T0' else None;cb=r.choice(['y','n',None]) if t!='T0' else None
    wt=f'{d.strftime("%y-%m-%d")} {h:02d}:{m:02d}';day=d.isoformat();nf=n if isinstance(n,int) else None;cidf=cid
    if i==72: wt=f'24-02-31 {h:02d}:{m:02d}';day=None;f.err(ws,f'B{row}','31 February does not exist','name it and leave the day empty');bad.add(row)
    if i==140: cid=cidf='H24-0140';f.err(ws,f'A{row}','CallID H24-0140 already stands on the row above with other contents; H24-0141 is missing','ask: slip or the same call twice; do not drop a row by itself');bad.add(row)
    if i==199: t='T1';who='mother';sx='F';pv='Takeo';n=-3;nf=None;f.err(ws,f'G{row}','-3 persons','name it and leave the number empty');bad.add(row)
    if i==72: ds72=row
    put(ws,row,[cid,wt,f'{mm:02d}:{ss:02d}',who,sx,pv,n,t,tip,rf,cb,r.choice([None,None,None,'crying','weak line','will send photo'])])
    recs.append((row,dict(call_no=cidf,call_date=day,length_seconds=mm*60+ss,caller_is=who,caller_sex={'M':'male','F':'female','?':'unknown',None:None}[sx],caller_province=pv,persons_concerned=nf,topic=TP[t],about_trafficking={'Y':'yes','N':'no','?':'unknown',None:None}[tip],referred_to=rf,call_back={'y':'yes','n':'no',None:None}[cb])));row+=1
mline();last=row-2
k=f.sheet('topics')
for i,(a,b) in enumerate(TP.items()):put(k,1+i,[a,b])
f.nr(k,'A1:B6','legend of the topics')
f.table(ws,'a call (not a person, not a case)',[(L(i+1),h,m,x) for i,(h,m,x) in enumerate(zip(H,['number of the call','yy-mm-dd and time, text','minutes:seconds, text','who calls','sex of the caller','province of the caller, or abroad','number of people the call is about; ? and 7+ are no numbers','topic code, see sheet','does the call concern trafficking; blank not judged','handed to','call back wanted','note'],['call_no','call_date','length_seconds','caller_is','caller_sex','caller_province','persons_concerned','topic','about_trafficking','referred_to','call_back',None]))],recs,[1],2,last,bad)
f.notes.append('call_date holds the day only; persons "?" and "7+" are null in the facts ("7+" may be kept as "at least 7").')
f.questions=['Is one row one call?','24-03-05: year-month-day?','"7+": keep as at least 7, or leave open?','Are silent and wrong calls (T0) to come in?','H24-0140 twice?']
f.never=['a caller made a victim','length 12:30 read as a time of day','24-01-03 read as 24 January 2003 or as year 1924','T0 calls stored as trafficking','a month line made a call']
# ---------- 7 labour inspectors: two tables side by side ----------
f=F(7,'អធិការកិច្ច_សន្លឹកមួយ_2024.xlsx','Provincial labour office, Kampong Cham: visits of inspectors, all on one sheet','take in','two tables side by side with different columns, order and number of rows; months without days at the right')
r=f.r;ws=f.sheet('Sheet1');mg(ws,'A1:P1','មន្ទីរការងារ ខេត្តកំពង់ចាម – អធិការកិច្ច ២០២៤',True);mg(ws,'A3:H3','ក. រោងចក្រ និងសិប្បកម្ម',True);mg(ws,'J3:P3','ខ. ការដ្ឋានសំណង់ និងចម្ការ',True)
HA=['ល.រ','ថ្ងៃ','សហគ្រាស','កម្មករ','ស្រី','កុមារ<១៥','រក្សាលិខិតឆ្លងដែន','លទ្ធផល'];HB=['ខែ','ទីតាំង','ប្រភេទ','លទ្ធផល','កុមារ<១៥','ស្រី','កម្មករ'];put(ws,4,HA,bold=True);put(ws,4,HB,10,bold=True)
RS={'in order':'ត្រឹមត្រូវ','warning':'ព្រមាន','fine':'ពិន័យ','sent to police':'បញ្ជូននគរបាល'};KB={'construction site':'សំណង់','plantation':'ចម្ការ'};ra=[];rb=[]
for i,d in enumerate(days(r,19,D(2024,1,10),D(2024,12,10))):
    w=r.randint(20,900);ww=r.randint(5,w);c=r.choice([0,0,0,1,3,None]);pp=r.choice(['yes','no','no',None]);x=r.choice(list(RS));nm='សាកល្បង '+'ABCDEFGHIJKLMNOPQRS'[i]
    put(ws,5+i,[kd(i+1),d,nm,w,ww,'-' if c is None else c,{'yes':'មាន','no':'គ្មាន',None:None}[pp],RS[x]],fmt='d-mmm-yy');ra.append((5+i,dict(visit_date=d.isoformat(),workplace=nm,workers=w,workers_female=ww,children=c,passports_kept=pp,result=x,province='Kampong Cham')))
for i,m in enumerate(sorted(r.choices(range(1,13),k=13))):
    w=r.randint(4,120);ww=r.randint(0,w);c=r.choice([0,0,2,1,None]);k=r.choice(list(KB));x=r.choice(list(RS));nm='គំរូ '+kd(i+1)
    put(ws,5+i,[KM[m-1]+' ២៤',nm,KB[k],RS[x],'-' if c is None else c,ww,w],10);rb.append((5+i,dict(visit_date=f'2024-{m:02d}',workplace=nm,kind=k,result=x,children=c,workers_female=ww,workers=w,province='Kampong Cham')))
put(ws,18,['សរុប',None,None,None,None,'=SUM(O5:O17)','=SUM(P5:P17)'],10);put(ws,24,['សរុប',None,None,'=SUM(D5:D23)','=SUM(E5:E23)'])
put(ws,20,['«-» = មិនបានពិនិត្យ'],10);put(ws,26,['អធិការ៖ គំរូ វិចិត្រ; ប្រឌិត មាលា'],6)
f.nr(ws,'A24:E24','total row of the left table');f.nr(ws,'J18:P18','total row of the right table');f.nr(ws,'J20','legend: "-" = not looked at');f.nr(ws,'F26','names of the inspectors');f.nr(ws,'A1:P3','titles')
f.table(ws,'a visit to a factory or workshop (not the firm, not a person)',[(L(i+1),h,m,x) for i,(h,m,x) in enumerate(zip(HA,['running number','day of the visit','name of the enterprise','workers','of them women','children under 15 found; - = not looked at','passports kept by the employer: មាន yes, គ្មាន no','result'],[None,'visit_date','workplace','workers','workers_female','children','passports_kept','result']))],ra,[4],5,23)
f.table(ws,'a visit to a building site or plantation',[(L(i+10),h,m,x) for i,(h,m,x) in enumerate(zip(HB,['month of the visit','place','kind','result','children under 15 found; - = not looked at','women','workers'],['visit_date','workplace','kind','result','children','workers_female','workers']))],rb,[4],5,17)
f.questions=['Are these two lists to be taken in as visits of two kinds?','"-" for children: not looked at (note)?','Is the month enough as the day of the visit?']
f.never=['left and right rows joined into one record','"-" stored as 0 children','children found stored as victims','an inspector made a person of a case']
# ---------- 8 immigration ----------
f=F(8,'Detention & screening ២៥៦៧-២៥៦៨.xlsx','Immigration, detention place at Phnom Penh: foreigners detained and screened','take in, naming the errors','three heading lines in two languages; Gregorian and Buddhist years in one column; birthday, year or age in one column',['The note under the list fixes how the Buddhist year is turned: minus 543 until Visak Bochea (22 May 2024), minus 544 from then on.'])
r=f.r;ws=f.sheet('list')
for a,t in [('A1:A3','ល.រ\nNo'),('B1:E1','ព័ត៌មានបុគ្គល / Person'),('F1:G1','ឃុំខ្លួន / Detention'),('H1:I1','ពិនិត្យ / Screening'),('J1:K1','បញ្ជូនចេញ / Removal'),('L1:L3','សម្គាល់ Remarks')]: mg(ws,a,t,True)
put(ws,2,['ឈ្មោះ','ភេទ/សញ្ជាតិ','លិខិតឆ្លងដែន','កំណើត','ថ្ងៃ','ទីកន្លែង','ធ្វើ?','លទ្ធផល','ថ្ងៃ','ជើងហោះហើរ'],2,bold=True);put(ws,3,['Name','Sex/Nat.','Passport','DOB / year / age','Date','Place','done Y/N','code','Date','Flight'],2,bold=True)
NT={'CHN':'PRC','VNM':'Vietnam','THA':'ថៃ','IND':'Indian','BGD':'Bangladeshi','MMR':'Burma','IDN':'Indo.','PAK':'Pak.'};RC={'V':'victim of trafficking','N':'not a victim','P':'pending'};recs=[];bad=set()
ds=days(r,42,D(2024,1,4),D(2024,12,1))
for i,d in enumerate(ds):
    row=4+i;s=r.choice(['male','male','female']);nm=ne(r,s);n=r.choice(list(NT));pp='X%07d'%(1000000+i*1733) if r.random()<.75 else 'no doc';a=r.randint(17,49);kind=r.choice('dya')
    if kind=='d': b=D(2024-a,r.randint(1,12),r.randint(1,28));bt=b.strftime('%d.%m.%Y');bf,af=b.isoformat(),None
    elif kind=='y': bt=2024-a;bf,af=str(bt),None
    else: bt=f'{a}y';bf,af=None,a
    be=d.year+(543 if d<D(2024,5,22) else 544);bek=r.random()<.35
    dtx=kd(f'{d.day:02d}/{d.month:02d}/')+'ព.ស.'+kd(be) if bek else d.strftime('%d/%m/%Y') if r.random()<.5 else d;df=d.isoformat()
    sc=r.choice(['Y','Y','N',None]);rc=r.choice(['V','N','N','P']) if sc=='Y' else None;rm=d+dt.timedelta(r.randint(5,60)) if rc in('N',None) and r.random()<.6 else None;rm=None if rm and rm>D(2024,12,30) else rm;pl=r.choice(['Sihanoukville','Phnom Penh','Poipet','Bavet'])
    if i==9: pp='X7777001'
    if i==10: pp='X7777001';f.err(ws,f'D{row}',f'passport X7777001 also stands on the row above with another person','name it; do not join the two people');bad.add(row)
    if i==17: sc='N';rc='V';rm=None;f.err(ws,f'I{row}','result "V" (victim) though screening done is N','name it; ask which holds')
    if i==17: bad.add(row)
    if i==25: sc='Y';rc='N';rm=d-dt.timedelta(12);f.err(ws,f'J{row}','removed twelve days before the detention','name it; do not swap');bad.add(row)
    if i==33: dtx='30/02/2024';df=None;f.err(ws,f'F{row}','30 February does not exist','name it and leave the day empty');bad.add(row)
    put(ws,row,[i+1,nm,f'{"F" if s=="female" else "M"}/{NT[n]}',pp,bt,dtx,pl,sc,rc,rm,r.choice(['ZZ 101','ZZ 204','land']) if rm else None])
    recs.append((row,dict(name=nm,sex=s,citizenship=n,passport_no=None if pp=='no doc' else pp,birth=bf,age=af,detained_date=df,place=pl,screened={'Y':'yes','N':'no',None:None}[sc],result=None if i==17 else RC.get(rc),removed_date=None if i==25 else (rm and rm.isoformat()))))
# the two with one passport must be plainly different people
for row,s,nm in [(13,'male','Sample Arun'),(14,'female','Invented Linda')]:
    ws.cell(row,2).value=nm;ws.cell(row,3).value=('M' if s=='male' else 'F')+ws.cell(row,3).value[1:];x=dict(recs)[row];x['name']=nm;x['sex']=s
dict(recs)[14]['passport_no']=None
put(ws,47,['V = ជនរងគ្រោះ victim; N = មិនមែន not; P = កំពុងរង់ចាំ pending']);put(ws,48,['ព.ស. → គ.ស.: ដក ៥៤៣ មុនថ្ងៃ ២២ ឧសភា ២០២៤ (វិសាខបូជា), ដក ៥៤៤ ចាប់ពីថ្ងៃនោះ']);f.nr(ws,'A47:A48','legend of the codes and of the Buddhist year')
f.table(ws,'a detained foreigner (a person)',[('A','ល.រ No','running number',None),('B','ឈ្មោះ Name','name','name'),('C','ភេទ/សញ្ជាតិ Sex/Nat.','sex and citizenship in one cell','sex + citizenship'),('D','លិខិតឆ្លងដែន Passport','passport number; no doc = none','passport_no'),('E','កំណើត DOB / year / age','birthday, year, or age ("28y")','birth + age'),('F','ឃុំខ្លួន ថ្ងៃ Date','day of detention, Gregorian or Buddhist','detained_date'),('G','ទីកន្លែង Place','place','place'),('H','ធ្វើ? done Y/N','was screened','screened'),('I','លទ្ធផល code','result','result'),('J','បញ្ជូនចេញ ថ្ងៃ Date','day of removal','removed_date'),('K','ជើងហោះហើរ Flight','flight',None),('L','សម្គាល់ Remarks','remarks (empty)',None)],recs,[1,2,3],4,45,bad)
f.questions=['Is one row one detained person, not a victim unless result V?','Are dates day/month/year?','Buddhist years: minus 543 before and 544 from Visak Bochea (note)?','"PRC", "Indo.", "Burma": China, Indonesia, Myanmar?','Blank screening: not known?']
f.never=['a Buddhist year stored as the year 2567','all detained people made victims','two people with one passport joined','blank screening stored as no','"Indo." stored as India without showing it']
# ---------- 9 consulate ----------
f=F(9,'นำกลับ-นាំមកវិញ AranBKK 2024.xlsx','Consulate at Sa Kaeo (Thailand): people brought home, by transport','take in','transport as a group line; sex and age by the column that is ticked; Thai court days in the Thai Buddhist year (minus 543)')
r=f.r;ws=f.sheet('2567');mg(ws,'A1:L1','បញ្ជីអ្នកត្រូវបាននាំមកវិញ – List of persons returned (พ.ศ. 2567 = 2024)',True)
for a,t in [('A2:A3','#'),('B2:B3','ឈ្មោះ / Name'),('C2:D2','ភេទ'),('E2:H2','អាយុ'),('I2:I3','Province'),('J2:J3','Thai court order (พ.ศ.)'),('K2:K3','MDT: VoT? ●/○'),('L2:L3','Handed to')]: mg(ws,a,t,True)
put(ws,3,['ប','ស','<18','18-25','26-40','41+'],3,bold=True);row=4;recs=[];n=0
for g,(d,how,k) in enumerate(zip(days(r,6,D(2024,1,15),D(2024,12,10)),['bus via Poipet','flight ZZ 330','bus via Poipet','van via Daung','flight ZZ 330','bus via Poipet'],[8,5,7,3,6,9])):
    mg(ws,f'A{row}:L{row}',f'{d.day} {d.strftime("%B")} 2024 — {how}',True);f.nr(ws,f'A{row}',f'group line: {d.isoformat()}, {how} (both belong to the people below)');row+=1;fem=0
    for j in range(k):
        n+=1;s=r.choice(['male','female']);fem+=s=='female';nm=ne(r,s);ag=r.randrange(4);pv=r.choice(list(P));c=d-dt.timedelta(r.randint(10,80)) if r.random()<.6 else None;v=r.choice(['yes','no','no',None]);h=r.choice(['family','transit centre','NGO','police'])
        put(ws,row,[n,nm,'x' if s=='male' else None,'x' if s=='female' else None]+['x' if q==ag else None for q in range(4)]+[P[pv] if r.random()<.4 else pv,c and f'{c.day}/{c.month}/{c.year+543}',{'yes':'●','no':'○',None:None}[v],h])
        recs.append((row,dict(returned_date=d.isoformat(),transport=how,name=nm,sex=s,age_group=['under 18','18-25','26-40','41 and over'][ag],home_province=pv,court_order_date=c.isoformat() if c else None,identified_victim=v,handed_to=h)));row+=1
    put(ws,row,[None,f'សរុប {kd(k)} នាក់ (ស្រី {kd(fem)})']);f.nr(ws,f'B{row}',f'subtotal: {k} people, {fem} female');row+=1
f.nr(ws,'A1:L1','title')
f.table(ws,'a person brought home',[('A','#','running number',None),('B','ឈ្មោះ / Name','name','name'),('C:D','ភេទ / ប, ស','sex: x in the column','sex'),('E:H','អាយុ / <18, 18-25, 26-40, 41+','age group: x in the column','age_group'),('I','Province','home province (English or Khmer)','home_province'),('J','Thai court order (พ.ศ.)','day of the Thai court order, Thai Buddhist year','court_order_date'),('K','MDT: VoT? ●/○','found a victim by the Thai team: full yes, open no, blank not told','identified_victim'),('L','Handed to','handed to','handed_to')],recs,[2,3],5,row-2)
f.questions=['● = victim, ○ = not, blank = not told?','Thai years: minus 543 (title says 2567 = 2024)?','Is the line above the day and transport of the people below?','Age group only – leave the age empty?']
f.never=['Thai year 2567 turned with 544 or kept as 2567','all returned people made victims','the lower or upper bound of a group stored as the age','subtotal lines made people']
# ---------- 10 legal aid ----------
f=F(10,'LA tracking (lawyers) jan25.xlsx','Legal-aid office (invented) with six lawyers: clients','take in, naming the errors','lawyer in a merged cell down the side; name, sex and age in one cell, court and stage in one, all hearings in one')
r=f.r;ws=f.sheet('clients');put(ws,1,['Lawyer','Client no','Client (sex, age)','Party','Court / stage','Hearings d.m.yy','PoA signed','Asked comp.','Last']);H=[c.value for c in ws[1]]
for c in ws[1]: c.font=Font(bold=True)
CO=['PP','KPC','BMC','SR','PSH'];SG={'inv':'investigating judge','tr':'trial','app':'appeal'};row=2;recs=[];bad=set();n=0
for li,k in enumerate([6,4,7,3,6,5]):
    if k>1: ws.merge_cells(f'A{row}:A{row+k-1}')
    lw=['Atty Sample V.','Atty Testing K.','Atty Invented S.','Atty Sample B.','Atty Testing P.','Atty Invented M.'][li];ws.cell(row,1).value=lw
    for j in range(k):
        n+=1;s=r.choice(['female','female','male']);nm=ne(r,s);a=r.randint(12,44);pt=r.choice(['V','V','V','CP','W']);co=r.choice(CO);sg=r.choice(list(SG));p=D(2024,1,5)+dt.timedelta(r.randrange(150));hs=sorted(p+dt.timedelta(r.randint(15,200)) for _ in range(r.randint(0,3)))
        am=r.choice([None,None,2000,3500,'8,000,000 R','12,000,000 R']);cn=f'LA-{n:02d}';ht='; '.join(f'{h.day}.{h.month}.{h:%y}' for h in hs);hf=[h.isoformat() for h in hs] or None;af=a;at=a
        if n==5: at=203;af=None;f.err(ws,f'C{row}','age 203','name it and leave the age empty');bad.add(row)
        if n==13: h0=p-dt.timedelta(60);h1=p+dt.timedelta(30);ht=f'{h1.day}.{h1.month}.{h1:%y}; 31.9.24';hf=[h1.isoformat()];f.err(ws,f'F{row}','the second hearing, 31 September, does not exist','name it; keep the first hearing only');bad.add(row)
        if n==22: cn='LA-21';f.err(ws,f'B{row}','client number LA-21 already stands on the row above for another client; LA-22 is missing','ask; do not join the two');bad.add(row)
        if n==27: am='5,00,0';f.err(ws,f'H{row}','"5,00,0" is no sum','name it and leave the sum empty');bad.add(row)
        put(ws,row,[cn,f'{nm}, {"F" if s=="female" else "M"}, {at}',pt,f'{co}/{sg}',ht or None,p,am if not isinstance(am,int) else f'${am:,}',r.choice(['ok','call','file copied',None])],2,fmt='dd-mmm-yyyy')
        amf=None if am is None or n==27 else {'amount':am,'currency':'USD'} if isinstance(am,int) else {'amount':int(re.sub(r'\D','',am)),'currency':'KHR'}
        recs.append((row,dict(lawyer=lw,client_no=cn,name=nm,sex=s,age=af,party={'V':'victim','CP':'civil party','W':'witness'}[pt],court={'PP':'Phnom Penh','KPC':'Kampong Cham','BMC':'Banteay Meanchey','SR':'Siem Reap','PSH':'Preah Sihanouk'}[co],stage=SG[sg],hearings=hf,power_of_attorney_date=p.isoformat(),compensation_asked=amf)));row+=1
for rw,nm,s in [(22,'Testing Malea','female'),(23,'Invented Bora','male')]:
    o=dict(recs)[rw];o['name']=nm;o['sex']=s;ws.cell(rw,3).value=f'{nm}, {"F" if s=="female" else "M"}, {o["age"]}'
mg(ws,f'A{row+1}:I{row+1}','V victim, CP civil party, W witness | inv = inv. judge, tr = trial, app = appeal | R = riel');f.nr(ws,f'A{row+1}','legend')
f.table(ws,'a client of a lawyer (a person)',[(L(i+1),h,m,x) for i,(h,m,x) in enumerate(zip(H,['lawyer, merged over all her or his clients','client number','name, sex and age in one cell','role in the case','court / stage','days of hearings, several','power of attorney signed','compensation asked, $ or riel','last note'],['lawyer','client_no','name + sex + age','party','court + stage','hearings','power_of_attorney_date','compensation_asked',None]))],recs,[1],2,row-1,bad)
f.questions=['Are hearings day.month.year?','Is a witness (W) to come in as a witness and not a victim?','KPC, BMC, SR … = courts of Kampong Cham, Banteay Meanchey, Siem Reap (not Svay Rieng) …?','LA-21 twice?']
f.never=['a witness made a victim','only the first row of each lawyer kept the lawyer','riel stored as dollars','hearings beyond the first lost silently']
