# -*- coding: utf-8 -*-
def f09():
    r = random.Random(2109); N = Names(r); s = Sheet('វគ្គ 2024')
    CO = {'sewing': ['កាត់ដេរ', 'Sewing', 'កាត់ដេ'], 'hairdressing': ['អ៊ុតសក់', 'Salon'], 'cooking': ['ធ្វើម្ហូប', 'Cooking'], 'motorbike repair': ['ជួសជុលម៉ូតូ']}
    RE_ = {'passed': ['ជាប់', 'pass'], 'failed': ['ធ្លាក់'], 'dropped out': ['បោះបង់', 'drop out', 'Dropout']}
    s.row(['បញ្ជីបណ្តុះបណ្តាលវិជ្ជាជីវៈ – Vocational training 2024']); s.row(['ឧបករណ៍ = start-up kit គិតជាដុល្លារ US$']); s.nots.append(dict(sheet=s.name, where='A2', what='note: the kit is in US dollars'))
    cols = [('ល.រ', 'running number', None, lambda x: x['_n']), ('Code', 'client code', 'client_code', None), ('ឈ្មោះ', 'name', 'name', None), ('ភេទ', 'sex', 'sex', lambda x: pick(r, SK[x['sex']])), ('វគ្គ / Course', 'course', 'course', lambda x: pick(r, CO[x['course']])), ('ចូលរៀន', 'first day', 'start_date', None), ('ចប់', 'last day; blank = still going', 'end_date', None),
      ('លទ្ធផល', 'result; blank = still going', 'result', lambda x: pick(r, RE_[x['result']]) if x['result'] else None), ('ឧបករណ៍', 'value of the kit given', 'kit_value', lambda x: x['kit_value']['amount'] if x['kit_value'] else None), ('ការងារ 3ខែ', 'in work three months later', 'work_after_3_months', lambda x: {'yes': 'មាន', 'no': 'អត់', 'unknown': 'ទាក់ទងអត់បាន', None: None}[x['work_after_3_months']]), ('Remark', 'remarks', None, lambda x: x.get('_rem'))]
    h = s.head(cols); recs = []; cl = [dict(client_code='VT-%02d' % i, sex=sx, name=N(sx)) for i, sx in enumerate((r.choice(['female', 'female', 'male']) for _ in range(19)), 1)]
    order = cl[:12] + [cl[3]] + cl[12:17] + [cl[8], cl[11]] + cl[17:]; last = {}
    for i, (c, d) in enumerate(zip(order, days(r, (2024, 1, 8), (2024, 11, 15), len(order))), 1):
        rs = None if d > D.date(2024, 10, 1) else r.choice(['passed', 'passed', 'passed', 'failed', 'dropped out'])
        if c['client_code'] in ('VT-04', 'VT-09', 'VT-12') and c['client_code'] not in last: rs = 'dropped out'
        co = r.choice([k for k in CO if k != last.get(c['client_code'])]); last[c['client_code']] = co
        if c['client_code'] in ('VT-04', 'VT-09', 'VT-12') and rs == 'dropped out' and list(last).count(c['client_code']): ln = 12
        else: ln = 85
        x = dict(_n=i, **c, course=co, start_date=d, end_date=d + D.timedelta(ln) if rs else None, result=rs, kit_value=dict(amount=r.choice([80, 120, 150]), currency='USD') if rs == 'passed' else None, work_after_3_months=r.choice(['yes', 'yes', 'no', 'unknown']) if rs == 'passed' else None, _rem=r.choice([None]*4 + ['រៀនល្អ', 'នៅឆ្ងាយ', 'មានកូនតូច']), _c={})
        if r.random() < .3: x['_c']['start_date'] = dk(d)
        if i == 12: s.note([c_[0] for c_ in cols], 'the headings once more (page 2)')
        s.rec(cols, x); recs.append(x)
    s.note(['', '', 'សរុបអ្នករៀន', len(recs)], 'total as written counts enrolments (%d), the people are %d' % (len(recs), len(cl)))
    entry(9, '09_Vocational training 2024.ods', 'Shelter NGO: vocational training list', TI, 'the same client takes a second course; headings repeated on page 2', [s], [table(s, 'an enrolment of a client in a course (not a client)', [h], cols, recs)], [],
      ['Is one row one enrolment (VT-04, VT-09 and VT-12 stand twice)?', 'Blank result: still in the course?', "'ទាក់ទងអត់បាន' (could not be reached): unknown, not no?", 'Blank work after 3 months: not asked?'], ['three people created twice', 'repeated headings or the total taken for a person', "could not be reached stored as 'no work'", 'trainees counted as victims because of the list'], also=dict(people=len(cl)))

