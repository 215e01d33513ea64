#!/usr/bin/env python3
"""Makes files/ and truth.json. Fixed seeds; everything is invented."""
import random, json, os, csv, datetime as dt
from collections import Counter
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment
from openpyxl.utils import get_column_letter as L
from openpyxl.comments import Comment
HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, 'files')
os.makedirs(OUT, exist_ok=True)
for x in os.listdir(OUT): os.remove(os.path.join(OUT, x))
KHD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩'); THD = str.maketrans('0123456789', '๐๑๒๓๔๕๖๗๘๙')
kh = lambda x: str(x).translate(KHD)
th = lambda x: str(x).translate(THD)
D = dt.date
FAM = [('សាកល្បង', 'Testing'), ('គំរូ', 'Sample'), ('ប្រឌិត', 'Invented')]
FEM = [('សុភា','Sophea'),('ស្រីមុំ','Sreymom'),('ចាន់ធូ','Chanthou'),('ធីតា','Thida'),('ម៉ាលីស','Malis'),('បុប្ផា','Bopha'),('រតនា','Ratana'),('កញ្ញា','Kanha'),('ណារី','Nary'),('លក្ខិណា','Leakhena'),('ពិសី','Pisey'),('ចរិយា','Chakriya'),('សុជាតា','Socheata'),('ដាលីន','Dalin'),('មុន្នី','Monny'),('វាសនា','Veasna'),('ស្រីពៅ','Sreypov'),('សុខលាង','Sokleang')]
MAL = [('ដារ៉ា','Dara'),('សុខ','Sok'),('វិចិត្រ','Vichet'),('រិទ្ធី','Rithy'),('ពិសិដ្ឋ','Piseth'),('វណ្ណា','Vanna'),('ណារិទ្ធ','Narith'),('សំណាង','Samnang'),('មករា','Makara'),('បូរី','Borey'),('សុវណ្ណ','Sovann'),('ហេង','Heng'),('ភារុណ','Phearun'),('សុផល','Sophal'),('វុទ្ធី','Vuthy'),('រស្មី','Raksmey'),('ធារ៉ា','Theara'),('ចំរើន','Chamroeun')]
PROV = {'Banteay Meanchey':'បន្ទាយមានជ័យ','Battambang':'បាត់ដំបង','Siem Reap':'សៀមរាប','Phnom Penh':'ភ្នំពេញ','Kandal':'កណ្តាល','Prey Veng':'ព្រៃវែង','Svay Rieng':'ស្វាយរៀង','Kampong Cham':'កំពង់ចាម','Kampong Thom':'កំពង់ធំ','Takeo':'តាកែវ','Kampot':'កំពត','Pursat':'ពោធិ៍សាត់','Preah Sihanouk':'ព្រះសីហនុ','Koh Kong':'កោះកុង','Oddar Meanchey':'ឧត្តរមានជ័យ'}
PL = list(PROV)

class People:
    def __init__(s, R):
        s.f = [(a[0]+' '+g[0], a[1]+' '+g[1]) for a in FAM for g in FEM]; s.m = [(a[0]+' '+g[0], a[1]+' '+g[1]) for a in FAM for g in MAL]
        R.shuffle(s.f); R.shuffle(s.m)
    def get(s, sex): return (s.f if sex == 'female' else s.m).pop()

def iso(d): return d.isoformat()
def days(R, n, a, b):
    k = (b-a).days
    return sorted(a+dt.timedelta(R.randrange(k+1)) for _ in range(n))
def amt(a, c): return {'amount': a, 'currency': c}

ENT = []
def tally(rows):
    out = {}
    keys = []
    for r in rows:
        for k in r['facts']:
            if k not in keys: keys.append(k)
    for k in keys:
        v = [r['facts'].get(k) for r in rows]
        g = [x for x in v if x is not None]
        flat = []
        for x in g: flat += x if isinstance(x, list) else [x]
        if g and all(isinstance(x, dict) and 'currency' in x for x in flat):
            c = Counter()
            for x in flat: c[x['currency']] += x['amount']
            out[k] = {'sum_by_currency': dict(sorted(c.items())), 'given': len(g)}
        elif g and all(isinstance(x, (int, float, dict)) for x in g) and any(isinstance(x, (int, float)) for x in g):
            out[k] = {'sum': sum(x for x in g if not isinstance(x, dict)), 'given': len(g)}
            if any(isinstance(x, dict) for x in g): out[k]['ranges_not_in_the_sum'] = sum(isinstance(x, dict) for x in g)
        else:
            s = ['(empty)' if x is None else x if isinstance(x, str) else json.dumps(x, ensure_ascii=False, sort_keys=True) for x in v]
            c = Counter(s)
            out[k] = dict(sorted(c.items())) if len(c) <= 20 else {'given': len(g), 'different': len(set(x for x in s if x != '(empty)'))}
    return out
def table(sheet, unit, heads, cols, rows, first=None, last=None, lie='rows', hcol=None, repeats=None):
    t = {'sheet': sheet}
    t['one_row_is' if lie == 'rows' else 'one_column_is'] = unit
    t.update(records_lie_in=lie, heading_rows=heads, heading_column=hcol, first=first if first is not None else rows[0]['at'], last=last if last is not None else rows[-1]['at'],
             count_of_all_rows=len(rows), repeats_sheet=repeats,
             columns=[dict(at=a, heading=h, means=m, fact=f) for a, h, m, f in cols], rows=rows, all_rows_tally=tally(rows))
    return t
def entry(no, file, kept_by, outcome, why, tables, not_rows=(), errors=(), questions=(), never=(), totals=(), also=None, notes=()):
    ENT.append(dict(no=no, file='files/'+file, kept_by=kept_by, outcome=outcome, why=why, notes=list(notes), tables=tables, totals=list(totals), also=also,
        not_rows=[dict(sheet=a, where=b, what=c) for a, b, c in not_rows], errors=[dict(sheet=a, cell=b, what=c, wanted=d) for a, b, c, d in errors],
        questions=list(questions), must_never_happen=list(never)))
def save(wb, name):
    wb.properties.created = wb.properties.modified = dt.datetime(2024, 1, 1); wb.save(os.path.join(OUT, name))
def put(ws, r, vals, c0=1):
    for i, v in enumerate(vals):
        if v is not None: ws.cell(r, c0+i, v)
def bold(ws, r):
    for c in ws[r]: c.font = Font(bold=True)
def colspec(heads, means_facts, c0=1):
    return [(L(c0+i), h, m, f) for i, (h, (m, f)) in enumerate(zip(heads, means_facts))]
def save_ods(sheets, name):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell
    from odf.text import P
    doc = OpenDocumentSpreadsheet()
    for sname, grid in sheets:
        t = Table(name=sname)
        for row in grid:
            tr = TableRow()
            for v in row:
                if v is None: tr.addElement(TableCell())
                elif isinstance(v, (int, float)):
                    c = TableCell(valuetype='float', value=str(v)); c.addElement(P(text=str(v))); tr.addElement(c)
                elif isinstance(v, dt.date):
                    c = TableCell(valuetype='date', datevalue=v.isoformat()); c.addElement(P(text=v.strftime('%d/%m/%Y'))); tr.addElement(c)
                else:
                    c = TableCell(valuetype='string'); c.addElement(P(text=v)); tr.addElement(c)
            if not row: tr.addElement(TableCell())
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    doc.save(os.path.join(OUT, name))
KD = lambda d: kh(d.strftime('%d/%m/%Y'))

# ---------------------------------------------------------------- 01 suspects
def f01():
    R = random.Random(2001); P = People(R); sh = 'ជនសង្ស័យ ២០២៤'
    wb = Workbook(); ws = wb.active; ws.title = sh
    ws['A1'] = 'ស្នងការដ្ឋាននគរបាលខេត្តគំរូ (ប្រឌិត) - ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស'; ws['A2'] = 'បញ្ជីជនសង្ស័យ ឆ្នាំ២០២៤'; ws.merge_cells('A1:M1'); ws.merge_cells('A2:M2')
    put(ws, 4, ['ល.រ','លេខសំណុំរឿង','ឈ្មោះជនសង្ស័យ','ភេទ','អាយុ','សញ្ជាតិ','ស្ថានភាព',None,None,'ថ្ងៃចាប់ខ្លួន','ថ្ងៃប្រព្រឹត្តបទល្មើស','បទល្មើស','ផ្សេងៗ'])
    put(ws, 5, ['ចាប់ខ្លួន','គេចខ្លួន','ដោះលែង'], 7); ws.merge_cells('G4:I4')
    for c in 'ABCDEFJKLM': ws.merge_cells(f'{c}4:{c}5')
    sizes = [1,3,2,4,1,2,3,1,5,2,1,3,2,4]; off = days(R, len(sizes), D(2024,1,6), D(2024,10,20))
    OFF = {'ក':'sex trafficking','ខ':'forced labour','គ':'online scam','ឃ':'forced marriage'}
    NAT = {'KHM':'ខ្មែរ','CHN':'ចិន','VNM':'វៀតណាម','THA':'ថៃ'}
    rows = []; r = 6; n = 0; err = []; dup = None
    for ci, (k, od) in enumerate(zip(sizes, off)):
        cno = f'{ci*3+R.randint(1,3):03d}/24'; code = R.choice(list(OFF)); r0 = r
        put(ws, r, [kh(cno)], 2); put(ws, r, [KD(od), code], 11)
        for j in range(k):
            n += 1; sex = R.choices(['male','female'], [3,2])[0]; name = P.get(sex)[0]; age = R.randint(19,58); nat = R.choices(list(NAT), [10,4,2,1])[0]
            st = R.choices(['arrested','at large','released'], [6,3,1])[0]; ad = od + dt.timedelta(R.randint(0,40)) if st != 'at large' else None; note = None
            if n == 5: dup = (name, sex, age, nat); cno5 = cno
            if n == 22: name, sex, age, nat = dup; note = 'ដូចគ្នានឹង ល.រ ៥'; 
            aw = age
            if n == 10: st = 'arrested'; ad = od - dt.timedelta(16); err.append((sh, f'J{r}', 'arrested 16 days before the day of the offence (K)', 'name it; keep both days as written, do not swap'))
            if n == 17: aw = 190; age = None; err.append((sh, f'E{r}', 'age 190', 'name it; leave the age empty, do not make it 19'))
            if n == 27: ad = None; err.append((sh, f'G{r}:H{r}', 'ticked both as arrested and as at large', 'name it; leave the state open'))
            if n == 31: st, ad = 'at large', None; note = 'គេចទៅប្រទេសថៃ'
            t = [None]*3
            if n == 27: t = ['✓','✓',None]; st = None
            else: t[['arrested','at large','released'].index(st)] = '✓'
            put(ws, r, [kh(n), None, name, 'ប' if sex == 'male' else 'ស', kh(aw), NAT[nat], *t, KD(ad) if ad else None])
            if note: ws.cell(r, 13, note)
            rows.append(dict(at=r, facts=dict(case_no=cno, name=name, sex=sex, age=age, citizenship=nat, whereabouts=st, arrest_date=iso(ad) if ad else None, offence_date=iso(od), offence=OFF[code]))); r += 1
        if k > 1:
            for c in 'BKL': ws.merge_cells(f'{c}{r0}:{c}{r-1}')
    tot = r; fem = sum(x['facts']['sex'] == 'female' for x in rows)
    put(ws, r, ['សរុប', kh(len(sizes)), kh(len(rows)) + ' នាក់', 'ស្រី ' + kh(fem)]); bold(ws, r)
    lg = r+2; ws.cell(lg, 1, 'ក = ជួញដូរដើម្បីអាជីវកម្មផ្លូវភេទ ; ខ = ពលកម្មដោយបង្ខំ ; គ = បោកប្រាស់តាមអនឡាញ ; ឃ = រៀបការដោយបង្ខំ   (ប = ប្រុស, ស = ស្រី)')
    ws.cell(lg+2, 10, 'ខេត្តគំរូ ថ្ងៃទី' + kh('05') + ' ខែវិច្ឆិកា ឆ្នាំ' + kh(2024))
    heads = ['ល.រ','លេខសំណុំរឿង','ឈ្មោះជនសង្ស័យ','ភេទ','អាយុ','សញ្ជាតិ','ស្ថានភាព / ចាប់ខ្លួន','ស្ថានភាព / គេចខ្លួន','ស្ថានភាព / ដោះលែង','ថ្ងៃចាប់ខ្លួន','ថ្ងៃប្រព្រឹត្តបទល្មើស','បទល្មើស','ផ្សេងៗ']
    mf = [('running number',None),('police case number; merged over all suspects of the case','case_no'),('name of the suspect','name'),('sex (ប male, ស female)','sex'),('age','age'),('citizenship','citizenship'),('tick: arrested','whereabouts'),('tick: at large','whereabouts'),('tick: released','whereabouts'),('day of arrest; blank = none','arrest_date'),('day of the offence, merged over the case','offence_date'),('offence by letter, merged over the case; legend below','offence'),('remarks',None)]
    save(wb, '01_បញ្ជីជនសង្ស័យ_២០២៤.xlsx')
    entry(1, '01_បញ្ជីជនសង្ស័យ_២០២៤.xlsx', 'Provincial police, anti-trafficking office: register of suspects 2024', 'take in, naming the errors', 'suspects under merged case numbers; ticks in three columns; offence letters with a legend below; three faults',
        [table(sh, 'a suspect in a case (a person may stand in two cases)', [4,5], colspec(heads, mf), rows)],
        [(sh, f'A{tot}:D{tot}', 'total row'), (sh, f'A{lg}', 'legend of the letters'), (sh, f'J{lg+2}', 'place and day of signing (5 November 2024)')], err,
        ['Does a merged (blank) case number, offence day and offence belong to all suspects of the block?', 'Is number 22 the same person as number 5 (the remark says so), in a second case?', 'Blank day of arrest: not arrested?', 'What is the age meant by 190?', 'Which of the two ticks holds for number 27?'],
        ['suspects stored as victims', 'the total row as a suspect', 'age 190 or 19 stored', 'suspects counted as cases (there are 14 cases)'],
        also={'cases': 14, 'suspects': 34, 'suspects_female': fem, 'persons_if_22_is_5': 33, 'remarks_that_carry_facts': ['no. 22: the same person as no. 5', 'no. 31: fled to Thailand']})

