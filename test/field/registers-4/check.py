#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Opens each file again (own readers and parsers) and compares every cell with truth.json: rows, tallies over all rows, places."""
import csv, datetime as dt, io, json, os, re, sys
import openpyxl
from openpyxl.utils import column_index_from_string as CI, get_column_letter as L
HERE = os.path.dirname(os.path.abspath(__file__)); T = json.load(open(os.path.join(HERE, "truth.json"), encoding="utf-8"))
W = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789"); MON = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split(); EM = "jan feb mar apr may jun jul aug sep oct nov dec".split()
def read(p):
    out = {}
    if p.endswith("xlsx"):
        for ws in openpyxl.load_workbook(p): out[ws.title] = {(c.row, c.column): c.value for row in ws.iter_rows() for c in row if c.value is not None}
    elif p.endswith("ods"):
        from odf.opendocument import load
        from odf.table import Table, TableRow
        for t in load(p).spreadsheet.getElementsByType(Table):
            g = {}
            for r, row in enumerate(t.getElementsByType(TableRow), 1):
                for c, cell in enumerate(row.childNodes, 1):
                    if "covered" in cell.qname[1]: continue
                    ty = cell.getAttribute("valuetype"); tx = "".join(str(x) for q in cell.childNodes for x in q.childNodes)
                    if ty == "float": v = float(cell.getAttribute("value")); g[r, c] = int(v) if v == int(v) else v
                    elif ty == "date": g[r, c] = dt.date.fromisoformat(cell.getAttribute("datevalue"))
                    elif tx: g[r, c] = tx
            out[t.getAttribute("name")] = g
    else: out["csv"] = {(r, c): v for r, row in enumerate(csv.reader(io.StringIO(open(p, "rb").read().decode("utf-8-sig"))), 1) for c, v in enumerate(row, 1) if v != ""}
    return out
def date(v):
    if isinstance(v, dt.datetime): return v.date().isoformat()
    if isinstance(v, dt.date): return v.isoformat()
    s = str(v).translate(W)
    if s == "-": return None
    if re.fullmatch(r"\d{4}", s): return s
    if m := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", s): y, mo, d = map(int, m.groups())
    elif m := re.fullmatch(r"(\d\d?)/(\d\d?)/(\d{4})", s): d, mo, y = map(int, m.groups())
    elif m := re.fullmatch(r"(\d\d?)[ -](\S+)[ -](\d{4})", s): d, y = int(m[1]), int(m[3]); mo = MON.index(m[2]) + 1 if m[2] in MON else EM.index(m[2].lower()) + 1
    else: return "?" + s
    try: return dt.date(y, mo, d).isoformat()
    except ValueError: return "?" + s
def integer(v):
    if v == "គ្មាន": return 0
    return v if isinstance(v, int) else int(re.search(r"-?[\d,]+", str(v).translate(W))[0].replace(",", ""))
