"""Makes files/ and truth.json. All persons, cases and amounts are invented.

Needs openpyxl and odfpy. Always the same bytes:  python make.py
"""
import csv, datetime as dt, io, json, os, random, re, shutil, zipfile
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "files")
TRUTH = {}
LAW = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"
CODE = "Criminal Code 2009"
LAW_KH = "ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ"

KEYS = ["at", "case_number", "name_khmer", "name_latin", "sex", "age", "citizenship", "charges",
        "exploitation", "date_registered", "date_charged", "date_decided", "stage",
        "presence_at_judgment", "outcome", "sentence_months", "sentence_days", "suspended_months",
        "fine_riel", "compensation_riel"]

GIVEN = [("ផ្កា", "Phka"), ("ភ្នំ", "Phnom"), ("ទន្លេ", "Tonle"), ("ខ្យល់", "Khyol"), ("ពពក", "Popok"),
         ("ផ្កាយ", "Phkay"), ("ស្លឹក", "Sloek"), ("ថ្ម", "Thma"), ("ភ្លៀង", "Phlieng"), ("ព្រៃ", "Prei"),
         ("ឈូក", "Chhouk"), ("ម្លិះ", "Mlis"), ("ត្នោត", "Tnaot"), ("ដូង", "Daung"), ("ស្វាយ", "Svay"),
         ("ចេក", "Chek"), ("ខ្នុរ", "Khnol"), ("រលក", "Rolok"), ("សមុទ្រ", "Samot"), ("ខ្សាច់", "Khsach"),
         ("កោះ", "Kaoh"), ("បឹង", "Boeng"), ("អម្ពិល", "Ampil"), ("មៀន", "Mien"), ("ក្រូច", "Krauch"),
         ("ល្ហុង", "Lhong"), ("ឪឡឹក", "Ovloek"), ("រំដួល", "Romduol"), ("ចំប៉ា", "Champa"), ("ស្រូវ", "Srov"),
         ("ពោត", "Pot"), ("ល្ង", "Lngo"), ("ម្រេច", "Mrech"), ("ខ្ញី", "Khnhey"), ("រំដេង", "Romdeng"),
         ("មួយ", "Muoy"), ("ពីរ", "Pi"), ("បី", "Bei"), ("បួន", "Buon"), ("ប្រាំ", "Pram"), ("ដប់", "Dap"),
         ("ម្ភៃ", "Mphei"), ("អង្គរ", "Angka"), ("ត្រសក់", "Trasak"), ("ល្ពៅ", "Lpov"), ("ននោង", "Nonong")]
FAMILY = [("សាកល្បង", "TESTING"), ("គំរូ", "SAMPLE"), ("ប្រឌិត", "INVENTED"), ("ឧទាហរណ៍", "SAMPLE")]
FOREIGN = {"Chinese": ["Shan", "Huo", "Yun", "Feng", "Lin", "Xing", "Hai", "Shui", "Bai", "Jiu", "Shi", "Qi", "Lei", "Xue", "Song"],
           "Vietnamese": ["Hoa", "May", "Nui", "Bien", "Mua", "Sau", "Bay", "Chin", "Sen", "Tre"],
           "Thai": ["Fon", "Dao", "Nam", "Khao", "Sip", "Kao", "Ha", "Paed"],
           "Malaysian": ["Bulan", "Laut", "Hujan", "Batu", "Empat"]}

# name: charges, exploitation, least and greatest months
THEME = {
    "sex": ([("L", "10")], "sexual exploitation", 84, 144),
    "proc": ([("L", "26")], "sexual exploitation", 24, 60),
    "procag": ([("L", "27")], "sexual exploitation", 60, 108),
    "child": ([("L", "28")], "sexual exploitation of a child", 84, 144),
    "buy": ([("L", "34")], "sexual exploitation of a child", 24, 60),
    "labour": ([("L", "12")], "forced labour", 84, 120),
    "sea": ([("L", "11")], "forced labour on fishing boats", 84, 144),
    "beg": ([("L", "17")], "forced begging", 84, 120),
    "marr": ([("L", "11")], "forced marriage", 84, 120),
    "marr2": ([("L", "16"), ("L", "18")], "forced marriage", 84, 144),
    "scam": ([("L", "12"), ("C", "253")], "forced labour in online scams", 84, 180),
    "surr": ([("L", "16"), ("C", "332")], "surrogacy", 84, 120),
    "house": ([("L", "19")], "domestic servitude", 84, 108),
}
EXPL_KH = {"sexual exploitation": "ផ្លូវភេទ", "sexual exploitation of a child": "ផ្លូវភេទលើកុមារ",
           "forced labour": "បង្ខំធ្វើការ", "forced labour on fishing boats": "បង្ខំធ្វើការលើទូកនេសាទ",
           "forced begging": "ឲ្យសុំទាន", "forced marriage": "បង្ខំរៀបការ",
           "forced labour in online scams": "បង្ខំធ្វើការឆបោកអនឡាញ", "surrogacy": "ពពោះជំនួស",
           "domestic servitude": "ធ្វើអ្នកបម្រើដោយបង្ខំ"}
EXPL_EN = {"sexual exploitation": "Sexual", "sexual exploitation of a child": "Sexual (child)",
           "forced labour": "Forced labour", "forced labour on fishing boats": "Forced labour, fishing boat",
           "forced begging": "Begging (forced)", "forced marriage": "Forced marriage",
           "forced labour in online scams": "Forced labour in online scam", "surrogacy": "Surrogacy",
           "domestic servitude": "Domestic servitude"}
NAT_KH = {"Cambodian": "ខ្មែរ", "Chinese": "ចិន", "Vietnamese": "វៀតណាម", "Thai": "ថៃ", "Malaysian": "ម៉ាឡេស៊ី"}
MONTHS = ["មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ"]


