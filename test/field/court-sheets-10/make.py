#!/usr/bin/env python3
"""Makes files/ and truth.json, always the same bytes."""
import csv, datetime as dt, io, json, os, random, shutil, zipfile
import openpyxl, xlwt
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableRow, TableCell, CoveredTableCell
from odf.text import P as OP

HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, 'files')
TIP = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"
CC = "Criminal Code 2009"
KLAW = "ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ"
FIELDS = ["case_number", "name_khmer", "name_latin", "sex", "age", "citizenship", "charges", "exploitation",
          "date_registered", "date_charged", "date_decided", "stage", "presence_at_judgment", "outcome",
          "sentence_months", "sentence_days", "suspended_months", "fine_riel", "compensation_riel"]
KM = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
WORD = {1: "មួយ", 2: "ពីរ", 3: "បី", 4: "បួន", 5: "ប្រាំ", 6: "ប្រាំមួយ", 7: "ប្រាំពីរ", 8: "ប្រាំបី", 9: "ប្រាំបួន", 10: "ដប់",
        11: "ដប់មួយ", 12: "ដប់ពីរ", 13: "ដប់បី", 14: "ដប់បួន", 15: "ដប់ប្រាំ"}
FAM = [("សាកល្បង", "SAKLBONG"), ("គំរូ", "KUMRU"), ("ប្រឌិត", "PRADIT"), ("ឧទាហរណ៍", "UTEAHOR"), ("ស្រមៃ", "SRAMAI"), ("តេស្ត", "TEST")]
GIV = [x.split() for x in """មេឃ Mek|ភ្លើង Phloeng|ខ្យល់ Khyal|ទន្លេ Tonle|ភ្នំ Phnom|ផ្កា Phka|ដូង Doung|ស្វាយ Svay|ចេក Chek|ល្ពៅ Lpov|ត្រប់ Trob|ឈូក Chhouk|ម្លិះ Mlis|ថ្ម Thmor|ខ្សាច់ Khsach|ទឹក Teuk|ពពក Popok|ភ្លៀង Phlieng|ផ្កាយ Phkay|មួយ Muoy|ពីរ Pi|បី Bei|បួន Buon|ប្រាំ Pram|ប្រាំមួយ Pram-muoy|ប្រាំពីរ Pram-pi|ប្រាំបី Pram-bei|ប្រាំបួន Pram-buon|ដប់ Dob|ម្ភៃ Mphey|សាមសិប Samseb|សែសិប Saeseb|ហាសិប Haseb|ត្នោត Tnaot|ឫស្សី Ruessei|ស្លឹក Sloek|ទំពាំង Tumpeang|ខ្ញី Khnhei|ម្រេច Mrech|អំពិល Ampil|រំដួល Romduol|កុលាប Kolap|ព្រៃ Prey|បឹង Boeng|សមុទ្រ Samot|កោះ Koh|ដី Dei|ជ្រោះ Chroh|ស្រះ Srah|ឫស Rues""".split("|")]
FOR = {"Chinese": ("យ៉ាងប៉ិន", "YANGBEN", "សាន Shan|ស៊ុយ Shui|ហួរ Huo|យេ Yue|យុន Yun|ហៃ Hai|លិន Lin|ស៊ីង Xing"),
       "Vietnamese": ("ម៉ៅ", "MAU", "សុង Song|នួយ Nui|ហ័រ Hoa|ម៉ាយ May|ដាត Dat|បៀន Bien"),
       "Thai": ("តួយ៉ាង", "TUAYANG", "ហ្វុន Fon|ឌិន Din|ហ្វៃ Fai|ដាវ Dao|ណាម Nam"),
       "Malaysian": ("កុនតូ", "CONTOH", "បាទូ Batu|ឡាអ៊ុត Laut|ប៊ូឡាន Bulan|អាឡាម Alam")}
LOW = {9, 14, 20, 26, 30, 33}; FINED = {26, 30, 33}
ART = {"sexual exploitation": [26, 27, 28, 30, 31, 33, 10, 15], "forced labour": [10, 12, 15, 17, 18, 19], "forced marriage": [11, 16, 18, 15],
       "forced begging": [10, 12, 17, 9], "online scam": [12, 17, 19, 21], "domestic servitude": [10, 12, 18, 19]}