CUR = {"baht": "THB", "USD": "USD", "VND": "VND"}
PROVK = dict(zip("បន្ទាយមានជ័យ បាត់ដំបង កំពង់ចាម កំពង់ធំ កំពត កណ្ដាល ក្រចេះ ភ្នំពេញ ព្រៃវែង ពោធិ៍សាត់ សៀមរាប ព្រះសីហនុ ស្វាយរៀង តាកែវ មណ្ឌលគិរី".split(), ["Banteay Meanchey", "Battambang", "Kampong Cham", "Kampong Thom", "Kampot", "Kandal", "Kratie", "Phnom Penh", "Prey Veng", "Pursat", "Siem Reap", "Preah Sihanouk", "Svay Rieng", "Takeo", "Mondulkiri"]))
YES = {"Yes": "yes", "Y": "yes", "TRUE": "yes", "✓": "yes", "បាទ/ចាស": "yes", "មាន": "yes", "1": "yes", "No": "no", "N": "no", "FALSE": "no", "ទេ": "no", "គ្មាន": "no", "0": "no", "?": "unknown", "មិនច្បាស់": "unknown"}
YF = set("announced contracts passports_kept suspected_victim about_trafficking accompanied estimated implemented consent completed referred".split())
CC = {"ខ្មែរ": "KHM", "វៀតណាម": "VNM", "ចិន": "CHN", "ថៃ": "THA", "ម៉ាឡេស៊ី": "MYS", "កូរ៉េ": "KOR", "Cambodian": "KHM", "Cambodia": "KHM", "Vietnamese": "VNM", "Viet Nam": "VNM", "Vietnam": "VNM", "Chinese": "CHN", "Indonesian": "IDN", "Thailand": "THA", "Malaysia": "MYS"}
WORDS = {"កេងប្រវ័ញ្ចផ្លូវភេទ": "sex trafficking", "ពលកម្មដោយបង្ខំ": "forced labour", "រៀបការដោយបង្ខំ": "forced marriage", "បង្ខំឱ្យសុំទាន": "forced begging", "បោកប្រាស់តាមអនឡាញ": "online scam", "មន្ទីរសង្គមកិច្ច": "social affairs", "អង្គការ": "NGO", "ក្រុមគ្រួសារ": "family", "នគរបាលអន្តោប្រវេសន៍": "immigration",
 "នគរបាលខេត្ត": "provincial police", "កងរាជអាវុធហត្ថ": "gendarmerie", "នាយកដ្ឋានប្រឆាំងការជួញដូរមនុស្ស": "anti-trafficking department", "បញ្ជូនចៅក្រមស៊ើបសួរ": "sent to investigating judge", "តម្កល់ទុកឥតចាត់ការ": "filed without proceeding", "កោះផ្ទាល់": "direct citation", "កំពុងពិនិត្យ": "pending",
 "ឪពុកម្ដាយ": "parents", "សាច់ញាតិ": "relatives", "ប្ដី/ប្រពន្ធ": "spouse", "ម្នាក់ឯង": "alone", "ទាប": "low", "មធ្យម": "medium", "ខ្ពស់": "high", "ខ្លួនឯង": "self", "គ្រួសារ": "family", "អ្នកជិតខាង": "neighbour", "មិនប្រាប់": "unknown", "ប្រាក់ឈ្នួល": "unpaid wages", "បាត់សាច់ញាតិ": "missing relative", "ឃុំក្នុងអគារ": "kept in a compound", "សួរព័ត៌មាន": "information on migration|information", "ហិង្សាក្នុងគ្រួសារ": "domestic violence", "ហៅស្ងាត់": "silent call",
 "អនុញ្ញាត": "allowed to leave", "ឃាត់": "departure stopped", "បញ្ជូនទៅនគរបាលប្រឆាំងជួញដូរ": "handed to anti-trafficking police", "នគរបាល": "police", "មណ្ឌល": "shelter", "សង្គមកិច្ច": "social affairs", "មកខ្លួនឯង": "came alone", "របួស": "injury", "គ្រុនក្ដៅ": "fever", "ពិនិត្យផ្ទៃពោះ": "pregnancy check", "គេងមិនលក់": "sleeplessness", "បណ្ដឹង": "complaint", "ឯកសារ": "help with papers"}
INT = set("suspects of_them_detained victims victims_female victims_children cases sessions participants workers workers_female children_working at_start admitted left women girls boys at_end age_years score_safety score_health score_school score_family".split())
OPT = ["Passport kept", "Locked in", "Wages not paid", "Threatened", "None of these"]
def value(no, f, v, g, r, c):
    if f == "month": return f"20{v[-2:]}-{EM.index(v[:3].lower())+1:02d}"
    if f.endswith("_date") or f == "birth": return date(v)
    if f in ("sex", "caller_sex"): return {"ប": "male", "ប្រុស": "male", "m": "male", "male": "male", "ស": "female", "ស្រី": "female", "f": "female", "female": "female", "?": "unknown"}.get(str(v).lower(), "?!")
    if f == "age_years" and "ខែ" in str(v): return 0
    if f in INT: return integer(v)
    if f in YF or f.startswith("exp_"): return YES.get(str(v), "?!")
    if f in ("citizenship", "destination", "country_worked"): return CC.get(v, v)
    if f in ("home_province", "province", "court"): return PROVK.get(v, str(v).replace("Cambodia::", ""))
    if f in ("support", "fine"): return dict(amount=integer(v), currency="KHR")
    if f == "cost" and no == 15: return dict(amount=integer(v), currency="KHR")
    if f == "claim": return dict(amount=integer(v), currency=g[r, c + 1])
    if f in ("cost", "broker_fee"):
        n = integer(v); return dict(amount=n, currency=CUR[str(v).split()[-1]])
    if f == "protection_concerns": return str(v).split(", ")
    if f == "experienced": return [o for o in OPT if o in v]
    if f == "charge": return f"Art. {v}"
    if f == "crop": return v.split()[-1].lower()
    if v in WORDS: w = WORDS[v].split("|"); return w[1] if len(w) > 1 and no == 16 else w[0]
    return str(v)
