from common import *
from make_b2 import ods

def r12():
    R = random.Random(112); file = '12_Rescue list AHTJP unit 2024.xlsx'
    wb = Workbook(); ws = wb.active; ws.title = 'List'; line(ws, 'A1', 'List of persons taken out of premises, 2024 (model unit)', True)
    cols = [('No', 'running number', None), ('Date', 'day taken out', 'rescue_date'), ('Name', 'name', 'name'), ('Sex', 'sex', 'sex'), ('Age', 'age', 'age'), ('Nat.', 'citizenship', 'citizenship'), ('Place', 'premises', 'place'), ('Cat.', 'A, B or C; no legend', 'category'), ('Handed to', 'to whom handed over', 'handed_to'), ('Stmt', 'statement taken (x = yes, blank = ?)', 'statement_taken')]
    CA = {'A': 'victim of trafficking', 'B': 'worker without papers, no victim', 'C': 'witness'}; NA = {'KHM': 'Khmer', 'VNM': 'Vietnamese', 'CHN': 'Chinese', 'PHL': 'Filipino', 'IDN': 'Indonesian'}
    heads(ws, 3, cols); recs = []; ds = sorted(R.choice(['2024-02-14', '2024-03-27', '2024-05-16', '2024-08-21', '2024-10-30']) for _ in range(36))
    PL = {x: 'Sample Building ' + y for x, y in zip(('2024-02-14', '2024-03-27', '2024-05-16', '2024-08-21', '2024-10-30'), 'ABCDE')}
    for i, day in enumerate(ds):
        sex = R.choice(['male', 'female']); c = R.choice('AABBC')
        f = {'rescue_date': day, 'name': name(R, sex, 'e', True), 'sex': sex, 'age': R.randint(17, 44), 'citizenship': R.choice(list(NA)), 'place': PL[day], 'category': CA[c], 'handed_to': {'A': 'DoSVY', 'B': 'Immigration', 'C': 'released'}[c], 'statement_taken': R.choice(['yes', 'yes', None])}
        put(ws, 4 + i, cols, [i + 1, d(day), f['name'], {'male': 'M', 'female': 'F'}[sex], f['age'], NA[f['citizenship']], f['place'], c, f['handed_to'], 'x' if f['statement_taken'] else None]); recs.append((4 + i, f))
    wb.save(path(file))
    return entry(12, file, 'Anti-trafficking unit of a provincial police (model): persons taken out of premises', 'take-with-questions', 'a column of letters A, B, C with no legend decides who is a victim',
        [table('List', 'a person taken out of premises; victim only where Cat. is A', [3], columns(cols), recs)], [('List', 'A1', 'title')],
        questions=['What do A, B and C under Cat. stand for?', 'Stmt blank: no statement, or not known?'], never=['all persons taken as victims', 'a meaning of A, B, C guessed without asking or showing it', 'a blank Stmt stored as no'],
        notes=["keeper's answers: A = victim of trafficking, B = worker without papers, no victim, C = witness; Stmt blank = not known; the facts stand as after these answers"])

