#!/usr/bin/env python3
"""Writes files/, truth.json and the table of README.md, always the same. All people, firms, numbers and places of work are invented."""
import sys, json, random, datetime as dt, pathlib
HERE = pathlib.Path(__file__).resolve().parent; sys.path.insert(0, str(HERE.parent))
from grids import *
OUT = HERE/'files'; TRUTH = []
# family names mean shadow, fog, bubble, mirror, echo, puppet; given names are things of an office
FAM = [('ស្រមោល','SROMAOL'),('អ័ព្ទ','ABPHTH'),('ពពុះ','POPUH'),('កញ្ចក់','KANHCHOK'),('អេកូ','EKO'),('រូបយន្ត','ROUPYON')]
GIV = [('ប៊ិច','Bich'),('បន្ទាត់','Bantoat'),('ជ័រលុប','Chorlub'),('កៅអី','Kaoey'),('តុវែង','Toveng'),('ទូដែក','Toudek'),('ចង្កៀង','Changkieng'),('នាឡិកា','Nealika'),('កន្ត្រៃ','Kantrai'),('ខ្មៅដៃ','Khmaodai'),
       ('សៀវភៅ','Sievphov'),('ស្រោម','Sraom'),('កាវបិទ','Kavbet'),('ឆ័ត្រ','Chhat'),('កង្ហារ','Kanghar'),('សោរ','Saor'),('ក្តារខៀន','Kdarkhien'),('ទឹកខ្មៅ','Tekkhmao'),('បំពង់','Bampong'),('វ៉ែនតា','Venta')]
PK = {'Kampong Cham':'កំពង់ចាម','Prey Veng':'ព្រៃវែង','Siem Reap':'សៀមរាប','Battambang':'បាត់ដំបង','Banteay Meanchey':'បន្ទាយមានជ័យ','Kandal':'កណ្ដាល','Takeo':'តាកែវ','Svay Rieng':'ស្វាយរៀង','Kampot':'កំពត','Pursat':'ពោធិ៍សាត់','Kampong Thom':'កំពង់ធំ','Kratie':'ក្រចេះ'}
NAT = {'KHM':('ខ្មែរ','Cambodian'),'VNM':('វៀតណាម','Vietnamese'),'CHN':('ចិន','Chinese'),'THA':('ថៃ','Thai'),'PHL':('ហ្វីលីពីន','Filipino'),'IDN':('ឥណ្ឌូណេស៊ី','Indonesian')}
class Names:
    def __init__(s, g): s.g, s.used = g, set()
    def __call__(s):
        while True:
            f, h = s.g.choice(FAM), s.g.choice(GIV)
            if (f, h) not in s.used or len(s.used) > 110: s.used.add((f, h)); return f'{f[0]} {h[0]}', f'{f[1]} {h[1]}'
def day(g, y=2025, a=1, b=12): return dt.date(y, g.randint(a, b), g.randint(1, 28))
def dk(d): return d and kd(f'{d.day:02d}/{d.month:02d}/{d.year}')
def dlong(d): return d and f'ថ្ងៃទី{kd(d.day)} ខែ{MON[d.month-1]} ឆ្នាំ{kd(d.year)}'
def den(d): return d and f'{d.day} {EMON[d.month-1][:3]} {d.year}'
def n(v): return v.isoformat() if isinstance(v, dt.date) else v
YN = {'yes':'Y','no':'N','unknown':'?',None:None}

class File:
    def __init__(s, no, file, kept, outcome, why, notes=(), questions=(), never=()):
        s.e = dict(no=no, file='files/'+file, kept_by=kept, outcome=outcome, why=why, notes=list(notes), tables=[], totals=[], also=[], not_rows=[], errors=[], questions=list(questions), must_never_happen=list(never))
        s.path = OUT/file; s.sheets = []; TRUTH.append(s.e)
    def sheet(s, name, csv=False): x = Sheet(name, csv); s.sheets.append(x); return x
    def err(s, sh, r, c, wrong, wanted): s.e['errors'].append({'sheet': sh.name, 'cell': f'{L(c)}{r}', 'wrong': wrong, 'wanted': wanted})
    def save(s, **k):
        s.e['not_rows'] = [dict(sheet=x.name, row=int(nr['at'].rsplit('!', 1)[-1]), what=nr['what']) for x in s.sheets for nr in x.notrows]
        f = s.path.name
        if f.endswith('.xlsx'): to_xlsx(s.path, s.sheets, **k)
        elif f.endswith('.ods'): to_ods(s.path, s.sheets)
        else: to_csv(s.path, s.sheets[0], **k)

def table(F, s, cols, recs, unit, start=1, head=True, before=None, fixed=None, upper=None, repeat=None, heading_rows=None, after=None):
    """cols: (heading, means, fact, show). before(i, rec) may write lines. fixed: [(fact, means)] that come from elsewhere."""
    hr = heading_rows or []
    if head:
        hr = ([s.r-1] if upper else []) + [s.line([c[0] for c in cols], 'headings', start, True)]
    rows = []; first = None; allf = []
    for i, rec in enumerate(recs):
        if before: before(i, rec)
        vals = []
        for h, m, f, show in cols:
            v = show(rec) if callable(show) else (rec.get(f) if show is None else show)
            if f in rec.get('_err', {}): v = rec['_err'][f][0]
            vals.append(v)
        vals = [i+1 if v == '#' else kd(i+1) if v == '#k' else v for v in vals]
        r = s.line(vals, col=start); first = first or r
        facts = {c[2]: (None if c[2] in rec.get('_err', {}) else n(rec.get(c[2]))) for c in cols if c[2]}
        for f, _ in fixed or []: facts[f] = n(rec.get(f))
        for f, (cell, w, want) in rec.get('_err', {}).items(): F.err(s, r, start + [c[2] for c in cols].index(f), w, want)
        allf.append(facts); rows.append({'at': r, 'facts': facts, '_e': bool(rec.get('_err'))})
        if after: after(i, rec, r)
    last = rows[-1]['at']; keep = [x for x in rows if x['_e']]; keep += [x for x in rows if not x['_e']][:20-len(keep)]; keep.sort(key=lambda x: x['at'])
    tally = {}
    for f in (allf[0] if allf else {}):
        v = [a[f] for a in allf if a[f] is not None]; t = {'filled': len(v)}
        if v and all(isinstance(x, (int, float)) for x in v): t['sum'] = sum(v)
        elif v and isinstance(v[0], dict): t['sum'] = {c: sum(x['amount'] for x in v if x['currency'] == c) for c in sorted({x['currency'] for x in v})}
        elif v and len(set(v)) <= 12: t['counts'] = {x: v.count(x) for x in sorted(set(v))}
        elif v and all(isinstance(x, str) and re.fullmatch(r'\d{4}-\d\d-\d\d', x) for x in v): t['first'], t['last'] = min(v), max(v)
        tally[f] = t
    F.e['tables'].append(dict(sheet=s.name, one_row_is=unit, records_lie_in='rows', heading_rows=hr, heading_column=None, first=first, last=last, count_of_all_rows=len(recs), repeats_sheet=repeat,
        columns=[dict(at=L(start+i), heading=c[0], means=c[1], fact=c[2]) for i, c in enumerate(cols)] + [dict(at=None, heading=None, means=m, fact=f) for f, m in fixed or []],
        rows=[{'at': x['at'], 'facts': x['facts']} for x in keep], all_rows_tally=tally))
