#!/usr/bin/env python3
"""Opens every file with readers of its own and compares every cell with its fact. Run: ./venv/bin/python check.py"""
import json, re, zipfile, datetime as dt, os, csv, sys, hashlib
import xml.etree.ElementTree as ET
import xlrd
H = os.path.dirname(os.path.abspath(__file__)); T = json.load(open(H + '/truth.json', encoding='utf-8')); bad = []
def say(*a): bad.append(' '.join(map(str, a)))
def col(s):
    n = 0
    for ch in s: n = n*26 + ord(ch) - 64
    return n
def ref(s): m = re.fullmatch(r'([A-Z]+)(\d+)', s); return int(m[2]), col(m[1])
def box(s):
    a, _, b = s.partition(':'); r1, c1 = ref(a); r2, c2 = ref(b or a); return r1, c1, r2, c2
E0 = dt.datetime(1899, 12, 30)
# ---------------------------------------------------------------- readers
def r_xlsx(p):
    z = zipfile.ZipFile(p); n = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
    ss = []
    if 'xl/sharedStrings.xml' in z.namelist():
        for si in ET.fromstring(z.read('xl/sharedStrings.xml')).iter(n+'si'): ss.append(''.join(t.text or '' for t in si.iter(n+'t')))
    st = ET.fromstring(z.read('xl/styles.xml')); fm = {int(x.get('numFmtId')): x.get('formatCode') for x in st.iter(n+'numFmt')}
    xf = [int(x.get('numFmtId')) for x in st.find(n+'cellXfs')]; isd = [(14 <= i <= 22) or any(k in fm.get(i, '') for k in ('yy','dd','d-m')) for i in xf]
    rel = {x.get('Id'): x.get('Target') for x in ET.fromstring(z.read('xl/_rels/workbook.xml.rels'))}; out = {}
    for s in ET.fromstring(z.read('xl/workbook.xml')).iter(n+'sheet'):
        t = rel[s.get('{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id')]; x = ET.fromstring(z.read('xl/'+t.lstrip('/').replace('xl/',''))); g = {}
        for c in x.iter(n+'c'):
            v = c.find(n+'v'); k = c.get('t')
            if k == 'inlineStr': g[ref(c.get('r'))] = ''.join(t.text or '' for t in c.iter(n+'t')); continue
            if v is None or v.text is None: continue
            if k == 's': w = ss[int(v.text)]
            elif k in ('n', None):
                w = float(v.text)
                if isd[int(c.get('s') or 0)]: w = (E0 + dt.timedelta(days=w)).date()
                elif w == int(w): w = int(w)
            else: w = v.text
            g[ref(c.get('r'))] = w
        out[s.get('name')] = (g, [box(m.get('ref')) for m in x.iter(n+'mergeCell')])
    return out
def r_xls(p):
    b = xlrd.open_workbook(p, formatting_info=True); out = {}
    for s in b.sheets():
        g = {}
        for r in range(s.nrows):
            for c in range(s.ncols):
                x = s.cell(r, c)
                if x.ctype in (0, 6): continue
                w = x.value
                if x.ctype == 3: w = xlrd.xldate_as_datetime(w, b.datemode).date()
                elif x.ctype == 2 and w == int(w): w = int(w)
                if w != '': g[(r+1, c+1)] = w
        out[s.name] = (g, [(a+1, c+1, e, d) for a, e, c, d in s.merged_cells])
    return out
def r_ods(p):
    x = ET.fromstring(zipfile.ZipFile(p).read('content.xml')); ta, of, tx = ('{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}' % k for k in ('table','office','text')); out = {}
    for t in x.iter(ta+'table'):
        g = {}; mg = []; r = 0
        for row in t.iter(ta+'table-row'):
            r += 1; c = 0
            for ce in row:
                c += 1; k = ce.get(of+'value-type')
                if ce.get(ta+'number-columns-spanned'): mg.append((r, c, r+int(ce.get(ta+'number-rows-spanned'))-1, c+int(ce.get(ta+'number-columns-spanned'))-1))
                if k == 'date': g[(r,c)] = dt.date.fromisoformat(ce.get(of+'date-value'))
                elif k == 'float': v = float(ce.get(of+'value')); g[(r,c)] = int(v) if v == int(v) else v
                elif k: g[(r,c)] = ''.join(ce.itertext())
        out[t.get(ta+'name')] = (g, mg)
    return out
