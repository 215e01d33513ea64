"""Opens every file again with readers and word lists of its own and compares all cells with truth.json."""
import csv, json, os, re, sys, datetime as dt
from collections import Counter
import openpyxl
from openpyxl.utils import column_index_from_string as CI, range_boundaries
H = os.path.dirname(os.path.abspath(__file__)); T = json.load(open(os.path.join(H, 'truth.json'), encoding='utf-8'))
bad = []
def no(*a): bad.append(' '.join(map(str, a)))
lat = lambda v: str(v).translate(str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789'))

def read(p):
    """{sheet: {(row, col): value}}, merges {sheet: [(r1,c1,r2,c2)]}"""
    if p.endswith('.xlsx'):
        w = openpyxl.load_workbook(p); o = {}; m = {}
        for s in w:
            o[s.title] = {(c.row, c.column): (c.value.date() if isinstance(c.value, dt.datetime) else c.value) for r in s.iter_rows() for c in r if c.value is not None}
            m[s.title] = [(x.min_row, x.min_col, x.max_row, x.max_col) for x in s.merged_cells.ranges]
        return o, m
    if p.endswith('.ods'):
        import zipfile, xml.etree.ElementTree as E
        q = '{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}'; tb, of, tx = q % 'table', q % 'office', q % 'text'
        root = E.fromstring(zipfile.ZipFile(p).read('content.xml')); o = {}
        for t in root.iter(tb + 'table'):
            c = o[t.get(tb + 'name')] = {}
            for r, row in enumerate(t.iter(tb + 'table-row'), 1):
                for k, x in enumerate(row.findall(tb + 'table-cell'), 1):
                    ty = x.get(of + 'value-type')
                    if ty == 'date': c[r, k] = dt.date.fromisoformat(x.get(of + 'date-value')[:10])
                    elif ty == 'float': c[r, k] = int(float(x.get(of + 'value')))
                    elif ty: c[r, k] = ''.join(''.join(y.itertext()) for y in x.findall(tx + 'p'))
        return o, {}
    raw = open(p, encoding='utf-8-sig', newline='').read(); d = ';' if ';' in raw.split('\n')[0] else ','
    return {os.path.basename(p)[:-4]: {(r, k): v for r, row in enumerate(csv.reader(raw.splitlines(), delimiter=d), 1) for k, v in enumerate(row, 1) if v != ''}}, {}

PRV = dict(zip('ភ្នំពេញ បាត់ដំបង សៀមរាប កំពង់ចាម ព្រៃវែង ស្វាយរៀង តាកែវ កំពត កណ្តាល ពោធិ៍សាត់ កំពង់ធំ PNP BTB SRP KCM PVG SVR TKO'.split(),
    'Phnom Penh|Battambang|Siem Reap|Kampong Cham|Prey Veng|Svay Rieng|Takeo|Kampot|Kandal|Pursat|Kampong Thom|Phnom Penh|Battambang|Siem Reap|Kampong Cham|Prey Veng|Svay Rieng|Takeo'.split('|')))
CTY = {'Vietnamese': 'VNM', 'Chinese': 'CHN', 'Indonesian': 'IDN', 'Thai': 'THA', 'Filipino': 'PHL', 'Bangladeshi': 'BGD', 'Kenyan': 'KEN', 'ខ្មែរ': 'KHM', 'ចិន': 'CHN', 'វៀតណាម': 'VNM', 'ថៃ': 'THA', 'ម៉ាឡេស៊ី': 'MYS', 'thailand': 'THA', 'malaysia': 'MYS', 'vietnam': 'VNM', 'south_korea': 'KOR', 'Cambodia': 'KHM', 'Viet Nam': 'VNM'}
SEX = {'M': 'male', 'F': 'female', '?': 'unknown', 'ប': 'male', 'ស': 'female', 'ប្រុស': 'male', 'ស្រី': 'female', 'Female': 'female', 'Male': 'male', 'female': 'female', 'male': 'male'}
YN = {'Y': 'yes', 'N': 'no', 'Yes': 'yes', 'No': 'no', 'yes': 'yes', 'no': 'no', '✓': 'yes', 'x': 'no', '–': 'no', 'P': 'yes', 'A': 'no', '1': 'yes', '0': 'no', 'n/k': 'unknown', 'not seen': 'unknown', 'dont_know': 'unknown', 'មាន': 'yes', 'គ្មាន': 'no'}
W = {}
for x in '''GDI mobile team=immigration mobile team|Prov. police=provincial police|Border post=border post|Came alone=came alone|VoT=victim of trafficking|not VoT=not a victim of trafficking|vol. return=voluntary return|to DoSVY=handed to social affairs
នគរបាលខេត្ត=provincial police|កងរាជអាវុធហត្ថ=gendarmerie|នគរបាលព្រំដែន=border police|នគរបាលក្រុង=town police|ជួញដូរមនុស្ស=trafficking in persons|នាំមនុស្សឆ្លងដែនខុសច្បាប់=unlawful taking of people across the border|សញ្ចារកម្ម=procuring of prostitution|ពលកម្មដោយបង្ខំ=forced labour|បើកការស៊ើបសួរ=judicial investigation opened|តម្កល់ទុកឥតចាត់ការ=filed without further action|បញ្ជូនត្រឡប់ទៅនគរបាល=returned to the police|កំពុងពិនិត្យ=being examined
អ្នកជ្រើសរើស=recruiter|អ្នកដឹកជញ្ជូន=transporter|ម្ចាស់ទីតាំង=owner of the place|អ្នកគ្រប់គ្រង=manager|released u/ supervision=released under supervision
DoSVY=social affairs department|self=came alone|other NGO=another NGO|LE=labour exploitation|SE=sexual exploitation|FM=forced marriage|DV=domestic violence|other shelter=another shelter|own rent=lives alone|left w/o notice=left without notice
ចុះផ្ទះ=home visit|ទូរស័ព្ទ=telephone|ការិយាល័យ=at the office|ល្អ=good|មធ្យម=fair|មិនល្អ=poor|គ្រួសារ=family|សាច់ញាតិ=relatives|ម្នាក់ឯង=alone
រោងចក្រកាត់ដេរ=garment factory|ឡឥដ្ឋ=brick kiln|សំណង់=construction|ចម្ការ=plantation|នេសាទ=fishing|មិនបើកប្រាក់ឈ្នួល=wages not paid|រឹបអូសលិខិតឆ្លងដែន=passports kept by the employer|បង្ខំធ្វើការថែមម៉ោង=forced overtime|បំណុលមុនចូលធ្វើការ=debt from before the work began|ផ្សះផ្សាបាន=settled|ផ្សះផ្សាមិនបាន=not settled|បញ្ជូនទៅតុលាការ=sent to court|កំពុងដោះស្រាយ=being dealt with
walk-in=came alone|CFI PP=Phnom Penh court of first instance|CFI SR=Siem Reap court of first instance|AppC=court of appeal|CP=civil party|V=victim|W=witness|ACC=accused|comp. awarded=compensation awarded|comp. refused=compensation refused
Police=police|DoLVT=labour department|Immigration=immigration|Commune=commune|ខារ៉ាអូខេ=karaoke|រោងចក្រ=factory|ផ្ទះជួល=rented house|តាខ្មៅ=Ta Khmau|កៀនស្វាយ=Kien Svay|មុខកំពូល=Mukh Kampul|ល្វាឯម=Lvea Aem
ការងារ=labour|ផ្លូវភេទ=sexual|រៀបការបង្ខំ=forced marriage|សុំទាន=begging|អង្គការ=NGO|ស្ថានទូត=embassy|មណ្ឌល NGO=shelter of an NGO|មន្ទីរសង្គមកិច្ច=social affairs department|Open=open|Closed=closed|High=high|Medium=medium|Low=low'''.replace('\n', '|').split('|'):
    a, b = x.split('='); assert W.get(a, b) == b, x; W[a] = b
W_FILE = {8: {'self': 'the person'}, 18: {}}
MON = {m: i for i, m in enumerate('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(), 1)}
INT = {'age', 'visit_no', 'minutes', 'hearings', 'birth_year', 'pre_test', 'post_test', 'months_abroad', 'officers', 'persons_concerned'}
CUR = {'support': 'KHR', 'claimed': 'USD', 'compensation_asked': 'KHR', 'paid_broker': 'USD', 'travel_money': 'KHR', 'fine': 'KHR'}
YNF = {'screened', 'medical', 'counselling', 'legal', 'vocational', 'schooling', 'works_or_studies', 'urgent', 'victim_order', 'day1_present', 'day2_present', 'day3_present', 'consent', 'could_leave', 'receipt', 'separated', 'announced', 'papers_kept', 'debt'}
COUNT = re.compile(r'^(accused|victims|workers|rescued|calls|removed|arrested|children_under)')

def day(v):
    if isinstance(v, dt.date): return v.isoformat()
    v = lat(v)
    m = re.fullmatch(r'(\d\d)[./-](\d\d)[./-](\d{4})', v)
    if m: return dt.date(int(m[3]), int(m[2]), int(m[1])).isoformat()
    if re.fullmatch(r'\d{4}-\d\d-\d\d', v): return dt.date.fromisoformat(v).isoformat()
    m = re.fullmatch(r'(\d+) (\S+) (\d{4})', v)
    if m[2] in MON: return dt.date(int(m[3]), MON[m[2]], int(m[1])).isoformat()
    return dt.datetime.strptime(v, '%d %b %Y').date().isoformat()

def val(n, fact, v, row):
    if v is None: return None
    if fact.endswith('_date'): return day(v)
    if fact in INT or COUNT.match(fact): return int(lat(v))
    if fact in CUR: return {'amount': int(v), 'currency': CUR[fact]}
    if fact == 'amount': return {'amount': v, 'currency': row('H')}
    if fact in ('sex', 'caller_sex'): return SEX[v]
    if fact in YNF or fact.startswith('problem_'): return YN[str(v)]
    if fact in ('nationality', 'returned_from'): return CTY[v]
    if fact == 'province': return PRV[v] if re.search('[\u1780-\u17ff]', v) or v.isupper() else v.replace('_', ' ').title()
    if fact == 'concerns': return v.lower().split(', ')
    if fact == 'problems': return [x.replace('_', ' ') for x in v.split()]
    if fact == 'month': return f'2023-{MON[v]:02d}'
    if fact in ('name', 'staff', 'prosecutor', 'enterprise', 'lawyer', 'inspector', 'workplace'): return v
    v = lat(v) if re.search('_no$', fact) else str(v)
    return W_FILE.get(n, {}).get(v, W.get(v, v))

EXTRA = {1: {'person_is': 'foreigner held'}, 3: {'person_is': 'suspect'}, 8: {'returned_from': 'MYS'}, 13: {'person_is': 'victim'}, 17: {'period': '2024'}}
def extra(n, cells, r, sheet):
    if n == 5:
        while '·' not in str(cells.get((r, 1), '')): r -= 1
        a = [x.strip() for x in cells[r, 1].split('·')]
        return {'client_code': a[0], 'client_name': a[1], 'client_sex': SEX[a[2]], 'client_province': PRV[a[3]]}
    if n == 10:
        m = re.search(r'– (.+), (\d+)–(\d+) (\w+) (\d{4})', cells[1, 1]); f = lambda d: dt.datetime.strptime(f'{d} {m[4]} {m[5]}', '%d %B %Y').date().isoformat()
        return {'training_province': m[1], 'training_start': f(m[2]), 'training_end': f(m[3]), 'person_is': 'trained official'}
    return EXTRA.get(n, {})

def tally(vals):
    g = [v for v in vals if v is not None]
    if any(isinstance(v, dict) for v in g):
        o = {}
        for v in g: x = o.setdefault(v['currency'], {'sum': 0, 'given': 0}); x['sum'] += v['amount']; x['given'] += 1
        return o
    if any(isinstance(v, list) for v in g):
        o = Counter(y for v in g for y in v)
        if len(g) < len(vals): o['(empty)'] = len(vals) - len(g)
        return dict(o)
    if g and all(isinstance(v, int) for v in g): return {'sum': sum(g), 'given': len(g)}
    if len(set(g)) <= 20: return dict(Counter('(empty)' if v is None else v for v in vals))
    return {'given': len(g), 'different': len(set(g))}

compared = 0
KEYS = set(json.load(open(os.path.join(H, 'EXAMPLE.json'), encoding='utf-8'))[0])
TKEYS = set(json.load(open(os.path.join(H, 'EXAMPLE.json'), encoding='utf-8'))[0]['tables'][0])
for e in T:
    n = e['no']; allc, allm = read(os.path.join(H, e['file']))
    if set(e) != KEYS: no(n, 'keys')
    area = {}
    for x in e['not_rows']:
        a, b, c, d = range_boundaries(x['where'])
        if x['sheet'] not in allc: no(n, 'no sheet', x['sheet']); continue
        if not any((r, k) in allc[x['sheet']] for r in range(b, d + 1) for k in range(a, c + 1)): no(n, 'empty not_rows', x['where'])
        area.setdefault(x['sheet'], set()).update(range(b, d + 1))
    for t in e['tables']:
        if set(t) != TKEYS: no(n, 'table keys')
        C = dict(allc[t['sheet']]); sk = area.get(t['sheet'], set())
        for a, b, c, d in allm.get(t['sheet'], []):
            if c > a and t['first'] <= a <= t['last']:
                for r in range(a, c + 1): C[r, b] = C[a, b]
        rows = [r for r in range(t['first'], t['last'] + 1) if r not in sk]
        width = max(k for _, k in C)
        seen = {r for r, _ in C} - sk - set(t['heading_rows'])
        if seen != set(rows): no(n, t['sheet'], 'rows outside or empty', seen ^ set(rows))
        if len(rows) != t['count_of_all_rows']: no(n, 'count', len(rows))
        if len(t['columns']) != width: no(n, 'columns', len(t['columns']), width)
        for i, c in enumerate(t['columns'], 1):
            if CI(c['at']) != i: no(n, 'place', c['at'])
            if c['heading'].split(' / ')[-1] not in (C[t['heading_rows'][-1], i], str(C[t['heading_rows'][-1], i]).split(' / ')[-1]): no(n, 'heading', c)
        if e['outcome'] == 'refuse':
            if t['rows'] or any(c['fact'] for c in t['columns']): no(n, 'refuse with facts')
            continue
        tr = {x['at']: x['facts'] for x in t['rows']}; got = {}
        if len(tr) != min(20, len(rows)) or not set(tr) <= set(rows): no(n, 'rows chosen', len(tr))
        errc = {x['cell'] for x in e['errors'] if x['sheet'] == t['sheet']}
        for r in rows:
            f = {}
            for i, c in enumerate(t['columns'], 1):
                if not c['fact']: continue
                v = C.get((r, i)); q = r
                while v == '〃': q -= 1; v = C.get((q, i))
                if v is None and q != r: no(n, 'ditto over an empty cell', r, i)
                try: f[c['fact']] = val(n, c['fact'], v, lambda k: C.get((r, CI(k))))
                except Exception as x:
                    if f"{c['at']}{r}" in errc: f[c['fact']] = None
                    else: no(n, c['at'], r, repr(v), repr(x))
                if f"{c['at']}{r}" in errc and r in tr and tr[r][c['fact']] is None: f[c['fact']] = None
            f.update(extra(n, C, r, t['sheet'])); got[r] = f; compared += len(f)
            if r in tr and tr[r] != f: no(n, 'row', r, {k: (tr[r].get(k), f.get(k)) for k in set(tr[r]) | set(f) if tr[r].get(k) != f.get(k)})
        for x in errc:
            m = re.fullmatch(r'[A-Z]+(\d+)', x)
            if m and int(m[1]) in rows and int(m[1]) not in tr: no(n, 'faulty row not chosen', x)
        for k in next(iter(got.values())):
            a, b = tally([f[k] for f in got.values()]), t['all_rows_tally'].get(k)
            if a != b: no(n, 'tally', k, a, b)
        if set(t['all_rows_tally']) != set(next(iter(got.values()))): no(n, 'tally keys')
        # no faults that nobody planted
        for r, f in got.items():
            er = {int(re.sub(r'\D', '', x)) for x in errc if ':' not in x}
            if r in er: continue
            g = lambda *k: [f.get(x) for x in k]
            for a, b in (('accused_detained', 'accused'), ('workers_female', 'workers'), ('rescued_female', 'rescued'), ('rescued_children', 'rescued'), ('children_under_15', 'workers'), ('calls_trafficking', 'calls')):
                x, y = g(a, b)
                if x is not None and y is not None and x > y: no(n, r, a, '>', b)
            for a, b in (('in_date', 'out_date'), ('received_date', 'decision_date'), ('arrest_date', 'sent_date'), ('admission_date', 'exit_date'), ('received_date', 'closed_date'), ('operation_date', 'sent_date'), ('arrival_date', 'referred_date'), ('approved_date', 'paid_date'), ('registered_date', 'closed_date'), ('birth_date', 'in_date'), ('birth_date', 'registered_date')):
                x, y = g(a, b)
                if x and y and x > y: no(n, r, a, 'after', b)
            if 'birth_date' in f and f.get('age') is not None:
                b, d = dt.date.fromisoformat(f['birth_date']), dt.date.fromisoformat(f['registered_date'])
                if d.year - b.year - ((d.month, d.day) < (b.month, b.day)) != f['age']: no(n, r, 'age and birth')
        for k in ('register_no', 'dossier_no', 'client_code', 'call_no', 'complaint_no', 'travel_document', 'passport_no', 'operation_no', 'voucher_no', 'submission_id'):
            if n == 5: break
            c = [v for v, q in Counter(f.get(k) for f in got.values() if f.get(k)).items() if q > 1]
            if c and not any('already on the row above' in x['what'] for x in e['errors']): no(n, 'number twice', k, c)
        # total rows: every number in a total row must be the sum of its column over the rows it covers
        for x in e['not_rows']:
            if 'total' not in x['what'] or x['sheet'] != t['sheet']: continue
            a, b, c, d = range_boundaries(x['where'])
            for r in range(b, d + 1):
                for k in range(2, width + 1):
                    v = C.get((r, k))
                    if v is None or not re.fullmatch(r'\d+', lat(v)): continue
                    lo = t['first']
                    if 'page' in x['what']: lo = max([q for q in sk if q < r and t['first'] <= q] + [lo])
                    num = [int(lat(C[q, k])) for q in rows if lo <= q < r and (q, k) in C and (n != 14 or C[q, 8] == C[r, 1].split()[-1])]
                    if sum(num) != int(lat(v)): no(n, 'total', r, k, v, sum(num)) if f'{openpyxl.utils.get_column_letter(k)}{r}' not in errc else print('planted:', n, r, k, v, sum(num))
    for q in e['totals']:
        t = e['tables'][0]
        for k, v in q.items():
            if k in t['all_rows_tally'] and k not in ('period',) and isinstance(v, int):
                s = t['all_rows_tally'][k]
                if s.get('sum') != v: no(n, 'totals', k, v, s)
    for x in e['errors']:
        c = x['cell'].split(':')[0]; m = re.fullmatch(r'([A-Z]+)(\d+)', c)
        v = allc[x['sheet']].get((int(m[2]), CI(m[1])))
        print('error', n, x['cell'], repr(v), '|', x['what'])
        if v is None: no(n, 'error cell empty', x)
print(len(T), 'files,', compared, 'facts compared,', len(bad), 'differences')
for b in bad: print('  ', b)
sys.exit(bool(bad))
