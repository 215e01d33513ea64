#!/usr/bin/env python3
"""Reads files/ with its own reader (nothing of make.py) and compares with truth.json."""
import os, re, csv, json, datetime as dt, sys
import openpyxl, xlrd
H=os.path.dirname(os.path.abspath(__file__)); TR=json.load(open(os.path.join(H,"truth.json"),encoding="utf-8"))
WORDS=re.compile("សាកល្បង|គំរូ|ប្រឌិត|ឧទាហរណ៍|TESTING|SAMPLE|INVENTED|EXAMPLE")
asc=lambda s: s.translate(str.maketrans("០១២៣៤៥៦៧៨៩","0123456789"))
def clean(s): return re.sub(r"\s+"," ",str(s).replace("\u200b","")).strip()
# ---- grids: {sheet: {row: {col: value}}}
def grid(path):
    G={}
    if path.endswith(".xlsx"):
        for ws in openpyxl.load_workbook(path).worksheets:
            g=G[ws.title]={}
            for row in ws.iter_rows():
                for c in row:
                    if c.value is not None: g.setdefault(c.row,{})[c.column]=c.value.date() if isinstance(c.value,dt.datetime) else c.value
            for m in ws.merged_cells.ranges:
                v=g.get(m.min_row,{}).get(m.min_col)
                if v is not None and m.max_row>m.min_row and m.min_col==m.max_col:
                    for r in range(m.min_row,m.max_row+1): g.setdefault(r,{}).setdefault(m.min_col,v)
    elif path.endswith(".xls"):
        wb=xlrd.open_workbook(path)
        for ws in wb.sheets():
            g=G[ws.name]={}
            for r in range(ws.nrows):
                for c in range(ws.ncols):
                    x=ws.cell(r,c)
                    if x.ctype in (0,6): continue
                    g.setdefault(r+1,{})[c+1]=xlrd.xldate_as_datetime(x.value,wb.datemode).date() if x.ctype==3 else int(x.value) if x.ctype==2 and x.value==int(x.value) else x.value
    elif path.endswith(".ods"):
        from odf.opendocument import load; from odf.table import Table; from odf import teletype
        for t in load(path).spreadsheet.getElementsByType(Table):
            g=G[t.getAttribute("name")]={}; fill={}
            for r,tr in enumerate([x for x in t.childNodes if x.qname[1]=="table-row"],1):
                for c,x in enumerate(tr.childNodes,1):
                    ty=x.getAttribute("valuetype") if x.qname[1]=="table-cell" else None
                    if x.qname[1]=="covered-table-cell":
                        if (r,c) in fill: g.setdefault(r,{})[c]=fill[r,c]
                        continue
                    if not ty: continue
                    v=dt.date.fromisoformat(x.getAttribute("datevalue")) if ty=="date" else float(x.getAttribute("value")) if ty=="float" else teletype.extractText(x)
                    if isinstance(v,float) and v==int(v): v=int(v)
                    g.setdefault(r,{})[c]=v; n=int(x.getAttribute("numberrowsspanned") or 1); m=int(x.getAttribute("numbercolumnsspanned") or 1)
                    if m==1:
                        for k in range(r+1,r+n): fill[k,c]=v
    else:
        txt=open(path,encoding="utf-8-sig",newline="").read()
        if path.endswith(".csv"): rows=list(csv.reader(txt.splitlines(),delimiter=";" if txt.count(";")>200 else ","))
        else: rows=[l.split("\t") for l in txt.splitlines()]
        G[None]={i:{c:v for c,v in enumerate(r,1) if v!=""} for i,r in enumerate(rows,1) if any(r)}
    return G
