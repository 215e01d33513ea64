#!/usr/bin/env python3
"""Opens every file again with its own readers (raw zip/XML, csv), reads each cell with its own parsers, compares with truth.json (and all rows)."""
import os, re, csv, json, zipfile, datetime as dt, xml.etree.ElementTree as ET
H = os.path.dirname(os.path.abspath(__file__)); bad = []; ncell = 0
def ci(a): return sum((ord(c) - 64) * 26 ** i for i, c in enumerate(reversed(a)))
def cl(n):
    s = ''
    while n: n, r = divmod(n - 1, 26); s = chr(65 + r) + s
    return s
def read_xlsx(p):
    z = zipfile.ZipFile(p); S = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'; RR = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'
    ss = [''.join(t.text or '' for t in si.iter(S + 't')) for si in ET.fromstring(z.read('xl/sharedStrings.xml'))] if 'xl/sharedStrings.xml' in z.namelist() else []
    st = ET.fromstring(z.read('xl/styles.xml')); cust = {int(n.get('numFmtId')): n.get('formatCode') for n in st.iter(S + 'numFmt')}
    xf = [int(x.get('numFmtId')) for x in st.find(S + 'cellXfs')]
    isd = lambda k: 14 <= k <= 22 or bool(re.search('[dmy]', re.sub(r'"[^"]*"', '', cust.get(k, ''))))
    rel = {r.get('Id'): r.get('Target') for r in ET.fromstring(z.read('xl/_rels/workbook.xml.rels'))}; out = {}
    for sh in ET.fromstring(z.read('xl/workbook.xml')).iter(S + 'sheet'):
        t = rel[sh.get(RR + 'id')]; x = ET.fromstring(z.read(t.lstrip('/') if t.startswith('/') else 'xl/' + t)); d = {}
        for c in x.iter(S + 'c'):
            v = c.find(S + 'v')
            if v is None or v.text is None:
                i = c.find(S + 'is')
                if i is not None: d[c.get('r')] = ''.join(q.text or '' for q in i.iter(S + 't'))
                continue
            if c.get('t') == 's': d[c.get('r')] = ss[int(v.text)]
            elif c.get('t') in ('str', 'inlineStr'): d[c.get('r')] = v.text
            else:
                n = float(v.text); n = int(n) if n == int(n) else n
                d[c.get('r')] = dt.datetime(1899, 12, 30) + dt.timedelta(days=n) if isd(xf[int(c.get('s', 0))]) else n
        out[sh.get('name')] = d
    return out
def read_ods(p):
    x = ET.fromstring(zipfile.ZipFile(p).read('content.xml')); T = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'; O = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'; out = {}
    for t in x.iter(T + 'table'):
        d = {}; r = 0
        for tr in t.iter(T + 'table-row'):
            r += 1; c = 0
            for e in tr:
                c += 1; k = e.get(O + 'value-type'); tx = ''.join(e.itertext())
                if k == 'float': n = float(e.get(O + 'value')); d[cl(c) + str(r)] = int(n) if n == int(n) else n
                elif k == 'date': d[cl(c) + str(r)] = dt.datetime.fromisoformat(e.get(O + 'date-value'))
                elif tx: d[cl(c) + str(r)] = tx
                c += int(e.get(T + 'number-columns-repeated', 1)) - 1
        out[t.get(T + 'name')] = d
    return out
def read_csv(p):
    tx = open(p, encoding='utf-8-sig', newline='').read(); dl = ';' if tx.split('\n')[0].count(';') > tx.split('\n')[0].count(',') else ','
    return {os.path.basename(p)[:-4]: {cl(j) + str(i): v for i, r in enumerate(csv.reader(tx.splitlines(), delimiter=dl), 1) for j, v in enumerate(r, 1) if v != ''}}
