from base import *
R = random.Random(1911)
F.full = None; F.width = 0
A = datetime = dt.timedelta
KF = ['សាកល្បង','គំរូ','ប្រឌិត']; EF = ['Testing','Sample','Invented']
KG = {'f':'ស្រីនាង ចាន់ថា សុភាព បុប្ផា ធីតា រចនា កល្យាណ និមល ស្រីពៅ ចន្ធូ សុគន្ធា ផល្លា មាលា ស្រីមុំ លក្ខិណា ទេវី មុន្នី សុធារី ណារី ស្រីល័ក្ខ'.split(), 'm':'ដារ៉ា វិចិត្រ ពិសិដ្ឋ រតនៈ វាសនា បូរ៉ា សំណាង វណ្ណៈ ឧត្តម សុភ័ក្ត្រ ចិន្តា វុទ្ធី ធារ៉ា រិទ្ធី សារ៉ាត់ គឹមហុង សុវណ្ណ មករា វីរៈ ប៊ុនធឿន'.split()}
EG = {'f':'Dany Theary Bopha Kalyan Nimol Rachana Chenda Maly Sophea Channary Devi Sreymom Lakhena Mony Sothea Nary Phalla Chanthou Thida Pisey'.split(), 'm':'Dara Vichet Piseth Rithy Bora Samnang Vannak Odom Kosal Heng Sopheak Veasna Thearith Bunthoeun Virak Sovann Kimhong Sarath Makara Chetra'.split()}
SX = {'f':'female','m':'male'}
def kn(x): return R.choice(KF)+' '+R.choice(KG[x])
def en(x): return R.choice(EF)+' '+R.choice(EG[x])
def days(n, a, b): return sorted(a + A(R.randint(0, (b-a).days)) for _ in range(n))
def kdate(d): return kd(d.strftime('%d-%m-%Y'))
pick = R.choice

# ---- 01 provincial police, book of investigations
f = F(1, '01_បញ្ជីសំណុំរឿង ស៊ើបអង្កេត ឆ្នាំ២០២៤ បន្ទាយមានជ័យ.xlsx', 'Provincial police commissariat of Banteay Meanchey, anti-trafficking bureau: book of investigations 2024', 'take in, naming the errors', 'an ordinary Khmer book of cases; victims and of them female joined in one cell, state and day sent joined in another; days are text in Khmer digits', ['Column H is the officer on the case, by initials.'])
sh = 'ឆ្នាំ២០២៤'
for r, v in [(1,'ព្រះរាជាណាចក្រកម្ពុជា'),(2,'ជាតិ សាសនា ព្រះមហាក្សត្រ'),(3,'ស្នងការដ្ឋាននគរបាលខេត្តបន្ទាយមានជ័យ - ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន'),(4,'បញ្ជីសំណុំរឿងស៊ើបអង្កេត ឆ្នាំ២០២៤')]: f.put(sh, r, 1, v, True, f'A{r}:J{r}')
f.note(sh, 'A1:A4', 'kingdom, motto, office (Banteay Meanchey) and title')
OFF = {'ជួញដូរផ្លូវភេទ':'sex trafficking','នាំចេញខុសច្បាប់ដើម្បីធ្វើការ':'unlawful removal for labour','បង្ខំធ្វើការឆបោកអនឡាញ':'forced to work in online scams','រៀបការឆ្លងដែនដោយបោកប្រាស់':'cross-border marriage by deception','ពលកម្មកុមារ សុំទាន':'child labour, begging'}
DIS = {'ក្រុងប៉ោយប៉ែត':'Poipet','ស្រុកម៉ាឡៃ':'Malai','ក្រុងសិរីសោភ័ណ':'Serei Saophoan','ស្រុកស្វាយចេក':'Svay Chek','ស្រុកថ្មពួក':'Thma Puok'}
rows = []; ds = days(34, D(2024,1,4), D(2024,11,28))
for i, d in enumerate(ds):
    o, s = pick(list(OFF)), pick(list(DIS)); v = R.randint(1, 9); vf = R.randint(0, v); su = R.randint(0, 4)
    vt = kd(v)+' នាក់' + (f' (ស្រី {kd(vf)})' if vf else '')
    k = R.random()
    b = d + A(R.randint(3, 28))
    if k < .5 and b < D(2024,12,1): st = T('បញ្ជូនតុលាការ '+kdate(b), dict(status='sent to court', sent_date=b))
    elif k < .85 or b >= D(2024,12,1): st = T('កំពុងស៊ើប', dict(status='under investigation', sent_date=None))
    else: st = T('ផ្អាក', dict(status='suspended', sent_date=None))
    no = kd(f'{i+1:02d}')+'/២៤'
    rows.append(([kd(i+1), T(no, f'{i+1:02d}/24'), T(kdate(d), d), T(o, OFF[o]), T(s, DIS[s]), T(kd(su) if su else 'មិនទាន់ស្គាល់', su if su else None), T(vt, dict(victims=v, victims_female=vf if vf else None)), pick(['ស.ក','គ.ដ','ប.រ']), st, pick([None]*6+['មានចិន','សហការអង្គការ','ខ្វះភស្តុតាង'])], dict(province='Banteay Meanchey')))
