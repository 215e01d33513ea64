"""Twenty spreadsheets that offices other than courts keep. Everything invented.
Run: python3 make.py  -> files/, truth.json"""
import sys, os, json, random, uuid
from collections import Counter, OrderedDict
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE + '/..')
from common import *
TRUTH = []
PROV = ['Phnom Penh','Banteay Meanchey','Battambang','Siem Reap','Kampong Cham','Prey Veng','Svay Rieng','Takeo','Kampot','Preah Sihanouk','Koh Kong','Pursat']
PK = dict(zip(PROV, ['ភ្នំពេញ','បន្ទាយមានជ័យ','បាត់ដំបង','សៀមរាប','កំពង់ចាម','ព្រៃវែង','ស្វាយរៀង','តាកែវ','កំពត','ព្រះសីហនុ','កោះកុង','ពោធិ៍សាត់']))
SX = {'male':'ប្រុស','female':'ស្រី'}; SB = {'male':'ប','female':'ស'}; SM = {'male':'M','female':'F'}; SE = {'male':'Male','female':'Female'}
CK = {'KHM':'ខ្មែរ','CHN':'ចិន','VNM':'វៀតណាម','THA':'ថៃ','PHL':'ហ្វីលីពីន','IDN':'ឥណ្ឌូណេស៊ី','MYS':'ម៉ាឡេស៊ី','BGD':'បង់ក្លាដែស'}
CE = {'KHM':'Cambodian','CHN':'Chinese','VNM':'Vietnamese','THA':'Thai','PHL':'Filipino','IDN':'Indonesian','MYS':'Malaysian','BGD':'Bangladeshi'}
KHR = lambda n: dict(amount=n, currency='KHR'); USD = lambda n: dict(amount=n, currency='USD'); THB = lambda n: dict(amount=n, currency='THB')
class Col:
    def __init__(s, head, fact, means, f=None): s.head, s.fact, s.means, s.f = head, fact, means, f or ((lambda r, i: r[fact]) if fact else (lambda r, i: None))
def C(head, fact, means, f=None): return Col(head, fact, means, f)
def m(fact, d): return lambda r, i: None if r[fact] is None else (d[r[fact]] if isinstance(d, dict) else d(r[fact]))
NO = lambda h='No', dig=lambda x: x: Col(h, None, 'running number', lambda r, i: dig(i))
def tally(facts, recs):
    out = OrderedDict()
    for f in facts:
        v = [r.get(f) for r in recs]; g_ = [x for x in v if x is not None]
        if g_ and all(isinstance(x, dict) for x in g_) and not all('currency' in x for x in g_):
            c = Counter()
            for x in g_: c.update(x)
            out[f] = dict(sum_by_country=dict(sorted(c.items())), given=len(g_))
        elif g_ and all(isinstance(x, dict) for x in g_):
            c = Counter()
            for x in g_: c[x['currency']] += x['amount']
            out[f] = dict(sum_by_currency=dict(c), given=len(g_))
        elif g_ and all(isinstance(x, (int, float)) and not isinstance(x, bool) for x in g_): out[f] = dict(sum=sum(g_), given=len(g_))
        else:
            c = Counter('(empty)' if x is None else json.dumps(x, ensure_ascii=False) if isinstance(x, list) else str(x) for x in v)
            out[f] = dict(sorted(c.items())) if len(c) <= 14 and not any('date' in f or f.endswith(y) for y in ('_no','_id','name','code','uuid')) else dict(given=len(g_), different=len({json.dumps(x, ensure_ascii=False) for x in g_}))
    return out
def table(sheet, unit, cols, recs, heads, extra=(), first_rows=(), lie='rows', repeats=None, count=None):
    facts = [c.fact for c in cols if c.fact] + list(extra); facts = list(dict.fromkeys(x for f in facts for x in (f if isinstance(f, list) else [f])))
    at = [r['_at'] for r in recs]; pick = list(dict.fromkeys(list(first_rows) + at))[:20]
    by = {r['_at']: r for r in recs}
    return dict(sheet=sheet, one_row_is=unit, records_lie_in=lie, heading_rows=heads, heading_column=None, first=min(at) if at else None, last=max(at) if at else None, count_of_all_rows=len(recs), repeats_sheet=repeats,
        columns=[dict(at=L(i+1), heading=c.head, means=c.means, fact=c.fact) for i, c in enumerate(cols)],
        rows=[dict(at=a, facts={f: by[a].get(f) for f in facts}) for a in sorted(pick)], all_rows_tally=tally(facts, recs), _all=[dict(at=r['_at'], facts={f: r.get(f) for f in facts}) for r in recs])
def fill(sh, top, cols, recs, skip=()):
    r0 = top
    for i, r in enumerate(recs, 1):
        while r0 in skip: r0 += 1
        sh.row(r0, [c.f(r, i) for c in cols]); r['_at'] = r0; r0 += 1
    return r0
def heads(sh, row, cols): sh.row(row, [c.head for c in cols], bold=True)
ALL = {}
def save(no, fn, kept, outcome, why, tables, not_rows=(), errors=(), questions=(), never=(), notes=(), totals=(), also=None):
    ALL[fn] = [t.pop('_all') for t in tables]
    TRUTH.append(dict(no=no, file='files/' + fn, kept_by=kept, outcome=outcome, why=why, notes=list(notes), tables=tables, totals=list(totals), also=also,
        not_rows=[dict(sheet=a, where=b, what=c) for a, b, c in not_rows], errors=[dict(sheet=a, cell=b, what=c, wanted=d) for a, b, c, d in errors], questions=list(questions), must_never_happen=list(never)))
def P(fn): return os.path.join(HERE, 'files', fn)
def day(rng, a=D(2024, 1, 3), b=D(2024, 12, 20)): return (a + dt.timedelta(days=rng.randint(0, (b - a).days))).isoformat()
def plus(s, n): return (iso(s) + dt.timedelta(days=n)).isoformat()
OFF = {'forced labour':'ពលកម្មដោយបង្ខំ','sex trafficking':'ជួញដូរផ្លូវភេទ','forced marriage':'រៀបការដោយបង្ខំ','online scam compound':'បង្ខំឱ្យឆបោកតាមអនឡាញ','begging':'បង្ខំសុំទាន'}
MOTTO = ['ព្រះរាជាណាចក្រកម្ពុជា', 'ជាតិ សាសនា ព្រះមហាក្សត្រ']

# 1 police case book, a sheet a month
def f01():
    fn = '01_សៀវភៅសំណុំរឿង_នគរបាលតាកែវ_២០២៤.xlsx'; rng = random.Random(201); b = Book(); tabs = []; nr = []; n = 0
    ST = {'under investigation':'កំពុងស៊ើបអង្កេត','sent to prosecutor':'បញ្ជូនអយ្យការ','closed':'បញ្ចប់'}
    for mo in range(1, 5):
        N = 'ខែ' + KM[mo-1]; s = b.sheet(N); s.put(1, 1, f'ស្នងការដ្ឋាននគរបាលខេត្តតាកែវ - ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស - {N} ឆ្នាំ២០២៤', bold=True); s.merge(1, 1, 1, 9)
        cols = [NO('ល.រ', k), C('លេខសំណុំរឿង','case_no','the police file number'), C('ថ្ងៃទទួល','received_date','day the complaint was received', m('received_date', kdmy)), C('បទល្មើស','offence','kind of offence', m('offence', OFF)), C('ទីកន្លែង (ស្រុក)','place','district where it happened'),
            C('ជនសង្ស័យ','suspects','suspects, all', m('suspects', k)), C('ជនរងគ្រោះ','victims','victims, all', m('victims', k)), C('ក្នុងនោះស្រី','victims_female','of the victims, female', m('victims_female', k)), C('លទ្ធផល','status','where the case stands', m('status', ST)), C('ផ្សេងៗ', None, 'remarks', lambda r, i: r['_x'])]
        recs = []; d = D(2024, mo, 1)
        for _ in range(rng.randint(4, 7)):
            n += 1; d += dt.timedelta(days=rng.randint(1, 4)); v = rng.randint(1, 6)
            recs.append(dict(case_no=f'{n:03d}/24', received_date=d.isoformat(), offence=rng.choice(list(OFF)), place=rng.choice(['ត្រាំកក់','សំរោង','បាទី','គិរីវង់']), suspects=rng.randint(0, 3), victims=v, victims_female=rng.randint(0, v), status=rng.choice(list(ST)), _x=rng.choice([None, None, 'រង់ចាំ'])))
        heads(s, 3, cols); e = fill(s, 4, cols, recs); s.put(e, 1, 'សរុប'); s.put(e, 2, k(len(recs)) + ' ករណី'); s.put(e, 6, k(sum(r['suspects'] for r in recs))); s.put(e, 7, k(sum(r['victims'] for r in recs))); s.put(e, 8, k(sum(r['victims_female'] for r in recs)))
        tabs.append(table(N, 'a case (a police file), not a person', cols, recs, [3])); nr += [(N, 'A1', 'title'), (N, f'A{e}:J{e}', 'total row (សរុប)')]
    b.xlsx(P(fn)); save(1, fn, 'Provincial police of Takeo: case book 2024, a sheet a month', 'take in', 'an ordinary Khmer register, four sheets with the same columns', tabs, nr, questions=['Is one row one case? (the victims are only counted)', 'The four months are one list?'],
        never=['making persons of the numbers of victims or suspects', 'counting the total rows as cases', 'taking only the first month', 'a dash or 0 suspects stored as unknown'])
