#!/usr/bin/env python3
"""Reads the 20 files again from the disk, without make.py, with its own words and rules, and compares with truth.json:
which lines are records, every fact, the headings, the tallies, and (by rules of its own) which cells are faulty."""
import json, os, re, csv, unicodedata, datetime as dt
from collections import Counter
import openpyxl
from openpyxl.utils import get_column_letter as L
HERE = os.path.dirname(os.path.abspath(__file__)); T = {e['no']: e for e in json.load(open(os.path.join(HERE, 'truth.json')))}
bad = []; nfacts = 0; nrows = 0
def fail(*a): bad.append(a); print('BAD', *a)
def lat(s): return ''.join(str(unicodedata.digit(c)) if c.isdigit() else c for c in str(s))
def val(c): return None if c in (None, '') else c
W = {}
def words(s):
    for p in s.strip().split('\n'):
        a, b = p.split('='); W[a.strip()] = b.strip()
words('''ប=male
ស=female
ប្រុស=male
ស្រី=female
M=male
F=female
male=male
female=female
ខ្មែរ=KHM
ចិន=CHN
វៀតណាម=VNM
ថៃ=THA
ម៉ាឡេស៊ី=MYS
កូរ៉េ=KOR
ជប៉ុន=JPN
Cambodia=KHM
Thailand=THA
China=CHN
Malaysia=MYS
TH=THA
MY=MYS
KR=KOR
JP=JPN
SG=SGP
បន្ទាយមានជ័យ=Banteay Meanchey
បាត់ដំបង=Battambang
សៀមរាប=Siem Reap
ភ្នំពេញ=Phnom Penh
កណ្តាល=Kandal
ព្រៃវែង=Prey Veng
ស្វាយរៀង=Svay Rieng
កំពង់ចាម=Kampong Cham
កំពង់ធំ=Kampong Thom
តាកែវ=Takeo
កំពត=Kampot
ពោធិ៍សាត់=Pursat
ព្រះសីហនុ=Preah Sihanouk
កោះកុង=Koh Kong
ឧត្តរមានជ័យ=Oddar Meanchey''')
def num(s):
    if val(s) is None: return None
    s = lat(s).strip(); s = re.sub(r'^(~|about |ca |ประมาณ )', '', s)
    if re.fullmatch(r'\d+-\d+', s): a, b = s.split('-'); return {'from': int(a), 'to': int(b)}
    return int(s) if re.fullmatch(r'\d+', s) else None
def day(s, be=False):
    if val(s) is None: return None
    if isinstance(s, (dt.date, dt.datetime)): return s.strftime('%Y-%m-%d')
    s = lat(s)
    for f in ('%d/%m/%Y', '%d.%m.%Y', '%d.%m.%y', '%d-%m-%Y', '%d %b %y', '%Y-%m-%d'):
        try:
            x = s
            if be: a, b, y = s.split('/'); x = f'{a}/{b}/{int(y)-543}'
            return dt.datetime.strptime(x, f).strftime('%Y-%m-%d')
        except ValueError: pass
    if re.fullmatch(r'\d{4}', s): return s
    return 'NODAY'
def thday(s):
    if val(s) is None: return None
    m = re.fullmatch(r'(\d+) (\S+) (\d\d)', lat(s))
    if not m: return day(s, be=True)
    mo = ['ม.ค.','ก.พ.','มี.ค.','เม.ย.','พ.ค.','มิ.ย.','ก.ค.','ส.ค.','ก.ย.','ต.ค.','พ.ย.','ธ.ค.'].index(m[2])+1
    return f'{2500+int(m[3])-543}-{mo:02d}-{int(m[1]):02d}'
CUR = [('$','USD'),('USD','USD'),('ดอลลาร์','USD'),('riel','KHR'),('៛','KHR'),('baht','THB'),('บาท','THB'),(' B','THB'),('RMB','CNY'),('RM','MYR'),('won','KRW')]
def money(s):
    if val(s) is None: return None
    s = lat(s); c = [b for a, b in CUR if a in s]
    return {'amount': int(re.sub(r'\D', '', s)), 'currency': c[0]} if c else None
def w(s, **k): return None if val(s) is None else k.get(s, W.get(s, s))
def vocab(txt, strict=True):
    d = dict(x.split('=') for x in txt.split('|'))
    def f(s):
        if val(s) is None: return None
        s = str(s)
        if s not in d and strict: raise KeyError(s)
        return d.get(s, s)
    return f
class Sheet:
    def __init__(s, grid): s.g = grid
    def __call__(s, c, r):
        k = 0
        for ch in c: k = k*26+ord(ch)-64
        row = s.g[r-1] if r <= len(s.g) else []
        return val(row[k-1]) if k <= len(row) else None
    @property
    def n(s): return len(s.g)