rows[9][0][6] = T('៣ នាក់ (ស្រី ៥)', dict(victims=3, victims_female=5))
rows[16][0][1] = T('១៦/២៤', '16/24')
d = ds[21]; b = d - A(9); rows[21][0][8] = T('បញ្ជូនតុលាការ '+kdate(b), dict(status='sent to court', sent_date=b))
rows[28][0][2] = T('៣១-០៩-២០២៤', None); rows[28][0][8] = T('កំពុងស៊ើប', dict(status='under investigation', sent_date=None))
cols = [('ល.រ','running number',None),('លេខ ក.ហ','number of the police record (កំណត់ហេតុ)','case_no'),('ថ្ងៃចាប់ផ្តើម','day the investigation began','opened_date'),('បទល្មើស','kind of offence','offence'),('កើតហេតុនៅ','district or town where it happened','district'),('ជ.ស','number of suspects; មិនទាន់ស្គាល់ = not yet known','suspects'),('ជ.រ (ស្រី)','victims, and in brackets of them female; no brackets = not written',('victims','victims_female')),('មន្ត្រី','initials of the officer',None),('ដំណោះស្រាយ','where the case stands, with the day sent to court',('status','sent_date')),('ផ្សេងៗ','remarks',None)]
at = f.table(sh, "a case (a police file), not a person", [6], cols, rows, 7)
f.line(sh, f.end, ['សរុប', kd(34)+' ករណី'], 'the total row'); f.put(sh, f.end+2, 8, 'សិរីសោភ័ណ ថ្ងៃទី០២ ខែធ្នូ ឆ្នាំ២០២៤'); f.put(sh, f.end+3, 8, 'អ្នកធ្វើតារាង'); f.note(sh, f'H{f.end+2}:H{f.end+3}', 'place and day of signing, who made the table')
f.err(sh, f'G{at[9]}', 'more female victims (5) than victims (3)', 'name it, keep the row, change neither number')
f.err(sh, f'B{at[16]}', 'record number 16/24 is already on the row above; 17/24 is missing', 'ask whether it is the same case or should be 17/24')
f.err(sh, f'I{at[21]}', 'sent to court before the investigation began', 'name it; do not swap the days')
f.err(sh, f'C{at[28]}', '31 September does not exist', 'name it and leave the day empty')
f.q('Is one row one case (the numbers of victims name nobody)?', 'Is the second 16/24 really 17/24?', 'No brackets behind the number of victims: no female, or not written?', 'Which day is meant by 31 September 2024?')
f.never('victims or suspects made into records of people out of the numbers', 'the total row counted as a case', "'not yet known' suspects stored as 0", 'a suspended case stored as closed')

