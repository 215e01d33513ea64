#!/usr/bin/env python3
# Opens every file again with readers of its own (make.py is not imported) and compares with truth.json.
import csv, datetime, io, json, os, re, sys
import openpyxl, xlrd
from odf.opendocument import load
from odf import table as OT, text as OX, teletype, office as OO
HERE = os.path.dirname(os.path.abspath(__file__)); T = json.load(open(f'{HERE}/truth.json')); bad = []; compared = 0
LAW = {'T': 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008', 'C': 'Criminal Code 2009', 'L': 'Labour Law 1997'}
asc = lambda s: ''.join(str(ord(c) - 0x17e0) if '០' <= c <= '៩' else c for c in str(s)) if s is not None else ''
norm = lambda s: re.sub(r'\s+', ' ', str(s).replace('\u200b', '')).strip() if s not in (None, '') else None
KMON = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ']
EMON = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
KW = {w: i for i, w in enumerate('មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់ ដប់មួយ ដប់ពីរ'.split(), 1)}
EW = {w: i for i, w in enumerate('one two three four five six seven eight nine ten eleven twelve'.split(), 1)}

# ---- openers: sheet -> list of rows (merged cells filled where fill says)
def xlsx(f, fill=True):
    o = {}
    for ws in openpyxl.load_workbook(f):
        g = [list(r) for r in ws.iter_rows(values_only=True)]
        if fill:
            for m in ws.merged_cells.ranges:
                v = g[m.min_row - 1][m.min_col - 1]
                for r in range(m.min_row, m.max_row + 1):
                    for c in range(m.min_col, m.max_col + 1):
                        if m.min_row > 5: g[r - 1][c - 1] = v
        o[ws.title] = g
    return o
def xls(f):
    b = xlrd.open_workbook(f, formatting_info=True); o = {}
    for s in b.sheets():
        o[s.name] = [[(xlrd.xldate_as_datetime(c.value, b.datemode) if c.ctype == 3 else (int(c.value) if c.ctype == 2 else (c.value or None))) for c in s.row(r)] for r in range(s.nrows)]
    return o
def ods(f):
    o = {}
    for t in load(f).getElementsByType(OT.Table):
        g = []
        for tr in t.getElementsByType(OT.TableRow):
            row = []
            for tc in tr.getElementsByType(OT.TableCell):
                v = tc.getAttribute('valuetype')
                if v == 'date': row.append(datetime.datetime.fromisoformat(tc.getAttribute('datevalue')))
                elif v == 'float': row.append(int(float(tc.getAttribute('value'))))
                else: row.append('\n'.join(teletype.extractText(p) for p in tc.getElementsByType(OX.P) if p.parentNode.tagName != 'office:annotation') or None)
            g.append(row)
        o[t.getAttribute('name')] = g
    return o

# ---- values
def date(x):
    if x in (None, '', '-', 'គ្មាន'): return None
    if isinstance(x, (datetime.datetime, datetime.date)): return x.strftime('%Y-%m-%d')
    s = asc(x).strip().lower(); mon = None
    for i, k in enumerate(KMON):
        if k in s: mon = i + 1
    if mon is None:
        m = re.search('[a-z]{3,}', s)
        if m and m[0][:3] in EMON: mon = EMON.index(m[0][:3]) + 1
    n = [int(v) for v in re.findall(r'\d+', s)]
    if mon: y, d = (n[0], n[1]) if n[0] > 999 else (n[1], n[0])
    else: d, mon, y = n[:3]
    if y < 100: y += 2000
    if 'ព.ស' in s: y -= 543
    try: r = datetime.date(y, mon, d).isoformat()
    except ValueError: return None
    return None if y > 3000 else r
def num(x):
    m = re.search(r'\d[\d,.]*', asc(x)); return int(re.sub('[,.]', '', m[0])) if m else None
def dur(s):
    """months, days"""
    if s in (None, '', 'គ្មាន'): return None, None
    s = asc(s).lower()
    for w in sorted(KW, key=len, reverse=True): s = re.sub(w + r'(?=\s*(ឆ្នាំ|ខែ))', str(KW[w]), s)
    for w, v in EW.items(): s = re.sub(rf'\b{w}\b', str(v), s)
    g = lambda p: sum(int(v) for v in re.findall(r'(\d+)\s*(?:' + p + ')', s))
    m = 12 * g('ឆ្នាំ|y') + g(r'ខែ|months?|m\b'); d = g('ថ្ងៃ|day'); return m or None, d or None
def money(s):
    if s in (None, '', 'គ្មាន'): return None
    a = asc(s)
    return num(a) * (10000 if 'ម៉ឺន' in a else 1000000 if 'លាន' in a or 'million' in a or re.search(r'\dm\b', a) else 1)
def out(s):
    s = str(s).lower()
    for k, v in [('មិនទាន់', 'pending'), ('pending', 'pending'), ('not yet', 'pending'), ('no judgment', 'pending'), ('លើកលែង', 'D'), ('non-suit', 'D'), ('dismiss', 'D'), ('រួចផុត', 'acquitted'), ('acquit', 'acquitted'), ('not guilty', 'acquitted'), ('គ្មានទោស', 'acquitted'), ('ផ្ដន្ទា', 'convicted'), ('មានទោស', 'convicted'), ('convict', 'convicted'), ('guil', 'convicted')]:
        if k in s: return 'charge dismissed by the investigating judge' if v == 'D' else v
def verdict(s):
    """result in one cell"""
    s = str(s); o = {'outcome': out(s)}; p = re.split(r'(ព្យួរ|ពិន័យ|សងជំងឺចិត្ត|of which|\(|fined)', s); head = p[0] if not s.startswith('convicted on') else p[0].split(':')[-1]
    if o['outcome'] == 'convicted': o['sentence_months'], o['sentence_days'] = dur(head)
    for k, v in zip(p[1::2], p[2::2]):
        if k in ('ព្យួរ', 'of which') or k == '(' and 'susp' in v: o['suspended_months'] = dur(v)[0]
        if k in ('ពិន័យ', 'fined'): o['fine_riel'] = money(v)
        if k == 'សងជំងឺចិត្ត': o['compensation_riel'] = money(v)
    return o
def sex(s):
    s = str(s).strip().lower()
    if 'ប្រុស f' in s: return None
    return 'female' if s in ('f', 'ស', 'woman', 'female') or 'ស្រី' in s or 'ស/' in s else 'male' if s in ('m', 'ប', 'man', 'male') or 'ប្រុស' in s or 'ប/' in s else None
def cit(s):
    for k, v in [('ខ្មែរ', 'Cambodian'), ('Cambod', 'Cambodian'), ('KH', 'Cambodian'), ('ចិន', 'Chinese'), ('Chin', 'Chinese'), ('PRC', 'Chinese'), ('វៀតណាម', 'Vietnamese'), ('Vietnam', 'Vietnamese'), ('VN', 'Vietnamese'), ('ថៃ', 'Thai'), ('Thai', 'Thai'), ('TH', 'Thai'), ('ម៉ាឡេស៊ី', 'Malaysian'), ('Malaysia', 'Malaysian'), ('MY', 'Malaysian')]:
        if k in str(s): return v
def stage(s):
    for k, v in [('ស៊ើបសួរ', 'investigation'), ('inv', 'investigation'), ('រង់ចាំ', 'awaiting trial'), ('awaiting', 'awaiting trial'), ('sent for', 'awaiting trial'), ('កំពុងជំនុំ', 'trial'), ('heard', 'trial'), ('trial', 'trial'), ('ចប់', 'decided'), ('closed', 'decided'), ('decided', 'decided')]:
        if k in str(s): return v
def pres(s):
    return {None: None, '': None, 'ចំពោះមុខ': 'present', 'in': 'present', 'កំបាំងមុខ': 'absent', 'away': 'absent', 'ចាត់ទុកជាចំពោះមុខ': 'deemed present', 'deemed in': 'deemed present'}[s]
def charges(s):
    o = []
    for part in re.split(r';|\n| និង(?=មាត្រា)| \+ | / |, (?=ក្រ|ច\.|\d|[០-៩])', asc(s)):
        n = re.findall(r'(?<![\d០-៩])\d{1,3}(?!\d)', re.sub('(ឆ្នាំ|20|២០)08', '', part).replace('2008', '').replace('2009', '').replace('1997', ''))
        if not n: continue
        l = 'C' if re.search('ក្រមព្រហ្ម|ក្រ.ព|CC|Crim|Penal|CrC', part) else 'L' if re.search('ច្បាប់ការងារ|ច.ការងារ|LL|Labour', part) else 'T'
        o.append({'law': LAW[l], 'article': n[0]})
    return o
KEX = [('អាជីវកម្មផ្លូវភេទ', 'sexual exploitation'), ('ទូកនេសាទ', 'forced labour on fishing boats'), ('ពលកម្ម', 'forced labour'), ('រៀបការ', 'forced marriage'), ('សុំទាន', 'forced begging'), ('ពពោះ', 'surrogacy'), ('ឆបោក', 'forced online scamming')]
def expl(s):
    for k, v in KEX:
        if k in str(s): return v
    return s.split('/')[-1].strip()
def alias(s):
    m = re.search(r'ហៅ\s*([^)\s(]+)', str(s)); return m[1] if m else None
def bare(s): return norm(re.sub(r'\(?\s?ហៅ.*', '', str(s)).split('(')[0])
ident = lambda s: norm(s)
isn = lambda v: v is not None and re.fullmatch(r'\d+', asc(v).strip()) is not None

def rowsof(f):
    p = f'{HERE}/files/{f}'; k = f[:2]; res = []
    def tab(grids, cols, start=isn, c0=0, ditto=(), at=lambda t, i: f'{t}!{i}'):
        for t, g in grids.items():
            prev = {}
            for i, r in enumerate(g, 1):
                r = list(r) + [None] * 25
                if not start(r[c0]): continue
                o = {'at': at(t, i)}
                for key, c, fn in cols(t) if callable(cols) else cols:
                    v = r[c]
                    if ditto and isinstance(v, str) and v in ditto: v = prev.get(c)
                    prev[c] = v; x = fn(v)
                    if key == '*': o.update({a: b for a, b in x.items() if b is not None})
                    elif key == 'sen': o['sentence_months'], o['sentence_days'] = x
                    else: o[key] = x
                res.append(o)
    S1 = lambda v: dur(v)[0]
    if k == '01':
        cur = {}
        for i, r in enumerate(xlsx(p, False)['បញ្ជី'], 1):
            if r[0] and str(r[0]).startswith('សំណុំរឿងលេខ'):
                m = re.match(r'សំណុំរឿងលេខ (.+) ចុះបញ្ជី(.+)', r[0]); cur = {'case_number': m[1], 'date_registered': date(m[2]), 'charges': charges(r[5])}
            elif cur and isn(r[0]): res.append({'at': f'បញ្ជី!{i}', **cur, 'name_khmer': bare(r[1]), 'alias_khmer': alias(r[1]), 'sex': sex(r[2]), 'age': num(r[3]), 'citizenship': cit(r[4]), **verdict(r[6]), 'date_decided': date(r[7])})
    elif k == '02':
        def cols(t):
            s = 1 if t == 'Sept' else 0
            return [('case_number', 1, ident), ('date_registered', 2, date), ('name_latin', 3, norm), ('sex', 4, sex), ('age', 5, num), ('citizenship', 6 + s, cit), ('charges', 7 + s, charges), ('date_decided', 8 + s, date), ('*', 9 + s, verdict), ('fine_riel', 10 + s, money)]
        tab(xlsx(p), cols)
    elif k == '03':
        tab(xlsx(p), [('case_number', 1, ident), ('name_khmer', 2, lambda v: norm(v.split('\n')[0])), ('name_latin', 2, lambda v: norm(v.split('\n')[1])), ('sex', 3, sex), ('age', 4, num), ('citizenship', 5, cit), ('charges', 6, charges), ('exploitation', 7, expl), ('stage', 8, stage), ('date_registered', 9, date), ('date_decided', 10, date), ('outcome', 11, out), ('sentence_months', 12, num), ('suspended_months', 13, num), ('fine_riel', 14, num), ('compensation_riel', 15, lambda v: None if '$' in str(v) else num(v)), ('compensation_other', 15, lambda v: f'{num(v)} USD' if '$' in str(v) else None)])
    elif k == '04':
        g = list(csv.reader(io.open(p, encoding='utf-8-sig', newline='')))
        tab({'': g}, [('case_number', 1, ident), ('date_registered', 2, date), ('name_khmer', 3, bare), ('alias_khmer', 3, alias), ('sex', 4, sex), ('birth_year', 5, lambda v: int(re.search(r'\d{4}', asc(v))[0])), ('charges', 6, charges), ('date_decided', 7, date), ('*', 8, verdict)], at=lambda t, i: str(i))
    elif k == '05':
        g = [l.split('\t') for l in open(p, encoding='utf-8').read().split('\n')]
        tab({'': g}, [('case_number', 1, ident), ('name_latin', 2, lambda v: v.replace(',', '')), ('alias_khmer', 3, norm), ('sex', 4, sex), ('age', 5, num), ('citizenship', 6, cit), ('charges', 7, charges), ('date_registered', 8, date), ('stage', 9, stage), ('date_decided', 10, date), ('outcome', 11, out), ('sen', 12, dur), ('suspended_months', 13, S1), ('fine_riel', 14, money)], start=lambda v: str(v).startswith('PG-'), at=lambda t, i: str(i))
    elif k == '06':
        tab(xls(p), [('case_number', 1, ident), ('date_registered', 2, date), ('name_khmer', 3, norm), ('sex', 4, lambda v: 'male' if v else 'female'), ('age', 6, num), ('charges', 7, charges), ('date_decided', 8, date), ('outcome', 9, out), ('y', 10, num), ('m', 11, num), ('suspended_months', 12, num), ('fine_riel', 13, num), ('presence_at_judgment', 14, pres)], ditto=('"', 'ដដែល'))
    elif k == '07':
        for t, g in ods(p).items():
            for i, r in enumerate(g, 1):
                if not isn(r[0]): continue
                acc = r[3].split('\n'); rs = r[8].split('\n')
                if rs[0].startswith('ទាំងអស់គ្នា'): rs = [rs[0]] * len(acc)
                assert len(rs) == len(acc), (i, rs)
                for a, z in zip(acc, rs):
                    a = re.sub(r'^[០-៩]+- ', '', a); m = re.search(r'\((\S+) (\S+)ឆ្នាំ\)', a)
                    res.append({'at': f'{t}!{i}', 'case_number': r[1], 'date_registered': date(r[2]), 'name_khmer': bare(a), 'alias_khmer': alias(a), 'sex': sex(m[1]), 'age': num(m[2]), 'charges': charges(r[5]), 'exploitation': expl(r[6]), 'date_decided': date(r[7]), **verdict(z.split('៖')[-1].split(' (ម្នាក់')[0].replace('1- ', ''))})
    elif k == '08':
        for i, r in enumerate(xlsx(p)['Cards'], 1):
            a, b = r[:2]
            if a and str(a).startswith('CARD '): res.append({'at': f'Cards!{i}'})
            elif a and res and b:
                o = res[-1]
                if a == 'Case file': o['case_number'] = b
                if a == 'Accused': o['name_latin'], o['name_khmer'] = map(norm, b.split('/'))
                if a == 'Sex, age': o['sex'] = sex(b.split(',')[0]); o['age'] = num(b)
                if a == 'Nationality': o['citizenship'] = cit(b)
                if a == 'Charged with': o['charges'] = charges(b)
                if a == 'Came in': o['date_registered'] = date(b)
                if a == 'Ended':
                    o.update(verdict(b)); m = re.search(r'\d+ [A-Z][a-z]{2} \d{4}', b); o['date_decided'] = date(m[0]) if m else None
    elif k == '09':
        g = xlsx(p)['តារាង']
        for c in range(1, len(g[3])):
            v = [r[c] for r in g]; o = {'at': 'តារាង!column ' + openpyxl.utils.get_column_letter(c + 1), 'case_number': g[4][c] or res[-1]['case_number'], 'name_khmer': v[5], 'alias_khmer': None if v[6] == 'គ្មាន' else v[6], 'sex': sex(v[7]), 'age': v[8], 'charges': charges(v[9]), 'date_registered': date(v[10]), 'stage': stage(v[11]), 'date_decided': date(v[12]), 'outcome': out(v[13]), 'suspended_months': S1(v[15]), 'fine_riel': money(v[16]), 'compensation_riel': money(v[17])}
            o['sentence_months'], o['sentence_days'] = dur(v[14]); res.append(o)
    elif k == '10':
        mil = lambda v: v * 1000000 if v else None
        tab(xlsx(p), [('case_number', 1, ident), ('name_khmer', 3, norm), ('alias_khmer', 4, norm), ('sex', 5, sex), ('birth_year', 6, num), ('citizenship', 7, cit), ('charges', 8, charges), ('date_registered', 9, date), ('date_decided', 10, date), ('stage', 11, stage), ('outcome', 12, out), ('y', 13, num), ('m', 14, num), ('suspended_months', 15, num), ('fine_riel', 16, mil), ('compensation_riel', 17, mil)])
        ws = openpyxl.load_workbook(p).active
        for o in res:
            if ws.row_dimensions[int(o['at'].split('!')[1])].hidden: o['hidden_row'] = True
    elif k == '11':
        tab(xlsx(p), [('case_number', 1, ident), ('name_khmer', 2, norm), ('sex', 3, sex), ('age', 4, num), ('charges', 5, charges), ('outcome', 7, out), ('sen', 8, dur), ('fine_riel', 9, money)])
    elif k == '12':
        tab(ods(p), [('case_number', 1, ident), ('name_latin', 2, norm), ('name_khmer', 3, norm), ('sex', 4, sex), ('age', 5, num), ('citizenship', 6, cit), ('charges', 7, charges), ('exploitation', 8, expl), ('date_registered', 9, date), ('stage', 10, stage), ('date_decided', 11, date), ('outcome', 12, out), ('presence_at_judgment', 13, pres), ('fine_riel', 15, num)], ditto=('-"-',))
    elif k == '13':
        g = list(csv.reader(io.open(p, encoding='utf-8', newline=''), delimiter=';'))
        tab({'': g}, [('case_number', 0, ident), ('date_registered', 1, date), ('name_latin', 2, norm), ('name_khmer', 3, norm), ('sex', 4, sex), ('birth_year', 5, num), ('citizenship', 6, cit), ('l', 7, str), ('a', 8, str), ('stage', 9, stage), ('outcome', 10, out), ('date_decided', 11, date), ('sentence_months', 12, num), ('suspended_months', 13, num), ('fine_riel', 14, num), ('compensation_riel', 15, num)], start=lambda v: str(v).startswith('PV.'), at=lambda t, i: str(i))
        seen = {}; per = {}
        for o in res:
            o['charges'] = [{'law': LAW[l[0].replace('C', 'C')] if l[0] in 'C' else LAW['T'] if l.startswith('LSH') else LAW['L'], 'article': a} for l, a in zip(o.pop('l').split('\n'), o.pop('a').split('\n'))]
            q = (o['case_number'], o['name_khmer'])
            if q in seen: o['second_entry_of'] = seen[q]
            seen.setdefault(q, o['at']); per.setdefault((o['name_khmer'], o['birth_year']), set()).add(o['case_number'])
        for o in res:
            if len(per[o['name_khmer'], o['birth_year']]) > 1: o['also_in_another_case'] = True
    elif k == '14':
        tab(xlsx(p), [('case_number', 1, ident), ('date_registered', 2, date), ('name_khmer', 3, norm), ('sex', 4, sex), ('age', 5, num), ('citizenship', 6, cit), ('charges', 7, charges), ('date_decided', 8, date), ('outcome', 9, out), ('sen', 10, dur), ('suspended_months', 11, S1), ('fine_riel', 12, money)])
    elif k == '15':
        tab(xlsx(p), [('case_number', 1, ident), ('date_registered', 2, date), ('name_latin', 3, norm), ('name_khmer', 4, norm), ('sex', 5, sex), ('age', 6, num), ('charges', 7, charges), ('date_decided', 8, date), ('outcome', 9, out), ('sen', 10, dur), ('fine_riel', 11, num)])
    elif k == '16':
        tab(xlsx(p), [('case_number', 1, ident), ('name_khmer', 3, norm), ('sex', 4, sex), ('age', 5, num), ('charges', 6, charges), ('date_registered', 7, date), ('date_decided', 8, date), ('outcome', 9, out), ('sen', 10, dur), ('suspended_months', 11, S1)])
    elif k == '17':
        tab(xlsx(p), [('case_number', 1, ident), ('name_khmer', 2, norm), ('sex', 3, sex), ('age', 4, num), ('charges', 6, charges), ('date_decided', 7, date), ('outcome', 8, out), ('sen', 9, dur)])
    for o in res:
        if 'y' in o: y, m = o.pop('y'), o.pop('m'); o['sentence_months'] = (y or 0) * 12 + (m or 0) or None
    return res, xlsx(p, False) if f.endswith('xlsx') else None

assert sorted(T) == sorted(os.listdir(f'{HERE}/files')), 'files and truth differ'
for f in sorted(T):
    got, g = rowsof(f); want = T[f]['rows']
    if len(got) != len(want): bad.append(f'{f}: {len(got)} persons read, {len(want)} in truth')
    for a, b in zip(got, want):
        for k in set(a) | set(b):
            compared += 1
            x, y = a.get(k), b.get(k)
            if x != y: bad.append(f'{f} {b["at"]} {k}: read {x!r}, truth {y!r}')
    for e in T[f]['errors']:
        s, c = e['at'].split('!'); ws = openpyxl.load_workbook(f'{HERE}/files/{f}')[s]
        if not ('missing' in e['what']) == (ws[c].value is None): bad.append(f'{f}: error cell {e["at"]} holds {ws[c].value!r}')
    # every line of not_rows is there and is no person
    ats = {r['at'] for r in want}
    for n in T[f]['not_rows']:
        if n['at'] in ats: bad.append(f'{f}: {n["at"]} is both')
    if f.startswith('18'): assert any('គ្មានជនជាប់ចោទ' in str(c) for r in g['កែប'] for c in r)
    if f.startswith('19'): assert not any('ជនជាប់ចោទ' in str(c) for r in g['ជនរងគ្រោះ'] for c in r)
    if f.startswith('20'): assert all(c == '#REF!' for r in g['2025'][4:] for c in r[1:])
    nm = [r['name_khmer'] or r['name_latin'] for r in want if not r.get('second_entry_of') and not r.get('also_in_another_case')]
    if len(nm) != len(set(nm)): bad.append(f'{f}: a name twice')
    okerr = {e['at'].split('!')[0] + '!' + re.sub('[A-Z]', '', e['at'].split('!')[1]) for e in T[f]['errors']}
    for r in want:  # nothing wrong where no error is listed
        if r['at'] in okerr: continue
        w = []
        if r['date_registered'] and r['date_decided'] and r['date_registered'] >= r['date_decided']: w.append('dates')
        if any((r[d] or '') > '2026-01-31' for d in ('date_registered', 'date_decided')): w.append('future')
        if r['suspended_months'] and r['suspended_months'] >= r['sentence_months']: w.append('suspended')
        if r['outcome'] != 'convicted' and (r['sentence_months'] or r['fine_riel']): w.append('sentence without conviction')
        if isinstance(r['age'], int) and not 14 < r['age'] < 90: w.append('age')
        if w: bad.append(f'{f} {r["at"]}: {w} not listed as error')
print('\n'.join(bad[:60])); print(f'{len(T)} files, {sum(len(t["rows"]) for t in T.values())} persons, {compared} values compared, {len(bad)} differences'); sys.exit(bool(bad))
