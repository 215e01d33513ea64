from base import *
import random
from openpyxl.worksheet.filters import FilterColumn
D=dt.date
def iso(d): return d.isoformat() if d else None
def cols_of(hd,me): return [(L(i+1),h,m,f) for i,(h,(m,f)) in enumerate(zip(hd,me))]

def f08():
    r=random.Random(2508); b=Book(); sn='求助名单'; s=b.sheet(sn)
    s.put('A1','អគ្គកុងស៊ុលកម្ពុជា – ស្ត្រីខ្មែររៀបការនៅចិនដែលសុំជំនួយ ២០២២–២០២៣ / 柬埔寨妇女求助名单'); s.put('A2','ទាំងអស់ជាស្ត្រី។  是 = បាទ/ចាស, 否 = ទេ, 不详 = មិនដឹង ; 万 = 10,000')
    hd=['序号','ឈ្មោះ','Passport name','ថ្ងៃកំណើត 出生','ខេត្តកំណើត','居住省','入境日期','ថ្លៃទារ 彩礼','结婚登记','កូន','ថ្ងៃស្នើសុំ','ស្ថានភាព']; s.row(4,hd)
    zh=[('江西','Jiangxi'),('浙江','Zhejiang'),('福建','Fujian'),('安徽','Anhui'),('河南','Henan')]
    price=[('12万元',120000,'CNY'),('80,000 RMB',80000,'CNY'),('$9000',9000,'USD'),('6.5万元',65000,'CNY'),('៣ម៉ឺនដុល្លារ',30000,'USD'),('15万',150000,'CNY'),('不详',None,None),(None,None,None)]
    st=[('ត្រឡប់មកវិញ','returned home'),('ស្ថិតក្នុងជម្រក','in a shelter'),('បាត់ទំនាក់ទំនង','contact lost'),('រង់ចាំលិខិត','waiting for papers')]; recs=[]; rq=D(2022,2,1)
    for i in range(26):
        row=5+i; kn,en=person(r,'female'); by=r.randint(1988,2003); bm=r.randint(1,12); bd=r.randint(1,28); k=i%3
        bt,bf=[(f'{by}年{bm}月{bd}日',f'{by}-{bm:02d}-{bd:02d}'),(f'{by}年{bm}月',f'{by}-{bm:02d}'),(f'{by}年',f'{by}')][k]
        ent=D(r.randint(2017,2021),r.randint(1,12),r.randint(1,28)); rq+=dt.timedelta(days=r.randint(5,35)); p=r.choice(list(PROV)); z=r.choice(zh); pr=r.choice(price); mr=r.choice([('是','yes'),('否','no'),('不详','unknown'),(None,None)]); ch=r.choice([0,0,1,2,None]); x=r.choice(st)
        s.row(row,[i+1,kn,en.split()[0].upper()+' '+en.split()[1].upper(),bt,PROV[p],z[0],f'{ent.year}年{ent.month:02d}月{ent.day:02d}日',pr[0],mr[0],ch,rq.strftime('%Y.%m.%d'),x[0]])
        recs.append((row,dict(name=kn,passport_name=en.upper(),sex='female',birth_date=bf,province_of_birth=p,province_abroad=z[1],entry_date=iso(ent),bride_price={'amount':pr[1],'currency':pr[2]} if pr[1] else None,marriage_registered=mr[1],children=ch,request_date=iso(rq),status=x[1])))
    me=[('running number',None),('name in Khmer','name'),('name in the passport (family name first)','passport_name'),('birth: a day, a month or a year alone','birth_date'),('province of birth','province_of_birth'),('Chinese province where she lives','province_abroad'),('day she entered China','entry_date'),('bride price (元, RMB, $; 万 and ម៉ឺន = 10,000; 不详 = not known)','bride_price'),('marriage registered','marriage_registered'),('children','children'),('day of the request, year.month.day','request_date'),('status','status')]
    return b,entry(8,'08_求助名单_Consulate_2022-23.xlsx','Consulate general in China: Cambodian wives who ask for help','take in','headings in Khmer, Chinese and English; dates with 年月日 of three precisions; amounts with 万; the sex stands in the note above',
      [table(sn,'a woman who asked for help (a person; not yet an identified victim)',[4],cols_of(hd,me),recs)],[(sn,'A1:L2','title and legend')],[],
      ['Are all women? (the note says so)','Is "15万" in yuan?','A month or year alone as birth: keep so?','Are they identified victims or only women who asked?'],
      ['12万元 read as 12','不详 stored as no','a birth year made 1 January','bride price treated as a debt or fine of the woman'])

