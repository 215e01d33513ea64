from base import *
import random
D=dt.date
NAMEIT='name it and leave the cell empty; a person settles it'

def f01():
    r=random.Random(2501); b=Book(); sn='ឃាត់ខ្លួន ២០២៤'; s=b.sheet(sn)
    s.put('A1','ព្រះរាជាណាចក្រកម្ពុជា  ជាតិ សាសនា ព្រះមហាក្សត្រ'); s.put('A2','ស្នងការដ្ឋាននគរបាលខេត្តបាត់ដំបង  ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស')
    s.put('A3','សៀវភៅឃាត់ខ្លួន (៤៨ ម៉ោង) ឆ្នាំ២០២៤'); s.put('A4','〃 = ដូចបន្ទាត់លើ ។ ពន្យារ ២៤ម៉ោង៖ + បានពន្យារ, − មិនបានពន្យារ, ទទេ = មិនទាន់ដឹង')
    def head(x):
        for c,v in zip('ABCEFGHIJKLMN',['ល.រ','នាមត្រកូល និងនាមខ្លួន','ភេទ','ឆ្នាំកំណើត','សញ្ជាតិ','បទល្មើស','ឃាត់ខ្លួន',None,'ផុតកំណត់',None,'ពន្យារ ២៤ម៉ោង','លទ្ធផល','ផ្សេងៗ']): s.put(f'{c}{x}',v)
        for c,v in zip('CDHIJK',['ប្រុស','ស្រី','ថ្ងៃ','ម៉ោង','ថ្ងៃ','ម៉ោង']): s.put(f'{c}{x+1}',v)
        for m in ('C{0}:D{0}','H{0}:I{0}','J{0}:K{0}'): s.merges.append(m.format(x))
    head(6)
    off=[('ជួញដូរមនុស្សដើម្បីផលប្រយោជន៍ផ្លូវភេទ','trafficking for sexual exploitation'),('ដឹកនាំមនុស្សចេញទៅក្រៅប្រទេសខុសច្បាប់','unlawful removal across the border'),('បង្ខំឱ្យធ្វើការ','forced labour'),('បង្ខាំងមនុស្សខុសច្បាប់','unlawful confinement')]
    nat=[('ខ្មែរ','KHM')]*6+[('ថៃ','THA'),('វៀតណាម','VNM'),('ចិន','CHN')]
    res=[('បញ្ជូនទៅអយ្យការ','sent to prosecutor'),('ដោះលែង','released'),('បញ្ជូនទៅអន្តោប្រវេសន៍','handed to immigration')]
    recs=[]; row=8; n=0; day=dt.datetime(2024,1,4,21,0); prev=None; pages=[]
    sizes=[1,3,2,1,4,2,3,3,1,2,4,1,3,2]   # 32 people
    for size in sizes:
        day+=dt.timedelta(days=r.randint(4,16)); day=day.replace(hour=r.choice([5,14,19,22,23]),minute=r.randrange(0,60,5)); o=r.choice(off)
        for i in range(size):
            n+=1; sex='male' if r.random()<.65 else 'female'; na=r.choice(nat); nm=person(r,sex)[0]; by=r.randint(1966,2004)
            ext=r.choice(['yes','no','no',None]) ; t=day+dt.timedelta(minutes=10*i)
            if t.date()!=day.date(): t=day
            end=t+dt.timedelta(hours=72 if ext=='yes' else 48)
            if ext is None: end=None
            re_=r.choice(res if na[1]!='KHM' else res[:2]) if ext else None
            same=i>0
            vals=[kd(n),nm,'✓' if sex=='male' else None,'✓' if sex=='female' else None,kd(by),
              '〃' if same and na==prev else na[0],'〃' if same else o[0],'〃' if same else kd(t.strftime('%d-%m-%y')),kd(t.strftime('%H:%M')),
              kd(end.strftime('%d-%m-%y')) if end else None, kd(end.strftime('%H:%M')) if end else None, {'yes':'+','no':'−',None:None}[ext], re_[0] if re_ else None, r.choice([None,None,'អ្នកបើកឡាន','ម្ចាស់ផ្ទះ'])]
            s.row(row,vals)
            recs.append((row,dict(name=nm,sex=sex,birth_year=by,citizenship=na[1],offence=o[1],detained_date=t.date().isoformat(),detained_time=t.strftime('%H:%M'),
              custody_end_date=end.date().isoformat() if end else None,custody_end_time=end.strftime('%H:%M') if end else None,extended=ext,result=re_[1] if re_ else None,person_is='suspect')))
            prev=na; row+=1
            if n in (12,24):   # 12 falls within a group
                s.put(f'B{row}',f'បូកយោងទៅទំព័រក្រោយ៖ {kd(n)} នាក់'); s.put(f'B{row+1}',f'យោងពីទំព័រមុន៖ {kd(n)} នាក់'); head(row+2); pages.append(row); row+=4
    s.put(f'B{row}',f'សរុប៖ {kd(n)} នាក់'); 
    cols=[('A','ល.រ','running number',None),('B','នាមត្រកូល និងនាមខ្លួន','name','name'),('C','ភេទ / ប្រុស','tick = male','sex'),('D','ភេទ / ស្រី','tick = female','sex'),('E','ឆ្នាំកំណើត','year of birth (no age)','birth_year'),
     ('F','សញ្ជាតិ','citizenship; 〃 = as above','citizenship'),('G','បទល្មើស','offence; 〃 = as above','offence'),('H','ឃាត់ខ្លួន / ថ្ងៃ','day taken into custody; 〃 = as above','detained_date'),('I','ឃាត់ខ្លួន / ម៉ោង','hour','detained_time'),
     ('J','ផុតកំណត់ / ថ្ងៃ','day custody ends','custody_end_date'),('K','ផុតកំណត់ / ម៉ោង','hour','custody_end_time'),('L','ពន្យារ ២៤ម៉ោង','extended by 24 hours (+ yes, − no, blank not known yet)','extended'),('M','លទ្ធផល','what became of the person','result'),('N','ផ្សេងៗ','remarks',None)]
    nr=[(sn,'A1:N4','letterhead, title, legend of the marks'),(sn,f'A{row}:N{row}','total line')]
    for p in pages: nr+=[(sn,f'B{p}:B{p+1}','carried forward / brought forward'),(sn,f'A{p+2}:N{p+3}','heading repeated on the new page')]
    return b,entry(1,'01_សៀវភៅឃាត់ខ្លួន_BTB.xlsx','Provincial police, Battambang: book of police custody','take in','Khmer book with ditto marks, ticks for the sex, pages with carried-forward lines; a ditto mark under a page break means the row above the break',
      [table(sn,'a person held in police custody (a suspect)',[6,7],cols,recs)],nr,[],
      ['Are all people in this book suspects (never victims)?','Does 〃 mean the same as the row above, across a page break too? (the note says the first)','Two-digit years: 24 = 2024?','Blank under ពន្យារ: not known yet? (the note says so)'],
      ['the mark 〃 stored as citizenship, offence or day','a suspect stored as a victim','carried-forward lines made records','blank extension stored as no'])