def path(no): return os.path.join(HERE, T[no]['file'])
def xl(no, sheet): return Sheet([[c.value for c in row] for row in openpyxl.load_workbook(path(no))[sheet].iter_rows(min_row=1, min_col=1)])
def ods(no, k=0):
    from odf.opendocument import load; from odf.table import Table, TableRow, TableCell; from odf import teletype
    t = load(path(no)).getElementsByType(Table)[k]; g = []
    for r in t.getElementsByType(TableRow):
        row = []
        for c in r.getElementsByType(TableCell):
            x = teletype.extractText(c); row.append(float(c.getAttribute('value')) if c.getAttribute('valuetype') == 'float' else x)
        g.append([int(x) if isinstance(x, float) else x for x in row])
    return Sheet(g)
def delim(no, d): return Sheet(list(csv.reader(open(path(no), encoding='utf-8-sig', newline=''), delimiter=d)))
def mytally(rows):
    keys = []; out = {}
    for _, f in rows: keys += [k for k in f if k not in keys]
    for k in keys:
        v = [f.get(k) for _, f in rows]; g = [x for x in v if x is not None]; flat = [y for x in g for y in (x if isinstance(x, list) else [x])]
        if flat and all(isinstance(x, dict) and 'amount' in x for x in flat):
            c = {}
            for x in flat: c[x['currency']] = c.get(x['currency'], 0)+x['amount']
            out[k] = ('m', c, len(g))
        elif g and all(type(x) in (int, dict) for x in g) and any(type(x) is int for x in g): out[k] = ('s', sum(x for x in g if type(x) is int), len(g))
        else: out[k] = ('c', len(g), Counter('(empty)' if x is None else x if isinstance(x, str) else json.dumps(x, ensure_ascii=False, sort_keys=True) for x in v))
    return out
def compare(no, ti, got):
    """got: list of (at, facts)"""
    global nfacts, nrows
    t = T[no]['tables'][ti]; exp = {r['at']: r['facts'] for r in t['rows']}
    if [r['at'] for r in t['rows']] != [a for a, _ in got]: fail(no, ti, 'rows differ', set(exp) ^ {a for a, _ in got})
    if t['count_of_all_rows'] != len(got): fail(no, ti, 'count', len(got))
    for a, f in got:
        e = exp.get(a, {}); nrows += 1
        for k in set(e) | set(f):
            nfacts += 1
            if e.get(k) != f.get(k): fail(no, ti, a, k, 'truth', e.get(k), 'read', f.get(k))
    mine = mytally(got)
    for k, x in t['all_rows_tally'].items():
        m = mine.get(k)
        if m is None: fail(no, ti, 'tally of unknown', k); continue
        ok = (m[0] == 'm' and x.get('sum_by_currency') == m[1] and x['given'] == m[2]) or (m[0] == 's' and x.get('sum') == m[1] and x['given'] == m[2]) or (m[0] == 'c' and (x == dict(m[2]) or x.get('given') == m[1] and x['different'] == len([y for y in m[2] if y != '(empty)'])))
        if not ok: fail(no, ti, 'tally', k, x, m)
def headings(no, ti, S, hr=None):
    t = T[no]['tables'][ti]
    for c in t['columns']:
        if not re.fullmatch('[A-Z]+', c['at']): continue
        h = [S(c['at'], r) for r in (hr or t['heading_rows'])]
        if not any(x and str(x) in c['heading'] for x in h): fail(no, 'heading', c['at'], c['heading'], h)
def errs(no, found):
    want = []
    for e in T[no]['errors']: want.append((e['sheet'], e['cell']))
    if sorted(map(str, want)) != sorted(map(str, found)): fail(no, 'errors: truth', want, 'found by rule', found)

# 01
S = xl(1, 'ជនសង្ស័យ ២០២៤'); headings(1, 0, S); got = []; found = []; case = od = of = None; sh = 'ជនសង្ស័យ ២០២៤'
for r in range(6, S.n+1):
    if not (S('A', r) and lat(S('A', r)).isdigit()): continue
    if S('B', r): case, od, of = lat(S('B', r)), day(S('K', r)), vocab('ក=sex trafficking|ខ=forced labour|គ=online scam|ឃ=forced marriage')(S('L', r))
    tk = [x for c, x in zip('GHI', ('arrested','at large','released')) if S(c, r)]; ag = num(S('E', r)); ad = day(S('J', r))
    if ag > 100: found.append((sh, f'E{r}')); ag = None
    if len(tk) != 1: found.append((sh, f'G{r}:H{r}'))
    if ad and ad < od: found.append((sh, f'J{r}'))
    if len(tk) == 1 and (tk[0] == 'at large') != (ad is None): fail(1, r, 'tick and day')
    got.append((r, dict(case_no=case, name=S('C', r), sex=w(S('D', r)), age=ag, citizenship=w(S('F', r)), whereabouts=tk[0] if len(tk) == 1 else None, arrest_date=ad, offence_date=od, offence=of)))