# ---- 02 suspects arrested
f = F(2, '02_បញ្ជីឈ្មោះជនសង្ស័យ ព្រះសីហនុ 2024.xlsx', 'Provincial police of Preah Sihanouk: list of suspects arrested 2024', 'take in', 'one row a person; year of birth only; some are wanted and not arrested', ['Column J tells who is still at large: in a list of the arrested they have no day.', 'Row of the same case number: several suspects of one case.'])
sh = 'ជនសង្ស័យ'
f.put(sh, 1, 1, 'បញ្ជីឈ្មោះជនសង្ស័យ (ឃាត់ខ្លួន) ខេត្តព្រះសីហនុ ឆ្នាំ២០២៤', True, 'A1:J1'); f.note(sh, 'A1', 'title')
CIT = {'ខ្មែរ':'KHM','ចិន':'CHN','តៃវ៉ាន់':'TWN','វៀតណាម':'VNM','ថៃ':'THA','ម៉ាឡេ':'MYS'}
ACT = {'មេក្លោង':'ringleader','អ្នកយាម':'guard','អ្នកបកប្រែ':'interpreter','អ្នកនាំផ្លូវ':'guide','គ្រប់គ្រង':'manager'}
rows = []; n = 0; d = D(2024,1,9); cn = 0
while n < 41:
    cn += 1; d += A(R.randint(6, 22)); o = pick(['មាត្រា ១២','មាត្រា ១០','មាត្រា ១៥','មាត្រា ២៨'])
    for j in range(min(R.randint(1, 4), 41-n)):
        n += 1; x = pick('mmmf'); c = pick(['ខ្មែរ']*4+['ចិន']*4+['តៃវ៉ាន់','វៀតណាម','ថៃ','ម៉ាឡេ']); y = R.randint(1966, 2003); r = pick(list(ACT))
        m = pick(['ឃុំខ្លួន']*5+['ដោះលែង','ក្រោមត្រួតពិនិត្យ','គេចខ្លួន'])
        rows.append(([n, T(kn(x) if c == 'ខ្មែរ' else en(x).upper(), None), T({'m':pick(['ប្រុស','ប្រុស','ប']),'f':pick(['ស្រី','ស្រី','ស'])}[x], SX[x]), y, T(c, CIT[c]), T(f'{cn}/24', f'{cn}/24'), T(None if m == 'គេចខ្លួន' else d, None if m == 'គេចខ្លួន' else d), T(o, 'Article '+{'១២':'12','១០':'10','១៥':'15','២៨':'28'}[o.split()[1]]), T(r, ACT[r]), T(m, {'ឃុំខ្លួន':'detained','ដោះលែង':'released','ក្រោមត្រួតពិនិត្យ':'under judicial supervision','គេចខ្លួន':'at large'}[m])], dict(person_is='suspect', province='Preah Sihanouk')))
for c, _ in rows: c[1].f = c[1].w; c[3] = T(c[3], str(c[3]))
cols = [('ល.រ','running number',None),('ឈ្មោះ','name','name'),('ភេទ','sex','sex'),('ឆ.ក','year of birth (ឆ្នាំកំណើត)','birth_date'),('សញ្ជាតិ','citizenship','citizenship'),('សំណុំរឿង','number of the case; the same number = the same case','case_no'),('ថ្ងៃឃាត់','day arrested','arrest_date'),('ច្បាប់ ២០០៨','article of the 2008 law on suppression of human trafficking','charge'),('មុខងារ','role said to have been played','role'),('ចំណាត់ការ','measure','measure')]
at = f.table(sh, 'a person suspected (several may belong to one case)', [3], cols, rows, 4, {7:'dd-mmm-yy'})
f.line(sh, f.end+1, ['ចំណាំ៖ គេចខ្លួន = មិនទាន់ឃាត់បាន មានដីកាបង្គាប់ឱ្យចាប់ខ្លួន'], 'note: "at large" = not yet arrested, there is a warrant')
f.put('Sheet2', 1, 1, 'ព្រីនជា A4 ផ្តេក'); f.note('Sheet2', 'A1', 'a hint how to print')
f.q('Are those at large to come in although they were not arrested?', 'Is the same case number the same case, so that the rows are joined to it?', 'Is column D the year of birth?')
f.never('a suspect stored as convicted', 'a suspect stored as a victim', 'somebody at large stored as arrested', 'a year of birth turned into 1 January without saying so')

