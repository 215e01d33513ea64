#!/usr/bin/env python3
"""Writes files/ and truth.json, always the same bytes. Everything is invented."""
import datetime as dt, io, json, os, random, re, zipfile
import openpyxl, xlwt
from openpyxl.styles import Font, Alignment, PatternFill, Border, Side
from openpyxl.comments import Comment
from odf.opendocument import OpenDocumentSpreadsheet
from odf import table as OT, text as OX, style as OS

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, 'files')
TRUTH = []

# ---------------------------------------------------------------- helpers
def L(c):
    s = ''
    while c:
        c, m = divmod(c - 1, 26); s = chr(65 + m) + s
    return s
def C(l):
    n = 0
    for ch in l: n = n * 26 + ord(ch) - 64
    return n
def kd(x): return ''.join(chr(0x17E0 + int(c)) if c.isdigit() else c for c in str(x))
KM = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
EM = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
def P(s): return dt.date.fromisoformat(s)
def dmy(s): d = P(s); return f'{d.day:02d}/{d.month:02d}/{d.year}'
def kdmy(s): return kd(dmy(s))
def klong(s): d = P(s); return f'ថ្ងៃទី{kd(d.day)} ខែ{KM[d.month-1]} ឆ្នាំ{kd(d.year)}'
def be(s): d = P(s); return kd(f'{d.day:02d}/{d.month:02d}/{d.year+543}')
def dMy(s): d = P(s); return f'{d.day:02d}-{EM[d.month-1]}-{d.year%100:02d}'
def d_M_Y(s): d = P(s); return f'{d.day} {EM[d.month-1]} {d.year}'
def day(rng, a, b):
    a, b = P(a), P(b); return (a + dt.timedelta(rng.randint(0, (b - a).days))).isoformat()
def plus(s, n): return (P(s) + dt.timedelta(n)).isoformat()
KF = ['សាកល្បង', 'គំរូ', 'ប្រឌិត']; EF = ['Testing', 'Sample', 'Invented']
KG = {'female': 'ស្រីនាង បុប្ផា ចន្ធូ សុភា ម៉ាលី រតនា កល្យាណ ពិសី ថារី'.split(), 'male': 'វិសាល ដារា សុខា បូរី រិទ្ធិ វណ្ណៈ ភារុណ ឧត្តម ណារិន'.split()}
EG = {'female': 'Sreyneang Bopha Chanthou Sophea Maly Ratana Kalyan Pisey Thary'.split(), 'male': 'Visal Dara Sokha Borey Rithy Vannak Phearun Udom Narin'.split()}
def kn(rng, sex): return rng.choice(KF) + ' ' + rng.choice(KG[sex])
def en(rng, sex): return rng.choice(EF) + ' ' + rng.choice(EG[sex])
PK = {'Banteay Meanchey': 'បន្ទាយមានជ័យ', 'Battambang': 'បាត់ដំបង', 'Kampong Cham': 'កំពង់ចាម', 'Kampong Thom': 'កំពង់ធំ', 'Kandal': 'កណ្ដាល', 'Prey Veng': 'ព្រៃវែង', 'Siem Reap': 'សៀមរាប', 'Svay Rieng': 'ស្វាយរៀង', 'Takeo': 'តាកែវ', 'Tboung Khmum': 'ត្បូងឃ្មុំ', 'Kampot': 'កំពត', 'Pursat': 'ពោធិ៍សាត់', 'Phnom Penh': 'ភ្នំពេញ'}
PROV = list(PK)
SK = {'female': 'ស្រី', 'male': 'ប្រុស', None: None}
CK = {'KHM': 'ខ្មែរ', 'VNM': 'វៀតណាម', 'CHN': 'ចិន', 'THA': 'ថៃ', 'MMR': 'មីយ៉ាន់ម៉ា', 'LAO': 'ឡាវ', 'MYS': 'ម៉ាឡេស៊ី', 'JPN': 'ជប៉ុន', 'KOR': 'កូរ៉េខាងត្បូង'}
def money(a, c): return {'amount': a, 'currency': c}

class S:
    def __init__(s, name): s.name = name; s.c = {}; s.m = []; s.hc = []; s.hr = []; s.strike = []; s.bold = []; s.com = {}; s.w = {}; s.hidden = False; s.fmt = {}
    def set(s, r, c, v):
        if v is not None and v != '': s.c[(r, c)] = v
    def line(s, r, *vals):
        for i, v in enumerate(vals): s.set(r, i + 1, v)

def fixzip(data):
    zi = zipfile.ZipFile(io.BytesIO(data)); out = io.BytesIO()
    with zipfile.ZipFile(out, 'w') as zo:
        for n in zi.namelist():
            b = zi.read(n)
            if n == 'docProps/core.xml': b = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ', b'2025-02-10T02:00:00Z', b)
            if n == 'meta.xml': b = re.sub(rb'<(meta:creation-date|dc:date)>[^<]*</', rb'<\1>2025-02-10T02:00:00</', b)
            i = zipfile.ZipInfo(n, (2025, 2, 10, 9, 0, 0)); i.create_system = 3; i.external_attr = 0o644 << 16
            i.compress_type = zipfile.ZIP_STORED if n == 'mimetype' else zipfile.ZIP_DEFLATED
            zo.writestr(i, b)
    return out.getvalue()

def w_xlsx(path, sheets):
    wb = openpyxl.Workbook(); wb.remove(wb.active)
    for s in sheets:
        ws = wb.create_sheet(s.name)
        for (r, c), v in sorted(s.c.items()):
            x = ws.cell(r, c, v)
            if isinstance(v, str) and v.startswith('='): x.data_type = 's'
            if isinstance(v, (dt.date, dt.datetime)) : x.number_format = s.fmt.get(c, 'dd/mm/yyyy')
            elif isinstance(v, dt.time): x.number_format = 'hh:mm'
            x.font = Font(name='Khmer OS Battambang' if isinstance(v, str) and re.search('[\u1780-\u17ff]', v) else 'Calibri', bold=r in s.bold, strike=r in s.strike)
            if r in s.bold: x.fill = PatternFill('solid', fgColor='DDE6F0')
        for m in s.m: ws.merge_cells(m)
        for c in s.hc: ws.column_dimensions[L(c)].hidden = True
        for r in s.hr: ws.row_dimensions[r].hidden = True
        for c, w in s.w.items(): ws.column_dimensions[L(c)].width = w
        for a, t in s.com.items(): ws[a].comment = Comment(t, 'office')
        if s.hidden: ws.sheet_state = 'hidden'
    b = io.BytesIO(); wb.save(b); open(path, 'wb').write(fixzip(b.getvalue()))

def w_ods(path, sheets):
    doc = OpenDocumentSpreadsheet()
    for s in sheets:
        t = OT.Table(name=s.name); R = max(r for r, _ in s.c); K = max(c for _, c in s.c)
        span, cov = {}, set()
        for m in s.m:
            a, b = [re.match(r'([A-Z]+)(\d+)', x).groups() for x in m.split(':')]
            r1, c1, r2, c2 = int(a[1]), C(a[0]), int(b[1]), C(b[0]); span[(r1, c1)] = (r2 - r1 + 1, c2 - c1 + 1)
            cov |= {(r, c) for r in range(r1, r2 + 1) for c in range(c1, c2 + 1)} - {(r1, c1)}
        for r in range(1, R + 1):
            row = OT.TableRow()
            for c in range(1, K + 1):
                v = s.c.get((r, c)); kw = {}
                if (r, c) in cov: row.addElement(OT.CoveredTableCell()); continue
                if (r, c) in span: kw = dict(numberrowsspanned=span[(r, c)][0], numbercolumnsspanned=span[(r, c)][1])
                if v is None: x = OT.TableCell(**kw)
                elif isinstance(v, dt.date): x = OT.TableCell(valuetype='date', datevalue=v.isoformat(), **kw); x.addElement(OX.P(text=dmy(v.isoformat())))
                elif isinstance(v, (int, float)): x = OT.TableCell(valuetype='float', value=str(v), **kw); x.addElement(OX.P(text=str(v)))
                else:
                    x = OT.TableCell(valuetype='string', **kw)
                    for ln in str(v).split('\n'): x.addElement(OX.P(text=ln))
                row.addElement(x)
            t.addElement(row)
        doc.spreadsheet.addElement(t)
    b = io.BytesIO(); doc.write(b); open(path, 'wb').write(fixzip(b.getvalue()))

def w_xls(path, sheets):
    wb = xlwt.Workbook(encoding='utf-8')
    for s in sheets:
        ws = wb.add_sheet(s.name)
        for (r, c), v in sorted(s.c.items()):
            if isinstance(v, dt.date): ws.write(r - 1, c - 1, v, xlwt.easyxf(num_format_str='DD/MM/YYYY'))
            else: ws.write(r - 1, c - 1, v)
        for m in s.m:
            a, b = [re.match(r'([A-Z]+)(\d+)', x).groups() for x in m.split(':')]
            ws.merge(int(a[1]) - 1, int(b[1]) - 1, C(a[0]) - 1, C(b[0]) - 1)
    wb.save(path)

def w_csv(path, sheets, sep=',', bom=False, eol='\r\n'):
    s = sheets[0]; R = max(r for r, _ in s.c); K = max(c for _, c in s.c); out = []
    for r in range(1, R + 1):
        row = []
        for c in range(1, K + 1):
            v = s.c.get((r, c), ''); v = '' if v is None else str(v)
            if any(q in v for q in (sep, '"', '\n')): v = '"' + v.replace('"', '""') + '"'
            row.append(v)
        out.append(sep.join(row))
    open(path, 'wb').write((b'\xef\xbb\xbf' if bom else b'') + (eol.join(out) + eol).encode())

# ---------------------------------------------------------------- a table
def col(heading, means, fact=None, render=None, **k): return dict(heading=heading, means=means, fact=fact, render=render, **k)
def plain(fact): return lambda f: f.get(fact)
def dic(fact, m): return lambda f: m[f[fact]] if f[fact] is not None else None
def fn(fact, g): return lambda f: g(f[fact]) if f[fact] is not None else None
def date(fact): return fn(fact, P)

class Tab:
    def __init__(s, sh, unit, kind, top, cols, c0=1, **k):
        s.sh, s.unit, s.kind, s.top, s.cols, s.c0, s.k = sh, unit, kind, top, cols, c0, k
        s.rows, s.not_rows = [], []
        two = any(' / ' in (c['heading'] or '') for c in cols); s.hrows = [top, top + 1] if two else [top]
        if k.get('hrows'): s.hrows = k.pop('hrows'); two = False
        prev = None; start = None
        if two:
            i = 0
            while i < len(cols):
                h = cols[i]['heading']
                if ' / ' in h:
                    a = h.split(' / ')[0]; j = i
                    while j < len(cols) and cols[j]['heading'].startswith(a + ' / '):
                        sh.set(top + 1, c0 + j, cols[j]['heading'].split(' / ')[1]); j += 1
                    sh.set(top, c0 + i, a)
                    if j - i > 1: sh.m.append(f'{L(c0+i)}{top}:{L(c0+j-1)}{top}')
                    i = j
                else:
                    sh.set(top, c0 + i, h); sh.m.append(f'{L(c0+i)}{top}:{L(c0+i)}{top+1}'); i += 1
        else:
            for i, c in enumerate(cols): sh.set(s.hrows[0], c0 + i, c['heading'])
        sh.bold += s.hrows; s.r = s.hrows[-1]; s.n = 0
    def row(s, f, **over):
        s.r += 1; s.n += 1; f['_n'] = s.n
        for i, c in enumerate(s.cols):
            key = c['fact'] or c['heading']
            if key in over: v = over[key]
            elif c['render']: v = c['render'](f)
            elif c['fact']: v = f.get(c['fact'])
            else: v = None
            s.sh.set(s.r, s.c0 + i, v)
        s.rows.append((s.r, {k: v for k, v in f.items() if not k.startswith('_')})); return s.r
    def other(s, what, cells, bold=True):
        s.r += 1
        for c, v in cells.items(): s.sh.set(s.r, C(c), v)
        if bold: s.sh.bold.append(s.r)
        s.not_rows.append({'sheet': s.sh.name, 'row': s.r, 'what': what})
    def at(s, fact): return L(s.c0 + [c['fact'] for c in s.cols].index(fact))
    def truth(s):
        rows = [{'at': r, 'facts': f} for r, f in s.rows]
        t = dict(sheet=s.sh.name, one_row_is=s.unit, records_lie_in=s.k.get('lie', 'rows'), heading_rows=s.hrows, heading_column=None, first=rows[0]['at'] if rows else None, last=rows[-1]['at'] if rows else None, count_of_all_rows=len(rows), repeats_sheet=None, kind_of_form=s.kind)
        t['columns'] = []
        for i, c in enumerate(s.cols):
            d = dict(at=c.get('at') or L(s.c0 + i), heading=c['heading'], means=c['means'], fact=c['fact'])
            for k in ('blank_means', 'not_a_value', 'hidden'):
                if k in c: d[k] = c[k]
            t['columns'].append(d)
        if s.k.get('elsewhere'): t['facts_from_elsewhere'] = [{'fact': a, 'from': b} for a, b in s.k['elsewhere'].items()]
        t['rows'] = rows; t['all_rows_tally'] = tally(rows); return t

