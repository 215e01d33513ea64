"""Opens every file again, reads it as a reader would, and compares with truth.json.

Shares no code with make.py.  For each list a few lines say what stands in which
column; the rest is reading: dates, words for years and months, amounts, codes.
"""
import csv, datetime as dt, json, os, re, sys
from openpyxl import load_workbook
from odf.opendocument import load
from odf.table import Table, TableRow, TableCell
from odf import teletype

HERE = os.path.dirname(os.path.abspath(__file__))
TIP, CC = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008", "Criminal Code 2009"
bad = []


def say(*a):
    bad.append(" ".join(str(x) for x in a))


def digits(s):
    return "".join(str("០១២៣៤៥៦៧៨៩".index(c)) if c in "០១២៣៤៥៦៧៨៩" else c for c in str(s))


# ---------------------------------------------------------------- reading a cell
MKH = dict(មករា=1, កុម្ភៈ=2, មីនា=3, មេសា=4, ឧសភា=5, មិថុនា=6, កក្កដា=7, សីហា=8, កញ្ញា=9, តុលា=10, វិច្ឆិកា=11, ធ្នូ=12)
MEN = dict(Jan=1, Feb=2, Mar=3, Apr=4, May=5, Jun=6, Jul=7, Aug=8, Sep=9, Oct=10, Nov=11, Dec=12)
EMPTY = (None, "", "-", "—")


def date(v):
    if v in EMPTY:
        return None
    if isinstance(v, dt.datetime):
        return v.date().isoformat()
    if isinstance(v, dt.date):
        return v.isoformat()
    s = digits(v).strip()
    m = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", s)
    if m:
        y, mo, d = map(int, m.groups())
    else:
        m = re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})", s)
        if m:
            d, mo, y = map(int, m.groups())
            y += 2000 if y < 100 else 0
        else:
            m = re.fullmatch(r"(\d{1,2}) (\S+) (\d{4})", s)
            if not m:
                raise ValueError(f"not a date: {v}")
            d, mo, y = int(m[1]), MKH.get(m[2]) or MEN[m[2]], int(m[3])
    try:
        return dt.date(y, mo, d).isoformat()
    except ValueError:
        return None


def number(v):
    if v in EMPTY:
        return None
    if isinstance(v, (int, float)):
        return int(v)
    s = re.sub(r"(៛|riel|ឆ្នាំ)$", "", digits(v).strip()).strip()
    if not re.fullmatch(r"\d+|\d{1,3}([., ]\d{3})+", s):
        return None
    return int(re.sub(r"[., ]", "", s))


def span(s):
    """-> months, days"""
    s = re.sub(r"\([^)]*\)", "", digits(s))
    f = lambda pat: sum(int(x) for x in re.findall(r"(\d+)\s*(?:" + pat + ")", s))
    return f("ឆ្នាំ|years?") * 12 + f("ខែ|months?") or None, f("ថ្ងៃ") or None


def prison(v):
    if v in EMPTY:
        return {}
    main, _, rest = re.sub(r", of which (.*) suspended", r" ព្យួរ \1", str(v)).partition("ព្យួរ")
    m, d = span(main)
    return {"sentence_months": m, "sentence_days": d, "suspended_months": span(rest)[0] if rest else None}


def tidy(v):
    s = re.sub(r"\s+", " ", str(v or "").replace("\u200b", "")).strip()
    return s or None


def name(v):
    a, _, b = (tidy(v) or "").partition(" ហៅ ")
    return dict({"name_khmer": a or None}, **({"alias_khmer": b} if b else {}))


def sex(v):
    return {"sex": {"ប": "male", "M": "male", "m": "male", "ស": "female", "F": "female", "f": "female"}[str(v)[0]]}


NAT = {"ខ្មែរ": "Cambodian", "ចិន": "Chinese", "វៀតណាម": "Vietnamese", "ថៃ": "Thai", "ម៉ាឡេស៊ី": "Malaysian"}
EXPL = {"អាជីវកម្មផ្លូវភេទ": "sexual exploitation", "អាជីវកម្មផ្លូវភេទលើកុមារ": "sexual exploitation of a child", "ពលកម្មដោយបង្ខំ": "forced labour",
        "បង្ខំឱ្យរៀបការ": "forced marriage", "បង្ខំឱ្យសុំទាន": "forced begging", "បង្ខំធ្វើការក្នុងផ្ទះគេ": "domestic servitude",
        "បង្ខំធ្វើការឆបោកតាមអនឡាញ": "forced labour in online scams"}
