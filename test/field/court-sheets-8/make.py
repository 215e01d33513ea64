#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Makes the 20 lists in files/ and truth.json; the same bytes every time.   python make.py
Everybody and everything in them is invented: family names mean drawing, tale, doll, shadow, draft, supposed, false
(or "suppose"/"example" in Chinese, Vietnamese, Thai, Malay ...); given names are household things, animals and spices."""
import csv, datetime as dt, io, json, os, random, re, zipfile
import xlwt
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter as L

HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, "files")
D = dt.date; TRUTH = {}
TIP, PC = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008", "Criminal Code 2009"
LAWKM = "ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ"
_k = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
def kd(x): return str(x).translate(_k)
MON = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
EMON = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
NUMW = dict(enumerate("សូន្យ មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់ ដប់មួយ ដប់ពីរ ដប់បី ដប់បួន ដប់ប្រាំ".split()))
# article: years from, to, fine in million riel (from, to)
ART = {"9": (2, 5, None), "10": (7, 15, None), "11": (7, 15, None), "12": (7, 15, None), "14": (2, 5, None), "15": (7, 15, None), "16": (7, 15, None),
       "17": (7, 15, None), "18": (7, 15, None), "19": (7, 15, None), "26": (2, 5, (4, 10)), "28": (7, 15, None), "30": (2, 5, (4, 10)), "34": (2, 5, (4, 10))}
TITLE = {"9": "ការដកយកអនីតិជនដោយខុសច្បាប់", "10": "ការដកយកមនុស្សដោយខុសច្បាប់", "11": "ការដកយកមនុស្សដើម្បីនាំឆ្លងដែន", "12": "ការជ្រើសរើសមនុស្សដោយខុសច្បាប់ដើម្បីកេងប្រវ័ញ្ច",
         "14": "ការលក់ ការទិញ ឬការដោះដូរមនុស្ស", "15": "ការលក់ ការទិញមនុស្សដោយមានគោលបំណង", "16": "ការលក់ ការទិញមនុស្សដើម្បីនាំឆ្លងដែន", "17": "ការដឹកជញ្ជូនមនុស្សដោយមានគោលបំណង",
         "18": "ការដឹកជញ្ជូនមនុស្សឆ្លងដែន", "19": "ការទទួលមនុស្សដោយមានគោលបំណង", "26": "សញ្ចារកម្ម", "28": "សញ្ចារកម្មពាក់ព័ន្ធពេស្យាកម្មកុមារ", "30": "ការគ្រប់គ្រងគ្រឹះស្ថានពេស្យាកម្ម", "34": "ការទិញពេស្យាកម្មកុមារ"}
EX = {"sexual exploitation": ("កេងប្រវ័ញ្ចផ្លូវភេទ", "Sexual exploitation", ["26", "30", "15", "10"]), "sexual exploitation of a child": ("កេងប្រវ័ញ្ចផ្លូវភេទកុមារ", "Child sexual exploitation", ["28", "34"]),
      "forced labour": ("បង្ខំឱ្យធ្វើពលកម្ម", "Forced labour", ["12", "17", "19", "18"]), "forced marriage": ("រៀបការដោយបង្ខំ", "Forced marriage", ["11", "16", "18"]),
      "forced begging": ("បង្ខំឱ្យសុំទាន", "Forced begging", ["9", "10", "14"]), "debt bondage": ("ជាប់ចំណងបំណុល", "Debt bondage", ["12", "19", "14"]),
      "domestic servitude": ("បម្រើការងារផ្ទះដោយបង្ខំ", "Domestic servitude", ["12", "17"]), "forced criminality (online scam)": ("បង្ខំឱ្យឆបោកតាមអនឡាញ", "Forced online scamming", ["12", "15", "17", "19"]),
      "surrogacy": ("ពពោះជំនួស", "Surrogacy", ["16"])}
CIT = {"Cambodian": "ខ្មែរ", "Vietnamese": "វៀតណាម", "Chinese": "ចិន", "Thai": "ថៃ", "Malaysian": "ម៉ាឡេស៊ី", "Indonesian": "ឥណ្ឌូណេស៊ី", "Filipino": "ហ្វីលីពីន", "Korean": "កូរ៉េ", "Lao": "ឡាវ"}
FAM = [("គំនូរ", "KUMNOU"), ("និទាន", "NITEAN"), ("តុក្កតា", "TOKKATA"), ("ស្រមោល", "SRAMAOL"), ("ព្រាង", "PREANG"), ("សន្មត", "SANMOT"), ("ក្លែង", "KLENG")]
GIV = [x.split(":") for x in ("តុ:Tok កៅអី:Kaoei ទូ:Tu ឆត្រ:Chhat ចង្កៀង:Changkieng កន្ត្រក:Kantrak ខ្មៅដៃ:Khmaudai សៀវភៅ:Sievphov ឆ្នាំង:Chhnang ចង្ក្រាន:Changkran បង្អួច:Bangouoch ទ្វារ:Tvea ជណ្តើរ:Chandaeu ដំបូល:Dambol "
       "រទេះ:Roteh កង់:Kang ទូក:Tuk ចែវ:Chaev សំណាញ់:Samnanh កាំបិត:Kambet ពូថៅ:Pouthau ញញួរ:Nhonhuor រនុក:Ronuk មួក:Muok កន្សែង:Kansaeng អាវ:Av កន្ទេល:Kantel ខ្នើយ:Khnaey ភួយ:Phuoy មុង:Mung ក្អម:Kaam ផ្តិល:Phtel "
       "ក្របី:Krabei ចៀម:Chiem ពពែ:Popae ជ្រូក:Chruk សេះ:Seh ដំរី:Damrei ខ្លា:Khla តោ:Tao ស្វា:Sva ប្រើស:Praeus រមាស:Romeas កំប្រុក:Kamprok ទន្សាយ:Tonsay ក្អែក:Kaaek ក្ងោក:Kngaok សេក:Sek មាន់:Moan "
       "ខ្ទឹម:Khtoem ខ្ញី:Khnhei រមៀត:Romiet ម្ទេស:Mtes អំបិល:Ambel ស្ករ:Skor ប្រហុក:Prahok ម្រេច:Mrech ក្រវាញ:Kravanh").split()]
FOR = {"Chinese": ("ចៀស៊ើ", "JIASHE", "ជីន:Jin មូ:Mu ស៊ុយ:Shui ហួ:Huo ធូ:Tu តុង:Dong ណាន:Nan ស៊ី:Xi ប៉ី:Bei ឈុន:Chun សៀ:Xia ឈីវ:Qiu"), "Vietnamese": ("យ៉ាស៊ូ", "GIASU", "ហា:Ha ធូ:Thu ដុង:Dong យ៉ូ:Gio ត្រាង:Trang សៅ:Sao ហ៊ែ:He"),
       "Thai": ("សមមុត", "SOMMUT", "ខៅ:Khao ប្លា:Pla កៃ:Kai ណុក:Nok ម៉ែវ:Maeo ចាង:Chang"), "Malaysian": ("អន់ដៃអាន", "ANDAIAN", "គូដា:Kuda អ៊ីកាន:Ikan អាយ៉ាំ:Ayam"), "Indonesian": ("អ៊ុមប៉ាម៉ា", "UMPAMA", "ប៉ាឌី:Padi កូពី:Kopi គូឡា:Gula"),
       "Filipino": ("គុនវ៉ារី", "KUNWARI", "អារ៉ាវ:Araw បួវ៉ាន:Buwan ឌីលឹម:Dilim"), "Korean": ("បូហ្គី", "BOGI", "បំ:Bom កាអឹល:Gaeul នុន:Nun"), "Lao": ("សំមុត", "SOMMOUT", "ណាំ:Nam ភូ:Phu")}
_r = random.Random(77120)
POOL = {"Cambodian": [(f + " " + g, F + " " + G) for f, F in FAM for g, G in GIV]}
for c, (f, F, gs) in FOR.items():
    g = [x.split(":") for x in gs.split()]
    POOL[c] = [(f"{f} {a}", f"{F} {A}") for a, A in g] + [(f"{f} {a}{b}", f"{F} {A}-{B.lower()}") for a, A in g for b, B in g if a != b]
for v in POOL.values(): _r.shuffle(v)


def wd(d):
    while d.weekday() > 4: d += dt.timedelta(1)
    return d


def docket(key, n, start, end, asof, no, exs, foreign=0.08, cits=("Vietnamese", "Chinese"), most=3, pc=0.0, deemed=True, two=0.15, dismiss=0.0, comp=0.5):
    """n accused in cases; plain and coherent. no(k, date) writes the case number."""
    r = random.Random("blind8-" + key); sizes = []
    while sum(sizes) < n: sizes.append(min(n - sum(sizes), r.choices(range(1, most + 1), [5, 3, 2, 1][:most])[0]))
    regs = sorted(wd(start + dt.timedelta(r.randrange((end - start).days))) for _ in sizes)
    k, out = r.randrange(2, 6), []
    for reg, size in zip(regs, sizes):
        k += r.randrange(1, 6); e = r.choice(exs); a = r.choice(EX[e][2]); arts = [(TIP, a)]
        more = [x for x in EX[e][2] if x != a]
        if more and r.random() < two: arts.append((TIP, r.choice(more)))
        if r.random() < pc: arts.append((PC, r.choice(["253", "378"])))
        chg = wd(reg + dt.timedelta(r.randrange(0, 4))); dec = wd(chg + dt.timedelta(r.randrange(60, 290))); dis = r.random() < dismiss
        for _ in range(size):
            cit = r.choice(cits) if r.random() < foreign else "Cambodian"
            km, la = POOL[cit].pop()
            p = dict(case=no(k, reg), k=k, km=km, la=la, sex=r.choices("MF", [5, 3])[0], age=r.randrange(15, 18) if r.random() < 0.04 else r.randrange(19, 61), cit=cit, arts=list(arts), ex=e, reg=reg, chg=chg, dec=None, stage=None, pres=None, out=None, sent=None, sus=None, fine=None, comp=None)
            if dec > asof: p["stage"] = "investigation" if (asof - chg).days < 120 else r.choice(["awaiting trial", "trial", "awaiting trial"])
            elif dis: p.update(dec=dec, out="dism")
            else:
                p["dec"] = dec; p["pres"] = r.choices(["present", "absent", "deemed present"], [66, 20, 14 if deemed else 0])[0]
                p["out"] = "acq" if r.random() < 0.13 else "conv"
                if p["out"] == "conv":
                    lo, hi, f = ART[arts[0][1]]; p["sent"] = 12 * r.randrange(lo, hi - 2 if hi > 5 else hi) + r.choice([0, 0, 0, 6, 3])
                    if p["age"] < 18: p["sent"] = p["sent"] // 24 * 12
                    if p["sent"] <= 48 and p["pres"] == "present" and r.random() < 0.6: p["sus"] = r.choice([p["sent"], 12, 18])
                    if f: p["fine"] = 1000000 * r.randrange(f[0], f[1] + 1)
                    if r.random() < comp: p["comp"] = 500000 * r.randrange(4, 50)
            out.append(p)
    return out


OUTW = {"conv": "convicted", "acq": "acquitted", "dism": "charge dismissed by the investigating judge", None: None}
iso = lambda d: d.isoformat() if d else None
def suspend(P, *pairs):
    """mitigated sentences, wholly or partly suspended, for some who were present: (months, of them suspended)"""
    for p, (a, b) in zip([p for p in P if p["out"] == "conv" and p["pres"] == "present" and not p["sus"] and p["age"] > 17][1::3], pairs): p["sent"], p["sus"] = a, b


def T(p, at, has, law=TIP, **over):
    h = set(has.split()); g = lambda k, v: v if k in h else None
    row = dict(at=at, case_number=g("case", p["case"]), name_khmer=g("km", p["km"]), name_latin=g("la", p["la"]), sex=g("sex", {"M": "male", "F": "female"}[p["sex"]]), age=g("age", p["age"]), citizenship=g("cit", p["cit"]),
               charges=[{"law": law if l == TIP else l, "article": a} for l, a in p["arts"]] if "art" in h else [], exploitation=g("ex", p["ex"]), date_registered=g("reg", iso(p["reg"])), date_charged=g("chg", iso(p["chg"])),
               date_decided=g("dec", iso(p["dec"])), stage=g("stage", p["stage"]), presence_at_judgment=g("pres", p["pres"]), outcome=g("out", OUTW[p["out"]]), sentence_months=g("sent", p["sent"]), sentence_days=None,
               suspended_months=g("sus", p["sus"]), fine_riel=g("fine", p["fine"]), compensation_riel=g("comp", p["comp"]))
    row.update(over); return row
nr = lambda s, r, w: {"sheet": s, "row": r, "what": w}
def file(fn, court, what, outcome, reason, rows, not_rows=(), errors=(), questions=(), never=()):
    TRUTH[fn] = dict(sent_by=court + (" Capital" if court == "Phnom Penh" else " Provincial") + " Court of First Instance", what=what, outcome=outcome, reason=reason, rows=list(rows), not_rows=list(not_rows), errors=list(errors), questions=list(questions), never=list(never))


def fixzip(path, who="user"):
    with zipfile.ZipFile(path) as z: items = [(i.filename, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(path, "w") as z:
        for fn, data in items:
            if fn == "docProps/core.xml":
                data = re.sub(rb">[0-9T:Z.+-]+</dcterms:(created|modified)>", rb">2026-01-20T02:00:00Z</dcterms:\1>", data); data = data.replace(b">openpyxl<", b">" + who.encode() + b"<")
            if fn == "meta.xml": data = re.sub(rb">[0-9]{4}-[0-9T:.-]+<", rb">2026-01-20T02:00:00<", data)
            zi = zipfile.ZipInfo(fn, (2026, 1, 20, 9, 0, 0)); zi.compress_type = zipfile.ZIP_STORED if fn == "mimetype" else zipfile.ZIP_DEFLATED
            z.writestr(zi, data)


def save(wb, fn, who="user", cached=None):
    """cached: {sheet file: {cell: number}}, the values the spreadsheet program keeps beside formulas"""
    p = os.path.join(OUT, fn); wb.save(p)
    if cached:
        with zipfile.ZipFile(p) as z: items = [(i.filename, z.read(i.filename)) for i in z.infolist()]
        with zipfile.ZipFile(p, "w") as z:
            for f, data in items:
                if f in cached:
                    s = data.decode()
                    for c, v in cached[f].items():
                        s, n = re.subn(rf'(<c r="{c}"[^>]*><f>[^<]*</f>)<v ?/>|(<c r="{c}"[^>]*><f>[^<]*</f>)<v></v>', lambda m: (m.group(1) or m.group(2)) + f"<v>{v}</v>", s); assert n == 1, c
                    data = s.encode()
                z.writestr(f, data)
    fixzip(p, who)


TH = Side(style="thin"); BOX = Border(left=TH, right=TH, top=TH, bottom=TH)
def line(ws, r, vals, font=None, box=True, wrap=True, fmt="dd/mm/yyyy", fill=None):
    for i, v in enumerate(vals, 1):
        c = ws.cell(r, i); c.value = v
        if font: c.font = font
        if box: c.border = BOX
        if fill: c.fill = PatternFill("solid", fgColor=fill)
        c.alignment = Alignment(wrap_text=wrap, vertical="center")
        if isinstance(v, dt.date): c.number_format = fmt
        elif isinstance(v, int) and v >= 100000: c.number_format = "#,##0"
def widths(ws, w):
    for i, x in enumerate(w, 1): ws.column_dimensions[L(i)].width = x
def title(ws, r, text, last, size=12, font="Khmer OS Muol Light"):
    ws.merge_cells(f"A{r}:{last}{r}"); c = ws.cell(r, 1); c.value = text; c.font = Font(name=font, size=size); c.alignment = Alignment(horizontal="center")
KH = lambda b=False, s=10: Font(name="Khmer OS Battambang", size=s, bold=b)
EN = lambda b=False: Font(name="Calibri", size=11, bold=b)
def ym(m, y="ឆ្នាំ", mo="ខែ", sp="", dig=str):
    if m is None: return None
    a, b = divmod(m, 12); return sp.join(x for x in (dig(a) + y if a else "", dig(b) + mo if b else "") if x)
sx = lambda p: "ប្រុស" if p["sex"] == "M" else "ស្រី"
ms = lambda n: f"{n:,}" if n else None
STG = {"investigation": "កំពុងស៊ើបសួរ", "awaiting trial": "រង់ចាំជំនុំជម្រះ", "trial": "កំពុងជំនុំជម្រះ", None: None}
STE = {"investigation": "under investigation", "awaiting trial": "awaiting trial", "trial": "on trial", None: None}
ALLC = "case sex age cit art ex reg chg dec stage pres out sent sus fine comp"
NORM = ["sexual exploitation", "forced labour", "forced marriage", "sexual exploitation of a child", "forced begging", "domestic servitude"]


# ---- 1 Takeo: case number and dates once a case, blank for the others; short headings; law not named
def takeo():
    fn = "ជួញដូរមនុស្ស ៩ខែ ២០២៥ តាកែវ.xlsx"; P = docket("takeo", 26, D(2024, 9, 2), D(2025, 5, 9), D(2025, 9, 30), lambda k, d: f"{k}/{d:%y}", ["sexual exploitation", "forced begging", "forced marriage", "domestic servitude"])
    suspend(P, (36, 36), (42, 24))
    wb = Workbook(); ws = wb.active; ws.title = "Sheet1"; title(ws, 1, "បញ្ជីរាយនាមជនជាប់ចោទ រឿងជួញដូរមនុស្ស ៩ខែ ឆ្នាំ២០២៥ សាលាដំបូងខេត្តតាកែវ", "R")
    line(ws, 2, ["លរ", "ឈ្មោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", "លេខរឿង", "ថ្ងៃចូល", "ថ្ងៃចោទ", "មាត្រា", "កេងប្រវ័ញ្ច", "ថ្ងៃកាត់", "មុខ", "លទ្ធផល", "ទោស", "ព្យួរ", "ពិន័យ", "សំណង", "ផ្សេងៗ"], KH(True))
    rows, prev, rel = [], None, next(i for i, p in enumerate(P) if i > 4 and p["out"])
    P[rel].update(out="acq", sent=None, sus=None, fine=None, comp=None)
    for i, p in enumerate(P):
        r = 3 + i; first = p["case"] != prev; prev = p["case"]; over = {}
        res = {"conv": "ជាប់ទោស", "acq": "រួចខ្លួន", None: STG[p["stage"]]}[p["out"]]
        if i == rel: res = "ដោះលែង"; over = dict(outcome=None)
        note = "ប្តឹងឧទ្ធរណ៍ " + (p["dec"] + dt.timedelta(20)).strftime("%d/%m/%y") if p["out"] == "conv" and i % 5 == 0 else ("ឃុំខ្លួន" if p["stage"] and i % 2 else None)
        km = p["km"] + (" " if i % 7 == 3 else "")
        line(ws, r, [i + 1, km, sx(p), f"{p['age']}ឆ្នាំ" if i % 11 == 9 else p["age"], "ខ្មែរ" if p["cit"] == "Cambodian" and i % 6 else ("កម្ពុជា" if p["cit"] == "Cambodian" else CIT[p["cit"]]), p["case"] if first else None, (f"{p['reg'].day}/{p['reg'].month}/{p['reg'].year}" if i in (8, 14, 15, 16) else p["reg"]) if first else None, p["chg"] if first else None,
                     "+".join(a for _, a in p["arts"]), EX[p["ex"]][0], p["dec"] if first else None, {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកចំពោះមុខ", None: None}[p["pres"]], res, ym(p["sent"]),
                     None if not p["sus"] else "ទាំងអស់" if p["sus"] == p["sent"] else ym(p["sus"]), p["fine"], p["comp"], note], KH())
        rows.append(T(p, f"Sheet1!{r}", "km " + ALLC, law=None, **over))
    widths(ws, [4, 20, 6, 6, 9, 9, 12, 12, 8, 20, 12, 15, 16, 11, 9, 12, 12, 20]); save(wb, fn)
    file(fn, "Takeo", "Plain Khmer list, short headings, name first; case number and dates stand only in the first row of a case, the other accused have them blank", "take-with-questions", "blank case cells belong to the case above; one result says only 'released'", rows,
         [nr("Sheet1", 1, "title"), nr("Sheet1", 2, "headings")], questions=["Blank case number and dates: the same case as the row above?", "Articles of which law (none is named)?", f"Row {3+rel}: 'ដោះលែង' (released): acquitted, or only let out of custody?"],
         never=["taking the day of appeal in the remarks for a judgment", "writing 'released' as acquitted without asking", "leaving out accused whose case cell is blank", "calling accused of pending cases convicted"])


# ---- 2 Battambang: plain English, years as decimals, a few gaps
def battambang():
    fn = "BTB court TIP cases 2025.xlsx"; P = docket("btb", 30, D(2024, 3, 4), D(2025, 8, 20), D(2025, 12, 30), lambda k, d: f"{k:03d}/{d.year}", ["sexual exploitation", "forced begging", "forced labour", "sexual exploitation of a child"], 0.15, ("Thai", "Thai", "Vietnamese"))
    suspend(P, (60, 30), (30, 30), (48, 18))
    wb = Workbook(); ws = wb.active; ws.title = "2025"; ws["A1"] = "Battambang Provincial Court - cases under the Law on Suppression of Human Trafficking and Sexual Exploitation (2008)"; ws["A1"].font = EN(True)
    line(ws, 3, ["Ser", "Case No", "Date in", "Name of accused", "S", "Age", "Nat.", "Offence (Art.)", "Type of exploitation", "Charged", "Judgment", "P/A", "Verdict", "Imprisonment (yrs)", "Susp. (yrs)", "Fine (riel)", "Compens. (riel)", "Status / remark"], EN(True), fill="D9D9D9")
    rows, gaps = [], {5: "age", 17: "age", 11: "cit"}; q = []
    for i, p in enumerate(P):
        r = 4 + i; over = {}
        if p["sent"] and p["sent"] % 6:
            p["sus"] = p["sus"] and (p["sent"] + 3 if p["sus"] == p["sent"] else p["sus"]); p["sent"] += 3
        if i in gaps: over = {"age": None} if gaps[i] == "age" else {"citizenship": None}; q.append(f"{'F' if gaps[i] == 'age' else 'G'}{r} is empty.")
        y = lambda m: None if m is None else (m // 12 if m % 12 == 0 else m / 12)
        nat = {"Cambodian": ["Cambodian", "Khmer", "Cambodian", "Cambodain"][i % 4]}.get(p["cit"], p["cit"])
        line(ws, r, [i + 1 if i < 14 else i, p["case"], p["reg"], p["la"], p["sex"], None if gaps.get(i) == "age" else p["age"], None if gaps.get(i) == "cit" else nat, " and ".join(a for _, a in p["arts"]), EX[p["ex"]][1], p["chg"], p["dec"],
                     {"present": "P", "absent": "A", "deemed present": "D", None: None}[p["pres"]], {"conv": "Guilty", "acq": "Acquitted", None: "pending" if p["stage"] else None}[p["out"]], y(p["sent"]), y(p["sus"]), p["fine"], p["comp"], STE[p["stage"]]], EN(), fmt="dd-mmm-yy")
        rows.append(T(p, f"2025!{r}", "la " + ALLC, **({"outcome": "pending"} if p["stage"] else {}), **over))
    ws.cell(4 + len(P) + 1, 2).value = "P = present, A = absent (default judgment), D = absent but deemed contradictory"
    widths(ws, [5, 10, 11, 22, 4, 5, 12, 13, 22, 11, 11, 5, 11, 12, 9, 13, 13, 18]); save(wb, fn, "BTB registry")
    file(fn, "Battambang", "Plain English list; prison in decimal years (2.5); presence as P/A/D with a key below; one serial number used twice", "take-with-questions", "three empty cells; everything else is there", rows,
         [nr("2025", 1, "title naming the law"), nr("2025", 3, "headings"), nr("2025", 5 + len(P), "key to P/A/D")], questions=q + ["Serial number 14 is used twice (rows 17 and 18): two accused?"],
         never=["reading 2.5 years as 2 years 5 months", "dropping a row because its serial number is used twice", "filling the empty citizenship with Cambodian", "taking A (absent) for acquitted"])


# ---- 3 Stung Treng: Excel 2003, 'the same' in words
def stungtreng():
    fn = "stung treng tip 2024.xls"; P = docket("stg", 16, D(2023, 11, 6), D(2024, 10, 1), D(2025, 12, 30), lambda k, d: f"{k} ស.ត {d.year}", ["forced marriage", "forced labour", "sexual exploitation"], 0.1, ("Lao", "Vietnamese"), deemed=False, two=0)
    wb = xlwt.Workbook(encoding="utf-8"); ws = wb.add_sheet("បញ្ជី"); hf = xlwt.easyxf("font: name Khmer OS, bold on"); cf = xlwt.easyxf("font: name Khmer OS"); df = xlwt.easyxf("font: name Khmer OS", num_format_str="DD/MM/YYYY")
    ws.write(0, 0, "សាលាដំបូងខេត្តស្ទឹងត្រែង", hf); ws.write(1, 0, "បញ្ជីរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤", hf)
    for i, h in enumerate(["ល.រ", "សំណុំរឿង", "ចុះថ្ងៃ", "ជនត្រូវចោទ", "ឡាតាំង", "ប/ស", "អាយុ", "សញ្ជាតិ", "មាត្រា (ច្បាប់ជួញដូរមនុស្ស ២០០៨)", "ចោទថ្ងៃ", "កាត់ថ្ងៃ", "ចំពោះមុខ", "សម្រេច", "គុក", "ពិន័យ (រៀល)", "សំណង (រៀល)"]): ws.write(3, i, h, hf)
    rows, prev = [], None
    for i, p in enumerate(P):
        r = 4 + i; same = p["case"] == prev; prev = p["case"]
        v = [i + 1, "ដដែល" if same else p["case"], "ដដែល" if same else p["reg"], p["km"], p["la"], "ប" if p["sex"] == "M" else "ស", p["age"], CIT[p["cit"]], "ដដែល" if same else p["arts"][0][1], "ដដែល" if same else p["chg"], "ដដែល" if same else p["dec"],
             {"present": "បាទ", "absent": "ទេ"}[p["pres"]], {"conv": "ដាក់ទោស", "acq": "រួចផុត"}[p["out"]], ym(p["sent"], sp=" ") or "-", p["fine"] or "-", p["comp"] or "-"]
        for c, x in enumerate(v): ws.write(r, c, x, df if isinstance(x, dt.date) else cf)
        rows.append(T(p, f"បញ្ជី!{r+1}", "km la case sex age cit art reg chg dec pres out sent fine comp"))
    n = 4 + len(P); ws.write(n + 1, 11, "ស្ទឹងត្រែង ថ្ងៃទី៦ ខែមករា ឆ្នាំ២០២៦", cf); ws.write(n + 2, 11, "ក្រឡាបញ្ជី", cf); wb.save(os.path.join(OUT, fn))
    file(fn, "Stung Treng", "Excel 2003 workbook; 'ដដែល' (the same) for what a co-accused shares; presence as yes/no under the heading 'in presence'", "take", "complete", rows,
         [nr("បញ្ជី", a, t) for a, t in [(1, "court"), (2, "title"), (4, "headings"), (n + 2, "place and date"), (n + 3, "office")]],
         questions=["'ទេ' (no) under 'in presence': in absentia, or deemed in presence?"], never=["keeping ដដែល as case number, date or article", "taking ទេ for acquitted", "taking ស.ត in the case number for a sex"])


# ---- 4 Svay Rieng: Excel's 'Unicode Text'
def svayrieng():
    fn = "svayrieng_unicode.tsv"; P = docket("svr", 22, D(2024, 5, 2), D(2025, 7, 14), D(2025, 12, 20), lambda k, d: f"SVR{k:03d}-{d:%y}", NORM, 0.2, ("Vietnamese",))
    R = [["No", "Case_ID", "ឈ្មោះ", "Name", "Sex", "Age", "សញ្ជាតិ", "Article", "Exploitation", "Reg_date", "Charge_date", "Judg_date", "Presence", "Result", "Prison", "Suspended", "Fine", "Compensation"]]; rows = []
    miss = next(i for i, p in enumerate(P) if p["out"] == "conv" and i > 6)
    d = lambda x: x.strftime("%d-%m-%Y") if x else ""
    for i, p in enumerate(P):
        R.append([i + 1, p["case"], p["km"], p["la"].upper(), "Male" if p["sex"] == "M" else ["Female", "Femal"][i == 9], p["age"], CIT[p["cit"]], "; ".join(a for _, a in p["arts"]), EX[p["ex"]][1], d(p["reg"]), d(p["chg"]), d(p["dec"]),
                  {"present": "Present", "absent": "Absent", "deemed present": "Deemed present", None: ""}[p["pres"]], "" if i == miss else {"conv": "Convicted", "acq": "Acquitted", None: (STE[p["stage"]] or "").capitalize()}[p["out"]], ym(p["sent"], " years", " months", ", ") or "", ym(p["sus"], " years", " months", ", ") or "", ms(p["fine"]) or "", ms(p["comp"]) or ""])
        rows.append(T(p, f"line {i+2}", "km la " + ALLC, law=None, name_latin=p["la"].upper(), **({"outcome": None} if i == miss else {})))
    q = lambda x: '"' + str(x).replace('"', '""') + '"' if re.search(r'[,"\n]', str(x)) else str(x)
    open(os.path.join(OUT, fn), "wb").write(("\ufeff" + "\r\n".join("\t".join(map(q, r)) for r in R) + "\r\n").encode("utf-16-le"))
    file(fn, "Svay Rieng", "Spreadsheet saved as 'Unicode Text': UTF-16, tabs, cells with a comma in quotes; headings half Khmer half English; Latin names in capitals", "take-with-questions", "no law is named; one result is empty beside a sentence", rows, [nr("", 1, "headings")],
         questions=["Articles of which law (none is named)?", f"Line {miss+2}: the result is empty, but there is a prison sentence: convicted?"], never=["reading the bytes as UTF-8 and calling the file damaged", "keeping the quotation marks in amounts", "swapping day and month"])


# ---- 5 Kampot: CSV through a spreadsheet, small case numbers became months
def kampot():
    fn = "kampot_tip_2025.csv"; P = docket("kmp", 24, D(2025, 1, 3), D(2025, 5, 30), D(2025, 12, 30), lambda k, d: f"{k}/25", ["sexual exploitation", "sexual exploitation of a child", "forced labour", "debt bondage"], 0.1, ("Vietnamese", "Korean"), pc=0.25, two=0.1)
    d = lambda x: f"{x.day}-{EMON[x.month-1]}-{x:%y}" if x else ""
    R = [["#", "Case", "Registered", "Accused", "Gender", "Age", "Nationality", "Law", "Art.", "Purpose", "Charged", "Decision date", "Judgment in presence?", "Decision", "Prison term", "Suspended", "Fine (KHR)", "Damages (KHR)", "Appeal"]]; rows, bent = [], []
    for i, p in enumerate(P):
        c = p["case"]
        if p["k"] <= 12: c = f"{EMON[p['k']-1]}-25"; bent.append(str(i + 2))
        R.append([i + 1, c, d(p["reg"]), p["la"], "M" if p["sex"] == "M" else "F", p["age"], p["cit"], "HT Law 2008" + (" / Criminal Code" if len({l for l, _ in p["arts"]}) > 1 else ""), " / ".join(a for l, a in sorted(p["arts"], key=lambda x: x[0] == PC)), EX[p["ex"]][1], d(p["chg"]), d(p["dec"]),
                  {"present": "yes", "absent": "no", "deemed present": "deemed", None: ""}[p["pres"]], {"conv": "guilty", "acq": "not guilty", None: STE[p["stage"]]}[p["out"]], ym(p["sent"], "y", "m") or "", ym(p["sus"], "y", "m") or "", ms(p["fine"]) or "", ms(p["comp"]) or "",
                  ("appealed " + d(p["dec"] + dt.timedelta(25))) if p["out"] and i % 4 == 1 else ("no" if p["out"] else "")])
        if any(l == PC for l, _ in p["arts"]) and sum(l == TIP for l, _ in p["arts"]) > 1: R[-1][7] = "HT Law 2008 / HT Law 2008 / Criminal Code"
        rows.append(T(p, f"record {i+2}", "la " + ALLC, case_number=c))
    s = io.StringIO(); csv.writer(s, lineterminator="\r\n").writerows(R); open(os.path.join(OUT, fn), "w", encoding="utf-8-sig", newline="").write(s.getvalue())
    file(fn, "Kampot", "English CSV; the spreadsheet turned small case numbers into months (5/25 became May-25), larger ones stay; 'Art.' pairs with 'Law' by the slash", "take-with-questions", "case numbers written as months are to be asked about; the rest is right", rows, [nr("", 1, "headings")],
         questions=[f"Column Case in records {', '.join(bent)} holds a month ({R[1][1]}) where the others have number/year: what is the case number?"],
         never=["taking May-25 for a date of the case", "taking the day of appeal for the decision", "giving Criminal Code articles to the 2008 law or the other way round", "turning May-25 into 5/25 without telling"])


# ---- 6 Prey Veng: ods, victims beside the accused under the same words, offence by title
def preyveng():
    fn = "បញ្ជីជនជាប់ចោទ ព្រៃវែង.ods"; P = docket("pvg", 20, D(2024, 2, 1), D(2025, 1, 15), D(2025, 12, 20), lambda k, d: f"{kd(k)} ព្រ.វ {kd(d.year)}", NORM, 0.05, ("Vietnamese",), two=0.1)
    r0 = random.Random("pv"); rows = []; dk = lambda x: kd(x.strftime("%d.%m.%Y")) if x else None
    R = [["សាលាដំបូងខេត្តព្រៃវែង"], ["បញ្ជីជនជាប់ចោទ និងជនរងគ្រោះ ក្នុងរឿងជួញដូរមនុស្ស"], [],
         ["ល.រ", "លេខសំណុំរឿង", "ថ្ងៃចុះបញ្ជី", "ជនជាប់ចោទ", "ភេទ", "អាយុ", "សញ្ជាតិ", "ជនរងគ្រោះ", "ភេទ", "អាយុ", "បទចោទ", "ថ្ងៃចោទប្រកាន់", "ថ្ងៃសាលក្រម", "ជំនុំជម្រះ", "សេចក្តីសម្រេច", "ទោស", "សំណង"]]
    for i, p in enumerate(P):
        many = r0.random() < 0.25; vf, vage = r0.random() < 0.7, r0.randrange(12, 30); vn = POOL["Cambodian"].pop()[0]
        R.append([kd(i + 1), p["case"], dk(p["reg"]), p["km"], sx(p), kd(p["age"]), CIT[p["cit"]], f"{kd(r0.randrange(2, 7))}នាក់" if many else vn, None if many else ("ស្រី" if vf else "ប្រុស"), None if many else kd(vage), " និង".join(TITLE[a] for _, a in p["arts"]), dk(p["chg"]), dk(p["dec"]),
                  {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកជាចំពោះមុខ", None: None}[p["pres"]], {"conv": "ពិរុទ្ធ", "acq": "រួចផុតពីបទចោទ", None: STG[p["stage"]]}[p["out"]], ym(p["sent"], " ឆ្នាំ", " ខែ", " ", kd) + " ជាប់ពន្ធនាគារ" if p["sent"] else None, kd(f"{p['comp']:,}").replace(",", ".") + " រៀល" if p["comp"] else ("គ្មាន" if p["out"] else None)])
        rows.append(T(p, f"Sheet1!{len(R)}", "km case sex age cit reg chg dec stage pres out sent comp", offence_as_written=R[-1][10]))
    R += [[], [None, "សរុបជនជាប់ចោទ", None, f"{kd(len(P))} នាក់", f"ស្រី {kd(sum(p['sex'] == 'F' for p in P))}"]]
    ods(fn, [("Sheet1", R)])
    file(fn, "Prey Veng", "LibreOffice list; accused and victim side by side under the same headings sex and age; the charge by its title only, no article; all Khmer digits", "take-with-questions", "the charge has no article", rows,
         [nr("Sheet1", a, t) for a, t in [(1, "court"), (2, "title"), (4, "headings"), (len(R), "total")]], questions=["The charges are given by title only: which articles (and which law)?"],
         never=["taking the victim's name, sex or age for the accused's", "counting victims as accused", "putting an article where none is written without asking"])


def ods(fn, sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P
    doc = OpenDocumentSpreadsheet()
    for nm, rows in sheets:
        t = Table(name=nm)
        for row in rows:
            tr = TableRow()
            for v in row or [None]:
                if v is None: tr.addElement(TableCell()); continue
                c = TableCell(valuetype="float", value=v) if isinstance(v, (int, float)) else TableCell(valuetype="string"); c.addElement(P(text=str(v))); tr.addElement(c)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    p = os.path.join(OUT, fn); doc.save(p); fixzip(p)


# ---- 7 Kampong Thom: the age stands in the column of the sex
def kthom():
    fn = "ក.ធ ឆមាសទី១ ២០២៥.xlsx"; P = docket("kpt", 28, D(2024, 6, 3), D(2025, 3, 20), D(2025, 6, 30), lambda k, d: f"លេខ {kd(k)} ប.ក.ធ/{kd(d.year)}", NORM, 0.06)
    wb = Workbook(); ws = wb.active; ws.title = "ឆមាស១"; title(ws, 1, "សាលាដំបូងខេត្តកំពង់ធំ", "Q"); title(ws, 2, f"តារាងជនជាប់ចោទតាម{LAWKM} ឆមាសទី១ ឆ្នាំ២០២៥", "Q", 11)
    H1 = ["ល.រ", "លេខសំណុំរឿង", "គោត្តនាម និងនាម", "អាយុ", None, "ជាតិ", "មាត្រា", "ប្រភេទកេងប្រវ័ញ្ច", "កាលបរិច្ឆេទ", None, None, "សាលក្រម", None, "ទោស", None, "ប្រាក់ (រៀល)", None]; H2 = [None, None, None, "ប្រុស", "ស្រី", None, None, None, "ចុះបញ្ជី", "ចោទ", "សម្រេច", "មុខ", "លទ្ធផល", "អនុវត្ត+ព្យួរ", "ព្យួរ", "ពិន័យ", "សំណង"]
    line(ws, 4, H1, KH(True)); line(ws, 5, H2, KH(True))
    for a in ["A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:F5", "G4:G5", "H4:H5", "I4:K4", "L4:M4", "N4:O4", "P4:Q4"]: ws.merge_cells(a)
    ws["N5"] = "សរុប"; rows = []
    for i, p in enumerate(P):
        r = 6 + i
        d = lambda x: None if x is None else (x.strftime("%d/%m/%Y") if i in (4, 13) else kd(x.strftime("%d/%m/%Y")))
        line(ws, r, [kd(i + 1), p["case"], p["km"], kd(p["age"]) if p["sex"] == "M" else None, kd(p["age"]) if p["sex"] == "F" else None, CIT[p["cit"]], ", ".join(kd(a) for _, a in p["arts"]), EX[p["ex"]][0], d(p["reg"]), d(p["chg"]), d(p["dec"]),
                     {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកជាចំពោះមុខ", None: None}[p["pres"]], {"conv": "ផ្តន្ទាទោស", "acq": "រួចផុតពីបទចោទ", None: STG[p["stage"]]}[p["out"]], ym(p["sent"], dig=kd), ym(p["sus"], dig=kd), kd(ms(p["fine"])) if p["fine"] else None, kd(ms(p["comp"])) if p["comp"] else None], KH())
        rows.append(T(p, f"ឆមាស១!{r}", "km " + ALLC))
    n = 6 + len(P); m = sum(p["sex"] == "M" for p in P); line(ws, n, ["សរុប", None, kd(len(P)) + "នាក់", kd(m) + "នាក់", kd(len(P) - m) + "នាក់"], KH(True)); ws.cell(n + 2, 12).value = "កំពង់ធំ ថ្ងៃទី០៣ ខែកក្កដា ឆ្នាំ២០២៥"; ws.cell(n + 3, 12).value = "អ្នកធ្វើតារាង"
    widths(ws, [5, 20, 20, 7, 7, 8, 8, 20, 12, 12, 12, 17, 17, 10, 9, 13, 13]); save(wb, fn)
    file(fn, "Kampong Thom", "Two heading rows; sex is told by which of the two columns under 'age' (men, women) holds the age; text dates in Khmer digits, two rows in western digits", "take", "complete", rows,
         [nr("ឆមាស១", a, t) for a, t in [(1, "court"), (2, "title naming the law"), (4, "headings, upper"), (5, "headings, lower"), (n, "total, men, women"), (n + 2, "place and date"), (n + 3, "office")]],
         never=["taking every accused for a man because the first column is read", "saying that sex is not in the list", "taking the total line for a person"])


# ---- 8 Preah Sihanouk: bilingual headings in one cell, case cells merged, joint compensation
def sihanouk():
    fn = "PSHV_HT_list_bilingual.xlsx"; P = docket("psn", 42, D(2024, 4, 1), D(2025, 1, 31), D(2025, 12, 30), lambda k, d: f"PSP-{d:%y}-{k:04d}", ["forced criminality (online scam)", "forced criminality (online scam)", "sexual exploitation", "forced labour"], 0.6, ("Chinese", "Chinese", "Chinese", "Malaysian", "Indonesian", "Filipino", "Vietnamese"), most=4, pc=0.25)
    wb = Workbook(); ws = wb.active; ws.title = "HT"
    line(ws, 1, ["ល.រ\nNo.", "លេខសំណុំរឿង\nCase number", "ថ្ងៃចុះបញ្ជី\nDate of registration", "ឈ្មោះជនជាប់ចោទ\nName (Khmer)", "ឈ្មោះឡាតាំង\nName (Latin)", "លិខិតឆ្លងដែន\nPassport no.", "ភេទ\nSex", "អាយុ\nAge", "សញ្ជាតិ\nCitizenship", "មាត្រា ច្បាប់ឆ្នាំ២០០៨\nArticle of the 2008 anti-trafficking law", "មាត្រា ក្រមព្រហ្មទណ្ឌ\nArticle of the Criminal Code",
                 "ទម្រង់កេងប្រវ័ញ្ច\nForm of exploitation", "ថ្ងៃចោទ\nDate charged", "ថ្ងៃសាលក្រម\nDate of judgment", "ចំពោះមុខ / កំបាំងមុខ\nIn presence / in absentia", "សេចក្តីសម្រេច\nDecision", "ពន្ធនាគារ\nImprisonment", "ពិន័យ\nFine (KHR)", "សំណង\nCompensation (KHR)"], KH(True), fill="FCE4D6")
    rows, i, joint, r0 = [], 0, [], random.Random("pass")
    while i < len(P):
        j = i
        while j + 1 < len(P) and P[j + 1]["case"] == P[i]["case"]: j += 1
        grp = P[i:j + 1]; jn = len(grp) > 1 and all(p["out"] == "conv" for p in grp) and len(joint) < 3
        for k, p in enumerate(grp):
            r = 2 + i + k; f = k == 0
            p["sus"] = None
            comp = p["comp"]
            if jn: comp = f"{20000000 + 10000000 * len(joint):,} រួមគ្នា/jointly" if f else None
            line(ws, r, [i + k + 1, p["case"] if f else None, p["reg"] if f else None, p["km"], p["la"], None if p["cit"] == "Cambodian" else f"X{r0.randrange(10**6, 10**7)}", "ប្រុស/M" if p["sex"] == "M" else "ស្រី/F", p["age"], f"{CIT[p['cit']]}/{p['cit']}", ", ".join(a for l, a in p["arts"] if l == TIP), ", ".join(a for l, a in p["arts"] if l == PC) or None,
                         f"{EX[p['ex']][0]}\n{EX[p['ex']][1]}", p["chg"] if f else None, p["dec"] if f else None, {"present": "ចំពោះមុខ\nIn presence", "absent": "កំបាំងមុខ\nIn absentia", "deemed present": "ចាត់ទុកជាចំពោះមុខ\nDeemed in presence", None: None}[p["pres"]],
                         {"conv": "ផ្តន្ទាទោស\nConvicted", "acq": "រួចផុត\nAcquitted", None: f"{STG[p['stage']]}\n{STE[p['stage']]}"}[p["out"]], f"{ym(p['sent'], ' ឆ្នាំ', ' ខែ', ' ')}\n{ym(p['sent'], ' y', ' m', ' ')}" if p["sent"] else None, p["fine"], comp], KH())
            rows.append(T(p, f"HT!{r}", "km la case sex age cit art ex reg chg dec stage pres out sent fine comp", **(dict(compensation_riel=None, compensation_joint=20000000 + 10000000 * len(joint)) if jn else {})))
        if j > i:
            for c in "BCMN" + ("S" if jn else ""): ws.merge_cells(f"{c}{2+i}:{c}{2+j}")
        if jn: joint.append(f"S{2+i}:S{2+j}")
        i = j + 1
    widths(ws, [5, 14, 12, 22, 22, 12, 9, 6, 17, 12, 12, 22, 12, 12, 18, 18, 14, 13, 18]); ws.freeze_panes = "A2"; save(wb, fn, "PSP")
    file(fn, "Preah Sihanouk", "Bilingual headings in one cell with a line break, also bilingual cells; case number and dates merged over a case; in three cases one joint compensation merged over all the convicted; passport numbers; articles of two laws in two columns", "take-with-questions", "joint compensation has to be asked about", rows, [nr("HT", 1, "headings")],
         questions=[f"Compensation in {', '.join(joint)} is joint: is it the whole sum owed together, and how is it to be kept for each person?"], never=["giving each convicted the whole joint sum as his own without asking", "giving the sum to the first and nothing to the others", "reading '7 ឆ្នាំ / 7 y' as 14 years", "taking a passport number for a case number or an amount", "calling persons after the first of a merged case without case number"])


# ---- 9 Mondulkiri: everything in one column
def mondulkiri():
    fn = "Book2.xlsx"; P = docket("mdk", 9, D(2024, 2, 5), D(2025, 3, 3), D(2025, 12, 20), lambda k, d: f"{kd(k)}/{kd(f'{d:%y}')}", ["forced labour", "forced marriage", "sexual exploitation"], 0.1, ("Vietnamese",), comp=0.7)
    wb = Workbook(); ws = wb.active; ws.title = "Sheet1"; ws["A1"] = "សាលាដំបូងខេត្តមណ្ឌលគិរី រឿងតាមច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ឆ្នាំ២០០៨"; ws["A2"] = "លេខរឿង, ឈ្មោះ, ភេទ, អាយុ, ជាតិ, មាត្រា, ចុះបញ្ជី, ចោទ, កាត់, មុខ, លទ្ធផល, ទោស, សំណង"; rows = []
    d = lambda x: kd(f"{x.day}-{x.month}-{x:%y}") if x else "-"
    for i, p in enumerate(P):
        ws.cell(3 + i, 1).value = f"{kd(i+1)}. " + ", ".join([p["case"], p["km"], sx(p), kd(p["age"]) + "ឆ្នាំ", CIT[p["cit"]], "មាត្រា" + "និង".join(kd(a) for _, a in p["arts"]), d(p["reg"]), d(p["chg"]), d(p["dec"]),
            {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកជាចំពោះមុខ", None: "-"}[p["pres"]], {"conv": "មានទោស", "acq": "រួចទោស", None: STG[p["stage"]]}[p["out"]], ym(p["sent"], dig=kd) or "-", kd(f"{p['comp']:,}").replace(",", ".") + "៛" if p["comp"] else "-"])
        rows.append(T(p, f"Sheet1!{3+i}", "km case sex age cit art reg chg dec stage pres out sent comp"))
    ws.cell(4 + len(P), 1).value = f"អស់ត្រឹម {kd(len(P))} នាក់"; widths(ws, [150]); save(wb, fn)
    file(fn, "Mondulkiri", "The whole record in one column: a line a person, parts divided by commas, the order told by the second line; running number glued before the case number", "take", "complete; one cell a person", rows, [nr("Sheet1", 1, "court, law"), nr("Sheet1", 2, "order of the parts"), nr("Sheet1", 3 + len(P) + 1, "number of persons")],
         questions=["Is each line one accused, in the order of the second line?"], never=["taking the running number for the case number", "reading the age (…ឆ្នាំ) as the sentence", "calling the sheet empty because it has one column"])


# ---- 10 Oddar Meanchey: cards
def oddar():
    fn = "ប័ណ្ណសំណុំរឿង ឧ.ជ.xlsx"; P = docket("omc", 11, D(2024, 1, 8), D(2024, 12, 20), D(2025, 12, 30), lambda k, d: f"{kd('%02d' % k)}-{kd(d.year)}", ["forced labour", "forced begging", "sexual exploitation"], 0.15, ("Thai",), most=3, two=0, deemed=False, comp=0.6)
    wb = Workbook(); ws = wb.active; ws.title = "ប័ណ្ណ"; title(ws, 1, "សាលាដំបូងខេត្តឧត្តរមានជ័យ  ប័ណ្ណសំណុំរឿងជួញដូរមនុស្ស", "D"); r, n, rows, nrs = 3, 0, [], [nr("ប័ណ្ណ", 1, "title")]
    d = lambda x: f"ថ្ងៃទី{kd('%02d' % x.day)} ខែ{MON[x.month-1]} ឆ្នាំ{kd(x.year)}"
    cases = []
    for p in P:
        p["sent"] = p["sent"] // 12 * 12 if p["sent"] else None
        if cases and cases[-1][0]["case"] == p["case"]: cases[-1].append(p)
        else: cases.append([p])
    for ps in cases:
        n += 1; p0 = ps[0]; ws.cell(r, 1).value = f"ប័ណ្ណទី {kd(n)}"; ws.cell(r, 1).font = KH(True, 11); nrs.append(nr("ប័ណ្ណ", r, "heading of a card"))
        lab = [("លេខសំណុំរឿង", [p0["case"]]), ("ចុះបញ្ជី", [d(p0["reg"])]), ("ជនជាប់ចោទ", [p["km"] for p in ps]), ("ភេទ", [sx(p) for p in ps]), ("អាយុ", [kd(p["age"]) + " ឆ្នាំ" for p in ps]), ("សញ្ជាតិ", [CIT[p["cit"]] for p in ps]), ("បទល្មើស", [f"{TITLE[p0['arts'][0][1]]} មាត្រា {kd(p0['arts'][0][1])} នៃ{LAWKM}"]),
               ("ចោទប្រកាន់", [d(p0["chg"])]), ("សាលក្រមចុះ", [d(p0["dec"])]), ("វត្តមាន", [{"present": "មានមុខ", "absent": "កំបាំងមុខ"}[p["pres"]] for p in ps]), ("តុលាការសម្រេច", ["ដាក់ពន្ធនាគារ " + NUMW[p["sent"] // 12] + "ឆ្នាំ" if p["sent"] else "ឱ្យរួចផុតពីបទចោទ" for p in ps]), ("សំណង", [kd(f"{p['comp']:,}").replace(",", " ") + " រៀល" if p["comp"] else "គ្មាន" for p in ps])]
        for k, (a, vs) in enumerate(lab):
            line(ws, r + 1 + k, [a] + vs, KH())
            if len(vs) == 1 and len(ps) > 1: ws.merge_cells(start_row=r + 1 + k, end_row=r + 1 + k, start_column=2, end_column=1 + len(ps))
        for c, p in enumerate(ps):
            rows.append(T(p, f"ប័ណ្ណ!{'BCD'[c]}{r+3}", "km case sex age cit art reg chg dec pres out sent comp"))
        r += len(lab) + 2
    widths(ws, [18, 32, 32, 32]); save(wb, fn)
    file(fn, "Oddar Meanchey", "Index cards one under the other: labels in column A, one column for each accused of the case, what the case has in common merged over them; sentences in words without figures", "take", "complete, but not a table: `at` is the cell with the name, the record is that card's column", rows, nrs,
         questions=["Is each card one case and each column one accused?"], never=["reading a card's rows as persons", "giving the second accused nothing of what is merged over the card", "taking អាយុ …ឆ្នាំ for the sentence", "missing sentences because they are in words"])


# ---- 11 Kampong Chhnang: drugs
def chhnang():
    fn = "រឿងជួញដូរ ក.ឆ ឆ្នាំ២០២៥.xlsx"; P = docket("kch", 14, D(2024, 9, 2), D(2025, 5, 2), D(2025, 12, 30), lambda k, d: f"{kd(k)}/{kd(d.year)}", NORM, 0.05)
    wb = Workbook(); ws = wb.active; ws.title = "ជួញដូរ"; title(ws, 1, "បញ្ជីជនជាប់ចោទក្នុងរឿងជួញដូរគ្រឿងញៀន សាលាដំបូងខេត្តកំពង់ឆ្នាំង ឆ្នាំ២០២៥", "L")
    line(ws, 3, ["ល.រ", "លេខសំណុំរឿង", "ជនជាប់ចោទ", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា (ច្បាប់ស្តីពីការត្រួតពិនិត្យគ្រឿងញៀន)", "ទម្ងន់ (ក្រាម)", "ថ្ងៃចោទ", "ថ្ងៃសាលក្រម", "លទ្ធផល", "ទោស"], KH(True))
    for i, p in enumerate(P): line(ws, 4 + i, [kd(i + 1), p["case"], p["km"], sx(p), kd(p["age"]), CIT[p["cit"]], kd([40, 42, 45][i % 3]), kd(f"{(i * 37 % 190) + 3}.{i % 10}"), p["chg"], p["dec"], {"conv": "ផ្តន្ទាទោស", "acq": "រួចផុតពីបទចោទ", None: STG[p["stage"]]}[p["out"]], ym(p["sent"], dig=kd)], KH())
    widths(ws, [5, 12, 20, 7, 7, 9, 22, 10, 12, 12, 18, 12]); save(wb, fn)
    file(fn, "Kampong Chhnang", "Accused in drug cases: the file name says only 'trafficking', the title and the heading of the articles say drugs", "refuse", "another law: trafficking in drugs, not in persons", [], [nr("ជួញដូរ", 1, "title: drugs"), nr("ជួញដូរ", 3, "headings")] + [nr("ជួញដូរ", 4 + i, "accused in a drug case") for i in range(len(P))],
         questions=["This list is of drug cases: please send that of trafficking in persons."], never=["taking one of the fourteen as accused of trafficking in persons", "reading articles 40, 42, 45 as articles of the 2008 law", "taking the weight for an age or a sentence"])


# ---- 12 Banteay Meanchey: four numbers, millions, appeals
def bmc():
    fn = "បញ្ជីសាលក្រម ប.ជ ២០២៤-២៥.xlsx"; P = docket("bmc", 36, D(2023, 12, 4), D(2024, 12, 20), D(2025, 12, 30), lambda k, d: f"{k}/{d.year} ប.ជ", NORM, 0.2, ("Thai", "Thai", "Chinese"), two=0.2)
    wb = Workbook(); ws = wb.active; ws.title = "សាលក្រម"
    line(ws, 1, ["ល.រ", "លេខអយ្យការ", "លេខសំណុំរឿង", "ថ្ងៃចុះបញ្ជី", "នាមជនជាប់ចោទ", "អក្សរឡាតាំង", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រានៃច្បាប់ឆ្នាំ២០០៨ ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស", "ថ្ងៃចោទប្រកាន់", "លេខសាលក្រម", "ថ្ងៃសាលក្រម", "ប្រភេទសាលក្រម", "ពិរុទ្ធភាព", "ទោស (ឆ្នាំ)", "ទោស (ខែ)", "ពិន័យ (លានរៀល)", "សំណង (លានរៀល)", "ថ្ងៃប្តឹងឧទ្ធរណ៍", "អ្នកប្តឹង"], KH(True), fill="DDEBF7")
    rows, jn, prev = [], 200, None; mil = lambda n: None if not n else (n // 10**6 if n % 10**6 == 0 else n / 10**6)
    for i, p in enumerate(P):
        if p["case"] != prev: jn += 3; prev = p["case"]
        para = p["k"] % 4 == 2; r = 2 + i; y, m = divmod(p["sent"], 12) if p["sent"] else (None, None); ap = p["out"] and i % 4 == 0
        line(ws, r, [i + 1, f"{p['k']*3+110} អ/{p['reg']:%y}", p["case"], p["reg"], p["km"], p["la"], sx(p), p["age"], "ថៃឡង់" if p["cit"] == "Thai" and i % 2 else CIT[p["cit"]], " និង ".join(a + (" កថាខណ្ឌ២" if para and a == p["arts"][0][1] else "") for _, a in p["arts"]), p["chg"], f"{jn}/{p['dec']:%y}" if p["dec"] else None, p["dec"],
                     {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកជាចំពោះមុខ", None: None}[p["pres"]], {"conv": "មានពិរុទ្ធ", "acq": "គ្មានពិរុទ្ធ"}[p["out"]], y, m or None, mil(p["fine"]), mil(p["comp"]), p["dec"] + dt.timedelta(24) if ap else None, ("អយ្យការ" if i % 8 else "ជនជាប់ចោទ") if ap else None], KH())
        rows.append(T(p, f"សាលក្រម!{r}", "km la case sex age cit art reg chg dec pres out sent fine comp"))
    widths(ws, [5, 12, 15, 12, 20, 20, 7, 6, 9, 18, 12, 10, 12, 17, 14, 8, 8, 11, 11, 12, 12]); ws.auto_filter.ref = f"A1:U{1+len(P)}"; save(wb, fn)
    file(fn, "Banteay Meanchey", "Clean register of judgments: number of the prosecution, of the case and of the judgment side by side; money in million riel by the heading; days of appeal after the judgment; article 'កថាខណ្ឌ២' (paragraph 2) in some cells", "take", "complete", rows, [nr("សាលក្រម", 1, "headings")],
         never=["taking the prosecution's or the judgment's number for the case number", "reading 4 (million) as 4 riel", "taking the day of appeal for the judgment", "reading paragraph 2 as article 2", "reading គ្មានពិរុទ្ធ as មានពិរុទ្ធ"])


# ---- 13 Kandal: by month with subtotals, formulas
def kandal():
    fn = "កណ្តាល ២០២៥ តាមខែ.xlsx"; P = docket("kdl", 50, D(2024, 6, 3), D(2025, 2, 28), D(2025, 12, 30), lambda k, d: f"{k:02d}-{d:%y}", NORM, 0.08); P = [p for p in P if p["dec"] and p["dec"].year == 2025]; P.sort(key=lambda p: (p["dec"].month, p["case"]))
    wb = Workbook(); ws = wb.active; ws.title = "2025"; title(ws, 1, f"តារាងសាលក្រមតាម{LAWKM} ឆ្នាំ២០២៥ (កណ្តាល)", "R", 11)
    line(ws, 3, ["ល.រ", "លេខសំណុំរឿង", "ចុះបញ្ជី", "ឈ្មោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា", "ប្រភេទ", "ចោទ", "សាលក្រម", "វត្តមាន", "លទ្ធផល", "ឆ្នាំ", "ខែ", "សរុបខែ", "ពិន័យ", "សំណង"], KH(True))
    r, rows, nrs, cache, mon, start, sub, k = 4, [], [nr("2025", 1, "title naming the law"), nr("2025", 3, "headings")], {}, None, 0, [], 0
    def close():
        nonlocal r
        line(ws, r, [f"សរុបខែ{MON[mon-1]}", None, None, f"{r-start}នាក់"] + [None] * 12 + [f"=SUM(Q{start}:Q{r-1})", f"=SUM(R{start}:R{r-1})"], KH(True), fill="EDEDED")
        mine = [p for p in P if p["dec"].month == mon]; cache[f"Q{r}"] = sum(p["fine"] or 0 for p in mine); cache[f"R{r}"] = sum(p["comp"] or 0 for p in mine); sub.append(r); nrs.append(nr("2025", r, "subtotal of the month")); r += 1
    for p in P:
        if p["dec"].month != mon:
            if mon: close()
            mon = p["dec"].month; ws.merge_cells(f"A{r}:R{r}"); ws.cell(r, 1).value = f"ខែ{MON[mon-1]}"; ws.cell(r, 1).font = KH(True); nrs.append(nr("2025", r, "month")); r += 1; start = r
        k += 1; y, m = divmod(p["sent"], 12) if p["sent"] else (None, None)
        line(ws, r, [k if r == start else f"=A{r-1}+1", p["case"], p["reg"], p["km"].replace(" ", " \u200b") if k % 9 == 4 else p["km"], "ប" if p["sex"] == "M" else "ស", p["age"], CIT[p["cit"]], " ".join(a for _, a in p["arts"]), EX[p["ex"]][0], p["chg"], p["dec"],
                     {"present": "វត្តមាន", "absent": "អវត្តមាន", "deemed present": "អវត្តមាន (ចាត់ទុកជាចំពោះមុខ)"}[p["pres"]], {"conv": "ទោស", "acq": "រួច"}[p["out"]], y, m or None, f"=N{r}*12+O{r}" if p["sent"] else None, p["fine"], p["comp"]], KH())
        if r != start: cache[f"A{r}"] = k
        if p["sent"]: cache[f"P{r}"] = p["sent"]
        rows.append(T(p, f"2025!{r}", "km case sex age cit art ex reg chg dec pres out sent fine comp")); r += 1
    close(); line(ws, r, ["សរុបរួម", None, None, f"{len(P)}នាក់"] + [None] * 12 + ["=" + "+".join(f"Q{x}" for x in sub), "=" + "+".join(f"R{x}" for x in sub)], KH(True)); cache[f"Q{r}"] = sum(p["fine"] or 0 for p in P); cache[f"R{r}"] = sum(p["comp"] or 0 for p in P); nrs.append(nr("2025", r, "grand total"))
    widths(ws, [12, 12, 12, 20, 6, 6, 9, 10, 20, 12, 12, 24, 9, 6, 6, 8, 13, 14]); save(wb, fn, cached={"xl/worksheets/sheet1.xml": cache})
    file(fn, "Kandal", "Judgments of the year with a line for each month and a subtotal after it; running number, months of prison and totals are formulas", "take", "complete", rows, nrs,
         never=["counting month lines or subtotals as persons", "adding years, months and the column of all months together", "taking អវត្តមាន (absent) for វត្តមាន, which it contains", "taking a formula as text"])


# ---- 14 Siem Reap: a sheet a year, and the appeals once more
def siemreap():
    fn = "SRP TIP 2024 2025 + appeal.xlsx"; P = docket("srp", 32, D(2023, 10, 2), D(2024, 12, 20), D(2025, 12, 30), lambda k, d: f"{k}/SR/{d.year}", NORM, 0.15, ("Chinese", "Korean", "Thai"), pc=0.2)
    wb = Workbook(); wb.remove(wb.active); rows, nrs, r0, app = [], [], random.Random("dob"), []
    for y in (2024, 2025):
        ws = wb.create_sheet(str(y)); mine = [p for p in P if p["dec"].year == y or (y == 2024 and p["dec"].year < 2024)]
        line(ws, 1, ["No", "Case file", "Registered", "Full name", "Khmer name", "Sex", "D.O.B", "Born in", "Citizenship", "Charge", "Exploitation", "Date of charge", "Date of judgment", "Judgment", "Sentence", "Suspended", "Fine R", "Damages R"], EN(True)); nrs.append(nr(str(y), 1, "headings"))
        for i, p in enumerate(mine):
            by = p["chg"].year - p["age"]; dob = D(by, r0.randrange(1, 13), r0.randrange(1, 29)); r = 2 + i
            line(ws, r, [i + 1, p["case"], p["reg"], p["la"], p["km"], "Female" if p["sex"] == "F" else "Male", dob, "abroad" if p["cit"] != "Cambodian" else r0.choice(["Siem Reap", "Kampong Thom", "Battambang", "Banteay Meanchey"]), p["cit"], " + ".join(f"Art. {a} {'TIP Law' if l == TIP else 'Criminal Code'}" for l, a in p["arts"]), EX[p["ex"]][1], p["chg"], p["dec"],
                         {"conv": "convicted", "acq": "acquitted"}[p["out"]] + {"present": ", present", "absent": ", in absentia", "deemed present": ", deemed present"}[p["pres"]], ym(p["sent"], " yrs", " mths", " "), ym(p["sus"], " yrs", " mths", " "), p["fine"], p["comp"]], EN(), fmt="dd/mm/yyyy")
            rows.append(T(p, f"{y}!{r}", "la km case sex cit art ex reg chg dec pres out sent sus fine comp", birth_year=by))
            if p["out"] == "conv" and i % 4 == 1: app.append((p, f"{y}!{r}"))
        widths(ws, [5, 12, 12, 24, 20, 8, 12, 18, 13, 26, 24, 12, 12, 24, 14, 12, 13, 13])
    ws = wb.create_sheet("Appeal"); line(ws, 1, ["No", "Case file", "Full name", "Appeal by", "Date of appeal", "Sent to Appeal Court"], EN(True)); nrs.append(nr("Appeal", 1, "headings"))
    for i, (p, at) in enumerate(app):
        line(ws, 2 + i, [i + 1, p["case"], p["la"], ["accused", "prosecutor"][i % 2], p["dec"] + dt.timedelta(20), p["dec"] + dt.timedelta(60)], EN()); nrs.append(nr("Appeal", 2 + i, f"the person of {at} once more: appeal"))
    widths(ws, [5, 12, 24, 12, 14, 18]); save(wb, fn, "SR Court")
    file(fn, "Siem Reap", "A sheet for each year of judgment, and a third that names those who appealed once more; day of birth instead of age; presence told in the cell of the judgment", "take-with-questions", "age is not written; the third sheet repeats persons", rows, nrs,
         questions=["The list gives the day of birth: what was the age (or adult/minor)?", f"Sheet 'Appeal' repeats {len(app)} persons of the other sheets: no new accused?"], never=["counting the persons of the sheet Appeal once more", "taking the day of birth for a day of the case", "taking the day of appeal for the judgment", "writing an age worked out from today without telling"])


# ---- 15 Kratie: plain, but the total does not fit and a judgment precedes the charge
def kratie():
    fn = "តារាងក្រចេះ ឆ្នាំ២០២៥.xlsx"; P = docket("krt", 25, D(2024, 3, 4), D(2025, 5, 9), D(2025, 12, 30), lambda k, d: f"ក្រ {k:03d}/{d:%y}", NORM, 0.06, ("Vietnamese",))
    wb = Workbook(); ws = wb.active; ws.title = "ឆ្នាំ២០២៥"; title(ws, 1, "សាលាដំបូងខេត្តក្រចេះ", "P"); title(ws, 2, "តារាងជនជាប់ចោទបទជួញដូរមនុស្ស ឆ្នាំ២០២៥", "P")
    line(ws, 4, ["ល.រ", "លេខសំណុំរឿង", "ឈ្មោះជនជាប់ចោទ", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា", "ការកេងប្រវ័ញ្ច", "ថ្ងៃចុះបញ្ជី", "ថ្ងៃចោទ", "ថ្ងៃសាលក្រម", "ចំពោះមុខ/កំបាំងមុខ", "លទ្ធផល", "ពន្ធនាគារ", "ពិន័យ (រៀល)", "សំណង (រៀល)"], KH(True)); rows = []
    bad = next(i for i, p in enumerate(P) if i > 7 and p["out"] == "conv" and P[i - 1]["case"] != p["case"] and (i + 1 == len(P) or P[i + 1]["case"] != p["case"])); P[bad]["dec"] = wd(P[bad]["chg"] - dt.timedelta(200))
    sex2 = 15
    for i, p in enumerate(P):
        r = 5 + i
        line(ws, r, [i + 1, p["case"], p["km"], None if i == sex2 else sx(p), f"{p['age']}ឆ្នាំ", CIT[p["cit"]], " ".join("ម."+a for _, a in p["arts"]), EX[p["ex"]][0], p["reg"], p["chg"], p["dec"], {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកជាចំពោះមុខ", None: None}[p["pres"]], {"conv": "ផ្តន្ទាទោស", "acq": "រួចផុតពីបទចោទ", None: STG[p["stage"]]}[p["out"]], ym(p["sent"], sp=" "), p["fine"], p["comp"]], KH())
        rows.append(T(p, f"ឆ្នាំ២០២៥!{r}", "km case sex age cit art ex reg chg dec stage pres out sent fine comp", law=None, **({"sex": None} if i == sex2 else {})))
    n = 5 + len(P); f = sum(p["sex"] == "F" for i, p in enumerate(P) if i != sex2); fs, cs = sum(p["fine"] or 0 for p in P), sum(p["comp"] or 0 for p in P)
    line(ws, n, ["សរុប", None, f"{len(P)+2} នាក់", None, None, None, None, None, None, None, None, None, None, None, fs, cs + 5000000], KH(True)); ws.cell(n + 2, 11).value = "ក្រចេះ ថ្ងៃទី៥ ខែមករា ឆ្នាំ២០២៦"; ws.cell(n + 3, 11).value = "ក្រឡាបញ្ជីសាលាដំបូង"
    widths(ws, [6, 13, 22, 7, 8, 9, 12, 20, 12, 12, 12, 18, 18, 13, 13, 14]); save(wb, fn); S = "ឆ្នាំ២០២៥"
    file(fn, "Kratie", "Ordinary yearly list with a total line", "name-errors", "the total does not fit the rows; one judgment lies before the charge", rows, [nr(S, a, t) for a, t in [(1, "court"), (2, "title"), (4, "headings"), (n, "total"), (n + 2, "place and date"), (n + 3, "office")]],
         errors=[{"cell": f"{S}!C{n}", "wrong": f"total says {len(P)+2} persons, the list has {len(P)}"}, {"cell": f"{S}!P{n}", "wrong": f"total of compensation says {cs+5000000:,}, the rows add up to {cs:,}"}, {"cell": f"{S}!K{5+bad}", "wrong": f"judgment {iso(P[bad]['dec'])} is before registration and charge {iso(P[bad]['chg'])}"}],
         questions=["Are two persons missing, or is the total wrong? And the compensation?", f"What is the right day in K{5+bad}?", f"Sex of the accused in row {5+sex2} is empty.", "Articles of which law (none is named)?"], never=["taking the total as the number of accused", "calling the total of fines wrong: it is right", "exchanging charge and judgment", "filling the empty sex from the name"])


# ---- 16 Ratanakiri: legacy font
def ratanakiri():
    fn = "rtk ctm 2024.xlsx"; wb = Workbook(); ws = wb.active; ws.title = "Sheet1"; LM = lambda s=20, n="Limon S1": Font(name=n, size=s)
    ws["A1"] = "saladMbUgextþrtnKirI"; ws["A1"].font = LM(22, "Limon R1"); ws["A2"] = "tarageQµaHCnCab;ecaT erOgCYjdUrmnusS qñaM2024"; ws["A2"].font = LM(22)
    H = ["l>r", "elxsMNMuerOg", "eQµaH", "ePT", "Gayu", "sBa¢ati", "maRta", "éf¶ecaT", "éf¶kat;", "lT§pl", "eTas"]
    N = ["KMnUr dUg", "RBag TUk", "nieTan esH", "KMnUr etA", "nieTan kg;", "RBag eBBH", "KMnUr TU", "nieTan sva", "RBag rmas"]
    line(ws, 4, H, LM())
    for i, nm in enumerate(N): line(ws, 5 + i, [i + 1, f"{7+3*(i//2)}>24", nm, "RsI" if i % 3 == 1 else "Rbus", 24 + 4 * i, "Exµr", ["12", "17", "11"][i // 2 % 3], f"{3+2*i}>0{1+i//2}>24", f"{12+i}>0{5+i//3}>24", "pþnÞaeTas", f"{7+i%3}qñaM"], LM())
    widths(ws, [8, 18, 26, 10, 10, 12, 10, 16, 16, 18, 14]); save(wb, fn)
    file(fn, "Ratanakiri", "Typed in an old Khmer font (Limon): the cells hold Latin letters that look Khmer only in that font", "refuse", "no Khmer text in the cells: headings and names cannot be read without the old font and a conversion", [], [nr("Sheet1", 1, "court, in the old font"), nr("Sheet1", 2, "title, in the old font"), nr("Sheet1", 4, "headings, in the old font")] + [nr("Sheet1", 5 + i, "unreadable line") for i in range(len(N))],
         questions=["The list is typed in an old font (Limon): please send it in Khmer Unicode, or confirm the nine names one by one."], never=["keeping 'KMnUr dUg' as somebody's Latin name", "calling it an empty or a damaged file", "guessing columns by their place"])


# ---- 17 Koh Kong: plain English with the court's own legal English
def kohkong():
    fn = "KK_Court_HT_register.xlsx"; P = docket("kkg", 30, D(2024, 5, 6), D(2025, 9, 26), D(2025, 11, 28), lambda k, d: f"KK-{d.year}/{k:03d}", ["forced labour", "debt bondage", "sexual exploitation", "surrogacy", "domestic servitude"], 0.25, ("Thai", "Chinese", "Vietnamese"), pc=0.15, dismiss=0.12)
    suspend(P, (60, 60), (48, 18), (36, 36), (30, 12))
    wb = Workbook(); ws = wb.active; ws.title = "Register"
    line(ws, 1, ["No.", "Case file", "Reg. date", "Accused (family / given)", "Khmer", "M/F", "Age", "Citizen of", "Charge", "Exploitation", "Charge date", "Outcome date", "Type of judgment", "Outcome", "Prison", "Suspended", "Fine", "Civil damages", "Stage"], EN(True), fill="E2EFDA"); rows = []
    d = lambda x, i: None if x is None else (x.strftime("%d.%m.%Y") if i == 8 else f"{x.day}/{x.month}/{x.year}")
    CO = {"Cambodian": "Cambodia", "Thai": "Thailand", "Chinese": "China", "Vietnamese": "Vietnam"}
    for i, p in enumerate(P):
        r = 2 + i; stage = STE[p["stage"]] or "closed"
        line(ws, r, [i + 1, p["case"], d(p["reg"], i), p["la"].replace(" ", "  ") if i in (6, 21) else p["la"], p["km"], p["sex"], p["age"], CO[p["cit"]], ", ".join(("CC " if l == PC else "LSHTSE ") + "art. " + a + ("(2)" if l == TIP and p["k"] % 4 == 2 else "") for l, a in p["arts"]), EX[p["ex"]][1].lower(), d(p["chg"], i), d(p["dec"], i), {"present": "contradictory", "absent": "default", "deemed present": "deemed contradictory", None: None}[p["pres"]],
                     {"conv": "G", "acq": "NG", "dism": "non-suit by IJ", None: None}[p["out"]], ym(p["sent"], " yr", " mo", " "), None if not p["sus"] else "all" if p["sus"] == p["sent"] else ym(p["sus"], " yr", " mo", " "), f"{p['fine']//1000000}m" if p["fine"] else None, (f"{p['comp']/1e6:g}m") if p["comp"] else None, stage], EN(), wrap=False)
        rows.append(T(p, f"Register!{r}", "la km " + ALLC, stage=p["stage"] or "decided"))
    n = 2 + len(P); K = ["LSHTSE = Law on Suppression of Human Trafficking and Sexual Exploitation 2008; CC = Criminal Code 2009", "G = guilty, NG = not guilty; m = million riel; contradictory = accused present, default = absent"]
    for i, x in enumerate(K): ws.cell(n + 1 + i, 1).value = x
    widths(ws, [5, 13, 11, 24, 20, 5, 5, 12, 28, 20, 11, 11, 20, 14, 11, 10, 7, 10, 18]); save(wb, fn, "KK")
    file(fn, "Koh Kong", "English register in the legal English of French law (contradictory, default, non-suit); text dates without leading noughts; G/NG; amounts as 4m; paragraph in brackets after the article; key below", "take", "complete", rows, [nr("Register", 1, "headings"), nr("Register", n + 1, "key"), nr("Register", n + 2, "key")],
         questions=["'non-suit by IJ': the charge dismissed by the investigating judge?"], never=["reading NG as G", "reading 4m as 4 riel or 4 months", "reading 10(2) as articles 10 and 2", "swapping day and month", "reading 'all' suspended as nothing suspended", "taking M for married or months"])


# ---- 18 Tbong Khmum: counts
def tbong():
    fn = "ត្បូងឃ្មុំ សរុបតាមមាត្រា.xlsx"; wb = Workbook(); ws = wb.active; ws.title = "សរុប"; r0 = random.Random("tbk"); title(ws, 1, "សាលាដំបូងខេត្តត្បូងឃ្មុំ", "I"); title(ws, 2, f"តារាងសរុបចំនួនជនជាប់ចោទតាម{LAWKM} ឆ្នាំ២០២៥", "I", 11)
    line(ws, 4, ["មាត្រា", "ចំនួនសំណុំរឿង", "ជនជាប់ចោទ", "ស្រី", "ផ្តន្ទាទោស", "រួចផុត", "កំបាំងមុខ", "ពិន័យសរុប", "សំណងសរុប"], KH(True)); nrs = [nr("សរុប", 1, "court"), nr("សរុប", 2, "title"), nr("សរុប", 4, "headings")]; tot = [0] * 8
    for i, a in enumerate(["9", "10", "11", "12", "15", "17", "19", "26", "30", "34"]):
        c = r0.randrange(1, 8); n = c + r0.randrange(0, 6); g = r0.randrange(0, n + 1); v = [c, n, r0.randrange(0, n + 1), g, n - g, r0.randrange(0, g + 1), 4000000 * r0.randrange(0, 4), 5000000 * r0.randrange(0, 6)]
        line(ws, 5 + i, ["មាត្រា " + kd(a)] + v, KH()); tot = [x + y for x, y in zip(tot, v)]; nrs.append(nr("សរុប", 5 + i, "counts of an article"))
    line(ws, 15, ["សរុប"] + tot, KH(True)); nrs.append(nr("សរុប", 15, "total")); widths(ws, [14] + [13] * 8); save(wb, fn)
    file(fn, "Tbong Khmum", "Counts by article: cases, accused, women, convicted, acquitted, sums of money; nobody is named", "refuse", "counts only: one entry per accused is needed", [], nrs, questions=["Please send the list of the accused behind these counts."], never=["taking ten articles for ten accused", "taking a count for an age or a sentence", "taking the sums of fines as fines of a person"])


# ---- 19 Kampong Cham: victims
def kcham():
    fn = "បញ្ជីជនរងគ្រោះ ក.ចាម ២០២៥.xlsx"; wb = Workbook(); ws = wb.active; ws.title = "បញ្ជី"; r0 = random.Random("kpc"); title(ws, 1, "សាលាដំបូងខេត្តកំពង់ចាម", "J"); title(ws, 2, "បញ្ជីរាយនាមជនរងគ្រោះក្នុងសំណុំរឿងជួញដូរមនុស្ស ដែលបញ្ជូនទៅមន្ទីរសង្គមកិច្ច ឆ្នាំ២០២៥", "J", 11); nrs = [nr("បញ្ជី", 1, "court"), nr("បញ្ជី", 2, "title: victims"), nr("បញ្ជី", 4, "headings")]
    line(ws, 4, ["ល.រ", "លេខសំណុំរឿង", "ឈ្មោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", "ប្រភេទកេងប្រវ័ញ្ច", "ថ្ងៃបញ្ជូន", "អង្គការទទួល", "សំណងទទួលបាន (រៀល)"], KH(True)); c = 20
    for i in range(15):
        c += i % 2; line(ws, 5 + i, [i + 1, f"{c}/២៥", POOL["Cambodian"].pop()[0], "ស្រី" if r0.random() < 0.8 else "ប្រុស", r0.randrange(9, 34), "ខ្មែរ", EX[r0.choice(NORM)][0], wd(D(2025, 2, 3) + dt.timedelta(i * 19)), "ជម្រកគំរូ", 1000000 * r0.randrange(0, 8) or None], KH()); nrs.append(nr("បញ្ជី", 5 + i, "victim"))
    widths(ws, [5, 13, 22, 7, 7, 9, 22, 12, 14, 16]); save(wb, fn)
    file(fn, "Kampong Cham", "The court's list of the victims handed to the social affairs office: case numbers, names, sex, age, citizenship, as a list of accused would have", "refuse", "victims, not accused: another form", [], nrs, questions=["This is a list of victims: please send that of the accused."], never=["taking a victim for an accused", "taking the compensation received for one to be paid", "taking the day of handing over for a charge or judgment", "keeping the names of victims where accused are kept"])


# ---- 20 Kep: nil
def kep():
    fn = "កែប ត្រីមាស៤.xlsx"; wb = Workbook(); ws = wb.active; ws.title = "ត្រីមាស៤"; title(ws, 1, "សាលាដំបូងខេត្តកែប", "J"); title(ws, 2, "តារាងជនជាប់ចោទរឿងជួញដូរមនុស្ស ត្រីមាសទី៤ ឆ្នាំ២០២៥", "J")
    line(ws, 4, ["ល.រ", "លេខសំណុំរឿង", "ឈ្មោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", "បទចោទ", "ថ្ងៃចោទ", "សាលក្រម", "ទោស"], KH(True)); ws.merge_cells("A5:J5"); ws["A5"] = "គ្មានសំណុំរឿងក្នុងត្រីមាសនេះទេ"; ws["H7"] = "កែប ថ្ងៃទី៨ ខែមករា ឆ្នាំ២០២៦"; ws["H8"] = "ក្រឡាបញ្ជី"; save(wb, fn)
    file(fn, "Kep", "Nil return: the form with headings and one merged line saying 'no case in this quarter'", "take-with-questions", "a true nil return for the fourth quarter of 2025: no row, but the court has answered; a product that only takes lists of accused may also refuse it, if it says that the court reported none", [], [nr("ត្រីមាស៤", a, t) for a, t in [(1, "court"), (2, "title, quarter"), (4, "headings"), (5, "says: no case this quarter"), (7, "place and date"), (8, "office")]],
         questions=["No case at all in the fourth quarter of 2025: neither a new charge nor a judgment?"], never=["making an accused out of the sentence", "calling the file empty or damaged", "counting the court as not having answered"])


if __name__ == "__main__":
    os.makedirs(OUT, exist_ok=True)
    for f in (takeo, battambang, stungtreng, svayrieng, kampot, preyveng, kthom, sihanouk, mondulkiri, oddar, chhnang, bmc, kandal, siemreap, kratie, ratanakiri, kohkong, tbong, kcham, kep): f()
    json.dump(TRUTH, open(os.path.join(HERE, "truth.json"), "w", encoding="utf-8"), ensure_ascii=False, indent=1)
    print(len(TRUTH), "files,", sum(len(t["rows"]) for t in TRUTH.values()), "accused")
