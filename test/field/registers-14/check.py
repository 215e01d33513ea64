# -*- coding: utf-8 -*-
"""Opens every file again with readers of its own (zip + XML, csv; no openpyxl, no odfpy) and compares all cells with truth.json.
Its lists of words were written apart from make.py."""
import csv, datetime as dt, io, json, os, re, sys, zipfile
import xml.etree.ElementTree as ET
HERE = os.path.dirname(os.path.abspath(__file__))
bad = []


def err(*a):
    bad.append(' '.join(str(x) for x in a))


def ci(s):
    n = 0
    for ch in s:
        n = n * 26 + ord(ch) - 64
    return n


def rng(a):
    p = a.split(':')
    q = [re.match(r'([A-Z]+)(\d+)$', x) for x in p]
    q = [(int(m[2]), ci(m[1])) for m in q]
    return q[0], q[-1]


NS = {'m': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'}
RID = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id'


def read_xlsx(p):
    z = zipfile.ZipFile(p)
    sst = []
    if 'xl/sharedStrings.xml' in z.namelist():
        for si in ET.fromstring(z.read('xl/sharedStrings.xml')).findall('m:si', NS):
            sst.append(''.join(t.text or '' for t in si.iter('{%s}t' % NS['m'])))
    rel = {r.get('Id'): r.get('Target') for r in ET.fromstring(z.read('xl/_rels/workbook.xml.rels'))}
    out = {}
    for sh in ET.fromstring(z.read('xl/workbook.xml')).find('m:sheets', NS):
        x = ET.fromstring(z.read('xl/' + rel[sh.get(RID)].replace('/xl/', '')))
        cells = {}
        for c in x.iter('{%s}c' % NS['m']):
            v = c.find('m:v', NS)
            if c.find('m:f', NS) is not None:
                err(p, 'formula', c.get('r'))
            a = rng(c.get('r'))[0]
            if c.get('t') == 'inlineStr':
                cells[a] = ''.join(q.text or '' for q in c.iter('{%s}t' % NS['m']))
                continue
            if v is None or v.text is None:
                continue
            if c.get('t') == 's':
                cells[a] = sst[int(v.text)]
            else:
                f = float(v.text)
                cells[a] = int(f) if f == int(f) else f
        mer = [rng(m.get('ref')) for m in x.iter('{%s}mergeCell' % NS['m'])]
        hid = [(int(c.get('min')), int(c.get('max'))) for c in x.iter('{%s}col' % NS['m']) if c.get('hidden') in ('1', 'true')]
        out[sh.get('name')] = (cells, mer, hid)
    return out


def read_ods(p):
    T, O = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}', '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'
    X = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}p'
    out = {}
    for t in ET.fromstring(zipfile.ZipFile(p).read('content.xml')).iter(T + 'table'):
        cells, mer, r = {}, [], 0
        for row in t.iter(T + 'table-row'):
            r += 1
            c = 0
            for ce in row:
                c += 1
                vt = ce.get(O + 'value-type')
                if vt == 'float':
                    f = float(ce.get(O + 'value'))
                    cells[(r, c)] = int(f) if f == int(f) else f
                elif vt == 'date':
                    cells[(r, c)] = ce.get(O + 'date-value')
                elif vt == 'string':
                    cells[(r, c)] = '\n'.join(''.join(q.itertext()) for q in ce.findall(X))
        out[t.get(T + 'name')] = (cells, mer, [])
    return out


def read_csv(p):
    b = open(p, 'rb').read()
    t = b.decode('utf-16') if b[:2] == b'\xff\xfe' else b.decode('utf-8-sig')
    d = max('\t;,', key=t.split('\n')[0].count)
    cells = {}
    for i, row in enumerate(csv.reader(io.StringIO(t), delimiter=d), 1):
        for j, v in enumerate(row, 1):
            if v != '':
                cells[(i, j)] = v
    return {None: (cells, [], [])}


KH = {ord(a): str(i) for i, a in enumerate('០១២៣៤៥៦៧៨៩')}


def lat(v):
    return v.translate(KH) if isinstance(v, str) else v


def iso(y, m, d):
    return dt.date(int(y), int(m), int(d)).isoformat()


