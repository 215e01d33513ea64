"""Common tools: invented persons and cases, a plain grid, writers for XLSX, ODS and CSV."""
import csv, datetime as dt, io, random, re, zipfile
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter as L

TIP = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"
CC = "Criminal Code 2009"
KD = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
MK = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
ME = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
KW = "សូន្យ មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់ ដប់មួយ ដប់ពីរ ដប់បី ដប់បួន ដប់ប្រាំ".split()
FAM = [("សាកល្បង", "SAKALBANG"), ("គំរូ", "KUMRU"), ("ប្រឌិត", "PRADIT"), ("ឧទាហរណ៍", "UTEAHOR"),
       ("ស្រមៃ", "SRAMAI"), ("តេស្ត", "TEST")]
GIV = [a.split("|") for a in (
    "ភ្នំ|Phnom ទឹក|Tuek ផ្កា|Phka មេឃ|Mekh ខ្យល់|Khyal ដី|Dei ភ្លៀង|Phlieng ផ្កាយ|Phkay ឈើ|Chheu ស្មៅ|Smau "
    "ឈូក|Chhuk ម្លិះ|Mlis ស្វាយ|Svay ចេក|Chek ដូង|Doung ត្រី|Trei អណ្តើក|Andaek សមុទ្រ|Samut ទន្លេ|Tonle បឹង|Boeng "
    "ព្រៃ|Prey ថ្ម|Thma ខ្សាច់|Khsach រលក|Rolok ផ្គរ|Phkor អ័ព្ទ|Ap ចំប៉ា|Champa ឬស្សី|Ruessei មួយ|Muoy ពីរ|Pi "
    "បី|Bei បួន|Buon ប្រាំ|Pram ប្រាំមួយ|Pram-muoy ប្រាំបី|Pram-bei ប្រាំបួន|Pram-buon ដប់|Dap ម្ភៃ|Mphei រយ|Roy "
    "ពាន់|Poan សែន|Saen កោះ|Koh ល្ពៅ|Lpov ម្រេច|Mrech ក្រចាប់|Krachab ល្ង|Lngo").split()]
FOREIGN = {"Chinese": [("យ៉ាងបេន សាន", "YANGBEN Shan"), ("យ៉ាងបេន ហៃ", "YANGBEN Hai"), ("យ៉ាងបេន លីវ", "YANGBEN Liu")],
           "Vietnamese": [("ម៉ៅ ហ័រ", "MAU Hoa"), ("វីយូ សុង", "VIDU Song"), ("ម៉ៅ បៃ", "MAU Bay")],
           "Thai": [("តួយ៉ាង ណាម", "TUAYANG Nam"), ("តួយ៉ាង ហា", "TUAYANG Ha")],
           "Malaysian": [("ចុនតូះ ប៊ូង៉ា", "CONTOH Bunga")]}
CIT_KM = {"Cambodian": "ខ្មែរ", "Chinese": "ចិន", "Vietnamese": "វៀតណាម", "Thai": "ថៃ", "Malaysian": "ម៉ាឡេស៊ី"}
SEX_KM = {"male": "ប្រុស", "female": "ស្រី"}
# article: (months from, to), fine in million riel from..to or None, possible exploitation
ART = {"10": ((84, 180), None, ["sexual exploitation", "forced labour", "forced marriage"]),
       "11": ((84, 180), None, ["forced labour", "forced marriage", "sexual exploitation"]),
       "12": ((84, 180), None, ["forced labour", "begging", "surrogacy"]),
       "15": ((84, 180), None, ["forced marriage", "sexual exploitation", "forced labour"]),
       "16": ((84, 180), None, ["forced marriage", "forced labour", "surrogacy"]),
       "17": ((84, 180), None, ["forced labour", "sexual exploitation"]),
       "18": ((84, 180), None, ["forced labour", "begging"]),
       "19": ((84, 180), None, ["forced labour", "domestic servitude", "sexual exploitation"]),
       "26": ((24, 60), (4, 10), ["sexual exploitation"]), "27": ((60, 120), (10, 20), ["sexual exploitation"]),
       "28": ((84, 180), None, ["sexual exploitation of a child"]),
       "34": ((24, 60), (4, 10), ["sexual exploitation of a child"]),
       "41": ((24, 60), (4, 10), ["sexual exploitation of a child"]),
       "43": ((12, 36), (2, 6), ["sexual exploitation of a child"])}