def tally(rows):
    out = {'rows': len(rows)}; facts = []
    for r in rows: facts += [k for k in r['facts'] if k not in facts]
    for k in facts:
        v = [r['facts'].get(k) for r in rows]; f = [x for x in v if x is not None]; d = {'filled': len(f)}
        if f and all(isinstance(x, (int, float)) and not isinstance(x, bool) for x in f): d['sum'] = round(sum(f), 2)
        elif f and all(isinstance(x, dict) for x in f):
            d['sum_by_currency'] = {}
            for x in f: d['sum_by_currency'][x['currency']] = d['sum_by_currency'].get(x['currency'], 0) + x['amount']
        elif f and all(re.fullmatch(r'\d{4}-\d\d(-\d\d)?', str(x)) for x in f): d['first'], d['last'] = min(f), max(f)
        elif f and len({str(x) for x in f}) <= 14:
            d['counts'] = {}
            for x in sorted(f, key=str): d['counts'][str(x)] = d['counts'].get(str(x), 0) + 1
        else: d['different'] = len({str(x) for x in f})
        out[k] = d
    return out

def err(sh, cell, wrong, wanted): return dict(sheet=sh.name if isinstance(sh, S) else sh, cell=cell, row=int(re.search(r'\d+', cell).group()), wrong=wrong, wanted=wanted)
def nr(sh, row, what): return dict(sheet=sh.name, row=row, what=what)
def emit(no, name, kept, outcome, why, notes, sheets, tabs, writer, totals=(), also=(), not_rows=(), errors=(), questions=(), never=(), **wk):
    writer(os.path.join(OUT, name), sheets, **wk)
    n = list(not_rows)
    for t in tabs: n += t.not_rows if isinstance(t, Tab) else []
    n.sort(key=lambda x: ([s.name for s in sheets].index(x['sheet']), x['row']))
    TRUTH.append(dict(no=no, file='files/' + name, kept_by=kept, outcome=outcome, why=why, notes=list(notes), tables=[t.truth() if isinstance(t, Tab) else t for t in tabs], totals=list(totals), also=list(also), not_rows=n, errors=list(errors), questions=list(questions), must_never_happen=list(never)))
TI, TE, TO, RF = 'take in', 'take in, naming the errors', 'totals only', 'refuse'

# ================================================================ 01
def f01():
    g = random.Random('b01'); s = S('ឆ្នាំ២៥៦៧')
    s.set(1, 1, 'ព្រះរាជាណាចក្រកម្ពុជា'); s.set(2, 1, 'ជាតិ សាសនា ព្រះមហាក្សត្រ'); s.set(3, 1, 'កងរាជអាវុធហត្ថខេត្តកោះកុង – ផ្នែកប្រឆាំងការជួញដូរមនុស្ស'); s.set(4, 1, 'សៀវភៅសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ ព.ស. ២៥៦៧')
    s.m += ['A1:L1', 'A2:L2', 'A3:L3', 'A4:L4']
    off = {'labour exploitation on fishing boats': 'កេងប្រវ័ញ្ចពលកម្មលើទូកនេសាទ', 'unlawful recruitment': 'ជ្រើសរើសខុសច្បាប់', 'procuring of prostitution': 'អូសទាញធ្វើពេស្យាចារ', 'forced labour in online scams': 'បង្ខំឱ្យធ្វើការឆបោកតាមអនឡាញ'}
    dis = {'Khemarak Phoumin': 'ក្រុងខេមរភូមិន្ទ', 'Mondol Seima': 'មណ្ឌលសីមា', 'Kiri Sakor': 'គិរីសាគរ', 'Srae Ambel': 'ស្រែអំបិល', 'Botum Sakor': 'បុទុមសាគរ'}
    cols = [col('ល.រ', 'running number', None, lambda f: kd(f['_n'])), col('លេខសំណុំរឿង', 'number of the case file', 'case_no'),
        col('កាលបរិច្ឆេទ / បើកសំណុំរឿង', 'day the file was opened (Buddhist era)', 'opened_date', fn('opened_date', be)), col('កាលបរិច្ឆេទ / បញ្ជូនអយ្យការ', 'day sent to the prosecutor (Buddhist era); blank = not written', 'sent_date', fn('sent_date', be)),
        col('ស្រុក/ក្រុង', 'district or town of the act', 'district', dic('district', dis)), col('បទល្មើស', 'kind of offence', 'offence', dic('offence', off)),
        col('ជនរងគ្រោះ / សរុប', 'victims, all', 'victims', lambda f: 'ប្រហែល ២០' if f.get('_about') else kd(f['victims'])), col('ជនរងគ្រោះ / ស្រី', 'of them female', 'victims_female', fn('victims_female', kd)), col('ជនរងគ្រោះ / អនីតិជន', 'of them under 18', 'victims_minor', fn('victims_minor', kd)),
        col('ជនសង្ស័យ / ឃាត់ខ្លួន', 'suspects arrested', 'suspects_arrested', fn('suspects_arrested', kd)), col('ជនសង្ស័យ / គេចខ្លួន', 'suspects at large', 'suspects_at_large', fn('suspects_at_large', kd)), col('ផ្សេងៗ', 'remark', None, lambda f: f.get('_rem'))]
    t = Tab(s, 'a case file of the gendarmerie; victims and suspects are only counted', 'case', 6, cols, elsewhere={'province': 'letterhead (row 3)'})
    n = 0
    for q, (a, b, k) in enumerate([('2024-01-03', '2024-03-28', 6), ('2024-04-01', '2024-06-27', 5), ('2024-07-01', '2024-09-27', 7), ('2024-10-01', '2024-11-28', 4)]):
        t.other('group line: quarter', {'A': f'ត្រីមាសទី{kd(q+1)}'}); z = [0] * 5
        for d in sorted(day(g, a, b) for _ in range(k)):
            n += 1; v = g.randint(1, 7); w = g.randint(0, v); f = dict(case_no=f'{n:02d}/67 កកឃ', opened_date=d, sent_date=plus(d, g.randint(2, 25)) if g.random() < .8 else None, district=g.choice(list(dis)), offence=g.choice(list(off)), victims=v, victims_female=w, victims_minor=g.randint(0, min(2, v)), suspects_arrested=g.randint(0, 3), suspects_at_large=g.randint(0, 2), province='Koh Kong')
            if f['sent_date'] and f['sent_date'] > '2024-12-01': f['sent_date'] = None
            if n == 9: f.update(victims=20, victims_female=None, victims_minor=None, _about=1, _rem='ចំនួនពិតមិនទាន់ដឹង')
            t.row(f); z = [x + (f[y] or 0) for x, y in zip(z, ['victims', 'victims_female', 'victims_minor', 'suspects_arrested', 'suspects_at_large'])]
        t.other('subtotal of the quarter', {'A': f'សរុបត្រីមាសទី{kd(q+1)}', 'B': kd(k) + ' រឿង', **{c: kd(x) for c, x in zip('GHIJK', z)}})
    e = t.r + 2; s.set(e, 1, 'កំណត់សម្គាល់៖ ឆ្នាំ ព.ស. = ឆ្នាំ គ.ស. + ៥៤៣'); s.set(e + 1, 8, 'កោះកុង ថ្ងៃទី០២ ខែធ្នូ ព.ស. ២៥៦៧')
    emit(1, '01_សៀវភៅសំណុំរឿង_កអហ_កោះកុង_២៥៦៧.xlsx', 'Gendarmerie of Koh Kong province: book of case files', TI, 'Khmer digits, Buddhist-era days (the foot note says B.E. = C.E. + 543), two heading rows, quarter lines and subtotals, one "about 20"', ["The year 2567 is 2024 by the file's own note.", '"ប្រហែល ២០" (about 20) is kept as 20, marked as an estimate; women and minors of that case are not known (null, not 0).', 'The subtotal of the second quarter counts the estimate as 20 and the blanks as nothing.'], [s], [t], w_xlsx,
        not_rows=[nr(s, i, 'letterhead or title') for i in (1, 2, 3, 4)] + [nr(s, e, 'note on the era'), nr(s, e + 1, 'place and day of signing')], also=[{'what': 'cases in the four quarters', 'value': [6, 5, 7, 4]}],
        questions=['Is "about 20" to be kept as 20, marked as estimated?', 'Is the whole book of Koh Kong province (letterhead only)?', 'Does a blank "sent to the prosecutor" mean not yet sent?'], never=['A year 2567 kept as it stands, or any case dated outside 2024', 'A subtotal line becomes a case', 'Records of victims or suspects made out of the counts'])

# ================================================================ 02
def f02():
    g = random.Random('b02'); s = S('ប័ណ្ណជនរងគ្រោះ'); s.set(1, 1, 'ស្នងការដ្ឋាននគរបាលខេត្តមណ្ឌលគិរី – ប័ណ្ណជនរងគ្រោះ (១ ប័ណ្ណ = ១ នាក់)'); s.m.append('A1:E1')
    dis = {'Sen Monorom': 'សែនមនោរម្យ', 'Ou Reang': 'អូររាំង', 'Koh Nhek': 'កោះញែក', 'Pech Chreada': 'ពេជ្រាដា', 'Kaev Seima': 'កែវសីមា'}
    eth = {'Bunong': 'ព្នង', 'Khmer': 'ខ្មែរ', 'Stieng': 'ស្ទៀង'}; ty = {'forced marriage': 'រៀបការដោយបង្ខំ', 'forced labour on a plantation': 'ពលកម្មដោយបង្ខំក្នុងចម្ការ', 'domestic servitude': 'ទាសភាពក្នុងផ្ទះ', 'sexual exploitation': 'កេងប្រវ័ញ្ចផ្លូវភេទ'}
    to = {'returned to the family': 'ប្រគល់ជូនគ្រួសារ', 'provincial social affairs': 'មន្ទីរសង្គមកិច្ច', 'NGO shelter': 'អង្គការ (ផ្ទះស្នាក់នៅ)'}
    lab = [('A', 'B', 0, 'ប័ណ្ណលេខ', 'number of the card', 'card_no', lambda x: x), ('D', 'E', 0, 'ថ្ងៃជួយសង្គ្រោះ', 'day of rescue', 'rescue_date', kdmy), ('A', 'B', 1, 'នាម និងគោត្តនាម', 'name', 'name', lambda x: x), ('D', 'E', 1, 'ភេទ', 'sex', 'sex', SK.get),
        ('A', 'B', 2, 'អាយុ', 'age in years', 'age', lambda x: kd(x) + ' ឆ្នាំ'), ('D', 'E', 2, 'ជនជាតិ', 'ethnic group (not citizenship)', 'ethnic_group', eth.get), ('A', 'B', 3, 'ស្រុក/ក្រុងកំណើត', 'home district', 'home_district', dis.get), ('D', 'E', 3, 'ប្រភេទការកេងប្រវ័ញ្ច', 'kind of exploitation', 'exploitation', ty.get),
        ('A', 'B', 4, 'បញ្ជូនទៅ', 'handed to', 'handed_to', to.get), ('D', 'E', 4, 'មន្ត្រីបំពេញ', 'officer who filled the card (staff)', None, None)]
    recs = []; r = 3
    for i in range(13):
        sex = 'female' if g.random() < .7 else 'male'; f = dict(card_no=f'MDK-{i+1:03d}', rescue_date=day(g, '2024-01-08', '2024-10-20'), name=kn(g, sex), sex=sex, age=g.randint(13, 34), ethnic_group=g.choice(['Bunong', 'Bunong', 'Khmer', 'Stieng']), home_district=g.choice(list(dis)), exploitation=g.choice(list(ty)), handed_to=g.choice(list(to)), person_is='victim')
        if i == 4: f['age'] = None
        if i == 10: f['handed_to'] = None
        for a, b, o, h, m, k, rd in lab:
            s.set(r + o, C(a), h); s.set(r + o, C(b), (rd(f[k]) if f[k] is not None else None) if k else 'អនុសេនីយ៍ទោ ' + KF[i % 3])
        recs.append({'at': r, 'facts': f}); r += 7
        s.set(r - 2, 1, '– – – – – – – – – – – –')
    s.w = {1: 24, 2: 24, 4: 24, 5: 28}
    t = dict(sheet=s.name, one_row_is='a victim (a person): ONE CARD of five lines, seven lines apart', records_lie_in='cards', heading_rows=[], heading_column=None, first=3, last=recs[-1]['at'] + 4, count_of_all_rows=13, repeats_sheet=None, kind_of_form='person: victim', card_height=7,
        columns=[dict(at=f'{b}+{o}', heading=h, heading_at=f'{a}+{o}', means=m, fact=k) for a, b, o, h, m, k, rd in lab], facts_from_elsewhere=[{'fact': 'person_is', 'from': 'the title: card of a victim'}], rows=recs, all_rows_tally=tally(recs))
    emit(2, '02_ប័ណ្ណជនរងគ្រោះ_មណ្ឌលគិរី.xlsx', 'Provincial police, Mondulkiri: cards of victims', TI, 'no table: thirteen cards under one another, two pairs of label and value side by side', ['"at" of a row is the first line of its card; a column\'s place B+2 is column B, two lines below that line.', 'ជនជាតិ is the ethnic group here (Bunong, Stieng …), not citizenship.'], [s], [t], w_xlsx,
        not_rows=[nr(s, 1, 'title')] + [nr(s, x['at'] + 5, 'line between two cards') for x in recs], questions=['Is every card one victim (and none a witness)?', 'Is the home district in Mondulkiri?'], never=['A line of a card becomes a person', 'Ethnic group kept as citizenship'])