compare(1, 0, got); errs(1, found)
# 02
S = delim(2, ';'); headings(2, 0, S); got = []
for r in range(4, S.n+1):
    if not (S('A', r) or '').isdigit() or 'POSTPONED' in (S('M', r) or ''): continue
    sz = [money(x) for x in S('K', r).split(';')] if S('K', r) else None; f = dict(operation_date=day(S('B', r)), time=S('C', r), province=w(S('D', r)), place_kind=vocab('guesthouse=guesthouse|karaoke=karaoke|scam office=online scam office|fishing boat=fishing boat|factory=factory|massage=massage parlour')(S('E', r)), joint_with=S('F', r), people_found=num(S('G', r)), foreigners=num(S('H', r)), victims_identified=num(S('I', r)), suspects_arrested=num(S('J', r)), seized=sz, follow_up=S('L', r))
    pf = f['people_found']; lo = pf['from'] if isinstance(pf, dict) else pf
    if max(f['foreigners'] or 0, f['victims_identified'] or 0) > lo: fail(2, r, 'unlisted contradiction')
    got.append((r, f))
compare(2, 0, got)
# 03
ln = open(path(3), encoding='utf-8').read().split('\n'); got = []; d = None
for i, l in enumerate(ln, 1):
    l = l.strip('\r'); m = re.match(r'--- (\d+)\.4\.2024', l)
    if m: d = f'2024-04-{int(m[1]):02d}'
    if not re.match(r'\d\d\.\d\d \|', l): continue
    a = [x.strip() for x in l.split('|')]
    got.append((i, dict(call_date=d, time=a[0].replace('.', ':'), channel={'T':'telephone','F':'Facebook message'}[a[1]], caller={'V':'victim','R':'relative','N':'neighbour or stranger','P':'police or other office','?':'not given'}[a[2]], caller_sex=w(a[3]), matter=a[4], people_concerned=num(a[5]), place=w(a[6]), action=a[7])))
compare(3, 0, got)
# 04
S = ods(4); headings(4, 0, S); got = []; found = []; sh = 'អយ្យការ ២០២៣'
for r in range(5, S.n+1):
    if not lat(S('A', r) or '').isdigit(): continue
    acc = []
    for p in S('E', r).split(' ; '):
        m = re.fullmatch(r'(.+) \((ប|ស)(?: (\S+))?\)', p)
        if m: acc.append(dict(name=m[1], sex=w(m[2]), age=num(m[3])))
        elif p != 'មិនស្គាល់អត្តសញ្ញាណ': fail(4, r, p)
    de = vocab('ចោទប្រកាន់=charged|តម្កល់ទុកឥតចាត់ការ=filed without processing|ស៊ើបអង្កេតបឋម=preliminary inquiry')(S('J', r)); dd = day(S('K', r)); rc = day(S('C', r)); det = vocab('បាទ=yes|ទេ=no|-=unk')(S('L', r)); det = None if det == 'unk' else det
    if dd == 'NODAY': found.append((sh, f'K{r}')); dd = None
    elif dd and dd < rc: found.append((sh, f'K{r}'))
    if num(S('F', r)) != len(acc): found.append((sh, f'F{r}'))
    if de.startswith('filed') and det == 'yes': found.append((sh, f'L{r}'))
    if de == 'charged' and not acc: fail(4, r, 'charged nobody')
    v, vf = num(S('H', r)), num(S('I', r))
    if v is not None and vf > v: fail(4, r, 'women')
    got.append((r, dict(file_no=lat(S('B', r)), received_date=rc, source=vocab('នគរបាល=police|កងរាជអាវុធហត្ថ=military police|ពាក្យបណ្តឹងផ្ទាល់=direct complaint')(S('D', r)), accused=acc, accused_count=num(S('F', r)), articles=[int(x) for x in re.findall(r'\d+', lat(S('G', r)))], victims=v, victims_female=vf, decision=de, decision_date=dd, detained=det)))
compare(4, 0, got); errs(4, found)
# 05
S = xl(5, 'ត្រីមាស១'); headings(5, 0, S); got = []; MON = {'មករា':1,'កុម្ភៈ':2,'មីនា':3}; blk = []
for r in range(5, S.n+1):
    a = S('A', r) or ''; m = re.match(r'ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d+) - ទទួលពី (.+)', lat(a)); b = re.match(r'សរុបថ្ងៃ (\d+) នាក់ ស្រី (\d+)', lat(S('B', r) or ''))
    if m: ad = f'{m[3]}-{MON[m[2]]:02d}-{int(m[1]):02d}'; src = vocab('ប៉ូលិសអន្តោប្រវេសន៍=immigration police|អង្គការគំរូ=NGO Sample|មណ្ឌលថៃ=Thai shelter')(m[4]); blk = []
    if b and (int(b[1]), int(b[2])) != (len(blk), sum(x['sex'] == 'female' for x in blk)): fail(5, r, 'sum of the day')
    if not lat(a).isdigit(): continue
    mo = re.fullmatch(r'(\d+)ខែ', lat(S('E', r))); y = lambda c: 'yes' if S(c, r) else None
    f = dict(arrival_date=ad, handed_over_by=src, name=S('B', r), sex='male' if S('C', r) else 'female', age=0 if mo else num(S('E', r)), province=w(S('F', r)), returned_from=w(S('G', r)), person_is=vocab('ជ=trafficking victim|ទ=migrant|ក=unaccompanied child')(S('H', r)), food=y('I'), medical=y('J'), transport_money=y('K'), sent_to=vocab('ផ្ទះ=home|អង្គការគំរូ=NGO Sample|មណ្ឌលខេត្ត=provincial shelter')(S('L', r)), sent_date=day(S('M', r)))
    if mo: f['age_months'] = int(mo[1])
    if bool(S('C', r)) == bool(S('D', r)) or f['sent_date'] and f['sent_date'] < ad: fail(5, r, 'unlisted contradiction')
    blk.append(f); got.append((r, f))
