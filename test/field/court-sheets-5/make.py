#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Writes files/, truth.json. Deterministic. python make.py"""
import os, sys, json, random, copy
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, os.path.dirname(HERE))
from lib import *
OUT = os.path.join(HERE, "files"); TRUTH = {}; NM = Names(606101)
TIP = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"; PC = "Criminal Code 2009"
LAWK = "ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០០៨"
COURT = dict(KDL="Kandal Provincial Court of First Instance", SVR="Svay Rieng Provincial Court of First Instance", KMP="Kampot Provincial Court of First Instance", PUR="Pursat Provincial Court of First Instance",
  PVG="Prey Veng Provincial Court of First Instance", SRP="Siem Reap Provincial Court of First Instance", KPT="Kampong Thom Provincial Court of First Instance", PNH="Phnom Penh Capital Court of First Instance",
  BTB="Battambang Provincial Court of First Instance", BMC="Banteay Meanchey Provincial Court of First Instance", PSN="Preah Sihanouk Provincial Court of First Instance", KKG="Koh Kong Provincial Court of First Instance",
  TBK="Tbong Khmum Provincial Court of First Instance", KPS="Kampong Speu Provincial Court of First Instance", OMC="Oddar Meanchey Provincial Court of First Instance", RTK="Ratanakiri Provincial Court of First Instance")
ART = {"9": (24, 60), "10": (84, 180), "11": (84, 180), "12": (84, 180), "15": (84, 180), "17": (84, 180), "19": (84, 180), "26": (24, 60), "27": (60, 120), "28": (84, 180), "30": (24, 60), "34": (24, 60), "43": (12, 36)}
TITLEK = {"9": "ដកយកអនីតិជនដោយខុសច្បាប់", "10": "ដកយកមនុស្សដោយខុសច្បាប់ ដោយមានគោលបំណង", "11": "ដកយកមនុស្សដោយខុសច្បាប់ ដើម្បីនាំឆ្លងដែន", "12": "ជ្រើសរើសមនុស្សដោយខុសច្បាប់ ដើម្បីកេងប្រវ័ញ្ច", "15": "លក់ ទិញ ឬដោះដូរមនុស្ស ដោយមានគោលបំណង",
  "17": "ដឹកជញ្ជូនមនុស្ស ដោយមានគោលបំណង", "19": "ទទួលមនុស្ស ដោយមានគោលបំណង", "26": "សញ្ចារកម្ម", "27": "សញ្ចារកម្មមានស្ថានទម្ងន់ទោស", "28": "សញ្ចារកម្មទាក់ទងនឹងពេស្យាកម្មកុមារ", "30": "គ្រប់គ្រងគ្រឹះស្ថានពេស្យាកម្ម", "34": "ទិញពេស្យាកម្មកុមារ", "43": "អំពើអាសអាភាសចំពោះអនីតិជន", "378": "ឆបោក", "253": "ឃុំឃាំងមនុស្សដោយខុសច្បាប់"}
EX = {"sexual exploitation": ["15", "10", "27", "26", "30"], "sexual exploitation of a child": ["28", "34"], "forced labour": ["12", "17", "19"], "forced marriage": ["11", "10"], "forced criminality (online scam)": ["12", "17", "19"], "forced begging": ["9", "10"]}
EXK = {"sexual exploitation": "កេងប្រវ័ញ្ចផ្លូវភេទ", "sexual exploitation of a child": "កេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ", "forced labour": "ពលកម្មដោយបង្ខំ", "forced marriage": "រៀបការដោយបង្ខំ", "forced criminality (online scam)": "បង្ខំឱ្យប្រព្រឹត្តបទល្មើស (ឆបោកតាមអនឡាញ)", "forced begging": "បង្ខំឱ្យសុំទាន"}
EXE = {"sexual exploitation": "Sexual exploitation", "sexual exploitation of a child": "Sexual exploitation of a child", "forced labour": "Forced labour", "forced marriage": "Forced marriage", "forced criminality (online scam)": "Forced criminality (online scam)", "forced begging": "Forced begging"}
CITK = {"Cambodian": "ខ្មែរ", "Vietnamese": "វៀតណាម", "Chinese": "ចិន", "Thai": "ថៃ", "Korean": "កូរ៉េខាងត្បូង", "Indonesian": "ឥណ្ឌូនេស៊ី"}
KEYS = ["at", "case_number", "name_khmer", "name_latin", "sex", "age", "citizenship", "charges", "exploitation", "date_registered", "date_charged", "date_decided", "stage", "presence_at_judgment", "outcome", "sentence_months", "sentence_days", "suspended_months", "fine_riel", "compensation_riel"]
DATES = ("date_registered", "date_charged", "date_decided")

def wd(d):
    while d.weekday() > 4 or (d.month, d.day) in ((1, 1), (1, 7), (5, 1), (11, 9), (9, 24)): d += dt.timedelta(1)
    return d
