"""Opens every file again and compares what a reader sees with truth.json.

Reads the cells with parsers of its own (nothing is shared with make.py).
Needs openpyxl and odfpy:  python check.py
"""
import csv, datetime as dt, io, json, os, re, sys, zipfile
import openpyxl
from odf import opendocument
from odf.table import Table, TableCell, TableRow
from odf.text import P

HERE = os.path.dirname(os.path.abspath(__file__))
TRUTH = json.load(open(os.path.join(HERE, "truth.json"), encoding="utf-8"))
LSHT, CC = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008", "Criminal Code 2009"
KHDIG = {ord(k): str(i) for i, k in enumerate("០១២៣៤៥៦៧៨៩")}
MON_KH = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
MON_EN = "January February March April May June July August September October November December".split()
problems = []


def A(v):
    """Text of a cell with ASCII digits."""
    return "" if v is None else str(v).translate(KHDIG).strip()


def grids(path):
    ext = path.rsplit(".", 1)[1]
    if ext == "xlsx":
        wb = openpyxl.load_workbook(path)
        return {ws.title: [[c for c in r] for r in ws.iter_rows(values_only=True)] for ws in wb}
    if ext == "ods":
        out = {}
        for t in opendocument.load(path).spreadsheet.getElementsByType(Table):
            out[t.getAttribute("name")] = [["".join(str(p) for p in c.getElementsByType(P)) or None for c in r.getElementsByType(TableCell)] for r in t.getElementsByType(TableRow)]
        return out
    text = open(path, "rb").read().decode("utf-8-sig")
    if ext == "csv":
        return {None: [[c or None for c in r] for r in csv.reader(io.StringIO(text))]}
    return {None: [[c or None for c in l.split("\t")] for l in text.splitlines()]}


# --- what a cell says
def date(v):
    if v is None or v == "":
        return None
    if isinstance(v, (dt.datetime, dt.date)):
        return v.strftime("%Y-%m-%d")
    s = A(v)
    m = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", s)
    if m:
        return s
    m = re.fullmatch(r".*ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d{4})", s)
    if m:
        d, mo, y = int(m[1]), MON_KH.index(m[2]) + 1, int(m[3])
    elif re.fullmatch(r"\d+ [A-Z][a-z]+ \d{4}", s):
        a = s.split()
        d, mo, y = int(a[0]), MON_EN.index(a[1]) + 1, int(a[2])
    else:
        d, mo, y = map(int, re.fullmatch(r"(\d+)[-/.](\d+)[-/.](\d+)", s).groups())
        y += 2000 if y < 100 else 0
    try:
        return dt.date(y, mo, d).isoformat()
    except ValueError:
        return None


def term(v):
    """Years, months and days in words -> (months, days)."""
    s = A(v)
    y, m, d = (re.search(p, s) for p in (r"(\d+) ?(?:ឆ្នាំ|years?|y)", r"(\d+) ?(?:ខែ|months?|m)", r"(\d+) ?ថ្ងៃ"))
    t = (int(y[1]) * 12 if y else 0) + (int(m[1]) if m else 0)
    return t or None, int(d[1]) if d else None


months = lambda v: term(v)[0]
num = lambda v: None if A(v) in ("", "-") else int(re.sub(r"[.,\s]", "", A(v)))
txt = lambda v: None if v in (None, "") else str(v)
SEX = {"ប": "male", "ប្រុស": "male", "m": "male", "male": "male", "ស": "female", "ស្រី": "female", "f": "female", "female": "female"}
sex = lambda v: SEX[str(v).lower()]
NAT = {"ខ្មែរ": "Cambodian", "ចិន": "Chinese", "វៀតណាម": "Vietnamese", "ថៃ": "Thai", "KHM": "Cambodian", "CHN": "Chinese", "VNM": "Vietnamese"}
nat = lambda v: NAT.get(v, v)
EX = {"ផ្លូវភេទ": "sexual exploitation", "ផ្លូវភេទលើកុមារ": "sexual exploitation of a child", "បង្ខំធ្វើការ": "forced labour",
      "បង្ខំធ្វើការលើទូកនេសាទ": "forced labour on fishing boats", "ឲ្យសុំទាន": "forced begging", "បង្ខំរៀបការ": "forced marriage",
      "បង្ខំធ្វើការឆបោកអនឡាញ": "forced labour in online scams", "sexual": "sexual exploitation", "sexual (child)": "sexual exploitation of a child",
      "forced labour": "forced labour", "begging (forced)": "forced begging", "forced marriage": "forced marriage", "surrogacy": "surrogacy",
      "forced labour in online scam": "forced labour in online scams"}
