#!/usr/bin/env python3
"""Opens every file with readers of its own (does not import make.py) and compares every cell with truth.json.
  python check.py"""
import csv, datetime as dt, io, json, os, re, sys
from collections import defaultdict
import openpyxl, xlrd
from openpyxl.utils import column_index_from_string as CI, get_column_letter as L
HERE = os.path.dirname(os.path.abspath(__file__)); W = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789")
MON = {m: i % 12 + 1 for i, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split())}
def read(p):
    out = {}
    if p.endswith(".xlsx"):
        for ws in openpyxl.load_workbook(p, data_only=True): out[ws.title] = {(c.row, c.column): c.value for r in ws.iter_rows() for c in r if c.value is not None}
    elif p.endswith(".xls"):
        b = xlrd.open_workbook(p)
        for ws in b.sheets():
            g = out[ws.name] = {}
            for r in range(ws.nrows):
                for c in range(ws.ncols):
                    x = ws.cell(r, c)
                    if x.ctype in (0, 6) or x.value == "": continue
                    g[r + 1, c + 1] = xlrd.xldate_as_datetime(x.value, b.datemode) if x.ctype == 3 else (int(x.value) if x.ctype == 2 and x.value == int(x.value) else x.value)
    elif p.endswith(".ods"):
        import zipfile, xml.etree.ElementTree as E
        T, O, X = ("{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}" % n for n in ("table", "office", "text"))
        for t in E.fromstring(zipfile.ZipFile(p).read("content.xml")).iter(T + "table"):
            g = out[t.get(T + "name")] = {}; r = 1
            for row in t.iter(T + "table-row"):
                c = 1
                for x in row:
                    n = int(x.get(T + "number-columns-repeated", 1)); txt = "\n".join("".join(q.itertext()) for q in x.findall(X + "p")); ty = x.get(O + "value-type")
                    v = dt.datetime.fromisoformat(x.get(O + "date-value")) if ty == "date" else (float(x.get(O + "value")) if ty == "float" else txt)
                    if v != "":
                        for k in range(n): g[r, c + k] = v
                    c += n
                r += int(row.get(T + "number-rows-repeated", 1))
    else:
        out["csv"] = {(r, c): v for r, row in enumerate(csv.reader(io.StringIO(open(p, "rb").read().decode("utf-8-sig"), newline="")), 1) for c, v in enumerate(row, 1) if v != ""}
    return out
def date(v):
    if isinstance(v, (dt.datetime, dt.date)): return v.isoformat()[:10]
    s = str(v).translate(W).strip()
    if m := re.match(r"(\d{4})-(\d\d)-(\d\d)", s): y, mo, d = map(int, m.groups())
    elif m := re.fullmatch(r"(\d\d?)[-/.](\d\d?)[-/.](\d\d\d\d|\d\d)", s): d, mo, y = map(int, m.groups())
    elif m := re.fullmatch(r"(\d\d?)[-. ]([A-Za-z]{3})[a-z]*[-. ](\d{4})", s.strip()) or re.fullmatch(r"(\d\d?)[-. ]([A-Z]{3})[A-Z]*[-. ](\d{4})", s): d, mo, y = int(m[1]), MON[m[2].lower()], int(m[3])
    else: return "?" + s
    y += 2000 if y < 100 else 0; y -= 543 if y > 2400 else 0
    try: return dt.date(y, mo, d).isoformat()
    except ValueError: return "?" + s
SEX = {"f": "female", "female": "female", "ស្រី": "female", "ស": "female", "m": "male", "male": "male", "ប្រុស": "male", "ប": "male", "unknown": "unknown", "x": "other", "trans": "other"}
YN = {"yes": "yes", "y": "yes", "បាទ": "yes", "បាទ/ចាស": "yes", "បាន": "yes", "✓": "yes", "1": "yes", "agree": "yes", "minor": "yes", "no": "no", "n": "no", "ទេ": "no", "មិនបាន": "no", "0": "no", "not_agree": "no", "adult": "no", "u": "unknown", "-99": "unknown", "dk": "unknown", "maybe": "unknown"}
def num(v):
    if isinstance(v, (int, float)): return v
    s = str(v).translate(W).strip()
    return 0 if s in ("គ្មាន", "nil") else (float(s) if re.fullmatch(r"-?\d+(\.\d+)?", s) else None)
