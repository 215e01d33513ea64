#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Opens each file again (its own readers, its own parsers, its own map of columns) and compares every cell with truth.json."""
import csv, datetime as dt, io, json, os, re, sys
import openpyxl
HERE = os.path.dirname(os.path.abspath(__file__)); T = json.load(open(os.path.join(HERE, "truth.json"), encoding="utf-8"))
W = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789"); MON = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split(); EM = "jan feb mar apr may jun jul aug sep oct nov dec".split()
bad = []; n = 0
def read(fn):
    p = os.path.join(HERE, "files", fn); out = {}
    if fn.endswith("xlsx"):
        for ws in openpyxl.load_workbook(p):
            g = {(c.row, c.column): c.value for row in ws.iter_rows() for c in row if c.value is not None}; below = set()
            for m in ws.merged_cells.ranges:
                if m.max_row > m.min_row and (m.min_row, m.min_col) in g:
                    for r in range(m.min_row + 1, m.max_row + 1): g[r, m.min_col] = g[m.min_row, m.min_col]; below.add(r)
            out[ws.title] = g; out[ws.title, "hidden"] = {r for r, d in ws.row_dimensions.items() if d.hidden}
    elif fn.endswith("ods"):
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
    else:
        tx = open(p, "rb").read().decode("utf-8-sig"); out[""] = {(r, c): v for r, row in enumerate(csv.reader(io.StringIO(tx), delimiter=";" if tx.count(";") > tx.count(",") else ","), 1) for c, v in enumerate(row, 1) if v != ""}
    return out
def date(v):
    if v in (None, "-", ""): return None
    if isinstance(v, dt.datetime): return v.date().isoformat()
    if isinstance(v, dt.date): return v.isoformat()
    s = str(v).translate(W)
    if m := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", s): y, mo, d = map(int, m.groups())
    elif m := re.fullmatch(r"(\d\d?)[./-](\d\d?)[./-](\d{4})", s): d, mo, y = map(int, m.groups())
    elif m := re.fullmatch(r"(\d\d?) (\S+) (\d{4})", s): d, y = int(m[1]), int(m[3]); mo = MON.index(m[2]) + 1 if m[2] in MON else EM.index(m[2].lower()) + 1
    else: return "?" + s
    try: return dt.date(y, mo, d).isoformat()
    except ValueError: return "?" + s
def dur(v):
    if v in (None, "-", ""): return None
    if isinstance(v, (dt.date, dt.datetime)): return "?date"
    if isinstance(v, int): return v
    s = str(v).translate(W)
    if m := re.fullmatch(r"(\d+)-(\d+)", s): return int(m[1]) * 12 + int(m[2])
    if m := re.fullmatch(r"(?:(\d+) ?(?:ឆ្នាំ|years?|y))? ?(?:(\d+) ?(?:ខែ|months?|m))?", s): return int(m[1] or 0) * 12 + int(m[2] or 0)
    return "?" + s
def amt(v):
    if v in (None, "-", ""): return None
    return v if isinstance(v, int) else int(re.sub(r"[^\d]", "", str(v).translate(W)))
sex = lambda v: {"ប្រុស": "male", "ប": "male", "M": "male", "Male": "male", "ស្រី": "female", "ស": "female", "F": "female", "Female": "female"}.get(str(v).strip())
num = lambda v: int(re.search(r"\d+", str(v).translate(W))[0]) if v is not None else None
CW = {"ខ្មែរ": "Cambodian", "វៀតណាម": "Vietnamese", "ចិន": "Chinese", "ថៃ": "Thai", "កូរ៉េ": "Korean", "ឥណ្ឌូ": "Indonesian", "Cambodia": "Cambodian", "Vietnam": "Vietnamese", "China": "Chinese", "Chinese": "Chinese", "Thai": "Thai", "Korea": "Korean", "Indonesia": "Indonesian"}
cit = lambda v: next((b for a, b in CW.items() if a in str(v)), None)
def arts(v): return [("PC" if re.search("ក្រម|Criminal Code|CC", x) else "TIP", re.sub(r".*?(\d+)\D*$", r"\1", x.replace("2008", ""))) for x in re.split(r" និង |; |, | \+ | & ", re.sub(r"^[^(0-9]*\((មាត្រា.*)\)$", r"\1", str(v).translate(W)))]
def ex(v):
    s = str(v)
    for k, ws in (("sexual exploitation of a child", ("ផ្លូវភេទលើកុមារ", "of a child")), ("sexual exploitation", ("ផ្លូវភេទ", "Sexual exploitation")), ("forced labour", ("ពលកម្ម", "labour")), ("forced marriage", ("រៀបការ", "marriage")), ("forced criminality (online scam)", ("អនឡាញ", "online")), ("forced begging", ("សុំទាន", "begging"))):
        if any(w in s for w in ws): return k
