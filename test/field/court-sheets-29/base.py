import random, datetime as dt, zipfile, re, io
D=dt.date
TIP="Law on Suppression of Human Trafficking and Sexual Exploitation 2008"
CC="Criminal Code 2009"
IMM="Law on Immigration 1994"
FAM=[("សាកល្បង","SAKALBANG"),("គំរូ","KUMRU"),("ប្រឌិត","PRADIT"),("ឧទាហរណ៍","UTEAHAR"),("ស្រមៃ","SRAMAI"),("តេស្ត","TEST")]
GIV=[("ផ្កា","Phka"),("ទន្លេ","Tonle"),("ភ្នំ","Phnom"),("ឈូក","Chhouk"),("ម្លិះ","Mlis"),("ខ្យល់","Khyal"),("ភ្លៀង","Phlieng"),("ដូង","Doung"),("ស្វាយ","Svay"),("ត្នោត","Thnaot"),("ថ្ម","Thma"),("មេឃ","Mek"),("ពពក","Popok"),("ផ្កាយ","Phkay"),("ឫស្សី","Russei"),("ស្លឹក","Sloek"),("បឹង","Boeng"),("សមុទ្រ","Samot"),("កោះ","Kaoh"),("ជ្រោះ","Chruoh"),("ដី","Dei"),("ខ្សាច់","Khsach"),("ចេក","Chek"),("ល្ហុង","Lhong"),("មៀន","Mien"),("ធុរេន","Thuren"),("ចាប","Chab"),("ក្អែក","Kaek"),("អន្ទង់","Antong"),("ក្ដាម","Kdam"),("ខ្យង","Khyang"),("ដំរី","Damrei"),("ខ្លា","Khla"),("ទន្សាយ","Tonsay"),("រមាំង","Romeang"),("កណ្ដូប","Kandoub"),("ឃ្មុំ","Khmum"),("ស្រមោច","Sramaoch"),("ពីរ","Pir"),("បួន","Buon"),("ប្រាំមួយ","Pram-muoy"),("ប្រាំបី","Pram-bei"),("ប្រាំបួន","Pram-buon"),("ដប់","Dop"),("ម្ភៃ","Mphei"),("សាមសិប","Samsep"),("ពាន់","Poan"),("ម៉ឺន","Meun"),("ល្ពៅ","Lpov"),("ជលធារ","Chultea")]
FOR={"Chinese":("យ៉ាងប៊ិន","YANGBEN",[("សាន","Shan"),("ហឺ","He"),("យុន","Yun"),("ហួ","Hua"),("លីន","Lin"),("សឺ","Si"),("ជីវ","Jiu")]),
"Vietnamese":("ម៉ូវ","MAU",[("សុង","Song"),("នុយ","Nui"),("ហ្វា","Hoa"),("មៃ","May"),("ប៊ៀន","Bien")]),
"Thai":("ទួយ៉ាង","TUAYANG",[("ហ្វា","Fah"),("ដាវ","Dao"),("ណាំ","Nam"),("ឌិន","Din")]),
"Malaysian":("ចុនតូស","CONTOH",[("ប៊ុងហ្គា","Bunga"),("ឡោត","Laut"),("បាទូ","Batu")]),
"South Korean":("គ្យនប៊ុន","GYEONBON",[("កាង","Gang"),("ប្យុល","Byeol")]),
"American":("សាំផល","SAMPLE",[("រីវ័រ","River"),("ស្តូន","Stone")])}
KD=str.maketrans("0123456789","០១២៣៤៥៦៧៨៩")
def kd(x): return str(x).translate(KD)
MON=["មករា","កុម្ភៈ","មីនា","មេសា","ឧសភា","មិថុនា","កក្កដា","សីហា","កញ្ញា","តុលា","វិច្ឆិកា","ធ្នូ"]
EM=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
HOL={(1,1),(1,7),(3,8),(4,13),(4,14),(4,15),(4,16),(4,17),(5,1),(5,14),(6,18),(9,24),(10,15),(10,29),(11,9)}
def wd(d):
    while d.weekday()>4 or (d.month,d.day) in HOL: d+=dt.timedelta(1)
    return d
