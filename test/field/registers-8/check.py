#!/usr/bin/env python3
"""Opens every file with readers of its own (zip + XML for xlsx and ods, xlrd for xls, own CSV reader) and compares with truth.json. Does not import make.py."""
import datetime as dt, json, os, re, sys, zipfile
import xml.etree.ElementTree as ET
HERE = os.path.dirname(os.path.abspath(__file__)); BAD = []
def L(c):
    s = ''
    while c: c, m = divmod(c - 1, 26); s = chr(65 + m) + s
    return s
def N(l):
    n = 0
    for ch in l: n = n * 26 + ord(ch) - 64
    return n
def split(a): m = re.match(r'([A-Z]+)(\d+)', a); return int(m[2]), N(m[1])
X = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
def serial(f):
    d = dt.datetime(1899, 12, 30) + dt.timedelta(days=f); return d.date().isoformat()
def xlsx(p):
    z = zipfile.ZipFile(p); ss = []
    if 'xl/sharedStrings.xml' in z.namelist():
        for si in ET.fromstring(z.read('xl/sharedStrings.xml')).findall(X + 'si'): ss.append(''.join(t.text or '' for t in si.iter(X + 't')))
    st = ET.fromstring(z.read('xl/styles.xml')); cus = {n.get('numFmtId'): n.get('formatCode') for n in st.iter(X + 'numFmt')}
    fonts = [f.find(X + 'strike') is not None and f.find(X + 'strike').get('val') != '0' for f in st.find(X + 'fonts')]
    xfs = [(x.get('numFmtId'), fonts[int(x.get('fontId'))]) for x in st.find(X + 'cellXfs')]
    isd = lambda i: 14 <= int(i) <= 17 or 'yy' in (cus.get(i) or '').lower()
    out = {}; wb = ET.fromstring(z.read('xl/workbook.xml'))
    for i, sh in enumerate(wb.iter(X + 'sheet'), 1):
        r = ET.fromstring(z.read(f'xl/worksheets/sheet{i}.xml')); c = {}; strike = set()
        for x in r.iter(X + 'c'):
            v = x.find(X + 'v'); t = x.get('t')
            if t == 'inlineStr': val = ''.join(q.text or '' for q in x.iter(X + 't'))
            elif v is None: continue
            elif t == 's': val = ss[int(v.text)]
            else:
                val = float(v.text); val = int(val) if val == int(val) else val
                if isd(xfs[int(x.get('s', 0))][0]): val = 'D' + serial(val)
            c[split(x.get('r'))] = val
            if xfs[int(x.get('s', 0))][1]: strike.add(split(x.get('r'))[0])
        out[sh.get('name')] = dict(c=c, m=[m.get('ref') for m in r.iter(X + 'mergeCell')], strike=strike, hid=[N2 for k in r.iter(X + 'col') if k.get('hidden') in ('1', 'true') for N2 in range(int(k.get('min')), int(k.get('max')) + 1)])
    return out
def ods(p):
    T = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'; O = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'; out = {}
    for t in ET.fromstring(zipfile.ZipFile(p).read('content.xml')).iter(T + 'table'):
        c = {}; m = []; r = 0
        for row in t.iter(T + 'table-row'):
            r += 1; k = 0
            for x in row:
                k += 1; vt = x.get(O + 'value-type'); w = int(x.get(T + 'number-columns-spanned', 1))
                if w > 1: m.append(f'{L(k)}{r}:{L(k+w-1)}{r}')
                if vt == 'float': v = float(x.get(O + 'value')); c[(r, k)] = int(v) if v == int(v) else v
                elif vt == 'date': c[(r, k)] = 'D' + x.get(O + 'date-value')[:10]
                elif vt == 'string': c[(r, k)] = '\n'.join(''.join(q.itertext()) for q in x)
        out[t.get(T + 'name')] = dict(c=c, m=m, strike=set(), hid=[])
    return out
def xls(p):
    import xlrd
    b = xlrd.open_workbook(p, formatting_info=True); out = {}
    for s in b.sheets():
        c = {}
        for r in range(s.nrows):
            for k in range(s.ncols):
                v = s.cell_value(r, k)
                if v != '': c[(r + 1, k + 1)] = int(v) if isinstance(v, float) and v == int(v) else v
        out[s.name] = dict(c=c, m=[], strike=set(), hid=[])
    return out
def csvf(p, sep):
    s = open(p, 'rb').read().decode('utf-8-sig'); c = {}; r = k = 1; i = 0; buf = ''; q = False
    while i < len(s):
        ch = s[i]
        if q:
            if ch == '"' and s[i + 1:i + 2] == '"': buf += '"'; i += 1
            elif ch == '"': q = False
            else: buf += ch
        elif ch == '"': q = True
        elif ch == sep or ch == '\n':
            if buf: c[(r, k)] = buf
            buf = ''; k += 1
            if ch == '\n': r += 1; k = 1
        elif ch != '\r': buf += ch
        i += 1
    return {'csv': dict(c=c, m=[], strike=set(), hid=[])}

