from common import *

def r1():
    R = random.Random(101); file = '01_សៀវភៅពាក្យបណ្តឹង_ស្រុកកំពង់សាកល្បង_២០២៤.xlsx'
    wb = Workbook(); ws = wb.active; ws.title = 'សៀវភៅ'
    letterhead(ws, 'K', 'អធិការដ្ឋាននគរបាលស្រុកកំពង់សាកល្បង ខេត្តព្រៃវែង', 'សៀវភៅទទួលពាក្យបណ្តឹង ករណីជួញដូរមនុស្ស និងបាត់ខ្លួន ឆ្នាំ២០២៤')
    OFF = {'fraudulent recruitment for work abroad': 'ឆបោកនាំទៅធ្វើការក្រៅប្រទេស', 'forced marriage abroad': 'រៀបការដោយបង្ខំនៅបរទេស',
           'missing person': 'បាត់ខ្លួន', 'forced labour': 'បង្ខំឱ្យធ្វើការ', 'procuring of prostitution': 'អូសទាញឱ្យធ្វើពេស្យាកម្ម'}
    ST = {'sent to the provincial police': 'បញ្ជូនទៅស្នងការខេត្ត', 'under investigation': 'កំពុងស៊ើបអង្កេត', 'found and returned to the family': 'រកឃើញ ប្រគល់ជូនគ្រួសារ',
          'complaint withdrawn': 'ដកពាក្យបណ្តឹង'}
    COM = ['ឃុំគំរូទី១', 'ឃុំគំរូទី២', 'ឃុំសាកល្បង', 'ឃុំប្រឌិត']
    cols = [('ល.រ', 'running number (Khmer digits)', None), ('លេខពាក្យបណ្តឹង', 'number of the complaint', 'case_no'),
            ('ថ្ងៃទទួល', 'day the complaint was received (Khmer digits, day/month/year)', 'received_date'),
            ('អ្នកប្តឹង', 'who complained', 'complainant_name'), ('ភេទ', 'sex of the complainant', 'complainant_sex'),
            ('ឃុំ', 'commune; the mark 〃 stands for the same as above', 'commune'), ('ករណី', 'kind of case; 〃 as above', 'offence'),
            ('ជនរងគ្រោះ', 'victims, all', 'victims'), ('ស្រី', 'of the victims, female', 'victims_female'),
            ('វិធានការ', 'what was done', 'status'), ('ផ្សេងៗ', 'remarks', None)]
    heads(ws, 6, cols); r = 7; recs = []; nr = []; ds = days(R, '2024-01-04', '2024-12-24', 34); m = 0; prev = None
    for i, day in enumerate(ds):
        if d(day).month != m:
            m = d(day).month; ws.cell(r, 1, 'ខែ' + MONTHS[m-1]).font = Font(bold=True, italic=True)
            ws.merge_cells(f'A{r}:K{r}'); nr.append(('សៀវភៅ', f'A{r}', 'line that names the month')); r += 1; prev = None
        sex = R.choice(['male', 'female']); v = R.choice([1, 1, 1, 2, 3, 5]); st = R.choice(list(ST))
        f = {'case_no': f'{i+1:02d}/24', 'received_date': day, 'complainant_name': name(R, sex), 'complainant_sex': sex,
             'commune': R.choice(COM), 'offence': R.choice(list(OFF)), 'victims': v, 'victims_female': R.randint(0, v), 'status': st, 'province': 'Prey Veng'}
        if prev and R.random() < .4: f['commune'] = prev['commune']
        dit = lambda k, w: '〃' if prev and prev[k] == f[k] else w
        put(ws, r, cols, [kd(i+1), kd(f['case_no']) + ' ពបណ', kdate(day), f['complainant_name'], {'male': 'ប', 'female': 'ស'}[sex], dit('commune', f['commune']),
            dit('offence', OFF[f['offence']]), v, f['victims_female'], ST[st], 'ឪពុកម្តាយមកប្តឹង' if R.random() < .2 else None])
        f['case_no'] = f['case_no'] + ' ពបណ'; recs.append((r, f)); prev = f; r += 1
    put(ws, r, cols, ['សរុប', f'{kd(34)} ករណី', None, None, None, None, None, sum(f['victims'] for _, f in recs), sum(f['victims_female'] for _, f in recs), None, None], Font(bold=True))
    nr += [('សៀវភៅ', f'A{r}:K{r}', 'the total row'), ('សៀវភៅ', f'I{r+2}:I{r+3}', 'place, day and office of the signatory; 30 December 2024 is the day of the report'), ('សៀវភៅ', 'A1:K4', 'letterhead and title')]
    ws[f'I{r+2}'] = 'កំពង់សាកល្បង ថ្ងៃទី៣០ ខែធ្នូ ឆ្នាំ២០២៤'; ws[f'I{r+3}'] = 'អធិការ'
    wb.create_sheet('Sheet2'); wb.save(path(file))
    return entry(1, file, 'District police inspectorate (invented district), Prey Veng: book of complaints 2024', 'take',
        'an ordinary Khmer book: month lines, ditto marks, Khmer digits, a total at the end',
        [table('សៀវភៅ', 'a complaint (a case), not a person; the complainant is named, victims are only counted', [6], columns(cols), recs)], nr,
        questions=['Is the named person the complainant and not the victim? (the heading says so)'],
        never=['〃 kept as the name of a commune or an offence', 'the complainant recorded as a victim or a suspect', 'month lines or the total row counted as cases'],
        notes=['province stands in the letterhead only', 'Sheet2 is empty'])

