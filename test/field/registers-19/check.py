# reads the files again by itself (no use of base.py / make.py) and holds them against truth.json
import json, re, csv, zipfile, datetime as dt, sys
import xml.etree.ElementTree as ET
from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string as CI
T = json.load(open('truth.json', encoding='utf-8')); bad = []; n = dict(cells=0, dates=0, numbers=0, words=0)
kh = str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789')
KM = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(); EM = 'jan feb mar apr may jun jul aug sep oct nov dec'.split()
YEAR = {6: 2024, 9: 2023, 14: 2024}
def read(p):
    g = {}
    if p.endswith('xlsx'):
        for ws in load_workbook(p): g[ws.title] = {(c.row, c.column): c.value for r in ws.iter_rows() for c in r if c.value is not None}
    elif p.endswith('ods'):
        ns = {'t':'urn:oasis:names:tc:opendocument:xmlns:table:1.0'}; x = ET.fromstring(zipfile.ZipFile(p).read('content.xml')); o = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'
        for tb in x.iter('{%s}table' % ns['t']):
            d = g.setdefault(tb.get('{%s}name' % ns['t']), {})
            for r, row in enumerate(tb.findall('t:table-row', ns), 1):
                for c, ce in enumerate(row.findall('t:table-cell', ns), 1):
                    k = ce.get(o+'value-type')
                    if k == 'float': d[r, c] = int(ce.get(o+'value'))
                    elif k == 'date': d[r, c] = dt.datetime.fromisoformat(ce.get(o+'date-value'))
                    elif k: d[r, c] = ''.join(ce.itertext())
    else:
        s = open(p, encoding='utf-8-sig').read().splitlines(); d = g.setdefault('', {})
        sep = ' ; ' if p.endswith('txt') else '\t' if p.endswith('tsv') else ';' if '11_' in p else ','
        rs = [l.split(sep) for l in s] if p.endswith('txt') else list(csv.reader(s, delimiter=sep))
        for r, row in enumerate(rs, 1):
            for c, v in enumerate(row, 1):
                if v != '': d[r, c] = v
    return g
def day(v, no):
    if isinstance(v, dt.datetime): return v.date().isoformat()
    if isinstance(v, int): return str(v)
    s = str(v).translate(kh).lower()
    try:
        if m := re.search(r'(\d{4})[-.](\d\d)[-.](\d\d)', s): a = m.groups()
        elif m := re.search(r'(\d\d?)[-.](\d\d?)[-.](\d{4})', s): a = m.groups()[::-1]
        elif m := re.search(r'(\d\d?)[- ]([a-z]{3})[- ](\d{4})', s): a = (m[3], EM.index(m[2])+1, m[1])
        elif m := re.fullmatch(r'([a-z]{3}) (\d\d)', s): return f'20{m[2]}-{EM.index(m[1])+1:02d}'
        elif m := re.search(r'(\d\d?)[- ]([a-z]{3})', s): a = (YEAR[no], EM.index(m[2])+1, m[1])
        elif m := re.fullmatch(r'(\d\d?) (\S+)', s): a = (YEAR[no], KM.index(m[2])+1, m[1])
        elif re.fullmatch(r'\d{4}', s): return s
        else: return None
        return dt.date(*map(int, a)).isoformat()
    except ValueError: return None
def num(v):
    if isinstance(v, (int, float)): return v
    m = re.search(r'-?\d[\d.,]*', str(v).translate(kh)); return int(re.sub('[.,]', '', m[0])) if m else None
def cash(v, fact, head):
    a = num(v); s = str(v)
    if 'ពាន់' in s: return dict(amount=a*1000, currency='KHR')
    if fact.startswith('paid_') and fact != 'paid_back': return dict(amount=a, currency='KHR' if 'Riel' in head else 'USD')
    for k, c in (('$','USD'),('ដុល្លារ','USD'),('USD','USD'),('៛','KHR'),('riel','KHR'),('បាត','THB')):
        if k in s: return dict(amount=a, currency=c)
    return dict(amount=a, currency=None)
