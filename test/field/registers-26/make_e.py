from common import *

def r16():
    R = random.Random(116); file = '16_សៀវភៅករណី_ស្នងការ_កោះកុង_២០២៤.xlsx'
    wb = Workbook(); ws = wb.active; ws.title = 'ករណី'; letterhead(ws, 'L', 'ស្នងការដ្ឋាននគរបាលខេត្តកោះកុង (គំរូ) ការិយាល័យប្រឆាំងអំពើជួញដូរមនុស្ស', 'សៀវភៅករណី ឆ្នាំ២០២៤')
    OF = {'forced labour on a fishing boat': 'ពលកម្មបង្ខំលើទូកនេសាទ', 'sex trafficking': 'ជួញដូរផ្លូវភេទ', 'unlawful removal': 'ដកយកមនុស្សដោយខុសច្បាប់', 'online scam compound': 'ឆបោកតាមប្រព័ន្ធបច្ចេកវិទ្យា'}
    SO = {'victim complaint': 'ពាក្យបណ្តឹងជនរងគ្រោះ', 'NGO': 'អង្គការ', 'hotline': 'ខ្សែទូរស័ព្ទ', 'patrol': 'ល្បាត'}; ST = {'sent to prosecutor': 'បញ្ជូនអយ្យការ', 'under investigation': 'កំពុងស៊ើបអង្កេត', 'suspended': 'ផ្អាក'}
    cols = [('ល.រ', 'running number', None), ('លេខករណី', 'case number', 'case_no'), ('ថ្ងៃទទួល', 'day received', 'received_date'), ('ប្រភព', 'who brought the case', 'source'), ('បទល្មើស', 'offence', 'offence'), ('ជនរងគ្រោះ', 'victims, all', 'victims'), ('រងគ្រោះស្រី', 'of them female', 'victims_female'),
            ('អនីតិជន', 'of them under 18', 'victims_children'), ('ជនសង្ស័យ', 'suspects', 'suspects'), ('ថ្ងៃបញ្ជូន', 'day sent to the prosecutor; blank = not yet', 'sent_date'), ('ស្ថានភាព', 'where the case stands', 'status'), ('សម្គាល់', 'remarks', None)]
    heads(ws, 6, cols); recs = []
    for i, day in enumerate(days(R, '2024-01-05', '2024-11-28', 30)):
        r = 7 + i; v = R.choice([1, 1, 2, 3, 4, 7]); st = R.choice(list(ST)); f = {'case_no': f'{i+1:03d}/24', 'received_date': day, 'source': R.choice(list(SO)), 'offence': R.choice(list(OF)), 'victims': v, 'victims_female': R.randint(0, v), 'victims_children': R.choice([0, 0, min(v, 1)]), 'suspects': R.choice([0, 1, 1, 2]), 'sent_date': plus(day, R.randint(5, 28)) if st == 'sent to prosecutor' else None, 'status': st, 'province': 'Koh Kong'}
        raw = None
        if r == 12: f['victims'], f['victims_female'] = 3, 5; f['victims_children'] = 0
        if r == 17: f['received_date'] = None; raw = '៣១/០៦/២០២៤'
        if r == 24: f['case_no'] = '017/24'
        if r == 29: f['status'] = 'sent to prosecutor'; f['sent_date'] = plus(day, -20)
        put(ws, r, cols, [kd(i + 1), kd(f['case_no']), raw or kdate(f['received_date']), SO[f['source']], OF[f['offence']], f['victims'], f['victims_female'], f['victims_children'], f['suspects'], kdate(f['sent_date']), ST[f['status']], None]); recs.append((r, f))
    put(ws, 37, cols, ['សរុប', None, None, None, None] + [sum(f[k] for _, f in recs) for k in ('victims', 'victims_female', 'victims_children', 'suspects')] + [None, None, None], Font(bold=True)); wb.save(path(file))
    return entry(16, file, 'Provincial police (model office), Koh Kong: book of cases 2024', 'name-errors', 'an ordinary case book with four slips',
        [table('ករណី', 'a case, not a person', [6], columns(cols), recs, (12, 17, 24, 29))], [('ករណី', 'A37:I37', 'the total row'), ('ករណី', 'A1:L4', 'letterhead and title')],
        [('ករណី', 'G12', 'more female victims (5) than victims (3)', 'name it; change neither number'), ('ករណី', 'C17', '31 June does not exist', 'name it and leave the day empty'), ('ករណី', 'B24', 'number 017/24 is already on the row above (row 23); 018/24 is missing', 'ask: the same case twice or a slip of the pen'), ('ករណី', 'J29', 'sent to the prosecutor before the case was received', 'name it; do not swap the days')],
        ['Case 006/24: is the number of victims or of female victims wrong?', 'Which day is meant by 31 June 2024?', 'Is the second 017/24 in truth 018/24?', 'Which of the two days of case 023/24 is right?'], ["making victims' records out of the numbers", 'counting the total row as a case', 'a suspended case taken for closed', 'one of the two cases 017/24 dropped silently'])