# ================================================================ 03
def f03():
    g = random.Random('b03'); s = S('Accused ជនជាប់ចោទ'); s.line(1, 'អយ្យការអមសាលាដំបូងខេត្តសៀមរាប'); s.line(2, 'Dossiers – Law on Suppression of Human Trafficking 2008'); s.m += ['A1:K1', 'A2:K2']
    art = {'Art. 10 (unlawful removal for purpose of exploitation)': 'unlawful removal for exploitation', 'Art. 12 (unlawful recruitment)': 'unlawful recruitment', 'Art. 15 (sale of persons)': 'sale of persons for exploitation', 'Art. 28 (procurement – aggravated)': 'aggravated procuring of prostitution'}
    ar = {v: k for k, v in art.items()}; yn = {'yes': 'ឃុំខ្លួន', 'no': 'នៅក្រៅឃុំ'}
    cols = [col('ល.រ', 'running number', None, lambda f: f['_n']), col('Dossier No', 'number of the dossier; written once, merged over its accused', 'dossier_no', lambda f: f['dossier_no'] if f['_first'] else None, blank_means='same as above'), col('ថ្ងៃទទួល\nReceived', 'day the dossier was received; merged', 'received_date', lambda f: (dmy if f['_n'] % 4 == 1 else P)(f['received_date']) if f['_first'] and f['received_date'] else None, blank_means='same as above'),
        col('ឈ្មោះជនជាប់ចោទ', 'name of the accused', 'name'), col('ភេទ', 'sex', 'sex', dic('sex', {'female': 'ស', 'male': 'ប'})), col('អាយុ', 'age', 'age'), col('សញ្ជាតិ', 'citizenship', 'citizenship', dic('citizenship', CK)), col('Charge', 'charge', 'charge', dic('charge', ar)), col('ឃុំខ្លួន/ក្រៅឃុំ', 'in pre-trial detention', 'detained', dic('detained', yn)),
        col('Final submission', 'day of the final submission; blank = none written', 'final_submission_date', fn('final_submission_date', P)), col('ផ្សេងៗ', 'remark', None, lambda f: f.get('_rem'))]
    t = Tab(s, 'an accused person within a dossier; number and day of the dossier stand once, merged', 'person: accused', 4, cols, elsewhere={'person_is': 'sheet name', 'court': 'letterhead'}); E = []; i = 0; k = 0; d = '2024-01-10'
    for size in [1, 3, 2, 1, 4, 2, 1, 3, 2, 1, 3, 2]:
        k += 1; d = plus(d, g.randint(9, 25)); r0 = t.r + 1; ch = g.choice(list(ar)); base = d
        for j in range(size):
            i += 1; sex = 'male' if g.random() < .65 else 'female'
            f = dict(dossier_no=f'{100+k*7}/24', received_date=d, name=kn(g, sex), sex=sex, age=g.randint(21, 58), citizenship=g.choice(['KHM'] * 5 + ['CHN', 'VNM']), charge=ch, detained='yes' if g.random() < .7 else 'no', final_submission_date=plus(d, g.randint(60, 150)) if g.random() < .7 else None, person_is='accused', court='Siem Reap', _first=j == 0); ov = {}
            if k == 5:
                f['received_date'] = None
                if j == 0: ov['received_date'] = '31/04/2024'; E.append(err(s, f'C{r0}', 'no such day: 31 April (dossier 135/24, four accused)', 'the right day of receipt; until then none'))
            if i == 3: f['age'] = None; ov['age'] = 310; E.append(err(s, f'F{t.r+1}', 'age 310', 'the right age (31? 30?); not guessed'))
            if i == 9: f['citizenship'] = None
            if i == 16: f['final_submission_date'] = None; ov['final_submission_date'] = P(plus(base, -365 + 90)); E.append(err(s, f'J{t.r+1}', 'final submission nine months before the dossier was received', 'the right day (the year is probably one too low)'))
            if i == 21: f['sex'] = None; ov['sex'] = 'ស/ប'; E.append(err(s, f'E{t.r+1}', 'sex "F/M"', 'one of the two'))
            t.row(f, **ov)
        if size > 1: s.m += [f'B{r0}:B{t.r}', f'C{r0}:C{t.r}']
    t.other('total line', {'A': 'សរុប', 'D': '25 នាក់ / 12 សំណុំរឿង'})
    emit(3, '03_SRP_prosecution_accused_2024.xlsx', 'Prosecution attached to the court of Siem Reap: accused persons by dossier', TE, 'dossier number and day merged over several accused; an impossible day hits all four accused of its dossier', ['The faulty day of dossier 135/24 is null for all its four accused.'], [s], [t], w_xlsx, not_rows=[nr(s, 1, 'letterhead'), nr(s, 2, 'title')], also=[{'what': 'dossiers', 'value': 12}], errors=E,
        questions=['Does "នៅក្រៅឃុំ" mean released under supervision or never detained?', 'Does a blank final submission mean still under investigation?'], never=['Accused persons stored as victims', 'A dossier counted once for each accused (25 dossiers)', 'Accused shown as convicted'])

# ================================================================ 04
def f04():
    g = random.Random('b04'); s = S('តាមដាន ២០២៤'); s.line(1, 'មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ខេត្តព្រៃវែង'); s.line(2, 'បញ្ជីតាមដានជនរងគ្រោះដែលបានត្រឡប់មកវិញ (ឆមាសទី១ ឆ្នាំ២០២៤)'); s.m += ['A1:N1', 'A2:N2']
    tick = {'yes': '✓', 'no': '–'}; cty = {'THA': 'ថៃ', 'MYS': 'ម៉ាឡេស៊ី', 'VNM': 'វៀតណាម', 'CHN': 'ចិន'}
    dis = {'Prey Veng town': ('ក្រុងព្រៃវែង', ['ជើងទឹក', 'បារាយណ៍']), 'Ba Phnum': ('ស្រុកបាភ្នំ', ['ជើងភ្នំ', 'រំចេក']), 'Peam Ro': ('ស្រុកពាមរ', ['អ្នកលឿង', 'ព្រៃកណ្ដៀង']), 'Sithor Kandal': ('ស្រុកស៊ីធរកណ្ដាល', ['ល្វេ', 'រំលេច'])}
    cm = {'ជើងទឹក': 'Cheung Tuek', 'បារាយណ៍': 'Baray', 'ជើងភ្នំ': 'Cheung Phnum', 'រំចេក': 'Rumchek', 'អ្នកលឿង': 'Neak Loeung', 'ព្រៃកណ្ដៀង': 'Prey Kandieng', 'ល្វេ': 'Lve', 'រំលេច': 'Rumlech'}; mc = {v: k for k, v in cm.items()}
    def ym(x): return f'{KM[int(x[5:])-1]} {kd(x[:4])}'
    cols = [col('ល.រ', 'running number within the district', None, lambda f: kd(f['_i'])), col('គោត្តនាម-នាម', 'name', 'name'), col('ភេទ', 'sex', 'sex', dic('sex', SK)), col('អាយុ', 'age', 'age', fn('age', kd)), col('ឃុំ/សង្កាត់', 'home commune', 'home_commune', dic('home_commune', mc)), col('លេខទូរស័ព្ទ', 'telephone (hidden column)', 'phone', hidden=True), col('ត្រឡប់មកពី', 'country returned from', 'returned_from', dic('returned_from', cty)), col('ខែត្រឡប់', 'month of return, without day', 'return_date', fn('return_date', ym)),
        col('ជំនួយ / សម្ភារៈ', 'got goods', 'help_goods', dic('help_goods', tick)), col('ជំនួយ / វិជ្ជាជីវៈ', 'got vocational training', 'help_training', dic('help_training', tick)), col('ជំនួយ / សុខភាព', 'got health care', 'help_health', dic('help_health', tick)), col('ជំនួយ / ទៅសាលា', 'got back to school', 'help_school', dic('help_school', tick)), col('ចុះសួរ (ដង)', 'number of follow-up visits', 'visits', fn('visits', kd)), col('ផ្សេងៗ', 'remark', None, lambda f: f.get('_rem'))]
    t = Tab(s, 'a returned victim who is followed up (a person)', 'person: victim', 4, cols, elsewhere={'home_district': 'line above the group', 'province': 'letterhead', 'person_is': 'title (row 2)'}); tot = 0; n = 0
    for en_, (k, cs) in dis.items():
        t.other('group line: district', {'A': k}); v = 0; num = {'Prey Veng town': 6, 'Ba Phnum': 9, 'Peam Ro': 8, 'Sithor Kandal': 5}[en_]
        for i in range(num):
            n += 1; sex = 'female' if g.random() < .6 else 'male'; age = g.randint(14, 44); f = dict(name=kn(g, sex), sex=sex, age=age, home_commune=cm[g.choice(cs)], phone=f'000 {g.randint(100,999)} {g.randint(100,999)}' if g.random() < .7 else None, returned_from=g.choice(['THA', 'THA', 'MYS', 'VNM', 'CHN']), return_date=f'2024-0{g.randint(1,6)}' if g.random() < .8 else f'2023-{g.randint(10,12)}', help_goods=g.choice(['yes', 'yes', 'no']), help_training=g.choice(['yes', 'no', 'no', None]), help_health=g.choice(['yes', 'no', None]), help_school=g.choice(['yes', 'no']) if age < 18 else None, visits=g.randint(0, 4), home_district=en_, province='Prey Veng', person_is='victim', _i=i + 1)
            if n == 12: f['age'] = None
            if n == 20: f['_rem'] = 'ប្ដូរទីលំនៅទៅភ្នំពេញ'
            t.row(f); v += f['visits']
        t.other('subtotal of the district', {'A': 'សរុប', 'B': kd(num) + ' នាក់', 'M': kd(v)}); tot += v
    t.other('grand total', {'A': 'សរុបរួម', 'B': kd(n) + ' នាក់', 'M': kd(tot)}); e = t.r + 1; s.set(e, 1, '✓ = បានទទួល   – = មិនបានទទួល   ទំនេរ = មិនបានសួរ'); s.hc = [6]
    emit(4, '04_តាមដានជនរងគ្រោះ_ព្រៃវែង_ឆមាស១.xlsx', 'Provincial department of social affairs, Prey Veng: follow-up of returned victims', TI, 'district in group lines, subtotals, months without days, ticks with a legend at the foot, a hidden column with telephones', ['The legend says: ✓ received, – not received, blank not asked.', 'Return is a month only; no day may be added.'], [s], [t], w_xlsx, not_rows=[nr(s, 1, 'letterhead'), nr(s, 2, 'title'), nr(s, e, 'legend')],
        questions=['Shall the hidden column with telephones come in?', 'Is everybody on the list an identified victim, or a returned migrant who was followed up?'], never=['A blank tick kept as "no"', 'A first of the month invented for the return', 'District or total lines become persons'])

