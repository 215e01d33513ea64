"""Opens every file again (dump.grid), reads it by column maps written here by hand, and compares with truth.json value by value."""
import json,re,os,datetime as dt
from dump import grid
from openpyxl import load_workbook
T=json.load(open("truth.json",encoding="utf-8")); TIP="Law on Suppression of Human Trafficking and Sexual Exploitation 2008"; CC="Criminal Code 2009"; IMM="Law on Immigration 1994"
TR=str.maketrans("០១២៣៤៥៦៧៨៩","0123456789"); D=lambda s:str(s).translate(TR)
MON="មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split(); EM="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
bad=[]; nval=0
def nil(v): return v is None or str(v).strip() in("","-","គ្មាន")
def date(v,md=False,be=0):
    if nil(v): return None
    if isinstance(v,dt.datetime): return v.date().isoformat()
    s=D(v).strip()
    for i,m in enumerate(MON,1):
        x=re.fullmatch(rf"(\d+)? ?{m} (\d+)",s)
        if x: y=int(x[2])-be; return f"{y}-{i:02d}-{int(x[1]):02d}" if x[1] else f"{y}-{i:02d}"
    x=re.fullmatch(r"(\d+)[ -](\w{3})[ -](\d{4})",s)
    if x: return f"{x[3]}-{EM.index(x[2])+1:02d}-{int(x[1]):02d}"
    x=re.fullmatch(r"(\d{4})\.(\d\d)\.(\d\d)",s)
    if x: return "-".join(x.groups())
    a,b,y=map(int,re.split(r"[/.\-]",s)); y=y+2000 if y<100 else y
    if md: a,b=b,a
    try: return dt.date(y,b,a).isoformat()
    except ValueError: return None
def months(s):
    if nil(s): return None
    s=D(s); y=re.search(r"(\d+) ?(?:ឆ្នាំ|y|ឆ(?!្))",s); m=re.search(r"(\d+) ?(?:ខែ|ខ|m)",s); return (int(y[1])*12 if y else 0)+(int(m[1]) if m else 0)
def money(v,mul=1):
    if nil(v): return None
    if isinstance(v,(int,float)): return round(v*mul)
    s=D(v).replace("រៀល","")
    if "លាន" in s or "សែន" in s:
        a=re.search(r"(\d+)លាន",s); b=re.search(r"(\d+)សែន",s); return (int(a[1])*10**6 if a else 0)+(int(b[1])*10**5 if b else 0)
    if mul>1: return round(float(s)*mul)
    s=re.sub(r"[., ]","",s); return int(s) if s.isdigit() else None
def age(v): return "minor" if v=="អនីតិជន" else int(re.match(r"\d+",D(v))[0])
def sex(v):
    s=str(v).strip().lower(); 
    return {"ប":"male","m":"male","ស":"female","f":"female"}.get(s[0])
def outc(v):
    if nil(v): return None
    s=str(v).lower()
    if "លើកលែង" in s or "dismissed" in s or s=="ord": return "charge dismissed by the investigating judge"
    if "មិនទាន់" in s or s in("pending","p"): return "pending"
    if "រួច" in s or s in("acquitted","n"): return "acquitted"
    if "ផ្ដន្ទា" in s or "ពិរុទ្ធ" in s or s in("convicted","g") or "កាត់ទោស" in s: return "convicted"
    return "??"+s
def pres(v):
    if nil(v): return None
    s=str(v).strip()
    return {"ចំពោះមុខ":"present","កំបាំងមុខ":"absent","ចាត់ទុកជាចំពោះមុខ":"deemed present","P":"present","A":"absent","D":"deemed present"}.get(s,s)
