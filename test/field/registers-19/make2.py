# ---- 09 social affairs, victims received
f = F(9, '09_បញ្ជីទទួលជនរងគ្រោះ មន្ទីរ សអយ បាត់ដំបង ២០២៣.xlsx', 'Provincial department of social affairs (DoSVY), Battambang: list of victims received 2023', 'take in, naming the errors', 'sex in two columns with a tick; ages of babies in months; days in Khmer words', [])
sh = 'Sheet1'
for r, v in ((1,'មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ខេត្តបាត់ដំបង'),(2,'តារាងទទួលជនរងគ្រោះដោយអំពើជួញដូរ ឆ្នាំ២០២៣')): f.put(sh, r, 1, v, True, f'A{r}:K{r}')
f.note(sh, 'A1:A2', 'office (Battambang) and title')
CO = {'ថៃ':'THA','ម៉ាឡេស៊ី':'MYS','ចិន':'CHN','វៀតណាម':'VNM','ឥណ្ឌូនេស៊ី':'IDN'}
EX = {'ពលកម្ម':'labour','នេសាទ':'fishing','ប្រពន្ធចិន':'forced marriage in China','ផ្លូវភេទ':'sexual exploitation','សុំទាន':'begging'}
TO = {'គ្រួសារ':'family','អង្គការ':'NGO shelter','ពេទ្យ':'hospital'}
rows = []
for i, d in enumerate(days(46, D(2023,1,9), D(2023,12,15))):
    e = pick(list(EX)); x = 'f' if e in ('ប្រពន្ធចិន','ផ្លូវភេទ') else 'm' if e == 'នេសាទ' else pick('fm'); c = 'ចិន' if e == 'ប្រពន្ធចិន' else pick(['ថៃ','ថៃ','ឥណ្ឌូនេស៊ី','ម៉ាឡេស៊ី']) if e == 'នេសាទ' else pick(['ថៃ','ថៃ','ថៃ','ម៉ាឡេស៊ី','វៀតណាម'])
    mon = None
    if e == 'សុំទាន' and R.random() < .5: mon = R.randint(3, 11); ag = T(f'{kd(mon)}ខែ', dict(age=0, age_months=mon))
    else: a = R.randint(6, 15) if e == 'សុំទាន' else R.randint(16, 45); ag = T(kd(a), dict(age=a, age_months=None))
    p = pick(list(PROV)[:10]); to = pick(list(TO))
    rows.append(([kd(i+1), kn(x), T('✓' if x == 'm' else None, SX[x]), T('✓' if x == 'f' else None), ag, T(PROV[p], p), T(c, CO[c]), T(e, EX[e]), T(f'{kd(d.day)} {KM[d.month-1]}', d), T(to, TO[to]), pick([None]*5+['មានផ្ទៃពោះ','គ្មានឯកសារ'])], dict(person_is='victim', province='Battambang')))
for c, _ in rows:
    if c[10] == 'មានផ្ទៃពោះ' and (c[2].w or c[4].f['age'] < 16): c[10] = None
rows[7][0][2] = T('✓', None); rows[7][0][3] = T('✓'); rows[18][0][2] = T(None, None); rows[18][0][3] = T(None)
if rows[7][0][10] == 'មានផ្ទៃពោះ': rows[7][0][10] = None
if rows[18][0][10] == 'មានផ្ទៃពោះ': rows[18][0][10] = None
rows[26][0][4] = T('១៤៧', dict(age=None, age_months=None)); rows[35][0][8] = T('៣១ វិច្ឆិកា', None)
cols = [('ល.រ','running number',None),('នាមត្រកូល នាមខ្លួន','name','name'),('ប','ticked = male','sex'),('ស','ticked = female','=sex'),('អាយុ','age in years; with ខែ in months',('age','age_months')),('ខេត្តកំណើត','home province','home_province'),('មកពី','country come back from','country_from'),('ករណី','kind of exploitation','exploitation'),('ទទួលថ្ងៃ','day received; the year 2023 is in the title','received_date'),('ប្រគល់ឱ្យ','handed over to','handed_to'),('ផ្សេងៗ','remarks',None)]
at = f.table(sh, 'a person received (named a victim in the title)', [4], cols, rows, 5)
nf = sum(1 for c, _ in rows if c[3].w); f.line(sh, f.end, ['សរុប៖ '+kd(46)+' នាក់ ស្រី '+kd(nf)+' នាក់'], 'total line')
f.err(sh, f'C{at[7]}:D{at[7]}', 'both sexes ticked', 'name it; leave the sex empty')
f.err(sh, f'C{at[18]}:D{at[18]}', 'no sex ticked', 'leave the sex empty, do not guess from the name')
f.err(sh, f'E{at[26]}', 'age 147', 'name it; leave the age empty')
f.err(sh, f'I{at[35]}', '31 November does not exist', 'name it; leave the day empty')
f.q('Is the year of all days 2023 (only in the title)?', 'Are all persons in the list victims as identified, or as said when received?', 'Does ខែ behind an age mean months?', 'Is ខេត្តកំណើត the home province, not the place of exploitation?')
f.never('a baby of 8 months stored as 8 years old', 'sex guessed from the name', 'the country come back from stored as citizenship', 'the total line taken as a person')

