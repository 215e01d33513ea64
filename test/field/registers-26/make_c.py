from common import *

def r9():
    R = random.Random(109); file = '09_cases_primero_export_20241015.xlsx'
    wb = Workbook(); ws = wb.active; ws.title = 'cases'
    cols = [('case_id_display', 'short number of the case', 'case_no'), ('name', 'name of the child', 'name'), ('sex', 'sex', 'sex'), ('age', 'age', 'age'), ('estimated', 'is the age estimated', 'age_estimated'), ('date_of_birth', 'birth day', 'birth_date'), ('nationality', 'citizenship', 'citizenship'),
            ('protection_concerns', 'concerns, several apart by a bar', 'concerns'), ('risk_level', 'level of risk', 'risk'), ('registration_date', 'day of registration', 'registration_date'), ('location_current', 'where the child is: country, province', 'province'), ('owned_by', 'case worker', 'case_worker'), ('status', 'open or closed', 'status'), ('date_closure', 'day of closing', 'closed_date'), ('record_id', 'technical number', None)]
    CN = ['trafficked', 'child_labour', 'unaccompanied', 'neglect', 'sexual_abuse']; recs = []; heads(ws, 1, cols, fill=False)
    for i, day in enumerate(days(R, '2024-01-08', '2024-10-10', 26)):
        sex = R.choice(['male', 'female']); age = R.randint(3, 17); est = R.choice(['yes', 'no', 'no']); b = None
        if est == 'no': a = d(day); b = (dt.date(a.year - age, a.month, min(a.day, 28)) - dt.timedelta(days=R.randrange(1, 350))).isoformat()
        cl = plus(day, R.randint(20, 90)) if R.random() < .35 else None; cl = cl if cl and cl <= '2024-10-14' else None
        f = {'case_no': f'{i*37+4100:07x}', 'name': name(R, sex, 'e'), 'sex': sex, 'age': age, 'age_estimated': est, 'birth_date': b, 'citizenship': R.choice(['KHM'] * 7 + ['VNM', None]), 'concerns': R.sample(CN, R.choice([1, 1, 2])), 'risk': R.choice(['high', 'medium', 'low']),
             'registration_date': day, 'province': R.choice(list(PROV)), 'case_worker': R.choice(['cp_sample', 'cp_testing']), 'status': 'closed' if cl else 'open', 'closed_date': cl}
        put(ws, 2 + i, cols, [f['case_no'], f['name'], sex, age, {'yes': 'true', 'no': 'false'}[est], b, {'KHM': 'Cambodia', 'VNM': 'Viet Nam'}.get(f['citizenship']), ' | '.join(f['concerns']), f['risk'], day, 'Cambodia::' + f['province'], f['case_worker'], f['status'], cl, f'00000000-1111-4222-8333-{i:012d}'], box=False); recs.append((2 + i, f))
    w2 = wb.create_sheet('services'); c2 = [('case_id_display', 'short number of the case', 'case_no'), ('service_type', 'kind of service', 'service'), ('service_appointment_date', 'day planned', 'planned_date'), ('service_implemented', 'done or not', 'service_done'), ('service_implemented_day', 'day done', 'service_date'), ('service_provider', 'who gives it', 'provider')]
    heads(w2, 1, c2, fill=False); rec2 = []
    for i in range(30):
        c = R.choice(recs)[1]; p = plus(c['registration_date'], R.randint(1, 25)); done = 'yes' if R.random() < .7 else 'no'
        f = {'case_no': c['case_no'], 'service': R.choice(['psychosocial', 'health', 'shelter', 'family tracing', 'education']), 'planned_date': p, 'service_done': done, 'service_date': plus(p, R.randint(0, 9)) if done == 'yes' else None, 'provider': R.choice(['Sample Clinic', 'Testing Alliance', 'DoSVY'])}
        put(w2, 2 + i, c2, [f['case_no'], f['service'], p, {'yes': 'implemented', 'no': 'not_implemented'}[done], f['service_date'], f['provider']], box=False); rec2.append((2 + i, f))
    wb.save(path(file))
    return entry(9, file, 'Social ministry, child protection (model district): export of Primero', 'take', 'plain export, two sheets tied by case_id_display, days as ISO text',
        [table('cases', 'a child (a case in Primero)', [1], columns(cols), recs), table('services', 'a service planned for or given to a child', [1], columns(c2), rec2)], questions=[],
        never=['a service made a child', 'all children taken as trafficked', 'a service not implemented counted as given', "'Cambodia' of the place taken for a citizenship"])

