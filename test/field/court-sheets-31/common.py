# -*- coding: utf-8 -*-
"""Invented cases and persons, and small helps for writing sheets. Used by make.py only."""
import random, datetime as dt
TIP="Law on Suppression of Human Trafficking and Sexual Exploitation 2008"
CC="Criminal Code 2009"
TIPK="ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ"
CCK="ក្រមព្រហ្មទណ្ឌ"
KD=str.maketrans("0123456789","០១២៣៤៥៦៧៨៩")
def K(x): return str(x).translate(KD)
MK=["មករា","កុម្ភៈ","មីនា","មេសា","ឧសភា","មិថុនា","កក្កដា","សីហា","កញ្ញា","តុលា","វិច្ឆិកា","ធ្នូ"]
FAM={
'Cambodian':[('គំរូ','KOMROU'),('សាកល្បង','SAKALBANG'),('ប្រឌិត','PRADIT'),('ឧទាហរណ៍','UTEAHOR'),('សន្មត','SANMOT')],
'Vietnamese':[('ម៉ូវ','MẪU'),('ធឺ','THỬ'),('វីយូ','VÍ DỤ'),('ហឺកូវ','HƯ CẤU')],
'Chinese':[('យ៉ាងប៉ិន','YANGBEN'),('ស៊ូគូ','XUGOU'),('ឆឺស៊ឺ','CESHI'),('លីជឺ','LIZI')],
'Thai':[('តួយ៉ាង','TUAYANG'),('ថតសប','THOTSOP'),('សមមុត','SOMMUT')],
'Lao':[('តួយ៉ាង','TUAYANG'),('ថតឡង','THOTLONG')],
'Malaysian':[('ចុនតោះ','CONTOH'),('អ៊ូជី','UJI')],
'Indonesian':[('ចុនតោះ','CONTOH'),('អ៊ូជី','UJI')],
'South Korean':[('គ្យុនប៉ុន','GYEONBON'),('កាសាង','GASANG')],
'Filipino':[('ហាលីមបាវ៉ា','HALIMBAWA')],
'Indian':[('ណាមូណា','NAMUNA')],
}
GIV={
'Cambodian':[('ភ្នំ','Phnom'),('ទន្លេ','Tonle'),('ផ្កា','Phka'),('មេឃ','Mekh'),('ដី','Dei'),('ទឹក','Tuek'),('ខ្យល់','Khyal'),('ព្រៃ','Prey'),('សមុទ្រ','Samot'),('ថ្ម','Thmor'),('ឫស្សី','Russei'),('ត្នោត','Tnaot'),('ស្វាយ','Svay'),('ក្រូច','Krouch'),('អំពិល','Ampil'),('ដូង','Doung'),('ស្លឹក','Sloek'),('ឈើ','Chheu'),('ពពក','Popok'),('ផ្កាយ','Phkay'),('ច័ន្ទ','Chan'),('ភ្លៀង','Phlieng'),('រន្ទះ','Ronteah'),('ខ្លា','Khla'),('ដំរី','Damrei'),('ក្របី','Krabei'),('សេះ','Seh'),('ត្រី','Trei'),('ក្ដាម','Kdam'),('អណ្ដើក','Andaeuk'),('ស្វា','Sva'),('មាន់','Moan'),('ទា','Tea'),('ក្ងោក','Kngaok'),('ពីរ','Pi'),('បី','Bei'),('បួន','Buon'),('ប្រាំ','Pram'),('ដប់','Dop'),('ម្ភៃ','Mphei'),('រយ','Roy'),('ពាន់','Poan'),('ម្លិះ','Mlis'),('ឈូក','Chhouk'),('រំដួល','Rumduol'),('បឹង','Boeng'),('ស្រែ','Srae'),('កោះ','Koh'),('ល្ពៅ','Lpov'),('ពោត','Pot')],
'Vietnamese':[('នុយ','Núi'),('សុង','Sông'),('ហ័រ','Hoa'),('ម៉ី','Mây'),('បា','Ba'),('ណាំ','Năm'),('ប៊ៀន','Biển'),('គី','Cây'),('សៅ','Sáu'),('តាំ','Tám')],
'Chinese':[('សាន','San'),('អ៊ូ','Wu'),('ឈី','Qi'),('ប៉ា','Ba'),('ជីវ','Jiu'),('សាន់','Shan'),('ហឺ','He'),('យុន','Yun'),('ហៃ','Hai'),('ស៊ីង','Xing'),('យឿ','Yue'),('សឺ','Shi'),('ហ័រ','Hua'),('ស៊ូ','Shu'),('លីវ','Liu'),('លីន','Lin'),('ហ្វឹង','Feng'),('ឡុង','Long')],
'Thai':[('ភូខៅ','Phukhao'),('ដាវ','Dao'),('ណាម','Nam'),('ហ្វា','Fa'),('ឡុម','Lom'),('សុង','Song'),('សាម','Sam'),('ស៊ីប','Sip')],
'Lao':[('ភូ','Phou'),('ដាវ','Dao'),('ណាំ','Nam'),('ដុកម៉ៃ','Dokmai')],
'Malaysian':[('ប៊ីនតាង','Bintang'),('ឡាអ៊ុត','Laut'),('លីម៉ា','Lima'),('អាងីន','Angin')],
'Indonesian':[('គូនុង','Gunung'),('ទីហ្គា','Tiga'),('ប៊ូឡាន','Bulan'),('ហ៊ូតាន','Hutan')],
'South Korean':[('ប្យុល','Byeol'),('ហានុល','Haneul'),('សាម','Sam'),('កាង','Gang')],
'Filipino':[('ប៊ីទូអ៊ីន','Bituin'),('ដាហ្គាត់','Dagat'),('តាតឡូ','Tatlo')],
'Indian':[('នឌី','Nadi'),('តារ៉ា','Tara'),('ប៉ាញ','Panch')],
}
NATK={'Cambodian':'ខ្មែរ','Vietnamese':'វៀតណាម','Chinese':'ចិន','Thai':'ថៃ','Lao':'ឡាវ','Malaysian':'ម៉ាឡេស៊ី','Indonesian':'ឥណ្ឌូនេស៊ី','South Korean':'កូរ៉េខាងត្បូង','Filipino':'ហ្វីលីពីន','Indian':'ឥណ្ឌា'}
EXK={'forced labour':'ពលកម្មដោយបង្ខំ','sexual exploitation':'កេងប្រវ័ញ្ចផ្លូវភេទ','sexual exploitation of a child':'កេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ','domestic servitude':'បម្រើការងារផ្ទះដោយបង្ខំ','forced marriage':'រៀបការដោយបង្ខំ','online scams':'បង្ខំឱ្យឆបោកតាមអនឡាញ','surrogacy':'ពពោះជំនួស','forced begging':'បង្ខំឱ្យសុំទាន','forced labour on fishing boats':'ពលកម្មលើទូកនេសាទ','child pornography':'រូបភាពអាសអាភាសកុមារ'}
F,S,C='forced labour','sexual exploitation','sexual exploitation of a child'
ART={ # min, max months; fine in millions; exploitation
'10':(84,120,None,[F,'forced marriage','domestic servitude']),'11':(84,132,None,['forced marriage',F]),
'12':(84,120,None,[F,'online scams','domestic servitude']),'15':(84,144,None,[S,F,'forced begging']),
'16':(84,144,None,['forced marriage',F]),'17':(84,120,None,[F,S]),'18':(84,120,None,[F,'forced labour on fishing boats']),
'19':(84,120,None,[F,'online scams']),'21':(24,60,None,['online scams']),
'26':(24,60,(4,10),[S]),'27':(60,120,None,[S]),'28':(84,144,None,[C]),'30':(24,60,(4,10),[S]),
'34':(24,60,None,[C]),'41':(24,60,(4,10),['child pornography']),'43':(12,36,(2,6),[C]),'44':(60,120,None,[C]),
'24':(0,0,None,[S]),
}
HOL={(4,13),(4,14),(4,15),(4,16),(1,1),(1,7),(3,8),(5,1),(5,14),(6,18),(9,24),(10,15),(10,29),(11,9)}
def work(d):
    while d.weekday()>4 or (d.month,d.day) in HOL: d+=dt.timedelta(1)
    return d
