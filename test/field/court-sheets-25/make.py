#!/usr/bin/env python3
"""Writes files/ (20 invented lists) and truth.json. Everything is invented."""
import os, json, random, datetime as dt, csv, io
import openpyxl, xlwt
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L
HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, "files"); os.makedirs(OUT, exist_ok=True)
TIP = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"; PC = "Penal Code 2009"
D = dt.date
TRUTH = {}
FIELDS = "case_number name_khmer name_latin sex age citizenship charges exploitation date_registered date_charged date_decided stage presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel compensation_riel".split()
# ---------- invented people
CAR = [("សាកល្បង", "TESTING"), ("គំរូ", "SAMPLE"), ("ប្រឌិត", "INVENTED"), ("ឧទាហរណ៍", "EXAMPLE")]
GIV = [("ផ្កាយ","PHKAY"),("ភ្លៀង","PHLIENG"),("ទឹក","TEUK"),("ភ្នំ","PHNOM"),("មេឃ","MEK"),("ពពក","POPOK"),("ស្រូវ","SROV"),("ស្វាយ","SVAY"),("ដូង","DOUNG"),("ត្នោត","TNAOT"),("ឈូក","CHHUK"),("រំដួល","RUMDUOL"),("ស្លឹក","SLOEK"),("ឫស","REUS"),("ព្រៃ","PREY"),("ខ្យល់","KHYAL"),("ថ្ម","THMOR"),("ដី","DEY"),("សមុទ្រ","SAMOT"),("កោះ","KOH"),("បឹង","BOENG"),("អូរ","OU"),("ស្ទឹង","STUNG"),("ចេក","CHEK"),("ល្ពៅ","LPOV"),("មួយ","MUOY"),("ពីរ","PIR"),("បី","BEI"),("បួន","BUON"),("ប្រាំ","PRAM"),("ដប់","DAB"),("ម្លិះ","MLIH")]
FOR = {"Chinese":[("សាន","SHAN"),("ស៊ុយ","SHUI"),("ហៃ","HAI"),("យុន","YUN"),("លីន","LIN"),("ហ៊ូ","HU")],
 "Vietnamese":[("សុង","SONG"),("ហ្វា","HOA"),("នុយ","NUI"),("ម៉ាយ","MAY")],"Thai":[("ដាវ","DAO"),("ណាម","NAM"),("ផា","PHA")],
 "South Korean":[("កាង","KANG"),("ប៉ាដា","BADA")]}
ALIAS = ["តូច","ខ្មៅ","ធំ","សរ","ក្រហម","វែង"]
ARTS = {"11":(84,180),"12":(84,180),"16":(84,180),"17":(84,180),"18":(84,180),"10":(84,180),"25":(24,60),"26":(60,120),"27":(84,180),"30":(24,60),"332":(1,6)}
EXP = {"11":["forced marriage","online scams"],"18":["forced labour","forced marriage","online scams"],"16":["forced marriage","forced labour"],"12":["forced labour","online scams"],"17":["forced labour","forced begging"],"10":["forced begging","forced labour"],"25":["sexual exploitation"],"26":["sexual exploitation"],"27":["sexual exploitation"],"30":["sexual exploitation"],"332":["surrogacy"]}
def wd(d):
    while d.weekday() > 4: d += dt.timedelta(1)
    return d
