# -*- coding: utf-8 -*-
"""Writes files/ and truth.json, always the same bytes. venv/bin/python make.py"""
import random, shutil
from lib import *
from names import person, FAM, F, M
shutil.rmtree('files', ignore_errors=True); os.makedirs('files')
td = dt.timedelta
def days(R, a, b, n): return sorted(a + td(days=R.randrange((b - a).days + 1)) for _ in range(n))
SEXK = {True: V('ស', 'female'), False: V('ប', 'male')}
SEXKL = {True: V('ស្រី', 'female'), False: V('ប្រុស', 'male')}
SEXE = {True: V('F', 'female'), False: V('M', 'male')}
PROV = {'បន្ទាយមានជ័យ': 'Banteay Meanchey', 'បាត់ដំបង': 'Battambang', 'កំពង់ចាម': 'Kampong Cham', 'កំពង់ស្ពឺ': 'Kampong Speu', 'កំពង់ធំ': 'Kampong Thom', 'កណ្តាល': 'Kandal', 'ភ្នំពេញ': 'Phnom Penh', 'ព្រៃវែង': 'Prey Veng', 'សៀមរាប': 'Siem Reap', 'ព្រះសីហនុ': 'Preah Sihanouk', 'ស្វាយរៀង': 'Svay Rieng', 'តាកែវ': 'Takeo', 'ត្បូងឃ្មុំ': 'Tboung Khmum', 'កំពត': 'Kampot', 'ពោធិ៍សាត់': 'Pursat', 'កោះកុង': 'Koh Kong'}
def pv(k): return V(k, PROV[k])

# 1 ---------------------------------------------------------------- police, Banteay Meanchey
R = random.Random(101); s = Sheet('២០២៤')
s.line('ព្រះរាជាណាចក្រកម្ពុជា', merge=13, bold=True); s.line('ជាតិ សាសនា ព្រះមហាក្សត្រ', merge=13, bold=True)
s.line('ស្នងការដ្ឋាននគរបាលខេត្តបន្ទាយមានជ័យ – ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន')
s.line('បញ្ជីចុះលេខសំណុំរឿង ឆ្នាំ២០២៤', bold=True, merge=13)
T1 = Table(s, 'a case (a police file), not a person', [('ល.រ', 'running number (Khmer digits)', None), ('លេខសំណុំរឿង', 'the police file number', 'case_no'), ('ថ្ងៃចុះបញ្ជី', 'day the file was entered (Khmer digits, day-month-year)', 'received_date'), ('ប្រភព', 'who brought the case (abbreviated, key below the list)', 'source'), ('ករណី', 'kind of offence (abbreviated, key below the list)', 'offence'), ('ក្រុង/ស្រុក', 'district where it happened', 'district'), ('ជ.ស', 'suspects, all', 'suspects'), ('ស្រី', 'suspects, of them women', 'suspects_female'), ('ជ.រ', 'victims, all', 'victims'), ('ស្រី', 'victims, of them female', 'victims_female'), ('<១៨', 'victims, of them under 18', 'victims_children'), ('បញ្ជូនអយ្យការ', 'day the file went to the prosecutor; blank = not yet', 'sent_date'), ('ផ្សេងៗ', 'remarks', None)], dict(province='Banteay Meanchey'))
T1.head(['ល.រ', 'លេខសំណុំរឿង', 'ថ្ងៃចុះបញ្ជី', 'ប្រភព', 'ករណី', 'ក្រុង/ស្រុក', 'ជនសង្ស័យ', None, 'ជនរងគ្រោះ', None, None, 'បញ្ជូនអយ្យការ', 'ផ្សេងៗ'], [None] * 6 + ['សរុប', 'ស្រី', 'សរុប', 'ស្រី', '<១៨', None, None])
s.merge += ['G5:H5', 'I5:K5']
for i, (h, m, k) in enumerate(T1.cols):
    if 6 <= i <= 10: T1.cols[i] = (('ជនសង្ស័យ / ' if i < 8 else 'ជនរងគ្រោះ / ') + ['សរុប', 'ស្រី', 'សរុប', 'ស្រី', '<១៨'][i - 6], m, k)
SRC = {'ប.រ': 'victim complaint', 'អ.ក': 'NGO', 'ទ.ប': 'hotline', 'ស.ន': 'other police unit'}
OFF = {'ផ.ភ': 'sex trafficking', 'ព.ប': 'forced labour', 'អ.អ': 'online scam', 'ឆ.ដ': 'unlawful removal across the border'}
DIS = {'សិរីសោភ័ណ': 'Serei Saophoan', 'ប៉ោយប៉ែត': 'Poipet', 'ម៉ាឡៃ': 'Malai', 'ថ្មពួក': 'Thma Puok', 'អូរជ្រៅ': 'Ou Chrov'}
ds = days(R, D(2024, 1, 8), D(2024, 12, 16), 24); tot = [0] * 5
ds[13] = D(2024, 7, 9)
ds.sort()
for i, d in enumerate(ds):
    a = R.randint(0, 3); b = R.randint(0, a); v = R.randint(1, 5); w = R.randint(0, v); c = R.choice([0, 0, 0, 1]) if v > 1 else 0
    snt = d + td(days=R.randint(2, 30)) if a and R.random() < .65 else None
    if snt and snt > D(2024, 12, 27): snt = None
    rd, sd, cc = kdm(d), kdm(snt), V(kh(c), c); bad = False; rem = None if a else 'មិនទាន់ស្គាល់មុខសញ្ញា'
    if i == 9: rd, bad = V(kh(d.strftime('%d-%m-') + '42'), None), True; snt = d + td(days=11); sd = kdm(snt)
    if i == 14: cc, bad = V('១ឬ២', None), True; v, w, c = 4, 3, 0
    if i == 18: sd, bad = kdm(d - td(days=6)), True; a, b, rem = 2, 1, None
    for j, n in enumerate((a, b, v, w, c)): tot[j] += n
    at = T1.row([kh(i + 1), V('%s/%s' % (kh('%03d' % (i + 1)), kh(24)), '%03d/24' % (i + 1)), rd, (lambda k: V(k, SRC[k]))(R.choice(list(SRC))), (lambda k: V(k, OFF[k]))(R.choice(list(OFF))), (lambda k: V(k, DIS[k]))(R.choice(list(DIS))), V(kh(a), a), V(kh(b), b), V(kh(v), v), V(kh(w), w), cc, sd, rem], bad)
    if i in (9, 14, 18): bad_at = globals().setdefault('bad1', []); bad_at.append(at)
tr = s.line('សរុប', None, None, None, None, None, kh(tot[0]), kh(tot[1]), kh(tot[2] + 10), kh(tot[3]), kh(tot[4]), bold=True)
s.skip(); k1 = s.line('ប្រភព៖ ប.រ = បណ្តឹងជនរងគ្រោះ  អ.ក = អង្គការ  ទ.ប = ទូរស័ព្ទបន្ទាន់  ស.ន = សមត្ថកិច្ចនគរបាលផ្សេង'); s.line('ករណី៖ ផ.ភ = ជួញដូរផ្លូវភេទ  ព.ប = ពលកម្មដោយបង្ខំ  អ.អ = ឆបោកអនឡាញ  ឆ.ដ = នាំឆ្លងដែនខុសច្បាប់')
s.line(None, None, None, None, None, None, None, None, 'បន្ទាយមានជ័យ ថ្ងៃទី៣០ ខែធ្នូ ឆ្នាំ២០២៤'); s.widths = {2: 13, 4: 8, 5: 8, 7: 7, 8: 6, 9: 7, 10: 6, 11: 7}
N = '01_បញ្ជីចុះលេខសំណុំរឿង_BMC_២០២៤.xlsx'
w_xlsx(add(1, N, 'Anti-trafficking police, Banteay Meanchey: book of case numbers 2024', 'name-errors', 'an ordinary Khmer register with abbreviations (key under the list) and four slips of the pen', [T1],
    notes=['No name is ever written here: names are in the file itself.', 'A count of 0 suspects with "មិនទាន់ស្គាល់មុខសញ្ញា" means the offender is not yet known.', 'C%d stands between two days of its neighbours; 24 typed as 42 is likely but it is not for the system to mend.' % bad1[0]],
    not_rows=[('២០២៤', 'A1:M4', 'letterhead and title'), ('២០២៤', 'A%d:M%d' % (tr, tr), 'the total row (សរុប)'), ('២០២៤', 'A%d:A%d' % (k1, k1 + 1), 'key of the abbreviations'), ('២០២៤', 'I%d' % (k1 + 2), 'place and day of the report')],
    errors=[('២០២៤', 'C%d' % bad1[0], 'the year is written 42 in a book of 2024', 'name it, leave the day empty, ask'), ('២០២៤', 'K%d' % bad1[1], '"1 or 2" is no number', 'name it, leave the number empty'), ('២០២៤', 'L%d' % bad1[2], 'sent to the prosecutor before the file was entered', 'name it; do not swap the days'), ('២០២៤', 'I%d' % tr, 'the total of victims is ten higher than the rows add up to (%d, rows %d)' % (tot[2] + 10, tot[2]), 'name it; the rows count')],
    questions=['Is one row one case?', 'Which year is meant in C%d?' % bad1[0], 'How many victims under 18 in K%d?' % bad1[1], 'Do all cases lie in Banteay Meanchey?'],
    never=["making victims' or suspects' records of people out of the numbers", 'counting the total row as a case', 'reading the year 42 as 1942, 2042 or silently as 2024', 'an unknown offender (0 suspects) made a person']), [s])

