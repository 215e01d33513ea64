"""Opens every file again with readers of its own (zip + XML, no openpyxl, no odfpy) and compares with truth.json."""
import csv, datetime as dt, io, json, pathlib, re, sys, zipfile
import xml.etree.ElementTree as ET

here = pathlib.Path(__file__).parent
N = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
KD = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789")
MK = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
ME = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
W = {"sex": {"male": ["ប្រុស", "ប", "male", "m", "2"], "female": ["ស្រី", "ស", "female", "f"]},
     "presence_at_judgment": {"present": ["ចំពោះមុខ", "ចំពោះ", "present", "yes"], "absent": ["កំបាំងមុខ", "កំបាំង", "absent", "absentia", "no"],
                              "deemed present": ["ចាត់ទុក", "deemed"]},
     "outcome": {"convicted": ["ផ្តន្ទាទោស", "មានទោស", "convicted", "guilty", "ពន្ធនាគារ"], "acquitted": ["រួចផុត", "រួចខ្លួន", "acquitted"],
                 "charge dismissed by the investigating judge": ["លើកលែងចោទ", "dismissed"], "pending": ["កំពុងចាត់ការ", "មិនទាន់", "pending"]},
     "stage": {"investigation": ["ស៊ើបសួរ", "investigation"], "awaiting trial": ["រង់ចាំ", "awaiting"], "decided": ["សម្រេចរួច", "ចប់", "decided", "closed"]}}
CIT = {"Cambodian": ["ខ្មែរ", "cambodian", "K"], "Chinese": ["ចិន", "chinese", "C"], "Vietnamese": ["វៀតណាម", "vietnamese", "V"],
       "Thai": ["ថៃ", "thai"], "Malaysian": ["ម៉ាឡេស៊ី", "malaysian", "M"]}
bad = []


def colno(ref):
    n = 0
    for ch in re.match("[A-Z]+", ref)[0]:
        n = n * 26 + ord(ch) - 64
    return n


def read_xlsx(b):
    z = zipfile.ZipFile(io.BytesIO(b)); x = lambda p: ET.fromstring(z.read(p))
    sst = ["".join(t.text or "" for t in si.iter(N + "t")) for si in x("xl/sharedStrings.xml")] if "xl/sharedStrings.xml" in z.namelist() else []
    st = x("xl/styles.xml"); own = {f.get("numFmtId"): f.get("formatCode") for f in st.iter(N + "numFmt")}
    xfs = [own.get(f.get("numFmtId"), f.get("numFmtId")) for f in st.find(N + "cellXfs")]
    fills = [f.find(f".//{N}fgColor").get("rgb") if f.find(f".//{N}fgColor") is not None else None for f in st.find(N + "fills")]
    fil = [fills[int(f.get("fillId"))] for f in st.find(N + "cellXfs")]
    out = {}
    for i, s in enumerate(x("xl/workbook.xml").find(N + "sheets")):
        w = x(f"xl/worksheets/sheet{i + 1}.xml"); cells, colour = {}, {}
        for c in w.iter(N + "c"):
            v, f, k = c.find(N + "v"), c.find(N + "f"), (int(re.sub("[A-Z]", "", c.get("r"))), colno(c.get("r")))
            colour[k] = fil[int(c.get("s", 0))]
            if f is not None:
                cells[k] = "=" + (f.text or "")
            elif c.get("t") == "inlineStr":
                cells[k] = "".join(q.text or "" for q in c.iter(N + "t"))
            elif v is not None:
                t = c.get("t")
                if t == "s":
                    cells[k] = sst[int(v.text)]
                elif t in ("b", "e", "str"):
                    cells[k] = v.text
                else:
                    n = float(v.text)
                    cells[k] = (dt.date(1899, 12, 30) + dt.timedelta(n)) if re.search("[ymd]|^1[4-7]$|^22$", xfs[int(c.get("s", 0))]) else int(n) if n == int(n) else n
                    if isinstance(cells[k], dt.date) and n < 61:
                        cells[k] += dt.timedelta(1)
        mg = [m.get("ref") for m in w.iter(N + "mergeCell")]
        mg = [tuple(g(a) for a in m.split(":") for g in (lambda a: int(re.sub("[A-Z]", "", a)), colno)) for m in mg]
        hid = {int(r.get("r")) for r in w.iter(N + "row") if r.get("hidden") == "1"}
        out[s.get("name")] = (cells, mg, hid, colour)
    return out