compare(5, 0, got)
# 06
for ti, sh in enumerate(('House A', 'House B')):
    S = xl(6, sh); headings(6, ti, S); got = []; room = None
    for r in range(3, S.n+1):
        if S('B', r) is None: room = S('A', r); continue
        mo = re.fullmatch(r'(\d+) m', str(S('E', r)))
        f = dict(house=sh, room=room, client_code=S('B', r), name=S('C', r), sex=w(S('D', r)), age=0 if mo else S('E', r), entry_date=day(S('F', r)), referred_by=S('G', r), reason=vocab('T=trafficking|DV=domestic violence|R=rape|C=child of a resident')(S('H', r)), exit_date=day(S('I', r)), went_to=S('J', r))
        if mo: f['age_months'] = int(mo[1])
        if f['exit_date'] and f['exit_date'] < f['entry_date']: fail(6, r, 'days')
        got.append((r, f))
    compare(6, ti, got)
# 07
S = xl(7, 'Returnee_screening'); headings(7, 0, S); got = []; ix = {}
for r in range(2, S.n+1):
    if 'test' in (S('S', r) or '') or S('F', r).startswith('TEST'): continue
    y = lambda c: None if S(c, r) is None else 'yes' if S(c, r) == 1 else 'no'
    mult = S('L', r)
    if mult: assert {k for k, c in (('debt','M'),('passport_taken','N'),('unpaid_wages','O'),('none','P')) if S(c, r) == 1} == set(mult.split()), r
    q = S('Q', r); f = dict(interview_date=S('C', r), checkpoint=S('E', r).capitalize(), name=S('F', r), sex=S('G', r), age=S('H', r), citizenship=S('I', r).upper(), country_worked=S('J', r).upper(), sector={'no_work':'did not work'}.get(S('K', r), S('K', r).replace('_', ' ')), debt=y('M'), passport_taken=y('N'), wages_unpaid=y('O'), wants_referral=None if q == 'not_asked' else q, screening_result={'likely_victim':'likely victim','not_victim':'not a victim','unclear':'unclear'}[S('R', r)], submission_id=S('T', r), index=S('X', r)); ix[f['index']] = f; got.append((r, f))
compare(7, 0, got); S = xl(7, 'travelled_with'); headings(7, 1, S); got = []
for r in range(2, S.n+1):
    mo = S('D', r) == 'months'; f = dict(relation=S('A', r), sex=S('B', r), age=0 if mo else S('C', r), parent_index=S('F', r), submission_id=S('G', r))
    if mo: f['age_months'] = S('C', r)
    if ix[f['parent_index']]['submission_id'] != f['submission_id']: fail(7, r, 'parent')
    got.append((r, f))
compare(7, 1, got)
# 08
S = xl(8, 'តាមដាន'); headings(8, 0, S); headings(8, 1, S); got = []; g2 = []; V = vocab('✓=visited|✗=not found|–=not yet due')
for r in range(4, 27):
    if S('A', r): got.append((r, dict(client_code=S('B', r), name=S('C', r), sex=w(S('D', r)), age=num(S('E', r)), province=w(S('F', r)), reintegration_date=day(S('G', r)), visit_month_1=V(S('H', r)), visit_month_3=V(S('I', r)), visit_month_6=V(S('J', r)), visit_month_12=V(S('K', r)), situation=vocab('1=stable|2=fragile|3=at risk|4=lost contact')(S('L', r)), grant=money(S('M', r)))))
    if S('P', r): g2.append((r, dict(client_code=S('O', r), skill=vocab('កាត់ដេរ=sewing|អ៊ុតសក់=hairdressing|ធ្វើម្ហូប=cooking|ជួសជុលម៉ូតូ=motorbike repair', False)(S('P', r)), start_date=day(S('Q', r)), end_date=day(S('R', r)), finished=vocab('✓=yes|✗ dropped out=no|?=unknown')(S('S', r)), tools=money(S('T', r)))))
