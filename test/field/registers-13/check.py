# Opens every file again, with word lists and readers of its own, and compares every cell with truth.json.
# Needs openpyxl and odfpy. Nothing of make.py is used.
import csv, datetime, json, os, re, sys
import openpyxl
from openpyxl.utils import get_column_letter as L, column_index_from_string as CI
from odf.opendocument import load
from odf.table import Table, TableRow, TableCell
from odf import teletype
from odf.text import P
HERE = os.path.dirname(os.path.abspath(__file__))
T = json.load(open(os.path.join(HERE, 'truth.json'), encoding='utf-8'))
bad = []
def fail(*a): bad.append(' | '.join(map(str, a)))

def norm(v):
    if v is None or v == '': return None
    if isinstance(v, datetime.datetime): return v.date().isoformat()
    if isinstance(v, datetime.date): return v.isoformat()
    if isinstance(v, float) and v == int(v): return str(int(v))
    return str(v)
def read(path, sep):
    out = {}
    if path.endswith('.xlsx'):
        for ws in openpyxl.load_workbook(path).worksheets:
            out[ws.title] = {(c.row, c.column): norm(c.value) for row in ws.iter_rows() for c in row if norm(c.value) is not None}
    elif path.endswith('.ods'):
        for t in load(path).spreadsheet.getElementsByType(Table):
            g = {}
            for r, tr in enumerate(t.getElementsByType(TableRow), 1):
                for c, tc in enumerate(tr.getElementsByType(TableCell), 1):
                    k = tc.getAttribute('valuetype')
                    v = tc.getAttribute('datevalue') if k == 'date' else norm(float(tc.getAttribute('value'))) if k == 'float' else '\n'.join(teletype.extractText(p) for p in tc.getElementsByType(P))
                    if norm(v) is not None: g[(r, c)] = v
            out[t.getAttribute('name')] = g
    else:
        raw = open(path, 'rb').read().decode('utf-8-sig')
        out['csv'] = {(r, c): v for r, row in enumerate(csv.reader(raw.splitlines(), delimiter=sep), 1) for c, v in enumerate(row, 1) if v != ''}
    return out

