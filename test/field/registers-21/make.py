# -*- coding: utf-8 -*-
"""makes files/ and truth.json; every file has its own fixed seed"""
from lib import *
HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, 'files'); os.makedirs(OUT, exist_ok=True)
for f in os.listdir(OUT): os.remove(os.path.join(OUT, f))
TRUTH = []
SK = {'female': ['ស្រី', 'ស'], 'male': ['ប្រុស', 'ប']}
def entry(no, fn, kept, outcome, why, sheets, tables, errors=(), questions=(), never=(), totals=(), also=None, notes=(), hidden=(), write=True):
    if write: save(os.path.join(OUT, fn), sheets, hidden)
    TRUTH.append(dict(no=no, file='files/' + fn, kept_by=kept, outcome=outcome, why=why, notes=list(notes), tables=tables, totals=list(totals), also=also,
        not_rows=[x for s in sheets for x in s.nots], errors=list(errors), questions=list(questions), must_never_happen=list(never)))
def er(s, c, what, wanted): return dict(sheet=s.name, cell=c, what=what, wanted=wanted)
TI, TE, TO, RE = 'take in', 'take in, naming the errors', 'totals only', 'refuse'

def f01():
    r = random.Random(2101); s = Sheet('២០២៤')
    OFF = {'sale of a person for prostitution': ['លក់មនុស្សដើម្បីពេស្យាកម្ម', 'លក់មនុស្ស ដើម្បីពេស្យាកម្ម'], 'unlawful removal of a person': ['នាំយកមនុស្សដោយខុសច្បាប់'],
      'procuring prostitution': ['សញ្ចារកម្ម', 'សញ្ជារកម្ម'], 'child pornography': ['រូបភាពអាសអាភាសកុមារ'], 'rape of a minor': ['រំលោភលើអនីតិជន', 'រំលោភអនីតិជន'], 'forced labour': ['ពលកម្មដោយបង្ខំ']}
    DI = {'Sample district': ['ស្រុកគំរូ'], 'Testing town': ['ក្រុងសាកល្បង', 'ក្រុង សាកល្បង'], 'Invented district': ['ស្រុកប្រឌិត']}
    ST = {'sent to court': ['បញ្ជូនតុលាការ', 'បញ្ជូនទៅតុលាការ', 'ប.តុលាការ'], 'under investigation': ['កំពុងស្រាវជ្រាវ', 'កំពុងស្រាវជ្រា'], 'passed to the department': ['ផ្ទេរទៅនាយកដ្ឋាន']}
    s.row(['', '', '', 'ព្រះរាជាណាចក្រកម្ពុជា']); s.row(['', '', '', 'ជាតិ សាសនា ព្រះមហាក្សត្រ']); s.row(['ស្នងការដ្ឋាននគរបាលខេត្តព្រៃវែង – ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន'])
    s.row(['សៀវភៅបទល្មើស ឆ្នាំ២០២៤'])
    cols = [('ល.រ', 'running number', None, lambda x: x['_n']), ('លេខបទល្មើស', 'police case number', 'case_no', lambda x: kd(x['case_no'])), ('ថ្ងៃកើតហេតុ', 'day it happened', 'event_date', None),
      ('ថ្ងៃទទួលពាក្យ', 'day the complaint was received', 'received_date', None), ('បទលើ្មស', 'offence (heading misspelt)', 'offence', lambda x: pick(r, OFF[x['offence']])),
      ('ទីកន្លែង', 'district or town', 'district', lambda x: pick(r, DI[x['district']])), ('ជនសង្ស័យ', 'suspects, all', 'suspects', None), ('ស្រី', 'of the suspects, women', 'suspects_female', None),
      ('ជនរងគ្រោះ', 'victims, all', 'victims', None), ('ស្រី', 'of the victims, female', 'victims_female', None), ('ក្រោម១៨', 'of the victims, under 18', 'victims_children', None),
      ('ថ្ងៃបញ្ជូន', 'day sent to the court (prosecutor)', 'sent_date', None), ('វិធានការ', 'where the case stands', 'status', lambda x: pick(r, ST[x['status']])), ('ផ្សេងៗ', 'remarks', None, lambda x: x.get('_rem'))]
    h = s.head(cols); recs = []; n = 0
    for d in days(r, (2024, 1, 4), (2024, 12, 22), 34):
        n += 1; v = r.choice([1, 1, 1, 2, 2, 3, 5]); f = r.randint(0, v); su = r.choice([0, 1, 1, 1, 2, 3]); st = r.choice(list(ST)[:1]*3 + list(ST))
        recs.append(dict(_n=n, case_no='%03d' % n, received_date=d, event_date=d - D.timedelta(r.choice([0, 1, 2, 5, 30])), offence=r.choice(list(OFF)), district=r.choice(list(DI)), suspects=su, suspects_female=r.randint(0, su),
          victims=v, victims_female=f, victims_children=r.randint(0, v), status=st, sent_date=d + D.timedelta(r.randint(1, 20)) if st == 'sent to court' else None, _rem=r.choice([None]*5 + ['ជនសង្ស័យរត់គេចខ្លួន', 'រង់ចាំលទ្ធផលពិនិត្យ', 'ពាក្យបណ្តឹងតាមហ្វេសប៊ុក'])))
        x = recs[-1]
        if x['offence'] == 'rape of a minor': x['victims_children'] = x['victims']
    for x in recs:   # the hand: Khmer text days most of the year, true days from September
        x['_c'] = {}
        for k in ('received_date', 'event_date', 'sent_date'):
            if x[k] and x['received_date'].month < 9: x['_c'][k] = dk(x[k])
    a, c, e = recs[6], recs[22], recs[28]; b = next(x for x in recs[7:21] if x['received_date'].month in (4, 6, 9)); bm = b['received_date'].month; bday = b['received_date'].replace(day=1)
    a['victims'] = 2; a['victims_female'] = 4; a['victims_children'] = 1
    b['received_date'] = None; b['_c']['received_date'] = kd('31/%02d/2024' % bm); b['event_date'] = D.date(2024, bm, 1) - D.timedelta(4); b['_c']['event_date'] = dk(b['event_date']); b['status'] = 'under investigation'; b['sent_date'] = None; b['_c'].pop('sent_date', None)
    c['case_no'] = recs[21]['case_no']; c['offence'] = 'procuring prostitution'; recs[21]['offence'] = 'forced labour'; recs[21]['victims_children'] = 0
    e['status'] = 'sent to court'; e['sent_date'] = e['received_date'] - D.timedelta(9); e['event_date'] = e['received_date'] - D.timedelta(30); e['_c'].pop('sent_date', None); e['_c'].pop('event_date', None)
    cur = None; acc = []
    def close():
        if acc: s.note(['', '', 'សរុបខែ' + KM[cur-1], '', '', '', sum(y['suspects'] for y in acc), sum(y['suspects_female'] for y in acc), sum(y['victims'] for y in acc), sum(y['victims_female'] for y in acc), sum(y['victims_children'] for y in acc)], 'subtotal of month %d' % cur)
    last = 0
    for x in recs:
        m = x['received_date'].month if x['received_date'] else bm
        m = max(m, last)
        if cur != m: close(); acc = []; cur = m
        s.rec(cols, x); acc.append(x); last = m
    close(); s.blank()
    s.note(['', '', 'សរុបឆ្នាំ ២០២៤', '', '', '', sum(y['suspects'] for y in recs), sum(y['suspects_female'] for y in recs), sum(y['victims'] for y in recs), sum(y['victims_female'] for y in recs), sum(y['victims_children'] for y in recs)], 'total of the year')
    s.note(['', '', '', '', '', '', '', '', '', 'ព្រៃវែង, ថ្ងៃទី០៦ ខែមករា ឆ្នាំ២០២៥'], 'place and day of signing, not of a case')
    entry(1, '01_សៀវភៅបទល្មើស_២០២៤_ព្រៃវែង.xlsx', 'Provincial police, anti-trafficking and juvenile protection office of Prey Veng: case book 2024', TE, 'an ordinary Khmer case book with monthly subtotals and four faults',
      [s], [table(s, 'a case (police file), not a person', [h], cols, recs)],
      [er(s, cell(cols, 'victims_female', a), 'more female victims (4) than victims (2)', 'name it; change neither number'), er(s, cell(cols, 'received_date', b), '31 %s does not exist' % bday.strftime('%B'), 'name it; leave the day empty'),
       er(s, cell(cols, 'case_no', c), 'case number %s is already on the row before; %03d is missing' % (c['case_no'], c['_n']), 'ask: slip of the pen or the same case twice (the rows differ)'),
       er(s, cell(cols, 'sent_date', e), 'sent to the court before the complaint was received', 'name it; do not swap the days')],
      ['Is one row one case?', 'Case 007: is the number of victims or of women wrong?', 'Which day is meant by 31 %s 2024?' % bday.strftime('%B'), 'Is the second case 022 really 023?', 'The office also keeps rape of minors: are cases that are not trafficking taken in as such, or left out?'],
      ['monthly subtotals or the year total taken for cases', 'persons made out of the numbers', 'rape of a minor counted as trafficking', 'the sum of subtotals and rows added together'],
      notes=['Days are Khmer text until August, true dates from September.', 'Two columns are both called ស្រី: the first belongs to the suspects, the second to the victims.'])

