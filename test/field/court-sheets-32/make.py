# -*- coding: utf-8 -*-
import os, json, csv, io, random, datetime as dt
from common import *
import openpyxl, xlwt
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L
HERE = os.path.dirname(os.path.abspath(__file__)); OUTD = os.path.join(HERE, "files"); os.makedirs(OUTD, exist_ok=True)
for f in os.listdir(OUTD): os.remove(os.path.join(OUTD, f))
TRUTH = {}
def court(p): return p + " Provincial Court of First Instance"
INV = "Invented court %s (no real office; the sheet names no court)"

# ---------- writers ----------
def write_xlsx(fn, grids, font="Khmer OS Siemreap", after=None, border=True):
    wb = openpyxl.Workbook(); wb.remove(wb.active)
    th = Side(style="thin", color="888888")
    for g in grids:
        ws = wb.create_sheet(g.name)
        for (r, c), v in g.c.items():
            x = ws.cell(r, c, v); x.font = Font(name=font, size=10, bold=(r in g.heads))
            multi = isinstance(v, str) and "\n" in v
            x.alignment = Alignment(wrap_text=multi or r in g.heads, vertical="top" if multi else "center",
                                    horizontal="center" if r in g.heads else None)
            if isinstance(v, dt.date): x.number_format = g.fmt.get((r, c), "dd/mm/yyyy")
            elif (r, c) in g.fmt: x.number_format = g.fmt[(r, c)]
            if border and (r in g.rows or r in g.heads): x.border = Border(th, th, th, th)
            if r in g.heads: x.fill = PatternFill("solid", fgColor="E7E6E6")
        for m in g.m: ws.merge_cells(start_row=m[0], start_column=m[1], end_row=m[2], end_column=m[3])
        for c in range(1, g.ncol + 1): ws.column_dimensions[L(c)].width = g.widths.get(c, 14)
        ws.column_dimensions["A"].width = g.widths.get(1, 6)
        if after: after(ws, g)
    wb.save(os.path.join(OUTD, fn))
def write_xls(fn, grids):
    wb = xlwt.Workbook(encoding="utf-8")
    for g in grids:
        ws = wb.add_sheet(g.name)
        n = xlwt.easyxf("font: name Khmer OS, height 200; align: wrap on, vert top")
        d = xlwt.easyxf("font: name Khmer OS, height 200", num_format_str="DD/MM/YYYY")
        b = xlwt.easyxf("font: name Khmer OS Muol Light, bold on; align: horiz center, wrap on")
        done = set()
        for r1, c1, r2, c2 in g.m:
            ws.write_merge(r1-1, r2-1, c1-1, c2-1, g.c.get((r1, c1), ""), b if r1 in g.heads or (r1 in g.notes) else n); done.add((r1, c1))
        for (r, c), v in g.c.items():
            if (r, c) in done: continue
            ws.write(r-1, c-1, v, d if isinstance(v, dt.date) else b if r in g.heads else n)
        for c, w in g.widths.items(): ws.col(c-1).width = 256 * w
    wb.save(os.path.join(OUTD, fn))
def write_ods(fn, grids):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell, CoveredTableCell
    from odf.text import P
    doc = OpenDocumentSpreadsheet()
    for g in grids:
        t = Table(name=g.name); span = {}; cov = set()
        for r1, c1, r2, c2 in g.m:
            span[(r1, c1)] = (r2-r1+1, c2-c1+1)
            cov |= {(r, c) for r in range(r1, r2+1) for c in range(c1, c2+1)} - {(r1, c1)}
        for r in range(1, max(r for r, _ in g.c) + 1):
            tr = TableRow()
            for c in range(1, g.ncol + 1):
                v = g.c.get((r, c)); kw = {}
                if (r, c) in cov: tr.addElement(CoveredTableCell()); continue
                if (r, c) in span: kw = dict(numberrowsspanned=span[(r, c)][0], numbercolumnsspanned=span[(r, c)][1])
                if v is None: tr.addElement(TableCell(**kw)); continue
                if isinstance(v, dt.date): cell = TableCell(valuetype="date", datevalue=v.isoformat(), **kw); txt = [v.strftime("%d/%m/%Y")]
                elif isinstance(v, (int, float)): cell = TableCell(valuetype="float", value=str(v), **kw); txt = [str(v)]
                else: cell = TableCell(valuetype="string", **kw); txt = v.split("\n")
                for x in txt: cell.addElement(P(text=x))
                tr.addElement(cell)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    doc.save(os.path.join(OUTD, fn))
def add(fn, sent_by, what, outcome, reason, rows, not_rows, errors=(), questions=(), never=()):
    TRUTH[fn] = dict(sent_by=sent_by, what=what, outcome=outcome, reason=reason, rows=rows, not_rows=not_rows,
                     errors=list(errors), questions=list(questions), never=list(never))
def basics(p, **k):
    c = p.case
    o = dict(case_number=c.no, sex=p.sex, age=p.age, citizenship=p.nat, charges=charges(c), date_registered=iso(c.reg), date_charged=iso(c.chg),
             date_decided=iso(c.dec))
    o.update(k); return o
def res(p): return dict(presence_at_judgment=p.pres, outcome=OUT[p.outcome], sentence_months=months(p), sentence_days=(p.sent[2] or None) if p.sent else None, suspended_months=p.susp,
                        fine_riel=p.fine, compensation_riel=p.comp)