STAGE = {"នៅចៅក្រមស៊ើបសួរ": "investigation", "រង់ចាំថ្ងៃជំនុំជម្រះ": "awaiting trial", "កំពុងជំនុំជម្រះ": "trial", "សម្រេចហើយ": "decided", "ស៊ើបសួរ": "investigation",
         "រង់ចាំសវនាការ": "awaiting trial", "រង់ចាំជំនុំជម្រះ": "awaiting trial", "ចប់": "decided", "with investigating judge": "investigation",
         "waiting for trial date": "awaiting trial", "trial going on": "trial", "decided": "decided", "investigation": "investigation", "waiting for trial": "awaiting trial",
         "in trial": "trial", "closed": "decided"}
DIS = "charge dismissed by the investigating judge"


def result(v):
    if v in EMPTY:
        return {}
    s = str(v)
    for w, o in (("លើកលែង", DIS), ("dismiss", DIS), ("not guilty", "acquitted"), ("cquitted", "acquitted"), ("រួច", "acquitted"), ("មិនទាន់", "pending"), ("pending", "pending"),
                 ("guilty", "convicted"), ("Guilty", "convicted"), ("convicted", "convicted"), ("ផ្តន្ទាទោស", "convicted"), ("ជាប់ពន្ធនាគារ", "convicted")):
        if w in s:
            return {"outcome": o}
    raise ValueError("result: " + s)


def presence(v):
    if v in EMPTY:
        return {}
    s = str(v)
    for w, o in (("ចាត់ទុក", "deemed present"), ("deemed", "deemed present"), ("កំបាំង", "absent"), ("absence", "absent"), ("ចំពោះមុខ", "present"), ("yes", "present")):
        if w in s:
            return {"presence_at_judgment": o}
    raise ValueError("presence: " + s)


def charges(v):
    """articles in the order written; the Criminal Code where it is named beside the number, else the trafficking law"""
    s, out = digits(v), []
    for part in re.split(r"និង|;|\+|&|,", s):
        n = re.findall(r"\d+", part.replace("២០០៨", ""))
        out.append({"law": CC if re.search("ក្រមព្រហ្មទណ្ឌ|Criminal Code|CC", part) else TIP, "article": n[0]})
    return {"charges": out}


def money(v):
    if v in EMPTY:
        return {}
    s = digits(v)
    if "$" in s or "USD" in s:
        return {"compensation_other": re.sub(r"\D", "", s) + " USD"}
    return {"compensation_riel": number(v)}


def put(key, f):
    return lambda v: {key: f(v)}


case, reg, chg, dec = put("case_number", tidy), put("date_registered", date), put("date_charged", date), put("date_decided", date)
age, by, lat = put("age", number), put("birth_year", number), put("name_latin", tidy)
nat = put("citizenship", lambda v: NAT.get(v, v))
expl = put("exploitation", lambda v: EXPL.get(v, v))
stage = put("stage", lambda v: STAGE[v])
fine, comp = put("fine_riel", number), put("compensation_riel", number)
susp = put("suspended_months", lambda v: span(v)[0] if v not in EMPTY else None)
mon, smon = put("sentence_months", number), put("suspended_months", number)
yrs = put("sentence_months", lambda v: None if v in EMPTY else round(float(v) * 12))
syrs = put("suspended_months", lambda v: None if v in EMPTY else round(float(v) * 12))


def person2(v):
    m = re.fullmatch(r"(.+) ភេទ(\S+) អាយុ(\d+)ឆ្នាំ សញ្ជាតិ(\S+)", digits(v))
    return dict(name(m[1]), age=int(m[3]), **sex(m[2]), **nat(m[4]))


def decision2(v):
    if v in EMPTY:
        return {}
    m = re.match(r"(សាលក្រម|ដីកាលើកលែងចោទ) (\S+)(.*)", v)
    d = {"date_decided": date(m[2])}
    if m[1] != "សាលក្រម":
        return dict(d, outcome=DIS)
    d.update(presence(m[3]))
    return dict(d, outcome="acquitted") if "រួច" in m[3] else dict(d, outcome="convicted", **prison(m[3]))


def handover(v):
    return dict(result(v), **(prison(v) if v not in EMPTY and "ផ្តន្ទាទោស" in v else {}))


def mixed(v):
    r = result(v)
    return dict(r, **(prison(v) if r.get("outcome") == "convicted" else {}))