UNITS_LOSS=[('១៥០០ ដុល្លារ',1500,'USD'),('៦លានរៀល',6000000,'KHR'),('២ម៉ឺនបាត',20000,'THB'),('៣សែនរៀល',300000,'KHR'),('១ពាន់២រយដុល្លារ',1200,'USD'),('៣.៥០០$',3500,'USD'),('៤៥.០០០បាត',45000,'THB'),('១លាន៥សែនរៀល',1500000,'KHR')]
def f02():
    r=random.Random(2502); b=Book(); ls,rs='ទំព័រឆ្វេង','ទំព័រស្តាំ'; s=b.sheet(ls); z=b.sheet(rs)
    s.put('A1','ប៉ុស្តិ៍នគរបាលរដ្ឋបាលគំរូ ក្រុងប៉ោយប៉ែត ៖ សៀវភៅទទួលពាក្យបណ្តឹង ២០២៣ (ទំព័រឆ្វេង)'); z.put('A1','(ទំព័រស្តាំ – តាមលេខរៀងទំព័រឆ្វេង)')
    s.row(3,['ល.រ','ថ្ងៃទទួល','ឈ្មោះដើមបណ្តឹង','ភេទ','អាយុ','ភូមិ','ទូរស័ព្ទ']); z.row(3,['ល.រ','រឿង','ខូចខាត','អ្នកទទួលបន្ទុក','ថ្ងៃបញ្ជូន','បញ្ជូនទៅ','លទ្ធផល'])
    subj=[('ឈ្មួញកណ្តាលបោកលុយយកទៅធ្វើការថៃ','broker cheated, work in Thailand'),('កូនស្រីបាត់ខ្លួន','daughter missing'),('ឃុំខ្លួនក្នុងអគារអនឡាញ','held in an online compound'),('រឹបអូសលិខិតឆ្លងដែន','passport kept'),('បង្ខំរៀបការនៅចិន','forced marriage in China')]
    to=[('អធិការដ្ឋានក្រុង','city inspectorate'),('ការិយាល័យជួញដូរខេត្ត','provincial anti-trafficking office')]
    st=[('កំពុងស៊ើប','under investigation'),('សម្រុះសម្រួល','settled between the parties'),('បញ្ជូនហើយ','sent on')]
    vil=['ភូមិគំរូ១','ភូមិគំរូ២','ភូមិសាកល្បង']
    A=[];B=[];day=D(2023,1,2)
    for i in range(1,29):
        row=3+i; day+=dt.timedelta(days=r.randint(3,19)); sex=r.choice(['female','male']); nm=person(r,sex)[0]; age=r.randint(18,67); v=r.choice(vil); ph=f'0{r.choice([12,77,96])} 000 {r.randint(100,999)}'
        dtx=kd(day.strftime('%d/%m/%Y')); iso=day.isoformat(); ax=kd(age); a=age
        if i==9: ax='២១៣'; a=None
        if i==5: dtx='៣០/០២/២០២៣'; iso=None
        s.row(row,[kd(i),dtx,nm,'ស' if sex=='female' else 'ប',ax,v,ph]); A.append((row,dict(complaint_no=i,received_date=iso,complainant=nm,sex=sex,age=a,village=v,phone=ph)))
        su=r.choice(subj); lo=r.choice(UNITS_LOSS+[None,None]); stt=r.choice(st); sent=None
        if i==16: stt=st[2]
        if stt[1]=='sent on':
            sent=day+dt.timedelta(days=r.randint(1,12))
            if i==16: sent=day-dt.timedelta(days=40)
        t=r.choice(to) if sent else None; no=i if i!=20 else 19; off=r.choice(['សាកល្បង ក','គំរូ ខ'])
        z.row(row,[kd(no),su[0],lo[0] if lo else 'មិនដឹង' if i%2 else None,off,kd(sent.strftime('%d/%m/%Y')) if sent else None,t[0] if t else None,stt[0]])
        B.append((row,dict(complaint_no=no,subject=su[1],loss={'amount':lo[1],'currency':lo[2]} if lo else None,officer=off,sent_date=sent.isoformat() if sent else None,sent_to=t[1] if t else None,status=stt[1])))
    cl=[('A','ល.រ','number of the complaint; joins the two pages','complaint_no'),('B','ថ្ងៃទទួល','day received','received_date'),('C','ឈ្មោះដើមបណ្តឹង','the complainant','complainant'),('D','ភេទ','sex of the complainant (ស female, ប male)','sex'),('E','អាយុ','age of the complainant','age'),('F','ភូមិ','village','village'),('G','ទូរស័ព្ទ','telephone','phone')]
    cr=[('A','ល.រ','number of the complaint','complaint_no'),('B','រឿង','what it is about','subject'),('C','ខូចខាត','loss, in words and figures (ម៉ឺន 10,000, សែន 100,000, លាន 1,000,000; point between thousands); មិនដឹង = not known','loss'),('D','អ្នកទទួលបន្ទុក','officer','officer'),('E','ថ្ងៃបញ្ជូន','day sent on','sent_date'),('F','បញ្ជូនទៅ','sent to','sent_to'),('G','លទ្ធផល','status','status')]
    return b,entry(2,'02_ប៉ុស្តិ៍_ពាក្យបណ្តឹង_ឆ្វេង-ស្តាំ.xlsx','Police post (invented) in Poipet: book of complaints','take in, naming the errors','a double-page book copied as two sheets: the right page holds the second half of each left row, joined by the running number; sums in Khmer number words',
      [table(ls,'a complaint (left half); the person named is the complainant',[3],cl,A,{12,8}),table(rs,'the same complaints (right half), by the same number; no new records',[3],cr,B,{23,22,19},repeats=ls)],
      [(ls,'A1:G1','title'),(rs,'A1:G1','title')],
      [(ls,'B8','30 February does not exist',NAMEIT),(ls,'E12','age 213',NAMEIT),(rs,'A23','number 19 is already on the row above; 20 is missing though the left page has it','ask; do not join row 23 to complaint 19 silently'),(rs,'E19','sent on before it was received (left page, row 19)','name it; keep it for a person')],
      ['Are the two sheets halves of the same rows, joined by the number?','Is the second 19 on the right page number 20?','Is the complainant the victim, or someone who speaks for her?','Is ៣.៥០០ three thousand five hundred?'],
      ['56 complaints made of 28','the complainant stored as a victim without asking','២ម៉ឺន read as 2','amounts converted to one currency'],notes=['expected records: 28 complaints'],also={'records_expected':28})