compare(8, 0, got); compare(8, 1, g2)
if openpyxl.load_workbook(path(8))['តាមដាន'].column_dimensions['C'].hidden is not True: fail(8, 'column C not hidden')
both = {f['client_code'] for _, f in got} & {f['client_code'] for _, f in g2}
if len(both) != T[8]['also']['codes_in_both_tables']: fail(8, both)
# 09
S = xl(9, 'clients'); got = []; found = []; sh = 'clients'
for r in range(5, S.n+1):
    if not isinstance(S('A', r), int) or S('D', r) == 'VOID': continue
    sx, ag = S('C', r).split('/'); cl, aw, pd = (money(S(c, r)) for c in 'FGH'); nd = day(S('I', r))
    if S('F', r) and cl is None: found.append((sh, f'F{r}'))
    if not ag.isdigit(): found.append((sh, f'C{r}'))
    if nd == 'NODAY': nd = None; found.append((sh, f'I{r}'))
    if aw and pd and pd['amount'] > aw['amount']: found.append((sh, f'H{r}'))
    if aw and cl and (aw['amount'] > cl['amount'] or aw['currency'] != cl['currency']): fail(9, r, 'award')
    got.append((r, dict(name_latin=S('B', r), name_khmer=S('B', r+1), sex=w(sx), age=num(ag) if ag.isdigit() else None, province=w(S('C', r+1)), matter=vocab('sex traff.=sex trafficking|labour=labour exploitation|marriage (China)=forced marriage|scam=online scam')(S('D', r)), stage=S('E', r), claimed=cl, awarded=aw, paid=pd, next_date=nd)))
compare(9, 0, got); errs(9, found)
# 10
found = []; last = None
for ti, (sh, q) in enumerate((('ត្រីមាស១', (1,3)), ('ត្រីមាស២', (4,6)), ('ត្រីមាស៣', (7,9)))):
    S = xl(10, sh); headings(10, ti, S); H = {S(L(k), 4): L(k) for k in range(1, 12)}; got = []; fh = [h for h in H if h.startswith('ពិន័យ')][0]; unit = 1000 if 'ពាន់' in fh else 1
    for r in range(5, S.n+1):
        if not lat(S('A', r) or '').isdigit(): continue
        g = lambda h: S(H[h], r); vd = day(g('ថ្ងៃចុះ')); wk, wf = num(g('កម្មករ')), num(g('ស្រី')); ch = num(g('អាយុ<១៥')); fi = []
        if vd == 'NODAY': found.append((sh, f"{H['ថ្ងៃចុះ']}{r}")); vd = None
        elif not q[0] <= int(vd[5:7]) <= q[1]: found.append((sh, f"{H['ថ្ងៃចុះ']}{r}"))
        if wf > wk: found.append((sh, f"{H['ស្រី']}{r}"))
        for x in g('រកឃើញ').split():
            m = {'ក':'child labour','ខ':'no contracts','គ':'documents kept by the employer','ឃ':'wages late','០':'nothing found'}.get(x)
            if m: fi.append(m)
            else: found.append((sh, f"{H['រកឃើញ']}{r}"))
        fn = g(fh); fn = {'amount': int(lat(fn).replace('.', ''))*unit, 'currency': 'KHR'} if fn else None; me = vocab('ព្រមាន=warning|ពិន័យ=fine|គ្មាន=none|បញ្ជូនអយ្យការ=sent to prosecutor')(g('វិធានការ'))
        if bool(ch) != ('child labour' in fi) or (me == 'fine') != bool(fn): fail(10, sh, r, 'unlisted contradiction')
        got.append((r, dict(visit_date=vd, workplace=g('ឈ្មោះទីកន្លែង'), kind=vocab('កាត់ដេរ=garment|ឡឥដ្ឋ=brick kiln|ចម្ការ=plantation|កម្សាន្ត=entertainment|សំណង់=construction')(g('ប្រភេទ')), province=w(g('ខេត្ត')), workers=wk, workers_female=wf, children_found=ch, findings=fi, measure=me, fine=fn)))
    compare(10, ti, got)
errs(10, found)
# 11
S = xl(11, 'Complaints'); got = []
for c in T[11]['tables'][0]['columns']:
    if S('A', int(c['at'])) != c['heading']: fail(11, 'heading', c['at'])
for k in range(2, 60):
    c = L(k)
    if not re.fullmatch(r'B\d\d/24', S(c, 3) or ''): continue
    m = re.fullmatch(r'(.+?)(?: \+ (\d+) នាក់ទៀត)?', S(c, 5))
    if S(c, 8) != int(m[2] or 0)+1: fail(11, c, 'complainants')
    f = dict(complaint_no=S(c, 3), received_date=day(S(c, 4)), name=m[1], sex=w(S(c, 6)), age=num(S(c, 7)), complainants=S(c, 8), agency=S(c, 9), country=w(S(c, 10)), subject=vocab('ប្រាក់ឈ្នួលមិនបើក=wages not paid|មិនបានបញ្ជូនទៅ=not sent abroad', False)(S(c, 11)), claimed=money(S(c, 12)), offered=money(S(c, 13)), settled={'បាទ':'yes','ទេ':'no','កំពុងដោះស្រាយ':None}[S(c, 14)], settled_date=day(S(c, 15)), passport_returned=S(c, 16) if S(c, 16) in ('yes','no') else None)
    if f['settled_date'] and f['settled_date'] < f['received_date'] or (f['settled'] == 'yes') != bool(f['settled_date']): fail(11, c)
    got.append((c, f))
compare(11, 0, got)
# 12
S = Sheet([l.split('\t') for l in open(path(12), encoding='utf-8').read().rstrip('\n').split('\n')]); headings(12, 0, S); got = []; found = []; cur = []
def close():
    if cur and cur[2] != cur[3]: found.append((None, f'line {cur[1]}'))