def f02():
    r = random.Random(2102); N = Names(r); s = Sheet('ជនសង្ស័យ'); o = Sheet('ប្រតិបត្តិការ')
    OFF = {'human trafficking': ['ជួញដូរមនុស្ស'], 'procuring prostitution': ['សញ្ចារកម្ម'], 'unlawful confinement': ['ឃុំឃាំងមនុស្សខុសច្បាប់', 'បង្ខាំងមនុស្សខុសច្បាប់']}
    NAT = {'KHM': ['ខ្មែរ', 'កម្ពុជា'], 'CHN': ['ចិន'], 'VNM': ['វៀតណាម', 'វៀត'], 'THA': ['ថៃ']}
    RS = {'detained': ['ឃុំខ្លួន', 'ឃុំខ្លួនបណ្តោះអាសន្ន'], 'released': ['ដោះលែង'], 'at large': ['គេចខ្លួន', 'រត់គេច'], 'under judicial supervision': ['ត្រួតពិនិត្យតាមផ្លូវតុលាការ']}
    s.row(['តារាងជនសង្ស័យឃាត់ខ្លួន ឆ្នាំ២០២៥ – អធិការដ្ឋាននគរបាលក្រុងសាកល្បង']); s.row(['(ប = ប្រុស  ស = ស្រី)'])
    s.nots.append(dict(sheet=s.name, where='A2', what='legend: ប male, ស female'))
    cols = [('លេខរឿង', 'case number, written (merged) only at the first suspect of the case', 'case_no', lambda x: kd(x['case_no']) if x['_first'] else None), ('ថ្ងៃឃាត់ខ្លួន', 'day of arrest; – = not arrested', 'arrest_date', lambda x: ddot(x['arrest_date']) if x['arrest_date'] else '–'),
      ('ឈ្មោះជនសង្ស័យ', 'name', 'name', None), ('ភេទ', 'sex', 'sex', lambda x: 'ស' if x['sex'] == 'female' else 'ប'), ('ឆ្នាំកំណើត', 'year of birth', 'birth_year', lambda x: kd(x['birth_year']) if x['_k'] and x['birth_year'] else x['birth_year']),
      ('សញ្ជាត', 'citizenship (heading misspelt)', 'citizenship', lambda x: pick(r, NAT[x['citizenship']])), ('បទចោទ', 'charge', 'offence', lambda x: pick(r, OFF[x['offence']])), ('លទ្ធផល', 'what became of the suspect', 'result', lambda x: pick(r, RS[x['result']])), ('សម្គាល់', 'remarks', None, lambda x: x.get('_rem'))]
    h = s.head(cols); recs = []
    for i, d in enumerate(days(r, (2025, 1, 10), (2025, 11, 28), 13), 1):
        of = r.choice(list(OFF)); k = r.choice([1, 1, 2, 2, 3, 4])
        for j in range(k):
            sx = r.choice(['male', 'male', 'female']); rs = r.choice(['detained', 'detained', 'released', 'at large', 'under judicial supervision'])
            recs.append(dict(case_no='%02d/25' % i, _first=j == 0, _grp=i, arrest_date=None if rs == 'at large' else d, name=N(sx), sex=sx, birth_year=r.choice([None] + list(range(1962, 2006))), _k=r.random() < .5,
              citizenship=r.choice(['KHM']*4 + ['CHN', 'CHN', 'VNM', 'THA']), offence=of, result=rs, _rem=r.choice([None]*6 + ['មានទោសពីមុន', 'ជាម្ចាស់ខារ៉ាអូខេ'])))
    for x in recs: s.rec(cols, x)
    for g in range(1, 14):
        a = [x['_at'] for x in recs if x['_grp'] == g]
        if len(a) > 1: s.merges.append('A%d:A%d' % (a[0], a[-1]))
    n = len(recs); s.note(['សរុប', '', '%s នាក់' % kd(n), 'ស្រី %s' % kd(sum(x['sex'] == 'female' for x in recs))], 'total line: %d persons' % n)
    PL = {'karaoke bar': ['ខារ៉ាអូខេ', 'KTV'], 'guesthouse': ['ផ្ទះសំណាក់'], 'condominium': ['ខុនដូ'], 'massage shop': ['ម៉ាស្សា', 'កន្លែងម៉ាស្សា']}
    o.row(['ប្រតិបត្តិការចុះបង្ក្រាប ២០២៥'])
    oc = [('ល.រ', 'running number', None, lambda x: x['_n']), ('ថ្ងៃខែ', 'day of the operation', 'operation_date', None), ('គោលដៅ', 'kind of place', 'target', lambda x: pick(r, PL[x['target']])), ('លេខរឿង', 'case number it led to; blank = no case', 'case_no', lambda x: kd(x['case_no']) if x['case_no'] else None),
      ('ឃាត់ខ្លួន', 'persons arrested', 'arrested', None), ('ជួយសង្គ្រោះ', 'persons rescued', 'rescued', None), ('ក្នុងនោះ ស្រី', 'of the rescued, female', 'rescued_female', None), ('អង្គភាពចូលរួម', 'other units taking part', None, lambda x: r.choice(['PM', 'ស្រុក', None, 'អយ្យការ']))]
    oh = o.head(oc); orr = []
    cs = {}
    for x in recs: cs.setdefault(x['case_no'], []).append(x)
    i = 0
    for cno, l in cs.items():
        dts = [x['arrest_date'] for x in l if x['arrest_date']]
        if not dts: continue
        i += 1; re = r.randint(0, 9); orr.append(dict(_n=i, operation_date=dts[0], target=r.choice(list(PL)), case_no=cno, arrested=len(dts), rescued=re, rescued_female=r.randint(0, re)))
        if i in (4, 8): i += 1; orr.append(dict(_n=i, operation_date=dts[0] + D.timedelta(3), target=r.choice(list(PL)), case_no=None, arrested=0, rescued=0, rescued_female=0))
    for x in orr: o.rec(oc, x)
    o.note(['', 'សរុប', '', '', sum(x['arrested'] for x in orr), sum(x['rescued'] for x in orr), sum(x['rescued_female'] for x in orr)], 'total line')
    entry(2, '02_ជនសង្ស័យ និង ប្រតិបត្តិការ 2025.xlsx', 'Town police inspectorate: suspects and operations 2025', TI, 'suspects of one case share a merged case number; a second sheet has operations', [s, o],
      [table(s, 'a suspect (person); several belong to one case', [h], cols, recs), table(o, 'an operation (raid), not a case and not a person', [oh], oc, orr)], [],
      ['Does a blank (merged) case number mean the same case as above?', "'–' under day of arrest: not arrested?", 'Day, month, year in 5.3.25?', 'Are the arrested of the operations the same people as on the suspects sheet (do not add)?'],
      ['a suspect stored as a victim', 'the rescued of operations made into victims\' records of persons', 'operations stored as cases or investigations', 'suspects without a case because the merged cell is blank'])