# ---- 10 immigration removals
f = F(10, '10_Deportation list ជនបរទេសបណ្តេញចេញ Aug-2024.xlsx', 'General department of immigration: foreigners sent out, August 2024', 'take in', 'removals of foreigners; a few were themselves victims; days year first', ['Dates are text yyyy.mm.dd.'])
sh = 'Aug'; f.put(sh, 1, 1, 'បញ្ជីជនបរទេសបណ្តេញចេញ / LIST OF FOREIGNERS SENT OUT – AUGUST 2024', True); f.note(sh, 'A1', 'title')
NT = {'PRC':'CHN','CHINESE':'CHN','VIET':'VNM','INDO':'IDN','BANGLA':'BGD','PAK':'PAK','KENYAN':'KEN','TAIWAN':'TWN'}
RS = {'overstay':'overstay','no work permit':'work without permit','online fraud':'online fraud','voluntary return (victim)':'voluntary return of a victim'}
GT = {'PNH airport':'Phnom Penh airport','Bavet':'Bavet border gate','Poipet':'Poipet border gate'}
rows = []
for i, d in enumerate(days(36, D(2024,8,1), D(2024,8,30))):
    n = pick(list(NT)); x = pick('mmf'); rs = pick(['overstay','overstay','no work permit','online fraud','online fraud','voluntary return (victim)']); b = D(R.randint(1975, 2004), R.randint(1, 12), R.randint(1, 28)); g = 'Bavet' if n == 'VIET' else 'PNH airport' if n not in ('BANGLA',) else pick(['PNH airport','Poipet'])
    ban = None if 'victim' in rs else pick([1, 3, 5]); nm = en(x).upper(); pp = f'X{R.randint(1000000, 9999999)}'
    rows.append(([i+1, nm, T({'m':pick(['M','M','m','Male']),'f':pick(['F','F','f ','Female'])}[x], SX[x]), T(b.strftime('%Y.%m.%d'), b), T(pick([n, n.title()]) if n == 'CHINESE' else n, NT[n]), pp, T(rs, RS[rs]), T(d.strftime('%Y.%m.%d'), d), T(g, GT[g]), T(f'{ban} yr' if ban else 'no', ban or 0), None if R.random() < .85 else 'escort 2'], dict(person_is='foreigner removed')))
cols = [('No','running number',None),('NAME AS PASSPORT','name','name'),('S','sex','sex'),('DOB','day of birth, year first','birth_date'),('NAT','citizenship, shortened','citizenship'),('PPT','number of the passport','passport_no'),('CAUSE','why sent out','reason'),('OUT','day sent out','removal_date'),('GATE','border gate','gate'),('BAN','ban on coming back, years; no = no ban (0)','ban_years'),('Note','remarks',None)]
f.table(sh, 'a foreigner sent out', [3], cols, rows, 4)
f.q("Are those with 'voluntary return (victim)' to be kept as victims, or only as said by immigration?", 'Are the others kept as removals only, neither victims nor suspects?', 'Are PRC and CHINESE the same, Taiwan kept apart?')
f.never("all foreigners sent out stored as victims", "'online fraud' stored as an accused or convicted person", "Taiwan stored as China", "'no' under BAN stored as a ban")

# ---- 11 consulate, csv
f = F(11, '11_requests_consular_section_2024.csv', 'Consular section of the Kenyan mission, Phnom Penh: requests of nationals held in compounds, 2024', 'take in', 'semicolons; one row a request that may stand for several persons', ['Citizenship is that of the mission (title line).'])
f.sep = ';'; f.enc = 'utf-8-sig'; f.full, f.width = 2, 10
f.line('', 1, ['Kenya mission, Phnom Penh - requests for assistance 2024 (Kenyan nationals)'], 'title', 'line 1')
rows = []; ST = {'open':'open','closed - returned':'closed, returned home','closed - no contact':'closed, contact lost','with police':'with the police'}
for i, d in enumerate(days(27, D(2024,1,3), D(2024,12,12))):
    n = pick([1,1,1,2,3,5]); w = pick(['self','family','NGO']); l = pick(['Sihanoukville','Bavet','Poipet','Phnom Penh','unknown']); pr = {'Sihanoukville':'Preah Sihanouk','Bavet':'Svay Rieng','Poipet':'Banteay Meanchey','Phnom Penh':'Phnom Penh','unknown':None}[l]
    ch = pick(['WhatsApp','e-mail','phone','walk-in']); ch = 'WhatsApp' if ch == 'walk-in' and w == 'self' and R.random() < .5 else ch
    pk = pick(['yes','yes','no','n/k']); ra = pick([None, None, 1500, 3000, 5000]); s = pick(list(ST)); tp = pick([D(2024,1,1), None])
    tp = d + A(R.randint(0, 6)) if tp else None
    if s == 'with police' and not tp: tp = d + A(2)
    rows.append(([f'KE/{i+1:03d}', T(f'{d.day:02d} {EM[d.month-1]} 2024', d), ch, w, T(str(n), n), T(l, pr), T(pk, {'yes':'yes','no':'no','n/k':'unknown'}[pk]), T(f'USD {ra}' if ra else None, dict(amount=ra, currency='USD') if ra else None), T(f'{tp.day:02d} {EM[tp.month-1]} 2024' if tp and tp.year == 2024 else None, tp if tp and tp.year == 2024 else None), T(s, ST[s])], dict(citizenship='KEN')))
