"""Makes files/ and truth.json, always the same bytes. The check is check.py."""
import json, os, csv
from base import *
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.comments import Comment
HERE=os.path.dirname(os.path.abspath(__file__)); OUT=os.path.join(HERE,"files"); TRUTH={}
B=Border(*[Side(style="thin")]*4)
class W:
    def __init__(s,ws,T): s.ws=ws; s.T=T; s.r=0
    def skip(s,n=1): s.r+=n
    def line(s,vals,what=None,font=None,merge=None,border=False,wrap=False):
        s.r+=1
        for c,v in enumerate(vals,1):
            if v is None: continue
            x=s.ws.cell(s.r,c,v)
            if isinstance(v,D): x.number_format="dd/mm/yyyy"
            if font: x.font=font
            if border: x.border=B
            if wrap: x.alignment=Alignment(wrap_text=True,vertical="top")
        if merge: s.ws.merge_cells(start_row=s.r,end_row=s.r,start_column=merge[0],end_column=merge[1])
        if what: s.T["not_rows"].append(dict(sheet=s.ws.title,row=s.r,what=what))
        return s.r
    def person(s,p,keys,at=None,**o): s.T["rows"].append(row(f"{s.ws.title}!{at or s.r}",p,keys,**o))
    def at(s): return f"{s.ws.title}!{s.r}"
def new(fn,sent,what,outcome,reason,questions=(),never=()):
    T=dict(sent_by=sent,what=what,outcome=outcome,reason=reason,rows=[],not_rows=[],errors=[],questions=list(questions),never=list(never)); TRUTH[fn]=T; return T
def book(*names,font=None):
    wb=Workbook(); wb.active.title=names[0]
    for n in names[1:]: wb.create_sheet(n)
    return wb
def save(wb,fn):
    p=os.path.join(OUT,fn); wb.save(p); fixzip(p)
MUOL=Font(name="Khmer OS Muol Light",size=12); BOLD=Font(name="Khmer OS Battambang",bold=True)
def art(p,sep=" និង "): return [c["article"] for c in p["charges"]]
EO={"convicted":"Convicted","acquitted":"Acquitted","charge dismissed by the investigating judge":"Dismissed by IJ (non-suit)","pending":"Pending"}
def tot(cs,k): return sum(p[k] or 0 for c in cs for p in c["ps"])
def npers(cs): return sum(c["n"] for c in cs)

def f1():
    fn="សៀវភៅរឿងជួញដូរមនុស្ស.xlsx"
    T=new(fn,"Battambang Provincial Court of First Instance","Old clerk's case book copied into a spreadsheet: each case a sentence over the whole width, its accused beneath as ក ខ គ; suspended part written as what is served","take","every case heading gives number, registration, article and decision; the accused stand under it",
      never=["taking the case sentence for a person","taking the days of suspension wrongly: 'អនុវត្ត' is the part served, the remainder is suspended","giving the persons of one case to the next heading"])
    cs=gen("f1",17,[2024],["10s","26","27","12l","17","34","15","26"],lambda y,s:kd(f"{s}/{y%100}"),sizes=(1,2,2,3))
    al=dict(zip([3,9],["ហៅ ខ្មៅ","ហៅ តូច"])); n=0
    wb=book("សៀវភៅ"); w=W(wb.active,T); K=[k for k in KEYS if k not in("at","name_latin","citizenship","date_charged","stage")]
    w.line(["សាលាដំបូងខេត្តបាត់ដំបង  ការិយាល័យក្រឡាបញ្ជីព្រហ្មទណ្ឌ"],"court and office",MUOL,(1,7))
    w.line(["រឿងក្ដីតាមច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០២៤ (កត់ទុកខ្លួនឯង)"],"title, naming the law",BOLD,(1,7))
    w.line(["អនុ. = អនុវត្តទោសក្នុងពន្ធនាគារ ; នៅសល់ព្យួរ ។ ទឹកប្រាក់គិតជារៀល ។"],"key to abbreviations")
    w.skip()
    w.line(["","ឈ្មោះ","ភេទ","អាយុ","ទោស","ពិន័យ","សំណង","មុខ"],"headings",BOLD)
    for c in cs:
        p=c["ps"][0]; d=p["date_decided"]
        end={"pending":"មិនទាន់សម្រេច","charge dismissed by the investigating judge":"ដីកាលើកលែងឱ្យរួចពីបទចោទ ចុះថ្ងៃទី"+(dk(d) or "")}.get(p["outcome"],"សាលក្រមថ្ងៃទី"+(dk(d) or ""))
        w.line([f"រឿងលេខ {p['case_number']} ចូលបញ្ជីថ្ងៃទី{dk(p['date_registered'])} មាត្រា {kd(' និង '.join(art(p)))} ({KE[p['exploitation']]}) ។ {end} ។"],"case heading",BOLD,(1,8))
        for k,p in enumerate(c["ps"]):
            n+=1; sm,su=p["sentence_months"],p["suspended_months"]
            s=ym(sm) if not su else f"{ym(sm)} (អនុ. {ym(sm-su)})"
            if p["outcome"]=="acquitted": s="រួចទោស"
            a=al.get(n)
            w.line(["កខគឃង"[k]+".",p["name_khmer"]+(" "+a if a else ""),KSX[p["sex"]],kd(p["age"])+"ឆ្នាំ",s,dots(p["fine_riel"]),dots(p["compensation_riel"]),KP[p["presence_at_judgment"]]],border=True)
            w.person(p,K,**({"alias_khmer":a[3:]} if a else {}))
    w.skip(); w.line([None,"អស់នេះសម្រាប់ឆ្នាំ២០២៤"],"closing note")
    w.ws.column_dimensions["B"].width=26; save(wb,fn)

def f2():
    fn="BMC Prosecution TIP 2025.xlsx"
    T=new(fn,"Prosecution Office attached to Banteay Meanchey Provincial Court of First Instance","Prosecutor's clerk's follow-up list, bilingual headings, true dates, three number columns, stage but no judgments; for some only 'អនីតិជន'","take","complete for what a prosecution office knows",
      ["the list gives the police record number and the prosecution's own number only: is the prosecution number to stand as case number, or does the court have another?","cases marked ជំនុំជម្រះរួច: which judgment, of what date?"],
      ["taking the police record number as the case number","taking the date of arrest for the date of registration or of charge","making up an outcome from the stage 'ជំនុំជម្រះរួច'"])
    cs=gen("f2",18,[2025],["10s","12c","17","18","26","12l","11","10+19"],lambda y,s:f"PS {s:04d}/{y%100}",foreign=("Thai","Chinese"),pf=.15,pend=0)
    r=random.Random(2); KH={"investigation":"កំពុងស៊ើបសួរ","awaiting trial":"រង់ចាំជំនុំជម្រះ","trial":"កំពុងជំនុំជម្រះ","decided":"ជំនុំជម្រះរួច"}
    wb=book("2025"); w=W(wb.active,T); n=0
    w.line(["អយ្យការអមសាលាដំបូងខេត្តបន្ទាយមានជ័យ / Prosecution Office, Banteay Meanchey"],"office",MUOL,(1,6))
    w.line(["ករណីជួញដូរមនុស្ស និងធ្វើអាជីវកម្មផ្លូវភេទ (ច្បាប់ឆ្នាំ២០០៨) - Law on Suppression of Human Trafficking and Sexual Exploitation cases"],"title, naming the law",BOLD)
    w.line(["ល.រ","កំណត់ហេតុនគរបាល","លេខអយ្យការ","ថ្ងៃចាប់ខ្លួន","ថ្ងៃទទួល","ថ្ងៃចោទប្រកាន់","នាមត្រកូល នាមខ្លួន","ឡាតាំង","ភេទ","អាយុ","សញ្ជាតិ","មាត្រា","គោលបំណង","ដំណាក់កាល"],"headings, Khmer",BOLD)
    w.line(["No","Police record","Prosecution No","Arrested","Received","Charged","Name","Latin","Sex","Age","Nationality","Article","Purpose","Stage"],"headings, English",BOLD)
    for c in cs:
        st=r.choice(list(KH)); pol=f"{r.randint(100,999)} គ.ហ"
        for p in c["ps"]:
            n+=1; p["stage"]=st
            if n in(5,12): p["age"]="minor"
            w.line([n,pol,p["case_number"],p["date_registered"]-dt.timedelta(2),p["date_registered"],p["date_charged"],p["name_khmer"],p["name_latin"],{"male":"ប/M","female":"ស/F"}[p["sex"]],"អនីតិជន" if p["age"]=="minor" else p["age"],KC[p["citizenship"]],"+".join(art(p)),KE[p["exploitation"]],KH[st]],border=True)
            w.person(p,["case_number","name_khmer","name_latin","sex","age","citizenship","charges","exploitation","date_registered","date_charged","stage"])
    w.ws.cell(9,10).comment=Comment("រង់ចាំសំបុត្រកំណើត","ក្រឡាបញ្ជី")
    w.line([None,None,None,None,None,None,f"សរុប {kd(n)} នាក់ / total {n}"],"total",BOLD)
    w.ws.freeze_panes="A5"; w.ws.auto_filter.ref=f"A4:N{w.r-1}"; save(wb,fn)