def f03():
    r = random.Random(2103); fn = '03_បញ្ជីកងរាជ_២០២៣.csv'
    lens = lambda a, b: '?' * r.randint(a, b)
    L_ = [[lens(30, 40)], [], ['?.?', '????????', '????????????', '????', '????', '?????????', '?????????????', '?????', '??????']]
    for i, d in enumerate(days(r, (2023, 2, 1), (2023, 12, 20), 19), 1):
        L_.append([i, d.strftime('%d/%m/%Y') if r.random() < .7 else lens(18, 22), lens(9, 14) + ' ' + lens(4, 7), r.choice(['????', '?????']), r.choice([lens(2, 2), r.randint(17, 44)]), lens(7, 14), lens(9, 22), r.randint(0, 4), lens(5, 20)])
    L_.append(['', '?????', '', '', '', '', '', '??', ''])
    with open(os.path.join(OUT, fn), 'w', newline='', encoding='ascii') as f: csv.writer(f).writerows(L_)
    entry(3, fn, 'Gendarmerie (royal military police), provincial office: some list of 2023', RE, 'saved as ANSI CSV: every Khmer letter has become a question mark, headings too', [], [], [],
      ['Is there the original Excel file (or one saved as CSV UTF-8)?'], ['anything taken in from it', 'guessing sex or name from the number of question marks', 'guessing which number column is age and which is victims'],
      notes=['19 lines of something and a total line; only numbers and some days are left. The lost letters cannot be brought back from this file.'], write=False)