def kd(x):
    return str(x).translate(str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩"))


def longdate(d):
    return f"ថ្ងៃទី{kd('%02d' % d.day)} ខែ{MONTHS[d.month - 1]} ឆ្នាំ{kd(d.year)}"


def slash(d):
    return d.strftime("%d/%m/%Y")


def ym_kh(m, gap=""):
    y, r = divmod(m, 12)
    return gap.join(([kd("%02d" % y) + "ឆ្នាំ"] if y else []) + ([kd("%02d" % r) + "ខែ"] if r else []))


def ym_en(m):
    y, r = divmod(m, 12)
    a = [f"{y} year" + ("s" if y != 1 else "")] if y else []
    return " ".join(a + ([f"{r} month" + ("s" if r != 1 else "")] if r else []))


def dots(n, sep="."):
    return f"{n:,}".replace(",", sep)


class P_(dict):
    __getattr__ = dict.__getitem__


HOLIDAYS = {(1, 1), (1, 7), (3, 8), (4, 13), (4, 14), (4, 15), (4, 16), (5, 1), (5, 14), (6, 18), (9, 24), (10, 15), (10, 29), (11, 9)}


def workday(d):
    while d.weekday() > 4 or (d.month, d.day) in HOLIDAYS:
        d += dt.timedelta(1)
    return d


def people(seed, groups, start, step, themes, *, foreign=0.0, nats=("Vietnamese",), acq=0.08, dis=0.0,
           open_from=None, no0=5, nostep=7, sus=0.5, scripts="k"):
    """One dict per accused, cases in order of registration."""
    r = random.Random(seed)
    pick = lambda s: s[int(r.random() * len(s))]
    used, out, reg, no = set(), [], start, no0
    for ci, n in enumerate(groups):
        reg = workday(reg + dt.timedelta(1 + int(r.random() * step)))
        no += 1 + int(r.random() * nostep)
        ch = workday(reg + dt.timedelta(1 + int(r.random() * 3)))
        dec = workday(ch + dt.timedelta(140 + int(r.random() * 150)))
        disd = workday(ch + dt.timedelta(80 + int(r.random() * 40)))
        charges, ex, lo, hi = THEME[pick(themes)]
        stage = "decided"
        if open_from is not None and ci >= open_from:
            stage = pick(["investigation", "investigation", "awaiting trial", "trial"])
        for k in range(n):
            nat = pick(nats) if r.random() < foreign else "Cambodian"
            while True:
                if nat == "Cambodian":
                    f, g = pick(FAMILY), pick(GIVEN)
                    kh, la = f"{f[0]} {g[0]}", f"{f[1]} {g[1]}"
                else:
                    kh, la = None, pick(["SAMPLE", "INVENTED", "TESTING"]) + " " + pick(FOREIGN[nat])
                    if scripts == "k":
                        kh = pick(FAMILY)[0] + " " + pick(GIVEN)[0]
                if (kh not in used or kh is None) and (la not in used or scripts == "k"):
                    used.update([kh, la])
                    break
            o, x = None, r.random()
            if stage == "decided":
                o = "acquitted" if x < acq else "charge dismissed by the investigating judge" if x < acq + dis and n > 1 else "convicted"
            p = P_(i=len(out) + 1, ci=ci, k=k, n=n, no=no, reg=reg, ch=ch, kh=kh, la=la,
                   sex="female" if r.random() < 0.45 else "male", age=20 + int(r.random() * 40), nat=nat,
                   charges=charges, ex=ex, stage=stage, outcome=o, dec=None, pres=None, months=None, sus=None,
                   fine=None, comp=None, days=None)
            y, z, w = r.random(), r.random(), r.random()
            m = lo + 6 * int(r.random() * ((hi - lo) // 6 + 1))
            if y < 0.7:
                m = max(lo, m - m % 12)
            if o:
                p["dec"] = disd if o.startswith("charge") else dec
                if not o.startswith("charge"):
                    p["pres"] = "present" if z < 0.72 else "absent" if z < 0.9 else "deemed present"
                if o == "convicted":
                    p["months"] = m
                    if m <= 60 and w < sus:
                        p["sus"] = 12 * int(m / 24) or 6
                    if w > 0.45:
                        p["fine"] = 1000000 * (4 + int(z * 7))
                    if y > 0.4:
                        p["comp"] = 500000 * (4 + int(x * 40))
            out.append(p)
    return out


def charges(p, law=True):
    return [{"law": (LAW if c == "L" else CODE) if law else None, "article": a} for c, a in p.charges]


def iso(d):
    return d.isoformat() if d else None


def row(at, **kw):
    t = dict.fromkeys(KEYS)
    t["at"] = at
    for k, v in kw.items():
        t[k] = iso(v) if isinstance(v, dt.date) else v
    return t


def entry(name, court, what, outcome, reason, rows, not_rows, errors=(), questions=(), never=()):
    TRUTH[name] = {"sent_by": court + " Provincial Court of First Instance", "what": what, "outcome": outcome,
                   "reason": reason, "rows": rows,
                   "not_rows": [{"sheet": s, "row": r, "what": w} for s, r, w in not_rows],
                   "errors": list(errors), "questions": list(questions), "never": list(never)}


def err(at, written, what):
    return {"at": at, "as_written": written, "what": what}


# ---------------------------------------------------------------- writing

def normal(raw):
    """The same archive with fixed times."""
    src, buf = zipfile.ZipFile(io.BytesIO(raw)), io.BytesIO()
    with zipfile.ZipFile(buf, "w") as z:
        for i in src.infolist():
            data = src.read(i.filename)
            if i.filename in ("docProps/core.xml", "meta.xml"):
                data = re.sub(rb"\d{4}-\d\d-\d\dT[\d:.]+Z?", b"2025-12-30T02:00:00Z", data)
            zi = zipfile.ZipInfo(i.filename, (2025, 12, 30, 9, 0, 0))
            zi.compress_type = zipfile.ZIP_STORED if i.filename == "mimetype" else zipfile.ZIP_DEFLATED
            z.writestr(zi, data)
    return buf.getvalue()


def put(name, data):
    with open(os.path.join(OUT, name), "wb") as f:
        f.write(data)


def xlsx(name, sheets, head, widths=None, merge=(), fmt="dd-mmm-yy", font="Khmer OS Siemreap", cut=None):
    """sheets: {title: rows}; head: rows to be bold (per sheet the same); merge: {title: [ranges]}."""
    wb = Workbook()
    wb.remove(wb.active)
    thin = Side(style="thin")
    for title, grid in sheets.items():
        ws = wb.create_sheet(title)
        for r, line in enumerate(grid, 1):
            for c, v in enumerate(line, 1):
                if v is None:
                    continue
                cell = ws.cell(r, c, v)
                cell.font = Font(name=font, size=10, bold=r in head)
                cell.alignment = Alignment(wrap_text=r > max(head, default=0) - 1 and len(line) > 3, vertical="top")
                if len(line) > 3:
                    cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
                if isinstance(v, dt.date):
                    cell.number_format = fmt
                elif isinstance(v, int) and v > 9999:
                    cell.number_format = "#,##0"
        for c, w in enumerate(widths or [], 1):
            ws.column_dimensions[get_column_letter(c)].width = w
        for rng in (dict(merge).get(title, []) if merge else []):
            ws.merge_cells(rng)
    buf = io.BytesIO()
    wb.save(buf)
    data = normal(buf.getvalue())
    put(name, data if cut is None else data[:int(len(data) * cut)])


def ods(name, sheets):
    doc = OpenDocumentSpreadsheet()
    for title, grid in sheets.items():
        t = Table(name=title)
        for line in grid:
            tr = TableRow()
            for v in line or [None]:
                if v is None:
                    tr.addElement(TableCell())
                    continue
                c = TableCell(valuetype="float", value=str(v)) if isinstance(v, int) else TableCell(valuetype="string")
                c.addElement(P(text=str(v)))
                tr.addElement(c)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    buf = io.BytesIO()
    doc.write(buf)
    put(name, normal(buf.getvalue()))


D = dt.date

# ---------------------------------------------------------------- ordinary lists

def prey_veng():
    name, sh = "ព្រៃវែង បញ្ជីជូនគណៈកម្មាធិការខេត្ត.xlsx", "បញ្ជី"
    ps = people(11, [1, 2, 1, 1, 3, 1, 2, 1, 1, 2], D(2024, 8, 1), 18, ["sex", "proc", "labour", "buy", "marr"], acq=0.1)
    g = [["សាលាដំបូងខេត្តព្រៃវែង"], [f"បញ្ជីរឿងដែលបានកាត់រួច ពាក់ព័ន្ធ{LAW_KH}"],
         ["ធ្វើជូនគណៈកម្មាធិការខេត្តប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស"], [],
         ["ល.រ", "ឈ្មោះអ្នកជាប់ចោទ", "ភេទ", "អាយុ", "រឿងលេខ", "យកទៅធ្វើអ្វី", "តាមមាត្រា", "ថ្ងៃប្រកាសសាលក្រម", "តុលាការសម្រេច", "ផ្សេងៗ"]]
    rows = []
    for p in ps:
        num = f"{kd(p.no)} ព.វ.ង {kd(p.reg.year)}"
        if p.outcome == "convicted":
            t = "ដាក់ពន្ធនាគារ " + ym_kh(p.months, " និង")
            t += f" ពិន័យ {kd(dots(p.fine))} រៀល" if p.fine else ""
        else:
            t = "ឲ្យរួចពីការចោទប្រកាន់"
        g.append([kd(p.i), p.kh, {"male": "ប្រុស", "female": "ស្រី"}[p.sex], kd(p.age), num, EXPL_KH[p.ex],
                  "មាត្រា " + kd(p.charges[0][1]), longdate(p.dec), t, "ប្ដឹងឧទ្ធរណ៍" if p.i in (4, 9) else None])
        rows.append(row(f"{sh}!{len(g)}", case_number=num, name_khmer=p.kh, sex=p.sex, age=p.age, charges=charges(p),
                        exploitation=p.ex, date_decided=p.dec, outcome=p.outcome, sentence_months=p.months, fine_riel=p.fine))
    n = len(g)
    g += [[], [f"សរុប {kd(len(ps))} នាក់ ក្នុងនោះស្រី {kd(sum(p.sex == 'female' for p in ps))} នាក់"], ["ក្រឡាបញ្ជី"]]
    xlsx(name, {sh: g}, {1, 2, 5}, [6, 22, 8, 8, 18, 22, 14, 30, 44, 14])
    entry(name, "Prey Veng", "List of judged cases for the provincial committee against trafficking; Khmer digits, dates in words, prison and fine in one cell",
          "take", "complete, one accused per row", rows,
          [(sh, 1, "court"), (sh, 2, "title naming the law"), (sh, 3, "for whom"), (sh, 5, "headings"), (sh, n + 2, "total"), (sh, n + 3, "office of signer")],
          never=["reading dotted amounts as decimals", "taking 'appealed' for an acquittal", "counting the total line as a person"])


def svay_rieng():
    name, sh = "Svay Rieng court - trafficking cases for NGO partner.xlsx", "Cases"
    ps = people(52, [1, 2, 1, 3, 1, 1, 2, 1, 1, 1], D(2024, 9, 2), 30, ["sex", "labour", "proc", "marr", "beg"], foreign=0.2, acq=0.12, dis=0.1, open_from=7, scripts="l")
    st = {"investigation": "With investigating judge", "awaiting trial": "Waiting for hearing date", "trial": "Hearing going on", "decided": "Finished"}
    oc = {"convicted": "Guilty", "acquitted": "Not guilty", "charge dismissed by the investigating judge": "Dropped by investigating judge", None: "Not yet"}
    g = [["Trafficking cases at Svay Rieng court (one line = one accused)"],
         ["Made for partner NGO, please do not pass on"], [],
         ["No", "Court file", "Accused", "F/M", "Age", "Nationality", "Used for", "Articles", "Came in", "Where is it now",
          "Judged on", "Result", "Prison, years", "of this suspended, years", "For victim (riel)"]]
    rows = []
    for p in ps:
        num = f"{p.no}-{p.reg.year}"
        yrs = lambda m: None if m is None else m // 12 if m % 12 == 0 else m / 12
        g.append([p.i, num, p.la, p.sex[0].upper(), p.age, p.nat, EXPL_EN[p.ex], "TIP " + ", ".join(a for _, a in p.charges), p.reg,
                  st[p.stage], p.dec, oc[p.outcome], yrs(p.months), yrs(p.sus), p.comp])
        rows.append(row(f"{sh}!{len(g)}", case_number=num, name_latin=p.la, sex=p.sex, age=p.age, citizenship=p.nat, charges=charges(p),
                        exploitation=p.ex, date_registered=p.reg, date_decided=p.dec, stage=p.stage, outcome=p.outcome or "pending",
                        sentence_months=p.months, suspended_months=p.sus, compensation_riel=p.comp))
    n = len(g)
    g += [[], ["TIP = Law on Suppression of Human Trafficking and Sexual Exploitation, 2008"]]
    xlsx(name, {sh: g}, {1, 4}, [5, 11, 22, 6, 6, 13, 24, 14, 12, 24, 12, 28, 10, 12, 16], font="Calibri")
    entry(name, "Svay Rieng", "English list for an NGO, Latin names only, true spreadsheet dates, prison in years (one or more with a half), cases at several stages",
          "take", "complete; open cases say 'Not yet'", rows,
          [(sh, 1, "title"), (sh, 2, "for whom"), (sh, 4, "headings"), (sh, n + 2, "key to abbreviation")],
          never=["reading 3.5 years as 3 years 5 months", "taking years for months", "taking 'Dropped by investigating judge' for an acquittal at trial"])


def takeo():
    name, sh = "តាកែវ រឿងជ.ម. ២០២៤-២០២៥.xlsx", "តាកែវ"
    ps = people(33, [3, 1, 2, 1, 4, 1, 2, 2, 1, 1, 2], D(2024, 2, 1), 35, ["sex", "beg", "labour", "marr", "house"], foreign=0.12, nats=("Vietnamese",), acq=0.1)
    g = [["រឿងជួញដូរមនុស្ស (ជ.ម.) សាលាដំបូងខេត្តតាកែវ"], [],
         ["ល.រ", "លេខរឿង", "ថ្ងៃចូល", "ឈ្មោះ", "ភ", "អាយុ", "ជាតិ", "មាត្រា (ច្បាប់ឆ្នាំ២០០៨ ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស)",
          "ថ្ងៃកាត់", "ចំពោះមុខ/កំបាំងមុខ", "លទ្ធផល", "គុក", "សងអ្នករងគ្រោះ (រៀល)"]]
    pr = {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកជាចំពោះមុខ"}
    rows = []
    for p in ps:
        num = f"{kd('%03d' % p.no)}/{kd(p.reg.strftime('%y'))}"
        d = lambda x: kd(f"{x.day}/{x.month}/{x.year}")
        first = p.k == 0
        g.append([kd(p.i), num if first else '"', d(p.reg) if first else '"', p.kh, {"male": "ប", "female": "ស"}[p.sex], kd(p.age),
                  NAT_KH[p.nat], kd(p.charges[0][1]) if first else '"', d(p.dec) if first else '"', pr[p.pres],
                  "ជាប់ទោស" if p.months else "រួចខ្លួន", ym_kh(p.months) if p.months else "-", kd(dots(p.comp, ",")) if p.comp else "-"])
        rows.append(row(f"{sh}!{len(g)}", case_number=num, name_khmer=p.kh, sex=p.sex, age=p.age, citizenship=p.nat, charges=charges(p),
                        date_registered=p.reg, date_decided=p.dec, presence_at_judgment=p.pres, outcome=p.outcome,
                        sentence_months=p.months, compensation_riel=p.comp))
    xlsx(name, {sh: g}, {1, 3}, [6, 12, 14, 22, 5, 7, 11, 22, 14, 20, 12, 14, 20])
    entry(name, "Takeo", "The clerk's own running list; a ditto mark under case number, dates and article for the further accused of a case",
          "take", "complete; ditto marks repeat the line above", rows, [(sh, 1, "court and title"), (sh, 3, "headings")],
          never=["leaving case number, dates or article empty, or as a ditto mark, for the further accused", "reading ស (female) and ប (male) the wrong way round"])


def kampong_thom():
    name = "កំពង់ធំ តាមដំណាក់កាល 30-09-2025.xlsx"
    ps = people(44, [1, 2, 1, 3, 1, 2, 1, 2, 1, 1, 3, 1, 1], D(2024, 7, 1), 32, ["sex", "labour", "procag", "child", "marr2"], acq=0.15, open_from=6)
    for p in ps:  # all decided before the list was made; the three sheets hold three stages
        if p.stage == "trial":
            p["stage"] = "awaiting trial"
    art = lambda p: " និង ".join("ម." + a for _, a in p.charges)
    s1, s2, s3 = "ស៊ើបសួរ", "រង់ចាំជំនុំជម្រះ", "មានសាលក្រម"
    h = {s1: ["លេខសំណុំរឿង", "ជនត្រូវចោទ", "ភេទ", "អាយុ", "ថ្ងៃទទួលពីអយ្យការ", "ថ្ងៃដាក់ឲ្យស្ថិតក្រោមការពិនិត្យ", "មាត្រា"],
         s2: ["លេខសំណុំរឿង", "ជនជាប់ចោទ", "ភេទ", "អាយុ", "មាត្រា", "ថ្ងៃដាក់ឲ្យស្ថិតក្រោមការពិនិត្យ"],
         s3: ["លេខសំណុំរឿង", "ជនជាប់ចោទ", "ភេទ", "អាយុ", "មាត្រា", "ថ្ងៃសាលក្រម", "សាលក្រម", "ទោសពន្ធនាគារ"]}
    ttl = {s1: "រឿងកំពុងស៊ើបសួរ", s2: "រឿងរង់ចាំជំនុំជម្រះ", s3: "រឿងមានសាលក្រមរួច"}
    sheets = {s: [[f"សាលាដំបូងខេត្តកំពង់ធំ - {ttl[s]} ({LAW_KH} ២០០៨)"], h[s]] for s in (s1, s2, s3)}
    rows = []
    for s, st in ((s1, "investigation"), (s2, "awaiting trial"), (s3, "decided")):
        for p in ps:
            if p.stage != st:
                continue
            num = f"ក.ធ {p.no}/{p.reg.strftime('%y')}"
            sx = {"male": "ប្រុស", "female": "ស្រី"}[p.sex]
            d = lambda x: x.strftime("%d-%m-%Y")
            kw = dict(case_number=num, name_khmer=p.kh, sex=p.sex, age=p.age, charges=charges(p), stage=st)
            if s == s1:
                line = [num, p.kh, sx, p.age, d(p.reg), d(p.ch), art(p)]
                kw.update(date_registered=p.reg, date_charged=p.ch)
            elif s == s2:
                line = [num, p.kh, sx, p.age, art(p), d(p.ch)]
                kw.update(date_charged=p.ch)
            else:
                line = [num, p.kh, sx, p.age, art(p), d(p.dec), "ពិរុទ្ធ" if p.months else "គ្មានពិរុទ្ធភាព រួចខ្លួន", ym_kh(p.months, " ") if p.months else None]
                kw.update(date_decided=p.dec, outcome=p.outcome, sentence_months=p.months)
            sheets[s].append(line)
            rows.append(row(f"{s}!{len(sheets[s])}", **kw))
    xlsx(name, sheets, {1, 2}, [14, 22, 8, 8, 18, 22, 24, 18])
    entry(name, "Kampong Thom", "Three sheets, one for each stage, each with its own columns in its own order", "take", "complete; the stage stands in sheet name and title only", rows,
          [(s, r, w) for s in (s1, s2, s3) for r, w in ((1, "court, title and law"), (2, "headings"))],
          questions=["'ថ្ងៃទទួលពីអយ្យការ' (received from the prosecution): is that the date of registration?"],
          never=["reading only the first sheet", "reading the columns of the second and third sheet in the order of the first"])


def pursat():
    name, sh = "របាយការណ៍ ពោធិ៍សាត់ ឆ្នាំ២០២៥.xlsx", "Sheet1"
    ps = people(55, [2, 1, 1, 3, 1, 2, 1, 1], D(2024, 9, 1), 14, ["labour", "marr", "proc", "sex"], acq=0.08, foreign=0.1, nats=("Thai",))
    ps[5]["nat"], ps[-1]["sus"] = "Thai", 12
    g = [["ព្រះរាជាណាចក្រកម្ពុជា"], ["ជាតិ សាសនា ព្រះមហាក្សត្រ"], ["សាលាដំបូងខេត្តពោធិ៍សាត់"],
         ["សេចក្ដីរាយការណ៍រឿងក្ដីជួញដូរមនុស្ស ជូនលោកប្រធានសាលាដំបូង"],
         ["ល.រ", "សំណុំរឿង", "អ្នកជាប់ចោទ (ឈ្មោះ ភេទ អាយុ សញ្ជាតិ)", "មាត្រានៃ" + LAW_KH, "សាលក្រម", "ទោស"]]
    rows, i = [], 0
    pr = {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកជាចំពោះមុខ"}
    for ci in range(8):
        c = [p for p in ps if p.ci == ci]
        one = len(c) == 1
        num = f"លេខ {kd(c[0].no)} ចុះ {kd(slash(c[0].reg))}"
        pre = lambda k: "" if one else kd(k + 1) + "- "
        who = "\n".join(f"{pre(p.k)}{p.kh} ភេទ{'ប្រុស' if p.sex == 'male' else 'ស្រី'} អាយុ{kd(p.age)}ឆ្នាំ សញ្ជាតិ{NAT_KH[p.nat]}" for p in c)
        pun = "\n".join(pre(p.k) + (f"ពន្ធនាគារ {ym_kh(p.months, ' ')}" + (f" តែព្យួរ {ym_kh(p.sus, ' ')}" if p.sus else "") if p.months else "រួចខ្លួន") + f" ({pr[p.pres]})" for p in c)
        g.append([kd(ci + 1), num, who, kd(c[0].charges[0][1]), f"លេខ {kd(c[0].no + 31)} {longdate(c[0].dec)}", pun])
        for p in c:
            rows.append(row(f"{sh}!{len(g)}", case_number=num, name_khmer=p.kh, sex=p.sex, age=p.age, citizenship=p.nat, charges=charges(p),
                            date_registered=p.reg, date_decided=p.dec, presence_at_judgment=p.pres, outcome=p.outcome,
                            sentence_months=p.months, suspended_months=p.sus))
    n = len(g)
    g += [[], [None, None, None, None, "ពោធិ៍សាត់ ថ្ងៃទី១៥ ខែធ្នូ ឆ្នាំ២០២៥"], [None, None, None, None, "ក្រឡាបញ្ជី"]]
    xlsx(name, {sh: g}, {1, 2, 3, 4, 5}, [6, 24, 48, 20, 34, 44], merge={sh: ["A1:F1", "A2:F2", "A3:F3", "A4:F4"]})
    entry(name, "Pursat", "Report to the president of the court: one row for each case, its accused one under the other in one cell, numbered; sentences numbered the same way in another cell",
          "take", "complete; several persons in a cell, each with a number", rows,
          [(sh, 1, "motto"), (sh, 2, "motto"), (sh, 3, "court"), (sh, 4, "title"), (sh, 5, "headings"), (sh, n + 2, "place and date"), (sh, n + 3, "office of signer")],
          questions=["several accused stand in one cell: is each numbered line one person, with the sentence of the same number?"],
          never=["counting a case with several accused as one person", "giving all accused of a case the first one's sentence", "taking the number of the judgment for the case number", "taking the place-and-date line for a decision date"])


def kratie():
    name = "kratie_tip_export.csv"
    ps = people(66, [1, 1, 2, 1, 3, 1, 2, 1, 1, 2, 1], D(2024, 5, 1), 38, ["sex", "labour", "scam", "surr", "buy"], foreign=0.2, nats=("Chinese", "Vietnamese"), acq=0.1, dis=0.1, open_from=8, scripts="l")
    nat = {"Cambodian": "KHM", "Chinese": "CHN", "Vietnamese": "VNM"}
    st = {"investigation": "INVESTIGATION", "awaiting trial": "AWAITING_TRIAL", "trial": "TRIAL", "decided": "DECIDED"}
    oc = {"convicted": "CONVICTED", "acquitted": "ACQUITTED", "charge dismissed by the investigating judge": "DISMISSED_BY_IJ", None: ""}
    buf = io.StringIO()
    w = csv.writer(buf, lineterminator="\r\n")
    w.writerow(["file_no", "accused_khmer", "accused_latin", "sex", "age_yrs", "nationality", "law_articles", "purpose", "in_register", "charged",
                "status", "decision_date", "decision", "prison_months", "suspended_months", "fine_khr", "victim_compensation_khr"])
    rows = []
    for p in ps:
        num = f"KRT-{p.reg.year}-{p.no:04d}"
        w.writerow([num, p.kh or "", p.la, p.sex[0], p.age, nat[p.nat], "; ".join(("LSHTSE " if c == "L" else "CC ") + a for c, a in p.charges), EXPL_EN[p.ex].lower(),
                    p.reg, p.ch, st[p.stage], p.dec or "", oc[p.outcome], p.months or "", p.sus or "", p.fine or "", p.comp or ""])
        rows.append(row(f"record {p.i + 1}", case_number=num, name_khmer=p.kh, name_latin=p.la, sex=p.sex, age=p.age, citizenship=p.nat, charges=charges(p),
                        exploitation=p.ex, date_registered=p.reg, date_charged=p.ch, date_decided=p.dec, stage=p.stage, outcome=p.outcome,
                        sentence_months=p.months, suspended_months=p.sus, fine_riel=p.fine, compensation_riel=p.comp))
    put(name, b"\xef\xbb\xbf" + buf.getvalue().encode())
    entry(name, "Kratie", "Comma-separated export of a small database with English codes, UTF-8 with byte order mark", "take", "complete", rows, [(None, 1, "headings")],
          questions=["LSHTSE and CC: the law of 2008 and the Criminal Code?"], never=["reading m (male) as months or f as a fine", "taking DISMISSED_BY_IJ for an acquittal at trial"])


def battambang():
    name, sh = "បាត់ដំបង ជួញដូរ ២០២៥.xlsx", "២០២៥"
    groups = [2, 4, 1, 3, 1, 2, 5, 1, 2, 3]
    ps = people(77, groups, D(2024, 10, 1), 16, ["sex", "sea", "beg", "labour", "proc"], acq=0.1)
    g = [["រឿងជួញដូរមនុស្សកាត់ក្នុងឆ្នាំ២០២៥ សាលាដំបូងខេត្តបាត់ដំបង"], ["(បទ ក្នុង" + LAW_KH + ")"], [],
         ["ទី", "ឈ្មោះ", "ភេទ", "អាយុ", "ចូលសវនាការ", "ចៅក្រមសម្រេច", "គុក (ខែ)", "ក្នុងនោះព្យួរ (ខែ)"]]
    nr = [(sh, 1, "title and court"), (sh, 2, "law"), (sh, 4, "headings")]
    rows, merges = [], []
    for p in ps:
        num = f"{p.no}.{p.reg.year}"
        if p.k == 0:
            g.append([f"រឿងលេខ {num}  ចូលបញ្ជី {slash(p.reg)}  មាត្រា {p.charges[0][1]}  ({EXPL_KH[p.ex]})  សាលក្រម {slash(p.dec)}"])
            nr.append((sh, len(g), "heading of a case"))
            merges.append(f"A{len(g)}:H{len(g)}")
        g.append([p.k + 1, p.kh, {"male": "ប", "female": "ស"}[p.sex], p.age, {"present": "ចូល", "absent": "អវត្តមាន", "deemed present": "ចាត់ទុកថាចូល"}[p.pres],
                  "មានទោស" if p.months else "រួចខ្លួន", p.months, p.sus])
        rows.append(row(f"{sh}!{len(g)}", case_number=num, name_khmer=p.kh, sex=p.sex, age=p.age, charges=charges(p), exploitation=p.ex,
                        date_registered=p.reg, date_decided=p.dec, presence_at_judgment=p.pres, outcome=p.outcome,
                        sentence_months=p.months, suspended_months=p.sus))
    xlsx(name, {sh: g}, {1, 4}, [6, 24, 8, 8, 16, 16, 10, 16], merge={sh: merges})
    entry(name, "Battambang", "A merged line for each case (number, dates, article), its accused below, counted from 1 in every case", "take", "complete; case data stand in the line above the accused", rows, nr,
          never=["counting the case lines as persons", "leaving the accused without case number, article and dates", "taking a case number such as 8.2024 for a decimal or a date", "taking the running number for one of the whole list"])


def koh_kong():
    name, sh = "Koh Kong TIP 2025 (ខ្មែរ-EN).xlsx", "2025"
    ps = people(88, [1, 3, 1, 2, 1, 2, 4, 1, 2, 1, 1], D(2024, 9, 1), 25, ["sea", "scam", "sex", "labour"], foreign=0.45, nats=("Thai", "Chinese", "Vietnamese"), acq=0.1, open_from=6, scripts="l")
    st = {"investigation": "ស៊ើបសួរ", "awaiting trial": "រង់ចាំសវនាការ", "trial": "កំពុងជំនុំជម្រះ", "decided": "កាត់រួច"}
    g = [["សាលាដំបូងខេត្តកោះកុង / Koh Kong Court"], [],
         ["N°", "Case N° / លេខរឿង", "ដំណាក់កាល", "ឈ្មោះជាអក្សរខ្មែរ", "Name", "Sex / ភេទ", "កើតឆ្នាំ / Born", "សញ្ជាតិ", "កេងប្រវ័ញ្ច",
          "ច្បាប់ជួញដូរ ២០០៨ មាត្រា", "ក្រមព្រហ្មទណ្ឌ ២០០៩ មាត្រា", "Charged / ថ្ងៃចោទ", "Judgment / សាលក្រម", "Result", "Prison", "ពិន័យ (លានរៀល)"]]
    rows = []
    for p in ps:
        num = f"{p.no:03d} KK/{p.reg.strftime('%y')}"
        by = 2025 - p.age
        a = {c: ", ".join(x for k, x in p.charges if k == c) or None for c in "LC"}
        pris = None if not p.months else f"{p.months // 12}y" + (f"{p.months % 12}m" if p.months % 12 else "")
        g.append([p.i, num, st[p.stage], p.kh, p.la, {"male": "M", "female": "F"}[p.sex], by, NAT_KH[p.nat], EXPL_KH[p.ex],
                  a["L"], a["C"], p.ch.strftime("%d/%m/%y"), p.dec.strftime("%d/%m/%y") if p.dec else None,
                  {"convicted": "Convicted", "acquitted": "Acquitted", None: None}[p.outcome], pris, p.fine // 1000000 if p.fine else None])
        rows.append(row(f"{sh}!{len(g)}", case_number=num, name_khmer=p.kh, name_latin=p.la, sex=p.sex, birth_year=by, citizenship=p.nat, charges=charges(p),
                        exploitation=p.ex, date_charged=p.ch, date_decided=p.dec, stage=p.stage, outcome=p.outcome, sentence_months=p.months, fine_riel=p.fine))
    n = len(g)
    g += [[None, "សរុប / Total", None, f"{len(ps)} នាក់"]]
    xlsx(name, {sh: g}, {1, 3}, [5, 14, 16, 20, 20, 8, 10, 12, 26, 14, 14, 12, 12, 12, 10, 12])
    entry(name, "Koh Kong", "Mixed Khmer and English, foreigners with a Latin name only, year of birth instead of age, a column of articles for each of two laws, fine in million riel",
          "take", "complete; open cases have no result", rows, [(sh, 1, "court"), (sh, 3, "headings"), (sh, n + 1, "total")],
          never=["taking the year of birth for an age or reckoning an age from it without saying so", "reading 7y6m as 7 months or 76", "taking the fine for 4 to 10 riel", "taking criminal-code articles for articles of the law of 2008"])


def kampong_chhnang():
    name, sh = "កំពង់ឆ្នាំង សាលក្រមជួញដូរមនុស្ស.ods", "សាលក្រម"
    ps = people(99, [1, 1, 2, 1, 1, 2, 1, 3, 1, 1], D(2024, 4, 1), 36, ["proc", "buy", "sex", "house"], acq=0.0, sus=0.8)
    g = [["សាលាដំបូងខេត្តកំពង់ឆ្នាំង"], ["សាលក្រមដែលមានការផ្ដន្ទាទោស តាម" + LAW_KH + " ឆ្នាំ២០០៨"], [],
         ["ល.រ", "អ្នកមានទោស", "ភេទ និងអាយុ", "លេខសំណុំរឿង", "មាត្រា", "ថ្ងៃខែសាលក្រម", "ទោសពន្ធនាគារ", "ទោសពិន័យ", "សំណងជូនដើមបណ្ដឹងរដ្ឋប្បវេណី"]]
    rows = []
    for p in ps:
        num = f"{kd(p.no)} / {kd(p.reg.year)}"
        if p.i == 5:
            p["months"], p["days"], p["sus"] = 30, 15, None
        t = ym_kh(p.months, " ") + (f" {kd(p.days)}ថ្ងៃ" if p.days else "") + (f" (ព្យួរ {ym_kh(p.sus, ' ')})" if p.sus else "")
        usd = None
        if p.i in (3, 10):
            usd, p["comp"] = (2500 if p.i == 3 else 1200), None
        g.append([kd(p.i), p.kh, f"{'ប្រុស' if p.sex == 'male' else 'ស្រី'} {kd(p.age)}ឆ្នាំ", num, kd(p.charges[0][1]), longdate(p.dec), t,
                  kd(dots(p.fine, " ")) + "៛" if p.fine else "គ្មាន", f"{usd:,} ដុល្លារ" if usd else kd(dots(p.comp, " ")) + "៛" if p.comp else "គ្មាន"])
        t = row(f"{sh}!{len(g)}", case_number=num, name_khmer=p.kh, sex=p.sex, age=p.age, charges=charges(p), date_decided=p.dec, outcome="convicted",
                sentence_months=p.months, sentence_days=p.days, suspended_months=p.sus, fine_riel=p.fine, compensation_riel=p.comp)
        if usd:
            t["compensation_other"] = f"{usd} USD"
        rows.append(t)
    n = len(g)
    g += [[], [None, "អ្នកធ្វើតារាង ៖ ក្រឡាបញ្ជី"]]
    ods(name, {sh: g})
    entry(name, "Kampong Chhnang", "ODS, convictions only (the title says so), sex and age in one cell, suspended part in brackets, compensation in riel and twice in dollars",
          "take", "complete; two amounts in dollars stay in dollars", rows,
          [(sh, 1, "court"), (sh, 2, "title naming the law and saying convictions"), (sh, 4, "headings"), (sh, n + 2, "who made the table")],
          questions=["compensation in dollars in two rows: keep in dollars?"],
          never=["turning dollars into riel", "adding the suspended part to the sentence", "losing the 15 days"])


def tboung_khmum():
    name, sh = "ទណ្ឌិត_ត្បូងឃ្មុំ.xlsx", "ទណ្ឌិត"
    ps = people(110, [2, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1], D(2024, 3, 1), 33, ["sex", "child", "labour", "beg"], acq=0.0, foreign=0.1)
    g = [["បញ្ជីទណ្ឌិតរឿងជួញដូរមនុស្ស ជូនលោកប្រធានពន្ធនាគារខេត្តត្បូងឃ្មុំ"], [],
         ["ទោស"] + [None] * 9, ["ឆ្នាំ", "ខែ", "ថ្ងៃសាលក្រម", "មាត្រា", "រឿងលេខ", "សញ្ជាតិ", "អាយុ", "ភេទ", "ឈ្មោះ", "ល.រ"]]
    rows = []
    for p in ps:
        num = f"{p.no}/{p.reg.strftime('%y')}tk"
        g.append([p.months // 12, p.months % 12 or None, p.dec.strftime("%d.%m.%y"), p.charges[0][1], num, NAT_KH[p.nat], p.age,
                  {"male": "ប្រុស", "female": "ស្រី"}[p.sex], p.kh, p.i])
        rows.append(row(f"{sh}!{len(g)}", case_number=num, name_khmer=p.kh, sex=p.sex, age=p.age, citizenship=p.nat, charges=charges(p, False),
                        date_decided=p.dec, outcome="convicted", sentence_months=p.months))
    n = len(g)
    g += [[None] * 8 + [f"ចំនួន {len(ps)} នាក់"]]
    xlsx(name, {sh: g}, {1, 3, 4}, [7, 7, 14, 9, 12, 12, 8, 8, 24, 6], merge={sh: ["A3:B3"]})
    entry(name, "Tboung Khmum", "List of convicted persons for the director of the prison; sentence first, name and running number last; years and months in two columns under one heading; dates 24.02.25",
          "take", "complete; all are convicted (title); no law is named", rows,
          [(sh, 1, "title"), (sh, 3, "headings, upper"), (sh, 4, "headings, lower"), (sh, n + 1, "total")],
          questions=["which law are the articles of?"], never=["taking the first column for a running number", "taking ឆ្នាំ (years of prison) for a year or an age"])


def sihanouk():
    name, sh = "MoJ request Nov 2025 - Preah Sihanouk.xlsx", "Annex 2"
    ps = people(121, [6, 5, 1, 8, 3, 4, 2, 7, 4], D(2024, 6, 3), 28, ["scam", "labour", "scam", "sex"], foreign=0.7, nats=("Chinese", "Chinese", "Vietnamese", "Malaysian"), acq=0.08, dis=0.08, scripts="l")
    g = [["Ministry of Justice - reply to request on trafficking cases"], ["Court: Preah Sihanouk Provincial Court"], [],
         ["No.", "Case", None, None, "Accused", None, None, None, None, "Charge", None, "Judgment or closing order", None, None, "Penalty", None],
         [None, "File number", "Registered", "Form of exploitation", "Khmer name", "Latin name", "Sex", "Age", "Nationality", "Provisions", "Date charged",
          "Date", "Decision", "Was the accused there?", "Imprisonment", "Fine in KHR"]]
    oc = {"convicted": "Convicted", "acquitted": "Acquitted", "charge dismissed by the investigating judge": "Charge dismissed (investigating judge)"}
    rows = []
    for p in ps:
        num = f"PSH {p.no}/{p.reg.year}"
        L = [a for c, a in p.charges if c == "L"]
        C = [a for c, a in p.charges if c == "C"]
        prov = "Anti-trafficking Law 2008, art. " + ", ".join(L) + (" / Criminal Code, art. " + ", ".join(C) if C else "")
        d = lambda x: f"{x.day} {x:%B %Y}"
        g.append([p.i, num, d(p.reg), EXPL_EN[p.ex], p.kh, p.la, p.sex.capitalize(), p.age, p.nat, prov, d(p.ch), d(p.dec), oc[p.outcome],
                  {"present": "Yes", "absent": "No", "deemed present": "No, but deemed present", None: None}[p.pres], ym_en(p.months) if p.months else None, p.fine])
        rows.append(row(f"{sh}!{len(g)}", case_number=num, name_khmer=p.kh, name_latin=p.la, sex=p.sex, age=p.age, citizenship=p.nat, charges=charges(p),
                        exploitation=p.ex, date_registered=p.reg, date_charged=p.ch, date_decided=p.dec, presence_at_judgment=p.pres, outcome=p.outcome,
                        sentence_months=p.months, fine_riel=p.fine))
    n = len(g)
    g += [[], ["Prepared by the registry, 24 November 2025"]]
    xlsx(name, {sh: g}, {1, 2, 4, 5}, [5, 14, 18, 26, 20, 20, 9, 7, 13, 42, 18, 18, 24, 18, 20, 14],
         merge={sh: ["A4:A5", "B4:D4", "E4:I4", "J4:K4", "L4:N4", "O4:P4"]}, font="Arial")
    entry(name, "Preah Sihanouk", "English annex for the ministry, 40 accused in nine files, headings in two storeys, dates in English words", "take", "complete", rows,
          [(sh, 1, "title"), (sh, 2, "court"), (sh, 4, "headings, upper"), (sh, 5, "headings, lower"), (sh, n + 2, "who made it and when")],
          never=["reading 'No, but deemed present' as absent or present", "taking a dismissed charge for an acquittal at trial"])


# ---------------------------------------------------------------- needs a question

def stung_treng():
    name, sh = "ស្ទឹងត្រែង បញ្ជីក្រឡាបញ្ជី.xlsx", "2025"
    ps = people(132, [1, 2, 1, 1, 2, 1, 1, 2], D(2024, 5, 1), 40, ["sex", "proc", "labour", "buy"], acq=0.08)
    bare = [7, 18, 24, 10, 8, 24, 36, 7, 12, 18, 9]
    g = [["បញ្ជីរឿងជួញដូរមនុស្ស សាលាដំបូងខេត្តស្ទឹងត្រែង (ច្បាប់ឆ្នាំ២០០៨ ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស)"], [],
         ["ល.រ", "លេខរឿង", "ឈ្មោះ", "ស្រី", "អាយុ", "មាត្រា", "ថ្ងៃចូល", "ថ្ងៃសាលក្រម", "លទ្ធផល", "ទោស"]]
    rows = []
    for p in ps:
        num = f"{p.no}/{p.reg.year}"
        g.append([p.i, num, p.kh, "x" if p.sex == "female" else None, p.age, int(p.charges[0][1]), p.reg, p.dec, "ជាប់" if p.months else "រួច", bare[p.i - 1] if p.months else None])
        rows.append(row(f"{sh}!{len(g)}", case_number=num, name_khmer=p.kh, sex="female" if p.sex == "female" else "male", age=p.age, charges=charges(p),
                        date_registered=p.reg, date_decided=p.dec, outcome=p.outcome))
    xlsx(name, {sh: g}, {1, 3}, [6, 12, 24, 6, 8, 8, 13, 13, 10, 8], fmt="dd/mm/yyyy")
    entry(name, "Stung Treng", "Clerk's register; the column ទោស (penalty) has bare numbers from 7 to 36 without a unit; women have a cross", "take-with-questions",
          "the numbers under ទោស can be years or months, or some of each", rows, [(sh, 1, "title, court and law"), (sh, 3, "headings")],
          questions=["ទោស (column J): are the numbers years or months, and are they the same in every row?", "a row without a cross under ស្រី: is the accused a man?"],
          never=["taking the numbers for years or for months without asking", "sorting them into years and months by their size"])


# ---------------------------------------------------------------- real errors

def banteay_meanchey():
    name, sh = "បន្ទាយមានជ័យ រឿងឆ្លងដែន ២០២៥.xlsx", "ឆ្លងដែន"
    ps = people(143, [2, 1, 3, 1, 1, 2, 1, 2, 1, 1], D(2024, 8, 1), 28, ["sea", "beg", "marr2"], foreign=0.15, nats=("Thai",), acq=0.08)
    g = [["សាលាដំបូងខេត្តបន្ទាយមានជ័យ"], ["រឿងនាំមនុស្សឆ្លងដែន តាម" + LAW_KH], [],
         ["ល.រ", "ឈ្មោះជនជាប់ចោទ", "ភេទ", "អាយុ", "សញ្ជាតិ", "លេខរឿង", "ថ្ងៃចុះបញ្ជី", "មាត្រា", "ថ្ងៃសាលក្រម", "សាលក្រម", "ពន្ធនាគារ"]]
    rows, errors = [], []
    for p in ps:
        num = f"{p.no}-{p.reg.strftime('%y')}"
        dec, tdec = slash(p.dec), p.dec
        r = len(g) + 1
        if p.i == 4:
            dec, tdec = "31/06/2025", None
            errors.append(err(f"{sh}!I{r}", dec, "no such day: June has 30 days (the two others of the case have another date)"))
        if p.ci == 5:
            tdec = D(p.dec.year - 1, p.dec.month, p.dec.day)
            dec = slash(tdec)
            errors.append(err(f"{sh}!I{r}", dec, "judgment before the case was registered"))
        g.append([p.i, p.kh, {"male": "ប្រុស", "female": "ស្រី"}[p.sex], p.age, NAT_KH[p.nat], num, slash(p.reg), " ".join(a for _, a in p.charges).replace(" ", ", "),
                  dec, "ផ្ដន្ទាទោស" if p.months else "រួចខ្លួន", ym_kh(p.months, " ") if p.months else None])
        rows.append(row(f"{sh}!{r}", case_number=num, name_khmer=p.kh, sex=p.sex, age=p.age, citizenship=p.nat, charges=charges(p),
                        date_registered=p.reg, date_decided=tdec, outcome=p.outcome, sentence_months=p.months))
    xlsx(name, {sh: g}, {1, 2, 4}, [6, 24, 8, 8, 12, 12, 14, 12, 14, 14, 16])
    entry(name, "Banteay Meanchey", "List of cross-border cases; a judgment on the 31st of June, and a case of two accused judged before it was registered", "name-errors",
          "two kinds of impossible dates", rows, [(sh, 1, "court"), (sh, 2, "title naming the law"), (sh, 4, "headings")], errors,
          never=["turning 31/06/2025 into 30/06 or 01/07", "taking the other accused's date for the fourth one", "putting the year right by guess"])


def kampot():
    name, sh = "Kampot_court_list_for_ministry.xlsx", "List"
    ps = people(154, [1, 1, 2, 1, 2, 1, 1, 3, 1, 1], D(2024, 3, 1), 36, ["sex", "proc", "child", "labour"], acq=0.1)
    g = [["Kampot court / សាលាដំបូងខេត្តកំពត"], [],
         ["No.", "Case no. លេខសំណុំរឿង", "Accused ជនជាប់ចោទ", "Sex ភេទ", "Age អាយុ", "Article of the 2008 anti-trafficking law", "Purpose", "Verdict date", "Verdict", "Prison"]]
    rows, errors = [], []
    for p in ps:
        num = f"{p.no}/{p.reg.year} KP"
        r, age, art = len(g) + 1, p.age, p.charges[0][1]
        if p.i == 5:
            age = 3
            errors.append(err(f"{sh}!E{r}", "3", "an accused three years old"))
        if p.i == 9:
            art = "127"
            errors.append(err(f"{sh}!F{r}", "127", "the law of 2008 has 52 articles"))
        g.append([p.i, num, p.kh, {"male": "ប", "female": "ស"}[p.sex], age, int(art), EXPL_EN[p.ex], p.dec.strftime("%d/%m/%Y"), "guilty" if p.months else "acquitted", ym_en(p.months) if p.months else None])
        rows.append(row(f"{sh}!{r}", case_number=num, name_khmer=p.kh, sex=p.sex, age=age, charges=[{"law": LAW, "article": art}], exploitation=p.ex,
                        date_decided=p.dec, outcome=p.outcome, sentence_months=p.months))
    n = len(g)
    tot = f"{len(ps) + 2} persons"
    g.append([None, "Total", tot])
    errors.append(err(f"{sh}!C{n + 1}", tot, f"the list has {len(ps)} persons"))
    xlsx(name, {sh: g}, {1, 3}, [5, 16, 24, 8, 8, 16, 20, 13, 12, 18], font="Calibri")
    entry(name, "Kampot", "English headings with some Khmer, for the ministry; an age of 3, an article 127, and a total of persons that does not agree", "name-errors",
          "age, article and total cannot be right", rows, [(sh, 1, "court"), (sh, 3, "headings"), (sh, n + 1, "total of persons")], errors,
          never=["making 3 into 30 or 33", "making article 127 into 12 or 27", "making up two persons so that the total agrees"])


def kampong_speu():
    name, sh = "កំពង់ស្ពឺ_រឿងជួញដូរ.ods", "តារាង"
    ps = people(165, [1, 2, 1, 1, 2, 1, 1, 2, 1], D(2024, 6, 1), 34, ["labour", "sex", "proc", "house"], acq=0.0)
    ps[3].update(outcome="acquitted")          # keeps its years of prison
    dup = P_(ps[5])
    dup["months"] = ps[5].months + 24
    ps.insert(9, dup)
    g = [["សាលាដំបូងខេត្តកំពង់ស្ពឺ រឿងជួញដូរមនុស្ស"], ["ល.រ", "រឿង", "អ្នកជាប់ចោទ", "ភេទ", "អាយុ", "មាត្រា", "ថ្ងៃកាត់", "កាត់យ៉ាងណា", "គុកប៉ុន្មាន"]]
    rows, errors = [], []
    for i, p in enumerate(ps, 1):
        num = f"{kd(p.no)}ស.ព{kd(p.reg.strftime('%y'))}"
        r = len(g) + 1
        term = ym_kh(p.months, " ")
        if i == 4:
            errors.append(err(f"{sh}!H{r}", "រួចខ្លួន", f"acquitted, but I{r} has {term} of prison"))
        if i == 10:
            errors.append(err(f"{sh}!I{r}", term, f"the same accused of the same case as row 8, with another sentence ({g[7][8]})"))
        g.append([kd(i), num, p.kh, {"male": "ប", "female": "ស"}[p.sex], kd(p.age), kd(p.charges[0][1]), kd(slash(p.dec)), "រួចខ្លួន" if p.outcome == "acquitted" else "ជាប់ទោស", term])
        t = row(f"{sh}!{r}", case_number=num, name_khmer=p.kh, sex=p.sex, age=p.age, charges=charges(p, False), date_decided=p.dec, outcome=p.outcome, sentence_months=p.months)
        if i == 10:
            t["second_entry_of"] = f"{sh}!8"
        rows.append(t)
    ods(name, {sh: g})
    entry(name, "Kampong Speu", "ODS list in everyday Khmer; one accused acquitted with years of prison, one entered twice with two different sentences", "name-errors",
          "two contradictions", rows, [(sh, 1, "court and title"), (sh, 2, "headings")], errors, ["which law are the articles of?"],
          ["deciding by itself whether the fourth is acquitted or in prison", "keeping one of the two entries and dropping the other without a word", "counting the twice entered accused as two persons without a word"])


def preah_vihear():
    name = "preah_vihear_tip.tsv"
    ps = people(176, [1, 2, 1, 1, 2, 1, 1, 2, 1], D(2024, 6, 1), 34, ["proc", "buy", "sex", "marr"], acq=0.08, foreign=0.1, sus=0.9)
    lines = ["\t".join(["លេខរឿង", "ឈ្មោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា ច្បាប់ជួញដូរ២០០៨", "ថ្ងៃចុះបញ្ជី", "ថ្ងៃសម្រេច", "សម្រេច", "ទោស(ខែ)", "ព្យួរ(ខែ)"])]
    rows, errors = [], []
    for p in ps:
        num = f"PV{p.no:03d}-{p.reg.strftime('%y')}"
        ln, dec, sus, kw = len(lines) + 1, p.dec, p.sus, {}
        if p.i == 3:
            sus = p.months + 12
            errors.append(err(f"line {ln}, field 11", str(sus), f"more suspended than the whole sentence of {p.months} months"))
        if p.i == 10:
            dec = D(2052, p.dec.month, p.dec.day)
            errors.append(err(f"line {ln}, field 8", slash(dec), "a decision in the year 2052"))
        f = [num, p.kh, {"male": "ប្រុស", "female": "ស្រី"}[p.sex], str(p.age), NAT_KH[p.nat], p.charges[0][1], slash(p.reg), slash(dec),
             "ផ្ដន្ទាទោស" if p.months else "រួចខ្លួន", str(p.months or ""), str(sus or "")]
        t = row(f"line {ln}", case_number=num, name_khmer=p.kh, sex=p.sex, age=p.age, citizenship=p.nat, charges=charges(p), date_registered=p.reg,
                date_decided=dec, outcome=p.outcome, sentence_months=p.months, suspended_months=sus)
        if p.i == 7:
            del f[3]
            t = row(f"line {ln}", case_number=num, name_khmer=p.kh, sex=p.sex)
            errors.append(err(f"line {ln}", "\t".join(f), "one field too few: the age is missing and everything after it stands one field too far left"))
        lines.append("\t".join(f))
        rows.append(t)
    put(name, ("\n".join(lines) + "\n").encode())
    entry(name, "Preah Vihear", "Tab-separated text; one line lacks a field, one suspends more than the sentence, one is decided in 2052", "name-errors", "three real errors",
          rows, [(None, 1, "headings")], errors, never=["taking the shifted line as it stands (an age of ខ្មែរ, an article for a nationality)", "making 2052 into 2025", "capping the suspended part at the sentence"])


# ---------------------------------------------------------------- to be refused

def kandal():
    name, sh = "កណ្ដាល តារាងចំនួន ត្រីមាស១-៤.xlsx", "ចំនួន"
    r = random.Random(187)
    g = [["សាលាដំបូងខេត្តកណ្ដាល"], ["តារាងចំនួនរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥"], [],
         ["ប្រភេទរឿង", "រឿងចាស់", "រឿងថ្មី", "កាត់រួច", "នៅសល់", "ជនជាប់ចោទ", "ក្នុងនោះស្រី", "រួចខ្លួន"]]
    tot = [0] * 7
    for k in ["កេងប្រវ័ញ្ចផ្លូវភេទ", "កេងប្រវ័ញ្ចលើកុមារ", "បង្ខំធ្វើការ", "បង្ខំរៀបការ", "ពពោះជំនួស", "ឲ្យសុំទាន"]:
        a, b = int(r.random() * 6), 1 + int(r.random() * 9)
        c = int(r.random() * (a + b))
        d = b + c + int(r.random() * 5)
        v = [a, b, c, a + b - c, d, int(d * r.random() * 0.6), int(c * r.random() * 0.4)]
        tot = [x + y for x, y in zip(tot, v)]
        g.append([k] + v)
    g.append(["សរុប"] + tot)
    xlsx(name, {sh: g}, {1, 2, 4}, [24] + [12] * 7)
    entry(name, "Kandal", "Counts by kind of case, nobody named", "refuse", "counts only, no accused in it", [],
          [(sh, 1, "court"), (sh, 2, "title"), (sh, 4, "headings")] + [(sh, i, "counts of a kind") for i in range(5, 11)] + [(sh, 11, "total")],
          never=["taking a kind of case for a person", "making persons from the counts"])


def oddar_meanchey():
    name, sh = "ទម្រង់ ឧត្តរមានជ័យ.xlsx", "ទម្រង់"
    g = [["សាលាដំបូងខេត្តឧត្តរមានជ័យ"], ["តារាងរឿងជួញដូរមនុស្ស ត្រីមាសទី......ឆ្នាំ២០......"], [],
         ["ល.រ", "គោត្តនាម នាម", "ភេទ", "អាយុ", "លេខរឿង", "មាត្រា", "ថ្ងៃសាលក្រម", "ទោស"]]
    g += [[kd(i), None, None, None, None, None, None, None] for i in range(1, 19)]
    g += [[], [None, "ធ្វើនៅ.................ថ្ងៃទី........ខែ........ឆ្នាំ២០......"], [None, "ក្រឡាបញ្ជី"]]
    xlsx(name, {sh: g}, {1, 2, 4}, [6, 26, 8, 8, 14, 12, 18, 16])
    entry(name, "Oddar Meanchey", "The blank form with running numbers 1 to 18 and nothing filled in", "refuse", "nothing in it: a form with running numbers only", [],
          [(sh, 1, "court"), (sh, 2, "title with dots"), (sh, 4, "headings")] + [(sh, i, "running number only") for i in range(5, 23)] + [(sh, 24, "place and date with dots"), (sh, 25, "office of signer")],
          never=["taking the numbered empty lines for eighteen persons", "reading the blank form as a return that says there were no cases"])


def ratanakiri():
    name, sh = "រតនគិរី បញ្ជីបញ្ជូន ២០២៥.xlsx", "បញ្ជូន"
    ps = people(198, [1, 3, 2, 1, 4, 1, 2], D(2025, 1, 6), 30, ["sex", "labour"])
    g = [["សាលាដំបូងខេត្តរតនគិរី"], ["បញ្ជីជនរងគ្រោះក្នុងរឿងជួញដូរមនុស្ស ដែលបញ្ជូនទៅមន្ទីរសង្គមកិច្ច"], [],
         ["ល.រ", "ឈ្មោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", "លេខរឿង", "ថ្ងៃបញ្ជូន", "កន្លែងទទួល", "ផ្សេងៗ"]]
    for p in ps:
        g.append([kd(p.i), p.kh, "ស្រី" if p.i % 4 else "ប្រុស", kd(13 + (p.i * 5) % 12), "ខ្មែរ", f"{kd(p.no)}/{kd(25)}", kd(slash(p.ch)), "មន្ទីរសង្គមកិច្ចខេត្ត" if p.ci % 2 else "មណ្ឌលស្នាក់នៅបណ្ដោះអាសន្ន",
                  "ត្រឡប់ទៅគ្រួសារវិញ" if p.i == 3 else None])
    xlsx(name, {sh: g}, {1, 2, 4}, [6, 24, 8, 8, 10, 12, 14, 26, 20])
    entry(name, "Ratanakiri", "List of victims handed to the social affairs department; name, sex, age and case number as in a list of accused", "refuse",
          "another kind of list: victims, not accused", [], [(sh, 1, "court"), (sh, 2, "title saying victims"), (sh, 4, "headings")] + [(sh, i, "a victim") for i in range(5, 5 + len(ps))],
          never=["taking victims for accused", "keeping or showing the victims' names"])


def pailin():
    name, sh = "ប៉ៃលិន ២០២៥.xlsx", "២០២៥"
    ps = people(209, [1, 2, 1, 1, 2, 1, 1], D(2024, 8, 1), 40, ["beg", "labour"])
    g = [["សាលាដំបូងខេត្តប៉ៃលិន"], ["ល.រ", "ឈ្មោះ", "ភេទ", "អាយុ", "លេខរឿង", "មាត្រា"]]
    g += [[p.i, p.kh, "ប" if p.sex == "male" else "ស", p.age, f"{p.no}/25", p.charges[0][1]] for p in ps]
    xlsx(name, {sh: g}, {1, 2}, cut=0.6)
    entry(name, "Pailin", "An XLSX broken off at six tenths of its length, as after an interrupted copy", "refuse", "damaged: the archive has no end and cannot be opened", [], [],
          never=["taking in pieces recovered from the broken archive without a word", "saying that the file is an empty list"])


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    os.makedirs(OUT)
    for f in (prey_veng, svay_rieng, takeo, kampong_thom, pursat, kratie, battambang, koh_kong, kampong_chhnang, tboung_khmum, sihanouk,
              stung_treng, banteay_meanchey, kampot, kampong_speu, preah_vihear, kandal, oddar_meanchey, ratanakiri, pailin):
        f()
    with open(os.path.join(HERE, "truth.json"), "w", encoding="utf-8") as f:
        json.dump(TRUTH, f, ensure_ascii=False, indent=1)
        f.write("\n")
    for n, t in TRUTH.items():
        print(f"{t['outcome']:20} {len(t['rows']):3}  {n}")


main()