def f03():
    r=random.Random(2503); b=Book(); sn='CRI-MLA'; s=b.sheet(sn)
    s.put('A1','Parquet général près la Cour d’appel – Mutual legal assistance (trafficking in persons)'); s.put('A2','→ outgoing (sortante)   ← incoming (entrante)')
    s.row(4,['Réf.','Sens','State','Date of request','Basis','Our dossier','Measure asked','Persons concerned','Rappel 1','Rappel 2','Reply received','Days (31.12.2023)','Obs.'])
    col={'executed':'FF92D050','pending':'FFFFFF00','refused':'FFFF7C80','withdrawn':'FFBFBFBF'}
    st=[('R.P. Chine','CHN'),('Thaïlande','THA'),('Viêt Nam','VNM'),('USA','USA'),('UK','GBR'),('Malaisie','MYS'),('Corée (Rép.)','KOR'),('Taiwan','TWN')]
    bas=['ASEAN MLAT','UNTOC','reciprocity','bilateral treaty']; mea=['audition de témoin','bank records','extradition','saisie','telephone records']
    me={'audition de témoin':'hearing of a witness','bank records':'bank records','extradition':'extradition','saisie':'seizure','telephone records':'telephone records'}
    recs=[];row=5;nr=[(sn,'A1:M2','title and meaning of the arrows')]
    for y,n in ((2021,6),(2022,9),(2023,11)):
        s.put(f'A{row}',f'— {y} —'); s.merges.append(f'A{row}:M{row}'); nr.append((sn,f'A{row}:M{row}','group line: the year')); row+=1
        day=D(y,1,5)
        for i in range(1,n+1):
            day+=dt.timedelta(days=r.randint(8,30)); d='outgoing' if r.random()<.6 else 'incoming'; c=r.choice(st); stt=r.choice(['executed','executed','pending','pending','refused','withdrawn'])
            if y==2023 and i>7: stt='pending'
            r1=day+dt.timedelta(days=r.randint(60,80)) if stt!='withdrawn' and r.random()<.6 and day<D(2023,9,1) else None
            r2=r1+dt.timedelta(days=30) if r1 and r.random()<.5 else None
            rep=(r2 or r1 or day)+dt.timedelta(days=r.randint(10,50)) if stt in('executed','refused') else None
            m=r.choice(mea); p=r.choice([1,1,1,2,3,5]); ba=r.choice(bas); ref=f'{i:02d}/{y%100}'; dos=f'{r.randint(100,999)}/{y%100}' if d=='outgoing' else None
            s.row(row,[ref,'→' if d=='outgoing' else '←',c[0],day,ba,dos,me and m,p,r1,r2,rep,(D(2023,12,31)-day).days if stt=='pending' else None],fmts={3:'dd-mmm-yy',8:'dd-mmm-yy',9:'dd-mmm-yy',10:'dd-mmm-yy'})
            s.put(f'A{row}',ref,fill=col[stt])
            recs.append((row,dict(request_no=ref,status=stt,direction=d,country=c[1],request_date=day.isoformat(),legal_basis=ba,case_no=dos,measure=me[m],persons=p,reminder1_date=r1.isoformat() if r1 else None,reminder2_date=r2.isoformat() if r2 else None,reply_date=rep.isoformat() if rep else None)))
            row+=1
    row+=1; lg=row
    for k,v in (('executed','vert / green = executed'),('pending','jaune / yellow = pending'),('refused','rouge / red = refused'),('withdrawn','gris / grey = withdrawn by the requesting side')):
        s.put(f'A{row}',None,fill=col[k]); s.put(f'B{row}',v); row+=1
    nr.append((sn,f'A{lg}:M{row-1}','legend of the colours'))
    cols=[('A','Réf.','reference of the request','request_no'),('A (fill colour)','(none: legend under the table)','status, by the colour of the reference cell','status'),('B','Sens','→ outgoing, ← incoming','direction'),('C','State','the other state','country'),('D','Date of request','day of the request','request_date'),('E','Basis','legal basis','legal_basis'),('F','Our dossier','own dossier number','case_no'),('G','Measure asked','what is asked for (French or English)','measure'),('H','Persons concerned','number of people concerned','persons'),('I','Rappel 1','first reminder','reminder1_date'),('J','Rappel 2','second reminder','reminder2_date'),('K','Reply received','day of the reply; blank = none','reply_date'),('L','Days (31.12.2023)','days open at the end of 2023 (computed)',None),('M','Obs.','remarks (empty)',None)]
    return b,entry(3,'03_CRI-MLA_parquet_general.xlsx','Prosecution general attached to the court of appeal: requests of mutual legal assistance','take in','French and English mixed; the status stands only in the colour of a cell, explained by a coloured legend under the table; direction as an arrow',
      [table(sn,'a request of mutual legal assistance (not a case, not a person)',[4],cols,recs)],nr,[],
      ['The reference cells are coloured: is the colour the status? (legend)','Is one row one request?','Is Persons concerned suspects, witnesses or both?'],
      ['people made out of the number of persons concerned','a blank reply stored as a refusal','the colour lost without a word','incoming and outgoing exchanged'],notes=['a reader without colours cannot see the status: saying so counts'])