expl = lambda v: EX[v.lower()]
OUTC = {"guilty": "convicted", "convicted": "convicted", "not guilty": "acquitted", "acquitted": "acquitted", "not yet": "pending", "ជាប់ទោស": "convicted",
        "ជាប់": "convicted", "រួច": "acquitted", "មានទោស": "convicted", "ពិរុទ្ធ": "convicted", "គ្មានពិរុទ្ធភាព រួចខ្លួន": "acquitted", "ផ្ដន្ទាទោស": "convicted",
        "រួចខ្លួន": "acquitted", "dropped by investigating judge": "charge dismissed by the investigating judge",
        "dismissed_by_ij": "charge dismissed by the investigating judge", "charge dismissed (investigating judge)": "charge dismissed by the investigating judge"}
outc = lambda v: OUTC[v.lower()] if v else None
STAGE = {"ស៊ើបសួរ": "investigation", "រង់ចាំសវនាការ": "awaiting trial", "កំពុងជំនុំជម្រះ": "trial", "កាត់រួច": "decided", "with investigating judge": "investigation",
         "waiting for hearing date": "awaiting trial", "hearing going on": "trial", "finished": "decided", "investigation": "investigation",
         "awaiting_trial": "awaiting trial", "trial": "trial", "decided": "decided"}
stage = lambda v: STAGE[v.lower()]
PRES = {"ចំពោះមុខ": "present", "កំបាំងមុខ": "absent", "ចាត់ទុកជាចំពោះមុខ": "deemed present", "ចូល": "present", "អវត្តមាន": "absent", "ចាត់ទុកថាចូល": "deemed present",
        "Yes": "present", "No": "absent", "No, but deemed present": "deemed present"}
pres = lambda v: PRES[v] if v else None


def arts(law):
    return lambda v: [{"law": law, "article": a} for a in re.findall(r"\d+", A(v))] if v not in (None, "") else []


def years(v):
    return None if v is None else int(round(float(v) * 12))


# --- columns of each file: field -> (column counted from 0, parser); fields given as functions look at the whole line
def col(i, f):
    return lambda L: f(L[i] if i < len(L) else None)


def C(**kw):
    return {k: col(*v) if isinstance(v, tuple) else v for k, v in kw.items()}


def kratie_law(v):
    return [{"law": LSHT if x.split()[0] == "LSHTSE" else CC, "article": x.split()[1]} for x in v.split("; ")]


def moj_law(v):
    return [{"law": LSHT if x.startswith("Anti") else CC, "article": a} for x in v.split(" / ") for a in re.findall(r"\d+", x.split("art. ")[1])]