skip = None
# first row of persons, what stands in each column (None: read by hand below)
LISTS = {
    "ចម្លងពីសៀវភៅ ជម ២០២៤.xlsx": (4, [case, reg, name, sex, by, nat, charges, chg, dec, result, prison, fine, comp]),
    "ជូនលោកប្រធាន ធ្នូ ២០២៥.xlsx": (4, [skip, person2, case, reg, expl, charges, decision2]),
    "ឆ្លើយតបព្រះរាជអាជ្ញា.xlsx": (8, [skip, case, reg, name, sex, age, nat, charges, chg, stage, dec]),
    "KPC_បញ្ជីប្រចាំឆ្នាំ២០២៥_ក្រសួងយុត្តិធម៌.xlsx": (6, None),
    "ប្រគល់ការងារ.xlsx": (5, [skip, case, name, sex, age, expl, charges, reg, stage, dec, handover, skip]),
    "អ្នកជាប់ឃុំ_ជួញដូរ_មករា២០២៦.xlsx": (5, [skip, name, sex, age, nat, skip, charges, case, chg, skip, skip, stage]),
    "PSHV trafficking cases for legal aid.xlsx": (3, [lat, sex, age, nat, case, reg, chg, charges, expl, stage, dec, result, presence, prison, fine, money]),
    "ជួញដូរ កំពង់ស្ពឺ.ods": (3, [name, lat, sex, age, case, reg, charges, expl, dec, result, mon, smon,
                                put("fine_riel", lambda v: None if v in EMPTY else number(v) * 1000000)]),
    "Pursat TIP 24-25.xlsx": (2, [case, reg, dec, name, sex, age, nat, charges, stage, result, presence, prison, comp]),
    "stungtreng_jm_2025.tsv": (2, [dec, case, reg, charges, result, prison, fine, sex, age, name]),
    "រឿងជួញដូរ-កំពង់ធំ-២០២៥.xlsx": (4, None),
    "Koh Kong - សំណុំរឿង TIP.xlsx": (2, [case, name, lat, sex, age, nat, charges, expl, reg, chg, skip, dec, result, yrs, syrs, fine, money]),
    "សៀមរាប_ជួញដូរមនុស្ស_ឆមាសទី២.xlsx": (4, [skip, case, reg, name, sex, age, charges, expl, dec, presence, result, prison, fine]),
    "ក្រចេះ បញ្ជីជនជាប់ចោទ.ods": (4, [case, name, sex, by, nat, charges, reg, chg, dec, result, prison, susp, comp]),
    "oddar_meanchey_export.csv": (2, [case, name, sex, age, nat, charges, reg, chg, stage, dec, result, prison, susp, fine]),
    "Mondulkiri 2025 TIP list.xlsx": (3, [case, name, sex, age, nat, charges, reg, dec, presence, result, yrs, comp]),
    "ប.ជ. ជួញដូរ ២០២៥.xlsx": (3, [skip, case, reg, chg, name, sex, age, nat, charges, expl, dec, skip, prison, skip]),
}


# ---------------------------------------------------------------- opening
def sheets(path):
    """-> [(title, {row: [values]})], merged cells filled from their first cell only downwards"""
    if path.endswith(".xlsx"):
        out = []
        for ws in load_workbook(path).worksheets:
            grid = {r: [c.value for c in row] for r, row in enumerate(ws.iter_rows(), 1)}
            for m in ws.merged_cells.ranges:
                if m.min_col == m.max_col:
                    for r in range(m.min_row + 1, m.max_row + 1):
                        grid[r][m.min_col - 1] = grid[m.min_row][m.min_col - 1]
            if any(d.hidden for d in ws.row_dimensions.values()) or any(d.hidden for d in ws.column_dimensions.values()) or ws.sheet_state != "visible":
                say(path, ws.title, "something is hidden")
            out.append((ws.title, grid))
        return out
    if path.endswith(".ods"):
        out = []
        for t in load(path).getElementsByType(Table):
            grid = {}
            for r, row in enumerate(t.getElementsByType(TableRow), 1):
                grid[r] = []
                for c in row.getElementsByType(TableCell):
                    k, s = c.getAttribute("valuetype"), teletype.extractText(c)
                    grid[r].append(dt.date.fromisoformat(c.getAttribute("datevalue")) if k == "date" else float(c.getAttribute("value")) if k == "float" else s or None)
            out.append((t.getAttribute("name"), grid))
        return out
    raw = open(path, "rb").read().decode("utf-8-sig")
    recs = list(csv.reader(raw.splitlines(), delimiter="\t" if path.endswith(".tsv") else ","))
    return [(None, {i: r for i, r in enumerate(recs, 1)})]