MON = {x: i % 12 + 1 for i, x in enumerate('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split())}
MON.update({'Mei': 5, 'Agu': 8, 'Okt': 10, 'Des': 12})


def day(v, year=None, be=False):
    """one day in any of the ways of writing used here"""
    if v is None or v in ('–', '-', 'still here'):
        return None
    if isinstance(v, (int, float)):
        return (dt.date(1899, 12, 30) + dt.timedelta(int(v))).isoformat()
    v = lat(v).strip()
    for pat, f in ((r'(\d{4})-(\d\d)-(\d\d)$', lambda m: iso(m[1], m[2], m[3])),
                   (r'(\d+)[./](\d+)[./](\d{4})$', lambda m: iso(int(m[3]) - (543 if be else 0), m[2], m[1])),
                   (r'(\d+)\.(\d+)\.(\d\d)$', lambda m: iso('20' + m[3], m[2], m[1])),
                   (r'(\d+)/(\d+)$', lambda m: iso(year, m[2], m[1])),
                   (r'(\d+)[- ]([A-Z][a-z]{2})[- ](\d{4})$', lambda m: iso(m[3], MON[m[2]], m[1])),
                   (r'([A-Z][a-z]{2}) (\d+), (\d{4})$', lambda m: iso(m[3], MON[m[1]], m[2]))):
        m = re.match(pat, v)
        if m:
            return f(m)
    raise ValueError('no day: %r' % v)


def num(v):
    if v is None or v in ('?', 'n.p.', '–', '-'):
        return None
    return int(lat(str(v)))


def txt(v):
    return None if v is None else str(v)


def money(cur):
    return lambda v: None if v is None else {'amount': num(re.sub(r'[.៛]', '', lat(str(v)))), 'currency': cur}


def money_txt(v):
    if v is None:
        return None
    v = str(v)
    n = int(re.sub(r'\D', '', v))
    return {'amount': n, 'currency': 'USD' if '$' in v else {'riel': 'KHR'}[v.split()[-1]]}


def w(d, empty=None):
    return lambda v: empty if v is None else d[v if not isinstance(v, str) else v.strip()]


def many(d, sep):
    return lambda v: None if v in (None, '-') else sorted(d[x.strip()] for x in v.split(sep))


SEX = {'ស្រី': 'female', 'ស': 'female', 'F': 'female', 'f': 'female', 'P': 'female', 'Female': 'female', 'female': 'female', 1: 'female',
       'ប្រុស': 'male', 'ប': 'male', 'M': 'male', 'm': 'male', 'L': 'male', 'Male': 'male', 'male': 'male', 2: 'male'}
sex = w(SEX)
tick = w({'√': 'yes', 'x': 'yes'})
YN = w({'Y': 'yes', 'N': 'no', 'yes': 'yes', 'no': 'no', 'Ya': 'yes', 'Tidak': 'no', '?': 'unknown', 'dont_know': 'unknown', 'true': 'yes', 'false': 'no', 1: 'yes', 0: 'no', 9: 'unknown'})
PROV = {'បាត់ដំបង': 'Battambang', 'បន្ទាយមានជ័យ': 'Banteay Meanchey', 'សៀមរាប': 'Siem Reap', 'កំពង់ចាម': 'Kampong Cham', 'ព្រៃវែង': 'Prey Veng', 'ស្វាយរៀង': 'Svay Rieng', 'តាកែវ': 'Takeo',
        'កណ្តាល': 'Kandal', 'ភ្នំពេញ': 'Phnom Penh', 'កំពត': 'Kampot', 'ពោធិ៍សាត់': 'Pursat', 'កំពង់ធំ': 'Kampong Thom', 'ត្បូងឃ្មុំ': 'Tboung Khmum', 'កំពង់ស្ពឺ': 'Kampong Speu', 'កំពង់ឆ្នាំង': 'Kampong Chhnang',
        'ឧត្តរមានជ័យ': 'Oddar Meanchey', '?': None, 'PP': 'Phnom Penh', 'Kandal': 'Kandal', 'K. Speu': 'Kampong Speu', 'SVR': 'Svay Rieng', 'Prey Veng': 'Prey Veng', 'Sihanoukville': 'Preah Sihanouk', 'Bavet': 'Svay Rieng',
        'Poipet': 'Banteay Meanchey', 'Bokor, Kampot': 'Kampot', 'prey_veng': 'Prey Veng', 'kampong_cham': 'Kampong Cham', 'siem_reap': 'Siem Reap',
        'BMC': 'Banteay Meanchey', 'BTB': 'Battambang', 'SRP': 'Siem Reap', 'PVG': 'Prey Veng', 'KCM': 'Kampong Cham', 'TBK': 'Tboung Khmum'}
prov = w(PROV)
SAID_ABOVE = {1: {'province': 'Svay Rieng'}, 2: {'person_is': 'victim'}, 3: {'province': 'Koh Kong'}, 6: {'person_is': 'victim'}, 7: {'returned_from': 'THA'}, 11: {'province': 'Kampong Speu'},
              13: {'citizenship': 'KHM', 'country_abroad': 'MYS'}, 14: {'citizenship': 'IDN'}}
UP = {}   # (no, fact): 'merge' | 'blank' | 'ditto'
C = {n: {} for n in range(1, 21)}
C[1] = dict(received_date=day, sent_date=day, district=txt, case_no=txt,
            offence=w({'ជួញដូរផ្លូវភេទ': 'sex trafficking', 'ជួញដូរពលកម្ម': 'labour trafficking', 'នាំមនុស្សឆ្លងដែនខុសច្បាប់': 'unlawful removal across the border', 'បង្ខំឱ្យបោកប្រាស់តាមអនឡាញ': 'forced to work in online scams'}),
            suspects=lambda v: 'unknown' if v == 'មិនស្គាល់' else v.split('\n'), victims=lambda v: int(lat(v).split('(')[0]), victims_female=lambda v: int(re.search(r'\((\d+)\)', lat(v))[1]),
            status=w({'បញ្ជូនអយ្យការ': 'sent to the prosecution', 'កំពុងស៊ើប': 'under investigation', 'តម្កល់': 'filed, no action'}))
UP.update({(1, 'offence'): 'ditto', (1, 'district'): 'ditto'})
C[2] = dict(opened_date=day, sex=sex, age=num, birth_province=prov, handed_to=w({'គ្រួសារ': 'family', 'ម.ស.អ': 'provincial social affairs', 'អង្គការ': 'NGO shelter'}),
            offence=w({'ជួញដូរផ្លូវភេទ': 'sex trafficking', 'ជួញដូរពលកម្ម': 'labour trafficking', 'លក់កុមារ': 'sale of a child', 'ជួញដូរដើម្បីរៀបការ': 'trafficking for marriage'}))
UP.update({(2, x): 'merge' for x in ('case_no', 'opened_date', 'offence')})
M3 = {'មករា': 1, 'កុម្ភៈ': 2, 'មីនា': 3}
C[3] = dict(date=lambda v, s=None: iso(2025, M3[s], v), time=lambda v: v.replace('h', ':'), people=num, people_female=num, about_trafficking=tick,
            event=w({'ឃាត់រថយន្តដឹកពលករ': 'lorry with workers stopped', 'ជួបមនុស្សដើរផ្លូវព្រៃ': 'people met on a forest path', 'គ្រួសារមកប្តឹង': 'complaint of a family', 'ពិនិត្យទូកនេសាទ': 'fishing boat checked', 'គ្រោះថ្នាក់ចរាចរ': 'traffic accident', 'មកសុំជំនួយ': 'person asking for help'}),
            handed_to=w({'នគរបាលខេត្ត': 'provincial police', 'អន្តោប្រវេសន៍': 'immigration', 'គ្រួសារ': 'family', 'ម.សង្គម': 'provincial social affairs'}))
UP[(3, 'date')] = 'blank'
C[4] = dict(received_date=day, outcome_date=day, accused=num, accused_detained=num, victims=num, offence=w({'TEH-s': 'trafficking, sexual exploitation', 'TEH-t': 'trafficking, labour', 'PROX': 'procuring', 'TRANSF': 'unlawful removal across the border'}),
            outcome=w({'RI': 'investigation by a judge asked for', 'CSS': 'closed without action', 'EC': 'further police inquiry', 'CI': 'immediate hearing'}))
C[4]['from'] = w({'PJ': 'judicial police', 'GR': 'gendarmerie', 'OPJ-M': 'municipal police'})


def sentence(v):
    if v is None:
        return None
    v = lat(v)
    y, m = re.search(r'(\d+)ឆ', v), re.search(r'(\d+)ខ', v)
    if not (y or m):
        raise ValueError('no unit')
    return (int(y[1]) * 12 if y else 0) + (int(m[1]) if m else 0)


def birth5(v):
    y = int(lat(v))
    if y > 2024:
        raise ValueError('after the list')
    return str(y)


C[5] = dict(sex=sex, birth=birth5, pre_trial=tick, sentenced=tick, entry_date=day, release_date=day, sentence_months=sentence)
be = lambda v: day(v, be=True)
C[6] = dict(sex=sex, age=num, returned_from=w({'ថៃ': 'THA', 'ម៉ាឡេស៊ី': 'MYS', 'វៀតណាម': 'VNM', 'ចិន': 'CHN'}), return_date=be, allowance_1_date=be, allowance_2_date=be, family_size=num, allowance_1=money('KHR'), allowance_2=money('KHR'))
C[7] = dict(sex=sex, age=lambda v: 0 if str(v).endswith('m') else int(v), victim_identified=YN, destination_province=prov, departure_date=day, nights=num, got_food=tick, got_doctor=tick, got_phone=tick, bus_fare=money('USD'))
C[8] = dict(sex=sex, birth=lambda v: None if v == 9999 else str(v), entry_date=day, exit_date=day, school=YN, training=YN, counselling=YN, exploitation='TE', referred_by='Ref', province='Prov', exit_reason='ER')


def side9(v):
    return {'V': 'victim', 'A': 'accused'}[v]


C[9] = dict(sex=sex, opened_date=day, hearing_date=day, person_is=side9, court_province=prov, claim=money('USD'), status=w({'waiting': 'hearing awaited', 'judged': 'judgment given', 'appeal': 'in appeal', 'lost contact': 'contact lost'}))
C[10] = dict(call_date=day, minutes=num, people=num, caller_sex=sex, province=prov, caller_is=w({'self': 'self', 'ម្តាយ': 'mother', 'sibl': 'brother or sister', 'neighb': 'neighbour', 'ប្តី': 'husband'}),
             subject=w({'compound': 'held in a compound', 'no pay': 'wages withheld', 'missing abroad': 'missing relative abroad', 'info migr': 'asks about migration', 'wrong no': 'wrong number', 'sex expl': 'sexual exploitation'}),
             action=many({'pol': 'passed to police', 'adv': 'advice given', 'ngo': 'passed to NGO', 'cb': 'will call back'}, '+'))
C[11] = dict(kind=w({'ឡឥដ្ឋ': 'brick kiln', 'រោងចក្រកាត់ដេរ': 'garment factory', 'ចម្ការ': 'plantation'}))
for n in (1, 2, 3):
    C[11]['visit_%d_date' % n] = lambda v: day(v, year=2024)
    C[11]['visit_%d_children' % n] = num
    C[11]['visit_%d_action' % n] = w({'ព្រមាន': 'warning', 'ពិន័យ': 'fine', 'ជូននគរបាល': 'passed to police', 'គ្មាន': 'nothing'})


def birth12(v):
    d = day(v)
    if d > '2024-12-31':
        raise ValueError('in the future')
    return d


C[12] = dict(sex=sex, birth=birth12, detained_date=day, removed_date=day, province=prov, screened=YN, citizenship=w({'Viet': 'VNM', 'Chin': 'CHN', 'Ind': 'IND', 'Bangl': 'BGD', 'Pak': 'PAK'}),
             ground=w({'no visa': 'no valid visa', 'ovst': 'overstay', 'no WP': 'work without permit', 'compound': 'found in a compound'}))
C[13] = dict(request_date=day, return_date=day, sex=sex, others=num, ticket_paid=money('MYR'), problem=w({'PP kept': 'passport kept by employer', 'no salary': 'unpaid wages', 'beaten': 'beaten', 'depot': 'in immigration detention', 'ran away': 'ran away from an employer'}),
             passport_state=w({'none': 'none', 'ok': 'valid', 'exp.': 'expired'}))
C[14] = dict(sex=sex, age=num, report_date=day, left_date=day, province=prov, about_trafficking=YN, reported_by=w({'WA': 'WhatsApp', 'telp': 'telephone', 'datang': 'came in person', 'keluarga': 'family at home'}),
             complaints=many({'paspor ditahan': 'passport kept', 'dipukul': 'beaten', 'gaji tidak dibayar': 'not paid', 'harus bayar denda': 'must pay to leave', 'tidak boleh keluar': 'may not go out'}, ';'),
             status=w({'selesai, pulang': 'done, went home', 'proses': 'in process', 'tdk bisa dihubungi': 'cannot be reached'}))
C[15] = dict(received_date=day, decided_date=day, sex=sex, asked=money_txt, granted=money_txt, paid=money_txt, decision=w({'yes': 'granted', 'partly': 'granted in part', 'refused': 'refused', 'pending': 'pending'}))
C[16] = dict(sex=sex, age=num, birth=day, birth_estimated=YN, citizenship=w({'Cambodia': 'KHM', 'Vietnam': 'VNM'}), registration_date=day, closed_date=day, province=lambda v: v.split('::')[1],
             concerns=many({'Trafficked/Smuggled': 'trafficked or smuggled', 'Child Labour': 'child labour', 'Sexual Exploitation': 'sexual exploitation', 'Separated': 'separated', 'Neglect': 'neglect'}, ','),
             risk=lambda v: v and v.lower(), status=lambda v: v.lower())
C[17] = dict(sex=sex, age=num, visit_no=num, visit_date=day, next_visit_date=day, province=prov, lives_with=w({'parents': 'parents', 'spouse': 'husband or wife', 'relatives': 'other relatives', 'alone': 'alone'}), feels_safe=YN,
             needs=lambda v: v and sorted(v.split()), income_month=money('KHR'))


def same(a, b):
    return (sorted(a) if isinstance(a, list) else a) == (sorted(b) if isinstance(b, list) else b)


def recount(rows):
    out = {}
    for k in dict.fromkeys(k for x in rows for k in x['facts']):
        out[k] = [x['facts'].get(k) for x in rows]
    return out


T = json.load(open(os.path.join(HERE, 'truth.json'), encoding='utf-8'))
have = sorted(os.listdir(os.path.join(HERE, 'files')))
if have != sorted(os.path.basename(e['file']) for e in T):
    err('files and truth differ')
cells_seen = 0
for e in T:
    no = e['no']
    p = os.path.join(HERE, e['file'])
    book = read_xlsx(p) if p.endswith('.xlsx') else read_ods(p) if p.endswith('.ods') else read_csv(p)
    if not re.match(r'^(take in|take in, naming the errors|totals only|refuse)$', e['outcome']):
        err(no, 'outcome')
    if (e['outcome'] == 'take in, naming the errors') != bool(e['errors']):
        err(no, 'errors and outcome do not fit')
    errcells = {(x['sheet'], x['cell']) for x in e['errors']}
    for s, c in errcells:
        if rng(c)[0] not in book[s][0]:
            err(no, 'error at an empty cell', s, c)
    notrow = {}
    for x in e['not_rows']:
        a, b = rng(x['where'])
        if x['sheet'] not in book:
            err(no, 'no such sheet', x['sheet'])
            continue
        got = [k for k in book[x['sheet']][0] if a[0] <= k[0] <= b[0] and a[1] <= k[1] <= b[1]]
        if not got:
            err(no, 'not_rows points at nothing', x)
        notrow.setdefault(x['sheet'], set()).update(range(a[0], b[0] + 1))
    unknown_sheets = set(book) - {t['sheet'] for t in e['tables']} - {x['sheet'] for x in e['not_rows']}
    if unknown_sheets:
        err(no, 'sheets the truth does not name', unknown_sheets)
    key = {}
    if no == 8:
        kc = book['Key'][0]
        for r in range(2, 60):
            if (r, 1) in kc:
                key.setdefault(kc[(r, 1)], {})[kc[(r, 2)]] = kc[(r, 3)]
    for t in e['tables']:
        cells, mer, hid = book[t['sheet']]

        def val(r, c, merged=False):
            if (r, c) in cells:
                return cells[(r, c)]
            if merged:
                for (r1, c1), (r2, c2) in mer:
                    if r1 <= r <= r2 and c1 <= c <= c2:
                        return cells.get((r1, c1))
        # headings
        for col in t['columns']:
            parts = []
            for hr in t['heading_rows']:
                v = val(hr, ci(col['at']), True)
                if v is not None and v not in parts:
                    parts.append(v)
            if ' / '.join(parts) != col['heading'].strip():
                err(no, t['sheet'], 'heading', col['at'], parts, col['heading'])
        width = max(c for r, c in cells if r in t['heading_rows'])
        if {c for c in range(1, width + 1)} - {ci(x['at']) for x in t['columns']}:
            err(no, 'column without an entry')
        # every filled row is a record, a heading, or among not_rows
        ats = [x['at'] for x in t['rows']]
        rest = {r for r, c in cells} - set(ats) - set(t['heading_rows']) - notrow.get(t['sheet'], set())
        if rest:
            err(no, t['sheet'], 'rows nobody explains', sorted(rest))
        if set(ats) & notrow.get(t['sheet'], set()):
            err(no, t['sheet'], 'row and not a row', set(ats) & notrow[t['sheet']])
        if len(set(ats)) != t['count_of_all_rows'] or (ats[0], ats[-1]) != (t['first'], t['last']) or ats != sorted(ats):
            err(no, t['sheet'], 'count, first or last')
        prev = {}
        for x in t['rows']:
            r, f, seen = x['at'], x['facts'], set()
            for col in t['columns']:
                k = col['fact']
                if not k:
                    continue
                seen.add(k)
                how = UP.get((no, k))
                v = val(r, ci(col['at']), how == 'merge')
                if how in ('ditto', 'blank'):
                    if (how == 'ditto' and v == '〃') or (how == 'blank' and v is None):
                        v = prev[k]
                    prev[k] = v
                conv = C[no].get(k, txt)
                if isinstance(conv, str):
                    conv = w(key[conv])
                is_err = (t['sheet'], '%s%d' % (col['at'], r)) in errcells
                cells_seen += 1
                try:
                    g = conv(v, s=t['sheet']) if (no, k) == (3, 'date') else conv(v)
                except Exception as ex:
                    if is_err and f.get(k) is None:
                        continue
                    err(no, t['sheet'], col['at'], r, k, repr(v), ex)
                    continue
                if k not in f:
                    err(no, r, 'fact missing', k)
                elif not same(g, f[k]):
                    err(no, t['sheet'], '%s%d' % (col['at'], r), k, 'file', g, 'truth', f[k])
            extra = set(f) - seen
            if no == 7:
                line = max(q for q in range(1, r) if str(cells.get((q, 1), '')).startswith('>>'))
                m = re.match(r'>> (\d+ \w{3} \d{4}) . (\d+) pers', cells[(line, 1)])
                if day(m[1]) != f['arrival_date']:
                    err(no, r, 'arrival')
                if (dt.date.fromisoformat(f['departure_date']) - dt.date.fromisoformat(f['arrival_date'])).days != f['nights'] if f['departure_date'] else f['nights'] is not None:
                    err(no, r, 'nights')
                a = str(cells[(r, 4)])
                if ('age_months' in f) != a.endswith('m') or ('age_months' in f and '%dm' % f['age_months'] != a):
                    err(no, r, 'months')
                extra -= {'arrival_date', 'age_months'}
            if no == 17:
                for col in t['columns']:
                    if col['heading'].startswith('grp_needs/needs/'):
                        v = cells.get((r, ci(col['at'])))
                        want = None if f['needs'] is None else int(col['heading'].split('/')[-1] in f['needs'])
                        if v != want:
                            err(no, r, 'split column', col['heading'])
            for k, v in SAID_ABOVE.get(no, {}).items():
                if f.get(k) != v:
                    err(no, r, 'fact of the title', k)
                extra.discard(k)
            if extra:
                err(no, r, 'facts from nowhere', extra)
            # things that would be faults nobody named
            for a, b in (('victims_female', 'victims'), ('people_female', 'people'), ('accused_detained', 'accused')):
                if f.get(a) is not None and f.get(b) is not None and f[a] > f[b]:
                    err(no, r, a, '>', b)
            ORDER = {1: [('received_date', 'sent_date')], 4: [('received_date', 'outcome_date')], 5: [('entry_date', 'release_date')], 6: [('return_date', 'allowance_1_date'), ('allowance_1_date', 'allowance_2_date')],
                     8: [('entry_date', 'exit_date')], 9: [('opened_date', 'hearing_date')], 11: [('visit_1_date', 'visit_2_date'), ('visit_2_date', 'visit_3_date')], 12: [('birth', 'detained_date'), ('detained_date', 'removed_date')],
                     13: [('request_date', 'return_date')], 14: [('report_date', 'left_date')], 15: [('received_date', 'decided_date')], 16: [('birth', 'registration_date'), ('registration_date', 'closed_date')], 17: [('visit_date', 'next_visit_date')]}
            for a, b in ORDER.get(no, []):
                if f.get(a) and f.get(b) and f[a] > f[b] and not any(rng(c)[0][0] == r for s, c in errcells if s == t['sheet']):
                    err(no, r, a, 'after', b)
        # doubles among numbers
        for k in ('case_no', 'prisoner_no', 'client_no', 'file_no', 'request_no', 'entry_no', 'case_id', 'submission_id', 'passport'):
            if no == 2 or not any(k in x['facts'] for x in t['rows']):
                continue
            g = {}
            for x in t['rows']:
                if x['facts'][k]:
                    g.setdefault(x['facts'][k], []).append(x['at'])
            for q, a in g.items():
                if len(a) > 1 and not any(rng(c)[0][0] in a for s, c in errcells):
                    err(no, 'double', k, q, a)
        # whole rows that are the same
        g = {}
        for x in t['rows']:
            g.setdefault(json.dumps(x['facts'], sort_keys=True), []).append(x['at'])
        for a in g.values():
            if len(a) > 1 and not any(rng(c)[0][0] in a for s, c in errcells):
                err(no, 'the same row twice', a)
        # tally
        rc = recount(t['rows'])
        if set(rc) != set(t['all_rows_tally']):
            err(no, 'tally facts')
        for k, ta in t['all_rows_tally'].items():
            v = rc[k]
            g = [q for q in v if q is not None]
            if 'sum' in ta:
                s = ta['sum']
                if isinstance(s, dict):
                    ok = all(sum(q['amount'] for q in g if q['currency'] == c) == n for c, n in s.items()) and len(g) == ta['given']
                else:
                    ok = sum(g) == s and len(g) == ta['given']
            elif set(ta) <= {'given', 'different'}:
                ok = ta['given'] == len(g) and ta.get('different', len({str(q) for q in g})) == len({str(q) for q in g})
            elif any(isinstance(q, list) for q in g):
                ok = sum(ta.values()) == sum(len(q) if isinstance(q, list) else 1 for q in g)
            else:
                ok = all((v.count(None) if q == '(empty)' else v.count(q)) == n for q, n in ta.items()) and sum(ta.values()) == len(v)
            if not ok:
                err(no, 'tally', k)
    for x in e['totals']:
        cells = book[x['sheet']][0]
        want = list(x['facts'].values())
        if [cells.get((x['at'], c)) for c in range(1, 10)] != want:
            err(no, 'totals', x['at'])
    if e['totals']:
        cells = book[e['totals'][0]['sheet']][0]
        for c, n in zip(range(2, 10), e['also']['total row'].values()):
            if cells[(18, c)] != n or sum(cells.get((r, c), 0) for r in range(5, 18)) != n:
                err(no, 'total row', c)
    if no == 7 and book['stays'][2] != [(5, 5)]:
        err(7, 'hidden column', book['stays'][2])
    if no == 18 and len([1 for r in range(4, 30) if (r, 1) in book['Sheet1'][0]]) != e['also']['rows of codes']:
        err(18, 'rows')
for b in bad:
    print(b)
print('%d files, %d tables, %d rows, %d cells compared, %d errors named, %d differences' % (len(T), sum(len(e['tables']) for e in T), sum(t['count_of_all_rows'] for e in T for t in e['tables']), cells_seen, sum(len(e['errors']) for e in T), len(bad)))
sys.exit(bool(bad))