def r17():
    R = random.Random(117); file = '17_Safe house residents Jan-Sep 2024.xlsx'
    wb = Workbook(); ws = wb.active; ws.title = 'Residents'; line(ws, 'A1', 'Invented Safe House - residents, January to September 2024', True)
    cols = [('ID', 'code of the resident', 'client_code'), ('Name', 'name', 'name'), ('Sex', 'sex', 'sex'), ('DOB', 'birth day', 'birth_date'), ('Age (at entry)', 'age on entering', 'age'), ('Date in', 'day of entering', 'admission_date'), ('Date out', 'day of leaving; blank = still here', 'exit_date'), ('From', 'who referred', 'referred_by'), ('VoT (Y/N)', 'victim of trafficking', 'trafficking_victim'), ('Phone family', 'telephone of the family', 'phone')]
    heads(ws, 3, cols); recs = []; E = (9, 14, 20, 26)
    for i, day in enumerate(days(R, '2024-01-04', '2024-08-20', 29)):
        r = 4 + i; sex = R.choice(['female', 'female', 'male']); age = R.randint(10, 34); a = d(day); b = (dt.date(a.year - age, a.month, min(a.day, 28)) - dt.timedelta(days=R.randrange(5, 340))).isoformat(); out = plus(day, R.randint(3, 90)); out = out if out <= '2024-09-30' and R.random() < .7 else None
        f = {'client_code': f'ISH{i+1:03d}', 'name': name(R, sex, 'e'), 'sex': sex, 'birth_date': b, 'age': age, 'admission_date': day, 'exit_date': out, 'referred_by': R.choice(['police', 'DoSVY', 'NGO', 'self']), 'trafficking_victim': R.choice(['yes', 'yes', 'no', None]), 'phone': R.choice([None, f'000 000 {R.randint(100, 999)}'])}
        rin = d(day); rage = age
        if r == 9: f['exit_date'] = plus(day, -35)
        if r == 14: f['age'] = None; rage = 166
        if r == 20: x = d(f['birth_date']); f['birth_date'] = x.replace(year=x.year - 10, day=min(x.day, 28)).isoformat()
        if r == 26: f['admission_date'] = None; rin = d(day).replace(year=2042, day=min(d(day).day, 28)); f['exit_date'] = None
        put(ws, r, cols, [f['client_code'], f['name'], {'male': 'Male', 'female': 'Female'}[sex], d(f['birth_date']), rage, rin, d(f['exit_date']), f['referred_by'], {'yes': 'Y', 'no': 'N', None: None}[f['trafficking_victim']], f['phone']], datefmt='d-mmm-yyyy'); recs.append((r, f))
    wb.save(path(file))
    return entry(17, file, "NGO 'Invented Safe House': residents January to September 2024", 'name-errors', 'an English residents list with four slips of typing', [table('Residents', 'a resident (a person)', [3], columns(cols), recs, E)], [('Residents', 'A1', 'title')],
        [('Residents', 'G9', 'left before entering', 'name it; do not swap the days'), ('Residents', 'E14', 'age 166', 'name it and leave the age empty; do not make 16 of it'), ('Residents', 'D20', 'birth day and age at entry differ by ten years (either D20 or E20 is wrong)', 'name it; change neither'), ('Residents', 'F26', 'entered in 2042', 'name it and leave the day empty')],
        ['ISH011: which age is right?', 'VoT blank: not yet known?'], ['a blank VoT stored as no', 'the age 166 or the year 2042 stored', 'a wrong day or age repaired silently'], notes=['VoT blank = null'])