# 2 suspects, plain English
def f02():
    fn = '02_Battambang_police_arrests_2024.xlsx'; rng = random.Random(202); nm = namer(rng); b = Book(); s = b.sheet('Arrests')
    cols = [NO(), C('File no','case_no','police file'), C('Name','name','name of the suspect'), C('Sex','sex','sex', m('sex', SE)), C('Age','age_years','age in years'), C('Nationality','citizenship','citizenship', lambda r, i: ('Khmer' if i % 4 == 0 else 'KH' if i % 7 == 0 else CE['KHM']) if r['citizenship'] == 'KHM' else CE[r['citizenship']]), C('Arrested on','arrest_date','day of arrest', lambda r, i: dmy(r['arrest_date']) if i % 6 == 5 else T(iso(r['arrest_date']), 'dd-mmm-yyyy')), C('Place of arrest','place','district'), C('Offence (TIP law 2008)','charge','article', lambda r, i: r['charge']), C('Role','role','role in the crime'), C('Sent to court on','sent_date','day sent to the court; blank = not yet', m('sent_date', tdate('dd-mmm-yyyy'))), C('Officer', None, 'officer in charge', lambda r, i: rng.choice(['Off. 1', 'Off. 2', 'Off. 3']))]
    recs = []; DS = sorted(day(rng) for _ in range(28))
    for i in range(28):
        sx = rng.choice(['male','male','female']); c = rng.choice(['KHM']*6 + ['VNM','THA']); 
        try: na = nm(sx, CE[c])[1]
        except IndexError: c = 'KHM'; na = nm(sx)[1]
        d = DS.pop(0); recs.append(dict(case_no=f'BB-{i//2+1:02d}', name=na, sex=sx, age_years=rng.randint(19, 58), citizenship=c, arrest_date=d, place=rng.choice(['Sangkae','Bavel','Thma Koul']), charge='Art. ' + rng.choice(['10','12','15','17','26']), role=rng.choice(['recruiter','transporter','owner','guard']), sent_date=plus(d, 2) if rng.random() < .8 else None))
    x = next(r for r in recs[9:] if r['sent_date']); x['sent_date'] = plus(x['arrest_date'], -31); heads(s, 1, cols); fill(s, 2, cols, recs); b.xlsx(P(fn), font='Calibri', freeze='A2', autofilter='A1:L29')
    save(2, fn, 'Provincial police of Battambang: arrests 2024', 'take in, naming the errors', 'a plain English list of suspects; one slip', [table('Arrests', 'a suspect (an arrested person)', cols, recs, [1], first_rows=[x['_at']])], errors=[('Arrests', f"K{x['_at']}", 'sent to the court a month before the arrest', 'name it and ask; do not swap the days')], questions=['One row is an arrested person, several may belong to one file?'], never=['a suspect stored as a victim', 'the officer stored as a suspect', 'blank sent-to-court stored as released'])
# 3 shelter clients, plain Khmer
def f03():
    fn = '03_បញ្ជីជនរងគ្រោះក្នុងមជ្ឈមណ្ឌល_២០២៤.xlsx'; rng = random.Random(203); b = Book(); s = b.sheet('បញ្ជី')
    RF = {'police':'នគរបាល','social affairs':'ស.អ.យ','NGO':'អង្គការ','came alone':'មកខ្លួនឯង'}; EXI = {'back to family':'វិលទៅគ្រួសារវិញ','moved to another shelter':'បញ្ជូនទៅមណ្ឌលផ្សេង','got a job':'មានការងារធ្វើ'}
    cols = [NO('ល.រ'), C('លេខកូដ','client_code','code of the client'), C('ភេទ','sex','sex', m('sex', SX)), C('អាយុពេលចូល','age_years','age in years at entry'), C('សញ្ជាតិ','citizenship','citizenship', m('citizenship', CK)), C('ខេត្តកំណើត','home_province','home province', m('home_province', PK)), C('បញ្ជូនដោយ','referred_by','who sent the client', m('referred_by', RF)), C('ប្រភេទ','exploitation','kind of exploitation', m('exploitation', OFF)), C('ថ្ងៃចូល','admission_date','day of entry', m('admission_date', tdate('dd/mm/yyyy'))), C('ថ្ងៃចេញ','exit_date','day of leaving; blank = still there', m('exit_date', tdate('dd/mm/yyyy'))), C('មូលហេតុចេញ','exit_reason','why the client left', m('exit_reason', EXI))]
    recs = []; DS = sorted(day(rng) for _ in range(32))
    for i in range(32):
        d = DS.pop(0); ex = rng.random() < .6; ag = rng.randint(7, 39); kd = rng.choice(list(OFF) if ag > 15 else ['begging','forced labour','sex trafficking']); c = rng.choice(['KHM']*7 + ['VNM']); recs.append(dict(client_code=f'ម-{i+1:03d}', sex=rng.choice(['female','female','female','male']), age_years=ag, citizenship=c, home_province=rng.choice(PROV[:8]) if c == 'KHM' else None, referred_by=rng.choice(list(RF)), exploitation=kd, admission_date=d, exit_date=plus(d, rng.randint(20, 200)) if ex else None, exit_reason=rng.choice(list(EXI)) if ex else None))
    s.put(1, 1, 'មជ្ឈមណ្ឌលគំរូ - បញ្ជីជនរងគ្រោះស្នាក់នៅ ឆ្នាំ២០២៤ (គ្មានឈ្មោះ)', bold=True); heads(s, 2, cols); fill(s, 3, cols, recs); b.xlsx(P(fn))
    save(3, fn, "NGO 'Sample Centre' (invented): shelter clients 2024", 'take in', 'ordinary Khmer list without names', [table('បញ្ជី', 'a client (a person), known by a code', cols, recs, [2])], [('បញ្ជី', 'A1', 'title')], questions=['Blank exit = still in the shelter?', 'ស.អ.យ is the social affairs office?', 'All clients are victims of trafficking, as the title says?'], never=['a blank exit read as left', "the home province of foreigners filled in", 'two clients joined by equal age and sex'])
# 4 shelter occupancy, totals only
def f04():
    fn = '04_Shelter occupancy 2024 by month.xlsx'; rng = random.Random(204); b = Book(); s = b.sheet('2024'); s.put(1, 1, "Sample Centre - beds and clients, 2024 (numbers only)", bold=True)
    s.row(3, ['', *EM, 'Year'], bold=True); lines = OrderedDict(); labs = ['In care on day 1','Entered','of them girls <18','Left','In care on last day']; cur = 14; cols_ = []
    for mo in range(12):
        e, l = rng.randint(0, 6), rng.randint(0, 5); cols_.append([cur, e, rng.randint(0, e), l, cur + e - l]); cur += e - l
    for i, lb in enumerate(labs):
        s.row(4+i, [lb] + [c[i] for c in cols_] + [sum(c[i] for c in cols_) if i in (1, 2, 3) else None])
    s.put(10, 1, 'Beds: 34. Figures for the annual report.'); b.xlsx(P(fn), font='Calibri')
    recs = [dict(month=f'2024-{i+1:02d}', in_care_first_day=c[0], entered=c[1], entered_girls=c[2], left=c[3], in_care_last_day=c[4], _at=i+2) for i, c in enumerate(cols_)]
    colspec = [C('(row 3)','month','month of 2024'), C(labs[0],'in_care_first_day','clients on the first day'), C(labs[1],'entered','entered'), C(labs[2],'entered_girls','of those entered, girls under 18'), C(labs[3],'left','left'), C(labs[4],'in_care_last_day','clients on the last day')]
    t = table('2024', "a month's counts: ONE COLUMN (B to M), not a row", colspec, recs, [], lie='columns'); t['heading_column'] = 'A'
    for c, a in zip(t['columns'], [3, 4, 5, 6, 7, 8]): c['at'] = f'row {a}'
    for r in t['rows']: r['at'] = L(r['at'])
    for r in t['_all']: r['at'] = L(r['at'])
    t['first'], t['last'] = 'B', 'M'; t['heading_rows'] = None; t['one_column_is'] = t.pop('one_row_is')
    save(4, fn, "NGO 'Sample Centre' (invented): occupancy by month", 'totals only', 'counts by month on their side: no client in it', [t], [('2024','A1','title'), ('2024','N4:N8','year column: sums'), ('2024','A10','note')], totals=[dict(year=2024, entered=sum(c[1] for c in cols_), girls=sum(c[2] for c in cols_), left=sum(c[3] for c in cols_))], questions=['Months lie in columns; only counts?'], never=['making clients out of the counts', 'adding up the clients in care over the months', 'taking the Year column for a 13th month'])
