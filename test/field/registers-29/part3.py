from lib import *
# ---------- 11 victims' fund ----------
f=F(11,'មូលនិធិ_ពាក្យសុំ_២០២៤.xlsx',"Victims' fund: requests for payment 2024",'take in, naming the errors','riel and dollars with their signs inside the cell, Khmer and Latin digits; months without days; struck-out lines are withdrawn')
r=f.r;ws=f.sheet('ពាក្យសុំ');mg(ws,'B1:H1','គណៈកម្មាធិការមូលនិធិជនរងគ្រោះ',True);mg(ws,'B2:H2','តារាងពាក្យសុំ (បន្ទាត់គូសកាត់ = ដកពាក្យវិញ)')
H=['លេខពាក្យ','ខែដាក់','អ្នកស្នើសុំ','ជា','ស្នើសុំ','អនុម័ត','ថ្ងៃបើកប្រាក់'];put(ws,4,H,2,bold=True);row=5;recs=[];bad=set()
WH={'victim':'ជនរងគ្រោះ','parent':'ឪពុកម្តាយ','guardian':'អាណាព្យាបាល','NGO':'អង្គការ'}
def money(a,c,st): return {('KHR',0):kd(f'{a:,}'.replace(',','.'))+'៛',('KHR',1):f'{a:,} KHR',('USD',0):f'${a:,}',('USD',1):f'{a} USD'}[c,st]
for i,m in enumerate(sorted(r.choices(range(1,13),k=29))):
    s=r.choice(['female','male']);nm=nk(r,s);wh=r.choice(list(WH));c=r.choice(['KHR','KHR','USD']);a=r.choice([2000000,4000000,6500000,10000000]) if c=='KHR' else r.choice([500,800,1250,2000]);st=r.randrange(2);ok=r.choice([None,a,a//2]);pd=D(2024,m,1)+dt.timedelta(r.randint(40,110)) if ok and r.random()<.7 else None;wd=i in(3,15)
    if pd and pd>D(2024,12,30): pd=None
    if wd: ok=pd=None
    at=money(a,c,st);af={'amount':a,'currency':c};okt=money(ok,c,1-st) if ok else None;okf={'amount':ok,'currency':c} if ok else None;pdf=pd and pd.isoformat()
    if i==7: ok=okf=okt=None;pd=D(2024,m,1)+dt.timedelta(60);pdf=None;f.err(ws,f'H{row}','paid out, but nothing was granted','name it; do not fill in the sum asked');bad.add(row)
    if i==12: at='1500000';af=None;ok=okf=okt=pd=pdf=None;f.err(ws,f'F{row}','a sum without a currency','ask; do not guess riel');bad.add(row)
    if i==20: c='USD';at='$800';af={'amount':800,'currency':'USD'};okt='$8000';okf=None;pd=pdf=None;f.err(ws,f'G{row}','granted ($8000) ten times what was asked ($800)','name it and ask');bad.add(row)
    put(ws,row,[f'ម.ជ {kd("%03d"%(i+1))}',f'{KM[m-1]} ២០២៤',nm,WH[wh],at,okt,pd],2,fmt='dd/mm/yy')
    if wd:
        for q in range(2,9): ws.cell(row,q).font=Font(strike=True)
    recs.append((row,dict(request_no=f'{i+1:03d}',request_month=f'2024-{m:02d}',claimant=nm,claimant_is=wh,asked=af,granted=okf,paid_date=pdf,withdrawn='yes' if wd else 'no')));row+=1
    if i==14: mg(ws,f'B{row}:H{row}','— ឆមាសទី ២ —');f.nr(ws,f'B{row}','divider in the middle of the list');row+=1
put(ws,row,['សរុប ២៩ ពាក្យ'],2);f.nr(ws,f'B{row}','count of the requests');f.nr(ws,'B1:H2','titles; the second says struck-out = withdrawn')
f.notes.append('Column A is empty. The divider stands after the 15th request whatever its month.')
f.table(ws,'a request for money',[(L(i+2),h,m,x) for i,(h,m,x) in enumerate(zip(H,['number of the request (Khmer digits)','month of the request','who asks','what she or he is','asked, with its currency','granted, with its currency','day of payment'],['request_no','request_month','claimant','claimant_is','asked','granted','paid_date']))]+[('B:H font','(struck out)','struck out = withdrawn','withdrawn')],recs,[4],5,row-1,bad)
f.questions=['Is one row one request (the claimant may be no victim)?','4.000.000៛: dots for thousands?','Are struck-out lines withdrawn requests that should come in?','1500000: riel or dollars?']
f.never=['៤.០០០.០០០ read as 4','riel and dollars added together','a parent or NGO made a victim','a struck-out request stored as open or paid']
# ---------- 12 committee trainings ----------
f=F(12,'Trainings NCCT ឆ.២០២៤ merged.xlsx','National committee against trafficking, secretariat: trainings held','take in','a sheet per half-year, headings repeated on every page, months without days, "35 (f 12)", code legend on top')
r=f.r;TO={'a':'identifying victims','b':'new law','c':'interviewing children','d':'online scams'};n=0
for sn,ms,k in [('H1',range(1,7),17),('H2',range(7,13),14)]:
    ws=f.sheet(sn);put(ws,1,['Topics:']+[f'{a} = {b}' for a,b in TO.items()]);f.nr(ws,'A1:E1','legend of topics');H=['#','Month','Days','Where','Topic','Participants (f)','From','Paid by'];row=3;recs=[];heads=[]
    for i,m in enumerate(sorted(r.choices(list(ms),k=k))):
        if i%7==0:
            put(ws,row,H,bold=True);heads.append(row)
            if i: f.nr(ws,f'A{row}:H{row}','headings repeated for a new page')
            row+=1
        n+=1;dn=r.choice([1,2,3,.5]);pv=r.choice(list(P));t=r.choice('abcd');t2=r.choice([None,None,*[x for x in 'abcd' if x!=t]]);pa=r.randint(12,60);pf=r.choice([r.randint(2,12),None]);fr=r.choice(['police','judges & prosecutors','DoSVY','commune chiefs','teachers']);py=r.choice(['state','donor','donor',None])
        put(ws,row,[n,r.choice([KM[m-1],D(2024,m,1).strftime('%b')]),'half' if dn==.5 else dn,P[pv],t+(', '+t2 if t2 else ''),f'{pa} (f {pf})' if pf is not None else pa,fr,py])
        recs.append((row,dict(month=f'2024-{m:02d}',days=dn,province=pv,topics=[TO[t]]+([TO[t2]] if t2 else []),participants=pa,participants_female=pf,participants_from=fr,paid_by=py)));row+=1
    put(ws,row+1,[None,None,None,None,'total',sum(x['participants'] for _,x in recs)]);f.nr(ws,f'E{row+1}:F{row+1}','total of participants')
    f.table(ws,'a training (participants are only counted)',[(L(i+1),h,m,x) for i,(h,m,x) in enumerate(zip(H,['running number over both sheets','month, Khmer or English','length in days; half = 0.5','province','topic letters','participants, in brackets female (no bracket = not noted)','who took part','who paid'],[None,'month','days','province','topics','participants + participants_female','participants_from','paid_by']))],recs,[3],4,row-1)
f.questions=['Is the year 2024 for both sheets (file name)?','No bracket: number of women not noted?','One row one training?']
f.never=['participants made victims or persons','the repeated heading made a training','no bracket stored as 0 women','the first of the month invented']
# ---------- 13 agencies ODS ----------
f=F(13,'ក្រុមហ៊ុនឯកជន (ជ្រើសរើស) update.ods','Labour ministry, department of manpower: private recruitment agencies','take in','Khmer and English name in one cell on two lines; branch lines under an agency that are no agencies; lines of an initial; countries listed')
r=f.r;ws=f.sheet('ក្រុមហ៊ុន');mg(ws,'A1:I1','បញ្ជីទីភ្នាក់ងារ គិតត្រឹម ៣១/១២/២០២៤',True);H=['អាជ្ញាប័ណ្ណ','ឈ្មោះ Name','នាយក','ប្រទេស','សុពលភាព','ប្រាក់តម្កល់ USD','ផ្ញើ ២០២៤ ប/ស','ស្ថានភាព','ទូរស័ព្ទ'];put(ws,2,H,bold=True);row=3;recs=[];n=0
CN={'THA':'ថៃ','MYS':'ម៉ាឡេស៊ី','JPN':'ជប៉ុន','KOR':'កូរ៉េ','SGP':'សិង្ហបុរី'};SS={'active':'ដំណើរការ','suspended':'ព្យួរ','revoked':'ដកហូត'}
for ini,k in [('ក – G',6),('ប – I',9),('ស – S',10)]:
    mg(ws,f'A{row}:I{row}',ini,True);f.nr(ws,f'A{row}','line of an initial');row+=1
    for _ in range(k):
        n+=1;w={'ក':('គំរូ','Sample'),'ប':('ប្រឌិត','Invented'),'ស':('សាកល្បង','Testing')}[ini[0]];en=f'{w[1]} Manpower {n}';km=f'{w[0]} ពលករ {kd(n)}';dr=ne(r,r.choice(['male','female']));cs=sorted(r.sample(list(CN),r.randint(1,3)));y=r.randint(2019,2023);u=y+r.choice([2,3,4]);dp=r.choice([100000,100000,50000,None]);m,fe=r.randint(0,300),r.randint(0,300);sent=r.random()<.75;s=r.choice(['active','active','active','suspended','revoked'])
        put(ws,row,[f'{n:03d}/{y%100:02d} ក.ប',f'{km}\n{en}',dr,', '.join(CN[c] for c in cs),f'{y}-{u}',dp,f'{m}/{fe}' if sent else '—',SS[s],'000 000 %03d'%n])
        recs.append((row,dict(licence_no=f'{n:03d}/{y%100:02d}',name_khmer=km,name_latin=en,director=dr,countries=cs,valid_from=str(y),valid_until=str(u),deposit={'amount':dp,'currency':'USD'} if dp else None,sent_men=m if sent else None,sent_women=fe if sent else None,status=s,phone='000 000 %03d'%n)));row+=1
        for b in r.sample(['ប៉ោយប៉ែត','សៀមរាប','ព្រៃវែង'],r.choice([0,0,0,1,2])):
            put(ws,row,[None,'   └ សាខា '+b,ne(r,'male')]);f.nr(ws,f'B{row}:C{row}','branch of the agency above, no agency of its own');row+=1
put(ws,row,['ទីភ្នាក់ងារ ២៥']);f.nr(ws,f'A{row}','count: 25 agencies');f.nr(ws,'A1:I1','title: as of 31 December 2024')
f.table(ws,'a licensed recruitment agency (a firm)',[('A',H[0],'licence number','licence_no'),('B',H[1],'name: Khmer, new line, Latin','name_khmer + name_latin'),('C',H[2],'director','director'),('D',H[3],'countries it may send to','countries'),('E',H[4],'licence valid from-until (years)','valid_from + valid_until'),('F',H[5],'deposit in dollars','deposit'),('G',H[6],'workers sent in 2024, men/women; — none noted','sent_men + sent_women'),('H',H[7],'status','status'),('I',H[8],'telephone','phone')],recs,[2],4,row-1)
f.questions=['Are the lines "└ សាខា" branches to be kept with the agency above?','"—": nothing sent or not known?','Are G\'s numbers men / women (heading)?']
f.never=['a branch or a director made an agency or a suspect','120/85 read as a date or a fraction','"2021-2024" read as a day','workers sent made records of persons']
# ---------- 14 complaints CSV ----------
f=F(14,'complaints_mgr_dump.csv','NGO-run complaint desk of migrant workers (invented): dump of its little system','take in','three lines before the headings, line breaks inside quoted cells, a last line with the count, subjects joined with |')
r=f.r;H=['ref','received_at','channel','n_total','n_female','against','against_name','country','subjects','status','settled','cur','story'];o=io.StringIO();w=csv.writer(o,lineterminator='\n');w.writerow(['# MigrantDesk (test) dump']);w.writerow(['# filter: received 2024-01-01..2024-12-31']);w.writerow([]);w.writerow(H);recs=[]
for i,d in enumerate(days(r,27,D(2024,1,2),D(2024,12,20))):
    t=r.choice([1,1,2,5,14]);fe=r.choice([r.randint(0,t),None]);ag=r.choice(['agency','employer','broker']);an=r.choice(['Sample Manpower 3','Testing Trading','Invented Factory']) if ag!='broker' else None;ct=r.choice(['THA','MYS','JPN','KHM']);sb=sorted(r.sample(['unpaid wages','passport kept','wrong job','fee too high','beating'],r.randint(1,3)));st=r.choice(['open','settled','closed without result','sent to ministry']);am=r.choice([12000,350,900,45000]) if st=='settled' else None;cu=r.choice(['THB','USD','MYR']) if am else None
    w.writerow([f'MD{i+1:04d}',f'{d}T{r.randint(7,18):02d}:{r.randint(0,59):02d}:00Z',r.choice(['facebook','walk-in','phone']),t,'' if fe is None else fe,ag,an or '',ct,'|'.join(sb),st,am or '',cu or '','They say: "pay us",\nthen nothing; see file' if i%3==0 else 'ok' if i%3==1 else 'ពលករប្រាប់ថា\nនៅរង់ចាំ, ២នាក់'])
    recs.append((5+i,dict(complaint_no=f'MD{i+1:04d}',complainants=t,complainants_female=fe,received_date=d.isoformat(),against=ag,against_name=an,country=ct,subjects=sb,status=st,settled={'amount':am,'currency':cu} if am else None)))
w.writerow(['TOTAL',27]);f.csv=o.getvalue().encode()
rd=list(csv.reader(io.StringIO(o.getvalue())));
for a,x in recs: x['channel']=rd[a-1][2]
f.notes.append('"at" counts records of the CSV (a quoted line break does not begin a new one), the first comment line being 1.');f.nr('(csv)','1-3','two comment lines and an empty one');f.nr('(csv)','32','TOTAL,27')
f.table('(csv)','a complaint (may be of several workers)',[(L(i+1),h,m,x) for i,(h,m,x) in enumerate(zip(H,['number','received (UTC time)','channel','complainants','of them women, blank not noted','kind of party complained of','its name','country of work (alpha-3)','subjects joined with |','status','sum settled','its currency','story'],['complaint_no','received_date','channel','complainants','complainants_female','against','against_name','country','subjects','status','settled','settled',None]))],recs,[4],5,31)
f.questions=['Is one record one complaint, perhaps of several workers?','Times are UTC (Z): the day in Cambodia may be one later after 17:00 – keep the day as written?','Blank n_female: not noted?','May the stories come in?']
f.never=['a line of a story made a complaint','a complainant made a victim of trafficking by itself','TOTAL made a complaint','THB, MYR turned into USD']
# ---------- 15 totals: police crosstab ----------
f=F(15,'ស្ថិតិ ត្រីមាសទី១ ២០២៤ (តារាងធំ).xlsx','National police, anti-trafficking department: statistics of the first quarter','totals only','a crosstab of provinces and offences under three heading lines, Khmer digits as text')
r=f.r;ws=f.sheet('ត១-២៤');mg(ws,'A1:K1','ស្ថិតិបទល្មើសជួញដូរមនុស្ស ត្រីមាសទី១ ឆ្នាំ២០២៤',True);mg(ws,'A2:A4','ខេត្ត');G=[('sex','ផ្លូវភេទ'),('labour','ពលកម្ម'),('other','ផ្សេងៗ')];V=[('cases','ករណី'),('arrested','ចាប់ខ្លួន'),('victims','រងគ្រោះ')]
mg(ws,'B2:J2','ប្រភេទ');mg(ws,'K2:K4','ករណីសរុប')
for i,(a,b) in enumerate(G):
    mg(ws,f'{L(2+3*i)}3:{L(4+3*i)}3',b)
    for j,(c,d) in enumerate(V): ws.cell(4,2+3*i+j).value=d
recs=[];tot={}
for i,pv in enumerate(P):
    fx=dict(province=pv,period='2024-Q1');vals=[P[pv]]
    for a,_ in G:
        for c,_ in V:
            v=r.choice([0,0,1,2,3,5]);fx[f'{a}_{c}']=v;vals.append(kd(v));tot[f'{a}_{c}']=tot.get(f'{a}_{c}',0)+v
    fx['cases_total']=sum(fx[a+'_cases'] for a,_ in G);vals.append(kd(fx['cases_total']));put(ws,5+i,vals);recs.append((5+i,fx))
ks=[f'{a}_{c}' for a,_ in G for c,_ in V];put(ws,21,['សរុប']+[kd(tot[k]) for k in ks]+[kd(sum(x['cases_total'] for _,x in recs))]);f.nr(ws,'A21:K21','total row');f.nr(ws,'A1:K1','title')
f.totals=[dict(sheet=ws.title,period='2024-Q1',**tot,cases_total=sum(x['cases_total'] for _,x in recs))]
f.table(ws,"a province's counts for a quarter",[('A','ខេត្ត','province','province')]+[(L(2+i),f'ប្រភេទ / {dict(G)[k.split("_")[0]]} / {dict(V)[k.split("_")[1]]}',k.replace('_',', '),k) for i,k in enumerate(ks)]+[('K','ករណីសរុប','all cases','cases_total')],recs,[2,3,4],5,20)
f.notes=['Sixteen provinces only: the others sent nothing (not zero).'];f.questions=['Are these counts of the quarter only (not since January of other years)?','Are the same cases also in a register taken in already?'];f.never=['a case or victim made for each count','the total row counted as a province','counts added to records of the same cases']
# ---------- 16 totals: transit centre, week blocks ----------
f=F(16,'សប្តាហ៍ Bavet reception.xlsx','Social affairs office, reception point at Bavet: people received, by week','totals only','blocks one beneath another, kinds of people down, days across; Saturday of the fourth week closed',['Each block is one table here.'])
r=f.r;ws=f.sheet('២០២៤');put(ws,1,['ចំនួនអ្នកត្រូវបានទទួល – ច្រកបាវិត']);f.nr(ws,'A1','title');row=3;K=[('men','បុរស'),('women','ស្ត្រី'),('boys','ក្មេងប្រុស'),('girls','ក្មេងស្រី')];DN=['ច','អ','ព','ព្រ','សុ','ស','អា']
for wk in range(5):
    m0=D(2024,7,1)+dt.timedelta(7*wk);put(ws,row,[f'សប្តាហ៍ {kd(wk+27)} ({m0.day}–{(m0+dt.timedelta(6)).day} {(m0+dt.timedelta(6)).strftime("%b")})'],bold=True);put(ws,row+1,[None]+DN+['Σ']);recs=[];S={}
    for j,(a,b) in enumerate(K): ws.cell(row+2+j,1).value=b
    for c in range(7):
        d=m0+dt.timedelta(c);fx=dict(date=d.isoformat())
        if wk==3 and c==5: ws.cell(row+2,2+c).value='បិទ';f.nr(ws,f'{L(2+c)}{row+2}:{L(2+c)}{row+5}','closed that Saturday, nothing counted (not zero)');continue
        for j,(a,b) in enumerate(K): v=r.choice([0,r.randint(1,25)]) if a in('boys','girls') else r.randint(0,60);fx[a]=v;S[a]=S.get(a,0)+v;ws.cell(row+2+j,2+c).value=v
        recs.append((L(2+c),fx))
    for j,(a,b) in enumerate(K): ws.cell(row+2+j,9).value=S[a]
    f.nr(ws,f'I{row+2}:I{row+5}','sums of the week');f.totals.append(dict(sheet=ws.title,period=f'{m0} to {m0+dt.timedelta(6)}',**S))
    f.table(ws,"a day's counts of people received",[(f'row {row}+{row+1}','(week line and letter of the day)','day: from the line above and the letter','date')]+[(f'row {row+2+j}',b,a,a) for j,(a,b) in enumerate(K)],recs,[row,row+1],'B','H',lie='columns',hc='A');row+=8
f.questions=['Are these all people received, not victims?','Is the year 2024 (name of the sheet)?','Closed Saturday: no count rather than zero?'];f.never=['persons made out of counts','all people received counted as victims','the closed day stored as zeros','week sums counted beside the days']
# ---------- 17 totals: dashboard csv ----------
f=F(17,'dashboard_kpi_2024-12-31.csv','Social ministry, child protection: figures downloaded from a dashboard','totals only','long list: indicator, breakdown, period, value; "<5" where small numbers are hidden; part lines repeat what the "All" lines hold')
r=f.r;o=io.StringIO();w=csv.writer(o,delimiter='\t',lineterminator='\r\n');H=['Indicator','Breakdown','Period','Value'];w.writerow(H);recs=[];row=2
for ind in ['Cases opened: trafficking','Cases closed: trafficking','Children reunified']:
    for q in (1,2,3,4):
        a=r.randint(2,40);b=r.randint(2,40)
        for br,v in [('All',a+b),('Girls',a),('Boys',b)]:
            h=v<5;w.writerow([ind,br,f'Q{q} 2024','<5' if h else v]);recs.append((row,dict(indicator=ind,breakdown=br.lower(),period=f'2024-Q{q}',value=None if h else v)));row+=1
f.csv=b'\xff\xfe'+o.getvalue().encode('utf-16-le')
f.notes=['UTF-16 with tabs, though named .csv. "<5" is hidden, not zero: null in the facts.'];f.totals=[x for _,x in recs if x['breakdown']=='all']
f.table('(csv)','a figure: one indicator, breakdown and quarter',[('A',H[0],'indicator','indicator'),('B',H[1],'breakdown; All = girls and boys','breakdown'),('C',H[2],'quarter','period'),('D',H[3],'value, <5 = hidden','value')],recs,[1],2,row-1)
f.questions=['"<5": keep as hidden, below five?','All = Girls + Boys?'];f.never=['cases made out of figures','"<5" stored as 5, 4 or 0','All and its parts added together']
# ---------- 18 totals: embassies ODS side by side ----------
f=F(18,'embassies summary 2021-24.ods','Foreign ministry, consular department: yearly summary of three embassies','totals only','three small tables side by side, half-years down; percentages and n/a')
r=f.r;ws=f.sheet('sum');put(ws,1,['Requests and returns by embassy']);f.nr(ws,'A1','title')
for t,(em,nm) in enumerate([('Bangkok','BKK'),('Kuala Lumpur','KUL'),('Seoul','SEO')]):
    c=1+t*5;mg(ws,f'{L(c)}2:{L(c+3)}2',f'Embassy {em}',True);H=['Half-year','Requests','Brought home','%'];put(ws,3,H,c,bold=True);recs=[];S=[0,0]
    for i in range(8):
        y,h=2021+i//2,1+i%2;q=r.randint(20,200);b=r.randint(5,q);na=(t,i) in[(2,0),(1,3)]
        put(ws,4+i,[f'{h}st half {y}' if h==1 else f'2nd half {y}',q,'n/a' if na else b,None if na else f'{round(100*b/q)}%'],c);recs.append((4+i,dict(embassy=em,half_year=f'{y}-H{h}',requests=q,brought_home=None if na else b)));S[0]+=q;S[1]+=0 if na else b
    put(ws,12,['all']+S,c);f.nr(ws,f'{L(c)}12:{L(c+2)}12',f'sum of {em}');f.totals.append(dict(sheet='sum',embassy=em,period='2021 to 2024',requests=S[0],brought_home=S[1]))
    f.table(ws,"an embassy's counts for a half-year",[(L(c),H[0],'half-year','half_year'),(L(c+1),H[1],'requests','requests'),(L(c+2),H[2],'people brought home; n/a not available','brought_home'),(L(c+3),H[3],'share in percent, reckoned',None)],recs,[2,3],4,11)
f.questions=['Are requests counts of requests or of people?','n/a: not available, not zero?'];f.never=['n/a stored as 0','the three tables joined into one row each','persons or requests made out of the counts']
# ---------- 19 refuse: question marks ----------
f=F(19,'vot_list_final(2).csv','Social affairs office, Pursat: a list of people saved as CSV by an old program','refuse','every Khmer letter became "?", every day "########": names, places and days are gone; the original is needed')
r=f.r;o=io.StringIO();w=csv.writer(o,lineterminator='\r\n');w.writerow(['?.?','?????','???','????','?????????????','?????','???????']);
for i in range(26): w.writerow([i+1,'?'*r.randint(4,7)+' '+'?'*r.randint(3,6),'?'*r.choice([3,4]),r.randint(9,50),'########','?'*r.randint(5,11),r.choice(['?'*6,'','?'*9])])
f.csv=o.getvalue().encode('ascii');f.notes=['26 rows; only the running number and one number (perhaps an age) can be read.'];f.questions=['Is there the original workbook? (saved again as UTF-8 or XLSX)'];f.never=['26 persons made with "?" for a name','ages taken in without anybody to belong to']
# ---------- 20 refuse: training exercise ----------
f=F(20,'បញ្ជីជនរងគ្រោះ VoT register.xlsx','National committee: a page of exercise for trainees, in the shape of a register','refuse','looks like a register of victims, but the lines above and below say it is an exercise: people and cases do not exist')
r=f.r;ws=f.sheet('VoT');mg(ws,'A1:G1','លំហាត់ទី ៣ សម្រាប់សិក្ខាកាម – EXERCISE 3 FOR TRAINEES (វគ្គ ២ ថ្ងៃ)',True);mg(ws,'A2:G2','ស្វែងរកកំហុស ៥ ក្នុងបញ្ជីខាងក្រោម / Find five mistakes. These cases never happened; do not enter them anywhere.');put(ws,4,['ល.រ','ឈ្មោះ','ភេទ','អាយុ','ខេត្ត','ថ្ងៃសង្គ្រោះ','ទម្រង់'],bold=True)
for i in range(14): s=r.choice(['female','male']);put(ws,5+i,[i+1,nk(r,s),'ស' if s=='female' else 'ប',r.randint(15,40) if i!=6 else 410,P[r.choice(list(P))],D(2024,r.randint(1,12),r.randint(1,28)) if i!=9 else '31/04/2024',EX_ if (EX_:=r.choice(['ពលកម្មដោយបង្ខំ','ផ្លូវភេទ'])) else None])
put(ws,20,['ចម្លើយ៖ សូមមើលទំព័រគ្រូ (Answers: trainer\'s page)']);f.nr(ws,'A1:G2','title and instruction of the exercise');f.nr(ws,'A20','where the answers are');f.nr(ws,'A5:G18','14 invented people of the exercise')
f.notes=['The mistakes inside (age 410, 31 April …) are meant and need not be named.'];f.questions=[];f.never=['14 victims made out of an exercise']
