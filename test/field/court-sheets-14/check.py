# -*- coding: utf-8 -*-
"""Opens every file again, reads it as a reader would (each list by its own headings) and compares with truth.json.
Knows nothing of make.py. Needs openpyxl and odfpy."""
import csv, datetime as D, io, json, os, re, sys
from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string as CI
from odf.opendocument import load as odfload
from odf.table import Table, TableRow
from odf.text import P
HERE = os.path.dirname(os.path.abspath(__file__))
T = json.load(open(os.path.join(HERE, 'truth.json'), encoding='utf-8'))
TIP, CC = 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008', 'Criminal Code 2009'
KM = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
EM = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
bad = []
def say(*a): bad.append(' '.join(map(str, a)))

# ---- opening
def grid(name):
    """{sheet: {(row, col): value}} with merged cells filled in; dates as date."""
    p = os.path.join(HERE, 'files', name); g = {}
    if name.endswith('.xlsx'):
        for ws in load_workbook(p):
            d = g[ws.title] = {}
            for row in ws.iter_rows():
                for c in row:
                    if c.value is not None: d[c.row, c.column] = c.value.date() if isinstance(c.value, D.datetime) else c.value
                    if isinstance(c.value, str) and c.value.startswith('='): say(name, c.coordinate, 'formula')
            for m in ws.merged_cells.ranges:
                if m.max_row > m.min_row:
                    for r in range(m.min_row, m.max_row + 1): 
                        if (m.min_row, m.min_col) in d: d[r, m.min_col] = d[m.min_row, m.min_col]
    elif name.endswith('.ods'):
        for t in odfload(p).spreadsheet.getElementsByType(Table):
            d = g[t.getAttribute('name')] = {}; sp = []
            for r, tr in enumerate(t.getElementsByType(TableRow), 1):
                c = 0
                for x in tr.childNodes:
                    c += 1; v = '\n'.join(''.join(str(n) for n in q.childNodes) for q in x.getElementsByType(P))
                    if v: d[r, c] = v
                    if x.qname[1] == 'table-cell' and x.getAttribute('numberrowsspanned'): sp.append((r, c, int(x.getAttribute('numberrowsspanned'))))
            for r, c, n in sp:
                for k in range(n): d[r + k, c] = d[r, c]
    else:
        b = open(p, 'rb').read().decode('utf-8-sig')
        rr = list(csv.reader(io.StringIO(b))) if name.endswith('.csv') else [l.split('\t') for l in b.split('\n')]
        g[None] = {(i, j): v for i, x in enumerate(rr, 1) for j, v in enumerate(x, 1) if v != ''}
    return g