KM = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(); EM = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
def num(v):
    s = ''.join(str(ord(c) - 0x17E0) if '\u17e0' <= c <= '\u17e9' else c for c in str(v))
    m = re.search(r'-?\d[\d,]*\.?\d*', s); return None if not m else float(m[0].replace(',', ''))
def latin(v): return ''.join(str(ord(c) - 0x17E0) if '\u17e0' <= c <= '\u17e9' else c for c in str(v))
def date(v, no):
    s = latin(v)
    if s[0] == 'D': return s[1:]
    if no == 12: return f'2024-06-{int(s):02d}'
    if no == 6: d, m = s.split('/'); return f'2024-{int(m):02d}-{int(d):02d}'
    m = re.match(r'(\d{4})[/-](\d\d)[/-](\d\d)', s)
    if m: return '-'.join(m.groups())
    m = re.match(r'(\d+)/(\d+)/(\d{4})$', s)
    if m:
        a, b, y = map(int, m.groups()); a, b = (b, a) if no == 14 else (a, b); return f'{y-543 if y>2400 else y}-{b:02d}-{a:02d}'
    m = re.match(r'(\d+)[ -]([A-Z][a-z]{2})[ -](\d+)$', s)
    if m: y = int(m[3]); return f'{y+2000 if y<100 else y}-{EM.index(m[2])+1:02d}-{int(m[1]):02d}'
    for i, k in enumerate(KM):
        if k in s:
            n = re.findall(r'\d+', s); return f'{n[-1]}-{i+1:02d}' + (f'-{int(n[0]):02d}' if len(n) > 1 else '')
    return None
def cur(s):
    for k, v in [('៛', 'KHR'), ('$', 'USD'), ('ដុល្លារ', 'USD'), ('USD', 'USD'), ('baht', 'THB'), ('RMB', 'CNY'), ('CNY', 'CNY')]:
        if k in s: return v
SEX = dict(ស្រី='female', ប្រុស='male', ស='female', ប='male', F='female', M='male', f='female', m='male', female='female', male='male', Female='female', Male='male', U='unknown'); SEX.update({'F / ស្រី': 'female', 'M / ប្រុស': 'male'})
def say(*a): BAD.append(' '.join(map(str, a)))
def tally(rows):
    keys = []; out = {}
    for r in rows: keys += [k for k in r if k not in keys]
    for k in keys:
        f = [r[k] for r in rows if r.get(k) is not None]; out[k] = (len(f), sum(f) if f and all(isinstance(x, (int, float)) for x in f) else None)
    return out