BLN='Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split()
def f09():
    r=random.Random(2509); b=Book(); sn='WNI TPPO 2023'; s=b.sheet(sn)
    s.put('A1','KBRI Phnom Penh – Daftar WNI terindikasi TPPO 2023'); s.put('A2','L = laki-laki, P = perempuan. Tgl = tanggal/bulan/tahun. Diurut menurut tanggal evakuasi.'); hd=['No','Nama','L/P','Usia','No. Paspor','Tgl Evakuasi','Kota','Asal Provinsi','Denda Overstay (USD)','Tgl Pulang','Status','Ket.']; s.row(4,hd)
    fam=['Sample','Testing','Invented']; gm=['Adi','Budi','Rizky','Eko','Agus']; gf=['Siti','Dewi','Rina','Putri']; city=['Sihanoukville','Poipet','Bavet','Phnom Penh','O Smach']; asal=['Sumatera Utara','Jawa Barat','Sulawesi Utara','Kalimantan Barat']
    st=[('sudah pulang','returned home'),('di Imigrasi','with immigration'),('menolak','declined help')]; recs=[]; sw=[]; d=D(2023,1,8)
    for i in range(34):
        row=5+i; d+=dt.timedelta(days=r.randint(4,13)); 
        sex=r.choice(['male','male','female']); nm=r.choice(gm if sex=='male' else gf)+' '+r.choice(fam); a=r.randint(18,39); pp=f'X{r.randint(1000000,9999999)}' ; c=r.choice(city); q=r.choice(asal); x=r.choice(st) if i<30 else st[1]
        if i==21: pp=recs[20][1]['passport_no']
        if i==12: x=st[0]
        ret=d+dt.timedelta(days=r.randint(12,40)) if x==st[0] else None
        if i==12: ret=d-dt.timedelta(days=60)
        fine=r.choice([0,250,900,1410,None])
        if d.day<=12 : cell=D(2023,d.day,d.month); sw.append(f'F{row}'); val=None
        else: cell=d.strftime('%d/%m/%Y'); val=iso(d)
        s.row(row,[i+1,nm,'L' if sex=='male' else 'P',a,pp,cell,c,q,fine,f'{ret.day} {BLN[ret.month-1]} {ret.year}' if ret else None,x[0]],fmts={5:'mm/dd/yyyy'})
        recs.append((row,dict(name=nm,sex=sex,age=a,passport_no=pp,citizenship='IDN',evacuation_date=val,place=c,province_of_origin=q,overstay_fine={'amount':fine,'currency':'USD'} if fine is not None else None,return_date=iso(ret),status=x[1])))
    me=[('running number',None),('name','name'),('L male, P female','sex'),('age','age'),('passport','passport_no'),('day of evacuation: text day/month/year, or a date cell whose day and month were exchanged','evacuation_date'),('town in Cambodia','place'),('province of origin in Indonesia','province_of_origin'),('fine for overstay','overstay_fine'),('day of return','return_date'),('status','status'),('remarks (empty)',None)]
    e=entry(9,'09_KBRI_WNI_TPPO_2023.xlsx','Foreign embassy (Indonesia) at Phnom Penh: own citizens, signs of trafficking','take in, naming the errors','Indonesian headings; a list typed day/month on a computer set to month/day: days up to the 12th became date cells with day and month exchanged, the others stayed text',
      [table(sn,'a person (a citizen with signs of trafficking)',[4],cols_of(hd,me),recs,{26,17,int(sw[0][1:]),int(sw[1][1:])})],[(sn,'A1:L2','title and note')],
      [(sn,', '.join(sw),'true date cells, all with a day that fits a month; in the order of the list they only fit with day and month exchanged','name the pattern once; ask before exchanging; no silent repair'),(sn,'E26','same passport number as the row above, another person','ask'),(sn,'J17','returned before the evacuation','name it, keep it')],
      ['Date cells in F: have day and month been exchanged?','P = perempuan, female? (the note says so)','Are all citizens of Indonesia? (title)','Which of the two has the passport in E25/E26?'],
      ['P read as male (ប្រុស)','the exchanged days taken as they are without a word','Indonesian provinces stored as provinces of Cambodia','a fine stored as money owed to the victim'],notes=['the facts of the exchanged days are null; a system that shows the exchange and gets a yes may hold the true days (see also.true_days)'])
    dd=D(2023,1,8); r2=None
    return b,e,sw

def f10():
    r=random.Random(2510); b=Book(); sn='Offload 2023'; s=b.sheet(sn); cs=b.sheet('Codes')
    hd=['No.','Date','Flight','To','Pax name','DOB','Nat','Doc no','WL hit','Ref. DoSVY','Reason','Ticket paid by','Cash USD','Outcome','Remark']; s.put('A1','Departure control – passengers offloaded or interviewed, 2023'); s.row(3,hd)
    R={'A':'suspected trafficking','B':'false document','C':'overstay fine unpaid','D':'child without consent of parents','E':'wanted person'}; cs.row(1,['Code','Reason'])
    for i,(k,v) in enumerate(R.items()): cs.row(2+i,[k,v.capitalize()])
    dest=[('BKK','THA'),('KUL','MYS'),('CAN','CHN'),('ICN','KOR'),('SGN','VNM'),('DXB','ARE')]; nat=['KHM']*5+['VNM','CHN','MMR']; pay=['self','agent','unknown man','employer']; oc=['offloaded','offloaded','allowed to travel','handed to police']; recs=[]; d=D(2023,1,2)
    for i in range(48):
        row=4+i; d+=dt.timedelta(days=r.randint(1,12)); 
        if d>D(2023,12,30): d=D(2023,12,30)
        c=r.choice('AAABCDDE'); sex=r.choice(['female','female','male']); _,en=person(r,sex); a=r.randint(6,17) if c=='D' else r.randint(19,52); bd=D(2022-a,r.randint(1,12),r.randint(1,28)); ti=('MSTR' if sex=='male' else 'MISS') if a<12 else ('MR' if sex=='male' else 'MS')
        nm=en.split()[0].upper()+'/'+en.split()[1].upper(); n=r.choice(nat); de=r.choice(dest); doc=f'N{r.randint(0,9999999):08d}'; wl=r.choice(['Y','N','N','N']); rf=r.choice(['Y','N',None]) if c in'AD' else None; pa=r.choice(pay+[None]); ca=r.choice([0,50,200,1000,None]); o=r.choice(oc)
        s.row(row,[i+1,d,f'ZZ{r.randint(100,999)}',de[0],f'{nm} {ti}',bd.strftime('%d%b%y').upper(),n,doc,wl,rf,c,pa,ca,o],fmts={1:'dd-mmm'})
        recs.append((row,dict(date=iso(d),destination=de[1],name=nm.title() if 0 else nm,sex=sex,birth_date=iso(bd),citizenship=n,document_no=doc,watch_list_hit={'Y':'yes','N':'no'}[wl],referred_to_social_affairs={'Y':'yes','N':'no',None:None}[rf],reason=R[c],ticket_paid_by=pa,cash={'amount':ca,'currency':'USD'} if ca is not None else None,outcome=o)))
        if n!='KHM': s.hr.add(row)
    s.hc|={'I','J'}; s.comments['N10']='asked by telephone, 2 hours later'; s.filter=('A3:O51',6,['KHM'])
    me=[('running number',None),('day (shown without its year; the cell holds 2023)','date'),('flight',None),('airport of destination; country from its code','destination'),('FAMILY/GIVEN TITLE','name'),('birth, 12MAR99','birth_date'),('citizenship','citizenship'),('document','document_no'),('watch list hit (HIDDEN column)','watch_list_hit'),('referred to social affairs (HIDDEN column); blank = not noted','referred_to_social_affairs'),('reason, code (sheet Codes)','reason'),('who paid for the ticket','ticket_paid_by'),('cash carried','cash'),('outcome','outcome'),('remarks (empty)',None)]
    cols=cols_of(hd,me); cols.insert(5,('E (title)','Pax name','MR, MSTR male; MS, MISS female','sex'))
    return b,entry(10,'10_offload_PNH_2023.xlsx','Immigration, airport: passengers offloaded','take in','saved with a filter on: rows of foreigners hidden, two columns hidden; airline names and birth days; sex only in the title',
      [table(sn,'a passenger on a day (a person; reason A is only a suspicion)',[3],cols,recs)],[(sn,'A1:O2','title'),('Codes','A1:B6','legend')],[],
      ['Rows hidden by the filter: take them too?','Hidden columns WL hit and Ref. DoSVY: take them?','DOB 05JAN05: 2005?','Is reason A a suspicion, no more?','KHM passports: does the title give the sex?'],
      ['hidden rows or columns lost silently','every offloaded passenger stored as a victim','a birth year 1999 read as 2099','MS or MR kept as part of the given name'])

