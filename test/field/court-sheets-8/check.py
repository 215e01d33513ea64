#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Opens every file again, reads it by rules written here only (nothing shared with make.py) and compares every value of
truth.json, null for null.   python check.py"""
import csv, datetime as dt, io, json, os, re, sys, zipfile
import openpyxl, xlrd
HERE = os.path.dirname(os.path.abspath(__file__)); F = lambda fn: os.path.join(HERE, "files", fn)
TR = json.load(open(os.path.join(HERE, "truth.json"), encoding="utf-8"))
TIP, PC = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008", "Criminal Code 2009"
WEST = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789")
BAD = []
def bad(*a): BAD.append(a); print("BAD", *a)


# ---- opening: {sheet: {row: [values]}}; merged cells spread
def grid(fn):
    if fn.endswith(".xlsx"):
        wb = openpyxl.load_workbook(F(fn), data_only=True); out = {}
        for ws in wb:
            v = {r: [c.value for c in row] for r, row in enumerate(ws.iter_rows(), 1)}
            for m in ws.merged_cells.ranges:
                for r in range(m.min_row, m.max_row + 1):
                    for c in range(m.min_col, m.max_col + 1): v[r][c - 1] = ws.cell(m.min_row, m.min_col).value
            out[ws.title] = v
        return out
    if fn.endswith(".xls"):
        wb = xlrd.open_workbook(F(fn)); out = {}
        for ws in wb.sheets():
            v = {}
            for r in range(ws.nrows):
                v[r + 1] = []
                for c in ws.row(r):
                    x = c.value
                    if c.ctype == 3: x = xlrd.xldate_as_datetime(x, wb.datemode)
                    elif c.ctype == 2: x = int(x)
                    v[r + 1].append(None if x == "" else x)
            out[ws.name] = v
        return out
    if fn.endswith(".ods"):
        from odf.opendocument import load
        from odf.table import Table, TableRow, TableCell
        from odf import teletype
        return {t.getAttribute("name"): {i: [teletype.extractText(c) or None for c in r.getElementsByType(TableCell)] for i, r in enumerate(t.getElementsByType(TableRow), 1)} for t in load(F(fn)).spreadsheet.getElementsByType(Table)}
    raw = open(F(fn), "rb").read()
    if fn.endswith(".tsv"):
        assert raw[:2] == b"\xff\xfe"; s, dl = raw.decode("utf-16"), "\t"
    else: s, dl = raw.decode("utf-8-sig"), ","
    return {"": {i: [x or None for x in r] for i, r in enumerate(csv.reader(io.StringIO(s), delimiter=dl), 1)}}


# ---- reading cells
W = lambda x: None if x is None else str(x).translate(WEST).replace("\u200b", "").strip()
name = lambda x: re.sub(" +", " ", x.replace("\u200b", "")).strip()
def num(x): return None if x is None else int(re.match(r"\d+", W(x)).group())
MK = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split(); ME = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
def date(x):
    if x in (None, "-"): return None
    if isinstance(x, dt.datetime): return x.date().isoformat()
    s = W(x)
    if m := re.fullmatch(r"ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d{4})", s): return dt.date(int(m[3]), MK.index(m[2]) + 1, int(m[1])).isoformat()
    if m := re.fullmatch(r"(\d+)-([A-Z][a-z]{2})-(\d\d)", s): return dt.date(2000 + int(m[3]), ME.index(m[2]) + 1, int(m[1])).isoformat()
    m = re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)", s); y = int(m[3]); return dt.date(y if y > 99 else 2000 + y, int(m[2]), int(m[1])).isoformat()
def sex(x): return {"ប្រុស": "male", "ប": "male", "M": "male", "Male": "male", "ប្រុស/M": "male", "ស្រី": "female", "ស": "female", "F": "female", "Female": "female", "Femal": "female", "ស្រី/F": "female", None: None}[x]
def cit(x):
    if x is None: return None
    for k, ws in {"Cambodian": "ខ្មែរ កម្ពុជា Cambod Khmer Cambodain", "Vietnamese": "វៀតណាម Vietnam", "Chinese": "ចិន Chin", "Thai": "ថៃ Thai", "Malaysian": "ម៉ាឡេស៊ី Malaysia", "Indonesian": "ឥណ្ឌូណេស៊ី Indonesia", "Filipino": "ហ្វីលីពីន Filipino", "Korean": "កូរ៉េ Korea", "Lao": "ឡាវ Lao"}.items():
        if any(w in x for w in ws.split()): return k
    raise ValueError(x)
EXW = {"sexual exploitation of a child": ["ផ្លូវភេទកុមារ", "child sexual"], "sexual exploitation": ["ផ្លូវភេទ", "sexual"], "forced criminality (online scam)": ["អនឡាញ", "scam"], "forced labour": ["ពលកម្ម", "labour"], "forced marriage": ["រៀបការ", "marriage"], "forced begging": ["សុំទាន", "begging"], "debt bondage": ["បំណុល", "bondage"], "domestic servitude": ["ការងារផ្ទះ", "servitude"], "surrogacy": ["ពពោះ", "surrogacy"]}
def ex(x): return next(k for k, ws in EXW.items() if any(w in x.lower() for w in ws))
KW = {w: i for i, w in enumerate("សូន្យ មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់ ដប់មួយ ដប់ពីរ ដប់បី ដប់បួន ដប់ប្រាំ".split())}
def term(x):
    """months of 7ឆ្នាំ6ខែ, 7 yrs 6 mths, 7y6m, words"""
    if x in (None, "-"): return None
    s = W(x).split("\n")[0]
    if m := re.fullmatch(r"ដាក់ពន្ធនាគារ (\S+)ឆ្នាំ", s): return 12 * KW[m[1]]
    y = re.search(r"(\d+) ?(ឆ្នាំ|y)", s); mo = re.search(r"(\d+) ?(ខែ|m)", s); assert y or mo, s
    return (12 * int(y[1]) if y else 0) + (int(mo[1]) if mo else 0)
def money(x):
    if x in (None, "-", "គ្មាន"): return None
    if isinstance(x, int): return x
    s = W(x); m = re.fullmatch(r"([\d., ]+?)\s*(៛|រៀល)?", s); return int(re.sub(r"[., ]", "", m[1]))
def pres(x):
    if x in (None, "-"): return None
    x = x.split("\n")[0]
    return {"ចំពោះមុខ": "present", "កំបាំងមុខ": "absent", "ចាត់ទុកជាចំពោះមុខ": "deemed present", "ចាត់ទុកចំពោះមុខ": "deemed present", "P": "present", "A": "absent", "D": "deemed present", "បាទ": "present", "ទេ": "absent", "Present": "present", "Absent": "absent", "Deemed present": "deemed present",
            "yes": "present", "no": "absent", "deemed": "deemed present", "មានមុខ": "present", "វត្តមាន": "present", "អវត្តមាន": "absent", "អវត្តមាន (ចាត់ទុកជាចំពោះមុខ)": "deemed present", "contradictory": "present", "default": "absent", "deemed contradictory": "deemed present"}[x]
G, N, X = "convicted", "acquitted", "charge dismissed by the investigating judge"
OUT = {"ជាប់ទោស": G, "រួចខ្លួន": N, "ដោះលែង": None, "Guilty": G, "Acquitted": N, "pending": "pending", "ដាក់ទោស": G, "រួចផុត": N, "Convicted": G, "guilty": G, "not guilty": N, "ពិរុទ្ធ": G, "រួចផុតពីបទចោទ": N, "ផ្តន្ទាទោស": G, "មានទោស": G, "រួចទោស": N, "មានពិរុទ្ធ": G, "គ្មានពិរុទ្ធ": N, "ទោស": G, "រួច": N, "G": G, "NG": N, "non-suit by IJ": X, "ឱ្យរួចផុតពីបទចោទ": N}
STG = {"កំពុងស៊ើបសួរ": "investigation", "រង់ចាំជំនុំជម្រះ": "awaiting trial", "កំពុងជំនុំជម្រះ": "trial", "under investigation": "investigation", "awaiting trial": "awaiting trial", "on trial": "trial", "closed": "decided"}
def result(x):
    """(outcome, stage) of a result cell"""
    if x is None: return None, None
    x = x.split("\n")[0]; l = x[0].lower() + x[1:]
    if x in STG or l in STG: return None, STG.get(x) or STG[l]
    if x.startswith("ដាក់ពន្ធនាគារ"): return G, None
    return OUT[x], None
def arts(x, law): return [{"law": law, "article": a} for a in re.findall(r"\d+", W(x))]
KEYS = ["case_number", "name_khmer", "name_latin", "sex", "age", "citizenship", "charges", "exploitation", "date_registered", "date_charged", "date_decided", "stage", "presence_at_judgment", "outcome", "sentence_months", "sentence_days", "suspended_months", "fine_riel", "compensation_riel"]


def simple(cols, law):
    """reader of a plain row; cols: {truth word: column letter}"""
    ix = {k: ord(c) - 65 for k, c in cols.items()}
    def read(v, prev):
        g = lambda k: v[ix[k]] if k in ix and ix[k] < len(v) else None
        r = dict.fromkeys(KEYS); o, s = result(g("out")) if "out" in ix else (None, None)
        r.update(case_number=g("case") and str(g("case")).strip(), name_khmer=g("km") and name(g("km")), name_latin=g("la") and name(g("la")), sex=sex(g("sex")), age=num(g("age")), citizenship=cit(g("cit")), charges=arts(g("art"), law) if "art" in ix else [], exploitation=ex(g("ex")) if g("ex") else None,
                 date_registered=date(g("reg")), date_charged=date(g("chg")), date_decided=date(g("dec")), stage=s, presence_at_judgment=pres(g("pres")), outcome=o, sentence_months=term(g("sent")), suspended_months=None if g("sus") in ("ទាំងអស់", "all") else term(g("sus")), fine_riel=money(g("fine")), compensation_riel=money(g("comp")))
        if g("sus") in ("ទាំងអស់", "all"): r["suspended_months"] = r["sentence_months"]
        return r
    return read


def carry(read, cols, mark=None):
    def f(v, prev):
        v = list(v)
        for c in cols:
            i = ord(c) - 65
            if v[i] == mark: v[i] = prev[i]
        return read(v, prev), v
    return f


def takeo(v, prev):
    v = list(v)
    if v[5] is None: v[5], v[6], v[7], v[10] = (prev[i] for i in (5, 6, 7, 10))
    return simple(dict(km="B", sex="C", age="D", cit="E", case="F", reg="G", chg="H", art="I", ex="J", dec="K", pres="L", out="M", sent="N", sus="O", fine="P", comp="Q"), None)(v, prev), v
def btb(v, prev):
    yrs = lambda x: None if x is None else round(12 * x)
    w = list(v); w[13] = w[14] = None; r = simple(dict(case="B", reg="C", la="D", sex="E", age="F", cit="G", art="H", ex="I", chg="J", dec="K", pres="L", out="M", fine="P", comp="Q"), TIP)(w, prev)
    r.update(sentence_months=yrs(v[13]), suspended_months=yrs(v[14]), stage=STG[v[17]] if v[17] else None); return r
def kampot(v, prev):
    r = simple(dict(case="B", reg="C", la="D", sex="E", age="F", cit="G", ex="J", chg="K", dec="L", pres="M", out="N", sent="O", sus="P", fine="Q", comp="R"), None)(v, prev)
    laws = [{"HT Law 2008": TIP, "Criminal Code": PC}[x] for x in v[7].split(" / ")]; aa = v[8].split(" / ")
    r["charges"] = [{"law": laws[i] if len(laws) > 1 else laws[0], "article": a} for i, a in enumerate(aa)]; assert len(laws) in (1, len(aa)), v; return r
def kthom(v, prev):
    assert (v[3] is None) != (v[4] is None)
    r = simple(dict(case="B", km="C", cit="F", art="G", ex="H", reg="I", chg="J", dec="K", pres="L", out="M", sent="N", sus="O", fine="P", comp="Q"), TIP)(v, prev); r.update(sex="male" if v[3] else "female", age=num(v[3] or v[4])); return r
def psn(v, prev):
    w = list(v); joint = isinstance(v[18], str); w[18] = None if joint else v[18]
    r = simple(dict(case="B", reg="C", km="D", la="E", sex="G", age="H", cit="I", art="J", ex="L", chg="M", dec="N", pres="O", out="P", sent="Q", fine="R", comp="S"), TIP)(w, prev); r["charges"] += arts(v[10], PC) if v[10] else []
    if joint: r["compensation_joint"] = int(re.match(r"[\d,]+", v[18])[0].replace(",", ""))
    return r
def mdk(v, prev):
    no, s = v[0].split(". ", 1); p = s.split(", "); assert len(p) == 13, p
    return simple(dict(case="A", km="B", sex="C", age="D", cit="E", art="F", reg="G", chg="H", dec="I", pres="J", out="K", sent="L", comp="M"), TIP)(p, prev)
def bmc(v, prev):
    w = list(v); w[9] = re.sub("កថាខណ្ឌ.", "", v[9]); w[17] = w[18] = None; m = lambda x: None if x is None else round(x * 10**6)
    r = simple(dict(case="C", reg="D", km="E", la="F", sex="G", age="H", cit="I", art="J", chg="K", dec="M", pres="N", out="O"), TIP)(w, prev)
    r.update(sentence_months=12 * v[15] + (v[16] or 0) if v[15] else None, fine_riel=m(v[17]), compensation_riel=m(v[18])); return r
def kandal(v, prev):
    r = simple(dict(case="B", reg="C", km="D", sex="E", age="F", cit="G", art="H", ex="I", chg="J", dec="K", pres="L", out="M", fine="Q", comp="R"), TIP)(v, prev); r["sentence_months"] = 12 * (v[13] or 0) + (v[14] or 0) or None
    if (v[15] or None) != r["sentence_months"]: bad("Kandal", "months by formula", v)
    if v[0] is None: bad("Kandal no cached number", v)
    return r
def srp(v, prev):
    w = list(v); a, b = v[13].split(", "); w[13] = {"convicted": "Convicted", "acquitted": "Acquitted"}[a]
    r = simple(dict(case="B", reg="C", la="D", km="E", sex="F", cit="I", ex="K", chg="L", dec="M", out="N", sent="O", sus="P", fine="Q", comp="R"), None)(w, prev)
    r.update(presence_at_judgment={"present": "present", "in absentia": "absent", "deemed present": "deemed present"}[b], charges=[{"law": {"TIP Law": TIP, "Criminal Code": PC}[l], "article": n} for n, l in re.findall(r"Art\. (\d+) (TIP Law|Criminal Code)", v[9])], birth_year=v[6].year); return r
def kkg(v, prev):
    w = list(v); w[16] = w[17] = None; m = lambda x: None if x is None else round(float(x[:-1]) * 10**6)
    r = simple(dict(case="B", reg="C", la="D", km="E", sex="F", age="G", cit="H", ex="J", chg="K", dec="L", pres="M", out="N", sent="O", sus="P"), None)(w, prev)
    r.update(fine_riel=m(v[16]), compensation_riel=m(v[17]), stage=STG[v[18]], charges=[{"law": {"LSHTSE": TIP, "CC": PC}[l], "article": a} for l, a in re.findall(r"(LSHTSE|CC) art\. (\d+)", v[8])]); return r
def pvg(v, prev):
    w = list(v); w[15] = v[15] and v[15].replace(" ជាប់ពន្ធនាគារ", "")
    r = simple(dict(case="B", reg="C", km="D", sex="E", age="F", cit="G", chg="L", dec="M", pres="N", out="O", sent="P", comp="Q"), None)(w, prev); r["offence_as_written"] = v[10]; return r
def card(g, at):
    m = re.match(r"([B-D])(\d+)", at); c, r0 = ord(m[1]) - 65, int(m[2]) - 2; lab = [g[r0 + k][0] for k in range(12)]
    assert lab == ["លេខសំណុំរឿង", "ចុះបញ្ជី", "ជនជាប់ចោទ", "ភេទ", "អាយុ", "សញ្ជាតិ", "បទល្មើស", "ចោទប្រកាន់", "សាលក្រមចុះ", "វត្តមាន", "តុលាការសម្រេច", "សំណង"], lab
    p = [g[r0 + k][c] for k in range(12)]; s = p[10] if p[10].startswith("ដាក់") else None
    p[6] = re.search(r"មាត្រា ([០-៩]+) នៃច្បាប់", p[6])[1]
    return simple(dict(case="A", reg="B", km="C", sex="D", age="E", cit="F", art="G", chg="H", dec="I", pres="J", out="K", comp="L", sent="M"), TIP)(p + [s], None)


READ = {"ជួញដូរមនុស្ស ៩ខែ ២០២៥ តាកែវ.xlsx": takeo, "BTB court TIP cases 2025.xlsx": btb,
        "stung treng tip 2024.xls": carry(simple(dict(case="B", reg="C", km="D", la="E", sex="F", age="G", cit="H", art="I", chg="J", dec="K", pres="L", out="M", sent="N", fine="O", comp="P"), TIP), "BCIJK", "ដដែល"),
        "svayrieng_unicode.tsv": simple(dict(case="B", km="C", la="D", sex="E", age="F", cit="G", art="H", ex="I", reg="J", chg="K", dec="L", pres="M", out="N", sent="O", sus="P", fine="Q", comp="R"), None),
        "kampot_tip_2025.csv": kampot, "បញ្ជីជនជាប់ចោទ ព្រៃវែង.ods": pvg, "ក.ធ ឆមាសទី១ ២០២៥.xlsx": kthom, "PSHV_HT_list_bilingual.xlsx": psn, "Book2.xlsx": mdk, "បញ្ជីសាលក្រម ប.ជ ២០២៤-២៥.xlsx": bmc, "កណ្តាល ២០២៥ តាមខែ.xlsx": kandal,
        "SRP TIP 2024 2025 + appeal.xlsx": srp, "KK_Court_HT_register.xlsx": kkg,
        "តារាងក្រចេះ ឆ្នាំ២០២៥.xlsx": simple(dict(case="B", km="C", sex="D", age="E", cit="F", art="G", ex="H", reg="I", chg="J", dec="K", pres="L", out="M", sent="N", fine="O", comp="P"), None)}


def main():
    seen, total, vals = {}, 0, 0
    if sorted(os.listdir(os.path.join(HERE, "files"))) != sorted(TR): bad("files and truth.json differ")
    for fn, t in TR.items():
        g = grid(fn); rows = t["rows"]; total += len(rows)
        if t["outcome"] == "refuse" and rows: bad(fn, "refused, but rows")
        split = lambda at: at.rsplit("!", 1) if "!" in at else ["", at.split()[1]]
        # every line is either a person or a named other line
        cards = fn.startswith("ប័ណ្ណ"); used = set()
        for r in rows:
            s, x = split(r["at"])
            if cards: used |= {(s, int(re.search(r"\d+", x)[0]) - 2 + k) for k in range(12)}
            elif (s, int(x)) in used: bad(fn, "twice", r["at"])
            else: used.add((s, int(x)))
        notes = {(n["sheet"], n["row"]) for n in t["not_rows"]}
        if notes & used: bad(fn, "line is both", notes & used)
        full = {(s, i) for s, rs in g.items() for i, v in rs.items() if any(x is not None for x in v)}
        if full != notes | used: bad(fn, "lines not told of", sorted(full - notes - used)[:5], "told of but empty", sorted((notes | used) - full)[:5])
        prev = None
        for r in rows:
            s, x = split(r["at"]); got = card(g[s], x) if cards else READ[fn](g[s][int(x)], prev)
            if isinstance(got, tuple): got, prev = got
            else: prev = None if cards else g[s][int(x)]
            want = {k: v for k, v in r.items() if k != "at"}
            if cards: want = dict(want)
            for k in sorted(set(got) | set(want)):
                vals += 1
                if got.get(k) != want.get(k): bad(fn, r["at"], k, "cell:", got.get(k), "truth:", want.get(k))
            n = r["name_khmer"] or r["name_latin"]
            if n in seen: bad(fn, r["at"], "name also in", seen[n])
            seen[n] = fn
            # sense
            err = any(re.fullmatch(rf"{re.escape(s)}![A-Z]{x}", e["cell"]) for e in t["errors"]) if not cards else False
            ds = [r[k] for k in ("date_registered", "date_charged", "date_decided") if r[k]]
            if (ds != sorted(ds) or ds[-1] > "2026-01-20") and not err: bad(fn, r["at"], "dates", ds)
            if r["sentence_months"] and (r["outcome"] not in ("convicted", None) or r["sentence_months"] > 180): bad(fn, r["at"], "sentence")
            if r["outcome"] == "convicted" and not r["sentence_months"]: bad(fn, r["at"], "convicted without sentence")
            if r["suspended_months"] and r["suspended_months"] > r["sentence_months"]: bad(fn, r["at"], "suspended")
            if r["outcome"] is None and r["date_decided"] and not any(split(r["at"])[1] in q for q in t["questions"]): bad(fn, r["at"], "decided without outcome, not asked")
            for k in ("sex", "age", "citizenship"):
                if r[k] is None and not r.get("birth_year") and not any(re.search(rf"\b[A-Z]?{x}\b", q) for q in t["questions"]): bad(fn, r["at"], k, "empty and not asked")
        if t["outcome"] in ("take", "take-with-questions") and t["errors"]: bad(fn, "errors in a file to be taken")
        # totals
        if fn.startswith("តារាងក្រចេះ"):
            v = next(v for v in g["ឆ្នាំ២០២៥"].values() if v[0] == "សរុប"); f, c = (sum(r[k] or 0 for r in rows) for k in ("fine_riel", "compensation_riel"))
            if v[14] != f or v[15] == c or num(v[2]) == len(rows): bad(fn, "the totals are not wrong as said", v)
        if fn.startswith("កណ្តាល"):
            sh = g["2025"]; st = [0, 0, 0]; al = [0, 0, 0]
            for i, v in sh.items():
                if str(v[0]).startswith("សរុប"):
                    a = al if v[0] == "សរុបរួម" else st
                    if [num(v[3]), v[16], v[17]] != a: bad(fn, "total", i, v, a)
                    st = [0, 0, 0]
                elif i > 3 and v[1] != v[0]: st = [st[0] + 1, st[1] + (v[16] or 0), st[2] + (v[17] or 0)]; al = [al[0] + 1, al[1] + (v[16] or 0), al[2] + (v[17] or 0)]
        if fn.startswith("ក.ធ"):
            v = next(v for v in g["ឆមាស១"].values() if v[0] == "សរុប"); m = sum(r["sex"] == "male" for r in rows)
            if [num(x) for x in v[2:5]] != [len(rows), m, len(rows) - m]: bad(fn, "total", v)
        if fn.startswith("SRP"):
            who = {(r["case_number"], r["name_latin"]): r for r in rows}
            for i, v in g["Appeal"].items():
                if i > 1 and ((v[1], v[2]) not in who or v[4].date().isoformat() <= who[v[1], v[2]]["date_decided"]): bad(fn, "appeal", v)
        if fn.endswith(".csv"):
            q = [str(i) for i, v in g[""].items() if re.fullmatch("[A-Z][a-z]{2}-25", v[1] or "")]
            if ", ".join(q) not in t["questions"][0]: bad(fn, "bent case numbers", q)
    for fn in TR:
        if fn.endswith((".xlsx", ".ods")):
            with zipfile.ZipFile(F(fn)) as z:
                if {i.date_time for i in z.infolist()} != {(2026, 1, 20, 9, 0, 0)}: bad(fn, "clock in the file")
    print(len(TR), "files,", total, "accused,", vals, "values compared,", len(BAD), "differences"); return not BAD


if __name__ == "__main__": sys.exit(0 if main() else 1)