def shown(v):
    if isinstance(v, (dt.date, dt.datetime)):
        return v.strftime("%d/%m/%Y")
    return "" if v is None else str(int(v)) if isinstance(v, float) and v == int(v) else str(v)


def read(fn, title, grid):
    """-> [(row, values)]"""
    first, cols = LISTS[fn]
    got, st, above = [], None, None
    for r in sorted(grid):
        if r < first:
            continue
        v = grid[r]
        if fn.startswith("ជូន") and v[1] is None:  # section line
            if v[0]:
                st = {"ក": "investigation", "ខ": "awaiting trial", "គ": "trial", "ឃ": "decided"}[v[0][0]]
                left = int(re.search(r"\((\d+) នាក់\)", digits(v[0]))[1])
                n = sum(1 for q in range(r + 1, r + 1 + left) if grid[q][1])
                if n != left or (grid.get(r + left + 1) or [0, None])[1]:
                    say(fn, r, "section count")
            continue
        filled = [x for x in v if x not in EMPTY]
        if len(filled) < 4 or str(v[0]).startswith("សរុប"):
            continue
        if cols is None and fn.startswith("KPC"):
            d = {"case_number": tidy(v[1]), "date_registered": date(v[2]), "date_charged": date(v[3]), "name_khmer": tidy(v[4]),
                 "sex": {(True, False): "male", (False, True): "female"}[(v[5] == "✓", v[6] == "✓")], "age": v[7], "citizenship": NAT[v[8]],
                 "charges": [{"law": TIP, "article": str(v[9])}] + ([{"law": CC, "article": str(v[10])}] if v[10] else []),
                 "exploitation": EXPL[v[11]], "date_decided": date(v[12]), "sentence_months": (v[15] or 0) * 12 + (v[16] or 0) or None,
                 "suspended_months": v[17], "fine_riel": v[18], "compensation_riel": v[19]}
            d.update(result(v[13]), **presence(v[14]))
            got.append((r, d))
        elif cols is None:  # several accused in one cell
            split = lambda s: re.split(r"\n?(?:^|(?<=\n))[០-៩]+\. ", s)[1:] if re.match(r"[០-៩]+\. ", s or "") else [s]
            who = split(v[2])
            res, com = split(v[6]), split(v[7])
            for x in (res, com):
                if len(x) != len(who) and x != [None]:
                    say(fn, r, "lists of different length", len(who), len(x))
            for k, w in enumerate(who):
                m = re.fullmatch(r"(.+) (\S+) (\d+)ឆ្នាំ (\S+)", digits(w).strip())
                pick = lambda x: None if x == [None] or x[k].strip() == "គ្មាន" else x[k].strip()
                d = dict(name(m[1]), age=int(m[3]), **sex(m[2]), **nat(m[4]))
                d.update(case_number=tidy(v[0]), date_registered=date(v[1]), date_decided=date(v[5]), compensation_riel=number(pick(com)),
                         **charges(v[3]), **expl(v[4]), **mixed(pick(res)))
                got.append((r, d))
        else:
            if above:
                v = [above[i] if x == "〃" else x for i, x in enumerate(v)]
            above, d = v, {}
            for f, x in zip(cols, v):
                if f:
                    d.update({k: y for k, y in f(x).items() if y is not None or k not in d})
            if st:
                d["stage"] = st
            got.append((r, d))
    return got