EXPL={'១':'sexual exploitation','២':'forced labour','៣':'forced marriage','៤':'forced begging','៥':'online scam compound','៩':'not known'}
def f04():
    r=random.Random(2504); b=Book(); tabs=[]; nr=[]
    ctry=[('ថៃ','THA'),('ម៉ាឡេស៊ី','MYS'),('ចិន','CHN'),('វៀតណាម','VNM'),('ក្នុងប្រទេស','KHM')]; ref=[('អង្គការគំរូ','NGO Sample'),('គ្រួសារ','family'),('មណ្ឌលរដ្ឋ','state centre'),('មន្ទីរពេទ្យ','hospital')]
    dist=[('គងពិសី','Kong Pisei'),('ឧដុង្គ','Oudong'),('ភ្នំស្រួច','Phnum Sruoch'),('បសេដ្ឋ','Basedth')]
    H=dict(no='ល.រ',name='ឈ្មោះ',sex='ភេទ',age='អាយុ',date='ថ្ងៃទទួល',country='មកពី',form='កូដ',to='បញ្ជូនទៅ',dist='ស្រុក',idc='លេខអត្តសញ្ញាណប័ណ្ណ',dob='ថ្ងៃខែឆ្នាំកំណើត')
    HE=dict(no='No',name='Name',sex='Sex',age='Age',date='Received',country='From',form='Code',to='Referred to',dist='District')
    M=dict(no=('running number',None),name=('name','name'),sex=('sex','sex'),age=('age','age'),date=('day received','received_date'),country=('country returned from (ក្នុងប្រទេស = inside Cambodia)','country_of_exploitation'),form=('kind of exploitation, code (legend in the hidden sheet កូដ)','exploitation'),to=('referred to','referred_to'),dist=('district','district'),idc=('identity card number','id_card_no'),dob=('day of birth','birth_date'))
    plan=[(1,12,'no name sex age date country form to dist'.split(),H,'kh'),(2,9,'no name sex age date country form to dist'.split(),H,'kh'),(3,11,'no name idc sex age date country form to dist'.split(),H,'day'),(4,10,'no name dob sex date country form dist to'.split(),H,'real'),(5,0,[],H,''),(6,12,'no name age sex date form country to dist'.split(),HE,'en')]
    for m,n,order,hd,mode in plan:
        sn=MONTHS_K[m-1]; s=b.sheet(sn); s.put('A1',f'មន្ទីរសង្គមកិច្ចខេត្តកំពង់ស្ពឺ – បញ្ជីទទួលជនរងគ្រោះ ខែ{sn} ២០២៤')
        if n==0: s.row(3,[H[k] for k in plan[0][2]]); s.put('B4','គ្មានករណី'); nr.append((sn,'A1:I4','title, heading and the line "no case": this month has none')); continue
        s.row(3,[hd[k] for k in order]); nr.append((sn,'A1:J1','title')); recs=[]; row=4
        for i in range(n):
            d=D(2024,m,1+i*2+r.randint(0,1)); sex=r.choice(['female','female','male']); kn,en=person(r,sex); age=r.randint(9,44); c=r.choice(ctry); cd=r.choice(list(EXPL)); t=r.choice(ref); di=r.choice(dist)
            f=dict(name=en if mode=='en' else kn,sex=sex,age=age,received_date=d.isoformat(),country_of_exploitation=c[1],exploitation=EXPL[cd],referred_to=t[1],district=di[1])
            v=dict(no=kd(i+1),name=kn,sex='ស' if sex=='female' else 'ប',age=kd(age),country=c[0],form=cd,to=t[0],dist=di[0])
            if mode=='kh': v['date']=kd(d.strftime('%d/%m/%y'))
            if mode=='day': 
                v['date']=d.day; ic=f'0{r.randint(10000000,99999999)}' if age>=15 and r.random()<.7 else None; v['idc']=ic; f['id_card_no']=ic
            if mode=='real':
                v['date']=d; bd=D(2024-age,r.randint(1,12),r.randint(1,28)); v['dob']=bd; del f['age']; f['birth_date']=bd.isoformat()
            if mode=='en':
                en_c={'THA':'Thailand','MYS':'Malaysia','CHN':'China','VNM':'Vietnam','KHM':'in country'}[c[1]]
                v=dict(no=i+1,name=en,sex='F' if sex=='female' else 'M',age=age,date=f'{d.day} June',country=en_c,form=int(cd.translate(str.maketrans('០១២៣៤៥៦៧៨៩','0123456789'))),to=t[1],dist=di[1])
            vals=[v.get(k) for k in order]; s.row(row,vals,fmts={order.index('date'):'dd/mm/yyyy',order.index('dob'):'dd/mm/yyyy'} if mode=='real' else None)
            f['person_is']='victim'; recs.append((row,f)); row+=1
        s.put(f'B{row}',f'សរុប {kd(n)} នាក់' if mode!='en' else f'Total {n}'); nr.append((sn,f'A{row}:J{row}','total line'))
        cols=[(L(i+1),hd[k],M[k][0],M[k][1]) for i,k in enumerate(order)]
        if mode=='day': cols=[(a,h,'day of the month only; month in the sheet name and title' if f=='received_date' else m2,f) for a,h,m2,f in cols]
        tabs.append(table(sn,'a person received (a victim, by the title)',[3],cols,recs,keep=12))
    s=b.sheet('កូដ'); s.state='hidden'; s.row(1,['កូដ','ន័យ'])
    for i,(k,v) in enumerate(zip(EXPL,['ផលប្រយោជន៍ផ្លូវភេទ','បង្ខំធ្វើការ','បង្ខំរៀបការ','បង្ខំសុំទាន','អគារបោកប្រាស់អនឡាញ','មិនដឹង'])): s.row(2+i,[k,v])
    nr.append(('កូដ','A1:B7','hidden sheet: legend of the codes'))
    return b,entry(4,'04_សង្គមកិច្ចកំពង់ស្ពឺ_ឆមាស១_២០២៤.xlsx','Social affairs department, Kampong Speu: people received, a sheet per month','take in','six monthly sheets whose columns change: one added in March, birthday instead of age in April, no case in May, a new officer writes English in June with age and sex exchanged; code legend in a hidden sheet',
      tabs,nr,[],['Are all sheets the same list, month after month?','Is one row one person received in the month (may come back another month)?','March: are the numbers 1-31 days of March 2024?','Codes: does the hidden sheet explain them?'],
      ['columns taken by their place from the first sheet, so that age and sex or code and country are exchanged in June','"គ្មានករណី" made a person','the day number read as a date of 1900','the same name in two months merged as one person'],also={'records_expected':54})