def r13():
    R = random.Random(113); file = '13_អ្នកត្រឡប់តាមច្រកព្រំដែន_តុលា_ធ្នូ២០២៤.xlsx'
    wb = Workbook(); ws = wb.active; ws.title = 'ត្រឡប់មកវិញ'; line(ws, 'A1', 'ប៉ុស្តិ៍ច្រកព្រំដែនគំរូ ខេត្តបាត់ដំបង', True); line(ws, 'A2', 'បញ្ជីពលករត្រឡប់មកវិញ ត្រីមាសទី៤ ឆ្នាំ២០២៤')
    RE = {'deported': 'រុញច្រាន', 'came alone': 'មកដោយខ្លួនឯង', 'brought by the police of Thailand': 'នគរបាលថៃប្រគល់'}; TO = {'sent to the transit centre': 'បញ្ជូនមណ្ឌល', 'went home': 'ទៅផ្ទះ', 'to hospital': 'មន្ទីរពេទ្យ'}
    cols = [('ល.រ', 'running number', None), ('ថ្ងៃខែ', "day (day/month; the year is in the title)", 'arrival_date'), ('ឈ្មោះ', 'name; often of one for a group (និងគ្នា = and companions)', 'name'), ('ភេទ', 'sex of the one named', 'sex'), ('អាយុ', 'age of the one named', 'age'), ('ចំនួននាក់', 'how many people the row stands for; the named one counted in', 'persons'), ('ក្មេង', 'of them children', 'children'), ('របៀបមក', 'how they came', 'manner'), ('ទៅណា', 'where they went', 'went_to'), ('ខេត្ត', 'home province', 'province')]
    heads(ws, 4, cols); recs = []
    for i, day in enumerate(days(R, '2024-10-02', '2024-12-28', 32)):
        sex = R.choice(['male', 'male', 'female']); p = R.choice([1, 1, 1, 2, 3, 4, 6]); f = {'arrival_date': day, 'name': name(R, sex), 'sex': sex, 'age': R.randint(18, 55), 'persons': p, 'children': R.choice([None, 1]) if p > 1 else None, 'manner': R.choice(list(RE)), 'went_to': R.choice(list(TO)), 'province': R.choice(list(PROV))}
        put(ws, 5 + i, cols, [kd(i + 1), kd(fmt(day, '%d/%m')), f['name'] + (' និងគ្នា' if p > 1 else ''), {'male': 'ប', 'female': 'ស'}[sex], kd(f['age']), kd(p), kd(f['children']) if f['children'] else None, RE[f['manner']], TO[f['went_to']], PROV[f['province']]]); recs.append((5 + i, f))
    wb.save(path(file))
    return entry(13, file, 'Border gate post (model), Battambang: migrants who returned, fourth quarter of 2024', 'take-with-questions', 'a row is one person or a group named by one of them',
        [table('ត្រឡប់មកវិញ', 'an arrival: one person, or a group named by one of them; the companions are only counted', [4], columns(cols), recs)], [('ត្រឡប់មកវិញ', 'A1:A2', 'post, title with the year')],
        questions=["Does ចំនួននាក់ count the named person too?", 'Is the row to be kept as one arrival of several people, or only the named person?', 'ក្មេង blank: none or not written down?'],
        never=['a record made for each companion without a name', 'returned migrants taken as victims', 'the days stored in a year other than 2024'], notes=["keeper's answers: the named person is counted in; one row stays one arrival; blank children = not written down; the name without និងគ្នា"])

def r14():
    R = random.Random(114); file = '14_Emergency fund payments 2024.ods'
    PU = ['transport home', 'medical', 'food', 'legal fee']; cols = [('#', 'running number', None), ('Paid on', 'day of payment', 'payment_date'), ('Voucher', 'number of the voucher', 'voucher_no'), ('Beneficiary', 'name of the one paid', 'name'), ('Purpose', 'what for', 'purpose'), ('Amount', 'sum; no currency is written', 'amount'), ('Approved by', 'who approved', 'approved_by'), ('Signed', 'did the beneficiary sign (tick, blank)', 'signed')]
    rows = [['Emergency fund for returnees - Testing Welfare Trust (invented) - 2024'], None, [c[0] for c in cols]]; recs = []; ds = days(R, '2024-01-10', '2024-12-19', 28)
    for i, day in enumerate(ds):
        us = R.random() < .5; a = R.choice([15, 25, 40, 60, 120]) if us else R.choice([60000, 100000, 160000, 400000]); f = {'payment_date': day, 'voucher_no': f'EF-{i+1:03d}', 'name': name(R, R.choice(['male', 'female']), 'e'), 'purpose': R.choice(PU), 'amount': {'amount': a, 'currency': 'USD' if us else 'KHR'}, 'approved_by': R.choice(['Director', 'Deputy']), 'signed': R.choice(['yes', 'yes', 'yes', None])}
        rows.append([i + 1, d(day), f['voucher_no'], f['name'], f['purpose'], a, f['approved_by'], '✔' if f['signed'] else None]); recs.append((4 + i, f))
    ods(file, [('2024', rows), ('Sheet2', [None])])
    return entry(14, file, "NGO 'Testing Welfare Trust' (invented): payments out of an emergency fund", 'take-with-questions', 'sums from 15 to 400000 in one column and no currency anywhere',
        [table('2024', 'a payment (not a person)', [3], columns(cols), recs)], [('2024', 'A1', 'title')], questions=['In what currency are the amounts? Are the small ones dollars and the large ones riel?', 'Signed blank: not signed, or not known?'],
        never=['one currency given to all sums without asking', 'the sums added together', 'each payment made a new person'], notes=["keeper's answers: below 1,000 US dollars, from 60,000 on riel; Signed blank = not known"])