def r_txt(p):
    d = '\t' if p.endswith('tsv') else ','; g = {}
    for i, l in enumerate(csv.reader(open(p, encoding='utf-8-sig', newline=''), delimiter=d), 1):
        for j, v in enumerate(l, 1):
            if v != '': g[(i,j)] = v
    return {os.path.basename(p): (g, [])}
# ---------------------------------------------------------------- what a cell says
K = {ord(a): b for a, b in zip('០១២៣៤៥៦៧៨៩', '0123456789')}
def txt(v): return str(v)
def low(v): return str(v).lower()
def num(v): return int(str(v).translate(K))
def dat(v):
    if not isinstance(v, dt.date): raise ValueError(v)
    return v.isoformat()
def dmy(v):
    d, m, y = map(int, re.split(r'[/.]', str(v).translate(K))); return dt.date(y, m, d).isoformat()
def dmyy(v): return str(v) if re.fullmatch(r'\d{4}', str(v)) else dmy(v)
def long(v): return dt.datetime.strptime(v, '%d %B %Y').date().isoformat()
def isod(v): return dt.date.fromisoformat(str(v)[:10]).isoformat()
def W(s):
    d = dict(x.split('=') for x in s.split('|')); return lambda v: d[str(v)]
def under(v): return ' '.join(w for w in str(v).split('_'))
def title(v): return under(v).title()
PK = 'ភ្នំពេញ=Phnom Penh|កណ្តាល=Kandal|បាត់ដំបង=Battambang|បន្ទាយមានជ័យ=Banteay Meanchey|សៀមរាប=Siem Reap|កំពង់ចាម=Kampong Cham|ត្បូងឃ្មុំ=Tboung Khmum|ព្រៃវែង=Prey Veng|ស្វាយរៀង=Svay Rieng|តាកែវ=Takeo|កំពត=Kampot|កំពង់ធំ=Kampong Thom|ពោធិ៍សាត់=Pursat|កំពង់ឆ្នាំង=Kampong Chhnang|ឧត្តរមានជ័យ=Oddar Meanchey'
PROVS = {x.split('=')[1] for x in PK.split('|')}
def pv(v):
    v = {'PP':'Phnom Penh','B. Meanchey':'Banteay Meanchey'}.get(v, re.sub(r'^Kg ', 'Kampong ', v)); assert v in PROVS, v; return v
