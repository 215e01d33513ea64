#!/usr/bin/env python3
"""Writes files/ and truth.json; the same bytes each time."""
import os, json, random, zipfile, io, csv, datetime as dt, shutil
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L
import xlwt
HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, 'files')
LAW = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"
PC = "Criminal Code 2009"
KLAW = "ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ"
D = dt.date
def kd(x): return str(x).translate(str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩'))
KM = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
FAM = [("សាកល្បង","SAKLBONG"),("គំរូ","KUMRU"),("ប្រឌិត","PRADIT"),("ឧទាហរណ៍","UTEAHOR"),("ស្រមៃ","SRAMAI"),("តេស្ត","TEST")]
GIV = [("ផ្កា","Phka"),("ភ្នំ","Phnom"),("ទន្លេ","Tonle"),("ភ្លៀង","Phlieng"),("ផ្កាយ","Phkay"),("ស្លឹក","Sloek"),("ថ្ម","Thma"),("ព្រៃ","Prey"),("ខ្យល់","Khyal"),("រលក","Rolok"),("ដើមឈើ","Doemchheu"),("ពពក","Popok"),("ឈូក","Chhuk"),("ម្លិះ","Mlis"),("ដំបូក","Dambok"),("អូរ","Or"),("បឹង","Boeng"),("កោះ","Koh"),("មួយ","Muoy"),("ពីរ","Pi"),("បី","Bei"),("បួន","Buon"),("ប្រាំ","Pram"),("ដប់","Dop"),("ម្ភៃ","Mphei"),("រយ","Roy"),("ពាន់","Poan"),("ស្វាយ","Svay"),("ត្នោត","Tnaot"),("ឬស្សី","Russey"),("ចំប៉ា","Champa"),("រំដួល","Rumduol"),("ក្តាន់","Kdan"),("ល្ហុង","Lhong"),("អម្ពិល","Ampil"),("ខ្នុរ","Khnor")]
FOR = {"Chinese":[("យ៉ាងប៉េន ស៊ួយ","YANGBEN Shui"),("យ៉ាងប៉េន សាន","YANGBEN Shan"),("យ៉ាងប៉េន យូ","YANGBEN Yu"),("យ៉ាងប៉េន ហ៊ួ","YANGBEN Hua"),("យ៉ាងប៉េន ហ្វេង","YANGBEN Feng"),("យ៉ាងប៉េន ប៉ា","YANGBEN Ba"),("យ៉ាងប៉េន ឈី","YANGBEN Qi"),("យ៉ាងប៉េន លូ","YANGBEN Liu"),("យ៉ាងប៉េន មូ","YANGBEN Mu"),("យ៉ាងប៉េន ហៃ","YANGBEN Hai"),("យ៉ាងប៉េន អ៊ុន","YANGBEN Yun")],
 "Vietnamese":[("ម៉ូវ វ៉ាន់ សុង","MAU Van Song"),("ម៉ូវ ធី ហ័រ","MAU Thi Hoa"),("ម៉ូវ វ៉ាន់ នុយ","MAU Van Nui"),("ម៉ូវ ធី សាវ","MAU Thi Sao"),("ម៉ូវ វ៉ាន់ យ៉","MAU Van Gio"),("ម៉ូវ ធី មឿ","MAU Thi Mua")],
 "Thai":[("តួយ៉ាង ហ្វុន","TUAYANG Fon"),("តួយ៉ាង ដាវ","TUAYANG Dao"),("តួយ៉ាង ណាំ","TUAYANG Nam"),("តួយ៉ាង ប៉ាក់","TUAYANG Pak"),("តួយ៉ាង លុំ","TUAYANG Lom"),("តួយ៉ាង ហ៊ីន","TUAYANG Hin")],
 "Malaysian":[("ចុនតោះ ហ៊ូចាន់","CONTOH Hujan"),("ចុនតោះ ប៊ូឡាន់","CONTOH Bulan"),("ចុនតោះ ឡៅត៍","CONTOH Laut"),("ចុនតោះ អាងីន","CONTOH Angin"),("ចុនតោះ ប៊ុកគីត","CONTOH Bukit")]}
FSEX = {"MAU Thi Hoa":"female","MAU Thi Sao":"female","MAU Thi Mua":"female","TUAYANG Dao":"female"}
KN = {"Cambodian":"ខ្មែរ","Vietnamese":"វៀតណាម","Chinese":"ចិន","Thai":"ថៃ","Malaysian":"ម៉ាឡេស៊ី"}
KX = {"sexual exploitation":"អាជីវកម្មផ្លូវភេទ","forced labour":"ពលកម្មដោយបង្ខំ","forced marriage":"រៀបការដោយបង្ខំ","begging":"សុំទាន","forced criminality":"បង្ខំឱ្យឆបោកតាមអនឡាញ"}
ART = {"10":("ដកយកមនុស្សដោយខុសច្បាប់ដោយមានគោលបំណង","unlawful removal with purpose"),"11":("ដកយកមនុស្សដោយខុសច្បាប់ដើម្បីបញ្ជូនឆ្លងដែន","unlawful removal for cross-border transfer"),"12":("ជ្រើសរើសមនុស្សដោយខុសច្បាប់ដើម្បីធ្វើអាជីវកម្ម","unlawful recruitment for exploitation"),"15":("លក់ ទិញ ឬដោះដូរមនុស្សដោយមានគោលបំណង","selling or buying of a person with purpose"),"17":("ដឹកជញ្ជូនមនុស្សដោយមានគោលបំណង","transportation with purpose"),"18":("ដឹកជញ្ជូនមនុស្សឆ្លងដែន","cross-border transportation"),"19":("ទទួលមនុស្សដោយមានគោលបំណង","receipt of a person with purpose"),"21":("ចាប់ ឃាត់ ឬបង្ខាំងមនុស្ស","abduction, detention or confinement"),"26":("សញ្ចារកម្ម","procurement of prostitution"),"27":("សញ្ចារកម្មមានស្ថានទម្ងន់ទោស","aggravated procurement of prostitution"),"28":("សញ្ចារកម្មចំពោះពេស្យាកម្មកុមារ","procurement of child prostitution"),"34":("ទិញពេស្យាកម្មកុមារ","purchase of child prostitution")}
XOF = {"10":["sexual exploitation","forced labour","begging"],"11":["forced marriage","forced labour"],"12":["forced labour","sexual exploitation"],"15":["sexual exploitation","forced marriage"],"17":["forced labour","sexual exploitation"],"18":["forced labour"],"19":["forced labour","sexual exploitation"],"21":["forced criminality","forced labour"],"26":["sexual exploitation"],"27":["sexual exploitation"],"28":["sexual exploitation"],"34":["sexual exploitation"]}
SEN = {"26":[24,30,36,48,60],"34":[24,36,60,84],"21":[24,36,48,60]}
HOL = {(1,1),(1,7),(3,8),(4,14),(4,15),(4,16),(5,1),(5,14),(6,18),(9,24),(10,15),(10,29),(11,9)}
def wk(d):
    while d.weekday() > 4 or (d.month, d.day) in HOL: d += dt.timedelta(1)
    return d
class P(dict):
    __getattr__ = dict.get
    def __setattr__(s, k, v): s[k] = v
def gen(seed, sizes, fmt, nats=(("Cambodian",1),), arts="10 11 12 15 17 18 19 26 27 34", first=D(2025,1,6), last=D(2025,11,20), n0=3, step=(2,9), decided=None, two=0.2):
    r = random.Random(seed); used = set(); out = []; n = n0
    span = (last-first).days; yr = None
    for i, k in enumerate(sizes):
        n += r.randint(*step)
        reg = wk(first + dt.timedelta(int(span*i/len(sizes)) + r.randint(0, max(1, span//len(sizes)-2))))
        if yr and reg.year != yr: n = r.randint(1, 6)
        yr = reg.year
        chg = wk(reg + dt.timedelta(r.randint(1, 4)))
        dec = wk(chg + dt.timedelta(r.randint(70, 230)))
        done = (dec <= D(2025,12,26)) if decided is None else decided
        if decided and dec > D(2025,12,26): dec = wk(D(2025,12,26) - dt.timedelta(r.randint(1, 20)))
        a = r.choice(arts.split()); al = [a]
        if r.random() < two:
            b = r.choice([x for x in arts.split() if x != a]); al = sorted([a, b], key=int)
        xp = r.choice(XOF[a]); dis = done and r.random() < .08
        for j in range(k):
            nat = r.choices([x for x,_ in nats], [w for _,w in nats])[0]
            for _ in range(300):
                if nat == "Cambodian":
                    f = r.choice(FAM); g = r.choice(GIV); kh, la = f[0]+" "+g[0], f[1]+" "+g[1]; sx = r.choice(["male","male","male","female","female"])
                else:
                    kh, la = r.choice(FOR[nat]); sx = FSEX.get(la, "male")
                if kh not in used: break
            else:
                nat = "Cambodian"
                while kh in used: f = r.choice(FAM); g = r.choice(GIV); kh, la, sx = f[0]+" "+g[0], f[1]+" "+g[1], "male"
            used.add(kh)
            p = P(case=fmt(n, reg), ci=i, kh=kh, la=la, sex=sx, age=r.randint(21, 58), cit=nat, arts=list(al), expl=xp, reg=reg, chg=chg)
            if done:
                p.dec, p.stage = dec, "decided"
                if dis: p.outc = "charge dismissed by the investigating judge"
                else:
                    p.pres = r.choice(["present"]*6+["absent"]*2)
                    if r.random() < .12: p.outc = "acquitted"
                    else:
                        p.outc = "convicted"; p.sm = max(r.choice(SEN.get(x, [84,84,96,108,120,180])) for x in al)
                        if p.sm <= 60 and p.pres == "present" and r.random() < .4: p.susp = r.choice([x for x in (6,12,18,24,36) if x < p.sm])
                        if p.sm <= 84 and r.random() < .5: p.fine = r.choice([4,5,6,8,10])*1000000
                        if r.random() < .3: p.comp = r.choice([5,8,10,15,20,30])*1000000
            else:
                age = (D(2025,12,31)-reg).days
                p.stage = "investigation" if age < 110 else "awaiting trial" if age < 150 else r.choice(["awaiting trial","trial"])
            out.append(p)
    # one stage per case
    st = {}
    for p in out: p.stage = st.setdefault(p.ci, p.stage)
    return out
ALL = "case kh la sex age cit charges expl reg chg dec stage pres outc sent susp fine comp".split()
def T(p, at, fields, law=LAW, **over):
    s = set(fields.split()); assert s <= set(ALL), s
    g = lambda k, v=None: (p.get(v or k) if k in s else None)
    iso = lambda d: d.isoformat() if isinstance(d, D) else d
    row = {"at": at, "case_number": g("case"), "name_khmer": g("kh"), "name_latin": g("la"), "sex": g("sex"), "age": g("age"), "citizenship": g("cit"),
      "charges": [{"law": law, "article": a} for a in p.arts] if "charges" in s else [], "exploitation": g("expl"), "date_registered": iso(g("reg")), "date_charged": iso(g("chg")), "date_decided": iso(g("dec")),
      "stage": g("stage"), "presence_at_judgment": g("pres"), "outcome": g("outc"), "sentence_months": g("sent","sm"), "sentence_days": g("sent","sd"), "suspended_months": g("susp"), "fine_riel": g("fine"), "compensation_riel": g("comp")}
    row.update(over); return row
# ---------- writers
class S:
    def __init__(s, name): s.name, s.c, s.m, s.hid, s.w, s.bold, s.fill, s.filter = name, {}, [], set(), {}, set(), set(), None
    def row(s, r, vals, c0=1, bold=False, fill=False):
        for i, v in enumerate(vals):
            if v is not None and v != "": s.c[r, c0+i] = v
        if bold: s.bold.add(r)
        if fill: s.fill.add(r)
    def merge(s, r1, c1, r2, c2):
        if (r1, c1) != (r2, c2): s.m.append((r1, c1, r2, c2))
    @property
    def maxr(s): return max(r for r,_ in s.c)
    @property
    def maxc(s): return max(c for _,c in s.c)
def rezip(b, path):
    z = zipfile.ZipFile(io.BytesIO(b)); o = io.BytesIO()
    with zipfile.ZipFile(o, 'w') as w:
        for n in z.namelist():
            i = zipfile.ZipInfo(n, (2026,2,2,8,0,0)); i.compress_type = zipfile.ZIP_STORED if n == 'mimetype' else zipfile.ZIP_DEFLATED
            x = z.read(n)
            if n == 'docProps/core.xml':
                import re; x = re.sub(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*', rb'\g<1>2026-02-02T08:00:00Z', x)
            w.writestr(i, x)
    open(path, 'wb').write(o.getvalue())
def xlsx(fn, sheets, datefmt="dd/mm/yyyy", font="Khmer OS Siemreap", size=10):
    wb = Workbook(); wb.remove(wb.active); th = Side(style='thin')
    for s in sheets:
        ws = wb.create_sheet(s.name)
        for (r,c),v in s.c.items():
            x = ws.cell(r, c, v); x.font = Font(name=font, size=size, bold=r in s.bold); x.alignment = Alignment(wrap_text=r not in s.bold or r in s.fill, vertical="center")
            if isinstance(v, D): x.number_format = datefmt
            elif isinstance(v, int) and v >= 100000: x.number_format = '#,##0'
            if r in s.fill: x.fill = PatternFill("solid", fgColor="DDE6F0")
            if r not in s.bold or r in s.fill: x.border = Border(th,th,th,th)
        for a in s.m: ws.merge_cells(start_row=a[0], start_column=a[1], end_row=a[2], end_column=a[3])
        for r in s.hid: ws.row_dimensions[r].hidden = True
        for c in range(1, s.maxc+1):
            ws.column_dimensions[L(c)].width = s.w.get(c, min(38, max([6]+[len(str(v))+2 for (r,cc),v in s.c.items() if cc == c and r not in s.bold])))
        if s.filter: 
            ws.auto_filter.ref = s.filter[0]
            ws.auto_filter.add_filter_column(s.filter[1], s.filter[2])
    b = io.BytesIO(); wb.save(b); rezip(b.getvalue(), os.path.join(OUT, fn))
def xls(fn, sheets, datefmt="dd/mm/yyyy"):
    wb = xlwt.Workbook(encoding='utf-8')
    for s in sheets:
        ws = wb.add_sheet(s.name); mm = {(a[0],a[1]): a for a in s.m}
        for (r,c),v in s.c.items():
            st = xlwt.XFStyle(); st.font.name = "Khmer OS"; st.font.bold = r in s.bold; st.alignment.wrap = 1
            if isinstance(v, D): st.num_format_str = datefmt
            if (r,c) in mm: a = mm[r,c]; ws.write_merge(a[0]-1, a[2]-1, a[1]-1, a[3]-1, v, st)
            else: ws.write(r-1, c-1, v, st)
        for c in range(1, s.maxc+1): ws.col(c-1).width = 256*min(40, s.w.get(c, max([6]+[len(str(v))+2 for (r,cc),v in s.c.items() if cc == c and r not in s.bold])))
    wb.save(os.path.join(OUT, fn))
def ods(fn, sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell, CoveredTableCell, TableColumn
    from odf.text import P as TP
    from odf import number, style, meta
    d = OpenDocumentSpreadsheet()
    ns = number.DateStyle(name="d1")
    for e in (number.Day(style="long"), number.Text(text="/"), number.Month(style="long"), number.Text(text="/"), number.Year(style="long")): ns.addElement(e)
    d.automaticstyles.addElement(ns)
    cs = style.Style(name="ce1", family="table-cell", datastylename="d1"); d.automaticstyles.addElement(cs)
    cw = style.Style(name="co1", family="table-column"); cw.addElement(style.TableColumnProperties(columnwidth="4cm")); d.automaticstyles.addElement(cw)
    for s in sheets:
        t = Table(name=s.name); t.addElement(TableColumn(stylename="co1", numbercolumnsrepeated=s.maxc)); mm = {(a[0],a[1]): a for a in s.m}; cov = {(r,c) for a in s.m for r in range(a[0],a[2]+1) for c in range(a[1],a[3]+1)} - set(mm)
        for r in range(1, s.maxr+1):
            tr = TableRow()
            for c in range(1, s.maxc+1):
                if (r,c) in cov: tr.addElement(CoveredTableCell()); continue
                k = {}
                if (r,c) in mm: a = mm[r,c]; k = dict(numberrowsspanned=a[2]-a[0]+1, numbercolumnsspanned=a[3]-a[1]+1)
                v = s.c.get((r,c))
                if v is None: tr.addElement(TableCell(**k)); continue
                if isinstance(v, D): x = TableCell(valuetype="date", datevalue=v.isoformat(), stylename="ce1", **k); tx = v.strftime("%d/%m/%Y")
                elif isinstance(v, int): x = TableCell(valuetype="float", value=v, **k); tx = str(v)
                else: x = TableCell(valuetype="string", **k); tx = v
                for line in tx.split("\n"): x.addElement(TP(text=line))
                tr.addElement(x)
            t.addElement(tr)
        d.spreadsheet.addElement(t)
    b = io.BytesIO(); d.write(b); rezip(b.getvalue(), os.path.join(OUT, fn))
def csvf(fn, rows, delim=",", bom=True):
    b = io.StringIO(); csv.writer(b, delimiter=delim, lineterminator="\r\n").writerows(rows)
    open(os.path.join(OUT, fn), 'wb').write((b'\xef\xbb\xbf' if bom else b'') + b.getvalue().encode())
TRUTH = {}
def truth(fn, by, what, outcome, reason, rows, not_rows, errors=(), questions=(), never=()):
    TRUTH[fn] = {"sent_by": by, "what": what, "outcome": outcome, "reason": reason, "rows": rows, "not_rows": [{"sheet": a, "row": b, "what": c} for a,b,c in not_rows], "errors": [{"cell": a, "wrong": b} for a,b in errors], "questions": list(questions), "never": list(never)}
# ---------- wording
def kdur(m, d=None, kh=True, sp=" "):
    f = kd if kh else str
    if m is None: return ""
    o = []
    if m >= 12: o.append(f(m//12)+sp+"ឆ្នាំ")
    if m % 12: o.append(f(m%12)+sp+"ខែ")
    if d: o.append(f(d)+sp+"ថ្ងៃ")
    return " ".join(o)
def edur(m, d=None):
    o = []
    if m >= 12: o.append(f"{m//12} year"+("s" if m >= 24 else ""))
    if m % 12: o.append(f"{m%12} months")
    if d: o.append(f"{d} days")
    return " ".join(o)
def dm(d, kh=False, sep="/", y4=True, z=True):
    if d is None: return ""
    x = f"{d.day:02d}{sep}{d.month:02d}{sep}" if z else f"{d.day}{sep}{d.month}{sep}"
    x += str(d.year) if y4 else f"{d.year%100:02d}"
    return kd(x) if kh else x
def kmny(n, kh=False):
    if n is None: return ""
    x = f"{n:,}".replace(",", "."); return (kd(x) if kh else x)
BS = {"male":"ប","female":"ស"}; BSF = {"male":"ប្រុស","female":"ស្រី"}
KO = {"convicted":"ផ្តន្ទាទោស","acquitted":"រួចផុតពីបទចោទ","charge dismissed by the investigating judge":"ដីកាលើកលែងចោទប្រកាន់", None:""}
KP = {"present":"ចំពោះមុខ","absent":"កំបាំងមុខ",None:""}
KS = {"investigation":"ស៊ើបសួរ","awaiting trial":"រង់ចាំជំនុំជម្រះ","trial":"កំពុងជំនុំជម្រះ","decided":"សម្រេចហើយ"}
def groups(ps):
    o = []
    for p in ps:
        if o and o[-1][0].ci == p.ci: o[-1].append(p)
        else: o.append([p])
    return o
def C(n): return f"{n} Court of First Instance"

def f1():
    fn = "បញ្ជីសំណុំរឿងជួញដូរ_អយ្យការស្វាយរៀង_២០២៥.xlsx"; sh = "២០២៥"
    ps = gen(101, [2,1,3,1,1,2,1,2,1], lambda n,d: kd(f"{n:03d}")+" អ.ស.រ/"+kd("25"), (("Cambodian",8),("Vietnamese",2)))
    s = S(sh); s.row(1, ["សាលាដំបូងខេត្តស្វាយរៀង"], bold=True); s.row(2, ["អយ្យការអមសាលាដំបូង"], bold=True)
    s.row(3, ["តារាងតាមដានសំណុំរឿង "+KLAW+" ឆ្នាំ ២០២៥"], bold=True); s.merge(3,1,3,12)
    s.row(5, ["ល.រ","លេខអយ្យការ","ថ្ងៃចូល","ឈ្មោះជនត្រូវចោទ","ភេទ","អាយុ","សញ្ជាតិ","មាត្រា","ថ្ងៃចោទប្រកាន់","ចៅក្រមស៊ើបសួរ","សំណុំរឿងនៅ","ផ្សេងៗ"], bold=True, fill=True)
    r = 6; rows = []; rr = random.Random(1)
    for i, g in enumerate(groups(ps)):
        r0 = r; j = rr.choice("កខគ")
        for p in g:
            top = p is g[0]
            s.row(r, [kd(i+1) if top else "", p.case if top else "", p.reg if top else "", p.kh, BS[p.sex], p.age, KN[p.cit], kd(" និង ".join(p.arts)), p.chg, ("បន្ទប់ "+j) if top else "", KS[p.stage], rr.choice(["ឃុំខ្លួន","ឃុំខ្លួន","ក្រៅឃុំ",""])])
            rows.append(T(p, f"{sh}!{r}", "case kh sex age cit charges reg chg stage")); r += 1
        for c in (1,2,3,10): s.merge(r0,c,r-1,c)
    xlsx(fn, [s])
    truth(fn, C("Svay Rieng Provincial"), "The deputy prosecutor's secretary's running list: where each file lies; she never writes results. Number and entry date merged over co-accused; law only in the title", "take", "complete for what it keeps, one accused per row", rows,
      [(sh,1,"court"),(sh,2,"office"),(sh,3,"title naming the law"),(sh,5,"headings")], never=["leaving the case number of second and third co-accused empty","taking the investigating judge's room (បន្ទប់ ក) for a stage"])
def f2():
    fn = "tip_export_PPMC_2025.csv"
    ps = gen(102, [3,1,2,4,1,2,1,5,1,2,3,1,2,2,1,4,1,2,3,1,1,2], lambda n,d: f"PPMC-{d.year}-{n:04d}", (("Cambodian",7),("Chinese",1),("Vietnamese",1)), "10 12 15 17 19 21 26 27 28 34", first=D(2024,11,4), n0=140, step=(4,30))
    hd = "RecordID,CaseRef,NameKH,NameEN,Sex,AgeAtCharge,Nationality,Law,Articles,ExploitationType,DateRegistered,DateCharged,Stage,DateDecided,Judgment,Result,PrisonMonths,SuspendedMonths,FineKHR,CompKHR,CreatedBy,LastModified".split(",")
    R = [hd]; rows = []
    st = {"investigation":"Investigation","awaiting trial":"Awaiting trial","trial":"Trial","decided":"Decided"}
    ou = {"convicted":"Convicted","acquitted":"Acquitted","charge dismissed by the investigating judge":"Dismissed by IJ"}
    for i, p in enumerate(ps):
        b = lambda v: "" if v is None else v
        R.append([3310+i*2, p.case, p.kh, p.la, p.sex[0].upper(), p.age, p.cit, "TIP Law 2008", ";".join(p.arts), p.expl.capitalize(), p.reg.isoformat(), p.chg.isoformat(), st[p.stage], p.dec.isoformat() if p.dec else "", {"present":"In presence","absent":"In absentia"}.get(p.pres,""), ou.get(p.outc,""), b(p.sm), b(p.susp), b(p.fine), b(p.comp), "clerk"+str(1+i%3), (p.dec or p.chg).isoformat()+" 09:1"+str(i%10)])
        rows.append(T(p, f"{i+2}", " ".join(ALL)))
    csvf(fn, R)
    truth(fn, C("Phnom Penh Municipal"), "Export of a small database an NGO gave the court: English codes, ISO dates, prison in months; record ids and last-modified stamps", "take", "complete", rows, [(None,1,"headings")], never=["taking LastModified or RecordID for a case date or case number"])
def f3():
    fn = "កែប បញ្ជីតាមសៀវភៅ.ods"; sh = "សន្លឹក១"
    ps = gen(137, [2,1,3,1], lambda n,d: kd(f"{n:02d}")+"/"+kd(d.year), (("Cambodian",1),), "10 12 17 26 34", first=D(2025,1,20), last=D(2025,9,1), n0=1, step=(3,6), decided=True)
    for p in ps:
        if p.outc.startswith("charge"): p.outc, p.pres, p.sm = "convicted", "present", 36
        if p.outc != "convicted": p.outc, p.sm = "convicted", 48
    s = S(sh); s.row(1, ["សាលាដំបូងខេត្តកែប"], bold=True); s.row(2, ["ចម្លងតាមសៀវភៅបញ្ជីរឿងព្រហ្មទណ្ឌ ឆ្នាំ២០២៥ (រឿងជួញដូរមនុស្ស)"], bold=True)
    s.row(4, ["លេខរៀង","ថ្ងៃចុះបញ្ជី","លេខសំណុំរឿង","នាម គោត្តនាម ភេទ អាយុ សញ្ជាតិ ជនជាប់ចោទ","បទល្មើស","សាលក្រម","ផ្នែកបញ្ជាក់"], bold=True, fill=True)
    rows = []; r = 5
    for i, g in enumerate(groups(ps)):
        h = g[0]; one = len(g) == 1
        nm = "\n".join(("" if one else kd(k+1)+"- ")+f"ឈ្មោះ {p.kh} ភេទ{BSF[p.sex]} អាយុ {kd(p.age)} ឆ្នាំ សញ្ជាតិ{KN[p.cit]}" for k,p in enumerate(g))
        def sen(p):
            x = "ដាក់ពន្ធនាគារ "+kdur(p.sm)
            if p.susp: x += " ព្យួរ "+kdur(p.susp)
            if p.fine: x += " ពិន័យ "+kmny(p.fine, True)+" រៀល"
            if p.comp: x += " សង "+kmny(p.comp, True)+" រៀល"
            return x + {"present":" (ចំពោះមុខ)","absent":" (កំបាំងមុខ)"}[p.pres]
        ju = f"ថ្ងៃទី {kd(h.dec.day)} ខែ{KM[h.dec.month-1]} ឆ្នាំ{kd(h.dec.year)}\n" + "\n".join(("" if one else kd(k+1)+"- ")+sen(p) for k,p in enumerate(g))
        s.row(r, [kd(i+1), f"ថ្ងៃទី {kd(h.reg.day)} ខែ{KM[h.reg.month-1]} ឆ្នាំ{kd(h.reg.year)}", h.case, nm, " និង ".join(ART[a][0]+" មាត្រា "+kd(a) for a in h.arts)+" នៃ"+KLAW, ju, "ក្រៅឃុំ" if i == 3 else ""])
        for p in g: rows.append(T(p, f"{sh}!{r}", "case kh sex age cit charges reg dec pres outc sent susp fine comp"))
        r += 1
    s.row(r+1, ["អ្នកវាយ៖ ក្រឡាបញ្ជីហាត់ការ"])
    ods(fn, [s])
    truth(fn, C("Kep Provincial"), "A court with only a hand register; a trainee typed it for the letter, one line per case as in the book, the accused numbered inside the cell and the judgment numbered likewise", "take", "complete; several accused in one row, told apart by ១- ២- ៣-", rows, [(sh,1,"court"),(sh,2,"title"),(sh,4,"headings"),(sh,r+1,"typist")], never=["taking a case for one accused","giving the sentence of accused ១ to accused ២"])
def f4():
    fn = "ទម្រង់ក្រសួង ២០២៤ (តាកែវ បំពេញ ២០២៥).xlsx"; sh = "ទម្រង់"
    ps = gen(104, [1,2,1,1,3,1,2,1], lambda n,d: f"{n}/{d.year} TK", (("Cambodian",9),("Vietnamese",1)), n0=10)
    s = S(sh); s.row(1, ["ព្រះរាជាណាចក្រកម្ពុជា"], bold=True); s.row(2, ["ជាតិ សាសនា ព្រះមហាក្សត្រ"], bold=True)
    s.row(3, ["ឈ្មោះសាលាដំបូង៖","ខេត្តតាកែវ"], bold=True); s.row(4, ["របាយការណ៍រឿង"+KLAW+" សម្រាប់ឆ្នាំ៖ ២០២៥"], bold=True); s.merge(4,1,4,17)
    s.row(5, ["ល.រ","លេខសំណុំរឿង","ជនជាប់ចោទ",None,None,None,None,"បទល្មើស",None,"កាលបរិច្ឆេទ",None,None,"សាលក្រម",None,None,None,None], bold=True, fill=True)
    s.merge(5,3,5,7); s.merge(5,8,5,9); s.merge(5,10,5,12); s.merge(5,13,5,17); s.merge(5,1,6,1); s.merge(5,2,6,2)
    s.row(6, [None,None,"ឈ្មោះជាខ្មែរ","ជាឡាតាំង","ភេទ","អាយុ","សញ្ជាតិ","មាត្រា","ទម្រង់អាជីវកម្ម","ចុះបញ្ជី","ចោទប្រកាន់","សាលក្រម/ដីកា","លទ្ធផល","ចំពោះមុខ/កំបាំងមុខ","ពន្ធនាគារ","ក្នុងនោះព្យួរ","ពិន័យ (រៀល)"], bold=True, fill=True)
    s.row(7, [f"({kd(i)})" for i in range(1,18)], fill=True); s.row(8, ["ណែនាំ","លេខ/ឆ្នាំ","សរសេរឈ្មោះពេញ","អក្សរធំ","ប ឬ ស","ឆ្នាំ","","លេខមាត្រា","សូមជ្រើស","ថ្ងៃ/ខែ/ឆ្នាំ","ថ្ងៃ/ខែ/ឆ្នាំ","ថ្ងៃ/ខែ/ឆ្នាំ","","","ឆ្នាំ ខែ","ឆ្នាំ ខែ","ជាលេខ"], fill=True)
    rows = []; r = 9
    for i, p in enumerate(ps):
        s.row(r, [i+1, p.case, p.kh, p.la.upper(), BS[p.sex], p.age, KN[p.cit], ", ".join(p.arts), KX[p.expl], p.reg, p.chg, p.dec, KO[p.outc], KP[p.pres], kdur(p.sm, kh=False), kdur(p.susp, kh=False), p.fine])
        rows.append(T(p, f"{sh}!{r}", "case kh la sex age cit charges expl reg chg dec pres outc sent susp fine", name_latin=p.la.upper())); r += 1
    nr = [(sh,1,"motto"),(sh,2,"motto"),(sh,3,"court"),(sh,4,"title naming the law and year"),(sh,5,"headings"),(sh,6,"headings"),(sh,7,"column numbers"),(sh,8,"template's instructions")]
    for k in range(len(ps)+1, 21): s.row(r, [k]); nr.append((sh,r,"numbered line left empty")); r += 1
    s.row(r+1, ["","","ធ្វើនៅតាកែវ ថ្ងៃទី ០៩ ខែ កុម្ភៈ ឆ្នាំ ២០២៦"]); s.row(r+2, ["","","ប្រធានការិយាល័យក្រឡាបញ្ជី"]); nr += [(sh,r+1,"place and date"),(sh,r+2,"signature")]
    xlsx(fn, [s])
    truth(fn, C("Takeo Provincial"), "A clerk filled last year's ministry template again: two-row headings, column numbers, an instruction line, eight numbered lines left empty", "take", "complete; pending accused have empty judgment cells", rows, nr, never=["taking the instruction line or the empty numbered lines for persons","taking the signature date for a decision","filling 'pending' as a fact the sheet states"])
def f5():
    fn = "បញ្ជីនគរបាល+តុលាការ បន្ទាយមានជ័យ.xlsx"; sh = "Sheet1"
    ps = gen(105, [2,1,4,1,2,3,1,2,2], lambda n,d: f"{n}ប.ជ/{d.year%100}", (("Cambodian",8),("Thai",2)), "10 11 12 17 18 19", n0=30, step=(3,14))
    rr = random.Random(5); vic = [("ឧទាហរណ៍ ក្រួច","ស",19),("គំរូ ស្រូវ","ស",23),("ស្រមៃ ត្រាវ","ប",31),("ប្រឌិត ទំពាំង","ស",17),("តេស្ត ដូង","ប",27)]
    s = S(sh); s.row(1, ["បញ្ជីឈ្មោះជនសង្ស័យ និងជនរងគ្រោះ ករណីជួញដូរមនុស្ស ឆ្នាំ២០២៥"], bold=True); s.row(2, ["ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស ស្នងការដ្ឋាននគរបាល — បន្ថែមដោយក្រឡាបញ្ជីសាលាដំបូង (ជួរឈរ J ដល់ P)"], bold=True)
    s.row(3, ["ល.រ","ឈ្មោះ","អក្សរឡាតាំង","ភេទ","អាយុ","សញ្ជាតិ","ជា","លំនៅ","ថ្ងៃឃាត់ខ្លួន","លេខរឿងសាលា","មាត្រា (ច្បាប់ជួញដូរមនុស្ស ២០០៨)","ថ្ងៃចូលសាលា","ថ្ងៃចោទ","ថ្ងៃសាលក្រម","លទ្ធផល","ទោស"], bold=True, fill=True)
    r = 4; rows = []; nr = [(sh,1,"title"),(sh,2,"police office and clerk's note"),(sh,3,"headings")]; n = 0; vi = 0
    vil = ["ភូមិ ១","ភូមិ ២","ភូមិ ៣","ភូមិ ៤"]
    for gi, g in enumerate(groups(ps)):
        for p in g:
            n += 1; t = kdur(p.sm, kh=False, sp="") + (f" ព្យួរ{kdur(p.susp, kh=False, sp='')}" if p.susp else "")
            s.row(r, [n, p.kh, p.la, BS[p.sex], p.age, KN[p.cit], "ជនសង្ស័យ", rr.choice(vil), p.reg-dt.timedelta(2), p.case, "+".join(p.arts), p.reg, p.chg, p.dec, {"convicted":"មានទោស","acquitted":"រួចខ្លួន","charge dismissed by the investigating judge":"លើកលែងចោទ"}.get(p.outc,""), t])
            rows.append(T(p, f"{sh}!{r}", "case kh la sex age cit charges reg chg dec outc sent susp")); r += 1
        if gi in (0,2,3,5,7):
            v = vic[vi]; vi += 1; n += 1
            s.row(r, [n, v[0], "", v[1], v[2], "ខ្មែរ", "ជនរងគ្រោះ", rr.choice(vil)]); nr.append((sh,r,"victim, not an accused")); r += 1
    xlsx(fn, [s], font="Khmer OS Battambang")
    truth(fn, C("Banteay Meanchey Provincial"), "The anti-trafficking police's list of suspects and victims to which the clerk added the court's columns at the right", "take", "suspects with the court's columns are the accused; victims have none", rows, nr, never=["taking a victim (ជនរងគ្រោះ) for an accused","taking the day of arrest for the day of registration or charge"])
def f6():
    fn = "SR court TIP cases 2025 (for letter).xlsx"; sh = "2025"
    ps = gen(106, [1,2,1,3,2,1,1,2,1,4,1,1], lambda n,d: f"SR {n}/{d.year%100}", (("Cambodian",8),("Vietnamese",1),("Chinese",1)), "10 12 17 19 26 27 28 34", first=D(2024,11,10), n0=80, step=(2,15))
    for p in ps:
        if p.outc == "convicted" and p.sm <= 60 and not p.susp: p.sm, p.sd = 15, 12; break
    s = S(sh); s.row(1, ["Siem Reap Provincial Court of First Instance"], bold=True); s.row(2, ["Accused in cases under the Law on Suppression of Human Trafficking and Sexual Exploitation (2008), year 2025"], bold=True)
    s.row(4, ["No.","Case no.","Accused","ឈ្មោះ","Sex","Age","Nationality","Offence","Registered","Decision","Verdict"], bold=True, fill=True); rows = []
    mon = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    ed = lambda d: f"{d.day} {mon[d.month-1]} {d.year}" if d else ""
    for i, p in enumerate(ps):
        r = 5+i
        if p.outc == "convicted":
            v = edur(p.sm, p.sd)+" prison" + (f", of which {edur(p.susp)} suspended" if p.susp else "") + (f"; fine {p.fine:,} riel" if p.fine else "") + (f"; compensation {p.comp:,} riel" if p.comp else "") + (" (in absentia)" if p.pres == "absent" else "")
        elif p.outc == "acquitted": v = "acquitted" + (" (in absentia)" if p.pres == "absent" else "")
        elif p.outc: v = "charge dropped by investigating judge"
        else: v = {"investigation":"under investigation","awaiting trial":"waiting for trial","trial":"on trial"}[p.stage]; 
        s.row(r, [i+1, p.case, p.la, p.kh, p.sex[0].upper(), p.age, {"Cambodian":"Khmer"}.get(p.cit, p.cit), (lambda x: x[0].upper()+x[1:])(" and ".join(ART[a][1]+f" (Art. {a})" for a in p.arts)), ed(p.reg), ed(p.dec), v])
        o = {"presence_at_judgment": "absent" if p.pres == "absent" else None}
        if p.dec: o["stage"] = None
        rows.append(T(p, f"{sh}!{r}", "case kh la sex age cit charges reg dec outc stage sent susp fine comp", **o))
    xlsx(fn, [s], font="Calibri", size=11)
    truth(fn, C("Siem Reap Provincial"), "English list by a clerk who writes for the NGOs: the whole verdict in one sentence, or where the case stands; presence only written when it was absence", "take", "complete", rows, [(sh,1,"court"),(sh,2,"title naming the law"),(sh,4,"headings")], never=["writing 'present' where the verdict says nothing of presence","adding the suspended part to the prison term"])
def f7():
    fn = "kcham_សាលក្រម_៤ត្រីមាស.xlsx"
    sz = [[1,2,1,2],[2,1,3],[1,1,2,1,2],[2,1,3,1]]; sheets = []; rows = []; nr = []; n = 0; used = 20
    q = [(D(2025,1,8),D(2025,3,28)),(D(2025,4,2),D(2025,6,27)),(D(2025,7,3),D(2025,9,26)),(D(2025,10,6),D(2025,12,24))]
    names = set()
    for k in range(4):
        sh = "ត្រីមាស "+kd(k+1); s = S(sh); seed = 170+k
        while True:
            ps = gen(seed, sz[k], lambda n,d: f"{n}", arts="10 12 15 17 19 26 27", first=D(2024,6,1), last=D(2024,11,1), decided=True, n0=used, step=(2,5))
            if not names & {p.kh for p in ps} and not any(p.outc.startswith("charge") for p in ps): break
            seed += 100
        names |= {p.kh for p in ps}; used += 25
        rr = random.Random(seed); gs = groups(ps); days = sorted(wk(q[k][0]+dt.timedelta(rr.randint(0,(q[k][1]-q[k][0]).days))) for _ in gs)
        for g, d in zip(gs, days):
            n += rr.randint(2,9)
            for p in g: p.dec = d; p.case = f"{n}/{d.year%100}"
        if k == 2: ps[0].outc, ps[0].sm, ps[0].sd, ps[0].susp, ps[0].fine, ps[0].pres = "convicted", 14, 20, None, None, "present"
        s.row(1, ["សាលាដំបូងខេត្តកំពង់ចាម — សាលក្រម"+KLAW], bold=True); s.row(2, [sh+" ឆ្នាំ២០២៥"], bold=True)
        s.row(3, ["ល.រ","សាលក្រមលេខ","ថ្ងៃខែសាលក្រម","ឈ្មោះ","ភេទ","អាយុ","មាត្រា","លទ្ធផល","ទោស","ព្យួរ","ពិន័យ (រៀល)","សំណង (រៀល)","ចំពោះមុខ/កំបាំងមុខ"], bold=True, fill=True)
        r = 4
        for i, p in enumerate(ps):
            s.row(r, [i+1, p.case, p.dec, p.kh, BSF[p.sex], p.age, kd(" ".join(p.arts)), KO[p.outc], kdur(p.sm, p.sd), kdur(p.susp), p.fine, p.comp, KP[p.pres]])
            rows.append(T(p, f"{sh}!{r}", "kh sex age charges dec pres outc sent susp fine comp case")); r += 1
        s.row(r, ["សរុប","","",f"{kd(len(ps))} នាក់"], bold=True); nr += [(sh,1,"court and law"),(sh,2,"quarter"),(sh,3,"headings"),(sh,r,"total")]; sheets.append(s)
    for p in rows: pass
    xlsx(fn, sheets)
    truth(fn, C("Kampong Cham Provincial"), "The chief clerk's list of judgments, one sheet per quarter, kept for the appeals book; the number is the judgment's; no citizenship, no registration or charge dates; articles divided by a blank", "take", "complete for what it keeps; four sheets", rows, nr, never=["reading only the first sheet","counting the total lines","reading '១០ ១៧' as article 1017"])
def f8():
    fn = "PSHV TIP 2025 ជនបរទេស.xlsx"; sh = "List"
    ps = gen(108, [4,1,3,2,5,1,2,3], lambda n,d: f"{n:03d}/{d.year} ក.ស", (("Chinese",4),("Cambodian",5),("Vietnamese",2),("Malaysian",2),("Thai",1)), "12 17 19 21 26", n0=40, step=(3,18), first=D(2024,12,2))
    rr = random.Random(88); conv = [p for p in ps if p.outc == "convicted"]; usd = {}
    for i, p in enumerate(conv):
        p.comp = None
        if i % 3 == 0: usd[p.kh] = rr.choice([1500,3000,5000,10000])
        elif i % 3 == 1: p.comp = rr.choice([8,12,20])*1000000
    s = S(sh); s.row(1, ["សាលាដំបូងខេត្តព្រះសីហនុ / Preah Sihanouk Court — TIP cases (ច្បាប់ ២០០៨ ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស)"], bold=True)
    s.row(2, ["No","លេខសំណុំរឿង","Name (passport)","ឈ្មោះ","M/F","Age","Nationality","អ្នកបកប្រែ","Art.","ប្រភេទ","ថ្ងៃចោទ","Stage","ថ្ងៃសាលក្រម","Result","Prison","Fine (៛)","សំណង"], bold=True, fill=True); rows = []
    it = {"Chinese":"ចិន","Vietnamese":"វៀតណាម","Thai":"ថៃ","Malaysian":"អង់គ្លេស","Cambodian":""}
    for i, p in enumerate(ps):
        r = 3+i; u = usd.get(p.kh)
        s.row(r, [i+1, p.case, p.la.upper(), p.kh, p.sex[0].upper(), p.age, p.cit, it[p.cit], ", ".join(p.arts), KX[p.expl], p.chg, {"investigation":"Inv.","awaiting trial":"Waiting trial","trial":"Trial","decided":"Done"}[p.stage], p.dec, {"convicted":"Guilty","acquitted":"Acquitted","charge dismissed by the investigating judge":"Dismissed (IJ)"}.get(p.outc,""), (f"{p.sm//12}y"+(f"{p.sm%12}m" if p.sm%12 else "")+(f" (susp. {p.susp}m)" if p.susp else "")) if p.sm else "", p.fine, f"${u:,}" if u else f"{p.comp:,}៛" if p.comp else ""])
        o = {"compensation_other": f"USD {u}"} if u else {}
        rows.append(T(p, f"{sh}!{r}", "case kh la sex age cit charges expl chg dec stage outc sent susp fine comp", name_latin=p.la.upper(), **o))
    xlsx(fn, [s], datefmt="dd-mmm-yy", font="Calibri", size=11)
    truth(fn, C("Preah Sihanouk Provincial"), "Mixed-language list of the clerk who books interpreters; many foreigners; compensation partly in dollars, as the judgments say it", "take-with-questions", "some compensation is in US dollars", rows, [(sh,1,"title with court and law"),(sh,2,"headings")], questions=["Compensation in these rows is in dollars: what was awarded in riel, or is the amount to be kept in dollars?"], never=["writing the dollar amount as riel, or converting it without telling","taking the interpreter's language for the citizenship"])
def f9():
    fn = "kandal hatkar 2025.xls"; sh = "ជួញដូរ"
    ps = gen(109, [3,1,2,1,4,2,1,1,3,2,1,2,3,1,1], lambda n,d: f"{n}.{d.year%100}ក.ណ", (("Cambodian",9),("Vietnamese",1)), n0=15, step=(4,20), first=D(2024,11,5))
    s = S(sh); s.row(1, ["បញ្ជីរឿងជួញដូរ ឆ្នាំ2025 សាលាដំបូងខេត្តកណ្តាល"], bold=True); s.merge(1,1,1,12)
    s.row(2, ["ល.រ","លេខរឿង","ចូល","ឈ្មោះ","ភេទ","អាយុ","សញ្ជាតិ","មាត្រា ច្បាប់ជួញដូរមនុស្ស2008","ចោទ","កាត់","ទោស","ពិន័យ (៛)"], bold=True, fill=True); rows = []; r = 3
    for g in groups(ps):
        for p in g:
            top = p is g[0]
            if p.outc == "convicted": t = kdur(p.sm, kh=False, sp="")+(f" ព្យួរ {kdur(p.susp, kh=False, sp='')}" if p.susp else "")
            elif p.outc == "acquitted": t = "រួចផុតពីបទចោទ"
            elif p.outc: t = "លើកលែងចោទ (ច.ស៊ើបសួរ)"
            else: t = ""
            z = dict(sep=".", y4=False, z=False)
            s.row(r, [r-2, p.case if top else "ដដែល", dm(p.reg, **z) if top else "ដដែល", p.kh, BS[p.sex], p.age, KN[p.cit] if (top or p.cit != g[0].cit) else "ដដែល", ", ".join(p.arts), dm(p.chg, **z), dm(p.dec, **z), t, f"{p.fine//1000000}លាន" if p.fine else ""])
            rows.append(T(p, f"{sh}!{r}", "case kh sex age cit charges reg chg dec outc sent susp fine")); r += 1
    xls(fn, [s])
    truth(fn, C("Kandal Provincial"), "A trainee's old-Excel list: dates typed as text with dots and two-digit years, ដដែល for 'same', fines as 'so many លាន', court talk for headings (ចូល, ចោទ, កាត់)", "take", "complete", rows, [(sh,1,"title with court"),(sh,2,"headings")], never=["keeping ដដែល as a case number or citizenship","reading 5លាន as 5 riel"])
def f10():
    fn = "បាត់ដំបង - កុំព្យូទ័រក្រឡាបញ្ជី.xlsx"
    ps = gen(110, [2,1,1,3,1,2,2,1,4,1,2,1,3,2,1,2,1], lambda n,d: f"{n:04d}-{d.year}", (("Cambodian",9),("Thai",1)), "10 11 12 15 17 18 19 26 27 34", n0=100, step=(5,40))
    sheets = []; rows = []; nr = []
    for sh, st in (("ស៊ើបសួរ","investigation"),("រង់ចាំជំនុំជម្រះ","awaiting trial"),("កាត់ហើយ","decided")):
        s = S(sh); dec = st == "decided"; 
        s.row(1, ["ករណី "+KLAW+" — "+sh+" (បាត់ដំបង)"], bold=True)
        h = ["លេខ","គោត្តនាម នាម","Latin","ភេទ","អាយុ","សញ្ជាតិ","មាត្រា","ថ្ងៃទទួល","ថ្ងៃចោទ"]
        h += ["ថ្ងៃសម្រេច","សម្រេច","ទោស","ព្យួរ","សំណង (រៀល)","មុខ"] if dec else ["ថ្ងៃសវនាការបន្ទាប់"] if st == "awaiting trial" else ["ឃុំខ្លួនដល់"]
        s.row(2, h, bold=True, fill=True); nr += [(sh,1,"title naming the law and stage"),(sh,2,"headings")]; r = 3
        for p in ps:
            if p.stage == "trial": p.stage = "awaiting trial"
            if p.stage != st: continue
            v = [p.case, p.kh, p.la, BS[p.sex], p.age, KN[p.cit], ", ".join(p.arts), p.reg, p.chg]
            v += [p.dec, KO[p.outc], kdur(p.sm, kh=False), kdur(p.susp, kh=False), p.comp, KP[p.pres]] if dec else [wk(D(2026,2,9)+dt.timedelta(p.ci*2))] if st == "awaiting trial" else [p.chg+dt.timedelta(180)]
            s.row(r, v); rows.append(T(p, f"{sh}!{r}", "case kh la sex age cit charges reg chg stage" + (" dec outc sent susp comp pres" if dec else ""))); r += 1
        sheets.append(s)
    xlsx(fn, sheets, font="Khmer OS Battambang")
    truth(fn, C("Battambang Provincial"), "One shared laptop, three sheets: the clerk moves a line from sheet to sheet as the case goes on, so the sheet's name is the stage; next hearing and end of detention are kept too", "take", "complete; stage by sheet", rows, nr, never=["taking the next hearing (2026) or the end of detention for a decision","reading one sheet only"])
def f11():
    fn = "កោះកុង ជួញដូរ 2025.xlsx"; sh = "Sheet1"
    ps = gen(111, [2,3,1,4,2,3,1], lambda n,d: kd(f"{n}/{d.year}"), (("Cambodian",8),("Thai",2),("Vietnamese",1)), "11 12 15 17 18 19", n0=5, step=(2,8))
    s = S(sh); s.row(1, ["សាលាដំបូងខេត្តកោះកុង"], bold=True); s.row(2, ["រឿងក្រោម"+KLAW+" ដែលបានចុះបញ្ជីក្នុងឆ្នាំ២០២៥"], bold=True)
    rows = []; nr = [(sh,1,"court"),(sh,2,"title naming the law")]; r = 4
    for g in groups(ps):
        h = g[0]
        s.row(r, [f"សំណុំរឿងលេខ {h.case} ចុះថ្ងៃទី {dm(h.reg, True)} ៖ {' និង '.join(ART[a][0]+' (ម.'+kd(a)+')' for a in h.arts)}"], bold=True); s.merge(r,1,r,8); nr.append((sh,r,"case line")); r += 1
        s.row(r, ["ល.រ","ឈ្មោះជនជាប់ចោទ","ភេទ","អាយុ","សញ្ជាតិ","ចោទថ្ងៃ","ស្ថានភាព","ទោស/ថ្ងៃសាលក្រម"], fill=True); nr.append((sh,r,"headings")); r += 1
        for i, p in enumerate(g):
            x = ""
            if p.outc == "convicted": x = kdur(p.sm)+(" ព្យួរ "+kdur(p.susp) if p.susp else "")+" / "+dm(p.dec, True)
            elif p.outc == "acquitted": x = "រួចផុតពីបទចោទ / "+dm(p.dec, True)
            elif p.outc: x = "លើកលែងចោទប្រកាន់ / "+dm(p.dec, True)
            s.row(r, [kd(i+1), p.kh, BSF[p.sex], kd(p.age), KN[p.cit], dm(p.chg, True), KS[p.stage], x])
            rows.append(T(p, f"{sh}!{r}", "case kh sex age cit charges reg chg stage dec outc sent susp")); r += 1
        r += 1
    xlsx(fn, [s])
    truth(fn, C("Koh Kong Provincial"), "The file clerk's list by case: a line for the case with number, date and offence, then its accused, headings again for each case; all in Khmer digits as text", "take", "complete; number and charge stand in the case line above", rows, nr, never=["taking the case line or the repeated headings for persons","carrying a case number over into the next block"])
def f12():
    fn = "កំពង់ស្ពឺ_បញ្ជីជនជាប់ចោទ.xlsx"; sh = "បញ្ជី"
    ps = gen(112, [1,2,1,3,1,2,1,1,2,1], lambda n,d: f"{n}/{d.year}", arts="10 12 17 19 26 27 34", decided=True, first=D(2024,10,1), last=D(2025,6,30), n0=12)
    for p in ps:
        if p.outc.startswith("charge"): p.outc = "acquitted"
    s = S(sh); s.row(1, ["បញ្ជីជនជាប់ចោទរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥ សាលាដំបូងខេត្តកំពង់ស្ពឺ"], bold=True); s.row(2, ["យោង៖ "+KLAW], bold=True)
    s.row(3, ["ល.រ","លេខរឿង","កាលបរិច្ឆេទ","ឈ្មោះ","ភេទ","អាយុ","សញ្ជាតិ","មាត្រា","លទ្ធផល","ទោស"], bold=True, fill=True); rows = []
    rr = random.Random(12)
    for i, p in enumerate(ps):
        r = 4+i; d = p.chg
        s.row(r, [i+1, p.case, d, p.kh, BS[p.sex], p.age, KN[p.cit], ", ".join(p.arts), KO[p.outc], kdur(p.sm, kh=False)])
        rows.append(T(p, f"{sh}!{r}", "case kh sex age cit charges outc sent"))
    xlsx(fn, [s])
    truth(fn, C("Kampong Speu Provincial"), "A clerk's short list with one column headed only កាលបរិច្ឆេទ (date)", "take-with-questions", "the list has one date per accused and does not say which: registration, charge or judgment", rows, [(sh,1,"title with court"),(sh,2,"law"),(sh,3,"headings")], questions=["What is the date in column C: the day of registration, of charge or of judgment?"], never=["writing column C into any one date without asking"])
def f13():
    fn = "pursat 2025.ods"; sh = "Sheet1"
    ps = gen(113, [1,2,1,1,3,1,2], lambda n,d: kd(n)+"/"+kd(d.year%100), arts="10 12 15 17 26 27", decided=True, first=D(2024,11,1), last=D(2025,6,1), n0=6)
    for p in ps:
        if p.outc.startswith("charge"): p.outc = "acquitted"
        p.comp = None
    s = S(sh); s.row(1, ["សាលាដំបូងខេត្តពោធិ៍សាត់ សាលក្រមរឿងជួញដូរ ២០២៥"], bold=True)
    s.row(2, ["លេខ","ឈ្មោះ","ភេទ","អាយុ","មាត្រា (ច្បាប់ជួញដូរមនុស្ស ២០០៨)","ថ្ងៃចោទ","ថ្ងៃសាលក្រម","លទ្ធផល","ទោស","ពិន័យ (រៀល)","វត្តមាន"], bold=True); rows = []; rr = random.Random(13)
    for i, p in enumerate(ps):
        r = 3+i
        s.row(r, [p.case, p.kh, BS[p.sex], p.age, ", ".join(p.arts), p.chg, p.dec, KO[p.outc], kdur(p.sm)+(" (ព្យួរ "+kdur(p.susp)+")" if p.susp else ""), p.fine, [1,1,2,1,3,1,1,2,1,1,2][i]])
        rows.append(T(p, f"{sh}!{r}", "case kh sex age charges chg dec outc sent susp fine"))
    s.row(r+2, ["អ្នកធ្វើតារាង៖ ក្រឡាបញ្ជី"])
    ods(fn, [s])
    truth(fn, C("Pursat Provincial"), "A clerk's list of judgments, presence noted by her own numbers 1, 2, 3 with no key", "take-with-questions", "codes 1 2 3 under វត្តមាន are nowhere explained", rows, [(sh,1,"title with court"),(sh,2,"headings"),(sh,r+2,"clerk")], questions=["What do 1, 2 and 3 under វត្តមាន mean?"], never=["guessing 1 = present, 2 = absent, 3 = deemed present without asking"])
def f14():
    fn = "Kratie accused list 2025.xlsx"; sh = "Sheet1"
    ps = gen(114, [1,2,1,1,2,1,2], lambda n,d: f"{n} KRT/{d.year%100}", arts="10 12 15 17 19 26", n0=4)
    for p in ps:
        if p.ci == 3:
            p.arts = ["332"]
            if p.sm: p.sm, p.susp = 6, None
        if p.ci == 5: p.arts = ["12", "332"] 
    s = S(sh); s.row(1, ["សាលាដំបូងខេត្តក្រចេះ"], bold=True); s.row(2, ["ជនជាប់ចោទក្នុងរឿងជួញដូរមនុស្ស ២០២៥"], bold=True)
    s.row(3, ["ល.រ","លេខរឿង","ឈ្មោះ","Name","ភេទ","អាយុ","មាត្រា","ថ្ងៃចូល","ស្ថានភាព","សាលក្រម","ទោស"], bold=True, fill=True); rows = []
    for i, p in enumerate(ps):
        r = 4+i
        s.row(r, [i+1, p.case, p.kh, p.la, BSF[p.sex], p.age, " + ".join(p.arts), p.reg, KS[p.stage], p.dec, kdur(p.sm, kh=False) if p.sm else {"acquitted":"រួចផុតពីបទចោទ","charge dismissed by the investigating judge":"លើកលែងចោទប្រកាន់"}.get(p.outc,"")])
        rows.append(T(p, f"{sh}!{r}", "case kh la sex age charges reg stage dec outc sent", law=None))
    xlsx(fn, [s])
    truth(fn, C("Kratie Provincial"), "A short list that gives article numbers only; no law in cell, heading or title, and 332 cannot be of the law of 2008", "take-with-questions", "the law is not named; articles 332 belong to another law than 10, 12 and so on", rows, [(sh,1,"court"),(sh,2,"title"),(sh,3,"headings")], questions=["Of which law are these articles (and 332 in particular)?"], never=["writing the law of 2008 beside article 332","writing a law for all without telling"])
def f15():
    fn = "ព្រៃវែង បញ្ជីឆ្នាំ២០២៥.xlsx"; sh = "បញ្ជី"
    ps = gen(115, [2,1,1,3,1,2,1,2,1,3], lambda n,d: f"{n:02d}/{d.year} ព.វ", (("Cambodian",1),), "10 11 12 17 18 26 27", decided=True, first=D(2024,12,10), last=D(2025,7,1), n0=9)
    for p in ps:
        p.susp = None
        if p.outc.startswith("charge"): p.outc, p.sm, p.pres = "convicted", 84, "present"
    s = S(sh); s.row(1, ["សាលាដំបូងខេត្តព្រៃវែង"], bold=True); s.row(2, ["បញ្ជីរឿង"+KLAW+" ឆ្នាំ២០២៥"], bold=True)
    s.row(3, ["ល.រ","លេខសំណុំរឿង","ឈ្មោះ","ភេទ","អាយុ","សញ្ជាតិ","មាត្រា","ថ្ងៃចុះបញ្ជី","ថ្ងៃចោទប្រកាន់","ថ្ងៃសាលក្រម","លទ្ធផល","ទោស"], bold=True, fill=True); rows = []; err = []
    for i, p in enumerate(ps):
        r = 4+i; o = {}; dec = dm(p.dec); age = p.age
        if i == 5: age = 333; o["age"] = 333; err.append((f"{sh}!E{r}", "age 333"))
        if i == 9: dec = "31/06/2025"; o["date_decided"] = None; err.append((f"{sh}!J{r}", "31/06/2025: June has 30 days"))
        if i == 13:
            d = p.dec.replace(year=p.dec.year-1); dec = dm(d); o["date_decided"] = d.isoformat(); err.append((f"{sh}!J{r}", "judgment a year before the case was registered and charged"))
        s.row(r, [i+1, p.case, p.kh, BS[p.sex], age, KN[p.cit], ", ".join(p.arts), dm(p.reg), dm(p.chg), dec, KO[p.outc], kdur(p.sm, kh=False)])
        rows.append(T(p, f"{sh}!{r}", "case kh sex age cit charges reg chg dec outc sent", **o))
    s.row(r+2, ["","","ព្រៃវែង ថ្ងៃទី ១២ ខែ កុម្ភៈ ឆ្នាំ ២០២៦"]); s.row(r+3, ["","","នាយការិយាល័យក្រឡាបញ្ជី"])
    xlsx(fn, [s])
    truth(fn, C("Prey Veng Provincial"), "The registry's year list, dates typed as text; three slips of the keyboard", "name-errors", "an impossible age, a day that does not exist, a judgment before the case began", rows, [(sh,1,"court"),(sh,2,"title naming the law"),(sh,3,"headings"),(sh,r+2,"place and date"),(sh,r+3,"signature")], err, ["What are the age and the dates of judgment in these rows?"], ["turning 333 into 33","turning 31/06 into 30/06 or 01/07","putting the judgment's year right by itself"])
def f16():
    fn = "tboung khmum TIP list.xlsx"; sh = "2025"
    ps = gen(116, [1,3,2,1,1,4,2,1,3,1,2], lambda n,d: f"TK{n:03d}/{d.year}", arts="10 12 17 19 26 34", n0=20, first=D(2024,11,1))
    conv = [i for i,p in enumerate(ps) if p.outc == "convicted"]
    s = S(sh); s.row(1, ["សាលាដំបូងខេត្តត្បូងឃ្មុំ — TIP cases 2025 (TIP Law 2008)"], bold=True)
    s.row(2, ["No","Case","ឈ្មោះ","Name","Sex","Age","Art.","Registered","Charged","Stage","Judgment","Result","Prison","Suspended","Fine riel"], bold=True, fill=True); rows = []; err = []
    ea, eb, ec, ed_ = conv[2], conv[5], conv[7], conv[9]
    sus = {}
    for i, p in enumerate(ps):
        r = 3+i; o = {}
        if i == ea: p.sm, p.susp = 24, 36; err.append((f"{sh}!M{r}:N{r}", "3 years suspended of a sentence of 2 years"))
        if i == eb: p.arts = ["120"]; err.append((f"{sh}!G{r}", "article 120: the 2008 law has 52 articles"))
        if i == ec: p.chg = p.dec + dt.timedelta(35); err.append((f"{sh}!I{r}", "charged after the judgment"))
        if i == ed_: p.stage = "investigation"; err.append((f"{sh}!J{r}", "under investigation, and yet convicted with a judgment and a sentence"))
        y = lambda m: "" if m is None else f"{m//12}y"+(f" {m%12}m" if m%12 else "") if m >= 12 else f"{m}m"
        s.row(r, [i+1, p.case, p.kh, p.la, p.sex[0].upper(), p.age, ", ".join(p.arts), p.reg, p.chg, {"investigation":"Investigating","awaiting trial":"Awaiting trial","trial":"In trial","decided":"Decided"}[p.stage], p.dec, {"convicted":"convicted","acquitted":"acquitted","charge dismissed by the investigating judge":"dismissed by inv. judge"}.get(p.outc,""), y(p.sm), y(p.susp), p.fine])
        rows.append(T(p, f"{sh}!{r}", "case kh la sex age charges reg chg stage dec outc sent susp fine"))
    xlsx(fn, [s], font="Calibri", size=11)
    truth(fn, C("Tboung Khmum Provincial"), "English-Khmer list of a clerk on a shared laptop, four lines with contradictions", "name-errors", "suspended part above the whole, an article that does not exist, charge after judgment, stage against result", rows, [(sh,1,"title with court and law"),(sh,2,"headings")], err, ["What are the right values in these four rows?"], ["capping the suspended part at the sentence","turning 120 into 12","swapping the dates","setting the stage to decided (or dropping the judgment) silently"])
def f17():
    fn = "កំពង់ធំ ស្ថិតិរឿងជួញដូរ.xls"; sh = "ស្ថិតិ"; s = S(sh)
    s.row(1, ["សាលាដំបូងខេត្តកំពង់ធំ"], bold=True); s.row(2, ["ស្ថិតិរឿង"+KLAW+" ឆ្នាំ២០២៥"], bold=True); s.row(3, ["ខែ","រឿងចូល","ជនជាប់ចោទ","ក្នុងនោះស្រី","បានកាត់","នៅសល់"], bold=True)
    rr = random.Random(17); nr = [(sh,1,"court"),(sh,2,"title"),(sh,3,"headings")]; tot = [0]*5; left = 7
    for i, m in enumerate(KM):
        a = rr.randint(0,3); b = a+rr.randint(0,3) if a else 0; dn = min(left+a, rr.randint(0,3)); left += a-dn; v = [a, b, rr.randint(0,b), dn, left]; s.row(4+i, [m]+v); tot = [x+y for x,y in zip(tot,v)]; nr.append((sh,4+i,"count of a month"))
    tot[4] = v[4]; s.row(16, ["សរុប"]+tot, bold=True); nr.append((sh,16,"total"))
    xls(fn, [s])
    truth(fn, C("Kampong Thom Provincial"), "The chief clerk sent the monthly statistics he keeps for the annual report", "refuse", "counts by month only; no accused person is named", [], nr, questions=["Please send the list of the accused itself."], never=["making persons out of the counts"])
def f18():
    fn = "ស្ទឹងត្រែង បញ្ជីឈ្មោះ ជួញដូរ ២០២៥.xlsx"; sh = "Sheet1"; s = S(sh)
    s.row(1, ["សាលាដំបូងខេត្តស្ទឹងត្រែង"], bold=True); s.row(2, ["បញ្ជីជនរងគ្រោះ និងដើមបណ្តឹងរដ្ឋប្បវេណី ក្នុងរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥"], bold=True)
    s.row(3, ["ល.រ","លេខសំណុំរឿង","ឈ្មោះ","ភេទ","អាយុ","អាណាព្យាបាល","បញ្ជូនទៅ","មេធាវី"], bold=True, fill=True)
    rr = random.Random(18); nr = [(sh,1,"court"),(sh,2,"title: victims and civil parties"),(sh,3,"headings")]; u = set()
    n = 11
    for i in range(11):
        while True:
            k = rr.choice(FAM)[0]+" "+rr.choice(GIV)[0]
            if k not in u: u.add(k); break
        n += rr.choice([0,3,4]); a = rr.randint(12,29)
        s.row(4+i, [kd(i+1), kd(f"{n}/2025"), k, rr.choice(["ស","ស","ប"]), kd(a), "ម្តាយ" if a < 18 else "", rr.choice(["មណ្ឌលអង្គការ","គ្រួសារ","មន្ទីរសង្គមកិច្ច"]), rr.choice(["មាន",""])]); nr.append((sh,4+i,"victim or civil party"))
    xlsx(fn, [s])
    truth(fn, C("Stung Treng Provincial"), "The victim-support clerk answered the letter with her own list", "refuse", "a list of victims and civil parties, not of accused persons", [], nr, questions=["This is the list of victims; please send the list of the accused."], never=["entering a victim as an accused"])
def f19():
    fn = "OMC_TIP_2025.csv"
    ps = gen(119, [2,1,3,1,2,1,1,2], lambda n,d: f"{n}/OM/{d.year}", (("Cambodian",8),("Thai",2)), "10 11 12 17 18 19", n0=7)
    R = [["Oddar Meanchey Provincial Court","","","","","","","","","","",""],["TIP cases 2025, deputy prosecutor's table","","","","","","","","","","",""],["#","Case","Accused","M/F","Age","Nat.","Art. (2008 TIP Law)","Form","Charged","Status","Decided","Sentence"]]; rows = []
    for i, p in enumerate(ps):
        t = ""
        if p.outc == "convicted": t = f"{p.sm//12}y"+(f"{p.sm%12}m" if p.sm%12 else "")+(f" / {p.susp}m susp" if p.susp else "")
        elif p.outc == "acquitted": t = "acquitted"
        elif p.outc: t = "dismissed by IJ"
        R.append([i+1, p.case, p.la, p.sex[0].upper(), p.age, {"Cambodian":"KH","Thai":"TH"}[p.cit], "+".join(p.arts), {"forced labour":"forced labor"}.get(p.expl, p.expl), dm(p.chg, sep="-"), {"investigation":"under investigation","awaiting trial":"awaiting trial","trial":"trial","decided":"decided"}[p.stage], dm(p.dec, sep="-"), t])
        rows.append(T(p, f"{i+4}", "case la sex age cit charges expl chg stage dec outc sent susp"))
    csvf(fn, R, delim=";", bom=False)
    truth(fn, C("Oddar Meanchey Provincial"), "A deputy prosecutor's own English table saved as CSV with semicolons: names in Latin letters only, KH/TH, 5y / 12m susp", "take", "complete for what it keeps", rows, [(None,1,"court"),(None,2,"title"),(None,3,"headings")], never=["inventing the Khmer spelling of a name","reading day and month the wrong way round (the list has days above 12)"])
def f20():
    fn = "ព្រះវិហារ បញ្ជីព្រហ្មទណ្ឌ ២០២៥.xlsx"; sh = "ព្រហ្មទណ្ឌ"
    tp = gen(120, [2,1,3,1,2], lambda n,d: "", arts="10 12 17 26 34", two=0)
    ot = gen(220, [1,1,2,1,1,3,1,1,2,1,1,1,2,1,1,2,1,1,1,2,1,1], lambda n,d: "")
    used = {p.kh for p in tp}; ot = [p for p in ot if p.kh not in used]
    rr = random.Random(20); off = [("លួច (ម.៣៥៣ ក្រមព្រហ្មទណ្ឌ)"),("រក្សាទុក និងជួញដូរសារធាតុញៀន (ម.៤០ ច្បាប់គ្រឿងញៀន)"),("ហិង្សាដោយចេតនា (ម.២១៧ ក្រមព្រហ្មទណ្ឌ)"),("កាប់ឈើដោយខុសច្បាប់ (ច្បាប់ព្រៃឈើ)"),("រំលោភលើទំនុកចិត្ត (ម.៣៩១ ក្រមព្រហ្មទណ្ឌ)")]
    al = [("t",g) for g in groups(tp)]+[("o",g) for g in groups(ot)]; al.sort(key=lambda x: (x[1][0].reg, x[0]))
    s = S(sh); s.row(1, ["បញ្ជីរឿងព្រហ្មទណ្ឌ សាលាដំបូងខេត្តព្រះវិហារ ឆ្នាំ២០២៥"], bold=True)
    s.row(2, ["លេខរឿង","ថ្ងៃចុះបញ្ជី","ឈ្មោះ","ភេទ","អាយុ","បទចោទ","ស្ថានភាព","ថ្ងៃសាលក្រម","សាលក្រម"], bold=True, fill=True)
    r = 3; rows = []; nr = [(sh,1,"title with court"),(sh,2,"headings")]; vals = []; n = 0
    for k, g in al:
        n += rr.randint(1,4); o = rr.choice(off)
        for p in g:
            p.case = f"{n:03d}/25"
            c = ART[p.arts[0]][0]+" (ម."+kd(p.arts[0])+" ច្បាប់ជួញដូរមនុស្ស)" if k == "t" else o
            if k == "t": j = ("ពន្ធនាគារ "+kdur(p.sm)+(" ព្យួរ "+kdur(p.susp) if p.susp else "")+(" ពិន័យ "+kmny(p.fine,True)+" រៀល" if p.fine else "")) if p.sm else {"acquitted":"រួចផុតពីបទចោទ","charge dismissed by the investigating judge":"លើកលែងចោទប្រកាន់"}.get(p.outc,"")
            else: j = ("ពន្ធនាគារ "+kdur(rr.choice([6,12,18,24,36]))) if p.dec else ""
            s.row(r, [p.case, p.reg, p.kh, BS[p.sex], p.age, c, KS[p.stage], p.dec, j])
            if k == "t": rows.append(T(p, f"{sh}!{r}", "case reg kh sex age charges stage dec outc sent susp fine")); vals.append(c)
            else: s.hid.add(r); nr.append((sh,r,"accused of another offence, hidden by the clerk's filter"))
            r += 1
    s.filter = (f"A2:I{r-1}", 5, sorted(set(vals)))
    xlsx(fn, [s])
    truth(fn, C("Preah Vihear Provincial"), "The court's one register of all criminal cases; the clerk set the filter to the trafficking law and sent it as it was, other offences hidden", "take", "the visible lines are the trafficking accused; each names the law in the cell", rows, nr, never=["taking the hidden theft, drug, assault and forest cases for trafficking accused"])
def main():
    shutil.rmtree(OUT, ignore_errors=True); os.makedirs(OUT)
    for i in range(1, 21): globals()[f"f{i}"]()
    json.dump(TRUTH, open(os.path.join(HERE, "truth.json"), "w", encoding="utf-8"), ensure_ascii=False, indent=1)
if __name__ == "__main__": main()