def f04():
    r = random.Random(2104); s = Sheet('ចូល-២០២៤')
    FR = {'provincial police': ['ស្នងការដ្ឋាន', 'ស្នងការ'], 'gendarmerie': ['កងរាជ', 'កងរាជអាវុធហត្ថ'], 'district police': ['អធិការដ្ឋានស្រុក'], 'direct complaint': ['ពាក្យបណ្តឹងផ្ទាល់', 'បណ្តឹងផ្ទាល់']}
    OFF = {'unlawful removal with purpose (art. 10)': ['ការនាំយកមនុស្សដោយមានគោលបំណង (ម.១០)', 'នាំយកមនុស្ស ម.១០'], 'sale of human beings (art. 13)': ['ការលក់មនុស្ស (ម.១៣)'], 'procurement of child prostitution (art. 28)': ['សញ្ចារកម្មលើកុមារ (ម.២៨)'], 'cross-border transport (art. 18)': ['ការដឹកជញ្ជូនឆ្លងដែន (ម.១៨)', 'ដឹកឆ្លងដែន ម.១៨']}
    DE = {'sent to the investigating judge': ['បញ្ជូនចៅក្រមស៊ើបសួរ', 'ច.ស.ស'], 'direct summons to trial': ['បញ្ជូនជំនុំជម្រះផ្ទាល់'], 'filed without further action': ['តម្កល់ទុកឥតចាត់ការ', 'តម្កល់'], 'sent back for inquiry': ['បង្វិលស៊ើបអង្កេតបន្ត']}
    s.row(['អយ្យការអមសាលាដំបូងខេត្តគំរូ']); s.row(['បញ្ជីចូលសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ ២០២៤   (ច.ស.ស = ចៅក្រមស៊ើបសួរ)']); s.nots.append(dict(sheet=s.name, where='A2', what='title with a legend'))
    cols = [('លេខចូល', 'entry number of the prosecutor\'s office', 'entry_no', None), ('ថ្ងៃចូល', 'day received', 'received_date', None), ('ប្រភព', 'from whom', 'source', lambda x: pick(r, FR[x['source']])), ('បទល្មើស និងមាត្រា', 'offence and article', 'offence', lambda x: pick(r, OFF[x['offence']])),
      ('ជនត្រូវចោទ', 'number of accused', 'suspects', None), ('ជនរងគ្រោះ', 'number of victims; blank = not counted', 'victims', None), ('ព្រះរាជអាជ្ញា', 'prosecutor in charge', 'prosecutor', None), ('ចំណាត់ការ', 'decision', 'decision', lambda x: pick(r, DE[x['decision']]) if x['decision'] else None), ('ថ្ងៃចំណាត់ការ', 'day of the decision', 'decision_date', None), ('យោបល់', 'remarks', None, lambda x: x.get('_rem'))]
    h = s.head(cols); s.note(['', '', 'សំណុំរឿងនៅសល់ពីឆ្នាំ២០២៣', '១២'], 'carried forward from 2023: 12 files, not a case'); recs = []
    for i, d in enumerate(days(r, (2024, 1, 8), (2024, 12, 18), 27), 1):
        de = r.choice(list(DE) + list(DE)[:2] + [None])
        recs.append(dict(entry_no=str(i), received_date=d, source=r.choice(list(FR)), offence=r.choice(list(OFF)), suspects=r.choice([1, 1, 2, 3]), victims=r.choice([None, 1, 1, 2, 4, 6]), prosecutor=r.choice(['សាកល្បង វិចិត្រ', 'គំរូ ធារ៉ា']), decision=de, decision_date=d + D.timedelta(r.randint(1, 40)) if de else None,
          _rem=r.choice([None]*5 + ['មានបក្ខពួក', 'ឯកសារមិនគ្រប់']), _c={'entry_no': i}))
    a, b, c, e = recs[4], recs[11], recs[17], recs[23]
    a['decision'] = 'direct summons to trial'; a['decision_date'] = a['received_date'] - D.timedelta(12)
    b['_c']['received_date'] = b['received_date'].replace(year=2042); b['received_date'] = None
    c['_c']['suspects'] = '២ ឬ ៣'; c['suspects'] = None
    e['decision'] = None; e['decision_date'] = recs[23]['received_date'] + D.timedelta(15)
    for x in recs[5:9] + recs[19:22]: x['_c']['received_date'] = dd(x['received_date'])
    for i, x in enumerate(recs):
        if i == 14: s.note([c_[0] for c_ in cols], 'the headings once more (new page)')
        s.rec(cols, x)
    s.blank(); s.note(['', '', 'សរុបចូល ២០២៤', len(recs)], 'total entered in 2024: 27')
    entry(4, '04_បញ្ជីចូលអយ្យការ.xls', 'Prosecutor\'s office at a provincial court: register of files received 2024', TE, 'an old .xls; carried-forward line on top, four faults', [s], [table(s, 'a case file received (not a person)', [h], cols, recs)],
      [er(s, cell(cols, 'decision_date', a), 'decision 12 days before the file came in', 'name it; keep both days as written, swap nothing'), er(s, cell(cols, 'received_date', b), 'year 2042 in a register of 2024 (probably 2024)', 'name it; leave empty until a person confirms'),
       er(s, cell(cols, 'suspects', c), "'2 or 3' is no number", 'name it; leave empty'), er(s, cell(cols, 'decision', e), 'a day of decision but no decision', 'name it; do not invent the decision')],
      ['Is one row one file?', 'Year 2042: is 2024 meant?', "Entry 18: 2 or 3 accused?", 'Entry 24: which decision?', 'Does a blank number of victims mean not counted?', 'The 12 files left from 2023: not in this list?'],
      ['the 12 carried-forward files added as cases', 'the repeated headings or the total taken for a case', "'filed without further action' taken for acquittal", 'accused or victims made into persons'])

