# -*- coding: utf-8 -*-
"""Opens every file again with readers of its own (not make.py's) and compares cells with truth.json.  venv/bin/python check.py [-v]
Numbers, days, sums are read from the cell; words: the pairing word -> plain English must be one to one per column (-v prints it for the eye)."""
import sys, json, csv, re, datetime as dt, os
V = '-v' in sys.argv; bad = 0
def err(*a):
    global bad; bad += 1; print('WRONG', *a)
K = str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789')
MON = {m: i + 1 for i, m in enumerate('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split())}
def load(p):
    e = p.rsplit('.', 1)[1]; out = {}
    if e == 'xlsx':
        from openpyxl import load_workbook
        for ws in load_workbook(p): out[ws.title] = [[c.value for c in r] for r in ws.iter_rows()]
    elif e == 'xls':
        import xlrd
        b = xlrd.open_workbook(p)
        for ws in b.sheets():
            g = []
            for r in range(ws.nrows):
                row = []
                for c in range(ws.ncols):
                    x = ws.cell(r, c); v = x.value
                    row.append(None if v == '' else xlrd.xldate_as_datetime(v, b.datemode) if x.ctype == 3 else int(v) if x.ctype == 2 else v)
                g.append(row)
            out[ws.name] = g
    elif e == 'ods':
        from odf.opendocument import load as ol; from odf.table import Table, TableRow, TableCell; from odf import teletype
        for t in ol(p).getElementsByType(Table):
            g = []
            for r in t.getElementsByType(TableRow):
                row = []
                for c in r.getElementsByType(TableCell):
                    ty = c.getAttribute('valuetype')
                    row.append(int(float(c.getAttribute('value'))) if ty == 'float' else dt.datetime.fromisoformat(c.getAttribute('datevalue')) if ty == 'date' else teletype.extractText(c) or None)
                g.append(row)
            out[t.getAttribute('name')] = g
    else:
        txt = open(p, 'rb').read().decode('utf-8-sig'); d = ';' if txt.split('\n')[0].count(';') > 2 else ','
        out[os.path.basename(p)[:-4]] = [[c or None for c in r] for r in csv.reader(txt.splitlines(), delimiter=d)]
    return out
def num(s):
    s = str(s).translate(K).strip()
    return int(s) if re.fullmatch(r'\d+', s) else None
def day(v):
    if isinstance(v, (dt.datetime, dt.date)): return v.isoformat()[:10]
    s = str(v).translate(K).strip()
    if re.fullmatch(r'(19|20)\d\d', s): return s
    m = re.fullmatch(r'(\d\d)/(\d{4})', s)
    if m: return m[2] + '-' + m[1]
    m = re.match(r'(\d{4})-(\d\d)-(\d\d)', s)
    if m: return m[0]
    m = re.fullmatch(r'(\d+)[-/](\d+)[-/](\d+)', s)
    if not m:
        m = re.fullmatch(r'(\d+) (\S+) (\d+)', s)
        if not m or m[2] not in MON: return None
        a = int(m[3]), MON[m[2]], int(m[1])
    else: a = int(m[3]) + (2000 if len(m[3]) == 2 else 0), int(m[2]), int(m[1])
    try: d = dt.date(*a)
    except ValueError: return None
    return d.isoformat() if 1960 < d.year < 2045 else None
def tal(vals):
    g = [v for v in vals if v is not None]
    if g and all(type(v) is int for v in g): return {'sum': sum(g), 'given': len(g)}
    if g and all(isinstance(v, dict) for v in g):
        s = {}
        for v in g: k = v['currency'] or '(currency not given)'; s[k] = s.get(k, 0) + v['amount']
        return {'sum': s, 'given': len(g)}
    c = {}
    for v in vals: k = '(empty)' if v is None else str(v); c[k] = c.get(k, 0) + 1
    return c if len(c) <= 20 else {'given': len(g), 'different': len(set(g))}
def col(a):
    n = 0
    for ch in a: n = n * 26 + ord(ch) - 64
    return n - 1
TR = json.load(open('truth.json', encoding='utf-8'))
if sorted(t['file'] for t in TR) != sorted('files/' + f for f in os.listdir('files')): err('files and truth differ')
VOC = {'តាកែវ': 'Takeo', 'កណ្តាល': 'Kandal', 'ភ្នំពេញ': 'Phnom Penh', 'ត្បូងឃ្មុំ': 'Tboung Khmum', 'កំពង់ធំ': 'Kampong Thom', 'កំពង់ស្ពឺ': 'Kampong Speu', 'ព្រៃវែង': 'Prey Veng', 'ស្វាយរៀង': 'Svay Rieng', 'កោះកុង': 'Koh Kong', 'ពោធិ៍សាត់': 'Pursat', 'សៀមរាប': 'Siem Reap', 'ព្រះសីហនុ': 'Preah Sihanouk', 'បន្ទាយមានជ័យ': 'Banteay Meanchey', 'បាត់ដំបង': 'Battambang', 'កំពត': 'Kampot', 'កំពង់ចាម': 'Kampong Cham', 'មិនប្រាប់': 'not told', 'F': 'female', 'DoSVY': 'provincial social office', 'ពារាំង': 'Pea Reang', 'ចិន': 'CHN'}   # words that stand only in rows not chosen
WORDS_OK = {'TBC', 'គ្មាន'}
IDS = re.compile(r'(_no|_code|^ref$|^articles|flight|sentence)')
for T in TR:
    book = load(T['file']); no = T['no']; errcells = {(e['sheet'], e['cell']) for e in T['errors']}
    for e in T['errors']:
        c, r = re.fullmatch(r'([A-Z]+)(\d+)', e['cell']).groups()
        if book[e['sheet']][int(r) - 1][col(c)] is None: err(no, 'error cell empty', e['cell'])
    if set(k['sheet'] for k in T['tables']) - set(book): err(no, 'sheet name')
    for t in T['tables']:
        g = book[t['sheet']]; nr = set()
        for n in T['not_rows']:
            if n['sheet'] == t['sheet']:
                r = [int(x) for x in re.findall(r'\d+', n['where'])]; nr |= set(range(r[0], r[-1] + 1))
        rows = [r for r in range(t['first'], t['last'] + 1) if r not in nr and any(x is not None for x in g[r - 1])]
        if len(rows) != t['count_of_all_rows']: err(no, 'row count', len(rows), t['count_of_all_rows'])
        for r in range(1, len(g) + 1):
            if r not in rows and r not in nr and r not in t['heading_rows'] and any(x is not None for x in g[r - 1]): err(no, 'line neither row nor not_row', t['sheet'], r, g[r - 1])
        hs = t['heading_rows']
        for c in t['columns']:
            h = c['heading'].split(' / ')[-1] if len(hs) > 1 else c['heading']
            if h not in [str(g[x - 1][col(c['at'])] or '') for x in hs]: err(no, 'heading', c, [g[x - 1][col(c['at'])] for x in hs])
        if T['outcome'] == 'refuse': continue
        chosen = {r['at']: r['facts'] for r in t['rows']}
        want_rows = min(20, len(rows))
        if len(chosen) != want_rows or not set(chosen) <= set(rows): err(no, 'chosen rows')
        for sh, ce in errcells:
            r = int(re.findall(r'\d+', ce)[0])
            if sh == t['sheet'] and r in rows and r not in chosen: err(no, 'faulty row not among rows', ce)
        full = {r: {} for r in rows}; feeds = set(); group = None
        for c in t['columns']:
            k = c['fact']
            if not k: continue
            feeds.add(k); j = col(c['at']); mp = {}; prev = None
            truths = [f[k] for f in chosen.values() if f[k] is not None]
            kind = 'money' if any(isinstance(x, dict) for x in truths) else 'int' if truths and all(type(x) is int for x in truths) else 'day' if truths and all(re.fullmatch(r'\d{4}(-\d\d){0,2}', str(x)) for x in truths) and k.endswith('date') else 'word'
            for pas in (1, 2):
              for r in rows:
                v = g[r - 1][j]
                if v == '″': v = prev
                prev = v
                got = '?'
                if v is None or str(v) in WORDS_OK and k in ('next_hearing_date', 'judgment_no'): got = None
                elif kind == 'day' and no == 6:
                    m = [MON[str(g[x - 1][0])[2:]] for x in range(1, r) if str(g[x - 1][0] or '').startswith('ខែ')][-1]; got = '2024-%02d-%02d' % (m, int(v))
                elif kind == 'day':
                    got = day(v)
                    if got and got > '2026' and k != 'release_date': got = None
                elif kind == 'int':
                    got = 0 if str(v) == '-' else 0 if 'ខែ' in str(v) else num(v)
                    if k == 'age' and got and got > 110: got = None
                elif kind == 'money':
                    s = str(v).translate(K); a = num(s.replace('លាន', '').strip()) * (1000000 if 'លាន' in s else 1)
                    cur = None if no in (9, 15) else 'USD' if no == 14 or k == 'amount_usd' else 'KHR'; got = {'amount': a, 'currency': cur}
                elif IDS.search(k) and truths and type(truths[0]) is str and str(v).translate(K) == str(v) and no != 15: got = str(v)
                elif IDS.search(k): got = re.sub(r'^ម\.', '', str(v).translate(K))
                elif k == 'name' and no == 15: got = str(v).split(' +')[0]
                else:
                    if pas == 1:
                        if r in chosen:
                            if v in mp and mp[v] != chosen[r][k]: err(no, k, 'one word, two facts', v)
                            mp[v] = chosen[r][k]
                        continue
                    got = mp.get(v, VOC.get(v, v))
                if pas == 2:
                    full[r][k] = got
                    if r in chosen and chosen[r][k] != got: err(no, t['sheet'], c['at'] + str(r), k, 'cell', repr(v), 'read', got, 'truth', chosen[r][k])
                    if got is None and v is not None and str(v) not in WORDS_OK and (t['sheet'], c['at'] + str(r)) not in errcells: err(no, 'cell lost', c['at'] + str(r), v)
            if V and mp and len(mp) < 15: print(no, k, {a: b for a, b in mp.items() if a != b})
            got = tal([full[r][k] for r in rows])
            if got != t['all_rows_tally'][k]:
                un = {x for x in got if x not in t['all_rows_tally'][k]} if 'sum' not in got else got
                err(no, 'tally', k, got, t['all_rows_tally'][k], un)
        for k in set(t['all_rows_tally']) - feeds:      # facts without a column of their own
            vals = {r: f[k] for r, f in chosen.items()}
            if len({str(x) for x in vals.values()}) == 1:
                if len(t['all_rows_tally'][k]) > 2: err(no, k, 'not the same in all rows')
                if V: print(no, k, '= always', list(vals.values())[0])
                continue
            dep = {'about_trafficking': {10: 'case_type', 12: 'subject', 20: 'case_type'}.get(no)}.get(k)
            for r, v in vals.items():
                if k == 'about_trafficking':
                    s = chosen[r][dep]; ok = v == ('unknown' if s.startswith('suspected') else 'yes' if 'trafficking' in s else 'no')
                elif k == 'time': ok = g[r - 1][1].endswith(v)
                elif k == 'age_months': ok = v == (num(g[r - 1][4][:-2]) if isinstance(g[r - 1][4], str) else None)
                elif k == 'others_as_written': ok = v == ('+' + str(g[r - 1][2]).split('+')[1] if '+' in str(g[r - 1][2]) else None)
                elif k == 'citizenship': ok = v == ('IDN' if 'Indones' in str(g[r - 1][10]) else 'PHL')
                else: ok = False
                if not ok: err(no, k, r, v)
        # order of days and parts not above the whole, except where named
        for r, f in full.items():
            for a, b in [('received_date', 'sent_date'), ('received_date', 'left_date'), ('received_date', 'closed_date'), ('decision_date', 'paid_date'), ('visit1_date', 'visit2_date'), ('visit2_date', 'visit3_date'), ('date', 'certificate_date'), ('received_date', 'decision_date'), ('detained_date', 'release_date'), ('received_date', 'home_date'), ('female', 'total'), ('children', 'total'), ('suspects_female', 'suspects'), ('suspects_detained', 'suspects'), ('victims_female', 'victims'), ('victims_children', 'victims'), ('workers_female', 'workers'), ('participants_female', 'participants')]:
                if a in f and b in f and f[a] is not None and f[b] is not None and f[a] > f[b] and not any(sh == t['sheet'] and int(re.findall(r'\d+', ce)[0]) == r for sh, ce in errcells): err(no, 'unnamed error', r, a, f[a], b, f[b])
            for a, b in [('paid', 'claimed'), ('paid', 'granted')]:
                if f.get(a) and f.get(b) and f[a]['amount'] > f[b]['amount'] and (no != 14 or not any(int(re.findall(r'\d+', ce)[0]) == r for _, ce in errcells)): err(no, 'unnamed error', r, a, b)
        ids = [f[k] for f in full.values() for k in ('case_no', 'complaint_no', 'call_no', 'inmate_no', 'decision_no', 'file_no', 'patient_code') if k in f and no != 2]
        if len(ids) != len(set(ids)): err(no, 'a number twice')
        for n in T['not_rows']:                            # total rows: do they add up, unless named?
            if n['sheet'] == t['sheet'] and 'total' in n['what'] and no != 6:
                r = int(re.findall(r'\d+', n['where'])[0])
                for c in t['columns']:
                    v = g[r - 1][col(c['at'])]
                    if c['fact'] and v is not None and num(v) is not None:
                        x = t['all_rows_tally'][c['fact']]['sum']; x = list(x.values())[0] if isinstance(x, dict) else x
                        if num(v) != x and (t['sheet'], c['at'] + str(r)) not in errcells: err(no, 'total row', c['at'], v, x)
if 6 in [T['no'] for T in TR]:
    g = list(load([T['file'] for T in TR if T['no'] == 6][0]).values())[0]; acc = [0, 0, 0]
    for r in g:
        if str(r[0]).startswith('សរុប'):
            if acc != list(r[3:6]): err(6, 'month total', acc, r)
        if str(r[0]).startswith('ខែ'): acc = [0, 0, 0]
        if isinstance(r[0], int): acc = [a + (0 if b == '-' else b) for a, b in zip(acc, r[3:6])]
print('%d files, %d tables, %d rows; %s' % (len(TR), sum(len(T['tables']) for T in TR), sum(t['count_of_all_rows'] for T in TR for t in T['tables']), 'all right' if not bad else '%d WRONG' % bad))
sys.exit(bool(bad))
