"""Opens every file again with readers of its own (zip + xml, csv) and compares it with truth.json."""
import csv, datetime as D, json, os, re, sys, zipfile
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
    d = ';' if t.count(';') > t.count(',') else ','
    g = {}
    for r, row in enumerate(csv.reader(t.splitlines(), delimiter=d), 1):
        for c, v in enumerate(row, 1):
            if v != '':
                g[r, L(c)] = v
    return {'': g}, {}


KM = {m: i for i, m in enumerate('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(), 1)}
EM = {m: i for i, m in enumerate('jan feb mar apr may jun jul aug sep oct nov dec'.split(), 1)}


def date(v, be=0, mdy=False):
    if v is None:
        return None
    if isinstance(v, D.date):
        return v.isoformat()
    if isinstance(v, (int, float)):
        return (D.date(1899, 12, 30) + D.timedelta(int(v))).isoformat()
    s = v.translate(KD)
    p = [x for x in re.split(r'[\s/.\-]+', s) if x]
    if len(p) != 3:
        return None
    try:
        q = [KM.get(x) or EM.get(x[:3].lower()) or int(x) for x in p]
        if len(p[0]) == 4:
            y, m, d = q
        else:
            d, m, y = q
        if mdy:
            d, m = m, d
        if len(p[2]) == 2 and len(p[0]) != 4:
            y += 2000
        if y < 1000:
            return None
        return D.date(y - be, m, d).isoformat()
    except ValueError:
        return None


W = dict(zip('មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់ ដប់មួយ ដប់ពីរ ដប់បី ដប់បួន ដប់ប្រាំ'.split(), range(1, 16)))


def dur(s):
    m = 0
    for a, u in re.findall(r'([\u1780-\u17d3]+?)(ឆ្នាំ|ខែ)', s):
        m += W[a] * (12 if u == 'ឆ្នាំ' else 1)
    for a, u in re.findall(r'(\d+(?:\.\d+)?)\s*(y|m)', s):
        m += float(a) * (12 if u == 'y' else 1)
    return int(m) or None


def sent(v):
    if v is None:
        return None, None
    s = str(v).translate(KD)
    p = re.split(r'ព្យួរ|of which|incl\.|\(|, |/', s, maxsplit=1)
    return dur(p[0]), (dur(p[1]) if len(p) > 1 else None)


def mny(v):
    if v is None or v == '-':
        return None
    s = str(v).translate(KD).strip()
    mill = bool(re.search('លាន|M$|million', s))
    n = re.search(r'-?[\d.,]+', s)[0]
    if mill:
        return round(float(n.replace(',', '.')) * 1e6)
    return int(float(n)) if re.fullmatch(r'-?\d+\.0', n) else int(re.sub(r'[.,]', '', n))


TSE = 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008'
CC = 'Criminal Code 2009'


def chg(v, tse=TSE):
    out = []
    s = str(v).translate(KD)
    pat = re.compile(r'(CC )?(?<![\d])(\d{1,3})( (?:CC|Penal Code|of the Criminal Code|Crim\. Code|ក\.ព\.))?')
    for m in pat.finditer(s):
        out.append({'law': CC if m[1] or m[3] else tse, 'article': m[2]})
    return out


SEX = {'ប': 'male', 'ប្រុស': 'male', 'បុរស': 'male', 'm': 'male', 'M': 'male', 'male': 'male', 'Male': 'male', 'man': 'male', 'H': 'male', '1': 'male',
       'ស': 'female', 'ស្រី': 'female', 'នារី': 'female', 'f': 'female', 'F': 'female', 'female': 'female', 'Female': 'female', 'woman': 'female', '2': 'female'}
NAT = {'ខ្មែរ': 'Cambodian', 'ចិន': 'Chinese', 'វៀតណាម': 'Vietnamese', 'ថៃ': 'Thai', 'ម៉ាឡេស៊ី': 'Malaysian', 'ហ្វីលីពីន': 'Filipino', 'កូរ៉េ': 'Korean',
       'KHM': 'Cambodian', 'CHN': 'Chinese', 'VNM': 'Vietnamese', 'THA': 'Thai', 'MYS': 'Malaysian', 'PHL': 'Filipino', 'KOR': 'Korean',
       'KH': 'Cambodian', 'CN': 'Chinese', 'VN': 'Vietnamese', 'TH': 'Thai', 'MY': 'Malaysian', 'PH': 'Filipino', 'KR': 'Korean'}
NAT.update({v: v for v in list(NAT.values())})
EXP = {'Forced labour': 'forced labour', 'Sex. exploitation': 'sexual exploitation', 'Forced marriage': 'forced marriage', 'Online scam': 'forced criminality (online scam)', 'CSE (child)': 'sexual exploitation of a child',
       'Surrogacy': 'surrogacy', 'Begging': 'forced begging', 'SC': 'forced criminality (online scam)', 'SX': 'sexual exploitation', 'ពលកម្មដោយបង្ខំ': 'forced labour', 'អាជីវកម្មផ្លូវភេទ': 'sexual exploitation', 'រៀបការដោយបង្ខំ': 'forced marriage',
       'បង្ខំឱ្យឆបោកតាមអនឡាញ': 'forced criminality (online scam)', 'អាជីវកម្មផ្លូវភេទលើកុមារ': 'sexual exploitation of a child', 'ពពោះជំនួស': 'surrogacy', 'បង្ខំឱ្យសុំទាន': 'forced begging'}
DIS = 'charge dismissed by the investigating judge'
OUT = {'ផ្តន្ទាទោស': 'convicted', 'រួចផុតពីបទចោទ': 'acquitted', 'ដីកាលើកលែងឱ្យរួចខ្លួន': DIS, 'convicted': 'convicted', 'acquitted': 'acquitted', 'non-suit (ij)': DIS, 'pending': 'pending', 'condamné': 'convicted', 'relaxé': 'acquitted', 'non-lieu': DIS,
       'en cours': 'pending', 'guilty': 'convicted', 'not guilty': 'acquitted', 'not yet': 'pending', 'co': 'convicted', 'ac': 'acquitted', 'nd': DIS,
       'judgment upheld': 'convicted', 'sentence reduced': 'convicted', 'sentence raised': 'convicted', 'overturned, acquitted': 'acquitted'}
STG = {'កំពុងស៊ើបសួរ': 'investigation', 'រង់ចាំសវនាការ': 'awaiting trial', 'កំពុងជំនុំជម្រះ': 'trial', 'ចប់': 'decided', 'with IJ': 'investigation', 'trial date to be fixed': 'awaiting trial', 'trial ongoing': 'trial', 'IN': 'investigation', 'AT': 'awaiting trial', 'TR': 'trial', 'DE': 'decided'}
PRE = {'ចំពោះមុខ': 'present', 'កំបាំងមុខ': 'absent', 'ចាត់ទុកដូចំពោះមុខ': 'deemed present', 'ចាត់ទុកដូចចំពោះមុខ': 'deemed present', 'present': 'present', 'in absentia': 'absent', 'deemed contradictory': 'deemed present', 'contradictoire': 'present', 'par défaut': 'absent', 'réputé contradictoire': 'deemed present',
       'P': 'present', 'IA': 'absent', 'DP': 'deemed present', 'yes': 'present', 'no': 'absent', 'no, but summoned': 'deemed present'}
same = lambda v: None if v is None else str(v)
sex = lambda v: SEX.get(str(v))
nat = lambda v: NAT.get(str(v))
exp = lambda v: EXP.get(v)
out = lambda v: OUT.get(str(v).lower()) if v else None
stg = lambda v: STG.get(v)
pre = lambda v: PRE.get(v)
num = lambda v: None if v is None or str(v).startswith('#') else int(re.search(r'\d+', str(v).translate(KD))[0])
s0 = lambda v: sent(v)[0]
s1 = lambda v: sent(v)[1]
so = lambda v: None if v is None else ('convicted' if sent(v)[0] else 'acquitted')
yrs = lambda v: None if v is None else round(float(v) * 12)
nh = lambda v: None if v is None or str(v).startswith('#') else str(v)
tick2 = lambda a, b: (lambda g, y: {(1, 0): 'male', (0, 1): 'female'}.get((int((y, a) in g), int((y, b) in g))))
ymc = lambda a, b: (lambda g, y: (g.get((y, a), 0) * 12 + g.get((y, b), 0)) or None)
join = lambda a, b: (lambda g, y: f'{g[y, a]} {g[y, b]}')


def up(c, f):
    def h(g, y):
        while g.get((y, c)) in ('〃', 'ដូចលើ'):
            y -= 1
        return f(g.get((y, c)))
    return h


def grp(f):
    def h(g, y):
        while not str(g.get((y, 'A'), '')).startswith('Case no.'):
            y -= 1
        return f(g[y, 'A'])
    return h


def band(g, y):
    k = [c for c in 'GHIJ' if (y, c) in g]
    assert len(k) == 1, y
    return {'G': 'minor', 'H': '18-30', 'I': '31-45', 'J': '46+'}[k[0]]


def names(fn, sh, r):
    return None


MON = {m.upper(): i for m, i in EM.items()}
par = lambda k: (lambda v: mny(re.search(k + r' ([\d.,]+(?: លាន)?)', v.translate(KD))[1]) if v and k in v else None)
SPEC = {
 'សៀវភៅបញ្ជីព្រហ្មទណ្ឌ កំពង់ស្ពឺ ២០២៤.xlsx': dict(case_number=('B', same), date_registered=('C', date), name_khmer=('D', same), sex=tick2('E', 'F'), age=('G', num), citizenship=('H', nat), charges=('I', chg), date_charged=('J', date), date_decided=('K', date), presence_at_judgment=('L', pre), outcome=('M', so), sentence_months=('M', s0), suspended_months=('M', s1), fine_riel=('N', mny)),
 'ratanakiri_2024.csv': dict(case_number=('A', same), date_registered=('B', date), date_charged=('C', date), name_latin=('D', same), sex=('E', sex), age=('F', num), citizenship=('G', nat), charges=('H', chg), exploitation=('I', exp), outcome=('J', out), stage=('J', stg), date_decided=('K', date), sentence_months=('L', s0), suspended_months=('L', s1), fine_riel=('M', mny), compensation_riel=('N', mny)),
 'Kandal judgments by month - Jul-Dec 2024.xlsx': dict(date_decided=lambda g, y, sh: f'2024-{MON[sh]:02d}-{g[y, "A"]:02d}', case_number=('B', same), name_khmer=('C', same), name_latin=('D', same), age=('E', num), sex=('F', sex), charges=('G', chg), outcome=('H', out), sentence_months=ymc('I', 'J'), suspended_months=('K', num), compensation_riel=('L', mny)),
 'ព្រៃវែង ជួញដូរ ២៤.ods': dict(case_number=up('A', same), date_registered=up('B', date), date_charged=up('C', date), charges=up('D', chg), exploitation=up('E', exp), name_khmer=('F', same), sex=('G', lambda v: sex(v.split()[0])), age=('G', num), citizenship=('H', nat), date_decided=up('I', date), outcome=('J', out), stage=('J', stg), sentence_months=('K', s0), suspended_months=('K', s1), compensation_riel=('L', mny)),
 'SR grouped by case 2024.xlsx': dict(case_number=grp(lambda t: t.split()[2]), date_registered=grp(lambda t: date(t.split()[4])), charges=grp(lambda t: chg(t.split('–')[-1])), exploitation=grp(lambda t: exp(t.split(' – ')[1])), name_khmer=('B', same), name_latin=('C', same), sex=('D', sex), birth_year=('E', num), citizenship=('F', nat), date_charged=('G', date), date_decided=('H', date), outcome=('I', out), sentence_months=('J', s0), suspended_months=('J', s1), fine_riel=('K', mny), compensation_riel=('L', mny)),
 'ត្បូងឃ្មុំ អាយុជាក្រុម.xlsx': dict(stage=('B', stg), case_number=('C', same), name_khmer=join('D', 'E'), sex=('F', sex), age=band, charges=('K', chg), date_registered=('L', date), date_charged=('M', date), date_decided=('N', date), presence_at_judgment=('O', pre), sentence_months=('P', lambda v: (lambda p: int(p[0]) * 12 + int(p[1]))(v.translate(KD).split('/')) if v and '/' in v else None), outcome=('P', lambda v: None if v is None else 'convicted' if '/' in v else 'acquitted')),
 'BMC TIP 2024 filter.xlsx': dict(name_khmer=('B', same), name_latin=('C', same), sex=('D', sex), age=('E', num), citizenship=('F', nat), case_number=('G', same), date_registered=('H', date), date_charged=('I', date), charges=('J', chg), date_decided=('K', date), presence_at_judgment=('L', pre), outcome=('M', out), sentence_months=('N', num), suspended_months=('O', num), fine_riel=('P', lambda v: v and round(v * 1e6)), compensation_other=('Q', lambda v: v and {'amount': v, 'currency': 'USD'})),
 'kampong thom accused (english).xlsx': dict(name_latin=join('C', 'B'), name_khmer=('D', same), sex=('F', sex), birth_year=('G', num), citizenship=('H', nat), case_number=('J', same), charges=('K', chg), exploitation=('L', exp), date_registered=('M', date), date_charged=('N', date), date_decided=('O', date), outcome=('P', out), sentence_months=('Q', s0), suspended_months=('Q', s1)),
 'បាត់ដំបង សាលក្រម ២៤.ods': dict(date_decided=('A', date), presence_at_judgment=('B', pre), name_khmer=('C', same), sex=('D', sex), age=('E', num), citizenship=('F', nat), case_number=('G', same), date_registered=('H', date), date_charged=('I', date), charges=('J', chg), outcome=('K', so), sentence_months=('K', s0), suspended_months=('K', s1), fine_riel=('L', par('ពិន័យ')), compensation_riel=('L', par('សំណង'))),
 'មណ្ឌលគិរី.xlsx': dict(case_number=('A', same), name_khmer=('B', same), sex=('C', sex), age=('D', num), charges=('E', chg), date_registered=('F', date), date_charged=('G', date), stage=('H', stg), date_decided=('I', date), outcome=('J', out), sentence_months=('K', yrs)),
 'PSHV scam-compound accused 2024-2025.xlsx': dict(case_number=('A', same), name_latin=('B', lambda v: v.split(' ហៅ ')[0]), alias_khmer=('B', lambda v: (v.split(' ហៅ ') + [None])[1]), sex=('C', sex), age=('D', num), citizenship=('E', nat), exploitation=('F', exp), charges=('G', chg), date_registered=('H', date), date_charged=('I', date), stage=('J', stg), date_decided=('K', date), outcome=('L', out), presence_at_judgment=('M', pre), sentence_months=('N', s0), suspended_months=('N', s1), fine_riel=('O', mny), compensation_riel=('P', mny)),
 'សាលាឧទ្ធរណ៍ភ្នំពេញ TIP 2025.xlsx': dict(case_number=('A', same), other_court=('B', lambda v: v + ' Provincial Court of First Instance'), name_khmer=('D', same), sex=('E', sex), age=('F', num), charges=('G', chg), date_decided=('I', date), outcome=('J', out), sentence_months=lambda g, y: s0(g[y, 'H'] if g[y, 'K'] == 'same' else g[y, 'K']), presence_at_judgment=('L', pre)),
 'តាកែវ ពុទ្ធសករាជ.xlsx': dict(name_khmer=('B', same), sex=('C', sex), birth_year=('D', lambda v: num(v) - 543), case_number=('E', same), date_registered=('F', lambda v: date(v, 543)), date_charged=('G', lambda v: date(v, 543)), charges=('H', chg), date_decided=('I', lambda v: date(v, 543)), outcome=('J', so), sentence_months=('J', s0), suspended_months=('J', s1)),
 'Appeal BTB - courts of the region Q1 2025.xlsx': dict(case_number=('A', same), name_latin=('B', same), sex=('C', sex), age=('D', num), charges=('E', lambda v: chg(v, None)), date_registered=('F', date), date_charged=('G', date), date_decided=('H', date), outcome=('I', out), sentence_months=ymc('J', 'K'), other_court=lambda g, y, sh: sh + ' Provincial Court of First Instance'),
 'OMC list month-first.csv': dict(case_number=('B', same), name_latin=('C', same), sex=('D', sex), age=('E', num), charges=('F', chg), date_registered=('G', lambda v: date(v, mdy=True)), date_charged=('H', lambda v: date(v, mdy=True)), date_decided=('I', lambda v: date(v, mdy=True)), outcome=('J', out), sentence_months=('K', num)),
 'កោះកុង កាលបរិច្ឆេទ.xlsx': dict(case_number=('B', same), name_khmer=('C', same), sex=('D', sex), age=('E', num), charges=('F', chg), date_registered=('G', date), date_charged=('H', date), date_decided=('I', date), outcome=('J', so), sentence_months=('J', s0), suspended_months=('J', s1)),
 'Kampong Cham 24 TIP.xlsx': dict(case_number=('A', same), name_latin=('B', same), sex=tick2('C', 'D'), age=('E', num), charges=('F', chg), date_registered=('G', date), date_charged=('H', date), date_decided=('I', date), outcome=('J', out), sentence_months=('K', s0), suspended_months=('K', s1), fine_riel=('L', mny)),
 'kratie_tip.csv': dict(case_number=('A', same), name_latin=('B', same), sex=('C', sex), age=('D', num), citizenship=('E', nat), charges=('F', chg), date_registered=('G', date), date_charged=('H', date), date_decided=('I', date), outcome=('J', out), sentence_months=('K', yrs), fine_riel=('L', mny)),
 'ព្រះវិហារ បញ្ជី១៩នាក់.ods': dict(case_number=('A', same), name_khmer=('B', same), sex=('C', sex), age=('D', num), citizenship=('E', nat), charges=('F', chg), date_registered=('G', date), date_charged=('H', date), date_decided=('I', date), outcome=('J', out), sentence_months=('K', s0), suspended_months=('K', s1)),
 'K.Chhnang registry (formulas broken).xlsx': dict(case_number=('A', same), name_latin=('B', nh), sex=('C', sex), age=('D', num), charges=('E', chg), exploitation=('F', exp), date_registered=('G', lambda v: None if v == '#REF!' else date(v)), date_charged=('H', date), date_decided=('I', date), outcome=('J', out), sentence_months=('K', yrs), compensation_riel=('L', mny)),
}
bad = 0


def no(*a):
    global bad
    bad += 1
    print('DIFFERENT', *a)


def pursat(fn, t, g):
    ex = []
    for y in sorted({r for r, c in g if r > 3 and (r, 'C') in g}):
        cut = lambda v: [re.sub(r'^\d+\) ', '', x) for x in v.split('\n')]
        P, S, M = cut(g[y, 'D']) if (y, 'D') in g and (y, 'A') in g else [], cut(g.get((y, 'E'), '')), cut(g.get((y, 'F'), ''))
        if not len(P) == len(S) == len(M):
            no(fn, y, 'lists of different length')
        for p, s, m in zip(P, S, M):
            a = re.fullmatch(r'(.+) \(([MF]), (\d+), ([A-Z]{3})\)', p)
            ex.append(dict(at=f'2024!{y}', case_number=g[y, 'B'], name_latin=a[1], sex=sex(a[2]), age=int(a[3]), citizenship=nat(a[4]), charges=chg(g[y, 'C']), date_registered=date(g[y, 'G']), date_charged=date(g[y, 'H']), date_decided=date(g[y, 'A']),
                           presence_at_judgment=pre(m), outcome=so(s), sentence_months=s0(s), suspended_months=s1(s)))
    if len(ex) != len(t['rows']):
        no(fn, 'rows', len(ex), len(t['rows']))
    for a, b in zip(ex, t['rows']):
        for k in b:
            if a.get(k) != b[k]:
                no(fn, b['at'], k, a.get(k), b[k])


n = 0
if set(os.listdir(os.path.join(H, 'files'))) != set(T):
    no('files', set(os.listdir(os.path.join(H, 'files'))) ^ set(T))
for fn, t in T.items():
    p = os.path.join(H, 'files', fn)
    if fn == 'stung treng report.xlsx':
        if zipfile.is_zipfile(p) or t['rows']:
            no(fn, 'should be broken')
        continue
    B, hid = xlsx(p) if fn.endswith('xlsx') else ods(p) if fn.endswith('ods') else csvr(p)
    known = {}
    for r in t['not_rows']:
        known.setdefault(r['sheet'], set()).add(r['row'])
    seen = set()
    for r in t['rows']:
        sh, y = ('', int(r['at'].split()[1])) if r['at'].startswith('record') else (lambda a: (a[0], int(a[1])))(r['at'].rsplit('!', 1))
        seen.add((sh, y))
        if (y in hid.get(sh, ())) != bool(r.get('hidden_row')):
            no(fn, r['at'], 'hidden')
        if y in known.get(sh, ()):
            no(fn, r['at'], 'row and not row')
    for sh, g in B.items():
        ys = {y for y, c in g}
        x = ys ^ (known.get(sh, set()) | {y for s, y in seen if s == sh})
        if x:
            no(fn, sh, 'lines not accounted for', sorted(x))
    for e in t['errors']:
        m = re.fullmatch(r'(.+)!([A-Z]+)(\d+)', e['cell'])
        if m and (m[1] not in B):
            no(fn, 'error cell', e)
    if fn.startswith('Pursat'):
        pursat(fn, t, B['2024'])
        n += len(t['rows'])
        continue
    sp = SPEC.get(fn, {})
    if not sp and t['rows']:
        no(fn, 'no spec')
    slip = [e['cell'] for e in t['errors'] if re.fullmatch(r'record \d+', e['cell'])]
    for r in t['rows']:
        n += 1
        sh, y = ('', int(r['at'].split()[1])) if r['at'].startswith('record') else (lambda a: (a[0], int(a[1])))(r['at'].rsplit('!', 1))
        g = B[sh]
        if r['at'] in slip:
            if (y, 'B') in g:
                no(fn, r['at'], 'not slipped')
            continue
        for k in set(sp) | set(r) - {'at', 'hidden_row', 'second_entry_of'}:
            f = sp.get(k)
            if f is None:
                v = None
            elif isinstance(f, tuple):
                v = g.get((y, f[0]))
                v = f[1](v) if v is not None else None
            else:
                v = f(g, y, sh) if f.__code__.co_argcount == 3 else f(g, y)
            if v != r.get(k):
                no(fn, r['at'], k, 'file:', v, 'truth:', r.get(k))
c = {}
for t in T.values():
    c[t['outcome']] = c.get(t['outcome'], 0) + 1
print(len(T), 'files', n, 'persons', c, 'differences:', bad)
sys.exit(bool(bad))