def r2():
    R = random.Random(102); file = '02_Client register 2024 (shelter) - updated Oct.xlsx'
    wb = Workbook(); ws = wb.active; ws.title = 'Register'
    line(ws, 'A1', 'SAMPLE HARBOUR HOME (invented) - CLIENT REGISTER 2024', True, size=14); line(ws, 'A2', 'Confidential. Initials only. Last update: 31-Oct-2024. Codes: see sheet "Codes".')
    REF = {'P': 'police', 'D': 'DoSVY', 'N': 'other NGO', 'S': 'self or family', 'E': 'embassy'}
    CT = {1: 'sex trafficking', 2: 'labour trafficking', 3: 'domestic violence', 4: 'rape', 5: 'forced marriage'}
    DEST = {'F': 'family', 'O': 'other shelter', 'I': 'independent living', 'L': 'left without notice'}
    cols = [('Client code', 'code of the client', 'client_code'), ('Initials', 'initials of the client', 'initials'), ('Sex', 'sex', 'sex'), ('DOB', 'birth day', 'birth_date'),
            ('Age at admission', 'age at admission', 'age'), ('Admitted', 'day of admission', 'admission_date'), ('Ref.', 'who referred the client (code)', 'referred_by'),
            ('Case type', 'kind of case (code)', 'case_type'), ('Home province', 'home province', 'province'), ('School?', 'goes to school (Y/N, blank = not asked)', 'in_school'),
            ('Exit', 'day of exit; blank = still here', 'exit_date'), ('Exit to', 'where to (code)', 'exit_to'), ('Case worker', 'case worker', 'case_worker'), ('Notes', 'remarks', None)]
    heads(ws, 4, cols); recs = []
    for i, day in enumerate(days(R, '2024-01-03', '2024-10-25', 42)):
        age = R.choice([9, 12, 13, 14, 15, 15, 16, 16, 17, 18, 19, 21, 23, 25, 28, 31, 36]); b = None
        if R.random() < .8:
            a = d(day); b = (dt.date(a.year - age, a.month, min(a.day, 28)) - dt.timedelta(days=R.randrange(1, 360))).isoformat()
        ex = plus(day, R.randrange(5, 200)); ex = ex if ex <= '2024-10-31' and R.random() < .8 else None
        f = {'client_code': f'SHH-24-{i+1:03d}', 'initials': R.choice('STI') + '.' + R.choice('SCMRTNKB') + '.', 'sex': 'female' if R.random() < .92 else 'male', 'birth_date': b, 'age': age,
             'admission_date': day, 'referred_by': R.choice(list(REF)), 'case_type': R.choice(list(CT)), 'province': R.choice(list(PROV)),
             'in_school': R.choice(['yes', 'no', None]) if age < 18 else None, 'exit_date': ex, 'exit_to': R.choice(list(DEST)) if ex else None, 'case_worker': R.choice(['Ms Sample', 'Ms Testing', 'Mr Invented'])}
        put(ws, 5 + i, cols, [f['client_code'], f['initials'], f['sex'][0].upper(), d(b), age, d(day), f['referred_by'], f['case_type'], f['province'], {'yes': 'Y', 'no': 'N'}.get(f['in_school']),
            d(ex), f['exit_to'], f['case_worker'], R.choice([None, None, None, 'with baby', 'medical check done', 'sister of another client'])], datefmt='DD-MMM-YY')
        f['referred_by'] = REF[f['referred_by']]; f['case_type'] = CT[f['case_type']]; f['exit_to'] = DEST.get(f['exit_to']); recs.append((5 + i, f))
    ws.freeze_panes = 'C5'; ws.auto_filter.ref = 'A4:N46'
    w2 = wb.create_sheet('Codes'); w2.append(['Ref.', 'meaning']); [w2.append([k, v]) for k, v in REF.items()]; w2.append([]); w2.append(['Case type', 'meaning'])
    [w2.append([k, v]) for k, v in CT.items()]; w2.append([]); w2.append(['Exit to', 'meaning']); [w2.append([k, v]) for k, v in DEST.items()]
    wb.save(path(file))
    return entry(2, file, "NGO 'Sample Harbour Home' (invented): shelter client register", 'take', 'English client list with codes; the legend is on a second sheet',
        [table('Register', 'a client (a person), by initials and code', [4], columns(cols), recs)], [('Register', 'A1:A2', 'title, note with the day of the last update'), ('Codes', 'A1:B18', 'legend of the codes')],
        questions=[], never=['all clients taken as victims of trafficking (types 3 and 4 are not)', 'a blank exit stored as an exit', 'a blank School? stored as no', 'the legend read as clients'],
        notes=['no names, only initials'])

ALL = [r1, r2]
