# -*- coding: utf-8 -*-
"""independent re-reader: reads the files by its own word lists and compares with truth.json; also hunts for faults that truth does not name"""
import json, re, csv, os, datetime as D, sys
from collections import Counter, defaultdict
H = os.path.dirname(os.path.abspath(__file__)); T = json.load(open(H + '/truth.json', encoding='utf-8'))
def read(p):
    e = p.rsplit('.', 1)[1]; o = {}
    if e == 'xlsx':
        import openpyxl
        for w in openpyxl.load_workbook(p): o[w.title] = [[c for c in r] for r in w.iter_rows(values_only=True)]
    elif e == 'xls':
        import xlrd
        b = xlrd.open_workbook(p)
        for w in b.sheets(): o[w.name] = [[(xlrd.xldate_as_datetime(c.value, 0) if c.ctype == 3 else c.value) for c in w.row(i)] for i in range(w.nrows)]
    elif e == 'ods':
        from odf.opendocument import load; from odf.table import Table, TableRow, TableCell; from odf import teletype
        for t in load(p).spreadsheet.getElementsByType(Table):
            o[t.getAttribute('name')] = [[(D.datetime.fromisoformat(c.getAttribute('datevalue')) if c.getAttribute('valuetype') == 'date' else teletype.extractText(c)) for c in r.getElementsByType(TableCell)] for r in t.getElementsByType(TableRow)]
    else: o['(csv)'] = list(csv.reader(open(p, encoding='utf-8-sig')))
    return o
