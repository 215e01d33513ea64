from common import *

def r3():
    R = random.Random(103); file = '03_followup_visits_v4_-_all_versions_-_2024-11-30-08-12-44.csv'
    NE = ['food', 'school_fees', 'health_care', 'job', 'legal_help']
    PV = {'Kampong Thom': 'kampong_thom', 'Siem Reap': 'siem_reap', 'Kampong Cham': 'kampong_cham', 'Takeo': 'takeo'}
    WITH = {'with parents': 'parents', 'with grandparents': 'grandparents', 'with spouse': 'spouse', 'alone': 'alone'}
    cols = [('start', 'moment the form was opened', None), ('end', 'moment the form was closed', None), ('today', 'day of the visit (filled by the telephone)', 'visit_date'),
            ('enumerator', 'who made the visit', 'worker'), ('visit/client_code', 'code of the client visited', 'client_code'), ('visit/province', 'province', 'province'),
            ('visit/visit_no', 'which visit to this client', 'visit_number'), ('visit/met_client', 'was the client met', 'client_met'), ('situation/lives_with', 'whom the client lives with', 'lives_with'),
            ('situation/income_khr', 'income of last month in riel', 'income'), ('situation/feels_safe', 'does the client feel safe', 'feels_safe'),
            ('needs/needs', 'needs named (choose several, apart by a blank)', 'needs')] + [(f'needs/needs/{n}', f'need ticked: {n} (the same again, 1/0)', None) for n in NE] + \
           [('needs/remark', 'remark', None), ('_id', 'number given by the server', 'submission_id'), ('_uuid', 'technical number', None), ('_submission_time', 'moment received by the server', None),
            ('_validation_status', 'empty throughout', None), ('_index', 'running number', None)]
    rows = []; recs = []; seen = {}
    for i, day in enumerate(days(R, '2024-09-02', '2024-11-28', 31)):
        c = f'RC-{R.randint(101, 118)}'; seen[c] = seen.get(c, 0) + 1; met = 'yes' if R.random() < .85 else 'no'
        pv = list(PV)[int(c[3:]) % 4]; nd = [n for n in NE if R.random() < .35] if met == 'yes' else None
        inc = R.choice([0, 150000, 300000, 420000, 600000, 800000, None]) if met == 'yes' else None
        f = {'visit_date': day, 'worker': R.choice(['sample_1', 'testing_2', 'invented_3']), 'client_code': c, 'province': pv, 'visit_number': seen[c], 'client_met': met,
             'lives_with': R.choice(list(WITH)) if met == 'yes' else None, 'income': None if inc is None else {'amount': inc, 'currency': 'KHR'},
             'feels_safe': R.choice(['yes', 'yes', 'no', 'unknown']) if met == 'yes' else None, 'needs': nd or None, 'submission_id': str(48310200 + 7 * i)}
        t = f'{day}T{R.randint(8, 15):02d}:{R.randint(10, 59)}'
        rows.append([t + ':04.118+07:00', t[:11] + f'16:{R.randint(10,59)}:51.020+07:00', day, f['worker'], c, PV[pv], seen[c], met, WITH.get(f['lives_with'], ''), '' if inc is None else inc,
            {'unknown': 'dont_know', None: ''}.get(f['feels_safe'], f['feels_safe']), ' '.join(nd or [])] + [('' if nd is None or not nd else int(n in nd)) for n in NE] +
            [R.choice(['', '', 'គ្រួសារសុខសប្បាយ', 'client; mother present']), f['submission_id'], f'00000000-0000-4000-8000-{i+1:012d}', day + 'T17:20:11', '', i + 1])
        recs.append((i + 2, f))
    with open(path(file), 'w', encoding='utf-8-sig', newline='') as o:
        w = csv.writer(o, delimiter=';', quoting=csv.QUOTE_ALL); w.writerow([c[0] for c in cols]); w.writerows(rows)
    return entry(3, file, "NGO 'Testing Alliance' (invented): Kobo form of visits after the return home", 'take', 'Kobo export, semicolons, names of questions with their group, choices as XML values',
        [table(None, 'a visit to a client (a submission); a client with several visits has several rows', [1], columns(cols), recs)],
        questions=[], never=['each visit made a new client', 'the 1/0 columns read as counts of people', 'income empty stored as 0', "'dont_know' stored as no"])