def bad(rec, fact, cell, wrong, wanted): rec.setdefault('_err', {})[fact] = (cell, wrong, wanted)
OFFK = {'sale of persons':'ការលក់ដូរមនុស្ស','forced labour':'ពលកម្មដោយបង្ខំ','procurement of prostitution':'រកប្រយោជន៍ពីពេស្យាកម្ម','child prostitution':'ពេស្យាកម្មកុមារ','forced marriage':'រៀបការដោយបង្ខំនៅបរទេស','online scam labour':'បង្ខំឱ្យធ្វើការឆបោកអនឡាញ'}
def sk(x): return {'male':'ប','female':'ស'}[x['sex']]
def se(x): return {'male':'M','female':'F'}[x['sex']]

# 1 police: case book -----------------------------------------------------------
def f1():
    g = random.Random(1); F = File(1, 'បទល្មើស ជមភ កំពង់ចាម ២០២៥.xlsx', 'Anti-trafficking office of the provincial police, Kampong Cham: book of cases 2025', 'take in', 'ordinary Khmer book, a case a row, quarter lines and sums',
        ['quarter lines stand between the cases; sums after each quarter but the last'], ['Is one row one case (the persons are only counted)?', 'Does an empty day of sending mean that the file has not gone to the prosecutor?'],
        ['A quarter\'s sum becomes a case', 'Persons are made out of the counts'])
    s = F.sheet('សៀវភៅ'); s.title('ព្រះរាជាណាចក្រកម្ពុជា', 11, 'letterhead'); s.title('ជាតិ សាសនា ព្រះមហាក្សត្រ', 11, 'letterhead'); s.line(['ស្នងការដ្ឋាននគរបាលខេត្តកំពង់ចាម'], 'letterhead'); s.line(['ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន'], 'letterhead')
    s.title('បញ្ជីសំណុំរឿងបទល្មើសជួញដូរមនុស្ស ឆ្នាំ២០២៥', 11, 'title'); R = []; d = dt.date(2025, 1, 4)
    st = {'sent to prosecutor':'បញ្ជូនទៅអយ្យការ','under investigation':'កំពុងស៊ើបអង្កេត','closed without offence':'បិទ គ្មានបទល្មើស'}
    for i in range(30):
        k = g.choice(['sent to prosecutor','sent to prosecutor','under investigation','closed without offence']); v = g.randint(1, 5); vf = g.randint(0, v); p = g.randint(1, 3)
        R.append(dict(case_no=kd(f'{i+1:02d}/២៥'), received_date=d, offence=g.choice(list(OFFK)), district=g.choice(['កងមាស','ជើងព្រៃ','ព្រៃឈរ','ស្ទឹងត្រង់','បាធាយ']), suspects=p, suspects_arrested=g.randint(0, p), victims=v, victims_female=vf, sent_date=d+dt.timedelta(g.randint(2, 20)) if k[0] == 's' else None, status=k)); d += dt.timedelta(g.randint(6, 14))
    R = [r for r in R if r['received_date'].year == 2025]
    q = lambda r: (r['received_date'].month-1)//3
    def before(i, r):
        if i == 0 or q(R[i-1]) != q(r):
            if i: s.line([None, 'សរុបត្រីមាស', None, None, None] + [kd(sum(x[f] for x in R if q(x) == q(R[i-1]))) for f in ('suspects','suspects_arrested','victims','victims_female')], 'sum of the quarter')
            s.title('ត្រីមាសទី' + kd(q(r)+1), 11, 'quarter line')
    table(F, s, [('ល.រ','running number',None,'#k'),('លេខសំណុំរឿង','number of the police file','case_no',None),('ថ្ងៃទទួល','day received','received_date',lambda r: dk(r['received_date'])),('បទល្មើស','kind of offence','offence',lambda r: OFFK[r['offence']]),('ស្រុក','district (Khmer name)','district',None),
        ('ជនសង្ស័យ','suspects, all','suspects',lambda r: kd(r['suspects'])),('ចាប់ខ្លួន','suspects arrested','suspects_arrested',lambda r: kd(r['suspects_arrested'])),('ជនរងគ្រោះ','victims, all','victims',lambda r: kd(r['victims'])),('ស្រី','of the victims, female','victims_female',lambda r: kd(r['victims_female'])),
        ('ថ្ងៃបញ្ជូន','day sent to the prosecutor','sent_date',lambda r: dk(r['sent_date'])),('ស្ថានភាព','where the case stands','status',lambda r: st[r['status']])], R, 'a case (a police file), not a person', before=before)
    s.blank(); s.line(['មេការិយាល័យ'], 'signature', 9); F.save()