def f05():
    r = random.Random(2105); N = Names(r); s = Sheet('២០២៤ ថ្មី'); old = Sheet('២០២៤')
    PRV = ['Kampong Cham', 'Prey Veng', 'Tboung Khmum', 'Kandal']
    RF = {'police': ['នគរបាល', 'ន.គ.ប'], 'NGO': ['អង្គការ', 'NGO'], 'commune council': ['ឃុំ', 'មេឃុំ'], 'transit centre Poipet': ['មណ្ឌលប៉ោយប៉ែត', 'ប៉ោយប៉ែត']}
    KI = {'human trafficking': ['ជួញដូរ', 'ជួញដូរមនុស្ស'], 'domestic violence': ['ហិង្សាក្នុងគ្រួសារ'], 'sexual abuse': ['រំលោភបំពានផ្លូវភេទ', 'រំលោភ'], 'street child': ['កុមារអនាថា'], 'migrant returnee': ['ពលករវិលត្រឡប់']}
    def mk(full, r):
        c = [('ល.រ', 'running number', None, lambda x: kd(x['_n'])), ('ថ្ងៃទទួល', 'day received', 'received_date', lambda x: x['_d']), ('គោត្តនាម និងនាម', 'name', 'name', None), ('ភេទ', 'sex', 'sex', lambda x: x['_s']), ('អាយុ', 'age', 'age', lambda x: x['_a']), ('ខេត្តកំណើត', 'province of birth', 'birth_province', lambda x: x['_p']),
          ('បញ្ជួនមកពី', 'sent by', 'referred_by', lambda x: x['_r']), ('ករណី', 'kind of case', 'case_kind', lambda x: x['_k']), ('ប្រគល់ជូនគ្រួសារ ថ្ងៃ', 'day handed back to the family; blank = not yet', 'reintegrated_date', lambda x: x['_h'] if full else x['_h0'])]
        if full: c.append(('ពិការភាព', 'disability (asked only from 1 July)', 'disability', lambda x: {'yes': 'មាន', 'no': 'គ្មាន', None: None}[x['disability']]))
        return c + [('កត់សម្គាល់', 'remarks', None, lambda x: x.get('_rem'))]
    recs = []
    for i, d in enumerate(days(r, (2024, 1, 5), (2024, 12, 10), 29), 1):
        sx = r.choice(['female', 'female', 'male']); ag = r.choice([6, 9, 12, 14, 15, 16, 17, 19, 22, 27, 31, 38]); p, rf, k = r.choice(PRV), r.choice(list(RF)), r.choice(list(KI) + ['human trafficking']*2)
        if k == 'street child': ag = r.choice([8, 10, 13])
        hb = d + D.timedelta(r.randint(5, 60)) if r.random() < .6 else None
        recs.append(dict(_n=i, received_date=d, name=N(sx), sex=sx, age=ag, birth_province=p, referred_by=rf, case_kind=k, reintegrated_date=hb, disability=None if d < D.date(2024, 7, 1) else r.choice(['no', 'no', 'yes']),
          _d=dk(d) if r.random() < .6 else d, _s=pick(r, SK[sx]), _a=r.choice([ag, kd(ag), '%s ឆ្នាំ' % kd(ag)]), _p=pick(r, PR[p]), _r=pick(r, RF[rf]), _k=pick(r, KI[k]), _h=hb and (dk(hb) if r.random() < .5 else hb), _rem=r.choice([None]*5 + ['ឪពុកម្តាយលែងលះ', 'តាមដានបន្ត', 'មានសំបុត្រកំណើត'])))
    cut = D.date(2024, 6, 28); first = [dict(x) for x in recs if x['received_date'] <= cut]
    for x in first:
        keep = x['reintegrated_date'] and x['reintegrated_date'] <= cut
        x['_h0'] = x['_h'] if keep else None; x['reintegrated_date'] = x['reintegrated_date'] if keep else None
    cols = mk(True, r); oc = mk(False, r)
    s.row(['មន្ទីរ ស.អ.យ ខេត្តកំពង់ចាម']); s.row(['បញ្ជីជនរងគ្រោះ និងជនងាយរងគ្រោះ ទទួលបានក្នុងឆ្នាំ២០២៤']); s.row(['ចំណាំ៖ ជួរឈរ "ពិការភាព" បន្ថែមពីថ្ងៃ ០១/០៧/២០២៤']); s.nots.append(dict(sheet=s.name, where='A3', what='note: the column disability was added from 1 July 2024'))
    s.blank(); h = s.head(cols); m = 0
    for x in recs:
        q = (x['received_date'].month - 1)//3
        if q != m: s.blank(); m = q
        s.rec(cols, x)
    s.note(['', 'សរុប', len(recs), 'ស្រី %d' % sum(x['sex'] == 'female' for x in recs)], 'total line')
    old.row(['មន្ទីរ ស.អ.យ ខេត្តកំពង់ចាម']); old.row(['បញ្ជីឆមាសទី១ ២០២៤ (គិតត្រឹមថ្ងៃ ២៨/០៦/២០២៤)']); oh = old.head(oc)
    for x in first: old.rec(oc, x)
    old.note(['', 'សរុប', len(first)], 'total line')
    entry(5, '05_ស.អ.យ កំពង់ចាម បញ្ជីជនរងគ្រោះ 2024 (កែ).xlsx', 'Provincial department of social affairs, Kampong Cham: victims and vulnerable people received 2024', TI, 'a column added in July; the half-year list stands behind the new one with the same people', [s, old],
      [table(s, 'a person received (only some are trafficked)', [h], cols, recs), table(old, 'a person received: the earlier state of the same list (to 28 June); all stand again in the new sheet', [oh], oc, first, repeats='២០២៤ ថ្មី')], [],
      ['Is the sheet ២០២៤ only the older state of ២០២៤ ថ្មី (take the new one only)?', 'Blank disability before July: not asked?', 'Are people who were not trafficked (domestic violence, street children, returnees) taken in, and as what?', 'Blank day of handing back: not yet?'],
      ['the old sheet taken in besides, so that people stand twice', "blank disability stored as 'no'", 'domestic violence, street children or returnees stored as trafficking victims'],
      also=dict(persons=len(recs), persons_on_both_sheets=len(first), trafficked=sum(x['case_kind'] == 'human trafficking' for x in recs)), notes=['Records expected: the new sheet only.'])

