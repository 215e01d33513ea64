from lib import *
# ---------- 1 police case book: two lines to a case ----------
f=F(1,'សៀវភៅកត់ត្រា ២០២៤ (ស្វាយរៀង).xlsx','Provincial police, Svay Rieng: book of cases 2024, with a second sheet of premises checked','take in','every case takes two lines one above the other, with two heading lines to match; counts written "3 (ស 1)"',['The letters of the last column are explained under the list.'])
r=f.r; ws=f.sheet('សំណុំរឿង')
mg(ws,'A1:E1','ព្រះរាជាណាចក្រកម្ពុជា  ជាតិ សាសនា ព្រះមហាក្សត្រ'); mg(ws,'A2:E2','ស្នងការដ្ឋាននគរបាលខេត្តស្វាយរៀង – ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស',True)
put(ws,4,['លេខ','ថ្ងៃទទួល','បទល្មើស','ជនសង្ស័យ (ស្រី)','ជំហាន'],bold=True); put(ws,5,[None,'អ្នកនាំពាក្យ','ទីកន្លែងកើតហេតុ','ជនរងគ្រោះ (ស្រី)','អនីតិជន'],bold=True); ws.merge_cells('A4:A5')
OFF={'sale of a person':'លក់មនុស្ស','procuring prostitution':'នាំឱ្យធ្វើពេស្យាកម្ម','cross-border transfer':'នាំចេញឆ្លងដែន','forced labour':'ពលកម្មដោយបង្ខំ'}
SRC={'family':'គ្រួសារ','victim':'ជនរងគ្រោះ','NGO':'អង្គការ','commune police':'ប៉ុស្តិ៍រដ្ឋបាល'}
STE={'sent to court':'ប','under investigation':'ស','passed to another unit':'ផ'}
PL=['ឃុំបាវិត','ឃុំព្រៃអង្គុញ','សង្កាត់ច្រកម្ទេស','ឃុំស្វាយជ្រុំ']; PLE=['Bavet','Prey Angkunh','Chrak Mtes','Svay Chrum']
row=6;recs=[]
for i,d in enumerate(days(r,18,D(2024,1,3),D(2024,12,20))):
    if i==9:
        mg(ws,f'A{row}:E{row}','យោងពីទំព័រមុន ៩ រឿង'); f.nr(ws,f'A{row}:E{row}','carried forward from the page before (9 cases)'); row+=1
    o=r.choice(list(OFF));s=r.choice(list(SRC));st=r.choice(list(STE));p=r.randrange(4)
    su=r.randint(0,4);sf=r.randint(0,su) if su else 0;v=r.randint(1,6);vf=r.randint(0,v);vc=r.choice([None,0,min(1,v),min(2,v)])
    ctxt=lambda n,k: kd(n) if k==0 else f'{kd(n)} (ស {kd(k)})'
    if su==0: sut='មិនស្គាល់'; sun=sfn=None
    else: sut=ctxt(su,sf);sun=su;sfn=sf
    put(ws,row,[kd(i+1),f'{kd("%02d"%d.day)}-{KM[d.month-1]}-{kd(d.year%100)}',OFF[o],sut,STE[st]])
    put(ws,row+1,[None,SRC[s],PL[p],ctxt(v,vf),None if vc is None else kd(vc)]); ws.merge_cells(f'A{row}:A{row+1}')
    recs.append((row,dict(case_no=str(i+1),received_date=d.isoformat(),offence=o,suspects=sun,suspects_female=sfn,status=st,source=s,commune=PLE[p],province='Svay Rieng',victims=v,victims_female=vf,victims_children=vc))); row+=2