# 2 police: arrested suspects -------------------------------------------------
def f2():
    g = random.Random(2); nm = Names(g); F = File(2, 'Arrest register AHTJP PP.xlsx', 'Anti-trafficking bureau of the municipal police, Phnom Penh: persons arrested', 'take in, naming the errors', 'a person a row; three cells cannot be right',
        ['column J (telephone seized) is hidden'], ['Are the same case numbers in several rows co-suspects of one case?', 'Column J is hidden (telephones): leave it out?'], ['Age 212 is put right by guess', 'Suspects are taken as victims or as convicted', 'Telephone numbers are kept'])
    s = F.sheet('Arrests 2025'); s.line(['Phnom Penh Municipal Police'], 'letterhead', bold=True); s.line(['PERSONS ARRESTED - TRAFFICKING AND SEXUAL EXPLOITATION'], 'title', bold=True); s.blank(); R = []; c = 11; d = dt.date(2025, 1, 6)
    for i in range(34):
        if not i or g.random() < .65: c += g.randint(1, 4); d += dt.timedelta(g.randint(5, 18)); of = g.choice(['Art 12 unlawful recruitment','Art 15 sale of persons','Art 26 procurement','Art 28 child prostitution'])
        k, l = nm(); nat = g.choice(['KHM']*5 + ['CHN','VNM','THA'])
        R.append(dict(case_no=f'PP{c:04d}', name_latin=l, sex=g.choice(['male','male','female']), age=g.randint(19, 60), citizenship=nat, offence=of, arrest_date=d, sent_to_court_date=d+dt.timedelta(g.randint(1, 2)), custody=g.choice(['detained','detained','released on bail','court supervision'])))
    bad(R[5], 'age', 212, 'an age of 212', 'the age'); bad(R[13], 'arrest_date', '31/02/2025', 'there is no 31 February', 'the right day'); x = R[21]; bad(x, 'sent_to_court_date', x['arrest_date']-dt.timedelta(365), 'sent to court a year before the arrest', 'the right day of one of the two')
    table(F, s, [('No','running number',None,'#'),('Case','police case number; several rows may share it','case_no',None),('Name','name in Latin letters','name_latin',None),('Sex','sex','sex',se),('Age','age in years','age',None),('Nat.','citizenship','citizenship',lambda r: NAT[r['citizenship']][1]),('Offence','article and offence','offence',None),
        ('Arrested','day of arrest','arrest_date',None),('To court','day brought to the court','sent_to_court_date',None),('Phone seized','telephone seized (hidden)',None,lambda r: '000 000 0'+str(r['age']) if r['age'] % 3 == 0 else None),('Status','custody','custody',None)], R, 'an arrested person (a suspect); one case may have several')
    s.hidden_cols = [10]; s.line([None, 'Total', f'{len(R)} persons'], 'total', bold=True); F.save(freeze='A5')

# 3 prosecution -----------------------------------------------------------------
def f3():
    g = random.Random(3); nm = Names(g); F = File(3, 'អយ្យការ សរ បញ្ជីចូល-ចេញ.xlsx', 'Prosecution attached to the court of Siem Reap: book of dossiers in and out', 'take in', 'an accused a row, the dossier in merged cells', [], ['Does a merged number belong to all the accused beside it?', 'Is an empty "way out" a dossier still with the prosecutor?'],
        ['The accused below the first of a dossier lose its number and day', '"Sent to the investigating judge" is taken as a conviction'])
    s = F.sheet('ចូល-ចេញ'); s.line(['អយ្យការអមសាលាដំបូងខេត្តសៀមរាប'], 'letterhead', bold=True); s.title('បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ទទួល និងចេញ ២០២៥', 9, 'title'); R = []; c = 20; d = dt.date(2025, 1, 9)
    wy = {'introductory submission to the investigating judge':'ដីកាសន្និដ្ឋានបញ្ជូនទៅចៅក្រមស៊ើបសួរ','filed without processing':'តម្កល់ទុកឥតចាត់ការ','citation to trial':'បញ្ជូនផ្ទាល់ទៅជំនុំជម្រះ',None:None}
    while len(R) < 32:
        c += g.randint(1, 9); d += dt.timedelta(g.randint(5, 22)); w = g.choice(['introductory submission to the investigating judge']*3+['filed without processing','citation to trial',None]); o = d+dt.timedelta(g.randint(1, 30)) if w else None; a = g.choice(['12','15','16','17','26','28','34'])
        for j in range(g.choice([1,1,2,3])):
            k, l = nm(); R.append(dict(case_no=kd(f'{c}'), received_date=d, name_khmer=k, sex=g.choice(['male','female']), birth_year=g.randint(1966, 2004), article=a, way_out=w, way_out_date=o, _j=j))
    table(F, s, [('លេខ','number of the dossier','case_no',lambda r: r['case_no'] if not r['_j'] else None),('ថ្ងៃចូល','day received','received_date',lambda r: dlong(r['received_date']) if not r['_j'] else None),('ឈ្មោះជនត្រូវចោទ','name','name_khmer',None),('ភេទ','sex','sex',sk),('ឆ្នាំកំណើត','year of birth','birth_year',lambda r: kd(r['birth_year'])),
        ('មាត្រា','article (law of 2008)','article',lambda r: kd(r['article'])),('ផ្លូវចេញ','what the prosecutor did','way_out',lambda r: wy[r['way_out']]),('ថ្ងៃចេញ','day it left','way_out_date',lambda r: dlong(r['way_out_date'])),('ចំណាំ','remark',None,lambda r: None)], R, 'an accused person in a dossier')
    h = s.r-len(R); i = 0
    while i < len(R):
        j = i
        while j+1 < len(R) and R[j+1]['case_no'] == R[i]['case_no']: j += 1
        if j > i: s.merge(h+i, 1, h+j, 1); s.merge(h+i, 2, h+j, 2)
        i = j+1
    s.line([None, None, f'សរុប {kd(len(R))} នាក់'], 'total'); F.save()

# 4 shelter stays ---------------------------------------------------------------
def f4():
    g = random.Random(4); F = File(4, 'PBH residents 2024-25.xlsx', "NGO 'Paper Boat House' (invented): residential shelter", 'take in, naming the errors', 'a stay a row, residents by code; two faults', ['the second sheet explains the codes', 'a resident who came back has two rows'],
        ['Is a row a stay (the same code may come twice)?', 'Does an empty exit mean still living here?'], ['A second stay counted as a second person without a word', 'An empty exit taken as an exit', 'Codes of exploitation left unread although the key is there'])
    s = F.sheet('residents'); R = []; ex = {'SX':'sexual exploitation','LB':'forced labour','MR':'forced marriage','BG':'forced begging','SC':'forced criminality (online scams)'}; rf = {'P':'police','D':'social affairs department','N':'another NGO','H':'hotline','S':'came by herself'}
    for i in range(29):
        c = f'PBH-{200+i}'; en = day(g, g.choice([2024, 2025]), 1, 9); k = g.choice(list(ex.values()))
        R.append(dict(person_code=c, sex='female', age_at_entry=g.randint(11, 34), citizenship=g.choice(['KHM']*6+['VNM']), exploitation=k, referred_by=g.choice(list(rf.values())), entry_date=en, exit_date=x if (x := en+dt.timedelta(g.randint(40, 220))) < dt.date(2025, 12, 20) and g.random() < .8 else None, school=g.choice(['yes','no','unknown'])))
    for j in (4, 9): b = R[j]; R.append({**b, 'entry_date': dt.date(2025, 11, 3+j), 'exit_date': None, 'age_at_entry': b['age_at_entry']+1}); b['exit_date'] = dt.date(2025, 10, 1)
    R.sort(key=lambda r: r['entry_date']); x = [r for r in R if r['exit_date']][6]; bad(x, 'exit_date', x['entry_date']-dt.timedelta(33), 'exit before entry', 'the right day'); bad(R[17], 'age_at_entry', 'approx teens', 'no number', 'an age in years')
    X = {v: k for k, v in ex.items()}; Q = {v: k for k, v in rf.items()}
    table(F, s, [('Code','resident code (no name)','person_code',None),('F/M','sex','sex',se),('Age in','age at entry','age_at_entry',None),('Nat','citizenship','citizenship',None),('Expl','form of exploitation (code)','exploitation',lambda r: X[r['exploitation']]),('Ref','referred by (code)','referred_by',lambda r: Q[r['referred_by']]),
        ('In','day of entry','entry_date',None),('Out','day of exit; empty = still here','exit_date',None),('School','goes to school','school',lambda r: YN[r['school']]),('Room','room',None,lambda r: 'R'+str(r['age_at_entry'] % 7))], R, 'a stay of a resident')
    k = F.sheet('key'); k.line(['Code','Meaning'], 'key')
    for a, b in {**ex, **rf, 'Y':'yes','N':'no','?':'not known'}.items(): k.line([a, b], 'key')
    s.fmt = {7: 'yyyy-mm-dd', 8: 'yyyy-mm-dd'}; F.save(grid=False)

