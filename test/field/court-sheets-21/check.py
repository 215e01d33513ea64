# -*- coding: utf-8 -*-
"""Reads files/ again without make.py and holds every value against truth.json."""
import json, os, re, csv, zipfile, datetime as dt, sys
import xml.etree.ElementTree as ET
from openpyxl import load_workbook
os.chdir(os.path.dirname(os.path.abspath(__file__)))
T = json.load(open('truth.json', encoding='utf-8'))
KH = str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789')
MK = dict(zip('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(), range(1, 13)))
ME = dict(zip('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(), range(1, 13)))
TS, CC = 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008', 'Criminal Code'
S = lambda v: '' if v is None else str(v).translate(KH).strip()
clean = lambda v: re.sub(r'\s+', ' ', str(v).replace('\u200b', '')).strip()

def date(v):
    if v is None: return None
    if isinstance(v, (dt.date, dt.datetime)): return v.strftime('%Y-%m-%d')
    s = S(v)
    m = re.search(r'(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)\b', s)
    if m: d, mo, y = map(int, m.groups()); y += 2000 if y < 100 else 0
    else:
        m = re.search(r'ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d{4})', s)
        if m: d, mo, y = int(m[1]), MK[m[2]], int(m[3])
        else:
            m = re.search(r'(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})', s)
            if not m: return None
            d, mo, y = int(m[1]), ME[m[2]], int(m[3])
    try: return dt.date(y, mo, d).isoformat()
    except ValueError: return None
def months(s):
    s = S(s); y = re.search(r'(\d+) ?(?:ឆ្នាំ|years?|yrs|y)', s); m = re.search(r'(\d+) ?(?:ខែ|months?|mths|m\b)', s)
    return (int(y[1]) * 12 if y else 0) + (int(m[1]) if m else 0) or None
def term(s):
    """(whole, suspended)"""
    s = S(s)
    m = re.split(r'\(?(?:ក្នុងនោះ|ដោយឱ្យ)?ព្យួរ|of which|\((?=\d+ months susp)', s, maxsplit=1)
    return months(m[0]), (months(m[1].split('ពិន័យ')[0].split(', fine')[0]) if len(m) > 1 else None)
def money(v):
    s = S(v)
    if not s or s == '-': return None
    m = re.search(r'(\d+) ?លាន', s)
    if m: return int(m[1]) * 10**6
    m = re.search(r'\d+', re.sub(r'(?<=\d)[.,](?=\d{3}(?!\d))', '', s)); return int(m[0])
def sex(v): return {'ប': 'male', 'ប្រ': 'male', 'ប្រុស': 'male', 'M': 'male', 'H': 'male', 'male': 'male'}.get(S(v)) or {'ស': 'female', 'ស្រី': 'female', 'F': 'female', 'female': 'female'}[S(v)]
NAT = dict(ខ្មែរ='Cambodian', វៀតណាម='Vietnamese', ចិន='Chinese', ថៃ='Thai', ឡាវ='Lao', កូរ៉េខាងត្បូង='South Korean', KHM='Cambodian', VNM='Vietnamese', CHN='Chinese', THA='Thai', KOR='South Korean')
def nat(v): return NAT.get(S(v)) or (S(v) if S(v) in NAT.values() else None)
def status(s):
    s = S(s)
    for k, v in [('ស៊ើបសួរ', ('investigation', None)), ('nvestigat', ('investigation', None)), ('INSTR', ('investigation', None)), ('រង់ចាំ', ('awaiting trial', None)), ('waiting', ('awaiting trial', None)), ('hearing not fixed', ('awaiting trial', None)),
                 ('កំពុងជំនុំ', ('trial', None)), ('rial', ('trial', None)), ('AUD', ('awaiting trial or trial', None)), ('លើកលែង', (None, 'D')), ('ismiss', (None, 'D')), ('non-lieu', (None, 'D')), ('NON-LIEU', (None, 'D')),
                 ('រួចផុត', (None, 'acquitted')), ('cquitted', (None, 'acquitted')), ('RELAXE', (None, 'acquitted'))]:
        if k in s and not ('nvestigat' in k and ('ismiss' in s or 'dropped' in s)) and not (k == 'rial' and 'guilty' in s.lower()):
            return v[0], 'charge dismissed by the investigating judge' if v[1] == 'D' else v[1]
    return (None, 'convicted') if re.search('ពិរុទ្ធ|ផ្ដន្ទា|ពន្ធនាគារ|onvicted|uilty|COND', s) or months(s) else (None, None)
def pres(s):
    s = S(s)
    for k, v in [('ចាត់ទុកថា', 'deemed present'), ('réputé', 'deemed present'), ('deemed', 'deemed present'), ('កំបាំង', 'absent'), ('défaut', 'absent'), ('absentia', 'absent'), ('ចំពោះមុខ', 'present'), ('contradictoire', 'present'), ('presence', 'present')]:
        if k in s: return v
def arts(s, law=TS):
    s = S(s); out = []
    for part in re.split(r' និង ?|;| \+ ', s):
        m = re.search(r'(?:មាត្រា ?|ម\.|[Aa]rt\.? ?|LTH2008/)(\d+)', part) or re.search(r'^(\d+)$', part.strip())
        if m: out.append(dict(law=CC if re.search('ព្រហ្មទណ្ឌ|ក.ព.ឌ|Criminal', part) and law else law, article=m[1]))
    return out
EXP = {'អាជីវកម្មផ្លូវភេទ': 'sexual exploitation', 'ពលកម្មដោយបង្ខំ': 'forced labour', 'រៀបការដោយបង្ខំ': 'forced marriage'}
def num(v): m = re.search(r'\d+', S(v)); return int(m[0]) if m else None

def grid(n, fill=False):
    if n.endswith('.csv'): return {n: [r for r in csv.reader(open('files/' + n, encoding='utf-8-sig'), delimiter=';')]}
    if n.endswith('.tsv'): return {n: [l.rstrip('\n').split('\t') for l in open('files/' + n, encoding='utf-8')]}
    if n.endswith('.ods'):
        q = lambda t, x: '{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}%s' % (t, x)
        root = ET.fromstring(zipfile.ZipFile('files/' + n).read('content.xml')); g = {}
        for tb in root.iter(q('table', 'table')):
            rows = []
            for tr in tb.iter(q('table', 'table-row')):
                r = []
                for c in tr.iter(q('table', 'table-cell')):
                    d = c.get(q('office', 'date-value')); r.append(dt.date.fromisoformat(d) if d else ''.join(c.itertext()) or None)
                rows.append(r)
            g[tb.get(q('table', 'name'))] = rows
        return g
    wb = load_workbook('files/' + n); g = {}
    for ws in wb:
        rows = [[c.value for c in r] for r in ws.iter_rows()]
        for m in ws.merged_cells.ranges:
            if m.min_col == m.max_col:
                for r in range(m.min_row, m.max_row + 1): rows[r-1][m.min_col-1] = rows[m.min_row-1][m.min_col-1]
        g[ws.title] = rows
    return g

def kh(v): return dict(name_khmer=clean(v))
def la(v): return dict(name_latin=clean(v))
def st(v): a, b = status(v); return dict(stage=a, outcome=b)
def tm(v): a, b = term(v); return dict(sentence_months=a, suspended_months=b)
def wh(v): return dict(sentence_months=months(v))
no = lambda v: dict(case_number=v); sx = lambda v: dict(sex=sex(v)); ag = lambda v: dict(age=num(v)); nt = lambda v: dict(citizenship=nat(v))
by = lambda v: dict(birth_year=v.year if isinstance(v, dt.datetime) else int(v))
rg = lambda v: dict(date_registered=date(v)); cg = lambda v: dict(date_charged=date(v)); dc = lambda v: dict(date_decided=date(v))
ar = lambda v: dict(charges=arts(v)); ar0 = lambda v: dict(charges=arts(v, None)); pr = lambda v: dict(presence_at_judgment=pres(v))
fi = lambda v: dict(fine_riel=money(v)); cp = lambda v: dict(compensation_riel=money(v)); su = lambda v: dict(suspended_months=months(v))
ex = lambda v: dict(exploitation=EXP.get(v) or v.lower())
def anyname(v): return la(v) if re.match('[A-Z]', v) else kh(v)
def kcname(v):
    v = re.sub(r'^[០-៩]+- ', '', v); a, _, b = v.partition(' ហៅ '); return dict(name_khmer=a, **({'alias_khmer': b} if b else {}))
def kcdec(v): return {**st(v), **tm(v if 'ពន្ធនាគារ' in v else ''), **pr(v), 'fine_riel': money(v.split('ពិន័យ')[1]) if 'ពិន័យ' in v else None}
def ident(v):
    m = re.match(r'ឈ្មោះ (.+) ភេទ(\S+) អាយុ (\S+) ឆ្នាំ សញ្ជាតិ(\S+)', v); return {**kh(m[1]), **sx(m[2]), **ag(m[3]), **nt(m[4])}
def krdec(v):
    a = v.split('ផ្ដន្ទាទោស'); f = v.split('ពិន័យជាប្រាក់')
    return {**dc(v), **pr(v), **st(v), **(tm(a[1].split('និងពិន័យ')[0].split('ឱ្យសង')[0]) if len(a) > 1 else {}), 'fine_riel': money(f[1].split('ឱ្យសង')[0]) if len(f) > 1 else None, 'compensation_riel': money(v.split('ឱ្យសង')[1]) if 'ឱ្យសង' in v else None}
def bmc(v): a = v.split(', '); return {**kh(a[0]), **sx(a[1]), **ag(a[2]), **nt(a[3])}
def tkstep(v): return {**st(v), 'date_decided': date(v) if re.match('Judg|Dism', v) else None, **pr(v if v.startswith('Judg') else ''), **(tm(v.split('guilty, ')[1]) if 'guilty' in v else {}), **({'fine_riel': money(v.split('fine ')[1])} if 'fine' in v else {})}
def two(v): a, b = re.split(r'\n| / ', v); return {**kh(a), **la(b)}
def sa(v): return dict(sex=sex(v[0]), age=int(v[1:]))
def term_y(r, y, m): return dict(sentence_months=int(r[y] or 0) * 12 + int(r[m] or 0) or None)
TICK = lambda v: v == '✓'
def svay(r):
    s = [x for x, c in zip(('investigation', 'awaiting trial', 'decided'), r[10:13]) if TICK(c)]; o = [x for x, c in zip(('convicted', 'acquitted', 'charge dismissed by the investigating judge'), r[13:16]) if TICK(c)]
    assert len(s) == 1 and len(o) == (s[0] == 'decided') and TICK(r[3]) != TICK(r[4])
    return dict(stage=s[0], outcome=o[0] if o else None, sex='male' if TICK(r[3]) else 'female')

# file part -> {sheet or None: (first row, test column, {column: reader}, extra(row))}
SPEC = {
 'ព្រៃវែង': {None: (11, 3, {1: no, 2: rg, 3: kh, 4: sx, 5: ag, 6: nt, 7: ar, 8: dc, 9: lambda v: {**tm(v), **st(v)}, 10: fi, 11: pr}, None)},
 'SR_TIP': {None: (3, 2, {1: no, 2: two, 3: sx, 4: by, 5: nt, 6: ar, 7: rg, 8: cg, 9: dc, 10: st, 11: wh, 12: su, 13: fi, 14: cp}, None)},
 'កំពង់ចាម': {None: (8, 4, {1: no, 2: rg, 3: ar, 4: kcname, 5: sx, 6: ag, 7: nt, 8: dc, 9: kcdec, 10: cp}, None)},
 'EXPORT': {None: (2, 1, {0: no, 3: sx, 4: ag, 5: nt, 6: ar, 8: rg, 9: cg, 10: dc, 11: st, 12: pr, 15: lambda v: dict(suspended_months=num(v)), 16: fi}, lambda r: {**term_y(r, 13, 14), 'name_latin': r[1] + ' ' + r[2]})},
 'ក្រចេះ': {None: (4, 2, {1: no, 2: ident, 3: ar, 4: krdec}, None)},
 'BMC': {None: (6, 3, {2: bmc, 5: ar, 6: no, 7: rg, 8: cg, 9: st, 10: dc, 11: tm, 12: ex}, None)},
 'KPSpeu': {None: (5, 5, {1: dc, 2: no, 3: kh, 4: sx, 5: ag, 6: nt, 7: ar, 8: lambda v: {**pr(v), 'outcome': 'acquitted' if 'រួចផុត' in v else 'convicted'}, 11: lambda v: dict(sentence_days=v), 12: fi, 13: cp}, lambda r: term_y(r, 9, 10))},
 'ស្វាយរៀង': {None: (8, 1, {1: no, 2: kh, 5: ag, 6: nt, 7: ar, 8: rg, 9: dc, 16: tm}, svay)},
 'Kampot': {'ចៅក្រម ក': (2, 1, {1: no, 2: kh, 3: sx, 4: ag, 5: nt, 6: ar, 7: rg, 8: dc, 9: st, 10: wh}, None),
            'ចៅក្រម ខ': (3, 1, {0: kh, 1: sx, 2: by, 3: no, 4: ar, 5: cg, 6: dc, 7: pr, 8: wh, 9: st}, None),
            'ចៅក្រម គ': (2, 1, {1: two, 2: no, 3: rg, 4: sa, 5: ar, 6: dc, 7: lambda v: {**st(v), **wh(v)}, 8: fi}, None)},
 'TK acc': {None: (4, 1, {0: la, 3: sx, 4: ag, 5: nt, 6: ar, 7: no, 8: rg, 9: cg, 10: tkstep, 11: cp}, None)},
 'ភ្នំពេញ': {None: (8, 5, {1: no, 2: rg, 3: cg, 4: anyname, 5: sx, 6: ag, 7: nt, 8: ar, 9: dc, 10: st, 11: pr, 12: wh, 13: su, 14: fi}, None)},
 'RTK': {None: (4, 2, {2: kh, 3: no, 4: sx, 5: ag, 6: ar, 7: lambda v: {**st(v), **wh(v)}}, None)},
 'ស្ទឹងត្រែង': {None: (5, 2, {2: no, 3: kh, 4: sx, 5: ag, 6: nt, 7: ar0, 8: rg, 9: dc, 10: st, 11: wh}, None)},
 'pailin': {None: (3, 1, {1: no, 2: kh, 3: sx, 4: ag, 5: nt, 6: ar, 7: rg, 8: cg, 9: dc, 11: lambda v: {**wh(v), 'outcome': 'convicted' if v else None}, 12: fi}, None)},
 'Mondul': {None: (2, 1, {0: la, 1: no, 2: sx, 3: ag, 4: nt, 5: ar, 6: cg, 7: dc, 8: st, 10: fi}, None)},
 'បាត់ដំបង': {None: (8, 4, {1: no, 2: kh, 3: sx, 4: ag, 5: nt, 6: ar, 7: rg, 8: cg, 9: dc, 10: st, 11: tm, 12: fi}, None)},
 'Sihanouk': {None: (3, 8, {2: la, 3: sx, 4: ag, 5: nt, 8: no, 9: ar, 10: ex, 11: rg, 12: cg, 13: dc, 14: st, 15: tm, 16: fi}, None)},
 'ព្រះវិហារ': {None: (5, 2, {1: no, 2: kh, 3: sx, 4: lambda v: dict(age=num(v)), 5: nt, 6: ar, 7: rg, 8: dc, 9: st, 10: wh, 11: lambda v: dict(fine_riel=None if v and re.search(r'\.\d\d$', S(v)) else money(v))}, None)}}
bad = vals = 0
def say(*a):
    global bad; bad += 1; print('!!', *a)
files = set(os.listdir('files'))
if files != set(T): say('files differ', files ^ set(T))
used = set()
for n, t in T.items():
    g = grid(n); got = []; isrow = {r['at'] for r in t['rows']}
    key = [k for k in SPEC if k in n]
    if t['outcome'] == 'refuse':
        if t['rows']: say(n, 'refused but rows')
        continue
    assert len(key) == 1, n
    for sh, rows in g.items():
        sp = SPEC[key[0]].get(sh) or SPEC[key[0]].get(None)
        last = [None] * 40
        for i, r in enumerate(rows, 1):
            empty = all(v is None or v == '' for v in r)
            if not sp or i < sp[0] or len(r) <= sp[1] or r[sp[1]] in (None, '') or S(r[4] if len(r) > 4 else '') == 'នាមត្រកូល និងនាមខ្លួន':
                if not empty and not any(x['sheet'] == sh and x['row'] == i for x in t['not_rows']): say(n, sh, i, 'line neither person nor not_row')
                continue
            if key[0] == 'ព្រៃវែង':
                r = [last[c] if v == '〃' else v for c, v in enumerate(r)]; last = r
            if n.endswith('.csv') or n.endswith('.tsv'): r = [v or None for v in r]
            d = dict(at=f'{sh}!{i}')
            for c, fn in sp[2].items():
                if c < len(r) and r[c] not in (None, '', '-'):
                    for k, v in fn(r[c]).items():
                        if v is not None or k not in d: d[k] = v
            if sp[3]:
                for k, v in sp[3](r).items(): d[k] = v
            got.append(d)
    if [x['at'] for x in got] != [x['at'] for x in t['rows']]: say(n, 'persons differ', {x['at'] for x in got} ^ isrow)
    for a, b in zip(got, t['rows']):
        for k, v in b.items():
            if k in ('also_in_another_case', 'hidden_row'): continue
            vals += 1
            x = a.get(k)
            if x != v: say(n, b['at'], k, 'file', x, 'truth', v)
        for k in a:
            if k not in b and a[k] is not None: say(n, b['at'], 'file has more', k, a[k])
    # sense of dates, outside the named errors
    errrows = {(e['cell'].split('!')[0], int(re.search(r'\d+$', e['cell'])[0])) for e in t['errors']}
    for b in t['rows']:
        sh, i = b['at'].rsplit('!', 1)
        if (sh, int(i)) in errrows: continue
        o = [x for x in (b['date_registered'], b['date_charged'], b['date_decided']) if x]
        if o != sorted(o) or any(not '2021' < x < '2026-01-31' for x in o): say(n, b['at'], 'order of dates', o)
        if b['age'] is not None and not 14 < b['age'] < 80: say(n, b['at'], 'age')
        if b['outcome'] != 'convicted' and (b['sentence_months'] or b['fine_riel']): say(n, b['at'], 'sentence without conviction')
        if b['suspended_months'] and b['suspended_months'] >= b['sentence_months']: say(n, b['at'], 'suspended')
    for e in t['errors']:
        sh, c = e['cell'].split('!'); v = load_workbook('files/' + n)[sh][c].value; print('error cell', n, c, repr(v), '-', e['wrong'])
# hidden rows
for n, t in T.items():
    if n.endswith('.xlsx'):
        for ws in load_workbook('files/' + n):
            h = {f'{ws.title}!{i}' for i, d in ws.row_dimensions.items() if d.hidden}; w = {r['at'] for r in t['rows'] if r.get('hidden_row') and r['at'].startswith(ws.title + '!')}
            if h != w: say(n, 'hidden', h ^ w)
print('files', len(T), 'persons', sum(len(t['rows']) for t in T.values()), 'values', vals, 'disagreements', bad)
sys.exit(bad > 0)
