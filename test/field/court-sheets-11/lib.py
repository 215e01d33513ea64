# helpers: a grid, four writers, invented people and cases
import random, datetime as D, io, zipfile, re, os, csv
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L
TIP = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"
CC = "Criminal Code 2009"
KEYS = ("case_number name_khmer name_latin sex age citizenship charges exploitation date_registered date_charged "
        "date_decided stage presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel compensation_riel").split()
KDIG = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
def kd(x): return str(x).translate(KDIG)
KM = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
EM = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
def dots(n): return f"{n:,}".replace(",", ".")
class Sheet:
    def __init__(s, title, state="visible"):
        s.title, s.state, s.cells, s.merges, s.widths, s.hrows, s.hcols = title, state, {}, [], {}, set(), set()
        s.bold, s.fmt, s.boxed, s.landscape, s.font, s.filter, s.freeze, s.comments = set(), {}, None, True, None, None, None, {}
    def set(s, r, c, v, fmt=None, bold=False):
        if v is None or v == "": return
        s.cells[r, c] = v
        if fmt: s.fmt[r, c] = fmt
        if bold: s.bold.add((r, c))
    def row(s, r, vals, c0=1, bold=False):
        for i, v in enumerate(vals): s.set(r, c0+i, v, bold=bold)
    def merge(s, r1, c1, r2, c2):
        if (r1, c1) != (r2, c2): s.merges.append((r1, c1, r2, c2))
    @property
    def maxrc(s): return max(r for r, c in s.cells), max(c for r, c in s.cells)
def rezip(data):
    out = io.BytesIO()
    zi = zipfile.ZipFile(io.BytesIO(data))
    with zipfile.ZipFile(out, "w") as z:
        for i in zi.infolist():
            b = zi.read(i.filename)
            if i.filename == "docProps/core.xml":
                b = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-02-02T08:00:00Z", b)
            if i.filename == "meta.xml":
                b = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", b"2026-02-02T08:00:00", b)
            n = zipfile.ZipInfo(i.filename, (2026, 2, 2, 8, 0, 0))
            n.compress_type = zipfile.ZIP_STORED if i.filename == "mimetype" else zipfile.ZIP_DEFLATED
            z.writestr(n, b)
    return out.getvalue()
def write_xlsx(path, sheets, font="Khmer OS Battambang", creator="clerk"):
    from openpyxl.comments import Comment
    wb = Workbook(); wb.remove(wb.active); wb.properties.creator = creator
    thin = Side(style="thin"); box = Border(thin, thin, thin, thin)
    for S in sheets:
        ws = wb.create_sheet(S.title); ws.sheet_state = S.state
        ws.page_setup.orientation = "landscape" if S.landscape else "portrait"; ws.page_setup.paperSize = 9
        for (r, c), v in sorted(S.cells.items()):
            x = ws.cell(r, c, v); x.font = Font(name=S.font or font, size=11, bold=(r, c) in S.bold)
            if isinstance(v, D.date): x.number_format = "dd/mm/yyyy"
            if (r, c) in S.fmt: x.number_format = S.fmt[r, c]
            if isinstance(v, str) and ("\n" in v or len(v) > 24): x.alignment = Alignment(wrap_text=True, vertical="top")
        if S.boxed:
            for r in range(S.boxed[0], S.boxed[2]+1):
                for c in range(S.boxed[1], S.boxed[3]+1): ws.cell(r, c).border = box
        for m in S.merges: ws.merge_cells(start_row=m[0], start_column=m[1], end_row=m[2], end_column=m[3])
        for c, w in S.widths.items(): ws.column_dimensions[L(c)].width = w
        for r in S.hrows: ws.row_dimensions[r].hidden = True
        for c in S.hcols: ws.column_dimensions[L(c)].hidden = True
        for (r, c), t in S.comments.items(): ws.cell(r, c).comment = Comment(t, creator)
        if S.filter: ws.auto_filter.ref = S.filter
        if S.freeze: ws.freeze_panes = S.freeze
    b = io.BytesIO(); wb.save(b); open(path, "wb").write(rezip(b.getvalue()))