def main():
    truth = json.load(open(os.path.join(HERE, "truth.json"), encoding="utf-8"))
    base = ["at", "case_number", "name_khmer", "name_latin", "sex", "age", "citizenship", "charges", "exploitation", "date_registered", "date_charged", "date_decided",
            "stage", "presence_at_judgment", "outcome", "sentence_months", "sentence_days", "suspended_months", "fine_riel", "compensation_riel"]
    here = sorted(os.listdir(os.path.join(HERE, "files")))
    if here != sorted(truth):
        say("files and truth.json do not name the same files")
    values = persons = 0
    for fn, t in truth.items():
        path = os.path.join(HERE, "files", fn)
        book = sheets(path)
        if list(t) != ["sent_by", "what", "outcome", "reason", "rows", "not_rows", "errors", "questions", "never"]:
            say(fn, "keys of the entry")
        if t["outcome"] == "refuse":
            if t["rows"] or t["errors"] or fn in LISTS:
                say(fn, "refused but with rows")
            print(f"refuse               -  {fn}")
            continue
        at = lambda title, r: f"{title}!{r}" if title else f"{'line' if fn.endswith('.tsv') else 'record'} {r}"
        got, used, full, seen = [], set(), set(), {}
        for title, grid in book:
            full |= {(title, r) for r, v in grid.items() if any(x not in (None, "") for x in v)}
            if fn.startswith("PSHV") and title == "Notes":
                continue
            for r, d in read(fn, title, grid):
                d["at"] = at(title, r)
                k = (d.get("case_number"), d.get("name_khmer") or d.get("name_latin"))
                if k[1] and k in seen:
                    d["second_entry_of"] = seen[k]
                seen.setdefault(k, d["at"])
                used.add((title, r))
                got.append(d)
        nots = {(n["sheet"], n["row"]) for n in t["not_rows"]}
        if nots & used or nots | used != full:
            say(fn, "lines neither person nor named as something else:", sorted(map(str, full ^ (nots | used))))
        if len(got) != len(t["rows"]):
            say(fn, "persons:", len(got), "truth:", len(t["rows"]))
        fam = re.compile(r"^(សាកល្បង|គំរូ|ប្រឌិត|ឧទាហរណ៍|SAMPLE|INVENTED|TESTING) ")
        for d, w in zip(got, t["rows"]):
            if [k for k in w if k in base] != base:
                say(fn, w["at"], "keys of the row")
            for k in set(base) | set(w) | set(d):
                values += 1
                if d.get(k) != w.get(k):
                    say(fn, w["at"], k, "read:", d.get(k), "truth:", w.get(k))
            for n in (w["name_khmer"], w["name_latin"]):
                if n and not fam.match(n):
                    say(fn, w["at"], "family name", n)
        persons += len(got)
        # the errors: the cell shows what truth says it shows
        for e in t["errors"]:
            m = re.fullmatch(r"(.+)!([A-Z])(\d+)", e["at"])
            if m:
                v = dict(book)[m[1]][int(m[3])][ord(m[2]) - 65]
                if shown(v) != e["as_written"]:
                    say(fn, e["at"], "shows", shown(v), "truth:", e["as_written"])
            elif e["as_written"] not in [shown(x) for x in dict(book)[None][int(e["at"].split()[1])]]:
                say(fn, e["at"], "does not show", e["as_written"])
        # a right list must not contain impossible things; a wrong one only where it is said
        hit = {re.sub(r"!([A-Z])(\d+)$", r"!\2", e["at"]) for e in t["errors"]}
        by_case = {}
        for w in t["rows"]:
            r, c, d = w["date_registered"], w["date_charged"], w["date_decided"]
            odd = [x for x in ((r and c and c < r, "charged before registered"), (c and d and d < c, "decided before charged"), (r and d and d < r, "decided before registered"),
                               (d and d > "2026-01-31", "decided in the future"), (w["outcome"] in ("convicted", "acquitted", DIS) and not d, "result without date"),
                               (w["outcome"] not in ("convicted", None) and w["sentence_months"], "prison without conviction"),
                               (w["outcome"] == "convicted" and not w["sentence_months"], "convicted without sentence"),
                               (w["suspended_months"] and w["suspended_months"] >= w["sentence_months"], "suspended longer than sentence"),
                               (w["age"] is not None and not 18 <= w["age"] <= 75, "age"), (w.get("birth_year") and not 1950 < w["birth_year"] < 2007, "year of birth"),
                               (any(int(a["article"]) > 52 for a in w["charges"] if a["law"] == TIP), "no such article"), (not (w["name_khmer"] or w["name_latin"]), "no name"),
                               ((w["sentence_months"] or 0) > 360, "sentence"), ("second_entry_of" in w, "twice")) if x[0]]
            if odd and w["at"] not in hit:
                say(fn, w["at"], "odd, but no error named:", [x[1] for x in odd])
            k = by_case.setdefault(w["case_number"], (r, w["charges"]))
            if k != (r, w["charges"]) and w["at"] not in hit:
                say(fn, w["at"], "case with two registration dates or charges")
        print(f"{t['outcome']:19s} {len(got):3d}  {fn}")
    print(len(truth), "files,", persons, "persons,", values, "values compared")
    if bad:
        print("\n".join(bad))
        sys.exit(1)
    print("all as truth.json says")


main()