# ---- reading
def w(v):
    """western digits, as text"""
    return '' if v is None else str(v).translate(str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789')).strip()
def date(v):
    if isinstance(v, D.date): return v.isoformat()
    s = w(v); m = re.search(r'(\d{4})-(\d\d)-(\d\d)$', s)
    if m: return s
    m = re.search(r'(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d\d)(?!\d)', s)
    if m: d, mo, y = map(int, m.groups())
    else:
        m = re.search(r'(\d{1,2}) (?:ខែ)?(\S+?) (?:ឆ្នាំ)?(\d{4})', s)
        if not m: return None
        d, y = int(m[1]), int(m[3]); mo = (KM.index(m[2]) if m[2] in KM else EM.index(m[2])) + 1
    try: return D.date(y if y > 99 else 2000 + y, mo, d).isoformat()
    except ValueError: return None
def months(v):
    s = w(v); a = re.search(r'(\d+)\s*(?:\(\S+\)\s*)?(?:ឆ្នាំ|ឆ|y)', s); b = re.search(r'(\d+)\s*(?:\(\S+\)\s*)?(?:ខែ|ខ|m)', s)
    return (int(a[1]) * 12 if a else 0) + (int(b[1]) if b else 0) if a or b else None
def num(v):
    s = w(v); m = re.search(r'\d[\d.,]*', s)
    if not m: return None
    n = int(re.sub('[.,]', '', m[0])); return n * 10 ** 6 if re.search(r'\d\s*លាន', s) else n
def one(v, *pairs):
    for k, x in pairs:
        if k in str(v or ''): return x
SEX = lambda v: one(v, ('ប្រុស', 'male'), ('ស្រី', 'female'), ('M', 'male'), ('F', 'female'), ('ប', 'male'), ('ស', 'female'))
PRES = lambda v: one(v, ('ចាត់ទុក', 'deemed present'), ('deemed', 'deemed present'), ('កំបាំង', 'absent'), ('absentia', 'absent'), ('អត់មក', 'absent'), ('មក', 'present'), ('មុខ', 'present'), ('present', 'present'))
RES = lambda v: one(v, ('រួច', 'acquitted'), ('not guilty', 'acquitted'), ('guilty', 'convicted'), ('pending', 'pending'), ('ពិរុទ្ធ', 'convicted'), ('ទោស', 'convicted'), ('ជាប់', 'convicted'), ('គុក', 'convicted'), ('ពន្ធនាគារ', 'convicted'))
NAT = lambda v: one(v, ('ខ្មែរ', 'Cambodian'), ('Cambodian', 'Cambodian'), ('KH', 'Cambodian'), ('វៀតណាម', 'Vietnamese'), ('Vietnamese', 'Vietnamese'), ('VN', 'Vietnamese'), ('ចិន', 'Chinese'), ('CN', 'Chinese'), ('ថៃ', 'Thai'), ('Thai', 'Thai'), ('ម៉ាឡេស៊ី', 'Malaysian'), ('ឡាវ', 'Lao'))
EXP = lambda v: one(v, ('អាជីវកម្មផ្លូវភេទលើកុមារ', 'sexual exploitation of a child'), ('អាជីវកម្មផ្លូវភេទ', 'sexual exploitation'), ('ពលកម្មដោយបង្ខំ', 'forced labour'), ('សុំទាន', 'forced begging'), ('រៀបការ', 'forced marriage'), ('អ្នកបម្រើ', 'domestic servitude'), ('ទូកនេសាទ', 'forced labour on fishing boats'), ('ឆបោក', 'forced online scams'))
def arts(v, law=TIP, cc=r'ក្រមព្រហ្មទណ្ឌ|ក\.ព្រ|CC|Criminal Code|^C|ព$', split=r'\n|;|,|\+|និង'):
    return [{'law': CC if law and re.search(cc, x.strip()) else law, 'article': re.search(r'\d+', re.sub('20[01]\\d', '', x))[0]} for x in re.split(split, w(v))]
def yme(a, b): return (num(a) or 0) * 12 + (num(b) or 0) or None
def plain(v): return None if v is None else str(v).strip()
def person(s):
    """'name ភេទ.. អាយុ..' in one cell"""
    m = re.match(r'(?:\d+-)?(.+?) ភេទ(ប្រុស|ស្រី) (?:អាយុ)?\s*(\d+)\s*ឆ្នាំ', w(s))
    return {'name_khmer': m[1], 'sex': SEX(m[2]), 'age': int(m[3])}

def susp_after(v):
    m = re.search(r'ព្យួរ(.*)', str(v or '')); return months(m[1]) if m else None
def sent(v): return months(re.split(r'ព្យួរ|\(ក្នុង|ក្នុងនោះ', str(v or ''))[0]) if v is not None else None

# each reader gets x(letter) -> value and gives one dict or a list of dicts; what it does not give must be null in truth
state = {}
def ditto(x, c):
    v = x(c)
    if v == '"': return state[c]
    state[c] = v; return v
def r01(x): return dict(case_number=ditto(x, 'B'), date_registered=date(ditto(x, 'C')), name_khmer=x('D'), sex=SEX(x('E')), age=num(x('F')), charges=arts(ditto(x, 'G')), exploitation=EXP(ditto(x, 'H')), date_decided=date(ditto(x, 'I')),
    presence_at_judgment=PRES(x('J')), outcome='acquitted' if 'រួច' in x('K') else 'convicted', sentence_months=sent(x('K')), suspended_months=susp_after(x('K')), fine_riel=num(x('L')), compensation_riel=num(x('M')))
def r02(x): return dict(case_number=x('A'), name_khmer=x('B'), name_latin=x('C'), sex=SEX(x('D')), age=x('E'), citizenship=NAT(x('F')), charges=arts(x('G')), exploitation=EXP(x('H')), date_registered=date(x('I')), date_charged=date(x('J')),
    stage={'1': 'investigation', '2': 'awaiting trial', '3': 'trial', '4': 'decided'}[x('K')], date_decided=date(x('L')), presence_at_judgment={'P': 'present', 'A': 'absent', 'DP': 'deemed present', None: None}[x('M')], outcome=RES(x('N')), sentence_months=yme(x('O'), x('P')), suspended_months=x('Q'), fine_riel=x('R'), compensation_riel=x('S'))
def r03(x): return dict(stage={'ក': 'investigation', 'ខ': 'awaiting trial', 'គ': 'decided'}[state['sec']], case_number=x('B'), name_khmer=x('C'), sex='male' if x('D') else 'female' if x('E') else None, age=num(x('F')), citizenship=NAT(x('G')), charges=arts(x('H')), date_registered=date(x('I')), date_charged=date(x('J')), date_decided=date(x('K')),
    outcome=RES(x('L')), sentence_months=sent(x('L')), suspended_months=susp_after(x('L')), fine_riel=num(x('M')), presence_at_judgment=PRES(x('N')))
def r04(x): return dict(person(x('D')), case_number=x('B'), date_registered=date(x('C')), citizenship=NAT(x('D')), charges=arts(x('F')), date_decided=date(x('H')), outcome='acquitted' if 'រួច' in x('I') else 'convicted', sentence_months=sent(x('I')), presence_at_judgment=PRES(x('J')))
def r05(x):
    j = w(x('E')); m = re.search(r'កំណត់ (.*)', j); q = m[1] if m else ''; q1 = re.split('ពិន័យ|និងសង', q)[0]
    f = re.search(r'ពិន័យជាប្រាក់ចំនួន ([\d.]+)', j); k = re.search(r'ជំងឺចិត្តចំនួន ([\d.]+)', j); rest = re.search(r'ឯទោសនៅសល់ (.*) ត្រូវព្យួរ', q1); ap = re.search(r'អនុវត្តទោស (.*) ឯទោស', q1)
    if ap and months(ap[1]) + months(rest[1]) != sent(q1): say('05 parts do not add up', j)
    ch, ex = x('D').split(' គោលបំណង៖ '); ch = ch.replace('និងអំពើធ្វើ', '')
    return dict(person(x('C')), case_number=x('B'), citizenship=NAT(x('C')), charges=arts(ch), exploitation=EXP(ex), date_decided=date(j), presence_at_judgment=PRES(j), outcome='acquitted' if 'រួចផុត' in j else 'convicted', sentence_months=sent(q1), suspended_months=months(rest[1]) if rest else None, fine_riel=num(f[1]) if f else None, compensation_riel=num(k[1]) if k else None)
def r06(x):
    c = x('R') or ''; d = dict(case_number=x('B'), name_latin=x('C'), sex=SEX(x('D')), age=x('E'), citizenship=NAT(x('F')), charges=arts(x('G')), exploitation=x('H'), date_registered=date(x('I')), date_charged=date(x('J')),
    stage={'Inv': 'investigation', 'Wai': 'awaiting trial', 'Tri': 'trial', 'Jud': 'decided'}[x('K')[:3]], date_decided=date(x('L')), presence_at_judgment=PRES(x('M')), outcome=RES(x('N')), sentence_months=months(x('O')), suspended_months=months(x('P')), fine_riel=num(x('Q')))
    if c.startswith('KHR'): d['compensation_riel'] = num(c)
    if c.startswith('USD'): d['compensation_other'] = '%d USD' % num(c)
    return d
def r07(x): return dict(case_number=x('B'), name_khmer=x('C'), name_latin=x('D'), sex=SEX(x('E')), birth_year=x('F'), citizenship=NAT(x('G')), charges=arts(x('H')), exploitation=EXP(x('I')), date_registered=date(x('J')), date_charged=date(x('K')), date_decided=date(x('L')), presence_at_judgment=PRES(x('M')), outcome='convicted' if 'ពិរុទ្ធ' in x('N') else 'acquitted', sentence_months=months(x('O')), compensation_riel=x('P'))
def r08(x):
    n = x('B').split(' ហៅ '); d = dict(case_number=x('A'), name_khmer=n[0], sex=SEX(x('C')), age=num(x('D')), citizenship=NAT(x('E')), charges=arts(x('F')), exploitation=EXP(x('G')), date_registered=date(x('H')), date_charged=date(x('I')), stage='investigation' if x('J') == 'ស៊ើបសួរ' else 'decided', date_decided=date(x('K')), sentence_months=num(x('L')), suspended_months=num(x('M')), fine_riel=num(x('N')), compensation_riel=num(x('O')), outcome=RES(x('P')))
    if len(n) > 1: d['alias_khmer'] = n[1]
    return d
def r09(x): return dict(case_number=x('A'), name_khmer=x('B'), sex=SEX(x('C')), age=num(x('D')), charges=arts(x('E')), date_registered=date(x('F')), date_decided=date(x('G')), presence_at_judgment=PRES(x('H')), outcome='acquitted' if 'រួច' in x('I') else 'convicted', sentence_months=sent(x('I')), suspended_months=susp_after(x('I')), fine_riel=num(x('J')), compensation_riel=num(x('K')))
def r10(x): return dict(case_number=x('A'), date_registered=date(x('B')), date_charged=date(x('C')), charges=arts(x('D')), exploitation=EXP(x('E')), stage={'ស៊ើបសួរ': 'investigation', 'រង់ចាំជំនុំជម្រះ': 'awaiting trial', 'កាត់ហើយ': 'decided'}[x('F')], name_khmer=x('G'), sex=SEX(x('H')), age=num(x('I')), citizenship=NAT(x('J')), date_decided=date(x('K')), outcome=RES(x('L')), presence_at_judgment=PRES(x('L')), sentence_months=yme(x('M'), x('N')), suspended_months=months(x('O')), fine_riel=num(x('P')), compensation_riel=num(x('Q')))
def r11(x):
    m = re.match(r'សំណុំរឿងលេខ (\S+) ចុះបញ្ជី (\S+) ចោទ (\S+) មាត្រា (\S+) រឿង(.+) សាលក្រម (\S+)$', state['case'])
    return dict(case_number=m[1], date_registered=date(m[2]), date_charged=date(m[3]), charges=arts(m[4], None), exploitation=EXP(m[5]), date_decided=date(m[6]), name_khmer=x('B'), sex=SEX(x('C')), age=num(x('D')), citizenship=NAT(x('E')), presence_at_judgment=PRES(x('F')), outcome='acquitted' if 'រួច' in x('G') else 'convicted', sentence_months=months(x('G')), compensation_riel=num(x('H')))
def r12(x):
    st = x('H'); b = dict(case_number=x('B'), date_registered=date(x('C')), date_charged=date(x('D')), charges=arts(x('F')), exploitation=EXP(x('G')))
    if 'លើកលែង' in st: b.update(outcome='charge dismissed by the investigating judge', date_decided=date(st))
    else: b['stage'] = 'awaiting trial' if 'រង់ចាំ' in st else 'investigation'
    return [dict(b, **person(l)) for l in x('E').split('\n')]
def r13(x): return dict(name_khmer=x('B'), sex=SEX(x('C')), age=x('D'), case_number=x('E'), charges=arts(x('F')), date_registered=date(x('G')), date_charged=date(x('H')), date_decided=date(x('I')), presence_at_judgment=PRES(x('J')), outcome='acquitted' if 'រួច' in x('K') else 'convicted', sentence_months=months(x('K')), fine_riel=num(x('L')))
def r14(x): return dict(case_number=x('B'), name_khmer=x('C'), sex=SEX(x('D')), age=num(x('E')), citizenship=NAT(x('F')), charges=arts(x('G')), exploitation=EXP(x('H')), date_registered=date(x('I')), date_decided=date(x('J')), outcome=RES(x('K')), sentence_months=months(x('K')))
def r15(x): return dict(case_number=x('A'), name_khmer=x('B'), sex=SEX(x('C')), age=num(x('D')), citizenship=NAT(x('E')), charges=arts(x('F')), date_registered=date(x('G')), date_charged=date(x('H')), date_decided=date(x('I')), outcome='acquitted' if 'acquitted' in x('J') else 'convicted', sentence_months=months(x('K')), suspended_months=months(x('L')), fine_riel=num(x('M')))
def r16(x): return dict(case_number=x('B'), name_khmer=x('C'), age=x('D') if isinstance(x('D'), int) else None, sex=SEX(x('E')), citizenship=NAT(x('F')), charges=arts(x('G')), date_registered=date(x('H')), date_charged=date(x('I')), date_decided=date(x('J')), outcome=RES(x('K')), sentence_months=yme(x('L'), x('M')), compensation_riel=x('N'))
def r20(x): return dict(case_number=x('B'), name_khmer=x('C'), sex=SEX(x('D')), age=x('E'), charges=arts(x('F')), exploitation=EXP(x('G')), date_registered=date(x('H')), date_charged=date(x('I')), date_decided=date(x('J')), outcome=RES(x('K')))
READ = [r01, r02, r03, r04, r05, r06, r07, r08, r09, r10, r11, r12, r13, r14, r15, r16, None, None, None, r20]

def show(v): return v.strftime('%d/%m/%Y') if isinstance(v, D.date) else str(v)
ROWKEYS = 'at case_number name_khmer name_latin sex age citizenship charges exploitation date_registered date_charged date_decided stage presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel compensation_riel'.split()
EXTRA = {'birth_year', 'alias_khmer', 'compensation_other', 'second_entry_of'}
if sorted(os.listdir(os.path.join(HERE, 'files'))) != sorted(T): say('files and truth differ')
values = 0
for (name, t), rd in zip(T.items(), READ):
    g = grid(name); lab = 'record' if name.endswith('.csv') else 'line'
    if rd is None:
        if t['outcome'] != 'refuse' or t['rows']: say(name, 'not a refusal')
        continue
    nots = {(n['sheet'], n['row']) for n in t['not_rows']}; got = []; state.clear()
    for sh, cells in g.items():
        for r in sorted({r for r, c in cells}):
            if (sh, r) in nots:
                a = str(cells.get((r, 1), ''))
                if rd is r03 and re.match('[កខគ]\\. ', a): state['sec'] = a[0]
                if rd is r11 and a.startswith('សំណុំរឿងលេខ'): state['case'] = a
                continue
            at = '%s!%d' % (sh, r) if sh else '%s %d' % (lab, r)
            res = rd(lambda L, c=cells, r=r: c.get((r, CI(L))))
            got += [(at, d) for d in (res if isinstance(res, list) else [res])]
        for s, r in nots:
            if s == sh and not any(q == r for q, c in cells): say(name, s, r, 'not_row is empty')
    if len(got) != len(t['rows']): say(name, 'persons', len(got), len(t['rows']))
    if not 8 <= len(t['rows']) <= 40: say(name, 'size', len(t['rows']))
    seen = {}
    for (at, d), q in zip(got, t['rows']):
        if at != q['at']: say(name, 'at', at, q['at'])
        if list(q)[:20] != ROWKEYS or set(q) - set(ROWKEYS) - EXTRA: say(name, at, 'keys', list(q))
        for k in set(q) | set(d):
            if k in ('at', 'second_entry_of'): continue
            values += 1
            if d.get(k) != q.get(k) or (k not in q): say(name, at, k, 'sheet:', d.get(k), 'truth:', q.get(k))
        n = (q['name_khmer'], q['name_latin'])
        if n in seen and q.get('second_entry_of') != seen[n]: say(name, at, 'same name twice', n)
        seen[n] = at
        if not any((x or '').split(' ')[0] in ('សាកល្បង', 'គំរូ', 'ប្រឌិត', 'ឧទាហរណ៍', 'SAMPLE', 'INVENTED', 'TESTING') for x in n): say(name, at, 'family name', n)
        # no error that truth does not know of
        er = {e['at'] for e in t['errors']}; row_er = any(re.sub('![A-Z]+', '!', e) == at for e in er)
        ds = [q[k] for k in ('date_registered', 'date_charged', 'date_decided') if q[k]]
        if not row_er:
            if ds != sorted(ds) or any(x > '2025-06-30' for x in ds): say(name, at, 'dates out of order', ds)
            if (q['suspended_months'] or 0) >= (q['sentence_months'] or 999): say(name, at, 'suspended')
            if q['outcome'] == 'acquitted' and (q['sentence_months'] or q['fine_riel'] or q['compensation_riel']): say(name, at, 'acquitted with a penalty')
            if q['age'] and not 18 <= q['age'] <= 65: say(name, at, 'age')
    # one case number, one case
    by = {}
    for q in t['rows']:
        if any(re.sub('![A-Z]+', '!', e['at']) == q['at'] for e in t['errors']): continue
        v = (q['date_registered'], json.dumps(q['charges']))
        if by.setdefault(q['case_number'], v) != v: say(name, q['at'], 'case number used for two cases', q['case_number'])
    for e in t['errors']:
        sh, c = e['at'].split('!'); m = re.match(r'([A-Z]+)(\d+)$', c)
        if show(g[sh].get((int(m[2]), CI(m[1])))) != e['as_written']: say(name, e['at'], 'error cell shows', g[sh].get((int(m[2]), CI(m[1]))))
    if (t['outcome'] == 'name-errors') != bool(t['errors']): say(name, 'errors and outcome')
print('%d files, %d persons, %d values compared, %d differences' % (len(T), sum(len(t['rows']) for t in T.values()), values, len(bad)))
for b in bad[:80]: print(' ', b)
sys.exit(bool(bad))