# ================================================================ 05
def f05():
    g = random.Random('b05'); sheets, tabs, E, N = [], [], [], []
    work = {'begging': 'beg', 'selling lottery tickets': 'lottery', 'domestic work': 'house work', 'factory': 'factory', 'shining shoes': 'shoes'}; to = {'home with family': 'family', 'NGO': 'NGO', 'provincial social affairs': 'DoSVY'}
    k = 0
    for m, (nm, num) in enumerate([('Jan-24', 14), ('Feb-24', 11), ('Mar-24', 16)], 1):
        s = S(nm); s.line(1, f'Bavet Transit Centre (DoSVY Svay Rieng) – persons received from Viet Nam – {nm}'); s.m.append('A1:L1'); N.append(nr(s, 1, 'title'))
        sx = col('Sex', 'sex', 'sex', dic('sex', {'female': 'F', 'male': 'M'})); ag = col('Age', 'age', 'age')
        cols = [col('No', 'running number', None, lambda f: f['_n']), col('Code', 'code of the person', 'person_code'), col('ឈ្មោះ Name', 'name', 'name')] + ([ag, sx] if m == 3 else [sx, ag]) + [col('Home province', 'home province', 'home_province', dic('home_province', PK)), col('Arrival', 'day of arrival' + (' (typed as text on this sheet)' if m == 3 else ''), 'arrival_date', fn('arrival_date', dmy if m == 3 else P)), col('Work in VN', 'work done in Viet Nam', 'work_abroad', dic('work_abroad', work)), col('Trafficked? (screening)', 'found to be a victim at screening', 'found_victim', dic('found_victim', {'yes': 'Y', 'no': 'N', 'unknown': '?'})), col('Left on', 'day of leaving; blank = not written', 'left_date', fn('left_date', P)), col('Left to', 'left to', 'left_to', dic('left_to', to)), col('Remark', 'remark', None, lambda f: f.get('_rem'))]
        t = Tab(s, 'a person received from Viet Nam', 'person: returned', 3, cols, elsewhere={'returned_from': 'title (row 1)'}); prev = None
        for d in sorted(day(g, f'2024-0{m}-02', f'2024-0{m}-26') for _ in range(num)):
            k += 1; sex = g.choice(['female', 'male']); f = dict(person_code=f'BV24-{k:03d}', name=en(g, sex), sex=sex, age=g.randint(8, 47), home_province=g.choice(['Svay Rieng', 'Prey Veng', 'Kandal', 'Takeo']), arrival_date=d, work_abroad=g.choice(list(work)), found_victim=g.choice(['yes', 'no', 'no', 'unknown']), left_date=plus(d, g.randint(1, 9)), left_to=g.choice(list(to)), returned_from='VNM'); ov = {}
            if k == 5: f['age'] = None; ov['age'] = 'I7'; E.append(err(s, f'E{t.r+1}', 'age "I7" – a letter I for a figure', 'age confirmed (17?)'))
            if k == 18: f['left_date'] = None; ov['left_date'] = P(plus(d, -12)); E.append(err(s, f'J{t.r+1}', 'left before arriving', 'the right day of leaving'))
            if k == 22: f['arrival_date'] = None; ov['arrival_date'] = P('2024-12-02'); f['left_date'] = '2024-02-27'; E.append(err(s, f'G{t.r+1}', 'arrival 2 December 2024 on the sheet of February, later than leaving (day and month may have been exchanged: 12 February)', 'the right day'))
            if k == 33: f['left_date'] = f['left_to'] = None; f['_rem'] = 'still here'
            if k == 30: f['home_province'] = None; ov['home_province'] = 'Saigon'; E.append(err(s, f'F{t.r+1}', '"Saigon" is no province of Cambodia', 'home province, or say that it is not known'))
            r = t.row(f, **ov)
            if k == 20:
                t.r += 1; s.strike.append(t.r)
                for c in range(1, 13):
                    if (r, c) in s.c: s.c[(t.r, c)] = s.c[(r, c)]
                s.set(t.r, 12, 'written twice – delete'); t.not_rows.append(nr(s, t.r, 'struck-out row: the row above written twice (the remark says so)'))
        t.other('total of the month', {'A': 'Total', 'C': f'{num} persons'}); sheets.append(s); tabs.append(t)
    emit(5, '05_Bavet TC received Jan-Mar 2024.xlsx', 'Social ministry, transit centre at Bavet: people received from Viet Nam, a sheet for each month', TE, 'sheets by month; in March the columns Sex and Age change places; a struck-out row', ['The three sheets are one list. Only the person with screening Y is a found victim; "?" is unknown.'], sheets, tabs, w_xlsx, not_rows=N, errors=E, questions=['What does "?" under screening mean (not yet decided)?', 'Is the struck-out row to be left out?', 'Is a person with N at screening to be kept as a returned person who is no victim?'], never=['Persons screened N or ? stored as victims', 'In March age read as sex or the reverse', 'The struck-out row becomes a second person'])

# ================================================================ 06
def f06():
    g = random.Random('b06'); s = S('June log'); s.line(1, "Day centre 'Open Door Sample' Siem Reap – log by day – June 2024"); s.line(2, 'x = given, empty = not given that day'); s.m.append('A1:J1')
    x = {'yes': 'x', 'no': None}
    cols = [col('Date', 'day of the visit, written on the first line of the day only', 'visit_date', lambda f: f['_d'], blank_means='same as above'), col('Client', 'code of the client', 'client_code'), col('F/M', 'sex', 'sex', dic('sex', {'female': 'F', 'male': 'M'})), col('Age group', 'age group', 'age_group')] + [col(h, m, k, dic(k, x), blank_means='no') for h, m, k in [('Meal', 'meal given', 'meal'), ('Shower', 'shower', 'shower'), ('Counsel.', 'counselling given', 'counselling'), ('Class', 'took part in a class', 'class'), ('Nurse', 'seen by the nurse', 'nurse')]] + [col('Staff', 'initials of staff', None, lambda f: f['_st'])]
    t = Tab(s, 'a visit of a client on a day (the same client comes often); not a person', 'service', 4, cols); cl = []
    for i in range(17): cl.append((f'OD-{i+1:02d}', g.choice(['female', 'male']), g.choice(['under 12', '12-14', '15-17', '18-24'])))
    for dd, k in [(3, 6), (4, 5), (6, 7), (10, 6), (11, 4), (13, 8), (17, 6), (20, 7), (24, 6), (27, 5)]:
        for j, c in enumerate(sorted(g.sample(cl, k))):
            f = dict(visit_date=f'2024-06-{dd:02d}', client_code=c[0], sex=c[1], age_group=c[2], _d=f'{dd}/6' if j == 0 else None, _st=g.choice(['SB', 'TV'])); f.update({q: 'yes' if g.random() < p else 'no' for q, p in [('meal', .9), ('shower', .4), ('counselling', .3), ('class', .5), ('nurse', .15)]}); t.row(f)
        t.other('count of the day', {'B': f'= {k} clients'}, bold=False)
    emit(6, '06_daycentre_log_june.xlsx', "NGO 'Open Door Sample' (invented), Siem Reap: log of a day centre", TI, 'a log by day: date on the first line of the day only and without a year (title), ticks whose blank means no (note in row 2)', ['60 visits of at most 17 clients. Nothing says that a client is a victim of trafficking.'], [s], [t], w_xlsx, not_rows=[nr(s, 1, 'title'), nr(s, 2, 'legend')], also=[{'what': 'different clients', 'value': len({f['client_code'] for _, f in t.rows})}],
        questions=['Is the year 2024 (title only)?', 'Are the clients victims, or children and young people at risk?'], never=['60 persons made out of 60 visits', 'Clients stored as victims of trafficking without asking', 'A "= 6 clients" line becomes a visit'])

