from common import *
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableRow, TableCell, CoveredTableCell
from odf.text import P

def ods(file, sheets):
    """sheets: [(name, rows)]; a row is a list of values; a date is written as a true date, an int as a number"""
    doc = OpenDocumentSpreadsheet()
    for nm, rows in sheets:
        t = Table(name=nm)
        for row in rows:
            tr = TableRow()
            for v in row or [None]:
                if v is None: c = TableCell()
                elif isinstance(v, dt.date): c = TableCell(valuetype='date', datevalue=v.isoformat()); c.addElement(P(text=v.strftime('%d/%m/%Y')))
                elif isinstance(v, int): c = TableCell(valuetype='float', value=v); c.addElement(P(text=str(v)))
                else: c = TableCell(valuetype='string'); c.addElement(P(text=str(v)))
                tr.addElement(c)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    doc.save(path(file))

def r7():
    R = random.Random(107); file = '07_សៀវភៅសំណុំរឿង_អយ្យការ_បាត់ដំបង_២០២៤.xlsx'
    wb = Workbook(); ws = wb.active; ws.title = 'សំណុំរឿង ២០២៤'
    letterhead(ws, 'L', 'អយ្យការអមសាលាដំបូងខេត្តបាត់ដំបង (គំរូ)', 'បញ្ជីសំណុំរឿងចូល ឆ្នាំ២០២៤ (ជួញដូរមនុស្ស និងធ្វើអាជីវកម្មផ្លូវភេទ)')
    CH = {'unlawful removal with purpose (article 11)': 'ការដកយកមនុស្សដោយខុសច្បាប់ មាត្រា ១១', 'procuring of prostitution (article 24)': 'ការរកប្រយោជន៍ពីពេស្យាកម្ម មាត្រា ២៤', 'sale of persons (article 13)': 'ការលក់មនុស្ស មាត្រា ១៣'}
    DE = {'sent to the investigating judge': 'បញ្ជូនទៅចៅក្រមស៊ើបសួរ', 'filed without action': 'តម្កល់ទុកឥតចាត់ការ', 'direct summons': 'ដីកាកោះហៅផ្ទាល់', 'under study': 'កំពុងពិនិត្យ'}
    PO = {'detained': 'ឃុំខ្លួន', 'at liberty': 'នៅក្រៅឃុំ', 'on the run': 'រត់គេចខ្លួន'}
    cols = [('លេខរៀង', 'running number of the dossier (merged)', None), ('លេខសំណុំរឿង', 'dossier number (merged over its accused)', 'case_no'), ('ថ្ងៃចូល', 'day the dossier came in (merged)', 'received_date'), ('មកពី', 'which office sent it (merged)', 'source'),
            ('បទល្មើស', 'offence (merged)', 'offence'), ('ឈ្មោះជនត្រូវចោទ', 'name of the accused', 'name'), ('ភេទ', 'sex of the accused', 'sex'), ('អាយុ', 'age', 'age'), ('សញ្ជាតិ', 'citizenship', 'citizenship'), ('ទីតាំង', 'where the accused is', 'custody'), ('សេចក្តីសម្រេច', 'decision of the prosecutor (merged)', 'decision'), ('ថ្ងៃសម្រេច', 'day of the decision (merged)', 'decision_date')]
    NA = {'KHM': 'ខ្មែរ', 'CHN': 'ចិន', 'VNM': 'វៀតណាម', 'THA': 'ថៃ'}
    heads(ws, 6, cols); r = 7; recs = []
    for i, day in enumerate(days(R, '2024-01-09', '2024-11-29', 19)):
        de = R.choice(list(DE)); c = {'case_no': f'{i*7+12} ឃ.ព', 'received_date': day, 'source': R.choice(['ស្នងការដ្ឋាន', 'កងរាជអាវុធហត្ថ', 'អធិការដ្ឋានក្រុង']), 'offence': R.choice(list(CH)), 'decision': de, 'decision_date': None if de == 'under study' else plus(day, R.randint(1, 20))}
        k = R.choice([1, 1, 2, 1, 3])
        for j in range(k):
            sex = R.choice(['male', 'male', 'female']); f = {'case_no': c['case_no'], 'received_date': day, 'source': {'ស្នងការដ្ឋាន': 'police commissariat', 'កងរាជអាវុធហត្ថ': 'gendarmerie', 'អធិការដ្ឋានក្រុង': 'city police inspectorate'}[c['source']], 'offence': c['offence'],
                'name': name(R, sex), 'sex': sex, 'age': R.randint(19, 61), 'citizenship': R.choice(['KHM'] * 6 + ['CHN', 'VNM', 'THA']), 'custody': R.choice(list(PO)) if de != 'filed without action' else 'at liberty', 'decision': de, 'decision_date': c['decision_date']}
            top = j == 0
            put(ws, r, cols, [kd(i+1) if top else None, 'លេខ ' + kd(c['case_no']) if top else None, d(day) if top else None, c['source'] if top else None, CH[c['offence']] if top else None, f['name'], {'male': 'ប', 'female': 'ស'}[sex], f['age'], NA[f['citizenship']], PO[f['custody']], DE[de] if top else None, d(c['decision_date']) if top else None])
            recs.append((r, f)); r += 1
        if k > 1:
            for col in 'ABCDEKL': ws.merge_cells(f'{col}{r-k}:{col}{r-1}'); ws[f'{col}{r-k}'].alignment = Alignment(vertical='center', wrap_text=True)
    ws[f'J{r+1}'] = 'បាត់ដំបង ថ្ងៃទី៣១ ខែធ្នូ ឆ្នាំ២០២៤'; ws[f'J{r+2}'] = 'ក្រឡាបញ្ជី'; wb.create_sheet('Sheet1'); wb.save(path(file))
    return entry(7, file, 'Prosecution attached to the court of Battambang (model): book of dossiers 2024', 'take', "an accused a row; the dossier's own facts once, in merged cells",
        [table('សំណុំរឿង ២០២៤', "an accused person within a dossier; the dossier's facts stand in merged cells", [6], columns(cols), recs)],
        [('សំណុំរឿង ២០២៤', 'A1:L4', 'letterhead and title'), ('សំណុំរឿង ២០២៤', f'J{r+1}:J{r+2}', 'place, day and office of the signatory')], questions=[], also={'dossiers': 19},
        never=['an accused taken as a victim or as convicted', 'each accused counted as a dossier', "the second and third accused without their dossier's number", "'filed without action' kept as acquitted"], notes=['Sheet1 is empty'])