# 5 hotline log, month sheets, codes with legend
def f05():
    fn = '05_hotline_log_Q1_2025.xlsx'; rng = random.Random(205); b = Book(); tabs = []; nr = []
    CODE = OrderedDict([('A','held in a compound'),('B','wages not paid'),('C','missing person'),('D','information only'),('E','forced marriage'),('X','silent or wrong number')]); ACT = OrderedDict([('1','advice given'),('2','passed to police'),('3','passed to embassy or NGO'),('0','none')]); WHO = OrderedDict([('V','victim'),('F','family'),('O','other'),('-','not given')])
    n = 0
    for mo in (1, 2, 3):
        N = f'{EM[mo-1]} 25'; s = b.sheet(N); s.put(1, 1, f'Hotline log {EM[mo-1]} 2025'); recs = []; d = D(2025, mo, 1)
        for _ in range(rng.randint(14, 19)):
            n += 1; d = min(d + dt.timedelta(days=rng.choice((0, 1, 1, 2, 2))), D(2025, mo, 28)); c = rng.choice(list(CODE)); w_ = '-' if c == 'X' else rng.choice(list(WHO))
            recs.append(dict(call_no=n, call_date=d.isoformat(), time=f'{rng.randint(6,22):02d}:{rng.randint(0,59):02d}', caller=WHO[w_], caller_sex=rng.choice(['male','female']) if c != 'X' else None, subject=CODE[c], people_concerned=rng.randint(1, 12) if c in 'ABCE' and rng.random() < .8 else None, place=rng.choice(PROV[:6]) if c in 'ABCE' and rng.random() < .7 else None, action='none' if c == 'X' else rng.choice(list(ACT.values())), _w=w_, _c=c))
        recs.sort(key=lambda r: (r['call_date'], r['time'])); n0 = n - len(recs)
        for q, r in enumerate(recs): r['call_no'] = n0 + q + 1
        inv = {v: a for a, v in ACT.items()}
        cols = [C('Call','call_no','number of the call'), C('Date','call_date','day of the call', m('call_date', dmy)), C('Time','time','hour'), C('Caller','caller','who called (code)', lambda r, i: r['_w']), C('Sex','caller_sex','sex of the caller', m('caller_sex', SM)), C('Code','subject','what it was about (code)', lambda r, i: r['_c']), C('# people','people_concerned','number of people said to be concerned'), C('Province','place','province named'), C('Action','action','what was done (code)', lambda r, i: inv[r['action']])]
        heads(s, 2, cols); fill(s, 3, cols, recs); tabs.append(table(N, 'a call (not a person, not a case)', cols, recs, [2])); nr.append((N, 'A1', 'title'))
    s = b.sheet('codes'); s.row(1, ['Codes used in the log'], bold=True); i = 2
    for ttl, dd in (('Code', CODE), ('Action', ACT), ('Caller', WHO)):
        for a, v in dd.items(): s.row(i, [ttl, a, v]); i += 1
    nr.append(('codes', f'A1:C{i-1}', 'the key to the codes'))
    b.xlsx(P(fn), font='Arial'); save(5, fn, 'Hotline of an NGO: log of calls, first quarter 2025, a sheet a month and a sheet of codes', 'take in', 'boring log; the codes stand on the last sheet', tabs, nr, questions=['One row is a call?', 'Codes as on the sheet "codes"?', 'Silent and wrong-number calls (X): keep as calls?'], never=['a call made a victim or a case', "the caller's sex stored as the victim's", 'people concerned added to identified victims', 'the sheet of codes read as calls', 'a blank number of people stored as 0'])
# 6 referrals csv ;
def f06():
    fn = '06_referrals_2024.csv'; rng = random.Random(206); b = Book(); s = b.sheet('x')
    cols = [C('ref_id','referral_id','number of the referral'), C('ref_date','referral_date','day of referral', m('referral_date', dmy)), C('from_org','referred_by','who referred'), C('to_org','referred_to','to whom'), C('victim_sex','sex','sex of the person referred', m('sex', SM)), C('victim_age','age_years','age'), C('victim_nationality','citizenship','citizenship'), C('need','service','service asked for'), C('accepted','accepted','was the referral accepted', m('accepted', {'yes':'Y','no':'N'})), C('comment', None, 'remark', lambda r, i: r['_c'])]
    DS = sorted(day(rng) for _ in range(36)); recs = [dict(referral_id=f'R{i+1:04d}', referral_date=DS.pop(0), referred_by=rng.choice(['AHTJP','DoSVY','hotline','embassy']), referred_to=rng.choice(['Sample Centre','Testing Legal Aid','Invented Clinic']), sex=rng.choice(['female','female','male']), age_years=rng.randint(6, 50) if rng.random() < .85 else None, citizenship=rng.choice(['KHM']*5+['VNM','PHL']), service=rng.choice(['shelter','legal help','medical care','job training']), accepted=rng.choice(['yes','yes','yes','no',None]), _c=rng.choice([None, None, 'urgent; call first', 'see e-mail'])) for i in range(36)]
    recs.sort(key=lambda r: r['referral_date']); heads(s, 1, cols); fill(s, 2, cols, recs); b.text(P(fn), sep=';', bom=True)
    save(6, fn, 'NGO network: referrals 2024, semicolon CSV', 'take in', 'clean; quoted comments contain the separator', [table('csv', 'a referral of a person (a person may be referred twice)', cols, recs, [1])], questions=['Blank under accepted: no answer yet?', 'Day/month/year?'], never=['blank accepted stored as no', 'splitting a quoted comment at its semicolon', 'an empty age stored as 0'])