def cit(v): return {"ខ្មែរ":"Cambodian","ចិន":"Chinese","ថៃ":"Thai","វៀតណាម":"Vietnamese","KH":"Cambodian","CN":"Chinese","US":"American","KHM":"Cambodian","CHN":"Chinese","VNM":"Vietnamese","KOR":"South Korean"}.get(v,v)
EX={"អាជីវកម្មផ្លូវភេទកុមារ":"sexual exploitation of a child","អាជីវកម្មផ្លូវភេទ":"sexual exploitation","ពលកម្មដោយបង្ខំ":"forced labour","បង្ខំឱ្យរៀបការ":"forced marriage","ពពោះជំនួស":"surrogacy","បង្ខំឱ្យប្រព្រឹត្តបទល្មើស (ឆបោកអនឡាញ)":"forced criminality","បង្ខំឱ្យសុំទាន":"forced begging","បម្រើផ្ទះដោយបង្ខំ":"domestic servitude","លក់ទារក":"sale of a child","SE":"sexual exploitation","SC":"sexual exploitation of a child","FC":"forced criminality","SU":"surrogacy","forced criminality (online scam)":"forced criminality"}
def arts(v,law=TIP):
    out=[]
    for p in re.split(r"\+|,| និង ",D(v)):
        n=re.search(r"\d+",p)[0]; l=law
        if law:
            if "CC" in p or "ក្រ.ព្រ" in p: l=CC
            if "អន្តោ" in p: l=IMM
        out.append(dict(law=l,article=n))
    return out
ST={"កំពុងស៊ើបសួរ":"investigation","រង់ចាំជំនុំជម្រះ":"awaiting trial","កំពុងជំនុំជម្រះ":"trial","ជំនុំជម្រះរួច":"decided"}
nm=lambda v:re.sub(" +"," ",str(v).replace("\u200b","")).strip()
def clean(o,r):
    if "name_khmer" in o and o["name_khmer"] and " ហៅ " in o["name_khmer"]: o["name_khmer"],o["alias_khmer"]=o["name_khmer"].split(" ហៅ ")
    return o
P=dict(case_number=lambda v:nm(v) if not isinstance(v,dt.datetime) else None,name_khmer=nm,name_latin=nm,sex=sex,age=age,citizenship=cit,charges=arts,exploitation=lambda v:EX.get(v,v),date_registered=date,date_charged=date,date_decided=date,stage=lambda v:ST[v],presence_at_judgment=pres,outcome=outc,sentence_months=lambda v:months(re.sub(r"\(?ព្យួរ.*","",v)) if not nil(v) else None,suspended_months=months,fine_riel=money,compensation_riel=money,birth_year=int)
def susp_in(v): m=re.search(r"ព្យួរ (.*)",D(v or "")); return months(m[1]) if m else None
def table(g,sheet,cols,body,post=None,merge=None,lawless=None):
    out=[]
    for r in sorted(g):
        row=g[r]
        if merge:
            for c in cols.values():
                if (r,c) in merge: row=dict(row); row[c]=merge[(r,c)]
        if not body(r,g[r]): continue
        o={}
        for k,c in cols.items():
            v=row.get(c); o[k]=P[k](v) if not nil(v) else None
        if post: post(o,row)
        o["at"]=f"{sheet}!{r}" if sheet else str(r); out.append(clean(o,row))
    return out
def compare(f,got):
    global nval
    rows=T[f]["rows"]
    if len(rows)!=len(got): bad.append((f,"count",len(rows),len(got)))
    for a,b in zip(rows,got):
        for k in set(a)|set(b):
            nval+=1
            if k in("hidden_row","other_court","also_in_another_case","compensation_other") and k not in b: continue
            if a.get(k)!=b.get(k): bad.append((f,a["at"],k,a.get(k),b.get(k)))
def C(s): 
    o={}
    for part in s.split():
        k,c=part.split("="); o[SH[k]]=sum((ord(x)-64)*26**i for i,x in enumerate(reversed(c)))
    return o
SH=dict(cn="case_number",nk="name_khmer",nl="name_latin",sx="sex",ag="age",ci="citizenship",ch="charges",ex="exploitation",rg="date_registered",cg="date_charged",dd="date_decided",st="stage",pr="presence_at_judgment",oc="outcome",sm="sentence_months",su="suspended_months",fi="fine_riel",co="compensation_riel",by="birth_year")
def merged(path,sheet):
    ws=load_workbook(path)[sheet]; m={}
    for R in ws.merged_cells.ranges:
        for r in range(R.min_row,R.max_row+1):
            for c in range(R.min_col,R.max_col+1): m[(r,c)]=ws.cell(R.min_row,R.min_col).value
    return m
G={f:grid("files/"+f) for f in T}
F=lambda s:[f for f in T if s in f][0]
isnum=lambda v:v is not None and D(v).strip().isdigit()
ss=lambda o,row,c: o.__setitem__("suspended_months",susp_in(row.get(c)))
def ymcols(o,row,y,m,su):
    i=lambda c:int(row.get(c) or 0); t=i(y)*12+i(m); o["sentence_months"]=t or None
    if su: o["suspended_months"]=i(su) or None