CC = W('Cambodia=KHM|China=CHN|Thailand=THA|Malaysia=MYS|South Korea=KOR|Vietnam=VNM|Indonesia=IDN|Bangladesh=BGD|Kenya=KEN')
khsex = W('ស្រី=female|ប្រុស=male'); I2 = W('KH=KHM|VN=VNM|TH=THA|MY=MYS|CN=CHN')
def flag(v): return {'1':'yes','0':'no','-99':'unknown'}[str(v)]
N99 = lambda f: (lambda v: None if v == '-99' else f(v))
def unk(v): return 'unknown' if v == '-99' else v.lower()
def dash(f): return lambda v: None if v == '–' else f(v)
P = {
1: dict(case_no=lambda v: None if v == '″' else v.translate(K), name=txt, sex=W('ប=male|ស=female'), age=dash(num), citizenship=W('ខ្មែរ=KHM|ចិន=CHN|វៀតណាម=VNM'), offence=W('ជួញដូរមនុស្សដើម្បីអំពើពេស្យាចារ=sex trafficking|ពលកម្មដោយបង្ខំ=forced labour|នាំយកដោយខុសច្បាប់=unlawful removal|រៀបការដោយបង្ខំ=forced marriage|ឆបោកតាមអនឡាញ=online scam compound'), arrest_date=dash(dmy), district=W('បាវិត=Bavet|ស្វាយរៀង=Svay Rieng|ស្វាយជ្រំ=Svay Chrum|រមាសហែក=Romeas Haek|កំពង់រោទិ៍=Kampong Ro'), status=W('បញ្ជូនទៅអយ្យការ=sent to prosecutor|កំពុងស៊ើបអង្កេត=under investigation|ដោះលែង=released|គេចខ្លួន=at large')),
2: dict(case_no=txt, name=txt, name_latin=txt, sex=None, birth_date=dat, age=num, province=pv, exploitation=low, exploitation_country=CC, identified_date=dat, referred_to=txt),
3: dict(dossier_no=txt, received_date=dat, sent_by=W('នគរបាល=police|កងរាជអាវុធហត្ថ=gendarmerie|ពាក្យបណ្តឹង=complaint'), offence=W('ជួញដូរផ្លូវភេទ=sex trafficking|ពលកម្មដោយបង្ខំ=forced labour|ការរកប្រយោជន៍ពីពេស្យាកម្មរបស់អ្នកដទៃ=procuring prostitution|ការជ្រើសរើសដោយខុសច្បាប់=unlawful recruitment'), accused=num, accused_female=num, accused_detained=num, victims=num, victims_children=num, prosecutor=txt, decision=W('បញ្ជូនចៅក្រមស៊ើបសួរ=sent to investigating judge|បញ្ជូនជំនុំជម្រះផ្ទាល់=direct hearing|តម្កល់រឿងឥតចាត់ការ=filed without action|កំពុងសិក្សា=pending'), decision_date=dat),
4: dict(client_no=txt, age=num, province=pv, intake_date=dat, referred_by=txt, case_type=W('ST=sex trafficking|FL=forced labour|FM=forced marriage|DV=domestic violence'), case_worker=txt, exit_date=dat, exit_to=txt, service_date=dat, service=low, hours=num, given_by=txt),
5: dict(arrival_date=dat, name=txt, sex=khsex, birth_date=lambda v: str(v) if 1930 < v < 2024 else 1/0, province=W(PK), from_country=W('ថៃ=THA|ម៉ាឡេស៊ី=MYS'), group=W('និរទេស=deported|ជនរងគ្រោះ=victim|ងាយរងគ្រោះ=vulnerable'), departure_date=dat, went_to=W('គ្រួសារ=family|អង្គការ=NGO shelter|មន្ទីរពេទ្យ=hospital')),
6: dict(client_no=txt, given_name=txt, family_name=txt, given_name_latin=txt, family_name_latin=txt, sex=low, birth_date=long, status=low, case_worker=txt, program=low, province=lambda v: pv(v.split(' / ')[1]) if W(PK)(v.split(' / ')[0]) == v.split(' / ')[1] else 1/0, referral_date=long, referral_source=txt, exit_date=long, exit_reason=low),
7: dict(subject=lambda v: re.sub(r'^[^A-Z]+', '', v).lower()),
8: dict(visit_date=dat, boat_no=txt, owner=txt, port=W('កោះកុង=Koh Kong|ស្រែអំបិល=Sre Ambel|គិរីសាគរ=Kiri Sakor'), written_contract=W('មាន=yes|គ្មាន=no'), documents_withheld=W('មាន=yes|គ្មាន=no'), suspected_forced_labour=W('មាន=yes|គ្មាន=no'), measure=W('គ្មាន=none|ព្រមាន=warning|ពិន័យ=fine|បញ្ជូនទៅនគរបាល=sent to police')),
9: dict(complaint_no=txt, received_date=dmy, name=txt, sex=lambda v: {'m':'male','f':'female'}[v[0].lower()], employer=txt, country=CC, subject=low, claim=None, status=low, settled_date=dmy),
10: dict(month=lambda v: dt.datetime.strptime(v+' 2024', '%B %Y').strftime('%Y-%m')),
11: dict(name=txt, sex=low, citizenship=W('Chinese=CHN|Vietnamese=VNM|Indonesian=IDN|Thai=THA|Bangladeshi=BGD|Kenyan=KEN'), birth_date=dat, passport_no=txt, detained_date=dat, province=txt, ground=low, screened=W('Y=yes|N=no'), screening_result=low, removed_date=dat, removed_to=CC),
12: dict(name=txt, name_latin=txt, sex=W('ស F=female|ប M=male'), birth_date=dmyy, passport_no=txt, request_date=dmy, reason=W('ឆបោកអនឡាញ / scam=online scam compound|មិនបើកប្រាក់ឈ្នួល / wages=unpaid wages|បាត់លិខិតឆ្លងដែន / lost passport=lost passport|ពលកម្មបង្ខំ / forced labour=forced labour'), returned_date=dmy, route=W('ផ្លូវអាកាស / air=air|ផ្លូវគោក / land=land'), paid_by=W('IOM=IOM|គ្រួសារ / family=family|ស្ថានទូត / embassy=embassy')),
14: dict(judgment_no=txt, court=W(PK), judgment_date=dat, victim_name=txt, convicted_name=txt, ordered=None, paid=None, balance=None, status=lambda v: {'full':'paid in full','part':'part paid','none':'nothing paid'}[v.split(' / ')[1]], last_payment_date=dat),
15: dict(name=txt, sex=khsex, position=W('នគរបាល=police officer|ក្រុមប្រឹក្សាឃុំ=commune councillor|គ្រូបង្រៀន=teacher|បុគ្គលិកសង្គមកិច្ច=social worker|បុគ្គលិកសុខាភិបាល=health worker'), district=W('ក្រុងកំពត=Kampot town|ស្រុកឈូក=Chhuk|ស្រុកអង្គរជ័យ=Angkor Chey|ស្រុកទឹកឈូ=Tuek Chhou'), phone=txt, **{'present_2024_03_%d' % d: W('✓=yes|អវត្តមាន=no') for d in (12,13,14)}),
16: dict(submission_no=txt, submitted_date=isod, focal_point=txt, province=lambda v: pv(title(v)), event_date=isod, event_place=under, audience=under, leaflets_given=txt, **{'topic_'+t: flag for t in ('safe_migration','online_scam','forced_labour','child_protection')}),
17: dict(case_no=txt, name=txt, sex=low, birth_date=isod, citizenship=W('Cambodian=KHM|Vietnamese=VNM'), registered_date=isod, concerns=lambda v: v.lower().replace(' ||| ', '; '), province=lambda v: pv(v.split('::')[1]), status=low, closed_date=isod, caseworker=txt),
18: dict(case_no=txt, person_no=txt, registered_year=txt, sex=unk, age_group=txt, citizenship=I2, exploitation_country=N99(I2), recruiter=unk, **{k: flag for k in ('forced_labour','sexual_exploitation','means_debt_bondage','means_threats','means_documents_withheld')}),
19: dict(district=W('ក្រុងកំពង់ចាម=Kampong Cham|បាធាយ=Batheay|ចំការលើ=Chamkar Leu|ជើងព្រៃ=Cheung Prey|កំពង់សៀម=Kampong Siem|កងមាស=Kang Meas|កោះសូទិន=Kaoh Soutin|ព្រៃឈរ=Prey Chhor|ស្រីសន្ធរ=Srei Santhor|ស្ទឹងត្រង់=Stueng Trang')),
}
# facts without a column: computed from the row's cells (g(letter)), the sheet and the line above
D = {
1: dict(person_is=lambda g, s, up, a: 'suspect'), 2: dict(person_is=lambda g, s, up, a: 'victim'),
4: dict(house=lambda g, s, up, a: {"GIRLS' HOUSE":"Girls' house","WOMEN'S HOUSE":"Women's house"}[up], sex=lambda g, s, up, a: 'female', about_trafficking=lambda g, s, up, a: 'no' if g('F') == 'DV' else 'yes'),
6: dict(about_trafficking=lambda g, s, up, a: 'yes' if 'trafficked' in g('J') else 'unknown'), 9: dict(person_is=lambda g, s, up, a: 'complainant'),
12: dict(place=lambda g, s, up, a: up.split(': ')[1], country=lambda g, s, up, a: 'LAO'), 15: dict(person_is=lambda g, s, up, a: 'trained official'),
17: dict(about_trafficking=lambda g, s, up, a: 'yes' if 'Trafficked' in g('H') else 'unknown'), 18: dict(person_is=lambda g, s, up, a: 'victim'),
19: dict(month=lambda g, s, up, a: {'កក្កដា':'2024-07','សីហា':'2024-08'}[s])}
cells = 0
def one(t):
    global cells; last = None
    no = t['no']; p = H + '/' + t['file']; ext = p.rsplit('.')[-1]; S = {'xlsx': r_xlsx, 'xls': r_xls, 'ods': r_ods}.get(ext, r_txt)(p); say_ = lambda *a: say(no, *a)
    if set(S) != {x['sheet'] for x in t['tables']}: say_('sheets', set(S))
    for tb in t['tables']:
        g, mg = S[tb['sheet']]; C = [(col(c['at']), c) for c in tb['columns']]; seen = set(); errs = [box(e['cell']) for e in t['errors'] if e['sheet'] == tb['sheet']]
        inerr = lambda r, c: any(a <= r <= e and b <= c <= d for a, b, e, d in errs)
        top = lambda r, c: next((g.get((m[0], m[1])) for m in mg if m[0] <= r <= m[2] and m[1] <= c <= m[3]), g.get((r, c)))
        hr = tb['heading_rows']
        for c, k in C:
            hs = []
            for r in hr:
                v = top(r, c); seen.add((r, c))
                if v not in hs: hs.append(v)
            if ' / '.join(map(str, hs)) != k['heading'] and hs != [k['heading']]: say_('heading', k['at'], hs, k['heading'])
        nr = [box(x['where']) for x in t['not_rows'] if x['sheet'] == tb['sheet']]; inn = lambda r, c: any(a <= r <= e and b <= c <= d for a, b, e, d in nr)
        rows = tb['rows']; at = [x['at'] for x in rows]
        if (at[0], at[-1], len(at)) != (tb['first'], tb['last'], tb['count_of_all_rows']) or at != sorted(set(at)): say_('rows')
        for r in range(tb['first'], tb['last']+1):
            if r not in at and not inn(r, 1): say_('row', r, 'neither row nor not_row')
            if r in at and inn(r, 1): say_('row', r, 'both')
        parsed = {}
        for x in rows:
            r = x['at']; fa = x['facts']; G = lambda l: g.get((r, col(l))); got = {}
            for c, k in C:
                seen.add((r, c)); v = g.get((r, c)); f = k['fact']; cells += 1
                if f is None: continue
                if f not in fa: say_(r, f, 'missing fact'); continue
                if f in ('sex','claim','ordered','paid','balance') and P[no].get(f, num) is None: continue
                if v is None: w = None
                else:
                    try: w = P[no].get(f, num)(v)
                    except Exception: w = '?'
                if no == 1 and f == 'case_no': w = w or last; last = w
                if w != fa[f] and not (fa[f] is None and inerr(r, c)): say_(tb['sheet'], r, f, repr(v), w, fa[f])
                got[f] = w
            if no == 2:
                s = {(1,0):'male',(0,1):'female',(1,1):None}[(int(G('E')=='✓'), int(G('F')=='✓'))]; got['sex'] = s
                if s != fa['sex']: say_(r, 'sex')
            if no == 9:
                u, h = G('I'), G('J'); w = None if u == h == 'n/a' else {'amount': u if u is not None else h, 'currency': 'USD' if u is not None else 'KHR'}; got['claim'] = w
                if w != fa['claim'] or (u is not None and h is not None and u != 'n/a'): say_(r, 'claim', u, h)
            if no == 14:
                cur = {'ដុល្លារ USD':'USD','រៀល KHR':'KHR'}[G('G')]
                for f, l in (('ordered','H'),('paid','I'),('balance','J')):
                    w = {'amount': G(l), 'currency': cur}; got[f] = w
                    if w != fa[f] and not (fa[f] is None and inerr(r, col(l))): say_(r, f)
            up = next((g[(q, 1)] for q in range(r-1, 0, -1) if q not in at and (q, 1) in g and (q, 2) not in g), None)
            for f, fn in D.get(no, {}).items():
                if f in fa:
                    got[f] = fn(G, tb['sheet'], up, r)
                    if got[f] != fa[f]: say_(r, f, got[f], fa[f])
            if set(got) != set(fa): say_(r, 'facts not reached', set(fa) ^ set(got))
            parsed[r] = fa
        for (r, c) in g:
            if (r, c) not in seen and not inn(r, c): say_(tb['sheet'], 'cell of no kind', r, c, g[(r, c)])
        # tallies
        for f, y in tb['all_rows_tally'].items():
            v = [x['facts'][f] for x in rows]; z = [q for q in v if q is not None]
            if 'sum' in y and isinstance(y['sum'], int): ok = y == {'sum': sum(z), 'given': len(z)}
            elif 'different' in y: ok = y == {'given': len(z), 'different': len(set(z))}
            elif any(isinstance(q, dict) for q in z): ok = all(y[u]['sum'] == sum(q['amount'] for q in z if q['currency'] == u) for u in y) and sum(y[u]['given'] for u in y) == len(z)
            else: ok = all(v.count(None if k == '(empty)' else k) == n for k, n in y.items()) and sum(y.values()) == len(v)
            if not ok: say_('tally', f)
        # total lines of numbers below or between
        for a, b, e, d in nr:
            if a == e and a > tb['first'] and sum(isinstance(g.get((a, c)), int) for c in range(1, d+1)) > 2:
                lo = a-3 if str(g.get((a, 1), '')).startswith('QUARTER') else tb['first']
                for c, k in C:
                    if isinstance(g.get((a, c)), int) and g[(a, c)] != sum(g.get((q, c)) or 0 for q in at if lo <= q < a): say_('total', a, c)
        sane(no, tb, parsed, errs)
    sums(t)