cols = [('ref','number of the request','request_no'),('recvd','day received','received_date'),('channel','how it came','channel'),('from','who wrote','source'),('how many','number of persons the request is for','people_concerned'),('where','town named, belongs to a province','province'),('ppt kept?','passport kept by the employer; n/k = not known','passport_kept'),('ransom asked','money asked for the release','ransom'),('to police','day passed to the police; blank = not passed','passed_date'),('state','where it stands','status')]
f.table('', 'a request (may stand for several persons, none named)', [2], cols, rows, 3)
f.q('Is one row one request, no records of persons being made?', 'Is Kenyan the citizenship of all persons?', 'Is a blank under "to police" not passed on?', 'Do the towns stand for their provinces?')
f.never('people concerned made into victims', 'ransom asked stored as paid or as compensation', 'n/k stored as no', 'the ransom converted to another currency')

# ---- 12 Kobo export, boat inspections
f = F(12, '12_Boat_Inspection_v3_-_all_versions_-_False_-_2024-10-02-03-11-58.xlsx', 'Labour department of Koh Kong: KoboToolbox export of boat inspections 2024', 'take in, naming the errors', 'XML names, groups with slashes, a choice of many both joined and as 0/1 columns; a test entry, a double submission', ['The six columns risk/... say the same as column risk.', 'The test entry is left out of the rows (see not_rows).'])
sh = 'Boat Inspection v3'
RK = {'debt':'debt','docs':'documents kept','beaten':'violence','notpaid':'wages not paid'}
rows = []; i = 0; import uuid
for d in days(31, D(2024,4,2), D(2024,9,28)):
    i += 1; n = R.randint(6, 28); fo = R.randint(0, n//2); ch = pick([0,0,0,0,1,2]); ps = pick(['1','1','0']); rk = [k for k in RK if R.random() < .25]; bn = R.randint(1, 60); fl = 'th' if bn % 3 == 0 else 'kh'
    t0 = f'{d}T{R.randint(5,15):02d}:{R.randint(0,59):02d}:{R.randint(0,59):02d}.000+07:00'
    rows.append(([t0, T(str(d), d), pick(['insp_kk1','insp_kk2']), f'Sample Boat {bn}', T(fl, {'kh':'KHM','th':'THA'}[fl]), n, fo, ch, T(ps, {'1':'yes','0':'no'}[ps]), T(' '.join(rk) or 'none', [RK[k] for k in rk])]+[1 if k in rk else 0 for k in RK]+[None if R.random() < .8 else 'captain absent', 418000+i*3, str(uuid.UUID(int=R.getrandbits(128), version=4)), i], dict(province='Koh Kong')))
b = [x for x in rows[13][0]]; b[15] = b[15]+1; b[16] = str(uuid.UUID(int=R.getrandbits(128), version=4)); rows.insert(14, (b, dict(province='Koh Kong')))
rows[20][0][6] = rows[20][0][5] + 7
test = ['2024-04-01T08:01:11.000+07:00', '2024-04-01', 'admin', 'TEST test', 'kh', 99, 0, 0, '1', 'none', 0, 0, 0, 0, 'please ignore', 418000, str(uuid.UUID(int=R.getrandbits(128), version=4)), 0]
for k, (c, _) in enumerate(rows): c[17] = k+2
test[17] = 1
rows = [('line', test, "a test entry of the administrator ('TEST test', 'please ignore')")] + rows
cols = [('start','moment the form was opened',None),('today','day of the inspection','inspection_date'),('username','login of the inspector',None),('boat/name','name of the boat','boat'),('boat/flag','flag of the boat (kh, th)','flag'),('crew/total','crew','crew'),('crew/foreign','of them foreigners','crew_foreign'),('crew/u18','of them under 18','crew_children'),('papers/contract','written contracts (1 yes, 0 no)','contracts'),('risk','signs found, several parted by blanks; none','signs')]+[(f'risk/{k}','the same as column risk, 1 or 0',None) for k in RK]+[('remark','remarks',None),('_id','number of the submission',None),('_uuid','identifier of the submission',None),('_index','running number',None)]
at = f.table(sh, 'an inspection of a boat (not a boat, not a person)', [1], cols, rows, 2)
f.err(sh, f'A{at[14]}:R{at[14]}', f'the same inspection as on row {at[13]} (same start, boat and numbers), sent twice', 'name it; ask which to keep; both stand in the rows here')
f.err(sh, f'G{at[20+1-1]}', 'more foreigners than crew', 'name it; keep as written')
f.q('Is the TEST entry to be left out?', 'Is the inspection sent twice to be kept once?', 'Are the 0/1 columns the same as column risk?', 'Is a foreigner on board only a number, not a victim?')
f.never('the test entry stored as an inspection', 'crew or children stored as victims', 'the 0/1 columns counted a second time', "the day of the export (2 October) stored as the day of inspections")

# ---- 13 complaints against agencies, debts
f = F(13, '13_ពាក្យបណ្តឹង ក្រុមហ៊ុនជ្រើសរើស 2024.xlsx', 'Labour ministry, dispute office: complaints of migrant workers against recruitment agencies 2024', 'take in, naming the errors', 'money in three currencies in one column; name, sex and age in one cell', [])
sh = 'បណ្តឹង'; f.put(sh, 1, 1, 'តារាងពាក្យបណ្តឹងពលករ លើទីភ្នាក់ងារជ្រើសរើស', True); f.note(sh, 'A1', 'title')
def money(v, c): return {'USD': pick([f'{v}$', f'$ {v}', f'{v} ដុល្លារ']), 'KHR': kd(f'{v:,}'.replace(',', '.'))+' ៛', 'THB': f'{v} បាត'}[c]
AMT = {'USD':[150,300,450,800,1200], 'KHR':[600000,1200000,2000000], 'THB':[8000,15000,22000]}
CP = {'ថៃ':'THA','ជប៉ុន':'JPN','កូរ៉េ':'KOR','ម៉ាឡេស៊ី':'MYS'}; ABT = {'ថ្លៃសេវាលើស':'too high fees','មិនបានចេញ':'never sent abroad','ជំពាក់បំណុល':'held by debt','កាន់លិខិតឆ្លងដែន':'passport kept','ប្រាក់ខែមិនគ្រប់':'wages short'}
rows = []
for i, d in enumerate(days(42, D(2024,1,4), D(2024,11,20))):
    x = pick('fm'); a = R.randint(19, 44); nm = kn(x); c = pick(['USD','USD','KHR','THB']); v = pick(AMT[c]); s = pick(list(ABT)); k = pick(list(CP)); r = pick(['ដោះស្រាយ','កំពុងសម្រុះ','បញ្ជូនប៉ូលីស'])
    sd = d + A(R.randint(5, 70)) if r == 'ដោះស្រាយ' else None
    if sd and sd > D(2024,12,1): sd = D(2024,12,1) if d < D(2024,12,1) else None
    bk = T(money(v, c), dict(amount=v, currency=c)) if sd and R.random() < .6 else None
    rows.append(([i+1, d, T(f'{nm} ({ {"f":"ស","m":"ប"}[x]}{a})', dict(name=nm, sex=SX[x], age=a)), f'Agency Sample {R.randint(1,9)}', T(k, CP[k]), T(s, ABT[s]), T(money(v, c), dict(amount=v, currency=c)), T(r, {'ដោះស្រាយ':'settled','កំពុងសម្រុះ':'in conciliation','បញ្ជូនប៉ូលីស':'passed to police'}[r]), sd, bk], dict(person_is='worker who complains')))
rows[8][0][6] = T(300, None); rows[8][0][9] = None
old = rows[19][0][2].f; nm = old['name']
rows[19][0][2] = T(f"{nm} ({'ស' if old['sex'] == 'female' else 'ប'}4)", dict(name=nm, sex=old['sex'], age=None))
e = next(k for k in range(25, 42) if rows[k][0][8]); rows[e][0][8] = rows[e][0][1] - A(40)
cols = [('No','running number',None),('ថ្ងៃប្តឹង','day of the complaint','complaint_date'),('អ្នកប្តឹង (ភេទ/អាយុ)'.replace(' / ','/'),'complainant, in brackets sex (ប/ស) and age',('name','sex','age')),('ក្រុមហ៊ុន','recruitment agency','agency'),('ប្រទេស','country of work, or to be','country'),('រឿង','what about','subject'),('ទាមទារ','money claimed','claimed'),('លទ្ធផល','result','result'),('ថ្ងៃចប់','day settled','settled_date'),('បានសង','money paid back','paid_back')]
at = f.table(sh, 'a complaint of a worker', [2], cols, rows, 3, {2:'dd-mm-yy', 9:'dd-mm-yy'})
f.line(sh, f.end+1, ['ត្រួតពិនិត្យរួច ថ្ងៃ 02-12-24'], 'line that the list was checked on 2 December 2024')
f.err(sh, f'G{at[8]}', '300 without a currency', 'ask which; do not take dollars by itself')
f.err(sh, f'C{at[19]}', 'age 4 for a worker who complains', 'name it; leave the age empty')
f.err(sh, f'I{at[e]}', 'settled before the complaint', 'name it; do not swap')
f.q('Which currency is the 300 that has none?', 'Is one row one complaint (of one worker)?', 'Is the country that of the work, not the citizenship?', 'Are complaints kept as labour complaints, not as trafficking, unless passed to the police?')
f.never('currencies added together or converted', 'every complainant stored as a victim of trafficking', 'money claimed stored as paid', 'the country of work stored as citizenship')

# ---- 14 NGO leads on compounds
f = F(14, '14_compound leads tracker.xlsx', 'NGO: tracker of leads about scam compounds 2024', 'take in', 'numbers of people are ranges and guesses; sources are graded; several nationalities in one cell', ['Grade: letter = source, digit = information, as in the legend sheet.'])
sh = 'tracker'; NA = {'CN':'CHN','VN':'VNM','ID':'IDN','TH':'THA','IN':'IND','KE':'KEN','PH':'PHL','BD':'BGD'}
rows = []
for i, d in enumerate(days(33, D(2024,1,8), D(2024,12,5))):
    k = pick(['range','about','one','none']); lo = pick([20, 50, 100, 200])
    P = {'range': T(f'{lo}-{lo*2}', dict(people_min=lo, people_max=lo*2)), 'about': T(f'~{lo}', dict(people_min=lo, people_max=lo)), 'one': T(pick(['1','2','3','6']), None), 'none': T(pick(['many','?']), dict(people_min=None, people_max=None))}[k]
    if k == 'one': P.f = dict(people_min=int(P.w), people_max=int(P.w))
    ns = R.sample(list(NA), R.randint(0, 3)); pk = R.randint(1, 14); p = ['SHV','BVT','PPT','SHV','KK','PNH'][pk % 6]; sh_ = pick([None, 'd', 'no']); dd = d + A(R.randint(1, 12)); g = pick('ABCDF')+pick('12346')
    st = pick(['new','watching','passed','dead end']); 
    if st == 'passed': sh_ = 'd'
    rows.append(([f'L{i+1:02d}', T(d.strftime('%-d %b'), d), f'Sample Park {pk}', T(p, {'SHV':'Preah Sihanouk','BVT':'Svay Rieng','PPT':'Banteay Meanchey','KK':'Koh Kong','PNH':'Phnom Penh'}[p]), g, P, T(', '.join(ns) or None, [NA[z] for z in ns] or None), T({'d':'y, '+dd.strftime('%-d %b'),'no':'no',None:None}[sh_], dict(shared='yes' if sh_ == 'd' else sh_, shared_date=dd if sh_ == 'd' else None)), T(st, {'dead end':'led nowhere','passed':'passed on'}.get(st, st)), pick([None, None, 'via relative in Testing village', 'video received', 'guard at gate'])], {}))
cols = [('#','number of the lead','lead_no'),('heard','day first heard; year 2024 only on the legend sheet','heard_date'),('site','compound','compound'),('area','area, shortened','province'),('grade','grade of source and information','grade'),('est. ppl inside','guess how many people are inside',('people_min','people_max')),('nats heard','nationalities heard of','citizenships_heard'),('shared w/ ACT?','shared with the anti-trafficking police, and when',('shared','shared_date')),('state','where it stands','status'),('how we know','remarks',None)]
f.table(sh, 'a lead (something heard about a compound; not a case, not a person)', [1], cols, rows, 2)
for i, v in enumerate(['All dates are 2024.', 'A–F source: A reliable … F cannot be judged', '1–6 information: 1 confirmed … 6 cannot be judged', 'SHV Sihanoukville, BVT Bavet, PPT Poipet, KK Koh Kong, PNH Phnom Penh', '~ = about']): f.put('legend', i+1, 1, v)
f.note('legend', 'A1:A5', 'legend: year, grades, areas')
f.q('Are leads kept as leads only, unconfirmed?', "Is '~50' stored as 50 with 'about', a range with both ends?", 'Is the same compound in several leads one place?', 'Is a blank under "shared" not known?')
f.never('a lead stored as a case or an identified victim', 'guesses of people added up as victims', "'many' stored as a number", "the year left out or taken from the day of import")

# ---- 15 Primero export
f = F(15, '15_cases_20241104_export.csv', 'Provincial social affairs office: Primero case export (children), 4 November 2024', 'take in', 'child protection cases of all kinds; trafficking is one concern among several in one field', ['Name is replaced by initials in the export.'])
f.enc = 'utf-8-sig'; f.full, f.width = 1, 13
CN = {'Trafficked or Smuggled':'trafficked or smuggled','Neglect':'neglect','Physical Abuse':'physical abuse','Child Labour':'child labour','Migrant':'migrant','Out of School':'out of school','Separated':'separated from family'}
rows = []
for d in days(40, D(2023,11,6), D(2024,10,30)):
    cs = R.sample(list(CN), R.randint(1, 3)); x = pick(['female','male']); a = R.randint(2, 16); b = D(d.year-a-1, 12, R.randint(10, 28)) if d.month < 12 else D(d.year-a, R.randint(1, 10), 5); a2 = d.year-b.year-((d.month, d.day) < (b.month, b.day)); es = pick(['true','false','false']); b = D(b.year, 1, 1) if es == 'true' else b
    a2 = d.year-b.year-((d.month, d.day) < (b.month, b.day))
    cl = pick([None, None, 1]); cd = d + A(R.randint(20, 200)) if cl else None
    if cd and cd > D(2024,11,1): cd = None
    fm = lambda z: f'{z.day:02d}-{EM[z.month-1]}-{z.year}'
    p = pick(['Battambang','Banteay Meanchey','Pailin']); cid = f'{R.getrandbits(28):07x}'
    rows.append(([f'{uuid.UUID(int=R.getrandbits(128), version=4)}', cid, T(fm(d), d), pick('TSI')+'.'+pick('BDKRS')+'.', T(x.title(), x), T(str(a2), a2), T(fm(b), b), T(es, {'true':'yes','false':'no'}[es]), T('Khmer' if R.random() < .9 else 'Vietnamese', None), T('; '.join(cs), [CN[c] for c in cs]), T(f'Cambodia::{p}', p), T('Closed' if cd else 'Open', 'closed' if cd else 'open'), T(fm(cd) if cd else None, cd)], dict(person_is='child in a child protection case', about_trafficking='yes' if 'Trafficked or Smuggled' in cs else 'no')))
for c, _ in rows: c[8] = T(c[8].w, {'Khmer':'KHM','Vietnamese':'VNM'}[c[8].w])
cols = [('id','identifier in Primero',None),('Case ID','number of the case','case_no'),('Registration Date','day registered','registered_date'),('Name','initials',None),('Sex','sex','sex'),('Age','age when registered','age'),('Date of Birth','day of birth; where estimated, 1 January','birth_date'),('Is the date of birth estimated?','true = estimated','birth_estimated'),('Nationality','nationality','citizenship'),('Protection Concerns','concerns, several parted by semicolons','concerns'),('Current Location','province, after Cambodia::','province'),('Case Status','open or closed','status'),('Date Case Closed','day closed','closed_date')]
f.table('', 'a case of a child (one child a case)', [1], cols, rows, 2)
f.q('Are all children to come in, or only those with the concern Trafficked or Smuggled?', 'Is "Trafficked or Smuggled" to be taken as trafficking?', 'Are estimated days of birth kept as estimated?', 'Is the location the present one, not where it happened?')
f.never('every child stored as a victim of trafficking', 'an estimated 1 January stored as the known day of birth without saying so', 'the day of the export stored as a registration day', 'the present place stored as the place of exploitation')

# ---- 16 victims' fund payments
f = F(16, '16_Fund payments FY2024 បញ្ជីបើកប្រាក់.xlsx', "Victims' support fund: payments 2024", 'take in, naming the errors', 'two columns of money, dollars or riels; a payment taken back stands as a negative', ['A negative amount is the taking back of the voucher named in the remark.'])
sh = '2024'; f.put(sh, 1, 1, "VICTIMS' SUPPORT FUND – PAYMENTS MADE 2024", True); f.note(sh, 'A1', 'title')
PU = {'ជំងឺ':'medical','សិក្សា':'schooling','មុខរបរ':'small business','សំណង':'compensation'}; HO = {'ABA':'ABA bank','Wing':'Wing','cash':'cash','សាច់ប្រាក់':'cash'}
rows = []; pv = 300
for d in days(37, D(2024,1,10), D(2024,12,18)):
    pv += 1; u = R.random() < .5; v = pick([50, 100, 150, 250, 500]) if u else pick([200000, 400000, 800000, 1000000]); p, h = pick(list(PU)), pick(list(HO)); s = pick(['✓','✓','✓',None])
    rows.append(([f'PV{pv}', d, f'B-{R.randint(10,48):03d}', T(p, PU[p]), T(v if u else None, dict(amount=v, currency='USD') if u else None), T(None if u else v, None if u else dict(amount=v, currency='KHR')), T(h, HO[h]), T(s, 'yes' if s else None), None], dict(person_is='beneficiary of the fund')))
k = next(j for j in range(10, 20) if rows[j][0][4].w); r0 = rows[k][0]
rv = r0[4].w; pvn = r0[0]
z = rows[k+4][0]; z[2], z[3], z[4], z[5] = r0[2], r0[3], T(-rv, dict(amount=-rv, currency='USD')), T(None, None); z[6], z[7], z[8] = r0[6], T(None, None), f'reversal {pvn}, wrong account'
e1 = 22 if 22 not in (k, k+4) else 25; rows[e1][0][0] = rows[e1-1][0][0]
e2 = 29; q = rows[e2][0]; q[4], q[5], q[8] = T('1OO', None), T(None, None), None
e3 = 33; q = rows[e3][0]; q[4], q[5] = T(100, None), T(800000, None)
cols = [('PV','number of the voucher','voucher_no'),('Date','day paid','payment_date'),('Benef.','code of the beneficiary','beneficiary_no'),('សម្រាប់','what for','purpose'),('Amount / US$','amount in dollars','paid_usd'),('Amount / Riel','amount in riels','paid_khr'),('Through','how paid','channel'),('Sig.','receipt signed (✓)','signed'),('Rem','remarks',None)]
cols = [(('Payment / '+h) if ' / ' not in h else h, m, fc) for h, m, fc in cols]
at = f.table(sh, 'a payment (not a beneficiary)', [3, 4], cols, rows, 5, {2:'d-mmm-yy', 5:'#,##0', 6:'#,##0'})
tu = sum(c[4].w for c, _ in rows if isinstance(c[4].w, int)); tk = sum(c[5].w for c, _ in rows if isinstance(c[5].w, int))
f.line(sh, f.end, ['TOTAL', None, None, None, tu, tk], "totals of dollars and riels as the sheet adds them (the text 1OO is passed over)")
f.t['also'] = dict(total_usd_as_written=tu, total_khr_as_written=tk)
f.err(sh, f'A{at[e1]}', 'voucher number is already on the row above', 'ask: paid twice or a slip; do not drop it')
f.err(sh, f'E{at[e2]}', "'1OO' written with letters O", 'name it; leave the amount empty')
f.err(sh, f'E{at[e3]}:F{at[e3]}', 'both dollars and riels given in a list where each payment has one; 100 $ is not 800,000 riels', 'ask which was paid; keep neither as sure')
f.q('Is the doubled voucher number two payments?', "Is a negative amount the taking back of an earlier payment?", 'Row with both dollars and riels: which was paid?', "Is '1OO' 100?", 'Is a blank under Sig. not signed or not known?')
f.never('dollars and riels added together or converted', 'payments counted as beneficiaries', 'the negative payment dropped or stored as positive', 'the total stored as a payment')

# ---- 17 national committee counts
f = F(17, '17_NCCT ទិន្នន័យសរុប ២០២៤ (៤ត្រីមាស).xlsx', 'National committee secretariat: counts of 2024 by quarter', 'totals only', 'indicators down, quarters across', ['The fourth quarter is not yet complete, says the note.'])
sh = 'សរុប'; f.put(sh, 1, 1, 'តារាងទិន្នន័យសរុប ប្រចាំត្រីមាស ឆ្នាំ២០២៤ និងប្រៀបធៀប ២០២៣', True); f.note(sh, 'A1', 'title')
IND = [('ករណីបង្ក្រាប','cases suppressed',40,70),('ជនសង្ស័យឃាត់ខ្លួន','suspects arrested',60,110),(' - ស្រី','suspects arrested, of them women',10,30),('ជនរងគ្រោះជួយសង្គ្រោះ','victims rescued',90,180),(' - ស្រី','victims rescued, of them female',50,85),(' - ក្រោម ១៨ ឆ្នាំ','victims rescued, of them under 18',10,40),('ពលករវិលត្រឡប់ពីថៃ','workers come back from Thailand',3000,9000),('បម្លាស់ទីជនបរទេស','foreigners moved out',100,400),('អ្នកចូលរួមផ្សព្វផ្សាយ','people who attended awareness meetings',5000,20000),('ទូរសព្ទទាន់ហេតុការណ៍','calls to the hotline',300,700),('ជនរងគ្រោះទទួលមេធាវី','victims with a lawyer',15,40)]
rows = []
for i, (k, e, a, b) in enumerate(IND):
    q4 = [R.randint(a, b) for _ in range(4)]; tot = sum(q4)
    w = [None if (i in (7, 10) and j == 3) else x for j, x in enumerate(q4)]; tot = sum(x for x in w if x)
    if i == 3: tw = T(tot-10, tot-10); e_tot = tot
    else: tw = T(tot, tot)
    rows.append(([i+1, T(k, e)]+w+[tw, R.randint(a*3, b*3)], dict(year='2024')))
cols = [('ល.រ','running number',None),('សូចនាករ','what is counted','indicator'),('ត្រី១','first quarter 2024','q1'),('ត្រី២','second quarter','q2'),('ត្រី៣','third quarter','q3'),('ត្រី៤','fourth quarter, not complete','q4'),('សរុប ២០២៤','total 2024','total'),('២០២៣','the whole of 2023, for comparison','total_2023')]
at = f.table(sh, "an indicator's counts (lines with - are part of the line above)", [3], cols, rows, 4)
f.line(sh, f.end+1, ['ត្រីមាសទី៤ គិតត្រឹមថ្ងៃទី ១០ ធ្នូ'], 'note: the fourth quarter up to 10 December only')
f.err(sh, f'G{at[3]}', f'total of victims is 10 less than the four quarters ({e_tot})', 'name it; keep the quarters')
f.t['totals'] = [dict(period=f'2024-Q{j+1}', cases=rows[0][0][2+j], suspects_arrested=rows[1][0][2+j], victims=rows[3][0][2+j], victims_female=rows[4][0][2+j], victims_children=rows[5][0][2+j]) for j in range(4)]+[dict(period='2024', victims=e_tot, victims_as_written=e_tot-10)]
f.q('Are these counts kept as counts only?', 'Is the fourth quarter marked as not complete?', 'Are blank quarters missing, not zero?', 'Which is right for victims 2024, the total or the quarters?')
f.never('records of victims, suspects or calls made out of counts', 'blank stored as zero', "2023 stored under 2024", 'workers come back or people at meetings added to victims', 'women and minors added to the totals they are part of')

# ---- 18 coalition counts by province
f = F(18, '18_coalition members report by prov 2024.xlsx', 'Coalition of NGOs: counts by province, two half-years of 2024', 'totals only', 'two sheets alike; - = none, blank = no report; members may count the same client', [])
for sh, per in (('S1 2024','2024-H1'), ('S2 2024','2024-H2')):
    f.put(sh, 1, 1, f'Clients assisted by members – {"Jan–Jun" if per[-1] == "1" else "Jul–Dec"} 2024', True); f.note(sh, 'A1', 'title with the period')
    rows = []
    for i, p in enumerate(['Banteay Meanchey','Battambang','Kampong Cham','Kandal','Koh Kong','Phnom Penh','Preah Sihanouk','Prey Veng','Siem Reap','Svay Rieng','Takeo']):
        if (i, per[-1]) in ((4, '1'), (7, '2')): rows.append(([T({'Banteay Meanchey':'B. Meanchey','Preah Sihanouk':'Sihanoukville'}.get(p, p), p)]+[None]*6, dict(period=per))); continue
        v = [R.randint(0, 20) for _ in range(4)]; s = sum(v)
        rows.append(([T({'Banteay Meanchey':'B. Meanchey','Preah Sihanouk':'Sihanoukville'}.get(p, p), p)]+[T(x or '-', x) for x in v]+[s, T(R.randint(0, s) or '-', None)], dict(period=per)))
    for c, _ in rows:
        if isinstance(c[6], T): c[6].f = 0 if c[6].w == '-' else c[6].w
    cols = [('Province','province, partly shortened','province'),('W','women','women'),('M','men','men'),('G','girls','girls'),('B','boys','boys'),('all','all of them','clients'),('legal aid','of them with legal aid','legal_aid')]
    at = f.table(sh, "a province's counts for a half-year", [2], cols, rows, 3)
    sm = [sum(c[j].f if isinstance(c[j], T) else (c[j] or 0) for c, _ in rows) for j in range(1, 7)]
    f.line(sh, f.end, ['Total']+sm, 'grand total'); f.t['totals'].append(dict(period=per, women=sm[0], men=sm[1], girls=sm[2], boys=sm[3], clients=sm[4], legal_aid=sm[5]))
    f.line(sh, f.end+1, ['Blank = no report. A client helped by two members is counted by both.'], 'note')
f.q('Are these counts kept as counts only, with the warning of double counting?', 'Blank provinces have not reported: leave them missing?', 'May the half-years be added, although clients may be in both?')
f.never('clients made into records', 'a province without report stored as zero', 'the total taken as a province', 'the counts added to police counts of victims')

# ---- 19 workshop attendance: refuse
f = F(19, '19_បញ្ជីវត្តមាន សិក្ខាសាលាប្រឆាំងជួញដូរ.xlsx', 'Provincial committee: attendance and per diem of a workshop against trafficking', 'refuse', 'a list of officials who attended a workshop and drew per diem: no case, victim, suspect, call or service', ['Looks like a list of persons with sex, age and money.'])
sh = 'វត្តមាន'; f.put(sh, 1, 1, 'បញ្ជីវត្តមានសិក្ខាសាលាស្តីពីការប្រឆាំងអំពើជួញដូរមនុស្ស ថ្ងៃទី ១៤-១៥ ឧសភា ២០២៤ ខេត្តកំពង់ចាម', True)
for i, h in enumerate(['ល.រ','ឈ្មោះ','ភេទ','អាយុ','តួនាទី','អង្គភាព','ថ្ងៃ១','ថ្ងៃ២','ប្រាក់ឧបត្ថម្ភ','ហត្ថលេខា']): f.put(sh, 3, i+1, h, True)
for i in range(31):
    x = pick('fm')
    for j, v in enumerate([kd(i+1), kn(x), {'f':'ស','m':'ប'}[x], kd(R.randint(25, 58)), pick(['មន្ត្រី','មេប៉ុស្តិ៍','អនុប្រធាន','មេភូមិ']), pick(['មន្ទីរ សអយ','ស្នងការដ្ឋាន','សាលាខេត្ត','អង្គការ']), '✓', pick(['✓','✓',None]), '៤០.០០០៛', None]):
        if v is not None: f.put(sh, 4+i, j+1, v)
f.put(sh, 35, 1, 'សរុប ៣១ នាក់')
f.note(sh, 'A1:J35', 'the whole sheet: title, headings, 31 who attended, total')
f.never('people who attended stored as victims, suspects or clients', "per diem stored as payments of a victims' fund")

# ---- 20 duty roster: refuse
f = F(20, '20_Hotline_Mar2024.xlsx', 'Hotline of an NGO: duty roster of the operators, March 2024 (sent instead of the log)', 'refuse', 'shifts of the staff: no call in it', ['D day, N night, O off, L leave.'])
sh = 'Mar'; f.put(sh, 1, 1, 'HOTLINE – duty roster March 2024', True); f.put(sh, 3, 1, 'Operator', True)
for d in range(1, 32): f.put(sh, 3, d+1, d, True)
for i in range(8):
    f.put(sh, 4+i, 1, en(pick('fm')))
    for d in range(1, 32): f.put(sh, 4+i, d+1, 'DDNNOO'[(d+i*2) % 6] if R.random() > .04 else 'L')
f.put(sh, 13, 1, 'D 07-19  N 19-07  O off  L leave')
f.note(sh, 'A1:AF13', 'the whole sheet: title, days, 8 operators, legend')
f.never('shifts stored as calls', 'operators stored as callers or clients')