def main():
    cells = 0; truth = json.load(open(os.path.join(HERE, 'truth.json'), encoding='utf-8'))
    if len(truth) != 20 or {t['file'][6:] for t in truth} != set(os.listdir(os.path.join(HERE, 'files'))): say('list of files differs')
    for T in truth:
        no, p = T['no'], os.path.join(HERE, T['file']); e = p.rsplit('.', 1)[1]
        S = xlsx(p) if e == 'xlsx' else ods(p) if e == 'ods' else xls(p) if e == 'xls' else csvf(p, '\t' if e == 'tsv' else ';' if no == 20 else ',')
        seen = {n: set() for n in S}; bad = {(x['sheet'], x['cell']) for x in T['errors']}
        for x in T['errors']:
            a = x['cell'].split(':')[0]
            if split(a) not in S[x['sheet']]['c']: say(no, 'error cell is empty', x['cell'])
        for x in T['not_rows']:
            seen[x['sheet']].add(x['row'])
            if not any(r == x['row'] for r, _ in S[x['sheet']]['c']): say(no, 'not_row is empty', x)
        for t in T['tables']:
            D = S[t['sheet']]; c = D['c']; seen[t['sheet']] |= set(t['heading_rows'])
            if t['count_of_all_rows'] < 10: say(no, 'few rows')
            span = {}
            for m in D['m']:
                a, b = map(split, m.split(':'))
                for r in range(a[0], b[0] + 1):
                    for k in range(a[1], b[1] + 1): span[(r, k)] = a
            if t['records_lie_in'] == 'rows':
                for col in t['columns']:
                    h = []
                    for r in t['heading_rows']:
                        q = (r, N(col['at'])); v = c.get(q) or c.get(span.get(q))
                        if v and str(v) not in h: h.append(str(v))
                    if ' / '.join(h) != col['heading']: say(no, t['sheet'], col['at'], 'heading', h, 'truth', col['heading'])
                    if col.get('hidden') and N(col['at']) not in D['hid']: say(no, 'column not hidden', col['at'])
                if t['rows'] and len(t['columns']) < max(k for r, k in c if r in t['heading_rows']): say(no, 'columns missing in truth')
            else:
                for row in t['rows']:
                    seen[t['sheet']] |= set(range(row['at'], row['at'] + 5))
                    for col in t['columns']:
                        l, o = col['heading_at'].split('+')
                        if c.get((row['at'] + int(o), N(l))) != col['heading']: say(no, 'label', row['at'], col['heading'])
            if not t['rows']:
                if T['outcome'] != 'refuse': say(no, 'no rows')
                seen[t['sheet']] |= set(range(t['first'], t['last'] + 1))
                if t['last'] - t['first'] + 1 != t['count_of_all_rows']: say(no, 'count')
                continue
            at = [r['at'] for r in t['rows']]; seen[t['sheet']] |= set(at)
            if len(at) != t['count_of_all_rows'] or at != sorted(set(at)): say(no, 'count of rows')
            if set(at) & {x['row'] for x in T['not_rows'] if x['sheet'] == t['sheet']}: say(no, 'a row is a not_row')
            for col in t['columns']:
                k = col['fact']
                if not k: continue
                f2w, w2f, last = {}, {}, None
                for row in t['rows']:
                    f = row['facts'].get(k, 'MISSING'); l, o = (col['at'].split('+') + ['0'])[:2]; q = (row['at'] + int(o), N(l)); v = c.get(q); cells += 1; where = f'{t["sheet"]}!{L(q[1])}{q[0]}'
                    if f == 'MISSING': say(no, where, 'no fact', k); continue
                    isbad = (t['sheet'], f'{L(q[1])}{q[0]}') in bad and f is None
                    if isbad: last = 'BAD'; continue
                    if col.get('blank_means') == 'same as above':
                        if v is None:
                            v = last
                        else: last = v
                        if v == 'BAD':
                            if f is not None: say(no, where, 'should be null under the faulty cell')
                            continue
                    if v is None:
                        want = 'no' if col.get('blank_means') == 'no' else None
                        if f != want: say(no, where, 'blank, truth', f)
                        continue
                    if v in col.get('not_a_value', []):
                        if f is not None: say(no, where, 'not a value')
                        continue
                    if f is None: say(no, where, 'written', v, 'truth null'); continue
                    if isinstance(f, dict):
                        w = f['currency'] if k == 'wage' else cur(str(v))
                        if k == 'wage': w = str(c.get((q[0], q[1] + 1))).upper()
                        if num(v) != f['amount'] or w != f['currency']: say(no, where, v, f)
                    elif isinstance(f, (int, float)):
                        if num(v) != f: say(no, where, v, f)
                    elif k == 'date' or k.endswith('_date'):
                        if date(v, no) != f: say(no, where, v, f)
                    elif k in ('sex', 'caller_sex'):
                        if SEX.get(str(v)) != f: say(no, where, v, f)
                    else:
                        if w2f.setdefault(str(v), f) != f: say(no, where, 'one word, two facts', v, f)
                        f2w.setdefault(f, set()).add(str(v))
                for f, w in f2w.items():
                    if len(w) > (2 if no == 11 and k == 'province' else 1): say(no, t['sheet'], col['at'], 'one fact, several words', f, w)
            mine = tally([r['facts'] for r in t['rows']])
            for k, (n, s) in mine.items():
                y = t['all_rows_tally'].get(k, {})
                if y.get('filled') != n or (s is not None and abs(y.get('sum', -1) - s) > .01): say(no, 'tally', k, n, s, y)
        for n in S:
            for r in sorted({r for r, _ in S[n]['c']} - seen[n]): say(no, n, 'row', r, 'is in nothing:', [v for (a, _), v in S[n]['c'].items() if a == r][:3])
            if S[n]['strike'] - {x['row'] for x in T['not_rows'] if x['sheet'] == n}: say(no, 'struck row is a row')
        if T['outcome'] == 'take in' and T['errors']: say(no, 'errors in an ordinary file')
        if T['outcome'] == 'take in, naming the errors' and not T['errors']: say(no, 'no errors')
        # sense: age and days
        for t in T['tables']:
            for r in t['rows']:
                f = r['facts']
                for a, b in [('opened_date', 'sent_date'), ('received_date', 'final_submission_date'), ('arrival_date', 'left_date'), ('claim_date', 'judgment_date'), ('note_date', 'answer_date'), ('birth_date', 'assessment_date'), ('registered_date', 'service_1_date'), ('service_1_date', 'service_2_date')]:
                    if f.get(a) and f.get(b) and f[a] > f[b]: say(no, r['at'], a, 'after', b)
                for a, b in [('victims', 'victims_female'), ('citizens', 'citizens_female'), ('victims', 'victims_minor')]:
                    if f.get(a) is not None and f.get(b) is not None and f[b] > f[a]: say(no, r['at'], b, 'more than', a)
                if f.get('age') is not None and not 3 <= f['age'] <= 80: say(no, r['at'], 'age', f['age'])
        if T['outcome'] == 'totals only':
            for x in T['totals']:
                last = [q['row'] for q in T['not_rows'] if 'total of the month' in q['what'] or 'grand total' in q['what']][-1]
                if x['value'] not in [v for (r, _), v in S[x['sheet']]['c'].items() if r == last]: say(no, 'total', x)
    print(f'{cells} cells compared in {len(truth)} files; {len(BAD)} differences'); print('\n'.join(BAD[:60])); return 1 if BAD else 0
sys.exit(main())