# ---------------------------------------------------------------- 02 raids csv
def f02():
    R = random.Random(2002); name = '02_raids_and_rescues_2023.csv'; n = 28; ds = days(R, n+1, D(2023,1,9), D(2023,12,19))
    head = ['No','Date','Start','Province','Kind of place','Joint with','People found','of them foreign','Victims identified','Suspects arrested','Seized','Follow-up','Remarks']
    out = [['Anti-Trafficking Task Force Sample (invented), five provinces - raids and rescue operations 2023'], [], head]; rows = []
    places = {'guesthouse':'guesthouse','karaoke':'karaoke','scam office':'online scam office','fishing boat':'fishing boat','factory':'factory','massage':'massage parlour'}
    k = 0; notrow = None; about = 0
    for i in range(n+1):
        d = ds[i]; r = len(out)+1; no = i+1
        ptext = R.choice(list(places)); prov = R.choice(['Preah Sihanouk','Phnom Penh','Koh Kong','Svay Rieng','Banteay Meanchey'])
        if i == 16:
            out.append([no, d.strftime('%d.%m.%y'), '', prov, ptext, '', '', '', '', '', '', '', 'POSTPONED - did not take place, see No 18']); notrow = r; continue
        if i == 17: prov, ptext = notprov, notplace
        scam = ptext == 'scam office'; tot = R.randint(20,140) if scam else R.randint(2,24); fo = R.randint(0, tot) if scam else R.randint(0, min(3,tot))
        pf = tot; w = str(tot)
        q = i % 7
        if q == 2: pf = round(tot/5)*5 or 5; w = f'~{pf}'; fo = min(fo, pf); tot = pf
        if q == 5: pf = {'from': tot, 'to': tot+5}; w = f'{tot}-{tot+5}'
        if i == 11: w = f'about {tot}'
        vi = None if i % 5 == 3 else R.randint(0, min(tot, 12)); su = R.randint(0, 5)
        sz = []; sw = []
        for cur, txt, v in [('USD','$ {:,}',R.choice([300,1250,4800])), ('THB','{:,} baht',R.choice([12000,45500])), ('KHR','{:,} riel',R.choice([850000,2500000])), ('CNY','{:,} RMB',R.choice([6000,31000]))]:
            if R.random() < .22: sz.append(amt(v,cur)); sw.append(txt.format(v))
        fup = R.choice(['file sent to prosecutor','under investigation','no action']); j = R.choice(['military police','NGO Sample','','social affairs'])
        tm = f'{R.randint(5,22):02d}:{R.choice(["00","15","30","40"])}'; rem = ''
        if i == 6: rem = '2 of the victims are under 18'
        if i == 19: rem = 'same factory as No 19'
        if i == 23: rem = 'ជនសង្ស័យម្នាក់រត់គេច'
        out.append([no, d.strftime('%d.%m.%y'), tm, prov, ptext, j, w, fo if i != 8 else '?', '-' if vi is None else vi, su, '; '.join(sw), fup, rem])
        rows.append(dict(at=r, facts=dict(operation_date=iso(d), time=tm, province=prov, place_kind=places[ptext], joint_with=j or None, people_found=pf, foreigners=None if i == 8 else fo, victims_identified=vi, suspects_arrested=su, seized=sz or None, follow_up=fup)))
        if i == 6 and (vi is None or vi < 2): out[-1][8] = 4 if tot >= 4 else 2; rows[-1]['facts']['victims_identified'] = out[-1][8]
        notprov, notplace = prov, ptext
        if i == 15: notprov, notplace = 'Koh Kong', 'karaoke'
    # give the postponed one the same place as No 18
    out[notrow-1][3] = rows[16]['facts']['province']; out[notrow-1][4] = [a for a, b in places.items() if b == rows[16]['facts']['place_kind']][0]
    vt = sum(x['facts']['victims_identified'] or 0 for x in rows); st = sum(x['facts']['suspects_arrested'] for x in rows)
    out.append(['TOTAL','','','','','','','',vt,st,'','','']); tr = len(out); out.append([]); out.append(["'-' under victims = screening not finished when this list was closed; ~ and 'about' = counted by eye"])
    with open(os.path.join(OUT, name), 'w', encoding='utf-8-sig', newline='') as f: csv.writer(f, delimiter=';').writerows(out)
    mf = [('running number',None),('day of the operation, day.month.year','operation_date'),('hour it began','time'),('province','province'),('kind of place','place_kind'),('other office taking part; blank = not written','joint_with'),('people found there (not victims)','people_found'),('of them foreigners','foreigners'),("identified as victims; '-' = screening not finished",'victims_identified'),('suspects arrested','suspects_arrested'),('money seized, several currencies','seized'),('what followed','follow_up'),('remarks',None)]
    entry(2, name, 'Police anti-trafficking task force for five provinces: raids and rescue operations 2023', 'take in', 'operations with people found, guesses and ranges, seized money in four currencies; semicolons',
        [table(None, 'an operation (a raid), not a case and not a person', [3], colspec(head, mf), rows)],
        [(None, f'row {notrow}', 'No 17: postponed, did not take place (took place as No 18)'), (None, f'row {tr}', 'total row'), (None, f'row {tr+2}', 'legend'), (None, 'row 1', 'title')], [],
        ['Is one row one operation?', 'Is No 17 (postponed) left out?', "'~30' and 'about': store the number with the note that it is a guess?", "'20-25': keep as a range, from and to?", "Is '?' under foreigners not known?", 'Are the people found to be kept apart from the victims identified?'],
        ['people found stored as victims', "'-' stored as 0 victims", 'a middle value made of a range', 'amounts added over currencies or converted', 'persons made out of counts'],
        also={'victims_identified': vt, 'suspects_arrested': st, 'remarks_that_carry_facts': ['No 7: two of the victims are under 18', 'No 20: same factory as No 19', 'No 24: one suspect ran away']},
        notes=["ranges are written {from, to}; '~n' and 'about n' are written n", 'an empty cell under Seized: nothing written (null)'])

# ---------------------------------------------------------------- 03 hotline txt
def f03():
    R = random.Random(2003); name = '03_hotline april 2024.txt'
    lines = ['NGO SAMPLE (invented) - hotline book April 2024', 'who: V = the person himself/herself, R = relative, N = neighbour or stranger, P = police or other office, ? = did not say', 'ch: T = telephone, F = Facebook message', 'day stands above the calls', '', 'hour | ch | who | sex of caller | matter | how many people | province | done', '']
    WHO = {'V':'victim','R':'relative','N':'neighbour or stranger','P':'police or other office','?':'not given'}
    MAT = ['held in compound','asks about work abroad','wages not paid','missing relative','bride in China','wrong number','child begging','silent']
    DONE = ['advice','to police','to shelter','to embassy','nothing','call back']
    rows = []; ds = sorted(R.sample(range(1, 31), 17)); n = 0; notrows = []; per = [3,2,1,4,2,3,2,1,3,2,4,2,3,1,3,2,4]
    for d, k in zip(ds, per):
        lines.append(f'--- {d}.4.2024 ---')
        for t in sorted(R.sample(range(6*60, 23*60), k)):
            n += 1; m = R.choice(MAT); dead = m in ('wrong number','silent'); who = '?' if dead else R.choices(list(WHO), [5,5,3,2,2])[0]
            sex = None if m == 'silent' else R.choice(['female','male',None]); ch = 'T' if dead else R.choice('TTTF')
            ppl = None; pw = ''
            if not dead and m != 'asks about work abroad':
                c = R.randint(1, 6); ppl = c; pw = str(c)
                if n % 6 == 0: ppl = {'from': c, 'to': c+1}; pw = f'{c}-{c+1}'
                if n % 9 == 0: ppl = 20; pw = 'ca 20'
                if n % 10 == 1: ppl = None; pw = '?'
            prov = None if dead else R.choice(PL[:6]+['China', 'Thailand', None]); done = 'nothing' if dead else R.choice(DONE[:4]+DONE[5:])
            lines.append(f"{t//60:02d}.{t%60:02d} | {ch} | {who} | {'F' if sex == 'female' else 'M' if sex == 'male' else ''} | {m} | {pw} | {prov or ''} | {done}")
            pl = {'China':'CHN','Thailand':'THA'}.get(prov, prov)
            rows.append(dict(at=len(lines), facts=dict(call_date=f'2024-04-{d:02d}', time=f'{t//60:02d}:{t%60:02d}', channel='telephone' if ch == 'T' else 'Facebook message', caller=WHO[who], caller_sex=sex, matter=m, people_concerned=ppl, place=pl, action=done)))
            if n in (29, 42): lines.append('      (same woman as at 17.06, now about another family)' if n == 42 else '      note: girl is 15, from Prey Veng, promised work in a restaurant'); notrows.append((None, f'line {len(lines)}', f'a note to the call above it (call {n}), not a call'))
    lines += ['', f'calls in April: {n}   of them useful: {sum(x["facts"]["matter"] not in ("wrong number","silent") for x in rows)}']
    notrows.append((None, f'line {len(lines)}', 'the total line')); notrows += [(None, f'line {i+1}', 'day line') for i, l in enumerate(lines) if l.startswith('---')]
    with open(os.path.join(OUT, name), 'w', encoding='utf-8', newline='') as f: f.write('\r\n'.join(lines)+'\r\n')
    heads = ['hour','ch','who','sex of caller','matter','how many people','province']+['done']
    mf = [('hour of the call','time'),('channel','channel'),('who calls','caller'),('sex of the caller, not of the victim','caller_sex'),('what it was about','matter'),('people said to be concerned','people_concerned'),('province or country named','place'),('what was done','action')]
    entry(3, name, 'NGO: hotline book of one month, plain text with bars', 'take in', 'the day stands above its calls; notes under calls; people concerned as guesses and ranges',
        [table(None, 'a call or message (not a person, not a case)', [6], colspec(heads, mf), rows)], notrows, [],
        ['Are silent calls and wrong numbers kept as calls?', "'ca 20' stored as 20 with the note 'about'?", "'3-4' kept as a range?", 'Is the sex that of the caller?', 'Is the indented line a note to the call above?'],
        ['a call turned into a victim or a case', 'day lines or notes made calls', "'?' stored as 0 people", 'people concerned added to identified victims'],
        also={'calls': n, 'remarks_that_carry_facts': ['call 29: girl of 15 from Prey Veng, promised work in a restaurant', 'call 42: the caller is the same woman as in call 41 (so the sex, blank in its column, is female)']},
        notes=["'at' is the line of the file; the columns A-H are the fields between the bars", "'China' and 'Thailand' in the place are written CHN and THA"])

# ---------------------------------------------------------------- 04 prosecutor ods
def f04():
    R = random.Random(2004); P = People(R); name = '04_អយ្យការ_សំណុំរឿងជួញដូរ_២០២៣.ods'; sh = 'អយ្យការ ២០២៣'
    head = ['ល.រ','លេខអយ្យការ','ថ្ងៃទទួល','ប្រភព','ជនត្រូវចោទ (ភេទ អាយុ)','ចំនួនជនត្រូវចោទ','មាត្រា','ជនរងគ្រោះ','ក្នុងនោះស្រី','សេចក្តីសម្រេច','ថ្ងៃសម្រេច','ឃុំខ្លួន','កំណត់សម្គាល់']
    g = [['អយ្យការអមសាលាដំបូងខេត្តប្រឌិត (ប្រឌិត)'], ['បញ្ជីសំណុំរឿងជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០២៣'], [], head]
    SRC = {'police':'នគរបាល','military police':'កងរាជអាវុធហត្ថ','direct complaint':'ពាក្យបណ្តឹងផ្ទាល់'}; DEC = {'charged':'ចោទប្រកាន់','filed without processing':'តម្កល់ទុកឥតចាត់ការ','preliminary inquiry':'ស៊ើបអង្កេតបឋម'}
    ds = days(R, 30, D(2023,1,4), D(2023,11,20)); rows = []; err = []
    for i, d in enumerate(ds):
        r = len(g)+1; no = f'{101+i*7}/23'; src = R.choice(list(SRC)); k = R.choices([0,1,2,3],[1,5,4,2])[0]
        acc = []
        for _ in range(k):
            s = R.choice(['male','female']); acc.append(dict(name=P.get(s)[0], sex=s, age=R.randint(20,60) if R.random() < .85 else None))
        at = ' ; '.join(f"{a['name']} ({'ប' if a['sex']=='male' else 'ស'}{' ' + kh(a['age']) if a['age'] else ''})" for a in acc) or 'មិនស្គាល់អត្តសញ្ញាណ'
        art = sorted(R.sample([8,10,11,12,15,17,24,28,34], R.choice([1,1,2]))); v = R.randint(1,7); vf = R.randint(0,v)
        dec = R.choices(list(DEC),[5,2,3])[0] if k else 'preliminary inquiry'; dd = d+dt.timedelta(R.randint(1,35)) if dec != 'preliminary inquiry' else None
        det = {'charged': R.choice(['yes','yes','no']), 'filed without processing': 'no', 'preliminary inquiry': None}[dec]
        kw, ddw, dw = k, KD(dd) if dd else '', KD(d)
        if i == 7:
            dec, k2 = 'charged', None; dd = d-dt.timedelta(9); ddw = KD(dd); det = 'no'; err.append((sh, f'K{r}', 'decided nine days before the file was received', 'name it; keep both days'))
        if i == 12: kw = k+1; err.append((sh, f'F{r}', f'the number of accused is {k+1}, the cell beside it names {k}', 'name it; do not invent an accused'))
        if i == 19: dec = 'filed without processing'; dd = d+dt.timedelta(12); ddw = KD(dd); det = 'yes'; err.append((sh, f'L{r}', 'filed without processing, and yet in detention', 'name it; keep both'))
        if i == 22: dec = 'charged'; dd = None; ddw = '៣១/០៩/២០២៣'; det = det or 'no'; err.append((sh, f'K{r}', '31 September does not exist', 'name it; leave the day empty'))
        iv = v; rem = None
        if i == 5: rem = 'បញ្ជូនទៅចៅក្រមស៊ើបសួរ ថ្ងៃ ' + KD(d+dt.timedelta(40))
        if i == 15: rem = 'ជនរងគ្រោះម្នាក់អាយុ ' + kh(16) + ' ឆ្នាំ'
        vw = kh(v)
        if i % 11 == 10: vw, iv, vf = 'មិនច្បាស់', None, None
        g.append([kh(i+1), kh(no), dw, SRC[src], at, kh(kw), 'មាត្រា ' + ' និង '.join(kh(a) for a in art), vw, '' if vf is None else kh(vf), DEC[dec], ddw, {'yes':'បាទ','no':'ទេ',None:'-'}[det], rem])
        rows.append(dict(at=r, facts=dict(file_no=no, received_date=iso(d), source=src, accused=acc, accused_count=kw, articles=art, victims=iv, victims_female=vf, decision=dec, decision_date=iso(dd) if dd else None, detained=det)))
    tr = len(g)+1; tv = sum(x['facts']['victims'] or 0 for x in rows); ta = sum(x['facts']['accused_count'] for x in rows)
    g.append(['សរុប', None, None, None, None, kh(ta), None, kh(tv), kh(sum(x['facts']['victims_female'] or 0 for x in rows))]); g += [[], ['"-" ក្នុងជួរឃុំខ្លួន = មិនទាន់សម្រេច  ;  ប = ប្រុស, ស = ស្រី']]
    save_ods([(sh, g)], name)
    mf = [('running number',None),("the prosecutor's number",'file_no'),('day received','received_date'),('who sent it','source'),('accused persons with sex and age, several in one cell','accused'),('number of accused','accused_count'),('articles of the law','articles'),('victims (number)','victims'),('of them female','victims_female'),('decision','decision'),('day of the decision','decision_date'),("in detention; '-' = not yet decided",'detained'),('remarks',None)]
    entry(4, name, "Provincial prosecutor's office: register of trafficking files 2023", 'take in, naming the errors', 'one row a file, several accused named in one cell; four faults',
        [table(sh, "a prosecutor's file (case), not a person; its accused are named in one cell", [4], colspec(head, mf), rows)],
        [(sh, f'row {tr}', 'total row'), (sh, f'row {tr+2}', 'legend'), (sh, 'rows 1-2', 'title')], err,
        ['Is one row one file, and is each person in the cell an accused of it?', "'មិនស្គាល់អត្តសញ្ញាណ' (not identified): no accused stored?", "'មិនច្បាស់' under victims: not known?", "File with one accused more in the number than named: which holds?", 'Which day is meant by 31 September 2023?'],
        ['victims made persons out of numbers', "'-' under detention stored as no", "'filed without processing' taken for an acquittal or a conviction", 'the accused stored as convicted', 'the total row as a file'],
        also={'accused_named': sum(len(x['facts']['accused']) for x in rows), 'accused_count_sum': ta, 'victims': tv, 'remarks_that_carry_facts': ['row 10 (no. 6): sent to the investigating judge on ' + iso(ds[5]+dt.timedelta(40)), 'row 20 (no. 16): one victim is 16']},
        notes=["accused: list of {name, sex, age}; an empty list where the cell says 'not identified'; accused_count is the number as written"])