# ---- 03 prosecution book
f = F(3, '03_សៀវភៅចូល អយ្យការ កំពត ២៣-២៤.xlsx', 'Office of the prosecutor at Kampot: book of files received, 2023 and 2024', 'take in', 'two years on two sheets; the book holds offences of every kind, only some are trafficking', ['The office writes all its files in one book; trafficking is told from the offence.'])
CH = {'ជួញដូរមនុស្ស':('human trafficking','yes'),'ទិញលក់មនុស្ស ដើម្បីធ្វើពេស្យាកម្ម':('selling persons for prostitution','yes'),'នាំមនុស្សចេញក្រៅប្រទេសខុសច្បាប់':('unlawful removal abroad with intent to exploit','yes'),'លួច':('theft','no'),'ហិង្សាដោយចេតនា':('intentional violence','no'),'គ្រឿងញៀន':('drugs','no')}
DEC = {'ប.ច.ស':'sent to the investigating judge','តម្កល់':'filed without processing','ជំនុំជម្រះភ្លាម':'immediate trial',None:None}
SRC = {'នគរបាល':'police','ក.អ.ហ':'military police','បណ្តឹងផ្ទាល់':'direct complaint'}
cols = [('លេខចូល','number of entry','case_no'),('ថ្ងៃចូល','day received','received_date'),('ពី','who sent it','source'),('បទ','offence','offence'),('ជនត្រូវចោទ (នាក់)','number of persons accused','accused'),('ជនរងគ្រោះ (នាក់)','number of victims','victims'),('អ.ស','prosecutor in charge, by initials',None),('សេចក្តីសម្រេច','decision of the prosecutor; blank = none yet','decision'),('ថ្ងៃសម្រេច','day of the decision','decision_date')]
for y, n in ((2023, 17), (2024, 24)):
    sh = kd(y); f.put(sh, 1, 1, f'សៀវភៅកត់ត្រាសំណុំរឿងចូល ឆ្នាំ{kd(y)}', True, 'A1:I1'); f.put(sh, 2, 1, 'អយ្យការអមសាលាដំបូងខេត្តកំពត'); f.note(sh, 'A1:A2', 'title and office (Kampot)')
    rows = []; ds = days(n, D(y,1,5), D(y,12,20))
    for i, d in enumerate(ds):
        o = pick(list(CH)[:3]*2+list(CH)[3:]); s = pick(list(SRC)); dc = pick([None,'ប.ច.ស','ប.ច.ស','តម្កល់','ជំនុំជម្រះភ្លាម']); dd = d + A(R.randint(1, 20)) if dc else None
        v = R.randint(1, 5) if o != 'គ្រឿងញៀន' else None; a = R.randint(1, 4)
        rows.append(([T(f'{(i+1)*7+R.randint(0,5)}', None), d, T(s, SRC[s]), T(o, CH[o][0]), a, v, pick(['ស','ព']), T(dc, DEC[dc]), dd], dict(about_trafficking=CH[o][1], province='Kampot')))
    for c, _ in rows:
        c[0].w += f' ចល/{y%100}'; c[0].f = c[0].w
        if R.random() < .2: c[1] = T(kd(c[1].strftime('%d.%m.%Y')), c[1])   # typed as text
    f.table(sh, 'a case (a file received by the prosecutor)', [4], cols, rows, 5, {2:'d/m/yyyy', 9:'d/m/yyyy'})
f.put('២០២៤', f.end, 1, 'ប.ច.ស = បញ្ជូនចៅក្រមស៊ើបសួរ'); f.note('២០២៤', f'A{f.end}', 'legend: ប.ច.ស = sent to the investigating judge')
f.q('Are all files to come in, or only those about trafficking?', 'Are both years taken?', 'Is a blank decision one not yet taken?', 'Does តម្កល់ mean filed without processing?')
f.never('theft, violence or drugs stored as trafficking', 'a prosecutor\'s decision stored as a judgment', 'accused or victims made into people out of the numbers', 'one of the two years dropped silently')