# 2 ---------------------------------------------------------------- police, Kampong Cham: arrests
R = random.Random(102); s = Sheet('Arrests 2024')
s.line('ការិយាល័យប្រឆាំងជួញដូរមនុស្ស ស្នងការដ្ឋានកំពង់ចាម / Anti-Trafficking Office Kg. Cham', bold=True)
s.line('បញ្ជីមនុស្សត្រូវឃាត់ខ្លួន / Persons arrested 2024    (″ = ដូចខាងលើ same as above)')
T2 = Table(s, 'an arrested suspect (a person); one case may have several', [('№', 'running number', None), ('សំណុំរឿង Case', 'police file number; ″ = as above', 'case_no'), ('ឈ្មោះ Name', 'name of the suspect', 'name'), ('ភេទ Sex', 'sex', 'sex'), ('អាយុ Age', 'age in years', 'age'), ('សញ្ជាតិ Nat.', 'citizenship', 'citizenship'), ('តួនាទី Role', 'what the suspect is said to have done', 'role'), ('ថ្ងៃឃាត់ខ្លួន Arrested', 'day of arrest; ″ = as above', 'arrest_date'), ('ទីកន្លែង Place', 'district of arrest; ″ = as above', 'district'), ('លទ្ធផល Outcome', 'what became of the suspect', 'outcome')], dict(province='Kampong Cham', person_is='suspect'))
T2.head()
ROLE = {'មេខ្យល់': 'broker', 'អ្នកដឹក driver': 'driver', 'ម្ចាស់ទីតាំង owner': 'owner of the premises', 'អ្នកជ្រើសរើស recruiter': 'recruiter'}
OUT = {'បញ្ជូនតុលាការ': 'sent to court', 'sent to court': 'sent to court', 'ធានា bail': 'released on bail', 'អប់រំ ដោះលែង': 'released after instruction'}
NAT = {'ខ្មែរ': 'KHM', 'វៀតណាម VN': 'VNM', 'ចិន CN': 'CHN'}
KC = {'ក្រុងកំពង់ចាម': 'Kampong Cham city', 'ជើងព្រៃ': 'Cheung Prey', 'បាធាយ': 'Batheay', 'ព្រៃឈរ': 'Prey Chhor'}
n = 0; cs = days(R, D(2024, 2, 3), D(2024, 11, 28), 9)
for i, (d, k) in enumerate(zip(cs, [2, 1, 3, 1, 2, 1, 3, 1, 2])):
    no, dist = 'KC-%02d/24' % (3 + i * 2), R.choice(list(KC))
    for j in range(k):
        n += 1; fem = R.random() < .35; nat = R.choice(['ខ្មែរ'] * 6 + ['វៀតណាម VN', 'ចិន CN'])
        nm = person(R, fem) if nat == 'ខ្មែរ' else person(R, fem, 1)
        ro, ou = R.choice(list(ROLE)), R.choice(list(OUT))
        T2.row([n, V('″' if j else no, no), nm, SEXK[fem], R.randint(22, 57) if n != 11 else None, V(nat, NAT[nat]), V(ro, ROLE[ro]), V('″', d.isoformat()) if j else d, V('″' if j else dist, KC[dist]), V(ou, OUT[ou]) if n != 15 else None])
s.skip(); e2 = s.line('បានត្រឹមត្រូវ: អនុប្រធានការិយាល័យ')
w_xlsx(add(2, '02_Persons arrested_KgCham_ឃាត់ខ្លួន.xlsx', 'Anti-trafficking police, Kampong Cham: persons arrested', 'take', 'ditto marks: case, day and place stand once per case, then ″', [T2], notes=['Suspects are not convicted: the list says nothing of a judgment.'],
    not_rows=[('Arrests 2024', 'A1:J2', 'title and the key of the ditto mark'), ('Arrests 2024', 'A%d' % e2, 'signatory')], questions=['Is one row one arrested person?', 'Are all of them suspects (none a victim)?'],
    never=['the mark ″ stored as a case number, a day or a place', 'an arrested person stored as convicted or as a victim', 'persons of one case merged into one because case, day and place are equal']), [s])

# 3 ---------------------------------------------------------------- gendarmerie CSV, Khmer lost
R = random.Random(103); s = Sheet('03_gendarmerie_list_2024')
T3 = Table(s, 'cannot be told (words lost): perhaps a person, perhaps an operation', [(h, 'lost', None) for h in ['?.?', '?????', '????? ?', '???', '????????', '???????', '?????']])
T3.head(); q = lambda a, b: '?' * R.randint(a, b)
for i in range(18):
    d = D(2024, 1, 5) + td(days=i * 19 + R.randint(0, 9))
    T3.row([i + 1, q(4, 7) + ' ' + q(4, 8), '?' if R.random() < .5 else '??', R.randint(1, 44), q(6, 13), d.strftime('%d/%m/%Y') if R.random() < .7 else '??-??-????', q(3, 9) + (' ' + q(4, 6) if R.random() < .5 else '')])
w_csv(add(3, '03_gendarmerie_list_2024.csv', 'Royal Gendarmerie, a province (which one is lost too)', 'refuse', 'saved from a spreadsheet as plain CSV: every Khmer letter became a question mark, headings too', [T3],
    notes=['The right answer is one sentence: the Khmer letters were lost when the file was saved; please send the spreadsheet itself or save as CSV UTF-8. Nothing was kept.', 'The days and numbers can be read but nobody can say of what.'],
    never=['rows stored with ??? as names or places', 'the number in the fourth column taken as an age or as a count', 'the words guessed back']), s, enc='ascii')