def r10():
    R = random.Random(110); file = '10_មន្ទីរ_សអយ_ស្វាយរៀង_សមាហរណកម្ម_២០២៤.xlsx'
    wb = Workbook(); ws = wb.active; ws.title = 'សមាហរណកម្ម'
    letterhead(ws, 'K', 'មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទាខេត្តស្វាយរៀង', 'បញ្ជីជនរងគ្រោះដែលបានធ្វើសមាហរណកម្ម និងប្រាក់ឧបត្ថម្ភ ឆ្នាំ២០២៤')
    TR = {'sewing': 'កាត់ដេរ', 'hairdressing': 'អ៊ុតសក់', 'raising chickens': 'ចិញ្ចឹមមាន់', 'motorcycle repair': 'ជួសជុលម៉ូតូ', 'small shop': 'លក់ដូរតូចតាច'}
    CO = {'THA': 'ថៃ', 'MYS': 'ម៉ាឡេស៊ី', 'CHN': 'ចិន', 'VNM': 'វៀតណាម', 'KHM': 'ក្នុងស្រុក'}
    cols = [('ល.រ', 'running number, begins anew in each district', None), ('គោត្តនាម និងនាម', 'name', 'name'), ('ភេទ', 'sex (ស = female, ប = male)', 'sex'), ('ឆ្នាំកំណើត', 'year of birth', 'birth_year'), ('ភូមិ-ឃុំ', 'village and commune', 'address'), ('មកពីប្រទេស', 'country where the person was a victim (ក្នុងស្រុក = Cambodia)', 'country'), ('ថ្ងៃទទួល', 'day the person was received', 'received_date'),
            ('មុខរបរ', 'trade learnt or begun', 'trade'), ('ប្រាក់ឧបត្ថម្ភ (៛)', 'money given in riel', 'grant'), ('តាមដានលើកចុងក្រោយ', 'day of the last visit', 'last_visit_date'), ('សម្គាល់', 'remarks', None)]
    heads(ws, 6, cols); r = 7; recs = []; nr = [('សមាហរណកម្ម', 'A1:K4', 'letterhead and title')]; tot = 0
    for di, k in (('ស្រុកចន្ទ្រា', 9), ('ក្រុងបាវិត', 11), ('ស្រុកកំពង់រោទិ៍', 7)):
        ws.cell(r, 1, di).font = Font(bold=True); ws.merge_cells(f'A{r}:K{r}'); nr.append(('សមាហរណកម្ម', f'A{r}', 'line that names the district')); r += 1; sub = 0
        for i in range(k):
            sex = R.choice(['female', 'female', 'male']); day = days(R, '2024-01-10', '2024-09-30', 1)[0]; g = R.choice([None, 400000, 800000, 1200000]); sub += g or 0
            f = {'district': di.replace('ស្រុក', '').replace('ក្រុង', ''), 'name': name(R, sex), 'sex': sex, 'birth_date': str(R.randint(1978, 2008)), 'address': 'ភូមិ' + R.choice(FAM_K) + ' ឃុំ' + R.choice(FAM_K), 'country': R.choice(list(CO)), 'received_date': day, 'trade': R.choice(list(TR)), 'grant': g and {'amount': g, 'currency': 'KHR'}, 'last_visit_date': R.choice([None, plus(day, R.randint(20, 80))]), 'province': 'Svay Rieng'}
            put(ws, r, cols, [kd(i + 1), f['name'], {'male': 'ប', 'female': 'ស'}[sex], kd(f['birth_date']), f['address'], CO[f['country']], kd(fmt(day, '%d-%m-%Y')), TR[f['trade']], f'{g:,}'.replace(',', '.') if g else '-', f['last_visit_date'] and kd(fmt(f['last_visit_date'], '%d-%m-%Y')), None]); recs.append((r, f)); r += 1
        put(ws, r, cols, [None, f'សរុប {di}', None, None, None, None, None, f'{kd(k)} នាក់', f'{sub:,}'.replace(',', '.'), None, None], Font(bold=True)); nr.append(('សមាហរណកម្ម', f'B{r}:I{r}', 'subtotal of the district')); tot += sub; r += 1
    put(ws, r, cols, [None, 'សរុបរួម', None, None, None, None, None, f'{kd(27)} នាក់', f'{tot:,}'.replace(',', '.'), None, None], Font(bold=True)); nr.append(('សមាហរណកម្ម', f'B{r}:I{r}', 'grand total')); wb.save(path(file))
    cols[3] = cols[3][:2] + ('birth_date',)
    return entry(10, file, 'Provincial social affairs office, Svay Rieng: victims reintegrated and money given', 'take', 'districts as lines between, subtotals, all numbers as Khmer or dotted text',
        [table('សមាហរណកម្ម', 'a victim reintegrated (a person)', [6], columns(cols), recs)], nr, questions=["Is '-' under the money no grant, or not known?"],
        never=['the dot of thousands read as a decimal point (400.000 = 400 riel)', 'subtotals counted as persons', 'a year of birth turned into a day', 'the country of exploitation stored as citizenship'], notes=["'-' is null here", 'village and commune are kept as one'])