def got_f1():
    f=F("សៀវភៅ"); out=[]; h={}
    for r,row in sorted(G[f]["សៀវភៅ"].items()):
        a=str(row.get(1,""))
        m=re.match(r"រឿងលេខ (\S+) ចូលបញ្ជីថ្ងៃទី(.+?) មាត្រា (.+?) \((.+?)\) ។ (.*) ។$",a)
        if m:
            e=m[5]; d=re.search(r"ថ្ងៃទី(.*)",e); h=dict(case_number=m[1],date_registered=date(m[2]),charges=arts(m[3]),exploitation=EX[m[4]],date_decided=date(d[1]) if d else None,e=e)
        elif row.get(2) and a.endswith("."):
            o={k:v for k,v in h.items() if k!="e"}; o.update(name_khmer=nm(row[2]),sex=sex(row[3]),age=age(row[4]),fine_riel=money(row.get(6)),compensation_riel=money(row.get(7)),presence_at_judgment=pres(row.get(8)),at=f"សៀវភៅ!{r}")
            s=row.get(5)
            o["outcome"]="pending" if "មិនទាន់" in h["e"] else "charge dismissed by the investigating judge" if "លើកលែង" in h["e"] else "acquitted" if s=="រួចទោស" else "convicted"
            if o["outcome"]=="convicted":
                o["sentence_months"]=months(s.split("(")[0]); x=re.search(r"អនុ\. (.*)\)",s)
                if x: o["suspended_months"]=o["sentence_months"]-months(x[1])
            out.append(clean(o,row))
    compare(f,out)
got_f1()
f=F("BMC"); compare(f,table(G[f]["2025"],"2025",C("cn=C rg=E cg=F nk=G nl=H sx=I ag=J ci=K ch=L ex=M st=N"),lambda r,w:r>4 and isnum(w.get(1))))
f=F("SR TIP"); out=[]
for r,w in sorted(G[f]["cases"].items()):
    if not isinstance(w.get(1),int): continue
    acc=re.findall(r"([A-Z]+ [\w-]+) \((\w)/(\d+)/(\w+)\)",w[5]); n=len(acc)
    def sp(c):
        v=w.get(c)
        if v is None: return [None]*n
        return [re.sub(r"^\d\) ","",x) for x in v.split("\n")] if n>1 else [v]
    R_,fi,co,pr=sp(9),sp(10),sp(11),sp(12); assert len(R_)==len(fi)==len(co)==len(pr)==n
    for i,(a,s,g,c) in enumerate(acc):
        o=dict(at=f"cases!{r}",name_latin=a,sex=sex(s),age=int(g),citizenship=cit(c),case_number=w[2],date_registered=date(w[3]),date_charged=date(w[4]),charges=arts(w[6]),exploitation=w[7],date_decided=date(w.get(8)),fine_riel=money(fi[i]),compensation_riel=money(co[i]),presence_at_judgment=pres(pr[i]))
        x=R_[i] 
        if re.match(r"\d",x): o["outcome"]="convicted"; o["sentence_months"]=months(x.split("(")[0]); q=re.search(r"\((.*) susp",x); o["suspended_months"]=months(q[1]) if q else None
        else: o["outcome"]=outc(x)
        out.append(o)
compare(f,out)
f=F("កាតជន"); g=G[f]["កាត"]; out=[]
for r in sorted(g):
    if g[r].get(1)!="ឈ្មោះ": continue
    for c in (1,4):
        if g[r].get(c)!="ឈ្មោះ": continue
        L={g[r+i][c]:g[r+i].get(c+1) for i in range(-1,14)}; a,b=L["ពិន័យ / សំណង"].split(" / ")
        res=L["លទ្ធផល"]; pr_=[k for k in("ចាត់ទុកជាចំពោះមុខ","កំបាំងមុខ","ចំពោះមុខ") if k in res]
        m=re.match(r"មាត្រា (\S+) ច្បាប់ជួញដូរមនុស្ស ២០០៨",L["បទល្មើស"])
        out.append(dict(at=f"កាត!{r}",name_khmer=nm(L["ឈ្មោះ"]),name_latin=L["អក្សរឡាតាំង"],sex=sex(L["ភេទ"]),age=age(L["អាយុ"]),citizenship=cit(L["សញ្ជាតិ"]),case_number=L["សំណុំរឿងលេខ"],date_registered=date(L["ថ្ងៃចុះបញ្ជី"]),date_charged=date(L["ចោទថ្ងៃ"]),charges=arts(m[1]),date_decided=date(L["សម្រេចថ្ងៃ"]),outcome=outc(res),presence_at_judgment=pres(pr_[0]) if pr_ else None,sentence_months=P["sentence_months"](L["ទោស"]),suspended_months=susp_in(L["ទោស"]),fine_riel=money(a),compensation_riel=money(b)))
