from common import *

def r5():
    R = random.Random(105); file = '05_Consulate (Thai border)_citizens assisted 2567.xlsx'
    wb = Workbook(); ts = []; nr = []; n = 0
    PL = ['Immigration detention, Sample province', 'Police station Testing', 'Fishing pier Invented', 'Factory at Testing district', 'Walked in']
    TY = {'victim of trafficking': 'ជនរងគ្រោះ TIP', 'undocumented migrant': 'ខុសច្បាប់', 'ill or injured': 'ឈឺ/របួស', 'unpaid wages': 'មិនបានប្រាក់ខែ', 'lost passport': 'បាត់លិខិតឆ្លងដែន'}
    RS = {'sent home': 'បញ្ជូនមកវិញ', 'referred to Thai shelter': 'មណ្ឌលថៃ', 'paper issued': 'ចេញលិខិត', 'ongoing': 'កំពុងដោះស្រាយ'}
    cols = [('ល.រ\nNo.', 'running number', None), ('ថ្ងៃមក\nDate', 'day the citizen was received (Buddhist year; 2567 = 2024)', 'request_date'), ('ឈ្មោះ\nName (KH)', 'name in Khmer', 'name'),
            ('Name (passport)', 'name in Latin letters', 'name_latin'), ('ភេទ\nSex', 'sex', 'sex'), ('អាយុ\nAge', 'age', 'age'), ('Passport / TD no.', 'number of the passport or travel paper', 'document_no'),
            ('ខេត្តកំណើត\nProvince', 'home province', 'province'), ('រកឃើញនៅ\nFound at', 'where found', 'found_at'), ('ករណី\nCase', 'kind of case', 'case_type'), ('ថ្លៃចំណាយ\nCost (THB)', 'what the consulate paid, in baht', 'cost'), ('លទ្ធផល\nResult', 'what came of it', 'result'), ('ថ្ងៃចប់\nClosed', 'day the case was closed (Buddhist year)', 'closed_date')]
    bud = lambda iso: fmt(iso, '%d/%m/') + str(d(iso).year + 543) if iso else None
    for k, (sh, a, b, q) in enumerate((('ឆមាស១ Jan-Jun', '2024-01-05', '2024-06-28', 18), ('ឆមាស២ Jul-Dec', '2024-07-02', '2024-12-20', 15))):
        ws = wb.active if k == 0 else wb.create_sheet(); ws.title = sh
        line(ws, 'A1', 'ស្ថានអគ្គកុងស៊ុល (គំរូ) – បញ្ជីពលរដ្ឋសុំជំនួយ / Citizens assisted, B.E. 2567 (2024)', True, 'A1:M1', 13); heads(ws, 3, cols); recs = []
        ws.row_dimensions[3].height = 34
        for i, day in enumerate(days(R, a, b, q)):
            n += 1; sex = R.choice(['male', 'male', 'female']); kn, en = name2(R, sex); rs = R.choice(list(RS)); ty = R.choice(list(TY))
            f = {'request_date': day, 'name': kn, 'name_latin': en.upper(), 'sex': sex, 'age': R.randint(15, 52), 'document_no': R.choice([None, f'N000{R.randint(1000, 9999)}', f'TD-00{R.randint(100, 999)}']), 'province': R.choice(list(PROV)),
                 'found_at': R.choice(PL), 'case_type': ty, 'cost': R.choice([None, {'amount': R.choice([500, 1200, 2500, 3400]), 'currency': 'THB'}]), 'result': rs, 'closed_date': None if rs == 'ongoing' else plus(day, R.randint(1, 30))}
            put(ws, 4 + i, cols, [n, bud(day), kn, en.upper(), {'male': 'ប្រុស', 'female': 'ស្រី'}[sex], f['age'], f['document_no'], PROV[f['province']], f['found_at'], TY[ty], f['cost'] and f['cost']['amount'], RS[rs], bud(f['closed_date'])])
            recs.append((4 + i, f))
        ts.append(table(sh, 'a citizen assisted (a person)', [3], columns(cols), recs)); nr.append((sh, 'A1', 'title with the year 2567 (2024)'))
        if k == 0: ws.column_dimensions['G'].hidden = True
    wb.save(path(file))
    return entry(5, file, 'Consulate-general near the Thai border (invented): citizens assisted', 'take', 'bilingual list, a sheet for each half-year, Thai years 2567', ts, nr,
        questions=[], never=['the year 2567 stored as it stands', 'all citizens taken as victims of trafficking', 'baht turned into riel or dollars', 'the second sheet forgotten'],
        notes=['column G of the first sheet is hidden (passport numbers)', 'the running number goes on over both sheets', 'citizenship KHM follows from the title only and is not a fact here'])