EXP_KM = {"sexual exploitation": "អាជីវកម្មផ្លូវភេទ", "sexual exploitation of a child": "អាជីវកម្មផ្លូវភេទលើកុមារ",
          "forced labour": "ពលកម្មដោយបង្ខំ", "forced marriage": "រៀបការដោយបង្ខំ", "domestic servitude": "បម្រើការងារផ្ទះដោយបង្ខំ",
          "begging": "សុំទាន", "surrogacy": "ពពោះជំនួស"}
OUT_KM = {"convicted": "ផ្តន្ទាទោស", "acquitted": "រួចផុតពីបទចោទ",
          "charge dismissed by the investigating judge": "ដីកាលើកលែងចោទប្រកាន់"}
KEYS = ("case_number name_khmer name_latin sex age citizenship charges exploitation date_registered date_charged date_decided "
        "stage presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel compensation_riel").split()
SHORT = dict(no="case_number", km="name_khmer", en="name_latin", sex="sex", age="age", cit="citizenship", ch="charges",
             exp="exploitation", reg="date_registered", chd="date_charged", dec="date_decided", stage="stage",
             pres="presence_at_judgment", out="outcome", sent="sentence_months", days="sentence_days",
             susp="suspended_months", fine="fine_riel", comp="compensation_riel")


def kd(x):
    return str(x).translate(KD)


def dots(n, sep="."):
    return f"{n:,}".replace(",", sep)


class P:
    """One accused; every attribute in plain values."""
    def __init__(s, **k):
        s.__dict__.update(k)


def law_of(ch):
    return [{"law": l, "article": a} for l, a in ch]


def cases(seed, n, start="2024-06-03", end="2025-06-20", foreign=(), pend=0.2, sizes=(1, 1, 1, 2, 2, 3), arts=None,
          latest="2025-12-19", cc=0.0, gap=(1, 9)):
    """A list of cases (lists of persons), n persons in all, ordered by date of registration."""
    r = random.Random(seed)
    names = [(f + " " + g, F + " " + G) for f, F in FAM for g, G in GIV]
    r.shuffle(names)
    pool = [(c, nm) for c in foreign for nm in FOREIGN[c]]
    r.shuffle(pool)
    s, e = dt.date.fromisoformat(start), dt.date.fromisoformat(end)
    size, left = [], n
    while left:
        z = min(left, r.choice(sizes)); size.append(z); left -= z
    days = sorted(r.randrange((e - s).days) for _ in size)
    out, num, yr = [], r.randrange(2, 9), 0
    for z, d in zip(size, days):
        reg = weekday(s + dt.timedelta(d))
        if reg.year != yr:
            yr, num = reg.year, (num if not yr else r.randrange(1, 6))
        num += r.randrange(*gap)
        art = r.choice(arts or list(ART)); rng, fine, ex = ART[art]
        ch = [(TIP, art)]
        if r.random() < cc:
            ch.append((CC, r.choice(["253", "378"])))
        exp = r.choice(ex)
        chd = weekday(reg + dt.timedelta(r.randrange(0, 4)))
        dec = weekday(reg + dt.timedelta(r.randrange(130, 330)))
        u = r.random()
        if dec > dt.date.fromisoformat(latest) or u < pend:
            kind = "pending"
        else:
            kind = "charge dismissed by the investigating judge" if u > 0.93 else "judged"
        stg = r.choice(["investigation", "awaiting trial"])
        comp = r.choice([None, None, 5, 8, 12, 20, 30]); case = []
        for i in range(z):
            cit, (km, en) = pool.pop() if pool and r.random() < 0.6 else ("Cambodian", names.pop())
            p = P(num=num, year=yr, km=km, en=en, cit=cit, sex=r.choice(["male", "male", "female"]), age=r.randrange(19, 63), ch=ch,
                  exp=exp, reg=reg, chd=chd, dec=None, stage=None, pres=None, out=None, sent=None, days=None, susp=None, fine=None,
                  comp=None, first=i == 0, size=z)
            if kind == "pending":
                p.stage, p.out = stg, "pending"
            else:
                p.dec, p.stage, p.out = dec, "decided", kind
            if kind == "judged":
                p.out = "acquitted" if r.random() < 0.14 else "convicted"
                p.pres = r.choice(["present", "present", "present", "absent", "deemed present"])
            if p.out == "convicted":
                p.sent = r.choice([m for m in range(rng[0], rng[1] + 1, 6) if m % 12 == 0 or r.random() < .4])
                if p.sent <= 60 and r.random() < .4:
                    p.susp = p.sent // 2 // 6 * 6 or 6
                if fine:
                    p.fine = r.randrange(fine[0], fine[1] + 1) * 1000000
                if comp:
                    p.comp = comp * 1000000
            case.append(p)
        out.append(case)
    return out