# ---- 04 telephone log of an investigating unit, text
f = F(4, '04_phone log ការិយាល័យ ភ្នំពេញ មីនា.txt', 'Phnom Penh anti-trafficking office: telephone log of the duty officer, March 2024', 'take in', 'typed in Notepad; the day stands in a line of its own above its calls; parts separated by " ; "', ['Hours are written 8h15.', 'The telephone numbers are masked by the office itself.'])
f.sep = ' ; '; f.enc = 'utf-8-sig'
f.line('', 1, ['កំណត់ត្រាទូរសព្ទ ការិយាល័យ ប្រឆាំងជួញដូរ រ.ភ្នំពេញ ខែ៣/២០២៤'], 'title (March 2024)', 'line 1')
f.line('', 2, ['ភ = ភេទអ្នកហៅ (ប/ស)   ? = មិនដឹង'], 'legend: sex of the caller; ? = not known', 'line 2')
CALL = {'ម្តាយ':'mother','អ្នកជិតខាង':'neighbour','អង្គការ':'NGO','ជនរងគ្រោះ':'victim','អនាមិក':'anonymous'}
SUB = {'កូនបាត់':'missing child','ជាប់ក្នុងក្រុមហ៊ុនអនឡាញ':'held in an online company','គេយកលិខិតឆ្លងដែន':'passport taken','ច្រឡំលេខ':'wrong number','សួរព័ត៌មាន':'asked for information','បារាំងបង្ខំក្មេង':'foreigner forcing children'}
SUB.pop('បារាំងបង្ខំក្មេង'); SUB['ខារ៉ាអូខេ មានក្មេង']='children in a karaoke'
PLC = {'ច្បារអំពៅ':'Chbar Ampov','ទួលគោក':'Tuol Kouk','សែនសុខ':'Sen Sok','ព្រះសីហនុ':'Preah Sihanouk','?':None}
DOA = {'ចុះពិនិត្យ':'went to look','ណែនាំ':'advice given','បញ្ជូន':'passed on','-':'none'}
rows = []; t = 0; ds = sorted(set(days(19, D(2024,3,1), D(2024,3,29))))
for d in ds:
    rows.append(('line', [f'== {d.day}/{d.month}/24 =='], f'line naming the day: {d}'))
    h = 7
    for _ in range(R.randint(1, 4)):
        h += R.randint(1, 4); m = R.randint(0, 59)
        if h > 22: break
        c, s, p, a = pick(list(CALL)), pick(list(SUB)), pick(list(PLC)), pick(list(DOA)); x = 'ស' if c == 'ម្តាយ' else pick('បស?')
        if s == 'ច្រឡំលេខ': c, p, a = 'អនាមិក', '?', '-'
        rows.append(([T(f'{h}h{m:02d}', f'{h:02d}:{m:02d}'), f'01{R.randint(0,9)} xxx {R.randint(100,999)}', T(c, CALL[c]), T(x, {'ប':'male','ស':'female','?':'unknown'}[x]), T(s, SUB[s]), T(p, PLC[p]), T(a, DOA[a]), pick(['គំរូ','ប្រឌិត'])], dict(call_date=d)))
cols = [('ម៉ោង','hour','time'),('លេខ','telephone number of the caller, masked',None),('អ្នកហៅ','who called','caller'),('ភ','sex of the caller','caller_sex'),('រឿង','what it was about','subject'),('កន្លែង','place named; ? = not known','place'),('ធ្វើអ្វី','what was done; - = nothing','action'),('លើក','who took the call',None)]
f.table('', 'a call (not a person, not a case)', [3], cols, rows, 4)
for e in f.t['not_rows']:
    if e['where'].startswith('A'): e['where'] = 'line '+e['where'][1:]
f.q('Is the day that of the line == d/m/yy == above?', 'Are wrong numbers kept as calls?', 'Is ភ the sex of the caller, not of the victim?')
f.never('a call turned into a victim or an investigation', 'day lines taken as calls', "the caller's sex stored as the victim's", '3/4/24 read as 4 March (the month is March in all)')