# 5 NGO case list CSV -----------------------------------------------------------
def f5():
    g = random.Random(5); F = File(5, 'partner_clients_q3_q4.csv', "NGO partner 'Kite Thread Association' (invented): clients and services", 'take in', 'CSV from a database; services are yes, no or empty', [], ['Is an empty service "not asked" and not "no"?', 'Is age_group enough where there is no age?'], ['Empty services become "no"', 'Clients counted once per service'])
    s = F.sheet('', True); R = []; pv = list(PK)
    for i in range(36):
        R.append(dict(person_code=f'KTA{2025000+i*3}', opened_date=day(g, 2025, 7, 12), sex=g.choice(['female','female','male','other']), age_group=g.choice(['0-17','18-24','25-40','41+']), province=g.choice(pv), exploitation=g.choice(['forced labour','forced marriage','online scam labour','sexual exploitation']), country_of_exploitation=g.choice(['KHM','THA','CHN','MYS']),
            **{k: g.choice(['yes','no',None]) for k in ('shelter','medical','counselling','legal_aid','vocational')}, status=g.choice(['active','closed'])))
    R.sort(key=lambda r: r['opened_date'])
    cty = {'KHM':'Cambodia','THA':'Thailand','CHN':'China','MYS':'Malaysia'}
    table(F, s, [('client_id','code','person_code',None),('opened','day the case was opened','opened_date',lambda r: r['opened_date'].isoformat()),('ភេទ','sex','sex',lambda r: {'female':'ស្រី','male':'ប្រុស','other':'ផ្សេង'}[r['sex']]),('age_group','age group','age_group',None),('ខេត្ត','home province','province',lambda r: PK[r['province']]),('exploitation','form','exploitation',None),('where','country of exploitation','country_of_exploitation',lambda r: cty[r['country_of_exploitation']])]
        + [('svc_'+k, k.replace('_', ' ')+' given', k, None) for k in ('shelter','medical','counselling','legal_aid','vocational')] + [('ស្ថានភាព','whether the case is open','status',lambda r: {'active':'កំពុងជួយ','closed':'បិទ'}[r['status']])], R, 'a client (a person)'); F.save()

# 6 hotline log -----------------------------------------------------------------
def f6():
    g = random.Random(6); F = File(6, 'ទូរសព្ទបន្ទាន់_សៀវភៅហៅចូល_កញ្ញា-ធ្នូ.ods', "Women's affairs department of a province: hotline log, September to December 2025", 'take in', 'a call a row; many are no trafficking', ['the last column says whether the call is about trafficking'], ['Is a row a call, not a person and not a case?', 'Are calls that are not about trafficking to be taken too?'],
        ['A call becomes a victim or a case', 'Wrong numbers and silent calls counted as trafficking'])
    s = F.sheet('ហៅចូល'); s.title('បញ្ជីទូរសព្ទហៅចូល មន្ទីរកិច្ចការនារីខេត្តបាត់ដំបង', 8, 'title'); R = []; d = dt.date(2025, 9, 1)
    cal = {'victim':'ជនរងគ្រោះ','relative':'សាច់ញាតិ','public':'ប្រជាពលរដ្ឋ','local authority':'អាជ្ញាធរ','unknown':'មិនស្គាល់'}; sub = {'trafficking':'ជួញដូរមនុស្ស','domestic violence':'ហិង្សាក្នុងគ្រួសារ','missing migrant worker':'ពលករបាត់ដំណឹង','question about migration':'សួរពីចំណាកស្រុក','silent or wrong number':'ស្ងាត់/ច្រឡំលេខ'}; act = {'advice given':'ផ្តល់ប្រឹក្សា','passed to the police':'បញ្ជូនទៅនគរបាល','passed to social affairs':'បញ្ជូនទៅមន្ទីរសង្គមកិច្ច','none':'គ្មាន'}
    for i in range(48):
        t = g.choice(list(sub)); d += dt.timedelta(g.choice([1, 2, 2, 3, 4])); si = t.startswith('silent')
        R.append(dict(call_date=d, time=f'{g.randint(6, 22):02d}:{g.randint(0, 59):02d}', caller='unknown' if si else g.choice(list(cal)[:4]), caller_sex=None if si else g.choice(['female','male']), subject=t, action='none' if si else g.choice(list(act)[:3]), about_trafficking={'trafficking':'yes','missing migrant worker':'unknown'}.get(t, 'no')))
    table(F, s, [('ល.រ','running number',None,'#k'),('ថ្ងៃ','day','call_date',lambda r: dk(r['call_date'])),('ម៉ោង','time','time',lambda r: kd(r['time'])),('អ្នកហៅ','who called','caller',lambda r: cal[r['caller']]),('ភេទអ្នកហៅ','sex of the caller','caller_sex',lambda r: {'female':'ស្រី','male':'ប្រុស',None:None}[r['caller_sex']]),('អំពី','subject','subject',lambda r: sub[r['subject']]),('ចាត់ការ','what was done','action',lambda r: act[r['action']]),('ពាក់ព័ន្ធ ជម','about trafficking',"about_trafficking",lambda r: {'yes':'បាទ','no':'ទេ','unknown':'?'}[r['about_trafficking']])], R, 'a call (not a person, not a case)')
    s.line(['សរុប', f'{kd(len(R))} ដង'], 'total'); F.save()