put(ws,row,['សរុប','១៨ រឿង']); f.nr(ws,f'A{row}:B{row}','total: 18 cases')
put(ws,row+1,['ប = បញ្ជូនតុលាការ; ស = កំពុងស៊ើបអង្កេត; ផ = ផ្ទេរទៅអង្គភាពផ្សេង']); put(ws,row+2,['ក្នុងវង់ក្រចក = ចំនួនស្រី; គ្មានវង់ក្រចក = គ្មានស្រី']); f.nr(ws,f'A{row+1}:A{row+2}','legend of the letters and of the brackets'); f.nr(ws,'A1:E2','letterhead')
f.table(ws,'a case (TWO lines: "at" is the upper one); people are only counted',[('A','លេខ','number in the book','case_no'),('B upper','ថ្ងៃទទួល','day received','received_date'),('C upper','បទល្មើស','offence','offence'),('D upper','ជនសង្ស័យ (ស្រី)','suspects, of them women in brackets','suspects + suspects_female'),('E upper','ជំហាន','stage, a letter of the legend','status'),('B lower','អ្នកនាំពាក្យ','who brought the case','source'),('C lower','ទីកន្លែងកើតហេតុ','commune where it happened','commune'),('D lower','ជនរងគ្រោះ (ស្រី)','victims, of them female in brackets','victims + victims_female'),('E lower','អនីតិជន','victims under 18; blank = not noted','victims_children')],recs,[4,5],6,row-1)
w2=f.sheet('ឆែកទីតាំង'); mg(w2,'A1:H1','ការត្រួតពិនិត្យទីតាំង ឆ្នាំ២០២៤',True)
H=['ថ្ងៃ','ទីតាំង','ប្រភេទ','ប្រុស','ស្រី','ជនរងគ្រោះ','បិទទីតាំង','ផ្សេងៗ'];put(w2,2,H,bold=True)
KT={'karaoke':'ខារ៉ាអូខេ','guesthouse':'ផ្ទះសំណាក់','casino':'កាស៊ីណូ','massage shop':'ម៉ាស្សា'};rc=[]
for i,d in enumerate(days(r,11,D(2024,1,5),D(2024,12,1))):
    k=r.choice(list(KT));m,w=r.randint(0,9),r.randint(1,15);v=r.choice([None,0,0,1,2]);c=r.choice(['yes','no',None]);nm=f'គំរូ {kd(i+1)}'
    put(w2,3+i,[d,nm,KT[k],m,w,v,{'yes':'✓','no':'✗',None:None}[c]]);rc.append((3+i,dict(operation_date=d.isoformat(),place=nm,kind_of_place=k,found_men=m,found_women=w,victims_identified=v,closed=c)))