compare(f,out)
f=F("កំពង់ចាម"); out=[]
for sh,cols,se in zip(G[f],["cn=B rg=C nk=D sx=E ag=F ch=G dd=H oc=I sm=J fi=K co=L","nk=B sx=C ag=D cn=E rg=F ch=G oc=H dd=I sm=J co=K fi=L","cn=B rg=C nk=D sx=E ag=F ch=G dd=H pr=I oc=J sm=K fi=L co=M"],(10,10,11)):
    def post(o,row,cols=cols,se=se):
        cc=C(cols)
        for k in("date_registered","date_decided"): o[k]=date(row.get(cc[k]),be=543)
        ss(o,row,se)
    P0=P["date_registered"]; P["date_registered"]=P["date_decided"]=lambda v:None
    out+=table(G[f][sh],sh,C(cols),lambda r,w:isnum(w.get(1)),post); P["date_registered"]=P["date_decided"]=P0
compare(f,out)
f=F("PPMC")
def post(o,row):
    ymcols(o,row,16,17,19); o["sentence_days"]=int(row[18]) if row.get(18) else None; o["name_latin"]=row[3]+" "+row[4]
    for k,c in(("fine_riel",20),("compensation_riel",21)): o[k]=int(row[c])*1000 if row.get(c) else None
compare(f,table(G[f][None],None,C("cn=B nk=E sx=F ag=G ci=H ch=I ex=J rg=K cg=L dd=M pr=N oc=O"),lambda r,w:r>4,post))
f=F("ព្រះសីហនុ"); usd=[]
def post(o,row):
    ymcols(o,row,15,16,17)
    if row.get(20): o["compensation_other"]=dict(amount=row[20],currency="USD")
compare(f,table(G[f]["TIP"],"TIP",C("cn=B nl=C nk=D sx=E by=F ci=G ch=H ex=I rg=J cg=K dd=L pr=M oc=N fi=R co=S"),lambda r,w:isinstance(w.get(1),int),post))
ws=load_workbook("files/"+f)["TIP"]; hid=[r for r,d in ws.row_dimensions.items() if d.hidden]
if [f"TIP!{r}" for r in hid]!=[r["at"] for r in T[f]["rows"] if r.get("hidden_row")]: bad.append((f,"hidden",hid))
if sum("compensation_other" in r for r in T[f]["rows"])!=sum(isinstance(w.get(20),int) for w in G[f]["TIP"].values()): bad.append((f,"usd"))
f=F("ឧទ្ធរណ៍"); compare(f,table(G[f]["ឧទ្ធរណ៍"],"ឧទ្ធរណ៍",C("nk=F sx=G ag=H ci=I ch=J cn=K rg=L dd=M pr=N oc=O sm=P fi=Q co=R"),lambda r,w:r>5 and isnum(w.get(1)),lambda o,row:ss(o,row,16)))
f=F("rtk"); last={}; out=[]; g=G[f]["ជួញដូរ"]
for r in sorted(g):
    w=dict(g[r])
    if r<4 or not w: continue
    for c in range(1,8):
        if w.get(c)=="〃": w[c]=last[c]
    last=w; s=D(w[8]); o=dict(at=f"ជួញដូរ!{r}",case_number=w[1],date_registered=date(w[2]),name_khmer=nm(w[3]),sex=sex(w[4]),age=age(w[5]),charges=arts(w[6]),exploitation=EX[w[7]],outcome=outc(s))
    d=re.search(r"ថ្ងៃ ([\d.]+)(?: (\S+))?",s)
    if d: o["date_decided"]=date(d[1]); o["presence_at_judgment"]=pres(d[2])
    if o["outcome"]=="convicted":
        z=re.match(r"កាត់ទោស (\S+)",s); o["sentence_months"]=months(z[1]); x=re.search(r"ព្យួរ ([^)]*)\)",s); o["suspended_months"]=months(x[1]) if x else None
        for k,wd in(("fine_riel","ពិន័យ"),("compensation_riel"," សង")):
            x=re.search(wd+r" (\S+?)រៀល",s); o[k]=money(x[1]) if x else None
    out.append(clean(o,w))
