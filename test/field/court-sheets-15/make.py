"""Makes files/ and truth.json: twenty invented lists of trafficking cases.

Needs openpyxl and odfpy.  Same bytes on every run.
Each person is made once; the cell text and the truth come from the same record.
A value goes into the truth only if the list has a place that says it ("says").
"""
import csv, datetime as dt, io, json, os, random, re, zipfile
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableRow, TableCell
from odf.text import P
from odf.style import Style
from odf.number import DateStyle, Day, Month, Year, Text as NText

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "files")
TIP = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"
CC = "Criminal Code 2009"
KEYS = ["at", "case_number", "name_khmer", "name_latin", "sex", "age", "citizenship", "charges",
        "exploitation", "date_registered", "date_charged", "date_decided", "stage",
        "presence_at_judgment", "outcome", "sentence_months", "sentence_days",
        "suspended_months", "fine_riel", "compensation_riel"]
OPTIONAL = ["alias_khmer", "birth_year", "compensation_other", "second_entry_of"]
TRUTH = {}

# ------------------------------------------------------------------ words
FAM = [("សាកល្បង", "SAMPLE"), ("គំរូ", "TESTING"), ("ប្រឌិត", "INVENTED"), ("ឧទាហរណ៍", "SAMPLE")]
GIVEN = [("មេឃ", "Mek"), ("ទឹក", "Tuek"), ("ភ្លៀង", "Phlieng"), ("ខ្យល់", "Khyal"), ("ដី", "Dei"), ("ថ្ម", "Thmar"),
         ("ផ្កា", "Phka"), ("ស្លឹក", "Sloek"), ("មួយ", "Muoy"), ("ពីរ", "Pii"), ("បី", "Bei"), ("បួន", "Buon"),
         ("ប្រាំ", "Pram"), ("ដប់", "Dop"), ("ម្ភៃ", "Mphei"), ("សាមសិប", "Samsep"), ("ត្រី", "Trei"), ("បក្សី", "Baksei"),
         ("ដំរី", "Damrei"), ("ពស់", "Pos"), ("ព្រៃ", "Prey"), ("ភ្នំ", "Phnom"), ("ស្ទឹង", "Stueng"), ("ផ្កាយ", "Phkay"),
         ("ដួងច័ន្ទ", "Duongchan"), ("រំដួល", "Rumduol"), ("ម្លិះ", "Mlis"), ("ក្របី", "Krabei"), ("គោ", "Ko"), ("ត្នោត", "Tnaot")]
ALIAS = ["ខ្មៅ", "តូច", "ធំ", "វែង", "ក្រហម"]
SEXUAL = [("26", "sexual exploitation"), ("30", "sexual exploitation"), ("28", "sexual exploitation of a child"),
          ("34", "sexual exploitation of a child")]
OTHER = [("10", "forced labour"), ("11", "forced marriage"), ("12", "forced labour"), ("15", "forced begging"), ("16", "forced marriage"),
         ("17", "forced labour"), ("17", "forced begging"), ("19", "forced labour"), ("12", "domestic servitude"),
         ("19", "forced labour in online scams")]
EXPL_KH = {"sexual exploitation": "អាជីវកម្មផ្លូវភេទ", "sexual exploitation of a child": "អាជីវកម្មផ្លូវភេទលើកុមារ",
           "forced labour": "ពលកម្មដោយបង្ខំ", "forced marriage": "បង្ខំឱ្យរៀបការ", "forced begging": "បង្ខំឱ្យសុំទាន",
           "domestic servitude": "បង្ខំធ្វើការក្នុងផ្ទះគេ", "forced labour in online scams": "បង្ខំធ្វើការឆបោកតាមអនឡាញ"}
NAT_KH = {"Cambodian": "ខ្មែរ", "Chinese": "ចិន", "Vietnamese": "វៀតណាម", "Thai": "ថៃ", "Malaysian": "ម៉ាឡេស៊ី"}
MONTH_KH = ["មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ"]
MONTH_EN = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
WORD_KH = {1: "មួយ", 2: "ពីរ", 3: "បី", 4: "បួន", 5: "ប្រាំ", 6: "ប្រាំមួយ", 7: "ប្រាំពីរ", 8: "ប្រាំបី", 9: "ប្រាំបួន", 10: "ដប់",
           11: "ដប់មួយ", 12: "ដប់ពីរ", 15: "ដប់ប្រាំ"}
MOTTO = ["ព្រះរាជាណាចក្រកម្ពុជា", "ជាតិ សាសនា ព្រះមហាក្សត្រ"]
LAWKH = "ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ"


def kh(x):
    return str(x).translate(str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩"))


def dots(n):
    return f"{n:,}".replace(",", ".")


def spread(n):
    return f"{n:,}".replace(",", " ")


def dmy(d, sep="/", yy=False):
    return None if d is None else f"{d.day:02d}{sep}{d.month:02d}{sep}" + (f"{d.year % 100:02d}" if yy else str(d.year))


def kdmy(d, sep="-", yy=False):
    return None if d is None else kh(dmy(d, sep, yy))


def kword(d):
    return None if d is None else f"{kh(d.day)} {MONTH_KH[d.month - 1]} {kh(d.year)}"


def edate(d):
    return None if d is None else f"{d.day} {MONTH_EN[d.month - 1]} {d.year}"


def span_kh(m, days=None, sp=""):
    y, r = divmod(m, 12)
    out = []
    if y:
        out.append(f"{kh(y)}{sp}ឆ្នាំ")
    if r:
        out.append(f"{kh(r)}{sp}ខែ")
    if days:
        out.append(f"{kh(days)}{sp}ថ្ងៃ")
    return " ".join(out)


def sent_kh(p, lead="", sp=""):
    if not p["sentence_months"]:
        return None
    t = lead + span_kh(p["sentence_months"], p["sentence_days"], sp)
    if p["suspended_months"]:
        t += " ព្យួរ " + span_kh(p["suspended_months"], None, sp)
    return t


def span_en(m):
    y, r = divmod(m, 12)
    return " ".join(([f"{y} year" + "s" * (y > 1)] if y else []) + ([f"{r} month" + "s" * (r > 1)] if r else []))


# ------------------------------------------------------------------ people
HOLIDAYS = {(1, 1), (1, 7), (3, 8), (4, 14), (4, 15), (4, 16), (5, 1), (5, 14), (6, 18), (9, 24), (10, 29), (11, 9)}


def weekday(d):
    while d.weekday() > 4 or (d.month, d.day) in HOLIDAYS:
        d += dt.timedelta(1)
    return d


def people(seed, n, start, asof, num, decided=0.6, dismissed=0.1, foreign=0.1, articles=None, days=False, cc=0.15,
           alias=0.0, usd=False, step=(9, 40), stages=("investigation", "awaiting trial", "trial"), one=False, aged=True):
    """n accused in the order of their cases; num(seq, year) writes the case number."""
    r = random.Random(seed)
    names = [(f, g) for f in FAM for g in GIVEN]
    r.shuffle(names)
    out, used, reg, seq, year = [], set(), start, r.randint(3, 20), start.year
    while len(out) < n:
        size = 1 if one else r.choices([1, 2, 3, 4], [55, 28, 12, 5])[0]
        size = min(size, n - len(out))
        reg = weekday(reg + dt.timedelta(r.randint(*step)))
        assert reg < asof, (seed, reg)
        if reg.year != year:
            seq, year = r.randint(2, 9), reg.year
        seq += r.randint(4, 22)
        chg = weekday(reg + dt.timedelta(r.randint(1, 4)))
        dec = weekday(chg + dt.timedelta(r.randint(95, 330)))
        art, expl = r.choice(articles or (SEXUAL + OTHER))
        charges = [{"law": TIP, "article": art}]
        if r.random() < cc:
            charges.append({"law": CC, "article": r.choice(["253", "609"])})
        isdec = r.random() < decided and dec <= asof
        dis = isdec and r.random() < dismissed
        stage = "decided" if isdec else r.choice(stages)
        gone = weekday(chg + dt.timedelta(r.randint(40, 80))) if stage != "investigation" and not dis else None
        if gone and gone > asof:
            stage, gone = "investigation", None
        comp = r.choice([None, None, 4, 6, 8, 10, 12, 20, 35])
        for _ in range(size):
            while True:  # no two persons of a list share their Latin name
                (fk, fl), (gk, gl) = names.pop()
                if (fl, gl) not in used:
                    break
            used.add((fl, gl))
            p = dict(case_number=num(seq, year), name_khmer=f"{fk} {gk}", name_latin=f"{fl} {gl}",
                     sex=r.choice(["male", "male", "female"]), age=r.randint(19, 61),
                     citizenship=r.choice(["Chinese", "Vietnamese", "Thai", "Malaysian"]) if r.random() < foreign else "Cambodian",
                     charges=charges, exploitation=expl, date_registered=reg, date_charged=chg,
                     date_decided=dec if isdec else None, stage=stage, presence_at_judgment=None,
                     outcome="charge dismissed by the investigating judge" if dis else None, sentence_months=None,
                     sentence_days=None, suspended_months=None, fine_riel=None, compensation_riel=None,
                     committed=gone, pos=_, size=size, ov={}, tr={}, err=[])
            p["birth_year"] = reg.year - p["age"]
            if r.random() < alias:
                p["alias_khmer"] = r.choice(ALIAS)
            if isdec and not dis:
                p["presence_at_judgment"] = r.choices(["present", "absent", "deemed present"], [78, 14, 8])[0]
                if r.random() < 0.14:
                    p["outcome"] = "acquitted"
                else:
                    p["outcome"] = "convicted"
                    p["sentence_months"] = r.choice([18, 24, 24, 30, 36, 36, 60, 60, 84, 90, 96, 120, 144, 180])
                    if p["sentence_months"] <= 36 and p["presence_at_judgment"] == "present":
                        if r.random() < 0.7:
                            p["suspended_months"] = r.choice([6, 12]) if p["sentence_months"] < 30 else r.choice([12, 18, 24])
                        elif days and r.random() < 0.8:
                            p["sentence_months"], p["sentence_days"] = r.choice([(13, 12), (15, 20), (20, 5)])
                    if art in ("26", "28", "30", "34"):
                        p["fine_riel"] = r.choice([4, 5, 6, 8, 10]) * 1000000
                    if comp:
                        if usd and comp in (10, 20, 35):
                            p["compensation_other"] = f"{comp * 250} USD"
                        else:
                            p["compensation_riel"] = comp * 1000000
            out.append(p)
    return out


def iso(v):
    return v.isoformat() if isinstance(v, dt.date) else v


def truth_row(p, at, says, law_known=True, pending=False):
    row = {"at": at}
    for k in KEYS[1:]:
        row[k] = iso(p[k]) if k in says else None
    if "charges" in says and not law_known:
        row["charges"] = [{"law": None, "article": c["article"]} for c in p["charges"]]
    if pending and row["outcome"] is None:
        row["outcome"] = "pending"
    for k in OPTIONAL:
        if p.get(k) is not None and k in says:
            row[k] = p[k]
    row.update(p["tr"])
    return row


def put(name, court, what, outcome, reason, rows=(), not_rows=(), errors=(), questions=(), never=()):
    TRUTH[name] = dict(sent_by=court + " of First Instance", what=what, outcome=outcome, reason=reason, rows=list(rows),
                       not_rows=list(not_rows), errors=list(errors), questions=list(questions), never=list(never))


# ------------------------------------------------------------------ writing
THIN = Side(style="thin", color="666666")
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)


