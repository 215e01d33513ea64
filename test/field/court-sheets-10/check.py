#!/usr/bin/env python3
"""Reads every file with its own readers (not make.py) and compares with truth.json."""
import csv, datetime as dt, json, os, re, sys, zipfile
import xml.etree.ElementTree as ET
import openpyxl, xlrd
H = os.path.dirname(os.path.abspath(__file__)); T = json.load(open(os.path.join(H, "truth.json"), encoding="utf-8"))
TIP, CC = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008", "Criminal Code 2009"
MON = {m: i for i, m in enumerate("មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split(), 1)}
def asc(x): return "".join(str("០១២៣៤៥៦៧៨៩".index(c)) if c in "០១២៣៤៥៦៧៨៩" else c for c in str(x))
# ---- readers: {sheet: {row: [cells]}} with merged cells filled downwards only inside the merge
def rd_xlsx(p):
    out = {}
    for ws in openpyxl.load_workbook(p).worksheets:
        g = {i: [c.value for c in r] for i, r in enumerate(ws.iter_rows(), 1)}
        for m in ws.merged_cells.ranges:
            if m.min_col == m.max_col:
                for q in range(m.min_row+1, m.max_row+1): g[q][m.min_col-1] = g[m.min_row][m.min_col-1]
        out[ws.title] = g
    return out
def rd_xls(p):
    return {s.name: {i+1: [None if v == "" else v for v in s.row_values(i)] for i in range(s.nrows)} for s in xlrd.open_workbook(p).sheets()}
def rd_ods(p):
    ns = {"t": "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "o": "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "x": "urn:oasis:names:tc:opendocument:xmlns:text:1.0"}
    q = lambda a: "{%s}%s" % (ns[a[0]], a[2:]); out = {}
    for t in ET.fromstring(zipfile.ZipFile(p).read("content.xml")).iter(q("t:table")):
        g = {}
        for i, r in enumerate(t.iter(q("t:table-row")), 1):
            g[i] = []
            for c in r:
                ty = c.get(q("o:value-type"))
                g[i].append(dt.datetime.fromisoformat(c.get(q("o:date-value"))) if ty == "date" else float(c.get(q("o:value"))) if ty == "float" else "".join(c.itertext()) or None)
        out[t.get(q("t:name"))] = g
    return out
def rd_txt(p, sep):
    return {"": {i: [v or None for v in r] for i, r in enumerate(csv.reader(open(p, encoding="utf-8-sig", newline=""), delimiter=sep), 1)}}
def read(fn):
    p = os.path.join(H, "files", fn)
    return rd_xlsx(p) if fn.endswith(".xlsx") else rd_xls(p) if fn.endswith(".xls") else rd_ods(p) if fn.endswith(".ods") else rd_txt(p, "\t" if fn.endswith(".tsv") else ",")
# ---- cells to values
def date(v, us=False):
    if v is None: return None
    if isinstance(v, (dt.datetime, dt.date)): return v.strftime("%Y-%m-%d")
    v = asc(v); m = re.search(r"(\d{4})-(\d\d)-(\d\d)", v)
    if m: return v
    m = re.search(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d\d)(?!\d)", v)
    if not m:
        m = re.search(r"ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d{4})", v)
        if not m: return None
        return "%s-%02d-%02d" % (m[3], MON[m[2]], int(m[1]))
    a, b, y = int(m[1]), int(m[2]), int(m[3])
    if us: a, b = b, a
    try: return dt.date(y + (2000 if y < 100 else 0), b, a).isoformat()
    except ValueError: return None
def num(v):
    if v in (None, "-", "គ្មាន", ""): return None
    if isinstance(v, (int, float)): return int(v)
    m = re.search(r"\d[\d.,]*", asc(v)); return int(re.sub(r"\D", "", m[0]))
def term(v):  # years and months in words
    if v in (None, "-"): return None
    v = re.sub(r"\([^)]*\)", "", asc(v)); y = re.search(r"(\d+)\s*(ឆ្នាំ|yr|y)", v); m = re.search(r"(\d+)\s*(ខែ|mth|m)", v)
    return (12*int(y[1]) if y else 0) + (int(m[1]) if m else 0) or None
def sex(v): return {"ប្រុស": "male", "ប": "male", "m": "male", "male": "male", "ស្រី": "female", "ស": "female", "f": "female", "female": "female"}[v.strip().lower()]
def nat(v): return {"ខ្មែរ": "Cambodian", "កម្ពុជា": "Cambodian", "khmer": "Cambodian", "cambodian": "Cambodian", "viet": "Vietnamese", "vietnamese": "Vietnamese", "វៀតណាម": "Vietnamese", "ថៃ": "Thai", "thai": "Thai", "ចិន": "Chinese", "chinese": "Chinese", "malaysian": "Malaysian", "ម៉ាឡេស៊ី": "Malaysian"}[v.lower()]
def pres(v):
    if not v: return None
    v = v.lower()
    return "deemed present" if "ចាត់ទុក" in v or "deemed" in v else "absent" if "កំបាំងមុខ" in v or "absence" in v or v.startswith("no ") else "present" if "ចំពោះមុខ" in v or v in ("yes", "in presence") else None
def outc(v):
    if not v: return None
    w = v.lower()
    if "លើកលែងចោទ" in w or "dismissed" in w: return "charge dismissed by the investigating judge"
    if any(x in w for x in ("រួច", "គ្មាន", "not guilty", "acquitted")): return "acquitted"
    if w in ("pending", "មិនទាន់សម្រេច"): return "pending"
    if any(x in w for x in ("ផ្តន្ទា", "មានទោស", "មានពិរុទ្ធ", "កាត់ទោស", "ដាក់ទោស", "ពន្ធនាគារ", "guilty", "convicted")): return "convicted"
def stg(v):
    if not v: return None
    v = v.lower()
    for k, s in (("រង់ចាំ", "awaiting trial"), ("awaiting", "awaiting trial"), ("ស៊ើបសួរ", "investigation"), ("investigation", "investigation"), ("ជំនុំជម្រះ", "trial"), ("trial", "trial"), ("ចប់", "decided"), ("បានសម្រេច", "decided"), ("decided", "decided")):
        if k in v and "លើកលែង" not in v and "សាលក្រម" not in v: return s
def expl(v): return {"អាជីវកម្មផ្លូវភេទ": "sexual exploitation", "ពលកម្មដោយបង្ខំ": "forced labour", "រៀបការដោយបង្ខំ": "forced marriage", "ឆបោកតាមអនឡាញ": "online scam", "ធ្វើការតាមផ្ទះ": "domestic servitude", "begging": "forced begging"}.get(v, v)
def chg(v, law=TIP): return [{"law": law, "article": a} for a in re.findall(r"\d+", re.sub(r"\.0$", "", asc(v)))]
def g(rx, v): m = re.search(rx, asc(v or "")); return m[1] if m else None
def mil(v): return None if v in (None, "-") else round(float(v)*1e6)
def sp(v): return v.split(" ") if v else v
S = {}  # file start -> (is it a person?, [column: how], cells->values)
def reg(key, isp, fn): S[key] = (isp, fn)
serial = lambda c: sum(v is not None for v in c) > 3 and (isinstance(c[0], (int, float)) or (isinstance(c[0], str) and re.fullmatch(r"\d+\.?", asc(c[0])) is not None))
def D(**k): return k
reg("Accused persons", serial, lambda c: D(name_latin=c[1], sex=sex(c[2]), age=c[3], citizenship=nat(c[4]), case_number=c[5], date_registered=date(c[6]), date_charged=date(c[7]), charges=chg(c[8]), exploitation=expl(c[9]), date_decided=date(c[10]), presence_at_judgment=pres(c[11]), outcome=outc(c[12]), sentence_months=term(c[13]), suspended_months=term(c[14]), fine_riel=num(c[15]), compensation_riel=num(c[16]), appealed=True if c[17] and "appealed" in c[17] else None))
reg("បាត់ដំបង", lambda c: serial(c) and len(c) > 5, lambda c: D(case_number=c[1], date_registered=date(c[2]), name_khmer=c[3], sex=sex(c[4]), age=num(c[5]), citizenship=nat(c[6]), charges=chg(c[7]), date_decided=date(c[8]), outcome=outc(c[9]), presence_at_judgment=pres(c[9]), sentence_months=term(c[10]), fine_riel=num(c[11])))
def kc(c):
    t = asc(c[6]); s = re.search(r"កំណត់ (.*?ឆ្នាំ(?: និង .*?ខែ)?)", t); u = re.search(r"ព្យួរទោសចំនួន (.*?)(?: ពិន័យ| សង|$)", t)
    return D(name_khmer=c[0], sex=sex(c[1]), age=num(c[2]), citizenship=nat(c[3]), case_number=c[4].split(" ចុះ")[0], date_registered=date(c[4]), charges=chg(g(r"មាត្រា(\d+)", c[5])), date_decided=date(c[6]), presence_at_judgment=pres(c[6]), outcome=outc(c[6]), sentence_months=term(s and s[1]), suspended_months=term(u and u[1]), fine_riel=num(g(r"ពិន័យជាប្រាក់ចំនួន ([\d.]+)", t)), compensation_riel=num(g(r"រដ្ឋប្បវេណី ([\d.]+)", t)))
reg("kg cham", lambda c: c[1] in ("ប", "ស"), kc)
reg("kandal", lambda c: c[0].startswith("KDL"), lambda c: D(case_number=c[0], date_registered=date(c[1]), date_charged=date(c[2]), name_khmer=c[3], name_latin=c[4], sex=sex(c[5]), age=num(c[6]), citizenship=nat(c[7]), charges=chg(c[9], TIP if c[8] == "TIP Law 2008" else None), stage=stg(c[10]), date_decided=date(c[11]), presence_at_judgment=pres(c[12] and c[12].replace("deemed in presence", "deemed")), outcome=outc(c[13]), sentence_months=(int(c[14] or 0)*12+int(c[15] or 0)) or None, suspended_months=num(c[16]), fine_riel=num(c[17]), compensation_riel=num(c[18])))
HEAD = {}
def tk_is(c):
    if c[0] and str(c[0]).startswith("សំណុំរឿងលេខ"): HEAD["t"] = c[0]
    return serial(c)
reg("Takeo", tk_is, lambda c: D(case_number=re.search(r"លេខ (\S+) ចុះ", HEAD["t"])[1], date_registered=date(HEAD["t"]), charges=chg(g(r"មាត្រា (\d+)", HEAD["t"])), name_khmer=c[1], sex=sex(c[2]), age=c[3], citizenship=nat(c[4]), stage=stg(c[5]), date_decided=date(c[6]), outcome=outc(c[7]), presence_at_judgment=pres(c[7]), sentence_months=term(c[8]), compensation_riel=num(c[9])))
def psv(c):
    r = c[13] or ""; d = "លើកលែង" in c[11]
    return D(case_number=c[1], date_registered=date(c[2]), date_charged=date(c[3]), name_khmer=c[4], name_latin=c[5], sex=sex(c[6]), age=c[7], citizenship=nat(c[8]), charges=chg(c[9]), exploitation=c[10], stage=stg(c[11]), outcome=outc(c[11]), date_decided=date(c[12]) if d else None, detention="detained" if "ឃុំខ្លួន" in r else "judicial supervision" if "ត្រួតពិនិត្យ" in r else None, absconded=True if "រត់គេច" in r else None, transferred_to="Phnom Penh Municipal Court of First Instance" if "រាជធានីភ្នំពេញ" in r else None)
reg("បន្ទប់", serial, psv)
def ppl(v):
    o = []
    for part in v.split(", "):
        law = TIP if part.startswith("ច.ជ.ម 2008") else CC if part.startswith("ក្រមព្រហ្មទណ្ឌ") else None
        o.append({"law": law, "article": re.search(r"ម\.(\d+)$", part)[1]})
    return o
reg("ភ្នំពេញ", serial, lambda c: D(case_number=c[1], name_khmer=c[2], name_latin=c[3], sex=sex(c[4]), age=c[5], citizenship=nat(c[6]), charges=ppl(c[7]), exploitation=expl(c[8]), date_registered=date(c[9]), date_charged=date(c[10]), date_decided=date(c[11]), stage=stg(c[12]), outcome=outc(c[13]), presence_at_judgment=pres(c[14]), sentence_months=((c[15] or 0)*12+(c[16] or 0)) or None, fine_riel=num(c[17]), compensation_riel=num(c[18])))
reg("svayrieng", lambda c: re.match(r"\d{4}-\d+$", asc(c[0])), lambda c: D(case_number=c[0], sex=sex(c[1]), name_khmer=c[2], citizenship=nat(c[3]), age=num(c[4]), charges=chg(c[5]), exploitation=expl(c[6]), date_charged=date(c[7]), date_decided=date(c[8]), outcome=outc(c[9]), sentence_months=term(c[9].split("ព្យួរ")[0]), suspended_months=term((c[9].split("ព្យួរ")+[None])[1]), fine_riel=num(c[10]), presence_at_judgment=pres(c[11]), appealed=True if c[11] and "ឧទ្ធរណ៍" in c[11] else None))
def kt(c):
    w = c[7]; a, s = c[2].split(" ")
    return D(name_khmer=c[1], age=int(a), sex=sex(s), charges=chg(g(r"មាត្រា (\d+)", c[3])), case_number=c[4], date_registered=date(c[5]), date_decided=date(c[6]), outcome=outc(w), presence_at_judgment=pres(w), sentence_months=term(w.split("(")[0]), suspended_months=term(g(r"ព្យួរ ([^)]*)\)", w)), fine_riel=mil(g(r"ពិន័យ (\d+)លាន", c[8])), compensation_riel=mil(g(r"សង (\d+)លាន", c[8])))
reg("ឆមាសទី២", serial, kt)
def kk(c):
    w = c[8]
    return D(name_khmer=" ".join(c[0].split()), name_latin=c[1], sex=sex(c[2]), age=c[3], citizenship=nat(c[4]), case_number=c[5], date_registered=date(c[6]), charges=chg(c[7]), stage=stg(w), date_decided=date(w), outcome=outc(w), presence_at_judgment=pres(w), sentence_months=term(g(r"គុក ((?:\d+ឆ្នាំ)?(?:\d+ខែ)?)", w)), compensation_riel=mil(g(r"សង (\d+)លាន", w)), appealed=True if "ប្តឹងឧទ្ធរណ៍" in w else None, absconded=True if "រត់គេច" in w else None)
reg("koh kong", lambda c: c[2] in ("ប", "ស"), kk)
reg("RTK", serial, lambda c: D(case_number=c[1], name_khmer=c[2]+" "+c[3], sex=sex(c[4]), age=int(c[5]), charges=chg(c[6]), date_charged=date(c[7]), date_decided=date(c[8]), outcome=outc(c[9]), sentence_months=None if c[10] == "-" else round(c[10]*12), fine_riel=mil(c[11]), compensation_riel=mil(c[12])))
reg("តារាងគូស", serial, lambda c: D(name_khmer=c[1], sex="male" if c[2] else "female", age=num(c[2] or c[3]), case_number=c[4], date_registered=date(c[5]), charges=chg(c[6]), detention="detained" if c[7] and not c[8] else "at liberty" if c[8] and not c[7] else "?", stage=["investigation", "awaiting trial", "decided"][[bool(x) for x in c[9:12]].index(True)] if sum(bool(x) for x in c[9:12]) == 1 else "?", date_decided=date(c[12]), outcome=outc(c[13]), sentence_months=term(c[14])))
reg("Kampot", lambda c: c[0] and c[0].isdigit(), lambda c: D(name_latin=c[1]+" "+c[2], sex=sex(c[3]), age=num(c[4]), citizenship=nat(c[5]), case_number=c[6], date_registered=date(c[7], True), date_charged=date(c[8], True), charges=chg(c[9]), outcome=outc(c[10]), date_decided=date(c[11], True), sentence_months=num(c[12]), suspended_months=num(c[13]), fine_riel=num(c[14])))
reg("ក្រចេះ", serial, lambda c: D(case_number=c[1], date_registered=date(c[2]), name_khmer=c[3], alias_khmer=c[4], sex=sex(c[5]), age=c[6], citizenship=nat(c[7]), charges=chg(c[8], None), date_charged=date(c[9]), date_decided=date(c[10]), presence_at_judgment=pres(c[11]), outcome=outc(c[12]), sentence_months=term(c[13])))
def pv(c):
    m = re.match(r"(.*) \((.*)\)$", c[2]); j = c[10]
    return D(name_khmer=m[1], name_latin=m[2], sex=sex(c[3]), birth_date=date(c[4]), birth_year=int(c[4][-4:]), citizenship=nat(c[6]), case_number=c[7], date_charged=date(c[8]), charges=chg(c[9]), date_decided=date(j), outcome=outc(j), sentence_months=term(j and j.split(": ")[1]))
reg("P.Vihear", lambda c: isinstance(c[1], int), pv)
reg("ពោធិ៍សាត់", serial, lambda c: D(case_number=c[1], date_registered=date(c[2]), name_khmer=c[3], name_latin=c[4], sex=sex(c[5]), age=c[6], citizenship=nat(c[7]), charges=chg(c[8]), date_charged=date(c[9]), date_decided=date(c[10]), outcome=outc(c[11]), sentence_months=term(c[12]), fine_riel=num(c[13])))
reg("ត្បូងឃ្មុំ", serial, lambda c: D(name_khmer=c[1], sex=sex(c[2].split(" ")[0]), age=num(c[2]), charges=chg(c[3]), case_number=c[4], date_registered=date(c[5]), date_decided=date(c[6]), outcome=outc(c[7]), sentence_months=term(c[8]), suspended_months=term(c[9])))
SEEN = {}
def stt(c):
    d = D(case_number=c[0], name_latin=c[1], name_khmer=c[2], sex=sex(c[3]), age=int(c[4]), citizenship=nat(c[5]), charges=chg(c[6]), exploitation=expl(c[7]), date_registered=date(c[8]), date_charged=date(c[9]), date_decided=date(c[10]), outcome=outc(c[11]), sentence_months=term(c[12] if len(c) > 12 else None), compensation_riel=num(c[13] if len(c) > 13 else None))
    k = tuple(map(str, c))
    if k in SEEN: d["second_entry_of"] = SEEN[k]
    else: SEEN[k] = HEAD["at"]
    return d
reg("stung treng", lambda c: len(c) > 3 and c[3] in ("male", "female"), stt)
FIELDS = "case_number name_khmer name_latin sex age citizenship charges exploitation date_registered date_charged date_decided stage presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel compensation_riel".split()
PREV = []; bad = []; total = persons = 0
def say(*a): bad.append(a); print("!!", *a)
files = sorted(os.listdir(os.path.join(H, "files")))
if set(files) != set(T): say("files and truth differ", set(files) ^ set(T))
for fn in files:
    t = T[fn]; book = read(fn); key = next((k for k in S if fn.startswith(k)), None); got = []; other = []
    for sh, rows in book.items():
        for r, c in rows.items():
            c = c+[None]*(19-len(c)) if not fn.startswith(("stung", "បាត់")) else c
            at = f"{'record ' if fn.endswith('.csv') else 'line ' if fn.endswith('.tsv') else sh+'!'}{r}"; HEAD["at"] = at
            if not any(v not in (None, "") for v in c): continue
            if fn.startswith("RTK") and serial(c):
                c = [PREV[i] if v == '"' else v for i, v in enumerate(c)]; PREV = c
            if key and S[key][0](c): got.append((at, S[key][1](c)))
            else: other.append((sh or None, r))
    if len(got) != len(t["rows"]): say(fn, "persons", len(got), len(t["rows"]))
    if [(n["sheet"], n["row"]) for n in t["not_rows"]] != other: say(fn, "not_rows differ", set(other) ^ {(n["sheet"], n["row"]) for n in t["not_rows"]})
    for (at, v), w in zip(got, t["rows"]):
        persons += 1
        if at != w["at"]: say(fn, at, w["at"])
        for k in FIELDS + sorted((set(v) | set(w)) - set(FIELDS) - {"at"}):
            total += 1
            if k in FIELDS and k not in w: say(fn, at, k, "missing key")
            if v.get(k) != w.get(k): say(fn, at, k, "read", v.get(k), "truth", w.get(k))
    if fn.startswith("Accused"):
        last = [c for c in book["List"].values() if c[0] == "TOTAL"][0]
        if (last[15], last[16]) != tuple(sum(w[k] or 0 for w in t["rows"]) for k in ("fine_riel", "compensation_riel")): say(fn, "totals")
    for sh, rows in book.items():
        for r, c in rows.items():
            if c and c[0] and str(c[0]).startswith(("សរុប", "ចំនួន")) and t["rows"] and sh != "សរុប" and not re.search(r"20\d\d", str(c[0])):
                n = [int(x) for x in re.findall(r"\d+", asc(" ".join(str(v) for v in c[:3] if isinstance(v, str))))][0]
                m = sum(w["at"].startswith(sh+"!") for w in t["rows"]) if sh else len(t["rows"])
                if n != m: say(fn, "count at the foot", n, m)
    # sense: what is contradictory must be listed in errors, and nothing else may be
    es = []
    for w in t["rows"]:
        r = re.sub(r".*\D", "", w["at"]); a, c, d = w["date_registered"], w["date_charged"], w["date_decided"]
        if w["age"] and not 14 < w["age"] < 100: es.append(r)
        if any(x["law"] == TIP and not 8 < int(x["article"]) < 44 for x in w["charges"]): es.append(r)
        if (a and d and d < a) or (c and d and d < c) or (a and c and c < a) or (d and d > "2026-01-31"): es.append(r)
        if w["outcome"] in ("acquitted", "pending", None) and (w["sentence_months"] or w["fine_riel"] or w["compensation_riel"]): es.append(r)
        if w["outcome"] == "convicted" and (not w["sentence_months"] or not d): es.append(r)
        if (w["suspended_months"] or 0) > (w["sentence_months"] or 0): es.append(r)
        if w.get("second_entry_of"): es.append(r)
        if w["presence_at_judgment"] and w["outcome"] not in ("convicted", "acquitted"): es.append(r)
    named = [re.sub(r".*[A-Z]", "", e["cell"]) for e in t["errors"]]
    if sorted(es) != sorted(named): say(fn, "errors", es, named)
    if t["outcome"] == "name-errors" and not named: say(fn, "no errors")
    keys = [(w["case_number"], w["name_khmer"] or w["name_latin"]) for w in t["rows"] if not w.get("second_entry_of")]
    if len(set(keys)) != len(keys): say(fn, "same person twice")
    for cn in {w["case_number"] for w in t["rows"]}:
        if len({w["date_registered"] for w in t["rows"] if w["case_number"] == cn}) > 1: say(fn, "case with two registration dates", cn)
    print(f"{t['outcome']:20} {len(got):4}  {fn}")
print(len(files), "files,", persons, "persons,", total, "values,", len(bad), "differences"); sys.exit(bool(bad))
