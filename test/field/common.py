"""Small grid model, written as XLSX, ODS or delimited text; words and names. Everything invented."""
import csv, io, datetime as dt, zipfile, os, random
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
from openpyxl.utils import get_column_letter as L
from openpyxl.comments import Comment

KD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩')
def k(x): return str(x).translate(KD)
KM = ['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
EM = ['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec']
D = dt.date
def iso(s): return dt.date.fromisoformat(s) if s else None
def dmy(s, sep='/'):
    d = iso(s); return f'{d.day:02d}{sep}{d.month:02d}{sep}{d.year}' if d else None
def kdmy(s, sep='/'): return k(dmy(s, sep)) if s else None
def klong(s):
    d = iso(s); return f'ថ្ងៃទី{k(d.day)} ខែ{KM[d.month-1]} ឆ្នាំ{k(d.year)}' if d else None
def kshort(s):
    d = iso(s); return f'{k(d.day)}-{KM[d.month-1]}-{k(d.year)}' if d else None
def dMy(s):
    d = iso(s); return f'{d.day}-{EM[d.month-1]}-{d.year}' if d else None
def dot2(s):
    d = iso(s); return f'{d.day}.{d.month}.{d.year%100:02d}' if d else None
def be(s, off=543):
    d = iso(s); return k(f'{d.day:02d}/{d.month:02d}/{d.year+off}') if d else None
def serial(s): return (iso(s) - dt.date(1899,12,30)).days if s else None
class T:   # true date with number format
    def __init__(s, d, fmt='dd/mm/yyyy'): s.d, s.fmt = d, fmt
def tdate(fmt): return lambda s: T(iso(s), fmt) if s else None

KN = ['','មួយ','ពីរ','បី','បួន','ប្រាំ','ប្រាំមួយ','ប្រាំពីរ','ប្រាំបី','ប្រាំបួន']
KT = ['','ដប់','ម្ភៃ','សាមសិប','សែសិប','ហាសិប','ហុកសិប']
def kwords(n): return KT[n//10] + KN[n%10]
def ymk(m, dig=k):
    y, r = divmod(m, 12)
    return ' '.join(x for x in [f'{dig(y)} ឆ្នាំ' if y else '', f'{dig(r)} ខែ' if r else ''] if x)
def yme(m):
    y, r = divmod(m, 12)
    return ' '.join(x for x in [f'{y} year'+('s' if y>1 else '') if y else '', f'{r} month'+('s' if r>1 else '') if r else ''] if x)
def dots(n): return f'{n:,}'.replace(',', '.')

class Sheet:
    def __init__(s, name): s.name, s.c, s.m, s.hr, s.hc, s.fills, s.notes, s.bold, s.w, s.wrap = name, {}, [], set(), set(), {}, {}, set(), {}, False
    def put(s, r, c, v, bold=False, fill=None):
        if v is not None and v != '': s.c[r, c] = v
        if bold: s.bold.add((r, c))
        if fill: s.fills[r, c] = fill
    def row(s, r, vals, c0=1, **kw):
        for i, v in enumerate(vals): s.put(r, c0+i, v, **kw)
    def merge(s, r1, c1, r2, c2): s.m.append((r1, c1, r2, c2))
    @property
    def maxr(s): return max([r for r, _ in s.c] + [r for r, _ in s.fills] or [0])
    @property
    def maxc(s): return max([c for _, c in s.c] or [0])

class Book:
    def __init__(s): s.sheets = []
    def sheet(s, name): s.sheets.append(Sheet(name)); return s.sheets[-1]
    def xlsx(s, path, font='Khmer OS Siemreap', border=True, freeze=None, autofilter=None):
        wb = Workbook(); wb.remove(wb.active)
        thin = Side(style='thin', color='888888'); bd = Border(left=thin, right=thin, top=thin, bottom=thin)
        for sh in s.sheets:
            ws = wb.create_sheet(sh.name)
            for (r, c), v in sh.c.items():
                x = ws.cell(r, c)
                if isinstance(v, T): x.value = v.d; x.number_format = v.fmt
                else: x.value = v
                x.font = Font(name=font, size=10, bold=(r, c) in sh.bold)
                if isinstance(v, str) and '\n' in v: x.alignment = Alignment(wrap_text=True, vertical='top')
            for (r, c), f in sh.fills.items(): ws.cell(r, c).fill = PatternFill('solid', fgColor=f)
            for r, c in sh.notes: ws.cell(r, c).comment = Comment(sh.notes[r, c], 'office')
            for m in sh.m: ws.merge_cells(start_row=m[0], start_column=m[1], end_row=m[2], end_column=m[3])
            for r in sh.hr: ws.row_dimensions[r].hidden = True
            for c in sh.hc: ws.column_dimensions[L(c)].hidden = True
            for c in range(1, sh.maxc+1): ws.column_dimensions[L(c)].width = sh.w.get(c, 15)
            if freeze: ws.freeze_panes = freeze
            if autofilter: ws.auto_filter.ref = autofilter
        wb.properties.created = wb.properties.modified = dt.datetime(2026, 1, 15, 8, 0); wb.properties.creator = 'office'
        wb.save(path + '.tmp')
        with zipfile.ZipFile(path + '.tmp') as a, zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as b:
            for i in a.infolist():
                d = a.read(i.filename)
                if i.filename == 'docProps/core.xml':
                    import re
                    d = re.sub(rb'(<dcterms:modified[^>]*>)[^<]*', rb'\g<1>2026-01-15T08:00:00Z', d)
                z = zipfile.ZipInfo(i.filename, (2026, 1, 15, 8, 0, 0)); z.compress_type = zipfile.ZIP_DEFLATED; b.writestr(z, d)
        os.remove(path + '.tmp')
    def ods(s, path):
        from odf.opendocument import OpenDocumentSpreadsheet
        from odf.table import Table, TableRow, TableCell, CoveredTableCell
        from odf.text import P
        from odf.style import Style
        from odf.number import DateStyle, Day, Month, Year, Text
        doc = OpenDocumentSpreadsheet()
        ds = DateStyle(name='N84'); ds.addElement(Day(style='long')); ds.addElement(Text(text='/')); ds.addElement(Month(style='long')); ds.addElement(Text(text='/')); ds.addElement(Year(style='long'))
        doc.automaticstyles.addElement(ds)
        st = Style(name='ced', family='table-cell', datastylename='N84'); doc.automaticstyles.addElement(st)
        for sh in s.sheets:
            t = Table(name=sh.name); doc.spreadsheet.addElement(t)
            span = {(m[0], m[1]): m for m in sh.m}; cov = {(r, c) for m in sh.m for r in range(m[0], m[2]+1) for c in range(m[1], m[3]+1)} - set(span)
            for r in range(1, sh.maxr+1):
                tr = TableRow(); t.addElement(tr)
                for c in range(1, sh.maxc+1):
                    if (r, c) in cov: tr.addElement(CoveredTableCell()); continue
                    kw = {}
                    if (r, c) in span:
                        m = span[r, c]; kw = dict(numbercolumnsspanned=m[3]-m[1]+1, numberrowsspanned=m[2]-m[0]+1)
                    v = sh.c.get((r, c))
                    if v is None: tr.addElement(TableCell(**kw)); continue
                    if isinstance(v, T): x = TableCell(valuetype='date', datevalue=v.d.isoformat(), stylename=st, **kw); x.addElement(P(text=dmy(v.d.isoformat())))
                    elif isinstance(v, (int, float)): x = TableCell(valuetype='float', value=v, **kw); x.addElement(P(text=str(v)))
                    else:
                        x = TableCell(valuetype='string', **kw)
                        for ln in str(v).split('\n'): x.addElement(P(text=ln))
                    tr.addElement(x)
        import re
        doc.save(path + '.tmp.ods')
        with zipfile.ZipFile(path + '.tmp.ods') as a, zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as b:
            for i in a.infolist():
                z = zipfile.ZipInfo(i.filename, (2026, 1, 15, 8, 0, 0)); z.compress_type = i.compress_type
                b.writestr(z, re.sub(rb'\d{4}-\d\d-\d\dT[\d:.]+', b'2026-01-15T08:00:00', a.read(i.filename)) if i.filename == 'meta.xml' else a.read(i.filename))
        os.remove(path + '.tmp.ods')
    def text(s, path, sep=',', bom=False, quoting=csv.QUOTE_MINIMAL, nl='\r\n', enc='utf-8'):
        sh = s.sheets[0]; f = io.StringIO(); w = csv.writer(f, delimiter=sep, quoting=quoting, lineterminator=nl)
        for r in range(1, sh.maxr+1):
            w.writerow([('' if v is None else dmy(v.d.isoformat()) if isinstance(v, T) else v) for v in (sh.c.get((r, c)) for c in range(1, sh.maxc+1))])
        open(path, 'wb').write((b'\xef\xbb\xbf' if bom else b'') + f.getvalue().encode(enc))

# ---- names that say they are invented
FAM = [('គំរូ','KUMRU'),('ប្រឌិត','PRADIT'),('និម្មិត','NIMIT'),('តេស្ត','TEST'),('សាកល្បង','SAKLBONG')]
GIV_M = [('ស្ពាន','Spean'),('ខ្យល់','Khyal'),('ផ្លូវ','Phlov'),('ទូក','Tuk'),('កង់','Kang'),('ម្រេច','Mrech'),('ភ្លៀង','Phlieng'),('ឆ្នាំង','Chhnang'),('កន្ត្រៃ','Kantrai'),('រទេះ','Roteh'),('ទន្លេ','Tonle'),('ភ្នំ','Phnom'),('ថ្ម','Thmor'),('ដែក','Daek')]
GIV_F = [('អំបិល','Ambel'),('ស្ករ','Skor'),('ផ្កាយ','Phkay'),('ចាន','Chan'),('ម្ជុល','Mchul'),('ទឹកឃ្មុំ','Tukkhmum'),('ស្លាបព្រា','Slabprea'),('អំបោះ','Ambaoh'),('ខ្ទឹម','Khtum'),('កន្ទេល','Kantel'),('លឿង','Loeung'),('បៃតង','Baitang'),('ក្រូច','Kroch'),('ស្វាយ','Svay')]
_n = lambda fk, fl, xs: [(f'{fk} {a}', f'{fl} {b}') for a, b in xs]
_zh = [('អ៊ី','Yi'),('អ៊ែរ','Er'),('សាន','San'),('ស៊ឺ','Si'),('អ៊ូ','Wu'),('លីវ','Liu'),('ឈី','Qi'),('ប៉ា','Ba'),('ជីវ','Jiu')]
FOR = {'Chinese': _n('យ៉ាងលី','YANGLI',_zh) + _n('ហ្វានលី','FANLI',_zh) + _n('ស៊ីលី','SHILI',_zh),
 'Vietnamese': _n('វីយូ','VIDU',[('មុត','Mot'),('ហាយ','Hai'),('បា','Ba'),('បុន','Bon'),('ណាម','Nam'),('សៅ','Sau')]),
 'Thai': _n('ទួយ៉ាង','TUAYANG',[('នឹង','Nueng'),('ស៊ង','Song'),('សាម','Sam'),('ស៊ី','Si')]),
 'Korean': _n('យេស៊ី','YESI',[('ហាណា','Hana'),('ទុល','Dul'),('សេត','Set')]),
 'Malaysian': _n('ចុនតូះ','CONTOH',[('សាទូ','Satu'),('ទួ','Dua'),('ទីហ្គា','Tiga')]),
 'Filipino': _n('ហាលីមបាវ៉ា','HALIMBAWA',[('អ៊ីសា','Isa'),('ដាឡាវ៉ា','Dalawa'),('តាត់ឡូ','Tatlo')]),
 'Indonesian': _n('មីសាល','MISAL',[('សាទូ','Satu'),('លីម៉ា','Lima')]),
 'Bangladeshi': _n('ណាមូណា','NAMUNA',[('អែក','Ek'),('ទុយ','Dui'),('ទីន','Tin')])}
def namer(rng):
    pool = {}
    for s, G in (('male', GIV_M), ('female', GIV_F)):
        p = [(f'{a} {c}', f'{b} {d}') for a, b in FAM for c, d in G]; rng.shuffle(p); pool[s] = p
    fp = {c: rng.sample(v, len(v)) for c, v in FOR.items()}
    def f(sex, cit='Cambodian'):
        if cit == 'Cambodian': return pool[sex].pop()
        return fp[cit].pop()
    return f