def f06():
    r = random.Random(2106); N = Names(r, False); s = Sheet('2025')
    WK = {'construction': ['Construction', 'constuction', 'សំណង់'], 'fishing': ['Fishing boat', 'fishing'], 'farm': ['Farm', 'កសិកម្ម'], 'begging': ['Begging', 'begger'], 'domestic work': ['Housemaid', 'domestic work']}
    PL = ['Banteay Meanchey', 'Battambang', 'Siem Reap', 'Pursat', 'Prey Veng', 'Oddar Meanchey']; AB = {'Banteay Meanchey': ['BMC', 'Banteay Meanchey'], 'Battambang': ['BTB', 'Battambong'], 'Siem Reap': ['SRP', 'Siem Reap'], 'Pursat': ['Pursat'], 'Prey Veng': ['PV', 'Prey Veng'], 'Oddar Meanchey': ['OMC']}
    TO_ = {'home by own means': ['home', 'Home (self)'], 'social affairs department': ['DoSVY', 'DOSVY'], 'NGO shelter': ['NGO', 'NGO shelter'], 'hospital': ['Hosp.']}
    s.row(['POIPET TRANSIT CENTRE មណ្ឌលសម្រាកបណ្តោះអាសន្ន']); s.row(['Returnees received 2025 / អ្នកវិលត្រឡប់ដែលបានទទួល']); s.row(['VoT: Y = victim after interview, N = not, ? = still open, blank = no interview held.  Places: BMC Banteay Meanchey, BTB Battambang, SRP Siem Reap, PV Prey Veng, OMC Oddar Meanchey'])
    s.nots.append(dict(sheet=s.name, where='A3', what='legend for VoT and the short names of provinces'))
    cols = [('No', 'running number in the group', None, lambda x: x['_n']), ('Name ឈ្មោះ', 'name', 'name', None), ('M/F', 'sex', 'sex', lambda x: r.choice(['F', 'f', 'ស']) if x['sex'] == 'female' else r.choice(['M', 'M', 'ប'])), ('Age អាយុ', 'age; ~ = about', 'age', None), ('Provence', 'home province (heading misspelt)', 'home_province', lambda x: pick(r, AB[x['home_province']])),
      ('Work in TH', 'work done in Thailand', 'work', lambda x: pick(r, WK[x['work']]) if x['work'] else None), ('VoT', 'victim of trafficking after the interview', 'victim', lambda x: {'yes': 'Y', 'no': 'N', 'unknown': '?', None: None}[x['victim']]), ('Refered to', 'where the person went on', 'referred_to', lambda x: pick(r, TO_[x['referred_to']])), ('Rmk', 'remarks', None, lambda x: x.get('_rem'))]
    h = s.head(cols); recs = []; said = []
    for g, d in enumerate(days(r, (2025, 1, 15), (2025, 6, 20), 6)):
        k = r.randint(4, 8); sd = k + 1 if g == 3 else k
        f = r.choice(['ថ្ងៃទី %s – %d នាក់ (immigration Aranyaprathet)' % (dd(d), sd), 'Arrival %s : %d pers. from Sa Kaeo' % (dd(d), sd)]); s.note([f], 'arrival line: the day (%s) and the number (%d) of the group below' % (d, sd)); said.append((d, sd))
        for j in range(k):
            sx = r.choice(['male', 'male', 'female']); ag = r.choice([None, 5, 11, 14, 16, 17, 19, 21, 24, 28, 33, 41]); v = r.choice(['no', 'no', 'no', 'yes', 'unknown', None])
            x = dict(_n=j+1, arrival_date=d, name=N(sx), sex=sx, age=ag, home_province=r.choice(PL), work=r.choice(list(WK) + [None]) if not ag or ag > 12 else 'begging', victim=v, referred_to='NGO shelter' if v == 'yes' else r.choice(list(TO_)), _rem=r.choice([None]*5 + ['no ID card', 'with younger brother', 'ឈឺ']))
            if ag and ag > 20 and r.random() < .2: x['_c'] = {'age': '~%d' % ag}
            s.rec(cols, x); recs.append(x)
        if g % 2: s.blank()
    s.note(['Total', '', '', len(recs) + 1], 'total as written (%d), taken from the arrival lines; %d persons are listed' % (len(recs) + 1, len(recs)))
    bad = said[3]
    entry(6, '06_Transit centre returnees Jan-Jun 2025.xlsx', 'Transit centre Poipet: returnees received', TI, 'the arrival day stands only in a line above each group; one group says one person more than are listed', [s], [table(s, 'a person received (most are not victims); the day is in the line above the group', [h], cols, recs, extra=['arrival_date'])],
      [], ['Is the day in the line above the day of arrival of everyone below?', 'The group of %s says %d but lists %d: is somebody missing?' % (bad[0], bad[1], bad[1]-1), "Is 'blank' under VoT no interview (not 'no') and '?' not yet known?", "'~24': about 24, taken as 24?", 'Are returnees who are not victims taken in, and as what?'],
      ['returnees without Y stored as victims', "blank VoT stored as 'no'", 'an arrival line made into a person', 'a missing person invented to make the number right'], also=dict(listed=len(recs), said=len(recs)+1))