put(w2,14,['សរុប',None,None,'=SUM(D3:D13)','=SUM(E3:E13)','=SUM(F3:F13)']);f.nr(w2,'A14:F14','total row (formulas without stored values)');f.nr(w2,'A1:H1','title')
f.table(w2,'an inspection of premises (an operation); people are only counted',[('A',H[0],'day','operation_date'),('B',H[1],'name of the place','place'),('C',H[2],'kind of place','kind_of_place'),('D',H[3],'men found there','found_men'),('E',H[4],'women found there','found_women'),('F',H[5],'identified as victims; blank is not zero','victims_identified'),('G',H[6],'was it closed: tick yes, cross no, blank not noted','closed'),('H',H[7],'remarks','' or None)],rc,[2],3,13)
f.questions=['Do two lines make one case?','"មិនស្គាល់" for suspects: unknown suspects – no number?','Blank number of children: none or not noted?','Is one line of the second sheet one check of premises?']
f.never=['the lower line made a case of its own','people found at premises counted as victims','records of persons made out of the counts','"មិនស្គាល់" stored as 0 suspects','the carried-forward line made a case']
# ---------- 2 prosecutor ODS: dossier in a group line, ditto ----------
f=F(2,'Prosecutor KPS – ជនត្រូវចោទ ២០២៤.ods','Prosecution attached to the court of Kampong Speu: accused persons by dossier','take in, naming the errors','the dossier stands in a line above its people; ditto marks; age and year of birth share a column',['The line above gives dossier number and day received.'])
r=f.r;ws=f.sheet('ជនត្រូវចោទ');mg(ws,'A1:H1','បញ្ជីជនត្រូវចោទ តាមសំណុំរឿង – អយ្យការអមសាលាដំបូងខេត្តកំពង់ស្ពឺ',True)
H=['ល','ឈ្មោះ','ភេទ','អាយុ/ឆ្នាំកំណើត','សញ្ជាតិ','ចោទប្រកាន់','ឃុំខ្លួនពីថ្ងៃ','ដោះលែងថ្ងៃ'];put(ws,3,H,bold=True)
NA={'KHM':'ខ្មែរ','CHN':'ចិន','VNM':'វៀតណាម'};CH={'Art. 8 unlawful removal':'មាត្រា ៨','Art. 10 removal with purpose':'មាត្រា ១០','Art. 15 sale of a person':'មាត្រា ១៥','Art. 27 management of prostitution':'មាត្រា ២៧'}
row=4;recs=[];bad=set()
ds=days(r,12,D(2024,1,8),D(2024,11,1))
for i,d in enumerate(ds):
    mg(ws,f'A{row}:H{row}',f'សំណុំរឿងលេខ {kd("%03d"%(i+7))}/២៤  ចូលថ្ងៃទី {kd(d.strftime("%d/%m/%Y"))}',True);f.nr(ws,f'A{row}',f'group line of dossier {i+7:03d}/24 (its number and day belong to the people below)');row+=1
    ch0=r.choice(list(CH));ch=None;nat=None
    for k in range([3,1,4,2,3,2,5,2,3,1,4,3][i]):
        s=r.choice(['male','male','female']);nm=nk(r,s);a=r.randint(21,58);by=None;age=a
        if r.random()<.45: by=2024-a;age=None
        n=r.choice(['KHM','KHM','KHM','CHN','VNM']);newc=k==0 or r.random()<.15
        if newc: c=ch0 if k==0 else r.choice([x for x in CH if x!=ch])
        else: c=ch
        ct=CH[c] if newc else '〃';nt=NA[n] if (k==0 or n!=nat) else '〃'
        dd=d-dt.timedelta(r.randint(0,2)) if r.random()<.7 else None;rl=dd+dt.timedelta(r.randint(20,150)) if dd and r.random()<.3 else None
        if rl and rl>D(2024,12,30): rl=None
        if (i,k)==(4,0): ct='〃';c_f=None;c=ch0;f.err(ws,f'F{row}','a ditto mark on the first line of a dossier: nothing in this dossier to repeat','name it, leave the charge empty; do not carry it over from the dossier above');bad.add(row)
        else: c_f=c
        if (i,k)==(4,1): ct=CH[c];c_f=c
        av=by or age
        if (i,k)==(6,2): av=2042;by=age=None;f.err(ws,f'D{row}','born in 2042','name it and leave age and birth year empty');bad.add(row)
        if (i,k)==(8,1): dd=d-dt.timedelta(1);rl=d-dt.timedelta(31);f.err(ws,f'H{row}','released a month before the detention began','name it; do not swap the days');bad.add(row)
        put(ws,row,['កខគឃង'[k],nm,'ស' if s=='female' else 'ប',av,nt,ct,dd,rl]);ch=c;nat=n
        rlf=None if (i,k)==(8,1) else (rl and rl.isoformat())
        recs.append((row,dict(case_no=f'{i+7:03d}/24',received_date=d.isoformat(),name=nm,sex=s,age=age,birth_year=str(by) if by else None,citizenship=n,charge=c_f,detained_from=dd.isoformat() if dd else None,released_date=rlf,person_is='accused')));row+=1