# ---- values
MON={m:i for i,m in enumerate("មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split(),1)}
def date(v,mode=""):
    if v in (None,"-","00000000"): return None
    if isinstance(v,dt.date): return v.isoformat()
    if isinstance(v,int): return (dt.date(1899,12,30)+dt.timedelta(v)).isoformat()
    s=asc(v)
    for k,i in MON.items(): s=s.replace(k,f" {i} ")
    n=[int(x) for x in re.findall(r"\d+",s)]
    if mode=="ymd8": n=[n[0]%100,n[0]//100%100,n[0]//10000]
    elif mode=="mdy": n=[n[1],n[0],n[2]]
    elif n[0]>1000: n=n[::-1]
    if mode=="be": n[2]-=543
    try: return dt.date(n[2],n[1],n[0]).isoformat()
    except ValueError: return None
def months(s):
    if s in (None,"-",""): return None
    s=asc(str(s)); y=re.search(r"(\d+) (?:ឆ្នាំ|year|an)",s); m=re.search(r"(\d+) (?:ខែ|month|mois)",s)
    return (int(y[1])*12 if y else 0)+(int(m[1]) if m else 0) if y or m else None
def money(v,mult=1):
    if v is None or v in ("-","néant"): return None
    if isinstance(v,(int,float)): return int(v*mult)
    return int(re.sub(r"\D","",asc(v)))*mult
def pick(s,table):
    s=clean(s) if s is not None else ""
    for k,v in table:
        if re.search(k,s,re.I): return v
    return None
SEX=[("female|^f$|ស្រី|^ស$|/F","female"),("male|^m$|^h$|ប្រុស|^ប$|/M","male")]
NAT=[("cambod|KHM|ខ្មែរ","Cambodian"),("viet|VNM|វៀត","Vietnamese"),("chin|CHN|ចិន","Chinese"),("tha[iï]|THA|ថៃ","Thai"),("korea","South Korean")]
EX=[("sex|ផ្លូវភេទ|ផភ","sexual exploitation"),("labour|travail|ពលកម្ម|ពប","forced labour"),("marri|mariage|រៀបការ|^រប","forced marriage"),("beg|mendi|សុំទាន|សទ","forced begging"),("online|ligne|អនឡាញ|អល","online scams")]
DIS="charge dismissed by the investigating judge"
OUT=[("not guilty|acquit|relax|រួចផុត|^ផ$","acquitted"),("dismiss|non-lieu|លើកលែង|^ល$",DIS),("pending|en cours|មិនទាន់|^ម$","pending"),("guilty|convict|condamn|ផ្តន្ទា|^ទ$","convicted")]
PRE=[("deemed|réputé|repute|ចាត់ទុក|ច.វ","deemed present"),("absen|défaut|defaut|កំបាំង|^0$","absent"),("pr[eé]sent|វត្តមាន|^[+]$","present")]
STG=[("instruction|invest|ស៊ើប|^ស$","investigation"),("attente|await|រង់ចាំ|^រ$","awaiting trial"),("audience|trial|កំពុង|^ជ$","trial"),("termine|បានសម្រេច|^ច$","decided")]
TIP="Law on Suppression of Human Trafficking and Sexual Exploitation 2008"; PC="Penal Code 2009"
def charges(s):
    s=re.sub("(?:ឆ្នាំ)?(2008|2009)(?=\\D|$)","Y",asc(str(s))); s=re.sub("(Law|Code) Y, art","\\1 Y art",s); out=[]; parts=re.split(r"និង(?!អំពើ)|[;+|]|, | (?=[ជព]\d)",s)
    for p in parts:
        a=re.search(r"\d+",p)
        if a: out.append({"law":PC if re.search("penal|PC|CP|ព្រហ្មទណ្ឌ|ក្រ.ព|^ព|ព\\d",p,re.I) else TIP,"article":a[0]})
    return out
F=lambda s: {k:int(v) for k,v in (x.split("=") for x in s.split())}
SPEC={ # file start: (columns, date mode, options)
 "bmc":(F("case=2 kh=3 sex=4 age=5 nat=6 ch=7 ex=8 reg=9 chg=10 dec=11 out=12 sent=13 fine=14 comp=15 pres=16"),"",{}),
 "Battambang":(F("case=2 lat=3 sex=4 age=5 nat=6 ch=7 ex=8 reg=9 chg=10 dec=11 out=12 sent=13 susp=14 fine=15 comp=16 pres=17"),"",{}),
 "KCM":(F("case=2 lat=3 kh=4 sex=5 by=6 nat=7 ch=8 ex=9 reg=10 chg=11 dec=12 stage=13 out=14 y=15 m=16 d=17 suspm=18 fine=19 comp=20 pres=21"),"ymd8",{}),
 "kampong-ch":(F("case=2 kh=3 sex=4 age=5 nat=6 ch=7 ex=8 reg=9 chg=10 dec=11 out=12 y=13 m=14 suspm=15 fine=16 comp=17 pres=18"),"",{"mult":10**6}),
 "liste":(F("case=2 lat=3 sex=4 age=5 nat=6 ch=7 ex=8 reg=9 chg=10 dec=11 out=12 sent=12 fine=13 comp=14 pres=15"),"",{}),
 "KampongThom":(None,"",{}),
 "Kandal":(F("case=2 kh=3 lat=4 sex=5 age=6 nat=7 ch=8 ex=9 reg=10 chg=11 dec=12 stage=13 out=14 sent=15 fine=16 comp=17"),"be",{}),
 "kep":(F("case=2 kh=3 sex=4 adult=5 nat=6 ch=7 reg=8 chg=9 dec=10 out=11 sent=12 comp=13 pres=14"),"",{"latbelow":1}),
 "KohKong":(F("case=2 lat=3 kh=4 sex=5 by=6 nat=7 ch=8 ex=9 reg=10 chg=11 dec=12 out=13 sent=14 fine=15 pres=16"),"",{}),
 "kratie":(F("case=1 lat=2 sex=3 age=4 nat=5 ch=6 ex=7 reg=8 chg=9 dec=10 out=11 sent=12 fine=13 comp=14 pres=15"),"mdy",{}),
 "mondul":(F("case=2 kh=3 age=6 nat=7 ch=8 reg=9 chg=10 dec=11 sent=15"),"",{"ticks":1}),
 "Oddar":(F("case=2 kh=3 sex=4 age=5 nat=6 ch=7 reg=8 chg=9 dec=10 out=11 sent=12 fine=13"),"",{}),
 "pailin":(F("case=1 kh=2 sex=3 age=4 nat=5 ch=6 ex=7 reg=8 chg=9 dec=10 out=11 sent=12 pres=13"),"",{"second":1}),
 "PSHV":(None,"",{}),
 "ព្រះ":(F("case=2 kh=3 sex=4 age=5 nat=6 ch=7 reg=8 chg=9 dec=10 out=11 sent=12 pres=13"),"",{}),
 "ratana":(F("case=2 kh=3 sex=4 age=5 nat=6 ch=7 reg=9 chg=10 dec=11 out=12 sent=13 fine=14"),"",{"ditto":"〃","mult":1000}),
 "SiemReap":(F("kh=2 lat=3 sex=4 age=5 nat=6 chg=7 dec=8 out=9 sent=10 fine=11 pres=12"),"",{"caseline":1}),
 "stung":(F("case=2 kh=3 sex=4 bd=5 nat=6 ch=7 ex=8 reg=9 chg=10 dec=11 stage=12 out=13 sent=14 comp=15 pres=16"),"",{"ditto":'"'}),
}
PS=F("case=2 kh=3 lat=4 sex=5 age=6 nat=7 ch=8 ex=9 reg=10 chg=11")
KEYS="case_number name_khmer name_latin sex age citizenship charges exploitation date_registered date_charged date_decided stage presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel compensation_riel".split()
def person(at,c,C,mode,o):
    g=lambda k: c.get(C[k]) if k in C else None; r={k:None for k in KEYS}; r["at"]=at
    r["case_number"]=clean(g("case")) if g("case") is not None else None
    for k,f in (("kh","name_khmer"),("lat","name_latin")):
        if g(k): r[f]=clean(g(k))
    if r["name_khmer"] and " ហៅ " in r["name_khmer"]: r["name_khmer"],r["alias_khmer"]=r["name_khmer"].split(" ហៅ ")
    r["sex"]=pick(g("sex"),SEX); r["citizenship"]=pick(g("nat"),NAT); r["exploitation"]=pick(g("ex"),EX)
    if g("age") is not None: r["age"]=int(re.search(r"\d+",asc(str(g("age"))))[0])
    if g("adult"): r["age"]="minor" if g("adult").startswith("អ") else "adult"
    if g("by"): r["birth_year"]=int(g("by"))
    if g("bd"): r["birth_date"]=date(g("bd"))
    if "ch" in C: r["charges"]=charges(g("ch"))
    for k,f in (("reg","date_registered"),("chg","date_charged"),("dec","date_decided")): r[f]=date(g(k),mode)
    r["outcome"]=pick(g("out"),OUT); r["stage"]=pick(g("stage"),STG); r["presence_at_judgment"]=pick(g("pres"),PRE)
    s=g("sent")
    if s:
        a=re.split(r"\(?ព្យួរ|\(កែពី|dont",s); r["sentence_months"]=months(a[0])
        if len(a)>1 and "កែពី" not in s: r["suspended_months"]=months(a[1])
    if "y" in C and (g("y") or g("m")): r["sentence_months"]=int(g("y") or 0)*12+int(g("m") or 0)
    if g("d") and int(g("d")): r["sentence_days"]=int(g("d"))
    if g("susp"): r["suspended_months"]=months(g("susp"))
    if g("suspm"): r["suspended_months"]=int(g("suspm"))
    r["fine_riel"]=money(g("fine"),o.get("mult",1)); v=g("comp")
    m=re.match(r"(US\$|CNY) ([\d,]+)$",str(v))
    if m: r["compensation_other"]=m[2].replace(",","")+(" USD" if m[1]!="CNY" else " CNY")
    else: r["compensation_riel"]=money(v,o.get("mult",1))
    return r
def read(fn,G):
    key=next(k for k in SPEC if fn.startswith(k)); C,mode,o=SPEC[key]; R=[]; used=set()
    for sh,g in G.items():
        prev={}; line=None; at=lambda n: n if sh is None else f"{sh}!{n}"; CC=C
        if key=="PSHV": CC={**PS,**(F("stage=12 out=13") if sh=="Pending" else F("dec=12 out=13 sent=14 fine=15 comp=16 pres=17"))}
        for n in sorted(g):
            c=g[n]
            if key=="KampongThom":
                if n<4 or not isinstance(c.get(1),int): continue
                used.add((sh,n)); who=[re.sub(r"^\d+\. ","",asc(x)) for x in c[3].split("\n")]; res=asc(c[8])
                if res.startswith("ទាំង"): k=int(re.search(r"\d+",res)[0]); assert k==len(who); res=[res.split("៖")[1]]*k
                else: res=[re.sub(r"^\d+\. ","",x) for x in res.split("\n")]
                assert len(res)==len(who),(n,who,res)
                for w,x in zip(who,res):
                    m=re.match(r"(.+) \((\S+) (\d+) ឆ្នាំ (\S+)\)$",w); f=re.search(r"ពិន័យ ([\d.]+) រៀល",x); y=x.split("ពិន័យ")[0]
                    R.append(person(at(n),{1:c[2],2:m[1],3:m[2],4:m[3],5:m[4],6:c[4],7:c[5],8:c[6],9:c[7],10:x,11:y,12:f and f[1]},F("case=1 kh=2 sex=3 age=4 nat=5 ch=6 reg=7 chg=8 dec=9 out=10 sent=11 fine=12"),mode,o))
                continue
            if o.get("caseline") and str(c.get(1,"")).startswith("សំណុំរឿងលេខ"): line=c[1]; continue
            nm=c.get(CC.get("kh",CC.get("lat")))
            if not(nm and WORDS.search(str(nm))): continue
            if o.get("latbelow") and not re.search("[ក-៹]",nm): R[-1]["name_latin"]=clean(nm); continue
            used.add((sh,n))
            if o.get("ditto"): c={k:(prev.get(k) if v==o["ditto"] else v) for k,v in c.items()}; prev=c
            r=person(at(n),c,CC,mode,o)
            if line:
                m=re.match(r"សំណុំរឿងលេខ (\S+) ចុះបញ្ជី(.+?) ៖ (.+)$",line); r["case_number"]=m[1]; r["date_registered"]=date(m[2]); r["charges"]=charges(m[3])
            if o.get("ticks"):
                T=[k for k,v in c.items() if v=="✓"]; one=lambda d: next((v for k,v in d.items() if k in T),None)
                r["sex"]=one({4:"male",5:"female"}); r["stage"]=one({12:"investigation",13:"awaiting trial or trial",14:"decided"}); r["presence_at_judgment"]=one({16:"present",17:"absent"})
            if o.get("second"):
                for q in R:
                    if all(q[k]==r[k] for k in KEYS): r["second_entry_of"]=q["at"]
            R.append(r)
    return R,used
bad=0; total=0
def say(*a):
    global bad; bad+=1; print("DIFFERENCE",*a)
names=set(os.listdir(os.path.join(H,"files")))
if names!=set(TR): say("files",names^set(TR))
for fn,t in TR.items():
    G=grid(os.path.join(H,"files",fn)); nr={(x["sheet"],x["row"]) for x in t["not_rows"]}
    R,used=([],set()) if t["outcome"]=="refuse" else read(fn,G)
    if len(R)!=len(t["rows"]): say(fn,"persons",len(R),"truth",len(t["rows"]))
    for a,b in zip(R,t["rows"]):
        for k in sorted(set(a)|set(b)):
            x,y=a.get(k),b.get(k); total+=1
            if isinstance(y,str) and k.startswith(("name","case")): y=clean(y)
            if k=="case_number" and fn.startswith("KampongThom"): x,y=asc(x),asc(y)
            if x!=y: say(fn,b["at"],k,"file:",x,"truth:",y)
        for k in ("name_khmer","name_latin"):
            if b[k] and not WORDS.search(b[k]): say(fn,b["at"],"name without the word",b[k])
    full={(s,n) for s,g in G.items() for n,c in g.items() if any(str(v).strip() for v in c.values())}
    if full!=used|nr: say(fn,"lines neither person nor not_rows",sorted(map(str,full^(used|nr)))[:8])
    if used&nr: say(fn,"line is both",used&nr)
    # days in order, except where the cell is an error
    er={e["cell"] for e in t["errors"]}
    for b in t["rows"]:
        d=[b[k] for k in ("date_registered","date_charged","date_decided") if b[k]]
        rown=str(b["at"]).split("!")[-1]
        if d!=sorted(d) and not any(re.sub(r".*![A-Z]+","",e)==rown for e in er): say(fn,b["at"],"days not in order",d)
        if d and d[-1]>"2026-01-31" and not any(re.sub(r".*![A-Z]+","",e)==rown for e in er): say(fn,b["at"],"day to come",d)
    print(f"{len(R):3d} persons {t['outcome']:20s} {fn}")
print("values compared",total,"differences",bad); sys.exit(bad>0)