# ================================================================ 07
def f07():
    g = random.Random('b07'); s = S('Civil claims'); s.line(1, "Legal aid of 'Testing Justice' – civil claims of clients (សំណងជំងឺចិត្ត)"); s.m.append('A1:L1'); E = []
    def mon(k):
        def h(f):
            v = f[k]
            if v is None: return None
            a = v['amount']; return {'USD': f'${a:,}', 'KHR': f'{a:,}៛', 'THB': f'{a:,} baht'}[v['currency']]
        return h
    cols = [col('No', 'running number', None, lambda f: f['_n']), col('Client code', 'code of the client', 'client_code'), col('Client', 'name of the client', 'name'), col('Sex', 'sex', 'sex', dic('sex', {'female': 'Female', 'male': 'Male'})), col('Court', 'court', 'court', dic('court', {'Phnom Penh': 'PP', 'Battambang': 'BTB', 'Kampong Cham': 'KPC', 'Kandal': 'KDL'})), col('Case no.', 'number of the court case', 'case_no'), col('Claim filed', 'day the claim was filed', 'claim_date', fn('claim_date', P)), col('Claimed', 'sum claimed', 'claimed', mon('claimed')), col('Judgment', 'day of the judgment; blank = none', 'judgment_date', fn('judgment_date', P)), col('Ordered', 'compensation ordered', 'ordered', mon('ordered')), col('Received so far', 'sum received by the client', 'received', mon('received')), col('Lawyer', 'lawyer (staff)', None, lambda f: 'Me ' + EF[f['_n'] % 3])]
    t = Tab(s, "a client's civil claim (a person in a case)", 'person: victim, civil claim', 3, cols)
    for i in range(20):
        sex = 'female' if g.random() < .7 else 'male'; cu = g.choice(['USD', 'KHR', 'KHR', 'THB']); base = g.randint(2, 20) * {'USD': 250, 'KHR': 1000000, 'THB': 5000}[cu]; d = day(g, '2023-06-01', '2024-03-30'); j = g.random() < .7
        f = dict(client_code=f'TJ{i+31:03d}', name=en(g, sex), sex=sex, court=g.choice(['Phnom Penh', 'Battambang', 'Kampong Cham', 'Kandal']), case_no=f'{g.randint(200,2900)}/{d[2:4]}', claim_date=d, claimed=money(base, cu), judgment_date=None, ordered=None, received=None); ov = {}
        if i == 2: j = True
        if j or i in (6, 11, 15): f.update(judgment_date=plus(d, g.randint(90, 260)), ordered=money(base // 2, cu)); f['received'] = money(g.choice([0, base // 4]), cu)
        R = t.r + 1
        if i == 6: f['ordered'] = None; ov['ordered'] = 3000; E.append(err(s, f'J{R}', 'a bare 3000: no currency', 'the currency'))
        if i == 6: f['received'] = None
        if i == 11: f['judgment_date'] = None; ov['judgment_date'] = P(plus(d, -300)); E.append(err(s, f'I{R}', 'judgment before the claim was filed', 'the right day'))
        if i == 15: f['received'] = None; ov['received'] = {'USD': f'${base*5:,}', 'KHR': f'{base*5:,}៛', 'THB': f'{base*5:,} baht'}[cu]; E.append(err(s, f'K{R}', 'received ten times what was ordered', 'the sum confirmed (a nought too many?)'))
        t.row(f, **ov)
    t.other('total line: adds dollars, riels and baht together, worthless', {'A': 'Total', 'H': 98431500, 'J': 41208750})
    emit(7, '07_civil_claims_legal_aid.ods', "NGO 'Testing Justice' (invented), legal aid: civil claims of clients", TE, 'sums in dollars, riels and baht written into the cell; a total line that adds them up regardless', ['A received 0 is a fact (nothing paid), a blank is not written.', 'The total line mixes currencies; it is no record and not to be kept.'], [s], [t], w_ods, not_rows=[nr(s, 1, 'title')], errors=E, questions=['Are all clients victims of trafficking?', 'Does a blank judgment mean the case is pending?'], never=['Sums converted, or currencies added together', 'A currency guessed for the bare 3000', 'The total line becomes a client'])

# ================================================================ 08
def f08():
    g = random.Random('b08'); s = S('csv'); G = {'female': 'female', 'male': 'male'}
    dom = [('1A. Food Security', 'food_score'), ('2A. Shelter', 'shelter_score'), ('3A. Protection', 'protection_score'), ('4A. Physical Health', 'health_score'), ('5A. Emotional Health', 'emotional_score'), ('6A. School Performance', 'school_score')]
    cols = [col('Client ID', 'number of the client', 'client_code'), col('Given Name (Latin)', 'given name', 'given_name'), col('Family Name (Latin)', 'family name', 'family_name'), col('Gender', 'sex', 'sex'), col('Date of Birth', 'day of birth', 'birth_date', fn('birth_date', d_M_Y)), col('Assessment Date', 'day of the assessment', 'assessment_date', fn('assessment_date', d_M_Y)), col('Type', 'first or later assessment', 'assessment_type', dic('assessment_type', {'initial': 'Initial', 'follow-up': 'Next'}))] + [col(h, f'score 1 (worst) to 4 (best): {h[4:]}', k) for h, k in dom] + [col('Completed', 'assessment completed', 'completed', dic('completed', {'yes': 'TRUE', 'no': 'FALSE'})), col('Case Worker', 'case worker (staff)', None, lambda f: f['_cw'])]
    t = Tab(s, 'an assessment of a client at a day (a client has several rows); not a person', 'assessment / service', 1, cols); rows = []
    for c in range(16):
        sex = g.choice(['female', 'male']); b = day(g, '2007-01-01', '2013-12-01'); gv, fm = g.choice(EG[sex]), g.choice(EF); d = day(g, '2023-09-01', '2023-11-20'); sc = {k: g.randint(1, 3) for _, k in dom}; cw = g.choice(['Worker A', 'Worker B'])
        for j in range([3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2][c]):
            f = dict(client_code=f'SRC-{1040+c*3}', given_name=gv, family_name=fm, sex=sex, birth_date=None if c == 7 else b, assessment_date=d, assessment_type='initial' if j == 0 else 'follow-up', completed='yes', _cw=cw, **sc)
            if c == 3: f['school_score'] = None
            if c == 11 and j == 1: f['completed'] = 'no'; f['emotional_score'] = None
            rows.append(f); d = plus(d, g.randint(80, 110)); sc = {k: min(4, v + g.randint(0, 1)) for k, v in sc.items()}
    rows.sort(key=lambda f: f['assessment_date'], reverse=True)
    for f in rows: t.row(f)
    emit(8, '08_oscar_assessments_export.csv', "NGO 'Sample Roots Reintegration' (invented): assessments exported from OSCaR", TI, 'the same client several times with scores of six domains; newest first', ['Scores run 1 to 4 and are no numbers of persons. Blank score: not assessed.'], [s], [t], w_csv, also=[{'what': 'different clients', 'value': 16}], questions=['Are scores 1 (worst) to 4 (best)?', 'Are all clients victims of trafficking?'], never=['40 clients made out of 40 assessments', 'Scores added up or read as ages or counts'])

# ================================================================ 09
def f09():
    g = random.Random('b09'); s = S('Cases'); i2 = S('Export info')
    conc = {'trafficking': 'trafficking', 'child_labour': 'child labour', 'neglect': 'neglect', 'sexual_exploitation': 'sexual exploitation', 'unaccompanied': 'unaccompanied'}; rc = {v: k for k, v in conc.items()}
    sv = {'counselling': 'psychosocial_support', 'medical care': 'health_medical', 'legal help': 'legal', 'shelter': 'alternative_care', 'education': 'education'}
    cols = [col('case_id', 'number of the case (Primero)', 'case_no'), col('name', 'name of the child', 'name'), col('sex', 'sex', 'sex'), col('age', 'age', 'age'), col('date_of_birth', 'day of birth', 'birth_date'), col('registration_date', 'day of registration', 'registered_date'), col('location_current', 'province where the child is', 'province', fn('province', lambda x: 'Cambodia::' + x)), col('protection_concerns', 'concerns, several parted by |', 'concerns', fn('concerns', lambda x: '|'.join(rc[y] for y in x.split('; ')))), col('risk_level', 'risk level', 'risk_level'), col('status', 'open or closed', 'status'), col('consent_reporting', 'consent to reporting', 'consent', dic('consent', {'yes': 'true', 'no': 'false'})), col('services_1_type', 'first service', 'service_1', dic('service_1', sv)), col('services_1_date', 'day of the first service', 'service_1_date'), col('services_2_type', 'second service', 'service_2', dic('service_2', sv)), col('services_2_date', 'day of the second service', 'service_2_date'), col('owned_by', 'user who owns the case (staff)', None, lambda f: 'cp_' + g.choice(['u1', 'u2', 'u3']))]
    t = Tab(s, 'a child (a case in Primero)', 'person: child', 1, cols, hrows=[1, 2], elsewhere={'about_trafficking': 'protection_concerns holds trafficking'})
    for i, h in enumerate(['Case ID', 'Name', 'Sex', 'Age', 'Date of birth', 'Registration date', 'Current location', 'Protection concerns', 'Risk level', 'Status', 'Consent to share for reporting', 'Service type (1)', 'Service date (1)', 'Service type (2)', 'Service date (2)', 'Case owner']):
        s.set(2, i + 1, h); t.cols[i]['heading'] += ' / ' + h
    for i in range(30):
        sex = g.choice(['female', 'male', 'female']); age = g.randint(5, 17); reg = day(g, '2024-01-05', '2024-05-20'); cs = ['trafficking'] if g.random() < .6 else []; cs += g.sample(['child labour', 'neglect', 'sexual exploitation', 'unaccompanied'], g.randint(0 if cs else 1, 2)); n = g.randint(0, 2); sp = g.sample(list(sv), 2)
        bd = day(g, f'{2024-age-1}-06-15', f'{2024-age-1}-12-30') if g.random() < .6 else None
        f = dict(case_no=f'kh-{g.randint(10**6,10**7-1):x}-{i:02d}', name=en(g, sex), sex=sex, age=age, birth_date=bd, registered_date=reg, province=g.choice(PROV), concerns='; '.join(cs), risk_level=g.choice(['high', 'medium', 'low', None]), status=g.choice(['open', 'open', 'closed']), consent='no' if i in (4, 17, 26) else 'yes', service_1=sp[0] if n > 0 else None, service_1_date=plus(reg, g.randint(1, 30)) if n > 0 else None, service_2=sp[1] if n > 1 else None, service_2_date=plus(reg, g.randint(31, 60)) if n > 1 else None, about_trafficking='yes' if 'trafficking' in cs else 'no')
        t.row(f)
    i2.line(1, 'Exported', '2024-06-03 16:20'); i2.line(2, 'Filter', 'all open and closed cases, registration 2024-01-01 to 2024-05-31'); i2.line(3, 'Records', 30); i2.line(4, 'Note', 'consent_reporting = false: name and details must not leave the case team')
    emit(9, '09_primero_cases_wide_20240603.xlsx', 'District child protection unit with an NGO: wide export of Primero', TI, 'two heading rows (machine names and labels), concerns parted by |, services side by side in numbered columns, three children without consent', ["Ages are those at registration.", 'Children with other concerns only are in the same export; about_trafficking is "no" for them.', 'The three rows with consent false count as records expected; keeping them without the name is right too.'], [s, i2], [t], w_xlsx, not_rows=[nr(i2, i, 'information on the export') for i in (1, 2, 3, 4)], also=[{'what': 'children with the concern trafficking', 'value': sum(f['about_trafficking'] == 'yes' for _, f in t.rows)}, {'what': 'services', 'value': sum((f['service_1'] is not None) + (f['service_2'] is not None) for _, f in t.rows)}],
        questions=['Shall all children come in or only those with the concern trafficking?', 'What about the three children whose consent to reporting is false?'], never=['Children without the concern trafficking stored as victims', 'The line of labels (row 2) becomes a child', 'Names of children without consent shown in a report'])

# ================================================================ 10
def f10():
    g = random.Random('b10'); s = S('fishing_vessel_inspection'); w = S('crew_rep')
    ind = [('debt', 'debt bondage'), ('docs', 'papers kept by the master'), ('nopay', 'wages not paid'), ('confined', 'not free to leave'), ('none', 'none of these')]
    U = lambda x: {'yes': 1, 'no': 0, None: None}[x]
    cols = [col('start', 'start of filling in (technical)', None, lambda f: f['visit_date'] + f'T0{g.randint(7,9)}:{g.randint(10,59)}:00.000+07:00'), col('today', 'day of the visit', 'visit_date'), col('g_port/port', 'port', 'port', dic('port', {'Tumnup Rolok': 'tumnup_rolok', 'Koh Kong': 'koh_kong', 'Kep': 'kep', 'Kampot': 'kampot'})), col('g_port/consent', 'master agreed to the inspection', 'consent'), col('g_vessel/reg_no', 'registration of the vessel', 'vessel_no'), col('g_vessel/flag', 'flag', 'flag', dic('flag', {'KHM': 'kh', 'THA': 'th', 'VNM': 'vn'})), col('g_vessel/crew_n', 'number of crew', 'crew'), col('g_work/ind', 'signs of forced labour, several parted by blanks', 'signs', fn('signs', lambda x: ' '.join({b: a for a, b in ind}[y] for y in x.split('; '))))]
    cols += [col(f'g_work/ind/{a}', f'sign: {b}', 'sign_' + a, (lambda k: lambda f: U(f[k]))('sign_' + a)) for a, b in ind]
    cols += [col('g_end/action', 'what was done', 'action', dic('action', {'none': 'none', 'warning': 'warning', 'sent to the police': 'police', 'sent to social affairs': 'dosvy'})), col('_id', 'number of the submission', 'submission_id'), col('_uuid', 'technical', None, lambda f: f'{g.getrandbits(64):016x}'), col('_index', 'number that the crew sheet refers to', None, lambda f: f['_n'])]
    t = Tab(s, 'an inspection of a fishing vessel (a submission); not a vessel, not a person', 'inspection', 1, cols); crew = []
    for i in range(18):
        d = day(g, '2024-02-05', '2024-05-30'); ok = i not in (6, 13); sg = g.sample(['debt', 'docs', 'nopay', 'confined'], g.choice([0, 0, 1, 2])); order = [a for a, _ in ind]; sg = sorted(sg, key=order.index) or ['none']; n = g.randint(2, 4) if ok else 0
        f = dict(visit_date=d, port=g.choice(['Tumnup Rolok', 'Koh Kong', 'Kep', 'Kampot']), consent='yes' if ok else 'no', vessel_no=f'ZZ-{g.randint(1000,9999)}', flag=g.choice(['KHM', 'KHM', 'THA', 'VNM']) if ok else None, crew=n + g.randint(0, 5) if ok else None, signs='; '.join(dict(ind)[a] for a in sg) if ok else None, action=('none' if sg == ['none'] else g.choice(['warning', 'sent to the police', 'sent to social affairs'])) if ok else None, submission_id=40218800 + i * 17)
        for a, _ in ind: f['sign_' + a] = ('yes' if a in sg else 'no') if ok else None
        t.row(f); crew += [(i + 1, f)] * n
    cc = [col('crew_rep/sex', 'sex', 'sex', dic('sex', {'female': 'f', 'male': 'm'})), col('crew_rep/age', 'age', 'age'), col('crew_rep/nat', 'citizenship', 'citizenship', dic('citizenship', {'KHM': 'kh', 'THA': 'th', 'VNM': 'vn', 'MMR': 'mm'})), col('crew_rep/unpaid_m', 'months without wages', 'months_unpaid'), col('crew_rep/pay_amt', 'wage a month', 'wage', fn('wage', lambda v: v['amount'])), col('crew_rep/pay_cur', 'currency of the wage', None, fn('wage', lambda v: v['currency'].lower())), col('crew_rep/docs_kept', "papers kept by the master", 'papers_kept', dic('papers_kept', {'yes': '1', 'no': '0', 'unknown': '99'})), col('_parent_index', 'which inspection (its _index)', None, lambda f: f['_pi']), col('_submission__id', 'number of the submission', 'submission_id')]
    u = Tab(w, 'a member of the crew who was interviewed (a person, not found to be a victim)', 'person: worker', 1, cc)
    for pi, f in crew:
        cur = g.choice(['KHR', 'USD', 'THB']); u.row(dict(sex='male' if g.random() < .92 else 'female', age=g.randint(15, 52) if g.random() < .95 else None, citizenship=g.choice(['KHM', 'KHM', 'KHM', 'MMR', 'VNM']), months_unpaid=g.choice([0, 0, 0, 1, 2, 3]), wage=money({'KHR': 50000, 'USD': 10, 'THB': 500}[cur] * g.randint(16, 30), cur) if g.random() < .85 else None, papers_kept=g.choice(['no', 'no', 'yes', 'unknown']), submission_id=f['submission_id'], _pi=pi))
    c = S('choices'); c.line(1, 'list', 'name', 'label::Khmer', 'label::English')
    for i, x in enumerate([('ind', 'debt', 'ជំពាក់បំណុល', 'Debt bondage'), ('ind', 'docs', 'ដកហូតឯកសារ', 'Papers kept'), ('ind', 'nopay', 'មិនបើកប្រាក់', 'Wages not paid'), ('ind', 'confined', 'មិនឱ្យចេញ', 'Not free to leave'), ('ind', 'none', 'គ្មាន', 'None of these'), ('docs_kept', '99', 'មិនដឹង', "Don't know"), ('action', 'dosvy', 'មន្ទីរសង្គមកិច្ច', 'Sent to social affairs'), ('action', 'police', 'នគរបាល', 'Sent to the police')]): c.line(i + 2, *x)
    emit(10, '10_kobo_vessel_inspection_v4.xlsx', 'Labour inspectors of the coast: Kobo form on fishing vessels', TI, 'Kobo with groups, a select_multiple both joined and split in 0/1 columns, a repeat sheet of crew, a sheet of choices; two masters refused', ['Where consent is no everything after it was not asked: null, never 0.', 'papers_kept 99 = unknown (sheet choices).', 'wage takes its currency from the next column.'], [s, w, c], [t, u], w_xlsx, not_rows=[nr(c, i, 'legend of choices') for i in range(1, 10)], also=[{'what': 'inspections with at least one sign', 'value': sum(bool(f['signs']) and f['signs'] != 'none of these' for _, f in t.rows)}],
        questions=['Are crew members to be kept as workers interviewed, not as victims?', 'May an inspection with signs be counted as a case, or only those sent to the police?'], never=['Crew members stored as victims', 'The inspections refused stored as "no signs"', 'Code 99 kept as yes or as a number'])

# ================================================================ 11
def f11():
    g = random.Random('b11'); s = S('Log'); k = S('Codes'); E = []
    who = {1: 'child', 2: 'parent', 3: 'neighbour', 4: 'teacher', 5: 'authority'}; top = {1: 'trafficking', 2: 'violence at home', 3: 'school', 4: 'lost child', 5: 'wrong number or silent', 6: 'labour of a child', 7: 'online abuse'}; act = {'A': 'advice given', 'B': 'referred to the police', 'C': 'referred to social affairs', 'D': 'nothing'}
    inv = lambda d: {v: a for a, v in d.items()}; w_, t_, a_ = inv(who), inv(top), inv(act)
    k.line(1, 'Caller', 'Meaning'); [k.line(i + 2, a, b) for i, (a, b) in enumerate(who.items())]; k.line(8, 'Topic', 'Meaning'); [k.line(i + 9, a, b) for i, (a, b) in enumerate(top.items())]; k.line(17, 'Action', 'Meaning'); [k.line(i + 18, a, b) for i, (a, b) in enumerate(act.items())]
    s.line(1, "Child helpline 'Sample Line' – calls, first quarter 2024")
    cols = [col('No', 'running number', None, lambda f: f['_n']), col('Date', 'day of the call', 'call_date', fn('call_date', P)), col('Time', 'time of the call', 'call_time'), col('Caller', 'kind of caller (code, see sheet Codes)', 'caller_is', dic('caller_is', w_)), col('Caller sex', 'sex of the caller', 'caller_sex', dic('caller_sex', {'female': 'F', 'male': 'M', 'unknown': 'U'})), col('Child age', 'age of the child the call is about', 'child_age'), col('Province', 'province', 'province', lambda f: None if f['province'] is None else f['province'] if f['_en'] else PK[f['province']]), col('Topic', 'topic (code)', 'topic', dic('topic', t_)), col('Min', 'length in minutes', 'minutes'), col('Action', 'what was done (code)', 'action', dic('action', a_)), col('Op', 'operator (staff)', None, lambda f: g.choice(['op1', 'op2', 'op3']))]
    t = Tab(s, 'a call (not a person, not a case)', 'call', 3, cols, elsewhere={'about_trafficking': 'topic 1 = trafficking'}); n = 0
    for m, num in [(1, 47), (2, 49), (3, 54)]:
        t.other('line of the month', {'A': ['January', 'February', 'March'][m - 1] + ' 2024'})
        for d in sorted(day(g, f'2024-0{m}-01', f'2024-0{m}-29') for _ in range(num)):
            n += 1; tp = g.choice([1, 1, 2, 2, 3, 4, 5, 5, 6, 7]); f = dict(call_date=d, call_time=f'{g.randint(6,21):02d}:{g.randint(0,59):02d}', caller_is=who[g.randint(1, 5)], caller_sex=g.choice(['female', 'male', 'unknown']), child_age=g.randint(5, 17) if tp != 5 and g.random() < .8 else None, province=g.choice(PROV) if tp != 5 else None, topic=top[tp], minutes=g.randint(1, 40) if tp != 5 else 1, action=act['D' if tp == 5 else g.choice('ABC')], about_trafficking='yes' if tp == 1 else 'no', _en=g.random() < .5); ov = {}; R = t.r + 1
            if n == 23: f['call_date'] = None; ov['call_date'] = P('2042-01-' + d[8:]); E.append(err(s, f'B{R}', 'year 2042', 'the right year (2024?)'))
            if n == 61: f['call_time'] = None; ov['call_time'] = '25:70'; E.append(err(s, f'C{R}', 'no such time: 25:70', 'the right time'))
            if n == 88: f['child_age'] = None; ov['child_age'] = 140; E.append(err(s, f'F{R}', 'age 140 of a child', 'the right age (14?)'))
            if n == 119: f['topic'] = None; f['about_trafficking'] = None; ov['topic'] = 9; E.append(err(s, f'H{R}', 'topic 9 is not in the sheet Codes', 'the meaning of 9'))
            if n == 140: f['minutes'] = None; ov['minutes'] = -5; E.append(err(s, f'I{R}', 'a call of minus 5 minutes', 'the right length'))
            t.row(f, **ov)
        t.other('total of the month', {'A': 'Total', 'B': f'{num} calls'})
    emit(11, '11_helpline_log_Q1_2024.xlsx', "NGO 'Sample Line' (invented): child helpline, log of calls", TE, '150 calls in codes explained on a second sheet; provinces now in Khmer, now in English', ['Only topic 1 is about trafficking. The age is that of the child, not of the caller.'], [s, k], [t], w_xlsx, not_rows=[nr(s, 1, 'title')] + [nr(k, i, 'legend of codes') for i in list(range(1, 7)) + list(range(8, 16)) + list(range(17, 22))], also=[{'what': 'calls about trafficking', 'value': sum(f['about_trafficking'] == 'yes' for _, f in t.rows)}], errors=E,
        questions=['Shall all calls come in or only those about trafficking?', 'Is "labour of a child" (topic 6) to be counted as trafficking?'], never=['A call made a case or a victim', "The child's age given to the caller", 'All 150 calls counted as about trafficking'])

# ================================================================ 12
def f12():
    g = random.Random('b12'); s = S('មិថុនា'); s.line(1, 'ច្រកទ្វារព្រំដែនអន្តរជាតិអូរស្មាច់ ខេត្តឧត្តរមានជ័យ'); s.line(2, 'ចំនួនពលរដ្ឋដែលភាគីថៃបញ្ជូនមកវិញ ខែមិថុនា ឆ្នាំ២០២៤'); s.m += ['A1:H1', 'A2:H2']; E = []; KS = ['men', 'women', 'boys', 'girls']
    cols = [col('ថ្ងៃទី', 'day of June 2024', 'date', fn('date', lambda x: kd(int(x[8:])))), col('ប្រុស', 'men', 'men'), col('ស្រី', 'women', 'women'), col('ក្មេងប្រុស', 'boys', 'boys'), col('ក្មេងស្រី', 'girls', 'girls'), col('សរុប', 'all', 'all'), col('បញ្ជូនទៅសង្គមកិច្ច', 'of them handed to social affairs', 'handed_to_social_affairs'), col('ផ្សេងៗ', 'remark', None, lambda f: f.get('_rem'))]
    t = Tab(s, "a day's count of people sent back by Thailand", 'counts: people sent back, by day', 4, cols, elsewhere={'date': 'day in the row, month and year in the title (row 2)'}); wk = [0] * 6; tot = [0] * 6
    for d in range(1, 31):
        v = [g.randint(5, 60), g.randint(3, 40), g.randint(0, 8), g.randint(0, 6)]; f = dict(date=f'2024-06-{d:02d}', **dict(zip(KS, v)), all=sum(v), handed_to_social_affairs=g.randint(0, v[2] + v[3]))
        if d == 9: f.update({x: None for x in KS + ['all', 'handed_to_social_affairs']}, _rem='បិទច្រក')
        ov = {}
        if d == 19: ov['all'] = f['all'] + 10; f['all'] = None; E.append(err(s, f'F{t.r+1}', 'the total does not add up: ten more than the four columns before', 'which is right, the parts or the total'))
        t.row(f, **ov); z = [f[x] or 0 for x in KS] + [(ov.get('all') or f['all'] or 0), f['handed_to_social_affairs'] or 0]; wk = [a + b for a, b in zip(wk, z)]; tot = [a + b for a, b in zip(tot, z)]
        if d % 7 == 0 or d == 30: t.other('subtotal of the week', {'A': f'សរុបសប្ដាហ៍ទី{kd((d+6)//7)}', **dict(zip('BCDEFG', wk))}); wk = [0] * 6
    t.other('total of the month', {'A': 'សរុបខែ', **dict(zip('BCDEFG', tot))})
    emit(12, '12_អូរស្មាច់_រាប់ប្រចាំថ្ងៃ_មិថុនា.xlsx', "Border post O'Smach: people sent back, counted by day", TO, 'only counts; month in the title, day numbers in Khmer, weekly subtotals; one day closed', ["The week's and month's totals contain the faulty total of 19 June. 9 June: post closed, blank is not 0 persons written."], [s], [t], w_xlsx, not_rows=[nr(s, 1, 'letterhead'), nr(s, 2, 'title')], errors=E, totals=[{'sheet': s.name, 'what': f'June 2024, {a}', 'value': b} for a, b in zip(KS + ['all as written', 'handed to social affairs'], tot)], also=[{'what': 'all, added up from the four parts', 'value': sum(tot[:4])}],
        questions=['Which is right on 19 June, the parts or the total?', 'Are people sent back counted as victims? (nothing says so)'], never=['Persons made out of the counts', 'People sent back counted as victims', 'Weekly subtotals counted on top of the days'])

# ================================================================ 13
def f13():
    g = random.Random('b13'); s = S('Off-load 2024'); s.line(1, 'IMMIGRATION – PHNOM PENH AIRPORT – PASSENGERS NOT ALLOWED TO DEPART (suspected trafficking / fraudulent recruitment)')
    s.m.append('A1:L1'); city = {'MYS': 'KUL', 'KOR': 'ICN', 'ARE': 'DXB', 'CHN': 'CAN', 'THA': 'BKK'}
    cols = [col('S/N', 'running number', None, lambda f: f['_n']), col('Date', 'day of the stop (text)', 'stop_date', fn('stop_date', dMy)), col('Flight', 'flight', 'flight'), col('Dest', 'destination, as code of the airport', 'destination_country', dic('destination_country', city)), col('Passenger name', 'name', 'name', fn('name', str.upper)), col('Sex', 'sex', 'sex', dic('sex', {'female': 'F', 'male': 'M'})), col('D.O.B', 'day of birth (text)', 'birth_date', fn('birth_date', d_M_Y)), col('Passport', 'number of the passport', 'passport_no'), col('Nat.', 'citizenship', 'citizenship'), col('Reason', 'reason of the stop', 'reason'), col('Paid to broker', 'paid to a broker', 'paid_to_broker', fn('paid_to_broker', lambda v: f"{v['currency']} {v['amount']:,}"), not_a_value=['n/a']), col('Handed to', 'handed to; blank = not written', 'handed_to')]
    t = Tab(s, 'a passenger who was stopped (a person; only suspected to be at risk, no found victim)', 'person: stopped at departure', 3, cols)
    for d in sorted(day(g, '2024-01-04', '2024-06-25') for _ in range(26)):
        sex = g.choice(['female', 'female', 'male']); dest = g.choice(list(city)); p = g.random() < .5; f = dict(stop_date=d, flight=f'ZZ{g.randint(100,899)}', destination_country=dest, name=en(g, sex).upper(), sex=sex, birth_date=day(g, '1984-01-01', '2006-12-30'), passport_no=f'X{g.randint(0,9999999):07d}', citizenship='KHM', reason=g.choice(['no work permit', 'marriage papers doubtful', 'job offer online', 'false visa']), paid_to_broker=money(g.randint(3, 40) * 50, 'USD') if p else None, handed_to=g.choice(['anti-trafficking police', 'family', 'NGO', None]))
        t.row(f, **({} if p else {'paid_to_broker': 'n/a' if g.random() < .5 else None}))
    e = t.r + 2; s.set(e, 1, 'Dest: KUL = Malaysia, ICN = Rep. of Korea, DXB = UAE, CAN = China, BKK = Thailand')
    emit(13, '13_airport_offloaded_2024H1.xls', 'Immigration, Phnom Penh airport: passengers not allowed to depart', TI, 'old XLS; days as text with month names and two-figure years; destination by airport code, explained at the foot', ['CAN under Dest is the airport of Guangzhou (China), not Canada.', 'n/a and blank under "Paid to broker" are both null, never 0.'], [s], [t], w_xls, not_rows=[nr(s, 1, 'title'), nr(s, e, 'legend')], questions=['Are stopped passengers to be kept as persons at risk, not as victims?', 'Are the days day-month-year with 24 = 2024?'], never=['CAN read as Canada', 'Stopped passengers stored as victims or as suspects'])

# ================================================================ 14
def f14():
    g = random.Random('b14'); s = S('Form Responses 1'); E = []
    need = ['passport / ឯកសារ', 'ticket home / សំបុត្រយន្តហោះ', 'shelter / កន្លែងស្នាក់នៅ', 'hospital / មន្ទីរពេទ្យ', 'lawyer / មេធាវី']; ne = {x: x.split(' / ')[0] for x in need}; en_ = {v: k for k, v in ne.items()}
    sit = {'forced marriage': 'Marriage against my will / រៀបការដោយបង្ខំ', 'unpaid work': 'Work without pay / ធ្វើការគ្មានប្រាក់', 'no papers': 'No papers / គ្មានឯកសារ', 'scam work': 'Forced to scam online / បង្ខំឆបោក'}
    def ts(x): y, h = x.split('T'); d = P(y); hh, mm, ss = map(int, h.split(':')); return f'{d.year}/{d.month:02d}/{d.day:02d} {(hh-1)%12+1}:{mm:02d}:{ss:02d} {"AM" if hh<12 else "PM"} GMT+8'
    cols = [col('Timestamp', 'when the form was sent (Beijing time)', 'request_date', lambda f: ts(f['_ts'])), col('Who fills in? / អ្នកបំពេញ', 'who fills in', 'filled_by', dic('filled_by', {'the person': 'myself / ខ្លួនឯង', 'family': 'family / គ្រួសារ', 'friend': 'friend / មិត្ត'})), col('Name of person in trouble / ឈ្មោះ', 'name of the person in need', 'name'), col('Sex / ភេទ', 'sex', 'sex', dic('sex', {'female': 'F / ស្រី', 'male': 'M / ប្រុស'})), col('Date of birth / ថ្ងៃកំណើត', 'day of birth', 'birth_date', fn('birth_date', lambda x: f'{int(x[5:7])}/{int(x[8:])}/{x[:4]}')), col('Home province / ខេត្ត', 'home province', 'home_province', fn('home_province', lambda x: x + ' / ' + PK[x])), col('Where in China now? / នៅទីណា', 'place in China', 'place_abroad'), col('What happened? / បញ្ហា', 'situation', 'situation', dic('situation', sit)), col('How many persons? / ប៉ុន្មាននាក់', 'persons concerned', 'persons'), col('Money owed or paid / ប្រាក់', 'money owed to them or paid', 'money', fn('money', lambda v: f"{v['amount']:,} {'RMB' if v['currency']=='CNY' else '$'}")), col('What do you need? (tick all) / ត្រូវការអ្វី', 'needs, several', 'needs', fn('needs', lambda x: ', '.join(en_[y] for y in x.split('; ')))), col('May we tell the police? / យល់ព្រមប្រាប់នគរបាល', 'consent to telling the police', 'consent_police', dic('consent_police', {'yes': 'Yes / បាទ/ចាស', 'no': 'No / ទេ'}))]
    class T1(Tab): pass
    for c in cols: c['heading'] = c['heading'].replace(' / ', ' | ')
    t = Tab(s, 'a request for help (a response to the form; may concern several people)', 'request for help', 1, cols, elsewhere={'country': 'the question "Where in China now?"'})
    rows = sorted(day(g, '2024-02-01', '2024-06-20') + f'T{g.randint(7,22):02d}:{g.randint(0,54):02d}:{g.randint(0,59):02d}' for _ in range(23)); prev = None
    for i, x in enumerate(rows):
        sex = 'female' if g.random() < .8 else 'male'; f = dict(request_date=x[:10], filled_by=g.choice(['the person', 'family', 'friend']), name=en(g, sex), sex=sex, birth_date=day(g, '1985-01-01', '2005-12-30'), home_province=g.choice(PROV), place_abroad=g.choice(['Fujian', 'Jiangxi', 'Anhui', 'Guangdong', 'Henan']), situation='forced marriage' if sex == 'female' and g.random() < .7 else g.choice(['unpaid work', 'no papers', 'scam work']), persons=g.choice([1, 1, 1, 1, 2, 3]), money=money(g.randint(2, 40) * 1000, 'CNY') if g.random() < .5 else None, needs='; '.join(sorted(g.sample(list(en_), g.randint(1, 3)))), consent_police=g.choice(['yes', 'no', 'yes', None]), country='CHN', _ts=x); ov = {}; R = t.r + 1
        if i == 4: f['birth_date'] = None; ov['birth_date'] = f'{int(x[5:7])}/{int(x[8:10])}/2024'; E.append(err(s, f'E{R}', 'born on the day of filling in', 'the right day of birth'))
        if i == 8: f['persons'] = None; ov['persons'] = 'ច្រើននាក់ (many)'; E.append(err(s, f'I{R}', '"many" instead of a number', 'the number of persons'))
        if i == 13: f['money'] = None; ov['money'] = 30000; E.append(err(s, f'J{R}', 'money without a currency', 'yuan, dollars or riels'))
        if i == 18: f['birth_date'] = None; ov['birth_date'] = '15/14/1999'; E.append(err(s, f'E{R}', 'no such day: 15/14/1999', 'the right day of birth'))
        t.row(f, **ov)
        if i == 10:
            h = dict(f); tm = x[:10] + f'T{x[11:13]}:{int(x[14:16])+3:02d}:{x[17:]}'; h['_ts'] = tm; t.row(h); E.append(err(s, f'A{t.r}', f'the same request sent twice within three minutes (rows {R} and {t.r} are alike in all answers)', 'whether it is one request'))
    emit(14, '14_Consular help form China (Responses).xlsx', 'Embassy at Beijing: Google form for citizens in trouble', TE, 'answers of a Google form in two languages, month/day/year, ticks joined by commas, a form sent twice', ['Days of birth are month/day/year, as several with a day above 12 show. Timestamps are GMT+8 and stay on the same day.', '24 responses; the second of the two like ones is given as a row here; leaving it out after asking is right too.', 'In the truth the headings are written with | as in the file.'], [s], [t], w_xlsx, errors=E, questions=['Are days of birth month/day/year?', 'Are the two like answers one request?', 'Is everybody a victim of trafficking, or only a citizen who asks for help?'], never=['Every request stored as a victim of trafficking', 'The police told, or data passed on, where consent is no', 'A currency guessed for the bare 30000'])

# ================================================================ 15
def f15():
    g = random.Random('b15'); s = S('csv'); cty = {'MMR': 'មីយ៉ាន់ម៉ា', 'LAO': 'ឡាវ', 'THA': 'ថៃ', 'VNM': 'វៀតណាម', 'MYS': 'ម៉ាឡេស៊ី', 'ARE': 'អារ៉ាប់រួម'}; sub = {'asks to free citizens held at online-scam sites': 'សុំអន្តរាគមន៍រំដោះពលរដ្ឋពីទីតាំងឆបោក', 'asks for identity to be checked': 'សុំផ្ទៀងផ្ទាត់អត្តសញ្ញាណ', 'asks for return home': 'សុំធ្វើមាតុភូមិនិវត្តន៍', 'asks for court papers': 'សុំឯកសារតុលាការ'}; an = {'answered': 'បានឆ្លើយ', 'waiting': 'រង់ចាំ', 'no answer': 'គ្មានចម្លើយ'}
    cols = [col('ល.រ', 'running number', None, lambda f: kd(f['_n'])), col('លេខកំណត់ទូត', 'number of the note', 'note_no'), col('កាលបរិច្ឆេទ', 'day of the note', 'note_date', fn('note_date', klong)), col('ទិសដៅ', 'sent or received', 'direction', dic('direction', {'sent': 'ចេញ', 'received': 'ចូល'})), col('ប្រទេសដៃគូ', 'partner country', 'partner_country', dic('partner_country', cty)), col('កម្មវត្ថុ', 'subject', 'subject', dic('subject', sub)), col('ចំនួនពលរដ្ឋ', 'number of citizens it concerns', 'citizens', fn('citizens', kd)), col('ស្រី', 'of them female', 'citizens_female', fn('citizens_female', kd)), col('ស្ថានភាព', 'state of the answer', 'answer', dic('answer', an)), col('ថ្ងៃឆ្លើយ', 'day of the answer', 'answer_date', fn('answer_date', kdmy))]
    t = Tab(s, 'a diplomatic note (a letter); the people are only counted', 'letter / request between states', 1, cols); d = '2024-01-04'
    for i in range(24):
        d = plus(d, g.randint(3, 11)); n = g.randint(1, 34) if i != 6 else None; a = g.choice(['answered', 'answered', 'waiting', 'no answer']); t.row(dict(note_no=f'{g.randint(100,180)+i*40}/24 កប.អក', note_date=d, direction=g.choice(['sent', 'sent', 'received']), partner_country=g.choice(list(cty)), subject=g.choice(list(sub)), citizens=n, citizens_female=g.randint(0, n) if n and g.random() < .8 else None, answer=a, answer_date=plus(d, g.randint(5, 40)) if a == 'answered' else None))
    emit(15, '15_កំណត់ទូត_ជនរងគ្រោះ_២០២៤.tsv', 'Foreign ministry: register of diplomatic notes on citizens held abroad', TI, 'tab-separated with BOM, Khmer throughout, days written out in words', ['The same citizens may be in several notes; the numbers must not be added up as persons.', 'A blank number is not known, not 0.'], [s], [t], w_csv, questions=['May the numbers of several notes be added up, or are the same people meant?'], never=['A note made a victim or a case', 'Persons made out of the counts', 'The sum of the notes reported as the number of victims'], sep='\t', bom=True)

# ================================================================ 16
def f16():
    g = random.Random('b16'); s = S('30-06-2024'); s.line(1, 'General Department of Prisons – inmates held under the law on human trafficking, as of 30 June 2024'); s.m.append('A1:I1')
    KS = ['convicted_male', 'convicted_female', 'accused_male', 'accused_female', 'of_them_foreign', 'of_them_minor', 'all']
    cols = [col('No', 'running number', None, lambda f: f['_n']), col('Prison', 'prison', 'prison')] + [col(h, m, k) for h, m, k in [('Convicted / M', 'convicted men', KS[0]), ('Convicted / F', 'convicted women', KS[1]), ('Awaiting trial / M', 'accused men', KS[2]), ('Awaiting trial / F', 'accused women', KS[3]), ('of which foreigners', 'foreigners among them', KS[4]), ('of which <18', 'under 18 among them', KS[5]), ('Total', 'all inmates', KS[6])]]
    t = Tab(s, "a prison's count of inmates on a day", 'counts: inmates, by prison', 3, cols, elsewhere={'as_of': 'title and sheet name'}); tot = [0] * 7
    for reg, ps in [('Centre', ['CC1', 'CC2', 'Kandal', 'Kampong Speu', 'Takeo']), ('North-west', ['Banteay Meanchey', 'Battambang', 'Siem Reap', 'Oddar Meanchey', 'Pursat']), ('South and coast', ['Kampot', 'Preah Sihanouk', 'Koh Kong']), ('East', ['Kampong Cham', 'Prey Veng', 'Svay Rieng', 'Tboung Khmum', 'Kratie'])]:
        t.other('group line: region', {'B': reg}); su = [0] * 7
        for p in ps:
            v = [g.randint(0, 40), g.randint(0, 25), g.randint(0, 18), g.randint(0, 9)]; a = sum(v); v += [g.randint(0, min(a, 7)), g.randint(0, min(a, 2)), a]; t.row(dict(prison=p, **dict(zip(KS, v)), region=reg, as_of='2024-06-30')); su = [x + y for x, y in zip(su, v)]
        t.other('subtotal of the region', {'B': 'Subtotal', **dict(zip('CDEFGHI', su))}); tot = [x + y for x, y in zip(tot, su)]
    t.other('grand total', {'B': 'TOTAL', **dict(zip('CDEFGHI', tot))})
    emit(16, '16_GDP_inmates_TIP_by_prison.xlsx', 'Prison department: inmates under the law on trafficking, by prison', TO, 'only counts on one day; "of which" columns are parts of the total, not to be added', ['A stock on a day, not a flow: must not be added up with other months. CC1 and CC2 are prisons in Phnom Penh.'], [s], [t], w_xlsx, not_rows=[nr(s, 1, 'title')], totals=[{'sheet': s.name, 'what': k.replace('_', ' ') + ', 30 June 2024', 'value': v} for k, v in zip(KS, tot)], questions=['Is it a stock on one day (30 June 2024)?'], never=['Persons (convicted or accused) made out of the counts', 'Accused counted as convicted', '"Of which" columns or subtotals added on top of the total'])

# ================================================================ 17
def f17():
    g = random.Random('b17'); s = S('ពាក្យសុំ'); s.line(1, 'មូលនិធិជនរងគ្រោះ – បញ្ជីពាក្យសុំជំនួយ ឆ្នាំ២០២៤'); s.m.append('A1:L1')
    pur = {'medical treatment': 'ព្យាបាលជំងឺ', 'starting a small business': 'បង្កើតមុខរបរ', 'school costs': 'ថ្លៃសិក្សា', 'travel home': 'ធ្វើដំណើរទៅផ្ទះ'}; dec = {'granted': 'អនុម័ត', 'refused': 'បដិសេធ', 'pending': 'កំពុងពិនិត្យ'}
    mo = lambda k: fn(k, lambda v: f"{v['amount']:,}៛" if v['currency'] == 'KHR' else f"{v['amount']} ដុល្លារ")
    cols = [col('ល.រ', 'running number', None, lambda f: f['_n']), col('លេខពាក្យ', 'number of the application', 'application_no'), col('ថ្ងៃដាក់ពាក្យ', 'day of the application', 'application_date', fn('application_date', P)), col('ឈ្មោះជនរងគ្រោះ', 'name of the victim', 'name'), col('ភេទ', 'sex', 'sex', dic('sex', SK)), col('អាយុ', 'age', 'age'), col('ខេត្ត', 'province', 'province', dic('province', PK)), col('គោលបំណង', 'purpose', 'purpose', dic('purpose', pur)), col('ប្រាក់ស្នើសុំ', 'sum asked for', 'asked', mo('asked')), col('សេចក្ដីសម្រេច', 'decision', 'decision', dic('decision', dec)), col('ប្រាក់អនុម័ត', 'sum granted', 'granted', mo('granted')), col('បើកប្រាក់ហើយ', 'paid out (✓ = yes, ✗ = no)', 'paid', dic('paid', {'yes': '✓', 'no': '✗'}))]
    t = Tab(s, "a victim's application for help from the fund", 'application for aid', 3, cols, elsewhere={'person_is': 'heading of the name'})
    for d in sorted(day(g, '2024-01-08', '2024-06-21') for _ in range(19)):
        sex = g.choice(['female', 'female', 'male']); cu = g.choice(['KHR', 'KHR', 'USD']); a = g.randint(2, 16) * (100000 if cu == 'KHR' else 25); de = g.choice(['granted', 'granted', 'refused', 'pending']); gr = money(a if g.random() < .5 else a // 2, cu) if de == 'granted' else None
        t.row(dict(application_no=f'ម.ជ.{t.n+1:02d}/24', application_date=d, name=kn(g, sex), sex=sex, age=g.randint(12, 45) if t.n != 7 else None, province=g.choice(PROV), purpose=g.choice(list(pur)), asked=money(a, cu), decision=de, granted=gr, paid=g.choice(['yes', 'no']) if gr else None, person_is='victim'))
    e = t.r + 1; z = tally([{'facts': f} for _, f in t.rows]).get('granted')['sum_by_currency']; t.other('total of sums granted, riels and dollars apart', {'A': 'សរុបអនុម័ត', 'K': f"{z.get('KHR',0):,}៛ + {z.get('USD',0)} ដុល្លារ"})
    emit(17, '17_មូលនិធិ_ពាក្យសុំជំនួយ.ods', "Victims' fund: applications for aid", TI, 'Khmer ODS, sums in riels and dollars in the same column, the total line keeps them apart', ['A pending or refused application has no sum granted: null, not 0.'], [s], [t], w_ods, not_rows=[nr(s, 1, 'title')], also=[{'what': 'granted, by currency', 'value': z}], questions=['Can the same victim apply several times (like names)?'], never=['Sums converted or added across currencies', 'A sum asked for shown as paid', 'Like names merged into one person'])

# ================================================================ 18
def f18():
    g = random.Random('b18'); s = S('Pivot'); ds = ['Aek Phnum', 'Bavel', 'Banan', 'Battambang town', 'Kamrieng', 'Koas Krala', 'Moung Ruessei', 'Phnum Proek', 'Rotonak Mondol', 'Samlout', 'Sampov Lun', 'Sangkae', 'Thma Koul', 'Rukhak Kiri']
    s.line(1, 'Province', 'Battambang'); s.line(2, 'Activity', '(Multiple Items)'); s.line(4, 'Values', 'Column Labels'); s.set(5, 2, 'Sessions'); s.set(5, 7, 'Participants'); s.set(5, 12, 'of them women'); s.m += ['B5:F5', 'G5:K5', 'L5:P5']
    q = ['Q1', 'Q2', 'Q3', 'Q4', 'Total']; cols = [col('Row Labels', 'district', 'district')]; KEY = []
    for h, k, m in [('Sessions', 'sessions', 'sessions'), ('Participants', 'participants', 'people who took part'), ('of them women', 'women', 'women who took part')]:
        for x in q: cols.append(col(x, f'{m}, {x} 2023', f'{k}_{x.lower()}')); KEY.append(f'{k}_{x.lower()}')
    t = Tab(s, "a district's counts of prevention sessions and participants (an aggregate)", 'counts: prevention sessions, by district and quarter', 6, cols, elsewhere={'province': 'filter in B1', 'year': 'foot note'}, hrows=[6]); tot = {k: 0 for k in KEY}
    for i in range(3):
        for c in range(1 + i * 5, 6 + i * 5): cols[c]['heading'] = ['Sessions', 'Participants', 'of them women'][i] + ' / ' + cols[c]['heading']
    t.hrows = [5, 6]
    for d in ds:
        f = {'district': d}
        for x in q[:4]:
            n = g.choice([None, 1, 2, 3, 4]); p = n * g.randint(18, 45) if n else None; f[f'sessions_{x.lower()}'] = n; f[f'participants_{x.lower()}'] = p; f[f'women_{x.lower()}'] = g.randint(p // 3, p) if p else None
        for k in ('sessions', 'participants', 'women'): f[k + '_total'] = sum(f[f'{k}_{x.lower()}'] or 0 for x in q[:4]) or None
        f = {k: f.get(k) for k in ['district'] + KEY}; f.update(province='Battambang', year='2023'); t.row(f)
        for k in KEY: tot[k] += f[k] or 0
    t.other('grand total', {'A': 'Grand Total', **{L(2 + i): tot[k] for i, k in enumerate(KEY)}}); e = t.r + 2; s.set(e, 1, 'source: sheet "sessions 2023" (not in this file), refreshed 10/01/2024')
    emit(18, '18_BTB_prevention_pivot_2023.xlsx', 'Provincial committee of Battambang, training and prevention unit: pivot of sessions', TO, 'a pivot table with filters above, three values by four quarters; its source is not in the file', ['A blank is no session in that quarter or none reported – the file does not say.', '"(Multiple Items)" hides which activities are counted.'], [s], [t], w_xlsx, not_rows=[nr(s, i, 'filter or caption of the pivot') for i in (1, 2, 4)] + [nr(s, e, 'note on the source')], totals=[{'sheet': s.name, 'what': k.replace('_', ' ').replace('q', 'Q') + ' 2023', 'value': v} for k, v in tot.items()], questions=['Which activities are in "(Multiple Items)"?', 'Does a blank mean no session?'], never=['Persons made out of participants', 'Participants counted as victims', 'Totals counted on top of the quarters'])

# ================================================================ 19
def f19():
    g = random.Random('b19'); s = S('Victims 2024'); s.line(1, 'ការិយាល័យចរាចរណ៍ ខេត្តកំពង់ចាម – Traffic victims 2024'); s.m.append('A1:I1')
    cols = [col('No', 'running number', None, lambda f: f['_n']), col('Date', 'day of the accident', None, lambda f: P(f['_d'])), col('Victim name', 'name of an injured person', None, lambda f: f['_v']), col('Sex', 'sex', None, lambda f: f['_s']), col('Age', 'age', None, lambda f: f['_a']), col('Suspect (driver)', 'driver', None, lambda f: f['_dr']), col('Vehicle', 'vehicle', None, lambda f: f['_ve']), col('Road', 'road', None, lambda f: f['_ro']), col('Injury', 'injury', None, lambda f: f['_in'])]
    t = Tab(s, 'a person hurt in a road accident', 'none (road accidents)', 3, cols)
    for d in sorted(day(g, '2024-01-02', '2024-06-28') for _ in range(38)):
        x = g.choice(['female', 'male']); t.row(dict(_d=d, _v=kn(g, x), _s={'female': 'ស', 'male': 'ប'}[x], _a=g.randint(6, 70), _dr=kn(g, 'male') if g.random() < .6 else 'រត់គេច', _ve=g.choice(['ម៉ូតូ', 'ឡាន', 'ឡានដឹកទំនិញ', 'កង់']), _ro=g.choice(['ផ្លូវជាតិលេខ៧', 'ផ្លូវជាតិលេខ៦', 'ផ្លូវ៧១']), _in=g.choice(['ស្រាល', 'ធ្ងន់', 'ស្លាប់'])))
    x = t.truth(); x['rows'] = []; x['all_rows_tally'] = {'rows': 38}
    emit(19, '19_Traffic victims Kampong Cham 2024.xlsx', 'Traffic police of Kampong Cham: people hurt in road accidents', RF, 'not about trafficking at all: "traffic" (ចរាចរណ៍) is road traffic; the columns Victim and Suspect tempt', ['No facts are given: nothing may come in.'], [s], [x], w_xlsx, not_rows=[nr(s, 1, 'title')], questions=[], never=['Road accidents taken in as trafficking: victims, suspects or cases'])

# ================================================================ 20
def f20():
    g = random.Random('b20'); s = S('csv'); s.line(1, 'Shelter list – DO NOT USE – columns filled down by mistake, original lost, to be redone from the paper files')
    cols = [col('No', 'running number', None, lambda f: f['_n']), col('Client', 'name', None, lambda f: f['_nm']), col('Sex', 'sex', None, lambda f: f['_sx']), col('Age', 'age: runs on by one from row to row', None, lambda f: 11 + f['_n']), col('Entered', 'day of entry: runs on by one day', None, lambda f: dmy(plus('2024-01-14', f['_n']))), col('Left', 'day of leaving: runs backwards', None, lambda f: dmy(plus('2024-02-05', -f['_n']))), col('Province', 'province: from a look-up that broke', None, lambda f: '#N/A' if f['_n'] > 4 else PROV[f['_n']]), col('Case no', 'case number: runs on', None, lambda f: f'{40+f["_n"]}/24'), col('Phone', 'telephone: runs on by one', None, lambda f: f'000555{100+f["_n"]}')]
    t = Tab(s, 'a client of a shelter – but no row can be trusted', 'person: client (not usable)', 3, cols)
    for i in range(42):
        x = g.choice(['female', 'male']); t.row(dict(_nm=en(g, x), _sx=['F', 'M'][i % 2]))
    x = t.truth(); x['rows'] = []; x['all_rows_tally'] = {'rows': 42}
    emit(20, '20_shelter_list_NEW.csv', "NGO 'Invented Haven' (invented): shelter list after a slip", RF, 'filled down by dragging: age, days, case number and telephone run on by one, sex alternates, provinces are #N/A; the first line says not to use it', ['Signs in the data themselves: ages 12 to 53 in order, leaving before entry from row 15 on, an alternating sex.'], [s], [x], w_csv, not_rows=[nr(s, 1, "warning of the office")], errors=[dict(sheet='csv', cell='C4:I45', row=4, wrong='whole columns filled down by dragging; look-up broken (#N/A)', wanted='a new list from the paper files')], questions=[], never=['Any row taken in'], sep=';', bom=True)

if __name__ == '__main__':
    os.makedirs(OUT, exist_ok=True)
    for f in os.listdir(OUT): os.remove(os.path.join(OUT, f))
    for i in range(1, 21): globals()[f'f{i:02d}']()
    json.dump(TRUTH, open(os.path.join(HERE, 'truth.json'), 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
    for t in TRUTH: print(t['no'], t['outcome'], '|', ' + '.join(str(x['count_of_all_rows']) for x in t['tables']), '| errors', len(t['errors']), '|', t['file'])
