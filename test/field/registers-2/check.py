"""Opens every file again with readers of its own (zip + xml, csv) and compares it with truth.json."""
import csv, datetime as D, io, json, os, re, sys, zipfile
import xml.etree.ElementTree as ET
H = os.path.dirname(os.path.abspath(__file__))
T = json.load(open(os.path.join(H, 'truth.json'), encoding='utf-8'))
N = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
R = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'
KD = str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789')


def xlsx(p):
    z = zipfile.ZipFile(p)
    ss = []
    if 'xl/sharedStrings.xml' in z.namelist():
        ss = [''.join(t.text or '' for t in si.iter(N + 't')) for si in ET.fromstring(z.read('xl/sharedStrings.xml'))]
    rel = {r.get('Id'): r.get('Target').lstrip('/') for r in ET.fromstring(z.read('xl/_rels/workbook.xml.rels'))}
    out, hid = {}, {}
    for s in ET.fromstring(z.read('xl/workbook.xml')).find(N + 'sheets'):
        t = rel[s.get(R + 'id')]
        x = ET.fromstring(z.read(t if t.startswith('xl/') else 'xl/' + t))
        g = {}
        for row in x.iter(N + 'row'):
            if row.get('hidden') in ('1', 'true'):
                hid.setdefault(s.get('name'), set()).add(int(row.get('r')))
            for c in row.iter(N + 'c'):
                v = c.find(N + 'v')
                k = c.get('t')
                if k == 'inlineStr':
                    v = ''.join(t.text or '' for t in c.iter(N + 't'))
                elif v is None:
                    continue
                elif k == 's':
                    v = ss[int(v.text)]
                elif k in ('e', 'str'):
                    v = v.text
                else:
                    v = float(v.text)
                    v = int(v) if v == int(v) else v
                m = re.match(r'([A-Z]+)(\d+)', c.get('r'))
                g[int(m[2]), m[1]] = v
        out[s.get('name')] = g
    return out, hid


def L(i):
    s = ''
    while i:
        i, r = divmod(i - 1, 26)
        s = chr(65 + r) + s
    return s


def ods(p):
    x = ET.fromstring(zipfile.ZipFile(p).read('content.xml'))
    q = lambda n: n.split('}')[1]
    out = {}
    for t in x.iter():
        if q(t.tag) != 'table':
            continue
        a = lambda e, n: next((v for k, v in e.attrib.items() if q(k) == n), None)
        g, r = {}, 0
        for row in t.iter():
            if q(row.tag) != 'table-row':
                continue
            r += 1
            c = 0
            for ce in row:
                c += 1
                ty = a(ce, 'value-type')
                if ty == 'date':
                    g[r, L(c)] = D.date.fromisoformat(a(ce, 'date-value')[:10])
                elif ty == 'float':
                    v = float(a(ce, 'value'))
                    g[r, L(c)] = int(v) if v == int(v) else v
                elif ty == 'string':
                    g[r, L(c)] = '\n'.join(''.join(p.itertext()) for p in ce)
        out[a(t, 'name')] = g
    return out, {}


def csvr(p):
    t = open(p, encoding='utf-8-sig', newline='').read()
    d = ';' if t.split('\n')[0].count(';') else ','
    g = {}
    for r, row in enumerate(csv.reader(io.StringIO(t, newline=''), delimiter=d), 1):
        for c, v in enumerate(row, 1):
            if v != '':
                g[r, L(c)] = v
    return {'': g}, {}