# 7 labour inspections Khmer
def f07():
    fn = '07_អធិការកិច្ចការងារ_កំពត_២០២៤.xlsx'; rng = random.Random(207); b = Book(); s = b.sheet('អធិការកិច្ច'); SEC = {'brick kiln':'ឡឥដ្ឋ','fishing':'នេសាទ','plantation':'ចម្ការ','garment factory':'រោងចក្រកាត់ដេរ','salt field':'ស្រែអំបិល'}; YN = {'yes':'មាន','no':'គ្មាន'}
    cols = [NO('ល.រ', k), C('ថ្ងៃចុះពិនិត្យ','visit_date','day of the visit', m('visit_date', kdmy)), C('ឈ្មោះសហគ្រាស','workplace','the workplace'), C('វិស័យ','sector','sector', m('sector', SEC)), C('កម្មករសរុប','workers','workers, all', m('workers', k)), C('ស្រី','workers_female','of them women', m('workers_female', k)), C('ក្រោម ១៨','children_working','of them under 18', m('children_working', k)), C('ចំណងបំណុល','debts_found','bondage by debt found', m('debts_found', YN)), C('រឹបអូសឯកសារ','documents_kept','papers kept by the employer', m('documents_kept', YN)), C('ពិន័យ (រៀល)','fine','fine', lambda r, i: k(dots(r['fine']['amount'])) if r['fine'] else None), C('បញ្ជូនទៅនគរបាល','sent_to_police','passed on to the police', m('sent_to_police', {'yes':'✓'}))]
    recs = []; d = D(2024, 1, 8)
    for i in range(24):
        d += dt.timedelta(days=rng.randint(4, 16)); wn = rng.randint(1, 30); w_ = rng.randint(6, 160); bad = rng.random() < .3
        recs.append(dict(visit_date=d.isoformat(), workplace=f'សហគ្រាសគំរូ {k(wn)}', sector=list(SEC)[wn % 5], workers=w_, workers_female=rng.randint(0, w_), children_working=rng.choice([0,0,0,1,2]), debts_found=rng.choice(['yes','no','no',None]), documents_kept=rng.choice(['yes','no','no',None]), fine=KHR(rng.randint(2, 20)*250000) if bad else None, sent_to_police='yes' if bad and rng.random() < .5 else None))
    s.put(1, 6, MOTTO[0]); s.put(2, 6, MOTTO[1]); s.put(3, 1, 'មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈខេត្តកំពត'); s.put(5, 3, 'បញ្ជីអធិការកិច្ច ឆ្នាំ២០២៤', bold=True)
    heads(s, 7, cols); e = fill(s, 8, cols, recs); err = recs[9]; err['workers_female'] = err['workers'] + 20; s.put(err['_at'], 6, k(err['workers'] + 20))
    s.put(e, 1, 'សរុប'); s.put(e, 5, k(sum(r['workers'] for r in recs))); s.put(e+2, 8, 'កំពត, ថ្ងៃទី៩ ខែមករា ឆ្នាំ២០២៥'); s.put(e+3, 8, 'ប្រធានមន្ទីរ'); b.xlsx(P(fn), font='Khmer OS Battambang')
    N = 'អធិការកិច្ច'; save(7, fn, 'Labour department of Kampot: inspections 2024', 'take in, naming the errors', 'letterhead, Khmer digits; one faulty number', [table(N, 'a visit to a workplace (not a person)', cols, recs, [7], first_rows=[err['_at']])], [(N, 'A1:K5', 'letterhead and title'), (N, f'A{e}:K{e}', 'total row'), (N, f'H{e+2}:H{e+3}', 'place, day and office')],
        [(N, f'F{err["_at"]}', 'more women than workers', 'name it; change neither number')], ['Empty under debt or papers: not checked, or none?', 'No mark under ‘sent to the police’: no, or not known?'], ['children counted at work made into victims', 'empty stored as none', 'counting the total row as a visit', 'the amount of dots read as decimals'])
# 8 labour pivot, totals
def f08():
    fn = '08_inspections_by_province_x_month.ods'; rng = random.Random(208); b = Book(); s = b.sheet('2024'); s.put(1, 1, 'ចំនួនអធិការកិច្ច និងករណីសង្ស័យ (TIP) តាមខេត្ត ២០២៤', bold=True); s.row(2, ['ខេត្ត'], bold=True); c = 2
    for q in range(4): s.put(2, c, f'ត្រីមាស {k(q+1)}', bold=True); s.merge(2, c, 2, c+1); s.put(3, c, 'ពិនិត្យ'); s.put(3, c+1, 'សង្ស័យ'); c += 2
    s.put(2, 10, 'ឆ្នាំ', bold=True); s.merge(2, 10, 2, 11); s.put(3, 10, 'ពិនិត្យ'); s.put(3, 11, 'សង្ស័យ'); recs = []; tot = [0]*10
    for i, p in enumerate(PROV):
        v = []
        for q in range(4): v += [rng.randint(3, 30), rng.randint(0, 3)]
        v += [sum(v[0:8:2]), sum(v[1:8:2])]; tot = [a+x for a, x in zip(tot, v)]; s.row(4+i, [PK[p]] + v)
        r = dict(province=p, _at=4+i); 
        for q in range(4): r[f'inspections_q{q+1}'] = v[2*q]; r[f'tip_suspected_q{q+1}'] = v[2*q+1]
        r['inspections_year'], r['tip_suspected_year'] = v[8], v[9]; recs.append(r)
    s.row(16, ['សរុប'] + tot, bold=True); b.ods(P(fn))
    cols = [C('ខេត្ត','province','province')] + [x for q in range(4) for x in (C(f'ត្រីមាស {k(q+1)} / ពិនិត្យ', f'inspections_q{q+1}', f'inspections, quarter {q+1}'), C(f'ត្រីមាស {k(q+1)} / សង្ស័យ', f'tip_suspected_q{q+1}', f'suspected trafficking, quarter {q+1}'))] + [C('ឆ្នាំ / ពិនិត្យ','inspections_year','inspections, year'), C('ឆ្នាំ / សង្ស័យ','tip_suspected_year','suspected trafficking, year')]
    save(8, fn, 'Labour ministry: inspections by province and quarter', 'totals only', 'a wide cross-table under two-storey merged headings', [table('2024', "a province's counts", cols, recs, [2, 3])], [('2024','A1','title'), ('2024','A16:K16','total row')], totals=[dict(inspections=tot[8], tip_suspected=tot[9])], questions=['Only counts?'], never=['making cases out of the counts', 'adding the year columns to the quarters', 'counting the total row as a province', 'suspected taken for identified'])
# 9 embassy KL, plain English
def f09():
    fn = '09_Embassy_KL_assistance_2024.xlsx'; rng = random.Random(209); nm = namer(rng); b = Book(); s = b.sheet('Cases 2024')
    cols = [C('Ref','request_no','number'), C('Date','request_date','day of the request', m('request_date', tdate('dd/mm/yyyy'))), C('Name','name','name of the citizen'), C('Sex','sex','sex', m('sex', SM)), C('DOB','birth','day of birth', m('birth', tdate('dd/mm/yyyy'))), C('Home province','home_province','home province'), C('Work','sector','work in Malaysia'), C('Problem','problem','problem'), C('TIP indicators?','tip','signs of trafficking', lambda r, i: {'yes':'Yes' if i % 3 else 'yes','no':'No' if i % 3 else 'no','unknown':'Not assessed' if i % 3 else 'not ass.'}[r['tip']]), C('Assistance','answer','what the embassy did'), C('Returned on','return_date','day of return; blank = not (yet)', m('return_date', tdate('dd/mm/yyyy')))]
    recs = []; DS = sorted(day(rng) for _ in range(30))
    for i in range(30):
        sx = rng.choice(['female','male']); d = DS.pop(0); recs.append(dict(request_no=f'KL/{i+1:03d}/24', request_date=d, name=nm(sx)[1], sex=sx, birth=day(rng, D(1975,1,1), D(2004,12,31)), home_province=rng.choice(PROV[:8]), sector=rng.choice(['domestic work','restaurant','factory','construction']), problem=rng.choice(['unpaid wages','no passport','ran away','arrested','sick']), tip=rng.choice(['yes','no','no','unknown']), answer=rng.choice(['travel paper','shelter','contacted employer','advice']), return_date=plus(d, rng.randint(5, 60)) if rng.random() < .5 else None))
    recs.sort(key=lambda r: r['request_no']); s.put(1, 1, 'Royal Embassy, Kuala Lumpur - consular assistance to citizens 2024', bold=True); heads(s, 3, cols); fill(s, 4, cols, recs); b.xlsx(P(fn), font='Times New Roman')
    save(9, fn, 'Embassy at Kuala Lumpur: consular assistance 2024', 'take in', 'clean English list, one citizen a row', [table('Cases 2024', 'a citizen who asked for help (a person)', cols, recs, [3])], [('Cases 2024','A1','title')], questions=["'Not assessed' and 'not ass.' = unknown?", 'Only those with TIP indicators Yes, or all?'], never=["'Not assessed' stored as no", 'all 30 counted as victims', 'a person with signs only stored as identified victim'])