ORDER = {1:[], 2:[('birth_date','identified_date')], 3:[('received_date','decision_date')], 4:[('intake_date','exit_date')], 5:[('arrival_date','departure_date')], 6:[('birth_date','referral_date'),('referral_date','exit_date')], 9:[('received_date','settled_date')], 11:[('birth_date','detained_date'),('detained_date','removed_date')], 12:[('birth_date','request_date'),('request_date','returned_date')], 14:[('judgment_date','last_payment_date')], 17:[('birth_date','registered_date'),('registered_date','closed_date')]}
UNIQ = {2:['name','name_latin'],3:['dossier_no'],5:['name'],6:['client_no'],9:['complaint_no','name'],11:['name','passport_no'],12:['name','passport_no'],14:['judgment_no','victim_name'],15:['name','phone'],16:['submission_no'],17:['case_no','name'],18:['person_no'],1:['name'],7:['subject']}
PART = [('suspects','suspects_female'),('victims','victims_female'),('victims','victims_children'),('accused','accused_female'),('accused','accused_detained'),('workers','workers_female'),('workers','workers_children'),('workers','workers_foreign'),('participants','participants_female'),('participants','participants_children')]
found = {}
def sane(no, tb, rows, errs):
    """whatever does not fit must be a listed error, and nothing else"""
    col_of = {c['fact']: col(c['at']) for c in tb['columns']}
    def odd(r, what, *fs):
        if any(a <= r <= e for a, b, e, d in errs): found.setdefault(no, set()).add((tb['sheet'], r))
        else: say(no, tb['sheet'], r, 'not listed:', what)
    for r, x in rows.items():
        for a, b in ORDER.get(no, []):
            if x.get(a) and x.get(b) and x[a] > x[b]: odd(r, a + ' after ' + b)
        for a, b in PART:
            if x.get(a) is not None and x.get(b) is not None and x[b] > x[a]: odd(r, b)
        for k, v in x.items():
            if k.endswith('_date') and k != 'birth_date' and v:
                if not '2022-01-01' <= v <= '2024-10-15': odd(r, k + v)
                if no == 5 and k == 'arrival_date' and v[:7] != {'មករា':'2024-01','កុម្ភៈ':'2024-02','មីនា':'2024-03'}[tb['sheet']]: odd(r, 'month')
        if no in (2, 17) and x['birth_date'] and x['age'] is not None:
            b = dt.date.fromisoformat(x['birth_date']); d = dt.date.fromisoformat(x['identified_date' if no == 2 else 'registered_date'])
            if x['age'] != d.year - b.year - ((d.month, d.day) < (b.month, b.day)): odd(r, 'age')
        if no == 11 and x['screened'] == 'no' and x['screening_result']: odd(r, 'screening')
        if no == 11 and x['removed_to'] not in (None, x['citizenship']): odd(r, 'removed to')
        if no == 14:
            o, q = x['ordered']['amount'], x['paid']['amount']
            if q > o or (x['balance'] and x['balance']['amount'] != max(0, o-q)) or x['status'] != ('paid in full' if q == o else 'nothing paid' if q == 0 else 'part paid') or bool(q) != bool(x['last_payment_date']): odd(r, 'money')
        if any(v is None for k, v in x.items()):
            for k, v in x.items():
                if v is None and k in col_of and any(a <= r <= e and b <= col_of[k] <= d for a, b, e, d in errs): odd(r, 'null '+k)
        if no == 2 and x['sex'] is None: odd(r, 'sex')
    for k in UNIQ.get(no, []):
        s = {}
        for r, x in rows.items():
            if x.get(k) in s: odd(r, 'double ' + k)
            s.setdefault(x.get(k), r)
