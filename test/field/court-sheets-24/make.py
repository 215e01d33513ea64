#!/usr/bin/env python3
"""Writes files/ (20 invented lists of 20 invented registries) and truth.json. Needs openpyxl, xlwt, pillow."""
import os, io, csv, json, random, zipfile, datetime as D, itertools
from xml.sax.saxutils import escape
import openpyxl, xlwt
from openpyxl.styles import PatternFill, Font, Alignment, Border, Side
from openpyxl.utils import get_column_letter as L
HERE=os.path.dirname(os.path.abspath(__file__)); OUT=os.path.join(HERE,'files'); os.makedirs(OUT,exist_ok=True)
TIP="Law on Suppression of Human Trafficking and Sexual Exploitation 2008"; CC="Criminal Code 2009"
TIPK="ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០០៨"
MOTTO=["ព្រះរាជាណាចក្រកម្ពុជា","ជាតិ សាសនា ព្រះមហាក្សត្រ"]
KEYS="at case_number name_khmer name_latin sex age citizenship charges exploitation date_registered date_charged date_decided stage presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel compensation_riel".split()
FAM=[("សាកល្បង","TESTING"),("គំរូ","SAMPLE"),("ប្រឌិត","INVENTED"),("ឧទាហរណ៍","EXAMPLE")]
GIV=[x.split() for x in """ភ្នំ Phnom;ទឹក Tuek;ខ្យល់ Khyal;ផ្កា Phka;ស្លឹក Sloek;ព្រៃ Prey;ឫស Rues;ត្នោត Tnaot;មេឃ Mekh;ផ្កាយ Phkay;ភ្លៀង Phlieng;ដី Dei;ថ្ម Thma;ទន្លេ Tonle;សមុទ្រ Samot;បឹង Boeng;កោះ Kaoh;ឈូក Chhuk;ចេក Chek;ស្វាយ Svay;ល្ពៅ Lpov;ពពក Popok;ខ្សាច់ Khsach;អូរ Ou;ព្រះអាទិត្យ Preahatit;មួយ Muoy;ពីរ Pir;បី Bei;បួន Buon;ប្រាំ Pram;ដប់ Dap;ម្ភៃ Mphey;រយ Roy;ពាន់ Poan;ឫស្សី Ruessei;ដូង Doung;ម្លិះ Mlis;រំចេក Romchek;គល់ Kol;មែក Mek""".split(";")]
KD=str.maketrans("0123456789","០១២៣៤៥៦៧៨៩")
def k(x): return str(x).translate(KD)
MON="មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
W1=['','មួយ','ពីរ','បី','បួន','ប្រាំ','ប្រាំមួយ','ប្រាំពីរ','ប្រាំបី','ប្រាំបួន']
def kw(n): return W1[n] if n<10 else {1:'ដប់',2:'ម្ភៃ',3:'សាមសិប'}[n//10]+W1[n%10]
def klong(d): return f"ថ្ងៃទី{k('%02d'%d.day)} ខែ{MON[d.month-1]} ឆ្នាំ{k(d.year)}"
def dots(n,s='.'): return f"{n:,}".replace(',',s)
def ymd(m): return divmod(m,12)
def sk(m,d=None,f=k):
    y,mm=ymd(m); return " ".join(x for x in [f"{f(y)}ឆ្នាំ" if y else "",f"{f(mm)}ខែ" if mm else "",f"{f(d)}ថ្ងៃ" if d else ""] if x)
CITK={"Cambodian":"ខ្មែរ","Vietnamese":"វៀតណាម","Thai":"ថៃ","Chinese":"ចិន","Lao":"ឡាវ"}
OUTK={"convicted":"ផ្តន្ទាទោស","acquitted":"រួចផុតពីបទចោទ","charge dismissed by the investigating judge":"ដីកាលើកលែងចោទប្រកាន់របស់ចៅក្រមស៊ើបសួរ"}
PREK={"present":"ចំពោះមុខ","absent":"កំបាំងមុខ","deemed present":"ចាត់ទុកដូចចំពោះមុខ"}
STAK={"investigation":"កំពុងស៊ើបសួរ","awaiting trial":"រង់ចាំជំនុំជម្រះ","trial":"កំពុងជំនុំជម្រះ","decided":"សម្រេចរួច"}
EXPK={"sexual exploitation":"ធ្វើអាជីវកម្មផ្លូវភេទ","forced labour":"ពលកម្មដោយបង្ខំ","forced marriage":"រៀបការដោយបង្ខំ","forced begging":"សុំទានដោយបង្ខំ"}
EXP={'10':["forced labour","forced begging"],'11':["forced marriage","forced labour"],'12':["forced labour"],'15':["forced marriage","sexual exploitation"],'17':["forced labour","sexual exploitation"],'19':["forced labour","sexual exploitation"],'26':["sexual exploitation"],'27':["sexual exploitation"],'28':["sexual exploitation"],'30':["sexual exploitation"],'34':["sexual exploitation"]}
LIGHT={'26','27','30','34'}
def gen(seed,n,fmt,first=D.date(2024,1,8),span=450,und=.25,cc=0,second=.12,dismiss=.06,foreign=.1,days=.22,sizes=(1,1,1,2,2,3)):
    r=random.Random(seed); names=list(itertools.product(FAM,GIV)); r.shuffle(names); ni=iter(names)
    left=n; sz=[]
    while left: s=min(left,r.choice(sizes)); sz.append(s); left-=s
    regs=sorted(first+D.timedelta(r.randrange(span)) for _ in sz); out=[]; seqs={}
    for s,reg in zip(sz,regs):
        while reg.weekday()>4: reg+=D.timedelta(1)
        seqs[reg.year]=seqs.get(reg.year,r.randint(1,6))+r.randint(1,7)
        case=fmt(seqs[reg.year],reg.year); chg=reg+D.timedelta(r.randint(0,3)); arts=[r.choice(list(EXP)+['26','27','30','34'])]
        ch=[dict(law=TIP,article=arts[0])]
        if r.random()<second: ch.append(dict(law=TIP,article=r.choice([a for a in EXP if a!=arts[0]])))
        if r.random()<cc: ch.append(dict(law=CC,article=r.choice(['378','253','217'])))
        ex=r.choice(EXP[arts[0]]); dec=chg+D.timedelta(r.randint(95,330))
        while dec.weekday()>4: dec+=D.timedelta(1)
        done=r.random()>und and dec<D.date(2026,1,20); st='decided' if done else r.choice(['investigation','investigation','awaiting trial','trial'])
        dis=done and r.random()<dismiss
        for _ in range(s):
            f,g=next(ni); p=dict.fromkeys(KEYS); sex=r.choice(['male','male','male','female'])
            age=r.randint(19,63) if r.random()>.06 else 17
            p.update(case_number=case,name_khmer=f[0]+' '+g[0],name_latin=f[1]+' '+g[1].upper(),sex=sex,age=age,
              citizenship="Cambodian" if r.random()>foreign else r.choice(["Vietnamese","Thai","Chinese"]),charges=ch,exploitation=ex,
              date_registered=reg,date_charged=chg,stage=st)
            if done:
                p['date_decided']=dec; x=r.random()
                p['outcome']="charge dismissed by the investigating judge" if dis else "acquitted" if x<.16 else "convicted"
                if not dis: p['presence_at_judgment']=r.choice(['present']*7+['absent']*2+['deemed present'])
                if p['outcome']=='convicted':
                    y=r.randint(2,5) if arts[0] in LIGHT else r.randint(7,14)
                    m=y*12+r.choice([0,0,0,6]); 
                    if age<18: m=m//2
                    if arts[0] in LIGHT and r.random()<days: m=r.randint(8,20); p['sentence_days']=r.randint(3,27)
                    p['sentence_months']=m
                    if arts[0] in LIGHT and not p['sentence_days'] and r.random()<.6: p['suspended_months']=r.choice([12,18]) if m>=24 else 6
                    if r.random()<.45: p['fine_riel']=r.randint(8,20)*500000
                    if r.random()<.4: p['compensation_riel']=r.randint(2,30)*1000000
            out.append(p)
    return out
class S:
    def __init__(s,name): s.name=name; s.rows=[]; s.not_rows=[]
    def add(s,cells,what=None):
        s.rows.append(list(cells)); n=len(s.rows)
        if what: s.not_rows.append(dict(sheet=s.name,row=n,what=what))
        return n
    def blank(s): s.rows.append([])
    def at(s): return f"{s.name}!{len(s.rows)}" if s.name else str(len(s.rows))
TRUTH={}
def T(at,p,fields,**over):
    t=dict.fromkeys(KEYS); t['at']=at
    for f in fields.split(): t[f]=p[f]
    t.update(over)
    return {a:(b.isoformat() if isinstance(b,D.date) else b) for a,b in t.items()}
def truth(fn,court,what,outcome,reason,rows,sheets,errors=(),questions=(),never=()):
    TRUTH[fn]=dict(sent_by=court+" Provincial Court of First Instance",what=what,outcome=outcome,reason=reason,rows=rows,
      not_rows=[x for s in sheets for x in s.not_rows],errors=list(errors),questions=list(questions),never=list(never))
def xlsx(fn,sheets,after=None,font="Khmer OS Battambang",fmt="dd/mm/yyyy"):
    wb=openpyxl.Workbook(); wb.remove(wb.active)
    wb.properties.created=wb.properties.modified=D.datetime(2026,2,3,8,30)
    for s in sheets:
        ws=wb.create_sheet(s.name)
        for i,r in enumerate(s.rows,1):
            for j,v in enumerate(r,1):
                if v is None: continue
                c=ws.cell(i,j,v); c.font=Font(name=font,size=10)
                if isinstance(v,(D.date,D.datetime)): c.number_format=fmt
                if isinstance(v,str) and '\n' in v: c.alignment=Alignment(wrap_text=True,vertical='top')
        for j in range(1,20): ws.column_dimensions[L(j)].width=15
    if after: after(wb)
    wb.save(os.path.join(OUT,fn))
BASE="case_number sex age charges date_registered date_charged date_decided "
def arts(p): return [c['article'] for c in p['charges']]

# 1 Pailin ---------------------------------------------------------------
def f1():
    P=gen(101,22,lambda s,y:f"{s:03d}/{y}",und=.15); s=S("ឆ្នាំ២០២៥"); R=[]
    s.add(MOTTO[:1],"motto"); s.add(MOTTO[1:],"motto"); s.add(["សាលាដំបូងខេត្តប៉ៃលិន"],"court")
    s.add(["បញ្ជីជនជាប់ចោទតាម"+TIPK],"title naming the law"); s.blank()
    a=s.add(["ល.រ","លេខសំណុំរឿង","គោត្តនាម និងនាម","ភេទ",None,"អាយុ","សញ្ជាតិ","មាត្រា","ថ្ងៃចុះបញ្ជី","ថ្ងៃចោទប្រកាន់","ថ្ងៃសាលក្រម ឬដីកា","លទ្ធផល","ទោសដាក់ពន្ធនាគារ",None,None,"ក្នុងនោះព្យួរ (ខែ)","ពិន័យ (លានរៀល)"],"headings")
    s.add([None,None,None,"ប្រុស","ស្រី"]+[None]*7+["ឆ្នាំ","ខែ","ថ្ងៃ"],"headings, second row")
    for i,p in enumerate(P,1):
        m=p['sentence_months']; y,mm=ymd(m) if m else (None,None)
        s.add([i,p['case_number'],p['name_khmer'],"✓" if p['sex']=='male' else None,"✓" if p['sex']=='female' else None,p['age'],CITK[p['citizenship']],", ".join(arts(p)),p['date_registered'],p['date_charged'],p['date_decided'],OUTK.get(p['outcome']),y or None,mm or None,p['sentence_days'],p['suspended_months'],p['fine_riel']/1e6 if p['fine_riel'] else None])
        R.append(T(s.at(),p,BASE+"name_khmer citizenship outcome sentence_months sentence_days suspended_months fine_riel"))
    n=len(s.rows); s.add([None,"សរុប",None,f'=COUNTA(D8:D{n})',f'=COUNTA(E8:E{n})'],"total"); s.blank()
    s.add([None]*11+["ប៉ៃលិន ថ្ងៃទី០២ ខែកុម្ភៈ ឆ្នាំ២០២៦"],"place and date of the signature"); s.add([None]*11+["ក្រឡាបញ្ជី"],"signature")
    def af(wb):
        ws=wb[s.name]; ws.merge_cells("D6:E6"); ws.merge_cells("M6:O6")
        for c in "ABCFGHIJKLPQ": ws.merge_cells(f"{c}6:{c}7")
        for r in (1,2,4): ws.merge_cells(f"A{r}:Q{r}")
        ws.freeze_panes="D8"
    fn="01_pailin.xlsx"; xlsx(fn,[s],af)
    truth(fn,"Pailin","Excel list; two-row heading; sex as a tick under ប្រុស / ស្រី; sentence in three columns year, month, day; fine in millions of riel; true dates","take","complete; law in the title",R,[s],never=["reading the fine 5.5 as 5.5 riel","counting the total line as a person","taking the date of the signature for a decision"])
# 2 Kratie ---------------------------------------------------------------
def f2():
    P=gen(102,26,lambda s,y:f"KT{y%100}-{s:04d}",cc=.15); s=S(""); R=[]
    s.add("RECNO,CASENO,ACCUSED,SEX,AGE,NATION,LAW1,ART1,LAW2,ART2,DT_REG,DT_CHG,DT_JUDG,STAGE,RESULT,SENT_MON,SUSP_MON,FINE_RIEL".split(","),"field names")
    st={"investigation":1,"awaiting trial":2,"trial":3,"decided":4}; d8=lambda d:d.strftime("%Y%m%d") if d else ""
    for i,p in enumerate(P,1):
        p['charges']=p['charges'][:2]; p['sentence_days']=None
        ch=[("TIPL2008" if c['law']==TIP else "PENAL2009",c['article']) for c in p['charges']]+[("","")]
        o={"convicted":"CONVICTED","acquitted":"ACQUITTED",None:"","charge dismissed by the investigating judge":"DISMISS_IJ"}[p['outcome']]
        s.add([i,p['case_number'],p['name_latin'].ljust(24),p['sex'][0].upper(),p['age'],p['citizenship'].upper()[:10],*ch[0],*ch[1],d8(p['date_registered']),d8(p['date_charged']),d8(p['date_decided']),st[p['stage']],o,p['sentence_months'] or 0,p['suspended_months'] or 0,p['fine_riel'] or 0])
        R.append(T(s.at(),p,BASE+"name_latin citizenship outcome sentence_months suspended_months fine_riel"))
    b=io.StringIO(); w=csv.writer(b,quoting=csv.QUOTE_NONNUMERIC)
    for r in s.rows: w.writerow(r)
    fn="02_kratie.csv"; open(os.path.join(OUT,fn),"wb").write(b.getvalue().encode("ascii")+b"\x1a")
    truth(fn,"Kratie","COPY TO of an old FoxPro table: ten-letter field names, dates YYYYMMDD, padded names, 0 for an empty number, Ctrl-Z at the end; STAGE is a number with no key","take-with-questions","the numbers in STAGE are not explained anywhere",R,[s],questions=["What do the numbers 1, 2, 3 and 4 in STAGE mean?"],never=["making a sentence or a fine of nought out of an empty field","guessing 1, 2, 3 in STAGE without asking","taking the last byte for a record"])
# 3 Stung Treng ----------------------------------------------------------
def ods(fn,sheets):
    ns='xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    x=[f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {ns} office:version="1.2"><office:body><office:spreadsheet>']
    for s in sheets:
        x.append(f'<table:table table:name="{escape(s.name)}"><table:table-column table:number-columns-repeated="16"/>')
        for r in s.rows:
            x.append('<table:table-row>'); i=0
            while i<len(r):
                v=r[i]; j=i
                if v is None:
                    while j+1<len(r) and r[j+1] is None: j+=1
                    x.append(f'<table:table-cell table:number-columns-repeated="{j-i+1}"/>')
                elif isinstance(v,(int,float)): x.append(f'<table:table-cell office:value-type="float" office:value="{v}"><text:p>{v}</text:p></table:table-cell>')
                else: x.append('<table:table-cell office:value-type="string">'+''.join(f'<text:p>{escape(q)}</text:p>' for q in v.split("\n"))+'</table:table-cell>')
                i=j+1
            x.append('<table:table-cell table:number-columns-repeated="1000"/></table:table-row>')
        x.append('<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>')
    x.append('</office:spreadsheet></office:body></office:document-content>')
    with zipfile.ZipFile(os.path.join(OUT,fn),"w") as z:
        def w(n,d,c=zipfile.ZIP_DEFLATED): z.writestr(zipfile.ZipInfo(n,(2026,2,3,8,30,0)),d,c)
        w("mimetype","application/vnd.oasis.opendocument.spreadsheet",zipfile.ZIP_STORED); w("content.xml",''.join(x))
        w("META-INF/manifest.xml",'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
def f3():
    P=gen(103,18,lambda s,y:k(f"{s:02d}")+" ស.ត/"+k(y%100),foreign=.25); s=S("Sheet1"); R=[]
    kdt=lambda d:k(f"{d.day}.{d.month}.{d.year%100:02d}") if d else "-"
    s.add([None,"សាលាដំបូងខេត្តស្ទឹងត្រែង / Stung Treng Court"],"court"); s.blank()
    s.add(["No.","លេខរឿង\nCase no.","ឈ្មោះជនជាប់ចោទ\nName of accused","Sex\nភេទ","Age\nអាយុ","Nationality\nសញ្ជាតិ","បទល្មើស និងមាត្រា\nOffence, law, article","ទម្រង់នៃការកេងប្រវ័ញ្ច\nForm of exploitation","ថ្ងៃទទួល\nRegistered","ថ្ងៃចោទ\nCharged","ថ្ងៃសាលក្រម\nJudgment","វត្តមាន\nPresence","ទោស\nSentence","សំណងជំងឺចិត្ត\nCompensation"],"headings")
    for i,p in enumerate(P,1):
        if p['outcome'] and 'dismissed' in p['outcome']: p.update(date_decided=None,outcome=None)
        o=p['outcome']; 
        st="-" if not o else "រួចខ្លួន" if o=='acquitted' else sk(p['sentence_months'],p['sentence_days'])+(f" (ព្យួរ {sk(p['suspended_months'])})" if p['suspended_months'] else "")
        s.add([i,p['case_number'],p['name_khmer'],"ប" if p['sex']=='male' else "ស",k(p['age']),CITK[p['citizenship']],"ច្បាប់ជួញដូរមនុស្ស ២០០៨ មាត្រា "+" និង ".join(map(k,arts(p))),EXPK[p['exploitation']],kdt(p['date_registered']),kdt(p['date_charged']),kdt(p['date_decided']),PREK.get(p['presence_at_judgment'],"-"),st,k(dots(p['compensation_riel']))+" ៛" if p['compensation_riel'] else "-"])
        R.append(T(s.at(),p,BASE+"name_khmer citizenship exploitation presence_at_judgment outcome sentence_months sentence_days suspended_months compensation_riel"))
    s.add([None,"សម្គាល់៖ ប = ប្រុស, ស = ស្រី, - = គ្មាន"],"note")
    fn="03_stung_treng.ods"; ods(fn,[s])
    truth(fn,"Stung Treng","LibreOffice; each heading in both tongues; text dates d.m.yy in Khmer digits; sentence, suspension and acquittal in one cell; dash for nothing","take","complete; law in the cell",R,[s],never=["reading ៥.០០០.០០០ as five riel","dates in the wrong century","taking the suspended part for the sentence"])
# 4 Preah Vihear ---------------------------------------------------------
def f4():
    P=gen(104,20,lambda s,y:f"PV-{s}/{y}"); s=S(""); R=[]; r=random.Random(4)
    s.add(["Timestamp","1. Case number","2. Name of the accused in Khmer","3. Name of the accused in Latin letters","4. Sex","5. How old is the accused?","6. Nationality","7. Which articles of the 2008 Law on Suppression of Human Trafficking and Sexual Exploitation? (tick all)","8. On what day was the case registered?","9. On what day was the accused charged?","10. Where is the case now?","11. Day of the judgment (leave empty if none)","12. What did the court decide?","13. Was the accused at the judgment?","14. Prison: years","15. Prison: months (besides the years)","16. How many months are suspended?","17. Fine, in riel","18. Anything else?"],"headings")
    dd=lambda d:d.isoformat() if d else ""; t0=D.datetime(2026,1,26,8,5)
    for p in P:
        if p['outcome'] and 'dismissed' in p['outcome']: p['outcome']='acquitted'; p['presence_at_judgment']='present'
        p['sentence_days']=None; t0+=D.timedelta(seconds=r.randint(90,900)); m=p['sentence_months']; y,mm=ymd(m) if m else ("","")
        s.add([t0.strftime("%Y/%m/%d ")+t0.strftime("%I:%M:%S %p").lstrip("0")+" GMT+7",p['case_number'],p['name_khmer'],p['name_latin'],p['sex'].capitalize(),p['age'],p['citizenship'],";".join("Article "+a for a in arts(p)),dd(p['date_registered']),dd(p['date_charged']),{"investigation":"With the investigating judge","awaiting trial":"Waiting for the trial","trial":"The trial is going on","decided":"Judgment given"}[p['stage']],dd(p['date_decided']),{"convicted":"Convicted","acquitted":"Acquitted",None:""}[p['outcome']],{"present":"Yes","absent":"No, judged in absence","deemed present":"No, but deemed present",None:""}[p['presence_at_judgment']],y or "",mm or "",p['suspended_months'] or "",p['fine_riel'] or "",r.choice(["","","","no","file with the clerk, desk 2","thank you"])])
        R.append(T(s.at(),p,BASE+"name_khmer name_latin citizenship stage presence_at_judgment outcome sentence_months suspended_months fine_riel"))
    b=io.StringIO(); csv.writer(b,quoting=csv.QUOTE_ALL).writerows(s.rows)
    fn="04_preah_vihear_form_responses.csv"; open(os.path.join(OUT,fn),"wb").write(b.getvalue().encode("utf8"))
    truth(fn,"Preah Vihear","Responses of a Google Form, one answer per accused, questions as headings, ISO dates, time of sending in front","take","complete; law in the heading",R,[s],never=["taking Timestamp for a day of registration"])
# 5 Koh Kong -------------------------------------------------------------
def f5():
    P=gen(105,15,lambda s,y:"លេខ "+k(s)+" ក.ក "+k(y)); s=S(""); R=[]
    s.add(["តុលាការ៖ សាលាដំបូងខេត្តកោះកុង"],"court"); s.add(["បញ្ជីអ្នកជាប់ចោទតាម"+TIPK],"title naming the law"); s.blank()
    s.add(["លំដាប់","លេខសំណុំរឿង","ឈ្មោះ","ភេទ","ឆ្នាំកំណើត","មាត្រា","កាលបរិច្ឆេទចុះបញ្ជី","កាលបរិច្ឆេទចោទប្រកាន់","កាលបរិច្ឆេទសាលក្រម","សេចក្តីសម្រេច","ទោសដាក់ពន្ធនាគារ","ផ្នែកព្យួរទោស","ពិន័យជាប្រាក់"],"headings")
    for i,p in enumerate(P,1):
        if p['outcome'] and 'dismissed' in p['outcome']: p['outcome']='acquitted'
        p['sentence_days']=None; by=2025-p['age']; w=lambda m:" និង".join(x for x in [kw(m//12)+"ឆ្នាំ" if m//12 else "",kw(m%12)+"ខែ" if m%12 else ""] if x) if m else "គ្មាន"
        s.add([k(i),p['case_number'],p['name_khmer'],"ប្រុស" if p['sex']=='male' else "ស្រី",k(by)," និង ".join("មាត្រា"+k(a) for a in arts(p)),klong(p['date_registered']),klong(p['date_charged']),klong(p['date_decided']) if p['date_decided'] else "គ្មាន",OUTK.get(p['outcome'],"មិនទាន់សម្រេច"),w(p['sentence_months']),w(p['suspended_months']),(k(p['fine_riel']//1000000)+"លាន"+("កន្លះ" if p['fine_riel']%1000000 else "")+"រៀល") if p['fine_riel'] else "គ្មាន"])
        R.append(T(s.at(),p,BASE.replace("age ","")+"name_khmer sentence_months suspended_months fine_riel",age=None,birth_year=by,outcome=p['outcome'] or "pending"))
    s.blank(); s.add(["ធ្វើនៅកោះកុង "+klong(D.date(2026,1,30))],"place and date of the signature"); s.add(["ក្រឡាបញ្ជី សាលាដំបូង"],"signature")
    fn="05_koh_kong.txt"; open(os.path.join(OUT,fn),"wb").write(("\ufeff"+"\r\n".join("\t".join(map(str,r)) for r in s.rows)+"\r\n").encode("utf8"))
    truth(fn,"Koh Kong","Text typed with tabs in Notepad: dates written out, sentences in Khmer words, fine as ៤លានកន្លះរៀល, year of birth instead of age, គ្មាន for nothing","take","complete; law in the title line",R,[s],never=["turning a birth year into an age without saying so","losing the half of លានកន្លះ"])
# 6 Takeo ----------------------------------------------------------------
def f6():
    P=gen(106,34,lambda s,y:f"{s} តក/{y}",cc=.2,und=.2); s=S("បញ្ជី"); R=[]; mg=[]
    s.add(["សាលាដំបូងខេត្តតាកែវ"],"court"); s.add(["សៀវភៅកត់ត្រាជនជាប់ចោទ ២០២៤-២០២៥"],"title"); s.blank()
    H=["ល.រ","លេខរឿង","ថ្ងៃចូល","ថ្ងៃចោទ","មាត្រា","ឈ្មោះ","ភេទ","អាយុ","ថ្ងៃកាត់ទោស","ទោស (ឆ្នាំ-ខែ-ថ្ងៃ)","ព្យួរ (ឆ្នាំ-ខែ-ថ្ងៃ)","ពិន័យ (ពាន់រៀល)","សំណង (ពាន់រៀល)"]
    s.add(H,"headings"); d=lambda x:x.strftime("%d/%m/%Y") if x else None
    prev=None; page=0; start=None; f=c=0; cut=False
    for i,p in enumerate(P,1):
        if p['outcome'] and 'dismissed' in p['outcome']: p.update(date_decided=None,outcome=None)
        new=p['case_number']!=prev
        if new and page>=10:
            s.add([None,None,None,None,None,"យោងទៅ",None,None,None,None,None,f//1000,c//1000],"carried forward"); s.add(H,"headings again"); s.add([None,None,None,None,None,"លើកមក",None,None,None,None,None,f//1000,c//1000],"brought forward"); page=0
        if new: prev=p['case_number']; start=None
        v=lambda m,dd=None:f"{m//12}-{m%12}-{dd or 0}" if m else None
        head=[p['case_number'],d(p['date_registered']),d(p['date_charged'])," + ".join(("ម."+x['article']+(" ច.ជ.ម" if x['law']==TIP else " ក្រ.ព")) for x in p['charges'])] if new else [None]*4
        n=s.add([i]+head+[p['name_khmer'],"ប" if p['sex']=='male' else "ស",p['age'],d(p['date_decided']),"រួច" if p['outcome']=='acquitted' else v(p['sentence_months'],p['sentence_days']),v(p['suspended_months']),p['fine_riel']//1000 if p['fine_riel'] else None,p['compensation_riel']//1000 if p['compensation_riel'] else None])
        if new: start=n
        elif mg and mg[-1][0]==start: mg[-1]=(start,n)
        if new: mg.append((n,n))
        page+=1; f+=p['fine_riel'] or 0; c+=p['compensation_riel'] or 0
        R.append(T(s.at(),p,BASE+"name_khmer outcome sentence_months sentence_days suspended_months fine_riel compensation_riel"))
    s.add([None,None,None,None,None,"សរុបរួម",None,None,None,None,None,f//1000,c//1000],"total"); s.blank()
    s.add(["ច.ជ.ម = "+TIPK+"   ក្រ.ព = ក្រមព្រហ្មទណ្ឌ ឆ្នាំ២០០៩   រួច = រួចផុតពីបទចោទ"],"key of the abbreviations")
    def af(wb):
        ws=wb["បញ្ជី"]
        for a,b in mg:
            if b>a:
                for col in "BCDE": ws.merge_cells(f"{col}{a}:{col}{b}")
    fn="06_takeo.xlsx"; xlsx(fn,[s],af)
    truth(fn,"Takeo","Ledger typed off a bound book: case cells merged over co-accused, pages carried and brought forward, headings again on each page, sentence 7-6-0, money in thousands of riel, abbreviations of the laws explained at the foot","take","complete; key at the foot",R,[s],never=["counting carried or brought forward lines as persons","reading 7-6-0 as a date","reading thousands as riel","leaving co-accused without case number or charge"])
# 7 Svay Rieng -----------------------------------------------------------
def f7():
    P=gen(107,30,lambda s,y:"សរ."+k(f"{s:03d}.{y}"),sizes=(1,2,3,3,4)); s=S("សំណុំរឿង"); R=[]
    s.add(["សាលាដំបូងខេត្តស្វាយរៀង — រឿងជួញដូរមនុស្ស (ច្បាប់ឆ្នាំ២០០៨ ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ)"],"court and title naming the law")
    s.add(["សំណុំរឿង","ជនជាប់ចោទ (ភេទ អាយុ)","មាត្រា","ចុះបញ្ជីនៅ","ចោទនៅ","សាលក្រមនៅ","ទោស","ពិន័យ"],"headings")
    kdt=lambda d:k(d.strftime("%d-%m-%Y")) if d else None
    for case,g in itertools.groupby(P,key=lambda p:p['case_number']):
        g=list(g)
        for p in g:
            p['sentence_days']=None
            if p['outcome'] and 'dismissed' in p['outcome']: p.update(date_decided=None,outcome=None)
        nm=lambda f:"\n".join((k(i)+". " if len(g)>1 else "")+f(p) for i,p in enumerate(g,1))
        q=g[0]; dec=q['outcome'] is not None
        s.add([case,nm(lambda p:f"{p['name_khmer']} ({'ប្រុស' if p['sex']=='male' else 'ស្រី'} អាយុ{k(p['age'])}ឆ្នាំ)"),", ".join(map(k,arts(q))),kdt(q['date_registered']),kdt(q['date_charged']),kdt(q['date_decided']),
          nm(lambda p:"រួចផុតពីបទចោទ" if p['outcome']=='acquitted' else "ដាក់ពន្ធនាគារ "+sk(p['sentence_months'])+(" ព្យួរ "+sk(p['suspended_months']) if p['suspended_months'] else "")) if dec else "មិនទាន់ជំនុំជម្រះ",
          nm(lambda p:k(dots(p['fine_riel'],' '))+" រៀល" if p['fine_riel'] else "គ្មាន") if dec else None])
        for p in g: R.append(T(s.at(),p,BASE+"name_khmer sentence_months suspended_months fine_riel",outcome=p['outcome'] or "pending"))
    s.add(["ចំនួនសំណុំរឿង",len(s.rows)-2],"total of cases")
    fn="07_svay_rieng.xlsx"; xlsx(fn,[s])
    truth(fn,"Svay Rieng","One row per case; accused numbered ១. ២. ៣. on lines of one cell with sex and age in brackets, sentence and fine numbered the same way","take","every numbered list has as many lines as accused",R,[s],never=["giving one accused the sentence of another","counting a case as one person"])
# 8 Prey Veng ------------------------------------------------------------
LUN="ពិសាខ ជេស្ឋ អាសាឍ ស្រាពណ៍ ភទ្របទ អស្សុជ កត្តិក មិគសិរ បុស្ស មាឃ ផល្គុន ចេត្រ".split(); WD="ច័ន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍ អាទិត្យ".split()
def lunar(d):
    x=(d-D.date(2025,4,28)).days; n=int(x//29.530588); g=int(x-n*29.530588)+1
    return f"ថ្ងៃ{WD[d.weekday()]} {k(g)+'កើត' if g<=15 else k(g-15)+'រោច'} ខែ{LUN[n%12]} ព.ស.{k(2568 if d<=D.date(2025,5,11) else 2569)}\nត្រូវនឹង{klong(d)}"
def f8():
    P=gen(108,16,lambda s,y:k(f"{s:04d}")+"/"+k(y%100)+" ព.វ",first=D.date(2024,6,3),span=420,und=.2); s=S("តារាង"); R=[]
    for m in MOTTO: s.add([m],"motto")
    s.add(["សាលាដំបូងខេត្តព្រៃវែង"],"court"); s.add(["តារាងជនជាប់ចោទក្រោម"+TIPK],"title naming the law"); s.blank()
    s.add(["ល.រ","លេខរឿង","ជនជាប់ចោទ","ភេទ","អាយុ","ជាតិ","មាត្រា","ចុះបញ្ជី","សាលក្រម","របៀបជំនុំជម្រះ","សម្រេច","ពន្ធនាគារ","ដំណាក់កាល"],"headings")
    for i,p in enumerate(P,1):
        if p['outcome'] and 'dismissed' in p['outcome']: p['outcome']='acquitted'; p['presence_at_judgment']='present'
        s.add([k(i),p['case_number'],p['name_khmer'],"ប្រុស" if p['sex']=='male' else "ស្រី",k(p['age'])+" ឆ្នាំ",CITK[p['citizenship']]," និង ".join(k(a) for a in arts(p)),lunar(p['date_registered']),lunar(p['date_decided']) if p['date_decided'] else None,PREK.get(p['presence_at_judgment']),{"convicted":"មានពិរុទ្ធ","acquitted":"គ្មានពិរុទ្ធ",None:None}[p['outcome']],sk(p['sentence_months'],p['sentence_days']) if p['sentence_months'] else None,STAK[p['stage']]])
        R.append(T(s.at(),p,BASE.replace("date_charged ","")+"name_khmer stage citizenship presence_at_judgment outcome sentence_months sentence_days"))
    s.blank(); s.add([None]*8+[lunar(D.date(2026,1,28))],"lunar and solar date of the signature"); s.add([None]*8+["បានឃើញ និងឯកភាព — ប្រធានសាលាដំបូង"],"signature")
    fn="08_prey_veng.xlsx"; xlsx(fn,[s],font="Khmer OS Siemreap")
    truth(fn,"Prey Veng","Old-school clerk: each date as lunar day with Buddhist year and, on the next line after ត្រូវនឹង, the solar date","take","the solar date stands in each cell",R,[s],never=["taking the Buddhist year for the year","taking the lunar day for the day of the month","taking the signature's date for a judgment"])
# 9 Banteay Meanchey -----------------------------------------------------
def f9():
    P=gen(109,28,lambda s,y:f"BMC {s}/{y+543}",foreign=.3); s=S("List"); R=[]
    s.add(["Banteay Meanchey Provincial Court - accused under the 2008 Law on Suppression of Human Trafficking and Sexual Exploitation"],"court and title naming the law")
    s.add(["All dates d/m/B.E.: the year is the year A.D. + 543 (ឆ្នាំទាំងអស់ = គ.ស. + ៥៤៣)"],"note: how the years are counted")
    s.add(["#","Case","Name (KH)","Name (EN)","M/F","Age","Nat.","Art.","Reg.","Chg.","Jgt","Result","Prison (months)","Susp. (months)","Compensation to victim"],"headings")
    d=lambda x:f"{x.day}/{x.month}/{x.year+543}" if x else None; r=random.Random(9)
    for i,p in enumerate(P,1):
        p['sentence_days']=None; other=None; cv=p['compensation_riel']
        if cv and r.random()<.5: other=r.randint(3,12)*5000; p['compensation_riel']=None
        s.add([i,p['case_number'],p['name_khmer'],p['name_latin'],p['sex'][0].upper(),p['age'],{"Cambodian":"KH","Vietnamese":"VN","Thai":"TH","Chinese":"CN"}[p['citizenship']],"/".join(arts(p)),d(p['date_registered']),d(p['date_charged']),d(p['date_decided']),{"convicted":"convicted","acquitted":"acquitted",None:None,"charge dismissed by the investigating judge":"dismissed by inv. judge"}[p['outcome']],p['sentence_months'],p['suspended_months'],f"{other:,} baht" if other else f"{cv:,} riel" if cv else None])
        o=dict(compensation_other=f"{other} THB") if other else {}
        R.append(T(s.at(),p,BASE+"name_khmer name_latin citizenship outcome sentence_months suspended_months compensation_riel",**o))
    s.add([None,None,f"Total {len(P)} accused"],"total")
    fn="09_banteay_meanchey.xlsx"; xlsx(fn,[s],font="Calibri")
    truth(fn,"Banteay Meanchey","Clerk by the Thai border, computer in the Thai calendar: dates d/m/2568 with a note that the year is A.D. + 543; case numbers carry the Buddhist year; compensation in riel or baht","take","the sheet itself says how the years count",R,[s],never=["a date in the year 2568","turning baht into riel","changing the year inside the case number","reading articles 12/15 as a date"])
# 10 Oddar Meanchey ------------------------------------------------------
def f10():
    P=gen(110,24,lambda s,y:f"{y}-{s:03d}",und=.35,dismiss=.15); s=S("2024-2025"); R=[]; col=[]
    s.add(["សាលាដំបូងខេត្តឧត្តរមានជ័យ"],"court"); s.add(["ជនជាប់ចោទ — ច្បាប់ជួញដូរមនុស្ស ឆ្នាំ២០០៨"],"title naming the law")
    s.add(["លេខរឿង","ឈ្មោះ","ភេទ","ឆ្នាំកំណើត","មាត្រា","ចុះបញ្ជី","ចោទប្រកាន់","សម្រេច","ទោស (ខែ)","ពិន័យ (រៀល)"],"headings")
    C={"convicted":"F4B084","acquitted":"A9D08E","charge dismissed by the investigating judge":"9BC2E6","pending":"FFE699"}
    for p in P:
        p['sentence_days']=None; o=p['outcome'] or 'pending'; by=2024-p['age']
        n=s.add([p['case_number'],p['name_khmer'],"ប្រុស" if p['sex']=='male' else "ស្រី",by,"; ".join(arts(p)),p['date_registered'],p['date_charged'],p['date_decided'],p['sentence_months'],p['fine_riel']]); col.append((n,2,C[o]))
        R.append(T(s.at(),p,BASE.replace("age ","")+"name_khmer sentence_months fine_riel",age=None,birth_year=by,outcome=o))
    s.blank()
    for o,t in [("convicted","ពណ៌ទឹកក្រូច = ផ្តន្ទាទោស"),("acquitted","ពណ៌បៃតង = រួចផុតពីបទចោទ"),("charge dismissed by the investigating judge","ពណ៌ខៀវ = ចៅក្រមស៊ើបសួរលើកលែងចោទ"),("pending","ពណ៌លឿង = មិនទាន់សម្រេច")]: col.append((s.add([None,t],"key of the colours"),2,C[o]))
    def af(wb):
        for r,c,x in col: wb[s.name].cell(r,c).fill=PatternFill("solid",fgColor="FF"+x)
    fn="10_oddar_meanchey.xlsx"; xlsx(fn,[s],af,fmt="d-mmm-yy")
    truth(fn,"Oddar Meanchey","Excel; the outcome stands only in the colour of the name cell, key of four colours at the foot; year of birth; true dates","take-with-questions","the outcome is a colour, to be confirmed before it is taken",R,[s],questions=["Is the colour of the name the outcome of the case, as the key at the foot says?"],never=["convicted for every dated row","taking a line of the key for a person","an age worked out of the birth year without saying so"])
# 11 Mondulkiri ----------------------------------------------------------
def f11():
    P=gen(111,9,lambda s,y:f"MDK/{y}/{s:02d}",und=.2,cc=.3,sizes=(1,1,2)); s=S("Accused"); R=[]
    s.add(["MONDULKIRI PROVINCIAL COURT OF FIRST INSTANCE"],"court"); s.add(["Accused in human trafficking cases, state of 31 January 2026 (two lines for each accused)"],"title"); s.blank()
    s.add(["No.","Case number","Name in Khmer","Sex","Charge (1)","Registered","Judgment","Sentence","Fine (riel)"],"headings"); s.add([None,"Stage","Name in Latin","Age","Charge (2)","Charged","In presence / absence","of which suspended","Compensation (riel)"],"headings of the second line")
    d=lambda x:x.strftime("%d %b %Y") if x else None; e=lambda c:("Human Trafficking Law 2008, Art. " if c['law']==TIP else "Criminal Code 2009, Art. ")+c['article']
    def se(m,dd=None):
        if not m: return None
        return ", ".join(x for x in [f"{m//12} y" if m//12 else "",f"{m%12} m" if m%12 else "",f"{dd} d" if dd else ""] if x)
    for i,p in enumerate(P,1):
        p['charges']=p['charges'][:2]; ch=p['charges']
        if p['outcome'] and 'dismissed' in p['outcome']: p['outcome']='acquitted'; p['presence_at_judgment']='present'
        s.add([i,p['case_number'],p['name_khmer'],p['sex'],e(ch[0]),d(p['date_registered']),d(p['date_decided']),"acquitted" if p['outcome']=='acquitted' else se(p['sentence_months'],p['sentence_days']),p['fine_riel']]); at=s.at()
        s.add([None,p['stage'],p['name_latin'],p['age'],e(ch[1]) if len(ch)>1 else None,d(p['date_charged']),p['presence_at_judgment'],se(p['suspended_months']),p['compensation_riel']],"second line of the accused above")
        R.append(T(at,p,BASE+"name_khmer name_latin stage presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel compensation_riel"))
    s.blank(); s.add(["Registrar:",None,"(signed)"],"signature")
    def af(wb):
        ws=wb["Accused"]
        for r in range(6,6+2*len(P),2): ws.merge_cells(f"A{r}:A{r+1}")
    fn="11_mondulkiri.xlsx"; xlsx(fn,[s],af,font="Arial")
    truth(fn,"Mondulkiri","Small court, English, every accused on two lines under a heading of two lines so that it prints on A4","take","complete; two lines are one person",R,[s],never=["eighteen persons instead of nine","the age as a sex, the compensation as a fine"])
# 12 Ratanakiri ----------------------------------------------------------
def f12():
    P=gen(112,21,lambda s,y:f"{s}-{y%100:02d}",und=.3); s=S("RTK"); R=[]; r=random.Random(12)
    s.add(["ស.ដ.ខ. រតនគិរី"],"court"); s.add(["ច្បាប់ប.ប្រ.ជ.ម. ២០០៨ (ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ)"],"title naming the law")
    s.add(["ល.រ","ល.រឿង","ឈ្មោះ","ភ.","វ័យ","ម.","ថ.ចុះ","ថ.ចោទ","ថ.សាល.","លទ្ធ.","ទោស","ព្យួរ"],"headings")
    d=lambda x:f"{x.day}.{x.month}.{x.year%100:02d}" if x else None
    for i,p in enumerate(P,1):
        if p['outcome'] and 'dismissed' in p['outcome']: p['outcome']='acquitted'
        ad='adult' if p['age']>=18 and i not in (5,16) else 'minor'
        s.add([i,p['case_number'],p['name_khmer'],"ប" if p['sex']=='male' else "ស","ពេញវ័យ" if ad=='adult' else "អនីតិជន","+".join(arts(p)) if len(arts(p))>1 else int(arts(p)[0]),d(p['date_registered']),d(p['date_charged']),d(p['date_decided']),{"convicted":"ពរ","acquitted":"រច",None:"មទ"}[p['outcome']],sk(p['sentence_months'],p['sentence_days'],str) if p['sentence_months'] else None,sk(p['suspended_months'],None,str) if p['suspended_months'] else None])
        R.append(T(s.at(),p,BASE+"name_khmer sentence_months sentence_days suspended_months",age=ad,outcome=p['outcome'] or 'pending'))
    s.add([None,"ពរ=មានពិរុទ្ធ  រច=រួចផុតពីបទចោទ  មទ=មិនទាន់សម្រេច  ភ.=ភេទ  ម.=មាត្រា  ថ.=ថ្ងៃ"],"key of the abbreviations")
    wb=xlwt.Workbook(encoding="utf-8"); ws=wb.add_sheet("RTK")
    for a,row in enumerate(s.rows):
        for b,v in enumerate(row):
            if v is not None: ws.write(a,b,v)
    fn="12_ratanakiri.xls"; wb.save(os.path.join(OUT,fn))
    truth(fn,"Ratanakiri","Excel 97-2003 file; all headings abbreviated; dates d.m.yy as text; only ពេញវ័យ / អនីតិជន for age; two-letter outcomes with a key","take","complete; law in the title, key at the foot",R,[s],never=["an age in figures","month and day exchanged in d.m.yy"])
# 13 Kampong Thom --------------------------------------------------------
def f13():
    P=gen(113,25,lambda s,y:f"{s:03d}/{y%100}KT",und=.1,dismiss=0); s=S("ប្រចាំឆ្នាំ"); R=[]; E=[]
    for m in MOTTO: s.add([m],"motto")
    s.add(["សាលាដំបូងខេត្តកំពង់ធំ"],"court"); s.add(["របាយការណ៍ប្រចាំឆ្នាំ — "+TIPK],"title naming the law")
    s.add(["ល.រ","លេខរឿង","ឈ្មោះជាអក្សរខ្មែរ","ឈ្មោះជាអក្សរឡាតាំង","ភេទ","អាយុ","មាត្រា","ថ្ងៃចុះបញ្ជី","ថ្ងៃចោទប្រកាន់","ថ្ងៃសាលក្រម","លទ្ធផល","ទោស","ពិន័យ (រៀល)"],"headings")
    conv=[i for i,p in enumerate(P) if p['outcome']=='convicted']; a,b,c=conv[2],conv[6],conv[11]; g=[i for i in range(len(P)) if i not in (a,b,c)]; h,q=g[4],g[-3]
    for i,p in enumerate(P):
        p['sentence_days']=None; over={}
        row=[i+1,p['case_number'],p['name_khmer'],p['name_latin'],"ប្រុស" if p['sex']=='male' else "ស្រី",p['age'],", ".join(arts(p)),p['date_registered'],p['date_charged'],p['date_decided'],{"convicted":"ផ្តន្ទាទោស","acquitted":"រួចផុតពីបទចោទ",None:"មិនទាន់"}[p['outcome']],sk(p['sentence_months'],None,str) if p['sentence_months'] else None,p['fine_riel']]
        n=len(s.rows)+1; er=lambda col,w:E.append(dict(cell=f"{s.name}!{col}{n}",wrong=w))
        if i==a: row[9]="31/06/2025"; over['date_decided']=None; er("J","31 June does not exist")
        if i==b: row[11]="155 ឆ្នាំ"; over['sentence_months']=1860; er("L","a sentence of 155 years cannot be")
        if i==c: x=p['date_decided'].replace(year=2014,day=min(28,p['date_decided'].day)); row[9]=x; over['date_decided']=x; er("J","judgment ten years before the case was registered")
        if i==h: row[5]=430; over['age']=430; er("F","nobody is 430 years old")
        if i==q: row[6]="120"; over['charges']=[dict(law=TIP,article="120")]; er("G","the 2008 law has no article 120 (it has 52)")
        s.add(row); R.append(T(s.at(),p,BASE+"name_khmer name_latin sentence_months fine_riel",**{**dict(outcome=p['outcome'] or 'pending'),**over}))
    s.add([None,"សរុប",len(P)],"total")
    fn="13_kampong_thom.xlsx"; xlsx(fn,[s])
    truth(fn,"Kampong Thom","Ordinary yearly report, true dates, five slips of the keyboard","name-errors","five cells that cannot be right",R,[s],E,["What are the right values of these five cells?"],["30 June or 1 July for 31 June","43 for 430","15 years or 15 years 5 months for 155 years","article 12 for 120","2024 or 2025 for 2014"])
# 14 Kampong Speu --------------------------------------------------------
def f14():
    P=gen(114,19,lambda s,y:f"KSP{s:03d}-{y}",und=.15,dismiss=0); s=S(""); R=[]; E=[]
    H=["no","numero_affaire","nom_khmer","sexe","age","loi","article","date_enregistrement","date_accusation","date_jugement","resultat","peine_mois","sursis_mois","amende_riel"]; s.add(H,"field names")
    d=lambda x:x.strftime("%d/%m/%Y") if x else ""; conv=[i for i,p in enumerate(P) if p['outcome']=='convicted']; a,b,c=conv[1],conv[4],conv[7]; h=[i for i in range(len(P)) if i not in (a,b,c)][3]
    for i,p in enumerate(P):
        p['sentence_days']=None; over={}
        row=[i+1,p['case_number'],p['name_khmer'],"M" if p['sex']=='male' else "F",p['age'],"Loi sur la traite des êtres humains 2008","; ".join(arts(p)),d(p['date_registered']),d(p['date_charged']),d(p['date_decided']),{"convicted":"condamné" if p['sex']=='male' else "condamnée","acquitted":"acquitté" if p['sex']=='male' else "acquittée",None:"en cours"}[p['outcome']],p['sentence_months'] or "",p['suspended_months'] or "",dots(p['fine_riel'],' ') if p['fine_riel'] else ""]
        n=len(s.rows)+1; er=lambda x,w:E.append(dict(cell=f"{n}, {H[x]} ({L(x+1)}{n})",wrong=w))
        if i==a: row[9]="29/02/2025"; over['date_decided']=None; er(9,"2025 has no 29 February")
        if i==b: row[9]=d(p['date_decided'])[:6]+"2052"; over['date_decided']=p['date_decided'].replace(year=2052); er(9,"a judgment in 2052, not yet come")
        if i==c: row[12]=p['sentence_months']+24; over['suspended_months']=row[12]; er(12,"more months suspended than the whole sentence")
        if i==h: row[7]="14/13/2024"; over['date_registered']=None; er(7,"there is no month 13")
        s.add(row); R.append(T(s.at(),p,BASE+"name_khmer sentence_months suspended_months fine_riel",**{**dict(outcome=p['outcome'] or 'pending'),**over}))
    b_=io.StringIO(); csv.writer(b_,delimiter=";").writerows(s.rows)
    fn="14_kampong_speu.csv"; open(os.path.join(OUT,fn),"wb").write(("\ufeff"+b_.getvalue()).encode("utf8"))
    truth(fn,"Kampong Speu","Clerk taught in French: semicolons, French field names, Khmer names, four slips","name-errors","four cells that cannot be right",R,[s],E,["What are the right values of these four cells?"],["28 February or 1 March for 29 February 2025","2025 for 2052","month and day exchanged in 14/13/2024","suspended months cut down to the sentence"])
# 15 Kandal --------------------------------------------------------------
EN="zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
def f15():
    P=gen(115,32,lambda s,y:f"No. {s} of {y}",cc=.15,und=.25); s=S("Register"); R=[]; r=random.Random(15)
    s.add(["Kandal Provincial Court"],"court"); s.add(["REGISTER OF ACCUSED PERSONS — trafficking in persons"],"title"); s.blank()
    s.add(["Case","Accused","Sex and age","Law and article","Kind of exploitation","Entered","Charged","Judgment","Decision of the court","Fine","Civil damages","Remarks"],"headings")
    d=lambda x:x.strftime("%-d %B %Y") if x else None
    def words(m):
        w=lambda n,u:f"{EN[n]} ({n}) {u}{'s' if n>1 else ''}"
        return " and ".join(x for x in [w(m//12,"year") if m//12 else "",w(m%12,"month") if m%12 else ""] if x)
    for i,p in enumerate(P):
        p['sentence_days']=None; o=p['outcome']; over={}; nm=p['name_khmer']
        if i%9==4: over['alias_khmer']="ពពុះ" if i<9 else "ស្រមោល" if i<18 else "ផ្លែ"; nm+=" ហៅ "+over['alias_khmer']
        if o is None: dec="no judgment yet"
        elif o=='acquitted': dec="Acquitted"
        elif o!='convicted': dec="Charge dismissed by order of the investigating judge"
        else: dec="Imprisonment of "+words(p['sentence_months'])+(f", {words(p['suspended_months'])} of which suspended" if p['suspended_months'] else "")
        cv=p['compensation_riel']; usd=None
        if cv and r.random()<.55: usd=r.randint(4,40)*250; p['compensation_riel']=None; over['compensation_other']=f"{usd} USD"
        s.add([p['case_number'],nm,f"{p['sex']}, {p['age']}",", ".join(("Human Trafficking Law 2008 art. " if c['law']==TIP else "Criminal Code 2009 art. ")+c['article'] for c in p['charges']),p['exploitation'],d(p['date_registered']),d(p['date_charged']),d(p['date_decided']),dec,f"{p['fine_riel']/1e6:g} million riel" if p['fine_riel'] else None,f"USD {usd:,}" if usd else f"{cv/1e6:g} million riel" if cv else None,r.choice([None,None,None,"appeal lodged 12 January 2026","file lent to the prosecutor","interpreter needed"])])
        R.append(T(s.at(),p,BASE+"exploitation name_khmer sentence_months suspended_months fine_riel compensation_riel",**{**dict(outcome=o or 'pending'),**over}))
    s.blank(); s.add(["32 accused in this register. Prepared by the Chief Clerk, Ta Khmau, 30 January 2026."],"closing line")
    fn="15_kandal.xlsx"; xlsx(fn,[s],font="Times New Roman")
    truth(fn,"Kandal","English register in sentences: sex and age in one cell, imprisonment in words with the suspended part, fines in million riel, damages in riel or US dollars, aliases after ហៅ, remarks with other dates","take","complete; law in each cell",R,[s],never=["turning dollars into riel","taking the day of an appeal in Remarks for a judgment","alias as part of the name"])
# 16 Pursat (refuse) -----------------------------------------------------
def f16():
    s=S("ស្ថិតិ"); r=random.Random(16)
    for m in MOTTO: s.add([m],"motto")
    s.add(["សាលាដំបូងខេត្តពោធិ៍សាត់"],"court"); s.add(["ស្ថិតិជនជាប់ចោទអំពើជួញដូរមនុស្ស ឆ្នាំ២០២៥"],"title"); s.blank()
    s.add(["មាត្រា","ចំនួនសំណុំរឿង","ជនជាប់ចោទ សរុប","ប្រុស","ស្រី","ផ្តន្ទាទោស","រួចខ្លួន","កំពុងស៊ើបសួរ"],"headings")
    for a in ["មាត្រា ១០","មាត្រា ១២","មាត្រា ១៧","មាត្រា ១៩","មាត្រា ២៧","មាត្រា ២៨","មាត្រា ៣៤"]:
        m,f=r.randint(1,7),r.randint(0,4); c=r.randint(0,m+f); q=r.randint(0,m+f-c); s.add([a,max(1,(m+f)//2),m+f,m,f,c,q,m+f-c-q],"count of one article")
    n=len(s.rows); s.add(["សរុប"]+[f"=SUM({L(j)}7:{L(j)}{n})" for j in range(2,9)],"total"); s.add([None]*5+["ពោធិ៍សាត់ ថ្ងៃទី២៧ ខែមករា ឆ្នាំ២០២៦"],"place and date of the signature")
    fn="16_pursat.xlsx"; xlsx(fn,[s])
    truth(fn,"Pursat","Table of numbers of accused by article and sex","refuse","counts only, no accused person on his own row",[],[s],never=["making persons out of the counts","taking articles for persons"])
# 17 Preah Sihanouk (refuse) ---------------------------------------------
def f17():
    from PIL import Image,ImageDraw
    P=gen(117,18,lambda s,y:f"{s}/{y}"); im=Image.new("L",(900,560),236); g=ImageDraw.Draw(im)
    g.text((250,14),"PREAH SIHANOUK PROVINCIAL COURT - LIST OF ACCUSED",fill=40)
    for i,p in enumerate(P):
        g.line((20,44+i*27,880,46+i*27),fill=120); g.text((30,52+i*27),f"{i+1:>2}   {p['case_number']:<10}  {p['name_latin']:<24} {p['sex'][0].upper()}  {p['age']}   art. {arts(p)[0]}   {p['date_registered']:%d/%m/%Y}",fill=60)
    g.line((20,44+18*27,880,46+18*27),fill=120); b=io.BytesIO(); im=im.rotate(.8,fillcolor=210); im.save(b,"PNG"); b.seek(0)
    s=S("Sheet1"); s.add(["សាលាដំបូងខេត្តព្រះសីហនុ"],"court"); s.add(["បញ្ជីជនជាប់ចោទ (ស្កេនពីសៀវភៅ)"],"title: scanned from the book")
    def af(wb):
        from openpyxl.drawing.image import Image as XI
        wb["Sheet1"].add_image(XI(b),"A4")
    fn="17_preah_sihanouk.xlsx"; xlsx(fn,[s],af)
    truth(fn,"Preah Sihanouk","A scan of the list set as a picture in an otherwise empty workbook","refuse","the list is a picture; the cells hold only letterhead and title",[],[s],never=["taking persons from the picture without saying so","an empty return counted as no accused"])
# 18 Siem Reap -----------------------------------------------------------
def f18():
    P=gen(118,60,lambda s,y:f"{s:04d}/{y}/SR",und=.3,foreign=.2,cc=.08); s=S("Data"); z=S("Lists"); R=[]
    s.add(["ល.រ No","លេខរឿង Case","ឈ្មោះ Name (KH)","Name (Latin)","ភេទ Sex","អាយុ Age","សញ្ជាតិ Citizenship","ច្បាប់ Law","មាត្រា Article","ច្បាប់ Law 2","មាត្រា Article 2","ចុះបញ្ជី Registered","ចោទ Charged","ដំណាក់កាល Stage","សម្រេច Decided","លទ្ធផល Outcome","ទោស Months","ពិន័យ Fine (៛)"],"headings"); hid=[]
    LW={TIP:"TIP Law 2008",CC:"Criminal Code 2009"}
    for i,p in enumerate(P,1):
        p['sentence_days']=None; p['charges']=p['charges'][:2]; ch=p['charges']; c2=[LW[ch[1]['law']],int(ch[1]['article'])] if len(ch)>1 else [None,None]
        n=s.add([i,p['case_number'],p['name_khmer'],p['name_latin'],p['sex'][0].upper(),p['age'],p['citizenship'],LW[ch[0]['law']],int(ch[0]['article']),*c2,p['date_registered'],p['date_charged'],p['stage'].capitalize(),p['date_decided'],{"convicted":"Convicted","acquitted":"Acquitted",None:None,"charge dismissed by the investigating judge":"Dismissed by IJ"}[p['outcome']],p['sentence_months'],p['fine_riel']])
        o=dict(hidden_row=True) if p['stage']=='investigation' else {}
        if o: hid.append(n)
        R.append(T(s.at(),p,BASE+"name_khmer name_latin citizenship stage outcome sentence_months fine_riel",**o))
    z.add(["Law","Stage","Outcome","Sex"],"lists for the drop-downs")
    for q in [["TIP Law 2008","Investigation","Convicted","M"],["Criminal Code 2009","Awaiting trial","Acquitted","F"],[None,"Trial","Dismissed by IJ"],[None,"Decided"]]: z.add(q,"lists for the drop-downs")
    z.add(["TIP Law 2008 = Law on Suppression of Human Trafficking and Sexual Exploitation, 2008"],"key")
    def af(wb):
        from openpyxl.worksheet.datavalidation import DataValidation as V
        ws=wb["Data"]; ws.auto_filter.ref=f"A1:R{len(s.rows)}"; ws.auto_filter.add_filter_column(13,["Awaiting trial","Trial","Decided"])
        for n in hid: ws.row_dimensions[n].hidden=True
        v=V(type="list",formula1="Lists!$B$2:$B$5"); ws.add_data_validation(v); v.add(f"N2:N{len(s.rows)}"); ws.freeze_panes="C2"
    fn="18_siem_reap.xlsx"; xlsx(fn,[s,z],af,fmt="yyyy-mm-dd")
    truth(fn,"Siem Reap",f"Well-kept table with drop-downs and a second sheet of lists; saved with a filter on, {len(hid)} rows under investigation hidden","take-with-questions","hidden rows: to be asked whether they belong to the return",R,[s,z],questions=[f"{len(hid)} rows are hidden by the filter on Stage; do they belong to the return?"],never=["dropping the hidden rows silently","persons out of the sheet Lists"])
# 19 Kampong Cham --------------------------------------------------------
def f19():
    P=gen(119,27,lambda s,y:f"KC{y}{s:04d}",und=.25,second=.45,cc=.15); s=S("qryAccusedCharges"); R=[]
    s.add(["acc_id","case_no","name_kh","name_en","sex","age","citizenship","law","article","dt_reg","dt_charge","dt_judgment","result","in_absentia","sent_years","sent_months","susp_months","fine_riel","comp_riel"],"field names")
    dt=lambda x:D.datetime(x.year,x.month,x.day) if x else None
    for i,p in enumerate(P):
        p['sentence_days']=None
        if p['presence_at_judgment']=='deemed present': p['presence_at_judgment']='present'
        m=p['sentence_months']; y,mm=ymd(m) if m else (None,None); a=1040+i*3
        for j,c in enumerate(p['charges']):
            s.add([a,p['case_number'],p['name_khmer'],p['name_latin'],p['sex'][0].upper(),p['age'],p['citizenship'],"Human Trafficking Law 2008" if c['law']==TIP else "Criminal Code 2009",c['article'],dt(p['date_registered']),dt(p['date_charged']),dt(p['date_decided']),{"convicted":"Convicted","acquitted":"Acquitted",None:None,"charge dismissed by the investigating judge":"Dismissed by investigating judge"}[p['outcome']],{'absent':True,'present':False,None:None}[p['presence_at_judgment']],y,mm,p['suspended_months'],p['fine_riel'],p['compensation_riel']], f"second or third charge of acc_id {a}" if j else None)
            if j==0: at=s.at()
        R.append(T(at,p,BASE+"name_khmer name_latin citizenship presence_at_judgment outcome sentence_months suspended_months fine_riel compensation_riel"))
    fn="19_kampong_cham.xlsx"; xlsx(fn,[s],font="Calibri",fmt="dd-mmm-yy")
    truth(fn,"Kampong Cham","Export of an Access query that joins accused and charges: one row for each charge, everything else repeated, acc_id the same","take-with-questions","some accused have two or three rows, one for each charge",R,[s],questions=["Rows with the same acc_id differ only in law and article: one accused with several charges?"],never=["counting the same acc_id two or three times","adding sentence or fine of the repeated rows"])
# 20 Tboung Khmum --------------------------------------------------------
def f20():
    P=gen(120,36,lambda s,y:f"ត្ប.{s}/{y}",first=D.date(2024,2,5),span=520,und=.35); R=[]; SH=[]
    q=[S("តុ "+c) for c in "កខគឃ"]; d=lambda x:x.strftime("%d-%m-%y") if x else None
    for i,s in enumerate(q):
        s.add([f"សាលាដំបូងខេត្តត្បូងឃ្មុំ - សំណុំរឿងនៅ{s.name} ដល់ថ្ងៃទី31-01-26"],"court, desk and day of the state")
        s.add(["លេខរឿង","ឆ្នាំចុះបញ្ជី","ឈ្មោះ","ភេទ","អាយុ","មាត្រា (ច្បាប់ប្រឆាំងអំពើជួញដូរមនុស្ស ២០០៨)","ដំណាក់កាល",None,None,"ថ្ងៃចោទ","ថ្ងៃសាលក្រម","ទោស"],"headings"); s.add([None]*6+["ស៊ើបសួរ","រង់ចាំ/កំពុងជំនុំជម្រះ","សម្រេចរួច"],"headings, second row")
    cs=list(dict.fromkeys(p['case_number'] for p in P)); desk=lambda p:cs.index(p['case_number'])%4; cnt=[sum(desk(p)==j for p in P) for j in range(4)]
    for p in sorted(P,key=desk):
        s=q[desk(p)]; p['sentence_days']=None
        if p['outcome'] and 'dismissed' in p['outcome']: p['outcome']='acquitted'
        st=p['stage'] if p['stage'] in('investigation','decided') else 'awaiting trial or trial'
        s.add([p['case_number'],p['date_registered'].year,p['name_khmer'],"ស្រី" if p['sex']=='female' else "ប្រុស",p['age']," និង ".join(arts(p))]+["✔" if st==x else None for x in("investigation","awaiting trial or trial","decided")]+[d(p['date_charged']),d(p['date_decided']),"រួចខ្លួន" if p['outcome']=='acquitted' else ((f"{p['sentence_months']//12} ឆ្នាំ"+(" កន្លះ" if p['sentence_months']%12==6 else f" {p['sentence_months']%12} ខែ" if p['sentence_months']%12 else "")) if p['sentence_months'] else None)])
        R.append(T(s.at(),p,BASE.replace("date_registered ","")+"name_khmer outcome sentence_months",stage=st,year_registered=p['date_registered'].year))
    for s,c in zip(q,cnt): s.add(["សរុប",None,f"{c} នាក់"],"total")
    def af(wb):
        for s in q: wb[s.name].merge_cells("G2:I2"); wb[s.name].freeze_panes="A4"
    fn="20_tboung_khmum.xlsx"; xlsx(fn,q,af,font="Arial")
    truth(fn,"Tboung Khmum","Google Sheets download, a tab for each of four clerks' desks; stage by a tick in one of three columns; only the year of registration; sentence like 7 ឆ្នាំ កន្លះ","take","complete; the year of registration alone is not a day",R,q,never=["1 January as day of registration","awaiting trial as investigation","losing the half of a year in កន្លះ","taking the day of the state in line 1 for a date of a case","reading one tab only"])
for f in (f1,f2,f3,f4,f5,f6,f7,f8,f9,f10,f11,f12,f13,f14,f15,f16,f17,f18,f19,f20): f()
json.dump(TRUTH,open(os.path.join(HERE,"truth.json"),"w",encoding="utf8"),ensure_ascii=False,indent=1)

DOUBT="""
## Where the truth is not beyond doubt

- **Names of the law.** Where the sheet says "Human Trafficking Law 2008", "ច្បាប់ជួញដូរមនុស្ស ២០០៨", "Loi sur la traite des êtres humains 2008" or (02) the code TIPL2008 / PENAL2009, truth has the full name. For 02 a question about the two codes is as good as taking them; it would be one question more than listed.
- **01** ticks in the columns ប្រុស / ស្រី; nothing in the outcome is null, not pending. Same in 02, 03, 04, 06, 08, 09, 11, 18, 19 and 20. `pending` stands only where words (05, 07, 12, 13, 14, 15: មិនទាន់..., en cours, no judgment yet) or the colour (10) say so.
- **02** 0 in SENT_MON, SUSP_MON, FINE_RIEL is the empty number of FoxPro: truth null. `stage` is null because the code has no key; whoever writes `decided` beside a judgment (or a dismissal) is not wrong (FORMAT.md).
- **Outcome from the sentence.** 03, 06, 07, 11, 15 and 20 have no column for the outcome; a sentence of imprisonment is read as convicted, រួច / acquitted as acquitted. A reader that leaves these open with one question is cautious, not wrong.
- **05, 10** give the year of birth, so `age` is null and `birth_year` is there.
- **08** The lunar days are worked out from the mean moon and may be a day off the real Khmer calendar; the solar date after ត្រូវនឹង is the truth. There is no day of charge.
- **09** The years are A.D. + 543 because line 2 says so. Khmer use (year changing at Visakha Bochea) would give other years for part of the dates; a careful registrar may confirm it with one question. Baht is in `compensation_other`, as "40000 THB"; US dollars in 15 as "3250 USD".
- **10** The outcome is only a colour with a key on the sheet. Truth has it; asking first is the listed question. The colours of the key's lines are the same, without person.
- **11** `at` is the first of the two lines; the second is under `not_rows` as "second line of the accused above". 19: `at` is the first row of an acc_id, the others are under `not_rows`.
- **13, 14** A wrong cell's value: age 430, 1860 months, article 120, the years 2014 and 2052 and the too long suspension stay as written; 31/06/2025, 29/02/2025 and 14/13/2024 are null. Article 120 is called wrong because the 2008 law has 52 articles. In 14 the cell is given as record, field name and (column letter with record).
- **15, 11** "present", "absent", "deemed present" in 11 are the clerk's own English words. 15: damages to the victim are taken as compensation; a kind of exploitation is one per case.
- **18** The hidden rows are all those under investigation; they are in `rows` with `hidden_row`. TIP Law 2008 is explained only on the second sheet.
- **19** in_absentia FALSE is read as present. TRUE as absent. The charges of one acc_id are in the order of its rows.
- **20** Only the year of registration: `date_registered` is null and `year_registered` (a key that FORMAT.md does not have) holds the year; a program without such a field should not be marked down. One tick column is for awaiting trial and trial together.
- **16, 17** 16 could be kept as statistics, but no person can come of it. 17 has persons in the picture, none in a cell.
- 16- and 17-year-olds, dismissals and weekend charges are chance, not errors.
"""
R_=["# Twenty invented lists of accused persons, courts-24","","Everything is invented: people, cases, dates, what is said of the courts. `make.py` (needs openpyxl, xlwt, pillow) writes `files/` and `truth.json`; `check.py` (also xlrd) reads the files by itself and compares. FORMAT.md describes truth.json.","","| file | court | outcome | persons | what is particular |","|---|---|---|---|---|"]
R_+=[f"| {f} | {t['sent_by'].replace(' Provincial Court of First Instance','')} | {t['outcome']} | {len(t['rows'])} | {t['what']} |" for f,t in sorted(TRUTH.items())]
n_={o:sum(t['outcome']==o for t in TRUTH.values()) for o in ('take','take-with-questions','name-errors','refuse')}
R_+=["",f"{sum(len(t['rows']) for t in TRUTH.values())} persons; "+", ".join(f"{b} {a}" for a,b in n_.items())+"."]
R_.append(DOUBT)
open(os.path.join(HERE,"README.md"),"w",encoding="utf8").write("\n".join(R_)+"\n")