# 7 labour inspectors: blocks by district ---------------------------------------
def f7():
    g = random.Random(7); F = File(7, 'អធិការកិច្ចការងារ កណ្ដាល.xlsx', 'Labour department of Kandal: inspections of workplaces', 'take in, naming the errors', 'three blocks with repeated headings; two faults', ['the district stands in the line above its block'], ['Is a row a visit to a workplace (may come twice a year)?', 'Are suspected persons victims, or only to be screened?'], ['Workers counted as victims', 'A repeated heading becomes a visit'])
    s = F.sheet('អធិការកិច្ច'); s.title('លទ្ធផលអធិការកិច្ចទប់ស្កាត់ពលកម្មដោយបង្ខំ ឆ្នាំ២០២៥', 8, 'title'); kind = {'brick kiln':'ឡឥដ្ឋ','garment workshop':'រោងកាត់ដេរ','fishing port':'កំពង់នេសាទ','entertainment venue':'ខារ៉ាអូខេ'}
    for b, (en, kh) in enumerate([('Kien Svay','កៀនស្វាយ'),('Ponhea Lueu','ពញាឮ'),("Ta Khmau",'តាខ្មៅ')]):
        s.title('ស្រុក/ក្រុង ' + kh, 8, 'district line'); R = []
        for i in range(9 - b):
            w = g.randint(8, 90); R.append(dict(district=en, visit_date=day(g), workplace=f'ទីតាំង {g.choice("កខគឃងច")}{kd(i+1)}', workplace_kind=g.choice(list(kind)), workers=w, workers_under_18=g.randint(0, min(3, w)), persons_to_screen=g.choice([0,0,0,1,2]), result=g.choice(['no fault','warning','fined'])))
        R.sort(key=lambda r: r['visit_date'])
        if b == 0: bad(R[3], 'workers', 'ច្រើន', '"many" instead of a number', 'a number')
        if b == 1: bad(R[2], 'workers_under_18', kd(R[2]['workers']+4), 'more under 18 than workers', 'the right number')
        table(F, s, [('ល.រ','running number',None,'#k'),('ថ្ងៃចុះ','day of the visit','visit_date',lambda r: dk(r['visit_date'])),('ឈ្មោះទីតាំង','name of the workplace','workplace',None),('ប្រភេទ','kind','workplace_kind',lambda r: kind[r['workplace_kind']]),('កម្មករ','workers','workers',lambda r: kd(r['workers'])),('ក្រោម១៨','workers under 18','workers_under_18',lambda r: kd(r['workers_under_18'])),('សង្ស័យ','persons to be screened','persons_to_screen',lambda r: kd(r['persons_to_screen'])),('លទ្ធផល','result','result',lambda r: {'no fault':'គ្មានកំហុស','warning':'ព្រមាន','fined':'ពិន័យ'}[r['result']])], R, 'a visit to a workplace (people are counted only)', fixed=[('district','district, from the line above the block')])
        s.blank()
    F.save()

# 8 consulate ---------------------------------------------------------------
def f8():
    g = random.Random(8); nm = Names(g); F = File(8, 'Consular assistance KL 2025.xlsx', 'Embassy at Kuala Lumpur: citizens helped home', 'take in', 'a person a row, with two heading rows', ['screened = yes does not mean victim'], ['Is "indicators" the embassy\'s view and no decision that the person is a victim?', 'Does an empty return day mean still in Malaysia?'], ['All helped citizens counted as victims', 'Passport numbers shown'])
    s = F.sheet('2025'); s.title('EMBASSY OF CAMBODIA - CONSULAR SECTION', 12, 'letterhead'); s.title('Citizens assisted to return', 12, 'title'); s.line([None, 'Person', None, None, None, 'Problem', None, None, 'Return', None, None, None], 'headings, upper row', bold=True); u = s.r-1; s.merge(u, 2, u, 5); s.merge(u, 6, u, 8); s.merge(u, 9, u, 12); R = []
    for i in range(28):
        d = day(g, 2025, 1, 10); k, l = nm(); a = g.choice(['yes','no','no','unknown'])
        R.append(dict(name_latin=l, sex=g.choice(['female','male']), birth_date=dt.date(g.randint(1978, 2006), g.randint(1, 12), g.randint(1, 28)), request_date=d, problem=g.choice(['domestic work, wages unpaid','fishing boat','scam compound','lost passport','forced marriage']), trafficking_indicators=a, return_date=d+dt.timedelta(g.randint(5, 60)) if g.random() < .8 else None, paid_by=g.choice(['IOM','family','embassy','employer']), ticket_cost={'amount': g.randint(280, 900), 'currency': 'MYR'} if g.random() < .6 else None, referred_to=g.choice(['social affairs','NCCT',None])))
    R.sort(key=lambda r: r['request_date'])
    table(F, s, [('No.','running number',None,'#'),('Name','name','name_latin',None),('Sex','sex','sex',lambda r: r['sex'].title()),('Born','birth day','birth_date',lambda r: den(r['birth_date'])),('Passport','passport number',None,lambda r: 'X0000000'),('Asked','day of request','request_date',lambda r: den(r['request_date'])),('What','problem','problem',None),('TIP indicators','trafficking indicators seen by the embassy','trafficking_indicators',lambda r: {'yes':'Yes','no':'No','unknown':'Not clear'}[r['trafficking_indicators']]),
        ('Flew','day of return; empty = not yet','return_date',lambda r: den(r['return_date'])),('Paid by','who paid','paid_by',None),('Ticket (MYR)','cost of the ticket, Malaysian ringgit','ticket_cost',lambda r: r['ticket_cost'] and r['ticket_cost']['amount']),('Handed to','office told','referred_to',None)], R, 'a citizen who asked for help (a person)', upper=True)
    s.line([None, 'TOTAL', None, None, None, None, None, None, sum(bool(r['return_date']) for r in R), None, sum(r['ticket_cost']['amount'] for r in R if r['ticket_cost'])], 'total', bold=True); F.save()