# ---- 05 shelter client list
f = F(5, '05_Client list_SHELTER (confidential) v7 FINAL.xlsx', "NGO shelter for women and girls, Siem Reap: client list", 'take in, naming the errors', 'codes with a legend on the second sheet; age at intake typed by hand beside the day of birth', ['DOB given as a year only where the day is not known (typed number).'])
sh = 'Clients'; f.put(sh, 1, 1, 'CLIENT LIST – women & girls house, Siem Reap – updated by SW team', True); f.note(sh, 'A1', 'title')
TY = {'ST':'sex trafficking','LT':'labour trafficking','FM':'forced marriage','SA':'sexual abuse (not trafficking)','AR':'at risk (not trafficking)'}
REF = {'DSVY':'provincial social affairs office','PCJ':'police','NGO':'another NGO','Self':'came by herself'}
PC = {'SRP':'Siem Reap','BTB':'Battambang','BMC':'Banteay Meanchey','KTM':'Kampong Thom','PNH':'Phnom Penh','PVG':'Prey Veng'}
OUTTO = {'Fam':'family','FC':'foster care','Grp':'group home','Job':'own job and room','RA':'ran away'}
rows = []; i = 0
for d in days(38, D(2021,2,1), D(2024,10,30)):
    i += 1; y = d.year - R.randint(9, 24); b = D(y, R.randint(1, 12), R.randint(1, 28)); age = d.year-y-((d.month, d.day) < (b.month, b.day))
    if R.random() < .25: B = T(y, str(y)); age = d.year-y
    else: B = T(b, b)
    k, r, p = pick(['ST','ST','LT','FM','SA','AR']), pick(list(REF)), pick(list(PC)); o = d + A(R.randint(20, 500))
    if o > D(2024,11,10): o = None
    if age < 15 and k in ('FM','ST'): k = pick(['SA','AR','LT'])
    e = pick([z for z in OUTTO if (z != 'Job' or age >= 17) and (z != 'FC' or age < 17)]) if o else None
    rows.append(([f'S-{100+i}', en('f'), B, age, d, T(r.lower() if r == 'NGO' and R.random() < .4 else r, REF[r]), T(k, TY[k]), T(p, PC[p]), pick(['MS','TK','RL']), o, T(e, OUTTO.get(e))], dict(person_is='shelter client', about_trafficking='no' if k in ('SA','AR') else 'yes', sex='female')))
w = rows
for j in range(38):
    if isinstance(w[j][0][2].w, D) and j > 5: break
w[j][0][3] = w[j][0][3]+20; e1 = j
e2 = next(k for k in range(12, 38) if w[k][0][9]); w[e2][0][9] = w[e2][0][4] - A(31)
w[24][0][0] = w[23][0][0]; w[31][0][6] = T('XT', None)
w[31][1]['about_trafficking'] = None
cols = [('Case #','client number','client_no'),('Alias','invented name used in the house','name'),('DOB','day of birth, or only the year','birth_date'),('Age in','age at intake','age'),('Intake','day taken in','admission_date'),('Ref.','who referred her (code)','referred_by'),('Type','kind of case (code)','exploitation'),('Home','home province (code)','home_province'),('SW','social worker',None),('Exit','day she left; blank = still there','exit_date'),('Exit to','where she went (code)','exit_to')]
at = f.table(sh, 'a client (a person); the house takes women and girls only', [3], cols, rows, 4, {3:'dd-mmm-yyyy',5:'dd-mmm-yyyy',10:'dd-mmm-yyyy'})
q = 1
for dct in (REF, TY, PC, OUTTO):
    for k, v in dct.items(): f.put('codes', q, 1, k); f.put('codes', q, 2, v); q += 1
    q += 1
f.note('codes', f'A1:B{q-2}', 'the legend of the codes')
f.err(sh, f'D{at[e1]}', 'age at intake is 20 years more than the day of birth gives', 'name it; keep both as written (or leave the age empty), do not work out a new one')
f.err(sh, f'J{at[e2]}', 'exit before intake', 'name it; do not swap')
f.err(sh, f'A{at[24]}', 'client number is already on the row above, with another alias', 'ask: same client or a slip')
f.err(sh, f'G{at[31]}', 'XT is in no legend', 'ask what it means; leave the kind empty')
f.q('Are clients with SA and AR (not trafficking) to come in as well, and not as trafficked?', 'Does a blank exit mean still in the shelter?', 'What does Type XT mean?', 'Is the doubled client number one person or two?', 'Are all clients female (there is no column of sex)?')
f.never('SA or AR clients stored as victims of trafficking', 'the home province stored as the place of exploitation', 'the alias stored as the real name without saying so', 'a blank exit stored as left')