for r in range(5, S.n+1):
    m = re.match(r'TRUCK (\d) - (\S+) - (\d+) persons', S('A', r) or '')
    if m:
        close(); ad = day(m[2]); cur = [int(m[1]), r, int(m[3]), 0]
        if ad > '2024-12': found.append((None, f'line {r}')); ad = None
        continue
    if not (S('A', r) or '').isdigit(): continue
    cur[3] += 1; bd = day(S('D', r)); ag = num(S('E', r)); sc = {'Y':'yes','N':'no',None:None}[S('H', r)]; rs = {'V':'likely victim of trafficking','M':'migrant','?':'unclear',None:None}[S('I', r)]
    if bd == 'NODAY': found.append((None, f'line {r}, column D')); bd = None
    elif bd and abs(2024-int(bd[:4])-ag) > 1: found.append((None, f'line {r}, columns D and E'))
    if rs and sc != 'yes': found.append((None, f'line {r}, columns H and I'))
    got.append((r, dict(arrival_date=ad, truck=cur[0], name=S('B', r), sex=w(S('C', r)), birth_date=bd, age=ag, paper=S('F', r), caught_in=S('G', r), screened=sc, screening_result=rs, handed_to=S('J', r))))
close(); compare(12, 0, got); errs(12, found)
# 13
S = xl(13, 'คำร้อง'); headings(13, 0, S); got = []; req = {}
for r in range(4, S.n+1):
    if not re.fullmatch(r'\d+/67', str(S('A', r))): continue
    f = dict(request_no=S('A', r), request_date=thday(S('B', r)), requester=vocab('เจ้าตัว=the person|ญาติ=relative|มูลนิธิ=NGO|ตำรวจไทย=Thai police')(S('C', r)), channel=vocab('โทรศัพท์=telephone|มาเอง=came in person|หนังสือ=letter|เฟซบุ๊ก=Facebook')(S('D', r)), subject=vocab('นายจ้างยึดหนังสือเดินทาง=passport taken|ไม่ได้ค่าจ้าง=wages not paid|ขอกลับบ้าน=wants to go home|ถูกกักตัว=in detention|ถูกบังคับทำงาน=forced to work')(S('E', r)), people_concerned=num(S('F', r)), women=num(S('G', r)), place=vocab('กรุงเทพฯ=Bangkok|ระยอง=Rayong|สมุทรสาคร=Samut Sakhon|ตราด=Trat')(S('H', r)), action=vocab('ออกเอกสารเดินทาง=travel document issued|ส่งต่อหน่วยงานไทย=passed to Thai authorities|ให้คำแนะนำ=advice|ยังไม่ได้ดำเนินการ=not yet')(S('I', r)), closed_date=thday(S('J', r)))
    if f['closed_date'] and f['closed_date'] < f['request_date'] or (f['women'] or 0) > (f['people_concerned'] or 0): fail(13, r)
    req[f['request_no']] = f; got.append((r, f))
compare(13, 0, got); S = xl(13, 'ส่งกลับ'); headings(13, 1, S); got = []; use = Counter()
for r in range(4, S.n+1):
    if not isinstance(S('A', r), int): continue
    t, nm = S('B', r).split(' ', 1); f = dict(name=nm, sex={'นาย':'male','ด.ช.':'male','นางสาว':'female','ด.ญ.':'female'}[t], age=num(S('C', r)), paper=vocab('หนังสือเดินทาง=passport|เอกสารเดินทาง=travel document')(S('D', r)), departure_date=thday(S('E', r)), checkpoint=vocab('อรัญประเทศ–ปอยเปต=Aranyaprathet-Poipet|หาดเล็ก–จามเยี่ยม=Hat Lek-Cham Yeam')(S('F', r)), cost=money(S('G', r)), paid_by=vocab('กงสุล=consulate|นายจ้าง=employer|มูลนิธิ=NGO|ตนเอง=self')(S('H', r)), request_no=S('I', r))
    if f['request_no']:
        q = req[f['request_no']]; use[f['request_no'], f['sex']] += 1
        if f['departure_date'] < q['request_date']: fail(13, r, 'left before asking')
    got.append((r, f))
for (n, s), k in use.items():
    if req[n]['women'] is not None and k > (req[n]['women'] if s == 'female' else req[n]['people_concerned']-req[n]['women']): fail(13, n, s, k)