def f3():
    fn="SR TIP cases.xlsx"
    T=new(fn,"Siem Reap Provincial Court of First Instance","Young clerk's English list, one row per case; all accused of a case in one cell, numbered on lines of their own, results numbered the same way in the next cells","take","the numbers inside the cells say which result belongs to which accused",
      never=["counting a case row as one person","giving the first accused's sentence to all","taking KH, CN (nationality) for a name","reading '9y' as an age or '41' (age) as an article"])
    cs=gen("f3",22,[2023,2024],["10s","34","41","26","10cc","43","28+41","12b","12f","19"],lambda y,s:f"No. {s} CR/{y}",foreign=("Chinese","American"),pf=.12,sizes=(1,1,2,2,3),comp=.4)
    CCODE={"Cambodian":"KH","Chinese":"CN","American":"US"}
    wb=book("cases"); w=W(wb.active,T)
    w.line(["Siem Reap Court of First Instance - my TIP list 2023-2024"],"title",BOLD)
    w.line(["Articles are of the Law on Suppression of Human Trafficking and Sexual Exploitation 2008; CC = Criminal Code 2009. In one case the accused are numbered 1), 2), 3); results carry the same numbers. y = year(s), m = month(s), susp = part suspended. Money in riel."],"explanation")
    w.line(["#","Case no","Registered","Charged","Accused (sex/age/nat.)","Art.","What for","Judgment / order","Result and prison","Fine","Compensation","In court?"],"headings",BOLD)
    def en(p):
        o=p["outcome"]
        if o=="acquitted": return "acquitted"
        if o=="pending": return "pending"
        if o!="convicted": return "charge dismissed by investigating judge"
        s=ym(p["sentence_months"],str,"y","m"); return s+(f" ({ym(p['suspended_months'],str,'y','m')} susp)" if p["suspended_months"] else "")
    def num(xs):
        xs=[x if x else "-" for x in xs]
        if all(x=="-" for x in xs): return None
        return xs[0] if len(xs)==1 else "\n".join(f"{i}) {x}" for i,x in enumerate(xs,1))
    for c in cs:
        P=c["ps"]; p=P[0]
        e=lambda d:d and f"{d.day} {EM[d.month-1]} {d.year}"
        w.line([c["i"],p["case_number"],e(p["date_registered"]),e(p["date_charged"]),num([f"{q['name_latin']} ({q['sex'][0].upper()}/{q['age']}/{CCODE[q['citizenship']]})" for q in P])," + ".join(("CC " if x["law"]==CC else "")+x["article"] for x in p["charges"]),p["exploitation"],e(p["date_decided"]),num([en(q) for q in P]),num([dots(q["fine_riel"],",",str) for q in P]),num([dots(q["compensation_riel"],",",str) for q in P]),num([q["presence_at_judgment"] for q in P])],border=True,wrap=True)
        for q in P: w.person(q,[k for k in ALL if k!="name_khmer"])
    w.skip(); w.line([None,f"{len(cs)} cases, {npers(cs)} accused"],"total")
    w.ws.column_dimensions["E"].width=38; w.ws.column_dimensions["I"].width=34; save(wb,fn)

def f4():
    fn="កាតជនជាប់ចោទ.xlsx"
    T=new(fn,"Kandal Provincial Court of First Instance","Index cards typed into a sheet, two cards side by side, each accused a card of fourteen lines; no table at all","take","each card is complete; `at` is the row of the line with the name",
      never=["reading a card line as a person","mixing the left and right card","taking ថ្ងៃឃាត់ខ្លួន (arrest) for the date of charge"])
    cs=gen("f4",12,[2023,2024],["10s","27","12l","41","15k","16"],lambda y,s:kd(f"{s:03d} ព្រ/{y}"),sizes=(1,1,2),pend=.15)
    P=[p for c in cs for p in c["ps"]]; wb=book("កាត"); w=W(wb.active,T); ws=w.ws
    w.line(["សាលាដំបូងខេត្តកណ្ដាល"],"court",MUOL); w.line(["កាតជនជាប់ចោទ - រឿងជួញដូរមនុស្ស"],"title",BOLD); w.skip()
    for b in range(0,len(P),2):
        top=w.r+1
        for j,p in enumerate(P[b:b+2]):
            L=[("កាតលេខ",kd(b+j+1)),("ឈ្មោះ",p["name_khmer"]),("អក្សរឡាតាំង",p["name_latin"]),("ភេទ",KSX[p["sex"]]),("អាយុ",kd(p["age"])+" ឆ្នាំ"),("សញ្ជាតិ",KC[p["citizenship"]]),("សំណុំរឿងលេខ",p["case_number"]),("ថ្ងៃចុះបញ្ជី",ds(p["date_registered"])),("ថ្ងៃឃាត់ខ្លួន",ds(p["date_registered"]-dt.timedelta(1))),("ចោទថ្ងៃ",ds(p["date_charged"])),("បទល្មើស","មាត្រា "+kd(art(p)[0])+" ច្បាប់ជួញដូរមនុស្ស ២០០៨"),
               ("សម្រេចថ្ងៃ",ds(p["date_decided"]) or "-"),("លទ្ធផល",KO[p["outcome"]]+(" "+KP[p["presence_at_judgment"]] if p["presence_at_judgment"] else "")),("ទោស",(ym(p["sentence_months"]) or "-")+(f" (ព្យួរ {ym(p['suspended_months'])})" if p["suspended_months"] else "")),("ពិន័យ / សំណង",f"{dots(p['fine_riel'],' ',kd,' រៀល') or '-'} / {dots(p['compensation_riel'],' ',kd,' រៀល') or '-'}")]
            for i,(a,v) in enumerate(L):
                ws.cell(top+i,1+3*j,a).border=B; ws.cell(top+i,2+3*j,v).border=B
            w.person(p,[k for k in ALL if k!="exploitation"],at=top+1)
        for i in range(len(L)):
            if i!=1: T["not_rows"].append(dict(sheet=ws.title,row=top+i,what="card line"))
        w.r=top+len(L)
    for c in "ABDE": ws.column_dimensions[c].width=24
    save(wb,fn)

def f5():
    fn="កំពង់ចាម ២៥៦៦-២៥៦៨.xlsx"
    T=new(fn,"Kampong Cham Provincial Court of First Instance","Elderly clerk's list, one sheet per Buddhist year, all dates Buddhist; column order changed in the second sheet, a column added in the third","take","a note on each sheet says how the Buddhist years are counted",
      never=["leaving years 2567 as Gregorian","using the column order of the first sheet for the second","subtracting 544"])
    cs=gen("f5",26,[2023,2024,2025],["10s","26","17","12l","34","11","16m"],lambda y,s:kd(f"{s}/{y+543}"),sizes=(1,1,2),pend=.12)
    be=lambda d:f"{kd(d.day)} {MON[d.month-1]} {kd(d.year+543)}" if d else None
    wb=book("ព.ស.២៥៦៦","ព.ស.២៥៦៧","ព.ស.២៥៦៨"); 
    LAB={"n":"ល.រ","c":"លេខរឿង","nm":"ជនជាប់ចោទ","sx":"ភេទ","ag":"អាយុ","ar":"មាត្រា","rg":"ថ្ងៃចុះបញ្ជី","dc":"ថ្ងៃសាលក្រម ឬដីកា","oc":"សេចក្ដីសម្រេច","se":"ទោស","fi":"ពិន័យ","co":"សំណងជំងឺចិត្ត","pr":"មុខ"}
    orders=[["n","c","rg","nm","sx","ag","ar","dc","oc","se","fi","co"],["n","nm","sx","ag","c","rg","ar","oc","dc","se","co","fi"],["n","c","rg","nm","sx","ag","ar","dc","pr","oc","se","fi","co"]]
    for i,(ws,o) in enumerate(zip(wb.worksheets,orders)):
        w=W(ws,T); y=2023+i; n=0
        w.line([f"សាលាដំបូងខេត្តកំពង់ចាម  បញ្ជីរឿងជួញដូរមនុស្ស ព.ស. {kd(y+543)}"],"court and title",MUOL,(1,12))
        w.line([f"មាត្រានៃច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ។ ព.ស. {kd(y+543)} = គ.ស. {kd(y)} (ប្ដូរឆ្នាំនៅថ្ងៃ១ មករា)"],"note naming the law and the counting of years",None,(1,12))
        w.line([LAB[k] for k in o],"headings",BOLD)
        for c in cs:
            if c["ps"][0]["date_registered"].year!=y: continue
            for p in c["ps"]:
                n+=1; v={"n":kd(n),"c":p["case_number"],"nm":p["name_khmer"],"sx":KS[p["sex"]],"ag":kd(p["age"]),"ar":kd(",".join(art(p))),"rg":be(p["date_registered"]),"dc":be(p["date_decided"]),"oc":KO[p["outcome"]],"se":(ym(p["sentence_months"]) or "គ្មាន")+(f" ព្យួរ {ym(p['suspended_months'])}" if p["suspended_months"] else ""),"fi":lan(p["fine_riel"]) or "គ្មាន","co":lan(p["compensation_riel"]) or "គ្មាន","pr":KP[p["presence_at_judgment"]]}
                w.line([v[k] for k in o],border=True)
                K=["case_number","name_khmer","sex","age","charges","date_registered","date_decided","outcome","sentence_months","suspended_months","fine_riel","compensation_riel"]+(["presence_at_judgment"] if "pr" in o else [])
                w.person(p,K)
        w.line([None,"សរុប",None,kd(n)+" នាក់"],"total",BOLD)
    save(wb,fn)