# ---- 06 bed register
f = F(6, '06_Beds Jan-Jun 2024.xlsx', 'Emergency shelter in Battambang: register of beds, January to June 2024', 'take in, naming the errors', 'one row a stay; the room stands above; the same client comes back; the day has no year, it is in the title', [])
sh = 'Beds'; f.put(sh, 1, 1, 'Bed register, January – June 2024 (Battambang)', True); f.note(sh, 'A1', 'title: year 2024, Battambang')
WHY = {'home':'went home','transf.':'transferred','hosp':'to hospital','left w/o notice':'left without notice'}
rows = []; idx = {}; used = []
def dm(d): return f'{d.day}-{EM[d.month-1]}'
for room, beds in (('ROOM 1 (women)', ['1A','1B','1C','1D']), ('ROOM 2 (girls)', ['2A','2B','2C','2D']), ('ROOM 3 (mother + baby)', ['3A','3B'])):
    used = []; rn = room[5]; rows.append(('line', [room], 'line naming the room of the beds below: '+room))
    for b in beds:
        d = D(2024,1,2) + A(R.randint(0, 20))
        while d < D(2024,6,18):
            n = R.randint(4, 45); o = d + A(n)
            c = pick(used) if used and R.random() < .15 else f'C{rn}{R.randint(10, 99)}'
            if o > D(2024,6,30): rows.append(([b, c, T(dm(d), d), None, None, None, pick([None,'K'])], dict(room=room.split(' (')[0].title(), person_is='shelter client'))); break
            y = pick(list(WHY)); rows.append(([b, c, T(dm(d), d), T(dm(o), o), n, T(y, WHY[y]), pick([None,None,'K'])], dict(room=room.split(' (')[0].title(), person_is='shelter client')))
            used.append(c); d = o + A(R.randint(0, 12))
recs = [r for r in rows if r[0] != 'line']
# a client may not lie in two beds at once by chance: give a new code where stays overlap
seen = {}
for c, _ in recs:
    a = c[2].f; z = c[3].f if isinstance(c[3], T) else D(2024,6,30)
    while any(not (z <= p or a >= q2) for p, q2 in seen.get(c[1], [])): c[1] = f'C{R.randint(500, 700)}'
    seen.setdefault(c[1], []).append((a, z))
full = [k for k, (c, _) in enumerate(recs) if c[4]]
k1, k2 = full[4], full[11]
recs[k1][0][4] = recs[k1][0][4] + 10
o = recs[k2][0][2].f - A(6); recs[k2][0][3] = T(dm(o), o); recs[k2][0][4] = T(recs[k2][0][4], recs[k2][0][4])
k3 = next(k for k in full[13:] if recs[k][0][2].f.month == 2); recs[k3][0][3] = T('30-Feb', None)
cols = [('Bed','bed','bed'),('Client','client code; the same code = the same client again','client_no'),('IN','day in (no year)','admission_date'),('OUT','day out (no year); blank = still there on 30 June','exit_date'),('Nights','nights, typed by hand','nights'),('Why left','why the stay ended','exit_reason'),('K','K, not explained anywhere in the file',None)]
at = f.table(sh, 'a stay in a bed (not a client: a client may have several)', [3], cols, rows, 4)
tot = sum(c[4].f if isinstance(c[4], T) else c[4] for c, _ in recs if c[4]); f.line(sh, f.end, ['Total', None, None, None, tot], 'total of nights')
f.err(sh, f'E{at[k1]}', 'nights are 10 more than the days in and out give', 'name it; keep as written or leave empty, do not repair')
f.err(sh, f'D{at[k2]}', 'out before in', 'name it; do not swap')
f.err(sh, f'D{at[k3]}', '30 February does not exist', 'name it and leave the day empty')
f.q('Is one row a stay, so that the same code is the same client come back?', 'Is the year 2024 for all days?', 'Is a blank OUT still in the house on 30 June?', 'What does K mean?')
f.never('stays counted as clients', 'room lines or the total taken as stays', 'a stay stored as an identified victim of trafficking', 'days stored in the year of import')

# ---- 07 services, tsv
f = F(7, '07_services_given_Q3.tsv', 'NGO shelter: services given, third quarter 2024', 'take in', 'ticks x per service; grants with and without currency sign as people type them', ['Last field: who entered it.'])
f.full, f.width = 1, 11
rows = []
for d in days(52, D(2024,7,1), D(2024,9,30)):
    tk = [pick(['x', None, None]) for _ in range(5)]
    if not any(tk): tk[R.randint(0, 4)] = 'x'
    m = pick([None]*4+[20, 35, 50, 120]); cur = pick(['USD','USD','KHR']) if m else None
    if m and cur == 'USD': M = T(pick([f'${m}', f'{m} USD', f'{m}$']), dict(amount=m, currency='USD'))
    elif m: M = T(f'{m*4000:,} riel', dict(amount=m*4000, currency='KHR'))
    else: M = None
    rows.append(([T(d.strftime('%Y-%m-%d'), d), f'S-{R.randint(101,138)}']+[T(t, 'yes' if t else None) for t in tk]+[M, T(*pick([('in','in the house'),('out','outside')])), None if R.random() < .8 else 'follow up', pick(['MS','TK'])], dict(person_is='shelter client')))