# ---------------------------------------------------------------- 05 social affairs
def f05():
    R = random.Random(2005); P = People(R); name = '05_មន្ទីរសង្គមកិច្ច ទទួលជនរងគ្រោះ ត្រីមាស១ ២០២៤.xlsx'; sh = 'ត្រីមាស១'
    wb = Workbook(); ws = wb.active; ws.title = sh
    ws['A1'] = 'មន្ទីរសង្គមកិច្ចខេត្តសាកល្បង (ប្រឌិត)'; ws['A2'] = 'បញ្ជីទទួលជនដែលត្រឡប់មកវិញ ត្រីមាសទី១ ឆ្នាំ២០២៤'
    head = ['ល.រ','ឈ្មោះ','ប្រុស','ស្រី','អាយុ','ខេត្តកំណើត','ត្រឡប់ពី','ប្រភេទ','អាហារ','ពេទ្យ','ថ្លៃធ្វើដំណើរ','បញ្ជូនទៅ','ថ្ងៃបញ្ជូន','ផ្សេងៗ']
    put(ws, 4, head); bold(ws, 4)
    TYP = {'ជ':'trafficking victim','ទ':'migrant','ក':'unaccompanied child'}; SRC = {'immigration police':'ប៉ូលិសអន្តោប្រវេសន៍','NGO Sample':'អង្គការគំរូ','Thai shelter':'មណ្ឌលថៃ'}
    MON = {1:'មករា',2:'កុម្ភៈ',3:'មីនា'}; CT = {'THA':'ថៃ','MYS':'ម៉ាឡេស៊ី','CHN':'ចិន'}; TO = {'home':'ផ្ទះ','NGO Sample':'អង្គការគំរូ','provincial shelter':'មណ្ឌលខេត្ត'}
    sizes = [6,4,7,5,8,3,9,6]; ds = [D(2024,1,4)+dt.timedelta(x) for x in sorted(R.sample(range(85), 8))]; r = 5; n = 0; rows = []; nr = []; keep = None
    for k, d in zip(sizes, ds):
        src = R.choice(list(SRC)); ws.cell(r, 1, f'ថ្ងៃទី{kh(f"{d.day:02d}")} ខែ{MON[d.month]} ឆ្នាំ{kh(2024)} - ទទួលពី {SRC[src]}'); ws.merge_cells(f'A{r}:N{r}'); nr.append((sh, f'A{r}', 'day line: day of arrival and who handed the people over')); r += 1; fem = 0
        for _ in range(k):
            n += 1; sex = R.choice(['female','male']); nm = P.get(sex)[0]; typ = R.choices(list(TYP)+[None],[4,5,2,2])[0]; age = R.randint(9,16) if typ == 'ក' else R.randint(17,45); am = None; aw = kh(age)
            pv = R.choice(PL); ct = R.choices(list(CT),[8,2,1])[0]; note = None; sv = [R.choice(['✓',None,'✓']) for _ in range(3)]
            if n == 8: sex = 'female'; nm = P.get('female')[0]; typ = 'ទ'; age = 24; aw = kh(age)
            if n == 11: typ = 'ជ'; age = 26; aw = kh(age)
            if n == 9: age, am, aw, typ, note = 0, 8, '៨ខែ', 'ទ', 'កូនរបស់ ល.រ ៨'  # baby of no. 8
            if n == 9: pv = rows[-1]['facts']['province']; ct = rows[-1]['facts']['returned_from']; sex = 'female'; nm = P.get('female')[0]
            if n == 11: keep = (nm, sex, age, pv) if typ != 'ក' else None
            if n == 41:
                nm, sex, age, pv = keep; aw = kh(age); typ = 'ជ'; note = 'មកម្តងទៀត (ល.រ ១១)'
            to = R.choice(list(TO)) if R.random() < .85 else None; td = d+dt.timedelta(R.randint(0,6)) if to else None
            if n == 9: to = rows[-1]['facts']['sent_to']; td = dt.date.fromisoformat(rows[-1]['facts']['sent_date']) if to else None
            if n == 20: note = 'នៅជំពាក់ថ្លៃឈ្មួញកណ្តាល 8000 បាត'
            if n == 33: note = 'មិនព្រមឱ្យសម្ភាស'; typ = None
            put(ws, r, [kh(n), nm, '✓' if sex == 'male' else None, '✓' if sex == 'female' else None, aw, PROV[pv], CT[ct], typ, *sv, TO[to] if to else None, KD(td) if td else None, note])
            f = dict(arrival_date=iso(d), handed_over_by=src, name=nm, sex=sex, age=age, province=pv, returned_from=ct, person_is=TYP.get(typ), food='yes' if sv[0] else None, medical='yes' if sv[1] else None, transport_money='yes' if sv[2] else None, sent_to=to, sent_date=iso(td) if td else None)
            if am: f['age_months'] = am
            rows.append(dict(at=r, facts=f)); fem += sex == 'female'; r += 1
        put(ws, r, [None, f'សរុបថ្ងៃ {kh(k)} នាក់ ស្រី {kh(fem)}']); nr.append((sh, f'B{r}', 'sum of the day')); r += 1
    put(ws, r, [None, f'សរុបត្រីមាស {kh(n)} នាក់']); nr.append((sh, f'B{r}', 'sum of the quarter')); r += 2
    ws.cell(r, 2, 'ជ = ជនរងគ្រោះដោយការជួញដូរ ; ទ = ទេសន្តរប្រវេសន៍ ; ក = កុមារគ្មានអ្នកអម ; ទទេ = មិនទាន់វាយតម្លៃ'); nr.append((sh, f'B{r}', 'legend; blank = not yet assessed')); last = rows[-1]['at']
    save(wb, name)
    mf = [('running number',None),('name','name'),('tick: male','sex'),('tick: female','sex'),('age (៨ខែ = 8 months)','age'),('province of birth','province'),('country returned from','returned_from'),('what the person is; blank = not yet assessed','person_is'),('tick: food given','food'),('tick: medical care','medical'),('tick: money for travel','transport_money'),('sent on to','sent_to'),('day sent on','sent_date'),('remarks',None)]
    entry(5, name, 'Provincial social affairs office: people received, first quarter 2024', 'take in', 'the day and the office handing over stand above the group; sums of the day below; ticks; only some are victims',
        [table(sh, 'a person received on a day (the same person may come again)', [4], colspec(head, mf), rows)], nr, [],
        ['Does the day line hold for all rows down to the next day line?', 'No tick under food, medical, travel: no, or not written?', 'Number 41 is number 11 once more: one person, received twice?', "Are only those with ជ victims of trafficking, and those without a letter not yet assessed?", 'Is number 9 (8 months) the baby of number 8?'],
        ['migrants or those not assessed stored as victims of trafficking', 'day lines or day sums made persons', '8 months stored as 8 years', 'blank ticks stored as no without asking'],
        also={'received': n, 'persons': n-1, 'remarks_that_carry_facts': ['no. 9 is the child of no. 8', 'no. 20: still owes the broker 8000 THB', 'no. 33: refused to be interviewed', 'no. 41: came again, is no. 11']},
        notes=['an empty tick is written null, because the legend does not say no'])

# ---------------------------------------------------------------- 06 shelter stays
def f06():
    R = random.Random(2006); P = People(R); name = '06_Shelter stays 2023-24.xlsx'; wb = Workbook(); wb.remove(wb.active)
    head = ['Bed','Code','Name','Sex','Age','Came','Sent by','Why','Left','Went to','Note']
    WHY = {'T':'trafficking','DV':'domestic violence','R':'rape','C':'child of a resident'}; tabs = []; nr = []; seq = 0; dupe = None; rem = []
    mf = [('bed',None),('client code','client_code'),('name','name'),('sex','sex'),('age when coming','age'),('day of coming','entry_date'),('who sent the person','referred_by'),('why: T, DV, R, C; meaning on the hidden sheet','reason'),('day of leaving; blank = still there','exit_date'),('where the person went','went_to'),('remarks',None)]
    allr = []
    for house, rooms in [('House A', [('Room A1',6),('Room A2',5),('Room A3',6)]), ('House B', [('Room B1',7),('Room B2',6),('Baby room',5)])]:
        ws = wb.create_sheet(house); ws['A1'] = f'NGO Sample (invented) - {house}'; put(ws, 2, head); bold(ws, 2); r = 3; rows = []
        for room, k in rooms:
            ws.cell(r, 1, room); ws.cell(r,1).fill = PatternFill('solid', fgColor='DDDDDD'); nr.append((house, f'A{r}', 'name of the room of the rows below')); r += 1
            for b in range(k):
                seq += 1; code = f'NS-{seq:03d}'; sex = 'female'; nm = P.get(sex)[1]; age = R.randint(12,41); why = R.choices(['T','DV','R'],[6,3,2])[0]; am = None; note = None
                d = D(2023,2,1)+dt.timedelta(R.randrange(420)); left = d+dt.timedelta(R.randint(5,170)) if R.random() < .7 else None; by = R.choice(['police','social affairs','NGO Invented','embassy','herself'])
                if left and left > D(2024,5,20): left = None
                if room == 'Baby room':
                    m = [x for x in allr if x['facts']['reason'] != 'child of a resident' and x['facts']['age'] >= 18][b*3]['facts']; code = m['client_code']+'b'; seq -= 1; why = 'C'; am = R.randint(2,11); age = 0; sex = R.choice(['female','male']); nm = P.get(sex)[1]; d = dt.date.fromisoformat(m['entry_date']); left = dt.date.fromisoformat(m['exit_date']) if m['exit_date'] else None; by = m['referred_by']; note = 'with mother ' + m['client_code']
                if seq == 4 and not dupe: left = D(2023,9,14); d = D(2023,5,2); dupe = dict(code=code, nm=nm, age=age)
                if seq == 24 and room != 'Baby room' and dupe: code, nm, age = dupe['code'], dupe['nm'], dupe['age']; d = D(2024,1,11); left = None; seq -= 1; note = 'came back, second stay'; dupe = None
                to = R.choice(['family','own room','other shelter','abroad']) if left else None
                if note == 'with mother ' + code[:-1] and left: to = m['went_to']
                if seq == 10 and room == 'Room A2': left, to, note = None, None, 'ran away 3 Dec 2023?'; d = D(2023,9,1)
                if seq == 15 and room == 'Room A3': note = 'testified in court, case number not known'
                cw = d if seq % 3 else d.strftime('%d %b %y'); lw = left
                put(ws, r, [b+1, code, nm, 'F' if sex == 'female' else 'M', f'{am} m' if am else age, cw, by, why, lw, to, note])
                for c in 'FI': ws[f'{c}{r}'].number_format = 'dd/mm/yyyy'
                if note and not note.startswith('with'): rem.append(f'{house} row {r} ({code}): {note}')
                f = dict(house=house, room=room, client_code=code, name=nm, sex=sex, age=age, entry_date=iso(d), referred_by=by, reason=WHY[why], exit_date=iso(left) if left else None, went_to=to)
                if am: f['age_months'] = am
                rows.append(dict(at=r, facts=f)); allr.append(rows[-1]); r += 1
        tabs.append(table(house, 'a stay of a client in the shelter (a client may stay twice)', [2], colspec(head, mf), rows))
        ws.column_dimensions['K'].width = 30
    h = wb.create_sheet('codes'); h.sheet_state = 'hidden'
    for i, (a, b) in enumerate([('T','trafficking'),('DV','domestic violence'),('R','rape'),('C','child of a resident, no client of its own'),('Left blank','still in the house'),('age 5 m','5 months')], 1): put(h, i, [a, b])
    nr.append(('codes', 'all', 'hidden sheet: the legend')); save(wb, name)
    codes = {x['facts']['client_code'] for x in allr}
    entry(6, name, 'NGO: stays in two houses of a shelter', 'take in', 'two sheets, the room above its rows, legend on a hidden sheet, babies with an age in months, one client with two stays', tabs, nr, [],
        ['Is one row one stay, so that NS-004 (two stays) is one person?', 'Blank day of leaving: still there?', 'Are children of residents (C) kept as persons but not as clients?', "'ran away 3 Dec 2023?': is that the day of leaving?", 'Are only those with T victims of trafficking?'],
        ['residents with DV or R stored as victims of trafficking', 'babies stored as victims', 'months stored as years', 'rooms made persons', 'a stay still running closed'],
        also={'stays': len(allr), 'different_codes': len(codes), 'for_trafficking': sum(x['facts']['reason'] == 'trafficking' for x in allr), 'remarks_that_carry_facts': rem})

