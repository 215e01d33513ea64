"""Opens every file again with readers of its own (no shared code with make.py) and compares every cell of every
column that feeds a fact with the truth of ALL rows (all_rows.json), then truth.json with it. `--words` prints the words met."""
import json, os, re, csv, io, sys, datetime as dt
from collections import defaultdict, Counter
from openpyxl import load_workbook
HERE = os.path.dirname(os.path.abspath(__file__))
TR = json.load(open(HERE + '/truth.json')); ALL = json.load(open(HERE + '/all_rows.json'))
W = str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789')
MK = {x: i+1 for i, x in enumerate('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split())}
ME = {x: i+1 for i, x in enumerate('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split())}
bad = n = 0
def cmp(where, got, want):
    global bad, n
    n += 1
    if got != want: bad += 1; print('DIFF', where, 'read', got, 'truth', want)
def date(v):
    if hasattr(v, 'year'): return v.strftime('%Y-%m-%d')
    t = str(v).translate(W)
    if m := re.fullmatch(r'(\d{4})-(\d\d)-(\d\d)', t): y, mo, d = map(int, m.groups())
    elif m := re.fullmatch(r'(\d+)[/.](\d+)[/.](\d+)', t): d, mo, y = map(int, m.groups())
    elif m := re.fullmatch(r'(\d+)-(\w{3})-(\d{4})', t): d, mo, y = int(m[1]), ME[m[2]], int(m[3])
    elif m := re.search(r'ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d+)', t): d, mo, y = int(m[1]), MK[m[2]], int(m[3])
    elif t == 'none': return None
    else: raise ValueError(t)
    y += 2000 if y < 100 else 0; y -= 543 if y > 2400 else 0
    try: return dt.date(y, mo, d).isoformat()
    except ValueError: return None
CUR = {('10','monthly_pay'):'THB', ('10','owed'):'THB', ('07','fine'):'KHR', ('12','debt'):'USD', ('16','grant'):'USD'}
NAT = {'ចិន':'CHN','វៀតណាម':'VNM','ថៃ':'THA','ហ្វីលីពីន':'PHL','ម៉ាឡេស៊ី':'MYS'}
WORDS = json.load(open(HERE + '/words.json')) if os.path.exists(HERE + '/words.json') else {}
met = defaultdict(lambda: defaultdict(set))
def read(no, fact, v, want):
    """what a reader takes from the cell, by the kind of fact"""
    if v in (None, ''): return None
    if isinstance(v, str) and v.strip() == '-': return None if fact != 'caller' else word(no, fact, v)
    if fact.endswith('_date') or fact == 'birth': return date(v)
    if fact == 'report_month': a, b = v.split(); return f'{b.translate(W)}-{MK[a]:02d}'
    if fact == 'nationalities': return {} if v == 'គ្មាន' else {NAT[x.split()[0]]: int(x.split()[1].translate(W)) for x in v.split(', ')}
    if fact == 'victims' and no == '11': return [f"{c} {'female' if s == 'F' else 'male'} {a}" for c, s, a in re.findall(r'(V\d+) \((\w), (\d+)\)', v)]
    if fact in ('owed','monthly_pay','fine','debt','grant'): return dict(amount=int(re.sub(r'\D', '', str(v).translate(W))), currency=CUR[no, fact])
    if fact == 'promised': return dict(amount=int(re.sub(r'\D', '', v)), currency='USD' if v.startswith('$') else 'KHR')
    if fact in ('protection_concerns',): return v.split('|')
    if fact == 'problems': return v.split(' ')
    if fact == 'kinds': return sorted(word(no, fact, x) for x in v.split(' '))
    if fact.startswith('services_'): return [word(no, 'services', x) for x in v.split('/')]
    if isinstance(want, int): return 0 if v == 'គ្មាន' else int(float(str(v).translate(W).replace('ឆ្នាំ', '')))
    if isinstance(v, float) and v == int(v): v = int(v)
    return word(no, fact, str(v))
def word(no, fact, v):
    met[no + ' ' + fact][v].add('?'); w = WORDS.get(no + ' ' + fact, {}).get(v)
    return v if w is None else w
def ods(path):
    from odf.opendocument import load
    from odf.table import Table, TableRow
    from odf.text import P
    out = {}
    for t in load(path).spreadsheet.getElementsByType(Table):
        rows = []
        for r in t.getElementsByType(TableRow):
            row = []
            for c in r.childNodes:
                x = c.getAttribute('datevalue') if c.qname[1] == 'table-cell' else None
                if c.qname[1] == 'table-cell' and c.getAttribute('valuetype') == 'float': x = float(c.getAttribute('value'))
                row.append(x if x is not None else '\n'.join(''.join(z.data for z in p.childNodes if z.nodeType == 3) for p in c.getElementsByType(P)) or None)
            rows.append(row)
        out[t.getAttribute('name')] = rows
    return out
def grid(fn):
    p = f'{HERE}/{fn}'
    if fn.endswith('.ods'): return ods(p)
    if fn.endswith('.csv'):
        t = open(p, encoding='utf-8-sig', newline='').read(); return {'csv': list(csv.reader(io.StringIO(t), delimiter=';' if t.split('\n')[0].count(';') > 3 else ','))}
    return {ws.title: [[c.value for c in r] for r in ws.iter_rows()] for ws in load_workbook(p)}
def ci(x):
    k = 0
    for ch in x: k = k*26 + ord(ch) - 64
    return k - 1
def rng_rows(where):
    a = [int(x) for x in re.findall(r'\d+', where)]; return range(a[0], a[-1] + 1)
DITTO = {'"'}
cmp('files', sorted('files/' + x for x in os.listdir(HERE + '/files')), sorted(t['file'] for t in TR))
for t in TR:
    fn = t['file']; no = f"{t['no']:02d}"; G = grid(fn); used = defaultdict(set)
    for T, A in zip(t['tables'], ALL[fn.split('/')[1]]):
        g = G[T['sheet']]; side = T['records_lie_in'] == 'columns'
        def at(a, c):
            r, q = (int(c.split()[1]) - 1, ci(a)) if side else (a - 1, ci(c))
            return g[r][q] if q < len(g[r]) else None
        cmp(f'{no} count', len(A), T['count_of_all_rows'])
        for r in A:
            if not side: used[T['sheet']].add(r['at'])
            for c in T['columns']:
                if not c['fact']: continue
                if (no, c['fact']) == ('04', 'month'): cmp(f'{no} {r["at"]} month', f"2024-{ME[at(r['at'], c['at'])]:02d}", r['facts']['month']); continue
                a = r['at']; v = at(a, c['at'])
                while v in DITTO: a -= 1; v = at(a, c['at'])
                want = r['facts'][c['fact']]
                try: got = read(no, c['fact'], v, want)
                except Exception as e: got = f'{e!r} {v!r}'
                cmp(f"{no} {T['sheet']} {c['at']}{r['at']} {c['fact']}", got, want)
            # facts without a column
            f = r['facts']
            if 'arrival_date' in f and no == '15':
                a = r['at']
                while not str(at(a, 'A')).startswith('ថ្ងៃទី'): a -= 1
                cmp(f'{no} {r["at"]} day above', date(at(a, 'A')), f['arrival_date'])
            if 'victims_count' in f: cmp(f'{no} {r["at"]} victims', at(r['at'], 'C').count('\n') + 1, f['victims_count'])
            if 'about_trafficking' in f: x = at(r['at'], 'I'); cmp(f'{no} {r["at"]} about', 'yes' if 'trafficked' in x else 'ask' if 'sexual' in x or 'labour' in x else 'no', f['about_trafficking'])
        # truth.json against all rows
        by = {r['at']: r['facts'] for r in A}
        for r in T['rows']: cmp(f'{no} rows {r["at"]}', r['facts'], by[r['at']])
        for f, y in T['all_rows_tally'].items():
            v = [x[f] for x in by.values()]; g_ = [x for x in v if x is not None]
            if set(y) == {'given', 'different'}: cmp(f'{no} tally {f}', [len(g_), len({json.dumps(x) for x in g_})], [y['given'], y['different']])
            elif set(y) == {'sum', 'given'}: cmp(f'{no} tally {f}', [sum(g_), len(g_)], [y['sum'], y['given']])
            elif 'given' in y and 'sum_by_currency' in y: cmp(f'{no} tally {f}', sum(x['amount'] for x in g_), sum(y['sum_by_currency'].values()))
            elif 'sum_by_country' in y: cmp(f'{no} tally {f}', sum(sum(x.values()) for x in g_), sum(y['sum_by_country'].values()))
            else: cmp(f'{no} tally {f}', sum(y.values()), len(v))
        # headings
        for c in T['columns']:
            if not side and len(T['heading_rows']) == 1: cmp(f"{no} heading {c['at']}", g[T['heading_rows'][0]-1][ci(c['at'])], c['heading'])
            if side and c['at'] != 'row 3': cmp(f"{no} heading {c['at']}", at('A', c['at']), c['heading'])
        for h in T['heading_rows'] or []: used[T['sheet']].add(h)
        if side: used[T['sheet']].update(int(c['at'].split()[1]) for c in T['columns'])
    for x in t['not_rows']: used[x['sheet']].update(rng_rows(x['where']))
    for sh, rows in G.items():
        for i, r in enumerate(rows, 1):
            if any(v not in (None, '') for v in r) and i not in used[sh]: cmp(f'{no} {sh} line {i}', r, 'neither record nor not_row')
if '--words' in sys.argv: print(json.dumps({a: sorted(b) for a, b in met.items()}, ensure_ascii=False, indent=0))
print(f'{n} comparisons, {bad} different; {sum(x["count_of_all_rows"] for t in TR for x in t["tables"])} records in {len(TR)} files'); sys.exit(bad > 0)