def out(v):
    s = str(v or "")
    if "លើកលែង" in s or "dismissed" in s: return "charge dismissed by the investigating judge"
    if "រួចផុត" in s or "Acquit" in s or "Not guilty" in s: return "acquitted"
    if "ផ្ដន្ទា" in s or "Convict" in s or "Guilty" in s: return "convicted"
def pres(v):
    s = str(v or "").lower()
    if s == "deemed" or "ចាត់ទុក" in s or "deemed" in s: return "deemed present"
    if s == "no" or "កំបាំង" in s or "absentia" in s: return "absent"
    if s == "yes" or "ចំពោះមុខ" in s or "present" in s or "in the presence" in s: return "present"
stage = lambda v: {"កំពុងស៊ើបសួរ": "investigation", "Under investigation": "investigation", "រង់ចាំសវនាការ": "awaiting trial", "Awaiting trial": "awaiting trial", "ចេញសាលក្រមរួច": "decided", "Decided": "decided"}.get(v, "?")
def mixs(v): m = re.search(r"ពន្ធនាគារ (.*?)(?: ព្យួរ| \()", str(v)); return dur(m[1]) if m else None
def mixu(v): m = re.search(r"ព្យួរ (.*?) \(", str(v)); return dur(m[1]) if m else None
def es(v): return dur(str(v).split(" (")[0]) if v else None
def eu(v): m = re.search(r"which (.*?) suspended", str(v)); return dur(m[1]) if m else None
txt = lambda v: v.replace("\u200b", ""); K, Nk, Nl, S, A, Ci, Ch, E = "case_number name_khmer name_latin sex age citizenship charges exploitation".split()
R_, Cg, De, St, Pr, O, Se, Su, Fi, Co = "date_registered date_charged date_decided stage presence_at_judgment outcome sentence_months suspended_months fine_riel compensation_riel".split()
PARSE = {K: txt, Nk: txt, Nl: txt, S: sex, A: num, Ci: cit, Ch: arts, E: ex, R_: date, Cg: date, De: date, St: stage, Pr: pres, O: out, Se: dur, Su: dur, Fi: amt, Co: amt}
def M(s): return {f: c for c, f in ((i, x) for i, x in enumerate(s.split(), 1)) if f != "_"}
al = dict(K=K, N=Nk, L=Nl, S=S, A=A, C=Ci, H=Ch, E=E, R=R_, G=Cg, D=De, T=St, P=Pr, O=O, J=Se, U=Su, F=Fi, V=Co)
def cols(s, **extra):
    m = {al[x]: (i, PARSE[al[x]]) for i, x in enumerate(s, 1) if x != "_"}; m.update({k: v for k, v in extra.items()}); return m
MAP = {"បញ្ជីសំណុំរឿងជួញ": cols("_KNSACHRGDOPJUFV_"), "ស្វាយរៀង": cols("_KNSACHRG_TD_F", outcome=(13, out), presence_at_judgment=(13, lambda v: pres(re.search(r"\(([^()]*)\)$", v)[1]) if "(" in v else None), sentence_months=(13, mixs), suspended_months=(13, mixu)),
 "kampot": cols("_KNLSACHERGDOPJUFV_"), "Pursat": cols("_KNLSACHERGDO__FV"), "Prey": cols("_KHRGDNSACOP_FV", sentence_months=(13, es), suspended_months=(13, eu)), "KPT": cols("_KLSACHERG__TDOJUFV_P"),
 "PP": cols("_KNSAC___HERGDOJUPV"), "Battambang": cols("_KNLSACHRGTDOPJUFV"), "BMC": cols("_KNSACHRGDOJP"), "PSN": cols("_KNLSACHRGDOPJ"), "កោះកុង": cols("_KNSACHERGDOPJUFV"), "tbong": cols("_KNSACHRGDOPJUF"),
 "Kg": cols("_KNSACHERGDOJFV", presence_at_judgment=(16, lambda v: {"yes": "absent", "no": "present"}.get(v)))}
