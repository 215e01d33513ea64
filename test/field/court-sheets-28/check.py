"""Opens every file of files/ again (not through the writer) and compares it with truth.json."""
import json, csv, re, sys, datetime as dt, openpyxl
from openpyxl.utils import get_column_letter as L
from lib_data import MON, FOR, EXK, OFF
T = json.load(open("truth.json", encoding="utf-8")); bad = []; weak = 0; seen = 0
AR = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789")
def load(f):
    p = "files/" + f; k = f.rsplit(".", 1)[1]; S = {}
    if k == "xlsx":
        wb = openpyxl.load_workbook(p)
        for ws in wb:
            g = {c.coordinate: c.value for r in ws.iter_rows() for c in r if c.value is not None}
            for m in ws.merged_cells.ranges:
                if m.max_row > m.min_row and (v := ws.cell(m.min_row, m.min_col).value) is not None:
                    for r in range(m.min_row, m.max_row + 1): g[L(m.min_col) + str(r)] = v
            S[ws.title] = g
    elif k == "ods":
        from odf.opendocument import load as ld; from odf.table import Table, TableRow; from odf import teletype
        for t in ld(p).spreadsheet.getElementsByType(Table):
            g = {}; n = t.getAttribute("name"); S[n] = g
            for i, r in enumerate(t.getElementsByType(TableRow), 1):
                for j, c in enumerate([x for x in r.childNodes if x.qname[1] in ("table-cell", "covered-table-cell")], 1):
                    v = teletype.extractText(c) if c.qname[1] == "table-cell" else ""
                    if v:
                        sp = int(c.getAttribute("numberrowsspanned") or 1)
                        for q in range(sp): g[L(j) + str(i + q)] = v
    else:
        rows = list(csv.reader(open(p, encoding="utf-8-sig", newline=""), delimiter="\t" if k == "tsv" else ","))
        S[None] = {L(j) + str(i): v for i, r in enumerate(rows, 1) for j, v in enumerate(r, 1) if v != ""}
    return S
def rowcells(g, n): return {re.match("[A-Z]+", k)[0]: v for k, v in g.items() if int(re.search(r"\d+", k)[0]) == n}
def txt(v): return v.strftime("%d/%m/%Y") if isinstance(v, (dt.date, dt.datetime)) else str(v)
def dates(s):
    d = dt.date.fromisoformat(s); return {d.strftime(x) for x in ("%d/%m/%Y", "%d-%m-%Y", "%d-%b-%Y")} | {"ថ្ងៃទី%02d ខែ%s ឆ្នាំ%d" % (d.day, MON[d.month - 1], d.year)}