compare(13, 1, got)
# 14, 15
raw = open(path(14), 'rb').read()
if any(b > 127 for b in raw) or len(re.findall(rb'[a-z]{4,}', raw.replace(b'test', b''))) > 0: fail(14, 'readable text')
if T[14]['tables'] or T[15]['tables']: fail('refuse with records')
# 16
S = ods(16); headings(16, 0, S); got = []; found = []; seen = set()
for r in range(5, S.n+1):
    if not isinstance(S('A', r), int): continue
    f = dict(agency=S('B', r), licence_no=S('C', r), licence_issued=day(S('D', r)), licence_until=day(S('E', r)), deposit=money(S('F', r)), training_centre={'Y':'yes','N':'no'}.get(S('G', r)), workers_sent=S('H', r), workers_sent_women=S('I', r), countries=[w(x) for x in S('J', r).split()], complaints=S('K', r), last_check=day(S('L', r)), sanction=vocab('none=none|ព្រមាន warning=warning|suspended / ព្យួរ=suspended|withdrawn=licence withdrawn')(S('M', r)))
    if f['licence_until'] < f['licence_issued']: found.append(('Agencies', f'E{r}'))
    elif f['licence_until'] < '2024': fail(16, r, 'expired')
    if f['workers_sent_women'] > f['workers_sent']: found.append(('Agencies', f'I{r}'))
    if f['last_check'] == 'NODAY': f['last_check'] = None; found.append(('Agencies', f'L{r}'))
    if f['licence_no'] in seen: found.append(('Agencies', f'C{r}'))
    seen.add(f['licence_no']); got.append((r, f))
compare(16, 0, got); errs(16, found)
# 17
AL = []; EX = {'ST':'sex trafficking','LT':'labour trafficking','FM':'forced marriage','NT':'not trafficking','អាជីវកម្មផ្លូវភេទ':'sex trafficking','ពលកម្ម':'labour trafficking','រៀបការ':'forced marriage','មិនមែនជួញដូរ':'not trafficking','sexual':'sex trafficking','labour':'labour trafficking','marriage':'forced marriage','none':'not trafficking'}
S = xl(17, 'NGO A'); headings(17, 0, S); got = [(r, dict(member='NGO Sample', client_code=S('A', r), name=S('B', r), sex=w(S('C', r)), birth_year=str(S('D', r)), province=w(S('E', r)), country=w(S('F', r)), exploitation=EX[S('G', r)], entry_date=day(S('H', r)), open={'y':'yes','n':'no',"don't know":'unknown'}[S('I', r)])) for r in range(3, S.n+1) if S('A', r)]; compare(17, 0, got); AL += got
S = xl(17, 'អង្គការ ខ'); headings(17, 1, S); got = [(r, dict(member='អង្គការប្រឌិត', client_code=lat(S('A', r)), name=S('B', r), sex=w(S('C', r)), age=num(S('D', r)), province=w(S('E', r)), exploitation=EX[S('F', r)], entry_date='-'.join(lat(S('G', r)).split('/')[::-1]), closed={'បាទ':'yes','ទេ':'no',None:None}[S('H', r)])) for r in range(4, S.n+1) if S('A', r)]; compare(17, 1, got); AL += got
S = xl(17, 'C'); headings(17, 2, S); got = []
for r in range(3, S.n+1):
    a = re.split(r'[-+]', S('D', r)); got.append((r, dict(member='NGO Testing', client_code=str(S('A', r)), name=S('B', r), sex=w(S('C', r)), age_group={'from': int(a[0]), 'to': int(a[1]) if a[1] else None}, province=w(S('E', r)), exploitation=EX[S('F', r)], entry_date=f"20{S('G', r)[3:]}-{S('G', r)[:2]}")))
compare(17, 2, got); AL += got; S = xl(17, 'ALL for donor'); headings(17, 3, S); got = [(r, dict(member=S('A', r), client_code=S('B', r), sex=w(S('C', r)), province=w(S('D', r)), exploitation=S('E', r))) for r in range(3, S.n+1) if S('A', r) != 'TOTAL']; compare(17, 3, got)
for (_, a), (_, b) in zip(AL, got):
    if any(a[k] != b[k] for k in b): fail(17, 'ALL does not repeat', a, b)
# 18
S = xl(18, 'ស្ថិតិ'); headings(18, 0, S); got = []; off = None; exp = [r['facts'] for r in T[18]['tables'][0]['rows']]; KH = ['ករណី','ជនសង្ស័យ','ក្នុងនោះស្រី','ជនរងគ្រោះ','ក្រោម ១៨','សំណុំរឿង','ជនត្រូវចោទ','ទទួល','ក្នុងនោះជនរងគ្រោះ','សមាហរណកម្ម','សំណើ','មាតុភូមិនិវត្តន៍']; EN = ['cases','suspects arrested','of them women','victims','of them under 18','files received','persons charged','people received','of them victims of trafficking','reintegrated','requests to embassies','repatriated']
for r in range(4, S.n+1):
    if S('A', r) and S('D', r) is None and ' / ' in S('A', r): off = S('A', r).split(' / ')[0]
    if S('D', r) is None: continue
    k = [i for i, x in enumerate(KH) if S('A', r) == x or S('A', r).startswith(x+' ')][0]; v = [num(S(c, r)) for c in 'BCDE']
    if S('F', r) != f'{round((v[2]-v[1])/v[1]*100):+d}%': fail(18, r, 'per cent')
    got.append((r, {'office': off, 'indicator': EN[k], '2021': v[0], '2022': v[1], '2023': v[2], '2024-01/2024-06': v[3]}))
compare(18, 0, got)
for k, (_, f) in enumerate(got):
    if f['indicator'].startswith('of them') and any(f[y] is not None and f[y] > got[k-1][1][y] for y in ('2021','2022','2023')): fail(18, f)