# 10 consulate Songkhla: fishermen, dittos, errors
def f10():
    fn = '10_ស្ថានកុងស៊ុល_អ្នកនេសាទ.xlsx'; rng = random.Random(210); nm = namer(rng); b = Book(); s = b.sheet('នេសាទ'); DOC = {'passport':'លិខិតឆ្លងដែន','border pass':'លិខិតឆ្លងព្រំដែន','none':'គ្មាន'}
    cols = [NO('ល.រ'), C('ទូក Boat','boat','name of the boat', lambda r, i: r['_boat']), C('ឈ្មោះ','name','name'), C('អាយុ','age_years','age', lambda r, i: r['age_years']), C('ខេត្ត','home_province','home province', lambda r, i: r['_pv']), C('ថ្ងៃជួប','met_date','day the consulate met him', lambda r, i: r['_met']), C('ខែធ្វើការ','months_worked','months of work'), C('ប្រាក់ខែ Baht/mo.','monthly_pay','promised pay a month', lambda r, i: r['monthly_pay']['amount']), C('ជំពាក់ Owed','owed','wages owed to him', lambda r, i: r['_ow']), C('ឯកសារ','travel_document','paper he has', m('travel_document', DOC)), C('វាយដំ?','beaten','was he beaten', lambda r, i: r['_bt']), C('លទ្ធផល','result','what happened', m('result', {'sent home':'បញ្ជូនទៅស្រុក','stayed at work':'នៅធ្វើការ','with Thai police':'នៅប៉ូលីសថៃ'}))]
    recs = []; pb = pd = pp = None
    for bt in range(7):
        boat = f'Sample {bt+1}'; d = day(rng)
        for j in range(rng.randint(2, 5)):
            pv = rng.choice(PROV[4:8]); beat = rng.choice(['yes','no','unknown']); ow = rng.choice([None, THB(rng.randint(4, 40)*1000)])
            recs.append(dict(boat=boat, name=nm('male')[0], age_years=rng.randint(18, 49), home_province=pv, met_date=d, months_worked=rng.randint(1, 30), monthly_pay=THB(rng.choice([8000, 9000, 10000])), owed=ow, travel_document=rng.choice(list(DOC)), beaten=beat, result=rng.choice(['sent home','stayed at work','with Thai police']),
                _boat=boat if j == 0 else '"', _pv='"' if pp == pv and j else PK[pv], _met=dmy(d) if j == 0 else '"', _ow=f"{ow['amount']:,} B" if ow else '-', _bt={'yes':'បាទ','no':'អត់','unknown':'?'}[beat])); pp = pv
    s.put(1, 1, 'អ្នកនេសាទខ្មែរ ខេត្តសុងខ្លា ២០២៤ (សញ្ញា " = ដូចខាងលើ)', bold=True); heads(s, 2, cols); e = fill(s, 3, cols, recs); x = recs[5]; s.put(x['_at'], 4, 3); x['age_years'] = 3
    y = next(r for r in recs[8:] if r['_met'] != '"'); s.put(y['_at'], 6, '30/02/2024'); grp = [r for r in recs if r['boat'] == y['boat']]
    for r in grp: r['met_date'] = None
    b.xlsx(P(fn)); save(10, fn, 'Consulate at Songkhla: Cambodian fishermen 2024', 'take in, naming the errors', 'ditto marks for boat, day and province; amounts in baht; two faults', [table('នេសាទ', 'a fisherman (a person)', cols, recs, [2], extra=['sex'] if False else (), first_rows=[x['_at'], y['_at']])], [('នេសាទ','A1','title; explains the ditto mark')],
        [('នេសាទ', f'D{x["_at"]}', 'a fisherman of 3 years of age', 'name it; do not repair the age'), ('នេសាទ', f'F{y["_at"]}', '30 February does not exist' + ('; the dittos below repeat it' if len(grp) > 1 else ''), 'name it; leave the day empty for him and for those under the dittos')],
        ['The mark " means as above?', 'Owed "-": nothing owed, or not known?', 'Are all of these trafficked, or only fishermen met?', 'B = baht?'], ["'?' under beaten stored as no", 'the mark " stored as text', 'baht turned into riel', 'all fishermen stored as victims', '30 February moved to another day', "'-' owed stored as 0"])
# 11 NGO cases, several victims in a cell, errors
def f11():
    fn = '11_NGO_case_list_brides_2023-24.xlsx'; rng = random.Random(211); b = Book(); s = b.sheet('Cases')
    cols = [C('Case','case_no','number of the case'), C('Opened','opened_date','day opened', m('opened_date', dMy)), C('Victim(s): code (sex, age)','_v','the victims, one a line: code, sex, age', lambda r, i: r['_cell']), C('Taken to','event_country','country', m('event_country', {'CHN':'China','MYS':'Malaysia','THA':'Thailand'})), C('Broker known?','broker','is a broker known', m('broker', {'yes':'Y','no':'N','unknown':'?'})), C('Money promised','promised','money promised to the family', lambda r, i: r['_pr']), C('Police complaint','complaint_date','day of complaint; "none" = no complaint', lambda r, i: dMy(r['complaint_date']) if r['complaint_date'] else 'none'), C('Lawyer', None, 'lawyer', lambda r, i: rng.choice(['Me Sample', None])), C('Closed','closed_date','day closed; blank = open', m('closed_date', dMy))]
    cols[2].fact = 'victims'; recs = []; n = 0; DS = sorted(day(rng, D(2023,1,5), D(2024,9,1)) for _ in range(17))
    for i in range(17):
        d = DS.pop(0); vs = []
        for j in range(rng.choice([1,1,1,2,3])): n += 1; vs.append(dict(code=f'V{n:02d}', sex='female' if rng.random() < .93 else 'male', age_years=rng.randint(15, 34)))
        pr = rng.choice([USD(rng.randint(1, 6)*500), KHR(rng.randint(2, 9)*1000000), None]); recs.append(dict(case_no=f'BR-{i+1:02d}', opened_date=d, victims=[f"{v['code']} {v['sex']} {v['age_years']}" for v in vs], victims_count=len(vs), event_country=rng.choice(['CHN','CHN','CHN','MYS','THA']), broker=rng.choice(['yes','no','unknown']), promised=pr, complaint_date=plus(d, rng.randint(2, 40)) if rng.random() < .6 else None, closed_date=plus(d, rng.randint(60, 300)) if rng.random() < .45 else None,
            _cell='\n'.join(f"{v['code']} ({SM[v['sex']]}, {v['age_years']})" for v in vs), _pr=None if pr is None else f"${pr['amount']:,}" if pr['currency'] == 'USD' else f"{pr['amount']:,} riel", _vs=vs))
    recs.sort(key=lambda r: r['case_no']); heads(s, 1, cols); e = fill(s, 2, cols, recs); x = next(r for r in recs if r['closed_date']); s.put(x['_at'], 9, dMy(plus(x['opened_date'], -60))); x['closed_date'] = plus(x['opened_date'], -60)
    y = recs[12]; s.put(y['_at'], 1, recs[11]['case_no']); y['case_no'] = recs[11]['case_no']; s.put(e+1, 1, f'{len(recs)} cases, {n} victims. Y = yes, N = no, ? = not known.'); b.xlsx(P(fn), font='Calibri')
    save(11, fn, "NGO 'Testing Alliance' (invented): cases of brides", 'take in, naming the errors', 'one row a case, victims listed in the cell; two faults', [table('Cases', 'a case; its victims (persons) stand as lines in one cell', cols, recs, [1], extra=['victims_count'], first_rows=[x['_at'], y['_at']])], [('Cases', f'A{e+1}', 'note: count and key of Y, N, ?')],
        [('Cases', f'I{x["_at"]}', 'closed before it was opened', 'name it; do not swap'), ('Cases', f'A{y["_at"]}', f'case number {y["case_no"]} is already on the row above; BR-13 is missing', 'ask: slip or the same case twice')], ['One row is a case and each line of the third column a victim?', '$ is US dollars?', "'none' under complaint: no complaint?"], ['one victim counted per row', "'?' stored as no", 'dollars turned into riel', 'the two rows of the doubled number joined silently', 'closed and opened exchanged'], also=dict(victims=n))