# ---------------------------------------------------------------- 07 kobo
def f07():
    R = random.Random(2007); P = People(R); name = '07_Returnee_screening_-_all_versions_-_English_-_2024-06-03.xlsx'; s1, s2 = 'Returnee_screening', 'travelled_with'
    wb = Workbook(); ws = wb.active; ws.title = s1; w2 = wb.create_sheet(s2)
    head = ['start','end','today','enumerator','checkpoint','grp_id/name','grp_id/sex','grp_id/age','grp_id/citizenship','grp_work/country','grp_work/sector','grp_work/problems','grp_work/problems/debt','grp_work/problems/passport_taken','grp_work/problems/unpaid_wages','grp_work/problems/none','grp_res/wants_referral','grp_res/decision','grp_res/remarks','_id','_uuid','_submission_time','_validation_status','_index']
    put(ws, 1, head); h2 = ['relation','m_sex','m_age','m_age_unit','_index','_parent_index','_submission__id']; put(w2, 1, h2)
    rows, rows2, nr = [], [], []; ds = days(R, 26, D(2024,5,2), D(2024,5,31)); r2 = 2
    for i in range(26):
        r = i+2; d = ds[i]; kid = 501200+i*R.randint(3,3); t0 = f'{d}T{R.randint(7,16):02d}:{R.randint(10,59)}:00.000+07:00'; sub = f'{d+dt.timedelta(R.choice([0,0,1,4]))}T18:05:{10+i}'
        uu = f'00000000-0000-4000-8000-{R.randrange(16**12):012x}'; cp = R.choice(['poipet','doung','choam']); en = R.choice(['enum_1','enum_2','enum_3'])
        if i in (0, 14):
            put(ws, r, [t0, t0, iso(d), 'supervisor', cp, 'TEST TEST', 'male', 99, 'khm', 'tha', 'other', 'none', 0, 0, 0, 1, 'no', 'unclear', 'please ignore - test', kid, uu, sub, 'validation_status_not_approved', i+1]); nr.append((s1, f'row {r}', 'test entry of the supervisor (not approved, "please ignore - test")')); continue
        sex = R.choice(['male','female']); nm = P.get(sex)[1]; age = R.randint(15,52); ci = R.choices(['khm','vnm'],[12,1])[0]; ct = R.choices(['tha','mys','vnm'],[9,2,1])[0]; sec = R.choice(['construction','fishing','domestic_work','agriculture','no_work'])
        asked = sec != 'no_work'; pb = [x for x in ('debt','passport_taken','unpaid_wages') if R.random() < .4] if asked else None
        wr = R.choice(['yes','no','not_asked']); de = ('likely_victim' if len(pb) >= 2 else R.choice(['not_victim','unclear'])) if asked else 'not_victim'
        val = R.choices(['validation_status_approved', None],[4,1])[0]; rem = {5:'fisherman, 3 years on the boat, never paid', 17:'brother is still in Thailand'}.get(i)
        if i == 5: sec, asked, pb, de, sex_, ct = 'fishing', True, ['passport_taken','unpaid_wages'], 'likely_victim', sex, 'tha'
        put(ws, r, [t0, t0[:11]+t0[11:13]+':59:00.000+07:00', iso(d), en, cp, nm, sex, age, ci, ct, sec, None if not asked else ' '.join(pb) or 'none', *([None]*4 if not asked else [int('debt' in pb), int('passport_taken' in pb), int('unpaid_wages' in pb), int(not pb)]), wr, de, rem, kid, uu, sub, val, i+1])
        yn = lambda k: None if not asked else 'yes' if k in pb else 'no'
        rows.append(dict(at=r, facts=dict(interview_date=iso(d), checkpoint={'poipet':'Poipet','doung':'Doung','choam':'Choam'}[cp], name=nm, sex=sex, age=age, citizenship=ci.upper(), country_worked=ct.upper(), sector={'domestic_work':'domestic work','no_work':'did not work'}.get(sec, sec), debt=yn('debt'), passport_taken=yn('passport_taken'), wages_unpaid=yn('unpaid_wages'), wants_referral=None if wr == 'not_asked' else wr, screening_result={'likely_victim':'likely victim','not_victim':'not a victim','unclear':'unclear'}[de], submission_id=kid, index=i+1)))
        for _ in range(R.choices([0,1,2,3],[3,4,3,1])[0]):
            rel = R.choice(['child','spouse','sibling','friend']); ms = R.choice(['male','female'])
            if rel == 'spouse': rel, ms = ('sibling', ms) if age < 19 or any(x['facts']['parent_index'] == i+1 and x['facts']['relation'] == 'spouse' for x in rows2) else ('spouse', 'female' if sex == 'male' else 'male')
            if rel == 'child' and age < 20: rel = 'friend'
            un = 'months' if rel == 'child' and R.random() < .4 else 'years'; ma = R.randint(2,11) if un == 'months' else R.randint(1,min(14, age-18)) if rel == 'child' else R.randint(18,max(20, min(50, age+12)))
            put(w2, r2, [rel, ms, ma, un, r2-1, i+1, kid]); f = dict(relation=rel, sex=ms, age=0 if un == 'months' else ma, parent_index=i+1, submission_id=kid)
            if un == 'months': f['age_months'] = ma
            rows2.append(dict(at=r2, facts=f)); r2 += 1
    for c in 'TUVWX': ws.column_dimensions[c].hidden = c in 'U'
    save(wb, name)
    mf = [('start of the interview',None),('end',None),('day of the interview','interview_date'),('enumerator',None),('checkpoint','checkpoint'),('name','name'),('sex','sex'),('age','age'),('citizenship','citizenship'),('country worked in','country_worked'),('sector','sector'),('problems, all in one cell; the same as M-P',None),('problem: debt (1/0; blank = not asked)','debt'),('problem: passport taken','passport_taken'),('problem: wages not paid','wages_unpaid'),('no problem named',None),('wants to be referred','wants_referral'),('result of the screening','screening_result'),('remarks',None),("the tool's number of the entry",'submission_id'),('random key (hidden column)',None),('time of sending, not of the interview',None),('approved or blank',None),('index, to which the second sheet points','index')]
    m2 = [('relation to the person interviewed','relation'),('sex','sex'),('age','age'),('unit of the age','age'),('index of this row',None),('index of the interview','parent_index'),('number of the entry','submission_id')]
    entry(7, name, 'NGO at border checkpoints: Kobo export of screening interviews with a repeated group', 'take in', 'form-tool export: long field names, 1/0 columns, a second sheet hanging on the first, two test entries',
        [table(s1, 'an interview (screening) of a returnee; not a victim by itself', [1], colspec(head, mf), rows, first=2, last=27), table(s2, 'a person travelling with the one interviewed; hangs on the interview by _parent_index', [1], colspec(h2, m2), rows2)], nr, [],
        ['Are the two test entries left out?', 'Are entries with a blank validation status taken in as well?', 'Is 0 under a problem "no" where the question was asked?', 'Is the day of the interview "today", not the time of sending?', "Are 'likely victim' only likely, not identified victims?"],
        ['test entries stored as persons', 'people travelling with someone stored as screened or as victims', "not_asked stored as no", 'all returnees stored as victims', 'the second sheet joined to the wrong interview'],
        also={'interviews_without_tests': len(rows), 'travelling_with': len(rows2), 'likely_victims': sum(x['facts']['screening_result'] == 'likely victim' for x in rows), 'not_approved_status_blank': 'rows with W empty are kept', 'remarks_that_carry_facts': ['index 6: three years on the boat, never paid', 'index 18: brother still in Thailand']})

# ---------------------------------------------------------------- 08 reintegration + training beside
def f08():
    R = random.Random(2008); P = People(R); name = '08_reintegration តាមដាន 2024.xlsx'; sh = 'តាមដាន'; wb = Workbook(); ws = wb.active; ws.title = sh
    ws['A1'] = 'NGO Invented (ប្រឌិត) – ការតាមដានក្រោយសមាហរណកម្ម'; ws['O1'] = 'Vocational training – ជំនាញ'
    h1 = ['No','Code','ឈ្មោះពិត','ភេទ','Age','ខេត្ត','Reintegrated','M1','M3','M6','M12','Situation','Grant']; h2 = ['Code','Skill / ជំនាញ','Start','End','Finished','Tools']
    put(ws, 3, h1); put(ws, 3, h2, 15); bold(ws, 3); ws.column_dimensions['C'].hidden = True
    rows, rows2 = [], []; SIT = {1:'stable',2:'fragile',3:'at risk',4:'lost contact'}; V = {'visited':'✓','not found':'✗','not yet due':'–',None:None}
    for i in range(22):
        r = 4+i; sex = R.choices(['female','male'],[4,1])[0]; nm = P.get(sex)[0]; d = D(2023,2,10)+dt.timedelta(i*17+R.randrange(9)); code = f'IV{d.year%100}-{i+1:02d}'; vs = []
        for m in (1,3,6,12):
            due = d+dt.timedelta(m*30); vs.append('not yet due' if due > D(2024,6,30) else R.choices(['visited','not found',None],[7,2,1])[0])
        s = R.choices([1,2,3,None],[5,3,2,1])[0]
        if i == 7: vs = ['not found']*4; s = 4
        ga = R.choice([None,(300,'USD'),(150,'USD'),(1200000,'KHR'),(600000,'KHR')]); gw = None if not ga else (f'${ga[0]}' if ga[1] == 'USD' else f'{ga[0]:,}៛'); gw = kh(gw) if ga and ga[1] == 'KHR' and i % 2 else gw
        pv = R.choice(PL); age = R.randint(15,38)
        put(ws, r, [i+1, code, nm, 'ស' if sex == 'female' else 'ប', kh(age) if i % 4 == 1 else age, PROV[pv] if i % 2 else pv, d.strftime('%d-%m-%Y'), *[V[x] for x in vs], s, gw])
        rows.append(dict(at=r, facts=dict(client_code=code, name=nm, sex=sex, age=age, province=pv, reintegration_date=iso(d), visit_month_1=vs[0], visit_month_3=vs[1], visit_month_6=vs[2], visit_month_12=vs[3], situation=SIT.get(s), grant=amt(*ga) if ga else None)))
    SK = {'sewing':'កាត់ដេរ','hairdressing':'អ៊ុតសក់','cooking':'ធ្វើម្ហូប','motorbike repair':'ជួសជុលម៉ូតូ'}
    codes = [x['facts']['client_code'] for x in R.sample(rows, 9)]+[f'IV22-{k:02d}' for k in (3,8,11,14,17,20)]; R.shuffle(codes)
    for i, c in enumerate(codes):
        r = 4+i; sk = R.choice(list(SK)); a = D(2023,9,4)+dt.timedelta(R.randrange(200)); e = a+dt.timedelta(R.choice([60,90,120])); fin = R.choice(['yes','no','unknown']); e2 = e if fin != 'unknown' else None
        ta = R.choice([None,(80,'USD'),(250000,'KHR')]) if fin == 'yes' else None
        put(ws, r, [c, SK[sk] if i % 3 else sk, a.strftime('%d-%m-%Y'), e2.strftime('%d-%m-%Y') if e2 else None, {'yes':'✓','no':'✗ dropped out','unknown':'?'}[fin], None if not ta else f'${ta[0]}' if ta[1] == 'USD' else f'{ta[0]:,}៛'], 15)
        rows2.append(dict(at=r, facts=dict(client_code=c, skill=sk, start_date=iso(a), end_date=iso(e2) if e2 else None, finished=fin, tools=amt(*ta) if ta else None)))
    ws['B28'] = 'M1…M12 = visit 1, 3, 6, 12 months after. ✓ visited, ✗ went but not found, – not yet due, blank = not written'; ws['B29'] = 'Situation: 1 stable / ល្អ, 2 fragile, 3 at risk, 4 lost contact'; ws['B30'] = 'list closed 30-06-2024'; ws['O20'] = 'IV22 clients: see old file'
    save(wb, name)
    m1 = [('number',None),('client code','client_code'),('real name (hidden column)','name'),('sex','sex'),('age','age'),('province','province'),('day of reintegration','reintegration_date'),('visit after 1 month','visit_month_1'),('visit after 3 months','visit_month_3'),('visit after 6 months','visit_month_6'),('visit after 12 months','visit_month_12'),('situation by number, legend below','situation'),('grant, USD or riel','grant')]
    m2 = [('client code','client_code'),('skill','skill'),('beginning','start_date'),('end','end_date'),('finished','finished'),('worth of the tools given','tools')]
    entry(8, name, 'NGO: follow-up after reintegration, and vocational training beside it', 'take in', 'two tables beside each other with different people in the same row; hidden column of real names; ticks, crosses and dashes with a legend',
        [table(sh, 'a reintegrated client with the follow-up', [3], colspec(h1, m1), rows), table(sh, "a client's training (the person is not the one on the left of the same row)", [3], colspec(h2, m2, 15), rows2)],
        [(sh, 'B28:B30', 'legends and the closing day'), (sh, 'O20', 'note'), (sh, 'A1, O1', 'titles')], [],
        ['Are the two tables side by side two lists, joined by the code and not by the row?', 'May the real names of the hidden column C be taken in?', 'Is a client of the right table without a row on the left (IV22-..) a person whose data stand elsewhere?', 'Blank visit: not written, not "not visited"?', "'?' under finished: not known?"],
        ['the right table joined to the left by the row', "'–' (not yet due) stored as not visited", 'the right table dropped', 'grants in riel and dollars added', 'the hidden names shown or taken in without a word'],
        also={'codes_in_both_tables': 9, 'clients_in_all': 28})