lat = lambda s: str(s).translate(str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789'))
KMON = dict(zip('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(), range(1, 13)))
EMON = {m: i for i, m in enumerate('jan feb mar apr may jun jul aug sep oct nov dec'.split(), 1)}
def date(v):
    if isinstance(v, dt.datetime): return v.date().isoformat()
    s = lat(v).strip()
    if re.fullmatch(r'(19|20)\d\d', s): return s
    m = re.fullmatch(r'(\d{4})-(\d\d)-(\d\d)', s)
    if m: return dt.date(*map(int, m.groups())).isoformat()
    m = re.fullmatch(r'(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{2}|\d{4})', s)
    if m: d, mo, y = map(int, m.groups()); return dt.date(y + 2000 if y < 100 else y, mo, d).isoformat()
    m = re.fullmatch(r'([A-Za-z]{3})\w* (\d{4})', s)
    if m: return f'{m[2]}-{EMON[m[1].lower()]:02d}'
    m = re.fullmatch(r'ខែ(\S+) (\d{4})', s)
    if m: return f'{m[2]}-{KMON[m[1]]:02d}'
    m = re.search(r'(\d{1,2}) ([A-Za-z]{3})\w* (\d{4})', s)
    if m: return dt.date(int(m[3]), EMON[m[2].lower()], int(m[1])).isoformat()
    raise ValueError(s)
WN = {'twenty': 20, 'thirty': 30}
def age(v):
    if isinstance(v, int): return dict(age=v)
    s = lat(v).strip().lower()
    if s in ('?', 'minor', 'adult'): return dict(age=None)
    if s in WN: return dict(age=WN[s])
    m = re.fullmatch(r'(?:(\d+) ?ឆ្នាំ)? ?(?:(\d+)ខែ)?', s)
    if m and m[2]: y, mo = int(m[1] or 0), int(m[2]); return dict(age=y, age_months=y * 12 + mo)
    m = re.fullmatch(r'(?:about |abt )?(\d+)(?: ?yrs| ?ឆ្នាំ)?', s); return dict(age=int(m[1]))
def money(v, cur=None):
    if isinstance(v, (int, float)): return dict(amount=v, currency=cur)
    n = int(re.sub(r'\D', '', v)); c = 'USD' if '$' in v or 'USD' in v else 'KHR' if '៛' in v or v.endswith('R') else 'THB' if v.endswith(('B', 'baht')) else None
    return dict(amount=n, currency=c)
SEX = {'ប': 'male', 'ស': 'female', 'ប្រុស': 'male', 'ស្រី': 'female', 'm': 'male', 'f': 'female', 'male': 'male', 'female': 'female'}
PROV = dict(zip('ភ្នំពេញ បាត់ដំបង បន្ទាយមានជ័យ សៀមរាប កំពង់ចាម ព្រៃវែង ស្វាយរៀង តាកែវ កំពត កណ្តាល ពោធិ៍សាត់ កំពង់ធំ ត្បូងឃ្មុំ កោះកុង ព្រះសីហនុ'.split(),
  'Phnom Penh,Battambang,Banteay Meanchey,Siem Reap,Kampong Cham,Prey Veng,Svay Rieng,Takeo,Kampot,Kandal,Pursat,Kampong Thom,Tboung Khmum,Koh Kong,Preah Sihanouk'.split(',')))
LAND = {'khmer': 'KHM', 'khm': 'KHM', 'ខ្មែរ': 'KHM', 'vietnamese': 'VNM', 'vn': 'VNM', 'vnm': 'VNM', 'vietnam': 'VNM', 'វៀតណាម': 'VNM', 'chinese': 'CHN', 'china': 'CHN', 'ចិន': 'CHN', 'thai': 'THA', 'tha': 'THA', 'thailand': 'THA', 'ថៃ': 'THA', 'indonesian': 'IDN', 'indonesia': 'IDN', 'bangladesh': 'BGD', 'philippines': 'PHL', 'malaysian': 'MYS', 'malaysia': 'MYS', 'ម៉ាឡេស៊ី': 'MYS', 'korea': 'KOR', 'japan': 'JPN'}
def groupfacts(kind, line):
    if kind == 'g2': m = re.match(r'(\w{3}) (.*?) - (.*)', line); d = date(m[2]); assert dt.date.fromisoformat(d).strftime('%a') == m[1]; return dict(rescue_date=d, place=m[3])
    if kind == 'g6': m = re.match(r'Flight (TT \d+)  /  (.*?)  /  \d+ pax', line); return dict(flight_no=m[1], return_date=date(m[2]))
truth = {t['file']: t for t in json.load(open(H + '/truth.json'))}; rowsall = 0
for sp in json.load(open(H + '/check_spec.json')):
    f = sp['file']; T = truth[f]; p = os.path.join(H, f); S = read_xlsx(p) if f.endswith('xlsx') else read_ods(p) if f.endswith('ods') else read_csv(p)
    say = lambda *a: bad.append((f[6:12],) + a)
    cov = {n: set() for n in S}; lines = {n: set() for n in S}; errs = {(e['sheet'], e['cell']) for e in T['errors']}
    for n in T['not_rows']:
        a = re.fullmatch(r'([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?', n['where']); c2, r2 = (a[3] or a[1]), int(a[4] or a[2])
        for r in range(int(a[2]), r2 + 1):
            lines[n['sheet']].add(r)
            for c in range(ci(a[1]), ci(c2) + 1): cov[n['sheet']].add(cl(c) + str(r))
    if T['outcome'] == 'refuse': assert not T['errors'] and all(not x['rows'] for x in T['tables'])
    for tt, st in zip(T['tables'], sp['tables']):
        g = S[tt['sheet']]; hr, c0 = st['heads']
        for i, c in enumerate(tt['columns']):
            hs = []
            for r in hr:
                v = g.get(c['at'] + str(r)); j = i
                if v is None and r == hr[0] and len(hr) > 1 and g.get(c['at'] + str(hr[1])) is not None:
                    while v is None and j > 0: j -= 1; v = g.get(cl(c0 + j) + str(r))
                if v is not None: hs.append(str(v))
                cov[tt['sheet']].add(c['at'] + str(r))
            if ' / '.join(hs) != c['heading'] and hs[-1:] != [c['heading']]: say('heading', c['at'], hs, c['heading'])
        if T['outcome'] == 'refuse':
            for r in range(tt['first'], tt['last'] + 1):
                for c in tt['columns']: cov[tt['sheet']].add(c['at'] + str(r))
            continue
        recs = [r for r in range(tt['first'], tt['last'] + 1) if r not in lines[tt['sheet']]]
        if recs != [a for a, _ in st['all']] or len(recs) != tt['count_of_all_rows']: say('rows differ', len(recs), tt['count_of_all_rows'])
        rowsall += len(recs); al = dict((a, x) for a, x in st['all']); prev = {}; got_all = []
        for r in recs:
            got = {}; skip = set()
            if st['group']:
                q = r
                while not (q in lines[tt['sheet']] and re.match(r'(Flight|\w{3} \d+ \w+ \d{4} -)', str(g.get('A' + str(q), '')))): q -= 1
                got.update(groupfacts(st['group'], g['A' + str(q)]))
            for c in st['cols']:
                a = c['at'] + str(r); cov[tt['sheet']].add(a); v = g.get(a); fa = c['fact']; k = c['kind']; ncell += 1
                if not fa or k == 'skip': continue
                dit = (v in c.get('ditto', [])) or (v is None and c.get('fill'))
                if dit: got[fa] = prev.get(fa); continue
                if (tt['sheet'], a) in errs and al[r].get(fa) is None: got[fa] = None; prev[fa] = None; skip.add(fa); assert v is not None; continue
                try:
                    if v is None: x = None
                    elif v in c.get('nulls', []): x = None
                    elif k == 'text': x = str(v)
                    elif k == 'textplus': x = re.sub(r' \(\+\d+\)$', '', v)
                    elif k in ('id', 'year'): x = lat(v)
                    elif k == 'num': x = 0 if v == c.get('zero') else v if isinstance(v, (int, float)) else int(lat(v))
                    elif k == 'date': x = date(v)
                    elif k == 'time': x = '%02d:%s' % (int(v.split(':')[0]), v.split(':')[1])
                    elif k == 'age':
                        y = age(v if not isinstance(v, str) or not v.isdigit() else int(v)); x = y.pop('age'); got.update(y)
                    elif k == 'months': m = re.fullmatch(r'(\d+)ឆ្នាំ(?: (\d+)ខែ)?', lat(v)); x = int(m[1]) * 12 + int(m[2] or 0)
                    elif k == 'phone': x = re.sub(r'\D', '', str(v))
                    elif k == 'money': x = money(v, c.get('cur'))
                    elif k == 'moneycol': x = money(v, g.get(c['curcol'] + str(r)))
                    elif k == 'tick': x = {'✓': c['tick']}[v]
                    elif k == 'list':
                        x = [w.strip() for w in v.split(c.get('sep', ','))]
                        x = [w.replace('_', ' ') for w in x] if 'sep' in c else [{'ស្បៀង': 'food', 'ព្យាបាល': 'medical care', 'ប្រឹក្សា': 'counselling', 'រៀនជំនាញ': 'vocational training', 'មេធាវី': 'lawyer'}[w] for w in x]
                    elif k == 'word':
                        if fa in ('sex', 'caller_sex'): x = SEX[str(v).lower()]
                        elif 'province' in fa: x = PROV.get(v) or ('Preah Sihanouk' if v == 'PSH' else ' '.join(w.capitalize() for w in v.replace('_', ' ').split()))
                        elif fa in ('citizenship', 'country') and len(str(v)) > 2: x = LAND[str(v).lower()]
                        elif fa == 'citizenship' and f.startswith('files/17'): x = LAND[v.lower()]
                        elif fa == 'citizenship' and f.startswith('files/02'): x = LAND[v.lower()]
                        elif f.startswith('files/03') and fa in ('citizenship', 'result'):
                            cc = S['Codes']; kc, vc = ('A', 'B') if fa == 'citizenship' else ('D', 'E'); tx = next(cc[vc + str(q)] for q in range(2, 10) if cc.get(kc + str(q)) == v)
                            x = {'Viet Nam': 'VNM', 'China': 'CHN', 'Philippines': 'PHL', 'Bangladesh': 'BGD', 'Thailand': 'THA', 'India': 'IND', 'Indonesia': 'IDN', 'VOT identified': 'victim identified', 'likely VOT – 2nd interview': 'likely victim, second interview'}.get(tx, tx)
                        else: x = c['words'][str(v)]
                    else: raise ValueError(k)
                except Exception as e: say('cannot read', tt['sheet'], a, v, repr(e)); x = None
                if k == 'tick': got[fa] = got.get(fa) or x
                else: got[fa] = x
                prev[fa] = x
            want = dict(al[r])
            if 'person_is' in want: got['person_is'] = want['person_is']
            if got != want: say('row', tt['sheet'], r, {k: (got.get(k), want.get(k)) for k in set(got) | set(want) if got.get(k) != want.get(k) or (k in got) != (k in want)})
            got_all.append((r, got))
        G = dict(got_all)
        for x in tt['rows']:
            if G.get(x['at']) != x['facts']: say('truth row', tt['sheet'], x['at'])
        if not (len(tt['rows']) <= 20): say('more than 20 rows')
        for fct, tl in tt['all_rows_tally'].items():
            vs = [x.get(fct) for _, x in got_all]; nn = [v for v in vs if v is not None]
            if 'sum' in tl and isinstance(tl['sum'], dict):
                su = {}
                for v in nn: su[v['currency']] = su.get(v['currency'], 0) + v['amount']
                ok = su == tl['sum'] and len(nn) == tl['given']
            elif 'sum' in tl: ok = sum(nn) == tl['sum'] and len(nn) == tl['given']
            elif set(tl) == {'given', 'different'}: ok = len(nn) == tl['given'] and len({str(v) for v in nn}) == tl['different']
            else:
                cn = {}
                for v in vs:
                    for y in (v if isinstance(v, list) else ['(empty)' if v is None else str(v)]): cn[y] = cn.get(y, 0) + 1
                ok = cn == tl
            if not ok: say('tally', tt['sheet'], fct, tl)
        # ordinary sense, beyond the named errors
        for r, x in got_all:
            for lo, hi in [('received_date', 'sent_date'), ('received_date', 'referral_date'), ('admission_date', 'exit_date'), ('date_of_birth', 'interview_date'), ('registration_date', 'closed_date'), ('received_date', 'settled_date'), ('entry_date', 'interview_date'), ('return_date', 'interview_date'), ('return_date', 'visit_1_date'), ('opened_date', 'interview_date'), ('date_of_birth', 'registration_date'), ('entry_date', 'release_date')]:
                if x.get(lo) and x.get(hi) and x[lo] > x[hi]: say('unnamed order', tt['sheet'], r, lo, hi)
            for lo, hi in [('victims_female', 'victims'), ('arrested', 'suspects'), ('workers_female', 'workers'), ('workers_under_18', 'workers'), ('workers_foreign', 'workers')]:
                if x.get(lo) is not None and x.get(hi) is not None and x[lo] > x[hi]: say('unnamed number', tt['sheet'], r, lo, hi)
            if x.get('date_of_birth') and x.get('age') is not None and len(x['date_of_birth']) == 10:
                ref = x.get('admission_date') or x.get('registration_date')
                if ref:
                    b, q = dt.date.fromisoformat(x['date_of_birth']), dt.date.fromisoformat(ref); ag = q.year - b.year - ((q.month, q.day) < (b.month, b.day))
                    if ag != x['age']: say('unnamed age', tt['sheet'], r, ag, x['age'])
    for n, d in S.items():
        for a in d:
            if a not in cov[n]: say('cell in no place', n, a, d[a])
    for e in T['errors']:
        if e['cell'] not in S[e['sheet']]: say('error cell empty', e)
    # totals
    for q in T['totals']:
        tt = T['tables'][0]; al = [x for s in sp['tables'][0]['all'] for x in [s[1]]]
        if not any(all(q.get(k) == v for k, v in x.items() if k != 'month') for x in al): say('totals', q)
    # written sub-totals
    if f.startswith('files/13'):
        g = S['arrivals']; acc = [0] * 7; yr = [0] * 7; r = 4
        while 'A' + str(r) in g:
            v = [g.get(c + str(r)) or 0 for c in 'BCDEFGH']; h = str(g['A' + str(r)])
            if h.startswith('Q'):
                if v != acc: say('quarter', r)
                acc = [0] * 7
            elif h.startswith('TOTAL'):
                if v != yr: say('year', r)
            else:
                if sum(v[:4]) != v[4]: say('total', r)
                acc = [a + b for a, b in zip(acc, v)]; yr = [a + b for a, b in zip(yr, v)]
            r += 1
    if f.startswith('files/12'):
        g = S['៦ខែ ២០២៤']
        for r in range(6, 20):
            if isinstance(g.get('I' + str(r)), int) and g['I' + str(r)] != sum(v for v in (g.get(c + str(r)) for c in 'CDEFGH') if isinstance(v, int)): say('sum', r)
for x in bad[:60]: print(*x)
print('files', len(truth), 'rows', rowsall, 'cells', ncell, 'faults', len(bad))