put(ws,row+1,['ស = ស្រី, ប = ប្រុស; 〃 = ដូចខាងលើ']);f.nr(ws,f'A{row+1}','legend');f.nr(ws,'A1:H1','title')
f.table(ws,'an accused person within a dossier',[('A',H[0],'letter within the dossier',None),('B',H[1],'name','name'),('C',H[2],'sex','sex'),('D',H[3],'age (two digits) or year of birth (four)','age + birth_year'),('E',H[4],'citizenship, ditto = as above','citizenship'),('F',H[5],'charge (article of the law on suppression of human trafficking), ditto = as above','charge'),('G',H[6],'detained from','detained_from'),('H',H[7],'day of release','released_date')],recs,[3],5,row-1,bad)
f.questions=['Is one row one accused person, and the line above the dossier?','Two digits = age, four digits = year of birth?','Blank day of detention: at liberty or not noted?','Age: at which day (2024)?']
f.never=['an accused person made a victim','the group line made a person','ditto mark stored as a charge or a citizenship','age 34 read as the year 34 or the year as an age']
# ---------- 3 shelter ledger: codes + colours ----------
f=F(3,'Ledger SR house 2022-24 (use this one).xlsx',"NGO 'Invented Garden House' (invented), Siem Reap: ledger of the shelter",'take in','codes of a second sheet (1 is female), and only the colour says how the stay ended',['Colour legend on sheet "key".'])
r=f.r;ws=f.sheet('ledger');put(ws,1,['Invented Garden House – ledger. DO NOT SORT. key on next sheet'])
H=['Code','Nickname','S','Born','In','From','Prob.','Home prov.','Out','Staff'];put(ws,2,H,bold=True);ws.freeze_panes='A3'
REF={1:'police',2:'social affairs office',3:'another NGO',4:'came herself/himself',5:'hospital'};PR={'A':'sex trafficking','B':'labour trafficking','C':'rape','D':'domestic violence','E':'other'}
COL={'reintegrated':'92D050','moved to another shelter':'FFFF00','left without notice':'BFBFBF'};recs=[]
for i,d in enumerate(days(r,34,D(2022,1,9),D(2024,11,1))):
    row=3+i;s='female' if r.random()<.8 else 'male';nm=ne(r,s);by=d.year-r.randint(9,31);b=r.choice([by,D(by,r.randint(1,12),r.randint(1,28)),by]);ref=r.randint(1,5);p=r.choice('AABBCDE');p2=r.choice([None,None,'C','D']) if p in 'AB' else None
    pv=r.choice(list(P));mon=r.random()<.3;out=r.choice(list(COL)+[None]);od=d+dt.timedelta(r.randint(20,300)) if out else None
    if od and od>D(2024,12,15): out=od=None
    if out=='left without notice' and r.random()<.5: od=None
    put(ws,row,[f'GH-{d.year%100}-{i+1:03d}',nm,1 if s=='female' else 2,b,f'{d.month}/{d.year}' if mon else d,ref,p+('+'+p2 if p2 else ''),pv,od,r.choice(['kt','sm','v.'])],fill=COL.get(out))
    recs.append((row,dict(client_id=f'GH-{d.year%100}-{i+1:03d}',name=nm,sex=s,birth=b.isoformat() if isinstance(b,D) else str(b),entry_date=d.isoformat()[:7] if mon else d.isoformat(),referred_by=REF[ref],problem=[PR[p]]+([PR[p2]] if p2 else []),home_province=pv,exit_date=od.isoformat() if od else None,exit_kind=out or 'still in the shelter')))