# ---------------------------------------------------------------- 09 legal aid, persons over two rows
def f09():
    R = random.Random(2009); P = People(R); name = '09_Legal_Aid_Clients.xlsx'; sh = 'clients'; wb = Workbook(); ws = wb.active; ws.title = sh
    ws['A1'] = 'Legal Aid Office "Sample" (invented) - clients of trafficking cases, as of 30 June 2024'
    put(ws, 3, ['No','Client','Sex/Age','Matter','Stage','Claimed','Awarded','Paid so far','Next date']); put(ws, 4, [None,'ឈ្មោះខ្មែរ','Province','Lawyer','','','','','Remarks']); bold(ws, 3); bold(ws, 4)
    MAT = {'sex trafficking':'sex traff.','labour exploitation':'labour','forced marriage':'marriage (China)','online scam':'scam'}; ST = ['investigation','trial','appeal','judgment','execution']; rows = []; nr = []; err = []; r = 5; n = 0
    F = {'USD':lambda a: f'${a:,}', 'KHR':lambda a: f'{a:,}'.replace(',', '.')+'៛', 'THB':lambda a: f'{a:,}'.replace(',', ' ')+' baht'}
    for i in range(23):
        if i == 14:
            x = rows[7]['facts']; put(ws, r, [n+1, x['name_latin'], f"{'F' if x['sex']=='female' else 'M'}/{x['age']}", 'VOID', None, None, None, None, None]); put(ws, r+1, [None, x['name_khmer'], None, None, None, None, None, None, 'VOID - entered twice, see No 8'])
            for rr in (r, r+1):
                for c in ws[rr]: c.font = Font(strike=True)
            nr.append((sh, f'rows {r}-{r+1}', 'entry 15: void, entered twice (is No 8); struck out')); r += 2; n += 1; continue
        n += 1; sex = R.choices(['female','male'],[3,1])[0]; k, l = P.get(sex); age = R.randint(14,44); m = R.choice(list(MAT)); st = R.choice(ST); cur = R.choices(['USD','KHR','THB'],[4,3,2])[0]; u = {'USD':100,'KHR':400000,'THB':5000}[cur]
        c = u*R.randint(8,60); a = u*R.randint(4,c//u) if st in ('judgment','execution','appeal') else None; p = (R.choice([0, a//2, a]) if st == 'execution' else None) if a else None
        nd = D(2024,7,1)+dt.timedelta(R.randrange(120)) if st in ('trial','appeal') else None; pv = R.choice(PL); law = R.choice(['Lawyer S.','Lawyer T.']); rem = None
        cw, aw, pw, ndw = F[cur](c), F[cur](a) if a is not None else None, F[cur](p) if p is not None else None, nd.strftime('%d.%m.%Y') if nd else None; ca = amt(c, cur); awf, pf = (amt(a,cur) if a is not None else None), (amt(p,cur) if p is not None else None)
        agew = age
        if n == 5: st, cur, c, a, p = 'execution', 'USD', 3000, 2000, 2500; cw, aw, pw = F[cur](c), F[cur](a), F[cur](p); ca, awf, pf = amt(c,cur), amt(a,cur), amt(p,cur); nd = ndw = None; err.append((sh, f'H{r}', 'paid ($2,500) more than awarded ($2,000)', 'name it; keep both amounts'))
        if n == 11: cw, ca = '1500', None; st = 'investigation'; aw = awf = pw = pf = nd = ndw = None; err.append((sh, f'F{r}', '1500 without a currency (the list has dollars, riel and baht)', 'ask; store no amount without its currency'))
        if n == 16: st, nd, ndw = 'trial', None, '31.09.2024'; aw = awf = pw = pf = None; err.append((sh, f'I{r}', '31 September does not exist', 'name it; leave the day empty'))
        if n == 20: agew, age = '2?', None; err.append((sh, f'C{r}', "age '2?' cannot be read", 'name it; leave the age empty'))
        if n == 3: rem = 'សវនាការលើកទី១ 13.05.2024'
        if n == 18: rem = 'mother is the guardian'; 
        put(ws, r, [n, l, f"{'F' if sex=='female' else 'M'}/{agew}", MAT[m], st, cw, aw, pw, ndw]); put(ws, r+1, [None, k, pv, law, None, None, None, None, rem])
        rows.append(dict(at=r, facts=dict(name_latin=l, name_khmer=k, sex=sex, age=age, province=pv, matter=m, stage=st, claimed=ca, awarded=awf, paid=pf, next_date=iso(nd) if nd else None))); r += 2
    ws.cell(r+1, 2, f'{n-1} clients (without VOID)'); nr.append((sh, f'B{r+1}', 'count of clients')); save(wb, name)
    cols = [('A (line 1)','No','running number',None),('B (line 1)','Client','name in Latin letters','name_latin'),('C (line 1)','Sex/Age','sex','sex'),('C (line 1)','Sex/Age','age','age'),('D (line 1)','Matter','what the case is about','matter'),('E (line 1)','Stage','stage of the case','stage'),('F (line 1)','Claimed','claimed, with its currency','claimed'),('G (line 1)','Awarded','awarded','awarded'),('H (line 1)','Paid so far','paid; blank = nothing written, not 0','paid'),('I (line 1)','Next date','next date of the court','next_date'),('B (line 2)','ឈ្មោះខ្មែរ','name in Khmer','name_khmer'),('C (line 2)','Province','province','province'),('D (line 2)','Lawyer','lawyer',None),('I (line 2)','Remarks','remarks',None)]
    entry(9, name, 'Legal aid office: clients in trafficking cases', 'take in, naming the errors', 'every client stands over two lines with a heading of two lines; amounts in three currencies; one void entry; four faults',
        [table(sh, "a client (two lines each; 'at' is the first line)", [3,4], cols, rows, last=rows[-1]['at']+1)], nr, err,
        ['Does each client take two lines?', 'Is the void entry 15 left out?', 'What is the currency of 1500 (No 11)?', 'Paid blank: not known, not 0?', 'No 5: is the award or the payment wrong?'],
        ['the second lines made clients of their own', 'the void entry taken in', 'a currency guessed for 1500', 'amounts converted or added over currencies', 'blank paid stored as 0'],
        also={'clients': len(rows), 'remarks_that_carry_facts': ['No 3: the first hearing was on 2024-05-13', 'No 18: the mother is the guardian']})

# ---------------------------------------------------------------- 10 labour inspection, three sheets
def f10():
    R = random.Random(2010); name = '10_អធិការកិច្ចការងារ ២០២៤ ត្រីមាស១-៣.xlsx'; wb = Workbook(); wb.remove(wb.active); tabs = []; nr = []; err = []
    FI = {'ក':'child labour','ខ':'no contracts','គ':'documents kept by the employer','ឃ':'wages late','០':'nothing found'}; KIND = {'garment':'កាត់ដេរ','brick kiln':'ឡឥដ្ឋ','plantation':'ចម្ការ','entertainment':'កម្សាន្ត','construction':'សំណង់'}; MS = {'warning':'ព្រមាន','fine':'ពិន័យ','none':'គ្មាន','sent to prosecutor':'បញ្ជូនអយ្យការ'}
    base = [('ល.រ','number',None),('ថ្ងៃចុះ','day of the visit','visit_date'),('ឈ្មោះទីកន្លែង','name of the workplace','workplace'),('ប្រភេទ','kind of workplace','kind'),('ខេត្ត','province','province'),('កម្មករ','workers','workers'),('ស្រី','of them women','workers_female'),('អាយុ<១៥','children under 15 found working; blank = not counted','children_found'),('រកឃើញ','what was found, letters; legend below the first sheet','findings'),('វិធានការ','measure','measure'),('ពិន័យ','fine','fine')]
    plan = [('ត្រីមាស១', 18, D(2024,1,8), D(2024,3,27), list(range(11)), 'ពិន័យ (រៀល)', 1), ('ត្រីមាស២', 16, D(2024,4,3), D(2024,6,26), list(range(11)), 'ពិន័យ (ពាន់រៀល)', 1000), ('ត្រីមាស៣', 14, D(2024,7,2), D(2024,9,25), [0,1,4,2,3,5,6,7,10,8,9], 'ពិន័យ (រៀល)', 1)]
    wn = 0
    for sh, n, a, b, order, fh, unit in plan:
        ws = wb.create_sheet(sh); ws['A1'] = 'នាយកដ្ឋានអធិការកិច្ចការងារគំរូ (ប្រឌិត)'; ws['A2'] = f'តារាងចុះអធិការកិច្ច {sh} ឆ្នាំ{kh(2024)}'; b2 = [(fh if f == 'fine' else h, m + (' in thousand riel' if f == 'fine' and unit == 1000 else ' in riel' if f == 'fine' else ''), f) for h, m, f in base]
        put(ws, 4, [b2[k][0] for k in order]); bold(ws, 4); rows = []; col = {base[k][2]: L(j+1) for j, k in enumerate(order)}
        for i, d in enumerate(days(R, n, a, b)):
            r = 5+i; wn = R.randint(1,22); kind = list(KIND)[wn % 5]; pv = ['Kampong Cham','Kampong Thom','Prey Veng','Kandal'][wn % 4]; w = R.randint(12,260); wf = R.randint(0,w); ch = R.choices([0,R.randint(1,5),None],[6,2,2])[0]; wf = min(wf, w)
            fi = sorted(R.sample('ខគឃ', R.choice([0,1,2]))); fi = ['ក']+fi if ch else fi; fi = fi or ['០']; me = 'none' if fi == ['០'] else R.choice(['warning','fine','fine','sent to prosecutor'] if 'ក' in fi else ['warning','fine']); fine = R.choice([500000,1000000,4000000]) if me == 'fine' else None
            fw = [FI[x] for x in fi]; fit = ' '.join(fi); dw = KD(d); df = iso(d)
            if (sh, i) == ('ត្រីមាស១', 6): wf = w+15; err.append((sh, f"{col['workers_female']}{r}", f'more women ({wf}) than workers ({w})', 'name it; keep both'))
            if (sh, i) == ('ត្រីមាស១', 13): d = D(2024,5,14); dw, df = KD(d), iso(d); err.append((sh, f"{col['visit_date']}{r}", 'a day in May on the sheet of the first quarter, between days of March', 'name it; keep as written until settled'))
            if (sh, i) == ('ត្រីមាស២', 4): fit = 'ខ ច'; fw = ['no contracts']; me = 'warning'; fine = None; ch = 0; err.append((sh, f"{col['findings']}{r}", "letter ច is not in the legend", 'name it; take ខ, leave ច open'))
            if (sh, i) == ('ត្រីមាស៣', 9): dw, df = '៣០/០២/២០២៤', None; err.append((sh, f"{col['visit_date']}{r}", '30 February does not exist (and the sheet is the third quarter)', 'name it; leave the day empty'))
            f = dict(visit_date=df, workplace=f'គំរូ {kh(wn)}', kind=kind, province=pv, workers=w, workers_female=wf, children_found=ch, findings=fw, measure=me, fine=amt(fine,'KHR') if fine else None)
            vals = [kh(i+1), dw, f'គំរូ {kh(wn)}', KIND[kind], PROV[pv], kh(w), kh(wf), kh(ch) if ch is not None else None, fit, MS[me], kh(f'{fine//unit:,}'.replace(',', '.')) if fine else None]
            put(ws, r, [vals[k] for k in order]); rows.append(dict(at=r, facts=f))
        t = 5+n; put(ws, t, ['សរុប']); ws[f"{col['workers']}{t}"] = kh(sum(x['facts']['workers'] for x in rows)); ws[f"{col['workers_female']}{t}"] = kh(sum(x['facts']['workers_female'] for x in rows)); nr.append((sh, f'row {t}', 'total row'))
        if sh == 'ត្រីមាស១': ws.cell(t+2, 2, 'រកឃើញ៖ ក = ពលកម្មកុមារ ; ខ = គ្មានកិច្ចសន្យា ; គ = កាន់ឯកសារកម្មករ ; ឃ = ប្រាក់ឈ្នួលយឺត ; ០ = គ្មាន'); ws.cell(t+3, 2, 'អាយុ<១៥ ទទេ = មិនបានរាប់'); nr.append((sh, f'B{t+2}:B{t+3}', 'legend for all sheets'))
        tabs.append(table(sh, 'a visit to a workplace (a workplace may come more than once)', [4], colspec([b2[k][0] for k in order], [(b2[k][1], b2[k][2]) for k in order]), rows))
    save(wb, name)
    entry(10, name, 'Labour inspection department: inspections of workplaces, three quarters of 2024', 'take in, naming the errors', 'three sheets, the columns of the third in another order, the fines of the second in thousand riel; four faults', tabs, nr, err,
        ['Are all three sheets taken?', 'Fines on the second sheet are in thousand riel: multiply by 1000?', 'Is the same workplace on several days visited several times?', 'What is letter ច?', 'Which days are meant by 14 May (sheet of the first quarter) and 30 February?'],
        ['children found stored as victims', 'fines of the second quarter a thousand times too small', 'third sheet read by the order of the first', 'blank children stored as 0', 'total rows as visits'],
        also={'visits': 48, 'fines_KHR': sum((x['facts']['fine'] or {'amount':0})['amount'] for t in tabs for x in t['rows'])}, notes=['workplace as written (គំរូ = Sample, number in Khmer digits)'])

# ---------------------------------------------------------------- 11 complaints on their side
def f11():
    R = random.Random(2011); P = People(R); name = '11_បណ្តឹងពលករ complaints H1-2024.xlsx'; sh = 'Complaints'; wb = Workbook(); ws = wb.active; ws.title = sh
    ws['A1'] = 'Dispute Office Sample (ប្រឌិត) – complaints of migrant workers, Jan–Jun 2024'
    lab = [('លេខបណ្តឹង / No','number of the complaint','complaint_no'),('ថ្ងៃទទួល / received','day received','received_date'),('ឈ្មោះ / complainant','name of the (first) complainant','name'),('ភេទ','sex','sex'),('អាយុ','age','age'),('number of complainants','complainants in all','complainants'),('ទីភ្នាក់ងារ / agency','agency complained of','agency'),('ប្រទេស','country of work','country'),('about','what it is about','subject'),('ទាមទារ / claimed','amount claimed','claimed'),('ផ្តល់ / offered','amount offered by the agency','offered'),('សះជា? / settled','settled','settled'),('ថ្ងៃសះជា','day settled','settled_date'),('passport returned?','passport returned; n/a = was never taken','passport_returned'),('កំណត់សម្គាល់','remarks',None)]
    for i, (h, _, _) in enumerate(lab): ws.cell(3+i, 1, h)
    CT = {'THA':'ថៃ','MYS':'ម៉ាឡេស៊ី','KOR':'កូរ៉េ','JPN':'ជប៉ុន'}; CU = {'THA':'THB','MYS':'MYR','KOR':'KRW','JPN':'USD'}; rows = []
    AB = {'contract differs':'contract differs','wages not paid':'ប្រាក់ឈ្នួលមិនបើក','fee too high':'fee too high','not sent abroad':'មិនបានបញ្ជូនទៅ'}
    FM = {'THB':lambda a: f'{a:,} B', 'MYR':lambda a: f'RM {a:,}', 'KRW':lambda a: f'{a:,} won', 'USD':lambda a: f'{a:,} $'}
    for i, d in enumerate(days(R, 15, D(2024,1,9), D(2024,6,20))):
        c = 2+i; sex = R.choice(['female','male']); k, l = P.get(sex); ct = R.choice(list(CT)); ab = R.choice(list(AB)); cu = 'USD' if ab in ('fee too high','not sent abroad') else CU[ct]; cl = {'THB':1500,'MYR':200,'KRW':100000,'USD':50}[cu]*R.randint(4,30)
        se = R.choices(['yes','no',None],[5,3,3])[0]; of = None if se is None else cl if R.random() < .3 else int(cl*R.choice([.5,.6,.8])); sd = d+dt.timedelta(R.randint(6,50)) if se == 'yes' else None; npp = R.choices([1,2,3,11],[7,2,1,1])[0]; age = R.randint(19,45); pp = R.choice(['yes','no','n/a',None]); rem = {3:'agency says licence suspended since 2/2024', 9:'worker came home ill, 15.3.2024'}.get(i)
        if i == 9: pass
        nm = k if i % 2 else l; ag = f'Agency Sample {R.randint(1,6)}'
        v = [f'B{i+1:02d}/24', d if i % 2 else d.strftime('%d/%m/%Y'), nm + ('' if npp == 1 else f' + {npp-1} នាក់ទៀត'), 'ស' if sex == 'female' else 'ប', kh(age) if i % 3 == 0 else age, npp, ag, CT[ct], AB[ab], FM[cu](cl), FM[cu](of) if of is not None else None, {'yes':'បាទ','no':'ទេ',None:'កំពុងដោះស្រាយ'}[se], sd, {'yes':'yes','no':'no','n/a':'n/a',None:None}[pp], rem]
        for j, x in enumerate(v):
            if x is not None:
                ws.cell(3+j, c, x)
                if isinstance(x, dt.date): ws.cell(3+j, c).number_format = 'dd/mm/yyyy'
        rows.append(dict(at=L(c), facts=dict(complaint_no=v[0], received_date=iso(d), name=nm, sex=sex, age=age, complainants=npp, agency=ag, country=ct, subject=ab, claimed=amt(cl,cu), offered=amt(of,cu) if of is not None else None, settled=se, settled_date=iso(sd) if sd else None, passport_returned=None if pp == 'n/a' else pp)))
    ws.cell(8, 17, f'= {sum(x["facts"]["complainants"] for x in rows)} នាក់'); ws.cell(3, 17, 'សរុប'); ws.freeze_panes = 'B3'; save(wb, name)
    cols = [(str(3+i), h, m, f) for i, (h, m, f) in enumerate(lab)]
    entry(11, name, 'Dispute office: complaints of migrant workers against agencies, half a year', 'take in', 'the table lies on its side: a complaint is a column; amounts in four currencies; joint complaints',
        [table(sh, 'a complaint (with one or more complainants), not a victim', [], cols, rows, lie='columns', hcol='A')], [(sh, 'Q3:Q8', 'total column'), (sh, 'A1', 'title')], [],
        ['Is one column one complaint?', "'+ 2 នាក់ទៀត' (and 2 more): one complaint with 3 complainants, only the first named?", "'កំពុងដោះស្រាយ' (being settled): not yet yes or no?", "'n/a' under passport: was never taken?", "'$' means US dollars, 'B' Thai baht?"],
        ['complainants stored as victims of trafficking', 'rows read as records', 'unnamed complainants invented as persons', "'being settled' stored as no", 'the total column as a complaint', 'amounts converted'],
        also={'complainants': sum(x['facts']['complainants'] for x in rows), 'remarks_that_carry_facts': ['B04/24: the agency says its licence is suspended since 2024-02', 'B10/24: the worker came home ill on 2024-03-15']},
        notes=["name is the first complainant without the addition '+ n នាក់ទៀត'", "'n/a' is written null"])

# ---------------------------------------------------------------- 12 immigration tsv
def f12():
    R = random.Random(2012); P = People(R); name = '12_Returns_checkpoint_Feb-Mar2024.tsv'; head = ['No','Name','Sex','Born','Age','Paper','Caught in','Screened','Result','Handed to']
    out = [['Immigration Police, Checkpoint Invented - people returned from Thailand, Feb-March 2024'], ['Screened: Y / N / blank = not written.  Result: V = likely victim of trafficking, M = migrant, ? = not clear'], [], head]; rows = []; err = []; nr = []; n = 0
    sizes = [12,9,14,8,11]; ds = [D(2024,2,3), D(2024,2,14), D(2024,2,27), D(2024,3,8), D(2024,3,19)]
    RS = {'V':'likely victim of trafficking','M':'migrant','?':'unclear'}
    for b, (k, d) in enumerate(zip(sizes, ds)):
        said = k; dw = d.strftime('%d/%m/%Y'); df = iso(d)
        if b == 2: said = k+2
        if b == 4: dw, df = '19/03/2042', None
        out.append([f'TRUCK {b+1} - {dw} - {said} persons']); lr = len(out); nr.append((None, f'line {lr}', 'truck line: the day and the number of people'))
        if b == 2: err.append((None, f'line {lr}', f'truck 3: {said} persons said, {k} listed (15 even with the deleted driver)', 'name it; make no record for a missing one'))
        if b == 4: err.append((None, f'line {lr}', 'truck 5: the year 2042 lies in the future (title: Feb-March 2024)', 'name it; leave the day of arrival empty until settled'))
        for j in range(k):
            n += 1; sex = R.choices(['male','female'],[3,2])[0]; nm = P.get(sex)[1]; by = R.randint(1975,2008); bd = D(by, R.randint(1,12), R.randint(1,28)); age = 2024-by-(1 if (d.month, d.day) < (bd.month, bd.day) else 0); bw, bf = bd.strftime('%d/%m/%Y'), iso(bd); aw = str(age)
            if n % 7 == 0: bw = bf = str(by); age = 2024-by; aw = str(age)
            if n % 11 == 0: bw, bf = '', None
            pa = R.choice(['passport','border pass','none','']); ci = R.choice(['Bangkok','Samut Prakan','Rayong','Sa Kaeo']); sc = R.choices(['Y','N',''],[6,2,1])[0]; rs = R.choices(['V','M','?'],[1,6,1])[0] if sc == 'Y' else ''; ha = {'V':'social affairs','M':'let go','?':'social affairs','':'let go'}[rs]; no = n
            if n == 18: sc, rs, ha = 'Y', 'V', 'NGO Sample'
            if n == 7: bw, bf = '30/02/1999', None; aw, age = '25', 25
            if n == 16: bd = D(1998,6,12); bw, bf = bd.strftime('%d/%m/%Y'), iso(bd); age = 52; aw = '52'
            if n == 30: sc, rs, ha = 'N', 'V', 'social affairs'
            line = len(out)+1
            if n == 7: err.append((None, f'line {line}, column D', '30 February 1999 does not exist', 'name it; leave the day of birth empty'))
            if n == 16: err.append((None, f'line {line}, columns D and E', 'born 1998 but aged 52', 'name it; keep both as written'))
            if n == 30: err.append((None, f'line {line}, columns H and I', 'not screened, and yet the result V', 'name it; keep both as written, do not count as a likely victim before it is settled'))
            out.append([str(no), nm, 'M' if sex == 'male' else 'F', bw, aw, pa, ci, sc, rs, ha])
            rows.append(dict(at=line, facts=dict(arrival_date=df, truck=b+1, name=nm, sex=sex, birth_date=bf, age=age, paper=pa or None, caught_in=ci, screened={'Y':'yes','N':'no','':None}[sc], screening_result=RS.get(rs), handed_to=ha)))
            if b == 2 and j == 5: out.append(['x', 'DELETED (was the driver)', '', '', '', '', '', '', '', '']); nr.append((None, f'line {len(out)}', 'deleted entry: the driver, nobody returned'))
    out.append(['', f'ALL {sum(sizes)}']); nr.append((None, f'line {len(out)}', 'total line'))
    with open(os.path.join(OUT, name), 'w', encoding='utf-8', newline='') as f: f.write('\n'.join('\t'.join(x) for x in out)+'\n')
    mf = [('running number',None),('name','name'),('sex','sex'),('day of birth, sometimes only the year','birth_date'),('age','age'),("paper carried ('none' = none; blank = not written)",'paper'),('Thai province where caught','caught_in'),('screened','screened'),('result of the screening','screening_result'),('handed to','handed_to')]
    entry(12, name, 'Immigration police at a checkpoint: people returned from Thailand', 'take in, naming the errors', 'trucks with their day above the people; five faults, one of them in a truck line',
        [table(None, 'a person returned on a day; only some are likely victims', [4], colspec(head, mf), rows)], nr, err,
        ['Does the truck line give the day for all rows below it?', 'Truck 5: is 2042 meant to be 2024?', 'Truck 3: 16 said, 14 listed: who is missing?', "Blank under 'Screened': not known?", "Is V only a likely victim?"],
        ['all returned people stored as victims', 'truck lines or the deleted driver made persons', '2042 stored as a day of arrival', "blank 'Screened' stored as no", 'the year of birth alone made 1 January'],
        also={'persons': len(rows), 'result_V': sum(x['facts']['screening_result'] == RS['V'] for x in rows)}, notes=["'at' is the line of the file", 'the day of truck 5 is null in all its rows'])

# ---------------------------------------------------------------- 13 consulate in Thai
def f13():
    R = random.Random(2013); P = People(R); name = '13_ทะเบียนกงสุล ๒๕๖๗.xlsx'; s1, s2 = 'คำร้อง', 'ส่งกลับ'; wb = Workbook(); ws = wb.active; ws.title = s1; w2 = wb.create_sheet(s2)
    ws['A1'] = 'สถานกงสุลกัมพูชาสมมุติ (Consulate Sample, invented) — ทะเบียนคำร้องขอความช่วยเหลือ พ.ศ. ๒๕๖๗'
    h1 = ['เลขที่','วันที่','ผู้ร้อง','ช่องทาง','เรื่อง','จำนวนคน','หญิง','จังหวัด','การดำเนินการ','ปิดเรื่อง','หมายเหตุ']; put(ws, 3, h1); bold(ws, 3)
    RQ = {'the person':'เจ้าตัว','relative':'ญาติ','NGO':'มูลนิธิ','Thai police':'ตำรวจไทย'}; CH = {'telephone':'โทรศัพท์','came in person':'มาเอง','letter':'หนังสือ','Facebook':'เฟซบุ๊ก'}; SU = {'passport taken':'นายจ้างยึดหนังสือเดินทาง','wages not paid':'ไม่ได้ค่าจ้าง','wants to go home':'ขอกลับบ้าน','in detention':'ถูกกักตัว','forced to work':'ถูกบังคับทำงาน'}; TP = {'Bangkok':'กรุงเทพฯ','Rayong':'ระยอง','Samut Sakhon':'สมุทรสาคร','Trat':'ตราด'}; AC = {'travel document issued':'ออกเอกสารเดินทาง','passed to Thai authorities':'ส่งต่อหน่วยงานไทย','advice':'ให้คำแนะนำ','not yet':'ยังไม่ได้ดำเนินการ'}
    TM = ['','ม.ค.','ก.พ.','มี.ค.','เม.ย.','พ.ค.','มิ.ย.','ก.ค.','ส.ค.','ก.ย.','ต.ค.','พ.ย.','ธ.ค.']; td = lambda d: f'{d.day} {TM[d.month]} {(d.year+543)%100}'
    rows, rows2 = [], []
    for i, d in enumerate(days(R, 29, D(2024,1,5), D(2024,9,20))):
        r = 4+i; rq, ch, su, tp, ac = (R.choice(list(x)) for x in (RQ, CH, SU, TP, AC)); n = R.choices([1,2,3,5,14],[7,3,2,1,1])[0]; f = R.randint(0,n); ppl = n; nw = th(n) if i % 3 == 0 else n; fw = f
        if i % 8 == 5: ppl = n = 10; nw, f, fw = 'ประมาณ 10', None, None
        if i in (6, 10, 17, 24, 28): ac = 'travel document issued'
        if i == 12: q = rows[8]['facts']; su, tp, ppl, f = q['subject'], q['place'], q['people_concerned'], q['women']; nw, fw = ppl, f
        if i % 10 == 9: nw, ppl, f, fw = 'ไม่ทราบ', None, None, None
        cd = d+dt.timedelta(R.randint(2,60)) if ac != 'not yet' and R.random() < .6 else None; rem = {4:'สงสัยค้ามนุษย์', 12:'เรื่องเดียวกับเลขที่ 9', 21:'เด็กหญิงอายุ ๑๕ ปี ๑ คน'}.get(i)
        if i == 21 and (ppl is None or f is None or f < 1): n = ppl = 3; nw, f, fw = 3, 2, 2
        dw = td(d) if i % 2 else th(f'{d.day:02d}/{d.month:02d}/{d.year+543}')
        put(ws, r, [f'{i+1}/67', dw, RQ[rq], CH[ch], SU[su], nw, fw, TP[tp], AC[ac], td(cd) if cd else None, rem])
        rows.append(dict(at=r, facts=dict(request_no=f'{i+1}/67', request_date=iso(d), requester=rq, channel=ch, subject=su, people_concerned=ppl, women=f, place=tp, action=ac, closed_date=iso(cd) if cd else None)))
    tr = 33; put(ws, tr, ['รวม', None, None, None, None, sum(x['facts']['people_concerned'] or 0 for x in rows)])
    w2['A1'] = 'รายชื่อผู้ถูกส่งกลับ พ.ศ. ๒๕๖๗'; h2 = ['ที่','ชื่อ-สกุล','อายุ','เอกสาร','วันที่เดินทาง','ด่าน','ค่าใช้จ่าย','ผู้จ่าย','คำร้องเลขที่']; put(w2, 3, h2); bold(w2, 3); BO = {'Aranyaprathet-Poipet':'อรัญประเทศ–ปอยเปต','Hat Lek-Cham Yeam':'หาดเล็ก–จามเยี่ยม'}; DO = {'passport':'หนังสือเดินทาง','travel document':'เอกสารเดินทาง'}; PY = {'consulate':'กงสุล','employer':'นายจ้าง','NGO':'มูลนิธิ','self':'ตนเอง'}
    reqs = [x['facts'] for x in rows if x['facts']['action'] == 'travel document issued']; r = 4
    used = {}; left = {q['request_no']: q['people_concerned'] or 0 for q in reqs}
    for i in range(19):
        ok = [x for x in reqs if left[x['request_no']] > 0]; q = R.choice(ok or reqs); hasq = bool(ok) and R.random() < .8; left[q['request_no']] -= hasq; w = q['women']; d = dt.date.fromisoformat(q['request_date'])+dt.timedelta(R.randint(5,50)); sex = R.choice(['female','male'])
        if hasq and w is not None:
            if q['request_no'] not in used: used[q['request_no']] = ['female']*w+['male']*(q['people_concerned']-w); R.shuffle(used[q['request_no']])
            sex = used[q['request_no']].pop()
        k, l = P.get(sex); age = R.randint(8,44); ti = ('นาย' if sex == 'male' else 'นางสาว') if age >= 15 else ('ด.ช.' if sex == 'male' else 'ด.ญ.'); do = R.choice(list(DO)); bo = R.choice(list(BO)); py = R.choice(list(PY)); cu = R.choices(['THB','USD'],[4,1])[0]; co = R.choice([850,1200,2400]) if cu == 'THB' else R.choice([30,45]); ci = R.random() < .8
        put(w2, r, [i+1, f'{ti} {l}', th(age) if i % 2 else age, DO[do], td(d), BO[bo], (f'{co:,} บาท' if cu == 'THB' else f'{co} ดอลลาร์') if ci else None, PY[py], q['request_no'] if hasq else None])
        rows2.append(dict(at=r, facts=dict(name=l, sex=sex, age=age, paper=do, departure_date=iso(d), checkpoint=bo, cost=amt(co,cu) if ci else None, paid_by=py, request_no=q['request_no'] if hasq else None))); r += 1
    w2.cell(r+1, 2, 'ดอลลาร์ = ดอลลาร์สหรัฐ'); save(wb, name)
    m1 = [('number of the request; 67 = year 2567 = 2024','request_no'),('day, Buddhist year','request_date'),('who asks','requester'),('way it came','channel'),('what it is about','subject'),('people concerned','people_concerned'),('of them women','women'),('Thai province','place'),('what was done','action'),('day the matter was closed; blank = open','closed_date'),('remarks',None)]
    m2 = [('number',None),('name; the title gives the sex','name'),('age','age'),('paper','paper'),('day of travel, Buddhist year','departure_date'),('border checkpoint','checkpoint'),('cost','cost'),('who paid','paid_by'),('request it belongs to','request_no')]
    entry(13, name, 'Consulate in Thailand whose clerk writes Thai: requests for help and repatriations', 'take in', 'Thai, Buddhist years (2567 = 2024) and Thai digits; requests on one sheet, people sent home on the other',
        [table(s1, 'a request for help (about one or more people), not a person', [3], colspec(h1, m1), rows), table(s2, 'a person sent home', [3], colspec(h2, m2), rows2)],
        [(s1, f'row {tr}', 'total row (รวม)'), (s2, f'B{r+1}', 'note: dollar = US dollar'), (s1, 'A1', 'title'), (s2, 'A1', 'title')], [],
        ['Are the years Buddhist (2567, 67 = 2024)?', "'ประมาณ 10' (about 10) stored as 10 with a note?", "'ไม่ทราบ' (not known): leave empty?", 'Is the sex on the second sheet taken from the title (นาย, นางสาว, ด.ช., ด.ญ.)?', 'Is request 13/67 the same matter as 9/67 (remark)?'],
        ['a day in 2567 or in 1967/2067', 'requests made persons', 'people sent home stored as victims of trafficking', 'the total row as a request', 'baht taken for dollars'],
        also={'requests': 29, 'sent_home': 19, 'remarks_that_carry_facts': ['5/67: trafficking suspected', '13/67: the same matter as 9/67', '22/67: one girl of 15']}, notes=['sex on the second sheet comes from the title before the name; the name is written without it'])

# ---------------------------------------------------------------- 14 health centre, letters lost
def f14():
    R = random.Random(2014); P = People(R); name = '14_HC_patients_referred.csv'
    head = ['ល.រ','ថ្ងៃមក','ឈ្មោះ','ភេទ','អាយុ','បញ្ជូនមកពី','មូលហេតុ','ការព្យាបាល','ផ្សេងៗ']; out = [['មណ្ឌលសុខភាពគំរូ (ប្រឌិត)']+['']*8, head]
    for i in range(24):
        sex = R.choice(['female','male']); d = D(2024,1,3)+dt.timedelta(i*5)
        out.append([kh(i+1), KD(d), P.get(sex)[0], 'ស្រី' if sex == 'female' else 'ប្រុស', kh(R.randint(6,50)), R.choice(['នគរបាល','អង្គការ','មន្ទីរសង្គមកិច្ច']), R.choice(['រងរបួស','គ្រុនក្តៅ','ពិនិត្យសុខភាព']), R.choice(['ថ្នាំ','ដេកពេទ្យ','OPD','IPD']), R.choice(['','','HIV test','X-ray'])])
    with open(os.path.join(OUT, name), 'w', encoding='ascii', errors='replace', newline='') as f: csv.writer(f).writerows(out)
    entry(14, name, 'Health centre: patients referred by other offices; saved so that every Khmer letter and digit became a question mark', 'refuse', 'all Khmer text, digits, days and headings are lost (????): nothing can be read or guessed', [],
        [(None, 'all rows', '24 rows of question marks with a few Latin words (OPD, IPD, HIV test, X-ray)')], [], ['Can the office send the original (xlsx), or save again as UTF-8?'],
        ['any record made out of this file', 'question marks stored as names', 'a person made with "HIV test" only'], notes=['lost letters cannot be brought back: ask for the file again'])

# ---------------------------------------------------------------- 15 salary list
def f15():
    R = random.Random(2015); P = People(R); name = '15_shelter_list_03-2024.xlsx'; wb = Workbook(); ws = wb.active; ws.title = 'March'
    ws['A1'] = 'NGO Sample (invented) - Shelter for victims of trafficking'; ws['A2'] = 'Salary list, staff, March 2024 / តារាងបើកប្រាក់បៀវត្សបុគ្គលិក'
    put(ws, 4, ['No','Name','Sex','Age','Position','Since','Days','Basic ($)','Night duty ($)','Total ($)','Signature']); bold(ws, 4); tot = 0
    for i in range(16):
        sex = R.choice(['female','male']); b = R.choice([220,280,350,480]); nd = R.choice([0,20,40]); tot += b+nd
        put(ws, 5+i, [i+1, P.get(sex)[1], 'F' if sex == 'female' else 'M', R.randint(22,58), R.choice(['house mother','case worker','counsellor','guard','cook','driver']), f'{R.randint(1,12):02d}/{R.randint(2012,2023)}', R.randint(18,26), b, nd, b+nd])
    put(ws, 21, ['Total']); ws['J21'] = tot; ws['G23'] = 'Approved: Director Testing'; save(wb, name)
    entry(15, name, "NGO: salary list of the shelter's own staff", 'refuse', 'names, sexes and ages, and the word trafficking in the title, but these are paid employees; nothing in it is about clients, cases or calls', [],
        [('March', 'rows 5-20', '16 employees with their pay'), ('March', 'row 21', 'total')], [], ['Was another list meant (the clients of the shelter)?'], ['employees stored as clients or victims', 'pay stored as compensation or support', 'stored as a stay because the title says shelter'])

# ---------------------------------------------------------------- 16 agencies ods
def f16():
    R = random.Random(2016); name = '16_Recruitment agencies supervision 2023.ods'; sh = 'Agencies'
    head = ['No','Agency / ទីភ្នាក់ងារ','Licence no','Issued','Valid until','Deposit','Training centre','Workers sent 2023','of them women','To','Complaints 2023','Last check','Sanction','Remarks']
    g = [['Department of Overseas Employment Sample (invented) - supervision of private recruitment agencies, state 31/12/2023'], ["Training centre: Y yes, N no, nc not checked.  To: TH Thailand, MY Malaysia, KR Korea, JP Japan, SG Singapore"], [], head]; rows = []; err = []
    CT = {'TH':'THA','MY':'MYS','KR':'KOR','JP':'JPN','SG':'SGP'}; SA = {'none':'none','warning':'ព្រមាន warning','suspended':'suspended / ព្យួរ','licence withdrawn':'withdrawn'}
    for i in range(24):
        r = len(g)+1; iss = D(R.randint(2019,2022), R.randint(1,12), R.randint(1,28)); un = D(R.choice([2024,2025,2026]), iss.month, iss.day); lic = f'L-{200+i*3}'; dep = R.choice([(100000,'USD'),(100000,'USD'),(100000,'USD'),(400000000,'KHR')]); dw = f'{dep[0]:,} USD' if dep[1] == 'USD' else f'{dep[0]:,} riel'; tc = R.choice(['Y','N','nc','']); w = R.choice([0, R.randint(20,900), R.randint(20,900)]); f = R.randint(0,w); to = sorted(R.sample(list(CT), R.randint(1,3))); co = R.choices([0,R.randint(1,9),None],[4,4,2])[0]; chk = D(2023, R.randint(1,12), R.randint(1,28)) if R.random() < .75 else None; sa = R.choices(list(SA),[7,3,2,1])[0]; ck = chk; fw = f; unf = iso(un); rem = None; issf = iso(iss); chf = iso(chk) if chk else None
        if i == 5: un = D(iss.year-1, iss.month, iss.day); unf = iso(un); err.append((sh, f'E{r}', 'valid until a day before it was issued', 'name it; keep both'))
        if i == 10: w, f = 140, 410; err.append((sh, f'I{r}', 'more women (410) than workers sent (140)', 'name it; keep both, do not make it 41'))
        if i == 15: ck, chf = '12/13/2023', None; err.append((sh, f'L{r}', '12/13/2023 is no day (all other days are day/month/year)', 'name it; leave the day empty; do not turn it into 13 December by itself'))
        if i == 19: lic = rows[3]['facts']['licence_no']; err.append((sh, f'C{r}', f'licence number {lic} stands already at No 4, another agency', 'name it; do not make the two one'))
        if i == 2: rem = 'fees above the limit found at check (900 USD)'
        if i == 13: rem = 'office closed when visited 2 times'
        if i == 21: sa = 'suspended'; rem = 'suspended since 14/08/2023'
        g.append([i+1, f'Agency Sample {i+1}' if i % 2 else f'ទីភ្នាក់ងារគំរូ {kh(i+1)}', lic, iss.strftime('%d/%m/%Y'), un.strftime('%d/%m/%Y'), dw, tc or None, w, f, ' '.join(to), co, ck if isinstance(ck, str) or ck is None else ck.strftime('%d/%m/%Y'), SA[sa], rem])
        rows.append(dict(at=r, facts=dict(agency=g[-1][1], licence_no=lic, licence_issued=issf, licence_until=unf, deposit=amt(*dep), training_centre={'Y':'yes','N':'no'}.get(tc), workers_sent=w, workers_sent_women=f, countries=[CT[x] for x in to], complaints=co, last_check=chf, sanction=sa)))
    tr = len(g)+1; g.append(['Total', None, None, None, None, None, None, sum(x['facts']['workers_sent'] for x in rows), sum(x['facts']['workers_sent_women'] for x in rows), None, sum(x['facts']['complaints'] or 0 for x in rows)])
    save_ods([(sh, g), ('Sheet2', [[]])], name)
    mf = [('number',None),('the agency','agency'),('licence number','licence_no'),('licence issued','licence_issued'),('licence valid until','licence_until'),('deposit','deposit'),('training centre; nc = not checked','training_centre'),('workers sent in 2023','workers_sent'),('of them women','workers_sent_women'),('countries','countries'),('complaints in 2023; blank = not written','complaints'),('day of the last check; blank = not written','last_check'),('sanction','sanction'),('remarks',None)]
    entry(16, name, 'Labour ministry: supervision of recruitment agencies 2023', 'take in, naming the errors', 'one row an agency; counts of workers and complaints beside it; four faults',
        [table(sh, 'a recruitment agency (not a worker, not a complaint, not a check)', [4], colspec(head, mf), rows)], [(sh, f'row {tr}', 'total row'), (sh, 'rows 1-2', 'title and legend'), ('Sheet2', 'all', 'empty sheet')], err,
        ['Is one row one agency?', "'nc' and blank under training centre: not known, not no?", 'Which of No 4 and No 20 has the licence number?', 'Which day is meant by 12/13/2023?', 'No 11: 140 workers or 410 women wrong?', 'Blank complaints: not known, not 0?'],
        ['workers sent stored as victims or migrants one by one', 'complaints made records out of the number', "nc stored as no", 'No 4 and No 20 merged because of the licence number', 'the total row as an agency'],
        also={'agencies': 24, 'workers_sent': sum(x['facts']['workers_sent'] for x in rows), 'complaints': sum(x['facts']['complaints'] or 0 for x in rows), 'remarks_that_carry_facts': ['No 3: fees above the limit, 900 USD', 'No 14: office closed at two visits', 'No 22: suspended since 2023-08-14']}, notes=['deposits are kept in their currency; the agency as written'])

# ---------------------------------------------------------------- 17 coalition
def f17():
    R = random.Random(2017); P = People(R); name = '17_Coalition compiled clients 2023.xlsx'; wb = Workbook(); wb.remove(wb.active); tabs = []; nr = []; ALL = []
    EXP = {'sex trafficking':('ST','អាជីវកម្មផ្លូវភេទ','sexual'),'labour trafficking':('LT','ពលកម្ម','labour'),'forced marriage':('FM','រៀបការ','marriage'),'not trafficking':('NT','មិនមែនជួញដូរ','none')}
    a = wb.create_sheet('NGO A'); h = ['Client','Name','Sex','Year of birth','Province','Country','Type','Admitted','Still open?']; a['A1'] = 'Member: NGO Sample. Type: ST sex trafficking, LT labour trafficking, FM forced marriage, NT not trafficking'; put(a, 2, h); bold(a, 2); rows = []; twin = None
    for i in range(16):
        r = 3+i; sex = R.choices(['female','male'],[3,1])[0]; k, l = P.get(sex); by = R.randint(1985,2010); pv = R.choice(PL); ct = R.choice([('KHM','Cambodia'),('THA','Thailand'),('CHN','China'),('MYS','Malaysia')]); e = R.choice(list(EXP)); d = D(2023,1,5)+dt.timedelta(R.randrange(350)); op = R.choice(['yes','no','unknown'])
        if i == 6: twin = (k, l, sex, by, pv); ct = ('THA','Thailand'); e = 'labour trafficking'
        f = dict(member='NGO Sample', client_code=f'A-{i+1:02d}', name=l, sex=sex, birth_year=str(by), province=pv, country=ct[0], exploitation=e, entry_date=iso(d), open=op); put(a, r, [f['client_code'], l, sex[0].upper(), by, pv, ct[1], EXP[e][0], d, {'yes':'y','no':'n','unknown':'don\'t know'}[op]]); a[f'H{r}'].number_format = 'd mmm yyyy'; rows.append(dict(at=r, facts=f)); ALL.append(f)
    tabs.append(table('NGO A', "a client of a member", [2], colspec(h, [('client code','client_code'),('name','name'),('sex','sex'),('year of birth','birth_year'),('province of origin','province'),('country where it happened','country'),('kind; legend in line 1','exploitation'),('day of admission','entry_date'),('still open','open')]), rows))
    b = wb.create_sheet('អង្គការ ខ'); h = ['លេខកូដ','ឈ្មោះ','ភេទ','អាយុ','ខេត្ត','ប្រភេទ','ខែទទួល','បិទករណី']; b['A1'] = 'សមាជិក៖ អង្គការប្រឌិត'; put(b, 3, h); bold(b, 3); rows = []
    for i in range(14):
        r = 4+i; sex = R.choices(['female','male'],[3,1])[0]; k, l = P.get(sex); age = R.randint(14,40); pv = R.choice(PL); e = R.choice(list(EXP)); m = R.randint(1,12); cl = R.choice(['yes','no',None])
        if i == 9: k, l, sex, by, pv = twin; age = 2023-by; e = 'labour trafficking'; m = 12
        f = dict(member='អង្គការប្រឌិត', client_code=f'ខ{i+1:02d}', name=k, sex=sex, age=age, province=pv, exploitation=e, entry_date=f'2023-{m:02d}', closed=cl); put(b, r, [f'ខ{kh(f"{i+1:02d}")}', k, 'ស្រី' if sex == 'female' else 'ប្រុស', kh(age), PROV[pv], EXP[e][1], kh(f'{m:02d}/2023'), {'yes':'បាទ','no':'ទេ',None:None}[cl]]); rows.append(dict(at=r, facts=f)); ALL.append(f)
    tabs.append(table('អង្គការ ខ', 'a client of a member', [3], colspec(h, [('client code','client_code'),('name','name'),('sex','sex'),('age in 2023','age'),('province','province'),('kind','exploitation'),('month received, month/year','entry_date'),('case closed','closed')]), rows))
    c = wb.create_sheet('C'); h = ['#','name / ឈ្មោះ','M/F','age group','from','kind','quarter']; c['A1'] = 'member: NGO Testing - names are initials only, see us for full data'; put(c, 2, h); bold(c, 2); rows = []
    for i in range(12):
        r = 3+i; sex = R.choice(['female','male']); k, l = P.get(sex); ini = l[0]+'.'+l.split()[1][0]+'.'; ag = R.choice([(0,11),(12,17),(18,25),(26,None)]); pv = R.choice(PL[:8]); e = R.choice(list(EXP)); q = R.randint(1,4); e = 'labour trafficking' if e == 'forced marriage' and (sex == 'male' or ag[0] == 0) or e == 'sex trafficking' and ag[0] == 0 else e; agf = {'from':ag[0],'to':ag[1]}; agw = f'{ag[0]}-{ag[1]}' if ag[1] else '26+'
        f = dict(member='NGO Testing', client_code=str(i+1), name=ini, sex=sex, age_group=agf, province=pv, exploitation=e, entry_date=f'2023-Q{q}'); put(c, r, [i+1, ini, sex[0].upper(), agw, PROV[pv] if i % 2 else pv, EXP[e][2], f'Q{q}/23']); rows.append(dict(at=r, facts=f)); ALL.append(f)
    tabs.append(table('C', 'a client of a member (initials only)', [2], colspec(h, [('number, the only code','client_code'),('initials','name'),('sex','sex'),('age group','age_group'),('province','province'),('kind','exploitation'),('quarter received','entry_date')]), rows))
    z = wb.create_sheet('ALL for donor'); h = ['Member','Client','Sex','Province','Type']; z['A1'] = 'compiled from the 3 sheets, do not edit'; put(z, 2, h); bold(z, 2); rows = []
    for i, f in enumerate(ALL):
        r = 3+i; put(z, r, [f['member'], f['client_code'], f['sex'][0].upper(), f['province'], f['exploitation']]); rows.append(dict(at=r, facts={k: f[k] for k in ('member','client_code','sex','province','exploitation')}))
    r = 3+len(ALL); put(z, r, ['TOTAL', len(ALL), f"F {sum(f['sex']=='female' for f in ALL)}", None, f"trafficking {sum(f['exploitation']!='not trafficking' for f in ALL)}"]); nr.append(('ALL for donor', f'row {r}', 'total row')); nr += [('NGO A','A1','member and legend'), ('អង្គការ ខ','A1','member'), ('C','A1','member and note')]
    tabs.append(table('ALL for donor', 'a client of a member, once more', [2], colspec(h, [('member','member'),('client code','client_code'),('sex','sex'),('province','province'),('kind','exploitation')]), rows, repeats='NGO A, អង្គការ ខ, C')); save(wb, name)
    entry(17, name, "A coalition: its members' client lists, three sheets in three hands, and one sheet that repeats all", 'take in', 'three sheets with different headings and grains of time and age; the fourth repeats everybody; one person stands with two members', tabs, nr, [],
        ["Does 'ALL for donor' only repeat the three sheets?", 'Is A-07 the same person as ខ10 (same family and given name, province, year of birth by the age)?', "Sheet C has initials and age groups only: take in so?", "Clients 'not trafficking' kept, but not as victims?", "'don't know' under still open: unknown?"],
        ["the fourth sheet's 42 people taken in as 42 more", "'not trafficking' stored as victims", 'an age made out of an age group', 'a month or quarter made into a day', 'A-07 and ខ10 merged without asking'],
        also={'clients': 42, 'persons_if_A-07_is_ខ10': 41, 'not_trafficking': sum(f['exploitation'] == 'not trafficking' for f in ALL)}, notes=["age_group {from, to}; '26+' is {from 26, to null}", 'on sheet ខ the code is normalised to Latin digits (ខ01)'])

# ---------------------------------------------------------------- 18 national committee counts
def f18():
    R = random.Random(2018); name = '18_NCCT-Sample statistics 2021-2024.xlsx'; sh = 'ស្ថិតិ'; wb = Workbook(); ws = wb.active; ws.title = sh
    ws['A1'] = 'គណៈកម្មាធិការជាតិគំរូ (ប្រឌិត) – National Committee Sample: statistics / ស្ថិតិ'; head = ['សូចនាករ / Indicator','2021','2022','2023','6 ខែ 2024','2023/2022 %']; put(ws, 3, head); bold(ws, 3)
    secs = [('Police / នគរបាល', [('cases','ករណី cases'),('suspects arrested','ជនសង្ស័យ suspects'),('of them women','ក្នុងនោះស្រី'),('victims','ជនរងគ្រោះ victims'),('of them under 18','ក្រោម ១៨')]), ('Prosecutors / អយ្យការ', [('files received','សំណុំរឿង'),('persons charged','ជនត្រូវចោទ')]), ('Social affairs / សង្គមកិច្ច', [('people received','ទទួល'),('of them victims of trafficking','ក្នុងនោះជនរងគ្រោះ'),('reintegrated','សមាហរណកម្ម')]), ('Abroad / ក្រៅប្រទេស', [('requests to embassies','សំណើ'),('repatriated','មាតុភូមិនិវត្តន៍')])]
    rows, nr = [], []; r = 4
    for s, ind in secs:
        ws.cell(r, 1, s); ws.cell(r, 1).font = Font(bold=True); nr.append((sh, f'A{r}', 'name of the office of the lines below')); r += 1; prev = None
        for en, khx in ind:
            b0 = R.randint(120,800); v = [int(b0*R.uniform(.75,1.3)) for _ in range(3)]; v.append(int(b0*R.uniform(.4,.65)))
            if en.startswith('of them'): v = [max(1, int(x*R.uniform(.2,.6))) for x in prev]
            elif en == 'reintegrated': v = [max(1, int(x*R.uniform(.5,.9))) for x in prev]
            else: prev = v
            if en == 'requests to embassies': v[0] = None
            pc = round((v[2]-v[1])/v[1]*100) if v[1] else None
            put(ws, r, [khx if en != 'repatriated' else 'មាតុភូមិនិវត្តន៍ repatriated', '…' if v[0] is None else v[0], kh(v[1]) if r % 3 == 0 else v[1], v[2], v[3], f'{pc:+d}%'])
            rows.append(dict(at=r, facts={'office': s.split(' / ')[0], 'indicator': en, '2021': v[0], '2022': v[1], '2023': v[2], '2024-01/2024-06': v[3]})); r += 1
    ws.cell(r+1, 1, "'…' = មិនទាន់មានទិន្នន័យ not available. The same victim may be counted by several offices. 2024: first six months only."); nr.append((sh, f'A{r+1}', 'note')); nr.append((sh, 'column F', 'percentages, worked out from D and C')); save(wb, name)
    entry(18, name, 'National committee: counts of several offices over the years', 'totals only', 'indicators in rows, years in columns, the last one only half a year, percentages at the end',
        [table(sh, "an indicator's counts over years", [3], colspec(head, [('the indicator; its office stands above','indicator'),('2021','2021'),('2022','2022'),('2023','2023'),('January-June 2024','2024-01/2024-06'),('change in per cent, worked out',None)]), rows)], nr, [],
        ['Is 2024 only January to June?', "'…' not available: leave missing?", 'May the offices overlap, so that nothing is added over offices?', "Does 'ក្នុងនោះ' (of them) belong to the line above?"],
        ['persons, cases or calls made out of the counts', 'half of 2024 stored as the year 2024', "'…' stored as 0", 'offices added up', 'percentages stored as counts'], totals=[x['facts'] for x in rows],
        also={'cases_2023': rows[0]['facts']['2023'], 'victims_2023_police': rows[3]['facts']['2023']}, notes=["indicator in plain English; the cell is Khmer, or Khmer and English"])

# ---------------------------------------------------------------- 19 report txt
def f19():
    R = random.Random(2019); name = '19_របាយការណ៍ប្រចាំខែ ឧសភា២០២៤.txt'; D_ = ['ក្រុងគំរូ','ស្រុកសាកល្បង','ស្រុកប្រឌិត','ស្រុកគំរូថ្មី','ស្រុកសាកល្បងខាងលិច']; tot = Counter(); lines = ['ស្នងការដ្ឋាននគរបាលខេត្តប្រឌិត (ប្រឌិត)', 'របាយការណ៍ប្រចាំខែ ឧសភា ឆ្នាំ២០២៤ ស្តីពីការប្រឆាំងការជួញដូរមនុស្ស', '', 'ក. លទ្ធផលតាមក្រុង ស្រុក']; rows = []
    for d in D_:
        c = R.randint(0,4)
        if d == D_[3]: lines.append(f'- {d} ៖ មិនទាន់ផ្ញើរបាយការណ៍'); rows.append(dict(at=len(lines), facts=dict(place=d, period='2024-05', cases=None, suspects=None, suspects_female=None, victims=None, victims_female=None))); continue
        if d == D_[1]: c = 0
        s = R.randint(c, c*3); sf = R.randint(0, s//2) if s else 0; v = R.randint(c, c*4); vf = R.randint(0, v) if v else 0
        lines.append(f'- {d} ៖ គ្មានករណី' if c == 0 else f'- {d} ៖ {kh(c)} ករណី ជនសង្ស័យ {kh(s)} នាក់ (ស្រី {kh(sf)}) ជនរងគ្រោះ {kh(v)} នាក់ (ស្រី {kh(vf)})')
        f = dict(cases=c, suspects=s if c else 0, suspects_female=sf if c else 0, victims=v if c else 0, victims_female=vf if c else 0); tot.update(f); rows.append(dict(at=len(lines), facts=dict(place=d, period='2024-05', **f)))
        if c == 0:
            for k in ('suspects','suspects_female','victims','victims_female'): rows[-1]['facts'][k] = None
    t = dict(tot); lines += ['', f"សរុប {kh(t['cases'])} ករណី ជនសង្ស័យ {kh(t['suspects'])} នាក់ (ស្រី {kh(t['suspects_female'])}) ជនរងគ្រោះ {kh(t['victims'])} នាក់ (ស្រី {kh(t['victims_female'])})"]; tl = len(lines); pv = t['cases']+3
    lines += [f'បើប្រៀបធៀបខែឧសភា ២០២៣ មាន {kh(pv)} ករណី ថយចុះ {kh(3)} ករណី', '', 'ខ. ការអប់រំផ្សព្វផ្សាយ', f'- ផ្សព្វផ្សាយ {kh(6)} លើក អ្នកចូលរួម {kh(412)} នាក់ (ស្រី {kh(230)})', f'- ទូរសព្ទបន្ទាន់ ទទួលបាន {kh(37)} លើក ក្នុងនោះពាក់ព័ន្ធ {kh(5)} លើក', '', 'ធ្វើនៅខេត្តប្រឌិត ថ្ងៃទី០៣ ខែមិថុនា ឆ្នាំ២០២៤']
    with open(os.path.join(OUT, name), 'w', encoding='utf-8', newline='') as f: f.write('\n'.join(lines)+'\n')
    cols = [('text','(sentence)','name of the town or district','place'),('text','ករណី','cases','cases'),('text','ជនសង្ស័យ','suspects','suspects'),('text','ស្រី (first)','of them women','suspects_female'),('text','ជនរងគ្រោះ','victims','victims'),('text','ស្រី (second)','of them female','victims_female')]
    entry(19, name, 'Provincial police: monthly report in sentences', 'totals only', 'numbers stand in Khmer sentences, one line per district, then sums and other counts', [table(None, "a district's counts for a month", [], cols, rows)],
        [(None, f'line {tl}', 'the sum'), (None, f'line {tl+1}', 'comparison with May 2023'), (None, 'last line', 'place and day of the report (2024-06-03)')], [],
        ["'មិនទាន់ផ្ញើរបាយការណ៍' (has not reported): leave missing?", "'គ្មានករណី' (no case): 0 cases?", 'Are the numbers of May 2023 only for comparison?'],
        ['persons or cases made out of the counts', 'the district that has not reported stored as 0', 'May 2023 stored under May 2024', 'participants of meetings stored as victims', 'calls stored as cases'],
        totals=[dict(period='2024-05', **t), dict(period='2023-05', cases=pv), dict(period='2024-05', campaigns=6, participants=412, participants_female=230), dict(period='2024-05', hotline_calls=37, hotline_calls_relevant=5)],
        notes=["'at' is the line of the file", "for the district without a case only cases = 0 is written; suspects and victims are null in truth, 0 is as good"])

# ---------------------------------------------------------------- 20 google forms counts
def f20():
    R = random.Random(2020); name = '20_Monthly partner report (Responses) - Form Responses 1.csv'
    head = ['Timestamp','Email Address','Your organisation / អង្គការ','Reporting month / ខែ','How many NEW clients (victims of trafficking) this month?','Of these, how many are female?','How many clients under 18 (new)?','How many clients in total did you serve (new + old)?','Did you give legal aid? / ជំនួយផ្នែកច្បាប់','How many repatriations?','Anything else?']
    out = [head]; rows = []; orgs = [f'NGO Sample {k}' for k in range(1,7)]; t = dt.datetime(2024,2,2,9,4,11)
    ORD = [(o, m) for m in (1,2,3,4,5) for o in orgs if not (o == 'NGO Sample 5' and m == 3)]; sup = {}
    ORD.insert(9, ('NGO Sample 2', 1)); ORD.insert(21, ('NGO Sample 4', 3))
    seen = {}
    for i, (o, m) in enumerate(ORD):
        t = max(t+dt.timedelta(hours=R.randint(3,30), minutes=R.randint(1,50), seconds=R.randint(1,50)), dt.datetime(2024,m+1,1,8,12,5)+dt.timedelta(hours=i%6)); n = R.randint(0,9); f = R.randint(0,n); c = R.randint(0,n); tot = n+R.randint(5,40); la = R.choice(['Yes','No','']); rp = R.choice([0,0,1,2,None]); rw = 'N/A' if rp is None else str(rp); nw = str(n); rem = ''; totw = str(tot)
        if i == 4: nw = kh(n)
        if i == 12: totw = f'about {tot}'
        if (o, m) in seen: rem = 'correction of my first answer'
        if i == 18: tot, totw = None, ''
        if i == 25: rem = 'one client of last month was not trafficking after all'
        r = len(out)+1
        out.append([f'{t.month}/{t.day}/{t.year} {t.hour}:{t.minute:02d}:{t.second:02d}', f'report@{o.lower().replace(" ", "-")}.example', o, R.choice([f'{m:02d}/2024', ['','January','February','March','April','May'][m]+' 2024']), nw, str(f), str(c), totw, la, rw, rem])
        rows.append(dict(at=r, facts=dict(organisation=o, period=f'2024-{m:02d}', new_clients=n, new_clients_female=f, new_clients_children=c, clients_served=tot, legal_aid={'Yes':'yes','No':'no','':None}[la], repatriations=rp, answer_replaced='no')))
        if (o, m) in seen: seen[(o,m)]['facts']['answer_replaced'] = 'yes'
        seen[(o, m)] = rows[-1]
    with open(os.path.join(OUT, name), 'w', encoding='utf-8', newline='') as f: csv.writer(f).writerows(out)
    val = [x['facts'] for x in rows if x['facts']['answer_replaced'] == 'no']
    mf = [('time of sending, month/day/year; not the period',None),('address',None),('organisation','organisation'),('month reported','period'),('new clients','new_clients'),('of them female','new_clients_female'),('of them under 18','new_clients_children'),('clients served in all (new and old)','clients_served'),('legal aid given','legal_aid'),('repatriations','repatriations'),('remarks; "correction" = replaces the first answer','answer_replaced')]
    entry(20, name, 'Coordinating office: Google Forms export of the monthly numbers of its partners', 'totals only', 'each answer is a partner\'s counts for a month and looks like a record; two answers are replaced by later ones; one partner did not report a month',
        [table(None, "a partner's counts for a month (an answer to a form), not a person or a case", [1], colspec(head, mf), rows)], [(None, f"rows {', '.join(str(x['at']) for x in rows if x['facts']['answer_replaced']=='yes')}", 'first answers that a later one corrects: not to be counted besides it')], [],
        ['Does the later answer ("correction of my first answer") replace the earlier one?', "'N/A' repatriations: not known, not 0?", 'Clients served (new + old) must not be added over months?', "NGO Sample 5 has no answer for March: leave missing?", "'about n' stored as n with a note?"],
        ['clients made out of the counts', 'first and corrected answers both counted', 'clients served added over months as different people', 'N/A or blank stored as 0', 'the time of sending taken for the period'],
        totals=[dict(period=f'2024-{m:02d}', new_clients=sum(x['new_clients'] for x in val if x['period'] == f'2024-{m:02d}'), partners=sum(x['period'] == f'2024-{m:02d}' for x in val)) for m in range(1,6)],
        also={'answers': len(rows), 'answers_that_hold': len(val), 'remarks_that_carry_facts': ['row 27: one client of the month before was not a victim of trafficking after all']}, notes=['answer_replaced comes from the remark of the later answer'])

for f in (f01,f02,f03,f04,f05,f06,f07,f08,f09,f10,f11,f12,f13,f14,f15,f16,f17,f18,f19,f20): f()
json.dump(ENT, open(os.path.join(HERE, 'truth.json'), 'w'), ensure_ascii=False, indent=1)
for e in ENT: print(e['no'], e['file'], '|', e['outcome'], '|', [(t['sheet'], t['count_of_all_rows'], t['first'], t['last']) for t in e['tables']], len(e['errors']))