def r6():
    R = random.Random(106); file = '06_hotline_export_callcenter_2024-08.tsv'
    TO = {'relative missing abroad': 'សាច់ញាតិបាត់ខ្លួននៅបរទេស', 'job offer doubtful': 'សួរអំពីការងារក្រៅប្រទេស', 'online scam compound': 'ករណីឆបោកតាមអនឡាញ', 'child labour': 'ពលកម្មកុមារ', 'wrong number': 'ច្រឡំលេខ', 'silent call': 'មិននិយាយ', 'domestic violence': 'ហិង្សាក្នុងគ្រួសារ'}
    WHO = {'victim': 'ជនរងគ្រោះ', 'relative': 'សាច់ញាតិ', 'neighbour': 'អ្នកជិតខាង', 'local authority': 'អាជ្ញាធរ', 'unknown': 'មិនស្គាល់'}
    DO = {'referred to police': 'បញ្ជូនទៅនគរបាល', 'advice given': 'ផ្តល់ប្រឹក្សា', 'referred to social affairs': 'បញ្ជូនទៅ សអយ', 'none': 'គ្មាន'}
    cols = [('call_id', 'number of the call', 'call_no'), ('start_time', 'when the call began (year-month-day hour:minute:second)', 'call_date'), ('duration_s', 'length in seconds', 'duration_seconds'), ('operator', 'who took the call', 'operator'),
            ('អ្នកហៅ', 'who called', 'caller'), ('ភេទអ្នកហៅ', 'sex of the caller (M/F/empty)', 'caller_sex'), ('ខេត្ត', 'province called from', 'province'), ('ប្រធានបទ', 'subject', 'subject'), ('ប្រទេសពាក់ព័ន្ធ', 'country concerned', 'country'), ('អ្នករងគ្រោះ_ចំនួន', 'people concerned, as told by the caller', 'people_concerned'), ('ចំណាត់ការ', 'what was done', 'action'), ('note', 'remark', None)]
    CO = {'THA': 'ថៃ', 'MYS': 'ម៉ាឡេស៊ី', 'CHN': 'ចិន', 'KHM': 'កម្ពុជា', 'MMR': 'មីយ៉ាន់ម៉ា'}
    rows = []; recs = []; ds = days(R, '2024-08-01', '2024-08-31', 60); tm = sorted((x, R.randint(7, 21), R.randint(0, 59)) for x in ds)
    for i, (day, h, mi) in enumerate(tm):
        t = R.choice(list(TO)); dead = t in ('wrong number', 'silent call')
        f = {'call_no': f'C2408{i+1:04d}', 'call_date': day, 'duration_seconds': R.randint(4, 40) if dead else R.randint(90, 1900), 'operator': R.choice(['op1', 'op2', 'op3']), 'caller': 'unknown' if dead else R.choice(list(WHO)),
             'caller_sex': None if t == 'silent call' else R.choice(['male', 'female']), 'province': None if dead else R.choice(list(PROV)), 'subject': t,
             'country': None if dead else 'KHM' if t in ('child labour', 'domestic violence') else R.choice(list(CO)), 'people_concerned': None if dead else R.choice([1, 1, 1, 2, 3, None]), 'action': 'none' if dead else R.choice(list(DO))}
        rows.append([f['call_no'], f'{day} {h:02d}:{mi:02d}:{R.randint(0,59):02d}', f['duration_seconds'], f['operator'], WHO[f['caller']], {'male': 'M', 'female': 'F', None: ''}[f['caller_sex']], PROV.get(f['province'], ''), TO[t], CO.get(f['country'], ''),
                     '' if f['people_concerned'] is None else f['people_concerned'], DO[f['action']], R.choice(['', '', 'call back', 'line cut'])]); recs.append((i + 2, f))
    with open(path(file), 'w', encoding='utf-8', newline='') as o:
        w = csv.writer(o, delimiter='\t', lineterminator='\r\n'); w.writerow([c[0] for c in cols]); w.writerows(rows)
    return entry(6, file, "NGO hotline 'Sample Line' (invented): export of the call centre for August 2024", 'take', 'tab-separated export, technical and Khmer headings mixed',
        [table(None, 'a call (not a person, not a case)', [1], columns(cols), recs)], questions=[],
        never=['a call made a victim or a case', 'wrong numbers and silent calls counted as cases', 'an empty number of people stored as 0'])

ALL = [r5, r6]