k=f.sheet('key');put(k,1,['S','1 = girl/woman','2 = boy/man'])
for i,(a,b) in enumerate(REF.items()):put(k,3+i,['From',a,b])
for i,(a,b) in enumerate(PR.items()):put(k,9+i,['Prob.',a,b])
for i,(a,b) in enumerate(COL.items()):put(k,15+i,['colour',None,a]);k.cell(15+i,2).fill=PatternFill('solid',fgColor=b)
put(k,18,['colour','(white)','still with us']);f.nr(ws,'A1','note above the list');f.nr(k,'A1:C18','key to codes and colours, no clients')
f.table(ws,'a client (one stay each)',[(L(i+1),h,m,x) for i,(h,m,x) in enumerate(zip(H,['client code','name used in the house','sex 1 female 2 male','birthday or year of birth','day or month of entry','referred by, code','problem, code, two joined with +','home province','day of leaving','initials of staff'],['client_id','name','sex','birth','entry_date','referred_by','problem','home_province','exit_date',None]))]+[('A:J fill','(colour of the row)','how the stay ended: green reintegrated, yellow moved, grey left without notice, white still there','exit_kind')],recs,[2],3,36)
f.questions=['Are C, D and E (rape, domestic violence, other) clients who are no trafficking victims – take them in, and how marked?','Does the colour of the row say how the stay ended (key: yes)?','Where only a month of entry is given: keep the month?']
f.never=['1 read as male','a client of C, D or E made a victim of trafficking','the first of the month invented as the day','a row of the key made a client','colour lost silently']
# ---------- 4 NGO: list on its side ----------
f=F(4,'case conference ខែមីនា-មេសា 2024.xlsx',"NGO 'Sample Return Project' (invented): sheets of the case conference",'take in','lies on its side: clients are columns; on the second sheet the lines stand in another order')
r=f.r;SV=[('counselling','ប្រឹក្សាផ្លូវចិត្ត'),('health','សុខភាព'),('legal','ផ្លូវច្បាប់'),('school','សិក្សា'),('vocational','ជំនាញ'),('cash','ជំនួយសាច់ប្រាក់')]
HD=[('client_id','លេខកូដ','code'),('sex','ភេទ','sex'),('age','អាយុ','age'),('home_province','ខេត្ត','province'),('exploitation','ទម្រង់','kind of exploitation'),]+[('service_'+a,b,'service: ✓ given, ✗ not wanted, blank not discussed') for a,b in SV]+[('next_visit','ជួបលើកក្រោយ','month of the next visit')]
EX={'fishing':'នេសាទ','domestic work':'អ្នកបម្រើផ្ទះ','forced marriage':'រៀបការបង្ខំ','online scam':'ឆបោកអនឡាញ'};EXC={}
num=0
for sn,n,teams,order,mo in [('មីនា',15,[('ក្រុម ក',6),('ក្រុម ខ',5),('ក្រុម គ',4)],list(range(12)),4),('មេសា',9,[('ក្រុម ក',5),('ក្រុម គ',4)],[0,2,1,4,3,11,10,9,8,7,6,5],5)]:
    ws=f.sheet(sn);put(ws,1,['ប្រជុំករណី '+sn+' ២០២៤']);put(ws,2,['ក្រុម'],bold=True);c=2;recs=[];pos={HD[o][0]:3+j for j,o in enumerate(order)}
    for o in order: put(ws,pos[HD[o][0]],[HD[o][1]],bold=True)
    for tn,k in teams:
        mg(ws,f'{L(c)}2:{L(c+k-1)}2',tn)
        for _ in range(k):
            num+=1;s=r.choice(['male','female']);a=r.randint(14,45);pv=r.choice(list(P));e=r.choice(list(EX));fx=dict(client_id=f'SRP/{num+210}',team={'ក':'A','ខ':'B','គ':'C'}[tn[-1]],sex=s,age=a,home_province=pv,exploitation=e)
            w=dict(client_id=fx['client_id'],sex='ស' if s=='female' else 'ប',age=kd(a),home_province=P[pv],exploitation=EX[e])
            for q,_k in SV: v=r.choice(['yes','yes','no',None]);fx['service_'+q]=v;w['service_'+q]={'yes':'✓','no':'✗',None:None}[v]
            m=r.choice([mo,mo+1,None]);fx['next_visit']=f'2024-{m:02d}' if m else None;w['next_visit']=KM[m-1] if m else None
            for kk,v in w.items():
                if v is not None: ws.cell(pos[kk],c).value=v
            recs.append((L(c),fx));c+=1
    put(ws,16,['✓ = បានទទួល  ✗ = មិនត្រូវការ  ទទេ = មិនបានពិភាក្សា']);f.nr(ws,'A1','title');f.nr(ws,'A16','legend')
    f.table(ws,'a client (a person)',[('row 2','ក្រុម','team of the clients below (merged)','team')]+[(f'row {pos[a]}',b,m,a) for a,b,m in HD],recs,[],'B',L(c-1),lie='columns',hc='A')