cols = [('date','day','service_date'),('client','client number','client_no'),('med','medical care given (x)','medical'),('psy','counselling given (x)','counselling'),('legal','legal help given (x)','legal'),('voc','vocational training (x)','training'),('sch','schooling (x)','schooling'),('grant','money given','grant'),('in/out','in the house or outside','where'),('note','remarks',None),('by','who entered it',None)]
f.table('', "a client's services of one day (several services may be ticked); not a person", [1], cols, rows, 2)
f.q('Is a field without x a service not given on that day (kept empty)?', 'Is one row one contact with several services, or shall each x be a service?', 'Are the same client numbers the clients of the client list?')
f.never('rows counted as clients', 'dollars and riels added together', 'riels taken as dollars')

# ---- 08 reintegration visits, ods
f = F(8, '08_reintegration visits RW-2 2024.ods', 'Reintegration worker of an NGO, Kampong Thom: visits to clients gone home, 2024', 'take in', 'the client and the province stand in a line above the visits', ['H = home visit, T = by telephone, S = at school; legend in line 2.'])
sh = 'visits'; f.line(sh, 1, ['Reintegration follow-up – worker RW-2 – year 2024'], 'title'); f.line(sh, 2, ['H=home T=telephone S=school / not met = nobody home'], 'legend')
HOW = {'H':'home visit','T':'telephone','S':'at school'}; OCC = {'school':'school','garment':'garment work','farm':'farming','none':'nothing','shop':'shop'}
rows = []
for k in range(9):
    code, prov = f'R-0{R.randint(10,18)+k*9}', pick(['Kampong Thom','Kampong Thom','Siem Reap','Preah Vihear','Kampong Cham'])
    d = D(2024,1,8) + A(R.randint(0, 60)); occ = pick(list(OCC))
    rows.append(('line', [f'Client {code} / {prov}'], f'line naming the client {code} and the province {prov} of the visits below'))
    for v in range(R.randint(2, 6)):
        h = pick('HHTTS' if occ == 'school' else 'HHT'); met = R.random() > .12
        inc = pick([200000, 350000, 480000, 600000]) if met and occ in ('garment','farm','shop') else None
        s = pick(['Y','Y','Y','N','?']) if met else None
        nx = d + A(R.randint(25, 60))
        rows.append(([v+1, d, T(h, HOW[h]), T('met' if met else 'not met', 'yes' if met else 'no'), T({'Y':pick(['Y','y','Yes']),'N':pick(['N','no'])}.get(s, s), {'Y':'yes','N':'no','?':'unknown',None:None}[s]), T(occ if met else None, OCC[occ] if met else None), T(f'{inc//1000} ពាន់' if inc else None, dict(amount=inc, currency='KHR') if inc else None), T(f'{EM[nx.month-1]} {nx.year%100}', f'{nx.year}-{nx.month:02d}'), pick([None, None, 'mother ill', 'debt to lender'])], dict(client_no=code, province=prov, person_is='reintegrated client')))
        d = nx
        if d > D(2024,12,10): break
cols = [('no','number of the visit, from 1 for each client',None),('day','day of the visit','visit_date'),('how','how (H, T, S)','visit_kind'),('met?','was the client met','met'),('safe?','is she or he safe (Y/N/?)','safe'),('now doing','work or school','occupation'),('income/month','income a month, in thousands of riel (ពាន់)','income'),('next','month of the next visit planned','next_visit'),('rem.','remarks',None)]
f.table(sh, 'a visit to a client (not a client)', [4], cols, rows, 5)
f.q('Is the client that of the line above?', "Is income written in thousands of riel (ពាន់)?", 'Is the province where the client lives now?', 'Are visits where nobody was met kept?', "Is 'Mar 24' the month March 2024, not 24 March?")
f.never('visits counted as clients', '350 thousand stored as 350', 'client lines taken as visits', "'?' under safe stored as no")
exec(open('make2.py', encoding='utf-8').read())
finish()