def weekday(d):
    while d.weekday() > 4:
        d += dt.timedelta(1)
    return d


def row(p, at, fields, **over):
    """Truth of one person: only the fields the sheet has."""
    o = {"at": at}
    for k in KEYS:
        o[k] = None
    for f in fields.split():
        v = getattr(p, f)
        if f == "ch":
            v = law_of(v)
        o[SHORT[f]] = v.isoformat() if isinstance(v, dt.date) else v
    for k, v in over.items():
        o[SHORT.get(k, k)] = v.isoformat() if isinstance(v, dt.date) else v
    return o


class Sheet:
    def __init__(s, name):
        s.name, s.c, s.st, s.merges, s.hr, s.hc, s.w, s.notrows, s.state = name, {}, {}, [], set(), set(), {}, [], None

    def put(s, r, c, v, **st):
        if v is not None:
            s.c[r, c] = v
        if st:
            s.st[r, c] = st

    def line(s, r, vals, what=None, c=1, **st):
        for i, v in enumerate(vals):
            if v is not None:
                s.put(r, c + i, v, **st)
        if what:
            s.notrows.append({"sheet": s.name, "row": r, "what": what})

    def note(s, r, text, what, c=1, to=None, **st):
        s.line(r, [text], what, c, **st)
        if to:
            s.merge(r, c, r, to)

    def merge(s, r1, c1, r2, c2):
        if (r1, c1) != (r2, c2):
            s.merges.append((r1, c1, r2, c2))

    def size(s):
        return max(r for r, _ in s.c), max(c for _, c in s.c)


def entry(sheets, rows, sent_by, what, outcome, reason, errors=(), questions=(), never=(), extra_not=()):
    nr = [n for s in sheets for n in s.notrows] + list(extra_not)
    return {"sent_by": sent_by, "what": what, "outcome": outcome, "reason": reason, "rows": rows, "not_rows": nr,
            "errors": list(errors), "questions": list(questions), "never": list(never)}


def err(sheet, r, c, written, what):
    return {"cell": f"{sheet}!{L(c)}{r}" if sheet else f"record {r}, field {c}", "as_written": written, "what": what}


def same_bytes(data, first=None):
    src, out = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for i in src.infolist():
            b = src.read(i.filename)
            if i.filename in ("docProps/core.xml", "meta.xml"):
                b = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?", b"2026-02-02T08:00:00", b)
            n = zipfile.ZipInfo(i.filename, (2026, 2, 2, 8, 0, 0))
            n.compress_type = zipfile.ZIP_STORED if i.filename == "mimetype" else zipfile.ZIP_DEFLATED
            z.writestr(n, b)
    return out.getvalue()