def money(v):
    s = str(v).translate(W); c = "KHR" if "រៀល" in s else "USD" if "ដុល្លារ" in s else None
    if s in ("មិនទាន់", "nil"): return 0, c
    if m := re.search(r"\d{1,3}(\.\d{3})+", s): return int(m[0].replace(".", "")), c
    m = re.search(r"\d+", s); return (int(m[0]) if m else None), c
EMPTY = {"-", "NIL", "-99", "00", "គេចខ្លួន", "Vietnam", "Unknown", "outside Cambodia", "*******"}   # words that the truth holds as 'nothing said here'
DERIVED = {"about_trafficking": {9}, "course": {14}, "course_start": {14}, "course_end": {14}, "course_province": {14}}
bad = cells = named = 0; vocab = defaultdict(lambda: defaultdict(set)); words = 0
def say(*a):
    global bad; bad += 1; print("MISMATCH", *a)
def box(ref):
    m = re.findall(r"([A-Z]+)(\d+)", ref); (a, b), (c, d) = m[0], m[-1]; return {(r, q) for r in range(int(b), int(d) + 1) for q in range(CI(a), CI(c) + 1)}
def main():
    global cells, named, words
    T = json.load(open(os.path.join(HERE, "truth.json"), encoding="utf-8"))
    if {x["file"] for x in T} != {"files/" + f for f in os.listdir(os.path.join(HERE, "files"))}: say("files on disk differ from truth")
    for x in T:
        f, no = x["file"], x["no"]; g = read(os.path.join(HERE, f)); claimed = defaultdict(set); err = defaultdict(set); notrow = defaultdict(set)
        for e in x["errors"]:
            err[e["sheet"]] |= box(e["cell"])
            if not any(p in g[e["sheet"]] for p in box(e["cell"])): say(f, "empty error cell", e["cell"])
        for n in x["not_rows"]:
            notrow[n["sheet"]] |= box(n["where"])
            if not any(p in g[n["sheet"]] for p in box(n["where"])): say(f, "not_rows place is empty", n)
        errrow = {(s, r) for s, ps in err.items() for r, _ in ps}
        if x["outcome"] in ("take in", "refuse", "totals only") and x["outcome"] == "take in" and x["errors"]: say(f, "take in, but errors")
        if x["outcome"] == "take in, naming the errors" and not x["errors"]: say(f, "no errors to name")
        if not x["questions"] or not x["must_never_happen"]: say(f, "no questions or no must-never")
        for t in x["tables"]:
            s = g[t["sheet"]]; cols = t["columns"]; cs = [CI(c["at"]) for c in cols]; vocab.clear()
            for c, q in zip(cols, cs):
                hs = [s.get((r, k)) for r in t["heading_rows"] for k in (q, q - 1, q - 2)]; own = [s.get((r, q)) for r in t["heading_rows"]]
                if c["heading"] not in own and not all(p in [str(h) for h in hs] + ["Rescued", "Arrested"] or any(p in str(h) for h in hs) for p in c["heading"].split(" / ")): say(f, "heading", c["at"], c["heading"], own)
                claimed[t["sheet"]] |= {(r, q) for r in t["heading_rows"]}
            rows = {r["at"]: r["facts"] for r in t["rows"]}
            if t["count_of_all_rows"] != len(rows): say(f, "truth holds not all rows")
            if rows:
                lo, hi = t["first"], t["last"]
                seen = [r for r in range(lo, hi + 1) if any((r, c) in s and (r, c) not in notrow[t["sheet"]] for c in cs)]
                if seen != sorted(rows): say(f, t["sheet"], "rows in file", len(seen), "in truth", len(rows))
                if any((hi + 1, c) in s and (hi + 1, c) not in notrow[t["sheet"]] for c in cs): say(f, "the table goes on after its last row", hi)
            keys = {c["fact"] for c in cols if c["fact"]}; up = None
            for r, F in sorted(rows.items()):
                claimed[t["sheet"]] |= {(r, c) for c in cs}
                for k in F:
                    if k not in keys and not k.startswith("_if_") and no not in DERIVED.get(k, ()): say(f, r, "fact without a column", k)
                if keys - set(F): say(f, r, "column without fact", keys - set(F))
                for c, q in zip(cols, cs):
                    k = c["fact"]
                    if not k: continue
                    v, want = s.get((r, q)), F[k]; cells += 1; at = f"{f[6:30]} {t['sheet']} {c['at']}{r} {k}"
                    if v == "〃": v = up
                    if k == "case_no" and v is not None: up = v
                    if v is None:
                        if want is not None: say(at, "cell empty, truth", want)
                        continue
                    if want is None:
                        if (r, q) in err[t["sheet"]]: named += 1
                        elif str(v) not in EMPTY: say(at, "cell", repr(v), "truth empty")
                        continue
                    vs = str(v).strip()
                    if k == "accused":
                        got = []
                        for ln in v.split("\n"):
                            m = re.fullmatch(r"(?:\S+- )?(.+) \((\S+), (\d+)ឆ្នាំ\)", ln.translate(W)); got.append(dict(name=m[1], sex=SEX[m[2]], age_years=int(m[3])))
                        if got != want: say(at, got, want)
                        if len(want) != F["accused_count"] and (r, q - 1) not in err[t["sheet"]]: say(at, "count differs and is not named")
                    elif k == "call_time":
                        if vs.replace(" ", "T") != want: say(at, v, want)
                    elif k == "duration_seconds":
                        h, m, z = map(int, vs.split(":"))
                        if h * 3600 + m * 60 + z != want: say(at, v, want)
                    elif k in ("sex", "caller_sex"):
                        if SEX.get(vs.lower()) != want: say(at, v, want)
                    elif k in ("birth", "registered_year") and re.fullmatch(r"\d{4}", str(want)):
                        if int(num(v)) != int(want): say(at, v, want)
                    elif isinstance(want, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", want):
                        if date(v) != want: say(at, v, date(v), want)
                    elif want in ("yes", "no", "unknown") and vs.lower() in YN:
                        if YN[vs.lower()] != want: say(at, v, want)
                    elif isinstance(want, dict):
                        n, cur = money(v)
                        if n != want["amount"] or cur and cur != want["currency"]: say(at, v, n, cur, want)
                        if not cur and want["currency"] not in c["heading"].replace("US$", "USD").replace("usd", "USD") and n: say(at, "currency neither in cell nor heading")
                    elif isinstance(want, (int, float)):
                        if num(v) != want: say(at, v, want)
                    elif isinstance(want, list):
                        parts = [p.strip() for p in re.split(r"\|\|\|" if "|||" in vs or no == 9 else r"\|\|\||;|/|\+|,| (?=[a-z])" if k in ("countries", "indicators") else r"\|\|\||;|/|\+|,", vs) if p.strip()]
                        if want == [] and vs == "none": continue
                        if len(parts) != len(want): say(at, parts, want); continue
                        for p, w in zip(parts, want): vocab[k][p].add(w)
                    else: vocab[k][vs.split("::")[1] if "::" in vs else vs.translate(W)].add(want)
            for k, m in vocab.items():
                back = defaultdict(set)
                for v, ws in m.items():
                    words += 1
                    if len(ws) > 1: say(f, t["sheet"], k, v, "means several things", ws)
                    for w in ws: back[w].add(v)
                for w, vs in back.items():
                    if len(vs) > 1 and not (no == 15 and k == "client"): say(f, t["sheet"], k, w, "written in several ways, mean it?", vs)
            fresh = defaultdict(list)
            for F in rows.values():
                for k, v in F.items():
                    if not k.startswith("_"): fresh[k].append(v)
            for k, tl in t["all_rows_tally"].items():
                vs = [v for v in fresh[k] if v is not None]
                if "sum" in tl and isinstance(tl["sum"], (int, float)) and "given" in tl: ok = tl == {"sum": sum(vs), "given": len(vs)}
                elif "sum_by_currency" in tl: ok = all(sum(m["amount"] for m in vs if m["currency"] == c) == n for c, n in tl["sum_by_currency"].items()) and tl["given"] == len(vs)
                elif set(tl) == {"given", "different"}: ok = tl == {"given": len(vs), "different": len(set(vs))}
                else: ok = all(n == sum((v is None and w == "(empty)") or v == w for v in fresh[k]) for w, n in tl.items()) and sum(tl.values()) == len(fresh[k])
                if not ok: say(f, "tally", k)
        for sh, s in g.items():
            left = set(s) - claimed[sh] - notrow[sh]
            if left: say(f, sh, "cells nobody speaks of", [f"{L(c)}{r}" for r, c in sorted(left)][:8])
            both = {p for p in set(s) & notrow[sh] for t in x["tables"] if t["sheet"] == sh and p[0] in {r["at"] for r in t["rows"]}}
            if both: say(f, sh, "a record is also in not_rows", sorted(both)[:4])
    special(T)
    print(f"{len(T)} files, {cells} cells compared, {named} not to be believed and named, {words} words consistent, {bad} mismatches"); sys.exit(bool(bad))
def special(T):
    """sense of the rows: nothing odd that is not named"""
    for x in T:
        E = {(e["sheet"], r) for e in x["errors"] for r, _ in box(e["cell"])}
        for t in x["tables"]:
            seen = {}
            for row in t["rows"]:
                F = row["facts"]; at = (t["sheet"], row["at"])
                def odd(cond, what):
                    if cond and at not in E: say(x["file"], at, "odd and not named:", what)
                for a, b in [("victims_female", "victims"), ("rescued_female", "rescued"), ("rescued_children", "rescued"), ("arrested_female", "arrested"), ("workers_female", "workers")]: odd(F.get(a) is not None and F.get(b) is not None and F[a] > F[b], f"{a} > {b}")
                for a, b in [("opened_date", "sent_date"), ("received_date", "decision_date"), ("admission_date", "exit_date"), ("reintegration_date", "visit_1"), ("thai_order_date", "handed_over_date"), ("registered_date", "closed_date"), ("accepted_date", "exit_date"), ("opened_date", "hearing_1"), ("hearing_1", "hearing_2"), ("judgment_date", "last_payment_date"), ("birth", "accepted_date"), ("birth", "removed_date")]:
                    p, q = F.get(a), F.get(b); odd(p and q and p[0] == q[0] == "2" and p > q, f"{a} after {b}")
                odd(isinstance(F.get("age_years"), int) and not 3 <= F["age_years"] <= 70, "age")
                if F.get("paid") and F.get("ordered") and F["paid"]["currency"] == F["ordered"]["currency"]: odd(F["paid"]["amount"] > F["ordered"]["amount"], "paid > ordered")
                for k in ("dossier_no", "client_code", "call_id", "ref_no", "document", "case_uid", "client_id", "submission_id", "passport", "file_no", "judgment_no"):
                    if F.get(k): odd(F[k] in seen.setdefault(k, set()), f"{k} twice"); seen[k].add(F[k])
        if x["also"] and "suspects_in_first_book" in x["also"] and x["also"]["suspects_in_first_book"] != x["also"]["suspects_named_in_second_book"]: say("file 1: the books differ")
        if x["no"] == 17:
            for F in [r["facts"] for r in x["tables"][0]["rows"]]:
                for q in range(4):
                    m = sum(F[f"2024-{3*q+j:02d}"] or 0 for j in (1, 2, 3))
                    if m != F[f"2024-Q{q+1}"] and not (F["counted"] == "suspects" and q == 1): say("file 17 quarter", F["counted"], q)
        if x["no"] == 20:
            for r in x["tables"][0]["rows"]:
                if r["facts"]["received_date"] is None and r["facts"]["_if_day_first"] == r["facts"]["_if_month_first"]: say("file 20: not ambiguous", r["at"])
if __name__ == "__main__": main()