kt = dict(case_number=(0, txt), name_khmer=(1, txt), sex=(2, sex), age=(3, num))
SPEC = {
    "ព្រៃវែង": C(name_khmer=(1, txt), sex=(2, sex), age=(3, num), case_number=(4, txt), exploitation=(5, expl), charges=(6, arts(LSHT)), date_decided=(7, date),
                 outcome=(8, lambda v: "convicted" if v.startswith("ដាក់ពន្ធនាគារ") else "acquitted" if v == "ឲ្យរួចពីការចោទប្រកាន់" else "?"),
                 sentence_months=(8, lambda v: months(v.split("ពិន័យ")[0])), fine_riel=(8, lambda v: num(re.search(r"ពិន័យ (\S+) រៀល", v)[1]) if "ពិន័យ" in v else None)),
    "Svay Rieng": C(case_number=(1, txt), name_latin=(2, txt), sex=(3, sex), age=(4, num), citizenship=(5, nat), exploitation=(6, expl), charges=(7, arts(LSHT)), date_registered=(8, date),
                    stage=(9, stage), date_decided=(10, date), outcome=(11, outc), sentence_months=(12, years), suspended_months=(13, years), compensation_riel=(14, num)),
    "តាកែវ": C(case_number=(1, txt), date_registered=(2, date), name_khmer=(3, txt), sex=(4, sex), age=(5, num), citizenship=(6, nat), charges=(7, arts(LSHT)), date_decided=(8, date),
               presence_at_judgment=(9, pres), outcome=(10, outc), sentence_months=(11, months), compensation_riel=(12, num)),
    "kratie": C(case_number=(0, txt), name_khmer=(1, txt), name_latin=(2, txt), sex=(3, sex), age=(4, num), citizenship=(5, nat), charges=(6, kratie_law), exploitation=(7, expl), date_registered=(8, date),
                date_charged=(9, date), stage=(10, stage), date_decided=(11, date), outcome=(12, outc), sentence_months=(13, num), suspended_months=(14, num), fine_riel=(15, num), compensation_riel=(16, num)),
    "បាត់ដំបង": C(name_khmer=(1, txt), sex=(2, sex), age=(3, num), presence_at_judgment=(4, pres), outcome=(5, outc), sentence_months=(6, num), suspended_months=(7, num)),
    "Koh Kong": C(case_number=(1, txt), stage=(2, stage), name_khmer=(3, txt), name_latin=(4, txt), sex=(5, sex), birth_year=(6, num), citizenship=(7, nat), exploitation=(8, expl),
                  charges=lambda L: arts(LSHT)(L[9]) + arts(CC)(L[10]), date_charged=(11, date), date_decided=(12, date), outcome=(13, outc), sentence_months=(14, months),
                  fine_riel=(15, lambda v: v and v * 10 ** 6)),
    "កំពង់ឆ្នាំង": C(name_khmer=(1, txt), sex=(2, lambda v: sex(v.split()[0])), age=(2, lambda v: int(re.search(r"\d+", A(v))[0])), case_number=(3, txt), charges=(4, arts(LSHT)), date_decided=(5, date),
                     outcome=lambda L: "convicted", sentence_months=(6, lambda v: months(v.split("(")[0])), sentence_days=(6, lambda v: term(v)[1]),
                     suspended_months=(6, lambda v: months(v.split("ព្យួរ")[1]) if "ព្យួរ" in v else None), fine_riel=(7, lambda v: None if v == "គ្មាន" else num(v.rstrip("៛"))),
                     compensation_riel=(8, lambda v: num(v.rstrip("៛")) if v.endswith("៛") else None), compensation_other=(8, lambda v: f"{num(v.split()[0])} USD" if "ដុល្លារ" in v else None)),
    "ទណ្ឌិត": C(sentence_months=lambda L: L[0] * 12 + (L[1] or 0), date_decided=(2, date), charges=(3, arts(None)), case_number=(4, txt), citizenship=(5, nat), age=(6, num), sex=(7, sex), name_khmer=(8, txt),
                outcome=lambda L: "convicted"),
    "MoJ": C(case_number=(1, txt), date_registered=(2, date), exploitation=(3, expl), name_khmer=(4, txt), name_latin=(5, txt), sex=(6, sex), age=(7, num), citizenship=(8, nat), charges=(9, moj_law),
             date_charged=(10, date), date_decided=(11, date), outcome=(12, outc), presence_at_judgment=(13, pres), sentence_months=(14, months), fine_riel=(15, num)),
    "ស្ទឹងត្រែង": C(case_number=(1, txt), name_khmer=(2, txt), sex=(3, lambda v: "female" if v == "x" else "male"), age=(4, num), charges=(5, arts(LSHT)), date_registered=(6, date), date_decided=(7, date), outcome=(8, outc)),
    "បន្ទាយមានជ័យ": C(name_khmer=(1, txt), sex=(2, sex), age=(3, num), citizenship=(4, nat), case_number=(5, txt), date_registered=(6, date), charges=(7, arts(LSHT)), date_decided=(8, date), outcome=(9, outc), sentence_months=(10, months)),
    "Kampot": C(case_number=(1, txt), name_khmer=(2, txt), sex=(3, sex), age=(4, num), charges=(5, arts(LSHT)), exploitation=(6, expl), date_decided=(7, date), outcome=(8, outc), sentence_months=(9, months)),
    "កំពង់ស្ពឺ": C(case_number=(1, txt), name_khmer=(2, txt), sex=(3, sex), age=(4, num), charges=(5, arts(None)), date_decided=(6, date), outcome=(7, outc), sentence_months=(8, months)),
    "preah": C(case_number=(0, txt), name_khmer=(1, txt), sex=(2, sex), age=(3, num), citizenship=(4, nat), charges=(5, arts(LSHT)), date_registered=(6, date), date_decided=(7, date), outcome=(8, outc),
               sentence_months=(9, num), suspended_months=(10, num)),
    "ស៊ើបសួរ": C(**kt, date_registered=(4, date), date_charged=(5, date), charges=(6, arts(LSHT)), stage=lambda L: "investigation"),
    "រង់ចាំជំនុំជម្រះ": C(**kt, charges=(4, arts(LSHT)), date_charged=(5, date), stage=lambda L: "awaiting trial"),
    "មានសាលក្រម": C(**kt, charges=(4, arts(LSHT)), date_decided=(5, date), outcome=(6, outc), sentence_months=(7, months), stage=lambda L: "decided"),
}