# 4 ---------------------------------------------------------------- prosecutors, Svay Rieng (ODS)
R = random.Random(104); s = Sheet('Sheet1')
s.line('អយ្យការអមសាលាដំបូងខេត្តស្វាយរៀង'); s.line('បញ្ជីចូលសំណុំរឿង ច្បាប់ស្តីពីការបង្រ្កាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ')
T4 = Table(s, 'a dossier (a case); accused people are only counted', [('លេខព្រហ្មទណ្ឌ', "the prosecution's criminal number", 'case_no'), ('ចូលថ្ងៃទី', 'day the dossier came in', 'received_date'), ('មកពី', 'unit that sent it', 'source'), ('ចោទពីបទ', 'charge', 'offence'), ('មាត្រា', 'articles of the law', 'articles'), ('ជនត្រូវចោទ', 'accused, number', 'suspects'), ('ឃុំ', 'of them in detention', 'suspects_detained'), ('ដំណោះស្រាយ', "the prosecutor's step; blank = none yet", 'status'), ('ថ្ងៃដោះស្រាយ', 'day of that step', 'decision_date'), ('ព្រះរាជអាជ្ញា', 'prosecutor in charge (initials)', None)], dict(province='Svay Rieng'))
T4.head()
FR = {'ស្នងការដ្ឋាន': 'provincial police', 'កងរាជអាវុធហត្ថ': 'gendarmerie', 'ប៉ុស្តិ៍ច្រកបាវិត': 'border police Bavet'}
CH = [('អំពើលក់ដូរមនុស្ស', 'selling, buying or exchanging people', '១៣'), ('អំពើនាំមនុស្សចេញក្រៅប្រទេស', 'taking people out of the country', '១១'), ('អំពើទទួលមនុស្ស', 'receiving people', '១៩'), ('អំពើឃុំឃាំង', 'unlawful confinement', '២១'), ('ការទាក់ទាញពេស្យាកម្ម', 'procuring prostitution', '២៦')]
ST = {'ចោទ បើកស៊ើបសួរ': 'charged, judicial investigation opened', 'បញ្ជូនជំនុំជម្រះផ្ទាល់': 'sent straight to trial', 'តម្កល់': 'filed without prosecution'}
g4 = []; 
for y, cnt in ((2023, 8), (2024, 11)):
    g4.append(s.line('ឆ្នាំ' + kh(y), bold=True)); no = 40
    for d in days(R, D(y, 1, 10), D(y, 12, 10), cnt):
        no += R.randint(9, 60); a = R.randint(1, 4); de = R.randint(0, a); c = R.choice(CH); st = R.choice(list(ST) + ['ចោទ បើកស៊ើបសួរ']); 
        if y == 2024 and d > D(2024, 11, 1): st = None
        if st == 'តម្កល់': de = 0
        dd = d + td(days=R.randint(1, 20)) if st else None; src = R.choice(list(FR))
        T4.row([V('%s/%s' % (kh(no), kh(y % 100)), '%d/%d' % (no, y % 100)), kdl(d), V(src, FR[src]), V(c[0], c[1]), V('ម.' + c[2], c[2].translate(str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789'))), a, de, V(st, ST[st]) if st else None, kdl(dd), R.choice(['ស.ប', 'គ.ម', 'ប.រ'])])
w_ods(add(4, '04_អយ្យការស្វាយរៀង_ចូលសំណុំរឿង.ods', 'Prosecution attached to the court of Svay Rieng: dossiers received', 'take', 'two years in one table with a year line above each group; days in Khmer words; no victims are written at all', [T4],
    notes=['The list never says how many victims there are: that is unknown, not 0.', 'តម្កល់ is a filing without prosecution by the prosecutor, no acquittal.'], not_rows=[('Sheet1', 'A1:J2', 'letterhead and title')] + [('Sheet1', 'A%d:J%d' % (g, g), 'year line above a group') for g in g4],
    questions=['Is one row one dossier?', 'Is ឃុំ the number of accused held in detention?'], never=['a year line stored as a case', 'number of victims stored as 0', 'a dossier filed without prosecution stored as an acquittal or a judgment', 'accused made into records of people']), [s])

# 5 ---------------------------------------------------------------- immigration, airport
R = random.Random(105); s = Sheet('OFFLOAD Q3')
s.line('PHNOM PENH INTL AIRPORT – IMMIGRATION POLICE', bold=True); s.line('Departing pax offloaded / ទប់មិនឲ្យចេញដំណើរ  Jul–Sep 2024')
T5 = Table(s, 'a passenger stopped from departing (a person)', [('No', 'running number', None), ('Date', 'day', 'date'), ('Flt', 'flight', 'flight'), ('Dest', 'airport of destination (IATA code)', 'destination'), ('Name as in PP', 'name as in the passport', 'name'), ('S', 'sex', 'sex'), ('DOB', 'birth date, sometimes only the year', 'birth_date'), ('Nat', 'citizenship', 'citizenship'), ('Rsn', 'reason, a letter without key', 'reason_code'), ('Act', 'what was done, letters without key', 'action_code'), ('Rmk', 'remarks', None)], dict(person_is='passenger stopped (not said to be a victim or a suspect)', about_trafficking='unknown'))
T5.head()
for i, d in enumerate(days(R, D(2024, 7, 2), D(2024, 9, 27), 22)):
    fem = R.random() < .6; nm = person(R, fem, 1).upper(); b = D(R.randint(1985, 2005), R.randint(1, 12), R.randint(13, 28)); c = R.choice(['CAN', 'BKK', 'KUL', 'SIN', 'ICN', 'TPE'])
    nat = R.choice(['KHM'] * 8 + ['VNM', 'LAO'])
    T5.row([i + 1, d, 'TS %d' % R.randint(210, 480), c, nm, SEXE[fem], eng(b) if R.random() < .8 else V(b.year, str(b.year)), nat, R.choice(['A', 'A', 'B', 'B', 'B', 'C']), R.choice(['RTN', 'RTN', 'RTN', 'H/O', 'REL']), R.choice([None, None, None, 'w/ broker?', 'alone', 'phone checked', 'says tourist'])])
w_xlsx(add(5, '05_PNH_offload_Q3-2024.xlsx', 'Immigration police, an international airport: passengers stopped at departure', 'take-with-questions', 'letters without a key decide what the list means: reason A/B/C, action RTN, H/O, REL', [T5],
    notes=['Nothing says that a stopped passenger is a victim. A letter is kept as it is written until the office explains it.', 'A year alone in DOB stays a year.'], not_rows=[('OFFLOAD Q3', 'A1:K2', 'title')],
    questions=['What do A, B and C under Rsn mean?', 'What do RTN, H/O and REL mean?', 'Are these passengers suspected victims, or is it not known?', 'Is one row one passenger?'],
    never=['every passenger stored as a victim', 'a bare birth year made 1 January', 'a meaning invented for the letters', 'the destination airport stored as citizenship or as country of exploitation']), [s])

# 6 ---------------------------------------------------------------- immigration, land border
R = random.Random(106); s = Sheet('ទទួល ២០២៤')
s.line('ប៉ុស្តិ៍នគរបាលច្រកទ្វារអន្តរជាតិអូរស្មាច់ ខេត្តឧត្តរមានជ័យ', bold=True); s.line('ការទទួលពលរដ្ឋខ្មែរពីសមត្ថកិច្ចថៃ – ត្រីមាសទី១ ឆ្នាំ២០២៤')
T6 = Table(s, 'a handover of a group at the border; people are only counted', [('ថ្ងៃទី', 'day of the month; the month is in the line above the group', 'date'), ('ម៉ោង', 'hour', 'time'), ('អ្នកប្រគល់', 'Thai unit that handed over', 'handed_over_by'), ('នាក់', 'people, all', 'total'), ('ស្រី', 'of them female', 'female'), ('កុមារ', 'of them children', 'children'), ('មូលហេតុ', 'why they were sent back', 'reason'), ('បញ្ជូនបន្ត', 'where they went next', 'sent_to'), ('កំណត់ហេតុ', 'number of the record of handover', 'record_no')], dict(province='Oddar Meanchey', people_citizenship='KHM', from_country='THA'))
T6.head(); GV = {'អ.ម ថៃ': 'Thai immigration', 'ទាហានថៃ': 'Thai army', 'ប៉ូលិសថៃ': 'Thai police'}
RE = {'គ្មានឯកសារ': 'no papers', 'ហួសកំណត់': 'overstay', 'ចប់ទោស': 'sentence served'}; TO = {'ទៅផ្ទះ': 'home', 'មន្ទីរ សអយ': 'provincial social office', 'អង្គភាពជំនាញ': 'anti-trafficking unit'}
nr6 = []; rec = 0
for m, cnt in ((1, 11), (2, 8), (3, 12)):
    nr6.append((s.line('ខែ' + KM[m - 1], bold=True), 'month line above a group')); st = [0, 0, 0]
    ts = sorted(zip([R.randrange(28) for _ in range(cnt)], ['%02d:%02d' % (R.randint(7, 17), R.choice([0, 15, 30, 45])) for _ in range(cnt)]))
    for d, h in [(D(2024, m, 1 + a), b) for a, b in ts]:
        rec += 1; t = R.randint(3, 46); f = R.randint(0, t); c = R.choice([0, 0, 1, 2, 3]); c = min(c, t)
        st = [st[0] + t, st[1] + f, st[2] + c]; x = (R.choice(list(GV)), R.choice(list(RE)), R.choice(['ទៅផ្ទះ', 'ទៅផ្ទះ', 'ទៅផ្ទះ', 'មន្ទីរ សអយ', 'អង្គភាពជំនាញ']))
        T6.row([V(d.day, d.isoformat()), h, V(x[0], GV[x[0]]), t, f, V(c or '-', 0) if c == 0 else c, V(x[1], RE[x[1]]), V(x[2], TO[x[2]]), V(kh('%02d' % rec), '%02d' % rec)])
    nr6.append((s.line('សរុបខែ', None, None, *st, bold=True), "the month's total"))
s.skip(); l6 = s.line('សម្គាល់៖ ក្នុងជួរ កុមារ សញ្ញា - មានន័យថា គ្មាន (០)។')
w_xlsx(add(6, '06_អូរស្មាច់_ទទួលពីថៃ_ត្រីមាស១.xlsx', "Immigration, land border at O'Smach: groups handed over by Thai authorities", 'take', 'one row is a handover of a group; the day has no month of its own', [T6],
    notes=['Handed over is not the same as trafficked: only those sent to the anti-trafficking unit may be thought of.', 'The dash under children is a zero because the note below says so.'], not_rows=[('ទទួល ២០២៤', 'A1:I2', 'title')] + [('ទទួល ២០២៤', 'A%d:I%d' % (a, a), b) for a, b in nr6] + [('ទទួល ២០២៤', 'A%d' % l6, 'note')],
    questions=['Is one row one handover (people only counted)?', 'Is it known who of them were victims?'],
    never=["a person's record made for each one counted", 'all returned people counted as victims', "month totals counted beside the handovers", 'the day number read as a date of 1900']), [s])

# 7 ---------------------------------------------------------------- transit centre
R = random.Random(107); s = Sheet('ទទួល'); s.line('ក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា – មជ្ឈមណ្ឌលសង្គ្រោះបណ្តោះអាសន្ន (TC)', bold=True); s.line('បញ្ជីអ្នកស្នាក់នៅ ឆ្នាំ២០២៤')
T7 = Table(s, 'a person received (a stay)', [('ល.រ', 'running number', None), ('កូដ', "the centre's code for the person", 'client_code'), ('ឈ្មោះ', 'name', 'name'), ('ភេទ', 'sex', 'sex'), ('អាយុ', 'age in years; babies in months (ខែ)', 'age'), ('ស្រុកកំណើត', 'home province', 'home_province'), ('មកពីប្រទេស', 'country returned from', 'from_country'), ('ចូល', 'day received', 'received_date'), ('ចេញ', 'day left; blank = still there', 'left_date'), ('ប្រគល់ឲ្យ', 'handed to', 'handed_to'), ('ជ.រ.គ', 'found to be a victim: yes / no / not yet', 'about_trafficking')], dict(person_is='person received'))
T7.head(); CT = {'ថៃ': 'THA', 'វៀតណាម': 'VNM', 'ម៉ាឡេស៊ី': 'MYS', 'ចិន': 'CHN'}; HT = {'គ្រួសារ': 'family', 'អង្គការ': 'NGO', 'មន្ទីរ': 'provincial social office'}; YN = {'បាទ': 'yes', 'ទេ': 'no', 'មិនទាន់': 'unknown'}
b7 = {}
for i, d in enumerate(days(R, D(2024, 3, 4), D(2024, 11, 22), 28)):
    fem = R.random() < .6; age = R.randint(6, 45); nm = person(R, fem); code = 'TC-24-%03d' % (i + 1); left = d + td(days=R.randint(1, 25)) if i < 25 else None; bad = False
    ac, lc, cc, sx = age, left, V(code, code), SEXKL[fem]; more = dict(age_months=None)
    if i in (4, 20): mo = R.choice([5, 8, 10]); ac = V(kh(mo) + 'ខែ', 0); more = dict(age_months=mo); 
    if i == 7: ac, bad = V(234, None), True
    if i == 13: lc, bad = d - td(days=3), True
    if i == 17: cc, bad = V('TC-24-017', 'TC-24-017'), True
    if i == 22: sx, bad = V('ថ', None), True
    x = R.choice(list(PROV)), R.choice(list(CT)), R.choice(list(HT)), R.choice(list(YN))
    at = T7.row([i + 1, cc, nm, sx, ac, pv(x[0]), V(x[1], CT[x[1]]), d, lc, V(x[2], HT[x[2]]) if left else None, V(x[3], YN[x[3]])], bad, **more)
    if bad: b7[i] = at
s.skip(); l7 = s.line('ជ.រ.គ = បានកំណត់ថាជាជនរងគ្រោះនៃការជួញដូរ (បាទ / ទេ / មិនទាន់ = មិនទាន់សម្រេច)')
w_xlsx(add(7, '07_TC_អ្នកស្នាក់នៅ_២០២៤.xlsx', 'Social ministry, transit centre: people who stayed', 'name-errors', 'ages of babies in months, a code used twice, three cells that cannot be believed', [T7],
    notes=['A baby has age 0 and its months besides.', 'The first row with code TC-24-017 is sound; the second follows TC-24-017 where TC-24-018 would be due.'], not_rows=[('ទទួល', 'A1:K2', 'letterhead and title'), ('ទទួល', 'A%d' % l7, 'key')],
    errors=[('ទទួល', 'E%d' % b7[7], 'age 234', 'name it, leave the age empty'), ('ទទួល', 'I%d' % b7[13], 'left before being received', 'name it; keep both days for a person to settle'), ('ទទួល', 'B%d' % b7[17], 'code TC-24-017 is already used on the row above for another person; TC-24-018 is missing', 'ask; do not merge the two'), ('ទទួល', 'D%d' % b7[22], '"ថ" is neither male nor female', 'name it, leave the sex empty; do not guess from the name')],
    questions=['Is one row one person (and one stay)?', 'Which code has the second TC-24-017?', 'What age is meant by 234?', 'Is "មិនទាន់" undecided?'],
    never=['two persons merged because of code TC-24-017', 'everybody received stored as a victim', 'months of a baby read as years', '"not yet" stored as no']), [s])

# 8 ---------------------------------------------------------------- Prey Veng social office + NGO
R = random.Random(108); s = Sheet('DoSVY-តាមដាន'); s2 = Sheet('NGO grants')
s.line('មន្ទីរសង្គមកិច្ចខេត្តព្រៃវែង – សមាហរណកម្ម (រួមជាមួយអង្គការ "Sample Reintegration")', bold=True)
T8 = Table(s, 'a client (a person) who is followed after return', [('កូដ', "client code of the office and the NGO", 'client_code'), ('ភេទ', 'sex', 'sex'), ('អាយុពេលត្រឡប់', 'age when returned', 'age'), ('ស្រុក', 'district', 'district'), ('ត្រឡប់ពី', 'country returned from', 'from_country'), ('ថ្ងៃត្រឡប់', 'month of return', 'return_date'), ('ចុះសួរសុខទុក្ខ ១', 'day of the first visit', 'visit1_date'), ('ចុះសួរសុខទុក្ខ ២', 'day of the second visit', 'visit2_date'), ('ចុះសួរសុខទុក្ខ ៣', 'day of the third visit', 'visit3_date'), ('ស្ថានភាព', 'how the client stands', 'status'), ('មន្ត្រី', 'official in charge', None)], dict(province='Prey Veng', person_is='client in reintegration'))
T8.head(); PD = {'បាភ្នំ': 'Ba Phnum', 'កំពង់ត្របែក': 'Kampong Trabaek', 'ពារាំង': 'Pea Reang', 'ស៊ីធរកណ្តាល': 'Sithor Kandal', 'ពាមរក៍': 'Peam Ro'}
S8 = {'កំពុងតាមដាន': 'being followed', 'បិទ': 'closed', 'បាត់ទំនាក់ទំនង': 'contact lost', 'ចេញធ្វើការក្រៅ': 'left again for work'}
codes = []
for i in range(18):
    code = 'PV%02d-%d' % (i + 1, 23 if i < 8 else 24); codes.append(code); r = D(2023 if i < 8 else 2024, 1 + (i * 5) % 10, 1); v = r + td(days=R.randint(35, 60)); fem = R.random() < .7
    vs = [v, v + td(days=R.randint(60, 90)), v + td(days=R.randint(150, 200))][:R.choice([1, 2, 3, 3])]; vs = [x for x in vs if x < D(2024, 12, 20)]; st = R.choice(list(S8)); c = R.choice(list(CT)); di = R.choice(list(PD))
    T8.row([code, SEXK[fem], R.randint(15, 41), V(di, PD[di]), V(c, CT[c]), V('%s/%s' % (kh('%02d' % r.month), kh(r.year)), r.isoformat()[:7])] + [kdm(x, '/') for x in (vs + [None] * 3)[:3]] + [V(st, S8[st]), R.choice(['លោក សុវណ្ណ', 'អ្នកស្រី ណារី'])])
T8b = Table(s2, 'a grant (a thing or money) given to a client; a client may have several', [('Client', 'client code, the same as on the first sheet', 'client_code'), ('Date', 'day given', 'date'), ('Grant', 'what was given', 'grant'), ('Riel', 'value in riel', 'amount'), ('USD', 'value in US dollars', 'amount_usd'), ('Signed', 'receipt signed', 'receipt_signed')], dict(given_by='NGO Sample Reintegration'))
s2.line('Grants 2024 – one line per grant. Value in riel OR in dollars, as bought.'); T8b.head()
for d in days(R, D(2024, 3, 5), D(2024, 11, 25), 15):
    g = R.choice(['sewing machine', 'chicks and feed', 'piglets', 'grocery stock', 'bicycle', 'school kit']); us = R.random() < .5; a = R.randint(6, 30) * 10
    T8b.row([R.choice(codes[:14]), d, g, None if us else V(a * 4000, dict(amount=a * 4000, currency='KHR')), V(a, dict(amount=a, currency='USD')) if us else None, (lambda k: V(k, {'Y': 'yes', 'N': 'no'}[k]) if k else None)(R.choice(['Y', 'Y', 'Y', 'N', None]))])
w_xlsx(add(8, '08_ព្រៃវែង_reintegration_DoSVY+NGO.xlsx', 'Provincial social office Prey Veng with an NGO for reintegration', 'take', 'two lists in one file joined by the client code; no names are kept; visits lie side by side', [T8, T8b],
    notes=['A return is known by month only.', 'A blank visit was not made (or not yet); the list does not say which.', 'Nothing says outright that every client is a victim of trafficking.'], not_rows=[('DoSVY-តាមដាន', 'A1:K1', 'title'), ('NGO grants', 'A1:F1', 'note')],
    questions=['Is one row of the first sheet one client, and one of the second one grant?', 'Are all clients victims of trafficking?'], never=['a grant stored as a person', 'riel and dollars added or converted', 'grants stored as compensation or restitution', 'a month of return made the first day of the month without saying so']), [s, s2])

# 9 ---------------------------------------------------------------- Kampot social office (XLS)
R = random.Random(109); s = Sheet('កំពត'); s.line('មន្ទីរ សអយ កំពត  បញ្ជីជួយសង្គ្រោះ ២០២៤', bold=True)
T9 = Table(s, 'a person helped', [('ល.រ', 'running number', None), ('គោត្តនាម-នាម', 'name', 'name'), ('ភ', 'sex', 'sex'), ('អាយុ', 'age', 'age'), ('ឃុំ', 'commune', 'commune'), ('ថ្ងៃជួយ', 'day helped (day/month/year)', 'date'), ('ជរ', 'a tick; not explained', 'tick_jr'), ('ងរ', 'a tick; not explained', 'tick_ngr'), ('ជំនួយ', 'kind of help', 'help'), ('ចំនួន', 'sum, no currency written', 'amount')], dict(province='Kampot', about_trafficking='unknown', person_is='person helped'))
T9.head(); KC2 = {'កំពង់ក្រែង': 'Kampong Kraeng', 'ត្រពាំងធំ': 'Trapeang Thum', 'ព្រែកត្នោត': 'Preaek Tnaot', 'ចុម​គ្រៀល'.replace('\u200b', ''): 'Chum Kriel'}; HL = {'ថវិកា': 'money', 'អង្ករ': 'rice', 'ថ្លៃធ្វើដំណើរ': 'travel costs', 'សម្ភារសិក្សា': 'school materials'}
for i, d in enumerate(days(R, D(2024, 1, 14), D(2024, 12, 18), 20)):
    fem = R.random() < .6; k = R.choice([0, 0, 1, 2]); h = R.choice(list(HL)); c = R.choice(list(KC2)); a = R.choice([100000, 200000, 80000, 20, 25, 50]) if h in ('ថវិកា', 'ថ្លៃធ្វើដំណើរ') else None
    T9.row([i + 1, person(R, fem), SEXK[fem], R.randint(9, 63), V(c, KC2[c]), V(d.strftime('%d/%m/%y'), d.isoformat()), V('✓', 'yes') if k == 0 else None, V('✓', 'yes') if k == 1 else None, V(h, HL[h]), V(a, dict(amount=a, currency=None)) if a else None])
w_xls(add(9, '09_សអយកំពត_ជួយសង្គ្រោះ.xls', 'Provincial social office Kampot: people helped', 'take-with-questions', 'two columns of ticks with headings nobody explains, sums without a currency (20 beside 200000)', [T9],
    notes=['ជរ may be ជនរងគ្រោះ (victim) and ងរ may be ងាយរងគ្រោះ (vulnerable), but the sheet does not say so; neither says victim of what.', 'The tick facts are the bare tick: yes where ticked, empty otherwise (not no).', 'Days such as 23/02 show that the day comes first.'], not_rows=[('កំពត', 'A1:J1', 'title')],
    questions=['What do the columns ជរ and ងរ mean?', 'Are these people victims of trafficking, or people helped for any reason?', 'Which sums are riel and which dollars?', 'Is one row one person or one time of help?'],
    never=['everybody, or everybody ticked, stored as a victim of trafficking without asking', 'a currency guessed from the size of the sum without saying so', 'an empty tick stored as no']), [s])

# 10 --------------------------------------------------------------- NGO shelter
R = random.Random(110); s = Sheet('Residents'); sc = Sheet('Codes')
s.line('INVENTED HAVEN – residents register (no names, see safe)', bold=True)
T10 = Table(s, 'a stay of a client; a client who came back has two rows (suffix /2)', [('Client ID', 'client code; /2 = second stay', 'client_code'), ('DOB', 'birth date', 'birth_date'), ('Sex', 'sex', 'sex'), ('Type', 'kind of case, key on the sheet Codes', 'case_type'), ('Ref by', 'who referred', 'source'), ('In', 'day in', 'received_date'), ('Out', 'day out; blank = still here', 'left_date'), ('Out to', 'where the client went', 'left_to'), ('School / skill', 'school or training', 'training'), ('Legal case', 'is there a legal case', 'legal_case')], dict(person_is='client'))
T10.head(); TY = {'ST': ('sex trafficking', 'yes'), 'LT': ('labour trafficking', 'yes'), 'R': ('rape', 'no'), 'DV': ('domestic violence', 'no')}
idl = []
for i, d in enumerate(days(R, D(2023, 6, 1), D(2024, 12, 10), 26)):
    ty = R.choice(['ST', 'ST', 'LT', 'R', 'R', 'DV']); b = D(R.randint(1996, 2011), R.randint(1, 12), R.randint(1, 28)); out = d + td(days=R.randint(20, 300)); out = out if out < D(2024, 12, 15) else None; cid = 'H-%03d' % (301 + i - (i > 19))
    idl.append((cid, b, ty, out))
    if i == 19: cid, b, ty = idl[2][0] + '/2', idl[2][1], idl[2][2]
    T10.row([cid, b, V('F', 'female'), V(ty, TY[ty][0]), V(*R.choice([('DoSVY', 'provincial social office'), ('police', 'police'), ('NGO', 'NGO'), ('self', 'self')])), d, out, R.choice(['family', 'foster family', 'own rent', 'other NGO']) if out else None, R.choice(['grade 5', 'grade 8', 'sewing', 'hairdressing', 'cooking', None]), (lambda k: V(k, {'Y': 'yes', 'N': 'no', '?': 'unknown'}[k]))(R.choice('YYN?'))], about_trafficking=TY[ty][1])
assert idl[2][3] and T10.rows[19][1]['received_date'] > idl[2][3].isoformat(), 'second stay'
for a in [('Code', 'Meaning'), ('ST', 'sex trafficking'), ('LT', 'labour trafficking'), ('R', 'rape (not trafficking)'), ('DV', 'domestic violence (not trafficking)'), ('?', 'not known'), ('/2', 'second stay of the same client')]: sc.line(*a)
w_xlsx(add(10, '10_Residents register Invented Haven.xlsx', "NGO 'Invented Haven' (invented): shelter for women and girls", 'take', 'a stay and not a client; the key is on a second sheet and says which kinds are not trafficking', [T10],
    notes=['H-303/2 is the second stay of H-303: one person, two stays.', 'Rape and domestic violence are no trafficking: those rows may be left out or kept as such.'], not_rows=[('Residents', 'A1:J1', 'title'), ('Codes', 'A1:B7', 'key of the codes')],
    questions=['Is one row one stay (H-303 and H-303/2 the same client)?', 'Should cases of rape and domestic violence come in at all?'], never=['H-303/2 stored as another person', 'clients of rape or domestic violence stored as victims of trafficking', 'rows of the key stored as records', 'a blank day out read as left']), [s, sc])

# 11 --------------------------------------------------------------- NGO hotline: confidential (refuse)
R = random.Random(111); s = Sheet('Notes'); s.line('"Sample Line" – counsellors\' own notes', bold=True); s.line('CONFIDENTIAL. Callers were promised that nothing said here leaves this room. ហាមផ្តល់ឲ្យអ្នកក្រៅ – សូម្បីសមត្ថកិច្ច (not to anybody outside, authorities included).')
T11 = Table(s, 'a talk of a caller with a counsellor, promised to stay secret', [(h, m, None) for h, m in [('Date', 'day'), ('Caller', 'name or nickname'), ('Phone', 'telephone'), ('About', 'subject'), ("Counsellor's note", 'what was said'), ('Call back', 'when to call back')]])
T11.head(); NT = ['afraid of father in law, talked it through', 'cannot sleep, exam', 'friend works in a casino town, passport with boss, does not want police', 'asked about a job advert', 'husband drinks', 'wants to stop school', 'only cried, calmer at the end', 'owes money to aunt', 'lonely, new in city', 'asked where to get a test']
for d in days(R, D(2024, 9, 2), D(2024, 11, 29), 20):
    fem = R.random() < .7
    T11.row([d.strftime('%d/%m/%Y'), R.choice([person(R, fem, 1), person(R, fem), R.choice(F)[1], 'no name']), '000 %03d %03d' % (R.randint(0, 999), R.randint(0, 999)), R.choice(['family', 'work', 'school', 'health', 'travel']), R.choice(NT), R.choice([None, None, 'next week', 'do not call'])])
w_xlsx(add(11, '11_Sample Line notes Sep-Nov.xlsx', "NGO 'Sample Line' (invented): helpline for young people, counsellors' notes", 'refuse', 'callers were promised secrecy, most talks are no trafficking; sent by mistake', [T11],
    notes=['The right answer is one sentence: the file says that callers were promised secrecy, it is not taken, nothing of it was kept; counts by subject would be welcome.'], not_rows=[('Notes', 'A1:F2', 'title and the promise of secrecy')], never=['any name, telephone or note stored, logged or shown', 'a caller stored as a victim', 'the talk about a friend in a casino town taken as a case']), [s])

# 12 --------------------------------------------------------------- national hotline CSV
R = random.Random(112); s = Sheet('12_hotline_calls_nov2024')
T12 = Table(s, 'a call (not a person, not a case)', [('call_id', 'number of the call', 'call_no'), ('datetime', 'day and hour', 'date'), ('caller', 'who calls', 'caller_is'), ('sex', 'sex of the caller', 'sex'), ('topic', 'subject', 'subject'), ('khet', 'province the call is about', 'province'), ('referred', 'where the call was passed on', 'referred_to'), ('min', 'minutes', 'minutes'), ('prev_id', 'number of an earlier call about the same matter', 'earlier_call_no')])
T12.head(); CA = {'ខ្លួនឯង': 'the person concerned', 'គ្រួសារ': 'family', 'អ្នកជិតខាង': 'neighbour', 'មិនប្រាប់': 'not told'}; TP = {'ជួញដូរ/trafficking': 'yes', 'job abroad question': 'no', 'សង្ស័យ/suspected': 'unknown', 'wrong number': 'no', 'silent': 'no', 'ហិង្សាក្នុងគ្រួសារ': 'no'}; TPE = {'ជួញដូរ/trafficking': 'trafficking', 'សង្ស័យ/suspected': 'suspected trafficking', 'ហិង្សាក្នុងគ្រួសារ': 'domestic violence'}
SX = {'F': 'female', 'M': 'male', 'U': 'unknown'}; RF = {'police': 'police', 'DoSVY': 'provincial social office', 'embassy': 'embassy', 'none': 'none'}
rel = []
hh = sorted(zip(days(R, D(2024, 11, 1), D(2024, 11, 30), 50), ['%02d:%02d' % (R.randint(6, 22), R.randint(0, 59)) for _ in range(50)]))
for i, (d, hm) in enumerate(hh):
    tp = R.choice(list(TP) + ['ជួញដូរ/trafficking', 'សង្ស័យ/suspected', 'job abroad question', 'job abroad question']); x = tp in ('wrong number', 'silent'); cid = 24110 * 100 + i + 1; ca, sx, pr = R.choice(list(CA)), R.choice('FFMMU'), R.choice(list(PROV))
    tr_ = tp in ('ជួញដូរ/trafficking', 'សង្ស័យ/suspected'); prev = R.choice(rel) if tr_ and rel and R.random() < .3 else None
    rf = R.choice(['police', 'DoSVY', 'embassy', 'none']) if tr_ else ('DoSVY' if tp.startswith('ហិង្សា') and R.random() < .6 else 'none')
    T12.row([V(cid, str(cid)), V('%s %s' % (d.isoformat(), hm), d.isoformat()), None if x else V(ca, CA[ca]), V('U', 'unknown') if x else V(sx, SX[sx]), V(tp, TPE.get(tp, tp)), None if x else pv(pr), V(rf, RF[rf]), R.randint(1, 2) if x else R.randint(3, 38), V(prev, str(prev)) if prev else None], time=hm, about_trafficking=TP[tp])
    if tr_: rel.append(cid)
w_csv(add(12, '12_hotline_calls_nov2024.csv', 'National hotline: export of calls, one month', 'take', 'CSV with semicolons; one row is a call, some calls belong together (prev_id)', [T12], notes=['Silent calls and wrong numbers are calls, but nothing about trafficking.', 'call numbers are names, not amounts.', 'about_trafficking comes from the subject; "suspected" is unknown.'],
    questions=['Is one row one call?', 'Should silent calls and wrong numbers come in?'], never=['a caller stored as a victim', 'calls joined by prev_id counted as so many cases', 'silent calls counted as reports of trafficking']), s, delim=';')

# 13 --------------------------------------------------------------- labour inspectors
R = random.Random(113); s = Sheet('អធិការកិច្ច'); s.line('នាយកដ្ឋានអធិការកិច្ចការងារ – ចុះអធិការកិច្ច ឆមាសទី២ ឆ្នាំ២០២៤', bold=True)
T13 = Table(s, 'a visit to a place of work (not a firm, not a person)', [('ល.រ', 'running number', None), ('ថ្ងៃចុះ', 'day of the visit', 'date'), ('សហគ្រាស', 'name of the enterprise', 'enterprise'), ('ប្រភេទ', 'kind of work', 'sector'), ('ខេត្ត', 'province', 'province'), ('កម្មករ', 'workers, all', 'workers'), ('ស្រី', 'of them women', 'workers_female'), ('<១៥', 'children under 15 at work', 'children_under_15'), ('១៥-១៧', 'workers of 15 to 17', 'children_15_17'), ('ថៅកែរក្សាលិខិតស្នាម', 'the employer keeps papers of workers', 'papers_kept'), ('សង្ស័យពលកម្មបង្ខំ', 'forced labour suspected', 'about_trafficking'), ('វិធានការ', 'measure', 'measure'), ('ពិន័យ (រៀល)', 'fine, riel', 'fine')])
T13.head(); SE = {'នេសាទ': 'fishing', 'សំណង់': 'construction', 'កាត់ដេរ': 'garments', 'ចម្ការ': 'plantation', 'ឡឥដ្ឋ': 'brick kiln'}; ME = {'ព្រមាន': 'warning', 'ពិន័យ': 'fine', 'គ្មាន': 'none', 'បញ្ជូននគរបាល': 'passed to the police'}; YK = {'មាន': 'yes', 'គ្មាន': 'no', 'មិនបានពិនិត្យ': 'unknown'}
en = ['%s %s' % (a, b) for a in ('រោងចក្រ', 'ក្រុមហ៊ុន', 'សហគ្រាស') for b in ('សាកល្បង', 'គំរូ', 'ប្រឌិត', 'គំរូថ្មី')]
wh = {e: (['កាត់ដេរ', 'ឡឥដ្ឋ', 'កាត់ដេរ', 'ឡឥដ្ឋ', 'សំណង់', 'ចម្ការ', 'សំណង់', 'ចម្ការ', 'នេសាទ', 'នេសាទ', 'នេសាទ', 'សំណង់'][i], ['កំពង់ស្ពឺ', 'កណ្តាល', 'កំពត', 'កណ្តាល', 'ព្រះសីហនុ', 'កោះកុង', 'ព្រះសីហនុ', 'កំពត', 'កោះកុង', 'កំពត', 'ព្រះសីហនុ', 'ព្រះសីហនុ'][i]) for i, e in enumerate(en)}   # one firm, one place
for i, d in enumerate(days(R, D(2024, 7, 3), D(2024, 12, 19), 21)):
    w = R.randint(6, 240); c1 = R.choice([0, 0, 0, 1, 2]); c2 = R.choice([0, 1, 2, 4]); pk = R.choice(['គ្មាន', 'គ្មាន', 'មាន', 'មិនបានពិនិត្យ']); sf = R.choice(['គ្មាន', 'គ្មាន', 'មាន', 'មិនបានពិនិត្យ']) if pk != 'គ្មាន' else 'គ្មាន'
    me = 'បញ្ជូននគរបាល' if sf == 'មាន' else R.choice(['ព្រមាន', 'ពិន័យ', 'គ្មាន']); fi = R.choice([600000, 1200000, 2400000]) if me == 'ពិន័យ' else None; e = R.choice(en); x = wh[e]
    T13.row([i + 1, kdm(d, '/'), e, V(x[0], SE[x[0]]), pv(x[1]), w, R.randint(0, w), c1, c2, V(pk, YK[pk]), V(sf, YK[sf]), V(me, ME[me]), V(fi, dict(amount=fi, currency='KHR')) if fi else None])
t13 = s.line('សរុប', None, None, None, None, *[sum(r[1][k] for r in T13.rows) for k in ('workers', 'workers_female', 'children_under_15', 'children_15_17')], bold=True)
w_xlsx(add(13, '13_អធិការកិច្ចការងារ_ឆមាស២.xlsx', 'Labour inspectorate: visits to places of work', 'take', 'a visit; no worker is named; suspicion is a column of its own', [T13], notes=['The same enterprise visited twice has two rows.', 'គ្មាន is "no" in two columns and "none" (no measure) in another.', 'A child at work is no victim of trafficking by that alone.'], not_rows=[('អធិការកិច្ច', 'A1:M1', 'title'), ('អធិការកិច្ច', 'A%d:M%d' % (t13, t13), 'the total row')],
    questions=['Is one row one visit?', 'Is "មិនបានពិនិត្យ" not looked at (unknown)?'], never=["a worker's record made out of the counts", 'working children counted as victims of trafficking', '"not looked at" stored as no', 'a fine stored as restitution', 'the total row stored as a visit']), [s])

# 14 --------------------------------------------------------------- complaints against agencies
R = random.Random(114); s = Sheet('Complaints'); s.line('ក្រសួងការងារ – ពាក្យបណ្តឹងលើទីភ្នាក់ងារជ្រើសរើសពលករ / Complaints vs. private recruitment agencies 2024', bold=True); s.line('Sums in US dollars')
T14 = Table(s, 'a complaint (may be of several workers)', [('Compl. no', 'number of the complaint', 'complaint_no'), ('Received', 'day received', 'received_date'), ('Agency', 'agency complained of', 'agency'), ('To', 'country of work', 'destination'), ('Workers', 'workers, all', 'workers'), ('F', 'of them women', 'workers_female'), ('Issue', 'subject', 'subject'), ('Claim', 'sum claimed, US dollars', 'claimed'), ('Paid', 'sum paid, US dollars', 'paid'), ('Closed', 'day closed', 'closed_date'), ('Status', 'where it stands', 'status')])
T14.head(); TO14 = {'Thailand': 'THA', 'Korea': 'KOR', 'Japan': 'JPN', 'Malaysia': 'MYS', 'Saudi A.': 'SAU'}; US = lambda a: V(a, dict(amount=a, currency='USD')); b14 = {}
AG = ['Testing Manpower', 'Sample Overseas', 'Invented HR Supply', 'Sample Bridge Co.']
for i, d in enumerate(days(R, D(2024, 1, 9), D(2024, 12, 5), 24)):
    st = R.choice(['settled', 'settled', 'pending', 'withdrawn']); w = R.randint(1, 9); f = R.randint(0, w); cl = w * R.randint(10, 40) * 10; pd_ = cl * R.choice([50, 80, 100]) // 100 if st == 'settled' else None; c = d + td(days=R.randint(10, 70)) if st != 'pending' else None
    if c and c > D(2024, 12, 28): st, c, pd_ = 'pending', None, None
    if i in (5, 11): st, c, pd_ = 'settled', d + td(days=30), cl // 2
    if i in (8, 16): st, c, pd_ = 'pending', None, None
    dd, cc, bad, wc, no = d, c, False, w, 'RC-%03d' % (i + 1); pc = US(pd_) if pd_ is not None else None; fc = f
    if i == 5: pc, bad, cl = US(1600), True, 160
    if i == 8: fc, bad = w + 2, True
    if i == 11: cc, bad = V(d.strftime('31/09/%Y'), None), True
    if i == 16: wc, bad, fc = V('many', None), True, None
    de = R.choice(list(TO14)); at = T14.row([no, dd, R.choice(AG), V(de, TO14[de]), wc, fc, R.choice(['not sent, fee not returned', 'wage lower than contract', 'passport kept', 'other work than promised', 'sick, not helped']), US(cl), pc, cc, st], bad)
    if bad: b14[i] = at
t14 = s.line('Total', None, None, None, None, None, None, sum(r[1]['claimed']['amount'] for r in T14.rows), sum(r[1]['paid']['amount'] for r in T14.rows if r[1]['paid']), bold=True)
w_xlsx(add(14, '14_Complaints PRA 2024 ពាក្យបណ្តឹង.xlsx', 'Labour ministry: complaints of workers against recruitment agencies', 'name-errors', 'a complaint of one or more workers; four faulty cells', [T14], notes=['The paid sum of 1600 for a claim of 160 is kept as written: which of the two is wrong is not known.', 'The totals row is right by the cells as written.', 'A complaint about fees or wages is no trafficking by that alone.'], not_rows=[('Complaints', 'A1:K2', 'title and the currency'), ('Complaints', 'A%d:K%d' % (t14, t14), 'the total row')],
    errors=[('Complaints', 'I%d' % b14[5], 'paid 1600 for a claim of 160', 'name it; do not change either sum'), ('Complaints', 'F%d' % b14[8], 'more women than workers', 'name it; do not trim'), ('Complaints', 'J%d' % b14[11], '31 September does not exist', 'name it, leave the day empty'), ('Complaints', 'E%d' % b14[16], '"many" is no number', 'name it, leave the number empty')],
    questions=['Is one row one complaint?', 'How many workers in the complaint with "many"?', 'Is the claim of 160 or the payment of 1600 wrong?'], never=['complaints stored as cases of trafficking', 'workers made into victims', 'payments stored as restitution ordered by a court', 'the total row stored as a complaint']), [s])

# 15 --------------------------------------------------------------- embassy abroad
R = random.Random(115); s = Sheet('ជំនួយ'); s.line('ស្ថានឯកអគ្គរាជទូតកម្ពុជា ប្រចាំទីក្រុងប៉េកាំង – សំណើសុំជំនួយរបស់ពលរដ្ឋ ២០២៤', bold=True)
T15 = Table(s, 'a request (may concern several people)', [('ល.រ', 'running number', None), ('ថ្ងៃទទួល', 'day received', 'received_date'), ('ឈ្មោះ', 'who asks; "+2" = two more people', 'name'), ('ខេត្តនៅស្រុក', 'home province in Cambodia', 'home_province'), ('នៅឯណា', 'where in China', 'place_abroad'), ('សំណើ', 'what is asked', 'subject'), ('លិខិតឆ្លងដែន', 'who holds the passport', 'passport_with'), ('ចំណាយ', 'money spent, no currency written', 'amount'), ('✓', 'mark at the end: OK, P or a dash, no key', 'mark')], dict(about_trafficking='unknown', country='CHN'))
T15.head(); RQ = {'សុំវិលត្រឡប់': 'wants to go home', 'ប្តីវាយដំ': 'beaten by the husband', 'សុំលិខិតធ្វើដំណើរ': 'travel paper', 'លែងលះ': 'divorce', 'មិនបានប្រាក់ខែ': 'wages not paid'}; PW = {'ប្តី': 'husband', 'ខ្លួនឯង': 'self', 'មេខ្យល់': 'broker', 'បាត់': 'lost'}
for i, d in enumerate(days(R, D(2024, 1, 11), D(2024, 12, 12), 18)):
    ex = R.choice([0, 0, 0, 0, 1, 2]); nm = person(R, True); r, p = R.choice(list(RQ)), R.choice(list(PW)); a = R.choice([300, 850, 1200, 2400, None]); z = R.choice(['OK', 'OK', 'P', '-', None])
    T15.row([kh(i + 1), kdl(d), V(nm + (' +%d' % ex if ex else ''), nm), pv(R.choice(list(PROV))), R.choice(['Hebei', 'Henan', 'Anhui', 'Jiangxi', 'Fujian']), V(r, RQ[r]), V(p, PW[p]), V(a, dict(amount=a, currency=None)) if a else None, z], others_as_written='+%d' % ex if ex else None)
w_xlsx(add(15, '15_ស្ថានទូតប៉េកាំង_សំណើជំនួយ.xlsx', 'Embassy of Cambodia at Beijing: requests of citizens', 'take-with-questions', '"+2" behind a name, an unexplained mark at the end, money without a currency; nothing says who was trafficked', [T15],
    notes=['"+2" most likely means two more people without a name; the sheet does not say so, therefore the fact is kept as written.', 'No column for sex: it is not to be guessed from a name or from a husband.', 'The sums may be yuan or dollars.'], not_rows=[('ជំនួយ', 'A1:I1', 'title')],
    questions=['Does "+2" mean two more people (children?)', 'What do OK, P and the dash in the last column mean?', 'Which currency are the sums?', 'Are some of these requests about trafficking (forced marriage)? Which?'],
    never=['every request stored as a case of trafficking or forced marriage', '"+2" stored as part of a name', 'persons without a name invented for "+2"', 'a currency guessed without saying so']), [s])

# 16 --------------------------------------------------------------- foreign embassy (ODS)
R = random.Random(116); s = Sheet('Nationals'); s.line('Consular section, embassy in Phnom Penh – our nationals reported in scam compounds, 2024'); s.line('All are Philippine nationals unless noted in column K')
T16 = Table(s, 'a national (a person)', [('Ref', 'embassy reference; one reference may hold several people (a, b …)', 'ref'), ('Surname', 'family name', 'surname'), ('Given name', 'given name', 'given_name'), ('Sex', 'sex', 'sex'), ('Age', 'age', 'age'), ('Held in', 'province', 'province'), ('Reported by', 'who told the embassy', 'source'), ('Reported', 'day reported', 'received_date'), ('Now', 'where the person is now', 'status'), ('VIF', 'found to be a victim by Cambodian officials: Y, N, pending', 'victim_identified'), ('Notes', 'remarks; other citizenship', None), ('Home', 'day flown home', 'home_date')], dict(person_is='person reported held'))
T16.head(); ref = 0
for i, d in enumerate(days(R, D(2024, 2, 1), D(2024, 11, 29), 19)):
    if i in (4, 5, 12): sub += 1; rr = '%s%s' % (base, 'abc'[sub])
    else:
        nxt = i + 1 in (4, 12); ref += R.randint(1, 4); base = 'ACS-24-%03d' % ref; sub = 0; rr = base + ('a' if nxt else ''); day = d
    st = R.choice(['inside', 'immigration detention', 'home', 'home', 'shelter']); fem = R.random() < .35; vi = R.choice(['Y', 'N', 'pending', None]); hm = day + td(days=R.randint(15, 28)) if st == 'home' else None
    T16.row([rr, R.choice(['Testing', 'Sample', 'Invented']), R.choice(['Maricel', 'Jenalyn', 'Rowena'] if fem else ['Rodel', 'Jomar', 'Arnel', 'Dennis']), SEXE[fem], R.randint(20, 41), V(*R.choice([("S'ville", 'Preah Sihanouk'), ('Bavet', 'Svay Rieng'), ('PP', 'Phnom Penh'), ('Poipet', 'Banteay Meanchey')])), R.choice(['family', 'self by message', 'NGO', 'police']), day, st, V(vi, {'Y': 'yes', 'N': 'no', 'pending': 'unknown'}[vi]) if vi else None, 'Indonesian, told their embassy' if i == 9 else ('wounded hand, clinic seen' if i == 14 else None), hm], citizenship='IDN' if i == 9 else 'PHL')
w_ods(add(16, '16_Consular list scam compounds 2024.ods', 'A foreign embassy in Phnom Penh: nationals reported in compounds', 'take', 'citizenship only in a line above the table, with one exception in the notes; several people under one reference', [T16], notes=['a, b, c behind a reference: people reported together.', 'VIF = victim identification; an empty VIF is not "no".', 'Places are towns; the province is theirs (Bavet: Svay Rieng, Poipet: Banteay Meanchey).'], not_rows=[('Nationals', 'A1:L2', 'title and the rule for citizenship')],
    questions=['Is one row one person?', 'Is VIF the official finding that the person is a victim?'], never=['the Indonesian stored as Philippine', 'pending or empty VIF stored as no', 'those in immigration detention stored as offenders', 'people of one reference merged']), [s])

# 17 --------------------------------------------------------------- legal aid
R = random.Random(117); s = Sheet('Clients'); s.line('Legal aid team (Sample Lawyers) – TIP clients  អតិថិជនមេធាវី', bold=True)
T17 = Table(s, 'a client of a lawyer (a person)', [('File', 'file of the lawyers', 'file_no'), ('Client', 'name', 'name'), ('Sex', 'sex', 'sex'), ('Age', 'age', 'age'), ('Client is', 'victim, witness or accused', 'person_is'), ('Court', 'court', 'court'), ('Court file', 'number at the court', 'court_case_no'), ('Lawyer', 'lawyer', 'lawyer'), ('Stage', 'where the case stands', 'stage'), ('Next hearing', 'next hearing; TBC = day not yet fixed', 'next_hearing_date'), ('Claim ៛', 'compensation claimed, riel (million = លាន)', 'claimed')])
T17.head(); PI = {'ជនរងគ្រោះ victim': 'victim', 'សាក្សី witness': 'witness', 'ជនជាប់ចោទ accused': 'accused'}
CO = {'PP CFI': 'Court of First Instance, Phnom Penh', 'BMC CFI': 'Court of First Instance, Banteay Meanchey', 'PSH CFI': 'Court of First Instance, Preah Sihanouk', 'Appeal PP': 'Court of Appeal, Phnom Penh'}
for i in range(17):
    fem = R.random() < .7; pi = R.choice(['ជនរងគ្រោះ victim'] * 4 + ['សាក្សី witness', 'ជនជាប់ចោទ accused']); co = R.choice(list(CO)); st = R.choice(['investigation', 'trial', 'judgment given', 'appeal']); st = 'appeal' if co == 'Appeal PP' else ('trial' if st == 'appeal' else st)
    nh = None if st == 'judgment given' else R.choice([D(2025, 1, 14) + td(days=R.randint(0, 60)), V('TBC', None)]); m = R.choice([8, 12, 20, 35]) if pi.endswith('victim') else None
    T17.row(['LA-%02d' % (i + 1), person(R, fem, 1), SEXE[fem], R.randint(14, 49), V(pi, PI[pi]), V(co, CO[co]), '%d/24' % R.randint(100, 980), V('Me. Testing', 'Me. Testing') if R.random() < .5 else 'Me. Sample', st, nh, V('%s លាន' % kh(m), dict(amount=m * 1000000, currency='KHR')) if m else None])
w_xlsx(add(17, '17_TIP clients legal aid.xlsx', 'Legal-aid lawyers: clients and hearings', 'take', 'the same list has victims, witnesses and accused; sums in millions in Khmer', [T17], notes=['TBC is a hearing without a day, not an error.', 'PP CFI etc. are the usual short names of the courts of first instance.', 'A claim is not an award.'], not_rows=[('Clients', 'A1:K1', 'title')],
    questions=['Is one row one client?', 'May clients\' names leave the lawyers\' office (secrecy of lawyers)?'], never=['an accused stored as a victim (or the reverse)', 'a claim stored as compensation awarded or paid', '"១២ លាន" stored as 12 riel']), [s])

# 18 --------------------------------------------------------------- victims' fund
R = random.Random(118); s = Sheet('២០២៤'); s.line('មូលនិធិជនរងគ្រោះ – បញ្ជីសម្រេចផ្តល់ជំនួយ', bold=True)
T18 = Table(s, 'a decision to give money to a victim (a sum of money), not a person', [('លេខសម្រេច', 'number of the decision', 'decision_no'), ('ថ្ងៃសម្រេច', 'day of the decision', 'decision_date'), ('កូដអ្នកទទួល', 'code of the one who receives', 'client_code'), ('សាលក្រម', 'judgment; គ្មាន = none', 'judgment_no'), ('ប្រភេទ', 'what for', 'purpose'), ('សម្រេច (៛)', 'sum granted, riel', 'granted'), ('បានបើក (៛)', 'sum paid out, riel; blank = not yet', 'paid'), ('ថ្ងៃបើក', 'day paid', 'paid_date'), ('តាមរយៈ', 'how it was paid', 'paid_by')], dict(recipient_is='victim'))
T18.head(); PU = {'ព្យាបាល': 'medical care', 'រៀនសូត្រ': 'schooling', 'បុរេប្រទានសំណង': 'advance on compensation', 'ចិញ្ចឹមជីវិត': 'livelihood'}; PB = {'ធនាគារ': 'bank', 'សាច់ប្រាក់': 'cash', 'តាមមន្ទីរ សអយ': 'through the provincial social office'}
KR = lambda a: V(a, dict(amount=a, currency='KHR'))
for i, d in enumerate(days(R, D(2024, 2, 6), D(2024, 12, 3), 16)):
    vf = R.randint(1, 10); jn = {1: 12, 3: 59, 5: 84, 7: 29, 9: 91}.get(vf)      # a victim has one judgment or none
    a = R.choice([400000, 800000, 1500000, 3000000]); part = R.choice([a, a, a // 2, None]); p = R.choice(list(PU) if jn else [k for k in PU if not PU[k].startswith('advance')]); b = R.choice(list(PB)); j = '%s/២៣' % kh(jn) if jn else 'គ្មាន'
    pdd = d + td(days=R.randint(3, 20))
    T18.row([V('%s/២៤' % kh('%02d' % (i + 1)), '%02d/24' % (i + 1)), kdm(d, '/'), 'VF-%02d' % vf, V(j, None if j == 'គ្មាន' else j.translate(str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789'))), V(p, PU[p]), KR(a), KR(part) if part else None, kdm(pdd, '/') if part else None, V(b, PB[b]) if part else None])
t18 = s.line('សរុប', None, None, None, None, sum(r[1]['granted']['amount'] for r in T18.rows), sum(r[1]['paid']['amount'] for r in T18.rows if r[1]['paid']), bold=True)
w_xlsx(add(18, '18_មូលនិធិ_សម្រេចផ្តល់ជំនួយ.xlsx', "Victims' fund: decisions to give money", 'take', 'granted and paid are two sums; the same victim may have several decisions', [T18], notes=['Half paid is no error.', 'គ្មាន under judgment = there is none.', 'The total row is right.'], not_rows=[('២០២៤', 'A1:I1', 'title'), ('២០២៤', 'A%d:I%d' % (t18, t18), 'the total row')],
    questions=['Is one row one decision (one victim may have several)?', 'Is the fund\'s money to be kept apart from what offenders pay?'], never=['granted sums stored as paid', "the fund's money stored as restitution paid by an offender", 'sixteen victims made out of sixteen decisions', 'a blank payment stored as 0 paid by itself']), [s])

# 19 --------------------------------------------------------------- prison (XLS)
R = random.Random(119); s = Sheet('ជួញដូរ'); s.line('ពន្ធនាគារខេត្ត – បញ្ជីអ្នកជាប់ឃុំ ករណីជួញដូរមនុស្ស គិតត្រឹម ៣០-១១-២៤', bold=True)
T19 = Table(s, 'an inmate (a person)', [('ល.រ', 'running number', None), ('ល.អ', "inmate's number", 'inmate_no'), ('នាម', 'name', 'name'), ('ភ', 'sex', 'sex'), ('ឆ.ក', 'birth year', 'birth_date'), ('ស.ជ', 'citizenship', 'citizenship'), ('ចូល', 'day brought in', 'detained_date'), ('ឋ', 'standing: ព or ច, no key', 'standing_code'), ('ទោស', 'sentence, number without a unit', 'sentence_as_written'), ('ផុត', 'day the sentence ends', 'release_date')], dict(person_is='inmate', offence='trafficking in persons'))
T19.head()
for i, d in enumerate(days(R, D(2021, 5, 4), D(2024, 10, 30), 22)):
    fem = R.random() < .3; ps = R.random() < .6 and d < D(2024, 3, 1); se = [24, 8, 15, 18, 7, 5][i % 6] if ps else None; rl = None
    if ps and R.random() < .6 and se in (5, 7, 8, 15): rl = d.replace(year=d.year + se, day=min(d.day, 28))
    nt = R.choice(['ខ្មែរ'] * 5 + ['ចិន', 'វៀត']); T19.row([i + 1, V('%s' % kh(1200 + i * 7), str(1200 + i * 7)), person(R, fem) if nt == 'ខ្មែរ' else person(R, fem, 1), SEXK[fem], V(kh(R.randint(1968, 2002)), None), V(nt, {'ខ្មែរ': 'KHM', 'ចិន': 'CHN', 'វៀត': 'VNM'}[nt]), kdm(d), 'ព' if ps else 'ច', se, kdm(rl)])
    x = T19.rows[-1]; x[1]['birth_date'] = s.cells[(x[0], 5)].translate(str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789'))
w_xls(add(19, '19_ពន្ធនាគារ_ជាប់ឃុំជួញដូរ.xls', 'A provincial prison: inmates held for trafficking', 'take-with-questions', 'everything is abbreviated: standing ព/ច without key, sentence a bare number (5, 18, 24) without years or months', [T19],
    notes=['Where the last column has a day, it fits the number read as years (5, 7, 8, 15); for 18 and 24 no day is given, so years or months cannot be told.', 'ព may be ពិរុទ្ធជន (convicted) and ច ជនជាប់ចោទ (accused): only the former have a number under ទោស. It is still a question.', 'A birth year stays a year.', 'The title says 30 November 2024: the day of the list.'], not_rows=[('ជួញដូរ', 'A1:J1', 'title with the day of the list')],
    questions=['What do ព and ច mean?', 'Is the sentence in years or in months (18, 24)?', 'Which prison is it?', 'Is one row one inmate?'],
    never=['an inmate marked ច stored as convicted', '18 or 24 stored as years (or months) without asking', 'inmates stored as victims', 'a bare birth year made 1 January']), [s])

# 20 --------------------------------------------------------------- provincial committee + hospital
R = random.Random(120); s = Sheet('ផ្សព្វផ្សាយ'); s2 = Sheet('ពេទ្យបង្អែក')
s.line('គណៈកម្មាធិការខេត្តក្រចេះ ប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស (គបជ) – លេខាធិការដ្ឋាន', bold=True); s.line('សន្លឹកទី១៖ ការផ្សព្វផ្សាយ   សន្លឹកទី២៖ អង្គភាពសេវាតែមួយ មន្ទីរពេទ្យបង្អែកខេត្ត')
T20 = Table(s, 'an event to spread knowledge; people are counted only', [('ល.រ', 'running number', None), ('កាលបរិច្ឆេទ', 'day', 'date'), ('ទីកន្លែង', 'district', 'district'), ('ប្រធានបទ', 'subject', 'subject'), ('អ្នកចូលរួម', 'people, all', 'participants'), ('ស្រី', 'of them women', 'participants_female'), ('អង្គភាព', 'office that held it', 'held_by')], dict(province='Kratie'))
T20.head(); KR2 = {'ស្នួល': 'Snuol', 'សំបូរ': 'Sambour', 'ឆ្លូង': 'Chhloung', 'ក្រុងក្រចេះ': 'Kratie city'}; SU = {'ចំណាកស្រុកសុវត្ថិភាព': 'safe migration', 'ឆបោកអនឡាញ': 'online scams', 'ច្បាប់ប្រឆាំងជួញដូរ': 'law against trafficking'}; HB = {'មន្ទីរការងារ': 'labour office', 'មន្ទីរកិច្ចការនារី': "women's affairs office", 'ស្នងការដ្ឋាន': 'provincial police'}
for i, d in enumerate(days(R, D(2024, 3, 6), D(2024, 11, 20), 14)):
    n = R.randint(28, 160); x = R.choice(list(KR2)), R.choice(list(SU)), R.choice(list(HB))
    T20.row([kh(i + 1), kdl(d), V(x[0], KR2[x[0]]), V(x[1], SU[x[1]]), V(kh(n), n), (lambda f: V(kh(f), f))(R.randint(10, n - 5)), V(x[2], HB[x[2]])])
s2.line('អង្គភាពសេវាតែមួយ (One-stop unit) – ពិនិត្យតាមសំណើ ២០២៤ (គ្មានឈ្មោះ គ្មានលទ្ធផល)', bold=True)
T20b = Table(s2, 'a visit of a patient who was examined on request', [('កូដអ្នកជំងឺ', "patient's code", 'patient_code'), ('ថ្ងៃពិនិត្យ', 'day examined', 'date'), ('ភេទ', 'sex', 'sex'), ('អាយុ', 'age', 'age'), ('បញ្ជូនដោយ', 'who sent the patient', 'source'), ('ករណី', 'kind of case', 'case_type'), ('លិខិតបញ្ជាក់ លេខ', 'number of the certificate', 'certificate_no'), ('ថ្ងៃប្រគល់លិខិត', 'day it was handed over; blank = not yet', 'certificate_date')], dict(province='Kratie', person_is='patient'))
T20b.head(); CS = {'រំលោភ': ('rape', 'no'), 'ហិង្សាគ្រួសារ': ('domestic violence', 'no'), 'ជួញដូរ': ('trafficking', 'yes')}; SB = {'នគរបាល': 'police', 'អង្គការ': 'NGO', 'មន្ទីរ សអយ': 'provincial social office'}
for i, d in enumerate(days(R, D(2024, 2, 12), D(2024, 11, 30), 12)):
    fem = R.random() < .85; c, b = R.choice(['រំលោភ', 'ហិង្សាគ្រួសារ', 'ជួញដូរ']), R.choice(list(SB)); o = R.random() < .75; cd = d + td(days=R.randint(2, 15))
    T20b.row(['OS%02d' % (i + 1), kdm(d), SEXKL[fem], R.randint(13, 44), V(b, SB[b]), V(c, CS[c][0]), V(kh(31 + i), str(31 + i)) if o else None, kdm(cd) if o else None], about_trafficking=CS[c][1])
w_xlsx(add(20, '20_គបជ_ក្រចេះ_២សន្លឹក.xlsx', "Provincial committee Kratie: events, with the list of the hospital's one-stop unit on a second sheet", 'take', 'two lists of different kinds in one file: events (people counted) and patients examined (no name, no finding)', [T20, T20b],
    notes=["The hospital never writes what was found: there is no finding to take.", 'Only rows with ជួញដូរ are about trafficking.'], not_rows=[('ផ្សព្វផ្សាយ', 'A1:G2', 'letterhead and what the sheets are'), ('ពេទ្យបង្អែក', 'A1:H1', 'title')],
    questions=['Is one row of the first sheet one event, and one of the second one patient examined?', 'Should patients of rape and domestic violence come in at all?'], never=['participants of events made into people or victims', 'patients of rape or domestic violence stored as victims of trafficking', 'the two sheets read as one list']), [s, s2])

json.dump(TRUTH, open('truth.json', 'w', encoding='utf-8'), ensure_ascii=False, indent=1); open('truth.json', 'a').write('\n')