# charges, exploitation, min months, max months, fine range (million riel)
SEX,CH,LAB,MAR,SUR,SCAM,BEG,DOM,SALE="sexual exploitation","sexual exploitation of a child","forced labour","forced marriage","surrogacy","forced criminality","forced begging","domestic servitude","sale of a child"
def t(*a): return [(TIP,str(x)) if not isinstance(x,tuple) else x for x in a]
M={"10s":(t(10),SEX,84,180,None),"10l":(t(10),LAB,84,156,None),"10+19":(t(10,19),LAB,96,180,None),"11":(t(11),MAR,84,144,None),"11l":(t(11),LAB,84,144,None),
"12l":(t(12),LAB,84,132,None),"12c":(t(12),SCAM,84,180,None),"15":(t(15),DOM,84,144,None),"16":(t(16),SUR,84,120,None),"16m":(t(16),MAR,84,156,None),
"17":(t(17),LAB,84,144,None),"18":(t(18),LAB,84,150,None),"19":(t(19),SEX,84,144,None),"12b":(t(12),BEG,84,120,None),"15k":(t(15),SALE,84,144,None),
"26":(t(26),SEX,24,60,(4,10)),"27":(t(27),SEX,60,120,(10,20)),"28":(t(28),CH,84,180,None),"30":(t(30),SEX,24,60,(4,10)),"34":(t(34),CH,24,60,None),"41":(t(41),CH,24,60,(4,10)),"42":(t(42),CH,60,120,None),"43":(t(43),CH,12,36,(2,6)),
"12cc":(t(12,(CC,"253")),SCAM,96,180,None),"10cc":(t(10,(CC,"253")),SEX,96,180,None),"18im":(t(18,(IMM,"29")),LAB,84,144,(4,10)),"19im":(t(19,(IMM,"29")),SCAM,84,120,(4,10)),"12f":(t(12,(CC,"378")),LAB,84,120,(2,10)),
"28+41":(t(28,41),CH,84,180,None)}
KEYS=["at","case_number","name_khmer","name_latin","sex","age","citizenship","charges","exploitation","date_registered","date_charged","date_decided","stage","presence_at_judgment","outcome","sentence_months","sentence_days","suspended_months","fine_riel","compensation_riel"]
CAP=D(2026,1,23)
def gen(seed,total,years,menu,numf,foreign=(),pf=0.0,pend=0.1,acq=0.1,dis=0.06,sizes=(1,1,1,2,2,3),comp=0.35,susp=0.3,minor=0.0):
    r=random.Random(seed); pool=[(f,g) for f in FAM for g in GIV]; r.shuffle(pool)
    fp=[(c,g) for c in foreign for g in FOR[c][2]]; r.shuffle(fp)
    ns=[];left=total
    while left: s=min(left,r.choice(sizes)); ns.append(s); left-=s
    regs=sorted(wd(D(r.choice(years),r.randint(1,12),r.randint(1,27))) for _ in ns)
    seqs={}; out=[]
    mk=list(menu); r.shuffle(mk)
    for i,(n,reg) in enumerate(zip(ns,regs)):
        y=reg.year; seqs[y]=seqs.get(y,r.randint(2,14))+r.randint(1,17)
        chg=wd(reg+dt.timedelta(r.randint(0,6))); dec=wd(chg+dt.timedelta(r.randint(70,420)))
        ch,ex,a,b,fr=M[mk[i%len(mk)]]
        undec=r.random()<pend or dec>CAP
        dism=(not undec) and r.random()<dis
        ps=[]
        for k in range(n):
            if fp and r.random()<pf:
                c,g=fp.pop(); nk,nl=FOR[c][0]+" "+g[0],FOR[c][1]+" "+g[1]
            else:
                f,g=pool.pop(); nk,nl,c=f[0]+" "+g[0],f[1]+" "+g[1],"Cambodian"
            p=dict.fromkeys(KEYS); age=r.randint(19,61)
            if r.random()<minor: age=r.choice([16,17])
            p.update(name_khmer=nk,name_latin=nl,citizenship=c,sex=r.choice(["male","male","female"]),age=age,charges=[dict(law=l,article=x) for l,x in ch],exploitation=ex,
              case_number=numf(y,seqs[y]),date_registered=reg,date_charged=chg)
            if undec: p["outcome"]="pending"
            elif dism: p.update(outcome="charge dismissed by the investigating judge",date_decided=dec)
            else:
                p["date_decided"]=dec; p["presence_at_judgment"]=r.choice(["present"]*5+["absent","deemed present"])
                if r.random()<acq: p["outcome"]="acquitted"
                else:
                    p["outcome"]="convicted"; step=12 if r.random()<.7 else 6
                    sm=min(b,a+step*r.randint(0,(b-a)//step//2+1)); p["sentence_months"]=sm
                    if 6<sm<=60 and r.random()<susp: p["suspended_months"]=r.choice([x for x in (6,8,12,18,24) if x<sm])
                    if fr: p["fine_riel"]=r.randint(fr[0]*2,fr[1]*2)*500000
                    if r.random()<comp: p["compensation_riel"]=r.randint(2,60)*500000
            ps.append(p)
        out.append(dict(i=i+1,ps=ps,n=n))
    return out
def iso(v): return v.isoformat() if isinstance(v,D) else v
ALL=[k for k in KEYS if k not in("at","stage")]
def row(at,p,keys,**over):
    o={k:None for k in KEYS}
    for k in keys: o[k]=iso(p[k])
    o["at"]=at; o.update({k:iso(v) for k,v in over.items()}); return o
def ym(m,dg=kd,Y="ឆ្នាំ",Mo="ខែ",sp=" "):
    if not m: return None
    y,k=divmod(m,12); return sp.join([dg(y)+Y]*(y>0)+[dg(k)+Mo]*(k>0))
def dots(n,sep=".",dg=kd,suf=""): return dg(f"{n:,}".replace(",",sep))+suf if n else None
def lan(n):
    if not n: return None
    a,b=divmod(n,1000000); return (kd(a)+"លាន" if a else "")+(kd(b//100000)+"សែន" if b else "")
KS={"male":"ប","female":"ស"}; KSX={"male":"ប្រុស","female":"ស្រី"}
KC={"Cambodian":"ខ្មែរ","Chinese":"ចិន","Vietnamese":"វៀតណាម","Thai":"ថៃ","Malaysian":"ម៉ាឡេស៊ី","South Korean":"កូរ៉េខាងត្បូង","American":"អាមេរិក"}
KE={SEX:"អាជីវកម្មផ្លូវភេទ",CH:"អាជីវកម្មផ្លូវភេទកុមារ",LAB:"ពលកម្មដោយបង្ខំ",MAR:"បង្ខំឱ្យរៀបការ",SUR:"ពពោះជំនួស",SCAM:"បង្ខំឱ្យប្រព្រឹត្តបទល្មើស (ឆបោកអនឡាញ)",BEG:"បង្ខំឱ្យសុំទាន",DOM:"បម្រើផ្ទះដោយបង្ខំ",SALE:"លក់ទារក"}
KP={"present":"ចំពោះមុខ","absent":"កំបាំងមុខ","deemed present":"ចាត់ទុកជាចំពោះមុខ",None:None}
KO={"convicted":"ផ្ដន្ទាទោស","acquitted":"រួចផុតពីបទចោទ","charge dismissed by the investigating judge":"លើកលែងឱ្យរួចពីបទចោទ (ចៅក្រមស៊ើបសួរ)","pending":"មិនទាន់សម្រេច"}
def dk(d): return f"{kd(d.day)} {MON[d.month-1]} {kd(d.year)}" if d else None
def ds(d,dg=kd): return dg(f"{d.day:02d}/{d.month:02d}/{d.year}") if d else None
def fixzip(path):
    z=zipfile.ZipFile(path); items=[(i.filename,z.read(i.filename),i.compress_type) for i in z.infolist()]; z.close()
    with zipfile.ZipFile(path,"w") as o:
        for n,b,c in items:
            if n=="docProps/core.xml": b=re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*",rb"\g<1>2026-02-02T02:00:00Z",b)
            if n=="meta.xml": b=re.sub(rb"<meta:(creation-date|generator)>[^<]*</meta:(creation-date|generator)>",b"",b)
            zi=zipfile.ZipInfo(n,(2026,2,2,2,0,0)); zi.compress_type=c; o.writestr(zi,b)
