# -*- coding: utf-8 -*-
"""Writes files/ and truth.json, always the same. Needs openpyxl and odfpy."""
import csv, datetime as dt, io, json, os, random, re, uuid, zipfile
from collections import Counter
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, PatternFill
from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter as L, column_index_from_string as CI

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, 'files')
os.makedirs(OUT, exist_ok=True)
KD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩')
D = dt.date
TRUTH = []


def K(x):
    return str(x).translate(KD)


class Sheet:
    def __init__(self, name):
        self.name, self.c, self.m, self.bold = name, {}, [], set()
        self.hide_cols, self.hide_rows, self.comments, self.fmt, self.w = [], [], {}, 'dd/mm/yyyy', {}
        self.hidden = False

    def put(self, row, vals):
        for k, v in vals.items():
            if v is not None:
                self.c[(row, CI(k))] = v
        return self

    def title(self, row, text, span=None):
        self.put(row, {'A': text})
        self.bold.add(row)
        if span:
            self.m.append('A%d:%s%d' % (row, span, row))


def clean_zip(path, ods=False):
    zin = zipfile.ZipFile(path)
    items = [(i.filename, zin.read(i.filename)) for i in zin.infolist()]
    zin.close()
    with zipfile.ZipFile(path, 'w') as z:
        for n, b in items:
            if n == 'docProps/core.xml':
                b = re.sub(rb'(<dcterms:(created|modified)[^>]*>)[^<]*', rb'\g<1>2025-02-03T02:00:00Z', b)
                b = b.replace(b'openpyxl', b'office')
            if n == 'docProps/app.xml':
                b = re.sub(rb'<Application>[^<]*', b'<Application>Microsoft Excel', b)
            if n == 'meta.xml':
                b = re.sub(rb'<meta:generator>[^<]*', b'<meta:generator>LibreOffice', b)
            zi = zipfile.ZipInfo(n, (2025, 2, 3, 9, 0, 0))
            zi.compress_type = zipfile.ZIP_STORED if n == 'mimetype' else zipfile.ZIP_DEFLATED
            z.writestr(zi, b)


def xlsx(fn, sheets):
    wb = Workbook()
    wb.remove(wb.active)
    for s in sheets:
        ws = wb.create_sheet(s.name)
        for (r, c), v in sorted(s.c.items()):
            x = ws.cell(r, c, v)
            if isinstance(v, (dt.date, dt.datetime)):
                x.number_format = s.fmt
            if isinstance(v, str) and '\n' in v:
                x.alignment = Alignment(wrap_text=True, vertical='top')
            if r in s.bold:
                x.font = Font(bold=True)
        for m in s.m:
            ws.merge_cells(m)
        for h in s.hide_cols:
            ws.column_dimensions[h].hidden = True
        for h in s.hide_rows:
            ws.row_dimensions[h].hidden = True
        for k, w in s.w.items():
            ws.column_dimensions[k].width = w
        for a, t in s.comments.items():
            ws[a].comment = Comment(t, 'office')
        if s.hidden:
            ws.sheet_state = 'hidden'
    p = os.path.join(OUT, fn)
    wb.save(p)
    clean_zip(p)