def sums(t):
    no = t['no']; L = {x['sheet']: x['rows'] for x in t['tables']}
    for y in t['totals']:
        R = [x['facts'] for x in L[y['sheet']]]
        if no == 7:
            k = 'calls_' + y['period'].replace('-', '_'); ok = y['calls'] == sum(x[k] for x in R) and y['calls_trafficking'] == [x[k] for x in R if x['subject'] == 'trafficking'][0]
        elif no == 10:
            q = y['period']; sel = R if '/' in q else R[(int(q[-1])-1)*3:int(q[-1])*3]; ok = y['total'] == sum(x['total'] for x in sel)
        else: ok = all(v == sum(x[k] for x in R) for k, v in y.items() if k not in ('sheet','period'))
        if not ok: say(no, 'totals', y)
    for x in (f['facts'] for tb in t['tables'] for f in tb['rows']):
        if no in (7, 10) and x['total'] != sum(v for k, v in x.items() if isinstance(v, int) and k != 'total'): say(no, 'total column', x)
    if no == 1 and (t['also']['cases'] != len({x['facts']['case_no'] for x in L['ជនសង្ស័យ ២០២៤']}) or t['also']['suspects'] != len(L['ជនសង្ស័យ ២០២៤']) or t['also']['female'] != sum(x['facts']['sex']=='female' for x in L['ជនសង្ស័យ ២០២៤'])): say(1, 'also')
    if no == 4:
        c = {x['facts']['client_no']: x['facts'] for x in L['Clients']}
        if len(c) != len(L['Clients']): say(4, 'double code')
        for x in L['Services']:
            z = c[x['facts']['client_no']]
            if not z['intake_date'] <= x['facts']['service_date'] <= (z['exit_date'] or '9'): say(4, 'service outside the stay', x)
if len(T) != 20 or sorted(os.listdir(H + '/files')) != sorted(x['file'][6:] for x in T): say('files')
for t in T:
    one(t)
    want = {(e['sheet'], box(e['cell'])[0]) for e in t['errors']}; f = found.get(t['no'], set())
    if want != f: say(t['no'], 'errors listed but not found by the checks, or the other way:', want ^ f)
    if t['outcome'] == 'take in, naming the errors' and not t['errors'] or t['outcome'] == 'take in' and t['errors']: say(t['no'], 'outcome')
for x in bad: print(x)
print(cells, 'cells compared;', len(bad), 'differences'); sys.exit(bool(bad))