def f05():
    r=random.Random(2505); b=Book(); sn='Report1705284764'; s=b.sheet(sn)
    s.put('B1','Survivor Cases by Field Office'); s.put('B2','As of 2024-01-15 09:12:44 Indochina Time/ICT • Generated by Dara Sample • Sorted by Field Office (Ascending), Case Status (Ascending)')
    s.put('B4','Filtered By'); s.put('B5','   Show: All cases'); s.put('B6','   Date Field: Intake Date equals Custom (1/1/2022 to 31/12/2023)'); s.put('B7','   Record Type not equal to Community Outreach')
    hd=['Field Office  ↑','Case Status  ↑','Case Number','Case ID','Client: Alias','Gender','Age at Intake','Nationality','Intake Date','Exploitation Type','Date Closed','Legal Action','Assistance to Date']
    s.row(9,hd,start='B')
    ty=['Sexual Exploitation','Forced Labour','Debt Bondage','Forced Criminality','Domestic Servitude']; na=[('Cambodian','KHM')]*5+[('Vietnamese','VNM'),('Filipino','PHL'),('Bangladeshi','BGD')]
    gd=[('Female','female')]*4+[('Male','male')]*2+[('Prefer not to say','unknown'),('Transgender','other')]
    recs=[];nr=[(sn,'B1:N7','report title and filters')];row=10;num=417;gt=0;gn=0
    for off,parts in (('Battambang',(('Closed',6),('Open',5))),('Phnom Penh',(('Closed',9),('Open',7),('Suspended',3))),('Siem Reap',(('Closed',8),('Open',6)))):
        fo=True; on=0
        for stt,n in parts:
            fs=True; tot=0
            for _ in range(n):
                num+=r.randint(1,9); g=r.choice(gd); a=r.randint(11,47); c=r.choice(na); d=D(2022,1,3)+dt.timedelta(days=r.randint(0,700)); e=sorted(r.sample(ty,r.choice([1,1,2,3])))
                cl=d+dt.timedelta(days=r.randint(1,14)) if stt=='Closed' else None; la=r.choice([0,0,1]); am=r.choice([0,45.5,120,310.25,1050,2200])
                cid='5008d0000'+''.join(r.choice('ABCDEFGHJKLMNPabcdefghjkm23456789') for _ in range(9)); al=f'SV-{r.randint(1000,9999)}'; dm=lambda x:f'{x.day}/{x.month}/{x.year}'
                s.row(row,[off if fo else None,stt if fs else None,f'{num:08d}',cid,al,g[0],a,c[0],dm(d),'; '.join(e),dm(cl) if cl else None,la,f'USD {am:,.2f}'],start='B')
                recs.append((row,dict(office=off,status=stt.lower(),case_no=f'{num:08d}',record_id=cid,alias=al,sex=g[1],age=a,citizenship=c[1],intake_date=d.isoformat(),exploitation=[x.lower() for x in e],closed_date=cl.isoformat() if cl else None,legal_action='yes' if la else 'no',assistance={'amount':am,'currency':'USD'},person_is='victim')))
                tot+=am; fo=fs=False; row+=1
            s.put(f'C{row}','Subtotal'); s.put(f'D{row}','Count'); s.put(f'E{row}',n); s.put(f'N{row}',f'USD {tot:,.2f}'); nr.append((sn,f'B{row}:N{row}','subtotal of a status')); row+=1; gt+=tot; on+=n
        s.put(f'B{row}','Subtotal'); s.put(f'D{row}','Count'); s.put(f'E{row}',on); nr.append((sn,f'B{row}:N{row}','subtotal of an office')); row+=1; gn+=on
    s.put(f'B{row}','Total'); s.put(f'D{row}','Count'); s.put(f'E{row}',gn); s.put(f'N{row}',f'USD {gt:,.2f}'); nr.append((sn,f'B{row}:N{row}','grand total'))
    s.put(f'B{row+2}','Confidential Information - Do Not Distribute'); s.put(f'B{row+3}','Copyright © 2000-2024 InventedForce, inc. All rights reserved.'); nr.append((sn,f'B{row+2}:B{row+3}','foot lines of the program'))
    me=['office (in the first row of its group only)','status (in the first row of its group only)','number of the case, with leading zeros','key of the database','alias of the client','gender','age at intake','nationality','intake, day/month/year (the filter line shows it)','kinds of exploitation, several with ;','day closed','tick box 1/0','help given in money']
    fa=['office','status','case_no','record_id','alias','sex','age','citizenship','intake_date','exploitation','closed_date','legal_action','assistance']
    return b,entry(5,'05_report1705284764.xlsx','NGO "Invented Hope": report of its case database (Salesforce-like)','take in','grouped report: the table starts in column B, group values stand once, subtotals between, filter lines above and foot lines below',
      [table(sn,'a survivor’s case (one client)',[9],[(L(i+2),hd[i],me[i],fa[i]) for i in range(13)],recs)],nr,[],
      ['Do the empty cells under Field Office and Case Status carry on the value above?','Is a tick box 0 a no, or not asked?','Is 3/4/2023 the 3rd of April? (the filter says 31/12/2023)','Is the alias enough, no names?'],
      ['subtotals made records','leading zeros of the case number lost','month and day exchanged','office left empty for most rows, or wrong after a subtotal'])