def book(*titles):
    wb = Workbook()
    wb.active.title = titles[0]
    for t in titles[1:]:
        wb.create_sheet(t)
    return wb


def line(ws, r, text, cols=None, bold=False, centre=False, size=11):
    c = ws.cell(r, 1, text)
    c.font = Font(name="Khmer OS Battambang", bold=bold, size=size)
    if centre:
        c.alignment = Alignment(horizontal="center", vertical="center")
    if cols:
        ws.merge_cells(start_row=r, end_row=r, start_column=1, end_column=cols)


def cell(ws, r, c, v, head=False, fmt=None, fill=None):
    x = ws.cell(r, c, v)
    x.border = BOX
    x.font = Font(name="Khmer OS Battambang", size=10, bold=head)
    x.alignment = Alignment(wrap_text=True, vertical="center" if head else "top", horizontal="center" if head else None)
    if fmt and v is not None and not isinstance(v, str):
        x.number_format = fmt
    if fill:
        x.fill = PatternFill("solid", fgColor=fill)
    return x


def heads(ws, r, cols, fill=None):
    for i, c in enumerate(cols, 1):
        cell(ws, r, i, c[1], head=True, fill=fill)
        ws.column_dimensions[L(i)].width = c[3] if len(c) > 3 else 13


def value(p, col, i):
    return p["ov"][col[0]] if col[0] in p["ov"] else col[2](p, i)


def fill(ws, r, cols, ps, fmts=None, first=1):
    """one accused a row; returns list of (person, row)"""
    got = []
    for i, p in enumerate(ps, first):
        for j, c in enumerate(cols, 1):
            cell(ws, r, j, value(p, c, i), fmt=(fmts or {}).get(c[0]))
        got.append((p, r))
        r += 1
    return got


def col_of(cols, key):
    return L([c[0] for c in cols].index(key) + 1)


def nr(sheet, row, what):
    return {"sheet": sheet, "row": row, "what": what}


def rezip(data, ods=False):
    """fixed times and no writing date, so that every run gives the same bytes"""
    src, buf = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    names = sorted(src.namelist(), key=lambda n: (n != "mimetype", n != "[Content_Types].xml", n))
    with zipfile.ZipFile(buf, "w") as z:
        for n in names:
            d = src.read(n)
            if n == "docProps/core.xml":
                d = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-02-02T08:00:00Z", d)
                d = d.replace(b"<dc:creator>openpyxl</dc:creator>", b"")
            if n == "meta.xml":
                d = re.sub(rb"<meta:generator>.*?</meta:generator>", b"", d)
            zi = zipfile.ZipInfo(n, (2026, 2, 2, 8, 0, 0))
            zi.compress_type = zipfile.ZIP_STORED if n == "mimetype" else zipfile.ZIP_DEFLATED
            zi.external_attr = 0o600 << 16
            z.writestr(zi, d)
    return buf.getvalue()


def save(wb, name):
    buf = io.BytesIO()
    wb.save(buf)
    with open(os.path.join(OUT, name), "wb") as f:
        f.write(rezip(buf.getvalue()))


def save_ods(sheets, name):
    """sheets: list of (title, rows of values)"""
    doc = OpenDocumentSpreadsheet()
    ds = DateStyle(name="D1")
    for e in (Day(style="long"), NText(text="/"), Month(style="long"), NText(text="/"), Year(style="long")):
        ds.addElement(e)
    doc.automaticstyles.addElement(ds)
    st = Style(name="datecell", family="table-cell", datastylename="D1")
    doc.automaticstyles.addElement(st)
    for title, rows in sheets:
        t = Table(name=title)
        for row in rows:
            tr = TableRow()
            for v in row:
                if v is None:
                    tc = TableCell()
                elif isinstance(v, dt.date):
                    tc = TableCell(valuetype="date", datevalue=v.isoformat(), stylename="datecell")
                    tc.addElement(P(text=dmy(v)))
                elif isinstance(v, (int, float)):
                    tc = TableCell(valuetype="float", value=v)
                    tc.addElement(P(text=str(v)))
                else:
                    tc = TableCell(valuetype="string")
                    tc.addElement(P(text=v))
                tr.addElement(tc)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    buf = io.BytesIO()
    doc.save(buf)
    with open(os.path.join(OUT, name), "wb") as f:
        f.write(rezip(buf.getvalue()))