def r18():
    R = random.Random(118); file = '18_Repatriation by flight 2024 – បញ្ជីមាតុភូមិនិវត្តន៍.xlsx'
    wb = Workbook(); ws = wb.active; ws.title = '2024'; line(ws, 'A1', 'បញ្ជីពលរដ្ឋធ្វើមាតុភូមិនិវត្តន៍តាមជើងហោះហើរ / Citizens repatriated by air 2024 (Sample desk)', True)
    CO = {'MMR': 'មីយ៉ាន់ម៉ា', 'LAO': 'ឡាវ', 'MYS': 'ម៉ាឡេស៊ី', 'CHN': 'ចិន', 'IDN': 'ឥណ្ឌូនេស៊ី'}
    cols = [('ល.រ No', 'running number', None), ('ឈ្មោះ Name', 'name', 'name'), ('ភេទ', 'sex', 'sex'), ('ថ្ងៃកំណើត DOB', 'birth day', 'birth_date'), ('លិខិតឆ្លងដែន', 'passport', 'document_no'), ('មកពី From', 'country come from', 'country'), ('ថ្ងៃមកដល់ Arrival', 'day of arrival', 'arrival_date'), ('Flight', 'flight', 'flight'), ('សំបុត្រ Ticket (USD)', 'price of the ticket in dollars', 'ticket'), ('អ្នកបង់ Paid by', 'who paid', 'paid_by'), ('TIP?', 'signs of trafficking', 'trafficking_signs')]
    heads(ws, 3, cols); recs = []; prev = None
    for i, day in enumerate(days(R, '2024-01-12', '2024-12-15', 33)):
        r = 4 + i; sex = R.choice(['male', 'female']); c = R.choice(list(CO)); f = {'name': name(R, sex), 'sex': sex, 'birth_date': f'{R.randint(1980, 2005)}-{R.randint(1, 12):02d}-{R.randint(1, 28):02d}', 'document_no': f'N00{R.randint(10000, 99999)}', 'country': c, 'arrival_date': day, 'flight': f'ZZ{R.randint(100, 199)}', 'ticket': {'amount': R.choice([145, 180, 210, 260]), 'currency': 'USD'}, 'paid_by': R.choice(['family', 'NGO', 'embassy', 'employer']), 'trafficking_signs': R.choice(['yes', 'no', 'unknown'])}
        if r == 22: f = dict(prev)
        rt, rb = f['ticket']['amount'], d(f['birth_date'])
        if r == 10: rt = 'l80'; f['ticket'] = None
        if r == 28: f['birth_date'] = None; rb = d(f['arrival_date']) + dt.timedelta(days=60)
        put(ws, r, cols, [kd(i + 1), f['name'], {'male': 'ប្រុស', 'female': 'ស្រី'}[f['sex']], rb, f['document_no'], CO[f['country']], d(f['arrival_date']), f['flight'], rt, f['paid_by'], {'yes': 'បាទ/Yes', 'no': 'ទេ/No', 'unknown': 'មិនដឹង'}[f['trafficking_signs']]]); recs.append((r, f)); prev = f
    ws['A38'] = 'សរុបថ្លៃសំបុត្រ'; ws['I38'] = '=SUM(I4:I36)'; wb.save(path(file))
    return entry(18, file, 'Foreign ministry (Sample desk): citizens brought home by air 2024', 'name-errors', 'bilingual list; one price typed with a letter, one birth day after the arrival, one person entered twice', [table('2024', 'a person brought home', [3], columns(cols), recs, (10, 21, 22, 28))], [('2024', 'A1', 'title'), ('2024', 'A38:I38', 'sum of the ticket prices (a formula)')],
        [('2024', 'I10', "the price reads 'l80' with a letter l, not a number", 'name it and leave it empty; ask if 180'), ('2024', 'A22', 'the same person, passport, day and flight as row 21: entered twice', 'ask; drop neither silently'), ('2024', 'D28', 'born after the arrival', 'name it and leave the birth day empty')],
        ['Row 22: the same person as row 21, entered twice?', 'Row 10: is the ticket 180 dollars?'], ['all repatriated taken as victims', "'មិនដឹង' stored as no", 'the sum taken for a person'], notes=['count_of_all_rows counts the double row too', 'the formula has no saved value'])

ALL = [r16, r17, r18]