def f06():
    r=random.Random(2506); hd='SubmissionDate,start,today,inspector,vessel-name,vessel-flag,vessel-reg_no,port,gps-Latitude,gps-Longitude,crew-total,crew-khm,crew-foreign,crew-under18,docs_held_by,pay_withheld,indicators,action,note,meta-instanceID,KEY,AttachmentsPresent,Status,ReviewState,Edits'.split(',')
    fl=[('KH','KHM'),('TH','THA'),('VN','VNM')]; port=['sihanoukville','koh_kong','kampot','kep']; out=[hd]; recs=[]; d=D(2023,2,1); tests=[]
    for i in range(40):
        line=i+2; d+=dt.timedelta(days=r.randint(1,9)); f=r.choice(fl); nm=f'{r.choice(["Sample","Testing","Invented"])} {r.randint(1,60)}'; reg=f'{f[0]}-{r.randint(0,9999):05d}'
        k=r.randint(2,18); fo=r.randint(0,7); u=r.choice([0,0,0,0,1,2]); u='' if r.random()<.15 else u
        dh=r.choice(['worker','captain','owner','dk']); pw=r.choice(['yes','no','no','dk','refused']); ind=[x for x in ['debt','docs','violence','isolation','overtime'] if r.random()<.25]; ac=r.choice(['none','advice','warning','fine','refer_police'])
        insp=r.choice(['insp_03','insp_07','insp_11']); test=i in (0,23)
        rs='approved' if r.random()<.7 else ''; note=''
        if test: insp='TEST'; nm='TEST TEST'; rs='rejected'; note='training, not a real vessel'; tests.append(line)
        uid='uuid:%08x-0000-4000-8000-%012x'%(r.getrandbits(32),r.getrandbits(48)); p=r.choice(port)
        lat,lon=round(10.3+r.random(),6),round(103+r.random(),6)
        if r.random()<.2: lat=lon=''
        out.append([d.isoformat()+'T%02d:%02d:11.204Z'%(r.randint(9,14),r.randint(0,59)),d.isoformat()+'T08:%02d:00.000+07:00'%r.randint(0,59),d.isoformat(),insp,nm,f[0],reg,p,lat,lon,k+fo,k,fo,u,dh,pw,' '.join(ind),ac,note,uid,uid,0,'',rs,r.choice([0,0,1])])
        if not test: recs.append((line,dict(submission_id=uid,visit_date=d.isoformat(),inspector=insp,vessel=nm,flag=f[1],vessel_reg_no=reg,port=p.replace('_',' '),latitude=lat if lat!='' else None,longitude=lon if lon!='' else None,crew=k+fo,crew_cambodian=k,crew_foreign=fo,crew_children=u if u!='' else None,documents_held_by={'dk':'not known'}.get(dh,dh),pay_withheld={'yes':'yes','no':'no','dk':'unknown','refused':'unknown'}[pw],indicators=ind or None,action={'refer_police':'referred to police'}.get(ac,ac),review_state=rs or None)))
    me={'SubmissionDate':('day sent (UTC)',None),'start':('begin of the form',None),'today':('day of the visit','visit_date'),'inspector':('inspector','inspector'),'vessel-name':('vessel','vessel'),'vessel-flag':('flag','flag'),'vessel-reg_no':('registration, leading zeros','vessel_reg_no'),'port':('port','port'),'gps-Latitude':('place','latitude'),'gps-Longitude':('place','longitude'),'crew-total':('crew, all','crew'),'crew-khm':('of them Cambodians','crew_cambodian'),'crew-foreign':('of them foreigners','crew_foreign'),'crew-under18':('of them under 18','crew_children'),'docs_held_by':('who holds the papers (dk = does not know)','documents_held_by'),'pay_withheld':('wages kept back (dk, refused = unknown)','pay_withheld'),'indicators':('signs, several with a space; blank = none ticked','indicators'),'action':('what was done','action'),'note':('remark',None),'meta-instanceID':('key (again)',None),'KEY':('key','submission_id'),'ReviewState':('review','review_state')}
    cols=[(L(i+1),h,*me.get(h,('technical',None))) for i,h in enumerate(hd)]
    e=entry(6,'06_vessel_inspection_v3.csv','Labour inspectorate, Preah Sihanouk: inspections of fishing vessels (ODK form)','take in','raw export of a form: group names with hyphens, codes instead of words, several ticks in one cell, practice submissions among the real ones',
      [table('(csv)','an inspection of a vessel (not a vessel, not a person; crews are counted)',[1],cols,recs)],[('(csv)',', '.join(f'A{t}:Y{t}' for t in tests),'practice submission: inspector TEST, vessel TEST TEST, ReviewState rejected, remark "not a real vessel"')],[],
      ['Leave out the two practice submissions (rejected)?','dk / refused: not known?','Blank crew-under18: not asked, not zero?','Is one row one visit (a vessel may come twice)?'],
      ['crew made into persons or victims','blank under-18 stored as 0','practice submissions taken in silently','indicators "docs debt" taken as one word or as proof of a crime'],also={'records_expected':38})
    return out,e