def f10():
    r = random.Random(2110); s = Sheet('ឆ្នាំ២០២៤'); s.row(['មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ ខេត្តកំពត']); s.row(['តារាងបូកសរុបអធិការកិច្ចការងារ និងការស៊ើបអង្កេតពលកម្មកុមារ ឆ្នាំ២០២៤'])
    cols = [('ខែ', 'month of 2024', 'period', lambda x: KM[int(x['period'][5:])-1]), ('រោងចក្រ', 'visits to factories', 'visits_factories', None), ('សំណង់', 'visits to building sites', 'visits_construction', None), ('ឡឥដ្ឋ', 'visits to brick kilns', 'visits_kilns', None), ('ចុះសរុប', 'visits, all', 'visits', None), ('កម្មករ', 'workers met', 'workers', None), ('ស្រី', 'of them women', 'workers_female', None),
      ('កុមារធ្វើការ', 'children found working', 'children_found', None), ('ករណីសង្ស័យពលកម្មដោយបង្ខំ', 'cases of suspected forced labour', 'suspected_forced_labour', None), ('បញ្ជូននគរបាល', 'passed to the police', 'passed_to_police', None), ('ពិន័យជាប្រាក់ (៛)', 'fines, riel', 'fines', lambda x: x['fines']['amount'] if x['fines'] else None)]
    h = s.head(cols); recs = []; q = []; num = [c[2] for c in cols[1:10]]
    for m in range(1, 13):
        a, b, c = r.randint(2, 9), r.randint(0, 5), r.randint(0, 6); w = r.randint(80, 600); ch = r.randint(0, 5); fl = r.choice([0, 0, 0, 1, 2])
        x = dict(period='2024-%02d' % m, visits_factories=a, visits_construction=b, visits_kilns=c, visits=a+b+c, workers=w, workers_female=r.randint(20, w), children_found=ch, suspected_forced_labour=fl, passed_to_police=r.randint(0, fl), fines=dict(amount=r.choice([0, 500000, 1200000, 2400000]), currency='KHR'))
        if m == 7: x = dict(period='2024-07', **{k: None for k in num}, fines=None, _c={'visits_factories': 'មិនទាន់ទទួលបានរបាយការណ៍'})
        if m == 10: x['_c'] = {k: kd(x[k]) for k in ('workers', 'workers_female')}
        s.rec(cols, x); recs.append(x); q.append(x)
        if m % 3 == 0:
            su = lambda k: sum(y[k] or 0 for y in q if not (y.get('_c') and k in y['_c']))
            s.note(['ត្រីមាសទី%s' % kd(m//3)] + [su(k) for k in num] + [sum(y['fines']['amount'] for y in q if y['fines'])], 'subtotal of quarter %d' % (m//3) + (' (workers of October, written in Khmer digits as text, are not in the sum)' if m == 12 else '')); q = []
    T = lambda k: sum(y[k] or 0 for y in recs); wr = {k: T(k) - (recs[9][k] if k in ('workers', 'workers_female') else 0) for k in num}
    s.note(['សរុប'] + [wr[k] for k in num] + [sum(y['fines']['amount'] for y in recs if y['fines'])], 'total of the year, without the workers of October')
    entry(10, '10_បូកសរុបអធិការកិច្ច_កំពត_២០២៤.xlsx', 'Provincial labour department, Kampot: labour inspectors\' yearly table', TO, 'monthly counts with quarter subtotals; July missing; October workers are text in Khmer digits', [s], [table(s, 'a month\'s counts', [h], cols, recs)],
      [er(s, 'F%d:G%d' % (recs[9]['_at'], recs[9]['_at']), 'workers of October are text in Khmer digits, so the subtotal and total pass over them', 'read them and say that the totals written below are too small')],
      ['July has not been reported: leave it missing?', 'Are children found working counts only, not victims?', 'Are workers met persons or visits?'], ['July stored as 0', 'quarters or the year total taken for months', 'inspections, cases or persons made out of the counts', 'fines read as a number of fines'],
      totals=[dict(period='2024', **{k: T(k) for k in num}, workers_as_written=wr['workers'], workers_female_as_written=wr['workers_female'], fines=dict(amount=sum(y['fines']['amount'] for y in recs if y['fines']), currency='KHR'))])

def f11():
    r = random.Random(2111); N = Names(r, False, dict(male='Alpha Bravo Delta Echo Golf Hotel Kilo Lima Oscar Romeo'.split(), female='Amber Coral Daisy Ivory Jade Olive Pearl Ruby Violet Wren'.split())); s = Sheet('Detention 2025')
    NAT = {'CHN': ['CHINA', 'Chinese', 'ចិន', 'P.R.C'], 'VNM': ['Vietnam', 'Viet Nam', 'VN'], 'BGD': ['Bangladesh', 'Bangladeshi'], 'IDN': ['Indonesia', 'indonesian'], 'PAK': ['Pakistan'], 'NPL': ['Nepal', 'Nepali']}
    RS = {'illegal work': ['Illegal work', 'no work permit'], 'overstay': ['Overstay', 'over stay'], 'online scam': ['Online scam', 'scam']}
    OU = {'deported': ['Deported', 'deport', 'បណ្តេញចេញ'], 'handed to NGO': ['NGO'], 'handed to embassy': ['Embassy', 'Emb.'], 'handed to court': ['Court', 'តុលាការ']}
    s.row(['GENERAL DEPARTMENT OF IMMIGRATION – detention centre / មណ្ឌលរង់ចាំបណ្តេញចេញ']); s.row(['List of detained foreigners 2025 (day/month/year)']); s.nots.append(dict(sheet=s.name, where='A2', what='title, says day/month/year'))
    cols = [('N°', 'running number', None, lambda x: x['_n']), ('Full name', 'name', 'name', lambda x: x['name'].upper() if x['_n'] % 3 else x['name']), ('Sex', 'sex', 'sex', lambda x: {'male': 'M', 'female': 'F'}[x['sex']]), ('D.O.B', 'day of birth', 'birth_date', None), ('Nationalty', 'citizenship (heading misspelt)', 'citizenship', lambda x: pick(r, NAT[x['citizenship']])), ('Passport N°', 'passport number; - = none', 'passport_no', lambda x: x['passport_no'] or '-'), ('Date IN', 'day of entry into detention', 'in_date', None), ('From', 'province of arrest', 'province', lambda x: {'Preah Sihanouk': r.choice(['SHV', 'Sihanoukville']), 'Svay Rieng': 'Bavet', 'Kandal': 'Kandal', 'Phnom Penh': 'PP'}[x['province']]),
      ('Reason', 'reason of detention', 'reason', lambda x: pick(r, RS[x['reason']])), ('Screened VOT', 'found to be a victim of trafficking at the screening', 'screened_victim', lambda x: {'yes': 'Yes', 'no': 'No', None: None}[x['screened_victim']]), ('Date OUT', 'day of leaving; blank = still inside', 'out_date', None), ('OUT to', 'where to', 'out_to', lambda x: pick(r, OU[x['out_to']]) if x['out_to'] else None), ('Obs.', 'remarks', None, lambda x: x.get('_rem'))]
    h = s.head(cols); recs = []
    for i, d in enumerate(days(r, (2025, 2, 3), (2025, 10, 30), 31), 1):
        sx = r.choice(['male', 'male', 'male', 'female']); o = d + D.timedelta(r.randint(3, 90)) if r.random() < .7 else None; v = r.choice(['no', 'no', 'yes', None])
        recs.append(dict(_n=i, name=N(sx), sex=sx, birth_date=D.date(r.randint(1980, 2005), r.randint(1, 12), r.randint(1, 28)), citizenship=r.choice(list(NAT)), passport_no=r.choice([None, 'TEST%05d' % (100 + i*7), 'TEST%05d' % (100 + i*7)]), in_date=d, province=r.choice(['Preah Sihanouk', 'Preah Sihanouk', 'Svay Rieng', 'Kandal', 'Phnom Penh']), reason=r.choice(list(RS)), screened_victim=v, out_date=o, out_to=(r.choice(['handed to NGO', 'handed to embassy']) if v == 'yes' else r.choice(list(OU))) if o else None, _rem=r.choice([None]*6 + ['ticket paid by family', 'sick', 'waiting travel doc']), _c={}))
    for x in recs[10:18]: x['_c'].update(in_date=dd(x['in_date']), birth_date=dd(x['birth_date']))
    a, b, c, e = recs[3], recs[12], recs[20], recs[26]
    a['out_date'] = a['in_date'] - D.timedelta(31); a['out_to'] = 'deported'; a['screened_victim'] = 'no'
    b['birth_date'] = None; b['_c']['birth_date'] = '29/02/1997'
    recs[19]['passport_no'] = 'TEST00240'; c['passport_no'] = 'TEST00240'
    e['out_date'] = None; e['out_to'] = 'deported'
    for i, x in enumerate(recs):
        if i == 16: s.blank()
        s.rec(cols, x)
    s.note(['', 'TOTAL', len(recs), '', '', '', '', '', '', 'Yes: %d' % sum(x['screened_victim'] == 'yes' for x in recs), 'still in: %d' % sum(x['out_date'] is None and x['out_to'] is None for x in recs)], 'total line')
    entry(11, '11_List detained foreigners 2025.xlsx', 'Immigration: detention centre', TE, 'foreigners detained, few screened as victims; four faults', [s], [table(s, 'a detained person (a stay); only those with Yes are screened as victims', [h], cols, recs)],
      [er(s, cell(cols, 'out_date', a), 'left 31 days before entering', 'name it; swap nothing'), er(s, cell(cols, 'birth_date', b), '29 February 1997 does not exist', 'name it; leave empty'), er(s, cell(cols, 'passport_no', c), 'the same passport number as the person in the row above, another name', 'name it; do not merge the two persons'), er(s, cell(cols, 'out_to', e), "'deported' but no day of leaving", 'name it; invent no day')],
      ['Is a blank VOT not screened (not no)?', 'Row 27: deported or still inside?', 'Do the persons 20 and 21 really share a passport?', 'Are detained people who are not victims taken in, and as what?', 'Does SHV mean Preah Sihanouk, Bavet Svay Rieng?'],
      ['detained people without Yes stored as victims', 'detained people stored as suspects or accused of trafficking', "blank screening stored as 'no'", 'the two persons with one passport merged'])

def f12():
    r = random.Random(2112); s = Sheet('វិច្ឆិកា ២០២៤'); s.row(['ច្រកទ្វារព្រំដែនអន្តរជាតិ ប៉ោយប៉ែត – ប៉ុស្តិ៍នគរបាលអន្តោប្រវេសន៍']); s.row(['តារាងពលករកម្ពុជាប្រគល់ពីភាគីថៃ ប្រចាំខែវិច្ឆិកា ឆ្នាំ២០២៤'])
    cols = [('ថ្ងៃ', 'day of November 2024', 'day', lambda x: kd(x['day'].day)), ('ប្រុស', 'men and boys', 'male', None), ('ស្រី', 'women and girls', 'female', None), ('សរុប', 'all', 'total', None), ('ក្នុងនោះកុមារ', 'of all, children', 'children', None), ('សង្ស័យជនរងគ្រោះ', 'suspected victims', 'suspected_victims', None), ('ប្រគល់មណ្ឌល', 'handed to the transit centre', 'to_transit_centre', None), ('ម៉ោង', 'hour(s) of handing over', None, lambda x: r.choice(['9:00', '14:30', '9h និង 16h']) if x['total'] else None)]
    h = s.head(cols); recs = []; wk = []; ks = [c[2] for c in cols[1:7]]
    for n in range(1, 31):
        d = D.date(2024, 11, n); m, f = r.randint(5, 70), r.randint(3, 45); c = min(m + f, r.randint(0, 12)); v = r.choice([0, 0, 0, 1, 2, 4]); x = dict(day=d, male=m, female=f, total=m+f, children=c, suspected_victims=v, to_transit_centre=min(m + f, v + r.randint(0, 5)))
        if n in (15, 16): x = dict(day=d, **{k: None for k in ks}, _c={'male': 'បុណ្យអុំទូក'})
        if n == 23: x = dict(day=d, **{k: None for k in ks}, _c={k: '-' for k in ks})
        if n == 27: x = dict(day=d, **{k: 0 for k in ks})
        s.rec(cols, x); recs.append(x); wk.append(x)
        if n % 7 == 0 or n == 30: s.note(['សប្តាហ៍'] + [sum(y[k] or 0 for y in wk) for k in ks], 'subtotal of the week'); wk = []
    T = {k: sum(y[k] or 0 for y in recs) for k in ks}; s.note(['សរុបខែ'] + [T[k] for k in ks], 'total of the month'); s.note(['', 'ខែមុន', '', T['total'] + 213], 'last month for comparison: %d' % (T['total'] + 213))
    entry(12, '12_ច្រកប៉ោយប៉ែត_វិច្ឆិកា២០២៤.xlsx', 'Border checkpoint Poipet, immigration police: people handed over by Thailand, November 2024', TO, 'daily counts; two festival days and one dash are not zeros, one day is a true 0', [s], [table(s, 'a day\'s counts of people handed over', [h], cols, recs)], [],
      ["15 and 16 November (Water Festival): closed or not counted; leave missing?", "'-' on the 23rd: no handing over or not reported?", 'Are suspected victims only suspected (not identified)?', 'Is ខែមុន last month, for comparison only?'], ['persons made out of the counts', 'everybody handed over counted as victims', 'the festival days stored as 0', 'weekly subtotals added to the days', "last month's number stored under November"], totals=[dict(period='2024-11', **T)])

def f13():
    r = random.Random(2113); N = Names(r); s = Sheet('ជំនួយ ២៥៦៧-៦៨')
    PRB = {'wages not paid': ['មិនបានប្រាក់ឈ្នួល', 'ថៅកែមិនបើកលុយ'], 'forced to work on a boat': ['បង្ខំធ្វើការលើទូកនេសាទ', 'ទូកនេសាទ'], 'passport lost': ['បាត់លិខិតឆ្លងដែន', 'បាត់ប៉ាស្ព័រ'], 'ill or hurt at work': ['គ្រោះថ្នាក់ការងារ', 'ឈឺ'], 'sold into a scam compound': ['គេលក់ឱ្យធ្វើឆបោកអនឡាញ']}
    PT = {'Samut Prakan': ['សមុទ្រប្រាការ', 'Samut Prakan'], 'Rayong': ['រ៉ាយ៉ង', 'Rayong'], 'Bangkok': ['បាងកក', 'BKK'], 'Trat': ['ត្រាត']}
    be = lambda d, k: (kd if k else str)('%02d/%02d/%d' % (d.day, d.month, d.year + 543))
    s.row(['ស្ថានឯកអគ្គរាជទូតកម្ពុជាប្រចាំព្រះរាជាណាចក្រថៃ']); s.row(['តារាងជំនួយដល់ពលរដ្ឋខ្មែរ ពីខែកក្កដា ព.ស. ២៥៦៧ ដល់ ខែមិថុនា ព.ស. ២៥៦៨ (តាមប្រតិទិនថៃ)']); s.nots.append(dict(sheet=s.name, where='A2', what='title: Buddhist years by the Thai calendar, 2567 = 2024'))
    cols = [('ល.រ', 'running number', None, lambda x: kd(x['_n'])), ('ថ្ងៃមកជួប', 'day the person came', 'contact_date', lambda x: be(x['contact_date'], x['_k'])), ('នាម', 'name', 'name', None), ('ភេទ', 'sex', 'sex', lambda x: pick(r, SK[x['sex']])), ('ឆ្នាំកំណើត', 'year of birth, common era', 'birth_year', lambda x: x['birth_year']), ('ស្រុកកំណើត', 'home province', 'home_province', lambda x: pick(r, PR[x['home_province']])), ('បញ្ហា', 'trouble', 'problem', lambda x: pick(r, PRB[x['problem']])), ('នៅខេត្ត (ថៃ)', 'Thai province', 'thai_province', lambda x: pick(r, PT[x['thai_province']])),
      ('លិខិតធ្វើដំណើរ', 'number of the travel paper issued', 'travel_doc_no', None), ('ចំណាយ (បាត)', 'spent, baht', 'spent', lambda x: x['spent']['amount'] if x['spent'] else None), ('ថ្ងៃវិលត្រឡប់', 'day of going home', 'return_date', lambda x: be(x['return_date'], x['_k']) if x['return_date'] else None), ('ផ្សេងៗ', 'remarks', None, lambda x: x.get('_rem'))]
    h = s.head(cols); recs = []
    for i, d in enumerate(days(r, (2024, 7, 2), (2025, 6, 12), 26), 1):
        sx = r.choice(['male', 'male', 'female']); rt = d + D.timedelta(r.randint(2, 25)) if r.random() < .75 else None; p = r.choice([None, 250, 800, 1500, 3200])
        recs.append(dict(_n=i, _k=r.random() < .6, contact_date=d, name=N(sx), sex=sx, birth_year=r.randint(1970, 2007), home_province=r.choice(['Prey Veng', 'Siem Reap', 'Banteay Meanchey', 'Kampong Thom', 'Pursat']), problem=r.choice(list(PRB)), thai_province=r.choice(list(PT)), travel_doc_no='TST/%03d' % i if rt else None, spent=dict(amount=p, currency='THB') if p else None, return_date=rt, _rem=r.choice([None]*5 + ['បញ្ជូនព័ត៌មានទៅក្រសួង', 'មកជាមួយប្អូន'])))
    for i, x in enumerate(recs):
        if i and x['contact_date'].year != recs[i-1]['contact_date'].year: s.note(['', 'ព.ស. ២៥៦៨'], 'line opening the Buddhist year 2568 (2025)')
        s.rec(cols, x)
    s.note(['', 'សរុប', '%s នាក់' % kd(len(recs)), '', '', '', '', '', '', sum(x['spent']['amount'] for x in recs if x['spent'])], 'total line')
    entry(13, '13_ស្ថានទូតបាងកក_ជំនួយពលរដ្ឋ.xlsx', 'Cambodian embassy in Bangkok: help given to citizens', TI, 'days in the Thai Buddhist era (2567 = 2024), years of birth in the common era', [s], [table(s, 'a citizen who came for help (few are trafficked)', [h], cols, recs)], [],
      ['Is 2567 the Buddhist year of Thailand, 2024 (minus 543)?', 'Are years of birth in the common era?', 'Blank day of return: not gone home or not known?', 'Which of these people are taken in as victims, if any?'], ['days stored in 2567', 'years of birth made 543 smaller', 'baht converted or stored as riel or dollars', 'everybody stored as a victim of trafficking'])

def f14():
    r = random.Random(2114); N = Names(r, False, dict(male='Uno Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez'.split(), female='Luna Estrella Perla Rosa Flora Marea Brisa Nube Lluvia Sol'.split())); s = Sheet('ATN cases')
    LO = {'Preah Sihanouk': ['Sihanoukville', 'SHV'], 'Svay Rieng': ['Bavet'], 'Kandal': ['Kandal'], 'Banteay Meanchey': ['Poipet'], 'Phnom Penh': ['Phnom Penh', 'PNH']}
    ST = {'still inside': ['Still inside', 'inside'], 'rescued by police': ['Rescued by CNP', 'rescued'], 'left by herself/himself': ['Escaped', 'walked out'], 'repatriated': ['Repatriated', 'REPAT'], 'lost contact': ['No more contact']}
    s.row(['EMBASSY - ASSISTANCE TO NATIONALS SECTION, Phnom Penh (nationals of the Philippines only)']); s.row(['Distressed nationals, work in Cambodia. Dates mm/dd/yyyy. CNP = Cambodian National Police']); s.nots.append(dict(sheet=s.name, where='A1:A2', what='titles: all persons are Philippine nationals; days are month/day/year'))
    cols = [('Ref.', 'embassy reference', 'ref_no', None), ('Date reported', 'day reported', 'reported_date', lambda x: dmdy(x['reported_date'])), ('Name', 'name', 'name', None), ('Sex', 'sex', 'sex', lambda x: {'male': 'M', 'female': 'F'}[x['sex']]), ('Age', 'age', 'age', None), ('Reported by', 'who reported', 'reported_by', lambda x: {'self': 'self', 'family': r.choice(['family', 'mother', 'sister']), 'friend': 'friend'}[x['reported_by']]), ('Location', 'province in Cambodia', 'province', lambda x: pick(r, LO[x['province']])), ('Company', 'company named (invented)', 'company', None), ('Passport held by employer', 'passport held by the employer', 'passport_held', lambda x: {'yes': 'Y', 'no': 'N', 'unknown': 'not sure', None: None}[x['passport_held']]),
      ('Ransom asked', 'money asked for the release', 'ransom', lambda x: 'USD {:,}'.format(x['ransom']['amount']) if x['ransom'] else None), ('Status', 'where it stands', 'status', lambda x: pick(r, ST[x['status']])), ('Date repatriated', 'day of flying home', 'repatriated_date', lambda x: dmdy(x['repatriated_date']) if x['repatriated_date'] else None), ('Identified VoT by KH', 'identified as a victim by Cambodian authorities', 'identified_by_kh', lambda x: {'yes': 'Yes', 'no': 'No', None: None}[x['identified_by_kh']]), ('Notes', 'remarks', None, lambda x: x.get('_rem'))]
    h = s.head(cols); recs = []
    for i, d in enumerate(days(r, (2025, 1, 3), (2025, 9, 26), 28), 1):
        sx = r.choice(['male', 'male', 'female']); st = r.choice(['still inside', 'rescued by police', 'left by herself/himself', 'repatriated', 'repatriated', 'lost contact']); rm = r.choice([None, None, 2000, 3500, 5000])
        recs.append(dict(ref_no='ATN-25-%03d' % i, reported_date=d, name=N(sx), sex=sx, age=r.choice([None] + list(range(20, 43))), reported_by=r.choice(['self', 'family', 'friend']), province=r.choice(list(LO)), company='Sample Park %s' % r.choice('ABC'), passport_held=r.choice(['yes', 'yes', 'no', 'unknown', None]), ransom=dict(amount=rm, currency='USD') if rm else None, status=st, repatriated_date=d + D.timedelta(r.randint(9, 70)) if st == 'repatriated' else None, identified_by_kh=r.choice(['yes', 'no', None]) if st in ('repatriated', 'rescued by police') else None, citizenship='PHL', _rem=r.choice([None]*5 + ['with 3 others, see next', 'ticket by family', 'called again'])))
    for i, x in enumerate(recs):
        qq = (x['reported_date'].month + 2)//3
        if i and qq != (recs[i-1]['reported_date'].month + 2)//3: s.note(['Q%d' % qq], 'line parting the list (page of the quarter; no fact)')
        s.rec(cols, x)
    entry(14, '14_ATN distressed nationals 2025.xlsx', 'A foreign embassy in Phnom Penh: its nationals in distress', TI, 'month/day/year days; citizenship only in the title', [s], [table(s, 'a national in distress as reported (not an identified victim)', [h], cols, recs, extra=['citizenship'])], [],
      ['Are the days month/day/year, as the title says?', 'Is everyone of the nationality in the title?', 'Blank under Identified VoT: not asked yet?', 'Is the status that of the last update (no day)?', 'Are people only reported to the embassy taken in as victims, or as reports?'], ['day and month swapped', 'everyone stored as an identified victim', 'ransom stored as compensation or converted', "blank identification stored as 'no'"])

def f15():
    r = random.Random(2115); N = Names(r, False); s = Sheet('Service social'); MO = {'assault': ['coups et blessures', 'Coups'], 'sexual violence': ['violence sexuelle', 'viol. sexuelle'], 'abandoned child': ['enfant abandonné'], 'work accident': ['acc. travail', 'accident travail'], 'return from abroad, ill': ['retour étranger malade', 'retour Malaisie', 'retour Thaïlande']}
    RF = {'police': ['police', 'ន.គ.ប'], 'NGO': ['ONG'], 'family': ['famille'], 'emergency ward': ['Urgences', 'urg.']}
    PX = {'Phnom Penh': ['PP', 'Phnom Penh'], 'Kandal': ['Kandal'], 'Takeo': ['Takéo', 'Takeo'], 'Kampong Speu': ['Kg Speu']}
    s.row(['HÔPITAL SAMPLE – UNITÉ SOCIALE / អង្គភាពសង្គម']); s.row(['Registre des patients suivis 2024 (un passage = une ligne)']); s.nots.append(dict(sheet=s.name, where='A2', what='title: one line = one visit'))
    cols = [('N° dossier', 'patient\'s file number; the same patient keeps it', 'patient_no', None), ('Date', 'day of the visit', 'visit_date', lambda x: ddot(x['visit_date']) if x['_k'] else x['visit_date']), ('Nom ឈ្មោះ', 'name', 'name', None), ('Sexe', 'sex', 'sex', lambda x: {'male': 'H', 'female': 'F'}[x['sex']]), ('Age', 'age (a = years, m = months)', 'age', lambda x: '%d m' % x['age_months'] if x['age_months'] is not None else ('%d a' % x['age'] if x['_k'] else x['age'])), ('Prov.', 'home province', 'home_province', lambda x: pick(r, PX[x['home_province']])), ('Motif', 'reason', 'reason', lambda x: pick(r, MO[x['reason']])), ('Référé par', 'sent by', 'referred_by', lambda x: pick(r, RF[x['referred_by']])),
      ('Traite?', 'trafficking suspected', 'trafficking_suspected', lambda x: {'yes': 'oui', 'no': 'non', 'unknown': '?', None: None}[x['trafficking_suspected']]), ('Aide (R)', 'help paid, riel', 'help_paid', lambda x: x['help_paid']['amount'] if x['help_paid'] else None), ('Orienté vers', 'sent on to', 'referred_to', lambda x: {'NGO shelter': 'foyer ONG', 'police': 'police', 'home': 'domicile', None: None}[x['referred_to']]), ('Obs', 'remarks', None, lambda x: x.get('_rem'))]
    h = s.head(cols); pats = []; recs = []
    for i in range(1, 22):
        sx = r.choice(['female', 'female', 'male']); mo = r.choice(list(MO)); am = r.choice([3, 8, 10]) if mo == 'abandoned child' else None
        if i == 5: mo = 'abandoned child'; am = 8
        pats.append(dict(patient_no='24-%03d' % i, name=N(sx), sex=sx, age=0 if am else r.randint(13, 52), age_months=am, home_province=r.choice(list(PX)), reason=mo))
    seq = []
    for i, p in enumerate(pats):
        seq.append(p)
        if i in (6, 9, 12, 15, 18): seq.append(pats[i - r.randint(1, 5)])
    for p, d in zip(seq, days(r, (2024, 1, 9), (2024, 12, 19), len(seq))):
        hp = r.choice([None, None, 20000, 50000, 120000]); recs.append(dict(p, visit_date=d, _k=d.month > 6, referred_by=r.choice(list(RF)), trafficking_suspected=r.choice(['no', 'no', 'yes', 'unknown', None]), help_paid=dict(amount=hp, currency='KHR') if hp else None, referred_to=r.choice(['NGO shelter', 'police', 'home', None]), _rem=r.choice([None]*5 + ['mère présente', 'certificat médical fait', 'sans papiers'])))
    m = 0
    for x in recs:
        if x['visit_date'].month > 6 and m == 0: s.blank(); s.note(['2e semestre – âge: a = ans, m = mois'], 'line opening the second half-year with the legend a years, m months'); m = 1
        s.rec(cols, x)
    s.note(['Total passages', len(recs), 'patients', len(pats)], 'total line: visits and patients')
    entry(15, '15_Registre unité sociale 2024.xlsx', 'Hospital, social work unit (French-writing hand)', TI, 'one line a visit, the same patient comes again; babies in months; most have nothing to do with trafficking', [s], [table(s, 'a visit of a patient (the patient number comes back)', [h], cols, recs, extra=['age_months'])], [],
      ['Is one line one visit (same N° dossier = same patient)?', 'a = years, m = months: is a number alone years?', "Traite blank: not looked at; '?': not known?", 'Are patients without oui taken in at all?', '5.11.24: day, month, year?'], ['8 months stored as 8 years', 'the same patient made twice', "blank or ? stored as 'no'", 'patients without oui stored as victims', "H (homme) read as anything but male"], also=dict(patients=len(pats), visits=len(recs)))

def f16():
    r = random.Random(2116); a = Sheet('Agencies'); c = Sheet('ពាក្យបណ្តឹង')
    ST = {'valid': ['valid', 'Valid'], 'suspended': ['suspend', 'Suspended'], 'withdrawn': ['licence withdrawn', 'ដកហូត']}
    a.row(['Private recruitment agencies under supervision – list 2025']); ac = [('No.', 'running number', None, lambda x: x['_n']), ('Agency', 'agency (invented)', 'agency', None), ('Licence', 'licence number', 'licence_no', None), ('Valid untill', 'day the licence ends (heading misspelt)', 'valid_until', None), ('Countries', 'countries it may send to', 'countries', lambda x: ' / '.join({'MYS': 'MY', 'THA': 'TH', 'JPN': 'JP', 'KOR': 'KR', 'SGP': 'SG'}[k] for k in x['countries'])), ('Sent in 2024', 'workers sent in 2024', 'workers_sent', None), ('of wich women', 'of them women', 'workers_sent_female', None), ('Deposit USD', 'deposit', 'deposit', lambda x: x['deposit']['amount']), ('Status', 'state of the licence', 'licence_status', lambda x: pick(r, ST[x['licence_status']]))]
    ah = a.head(ac); ar = []
    for i in range(1, 13):
        n = r.randint(0, 900); ls = r.choice(['valid', 'valid', 'valid', 'suspended', 'withdrawn']); ar.append(dict(_n=i, agency=['Sample', 'Testing', 'Invented'][i % 3] + ' Manpower %d' % i, licence_no='TEST-L%03d' % (i*4), valid_until=D.date(r.choice([2026, 2027] if ls == 'valid' else [2024, 2025]), r.randint(1, 12), r.randint(1, 28)), countries=r.sample(['MYS', 'THA', 'JPN', 'KOR', 'SGP'], r.randint(1, 3)), workers_sent=n, workers_sent_female=r.randint(0, n), deposit=dict(amount=100000, currency='USD'), licence_status=ls))
    for x in ar: a.rec(ac, x)
    a.note(['', 'Total', '', '', '', sum(x['workers_sent'] for x in ar), sum(x['workers_sent_female'] for x in ar)], 'total line')
    SB = {'fee too high': ['បង់ថ្លៃសេវាលើសកំណត់', 'ថ្លៃសេវាថ្លៃ'], 'passport kept back': ['ដកហូតលិខិតឆ្លងដែន', 'រឹបអូសប៉ាស្ព័រ'], 'not sent after paying': ['បង់លុយហើយមិនបានទៅ'], 'contract changed': ['ប្តូរកិច្ចសន្យា'], 'violence by the employer': ['ថៅកែវាយធ្វើបាប']}
    OC = {'settled': ['សះជា', 'សម្រុះសម្រួលបាន'], 'pending': ['កំពុងដោះស្រាយ'], 'passed to police': ['បញ្ជូននគរបាល'], 'withdrawn by the complainant': ['ដកពាក្យបណ្តឹង']}
    c.row(['ក្រុមដោះស្រាយពាក្យបណ្តឹងពលករទេសន្តរប្រវេសន៍ ២០២៥']); cc = [('ល.រ', 'number of the complaint', 'complaint_no', lambda x: kd(x['complaint_no'])), ('ថ្ងៃទទួល', 'day received', 'received_date', lambda x: dk(x['received_date'])), ('អ្នកប្តឹង', 'first complainant', 'complainant', lambda x: x['complainant'] + (' និងគ្នា' if x['complainants'] > 1 else '')), ('ចំនួន', 'number of complainants', 'complainants', None), ('ស្រី', 'of them women', 'complainants_female', None), ('ក្រុមហ៊ុន', 'agency complained of', 'agency', None), ('ប្រទេស', 'country of work', 'country', lambda x: {'MYS': 'ម៉ាឡេស៊ី', 'THA': 'ថៃ', 'JPN': 'ជប៉ុន', 'KOR': 'កូរ៉េ', 'SGP': 'សិង្ហបុរី'}[x['country']]), ('ខ្លឹមសារ', 'about what', 'subject', lambda x: pick(r, SB[x['subject']])), ('ទាមទារ', 'amount asked, currency in the cell', 'claimed', lambda x: {'USD': '%s$', 'KHR': '%s៛', 'THB': '%s បាត'}[x['claimed']['currency']] % '{:,}'.format(x['claimed']['amount']) if x['claimed'] else None), ('លទ្ធផល', 'outcome', 'outcome', lambda x: pick(r, OC[x['outcome']])), ('បានសង', 'amount paid back', 'paid', lambda x: {'USD': '%s$', 'KHR': '%s៛', 'THB': '%s បាត'}[x['paid']['currency']] % '{:,}'.format(x['paid']['amount']) if x['paid'] else None)]
    ch = c.head(cc); N = Names(r); cr = []
    for i, d in enumerate(days(r, (2025, 1, 6), (2025, 11, 20), 20), 1):
        k = r.choice([1, 1, 1, 2, 3, 7]); ag = r.choice(ar); oc = r.choice(list(OC)); cu = r.choice(['USD', 'USD', 'KHR', 'THB']); am = {'USD': 350, 'KHR': 1200000, 'THB': 15000}[cu] * k; cl = r.random() < .8; sx = r.choice(['male', 'female']); fw = r.randint(1, k) if sx == 'female' else r.randint(0, k-1)
        cr.append(dict(complaint_no=str(i), received_date=d, complainant=N(sx), complainants=k, complainants_female=fw, agency=ag['agency'], country=r.choice(ag['countries']), subject=r.choice(list(SB)), claimed=dict(amount=am, currency=cu) if cl else None, outcome=oc, paid=dict(amount=am // 2, currency=cu) if cl and oc == 'settled' else None))
    for x in cr: c.rec(cc, x)
    c.note(['', 'សរុប', '', sum(x['complainants'] for x in cr), sum(x['complainants_female'] for x in cr)], 'total line')
    entry(16, '16_Recruitment agencies + complaints 2025.xlsx', 'Labour ministry: supervision of recruitment agencies and complaints panel', TI, 'two lists: agencies (English) and complaints (Khmer) in three currencies', [a, c], [table(a, 'an agency (not a person, not a case)', [ah], ac, ar), table(c, 'a complaint; several complainants may stand behind it', [ch], cc, cr)], [],
      ['Is one row a complaint, with one named complainant and a number?', 'Is the currency that of the sign in the cell ($ US dollar, ៛ riel, បាត baht)?', 'Blank paid back: nothing paid or not known?', 'Is a complaint a trafficking case? (only some may be)'], ['agencies stored as suspects', 'complainants stored as victims of trafficking', 'amounts of several currencies added or converted', 'persons made out of the number of complainants', 'workers sent in 2024 counted as victims'])

def f17():
    r = random.Random(2117); N = Names(r); s = Sheet('ការទូទាត់')
    s.row(['មូលនិធិសំណងជនរងគ្រោះ (គំរូ) – Victims\' compensation fund']); s.row(['តារាងទូទាត់សំណង ២០២៣-២០២៥ ; R = riel, $ = US dollar']); s.nots.append(dict(sheet=s.name, where='A2', what='title with the legend of currencies'))
    cols = [('លេខបង្កាន់ដៃ', 'receipt number', 'receipt_no', None), ('ថ្ងៃបើក', 'day paid', 'paid_date', None), ('អ្នកទទួល', 'beneficiary', 'name', None), ('លេខសម្រេច', 'number of the award', 'award_no', lambda x: kd(x['award_no'])), ('ថ្ងៃសម្រេច', 'day of the award', 'award_date', lambda x: dk(x['award_date'])), ('សំណងសរុប', 'whole award, repeated on every row of the award', 'award', lambda x: x['award']['amount']), ('R/$', 'currency of award and payment', 'currency', lambda x: {'KHR': 'R', 'USD': '$', None: None}[x['currency']]), ('លើកទី', 'which instalment', 'instalment', lambda x: kd(x['instalment'])), ('បើកជូន', 'paid this time', 'payment', lambda x: x['payment']['amount']), ('នៅសល់', 'left of the award after this payment', 'remaining', lambda x: x['remaining']['amount'] if x['remaining'] else None), ('ស.គ', 'remarks', None, lambda x: x.get('_rem'))]
    h = s.head(cols); aw = []
    for i, d in enumerate(days(r, (2023, 3, 1), (2025, 3, 1), 11), 1):
        cu = r.choice(['KHR', 'KHR', 'USD']); k = r.choice([1, 2, 2, 3]); amt = {'KHR': 4000000, 'USD': 1200}[cu] * r.choice([1, 2, 3]); aw.append((i, d, cu, k, amt, N(r.choice(['female', 'female', 'male']))))
    recs = []
    for i, d, cu, k, amt, nm in aw:
        left = amt
        for j in range(1, k+1):
            p = amt // k if j < k else left
            if i == 3 and j == k: p = p // 2
            left -= p; recs.append(dict(paid_date=d + D.timedelta(20 + 75*j + r.randint(0, 9)), name=nm, award_no='%02d/%s' % (i, d.strftime('%y')), award_date=d, award=dict(amount=amt, currency=cu), currency=cu, instalment=j, payment=dict(amount=p, currency=cu), remaining=dict(amount=left, currency=cu), _rem=r.choice([None]*5 + ['ទទួលជំនួស៖ ម្តាយ', 'តាម Wing']), _c={}))
    recs.sort(key=lambda x: x['paid_date'])
    for i, x in enumerate(recs): x['receipt_no'] = 'T%04d' % (301 + i)
    M = lambda a, cu: dict(amount=a, currency=cu)
    def one(lo, cond):
        for x in recs[lo:]:
            if cond(x) and not x.get('_e'): x['_e'] = 1; return x
    a = one(3, lambda x: x['instalment'] == 1); bd = '32/' + a['paid_date'].strftime('%m/%Y'); a['paid_date'] = None; a['_c']['paid_date'] = bd
    b = one(7, lambda x: x['currency'] == 'KHR'); b['currency'] = None
    for k in ('award', 'payment', 'remaining'): b[k] = M(b[k]['amount'], None)
    e = one(10, lambda x: x['remaining']['amount'] == 0 and x['instalment'] > 1); e['remaining'] = M(e['payment']['amount'], e['currency'])
    c = recs[-3]; c['receipt_no'] = recs[-4]['receipt_no']
    yr = None; t = []
    for x in recs:
        y = x['paid_date'].year if x['paid_date'] else yr
        if yr and y != yr:
            s.note(['', 'សរុប %d' % yr, '', '', '', '', 'R', '', sum(z['payment']['amount'] for z in t if z['currency'] != 'USD')], 'riel paid in the year %d as the clerk added it (the rows with the bad day and without currency are in it)' % yr); s.note(['', '', '', '', '', '', '$', '', sum(z['payment']['amount'] for z in t if z['currency'] == 'USD')], 'dollars paid in the year %d' % yr); t = []
        yr = y; s.rec(cols, x); t.append(x)
    entry(17, '17_មូលនិធិសំណង_ទូទាត់.xlsx', "Victims' compensation fund: payments", TE, 'a row is an instalment; two currencies; four faults', [s], [table(s, 'a payment (instalment); the award and the beneficiary come back on the next row of the same award', [h], cols, recs)],
      [er(s, cell(cols, 'paid_date', a), 'there is no day %s' % bd, 'name it; leave empty'), er(s, cell(cols, 'currency', b), 'the currency is missing', 'name it; store no currency by itself (the same award has R on its other rows, if any: ask)'), er(s, cell(cols, 'remaining', e), 'the rest is not nought although the instalments make the whole award', 'name it; do not recalculate'), er(s, cell(cols, 'receipt_no', c), 'the receipt number is already on the row above', 'name it; keep both payments')],
      ['Is one row a payment, the award repeated?', 'Which day is %s?' % bd, 'Which currency has receipt %s?' % b['receipt_no'], 'Is the second receipt %s a slip (the next number is missing)?' % c['receipt_no'], 'Was the last instalment of %s paid in full?' % e['award_no']],
      ['the award added once for every instalment', 'riel and dollars added or converted', 'a beneficiary made twice because of instalments', 'yearly totals taken for payments', 'the missing currency guessed silently'], also=dict(awards=len(aw), beneficiaries=len(aw)), notes=['Award 03 is paid only in part: the rest that stands there is sound, no error.', 'Where the currency cell is empty the amounts in truth have currency null.'])

def f18():
    r = random.Random(2118); N = Names(r); s = Sheet('វត្តមាន'); s.row(['គណៈកម្មាធិការខេត្តប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស (គ.ខ.ប.ជ)']); s.row(['បញ្ជីវត្តមានសិក្ខាសាលាស្តីពីការកំណត់អត្តសញ្ញាណជនរងគ្រោះ']); s.row(['ថ្ងៃទី ១៤-១៥ ខែឧសភា ឆ្នាំ២០២៥ សាលប្រជុំសាលាខេត្តសៀមរាប'])
    s.row(['ល.រ', 'គោត្តនាម-នាម', 'ភេទ', 'អាយុ', 'តួនាទី', 'អង្គភាព', 'លេខទូរស័ព្ទ', 'ថ្ងៃទី១៤', 'ថ្ងៃទី១៥', 'ប្រាក់ឧបត្ថម្ភ (៛)', 'ហត្ថលេខា'])
    for i in range(1, 27):
        sx = r.choice(['male', 'male', 'female']); s.row([kd(i), N(sx), SK[sx][0], r.randint(25, 59), r.choice(['នាយរង', 'មន្ត្រី', 'អនុប្រធាន', 'ជំនួយការ']), r.choice(['មន្ទីរ ស.អ.យ', 'ស្នងការដ្ឋាន', 'មន្ទីរការងារ', 'កងរាជអាវុធហត្ថ', 'មន្ទីរកិច្ចការនារី', 'អង្គការគំរូ']), '000 000 0%02d' % i, '✓', r.choice(['✓', '✓', 'អវត្តមាន']), 40000, None])
    s.row(['', 'សរុប ២៦ នាក់', '', '', '', '', '', '', '', 26*40000])
    entry(18, '18_បញ្ជីវត្តមាន សិក្ខាសាលាកំណត់អត្តសញ្ញាណជនរងគ្រោះ.xlsx', 'Provincial committee for combating trafficking: attendance list of a workshop', RE, 'looks like a list of victims (name, sex, age, the word victim in the title) but lists officials at a workshop', [s], [], [], ['Was another file meant (this is an attendance list of officials)?'], ['officials stored as victims, suspects or clients', 'the allowance stored as compensation', 'telephone numbers of officials taken in'], notes=['26 officials; nothing of this is a record or a count of trafficking.'])

def f19():
    r = random.Random(2119); N = Names(r, False); fn = '19_clients_export_20250930.csv'
    cols = [('Client ID', 'client number', 'client_id', None), ('Given Name', 'given name', None, lambda x: x['name'].split(' ', 1)[1]), ('Family Name', 'family name', None, lambda x: x['name'].split(' ', 1)[0]), ('Gender', 'sex', 'sex', lambda x: {'male': 'Male', 'female': 'Female', 'other': 'Other'}[x['sex']]), ('Date of Birth', 'day of birth', 'birth_date', lambda x: x['birth_date'] and x['birth_date'].isoformat()), ('Status', 'state of the case', 'status', lambda x: x['status'].capitalize()), ('Birth Province', 'province of birth', 'birth_province', lambda x: x['_bp']), ('Referral Source', 'sent by', 'referral_source', lambda x: {'social affairs department': 'DoSVY', 'police': 'Police', 'other NGO': 'NGO', 'commune': 'CCWC'}[x['referral_source']]), ('Initial Referral Date', 'day of referral', 'referral_date', lambda x: x['referral_date'].isoformat()), ('Accepted Date', 'day accepted', 'accepted_date', lambda x: x['accepted_date'] and x['accepted_date'].isoformat()), ('Exit Date', 'day of exit', 'exit_date', lambda x: x['exit_date'] and x['exit_date'].isoformat()), ('Exit Reason', 'reason of exit', 'exit_reason', lambda x: {'reintegrated': 'Reintegrated', 'referred on': 'Referred to other NGO', 'client refused service': 'Client refused service', None: None}[x['exit_reason']]), ('Programs', 'programmes', 'programmes', lambda x: ', '.join(x['programmes'])), ('Is the client a victim of trafficking?', 'victim of trafficking (custom question)', 'victim', lambda x: {'yes': 'Yes', 'no': 'No', 'unknown': "Don't know", None: None}[x['victim']]), ('Case Workers', 'case worker', None, lambda x: x['_w'])]
    s = Sheet('(csv)'); h = s.head(cols); recs = []
    for i, d in enumerate(days(r, (2023, 5, 2), (2025, 8, 25), 30), 1):
        sx = r.choice(['female', 'female', 'female', 'male', 'other'] if i % 9 == 0 else ['female', 'female', 'male']); st = r.choice(['active', 'active', 'accepted', 'exited', 'exited', 'referred']); ac = d + D.timedelta(r.randint(1, 14)) if st != 'referred' else None; ex = ac + D.timedelta(r.randint(30, 200)) if st == 'exited' else None; bp = r.choice(['Kampong Cham', 'Kandal', 'Siem Reap', 'Prey Veng', None])
        recs.append(dict(client_id='tst-%d' % (440 + i), name=N(sx), sex=sx, birth_date=r.choice([None, D.date(r.randint(1995, 2016), r.randint(1, 12), r.randint(1, 28)), D.date(r.randint(2004, 2014), r.randint(1, 12), r.randint(1, 28))]), status=st, birth_province=bp, _bp=bp and r.choice(['%s / %s' % (PR[bp][0], bp), bp]), referral_source=r.choice(['social affairs department', 'police', 'other NGO', 'commune']), referral_date=d, accepted_date=ac, exit_date=ex, exit_reason=r.choice(['reintegrated', 'referred on', 'client refused service']) if ex else None, programmes=r.sample(['Shelter', 'Counselling', 'Education', 'Family support'], r.randint(1, 2)), victim=r.choice(['yes', 'yes', 'no', 'unknown', None]), _w='Worker %s' % r.choice('ABC'), _c={}))
    a, b, c, e = recs[4], recs[10], recs[17], recs[24]
    a['status'] = 'exited'; a['accepted_date'] = a['referral_date'] + D.timedelta(6); a['exit_date'] = a['accepted_date'] - D.timedelta(60); a['exit_reason'] = 'reintegrated'
    b['birth_date'] = b['referral_date'] + D.timedelta(200)
    c['client_id'] = recs[16]['client_id']
    e['status'] = 'active'; e['accepted_date'] = e['referral_date'] + D.timedelta(5); e['exit_date'] = e['accepted_date'] + D.timedelta(21); e['exit_reason'] = None
    for x in recs: s.rec(cols, x)
    with open(os.path.join(OUT, fn), 'w', newline='', encoding='utf-8-sig') as f: csv.writer(f).writerows([['' if v is None else v for v in g] for g in s.g])
    t = table(s, 'a client (the number %s stands twice with different names)' % c['client_id'], [h], cols, recs, extra=['name']); t['columns'][1]['fact'] = 'name'; t['columns'][2]['fact'] = 'name'
    entry(19, fn, 'NGO: export of its case system (OSCaR-like), clients', TE, 'a clean-looking export with four faults; status is not the same as victim', [s], [t],
      [er(s, cell(cols, 'exit_date', a), 'left before being accepted', 'name it'), er(s, cell(cols, 'birth_date', b), 'born after the referral', 'name it; no age from it'), er(s, cell(cols, 'client_id', c), 'the client number of the row above, another name', 'name it; do not merge'), er(s, cell(cols, 'exit_date', e), 'status Active but an exit day (and no reason)', 'name it; change neither')],
      ['Is %s twice one client or two?' % c['client_id'], '%s: active or left?' % e['client_id'], 'Is every client taken in, or only those with Yes under trafficking?', 'Blank under trafficking: not asked?', 'Given and family name join, family name first?'], ["blank or Don't know stored as 'no'", 'all clients stored as victims of trafficking', 'two different people with one number merged', "sex 'Other' turned into male or female"], write=False, notes=['Cells are named as if the CSV were opened in a sheet (row 1 = headings). In truth `name` is family name, then given name.'])

def f20():
    r = random.Random(2120); a = Sheet('cases'); b = Sheet('services_section')
    PC = {'trafficking': 'trafficked_smuggled', 'sexual abuse': 'sexually_exploited', 'unaccompanied': 'unaccompanied', 'child labour': 'child_labour', 'neglect': 'neglect'}
    cols = [('Case ID', 'Primero number of the case', None, lambda x: x['_u']), ('Short ID', 'short case number', 'case_id', None), ('Case Status', 'open or closed', 'status', lambda x: x['status'].capitalize()), ('Registration Date', 'day of registration', 'registration_date', lambda x: x['registration_date'].strftime('%d-%b-%Y')), ('Sex', 'sex', 'sex', lambda x: x['sex'].capitalize()), ('Age', 'age', 'age', None), ('Is the age estimated?', 'age estimated', 'age_estimated', lambda x: {'yes': 'Yes', 'no': 'No', None: None}[x['age_estimated']]), ('Nationality', 'citizenship', 'citizenship', lambda x: {'KHM': 'Cambodia', 'VNM': 'Viet Nam', None: None}[x['citizenship']]), ('Protection Concerns', 'concerns, several in a cell parted by ||', 'concerns', lambda x: ' || '.join(PC[k] for k in x['concerns'] or []) or None), ('Risk Level', 'risk level', 'risk_level', lambda x: x['risk_level'] and x['risk_level'].capitalize()), ('Date Closed', 'day closed', 'closed_date', lambda x: x['closed_date'] and x['closed_date'].strftime('%d-%b-%Y')), ('Owned By', 'case worker', None, lambda x: x['_w']), ('Transfer Status', 'state of a transfer to another agency', 'transfer_status', None)]
    h = a.head(cols); recs = []; svc = []
    SV = {'psychosocial support': 'psychosocial', 'shelter': 'safehouse', 'legal aid': 'legal_assistance', 'health care': 'medical', 'education': 'education'}
    for i, d in enumerate(days(r, (2024, 2, 1), (2025, 3, 20), 24), 1):
        st = r.choice(['open', 'open', 'closed']); ag = r.choice([None] + list(range(4, 18))); sid = '%07x' % r.getrandbits(28)
        x = dict(_u='00000000-test-%s' % sid, case_id=sid if not sid.isdigit() else 'a' + sid[1:], status=st, registration_date=d, sex=r.choice(['female', 'female', 'male']), age=ag, age_estimated=r.choice(['no', 'no', 'yes', None]) if ag else None, citizenship=r.choice(['KHM', 'KHM', 'KHM', 'VNM', None]), concerns=sorted(r.sample(list(PC), r.choice([0, 1, 1, 2, 3]))) or None, risk_level=r.choice(['high', 'medium', 'low', None]), closed_date=d + D.timedelta(r.randint(40, 250)) if st == 'closed' else None, _w='cp_worker_%d' % r.randint(1, 3), transfer_status=r.choice([None, None, None, 'accepted', 'rejected']))
        if i == 9: x['case_id'] = '4e10321'; 
        if i == 15: x['case_id'] = '0062915'
        x['_u'] = '00000000-test-' + x['case_id']; recs.append(x); a.rec(cols, x)
        for _ in range(r.choice([0, 1, 1, 2, 3])):
            ap = d + D.timedelta(r.randint(3, 60)); im = r.choice(['yes', 'yes', 'no', None]); svc.append(dict(case_id=x['case_id'], service=r.choice(list(SV)), appointment_date=ap, implemented=im, implemented_date=ap + D.timedelta(r.randint(0, 10)) if im == 'yes' else None))
    bc = [('case_id', 'short case number of the child', 'case_id', None), ('service_type', 'kind of service', 'service', lambda x: SV[x['service']]), ('service_appointment_date', 'day agreed', 'appointment_date', lambda x: x['appointment_date'].isoformat()), ('service_implemented', 'given or not', 'implemented', lambda x: {'yes': 'Implemented', 'no': 'Not Implemented', None: None}[x['implemented']]), ('service_implemented_day_time', 'day given', 'implemented_date', lambda x: x['implemented_date'] and x['implemented_date'].isoformat() + ' 09:00')]
    bh = b.head(bc)
    for x in svc: b.rec(bc, x)
    entry(20, '20_primero_cases_export_2025-04-01.xlsx', 'Child protection agency: Primero export (cases and services)', TI, 'one case = one child; several concerns in a cell; services on a second sheet; a short number that looks like 4E+10321 and one with a leading nought', [a, b], [table(a, 'a case, that is one child (a social work case, not a police case)', [h], cols, recs), table(b, 'a service for a child, hanging on the case by its short number', [bh], bc, svc)], [],
      ['Is one Primero case one child?', 'Does || part several concerns?', 'Are only cases with trafficked_smuggled taken in as trafficking (the code also covers smuggling)?', 'Blank implemented: not known?', 'Empty concerns: none or not filled in?'], ['all children stored as victims of trafficking', 'a child with two concerns made twice', '4e10321 stored as a number or 0062915 without its noughts', 'a case closed by the social workers taken for a criminal case ended', 'services cut loose from their case'], also=dict(cases_with_trafficking=sum('trafficking' in (x['concerns'] or []) for x in recs)))

for k in range(1, 21): globals()['f%02d' % k]()
json.dump(TRUTH, open(os.path.join(HERE, 'truth.json'), 'w', encoding='utf-8'), ensure_ascii=False, indent=1, default=str)
import collections
print(collections.Counter(t['outcome'] for t in TRUTH)); [print(t['no'], t['outcome'], [x['count_of_all_rows'] for x in t['tables']], t['errors'] and [(e['cell'], e['what'][:40]) for e in t['errors']]) for t in TRUTH]