# 9 border: arrival days as group lines ----------------------------------------
def f9():
    g = random.Random(9); nm = Names(g); F = File(9, 'Cham Yeam returnees ត្រឡប់មកវិញ.xlsx', 'Border checkpoint Cham Yeam, Koh Kong, with the social ministry: returned migrants seen at the gate', 'take in', 'day lines stand above the people', ['headings in Khmer, answers in English'], ['Does the day above a group hold for all people below it?', 'Is "maybe" a person still to be screened?'], ['A day line becomes a person', 'People get no day of arrival', 'All returned migrants counted as victims'])
    s = F.sheet('gate'); s.line(['ច្រកព្រំដែនអន្តរជាតិចាំយាម'], 'letterhead', bold=True); R = []; d = dt.date(2025, 10, 2)
    while len(R) < 35:
        for j in range(g.randint(2, 6)):
            k, l = nm(); R.append(dict(arrival_date=d, name_khmer=k, sex=g.choice(['male','female']), age=g.randint(4, 55), home_province=g.choice(list(PK)), came_by=g.choice(['deported','by own means']), screened=g.choice(['yes','yes','no']), trafficked=g.choice(['no','no','yes','unknown'])))
        d += dt.timedelta(g.randint(2, 6))
    for r in R:
        if r['screened'] == 'no': r['trafficked'] = None
    def before(i, r):
        if i == 0 or R[i-1]['arrival_date'] != r['arrival_date']: s.title(den(r['arrival_date']) + f" - {sum(x['arrival_date']==r['arrival_date'] for x in R)} persons", 8, 'day line')
    table(F, s, [('ល.រ','running number',None,'#'),('ឈ្មោះ','name','name_khmer',None),('ភេទ','sex','sex',se),('អាយុ','age','age',None),('ខេត្តកំណើត','home province','home_province',None),('មកដោយ','how they came','came_by',None),('បានសម្ភាស','screened','screened',lambda r: r['screened'].upper()),('ជារងគ្រោះ','found to be trafficked','trafficked',lambda r: {'yes':'YES','no':'NO','unknown':'MAYBE',None:None}[r['trafficked']])], R, 'a returned migrant (a person)', before=before, fixed=[('arrival_date','day of arrival, from the line above the group')])
    s.line([None, f'Total {len(R)}'], 'total'); F.save(grid=False)

# 10 social ministry: reintegration --------------------------------------------
def f10():
    g = random.Random(10); nm = Names(g); F = File(10, 'តាមដានសមាហរណកម្ម_បប.ods', 'Social affairs department of Battambang: reintegrated victims and follow-up visits', 'take in', 'a person a row; visits in three columns', ['three visit columns hold days'], ['Are the three days visits of the same person, in order?', 'Is money in riel, as the heading says?'], ['Each visit becomes a person', 'Grant of 800,000 riel taken as dollars'])
    s = F.sheet('តាមដាន'); s.title('មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ខេត្តបាត់ដំបង', 10, 'letterhead'); s.title('បញ្ជីតាមដានជនរងគ្រោះបានធ្វើសមាហរណកម្ម', 10, 'title'); R = []
    ds = ['ថ្មគោល','មោងឫស្សី','បវេល','ភ្នំព្រឹក','សំឡូត']
    for i in range(24):
        k, l = nm(); d = day(g, 2025, 1, 8); v = [d+dt.timedelta(30*(j+1)+g.randint(0, 9)) for j in range(g.randint(0, 3))] + [None]*3
        R.append(dict(name_khmer=k, sex=g.choice(['female','female','male']), age=g.randint(9, 45), district=g.choice(ds), reintegrated_date=d, grant={'amount': g.choice([400, 800, 1200])*1000, 'currency': 'KHR'} if g.random() < .7 else None, visit_1=v[0], visit_2=v[1], visit_3=v[2], risk=g.choice(['low','middle','high'])))
    table(F, s, [('ល.រ','running number',None,'#k'),('ឈ្មោះ','name','name_khmer',None),('ភេទ','sex','sex',sk),('អាយុ','age','age',lambda r: kd(r['age'])),('ស្រុក','district (Khmer name)','district',None),('ថ្ងៃធ្វើសមាហរណកម្ម','day of reintegration','reintegrated_date',lambda r: r['reintegrated_date']),('ឧបត្ថម្ភ (រៀល)','grant in riel','grant',lambda r: r['grant'] and kd(f"{r['grant']['amount']:,}".replace(',', '.'))),('តាមដាន១','first visit','visit_1',None),('តាមដាន២','second visit','visit_2',None),('តាមដាន៣','third visit','visit_3',None),('ហានិភ័យ','risk','risk',lambda r: {'low':'ទាប','middle':'មធ្យម','high':'ខ្ពស់'}[r['risk']])], R, 'a reintegrated person'); F.save()