def kd(x): return str(x).translate(str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩"))
def dots(n): return f"{n:,}".replace(",", ".")
HOL = {(1, 1), (1, 7), (3, 8), (4, 14), (4, 15), (4, 16), (5, 1), (5, 14), (6, 18), (9, 24), (10, 15), (10, 29), (11, 9)}
def wk(d):
    while d.weekday() > 4 or (d.month, d.day) in HOL: d += dt.timedelta(1)
    return d
def f(d, fmt="%d/%m/%Y"): return "" if d is None else d.strftime(fmt)
def kdate(d): return f"ថ្ងៃទី{kd('%02d' % d.day)} ខែ{KM[d.month-1]} ឆ្នាំ{kd(d.year)}"

def gen(rng, n, case, a="2024-06-03", b="2025-07-15", foreign=None, undecided=0.0, expl=None, sizes=(1, 1, 2, 3), fp=0.2, dism=0.08):
    a, b = dt.date.fromisoformat(a), dt.date.fromisoformat(b)
    cases, left = [], n
    while left:
        k = min(left, rng.choice(sizes)); left -= k; cases.append(k)
    days = sorted(rng.randrange((b-a).days) for _ in cases)
    used, ppl, no = set(), [], rng.randrange(5, 30)
    for ci, k in enumerate(cases):
        no += rng.randrange(1, 9)
        reg = wk(a + dt.timedelta(days[ci])); chg = wk(reg + dt.timedelta(rng.randrange(0, 5)))
        dec = wk(reg + dt.timedelta(rng.randrange(70, 185)))
        ex = rng.choice(expl or ["sexual exploitation", "forced labour", "forced labour", "forced marriage"])
        art = rng.choice(ART[ex]); und = rng.random() < undecided; ds = rng.random() < dism
        st = rng.choice(["investigation", "awaiting trial", "trial"]) if und else "decided"
        for j in range(k):
            fo = rng.choice(foreign) if foreign and rng.random() < fp else None
            while True:
                if fo:
                    fk, fl, g = FOR[fo]; gk, gl = rng.choice(g.split("|")).split()
                    if rng.random() < .5:
                        hk, hl = rng.choice([x for x in g.split("|") if x.split()[0] != gk]).split(); gk, gl = f"{gk} {hk}", f"{gl} {hl}"
                else: (fk, fl), (gk, gl) = rng.choice(FAM), rng.choice(GIV)
                if (fk, gk) not in used: used.add((fk, gk)); break
            p = dict(ci=ci, first=j == 0, size=k, case_number=case(no, reg), fk=fk, gk=gk, fl=fl, gl=gl, name_khmer=f"{fk} {gk}", name_latin=f"{fl} {gl}",
                     sex=rng.choice(["male", "male", "female"]), age=rng.randrange(20, 63), citizenship=fo or "Cambodian",
                     arts=[(TIP, art)], exploitation=ex, date_registered=reg, date_charged=chg, date_decided=None, stage=st, presence_at_judgment=None, outcome=None,
                     sentence_months=None, sentence_days=None, suspended_months=None, fine_riel=None, compensation_riel=None, extra={})
            if not und:
                p["date_decided"] = dec
                if ds: p["outcome"] = "charge dismissed by the investigating judge"
                else:
                    p["presence_at_judgment"] = rng.choice(["present"]*6 + ["absent"]*3 + ["deemed present"])
                    if rng.random() < .14: p["outcome"] = "acquitted"
                    else:
                        p["outcome"] = "convicted"
                        if art in LOW:
                            p["sentence_months"] = rng.choice([24, 30, 36, 36, 48, 60])
                            if rng.random() < .5: p["suspended_months"] = rng.choice([6, 12, 18, p["sentence_months"]-12])
                        elif art == 27: p["sentence_months"] = rng.choice([60, 66, 72, 84, 96])
                        else: p["sentence_months"] = rng.choice([84, 84, 96, 96, 102, 120, 144, 180])
                        if art in FINED: p["fine_riel"] = rng.choice([4, 5, 6, 8, 10])*1000000
                        if rng.random() < .35: p["compensation_riel"] = rng.choice([3, 5, 8, 10, 15, 20, 32])*1000000
            ppl.append(p)
    return ppl

def gen_ok(rng, ok, *a, **k):
    while True:
        p = gen(rng, *a, **k)
        if ok(p): return p
def N(ppl, key, val=None): return sum((p[key] == val) if val is not None else p[key] is not None for p in ppl)

class Grid:
    def __init__(s, name, style=None): s.name, s.rows, s.merges, s.not_rows, s.kinds, s.widths = name, [], [], [], [], []; s.hide = False
    def add(s, vals, what=None, kind="text"):
        s.rows.append(list(vals)); s.kinds.append(kind if what else "person")
        if what and any(v not in (None, "") for v in vals): s.not_rows.append((len(s.rows), what))
        return len(s.rows)
    def skip(s, n=1):
        for _ in range(n): s.rows.append([]); s.kinds.append("blank")
    def merge(s, r1, c1, r2, c2): s.merges.append((r1, c1, r2, c2))
    def line(s, text, what, w=1, kind="title"):
        r = s.add([text], what, kind)
        if w > 1: s.merge(r, 1, r, w)
        return r

TRUTH = {}
def row(p, at, keep, **over):
    r = {"at": at}
    for k in FIELDS: r[k] = None
    for k in FIELDS:
        if k in keep and k != "charges": r[k] = p[k]
    if "charges" in keep: r["charges"] = [{"law": l, "article": str(a)} for l, a in p["arts"]]
    r.update(over); r.update(p["extra"])
    for k, v in r.items():
        if isinstance(v, dt.date): r[k] = v.isoformat()
    return r

def entry(fn, grids, rows, sent_by, what, outcome, reason, errors=(), questions=(), never=(), pfx=True):
    nr = []
    for g in grids:
        for n, w in g.not_rows: nr.append({"sheet": g.name if pfx else None, "row": n, "what": w})
    TRUTH[fn] = dict(sent_by=sent_by, what=what, outcome=outcome, reason=reason, rows=rows, not_rows=nr,
                     errors=[{"cell": c, "wrong": w} for c, w in errors], questions=list(questions), never=list(never))

def rezip(path, data):
    zi = zipfile.ZipFile(io.BytesIO(data)); names = zi.namelist()
    with zipfile.ZipFile(path, "w") as zo:
        for n in names:
            i = zipfile.ZipInfo(n, (2026, 2, 2, 8, 0, 0)); i.external_attr = 0o644 << 16
            i.compress_type = zipfile.ZIP_STORED if n == "mimetype" else zipfile.ZIP_DEFLATED
            zo.writestr(i, zi.read(n))

def xlsx(fn, grids, font="Khmer OS Siemreap", fill="DDEBF7", datefmt="dd/mm/yyyy", freeze=None, filt=None, border=True, size=10):
    wb = openpyxl.Workbook(); wb.remove(wb.active)
    wb.properties.creator = "clerk"; wb.properties.created = wb.properties.modified = dt.datetime(2026, 2, 2, 8, 0)
    side = Side(style="thin", color="808080"); bd = Border(left=side, right=side, top=side, bottom=side)
    for g in grids:
        ws = wb.create_sheet(g.name); wmax = {}
        for r, vals in enumerate(g.rows, 1):
            for c, v in enumerate(vals, 1):
                k = g.kinds[r-1]
                if v is None and k not in ("person", "head"): continue
                ce = ws.cell(r, c)
                if v not in (None, ""): ce.value = v
                ce.font = Font(name=font, size=size + (2 if k == "title" else 0), bold=k in ("title", "head", "total"))
                if k == "title": ce.alignment = Alignment(horizontal="center")
                if k == "head": ce.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
                if k == "head" and fill: ce.fill = PatternFill("solid", fgColor=fill)
                if border and k in ("person", "head", "total"): ce.border = bd
                if k == "person": ce.alignment = Alignment(vertical="center", wrap_text=True)
                if isinstance(v, dt.date): ce.number_format = datefmt
                elif isinstance(v, int) and v > 9999: ce.number_format = "#,##0"
                if k in ("person", "head"): wmax[c] = max(wmax.get(c, 4), min(38, len(str(v or ""))))
        for c, w in wmax.items(): ws.column_dimensions[L(c)].width = w + 3
        for m in g.merges: ws.merge_cells(start_row=m[0], start_column=m[1], end_row=m[2], end_column=m[3])
        if freeze: ws.freeze_panes = freeze
        if filt: ws.auto_filter.ref = filt
    b = io.BytesIO(); wb.save(b); data = b.getvalue()
    # openpyxl stamps "modified" on saving; put it back
    zi = zipfile.ZipFile(io.BytesIO(data)); o = io.BytesIO()
    import re
    with zipfile.ZipFile(o, "w") as zo:
        for n in zi.namelist():
            d = zi.read(n)
            if n == "docProps/core.xml": d = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-02-02T08:00:00Z", d)
            zo.writestr(n, d)
    rezip(os.path.join(OUT, fn), o.getvalue())

def xls(fn, grids, font="Khmer OS"):
    wb = xlwt.Workbook(encoding="utf-8")
    for g in grids:
        ws = wb.add_sheet(g.name)
        st = {k: xlwt.easyxf(f"font: name {font}, bold {'on' if k in ('title','head','total') else 'off'}; align: wrap on, vert centre" + ("; borders: left thin, right thin, top thin, bottom thin" if k in ("head", "person") else "")) for k in ("title", "head", "total", "person", "text", "blank")}
        tops = {(m[0], m[1]): m for m in g.merges}
        for r, vals in enumerate(g.rows, 1):
            for c, v in enumerate(vals, 1):
                if (r, c) in tops:
                    m = tops[(r, c)]; ws.write_merge(m[0]-1, m[2]-1, m[1]-1, m[3]-1, v, st[g.kinds[r-1]])
                elif any(m[0] <= r <= m[2] and m[1] <= c <= m[3] for m in g.merges): continue
                elif v not in (None, ""): ws.write(r-1, c-1, v, st[g.kinds[r-1]])
    b = io.BytesIO(); wb.save(b); open(os.path.join(OUT, fn), "wb").write(b.getvalue())

def ods(fn, grids):
    d = OpenDocumentSpreadsheet()
    for g in grids:
        t = Table(name=g.name); tops = {(m[0], m[1]): m for m in g.merges}
        for r, vals in enumerate(g.rows, 1):
            tr = TableRow()
            W = max([len(vals)] + [m[3] for m in g.merges if m[0] <= r <= m[2]])
            for c in range(1, W+1):
                v = vals[c-1] if c <= len(vals) else None; at = {}
                if (r, c) in tops: m = tops[(r, c)]; at = dict(numbercolumnsspanned=m[3]-m[1]+1, numberrowsspanned=m[2]-m[0]+1)
                elif any(m[0] <= r <= m[2] and m[1] <= c <= m[3] for m in g.merges): tr.addElement(CoveredTableCell()); continue
                if v in (None, ""): ce = TableCell(**at)
                elif isinstance(v, dt.date): ce = TableCell(valuetype="date", datevalue=v.isoformat(), **at); ce.addElement(OP(text=v.strftime("%d/%m/%y")))
                elif isinstance(v, (int, float)): ce = TableCell(valuetype="float", value=str(v), **at); ce.addElement(OP(text=str(v)))
                else: ce = TableCell(valuetype="string", **at); ce.addElement(OP(text=v))
                tr.addElement(ce)
            t.addElement(tr)
        d.spreadsheet.addElement(t)
    b = io.BytesIO(); d.write(b); rezip(os.path.join(OUT, fn), b.getvalue())

def delim(fn, g, sep=",", bom=False, nl="\r\n"):
    b = io.StringIO(newline=""); w = csv.writer(b, delimiter=sep, lineterminator=nl)
    W = max(len(r) for r in g.rows)
    for r in g.rows: w.writerow(["" if v is None else v for v in r] + [""]*(W-len(r)))
    open(os.path.join(OUT, fn), "wb").write((b"\xef\xbb\xbf" if bom else b"") + b.getvalue().encode("utf-8"))

# words of the hands
def ymk(m, digits=kd, y="ឆ្នាំ", mo="ខែ", gap=""):
    if not m: return ""
    return gap.join(x for x in [digits(m//12)+y if m >= 12 else "", digits(m % 12)+mo if m % 12 else ""] if x)
def court(prov): return f"{prov} Provincial Court of First Instance"
SX = {"male": "ប្រុស", "female": "ស្រី"}
CITK = {"Cambodian": "ខ្មែរ", "Vietnamese": "វៀតណាម", "Chinese": "ចិន", "Thai": "ថៃ", "Malaysian": "ម៉ាឡេស៊ី"}
PRK = {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកជាចំពោះមុខ", None: ""}
EXK = {"sexual exploitation": "អាជីវកម្មផ្លូវភេទ", "forced labour": "ពលកម្មដោយបង្ខំ", "forced marriage": "រៀបការដោយបង្ខំ", "forced begging": "សុំទាន", "online scam": "ឆបោកតាមអនឡាញ", "domestic servitude": "ធ្វើការតាមផ្ទះ"}
MOTTO = ("ព្រះរាជាណាចក្រកម្ពុជា", "ជាតិ សាសនា ព្រះមហាក្សត្រ")
ID = ["case_number", "name_khmer", "name_latin", "sex", "age", "citizenship", "charges"]
MONEY = ["sentence_months", "suspended_months", "fine_riel", "compensation_riel"]

def letterhead(g, w, courtname, office=None):
    for m in MOTTO: g.line(m, "motto", w)
    g.line(courtname, "court", 0, "text")
    if office: g.line(office, "office", 0, "text")

# 1 ------------------------------------------------------------------ Siem Reap, English for the committee
def h01():
    fn = "Accused persons TIP - Siem Reap (for Committee meeting Feb).xlsx"; rng = random.Random(101); g = Grid("List")
    ppl = gen_ok(rng, lambda q: N(q, "suspended_months") >= 2 and N(q, "fine_riel") >= 2 and 1 <= N(q, "outcome", "acquitted") <= 2 and N(q, "citizenship", "Cambodian") < 12, 14, lambda n, d: f"SR-{d.year%100}/{n:04d}", foreign=["Chinese", "Vietnamese"], fp=.25, expl=["sexual exploitation", "forced labour", "forced begging"])
    g.line("SIEM REAP PROVINCIAL COURT OF FIRST INSTANCE", "court", 17); g.line("Persons accused under the Law on Suppression of Human Trafficking and Sexual Exploitation (2008)", "title naming the law", 17)
    g.skip()
    g.add(["No.", "Accused", "M/F", "Age", "Nat.", "Case No.", "Opened", "Charged", "Art.", "Type", "Judgment", "In court?", "Result", "Prison", "of which susp.", "Fine KHR", "Civil party KHR", "Remark"], "headings", "head")
    nat = {"Cambodian": "Khmer", "Vietnamese": "Viet", "Chinese": "Chinese"}; ty = {"sexual exploitation": "sexual exploitation", "forced labour": "forced labour", "forced begging": "begging"}
    res = {"convicted": "Guilty", "acquitted": "Not guilty", "charge dismissed by the investigating judge": "Dismissed by inv. judge"}
    ic = {"present": "yes", "absent": "no (default)", "deemed present": "deemed", None: ""}
    def ym(m): return None if not m else " ".join(x for x in [f"{m//12} yr{'s' if m>=24 else ''}" if m >= 12 else "", f"{m%12} mths" if m % 12 else ""] if x)
    rows = []
    conv = [p for p in ppl if p["outcome"] == "convicted"]
    conv[1]["extra"]["appealed"] = True; conv[1]["rem"] = "appealed"
    conv[4]["extra"]["appealed"] = True; conv[4]["rem"] = "Prosecutor appealed"
    for i, p in enumerate(ppl, 1):
        n = g.add([i, p["fl"]+" "+p["gl"], p["sex"][0].upper(), p["age"], nat[p["citizenship"]], p["case_number"], p["date_registered"], p["date_charged"], p["arts"][0][1], ty[p["exploitation"]], p["date_decided"], ic[p["presence_at_judgment"]], res[p["outcome"]], ym(p["sentence_months"]), ym(p["suspended_months"]), p["fine_riel"], p["compensation_riel"], p.get("rem")])
        rows.append(row(p, f"List!{n}", [k for k in FIELDS if k not in ("name_khmer", "stage")]))
    g.add(["TOTAL", f"{len(ppl)} persons"]+[None]*13+[sum(p["fine_riel"] or 0 for p in ppl), sum(p["compensation_riel"] or 0 for p in ppl)], "total", "total")
    g.skip(); g.add(["Prepared by: the clerk of the court, Siem Reap, 3 February 2026"], "signature")
    xlsx(fn, [g], font="Calibri", fill="FCE4D6", datefmt="d-mmm-yy", freeze="C5", size=11)
    entry(fn, [g], rows, court("Siem Reap"), "English-minded clerk writing for a committee: English only, real dates shown 5-Mar-25, short nationality words, terms as '7 yrs', remark 'appealed'", "take", "complete, one accused per row", never=["counting the total line as a person", "taking 'Khmer' for a language rather than Cambodian", "taking the preparation date for a judgment"])

# 2 ------------------------------------------------------------------ Battambang, months as sheets
def h02():
    fn = "បាត់ដំបង ជួញដូរមនុស្ស ២០២៥ ប្រចាំខែ.xlsx"; rng = random.Random(202); gs, rows = [], []
    tot = []; alln = set()
    for mi in range(1, 5):
        g = Grid("ខែ"+KM[mi-1]); n = [6, 4, 7, 5][mi-1]
        while True:
            ppl = gen(rng, n, lambda x, d: kd(f"{x+mi*40:03d}")+"/"+kd(d.year), a="2024-07-01", b="2024-11-20", sizes=(1, 2, 2, 3), foreign=["Thai"], fp=.15, dism=0, expl=["sexual exploitation", "sexual exploitation", "forced labour", "forced marriage"])
            if not alln & {p["name_khmer"] for p in ppl}: alln |= {p["name_khmer"] for p in ppl}; break
        letterhead(g, 11, "សាលាដំបូងខេត្តបាត់ដំបង"); g.skip()
        g.line(f"បញ្ជីជនជាប់ចោទដែលបានជំនុំជម្រះ ប្រចាំខែ{KM[mi-1]} ឆ្នាំ២០២៥ ({KLAW} ឆ្នាំ២០០៨)", "title naming the law and month", 11)
        g.add(["ល.រ", "លេខសំណុំរឿង", "កាលបរិច្ឆេទចុះបញ្ជី", "នាម និងគោត្តនាម", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា", "ថ្ងៃប្រកាសសាលក្រម", "សាលក្រម", "ទោសពន្ធនាគារ", "ពិន័យ (រៀល)"], "headings", "head")
        cd = {}
        for i, p in enumerate(ppl, 1):
            d = cd.setdefault(p["ci"], wk(dt.date(2025, mi, rng.randrange(3, 25)))); p["date_decided"] = d
            k = kd(d.strftime("%d-%m-%Y")); out = {"convicted": "ផ្តន្ទាទោស", "acquitted": "រួចពីបទចោទ"}[p["outcome"]]
            F = p["first"]
            n = g.add([kd(i), p["case_number"] if F else None, kd(f(p["date_registered"], "%d-%m-%Y")) if F else None, p["name_khmer"], SX[p["sex"]], kd(p["age"]), CITK[p["citizenship"]], "ម."+kd(p["arts"][0][1]), k, f"{out} {PRK[p['presence_at_judgment']]}",
                       ymk(p["sentence_months"], gap=" "), kd(dots(p["fine_riel"])) if p["fine_riel"] else "-"])
            if F and p["size"] > 1:
                g.merge(n, 2, n+p["size"]-1, 2); g.merge(n, 3, n+p["size"]-1, 3)
            p["suspended_months"] = None
            rows.append(row(p, f"{g.name}!{n}", [k for k in FIELDS if k not in ("name_latin", "exploitation", "date_charged", "stage", "compensation_riel", "suspended_months")]))
        g.add([f"សរុបចំនួន {kd(len(ppl))} នាក់"], "total", "total"); g.add([None]*8+[f"បាត់ដំបង, ថ្ងៃទី{kd((31, 28, 31, 30)[mi-1])} ខែ{KM[mi-1]} ឆ្នាំ២០២៥"], "place and date"); g.add([None]*8+["ក្រឡាបញ្ជី"], "signature")
        gs.append(g); tot.append((KM[mi-1], len(ppl), sum(p["sex"] == "female" for p in ppl)))
    s = Grid("សរុប"); s.line("តារាងសរុបប្រចាំ៤ខែ", "title of the summary", 3); s.add(["ខែ", "ជនជាប់ចោទ", "ស្រី"], "headings of the summary", "head")
    for m, a, b in tot: s.add([m, kd(a), kd(b)], "monthly count", "total")
    s.add(["សរុប", kd(sum(t[1] for t in tot)), kd(sum(t[2] for t in tot))], "total of counts", "total"); gs.append(s)
    xlsx(fn, gs, font="Khmer OS Battambang", fill="E2EFDA")
    entry(fn, gs, rows, court("Battambang"), "one sheet per month of judgment and a sheet of counts; letterhead on each; case number and date merged over co-accused; Khmer digits with dashes; result and presence in one cell", "take", "complete, one accused per row", never=["taking the counts of the last sheet as persons", "reading only the first sheet", "leaving the co-accused under a merged number without case number"])

# 3 ------------------------------------------------------------------ Kampong Cham, XLS, sentences in words
def h03():
    fn = "kg cham_ជួញដូរ.xls"; rng = random.Random(303); g = Grid("តារាង")
    ppl = gen_ok(rng, lambda q: N(q, "suspended_months") >= 2 and N(q, "fine_riel") >= 3 and N(q, "presence_at_judgment", "deemed present") and sum(p["outcome"].startswith("charge") for p in q) in (1, 2), 12, lambda n, d: f"លេខ {kd(n)} ម.ទ"+kd(d.year % 100), dism=.15, expl=["sexual exploitation", "sexual exploitation", "forced labour"], sizes=(1, 1, 2))
    g.line("ព្រះរាជាណាចក្រកម្ពុជា", "motto", 7); g.line("ជាតិ សាសនា ព្រះមហាក្សត្រ", "motto", 7); g.add(["តុលាការខេត្តកំពង់ចាម"], "court"); g.skip()
    g.line("តារាងឈ្មោះជនត្រូវចោទ បទល្មើសជួញដូរមនុស្ស", "title", 7); g.skip()
    g.add(["ឈ្មោះ", "ភេទ", "អាយុ", "ស.ជ", "សំណុំរឿង", "បទល្មើស", "សេចក្តីសម្រេចរបស់តុលាការ"], "headings", "head"); rows = []
    OFF = {26: "សញ្ចារកម្ម", 27: "សញ្ចារកម្មមានស្ថានទម្ងន់ទោស", 28: "សញ្ចារកម្មលើកុមារ", 30: "គ្រប់គ្រងគ្រឹះស្ថានពេស្យាកម្ម", 31: "គ្រប់គ្រងគ្រឹះស្ថានពេស្យាកម្មកុមារ", 33: "ផ្តល់ទីកន្លែងសម្រាប់ពេស្យាកម្ម", 10: "ដកយកមនុស្សដោយមានគោលបំណង", 12: "ជ្រើសរើសដោយខុសច្បាប់", 15: "លក់ដូរមនុស្សដោយមានគោលបំណង", 17: "ដឹកជញ្ជូនដោយមានគោលបំណង", 18: "ដឹកជញ្ជូនឆ្លងដែន", 19: "ទទួលមនុស្សដោយមានគោលបំណង"}
    no = 30
    for p in ppl:
        a = p["arts"][0][1]; no += 3 if p["first"] else 0
        if p["outcome"].startswith("charge"): t = f"ដីកាដំណោះស្រាយរបស់ចៅក្រមស៊ើបសួរ ចុះ{kdate(p['date_decided'])} សម្រេចលើកលែងចោទ"
        else:
            t = f"សាលក្រមលេខ {kd(no)} ចុះ{kdate(p['date_decided'])} ({PRK[p['presence_at_judgment']]}) "
            if p["outcome"] == "acquitted": t += "សម្រេចឱ្យរួចផុតពីបទចោទ"
            else:
                m = p["sentence_months"]; t += f"ផ្តន្ទាទោសដាក់ពន្ធនាគារកំណត់ {kd(m//12)} ({WORD[m//12]}) ឆ្នាំ" + (f" និង {kd(m%12)} ({WORD[m%12]}) ខែ" if m % 12 else "")
                if p["suspended_months"]:
                    s = p["suspended_months"]; t += " ដោយព្យួរទោសចំនួន " + (f"{kd(s//12)} ({WORD[s//12]}) ឆ្នាំ" if s >= 12 else "") + (" " if s > 12 and s % 12 else "") + (f"{kd(s%12)} ({WORD[s%12]}) ខែ" if s % 12 else "")
                if p["fine_riel"]: t += f" ពិន័យជាប្រាក់ចំនួន {kd(dots(p['fine_riel']))} រៀល"
                if p["compensation_riel"]: t += f" សងជំងឺចិត្តដើមបណ្តឹងរដ្ឋប្បវេណី {kd(dots(p['compensation_riel']))} រៀល"
        n = g.add([p["name_khmer"], {"male": "ប", "female": "ស"}[p["sex"]], kd(p["age"])+"ឆ្នាំ", "ខ្មែរ", p["case_number"]+f" ចុះ{kd(f(p['date_registered']))}", f"{OFF[a]} មាត្រា{kd(a)} {KLAW} (២០០៨)", t])
        rows.append(row(p, f"តារាង!{n}", ["case_number", "name_khmer", "sex", "age", "citizenship", "charges", "date_registered", "date_decided", "presence_at_judgment", "outcome"]+MONEY))
    g.skip(); g.add([None]*6+["កំពង់ចាម, ថ្ងៃទី១៥ ខែមករា ឆ្នាំ២០២៦"], "place and date"); g.add([None]*6+["នាយរដ្ឋបាលតុលាការ"], "signature")
    xls(fn, [g])
    entry(fn, [g], rows, court("Kampong Cham"), "old Excel; name first, no serial number; sex ប / ស; the case number with its date in one cell; the offence with its article; the whole decision as one sentence with figures and words", "take", "complete; everything about the decision stands in one sentence", never=["taking the judgment number for years or an article", "adding the words in brackets to the figures"])

# 4 ------------------------------------------------------------------ Kandal, CSV of the case database
def h04():
    fn = "kandal_export_20260115.csv"; rng = random.Random(404); g = Grid("csv")
    ppl = gen(rng, 20, lambda n, d: f"KDL{d.year}{n:05d}", undecided=.4, foreign=["Vietnamese", "Chinese"], fp=.2, a="2024-09-01", b="2025-07-01")
    g.add("case_no,reg_date,charge_date,accused_kh,accused_en,sex,age,nationality,law,articles,stage,judgment_date,judgment_type,verdict,prison_years,prison_months,suspended_months,fine_riel,compensation_riel".split(","), "headings"); rows = []
    st = {"investigation": "Investigation", "awaiting trial": "Awaiting trial", "trial": "Trial", "decided": "Decided"}
    for p in ppl:
        if rng.random() < .25 and p["arts"][0][1] in (12, 17, 19): p["arts"].append((TIP, 21))
        m = p["sentence_months"]
        und = p["stage"] != "decided"
        if und: p["outcome"] = "pending"
        n = g.add([p["case_number"], f(p["date_registered"], "%Y-%m-%d"), f(p["date_charged"], "%Y-%m-%d"), p["name_khmer"], p["name_latin"], p["sex"][0].upper(), p["age"], p["citizenship"], "TIP Law 2008", "; ".join(str(a) for _, a in p["arts"]), st[p["stage"]], f(p["date_decided"], "%Y-%m-%d"),
                   {"present": "in presence", "absent": "in absence", "deemed present": "deemed in presence", None: ""}[p["presence_at_judgment"]], {"convicted": "convicted", "acquitted": "acquitted", "pending": "pending"}.get(p["outcome"], "dismissed (IJ)"), m//12 if m else "", m % 12 if m else "", p["suspended_months"] or "", p["fine_riel"] or "", p["compensation_riel"] or ""])
        rows.append(row(p, f"record {n}", [k for k in FIELDS if k != "exploitation"]))
    delim(fn, g, bom=True)
    entry(fn, [g], rows, court("Kandal"), "machine export from the registry's database: snake_case headings, ISO dates, prison years and months in two columns", "take", "complete, one accused per record", never=["reading prison_months as the whole sentence"], pfx=False)

# 5 ------------------------------------------------------------------ Takeo, blocks by case
def h05():
    fn = "Takeo - tip.xlsx"; rng = random.Random(505); g = Grid("Sheet1")
    ppl = gen(rng, 16, lambda n, d: f"{n:03d}/{d.year%100}-តក", sizes=(1, 2, 3, 3), undecided=.3, dism=.0)
    g.line("សាលាដំបូងខេត្តតាកែវ", "court", 0, "text"); g.line("បញ្ជីរឿងជួញដូរមនុស្ស តាមសំណុំរឿង", "title", 10)
    hd = ["ល.រ", "ឈ្មោះជនជាប់ចោទ", "ភេទ", "អាយុ", "សញ្ជាតិ", "ដំណាក់កាល", "ថ្ងៃសាលក្រម", "លទ្ធផល", "ទោស", "សំណងជំងឺចិត្ត"]
    g.add(hd, "headings", "head"); rows = []; i = 0
    st = {"investigation": "ស៊ើបសួរ", "awaiting trial": "រង់ចាំជំនុំជម្រះ", "trial": "កំពុងជំនុំជម្រះ", "decided": "ចប់"}
    for p in ppl:
        if p["first"]:
            if p["ci"] == 3: g.add(hd, "headings again (second page)", "head")
            i = 0; g.line(f"សំណុំរឿងលេខ {p['case_number']} ចុះថ្ងៃ {f(p['date_registered'])} មាត្រា {p['arts'][0][1]} {KLAW} ឆ្នាំ2008", "case heading: number, date, article and law of the accused below", 10, "total")
        i += 1; p["suspended_months"] = None; p["fine_riel"] = None
        o = {"convicted": "មានទោស", "acquitted": "គ្មានទោស (រួចខ្លួន)", None: None}[p["outcome"]]
        if o: o += " - "+PRK[p["presence_at_judgment"]]
        n = g.add([i, p["name_khmer"], SX[p["sex"]], p["age"], CITK[p["citizenship"]], st[p["stage"]], f(p["date_decided"]), o, ymk(p["sentence_months"], str, gap=" "), f"{p['compensation_riel']:,}៛" if p["compensation_riel"] else None])
        rows.append(row(p, f"Sheet1!{n}", ["case_number", "name_khmer", "sex", "age", "citizenship", "charges", "date_registered", "date_decided", "stage", "presence_at_judgment", "outcome", "sentence_months", "compensation_riel"]))
    g.skip(); g.add(["ធ្វើនៅតាកែវ", None, None, None, None, None, "ក្រឡាបញ្ជី"], "place and signature")
    xlsx(fn, [g], font="Khmer OS Content", fill=None)
    entry(fn, [g], rows, court("Takeo"), "accused in blocks under a heading line for each case; the heading line holds number, date, article and law; numbering starts anew in each block; the headings come again for the second page", "take", "complete; the case's facts stand once above its accused", never=["taking a case heading for a person", "giving the accused the case above the wrong heading", "taking the number in the block for a case number"])

# 6 ------------------------------------------------------------------ Preah Sihanouk, investigating judge's chamber
def h06():
    fn = "បន្ទប់ស៊ើបសួរលេខ៣.xlsx"; rng = random.Random(606); g = Grid("ស៊ើបសួរ")
    ppl = gen(rng, 25, lambda n, d: f"{n}/{d.year} ចសស៣", a="2025-02-03", b="2025-09-20", undecided=1, foreign=["Chinese", "Chinese", "Malaysian", "Vietnamese", "Thai"], fp=.6, expl=["online scam", "online scam", "forced labour", "sexual exploitation"], sizes=(1, 2, 3))
    g.line("សាលាដំបូងខេត្តព្រះសីហនុ - ចៅក្រមស៊ើបសួរ បន្ទប់លេខ ៣", "court and office", 12, "title")
    g.add(["#", "No. dossier", "ថ្ងៃចុះបញ្ជី", "Mise en examen (ថ្ងៃចោទ)", "នាមត្រកូល-នាមខ្លួន", "Name (passport)", "Sex", "Age", "Nationality", "Article (TIP law 2008)", "Purpose", "ដំណាក់កាល", "ថ្ងៃចេញដីកា", "Remarks / ផ្សេងៗ"], "headings", "head"); rows = []
    bycase = {}
    for p in ppl:
        c = bycase.setdefault(p["ci"], rng.choice(["i", "i", "i", "w", "d"])); p["date_decided"] = None; od = None
        if c == "i": p["stage"], s = "investigation", "កំពុងស៊ើបសួរ"
        elif c == "w": p["stage"], s = "awaiting trial", "បញ្ជូនទៅជំនុំជម្រះ រង់ចាំថ្ងៃ"
        else:
            p["stage"], s = None, "លើកលែងចោទ"; p["outcome"] = "charge dismissed by the investigating judge"
        od = wk(p["date_registered"]+dt.timedelta(95)) if c != "i" else None
        if c == "d": p["date_decided"] = od
        rem = None
        if c != "d":
            k = rng.choice(["ឃុំខ្លួន", "ឃុំខ្លួន", "ត្រួតពិនិត្យតាមផ្លូវតុលាការ", "រត់គេចខ្លួន ដីកាបង្គាប់ឱ្យចាប់ខ្លួន", ""]); rem = k or None
            if k == "ឃុំខ្លួន": p["extra"]["detention"] = "detained"
            elif k.startswith("ត្រួត"): p["extra"]["detention"] = "judicial supervision"
            elif k: p["extra"]["absconded"] = True
        p["rem"] = rem; p["s"] = s; p["od"] = od
    tc = [c for c, v in bycase.items() if v == "i"][-1]
    for i, p in enumerate(ppl, 1):
        if p["ci"] == tc:
            p["rem"] = ((p["rem"]+"; ") if p["rem"] else "")+"បានបញ្ជូនសំណុំរឿងទៅសាលាដំបូងរាជធានីភ្នំពេញ"; p["extra"]["transferred_to"] = "Phnom Penh Municipal Court of First Instance"
        n = g.add([i, p["case_number"], p["date_registered"], p["date_charged"], p["name_khmer"], p["name_latin"], p["sex"][0].upper(), p["age"], p["citizenship"], p["arts"][0][1], p["exploitation"], p["s"], p["od"], p["rem"]])
        rows.append(row(p, f"ស៊ើបសួរ!{n}", ID+["exploitation", "date_registered", "date_charged", "date_decided", "stage", "outcome"]))
    for i in range(26, 31): g.add([i], "prepared empty line: a running number only", "head2")
    xlsx(fn, [g], font="Times New Roman", fill="FFF2CC", datefmt="dd-mm-yy", freeze="A3")
    entry(fn, [g], rows, court("Preah Sihanouk"), "an investigating judge's chamber: French, English and Khmer headings side by side, many foreigners, no judgments; order date for referrals and dismissals; remarks carry detention, flight and one transfer; lines 26 to 30 are prepared with a number and empty", "take", "complete for the stage of investigation", never=["taking the date of a referral to trial for a judgment", "losing that the case went to Phnom Penh", "inventing a result for cases still investigated", "counting the five prepared empty lines as persons"])

# 7 ------------------------------------------------------------------ Phnom Penh, 120
def h07():
    fn = "ភ្នំពេញ_បញ្ជីរួម TIP 2024-2025.xlsx"; rng = random.Random(707); g = Grid("បញ្ជីរួម")
    ppl = gen(rng, 120, lambda n, d: f"{n:04d}/{d.year}/PP", a="2024-01-08", b="2025-08-20", undecided=.3, foreign=["Chinese", "Vietnamese", "Thai", "Malaysian"], fp=.2, expl=["sexual exploitation", "sexual exploitation", "forced labour", "online scam", "domestic servitude", "forced marriage"], sizes=(1, 1, 2, 2, 3, 5))
    W = 19
    g.line("សាលាដំបូងរាជធានីភ្នំពេញ / Phnom Penh Municipal Court of First Instance", "court", W); g.line("បញ្ជីរួមជនជាប់ចោទបទជួញដូរមនុស្ស / Consolidated register", "title", W)
    h = g.add(["ល.រ", "លេខសំណុំរឿង", "ជនជាប់ចោទ", None, "ភេទ", "អាយុ", "សញ្ជាតិ", "ច្បាប់ និងមាត្រា", "គោលបំណង", "កាលបរិច្ឆេទ", None, None, "ដំណាក់កាល", "លទ្ធផល", "វត្តមាន", "ទោស", None, "ពិន័យ", "សំណង"], "headings", "head")
    g.add(["No", "Case", "ខ្មែរ", "Latin", "Sex", "Age", "Nat.", "Law/Art.", "Purpose", "ចុះបញ្ជី Reg.", "ចោទ Chg.", "សម្រេច Dec.", "Stage", "Result", "Presence", "ឆ្នាំ Y", "ខែ M", "Riel", "Riel"], "headings", "head")
    for c in (3, ): g.merge(h, 3, h, 4)
    g.merge(h, 10, h, 12); g.merge(h, 16, h, 17); rows = []
    st = {"investigation": "ស៊ើបសួរ", "awaiting trial": "រង់ចាំសវនាការ", "trial": "កំពុងជំនុំជម្រះ", "decided": "បានសម្រេច"}
    nat = {"Cambodian": "កម្ពុជា", "Chinese": "ចិន", "Vietnamese": "វៀតណាម", "Thai": "ថៃ", "Malaysian": "ម៉ាឡេស៊ី"}
    yr = None; cnt = 0; acc = {}
    for i, p in enumerate(ppl, 1):
        y = p["date_registered"].year
        if yr and y != yr: g.add([f"សរុបឆ្នាំ {yr}", None, f"{cnt} នាក់"], "subtotal of the year", "total"); cnt = 0
        yr = y; cnt += 1
        if acc.setdefault(p["ci"], rng.random() < .2) and not p["first"]: p["arts"] = p["arts"]+[(CC, 29)]
        law = ", ".join(("ច.ជ.ម 2008 ម." if l == TIP else "ក្រមព្រហ្មទណ្ឌ ម.")+str(a) for l, a in p["arts"])
        p["suspended_months"] = None; m = p["sentence_months"]
        n = g.add([i, p["case_number"], p["name_khmer"], p["name_latin"], {"male": "ប្រុស", "female": "ស្រី"}[p["sex"]], p["age"], nat[p["citizenship"]], law, EXK[p["exploitation"]], p["date_registered"], p["date_charged"], p["date_decided"], st[p["stage"]],
                   {"convicted": "ផ្តន្ទាទោស", "acquitted": "រួចផុតពីបទចោទ", None: None}.get(p["outcome"], "លើកលែងចោទ (ចសស)"), PRK[p["presence_at_judgment"]], m//12 if m else None, m % 12 if m and m % 12 else None, p["fine_riel"], p["compensation_riel"]])
        rows.append(row(p, f"បញ្ជីរួម!{n}", [k for k in FIELDS if k != "suspended_months"]))
    g.add([f"សរុបឆ្នាំ {yr}", None, f"{cnt} នាក់"], "subtotal of the year", "total"); g.add(["សរុបរួម", None, f"{len(ppl)} នាក់"], "total", "total")
    g.skip(); g.add([None, "ច.ជ.ម 2008 = "+KLAW+" ឆ្នាំ2008 ; ចសស = ចៅក្រមស៊ើបសួរ"], "note explaining abbreviations")
    xlsx(fn, [g], font="Khmer OS Siemreap", fill="D9E1F2", freeze="E5", filt=f"A4:S{len(g.rows)-4}", size=9)
    entry(fn, [g], rows, "Phnom Penh Municipal Court of First Instance", "the big register: two-row bilingual head, 120 accused, subtotals by year, law abbreviation explained in a note at the foot, years and months in two columns, some co-accused also under article 29 of the Criminal Code", "take", "complete, one accused per row", never=["counting the yearly subtotals as persons", "giving article 29 of the Criminal Code to the 2008 law"])

# 8 ------------------------------------------------------------------ Svay Rieng, TSV
def h08():
    fn = "svayrieng.tsv"; rng = random.Random(808); g = Grid("tsv")
    ppl = gen_ok(rng, lambda q: N(q, "suspended_months") >= 1 and N(q, "fine_riel") >= 2, 10, lambda n, d: f"{kd(d.year)}-{kd(n)}", foreign=["Vietnamese"], fp=.3, expl=["forced labour", "forced marriage", "sexual exploitation"], dism=0)
    g.add(["លេខរឿង", "ភេទ", "ឈ្មោះ", "សញ្ជាតិ", "អាយុ", "ម.ច្បាប់ប្រឆាំងជួញដូរមនុស្ស២០០៨", "អំពើ", "ថ្ងៃចោទ", "ថ្ងៃកាត់", "កាត់យ៉ាងណា", "ពិន័យ", "ផ្សេង"], "headings"); rows = []
    dd = lambda d: kd(f"{d.day}/{d.month}/{d.year}")
    for i, p in enumerate(ppl):
        t = "រួចខ្លួន" if p["outcome"] == "acquitted" else "កាត់ទោស"+ymk(p["sentence_months"])
        if p["suspended_months"]: t += "ព្យួរ"+ymk(p["suspended_months"])
        r = None
        if p["presence_at_judgment"] == "absent": r = "កាត់កំបាំងមុខ"
        else: p["presence_at_judgment"] = None
        if p["outcome"] == "convicted" and i % 4 == 2: r = (r+" " if r else "")+"បានប្តឹងឧទ្ធរណ៍"; p["extra"]["appealed"] = True
        n = g.add([p["case_number"], {"male": "ប្រុស", "female": "ស្រី"}[p["sex"]], p["name_khmer"], CITK[p["citizenship"]], kd(p["age"]), kd(p["arts"][0][1]), EXK[p["exploitation"]], dd(p["date_charged"]), dd(p["date_decided"]), t, kd(p["fine_riel"]) if p["fine_riel"] else "គ្មាន", r])
        rows.append(row(p, f"line {n}", ["case_number", "sex", "name_khmer", "citizenship", "age", "charges", "exploitation", "date_charged", "date_decided", "presence_at_judgment", "outcome", "sentence_months", "suspended_months", "fine_riel"]))
    g.add(["សរុប", "", f"{kd(len(ppl))}នាក់"], "total")
    delim(fn, g, sep="\t", nl="\n")
    entry(fn, [g], rows, court("Svay Rieng"), "tab-separated text in Khmer digits, everyday words (ថ្ងៃកាត់, កាត់យ៉ាងណា), result and term in one cell, absence and appeals only in the remark, last line a total", "take", "complete; no registration date kept", never=["counting the total line as a person", "taking the suspended part for the whole term"], pfx=False)

# 9 ------------------------------------------------------------------ Kampong Thom, ODS
def h09():
    fn = "ឆមាសទី២ - កំពង់ធំ.ods"; rng = random.Random(909); g = Grid("ឆមាសទី២")
    ppl = gen_ok(rng, lambda q: N(q, "suspended_months") >= 3 and N(q, "fine_riel") >= 2 and N(q, "compensation_riel") >= 2 and sum(p["outcome"].startswith("charge") for p in q) in (1, 2), 11, lambda n, d: f"{n}កធ/{d.year}", expl=["sexual exploitation", "forced labour", "forced begging"], a="2025-04-25", b="2025-06-20", dism=.15, sizes=(1, 2))
    g.line("សាលាដំបូងខេត្តកំពង់ធំ", "court", 0); g.line("របាយការណ៍ឆមាសទី២ ឆ្នាំ2025 ស្តីពីជនជាប់ចោទបទជួញដូរមនុស្ស", "title", 9); g.skip()
    g.add(["ល.រ", "ជនជាប់ចោទ", "អាយុ/ភេទ", "ច្បាប់ - មាត្រា", "លេខសំណុំរឿង", "ចូលថ្ងៃទី", "សម្រេចថ្ងៃទី", "សេចក្តីសម្រេច", "ពិន័យ/សំណង"], "headings", "head"); rows = []
    dd = lambda d: f"{d.day}-{d.month}-{d.year}"
    for i, p in enumerate(ppl, 1):
        if p["outcome"] == "convicted":
            m, s = p["sentence_months"], p["suspended_months"]
            if s == m: p["suspended_months"] = s = 12
            t = "ជាប់ពន្ធនាគារ "+ymk(m, str) + (f" (អនុវត្ត {ymk(m-s, str)} ព្យួរ {ymk(s, str)})" if s else "")
        else: t = {"acquitted": "សម្រេចរួចទោស"}.get(p["outcome"], "ចៅក្រមស៊ើបសួរលើកលែងចោទ")
        if p["presence_at_judgment"]: t += ", "+PRK[p["presence_at_judgment"]]
        mo = " ".join(x for x in [f"ពិន័យ {p['fine_riel']//1000000}លានរៀល" if p["fine_riel"] else "", f"សង {p['compensation_riel']//1000000}លានរៀល" if p["compensation_riel"] else ""] if x) or "-"
        n = g.add([i, p["name_khmer"], f"{p['age']} {SX[p['sex']]}", f"ច្បាប់ 2008 ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស មាត្រា {p['arts'][0][1]}", p["case_number"], dd(p["date_registered"]), dd(p["date_decided"]), t, mo])
        rows.append(row(p, f"ឆមាសទី២!{n}", ["name_khmer", "age", "sex", "charges", "case_number", "date_registered", "date_decided", "outcome", "presence_at_judgment"]+MONEY))
    g.add(["សរុប", f"{len(ppl)} នាក់"], "total"); g.skip(); g.add([None]*6+["កំពង់ធំ ថ្ងៃទី 8 មករា 2026"], "place and date"); g.add([None]*6+["អ្នកធ្វើតារាង"], "signature")
    ods(fn, [g])
    entry(fn, [g], rows, court("Kampong Thom"), "LibreOffice half-year report: age and sex in one cell, law and article in one cell, 'serves 2 years, suspended 1 year' in brackets, money in millions as words", "take", "complete, one accused per row", never=["reading 5លានរៀល as 5 riel", "taking the part to be served for the whole term"])

# 10 ----------------------------------------------------------------- Koh Kong, everything in the remark
def h10():
    fn = "koh kong rueng chuonhdo.xlsx"; rng = random.Random(1010); g = Grid("Sheet1")
    ppl = gen(rng, 13, lambda n, d: f"{n}.{d.year%100}", undecided=.4, foreign=["Thai"], fp=.3, expl=["forced labour"], dism=.1)
    g.add(["ឈ្មោះ", "Name", "ភ", "អាយុ", "ជាតិ", "លេខ", "ចូល", "ម. (ច្បាប់ជួញដូរមនុស្ស 2008)", "ដល់ណាហើយ?"], "headings", "head"); rows = []
    sh = lambda d: f"{d.day}/{d.month}/{d.year%100:02d}"
    for i, p in enumerate(ppl):
        if p["stage"] != "decided":
            t = {"investigation": "នៅស៊ើបសួរនៅឡើយ", "awaiting trial": "រង់ចាំជំនុំជម្រះ", "trial": "កំពុងជំនុំជម្រះ"}[p["stage"]]
        else:
            p["stage"] = None
            if p["outcome"] == "acquitted": t = f"សាលក្រម {sh(p['date_decided'])} រួចទោស"
            elif p["outcome"] != "convicted": t = f"ចៅក្រមស៊ើបសួរលើកលែងចោទ {sh(p['date_decided'])}"
            else:
                t = f"សាលក្រម {sh(p['date_decided'])} កាត់ទោសគុក {ymk(p['sentence_months'], str)}"
                if p["compensation_riel"]: t += f" សង {p['compensation_riel']//1000000}លានរៀល"
            if p["presence_at_judgment"]: t += " "+PRK[p["presence_at_judgment"]]
            if p["outcome"] == "convicted" and i % 3 == 0: t += " ប្តឹងឧទ្ធរណ៍"; p["extra"]["appealed"] = True
            if p["presence_at_judgment"] == "absent": t += " រត់គេចខ្លួន"; p["extra"]["absconded"] = True
        n = g.add([p["name_khmer"].replace(" ", "  " if i in (2, 7, 8) else " ")+(" " if i == 4 else ""), p["name_latin"].upper(), {"male": "ប", "female": "ស"}[p["sex"]], p["age"], CITK[p["citizenship"]], p["case_number"], sh(p["date_registered"]), p["arts"][0][1], t])
        p["name_latin"] = p["name_latin"].upper()
        rows.append(row(p, f"Sheet1!{n}", ["name_khmer", "name_latin", "sex", "age", "citizenship", "case_number", "date_registered", "charges", "stage", "date_decided", "outcome", "presence_at_judgment", "sentence_months", "compensation_riel"]))
    xlsx(fn, [g], font="Khmer OS", fill=None, border=False, size=11)
    entry(fn, [g], rows, court("Koh Kong"), "no letterhead, no numbers, headings in everyday speech ('how far has it got?'); a few names with two spaces; one remark holds stage, judgment date, term, money, presence, appeal, flight", "take", "complete; the last column holds the facts", never=["dropping the remark", "reading case number 14.25 as a decimal or a date"])

# 11 ----------------------------------------------------------------- Ratanakiri XLS, millions
def h11():
    fn = "RTK TIP2025.xls"; rng = random.Random(1111); g = Grid("2025")
    ppl = gen_ok(rng, lambda q: N(q, "fine_riel") >= 2 and N(q, "compensation_riel") >= 2 and any(p["sentence_months"] and p["sentence_months"] % 12 for p in q) and N(q, "outcome", "acquitted") == 1, 9, lambda n, d: f"RTK {n}/{d.year%100}", expl=["sexual exploitation", "forced labour", "sexual exploitation"], sizes=(1, 1, 2), dism=0)
    g.line("សាលាដំបូងខេត្តរតនគិរី", "court", 0, "text")
    g.line("ជនជាប់ចោទ "+KLAW+" (២០០៨)", "title naming the law", 11)
    g.add(["N°", "លេខរឿង", "គោត្តនាម", "នាម", "ភេទ", "អាយុ", "មាត្រា", "ថ្ងៃចោទ", "ថ្ងៃសាលក្រម", "លទ្ធផល", "ទោស (ឆ្នាំ)", "ពិន័យ (លានរៀល)", "សំណង (លានរៀល)"], "headings", "head"); rows = []
    for i, p in enumerate(ppl, 1):
        p["suspended_months"] = None; m = p["sentence_months"]
        if p["compensation_riel"] and i % 2: p["compensation_riel"] += 500000
        mil = lambda x: (int(x/1e6) if x % 1000000 == 0 else x/1e6) if x else "-"
        q = lambda x: x if p["first"] else '"'
        n = g.add([i, q(p["case_number"]), p["fk"], p["gk"], SX[p["sex"]], p["age"], q(p["arts"][0][1]), q(f(p["date_charged"], "%d/%m/%y")), q(f(p["date_decided"], "%d/%m/%y")), {"convicted": "មានពិរុទ្ធ", "acquitted": "គ្មានពិរុទ្ធ"}[p["outcome"]], (m//12 if m % 12 == 0 else m/12) if m else "-", mil(p["fine_riel"]), mil(p["compensation_riel"])])
        rows.append(row(p, f"2025!{n}", ["case_number", "name_khmer", "sex", "age", "charges", "date_charged", "date_decided", "outcome", "sentence_months", "fine_riel", "compensation_riel"]))
    g.skip(); g.add([None]*9+["បានឃើញ និងឯកភាព"], "approval"); g.add([None]*9+["ប្រធានសាលាដំបូង"], "signature")
    xls(fn, [g], font="Arial")
    entry(fn, [g], rows, court("Ratanakiri"), "small old-Excel list: family and given name in two columns, two-digit years, term in years as a number (2.5, 8.5), money in millions of riel by heading; no nationality or presence; ditto marks for a co-accused (number, article, dates)", "take", "complete for what it keeps", never=["reading 5 (million) as 5 riel", "reading 2.5 years as 2 years 5 months", "taking a year 25 for 1925", "leaving a ditto mark as the case number"])

# 12 ----------------------------------------------------------------- Prey Veng, ticks
def h12():
    fn = "តារាងគូសធីក ព្រៃវែង.xlsx"; rng = random.Random(1212); g = Grid("តារាង ១")
    ppl = gen(rng, 18, lambda n, d: f"{kd(n)}/{kd(d.year%100)} ពវ", undecided=.5, dism=0, expl=["forced labour", "forced marriage", "sexual exploitation"])
    letterhead(g, 15, "សាលាដំបូងខេត្តព្រៃវែង", "ការិយាល័យក្រឡាបញ្ជី"); g.line("ស្ថានភាពជនជាប់ចោទ តាម"+KLAW+" ឆ្នាំ២០០៨", "title naming the law", 15)
    h = g.add(["ល.រ", "ឈ្មោះ", "អាយុ", None, "លេខសំណុំរឿង", "ថ្ងៃចុះបញ្ជី", "មាត្រា", "ស្ថានភាព", None, "ដំណាក់កាល", None, None, "សាលក្រម", None, None], "headings", "head")
    g.add([None, None, "ប្រុស", "ស្រី", None, None, None, "ជាប់ឃុំ", "ក្រៅឃុំ", "ស៊ើបសួរ", "រង់ចាំជំនុំជម្រះ", "កាត់ទោសរួច", "ថ្ងៃទី", "លទ្ធផល", "ទោស"], "headings", "head")
    for c in (1, 2, 5, 6, 7): g.merge(h, c, h+1, c)
    for a, b in ((3, 4), (8, 9), (10, 12), (13, 15)): g.merge(h, a, h, b)
    rows = []; bad = {}
    for i, p in enumerate(ppl, 1):
        if p["stage"] == "trial": p["stage"] = "awaiting trial"
        det = rng.random() < .7; p["extra"]["detention"] = "detained" if det else "at liberty"
        if p["outcome"] == "acquitted": p["extra"]["detention"] = "at liberty"; det = False
        t = lambda c: "✓" if c else None
        m = p["sentence_months"]; p["suspended_months"] = None
        n = g.add([kd(i), p["name_khmer"], kd(p["age"]) if p["sex"] == "male" else None, kd(p["age"]) if p["sex"] == "female" else None, p["case_number"], kd(f(p["date_registered"], "%d.%m.%Y")), kd(p["arts"][0][1]), t(det), t(not det), t(p["stage"] == "investigation"), t(p["stage"] == "awaiting trial"), t(p["stage"] == "decided"), kd(f(p["date_decided"], "%d.%m.%Y")), {"convicted": "ផ្តន្ទាទោស", "acquitted": "ឱ្យរួចខ្លួន", None: None}[p["outcome"]], ymk(m)])
        rows.append(row(p, f"តារាង ១!{n}", ["name_khmer", "sex", "age", "case_number", "date_registered", "charges", "stage", "date_decided", "outcome", "sentence_months"]))
    nm = sum(p["sex"] == "male" for p in ppl)
    g.add(["សរុប", kd(len(ppl))+" នាក់", kd(nm), kd(len(ppl)-nm)], "total", "total"); g.skip()
    g.add([None]*11+["ព្រៃវែង, ថ្ងៃទី២០ ខែមករា ឆ្នាំ២០២៦"], "place and date"); g.add([None]*11+["ប្រធានការិយាល័យក្រឡាបញ្ជី"], "signature")
    xlsx(fn, [g], font="Khmer OS Muol Light", fill="EDEDED")
    entry(fn, [g], rows, court("Prey Veng"), "tick table: the age stands in a man's or a woman's column (that is the sex), ticks for detention and stage, Khmer digits with full stops in dates", "take", "complete, one accused per row", never=["counting the total line as a person", "taking the totals under the age columns for ages", "taking 'ប្រុស' of the heading for everyone's sex"])

# 13 ----------------------------------------------------------------- Kampot CSV, month first
def h13():
    fn = "Kampot list.csv"; rng = random.Random(1313); g = Grid("csv")
    ppl = gen(rng, 12, lambda n, d: f"KPT-{n}-{d.year}", dism=.1, foreign=["Chinese"], fp=.15)
    g.add(["Kampot Provincial Court of First Instance"], "court"); g.add(["Accused, Law on Suppression of Human Trafficking and Sexual Exploitation 2008"], "title naming the law"); rows = []
    g.add(["No", "Family name", "Given name", "Gender", "Age", "Nationality", "Case", "Registered", "Charged", "Article", "Decision", "Date of decision", "Imprisonment (months)", "Suspended (months)", "Fine (riel)"], "headings")
    us = lambda d: f"{d.month}/{d.day}/{d.year}"
    for i, p in enumerate(ppl, 1):
        n = g.add([i, p["fl"], p["gl"], p["sex"].capitalize(), p["age"], p["citizenship"], p["case_number"], us(p["date_registered"]), us(p["date_charged"]), p["arts"][0][1], {"convicted": "Convicted", "acquitted": "Acquitted"}.get(p["outcome"], "Dismissed by investigating judge"), us(p["date_decided"]), p["sentence_months"] or "", p["suspended_months"] or "", f"{p['fine_riel']:,}" if p["fine_riel"] else ""])
        rows.append(row(p, f"record {n}", ["name_latin", "sex", "age", "citizenship", "case_number", "date_registered", "date_charged", "charges", "outcome", "date_decided", "sentence_months", "suspended_months", "fine_riel"]))
    delim(fn, g)
    entry(fn, [g], rows, court("Kampot"), "CSV from a computer set to American dates: month/day/year; several dates have a middle number above 12, none a first one", "take-with-questions", "month stands first, against the custom of the court; to be confirmed", questions=["The dates seem to be month/day/year (a middle number above 12 occurs, a first one never): is that so for all of them?"], never=["reading 3/4/2025 as 3 April without asking", "reading some dates of a column day first and others month first"], pfx=False)

# 14 ----------------------------------------------------------------- Kratie, no law
def h14():
    fn = "ក្រចេះ ២.xlsx"; rng = random.Random(1414); g = Grid("Sheet1")
    ppl = gen(rng, 8, lambda n, d: f"ក្រច {n}/{d.year}", undecided=.4, dism=0, sizes=(1, 2))
    g.line("តុលាការក្រចេះ", "court", 0, "text"); g.add(["ល.រ", "រឿងលេខ", "ចុះថ្ងៃ", "អ្នកជាប់ចោទ", "ហៅ", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា", "ចោទថ្ងៃ", "សាលក្រមថ្ងៃ", "មុខ", "សម្រេច", "ទោស"], "headings", "head"); rows = []
    al = {1: "តូច", 5: "ធំ"}
    for i, p in enumerate(ppl, 1):
        p["arts"] = [(None, p["arts"][0][1])]; p["suspended_months"] = None
        if i in al: p["extra"]["alias_khmer"] = al[i]
        if p["first"] and i > 1: g.skip()
        if p["stage"] != "decided": p["outcome"] = "pending"
        n = g.add([i, p["case_number"], p["date_registered"], p["name_khmer"], al.get(i), SX[p["sex"]], p["age"], CITK[p["citizenship"]], p["arts"][0][1], p["date_charged"], p["date_decided"], PRK[p["presence_at_judgment"]], {"convicted": "ដាក់ទោស", "acquitted": "រួចទោស", "pending": "មិនទាន់សម្រេច"}[p["outcome"]], ymk(p["sentence_months"], str, gap=" ")])
        rows.append(row(p, f"Sheet1!{n}", ["case_number", "date_registered", "name_khmer", "sex", "age", "citizenship", "charges", "date_charged", "date_decided", "presence_at_judgment", "outcome", "sentence_months"]))
    g.skip(); g.add(["ចំនួន 8 នាក់"], "count")
    xlsx(fn, [g], font="Khmer OS", fill="F8CBAD", datefmt="dd/mm/yy")
    entry(fn, [g], rows, court("Kratie"), "a short list with article numbers only: neither title nor heading names a law; a nickname column", "take-with-questions", "no law named anywhere", questions=["Which law do the articles belong to (the 2008 trafficking law)?"], never=["writing down a law without asking"])

# 15 ----------------------------------------------------------------- Preah Vihear, dates of birth
def h15():
    fn = "P.Vihear-ជនជាប់ចោទ.xlsx"; rng = random.Random(1515); g = Grid("ជនជាប់ចោទ")
    ppl = gen(rng, 11, lambda n, d: f"{n:02d}/{d.year} ព្រវ", dism=0, undecided=.2)
    g.line("សាលាដំបូងខេត្តព្រះវិហារ", "court", 0, "text"); g.line("អត្តសញ្ញាណជនជាប់ចោទ (ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស 2008)", "title naming the law", 9); g.skip()
    g.add([None, "ល.រ", "នាម-គោត្តនាម / Name", "ភេទ", "ថ្ងៃខែឆ្នាំកំណើត", "ស្រុកកំណើត", "សញ្ជាតិ", "សំណុំរឿង", "ថ្ងៃចោទ", "មាត្រា", "សាលក្រម"], "headings", "head"); rows = []
    pl = ["ព្រះវិហារ", "កំពង់ធំ", "សៀមរាប", "ស្ទឹងត្រែង"]
    for i, p in enumerate(ppl, 1):
        b = dt.date(2025-p["age"], rng.randrange(1, 13), rng.randrange(1, 28))
        t = None
        p["presence_at_judgment"] = None; p["suspended_months"] = None
        if p["outcome"]:
            t = f"{f(p['date_decided'], '%d/%m/%Y')}: " + ("រួចផុតពីបទចោទ" if p["outcome"] == "acquitted" else "ផ្តន្ទាទោស "+ymk(p["sentence_months"], str))
        n = g.add([None, i, f"{p['name_khmer']} ({p['name_latin']})", SX[p["sex"]], f(b, "%d-%m-%Y"), rng.choice(pl), CITK[p["citizenship"]], p["case_number"], f(p["date_charged"], "%d-%m-%Y"), "ម."+str(p["arts"][0][1]), t])
        rows.append(row(p, f"ជនជាប់ចោទ!{n}", ["name_khmer", "name_latin", "sex", "citizenship", "case_number", "date_charged", "charges", "date_decided", "outcome", "sentence_months"], birth_date=b, birth_year=b.year))
    xlsx(fn, [g], font="Khmer OS Siemreap", fill="C6E0B4")
    entry(fn, [g], rows, court("Preah Vihear"), "identity list: full date and place of birth, no age; table starts in column B; both scripts in one cell; judgment as 'date: result term'", "take-with-questions", "no age in years", questions=["The list gives dates of birth: what was the age (at which day), or was the accused an adult?"], never=["writing an age worked out from today without telling", "taking the date of birth for another date"])

# 16 ----------------------------------------------------------------- Pursat, errors
def h16():
    fn = "ពោធិ៍សាត់-បញ្ជីជនជាប់ចោទ.xlsx"; rng = random.Random(1616); g = Grid("បញ្ជី")
    ppl = gen(rng, 14, lambda n, d: f"{n}/{d.year}", dism=0, expl=["forced labour", "sexual exploitation"])
    g.line("សាលាដំបូងខេត្តពោធិ៍សាត់", "court", 0, "text"); g.line("បញ្ជីជនជាប់ចោទ "+KLAW+" ឆ្នាំ2008", "title naming the law", 12)
    g.add(["ល.រ", "លេខសំណុំរឿង", "ថ្ងៃទទួល", "ឈ្មោះ", "អក្សរឡាតាំង", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា", "ថ្ងៃចោទប្រកាន់", "ថ្ងៃសាលក្រម", "លទ្ធផល", "ទោស", "ពិន័យ"], "headings", "head"); rows = []; errs = []
    ppl[3]["age"] = 407; ppl[7]["arts"] = [(TIP, 71)]
    d = ppl[11]["date_decided"]; ppl[11]["date_decided"] = d.replace(year=2052)
    for i, p in enumerate(ppl, 1):
        p["suspended_months"] = None
        n = g.add([i, p["case_number"], f(p["date_registered"]), p["name_khmer"], p["name_latin"], SX[p["sex"]], p["age"], CITK[p["citizenship"]], p["arts"][0][1], f(p["date_charged"]), f(p["date_decided"]), {"convicted": "ផ្តន្ទាទោស", "acquitted": "រួចខ្លួន"}[p["outcome"]], ymk(p["sentence_months"], str, gap=" "), dots(p["fine_riel"]) if p["fine_riel"] else ""])
        if i == 4: errs.append((f"បញ្ជី!G{n}", "age 407"))
        if i == 8: errs.append((f"បញ្ជី!I{n}", "article 71: the 2008 law has 52 articles"))
        if i == 12: errs.append((f"បញ្ជី!K{n}", "judgment in the year 2052, in the future"))
        rows.append(row(p, f"បញ្ជី!{n}", ID+["date_registered", "date_charged", "date_decided", "outcome", "sentence_months", "fine_riel"]))
    xlsx(fn, [g], fill="FFE699")
    entry(fn, [g], rows, court("Pursat"), "plain list with three slips of the keyboard", "name-errors", "an impossible age, an article that does not exist, a judgment in the future", errors=errs, questions=["What are the age, the article and the date of judgment in these rows?"], never=["turning 407 into 40 or 47", "turning 71 into 17", "turning 2052 into 2025"])

# 17 ----------------------------------------------------------------- Tboung Khmum, errors
def h17():
    fn = "ត្បូងឃ្មុំ ឆ្នាំ២០២៥.xlsx"; rng = random.Random(1717); g = Grid("២០២៥")
    ppl = gen(rng, 12, lambda n, d: "ត.ឃ "+kd(f"{n:03d}"), dism=0, a="2024-08-01", b="2025-04-01", expl=["sexual exploitation", "forced labour"])
    for p in ppl:
        if p["suspended_months"] == p["sentence_months"]: p["suspended_months"] = None
    letterhead(g, 10, "សាលាដំបូងខេត្តត្បូងឃ្មុំ"); g.line("បញ្ជីសាលក្រមរឿងជួញដូរមនុស្ស (ច្បាប់ឆ្នាំ២០០៨ ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ)", "title naming the law", 10)
    g.add(["លេខរៀង", "ជនជាប់ចោទ", "ភេទ អាយុ", "មាត្រាចោទ", "សំណុំរឿង", "ថ្ងៃចុះលេខ", "ថ្ងៃសាលក្រម", "សម្រេច", "ពន្ធនាគារ", "ព្យួរ"], "headings", "head"); rows = []; errs = []
    ppl[4].update(outcome="acquitted", sentence_months=96, suspended_months=None)
    ppl[8].update(outcome="convicted", sentence_months=36, suspended_months=60); ppl[8]["arts"] = [(TIP, 26)]
    ppl[1]["bad"] = "៣១/០២/២០២៥"
    for i, p in enumerate(ppl, 1):
        dec = p.get("bad") or kd(f(p["date_decided"]))
        if p.get("bad"): p["date_decided"] = None
        n = g.add([kd(i)+".", p["name_khmer"], f"{SX[p['sex']]} {kd(p['age'])}ឆ្នាំ", kd(p["arts"][0][1]), p["case_number"], kd(f(p["date_registered"])), dec, {"convicted": "មានទោស", "acquitted": "រួចទោស"}[p["outcome"]], ymk(p["sentence_months"]), ymk(p["suspended_months"])])
        if i == 2: errs.append((f"២០២៥!G{n}", "31 February 2025 does not exist"))
        if i == 5: errs.append((f"២០២៥!H{n}:I{n}", "acquitted (រួចទោស) and yet 8 years of prison"))
        if i == 9: errs.append((f"២០២៥!I{n}:J{n}", "5 years suspended of a sentence of 3 years"))
        rows.append(row(p, f"២០២៥!{n}", ["name_khmer", "sex", "age", "charges", "case_number", "date_registered", "date_decided", "outcome", "sentence_months", "suspended_months"]))
    g.skip(); g.add([None, None, None, None, None, None, "ត្បូងឃ្មុំ ថ្ងៃទី៦ ខែមករា ឆ្នាំ២០២៦"], "place and date"); g.add([None]*6+["ក្រឡាបញ្ជី"], "signature")
    xlsx(fn, [g], font="Khmer OS Bokor", fill="D0CECE")
    entry(fn, [g], rows, court("Tboung Khmum"), "list of judgments, sex and age in one cell, all in Khmer digits, three contradictions", "name-errors", "a day that does not exist, an acquittal with a sentence, more suspended than imposed", errors=errs, questions=["What is right in these rows: the day of judgment, the result, the suspended part?"], never=["turning 31 February into 28 February or 3 March", "keeping the acquittal and dropping the 8 years (or the other way round) silently", "exchanging 3 and 5 years silently"])

# 18 ----------------------------------------------------------------- Stung Treng ODS, errors
def h18():
    fn = "stung treng TIP.ods"; rng = random.Random(1818); g = Grid("Feuille1")
    ppl = gen(rng, 10, lambda n, d: f"{n:02d}-{d.year%100}/ST", dism=0, foreign=["Vietnamese"], fp=.15, expl=["forced marriage", "forced labour"], sizes=(1, 1, 2))
    g.add(["Stung Treng court, trafficking (Law on Suppression of Human Trafficking and Sexual Exploitation 2008)"], "title with court and law"); rows = []; errs = []
    g.add(["Case", "Name", "ឈ្មោះ", "Sex", "Age", "Nationality", "Article", "Purpose", "Registered", "Charged", "Judged", "Verdict", "Sentence", "Compensation"], "headings")
    for p in ppl:
        if p["outcome"] == "acquitted": p["sentence_months"] = None
    ppl[2]["date_decided"] = ppl[2]["date_registered"]-dt.timedelta(210)
    ppl[6].update(outcome="convicted", sentence_months=None, compensation_riel=None)
    dup = dict(ppl[1]); dup["extra"] = {}
    lst = ppl[:8]+[dup]+ppl[8:]; at1 = None
    for i, p in enumerate(lst, 1):
        m = p["sentence_months"]
        n = g.add([p["case_number"], p["name_latin"], p["name_khmer"], p["sex"], p["age"], p["citizenship"], "Art. "+str(p["arts"][0][1]), p["exploitation"], p["date_registered"], p["date_charged"], p["date_decided"], p["outcome"], (f"{m//12}y"+(f" {m%12}m" if m % 12 else "")) if m else "", f"{p['compensation_riel']:,} riel" if p["compensation_riel"] else ""])
        if i == 2: at1 = f"Feuille1!{n}"
        if i == 3: errs.append((f"Feuille1!K{n}", "judged before the case was registered and the accused charged"))
        if i == 7: errs.append((f"Feuille1!M{n}", "convicted but no sentence at all"))
        over = {}
        if p is dup: errs.append((f"Feuille1!A{n}:N{n}", f"the same accused in the same case as row {at1.split('!')[1]}, word for word")); over = {"second_entry_of": at1}
        rows.append(row(p, f"Feuille1!{n}", ID+["exploitation", "date_registered", "date_charged", "date_decided", "outcome", "sentence_months", "compensation_riel"], **over))
    ods(fn, [g])
    entry(fn, [g], rows, court("Stung Treng"), "LibreOffice list in English with real dates", "name-errors", "one judgment before registration, one conviction without sentence, one line entered twice", errors=errs, questions=["When was the judgment, what was the sentence, and is the repeated line one person?"], never=["counting the repeated line as a second person silently", "exchanging the dates silently"])

# 19, 20 refused
def h19():
    fn = "ស្ថិតិ កំពង់ស្ពឺ ត្រីមាស៤.xlsx"; g = Grid("ស្ថិតិ"); rng = random.Random(1919)
    letterhead(g, 7, "សាលាដំបូងខេត្តកំពង់ស្ពឺ", "លេខ ១១២ សដ.កព"); g.line("ស្ថិតិបទល្មើសជួញដូរមនុស្ស ត្រីមាសទី៤ ឆ្នាំ២០២៥", "title", 7); g.skip()
    g.add(["ល.រ", "បទល្មើស", "ចំនួនសំណុំរឿង", "ជនជាប់ចោទ", "ស្រី", "កាត់ទោស", "កំពុងស៊ើបសួរ"], "headings", "head"); s = [0]*5
    for i, o in enumerate(["ការជ្រើសរើសដោយខុសច្បាប់ (មាត្រា១២)", "ការដឹកជញ្ជូនដោយមានគោលបំណង (មាត្រា១៧)", "ការលក់ដូរមនុស្ស (មាត្រា១៥)", "សញ្ចារកម្ម (មាត្រា២៦)", "ការគ្រប់គ្រងគ្រឹះស្ថានពេស្យាកម្ម (មាត្រា៣០)"], 1):
        c = rng.randrange(1, 6); a = c+rng.randrange(0, 4); v = [c, a, rng.randrange(0, a), rng.randrange(0, a), 0]; v[4] = a-v[3]
        s = [x+y for x, y in zip(s, v)]; g.add([kd(i), o]+[kd(x) for x in v], "count by offence", "person")
    g.add(["សរុប", None]+[kd(x) for x in s], "total", "total"); g.skip(); g.add([None]*5+["កំពង់ស្ពឺ, ថ្ងៃទី៥ ខែមករា ឆ្នាំ២០២៦"], "place and date"); g.add([None]*5+["ប្រធានសាលាដំបូង"], "signature")
    xlsx(fn, [g], font="Khmer OS Siemreap")
    entry(fn, [g], [], court("Kampong Speu"), "the quarterly statistics: cases and accused counted by offence, nobody named", "refuse", "counts only; no accused persons in it", never=["making one person of each offence line", "making as many empty persons as are counted"])
def h20():
    fn = "បញ្ជីឈ្មោះ មណ្ឌលគិរី.xlsx"; g = Grid("បញ្ជី"); rng = random.Random(2020)
    ppl = gen(rng, 9, lambda n, d: f"{n}/{d.year}", dism=0, expl=["forced labour", "forced marriage"])
    g.line("សាលាដំបូងខេត្តមណ្ឌលគិរី", "court", 0, "text"); g.line("បញ្ជីឈ្មោះជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស ដែលបានប្រគល់ជូនមន្ទីរសង្គមកិច្ច", "title: victims handed to the social affairs department", 8)
    g.add(["ល.រ", "ឈ្មោះជនរងគ្រោះ", "ភេទ", "អាយុ", "សំណុំរឿង", "ប្រភេទ", "ថ្ងៃប្រគល់", "អ្នកទទួល"], "headings", "head")
    for i, p in enumerate(ppl, 1): g.add([i, p["name_khmer"], SX[p["sex"]], rng.randrange(13, 34), p["case_number"], EXK[p["exploitation"]], f(p["date_charged"]), "មន្ទីរសង្គមកិច្ច"], "victim", "person")
    g.add(["សរុប", f"{len(ppl)} នាក់"], "total", "total")
    xlsx(fn, [g], fill="BDD7EE")
    entry(fn, [g], [], court("Mondulkiri"), "sent by mistake: the list of victims handed over to social affairs, nine names, sexes, ages and case numbers, not one accused", "refuse", "a list of victims, not of accused persons", never=["taking a victim for an accused", "keeping the names of victims"])

def main():
    shutil.rmtree(OUT, ignore_errors=True); os.makedirs(OUT)
    for h in (h01, h02, h03, h04, h05, h06, h07, h08, h09, h10, h11, h12, h13, h14, h15, h16, h17, h18, h19, h20): h()
    with open(os.path.join(HERE, "truth.json"), "w", encoding="utf-8") as o: json.dump(TRUTH, o, ensure_ascii=False, indent=1); o.write("\n")
if __name__ == "__main__": main()