def f6():
    fn="PPMC_TIP_export.csv"
    T=new(fn,"Phnom Penh Municipal Court of First Instance","Export of a clerk's own Access table: semicolons, short English headings, codes explained in the first lines, three columns for the length of prison, fine in thousand riel","take","the key stands in the file itself",
      never=["reading FINE_KR 5000 as 5,000 riel","reading ORD (date of dismissal order) rows as acquittals","adding SUSP_M to the sentence"])
    M["24"]=(t(24),SEX,1,1,None); M["39"]=(t(39),SEX,1,1,None)
    cs=gen("f6",45,[2023,2024,2025],["10s","26","27","12c","16","34","41","24","10cc","30","39"],lambda y,s:f"{y}-CR-{s:05d}",foreign=("Chinese","Vietnamese","South Korean"),pf=.12,comp=.25)
    rr=random.Random(6)
    O={"convicted":"G","acquitted":"N","charge dismissed by the investigating judge":"ORD","pending":"P"}; X={SEX:"SE",CH:"SC",SCAM:"FC",SUR:"SU"}; Cc={"Cambodian":"KHM","Chinese":"CHN","Vietnamese":"VNM","South Korean":"KOR"}; PR={"present":"P","absent":"A","deemed present":"D",None:""}
    L=[]; note=lambda s,what:(L.append([s]),T["not_rows"].append(dict(sheet=None,row=len(L),what=what)))
    note("PPMC criminal registry - export TIP table; articles without prefix: Law on Suppression of Human Trafficking and Sexual Exploitation 2008, CC: Criminal Code 2009","title and laws")
    note("RES: G convicted, N acquitted, ORD charge dismissed by investigating judge, P pending. PRES: P present, A absent, D deemed present. PURP: SE sexual exploitation, SC sexual exploitation of a child, FC forced criminality, SU surrogacy","key")
    note("Y M D = prison; SUSP_M = months of it suspended; FINE_KR, COMP_KR = thousand riel; dates yyyy.mm.dd","key")
    L.append("ID CASE SURNAME GIVEN NAME_KH G AGE NAT ART PURP REG CHG DEC PRES RES Y M D SUSP_M FINE_KR COMP_KR".split()); T["not_rows"].append(dict(sheet=None,row=4,what="headings"))
    ids=2011
    for c in cs:
        for p in c["ps"]:
            ids+=rr.randint(1,4); a=art(p)[0]
            if p["outcome"]=="convicted":
                if a=="24": p.update(sentence_months=None,sentence_days=rr.randint(2,6),suspended_months=None,fine_riel=None,compensation_riel=None)
                if a=="39": p.update(sentence_months=None,sentence_days=rr.choice([10,15,20]),suspended_months=None,fine_riel=rr.choice([100000,200000]),compensation_riel=None)
            sm=p["sentence_months"]; dd=lambda d:d.strftime("%Y.%m.%d") if d else ""
            f,g=p["name_latin"].split(" ",1); k=lambda v:str(v//1000) if v else ""
            L.append([str(ids),p["case_number"],f,g,p["name_khmer"] if p["citizenship"]=="Cambodian" else "",{"male":"M","female":"F"}[p["sex"]],str(p["age"]),Cc[p["citizenship"]],"+".join(("CC" if x["law"]==CC else "")+x["article"] for x in p["charges"]),X[p["exploitation"]],dd(p["date_registered"]),dd(p["date_charged"]),dd(p["date_decided"]),PR[p["presence_at_judgment"]],O[p["outcome"]],str(sm//12) if sm and sm>=12 else "",str(sm%12) if sm and sm%12 else "",str(p["sentence_days"] or ""),str(p["suspended_months"] or ""),k(p["fine_riel"]),k(p["compensation_riel"])])
            T["rows"].append(row(str(len(L)),p,[q for q in ALL if q!="name_khmer" or p["citizenship"]=="Cambodian"]))
    with open(os.path.join(OUT,fn),"w",encoding="utf-8-sig",newline="") as h: csv.writer(h,delimiter=";",lineterminator="\r\n").writerows(L)

def f7():
    fn="ព្រះសីហនុ - បរទេស និងខ្មែរ.xlsx"
    T=new(fn,"Preah Sihanouk Provincial Court of First Instance","Mixed list of foreigners and Khmer, only the year of birth, compensation in riel and dollar columns, one hidden row, deportation in the remarks","take","complete; year of birth instead of age",
      ["one row is hidden: is that accused meant to be counted?","compensation in US dollars: is there an amount in riel?"],
      ["turning dollars into riel","working out an age from the year of birth and entering it as said","dropping the hidden row in silence","reading និរទេស (deportation) as an outcome of its own"])
    cs=gen("f7",25,[2023,2024],["12c","12cc","19im","18im","10s","27"],lambda y,s:f"ស.ព.ឋ {s}/{y%100}",foreign=("Chinese","Vietnamese","Malaysian","Thai"),pf=.5,sizes=(1,2,3,3))
    wb=book("TIP"); w=W(wb.active,T); n=0; r=random.Random(7)
    w.line([None,"ព្រះរាជាណាចក្រកម្ពុជា"],"motto",MUOL); w.line([None,"សាលាដំបូងខេត្តព្រះសីហនុ"],"court",MUOL)
    w.line([None,"បញ្ជីជនជាប់ចោទរឿងជួញដូរមនុស្ស (TIP Law 2008; ក្រ.ព្រ = ក្រមព្រហ្មទណ្ឌ ២០០៩; អន្តោ. = ច្បាប់ស្ដីពីអន្តោប្រវេសន៍ ១៩៩៤)"],"title and key of laws",BOLD); w.skip()
    h=["№","Case / សំណុំរឿង","Name (Latin)","ឈ្មោះ (ខ្មែរ)","M/F","ឆ្នាំកំណើត\nBorn","Nationality","បទចោទ Articles","Purpose","ចុះបញ្ជី","ចោទ","សាលក្រម/ដីកា","Presence","Result","ពន្ធនាគារ (ឆ្នាំ)","(ខែ)","ព្យួរ (ខែ)","Fine ៛","Compensation",None,"Remarks"]
    w.line(h,"headings, upper",BOLD); w.line([None]*18+["៛","US$"],"headings, lower",BOLD); w.ws.merge_cells(start_row=5,end_row=5,start_column=19,end_column=20)
    for c in range(1,22):
        if c not in(19,20): w.ws.merge_cells(start_row=5,end_row=6,start_column=c,end_column=c)
    LW={TIP:"",CC:" ក្រ.ព្រ",IMM:" អន្តោ."}; u=0
    for c in cs:
        for p in c["ps"]:
            n+=1; by=p["date_registered"].year-p["age"]; p["age"]=None; sm=p["sentence_months"]; usd=None
            if p["compensation_riel"] and p["citizenship"]!="Cambodian": usd=p["compensation_riel"]//4000//100*100; p["compensation_riel"]=None
            rem="និរទេសក្រោយអនុវត្តទោស" if p["outcome"]=="convicted" and p["citizenship"]!="Cambodian" and r.random()<.7 else None
            w.line([n,p["case_number"],p["name_latin"],p["name_khmer"] if p["citizenship"]=="Cambodian" else None,p["sex"][0].upper(),by,p["citizenship"],", ".join(x["article"]+LW[x["law"]] for x in p["charges"]),"forced criminality (online scam)" if p["exploitation"]==SCAM else p["exploitation"],p["date_registered"],p["date_charged"],p["date_decided"],p["presence_at_judgment"],{"convicted":"convicted","acquitted":"acquitted","pending":"pending"}.get(p["outcome"],"charge dismissed (IJ)"),sm//12 if sm else None,sm%12 if sm and sm%12 else None,p["suspended_months"],p["fine_riel"],p["compensation_riel"],usd,rem],border=True)
            for cc in(18,19,20): w.ws.cell(w.r,cc).number_format="#,##0"
            o={"birth_year":by}
            if usd: o["compensation_other"]={"amount":usd,"currency":"USD"}; u+=1
            if n==11: o["hidden_row"]=True; w.ws.row_dimensions[w.r].hidden=True
            w.person(p,[q for q in ALL if q!="name_khmer" or p["citizenship"]=="Cambodian"],**o)
    assert u
    w.line([None,"សរុប/Total",f"{n} persons"]+[None]*14+[tot(cs,"fine_riel"),tot(cs,"compensation_riel")],"total",BOLD); save(wb,fn)

def f8():
    fn="ឧទ្ធរណ៍ ភ្នំពេញ ២០២៤.xlsx"
    T=new(fn,"Phnom Penh Court of Appeal, criminal registry","Appeal registry: appeal number beside the number of the court below, first sentence beside the sentence after appeal, upheld or changed","take","the appeal court's own columns are headed as such and complete",
      ["the list holds the first-instance judgment and the appeal judgment: is the appeal decision to be counted here, and is the first-instance case already in another court's list?"],
      ["taking the first-instance sentence or date as the appeal court's","taking the court below's number as the case number","reading តម្កល់ (upheld) as pending"])
    cs=gen("f8",15,[2024],["10s","12l","27","28","17","16","26"],lambda y,s:kd(f"{s+300}/ឧទ្ធ/{y}"),pend=0,dis=0,comp=.4,sizes=(1,1,2,2))
    r=random.Random(8); wb=book("ឧទ្ធរណ៍"); w=W(wb.active,T); n=0
    w.line(["សាលាឧទ្ធរណ៍ភ្នំពេញ"],"court",MUOL,(1,5)); w.line(["បញ្ជីរឿងជួញដូរមនុស្សឡើងឧទ្ធរណ៍ ចូលឆ្នាំ២០២៤"],"title",BOLD,(1,5)); w.skip()
    w.line(["ល.រ","នៅសាលាដំបូង",None,None,None,"ជនជាប់ចោទ",None,None,None,"បទល្មើស (មាត្រា ច្បាប់ជួញដូរមនុស្ស ២០០៨)","នៅសាលាឧទ្ធរណ៍"],"headings, upper",BOLD)
    w.line([None,"សាលា","លេខ","ថ្ងៃសាលក្រម","ទោស","ឈ្មោះ","ភេទ","អាយុ","សញ្ជាតិ",None,"លេខ","ថ្ងៃចូល","ថ្ងៃសាលដីកា","មុខ","សាលដីកា","ទោសក្រោយឧទ្ធរណ៍","ពិន័យ","សំណង"],"headings, lower",BOLD)
    for a,b in((2,5),(6,9),(11,18)): w.ws.merge_cells(start_row=4,end_row=4,start_column=a,end_column=b)
    low=["កំពត","តាកែវ","ព្រៃវែង","រាជធានីភ្នំពេញ","កណ្ដាល"]
    for c in cs:
        co=r.choice(low); ln=kd(f"{r.randint(5,180)}/២៣"); d1=wd(c["ps"][0]["date_registered"]-dt.timedelta(r.randint(28,45)))
        for p in c["ps"]:
            if p["date_decided"] is None: p.update(date_decided=D(2026,1,20),presence_at_judgment="present",outcome="acquitted")
            n+=1; sm=p["sentence_months"]; same=r.random()<.55
            if p["outcome"]=="acquitted": res="មោឃភាពសាលក្រម ប្រកាសឱ្យរួចផុតពីបទចោទ"; first=ym(48 if art(p)==["26"] else 84)
            else: first=ym(sm if same else sm+12); res="ផ្ដន្ទាទោស តម្កល់សាលក្រម" if same else "ផ្ដន្ទាទោស កែទោស"
            w.line([kd(n),co,ln,ds(d1),first,p["name_khmer"],KSX[p["sex"]],kd(p["age"]),KC[p["citizenship"]],kd(art(p)[0]),p["case_number"],ds(p["date_registered"]),ds(p["date_decided"]),KP[p["presence_at_judgment"]],res,(ym(sm) or "-")+(f" (ព្យួរ {ym(p['suspended_months'])})" if p["suspended_months"] else ""),dots(p["fine_riel"]) or "-",dots(p["compensation_riel"]) or "-"],border=True)
            w.person(p,["case_number","name_khmer","sex","age","citizenship","charges","date_registered","date_decided","presence_at_judgment","outcome","sentence_months","suspended_months","fine_riel","compensation_riel"])
    w.skip(); w.line([None]*10+["ភ្នំពេញ ថ្ងៃទី២៧ ខែមករា ឆ្នាំ២០២៦"],"place and date"); w.line([None]*10+["ក្រឡាបញ្ជី"],"office of the signatory"); w.line([None]*10+["គំរូ ក្រឡាបញ្ជី (ហត្ថលេខា)"],"signature"); save(wb,fn)

def odsave(fn,sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table,TableRow,TableCell
    from odf.text import P
    doc=OpenDocumentSpreadsheet()
    for name,rows in sheets:
        tb=Table(name=name)
        for rw in rows:
            tr=TableRow()
            for v in rw:
                if v is None or v=="": c=TableCell()
                elif isinstance(v,D): c=TableCell(valuetype="date",datevalue=v.isoformat()); c.addElement(P(text=ds(v,str)))
                elif isinstance(v,(int,float)): c=TableCell(valuetype="float",value=v); c.addElement(P(text=str(v)))
                else: c=TableCell(valuetype="string"); c.addElement(P(text=v))
                tr.addElement(c)
            if not rw: tr.addElement(TableCell())
            tb.addElement(tr)
        doc.spreadsheet.addElement(tb)
    p=os.path.join(OUT,fn); doc.save(p); fixzip(p)

def f9():
    fn="rtk-ជួញដូរ.ods"
    T=new(fn,"Ratanakiri Provincial Court of First Instance","Older clerk's notes in ODS, the whole result told in one cell, ditto marks for case number, date and article, short dates, ages now in Khmer, now in Latin digits","take","every ditto mark has its value right above",
      ["the case numbers have no year: is it the year of registration?"],
      ["leaving the case number or article empty under 〃","reading ៥លាន as 5 riel","taking the witness's age in the remarks for the accused's"])
    cs=gen("f9",11,[2023,2024],["10l","11","12l","26","15","17"],lambda y,s:kd(s),sizes=(1,2,2,3),pend=.2)
    R=[]; note=lambda v,wh:(R.append(v),T["not_rows"].append(dict(sheet="ជួញដូរ",row=len(R),what=wh)))
    note(["កត់ត្រារឿងជួញដូរ (ច្បាប់ជួញដូរមនុស្ស ២០០៨) សាលាដំបូងខេត្តរតនគិរី"],"title naming law and court"); R.append([])
    note(["លេខ","ថ្ងៃចុះ","អ្នកណា","ប្រុសស្រី","អាយុ","មាត្រា","រឿងអ្វី","ចេញម៉េច","កត់សម្គាល់"],"headings")
    sd=lambda d:kd(f"{d.day}.{d.month}.{d.year%100}"); n=0
    for c in cs:
        for k,p in enumerate(c["ps"]):
            n+=1; o=p["outcome"]; sm,su,fi,co=(p[x] for x in("sentence_months","suspended_months","fine_riel","compensation_riel"))
            if o=="convicted": s=f"កាត់ទោស {ym(sm,sp='')}"+(f" (ព្យួរ {ym(su,sp='')})" if su else "")+(f" ពិន័យ {lan(fi)}រៀល" if fi else "")+(f" សង {lan(co)}រៀល" if co else "")+f" ថ្ងៃ {sd(p['date_decided'])} {KP[p['presence_at_judgment']]}"
            elif o=="acquitted": s=f"រួចទោស ថ្ងៃ {sd(p['date_decided'])} {KP[p['presence_at_judgment']]}"
            elif o=="pending": s="មិនទាន់សម្រេចទេ"
            else: s=f"ចៅក្រមស៊ើបសួរលើកលែងចោទ ថ្ងៃ {sd(p['date_decided'])}"
            al="ហៅ តា" if n==4 else None
            R.append([p["case_number"] if k==0 else "〃",sd(p["date_registered"]) if k==0 else "〃",p["name_khmer"]+(" "+al if al else ""),KSX[p["sex"]],(str(p["age"]) if n%3==0 else kd(p["age"]))+"ឆ្នាំ",kd(art(p)[0]) if k==0 else "〃",KE[p["exploitation"]] if k==0 else "〃",s,{2:"សាក្សីអាយុ ៦០ឆ្នាំ ឈឺ",6:"ឯកសារនៅទូទី៣"}.get(n)])
            T["rows"].append(row(f"ជួញដូរ!{len(R)}",p,["case_number","name_khmer","sex","age","charges","exploitation","date_registered","date_decided","presence_at_judgment","outcome","sentence_months","suspended_months","fine_riel","compensation_riel"],**({"alias_khmer":"តា"} if al else {})))
    odsave(fn,[("ជួញដូរ",R)])

def f10():
    fn="pursat_tip.tsv"
    T=new(fn,"Pursat Provincial Court of First Instance","Tab-separated list kept in a text editor; prison in months, suspended part after a slash, money in millions with decimals said in the heading","take","headings give every unit",
      never=["reading 36/12 as a date or an age","reading 4.5 as 4.5 riel"])
    cs=gen("f10",16,[2024,2025],["10s","26","17","42","43","12f","10+19"],lambda y,s:f"K-{s}/{y}",sizes=(1,1,2),foreign=("Vietnamese",),pf=.06)
    L=["PURSAT COURT - TIP accused (law: HT = Law on Suppression of Human Trafficking and Sexual Exploitation 2008, CC = Criminal Code)","\t".join(["case","reg.","charged","name","ឈ្មោះ","sex","age","nat.","charge","decided","present?","result","prison months / of which suspended","fine (million riel)","comp. (million riel)"])]
    T["not_rows"]+= [dict(sheet=None,row=1,what="title and laws"),dict(sheet=None,row=2,what="headings")]
    e=lambda d:f"{d.day:02d}-{EM[d.month-1]}-{d.year}" if d else "-"
    mm=lambda v:(f"{v/1e6:g}" if v else "-")
    for c in cs:
        for p in c["ps"]:
            L.append("\t".join([p["case_number"],e(p["date_registered"]),e(p["date_charged"]),p["name_latin"],p["name_khmer"],p["sex"][0],f"{p['age']} y.o.",p["citizenship"],", ".join(("HT " if x["law"]==TIP else "CC ")+x["article"] for x in p["charges"]),e(p["date_decided"]),p["presence_at_judgment"] or "-",p["outcome"],(str(p["sentence_months"])+(f"/{p['suspended_months']}" if p["suspended_months"] else "")) if p["sentence_months"] else "-",mm(p["fine_riel"]),mm(p["compensation_riel"])]))
            T["rows"].append(row(str(len(L)),p,[k for k in ALL if k!="exploitation"]))
    L.append(f"total {npers(cs)} accused in {len(cs)} cases"); T["not_rows"].append(dict(sheet=None,row=len(L),what="total"))
    open(os.path.join(OUT,fn),"w",encoding="utf-8",newline="").write("\n".join(L)+"\n")

def f11():
    fn="ស្វាយរៀង បទចោទច្រើន.xlsx"
    T=new(fn,"Svay Rieng Provincial Court of First Instance","One line per charge: the accused's own cells merged over the lines of his charges, one joint sentence for all charges","take","the merged cells show which charges belong to whom; the sentence is headed as joint (ទោសរួម)",
      never=["counting a second charge line as a second person","losing the second charge","adding the joint sentence once per charge"])
    X={"a":(t(10,19),None,96,180,None),"b":(t(12,(CC,"253")),None,84,156,None),"c":(t(28,41),None,84,156,None),"d":(t(17),None,84,120,None),"e":(t(27,19,(CC,"405")),None,84,120,(10,20)),"f":(t(26),None,24,60,(4,10))}
    M.update({"sv"+k:v for k,v in X.items()})
    cs=gen("f11",13,[2024],["sv"+k for k in X],lambda y,s:kd(f"{s}-{y%100}ស.រ"),sizes=(1,1,2),susp=.5)
    nm={"10":"ការដកយក ដោយមានគោលបំណង","19":"ការទទួលយកមនុស្ស","12":"ការជ្រើសរើសដោយខុសច្បាប់","17":"ការដឹកជញ្ជូន","26":"សញ្ចារកម្ម","27":"សញ្ចារកម្ម (ស្ថានទម្ងន់ទោស)","28":"សញ្ចារកម្ម (ពាក់ព័ន្ធកុមារ)","41":"រូបភាពអាសអាភាស (កុមារ)","253":"ការចាប់ និងឃុំឃាំងដោយខុសច្បាប់","405":"ការសម្អាតប្រាក់"}
    wb=book("ឆ្នាំ២៤"); w=W(wb.active,T); n=0
    w.line(["សាលាដំបូងខេត្តស្វាយរៀង - បញ្ជីជនជាប់ចោទតាមបទចោទ"],"court and title",MUOL,(1,8))
    w.line(["ល.រ","លេខរឿង","ថ្ងៃចូល","ឈ្មោះ","ភេទ","អាយុ","បទចោទ","មាត្រា","ច្បាប់","ថ្ងៃសម្រេច","មុខ","លទ្ធផល","ទោសរួម","ព្យួរ","ពិន័យ (រៀល)","សំណង (រៀល)"],"headings",BOLD)
    for c in cs:
        for p in c["ps"]:
            n+=1; a=w.r+1
            for j,x in enumerate(p["charges"]):
                v=[nm[x["article"]],kd(x["article"]),"ជ.ម (២០០៨)" if x["law"]==TIP else "ក្រ.ព្រ (២០០៩)"]
                if j==0: w.line([n,p["case_number"],p["date_registered"],p["name_khmer"],KS[p["sex"]],p["age"]]+v+[p["date_decided"],KP[p["presence_at_judgment"]],KO[p["outcome"]],ym(p["sentence_months"]),ym(p["suspended_months"]),p["fine_riel"],p["compensation_riel"]],border=True)
                else: w.line([None]*6+v,"second or third charge of the accused above",border=True)
            if w.r>a:
                for cc in [1,2,3,4,5,6,10,11,12,13,14,15,16]: w.ws.merge_cells(start_row=a,end_row=w.r,start_column=cc,end_column=cc)
            w.person(p,["case_number","name_khmer","sex","age","charges","date_registered","date_decided","presence_at_judgment","outcome","sentence_months","suspended_months","fine_riel","compensation_riel"],at=a)
    w.skip(); w.line(["ជ.ម = ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ; ក្រ.ព្រ = ក្រមព្រហ្មទណ្ឌ"],"key to the laws")
    save(wb,fn)

def f12():
    fn="កោះកុង ជនជាប់ចោទ-ជនរងគ្រោះ.xlsx"
    T=new(fn,"Koh Kong Provincial Court of First Instance","Accused and victims in the same lines: two halves under upper headings, victims between the accused and the decision; more victims than accused in some cases, so lines with a victim only; zero-width spaces in names","take","the upper headings keep accused and victims apart",
      never=["taking a victim in as an accused","giving a victim's sex, age or nationality to the accused","taking a line with a victim only for a person"])
    cs=gen("f12",14,[2023,2024],["17","18","12l","10s","34","11"],lambda y,s:kd(f"{s}/{y}"),sizes=(1,1,2),foreign=("Thai","Vietnamese"),pf=.1,comp=.6)
    r=random.Random(12); vn=[f+" "+g for f in("គំរូ","តេស្ត","ស្រមៃ") for g in("រំដួល","ចំប៉ា","ក្រវាន់","ស្រឡៅ","ក្ងោក","លលក","កុលាប","ព្រលិត","ត្រកួន","ស្លា")]; r.shuffle(vn)
    wb=book("បញ្ជី"); w=W(wb.active,T); n=0; ws=w.ws
    w.line(["សាលាដំបូងខេត្តកោះកុង"],"court",MUOL,(1,6)); w.line(["ករណីជួញដូរមនុស្ស ២០២៣-២០២៤ (មាត្រានៃច្បាប់ជួញដូរមនុស្ស ២០០៨)"],"title, naming the law",BOLD,(1,8)); w.skip()
    w.line(["លេខសំណុំរឿង","ចុះបញ្ជី","ជនជាប់ចោទ",None,None,None,"មាត្រា","ជនរងគ្រោះ",None,None,None,"អំពើ","សេចក្ដីសម្រេច"],"headings, upper",BOLD)
    w.line([None,None,"ឈ្មោះ","ភេទ","អាយុ","សញ្ជាតិ",None,"ឈ្មោះ","ភេទ","អាយុ","សញ្ជាតិ",None,"ថ្ងៃ","លទ្ធផល","ទោស","មុខ","សំណងឱ្យជនរងគ្រោះ"],"headings, lower",BOLD)
    for a,b in((3,6),(8,11),(13,17)): ws.merge_cells(start_row=4,end_row=4,start_column=a,end_column=b)
    for c in(1,2,7,12): ws.merge_cells(start_row=4,end_row=5,start_column=c,end_column=c)
    for c in cs:
        nv=max(1,min(3,r.choice([1,1,2,3]))); a=w.r+1; p0=c["ps"][0]
        for i in range(max(nv,c["n"])):
            v=[vn.pop(),r.choice("សសប"),kd(r.randint(13,17) if p0["exploitation"]==CH else r.randint(17,38)),"ខ្មែរ"] if i<nv else [None]*4
            if i<c["n"]:
                p=c["ps"][i]; n+=1; zw=p["name_khmer"].replace(" ","\u200b "); 
                w.line([p["case_number"] if i==0 else None,ds(p["date_registered"]) if i==0 else None,zw,{"male":["ប","ប្រុស","ប."],"female":["ស","ស្រី","ស."]}[p["sex"]][n%3],kd(p["age"]),KC[p["citizenship"]],kd(art(p)[0]) if i==0 else None]+v+[KE[p["exploitation"]] if i==0 else None,ds(p["date_decided"]) or "-",KO[p["outcome"]],(ym(p["sentence_months"]) or "-")+(f" (ព្យួរ {ym(p['suspended_months'])})" if p["suspended_months"] else ""),KP[p["presence_at_judgment"]] or "-",dots(p["compensation_riel"],",") or "-"],border=True)
                w.person(p,["case_number","name_khmer","sex","age","citizenship","charges","exploitation","date_registered","date_decided","presence_at_judgment","outcome","sentence_months","suspended_months","compensation_riel"])
            else: w.line([None]*7+v,"line with a further victim only",border=True)
        if w.r>a:
            for cc in(1,2,7,12): ws.merge_cells(start_row=a,end_row=w.r,start_column=cc,end_column=cc)
    w.line([None,None,f"សរុប {kd(n)} នាក់",None,None,None,None,f"សរុប {kd(30-len(vn))} នាក់"],"total of accused and of victims",BOLD); save(wb,fn)

def f13():
    fn="MOJ ស្ថិតិ បញ្ជីឈ្មោះតាមសាលា.xlsx"
    T=new(fn,"Ministry of Justice, statistics office","Nominal list put together at the ministry: a section for each court with its own subtotal, ticks (1) in columns for men/women and for the kind of result","take","every section names its court; ticks add up to the subtotals",
      ["the rows belong to five different courts: take them in under each court?","have these courts sent the same persons themselves?"],
      ["taking a section heading or a subtotal for a person","giving all rows to the ministry or to the first court","reading the tick 1 as a number of persons, months or riel"])
    courts=[("កំពត","Kampot"),("កែប","Kep"),("តាកែវ","Takeo"),("កំពង់ស្ពឺ","Kampong Speu"),("កំពង់ឆ្នាំង","Kampong Chhnang")]
    wb=book("បញ្ជីរួម"); w=W(wb.active,T); ws=w.ws; allp=[]; seen=set()
    w.line([None,None,"ព្រះរាជាណាចក្រកម្ពុជា"],"motto",MUOL); w.line([None,None,"ជាតិ សាសនា ព្រះមហាក្សត្រ"],"motto",MUOL)
    w.line(["ក្រសួងយុត្តិធម៌"],"ministry",MUOL); w.line(["នាយកដ្ឋានស្ថិតិ  លេខ៖ ............"],"office and letter number")
    w.line([None,None,"បញ្ជីជនជាប់ចោទ តាមច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០២៤"],"title, naming the law",BOLD); w.skip()
    w.line(["ល.រ","លេខរឿង","គោត្តនាម និងនាម","ភេទ",None,"អាយុ","មាត្រា","កាលបរិច្ឆេទ",None,"លទ្ធផល",None,None,None,"ទោស",None,None],"headings, upper",BOLD)
    w.line([None,None,None,"ប","ស",None,None,"ចូល","សម្រេច","ផ្ដន្ទា","រួចទោស","លើកលែង (ច.ស)","មិនទាន់","ឆ្នាំ","ខែ","ព្យួរ (ខែ)"],"headings, lower",BOLD)
    for a,b in((4,5),(8,9),(10,13),(14,16)): ws.merge_cells(start_row=7,end_row=7,start_column=a,end_column=b)
    n=0
    for i,(k,e) in enumerate(courts):
        cs=gen(f"f13{i}",[8,3,9,7,5][i],[2024],["10s","26","17","12l","34","27","18"],lambda y,s:kd(f"{s:03d}"),sizes=(1,1,2),pend=.2,acq=.15)
        w.line([f"{'កខគឃង'[i]}. សាលាដំបូងខេត្ត{k}"],"section heading: court",BOLD,(1,16)); P=[p for c in cs for p in c["ps"]]
        for p in P:
            n+=1; sm=p["sentence_months"]; o=p["outcome"]
            w.line([n,p["case_number"],p["name_khmer"],1 if p["sex"]=="male" else None,1 if p["sex"]=="female" else None,p["age"],int(art(p)[0]),p["date_registered"],p["date_decided"]]+[1 if o==x else None for x in KO]+[sm//12 if sm else None,sm%12 or None if sm else None,p["suspended_months"]],border=True)
            w.person(p,["case_number","name_khmer","sex","age","charges","date_registered","date_decided","outcome","sentence_months","suspended_months"],other_court=f"{e} Provincial Court of First Instance")
        sub=lambda Q:[sum(p["sex"]==s for p in Q) for s in("male","female")]
        ou=lambda Q:[sum(p["outcome"]==x for p in Q) for x in KO]
        w.line([None,None,"សរុបរង "+kd(len(P))]+sub(P)+[None]*4+ou(P),"subtotal",BOLD); allp+=P
    w.line([None,None,"សរុបរួម "+kd(n)]+sub(allp)+[None]*4+ou(allp),"grand total",BOLD); w.skip()
    w.line([None]*8+["រាជធានីភ្នំពេញ ថ្ងៃទី២៦ ខែមករា ឆ្នាំ២០២៦"],"place and date"); w.line([None]*8+["ប្រធាននាយកដ្ឋាន"],"office of the signatory"); save(wb,fn)

def f14():
    fn="Kratie TIP list new computer.xlsx"
    T=new(fn,"Kratie Provincial Court of First Instance","English list typed on a computer set to American dates: all dates are text month/day/year, never said","take-with-questions","several dates can only be month/day (03/14 and the like), none only day/month, so the column is month/day; but many read both ways and the sheet does not say",
      ["the dates are text; some can only be month/day/year: are all of them month/day/year?"],["reading 05/08/2024 as 5 August without asking","reading one half of the column one way and the rest the other way in silence"])
    cs=gen("f14",17,[2023,2024],["10l","26","12l","17","42","11"],lambda y,s:f"{s:02d}/KRT/{y}",sizes=(1,1,2),pend=.12)
    wb=book("Sheet1"); w=W(wb.active,T); e=lambda d:f"{d.month:02d}/{d.day:02d}/{d.year}" if d else None; n=0
    w.line(["KRATIE PROVINCIAL COURT - HUMAN TRAFFICKING (TIP LAW 2008)"],"title naming the law",BOLD)
    w.line(["No","Case No","Name","Sex","Age","Nationality","Article","Date registered","Date charged","Date of decision","In presence?","Decision","Years","Months","Suspended (months)","Fine (riel)","Compensation (riel)"],"headings",BOLD)
    for c in cs:
        for p in c["ps"]:
            n+=1; sm=p["sentence_months"]
            w.line([n,p["case_number"],p["name_latin"],p["sex"],p["age"],p["citizenship"],art(p)[0],e(p["date_registered"]),e(p["date_charged"]),e(p["date_decided"]),p["presence_at_judgment"],EO[p["outcome"]].replace("IJ (non-suit)","investigating judge"),sm//12 if sm else None,(sm%12 or None) if sm else None,p["suspended_months"],p["fine_riel"],p["compensation_riel"]])
            w.person(p,[k for k in ALL if k not in("name_khmer","exploitation")])
    w.line(["Total",None,n],"total",BOLD); save(wb,fn)

def f15():
    fn="បញ្ជី ព្រៃវែង.ods"
    T=new(fn,"Prey Veng Provincial Court of First Instance","Fines headed 'in million riel', but three cells hold whole riel; three registration dates have month and year only","take-with-questions","the list is right, but the unit of three fines and the day of three dates must be asked",
      ["the fine column is headed million riel, three cells hold 4,000,000 to 20,000,000: are these riel?","three registration dates have month and year only: which day? (or left as month and year)"],
      ["taking 5,000,000 million riel","reading 6 as six riel","filling in the first of the month for a half date"])
    cs=gen("f15",15,[2024],["26","27","10s","41","43","17"],lambda y,s:kd(f"{s} ព.វ"),sizes=(1,1,2),pend=.1,acq=.05)
    R=[]; S="ព្រៃវែង"; note=lambda v,wh:(R.append(v),T["not_rows"].append(dict(sheet=S,row=len(R),what=wh)))
    note(["បញ្ជីជនជាប់ចោទ ខេត្តព្រៃវែង ២០២៤ - មាត្រាច្បាប់ជួញដូរមនុស្ស និងធ្វើអាជីវកម្មផ្លូវភេទ ២០០៨"],"title naming the law")
    note(["លេខរឿង","ថ្ងៃចុះបញ្ជី","ឈ្មោះ","ភេទ","អាយុ","មាត្រា","ថ្ងៃសាលក្រម/ដីកា","លទ្ធផល","ទោស (ខែ)","ក្នុងនោះព្យួរ (ខែ)","ពិន័យ (លានរៀល)"],"headings")
    P=[p for c in cs for p in c["ps"]]; fi=[i for i,p in enumerate(P) if p["fine_riel"]]; whole=set(fi[1::2][:3]); assert len(whole)==3 and len(fi)>4,fi
    hc={P[i]["case_number"] for i in (4,9)}
    hl=[i for i,p in enumerate(P) if p["case_number"] in hc]
    while len(hl)!=3:
        hl=[i for i in hl][:3]
        if len(hl)<3: hl.append(max(hl)+1)
    for i,p in enumerate(P):
        f=p["fine_riel"]; half=i in hl; d=p["date_registered"]
        R.append([p["case_number"],(f"{MON[d.month-1]} {kd(d.year)}" if half else dk(d)),p["name_khmer"],KSX[p["sex"]],p["age"],art(p)[0],dk(p["date_decided"]),KO[p["outcome"]],p["sentence_months"],p["suspended_months"],f if i in whole else (f/1e6 if f and f%1000000 else (f//1000000 if f else None))])
        o={"date_registered":f"{d.year}-{d.month:02d}"} if half else {}
        T["rows"].append(row(f"{S}!{len(R)}",p,["case_number","name_khmer","sex","age","charges","date_registered","date_decided","outcome","sentence_months","suspended_months","fine_riel"],**o))
    note(["សរុប",None,kd(len(P))+" នាក់"],"total"); odsave(fn,[(S,R)])

def f16():
    fn="Book1.xlsx"
    T=new(fn,"Kampong Thom Provincial Court of First Instance","Nameless file: no court, no title, no law anywhere, only article numbers; the same man (name, sex, age) under two case numbers","take-with-questions","the values are clear, but the law of the articles must be asked, and whether the two are one man",
      ["which law do the article numbers belong to? (the sheet names none)","the same name, sex and age stands in two cases: one man with two cases, or two men?"],
      ["assuming the law of 2008 in silence","merging the two entries of the same name into one, or dropping one"])
    cs=gen("f16",13,[2024],["10s","26","12cc","17","34","27"],lambda y,s:kd(f"{s}/{y%100}"),sizes=(1,1,2),pend=.15)
    P=[p for c in cs for p in c["ps"]]; a,b=P[2],P[10]; assert a["case_number"]!=b["case_number"]
    for k in("name_khmer","sex","age"): b[k]=a[k]
    wb=book("Sheet1"); wb.create_sheet("Sheet2"); w=W(wb.active,T)
    w.line(["លេខ","ឈ្មោះ","ភ","អាយុ","ម.","ចុះបញ្ជី","ចោទ","សម្រេច","លទ្ធផល","ទោស","ព្យួរ","ពិន័យ៛","សង៛"],"headings")
    sd=lambda d:f"{d.day}-{d.month}-{d.year}" if d else None
    for i,p in enumerate(P):
        for x in p["charges"]: x=x
        p["charges"]=[dict(law=None,article=x["article"]) for x in p["charges"]]
        sh=lambda m:ym(m,str,"ឆ","ខ","")
        w.line([p["case_number"],p["name_khmer"],KS[p["sex"]],p["age"] if i%4 else kd(p["age"])+"ឆ",",".join(art(p))+(" " if i%5==0 else ""),sd(p["date_registered"]),sd(p["date_charged"]),sd(p["date_decided"]),{"convicted":"ពិរុទ្ធ","acquitted":"រួចទោស","pending":"មិនទាន់"}.get(p["outcome"],"ច.ស លើកលែង"),sh(p["sentence_months"]),sh(p["suspended_months"]),dots(p["fine_riel"],",",str),dots(p["compensation_riel"],",",str)])
        w.person(p,["case_number","name_khmer","sex","age","charges","date_registered","date_charged","date_decided","outcome","sentence_months","suspended_months","fine_riel","compensation_riel"],**({"also_in_another_case":True} if p in(a,b) else {}))
    save(wb,fn)

def f17():
    fn="OMC_2024.csv"
    T=new(fn,"Oddar Meanchey Provincial Court of First Instance","Comma list with Khmer headings, typed in haste: impossible age, day, order of dates, length of prison, sex, and a letter in an amount","name-errors","six cells cannot be right",
      never=["putting any of the six right by guess (34 for 340, 25 years for 250)","calling a good cell wrong"])
    cs=gen("f17",15,[2024],["11l","18","17","12l","26","10s"],lambda y,s:f"{s}/{y}",sizes=(1,2,2),pend=.08,acq=.05,dis=.05)
    P=[p for c in cs for p in c["ps"]]; Hd=["លេខរឿង","ថ្ងៃចុះ","ឈ្មោះ","ភេទ","អាយុ","សញ្ជាតិ","មាត្រា","ថ្ងៃសម្រេច","លទ្ធផល","ឆ្នាំ","ខែ","ពិន័យ","សំណង"]
    L=[["សាលាដំបូងខេត្តឧត្ដរមានជ័យ បញ្ជី ២០២៤ (ច្បាប់ជួញដូរមនុស្ស ២០០៨)"],Hd]; T["not_rows"]+=[dict(sheet=None,row=1,what="title naming the law"),dict(sheet=None,row=2,what="headings")]
    conv=[i for i,p in enumerate(P) if p["outcome"]=="convicted"]; fin=[i for i in conv if P[i]["fine_riel"]]; nf=[i for i in conv if i not in fin]; f0=fin[0]
    A,Bd,Cc,Ss,Fx=nf[0],nf[1],nf[3],nf[4],f0; S2=[i for i in range(len(P)) if i not in(A,Bd,Cc,Ss,Fx)][0]
    for i,p in enumerate(P):
        sm=p["sentence_months"]
        v=[p["case_number"],ds(p["date_registered"],str),p["name_khmer"],KSX[p["sex"]],str(p["age"]),KC[p["citizenship"]],art(p)[0],ds(p["date_decided"],str) or "",KO[p["outcome"]],str(sm//12) if sm else "",str(sm%12) if sm and sm%12 else "",dots(p["fine_riel"],".",str) or "",dots(p["compensation_riel"],".",str) or ""]
        o={}; r=len(L)+1
        def err(col,val,why,key,tv): v[Hd.index(col)]=val; o[key]=tv; T["errors"].append(dict(at=str(r),column=col,value=val,key=key,what=why))
        if i==A: err("អាយុ","340","no one is 340 years old","age",340)
        if i==Bd: err("ថ្ងៃសម្រេច","31/02/2025","there is no 31 February","date_decided",None)
        if i==Cc: d=D(2023,p["date_registered"].month,min(p["date_registered"].day,25)); err("ថ្ងៃសម្រេច",ds(d,str),"decided a year before it was registered","date_decided",d)
        if i==Ss: err("ឆ្នាំ","250","250 years of prison","sentence_months",250*12+sm%12)
        if i==Fx: x=dots(p["fine_riel"],".",str); err("ពិន័យ",x[:-1]+"O","letter O among the digits","fine_riel",None)
        if i==S2: err("ភេទ","៣","a number where the sex should be","sex",None)
        L.append(v); T["rows"].append(row(str(len(L)),p,["case_number","name_khmer","sex","age","citizenship","charges","date_registered","date_decided","outcome","sentence_months","fine_riel","compensation_riel"],**o))
    with open(os.path.join(OUT,fn),"w",encoding="utf-8",newline="") as h: csv.writer(h,lineterminator="\n").writerows(L)

def f18():
    fn="ស្ទឹងត្រែង បញ្ជីរឿង.xlsx"
    T=new(fn,"Stung Treng Provincial Court of First Instance","Careful-looking table in Khmer digits with six wrong cells: an article the law does not have, a case number turned into a date, month 13, a judgment in 2052, a suspended part longer than the sentence, an acquitted man with five years","name-errors","six cells cannot be right, or not together",
      never=["putting any of them right by guess","taking the spreadsheet date in the case-number column as a case number","calling a good cell wrong"])
    cs=gen("f18",16,[2024],["10s","17","26","12l","34","27"],lambda y,s:kd(f"{s}/{y}"),sizes=(1,1,1,2),pend=0,acq=0,dis=.05,susp=.9)
    P=[p for c in cs for p in c["ps"]]; wb=book("២០២៤"); w=W(wb.active,T); ws=w.ws
    w.line([None,"សាលាដំបូងខេត្តស្ទឹងត្រែង"],"court",MUOL); w.line([None,"បញ្ជីរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤ (ច្បាប់ ២០០៨)"],"title",BOLD); w.line([None,"មាត្រាទាំងអស់ជាមាត្រានៃច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ"],"note naming the law")
    Hd=["ល.រ","សំណុំរឿង","ឈ្មោះ","ភេទ","អាយុ","មាត្រា","ចុះបញ្ជី","ចោទប្រកាន់","សម្រេច","មុខ","លទ្ធផល","ទោស","ព្យួរ","ពិន័យ"]; w.line(Hd,"headings",BOLD)
    conv=[i for i,p in enumerate(P) if p["outcome"]=="convicted"]; su=[i for i in conv if P[i]["suspended_months"]][0]
    alone={i for i in range(len(P)) if sum(q["case_number"]==P[i]["case_number"] for q in P)==1}
    oth=[i for i in conv if i!=su]; cn=[i for i in oth if i in alone][1]; oth=[i for i in oth if i!=cn and not P[i]["suspended_months"]]; ar,mo,fu,ac=oth[0],oth[2],oth[3],oth[4]
    for i,p in enumerate(P):
        sm=p["sentence_months"]
        v=[kd(i+1),p["case_number"],p["name_khmer"],KS[p["sex"]],kd(p["age"]),kd(art(p)[0]),ds(p["date_registered"]),ds(p["date_charged"]),ds(p["date_decided"]),KP[p["presence_at_judgment"]],KO[p["outcome"]],ym(sm),ym(p["suspended_months"]),dots(p["fine_riel"])]; o={}
        def err(col,val,why,key,tv):
            c=Hd.index(col); v[c]=val; o[key]=tv; T["errors"].append(dict(at=f"{ws.title}!{'ABCDEFGHIJKLMN'[c]}{w.r+1}",column=col,value=iso(val),key=key,what=why))
        if i==ar: err("មាត្រា","២៤៣","the law of 2008 has no article 243 (it has 52)","charges",[dict(law=TIP,article="243")])
        if i==cn: err("សំណុំរឿង",D(2024,5,17),"case number turned into a date by the spreadsheet","case_number",None)
        if i==mo: err("ចោទប្រកាន់","១៥/១៣/២០២៤","there is no month 13","date_charged",None)
        if i==fu: d=D(2052,p["date_decided"].month,p["date_decided"].day); err("សម្រេច",ds(d),"judgment in 2052, in the future","date_decided",d)
        if i==su: x=sm+24; err("ព្យួរ",ym(x),"suspended part longer than the whole sentence","suspended_months",x)
        if i==ac: err("លទ្ធផល",KO["acquitted"],"acquitted, yet a prison sentence in the same line","outcome","acquitted")
        w.line(v,border=True)
        if i==cn: ws.cell(w.r,2).number_format="d-mmm"
        w.person(p,["case_number","name_khmer","sex","age","charges","date_registered","date_charged","date_decided","presence_at_judgment","outcome","sentence_months","suspended_months","fine_riel"],**o)
    w.line([None,None,f"សរុប {kd(len(P))} នាក់"],"total",BOLD); save(wb,fn)

def f19():
    fn="MOJ ត្រីមាស៤ តារាងលេខ.xlsx"
    T=new(fn,"Ministry of Justice, statistics office","Table of figures: a line per court, columns per article, men and women; no names","refuse","counts only: no accused person can be taken in",never=["making persons out of the counts","taking the court names for persons"])
    r=random.Random(19); wb=book("ត្រីមាស៤"); w=W(wb.active,T)
    w.line(["ក្រសួងយុត្តិធម៌ - តារាងស្ថិតិរឿងជួញដូរមនុស្ស ត្រីមាសទី៤ ឆ្នាំ២០២៥"],"title",MUOL)
    w.line(["ល.រ","សាលាដំបូង","ចំនួនរឿង","ជនជាប់ចោទ",None,"មាត្រា១០","មាត្រា១២","មាត្រា២៦","ផ្ដន្ទា","រួច"],"headings, upper",BOLD); w.line([None,None,None,"សរុប","ស្រី"],"headings, lower",BOLD)
    S=[0]*8
    for i,c in enumerate(["ភ្នំពេញ","បាត់ដំបង","សៀមរាប","កំពង់ចាម","ត្បូងឃ្មុំ","ព្រៃវែង","តាកែវ","កំពត","ប៉ៃលិន","មណ្ឌលគិរី","ព្រះវិហារ"],1):
        a,b,d=r.randint(0,5),r.randint(0,4),r.randint(0,3); n=a+b+d; f=r.randint(0,n); cv=r.randint(0,n); v=[r.randint(min(1,n),n),n,f,a,b,d,cv,n-cv]; S=[x+y for x,y in zip(S,v)]
        w.line([kd(i),c]+v,"counts of a court",border=True)
    w.line([None,"សរុប"]+S,"total",BOLD); w.line([None,None,None,None,"ភ្នំពេញ ថ្ងៃទី១២ ខែមករា ឆ្នាំ២០២៦"],"place and date"); save(wb,fn)

def f20():
    fn="បញ្ជីបញ្ជូនទៅមណ្ឌល.xlsx"
    T=new(fn,"Mondulkiri Provincial Court of First Instance","List of victims sent on to shelters, with case numbers, ages, dates and names: looks like a list of accused, has none","refuse","not a list of accused: every person in it is a victim",never=["taking any victim in as an accused","keeping the victims' names anywhere"])
    r=random.Random(20); wb=book("មណ្ឌល"); w=W(wb.active,T)
    w.line(["សាលាដំបូងខេត្តមណ្ឌលគិរី"],"court",MUOL); w.line(["បញ្ជីជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស បញ្ជូនទៅមណ្ឌលស្នាក់នៅបណ្ដោះអាសន្ន ២០២៤-២០២៥"],"title",BOLD)
    w.line(["ល.រ","លេខរឿង","ឈ្មោះជនរងគ្រោះ","ភេទ","អាយុ","សញ្ជាតិ","មាត្រា","ថ្ងៃបញ្ជូន","មណ្ឌល","អ្នកទទួល"],"headings",BOLD)
    nm=[f+" "+g for f in("គំរូ","តេស្ត","ស្រមៃ","ប្រឌិត") for g in("រំដួល","ចំប៉ា","ក្រវាន់","ស្រឡៅ","កុលាប")]; r.shuffle(nm)
    for i,x in enumerate(nm[:16],1): w.line([kd(i),kd(f"{r.randint(3,60)}/២៤"),x,r.choice("សសសប"),kd(r.randint(9,33)),"ខ្មែរ",kd(r.choice([10,12,17,34])),ds(wd(D(r.choice([2024,2025]),r.randint(1,12),r.randint(1,27)))),r.choice(["មណ្ឌលគំរូ ក","មណ្ឌលគំរូ ខ"]),"អង្គការឧទាហរណ៍"],"victim",border=True)
    save(wb,fn)

if __name__=="__main__":
    os.makedirs(OUT,exist_ok=True)
    for f in [f1,f2,f3,f4,f5,f6,f7,f8,f9,f10,f11,f12,f13,f14,f15,f16,f17,f18,f19,f20]: f()
    json.dump(TRUTH,open(os.path.join(HERE,"truth.json"),"w",encoding="utf-8"),ensure_ascii=False,indent=1)
    for f,t in TRUTH.items(): print(len(t["rows"]),len(t["errors"]),len(t["questions"]),t["outcome"],f)