NAMED = {}
def tally(rs):
    out = {}
    for k in rs[0]:
        g = [r[k] for r in rs if r[k] is not None]
        if g and all(isinstance(x, dict) for x in g):
            c = {}
            for x in g: c[x['currency']] = c.get(x['currency'], 0)+x['amount']
            out[k] = dict(sum_by_currency=c, given=len(g))
        elif g and all(type(x) in (int, float) for x in g): out[k] = dict(sum=sum(g), given=len(g))
        else:
            w = ['(empty)' if r[k] is None else '; '.join(r[k]) if isinstance(r[k], list) else r[k] for r in rs]
            c = {x: w.count(x) for x in set(w)}; out[k] = (c, dict(given=len(g), different=len(set(map(str, g)))))
    return out
for f in T:
    g = read(f['file']); no = f['no']; words = {}
    B = lambda *a: bad.append((no,)+a)
    errc = set()
    for e in f['errors']:
        m = re.fullmatch(r'([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?', e['cell'])
        if e['sheet'] not in g or not m: B('error place', e['cell']); continue
        for c in range(CI(m[1]), CI(m[3] or m[1])+1): errc.add((e['sheet'], int(m[2]), c))
    covered = set()
    for t in f['tables']:
        d = g[t['sheet']]; hr = t['heading_rows']
        for c in t['columns']:
            i = CI(c['at']); h = c['heading'].split(' / ') if len(hr) == 2 else [c['heading']]
            if d.get((hr[-1], i)) != h[-1]: B('heading', c['at'], c['heading'], d.get((hr[-1], i)))
        at = [r['at'] for r in t['rows']]
        if (len(at), at[0], at[-1]) != (t['count_of_all_rows'], t['first'], t['last']) or at != sorted(set(at)): B('rows', t['sheet'])
        nc = max(CI(c['at']) for c in t['columns']); covered |= {(t['sheet'], r) for r in at+hr}
        ta = tally([r['facts'] for r in t['rows']])
        for k, v in t['all_rows_tally'].items():
            if not (v == ta[k] or isinstance(ta[k], tuple) and v in ta[k]): B('tally', k, v, ta[k])
        for r in t['rows']:
            for c in t['columns']:
                k = c['fact']; i = CI(c['at']); w = d.get((r['at'], i))
                if not k: continue
                v = r['facts'][k]; n['cells'] += 1; here = (t['sheet'], r['at'], i) in errc
                two = len([x for x in t['columns'] if x['fact'] == k]) > 1; joined = len([x for x in t['columns'] if x['at'] == c['at']]) > 1
                if two: # sex in two tick columns
                    a, b = [d.get((r['at'], CI(x['at']))) for x in t['columns'] if x['fact'] == k]
                    want = 'male' if a and not b else 'female' if b and not a else None
                    if v != want: B('ticks', r['at'], v, want)
                    continue
                if w is None:
                    if v is not None: B('empty cell with a fact', t['sheet'], r['at'], k, v)
                    continue
                if k.endswith('_date'):
                    n['dates'] += 1; p = day(w, no)
                    if p != v: B('day', r['at'], k, w, v, p)
                elif isinstance(v, dict):
                    n['numbers'] += 1
                    if cash(w, k, c['heading']) != v: B('money', r['at'], w, v)
                elif type(v) is int and not joined:
                    n['numbers'] += 1
                    if num(w) != v and not (w in ('-', 'no') and v == 0): B('number', r['at'], k, w, v)
                elif joined and type(v) is int:
                    n['numbers'] += 1; s = str(w).translate(kh); ns = [int(x) for x in re.findall(r'\d+', s)]
                    want = {'victims': ns[0], 'victims_female': ns[-1], 'age': 0 if 'ខែ' in s else ns[-1], 'age_months': ns[0] if 'ខែ' in s else None, 'people_min': ns[0], 'people_max': ns[-1]}[k]
                    if want != v: B('joined', r['at'], k, w, v)
                elif joined:
                    n['words'] += 1
                    if k == 'sex' and v != {'ស':'female','ប':'male'}[re.search(r'\((.)', w)[1]]: B('sex', r['at'], w)
                    if k == 'name' and not w.startswith(v): B('name', r['at'])
                    if k in ('status','shared'): words.setdefault((k, re.sub(r'[\d០-៩,-].*', '', str(w)).strip()), set()).add(str(v))
                    if k == 'victims_female' and v is None and 'ស្រី' in w: B('female', r['at'])
                else:
                    n['words'] += 1
                    if v is None and not here and str(w) not in ('-', '?', 'unknown', 'មិនទាន់ស្គាល់', 'no'): B('written but null', r['at'], k, w)
                    if not here and not str(w).startswith(' - '): words.setdefault((k, str(w)), set()).add(json.dumps(v, ensure_ascii=False))
        # every filled row below the heading is a record, or lies in not_rows
    for x in f['not_rows']:
        for m in re.finditer(r'(?:line |[A-Z]+)(\d+)(?::[A-Z]+(\d+))?', x['where']):
            covered |= {(x['sheet'], r) for r in range(int(m[1]), int(m[2] or m[1])+1)}
        if x['sheet'] not in g: B('not_rows sheet', x)
    for s, d in g.items():
        for r in {a for a, b in d}:
            if (s, r) not in covered: B('row in no list', s, r, [v for (a, b), v in d.items() if a == r])
    for k, v in words.items():
        if len(v) > 1: B('one word, two meanings', k, v)
    # nothing faulty beyond what is named
    for t in f['tables']:
        d = g[t['sheet']]
        for r in t['rows']:
            x = r['facts']; e = any(a == t['sheet'] and b == r['at'] for a, b, c in errc)
            for a, b in (('received_date','sent_date'),('opened_date','sent_date'),('received_date','decision_date'),('received_date','passed_date'),('heard_date','shared_date'),('admission_date','exit_date'),('complaint_date','settled_date'),('registered_date','closed_date'),('birth_date','admission_date')):
                if x.get(a) and x.get(b) and x[b] < x[a] and not e and a != 'received_date' or (a == 'received_date' and x.get(a) and x.get(b) and x[b] < x[a] and not e): B('unnamed fault', r['at'], a, b)
            for a, b in (('victims_female','victims'),('crew_foreign','crew'),('crew_children','crew'),('legal_aid','clients')):
                if x.get(a) is not None and x.get(b) is not None and x[a] > x[b] and not e: B('unnamed fault', r['at'], a, b)
            if x.get('nights') is not None and x.get('exit_date') and not e and (dt.date.fromisoformat(x['exit_date'])-dt.date.fromisoformat(x['admission_date'])).days != x['nights']: B('unnamed nights', r['at'])
            bd, st = x.get('birth_date'), x.get('admission_date') or x.get('registered_date')
            if bd and st and x.get('age') is not None and not e:
                want = int(st[:4])-int(bd[:4]) - (0 if len(bd) == 4 else st[5:] < bd[5:])
                if want != x['age']: B('unnamed age', r['at'], bd, st, x['age'])
            for k in x:
                if k.endswith('_date') and x[k] and not ('1960' < x[k] < '2025-12'): B('far day', k, x[k])
        for k in ('case_no','voucher_no','request_no','lead_no'):
            v = [r['facts'].get(k) for r in t['rows']]
            if v[0] and no != 2:
                for i, z in enumerate(v):
                    if z in v[:i] and not any(b == t['rows'][i]['at'] for a, b, c in errc): B('unnamed double', k, z)
    if len(f['questions']) > 12: B('too many questions')
for b in bad: print(b)
print(len(T), 'files;', sum(t['count_of_all_rows'] for f in T for t in f['tables']), 'rows;', n, ';', len(bad), 'differences'); sys.exit(bool(bad))