def ods(fn, sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell, CoveredTableCell
    from odf.text import P
    doc = OpenDocumentSpreadsheet()
    for s in sheets:
        t = Table(name=s.name)
        mr = max(r for r, c in s.c)
        mc = max(c for r, c in s.c)
        span, cov = {}, set()
        for m in s.m:
            a, b = m.split(':')
            (r1, c1), (r2, c2) = rc(a), rc(b)
            span[(r1, c1)] = (r2 - r1 + 1, c2 - c1 + 1)
            cov |= {(r, c) for r in range(r1, r2 + 1) for c in range(c1, c2 + 1)} - {(r1, c1)}
        for r in range(1, mr + 1):
            tr = TableRow()
            for c in range(1, mc + 1):
                v = s.c.get((r, c))
                kw = {}
                if (r, c) in span:
                    kw = dict(numberrowsspanned=span[(r, c)][0], numbercolumnsspanned=span[(r, c)][1])
                if (r, c) in cov:
                    tr.addElement(CoveredTableCell())
                    continue
                if v is None:
                    cell = TableCell(**kw)
                elif isinstance(v, dt.date):
                    cell = TableCell(valuetype='date', datevalue=v.isoformat(), **kw)
                    cell.addElement(P(text=v.strftime('%d/%m/%y')))
                elif isinstance(v, (int, float)):
                    cell = TableCell(valuetype='float', value=v, **kw)
                    cell.addElement(P(text=str(v)))
                else:
                    cell = TableCell(valuetype='string', **kw)
                    for line in str(v).split('\n'):
                        cell.addElement(P(text=line))
                tr.addElement(cell)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    p = os.path.join(OUT, fn)
    doc.save(p)
    clean_zip(p, True)


def csvf(fn, sheet, delim, enc):
    mr = max(r for r, c in sheet.c)
    mc = max(c for r, c in sheet.c)
    b = io.StringIO()
    w = csv.writer(b, delimiter=delim, lineterminator='\r\n')
    for r in range(1, mr + 1):
        w.writerow(['' if sheet.c.get((r, c)) is None else sheet.c[(r, c)] for c in range(1, mc + 1)])
    with open(os.path.join(OUT, fn), 'wb') as f:
        f.write((b'\xff\xfe' + b.getvalue().encode('utf-16-le')) if enc == 'utf-16' else b.getvalue().encode(enc))


def rc(a):
    m = re.match(r'([A-Z]+)(\d+)$', a)
    return int(m[2]), CI(m[1])


def tally(rows):
    keys = []
    for _, f in rows:
        for k in f:
            if k not in keys:
                keys.append(k)
    out = {}
    for k in keys:
        v = [f.get(k) for _, f in rows]
        g = [x for x in v if x is not None]
        if g and all(isinstance(x, (int, float)) for x in g):
            out[k] = {'sum': sum(g), 'given': len(g)}
        elif g and all(isinstance(x, dict) for x in g):
            s = {}
            for x in g:
                s[x['currency']] = s.get(x['currency'], 0) + x['amount']
            out[k] = {'sum': s, 'given': len(g)}
        elif g and any(isinstance(x, list) for x in g):
            out[k] = dict(sorted(Counter(y for x in g for y in (x if isinstance(x, list) else [x])).items()))
            if len(out[k]) > 20:
                out[k] = {'given': len(g)}
        else:
            cnt = Counter('(empty)' if x is None else x for x in v)
            out[k] = dict(sorted(cnt.items())) if len(cnt) <= 20 else {'given': len(g), 'different': len(set(g))}
    return out


def table(sheet, one, heads, cols, rows):
    return {'sheet': sheet, 'one_row_is': one, 'records_lie_in': 'rows', 'heading_rows': heads, 'heading_column': None,
            'first': rows[0][0], 'last': rows[-1][0], 'count_of_all_rows': len(rows), 'repeats_sheet': None,
            'columns': [{'at': a, 'heading': h, 'means': m, 'fact': f} for a, h, m, f in cols],
            'rows': [{'at': a, 'facts': f} for a, f in rows], 'all_rows_tally': tally(rows)}


def truth(no, fn, by, outcome, why, tables=(), totals=(), also=None, not_rows=(), errors=(), questions=(), never=(), notes=()):
    TRUTH.append({'no': no, 'file': 'files/' + fn, 'kept_by': by, 'outcome': outcome, 'why': why, 'notes': list(notes),
                  'tables': list(tables), 'totals': list(totals), 'also': also,
                  'not_rows': [{'sheet': s, 'where': w, 'what': x} for s, w, x in not_rows],
                  'errors': [{'sheet': s, 'cell': c, 'what': x, 'wanted': y} for s, c, x, y in errors],
                  'questions': list(questions), 'must_never_happen': list(never)})


def heads(s, row, cols):
    s.bold.add(row)
    done = set()
    for a, h, _, _ in cols:
        if a not in done:
            s.put(row, {a: h})
            done.add(a)


FAM = ['សាកល្បង', 'គំរូ', 'ប្រឌិត', 'ឧទាហរណ៍']
GF = ['ធីតា', 'ស្រីមុំ', 'ស្រីពៅ', 'នារី', 'លីដា', 'ចរិយា', 'ពិសី', 'ចាន់ណា', 'សុភា']
GM = ['ដារ៉ា', 'វិសាល', 'បូរី', 'កុសល', 'សំណាង', 'ភក្តី', 'មុនី', 'មករា', 'វុទ្ធី']
LF = ['Thida', 'Sreymom', 'Sreypov', 'Neary', 'Lida', 'Pisey', 'Channa', 'Sophea']
LM = ['Dara', 'Visal', 'Borey', 'Kosal', 'Samnang', 'Pheakdey', 'Vuthy', 'Makara']
LFAM = ['SAMPLE', 'INVENTED', 'TESTING']


def fresh(r, make):
    """a name not yet used in this file, as long as there are any"""
    used = r.__dict__.setdefault('used', set())
    for _ in range(60):
        n = make()
        if n not in used:
            break
    used.add(n)
    return n


def kn(r, sex):
    return fresh(r, lambda: r.choice(FAM) + ' ' + r.choice(GF if sex == 'female' else GM))


def ln(r, sex):
    return fresh(r, lambda: r.choice(LFAM) + ' ' + r.choice(LF if sex == 'female' else LM))


def const(rows, **kw):
    """facts that stand in a title or follow from the sense of the list"""
    for _, f in rows:
        f.update(kw)
    return rows


PK = {'Battambang': 'បាត់ដំបង', 'Banteay Meanchey': 'បន្ទាយមានជ័យ', 'Siem Reap': 'សៀមរាប', 'Kampong Cham': 'កំពង់ចាម', 'Prey Veng': 'ព្រៃវែង',
      'Svay Rieng': 'ស្វាយរៀង', 'Takeo': 'តាកែវ', 'Kandal': 'កណ្តាល', 'Phnom Penh': 'ភ្នំពេញ', 'Kampot': 'កំពត', 'Pursat': 'ពោធិ៍សាត់',
      'Kampong Thom': 'កំពង់ធំ', 'Tboung Khmum': 'ត្បូងឃ្មុំ', 'Kampong Speu': 'កំពង់ស្ពឺ', 'Kampong Chhnang': 'កំពង់ឆ្នាំង', 'Oddar Meanchey': 'ឧត្តរមានជ័យ'}


# 1 ------------------------------------------------------------------ police bureau, book of investigations
def f01():
    fn = '01_សៀវភៅស៊ើបអង្កេត_ស្វាយរៀង_២០២៤.xlsx'
    r = random.Random(1401)
    s = Sheet('សៀវភៅ')
    s.title(1, 'ព្រះរាជាណាចក្រកម្ពុជា', 'J')
    s.title(2, 'ស្នងការដ្ឋាននគរបាលខេត្តស្វាយរៀង – ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន', 'J')
    s.title(3, 'សៀវភៅស៊ើបអង្កេត ឆ្នាំ២០២៤', 'J')
    cols = [('A', 'ល.រ', 'running number (Khmer digits)', None), ('B', 'លេខកំណត់ហេតុ', 'number of the police record', 'case_no'),
            ('C', 'ថ្ងៃទទួល', 'day received (day.month.year of two digits, Khmer digits)', 'received_date'),
            ('D', 'អំពើ', 'kind of offence; 〃 = as above', 'offence'), ('E', 'ស្រុក/ក្រុង', 'district or town where it happened; 〃 = as above', 'district'),
            ('F', 'ជនសង្ស័យ', 'names of the suspects, one a line in the same cell; មិនស្គាល់ = not known', 'suspects'),
            ('G', 'ជ.រ.គ. (ស្រី)', 'victims, all (before the bracket)', 'victims'), ('G', 'ជ.រ.គ. (ស្រី)', 'of them female (in the bracket)', 'victims_female'),
            ('H', 'លទ្ធផល', 'where the case stands', 'status'), ('I', 'ថ្ងៃបញ្ជូន', 'day sent to the prosecution; – = not sent', 'sent_date'),
            ('J', 'ផ្សេងៗ', 'remarks', None)]
    heads(s, 5, cols)
    off = {'sex trafficking': 'ជួញដូរផ្លូវភេទ', 'labour trafficking': 'ជួញដូរពលកម្ម', 'unlawful removal across the border': 'នាំមនុស្សឆ្លងដែនខុសច្បាប់',
           'forced to work in online scams': 'បង្ខំឱ្យបោកប្រាស់តាមអនឡាញ'}
    dis = ['ក្រុងបាវិត', 'ស្រុកកំពង់រោទិ៍', 'ស្រុកចន្ទ្រា', 'ស្រុកស្វាយទាប', 'ក្រុងស្វាយរៀង']
    st = {'sent to the prosecution': 'បញ្ជូនអយ្យការ', 'under investigation': 'កំពុងស៊ើប', 'filed, no action': 'តម្កល់'}
    rows, d, po, pd = [], D(2024, 1, 4), None, None
    rem = {3: 'សំណុំរឿងពី ប.ស. កំពង់រោទិ៍', 9: 'ជ.រ.គ. ជូនមន្ទីរសង្គមកិច្ច', 14: 'ជនសង្ស័យរត់គេច ១នាក់'}
    for i in range(18):
        at = 6 + i
        d += dt.timedelta(r.randint(9, 24))
        o = po if po and r.random() < .35 else r.choice(list(off))
        e = pd if pd and r.random() < .4 else r.choice(dis)
        n = r.choice([0, 1, 1, 2, 2, 3])
        sus = [kn(r, r.choice(['female', 'male', 'male'])) for _ in range(n)] or 'unknown'
        v = r.randint(1, 8)
        vf = r.randint(0, v)
        stt = 'under investigation' if n == 0 else r.choice(['sent to the prosecution'] * 3 + ['under investigation', 'filed, no action'])
        sent = d + dt.timedelta(r.randint(2, 20)) if stt == 'sent to the prosecution' else None
        f = {'case_no': '%03d/24 ក.ស.រ' % (i + 1), 'received_date': d.isoformat(), 'offence': o, 'district': e, 'suspects': sus, 'victims': v,
             'victims_female': vf, 'status': stt, 'sent_date': sent.isoformat() if sent else None}
        f['case_no'] = K(f['case_no'])
        s.put(at, {'A': K(i + 1), 'B': f['case_no'], 'C': K(d.strftime('%d.%m.%y')), 'D': '〃' if o == po else off[o], 'E': '〃' if e == pd else e,
                   'F': 'មិនស្គាល់' if sus == 'unknown' else '\n'.join(sus), 'G': K('%d(%d)' % (v, vf)), 'H': st[stt],
                   'I': K(sent.strftime('%d.%m.%y')) if sent else '–', 'J': rem.get(i)})
        rows.append((at, f))
        po, pd = o, e
    s.put(25, {'A': 'សរុប', 'B': K(18) + ' ករណី', 'G': K('%d(%d)' % (sum(x['victims'] for _, x in rows), sum(x['victims_female'] for _, x in rows)))})
    s.put(27, {'H': 'ស្វាយរៀង ថ្ងៃទី' + K(10) + ' មករា ' + K(2025)})
    s.w = {'B': 18, 'D': 28, 'F': 24, 'E': 18}
    xlsx(fn, [s])
    truth(1, fn, 'Provincial police of Svay Rieng, anti-trafficking bureau: book of investigations 2024', 'take in',
          'Khmer digits, ditto marks, suspects in one cell, two numbers in one cell',
          [table('សៀវភៅ', 'a case (a police record); suspects are named inside the cell, victims only counted', [5], cols, const(rows, province='Svay Rieng'))],
          not_rows=[('សៀវភៅ', 'A1:J3', 'titles'), ('សៀវភៅ', 'A25:J25', 'total row'), ('សៀវភៅ', 'H27', 'place and day of signature, not a case')],
          questions=['Is one row one case, and should the suspects in the cell become people of it?', 'Does the number in the bracket mean the female victims among all?'],
          never=['a record of the 18 cases doubled or lost because of the ditto marks', 'victims made up as people out of the numbers', 'the total row taken as a case'],
          notes=['province of all cases is Svay Rieng (title)', 'a case with no known suspect says មិនស្គាល់; that is no name'])


# 2 ------------------------------------------------------------------ victims by case, merged
def f02():
    fn = '02_ជនរងគ្រោះតាមសំណុំរឿង_BTB.xlsx'
    r = random.Random(1402)
    s = Sheet('ជ.រ.គ ២០២៣')
    s.fmt = 'dd-mmm-yy'
    s.title(1, 'បញ្ជីជនរងគ្រោះតាមសំណុំរឿង – នគរបាលខេត្តបាត់ដំបង', 'I')
    cols = [('A', 'សំណុំរឿង / លេខ', 'case number (merged over its victims)', 'case_no'), ('B', 'សំណុំរឿង / ថ្ងៃបើក', 'day the case was opened (merged)', 'opened_date'),
            ('C', 'សំណុំរឿង / បទ', 'offence (merged)', 'offence'), ('D', 'ជនរងគ្រោះ / ឈ្មោះ', 'name of the victim', 'name'), ('E', 'ជនរងគ្រោះ / ភ', 'sex: ស = female, ប = male', 'sex'),
            ('F', 'ជនរងគ្រោះ / អាយុ', 'age in years; ? = not known', 'age'), ('G', 'ជនរងគ្រោះ / ស្រុកកំណើត', 'province of birth', 'birth_province'),
            ('H', 'ប្រគល់ជូន', 'to whom the victim was handed over', 'handed_to'), ('I', 'សម្គាល់', 'remarks', None)]
    s.put(3, {'A': 'សំណុំរឿង', 'D': 'ជនរងគ្រោះ', 'H': 'ប្រគល់ជូន', 'I': 'សម្គាល់'})
    s.put(4, {'A': 'លេខ', 'B': 'ថ្ងៃបើក', 'C': 'បទ', 'D': 'ឈ្មោះ', 'E': 'ភ', 'F': 'អាយុ', 'G': 'ស្រុកកំណើត'})
    s.m += ['A3:C3', 'D3:G3', 'H3:H4', 'I3:I4']
    s.bold |= {3, 4}
    off = {'sex trafficking': 'ជួញដូរផ្លូវភេទ', 'labour trafficking': 'ជួញដូរពលកម្ម', 'sale of a child': 'លក់កុមារ', 'trafficking for marriage': 'ជួញដូរដើម្បីរៀបការ'}
    hand = {'family': 'គ្រួសារ', 'provincial social affairs': 'ម.ស.អ', 'NGO shelter': 'អង្គការ', None: None}
    sizes = [3, 1, 2, 4, 1, 3, 2, 1, 5, 2]
    rows, at, d, nr = [], 5, D(2023, 1, 10), [('ជ.រ.គ ២០២៣', 'A1', 'title')]
    for i, n in enumerate(sizes):
        if i in (4, 8):
            s.put(at, {'A': 'សរុបឆមាសទី១' if i == 4 else 'សរុបខែកក្កដា-កញ្ញា', 'D': '%d នាក់' % len(rows) if i == 4 else '%d នាក់' % (sum(sizes[4:8]))})
            nr.append(('ជ.រ.គ ២០២៣', 'A%d:I%d' % (at, at), 'subtotal row'))
            at += 1
        if i == 4:
            d = D(2023, 7, 3)
        elif i == 8:
            d = D(2023, 10, 5)
        else:
            d += dt.timedelta(r.randint(12, 24) if i >= 4 else r.randint(25, 40))
        o = (['sex trafficking', 'labour trafficking', 'sex trafficking', 'labour trafficking', 'trafficking for marriage', 'sex trafficking', 'trafficking for marriage', 'sale of a child', 'labour trafficking', 'sale of a child'])[i]
        if o == 'sale of a child':
            pool = lambda: r.randint(1, 14)
        else:
            pool = lambda: r.randint(14, 41)
        first = at
        cn = 'បដ-%02d/23' % (i * 3 + 2)
        for j in range(n):
            sex = 'female' if o in ('trafficking for marriage', 'sex trafficking') else r.choice(['female', 'male'])
            age = None if (i, j) in ((3, 2), (8, 4)) else pool()
            f = {'case_no': cn, 'opened_date': d.isoformat(), 'offence': o, 'name': kn(r, sex), 'sex': sex, 'age': age,
                 'birth_province': r.choice(['Battambang', 'Battambang', 'Pursat', 'Banteay Meanchey', 'Prey Veng']), 'handed_to': r.choice(list(hand))}
            s.put(at, {'D': f['name'], 'E': 'ស' if sex == 'female' else 'ប', 'F': '?' if age is None else age, 'G': PK[f['birth_province']], 'H': hand[f['handed_to']]})
            if j == 0:
                s.put(at, {'A': cn, 'B': d, 'C': off[o]})
            rows.append((at, f))
            at += 1
        if n > 1:
            s.m += ['%s%d:%s%d' % (c, first, c, at - 1) for c in 'ABC']
    s.put(at, {'A': 'សរុបរួម', 'D': '24 នាក់'})
    nr.append(('ជ.រ.គ ២០២៣', 'A%d:I%d' % (at, at), 'grand total row'))
    s.comments['F5'] = 'អាយុនៅថ្ងៃបើកសំណុំរឿង'
    s.w = {'C': 22, 'D': 22}
    xlsx(fn, [s])
    truth(2, fn, 'Provincial police of Battambang: victims by case 2023', 'take in', 'a victim a row, the case in merged cells, heading of two rows, subtotals between',
          [table('ជ.រ.គ ២០២៣', 'a victim (a person) within a case; the case stands once in merged cells', [3, 4], cols, const(rows, person_is='victim'))],
          not_rows=nr, also={'cases': 10}, questions=['Do the merged case cells hold for every victim beside them?', 'Is the age the one on the day the case was opened? (a comment at F5 says so)'],
          never=['only the first victim of a case kept', 'a victim without case number', 'a subtotal row taken as a victim'], notes=['? in the age column means not known'])


# 3 ------------------------------------------------------------------ gendarmerie duty book
def f03():
    fn = '03_PM_KohKong_duty book 2025.xlsx'
    r = random.Random(1403)
    cols = [('A', 'ថ្ងៃ', 'day of the month of the sheet; empty = same day as above', 'date'), ('B', 'ម៉ោង', 'hour (02h30)', 'time'), ('C', 'ប្រ.ការ', 'officer on duty (initials)', 'officer'),
            ('D', 'ព្រឹត្តិការណ៍', 'what happened', 'event'), ('E', 'ទីកន្លែង', 'place', 'place'), ('F', 'នាក់', 'people met, all', 'people'), ('G', 'ស្រី', 'of them female', 'people_female'),
            ('H', 'បន្តទៅ', 'handed on to', 'handed_to'), ('I', 'ជួញដូរ?', 'a tick where trafficking is thought of', 'about_trafficking')]
    ev = {'lorry with workers stopped': 'ឃាត់រថយន្តដឹកពលករ', 'people met on a forest path': 'ជួបមនុស្សដើរផ្លូវព្រៃ', 'complaint of a family': 'គ្រួសារមកប្តឹង',
          'fishing boat checked': 'ពិនិត្យទូកនេសាទ', 'traffic accident': 'គ្រោះថ្នាក់ចរាចរ', 'person asking for help': 'មកសុំជំនួយ'}
    pl = ['ចាំយាម', 'ស្រែអំបិល', 'បទុមសាគរ', 'ថ្មបាំង', 'មណ្ឌលសីមា']
    hd = {'provincial police': 'នគរបាលខេត្ត', 'immigration': 'អន្តោប្រវេសន៍', 'family': 'គ្រួសារ', 'provincial social affairs': 'ម.សង្គម', None: None}
    sheets, tabs, nr = [], [], []
    for m, (nm, cnt) in enumerate([('មករា', 10), ('កុម្ភៈ', 8), ('មីនា', 11)], 1):
        s = Sheet(nm)
        s.title(1, 'កងរាជអាវុធហត្ថខេត្តកោះកុង  –  ខែ' + nm + ' ២០២៥', 'I')
        nr.append((nm, 'A1', 'title; gives month and year'))
        heads(s, 2, cols)
        at, rows, day, prev = 3, [], 0, None
        nil = {2, 6}
        for i in range(cnt):
            if i in nil and not (m == 3 and i == 6):
                day += 1
                s.put(at, {'A': day, 'C': r.choice(['ស.ដ', 'គ.ប', 'ឧ.ភ']), 'D': 'គ្មាន (RAS)'})
                nr.append((nm, 'A%d:I%d' % (at, at), 'calm day: គ្មាន (RAS) = nothing to report; no event'))
                at += 1
                prev = None
            if not (prev and r.random() < .3):
                day += r.randint(1, 3)
                show = True
            else:
                show = False
            h = (prev + 3 if not show else r.randint(0, 12))
            e = r.choice(list(ev))
            n = r.randint(1, 3) if e == 'complaint of a family' else 1 if e == 'person asking for help' else None if e == 'traffic accident' else r.randint(1, 17)
            nf = None if n is None else r.randint(0, n)
            tip = 'yes' if e != 'traffic accident' and r.random() < .35 else None
            f = {'date': D(2025, m, day).isoformat(), 'time': '%02d:%02d' % (h, r.choice([0, 15, 30, 40])), 'officer': r.choice(['ស.ដ', 'គ.ប', 'ឧ.ភ']), 'event': e, 'place': r.choice(pl),
                 'people': n, 'people_female': nf, 'handed_to': 'provincial police' if e == 'traffic accident' else r.choice(list(hd)), 'about_trafficking': tip}
            s.put(at, {'A': day if show else None, 'B': f['time'].replace(':', 'h'), 'C': f['officer'], 'D': ev[e], 'E': f['place'], 'F': n, 'G': nf, 'H': hd[f['handed_to']], 'I': '√' if tip else None})
            rows.append((at, f))
            prev = h
            at += 1
        s.put(at + 1, {'D': 'បានឃើញ – មេបញ្ជាការ'})
        nr.append((nm, 'D%d' % (at + 1), 'seen by the commander'))
        sheets.append(s)
        tabs.append(table(nm, 'an event of the duty book (not a person)', [2], cols, const(rows, province='Koh Kong')))
    xlsx(fn, sheets)
    truth(3, fn, 'Gendarmerie of Koh Kong: duty book January to March 2025', 'take in', 'a sheet a month, only the day in the row, empty day = as above, calm days noted',
          tabs, not_rows=nr, also={'events': 29, 'ticked as trafficking': sum(1 for t in tabs for x in t['rows'] if x['facts']['about_trafficking'])},
          questions=['Month and year come from the title of the sheet: right?', 'Only the ticked events, or all of them? (most are not about trafficking)'],
          never=['all events taken as trafficking cases', 'people who were met made into victims', 'one month taken and the other sheets lost'],
          notes=['province Koh Kong (title)', 'an empty tick cell says nothing; it is not a no'])


# 4 ------------------------------------------------------------------ prosecution in-book, French abbreviations
def f04():
    fn = '04_Registre arrivée parquet K.Cham 2024.xlsx'
    r = random.Random(1404)
    s = Sheet('Arr. 2024')
    s.title(1, 'PARQUET – KAMPONG CHAM   សៀវភៅចូល   (TEH seulement)')
    cols = [('A', "N° d'arr.", 'number of entry', 'entry_no'), ('B', "Date d'arr.", 'day of entry (day/month/year)', 'received_date'), ('C', 'De', 'sender (PJ, GR, OPJ-M; see sheet Abr.)', 'from'),
            ('D', 'N° PV', 'number of the sender\'s record', 'record_no'), ('E', 'Faits', 'offence (abbreviated; see sheet Abr.)', 'offence'), ('F', 'M.e.c.', 'accused (number)', 'accused'),
            ('G', 'dont dét.', 'of them in custody', 'accused_detained'), ('H', 'Vict.', 'victims (number); n.p. = not stated', 'victims'), ('I', 'Subst.', 'prosecutor in charge (initials)', 'prosecutor'),
            ('J', 'Suite', 'what was done (abbreviated)', 'outcome'), ('K', 'Le', 'day it was done', 'outcome_date')]
    heads(s, 3, cols)
    fr = {'judicial police': 'PJ', 'gendarmerie': 'GR', 'municipal police': 'OPJ-M'}
    of = {'trafficking, sexual exploitation': 'TEH-s', 'trafficking, labour': 'TEH-t', 'procuring': 'PROX', 'unlawful removal across the border': 'TRANSF'}
    oc = {'investigation by a judge asked for': 'RI', 'closed without action': 'CSS', 'further police inquiry': 'EC', 'immediate hearing': 'CI'}
    rows, at, d, nr = [], 4, D(2024, 1, 3), [('Arr. 2024', 'A1', 'title')]
    for i in range(22):
        if i == 12:
            a = sum(x['accused'] for _, x in rows)
            s.put(at, {'A': 'à reporter', 'F': a})
            s.put(at + 1, {'A': 'report', 'F': a})
            heads(s, at + 2, cols)
            nr += [('Arr. 2024', 'A%d:K%d' % (at, at + 1), 'carried forward at the end and start of a page'), ('Arr. 2024', 'A%d:K%d' % (at + 2, at + 2), 'heading repeated')]
            at += 3
        d += dt.timedelta(r.randint(3, 21))
        a = r.randint(1, 5)
        v = None if i in (5, 16) else r.randint(1, 9)
        o = r.choice([None] + list(oc) * 2) if i > 17 else r.choice(list(oc))
        od = d + dt.timedelta(r.randint(1, 28)) if o else None
        f = {'entry_no': '%d/24' % (i * 7 + 11), 'received_date': d.isoformat(), 'from': r.choice(list(fr)), 'record_no': '%03d' % r.randint(20, 480), 'offence': r.choice(list(of)), 'accused': a,
             'accused_detained': r.randint(0, a), 'victims': v, 'prosecutor': r.choice(['S.T.', 'G.V.', 'P.M.']), 'outcome': o, 'outcome_date': od.isoformat() if od else None}
        s.put(at, {'A': f['entry_no'], 'B': d.strftime('%d/%m/%Y'), 'C': fr[f['from']], 'D': f['record_no'], 'E': of[f['offence']], 'F': a, 'G': f['accused_detained'], 'H': 'n.p.' if v is None else v,
                   'I': f['prosecutor'], 'J': oc.get(o), 'K': od.strftime('%d/%m/%Y') if od else None})
        rows.append((at, f))
        at += 1
    s.put(at, {'A': 'TOTAL', 'F': sum(x['accused'] for _, x in rows)})
    nr.append(('Arr. 2024', 'A%d:K%d' % (at, at), 'total row'))
    g = Sheet('Abr.')
    for i, (a, b) in enumerate([('PJ', 'police judiciaire (commissariat provincial)'), ('GR', 'gendarmerie royale'), ('OPJ-M', 'police municipale'), ('TEH-s', "traite des êtres humains, exploitation sexuelle"),
                                ('TEH-t', 'traite, travail'), ('PROX', 'proxénétisme'), ('TRANSF', 'transfert illicite hors frontière'), ('RI', "réquisitoire introductif (juge d'instruction)"),
                                ('CSS', 'classement sans suite'), ('EC', "complément d'enquête"), ('CI', 'comparution immédiate'), ('n.p.', 'non précisé'), ('M.e.c.', 'mis en cause')], 1):
        g.put(i, {'A': a, 'B': b})
    nr.append(('Abr.', 'A1:B13', 'key to the abbreviations, no records'))
    xlsx(fn, [s, g])
    truth(4, fn, 'Prosecution attached to the court of Kampong Cham: in-book 2024', 'take in', 'French abbreviations with a key on another sheet; page break with carried-forward lines and repeated heading',
          [table('Arr. 2024', 'a dossier (a case) received; people are only counted', [3], cols, rows)], not_rows=nr,
          questions=['Is one row one dossier?', 'An empty Suite: not decided yet?'], never=['carried-forward or heading lines taken as dossiers', 'n.p. stored as 0 victims', 'the accused counted as victims'],
          notes=['entry numbers jump because other offences are in the main book'])


# 5 ------------------------------------------------------------------ prison list (faults)
def f05():
    fn = '05_បញ្ជីអ្នកទោស_តាកែវ.xlsx'
    r = random.Random(1405)
    s = Sheet('ពន្ធនាគារ')
    s.title(1, 'ពន្ធនាគារខេត្តតាកែវ – បញ្ជីអ្នកជាប់ឃុំបទជួញដូរមនុស្ស (គិតត្រឹម ៣១ ធ្នូ ២០២៤)', 'J')
    cols = [('A', 'ល.រ', 'running number', None), ('B', 'លេខអ្នកទោស', 'number of the prisoner', 'prisoner_no'), ('C', 'គោត្តនាម-នាម', 'name', 'name'), ('D', 'ភេទ', 'sex', 'sex'),
            ('E', 'ឆ្នាំកំណើត', 'year of birth (Khmer digits)', 'birth'), ('F', 'ស្ថានភាព / បិទខ្លួន', 'tick: held before judgment', 'pre_trial'), ('G', 'ស្ថានភាព / ទណ្ឌិត', 'tick: sentenced', 'sentenced'),
            ('H', 'ថ្ងៃចូល', 'day of entry', 'entry_date'), ('I', 'ទោស', 'sentence, years and months (ឆ / ខ), here in months', 'sentence_months'), ('J', 'ថ្ងៃរួចទោស', 'day the sentence ends', 'release_date')]
    s.put(3, {'A': 'ល.រ', 'B': 'លេខអ្នកទោស', 'C': 'គោត្តនាម-នាម', 'D': 'ភេទ', 'E': 'ឆ្នាំកំណើត', 'F': 'ស្ថានភាព', 'H': 'ថ្ងៃចូល', 'I': 'ទោស', 'J': 'ថ្ងៃរួចទោស'})
    s.put(4, {'F': 'បិទខ្លួន', 'G': 'ទណ្ឌិត'})
    s.m += ['F3:G3'] + ['%s3:%s4' % (c, c) for c in 'ABCDEHIJ']
    rows = []
    for i in range(17):
        at = 5 + i
        sex = r.choice(['male', 'male', 'female'])
        con = i not in (2, 5, 8, 9, 14)
        d = D(2019 + i // 5 + (0 if con else 1), r.randint(1, 12), r.randint(1, 28))
        if not con:
            d = D(2024, r.randint(2, 11), r.randint(1, 28))
        y, m = r.choice([z for z in [(5, 0), (7, 0), (7, 6), (8, 0), (10, 0), (15, 0)] if d.year + z[0] > 2024]) if con else (0, 0)
        mm = y * 12 + m if con else None
        rel = D(d.year + y + (d.month - 1 + m) // 12, (d.month - 1 + m) % 12 + 1, d.day) if con else None
        birth = str(r.randint(1966, 1999))
        f = {'prisoner_no': 'TK-%04d' % (311 + i * 71 % 397), 'name': kn(r, sex), 'sex': sex, 'birth': birth, 'pre_trial': None if con else 'yes', 'sentenced': 'yes' if con else None,
             'entry_date': d.isoformat(), 'sentence_months': mm, 'release_date': rel.isoformat() if rel else None}
        w = {'A': K(i + 1), 'B': f['prisoner_no'], 'C': f['name'], 'D': 'ស្រី' if sex == 'female' else 'ប្រុស', 'E': K(birth), 'F': None if con else '√', 'G': '√' if con else None, 'H': d,
             'I': (K(y) + 'ឆ' + (' ' + K(m) + 'ខ' if m else '')) if con else None, 'J': rel}
        if i == 3:
            w['E'], f['birth'] = K(2032), None
        if i == 6:
            w['F'] = '√'
            f['pre_trial'] = 'yes'
        if i == 10:
            rel = D(d.year - 3, d.month, d.day)
            w['J'] = rel
            f['release_date'] = rel.isoformat()
        if i == 12:
            w['I'], f['sentence_months'] = K(7), None
            w['J'] = f['release_date'] = None
        if i == 15:
            w['B'] = f['prisoner_no'] = 'TK-%04d' % (311 + 13 * 71 % 397)
        s.put(at, w)
        rows.append((at, f))
    s.put(22, {'A': 'សរុប', 'C': K(17) + ' នាក់', 'F': 6, 'G': 12})
    s.w = {'C': 22, 'B': 13, 'H': 12, 'J': 12}
    xlsx(fn, [s])
    S = 'ពន្ធនាគារ'
    truth(5, fn, 'Provincial prison of Takeo: people held for trafficking', 'take in, naming the errors', 'ticks for the state, sentences in years and months, five real faults',
          [table(S, 'a prisoner (a person), accused or sentenced, never a victim', [3, 4], cols, rows)], not_rows=[(S, 'A1', 'title; the list stands at 31 December 2024'), (S, 'A22:J22', 'total row')],
          errors=[(S, 'E8', 'born ២០៣២ (2032), after the day of the list', 'name it; leave the year out or ask; do not guess 1932 or 2002'),
                  (S, 'F11', 'ticked both as held before judgment and as sentenced (F11 and G11)', 'name it and ask; there is a sentence in I11, but that decides nothing silently'),
                  (S, 'J15', 'the sentence ends before the day of entry', 'name it; do not compute another day silently'),
                  (S, 'I17', 'sentence ៧ without years or months', 'ask; do not assume years'),
                  (S, 'B20', 'the prisoner number TK-0440 stands already at row 18 for another person', 'name it; do not merge the two people')],
          questions=['Is the sentence in row 17 years?', 'Two people with number TK-0440: which number is right?'],
          never=['a prisoner stored as a victim', 'rows 18 and 20 merged into one person'], notes=['an empty tick cell is no answer', 'the total row counts the double tick in both columns'])


# 6 ------------------------------------------------------------------ provincial social affairs, allowances
def f06():
    fn = '06_ម.ស.អ បជ_អ្នកវិលត្រឡប់_ប្រាក់ឧបត្ថម្ភ.xlsx'
    r = random.Random(1406)
    s = Sheet('បញ្ជីប្រាក់ឧបត្ថម្ភ')
    s.title(1, 'មន្ទីរសង្គមកិច្ច ខេត្តបន្ទាយមានជ័យ', 'M')
    s.title(2, 'បញ្ជីប្រាក់ឧបត្ថម្ភអ្នកវិលត្រឡប់ដែលជាជនរងគ្រោះ', 'M')
    s.put(3, {'A': 'កំណត់សម្គាល់៖ ថ្ងៃខែសរសេរតាម ព.ស. (ព.ស.២៥៦៧ = គ.ស.២០២៤)'})
    cols = [('A', 'ល.រ', 'running number', None), ('B', 'ឈ្មោះ', 'name', 'name'), ('C', 'ភេទ', 'sex', 'sex'), ('D', 'អាយុ', 'age', 'age'), ('E', 'មកពី', 'country come back from', 'returned_from'),
            ('F', 'ថ្ងៃមកដល់', 'day of return (Buddhist year; the note says 2567 = 2024)', 'return_date'), ('G', 'ស្រុក', 'district of residence', 'district'), ('H', 'ស.គ្រ', 'members of the family', 'family_size'),
            ('I', 'លើកទី១ / ថ្ងៃ', 'first instalment: day', 'allowance_1_date'), ('J', 'លើកទី១ / ប្រាក់', 'first instalment: riel', 'allowance_1'),
            ('K', 'លើកទី២ / ថ្ងៃ', 'second instalment: day', 'allowance_2_date'), ('L', 'លើកទី២ / ប្រាក់', 'second instalment: riel', 'allowance_2'), ('M', 'ស្នាមមេដៃ', 'thumbprint (on paper)', None)]
    s.put(5, {'A': 'ល.រ', 'B': 'ឈ្មោះ', 'C': 'ភេទ', 'D': 'អាយុ', 'E': 'មកពី', 'F': 'ថ្ងៃមកដល់', 'G': 'ស្រុក', 'H': 'ស.គ្រ', 'I': 'លើកទី១', 'K': 'លើកទី២', 'M': 'ស្នាមមេដៃ'})
    s.put(6, {'I': 'ថ្ងៃ', 'J': 'ប្រាក់', 'K': 'ថ្ងៃ', 'L': 'ប្រាក់'})
    s.m += ['I5:J5', 'K5:L5'] + ['%s5:%s6' % (c, c) for c in 'ABCDEFGHM']
    ct = {'THA': 'ថៃ', 'MYS': 'ម៉ាឡេស៊ី', 'VNM': 'វៀតណាម', 'CHN': 'ចិន'}
    be = lambda d: K('%02d/%02d/%d' % (d.day, d.month, d.year + 543))
    mon = lambda n: K('{:,}'.format(n).replace(',', '.')) + '៛'
    rows, d = [], D(2024, 1, 5)
    for i in range(20):
        at = 7 + i
        sex = r.choice(['female', 'female', 'male'])
        d += dt.timedelta(r.randint(0, 5))
        a1 = r.choice([400000, 400000, 600000, 800000])
        d1 = d + dt.timedelta(r.randint(3, 12))
        two = i % 3 != 1
        d2 = d1 + dt.timedelta(r.randint(14, 20)) if two else None
        a2 = a1 // 2 if two else None
        f = {'name': kn(r, sex), 'sex': sex, 'age': r.randint(17, 45), 'returned_from': r.choice(['THA', 'THA', 'THA', 'MYS', 'VNM', 'CHN']), 'return_date': d.isoformat(),
             'district': r.choice(['អូរជ្រៅ', 'មង្គលបូរី', 'ភ្នំស្រុក', 'ថ្មពួក', 'ស្វាយចេក']), 'family_size': r.choice([None, 2, 3, 4, 5, 6, 7]), 'allowance_1_date': d1.isoformat(), 'allowance_1': {'amount': a1, 'currency': 'KHR'},
             'allowance_2_date': d2.isoformat() if two else None, 'allowance_2': {'amount': a2, 'currency': 'KHR'} if two else None}
        s.put(at, {'A': K(i + 1), 'B': f['name'], 'C': 'ស' if sex == 'female' else 'ប', 'D': K(f['age']), 'E': ct[f['returned_from']], 'F': be(d), 'G': f['district'], 'H': K(f['family_size']) if f['family_size'] else None,
                   'I': be(d1), 'J': mon(a1), 'K': be(d2) if two else None, 'L': mon(a2) if two else None})
        rows.append((at, f))
    s.put(27, {'A': 'សរុប', 'J': mon(sum(x['allowance_1']['amount'] for _, x in rows)), 'L': mon(sum(x['allowance_2']['amount'] for _, x in rows if x['allowance_2']))})
    s.put(29, {'K': 'បេឡាករ'})
    s.w = {'B': 22, 'F': 13, 'I': 13, 'K': 13, 'J': 12, 'L': 12}
    S = s.name
    xlsx(fn, [s])
    truth(6, fn, 'Provincial social affairs office of Banteay Meanchey: victims who came back and their allowances, 2024', 'take in', 'Buddhist years, Khmer digits, riel with dots, instalments side by side',
          [table(S, 'a person who came back (a victim, says the title); the allowances stand beside', [5, 6], cols, const(rows, person_is='victim'))],
          not_rows=[(S, 'A1:A3', 'titles and the note about the years'), (S, 'A27:M27', 'total row'), (S, 'K29', 'the cashier\'s signature')],
          questions=['Buddhist year 2567 less 543: right? (the note says 2024)', 'Empty second instalment: not paid, or not paid yet?'],
          never=['a day in the year 2567 stored', 'an amount of 400.000 riel read as 400', 'the allowances taken as compensation of a court'], notes=['ស = female, ប = male', 'person_is: victim, from the title'])


# 7 ------------------------------------------------------------------ transit centre stays
def f07():
    fn = '07_Poipet TC stays Jan-Mar 25.xlsx'
    r = random.Random(1407)
    s = Sheet('stays')
    s.fmt = 'd-mmm'
    s.title(1, 'POIPET TRANSIT CENTRE – persons who slept here, 2025')
    cols = [('A', '#', 'number within the group', None), ('B', 'Name', 'name', 'name'), ('C', 'S', 'sex', 'sex'), ('D', 'Age', 'age; m = months', 'age'), ('E', 'VoT', 'hidden column: victim of trafficking after screening', 'victim_identified'),
            ('F', 'To', 'province they go to (see key under the list)', 'destination_province'), ('G', 'Left', 'day of leaving', 'departure_date'), ('H', 'Nights', 'nights', 'nights'), ('I', 'Food', 'tick: food', 'got_food'),
            ('J', 'Dr', 'tick: doctor', 'got_doctor'), ('K', 'Tel', 'tick: telephone call', 'got_phone'), ('L', 'Bus $', 'bus fare in dollars', 'bus_fare')]
    heads(s, 3, cols)
    s.hide_cols = ['E']
    key = {'BMC': 'Banteay Meanchey', 'BTB': 'Battambang', 'SRP': 'Siem Reap', 'PVG': 'Prey Veng', 'KCM': 'Kampong Cham', 'TBK': 'Tboung Khmum'}
    rows, at, nr = [], 4, [('stays', 'A1', 'title')]
    for gi, (day, n) in enumerate([(D(2025, 1, 9), 7), (D(2025, 1, 23), 4), (D(2025, 2, 6), 6), (D(2025, 2, 28), 3), (D(2025, 3, 13), 8)]):
        s.put(at, {'A': '>> %s – %d pers. from Thai immigration, Aranyaprathet' % (day.strftime('%d %b %Y'), n)})
        nr.append(('stays', 'A%d' % at, 'group line: day of arrival of the people under it'))
        at += 1
        for j in range(n):
            sex = r.choice(['female', 'male'])
            baby = (gi, j) in ((0, 3), (4, 5))
            age = 0 if baby else r.randint(3, 50)
            nt = r.choice([1, 1, 2, 3])
            stay = (gi, j) == (4, 7)
            k = r.choice(list(key))
            tk = [r.random() < p for p in (.9, .3, .5)]
            fare = None if baby or stay else r.choice([5, 7, 10, 12])
            f = {'name': ln(r, sex), 'sex': sex, 'age': age, 'victim_identified': r.choice(['no', 'no', 'yes', None]), 'destination_province': key[k], 'departure_date': None if stay else (day + dt.timedelta(nt)).isoformat(),
                 'nights': None if stay else nt, 'got_food': 'yes' if tk[0] else None, 'got_doctor': 'yes' if tk[1] else None, 'got_phone': 'yes' if tk[2] else None,
                 'bus_fare': {'amount': fare, 'currency': 'USD'} if fare else None, 'arrival_date': day.isoformat()}
            if baby:
                f['age_months'] = r.randint(3, 10)
            s.put(at, {'A': j + 1, 'B': f['name'], 'C': sex[0].upper(), 'D': '%dm' % f['age_months'] if baby else age, 'E': {'yes': 'Y', 'no': 'N'}.get(f['victim_identified']), 'F': k,
                       'G': 'still here' if stay else day + dt.timedelta(nt), 'H': f['nights'], 'I': 'x' if tk[0] else None, 'J': 'x' if tk[1] else None, 'K': 'x' if tk[2] else None, 'L': fare})
            rows.append((at, f))
            at += 1
    s.put(at, {'B': 'TOTAL 28', 'H': sum(x['nights'] or 0 for _, x in rows), 'L': sum(x['bus_fare']['amount'] for _, x in rows if x['bus_fare'])})
    s.put(at + 2, {'B': 'To: ' + ', '.join('%s %s' % x for x in key.items())})
    nr += [('stays', 'A%d:L%d' % (at, at), 'total row'), ('stays', 'B%d' % (at + 2), 'key to the abbreviations of provinces')]
    xlsx(fn, [s])
    truth(7, fn, 'Transit centre at Poipet: people who stayed, January to March 2025', 'take in', 'arrival day above each group, tick columns, a hidden column, babies in months',
          [table('stays', 'a stay of a person who came back; the day of arrival is in the line above the group', [3], cols, const(rows, returned_from='THA'))], not_rows=nr,
          questions=['Column E (VoT) is hidden: take it?', 'The fare is in dollars: right?'], never=['everyone stored as a victim of trafficking', 'the arrival day lost or taken as the day of leaving', 'a baby of months stored with that many years'],
          notes=['days of leaving show no year but are real dates of 2025', 'an empty tick is no answer', 'all came from Thailand (group lines)'])


# 8 ------------------------------------------------------------------ shelter, ODS with codes
def f08():
    fn = '08_shelter_SRP_clients.ods'
    r = random.Random(1408)
    s = Sheet('Clients')
    cols = [('A', 'Code', 'client code', 'client_code'), ('B', 'Sx', 'sex (1 female, 2 male; sheet Key)', 'sex'), ('C', 'YoB', 'year of birth; 9999 = not known', 'birth'), ('D', 'In', 'day of entry', 'entry_date'),
            ('E', 'TE', 'kind of exploitation (code)', 'exploitation'), ('F', 'Ref', 'referred by (code)', 'referred_by'), ('G', 'Prov', 'home province (code)', 'province'), ('H', 'Out', 'day of leaving; empty = still here', 'exit_date'),
            ('I', 'ER', 'why left (code)', 'exit_reason'), ('J', 'Sch', 'school 1 yes 0 no 9 not known', 'school'), ('K', 'Voc', 'skills training 1/0/9', 'training'), ('L', 'Psy', 'counselling 1/0/9', 'counselling'), ('M', 'remark', 'remarks', None)]
    heads(s, 1, cols)
    TE = {1: 'sexual exploitation', 2: 'domestic work', 3: 'forced marriage', 4: 'begging', 5: 'online scam', 6: 'other'}
    RF = {'A': 'police', 'B': 'provincial social affairs', 'C': 'another NGO', 'D': 'self or family', 'E': 'transit centre'}
    PV = {11: 'Siem Reap', 12: 'Banteay Meanchey', 13: 'Kampong Thom', 14: 'Oddar Meanchey', 15: 'Prey Veng'}
    ER = {1: 'went to family', 2: 'went to another shelter', 3: 'lives alone with work', 4: 'ran away'}
    YN = {1: 'yes', 0: 'no', 9: 'unknown'}
    rows, d = [], D(2022, 8, 2)
    for i in range(21):
        at = 2 + i
        d += dt.timedelta(r.randint(10, 45))
        sx = 1 if i in (4, 18) else r.choice([1, 1, 1, 2])
        te = r.choice([3, 1]) if sx == 1 and r.random() < .4 else r.choice([1, 2, 4, 5, 6])
        out = d + dt.timedelta(r.randint(40, 260)) if i < 15 else None
        er = r.choice(list(ER)) if out else None
        y = 9999 if i in (7, 13) else r.randint(1990, 2006)
        rf, pv = r.choice(list(RF)), r.choice(list(PV))
        q = [r.choice([1, 1, 0, 0, 9]) for _ in range(3)]
        f = {'client_code': 'SH%03d' % (88 + i), 'sex': 'female' if sx == 1 else 'male', 'birth': None if y == 9999 else str(y), 'entry_date': d.isoformat(), 'exploitation': TE[te], 'referred_by': RF[rf], 'province': PV[pv],
             'exit_date': out.isoformat() if out else None, 'exit_reason': ER.get(er), 'school': YN[q[0]], 'training': YN[q[1]], 'counselling': YN[q[2]]}
        s.put(at, {'A': f['client_code'], 'B': sx, 'C': y, 'D': d, 'E': te, 'F': rf, 'G': pv, 'H': out, 'I': er, 'J': q[0], 'K': q[1], 'L': q[2], 'M': {4: 'sister of SH091', 11: 'see file', 18: 'baby born here'}.get(i)})
        rows.append((at, f))
    k = Sheet('Key')
    k.put(1, {'A': 'col', 'B': 'code', 'C': 'is'})
    n = 2
    for c, dd in [('Sx', {1: 'female', 2: 'male'}), ('TE', TE), ('Ref', RF), ('Prov', PV), ('ER', ER), ('Sch/Voc/Psy', {1: 'yes', 0: 'no', 9: 'not known'}), ('YoB', {9999: 'not known'})]:
        for a, b in dd.items():
            k.put(n, {'A': c, 'B': a, 'C': b})
            n += 1
    ods(fn, [s, k])
    truth(8, fn, 'NGO shelter in Siem Reap (invented): client list', 'take in', 'everything in codes, with the key on a second sheet; no names', [table('Clients', 'a client (a person) and the stay; no names are kept', [1], cols, rows)],
          not_rows=[('Key', 'A1:C%d' % (n - 1), 'key to the codes, no records')], questions=['Use the key of the second sheet for the codes?', 'An empty day of leaving: still in the shelter?'],
          never=['the key taken as clients', '9999 stored as a year of birth', 'code 9 stored as no'], notes=['the shelter takes people of several kinds of exploitation; code 6 says only other'])


# 9 ------------------------------------------------------------------ legal aid (faults)
def f09():
    fn = '09_Legal aid – my clients (lawyer S).xlsx'
    r = random.Random(1409)
    s = Sheet('clients')
    cols = [('A', 'Cl. no', 'number of the client', 'client_no'), ('B', 'Client', 'name', 'name'), ('C', 'f/m', 'sex', 'sex'), ('D', 'opened', 'day the file was opened (d/m/y)', 'opened_date'), ('E', 'side', 'V victim, A accused (note in the first row)', 'person_is'),
            ('F', 'Court of', 'province of the court', 'court_province'), ('G', 'Art.', 'offence as the lawyer writes it', 'offence'), ('H', 'next / last hearing', 'day of the hearing', 'hearing_date'), ('I', 'civil claim', 'claim in dollars (note in the first row)', 'claim'),
            ('J', 'state', 'where it stands', 'status'), ('K', 'tel', 'telephone', 'phone')]
    s.put(1, {'A': 'side: V = victim, A = accused.  claim always US$.  tel of client or guardian', })
    heads(s, 2, cols)
    st = {'hearing awaited': 'waiting', 'judgment given': 'judged', 'in appeal': 'appeal', 'contact lost': 'lost contact'}
    rows, d = [], D(2024, 2, 1)
    for i in range(16):
        at = 3 + i
        d += dt.timedelta(r.randint(5, 18))
        sex = r.choice(['female', 'female', 'male'])
        v = i not in (4, 11)
        h = d + dt.timedelta(r.randint(30, 120))
        c = r.choice([1500, 2000, 3000, 5000, None]) if v else None
        f = {'client_no': 'L%02d' % (i + 1), 'name': ln(r, sex), 'sex': sex, 'opened_date': d.isoformat(), 'person_is': 'victim' if v else 'accused', 'court_province': r.choice(['Phnom Penh', 'Phnom Penh', 'Kandal', 'Kampong Speu']),
             'offence': r.choice(['trafficking', 'trafficking', 'procuring', 'sale of a child']), 'hearing_date': h.isoformat(), 'claim': {'amount': c, 'currency': 'USD'} if c else None, 'status': r.choice(list(st)[:3] * 3 + ['contact lost']),
             'phone': '0%d 000 %03d' % (r.choice([10, 12, 77, 96]), r.randint(100, 999)) if r.random() < .7 else None}
        w = {'A': f['client_no'], 'B': f['name'], 'C': sex[0], 'D': d.strftime('%d/%m/%Y'), 'E': 'V' if v else 'A', 'F': {'Phnom Penh': 'PP', 'Kandal': 'Kandal', 'Kampong Speu': 'K. Speu'}[f['court_province']], 'G': f['offence'],
             'H': h.strftime('%d/%m/%Y'), 'I': c, 'J': st[f['status']], 'K': f['phone']}
        if i == 2:
            w['H'], f['hearing_date'] = '31/09/2024', None
        if i == 6:
            w['E'], f['person_is'] = 'V/A', None
        if i == 9:
            w['A'] = f['client_no'] = 'L08'
        if i == 12:
            h = d - dt.timedelta(61)
            w['H'], f['hearing_date'] = h.strftime('%d/%m/%Y'), h.isoformat()
        s.put(at, w)
        rows.append((at, f))
    s.w = {'B': 20, 'D': 12, 'H': 17, 'K': 13}
    xlsx(fn, [s])
    truth(9, fn, 'Legal-aid lawyer (invented): own clients 2024', 'take in, naming the errors', 'victims and accused in one list; four real faults', [table('clients', 'a client of the lawyer (a person), victim or accused', [2], cols, rows)],
          not_rows=[('clients', 'A1', 'note with the meaning of side and claim')],
          errors=[('clients', 'H5', '31/09/2024 is no day (September has 30)', 'name it and leave the day out; do not make it 30 September or 1 October'), ('clients', 'E9', 'V/A: victim and accused at once', 'ask; do not choose'),
                  ('clients', 'A12', 'the number L08 stands already at row 10 for another person (L10 is missing)', 'name it; do not merge or renumber silently'), ('clients', 'H15', 'hearing two months before the file was opened', 'name it and keep the row; do not swap')],
          questions=['Is the client in row 9 victim or accused?', 'Which number has the client of row 12?', 'PP = Phnom Penh?'], never=['an accused client stored as a victim', 'the two clients L08 merged'],
          notes=['a hearing before the file was opened may be true (a lawyer who came late); it is named all the same'])


# 10 ----------------------------------------------------------------- hotline, unicode text
def f10():
    fn = '10_hotline_log_feb.csv'
    r = random.Random(1410)
    s = Sheet(None)
    cols = [('A', 'date', 'day of the call (d.m.yyyy)', 'call_date'), ('B', 'time', 'hour', 'time'), ('C', 'min', 'minutes', 'minutes'), ('D', 'caller', 'sex of the caller', 'caller_sex'), ('E', 'who', 'what the caller is to the person concerned', 'caller_is'),
            ('F', 'ខេត្ត', 'province called from; ? = not told', 'province'), ('G', 'about', 'subject', 'subject'), ('H', 'ppl', 'people concerned; empty = not told', 'people'), ('I', 'done', 'what was done (several with +)', 'action'), ('J', 'op', 'operator', None)]
    heads(s, 1, cols)
    ab = {'held in a compound': 'compound', 'wages withheld': 'no pay', 'missing relative abroad': 'missing abroad', 'asks about migration': 'info migr', 'wrong number': 'wrong no', 'sexual exploitation': 'sex expl'}
    ac = {'passed to police': 'pol', 'advice given': 'adv', 'passed to NGO': 'ngo', 'will call back': 'cb'}
    wh = {'self': 'self', 'mother': 'ម្តាយ', 'brother or sister': 'sibl', 'neighbour': 'neighb', 'husband': 'ប្តី'}
    rows, d = [], D(2025, 2, 1)
    for i in range(36):
        at = 2 + i
        if i and i % 4 == 0:
            d += dt.timedelta(r.randint(1, 3))
        a = r.choice(list(ab))
        wrong = a == 'wrong number'
        sx = r.choice(['female', 'male', 'female', None])
        w = None if wrong else r.choice(['self', 'mother', 'brother or sister', 'neighbour', 'husband'])
        if w == 'mother' or w == 'husband':
            sx = {'mother': 'female', 'husband': 'male'}[w]
        act = None if wrong else sorted(r.sample(list(ac), r.choice([1, 1, 2])))
        f = {'call_date': d.isoformat(), 'time': '%02d:%02d' % (8 + i % 4 * 3 + r.randint(0, 2), r.randint(0, 59)), 'minutes': 1 if wrong else r.randint(2, 40), 'caller_sex': sx, 'caller_is': w,
             'province': None if wrong or i in (8, 20) else r.choice(list(PK)), 'subject': a, 'people': None if wrong or r.random() < .25 else r.randint(1, 6), 'action': act}
        s.put(at, {'A': '%d.%d.%d' % (d.day, d.month, d.year), 'B': f['time'], 'C': f['minutes'], 'D': {'female': 'F', 'male': 'M'}.get(sx), 'E': wh.get(w), 'F': PK[f['province']] if f['province'] else '?', 'G': ab[a], 'H': f['people'],
                   'I': '+'.join(ac[x] for x in act) if act else '-', 'J': r.choice(['n', 'b', 'k'])})
        rows.append((at, f))
    csvf(fn, s, '\t', 'utf-16')
    truth(10, fn, 'NGO hotline (invented): log of calls, February 2025', 'take in', "'Unicode text' (UTF-16, tabs), two languages, several actions in a cell", [table(None, 'a call (not a person, not a case)', [1], cols, rows)],
          questions=['Is one row one call?', 'What do pol, adv, ngo, cb stand for? (passed to police, advice, passed to NGO, call back)', 'Wrong numbers: keep them as calls?'],
          never=['a call made into a victim or a case', 'an empty number of people stored as 0'], notes=['wrong numbers are calls too and are counted'])


# 11 ----------------------------------------------------------------- labour inspections, side by side
def f11():
    fn = '11_អធិការកិច្ចការងារ KSpeu 2024.xlsx'
    r = random.Random(1411)
    s = Sheet('រោងចក្រ-ឡ')
    s.title(1, 'មន្ទីរការងារ ខេត្តកំពង់ស្ពឺ៖ ការចុះអធិការកិច្ច ២០២៤', 'N')
    base = [('A', 'ល.រ', 'running number', None), ('B', 'ឈ្មោះគ្រឹះស្ថាន', 'name of the firm', 'firm'), ('C', 'ប្រភេទ', 'kind of firm', 'kind'), ('D', 'ស្រុក', 'district', 'district'), ('E', 'ទូរសព្ទ', 'telephone of the firm', 'phone')]
    cols = list(base)
    for v in (1, 2, 3):
        c0 = CI('F') + (v - 1) * 3
        h = 'លើកទី' + K(v)
        cols += [(L(c0), h + ' / ថ្ងៃ', 'visit %d: day (day/month, the year is in the title)' % v, 'visit_%d_date' % v), (L(c0 + 1), h + ' / កុមារ', 'visit %d: children found at work' % v, 'visit_%d_children' % v),
                 (L(c0 + 2), h + ' / វិធានការ', 'visit %d: what was done' % v, 'visit_%d_action' % v)]
        s.put(3, {L(c0): h})
        s.put(4, {L(c0): 'ថ្ងៃ', L(c0 + 1): 'កុមារ', L(c0 + 2): 'វិធានការ'})
        s.m.append('%s3:%s3' % (L(c0), L(c0 + 2)))
    for a, h, _, _ in base:
        s.put(3, {a: h})
        s.m.append('%s3:%s4' % (a, a))
    kd = {'brick kiln': 'ឡឥដ្ឋ', 'garment factory': 'រោងចក្រកាត់ដេរ', 'plantation': 'ចម្ការ'}
    ac = {'warning': 'ព្រមាន', 'fine': 'ពិន័យ', 'passed to police': 'ជូននគរបាល', 'nothing': 'គ្មាន'}
    rows, nv, prev = [], 0, None
    for i in range(15):
        at = 5 + i
        k = r.choice(list(kd))
        ds = r.choice(['សំរោងទង', 'ភ្នំស្រួច', 'គងពិសី', 'បរសេដ្ឋ'])
        f = {'firm': {'brick kiln': 'ឡឥដ្ឋ ', 'garment factory': 'រោងចក្រ ', 'plantation': 'ចម្ការ '}[k] + FAM[i % 4] + ' ' + K(i + 1), 'kind': k, 'district': ds, 'phone': None if i % 4 == 2 else '0%d 555 %03d' % (r.choice([11, 15, 88]), r.randint(0, 999))}
        w = {'A': K(i + 1), 'B': f['firm'], 'C': kd[k], 'D': ds, 'E': f['phone']}
        d, n = D(2024, 1, 8) + dt.timedelta(r.randint(0, 60)), r.choice([1, 2, 3])
        for v in (1, 2, 3):
            c0 = CI('F') + (v - 1) * 3
            if v <= n:
                ch = r.choice([0, 0, 1, 2, 4, None])
                a = 'nothing' if ch in (0, None) else r.choice(['warning', 'fine', 'passed to police'])
                w.update({L(c0): K('%02d/%02d' % (d.day, d.month)), L(c0 + 1): None if ch is None else K(ch), L(c0 + 2): ac[a]})
                f.update({'visit_%d_date' % v: d.isoformat(), 'visit_%d_children' % v: ch, 'visit_%d_action' % v: a})
                d += dt.timedelta(r.randint(60, 110))
                nv += 1
            else:
                f.update({'visit_%d_date' % v: None, 'visit_%d_children' % v: None, 'visit_%d_action' % v: None})
        s.put(at, w)
        rows.append((at, f))
    s.put(20, {'A': 'សរុប', 'B': K(15) + ' គ្រឹះស្ថាន', 'F': K(nv) + ' លើក'})
    s.w = {'B': 26, 'C': 16, 'E': 13}
    xlsx(fn, [s])
    S = s.name
    truth(11, fn, 'Labour office of Kampong Speu: inspections 2024', 'take in', 'up to three visits side by side in a row; days without a year', [table(S, 'a firm with up to three visits side by side (each filled visit is an inspection)', [3, 4], cols, const(rows, province='Kampong Speu'))],
          also={'firms': 15, 'visits': nv}, not_rows=[(S, 'A1', 'title; gives province and year'), (S, 'A20:N20', 'total row')],
          questions=['Records of firms, or one record for each visit (%d visits)?' % nv, 'The year of the days is 2024, as the title says?'],
          never=['children found at work stored as victims of trafficking', 'the second and third visits lost', 'an empty number of children stored as 0'], notes=['right are 15 firms with their visits, or %d visits each with its firm' % nv])


# 12 ----------------------------------------------------------------- immigration removals (faults), CSV
def f12():
    fn = '12_removals_bavet_2024.csv'
    r = random.Random(1412)
    s = Sheet(None)
    cols = [('A', 'Ref', 'number of the file', 'file_no'), ('B', 'Full name', 'name', 'name'), ('C', 'Sex', 'sex', 'sex'), ('D', 'Nat.', 'nationality', 'citizenship'), ('E', 'DOB', 'day of birth (dd/mm/yyyy)', 'birth'), ('F', 'PP no', 'passport', 'passport'),
            ('G', 'Det. on', 'day detained', 'detained_date'), ('H', 'Det. in', 'province', 'province'), ('I', 'Ground', 'why', 'ground'), ('J', 'Scr. TIP', 'screened for trafficking', 'screened'), ('K', 'Rem. on', 'day removed', 'removed_date'), ('L', 'Via', 'way out', 'route')]
    heads(s, 1, cols)
    nat = {'VNM': 'Viet', 'CHN': 'Chin', 'IND': 'Ind', 'BGD': 'Bangl', 'PAK': 'Pak'}
    gr = {'no valid visa': 'no visa', 'overstay': 'ovst', 'work without permit': 'no WP', 'found in a compound': 'compound'}
    gn = {'VNM': ['Lan', 'Hoa', 'Linh', 'Minh', 'Tuan', 'Long'], 'CHN': ['Mei', 'Fang', 'Ying', 'Wei', 'Jun', 'Hao'], 'IND': ['Priya', 'Asha', 'Lata', 'Ravi', 'Arun', 'Vijay'],
          'BGD': ['Ayesha', 'Rokeya', 'Salma', 'Karim', 'Rafiq', 'Jamal'], 'PAK': ['Sana', 'Noor', 'Hina', 'Imran', 'Bilal', 'Usman']}
    rows, d = [], D(2024, 1, 6)
    for i in range(30):
        at = 2 + i
        d += dt.timedelta(r.randint(2, 14))
        sex = r.choice(['male', 'male', 'female'])
        b = D(r.randint(1978, 2004), r.randint(1, 12), r.randint(1, 28))
        nt = 'VNM' if i == 22 else r.choice(list(nat))
        rem = d + dt.timedelta(r.randint(5, 40)) if r.random() < .8 or i in (7, 22) else None
        f = {'file_no': 'BV%03d' % (i + 1), 'name': fresh(r, lambda: r.choice(LFAM) + ' ' + r.choice(gn[nt][:3] if sex == 'female' else gn[nt][3:])), 'sex': sex, 'citizenship': nt, 'birth': b.isoformat(), 'passport': 'X%07d' % r.randint(1000, 9999999) if r.random() < .8 else None,
             'detained_date': d.isoformat(), 'province': 'Svay Rieng', 'ground': r.choice(list(gr)), 'screened': r.choice(['yes', 'no', None]), 'removed_date': rem.isoformat() if rem else None, 'route': r.choice(['land', 'air']) if rem else None}
        if i in (9, 18):
            f['province'] = 'Prey Veng'
        sh = lambda x: '/'.join(reversed(x.split('-'))) if x else None
        w = {'A': f['file_no'], 'B': f['name'], 'C': sex[0].upper(), 'D': nat[f['citizenship']], 'E': sh(f['birth']), 'F': f['passport'], 'G': sh(f['detained_date']), 'H': {'Svay Rieng': 'SVR', 'Prey Veng': 'Prey Veng'}[f['province']], 'I': gr[f['ground']],
             'J': {'yes': 'Y', 'no': 'N'}.get(f['screened']), 'K': sh(f['removed_date']), 'L': f['route']}
        if i == 7:
            rem = d - dt.timedelta(29)
            f['removed_date'] = rem.isoformat()
            w['K'] = sh(f['removed_date'])
        if i == 13:
            zero = d.strftime('00/%m/%Y')
            w['G'], f['detained_date'] = zero, None
        if i == 22:
            w['D'], f['citizenship'] = 'Viet/Chin', None
        if i == 25:
            w['E'] = sh(f['birth'])[:6] + '2203'
            f['birth'] = None
        if i == 28:
            f = dict(rows[27][1])
            w = dict(lastw)
        lastw = dict(w)
        s.put(at, w)
        rows.append((at, f))
    csvf(fn, s, ';', 'utf-8-sig')
    truth(12, fn, 'Immigration post at Bavet: foreigners detained and removed 2024', 'take in, naming the errors', 'semicolons, abbreviated nationalities, five real faults', [table(None, 'a detained foreigner (a person)', [1], cols, rows)],
          errors=[(None, 'K9', 'removed 29 days before being detained', 'name it; do not swap'), (None, 'G15', zero + ' is no day', 'name it; no day may be made up (the month may be kept alone if the user says so)'),
                  (None, 'D24', 'two nationalities in one cell', 'ask; do not take the first'), (None, 'E27', 'born in 2203', 'name it and leave the day out; do not guess the year'),
                  (None, 'A30', 'rows 29 and 30 are the same in every cell, the file number too: entered twice', 'name it and ask which to leave out; do not delete silently')],
          questions=['Is row 30 the same person as row 29?', 'Viet, Chin, Ind, Bangl, Pak: Viet Nam, China, India, Bangladesh, Pakistan?'], never=['all who were removed stored as victims', 'an empty Scr. TIP stored as no'],
          notes=['row 30 is counted in count_of_all_rows and in the tally', 'SVR = Svay Rieng (Bavet lies there)'])


# 13 ----------------------------------------------------------------- embassy Kuala Lumpur, ODS
def f13():
    fn = '13_KL_embassy_khmer nationals help.ods'
    r = random.Random(1413)
    s = Sheet('2024')
    s.title(1, 'Royal Embassy, Kuala Lumpur – Khmer nationals who asked for help', 'K')
    cols = [('A', 'No.', 'running number', None), ('B', 'Asked on', 'day of the request (Month day, year)', 'request_date'), ('C', 'Name ឈ្មោះ', 'name of who asked', 'name'), ('D', 'M/F', 'sex', 'sex'), ('E', 'From', 'home province', 'province'), ('F', 'Where now', 'state or town in Malaysia', 'place_abroad'),
            ('G', 'with', 'how many came along (0 = alone)', 'others'), ('H', 'Problem', 'problem', 'problem'), ('I', 'Doc', 'passport state', 'passport_state'), ('J', 'Ticket RM', 'ticket paid, in ringgit', 'ticket_paid'), ('K', 'Flew', 'day flown home', 'return_date')]
    heads(s, 3, cols)
    pb = {'passport kept by employer': 'PP kept', 'unpaid wages': 'no salary', 'beaten': 'beaten', 'in immigration detention': 'depot', 'ran away from an employer': 'ran away'}
    dc = {'none': 'none', 'valid': 'ok', 'expired': 'exp.', None: None}
    rows, d, at = [], D(2024, 1, 2), 4
    nr = [('2024', 'A1', 'title')]
    for i in range(19):
        d += dt.timedelta(r.randint(7, 20))
        sex = r.choice(['female', 'female', 'male'])
        fl = d + dt.timedelta(r.randint(6, 45)) if i % 5 != 3 else None
        tk = r.choice([350, 420, 510, None]) if fl else None
        f = {'request_date': d.isoformat(), 'name': kn(r, sex) if i % 3 == 0 else ln(r, sex), 'sex': sex, 'province': r.choice(['Kampong Cham', 'Kampong Thom', 'Prey Veng', 'Takeo', 'Kandal', None]), 'place_abroad': r.choice(['Johor', 'Penang', 'Klang', 'Kuala Lumpur', 'Kuantan']),
             'others': r.choice([0, 0, 0, 1, 2]), 'problem': r.choice(list(pb)), 'passport_state': r.choice(list(dc)), 'ticket_paid': {'amount': tk, 'currency': 'MYR'} if tk else None, 'return_date': fl.isoformat() if fl else None}
        s.put(at, {'A': i + 1, 'B': '%s %d, %d' % (d.strftime('%b'), d.day, d.year), 'C': f['name'], 'D': sex[0].upper(), 'E': f['province'], 'F': f['place_abroad'], 'G': f['others'], 'H': pb[f['problem']], 'I': dc[f['passport_state']], 'J': tk, 'K': fl})
        rows.append((at, f))
        at += 1
    s.put(at + 1, {'A': 'depot = held in an immigration detention centre; exp. = expired'})
    nr.append(('2024', 'A%d' % (at + 1), 'key to the abbreviations'))
    ods(fn, [s])
    truth(13, fn, 'Embassy at Kuala Lumpur: Cambodians who asked for help 2024', 'take in', 'days as English text and as real days; ringgit; companions only counted', [table('2024', 'a request by a named person; companions are only counted', [3], cols, const(rows, citizenship='KHM', country_abroad='MYS'))], not_rows=nr,
          also={'people with companions': sum(1 + x['others'] for _, x in rows)}, questions=['Is the row the person who asked, with companions only counted?', 'Empty Flew: not yet home?'],
          never=['everyone who asked stored as a victim of trafficking', 'ringgit stored as riel or dollars', 'companions made into people without names'], notes=['citizenship KHM and country MYS come from the title'])


# 14 ----------------------------------------------------------------- Indonesian embassy in Phnom Penh
def f14():
    fn = '14_WNI bermasalah 2024.xlsx'
    r = random.Random(1414)
    s = Sheet('WNI 2024')
    s.title(1, 'Kedutaan Besar Indonesia di Phnom Penh – WNI di perusahaan daring')
    cols = [('A', 'No', 'running number', None), ('B', 'Nama', 'name', 'name'), ('C', 'L/P', 'sex: L male, P female', 'sex'), ('D', 'Umur', 'age', 'age'), ('E', 'Tgl lapor', 'day reported', 'report_date'), ('F', 'Via', 'how reported', 'reported_by'), ('G', 'Lokasi', 'place', 'province'),
            ('H', 'Perusahaan', 'compound or firm', 'compound'), ('I', 'Keluhan', 'complaints (several)', 'complaints'), ('J', 'TPPO?', 'trafficking in the embassy\'s view; ? = not known', 'about_trafficking'), ('K', 'Status', 'where it stands', 'status'), ('L', 'Tgl keluar', 'day out of the compound', 'left_date'), ('M', 'Ket.', 'remarks', None)]
    heads(s, 3, cols)
    IM = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']
    via = {'WhatsApp': 'WA', 'telephone': 'telp', 'came in person': 'datang', 'family at home': 'keluarga'}
    lok = {'Preah Sihanouk': 'Sihanoukville', 'Svay Rieng': 'Bavet', 'Banteay Meanchey': 'Poipet', 'Phnom Penh': 'PP', 'Kampot': 'Bokor, Kampot'}
    kel = {'passport kept': 'paspor ditahan', 'beaten': 'dipukul', 'not paid': 'gaji tidak dibayar', 'must pay to leave': 'harus bayar denda', 'may not go out': 'tidak boleh keluar'}
    sta = {'done, went home': 'selesai, pulang', 'in process': 'proses', 'cannot be reached': 'tdk bisa dihubungi'}
    f2 = lambda d: '%d %s %d' % (d.day, IM[d.month - 1], d.year)
    rows, d = [], D(2024, 1, 9)
    gn = {'female': ['Dewi', 'Siti', 'Rina', 'Ayu'], 'male': ['Budi', 'Agus', 'Joko', 'Rudi', 'Hendra']}
    for i in range(24):
        at = 4 + i
        d += dt.timedelta(r.randint(5, 18))
        sex = r.choice(['male', 'male', 'female'])
        ks = sorted(r.sample(list(kel), r.choice([1, 1, 2, 3])))
        st = r.choice(['done, went home'] * 3 + ['in process', 'cannot be reached'])
        out = d + dt.timedelta(r.randint(3, 30)) if st == 'done, went home' else None
        f = {'name': fresh(r, lambda: '%s %s' % (r.choice(gn[sex]), r.choice(LFAM).title())), 'sex': sex, 'age': None if i in (6, 15) else r.randint(19, 38), 'report_date': d.isoformat(), 'reported_by': r.choice(list(via)), 'province': r.choice(list(lok)),
             'compound': None, 'complaints': ks, 'about_trafficking': r.choice(['yes', 'no', 'unknown']), 'status': st, 'left_date': out.isoformat() if out else None}
        f['compound'] = r.choice({'Preah Sihanouk': ['Gedung Sample A', 'Gedung Sample C'], 'Svay Rieng': ['Testing Park 3', None], 'Banteay Meanchey': ['Invented Tower', 'Invented Tower', None], 'Phnom Penh': [None], 'Kampot': ['Sample Hill']}[f['province']])
        s.put(at, {'A': i + 1, 'B': f['name'], 'C': 'P' if sex == 'female' else 'L', 'D': f['age'], 'E': f2(d), 'F': via[f['reported_by']], 'G': lok[f['province']], 'H': f['compound'], 'I': '; '.join(kel[x] for x in ks), 'J': {'yes': 'Ya', 'no': 'Tidak', 'unknown': '?'}[f['about_trafficking']],
                   'K': sta[st], 'L': f2(out) if out else None, 'M': {3: 'ada video', 12: 'sudah 2x lapor'}.get(i)})
        rows.append((at, f))
    s.put(28, {'B': 'Jumlah: 24 WNI'})
    s.w = {'B': 18, 'E': 13, 'I': 34, 'K': 20}
    xlsx(fn, [s])
    truth(14, fn, 'Embassy of Indonesia in Phnom Penh: its citizens in compounds, 2024', 'take in', 'Indonesian headings, words and months; several complaints in a cell', [table('WNI 2024', 'a citizen of Indonesia who reported (a person)', [3], cols, const(rows, citizenship='IDN'))],
          not_rows=[('WNI 2024', 'A1', 'title'), ('WNI 2024', 'B28', 'total line')], questions=['L = male (laki-laki), P = female (perempuan)?', 'Sihanoukville, Bavet, Poipet, Bokor: the provinces they lie in?'],
          never=['P read as male or L as female', "'Tidak' or '?' stored as victims of trafficking", "Agu, Okt, Des or Mei lost or read as other months"], notes=['citizenship of all: IDN (title)', 'TPPO is the embassy\'s view, not a finding of the Cambodian side'])


# 15 ----------------------------------------------------------------- compensation fund (faults)
def f15():
    fn = '15_Fund requests_compensation.xlsx'
    s = Sheet('requests')
    s.fmt = 'yyyy-mm-dd'
    s.title(1, "Victims' fund – requests for compensation 2023-2024", 'J')
    cols = [('A', 'Req. no', 'number of the request', 'request_no'), ('B', 'Received', 'day received', 'received_date'), ('C', 'For (victim)', 'victim the request is for', 'name'), ('D', 'Sex', 'sex', 'sex'), ('E', 'Judgment', 'judgment number', 'judgment_no'),
            ('F', 'Asked', 'amount asked, with currency', 'asked'), ('G', 'Granted', 'amount granted', 'granted'), ('H', 'Decided', 'day of decision', 'decided_date'), ('I', 'Decision', 'decision', 'decision'), ('J', 'Paid so far', 'paid', 'paid')]
    heads(s, 2, cols)
    A = lambda x: None if x is None else {'amount': x[0], 'currency': x[1]}
    def T(x):
        return None if x is None else ('$%s' % format(x[0], ',') if x[1] == 'USD' else '%s riel' % format(x[0], ','))
    U, R = 'USD', 'KHR'
    raw = [  # received, name, sex, judgment, asked, granted, decided, decision, paid
        (D(2023, 2, 7), 'SAMPLE Thida', 'female', '112/22', (3000, U), (2000, U), D(2023, 4, 20), 'granted in part', (2000, U)),
        (D(2023, 3, 1), 'INVENTED Dara', 'male', '118/22', (8000000, R), (8000000, R), D(2023, 5, 4), 'granted', (4000000, R)),
        (D(2023, 3, 28), 'TESTING Neary', 'female', '007/23', (5000, U), None, D(2023, 6, 15), 'refused', None),
        (D(2023, 4, 19), 'TESTING Lida', 'female', '007/23', (5000, U), (3500, U), D(2023, 6, 15), 'granted in part', (4500, U)),
        (D(2023, 6, 6), 'SAMPLE Visal', 'male', '021/23', (1200, U), (1200, U), D(2023, 8, 10), 'granted', (1200, U)),
        (D(2023, 7, 12), 'INVENTED Sreypov', 'female', '030/23', (6000, None), (1500, U), D(2023, 9, 21), 'granted in part', (500, U)),
        (D(2023, 8, 22), 'SAMPLE Pisey', 'female', '033/23', (2500, U), None, None, 'pending', None),
        (D(2023, 10, 3), 'TESTING Channa', 'female', '041/23', (10000000, R), (6000000, R), D(2023, 12, 7), 'granted in part', (6000000, R)),
        (D(2023, 11, 14), 'INVENTED Kosal', 'male', '041/23', (2000, U), (1000, U), D(2023, 9, 2), 'granted in part', None),
        (D(2024, 1, 16), 'SAMPLE Sophea', 'female', '052/23', (4000, U), (2000, U), D(2024, 3, 5), 'refused', None),
        (D(2024, 2, 20), 'SAMPLE Thida', 'female', '060/23', (900, U), (900, U), D(2024, 4, 11), 'granted', (300, U)),
        (D(2024, 3, 26), 'TESTING Borey', 'male', None, (7000000, R), None, None, 'pending', None),
        (D(2024, 5, 9), 'INVENTED Lida', 'female', '009/24', (3200, U), (2800, U), D(2024, 7, 18), 'granted in part', None),
    ]
    W = {'granted': 'yes', 'granted in part': 'partly', 'refused': 'refused', 'pending': 'pending'}
    rows = []
    for i, (rd, n, sx, j, a, g, dd, de, p) in enumerate(raw):
        at = 3 + i
        f = {'request_no': 'R-%02d' % (i + 1), 'received_date': rd.isoformat(), 'name': n, 'sex': sx, 'judgment_no': j, 'asked': A(a), 'granted': A(g), 'decided_date': dd.isoformat() if dd else None, 'decision': de, 'paid': A(p)}
        w = {'A': f['request_no'], 'B': rd, 'C': n, 'D': sx[0], 'E': j, 'F': T(a), 'G': T(g), 'H': dd, 'I': W[de], 'J': T(p)}
        if a[1] is None:
            f['asked'], w['F'] = None, 6000
        s.put(at, w)
        rows.append((at, f))
    s.put(16, {'A': 'paid in all', 'J': '$8,500 + 10,000,000 riel'})
    s.comments['E14'] = 'copy of the judgment still to come'
    s.w = {'C': 20, 'B': 12, 'H': 12, 'F': 16, 'G': 15, 'J': 15}
    xlsx(fn, [s])
    truth(15, fn, "Victims' compensation fund: requests 2023-2024", 'take in, naming the errors', 'dollars and riel as text; four real faults', [table('requests', 'a request for compensation for one victim (a sum of money)', [2], cols, rows)],
          not_rows=[('requests', 'A1', 'title'), ('requests', 'A16:J16', 'total line')],
          errors=[('requests', 'J6', '$4,500 paid, but only $3,500 granted', 'name it; trim neither'), ('requests', 'F8', '6000 without a currency (the other amounts have one)', 'ask; do not assume dollars'),
                  ('requests', 'H11', 'decided before the request was received', 'name it; do not swap'), ('requests', 'I12', 'refused, but $2,000 granted', 'name it and ask which is right')],
          questions=['Is the 6000 of R-06 in dollars?', 'R-10: refused, or $2,000 granted?'], never=['riel and dollars added together', 'R-01 and R-11 merged because the name is the same', 'empty Paid stored as 0'],
          notes=['partly = granted in part', 'R-12 has no judgment number (a comment says the copy is still to come); no error'])


# 16 ----------------------------------------------------------------- Primero export CSV
def f16():
    fn = '16_primero_cases_export_20250107.csv'
    r = random.Random(1416)
    s = Sheet(None)
    cols = [('A', 'Case ID', 'number of the case', 'case_id'), ('B', 'Name', 'name of the child', 'name'), ('C', 'Sex', 'sex', 'sex'), ('D', 'Age', 'age', 'age'), ('E', 'Date of Birth', 'day of birth', 'birth'), ('F', 'Estimated?', 'is the birth estimated', 'birth_estimated'),
            ('G', 'Nationality', 'nationality', 'citizenship'), ('H', 'Date of Registration', 'day of registration', 'registration_date'), ('I', 'Current Location', 'Country::Province::District', 'province'), ('J', 'Protection Concerns', 'concerns, several with commas', 'concerns'), ('K', 'Risk Level', 'risk', 'risk'),
            ('L', 'Case Status', 'open or closed', 'status'), ('M', 'Date Closed', 'day closed', 'closed_date'), ('N', 'Owned by', 'user who owns the case', None), ('O', 'record_state', 'technical: in use', None)]
    heads(s, 1, cols)
    pc = {'trafficked or smuggled': 'Trafficked/Smuggled', 'child labour': 'Child Labour', 'sexual exploitation': 'Sexual Exploitation', 'separated': 'Separated', 'neglect': 'Neglect'}
    dist = {'Battambang': ['Moung Ruessei', 'Thma Koul'], 'Banteay Meanchey': ['Ou Chrov', 'Malai'], 'Siem Reap': ['Puok', 'Soutr Nikom'], 'Kandal': ['Ta Khmau', 'Kien Svay']}
    rows, d = [], D(2024, 1, 15)
    for i in range(24):
        at = 2 + i
        d += dt.timedelta(r.randint(4, 16))
        sex = r.choice(['female', 'male'])
        age = r.randint(4, 15)
        b = D(2024 - age - 1, r.randint(1, 12), r.randint(1, 28))
        age = 2025 - b.year - (1 if (b.month, b.day) > (1, 7) else 0)
        est = r.choice(['yes', 'no', 'no'])
        if est == 'yes':
            b = D(b.year, 1, 1)
            age = 2025 - b.year
        cs = sorted(r.sample(list(pc), r.choice([1, 2, 2, 3])), key=lambda x: list(pc).index(x))
        p = r.choice(list(dist))
        cl = d + dt.timedelta(r.randint(30, 60)) if i < 16 and r.random() < .4 else None
        f = {'case_id': 'c%07x' % r.randint(0x1000000, 0xfffffff), 'name': ln(r, sex), 'sex': sex, 'age': age, 'birth': b.isoformat(), 'birth_estimated': est, 'citizenship': r.choice(['KHM', 'KHM', 'KHM', 'VNM', None]), 'registration_date': d.isoformat(),
             'province': p, 'concerns': cs, 'risk': r.choice(['high', 'medium', 'low', None]), 'status': 'closed' if cl else 'open', 'closed_date': cl.isoformat() if cl else None}
        s.put(at, {'A': f['case_id'], 'B': f['name'], 'C': sex.title(), 'D': age, 'E': f['birth'], 'F': 'true' if est == 'yes' else 'false', 'G': {'KHM': 'Cambodia', 'VNM': 'Vietnam'}.get(f['citizenship']), 'H': d.strftime('%d-%b-%Y'),
                   'I': 'Cambodia::%s::%s' % (p, r.choice(dist[p])), 'J': ', '.join(pc[x] for x in cs), 'K': f['risk'].title() if f['risk'] else None, 'L': f['status'].title(), 'M': cl.strftime('%d-%b-%Y') if cl else None, 'N': r.choice(['cp_user1', 'cp_user2']), 'O': 'true'})
        rows.append((at, f))
    csvf(fn, s, ',', 'utf-8')
    truth(16, fn, 'Social ministry, child protection: export of Primero, 7 January 2025', 'take in', 'machine export: two ways of writing days, several concerns in a cell, place as a path',
          [table(None, 'a child (a case in Primero)', [1], cols, rows)], questions=['Only the children with the concern Trafficked/Smuggled, or all?', 'Is the age the one on the day of export?'],
          never=['a child without the concern Trafficked/Smuggled stored as trafficked', 'an estimated birth stored as sure'], also={'with the concern trafficked or smuggled': sum('trafficked or smuggled' in x['concerns'] for _, x in rows)},
          notes=['Trafficked/Smuggled is one concern in the system; it does not tell the two apart'])


# 17 ----------------------------------------------------------------- KoBo, reintegration visits
def f17():
    fn = '17_Reintegration_visit_v4_-_latest_version_-_False_-_2024-12-20.xlsx'
    r = random.Random(1417)
    s = Sheet('Reintegration visit v4')
    needs = ['food', 'school', 'health', 'loan', 'legal']
    H = ['start', 'end', 'consent', 'grp_client/client_code', 'grp_client/sex', 'grp_client/age', 'grp_visit/visit_no', 'grp_visit/visit_date', 'grp_visit/province', 'grp_home/lives_with', 'grp_home/feels_safe', 'grp_needs/needs'] + \
        ['grp_needs/needs/' + n for n in needs] + ['grp_income/income_month_riel', 'grp_end/next_visit', '_id', '_uuid', '_submission_time', '_validation_status', '_notes', '_status', '_submitted_by', '__version__', '_tags', '_index']
    M = {'consent': ('consent given', 'consent'), 'grp_client/client_code': ('client code; the same client is visited again', 'client_code'), 'grp_client/sex': ('sex', 'sex'), 'grp_client/age': ('age', 'age'), 'grp_visit/visit_no': ('number of the visit to this client', 'visit_no'),
         'grp_visit/visit_date': ('day of the visit', 'visit_date'), 'grp_visit/province': ('province', 'province'), 'grp_home/lives_with': ('lives with', 'lives_with'), 'grp_home/feels_safe': ('feels safe', 'feels_safe'), 'grp_needs/needs': ('needs, several with blanks between', 'needs'),
         'grp_income/income_month_riel': ('income a month in riel', 'income_month'), 'grp_end/next_visit': ('day of the next visit', 'next_visit_date'), '_uuid': ('identifier of the submission', 'submission_id'), 'start': ('time the form was opened', None), 'end': ('time it was closed', None)}
    cols = []
    for i, h in enumerate(H, 1):
        m, f = M.get(h, ('the same need as in grp_needs/needs, split: 1 named, 0 not' if h.startswith('grp_needs/needs/') else 'technical', None))
        cols.append((L(i), h, m, f))
        s.put(1, {L(i): h})
    at_of = {h: L(i) for i, h in enumerate(H, 1)}
    prov = {'Prey Veng': 'prey_veng', 'Kampong Cham': 'kampong_cham', 'Siem Reap': 'siem_reap'}
    lw = {'parents': 'parents', 'husband or wife': 'spouse', 'other relatives': 'relatives', 'alone': 'alone'}
    cl = []
    for i in range(9):
        sx = r.choice(['female', 'female', 'male'])
        cl.append(['RC-%03d' % (40 + i * 3), sx, r.randint(16, 36), r.choice(list(prov)), r.choice(list(lw)), 0, D(2024, 6, 3) + dt.timedelta(r.randint(0, 30))])
    rows = []
    order = [0, 1, 2, 3, 4, 0, 5, 1, 6, 2, 7, 3, 0, 8, 5, 4, 1, 6, 2, 7, 8, 5]
    tday = D(2024, 6, 3)
    for i, c in enumerate(order):
        at = 2 + i
        x = cl[c]
        tday += dt.timedelta(r.randint(3, 11))
        x[5] += 1
        no = i == 11
        nd = [n for n in needs if r.random() < .35]
        inc = r.choice([0, 400000, 600000, 750000, None])
        nx = tday + dt.timedelta(30) if r.random() < .7 else None
        uid = str(uuid.UUID(int=r.getrandbits(128), version=4))
        f = {'consent': 'yes', 'client_code': x[0], 'sex': x[1], 'age': x[2], 'visit_no': x[5], 'visit_date': tday.isoformat(), 'province': x[3], 'lives_with': x[4], 'feels_safe': r.choice(['yes', 'yes', 'no', 'unknown']), 'needs': nd or None,
             'income_month': None if inc is None else {'amount': inc, 'currency': 'KHR'}, 'next_visit_date': nx.isoformat() if nx else None, 'submission_id': uid}
        if no:
            f['consent'] = 'no'
            for k in ('lives_with', 'feels_safe', 'needs', 'income_month', 'next_visit_date'):
                f[k] = None
        t0 = '%sT%02d:%02d:11.000+07:00' % (tday.isoformat(), r.randint(8, 15), r.randint(0, 29))
        w = {'start': t0, 'end': re.sub(r':(\d\d):11', lambda m: ':%02d:46' % (int(m[1]) + 27), t0), 'consent': f['consent'], 'grp_client/client_code': x[0], 'grp_client/sex': x[1], 'grp_client/age': x[2], 'grp_visit/visit_no': x[5], 'grp_visit/visit_date': tday.isoformat(), 'grp_visit/province': prov[x[3]],
             'grp_home/lives_with': lw.get(f['lives_with']), 'grp_home/feels_safe': {'unknown': 'dont_know'}.get(f['feels_safe'], f['feels_safe']), 'grp_needs/needs': ' '.join(nd) if nd and not no else None,
             'grp_income/income_month_riel': f['income_month']['amount'] if f['income_month'] else None, 'grp_end/next_visit': f['next_visit_date'], '_id': 318200417 + i * 371, '_uuid': uid, '_submission_time': tday.isoformat() + 'T19:0%d:00' % (i % 10), '_status': 'submitted_via_web',
             '_submitted_by': r.choice(['team_pv', 'team_kc']), '__version__': 'vB7sampleX4', '_index': i + 1}
        for n in needs:
            if nd and not no:
                w['grp_needs/needs/' + n] = 1 if n in nd else 0
        s.put(at, {at_of[k]: v for k, v in w.items()})
        rows.append((at, f))
    xlsx(fn, [s])
    S = s.name
    truth(17, fn, 'NGO (invented): reintegration visits, Kobo export', 'take in', 'headings group/field, a select-multiple split into columns, _uuid; the same client in several rows', [table(S, 'a visit to a client (a submission), not a person; 9 clients have 22 visits', [1], cols, rows)],
          also={'clients': 9, 'visits': 22}, questions=['One record for each visit, tied to the client by the code?', 'The submission without consent (row 13): keep it out, or keep only that it was refused?'],
          never=['22 people made out of 9 clients', 'the split columns taken as further needs', 'an income of 0 stored as not known'], notes=['needs empty: none named, or not asked; the form does not tell', 'row 13 has consent no; its answers are empty. It counts as a row'])


# 18 ----------------------------------------------------------------- old referral list, codes without key
def f18():
    fn = '18_គបប កំពត_តារាងបញ្ជូន_2011.xlsx'
    r = random.Random(1418)
    s = Sheet('Sheet1')
    s.title(1, 'គ.ប.ប. កំពត – តារាងបញ្ជូន ២០១១')
    for i, h in enumerate(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10']):
        s.put(3, {L(i + 1): h})
    for i in range(26):
        s.put(4 + i, {L(c + 1): v for c, v in enumerate([i + 1, r.randint(1, 2), r.choice([11, 12, 21, 22, 31, 99]), r.randint(1, 12), r.choice('ABCDX'), r.choice([1, 2, 3, 7]), r.randint(101, 108), r.choice([0, 1, 8]), r.choice(['P4', 'P7', 'Q1', None]), r.choice([1, 2, 9])])})
    s.put(31, {'A': 'កូដ៖ មើលសៀវភៅណែនាំ'})
    xlsx(fn, [s])
    truth(18, fn, 'Provincial committee of Kampot: old list of referrals 2011', 'refuse', 'an old table with only codes; the key is in a guide book that is not here', also={'rows of codes': 26},
          not_rows=[('Sheet1', 'A1', 'title'), ('Sheet1', 'A3:J29', 'codes whose meaning is nowhere in the file'), ('Sheet1', 'A31', 'codes: see the guide book')],
          questions=['Is the guide book with the codes to be had?'], never=['meanings guessed for the codes (K2 = sex, K4 = month …)', 'records of people or referrals made out of it'],
          notes=['say in a sentence that the key is missing; with the key it could come in'])


# 19 ----------------------------------------------------------------- district counts
def f19():
    fn = '19_Prey Veng district counts 2024.xlsx'
    r = random.Random(1419)
    s = Sheet('២០២៤')
    s.title(1, 'ខេត្តព្រៃវែង – ចំនួនជនរងគ្រោះតាមស្រុក ឆ្នាំ២០២៤', 'I')
    s.put(3, {'A': 'ស្រុក/ក្រុង', 'B': 'ត្រីមាស១', 'D': 'ត្រីមាស២', 'F': 'ត្រីមាស៣', 'H': 'ត្រីមាស៤'})
    for i in range(4):
        s.put(4, {L(2 + 2 * i): 'សរុប', L(3 + 2 * i): 'ស្រី'})
    s.m += ['A3:A4', 'B3:C3', 'D3:E3', 'F3:G3', 'H3:I3']
    dis = ['បាភ្នំ', 'កំចាយមារ', 'កំពង់ត្របែក', 'កញ្ជ្រៀច', 'មេសាង', 'ពាមជរ', 'ពាមរក៍', 'ពារាំង', 'ព្រះស្ដេច', 'ក្រុងព្រៃវែង', 'ពោធិ៍រៀង', 'ស៊ីធរកណ្តាល', 'ស្វាយអន្ទរ']
    tot, allv = [], [0] * 8
    for i, n in enumerate(dis):
        at = 5 + i
        w, f = {'A': n}, {'district': n}
        for q in range(4):
            v = None if (i, q) in ((3, 2), (9, 3)) else r.choice([0, 0, 1, 2, 3, 5, 8])
            vf = None if v is None else r.randint(0, v)
            w[L(2 + 2 * q)], w[L(3 + 2 * q)] = v, vf
            f['2024-Q%d victims' % (q + 1)], f['2024-Q%d victims_female' % (q + 1)] = v, vf
            allv[2 * q] += v or 0
            allv[2 * q + 1] += vf or 0
        s.put(at, w)
        tot.append({'sheet': '២០២៤', 'at': at, 'facts': f})
    s.put(18, dict({'A': 'សរុប'}, **{L(2 + k): v for k, v in enumerate(allv)}))
    s.w = {'A': 18}
    xlsx(fn, [s])
    truth(19, fn, 'Provincial committee of Prey Veng: counts by district and quarter 2024', 'totals only', 'only counts; a quarter beside the other', totals=tot, also={'total row': {('2024-Q%d %s' % (k // 2 + 1, 'victims_female' if k % 2 else 'victims')): v for k, v in enumerate(allv)}},
          not_rows=[('២០២៤', 'A1', 'title'), ('២០២៤', 'A5:I17', 'counts of a district, no persons'), ('២០២៤', 'A18:I18', 'total row')], questions=['Keep the counts as counts?', 'Empty cells (F8, H14): no report, or none?'],
          never=['victims or cases made out of the counts', 'the total row added to the districts', 'empty cells stored as 0'], notes=['the total row treats the empty cells as nothing'])


# 20 ----------------------------------------------------------------- OSCaR code key
def f20():
    fn = '20_OSCaR fields and options.xlsx'
    s = Sheet('Form builder')
    s.title(1, 'OSCaR – custom fields, list of options (for data entry staff)')
    s.put(3, {'A': 'Field', 'B': 'Type', 'C': 'Option code', 'D': 'Option (EN)', 'E': 'ជម្រើស (KH)', 'F': 'Active', 'G': 'Since'})
    raw = [('Sex', 'select', 'S1', 'Female', 'ស្រី'), ('Sex', 'select', 'S2', 'Male', 'ប្រុស'), ('Referral source', 'select', 'R1', 'Police', 'នគរបាល'), ('Referral source', 'select', 'R2', 'Social affairs', 'សង្គមកិច្ច'), ('Referral source', 'select', 'R3', 'Transit centre', 'មជ្ឈមណ្ឌលឆ្លងកាត់'),
           ('Exploitation', 'checkbox', 'E1', 'Sexual', 'ផ្លូវភេទ'), ('Exploitation', 'checkbox', 'E2', 'Forced labour', 'ពលកម្មបង្ខំ'), ('Exploitation', 'checkbox', 'E3', 'Begging', 'សុំទាន'), ('Exploitation', 'checkbox', 'E4', 'Forced marriage', 'រៀបការបង្ខំ'), ('Case status', 'select', 'C1', 'Accepted', 'ទទួល'),
           ('Case status', 'select', 'C2', 'Active', 'សកម្ម'), ('Case status', 'select', 'C3', 'Exited', 'ចាកចេញ'), ('Province', 'select', 'P01', 'Battambang', 'បាត់ដំបង'), ('Province', 'select', 'P02', 'Siem Reap', 'សៀមរាប'), ('Province', 'select', 'P03', 'Pursat', 'ពោធិ៍សាត់'), ('Province', 'select', 'P04', 'Kandal', 'កណ្តាល')]
    for i, x in enumerate(raw):
        s.put(4 + i, {'A': x[0] if i == 0 or raw[i - 1][0] != x[0] else None, 'B': x[1], 'C': x[2], 'D': x[3], 'E': x[4], 'F': 'yes' if x[2] != 'C1' else 'no', 'G': D(2022, 5, 16) if i < 9 else D(2023, 8, 1)})
    xlsx(fn, [s])
    truth(20, fn, 'NGO (invented): list of fields and options of OSCaR', 'refuse', 'a code key for the people who enter data, no records', also={'lines of the key': 16}, not_rows=[('Form builder', 'A1', 'title'), ('Form builder', 'A4:G19', 'lines of a code key')],
          questions=['Is there a client list that uses these codes?'], never=['the options taken as clients, cases or referrals (they have a sex, a province and a day, but are no people)'], notes=['may be kept as a key for another file'])


for fun in (f01, f02, f03, f04, f05, f06, f07, f08, f09, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20):
    fun()
json.dump(TRUTH, open(os.path.join(HERE, 'truth.json'), 'w', encoding='utf-8'), ensure_ascii=False, indent=1)

# the table in README.md
line = ['| no | file | kept by | one row is | rows | outcome | errors |', '|---|---|---|---|---|---|---|']
for e in TRUTH:
    one = '; '.join(dict.fromkeys(t['one_row_is'] for t in e['tables'])) or ('a district\'s counts' if e['outcome'] == 'totals only' else 'no record')
    n = ' + '.join(str(t['count_of_all_rows']) for t in e['tables']) or (str(len(e['totals'])) if e['totals'] else str(list(e['also'].values())[0]))
    line.append('| %d | %s | %s | %s | %s | %s | %d |' % (e['no'], e['file'][6:], e['kept_by'], one, n, e['outcome'], len(e['errors'])))
rp = os.path.join(HERE, 'README.md')
if os.path.exists(rp):
    t = open(rp, encoding='utf-8').read()
    t = re.sub(r'(<!-- table -->\n).*?(<!-- /table -->)', lambda m: m[1] + '\n'.join(line) + '\n' + m[2], t, flags=re.S)
    open(rp, 'w', encoding='utf-8').write(t)