def r8():
    R = random.Random(108); file = '08_គកសក_ឃុំ_បញ្ជីកុមារងាយរងគ្រោះ_២០២៤.ods'
    PR = {'parents abroad': 'ឪពុកម្តាយទៅថៃ', 'out of school': 'ឈប់រៀន', 'working at a kiln': 'ធ្វើការឡឥដ្ឋ', 'orphan': 'កំព្រា', 'abused at home': 'ហិង្សាក្នុងគ្រួសារ'}
    WI = {'grandparents': 'ជីដូនជីតា', 'parents': 'ឪពុកម្តាយ', 'aunt or uncle': 'មីង/ពូ', 'alone': 'នៅតែឯង'}
    cols = [('ល.រ', 'running number', None), ('ឈ្មោះកុមារ', 'name of the child', 'name'), ('ភេទ', 'sex', 'sex'), ('អាយុ', 'age; months (ខែ) for babies', 'age'), ('ភូមិ', 'village', 'village'), ('ឈ្មោះអាណាព្យាបាល', 'name of the guardian', 'guardian_name'), ('រស់នៅជាមួយ', 'with whom the child lives', 'lives_with'),
            ('បញ្ហា', 'what the trouble is', 'problem'), ('ថ្ងៃជួប', 'day the committee met the child', 'seen_date'), ('ចូលរៀន', 'goes to school (✓ yes, ✗ no, blank under school age)', 'in_school'), ('ជំនួយ', 'help given', 'help'), ('ទូរស័ព្ទ', 'telephone of the guardian', 'phone')]
    HE = {'rice 20 kg': 'អង្ករ ២០គ.ក', 'school things': 'សម្ភារៈសិក្សា', 'referred to social affairs': 'បញ្ជូនការិយាល័យ សអយ', None: None}
    rows = [['គណៈកម្មាធិការទទួលបន្ទុកកិច្ចការនារី និងកុមារឃុំ (គ.ក.ន.ក) ឃុំសាកល្បង ស្រុកគំរូ ខេត្តឧត្តរមានជ័យ'], ['បញ្ជីកុមារងាយរងគ្រោះ ឆ្នាំ២០២៤'], None, [c[0] for c in cols]]; recs = []
    for i, day in enumerate(days(R, '2024-01-15', '2024-12-10', 24)):
        sex = R.choice(['male', 'female']); baby = R.random() < .15; mo = R.randint(2, 11) if baby else None; age = 0 if baby else R.randint(2, 16)
        f = {'name': name(R, sex), 'sex': sex, 'age': age, 'age_months': mo, 'village': 'ភូមិ' + R.choice(FAM_K) + R.choice(['លើ', 'ក្រោម']), 'guardian_name': name(R, R.choice(['male', 'female'])), 'lives_with': R.choice(list(WI)[:3] if age < 13 else list(WI)),
             'problem': R.choice(list(PR)[:1] + list(PR)[3:] if age < 7 else list(PR)), 'seen_date': day, 'in_school': None if age < 6 else R.choice(['yes', 'no']), 'help': R.choice(list(HE)), 'phone': R.choice([None, f'000 000 {R.randint(100, 999)}']), 'province': 'Oddar Meanchey'}
        if f['problem'] in ('orphan', 'parents abroad') and f['lives_with'] == 'parents': f['lives_with'] = 'grandparents'
        if f['problem'] in ('out of school',): f['in_school'] = 'no'
        rows.append([i + 1, f['name'], {'male': 'ប្រុស', 'female': 'ស្រី'}[sex], f'{kd(mo)} ខែ' if baby else kd(age), f['village'], f['guardian_name'], WI[f['lives_with']], PR[f['problem']], d(day), {'yes': '✓', 'no': '✗', None: None}[f['in_school']], HE[f['help']], f['phone']]); recs.append((5 + i, f))
    rows += [None, ['សរុប៖ ' + kd(24) + ' នាក់ ស្រី ' + kd(sum(f['sex'] == 'female' for _, f in recs)) + ' នាក់'], ['មេឃុំ៖ គំរូ វិបុល']]
    ods(file, [('កុមារ', rows)])
    return entry(8, file, 'Commune committee for women and children (invented commune), Oddar Meanchey: list of children at risk', 'take', 'a Khmer list in ODS, ages in Khmer digits, months for babies',
        [table('កុមារ', 'a child (a person)', [4], columns(cols), recs)], [('កុមារ', 'A1:A2', 'committee and title'), ('កុមារ', 'A30:A31', 'total in words, name of the commune chief')], questions=[],
        never=['a baby of some months stored with that many years', 'all children taken as victims of trafficking', 'the guardian recorded as the child'], notes=['province stands in the first line only'])

ALL = [r7, r8]