def W(s): return str(s).translate(str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789'))
def I(s): return None if s is None else int(W(s))
def iso(y, m, d): return datetime.date(int(y), int(m), int(d)).isoformat()
def dmy(s):
    if s is None: return None
    d, m, y = re.fullmatch(r'(\d+)[-./](\d+)[-./](\d+)', W(s)).groups()
    return iso(int(y) + (2000 if len(y) == 2 else 0), m, d)
def ymd(s):
    if s is None: return None
    p = s.split('.'); return iso(*p) if len(p) == 3 else f'{int(p[0])}-{int(p[1]):02d}'
def m(d, *nulls):
    def f(s):
        if s is None or s in nulls: return None
        return d[s]
    return f
KMON = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
PROV = m({'បន្ទាយមានជ័យ':'Banteay Meanchey','បាត់ដំបង':'Battambang','សៀមរាប':'Siem Reap','ព្រៃវែង':'Prey Veng','ស្វាយរៀង':'Svay Rieng','កំពង់ចាម':'Kampong Cham','កណ្តាល':'Kandal','តាកែវ':'Takeo','កំពង់ធំ':'Kampong Thom','ពោធិ៍សាត់':'Pursat','ភ្នំពេញ':'Phnom Penh','ព្រះសីហនុ':'Preah Sihanouk','ត្បូងឃ្មុំ':'Tboung Khmum','កោះកុង':'Koh Kong'}, '–')
NATK = m({'ខ្មែរ':'KHM','វៀតណាម':'VNM','ថៃ':'THA','ឡាវ':'LAO','ចិន':'CHN','ហ្វីលីពីន':'PHL'})
SEXK = m({'ស':'female','ប':'male'})
same = lambda s: s
def letters(d): return lambda s: [d[x] for x in s.split()] if ' ' in s or len(s) == 1 else [d[x] for x in s]
def money(s):
    if s is None: return None
    s = W(s)
    n = int(re.sub(r'\D', '', s))
    c = 'KHR' if re.search(r'៛|KHR|R$', s) and 'RMB' not in s else 'USD' if re.search(r'\$|USD', s) else 'CNY' if 'RMB' in s else None
    if c is None: raise ValueError('no currency')
    return {'amount': n, 'currency': c}

# ---- one entry per file and sheet: fact -> (columns, reader of the row: c('A') gives the cell)
def q(col, fn=same): return lambda c, x: fn(c(col))
def const(v): return lambda c, x: v
R = {}
def people(i):
    def f(c, x):
        t = W(c('E')); k = re.fullmatch(r'(\d+) \(ស្រី(\d+)(?: ក្មេង(\d+))?\)', t)
        v = k.group(i); return None if v is None else int(v)
    return f
def guide(c, x):
    s = c('F'); return 'held' if s.startswith('ឃាត់') else {'រត់រួច': 'escaped', 'មិនដឹង': 'not known'}[s]
R[1] = [dict(event_date=lambda c, x: dmy(W(c('B')).split(' ')[0]), event_time=lambda c, x: W(c('B')).split('ម៉ោង')[1],
 place=q('C', m({'ផ្លូវលំក្បែរត្រពាំង':'path by pond','ប៉ុស្តិ៍ត្រួតពិនិត្យ':'checkpoint','ចម្ការដំឡូង':'cassava field','មុខផ្សារ':'market gate'})),
 matter=q('D', m({'នាំឆ្លងដែនតាមផ្លូវលាក់':'led over the border by a hidden path','ឡានដឹកពលករ':'car carrying workers','រត់ចេញពីអគារអនឡាញ':'ran out of an online building','យកក្មេងទៅសុំទាន':'children taken to beg'})),
 people=people(1), people_female=people(2), people_children=people(3), guides=guide, guides_held=lambda c, x: int(re.search(r'\d+', W(c('F'))).group()) if c('F').startswith('ឃាត់') else None,
 handed_to=q('G', m({'មណ្ឌលទទួលភ្ញៀវឆ្លងដែន':'transit centre','ការិ.ប្រឆាំងជួញដូរ ខេត្ត':'anti-trafficking bureau','ឲ្យទៅផ្ទះវិញ':'sent home','អន្តោប្រវេសន៍':'immigration'})))]
R[2] = [dict(case_no=lambda c, x: W(c('A', True)), received_date=lambda c, x: c('B', True),
 matter=lambda c, x: {'ជួញដូរផ្លូវភេទ':'sex trafficking','ពលកម្មដោយបង្ខំ':'forced labour','បង្ខំរៀបការក្រៅស្រុក':'forced marriage abroad','ប្រើក្មេងសុំទាន':'child begging'}[c('C', True)],
 name=q('D'), sex=q('E', SEXK), birth=q('F'), age=q('G', I), birth_province=q('H', PROV), citizenship=q('I', NATK),
 found_by=lambda c, x: {'ចុះបង្ក្រាប':'raid','គ្រួសារប្តឹង':'complaint by family','មកខ្លួនឯង':'came by herself or himself','ទូតប្រគល់':'handed over by the embassy'}[c('J', True)],
 sent_to=q('K', m({'មន្ទីរសង្គមកិច្ច':'social affairs office','ផ្ទះអង្គការ':'NGO shelter','គ្រួសារ':'family'})),
 sent_date=q('L', lambda s: None if s is None else datetime.date.fromisoformat(s).isoformat()))]
def khday(s):
    d, mo, y = re.fullmatch(r'ទី(\d+) ខែ(\S+) ឆ្នាំ(\d+)', W(s)).groups(); return iso(y, KMON.index(mo) + 1, d)
R[3] = [dict(dossier_no=q('A', W), entry_date=q('B', khday), judgment_no=lambda c, x: re.search(r'លេខ(\d+)', W(c('C'))).group(1), first_court_province=lambda c, x: PROV(c('C').split('សាលាដំបូង')[1]),
 charge=lambda c, x: 'Art. ' + W(c('D')), accused=lambda c, x: c('E').split('\n'), accused_count=lambda c, x: len(c('E').split('\n')), civil_parties=q('F', I),
 appellant=q('G', m({'ជនជាប់ចោទ':'accused','ព្រះរាជអាជ្ញា':'prosecutor','ជនជាប់ចោទ និងព្រះរាជអាជ្ញា':'accused and prosecutor','ដើមបណ្តឹងរដ្ឋប្បវេណី':'civil party'})),
 sent_to_court_date=q('I', dmy), position=q('J', m({'សុំតម្កល់ទុក':'uphold','សុំដំឡើងទោស':'heavier sentence','សុំបន្ថយទោស':'lighter sentence'})))]
def tick(c, x):
    a, b = c('C'), c('D'); assert (a == '✓') != (b == '✓'); return 'male' if a else 'female'
def kmonth(s): a, b = s.split(' '); return f'20{W(b)}-{KMON.index(a)+1:02d}'
R[4] = [dict(province=lambda c, x: PROV(x((1, 1)).split('ខេត្ត')[1]),
 district=lambda c, x: {'ស្រុកពាមរក៍':'Peam Ro','ស្រុកបាភ្នំ':'Ba Phnom','ស្រុកកំពង់ត្របែក':'Kampong Trabaek','ស្រុកមេសាង':'Me Sang'}[x('above', 1, 'ស្រុក')],
 name=q('B'), sex=tick, age=q('E', lambda s: 0 if s.endswith('ខែ') else int(W(s[:-len('ឆ្នាំ')]))), age_months=q('E', lambda s: int(W(s[:-len('ខែ')])) if s.endswith('ខែ') else None), village=q('F'),
 came_from=q('G', m({'ថៃ':'THA','ម៉ាឡេស៊ី':'MYS','ចិន':'CHN','វៀតណាម':'VNM'})), returned=q('H', kmonth), poor_card=q('I', m({'ក្រ១':'poor 1','ក្រ២':'poor 2','គ្មាន':'none'})),
 help=q('J', lambda s: None if s is None else [{'អង្ករ':'rice','រៀនជំនាញ':'training','ចូលរៀន':'school','ព្យាបាល':'health','ប្រាក់':'cash'}[y] for y in s.split(' · ')]), cash_given=q('K', money), next_visit=q('L', dmy))]
R[5] = [dict(name=q('B'), sex=q('C', SEXK), age=q('D', I), citizenship=q('E', m({'K':'KHM','V':'VNM','T':'THA','L':'LAO'})), in_date=q('F'), out_date=q('G'), nights=q('H', I), came_from=q('I'),
 trafficked=q('J', m({'Y':'yes','N':'no','?':'unknown'})), care=q('K', letters({'F':'food','M':'medical','C':'counselling','B':'transport'})), onward_to=q('L', PROV))]
R[6] = [dict(client_code=q('A'), sex=const('female'), in_date=q('B'), out_date=q('C'), age=q('D', I), citizenship=q('E', NATK), referred_by=q('F', m({'ប៉ូលិស':'police','សង្គមកិច្ច':'social affairs','NGO':'another NGO','ទូត':'embassy'})),
 exploitation=q('G', m({'ផ្លូវភេទ':'sex trafficking','រៀបការនៅចិន':'forced marriage in China','ការងារផ្ទះ':'domestic work','អនឡាញ':'online scam building'})),
 services=q('H', letters({'ព':'medical','ច':'counselling','ម':'lawyer','វ':'vocational training','ប':'allowance'})), children_with_her=q('I', lambda s: 0 if s == '–' else I(s)),
 left_to=q('J', m({'ទៅផ្ទះ':'home','ទៅផ្ទះស្នាក់ផ្សេង':'another shelter','ជួលផ្ទះ មានការងារ':'own home with work'})), about_trafficking=const('yes'))]
def marks(k): return lambda c, x: [iso(2024, 3, d) for d in range(1, 32) if c(L(3 + d)) == k]
R[7] = [dict(client_code=q('B'), sex=const('male'), age=q('C', I), month=const('2024-03'), present=q('AI', I), on_leave=q('AJ', I), absent=q('AK', I), present_days=marks('/'), leave_days=marks('ច'), absent_days=marks('អ'))]
R[8] = [dict(call_ref=q('A'), call_date=lambda c, x: c('B')[:10], call_time=lambda c, x: c('B')[11:], channel=q('C'), caller=q('D'), caller_sex=q('E', m({'f':'female','m':'male','x':'unknown'})), caller_province=q('F'), people_concerned=q('G', I), subject=q('H'),
 where_person_is=q('I', m({'Cambodia':'KHM','Thailand':'THA','China':'CHN','Myanmar':'MMR','Malaysia':'MYS'})), risk=q('J', m({'H':'high','M':'medium','L':'low'})), passed_to=q('K'), minutes=q('L', I), follow_up_of=q('M'))]
YN = m({'មាន':'yes','គ្មាន':'no'})
R[9] = [dict(visit_date=q('B', dmy), workplace=q('C'), trade=q('D', m({'ស្រែអំបិល':'salt field','កំពង់ផែនេសាទ':'fishing pier','ការដ្ឋានសំណង់':'building site','ខារ៉ាអូខេ':'karaoke','ចម្ការម្រេច':'pepper farm'})), workers=q('E', I), workers_female=q('F', I), under_18=q('G', I), under_15=q('H', I),
 papers_held=q('I', YN), debt_to_employer=q('J', YN), fine=q('K', money), follow_up=q('L', m({'ណែនាំ':'advice','លិខិតព្រមាន':'warning letter','បញ្ជូនប៉ូលិស':'sent to police','គ្មាន':'nothing'})), province=lambda c, x: 'Kampot' if 'ខេត្តកំពត' in x((1, 1)) else None)]
EMON = 'January February March April May June July'.split()
def flight(i):
    def f(c, x):
        k = re.fullmatch(r'>> (ZZ \d+), (\d+) (\w+) (\d{4}), to (\w+)', x('above', 1, '>>'))
        return k.group(1) if i == 1 else k.group(5) if i == 5 else iso(k.group(4), EMON.index(k.group(3)) + 1, k.group(2))
    return f
R[10] = [dict(removed_date=flight(2), flight=flight(1), destination=flight(5), name=q('B'), sex=q('C', m({'M':'male','F':'female'})), birth=q('D', dmy), passport_no=q('E', lambda s: None if s.startswith('none') else s),
 citizenship=q('F', m({'Chinese':'CHN','Vietnamese':'VNM','Indonesian':'IDN','Filipino':'PHL','Thai':'THA'})), found_at=q('G'), found_date=q('H', dmy), overstay_days=q('I', I), ban_years=q('J', lambda s: int(s[:-2])),
 interview=q('K', m({'yes – signs seen':'signs of trafficking','yes – no signs':'no signs of trafficking','no':'not interviewed'})), person_is=const('foreigner removed'))]
def paper(i): return lambda c, x: None if c('K') is None else (c('K').split(' ')[0] if i == 0 else ymd(re.search(r'\((.*)\)', c('K')).group(1)))
R[11] = [dict(asked_date=q('B', ymd), name=q('C'), sex=const('female'), citizenship=const('KHM'), birth=q('D', ymd), home_province=q('E', PROV), place_in_china=q('F'), arrived=q('G', ymd), paid_to_broker=q('H', money),
 passport_with=q('I', m({'ខ្លួនឯង':'herself','ប្តី':'husband','មេខ្យល់':'broker','បាត់':'lost'})), children_born=q('J', I), travel_paper_no=paper(0), travel_paper_date=paper(1), flew_home_date=q('L', lambda s: None if s == 'មិនទាន់' else ymd(s)))]
R[12] = [dict(client_id=q('A'), opened_date=q('B'), name=q('C'), sex=q('D'), age=q('E', I), client_is=q('F'), opponent=q('G'), court_province=q('H'), stage=q('I'), next_hearing=q('J'), claimed=q('K', money), awarded=q('L', money))]
R[13] = [dict(visit_date=q('A'), client_code=q('B'), province=q('C', PROV), living_with=q('D', m({'ឪពុកម្តាយ':'parents','ជីដូន':'grandmother','ប្តី':'husband','ម្នាក់ឯង':'alone','មីង':'aunt'})), occupation=q('E'), safety=q('F', I), goods=q('G'), cash=q('H', money),
 next_visit=q('I', lambda s: None if s is None else f'2024-{"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split().index(s[:3])+1:02d}'))]
bare = lambda s: None if s is None else {'amount': int(s), 'currency': None}
R[14] = [dict(request_no=q('A', W), request_date=q('B', dmy), victim_code=q('C'), judgment_date=q('D', dmy), awarded=q('E', bare), paid_by_convict=q('F', bare), asked_of_fund=q('G', bare), decision=q('H', m({'យល់ព្រម':'granted','យល់ព្រមខ្លះ':'granted in part','មិនយល់ព្រម':'refused','រង់ចាំ':'waiting'})), given=q('I', bare), paid_out_date=q('J', dmy))]
def term(s):
    if s is None: return None
    k = re.fullmatch(r'(\d+)ឆ្នាំ(?: (\d+)ខែ)?', W(s)); return int(k.group(1)) * 12 + int(k.group(2) or 0)
def prison(sex, extra):
    d = dict(prisoner_no=q('B', W), name=q('C'), sex=const(sex), age=q('D', I), citizenship=q('E', NATK), offence=q('F', m({'លក់ដូរមនុស្ស':'selling people','អូសទាញទៅធ្វើពេស្យា':'procuring for prostitution','នាំមនុស្សឆ្លងដែនខុសច្បាប់':'taking people across the border','ឃុំឃាំងមនុស្ស':'confinement'})),
     entry_date=q('G', dmy), status=q('H', m({'ទោសស្ថាពរ':'convicted','រង់ចាំសវនាការ':'awaiting trial','កំពុងប្តឹងឧទ្ធរណ៍':'on appeal'})), sentence_months=q('I', term), release_date=q('J', dmy), person_is=const('suspect or convict'))
    if extra: d['small_children_inside'] = q('K', I)
    return d
R[15] = [prison('male', False), prison('female', True)]
CON = {'trafficked_smuggled':'trafficked','sexually_exploited':'sexual exploitation','child_labour':'child labour','neglect':'neglect','separated':'separated'}
R[16] = [dict(case_id=q('A'), name=lambda c, x: None if set(c('B')) == {'*'} else c('B'), sex=q('C'), age=q('D', I), birth=q('E'), birth_estimated=q('F', m({'true':'yes','false':'no'})), citizenship=q('G', m({'cambodia':'KHM','vietnam':'VNM'})), concerns=q('H', lambda s: [CON[y] for y in s.split(' ||| ')]),
  about_trafficking=lambda c, x: 'yes' if 'trafficked_smuggled' in c('H') else 'unknown', registered_date=q('I'), status=q('J'), risk=q('K'), location=q('L'), person_is=const('child')),
 dict(case_id=q('A'), service=q('B', m({'health_medical_service':'health','psychosocial_service':'psychosocial','legal_assistance_service':'legal','family_tracing':'family tracing','safehouse_service':'shelter'})), referred_date=q('C'), provided=q('D', m({'implemented':'yes','not_implemented':'no'})))]
def needs(c, x):
    s = c('K')
    if s is None: assert all(c(k) is None for k in 'LMNO'); return None
    v = [] if s == 'none' else s.split(' ')
    assert [n for n, k in zip(('food', 'shelter', 'health', 'legal'), 'LMNO') if c(k) == '1'] == v and all(c(k) in '01' for k in 'LMNO')
    return v
dk = m({'yes':'yes','no':'no','dont_know':'unknown'})
R[17] = [dict(submission_id=q('P'), interview_date=q('A'), consent=q('C'), sex=q('D'), age=q('E', I), home_province=q('F', lambda s: None if s is None else s.replace('_', ' ').title()), worked_in=q('G', m({'thailand':'THA','malaysia':'MYS','myanmar':'MMR','laos':'LAO'})), papers_taken=q('H', dk), wages_withheld=q('I', dk), could_leave=q('J', dk), needs=needs)]
TAK = m({'អង្គរបូរី':'Angkor Borei','បាទី':'Bati','បូរីជលសារ':'Bourei Cholsar','គីរីវង់':'Kiri Vong','កោះអណ្តែត':'Kaoh Andaet','ព្រៃកប្បាស':'Prey Kabbas','សំរោង':'Samraong','ដូនកែវ':'Doun Kaev','ត្រាំកក់':'Tram Kak','ទ្រាំង':'Treang'})
R[18] = [dict(district=q('A', TAK), victims=q('B', I), victims_female=q('C', I), victims_children=q('D', I), at_risk=q('E', I), at_risk_female=q('F', I), province=lambda c, x: PROV(x((1, 1)).split('ខេត្ត')[1]), period=const('2024-01/2024-06'))]
R[19] = [dict(client_code=q('A'), name=q('B'), birth=q('C', dmy), telephone=q('D'), village=q('E'), next_of_kin=q('F'))]
R[20] = [{f'F{k}': q(L(k)) for k in range(1, 12)}]

FAM = ('សាកល្បង', 'គំរូ', 'ប្រឌិត', 'ឧទាហរណ៍', 'SAMPLE', 'INVENTED', 'TESTING')
cells = 0
for e in T:
    no = e['no']; books = read(os.path.join(HERE, e['file']), ';' if no == 8 else ',')
    seen = {s: set() for s in books}
    if not set(t['sheet'] for t in e['tables']) <= set(books): fail(no, 'sheet missing')
    errcells = set()
    def rng(w):
        a, _, z = w.partition(':'); z = z or a
        (ac, ar), (zc, zr) = [re.fullmatch(r'([A-Z]+)(\d+)', k).groups() for k in (a, z)]
        return [(r, c) for r in range(int(ar), int(zr) + 1) for c in range(CI(ac), CI(zc) + 1)]
    for x in e['errors']:
        errcells |= {(x['sheet'], *k) for k in rng(x['cell'])}
        for k in rng(x['cell']):
            if k not in books[x['sheet']]: fail(no, 'error cell empty', x['cell'])
    for n in e['not_rows']:
        k = [p for p in rng(n['where']) if p in books[n['sheet']]]
        if not k: fail(no, 'not_row empty', n)
        seen[n['sheet']] |= set(k)
    notrow_lines = {(n['sheet'], r) for n in e['not_rows'] for r, _ in rng(n['where'])}
    if len(R[no]) != len(e['tables']): fail(no, 'tables')
    for t, rd in zip(e['tables'], R[no]):
        s = t['sheet']; g = books[s]
        for i, c in enumerate(t['columns'], 1):
            if c['at'] != L(i): fail(no, 'column order', c)
            h = g.get((t['heading_rows'][-1], i)); want = c['heading']
            if len(t['heading_rows']) == 2:
                top = g.get((t['heading_rows'][0], i)) or (g.get((t['heading_rows'][0], 5)) if 5 < i <= 8 else None)
                h = f'{top} / {h}' if top else h
            if h != want: fail(no, 'heading', h, want)
        for hr in t['heading_rows']: seen[s] |= {k for k in g if k[0] == hr}
        rows = sorted(r for r in {k[0] for k in g} if t['first'] <= r <= t['last'] and (s, r) not in notrow_lines)
        if rows != [x['at'] for x in t['rows']] or len(rows) != t['count_of_all_rows']: fail(no, s, 'rows', rows)
        last = {}
        named = {f for c in t['columns'] if c['fact'] for f in c['fact'].split(', ')}
        for x in t['rows']:
            r = x['at']
            seen[s] |= {k for k in g if k[0] == r}
            def c(col, ditto=False):
                v = g.get((r, CI(col)))
                if ditto:
                    if v == '〃': v = last[col]
                    last[col] = v
                return v
            def look(a, col=None, start=None):
                if a == 'above':
                    return next(g[(k, col)] for k in range(r, 0, -1) if str(g.get((k, col), '')).startswith(start))
                return g[a]
            if set(rd) != set(x['facts']): fail(no, 'facts', set(rd) ^ set(x['facts'])); break
            for f, fn in rd.items():
                cells += 1
                w = x['facts'][f]
                try: v = fn(c, look)
                except Exception as ex:
                    cols = [k['at'] for k in t['columns'] if k['fact'] and f in k['fact'].split(', ')]
                    if w is None and any((s, r, CI(k)) in errcells for k in cols): continue
                    fail(no, s, r, f, 'unreadable', ex); continue
                if v != w: fail(no, s, r, f, v, w)
        for f in named - set(rd):
            fail(no, 'column feeds an unknown fact', f)
        # tally again
        for f, ty in t['all_rows_tally'].items():
            v = [x['facts'][f] for x in t['rows']]; gv = [y for y in v if y is not None]
            if 'sum' in ty and isinstance(ty['sum'], int) and (ty['sum'], ty['given']) != (sum(gv), len(gv)): fail(no, f, 'tally')
            if 'different' in ty and (ty['given'], ty['different']) != (len(gv), len({str(y) for y in gv})): fail(no, f, 'tally')
            if 'sum' not in ty and 'different' not in ty and gv and isinstance(gv[0], str) and sum(ty.values()) != len(v): fail(no, f, 'tally')
        for x in t['rows']:
            for k in ('name', 'next_of_kin'):
                if x['facts'].get(k) and not x['facts'][k].startswith(FAM): fail(no, 'family name', x['facts'][k])
    for y in e['totals']:
        k = rng(y['cell'])[0]
        if I(books[y['sheet']][k]) != y['number']: fail(no, 'total', y)
    for s, g in books.items():
        left = set(g) - seen[s]
        if left: fail(no, s, 'cells nobody explains', sorted(left)[:5])
    # faults which nobody listed
    for t in e['tables']:
        for x in t['rows']:
            f = x['facts']; r = x['at']
            hit = any(k[0] == t['sheet'] and k[1] == r for k in errcells)
            for a, z in (('received_date','sent_date'),('in_date','out_date'),('entry_date','sent_to_court_date'),('found_date','removed_date'),('asked_date','flew_home_date'),('travel_paper_date','flew_home_date'),('birth','arrived'),('arrived','asked_date'),('judgment_date','request_date'),('request_date','paid_out_date'),('entry_date','release_date'),('opened_date','next_hearing'),('visit_date','next_visit')):
                if f.get(a) and f.get(z) and f[a] > f[z] and not (len(f[z]) == 7 and f[a].startswith(f[z])) and not hit: fail(no, 'unlisted', r, a, z, f[a], f[z])
            for a, z in (('people_female','people'),('people_children','people'),('workers_female','workers'),('under_15','under_18'),('under_18','workers'),('victims_female','victims'),('victims_children','victims'),('at_risk_female','at_risk')):
                if f.get(a) is not None and f.get(z) is not None and f[a] > f[z] and not hit: fail(no, 'unlisted', r, a, z)
            if f.get('nights') is not None and (datetime.date.fromisoformat(f['out_date']) - datetime.date.fromisoformat(f['in_date'])).days != f['nights']: fail(no, r, 'nights')
            if no == 7 and not hit and (len(f['present_days']), len(f['leave_days']), len(f['absent_days'])) != (f['present'], f['on_leave'], f['absent']): fail(no, r, 'roll')
            if no == 2 and not hit and 2024 - int(f['birth']) != f['age']: fail(no, r, 'age')
            if f.get('release_date') and f['release_date'] < '2024-06-30': fail(no, r, 'released already')
        ids = [x['facts'].get(k) for x in t['rows'] for k in ('dossier_no','call_ref','client_id','request_no','prisoner_no','submission_id','passport_no') if x['facts'].get(k)]
        if len(ids) - len(set(ids)) != (1 if no == 12 else 0): fail(no, 'number twice')
        nm = {}
        for x in t['rows']:
            f = x['facts']; k = (f.get('name'), f.get('birth') or f.get('age'))
            if f.get('name') and k in nm: print('note: same name and birth/age', no, nm[k], x['at'])
            nm[k] = x['at']
n = {'files': len(T), 'tables': sum(len(e['tables']) for e in T), 'rows': sum(len(t['rows']) for e in T for t in e['tables']), 'errors': sum(len(e['errors']) for e in T), 'facts compared': cells}
print(n)
if bad:
    print(len(bad), 'differences'); print('\n'.join(bad[:60])); sys.exit(1)
print('all the same')