compare(f,out)
f=F("pursat")
def post(o,row):
    s=row.get(13,"-")
    if s!="-": a,*b=s.split("/"); o["sentence_months"]=int(a); o["suspended_months"]=int(b[0]) if b else None
    for k,c in(("fine_riel",14),("compensation_riel",15)): o[k]=money(row[c],10**6)
compare(f,table(G[f][None],None,C("cn=A rg=B cg=C nl=D nk=E sx=F ag=G ci=H ch=I dd=J pr=K oc=L"),lambda r,w:r>2 and w[1].startswith("K-"),post))
f=F("ស្វាយរៀង"); sh="ឆ្នាំ២៤"; g=G[f][sh]; m=merged("files/"+f,sh); out=table(g,sh,C("cn=B rg=C nk=D sx=E ag=F dd=J pr=K oc=L sm=M su=N fi=O co=P"),lambda r,w:isinstance(w.get(1),int))
for o in out:
    r=int(o["at"].split("!")[1]); o["charges"]=[]
    n=g[r][1]; q=r
    while q==r or (q in g and g[q].get(1) is None and g[q].get(8) and m.get((q,1))==n): o["charges"].append(dict(law=TIP if "ជ.ម" in g[q][9] else CC,article=D(g[q][8]))); q+=1
compare(f,out)
f=F("កោះកុង"); compare(f,table(G[f]["បញ្ជី"],"បញ្ជី",C("cn=A rg=B nk=C sx=D ag=E ci=F ch=G ex=L dd=M oc=N sm=O pr=P co=Q"),lambda r,w:r>5 and w.get(4) is not None,lambda o,row:ss(o,row,15),merge=merged("files/"+f,"បញ្ជី")))
f=F("តាមសាលា"); g=G[f]["បញ្ជីរួម"]; court=None; CT={"កំពត":"Kampot","កែប":"Kep","តាកែវ":"Takeo","កំពង់ស្ពឺ":"Kampong Speu","កំពង់ឆ្នាំង":"Kampong Chhnang"}; out=[]; tick=[[],[]]
for r,w in sorted(g.items()):
    a=str(w.get(1,""))
    if "សាលាដំបូងខេត្ត" in a: court=CT[a.split("ខេត្ត")[1]]
    if isinstance(w.get(1),int):
        o=table({r:w},"បញ្ជីរួម",C("cn=B nk=C ag=F ch=G rg=H dd=I"),lambda *_:True,lambda o,row:ymcols(o,row,14,15,16))[0]; assert (w.get(4)==1)!=(w.get(5)==1) and sum(w.get(c)==1 for c in(10,11,12,13))==1
        o["sex"]="male" if w.get(4) else "female"; o["outcome"]=[x for c,x in zip((10,11,12,13),("convicted","acquitted","charge dismissed by the investigating judge","pending")) if w.get(c)][0]; o["other_court"]=court+" Provincial Court of First Instance"; out.append(o)
compare(f,out)
last=[w for r,w in sorted(g.items()) if "សរុបរួម" in str(w.get(3,""))][0]
if [last[c] for c in(4,5,10,11,12,13)]!=[sum(g[int(o["at"].split("!")[1])].get(c,0) for o in out) for c in(4,5,10,11,12,13)]: bad.append((f,"totals"))
f=F("Kratie")
def post(o,row):
    ymcols(o,row,13,14,15)
    for k,c in(("date_registered",8),("date_charged",9),("date_decided",10)): o[k]=date(row.get(c),md=True)
P0=P["date_registered"]; P["date_registered"]=P["date_charged"]=P["date_decided"]=lambda v:None
compare(f,table(G[f]["Sheet1"],"Sheet1",C("cn=B nl=C sx=D ag=E ci=F ch=G pr=K oc=L fi=P co=Q"),lambda r,w:r>2 and isinstance(w.get(1),int),post)); P["date_registered"]=P["date_charged"]=P["date_decided"]=date
ds_=[w[c] for r,w in G[f]["Sheet1"].items() if r>2 for c in(8,9,10) if c in w]; print("Kratie: only month/day:",sum(int(d[3:5])>12 for d in ds_),"of",len(ds_),"only day/month:",sum(int(d[:2])>12 for d in ds_))
f=F("ព្រៃវែង")
def post(o,row):
    o["sentence_months"],o["suspended_months"]=row.get(9),row.get(10); v=row.get(11); o["fine_riel"]=None if v is None else (v if v>1000 else round(v*10**6))