def r4():
    R = random.Random(104); file = '04_អធិការកិច្ច_ចម្ការ_និងកែច្នៃត្រី_ឆមាស១_២០២៤.xlsx'
    wb = Workbook(); ws = wb.active; ws.title = 'ឆមាសទី១'
    letterhead(ws, 'M', 'នាយកដ្ឋានអធិការកិច្ចការងារ (គំរូ)', 'តារាងចុះអធិការកិច្ចនៅចម្ការ និងទីតាំងកែច្នៃត្រី ឆមាសទី១ ឆ្នាំ២០២៤')
    KIND = {'rubber plantation': 'ចម្ការកៅស៊ូ', 'banana plantation': 'ចម្ការចេក', 'fish processing': 'កែច្នៃត្រី', 'salt field': 'ស្រែអំបិល'}
    ACT = {'advice given': 'ណែនាំ', 'written warning': 'ព្រមានជាលាយលក្ខណ៍អក្សរ', 'fined': 'ពិន័យ', 'nothing found': 'គ្មានបញ្ហា'}
    top = ['ល.រ', 'ខេត្ត', 'ថ្ងៃចុះ', 'ឈ្មោះទីតាំង', 'ប្រភេទ', 'ម្ចាស់', 'កម្មករ', None, None, 'រឹបអូសឯកសារ', 'ចំណាត់ការ', 'ប្រាក់ពិន័យ', 'សម្គាល់']
    cols = [('ល.រ', 'running number', None), ('ខេត្ត', 'province; a merged cell over its visits', 'province'), ('ថ្ងៃចុះ', 'day of the visit (Khmer, month as a word)', 'visit_date'),
            ('ឈ្មោះទីតាំង', 'name of the place', 'place'), ('ប្រភេទ', 'kind of place', 'place_kind'), ('ម្ចាស់', 'owner', 'owner'), ('សរុប', 'workers, all', 'workers'),
            ('ស្រី', 'of them women', 'workers_female'), ('អាយុ<១៨', 'of them under 18', 'workers_children'), ('រឹបអូសឯកសារ', 'does the owner keep the workers\' papers', 'documents_withheld'),
            ('ចំណាត់ការ', 'what the inspector did', 'action'), ('ប្រាក់ពិន័យ', 'fine in riel (number format ៛)', 'fine'), ('សម្គាល់', 'remarks', None)]
    heads(ws, 6, [(t or '',) for t in top]); heads(ws, 7, cols)
    for j in range(13):
        if j not in (6, 7, 8): ws.cell(7, j+1).value = None; ws.merge_cells(start_row=6, end_row=7, start_column=j+1, end_column=j+1)
    ws.merge_cells('G6:I6'); r = 8; n = 0; recs = []
    for pv, k in (('Kampot', 8), ('Koh Kong', 7), ('Tboung Khmum', 11)):
        for i, day in enumerate(days(R, '2024-01-08', '2024-06-27', k)):
            n += 1; w = R.randint(6, 140); fem = R.randint(2, w - 2); a = R.choice(list(ACT)); ch = R.choice([0, 0, 0, 0, 1, 2, 4]) if a != 'nothing found' else 0
            f = {'province': pv, 'visit_date': day, 'place': R.choice(['ទីតាំងគំរូ', 'ចម្ការសាកល្បង', 'ក្រុមហ៊ុនប្រឌិត']) + ' ' + kd(R.randint(1, 9)), 'place_kind': R.choice(list(KIND)),
                 'owner': name(R, R.choice(['male', 'female'])), 'workers': w, 'workers_female': fem, 'workers_children': min(ch, w), 'documents_withheld': R.choice(['no', 'no', 'no', 'yes', None]) if a != 'nothing found' else 'no',
                 'action': a, 'fine': {'amount': R.choice([500000, 1000000, 2400000]), 'currency': 'KHR'} if a == 'fined' else None}
            put(ws, r, cols, [n, PROV[pv] if i == 0 else None, klong(day), f['place'], KIND[f['place_kind']], f['owner'], w, fem, f['workers_children'],
                {'yes': 'មាន', 'no': 'គ្មាន'}.get(f['documents_withheld']), ACT[a], f['fine'] and f['fine']['amount'], R.choice([None, None, 'ម្ចាស់អវត្តមាន', 'ចុះជាមួយសង្គមកិច្ច'])])
            ws.cell(r, 12).number_format = '#,##0"៛"'; recs.append((r, f)); r += 1
        ws.merge_cells(f'B{r-k}:B{r-1}')
    put(ws, r, cols, ['សរុបរួម', None, None, None, None, None] + [sum(f[q] for _, f in recs) for q in ('workers', 'workers_female', 'workers_children')] + [None, None, sum(f['fine']['amount'] for _, f in recs if f['fine']), None], Font(bold=True))
    ws.cell(r, 12).number_format = '#,##0"៛"'; ws.merge_cells(f'A{r}:F{r}'); ws[f'A{r+1}'] = 'បញ្ជាក់៖ ប្រអប់ទទេក្នុងជួរឈរ «រឹបអូសឯកសារ» មានន័យថាមិនបានសួរ'
    wb.save(path(file))
    return entry(4, file, 'Labour ministry (invented department): inspections of plantations and fish processing, first half of 2024', 'take',
        'two-line heading, province merged over its block, days with the month as a word',
        [table('ឆមាសទី១', 'a visit to a workplace (not a person); workers are only counted', [6, 7], columns(cols, given={6: 'កម្មករ / សរុប', 7: 'កម្មករ / ស្រី', 8: 'កម្មករ / អាយុ<១៨'}), recs)],
        [('ឆមាសទី១', f'A{r}:M{r}', 'the total row'), ('ឆមាសទី១', f'A{r+1}', 'note: a blank in រឹបអូសឯកសារ means not asked'), ('ឆមាសទី១', 'A1:M4', 'letterhead and title')],
        questions=[], never=['workers counted as victims', 'a blank in រឹបអូសឯកសារ stored as no', 'province left empty for all rows but the first of a block', 'the total row as a visit'])

ALL = [r3, r4]