def gen(seed, n, start, step=14, decided=1.0, foreign=.15, sizes=(1,1,2,2,3), arts=("11","18","16","12","17","10","25","26","27","30"), pc=.25, nats=("Vietnamese","Chinese","Thai"), first=7, presence=True, limit=D(2025,12,19), dismiss=.08):
    r = random.Random(seed); used=set(); out=[]; reg=start; num=first; c=0
    while len(out) < n:
        reg = wd(reg + dt.timedelta(r.randint(2, step))); num += r.randint(1, 9)
        k = min(r.choice(sizes), n-len(out)); a = r.choice(arts)
        law = PC if a == "332" else TIP; ch=[(law,a)]
        if r.random() < pc: ch.append((PC, r.choice(["253","29","499"])))
        elif r.random() < .12 and law == TIP:
            b = r.choice([x for x in arts if x not in (a,"332")]); ch.append((TIP,b))
        ex = r.choice(EXP[a]); chg = wd(reg+dt.timedelta(r.choice([0,1,1,2,3]))); dec = wd(chg+dt.timedelta(r.randint(85,280)))
        st = "decided"
        if r.random() > decided or dec > limit: st = r.choice(["investigation","awaiting trial","trial"]); dec=None
        dis = st=="decided" and r.random() < dismiss
        for j in range(k):
            nat = r.choice(nats) if r.random() < foreign else "Cambodian"
            while True:
                ca = r.choice(CAR); g = r.choice(GIV if nat=="Cambodian" else FOR[nat])
                if nat!="Cambodian" and r.random()<.5:
                    h=r.choice(FOR[nat]); g=(g[0]+" "+h[0], g[1]+" "+h[1]) if h!=g else g
                if (ca[0],g[0]) not in used: used.add((ca[0],g[0])); break
            lo,hi = ARTS[a]; m = r.randint(lo//6,hi//6)*6 if a!="332" else r.randint(lo,hi)
            if r.random()<.6 and m>12: m -= m%12
            p = dict(ci=c, num=num, reg=reg, chg=chg, dec=dec, charges=ch, expl=ex, nat=nat, kh=ca[0]+" "+g[0], lat=ca[1]+" "+g[1], alias=None,
                sex=r.choice(["male","male","female"]), age=r.randint(19,61), stage=st, out=None, m=None, dd=None, susp=None, fine=None, comp=None, pres=None)
            if st=="decided":
                if dis: p["out"]="charge dismissed by the investigating judge"
                else:
                    p["pres"]=r.choice(["present"]*5+["absent","deemed present"]) if presence else None
                    if r.random()<.09: p["out"]="acquitted"
                    else:
                        p["out"]="convicted"; p["m"]=m
                        if m<=60 and m>=24 and r.random()<.4: p["susp"]=m//2//6*6
                        if r.random()<.45: p["fine"]=r.choice([2,4,5,6,8,10])*1000000
                        if r.random()<.4: p["comp"]=r.choice([3,5,8,10,12,20,30])*1000000
            else: p["out"]="pending"
            out.append(p)
        c+=1
    return out
def T(at, p, case, fields, **o):
    """truth row: only the fields the sheet has"""
    f=set(fields.split()); iso=lambda d: d.isoformat() if d else None
    v=dict(case_number=case,name_khmer=p["kh"],name_latin=p["lat"],sex=p["sex"],age=p["age"],citizenship=p["nat"],
      charges=[{"law":l,"article":a} for l,a in p["charges"]],exploitation=p["expl"],date_registered=iso(p["reg"]),date_charged=iso(p["chg"]),date_decided=iso(p["dec"]),
      stage=p["stage"],presence_at_judgment=p["pres"],outcome=p["out"],sentence_months=p["m"],sentence_days=p["dd"],suspended_months=p["susp"],fine_riel=p["fine"],compensation_riel=p["comp"])
    short=dict(kh="name_khmer",lat="name_latin",nat="citizenship",ch="charges",ex="exploitation",reg="date_registered",chg="date_charged",dec="date_decided",pres="presence_at_judgment",out="outcome",sent="sentence_months",days="sentence_days",susp="suspended_months",fine="fine_riel",comp="compensation_riel",case="case_number")
    want={short.get(x,x) for x in f}; assert want<=set(FIELDS), want-set(FIELDS)
    row={"at":at}
    for k in FIELDS: row[k]=v[k] if k in want else None
    row.update(o); return row
def truth(fn, court, what, outcome, reason, rows, not_rows, errors=(), questions=(), never=()):
    TRUTH[fn]=dict(sent_by=court,what=what,outcome=outcome,reason=reason,rows=rows,not_rows=not_rows,errors=list(errors),questions=list(questions),never=list(never))
# ---------- words
KD=str.maketrans("0123456789","០១២៣៤៥៦៧៨៩")
kd=lambda s: str(s).translate(KD)
KM=["","មករា","កុម្ភៈ","មីនា","មេសា","ឧសភា","មិថុនា","កក្កដា","សីហា","កញ្ញា","តុលា","វិច្ឆិកា","ធ្នូ"]
dmy=lambda d,s="/": d.strftime(f"%d{s}%m{s}%Y") if d else None
NATK={"Cambodian":"ខ្មែរ","Vietnamese":"វៀតណាម","Chinese":"ចិន","Thai":"ថៃ","South Korean":"កូរ៉េខាងត្បូង"}
SEXK={"male":"ប្រុស","female":"ស្រី"}
EXK={"sexual exploitation":"អាជីវកម្មផ្លូវភេទ","forced labour":"ពលកម្មដោយបង្ខំ","forced marriage":"រៀបការដោយបង្ខំ","forced begging":"សុំទានដោយបង្ខំ","surrogacy":"ពពោះជំនួស","online scams":"ឆបោកតាមអនឡាញ"}
OUTK={"convicted":"ផ្តន្ទាទោស","acquitted":"រួចផុតពីបទចោទ","charge dismissed by the investigating judge":"ដីកាលើកលែងចោទប្រកាន់","pending":"មិនទាន់សម្រេច"}
PRK={"present":"វត្តមាន","absent":"កំបាំងមុខ","deemed present":"ចាត់ទុកជាវត្តមាន",None:None}
STK={"investigation":"ស៊ើបសួរ","awaiting trial":"រង់ចាំជំនុំជម្រះ","trial":"កំពុងជំនុំជម្រះ","decided":"បានសម្រេច"}
def durk(m,dig=kd):
    if m is None: return None
    y,x=divmod(m,12); return " ".join(([f"{dig(y)} ឆ្នាំ"] if y else [])+([f"{dig(x)} ខែ"] if x else []))
def dure(m):
    if m is None: return None
    y,x=divmod(m,12); return " ".join(([f"{y} year"+"s"*(y>1)] if y else [])+([f"{x} month"+"s"*(x>1)] if x else []))
def durf(m):
    y,x=divmod(m,12); return " ".join(([f"{y} an"+"s"*(y>1)] if y else [])+([f"{x} mois"] if x else []))
dots=lambda n: None if n is None else f"{n:,}".replace(",",".")
commas=lambda n: None if n is None else f"{n:,}"
def dash(x,s="-"): return s if x is None else x
TIPK="ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០០៨"; PCK="ក្រមព្រហ្មទណ្ឌ ឆ្នាំ២០០៩"
MOTTO=("ព្រះរាជាណាចក្រកម្ពុជា","ជាតិ សាសនា ព្រះមហាក្សត្រ")
# ---------- sheets
class S:
    def __init__(s,name): s.name=name; s.rows=[]; s.merges=[]; s.what={}; s.head=set()
    def add(s,vals,what=None,merge=None,head=False):
        s.rows.append(list(vals)); n=len(s.rows)
        if what: s.what[n]=what
        if merge: s.merges.append((n,1,n,merge))
        if head or (what and "heading" in what): s.head.add(n)
        return n
    def blank(s): return s.add([])
    def nr(s,sheet=True): return [{"sheet":s.name if sheet else None,"row":k,"what":v} for k,v in s.what.items()]
def NR(*ss): return [x for s in ss for x in s.nr()]
def letter(s,court_k,title,n,extra=()):
    for m in MOTTO: s.add([m],"motto",n)
    s.add([court_k],"court"); 
    s.add([title],"title",n)
    for e in extra: s.add([e],"line under the title",n)
def xlsx(fn,sheets,datefmt="dd/mm/yyyy",font="Khmer OS Siemreap",size=10,grid=True,fill=None,widths=None,after=None):
    wb=openpyxl.Workbook(); wb.remove(wb.active); thin=Side(style="thin"); B=Border(thin,thin,thin,thin)
    for s in sheets:
        ws=wb.create_sheet(s.name); hd=max(s.head) if s.head else 0
        for r,row in enumerate(s.rows,1):
            for c,v in enumerate(row,1):
                if v is None and not(grid and r>hd): continue
                x=ws.cell(r,c,v); x.font=Font(name=font,size=size,bold=r in s.head or r<hd)
                x.alignment=Alignment(wrap_text=r>=hd,vertical="top",horizontal="center" if r in s.head or (r<hd and s.what.get(r)!="court") else None)
                if isinstance(v,D): x.number_format=datefmt
                elif isinstance(v,(int,float)) and abs(v)>=100000: x.number_format="#,##0"
                if grid and (r in s.head or (r>hd and r not in s.what)) and row: x.border=B
                if fill and r in s.head: x.fill=PatternFill("solid",fgColor=fill)
        for a,b,c,d in s.merges: ws.merge_cells(start_row=a,start_column=b,end_row=c,end_column=d)
        for c in range(1,max(map(len,s.rows))+1): ws.column_dimensions[L(c)].width=(widths or {}).get(c,15 if c>1 else 6)
        if hd: ws.freeze_panes=ws.cell(hd+1,1)
    if after: after(wb)
    wb.save(os.path.join(OUT,fn))
def xls(fn,sheets,datefmt="DD/MM/YYYY",font="Khmer OS"):
    wb=xlwt.Workbook(encoding="utf-8"); base=f"font: name {font}, height 200"
    st=xlwt.easyxf(base+"; align: wrap on, vert top"); hb=xlwt.easyxf(base+", bold on; align: wrap on, horiz centre; borders: bottom thin")
    ds=xlwt.easyxf(base,num_format_str=datefmt); ns=xlwt.easyxf(base,num_format_str="#,##0")
    for s in sheets:
        ws=wb.add_sheet(s.name); mg={(a,b):(c,d) for a,b,c,d in s.merges}
        for r,row in enumerate(s.rows,1):
            for c,v in enumerate(row,1):
                if v is None: continue
                f=hb if r in s.head else ds if isinstance(v,D) else ns if isinstance(v,int) and v>=100000 else st
                if (r,c) in mg: ws.write_merge(r-1,mg[r,c][0]-1,c-1,mg[r,c][1]-1,v,f)
                else: ws.write(r-1,c-1,v,f)
        for c in range(max(map(len,s.rows))): ws.col(c).width=4200
    wb.save(os.path.join(OUT,fn))
def ods(fn,sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table,TableRow,TableCell,CoveredTableCell
    from odf.text import P
    from odf.style import Style,TextProperties
    from odf.number import DateStyle,Day,Month,Year,Text
    doc=OpenDocumentSpreadsheet(); 
    dst=DateStyle(name="N37"); dst.addElement(Day(style="long")); dst.addElement(Text(text="/")); dst.addElement(Month(style="long")); dst.addElement(Text(text="/")); dst.addElement(Year(style="long")); doc.automaticstyles.addElement(dst)
    ce=Style(name="ced",family="table-cell",datastylename="N37"); doc.automaticstyles.addElement(ce)
    hb=Style(name="ceh",family="table-cell"); hb.addElement(TextProperties(fontweight="bold",fontweightcomplex="bold")); doc.automaticstyles.addElement(hb)
    for s in sheets:
        t=Table(name=s.name); cov=set(); sp={}
        for a,b,c,d in s.merges:
            sp[a,b]=(c-a+1,d-b+1); cov|={(r,k) for r in range(a,c+1) for k in range(b,d+1)}-{(a,b)}
        w=max(max(map(len,s.rows)),max([m[3] for m in s.merges] or [0]))
        for r,row in enumerate(s.rows,1):
            tr=TableRow()
            for c in range(1,w+1):
                v=row[c-1] if c<=len(row) else None
                if (r,c) in cov: tr.addElement(CoveredTableCell()); continue
                kw={}
                if (r,c) in sp: kw=dict(numberrowsspanned=sp[r,c][0],numbercolumnsspanned=sp[r,c][1])
                if r in s.head: kw["stylename"]=hb
                if v is None: tr.addElement(TableCell(**kw)); continue
                if isinstance(v,D): x=TableCell(valuetype="date",datevalue=v.isoformat(),**{**kw,"stylename":ce}); tx=dmy(v)
                elif isinstance(v,(int,float)): x=TableCell(valuetype="float",value=v,**kw); tx=str(v)
                else: x=TableCell(valuetype="string",**kw); tx=v
                for line in tx.split("\n"): x.addElement(P(text=line))
                tr.addElement(x)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    doc.save(os.path.join(OUT,fn))
CF=lambda en: en+" Provincial Court of First Instance"
STD="case kh sex age nat ch ex reg chg dec pres out sent susp fine comp"

# 1 Banteay Meanchey: printed letterhead, all Khmer digits, abbreviations of the laws with a legend ------------------
def f01():
    fn="bmc-banhchi-2025.xlsx"; s=S("បញ្ជី២០២៥"); P=gen(101,24,D(2024,9,2),decided=1,first=40)
    letter(s,"សាលាដំបូងខេត្តបន្ទាយមានជ័យ","បញ្ជីឈ្មោះជនជាប់ចោទក្នុងសំណុំរឿងជួញដូរមនុស្ស",16,["ឆ្នាំ២០២៥"])
    s.blank()
    s.add("ល.រ|លេខសំណុំរឿង|គោត្តនាម និងនាម|ភេទ|អាយុ|សញ្ជាតិ|មាត្រាចោទប្រកាន់|ប្រភេទកេងប្រវ័ញ្ច|ថ្ងៃចុះបញ្ជី|ថ្ងៃចោទប្រកាន់|ថ្ងៃសាលក្រម ឬដីកា|លទ្ធផល|ទោសដាក់ពន្ធនាគារ|ពិន័យជាប្រាក់ (រៀល)|សំណង (រៀល)|វត្តមាន".split("|"),"headings")
    R=[]
    for i,p in enumerate(P):
        case=kd(f"{p['num']:04d}")+"/"+kd(p["reg"].strftime("%y")); ch=" និង ".join(f"មាត្រា {kd(a)} {'ច.ជ.ម' if l==TIP else 'ក្រ.ព'}" for l,a in p["charges"])
        sent=durk(p["m"])
        if p["susp"]: sent+=f" (ព្យួរ {durk(p['susp'])})"
        kh=p["kh"]; cell=kh.replace(" ","\u200b ",1) if i in (3,11) else kh.replace(" ","  ",1) if i==8 else kh
        n=s.add([kd(i+1),case,cell,SEXK[p["sex"]]+(" " if i==5 else ""),kd(p["age"]),NATK[p["nat"]],ch,EXK[p["expl"]],kd(dmy(p["reg"])),kd(dmy(p["chg"])),kd(dmy(p["dec"])),OUTK[p["out"]],dash(sent),dash(p["fine"] and kd(dots(p["fine"]))),dash(p["comp"] and kd(dots(p["comp"]))),dash(PRK[p["pres"]])])
        R.append(T(f"{s.name}!{n}",p,case,STD))
    f=sum(p["sex"]=="female" for p in P)
    s.add(["សរុប",None,f"ជនជាប់ចោទ {kd(len(P))} នាក់ (ស្រី {kd(f)} នាក់)"],"total")
    s.blank(); s.add(["សម្គាល់៖ ច.ជ.ម = "+TIPK+" ; ក្រ.ព = "+PCK],"legend"); s.add([None]*11+["បន្ទាយមានជ័យ ថ្ងៃទី០៩ ខែមករា ឆ្នាំ២០២៦"],"place and date of signature"); s.add([None]*11+["ក្រឡាបញ្ជី"],"signature")
    xlsx(fn,[s],widths={3:22,7:24,12:18,13:20})
    truth(fn,CF("Banteay Meanchey"),"Letterhead, everything in Khmer digits as text; abbreviated names of the laws explained under the list; suspended part in brackets after the sentence","take","complete, one accused per row",R,NR(s),never=["taking the date beside the signature for a decision date","reading dotted amounts 4.000.000 as decimals","counting the total as a person"])
# 2 Battambang: .xls, English, a sheet a month ------------------------------------------------------------------------
def f02():
    fn="Battambang TIP judgments Jan-Jun 2025.xls"; P=[p for p in gen(102,75,D(2024,5,1),step=9,foreign=.12,first=200,dismiss=0) if D(2025,1,1)<=p["dec"]<=D(2025,6,30)]
    P=sorted(P,key=lambda p:(p["dec"],p["num"])); ss=[]; R=[]
    for mth in range(1,7):
        Q=[p for p in P if p["dec"].month==mth]
        s=S(D(2025,mth,1).strftime("%b %Y")); ss.append(s)
        s.add(["BATTAMBANG PROVINCIAL COURT OF FIRST INSTANCE"],"court",15); s.add([D(2025,mth,1).strftime("Judgments in trafficking cases, %B %Y")],"title",15)
        s.add("No|Case no|Accused|Sex|Age|Nationality|Articles|Exploitation|Registered|Charged|Judgment|Verdict|Imprisonment|Suspended part|Fine KHR|Compensation KHR|At judgment".split("|"),"headings")
        for i,p in enumerate(Q):
            case=f"{p['num']}/{p['reg']:%Y}-BB"; ch="; ".join(f"Art. {a} {'TIP Law' if l==TIP else 'PC'}" for l,a in p["charges"])
            n=s.add([i+1,case,p["lat"]+(" " if i%5==3 else ""),p["sex"][0].upper(),p["age"],p["nat"],ch,p["expl"].capitalize(),p["reg"],p["chg"],p["dec"],{"convicted":"Guilty","acquitted":"Not guilty"}[p["out"]],dure(p["m"]),dure(p["susp"]),p["fine"],p["comp"],{"present":"Present","absent":"Absent","deemed present":"Deemed present"}[p["pres"]]])
            R.append(T(f"{s.name}!{n}",p,case,STD.replace("kh","lat")))
        if Q: s.add([None,"Total",f"{len(Q)} accused"],"total")
        else: s.add([None,None,"No judgment this month"],"note")
    s=ss[0]; s.blank(); s.add(["TIP Law = Law on Suppression of Human Trafficking and Sexual Exploitation (2008). PC = Penal Code (2009). Used on all sheets."],"legend")
    xls(fn,ss,"DD-MMM-YY",font="Arial")
    truth(fn,CF("Battambang"),"Old Excel, English, one sheet for each month of judgment, true dates; the legend of law names stands on the first sheet only","take","complete, one accused per row",R,NR(*ss),never=["reading only the first sheet","counting the total lines as persons"])
    return len(R)
# 3 Kampong Cham: export of an old database --------------------------------------------------------------------------
def f03():
    fn="KCM_EXPORT_PREVENUS.csv"; P=gen(103,60,D(2023,11,1),step=22,decided=.8,first=3); rows=["N;NUM_DOSSIER;NOM_LAT;NOM_KHM;SEXE;ANNEE_NAIS;NAT;LOI_ART;EXPLOITATION;D_ENREG;D_INCULP;D_DECISION;ETAT;DECISION;PEINE_AN;PEINE_MOIS;PEINE_JOUR;SURSIS_MOIS;AMENDE_KHR;DOMMAGES_KHR;COMPARUTION".split(";")]; R=[]
    ymd=lambda d: d.strftime("%Y%m%d") if d else "00000000"
    EX={"sexual exploitation":"EXPLOITATION SEXUELLE","forced labour":"TRAVAIL FORCE","forced marriage":"MARIAGE FORCE","forced begging":"MENDICITE FORCEE","online scams":"ESCROQUERIE EN LIGNE"}
    NA={"Cambodian":"KHM","Vietnamese":"VNM","Chinese":"CHN","Thai":"THA"}
    r=random.Random(3)
    for i,p in enumerate(P,1):
        case=f"{p['reg'].year}-{p['num']:05d}"; by=p["reg"].year-p["age"]
        if p["out"]=="convicted" and r.random()<.1: p["dd"]=15
        y,m=divmod(p["m"],12) if p["m"] else (None,None)
        rows.append([str(i),case,p["lat"],p["kh"],"M" if p["sex"]=="male" else "F",str(by),NA[p["nat"]],"|".join(("LTEH2008" if l==TIP else "CP2009")+":"+a for l,a in p["charges"]),EX[p["expl"]],ymd(p["reg"]),ymd(p["chg"]),ymd(p["dec"]),
          {"investigation":"INSTRUCTION","awaiting trial":"ATTENTE AUDIENCE","trial":"AUDIENCE","decided":"TERMINE"}[p["stage"]],{"convicted":"CONDAMNE","acquitted":"RELAXE","pending":"EN COURS"}.get(p["out"],"NON-LIEU"),
          "" if y is None else str(y),"" if y is None else str(m),"" if y is None else str(p["dd"] or 0),str(p["susp"] or ""),str(p["fine"] or ""),str(p["comp"] or ""),{"present":"PRESENT","absent":"DEFAUT","deemed present":"REPUTE CONTRADICTOIRE",None:""}[p["pres"]]])
        R.append(T(i+1,p,case,STD.replace("age","lat")+" stage days",birth_year=by))
    with open(os.path.join(OUT,fn),"w",encoding="utf-8-sig",newline="") as f: csv.writer(f,delimiter=";",lineterminator="\r\n").writerows(rows)
    truth(fn,CF("Kampong Cham"),"CSV from an old French database: semicolons, BOM, yyyymmdd days, 00000000 for none, country codes, year of birth, sentence in three columns","take","complete, one accused per record",R,[{"sheet":None,"row":1,"what":"headings"}],questions=["LTEH2008 and CP2009 are the 2008 trafficking law and the Penal Code 2009?"],never=["making a day of 00000000","reading the 0 of an unused sentence column as a sentence of nothing","turning the year of birth into an age without saying so"])
# 4 Kampong Chhnang: ods, two heading rows, merged cases, million riel -----------------------------------------------
def f04():
    fn="kampong-chhnang.ods"; s=S("តារាង"); P=gen(104,20,D(2024,8,5),pc=0,first=11,sizes=(1,2,2,3,4),foreign=.1)
    letter(s,"សាលាដំបូងខេត្តកំពង់ឆ្នាំង","បញ្ជីជនជាប់ចោទតាម"+TIPK,17)
    a=s.add(["ល.រ","លេខរឿង","ឈ្មោះ","ភេទ","អាយុ","សញ្ជាតិ","មាត្រា","អំពើ","កាលបរិច្ឆេទ",None,None,"សេចក្តីសម្រេច","ទោស",None,None,"ពិន័យ (លានរៀល)","សំណង (លានរៀល)","ពេលប្រកាសសាលក្រម"],"headings")
    b=s.add([None]*8+["ចុះបញ្ជី","ចោទប្រកាន់","សម្រេច",None,"ឆ្នាំ","ខែ","ក្នុងនោះព្យួរ (ខែ)",None,None,None],"second row of headings")
    for c in (1,2,3,4,5,6,7,8,12,16,17,18): s.merges.append((a,c,b,c))
    s.merges+=[(a,9,a,11),(a,13,a,15)]
    R=[]; start={}; k=0
    for i,p in enumerate(P):
        new=p["ci"] not in start; case=f"{p['num']}/{p['reg']:%y}"
        if i==6 and p["fine"]: p["fine"]=2500000
        y,m=divmod(p["m"],12) if p["m"] else (None,None)
        mil=lambda v: None if v is None else (v//1000000 if v%1000000==0 else v/1000000)
        n=s.add([i+1,case if new else None,p["kh"],SEXK[p["sex"]],p["age"],NATK[p["nat"]],", ".join(x for _,x in p["charges"]) if len(p["charges"])>1 else int(p["charges"][0][1]),EXK[p["expl"]],p["reg"] if new else None,p["chg"] if new else None,p["dec"] if new else None,OUTK[p["out"]],y or None,m or None,p["susp"],mil(p["fine"]),mil(p["comp"]),PRK[p["pres"]]])
        start.setdefault(p["ci"],[n,n])[1]=n; R.append(T(f"{s.name}!{n}",p,case,STD))
    for x,y in start.values():
        if y>x: s.merges+=[(x,c,y,c) for c in (2,9,10,11)]
    s.add([None,"សរុប",f"{len(P)} នាក់"],"total")
    ods(fn,[s])
    truth(fn,CF("Kampong Chhnang"),"LibreOffice; two rows of headings; case and days merged over the co-accused; amounts in million riel; the law only in the title","take","complete; merged cells speak for every row they cover",R,NR(s),never=["taking 4 (million riel) as 4 riel","leaving the co-accused under a merged case without case or days"])
# 5 Kampong Speu: text with tabs, French --------------------------------------------------------------------------------
def f05():
    fn="liste_prevenus_kpspeu.txt"; P=gen(105,18,D(2024,3,4),step=40,decided=.85,first=20,foreign=.2)
    ln=["Tribunal de première instance de Kampong Speu","Liste des personnes poursuivies pour traite des êtres humains (au 31.12.2025)","","N°\tDossier\tNom\tSexe\tÂge\tNationalité\tArticles\tForme d'exploitation\tEnregistré le\tMise en examen\tDécision le\tIssue et peine\tAmende\tDommages et intérêts\tComparution"]; R=[]
    NA={"Cambodian":("cambodgien","cambodgienne"),"Vietnamese":("vietnamien","vietnamienne"),"Chinese":("chinois","chinoise"),"Thai":("thaïlandais","thaïlandaise")}
    EX={"sexual exploitation":"exploitation sexuelle","forced labour":"travail forcé","forced marriage":"mariage forcé","forced begging":"mendicité forcée","online scams":"escroqueries en ligne"}
    sp=lambda v: "néant" if v is None else f"{v:,}".replace(",","\u00a0")+" riels"
    for i,p in enumerate(P,1):
        f=p["sex"]=="female"; case=f"KPS {p['num']}/{p['reg']:%y}"
        if p["out"]=="convicted": o=("condamnée" if f else "condamné")+" : "+durf(p["m"])+(f" dont {durf(p['susp'])} avec sursis" if p["susp"] else "")
        else: o={"acquitted":"relaxée" if f else "relaxé","pending":"en cours"}.get(p["out"],"non-lieu (juge d'instruction)")
        ln.append("\t".join([str(i),case,p["lat"],"F" if f else "H",f"{p['age']} ans",NA[p["nat"]][f],", ".join("art. "+a+(" L. 2008" if l==TIP else " CP") for l,a in p["charges"]),EX[p["expl"]],dmy(p["reg"],"."),dmy(p["chg"],"."),dmy(p["dec"],".") or "",o,sp(p["fine"]),sp(p["comp"]),{"present":"présent"+"e"*f,"absent":"par défaut","deemed present":"réputé contradictoire",None:""}[p["pres"]]]))
        R.append(T(len(ln),p,case,STD.replace("kh","lat")))
    n=len(ln); ln+=["",f"Total : {len(P)} personnes","L. 2008 : loi sur la répression de la traite des êtres humains et de l'exploitation sexuelle (2008). CP : Code pénal (2009)."]
    open(os.path.join(OUT,fn),"w",encoding="utf-8",newline="").write("\r\n".join(ln)+"\r\n")
    nr=[{"sheet":None,"row":a,"what":w} for a,w in ((1,"court"),(2,"title"),(4,"headings"),(n+2,"total"),(n+3,"legend"))]
    truth(fn,CF("Kampong Speu"),"Text with tabs, French; outcome, sentence and suspended part in one cell; amounts with non-breaking spaces; H/F for sex","take","complete, one accused per line",R,nr,never=["taking the day in the title for a decision date","taking the suspended part for the whole sentence"])
# 6 Kampong Thom: a row a case, persons numbered in the cell -------------------------------------------------------------
def f06():
    fn="KampongThom-2024-25.xlsx"; s=S("Sheet1"); P=gen(106,26,D(2024,4,1),step=40,sizes=(1,2,2,3,4),first=2,foreign=.1)
    s.add(["សាលាដំបូងខេត្តកំពង់ធំ"],"court",9); s.add(["សំណុំរឿងជួញដូរមនុស្ស ២០២៤-២០២៥"],"title",9)
    s.add("ល.រ|លេខសំណុំរឿង|ជនជាប់ចោទ (ភេទ អាយុ សញ្ជាតិ)|បទល្មើស|ថ្ងៃចូល|ថ្ងៃចោទ|ថ្ងៃសម្រេច|លទ្ធផល|សម្គាល់".split("|"),"headings"); R=[]
    notes={2:"បានប្តឹងឧទ្ធរណ៍",6:"ជនរងគ្រោះ ២ នាក់"}
    for c in range(P[-1]["ci"]+1):
        Q=[p for p in P if p["ci"]==c]; p=Q[0]; case=f"លេខ {kd(p['num'])}/{kd(p['reg'].year)}"; one=len(Q)==1
        num=lambda k: "" if one else kd(k+1)+". "
        who="\n".join(num(k)+f"{q['kh']} ({SEXK[q['sex']]} {kd(q['age'])} ឆ្នាំ {NATK[q['nat']]})" for k,q in enumerate(Q))
        def res(q):
            if q["out"]!="convicted": return OUTK[q["out"]]
            return "ផ្តន្ទាទោស "+durk(q["m"])+(f" ព្យួរ {durk(q['susp'])}" if q["susp"] else "")+(f" ពិន័យ {kd(dots(q['fine']))} រៀល" if q["fine"] else "")
        rs=[res(q) for q in Q]
        out=rs[0] if one else ("ទាំង "+kd(len(Q))+" នាក់៖ "+rs[0] if len(set(rs))==1 else "\n".join(num(k)+x for k,x in enumerate(rs)))
        art=" និង ".join("មាត្រា"+kd(a)+(" ច្បាប់ជួញដូរមនុស្ស ២០០៨" if l==TIP else " ក្រមព្រហ្មទណ្ឌ ២០០៩") for l,a in p["charges"])
        n=s.add([c+1,case,who,art,kd(dmy(p["reg"],"-")),kd(dmy(p["chg"],"-")),kd(dmy(p["dec"],"-")),out,notes.get(c)])
        R+=[T(f"{s.name}!{n}",q,case,"case kh sex age nat ch reg chg dec out sent susp fine") for q in Q]
    s.add([None,None,f"សរុប {kd(c+1)} រឿង ជនជាប់ចោទ {kd(len(P))} នាក់"],"total")
    xlsx(fn,[s],widths={3:42,4:34,8:44})
    truth(fn,CF("Kampong Thom"),"One row a case; accused numbered in one cell with sex, age and citizenship in brackets; results numbered the same way, or ទាំង N នាក់ for all","take","numbers in the two cells match",R,NR(s),never=["taking a case as one person","giving the second accused the sentence of the first","taking victims in the notes for accused"])
# 7 Kandal: Buddhist years with the rule stated ----------------------------------------------------------------------------
def f07():
    fn="Kandal_បញ្ជី_ព.ស.xlsx"; s=S("បញ្ជី-List"); P=gen(107,22,D(2024,6,3),step=24,decided=.85,first=60)
    letter(s,"សាលាដំបូងខេត្តកណ្តាល / Kandal Provincial Court of First Instance","បញ្ជីជនជាប់ចោទ – List of accused",17,["កាលបរិច្ឆេទទាំងអស់៖ ថ្ងៃ/ខែ/ឆ្នាំ ព.ស. (ឆ្នាំ ព.ស. ដក ៥៤៣ = ឆ្នាំ គ.ស. ចាប់ពីថ្ងៃទី១ ខែមករា) / All dates: day/month/B.E. (B.E. − 543 = A.D., from 1 January)"])
    s.add("ល.រ\nNo|លេខ\nCase|ឈ្មោះ\nName (Khmer)|ឈ្មោះឡាតាំង\nName (Latin)|ភេទ\nSex|អាយុ\nAge|សញ្ជាតិ\nCitizenship|មាត្រា\nArticles|ប្រភេទ\nExploitation|ចុះបញ្ជី\nRegistered|ចោទ\nCharged|សាលក្រម\nJudgment|ដំណាក់កាល\nStage|លទ្ធផល\nOutcome|ទោស\nSentence|ពិន័យ\nFine|សំណង\nCompensation".split("|"),"headings"); R=[]
    be=lambda d: None if d is None else f"{d.day:02d}/{d.month:02d}/{d.year+543}"
    for i,p in enumerate(P):
        case=f"{p['num']:03d}/{p['reg']:%y} KDL"; p["susp"]=None
        ch=" + ".join(("TIP 2008 art. " if l==TIP else "Penal Code 2009 art. ")+a for l,a in p["charges"])
        n=s.add([i+1,case,p["kh"],p["lat"],"ប/M" if p["sex"]=="male" else "ស/F",p["age"],NATK[p["nat"]]+" / "+p["nat"],ch,EXK[p["expl"]],be(p["reg"]),be(p["chg"]),be(p["dec"]),STK[p["stage"]],OUTK[p["out"]],durk(p["m"],str),p["fine"] and commas(p["fine"])+" ៛",p["comp"] and commas(p["comp"])+" ៛"])
        R.append(T(f"{s.name}!{n}",p,case,"case kh lat sex age nat ch ex reg chg dec stage out sent fine comp"))
    s.blank(); s.add(["TIP 2008 = "+TIPK],"legend")
    xlsx(fn,[s],fill="DDEBF7",widths={3:20,4:22,8:26},size=9)
    truth(fn,CF("Kandal"),"Bilingual headings and values; every date in Buddhist years, the rule of conversion written under the title; amounts with the riel sign","take","the sheet says how its years are counted",R,NR(s),questions=["Are the years B.E. minus 543 from 1 January, as the line under the title says?"],never=["storing a year 2567 or 2568","subtracting 544 in spite of the stated rule"])
# 8 Kep: two rows a person --------------------------------------------------------------------------------------------------
def f08():
    fn="kep 2025.xlsx"; s=S("2025"); P=gen(108,9,D(2024,10,7),step=60,first=1,pc=0,sizes=(1,1,2),arts=("25","27","30","18"),limit=D(2026,1,9))
    s.add(["សាលាដំបូងខេត្តកែប"],"court",13); s.add(["បញ្ជីពិរុទ្ធជន និងជនជាប់ចោទ រឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥"],"title",13)
    s.add("ល.រ|លេខរឿង|ឈ្មោះ (ខ្មែរ / ឡាតាំង)|ភេទ|នីតិជន/អនីតិជន|សញ្ជាតិ|មាត្រា ច្បាប់ ២០០៨|ចុះបញ្ជី|ចោទប្រកាន់|សាលក្រម|លទ្ធផល|ទោស|សំណង (រៀល)|វត្តមាន".split("|"),"headings"); R=[]
    for i,p in enumerate(P):
        case=f"{p['num']}/{p['reg'].year}"; minor=i==4; p["susp"]=p["fine"]=None
        n=s.add([i+1,case,p["kh"],SEXK[p["sex"]],"អនីតិជន" if minor else "នីតិជន",NATK[p["nat"]],", ".join(a for _,a in p["charges"]),p["reg"],p["chg"],p["dec"],OUTK[p["out"]],durk(p["m"],str),p["comp"],PRK[p["pres"]]])
        s.add([None,None,p["lat"]]+[None]*11,"second line of the person above (Latin name)")
        s.merges+=[(n,c,n+1,c) for c in range(1,15) if c!=3]
        R.append(T(f"{s.name}!{n}",p,case,"case kh lat sex nat ch reg chg dec out sent comp pres",age="minor" if minor else "adult"))
    xlsx(fn,[s],widths={3:24,11:22},datefmt="d/m/yyyy")
    truth(fn,CF("Kep"),"Small court, two rows a person: Khmer name above, Latin name below, the other cells merged over both; adult or minor in place of an age","take","two rows are plainly one person",R,NR(s),questions=["Is ច្បាប់ ២០០៨ (heading) the trafficking law of 2008?"],never=["taking the Latin line for a second person","making a number of adult or minor"])
# 9 Koh Kong: Excel serials among the dates ------------------------------------------------------------------------------------
def f09():
    fn="KohKong accused list.xlsx"; s=S("Accused"); P=gen(109,28,D(2024,7,1),step=22,first=30,foreign=.3,nats=("Thai","Vietnamese","Chinese"),decided=.9)
    s.add(["Koh Kong Provincial Court of First Instance – accused in trafficking cases"],"title with the court",14)
    s.add("No.|Case|Name|ឈ្មោះ|Sex|Year of birth|Citizenship|Law and article|Type|Registered|Charged|Judgment/order|Result|Prison term|Fine (riel)|Presence".split("|"),"headings"); R=[]; ser=[]
    for i,p in enumerate(P):
        case=f"KK-{p['reg']:%y}-{p['num']:03d}"; by=p["reg"].year-p["age"]; p["susp"]=p["comp"]=None
        chg=p["chg"]
        if i in (6,7,15,21): chg=(p["chg"]-D(1899,12,30)).days
        n=s.add([i+1,case,p["lat"],p["kh"],p["sex"].capitalize(),by,p["nat"],"; ".join(("Trafficking Law 2008, art. " if l==TIP else "Penal Code 2009, art. ")+a for l,a in p["charges"]),p["expl"],p["reg"],chg,p["dec"],{"convicted":"Convicted","acquitted":"Acquitted","pending":"Pending"}.get(p["out"],"Dismissed by inv. judge"),dure(p["m"]),p["fine"],{"present":"present","absent":"in absentia","deemed present":"deemed present",None:None}[p["pres"]]])
        if isinstance(chg,int): ser.append(f"{s.name}!K{n}")
        R.append(T(f"{s.name}!{n}",p,case,"case kh lat sex nat ch ex reg chg dec out sent fine pres",birth_year=by))
    xlsx(fn,[s],datefmt="dd/mm/yyyy",font="Calibri",size=11,fill="FFF2CC",widths={3:24,4:22,8:30})
    truth(fn,CF("Koh Kong"),"Plain English list with true dates; four days of charge stand as bare numbers (Excel day numbers in General format): "+", ".join(ser),"take-with-questions","four day numbers without date format; read as Excel days they fall on or just after the day of registration",R,NR(s),questions=["Are the bare numbers in column Charged ("+", ".join(ser)+") Excel day numbers?"],never=["dropping the four days without a word","turning the year of birth into an age without saying so"])
# 10 Kratie: month first -----------------------------------------------------------------------------------------------------------
def f10():
    fn="kratie_export.csv"; P=gen(110,33,D(2024,2,1),step=28,first=100,decided=.9,foreign=.1); R=[]
    us=lambda d: "" if d is None else f"{d.month}/{d.day}/{d.year}"
    rows=["Case No,Accused,Sex,Age,Citizenship,Charges,Exploitation,Date Registered,Date Charged,Date Decided,Outcome,Sentence,Fine (KHR),Compensation (KHR),Presence".split(",")]
    for p in P:
        case=f"{p['num']:04d}/{p['reg'].year}"; p["susp"]=None
        rows.append([case,p["lat"],p["sex"][0].upper(),p["age"],p["nat"],", ".join(("TIP Law 2008 Art. " if l==TIP else "Penal Code 2009 Art. ")+a for l,a in p["charges"]),p["expl"],us(p["reg"]),us(p["chg"]),us(p["dec"]),{"convicted":"Convicted","acquitted":"Acquitted","pending":"Pending"}.get(p["out"],"Charge dismissed (investigating judge)"),dure(p["m"]) or "",commas(p["fine"]) or "",commas(p["comp"]) or "",{"present":"Present","absent":"Absent","deemed present":"Deemed present",None:""}[p["pres"]]])
        R.append(T(len(rows),p,case,STD.replace("kh","lat").replace("susp","")))
    with open(os.path.join(OUT,fn),"w",encoding="utf-8",newline="") as f: csv.writer(f).writerows(rows)
    truth(fn,CF("Kratie"),"CSV with commas, English; all days month first (American setting), shown by days over 12 in every column","take-with-questions","month first is unusual here; each column has second numbers over 12 and no first number over 12",R,[{"sheet":None,"row":1,"what":"headings"}],questions=["Are the three date columns month first?"],never=["reading some rows of a column day first and others month first","reading 3/7/2024 as 3 July"])
# 11 Mondulkiri: ticks -----------------------------------------------------------------------------------------------------------------
def f11():
    fn="mondulkiri.xlsx"; s=S("បញ្ជី"); P=gen(111,10,D(2024,5,6),step=50,first=1,pc=0,arts=("18","17","12","25"),foreign=.2,nats=("Vietnamese",),decided=.5)
    letter(s,"សាលាដំបូងខេត្តមណ្ឌលគិរី","បញ្ជីជនជាប់ចោទបទល្មើសតាម"+TIPK,17)
    a=s.add(["ល.រ","លេខសំណុំរឿង","ឈ្មោះជនជាប់ចោទ","ភេទ",None,"អាយុ","សញ្ជាតិ","មាត្រា","ថ្ងៃចុះបញ្ជី","ថ្ងៃចោទ","ថ្ងៃសាលក្រម","ដំណាក់កាល",None,None,"ទោស","វត្តមានពេលសាលក្រម",None],"headings")
    b=s.add([None]*3+["ប្រុស","ស្រី"]+[None]*6+["ស៊ើបសួរ","ជំនុំជម្រះ","បានសម្រេច",None,"មាន","អវត្តមាន"],"second row of headings")
    s.merges+=[(a,4,a,5),(a,12,a,14),(a,16,a,17)]+[(a,c,b,c) for c in (1,2,3,6,7,8,9,10,11,15)]; R=[]; t="✓"
    for i,p in enumerate(P):
        case=kd(f"{p['num']:02d}/{p['reg'].year}"); p["susp"]=None
        if p["pres"]=="deemed present": p["pres"]="absent"
        if p["out"] not in ("convicted","pending"): p.update(out="convicted",m=60,pres="present")
        st=p["stage"]; row=[i+1,case,p["kh"],t if p["sex"]=="male" else None,t if p["sex"]=="female" else None,p["age"],NATK[p["nat"]]," និង ".join(kd(x) for _,x in p["charges"]),kd(dmy(p["reg"])),kd(dmy(p["chg"])),kd(dmy(p["dec"]) or "") or None,t if st=="investigation" else None,t if "trial" in st else None,t if st=="decided" else None,durk(p["m"]),t if p["pres"]=="present" else None,t if p["pres"]=="absent" else None]
        n=s.add(row); R.append(T(f"{s.name}!{n}",p,case,"case kh sex age nat ch reg chg dec sent pres",stage="awaiting trial or trial" if "trial" in st else st))
    cnt=lambda k: sum(1 for r in s.rows[b:] if r and r[k]==t)
    s.add(["សរុប",None,None,cnt(3),cnt(4)]+[None]*6+[cnt(11),cnt(12),cnt(13),None,cnt(15),cnt(16)],"total of the ticks")
    xlsx(fn,[s],widths={3:22,4:6,5:6,6:6})
    truth(fn,CF("Mondulkiri"),"Tick form: ✓ under male/female, stage and presence; the law only in the title; no outcome column","take","ticks are clear, one in each group",R,NR(s),questions=["Does a prison term mean convicted?"],never=["counting the total of ticks as a person","inventing an outcome for rows without a sentence"])
# 12 Oddar Meanchey: real errors ----------------------------------------------------------------------------------------------------------
def f12():
    fn="OddarMeanchey.xls"; s=S("ជនជាប់ចោទ"); P=gen(112,19,D(2024,8,1),step=24,first=15,foreign=.25,nats=("Thai",),dismiss=0)
    s.add([MOTTO[0]],"motto"); s.add(["សាលាដំបូងខេត្តឧត្តរមានជ័យ"],"court"); s.add(["បញ្ជីជនជាប់ចោទ បទជួញដូរមនុស្ស"],"title"); s.blank()
    s.add("ល.រ|លេខរឿង|ឈ្មោះ|ភេទ|អាយុ|សញ្ជាតិ|មាត្រា|ចុះបញ្ជី|ចោទប្រកាន់|សាលក្រម|លទ្ធផល|ទោស|ពិន័យ (រៀល)".split("|"),"headings"); R=[]; E=[]
    bad=next(i for i,p in enumerate(P) if D(2024,11,1)<=p["chg"]<=D(2024,12,12) and i not in (4,14) and p["dec"])
    for i,p in enumerate(P):
        case=f"{p['num']}-{p['reg']:%y}"; p["susp"]=None; o={}; chg=dmy(p["chg"]); dec=dmy(p["dec"]); age=p["age"]; n=len(s.rows)+1
        if i==4: age=430; o["age"]=430; E.append({"cell":f"{s.name}!E{n}","wrong":"age 430 is not an age"})
        if i==bad: chg="31/11/2024"; o["date_charged"]=None; E.append({"cell":f"{s.name}!I{n}","wrong":"31 November does not exist"})
        if i==(14 if bad!=14 else 15): d=p["dec"].replace(year=p["reg"].year-1); d=wd(d); dec=dmy(d); o["date_decided"]=d.isoformat(); E.append({"cell":f"{s.name}!J{n}","wrong":"judgment before the case was registered and charged"})
        s.add([i+1,case,p["kh"],SEXK[p["sex"]],age,NATK[p["nat"]],", ".join(f"ម.{a} "+("ច្បាប់ជួញដូរ ២០០៨" if l==TIP else "ក្រមព្រហ្មទណ្ឌ ២០០៩") for l,a in p["charges"]),dmy(p["reg"]),chg,dec,OUTK[p["out"]],durk(p["m"],str),p["fine"]])
        R.append(T(f"{s.name}!{n}",p,case,"case kh sex age nat ch reg chg dec out sent fine",**o))
    xls(fn,[s])
    truth(fn,CF("Oddar Meanchey"),"Old Excel, days typed as text; three cells that cannot be right","name-errors","an age of 430, a 31 November, a judgment before registration",R,NR(s),E,["What are the right values of these three cells?"],["making 43 of 430","turning 31 November into 30 November or 1 December","moving the early judgment to another year by guess","dropping the three rows"])
# 13 Pailin: second entry ---------------------------------------------------------------------------------------------------------------------
def f13():
    fn="pailin.tsv"; P=gen(113,16,D(2024,1,8),step=40,first=5,foreign=.2,nats=("Thai",)); R=[]
    ln=["លេខរឿង\tឈ្មោះ\tភេទ\tអាយុ\tសញ្ជាតិ\tមាត្រា\tប្រភេទ\tចុះបញ្ជី\tចោទប្រកាន់\tសម្រេច\tលទ្ធផល\tទោស\tវត្តមាន"]
    Q=list(P); Q.insert(12,P[4]); at={}
    for p in Q:
        case=f"ប៉លន {p['num']}/{p['reg'].year}"; p["susp"]=None
        ln.append("\t".join([case,p["kh"],SEXK[p["sex"]],str(p["age"]),NATK[p["nat"]],"; ".join(("ច្បាប់ជួញដូរមនុស្ស២០០៨ ម." if l==TIP else "ក្រមព្រហ្មទណ្ឌ២០០៩ ម.")+a for l,a in p["charges"]),EXK[p["expl"]],p["reg"].isoformat(),p["chg"].isoformat(),p["dec"].isoformat() if p["dec"] else "",OUTK[p["out"]],durk(p["m"],str) or "",PRK[p["pres"]] or ""]))
        o={"second_entry_of":at[p["kh"]]} if p["kh"] in at else {}; at.setdefault(p["kh"],len(ln))
        R.append(T(len(ln),p,case,"case kh sex age nat ch ex reg chg dec out sent pres",**o))
    open(os.path.join(OUT,fn),"w",encoding="utf-8").write("\n".join(ln)+"\n")
    truth(fn,CF("Pailin"),"Text with tabs, Khmer, ISO days; line 14 repeats line %d word for word; the court stands only in the case numbers as an abbreviation"%at[P[4]["kh"]],"take-with-questions","one accused stands twice in the same case",R,[{"sheet":None,"row":1,"what":"headings"}],questions=[f"Are lines {at[P[4]['kh']]} and 14 one person entered twice?"],never=["dropping line 14 without a word","counting the person twice without a word"])
# 14 Preah Sihanouk: two sheets, aliases, dollars ------------------------------------------------------------------------------------------------
def f14():
    fn="PSHV trafficking accused 2024-2025.xlsx"; P=gen(114,45,D(2024,3,1),step=22,first=300,foreign=.5,nats=("Chinese","Chinese","Vietnamese","South Korean"),decided=.7,sizes=(1,2,3,4),arts=("12","11","18","25","26"))
    A=S("Pending"); B=S("Decided"); R=[]; r=random.Random(14)
    A.add(["Preah Sihanouk Provincial Court of First Instance"],"court",11); A.add(["Pending cases, accused persons"],"title",11); A.blank()
    B.add(["Preah Sihanouk Provincial Court of First Instance"],"court",15); B.add(["Decided cases, accused persons"],"title",15); B.blank()
    base="No|Case number|Name in Khmer|Name in Latin letters|Sex|Age|Nationality|Charge|Exploitation|Date registered|Date charged"
    A.add((base+"|Stage|Outcome").split("|"),"headings"); B.add((base+"|Date of judgment or order|Outcome|Sentence|Fine|Compensation|Presence|Remarks").split("|"),"headings")
    k=0
    for p in P:
        s=A if p["stage"]!="decided" else B; case=f"{p['num']}/PSP/{p['reg'].year}"; o={}; p["susp"]=None; kh=p["kh"]; comp=p["comp"] and commas(p["comp"])+" riel"
        if r.random()<.15: al=r.choice(ALIAS); kh+=" ហៅ "+al; o["alias_khmer"]=al
        if p["comp"] and r.random()<.5:
            v=r.choice([2000,3500,5000,12000]); cur=r.choice(["USD","USD","CNY"]); p["comp"]=None; o["compensation_other"]=f"{v} {cur}"; comp=("US$ " if cur=="USD" else "CNY ")+commas(v)
        c=[len(s.rows)-3,case,kh,p["lat"],p["sex"].capitalize(),p["age"],p["nat"],"; ".join("Art. "+a+(" TIP Law 2008" if l==TIP else " Penal Code 2009") for l,a in p["charges"]),p["expl"].capitalize(),p["reg"],p["chg"]]
        if s is A: c+=[p["stage"].capitalize(),"Pending"]
        else: c+=[p["dec"],{"convicted":"Convicted","acquitted":"Acquitted"}.get(p["out"],"Charge dismissed by investigating judge"),dure(p["m"]),p["fine"] and commas(p["fine"])+" riel",comp,(p["pres"] or "n/a").capitalize() if p["pres"] else "n/a",r.choice([None]*6+["Appealed by the defence","2 victims","Deported after the term"]) if p["out"]=="convicted" else None]
        n=s.add(c); R.append((s is B,T(f"{s.name}!{n}",p,case,STD.replace("susp","lat")+(" stage" if s is A else ""),**o)))
    R=[x for _,x in sorted(R,key=lambda t:t[0])]
    xlsx(fn,[A,B],datefmt="d mmm yyyy",font="Calibri",size=10,fill="E2EFDA",widths={3:26,4:26,8:32,13:20})
    truth(fn,CF("Preah Sihanouk"),"English, sheets Pending and Decided; many foreigners, aliases after ហៅ, some compensation in dollars or yuan","take","complete on both sheets",R,NR(A,B),never=["storing dollars or yuan as riel","making the alias part of the name or a second person","reading one sheet only"])
# 15 Preah Vihear: real errors -----------------------------------------------------------------------------------------------------------------------
def f15():
    fn="ព្រះវិហារ-បញ្ជីជនជាប់ចោទ.xlsx"; s=S("តារាងទី១"); P=gen(115,21,D(2024,6,3),step=26,first=8,pc=0,foreign=.1,dismiss=0)
    letter(s,"សាលាដំបូងខេត្តព្រះវិហារ","តារាងជនជាប់ចោទតាម"+TIPK,12)
    s.add("ល.រ|លេខសំណុំរឿង|នាមត្រកូល និងនាមខ្លួន|ភេទ|អាយុ|សញ្ជាតិ|មាត្រា|ថ្ងៃចុះបញ្ជី|ថ្ងៃចោទប្រកាន់|ថ្ងៃសាលក្រម|លទ្ធផល|ទោស|វត្តមាន".split("|"),"headings"); R=[]; E=[]
    conv=[i for i,p in enumerate(P) if p["out"]=="convicted" and i>13]; bad=next(i for i,p in enumerate(P) if D(2024,9,2)<=p["reg"]<=D(2024,10,4) and i not in (2,conv[-2]) and p["dec"])
    for i,p in enumerate(P):
        case=f"ព.វ {kd(p['num'])}/{kd(p['reg'].strftime('%y'))}"; p["susp"]=None; o={}; n=len(s.rows)+1; reg=kd(dmy(p["reg"])); dec=kd(dmy(p["dec"])); sent=durk(p["m"])
        if i==bad: reg="៣១/០៩/២០២៤"; o["date_registered"]=None; E.append({"cell":f"{s.name}!H{n}","wrong":"31 September does not exist"})
        if i==2: dec=kd(dmy(p["dec"].replace(year=2205))); o["date_decided"]=p["dec"].replace(year=2205).isoformat(); E.append({"cell":f"{s.name}!J{n}","wrong":"judgment in the year 2205"})
        if i==conv[-2]: sent="១៥៥ ឆ្នាំ"; o["sentence_months"]=1860; E.append({"cell":f"{s.name}!L{n}","wrong":"a sentence of 155 years"})
        s.add([kd(i+1),case,p["kh"],"ប" if p["sex"]=="male" else "ស",kd(p["age"]),NATK[p["nat"]],"មាត្រា "+" និង ".join(kd(a) for _,a in p["charges"]),reg,kd(dmy(p["chg"])),dec,OUTK[p["out"]],sent,PRK[p["pres"]]])
        R.append(T(f"{s.name}!{n}",p,case,"case kh sex age nat ch reg chg dec out sent pres",**o))
    s.add([None,None,"បញ្ឈប់ត្រឹមចំនួន "+kd(len(P))+" នាក់"],"closing line with the count")
    xlsx(fn,[s],font="Khmer OS Battambang",widths={3:24,11:18})
    truth(fn,CF("Preah Vihear"),"Khmer digits as text, the law in the title; three cells that cannot be right","name-errors","a 31 September, a judgment in 2205, a sentence of 155 years",R,NR(s),E,["What are the right values of these three cells?"],["turning 31 September into 30 September or 1 October","making 2025 of 2205","making 15 years of 155","dropping the three rows"])
# 16 Prey Veng: counts -----------------------------------------------------------------------------------------------------------------------------------
def f16():
    fn="PreyVeng_statistics_2025.xlsx"; s=S("ស្ថិតិ"); letter(s,"សាលាដំបូងខេត្តព្រៃវែង","តារាងស្ថិតិសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥",8)
    s.add("ខែ|រឿងចូល|រឿងសម្រេច|ជនជាប់ចោទសរុប|ក្នុងនោះស្រី|ផ្តន្ទាទោស|រួចផុតពីបទចោទ|រឿងនៅសល់".split("|"),"headings"); r=random.Random(16); tot=[0]*6; rest=6
    for m in range(1,13):
        a,b=r.randint(0,5),r.randint(0,4); b=min(b,rest+a); rest+=a-b; c=b+r.randint(0,2) if b else 0; f=r.randint(0,c); g=r.randint(0,min(1,c)); v=[a,b,c,f,c-g,g]; tot=[x+y for x,y in zip(tot,v)]; s.add([KM[m]]+v+[rest],"counts of a month")
    s.add(["សរុប"]+tot+[rest],"total"); s.add([None]*5+["ក្រឡាបញ្ជី ប្រឌិត មេឃ"],"signature")
    xlsx(fn,[s]); truth(fn,CF("Prey Veng"),"Yearly statistics by month; no accused is named","refuse","counts only, no persons",[],NR(s),never=["making persons or cases of the counts","taking the clerk who signs for an accused"])
# 17 Pursat: victims -------------------------------------------------------------------------------------------------------------------------------------
def f17():
    fn="pursat-ជនរងគ្រោះ.ods"; s=S("ជនរងគ្រោះ"); r=random.Random(17); P=gen(117,26,D(2024,9,2),first=10,foreign=.05)
    letter(s,"សាលាដំបូងខេត្តពោធិ៍សាត់","បញ្ជីឈ្មោះជនរងគ្រោះ និងដើមបណ្តឹងរដ្ឋប្បវេណី ក្នុងសំណុំរឿងជួញដូរមនុស្ស",8)
    s.add("ល.រ|លេខសំណុំរឿង|ឈ្មោះជនរងគ្រោះ|ភេទ|អាយុ|សញ្ជាតិ|ថ្ងៃដាក់ពាក្យបណ្តឹង|អង្គការជួយសង្គ្រោះ|សំណងទាមទារ (រៀល)".split("|"),"headings")
    for i,p in enumerate(P): s.add([i+1,f"{p['num']}/{p['reg']:%y}",p["kh"],SEXK[p["sex"]],r.randint(12,34),NATK[p["nat"]],p["reg"],r.choice(["មន្ទីរសង្គមកិច្ច","អង្គការឧទាហរណ៍","-"]),r.choice([5,10,20,40])*1000000],"a victim, not an accused")
    s.add([None,None,f"សរុប {len(P)} នាក់"],"total"); ods(fn,[s])
    truth(fn,CF("Pursat"),"List of victims and civil parties, the wrong list sent","refuse","not a return of accused persons: title and heading say victims",[],NR(s),never=["entering victims as accused","entering claimed damages as compensation"])
# 18 Ratanakiri: codes without legend, ditto ---------------------------------------------------------------------------------------------------------------
def f18():
    fn="ratanakiri.ods"; s=S("Sheet1"); P=gen(118,17,D(2024,8,5),step=34,first=3,foreign=.15,nats=("Vietnamese",),sizes=(1,2,3),decided=.9)
    s.add(["សាលាដំបូងខេត្តរតនគិរី"],"court"); s.add(["ជនជាប់ចោទ រឿងជួញដូរមនុស្ស"],"title")
    s.add("ល.រ|រឿងលេខ|ឈ្មោះ|ភេទ|អាយុ|សញ្ជាតិ|បទចោទ|កូដ|ចូលបញ្ជី|ចោទប្រកាន់|សាលក្រម|លទ្ធផល|ទោស|ពិន័យ (ពាន់រៀល)".split("|"),"headings"); R=[]; last=None
    code={"sexual exploitation":1,"forced labour":2,"forced marriage":3,"forced begging":4,"online scams":5}
    fd=lambda d: None if d is None else f"{kd(d.day)}-{KM[d.month]}-{kd(d.year)}"
    for i,p in enumerate(P):
        case=kd(f"{p['num']}/{p['reg'].year}"); dit=p["ci"]==last; last=p["ci"]; p["susp"]=None; z=lambda v: "〃" if dit and v is not None else v
        n=s.add([i+1,z(case),p["kh"],SEXK[p["sex"]],p["age"],NATK[p["nat"]],z(" និង ".join(("ម."+kd(a)+(" ច្បាប់ជួញដូរមនុស្ស២០០៨" if l==TIP else " ក្រមព្រហ្មទណ្ឌ២០០៩")) for l,a in p["charges"])),code[p["expl"]],z(fd(p["reg"])),z(fd(p["chg"])),z(fd(p["dec"])),OUTK[p["out"]],durk(p["m"],str),p["fine"] and p["fine"]//1000])
        R.append(T(f"{s.name}!{n}",p,case,"case kh sex age nat ch reg chg dec out sent fine"))
    ods(fn,[s])
    truth(fn,CF("Ratanakiri"),"LibreOffice; ditto marks 〃 under case, charge and days; fines in thousand riel; a column កូដ (code) with numbers and no legend","take-with-questions","nobody outside the office can know what the codes mean",R,NR(s),questions=["What do the codes in column H mean?"],never=["guessing the kind of exploitation from the code","storing 〃 as a value","taking 4000 (thousand riel) as 4000 riel"])
# 19 Siem Reap: a line for every case, people beneath ------------------------------------------------------------------------------------------------------------
def f19():
    fn="SiemReap_list_of_accused.xlsx"; s=S("2024-2025"); P=gen(119,40,D(2024,2,5),step=34,first=70,foreign=.15,sizes=(1,2,3,4,5),dismiss=.1)
    letter(s,"សាលាដំបូងខេត្តសៀមរាប – Siem Reap Provincial Court of First Instance","បញ្ជីជនជាប់ចោទតាមសំណុំរឿង / Accused persons by case",11)
    s.add("ល.រ|ឈ្មោះ|Name|ភេទ / Sex|អាយុ / Age|សញ្ជាតិ / Citizenship|ថ្ងៃចោទ / Charged|ថ្ងៃសម្រេច / Decided|លទ្ធផល / Outcome|ទោស / Sentence|ពិន័យ / Fine (riel)|វត្តមាន / Presence".split("|"),"headings"); R=[]; last=None; fix=[]
    kw=lambda d: f"ថ្ងៃទី{kd(d.day)} ខែ{KM[d.month]} ឆ្នាំ{kd(d.year)}"
    for i,p in enumerate(P):
        case=kd(f"{p['num']}/{p['reg'].year}"); p["susp"]=p["comp"]=None
        if p["ci"]!=last:
            last=p["ci"]; s.add([f"សំណុំរឿងលេខ {case} ចុះបញ្ជី{kw(p['reg'])} ៖ "+" និង ".join("មាត្រា "+kd(a)+(" នៃច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨" if l==TIP else " នៃក្រមព្រហ្មទណ្ឌ ២០០៩") for l,a in p["charges"])],"line of the case for the persons beneath",12); k=0
        k+=1
        sc=durk(p["m"],str)
        if p["out"]=="convicted" and p["m"]>24 and not fix and i>10: fix.append(len(s.rows)+1); sc+=f" (កែពី {durk(p['m']-12,str)})"
        n=s.add([k,p["kh"].replace(" ","  ") if i%11==4 else p["kh"],p["lat"],"ប្រុស" if p["sex"]=="male" else "ស្រី",p["age"],NATK[p["nat"]],kw(p["chg"]),kw(p["dec"]) if p["dec"] else None,OUTK[p["out"]],sc,p["fine"],PRK[p["pres"]]])
        R.append(T(f"{s.name}!{n}",p,case,"case kh lat sex age nat ch reg chg dec out sent fine pres"))
    s.add([f"សរុបរួម៖ {kd(last+1)} រឿង {kd(len(P))} នាក់"],"total",12)
    xlsx(fn,[s],widths={2:22,3:22,7:26,8:26,9:20})
    truth(fn,CF("Siem Reap"),"Case number, day of registration and articles stand in a merged line above the persons of each case; days in words","take","every person stands under a line of a case",R,NR(s),questions=["Do the articles of the case line hold for every person beneath?",f"Is the first sentence in J{fix[0]} the right one (កែពី = corrected from)?"],never=["taking case lines for persons","carrying a case number over to the next case","taking the sentence after កែពី, or the sum of both"])
# 20 Stung Treng: abbreviations with a legend sheet, ditto, birth dates ----------------------------------------------------------------------------------------------
def f20():
    fn="stung treng.xls"; s=S("បញ្ជី"); lg=S("អក្សរកាត់"); P=gen(120,15,D(2024,7,1),step=40,first=4,foreign=.1,nats=("Vietnamese",),decided=.8,sizes=(1,2,2)); r=random.Random(20)
    s.add(["សាលាដំបូងខេត្តស្ទឹងត្រែង"],"court"); s.add(["បញ្ជីជនជាប់ចោទ (អក្សរកាត់ មើលសន្លឹកទី២)"],"title")
    s.add("ល.រ|លេខ|ឈ្មោះ|ភ|ថ្ងៃខែឆ្នាំកំណើត|សញ្ជាតិ|បទចោទ|ប្រភេទ|ចុះបញ្ជី|ចោទ|សម្រេច|ដំ.ក|លទ្ធ.|ទោស|សំណង រៀល|វ".split("|"),"headings"); R=[]; last=None
    ex={"sexual exploitation":"ផភ","forced labour":"ពប","forced marriage":"រប","forced begging":"សទ","online scams":"អល"}; st={"investigation":"ស","awaiting trial":"រ","trial":"ជ","decided":"ច"}; ou={"convicted":"ទ","acquitted":"ផ","charge dismissed by the investigating judge":"ល","pending":"ម"}; pr={"present":"+","absent":"0","deemed present":"ច.វ",None:None}
    for i,p in enumerate(P):
        case=f"{p['num']:02d}/{p['reg']:%y}"; dit=p["ci"]==last; last=p["ci"]; p["susp"]=p["fine"]=None; z=lambda v: '"' if dit and v is not None else v
        bd=D(p["reg"].year-p["age"],r.randint(1,12),r.randint(1,28))
        n=s.add([i+1,z(case),p["kh"],"ប" if p["sex"]=="male" else "ស",bd,NATK[p["nat"]],z(" ".join(("ជ" if l==TIP else "ព")+a for l,a in p["charges"])),ex[p["expl"]],z(p["reg"]),z(p["chg"]),z(p["dec"]),st[p["stage"]],ou[p["out"]],durk(p["m"],str),p["comp"],pr[p["pres"]]])
        R.append(T(f"{s.name}!{n}",p,case,"case kh sex nat ch ex reg chg dec stage out sent comp pres",birth_date=bd.isoformat()))
    lg.add(["អក្សរកាត់","ន័យ"],"legend heading"); lg.head.add(1)
    for a,b in [("ភ៖ ប","ប្រុស"),("ភ៖ ស","ស្រី"),("បទចោទ៖ ជ","មាត្រានៃ"+TIPK),("បទចោទ៖ ព","មាត្រានៃ"+PCK)]+[("ប្រភេទ៖ "+v,EXK[k]) for k,v in ex.items()]+[("ដំ.ក (ដំណាក់កាល)៖ "+v,STK[k]) for k,v in st.items()]+[("លទ្ធ.៖ "+v,OUTK[k]) for k,v in ou.items()]+[("វ (វត្តមាន)៖ +","វត្តមាន"),("វ (វត្តមាន)៖ 0","កំបាំងមុខ"),("វ (វត្តមាន)៖ ច.វ","ចាត់ទុកជាវត្តមាន"),('"',"ដូចខាងលើ")]: lg.add([a,b],"legend")
    xls(fn,[s,lg],"DD/MM/YYYY")
    truth(fn,CF("Stung Treng"),"Old Excel; short signs everywhere, all explained on the second sheet; dittos (\"); full dates of birth, no age","take","the second sheet explains every sign",R,NR(s,lg),never=["taking the legend for persons","reading ស as investigation in the sex column or as female in the stage column","storing the ditto as a value"])
for f in (f01,f02,f03,f04,f05,f06,f07,f08,f09,f10,f11,f12,f13,f14,f15,f16,f17,f18,f19,f20): f()
json.dump(TRUTH,open(os.path.join(HERE,"truth.json"),"w",encoding="utf-8"),ensure_ascii=False,indent=1)
for k,v in TRUTH.items(): print(len(v["rows"]),v["outcome"],k)