PRES_KH = {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ទុកជាចំពោះមុខ", None: None}
SEXK = {"male": "ប្រុស", "female": "ស្រី"}; SEXS = {"male": "ប", "female": "ស"}
def dots(n): return kd("{:,}".format(n).replace(",", "."))
def kdate(d, sep="/"): return kd(d.strftime("%d" + sep + "%m" + sep + "%Y"))
def day_words(n):
    if n <= 15: return WORDS[n]
    return {1: "ដប់", 2: "ម្ភៃ"}[n // 10] + (WORDS[n % 10] if n % 10 else "")
def ym_words(m):
    y, mm = divmod(m, 12); s = []
    if y: s.append("%s(%s)ឆ្នាំ" % (k2(y), WORDS[y]))
    if mm: s.append("%s(%s)ខែ" % (k2(mm), WORDS[mm]))
    return " ".join(s)
def ym_k(m, gap=" "):
    y, mm = divmod(m, 12); s = []
    if y: s.append("%sឆ្នាំ" % kd(y))
    if mm: s.append("%sខែ" % kd(mm))
    return gap.join(s)
def dk(p, gap=" "): return gap + kd(p.sent[2]) + "ថ្ងៃ" if p.sent and p.sent[2] else ""
def dl(p): return " %d ថ្ងៃ" % p.sent[2] if p.sent and p.sent[2] else ""
def head3(g, r, extra=()):
    i = r
    for t in ("ព្រះរាជាណាចក្រកម្ពុជា", "ជាតិ សាសនា ព្រះមហាក្សត្រ"): g.put(i, 1, t, "letterhead"); i += 1
    for t in extra: g.put(i, 1, t, "court and office"); i += 1
    return i

# ======================================================================= 08 (first, takes the foreign names)
def f08():
    fn = "List of accused_PSHV_2023-2025 TIP.xlsx"
    cs = gen(808, 40, D(2023,1,9), D(2025,10,30), D(2025,12,26), foreign=0.5, sizes=(1,2,2,3,3,4),
             nats=("Chinese","Chinese","Chinese","Chinese","Vietnamese","Thai","Malaysian","Indonesian","South Korean","Bangladeshi"), hold=0.1)
    number(cs, 8, lambda n, c: "%d/%02d" % (n, c.reg.year % 100), step=40); R = random.Random(88)
    g = Grid("Accused"); rows = []
    g.put(1, 1, "Preah Sihanouk Provincial Court of First Instance", "court"); g.put(2, 1, "Clerk's office - criminal section", "office")
    g.put(3, 1, "Accused persons in cases of human trafficking (TIP Law) and connected offences, as of 31 December 2025", "title")
    H = ["#", "Case", "Full name", "Sex", "Age", "Citizen of", "Charged with", "Form of exploitation", "Case received", "Charged on", "Stage",
         "Judgment / order on", "Outcome", "Present?", "Prison", "of which suspended", "Fine", "Compensation", "Note"]
    g.row(5, H, "headings"); g.heads = {5}; r = 6; i = 0
    ed = lambda d: "%d %s %d" % (d.day, ENM[d.month-1], d.year)
    EXE = {"forced labour":"Forced labour","sexual exploitation":"Sexual exploitation","forced online scamming":"Forced online scamming"}
    ysh = lambda m: ("%dy" % (m//12) if m//12 else "") + ((" " if m//12 else "") + "%dm" % (m%12) if m%12 else "")
    ST = {"inv":"Investigation","await":"Awaiting trial","trial":"Trial","dec":"Decided","dism":"Decided"}
    usd = 0
    for c in cs:
        for p in c.people:
            i += 1; other = None; comp = p.comp; ctext = None
            if comp:
                if R.random() < 0.5: other = "USD %d" % R.choice([1500, 2000, 3000, 5000, 8000]); ctext = "USD " + "{:,}".format(int(other[4:])); comp = None
                else: ctext = "R {:,}".format(comp)
            art = "; ".join(filter(None, ["Art. " + ", ".join(a for l, a in c.ch if l == "T") + " TIP Law",
                  ("Art. " + ", ".join(a for l, a in c.ch if l == "C") + " Penal Code") if any(l == "C" for l, a in c.ch) else None]))
            note = None
            if p.nat != "Cambodian" and p.outcome == "conv" and R.random() < 0.4: note = "expulsion after term"
            elif c.st in ("inv", "await") : note = R.choice(["detained", "detained", "judicial supervision", None])
            elif p.outcome == "conv" and R.random() < 0.25: note = "appeal lodged"
            g.row(r, [i, c.no, p.nl, p.sex[0].upper(), p.age, NAT_ISO[p.nat], art, EXE.get(c.ex, c.ex.capitalize()), ed(c.reg), ed(c.chg), ST[c.st],
                      ed(c.dec) if c.dec else None, {"conv":"Convicted","acq":"Acquitted","dism":"Dismissed by IJ",None:None}[p.outcome],
                      {"present":"present","absent":"in absentia","deemed present":"deemed present",None:None}[p.pres],
                      ysh(months(p)) if p.sent else None, ysh(p.susp) if p.susp else None,
                      "R {:,}".format(p.fine) if p.fine else None, ctext, note])
            k = basics(p, name_latin=p.nl, exploitation=c.ex, stage="decided" if c.st == "dism" else STAGE[c.st], **res(p)); k["compensation_riel"] = comp
            if other: k["compensation_other"] = other; usd += 1
            rows.append(T("Accused!%d" % r, **k)); g.rows.add(r); r += 1
    assert usd >= 1, usd
    g.put(r + 1, 1, "IJ = investigating judge. R = riel. Countries by three-letter code, see sheet \"Codes\".", "key to abbreviations")
    g.widths = {3: 22, 7: 34, 8: 26, 18: 16, 19: 22}
    k = Grid("Codes"); k.row(1, ["Code", "Country"], "key, headings")
    for j, (n, cc) in enumerate([("Cambodia","KHM"),("China","CHN"),("Viet Nam","VNM"),("Thailand","THA"),("Republic of Korea","KOR"),("Malaysia","MYS"),("Indonesia","IDN"),("Bangladesh","BGD")]):
        k.row(2 + j, [cc, n], "key to country codes")
    def aft(ws, g):
        if g.name == "Accused": ws.freeze_panes = "D6"; ws.auto_filter.ref = "A5:S%d" % (r - 1)
    write_xlsx(fn, [g, k], font="Calibri", after=aft)
    add(fn, court("Preah Sihanouk"), "English list of accused, many foreigners, names in Latin letters only, country codes explained on a second sheet, dates as text (5 Mar 2024), terms as 7y 6m, compensation partly in US dollars",
        "take", "complete; the dollar amounts stay dollar amounts", rows, g.not_rows() + k.not_rows(), [],
        ["compensation in US dollars: keep as dollars, or at which rate? (once for the column)"],
        ["writing a dollar amount as riel", "adding the suspended part to the prison term", "taking the code rows of the second sheet as persons"])

# ======================================================================= 01
def f01():
    fn = "បញ្ជីសាលក្រម ជួញដូរមនុស្ស ២០២៤ បត់ដំបង.xlsx".replace("បត់", "បាត់")
    cs = gen(101, 34, D(2023,5,2), D(2024,8,30), D(2024,12,27), decided=True, dism=0, dec_from=D(2024,1,8), by_dec=True, sizes=(1,1,2,2,3), days=True)
    R = random.Random(11); n = {}
    for c in sorted(cs, key=lambda c: c.reg):
        y = c.reg.year; n[y] = n.get(y, 300 if y == 2023 else 10) + R.randint(3, 25); c.no = kd("%d/%02d" % (n[y], y % 100))
    g = Grid("បញ្ជី"); rows = []
    i = head3(g, 1, ["សាលាដំបូងខេត្តបាត់ដំបង", "ការិយាល័យក្រឡាបញ្ជី"])
    g.put(6, 1, "បញ្ជីសាលក្រមព្រហ្មទណ្ឌ តាមច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០២៤", "title")
    for q in (1, 2, 6): g.merge(q, 1, q, 14)
    H = ["ល.រ", "លេខសំណុំរឿង", "ថ្ងៃចូល", "ថ្ងៃចោទប្រកាន់", "ឈ្មោះជនជាប់ចោទ", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា", "ថ្ងៃសាលក្រម", "ការជំនុំជម្រះ", "សេចក្តីសម្រេច", "សំណងរដ្ឋប្បវេណី", "ផ្សេងៗ"]
    g.row(8, H, "headings"); g.heads = {8}; r = 9; num = 0
    for c in cs:
        r0 = r
        art = "មាត្រា " + " និង ".join(kd(a) for l, a in c.ch if l == "T") + "".join("; មាត្រា %s (ក្រមព្រហ្មទណ្ឌ)" % kd(a) for l, a in c.ch if l == "C")
        for j, p in enumerate(c.people):
            num += 1
            if p.outcome == "acq": s = "រួចផុតពីបទចោទប្រកាន់"
            else:
                m = months(p); s = "ដាក់ពន្ធនាគារ " + ym_words(m) + (" %s(%s)ថ្ងៃ" % (k2(p.sent[2]), day_words(p.sent[2])) if p.sent[2] else "")
                if p.susp == m: s += " ព្យួរទោសទាំងស្រុង"
                elif p.susp: s += " ឱ្យអនុវត្ត %s ទោសនៅសល់ត្រូវព្យួរ" % ym_words(m - p.susp)
                if p.fine: s += " និងពិន័យ %sរៀល" % dots(p.fine)
            rem = None
            if p.pres == "absent" and p.outcome == "conv": rem = R.choice(["ចេញដីកាបង្គាប់ឱ្យចាប់ខ្លួន", None])
            elif p.outcome == "conv" and R.random() < 0.25: rem = "ប្តឹងឧទ្ធរណ៍"
            g.row(r, [kd(num), c.no if j == 0 else None, kdate(c.reg) if j == 0 else None, kdate(c.chg) if j == 0 else None, p.nk, SEXK[p.sex],
                      kd(p.age) + "ឆ្នាំ", NAT_KH[p.nat], art if j == 0 else None, kdate(c.dec) if j == 0 else None, PRES_KH[p.pres], s,
                      (dots(p.comp) + "៛" if R.random() < 0.7 else kd(p.comp // 1000000) + "លានរៀល") if p.comp else "-", rem])
            rows.append(T("បញ្ជី!%d" % r, **basics(p, name_khmer=p.nk, **res(p)))); g.rows.add(r); r += 1
        if len(c.people) > 1:
            for col in (2, 3, 4, 9, 10): g.merge(r0, col, r - 1, col)
    fem = sum(p.sex == "female" for c in cs for p in c.people)
    g.put(r, 1, "សរុប៖ %s សំណុំរឿង ជនជាប់ចោទ %s នាក់ ក្នុងនោះស្រី %s នាក់" % (kd(len(cs)), kd(num), kd(fem)), "total"); g.merge(r, 1, r, 14)
    g.put(r + 2, 10, "ធ្វើនៅបាត់ដំបង ថ្ងៃទី០៣ ខែមករា ឆ្នាំ២០២៥", "place and date of signature")
    g.put(r + 3, 10, "ក្រឡាបញ្ជី", "signature"); g.put(r + 5, 10, "គំរូ ក្រឡា", "name of the one who signs")
    g.widths = {5: 24, 9: 34, 12: 60, 14: 26}
    write_xlsx(fn, [g])
    add(fn, court("Battambang"), "Khmer list of the judgments of 2024 with letterhead, Khmer digits; number, dates and articles of a case merged over its accused; prison term, suspension and fine written out in one cell, with the numbers also in words",
        "take", "complete; the title names the law", rows, g.not_rows(), [], [],
        ["leaving case number, dates or articles empty at the merged cells", "taking the part to be served for the suspended part, or for the whole sentence",
         "counting the total or the name under the signature as a person"])

# ======================================================================= 02
def f02():
    fn = "TIP_accused_SR_2023-2025.xlsx"
    cs = gen(202, 36, D(2023,1,5), D(2025,11,20), D(2025,12,19), hold=0.15)
    number(cs, 2, lambda n, c: "%04d/%d" % (n, c.reg.year), step=30)
    g = Grid("TIP"); rows = []
    g.put(1, 1, "SIEM REAP PROVINCIAL COURT OF FIRST INSTANCE", "court"); g.put(2, 1, "Accused under the Law on Suppression of Human Trafficking and Sexual Exploitation (TIP Law) and the Penal Code, 2023-2025", "title")
    up = ["No", "Case no.", "Accused", None, None, None, None, "Charge (articles)", None, "Dates", None, None, "Result", "Presence at judgment", "Prison", None, "Suspended", None, "Fine (KHR)", "Civil compensation (KHR)", "Remarks"]
    lo = [None, None, "Name (Khmer)", "Name (Latin)", "Sex", "Age", "Nationality", "TIP Law", "Penal Code", "Registered", "Charged", "Judgment or dismissal", None, None, "Years", "Months", "Years", "Months"]
    g.row(4, up, "headings, upper"); g.row(5, lo, "headings, lower"); g.heads = {4, 5}
    for c1, c2 in ((3, 7), (8, 9), (10, 12), (15, 16), (17, 18)): g.merge(4, c1, 4, c2)
    for c in (1, 2, 13, 14, 19, 20, 21): g.merge(4, c, 5, c)
    r = 6; R = random.Random(22)
    def n(v): return v if v else None
    for c in cs:
        t = ", ".join(a for l, a in c.ch if l == "T"); pc = ", ".join(a for l, a in c.ch if l == "C")
        for p in c.people:
            m = months(p)
            g.row(r, [r - 5, c.no, p.nk + R.choice(["", "", "", " "]), p.nl if R.random() < 0.85 else p.nl.replace(" ", "  "), R.choice([p.sex.capitalize()] * 3 + [p.sex[0].upper()]), p.age, R.choice(["Cambodian", "Cambodian", "Khmer"]) if p.nat == "Cambodian" else p.nat, int(t) if t.isdigit() else t, (int(pc) if pc else None), c.reg, c.chg, c.dec,
                      {"conv":"Convicted","acq":"Acquitted","dism":"Dismissed (IJ)",None:"Pending"}[p.outcome],
                      {"present":"In person","absent":"In absentia","deemed present":"Deemed present",None:None}[p.pres],
                      n(m // 12) if m else None, n(m % 12) if m else None, n((p.susp or 0) // 12), n((p.susp or 0) % 12), p.fine, p.comp,
                      R.choice(["appeal", None, None, None]) if p.outcome == "conv" else None])
            for col in (10, 11, 12): g.fmt[(r, col)] = "dd-mmm-yy"
            for col in (19, 20): g.fmt[(r, col)] = "#,##0"
            k = basics(p, name_khmer=p.nk, name_latin=p.nl, **res(p))
            if p.outcome is None: k["outcome"] = "pending"
            rows.append(T("TIP!%d" % r, **k)); g.rows.add(r); r += 1
    g.row(r, [None, None, "TOTAL", None, None, None, None, None, None, None, None, None, "%d accused" % (r - 6), None, None, None, None, None,
              sum(p.fine or 0 for c in cs for p in c.people), sum(p.comp or 0 for c in cs for p in c.people)], "total")
    for col in (19, 20): g.fmt[(r, col)] = "#,##0"
    g.put(r + 2, 1, "IJ = order of the investigating judge. Suspended = part of the prison term that is suspended.", "key")
    g.widths = {3: 22, 4: 24, 12: 16, 13: 16, 14: 16, 20: 18}
    def aft(ws, g): ws.freeze_panes = "C6"
    write_xlsx(fn, [g], font="Arial", after=aft)
    add(fn, court("Siem Reap"), "English list, names in Khmer and Latin letters, two heading rows with merged groups, true dates (05-Mar-24), TIP Law and Penal Code articles in two columns, terms in year and month columns, sums at the foot",
        "take", "complete", rows, g.not_rows(), [], [], ["counting the TOTAL line as a person or its sums as a fine", "adding the suspended part to the prison term", "reading the year columns as months"])

# ======================================================================= 03
def f03():
    fn = "សៀវភៅអយ្យការ ជួញដូរ ២០២៥.xlsx"
    cs = gen(303, 40, D(2025,1,6), D(2025,12,24), D(2025,12,30), dism=0, hold=0.3, mindays=60, maxdays=280, skip=(4, 9), sizes=(1,1,1,2,2,3))
    number(cs, 3, lambda n, c: kd(n), step=35); R = random.Random(33)
    grids = []; rows = []; nr = []
    H = ["ល.រ", "លេខអយ្យការ", "ថ្ងៃចូល", "ឈ្មោះជនត្រូវចោទ", "ភេទ", "អាយុ", "សញ្ជាតិ", "បទល្មើស", "មាត្រា", "ថ្ងៃចោទប្រកាន់", "ដំណើរការរឿង", "ឃុំ/ក្រៅឃុំ"]
    ST = {"inv":"កំពុងស៊ើបសួរ","await":"រង់ចាំជំនុំជម្រះ","trial":"កំពុងជំនុំជម្រះ","dec":"ចេញសាលក្រមរួច"}
    gt = 0; gcase = 0
    for mo in range(1, 13):
        g = Grid(MON[mo-1]); grids.append(g); g.put(1, 1, "អយ្យការអមសាលាដំបូងខេត្តបន្ទាយមានជ័យ", "office")
        g.put(2, 1, "សំណុំរឿងជួញដូរមនុស្សចូលក្នុងខែ%s ឆ្នាំ២០២៥" % MON[mo-1], "month title"); g.row(3, H, "headings"); g.heads = {3}
        r = 4; mine = [c for c in cs if c.reg.month == mo]; num = 0
        if not mine: g.put(4, 1, "គ្មានសំណុំរឿងចូល", "nil month"); r = 5
        for c in mine:
            for j, p in enumerate(c.people):
                num += 1; p.alias = R.choice(NOUNS)[0] if R.random() < 0.12 and p.nat == "Cambodian" else None
                same = j > 0; q = ['"', '-"-', '〃'][mo % 3]
                g.row(r, [kd(num), c.no if not same else q, kdate(c.reg, "-") if not same else q, p.nk + (" ហៅ " + p.alias if p.alias else ""), SEXS[p.sex], kd(p.age), NAT_KH[p.nat],
                          (" និង ".join(OFF_KH[a] for l, a in c.ch)) if not same else q, " និង ".join(kd(a) for l, a in c.ch if l == "T") + "".join("; %s ក.ព្រ" % kd(a) for l, a in c.ch if l == "C") if not same else q,
                          kdate(c.chg, "-") if not same else q, ST[c.st], R.choice(["ឃុំ", "ឃុំ", "ក្រៅឃុំ", "គេចខ្លួន"])])
                k = basics(p, name_khmer=p.nk, alias_khmer=p.alias, stage=STAGE[c.st]); k["date_decided"] = None
                k["charges"] = [{"law": None if l == "T" else CC, "article": a} for l, a in c.ch]
                rows.append(T("%s!%d" % (g.name, r), **k)); g.rows.add(r); r += 1
        gt += num; gcase += len(mine)
        g.put(r, 1, "សរុបខែនេះ %s សំណុំរឿង %s នាក់" % (k2(len(mine)), k2(num)), "subtotal of the month")
        if mo == 12:
            g.put(r + 1, 1, "សរុបពេញឆ្នាំ %s សំណុំរឿង %s នាក់" % (kd(gcase), kd(gt)), "total of the year")
            g.put(r + 3, 9, "បន្ទាយមានជ័យ ថ្ងៃទី៣១ ខែធ្នូ ឆ្នាំ២០២៥", "place and date of signature"); g.put(r + 4, 9, "លេខាធិការអយ្យការ", "signature")
        g.put(r + (7 if mo == 12 else 3), 1, "ប = ប្រុស  ស = ស្រី  ក.ព្រ = ក្រមព្រហ្មទណ្ឌ", "key to abbreviations")
        g.widths = {4: 28, 8: 50, 9: 22, 11: 20}; nr += g.not_rows()
    write_xlsx(fn, grids)
    add(fn, "Prosecution attached to the Banteay Meanchey Provincial Court of First Instance", "Prosecution clerk's book of 2025, twelve month sheets (%d of them nil), Khmer digits, ditto marks (three kinds: \", -\"-, 〃) for co-accused, ប/ស, aliases after ហៅ; the stage only, no judgments" % sum(1 for mo in range(1, 13) if not any(c.reg.month == mo for c in cs)),
        "take", "complete for what it is; no judgment columns", rows, nr, [],
        ["which law the article numbers without a law's name belong to (once for the column)", "whether the monthly sums are only counts (may be passed over without asking)"],
        ["leaving values empty at a ditto mark", "counting subtotals or nil lines as persons", "reading ប as female or ស as male", "inventing an outcome for ចេញសាលក្រមរួច"])

# ======================================================================= 04
def f04():
    fn = "kampot_tip_export_2024-25.csv"
    cs = gen(404, 30, D(2024,1,8), D(2025,10,30), D(2025,12,23), foreign=0.12, sizes=(1,1,1,2,2,3))
    number(cs, 4, lambda n, c: "KPT-%02d-%03d" % (c.reg.year % 100, n), step=12)
    rows = []; out = [["no","case_no","name_kh","name_en","sex","age","nationality","charge","exploitation","date_registered","date_charged","stage","date_judgment","result","presence","prison_years","prison_months","suspended_months","fine_riel","compensation_riel","remark"]]
    R = random.Random(44); i = 0; de = lambda d: d.strftime("%d.%m.%Y") if d else ""
    for c in cs:
        for p in c.people:
            i += 1; m = months(p)
            out.append([i, c.no, p.nk, p.nl, p.sex[0].upper(), p.age, NAT_ISO[p.nat], " + ".join(("TIP " if l == "T" else "PC ") + a for l, a in c.ch), c.ex, de(c.reg), de(c.chg),
                        {"inv":"investigation","await":"awaiting trial","trial":"trial","dec":"decided","dism":"decided"}[c.st], de(c.dec),
                        {"conv":"convicted","acq":"acquitted","dism":"dismissed by investigating judge",None:""}[p.outcome], p.pres or "", m // 12 if m else "", (m % 12 or "") if m else "", p.susp or "", p.fine or "", p.comp or "",
                        R.choice(["victim assisted, sent home", "", "", "", "two files joined, old no. cancelled", ""])])
            rows.append(T("record %d" % (i + 1), **basics(p, name_khmer=p.nk, name_latin=p.nl, exploitation=c.ex, stage="decided" if c.st == "dism" else STAGE[c.st], **res(p))))
    with open(os.path.join(OUTD, fn), "w", encoding="utf-8-sig", newline="") as f: csv.writer(f).writerows(out)
    add(fn, court("Kampot"), "Comma-separated export, UTF-8 with mark, English field names, names in both scripts, dates 05.03.2024, charges as TIP 12 + PC 253, remarks with commas in quotation marks",
        "take", "complete", rows, [{"sheet": "", "row": 1, "what": "headings"}], [], ["that TIP and PC are the law of 2008 and the Penal Code (may be passed over)"],
        ["adding the suspended part to the prison term", "reading 05.03 as 3 May"])

# ======================================================================= 05
def f05():
    fn = "តាកែវ រឿងជួញដូរ ២៣-២៥.xls"
    cs = gen(505, 26, D(2023,2,6), D(2025,9,30), D(2025,12,12), dism=0.1, sizes=(1,2,2,3), foreign=0.05, hold=0.1, days=True)
    number(cs, 5, lambda n, c: kd(n), step=28)
    g = Grid("Sheet1"); rows = []
    g.put(1, 1, "សាលាដំបូងខេត្តតាកែវ", "court"); g.put(2, 1, "តារាងសំណុំរឿងជួញដូរមនុស្ស ពីឆ្នាំ២០២៣ ដល់ឆ្នាំ២០២៥", "title"); g.merge(2, 1, 2, 7)
    g.row(4, ["ល.រ", "លេខព្រហ្មទណ្ឌ និងថ្ងៃចូល", "ឈ្មោះជនជាប់ចោទ", "បទចោទ", "ថ្ងៃចោទប្រកាន់", "ស្ថានភាពរឿង និងសាលក្រម", "ផ្សេងៗ"], "headings"); g.heads = {4}
    r = 5; R = random.Random(55); full = lambda d: "ថ្ងៃទី%s ខែ%s ឆ្នាំ%s" % (k2(d.day), MON[d.month-1], kd(d.year))
    sal = 40
    for i, c in enumerate(cs):
        multi = len(c.people) > 1; ps = c.people
        who = [("%s- " % kd(j+1) if multi else "") + "ឈ្មោះ %s ភេទ%s អាយុ%sឆ្នាំ សញ្ជាតិ%s" % (p.nk, SEXK[p.sex], kd(p.age), NAT_KH[p.nat]) for j, p in enumerate(ps)]
        t = [a for l, a in c.ch if l == "T"]; cc = [a for l, a in c.ch if l == "C"]
        ch = "%s\nមាត្រា %s ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ" % (" និង".join(OFF_KH[a] for a in t + cc), " និងមាត្រា ".join(kd(a) for a in t))
        if cc: ch += " និងមាត្រា %s ក្រមព្រហ្មទណ្ឌ" % kd(cc[0])
        def one(p):
            if p.outcome == "acq": return "រួចផុតពីបទចោទ (%s)" % PRES_KH[p.pres]
            m = months(p); s = "ដាក់ពន្ធនាគារ " + ym_k(m) + dk(p)
            if p.susp == m: s += " ព្យួរទាំងអស់"
            elif p.susp: s += " (ព្យួរ %s)" % ym_k(p.susp)
            if p.fine: s += " ពិន័យ %sរៀល" % dots(p.fine)
            if p.comp: s += " សងជនរងគ្រោះ %sរៀល" % dots(p.comp)
            return s + " (%s)" % PRES_KH[p.pres]
        if c.st == "dec":
            if multi and i % 2 == 0:           # same result for all: written once
                for p in ps[1:]: p.outcome, p.pres, p.sent, p.susp, p.fine, p.comp = ps[0].outcome, ps[0].pres, ps[0].sent, ps[0].susp, ps[0].fine, None
                ps[0].comp = None
            sal += R.randint(2, 20); lines = ["សាលក្រមលេខ %s ចុះ%s" % (kd(sal), full(c.dec))]
            texts = [one(p) for p in ps]
            if multi and len(set(texts)) == 1: lines.append("ជនជាប់ចោទទាំង%sនាក់៖ %s" % (kd(len(ps)), texts[0]) if "រួចផុត" in texts[0] else "ជនជាប់ចោទទាំង%sនាក់៖ %s" % (kd(len(ps)), texts[0].replace("ដាក់ពន្ធនាគារ ", "ដាក់ពន្ធនាគារម្នាក់ៗ ").replace(" ពិន័យ ", " ពិន័យម្នាក់ៗ ")))
            else: lines += [("%s- " % kd(j+1) if multi else "") + t for j, t in enumerate(texts)]
            st = "\n".join(lines)
        elif c.st == "dism": st = "ដីកាលើកលែងការចោទប្រកាន់ ចុះ%s (ចៅក្រមស៊ើបសួរ)" % full(c.dec)
        else: st = {"inv":"កំពុងស៊ើបសួរ","await":"រង់ចាំថ្ងៃជំនុំជម្រះ","trial":"កំពុងជំនុំជម្រះ"}[c.st]
        g.row(r, [kd(i + 1), "លេខ %s ចុះ %s" % (c.no, kdate(c.reg)), "\n".join(who), ch, kdate(c.chg), st, None])
        for p in ps:
            k = basics(p, name_khmer=p.nk, stage=STAGE[c.st] if c.st in ("inv","await","trial") else None, **res(p))
            rows.append(T("Sheet1!%d" % r, **k))
        g.rows.add(r); r += 1
    g.put(r + 1, 6, "តាកែវ ថ្ងៃទី២២ ខែធ្នូ ឆ្នាំ២០២៥", "place and date of signature"); g.put(r + 2, 6, "ក្រឡាបញ្ជី", "signature")
    g.widths = {2: 22, 3: 52, 4: 50, 5: 14, 6: 60}
    write_xls(fn, [g])
    add(fn, court("Takeo"), "Old .xls, one row per case: all accused of the case numbered in one cell with sex, age and nationality; number and date of receipt in one cell; judgment of each accused numbered in one cell, or once for all (ទាំង...នាក់ ... ម្នាក់ៗ)",
        "take", "complete, only packed", rows, g.not_rows(), [], [],
        ["one person per row, so that the co-accused are lost", "giving one accused the sentence of another", "taking the number of the judgment for the case number", "dividing a term that is given to each (ម្នាក់ៗ)"])

# ======================================================================= 06
def f06():
    fn = "ស្វាយរៀង-បញ្ជីជនជាប់ចោទ.ods"
    cs = gen(606, 24, D(2023,3,1), D(2025,8,29), D(2025,12,19), foreign=0.15, nats=("Vietnamese","Vietnamese","Chinese"), hold=0.12, sizes=(1,1,2), days=True)
    number(cs, 6, lambda n, c: kd("%d/%d" % (n, c.reg.year)), step=20)
    g = Grid("ស្វាយរៀង"); rows = []
    g.put(1, 1, "សាលាដំបូងខេត្តស្វាយរៀង", "court"); g.put(2, 1, "បញ្ជីជនជាប់ចោទ រឿងជួញដូរមនុស្ស ២០២៣-២០២៥ (ច្បាប់ ជ.ម = ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ)", "title")
    g.row(4, ["ល.រ", "លេខរឿង", "ឈ្មោះ (ខ្មែរ)", "ភេទ", "ជនជាតិ", "បទល្មើស", "ថ្ងៃចោទ", "លទ្ធផល", "វត្តមាន", "ពិន័យ (រៀល)"], "headings, upper line")
    g.row(5, [None, "ថ្ងៃចូល", "ឈ្មោះ (ឡាតាំង)", "អាយុ", "សញ្ជាតិ", "មាត្រា", "ថ្ងៃសម្រេច", "ទោស", "ព្យួរ", "សំណង (រៀល)"], "headings, lower line"); g.heads = {4, 5}
    g.merge(4, 1, 5, 1); r = 6; i = 0; R = random.Random(66)
    for c in cs:
        art = " ".join("ម.%s ច្បាប់ ជ.ម" % kd(a) if l == "T" else "ម.%s ក្រមព្រហ្មទណ្ឌ" % kd(a) for l, a in c.ch)
        for p in c.people:
            i += 1
            eth = "វៀតណាម" if p.nat == "Cambodian" and R.random() < 0.1 else "ចាម" if p.nat == "Cambodian" and R.random() < 0.08 else NAT_KH[p.nat]
            g.row(r, [i, c.no, p.nk, SEXK[p.sex], eth, ", ".join(OFF_KH[a] for l, a in c.ch), c.chg,
                      {"conv":"ផ្តន្ទាទោស","acq":"រួចផុតពីទោស","dism":"លើកលែងចោទ (ចៅក្រមស៊ើបសួរ)"}.get(p.outcome) or {"inv":"កំពុងស៊ើបសួរ","await":"រង់ចាំជំនុំជម្រះ","trial":"កំពុងជំនុំជម្រះ"}[c.st], PRES_KH[p.pres], p.fine])
            g.row(r + 1, [None, c.reg, p.nl, p.age, NAT_KH[p.nat], art, c.dec if c.dec else "-", ym_k(months(p)) + dk(p) if p.sent else "-", ym_k(p.susp) if p.susp else "-", p.comp])
            g.merge(r, 1, r + 1, 1)
            k = basics(p, name_khmer=p.nk, name_latin=p.nl, stage=STAGE[c.st] if c.st in ("inv","await","trial") else None, **res(p))
            k["lines"] = [r, r + 1]; rows.append(T("ស្វាយរៀង!%d" % r, **k)); r += 2
    g.put(r + 1, 1, "សរុប %s នាក់" % kd(i), "total"); g.put(r + 2, 8, "ស្វាយរៀង ថ្ងៃទី២៩ ខែធ្នូ ឆ្នាំ២០២៥  ក្រឡាបញ្ជី", "signature")
    write_ods(fn, [g])
    add(fn, court("Svay Rieng"), "ODS, two lines per person under a heading of two lines (name in Khmer over Latin, sex over age, ethnicity over nationality, charge date over decision date, result over term); true dates",
        "take", "complete", rows, g.not_rows(), [], [],
        ["two persons out of the two lines of one", "taking the ethnicity (ជនជាតិ) for the citizenship (សញ្ជាតិ)", "swapping the date of the charge and the date of the decision"])

# ======================================================================= 07
def f07():
    fn = "Prey Veng TIP list (update Q4 2025).xlsx"
    cs = gen(707, 32, D(2023,2,1), D(2025,11,14), D(2025,12,26), sizes=(1,1,2,2,3), hold=0.12)
    number(cs, 7, lambda n, c: "%d/%02d" % (n, c.reg.year % 100), step=22)
    g = Grid("ប្រចាំត្រីមាស"); rows = []
    g.put(1, 1, "សាលាដំបូងខេត្តព្រៃវែង / Prey Veng Provincial Court", "court"); g.put(2, 1, "បញ្ជីជនជាប់ចោទរឿង TIP / List of accused in TIP cases - update Q4-2025", "title")
    H = ["ល.រ\nNo", "លេខរឿង\nCase No", "ឈ្មោះ\nName", "ភេទ\nSex", "ឆ្នាំកំណើត\nYear of birth", "សញ្ជាតិ\nNationality", "មាត្រា\nArticle", "ថ្ងៃចូល\nReg. date", "ថ្ងៃចោទ\nCharge date", "ស្ថានភាព\nStatus",
         "ថ្ងៃសាលក្រម\nJudgment", "លទ្ធផល\nResult", "ទោស\nPrison", "ពិន័យ (លានរៀល)\nFine (million riel)", "សំណង (លានរៀល)\nCompensation (million riel)", "ផ្សេងៗ\nRemarks"]
    g.row(4, H, "headings"); g.heads = {4}; r = 5; xf = 0; yr = None; num = 0; R = random.Random(77)
    pend = [c for c in cs if c.st in ("inv", "await") ]
    trans = []
    for c in pend:
        if xf < 3: trans.append(c); xf += len(c.people)
    mil = lambda v: None if not v else (v // 1000000 if v % 1000000 == 0 else v / 1e6)
    for c in cs:
        for p in c.people:
            tr = c in trans; by = c.reg.year - p.age; rem = None
            if tr: rem = "បញ្ជូនទៅសាលាដំបូងខេត្តត្បូងឃ្មុំ"
            elif p.susp and p.susp == months(p): rem = "ព្យួរទាំងស្រុង"
            elif p.susp: rem = "ព្យួរ " + "".join(["%dឆ្នាំ" % (p.susp//12) if p.susp//12 else "", " %dខែ" % (p.susp%12) if p.susp%12 else ""]).strip()
            elif p.outcome == "conv" and R.random() < .2: rem = "Appeal / ប្តឹងឧទ្ធរណ៍"
            m = months(p)
            st = {"inv":"ស៊ើបសួរ / Investigation","await":"រង់ចាំជំនុំជម្រះ / Awaiting trial","trial":"ជំនុំជម្រះ / Trial","dec":"សម្រេច / Decided","dism":"សម្រេច / Decided"}[c.st]
            if tr: st = "ផ្ទេរ / Transferred"
            if yr and c.reg.year != yr: r += 1          # blank line between the years
            yr = c.reg.year; num += 1; dd = lambda d: d.strftime("%d/%m/%Y") if R.random() < 0.8 else "%d/%d/%d" % (d.day, d.month, d.year)
            g.row(r, [num, c.no, p.nk, p.sex[0].upper(), by, "%s" % NAT_KH[p.nat], " + ".join(("ម.%s ច្បាប់ TIP" if l == "T" else "ម.%s ក្រមព្រហ្មទណ្ឌ") % a for l, a in c.ch),
                      dd(c.reg), dd(c.chg), st, dd(c.dec) if c.dec else None,
                      {"conv":"ពិរុទ្ធ / Guilty","acq":"រួចទោស / Acquitted","dism":"លើកលែងចោទ / Dismissed by IJ",None:None}[p.outcome],
                      (("%d ឆ្នាំ" % (m//12) if m//12 else "") + (" %d ខែ" % (m%12) if m%12 else "")).strip() if m else None, mil(p.fine), mil(p.comp), rem])
            k = basics(p, name_khmer=p.nk, stage="decided" if c.st == "dism" else STAGE[c.st], **res(p)); k["age"] = None; k["birth_year"] = by; k["presence_at_judgment"] = None
            if tr: k["stage"] = None; k["other_court"] = court("Tboung Khmum")
            rows.append(T("%s!%d" % (g.name, r), **k)); g.rows.add(r); r += 1
    assert 2 <= xf <= 5, xf
    g.put(r + 1, 1, "TIP = ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ; IJ = ចៅក្រមស៊ើបសួរ", "key to abbreviations")
    g.widths = {2: 10, 3: 24, 7: 34, 10: 28, 12: 26, 16: 34}
    write_xlsx(fn, [g])
    add(fn, court("Prey Veng"), "Mixed list, Khmer and English in every heading and result cell, year of birth in place of age, fines and compensation in millions of riel, suspended part only in the remarks, dates as text 05/03/2024 or 5/3/2024, an empty line between the years",
        "take-with-questions", "%d accused were transferred to another court, says the remark" % xf, rows, g.not_rows(), [],
        ["are the accused whose file went to the Tboung Khmum court to go in here, and how?"],
        ["writing 4 riel for 4 million riel", "counting the transferred accused silently as cases of this court, or dropping them silently", "missing the suspension because it stands in the remarks"])

# ======================================================================= 09
def f09():
    fn = "Koh Kong_parties_2024.tsv"
    cs = gen(909, 20, D(2024,1,10), D(2024,10,30), D(2025,6,30), dism=0.05, sizes=(1,1,2,2), hold=0.1, mindays=80, maxdays=240, days=True)
    number(cs, 9, lambda n, c: "%d ព្រ/%02d" % (n, c.reg.year % 100), step=14)
    R = random.Random(99); lines = []; rows = []; nr = []
    def out(v, what=None):
        lines.append("\t".join("" if x is None else str(x) for x in v))
        if what: nr.append({"sheet": "", "row": len(lines), "what": what})
    out(["សាលាដំបូងខេត្តកោះកុង"], "court"); out(["បញ្ជីភាគីក្នុងរឿងជួញដូរមនុស្ស ចូលឆ្នាំ២០២៤"], "title"); out([])
    out(["លេខរឿង", "ថ្ងៃចូល", "ឋានៈក្នុងរឿង", "ឈ្មោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា (ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស និងធ្វើអាជីវកម្មផ្លូវភេទ)", "មាត្រា (ក្រមព្រហ្មទណ្ឌ)", "ថ្ងៃចោទ", "ដំណាក់កាល", "ថ្ងៃសម្រេច", "សេចក្តីសម្រេច", "វត្តមាន", "ទោស", "ព្យួរ", "ពិន័យ៛", "សំណង៛"], "headings")
    ds = lambda d: "%d/%d/%d" % (d.day, d.month, d.year) if d else None
    cn = "ក ខ គ ឃ ង ច ឆ ជ ញ ដ ថ ទ ធ ន ប ផ ព ម យ រ ល វ ស ហ អ".split(); vi = 0; nv = 0
    for c in cs:
        t = ", ".join(a for l, a in c.ch if l == "T"); pc = ", ".join(a for l, a in c.ch if l == "C")
        for p in c.people:
            out([c.no, ds(c.reg), "ជនជាប់ចោទ", p.nk, SEXK[p.sex], p.age, NAT_KH[p.nat], t, pc, ds(c.chg),
                 {"inv":"ស៊ើបសួរ","await":"រង់ចាំជំនុំជម្រះ","trial":"ជំនុំជម្រះ","dec":"ចប់","dism":"ចប់"}[c.st], ds(c.dec), {"conv":"ពិរុទ្ធ","acq":"រួចផុត","dism":"លើកលែងចោទដោយចៅក្រមស៊ើបសួរ",None:None}[p.outcome],
                 PRES_KH[p.pres], (("%d ឆ្នាំ" % (months(p)//12) if months(p)//12 else "") + (" %d ខែ" % (months(p)%12) if months(p)%12 else "") + dl(p)).strip() if p.sent else None, "%d ខែ" % p.susp if p.susp else None, p.fine, p.comp])
            rows.append(T("line %d" % len(lines), **basics(p, name_khmer=p.nk, stage="decided" if c.st == "dism" else STAGE[c.st], **res(p))))
        for j in range(R.choice([1, 1, 2])):
            child = c.ex.endswith("child"); nv += 1
            if child: nm = cn[vi % 25] + "." + cn[(vi * 7 + 3) % 25] + "."; vi += 1
            else: nm = new_name("Cambodian")[0]
            out([c.no, ds(c.reg), R.choice(["ជនរងគ្រោះ", "ជនរងគ្រោះ", "ដើមបណ្តឹងរដ្ឋប្បវេណី"]), nm, "ស្រី" if c.ex != "forced labour" else R.choice(["ប្រុស", "ស្រី"]), R.randint(10, 14) if child else R.randint(18, 40), "ខ្មែរ"], "victim or civil party")
    out([]); out(["សរុបជនជាប់ចោទ ២០ នាក់ ជនរងគ្រោះ និងដើមបណ្តឹង %s នាក់" % kd(nv)], "total")
    with open(os.path.join(OUTD, fn), "w", encoding="utf-16", newline="") as f: f.write("\r\n".join(lines) + "\r\n")
    add(fn, court("Koh Kong"), "Tab-separated 'Unicode text' from Excel (UTF-16), one line per party of the case: accused, victims and civil parties under each other, the role in a column; minors among the victims by initials; dates 5/3/2024",
        "take", "complete; only the lines with the role ជនជាប់ចោទ are accused", rows, nr, [], ["whether the lines of victims and civil parties are rightly left out (may be passed over without asking)"],
        ["taking a victim or a civil party in as an accused", "reading 5/3 as 3 May"])

# ======================================================================= 10
def f10():
    fn = "សំណុំរឿង TIP កំពង់ឆ្នាំង (ដំណាច់២០២៥).xlsx"
    cs = gen(1010, 34, D(2024,1,9), D(2025,11,27), D(2025,12,30), dism=0.12, hold=0.25, mindays=120, maxdays=330, sizes=(1,1,2,2,3), days=True)
    number(cs, 10, lambda n, c: kd("%d-%02d" % (n, c.reg.year % 100)), step=16)
    g = Grid("TIP"); rows = []; Z = "\u200b"
    g.put(1, 1, "សាលាដំបូង" + Z + "ខេត្ត" + Z + "កំពង់ឆ្នាំង", "court"); g.put(2, 1, "ស្ថានភាព" + Z + "សំណុំរឿង" + Z + "តាមច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ គិតត្រឹមថ្ងៃទី៣១ ខែធ្នូ ឆ្នាំ២០២៥", "title")
    base = ["ល.រ", "លេខ" + Z + "សំណុំរឿង", "ថ្ងៃចូល", "ថ្ងៃ" + Z + "ចោទប្រកាន់", "ឈ្មោះ" + Z + "ជនជាប់ចោទ", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា", "ប្រភេទ" + Z + "កេងប្រវ័ញ្ច"]
    secs = [("ក. សំណុំរឿងកំពុងស៊ើបសួរ", "inv", ["វិធានការ"]), ("ខ. សំណុំរឿងរង់ចាំជំនុំជម្រះ", "await", ["វិធានការ"]),
            ("គ. សំណុំរឿងចេញសាលក្រមរួច", "dec", ["ថ្ងៃសាលក្រម", "វត្តមាន", "សេចក្តីសម្រេច", "ទោសព្យួរ", "ពិន័យ (រៀល)", "សំណង (រៀល)"]), ("ឃ. ដីកាលើកលែងការចោទប្រកាន់របស់ចៅក្រមស៊ើបសួរ", "dism", ["ថ្ងៃចេញដីកា"])]
    for c in cs:
        if c.st == "trial": c.st = "await"
    r = 4; R = random.Random(100); tot = 0
    kd2 = lambda d: kd("%d/%s/%d" % (d.day, MON[d.month-1], d.year))
    for title, st, extra in secs:
        mine = [c for c in cs if c.st == st]; assert mine, st
        g.put(r, 1, title, "heading of a section"); g.merge(r, 1, r, 16); r += 1
        g.row(r, base + extra, "headings"); g.heads.add(r); r += 1; n = 0
        for c in mine:
            art = " និង ".join("ម.%s" % kd(a) for l, a in c.ch if l == "T") + "".join("; ម.%s ក្រមព្រហ្មទណ្ឌ" % kd(a) for l, a in c.ch if l == "C")
            for p in c.people:
                n += 1
                b = [kd(n), c.no, kd2(c.reg), kd2(c.chg), p.nk.replace(" ", Z + " "), SEXK[p.sex], kd(p.age), NAT_KH[p.nat], art, EXPL_KH[c.ex]]
                if st in ("inv", "await"): b += [R.choice(["ឃុំខ្លួនបណ្តោះអាសន្ន", "ក្រៅឃុំ", "ត្រួតពិនិត្យតាមផ្លូវតុលាការ"])]
                elif st == "dism": b += [kd2(c.dec)]
                else: b += [kd2(c.dec), PRES_KH[p.pres], "រួចផុតពីបទចោទប្រកាន់" if p.outcome == "acq" else "ពន្ធនាគារ " + ym_k(months(p)) + dk(p), ym_k(p.susp) if p.susp else "គ្មាន", dots(p.fine) if p.fine else "គ្មាន", dots(p.comp) if p.comp else "គ្មាន"]
                g.row(r, b); g.rows.add(r)
                rows.append(T("TIP!%d" % r, **basics(p, name_khmer=p.nk, exploitation=c.ex, stage=STAGE[st], **res(p)))); r += 1
        g.put(r, 1, "សរុប%s៖ %s នាក់" % (title[:2].replace(".", ""), kd(n)), "subtotal of a section"); r += 2; tot += n
    g.put(r, 1, "សរុបរួម %s នាក់" % kd(tot), "grand total"); g.widths = {5: 24, 9: 32, 10: 30, 11: 24, 13: 28}
    g.put(r + 2, 9, "កំពង់ឆ្នាំង ថ្ងៃទី០៥ ខែមករា ឆ្នាំ២០២៦", "place and date of signature"); g.put(r + 3, 9, "ប្រធានក្រឡាបញ្ជី", "signature")
    write_xlsx(fn, [g])
    add(fn, court("Kampong Chhnang"), "One sheet with four sections by stage (investigation, awaiting trial, judged, dismissed by the investigating judge), each with its own headings, numbering and subtotal; dates with the month's name; zero-width spaces in names and headings",
        "take", "complete; the stage follows from the section", rows, g.not_rows(), [], [],
        ["reading the eleventh column of all sections alike", "taking a section heading or subtotal as a person", "taking the dismissed as acquitted or convicted"])

# ======================================================================= 11
def f11():
    fn = "ពោធិ៍សាត់_TIP_2023_2024_2025.xlsx"
    cs = gen(1111, 38, D(2023,1,9), D(2025,11,10), D(2025,12,22), hold=0.08, sizes=(1,1,2,2,3), days=True)
    number(cs, 11, lambda n, c: "%d" % n, step=20); R = random.Random(111); rows = []; grids = []; nr = []
    LAWH = "មាត្រា នៃច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ"
    full = lambda d: "%d %s %d" % (d.day, MON[d.month-1], d.year)
    p23 = [p for c in cs if c.reg.year == 2023 for p in c.people if p.nat == "Cambodian" and (p.pres == "absent" or p.outcome == "acq" or p.susp)][0]
    cand = [p for c in cs if c.reg.year == 2024 for p in c.people if len(c.people) == 1 and p.nat == "Cambodian"][0]
    assert p23.nat == "Cambodian"
    cand.nk, cand.nl, cand.sex = p23.nk, p23.nl, p23.sex; cand.age = p23.age + 1
    twin = {}
    par = lambda a: a + (" (កថាខណ្ឌ ២)" if R.random() < 0.25 else "")
    def cell_art(c):
        return " និង ".join("ម.%s" % par(a) for l, a in c.ch if l == "T") + "".join("; ម.%s (ក្រមព្រហ្មទណ្ឌ)" % a for l, a in c.ch if l == "C")
    def dec_txt(p):
        if p.outcome == "acq": return "រួចផុតពីបទចោទ"
        if p.outcome == "dism": return "លើកលែងចោទ (ច.ស៊ើបសួរ)"
        if p.outcome is None: return "មិនទាន់សម្រេច"
        m = months(p); s = ("%dឆ្នាំ" % (m//12) if m//12 else "") + (" %dខែ" % (m%12) if m%12 else "") + (" %dថ្ងៃ" % p.sent[2] if p.sent[2] else "")
        if p.susp == m: s += " ព្យួរទាំងអស់"
        elif p.susp: s += " ព្យួរ " + (("%dឆ្នាំ" % (p.susp//12) if p.susp//12 else "") + (" %dខែ" % (p.susp%12) if p.susp%12 else "")).strip()
        return s.strip()
    for y in (2023, 2024, 2025):
        g = Grid(kd(y)); grids.append(g); new = y == 2025
        g.put(1, 1, "សាលាដំបូងខេត្តពោធិ៍សាត់", "court"); g.put(2, 1, "រឿងជួញដូរមនុស្សចូលឆ្នាំ%s" % kd(y), "title of the year")
        H = ["ល.រ", "លេខ", "ឈ្មោះជនជាប់ចោទ", "ភេទ", "ឆ្នាំកំណើត", "សញ្ជាតិ", LAWH, "ចូល", "ចោទប្រកាន់", "សាលក្រម ឬដីកា", "ទោស", "ពិន័យ៛", "សំណង៛", "ផ្សេងៗ"]
        if new: H = ["ល.រ", "ចូល", "លេខ", "ឈ្មោះជនជាប់ចោទ", "អាយុ", "ភេទ", "សញ្ជាតិ", "ប្រភេទនៃការកេងប្រវ័ញ្ច", LAWH, "ចោទប្រកាន់", "ទោស", "សាលក្រម ឬដីកា", "សំណង៛", "ពិន័យ៛", "ផ្សេងៗ"]
        g.row(3, H, "headings"); g.heads = {3}; r = 4
        for c in [c for c in cs if c.reg.year == y]:
            art = cell_art(c)
            for p in c.people:
                p.alias = R.choice(NOUNS)[0] if R.random() < 0.1 and p.nat == "Cambodian" and p not in (p23, cand) else None
                nm = p.nk + (" ហៅ%s" % p.alias if p.alias else ""); by = c.reg.year - p.age; dd = full(c.dec) if c.dec else None
                if new: v = [r - 3, full(c.reg), c.no, nm, p.age, SEXK[p.sex], NAT_KH[p.nat], EXPL_KH[c.ex], art, full(c.chg), dec_txt(p), dd, p.comp, p.fine, None]
                else: v = [r - 3, c.no, nm, SEXK[p.sex], by, NAT_KH[p.nat], art, full(c.reg), full(c.chg), dd, dec_txt(p), p.fine, p.comp, None]
                v = ["{:,}".format(x).replace(",", ".") if isinstance(x, int) and x > 100000 and R.random() < 0.3 else x for x in v]
                g.row(r, v); g.rows.add(r)
                for i, x in enumerate(v):
                    if isinstance(x, int) and x > 100000: g.fmt[(r, i + 1)] = "#,##0"
                k = basics(p, name_khmer=p.nk, alias_khmer=p.alias, **res(p)); k["presence_at_judgment"] = None
                if new: k["exploitation"] = c.ex
                else: k["age"] = None; k["birth_year"] = by
                if p.outcome is None: k["outcome"] = "pending"
                at = "%s!%d" % (g.name, r)
                if p in (p23, cand): twin[at] = k
                rows.append(T(at, **k)); r += 1
        g.put(r, 1, "សរុប %s នាក់" % kd(r - 4), "total"); nr += []
        g.widths = {3: 24, 4: 24, 7: 34, 9: 34, 11: 26}
    a, b = list(twin)
    for x in rows:
        if x["at"] == a: x["also_in_another_case"] = b
        if x["at"] == b: x["also_in_another_case"] = a
    for g in grids: nr += g.not_rows()
    write_xlsx(fn, grids, border=True)
    add(fn, court("Pursat"), "Three year sheets; 2023 and 2024 with year of birth, 2025 with age, a column for the kind of exploitation and another order of the columns; dates with the month's name in Latin digits (5 មីនា 2024); paragraph of an article in brackets; amounts partly numbers, partly text (5.000.000); one man or woman in a case of 2023 and again in one of 2024",
        "take", "complete", rows, nr, [], ["whether the accused of the same name and year of birth on the sheets of 2023 and 2024 is one person in two cases"],
        ["reading the sheet of 2025 by the columns of 2024", "taking the paragraph (កថាខណ្ឌ ២) for an article 2", "dropping the second case of the same person as a repetition", "swapping fine and compensation on the sheet of 2025"])

# ======================================================================= 12 (invented court)
def f12():
    fn = "ទម្រង់គូស_TIP_2024.xlsx"
    cs = gen(1212, 28, D(2024,1,8), D(2024,11,20), D(2025,7,11), dism=0, foreign=0.04, hold=0.12, sizes=(1,1,2,3))
    number(cs, 12, lambda n, c: kd("%d/%02d" % (n, c.reg.year % 100)), step=15)
    g = Grid("ទម្រង់"); rows = []; V = "✓"
    g.put(1, 1, "ទម្រង់តាមដានជនជាប់ចោទ រឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤ (គូសសញ្ញា ✓ ក្នុងប្រអប់ត្រឹមត្រូវ)", "title")
    up = ["ល.រ", "លេខសំណុំរឿង", "ឈ្មោះ", "ភេទ", None, "អាយុ", "សញ្ជាតិ", "មាត្រា", "ថ្ងៃចូល", "ថ្ងៃចោទ", "ដំណាក់កាល", None, None, "ថ្ងៃសាលក្រម", "លទ្ធផល", None, "វត្តមាន", None, None, "ទោស (ខែ)", "ព្យួរ (ខែ)", "ពិន័យ", "សំណង"]
    lo = [None, None, None, "ប្រុស", "ស្រី", None, None, "ច្បាប់ ជ.ម", None, None, "ស៊ើបសួរ", "រង់ចាំជំនុំជម្រះ", "សម្រេចរួច", None, "ពិរុទ្ធ", "រួចផុត", "ចំពោះមុខ", "កំបាំងមុខ", "ទុកជាចំពោះមុខ", None, None, "រៀល", "រៀល"]
    up[7] = "ច្បាប់ និងមាត្រា"; lo[7] = None
    g.row(3, up, "headings, upper"); g.row(4, lo, "headings, lower"); g.heads = {3, 4}
    for c1, c2 in ((4, 5), (11, 13), (15, 16), (17, 19)): g.merge(3, c1, 3, c2)
    for c in (1, 2, 3, 6, 7, 8, 9, 10, 14, 20, 21): g.merge(3, c, 4, c)
    for c in cs:
        if c.st == "trial": c.st = "await"
    P = [p for c in cs for p in c.people]; conv = [p for p in P if p.outcome == "conv"]; errs = {}; R = random.Random(1200)
    e_sex = P[4]; e_both = [p for p in conv if p is not e_sex][3]; e_stage = [p for p in conv if p not in (e_sex, e_both)][6]
    e_susp = [p for p in conv if p.susp and p not in (e_sex, e_both, e_stage) and p.susp < months(p)][-1]
    r = 5; errors = []
    for c in cs:
        art = " ".join(("ជ.ម %s" if l == "T" else "ក្រ.ព %s") % kd(a) for l, a in c.ch)
        for p in c.people:
            m = months(p); sus = p.susp
            if p is e_susp: sus = m + 24
            v = [r - 4, c.no, p.nk, V if p.sex == "male" or p is e_sex else None, V if p.sex == "female" or p is e_sex else None, p.age, NAT_KH[p.nat], art, c.reg, c.chg,
                 V if c.st == "inv" or p is e_stage else None, V if c.st == "await" else None, V if c.st == "dec" and p is not e_stage else None, c.dec,
                 V if p.outcome == "conv" else None, V if p.outcome == "acq" or p is e_both else None, V if p.pres == "present" else None, V if p.pres == "absent" else None, V if p.pres == "deemed present" else None,
                 m, sus, p.fine, p.comp]
            g.row(r, v); g.rows.add(r)
            for col in (22, 23): g.fmt[(r, col)] = "#,##0"
            k = basics(p, name_khmer=p.nk, stage=STAGE[c.st], **res(p)); k["suspended_months"] = sus; at = "ទម្រង់!%d" % r
            if p is e_sex: k["sex"] = None; errors.append(dict(at=at, cell="D%d" % r, what="both boxes of the sex are ticked (D%d and E%d)" % (r, r)))
            if p is e_both: k["outcome"] = None; errors.append(dict(at=at, cell="P%d" % r, what="both guilty (O%d) and acquitted (P%d) are ticked, and a prison term is given" % (r, r)))
            if p is e_stage: k["stage"] = "investigation"; errors.append(dict(at=at, cell="K%d" % r, what="the stage ticked is investigation, but a judgment date, a result and a prison term are given"))
            if p is e_susp: errors.append(dict(at=at, cell="U%d" % r, what="the suspended part (%d months) is longer than the sentence (%d months)" % (sus, m)))
            rows.append(T(at, **k)); r += 1
    g.put(r + 1, 1, "ជ.ម = ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ   ក្រ.ព = ក្រមព្រហ្មទណ្ឌ", "key to abbreviations")
    g.widths = {3: 22, 8: 22, 4: 8, 5: 8}
    write_xlsx(fn, [g])
    assert len(errors) == 4
    add(fn, INV % "A", "Tick form in Khmer, two heading rows, ticks for sex, stage, result and presence, true dates, terms in months; names no court", "name-errors", "four rows are wrong; the rest is good",
        rows, g.not_rows(), errors, [], ["choosing one of two ticked boxes silently", "cutting the suspended part down to the sentence silently", "reading the month column as years"])

# ======================================================================= 13
def f13():
    fn = "បញ្ជី TIP.xlsx"
    g = Grid("Sheet1"); rows = []
    N = [new_name("Cambodian")[0] for _ in range(6)]
    g.put(1, 1, "បញ្ជីឈ្មោះ", "title"); g.put(2, 1, "រឿងជួញដូរមនុស្ស ២០២៤-២០២៥", "title")
    g.row(3, ["ល.រ", "លេខ", "ចូលថ្ងៃ", "ឈ្មោះ", "ភេទ", "វ័យ", "សញ្ជាតិ", "បទល្មើស", "ចោទថ្ងៃ", "ដល់ណា", "សម្រេចថ្ងៃ", "កាត់ទោស", "ផាក"], "headings"); g.heads = {3}
    data = [
     ("12/24", "06/02/2024", N[0], "ប្រុស", "ពេញវ័យ", "07/02/2024", "ចប់", "03/07/2024", "ជាប់គុក 7 ឆ្នាំ", None),
     ("12/24", "06/02/2024", N[1], "ស្រី", "ពេញវ័យ", "07/02/2024", "ចប់", "03/07/2024", "ជាប់គុក 5 ឆ្នាំ", None),
     ("12/24", "06/02/2024", "មិនស្គាល់ឈ្មោះ (រត់គេច)", "ប្រុស", None, "07/02/2024", "ស៊ើបសួរ", None, None, None),
     ("47/24", "17/06/2024", N[2], "ប្រុស", "អនីតិជន", "18/06/2024", "ចប់", "មករា 2025", "ជាប់គុក 1 ឆ្នាំ 6 ខែ", None),
     ("47/24", "17/06/2024", "ហៅ ខ្មៅ", "ប្រុស", "ពេញវ័យ", "18/06/2024", "ស៊ើបសួរ", None, None, None),
     ("03/25", "14/01/2025", N[3], "ស្រី", "ពេញវ័យ", "15/01/2025", "ចប់", "11/08/2025", "ជាប់គុក 2 ឆ្នាំ", "4000000"),
     ("29/25", "12/05/2025", N[4], "ប្រុស", "ពេញវ័យ", "14/05/2025", "រង់ចាំជំនុំជម្រះ", None, None, None),
     ("51/25", "20/10/2025", N[5], "ស្រី", "ពេញវ័យ", "22/10/2025", "ស៊ើបសួរ", None, None, None)]
    ex = ["ជួញដូរមនុស្ស"] * 8
    isod = lambda s: None if not s or "/" not in s else "-".join(reversed(s.split("/")))
    for i, d in enumerate(data):
        r = 4 + i
        g.row(r, [i + 1, d[0], d[1], d[2], d[3], d[4], "ខ្មែរ" if i != 2 else None, ex[i], d[5], d[6], d[7], d[8], int(d[9]) if d[9] else None]); g.rows.add(r)
        m = {"ជាប់គុក 7 ឆ្នាំ": 84, "ជាប់គុក 5 ឆ្នាំ": 60, "ជាប់គុក 1 ឆ្នាំ 6 ខែ": 18, "ជាប់គុក 2 ឆ្នាំ": 24}.get(d[8])
        rows.append(T("Sheet1!%d" % r, case_number=d[0], name_khmer=d[2] if i not in (2, 4) else None, alias_khmer="ខ្មៅ" if i == 4 else None, sex={"ប្រុស":"male","ស្រី":"female"}[d[3]],
            age={"ពេញវ័យ":"adult","អនីតិជន":"minor"}.get(d[4]), citizenship="Cambodian" if i != 2 else None, charges=None, date_registered=isod(d[1]), date_charged=isod(d[5]), date_decided=isod(d[7]),
            stage={"ចប់":"decided","ស៊ើបសួរ":"investigation","រង់ចាំជំនុំជម្រះ":"awaiting trial"}[d[6]], outcome="convicted" if m else None, sentence_months=m, fine_riel=int(d[9]) if d[9] else None))
    g.widths = {4: 26, 8: 20, 12: 24}
    write_xlsx(fn, [g], border=False)
    add(fn, INV % "F", "Small list in everyday Khmer words (ជាប់គុក, ផាក, ដល់ណា), ពេញវ័យ/អនីតិជន in place of an age, the offence only as 'human trafficking', one accused unknown by name, one by a nickname only, one judgment dated by month; names no court",
        "take-with-questions", "neither law nor article is written; one accused has no name, one only a nickname, one judgment has no day", rows, g.not_rows(), [],
        ["which law and article (once for the column)", "the ages (only adult or minor is written; once for the column)", "who the accused without a name is, and whether to take him in", "the name of the one called ខ្មៅ", "the day of the judgment of January 2025"],
        ["inventing an article for 'human trafficking'", "taking 'name unknown' for a name", "writing 1 January 2025 for January 2025", "making up an age for adult or minor"])

# ======================================================================= 14
def f14():
    fn = "លិខិតរាយការណ៍ មណ្ឌលគិរី.xlsx"
    g = Grid("Sheet1")
    for r, c, t, w in [(1, 4, "ព្រះរាជាណាចក្រកម្ពុជា", "letterhead"), (2, 4, "ជាតិ សាសនា ព្រះមហាក្សត្រ", "letterhead"), (4, 1, "សាលាដំបូងខេត្តមណ្ឌលគិរី", "court"), (5, 1, "លេខ៖ ០២៧/២៥ សដមគ", "number of the letter"),
        (7, 2, "គោរពជូន ការិយាល័យប្រមូលទិន្នន័យ", "address"), (8, 2, "កម្មវត្ថុ៖ របាយការណ៍សំណុំរឿងជួញដូរមនុស្ស ត្រីមាសទី៣ ឆ្នាំ២០២៥", "subject"),
        (10, 2, "តបតាមកម្មវត្ថុខាងលើ សាលាដំបូងខេត្តសូមរាយការណ៍ថា ក្នុងត្រីមាសទី៣ ឆ្នាំ២០២៥ មិនមានសំណុំរឿងជួញដូរមនុស្សចូលថ្មី", "text of the letter"),
        (11, 2, "ហើយក៏គ្មានជនជាប់ចោទក្នុងរឿងប្រភេទនេះកំពុងស៊ើបសួរ ឬរង់ចាំជំនុំជម្រះឡើយ។", "text of the letter"), (12, 2, "សូមទទួលនូវការគោរពពីយើងខ្ញុំ។", "text of the letter"),
        (14, 4, "មណ្ឌលគិរី ថ្ងៃទី០២ ខែតុលា ឆ្នាំ២០២៥", "place and date of signature"), (15, 4, "ប្រធានក្រឡាបញ្ជី", "signature")]: g.put(r, c, t, w)
    g.widths = {2: 60}
    write_xlsx(fn, [g], border=False)
    add(fn, court("Mondulkiri"), "A nil letter typed into a spreadsheet: no case and no accused in the third quarter of 2025", "refuse", "not a list; the letter says that there is none", [], g.not_rows(), [], [], ["making a person or a case out of the letter"])

# ======================================================================= 15
def f15():
    fn = "KSP-TIP-all.xls"
    cs = gen(1515, 38, D(2023,1,16), D(2025,9,26), D(2025,12,24), hold=0.1, sizes=(1,1,2,2,3,3), days=True)
    number(cs, 15, lambda n, c: kd("%03d/%02d" % (n, c.reg.year % 100)), step=18); R = random.Random(1500)
    g = Grid("បញ្ជីរួម"); rows = []
    g.put(1, 1, "សាលាដំបូងខេត្តកំពង់ស្ពឺ - បញ្ជីរួម ជ.ម", "court and title"); g.merge(1, 1, 1, 12)
    g.row(2, ["ល.រ", "ល.ស", "ចូល", "ជ.ច", "ភ/អ", "ស.ជ", "ម", "ច.ប", "ដ.ក", "ស.ក", "ទោស", "វ.ម"], "headings (short forms)"); g.heads = {2}; r = 3
    sd = lambda d: kd(d.strftime("%d.%m.%y"))
    def sh(m): return (kd(m//12) + "ឆ" if m//12 else "") + (kd(m%12) + "ខ" if m%12 else "")
    for c in cs:
        art = ",".join(kd(a) + ("ជ.ម" if l == "T" else "ក.ព") for l, a in c.ch)
        for p in c.people:
            t = []
            if p.outcome == "conv":
                t.append(R.choice(["គ", "គ", "គ "]) + sh(months(p)) + (kd(p.sent[2]) + "ថ" if p.sent[2] else ""))
                if p.susp: t.append("ព្យ" + sh(p.susp))
                if p.fine: t.append("ពិ" + kd("%g" % (p.fine / 1e6)).replace(".", ",") + "ល")
                if p.comp: t.append("សំ" + kd("%g" % (p.comp / 1e6)).replace(".", ",") + "ល")
            elif p.outcome == "acq": t.append("រផ")
            elif p.outcome == "dism": t.append("លច")
            g.row(r, [kd(r - 2), c.no, sd(c.reg), p.nk, "%s/%s" % (SEXS[p.sex], kd(p.age)), {"Cambodian":"ខ","Chinese":"ចន","Vietnamese":"វណ","Thai":"ថៃ"}[p.nat], art, sd(c.chg),
                      {"inv":"ស","await":"រ","trial":"ជ","dec":"ច","dism":"ច"}[c.st], sd(c.dec) if c.dec else None, " ".join(t) or None, {"present":"ចម","absent":"កម","deemed present":"ទចម",None:None}[p.pres]])
            rows.append(T("%s!%d" % (g.name, r), **basics(p, name_khmer=p.nk, stage="decided" if c.st == "dism" else STAGE[c.st], **res(p)))); r += 1
    r += 1; g.put(r, 1, "ន័យអក្សរកាត់៖", "key, title"); r += 1
    for t in ["ល.ស=លេខសំណុំរឿង  ចូល=ថ្ងៃចុះបញ្ជី  ជ.ច=ជនជាប់ចោទ  ភ/អ=ភេទ/អាយុ (ប=ប្រុស ស=ស្រី)  ស.ជ=សញ្ជាតិ (ខ=ខ្មែរ ចន=ចិន វណ=វៀតណាម ថៃ)", "ម=មាត្រា  ជ.ម=ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ  ក.ព=ក្រមព្រហ្មទណ្ឌ",
              "ច.ប=ថ្ងៃចោទប្រកាន់  ដ.ក=ដំណាក់កាល (ស=ស៊ើបសួរ រ=រង់ចាំជំនុំជម្រះ ជ=ជំនុំជម្រះ ច=ចប់)  ស.ក=ថ្ងៃសាលក្រម ឬដីកាលើកលែង", "គ=ពន្ធនាគារ  ព្យ=ក្នុងនោះព្យួរ  ឆ=ឆ្នាំ  ខ=ខែ  ថ=ថ្ងៃ  ពិ=ពិន័យ  សំ=សំណង  ល=លានរៀល  រផ=រួចផុតពីបទចោទ  លច=លើកលែងចោទដោយចៅក្រមស៊ើបសួរ",
              "វ.ម=វត្តមាន (ចម=ចំពោះមុខ កម=កំបាំងមុខ ទចម=ទុកជាចំពោះមុខ)"]: g.put(r, 1, t, "key to abbreviations"); r += 1
    g.widths = {4: 22, 7: 18, 11: 24}
    write_xls(fn, [g])
    add(fn, court("Kampong Speu"), "Old .xls, nearly everything in abbreviations (headings too) with the key at the foot: គ៥ឆ ព្យ២ឆ ពិ៤ល; two-figure years; sex and age in one cell", "take", "complete; the key explains every short form", rows, g.not_rows(), [],
        ["confirmation of the short forms that the key explains (may be passed over)"], ["reading ស in the sex column as male, or ខ as Khmer where it is months", "adding the suspended part to the prison term", "writing 4 riel for ៤ល (4 million)", "taking the lines of the key as persons"])

# ======================================================================= 16 (invented court)
def f16():
    fn = "បញ្ជីជនជាប់ចោទ_ចុងក្រោយ(2).xlsx"
    cs = gen(1616, 30, D(2024,1,8), D(2025,3,28), D(2025,12,19), decided=True, dism=0.06, sizes=(1,1,2,2,3))
    near = min([c for c in cs if len(c.people) == 1], key=lambda c: abs((c.reg - D(2024,4,29)).days))
    near.reg, near.chg = D(2024,4,29), D(2024,4,30); cs.sort(key=lambda c: (c.reg, c.chg)); assert near.dec > D(2024,6,1), near.dec
    number(cs, 16, lambda n, c: kd("%d/%d" % (n, c.reg.year)), step=14)
    g = Grid("Sheet1"); rows = []; errors = []
    g.put(1, 1, "បញ្ជីជនជាប់ចោទរឿងជួញដូរមនុស្ស ដែលសម្រេចរួច", "title")
    g.row(3, ["ល.រ", "លេខរឿង", "ឈ្មោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", "ច្បាប់ និងមាត្រា", "ប្រភេទ", "ថ្ងៃចូល", "ថ្ងៃចោទ", "ថ្ងៃសម្រេច", "លទ្ធផល", "ទោស (ឆ្នាំ/ខែ)", "ព្យួរ (ឆ្នាំ/ខែ)", "ពិន័យ (រៀល)", "សំណង (រៀល)"], "headings"); g.heads = {3}
    P = [p for c in cs for p in c.people]; conv = [p for p in P if p.outcome == "conv"]
    x = [p for p in conv if 1 <= (months(p) // 12) <= 12 and months(p) % 12 == 6]
    e_term = [p for p in x if p.case is not near][1]; solo = [p for p in P if len(p.case.people) == 1 and p is not e_term]
    e_d31 = near.people[0]; e_ord = [p for p in solo if p is not e_d31][5]; e_age = [p for p in P if p not in (e_term, e_d31, e_ord)][12]
    r = 4
    for c in cs:
        law_t = " និង ".join(("ម.%s ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស" if l == "T" else "ម.%s ក្រមព្រហ្មទណ្ឌ") % kd(a) for l, a in c.ch)
        for p in c.people:
            m = months(p); ym = lambda m: "%d/%d" % (m // 12, m % 12) if m else None
            term = ym(m); reg, chg, dec, age = c.reg, c.chg, c.dec, p.age; k = basics(p, name_khmer=p.nk, exploitation=c.ex, **res(p)); k["presence_at_judgment"] = None; at = "Sheet1!%d" % r
            if p is e_term:
                term = D(2025, m // 12, m % 12); k["sentence_months"] = None
                errors.append(dict(at=at, cell="M%d" % r, what="the term is a date (%s): Excel has turned what was typed into a day" % term.strftime("%-d-%b 2025")))
            if p is e_d31: chg = "31/04/2024"; k["date_charged"] = None; errors.append(dict(at=at, cell="J%d" % r, what="31 April 2024 does not exist"))
            if p is e_age: age = p.age * 10; k["age"] = age; errors.append(dict(at=at, cell="E%d" % r, what="age %d" % age))
            if p is e_ord:
                dec = work(c.reg - dt.timedelta(70)); k["date_decided"] = iso(dec)
                errors.append(dict(at=at, cell="K%d" % r, what="decided (%s) before the case was registered (%s) and charged" % (iso(dec), iso(c.reg))))
            g.row(r, [r - 3, c.no, p.nk, SEXK[p.sex], age, NAT_KH[p.nat], law_t, EXPL_KH[c.ex], reg, chg, dec, {"conv":"ពិរុទ្ធ","acq":"រួចផុត","dism":"លើកលែងចោទ (ច.ស)"}[p.outcome], term, ym(p.susp), p.fine, p.comp])
            if p is e_term: g.fmt[(r, 13)] = "d-mmm"
            for col in (15, 16): g.fmt[(r, col)] = "#,##0"
            rows.append(T(at, **k)); g.rows.add(r); r += 1
    g.put(r, 1, "សរុប %s នាក់" % kd(r - 4 + 1), "total"); errors.append(dict(at="Sheet1!%d" % r, cell="A%d" % r, what="the total says %d persons, the list has %d" % (r - 3, r - 4)))
    g.put(r + 1, 1, "ច.ស = ចៅក្រមស៊ើបសួរ", "key"); g.widths = {3: 22, 7: 44, 8: 28}
    write_xlsx(fn, [g]); assert len(errors) == 5
    add(fn, INV % "B", "Khmer list of decided cases, true dates, terms typed as years/months (7/6) as text; names no court", "name-errors", "four rows and the total are wrong; the rest is good", rows, g.not_rows(), errors, [],
        ["taking the date in the term column for a term silently", "reading 7/6 as a date elsewhere in the column, or as 7 months 6 days", "writing 30 April or 1 May for 31 April", "correcting the age silently"])

# ======================================================================= 17 (invented court)
def f17():
    fn = "export_accused_tip.csv"
    cs = gen(1717, 25, D(2023,3,1), D(2025,8,15), D(2025,12,15), foreign=0.06, sizes=(1,1,2,2), dism=0.05)
    number(cs, 17, lambda n, c: "TIP%d%04d" % (c.reg.year, n), step=12)
    head = "id;case;name_khmer;sex;age;nationality;charge;registered;charged;decided;result;presence;prison_years;prison_months;suspended_months;fine_riel;compensation_riel;remark".split(";")
    P = [p for c in cs for p in c.people]; recs = [";".join(head)]; rows = []; errors = []
    e_shift = [p for p in P if len(p.case.ch) == 2 and p.outcome == "conv"][-1]; used = {e_shift}
    e_year = [p for p in P if len(p.case.people) == 1 and p not in used][4]; used.add(e_year)
    e_84 = [p for p in P if p.outcome == "conv" and months(p) == 84 and p not in used][1]; used.add(e_84)
    e_dup = [p for p in P if p not in used and p.outcome == "conv" and len(p.case.people) == 1][1]
    ds = lambda d: d.strftime("%d/%m/%Y") if d else ""; order = list(P); pos = order.index(e_dup) + 4
    order.insert(pos, O(dup=e_dup)); firstat = None; i = 0
    for q in order:
        dup = hasattr(q, "dup"); p = q.dup if dup else q; c = p.case; i += 1; m = months(p); at = "record %d" % (i + 1); n = i + 1
        reg = ds(c.reg); k = basics(p, name_khmer=p.nk, **res(p)); sep = "+"; py, pm = (m // 12, m % 12 or "") if m else ("", "")
        if p is e_year: reg = c.reg.strftime("%d/%m/20") + "42"; k["date_registered"] = "2042" + iso(c.reg)[4:]; errors.append(dict(at=at, cell="H%d" % n, what="registered in 2042"))
        if p is e_84: py, pm = 84, ""; k["sentence_months"] = 1008; errors.append(dict(at=at, cell="M%d" % n, what="84 years of prison: no such term"))
        if p is e_shift:
            sep = ";"; errors.append(dict(at=at, cell="G%d" % n, what="the two charges are separated by a semicolon, which is the separator of the file: the record has 19 fields in place of 18, what follows has moved to the right"))
            for f in "charges date_registered date_charged date_decided presence_at_judgment outcome sentence_months suspended_months fine_riel compensation_riel".split(): k[f] = None
        if dup: errors.append(dict(at=at, cell="C%d" % n, what="the same person in the same case a second time, equal to %s in all but the id" % firstat)); k["second_entry_of"] = firstat
        if p is e_dup and not dup: firstat = at
        k["outcome"] = "pending" if p.outcome is None else k["outcome"]
        recs.append(";".join(str(v) for v in [i, c.no, p.nk, p.sex[0].upper(), p.age, p.nat, sep.join(("TIP " if l == "T" else "CC ") + a for l, a in c.ch), reg, ds(c.chg), ds(c.dec),
            {"conv":"CONVICTED","acq":"ACQUITTED","dism":"DISMISSED BY INVESTIGATING JUDGE",None:"PENDING"}[p.outcome], {"present":"PRESENT","absent":"ABSENT","deemed present":"DEEMED PRESENT",None:""}[p.pres], py, pm, p.susp or "", p.fine or "", p.comp or "", ""]))
        rows.append(T(at, **k))
    with open(os.path.join(OUTD, fn), "w", encoding="utf-8", newline="") as f: f.write("\r\n".join(recs) + "\r\n")
    assert len(errors) == 4
    add(fn, INV % "C", "Semicolon-separated export, UTF-8 without mark, results in capitals, names in Khmer; names no court", "name-errors", "four records are wrong; the rest is good", rows, [{"sheet": "", "row": 1, "what": "headings"}], errors, ["that TIP and CC are the law of 2008 and the Criminal Code (may be passed over)"],
        ["shifting the broken record silently", "taking the second entry in as another person", "taking 84 years, or 84 months, silently", "writing another year for 2042 silently"])

# ======================================================================= 18 (invented court)
def f18():
    fn = "បញ្ជីរឿង ២០២៥ ត្រីមាស២.xlsx"
    g = Grid("រដ្ឋប្បវេណី"); R = random.Random(1818)
    g.put(1, 1, "បញ្ជីសំណុំរឿងរដ្ឋប្បវេណី ត្រីមាសទី២ ឆ្នាំ២០២៥", "title")
    g.row(3, ["ល.រ", "លេខរឿងរដ្ឋប្បវេណី", "ថ្ងៃដាក់ពាក្យបណ្តឹង", "ដើមចោទ", "ចុងចម្លើយ", "កម្មវត្ថុបណ្តឹង", "តម្លៃទាមទារ (រៀល)", "ស្ថានភាព", "ថ្ងៃសាលក្រម"], "headings"); g.heads = {3}
    obj = ["ទាមទារប្រាក់កម្ចី", "លែងលះ", "វិវាទដីធ្លី", "ទាមទារមតកសាសន៍", "រំលោភកិច្ចសន្យាទិញលក់", "ចែកទ្រព្យសម្បត្តិ", "ទាមទារថ្លៃឈ្នួល"]
    d = D(2025, 4, 2); n = 61
    for i in range(17):
        r = 4 + i; d = work(d + dt.timedelta(R.randint(2, 6))); n += R.randint(1, 6); o = R.choice(obj); don = R.random() < 0.3
        jd = work(d + dt.timedelta(R.randint(25, 50))) if don else None
        g.row(r, [kd(i + 1), kd("%d/25" % n), kdate(d), new_name("Cambodian")[0], new_name("Cambodian")[0], o, None if o == "លែងលះ" else dots(R.randint(4, 90) * 500000), "ចេញសាលក្រម" if don else R.choice(["កំពុងដំណើរការ", "សះជា", "រៀបចំជំនុំជម្រះ"]), kdate(jd) if jd else None], "civil case"); g.rows.add(r)
    g.put(22, 1, "សរុប ១៧ រឿង", "total"); g.widths = {4: 22, 5: 22, 6: 28}
    write_xlsx(fn, [g])
    add(fn, INV % "D", "List of 17 civil cases (loans, divorce, land, inheritance) with plaintiff and defendant; names no court", "refuse", "civil cases; plaintiffs and defendants are not accused, and no criminal offence is named", [], g.not_rows(), [], [], ["taking a plaintiff or a defendant of a civil case for an accused"])

# ======================================================================= 19
def f19():
    fn = "ស្ថិតិ កែប ២០២៤-២០២៥.ods"
    R = random.Random(1919); gs = []; H = ["ខែ", "រឿងចូល", "រឿងសម្រេច", "ជនជាប់ចោទ", "ក្នុងនោះស្រី", "ជនរងគ្រោះ", "ក្នុងនោះអនីតិជន", "ទោសពន្ធនាគារ (នាក់)", "រួចផុត (នាក់)"]
    for y in (2024, 2025):
        g = Grid(kd(y)); gs.append(g); g.put(1, 1, "សាលាដំបូងខេត្តកែប", "court"); g.put(2, 1, "តារាងស្ថិតិបទល្មើសជួញដូរមនុស្ស ឆ្នាំ%s" % kd(y), "title"); g.row(4, H, "headings"); T_ = [0] * 8
        for m in range(12):
            inn = R.choice([0, 0, 1, 1, 2]); dec = R.choice([0, 1, 1]); acc = inn + R.randint(0, inn); fe = R.randint(0, acc); vi = inn * R.choice([1, 1, 2]); mi = R.randint(0, vi); pr = dec; aq = 0
            v = [inn, dec, acc, fe, vi, mi, pr, aq]; T_ = [a + b for a, b in zip(T_, v)]; g.row(5 + m, [MON[m]] + v, "counts of a month")
        g.row(17, ["សរុប"] + T_, "total")
    g.put(19, 6, "កែប ថ្ងៃទី០៦ ខែមករា ឆ្នាំ២០២៦", "place and date of signature"); g.put(20, 6, "ក្រឡាបញ្ជី", "signature")
    write_ods(fn, gs)
    add(fn, court("Kep"), "Monthly table of counts 2024 and 2025: cases, accused, women, victims, minors, sentenced, acquitted; ODS, two sheets", "refuse", "counts only; no person is named", [], gs[0].not_rows() + gs[1].not_rows(), [], [], ["making persons out of counts"])

# ======================================================================= 20 (invented court)
def f20():
    fn = "TIP accused 2025 typed.xlsx"
    cs = gen(2020, 30, D(2024,2,5), D(2025,7,30), D(2025,12,19), sizes=(1,1,2,2), hold=0.1, dism=0)
    number(cs, 20, lambda n, c: "%d/%d" % (n, c.reg.year), step=12)
    g = Grid("Sheet1"); rows = []; R = random.Random(2000)
    g.put(1, 1, "Accused persons - TIP Law (Law on Suppression of Human Trafficking and Sexual Exploitation)", "title")
    g.row(3, ["No", "Case No", "Name", "Sex", "Age", "Nationality", "Article TIP Law", "Article Criminal Code", "Date in", "Date charged", "Date of judgment", "Decision", "Sentence", "Suspended", "Fine (riel)", "Compensation (riel)"], "headings"); g.heads = {3}; r = 4; openc = 0; nb = 0
    for c in cs:
        for p in c.people:
            k = basics(p, name_khmer=p.nk, **res(p)); k["presence_at_judgment"] = None
            vals = []
            for f, d, col in (("date_registered", c.reg, 9), ("date_charged", c.chg, 10), ("date_decided", c.dec, 11)):
                if d is None: vals.append(None); continue
                if d.day <= 12:
                    vals.append(D(d.year, d.day, d.month)); g.fmt[(r, col)] = "m/d/yyyy"
                    if d.day != d.month: k[f] = None; openc += 1
                else: vals.append(d.strftime("%d/%m/%Y")); nb += 1
            m = months(p); yy = lambda m: (("%d years" % (m//12) if m//12 > 1 else "1 year" if m//12 else "") + (" %d months" % (m%12) if m%12 else "")).strip() if m else None
            g.row(r, [r - 3, c.no, p.nk, SEXK[p.sex], p.age, NAT_KH[p.nat], ", ".join(a for l, a in c.ch if l == "T"), ", ".join(a for l, a in c.ch if l == "C") or None] + vals +
                  [{"conv":"Guilty","acq":"Acquitted",None:"Pending"}[p.outcome], yy(m), yy(p.susp), p.fine, p.comp])
            if p.outcome is None: k["outcome"] = "pending"
            rows.append(T("Sheet1!%d" % r, **k)); g.rows.add(r); r += 1
    g.put(r + 1, 1, "Total: %d accused" % (r - 4), "total"); g.widths = {3: 22, 9: 13, 10: 13, 11: 16}
    write_xlsx(fn, [g], font="Calibri")
    add(fn, INV % "E", "List with English headings, Khmer names; typed as day/month/year into an Excel set to month/day: days 13 to 31 stayed text (25/03/2024), days 1 to 12 became true dates with day and month exchanged, shown m/d/yyyy; names no court",
        "take-with-questions", "%d date cells may have day and month exchanged (all true dates have a 'month' and a 'day' of at most 12, all texts have a day above 12; the order of the list and of registration, charge and judgment speaks for an exchange); truth has null there, save where day and month are equal" % openc, rows, g.not_rows(), [],
        ["are the true dates typed day first, so that day and month are exchanged? (once for the three columns)"], ["taking a true date as it is stored, silently", "exchanging day and month silently"])

for f in (f08, f01, f02, f03, f04, f05, f06, f07, f09, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20): f()
json.dump(TRUTH, open(os.path.join(HERE, "truth.json"), "w", encoding="utf-8"), ensure_ascii=False, indent=1)
print(len(TRUTH), "files", sum(len(t["rows"]) for t in TRUTH.values()), "people")
for f, t in TRUTH.items(): print("%3d %-20s %s" % (len(t["rows"]), t["outcome"], f))