def f07():
    r = random.Random(2107); s = Sheet('Bed book 2025'); s.row(['SHELTER OF THE NGO "SAMPLE HOUSE" - BED BOOK 2025']); s.row(['count every Monday 7 pm. capacity: House A 24 beds, House B 12 beds']); s.nots.append(dict(sheet=s.name, where='A2', what='note: counted each Monday evening; capacity 24 and 12 beds'))
    cols = [('Week of (Mon)', 'day of the count', 'count_date', lambda x: x['_d']), ('House A women', 'women in house A that evening', 'women', None), ('House A girls', 'girls in house A', 'girls', None), ('w/ their babies', 'babies living with residents (not clients)', 'babies', None), ('House B boys', 'boys in house B', 'boys', None), ('Total in bed', 'all together', 'total', None),
      ('In this wk', 'admitted in the week', 'admitted', None), ('Out this wk', 'left in the week', 'left', None), ('Who counted', 'staff initials', None, lambda x: r.choice(['ST', 'GI', 'S.T.']))]
    h = s.head(cols); recs = []; d = D.date(2025, 1, 6); w, g, b = 9, 6, 4; mon = []
    while d < D.date(2025, 8, 1):
        was = w + g + b; w = max(4, min(14, w + r.randint(-2, 2))); g = max(2, min(9, g + r.randint(-1, 1))); b = max(1, min(10, b + r.randint(-1, 1))); k = r.randint(0, 3); o = r.randint(0, 2) + max(0, was - w - g - b); i = w + g + b - was + o
        x = dict(count_date=d, women=w, girls=g, babies=k, boys=b, total=w+g+k+b, admitted=i, left=o, _d=d)
        if d == D.date(2025, 4, 14): x = dict(count_date=d, women=None, girls=None, babies=None, boys=None, total=None, admitted=None, left=None, _d=d, _c={'women': 'KNY - not counted'})
        recs.append(x); n = d + D.timedelta(7); s.rec(cols, x); mon.append(x)
        if n.month != d.month:
            t = [y['total'] for y in mon if y['total'] is not None]; s.note(['Average ' + d.strftime('%B'), '', '', '', '', round(sum(t)/len(t), 1), sum(y['admitted'] or 0 for y in mon), sum(y['left'] or 0 for y in mon)], 'month line: average in bed, sums of in and out'); mon = []
        d = n
    tot = [y['total'] for y in recs if y['total'] is not None]
    entry(7, '07_Bed book 2025.xlsx', 'Shelter of an NGO: bed book, one count a week', TO, 'only counts of beds, once a week: stock figures that must not be added over weeks', [s], [table(s, 'a weekly count of beds (no persons)', [h], cols, recs)], [],
      ['Are the babies clients or only living with their mothers?', 'Week of 14 April not counted: leave it missing?', 'Are the bed figures a stock on Monday evening (never added up)?'], ['persons or stays made out of the counts', 'weekly stocks added to a number of clients', 'the uncounted week stored as 0', 'average lines taken as weeks'],
      totals=[dict(period='2025-01/2025-07', admitted=sum(y['admitted'] or 0 for y in recs), left=sum(y['left'] or 0 for y in recs), weeks_counted=len(tot), highest_in_bed=max(tot), lowest_in_bed=min(tot))])

