#!/usr/bin/env python3
# opens every file anew and compares every fact of truth.json with its cell; shares no code with make.py
import json, re, csv, datetime, sys, os
import openpyxl
from openpyxl.utils import column_index_from_string as CI, get_column_letter as CL
from odf.opendocument import load
from odf.table import Table, TableRow
os.chdir(os.path.dirname(os.path.abspath(__file__)))
LAT = str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789')
MONTHS = {m: i+1 for i, m in enumerate('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split())}
ENM = {m: i+1 for i, m in enumerate('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split())}
TODAY = '2026-02-02'
bad = []; count = 0
def read(path):
    """{sheet: ({(row, col): value}, [merged ranges])}"""
    out = {}
    if path.endswith('.xlsx'):
        for ws in openpyxl.load_workbook(path).worksheets:
            out[ws.title] = ({(c.row, c.column): (c.value.date() if isinstance(c.value, datetime.datetime) else c.value) for r in ws.iter_rows() for c in r if c.value is not None},
                             [(m.min_row, m.min_col, m.max_row, m.max_col) for m in ws.merged_cells.ranges])
    elif path.endswith('.ods'):
        for t in load(path).spreadsheet.getElementsByType(Table):
            cells, mer = {}, []
            for i, r in enumerate(t.getElementsByType(TableRow), 1):
                for j, c in enumerate(r.childNodes, 1):
                    if c.qname[1] == 'covered-table-cell': continue
                    k, v = c.getAttribute('valuetype'), str(c)
                    if c.getAttribute('numbercolumnsspanned'): mer.append((i, j, i+int(c.getAttribute('numberrowsspanned'))-1, j+int(c.getAttribute('numbercolumnsspanned'))-1))
                    if k == 'date': cells[i, j] = datetime.date.fromisoformat(c.getAttribute('datevalue'))
                    elif k == 'float': cells[i, j] = int(float(c.getAttribute('value')))
                    elif v: cells[i, j] = v
            out[t.getAttribute('name')] = (cells, mer)
    else:
        text = open(path, encoding='utf-8-sig', newline='').read(); d = ';' if text.split('\n')[0].count(';') > 3 else ','
        out['csv'] = ({(i, j): v for i, r in enumerate(csv.reader(text.splitlines(), delimiter=d), 1) for j, v in enumerate(r, 1) if v != ''}, [])
    return out
def day(v, no):
    if v is None or v == '-': return None
    if isinstance(v, datetime.date): return v.isoformat()
    s = str(v).translate(LAT)
    if x := re.fullmatch(r'(\d+)/(\d+)/(\d{4})', s):
        a, b, y = map(int, x.groups()); d, m = (b, a) if no == 18 else (a, b)
    elif x := re.fullmatch(r'(\d+) (\S+) ព\.ស\.(\d{4})', s): d, m, y = int(x[1]), MONTHS[x[2]], int(x[3])-543
    elif x := re.fullmatch(r'(\d+) (\S+) (\d{4})', s): d, m, y = int(x[1]), MONTHS[x[2]], int(x[3])
    elif x := re.fullmatch(r'(\d+)-(\w{3})-(\d{4})', s): d, m, y = int(x[1]), ENM[x[2]], int(x[3])
    elif x := re.match(r'(\d{4})-(\d\d)-(\d\d)T', s): y, m, d = map(int, x.groups())
    else: raise ValueError(v)
    try: return datetime.date(y, m, d).isoformat()
    except ValueError: return None          # no such day
def number(v):
    if v is None: return None
    s = str(v).translate(LAT)
    return int(s) if re.fullmatch(r'\d+', s) else None
CUR = {6: 'KHR', 7: 'KHR', 15: 'USD', 17: 'THB', 18: 'USD', 19: 'KHR', 20: 'KHR'}   # currency in the heading (19: in the unit line, thousands)
def amount(v, no):
    if v is None or v in ('-', 'n/a'): return None
    s = str(v).translate(LAT); n = int(re.sub(r'[^0-9]', '', s))
    c = 'KHR' if '៛' in s else 'USD' if ('$' in s or 'ដុល្លារ' in s) else 'THB' if 'THB' in s else CUR.get(no)
    return {'amount': n*1000 if no == 19 else n, 'currency': c} if c else None
# words of the files, by file and fact ('' = an empty cell that the legend gives a meaning)
GLOSS = json.loads(r'''{
"1:offence": {"នាំដោយខុសច្បាប់ដើម្បីអាជីវកម្មផ្លូវភេទ": "unlawful removal for sexual exploitation", "ជួញដូរពលកម្មឆ្លងដែន": "cross-border labour trafficking", "រៀបការដោយបង្ខំនៅបរទេស": "forced marriage abroad", "ញុះញង់ឱ្យធ្វើពេស្យាចារ": "procuring prostitution", "ជ្រើសរើសទៅឆបោកអនឡាញ": "recruitment for online scams"},
"1:source": {"បណ្ដឹងជនរងគ្រោះ": "victim complaint", "គ្រួសារ": "family", "អង្គការ": "NGO", "ប៉ុស្តិ៍": "commune police", "ទូរសព្ទ ១២៨៨": "hotline"},
"1:district": {"ក្រុងបាត់ដំបង": "Battambang city", "កំរៀង": "Kamrieng", "ថ្មគោល": "Thma Koul", "សំពៅលូន": "Sampov Lun", "បវេល": "Bavel", "ភ្នំព្រឹក": "Phnum Proek", "មោងឫស្សី": "Moung Ruessei"},
"1:status": {"បញ្ជូនអយ្យការ": "sent to prosecutor", "កំពុងស្រាវជ្រាវ": "under investigation", "ផ្អាកសិន": "suspended"},
"2:target": {"ខារ៉ាអូខេ": "karaoke", "អគារជួល": "rented building", "ខុនដូ": "condominium", "ម៉ាស្សា": "massage parlour", "កាស៊ីណូ": "casino", "ផ្ទះសំណាក់": "guesthouse"},
"2:police": {"✓": "yes"},
"2:gendarmerie": {"": "no", "✓": "yes"},
"2:prosecutor": {"✓": "yes", "": "no"},
"2:result": {"មិនមានអ្វី": "nothing found", "កសាងសំណុំរឿង": "case opened", "ប្រគល់ឱ្យអន្តោប្រវេសន៍": "passed to immigration", "បិទទីតាំង": "place closed"},
"3:sex": {"ប": "male", "ស": "female"},
"3:citizenship": {"ខ្មែរ": "KHM", "ថៃ": "THA", "ចិន": "CHN", "វៀតណាម": "VNM", "មីយ៉ាន់ម៉ា": "MMR"},
"3:occupation": {"តាក់ស៊ី": "taxi driver", "អ្នកលក់ដូរ": "trader", "គ្មាន": "no work", "កសិករ": "farmer", "អ្នកគ្រប់គ្រងផ្ទះសំណាក់": "guesthouse manager"},
"3:role": {"អ្នកដឹក": "transporter", "អ្នកជ្រើសរើស": "recruiter", "អ្នកយាម": "guard", "មេខ្លោង": "ringleader", "ម្ចាស់ផ្ទះ": "owner of the house"},
"3:outcome": {"បញ្ជូនតុលាការ": "sent to court", "អប់រំ ឱ្យត្រឡប់វិញ": "education and release", "ដោះលែង": "released"},
"4:source": {"១": "municipal police", "២": "gendarmerie", "៣": "immigration", "៤": "complaint to the prosecutor"},
"4:charge": {"ការជ្រើសរើសដោយខុសច្បាប់ដើម្បីធ្វើអាជីវកម្ម": "unlawful recruitment for exploitation", "សញ្ចារកម្ម": "procuring", "ការចាប់ ឬឃុំខ្លួនមនុស្សដោយខុសច្បាប់": "confinement", "អំពើដកយកមនុស្សដោយខុសច្បាប់": "unlawful removal", "ពេស្យាកម្មអនីតិជន": "child prostitution"},
"4:decision": {"ក": "sent to the investigating judge", "គ": "filed without action", "ឃ": "sent back to the police", "ខ": "direct summons to trial"},
"5:sex": {"ប": "male", "ស": "female"},
"5:citizenship": {"ខ្មែរ": "KHM", "ចិន": "CHN", "វៀតណាម": "VNM"},
"5:offence": {"អំពើដកយកមនុស្សដោយខុសច្បាប់": "unlawful removal", "សញ្ចារកម្ម": "procuring", "ការជ្រើសរើសដោយខុសច្បាប់ដើម្បីធ្វើអាជីវកម្ម": "unlawful recruitment for exploitation", "ការចាប់ ឬឃុំខ្លួនមនុស្សដោយខុសច្បាប់": "confinement", "ពេស្យាកម្មអនីតិជន": "child prostitution"},
"5:sentence": {"៧ ឆ្នាំ": "7 years", "៥ ឆ្នាំ": "5 years", "ដប់ឆ្នាំ": "10 years", "៣ ឆ្នាំ ៦ ខែ": "3 years 6 months", "៨ ឆ្នាំ": "8 years", "២ ឆ្នាំ ៣ ខែ": "2 years 3 months", "-": null},
"6:sex": {"ស្រី": "female", "ប្រុស": "male"},
"6:province_of_origin": {"ព្រៃវែង": "Prey Veng", "កំពង់ចាម": "Kampong Cham", "សៀមរាប": "Siem Reap", "បាត់ដំបង": "Battambang", "កំពង់ធំ": "Kampong Thom", "ពោធិ៍សាត់": "Pursat", "ស្វាយរៀង": "Svay Rieng", "តាកែវ": "Takeo", "បន្ទាយមានជ័យ": "Banteay Meanchey"},
"6:work_abroad": {"ជួយការងារផ្ទះ": "housework", "នេសាទ": "fishing", "សំណង់": "construction", "សុំទាន": "begging", "រោងចក្រ": "factory", "ចម្ការ": "farm"},
"6:identified_victim": {"ប/ច": "yes", "ទ": "no", "?": "not yet interviewed"},
"6:referred_to": {"អង្គការ": "NGO", "មជ្ឈមណ្ឌលឆ្លងកាត់": "transit centre", "ទៅផ្ទះជាមួយគ្រួសារ": "home with family", "មន្ទីរពេទ្យ": "hospital"},
"7:sex": {"ស្រី": "female", "ប្រុស": "male"},
"7:referred_by": {"អង្គការផ្ទះគំរូ": "NGO Sample House", "ម.ឆ្លងកាត់ប៉ោយប៉ែត": "Poipet transit centre", "ក្រសួង": "ministry"},
"7:handed_to": {"ម្ដាយ": "mother", "ជីដូន": "grandmother", "ឪពុកម្ដាយ": "both parents", "បងស្រី": "older sister", "មកតែឯង": "nobody (came alone)", "ម្ដាយមីង": "aunt"},
"7:occupation": {"រៀនកាត់ដេរ": "sewing course", "រៀនសូត្រ": "school", "ចិញ្ចឹមមាន់": "raising chickens", "រោងចក្រកាត់ដេរ": "garment factory", "លក់ចាប់ហួយ": "grocery stall", "មិនទាន់មាន": "none yet"},
"7:status": {"បិទ-ជោគជ័យ": "closed successfully", "កំពុងតាមដាន": "in progress", "បាត់ទំនាក់ទំនង": "lost contact"},
"8:sex": {"F": "female", "M": "male"},
"8:citizenship": {"Khmer": "KHM", "Myanmar": "MMR", "Vietnamese": "VNM", "Lao": "LAO", "Indonesian": "IDN"},
"8:referred_by": {"Police / នគរបាល": "police", "NGO / អង្គការ": "NGO"},
"8:referred_to": {"Family / គ្រួសារ": "family", "Embassy / ស្ថានទូត": "embassy", "Hospital / ពេទ្យ": "hospital"},
"8:health_check": {"Y": "yes", "N": "no"},
"9:district": {"ក្រុងសៀមរាប": "Siem Reap city", "អង្គរជុំ": "Angkor Chum", "អង្គរធំ": "Angkor Thom", "បន្ទាយស្រី": "Banteay Srei", "ជីក្រែង": "Chi Kraeng", "ក្រឡាញ់": "Kralanh", "ពួក": "Puok", "ប្រាសាទបាគង": "Prasat Bakong", "សូទ្រនិគម": "Soutr Nikom", "ស្រីស្នំ": "Srei Snam", "ស្វាយលើ": "Svay Leu", "វ៉ារិន": "Varin"},
"10:sex": {"F": "female", "M": "male"},
"11:service": {"psychosocial_counselling": "counselling", "health_medical": "medical care", "legal_support": "legal advice", "family_tracing": "family tracing", "vocational_training": "vocational training"},
"11:provider": {"social_worker_1": "social worker 1", "social_worker_2": "social worker 2", "training_centre": "training centre"},
"11:done": {"implemented": "yes", "not_implemented": "no"},
"12:person_is": {"V": "victim", "A": "accused", "W": "witness"},
"12:sex": {"F": "female", "M": "male"},
"12:stage": {"TRI": "trial", "INV": "investigation", "APP": "appeal"},
"13:subject": {"ពលកម្មដោយបង្ខំ": "forced labour", "ឆបោកអនឡាញ": "online scam", "អាជីវកម្មផ្លូវភេទ": "sexual exploitation", "រៀបការដោយបង្ខំ": "forced marriage", "បាត់ខ្លួន": "missing person", "ចំណាកស្រុកមិនសុវត្ថិភាព": "unsafe migration", "មិនបើកប្រាក់ឈ្នួល": "wages not paid", "កុមារសុំទាន": "child begging", "សុំព័ត៌មាន": "information only", "ច្រឡំលេខ/ស្ងាត់": "wrong number or silent"},
"14:complainant": {"កម្មករផ្ទាល់": "worker", "សហជីព": "union", "គ្រួសារ": "family", "អង្គការ": "NGO"},
"14:workplace": {"ឡឥដ្ឋ គំរូ": "Sample Brick", "រោងចក្រកាត់ដេរ សាកល្បង": "Testing Garment", "ចម្ការ ប្រឌិត": "Invented Farm", "ការដ្ឋានថ្ម ប្រឌិត": "Invented Quarry", "រោងចក្រស្បែកជើង សាកល្បង": "Testing Shoes", "ឈើ គំរូ": "Sample Timber"},
"14:subject": {"មិនបើកប្រាក់ឈ្នួល": "wages not paid", "បញ្ឈប់ពីការងារ": "dismissed", "មិនឱ្យចេញក្រៅ": "not allowed to leave", "កាត់បំណុល": "debt taken from wages", "ពលកម្មកុមារ": "child labour", "រឹបអូសឯកសារ": "identity papers kept"},
"14:result": {"សះជា": "settled", "បញ្ជូននគរបាលប្រឆាំងជួញដូរ": "sent to anti-trafficking police", "មិនសះជា": "not settled", "កំពុងដោះស្រាយ": "under way"},
"14:suspected_forced_labour": {"☐": "no", "☑": "yes"},
"15:may_send_to_thailand": {"●": "yes", "–": "no"},
"15:may_send_to_malaysia": {"●": "yes", "–": "no"},
"15:may_send_to_japan": {"–": "no", "●": "yes"},
"15:may_send_to_korea": {"–": "no", "●": "yes"},
"15:may_send_to_singapore": {"–": "no", "●": "yes"},
"15:status": {"មានសុពលភាព": "valid", "ព្យួរ": "suspended", "ផុតកំណត់": "expired", "ដកហូត": "revoked"},
"16:sex": {"M": "male", "F": "female"},
"16:screened": {"Y": "yes", "N": "no"},
"16:possible_victim": {"N": "no", "Y": "yes"},
"17:requested_by": {"សាមីខ្លួន": "worker himself or herself", "គ្រួសារនៅកម្ពុជា": "family in Cambodia", "នគរបាលថៃ": "Thai police", "អង្គការ": "NGO"},
"17:request": {"សុំលិខិតធ្វើដំណើរ": "travel paper", "ស្វែងរកមនុស្ស": "search for a person", "សួរសុខទុក្ខក្នុងមន្ទីរឃុំ": "visit in detention", "សង្គ្រោះពីទូកនេសាទ": "rescue from a boat", "មិនបានប្រាក់ឈ្នួល": "wages not paid"},
"17:action": {"ចេញលិខិត": "travel paper issued", "ផ្ញើលិខិតទៅថៃ": "letter to Thai authorities", "បានចុះសួរ": "visited", "កំពុងធ្វើ": "under way"},
"18:sex": {"M": "male", "F": "female"},
"18:says_trafficked": {"Y": "yes", "N": "no", "?": "unknown"},
"19:sex": {"ស្រី": "female", "ប្រុស": "male"},
"19:child": {"ទេ": "no", "បាទ": "yes"},
"19:method": {"ធនាគារ": "bank", "សាច់ប្រាក់": "cash", "វេរលុយ": "money transfer"},
"19:paid_to": {"សាមីខ្លួន": "the victim", "ម្ដាយ": "mother", "អាណាព្យាបាល": "guardian", "មេធាវី": "lawyer"}}''')
AMOUNTS = 'compensation_claimed compensation_awarded amount_claimed amount_awarded amount_paid amount_left cost deposit overstay_fine start_up_money travel_money payment'.split()
CODES = 'case_no request_no prisoner_no licence_no article'.split()
def word(v, no, fact):
    g = GLOSS.get(f'{no}:{fact}', {})
    return g.get('') if v is None else g.get(str(v), str(v))
def above(cells, r, pat):
    while r > 0:
        v = cells.get((r, 1))
        if isinstance(v, str) and re.search(pat, v): return v.translate(LAT)
        r -= 1
CONST = {(1,'province'):('ខេត្តបាត់ដំបង','Battambang'),(2,'province'):('ខេត្តព្រះសីហនុ','Preah Sihanouk'),(3,'province'):('ខេត្តបន្ទាយមានជ័យ','Banteay Meanchey'),(3,'person_is'):('ជនសង្ស័យ','suspect'),(5,'person_is'):('អ្នកជាប់ឃុំ','prisoner'),
 (6,'returned_from'):('ត្រឡប់ពីថៃ','THA'),(7,'person_is'):('ជនរងគ្រោះ','victim'),(9,'province'):('ខេត្តសៀមរាប','Siem Reap'),(9,'period'):('ត្រីមាសទី៤ ឆ្នាំ២០២៥','2025-Q4'),(14,'province'):('ខេត្តកំពង់ស្ពឺ','Kampong Speu'),(17,'country'):('(ថៃ)','THA'),(18,'citizenship'):('EMBASSY OF INDONESIA','IDN')}
def extra(no, k, cells, r):
    """facts without a column: from the title, the group line or another cell"""
    if (no, k) in CONST:
        w, v = CONST[no, k]; return v if w in ' '.join(str(x) for x in cells.values()) else '??'
    if (no, k) == (5, 'status'): return 'convicted' if above(cells, r, r'^I+\.').startswith('I. ') else 'awaiting trial'
    if (no, k) == (6, 'border_gate'): return 'Poipet' if 'ច្រកប៉ោយប៉ែត' in above(cells, r, '^ថ្ងៃទី') else '??'
    if (no, k) == (6, 'arrival_date'):
        x = re.match(r'ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d+)', above(cells, r, '^ថ្ងៃទី')); return datetime.date(int(x[3]), MONTHS[x[2]], int(x[1])).isoformat()
    if (no, k) == (6, 'age_months'):
        x = re.fullmatch(r'(\d+) ខែ', str(cells[r, 4]).translate(LAT)); return int(x[1]) if x else None
    return '??'
PLAIN_NUMBERS = set()
def fact(no, k, cell, cells, r, want):
    if no == 2 and k == 'operation_date':
        x = re.match(r'ខែ(\S+) ឆ្នាំ(\d+)', above(cells, r, '^ខែ')); return datetime.date(int(x[2]), MONTHS[x[1]], cell).isoformat()
    if no == 6 and k == 'age' and 'ខែ' in str(cell): return 0
    if no == 8 and k == 'age': return cell if cell < 120 else None
    if no == 6 and k == 'months_abroad': return number(cell)
    if k.endswith('_date'): return day(cell, no)
    if k in AMOUNTS: return amount(cell, no)
    if k in CODES: return cell if no == 3 else str(cell).translate(LAT)
    if f'{no}:{k}' in GLOSS: return word(cell, no, k)
    return number(cell) if number(cell) is not None and k not in ('phone',) else cell
def tally(rows):
    recs = [r['facts'] for r in rows]; out = {}
    for k in recs[0]:
        v = [r[k] for r in recs]; g = [x for x in v if x is not None]
        if g and isinstance(g[0], dict):
            s = {}
            for x in g: s[x['currency']] = s.get(x['currency'], 0)+x['amount']
            out[k] = {'sum_by_currency': s, 'given': len(g)}
        elif g and isinstance(g[0], int): out[k] = {'sum': sum(g), 'given': len(g)}
        else:
            w = ['(empty)' if x is None else x for x in v]
            out[k] = {x: w.count(x) for x in set(w)} if len(set(w)) <= 20 else {'given': len(g), 'different': len(set(g))}
    return out
ORDER = [('received_date','sent_date'),('arrest_date','handed_over_date'),('arrival_date','departure_date'),('admission_date','release_date'),('reintegration_date','followup_1_date'),('followup_1_date','followup_2_date'),('followup_2_date','followup_3_date'),('opened_date','closed_date'),('received_date','conciliation_date'),('licence_date','expiry_date'),('detained_date','removed_date'),('request_date','repatriation_date'),('reported_date','repatriation_date')]
def outsider(no, t, fcols, err):
    """faults a careful reader would find: each must be listed, and each listed one must be found"""
    found = set(); side = t['records_lie_in'] == 'columns'
    def tell(row, k, w):
        a = f"{row['at']}{fcols[k]}" if side else f"{fcols[k]}{row['at']}"
        found.add((t['sheet'], a))
        if (t['sheet'], a) not in err: bad.append(f'{no} {a}: {w}, not listed')
    for row in t['rows']:
        f = row['facts']; day_ = datetime.date.fromisoformat
        for k, v in f.items():
            if k.endswith('_female') and v is not None and f[k[:-7]] is not None and v > f[k[:-7]]: tell(row, k, 'more women than people')
            if k.endswith(('_children', '_arrested', '_detained')) and v is not None and v > f[k.rsplit('_', 1)[0]]: tell(row, k, 'more than people')
            if k.endswith('_date') and v and v > TODAY and k not in ('expiry_date', 'release_date'): tell(row, k, 'in the future')
        for a, b in ORDER:
            if f.get(a) and f.get(b) and f[b] < f[a]: tell(row, b, f'{b} before {a}')
        if f.get('birth_date') and f.get('arrest_date') and f.get('age') is not None:
            x, y = f['birth_date'], f['arrest_date']
            if int(y[:4])-int(x[:4])-(y[5:] < x[5:]) != f['age']: tell(row, 'age', 'age does not fit the birth')
        if f.get('nights') is not None and f['departure_date'] >= f['arrival_date'] and (day_(f['departure_date'])-day_(f['arrival_date'])).days != f['nights']: tell(row, 'nights', 'nights do not fit')
        if f.get('screened') == 'no' and f.get('possible_victim'): tell(row, 'possible_victim', 'not screened')
        if f.get('screened') == 'yes' and not f.get('possible_victim'): tell(row, 'possible_victim', 'screened without result')
    for k in ('case_no','client_code','file_no','passport_no','prisoner_no','service_id','name','agency','licence_no','request_no'):
        if k not in fcols or (no in (11, 19) and k == 'client_code') or (no == 3 and k == 'case_no'): continue
        seen = set()
        for row in t['rows']:
            if row['facts'][k] in seen: tell(row, k, f'{k} twice')
            seen.add(row['facts'][k])
    return found
def main():
    global count
    truth = json.load(open('truth.json', encoding='utf-8'))
    if sorted('files/'+f for f in os.listdir('files')) != [e['file'] for e in truth]: bad.append('files/ and truth do not hold the same files')
    for e in truth:
        no = e['no']; book = read(e['file']); taken = {}; found = set()
        err = {(x['sheet'], x['cell']) for x in e['errors']}
        if bool(err) != (e['outcome'] == 'take in, naming the errors'): bad.append(f'{no} outcome and errors')
        for t in e['tables']:
            cells, mer = book[t['sheet']]; side = t['records_lie_in'] == 'columns'
            def at(r, c):
                for a, b, p, q in mer:
                    if a <= r <= p and b <= c <= q: return cells.get((a, b))
                return cells.get((r, c))
            for c in t['columns']:
                if side: h = cells.get((c['at'], CI(t['heading_column'])))
                else: h = ' / '.join(dict.fromkeys(x for x in (at(r, CI(c['at'])) for r in t['heading_rows']) if x))
                if h != c['heading']: bad.append(f"{no} heading {c['at']}: {h!r} is not {c['heading']!r}")
            pos = [x['at'] for x in t['rows']]
            if len(pos) != t['count_of_all_rows'] or pos[0] != t['first'] or pos[-1] != t['last'] or len(set(pos)) != len(pos): bad.append(f'{no} row count / first / last')
            if not side: taken.setdefault(t['sheet'], set()).update(pos + t['heading_rows'])
            if t['all_rows_tally'] != tally(t['rows']): bad.append(f"{no} tally of {t['sheet']}")
            fcols = {c['fact']: c['at'] for c in t['columns'] if c['fact']}
            for row in t['rows']:
                for k in fcols:
                    if k not in row['facts']: bad.append(f"{no} {row['at']} fact {k} is missing")
                for k, want in row['facts'].items():
                    count += 1
                    if k not in fcols:
                        got = extra(no, k, cells, row['at'])
                        if got != want: bad.append(f"{no} {row['at']} {k} (no column): {got!r}, truth {want!r}")
                        continue
                    r, c = (fcols[k], CI(row['at'])) if side else (row['at'], CI(fcols[k]))
                    cell = at(r, c); a1 = f'{CL(c)}{r}'; got = fact(no, k, cell, cells, r, want)
                    if got != want: bad.append(f"{no} {t['sheet']} {a1} {k}: cell {cell!r} reads {got!r}, truth {want!r}")
                    if want is None and cell not in (None, '-', 'n/a'):
                        if (t['sheet'], a1) in err: found.add((t['sheet'], a1))
                        elif (no, k) != (6, 'months_abroad'): bad.append(f'{no} {a1}: truth empty, the cell is not')
            found |= outsider(no, t, fcols, err)
        if err - found: bad.append(f'{no}: listed errors not found anew: {err-found}')
        for x in e['not_rows']:
            m = re.fullmatch(r'([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?', x['where']); r1, r2 = int(m[2]), int(m[4] or m[2])
            if not any(r1 <= r <= r2 for r, c in book[x['sheet']][0]): bad.append(f"{no} not_rows {x['where']} is empty")
            if taken.get(x['sheet'], set()) & set(range(r1, r2+1)): bad.append(f"{no} not_rows {x['where']} holds a record")
            taken.setdefault(x['sheet'], set()).update(range(r1, r2+1))
        for t in e['tables']:                 # nothing left over from the headings downwards
            if t['records_lie_in'] == 'rows':
                left = {r for r, c in book[t['sheet']][0] if r >= t['heading_rows'][0]} - taken[t['sheet']]
                if left: bad.append(f"{no} {t['sheet']}: rows {sorted(left)} are in no list")
    # total rows in the files against the sums of their columns
    for no, cs in {1: 'GHIJKL', 6: 'J', 8: 'I', 9: 'CDEFGHIJ', 13: 'CDEFGHI', 15: 'MN', 19: 'H'}.items():
        e = truth[no-1]; t = e['tables'][0]; cells = read(e['file'])[t['sheet']][0]
        for c in cs:
            s = sum(number(cells.get((r['at'], CI(c)))) or 0 for r in t['rows']); w = number(cells.get((t['last']+1, CI(c))))
            if s != w: bad.append(f'{no} total in {c}: {w}, sum {s}')
            if e['totals'] and e['totals'][0][next(x['fact'] for x in t['columns'] if x['at'] == c)] != s: bad.append(f'{no} totals, column {c}')
    print(f"{len(truth)} files, {sum(t['count_of_all_rows'] for e in truth for t in e['tables'])} rows, {count} facts, {sum(len(e['errors']) for e in truth)} errors listed and found anew; {len(bad)} disagreements")
    for b in bad: print(' -', b)
    sys.exit(1 if bad else 0)
if __name__ == '__main__': main()