def xlsx(sheets, font="Khmer OS Siemreap", border=True):
    wb = Workbook(); wb.remove(wb.active); th = Side(style="thin", color="999999")
    for s in sheets:
        ws = wb.create_sheet(s.name)
        for (r, c), v in s.c.items():
            k, st = ws.cell(r, c), s.st.get((r, c), {})
            if "comment" in st:
                k.comment = Comment(st["comment"], "clerk")
            k.value = v
            if isinstance(v, str) and v.startswith("#"):
                k.data_type = "e"
            if isinstance(v, dt.date):
                k.number_format = "dd/mm/yyyy"
            if "nf" in st:
                k.number_format = st["nf"]
            k.font = Font(name=font, size=10, bold=st.get("bold", False), strike=st.get("strike", False), color=st.get("color"))
            k.alignment = Alignment(wrap_text=True, vertical="top", horizontal=st.get("h"), textRotation=st.get("rot", 0))
            if border:
                k.border = Border(th, th, th, th)
        for (r, c), st in s.st.items():
            if "fill" in st:
                ws.cell(r, c).fill = PatternFill("solid", fgColor=st["fill"])
        for r1, c1, r2, c2 in s.merges:
            ws.merge_cells(start_row=r1, start_column=c1, end_row=r2, end_column=c2)
        for r in s.hr:
            ws.row_dimensions[r].hidden = True
        for c in range(1, s.size()[1] + 1 if s.c else 1):
            ws.column_dimensions[L(c)].width = s.w.get(c, 14)
        for c in s.hc:
            ws.column_dimensions[L(c)].hidden = True
        if s.state:
            ws.sheet_state = s.state
    b = io.BytesIO(); wb.save(b)
    return same_bytes(b.getvalue())


def ods(sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell, CoveredTableCell
    from odf.text import P as Para
    d = OpenDocumentSpreadsheet()
    for s in sheets:
        t = Table(name=s.name); R, C = s.size()
        span = {(a, b): (c - a + 1, e - b + 1) for a, b, c, e in s.merges}
        cov = {(r, c) for a, b, x, y in s.merges for r in range(a, x + 1) for c in range(b, y + 1)} - set(span)
        for r in range(1, R + 1):
            tr = TableRow(**({"visibility": "collapse"} if r in s.hr else {}))
            for c in range(1, C + 1):
                v, kw = s.c.get((r, c)), {}
                if (r, c) in cov:
                    tr.addElement(CoveredTableCell()); continue
                if (r, c) in span:
                    kw = {"numberrowsspanned": span[r, c][0], "numbercolumnsspanned": span[r, c][1]}
                if isinstance(v, dt.date):
                    kw.update(valuetype="date", datevalue=v.isoformat()); txt = v.strftime("%d/%m/%Y")
                elif isinstance(v, (int, float)):
                    kw.update(valuetype="float", value=str(v)); txt = str(v)
                elif v is not None:
                    kw["valuetype"] = "string"; txt = v
                cell = TableCell(**kw)
                if v is not None:
                    for ln in txt.split("\n"):
                        cell.addElement(Para(text=ln))
                tr.addElement(cell)
            t.addElement(tr)
        d.spreadsheet.addElement(t)
    b = io.BytesIO(); d.write(b)
    return same_bytes(b.getvalue())


def csv_bytes(sheet, delim=";", head="", enc="utf-8-sig", start=1):
    R, C = sheet.size(); b = io.StringIO()
    b.write(head)
    w = csv.writer(b, delimiter=delim, lineterminator="\r\n")
    for r in range(start, R + 1):
        w.writerow([sheet.c.get((r, c), "") for c in range(1, C + 1)])
    return b.getvalue().encode(enc)