for fn, t in T.items():
    G = read(fn); places = {(x["sheet"], x["row"]) for x in t["not_rows"]}; rows = {}
    for x in t["rows"]:
        s, r = ("", int(x["at"].split()[1])) if fn.endswith("csv") else (x["at"].rsplit("!", 1)[0], int(x["at"].rsplit("!", 1)[1]))
        rows[s, r] = x
    for s, g in G.items():
        if isinstance(s, tuple): continue
        for r in {r for r, _ in g}:
            if ((s, r) in rows) + ((s, r) in places) != 1: bad.append((fn, s, r, "row in no list or in both"))
    for s, r in places:
        if s not in G or not any(q == r for q, _ in G[s]): bad.append((fn, s, r, "not_row is empty"))
    errcells = set()
    for e in t["errors"]:
        m = re.search(r"!([A-Z]+)(\d+)$", e["cell"]); k = re.match(r"record (\d+), column (.+)$", e["cell"])
        if k: errcells.add((int(k[1]), next(q for (r0, q), v in G[""].items() if r0 == 1 and v == k[2])))
        elif m: errcells.add((int(m[2]), openpyxl.utils.column_index_from_string(m[1])))
    for (r, c) in errcells:
        if not any((r, c) in g for g in G.values() if isinstance(g, dict)): bad.append((fn, r, c, "error cell empty"))
    for (s, r), x in rows.items():
        g = G[s]; m = next((v for k, v in MAP.items() if fn.startswith(k)), None)
        if fn.startswith("សៀមរាប"): m = cols("_KNLSACHRG_T_") if s == "កំពុងដំណើរការ" else cols("_KNLSACHRGDOPJUFV__")
        used = set()
        for f, (c, p) in m.items():
            v = g.get((r, c)); n += 1; used.add(f); w = p(v) if v is not None else None; want = x[f]
            if f == Ch: want = [("PC" if "Code" in (y["law"] or "") else "TIP", y["article"]) for y in want]
            if (r, c) in errcells and want is None and isinstance(w, str) and w[0] == "?": continue
            if f == O and v is not None and w is None and v != "-": bad.append((fn, s, r, f, "word not read", v))
            if w != want: bad.append((fn, s, r, f, v, "read", w, "truth", want))
        if fn.startswith("Pursat"):
            w = (g.get((r, 14)) or 0) * 12 + (g.get((r, 15)) or 0) or None; n += 1; used.add(Se)
            if w != x[Se]: bad.append((fn, r, Se, w, x[Se]))
        for f in list(PARSE) + ["sentence_days"]:
            if f not in used and x[f] is not None and x[f] != []: bad.append((fn, r, f, "truth has a value but the file no column"))
        if bool(x.get("hidden_row")) != (r in G.get((s, "hidden"), ())): bad.append((fn, r, "hidden"))
        er = any(q == r for q, _ in errcells)
        if not er:
            d = [x[k] for k in (R_, Cg, De) if x[k]]
            if d != sorted(d) or (d and d[-1] > "2026-01-31"): bad.append((fn, r, "order of days", d))
            if x[Su] and x[Su] >= x[Se]: bad.append((fn, r, "suspended"))
            if x[Se] and x[O] != "convicted" or x[O] == "convicted" and not x[Se]: bad.append((fn, r, "sentence/outcome"))
            if x[Fi] and x[O] != "convicted" or x[Co] and x[O] != "convicted": bad.append((fn, r, "money without conviction"))
            if isinstance(x[A], int) and not 14 <= x[A] <= 90: bad.append((fn, r, "age"))
    print(f"{fn}: {t['outcome']}, {len(rows)} rows, {len(t['errors'])} errors")
names = {}
for fn, t in T.items():
    for x in t["rows"]:
        k = x["name_khmer"] or x["name_latin"]
        if k in names and "second_entry_of" not in x and not (fn.startswith("tbong") or fn.startswith("PSN")): bad.append((fn, "name twice", k))
        names[k] = 1
for b in bad: print("BAD", *b)
print(n, "cells compared,", len(bad), "differences"); sys.exit(bool(bad))