def read_pursat(g, skip):
    for r, L in enumerate(g, 1):
        if r in skip or not any(L):
            continue
        who, pun = L[2].split("\n"), L[5].split("\n")
        assert len(who) == len(pun)
        for k, (w, p) in enumerate(zip(who, pun), 1):
            if len(who) > 1:
                assert A(w).startswith(f"{k}- ") and A(p).startswith(f"{k}- ")
                w, p = w[3:], p[3:]
            m = re.fullmatch(r"(.+) ភេទ(\S+) អាយុ(\d+)ឆ្នាំ សញ្ជាតិ(\S+)", A(w))
            main, sus = (p.split("(")[0].split("តែព្យួរ") + [""])[:2]
            yield r, dict(case_number=L[1], name_khmer=m[1], sex=sex(m[2]), age=int(m[3]), citizenship=nat(m[4]), charges=arts(LSHT)(L[3]), date_registered=date(L[1].split()[-1]),
                          date_decided=date(L[4]), presence_at_judgment=pres(re.search(r"\((.+)\)", p)[1]), outcome="convicted" if main.startswith("ពន្ធនាគារ") else "acquitted" if main.startswith("រួចខ្លួន") else "?",
                          sentence_months=months(main), suspended_months=months(sus))


def read(name, sheet, g, skip, shifted):
    if "ពោធិ៍សាត់" in name:
        yield from read_pursat(g, skip)
        return
    key = sheet if "កំពង់ធំ" in name else next(k for k in SPEC if name.startswith(k))
    spec, prev, banner = SPEC[key], None, {}
    for r, L in enumerate(g, 1):
        if "បាត់ដំបង" in name and str(L[0]).startswith("រឿងលេខ"):
            m = re.fullmatch(r"រឿងលេខ (\S+)  ចូលបញ្ជី (\S+)  មាត្រា (\d+)  \((\S+)\)  សាលក្រម (\S+)", L[0])
            banner = dict(case_number=m[1], date_registered=date(m[2]), charges=arts(LSHT)(m[3]), exploitation=expl(m[4]), date_decided=date(m[5]))
        if r in skip or not any(L):
            continue
        L = [prev[i] if v == '"' else v for i, v in enumerate(L)]
        prev = L
        fields = ["case_number", "name_khmer", "sex"] if r in shifted else spec
        yield r, {**{f: spec[f](L) for f in fields}, **banner}


def cell(gs, at):
    if at.startswith("line "):
        n, *f = re.findall(r"\d+", at)
        L = gs[None][int(n) - 1]
        return L[int(f[0]) - 1] if f else "\t".join(v or "" for v in L)
    s, a = at.split("!")
    c, r = openpyxl.utils.cell.coordinate_from_string(a)
    return gs[s][r - 1][openpyxl.utils.column_index_from_string(c) - 1]


FAMILIES = {"សាកល្បង", "គំរូ", "ប្រឌិត", "ឧទាហរណ៍", "SAMPLE", "INVENTED", "TESTING"}
MARKS = {"second_entry_of"}
values = persons = 0
if set(os.listdir(os.path.join(HERE, "files"))) != set(TRUTH):
    problems.append("files/ and truth.json do not hold the same names")