compare(f,table(G[f]["ព្រៃវែង"],"ព្រៃវែង",C("cn=A rg=B nk=C sx=D ag=E ch=F dd=G oc=H"),lambda r,w:r>2 and w[1]!="សរុប",post))
f=F("Book1"); P["charges"]=lambda v:arts(v,None); compare(f,table(G[f]["Sheet1"],"Sheet1",C("cn=A nk=B sx=C ag=D ch=E rg=F cg=G dd=H oc=I sm=J su=K fi=L co=M"),lambda r,w:r>1)); P["charges"]=arts
tw=[r for r in T[f]["rows"] if r.get("also_in_another_case")]
if len(tw)!=2 or len({(r["name_khmer"],r["sex"],r["age"]) for r in tw})!=1 or len({r["case_number"] for r in tw})!=2: bad.append((f,"twins"))
f=F("OMC"); compare(f,table(G[f][None],None,C("cn=A rg=B nk=C sx=D ag=E ci=F ch=G dd=H oc=I fi=L co=M"),lambda r,w:r>2,lambda o,row:ymcols(o,row,10,11,None)))
f=F("ស្ទឹងត្រែង"); compare(f,table(G[f]["២០២៤"],"២០២៤",C("cn=B nk=C sx=D ag=E ch=F rg=G cg=H dd=I pr=J oc=K sm=L su=M fi=N"),lambda r,w:r>4 and isnum(w.get(1))))
# every entry of errors stands where it says; every other line is a person or in not_rows
for f,t in T.items():
    for e in t["errors"]:
        if "!" in e["at"]:
            from openpyxl.utils.cell import coordinate_from_string,column_index_from_string as ci
            s,c=e["at"].split("!"); a,r=coordinate_from_string(c); v=G[f][s][r].get(ci(a)); hdr=[w for w in G[f][s].values() if e["column"] in w.values()][0][ci(a)]
        else: r=int(e["at"]); h={v:c for c,v in G[f][None][2].items()}; v=G[f][None][r][h[e["column"]]]; hdr=e["column"]
        if hdr!=e["column"] or (v.date().isoformat() if hasattr(v,"date") else v)!=e["value"]: bad.append((f,"error cell",e,v))
    named={(x["sheet"],x["row"]) for x in t["not_rows"]}; per={(r["at"].split("!")[0],int(r["at"].split("!")[1])) if "!" in r["at"] else (None,int(r["at"])) for r in t["rows"]}
    full={(s,r) for s,g in G[f].items() for r,w in g.items() if w}
    if named&per or full!=named|per: bad.append((f,"lines",sorted(full^(named|per),key=str)[:8],named&per))
    # consistency outside the named errors
    ek={(e["at"].split("!")[-1].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),e["key"]) for e in t["errors"]}
    for r in t["rows"]:
        R=r["at"].split("!")[-1]; er={k for x,k in ek if x==R}
        ds=[r[k] for k in("date_registered","date_charged","date_decided") if r[k] and k not in er]
        if [d[:len(min(ds,key=len))] for d in ds]!=sorted(d[:len(min(ds,key=len))] for d in ds) or any(d>"2026-01-31" for d in ds): bad.append((f,R,"date order",ds))
        if r["suspended_months"] and r["suspended_months"]>=r["sentence_months"] and "suspended_months" not in er: bad.append((f,R,"susp"))
        if r["outcome"]!="convicted" and (r["sentence_months"] or r["fine_riel"]) and "outcome" not in er: bad.append((f,R,"sentence without conviction"))
        if r["outcome"]=="convicted" and not (r["sentence_months"] or r["sentence_days"]): bad.append((f,R,"no sentence"))
    names=[(r["name_khmer"] or r["name_latin"],r.get("other_court")) for r in t["rows"]]
    if len(set(names))!=len(names) and f!="Book1.xlsx": bad.append((f,"same name twice",[n for n in names if names.count(n)>1]))
print(len(T),"files,",sum(len(t["rows"]) for t in T.values()),"persons,",nval,"values compared,",len(bad),"differences")
for b in bad[:40]: print(b)