lat = lambda s: str(s).translate(str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789'))
EN = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(); KMN = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ']
def day(v, no, fact):
    if isinstance(v, (D.datetime, D.date)): return v.isoformat()[:10]
    s = lat(v).strip()
    if no == 12: return '2024-11-%02d' % int(float(s))
    if re.match(r'\d{4}-\d\d-\d\d', s): return D.date.fromisoformat(s[:10]).isoformat()
    m = re.match(r'(\d+)-(\w{3})-(\d{4})$', s)
    if m: return D.date(int(m[3]), EN.index(m[2])+1, int(m[1])).isoformat()
    a, b, c = map(int, re.split(r'[./]', s))
    if no == 13: c -= 543
    if no == 14: a, b = b, a
    if c < 100: c += 2000
    return D.date(c, b, a).isoformat()
SEX = dict([(k, 'female') for k in ('ស', 'ស្រី', 'f', 'female')] + [(k, 'male') for k in ('ប', 'ប្រុស', 'm', 'male', 'h')] + [('other', 'other')])
CIT = {'ខ្មែរ': 'KHM', 'កម្ពុជា': 'KHM', 'cambodia': 'KHM', 'ចិន': 'CHN', 'china': 'CHN', 'chinese': 'CHN', 'p.r.c': 'CHN', 'វៀតណាម': 'VNM', 'វៀត': 'VNM', 'vietnam': 'VNM', 'viet nam': 'VNM', 'vn': 'VNM', 'ថៃ': 'THA', 'bangladesh': 'BGD', 'bangladeshi': 'BGD', 'indonesia': 'IDN', 'indonesian': 'IDN', 'pakistan': 'PAK', 'nepal': 'NPL', 'nepali': 'NPL', 'ម៉ាឡេស៊ី': 'MYS', 'ជប៉ុន': 'JPN', 'កូរ៉េ': 'KOR', 'សិង្ហបុរី': 'SGP'}
PRO = {'ភ្នំពេញ': 'Phnom Penh', 'pp': 'Phnom Penh', 'pnh': 'Phnom Penh', 'phnom penh': 'Phnom Penh', 'បន្ទាយមានជ័យ': 'Banteay Meanchey', 'ប.មជ': 'Banteay Meanchey', 'bmc': 'Banteay Meanchey', 'banteay meanchey': 'Banteay Meanchey', 'poipet': 'Banteay Meanchey', 'btb': 'Battambang', 'battambong': 'Battambang', 'សៀមរាប': 'Siem Reap', 'srp': 'Siem Reap', 'siem reap': 'Siem Reap', 'siem_reap': 'Siem Reap', 'shv': 'Preah Sihanouk', 'sihanoukville': 'Preah Sihanouk', 'កណ្តាល': 'Kandal', 'កណ្ដាល': 'Kandal', 'kandal': 'Kandal', 'កំពង់ចាម': 'Kampong Cham', 'កពង់ចាម': 'Kampong Cham', 'kampong_cham': 'Kampong Cham', 'kampong cham': 'Kampong Cham', 'ព្រៃវែង': 'Prey Veng', 'pv': 'Prey Veng', 'prey veng': 'Prey Veng', 'bavet': 'Svay Rieng', 'តាកែវ': 'Takeo', 'takeo': 'Takeo', 'takéo': 'Takeo', 'kg speu': 'Kampong Speu', 'ត្បូងឃ្មុំ': 'Tboung Khmum', 'omc': 'Oddar Meanchey', 'កំពង់ធំ': 'Kampong Thom', 'ពោធិ៍សាត់': 'Pursat', 'ពោធិសាត់': 'Pursat', 'pursat': 'Pursat'}
YN = {'y': 'yes', 'yes': 'yes', 'oui': 'yes', 'មាន': 'yes', 'n': 'no', 'no': 'no', 'non': 'no', 'គ្មាន': 'no', 'អត់': 'no', '?': 'unknown', 'not sure': 'unknown', "don't know": 'unknown', 'dont_know': 'unknown', 'ទាក់ទងអត់បាន': 'unknown', 'implemented': 'yes', 'not implemented': 'no'}
EMPTYOK = {(2, '–'), (8, '-99'), (11, '-'), (12, '-'), (12, 'បុណ្យអុំទូក'), (7, 'KNY - not counted'), (10, 'មិនទាន់ទទួលបានរបាយការណ៍')}
FIXCUR = {8: 'USD', 9: 'USD', 10: 'KHR', 13: 'THB', 15: 'KHR', 16: 'USD'}
bad = []; maps = defaultdict(lambda: defaultdict(set)); found = defaultdict(set)
def num(s):
    m = re.match(r'~?\s*(-?[\d,]+)(\.0)?\s*(ឆ្នាំ|a)?$', lat(s).strip()); return int(m[1].replace(',', ''))
def col(l): return ord(l) - 65
for t in T:
    no = t['no']; S = read(H + '/' + t['file']) if no != 3 else {}
    if no == 3: raw = open(H + '/' + t['file'], 'rb').read(); assert max(raw) < 128 and not re.search(rb'[a-z]', raw)
    for tb in t['tables']:
        g = S[tb['sheet']]; errc = {c for e in t['errors'] if e['sheet'] == tb['sheet'] for c in [e['cell']]}
        get = lambda a, l: (g[a-1][col(l)] if a <= len(g) and col(l) < len(g[a-1]) else None)
        for h in tb['heading_rows']:
            for c in tb['columns']:
                if str(get(h, c['at'])) != c['heading']: bad.append((no, 'heading', c, get(h, c['at'])))
        used = set(tb['heading_rows']) | {r['at'] for r in tb['rows']}
        if len(tb['rows']) != tb['count_of_all_rows'] or len(used) != len(tb['rows']) + len(tb['heading_rows']): bad.append((no, 'count'))
        for n in t['not_rows']:
            if n['sheet'] == tb['sheet']:
                q = [int(x) for x in re.findall(r'\d+', n['where'])]; used |= set(range(q[0], q[-1]+1))
                if set(range(q[0], q[-1]+1)) & {r['at'] for r in tb['rows']}: bad.append((no, 'not_row is a record', n))
        for i, r in enumerate(g, 1):
            if i > tb['heading_rows'][0] and i not in used and any(v not in (None, '') for v in r): bad.append((no, 'row unexplained', i, r))
        grp = prev = None; read_rows = []
        for row in tb['rows']:
            a, F = row['at'], row['facts']; R = {}
            for c in tb['columns']:
                f = c['fact']
                if not f or (no == 19 and f == 'name'): continue
                v = get(a, c['at']); tv = F[f]; cell = '%s%d' % (c['at'], a); e = v is None or str(v).strip() == ''
                if no == 2 and f == 'case_no' and tb['sheet'] == 'ជនសង្ស័យ':
                    if e: v, e = prev, False
                    prev = v
                s = str(v).strip(); k = s.lower()
                try:
                    if e or (no, s) in EMPTYOK: x = None
                    elif f.endswith('_date') or f in ('day', 'valid_until'):
                        x = day(v, no, f)
                        if no == 4 and x.startswith('2042'): found[no].add(cell); x = None
                    elif f == 'period': x = '2024-%02d' % (KMN.index(s) + 1)
                    elif f == 'sex': x = SEX[k]
                    elif f in ('citizenship', 'country'): x = CIT[k]
                    elif f in ('province', 'home_province', 'birth_province'): x = PRO[k.split(' / ')[-1]]
                    elif f in ('victim', 'screened_victim', 'identified_by_kh', 'passport_held', 'trafficking_suspected', 'safe', 'disability', 'work_after_3_months', 'implemented', 'age_estimated'): x = YN[k]
                    elif f == 'age' and k.endswith(' m'): x = 0; R['age_months'] = int(k[:-2])
                    elif isinstance(tv, dict) or f in ('claimed', 'paid', 'ransom', 'fines', 'award', 'payment', 'remaining', 'spent', 'income', 'amount', 'help_paid', 'kit_value', 'deposit'):
                        cu = 'KHR' if (no == 8 and f == 'income') else FIXCUR.get(no)
                        if no == 16 and f != 'deposit': cu = 'THB' if 'បាត' in s else 'KHR' if '៛' in s else 'USD'
                        if no == 14: cu = s[:3]
                        if no == 17: cu = {'R': 'KHR', '$': 'USD'}.get(get(a, 'G'))
                        x = dict(amount=int(re.sub(r'\D', '', lat(v).replace('.0', ''))), currency=cu)
                    elif no == 17 and f == 'currency': x = {'R': 'KHR', '$': 'USD'}[s]
                    elif f in ('concerns', 'programmes', 'countries'):
                        p = re.split(r' \|\| |, | / ', s); x = tv
                        if tv is None or len(p) != len(tv): x = '!'
                        if f == 'countries': x = [{'MY': 'MYS', 'TH': 'THA', 'JP': 'JPN', 'KR': 'KOR', 'SG': 'SGP'}[y] for y in p]
                        elif f == 'programmes': x = p
                        else: x = sorted({'trafficked_smuggled': 'trafficking', 'sexually_exploited': 'sexual abuse'}.get(y, y.replace('_', ' ')) for y in p)
                    elif isinstance(tv, int) or f in ('age', 'suspects', 'victims', 'birth_year', 'workers'): x = num(v)
                    elif f in ('name', 'complainant', 'agency', 'company', 'ref_no', 'case_no', 'award_no', 'receipt_no', 'passport_no', 'licence_no', 'client_id', 'patient_no', 'case_id', 'submission_id', 'entry_no', 'complaint_no', 'travel_doc_no', 'client_code', 'worker'):
                        x = lat(s).replace(' និងគ្នា', '') if f not in ('name',) else s
                        if no == 4: x = x.replace('.0', '')
                        if no == 11 and f == 'name': x = x.title()
                        if no == 8 and f == 'client_code': x = x.upper().replace(' ', '-')
                    else: maps[(no, tb['sheet'], f)][s].add(str(tv)); x = tv
                except Exception as ex: found[no].add(cell); x = None
                R[f] = x
                if x != tv: bad.append((no, cell, v, x, tv))
            if 'age_months' in F and R.get('age_months') != F['age_months']: bad.append((no, a, 'age_months'))
            if no == 14 and F['citizenship'] != 'PHL': bad.append((no, a))
            if no == 19 and F['name'] != get(a, 'C') + ' ' + get(a, 'B'): bad.append((no, a, 'name'))
            if no == 6:
                for q in range(a-1, 0, -1):
                    m = re.search(r'(\d\d)/(\d\d)/(\d{4})', str(g[q-1][0]))
                    if m: break
                if F['arrival_date'] != '%s-%s-%s' % (m[3], m[2], m[1]): bad.append((no, a, 'arrival'))
            # --- hunt for contradictions
            C = {c['fact']: '%s%d' % (c['at'], a) for c in tb['columns'] if c['fact']}
            def lt(x, y): return R.get(x) and R.get(y) and R[x] < R[y]
            for x, y in (('sent_date', 'received_date'), ('decision_date', 'received_date'), ('received_date', 'event_date'), ('reintegrated_date', 'received_date'), ('out_date', 'in_date'), ('end_date', 'start_date'), ('return_date', 'contact_date'), ('repatriated_date', 'reported_date'), ('accepted_date', 'referral_date'), ('exit_date', 'accepted_date'), ('paid_date', 'award_date'), ('closed_date', 'registration_date'), ('implemented_date', 'appointment_date'), ('sent_date', 'event_date')):
                if lt(x, y): found[no].add(C[x])
            if R.get('birth_date') and (R.get('referral_date') or R.get('in_date')) < R['birth_date']: found[no].add(C['birth_date'])
            for x in list(R):
                for y in (x.replace('_female', ''), x.replace('_children', '')):
                    if y != x and R.get(x) is not None and R.get(y) is not None and R[x] > R[y]: found[no].add(C[x])
            if no == 12 and R['total'] is not None and (R['total'] != R['male'] + R['female'] or R['children'] > R['total'] or R['suspected_victims'] > R['total']): bad.append((no, a, 'sum'))
            if no == 4 and bool(get(a, 'H')) != bool(get(a, 'I')): found[no].add('H%d' % a)
            if no == 11 and bool(get(a, 'K')) != bool(get(a, 'L')): found[no].add('L%d' % a)
            if no == 19 and (F['status'] == 'exited') != bool(R['exit_date']): found[no].add(C['exit_date'])
            if no == 17 and not get(a, 'G'): found[no].add('G%d' % a)
            if no == 1 and (F['status'] == 'sent to court') != bool(R['sent_date']): bad.append((no, a, 'status/sent'))
            R['_at'] = a; read_rows.append(R)
            for f in ({1: ['case_no'], 4: ['entry_no'], 11: ['passport_no'], 17: ['receipt_no'], 19: ['client_id']}.get(no) or []):
                if R[f] and any(z[f] == R[f] for z in read_rows[:-1]): found[no].add(C[f])
        if no == 17:
            for aw in {z['award_no'] for z in read_rows}:
                zz = sorted((z for z in read_rows if z['award_no'] == aw), key=lambda z: z['instalment']); left = zz[0]['award']['amount']
                for z in zz:
                    left -= z['payment']['amount']
                    if z['remaining']['amount'] != left: found[no].add('J%d' % z['_at'])
        if no == 10:
            for r in tb['rows']:
                for l in 'FG':
                    if isinstance(get(r['at'], l), str): found[no].add('%s%d' % (l, r['at']))
        # --- tally
        for f, q in tb['all_rows_tally'].items():
            vs = [r['facts'][f] for r in tb['rows'] if r['facts'][f] is not None]
            if 'sum' in q: ok = sum(vs) == q['sum'] and len(vs) == q['given']
            elif 'sum_by_currency' in q: ok = sum(v['amount'] for v in vs) == sum(q['sum_by_currency'].values()) and len(vs) == q['given']
            elif 'different' in q: ok = len(vs) == q['given']
            else: ok = sum(q.values()) == len(tb['rows'])
            if not ok: bad.append((no, 'tally', f))
    want = set()
    for e in t['errors']:
        want |= set(e['cell'].split(':'))
    if want != found[no]: bad.append((no, 'errors: truth', sorted(want - found[no]), 'found besides', sorted(found[no] - want)))
for k, m in maps.items():
    for s, v in m.items():
        if len(v) > 1: bad.append((k, s, v, 'one word, two meanings'))
print('distribution', dict(Counter(t['outcome'] for t in T)), 'rows', sum(x['count_of_all_rows'] for t in T for x in t['tables']))
if '-v' in sys.argv:
    for k, m in maps.items(): print(k, {s: list(v)[0] for s, v in m.items()})
print('differences:', len(bad)); [print(' ', b) for b in bad]
sys.exit(bool(bad))