# 12 Kobo xlsx
def f12():
    fn = '12_returned_migrants_intake_-_all_versions_-_False_-_2025-03-31.xlsx'; rng = random.Random(212); b = Book(); s = b.sheet('returned_migrants_intake'); R_ = random.Random(1)
    PRB = ['unpaid_wages','passport_taken','violence','debt','locked_in']; recs = []
    for i in range(34):
        d = day(rng, D(2025,1,6), D(2025,3,28)); con = 'no' if i % 9 == 4 else 'yes'; pb = [p for p in PRB if rng.random() < .3] if con == 'yes' else None
        r = dict(start=f'{d}T{rng.randint(7,16):02d}:{rng.randint(0,59):02d}:11.000+07:00', interview_date=d, enumerator=rng.choice(['enum_a','enum_b','enum_c']), consent=con, sex=None, age_years=None, home_province=None, return_country=None, how_returned=None, problems=pb if pb else None, wants_help=None, debt=None, submission_id=str(410000+i), uuid=str(uuid.UUID(int=rng.getrandbits(128), version=4)), validation=rng.choice(['Approved','Approved',None,'On Hold']))
        if con == 'yes': r.update(sex=rng.choice(['female','male']), age_years=rng.randint(16, 55), home_province=rng.choice(PROV[1:7]), return_country=rng.choice(['THA','THA','MYS','CHN','MMR']), how_returned=rng.choice(['deported','own','rescued']), wants_help=rng.choice(['yes','no','unknown']), debt=USD(rng.randint(1, 30)*100) if rng.random() < .4 else None)
        for p in PRB: r['problem_' + p] = None if con == 'no' or not pb else ('yes' if p in pb else 'no')
        recs.append(r)
    CN = {'THA':'thailand','MYS':'malaysia','CHN':'china','MMR':'myanmar'}; slug = lambda x: x.lower().replace(' ', '_')
    cols = [C('start','start','when the form was opened'), C('end', None, 'when it was closed', lambda r, i: r['start'].replace(':11.000', ':58.000')), C('today','interview_date','day of the interview'), C('grp_intro/enum','enumerator','who asked (staff)'), C('grp_intro/consent','consent','consent'), C('grp_person/sex','sex','sex'), C('grp_person/age','age_years','age'), C('grp_person/home_prov','home_province','home province', m('home_province', slug)), C('grp_return/country','return_country','country returned from', m('return_country', CN)), C('grp_return/how','how_returned','how the person came back', m('how_returned', {'deported':'deported','own':'by_self','rescued':'rescued'})), C('grp_return/problems','problems','problems met, several (names with blanks between)', m('problems', lambda p: ' '.join(p)))] + \
        [C(f'grp_return/problems/{p}', 'problem_'+p, f'problem: {p} (1/0)', m('problem_'+p, {'yes':1,'no':0})) for p in PRB] + [C('grp_return/debt_usd','debt','debt in US dollars', lambda r, i: r['debt']['amount'] if r['debt'] else None), C('grp_help/wants_help','wants_help','wants help (dk = does not know)', m('wants_help', {'yes':'yes','no':'no','unknown':'dk'})), C('grp_help/note_interviewer', None, 'note, never filled'), C('__version__', None, 'version of the form', lambda r, i: 'vB3sAmple'), C('_id','submission_id','number of the submission', lambda r, i: int(r['submission_id'])), C('_uuid','uuid','identifier of the submission'), C('_submission_time', None, 'when it arrived', lambda r, i: r['interview_date'] + 'T18:00:00'), C('_validation_status','validation','validation', m('validation', {'Approved':'validation_status_approved','On Hold':'validation_status_on_hold'})), C('_index', None, 'line of the export', lambda r, i: i)]
    heads(s, 1, cols); fill(s, 2, cols, recs); b.xlsx(P(fn), font='Calibri', border=False)
    save(12, fn, "NGO 'Testing Alliance' (invented): KoboToolbox export of intake interviews", 'take in', 'group/field headings, select_multiple both as text and as 0/1 columns', [table('returned_migrants_intake', 'an interview of a returned migrant (a submission; a person)', cols, recs, [1])], questions=['The problems column and its five 0/1 columns say the same?', 'dk = does not know?', 'Submissions without consent: leave out?', 'On Hold or not validated: leave out?', 'Are any of these victims? The form does not say so.'],
        never=['each 0/1 column counted as a further answer', 'dk stored as no', 'submissions without consent taken in', 'returned migrants stored as victims', 'blank problems stored as none without asking'], also=dict(submissions_without_consent=sum(r['consent'] == 'no' for r in recs)))
# 13 Kobo csv, Khmer labels, ;
def f13():
    fn = '13_kobo_របាយការណ៍ឃុំ.csv'; rng = random.Random(213); b = Book(); s = b.sheet('x'); KIND = {'forced labour':'ពលកម្មបង្ខំ','sex trafficking':'ផ្លូវភេទ','forced marriage':'រៀបការ','online scam':'ឆបោកអនឡាញ'}
    recs = []
    for i in range(26):
        n = rng.choice([0,0,0,1,1,2,3]); ks = rng.sample(list(KIND), rng.choice([1,1,2])) if n else None
        idt = day(rng, D(2025,2,1), D(2025,6,5)); recs.append(dict(interview_date=idt, commune=f'ឃុំគំរូ {k(rng.randint(1,9))}', report_month=f'2025-{iso(idt).month-1:02d}', suspected_cases=n, kinds=sorted(ks) if ks else None, reported_to_police=rng.choice(['yes','no']) if n else None, uuid=str(uuid.UUID(int=rng.getrandbits(128), version=4))))
    cols = [C('ថ្ងៃបំពេញ','interview_date','day filled in'), C('១. ព័ត៌មានទូទៅ/ឈ្មោះឃុំ','commune','commune'), C('១. ព័ត៌មានទូទៅ/ខែរាយការណ៍','report_month','month the report is for', m('report_month', lambda x: f'{KM[int(x[5:])-1]} ២០២៥')), C('២. ករណី/ចំនួនករណីសង្ស័យ','suspected_cases','number of suspected cases'), C('២. ករណី/ប្រភេទ','kinds','kinds, several', m('kinds', lambda x: ' '.join(KIND[y] for y in x))), C('២. ករណី/បានរាយការណ៍ទៅនគរបាល?','reported_to_police','reported to the police', m('reported_to_police', {'yes':'បាទ/ចាស','no':'ទេ'})), C('_uuid','uuid','identifier')]
    heads(s, 1, cols); fill(s, 2, cols, recs); b.text(P(fn), sep=';', quoting=csv.QUOTE_ALL)
    save(13, fn, 'Provincial committee: KoboToolbox export with Khmer labels, reports of communes', 'take in', 'quoted semicolon CSV; Khmer month names; several kinds in a cell', [table('csv', "a commune's report for a month (counts), not a case and not a person", cols, recs, [1])], questions=['Two reports of the same commune for the same month: the later one?', 'Kinds separated by blanks: several kinds?'], never=['making cases or persons out of the counts', 'the day filled in taken for the month reported', 'blank reported-to-police stored as no'])
# 14 Primero csv
def f14():
    fn = '14_primero_cases_2025.csv'; rng = random.Random(214); nm = namer(rng); b = Book(); s = b.sheet('x'); recs = []
    for i in range(40):
        sx = rng.choice(['female','male']); recs.append(dict(case_id=f'{rng.getrandbits(28):07x}', registration_date=day(rng, D(2024,7,1), D(2025,6,20)), name=nm(sx)[0], sex=sx, age_years=rng.randint(2, 17), status=rng.choice(['open','open','closed']), risk_level=rng.choice(['high','medium','low',None]), protection_concerns=sorted(rng.sample(['trafficked','sexual_exploitation','neglect','separated','child_labour'], rng.randint(1, 2))), home_province=rng.choice(PROV[:6]), agency=rng.choice(['DoSVY','Sample Children'])))
    cols = [C('case_id_display','case_id','short id of the case'), C('registration_date','registration_date','day of registration'), C('name','name','name of the child'), C('sex','sex','sex'), C('age','age_years','age'), C('estimated', None, 'is the age estimated', lambda r, i: rng.choice(['true','false'])), C('status','status','open or closed'), C('risk_level','risk_level','risk'), C('protection_concerns','protection_concerns','concerns, several (with | between)', m('protection_concerns', lambda x: '|'.join(x))), C('location_current','home_province','province where the child is now'), C('owned_by_agency','agency','agency that owns the case'), C('owned_by', None, 'user (staff)', lambda r, i: f'user{rng.randint(1,6)}'), C('flag_count', None, 'flags', lambda r, i: 0), C('has_photo', None, 'photo', lambda r, i: 'false')]
    for c in cols:
        if c.fact == 'home_province': c.fact = 'current_province'
    for r in recs: r['current_province'] = r.pop('home_province')
    cols[9].f = lambda r, i: r['current_province']
    heads(s, 1, cols); fill(s, 2, cols, recs); b.text(P(fn), nl='\n')
    for r in recs: r['about_trafficking'] = 'yes' if 'trafficked' in r['protection_concerns'] else 'ask' if 'sexual_exploitation' in r['protection_concerns'] or 'child_labour' in r['protection_concerns'] else 'no'
    save(14, fn, 'Social ministry: Primero export of child protection cases', 'take in', 'field names as headings; several concerns with | between', [table('csv', 'a child (a case in Primero)', cols, recs, [1], extra=['about_trafficking'])], questions=['Only the cases with the concern trafficked?', 'sexual_exploitation, child_labour: trafficking or not?', '| separates several concerns?'], never=['all children counted as victims of trafficking', 'the user stored as a child', 'blank risk stored as low', 'closed read as decided by a court'], also=dict(rows_about_trafficking_yes=sum(r['about_trafficking'] == 'yes' for r in recs)))