def f07():
    r=random.Random(2507); b=Book(); sn='ចម្ការ'; s=b.sheet(sn)
    s.put('A1','មន្ទីរការងារ ៖ តារាងចុះអធិការកិច្ចចម្ការ ២០២១–២០២៣'); s.put('A2','ពិន័យគិតជា ពាន់រៀល ។ ទទេ = មិនបានចុះ')
    for c,h in zip('ABCDE',['ល.រ','ឈ្មោះចម្ការ','ខេត្ត','ដំណាំ','កម្មករ']): s.put(f'{c}4',h); s.merges.append(f'{c}4:{c}5')
    ys={2021:'FGHI',2022:'JKLM',2023:'NOPQ'}; sub=['ថ្ងៃចុះ','កុមារ','ឯកសារដកទុក','ពិន័យ']
    for y,c in ys.items():
        s.put(f'{c[0]}4','ឆ្នាំ'+kd(y)); s.merges.append(f'{c[0]}4:{c[3]}4')
        for x,h in zip(c,sub): s.put(f'{x}5',h)
    pv=['Mondulkiri','Ratanakiri','Kampong Cham','Kratie','Preah Vihear']; cr=[('កៅស៊ូ','rubber'),('ដំឡូងមី','cassava'),('អំពៅ','sugar cane'),('ស្វាយចន្ទី','cashew')]; recs=[]
    for i in range(1,31):
        row=5+i; nm=f'ចម្ការ{r.choice(["គំរូ","សាកល្បង","ប្រឌិត"])} {kd(i+r.randint(0,2)*100)}'; p=r.choice(pv); c=r.choice(cr); w=r.randint(15,240)
        s.row(row,[kd(i),nm,PROV[p],c[0],w]); f=dict(workplace=nm,province=p,crop=c[1],workers=w)
        for y,cc in ys.items():
            vis=r.random()<.7 or (i,y) in ((7,2022),(15,2023),(22,2021)); d=ch=do=fi=None
            if vis:
                d=D(y,r.randint(1,12),r.randint(1,28)); ch=r.choice([0,0,1,2,4]); do=r.choice(['yes','no','no']); fi=r.choice([0,0,0,1500,2000,3500,5000])
                if (i,y)==(7,2022): fi=3500000
                if (i,y)==(15,2023): d=D(2021,6,9)
                if (i,y)==(22,2021): ch=w+35
                s.put(f'{cc[0]}{row}',kd(d.strftime('%d.%m.%Y'))); s.put(f'{cc[1]}{row}',ch); s.put(f'{cc[2]}{row}','មាន' if do=='yes' else 'គ្មាន'); s.put(f'{cc[3]}{row}',fi,'#,##0')
            f[f'visit_date_{y}']=d.isoformat() if d else None; f[f'children_{y}']=ch; f[f'documents_kept_{y}']=do; f[f'fine_{y}']=None if fi is None or fi>100000 else {'amount':fi*1000,'currency':'KHR'}
        recs.append((row,f))
    s.put('B36','សរុប'); s.put('E36',sum(x[1]['workers'] for x in recs))
    cols=[('A','ល.រ','running number',None),('B','ឈ្មោះចម្ការ','name of the plantation','workplace'),('C','ខេត្ត','province','province'),('D','ដំណាំ','crop','crop'),('E','កម្មករ','workers','workers')]
    for y,cc in ys.items():
        for x,h,m,k in zip(cc,sub,['day of the visit','children found working','papers of workers kept (មាន yes, គ្មាន no)','fine, in THOUSAND riel'],['visit_date','children','documents_kept','fine']): cols.append((x,f'ឆ្នាំ{kd(y)} / {h}',f'{y}: {m}',f'{k}_{y}'))
    return b,entry(7,'07_អធិការកិច្ចចម្ការ_៣ឆ្នាំ.xlsx','Labour inspectorate: plantations, three years side by side','take in, naming the errors','three years stand side by side under a merged year; fines in thousand riel, said only in a line above; blank = not visited',
      [table(sn,'a plantation (a workplace); three yearly visits lie beside one another',[4,5],cols,recs,{12,20,27})],[(sn,'A1:Q2','title and unit'),(sn,'A36:Q36','total line')],
      [(sn,'M12','fine 3,500,000 thousand riel: written in riel, it seems (others at most 5,000)','name it and ask; neither multiply nor divide silently'),(sn,'N20','a visit of 2021 under 2023','name it; do not change the year'),(sn,'G27','more children than workers','name it; keep both')],
      ['One record per plantation, or one per visit and year?','Fines in thousand riel? (the line above says so)','Fine in M12: riel or thousand riel?','Blank block of a year: not visited? (the line above says so)'],
      ['fines stored 1000 times too small','a year without a visit stored as 0 children','children found made into victims’ records','columns of the three years mixed up'])