for name, t in TRUTH.items():
    path = os.path.join(HERE, "files", name)
    before = len(problems)
    bad = lambda s: problems.append(f"{name}: {s}")
    if "ប៉ៃលិន" in name:
        try:
            zipfile.ZipFile(path)
            bad("opens, but should be damaged")
        except zipfile.BadZipFile:
            pass
        if open(path, "rb").read(4) != b"PK\x03\x04":
            bad("does not begin as a zip archive")
        print(f"ok     0 persons  {name} (cannot be opened, as it should be)")
        continue
    gs = grids(path)
    got = []
    for s, g in gs.items():
        skip = {n["row"] for n in t["not_rows"] if n["sheet"] == s}
        for r in skip:
            if not any(g[r - 1]):
                bad(f"{s}!{r} is empty, but is among not_rows")
        shifted = {int(re.findall(r"\d+", e["at"])[0]) for e in t["errors"] if re.fullmatch(r"line \d+", e["at"])}
        prefix = {"kratie_tip_export.csv": "record "}.get(name, "line ") if s is None else s + "!"
        if t["outcome"] == "refuse":
            left = [r for r, L in enumerate(g, 1) if any(L) and r not in skip]
            if left:
                bad(f"{s}: lines {left} are neither rows nor not_rows")
            continue
        got += [(prefix + str(r), v) for r, v in read(name, s, g, skip, shifted)]
    if [a for a, _ in got] != [r["at"] for r in t["rows"]]:
        bad(f"persons stand at {[a for a, _ in got]}, truth says {[r['at'] for r in t['rows']]}")
    for (at, v), r in zip(got, t["rows"]):
        persons += 1
        for k, want in r.items():
            if k == "at" or k in MARKS:
                continue
            values += 1
            if v.get(k) != want:
                bad(f"{at} {k}: sheet says {v.get(k)!r}, truth {want!r}")
        for k in v:
            if k not in r and v[k] is not None:
                bad(f"{at} {k}: not in truth")
        for n in (r["name_khmer"], r["name_latin"]):
            if n and n.split()[0] not in FAMILIES:
                bad(f"{at}: family name {n}")
        dates = [r[k] for k in ("date_registered", "date_charged", "date_decided") if r[k]]
        if t["outcome"] != "name-errors" and (dates != sorted(dates) or any(d > "2025-12-31" for d in dates)):
            bad(f"{at}: dates {dates}")
        if t["outcome"] != "name-errors" and ((r["suspended_months"] or 0) > (r["sentence_months"] or 0) or (r["sentence_months"] and r["outcome"] != "convicted")):
            bad(f"{at}: sentence and outcome do not agree")
    for e in t["errors"]:
        if A(cell(gs, e["at"])) != A(e["as_written"]):
            bad(f"error {e['at']}: cell has {cell(gs, e['at'])!r}, truth {e['as_written']!r}")
    seen = {}
    for r in t["rows"]:
        k = (r["case_number"], r["name_khmer"], r["name_latin"])
        if k in seen and r.get("second_entry_of") != seen[k]:
            bad(f"{r['at']}: the same person as {seen[k]}")
        seen.setdefault(k, r["at"])
    # real errors that were not meant
    if t["outcome"] == "name-errors":
        named = " ".join(e["at"] for e in t["errors"])
        for r in t["rows"]:
            n = re.findall(r"\d+", r["at"])[-1]
            off = [x for x in ((r["date_registered"] or "0") > (r["date_decided"] or "9"), (r["date_decided"] or "0") > "2026", (r["age"] or 30) < 14,
                               (r["suspended_months"] or 0) > (r["sentence_months"] or 0), bool(r["sentence_months"]) and r["outcome"] == "acquitted",
                               any(int(c["article"]) > 52 and c["law"] == LSHT for c in r["charges"] or [])) if x]
            if len(off) != sum(1 for e in t["errors"] if re.findall(r"\d+", e["at"])[0 if "line" in e["at"] else -1] == n
                               and not any(w in e["what"] for w in ("no such day", "one field too few", "the same accused", "the list has"))):
                bad(f"{r['at']}: errors on the sheet and in truth do not agree")
    if "Kampot" in name and cell(gs, t["errors"][-1]["at"]) == f"{len(t['rows'])} persons":
        bad("the total agrees")
    print(f"{'ok  ' if len(problems) == before else 'BAD '} {len(got):3} persons  {name}")
print(f"{len(TRUTH)} files, {persons} persons, {values} values, {len(problems)} problems")
for p in problems:
    print("  " + p)
sys.exit(bool(problems))
