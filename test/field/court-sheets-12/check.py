#!/usr/bin/env python3
"""Opens every file again (openpyxl, xlrd, odfpy, csv) and compares each cell with truth.json. Shares no code with make.py."""
import json, re, csv, os, sys, datetime as dt, io
import openpyxl, xlrd
from odf.opendocument import load
from odf.table import Table, TableRow, TableCell, CoveredTableCell
from odf.text import P
here = os.path.dirname(os.path.abspath(__file__)); T = json.load(open(os.path.join(here, "truth.json"), encoding="utf-8"))
def en(s): return str(s).translate(str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789"))
def read(fn):
    p = os.path.join(here, "files", fn); o = {}
    if fn.endswith("xlsx"):
        for ws in openpyxl.load_workbook(p):
            d = {}
            for row in ws.iter_rows():
                for c in row:
                    if c.value is not None: d[c.row, c.column] = c.value.date() if isinstance(c.value, dt.datetime) else c.value
            for m in ws.merged_cells.ranges:
                if m.min_row > 5 and m.max_row > m.min_row:
                    for r in range(m.min_row, m.max_row+1): d.setdefault((r, m.min_col), d.get((m.min_row, m.min_col)))
            o[ws.title] = d
    elif fn.endswith("xls"):
        wb = xlrd.open_workbook(p)
        for ws in wb.sheets():
            o[ws.name] = {(r+1,c+1): (int(v) if isinstance(v, float) and v == int(v) else v) for r in range(ws.nrows) for c in range(ws.ncols) for v in [ws.cell_value(r,c)] if v != ""}
    elif fn.endswith("ods"):
        for t in load(p).spreadsheet.getElementsByType(Table):
            d = {}
            for r, tr in enumerate(t.getElementsByType(TableRow)):
                for c, x in enumerate([e for e in tr.childNodes if e.qname[1] in ("table-cell", "covered-table-cell")]):
                    ty = x.getAttribute("valuetype")
                    if ty == "date": v = dt.date.fromisoformat(x.getAttribute("datevalue"))
                    elif ty == "float": v = int(float(x.getAttribute("value")))
                    elif ty: v = "\n".join(str(q) for q in x.getElementsByType(P))
                    else: continue
                    d[r+1, c+1] = v
            o[t.getAttribute("name")] = d
    else:
        s = open(p, encoding="utf-8-sig", newline="").read()
        o[None] = {(i+1, j+1): v for i, r in enumerate(csv.reader(io.StringIO(s), delimiter=";" if "OMC" in fn else ",")) for j, v in enumerate(r) if v != ""}
    return o
KM = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split(); EM = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
def date(v):
    if v is None: return None
    if isinstance(v, dt.date): return v.isoformat()
    s = en(v); m = re.fullmatch(r"ថ្ងៃទី (\d+) ខែ(\S+) ឆ្នាំ(\d+)", s)
    try:
        if m: return dt.date(int(m[3]), KM.index(m[2])+1, int(m[1])).isoformat()
        m = re.fullmatch(r"(\d+) ([A-Z][a-z]{2}) (\d{4})", s)
        if m: return dt.date(int(m[3]), EM.index(m[2])+1, int(m[1])).isoformat()
        if re.fullmatch(r"\d{4}-\d\d-\d\d", s): return dt.date.fromisoformat(s).isoformat()
        a, b, c = map(int, re.split(r"[-/.]", s)); return dt.date(c+2000 if c < 100 else c, b, a).isoformat()
    except ValueError: return None
SX = {"ប":"male","ស":"female","ប្រុស":"male","ស្រី":"female","M":"male","F":"female"}
NA = {"ខ្មែរ":"Cambodian","វៀតណាម":"Vietnamese","ចិន":"Chinese","ថៃ":"Thai","ម៉ាឡេស៊ី":"Malaysian","Khmer":"Cambodian","KH":"Cambodian","TH":"Thai"}
EX = {"អាជីវកម្មផ្លូវភេទ":"sexual exploitation","ពលកម្មដោយបង្ខំ":"forced labour","រៀបការដោយបង្ខំ":"forced marriage","សុំទាន":"begging","បង្ខំឱ្យឆបោកតាមអនឡាញ":"forced criminality","forced labor":"forced labour"}
ST = [("រង់ចាំជំនុំជម្រះ","awaiting trial"),("កំពុងជំនុំជម្រះ","trial"),("ស៊ើបសួរ","investigation"),("សម្រេចហើយ","decided"),("Inv.","investigation"),("Investigati","investigation"),("under investigation","investigation"),("Awaiting trial","awaiting trial"),("awaiting trial","awaiting trial"),("Waiting trial","awaiting trial"),("waiting for trial","awaiting trial"),("In trial","trial"),("on trial","trial"),("Trial","trial"),("trial","trial"),("Decided","decided"),("decided","decided"),("Done","decided")]
def stage(v): return next((b for a, b in ST if str(v or "").startswith(a)), None)
def dur(s):
    """months, days in a text"""
    s = en(s); m = d = 0; f = False
    for n, u in re.findall(r"(\d+)\s*(ឆ្នាំ|ខែ|ថ្ងៃ|years?|months?|days?|y|m)", s):
        f = True; n = int(n)
        if u[0] == "y" or u == "ឆ្នាំ": m += 12*n
        elif u[0] == "m" or u == "ខែ": m += n
        else: d += n
    return (m or None, d or None) if f else (None, None)
def verdict(v, o):
    """outcome, sentence, suspended, fine, compensation, presence out of a free text"""
    s = en(v or "")
    if not s: return
    if re.search(r"លើកលែងចោទ|dismissed|Dismissed|dropped", s): o["outcome"] = "charge dismissed by the investigating judge"
    elif re.search(r"រួច|acquitted|Acquitted", s): o["outcome"] = "acquitted"
    elif re.search(r"ផ្តន្ទាទោស|មានទោស|convicted|Convicted|Guilty", s): o["outcome"] = "convicted"
    if re.search("កំបាំងមុខ|absentia|Absentia", s): o["presence_at_judgment"] = "absent"
    elif re.search("ចំពោះមុខ|In presence", s): o["presence_at_judgment"] = "present"
def money(s): return int(re.sub(r"\D", "", s))
def sent(v, o, whole=True):
    s = en(v or "")
    m = re.search(r"(?:fine |ពិន័យ )([\d.,]+)", s)
    if m: o["fine_riel"] = money(m[1])
    m = re.search(r"(?:compensation |សង )([\d.,]+)", s)
    if m: o["compensation_riel"] = money(m[1])
    s = re.split(r"; fine|; comp| ពិន័យ| សង | / \d\d/", s)[0]
    x = re.search(r"(.*?)(?:, of which (.*) suspended|\(?ព្យួរ ?(.*)|\(susp\. (.*)\)| / (\S+) susp)", s)
    a = x[1] if x else s
    if dur(a) != (None, None):
        o["sentence_months"], o["sentence_days"] = dur(a); o["outcome"] = o.get("outcome") or "convicted"
    if x: o["suspended_months"] = dur(next(g for g in x.groups()[1:] if g))[0]
def arts(v, law): return [{"law": law, "article": a} for a in re.findall(r"\d+", en(v))]
LAW = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"
# field letters per column, from A: n skip, c case, k khmer, l latin, s sex, a age, z citizenship, r articles, x exploitation, e registered, h charged, d decided, g stage, o result words, t sentence text, u suspended, f fine, m compensation, v verdict sentence, $ riel or dollars, O Offence text with (Art. n)
SP = {"បញ្ជីសំណុំរឿងជួញដូរ_អយ្យការស្វាយរៀង_២០២៥.xlsx":"nceksazrhngn","tip_export_PPMC_2025.csv":"ncklsaznrxehgdootufmnn","ទម្រង់ក្រសួង ២០២៤ (តាកែវ បំពេញ ២០២៥).xlsx":"ncklsazrxehdootuf","បញ្ជីនគរបាល+តុលាការ បន្ទាយមានជ័យ.xlsx":"nklsaznnncrehdot","SR court TIP cases 2025 (for letter).xlsx":"nclksazOedv","kcham_សាលក្រម_៤ត្រីមាស.xlsx":"ncdksarotufmo","PSHV TIP 2025 ជនបរទេស.xlsx":"nclksaznrxhgdotf$","kandal hatkar 2025.xls":"ncEksazrhdvF","កំពង់ស្ពឺ_បញ្ជីជនជាប់ចោទ.xlsx":"ncnksazrot","pursat 2025.ods":"cksarhdotfn","Kratie accused list 2025.xlsx":"ncklsaregdv","ព្រៃវែង បញ្ជីឆ្នាំ២០២៥.xlsx":"ncksazrehdot","tboung khmum TIP list.xlsx":"ncklsarehgdotuf","OMC_TIP_2025.csv":"nclsazrxhgdv","ព្រះវិហារ បញ្ជីព្រហ្មទណ្ឌ ២០២៥.xlsx":"ceksaRgdv"}
def flat(fn, sheet, d, r, prev):
    o = {"charges": []}; spec = SP.get(fn) or {"ស៊ើបសួរ":"cklsazrehn","រង់ចាំជំនុំជម្រះ":"cklsazrehn","កាត់ហើយ":"cklsazrehdotumo"}[sheet]
    law = None if fn.startswith("Kratie") else LAW
    for i, k in enumerate(spec):
        v = d.get((r, i+1))
        if v is None: continue
        if v == "ដដែល": v = prev[i]
        prev[i] = v
        if k == "c": o["case_number"] = v
        elif k == "k": o["name_khmer"] = v
        elif k == "l": o["name_latin"] = v
        elif k == "s": o["sex"] = SX[v]
        elif k == "a": o["age"] = int(v)
        elif k == "z": o["citizenship"] = NA.get(v, v)
        elif k == "r": o["charges"] = arts(v, law)
        elif k == "R": o["charges"] = arts(re.search(r"ម\.(\S+) ច្បាប់ជួញដូរ", v)[1], law)
        elif k == "O": o["charges"] = [{"law": law, "article": a} for a in re.findall(r"\(Art\. (\d+)\)", v)]
        elif k == "x": o["exploitation"] = EX.get(v, v.lower())
        elif k in "eE": o["date_registered"] = date(v)
        elif k == "h": o["date_charged"] = date(v)
        elif k == "d": o["date_decided"] = date(v)
        elif k == "g": o["stage"] = stage(v)
        elif k == "o": verdict(v, o)
        elif k == "t":
            if isinstance(v, str) and not v.isdigit(): sent(v, o)
            else: o["sentence_months"] = int(v)
        elif k == "u": o["suspended_months"] = int(v) if str(v).isdigit() else dur(v)[0]
        elif k == "f": o["fine_riel"] = int(v)
        elif k == "F": o["fine_riel"] = int(v.replace("លាន", ""))*1000000
        elif k == "m": o["compensation_riel"] = int(v)
        elif k == "$": o.__setitem__("compensation_other", "USD "+v[1:].replace(",", "")) if v[0] == "$" else o.__setitem__("compensation_riel", money(v))
        elif k == "v":
            verdict(v, o)
            if fn.startswith("SR"): o["stage"] = stage(v)
            if not o.get("outcome"): sent(v, o)
    if fn.startswith("បាត់ដំបង"): o["stage"] = {"ស៊ើបសួរ":"investigation","រង់ចាំជំនុំជម្រះ":"awaiting trial","កាត់ហើយ":"decided"}[sheet]
    return o
def kep(d):
    for r in range(5, 30):
        if (r, 3) not in d: break
        ns = d[r, 4].split("\n"); j = d[r, 6].split("\n"); assert len(ns) == len(j)-1
        for k, (n, s) in enumerate(zip(ns, j[1:])):
            m = re.fullmatch(r"(?:(\d)- )?ឈ្មោះ (.*) ភេទ(\S+) អាយុ (\d+) ឆ្នាំ សញ្ជាតិ(\S+)", en(n)); assert m[1] in (None, str(k+1)) and (m[1] is None or en(s).startswith(m[1]+"- "))
            o = {"case_number": d[r,3], "name_khmer": m[2], "sex": SX[m[3]], "age": int(m[4]), "citizenship": NA[m[5]], "charges": [{"law": LAW, "article": a} for a in re.findall(r"មាត្រា (\d+)", en(d[r,5]))], "date_registered": date(d[r,2]), "date_decided": date(j[0])}
            assert "ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស" in d[r,5]
            verdict(s, o); sent(re.sub(r"^\d- ", "", en(s)), o); yield f"សន្លឹក១!{r}", o
def kk(d):
    cur = None
    for r in range(4, max(a for a, _ in d)+1):
        a = d.get((r,1))
        if a is None: continue
        if a.startswith("សំណុំរឿង"):
            m = re.match(r"សំណុំរឿងលេខ (\S+) ចុះថ្ងៃទី (\S+) ៖ (.*)", a); cur = (m[1], date(m[2]), [{"law": LAW, "article": x} for x in re.findall(r"ម\.(\d+)", en(m[3]))])
        elif a != "ល.រ":
            o = {"case_number": cur[0], "date_registered": cur[1], "charges": cur[2], "name_khmer": d[r,2], "sex": SX[d[r,3]], "age": int(en(d[r,4])), "citizenship": NA[d[r,5]], "date_charged": date(d[r,6]), "stage": stage(d[r,7])}
            x = d.get((r,8))
            if x: t, dd = x.rsplit(" / ", 1); o["date_decided"] = date(dd); verdict(t, o); (o.get("outcome") or sent(t, o))
            yield f"Sheet1!{r}", o
bad = cells = 0
def say(*a):
    global bad; bad += 1; print(*a)
if set(os.listdir(os.path.join(here, "files"))) != set(T): say("files differ from truth")
for fn, t in T.items():
    B = read(fn); seen = set(); pairs = []; prev = {}
    if fn.endswith(".ods") and fn.startswith("កែប"): pairs = list(kep(B["សន្លឹក១"]))
    elif fn.startswith("កោះកុង"): pairs = list(kk(B["Sheet1"]))
    else:
        for w in t["rows"]:
            sh, _, r = w["at"].rpartition("!"); pairs.append((w["at"], flat(fn, sh or None, B[sh or None], int(r), prev)))
    if len(pairs) != len(t["rows"]): say(fn, "rows", len(pairs), len(t["rows"]))
    for (at, o), w in zip(pairs, t["rows"]):
        if at != w["at"]: say(fn, at, w["at"])
        sh, _, r = at.rpartition("!"); seen.add((sh or None, int(r)))
        for k in set(w) | set(o):
            if k == "at": continue
            cells += 1
            if o.get(k) != w.get(k): say(fn, at, k, "sheet", o.get(k), "truth", w.get(k))
    nr = {(x["sheet"], x["row"]) for x in t["not_rows"]}
    full = {(s, r) for s, d in B.items() for r, _ in d}
    if nr & seen or nr | seen != full: say(fn, "rows not accounted", sorted(full - nr - seen), sorted((nr | seen) - full), nr & seen)
    for e in t["errors"]:
        sh, _, rg = e["cell"].rpartition("!")
        for c in rg.split(":"):
            m = re.fullmatch(r"([A-Z])(\d+)", c)
            if (int(m[2]), ord(m[1])-64) not in B[sh]: say(fn, "error cell empty", c)
    if t["outcome"] == "refuse" and t["rows"]: say(fn, "refuse with rows")
    # sense, outside the named errors
    er = {int(x) for e in t["errors"] for x in re.findall(r"[A-Z](\d+)", e["cell"].rpartition("!")[2])}
    names = [w["name_khmer"] or w["name_latin"] for w in t["rows"]]
    if len(set(names)) != len(names): say(fn, "same name twice", [n for n in names if names.count(n) > 1])
    if t["rows"] and not 6 <= len(t["rows"]) <= 45: say(fn, "size")
    for w in t["rows"]:
        if int(w["at"].rpartition("!")[2]) in er: continue
        ds = [w[k] for k in ("date_registered","date_charged","date_decided") if w[k]]
        if ds != sorted(ds) or (ds and ds[-1] > "2026-01-31"): say(fn, w["at"], "dates", ds)
        if (w["suspended_months"] or 0) >= (w["sentence_months"] or 1e9): say(fn, w["at"], "suspended")
        if w["outcome"] == "acquitted" and w["sentence_months"]: say(fn, w["at"], "acquitted+sentence")
        if w["stage"] not in (None, "decided") and w["outcome"]: say(fn, w["at"], "stage")
        if w["outcome"] == "convicted" and not w["sentence_months"]: say(fn, w["at"], "no sentence")
print(len(T), "files", cells, "values compared;", "FAILED %d" % bad if bad else "all equal"); sys.exit(bool(bad))