def write_xls(path, sheets):
    import xlwt
    wb = xlwt.Workbook(encoding="utf-8"); cache = {}
    def st(fmt, bold):
        if (fmt, bold) not in cache:
            x = xlwt.XFStyle(); x.num_format_str = fmt; x.font.bold = bold; x.font.name = "Khmer OS"; cache[fmt, bold] = x
        return cache[fmt, bold]
    for S in sheets:
        ws = wb.add_sheet(S.title); skip = set()
        for r1, c1, r2, c2 in S.merges:
            v = S.cells.get((r1, c1), "")
            ws.write_merge(r1-1, r2-1, c1-1, c2-1, v, st("DD/MM/YYYY" if isinstance(v, D.date) else S.fmt.get((r1, c1), "General"), (r1, c1) in S.bold)); skip.add((r1, c1))
        for (r, c), v in sorted(S.cells.items()):
            if (r, c) not in skip:
                ws.write(r-1, c-1, v, st("DD/MM/YYYY" if isinstance(v, D.date) else S.fmt.get((r, c), "General"), (r, c) in S.bold))
        for c, w in S.widths.items(): ws.col(c-1).width = int(w*256)
        if S.state != "visible": ws.visibility = 1
    wb.save(path)
def write_ods(path, sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell, CoveredTableCell
    from odf.text import P
    from odf.style import Style, TextProperties
    from odf.number import DateStyle, Day, Month, Year, Text
    doc = OpenDocumentSpreadsheet()
    b = Style(name="B", family="table-cell"); b.addElement(TextProperties(fontweight="bold")); doc.automaticstyles.addElement(b)
    ds = DateStyle(name="D1")
    for e in (Day(style="long"), Text(text="/"), Month(style="long"), Text(text="/"), Year(style="long")): ds.addElement(e)
    doc.automaticstyles.addElement(ds)
    d = Style(name="DT", family="table-cell", datastylename=ds); doc.automaticstyles.addElement(d)
    for S in sheets:
        t = Table(name=S.title); R, C = S.maxrc
        span = {(m[0], m[1]): m for m in S.merges}
        cov = {(r, c) for m in S.merges for r in range(m[0], m[2]+1) for c in range(m[1], m[3]+1)} - set(span)
        for r in range(1, R+1):
            tr = TableRow()
            if r in S.hrows: tr.setAttribute("visibility", "collapse")
            for c in range(1, C+1):
                v = S.cells.get((r, c)); kw = {}
                if (r, c) in cov: tr.addElement(CoveredTableCell()); continue
                if (r, c) in span: m = span[r, c]; kw = dict(numberrowsspanned=m[2]-m[0]+1, numbercolumnsspanned=m[3]-m[1]+1)
                if (r, c) in S.bold: kw["stylename"] = b
                if v is None: tr.addElement(TableCell(**kw)); continue
                if isinstance(v, D.date):
                    kw["stylename"] = d
                    x = TableCell(valuetype="date", datevalue=v.isoformat(), **kw); x.addElement(P(text=v.strftime("%d/%m/%Y")))
                elif isinstance(v, (int, float)):
                    x = TableCell(valuetype="float", value=v, **kw); x.addElement(P(text=str(v)))
                else:
                    x = TableCell(valuetype="string", **kw)
                    for line in v.split("\n"): x.addElement(P(text=line))
                tr.addElement(x)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    bio = io.BytesIO(); doc.write(bio); open(path, "wb").write(rezip(bio.getvalue()))
def write_csv(path, sheets, delim=",", enc="utf-8"):
    S = sheets[0]; R, C = S.maxrc; b = io.StringIO()
    w = csv.writer(b, delimiter=delim, lineterminator="\r\n")
    for r in range(1, R+1): w.writerow([S.cells.get((r, c), "") for c in range(1, C+1)])
    open(path, "wb").write(b.getvalue().encode(enc))

FAM = [("សាកល្បង", "SAKLBONG"), ("គំរូ", "KUMRU"), ("ប្រឌិត", "PRADIT"), ("ឧទាហរណ៍", "UTEAHOR"), ("ស្រមៃ", "SRAMAI"), ("តេស្ត", "TEST")]
GIV = """ផ្កា Phka|ស្លឹក Sloek|ទន្លេ Tonle|ភ្នំ Phnom|ដូង Dong|ត្នោត Tnaot|ចេក Chek|ស្វាយ Svay|ភ្លៀង Phlieng|ខ្យល់ Khyal|ផ្កាយ Phkay|ចន្ទ Chan|ដី Dei|ថ្ម Thma|ខ្សាច់ Khsach|សមុទ្រ Samut|បឹង Boeng|ព្រៃ Prey|មួយ Muoy|ពីរ Pi|បី Bei|បួន Buon|ប្រាំ Pram|ប្រាំមួយ Prammuoy|ប្រាំពីរ Prampi|ប្រាំបួន Prambuon|ដប់ Dap|ម្ភៃ Mphei|សាមសិប Samseb|ឫស្សី Ruessei|អំពិល Ampil|ក្រូច Krouch|ល្ហុង Lhong|ខ្នុរ Khnor|មៀន Mien|ត្របែក Trabaek|ចំប៉ា Champa|រំដួល Romduol|ម្លិះ Mlis|ឈូក Chhouk|កុលាប Kolap|ពពក Popok|អ័ព្ទ Ap|រន្ទះ Rontea""".split("|")
GIV = [g.split(" ") for g in GIV]
FOR = {"Chinese": [("យ៉ាងប៉ិន", "YANGBEN"), "ស៊ាន Shan|ហៃ Hai|ស៊ីង Xing|ហ័រ Hua|លីន Lin|យ៉ុន Yun"],
       "Vietnamese": [("ម៉ូវ", "MAU"), "ធី ហ្វា Thi Hoa|វ៉ាន់ ហៃ Van Hai|ថាញ់ សើន Thanh Son|ធី ម៉ៃ Thi Mai"],
       "Thai": [("តួយ៉ាង", "TUAYANG"), "ដាវ Dao|ណាម Nam|ហ្វា Fa|ឌិន Din"],
       "Malaysian": [("ចុនតុះ", "CONTOH"), "ប៊ូឡាន Bulan|លូត Laut"]}
CITK = {"Cambodian": "ខ្មែរ", "Chinese": "ចិន", "Vietnamese": "វៀតណាម", "Thai": "ថៃ", "Malaysian": "ម៉ាឡេស៊ី"}
EXK = {"sexual exploitation": "អាជីវកម្មផ្លូវភេទ", "forced labour": "ពលកម្មដោយបង្ខំ", "forced marriage": "រៀបការដោយបង្ខំ",
       "begging": "សុំទាន", "surrogacy": "ពពោះជំនួស", "forced criminality": "បង្ខំឱ្យឆបោកតាមអនឡាញ"}
POOL = {"sexual exploitation": [10, 15, 17, 26, 26, 27, 28, 30, 30, 34], "forced labour": [10, 12, 17, 18, 19, 11], "forced marriage": [11, 16, 18],
        "begging": [10, 17], "surrogacy": [15, 16], "forced criminality": [12, 19]}
RANGE = {10: (7, 15), 11: (7, 15), 12: (7, 15), 15: (7, 15), 16: (7, 15), 17: (7, 15), 18: (7, 15), 19: (7, 15), 26: (2, 5), 27: (5, 10), 28: (7, 15), 30: (2, 5), 34: (2, 5)}
OFK = {10: "ការដកយកមនុស្សដោយខុសច្បាប់ដោយមានគោលបំណង", 11: "ការដកយកមនុស្សដោយខុសច្បាប់ដើម្បីនាំចេញក្រៅប្រទេស", 12: "ការជ្រើសរើសមនុស្សដោយខុសច្បាប់ដើម្បីធ្វើអាជីវកម្ម",
       15: "ការលក់ដូរមនុស្សដោយមានគោលបំណង", 16: "ការលក់ដូរមនុស្សដើម្បីនាំចេញក្រៅប្រទេស", 17: "ការដឹកជញ្ជូនមនុស្សដោយមានគោលបំណង", 18: "ការដឹកជញ្ជូនមនុស្សឆ្លងដែន",
       19: "ការទទួលមនុស្សដោយមានគោលបំណង", 26: "សញ្ចារកម្ម", 27: "សញ្ចារកម្មមានស្ថានទម្ងន់ទោស", 28: "សញ្ចារកម្មលើកុមារ", 30: "ការគ្រប់គ្រងគ្រឹះស្ថានសម្រាប់ពេស្យាកម្ម", 34: "ការទិញពេស្យាកម្មកុមារ"}
OFE = {10: "Unlawful removal with purpose", 11: "Unlawful removal for cross-border transfer", 12: "Unlawful recruitment for exploitation", 15: "Selling of a person with purpose",
       16: "Selling of a person for cross-border transfer", 17: "Transportation with purpose", 18: "Cross-border transportation", 19: "Receipt of a person with purpose",
       26: "Procurement of prostitution", 27: "Aggravated procurement", 28: "Procurement of child prostitution", 30: "Management of prostitution establishment", 34: "Purchase of child prostitution"}
class A: pass
def people(rng, n, cn, start, span=330, end=D.date(2025, 12, 26), foreign=None, fshare=.0, expl=None, two=0., acc=0., acq=.1, dis=.0,
           maxper=4, fine=True, comp=.45, days=0., absent=.2, first=3, cut=None, halves=.3):
    """n accused in cases; cut: judgments later than this are pending"""
    done = cut is None; cut = cut or end; used = set(); out = []; seq = first
    dts = sorted(start + D.timedelta(rng.randrange(span)) for _ in range(n))
    i = 0; ci = 0
    while len(out) < n:
        d = dts[i]
        while d.weekday() > 4: d += D.timedelta(1)
        k = min(rng.choice([1, 1, 1, 2, 2, 3, maxper]), n-len(out)); i = min(n-1, i+k)
        ex = rng.choice(expl or ["sexual exploitation"]*4+["forced labour"]*3+["forced marriage"]*2+["begging"])
        art = rng.choice(POOL[ex]); ch = d + D.timedelta(rng.choice([1, 1, 2, 3, 6, 8]))
        while ch.weekday() > 4: ch += D.timedelta(1)
        de = ch + D.timedelta(rng.randrange(75, 300))
        if done and de > cut: de = cut - D.timedelta(rng.randrange(3, 40))
        while de.weekday() > 4: de -= D.timedelta(1)
        assert de > ch + D.timedelta(20)
        number = cn(seq, d); cst = rng.choice(["awaiting trial", "trial"])
        for j in range(k):
            a = A(); a.seq, a.cn, a.first, a.size, a.pos, a.ci = seq, number, j == 0, k, j, ci
            a.cit = rng.choice(foreign) if foreign and rng.random() < fshare else "Cambodian"
            while True:
                if a.cit == "Cambodian": f = rng.choice(FAM); g = rng.choice(GIV)
                else:
                    f, gs = FOR[a.cit]; g = rng.choice(gs.split("|")); x = g.split(" "); h = len(x)//2
                    g = [" ".join(x[:h]), " ".join(x[h:])]
                if (f[0], g[0]) not in used: break
                if a.cit != "Cambodian" and rng.random() < .2: a.cit = "Cambodian"
            used.add((f[0], g[0])); a.kh = f[0]+" "+g[0]; a.la = f[1]+" "+g[1]
            a.sex = rng.choice(["male", "male", "female"]); a.age = rng.randrange(17, 63); a.ex = ex
            if "Thi" in g[1].split(): a.sex = "female"
            if g[1].startswith(("Van", "Thanh")): a.sex = "male"
            a.ch = [(TIP, str(art))]
            if j and rng.random() < acc: a.ch.append((CC, "29"))
            elif rng.random() < two:
                o = rng.choice([x for x in POOL[ex] if x != art] or [12])
                a.ch.append((TIP, str(o)))
            a.dreg, a.dchg, a.ddec = d, ch, de
            a.sm = a.sd = a.susp = a.fine = a.comp = a.out = a.pres = None
            if de > cut:
                a.ddec = None; late = (cut - ch).days
                a.stage = "investigation" if late < 110 else cst
                a.dis = False
            else:
                a.stage = "decided"; x = rng.random()
                if x < dis: a.out = "charge dismissed by the investigating judge"
                else:
                    a.pres = rng.choice(["absent", "deemed present"]) if rng.random() < absent else "present"
                    if x < dis+acq: a.out = "acquitted"
                    else:
                        a.out = "convicted"; lo, hi = RANGE[art]
                        a.sm = 12*rng.choice([y for y in (2, 3, 4, 5, 5, 7, 7, 8, 10, 10, 12, 15) if lo <= y <= hi])
                        if rng.random() < halves and a.sm < 12*hi: a.sm += 6
                        if a.sm <= 60 and rng.random() < .5: a.susp = rng.choice([m for m in (12, 18, 24) if m < a.sm])
                        if rng.random() < days: a.sd = rng.choice([10, 15, 20])
                        if fine and art in (26, 27, 30, 34): a.fine = rng.choice([4, 5, 6, 8, 10])*1000000
                        if rng.random() < comp: a.comp = rng.choice([3, 5, 8, 10, 12, 15, 20, 30])*1000000
            out.append(a)
        seq += rng.choice([1, 2, 3, 5]); ci += 1
    return out
class File:
    def __init__(s, name, sent_by, what, outcome, reason):
        s.name = name; s.sheets = []; s.cells = {}; s.rowd = []; s.key = {}
        s.t = dict(sent_by=sent_by, what=what, outcome=outcome, reason=reason, rows=s.rowd, not_rows=[], errors=[], questions=[], never=[])
    def sheet(s, title, **k): S = Sheet(title, **k); s.sheets.append(S); return S
    def new(s, at):
        r = {"at": at}; r.update({k: None for k in KEYS}); s.rowd.append(r)
        n = sum(x["at"] == at for x in s.rowd); s.key[id(r)] = at if n == 1 else f"{at}#{n}"; s.cells[s.key[id(r)]] = {}; return r
    def tell(s, r, S, rc, t, unit=None):
        for k, v in t.items():
            if k.startswith("~"): s.cells[s.key[id(r)]].setdefault(k[1:], []).append([S.title, rc[0], rc[1], "open"]); continue
            if isinstance(v, D.date): v = v.isoformat()
            u = unit
            if isinstance(v, tuple): v, u = v
            if v is not None:
                if k == "sentence_months" and u in ("y", "m"): r[k] = (r[k] or 0)+v
                elif k == "charges" and r.get(k): r[k] = r[k]+v
                else: r[k] = v
            elif k not in r: r[k] = None
            s.cells[s.key[id(r)]].setdefault(k, []).append([S.title, rc[0], rc[1], u])
    def not_row(s, S, row, what): s.t["not_rows"].append({"sheet": S.title, "row": row, "what": what})
    def line(s, S, row, vals, what, c0=1, bold=False):
        S.row(row, vals if isinstance(vals, list) else [vals], c0, bold); s.not_row(S, row, what)
    def table(s, S, r0, cols, accs, merged=(), head=True, step=1, at=None):
        """cols: (heading, fn(a)->(value, told[, fmt])); merged: indices filled once per case"""
        if head: s.line(S, r0, [c[0] for c in cols], "headings", bold=True); r0 += 1
        r = r0; tops = {}
        for n, a in enumerate(accs):
            a.n = n+1; a.r = r
            row = s.new(f"{S.title}!{r}")
            if a.pos == 0 or (id(accs), a.ci) not in tops: tops[id(accs), a.ci] = (r, a)
            for i, (h, fn) in enumerate(cols):
                tr, ta = tops[id(accs), a.ci]
                x = fn(ta if i in merged else a)
                if len(x) == 2: x = (*x, None)
                v, t, f = x
                if i in merged: s.tell(row, S, (tr, i+1), t); S.set(tr, i+1, v, f) if tr == r else None
                else: S.set(r, i+1, v, f); s.tell(row, S, (r, i+1), t)
            r += step
        for i in merged:
            for (k, ci), (tr, ta) in tops.items():
                n = sum(1 for a in accs if a.ci == ci)
                S.merge(tr, i+1, tr+n-1, i+1)
        return r
    def ch(s, a, law=True): return [{"law": l if law else None, "article": x} for l, x in a.ch]