def tally(v):
    gv = [x for x in v if x is not None]
    if gv and all(isinstance(x, (int, float)) for x in gv): return dict(sum=sum(gv), given=len(gv))
    if gv and isinstance(gv[0], dict):
        c = {}
        for x in gv: c[x["currency"]] = c.get(x["currency"], 0) + x["amount"]
        return dict(sum_by_currency=c, given=len(gv))
    w = [json.dumps(x, ensure_ascii=False) if isinstance(x, list) else x for x in gv]
    if len(set(w)) > 12: return dict(given=len(w), different=len(set(w)))
    c = {x: w.count(x) for x in set(w)}
    if len(gv) < len(v): c["(empty)"] = len(v) - len(gv)
    return c
bad = []; n = 0
if {x["file"] for x in T} != {"files/" + f for f in os.listdir(os.path.join(HERE, "files"))}: bad.append("files differ")
for t in T:
    G = read(os.path.join(HERE, t["file"])); gone = set(); errs = set()
    for x in t["not_rows"] + t["errors"]:
        w = x.get("where") or x["cell"]; rs = [int(q) for q in re.findall(r"\d+", w)]; m = re.match(r"([A-Z]+)(\d+)", w)
        if (int(m[2]), CI(m[1])) not in G[x["sheet"]] and not any(q == int(m[2]) for q, _ in G[x["sheet"]]): bad.append((t["no"], "empty place", x))
        if "cell" in x:
            errs.add((x["sheet"], m[0]))
            if (int(m[2]), CI(m[1])) not in G[x["sheet"]]: bad.append((t["no"], "error cell empty", x))
        else: gone |= {(x["sheet"], q) for q in range(rs[0], rs[-1] + 1)}
    heads = set(); used = set()
    for tb in t["tables"]:
        g = G[tb["sheet"]]; heads |= {(tb["sheet"], h) for h in tb["heading_rows"]}; up = max(tb["heading_rows"])
        for c in tb["columns"]:
            if c["heading"] not in [g.get((h, CI(c["at"]))) for h in tb["heading_rows"]]: bad.append((t["no"], "heading", c))
        ats = [r for r in range(tb["first"], tb["last"] + 1) if any(q == r for q, _ in g) and (tb["sheet"], r) not in gone] if tb["first"] else []
        used |= {(tb["sheet"], r) for r in ats}
        if len(ats) != tb["count_of_all_rows"]: bad.append((t["no"], tb["sheet"], "count", len(ats), tb["count_of_all_rows"]))
        if t["outcome"] == "refuse": continue
        colm = {c["fact"]: CI(c["at"]) for c in tb["columns"] if c["fact"]}; allv = {}; pick = {x["at"]: x["facts"] for x in tb["rows"]}; pv = None
        for r in range(tb["first"] - 1, tb["last"] + 1):
            if (tb["sheet"], r) in gone or r < tb["first"]:
                v = g.get((r, 1)); m = re.search(r"/ (\w+)$", str(v)); pv = m[1] if m else pv
            if r not in ats: continue
            facts = {}
            for f, c in colm.items():
                v = g.get((r, c)); n += 1; w = value(t["no"], f, v, g, r, c) if v is not None else None
                if (tb["sheet"], f"{L(c)}{r}") in errs:
                    if r in pick and pick[r][f] is None: w = None
                elif isinstance(w, str) and w.startswith("?"): bad.append((t["no"], tb["sheet"], r, f, "not read", v))
                facts[f] = w; 
                if f == "age_years" and "ខែ" in str(v): facts["age_months"] = integer(v)
            if "province" in (pick.get(r) or {}) and "province" not in colm: facts["province"] = pv
            elif t["no"] == 8: facts["province"] = pv
            for f, w in facts.items(): allv.setdefault(f, {})[r] = w
            if r in pick:
                for f in set(facts) | set(pick[r]):
                    if facts.get(f) != pick[r].get(f): bad.append((t["no"], tb["sheet"], r, f, "file", facts.get(f), "truth", pick[r].get(f)))
        for f, m in allv.items():
            w = tally([m.get(r) for r in ats])
            if w != tb["all_rows_tally"].get(f): bad.append((t["no"], tb["sheet"], "tally", f, w, tb["all_rows_tally"].get(f)))
        if set(allv) != set(tb["all_rows_tally"]): bad.append((t["no"], "facts of the tally"))
        if len(pick) != min(20, len(ats)): bad.append((t["no"], "rows chosen", len(pick)))
    for s, g in G.items():
        for r in {r for r, _ in g}:
            if (s, r) not in used | heads | gone: bad.append((t["no"], s, r, "row in no list"))
    print(t["no"], t["outcome"], [x["count_of_all_rows"] for x in t["tables"]], len(t["errors"]), "errors")
for b in bad: print("BAD", *b)
print(n, "cells compared,", len(bad), "differences"); sys.exit(bool(bad))
