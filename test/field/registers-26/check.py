# opens every file again with readers of its own and compares all rows, tallies, headings, errors and not_rows with truth.json
import collections, csv, datetime as dt, json, os, re, sys
import openpyxl
from odf.opendocument import load
from odf.table import Table, TableRow, TableCell
from odf import teletype
from check_words import W
HERE = os.path.dirname(os.path.abspath(__file__)); bad = []
def no(*x): bad.append(x); print('WRONG', *x)
MON = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
lat = lambda s: s.translate(str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789'))
def col(a):
    n = 0
    for ch in a: n = n * 26 + ord(ch) - 64
    return n
def cells(p):
    """{sheet: {(row, column): value}}, merged ranges {sheet: [(r1, r2, c1, c2)]}"""
    out, mg = {}, {}
    if p.endswith('xlsx'):
        for ws in openpyxl.load_workbook(p).worksheets:
            out[ws.title] = {(c.row, c.column): c.value for r in ws.iter_rows() for c in r if c.value is not None}
            mg[ws.title] = [(m.min_row, m.max_row, m.min_col, m.max_col) for m in ws.merged_cells.ranges]
    elif p.endswith('ods'):
        for t in load(p).spreadsheet.getElementsByType(Table):
            g = out[t.getAttribute('name')] = {}
            for i, tr in enumerate(t.getElementsByType(TableRow)):
                for j, c in enumerate(tr.getElementsByType(TableCell)):
                    ty = c.getAttribute('valuetype')
                    v = dt.date.fromisoformat(c.getAttribute('datevalue')) if ty == 'date' else int(float(c.getAttribute('value'))) if ty == 'float' else teletype.extractText(c)
                    if v not in (None, ''): g[i + 1, j + 1] = v
    else:
        s = open(p, encoding='utf-8-sig', newline='').read(); dl = '\t' if p.endswith('tsv') else ';' if ';' in s.split('\n')[0] else ','
        out[None] = {(i + 1, j + 1): v for i, r in enumerate(csv.reader(s.splitlines(), delimiter=dl)) for j, v in enumerate(r) if v != ''}
    return out, mg
def day(v):
    if isinstance(v, (dt.date, dt.datetime)): return v.isoformat()[:10]
    if isinstance(v, int): return str(v)
    s = lat(str(v)).strip()
    if re.fullmatch(r'\d{4}', s): return s
    if re.match(r'\d{4}-\d\d-\d\d', s): return s[:10]
    m = re.fullmatch(r'(\d+) (\S+) (\d{4})', s)
    if m: a, b, c = int(m[1]), MON.index(m[2]) + 1, int(m[3])
    else:
        p = [int(x) for x in re.split('[/-]', s)]; a, b, c = (p + [2024])[:3]
        if c < 100: c += 2000
        if c > 2500: c -= 543
    return dt.date(c, b, a).isoformat()
CUR = {('income', 3): 'KHR', ('fine', 4): 'KHR', ('cost', 5): 'THB', ('grant', 10): 'KHR', ('ticket', 18): 'USD'}
def read(n, fact, v, above):
    if v == '〃': return above
    if v is None: return None
    if (n, fact, str(v)) in W: return W[n, fact, str(v)]
    if (0, fact, str(v)) in W: return W[0, fact, str(v)]
    if fact in ('name', 'client_name') and n == 13: return v.replace(' និងគ្នា', '')
    if fact.endswith('_date'): return day(v)
    if (fact, n) in CUR or fact == 'amount':
        if v == '-': return None
        a = int(str(v).replace('.', '')); return {'amount': a, 'currency': CUR.get((fact, n)) or ('USD' if a < 1000 else 'KHR')}
    if fact == 'needs': return v.split()
    if fact == 'concerns': return v.split(' | ')
    if fact == 'case_no': return re.sub('^លេខ ', '', lat(v))
    if fact == 'province': return v.split('::')[-1]
    if fact == 'hearing_time': return v.strftime('%H:%M')
    if fact in ('age', 'victims', 'persons', 'children', 'duration_seconds', 'people_concerned', 'visit_number') and str(v).strip(): return int(lat(str(v)))
    return v
LINE = {1: {'province': 'Prey Veng'}, 8: {'province': 'Oddar Meanchey'}, 10: {'province': 'Svay Rieng'}, 16: {'province': 'Koh Kong'}}
def tally(rows):
    out = {}
    for k in list(dict.fromkeys(k for f in rows for k in f)):
        v = [f.get(k) for f in rows]; g = [x for x in v if x is not None]; c = collections.Counter('(empty)' if x is None else x for x in v) if not any(isinstance(x, (dict, list)) for x in g) else None
        if g and type(g[0]) is int: out[k] = {'sum': sum(g), 'given': len(g)}
        elif g and isinstance(g[0], dict): out[k] = {'sum': {u: sum(x['amount'] for x in g if x['currency'] == u) for u in sorted({x['currency'] for x in g})}, 'given': len(g)}
        elif g and isinstance(g[0], list): out[k] = {'given': len(g), 'holding': dict(sorted(collections.Counter(y for x in g for y in x).items()))}
        else: out[k] = dict(c) if len(c) <= 20 else {'given': len(g), 'different': len(set(g))}
    return out
T = json.load(open(os.path.join(HERE, 'truth.json'), encoding='utf-8')); nrows = ncells = 0
for e in T:
    n = e['no']; g, mg = cells(os.path.join(HERE, e['file']))
    def at(sheet, r, c):
        v = g[sheet].get((r, c))
        if v is None:
            for a, b, x, y in mg.get(sheet, []):
                if a <= r <= b and x <= c <= y: return g[sheet].get((a, x))
        return v
    for t in e['tables']:
        sh = t['sheet']
        for c in t['columns']:
            hs = [at(sh, h, col(c['at'])) for h in t['heading_rows']]; hs = [x for i, x in enumerate(hs) if x is not None and x not in hs[:i]]
            if ' / '.join(hs) != c['heading']: no(n, 'heading', c['at'], hs, c['heading'])
        skip = set()
        for x in e['not_rows']:
            if x['sheet'] == sh:
                q = [int(y) for y in re.findall(r'\d+', x['where'])]; skip |= set(range(q[0], q[-1] + 1))
        if n == 1: skip |= {r for r, c in g[sh] if c == 1 and str(g[sh][r, c]).startswith('ខែ')}
        rs = [r for r in range(t['first'], t['last'] + 1) if r not in skip]
        if len(rs) != t['count_of_all_rows']: no(n, sh, 'rows', len(rs))
        extra = {r for r, c in g[sh] if r > t['last']} - skip
        if extra: no(n, sh, 'lines after the last row that not_rows does not name', extra)
        nrows += len(rs)
        if e['outcome'] == 'refuse': continue
        wrong = {x['cell'] for x in e['errors']}; unread = {16: {'C17'}, 17: {'E14', 'F26'}, 18: {'I10', 'D28'}}.get(n, set())
        got, prev, district = {}, {}, None
        for r in range(t['first'] - 1, t['last'] + 1):
            if n == 10 and r in skip and g[sh].get((r, 1)): district = re.sub('^(ស្រុក|ក្រុង)', '', g[sh][r, 1])
            if r not in rs: continue
            f = {}
            for c in t['columns']:
                k = c['fact']
                if not k: continue
                raw = at(sh, r, col(c['at'])); ncells += 1
                if c['at'] + str(r) in unread: f[k] = None; continue
                if n == 8 and k == 'age':
                    f['age_months'] = int(re.match(r'\d+', lat(raw))[0]) if 'ខែ' in raw else None
                    f[k] = 0 if 'ខែ' in raw else int(lat(raw)); continue
                f[k] = read(n, k, raw, prev.get(k))
            if n in LINE: f.update(LINE[n])
            if n == 10: f['district'] = district
            got[r] = f; prev = f
        for x in t['rows']:
            if got.get(x['at']) != x['facts']: no(n, sh, x['at'], {k: (got.get(x['at'], {}).get(k), v) for k, v in x['facts'].items() if got.get(x['at'], {}).get(k) != v})
        tl = tally(list(got.values()))
        for k in set(tl) | set(t['all_rows_tally']):
            if tl.get(k) != t['all_rows_tally'].get(k): no(n, sh, 'tally', k, tl.get(k), t['all_rows_tally'].get(k))
        # faults that stand in no list: days the wrong way round, more women than people, age and birth day apart, a row twice
        say = lambda r, w: None if any(str(r) == re.sub(r'\D', '', x) for x in wrong) else no(n, sh, r, 'unnamed fault:', w)
        seen = {}
        for r, f in got.items():
            for a, b in (('received_date', 'sent_date'), ('admission_date', 'exit_date'), ('request_date', 'closed_date'), ('registration_date', 'closed_date'), ('received_date', 'decision_date'), ('hearing_date', 'next_date'), ('birth_date', 'arrival_date'), ('planned_date', 'service_date')):
                if f.get(a) and f.get(b) and f[a] > f[b]: say(r, (a, f[a], b, f[b]))
            for a, b in (('victims', 'victims_female'), ('victims', 'victims_children'), ('workers', 'workers_female'), ('workers', 'workers_children'), ('persons', 'children')):
                if f.get(a) is not None and f.get(b) is not None and f[b] > f[a]: say(r, (a, b))
            b, a = f.get('birth_date'), f.get('admission_date') or f.get('registration_date')
            if b and a and len(b) == 10 and f.get('age') is not None:
                y = int(a[:4]) - int(b[:4]) - (a[5:] < b[5:])
                if y != f['age']: say(r, ('age', f['age'], 'by birth day', y))
            key = json.dumps(f, sort_keys=True, ensure_ascii=False)
            if key in seen: say(r, ('same as row', seen[key]))
            seen[key] = r
    for x in e['errors']:
        m = re.fullmatch(r'([A-Z]+)(\d+)', x['cell'])
        if at(x['sheet'], int(m[2]), col(m[1])) is None: no(n, 'error in an empty cell', x['cell'])
    for x in e['not_rows']:
        p = re.findall(r'([A-Z]+)(\d+)', x['where']); a, b = p[0], p[-1]
        if not any(g[x['sheet']].get((r, c)) is not None for r in range(int(a[1]), int(b[1]) + 1) for c in range(col(a[0]), col(b[0]) + 1)): no(n, 'not_rows empty', x)
print(len(T), 'files,', nrows, 'rows,', ncells, 'cells compared,', len(bad), 'wrong'); sys.exit(bool(bad))