# 11 legal aid: claims ----------------------------------------------------------
def f11():
    g = random.Random(11); F = File(11, 'Compensation claims tracker.xlsx', "NGO 'Straw Bridge Legal Aid' (invented): claims for compensation", 'take in, naming the errors', 'a claim a row; money in two currencies; two faults', ['currency in its own column'], ['Is each amount in the currency of its row?', 'Is "paid" the sum paid so far?'], ['Dollars taken as riel', 'Ordered sums counted as paid', 'Awards added over currencies'])
    s = F.sheet('claims'); R = []
    for i in range(22):
        cu = g.choice(['KHR','KHR','USD']); A = lambda v: {'amount': v, 'currency': cu}; q = g.choice([2000, 4000, 6000]) if cu == 'USD' else g.choice([8, 12, 20])*1000000; o = g.choice([None, q//2, q]); p = g.choice([0, o//2, o]) if o else None
        R.append(dict(claim_no=f'SB-{i+31}', court=g.choice(['Phnom Penh','Siem Reap','Kandal','Takeo']), client_code=f'C{g.randint(100, 199)}', filed_date=day(g, 2024), claimed=A(q), ordered=A(o) if o else None, paid=A(p) if o else None, currency=cu, status=g.choice(['pending','hearing set']) if not o else g.choice(['final','enforcement asked'])))
    for q, r in zip(sorted(r['filed_date'] for r in R), R): r['filed_date'] = q
    x = [r for r in R if r['ordered']][3]; bad(x, 'paid', x['ordered']['amount']*3, 'paid three times what was ordered', 'the right sum'); bad(R[8], 'court', 'Kampong Sprue', 'no such court or province', 'the name of the court')
    amt = lambda f: (lambda r: r[f] and r[f]['amount'])
    table(F, s, [('Claim','number of the claim','claim_no',None),('Court','court','court',None),('Client','client code','client_code',None),('Filed','day filed','filed_date',None),('Cur.','currency of the row','currency',None),('Claimed','claimed','claimed',amt('claimed')),('Ordered','ordered by the court','ordered',amt('ordered')),('Paid so far','paid so far','paid',amt('paid')),('Status','status','status',None)], R, 'a claim (a sum of money for a client)')
    s.line(['Sums not added: two currencies'], 'note'); s.fmt = {6: '#,##0', 7: '#,##0', 8: '#,##0'}; F.save(filt='A1:I23')

# 12 operations ---------------------------------------------------------------
def f12():
    g = random.Random(12); F = File(12, 'ប្រតិបត្តិការ ស្វាយរៀង ២០២៥.xlsx', 'Provincial police, Svay Rieng: operations on premises', 'take in', 'an operation a row; people only counted', ['citizenships are counts in columns'], ['Is a row an operation, people only counted?', 'Are the people found victims, suspects or not yet known?'], ['People found are counted as victims', 'Persons are made out of counts'])
    s = F.sheet('ប្រតិបត្តិការ'); s.title('លទ្ធផលប្រតិបត្តិការបង្ក្រាបទីតាំងសង្ស័យ', 11, 'title'); s.line([None]*4 + ['មនុស្សរកឃើញ'] + [None]*4, 'headings, upper row', bold=True); s.merge(s.r-1, 5, s.r-1, 9); R = []; d = dt.date(2025, 1, 12)
    for i in range(18):
        c = {k: g.choice([0, 0, 1, 3, 7, 12]) for k in ('found_khm','found_chn','found_vnm','found_other')}
        R.append(dict(operation_date=d, commune=g.choice(['បាវិត','ច្រកម្ទេស','ព្រៃអង្គុញ','ម៉ឺនជ័យ']), place_kind=g.choice(['casino building','rented house','guest house','office block']), found=sum(c.values()), **c, arrested=g.randint(0, 4), told_before=g.choice(['no','yes','unknown']))); d += dt.timedelta(g.randint(9, 21))
    pk = {'casino building':'អគារកាស៊ីណូ','rented house':'ផ្ទះជួល','guest house':'ផ្ទះសំណាក់','office block':'អគារការិយាល័យ'}
    table(F, s, [('ល.រ','running number',None,'#k'),('ថ្ងៃ','day','operation_date',lambda r: dlong(r['operation_date'])),('សង្កាត់/ឃុំ','commune (Khmer name)','commune',None),('ទីកន្លែង','kind of place','place_kind',lambda r: pk[r['place_kind']]),('សរុប','people found, all','found',None),('ខ្មែរ','Cambodians found','found_khm',None),('ចិន','Chinese found','found_chn',None),('វៀតណាម','Vietnamese found','found_vnm',None),('ផ្សេង','others found','found_other',None),('ឃាត់ខ្លួន','arrested','arrested',None),('ព័ត៌មានធ្លាយមុន','was the place warned before','told_before',lambda r: {'no':'ទេ','yes':'មាន','unknown':'មិនដឹង'}[r['told_before']])], R, 'an operation; people are only counted', upper=True)
    s.line([None, 'សរុបរួម', None, None] + [sum(r[k] for r in R) for k in ('found','found_khm','found_chn','found_vnm','found_other','arrested')], 'total', bold=True); F.save()

# ---- the eight not to be taken ------------------------------------------------
def tot(F, s, r, **k): F.e['totals'].append(dict(sheet=s.name, row=r, **k))
def C(h, m, f, show=None): return (h, m, f, show)
def f13():
    g = random.Random(13); F = File(13, 'ស្ថិតិទូរសព្ទ ១២ខែ.xlsx', 'Hotline of the national police: calls by month', 'totals only', 'only monthly counts', [], ['Are these calls (not persons), counted by month?'], ['A call or a person is made out of a month'])
    s = F.sheet('១២ខែ'); s.title('ចំនួនទូរសព្ទចូលតាមខែ ឆ្នាំ២០២៥', 4, 'title'); R = []
    for m in range(12):
        a = g.randint(40, 120); b = g.randint(2, 12); R.append(dict(month=f'2025-{m+1:02d}', calls=a, about_trafficking=b, passed_on=g.randint(0, b), _m=MON[m]))
    K = lambda f: (lambda r: kd(r[f]))
    table(F, s, [C('ខែ','month','month',lambda r: r['_m']),C('ចំនួនហៅ','calls','calls',K('calls')),C('ជួញដូរមនុស្ស','calls about trafficking','about_trafficking',K('about_trafficking')),C('បញ្ជូនបន្ត','passed on','passed_on',K('passed_on'))], R, "a month's counts")
    t = {f: sum(r[f] for r in R) for f in ('calls','about_trafficking','passed_on')}; tot(F, s, s.line(['សរុប'] + [kd(x) for x in t.values()], 'total'), period='2025', **t); F.save()
def f14():
    g = random.Random(14); F = File(14, 'Q2 2025 provinces police summary.xlsx', 'General Commissariat of the police: summary of the provinces, second quarter 2025', 'totals only', 'counts by province; the total row does not add up', [], ['The victims of the provinces do not add up to the total row: which is right?'], ['Persons or cases are made out of counts', 'The total is put right without a word'])
    s = F.sheet('Q2'); s.line(['Trafficking cases by province, April-June 2025'], 'title'); R = []
    for p in PK:
        c = g.randint(0, 6); su = c+g.randint(0, 4) if c else 0; v = c*g.randint(1, 4); R.append(dict(province=p, cases=c, suspects=su, arrested=g.randint(0, su), victims=v, victims_female=g.randint(0, v), victims_children=g.randint(0, v)))
    fs = [('Cases','cases','cases'),('Suspects','suspects','suspects'),('Arrested','arrested','arrested'),('Victims','victims','victims'),('of whom F','of them female','victims_female'),('of whom <18','of them under 18','victims_children')]
    table(F, s, [C('Province','province','province')] + [C(*x) for x in fs], R, "a province's counts for a quarter")
    t = {f: sum(r[f] for r in R) for _, _, f in fs}; right = t['victims']; t['victims'] = right+9
    r = s.line(['TOTAL'] + list(t.values()), 'total', bold=True); F.err(s, r, 5, f'total {right+9}; the provinces add up to {right}', 'the right number'); tot(F, s, r, period='2025-Q2', **{**t, 'victims': None}); F.save()
def f15():
    g = random.Random(15); F = File(15, 'census beds គ្រែ Nov25.csv', "NGO shelter 'Lantern Yard' (invented): residents each night", 'totals only', "a night's counts a row", [], ['Are these people present at night (the same people again each night)?'], ['Nights are added up to a number of persons', 'A resident is made out of a night'])
    s = F.sheet('', True); w, q, b = 11, 7, 2; R = []
    for d in range(1, 31):
        new, left = g.choice([0, 0, 1, 2]), g.choice([0, 0, 1]); w = w+new-left; R.append(dict(night_date=dt.date(2025, 11, d), women=w, girls=q, babies=b, arrived=new, left=left))
    table(F, s, [C('date','night','night_date',lambda r: n(r['night_date'])),C('women ស្រី','women','women'),C('girls ក្មេងស្រី','girls','girls'),C('babies ទារក','babies','babies'),C('new ថ្មី','arrived','arrived'),C('left ចេញ','left','left')], R, "a night's counts of residents"); F.save()
def f16():
    g = random.Random(16); nm = Names(g); F = File(16, 'Staff allowances shelter.xlsx', "NGO shelter 'Lantern Yard' (invented): staff on duty and allowances", 'refuse', 'a list of staff and their pay; no victim, suspect or case in it', [], ['This is a payroll: was another file meant?'], ['Staff become clients or victims', 'Pay is kept'])
    s = F.sheet('Dec 2025'); s.line(['Night duty and allowances, December 2025'], 'title'); R = [dict(_n=nm()[1], _s=g.choice('FM'), _p=g.choice(['House mother','Guard','Social worker','Driver']), _q=g.randint(4, 12)) for _ in range(16)]
    table(F, s, [C('No','running number',None,'#'),C('Name','name of staff',None,lambda r: r['_n']),C('Sex','sex of staff',None,lambda r: r['_s']),C('Position','position',None,lambda r: r['_p']),C('Nights','nights on duty',None,lambda r: r['_q']),C('Rate USD','rate',None,lambda r: 6),C('Amount USD','pay',None,lambda r: 6*r['_q']),C('Signature','signature',None,lambda r: None)], R, 'a member of staff')
    s.line([None, 'Total', None, None, None, None, sum(6*r['_q'] for r in R)], 'total'); F.save()
def f17():
    g = random.Random(17); nm = Names(g); F = File(17, 'ជនរងគ្រោះ តាកែវ.xlsx', 'Provincial police, Takeo: list of rescued persons', 'refuse', 'damaged: the file breaks off in the middle and cannot be opened', [], ['Could the file be sent again? It breaks off in the middle.'], ['Half of the people taken in as if they were all'])
    s = Sheet('បញ្ជី'); s.line(['ល.រ','ឈ្មោះ','ភេទ','អាយុ','ថ្ងៃសង្គ្រោះ'])
    for i in range(40): k, l = nm(); s.line([i+1, k, g.choice('បស'), g.randint(8, 50), day(g)])
    to_xlsx(F.path, [s]); b = F.path.read_bytes(); F.path.write_bytes(b[:int(len(b)*.6)])
def f18():
    g = random.Random(18); nm = Names(g); F = File(18, 'Counselling sessions notes.xlsx', "NGO shelter 'Paper Boat House' (invented): counsellors' session notes", 'refuse', 'clinical notes about named clients; care records that do not belong in a register of trafficking', [], ['These are counselling notes with names: was the list of residents meant?'], ['Words of a counsellor are kept, shown or searched', 'A session becomes a person or a case'])
    s = F.sheet('sessions'); ppl = [nm()[1] for _ in range(7)]; D = sorted(day(g) for _ in range(26))
    R = [dict(_d=d, _v=[g.choice(ppl), g.randint(1, 12), g.randint(1, 5), g.choice(['[invented] slept badly, spoke about home','[invented] drew, did not wish to speak','[invented] calm, asks about school','[invented] breathing exercise, safety plan']), g.choice(['weekly','in two weeks']), g.choice(['T1','T2'])]) for d in D]
    table(F, s, [C('Date','day',None,lambda r: r['_d'])] + [C(h, h.lower(), None, lambda r, i=i: r['_v'][i]) for i, h in enumerate(['Client','Session no.','Mood (1-5)','Notes','Next','Counsellor'])], R, 'a counselling session'); F.save(grid=False)
def f19():
    F = File(19, 'ទម្រង់សម្ភាសនៅព្រំដែន.xlsx', 'Immigration office at a border gate: screening form', 'refuse', 'an empty form', [], ['The form is empty: was the filled one meant?'], ['A person is made out of the printed numbers', 'Taken as "nobody was screened"'])
    s = F.sheet('ទម្រង់'); s.title('ទម្រង់សម្ភាសកំណត់អត្តសញ្ញាណជនរងគ្រោះ ថ្ងៃទី......ខែ......ឆ្នាំ......', 8, 'title'); s.line(['ល.រ','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','មកពី','ចម្លើយ ១-១០','លទ្ធផល'], 'headings', bold=True)
    for i in range(20): s.line([kd(i+1)] + (['..................', None, None, None, None, '□ បាទ  □ ទេ'] if i % 2 == 0 else []), 'printed number of an empty line')
    s.line(['អ្នកសម្ភាស'], 'signature', 6); F.save()
def f20():
    g = random.Random(20); nm = Names(g); F = File(20, 'Travel documents issued លិខិតឆ្លងដែន 2025.xlsx', 'Consulate general at Ho Chi Minh City: travel documents issued', 'refuse', 'all citizens who got a paper; nothing says trafficking or need of help', [], ['This is the register of travel documents: was the list of citizens helped meant?'], ['Travellers become victims or returned migrants', 'Document numbers are kept'])
    s = F.sheet('លិខិតឆ្លងដែន'); D = sorted(day(g) for _ in range(30)); R = [dict(_v=[' '.join(nm()), g.choice(['ប្រុស M','ស្រី F']), dt.date(g.randint(1960, 2005), g.randint(1, 12), g.randint(1, 28)), f'CI-0000{i:02d}', d, d+dt.timedelta(90), '400,000 VND']) for i, d in enumerate(D)]
    table(F, s, [C('ល.រ No','running number',None,'#')] + [C(h, h.split(' ', 1)[1].lower(), None, lambda r, i=i: r['_v'][i]) for i, h in enumerate(['ឈ្មោះ Name','ភេទ Sex','ថ្ងៃកំណើត Born','លេខលិខិត Doc. no.','ថ្ងៃចេញ Issued','ផុតកំណត់ Expires','ថ្លៃ Fee'])], R, 'a travel document (a traveller)'); F.save()

if __name__ == '__main__':
    OUT.mkdir(exist_ok=True)
    for f in OUT.iterdir(): f.unlink()
    for i in range(1, 21): globals()[f'f{i}']()
    (HERE/'truth.json').write_text(json.dumps(TRUTH, ensure_ascii=False, indent=1, default=str))
    rows = ['| no | file | kept by | one row is | rows | outcome | errors |', '|---|---|---|---|---|---|---|'] + [f"| {e['no']} | {e['file'][6:]} | {e['kept_by']} | {'; '.join(dict.fromkeys(t['one_row_is'] for t in e['tables'])) or '-'} | {' + '.join(str(t['count_of_all_rows']) for t in e['tables']) or len(e['totals']) or '-'} | {e['outcome']} | {len(e['errors'])} |" for e in TRUTH]
    p = HERE/'README.md'; p.write_text(p.read_text().split('## The files')[0] + '## The files\n\n' + '\n'.join(rows) + '\n')
