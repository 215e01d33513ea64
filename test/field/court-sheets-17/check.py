#!/usr/bin/env python3
"""Reads every file anew (own readers, nothing from make.py) and compares every value with truth.json."""
import csv, json, os, re, sys, zipfile, datetime as D
import xml.etree.ElementTree as E
import openpyxl
H = os.path.dirname(os.path.abspath(__file__)); T = json.load(open(H + '/truth.json', encoding='utf-8'))
K = ['at', 'case_number', 'name_khmer', 'name_latin', 'sex', 'age', 'citizenship', 'charges', 'exploitation', 'date_registered', 'date_charged', 'date_decided', 'stage', 'presence_at_judgment', 'outcome', 'sentence_months', 'sentence_days', 'suspended_months', 'fine_riel', 'compensation_riel']
TIP = 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008'; CC = 'Criminal Code 2009'; IJ = 'charge dismissed by the investigating judge'
W = lambda s: str(s).translate({0x17e0 + i: str(i) for i in range(10)}).replace('\u200b', '').strip()
def grid(name):
    p = H + '/files/' + name
    if name.endswith(('csv', 'tsv')):
        x = open(p, encoding='utf-8-sig', newline='').read(); dl = '\t' if name.endswith('tsv') else ';' if x.count(';') > x.count(',') else ','
        return {None: [[c or None for c in r] for r in csv.reader(x.splitlines(), delimiter=dl)]}
    if name.endswith('ods'):
        n = {'t': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'o': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'x': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'}; out = {}
        for t in E.fromstring(zipfile.ZipFile(p).read('content.xml')).iter('{%s}table' % n['t']):
            out[t.get('{%s}name' % n['t'])] = [[(lambda ps, dv: D.datetime.fromisoformat(dv) if dv else '\n'.join(''.join(q.itertext()) for q in ps) or None)(c.findall('x:p', n), c.get('{%s}date-value' % n['o'])) for c in r.findall('t:table-cell', n)] for r in t.findall('t:table-row', n)]
        return out
    wb = openpyxl.load_workbook(p); out = {}
    for ws in wb:
        g = [[c.value for c in r] for r in ws.iter_rows()]
        for m in ws.merged_cells.ranges:
            for i in range(m.min_row, m.max_row + 1):
                if m.min_row != m.max_row: g[i - 1][m.min_col - 1] = g[m.min_row - 1][m.min_col - 1]
        out[ws.title] = g
    return out
KM = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(); EM = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
def date(v):
    if v in (None, '-'): return None
    if isinstance(v, D.datetime): return v.date().isoformat()
    v = W(v)
    for i, (k, e) in enumerate(zip(KM, EM), 1): v = v.replace(k, f' {i} ').replace(e, f' {i} ')
    q = list(map(int, re.findall(r'\d+', v)))
    if q[0] > 1900: y, m, d = q[:3]
    else: d, m, y = q[:3]
    y += 2000 if y < 100 else 0
    try: return D.date(y, m, d).isoformat()
    except ValueError: return None
def both(v):
    d, m, y = map(int, v.split('/')); return None if d < 13 and m < 13 else D.date(y, m, d).isoformat() if d > 12 else D.date(y, d, m).isoformat()
def term(v):
    v = W(v); a = re.search(r'(\d+) ?(ឆ្នាំ|yrs|y)', v); b = re.search(r'(\d+) ?(ខែ|mths|m)', v); return (int(a[1]) * 12 if a else 0) + (int(b[1]) if b else 0) or None
def prison(v):
    if v in (None, '-'): return dict(sentence_months=None, suspended_months=None)
    if ', ' in v: a, b = v.split(', ')
    elif '(' in v: a, b = v.split('(')
    else: a, b = v, ''
    return dict(sentence_months=term(a), suspended_months=term(b) if b else None)
def money(v):
    if v in (None, '-') or 'គ្មាន' in str(v): return None
    v = W(v)
    if 'លាន' in v: return round(float(v.replace('លាន', '')) * 1e6)
    return int(re.sub(r'\D', '', v))
def lookup(d): return lambda v: None if v is None else d[W(v)]
SEX = lookup({'ប្រុស': 'male', 'ប': 'male', 'M': 'male', 'male': 'male', '1': 'male', 'ស្រី': 'female', 'ស': 'female', 'F': 'female', 'female': 'female', '2': 'female'})
NAT = lookup({'ខ្មែរ': 'Cambodian', 'វៀតណាម': 'Vietnamese', 'ចិន': 'Chinese', 'ថៃ': 'Thai', 'ម៉ាឡេស៊ី': 'Malaysian', 'KHM': 'Cambodian', 'VNM': 'Vietnamese', 'CHN': 'Chinese', 'THA': 'Thai', 'MYS': 'Malaysian', **{x: x for x in 'Cambodian Vietnamese Chinese Thai Malaysian'.split()}})
EX = lookup({'កេងប្រវ័ញ្ចពលកម្ម': 'labour exploitation', 'បង្ខំរៀបការ': 'forced marriage', 'កេងប្រវ័ញ្ចផ្លូវភេទ': 'sexual exploitation', 'បង្ខំឱ្យសុំទាន': 'forced begging', 'ពពោះជំនួស': 'surrogacy'})
PR = lookup({'ចំពោះមុខ': 'present', 'កំបាំងមុខ': 'absent', 'ចាត់ទុកជាចំពោះមុខ': 'deemed present', '-': None, 'Yes': 'present', 'No (in absentia)': 'absent', 'Deemed present': 'deemed present'})
RE = lookup({'ផ្តន្ទាទោស': 'convicted', 'ផ្ដន្ទាទោស': 'convicted', 'រួចផុតពីការចោទប្រកាន់': 'acquitted', 'ដីកាលើកលែងចោទរបស់ចៅក្រមស៊ើបសួរ': IJ, 'មិនទាន់សម្រេច': 'pending', 'Convicted': 'convicted', 'Acquitted': 'acquitted', 'Guilty': 'convicted', 'Dismissed (IJ order)': IJ, 'C': 'convicted', 'A': 'acquitted', 'D': IJ, 'P': 'pending', 'មានទោស': 'convicted', 'រួចខ្លួន(តុលាការសម្រេច)': 'acquitted', 'ចៅក្រមស៊ើបសួរលើកលែងចោទ': IJ})
STG = lookup({'1': 'investigation', '2': 'awaiting trial', '3': 'decided', 'កំពុងស៊ើបសួរ': 'investigation', 'រង់ចាំសវនាការ': 'awaiting trial', 'បានសម្រេច': 'decided'})
def law(v):
    return [dict(law=CC if re.search('ក្រម|ក.ព្រ|CC|Criminal', x) else TIP, article=re.search(r'\d+', re.sub('២០០៨|2008', '', W(x).replace('2008', '')))[0]) for x in re.split(r'\+|,|;| និង', v)]
txt = lambda v: re.sub(' +', ' ', str(v).replace('\u200b', '')).strip()
num = lambda v: int(re.search(r'\d+', W(v))[0]); mil = lambda v: round(v * 1e6) if v else None
def usd(v):
    if v and re.search(r'\$|ដុល្លារ', v): return dict(compensation_riel=None, compensation_other=str(num(v)) + ' USD')
    return dict(compensation_riel=money(v))
def alias(v):
    a = v.split(' ហៅ '); return dict(name_khmer=a[0], **(dict(alias_khmer=a[1]) if len(a) > 1 else {}))
def nsa(v):
    m = re.match(r'(.+) ភេទ(\S+) អាយុ (\d+)', W(v)); return dict(name_khmer=m[1], sex=SEX(m[2]), age=int(m[3]))
def lek(v): return dict(case_number=re.match(r'លេខ (\S+)', v)[1], date_registered=date(v.split('ថ្ងៃទី')[1]))
F = dict(c=('case_number', txt), k=('name_khmer', txt), l=('name_latin', txt), x=('sex', SEX), a=('age', num), n=('citizenship', NAT), h=('charges', law), e=('exploitation', EX), E=('exploitation', txt), r=('date_registered', date), g=('date_charged', date), d=('date_decided', date), D=('date_decided', both), t=('stage', STG), p=('presence_at_judgment', PR), o=('outcome', RE), f=('fine_riel', money), m=('compensation_riel', money), F=('fine_riel', mil), M=('compensation_riel', mil), S=('suspended_months', lambda v: v), b=('birth_year', num))
C = dict(P=prison, U=usd, N=alias, A=nsa, L=lek)
SPEC = [('ធំ_ឆ្នាំ', '_crgkxanhdpo!Pfm'), ('Pursat', '_crgklxahEdo__Sfm'), ('Word', '_!A!Lhgdp!Pm'), ('phone', '_ckxahrdo!Pfm'), ('qry', '_crgkxan____tdo__fm'), ('NGO', '_dclxanhEp!PFM'), ('ព្រៃវែង', '_kxado!Pm'), ('គូស', '_ck__ahd_______f'), ('កោះកុង', '_c!Nlxbnhegdp!Pm'), ('ស្ទឹង', 'ckxahertdo!Pfm'), ('កណ្ដាល', '_crkxahdo!P!U'), ('ឧត្តរ', '_ckxanhd_f'), ('Mondul', 'crlxahDo!Pm'), ('កែប', '_crkxanhdo!Pfm'), ('ព្រះសីហនុ', '_crkxanhdo!Pfm'), ('ត្បូង', '_crkxanhdo!Pfm')]
bad = 0; vals = 0
def no(*a):
    global bad; bad += 1; print('DIFF', *a)
for name, t in T.items():
    path = H + '/files/' + name
    if t['outcome'] == 'refuse':
        assert not t['rows'] and not t['errors']
        if 'ចាម' in name: assert 'word/document.xml' in zipfile.ZipFile(path).namelist(); continue
    G = grid(name); sh0 = next(iter(G)); nr = {(q['sheet'], q['row']) for q in t['not_rows']}; pos = {}
    for q in t['rows']: a = q['at'].rsplit('!', 1); pos[(a[0] if len(a) > 1 else None, int(a[-1]))] = q
    assert len(pos) == len(t['rows']) and not nr & set(pos)
    for s, g in G.items():
        for i, r in enumerate(g, 1):
            if any(c is not None for c in r) != ((s, i) in nr or (s, i) in pos): no(name, s, i, 'line neither person nor not_row, or empty', r)
    assert all(r <= len(G[s]) for s, r in nr | set(pos))
    for e in t['errors']:
        s, c = e['cell'].split('!'); v = G[s][int(c[1:]) - 1][ord(c[0]) - 65]
        if v != e['value']: no(name, e, v)
    if t['outcome'] == 'refuse': continue
    line = None; above = []
    spec = next((b for a, b in SPEC if a in name), None)
    for i, r in enumerate(G[sh0], 1):
        if 'ព្រៃវែង' in name and r[0] and str(r[0]).startswith('រឿងលេខ'):
            m = re.match(r'រឿងលេខ (\S+) ចុះបញ្ជីថ្ងៃទី (\S+) (.+)', r[0]); line = dict(case_number=m[1], date_registered=date(m[2]), charges=law(m[3]))
        if (sh0, i) not in pos: above = r; continue
        q = pos[(sh0, i)]; got = dict.fromkeys(K); got['at'] = f'{sh0}!{i}' if sh0 else str(i)
        if spec is None:
            v = {x[0]: x[1] for x in G[sh0][i - 1:i + 10]}
            got.update(name_khmer=v['ឈ្មោះ'], case_number=v['លេខសំណុំរឿង'], sex=SEX(v['ភេទ']), age=num(v['អាយុ']), citizenship=NAT(v['សញ្ជាតិ']), charges=law(v['បទល្មើស']), exploitation=EX(v['ទម្រង់']), date_registered=date(v['ថ្ងៃចុះបញ្ជី']), date_decided=date(v['ថ្ងៃសាលក្រម']), fine_riel=money(v['ពិន័យ (រៀល)']), **prison(v['ទោសពន្ធនាគារ']))
        else:
            r = [above[j] if c == '"' else c for j, c in enumerate(r)]; above = r
            for j, f in enumerate(re.findall('!?.', spec)):
                v = r[j] if j < len(r) else None
                if f == '_': continue
                if f[0] == '!': got.update(C[f[1]](v))
                else: got[F[f][0]] = F[f][1](v)
            if line and 'ព្រៃវែង' in name: got.update(line)
            if 'Pursat' in name and r[12] is not None: got['sentence_months'] = r[12] * 12 + r[13]
            if 'qry' in name: got['sentence_months'], got['suspended_months'] = r[15], r[16]; got['charges'] = [dict(law={'T': TIP, 'C': CC}[r[k]], article=r[k + 1]) for k in (8, 10) if r[k]]
            if 'NGO' in name: got['outcome'] = 'convicted'
            if 'គូស' in name:
                one = lambda lo, o: (lambda z: o[z[0]] if len(z) == 1 else None if not z else 'two ticks')([k for k in range(len(o)) if r[lo + k]])
                got.update(sex=one(3, ['male', 'female']), presence_at_judgment=one(8, ['present', 'absent', 'deemed present']), outcome=one(11, ['convicted', 'acquitted', IJ]))
                if r[14]: y, m = W(r[14]).split('-'); got['sentence_months'] = int(y) * 12 + int(m)
        for k in set(got) | set(q):
            vals += 1
            if got.get(k) != q.get(k): no(name, q['at'], k, 'sheet:', got.get(k), 'truth:', q.get(k))
n = sum(len(t['rows']) for t in T.values()); assert 280 <= n <= 340 and len(T) == 20 and set(os.listdir(H + '/files')) == set(T)
# ordinary files: order of dates and single persons
for name, t in T.items():
    E_ = {e['cell'].split('!')[1][1:] for e in t['errors']}
    nm = [r['name_khmer'] or r['name_latin'] for r in t['rows']]; assert len(nm) == len(set(nm)), name
    for r in t['rows']:
        if r['at'].split('!')[-1] in E_: continue
        ds = [r[k] for k in ('date_registered', 'date_charged', 'date_decided') if r[k]]
        if ds != sorted(ds) or (ds and ds[-1] > '2026-01-31') or (r['outcome'] in ('acquitted', IJ, 'pending') and (r['sentence_months'] or r['fine_riel'] or r['compensation_riel'])) or (r['suspended_months'] or 0) > (r['sentence_months'] or 0): no('unintended error', name, r['at'])
print(n, 'persons,', vals, 'values compared,', bad, 'differences'); sys.exit(bool(bad))