# 15 returns by day, Khmer, group lines
def f15():
    fn = '15_អ្នកវិលត្រឡប់_ច្រកព្រំដែន_មីនា២០២៥.xlsx'; rng = random.Random(215); nm = namer(rng); b = Book(); s = b.sheet('មីនា'); HOW = {'deported':'បណ្តេញចេញ','own':'មកខ្លួនឯង','rescued':'ជួយសង្គ្រោះ'}
    cols = [NO('ល.រ', k), C('ឈ្មោះ','name','name'), C('ភេទ','sex','sex', m('sex', SB)), C('អាយុ','age_years','age in years', lambda r, i: k(r['age_years']) + ('ឆ្នាំ' if i % 4 == 0 else '')), C('ខេត្ត','home_province','home province', m('home_province', PK)), C('ការងារនៅថៃ','work','work in Thailand', m('work', {'construction':'សំណង់','farm':'កសិកម្ម','begging':'សុំទាន','none':'គ្មាន'})), C('របៀបវិល','how_returned','how they came back', m('how_returned', HOW)), C('សង្ស័យជាជនរងគ្រោះ','suspected_victim','suspected victim of trafficking', m('suspected_victim', {'yes':'បាទ','no':'ទេ'})), C('បញ្ជូនទៅ','sent_to','where they went', m('sent_to', {'family':'គ្រួសារ','shelter':'មណ្ឌល'}))]
    s.put(1, 1, 'មជ្ឈមណ្ឌលទទួលពលករវិលត្រឡប់ - បញ្ជីខែមីនា ឆ្នាំ២០២៥', bold=True); heads(s, 3, cols); row = 4; recs = []; nr = [('មីនា','A1','title')]; i = 0
    for dd in (3, 7, 12, 18, 26):
        d = D(2025, 3, dd).isoformat(); s.put(row, 1, f'ថ្ងៃទី{k(dd)} ខែមីនា ឆ្នាំ២០២៥'); s.merge(row, 1, row, 9); nr.append(('មីនា', f'A{row}', 'the day above a group')); row += 1; st = row
        for _ in range(rng.randint(6, 10)):
            sx = rng.choice(['male','female']); i += 1; r = dict(arrival_date=d, name=nm(sx)[0], sex=sx, age_years=rng.randint(3, 52), home_province=rng.choice(PROV[1:8]), how_returned=rng.choice(list(HOW)), suspected_victim=rng.choice(['yes','no','no',None]), sent_to=rng.choice(['family','shelter']), _at=row)
            r['work'] = rng.choice(['construction','farm','begging','none']) if r['age_years'] > 14 else rng.choice(['begging','none']); s.row(row, [c.f(r, i) for c in cols]); recs.append(r); row += 1
        s.put(row, 2, f'បូក {k(row - st)} នាក់'); nr.append(('មីនា', f'B{row}', 'subtotal of the day')); row += 1
    s.put(row, 2, f'សរុបរួម {k(len(recs))} នាក់', bold=True); nr.append(('មីនា', f'B{row}', 'grand total')); b.xlsx(P(fn))
    save(15, fn, 'Centre for returned migrants at the border: March 2025', 'take in', 'the day stands in a line above each group; subtotals; numbering runs on', [table('មីនា', 'a returned person; the day of arrival comes from the line above the group', cols, recs, [3], extra=['arrival_date'])], nr, questions=['The day above each group is the day of arrival of those below?', 'Blank under suspected victim: not asked?'], never=['group lines or subtotals taken for persons', 'people without a day', 'blank suspected stored as no', 'suspected stored as identified', 'all stored as victims'])
# 16 returns English
def f16():
    fn = '16_Assisted_returns_2024.xlsx'; rng = random.Random(216); nm = namer(rng); b = Book(); s = b.sheet('Returns')
    cols = [C('ID','record_id','id'), C('Family name','family_name','family name'), C('Given name','given_name','given name'), C('Gender','sex','sex', m('sex', SE)), C('Age','age_years','age'), C('Returned from','return_country','country returned from', m('return_country', {'CHN':'China','MYS':'Malaysia','THA':'Thailand','IDN':'Indonesia','VNM':'Viet Nam','SAU':'Saudi Arabia'})), C('Date of return','return_date','day of return', m('return_date', tdate('d-mmm-yy'))), C('VoT identified','identified','formally identified as a victim', m('identified', {'yes':'Yes','no':'No'})), C('Type','exploitation','kind of exploitation'), C('Cash grant USD','grant','cash grant', lambda r, i: r['grant']['amount'] if r['grant'] else None), C('Follow-up 1','followup1_date','day of first follow-up', m('followup1_date', tdate('d-mmm-yy'))), C('Follow-up 2','followup2_date','day of second follow-up', m('followup2_date', tdate('d-mmm-yy'))), C('Donor code', None, 'donor', lambda r, i: 'XX-' + str(rng.randint(1, 3)))]
    recs = []; DS = sorted(day(rng, D(2024,1,9), D(2024,11,30)) for _ in range(45))
    for i in range(45):
        sx = rng.choice(['female','female','male']); fa, gi = nm(sx)[1].split(' ', 1); d = DS.pop(0); v = rng.choice(['yes','yes','no',None]); f1 = plus(d, 30) if rng.random() < .7 else None
        recs.append(dict(record_id=f'AR24-{i+1:03d}', family_name=fa, given_name=gi, sex=sx, age_years=rng.randint(17, 48), return_country=rng.choice(['CHN','MYS','THA','IDN','VNM','SAU']), return_date=d, identified=v, exploitation=rng.choice(['forced labour','forced marriage' if sx == 'female' else 'forced labour','sexual exploitation','online scam']) if v == 'yes' else None, grant=USD(rng.choice([200, 300, 500])) if rng.random() < .6 else None, followup1_date=f1, followup2_date=plus(d, 92) if f1 and rng.random() < .5 else None))
    y = next(r for r in recs[20:] if r['followup1_date'] and not r['followup2_date']); y['followup1_date'] = plus(y['return_date'], -335); heads(s, 1, cols); fill(s, 2, cols, recs)
    s.hr = {r['_at'] for r in recs if r['return_country'] == 'VNM'}; nh = len(s.hr); b.xlsx(P(fn), font='Calibri', freeze='C2', autofilter='A1:M46')
    save(16, fn, 'International NGO: assisted returns 2024', 'take in, naming the errors', 'plain; half-empty follow-up columns; some rows hidden by a filter; one slip', [table('Returns', 'a returned person', cols, recs, [1], first_rows=[y['_at']])], errors=[('Returns', f"K{y['_at']}", 'first follow-up eleven months before the return (the year?)', 'name it; do not change the year')], notes=[f'{nh} rows (returned from Viet Nam) are hidden by a filter; they are rows like the others and count.'], also=dict(rows_hidden=nh), questions=['Some rows are hidden: are they to come in?', 'Blank under VoT identified: not decided?', 'Only the identified, or all?'], never=['blank identification stored as no', 'hidden rows silently lost', 'two-digit years read as 1924', 'follow-up days taken for the return', 'the grant turned into riel'])