SEX = {"male": r"ប្រុស|(^|\W)ប($|\W| )|(^|\W)M($|\W)|✓", "female": r"ស្រី|(^|\W)ស($|\W| )|(^|\W)F($|\W)|✓"}
OUT = {"convicted": "ផ្[តដ]ន្ទាទោស|មានទោស|ដាក់ទោស|Convicted|Guilty|ដាក់ពន្ធនាគារ|ឆ្នាំ|✓", "acquitted": "រួច|Acquitted|Not guilty|✓", "charge dismissed by the investigating judge": "លើកលែង", "pending": "pending|មិនទាន់|រង់ចាំ"}
PRS = {"present": "ចំពោះមុខ|presence|✓", "absent": "កំបាំងមុខ|absentia|✓", "deemed present": "ចាត់ទុក|deemed|✓"}
STG = {"investigation": "ស៊ើបសួរ", "awaiting trial": "រង់ចាំ", "trial": "កំពុងជំនុំជម្រះ", "decided": "មានសាលក្រម"}
for f, t in T.items():
    S = load(f); errs = " ".join(e["at"] for e in t["errors"]); used = {}
    for n in t["not_rows"]:
        used.setdefault(n.get("sheet"), set()).add(n["row"])
        if not rowcells(S[n.get("sheet")], n["row"]): bad.append((f, "empty not_row", n))
    last = {}
    for r in t["rows"]:
        sh, n = r["at"].rsplit("!", 1) if "!" in r["at"] else (None, r["at"]); n = int(n); used.setdefault(sh, set()).add(n); c = rowcells(S[sh], n)
        c = {k: (last[k] if str(v) == "''" else v) for k, v in c.items()}; last = {**last, **c}
        x = "\n".join(txt(v) for v in c.values()).translate(AR); raw = "\n".join(txt(v) for v in c.values()); money = re.sub(r"[., ](?=\d{3})", "", x)
        def need(k, ok):
            global seen; seen += 1
            if not ok: bad.append((f, r["at"], k, r[k], raw[:300]))
        for k, v in r.items():
            if v is None or k in ("at", "second_entry_of", "also_in_another_case", "charges"): continue
            if k == "case_number": need(k, v in raw)
            elif k in ("name_khmer", "name_latin", "alias_khmer"): need(k, v in raw or all(w in [txt(q) for q in c.values()] for w in v.split(" ", 1)))
            elif k in ("age", "birth_year"): need(k, {"adult": "ពេញវ័យ", "minor": "អនីតិជន"}.get(v, str(v)) in x)
            elif k == "sex": need(k, re.search(SEX[v], raw, re.M))
            elif k == "citizenship": need(k, v in raw or {"Cambodian": "ខ្មែរ", **{a: b[0] for a, b in FOR.items()}}[v] in raw)
            elif k == "exploitation": need(k, v in raw or EXK[v] in raw)
            elif k.startswith("date"): need(k, any(d in x for d in dates(v)))
            elif k == "outcome": need(k, re.search(OUT[v], raw) or v == "convicted" or f.startswith("OMC"))
            elif k == "presence_at_judgment": need(k, re.search(PRS[v], raw))
            elif k == "stage": need(k, STG[v] in raw)
            elif k in ("fine_riel", "compensation_riel"): need(k, str(v) in money or "%d លានរៀល" % (v // 10**6) in x or (f.startswith("Koh") and re.search(r"^%s$" % re.escape("%g" % (v / 1e6)), x, re.M)))
            elif k == "compensation_other": need(k, str(v["amount"]) in x)
            elif k == "sentence_months":
                y, m = divmod(v, 12); w = re.sub(r" \([^)]*\)", "", x); w = re.sub(r"\b0(\d)", r"\1", w)
                need(k, re.search(r"\b%d ឆ្នាំ%s" % (y, " %d ខែ" % m if m else r"(?! \d+ ខែ)"), w) or re.search(r"%dy%s" % (y, " %dm" % m if m else r"\b"), w) or re.search(r"%d years%s" % (y, " %d months" % m if m else ""), w)
                     or (re.search(r"^%d$" % y, w, re.M) and (not m or re.search(r"^%d$" % m, w, re.M))) or (not y and "%d ខែ" % m in w))
            elif k == "suspended_months":
                y, m = divmod(v, 12); w = re.sub(r"\b0(\d)", r"\1", re.sub(r" \([^)]*\)", "", x)); q = divmod(r["sentence_months"] - v, 12)
                g = lambda a: [" ".join(z for z in ("%d %s" % (a[0], A) if a[0] else "", "%d %s" % (a[1], B) if a[1] else "") if z) for A, B in (("ឆ្នាំ", "ខែ"), ("years", "months"))]
                need(k, any(z in w for z in g((y, m))) or "%d ខែ / months" % v in w or any("អនុវត្ត " + z in w for z in g(q)))
            elif k == "sentence_days": need(k, re.search(r"^%d$" % v, x, re.M))
        for ch in r["charges"]:
            seen += 1
            if not re.search(r"(?<!\d)%s(?!\d)" % ch["article"], x) or (ch["law"] and "Criminal" in ch["law"] and not re.search("ក្រមព្រហ្ម|ក្រ.ព|Criminal|CC", raw)): bad.append((f, r["at"], ch, raw[:200]))
    for e in t["errors"]:
        sh, c = e["at"].rsplit("!", 1) if "!" in e["at"] else (None, "".join(reversed(e["at"].split(":")))); v = S[sh].get(c, ""); seen += 1
        if txt(v) != e["value"]: bad.append((f, "error cell", e, v))
    for sh, g in S.items():
        for n in {int(re.search(r"\d+", k)[0]) for k in g} - used.get(sh, set()): bad.append((f, sh, n, "row not accounted for", rowcells(g, n)))
    if t["outcome"] == "refuse" and t["rows"] or t["outcome"] != "refuse" and not 8 <= len(t["rows"]) <= 60: bad.append((f, "persons", len(t["rows"])))
    if (t["outcome"] == "name-errors") != bool(t["errors"]) or (t["outcome"] == "take-with-questions") != bool(t["questions"]): bad.append((f, "outcome against errors/questions"))
for b in bad[:25]: print(b)
print(len(T), "files,", sum(len(t["rows"]) for t in T.values()), "persons,", seen, "values looked for,", len(bad), "not found"); sys.exit(bool(bad))