f.questions=['Is one column one client?','Month of the next visit: 2024?','Are the clients of the second sheet others (their codes are)?','Blank = not discussed (legend)?']
f.never=['a service or line made a person','blank services stored as no','lines of the second sheet read in the order of the first']
# ---------- 5 Kobo csv ----------
f=F(5,'aBcD7xq_screening_returnees_-_all_versions_-_False_-_2024-08-14-02-11-09.csv',"NGO 'Testing Borders' (invented): export of a Kobo form, screening of returnees",'take in','semicolons, XML values, -98/-99 for not known/refused, a select-multiple question once as text and again as 0/1 columns')
r=f.r;H=['start','end','today','grp_id/code','grp_id/sex','grp_id/age','grp_id/prov','grp_trip/country','grp_trip/left_month','grp_trip/signs','grp_trip/signs/docs_kept','grp_trip/signs/no_pay','grp_trip/signs/locked_in','grp_trip/signs/none','grp_end/result','grp_end/consent_share','_id','_uuid','_validation_status','_index']
SI={'docs_kept':'documents kept','no_pay':'not paid','locked_in':'locked in','none':'none'};CT={'thailand':'THA','malaysia':'MYS','china':'CHN','laos':'LAO'};RE={'likely_vot':'likely a victim','not_vot':'not a victim','second_iv':'second interview needed'}
o=io.StringIO();w=csv.writer(o,delimiter=';',quoting=csv.QUOTE_ALL,lineterminator='\r\n');w.writerow(H);recs=[]
for i,d in enumerate(days(r,44,D(2024,2,1),D(2024,8,12))):
    s=r.choice(['male','female','other'] if i%17==0 else ['male','female']);a=r.choice([r.randint(13,55)]*6+[-98,-99]);pv=r.choice(list(P));c=r.choice(list(CT));lm=D(2023,r.randint(1,12),1);sg=sorted(r.sample(list(SI)[:3],r.randint(0,3))) or ['none'];q=r.random()<.08
    if q: sg=None
    rs=r.choice(list(RE));cs=r.choice(['1','1','0',''])
    w.writerow([f'{d}T08:1{i%10}:22.000+07:00',f'{d}T08:4{i%10}:02.000+07:00',d,f'TB{i+301}',s,a,pv.lower().replace(' ','_'),c,lm,' '.join(sg) if sg else '']+[('1' if k in sg else '0') if sg else '' for k in SI]+[rs,cs,40210+i*3,'%032x'%r.getrandbits(128),r.choice(['validation_status_approved','','validation_status_on_hold']),i+1])
    recs.append((i+2,dict(interview_date=d.isoformat(),person_code=f'TB{i+301}',sex=s,age=None if a<0 else a,home_province=pv,country=CT[c],left_month=lm.isoformat()[:7],signs=[SI[x] for x in sg] if sg else None,result=RE[rs],consent_to_share={'1':'yes','0':'no','':None}[cs])))
f.csv=('\ufeff'+o.getvalue()).encode()
mean={'today':('day of the interview','interview_date'),'grp_id/code':('code','person_code'),'grp_id/sex':('sex','sex'),'grp_id/age':('age; -98 not known, -99 refused','age'),'grp_id/prov':('home province','home_province'),'grp_trip/country':('country of work','country'),'grp_trip/left_month':('month of leaving (Kobo writes the first of the month)','left_month'),'grp_trip/signs':('signs, several with blanks between','signs'),'grp_end/result':('result of the screening','result'),'grp_end/consent_share':('consent to hand on: 1 yes 0 no blank not asked','consent_to_share')}
f.table('(csv)','a screening interview of one returnee',[(L(i+1),h,*(mean.get(h) or (('the same signs again as 0/1' if 'signs/' in h else 'made by Kobo'),None))) for i,h in enumerate(H)],recs,[1],2,45)
f.questions=['-98 and -99: not known and refused?','Rows with consent 0 or blank: may they come in?','left_month: is the day without meaning?','validation "on hold": take in?']
f.never=['-98 or -99 stored as an age','"likely a victim" stored as an identified victim','the 0/1 columns counted beside the text as further signs','a missing consent stored as yes']