D = dt.date
ALL = set(KEYS[1:])
sexkh = {"male": "ប្រុស", "female": "ស្រី"}
sex1 = {"male": "ប", "female": "ស"}
PRESKH = {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកជាចំពោះមុខ", None: None}
STKH = {"investigation": "នៅចៅក្រមស៊ើបសួរ", "awaiting trial": "រង់ចាំថ្ងៃជំនុំជម្រះ", "trial": "កំពុងជំនុំជម្រះ", "decided": "សម្រេចហើយ"}
OUTKH = {"convicted": "ផ្តន្ទាទោស", "acquitted": "រួចផុតពីបទចោទ",
         "charge dismissed by the investigating judge": "ដីកាលើកលែងចោទ របស់ចៅក្រមស៊ើបសួរ", None: None}


def arts(p, law):
    return [c["article"] for c in p["charges"] if c["law"] == law]


def art_kh(p, tip="ជ.ម", cc="ក្រមព្រហ្មទណ្ឌ"):
    return " និង ".join(f"មាត្រា {kh(c['article'])} {tip if c['law'] == TIP else cc}" for c in p["charges"])


# ------------------------------------------------------------------ the lists
def f01():
    name, sh = "ចម្លងពីសៀវភៅ ជម ២០២៤.xlsx", "Sheet1"
    ps = people(101, 24, D(2024, 1, 3), D(2026, 1, 20), lambda s, y: kh(f"{s}/{y % 100}"), decided=0.9, days=True, alias=0.12, step=(7, 30))
    cols = [("case", "លេខក្នុងសៀវភៅ", lambda p, i: p["case_number"]),
            ("reg", "ចុះលេខថ្ងៃ", lambda p, i: kdmy(p["date_registered"])),
            ("name", "អ្នកត្រូវចោទ", lambda p, i: p["name_khmer"] + (f" ហៅ {p['alias_khmer']}" if p.get("alias_khmer") else ""), 24),
            ("sex", "ប្រុសឬស្រី", lambda p, i: sexkh[p["sex"]], 9),
            ("by", "កើតឆ្នាំ", lambda p, i: kh(p["birth_year"]), 9),
            ("nat", "សញ្ជាតិ", lambda p, i: NAT_KH[p["citizenship"]], 10),
            ("art", "ចោទតាម", lambda p, i: art_kh(p), 30),
            ("chg", "ចោទប្រកាន់ថ្ងៃ", lambda p, i: kdmy(p["date_charged"])),
            ("dec", "សាលក្រម ឬដីកា ចុះថ្ងៃ", lambda p, i: kdmy(p["date_decided"]), 15),
            ("out", "សម្រេចថា", lambda p, i: OUTKH[p["outcome"]], 24),
            ("sen", "ជាប់ពន្ធនាគារ", lambda p, i: sent_kh(p), 20),
            ("fin", "ពិន័យ", lambda p, i: kh(dots(p["fine_riel"])) + "៛" if p["fine_riel"] else None),
            ("com", "សងជនរងគ្រោះ", lambda p, i: kh(dots(p["compensation_riel"])) + "៛" if p["compensation_riel"] else None)]
    wb = book(sh)
    ws = wb.active
    line(ws, 1, "ចម្លងចេញពីសៀវភៅបញ្ជីព្រហ្មទណ្ឌ រឿងជួញដូរមនុស្ស ចូលក្នុងឆ្នាំ២០២៤", len(cols), True)
    line(ws, 2, f"ជ.ម = {LAWKH} ឆ្នាំ២០០៨", len(cols))
    heads(ws, 3, cols)
    got = fill(ws, 4, cols, ps)
    save(wb, name)
    says = (ALL | {"alias_khmer", "birth_year"}) - {"name_latin", "age", "exploitation", "stage", "presence_at_judgment"}
    put(name, "Battambang Provincial Court", "The registry book copied out line by line, every cell text in Khmer digits, year of birth instead of age",
        "take", "complete, one accused a row; cases still open have empty decision cells",
        [truth_row(p, f"{sh}!{r}", says) for p, r in got],
        [nr(sh, 1, "title"), nr(sh, 2, "key: what ជ.ម stands for"), nr(sh, 3, "headings")],
        never=["working out an age from the year of birth and giving it as written", "reading dotted amounts as decimals",
               "taking the name after ហៅ for a second accused", "adding the suspended part to the sentence"])


def f02():
    name, sh = "ជូនលោកប្រធាន ធ្នូ ២០២៥.xlsx", "ធ្នូ"
    ps = people(122, 16, D(2024, 9, 2), D(2025, 12, 31), lambda s, y: kh(f"{s}/{y % 100}"), decided=0.75, foreign=0.15, cc=0, step=(8, 30), dismissed=0.2)
    order = [("investigation", "ក. នៅការិយាល័យចៅក្រមស៊ើបសួរ"), ("awaiting trial", "ខ. បញ្ជូនហើយ កំពុងរង់ចាំជំនុំជម្រះ"),
             ("trial", "គ. កំពុងជំនុំជម្រះ"), ("decided", "ឃ. មានសាលក្រម ឬដីកាលើកលែងចោទហើយ")]

    def result(p, i):
        if p["outcome"] is None:
            return None
        if p["outcome"].startswith("charge"):
            return f"ដីកាលើកលែងចោទ {kdmy(p['date_decided'], '.', True)}"
        t = f"សាលក្រម {kdmy(p['date_decided'], '.', True)} {PRESKH[p['presence_at_judgment']]} "
        return t + ("រួចផុតពីបទចោទ" if p["outcome"] == "acquitted" else "ដាក់ពន្ធនាគារ " + sent_kh(p))
    cols = [("n", "ល.រ", lambda p, i: kh(i), 6),
            ("name", "ជនត្រូវចោទ (ភេទ អាយុ សញ្ជាតិ)", lambda p, i: f"{p['name_khmer']} ភេទ{sexkh[p['sex']]} អាយុ{kh(p['age'])}ឆ្នាំ សញ្ជាតិ{NAT_KH[p['citizenship']]}", 44),
            ("case", "រឿងលេខ", lambda p, i: p["case_number"], 9),
            ("reg", "ចូលថ្ងៃ", lambda p, i: kdmy(p["date_registered"], ".", True), 11),
            ("exp", "រឿងអំពី", lambda p, i: EXPL_KH[p["exploitation"]], 26),
            ("art", "មាត្រា", lambda p, i: kh(arts(p, TIP)[0]), 8),
            ("res", "បានសម្រេច", result, 48)]
    wb = book(sh)
    ws = wb.active
    line(ws, 1, "រឿងជួញដូរមនុស្ស គិតត្រឹមដាច់ខែធ្នូ ឆ្នាំ២០២៥", len(cols), True, True, 13)
    line(ws, 2, f"មាត្រាទាំងអស់ជាមាត្រានៃ{LAWKH}", len(cols), centre=True)
    heads(ws, 3, cols, "DDEBF7")
    r, i, got, nots = 4, 1, [], [nr(sh, 1, "title"), nr(sh, 2, "note: which law the articles belong to"), nr(sh, 3, "headings")]
    for st, label in order:
        part = [p for p in ps if p["stage"] == st]
        line(ws, r, f"{label} ({kh(len(part))} នាក់)", len(cols), True)
        nots.append(nr(sh, r, "section: " + st + ", with its number of persons"))
        got += fill(ws, r + 1, cols, part, first=i)
        r, i = r + 1 + len(part), i + len(part)
    save(wb, name)
    says = ALL - {"name_latin", "date_charged", "fine_riel", "compensation_riel"}
    put(name, "Prey Veng Provincial Court", "The president's monthly overview: four sections by stage, person and decision each in one cell",
        "take", "complete; the stage stands in the section line", [truth_row(p, f"{sh}!{r}", says) for p, r in got], nots,
        never=["counting a section line as a person", "reading ចាត់ទុកជាចំពោះមុខ as ចំពោះមុខ, which it contains",
               "reading an order of dismissal as an acquittal"])


def f03():
    name, sh = "ឆ្លើយតបព្រះរាជអាជ្ញា.xlsx", "បញ្ជី"
    a = [("10", "forced labour"), ("12", "forced labour"), ("15", "forced labour"), ("17", "forced labour"), ("19", "forced labour")]
    off = {"10": "ដកយកមនុស្សដោយមានគោលបំណង", "12": "ជ្រើសរើសដើម្បីធ្វើអាជីវកម្ម", "15": "លក់ ទិញ ឬដោះដូរមនុស្ស",
           "17": "ដឹកជញ្ជូនដោយមានគោលបំណង", "19": "ទទួលមនុស្សដោយមានគោលបំណង"}
    ps = people(103, 18, D(2024, 5, 6), D(2026, 1, 12), lambda s, y: f"{s:04d}/{y}", decided=0.5, articles=a, cc=0, step=(12, 50), foreign=0.2)
    z = "\u200b"
    same = lambda p, v: v if p["pos"] == 0 else "〃"
    cols = [("n", "លរ", lambda p, i: i, 5),
            ("case", "លេខពាក្យបណ្តឹង", lambda p, i: same(p, p["case_number"]), 16),
            ("reg", "បើកសំណុំរឿង", lambda p, i: same(p, dmy(p["date_registered"]))),
            ("name", "ត្រកូល នាម", lambda p, i: p["name_khmer"].replace(" ", " " + z) + (z if i % 3 == 0 else ""), 22),
            ("sex", "ភេទ", lambda p, i: sex1[p["sex"]], 6),
            ("age", "អាយុ", lambda p, i: p["age"], 6),
            ("nat", "សញ្ជាតិ", lambda p, i: NAT_KH[p["citizenship"]], 10),
            ("art", "បទល្មើស", lambda p, i: f"{off[arts(p, TIP)[0]]} (មាត្រា {arts(p, TIP)[0]})", 38),
            ("chg", "ចោទប្រកាន់", lambda p, i: same(p, dmy(p["date_charged"]))),
            ("st", "ឥឡូវនៅ", lambda p, i: STKH[p["stage"]], 22),
            ("dec", "ថ្ងៃសម្រេច", lambda p, i: dmy(p["date_decided"]))]
    wb = book(sh)
    ws = wb.active
    for i, t in enumerate(MOTTO, 1):
        line(ws, i, t, len(cols), True, True)
    line(ws, 3, "សាលាដំបូងខេត្តស្វាយរៀង")
    line(ws, 4, "តបតាមសំណើលោកព្រះរាជអាជ្ញា ចុះថ្ងៃទី០៨ ខែមករា ឆ្នាំ២០២៦ សុំបញ្ជីរឿងជួញដូរមនុស្ស")
    line(ws, 5, f"({LAWKH} ឆ្នាំ២០០៨)")
    heads(ws, 7, cols)
    got = fill(ws, 8, cols, ps)
    e = 8 + len(ps)
    line(ws, e + 1, f"សរុប {len(ps)} នាក់ ក្នុង {len({p['case_number'] for p in ps})} សំណុំរឿង", bold=True)
    line(ws, e + 3, "ស្វាយរៀង ថ្ងៃទី១២ ខែមករា ឆ្នាំ២០២៦")
    line(ws, e + 4, "ក្រឡាបញ្ជី")
    line(ws, e + 6, "គំរូ ស្ទឹង")
    save(wb, name)
    says = ALL - {"name_latin", "exploitation", "presence_at_judgment", "outcome", "sentence_months", "sentence_days", "suspended_months",
                  "fine_riel", "compensation_riel"}
    put(name, "Svay Rieng Provincial Court", "Reply to the prosecutor's request; ditto marks 〃 for the second and further accused of a case",
        "take", "complete; ditto marks stand for the cell above", [truth_row(p, f"{sh}!{r}", says) for p, r in got],
        [nr(sh, 1, "motto"), nr(sh, 2, "motto"), nr(sh, 3, "court"), nr(sh, 4, "reference to the request"), nr(sh, 5, "the law"),
         nr(sh, 7, "headings"), nr(sh, e + 1, "total"), nr(sh, e + 3, "place and date"), nr(sh, e + 4, "office"), nr(sh, e + 6, "signature")],
        never=["leaving case number or dates empty under a ditto mark", "taking the clerk's signature for an accused",
               "taking the date of the request or of the signature for a date of a case"])


def f04():
    name, sh = "KPC_បញ្ជីប្រចាំឆ្នាំ២០២៥_ក្រសួងយុត្តិធម៌.xlsx", "ឆ្នាំ២០២៥"
    ps = people(104, 38, D(2024, 11, 4), D(2025, 12, 30), lambda s, y: f"{s} ឧក្រិដ្ឋ/{y}", decided=0.85, foreign=0.12, step=(6, 19))
    # key, upper heading (None: continues), lower heading, value
    spec = [("n", "ល.រ", None, lambda p, i: i), ("case", "សំណុំរឿង", "លេខ", lambda p, i: p["case_number"]),
            ("reg", None, "ថ្ងៃចុះបញ្ជី", lambda p, i: p["date_registered"]), ("chg", None, "ថ្ងៃចោទប្រកាន់", lambda p, i: p["date_charged"]),
            ("name", "ជនជាប់ចោទ", "ឈ្មោះ", lambda p, i: p["name_khmer"]), ("m", None, "ប", lambda p, i: "✓" if p["sex"] == "male" else None),
            ("f", None, "ស", lambda p, i: "✓" if p["sex"] == "female" else None), ("age", None, "អាយុ", lambda p, i: p["age"]),
            ("nat", None, "សញ្ជាតិ", lambda p, i: NAT_KH[p["citizenship"]]),
            ("a1", "មាត្រា", "ច្បាប់ជួញដូរមនុស្ស ២០០៨", lambda p, i: int(arts(p, TIP)[0])),
            ("a2", None, "ក្រមព្រហ្មទណ្ឌ", lambda p, i: int(arts(p, CC)[0]) if arts(p, CC) else None),
            ("exp", "ទម្រង់កេងប្រវ័ញ្ច", None, lambda p, i: EXPL_KH[p["exploitation"]]),
            ("dec", "សេចក្តីសម្រេច", "ថ្ងៃ", lambda p, i: p["date_decided"]),
            ("out", None, "លទ្ធផល", lambda p, i: OUTKH[p["outcome"]] or "មិនទាន់"),
            ("pre", None, "វត្តមាន", lambda p, i: PRESKH[p["presence_at_judgment"]]),
            ("y", "ពន្ធនាគារ", "ឆ្នាំ", lambda p, i: (p["sentence_months"] or 0) // 12 or None),
            ("mo", None, "ខែ", lambda p, i: (p["sentence_months"] or 0) % 12 or None),
            ("sus", None, "ក្នុងនោះព្យួរ (ខែ)", lambda p, i: p["suspended_months"]),
            ("fin", "ជារៀល", "ពិន័យ", lambda p, i: p["fine_riel"]), ("com", None, "សំណង", lambda p, i: p["compensation_riel"])]
    cols = [(k, lo or up, f, 12) for k, up, lo, f in spec]
    wb = book(sh)
    ws = wb.active
    line(ws, 1, "សាលាដំបូងខេត្តកំពង់ចាម", bold=True)
    line(ws, 2, "បញ្ជីជនជាប់ចោទក្នុងរឿងជួញដូរមនុស្ស សម្រាប់ឆ្នាំ២០២៥ ផ្ញើជូនក្រសួងយុត្តិធម៌", len(cols), True, True, 13)
    starts = [j for j, s in enumerate(spec, 1) if s[1]]
    for j, s in enumerate(spec, 1):
        cell(ws, 4, j, s[1], head=True, fill="E2EFDA")
        cell(ws, 5, j, s[2], head=True, fill="E2EFDA")
        ws.column_dimensions[L(j)].width = 20 if s[0] in ("name", "exp", "out") else 11
    for a, b in zip(starts, starts[1:] + [len(spec) + 1]):
        if b - a > 1:
            ws.merge_cells(start_row=4, end_row=4, start_column=a, end_column=b - 1)
        elif spec[a - 1][2] is None:
            ws.merge_cells(start_row=4, end_row=5, start_column=a, end_column=a)
    fm = {"reg": "dd/mm/yyyy", "chg": "dd/mm/yyyy", "dec": "dd/mm/yyyy", "fin": "#,##0", "com": "#,##0"}
    got = fill(ws, 6, cols, ps, fm)
    for p, r in got:
        if p["pos"] == 0 and p["size"] > 1:
            for j in (2, 3, 4):
                for k in range(r + 1, r + p["size"]):
                    ws.cell(k, j).value = None
                ws.merge_cells(start_row=r, end_row=r + p["size"] - 1, start_column=j, end_column=j)
    e = 6 + len(ps)
    cell(ws, e, 1, "សរុប", head=True)
    cell(ws, e, 5, f"{len(ps)} នាក់", head=True)
    for j, s in ((6, "male"), (7, "female")):
        cell(ws, e, j, sum(p["sex"] == s for p in ps), head=True)
    for j, k in ((19, "fine_riel"), (20, "compensation_riel")):
        cell(ws, e, j, sum(p[k] or 0 for p in ps), head=True, fmt="#,##0")
    line(ws, e + 2, "បានឃើញ និងឯកភាព — ប្រធានសាលាដំបូង")
    save(wb, name)
    says = ALL - {"name_latin", "stage", "sentence_days"}
    put(name, "Kampong Cham Provincial Court", "Annual list for the Ministry of Justice; headings on two storeys, sex by tick, true dates, case cells merged over the accused",
        "take", "complete; total line agrees", [truth_row(p, f"{sh}!{r}", says, pending=True) for p, r in got],
        [nr(sh, 1, "court"), nr(sh, 2, "title"), nr(sh, 4, "headings, upper"), nr(sh, 5, "headings, lower"), nr(sh, e, "total"),
         nr(sh, e + 2, "approval")],
        never=["leaving case number or dates empty under a merged cell", "counting the total line as a person",
               "adding the suspended months to the sentence"])


def f05():
    name, sh = "ប្រគល់ការងារ.xlsx", "សំណុំរឿងនៅដៃខ្ញុំ"
    ps = people(105, 15, D(2025, 1, 20), D(2026, 1, 23), lambda s, y: f"{s}-{y % 100}", decided=0.35, cc=0.1, step=(14, 45), dismissed=0)
    r0 = random.Random(5)
    todo = {"investigation": ["ត្រូវហៅជនរងគ្រោះមកសាកសួរ", "រង់ចាំចម្លើយពីនគរបាល"], "awaiting trial": ["សវនាការ ១៧/០៣/២០២៦", "សវនាការ ០៩/០៤/២០២៦"],
            "trial": ["បន្តសវនាការ ២៤/០២/២០២៦"], "decided": ["ត្រូវចម្លងសាលក្រម ១ច្បាប់", "រង់ចាំផុតអាយុកាលបណ្តឹងឧទ្ធរណ៍"]}
    for p in ps:
        if p["pos"] == 0:
            do, cab = r0.choice(todo[p["stage"]]), f"ទូ{kh(r0.randint(1, 3))} ថត{kh(r0.randint(1, 5))}"
        p["todo"], p["cab"] = do, cab
    cols = [("cab", "ទុកនៅ", lambda p, i: p["cab"], 12), ("case", "លេខរឿង", lambda p, i: p["case_number"], 10),
            ("who", "ចោទលើ", lambda p, i: p["name_khmer"], 22), ("sex", "ភេទ", lambda p, i: sexkh[p["sex"]], 7),
            ("age", "អាយុ", lambda p, i: f"{p['age']}ឆ្នាំ", 8),
            ("exp", "រឿង", lambda p, i: EXPL_KH[p["exploitation"]], 26),
            ("art", "មាត្រា", lambda p, i: ", ".join(("" if c["law"] == TIP else "ក្រមព្រហ្មទណ្ឌ ") + c["article"] for c in p["charges"]), 22),
            ("reg", "ទទួលថ្ងៃ", lambda p, i: kword(p["date_registered"]), 18), ("st", "ដល់ណាហើយ", lambda p, i: STKH[p["stage"]], 20),
            ("dec", "សម្រេចថ្ងៃ", lambda p, i: kword(p["date_decided"]), 18),
            ("out", "សម្រេចយ៉ាងណា", lambda p, i: OUTKH[p["outcome"]] if p["outcome"] != "convicted" else "ផ្តន្ទាទោស " + sent_kh(p), 30),
            ("todo", "អ្នកមកជំនួសត្រូវធ្វើ", lambda p, i: p["todo"], 34)]
    wb = book(sh)
    ws = wb.active
    line(ws, 1, "បញ្ជីប្រគល់-ទទួល រឿងជួញដូរមនុស្ស (ថ្ងៃទី២៣ មករា ២០២៦)", bold=True)
    line(ws, 2, "មាត្រាដែលខ្ញុំសរសេរតែលេខ គឺច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ឆ្នាំ២០០៨")
    heads(ws, 4, cols)
    got = fill(ws, 5, cols, ps)
    e = 5 + len(ps)
    line(ws, e + 1, "អ្នកប្រគល់៖ សាកល្បង ម្លិះ          អ្នកទទួល៖ ប្រឌិត ដំរី")
    save(wb, name)
    says = ALL - {"name_latin", "citizenship", "date_charged", "presence_at_judgment", "fine_riel", "compensation_riel"}
    put(name, "Takeo Provincial Court", "Hand-over list of a clerk who leaves: where the file lies, how far it is, what the next clerk must do",
        "take", "complete, one accused a row", [truth_row(p, f"{sh}!{r}", says) for p, r in got],
        [nr(sh, 1, "title"), nr(sh, 2, "note: which law is meant"), nr(sh, 4, "headings"), nr(sh, e + 1, "who hands over, who takes over")],
        never=["taking a hearing date in the last column for a decision date", "taking the two clerks for accused"])


def f06():
    name, sh = "អ្នកជាប់ឃុំ_ជួញដូរ_មករា២០២៦.xlsx", "ឃុំខ្លួន"
    ps = people(106, 22, D(2025, 8, 4), D(2026, 1, 28), lambda s, y: f"{s:03d} KD/{y % 100}", decided=0, foreign=0.3, step=(3, 10), cc=0.2,
                stages=("investigation", "investigation", "awaiting trial"))
    half = lambda d: D(d.year + (d.month + 6 > 12), (d.month + 5) % 12 + 1, min(d.day, 28))
    cols = [("n", "ល.រ", lambda p, i: i, 5), ("name", "អ្នកជាប់ឃុំ", lambda p, i: p["name_khmer"], 22), ("sex", "ភេទ", lambda p, i: sex1[p["sex"]], 6),
            ("age", "អាយុ", lambda p, i: p["age"], 6), ("nat", "សញ្ជាតិ", lambda p, i: NAT_KH[p["citizenship"]], 10),
            ("jail", "ពន្ធនាគារ", lambda p, i: "ព.ខ កណ្តាល" if p["sex"] == "male" else "មណ្ឌលអប់រំកែប្រែទី២", 20),
            ("art", "ត្រូវចោទពីបទ", lambda p, i: art_kh(p, "ច្បាប់ជួញដូរមនុស្ស"), 46), ("case", "សំណុំរឿង", lambda p, i: p["case_number"]),
            ("chg", "ចោទប្រកាន់", lambda p, i: p["date_charged"], 12), ("det", "ដីកាបង្គាប់ឱ្យឃុំ", lambda p, i: p["date_charged"] + dt.timedelta(p["age"] % 2), 12),
            ("end", "ផុតកំណត់ឃុំ", lambda p, i: half(p["date_charged"]), 12),
            ("st", "ដំណាក់កាល", lambda p, i: "ស៊ើបសួរ" if p["stage"] == "investigation" else "រង់ចាំសវនាការ", 15)]
    wb = book(sh)
    ws = wb.active
    line(ws, 1, "សាលាដំបូងខេត្តកណ្តាល", bold=True)
    line(ws, 2, "ឈ្មោះអ្នកជាប់ឃុំបណ្តោះអាសន្ន រឿងជួញដូរមនុស្ស", len(cols), True, True)
    heads(ws, 4, cols, "FFF2CC")
    got = fill(ws, 5, cols, ps, dict.fromkeys(("chg", "det", "end"), "dd-mm-yyyy"))
    e = 5 + len(ps)
    line(ws, e, f"មានស្រី {sum(p['sex'] == 'female' for p in ps)} នាក់ ក្នុងចំណោម {len(ps)} នាក់")
    save(wb, name)
    says = {"case_number", "name_khmer", "sex", "age", "citizenship", "charges", "date_charged", "stage"}
    put(name, "Kandal Provincial Court", "Persons in provisional detention for trafficking, with prison, order of detention and end of the term",
        "take", "complete; nobody judged yet", [truth_row(p, f"{sh}!{r}", says) for p, r in got],
        [nr(sh, 1, "court"), nr(sh, 2, "title"), nr(sh, 4, "headings"), nr(sh, e, "count")],
        never=["taking the end of detention for a judgment", "taking the term of detention for a sentence",
               "taking the prison for a citizenship or a court"])


def f07():
    name, sh = "PSHV trafficking cases for legal aid.xlsx", "Cases"
    ps = people(107, 20, D(2024, 6, 3), D(2025, 12, 19), lambda s, y: f"PSP-{s}/{y}", decided=0.8, foreign=0.5, usd=True, step=(14, 50), dismissed=0.12)
    stage = {"investigation": "with investigating judge", "awaiting trial": "waiting for trial date", "trial": "trial going on", "decided": "decided"}

    def prison(p, i):
        if not p["sentence_months"]:
            return None
        t = span_en(p["sentence_months"])
        return t + (f", of which {span_en(p['suspended_months'])} suspended" if p["suspended_months"] else "")
    out = {"convicted": "guilty", "acquitted": "not guilty", "charge dismissed by the investigating judge": "dismissed by investigating judge", None: "pending"}
    pre = {"present": "yes", "absent": "no, tried in absence", "deemed present": "no, but deemed present", None: None}
    cols = [("name", "Accused", lambda p, i: p["name_latin"], 22), ("sex", "M/F", lambda p, i: p["sex"][0].upper(), 6), ("age", "Age", lambda p, i: p["age"], 6),
            ("nat", "Passport of", lambda p, i: p["citizenship"], 13), ("case", "Court file no.", lambda p, i: p["case_number"], 15),
            ("reg", "File opened", lambda p, i: edate(p["date_registered"])), ("chg", "Charged", lambda p, i: edate(p["date_charged"])),
            ("art", "Charge", lambda p, i: "; ".join(f"Art. {c['article']} " + ("Anti-Trafficking Law" if c["law"] == TIP else "Criminal Code") for c in p["charges"]), 46),
            ("exp", "What for", lambda p, i: p["exploitation"], 28), ("st", "Now", lambda p, i: stage[p["stage"]], 22),
            ("dec", "Date of decision", lambda p, i: edate(p["date_decided"])), ("out", "Result", lambda p, i: out[p["outcome"]], 28),
            ("pre", "Accused in court?", lambda p, i: pre[p["presence_at_judgment"]], 22), ("sen", "Prison", prison, 34),
            ("fin", "Fine", lambda p, i: f"{p['fine_riel']:,} riel" if p["fine_riel"] else None, 16),
            ("com", "Damages to the victim", lambda p, i: f"{p['compensation_riel']:,} riel" if p["compensation_riel"] else
             (f"USD {int(p['compensation_other'].split()[0]):,}" if p.get("compensation_other") else None), 18)]
    wb = book(sh, "Notes")
    ws = wb.active
    line(ws, 1, "Human trafficking cases, Preah Sihanouk Court - accused persons (status 19 December 2025)", bold=True, size=13)
    heads(ws, 2, cols, "D9D9D9")
    got = fill(ws, 3, cols, ps)
    n = wb["Notes"]
    line(n, 1, "Anti-Trafficking Law = Law on Suppression of Human Trafficking and Sexual Exploitation, 2008.")
    line(n, 2, "Names of victims are left out on purpose.")
    save(wb, name)
    says = (ALL | {"compensation_other"}) - {"name_khmer", "sentence_days"}
    put(name, "Preah Sihanouk Provincial Court", "English list for a legal-aid organisation, Latin names only, damages in riel or dollars, second sheet with two notes",
        "take", "complete, one accused a row", [truth_row(p, f"{sh}!{r}", says, pending=True) for p, r in got],
        [nr(sh, 1, "title"), nr(sh, 2, "headings"), nr("Notes", 1, "note: the law"), nr("Notes", 2, "note: victims left out")],
        never=["turning dollars into riel", "reading 'not guilty' as 'guilty', which it contains", "reading 'deemed present' as absent or present",
               "writing Khmer names that the list does not have"])


def f08():
    name, sh = "ជួញដូរ កំពង់ស្ពឺ.ods", "តារាង"
    ps = people(108, 12, D(2024, 8, 1), D(2025, 11, 28), lambda s, y: kh(f"{s:03d}") + "ច", decided=0.95, cc=0, one=True, step=(8, 25), dismissed=0.08)
    cols = [("name", "ឈ្មោះ", lambda p, i: p["name_khmer"]), ("lat", "អក្សរឡាតាំង", lambda p, i: p["name_latin"]), ("sex", "ភេទ", lambda p, i: sexkh[p["sex"]]),
            ("age", "អាយុ", lambda p, i: p["age"]), ("case", "លេខចុះ", lambda p, i: p["case_number"]), ("reg", "ថ្ងៃចុះ", lambda p, i: p["date_registered"]),
            ("art", "មាត្រានៃច្បាប់ជួញដូរមនុស្ស", lambda p, i: int(arts(p, TIP)[0])), ("exp", "កេងប្រវ័ញ្ចលើ", lambda p, i: EXPL_KH[p["exploitation"]]),
            ("dec", "ថ្ងៃកាត់ក្តី ឬលើកលែង", lambda p, i: p["date_decided"]), ("out", "លទ្ធផល", lambda p, i: OUTKH[p["outcome"]]),
            ("sen", "ទោសជាប់ (ខែ)", lambda p, i: p["sentence_months"]), ("sus", "ក្នុងនោះព្យួរ (ខែ)", lambda p, i: p["suspended_months"]),
            ("fin", "ប្រាក់ពិន័យ (លានរៀល)", lambda p, i: p["fine_riel"] // 1000000 if p["fine_riel"] else None)]
    rows = [["តារាងរឿងជួញដូរមនុស្ស នៃសាលាដំបូងខេត្តកំពង់ស្ពឺ"], [c[1] for c in cols]]
    rows += [[c[2](p, i) for c in cols] for i, p in enumerate(ps, 1)]
    save_ods([(sh, rows)], name)
    says = ALL - {"citizenship", "date_charged", "stage", "presence_at_judgment", "sentence_days", "compensation_riel"}
    put(name, "Kampong Speu Provincial Court", "LibreOffice table, true dates, sentence counted in months, fines in millions of riel", "take",
        "complete, one accused a case", [truth_row(p, f"{sh}!{r}", says) for r, p in enumerate(ps, 3)], [nr(sh, 1, "title"), nr(sh, 2, "headings")],
        never=["reading a fine of 5 (million) as 5 riel", "reading 84 months as 84 years"])


def f09():
    name, sh = "Pursat TIP 24-25.xlsx", "list"
    ps = people(109, 16, D(2024, 2, 1), D(2025, 12, 12), lambda s, y: f"{y}-{s:03d}", decided=0.8, foreign=0.12, cc=0, step=(20, 60), days=True)
    ps = list(reversed(ps))
    cols = [("case", "Case no", lambda p, i: p["case_number"], 11), ("reg", "Registered", lambda p, i: iso(p["date_registered"]), 12),
            ("dec", "Decision", lambda p, i: iso(p["date_decided"]), 12), ("name", "Name ឈ្មោះ", lambda p, i: p["name_khmer"], 22),
            ("sex", "Sex ភេទ", lambda p, i: sex1[p["sex"]], 8), ("age", "Age អាយុ", lambda p, i: p["age"], 8),
            ("nat", "Nationality សញ្ជាតិ", lambda p, i: NAT_KH[p["citizenship"]], 14),
            ("art", "Article of the Law on Suppression of Human Trafficking", lambda p, i: int(arts(p, TIP)[0]), 22),
            ("st", "Stage ដំណាក់កាល", lambda p, i: {"investigation": "ស៊ើបសួរ", "awaiting trial": "រង់ចាំជំនុំជម្រះ", "trial": "កំពុងជំនុំជម្រះ", "decided": "ចប់"}[p["stage"]], 18),
            ("out", "Result លទ្ធផល", lambda p, i: OUTKH[p["outcome"]] or "-", 26), ("pre", "មុខ", lambda p, i: PRESKH[p["presence_at_judgment"]] or "-", 18),
            ("sen", "Sentence ទោស", lambda p, i: sent_kh(p, sp=" ") or "-", 26), ("com", "Compensation (៛)", lambda p, i: p["compensation_riel"] or "-", 16)]
    wb = book(sh)
    ws = wb.active
    heads(ws, 1, cols)
    ws.freeze_panes = "A2"
    got = fill(ws, 2, cols, ps, {"com": "#,##0"})
    save(wb, name)
    says = ALL - {"name_latin", "exploitation", "date_charged", "fine_riel"}
    put(name, "Pursat Provincial Court", "Working list, newest case first, English headings with Khmer beside them, Khmer contents", "take",
        "complete, one accused a row; a dash is nothing", [truth_row(p, f"{sh}!{r}", says) for p, r in got], [nr(sh, 1, "headings")],
        never=["taking the column Decision (a date) for the result", "adding the suspended part to the sentence"])


def f10():
    name = "stungtreng_jm_2025.tsv"
    ps = people(110, 10, D(2024, 10, 1), D(2025, 12, 5), lambda s, y: f"{s}ក/{y}", decided=0.95, cc=0, step=(10, 40), dismissed=0)

    def sen(p, i):
        if not p["sentence_months"]:
            return ""
        y, m = divmod(p["sentence_months"], 12)
        t = f"{kh(y)} ({WORD_KH[y]}) ឆ្នាំ" + (f" {kh(m)} ({WORD_KH[m]}) ខែ" if m else "")
        if p["suspended_months"]:
            t += " ព្យួរ " + span_kh(p["suspended_months"])
        return t
    cols = [("dec", "ថ្ងៃប្រកាសសាលក្រម", lambda p, i: dmy(p["date_decided"], ".") or ""), ("case", "លេខ", lambda p, i: p["case_number"]),
            ("reg", "ថ្ងៃទទួលបណ្តឹង", lambda p, i: dmy(p["date_registered"], ".")),
            ("art", "មាត្រា ច្បាប់ជួញដូរមនុស្ស២០០៨", lambda p, i: arts(p, TIP)[0]), ("out", "សាលក្រម", lambda p, i: OUTKH[p["outcome"]] or ""),
            ("sen", "ទោស", sen), ("fin", "ពិន័យ រៀល", lambda p, i: spread(p["fine_riel"]) if p["fine_riel"] else ""),
            ("sex", "ភេទ", lambda p, i: sexkh[p["sex"]]), ("age", "អាយុ", lambda p, i: str(p["age"])), ("name", "ឈ្មោះជនជាប់ចោទ", lambda p, i: p["name_khmer"])]
    lines = ["\t".join(c[1] for c in cols)] + ["\t".join(c[2](p, i) for c in cols) for i, p in enumerate(ps, 1)]
    with open(os.path.join(OUT, name), "wb") as f:
        f.write(("\r\n".join(lines) + "\r\n").encode("utf-8"))
    says = ALL - {"name_latin", "citizenship", "exploitation", "date_charged", "stage", "presence_at_judgment", "sentence_days", "compensation_riel"}
    put(name, "Stung Treng Provincial Court", "Tab-separated, judgment first and name last, years of prison in figures and words", "take",
        "complete, one accused a line", [truth_row(p, f"line {n}", says) for n, p in enumerate(ps, 2)], [nr(None, 1, "headings")],
        never=["reading the number in words as a second number (10 (ten) years as 20)"])


def f11():
    name, sh = "រឿងជួញដូរ-កំពង់ធំ-២០២៥.xlsx", "Sheet1"
    ps = people(111, 17, D(2024, 7, 1), D(2025, 12, 26), lambda s, y: kh(f"{s}/{y}"), decided=0.85, cc=0, step=(14, 45), foreign=0.15)
    cases = []
    for p in ps:
        if p["pos"] == 0:
            cases.append([])
        cases[-1].append(p)

    def each(c, f):
        vals = [f(p) for p in c]
        if len(c) == 1:
            return vals[0]
        return None if not any(vals) else "\n".join(f"{kh(i)}. {v or 'គ្មាន'}" for i, v in enumerate(vals, 1))
    res = lambda p: OUTKH[p["outcome"]] if p["outcome"] != "convicted" else "ជាប់ពន្ធនាគារ " + sent_kh(p)
    cols = [("case", "សំណុំរឿងលេខ", lambda c: c[0]["case_number"], 14), ("reg", "ចុះថ្ងៃទី", lambda c: kword(c[0]["date_registered"]), 18),
            ("who", "ឈ្មោះ ភេទ អាយុ សញ្ជាតិ", lambda c: each(c, lambda p: f"{p['name_khmer']} {sexkh[p['sex']]} {kh(p['age'])}ឆ្នាំ {NAT_KH[p['citizenship']]}"), 40),
            ("art", "ចោទតាមមាត្រា (ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស)", lambda c: kh(arts(c[0], TIP)[0]), 18),
            ("exp", "ដើម្បី", lambda c: EXPL_KH[c[0]["exploitation"]], 26), ("dec", "កាត់ថ្ងៃទី", lambda c: kword(c[0]["date_decided"]), 18),
            ("res", "សេចក្តីសម្រេច", lambda c: each(c, res), 40), ("com", "សំណង (រៀល)", lambda c: each(c, lambda p: kh(f"{p['compensation_riel']:,}") if p["compensation_riel"] else None), 18)]
    wb = book(sh)
    ws = wb.active
    line(ws, 1, "សាលាដំបូងខេត្តកំពង់ធំ ៖ រឿងជួញដូរមនុស្ស", bold=True)
    for j, c in enumerate(cols, 1):
        cell(ws, 3, j, c[1], head=True)
        ws.column_dimensions[L(j)].width = c[3]
    got = []
    for r, c in enumerate(cases, 4):
        for j, k in enumerate(cols, 1):
            cell(ws, r, j, k[2](c))
        got += [(p, r) for p in c]
    save(wb, name)
    says = ALL - {"name_latin", "date_charged", "stage", "presence_at_judgment", "sentence_days", "fine_riel"}
    put(name, "Kampong Thom Provincial Court", "One row a case; the accused of a case numbered under each other inside the cell, so are decision and compensation",
        "take", "complete; every numbered list has the same length as the list of accused", [truth_row(p, f"{sh}!{r}", says) for p, r in got],
        [nr(sh, 1, "court and subject"), nr(sh, 3, "headings")],
        questions=["Several accused are numbered inside one cell: is each of them to be taken as a person of its own?"],
        never=["taking only the first accused of a cell", "giving the decision of one accused to another", "taking the list number ១. ២. as part of a name"])


def f12():
    name = "Koh Kong - សំណុំរឿង TIP.xlsx"
    ps = people(112, 21, D(2024, 2, 1), D(2025, 12, 22), lambda s, y: f"{s:02d}/{y % 100} KK", decided=0.75, foreign=0.3, cc=0.2, step=(18, 55), usd=True)
    enkh = {"male": "M ប្រុស", "female": "F ស្រី"}
    res = {"convicted": "Guilty ពិរុទ្ធ", "acquitted": "Acquitted រួចខ្លួន", "charge dismissed by the investigating judge": "IJ dismissed ដីកាលើកលែង", None: "pending"}

    def money(p, i):
        if p.get("compensation_other"):
            return f"{p['compensation_other'].split()[0]}$"
        return f"{dots(p['compensation_riel'])} ៛" if p["compensation_riel"] else None
    cols = [("case", "Case លេខ", lambda p, i: p["case_number"], 12), ("name", "ឈ្មោះ", lambda p, i: p["name_khmer"], 22), ("lat", "Latin", lambda p, i: p["name_latin"], 22),
            ("sex", "Sex", lambda p, i: enkh[p["sex"]], 9), ("age", "អាយុ", lambda p, i: p["age"], 6), ("nat", "ជនជាតិ/Citizen of", lambda p, i: p["citizenship"], 14),
            ("art", "Art.", lambda p, i: " + ".join(("TIP law " if c["law"] == TIP else "CC ") + c["article"] for c in p["charges"]), 22),
            ("exp", "Type ប្រភេទ", lambda p, i: EXPL_KH[p["exploitation"]], 26), ("reg", "ចូល In", lambda p, i: p["date_registered"], 12),
            ("chg", "ចោទ Charged", lambda p, i: p["date_charged"], 12), ("com", "បញ្ជូនទៅជំនុំជម្រះ To trial", lambda p, i: p["committed"], 14),
            ("dec", "ចប់ Decided", lambda p, i: p["date_decided"], 12), ("out", "Result", lambda p, i: res[p["outcome"]], 26),
            ("sen", "ទោស Years", lambda p, i: p["sentence_months"] / 12 if p["sentence_months"] else None, 10),
            ("sus", "ព្យួរ of these suspended, years", lambda p, i: p["suspended_months"] / 12 if p["suspended_months"] else None, 12),
            ("fin", "ពិន័យ (រៀល)", lambda p, i: p["fine_riel"], 14), ("cmp", "សំណង", money, 16)]
    wb = book("2024", "2025")
    rows, nots = [], []
    says = (ALL | {"compensation_other"}) - {"stage", "presence_at_judgment", "sentence_days"}
    for sh in ("2024", "2025"):
        ws = wb[sh]
        heads(ws, 1, cols, "FCE4D6")
        nots.append(nr(sh, 1, "headings"))
        part = [p for p in ps if str(p["date_registered"].year) == sh]
        fm = dict.fromkeys(("reg", "chg", "com", "dec"), "d-mmm-yy")
        fm["fin"] = "#,##0"
        rows += [truth_row(p, f"{sh}!{r}", says, pending=True) for p, r in fill(ws, 2, cols, part, fm)]
    save(wb, name)
    put(name, "Koh Kong Provincial Court", "Mixed Khmer and English, one sheet a year, sentence as a decimal number of years, a date column for every step",
        "take", "complete; a case that has not got so far has no date there", rows, nots,
        questions=["CC: is that the Criminal Code?"],
        never=["taking the date of sending to trial for the judgment", "reading 2.5 years as 2 years 5 months", "turning dollars into riel"])


# ------------------------------------------------------------------ with real errors
def raise_errors(ps, cols, sheet, rows_by_id):
    out = []
    for p in ps:
        for key, what in p["err"]:
            r = rows_by_id[id(p)]
            at = f"record {r}" if sheet is None else f"{sheet}!{col_of(cols, key)}{r}"
            out.append({"at": at, "as_written": str(p["ov"][key]), "what": what})
    return out


def wrong(p, key, raw, what, **truth):
    p["ov"][key] = raw
    p["err"].append((key, what))
    p["tr"].update(truth)


def f13():
    name, sh = "សៀមរាប_ជួញដូរមនុស្ស_ឆមាសទី២.xlsx", "ឆមាស២"
    ps = people(113, 20, D(2025, 1, 8), D(2025, 12, 29), lambda s, y: f"{s:03d}/{y}", decided=0.85, cc=0, step=(5, 17), dismissed=0)
    cols = [("n", "ល.រ", lambda p, i: i, 5), ("case", "លេខសំណុំរឿង", lambda p, i: p["case_number"]), ("reg", "ថ្ងៃចុះបញ្ជី", lambda p, i: dmy(p["date_registered"])),
            ("name", "គោត្តនាម នាម", lambda p, i: p["name_khmer"], 22), ("sex", "ភេទ", lambda p, i: sexkh[p["sex"]], 8), ("age", "អាយុ", lambda p, i: p["age"], 7),
            ("art", "មាត្រា (ច្បាប់ជួញដូរ ២០០៨)", lambda p, i: int(arts(p, TIP)[0]), 14), ("exp", "ប្រភេទអាជីវកម្ម", lambda p, i: EXPL_KH[p["exploitation"]], 26),
            ("dec", "ថ្ងៃសាលក្រម", lambda p, i: dmy(p["date_decided"])), ("pre", "ចំពោះមុខ/កំបាំងមុខ", lambda p, i: PRESKH[p["presence_at_judgment"]], 18),
            ("out", "លទ្ធផល", lambda p, i: OUTKH[p["outcome"]], 18), ("sen", "ទោស", lambda p, i: sent_kh(p), 20), ("fin", "ពិន័យ (៛)", lambda p, i: p["fine_riel"])]
    dec = [p for p in ps if p["date_decided"]]
    single = [p for p in dec if p["size"] == 1]
    wrong(ps[2], "age", 230, "age of 230 years", age=230)
    wrong(single[1], "dec", "31/09/2025", "September has 30 days; no such date", date_decided=None)
    p = next(q for q in ps if q["size"] == 1 and not q["err"] and q is not ps[2] and q not in single[:3])
    wrong(p, "art", 253, "the law of 2008 has 52 articles; 253 is not among them", charges=[{"law": TIP, "article": "253"}])
    p = single[2]
    bad = weekday(p["date_registered"] - dt.timedelta(400))
    wrong(p, "dec", dmy(bad), f"judgment {dmy(bad)} before the case was registered ({dmy(p['date_registered'])})", date_decided=bad.isoformat())
    wb = book(sh)
    ws = wb.active
    line(ws, 1, "សាលាដំបូងខេត្តសៀមរាប", bold=True)
    line(ws, 2, "រឿងជួញដូរមនុស្ស ពិនិត្យត្រឹមចុងឆមាសទី២ ឆ្នាំ២០២៥", len(cols), True, True)
    heads(ws, 3, cols)
    got = fill(ws, 4, cols, ps, {"fin": "#,##0"})
    save(wb, name)
    says = ALL - {"name_latin", "citizenship", "date_charged", "stage", "sentence_days", "compensation_riel"}
    put(name, "Siem Reap Provincial Court", "Ordinary half-year list with four slips of the pen", "name-errors", "an impossible age, a date that does not exist, a judgment before registration, an article that the law does not have",
        [truth_row(p, f"{sh}!{r}", says) for p, r in got], [nr(sh, 1, "court"), nr(sh, 2, "title"), nr(sh, 3, "headings")],
        raise_errors(ps, cols, sh, {id(p): r for p, r in got}), never=["correcting 230 to 23 or 30 by guess", "moving 31 September to 30 September or 1 October by guess",
                                                                       "changing the law to the Criminal Code because it has an article 253"])


def f14():
    name, sh = "ក្រចេះ បញ្ជីជនជាប់ចោទ.ods", "បញ្ជី"
    ps = people(114, 14, D(2024, 5, 6), D(2025, 12, 15), lambda s, y: f"{s}/{y % 100}ក្រ", decided=0.95, cc=0, step=(10, 45), dismissed=0)
    cols = [("case", "លេខរឿង", lambda p, i: p["case_number"]), ("name", "ជនជាប់ចោទ", lambda p, i: p["name_khmer"]), ("sex", "ភេទ", lambda p, i: sex1[p["sex"]]),
            ("by", "ឆ្នាំកំណើត", lambda p, i: p["birth_year"]), ("nat", "សញ្ជាតិ", lambda p, i: NAT_KH[p["citizenship"]]),
            ("art", "មាត្រា", lambda p, i: arts(p, TIP)[0] + " ជ.ម"), ("reg", "ថ្ងៃចូល", lambda p, i: p["date_registered"]), ("chg", "ថ្ងៃចោទ", lambda p, i: p["date_charged"]),
            ("dec", "ថ្ងៃសាលក្រម", lambda p, i: p["date_decided"]), ("out", "កាត់ថា", lambda p, i: OUTKH[p["outcome"]]),
            ("sen", "ពន្ធនាគារ", lambda p, i: span_kh(p["sentence_months"]) if p["sentence_months"] else None),
            ("sus", "ក្នុងនោះព្យួរ", lambda p, i: span_kh(p["suspended_months"]) if p["suspended_months"] else None),
            ("com", "សំណងជំងឺចិត្ត ៛", lambda p, i: p["compensation_riel"])]
    acq = [p for p in ps if p["outcome"] == "acquitted"]
    con = [p for p in ps if p["outcome"] == "convicted" and not p["suspended_months"]]
    p = acq[0] if acq else con.pop()
    if not acq:
        p.update(outcome="acquitted", sentence_months=None, compensation_riel=None)
    wrong(p, "sen", "៥ឆ្នាំ", "acquitted, yet five years of prison stand in the row", sentence_months=60)
    p = next(q for q in con if q["sentence_months"] == 60)
    wrong(p, "sus", "៧ឆ្នាំ", "suspended part (7 years) longer than the whole sentence (5 years)", suspended_months=84)
    con.remove(p)
    wrong(con[0], "by", 2031, "year of birth in the future", birth_year=2031)
    p = next(q for q in con[1:] if q["size"] == 1)
    wrong(p, "dec", D(2029, 12, 11), "judgment in the future", date_decided="2029-12-11")
    for q in ps:
        for k, _ in q["err"]:
            if isinstance(q["ov"][k], dt.date):
                q["shown"] = dmy(q["ov"][k])
    rows = [["បញ្ជីជនជាប់ចោទរឿងជួញដូរមនុស្ស សាលាដំបូងខេត្តក្រចេះ"], ["ជ.ម = ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨"], [c[1] for c in cols]]
    rows += [[value(p, c, i) for c in cols] for i, p in enumerate(ps, 1)]
    rows += [[f"ចំនួន {kh(len(ps))} នាក់"]]
    save_ods([(sh, rows)], name)
    at = {id(p): r for r, p in enumerate(ps, 4)}
    errs = raise_errors(ps, cols, sh, at)
    for e in errs:
        e["as_written"] = re.sub(r"^(\d{4})-(\d\d)-(\d\d)$", r"\3/\2/\1", e["as_written"])
    says = (ALL | {"birth_year"}) - {"name_latin", "age", "exploitation", "stage", "presence_at_judgment", "sentence_days", "fine_riel"}
    put(name, "Kratie Provincial Court", "LibreOffice list with year of birth; four cells contradict the row or the calendar", "name-errors",
        "an acquitted person with a prison term, a suspended part longer than the sentence, a birth and a judgment in the future",
        [truth_row(p, f"{sh}!{at[id(p)]}", says) for p in ps], [nr(sh, 1, "title"), nr(sh, 2, "key"), nr(sh, 3, "headings"), nr(sh, 4 + len(ps), "count")], errs,
        never=["making the acquitted person convicted, or dropping the five years, by guess"])


def f15():
    name = "oddar_meanchey_export.csv"
    ps = people(315, 16, D(2024, 8, 5), D(2025, 12, 19), lambda s, y: f"OM{y % 100}-{s:03d}", decided=0.8, cc=0.1, step=(12, 40), foreign=0.25)
    cols = [("id", "file", lambda p, i: p["case_number"]), ("nm", "accused_khmer", lambda p, i: p["name_khmer"]), ("sx", "gender", lambda p, i: p["sex"]),
            ("ag", "age_years", lambda p, i: p["age"]), ("na", "nationality", lambda p, i: p["citizenship"]),
            ("ar", "article", lambda p, i: " & ".join(("LSHTSE " if c["law"] == TIP else "Criminal Code ") + c["article"] for c in p["charges"])),
            ("re", "entered_on", lambda p, i: iso(p["date_registered"])), ("ch", "charged_on", lambda p, i: iso(p["date_charged"])),
            ("st", "status", lambda p, i: {"investigation": "investigation", "awaiting trial": "waiting for trial", "trial": "in trial", "decided": "closed"}[p["stage"]]),
            ("de", "closed_on", lambda p, i: iso(p["date_decided"])), ("ou", "how_closed", lambda p, i: {"convicted": "convicted", "acquitted": "acquitted", None: None}.get(p["outcome"], "dismissal order (investigating judge)")),
            ("se", "prison", lambda p, i: span_en(p["sentence_months"]) if p["sentence_months"] else None),
            ("su", "suspended_part", lambda p, i: span_en(p["suspended_months"]) if p["suspended_months"] else None),
            ("fi", "fine_KHR", lambda p, i: f"{p['fine_riel']:,}" if p["fine_riel"] else None)]
    p = next(q for q in ps if q["size"] == 1 and q["stage"] != "decided")
    wrong(p, "ch", f"{p['date_charged'].year}-13-05", "there is no month 13", date_charged=None)
    p = next(q for q in ps if q["fine_riel"])
    wrong(p, "fi", "6,000,00O", "a letter O among the digits of the fine", fine_riel=None)
    p = next(q for q in ps[5:] if not q["err"])
    wrong(p, "nm", "", "no name of the accused", name_khmer=None)
    p = next(q for q in ps[8:] if not q["err"] and q["outcome"] == "convicted")
    wrong(p, "ag", "3", "an accused of 3 years", age=3)
    buf = io.StringIO()
    w = csv.writer(buf, lineterminator="\r\n")
    w.writerow([c[1] for c in cols])
    for i, p in enumerate(ps, 1):
        w.writerow(["" if value(p, c, i) is None else value(p, c, i) for c in cols])
    with open(os.path.join(OUT, name), "wb") as f:
        f.write(b"\xef\xbb\xbf" + buf.getvalue().encode("utf-8"))
    at = {id(p): r for r, p in enumerate(ps, 2)}
    says = ALL - {"name_latin", "exploitation", "presence_at_judgment", "sentence_days", "compensation_riel"}
    put(name, "Oddar Meanchey Provincial Court", "Export of a small database, English headings, ISO dates, Khmer names, amounts in quotes; four wrong cells", "name-errors",
        "a month 13, a letter among digits, a missing name, a child of 3 as accused",
        [truth_row(p, f"record {at[id(p)]}", says) for p in ps], [nr(None, 1, "headings")], raise_errors(ps, cols, None, at),
        questions=["LSHTSE: is that the Law on Suppression of Human Trafficking and Sexual Exploitation?"],
        never=["reading 6,000,00O as 600,000 or 6,000,000 by guess", "dropping the row without a name", "reading 13 as day and 5 as month by guess"])


def f16():
    name, sh = "Mondulkiri 2025 TIP list.xlsx", "2025"
    ps = people(116, 13, D(2024, 12, 2), D(2025, 12, 22), lambda s, y: f"No. {s}/{y}", decided=0.95, cc=0, step=(6, 25), foreign=0.2, dismissed=0)
    out = {"convicted": "convicted ពិរុទ្ធ", "acquitted": "acquitted រួចខ្លួន", None: None}
    cols = [("case", "Case", lambda p, i: p["case_number"], 14), ("name", "ឈ្មោះជនជាប់ចោទ", lambda p, i: p["name_khmer"], 22), ("sex", "Sex", lambda p, i: p["sex"][0].upper(), 6),
            ("age", "Age", lambda p, i: p["age"], 6), ("nat", "សញ្ជាតិ", lambda p, i: NAT_KH[p["citizenship"]], 10),
            ("art", "Article (Trafficking Law 2008)", lambda p, i: arts(p, TIP)[0], 14), ("reg", "Registered", lambda p, i: edate(p["date_registered"]), 13),
            ("dec", "Judgment", lambda p, i: edate(p["date_decided"]), 13), ("pre", "Presence", lambda p, i: PRESKH[p["presence_at_judgment"]], 18),
            ("out", "Verdict", lambda p, i: out[p["outcome"]], 20), ("sen", "Prison (years)", lambda p, i: (lambda y: int(y) if y == int(y) else y)(p["sentence_months"] / 12) if p["sentence_months"] else None, 10),
            ("com", "Compensation (riel)", lambda p, i: p["compensation_riel"], 16)]
    for p in ps:
        p["suspended_months"] = None
    con = [p for p in ps if p["outcome"] == "convicted"]
    one = next(p for p in con[2:] if p["size"] == 1 and p["sentence_months"] == int(p["sentence_months"] / 12) * 12)
    con.remove(one)
    wrong(con[0], "sen", 155, "a sentence of 155 years", sentence_months=155 * 12)
    wrong(con[1], "com", "#REF!", "a broken reference instead of an amount", compensation_riel=None)
    two = dict(one, ov={}, tr={}, err=[], sentence_months=one["sentence_months"] + 36)
    ps.append(two)
    y1, y2 = one["sentence_months"] // 12, two["sentence_months"] // 12
    two["ov"]["sen"] = y2
    two["err"].append(("sen", f"the same person in the same case a second time, with {y2} instead of {y1} years"))
    p = next(q for q in con[2:] if q["size"] == 1)
    wrong(p, "dec", "14 Nov 2052", "judgment in the year 2052", date_decided="2052-11-14")
    wb = book(sh)
    ws = wb.active
    line(ws, 1, "សាលាដំបូងខេត្តមណ្ឌលគិរី - Trafficking in persons, judgments and pending", bold=True)
    heads(ws, 2, cols, "E7E6E6")
    got = fill(ws, 3, cols, ps, {"com": "#,##0"})
    at = {id(p): r for p, r in got}
    two["tr"]["second_entry_of"] = f"{sh}!{at[id(one)]}"
    for row in ws.iter_rows():
        for c in row:
            if c.value == "#REF!":
                c.data_type = "e"
    save(wb, name)
    says = ALL - {"name_latin", "exploitation", "date_charged", "stage", "sentence_days", "suspended_months", "fine_riel"}
    put(name, "Mondulkiri Provincial Court", "Mixed list; one person twice with two sentences, a broken formula, a sentence and a year that cannot be", "name-errors",
        "155 years, #REF!, a judgment in 2052, the same person entered twice with different sentences",
        [truth_row(p, f"{sh}!{r}", says) for p, r in got], [nr(sh, 1, "court and subject"), nr(sh, 2, "headings")], raise_errors(ps, cols, sh, at),
        never=["counting the person entered twice as two persons without saying so", "choosing one of the two sentences by guess", "reading #REF! as no compensation"])


# ------------------------------------------------------------------ to refuse or to ask
def f17():
    name, sh = "រតនគិរី ស្ថិតិជួញដូរ ២០២៥.xlsx", "ស្ថិតិ"
    r = random.Random(117)
    wb = book(sh)
    ws = wb.active
    line(ws, 1, "សាលាដំបូងខេត្តរតនគិរី ចំនួនរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥", 7, True)
    for j, t in enumerate(["ខែ", "រឿងចូល", "ជនជាប់ចោទ", "ស្រី", "រឿងសម្រេច", "ផ្តន្ទាទោស (នាក់)", "រួចខ្លួន (នាក់)"], 1):
        cell(ws, 2, j, t, head=True)
        ws.column_dimensions[L(j)].width = 15
    tot = [0] * 6
    for m, t in enumerate(MONTH_KH):
        a = r.randint(0, 3)
        b = a + r.randint(0, 2) if a else 0
        d = r.randint(0, 2)
        v = [a, b, r.randint(0, b), d, d, 0]
        tot = [x + y for x, y in zip(tot, v)]
        for j, x in enumerate([t] + v, 1):
            cell(ws, 3 + m, j, x)
    for j, x in enumerate(["សរុប"] + tot, 1):
        cell(ws, 15, j, x, head=True)
    save(wb, name)
    put(name, "Ratanakiri Provincial Court", "Monthly counts of cases and accused, no person named", "refuse", "counts only; no accused persons in it",
        never=["making persons out of the numbers", "taking the twelve months for twelve accused"])


def f18():
    name, sh = "ប៉ៃលិន បញ្ជីរឿងជួញដូរ.xlsx", "ទម្រង់"
    wb = book(sh)
    ws = wb.active
    line(ws, 1, "សាលាដំបូងខេត្តប៉ៃលិន", bold=True)
    line(ws, 2, "បញ្ជីរឿងជួញដូរមនុស្ស ប្រចាំឆ្នាំ..........", 10, True, True)
    for j, t in enumerate(["ល.រ", "លេខសំណុំរឿង", "ថ្ងៃចូល", "ឈ្មោះអ្នកត្រូវចោទ", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រាចោទ", "ថ្ងៃសម្រេច", "ទោស"], 1):
        cell(ws, 4, j, t, head=True)
        ws.column_dimensions[L(j)].width = 14
    for i in range(1, 26):
        for j in range(1, 11):
            cell(ws, 4 + i, j, i if j == 1 else None)
    line(ws, 31, "ថ្ងៃទី........ ខែ........ ឆ្នាំ........   ក្រឡាបញ្ជី")
    save(wb, name)
    put(name, "Pailin Provincial Court", "The ruled form with running numbers 1 to 25, nothing written in it", "refuse", "nothing in it; the form was sent unfilled",
        never=["taking the 25 numbered empty lines for 25 accused", "reporting it as a court with no cases: it does not say so"])


def f19():
    name, sh = "កែប ជនរងគ្រោះ មជ្ឈមណ្ឌល.xlsx", "ជនរងគ្រោះ"
    r = random.Random(119)
    names = [f"{f[0]} {g[0]}" for f in FAM for g in GIVEN]
    r.shuffle(names)
    wb = book(sh)
    ws = wb.active
    line(ws, 1, "សាលាដំបូងខេត្តកែប", bold=True)
    line(ws, 2, "ជនរងគ្រោះក្នុងរឿងជួញដូរមនុស្ស ដែលបានបញ្ជូនទៅមជ្ឈមណ្ឌល", 8, True, True)
    for j, t in enumerate(["ល.រ", "លេខសំណុំរឿង", "ឈ្មោះជនរងគ្រោះ", "ភេទ", "អាយុ", "ថ្ងៃបញ្ជូន", "មជ្ឈមណ្ឌលទទួល", "អាណាព្យាបាល"], 1):
        cell(ws, 4, j, t, head=True)
        ws.column_dimensions[L(j)].width = 18
    d = D(2025, 1, 15)
    for i in range(1, 13):
        d = weekday(d + dt.timedelta(r.randint(8, 35)))
        age = r.randint(12, 27)
        for j, v in enumerate([i, f"{r.randint(2, 60)}/2025", names.pop(), r.choice(["ស្រី", "ស្រី", "ប្រុស"]), age, dmy(d),
                               r.choice(["មជ្ឈមណ្ឌលទី១", "មជ្ឈមណ្ឌលទី២"]), names.pop() if age < 18 else "-"], 1):
            cell(ws, 4 + i, j, v)
    save(wb, name)
    put(name, "Kep Provincial Court", "List of victims sent to shelters", "refuse", "another kind of list: victims, not accused",
        never=["taking victims or their guardians for accused"])


def f20():
    name, sh = "ប.ជ. ជួញដូរ ២០២៥.xlsx", "ទាំងអស់"
    ps = people(120, 17, D(2024, 10, 7), D(2025, 12, 24), lambda s, y: f"{s}/{y % 100}", decided=0.9, cc=0, step=(10, 35), dismissed=0.15,
                articles=SEXUAL + OTHER[:4], foreign=0.25)
    code = {"convicted": 1, "acquitted": 2, "charge dismissed by the investigating judge": 3, None: None}
    cols = [("n", "ល.រ", lambda p, i: i, 5), ("case", "លេខរឿង", lambda p, i: p["case_number"], 10), ("reg", "ចូល", lambda p, i: dmy(p["date_registered"]), 12),
            ("chg", "ចោទ", lambda p, i: dmy(p["date_charged"]), 12), ("name", "ឈ្មោះ", lambda p, i: p["name_khmer"], 22), ("sex", "ភេទ", lambda p, i: sex1[p["sex"]], 6),
            ("age", "អាយុ", lambda p, i: p["age"], 6), ("nat", "សញ្ជាតិ", lambda p, i: NAT_KH[p["citizenship"]], 10),
            ("art", "មាត្រា ច្បាប់ជួញដូរមនុស្ស", lambda p, i: int(arts(p, TIP)[0]), 14), ("exp", "ធ្វើអី", lambda p, i: EXPL_KH[p["exploitation"]], 26),
            ("dec", "ចេញ", lambda p, i: dmy(p["date_decided"]), 12), ("out", "កូដ", lambda p, i: code[p["outcome"]], 6),
            ("sen", "ពន្ធនាគារ", lambda p, i: sent_kh(p), 20), ("fin", "ពិន័យ", lambda p, i: p["fine_riel"] // 1000 if p["fine_riel"] else None, 10)]
    wb = book(sh)
    ws = wb.active
    line(ws, 1, "ជួញដូរមនុស្ស សាលាដំបូងបន្ទាយមានជ័យ", bold=True)
    heads(ws, 2, cols)
    got = fill(ws, 3, cols, ps, {"fin": "#,##0"})
    assert {1, 2, 3} <= {code[p["outcome"]] for p in ps}, "codes"
    save(wb, name)
    says = ALL - {"name_latin", "stage", "presence_at_judgment", "outcome", "sentence_days", "fine_riel", "compensation_riel"}
    put(name, "Banteay Meanchey Provincial Court", "A clerk's own list with codes 1, 2, 3 for the result and no key, fines such as 4,000 without a unit", "take-with-questions",
        "what the codes mean and in what unit the fines are must be asked", [truth_row(p, f"{sh}!{r}", says) for p, r in got],
        [nr(sh, 1, "court and subject"), nr(sh, 2, "headings")],
        questions=["What do the codes 1, 2 and 3 in the column កូដ mean?", "In what unit are the fines (4,000 to 10,000): riel, thousand riel or another currency?"],
        never=["taking a fine of 4,000 riel", "taking the fines as thousands of riel or as dollars without asking", "giving the codes a meaning without asking"])


def main():
    os.makedirs(OUT, exist_ok=True)
    for n in os.listdir(OUT):
        os.remove(os.path.join(OUT, n))
    for f in (f01, f02, f03, f04, f05, f06, f07, f08, f09, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20):
        f()
    with open(os.path.join(HERE, "truth.json"), "w", encoding="utf-8") as f:
        json.dump(TRUTH, f, ensure_ascii=False, indent=1)
        f.write("\n")
    for n, t in TRUTH.items():
        print(f"{t['outcome']:20s} {len(t['rows']):3d}  {n}")


if __name__ == "__main__":
    main()