def read_ods(b):
    z = zipfile.ZipFile(io.BytesIO(b)); T, O, X = ("{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}" % a for a in ("table", "office", "text"))
    out = {}
    for t in ET.fromstring(z.read("content.xml")).iter(T + "table"):
        cells = {}
        for r, row in enumerate(t.iter(T + "table-row"), 1):
            for c, k in enumerate([k for k in row if k.tag in (T + "table-cell", T + "covered-table-cell")], 1):
                txt = "\n".join("".join(p.itertext()) for p in k.iter(X + "p"))
                if txt:
                    cells[r, c] = txt
        out[t.get(T + "name")] = (cells, [], set(), {})
    return out


def read_csv(b):
    lines = b.decode("utf-8-sig").split("\r\n", 1); cells = {(1, 1): lines[0]}
    for r, rec in enumerate(csv.reader(io.StringIO(lines[1], newline=""), delimiter=";"), 2):
        cells.update({(r, c): v for c, v in enumerate(rec, 1) if v})
    return {None: (cells, [], set(), {})}


def s(v):
    return (v.isoformat() if isinstance(v, dt.date) else str(v)).translate(KD)


def datetexts(iso):
    d = dt.date.fromisoformat(iso); y, m, k = d.year, d.month, d.day
    return [iso, f"{k:02d}/{m:02d}/{y}", f"{k}/{m}/{y + 543}", f"{m:02d}/{k:02d}/{y}", f"{k:02d}.{m:02d}.{y}", f"{k:02d}-{m:02d}-{y}", f"{k:02d}-{ME[m - 1]}-{y % 100}",
            f"{k} {ME[m - 1]} {y}", f"{k} {MK[m - 1]} {y}", f"{k:02d} {MK[m - 1]} {y}", str((d - dt.date(1899, 12, 30)).days)]


def moneytexts(n):
    m = n // 10**6; w = "សូន្យ មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់ ដប់មួយ ដប់ពីរ".split()
    return [str(n), str(m), f"{m}លានរៀល", f"{m * 100}ម៉ឺនរៀល"] + ([w[m] + "លានរៀល"] if m < 13 else []) + [f"{n:,}".replace(",", q) for q in ".,  "]


def has(text, opts):
    return any(re.search(r"(?<![0-9.,])" + re.escape(o) + r"(?![0-9])" if o[:1].isdigit() else re.escape(o), text) for o in opts)


def words(text, opts, khm=True):
    toks = {x.lower() for x in re.split(r"[\s/|;,()]+", text)}
    return any(o in toks if len(o) <= 4 and o.isascii() or len(o) == 1 else o in text.lower() for o in opts)


def rowtext(name, book, sh, r, e):
    cells, mg, hid, colour = book[sh]
    got = {c: v for (a, c), v in cells.items() if a == r}
    for a, b, c, d in mg:
        if a < r <= c and (a, b) in cells:
            got[b] = cells[a, b]
    for c, v in list(got.items()):       # dittos
        q = r
        while got[c] in ("″", "ដដែល", "-//-"):
            q -= 1; got[c] = cells.get((q, c), got[c])
    if name.startswith("tblAccused"):
        F = {cells[1, c]: c for c in range(1, 17)}; look = {}
        for sheet, key in (("tblCase", "CaseID"), ("lkpOffence", "OffenceID")):
            t = book[sheet][0]
            look[key] = {t[a, 1]: [t[a, c] for (x, c) in t if x == a] for (a, k) in t if k == 1}
        code = {(v, book["lkpCode"][0][a, 2]): book["lkpCode"][0][a, 3] for (a, k), v in book["lkpCode"][0].items() if k == 1}
        for f, c in F.items():
            if f in look:
                got[c] = " | ".join(map(s, look[f][got[c]]))
            elif (f, got.get(c)) in code:
                got[c] = {"Thai": "Thai", "TH": "Thai", "KH": "Cambodian", "VN": "Vietnamese", "Cambodian": "Cambodian", "Vietnamese": "Vietnamese"}.get(code[f, got[c]], code[f, got[c]])
    if name.startswith("តារាងគូស"):
        for c, v in list(got.items()):
            if v in ("X", "x", "×", "✓"):
                up = max(k for (a, k) in cells if a == 4 and k <= c)
                got[c] = f"{cells[5, c]}"
    if name.startswith("MDK"):
        k = r
        while not str(cells.get((k, 1), "")).startswith("សន្លឹកលេខ"):
            k -= 1
        k += 1; got = {}
        while (k, 2) in cells:
            got[k] = cells[k, 2]; k += 1
    return got, " | ".join(s(v) for c, v in sorted(got.items()))