def f11():
    r=random.Random(2511); b=Book(); tabs=[];nr=[]; cl=[]
    for i in range(11):
        sex='female'; cl.append(dict(code=f'SH-{101+i}',sex=sex,age=r.randint(14,38),m=None,room=r.choice(['R1','R2','R3']),kind='client',adm=D(2023,r.randint(5,12),r.randint(1,28)),left=None))
        if i in(2,6,9): cl.append(dict(code=f'SH-{101+i}-a',sex=r.choice(['male','female']),age=0 if i!=6 else 3,m=r.randint(3,10) if i!=6 else None,room=cl[-1]['room'],kind='child of a client',adm=cl[-1]['adm'],left=None))
    total=0
    for m in (1,2,3):
        sn=f'2024-{m:02d}'; s=b.sheet(sn); nd=[31,29,31][m-1]; s.put('A1','Shelter "Sample House" – nights'); s.put('A2','1 = night here   H = hospital   V = home visit   R = absent without leave   X = day of leaving   (m = months old)')
        for c,h in zip('ABCDE',['Code','Room','Sex','Age','Admitted']): s.put(f'{c}4',h)
        for d in range(1,nd+1): s.put(f'{L(5+d)}4',d)
        N,E,K=L(6+nd),L(7+nd),L(8+nd); s.put(f'{N}4','Nights');s.put(f'{E}4','Left on');s.put(f'{K}4','Note'); recs=[];row=5; occ=Counter()
        if m>1:
            for _ in range(2): 
                n=101+11+(m-2)*2+_; cl.append(dict(code=f'SH-{n}',sex='female',age=r.randint(13,30),m=None,room='R2',kind='client',adm=D(2024,m,r.randint(2,20)),left=None))
        leavers=[c for c in cl if c['kind']=='client' and not c['left'] and not any(x['code'].startswith(c['code']+'-') for x in cl) and c['adm']<D(2024,m,1)]
        for c in r.sample(leavers,2): c['left']=D(2024,m,r.randint(8,nd-1))
        for c in cl:
            if c['left'] and c['left']<D(2024,m,1): continue
            nights=0
            for d in range(1,nd+1):
                x=D(2024,m,d)
                if x<c['adm'] or (c['left'] and x>c['left']): continue
                v='X' if c['left']==x else r.choices([1,'H','V','R'],[30,1,1,.3 if c['kind']=='client' else 0])[0]
                s.put(f'{L(5+d)}{row}',v)
                if v==1: nights+=1; occ[d]+=1
            ag=f"{c['m']+m-1} m" if c['m'] else c['age']
            s.row(row,[c['code'],c['room'],'F' if c['sex']=='female' else 'M',ag,c['adm']],fmts={4:'dd-mmm-yy'}); s.put(f'{N}{row}',nights)
            lf=c['left'] if c['left'] and c['left'].month==m else None
            if lf: s.put(f'{E}{row}',lf,'dd-mmm-yy')
            mm=c['m']+m-1 if c['m'] else None
            recs.append((row,dict(month=sn,client_no=c['code'],person_is=c['kind'],room=c['room'],sex=c['sex'],age=mm//12 if mm else c['age'],age_months=mm,admitted_date=iso(c['adm']),nights=nights,left_date=iso(lf)))); row+=1
        s.put(f'A{row}','Beds used'); 
        for d in range(1,nd+1): s.put(f'{L(5+d)}{row}',occ[d])
        s.put(f'{N}{row}',sum(occ.values())); nr+=[(sn,f'A1:{K}2','title and legend'),(sn,f'A{row}:{K}{row}','beds used per night: a total row')]; total+=len(recs)
        cols=[('A','Code','client number; -a = a child who came with her','client_no'),('B','Room','room','room'),('C','Sex','sex','sex'),('D','Age','age; "m" = months','age'),('E','Admitted','day of admission','admitted_date'),(f'F:{L(5+nd)}',f'1 … {nd}','one column per day, codes in the legend',None),(N,'Nights','nights in the shelter in the month','nights'),(E,'Left on','day of leaving','left_date'),(K,'Note','remarks (empty)',None)]
        tabs.append(table(sn,'a resident’s month (the same person returns in the next sheets)',[4],cols,recs,keep=14))
    return b,entry(11,'11_bed_nights_Q1_2024.xlsx','NGO shelter "Sample House": bed nights','take in','a column per day with letters, three monthly sheets of different width (31, 29, 31 days), babies aged in months, the same people month after month',
      tabs,nr,[],['Is one record a person, or a person’s month?','Are the codes with -a children of clients, no clients themselves?','Are H and V nights not counted as nights? (the numbers say so)','Keep the single days too?'],
      ['a record per day or per letter','the same client made three clients','7 m read as 7 years','the row "Beds used" made a client','children of clients stored as victims'],also={'records_expected':total,'different_people':len(cl)})

def f12():
    r=random.Random(2512); b=Book(); sn='Cards'; s=b.sheet(sn); s.put('A1','អង្គការ «ប្រឌិត» ជំនួយផ្លូវច្បាប់ – ប័ណ្ណកូនក្តី / client cards')
    row=3; recs=[]; lab=[('លេខប័ណ្ណ','card_no'),('ឈ្មោះ','name'),('ភេទ','sex'),('អាយុ','age'),('ឋានៈ','role'),('លេខសំណុំរឿង','case_no'),('មេធាវី','lawyer'),('ថ្ងៃជួបលើកដំបូង','first_meeting_date'),('សំណងទាមទារ','compensation_claimed'),('ស្ថានភាព','status')]
    ro=[('ជនរងគ្រោះ','victim'),('សាក្សី','witness'),('ជនជាប់ចោទ (អនីតិជន)','accused (minor)')]; st=[('កំពុងសវនាការ','trial under way'),('ចប់','closed'),('ឧទ្ធរណ៍','appeal')]; d=D(2022,9,1); nr=[(sn,'A1:B2','title')]
    for i in range(14):
        d+=dt.timedelta(days=r.randint(10,40)); x=r.choice(ro); sex=r.choice(['female','female','male']); a=r.randint(14,17) if 'minor' in x[1] else r.randint(15,41); kn=person(r,sex)[0]; lw=r.choice(['មេធាវី គំរូ','មេធាវី សាកល្បង']); z=r.choice(st); am=r.choice([(2000,'USD','២.០០០ ដុល្លារ'),(20000000,'KHR','២០.០០០.០០០ ៛'),(5000,'USD','5000$')]) if x[1]=='victim' else None
        no=f'{i+1:02d}/{d.year%100}'; cn=f'{r.randint(100,999)}/{d.year%100}' if r.random()<.8 else None
        vals=[('លេខប័ណ្ណ',kd(no)),('ឈ្មោះ',kn),('ភេទ','ស្រី' if sex=='female' else 'ប្រុស'),('អាយុ',kd(a)+' ឆ្នាំ'),('ឋានៈ',x[0]),('លេខសំណុំរឿង',kd(cn) if cn else None),('មេធាវី',lw),('ថ្ងៃជួបលើកដំបូង',f'ថ្ងៃទី{kd(d.day)} ខែ{MONTHS_K[d.month-1]} ឆ្នាំ{kd(d.year)}')]
        if am: vals.append(('សំណងទាមទារ',am[2]))
        vals.append(('ស្ថានភាព',z[0])); st0=row
        for l,v in vals: s.put(f'A{row}',l+'៖'); s.put(f'B{row}',v) if v is not None else None; row+=1
        recs.append((f'A{st0}:B{row-1}',dict(card_no=no,name=kn,sex=sex,age=a,role=x[1],case_no=cn,lawyer=lw,first_meeting_date=iso(d),compensation_claimed={'amount':am[0],'currency':am[1]} if am else None,status=z[1])))
        if i%4==3: s.put(f'A{row}','— — — — — — — — —'); nr.append((sn,f'A{row}','a line to cut along')); row+=1
        row+=1
    me=['number of the card','name','sex','age with the word ឆ្នាំ','victim, witness or accused minor','court file','lawyer','first meeting, long Khmer date','compensation claimed; the line is left out where nothing is claimed','status']
    cols=[(f'B beside the label',l,m,f) for (l,f),m in zip(lab,me)]
    t=table(sn,'a client: ONE BLOCK of 9 or 10 lines, label in A, answer in B',[],cols,recs,lie='blocks',hcol='A')
    return b,entry(12,'12_ប័ណ្ណកូនក្តី_cards.ods','NGO "Invented": legal aid, card index','take in','index cards under one another: each client a block of label and answer; blocks of different length because one line is left out',
      [t],nr,[],['Is each block one client?','Are witnesses and accused minors kept apart from victims? (the line ឋានៈ says which)','Line សំណងទាមទារ missing: nothing claimed?'],
      ['each line made a record (about 130)','an accused minor or a witness stored as a victim','answers shifted by one line after a card without compensation','២.០០០ read as 2'])

def f13():
    r=random.Random(2513); hd='uniqueid;calldate_utc;clid;queue;ivr_path;agent;wait_s;talk_s;disposition;wrapup_code;wrapup_text;lang'.split(';'); out=[hd];recs=[]
    t=dt.datetime(2024,3,1,1,0); W={'TIP1':('trafficking: report','yes'),'TIP2':('trafficking: asks for information','yes'),'DV':('domestic violence','no'),'LAB':('labour dispute','no'),'SIL':('silent','unknown'),'PRK':('prank','no'),'TST':('line test','no')}
    callers=[f'+8551200{r.randint(100,999)}' for _ in range(40)]; pool={c:f'+85512***{c[-3:]}' for c in callers}; sec=lambda x:f'{x:.1f}'.replace('.',',')
    for i in range(120):
        t+=dt.timedelta(minutes=r.randint(20,640),seconds=r.randint(0,59)); dis=r.choices(['ANSWERED','ABANDON','NO ANSWER'],[70,20,10])[0]; k=r.choices(list(W),[12,10,10,8,10,15,3])[0] if dis=='ANSWERED' else ''
        w=r.randint(10,900)/10; ta=r.randint(30,14000)/10 if k else 0.0; ag=r.choice(['a21','a22','a25']) if k else ''; c=pool[r.choice(callers)] if r.random()<.9 else 'anonymous'; la=r.choice(['km','km','km','en','vi']); uid=f'{int((t-dt.datetime(1970,1,1)).total_seconds())}.{r.randint(100,9999)}'
        if k=='TST': c='701'
        out.append([uid,t.strftime('%Y-%m-%d %H:%M:%S'),c,'tip_hotline' if k!='DV' else 'general',r.choice(['1','1>2','2','1>1>3']),ag,sec(w),sec(ta),dis,k,W[k][0] if k else '',la])
        recs.append((i+2,dict(call_id=uid,call_at=t.strftime('%Y-%m-%dT%H:%M:%SZ'),caller=None if c=='anonymous' else c,queue='tip_hotline' if k!='DV' else 'general',agent=ag or None,wait_seconds=w,talk_seconds=ta,answered='yes' if k else 'no',subject=W[k][0] if k else None,about_trafficking=W[k][1] if k else None,language={'km':'Khmer','en':'English','vi':'Vietnamese'}[la])))
    me=[('key','call_id'),('time of the call, UTC (Cambodia +7 h)','call_at'),('caller, masked; anonymous = none; 701 = own extension','caller'),('queue','queue'),('menu keys pressed',None),('agent','agent'),('seconds waited, decimal comma','wait_seconds'),('seconds talked, decimal comma','talk_seconds'),('answered or not','answered'),('code','about_trafficking'),('subject','subject'),('language','language')]
    return out,entry(13,'13_cdr_export_2024-03.csv','Hotline (invented number) of an NGO: export of the telephone exchange','take in','call detail records: semicolons, decimal commas, UTC, masked callers; calls given up before an answer have no subject',
      [table('(csv)','a call (not a person, not a case)',[1],cols_of(hd,me),recs)],[],[],
      ['Is one row a call?','Times are UTC: show them in Cambodian time?','Calls not answered: keep them, subject not known?','Leave out line tests (TST) from the count of calls?'],
      ['calls made persons or cases','the masked number treated as one person','12,5 read as 125','unanswered calls stored as not about trafficking','a call after 17:00 UTC put on the wrong Cambodian day after conversion'],notes=['call_at is the instant; 2024-03-05T00:30:00+07:00 is as good as 2024-03-04T17:30:00Z'])

def f14():
    r=random.Random(2514); b=Book(); sn='ត្រីមាសទី៤'; s=b.sheet(sn); s.put('A1','គ.ជ.ប.ជ – តារាងប្រៀបធៀប ត្រីមាសទី៤ ឆ្នាំ២០២២ និង ២០២៣')
    for c,h in (('A','ល.រ'),('B','រាជធានី-ខេត្ត'),('C','ករណី'),('F','ជនសង្ស័យ'),('I','ជនរងគ្រោះ')): s.put(f'{c}3',h)
    for c in 'CFI': k=CI(c); s.put(f'{c}4',2022); s.put(f'{L(k+1)}4',2023); s.put(f'{L(k+2)}4','+/−'); s.merges.append(f'{c}3:{L(k+2)}3')
    recs=[]; fs=['cases','suspects','victims']
    for i,p in enumerate(PROV):
        row=5+i; f=dict(province=p); s.put(f'A{row}',kd(i+1)); s.put(f'B{row}',PROV[p])
        base=r.randint(0,9)
        for c,n,mul in zip('CFI',fs,(1,2,4)):
            a,z=r.randint(0,base*mul+1),r.randint(0,base*mul+1); k=CI(c)
            if p=='Kep': a=z=None
            s.put(f'{c}{row}',a if a!=0 else '-'); s.put(f'{L(k+1)}{row}',z if z!=0 else '-')
            s.put(f'{L(k+2)}{row}',None if a is None else '=' if a==z else ('▲ ' if z>a else '▼ ')+(f'{abs(z-a)/a*100:.0f}%' if a else 'ថ្មី'))
            f[f'{n}_2022_q4'],f[f'{n}_2023_q4']=a,z
        recs.append((row,f))
    tot={k:sum(x[1][k] or 0 for x in recs) for k in recs[0][1] if k!='province'}; s.put('B30','សរុប')
    for c,n in zip('CFI',fs):
        k=CI(c); s.put(f'{c}30',tot[f'{n}_2022_q4']); s.put(f'{L(k+1)}30',tot[f'{n}_2023_q4']+(18 if n=='victims' else 0))
    s.put('B31','"-" = គ្មាន ; ទទេ = មិនបានផ្ញើរបាយការណ៍'); cols=[('A','ល.រ','running number',None),('B','រាជធានី-ខេត្ត','province','province')]
    for c,n,h in zip('CFI',fs,['ករណី','ជនសង្ស័យ','ជនរងគ្រោះ']):
        k=CI(c); cols+=[(c,f'{h} / 2022',f'{n}, fourth quarter 2022',f'{n}_2022_q4'),(L(k+1),f'{h} / 2023',f'{n}, fourth quarter 2023',f'{n}_2023_q4'),(L(k+2),f'{h} / +/−','change, computed',None)]
    tw=dict(tot); tw['victims_2023_q4_as_written']=tot['victims_2023_q4']+18
    return b,entry(14,'14_ប្រៀបធៀប_Q4_2022-2023.xlsx','National committee: provinces compared, two years','totals only','counts only, two years beside one another, a change column with arrows; "-" is none, a blank is no report',
      [table(sn,'a province’s counts for a quarter of two years',[3,4],cols,recs)],[(sn,'A1:K2','title'),(sn,'A30:K30','total row'),(sn,'A31:K31','note')],
      [(sn,'J30','total of victims 2023 is 18 more than the sum of the provinces','name it; keep the parts, ask for the total')],['Kep is blank: no report, not zero? (the note says so)','"-" is zero? (the note says so)','Which total of victims 2023?'],
      ['records of cases or persons made','Kep stored as zero','▲ percentages taken as counts','2022 and 2023 added up'],totals=[{'sheet':sn,'periods':['2022-Q4','2023-Q4'],**tw}])

def f15():
    r=random.Random(2515); b=Book(); sn='យោង'; s=b.sheet(sn); s.put('A1','នគរបាលការពារព្រំដែនគោក – ពលករទទួលពីថៃ ឆ្នាំ២០២៣'); hd=['ខែ','ប្រុស ក្នុងខែ','ស្រី ក្នុងខែ','កុមារ ក្នុងខែ','សរុប ក្នុងខែ','សរុបយោង (ពីដើមឆ្នាំ)']; s.row(3,hd); row=4; recs=[]; nr=[(sn,'A1:F1','title')]; tots=[]; bad=None
    for gi,(gk,ge) in enumerate((('ច្រកប៉ោយប៉ែត','Poipet'),('ច្រកដូង','Doung'),('ច្រកអូរស្មាច់','O Smach'))):
        s.put(f'A{row}','● '+gk); nr.append((sn,f'A{row}:F{row}','group line: the checkpoint')); row+=1; cum=0; sm=Counter()
        for m in range(1,13):
            a,w,c=r.randint(40,900)//(gi+1),r.randint(20,500)//(gi+1),r.randint(0,90)//(gi+1); t=a+w+c; cum+=t; shown=cum
            if gi==1 and m==8: shown=cum-200; bad=f'F{row}'
            s.row(row,[MONTHS_K[m-1],a,w,c,t,shown]); recs.append((row,dict(checkpoint=ge,period=f'2023-{m:02d}',men=a,women=w,children=c,total=t,cumulative=shown))); row+=1
            sm.update(men=a,women=w,children=c,total=t)
        tots.append({'sheet':sn,'period':'2023','checkpoint':ge,**{k:sm[k] for k in ('men','women','children','total')}}); row+=1
    me=[('month; the year is in the title','period'),('men in the month','men'),('women in the month','women'),('children in the month','children'),('all in the month','total'),('running total since January of the checkpoint (includes the month)','cumulative')]
    cols=cols_of(hd,me)+[('group line','● …','checkpoint','checkpoint')]
    return b,entry(15,'15_ព្រំដែន_យោង_២០២៣.ods','Border police: workers sent back from Thailand, month and running total','totals only','a running total beside the month’s number, three checkpoints under group lines',
      [table(sn,'a month’s counts of a checkpoint',[3],cols,recs,{int(bad[1:])})],nr,[(sn,bad,'running total is 200 short of the month before plus the month; the months after are right again','name it; the months count')],
      ['Is the last column the running total since January? (heading)','All returned workers, not victims?'],['running totals added up with the months','returned workers counted as victims or made persons','group lines made counts'],totals=tots)

def f16():
    b=Book(); i=b.sheet('Instructions'); s=b.sheet('Form A - Persons'); i.put('A1','TIP reporting template v4'); i.put('A2','1. Fill Form A, one person a row. 2. Delete the grey example rows. 3. Send back by the 5th of the month.'); i.put('A3','១. បំពេញទម្រង់ ក  ២. លុបបន្ទាត់ឧទាហរណ៍ពណ៌ប្រផេះ')
    hd=['No','Name','Sex','Age','Date identified (dd/mm/yyyy)','Province','Form of exploitation','Referred to']; s.put('A1','Reporting office: ______________   Month: ______'); s.row(3,hd); s.put('A4','ឧទាហរណ៍ សូមលុបមុនប្រើ / EXAMPLES – DELETE BEFORE USE',fill='FFD9D9D9')
    ex=['F','M']; pv=['Phnom Penh','Siem Reap','Kandal','Takeo']; fo=['sexual exploitation','forced labour','forced marriage']
    for k in range(12):
        for c,v in zip('ABCDEFGH',[f'ex.{k+1}',['Sample Dara','Testing Bopha','Invented Sok'][k%3],ex[k%2],18+k,f'{k+1:02d}/{k+1:02d}/20XX' if k%3==0 else f'{k+1:02d}/01/2020',pv[k%4],fo[k%3],'DoSVY']): s.put(f'{c}{5+k}',v,fill='FFD9D9D9')
    for k in range(50): s.put(f'A{17+k}',k+1)
    return b,entry(16,'16_TIP_reporting_template_v4_Pursat_Nov.xlsx','Provincial office, Pursat: the template of the national committee, sent back unfilled','refuse','a blank form: only the example rows of the template, grey and marked as such, and fifty numbered empty rows',[],
      [('Form A - Persons','A4:H16','example rows of the template, not data'),('Form A - Persons','A17:H66','numbered empty rows')],[],['Was the wrong file sent? Only examples are filled in.'],['the example persons taken in','a report of zero victims for Pursat made of the empty form'])

def f17():
    r=random.Random(2517); out=[['# Global Synthetic Dataset (invented) - records are artificial, generated to preserve statistics; no row corresponds to a person'],['# -99 = missing or suppressed'],'yearOfRegistration,gender,ageBroad,citizenship,CountryOfExploitation,traffickMonths,meansDebtBondageEarnings,meansThreats,isForcedLabour,isSexualExploit,isOtherExploit'.split(',')]
    for _ in range(90): out.append([r.randint(2016,2022),r.choice(['Woman','Man',-99]),r.choice(['0--8','9--17','18--20','21--23','24--26','30--38','-99']),'KHM',r.choice(['KHM','THA','MYS',-99]),r.choice(['0--12 (0-1 yr)','13--24 (1-2 yrs)',-99]),r.choice([0,1,-99]),r.choice([0,1,-99]),r.choice([0,1]),r.choice([0,1,-99]),-99])
    return out,entry(17,'17_synthetic_KHM_download.csv','NGO: a download of an artificial (synthetic) data set, filtered to Cambodia','refuse','looks like 90 victims, but the first line says that no row is a person: the records are artificial',[],[('(csv)','A1:K2','notes'),('(csv)','A4:K93','90 artificial records')],[],['Did you know that these rows are artificial? They can stand for no persons and no cases.'],['90 victims made of the artificial rows','the rows counted into the statistics','-99 stored as an age or a number'])

NEED=[('ការងារ','work'),('សាលា','school'),('ថ្នាំ','medicine'),('មេធាវី','lawyer')]
def f18():
    r=random.Random(2518); b=Book(); sn='aftercare_visit_v5'; s=b.sheet(sn)
    hd=['start','ថ្ងៃចុះសួរសុខទុក្ខ','បុគ្គលិក','លេខកូដអតិថិជន','រស់នៅជាមួយ','មានសុវត្ថិភាពទេ?','ត្រូវការជំនួយទេ?','តើត្រូវការអ្វី?']+[f'តើត្រូវការអ្វី?/{k}' for k,_ in NEED]+['ថ្ងៃជួបបន្ទាប់','_id','_uuid','_submission_time','_validation_status','_index']; s.row(1,hd)
    lw=[('គ្រួសារ','family'),('ម្នាក់ឯង','alone'),('ប្តី/ប្រពន្ធ','spouse'),('ជម្រក','shelter')]; yn=[('បាទ/ចាស','yes'),('ទេ','no'),('មិនដឹង','unknown')]; recs=[]; d=D(2023,6,1); ident=880100; copy=None
    for i in range(36):
        row=2+i; ident+=r.randint(3,90)
        if i==25: vals=list(copy[0]); f=dict(copy[1])
        else:
            d+=dt.timedelta(days=r.randint(1,9)); w=r.choice(['SW1','SW2','SW4']); c=f'SC-{r.randint(1,18):04d}'; l=r.choice(lw); sf=r.choice(yn); h=r.choice(['yes','yes','no']); nd=[k for k in NEED if r.random()<.4] if h=='yes' else []
            if h=='yes' and not nd: nd=[NEED[0]]
            nx=d+dt.timedelta(days=r.choice([14,30,60])) if r.random()<.8 else None
            if i==17: nx=d-dt.timedelta(days=20)
            sub=dt.datetime(d.year,d.month,d.day,r.randint(11,18),r.randint(0,59),9)+dt.timedelta(days=r.choice([0,0,1]))
            if i==8: sub=dt.datetime(d.year,d.month,d.day,14,2,9)-dt.timedelta(days=5)
            vals=[d.isoformat()+'T09:10:00.000+07:00',d.isoformat(),w,c,l[0],sf[0],'បាទ/ចាស' if h=='yes' else 'ទេ',' '.join(k for k,_ in nd) or None]+[(1 if k in nd else 0) if h=='yes' else None for k in NEED]+[iso(nx),None,None,sub.isoformat(),r.choice([None,'Approved'])]
            f=dict(visit_date=iso(d),worker=w,client_no=c,lives_with=l[1],safe=sf[1],needs_help=h,needs=[k[1] for k in nd] or None,**{f'needs_{k[1]}':('yes' if k in nd else 'no') if h=='yes' else None for k in NEED},next_visit_date=iso(nx))
            if i==24: copy=(vals,f)
        vals[13]=ident; vals[14]='%08x-1111-4000-8000-%012x'%(r.getrandbits(32),r.getrandbits(48)); f=dict(f,submission_id=ident)
        s.row(row,vals+[i+1]); recs.append((row,f))
    me=[('begin of the form',None),('day of the visit','visit_date'),('worker','worker'),('client code','client_no'),('lives with','lives_with'),('is she safe','safe'),('does she need help','needs_help'),('what help (several words)','needs')]+[(f'needs {e}: 1 yes, 0 no, blank = not asked',f'needs_{e}') for _,e in NEED]+[('next visit','next_visit_date'),('number of the submission','submission_id'),('key',None),('time sent',None),('review',None),('running number',None)]
    return b,entry(18,'18_aftercare_visit_v5_-_all_versions_-_labels.xlsx','NGO "Testing Aftercare": Kobo form of follow-up visits','take in, naming the errors','a Kobo export with Khmer labels; several answers both as words in one cell and as 1/0 columns; the same client is visited many times; one form sent twice',
      [table(sn,'a follow-up visit (a client has many)',[1],cols_of(hd,me),recs,{10,19,27})],[],[(sn,'B10','visit five days after the form was sent (column P)','name it; do not change the day'),(sn,'M19','next visit before the visit','name it'),(sn,'A27:L27','the same form sent twice (row 26, all answers equal, start time to the second; another _id)','ask; do not drop it or count it silently')],
      ['Is one row a visit, no person?','Rows 26 and 27: one visit sent twice?','1/0 columns repeat the words: keep one?','Blank needs: not asked, since no help needed?'],['36 clients made of the visits','blank 1/0 stored as no','visits of one client on other days taken as doubles','"ទេ" under safety lost: a client in danger'])

def f19():
    r=random.Random(2519); b=Book(); sn='ទុនបង្កើតមុខរបរ'; s=b.sheet(sn); s.put('A1','អង្គការ «គំរូ» – ទុនបង្កើតមុខរបរ សម្រាប់អតិថិជន ២០២៣'); hd=['ល.រ','លេខកូដ','ភេទ','ទូរស័ព្ទ','មុខរបរ','ខេត្ត','ថ្ងៃកិច្ចសន្យា','ទឹកប្រាក់','លើកទី១','ថ្ងៃ','លើកទី២','ថ្ងៃ','នៅសល់','មុខរបរសព្វថ្ងៃ']; s.row(3,hd)
    biz=[('លក់ចាប់ហួយ','grocery'),('កាត់ដេរ','sewing'),('ចិញ្ចឹមជ្រូក','pig raising'),('ជួសជុលម៉ូតូ','motorbike repair'),('អ៊ុតសក់','hair salon')]; st=[('ដំណើរការ','running'),('បិទ','closed'),('លក់ចោល','sold'),(None,None)]; F={'USD':'"$"#,##0.00','KHR':'#,##0"៛"','?':'General'}; recs=[]; d=D(2023,1,3)
    for i in range(30):
        row=4+i; d+=dt.timedelta(days=r.randint(3,14)); cu=r.choice(['USD','USD','KHR']); tot=r.choice([300,450,600,800])*(1 if cu=='USD' else 4000); a=round(tot*r.choice([.5,.6])); p2=r.random()<.7; z=(tot-a) if p2 else None
        if i==10: z=tot; p2=True
        if i==14: cu='?'; tot=1200; a=600; z=None; p2=False
        d1=d+dt.timedelta(days=r.randint(1,10)); d2=d1+dt.timedelta(days=r.randint(30,90)) if p2 else None
        if i==20: z=tot-a; p2=True; d2=d1-dt.timedelta(days=33)
        rest=tot-a-(z or 0); 
        if i==10: rest=0
        c=f'RC-{r.randint(100,999)}'; sex=r.choice(['female','female','male']); ph=f'0{r.choice([12,92,70])} 000 {r.randint(100,999)}'; m=r.choice(biz); p=r.choice(list(PROV)); x=r.choice(st)
        s.row(row,[kd(i+1),c,'ស្រី' if sex=='female' else 'ប្រុស',ph,m[0],PROV[p],d,tot,a,d1,z,d2,rest,x[0]],fmts={6:'[$-453]d mmmm yyyy',7:F[cu],8:F[cu],9:'dd/mm/yy',10:F[cu],11:'dd/mm/yy',12:F[cu]})
        am=lambda v:None if v is None else {'amount':v,'currency':None if cu=='?' else cu}
        recs.append((row,dict(client_no=c,sex=sex,phone=ph,business=m[1],province=p,contract_date=iso(d),grant=am(tot),first_payment=am(a),first_payment_date=iso(d1),second_payment=am(z),second_payment_date=iso(d2),remaining=am(rest),business_status=x[1])))
    s.hc.add('D'); s.put('B34','សរុប $'); s.put('H34',sum(x[1]['grant']['amount'] for x in recs if x[1]['grant']['currency']=='USD'),F['USD']); s.put('B35','សរុប ៛'); s.put('H35',sum(x[1]['grant']['amount'] for x in recs if x[1]['grant']['currency']=='KHR'),F['KHR'])
    me=[('running number',None),('client code','client_no'),('sex','sex'),('telephone (HIDDEN column)','phone'),('business','business'),('province','province'),('day of the contract','contract_date'),('grant; the currency only in the number format','grant'),('first payment','first_payment'),('its day','first_payment_date'),('second payment','second_payment'),('its day','second_payment_date'),('still to pay','remaining'),('business today; blank = not visited yet','business_status')]
    return b,entry(19,'19_ទុនមុខរបរ_២០២៣.xlsx','NGO "Sample": starting capital for clients’ businesses','take in, naming the errors','dollars and riel in one column, told apart only by the number format of the cell; a hidden column with telephones',
      [table(sn,'a grant to a client (money; not a case)',[3],cols_of(hd,me),recs,{14,18,24})],[(sn,'A1:N2','title'),(sn,'B34:N35','totals by currency')],[(sn,'K14','the two payments are more than the grant, yet nothing remains','name it; keep all three'),(sn,'H18','no currency: the format is General (H, I, M of the row); 1,200 may be dollars','ask; no currency guessed'),(sn,'L24','second payment before the first','name it, keep both')],
      ['Dollars or riel: by the number format?','Row 18: which currency?','Hidden telephones: take them?','Is the client’s record known by the code?'],['riel stored as dollars or all in one currency','dollars and riel added up','hidden column lost silently','blank second payment stored as 0'])

def f20():
    r=random.Random(2520); b=Book(); sn='វត្ថុតាង'; s=b.sheet(sn); s.put('A1','អយ្យការអមសាលាដំបូងខេត្តព្រះសីហនុ – បញ្ជីវត្ថុតាង រឿងជួញដូរមនុស្ស ២០២៣'); s.put('A2','១ ដំឡឹង = ១០ ជី'); hd=['លេខវត្ថុតាង','លេខសំណុំរឿង','ថ្ងៃចូល','បរិយាយ','ប្រភេទ','ចំនួន','ខ្នាត','សាច់ប្រាក់','កន្លែងរក្សា','ថ្ងៃចេញ','ចេញទៅ']; s.row(4,hd)
    ty=[('ទូរស័ព្ទ','telephone','គ្រឿង','piece','ទូរស័ព្ទដៃពណ៌ខ្មៅ'),('ម៉ូតូ','motorbike','គ្រឿង','piece','ម៉ូតូគ្មានស្លាកលេខ'),('មាស','gold','ជី','chi','ខ្សែកមាស'),('មាស','gold','ដំឡឹង','damlung','មាសគីឡូ'),('សាច់ប្រាក់','cash',None,None,'ក្រដាសប្រាក់'),('ឯកសារ','document','ក្បាល','booklet','លិខិតឆ្លងដែន'),('កុំព្យូទ័រ','computer','គ្រឿង','piece','កុំព្យូទ័រយួរដៃ')]
    cash=[('២.៤៥០ ដុល្លារ',2450,'USD'),('៣.២០០.០០០ រៀល',3200000,'KHR'),('១៨.០០០ បាត',18000,'THB'),('៥ពាន់យ័ន',5000,'CNY')]; pl=[('បន្ទប់ក','room A'),('ទូដែក','steel safe'),('ទីធ្លា','yard')]; out=[('ប្រគល់ម្ចាស់','returned to the owner'),('រឹបអូសជាសម្បត្តិរដ្ឋ','confiscated for the state'),('បំផ្លាញ','destroyed')]; recs=[];row=5;n=0;d=D(2023,1,9); nr=[(sn,'A1:K2','title and a note on units of gold')]
    for size in [3,1,4,2,5,2,1,4,3,2,4,3]:
        d+=dt.timedelta(days=r.randint(10,30)); cn=f'{r.randint(100,999)}/23'; first=row
        for i in range(size):
            n+=1; t=r.choice(ty); q=r.choice([1,2,3]) if t[3]=='piece' or t[3]=='booklet' else r.choice([2,2.5,5]) if t[2] else None; c=r.choice(cash) if t[1]=='cash' else None; p=r.choice(pl); o=r.choice(out) if r.random()<.35 else None; od=d+dt.timedelta(days=r.randint(40,150)) if o else None
            no=f'{n:03d}/23'
            s.row(row,['វត.'+kd(no),kd(cn) if i==0 else None,f'ថ្ងៃទី{kd(d.strftime("%d"))} ខែ{MONTHS_K[d.month-1]} ឆ្នាំ{kd(d.year)}',t[4],t[0],q if q is None else kd(q).replace('.',','),t[2],c[0] if c else None,p[0],kd(od.strftime('%d/%m/%y')) if od else None,o[0] if o else None])
            recs.append((row,dict(exhibit_no=no,case_no=cn,received_date=iso(d),description=t[4],kind=t[1],quantity=q,unit=t[3],cash={'amount':c[1],'currency':c[2]} if c else None,kept_at=p[1],released_date=iso(od),released_to=o[1] if o else None))); row+=1
        if size>1: s.merges.append(f'B{first}:B{row-1}')
    me=[('exhibit number (វត. before it)','exhibit_no'),('court file; merged over its exhibits','case_no'),('day taken in, long Khmer date','received_date'),('description','description'),('kind','kind'),('how many or how much; decimal comma','quantity'),('unit (ជី, ដំឡឹង = weights of gold)','unit'),('cash, as text with its currency','cash'),('where it is kept','kept_at'),('day it left; blank = still here','released_date'),('what became of it','released_to')]
    return b,entry(20,'20_បញ្ជីវត្ថុតាង_PSH_២០២៣.xlsx','Prosecution attached to the court of Preah Sihanouk: exhibits','take in','things, not people: exhibits of a case under a merged file number; gold in chi and damlung; cash in four currencies as Khmer text',
      [table(sn,'an exhibit (a thing seized); a case has several',[4],cols_of(hd,me),recs)],nr,[],['Is one row a thing, no case and no person?','Does the merged file number hold for all rows beside it?','Blank ថ្ងៃចេញ: still kept?','Keep gold in chi and damlung as written? (the note gives the relation)'],['34 cases made of the exhibits','file number lost on all but the first row','២,៥ ដំឡឹង read as 25','cash added over currencies','passports kept as exhibits made persons'])