if [f for _, f in got] != T[18]['totals']: fail(18, 'totals')
# 19
got = []; sm = Counter()
for i, l in enumerate(open(path(19), encoding='utf-8').read().split('\n'), 1):
    if l.startswith('ខ.'): break
    n = [int(x) for x in re.findall(r'\d+', lat(l.split('៖')[1]))] if '៖' in l else []
    K = ('cases','suspects','suspects_female','victims','victims_female')
    if l.startswith('- '):
        v = n if n else [0]+[None]*4 if 'គ្មានករណី' in l else [None]*5; got.append((i, dict(place=l[2:].split(' ៖')[0], period='2024-05', **dict(zip(K, v))))); sm.update({k: x or 0 for k, x in zip(K, v)})
    if l.startswith('សរុប') and [int(x) for x in re.findall(r'\d+', lat(l))] != [sm[k] for k in K]: fail(19, 'sum', l)
compare(19, 0, got)
if any(T[19]['totals'][0][k] != sm[k] for k in sm): fail(19, 'totals')
# 20
S = delim(20, ','); headings(20, 0, S); got = []; MO = {m: i for i, m in enumerate(['','January','February','March','April','May'])}
for r in range(2, S.n+1):
    p = S('D', r); p = f'2024-{int(p[:2]):02d}' if '/' in p else f'2024-{MO[p.split()[0]]:02d}'
    f = dict(organisation=S('C', r), period=p, new_clients=num(S('E', r)), new_clients_female=num(S('F', r)), new_clients_children=num(S('G', r)), clients_served=num(S('H', r)), legal_aid={'Yes':'yes','No':'no',None:None}[S('I', r)], repatriations=num(S('J', r)), answer_replaced='no')
    if max(f['new_clients_female'], f['new_clients_children']) > f['new_clients'] or f['clients_served'] is not None and f['clients_served'] < f['new_clients']: fail(20, r)
    for _, g in got:
        if (g['organisation'], g['period']) == (f['organisation'], p):
            g['answer_replaced'] = 'yes'
            if 'correction' not in (S('K', r) or ''): fail(20, r, 'double without a word')
    got.append((r, f))
compare(20, 0, got)
for t in T[20]['totals']:
    x = [f for _, f in got if f['period'] == t['period'] and f['answer_replaced'] == 'no']
    if (t['new_clients'], t['partners']) != (sum(f['new_clients'] for f in x), len(x)): fail(20, t)
# the totals written in the sheets
def tot(no, ti, S, row, **cols):
    for c, k in cols.items():
        x = sum(f['facts'][k] or 0 for f in T[no]['tables'][ti]['rows'])
        if num(S(c, row)) != x: fail(no, 'total', c, row, S(c, row), x)
tot(2, 0, delim(2, ';'), 33, I='victims_identified', J='suspects_arrested'); tot(4, 0, ods(4), 35, F='accused_count', H='victims', I='victims_female')
tot(10, 0, xl(10, 'ត្រីមាស១'), 23, F='workers', G='workers_female'); tot(10, 1, xl(10, 'ត្រីមាស២'), 21, F='workers', G='workers_female'); tot(10, 2, xl(10, 'ត្រីមាស៣'), 19, F='workers', G='workers_female')
tot(13, 0, xl(13, 'คำร้อง'), 33, F='people_concerned'); tot(16, 0, ods(16), 29, H='workers_sent', I='workers_sent_women', K='complaints')
# all: shape, invented names, counts of outcomes, records are not among not_rows
FAM = ('សាកល្បង','គំរូ','ប្រឌិត','Testing','Sample','Invented')
for e in T.values():
    for t in e['tables']:
        for r in t['rows']:
            for k in ('name','name_latin','name_khmer'):
                x = r['facts'].get(k)
                if x and not x.startswith(FAM) and not re.fullmatch(r'[TSI]\.[A-Z]\.', x): fail(e['no'], 'name', x)
            for a in r['facts'].get('accused') or []:
                if not a['name'].startswith(FAM): fail(e['no'], a)
        ats = {str(r['at']) for r in t['rows']}
        for nr in e['not_rows']:
            if nr['sheet'] != t['sheet']: continue
            m = re.fullmatch(r'(?:rows? |line |[A-Z]+)(\d+)(?:[-:][A-Z]*(\d+))?', nr['where'])
            if m and t['records_lie_in'] == 'rows' and ats & {str(k) for k in range(int(m[1]), int(m[2] or m[1])+1)} and e['no'] not in (8,): fail(e['no'], 'not_row is a record', nr)
    if len(e['questions']) > 12 or not e['must_never_happen']: fail(e['no'], 'questions')
    if (e['outcome'] == 'take in, naming the errors') != bool(e['errors']): fail(e['no'], 'errors and outcome')
print(dict(Counter(e['outcome'] for e in T.values())), 'files', len(os.listdir(os.path.join(HERE, 'files'))), 'tables', sum(len(e['tables']) for e in T.values()), 'rows', nrows, 'facts', nfacts, 'errors listed', sum(len(e['errors']) for e in T.values()))
print('ALL AGREE' if not bad else f'{len(bad)} DISAGREEMENTS')