def r15():
    R = random.Random(115); file = '15_Handover of foreigners to Immigration 2024.xlsx'
    wb = Workbook(); ws = wb.active; ws.title = 'handover'; line(ws, 'A1', 'Persons handed over to Immigration (model post)')
    cols = [('Handed over', 'day of handover as text dd/mm/yy or mm/dd/yy (cannot be told)', 'handover_date'), ('Full name', 'name', 'name'), ('M/F', 'sex', 'sex'), ('Year of birth', 'year of birth', 'birth_date'), ('Nat', 'letter for the citizenship; no legend', 'citizenship'), ('Passport', 'has a passport: Y, N, ? ', 'has_passport'), ('Reason', 'why detained', 'reason'), ('Officer', 'officer', 'officer')]
    NA = {'V': 'VNM', 'T': 'THA', 'C': 'CHN', 'M': 'MMR'}; DS = [('03/04/24', '2024-04-03'), ('04/06/24', '2024-06-04'), ('06/08/24', '2024-08-06'), ('09/10/24', '2024-10-09'), ('10/12/24', '2024-12-10')]
    heads(ws, 2, cols); recs = []; r = 3
    for tx, iso in DS:
        for _ in range(R.randint(3, 6)):
            sex = R.choice(['male', 'male', 'female']); n = R.choice(list(NA)); f = {'handover_date': iso, 'name': name(R, sex, 'e'), 'sex': sex, 'birth_date': str(R.randint(1975, 2004)), 'citizenship': NA[n], 'has_passport': R.choice(['yes', 'no', 'unknown']), 'reason': R.choice(['no visa', 'overstay', 'working without permit', 'online scam compound']), 'officer': R.choice(['Off. Sample', 'Off. Testing'])}
            put(ws, r, cols, [tx, f['name'], {'male': 'M', 'female': 'F'}[sex], int(f['birth_date']), n, {'yes': 'Y', 'no': 'N', 'unknown': '?'}[f['has_passport']], f['reason'], f['officer']]); recs.append((r, f)); r += 1
    wb.save(path(file))
    return entry(15, file, 'Border police post (model): foreigners handed over to Immigration', 'take-with-questions', 'days that read both ways, and letters for citizenship',
        [table('handover', 'a foreigner handed over (a person, no victim)', [2], columns(cols), recs)], [('handover', 'A1', 'title')],
        questions=['Is 03/04/24 the 3rd of April or the 4th of March?', 'What do the letters V, T, C, M under Nat stand for (M Myanmar or Malaysia, C China or Cambodia)?'],
        never=['M or C given a country without asking or showing it', 'the order of day and month guessed silently', 'the people handed over taken as victims'], notes=["keeper's answers: day first; V VNM, T THA, C CHN, M MMR", 'the list is in order of days either way, so the order does not settle it'])

ALL = [r12, r13, r14, r15]