def r11():
    R = random.Random(111); file = '11_Hearings diary – កំណត់ហេតុសវនាការ 2024-25.xlsx'
    wb = Workbook(); ws = wb.active; ws.title = 'Hearings'; line(ws, 'B1', "Lawyers' diary of hearings – Sample Legal Aid (invented)", True)
    cols = [('Date ថ្ងៃ', 'day of the hearing', 'hearing_date'), ('Time', 'hour', 'hearing_time'), ('Court', 'court', 'court'), ('Case no.', 'case number at the court', 'case_no'), ('Client កូនក្តី', 'client, a civil party', 'client_name'), ('Lawyer', 'lawyer', 'lawyer'), ('Stage', 'stage', 'stage'), ('What happened', 'what came of the hearing', 'result'), ('Next hearing', 'day of the next hearing', 'next_date'), ('Interpreter?', 'was an interpreter there', 'interpreter'), ('Remarks', 'remarks', None)]
    RE = {'held': 'held', 'adjourned': 'ពន្យារ adjourned', 'judgment pronounced': 'judgment ប្រកាសសាលក្រម', 'client absent': 'client absent'}
    heads(ws, 3, cols, c0=2); recs = []
    for i, day in enumerate(days(R, '2024-06-03', '2025-02-27', 38)):
        re = R.choice(list(RE)); sex = R.choice(['female', 'male'])
        f = {'hearing_date': day, 'hearing_time': R.choice(['08:00', '08:30', '14:00']), 'court': R.choice(['Phnom Penh', 'Kandal', 'Banteay Meanchey', 'Appeal Court']), 'case_no': f'{R.randint(100, 140)}/2024', 'client_name': name(R, sex, R.choice(['k', 'e'])), 'lawyer': R.choice(['Mr Sample', 'Ms Invented', 'Ms Testing']), 'stage': R.choice(['investigation', 'trial', 'appeal']),
             'result': re, 'next_date': plus(day, R.randint(10, 45)) if re in ('adjourned', 'client absent') else None, 'interpreter': R.choice(['yes', 'no', None, None])}
        h = f['hearing_time'].split(':')
        put(ws, 4 + i, cols, [d(day), dt.time(int(h[0]), int(h[1])), f['court'], f['case_no'], f['client_name'], f['lawyer'], f['stage'], RE[re], d(f['next_date']), f['interpreter'], R.choice([None, None, 'judge on leave', 'bring copy of ID'])], c0=2, datefmt='ddd d mmm yyyy'); ws.cell(4 + i, 3).number_format = 'h:mm AM/PM'; recs.append((4 + i, f))
    wb.save(path(file))
    return entry(11, file, "Legal-aid lawyers 'Sample Legal Aid' (invented): diary of hearings", 'take', 'true days and hours, first column empty, both languages in one cell',
        [table('Hearings', 'a hearing (not a case, not a person)', [3], columns(cols, c0=2), recs)], [('Hearings', 'B1', 'title')], questions=[], never=['each hearing made a new case', 'the client recorded as an accused', 'an adjourned hearing counted as a judgment', 'an empty interpreter stored as no'])

ALL = [r9, r10, r11]