class P: pass
class Case: pass
def gen(seed,sizes,arts,nats,y0,y1,no,second=(),p_acq=.08,p_abs=.12,p_deem=.1,p_susp=.4,p_comp=.35,p_pend=0.,p_dism=0.,p_minor=.03,lag=(80,330),last=dt.date(2025,12,24),p_f=.35,p_sec=.42):
    """sizes: accused per case; arts: list of TIP articles; nats: weighted dict; no(i,date)->case number."""
    R=random.Random(seed); used=set(); out=[]
    span=(y1-y0).days
    regs=sorted(work(y0+dt.timedelta(R.randrange(span))) for _ in sizes)
    num=R.randrange(3,30); yr=None
    for i,(n,reg) in enumerate(zip(sizes,regs)):
        if reg.year!=yr: yr=reg.year; num=R.randrange(3,25)
        else: num+=R.randrange(2,17)
        c=Case(); c.reg=reg; c.no=no(num,reg); c.chg=work(reg+dt.timedelta(R.choice([0,1,1,2,2,3,5])))
        a=R.choice(arts); c.ch=[(TIP,a)]; lo,hi,fm,ex=ART[a]; c.ex=R.choice(ex)
        if second and R.random()<p_sec and a!='24':
            s=R.choice(second)
            if s==('x332',): pass
            elif s!=(TIP,a): c.ch.append(s)
        c.dec=work(c.chg+dt.timedelta(R.randrange(*lag)))
        c.kind='judged'; r=R.random()
        if r<p_pend: c.kind='pending'
        elif r<p_pend+p_dism: c.kind='dismissed'
        if c.dec>last: c.kind='pending'
        if c.kind=='pending': c.dec=None
        c.acc=[]
        nat0=R.choices(list(nats),list(nats.values()))[0]
        for j in range(n):
            p=P(); p.nat=nat0 if R.random()<.7 else R.choices(list(nats),list(nats.values()))[0]
            tries=0
            while 1:
                tries+=1
                if tries>40: p.nat=R.choice([k for k in nats if k in('Cambodian','Chinese')])
                f=R.choice(FAM[p.nat]); g=R.choice(GIV[p.nat])
                if (f,g) not in used: used.add((f,g)); break
            p.kh=f[0]+' '+g[0]; p.fam=f[1]; p.giv=g[1]; p.lat=f[1]+' '+g[1]
            p.sex='female' if R.random()<(p_f if a!='24' else .8) else 'male'
            p.age=R.randrange(20,60)
            if R.random()<p_minor: p.age=R.choice([15,16,17])
            p.out=p.pres=p.m=p.d=p.s=p.fine=p.comp=None; p.wanted=False; p.appeal=None; p.alias=None
            if c.kind=='judged':
                x=R.random(); p.pres='absent' if x<p_abs else 'deemed present' if x<p_abs+p_deem else 'present'
                p.wanted=p.pres=='absent'
                if R.random()<p_acq and not p.wanted: p.out='acquitted'
                else:
                    p.out='convicted'
                    if a=='24': p.d=R.choice([1,2,3,4,5,6]); p.fine=R.choice([3000,5000,10000])
                    else:
                        st=12 if lo>=60 else 6
                        p.m=R.choice(list(range(lo,hi+1,st))+[lo]*3)
                        if p.age<18: p.m=max(6,p.m//24*12 or 6)
                        if p.m<=60 and not p.wanted and R.random()<p_susp:
                            p.s=R.choice([x for x in (6,8,12,18,24,30,36,48) if x<p.m] or [p.m]) if R.random()<.8 else p.m
                        if fm: p.fine=R.randrange(fm[0],fm[1]+1)*1000000
                        if R.random()<p_comp: p.comp=R.choice([3,4,5,6,8,10,12,15,20,25,30,40])*1000000
                if R.random()<.2 and p.out=='convicted' and not p.wanted:
                    p.appeal=work(c.dec+dt.timedelta(R.randrange(5,29)))
                    if p.appeal>dt.date(2025,12,31): p.appeal=None
            elif c.kind=='dismissed': p.out='charge dismissed by the investigating judge'
            c.acc.append(p)
        out.append(c)
    return out
KEYS=['at','case_number','name_khmer','name_latin','sex','age','citizenship','charges','exploitation','date_registered','date_charged','date_decided','stage','presence_at_judgment','outcome','sentence_months','sentence_days','suspended_months','fine_riel','compensation_riel']
def T(at,**kw):
    r={k:None for k in KEYS}; r['at']=at; r['charges']=[]
    for k,v in kw.items():
        if isinstance(v,dt.date): v=v.isoformat()
        if k=='charges': v=[{"law":l,"article":a} for l,a in v]
        r[k]=v
    return r
def ym(m): return divmod(m,12)
def sl(d,sep='/',short=False):
    return '' if d is None else f"{d.day:02d}{sep}{d.month:02d}{sep}{d.year%100 if short else d.year}"
def dk(d): return '' if d is None else K(f"{d.day:02d}")+' '+MK[d.month-1]+' '+K(d.year)
def dot(n): return f"{n:,}".replace(',','.')

def blank_age(cases,seed,n):
    for c,p in random.Random(seed).sample([(c,p) for c in cases for p in c.acc if p.age>=18],n): p.age=None