def check(name, b, e):
    say = lambda *a: bad.append((name,) + a)
    if name == "PVH_2025.xlsx":
        try:
            read_xlsx(b); say("not damaged")
        except zipfile.BadZipFile:
            pass
        return
    book = read_csv(b) if name.endswith("csv") else read_ods(b) if name.endswith("ods") else read_xlsx(b)
    place = lambda at: (None, int(at)) if "!" not in at else (at.rsplit("!", 1)[0], int(at.rsplit("!", 1)[1]))
    people = {place(o["at"]) for o in e["rows"]}; nots = {(n["sheet"], n["row"]) for n in e["not_rows"]}
    filled = {(sh, r) for sh, t in book.items() for (r, c) in t[0]}
    if name.startswith("MDK"):
        filled = {(sh, r) for sh, r in filled if (r, 2) not in book[sh][0] or (sh, r) in people}
    for x in filled - people - nots:
        say("neither person nor not_row", x)
    for x in (people | nots) - filled:
        say("said to be there, empty", x)
    if people & nots:
        say("both", people & nots)
    errcells = {x["cell"] for x in e["errors"]}
    for x in e["errors"]:
        if ":" not in x["cell"]:
            sh, ref = x["cell"].rsplit("!", 1); v = book[sh][0].get((int(re.sub("[A-Z]", "", ref)), colno(ref)))
            w = x["as_written"]
            if not (v == w or isinstance(v, dt.date)):
                say("error cell differs", x, v)
    erows = {(c.rsplit("!", 1)[0], int(re.search(r"\d+", c.rsplit("!", 1)[1])[0])) for c in errcells}
    many = {}
    for o in e["rows"]:
        many[o["at"]] = many.get(o["at"], 0) + 1
    seen = {}
    for o in e["rows"]:
        sh, r = place(o["at"]); got, t = rowtext(name, book, sh, r, e); at = o["at"]
        wrong = (sh, r) in erows
        if many[at] > 1:             # numbered inside a cell: keep only this accused's lines
            seen[at] = seen.get(at, 0) + 1
            keep = []
            for c, v in sorted(got.items()):
                ls = [x for x in s(v).split("\n") if x.startswith(f"{seen[at]}. ")]
                keep.append(ls[0][3:] if ls else "" if "\n" in s(v) else s(v))
            t = " | ".join(keep)
        nm = [x for x in (o["name_khmer"], o["name_latin"]) if x]
        for x in nm:
            if x not in t and not all(y in t for y in x.split(" ", 1)):
                say(at, "name", x)
        if o["case_number"] and o["case_number"].translate(KD) not in t:
            say(at, "case number", o["case_number"], t)
        if "birth_year" in o and str(o["birth_year"]) not in t:
            say(at, "birth year")
        if o["age"] is not None and not has(t, [str(o["age"])]) and o["age"] >= 0:
            say(at, "age", o["age"], t)
        for k in ("date_registered", "date_charged", "date_decided"):
            if o[k] and not has(t, datetexts(o[k])):
                d = dt.date.fromisoformat(o[k]); title = s(book[sh][0].get((2, 1), ""))
                if not (k == "date_decided" and MK[d.month - 1] in title and str(d.year) in title and has(t, [f"{d.day:02d}"])):
                    say(at, k, o[k], t)
        for k in ("fine_riel", "compensation_riel"):
            if o[k] and not has(t, moneytexts(o[k])):
                say(at, k, o[k], t)
        for k, u in (("sentence_months", 12), ("suspended_months", 12)):
            v = o[k]
            if v:
                opts = [str(v)]; y, m = divmod(v, 12)
                opts += [f"{v / 12:g}"] + ([f"{y}ឆ្នាំ {m}ខែ", f"{y}y {m}m", f"{y}-{m}", f"{y}-{m:02d}", f"{y} years {m} months", f"{y} yrs {m} mths", f"{y} | {m}"] if m else [f"{y}ឆ្នាំ", f"{y}y", f"{y}-0", f"{y}-00", f"{y} y"])
                if not y:
                    opts += [f"{m}ខែ", f"{m}m"]
                w = f"{y:02d} ("
                if k == "suspended_months" and name.startswith("សាលក្រម"):
                    ny, nm_ = divmod(o["sentence_months"] - v, 12); opts = [" ".join(q for q in (f"{ny}ឆ្នាំ" if ny else "", f"{nm_}ខែ" if nm_ else "") if q)]
                if not has(t, opts) and w not in t and f"{m:02d} (" not in t:
                    say(at, k, v, t)
        for k, table in W.items():
            if o[k]:
                if k == "presence_at_judgment" and name.startswith("SR "):
                    y = book[sh][3].get((r, 3)); ok = (y == "00FFFF00") == (o[k] == "absent")
                else:
                    ok = words(t, table[o[k]]) or k == "outcome" and o[k] == "convicted" and o["sentence_months"]   # a prison term is a conviction
                if not ok:
                    say(at, k, o[k], t)
        # what the sheet plainly says must not be null in the truth
        if not wrong and not name.startswith("BMC"):
            for v, ws in W["outcome"].items():
                if o["outcome"] is None and v != "pending" and v != "convicted" and words(t, ws):
                    say(at, "outcome is null", t)
            if o["sentence_months"] is None and re.search(r"ឆ្នាំ \d|\d+ years|\d+y\b|ផ្តន្ទាទោស|convicted", t) and o["outcome"] != "acquitted" and "អាយុ" not in t:
                say(at, "sentence is null", t)
        if o["citizenship"] and not (words(t, CIT[o["citizenship"]]) or any(x in [s(v) for v in got.values()] for x in CIT[o["citizenship"]])):
            say(at, "citizenship", o["citizenship"], t)
        for c in o["charges"] or []:
            if not has(t.replace("ម.", "ម. "), [c["article"]]):
                say(at, "article", c, t)
        if bool(o.get("hidden_row")) != (r in book[sh][2]):
            say(at, "hidden row")
        if o["age"] and o["date_registered"] and o["date_decided"] and not wrong and not (o["date_registered"] <= o["date_decided"] < "2026-02"):
            say(at, "dates not in order")
        if o.get("second_entry_of") and o["second_entry_of"] not in {x["at"] for x in e["rows"]}:
            say(at, "second entry of nothing")
        if o["suspended_months"] and o["sentence_months"] and not wrong and o["suspended_months"] > o["sentence_months"]:
            say(at, "suspended")
    if name.startswith("BMC"):
        ts = [str(v) for (r, c), v in book["TIP 2025"][0].items() if c in (9, 10)]
        p = [tuple(map(int, x.split("/")))[:2] for x in ts if re.match(r"\d\d/\d\d/", x)]
        if not (any(a > 12 for a, _ in p) and any(b > 12 for _, b in p)):
            say("date order not mixed")


def main():
    truth = json.loads((here / "truth.json").read_text(encoding="utf-8")); files = {p.name for p in (here / "files").iterdir()}
    if files != set(truth):
        bad.append(("files", files ^ set(truth)))
    for n, e in truth.items():
        check(n, (here / "files" / n).read_bytes(), e)
    for x in bad[:40]:
        print(*x, sep=" · ")
    print(len(truth), "files,", sum(len(e["rows"]) for e in truth.values()), "persons,", len(bad), "differences")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