KM = {m: i for i, m in enumerate('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(), 1)}
EM = {m: i for i, m in enumerate('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(), 1)}


def date(v, limit=2027):
    if v is None:
        return None
    if isinstance(v, D.date):
        d = v
    elif isinstance(v, (int, float)):
        d = D.date(1899, 12, 30) + D.timedelta(int(v))
    else:
        p = re.split(r'[\s/.\-]+', v.translate(KD))
        p = [KM.get(x) or EM.get(x) or int(x) for x in p]
        if p[0] > 31:
            p.reverse()
        try:
            d = D.date(p[2], p[1], p[0])
        except ValueError:
            return None
    return d.isoformat() if d.year < limit else None


same = lambda v: v
text = lambda v: str(v)
kh = lambda v: str(v).translate(KD)
num = lambda v: int(str(v).translate(KD))
few = lambda top: (lambda v: num(v) if num(v) <= top else None)
cnt = lambda v: int(re.match(r'\d+', kh(v))[0])
fem = lambda v: int((re.search(r'\(ស(\d+)\)', kh(v)) or [0, 0])[1])
W = lambda **k: (lambda v: k[v])
Mp = lambda d: (lambda v: d[v])
mf = Mp({'M': 'male', 'F': 'female', 'ប': 'male', 'ស': 'female', 'ប្រុស': 'male', 'ស្រី': 'female', 'Mr': 'male', 'Ms': 'female', 'm': 'male', 'f': 'female', 'u': 'unknown', 'Male': 'male', 'Female': 'female', 'Other': 'other', 'Unknown': 'unknown'})
yn = Mp({'✓': 'yes', '✗': 'no', '?': 'unknown', 'Y': 'yes', 'N': 'no', 'n/a': 'unknown', '1': 'yes', '0': 'no', 1: 'yes', 0: 'no', 'y': 'yes', 'n': 'no', '-': 'unknown', 'x': 'yes', 'មាន': 'yes', 'គ្មាន': 'no', 'មិនមាន': 'no', 'បាន': 'yes', 'មិនទាន់': 'no', 'yes': 'yes', 'no': 'no', 'dk': 'unknown',
        'true': 'yes', 'false': 'no', 'Implemented': 'yes', 'Not Implemented': 'no', 'Yes': 'yes', 'No': 'no'})
iso3 = Mp({'KH': 'KHM', 'CN': 'CHN', 'VN': 'VNM', 'ខ្មែរ': 'KHM', 'ចិន': 'CHN', 'វៀតណាម': 'VNM', 'ថៃ': 'THA', 'ហ្វីលីពីន': 'PHL', 'ឥណ្ឌា': 'IND', 'Cambodian': 'KHM', 'Chinese': 'CHN', 'Vietnamese': 'VNM', 'Thai': 'THA', 'Filipino': 'PHL', 'Indian': 'IND',
           'Thailand': 'THA', 'Malaysia': 'MYS', 'Korea': 'KOR', 'Japan': 'JPN', 'Singapore': 'SGP', 'thailand': 'THA', 'myanmar': 'MMR', 'malaysia': 'MYS'})
code = lambda v: v if v in ('KHM', 'CHN', 'VNM', 'THA', 'PHL', 'IND', 'MYS') else None
PR = dict(zip('ភ្នំពេញ កណ្តាល តាកែវ ព្រៃវែង ស្វាយរៀង កំពង់ចាម សៀមរាប បាត់ដំបង បន្ទាយមានជ័យ ពោធិ៍សាត់'.split(), ['Phnom Penh', 'Kandal', 'Takeo', 'Prey Veng', 'Svay Rieng', 'Kampong Cham', 'Siem Reap', 'Battambang', 'Banteay Meanchey', 'Pursat']))
cur = lambda c: (lambda v: {'amount': num(v), 'currency': c})
sign = lambda v: {'amount': int(re.sub(r'\D', '', v)), 'currency': {'$': 'USD', '฿': 'THB', '៛': 'KHR'}[v[-1]]}
OF = Mp({'ពលកម្មបង្ខំ': 'forced labour', 'ជួញដូរផ្លូវភេទ': 'sex trafficking', 'រៀបការបង្ខំ': 'forced marriage', 'ដកយកខុសច្បាប់': 'unlawful removal', 'ឆបោកអនឡាញ': 'online scam compound'})


def above(g, y, f):
    while True:
        y -= 1
        if str(g.get((y, 'A'), '')).startswith('ថ្ងៃទី '):
            return f(g[y, 'A'])


def byrow(c):
    return lambda g, y, s: {'amount': g[y, c], 'currency': g[y, 'E']} if (y, c) in g else None


dossier = dict(dossier_no=('A', same), received_date=('B', date), from_unit=('C', Mp({'នគរបាលខេត្ត': 'provincial police', 'កងរាជអាវុធហត្ថ': 'gendarmerie', 'នគរបាលស្រុក': 'judicial police of district'})), article=('D', text), accused=('E', num), of_them_detained=('F', num), victims=('G', num),
               decision=lambda g, y, s: {None: 'pending', 'ស': 'sent to investigating judge', 'ផ': 'direct hearing', 'ត': 'filed without action'}[g.get((y, 'H'))], decision_date=('I', date))
flight = dict(family_name=('B', same), given_name=('C', same), sex=('D', mf), birth=('E', date), travel_document=('F', same), identified=('G', Mp({'VoT': 'yes', 'no': 'no', 'tbi': 'in process'})), paid_by=('H', same),
              from_country=lambda g, y, s: s.split()[1], return_date=lambda g, y, s: '20' + '-'.join(reversed(s.split()[2].split('.'))))
SPEC = {
 (1, '២០២៤'): dict(case_no=('B', kh), opened_date=('C', date), place=('D', lambda v: v.replace('ស្រុកគំរូ', 'Sample district')), offence=('E', OF), victims=('F', cnt), victims_female=('F', fem), suspects=('G', cnt), suspects_female=('G', fem), status=('I', Mp({'កំពុងស៊ើប': 'under investigation', 'បញ្ជូនអយ្យការ': 'sent to prosecutor', 'តម្កល់ទុក': 'filed without action'}))),
 (2, 'suspects'): dict(name=('A', same), name_km=('B', same), sex=('C', mf), birth=('D', lambda v: date(v) if isinstance(v, D.date) else str(v)), citizenship=('E', iso3), role=('F', same), case_no=('G', same), status=('H', same), arrest_date=('I', date)),
 (3, 'Raids'): dict(operation_date=('B', date), place=('C', same), on_request_of=('D', same), people_found=('E', num), nationalities=('F', lambda v: {iso3(x.split()[1]): int(x.split()[0]) for x in v.split(', ')}), arrested=('G', num), victims_identified=('H', num), handed_to=('I', same)),
 (4, '2023'): dossier, (4, '2024'): dossier,
 (5, 'Residents'): dict(client_code=('A', same), initials=('C', same), sex=('D', mf), age_years=('E', num), home_province=('F', same), exploitation=('G', same), admission_date=('H', date), exit_date=('I', date), days=('J', num), went_to=('K', same)),
 (6, 'Q2'): dict(service=('A', same), **{f'{w}_2024-{m:02d}': (L(2 + 4 * (m - 4) + k), num) for m in (4, 5, 6) for k, w in enumerate(['women', 'girls', 'men', 'boys'])}),
 (7, 'កុម្ភៈ'): dict(name=('B', same), sex=('C', mf), birth=('D', lambda v: str(num(v) - 543) if num(v) - 543 < 2026 else None), home_province=('E', Mp(PR)), work_in_thailand=('F', Mp({'សំណង់': 'construction', 'នេសាទ': 'fishing', 'កសិដ្ឋាន': 'farm', 'រោងចក្រ': 'factory', 'សុំទាន': 'begging'})), months_in_thailand=('G', num), deported=('H', yn), debt=('I', cur('THB')),
                    arrival_date=lambda g, y, s: above(g, y, lambda t: f'2024-02-{int(kh(t).split()[1]):02d}')),
 (8, ''): dict(call_id=('A', same), call_date=('B', date), time=('C', same), minutes=('D', num), caller=('E', same), caller_sex=('F', mf), language=('G', same), subject=('H', same), province=('I', same), referred_to=('J', same), about_trafficking=('H', lambda v: 'yes' if v == 'trafficking' else 'no')),
 (9, 'ទូក'): dict(visit_date=('B', date), place=('C', same), vessel=('D', same), crew=('E', num), crew_cambodian=('F', num), crew_foreign=('G', num), under_18=('H', few(20)), contracts=('I', Mp({'មានទាំងអស់': 'all', 'មានខ្លះ': 'some', 'គ្មាន': 'none'})), papers_kept=('J', yn), fine=('K', cur('KHR'))),
 (10, 'PRA'): dict(agency=('A', same), licence_no=('B', same), licence_date=('C', date), valid_until=('D', date), director=('E', same), destinations=('F', lambda v: sorted(iso3(x) for x in v.split(' / '))), sent_2023=('G', num), sent_2024=('H', num), status=('I', same)),
 (11, 'បណ្តឹង'): dict(complaint_no=('A', kh), complaint_date=('B', date), complainants=('C', num), complainants_female=('D', num), agency=('E', lambda v: 'broker, name not known' if v.startswith('មេខ្យល់') else v), subject=('F', Mp({'មិនបើកប្រាក់': 'wages not paid', 'ដកលិខិតឆ្លងដែន': 'passport kept', 'បោកមិនបញ្ជូន': 'cheated, not sent', 'ខុសការងារ': 'other work than promised'})), claimed=('G', sign), closed_date=('H', date),
                      result=('I', Mp({'សងគ្រប់': 'paid', 'សងខ្លះ': 'partly paid', 'ដកពាក្យ': 'withdrawn', 'ទៅតុលាការ': 'sent to court'}))),
 (12, ''): dict(request_no=('A', same), request_date=('B', date), applicant=('C', same), applicant_sex=('D', mf), people=('E', num), place=('F', same), problem=('G', same), travel_paper=('H', yn), tip=('I', yn), answer=('J', same)),
 (13, 'K6-741 LAO 14.03.24'): flight, (13, '8M-402 MMR 02.09.24'): flight,
 (14, 'ឃុំខ្លួន'): dict(name=('B', same), sex=('C', mf), age_years=('D', num), citizenship=('E', iso3), detained_date=('F', date), grounds=('G', Mp({'គ្មានទិដ្ឋាការ': 'no visa', 'ធ្វើការគ្មានច្បាប់': 'working without permit', 'នៅហួស': 'overstay', 'រកឃើញក្នុងកន្លែងឆបោក': 'found in scam compound'})), passport_at_hand=('H', yn), screened=('I', yn), released_date=('J', date),
                        released_to=('K', Mp({'បណ្តេញ': 'removed', 'មណ្ឌល': 'shelter', 'ស្ថានទូត': 'embassy'}))),
 (15, 'Screening'): dict(person_no=('A', same), interview_date=('B', date), sex=('C', mf), age_years=('D', num), citizenship=('E', code), score=('L', num), result=('M', Mp({2: 'second interview', 0: 'no further step'})), **{'indicator_' + x: (c, yn) for x, c in zip(['debt', 'papers_kept', 'not_free', 'threats', 'no_pay', 'deceived'], 'FGHIJK')}),
 (16, 'Cases'): dict(case_no=('A', same), opened_date=('B', date), victims=('C', num), victims_female=('D', num), victims_children=('E', num), offence=('F', same), stage=('G', same), lawyer=('H', same), next_hearing_date=('I', date), closed=lambda g, y, s: 'yes' if g.get((y, 'J')) == 'Y' else 'no'),
 (17, 'ប្រជុំ 2024'): dict(meeting_no=('A', num), meeting_date=('B', date), place=('C', same), chair=('D', Mp({'អភិបាលរង': 'deputy governor', 'ប្រធានមន្ទីរសង្គមកិច្ច': 'head of social affairs', 'ស្នងការ': 'police commissioner'})), participants=('E', num), participants_female=('F', num), agenda=('G', same), minutes=('H', yn)),
 (18, 'Applications'): dict(application_no=('A', same), received_date=('B', date), victim_code=('C', same), judgment_no=('D', same), asked=byrow('F'), granted=byrow('G'), decision=('H', same), paid_date=('I', date)),
 (20, 'returnee_interview_v3'): dict(start=('A', same), interview_date=('B', date), enumerator=('C', same), consent=('D', yn), sex=('E', same), age_years=('F', num), home_province=('G', lambda v: v.replace('_', ' ').title()), destination=('H', iso3), problems=lambda g, y, s: g.get((y, 'I'), '').split() if g[y, 'D'] == 'yes' else None, problem_debt=('J', yn), problem_passport=('K', yn), problem_locked=('L', yn), problem_violence=('M', yn),
                                  debt=('N', cur('USD')), wants_help=('O', yn), submission_id=('P', text), uuid=('Q', same), validation=('R', Mp({'validation_status_approved': 'approved', 'validation_status_on_hold': 'on hold'}))),
 (21, 'Basic Identity'): dict(long_id=('A', same), case_id=('B', same), name=('C', same), sex=('D', mf), birth=('E', date), age_years=('F', num), estimated=('G', yn), registration_date=('H', date), status=('I', str.lower), risk_level=('J', same), protection_concerns=('K', lambda v: v.split(', ')), province=('L', lambda v: v.split('::')[1])),
 (21, 'Services'): dict(long_id=('A', same), case_id=('B', same), service_type=('C', same), service_date=('D', date), implemented=('E', yn)),
 (22, ''): dict(case_id=('A', same), name=('B', same), birth=('C', lambda v: v if int(v) < 2020 else None), sex=('D', mf), citizenship=('E', code), agreed=('F', yn), perpetrator_role=('G', same), control=('H', lambda v: v.split('|')), exploitation=('I', same), event_country=('J', same), event_date=('K', date), person_is=lambda g, y, s: 'perpetrator' if (y, 'G') in g else 'victim'),
}
bad = 0


def no(*a):
    global bad
    bad += 1
    print('DIFFERENT', *a)


def fits(k, want, vals):
    g = [v for v in vals if v is not None]
    if 'sum' in want:
        return want == {'sum': sum(g), 'given': len(g)}
    if 'sum_by_currency' in want:
        s = {}
        for v in g:
            s[v['currency']] = s.get(v['currency'], 0) + v['amount']
        return want == {'sum_by_currency': s, 'given': len(g)}
    if set(want) == {'given', 'different'}:
        return want == {'given': len(g), 'different': len({json.dumps(v, sort_keys=True) for v in g})}
    c = {}
    for v in vals:
        v = '(empty)' if v is None else v
        c[v] = c.get(v, 0) + 1
    return c == want


def span(w):
    m = re.fullmatch(r'([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?', w)
    return set(range(int(m[2]), int(m[4] or m[2]) + 1))


if {'files/' + f for f in os.listdir(os.path.join(H, 'files'))} != {t['file'] for t in T}:
    no('files')
n = nf = 0
for t in T:
    p = os.path.join(H, t['file'])
    if t['no'] == 24:
        try:
            xlsx(p)
            no(24, 'opens')
        except zipfile.BadZipFile:
            pass
        continue
    B, hid = xlsx(p) if p.endswith('xlsx') else ods(p) if p.endswith('ods') else csvr(p)
    used = {s: set() for s in B}
    for x in t['not_rows']:
        if x['where'] != 'N3:N9':
            used[x['sheet']] |= span(x['where'])
    for b in t['tables']:
        g = B[b['sheet']]
        used[b['sheet']] |= set(b['heading_rows'] or [])
        if b['records_lie_in'] == 'columns':
            F = []
            for c in range(2, 14):
                f = {'month': f"2024-{EM[g[3, L(c)]]:02d}"}
                for x in b['columns'][1:]:
                    y = int(x['at'].split()[1])
                    if g[y, 'A'] != x['heading']:
                        no(t['no'], 'heading', x)
                    f[x['fact']] = g.get((y, L(c)))
                F.append((L(c), f))
            used[b['sheet']] |= set(range(3, 10))
        else:
            sp = SPEC[t['no'], b['sheet']]
            ys = sorted({y for y, c in g if b['first'] <= y <= b['last']} - used[b['sheet']])
            used[b['sheet']] |= set(ys)
            if ys[0] != b['first'] or ys[-1] != b['last']:
                no(t['no'], b['sheet'], 'first/last', ys[0], ys[-1])
            for x in b['columns']:
                hh = [str(g.get((y, x['at']), '')) for y in b['heading_rows']]
                if x['heading'].split(' / ')[-1] not in hh:
                    no(t['no'], 'heading', x, hh)
            F = []
            for y in ys:
                f = {}
                for k, s in sp.items():
                    if callable(s):
                        f[k] = s(g, y, b['sheet'])
                    else:
                        v = g.get((y, s[0]))
                        f[k] = None if v is None else s[1](v)
                F.append((y, f))
        n += len(F)
        if len(F) != b['count_of_all_rows']:
            no(t['no'], b['sheet'], 'count', len(F))
        F = dict(F)
        for r in b['rows']:
            f = F[r['at']]
            nf += len(f)
            for k in set(f) | set(r['facts']):
                if f.get(k, '-') != r['facts'].get(k, '--'):
                    no(t['no'], b['sheet'], r['at'], k, 'file:', f.get(k), 'truth:', r['facts'].get(k))
        if set(b['all_rows_tally']) != set(next(iter(F.values()))):
            no(t['no'], 'tally facts', set(b['all_rows_tally']) ^ set(next(iter(F.values()))))
        for k, w in b['all_rows_tally'].items():
            if not fits(k, w, [f.get(k) for f in F.values()]):
                no(t['no'], b['sheet'], 'tally', k, w)
        for q in t['totals']:
            if t['no'] == 19:
                for k in q:
                    if k != 'period' and q[k] != sum(f[k] or 0 for f in F.values()):
                        no(19, k)
            if t['no'] == 6:
                for k in q:
                    if k != 'period' and q[k] != sum(f[f"{k}_{q['period']}"] for f in F.values()):
                        no(6, k)
    for s, g in B.items():
        x = {y for y, c in g} - used[s]
        if x:
            no(t['no'], s, 'lines not accounted for', sorted(x))
    for e in t['errors']:
        m = re.fullmatch(r'([A-Z]+)(\d+)', e['cell'])
        if (int(m[2]), m[1]) not in B[e['sheet']]:
            no(t['no'], 'error cell empty', e)
c = {}
for t in T:
    c[t['outcome']] = c.get(t['outcome'], 0) + 1
print(len(T), 'files', n, 'rows', nf, 'facts of listed rows', c, 'errors', sum(len(t['errors']) for t in T), 'differences:', bad)
sys.exit(bool(bad))