def f08():
    r = random.Random(2108); a = Sheet('followup_visit_v3'); b = Sheet('grp_services')
    ENU = ['enum01', 'enum02', 'enum03']; PV = {'Kampong Cham': 'kampong_cham', 'Kandal': 'kandal', 'Siem Reap': 'siem_reap', 'Takeo': 'takeo'}
    cols = [('start', 'form opened', None, lambda x: x['_st'].isoformat() + '.000+07:00'), ('end', 'form closed', None, lambda x: (x['_st'] + D.timedelta(minutes=41)).isoformat() + '.000+07:00'), ('username', 'social worker', 'worker', None), ('client_code', 'code of the client', 'client_code', lambda x: x['_cc']), ('visit_date', 'day of the visit', 'visit_date', lambda x: x['visit_date'].isoformat()),
      ('visit_type', 'home visit, phone or school', 'visit_type', lambda x: {'home visit': 'home', 'phone call': 'phone', 'school visit': 'school'}[x['visit_type']]), ('province', 'province of the visit', 'province', lambda x: PV[x['province']]), ('is_safe', 'is the client safe', 'safe', lambda x: {'yes': 'yes', 'no': 'no', 'unknown': 'dont_know', None: None}[x['safe']]), ('main_activity', 'what the client does', 'activity', lambda x: {'school': 'school', 'work': 'work', 'neither': 'none'}[x['activity']]),
      ('income_last_month_khr', 'income last month, riel; -99 = refused', 'income', lambda x: x['income']['amount'] if x['income'] else (-99 if x['_ref'] else None)), ('note_km', 'remarks in Khmer', None, lambda x: x['_rem']), ('_id', 'Kobo number', 'submission_id', lambda x: int(x['submission_id'])), ('_uuid', 'Kobo key', None, lambda x: x['_u']), ('_submission_time', 'time sent', None, lambda x: (x['_st'] + D.timedelta(hours=5)).isoformat()), ('_validation_status', 'checked by the office', None, lambda x: x['_v']), ('_index', 'line number for the second sheet', None, lambda x: x['_i'])]
    h = a.head(cols); recs = []; svc = []; codes = ['SMP-%03d' % i for i in range(101, 116)]; i = 0
    SV = {'counselling': 'counselling', 'cash support': 'cash', 'medical care': 'medical', 'legal aid': 'legal', 'school fees': 'school_fees'}
    def base(d): return dict(_st=D.datetime(d.year, d.month, d.day, r.randint(8, 15), r.randint(0, 59)), _u='uuid:%08x-0000-4000-8000-%012x' % (r.getrandbits(32), r.getrandbits(48)), submission_id=str(71000000 + i*37))
    def put(x, real=True):
        x['_i'] = i; at = a.rec(cols, x)
        if real: recs.append(x)
        return at
    dl = days(r, (2025, 2, 3), (2025, 5, 30), 28)
    for k, d in enumerate(dl):
        i += 1
        if k == 0:
            x = dict(worker='enum01', _cc='test', visit_date=D.date(2025, 1, 30), visit_type='home visit', province='Kandal', safe='yes', activity='school', income=None, _ref=False, _rem='test ទេ', _v='validation_status_not_approved', **base(D.date(2025, 1, 30))); at = put(x, False)
            a.nots.append(dict(sheet=a.name, where='A%d:P%d' % (at, at), what='a trial submission (client_code test, not approved)')); i += 1
        c = r.choice(codes); inc = r.choice([None, None, 0, 400000, 800000, 950000])
        x = dict(worker=r.choice(ENU), client_code=c, _cc=r.choice([c, c, c, c.lower(), c.replace('-', ' ')]), visit_date=d, visit_type=r.choice(['home visit', 'home visit', 'phone call', 'school visit']), province=r.choice(list(PV)), safe=r.choice(['yes', 'yes', 'yes', 'no', 'unknown', None]), activity=r.choice(['school', 'work', 'neither']),
            income=dict(amount=inc, currency='KHR') if inc is not None else None, _ref=r.random() < .4, _rem=r.choice([None, None, 'គ្រួសារត្រូវការជំនួយ', 'សុខសប្បាយ', 'ប្តូរទីលំនៅ']), _v=r.choice(['validation_status_approved', None]), **base(d)); put(x)
        for sv in r.sample(list(SV), r.choice([0, 1, 1, 2, 3])):
            us = r.choice([10, 15, 25, 40]) if sv in ('cash support', 'school fees') else None
            svc.append(dict(service=sv, amount=dict(amount=us, currency='USD') if us else None, submission_id=x['submission_id'], _pi=i))
        if k == 16:
            i += 1; y = dict(x); y.update(base(d)); y['submission_id'] = str(71000000 + i*37); y['_v'] = 'validation_status_not_approved'; y['_rem'] = 'ផ្ញើម្តងទៀត'; at = put(y, False); a.nots.append(dict(sheet=a.name, where='A%d:P%d' % (at, at), what='the visit of the row above sent a second time (remark "sent again", not approved)'))
    bc = [('service_type', 'service given at the visit', 'service', lambda x: SV[x['service']]), ('amount_usd', 'amount in US dollars', 'amount', lambda x: x['amount']['amount'] if x['amount'] else None), ('_parent_index', 'line (_index) of the visit on the first sheet', None, lambda x: x['_pi']), ('_submission__id', 'Kobo number of the visit', 'submission_id', lambda x: int(x['submission_id']))]
    bh = b.head(bc)
    for x in svc: b.rec(bc, x)
    entry(8, '08_followup_visit_v3_-_latest_version_-_False_-_2025-06-02.xlsx', 'NGO: follow-up visits collected with Kobo, export with machine names', TI, 'a Kobo export with a repeat group; a trial and a double submission marked not approved', [a, b],
      [table(a, 'a visit to a client (the same client comes back); not a client', [h], cols, recs), table(b, 'a service given at a visit; it hangs on the visit by _parent_index', [bh], bc, svc)], [],
      ['Are submissions marked not approved (a trial, a double) left out?', 'Is -99 income refused / not said?', 'smp-101, SMP 101 and SMP-101: the same client?', 'Is amount_usd given per service at that visit?', "Is 'dont_know' kept apart from no and from blank?"],
      ['a client made for each visit', '-99 stored as an income', 'the trial submission taken in', "blank or dont_know stored as 'no'", 'services cut loose from their visit'], also=dict(clients=len({x['client_code'] for x in recs})))

exec(open(os.path.join(HERE, 'make2.py'), encoding='utf-8').read())