def docket(seed, n, d1, d2, fmt, exs=None, foreign=.12, cits=("Vietnamese", "Chinese", "Thai"), acq=.12, dism=.05, absent=.15, deem=.1, pend=0, asof=None, two=.12, pc=.08, per=3, first=7, ex=True, susp=.5):
    """decided between d1 and d2; a share `pend` still open at `asof`"""
    r = random.Random("b6" + seed); out = []; cases = []; left = n
    while left:
        k = min(left, r.choices([1, 2, 3, 4][:per], [6, 3, 2, 1][:per])[0]); left -= k; cases.append(k)
    plan = []
    for k in cases:
        op = r.random() < pend
        if op: reg = wd(asof - dt.timedelta(r.randrange(12, 160)))
        else:
            dec = wd(d1 + dt.timedelta(r.randrange((d2 - d1).days - 3))); reg = wd(dec - dt.timedelta(r.randrange(95, 330)))
        plan.append((reg, None if op else dec, k))
    plan.sort(key=lambda x: x[0]); no = first
    for reg, dec, k in plan:
        no += r.randrange(1, 11); e = r.choice(exs or list(EX)[:5]); a = r.choice(EX[e]); ch = [dict(law=TIP, article=a)]
        if r.random() < two and len(EX[e]) > 1: ch.append(dict(law=TIP, article=r.choice([x for x in EX[e] if x != a])))
        if r.random() < pc: ch.append(dict(law=PC, article=r.choice(["378", "253"])))
        chg = wd(reg + dt.timedelta(r.choice([0, 1, 1, 2, 3]))); ds_ = r.random() < dism; case = fmt(no, reg)
        for _ in range(k):
            cit = "Cambodian" if r.random() > foreign else r.choice(cits); km, la = NM.take(cit)
            p = dict.fromkeys(KEYS); p.update(case_number=case, name_khmer=km, name_latin=la, sex=r.choice(["male", "male", "female"]), age=r.randrange(19, 61), citizenship=cit, charges=copy.deepcopy(ch), exploitation=e if ex else None, date_registered=reg, date_charged=chg)
            if dec is None: p["stage"] = "investigation" if (asof - reg).days < 80 else "awaiting trial"
            else:
                p["stage"] = "decided"; p["date_decided"] = dec
                if ds_: p["outcome"] = "charge dismissed by the investigating judge"
                else:
                    p["presence_at_judgment"] = r.choices(["present", "absent", "deemed present"], [1 - absent - deem, absent, deem])[0]
                    if r.random() < acq: p["outcome"] = "acquitted"
                    else:
                        p["outcome"] = "convicted"; lo, hi = ART[a]; m = r.randrange(lo // 6, hi // 6 + 1) * 6
                        if r.random() < .25: m = min(hi, m + r.choice([3, 4, 8]))
                        p["sentence_months"] = m
                        if m <= 60 and r.random() < susp: p["suspended_months"] = m // 2 - (m // 2) % 6 or 6
                        if a in ("26", "30", "34", "43"): p["fine_riel"] = r.choice([4, 5, 6, 8, 10]) * 10 ** 6
                        if a == "27": p["fine_riel"] = r.choice([10, 12, 15, 20]) * 10 ** 6
                        if r.random() < .4: p["compensation_riel"] = r.choice([3, 5, 8, 10, 15, 20, 25, 30]) * 10 ** 6
            out.append(p)
    return out

# ------------------------------------------------ how a cell is written
sx = lambda a, b: (lambda p: a if p["sex"] == "male" else b)
def artk(p, sep=" និង "): return sep.join("មាត្រា " + kd(c["article"]) + (" ក្រមព្រហ្មទណ្ឌ" if c["law"] == PC else "") for c in p["charges"])
def arte(p, sep="; "): return sep.join("Art. " + c["article"] + (" Criminal Code" if c["law"] == PC else "") for c in p["charges"])
def mk(m, days=None):
    if not m: return None
    y, q = divmod(m, 12); return " ".join(x for x in (f"{kd(y)}ឆ្នាំ" if y else "", f"{kd(q)}ខែ" if q else "") if x)
def me(m):
    if not m: return None
    y, q = divmod(m, 12); return " ".join(x for x in (f"{y} year{'s' if y > 1 else ''}" if y else "", f"{q} month{'s' if q > 1 else ''}" if q else "") if x)
OUTK = {"convicted": "ផ្ដន្ទាទោស", "acquitted": "រួចផុតពីបទចោទ", "charge dismissed by the investigating judge": "ដីកាលើកលែងឱ្យរួចពីការចោទ", None: None}
OUTE = {"convicted": "Convicted", "acquitted": "Acquitted", "charge dismissed by the investigating judge": "Charge dismissed (order of inv. judge)", None: None}
PRK = {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកជាចំពោះមុខ", None: None}
PRE = {"present": "present", "absent": "in absentia", "deemed present": "deemed present", None: None}
STK = {"investigation": "កំពុងស៊ើបសួរ", "awaiting trial": "រង់ចាំសវនាការ", "trial": "កំពុងជំនុំជម្រះ", "decided": "ចេញសាលក្រមរួច"}
STE = {"investigation": "Under investigation", "awaiting trial": "Awaiting trial", "trial": "On trial", "decided": "Decided"}
def rk(n): return f"{n:,}".replace(",", ".") if n else None
g = lambda k, f=lambda x: x: (lambda p: f(p[k]) if p[k] is not None else None)

class F:
    def __init__(s, fn, court, what, outcome, reason): s.fn = fn; s.t = dict(sent_by=COURT[court], what=what, outcome=outcome, reason=reason, rows=[], not_rows=[], errors=[], questions=[], never=[]); s.sheets = []; s.dfmt = "dd/mm/yyyy"; s.delim = ","
    def sheet(s, n): x = Sheet(n); s.sheets.append(x); return x
    def note(s, sh, row, what): s.t["not_rows"].append(dict(sheet="" if s.fn.endswith("csv") else sh.name, row=row, what=what))
    def at(s, sh, r): return f"record {r}" if s.fn.endswith("csv") else f"{sh.name}!{r}"
    def person(s, sh, r, p, cols, law=True, c0=1, start=0):
        has = set()
        for i, (_, k, f) in enumerate(cols):
            v = f(p); sh.put(r, c0 + i, v, "b")
            if k: has |= set(k.split())
        row = {k: p.get(k) if k in has else None for k in KEYS}; row["at"] = s.at(sh, r)
        for k in DATES: row[k] = row[k].isoformat() if row[k] else None
        if "charges" in has:
            row["charges"] = [dict(law=c["law"] if (law or c["law"] == PC) else None, article=c["article"]) for c in p["charges"]]
        else: row["charges"] = []
        row.update(p.get("_x", {})); s.t["rows"].append(row); return row
    def err(s, cell, wrong): s.t["errors"].append(dict(cell=cell, wrong=wrong))
    def done(s, q=(), never=()):
        s.t["questions"] += list(q); s.t["never"] += list(never); path = os.path.join(OUT, s.fn); ext = s.fn.rsplit(".")[-1]
        s.t["not_rows"].sort(key=lambda n: ([x.name for x in s.sheets].index(n["sheet"]) if n["sheet"] else 0, n["row"]))
        if ext == "xlsx": xlsx(path, s.sheets, dfmt=s.dfmt)
        elif ext == "ods": ods(path, s.sheets)
        else: csvf(path, s.sheets[0], s.delim)
        TRUTH[s.fn] = s.t
def head(f, sh, rows, width):
    """rows: (row, text, what, style)"""
    for r, tx, what, st in rows: sh.merge(r, 1, r, width, tx, st) if f.fn.endswith("xlsx") else sh.put(r, 1, tx); f.note(sh, r, what)
KINGDOM = ("ព្រះរាជាណាចក្រកម្ពុជា", "ជាតិ សាសនា ព្រះមហាក្សត្រ")
no_ = lambda: (lambda c=[0]: (lambda p: (c.__setitem__(0, c[0] + 1), kd(c[0]))[1]))()
noe = lambda: (lambda c=[0]: (lambda p: (c.__setitem__(0, c[0] + 1), c[0])[1]))()
case_ = ("case_number", g("case_number")); 

# ================================================================ 1 Kandal, quarter
f = F("បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ត្រីមាសទី៣ ២០២៥ (កណ្ដាល).xlsx", "KDL", "Quarterly list with letterhead, two storeys of headings, a line of column numbers, Khmer digits throughout, totals and signature; the law stands in the title", "take", "complete, one accused per row")
sh = f.sheet("ត្រីមាស៣"); P = docket("kdl", 17, D(2025, 7, 1), D(2025, 9, 30), lambda n, d: kd(f"{n:03d}/{d.year}") + " កដ", absent=.2)
C = [("ល.រ", None, no_()), ("លេខសំណុំរឿង", "case_number", g("case_number")), ("នាម និងគោត្តនាម", "name_khmer", g("name_khmer")), ("ភេទ", "sex", sx("ប្រុស", "ស្រី")), ("អាយុ", "age", g("age", kd)), ("សញ្ជាតិ", "citizenship", g("citizenship", CITK.get)),
  ("មាត្រា", "charges", artk), ("ចុះបញ្ជី", "date_registered", g("date_registered", dk)), ("ចោទប្រកាន់", "date_charged", g("date_charged", dk)), ("សាលក្រម ឬដីកា", "date_decided", g("date_decided", dk)),
  ("លទ្ធផល", "outcome", g("outcome", OUTK.get)), ("វត្តមានជនជាប់ចោទ", "presence_at_judgment", g("presence_at_judgment", PRK.get)), ("ពន្ធនាគារ", "sentence_months", g("sentence_months", mk)), ("ព្យួរ", "suspended_months", g("suspended_months", mk)), ("ពិន័យ", "fine_riel", g("fine_riel", lambda n: kd(rk(n)))), ("សំណង", "compensation_riel", g("compensation_riel", lambda n: kd(rk(n)))), ("ផ្សេងៗ", None, lambda p: None)]
W = len(C)
head(f, sh, [(1, KINGDOM[0], "motto", "Tc"), (2, KINGDOM[1], "motto", "hc"), (3, "សាលាដំបូងខេត្តកណ្ដាល", "court", "*"), (4, "ការិយាល័យក្រឡាបញ្ជី    លេខ ២១៧/២៥ ស.ដ.ក", "office and letter number", "*"), (6, "តារាងសំណុំរឿងព្រហ្មទណ្ឌ តាម" + LAWK, "title naming the law", "Tc"), (7, "ត្រីមាសទី៣ ឆ្នាំ២០២៥ (គិតពី ០១ កក្កដា ដល់ ៣០ កញ្ញា)", "period", "c")], W)
for a, b, t in ((3, 6, "ជនជាប់ចោទ"), (8, 10, "ថ្ងៃ ខែ ឆ្នាំ"), (13, 14, "ទោសពន្ធនាគារ"), (15, 16, "ប្រាក់ (រៀល)")): sh.merge(9, a, 9, b, t)
for i, c in enumerate(C, 1):
    if i in (3, 4, 5, 6, 8, 9, 10, 13, 14, 15, 16): sh.put(10, i, c[0], "h")
    else: sh.merge(9, i, 10, i, c[0])
    sh.put(11, i, kd(i), "h")
f.note(sh, 9, "headings"); f.note(sh, 10, "headings, second storey"); f.note(sh, 11, "numbers of the columns")
for i, p in enumerate(P): f.person(sh, 12 + i, p, C)
r = 12 + len(P); fem = sum(p["sex"] == "female" for p in P)
sh.merge(r, 1, r, 2, "សរុប", "h"); sh.put(r, 3, f"{kd(len(P))} នាក់ (ស្រី {kd(fem)} នាក់)", "h"); sh.put(r, 15, kd(rk(sum(p["fine_riel"] or 0 for p in P)) or 0), "h"); sh.put(r, 16, kd(rk(sum(p["compensation_riel"] or 0 for p in P)) or 0), "h"); f.note(sh, r, "total")
sh.put(r + 2, 11, "ធ្វើនៅតាខ្មៅ ថ្ងៃទី០៣ ខែតុលា ឆ្នាំ២០២៥"); f.note(sh, r + 2, "place and date"); sh.put(r + 3, 2, "បានឃើញ និងឯកភាព"); sh.put(r + 3, 11, "ក្រឡាបញ្ជី"); f.note(sh, r + 3, "approval and office"); sh.put(r + 7, 11, "សាកល្បង ហត្ថលេខា", "*"); f.note(sh, r + 7, "signature")
sh.widths = {1: 5, 3: 20, 7: 24, 8: 13}
f.done(never=["counting the line of column numbers (១ ២ ៣ …) as a person", "taking the place-and-date line for a day of judgment", "reading the dots of amounts as decimals", "making a person of the total or of the signature", "reading រួចផុតពីបទចោទ (acquitted) as ended in conviction"])

# ================================================================ 2 Svay Rieng, one month
f = F("ស្វាយរៀង ខែតុលា ២០២៥.xlsx", "SVR", "Monthly list; stage, and a result cell that holds conviction, sentence and presence together; custody column", "take", "ordinary monthly list")
sh = f.sheet("តុលា"); P = docket("svr", 12, D(2025, 10, 1), D(2025, 10, 31), lambda n, d: f"{kd(n)} ស.រ/{kd(d.year % 100)}", pend=.45, asof=D(2025, 10, 31), cits=("Vietnamese",), foreign=.2)
def resk(p):
    if not p["outcome"]: return "-"
    if p["outcome"] != "convicted": return OUTK[p["outcome"]] + (f" ({PRK[p['presence_at_judgment']]})" if p["presence_at_judgment"] else "")
    return f"ផ្ដន្ទាទោសដាក់ពន្ធនាគារ {mk(p['sentence_months'])}" + (f" ព្យួរ {mk(p['suspended_months'])}" if p["suspended_months"] else "") + f" ({PRK[p['presence_at_judgment']]})"
rr = random.Random(2)
C = [("ល.រ", None, no_()), ("លេខរឿង", "case_number", g("case_number")), ("ឈ្មោះ\u200bជន\u200bត្រូវ\u200bចោទ", "name_khmer", g("name_khmer", lambda x: x.replace(" ", "\u200b "))), ("ភេទ", "sex", sx("ប", "ស")), ("អាយុ", "age", lambda p: kd(p["age"]) + " ឆ្នាំ"), ("សញ្ជាតិ", "citizenship", g("citizenship", CITK.get)), ("បទល្មើស (មាត្រា)", "charges", lambda p: TITLEK[p["charges"][0]["article"]] + " (" + artk(p) + ")"),
  ("ថ្ងៃចូលបញ្ជី", "date_registered", g("date_registered", dk)), ("ថ្ងៃចោទ", "date_charged", g("date_charged", dk)), ("ស្ថានភាពឃុំខ្លួន", None, lambda p: "ក្រៅឃុំ" if p["presence_at_judgment"] == "absent" else rr.choice(["ឃុំខ្លួន", "ឃុំខ្លួន", "ក្រៅឃុំ", "ត្រួតពិនិត្យតាមផ្លូវតុលាការ"])), ("ដំណាក់កាល", "stage", g("stage", STK.get)), ("ថ្ងៃសម្រេច", "date_decided", lambda p: dk(p["date_decided"]) or "-"), ("លទ្ធផល", "outcome sentence_months suspended_months presence_at_judgment", resk), ("ពិន័យ", "fine_riel", lambda p: kd(rk(p["fine_riel"])) + "៛" if p["fine_riel"] else "-")]
head(f, sh, [(1, "សាលាដំបូងខេត្តស្វាយរៀង", "court", "*"), (2, "បញ្ជីរឿងជួញដូរមនុស្ស ប្រចាំខែតុលា ឆ្នាំ២០២៥ (" + LAWK + ")", "title naming the law", "Tc")], len(C))
sh.line(4, [c[0] for c in C], "h"); f.note(sh, 4, "headings")
for i, p in enumerate(P): f.person(sh, 5 + i, p, C)
r = 5 + len(P); sh.merge(r, 1, r, 14, f"សរុបចំនួន {kd(len(P))} នាក់ ស្រី {kd(sum(p['sex'] == 'female' for p in P))} នាក់", "*"); f.note(sh, r, "total"); sh.put(r + 1, 10, "ស្វាយរៀង ថ្ងៃទី០៤ វិច្ឆិកា ២០២៥"); f.note(sh, r + 1, "place and date")
sh.widths = {1: 5, 3: 20, 7: 32, 13: 34}
f.done(never=["reading ក្រៅឃុំ (not detained) as absent at judgment", "taking '-' for a date or a sentence of 0", "taking the suspended part for the sentence", "counting the total line as a person"])

# ================================================================ 3 Kampot CSV
f = F("kampot_tip_accused_2025.csv", "KMP", "Plain CSV (UTF-8 with mark) out of a small database, English headings, both scripts of the name, law and article in the cell", "take", "ordinary export")
sh = f.sheet("csv"); P = docket("kmp", 18, D(2025, 2, 1), D(2025, 12, 20), lambda n, d: f"KP-{d.year}-{n:03d}", two=.3, pc=.25)
ra = random.Random(3)
C = [("no", None, noe()), ("case_no", "case_number", g("case_number")), ("accused_name_kh", "name_khmer", g("name_khmer")), ("accused_name_en", "name_latin", g("name_latin")), ("sex", "sex", sx("M", "F")), ("age", "age", g("age")), ("nationality", "citizenship", g("citizenship")),
  ("law_article", "charges", lambda p: "; ".join(("TIP Law 2008 art. " if c["law"] == TIP else "Criminal Code art. ") + c["article"] for c in p["charges"])), ("exploitation_type", "exploitation", g("exploitation", EXE.get)), ("date_registered", "date_registered", g("date_registered")), ("date_charged", "date_charged", g("date_charged")), ("date_judgment", "date_decided", g("date_decided")), ("judgment", "outcome", g("outcome", OUTE.get)), ("accused_at_judgment", "presence_at_judgment", g("presence_at_judgment", PRE.get)), ("prison", "sentence_months", g("sentence_months", me)), ("suspended", "suspended_months", g("suspended_months", me)), ("fine_khr", "fine_riel", g("fine_riel")), ("compensation_khr", "compensation_riel", g("compensation_riel")), ("appeal_filed", None, lambda p: (p["date_decided"] + dt.timedelta(ra.randrange(5, 29))) if p["outcome"] == "convicted" and ra.random() < .4 else None)]
sh.line(1, [c[0] for c in C]); f.note(sh, 1, "headings")
for i, p in enumerate(P): f.person(sh, 2 + i, p, C)
f.done(never=["taking appeal_filed for the day of judgment", "giving an article of the Criminal Code to the 2008 law"])

# ================================================================ 4 Pursat ODS
f = F("Pursat_បញ្ជីសាលក្រម_២០២៥.ods", "PUR", "LibreOffice list, true dates, prison in two columns (years, months)", "take", "ordinary list of judgments")
sh = f.sheet("សាលក្រម"); P = docket("pur", 13, D(2025, 3, 1), D(2025, 11, 28), lambda n, d: f"{n}/{d.year % 100} ព.ស", dism=0, susp=0, pc=0)
C = [("ល.រ", None, noe()), ("លេខសំណុំរឿង", "case_number", g("case_number")), ("ឈ្មោះ", "name_khmer", g("name_khmer")), ("អក្សរឡាតាំង", "name_latin", g("name_latin")), ("ភេទ", "sex", sx("ប្រុស", "ស្រី")), ("អាយុ", "age", g("age")), ("សញ្ជាតិ", "citizenship", g("citizenship", CITK.get)), ("មាត្រា", "charges", lambda p: ", ".join(c["article"] for c in p["charges"])), ("ទម្រង់កេងប្រវ័ញ្ច", "exploitation", g("exploitation", EXK.get)), ("ថ្ងៃចុះបញ្ជី", "date_registered", g("date_registered")), ("ថ្ងៃចោទប្រកាន់", "date_charged", g("date_charged")), ("ថ្ងៃចេញសាលក្រម", "date_decided", g("date_decided")), ("សេចក្ដីសម្រេច", "outcome", g("outcome", OUTK.get)), ("ឆ្នាំ", "sentence_months", lambda p: p["sentence_months"] // 12 if p["sentence_months"] else None), ("ខែ", None, lambda p: p["sentence_months"] % 12 or None if p["sentence_months"] else None), ("ពិន័យ (រៀល)", "fine_riel", g("fine_riel")), ("សំណង (រៀល)", "compensation_riel", g("compensation_riel"))]
sh.put(1, 1, "សាលាដំបូងខេត្តពោធិ៍សាត់ - ការិយាល័យក្រឡាបញ្ជី"); f.note(sh, 1, "court"); sh.put(2, 1, "បញ្ជីសាលក្រម តាម" + LAWK); f.note(sh, 2, "title naming the law")
for i, c in enumerate(C, 1):
    if i in (14, 15): sh.put(5, i, c[0])
    else: sh.merge(4, i, 5, i, c[0])
sh.merge(4, 14, 4, 15, "ពន្ធនាគារ"); f.note(sh, 4, "headings"); f.note(sh, 5, "headings, second storey (years, months)")
for i, p in enumerate(P): f.person(sh, 6 + i, p, C)
f.done(never=["reading the years of prison as months", "an empty cell under months read as unknown sentence"])

# ================================================================ 5 Prey Veng, merged
f = F("Prey Veng judgments 2025-11.xlsx", "PVG", "Mixed headings; case number, articles and days stand once in cells merged over the co-accused; sentence and suspension in one cell", "take", "ordinary list, case facts merged downwards")
sh = f.sheet("Judgments"); P = docket("pvg", 16, D(2025, 11, 3), D(2025, 11, 28), lambda n, d: f"{n:03d}/PV/{d.year % 100}", per=4, dism=0, pc=0)
def sus(p): return None if not p["sentence_months"] else me(p["sentence_months"]) + (f" (of which {me(p['suspended_months'])} suspended)" if p["suspended_months"] else "")
C = [("ល.រ\nNo.", None, noe()), ("លេខសំណុំរឿង\nCase No.", "case_number", g("case_number")), ("មាត្រា (ច្បាប់ ២០០៨)\nArticles (TIP Law 2008)", "charges", arte), ("ថ្ងៃចុះបញ្ជី\nRegistered", "date_registered", g("date_registered")), ("ថ្ងៃចោទប្រកាន់\nCharged", "date_charged", g("date_charged")), ("ថ្ងៃសាលក្រម\nJudgment", "date_decided", g("date_decided")), ("ជនជាប់ចោទ\nAccused", "name_khmer", g("name_khmer")), ("ភេទ\nSex", "sex", sx("M", "F")), ("អាយុ\nAge", "age", g("age")), ("សញ្ជាតិ\nNationality", "citizenship", g("citizenship")), ("លទ្ធផល\nResult", "outcome", g("outcome", OUTE.get)), ("វត្តមាន\nAttendance", "presence_at_judgment", g("presence_at_judgment", PRE.get)), ("ទោស\nSentence", "sentence_months suspended_months", sus), ("ពិន័យ\nFine (KHR)", "fine_riel", g("fine_riel")), ("សំណង\nCompensation (KHR)", "compensation_riel", g("compensation_riel"))]
head(f, sh, [(1, "សាលាដំបូងខេត្តព្រៃវែង / Prey Veng Court of First Instance", "court", "*"), (2, "Judgments in trafficking cases, November 2025", "title", "T")], len(C))
sh.line(4, [c[0] for c in C], "h"); f.note(sh, 4, "headings"); r = 5; i = 0
while i < len(P):
    j = i
    while j < len(P) and P[j]["case_number"] == P[i]["case_number"]: j += 1
    for k in range(i, j): f.person(sh, 5 + k, P[k], C)
    for c in range(2, 7):
        for k in range(i + 1, j): sh.cells.pop((5 + k, c), None)
        if j > i + 1: sh.merges.append((5 + i, c, 5 + j - 1, c))
    i = j
r = 5 + len(P); sh.put(r, 6, "Total accused", "h"); sh.put(r, 7, len(P), "h"); f.note(sh, r, "total"); sh.put(r + 2, 12, "Clerk: SAMPLE Signature"); f.note(sh, r + 2, "signature"); sh.widths = {7: 20, 13: 30}
f.done(never=["leaving the co-accused without case number and days because their cells are merged", "adding the suspended part to the sentence", "counting the total as a person"])

# ================================================================ 6 Siem Reap, two sheets, archive
f = F("សៀមរាប ឆមាសទី២ ២០២៥.xlsx", "SRP", "A sheet of open cases and a sheet of judged ones; detention day, next hearing, columns of the archive (box, number of leaves)", "take", "ordinary; each sheet has its own columns")
P = docket("srp", 26, D(2025, 7, 1), D(2025, 12, 26), lambda n, d: f"SR {n:03d}-{d.year}", pend=.45, asof=D(2025, 12, 31), cits=("Chinese", "Korean"))
A = [p for p in P if not p["date_decided"]]; B = [p for p in P if p["date_decided"]]; ra = random.Random(6); NX = {}; BX = {}; LV = {}
base = [("ល.រ", None, noe()), ("Case no.", "case_number", g("case_number")), ("ឈ្មោះជនជាប់ចោទ", "name_khmer", g("name_khmer")), ("Latin name", "name_latin", g("name_latin")), ("ភេទ", "sex", sx("ប្រុស", "ស្រី")), ("អាយុ", "age", g("age")), ("សញ្ជាតិ", "citizenship", g("citizenship", CITK.get)), ("មាត្រា (ច្បាប់ប្រឆាំងការជួញដូរមនុស្ស ២០០៨)", "charges", lambda p: " + ".join(("ក្រមព្រហ្មទណ្ឌ " if c["law"] == PC else "") + c["article"] for c in p["charges"])), ("ថ្ងៃចុះបញ្ជី", "date_registered", g("date_registered")), ("ថ្ងៃចោទប្រកាន់", "date_charged", g("date_charged"))]
s1 = f.sheet("កំពុងដំណើរការ"); C = base + [("ឃុំខ្លួនពីថ្ងៃ", None, lambda p: p["date_charged"] if ra.random() < .7 else None), ("ដំណាក់កាល", "stage", g("stage", STK.get)), ("សវនាការបន្ទាប់", None, lambda p: NX.setdefault(p["case_number"], wd(D(2026, 1, ra.randrange(5, 30)))) if p["stage"] == "awaiting trial" else None)]
s1.put(1, 1, "សាលាដំបូងខេត្តសៀមរាប", "*"); f.note(s1, 1, "court"); s1.put(2, 1, "សំណុំរឿងមិនទាន់ចេញសាលក្រម គិតត្រឹម ៣១ ធ្នូ ២០២៥", "*"); f.note(s1, 2, "title"); s1.line(3, [c[0] for c in C], "h"); f.note(s1, 3, "headings")
for i, p in enumerate(A): f.person(s1, 4 + i, p, C)
s2 = f.sheet("ចេញសាលក្រម"); base[0] = ("ល.រ", None, noe()); C = base + [("ថ្ងៃសាលក្រម/ដីកា", "date_decided", g("date_decided")), ("សេចក្ដីសម្រេច", "outcome", g("outcome", OUTK.get)), ("ចំពោះមុខ/កំបាំងមុខ", "presence_at_judgment", g("presence_at_judgment", PRK.get)), ("ពន្ធនាគារ", "sentence_months", g("sentence_months", mk)), ("ពន្ធនាគារព្យួរ", "suspended_months", g("suspended_months", mk)), ("ពិន័យ ៛", "fine_riel", g("fine_riel")), ("សំណង ៛", "compensation_riel", g("compensation_riel")), ("ប្រអប់", None, lambda p: BX.setdefault(p["case_number"], f"B-{ra.randrange(2, 19)}")), ("ចំនួនសន្លឹក", None, lambda p: LV.setdefault(p["case_number"], ra.randrange(40, 320)))]
s2.put(1, 1, "សាលាដំបូងខេត្តសៀមរាប", "*"); f.note(s2, 1, "court"); s2.put(2, 1, "សំណុំរឿងចេញសាលក្រម ឆមាសទី២ ឆ្នាំ២០២៥", "*"); f.note(s2, 2, "title"); s2.line(3, [c[0] for c in C], "h"); f.note(s2, 3, "headings")
for i, p in enumerate(B): f.person(s2, 4 + i, p, C)
for s in (s1, s2): s.widths = {1: 5, 3: 22, 8: 22}; s.freeze = "A4"
f.done(never=["taking the next hearing for a day of judgment", "taking the day of detention for the day of charge", "taking the number of leaves for an age, a sentence or an amount", "leaving one of the two sheets out"])

# ================================================================ 7 Kampong Thom, English, lawyers, remarks that carry facts
f = F("KPT court - TIP list 2025 (EN).xlsx", "KPT", "English list for a donor; lawyer's column; days in detention; running notes of postponed hearings; presence is not a column but stands in some of the remarks", "take", "remarks that name presence are to be read; where they are silent presence is not known")
sh = f.sheet("2025"); P = docket("kpt", 20, D(2025, 1, 15), D(2025, 12, 12), lambda n, d: f"{n}/{d.year}/KPT", pend=.2, asof=D(2025, 12, 31), deem=0, absent=.35); ra = random.Random(7); lw = [x for x in NM.en[:5]]; HS = {}
for p in P:
    rem = []
    if p["presence_at_judgment"] == "absent": rem.append("judged in absentia" + (", arrest warrant issued" if p["outcome"] == "convicted" else ""))
    elif p["presence_at_judgment"] == "present":
        if ra.random() < .35: rem.append("judged in the presence of the accused")
        else: p["presence_at_judgment"] = None
    if p["sentence_months"] and ra.random() < .3: rem.append("appeal by the prosecutor")
    if not p["date_decided"] and ra.random() < .4: rem.append("waiting for the reply of Interpol")
    p["_rem"] = "; ".join(rem) or None
    end = p["date_decided"] or D(2025, 12, 25); hs = []; x = end - (end - p["date_charged"]) * 2 // 3; key = p["case_number"]
    p["_days"] = None if p["presence_at_judgment"] == "absent" or ra.random() < .25 else ra.randrange(1, (end - p["date_charged"]).days + 1)
    while x < end - dt.timedelta(14) and len(hs) < 3 and p["stage"] != "investigation" and p["outcome"] != "charge dismissed by the investigating judge":
        hs.append(f"{den(wd(x))} hearing postponed ({ra.choice(['lawyer absent', 'accused absent', 'interpreter not found', 'witness absent'])})"); x += dt.timedelta(ra.randrange(25, 50))
    hs = HS.setdefault(key, hs)
    p["_h"] = "; ".join(hs) or None
C = [("No.", None, noe()), ("Case", "case_number", g("case_number")), ("Accused", "name_latin", g("name_latin")), ("M/F", "sex", sx("M", "F")), ("Age", "age", g("age")), ("Citizen of", "citizenship", g("citizenship", lambda c: {"Cambodian": "Cambodia", "Vietnamese": "Vietnam", "Chinese": "China", "Thai": "Thailand"}[c])), ("Offence (2008 law unless stated)", "charges", arte), ("Form of exploitation", "exploitation", g("exploitation", EXE.get)), ("Registered", "date_registered", g("date_registered", den)), ("Charged", "date_charged", g("date_charged", den)), ("Lawyer of the accused", None, lambda p: ra.choice(lw + [None])), ("Days in detention", None, g("_days")), ("Stage", "stage", g("stage", STE.get)), ("Decision date", "date_decided", g("date_decided", den)), ("Decision", "outcome", g("outcome", OUTE.get)), ("Imprisonment", "sentence_months", g("sentence_months", me)), ("Suspended part", "suspended_months", g("suspended_months", me)), ("Fine, riel", "fine_riel", g("fine_riel")), ("Civil damages, riel", "compensation_riel", g("compensation_riel")), ("Hearings before", None, g("_h")), ("Remarks", "presence_at_judgment", g("_rem"))]
head(f, sh, [(1, "Kampong Thom Provincial Court of First Instance", "court", "*"), (2, "Cases under the Law on Suppression of Human Trafficking and Sexual Exploitation (2008), 2025", "title naming the law", "T")], len(C))
sh.line(4, [c[0] for c in C], "h"); f.note(sh, 4, "headings")
for i, p in enumerate(P): f.person(sh, 5 + i, p, C)
sh.put(6 + len(P), 2, "Note: names in Latin letters follow the passport or the family book.", "i"); f.note(sh, 6 + len(P), "note"); sh.widths = {3: 20, 7: 26, 20: 40, 21: 36}
f.done(q=["Judgments whose remark is silent: was the accused present?"], never=["taking the lawyer for an accused", "taking days in detention for the sentence", "taking the day of a postponed hearing for the day of judgment", "reading 'accused absent' at a postponed hearing as absent at judgment", "calling the silent rows present without asking"])

# ================================================================ 8 Phnom Penh, victims beside
f = F("PP ជំនុំជម្រះ ២ - ជនជាប់ចោទ និងជនរងគ្រោះ.xlsx", "PNH", "Accused and victims side by side in one list; more victims than accused give lines where only the victim's half is filled", "take", "one accused per row; lines with a victim only are no accused")
sh = f.sheet("បន្ទប់២"); P = docket("pnh", 22, D(2025, 4, 1), D(2025, 9, 30), lambda n, d: f"{n:04d}/{d.year % 100} រ.ភ", cits=("Chinese", "Indonesian", "Vietnamese"), foreign=.25, exs=["forced criminality (online scam)", "forced labour", "sexual exploitation"], dism=0); ra = random.Random(8)
C = [("ល.រ", None, no_()), ("លេខសំណុំរឿង", "case_number", g("case_number")), ("ឈ្មោះ", "name_khmer", g("name_khmer")), ("ភេទ", "sex", sx("ប", "ស")), ("អាយុ", "age", g("age")), ("សញ្ជាតិ", "citizenship", g("citizenship", CITK.get)), ("ឈ្មោះ", None, lambda p: NM.take()[0] if ra.random() < .8 else None), ("ភេទ", None, lambda p: ra.choice("បស")), ("អាយុ", None, lambda p: ra.randrange(13, 40)), ("មាត្រា ច្បាប់ ២០០៨", "charges", artk), ("ទម្រង់", "exploitation", g("exploitation", EXK.get)), ("ថ្ងៃចុះបញ្ជី", "date_registered", g("date_registered", dkl)), ("ថ្ងៃចោទ", "date_charged", g("date_charged", dkl)), ("ថ្ងៃសាលក្រម", "date_decided", g("date_decided", dkl)), ("លទ្ធផល", "outcome", g("outcome", OUTK.get)), ("ទោស", "sentence_months", g("sentence_months", mk)), ("ព្យួរ", "suspended_months", g("suspended_months", mk)), ("វត្តមាន", "presence_at_judgment", g("presence_at_judgment", PRK.get)), ("សំណងជនរងគ្រោះ (រៀល)", "compensation_riel", g("compensation_riel"))]
head(f, sh, [(1, "សាលាដំបូងរាជធានីភ្នំពេញ  ក្រុមជំនុំជម្រះទី២", "court and chamber", "*"), (2, "បញ្ជីជនជាប់ចោទ និងជនរងគ្រោះ រឿងជួញដូរមនុស្ស (ខែមេសា ដល់ កញ្ញា ២០២៥)", "title", "T")], len(C))
sh.merge(4, 3, 4, 6, "ជនជាប់ចោទ"); sh.merge(4, 7, 4, 9, "ជនរងគ្រោះ")
for i, c in enumerate(C, 1): sh.put(5, i, c[0], "h") if 3 <= i <= 9 else sh.merge(4, i, 5, i, c[0])
f.note(sh, 4, "headings"); f.note(sh, 5, "headings, second storey"); r = 6
for i, p in enumerate(P):
    f.person(sh, r, p, C)
    if (r, 7) not in sh.cells:
        sh.cells.pop((r, 8), None); sh.cells.pop((r, 9), None)
    r += 1
    if (r - 1, 7) in sh.cells and ra.random() < .3:
        sh.put(r, 7, NM.take()[0], "b"); sh.put(r, 8, ra.choice("បស"), "b"); sh.put(r, 9, ra.randrange(13, 40), "b"); f.note(sh, r, "a further victim, no accused"); r += 1
sh.widths = {3: 20, 7: 20, 10: 22, 11: 26}
f.done(never=["taking a victim for an accused (name, sex or age of the right-hand half)", "making an accused out of a line with a victim only", "names of victims shown in a list of accused"])

# ================================================================ 9 Battambang, filter left on
f = F("Battambang human trafficking 2025 (filter).xlsx", "BTB", "Long English/Khmer list; the filter on the stage column was left on, so all open cases are hidden", "take-with-questions", "the hidden rows belong to the list (the total counts them), but the clerk should confirm")
sh = f.sheet("List 2025"); P = docket("btb", 42, D(2025, 1, 10), D(2025, 12, 24), lambda n, d: f"BTB-{n:03d}/{d.year % 100}", pend=.3, asof=D(2025, 12, 31), per=3, dism=.04)
C = [("No", None, noe()), ("Case number", "case_number", g("case_number")), ("Name (KH)", "name_khmer", g("name_khmer")), ("Name (EN)", "name_latin", g("name_latin")), ("Sex", "sex", sx("Male", "Female")), ("Age", "age", g("age")), ("Nationality", "citizenship", g("citizenship")), ("Article", "charges", lambda p: ", ".join(c["article"] + (" (Criminal Code)" if c["law"] == PC else "") for c in p["charges"])), ("Registered on", "date_registered", g("date_registered")), ("Charged on", "date_charged", g("date_charged")), ("Stage", "stage", g("stage", STE.get)), ("Judged on", "date_decided", g("date_decided")), ("Result", "outcome", g("outcome", OUTE.get)), ("Present?", "presence_at_judgment", g("presence_at_judgment", {"present": "Yes", "absent": "No", "deemed present": "Deemed"}.get)), ("Prison (months)", "sentence_months", g("sentence_months")), ("Suspended (months)", "suspended_months", g("suspended_months")), ("Fine", "fine_riel", g("fine_riel", lambda n: f"{n:,} riel")), ("Compensation", "compensation_riel", g("compensation_riel", lambda n: f"{n:,} riel"))]
sh.put(1, 1, "Battambang Court of First Instance – accused under the 2008 Law on Suppression of Human Trafficking and Sexual Exploitation", "T"); f.note(sh, 1, "title naming court and law"); sh.line(2, [c[0] for c in C], "h"); f.note(sh, 2, "headings")
for i, p in enumerate(P):
    if p["stage"] != "decided": p["_x"] = dict(hidden_row=True); sh.hidden_rows.add(3 + i)
    f.person(sh, 3 + i, p, C)
last = 2 + len(P); sh.filter = f"A2:R{last}"; sh.filtercol = (10, ["Decided"]); sh.put(last + 2, 2, f"Total {len(P)} accused", "*"); f.note(sh, last + 2, "total, hidden rows included"); sh.widths = {3: 22, 4: 22, 13: 24}
hl = f.sheet("Lists"); hl.state = "hidden"
for i, x in enumerate(["Stage", "Under investigation", "Awaiting trial", "Decided"], 1): hl.put(i, 1, x); f.note(hl, i, "hidden sheet: choices for the stage column")
f.done(q=["A filter hides the rows of open cases; the total counts them: do they belong to the list?"], never=["leaving out the rows the filter hides", "calling the open cases acquitted", "reading months of prison as years", "making rows of the hidden sheet of choices"])

# ================================================================ 10 Banteay Meanchey, appeals
f = F("BMC_appeals_ប្តឹងឧទ្ធរណ៍ 2025.xlsx", "BMC", "Judgment of first instance and, to the right, what the appeal court did with it (day, result, new sentence)", "take", "headings keep the two courts apart; the return is of the first instance")
sh = f.sheet("សាលដីកា"); P = docket("bmc", 19, D(2024, 9, 1), D(2025, 4, 30), lambda n, d: f"{kd(n)}/{kd(d.year)} ប.ម.ជ", cits=("Thai",), dism=0, acq=.2, pc=0); ra = random.Random(10)
for p in P:
    p["_ad"] = p["_ar"] = p["_as"] = None
    if ra.random() < .6:
        p["_ad"] = wd(p["date_decided"] + dt.timedelta(ra.randrange(120, 240)))
        if p["outcome"] == "convicted":
            p["_ar"] = ra.choice(["តម្កល់សាលក្រម", "បន្ធូរទោស", "បន្ធូរទោស", "រួចផុតពីបទចោទ"])
            p["_as"] = mk(p["sentence_months"]) if p["_ar"] == "តម្កល់សាលក្រម" else mk(max(12, p["sentence_months"] - 24)) if p["_ar"] == "បន្ធូរទោស" else None
        else: p["_ar"] = "តម្កល់សាលក្រម"
C = [("ល.រ", None, no_()), ("លេខសំណុំរឿង", "case_number", g("case_number")), ("ឈ្មោះជនជាប់ចោទ", "name_khmer", g("name_khmer")), ("ភេទ", "sex", sx("ប្រុស", "ស្រី")), ("អាយុ", "age", g("age", kd)), ("សញ្ជាតិ", "citizenship", g("citizenship", CITK.get)), ("មាត្រា", "charges", artk), ("ថ្ងៃចុះបញ្ជី", "date_registered", g("date_registered", dk)), ("ថ្ងៃចោទ", "date_charged", g("date_charged", dk)), ("ថ្ងៃសាលក្រម", "date_decided", g("date_decided", dk)), ("លទ្ធផល", "outcome", g("outcome", OUTK.get)), ("ទោស", "sentence_months", g("sentence_months", mk)), ("វត្តមាន", "presence_at_judgment", g("presence_at_judgment", PRK.get)), ("ថ្ងៃសាលដីកា", None, g("_ad", dk)), ("លទ្ធផល", None, g("_ar")), ("ទោស", None, g("_as"))]
for p in P: p["suspended_months"] = None
head(f, sh, [(1, "សាលាដំបូងខេត្តបន្ទាយមានជ័យ", "court", "*"), (2, "បញ្ជីសំណុំរឿងដែលមានបណ្ដឹងឧទ្ធរណ៍ តាម" + LAWK, "title naming the law", "T")], len(C))
sh.merge(4, 10, 4, 13, "សាលាដំបូង"); sh.merge(4, 14, 4, 16, "សាលាឧទ្ធរណ៍")
for i, c in enumerate(C, 1): sh.put(5, i, c[0], "h") if i >= 10 else sh.merge(4, i, 5, i, c[0])
f.note(sh, 4, "headings"); f.note(sh, 5, "headings, second storey")
for i, p in enumerate(P): f.person(sh, 6 + i, p, C)
sh.widths = {3: 20, 7: 22}; r = 7 + len(P); sh.put(r, 2, "សម្គាល់៖ រឿងដែលគ្មានថ្ងៃសាលដីកា គឺតុលាការឧទ្ធរណ៍មិនទាន់សម្រេច", "i"); f.note(sh, r, "note: no day of appeal judgment = the appeal is still open")
f.done(q=["Is the return about the judgment of first instance (and not what the appeal court made of it)?"], never=["taking day, result or sentence of the appeal court for those of the first instance", "calling a conviction an acquittal because the appeal court acquitted", "calling the case pending because the appeal is open"])

# ================================================================ 11 Preah Sihanouk, opposition
f = F("PSN ជំនុំជម្រះឡើងវិញ 2024-2025.xlsx", "PSN", "List of judgments; three accused judged in absentia opposed the judgment and were judged again, so they stand twice (same case, later day, in presence)", "take-with-questions", "for the three it must be asked which judgment counts")
sh = f.sheet("Judgments"); P = docket("psn", 17, D(2024, 10, 1), D(2025, 5, 30), lambda n, d: f"{n:03d}/{d.year} PSN", cits=("Chinese", "Indonesian"), foreign=.3, dism=0, acq=.1, absent=.55, deem=0, per=2, pc=0); ra = random.Random(11)
C = [("N°", None, noe()), ("លេខសំណុំរឿង / Case", "case_number", g("case_number")), ("ឈ្មោះ / Name", "name_khmer", g("name_khmer")), ("Latin", "name_latin", g("name_latin")), ("ភេទ / Sex", "sex", sx("ប", "ស")), ("អាយុ / Age", "age", g("age")), ("សញ្ជាតិ / Nationality", "citizenship", g("citizenship", lambda c: f"{CITK[c]} / {c}")), ("មាត្រា / Article (Law 2008)", "charges", lambda p: ", ".join(c["article"] for c in p["charges"])), ("Registered", "date_registered", g("date_registered", ddash)), ("Charged", "date_charged", g("date_charged", ddash)), ("Judgment", "date_decided", g("date_decided", ddash)), ("Result", "outcome", g("outcome", OUTE.get)), ("Attendance", "presence_at_judgment", g("presence_at_judgment", PRE.get)), ("Prison", "sentence_months", g("sentence_months", lambda m: f"{m // 12}y {m % 12}m" if m % 12 else f"{m // 12}y")), ("Days already detained", None, lambda p: ra.randrange(30, (p["date_decided"] - (p["_first"]["date_decided"] if "_first" in p else p["date_charged"])).days) if p["presence_at_judgment"] == "present" else None), ("កំណត់សម្គាល់ / Note", None, lambda p: p.get("_n"))]
for p in P: p["suspended_months"] = None
opp = [p for p in P if p["presence_at_judgment"] == "absent" and p["outcome"] == "convicted"][:3]
assert len(opp) == 3
head(f, sh, [(1, "Preah Sihanouk Provincial Court of First Instance / សាលាដំបូងខេត្តព្រះសីហនុ", "court", "*"), (2, "បញ្ជីសាលក្រមរឿងជួញដូរមនុស្ស / Judgments in trafficking cases", "title", "T")], len(C)); sh.line(3, [c[0] for c in C], "h"); f.note(sh, 3, "headings")
Q = list(P)
for p in opp:
    q = copy.deepcopy(p); q["date_decided"] = wd(p["date_decided"] + dt.timedelta(ra.randrange(100, 200))); q["presence_at_judgment"] = "present"; q["sentence_months"] = max(24, p["sentence_months"] - 12); q["_n"] = "ប្តឹងទាស់ ជំនុំជម្រះឡើងវិញ / opposition, judged again"; q["_first"] = p; Q.append(q)
Q.sort(key=lambda p: (p["date_decided"], p["case_number"]))
pos = {}
for i, p in enumerate(Q):
    pos[id(p)] = 4 + i
    if "_first" in p: p["_x"] = dict(second_entry_of=f"Judgments!{pos[id(p['_first'])]}")
    f.person(sh, 4 + i, p, C)
sh.widths = {3: 22, 4: 22, 7: 22, 16: 34}
prs = [(pos[id(p["_first"])], pos[id(p)]) for p in Q if "_first" in p]
f.done(q=[f"Row {a} (in absentia) and row {b} (judged again after opposition) are one accused in one case: which judgment is reported?" for a, b in prs], never=["counting the three as six accused without asking", "dropping one of the two judgments silently", "calling them a slip of the clerk (entered twice by mistake)", "taking the days already detained for days of the sentence"])

# ================================================================ 12 Koh Kong, errors
f = F("កោះកុង បញ្ជីជនជាប់ចោទ ២០២៥.xlsx", "KKG", "Ordinary yearly list with slips of the clerk", "name-errors", "an impossible age, a judgment before the charge, a total that does not fit")
sh = f.sheet("២០២៥"); P = docket("kkg", 18, D(2025, 3, 1), D(2025, 11, 28), lambda n, d: f"ក.ក {kd(n)}/{kd(d.year)}", cits=("Thai", "Chinese"), dism=0)
C = [("ល.រ", None, no_()), ("លេខសំណុំរឿង", "case_number", g("case_number")), ("ឈ្មោះជនជាប់ចោទ", "name_khmer", g("name_khmer")), ("ភេទ", "sex", sx("ប្រុស", "ស្រី ")), ("អាយុ", "age", g("age", kd)), ("សញ្ជាតិ", "citizenship", g("citizenship", CITK.get)), ("មាត្រា", "charges", artk), ("ទម្រង់កេងប្រវ័ញ្ច", "exploitation", g("exploitation", EXK.get)), ("ចុះបញ្ជី", "date_registered", g("date_registered", dk)), ("ចោទប្រកាន់", "date_charged", g("date_charged", dk)), ("សាលក្រម", "date_decided", g("date_decided", dk)), ("លទ្ធផល", "outcome", g("outcome", OUTK.get)), ("វត្តមាន", "presence_at_judgment", g("presence_at_judgment", PRK.get)), ("ទោសដាក់ពន្ធនាគារ", "sentence_months", g("sentence_months", mk)), ("ព្យួរទោស", "suspended_months", g("suspended_months", mk)), ("ប្រាក់ពិន័យ (រៀល)", "fine_riel", g("fine_riel", lambda n: kd(f"{n:,}"))), ("សំណង (រៀល)", "compensation_riel", g("compensation_riel", lambda n: kd(f"{n:,}")))]
head(f, sh, [(1, KINGDOM[0], "motto", "Tc"), (2, KINGDOM[1], "motto", "c"), (3, "សាលាដំបូងខេត្តកោះកុង", "court", "*"), (4, "បញ្ជីជនជាប់ចោទ តាម" + LAWK + " ប្រចាំឆ្នាំ២០២៥", "title naming the law", "T")], len(C)); sh.line(6, [c[0] for c in C], "h"); f.note(sh, 6, "headings")
P[3]["age"] = 6; P[9]["age"] = 17
bad = P[12]; bad["date_decided"] = bad["date_charged"] - dt.timedelta(61)
f.err("២០២៥!E10", "an accused of 6 years of age (no criminal responsibility under 14)"); f.err("២០២៥!K19", f"judgment {bad['date_decided'].isoformat()} lies before registration {bad['date_registered'].isoformat()} and charge {bad['date_charged'].isoformat()}")
for i, p in enumerate(P): f.person(sh, 7 + i, p, C)
r = 7 + len(P); sh.put(r, 2, "សរុប", "h"); sh.put(r, 3, f"{kd(len(P) + 2)} នាក់", "h"); f.note(sh, r, "total"); fs = sum(p["fine_riel"] or 0 for p in P); sh.put(r, 16, kd(f"{fs:,}"), "h"); f.err(f"២០២៥!C{r}", f"total says {len(P) + 2} accused, the list has {len(P)}")
sh.put(r + 2, 12, "កោះកុង ថ្ងៃទី១៥ ធ្នូ ២០២៥"); f.note(sh, r + 2, "place and date"); sh.put(r + 3, 12, "ក្រឡាបញ្ជី គំរូ ហត្ថលេខា"); f.note(sh, r + 3, "signature"); sh.widths = {3: 20, 7: 22, 8: 26}
f.done(q=["What are the right age (E10) and the right day (K19)?", "Are two accused missing from the list, or is the total wrong?"], never=["making 16 or 60 of the age 6", "changing the day or exchanging it with the charge", "calling the accused of 17 years (E16) an error", "adding rows for the missing two", "calling the total of fines wrong: it is right"])

# ================================================================ 13 Tbong Khmum CSV, errors
f = F("tbong_khmum_cases.csv", "TBK", "Semicolon CSV, Khmer headings, days as d.m.yyyy, with slips", "name-errors", "a day that does not exist, an article the law does not have, a line copied twice")
f.delim = ";"; sh = f.sheet("csv"); P = docket("tbk", 15, D(2025, 2, 1), D(2025, 11, 28), lambda n, d: f"{n}-TBK-{d.year % 100}", dism=0, pc=0, two=0, per=2, foreign=0)
C = [("លេខរៀង", None, noe()), ("លេខសំណុំរឿង", "case_number", g("case_number")), ("ឈ្មោះ", "name_khmer", g("name_khmer")), ("ភេទ", "sex", sx("ប្រុស", "ស្រី")), ("អាយុ", "age", g("age")), ("សញ្ជាតិ", "citizenship", g("citizenship", CITK.get)), ("មាត្រានៃច្បាប់២០០៨", "charges", lambda p: p["charges"][0]["article"]), ("ថ្ងៃចុះបញ្ជី", "date_registered", g("date_registered", ddot)), ("ថ្ងៃចោទ", "date_charged", g("date_charged", ddot)), ("ថ្ងៃសាលក្រម", "date_decided", lambda p: p.get("_d") or ddot(p["date_decided"])), ("លទ្ធផល", "outcome", g("outcome", OUTK.get)), ("វត្តមាន", "presence_at_judgment", g("presence_at_judgment", PRK.get)), ("ពន្ធនាគារ", "sentence_months", g("sentence_months", mk)), ("ព្យួរ", "suspended_months", g("suspended_months", mk)), ("ពិន័យជារៀល", "fine_riel", g("fine_riel"))]
sh.line(1, [c[0] for c in C]); f.note(sh, 1, "headings")
cand = [p for p in P if p["date_decided"] and p["outcome"] == "convicted"]; b1 = cand[2]; b2 = cand[6]; i1 = P.index(b1); i2 = P.index(b2)
b1["_d"] = "31.11.2025"; b1["date_decided"] = None; b2["charges"][0]["article"] = "72"
dup = copy.deepcopy(P[4]); dup["_x"] = dict(second_entry_of="record 6"); P.insert(11, dup); i1, i2 = P.index(b1), [k for k, p in enumerate(P) if p is b2][0]
for i, p in enumerate(P): f.person(sh, 2 + i, p, C)
f.err(f"record {2 + i1}, column ថ្ងៃសាលក្រម", "31.11.2025: November has 30 days"); f.err(f"record {2 + i2}, column មាត្រានៃច្បាប់២០០៨", "article 72: the 2008 law has 52 articles"); f.err("record 13", "same person, same case, same charge and days as record 6: entered twice")
f.done(q=["What are the right day and the right article?", "Are records 6 and 13 the same entry made twice?"], never=["turning 31.11 into 30.11 or 1.12", "turning 72 into 27 or 12", "counting the double line as another accused, or removing it without telling", "reading d.m.yyyy as month first"])

# ================================================================ 14 Kampong Speu, dates out of y-m
f = F("Kg Speu TIP 2025 sentence y-m.xlsx", "KPS", "English headings; prison is typed 'years-months' (7-6), and the spreadsheet made days of three of the cells", "name-errors", "three sentences have become dates; an acquittal with a fine")
sh = f.sheet("Sheet1"); P = docket("kps", 16, D(2025, 1, 15), D(2025, 12, 12), lambda n, d: f"{n:03d}.{d.year % 100}.KS", dism=0, susp=0, per=2, acq=.15)
conv = [p for p in P if p["outcome"] == "convicted" and p["sentence_months"] % 12 and p["sentence_months"] // 12 <= 12]
for p, (dd) in zip(conv[:3], (D(2025, 7, 6), D(2025, 8, 6), D(2025, 3, 5))): p["_d"] = dd; p["sentence_months"] = None
assert len([p for p in P if "_d" in p]) == 3
aq = [p for p in P if p["outcome"] == "acquitted"][0]; aq["fine_riel"] = 5000000
C = [("No.", None, noe()), ("Case No.", "case_number", g("case_number")), ("Accused (Khmer)", "name_khmer", g("name_khmer")), ("Sex", "sex", sx("M", "F")), ("Age", "age", g("age")), ("Nationality", "citizenship", g("citizenship")), ("Charge: article of TIP law 2008", "charges", lambda p: " & ".join(("CC " if c["law"] == PC else "") + c["article"] for c in p["charges"])), ("Type", "exploitation", g("exploitation", EXE.get)), ("Registered", "date_registered", g("date_registered", den)), ("Charged", "date_charged", g("date_charged", den)), ("Judgment", "date_decided", g("date_decided", den)), ("Verdict", "outcome", g("outcome", {"convicted": "Guilty", "acquitted": "Not guilty"}.get)), ("Prison (years-months)", "sentence_months", lambda p: p.get("_d") or (f"{p['sentence_months'] // 12}-{p['sentence_months'] % 12}" if p["sentence_months"] else None)), ("Fine (riel)", "fine_riel", g("fine_riel")), ("To victim (riel)", "compensation_riel", g("compensation_riel")), ("Absent?", "presence_at_judgment", g("presence_at_judgment", {"present": "no", "absent": "yes", "deemed present": "no (deemed)"}.get))]
for p in P:
    if p["presence_at_judgment"] == "deemed present": p["presence_at_judgment"] = "present"
head(f, sh, [(1, "Kampong Speu Provincial Court – trafficking cases 2025 (CC = Criminal Code)", "title", "T")], len(C)); sh.line(2, [c[0] for c in C], "h"); f.note(sh, 2, "headings")
for i, p in enumerate(P):
    f.person(sh, 3 + i, p, C)
    if "_d" in p: f.err(f"Sheet1!M{3+i}", f"prison became the date {p['_d'].isoformat()} (typed as years-months, made a day by the spreadsheet)")
    if p is aq: f.err(f"Sheet1!N{3+i}", "acquitted (Not guilty) and yet a fine of 5,000,000")
f.dfmt = "d-mmm"; sh.widths = {3: 20, 8: 26}
f.done(q=["What are the sentences in the three cells that became days?", "Was the accused acquitted or fined?", "Does 'no' under Absent? mean that the accused was present?"], never=["reading the date as a day of judgment or release", "turning the day back into years and months without telling (day-month or month-day is not sure)", "reading 7-6 as July, as a range or as 76", "dropping the fine or the acquittal silently", "reading 'no' under Absent? as not present"])

# ================================================================ 15 Oddar Meanchey, refuse
f = F("ឧត្ដរមានជ័យ បញ្ជីរឿង ២០២៥.xlsx", "OMC", "Register of civil cases (divorce, land, debt) sent instead of the trafficking list", "refuse", "civil cases: no accused, no offence, nothing of trafficking")
sh = f.sheet("រដ្ឋប្បវេណី"); sh.merge(1, 1, 1, 8, "សាលាដំបូងខេត្តឧត្ដរមានជ័យ", "*"); sh.merge(2, 1, 2, 8, "បញ្ជីរឿងរដ្ឋប្បវេណី ឆ្នាំ២០២៥", "T"); sh.line(4, ["ល.រ", "លេខសំណុំរឿង", "ដើមបណ្ដឹង", "ចុងបណ្ដឹង", "កម្មវត្ថុ", "ថ្ងៃទទួល", "ថ្ងៃសាលក្រម", "សេចក្ដីសម្រេច"], "h"); ra = random.Random(15)
for i in range(18):
    d = wd(D(2025, 1, 6) + dt.timedelta(i * 17)); sh.line(5 + i, [kd(i + 1), f"{kd(11 + i * 3)}/{kd(2025)} រ.ប", NM.take()[0], NM.take()[0], (sj := ra.choice(["លែងលះ", "ទំនាស់ដីធ្លី", "ទាមទារបំណុល", "ចែករំលែកមរតក"])), dk(d), dk(wd(d + dt.timedelta(60))) if i < 12 else None, ("ឱ្យលែងលះ" if sj == "លែងលះ" else ra.choice(["បដិសេធបណ្ដឹង", "សះជា", "ទទួលបណ្ដឹង"])) if i < 12 else None], "b"); f.note(sh, 5 + i, "civil case")
f.note(sh, 1, "court"); f.note(sh, 2, "title: civil cases"); f.note(sh, 4, "headings")
f.done(q=["This is a register of civil cases: please send the list of trafficking cases."], never=["taking plaintiffs or defendants of civil cases for accused or victims", "taking លែងលះ (divorce) for a release or dismissal", "keeping any name of it"])

# ================================================================ 16 Ratanakiri, refuse: links lost
f = F("RTK summary linked.xlsx", "RTK", "List whose cells point to another book that was not sent: every cell of the list shows #REF!", "refuse", "no value left in the list: only headings, running numbers and errors of lost links")
sh = f.sheet("Summary"); sh.merge(1, 1, 1, 9, "Ratanakiri Provincial Court of First Instance – human trafficking cases 2025", "T"); sh.line(3, ["No.", "Case No.", "Accused", "Sex", "Age", "Article", "Registered", "Judgment", "Sentence"], "h")
for i in range(14):
    sh.put(4 + i, 1, i + 1, "b"); f.note(sh, 4 + i, "lost links")
    for c in range(2, 10): sh.put(4 + i, c, "#REF!", "b")
f.note(sh, 1, "title"); f.note(sh, 3, "headings")
f.done(q=["The cells point to another workbook that was not sent (#REF!): please send the list with its values."], never=["taking it as an empty list (no cases)", "14 accused without name taken in", "'#REF!' stored as a name or case number"])

DOUBT = """## Doubts about the truth

- The Khmer is not by a native reader. ដីកាលើកលែងឱ្យរួចពីការចោទ is meant as the investigating judge's order of dismissal; ចាត់ទុកជាចំពោះមុខ as deemed in presence; ប្តឹងទាស់ as opposition against a judgment in absentia; ក្រៅឃុំ as not detained.
- `exploitation` stands in a column of its own wherever truth has it; it is never taken from the article.
- Kampot: `outcome` 'Charge dismissed' has its day under date_judgment; that day is taken as `date_decided` (also Kandal, Siem Reap, Battambang, Kampong Thom). Custody and days in detention have no key in the truth.
- Kampong Thom: presence stands only in remarks; where they are silent it is null. Days of postponed hearings have no key. A reader who asks once about the silent rows does right. 'judged in the presence of the accused' was taken as `present`.
- Phnom Penh (victims beside): the title does not name the law; the heading says ច្បាប់ ២០០៨ (law of 2008) and the title trafficking, so the law is taken as named. The same for Siem Reap, Preah Sihanouk, Tbong Khmum, Kampong Speu, Prey Veng (headings 'TIP law 2008', 'Law 2008', ច្បាប់២០០៨). Asking which law is no fault there; calling it the Criminal Code is.
- Phnom Penh: the compensation column is headed compensation of the victims and stands in the line of the accused; truth gives it to that accused. Whether an amount is shared with co-accused the sheet does not say.
- Siem Reap: the sheet of open cases has no column for the result, so `outcome` is null although the title says no judgment yet; `pending` there is no fault. In the sheet of judged cases `stage` is null (no column); `decided` is no fault. The same holds for every file without a stage column.
- Svay Rieng: '-' under result of open cases is null, not `pending`.
- Battambang: the result 'Deemed' under Present? is taken as deemed present.
- Banteay Meanchey: first instance is what truth holds. Whoever wants final results would read the right-hand half; the question is listed.
- Preah Sihanouk: both judgments of the three accused are rows; the later one carries `second_entry_of`, which here is no mistake of the clerk but a second trial. Counting 17 accused and 20 judgments is right.
- Koh Kong: age 6 is kept in the row as written; a day before the charge likewise. Whether the total (20) or the list (18) is right nobody can say. The file has no column of stage.
- Tbong Khmum: article 72 is kept as written; the day 31.11.2025 is null.
- Kampong Speu: the three dated sentences are null. From 6 July one may guess 7-6 or 6-7; both are guesses. The acquitted accused keeps outcome and fine as written. 'no' under Absent? is taken as present; it could hide 'deemed present'.
- Ratanakiri: a workbook with #REF! is called a refusal; a system that says 'no values: links lost' and takes nothing in does the same thing.
"""
with open(os.path.join(HERE, "README.md"), "w", encoding="utf-8") as h:
    h.write("# Sixteen lists of trafficking cases of courts of first instance\n\nAll people, cases and amounts are invented; family names say so (សាកល្បង, គំរូ, ប្រឌិត, ឧទាហរណ៍, តេស្ត; CESHI, THUNGHIEM, THOTSOP, SIHEOM, UJICOBA mean test in other languages). What is said of the courts is invented.\n\n`make.py` writes files/, truth.json and this page, always the same bytes; `check.py` opens each file again with readers and parsers of its own and compares every cell with truth.json. truth.json has the structure of the example set. Today is taken to be after January 2026.\n\n| file | sent by | what | outcome | accused | errors | questions |\n|---|---|---|---|---|---|---|\n")
    for k, t in TRUTH.items(): h.write(f"| {k} | {t['sent_by'].replace(' Court of First Instance', '')} | {t['what']} | {t['outcome']} | {len(t['rows'])} | {len(t['errors'])} | {len(t['questions'])} |\n")
    h.write("\n" + DOUBT)
json.dump(TRUTH, open(os.path.join(HERE, "truth.json"), "w", encoding="utf-8"), ensure_ascii=False, indent=1)
print(len(TRUTH), "files", sum(len(t["rows"]) for t in TRUTH.values()), "accused")