# 17 gendarmerie BE years
def f17():
    fn = '17_កងរាជអាវុធហត្ថ_ប្រតិបត្តិការ.xlsx'; rng = random.Random(217); b = Book(); s = b.sheet('ប្រតិបត្តិការ')
    cols = [NO('ល.រ', k), C('ថ្ងៃប្រតិបត្តិការ (ព.ស.)','operation_date','day of the operation, Buddhist-era year', m('operation_date', be)), C('ទីកន្លែង','province','province', m('province', PK)), C('ជួយសង្គ្រោះ','removed','people taken out', m('removed', k)), C('ស្រី','removed_female','of them female', m('removed_female', k)), C('បរទេស','nationalities','of them foreigners, by nationality', lambda r, i: r['_f']), C('ឃាត់ខ្លួន','arrested','arrested', lambda r, i: k(r['arrested']) if r['arrested'] else 'គ្មាន'), C('ប្រគល់ឱ្យ','handed_to','handed over to', m('handed_to', {'police':'នគរបាល','social affairs':'មន្ទីរសង្គមកិច្ច','immigration':'អន្តោប្រវេសន៍'}))]
    recs = []; d = D(2024, 1, 10); NT = ['CHN','VNM','THA','PHL','MYS']
    for i in range(18):
        d += dt.timedelta(days=rng.randint(6, 26)); n = rng.randint(2, 40); f = {}
        for c in rng.sample(NT, rng.choice([0, 1, 2])): f[c] = rng.randint(1, 4)
        f = {c: x for c, x in sorted(f.items())} if sum(f.values()) <= n else {}
        recs.append(dict(operation_date=d.isoformat(), province=rng.choice(PROV), removed=n, removed_female=rng.randint(0, n), nationalities=f, arrested=rng.randint(0, 4), handed_to=rng.choice(['police','social affairs','immigration']), _f='គ្មាន' if not f else ', '.join(f'{CK[c]} {k(x)}' for c, x in f.items())))
    s.put(1, 1, 'កងរាជអាវុធហត្ថលើផ្ទៃប្រទេស - ប្រតិបត្តិការបង្ក្រាបការជួញដូរមនុស្ស', bold=True); s.put(2, 1, 'ព.ស. = គ.ស. + ៥៤៣'); heads(s, 4, cols); e = fill(s, 5, cols, recs); s.put(e, 1, 'សរុប'); s.put(e, 4, k(sum(r['removed'] for r in recs))); s.put(e, 7, k(sum(r['arrested'] for r in recs))); b.xlsx(P(fn))
    t = table('ប្រតិបត្តិការ', 'an operation; people are only counted', cols, recs, [4])
    N = 'ប្រតិបត្តិការ'; save(17, fn, 'Gendarmerie: operations, days in Buddhist-era years', 'take in', 'Buddhist-era years by the rule in line 2; foreigners by nationality as text', [t], [(N, 'A1', 'title'), (N, 'A2', 'rule of the years'), (N, f'A{e}:H{e}', 'total row')], questions=['Years are Buddhist era, +543?', 'គ្មាន under foreigners and arrests: none (0)?', 'Are the foreigners part of the people taken out?'], never=['calling 2567 a day in the future', 'people taken out stored as identified victims', 'making persons of the counts', 'the total row as an operation'], notes=['{} under nationalities means that the sheet says: none (គ្មាន).'])
# 18 refuse: duty roster
def f18():
    fn = '18_shelter_duty_roster_and_keys.xlsx'; rng = random.Random(218); nm = namer(rng); b = Book(); s = b.sheet('May'); s.put(1, 1, 'Sample Centre - night duty, house keys and gate codes, May 2025 (staff only)', bold=True); s.row(2, ['Date','Staff on duty','Sex','Age','Phone','House','Gate code','Handed over at'], bold=True); st = [(nm('female')[1], rng.randint(24, 50)) for _ in range(6)]
    for i in range(31): a = st[i % 6]; s.row(3+i, [T(D(2025,5,i+1)), a[0], 'F', a[1], f'000 000 0{i%6}1', rng.choice(['House 1','House 2']), f'#{rng.randint(1000,9999)}', '18:00'])
    b.xlsx(P(fn), font='Calibri'); save(18, fn, "NGO 'Sample Centre' (invented): duty roster of the staff with gate codes", 'refuse', 'a staff roster with secret codes: no client, no case, and it must not be passed on', [], [('May','A1','title'), ('May','A2:H2','headings'), ('May','A3:H33','staff on duty')], questions=['This is a staff roster with gate codes; send it to nobody and delete it here?'], never=['the staff stored as clients or victims', 'the gate codes or the whereabouts of the shelter kept anywhere', 'a day of duty taken for a day of admission'])
# 19 legal aid, wide: months across
def f19():
    fn = '19_legal_aid_clients_x_months.xlsx'; rng = random.Random(219); nm = namer(rng); b = Book(); s = b.sheet('2025 S1'); SV = {'L':'legal advice','C':'court accompaniment','P':'psychosocial','R':'relocation'}; MO = ['2025-01','2025-02','2025-03','2025-04','2025-05','2025-06']
    s.put(1, 1, 'Testing Legal Aid (invented) - services to victims, first half 2025', bold=True); s.merge(1, 1, 1, 11); recs = []
    for i in range(21):
        sx = rng.choice(['female','female','male']); r = dict(client_no=f'C{i+1:02d}/25', client=nm(sx)[1], sex=sx, age_years=rng.randint(14, 45), opened_date=day(rng, D(2024,9,1), D(2025,1,15)))
        for mo in MO: x = sorted(rng.sample('LCPR', rng.choice([0,0,1,1,2]))); r['services_' + mo] = [SV[y] for y in x] or None; r['_' + mo] = '/'.join(x) or None
        recs.append(r)
    cols = [C('No.','client_no','number of the client'), C('Client','client','name'), C('Sex','sex','sex', m('sex', SM)), C('Age','age_years','age'), C('Case opened','opened_date','day opened', m('opened_date', dot2))] + [C(f'Services given / {EM[int(x[5:])-1]}', 'services_'+x, f'services given in {x} (letters)', (lambda x: lambda r, i: r['_'+x])(x)) for x in MO]
    s.row(3, [c.head for c in cols[:5]] + ['Services given'], bold=True); s.merge(3, 6, 3, 11); s.row(4, [None]*5 + EM[:6], bold=True)
    for c in range(1, 6): s.merge(3, c, 4, c)
    e = fill(s, 5, cols, recs); s.put(e+1, 1, 'L = legal advice, C = went with client to court, P = psychosocial, R = relocation; empty = no service that month'); b.xlsx(P(fn), font='Calibri')
    save(19, fn, "NGO 'Testing Legal Aid' (invented): clients by months", 'take in', 'months across; letters with a legend below; two-storey headings', [table('2025 S1', 'a client (a person)', cols, recs, [3, 4])], [('2025 S1','A1','title'), ('2025 S1', f'A{e+1}', 'key to the letters')], questions=['Letters as in the key below?', 'Day.month.year?'], never=['each service counted as a person', 'C read as child or P as police', 'the key taken for a client', 'an empty month read as left'])
# 20 resource centre visits, ODS, plain
def f20():
    fn = '20_MRC_visits_2025.ods'; rng = random.Random(220); b = Book(); s = b.sheet('visits'); 
    cols = [NO(), C('Date','visit_date','day of the visit', m('visit_date', tdate('dd/mm/yyyy'))), C('Visitor sex','visitor_sex','sex of the visitor', m('visitor_sex', SM)), C('Visitor age','visitor_age','age of the visitor'), C('Comes from','home_province','province'), C('Wants to go to','destination','country wanted', m('destination', {'THA':'Thailand','KOR':'Korea','JPN':'Japan','MYS':'Malaysia'})), C('Asked about','subject','what was asked'), C('First visit?','first_visit','first visit', m('first_visit', {'yes':'yes','no':'no'})), C('Possible TIP','suspected_victim','possible trafficking', m('suspected_victim', {'yes':'yes','no':'no'}))]
    recs = sorted([dict(visit_date=day(rng, D(2025,1,6), D(2025,6,27)), visitor_sex=rng.choice(['male','female']), visitor_age=rng.randint(17, 50) if rng.random() < .9 else None, home_province=rng.choice(PROV[1:7]), destination=rng.choice(['THA','THA','KOR','JPN','MYS']) if rng.random() < .9 else None, subject=rng.choice(['passport','contract','agency licence','wages','return']), first_visit=rng.choice(['yes','no']), suspected_victim=rng.choice(['no','no','no','yes',None])) for _ in range(55)], key=lambda r: r['visit_date'])
    s.put(1, 1, 'Migrant Resource Centre (sample) - visitors January to June 2025', bold=True); heads(s, 2, cols); fill(s, 3, cols, recs); b.ods(P(fn))
    save(20, fn, 'Migrant resource centre: visits, January to June 2025', 'take in', 'boring; no names', [table('visits', 'a visit (not a person, no victim; a person may come again)', cols, recs, [2])], [('visits','A1','title')], questions=['One row is a visit?', 'Blank under Possible TIP: not asked?'], never=['visitors stored as victims', 'blank possible TIP stored as no', 'visits counted as persons', 'an empty age stored as 0'])

if __name__ == '__main__':
    for f in os.listdir(HERE + '/files'): os.remove(P(f))
    for i in range(1, 21): globals()[f'f{i:02d}']()
    json.dump(TRUTH, open(HERE + '/truth.json', 'w'), ensure_ascii=False, indent=1); json.dump(ALL, open(HERE + '/all_rows.json', 'w'), ensure_ascii=False)
    for t in TRUTH: print(t['no'], [x['count_of_all_rows'] for x in t['tables']], t['outcome'], t['file'], len(t['errors']))
