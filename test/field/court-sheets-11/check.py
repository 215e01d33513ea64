# opens every file again and compares each cell that truth.json speaks of (cells.json says where it stands)
import json, csv, re, datetime as D, sys
import openpyxl, xlrd
from odf.opendocument import load
from odf.table import Table, TableRow
from odf.text import P
T = json.load(open("truth.json")); W = json.load(open("cells.json"))
DIG = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789")
MON = {m: i % 12+1 for i, m in enumerate("មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())}
def read(name):
    p = "files/"+name; out = {}
    if name.endswith(".xlsx"):
        for ws in openpyxl.load_workbook(p): out[ws.title] = {(c.row, c.column): c.value for row in ws.iter_rows() for c in row if c.value is not None}
    elif name.endswith(".xls"):
        wb = xlrd.open_workbook(p)
        for ws in wb.sheets():
            g = out[ws.name] = {}
            for r in range(ws.nrows):
                for c in range(ws.ncols):
                    x = ws.cell(r, c)
                    if x.ctype == 3: g[r+1, c+1] = xlrd.xldate_as_datetime(x.value, 0)
                    elif x.value != "": g[r+1, c+1] = int(x.value) if x.ctype == 2 and x.value == int(x.value) else x.value
    elif name.endswith(".ods"):
        for t in load(p).spreadsheet.getElementsByType(Table):
            g = out[t.getAttribute("name")] = {}
            for r, tr in enumerate(t.getElementsByType(TableRow)):
                for c, x in enumerate([n for n in tr.childNodes if n.qname[1] in ("table-cell", "covered-table-cell")]):
                    ps = x.getElementsByType(P)
                    if not ps: continue
                    vt = x.getAttribute("valuetype")
                    g[r+1, c+1] = (D.datetime.fromisoformat(x.getAttribute("datevalue")) if vt == "date" else int(float(x.getAttribute("value"))) if vt == "float" else "\n".join(str(q) for q in ps))
    else:
        s = open(p, encoding="utf-8-sig").read(); d = ";" if name.startswith("siem") else ","
        out["csv"] = {(r, c): v for r, rec in enumerate(csv.reader(s.splitlines(), delimiter=d), 1) for c, v in enumerate(rec, 1) if v}
    return out
def iso(v):
    if isinstance(v, (D.datetime, D.date)): return v.strftime("%Y-%m-%d")
    v = str(v).translate(DIG)
    if m := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", v): return v
    if m := re.fullmatch(r"(\d\d)[/.-](\d\d)[/.-](\d{4})", v): return f"{m[3]}-{m[2]}-{m[1]}"
    if m := re.fullmatch(r"(\d\d)[ -](\S+?)[ -](\d{2,4})", v): return f"{int(m[3])+(2000 if int(m[3]) < 100 else 0)}-{MON[m[2]]:02d}-{m[1]}"
def dur(s):
    y = sum(int(x) for x in re.findall(r"(\d+) ?(?:ឆ្នាំ|years?|yrs|y\b|ans?\b)", s)); m = sum(int(x) for x in re.findall(r"(\d+) ?(?:ខែ|months?|mois|m\b)", s)); d = sum(int(x) for x in re.findall(r"(\d+) ?(?:ថ្ងៃ|days?)", s))
    return 12*y+m, d
def sent(s):
    s = str(s).translate(DIG).split("\n")[0]
    if m := re.search(r", (\d+) months suspended", s): a, b = s[:m.start()], m[0]
    elif "ក្នុងនោះ" in s: a = s.split("ក្នុងនោះ")[0]; b = s.split("សល់ព្យួរ")[1] if "សល់ព្យួរ" in s else ""
    elif "dont" in s: a, b = s.split("dont")
    elif "ព្យួរ" in s: a, b = re.split(r"ព្យួរ", s, maxsplit=1)
    else: a, b = s, ""
    (m, d), sm = dur(a), dur(b)[0]
    return {"sentence_months": m or None, "sentence_days": d or None, "suspended_months": sm or None}
WORD = {"sex": {"male": "ប្រុស ប M H male", "female": "ស្រី ស F female"},
 "citizenship": {"Cambodian": "ខ្មែរ Cambodian Khmer KH Cambodgien Cambodgienne", "Chinese": "ចិន Chinese", "Vietnamese": "វៀតណាម Vietnamese Vietnamien Vietnamienne", "Thai": "ថៃ Thai TH", "Malaysian": "ម៉ាឡេស៊ី Malaysian"}}
PH = {"exploitation": {"sexual exploitation": "អាជីវកម្មផ្លូវភេទ|sexual exploitation|exploitation sexuelle", "forced labour": "ពលកម្មដោយបង្ខំ|forced labour|travail forcé", "forced marriage": "រៀបការដោយបង្ខំ|forced marriage|mariage forcé", "begging": "សុំទាន|begging|mendicité", "surrogacy": "ពពោះជំនួស|surrogacy", "forced criminality": "បង្ខំឱ្យឆបោកតាមអនឡាញ|forced criminality"},
 "stage": {"investigation": "កំពុងស៊ើបសួរ|investigation|under investigation", "awaiting trial": "រង់ចាំជំនុំជម្រះ|awaiting trial|waiting for trial", "trial": "កំពុងជំនុំជម្រះ|trial|in trial", "decided": "ចេញសាលក្រមហើយ|decided"},
 "presence_at_judgment": {"present": "ចំពោះមុខ|present|contradictoire|yes", "absent": "កំបាំងមុខ|in absentia|par défaut|no", "deemed present": "ចាត់ទុកជាចំពោះមុខ|deemed present|réputé contradictoire"}}
def outc(s):
    s = str(s)
    if re.search("រួច|relaxe|cquit|not guilty|គ្មានទោស", s): return "acquitted"
    if re.search("លើកលែង|Dismissed", s): return "charge dismissed by the investigating judge"
    if s == "មិនទាន់": return "pending"
    if re.search("ផ្តន្ទាទោស|ពន្ធនាគារ|ឱ្យជាប់ទោស|មានទោស|[Cc]onvicted|guilty|emprisonnement|[០-៩0-9] ?ឆ្នាំ", s): return "convicted"
    return None
bad = []; n = 0
for name, t in T.items():
    G = read(name); seen = set()
    cnt = {}
    for row in t["rows"]:
        cnt[row["at"]] = q = cnt.get(row["at"], 0)+1
        w = W[name][row["at"] if q == 1 else f'{row["at"]}#{q}']
        for k, v in row.items():
            if k in ("at", "second_entry_of"): continue
            n += 1; locs = w.get(k, [])
            def err(why, x=None): bad.append(f"{name} {row['at']} {k}: truth {v!r}, {why} {x!r}")
            if not locs:
                if v is not None: err("no cell told it")
                continue
            vals = [G[s].get((r, c)) for s, r, c, u in locs]; us = [u for *_, u in locs]; seen |= {(s, r) for s, r, c, u in locs}
            if str(us[0]).startswith("part"): vals = [re.split(r"(?:^|\n)[០-៩]+- ", vals[0])[int(us[0][4:])]]
            if "open" in us and k not in ("charges", "name_khmer"):
                if v is not None or vals[0] is None: err("open", vals)
                continue
            x = vals[0]; xs = "" if x is None else str(x).strip(); xd = xs.translate(DIG)
            if k in ("case_number", "name_khmer", "name_latin", "alias_khmer"):
                got = xs
                if k == "name_khmer" and len(vals) == 2: got = f"{vals[0]} {vals[1]}"
                if k == "name_khmer": got = re.sub(" (ហៅ|ភេទ).*", "", re.sub("^ឈ្មោះ ", "", got)).split("\n")[0]
                if k == "name_latin": got = got.split("\n")[-1]
                if k == "alias_khmer": got = re.search(r"ហៅ (\S+)", got)[1]
            elif k == "sex" and "អាយុ" in xs: got = "female" if "ភេទស្រី" in xs else "male" if "ភេទប្រុស" in xs else None
            elif k in WORD: got = next((a for a, b in WORD[k].items() if xs in b.split()), xs if k == "citizenship" else None)
            elif k in PH: got = next((a for a, b in PH[k].items() if xs.lower() in b.split("|")), None)
            elif k == "age": m = re.search(r"អាយុ (\d+)", xd) or re.search(r"\d+", xd); got = int(m[0] if not m.groups() else m[1])
            elif k.startswith("date_"): got = None if xs in ("", "—", "-") else iso(x)
            elif k == "charges":
                arts = []
                for y, u in zip(vals, us):
                    if u == "open": continue
                    z = str(y).translate(DIG).replace("២០០៨", "").replace("2008", "")
                    arts += re.findall(r"(?<!\d)\d+", z)
                if arts != [c["article"] for c in v]: err("cell", vals)
                cc = "ក្រមព្រហ្មទណ្ឌ" in " ".join(map(str, vals))
                if cc != any(c["law"] == "Criminal Code 2009" for c in v): err("law", vals)
                continue
            elif k == "outcome": got = outc(xs)
            elif k == "compensation_other": got = re.sub(r"\D", "", xs)+" USD" if "ដុល្លារ" in xs else None
            elif k == "other_court": got = "Mondulkiri Provincial Court of First Instance" if xs == "មណ្ឌលគិរី" else None
            elif k in ("fine_riel", "compensation_riel"):
                if "\n" in xs or "ផ្តន្ទាទោស" in xs or "រួចផុត" in xs:
                    m = re.search(("ពិន័យ" if k[0] == "f" else "សំណង")+r" ([\d.]+)", xd); got = int(m[1].replace(".", "")) if m else None
                elif "ដុល្លារ" in xs: got = None
                else: d = re.sub(r"\D", "", xd); got = int(d) if d else None
            elif k in ("sentence_months", "suspended_months", "sentence_days"):
                if k == "suspended_months" and xs.isdigit(): got = int(xs)
                elif any(u in ("y", "m") for u in us): got = sum(int(y or 0)*(12 if u == "y" else 1) for y, u in zip(vals, us) if u)
                elif isinstance(x, int): got = None; err("no unit", x)
                elif k == "suspended_months" and "ព្យួរ" not in xd and not re.search("suspend|sursis", xd): got = dur(xd)[0] if locs != w.get("sentence_months") else None; got = got or None
                else: got = sent(xs)[k]
            else: got = "?"
            if got != v: err("cell", (got, vals))
    nr = {(x["sheet"], x["row"]) for x in t["not_rows"]}
    for s, g in G.items():
        for r in {r for r, c in g}:
            if (s, r) not in nr and (s, r) not in seen and not any("column" in str(x[1]) for x in nr): bad.append(f"{name}: line {s}!{r} is in neither list")
            if (s, r) in nr and (s, r) in {tuple(x["at"].rsplit("!", 1)) for x in t["rows"]}: bad.append(f"{name} {s}!{r} in both")
    for e in t["errors"]:
        s, a = e["cell"].rsplit("!", 1); c = openpyxl.utils.cell.coordinate_from_string(a.split(":")[0])
        print("error cell", name, e["cell"], "=", repr(G[s].get((c[1], openpyxl.utils.column_index_from_string(c[0])))), "|", e["wrong"])
print(n, "values,", len(bad), "differ")
print("\n".join(bad[:60])); sys.exit(bool(bad))
