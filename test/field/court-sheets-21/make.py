# -*- coding: utf-8 -*-
"""20 invented lists of courts, and truth.json, from the same invented persons. One pass."""
import random, json, os, csv, io, zipfile, datetime as dt
from xml.sax.saxutils import escape
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'files')
os.makedirs(OUT, exist_ok=True)
for f in os.listdir(OUT):
    os.remove(os.path.join(OUT, f))
TRUTH = {}
TS = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"
CC = "Criminal Code"
LAWKH = 'ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ'
KD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩')
kd = lambda x: str(x).translate(KD)
MON = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
EMON = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
D = lambda d, s='/': d.strftime('%d' + s + '%m' + s + '%Y') if d else None
KDt = lambda d, s='/': kd(D(d, s)) if d else None
KW = lambda d: f'ថ្ងៃទី{kd("%02d" % d.day)} ខែ{MON[d.month-1]} ឆ្នាំ{kd(d.year)}'
ED = lambda d: f'{d.day} {EMON[d.month-1]} {d.year}' if d else None
dot = lambda n: f'{n:,}'.replace(',', '.')

PRE = [('គំរូ', 'SAMPLE'), ('ប្រឌិត', 'INVENTED'), ('សាកល្បង', 'TESTING'), ('ឧទាហរណ៍', 'EXAMPLE')]
GIV = [('ភ្នំ', 'Phnom'), ('ទន្លេ', 'Tonle'), ('ផ្កា', 'Phka'), ('ភ្លៀង', 'Phlieng'), ('ខ្យល់', 'Khyal'), ('មេឃ', 'Mek'),
       ('ពពក', 'Popok'), ('ថ្ម', 'Thmor'), ('ខ្សាច់', 'Khsach'), ('សមុទ្រ', 'Samot'), ('កោះ', 'Koh'), ('អូរ', 'Or'), ('បឹង', 'Boeng'),
       ('ស្រែ', 'Srae'), ('ចម្ការ', 'Chamkar'), ('ឈូក', 'Chhuk'), ('ម្លិះ', 'Mlis'), ('ចំប៉ា', 'Champa'), ('រំដួល', 'Romduol'),
       ('ដូង', 'Doung'), ('ចេក', 'Chek'), ('ស្វាយ', 'Svay'), ('ក្រូច', 'Kroch'), ('មៀន', 'Mien'), ('ល្ហុង', 'Lhong'), ('ត្របែក', 'Trabaek'),
       ('ឫស្សី', 'Ruessei'), ('បេង', 'Beng'), ('គគីរ', 'Koki'), ('ក្រញូង', 'Kranhung'), ('ពោធិ៍', 'Por'), ('អំពិល', 'Ampil'), ('ស្មៅ', 'Smau'),
       ('ខ្លា', 'Khla'), ('ដំរី', 'Damrei'), ('សេះ', 'Seh'), ('ទន្សាយ', 'Tunsay'), ('ក្តាន់', 'Kdan'), ('ក្ងោក', 'Kngaok'), ('ព្រាប', 'Preap'),
       ('ក្អែក', 'Kaek'), ('ត្រីរ៉ស់', 'Treiros'), ('ក្តាម', 'Kdam'), ('អណ្តើក', 'Andaek'), ('ពន្លឺ', 'Ponlue'), ('ផ្កាយ', 'Phkay'), ('ទឹកសន្សើម', 'Sansaem'),
       ('រន្ទះ', 'Ronteah'), ('ឥន្ទធនូ', 'Entanu'), ('អង្កាំ', 'Angkam'), ('មួយ', 'Muoy'), ('ពីរ', 'Pi'), ('បី', 'Bei'), ('បួន', 'Buon'), ('ប្រាំ', 'Pram'),
       ('ដប់', 'Dop'), ('ម្ភៃ', 'Mphei'), ('សាមសិប', 'Samsep'), ('រយ', 'Roy'), ('ពាន់', 'Poan')]
FGIV = {'Vietnamese': [('ហ័រ', 'Hoa'), ('បា', 'Ba'), ('សាវ', 'Sau'), ('បាយ', 'Bay'), ('ម៉ៃ', 'Mai'), ('សុង', 'Song'), ('លឹម', 'Lam')],
        'Chinese': [('ហ្វា', 'Hua'), ('សាន់', 'San'), ('សាន', 'Shan'), ('ស៊ឺ', 'Si'), ('អ៊ូ', 'Wu'), ('លីវ', 'Liu'), ('ហាយ', 'Hai'), ('លីន', 'Lin'), ('យូ', 'Yu'), ('ហ៊ើ', 'He'), ('ជីវ', 'Jiu'), ('សឺ', 'Shi')],
        'Thai': [('ណាំ', 'Nam'), ('ហ្វ៉ា', 'Fa'), ('សាម', 'Sam'), ('ហា', 'Ha'), ('ដាវ', 'Dao'), ('កៅ', 'Kao')],
        'Lao': [('ពូ', 'Phu'), ('ខោង', 'Khong'), ('ដាវ', 'Dao')],
        'South Korean': [('ហាណា', 'Hana'), ('សានហ', 'Sanha'), ('បាដា', 'Bada')]}
NKH = {'Cambodian': 'ខ្មែរ', 'Vietnamese': 'វៀតណាម', 'Chinese': 'ចិន', 'Thai': 'ថៃ', 'Lao': 'ឡាវ', 'South Korean': 'កូរ៉េខាងត្បូង'}
ALIAS = ['ខ្មៅ', 'តូច', 'ធំ', 'អាចេក', 'ពៅ', 'កាំភ្លើងទឹក', 'ដើមដូង', 'ស']
CRIME = {  # article: khmer, english, months range, fine?
 '10': ('ការនាំមនុស្សដោយខុសច្បាប់ដោយមានគោលបំណង', 'Unlawful removal with purpose', (84, 180), 0),
 '11': ('ការនាំមនុស្សដោយខុសច្បាប់ដើម្បីឆ្លងដែន', 'Unlawful removal for cross-border transfer', (84, 180), 0),
 '12': ('ការជ្រើសរើសមនុស្សដោយខុសច្បាប់ដើម្បីធ្វើអាជីវកម្ម', 'Unlawful recruitment for exploitation', (84, 180), 0),
 '15': ('ការលក់ ទិញ ឬដោះដូរមនុស្សដោយមានគោលបំណង', 'Selling, buying or exchanging of a person with purpose', (84, 180), 0),
 '17': ('ការដឹកជញ្ជូនមនុស្សដោយមានគោលបំណង', 'Transportation with purpose', (84, 180), 0),
 '18': ('ការដឹកជញ្ជូនមនុស្សឆ្លងដែន', 'Cross-border transportation', (84, 180), 0),
 '19': ('ការទទួលមនុស្សដោយមានគោលបំណង', 'Receipt of a person with purpose', (84, 180), 0),
 '26': ('ការរកប្រយោជន៍ពីពេស្យាកម្ម', 'Procurement of prostitution', (24, 60), 1),
 '27': ('ការរកប្រយោជន៍ពីពេស្យាកម្មក្នុងស្ថានទម្ងន់ទោស', 'Aggravated procurement of prostitution', (60, 120), 0),
 '28': ('ការរកប្រយោជន៍ពីពេស្យាកម្មកុមារ', 'Procurement with regard to child prostitution', (84, 180), 0),
 '30': ('ការគ្រប់គ្រងពេស្យាកម្ម', 'Management of prostitution', (24, 60), 1),
 '34': ('ការទិញពេស្យាកម្មកុមារ', 'Purchase of child prostitution', (24, 60), 0)}
EXKH = {'sexual exploitation': 'អាជីវកម្មផ្លូវភេទ', 'forced labour': 'ពលកម្មដោយបង្ខំ', 'forced marriage': 'រៀបការដោយបង្ខំ', 'begging': 'ឱ្យសុំទាន'}
STKH = {'inv': 'កំពុងស៊ើបសួរ', 'await': 'រង់ចាំជំនុំជម្រះ', 'trial': 'កំពុងជំនុំជម្រះ'}
STEN = {'inv': 'investigation', 'await': 'awaiting trial', 'trial': 'trial'}
OUTC = {'conv': 'convicted', 'acq': 'acquitted', 'dis': 'charge dismissed by the investigating judge'}
PRKH = {'present': 'ចំពោះមុខ', 'absent': 'កំបាំងមុខ', 'deemed present': 'ចាត់ទុកថាចំពោះមុខ'}


def wd(d):
    while d.weekday() > 4 or (d.month, d.day) in ((1, 1), (1, 7), (11, 9), (9, 24), (4, 14), (4, 15), (4, 16), (5, 1), (5, 14)):
        d += dt.timedelta(1)
    return d


def gen(seed, n, y0, y1, fmt, pend=.25, foreign=(), pf=0., arts=None, sizes=(1, 1, 1, 2, 2, 3), cc=0., minor=.03, dis=.06, acq=.1, alias=0.):
    r = random.Random(seed)
    arts = arts or ['10', '11', '12', '15', '17', '18', '19', '26', '26', '27', '28', '30', '30', '34']
    names = set(); cases = []; tot = 0
    while tot < n:
        k = min(r.choice(sizes), n - tot); tot += k; cases.append(k)
    a, b = dt.date(y0, 1, 9), dt.date(y1, 12, 1)
    regs = sorted(wd(a + dt.timedelta(r.randrange((b - a).days))) for _ in cases)
    out = []; seq = {}
    for k, reg in zip(cases, regs):
        seq[reg.year] = seq.get(reg.year, r.randint(2, 9)) + r.randint(2, 13)
        chg = wd(reg + dt.timedelta(r.randint(0, 3)))
        dec = wd(chg + dt.timedelta(r.randint(110, 420)))
        art = r.choice(arts)
        ch = [(TS, art)]
        if r.random() < cc: ch.append((CC, r.choice(['253', '29', '378'])))
        ex = 'sexual exploitation' if int(art) > 19 else r.choice(['sexual exploitation', 'forced labour', 'forced labour', 'forced marriage'] if art != '15' else ['forced marriage', 'sexual exploitation'])
        st = None
        if dec > dt.date(2025, 12, 26) or r.random() < pend / 2:
            dec = None; st = 'inv' if reg.year >= 2025 and r.random() < .6 else r.choice(['await', 'trial'])
        elif r.random() < dis:
            st = 'dis'
        case = dict(no=fmt(seq[reg.year], reg), reg=reg, chg=chg, dec=dec, ch=ch, art=art, ex=ex, jn=r.randint(5, 190), ps=[])
        for i in range(k):
            nat = r.choice(foreign) if foreign and r.random() < pf else 'Cambodian'
            for _ in range(500):
                pr = r.choice(PRE); g = r.choice(GIV if nat == 'Cambodian' else FGIV[nat])
                if pr[0] + g[0] not in names: break
            else: raise SystemExit('names used up')
            names.add(pr[0] + g[0])
            age = r.randint(19, 61) if r.random() > minor else r.randint(15, 17)
            by = reg.year - age
            p = dict(case=case, kh=pr[0] + ' ' + g[0], la=pr[1] + ' ' + g[1], alias=r.choice(ALIAS) if r.random() < alias else None,
                     sex=r.choice(['male', 'female', 'male']), age=age, dob=dt.date(by, 1, 1) + dt.timedelta(r.randrange(5)) if r.random() < .25 else dt.date(by, r.randint(1, 12), r.randint(1, 28)),
                     nat=nat, st=st or ('acq' if r.random() < acq else 'conv'), ch=ch, pres=None, m=None, susp=None, fine=None, comp=None, first=i == 0)
            if p['st'] in ('conv', 'acq'):
                p['pres'] = r.choices(['present', 'absent', 'deemed present'], [75, 17, 8])[0]
            if p['st'] == 'conv':
                lo, hi = CRIME[art][2]
                p['m'] = r.choice([m for m in range(lo, hi + 1, 12)] * 3 + [m for m in range(lo, hi + 1, 6)])
                if age < 18: p['m'] = (p['m'] // 2 + 5) // 6 * 6   # a minor's penalty is halved
                if hi == 60 and age >= 18 and r.random() < .35 and p['pres'] == 'present': p['susp'] = r.choice([6, 12, 18])
                if CRIME[art][3]: p['fine'] = r.randint(4, 10) * 1000000
                if r.random() < .3: p['comp'] = r.choice([2, 3, 5, 8, 10, 15, 20]) * 1000000
            case['ps'].append(p)
        out.append(case)
    return out


def genx(want, seed, *a, **k):
    """first seed from `seed` on whose persons have at least `want` of every state"""
    while True:
        cs = gen(seed, *a, **k); n = {}
        for p in persons(cs): n[p['st']] = n.get(p['st'], 0) + 1
        if all(n.get(x, 0) >= y for x, y in want.items()): return cs
        seed += 1


def persons(cs): return [p for c in cs for p in c['ps']]


def tr(p, keys, **over):
    k = keys.split(); c = p['case']; g = lambda key, v: v if key in k else None
    iso = lambda d: d.isoformat() if d else None
    t = dict(case_number=g('no', c['no']), name_khmer=g('kh', p['kh']), name_latin=g('la', p['la']))
    if 'alias' in k and p['alias']: t['alias_khmer'] = p['alias']
    t['sex'] = g('sex', p['sex']); t['age'] = g('age', p['age'])
    if 'by' in k: t['birth_year'] = p['dob'].year
    t.update(citizenship=g('nat', p['nat']), charges=[dict(law=a, article=b) for a, b in p['ch']] if 'ch' in k else None,
             exploitation=g('ex', c['ex']), date_registered=iso(g('reg', c['reg'])), date_charged=iso(g('chg', c['chg'])),
             date_decided=iso(g('dec', c['dec'])), stage=None, presence_at_judgment=g('pres', p['pres']), outcome=None)
    if p['st'] in STEN: t['stage'] = STEN[p['st']] if 'pend' in k else None; t['outcome'] = 'pending' if 'pending' in k else None
    else:
        t['outcome'] = OUTC[p['st']] if 'out' in k else None
        if 'stdec' in k: t['stage'] = 'decided'
    t.update(sentence_months=g('sent', p['m']), sentence_days=None, suspended_months=g('susp', p['susp']), fine_riel=g('fine', p['fine']), compensation_riel=g('comp', p['comp']))
    t.update(over)
    return t


THIN = Side(style='thin', color='777777'); BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)


class F:
    """one file being written: rows of any sheet, truth with it"""
    def __init__(s, name, sent, what, outcome, reason, font='Khmer OS Siemreap', size=10):
        s.name, s.wb, s.font, s.size = name, Workbook(), font, size
        s.wb.remove(s.wb.active); s.tabs = {}
        s.t = dict(sent_by=sent, what=what, outcome=outcome, reason=reason, rows=[], not_rows=[], errors=[], questions=[], never=[])

    def sheet(s, title, widths=()):
        s.ws = s.wb.create_sheet(title); s.r = 0; s.data = []; s.tabs[title] = s.data
        for i, w in enumerate(widths, 1): s.ws.column_dimensions[L(i)].width = w
        return s.ws

    def put(s, cells, bold=False, box=False, center=False, fmt=None, fill=None):
        s.r += 1; s.data.append(list(cells))
        for i, v in enumerate(cells, 1):
            if v is None and not box: continue
            c = s.ws.cell(s.r, i, v); c.font = Font(name=s.font, size=s.size, bold=bold)
            c.alignment = Alignment(wrap_text=box, vertical='center' if box else None, horizontal='center' if center else None)
            if box: c.border = BOX
            if isinstance(v, dt.date): c.number_format = fmt or 'dd/mm/yyyy'
            if isinstance(v, int) and abs(v) >= 100000: c.number_format = '#,##0'
            if fill: c.fill = PatternFill('solid', fgColor=fill)
        return s.r

    def note(s, cells, what, **k):
        if isinstance(cells, str): cells = [cells]
        r = s.put(cells, **k); s.t['not_rows'].append(dict(sheet=s.ws.title, row=r, what=what)); return r

    def head(s, cells, what='headings', **k):
        return s.note(cells, what, bold=True, box=True, center=True, **k)

    def blank(s, n=1):
        for _ in range(n): s.put([])

    def row(s, cells, truth, **k):
        r = s.put(cells, box=True, **k); s.t['rows'].append(dict(at=f'{s.ws.title}!{r}', **truth)); return r

    def err(s, col, row, wrong): s.t['errors'].append(dict(cell=f'{s.ws.title}!{col}{row}', wrong=wrong))
    def q(s, *a): s.t['questions'] += a
    def never(s, *a): s.t['never'] += a

    def save(s):
        s.wb.save(os.path.join(OUT, s.name)); TRUTH[s.name] = s.t

    def letterhead(s, court, office='ការិយាល័យក្រឡាបញ្ជី', col=6, moe=True):
        pad = [None] * (col - 1)
        s.note(pad + ['ព្រះរាជាណាចក្រកម្ពុជា'], 'motto', bold=True); s.note(pad + ['ជាតិ សាសនា ព្រះមហាក្សត្រ'], 'motto', bold=True)
        if moe: s.note('ក្រសួងយុត្តិធម៌', 'ministry')
        s.note(court, 'court', bold=True)
        if office: s.note(office, 'office')

    def sign(s, place, d, who='ក្រឡាបញ្ជី', col=7):
        pad = [None] * (col - 1); s.blank()
        s.note(pad + [f'{place} {KW(d)}'], 'place and date of signature'); s.note(pad + [who], 'signature')


def ym(m, pad='%02d', sp='', kh=True):
    y, x = divmod(m, 12); z = kd if kh else str
    t = []
    if y: t.append(z(pad % y) + sp + 'ឆ្នាំ')
    if x: t.append(z(pad % x) + sp + 'ខែ')
    return ' '.join(t)


def ymE(m, a='y', b='m'):
    y, x = divmod(m, 12)
    return (f'{y}{a}' if y else '') + (f'{x}{b}' if x else '')


# ------------------------------------------------------------------ 1 Prey Veng: take, ordinary, ditto marks
def prey_veng():
    f = F('តារាងជនជាប់ចោទ ព្រៃវែង.xlsx', 'Prey Veng Provincial Court of First Instance', 'Ordinary Khmer list with letterhead; ditto marks (〃) under case number, day of entry, article and day of judgment for co-accused; law only in the title', 'take', 'complete, one accused per row; ditto marks repeat the cell above')
    f.sheet('បញ្ជី', [5, 14, 13, 22, 6, 6, 10, 8, 13, 18, 15, 14])
    f.letterhead('សាលាដំបូងខេត្តព្រៃវែង', col=9)
    f.blank(); f.note('បញ្ជីឈ្មោះជនជាប់ចោទពីបទល្មើសជួញដូរមនុស្ស ' + 'តាម' + LAWKH + ' ឆ្នាំ២០០៨', 'title naming the law', bold=True)
    f.note('គិតត្រឹមដំណាច់ខែធ្នូ ឆ្នាំ២០២៥', 'subtitle'); f.blank()
    f.head(['ល.រ', 'លេខព្រហ្មទណ្ឌ', 'ថ្ងៃចូលបញ្ជី', 'គោត្តនាម និងនាម', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'មាត្រា', 'ថ្ងៃសាលក្រម', 'ទោស', 'ពិន័យ', 'ផ្សេងៗ'])
    i = 0
    for c in gen(101, 24, 2023, 2025, lambda n, d: kd(f'{n:03d}-{d:%y}'), pend=.3, foreign=['Vietnamese'], pf=.12):
        for p in c['ps']:
            i += 1; z = lambda v: v if p['first'] else '〃'
            res = {'conv': lambda: ym(p['m']) + (f' (ព្យួរ {ym(p["susp"])})' if p['susp'] else ''), 'acq': lambda: 'រួចផុតពីបទចោទ', 'dis': lambda: 'ដីកាលើកលែងការចោទប្រកាន់'}.get(p['st'], lambda: STKH[p['st']])()
            oth = PRKH[p['pres']] if p['pres'] and p['pres'] != 'present' else None
            t = tr(p, 'no kh sex age nat ch reg dec out pend sent susp fine', presence_at_judgment=p['pres'] if oth else None)
            f.row([kd(i), z(c['no']), z(KDt(c['reg'], '-')), p['kh'], 'ប' if p['sex'] == 'male' else 'ស', kd(p['age']), NKH[p['nat']], z(kd(c['art'])), z(KDt(c['dec'], '-') or '-'), res, kd(dot(p['fine'])) + ' ៛' if p['fine'] else None, oth], t)
    f.note(f'បញ្ឈប់បញ្ជីត្រឹមចំនួន {kd(i)} នាក់', 'closing line with count'); f.sign('ព្រៃវែង', dt.date(2026, 1, 12))
    f.never('leaving the dittoed cells empty or reading 〃 as a value', 'reading dotted amounts as decimals', 'making every row without a remark present at judgment', 'taking the signature date for a decision'); f.save()


# ------------------------------------------------------------------ 2 Siem Reap: take, bilingual, filter left on
def siem_reap():
    f = F('SR_TIP_list_2024-2025.xlsx', 'Siem Reap Provincial Court of First Instance', 'Bilingual headings, Khmer over Latin name in one cell, true dates, birth dates; a filter left on hides two rows', 'take', 'complete; the two filtered rows are like the others', font='Calibri', size=11)
    ws = f.sheet('Sheet1', [5, 14, 24, 6, 12, 14, 40, 12, 12, 12, 16, 12, 10, 14, 14])
    f.note('សាលាដំបូងខេត្តសៀមរាប / Siem Reap Provincial Court of First Instance', 'court', bold=True)
    h = f.head(['ល.រ\nNo', 'លេខសំណុំរឿង\nCase No.', 'ឈ្មោះ\nName', 'ភេទ\nSex', 'ថ្ងៃកំណើត\nDoB', 'សញ្ជាតិ\nNationality', 'បទល្មើស\nOffence', 'ចុះបញ្ជី\nRegistered', 'ដាក់បន្ទុក\nCharged', 'សាលក្រម\nJudgment', 'លទ្ធផល\nResult', 'ទោស\nTerm', 'ព្យួរ\nSuspended', 'ពិន័យ\nFine KHR', 'សំណង\nComp. KHR'])
    i = 0; hid = 0
    R = {'conv': 'Guilty ពិរុទ្ធ', 'acq': 'Acquitted រួចផុត', 'dis': 'Dismissed (IJ) លើកលែងការចោទ', 'inv': 'Under investigation', 'await': 'Awaiting trial', 'trial': 'On trial'}
    for p in persons(gen(202, 34, 2024, 2025, lambda n, d: f'{n}/{d.year}', foreign=['Chinese', 'Vietnamese', 'South Korean'], pf=.18, dis=.1)):
        i += 1; c = p['case']
        t = tr(p, 'no kh la sex by nat ch reg chg dec out pend sent susp fine comp')
        hide = p['st'] == 'inv' and hid < 2
        if hide: hid += 1; t['hidden_row'] = True
        r = f.row([i, c['no'], p['kh'] + '\n' + p['la'], {'male': 'M', 'female': 'F'}[p['sex']], p['dob'], p['nat'], f'{CRIME[c["art"]][0]} (Art. {c["art"]} TSHE Law 2008)', c['reg'], c['chg'], c['dec'], R[p['st']], ymE(p['m']) if p['m'] else None, ymE(p['susp']) if p['susp'] else None, f'{p["fine"]:,}' if p['fine'] and i % 3 == 0 else p['fine'], p['comp']], t)
        if hide: ws.row_dimensions[r].hidden = True
    ws.auto_filter.ref = f'A{h}:O{f.r}'; ws.freeze_panes = f'D{h+1}'
    f.q('Rows are hidden by a filter: do they belong to the list?'); f.never('dropping the hidden rows without a word', 'taking the date of birth for another date', 'adding the suspended part to the term'); f.save()


# ------------------------------------------------------------------ 3 Kampong Cham: take, merged by case, large
def kampong_cham():
    f = F('កំពង់ចាម-សំណុំរឿងជួញដូរមនុស្ស.xlsx', 'Kampong Cham Provincial Court of First Instance', 'Register numbered by case, case cells merged over the accused; judgment number and day in one cell with Khmer month words; name with ហៅ; decision written out', 'take', 'complete; merged cells hold for every accused of the case', font='Khmer OS Battambang')
    ws = f.sheet('២០២៣-២០២៥', [6, 16, 22, 34, 26, 8, 8, 12, 30, 40, 16])
    f.letterhead('សាលាដំបូងខេត្តកំពង់ចាម', office='ក្រឡាបញ្ជីព្រហ្មទណ្ឌ', col=9)
    f.note([None, None, 'បញ្ជីសំណុំរឿងជួញដូរមនុស្ស និងធ្វើអាជីវកម្មផ្លូវភេទ'], 'title', bold=True)
    f.head(['ចំនួនរឿង', 'សំណុំរឿង', 'ចុះបញ្ជីថ្ងៃ', 'បទល្មើស', 'ជនត្រូវចោទ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'សាលក្រម/ដីកា', 'សេចក្ដីសម្រេច', 'សំណង'])
    n = 0
    for c in gen(303, 66, 2023, 2025, lambda n, d: kd(f'{n}') + ' ពទ ' + kd(d.year), pend=.2, foreign=['Vietnamese', 'Chinese'], pf=.06, sizes=(1, 2, 2, 3, 3, 4), cc=.18, alias=.15):
        n += 1; a = f.r + 1
        law = ' និង'.join([f'{CRIME[c["art"]][0]} មាត្រា{kd(c["art"])} នៃច្បាប់ប្រឆាំងជួញដូរមនុស្ស២០០៨'] + [f'មាត្រា{kd(x)} នៃក្រមព្រហ្មទណ្ឌ' for l, x in c['ch'] if l == CC])
        for j, p in enumerate(c['ps'], 1):
            if p['st'] == 'conv':
                s = f'{PRKH[p["pres"]]} ដាក់ពន្ធនាគារ {ym(p["m"], "%d", "")}'
                if p['susp']: s += f' ក្នុងនោះព្យួរ {ym(p["susp"], "%d")}'
                if p['fine']: s += f' ពិន័យ {kd(dot(p["fine"]))} រៀល'
            else: s = {'acq': f'{PRKH.get(p["pres"])} ប្រកាសឱ្យរួចផុតពីបទចោទ', 'dis': 'លើកលែងការចោទប្រកាន់'}.get(p['st']) or STKH[p['st']]
            dec = None if not c['dec'] else ('ដីកាសម្រេចលេខ ' if p['st'] == 'dis' else 'សាលក្រមលេខ ') + kd(c['jn']) + ' ចុះ' + KW(c['dec'])
            nm = (f'{kd(j)}- ' if len(c['ps']) > 1 else '') + p['kh'] + (f' ហៅ {p["alias"]}' if p['alias'] else '')
            cells = [kd(n), c['no'], KW(c['reg']), law, nm, 'ប្រុស' if p['sex'] == 'male' else 'ស្រី', kd(p['age']), NKH[p['nat']], dec, s, kd(dot(p['comp'])) + ' រៀល' if p['comp'] else None]
            if j > 1:
                for x in (0, 1, 2, 3, 8): cells[x] = None
            f.row(cells, tr(p, 'no kh alias sex age nat ch reg dec pres out pend sent susp fine comp'))
        if f.r > a:
            for x in 'ABCDI': ws.merge_cells(f'{x}{a}:{x}{f.r}')
    f.note([None, f'សរុប {kd(n)} រឿង ជនត្រូវចោទ {kd(66)} នាក់'], 'total'); f.sign('កំពង់ចាម', dt.date(2026, 1, 8), 'ប្រធានក្រឡាបញ្ជី', 9)
    f.never('losing the merged case number, charge or judgment for the second accused', 'keeping the "១-" before the name', 'taking the judgment number for the case number', 'treating fine inside the decision as absent'); f.save()


# ------------------------------------------------------------------ 4 Takeo: take, csv from an old program with French headings
def takeo():
    n = 'EXPORT_TAKEO.csv'
    t = dict(sent_by='Takeo Provincial Court of First Instance', what='Semicolon CSV out of an old French-made register program: French headings and codes, surname and first name split, Latin letters only, term split into years and months', outcome='take', reason='complete; the French words are ordinary court terms', rows=[], not_rows=[dict(sheet=n, row=1, what='headings')], errors=[], questions=['Do the French result words mean: COND convicted, RELAXE acquitted, NON-LIEU dismissed by the investigating judge, INSTR under investigation, AUD before the trial court (awaiting or in trial)?', 'Is LTH2008 the law of 2008 on human trafficking?', 'Is D_ENTREE the day of registration?'], never=['taking D_ARREST (day of arrest) for the day of registration or charge', 'reading H as Khmer/unknown sex instead of homme', 'reading dates month first'])
    b = io.StringIO(); w = csv.writer(b, delimiter=';', lineterminator='\r\n')
    w.writerow('NUM_DOSSIER;NOM;PRENOM;SEXE;AGE;NATION;LOI_ART;D_ARREST;D_ENTREE;D_INCULP;D_JUGT;RESULTAT;JUGT_MODE;PEINE_ANS;PEINE_MOIS;DONT_SURSIS_MOIS;AMENDE_RIELS'.split(';'))
    nat = {'Cambodian': 'KHM', 'Vietnamese': 'VNM'}
    for i, p in enumerate(persons(genx(dict(conv=9, acq=2, dis=2, inv=2, trial=1), 404, 18, 2022, 2025, lambda n, d: f'TK{d:%y}-{n:04d}', foreign=['Vietnamese'], pf=.2, dis=.25)), 2):
        c = p['case']; a, g = p['la'].split()
        st = {'conv': 'COND', 'acq': 'RELAXE', 'dis': 'NON-LIEU', 'inv': 'INSTR', 'await': 'AUD', 'trial': 'AUD'}[p['st']]
        if p['st'] == 'trial': p['st'] = 'await'
        p['la'] = f'{a} {g.upper()}'
        y, m = divmod(p['m'] or 0, 12)
        w.writerow([c['no'], a, g.upper(), 'H' if p['sex'] == 'male' else 'F', p['age'], nat[p['nat']], f'LTH2008/{c["art"]}', D(c['reg'] - dt.timedelta(1)), D(c['reg']), D(c['chg']), D(c['dec']), st, {'present': 'contradictoire', 'absent': 'par défaut', 'deemed present': 'réputé contradictoire'}.get(p['pres'], ''), y or '', m or '', p['susp'] or '', p['fine'] or ''])
        u = tr(p, 'no la sex age nat ch reg chg dec pres out pend sent susp fine')
        if st == 'AUD': u['stage'] = 'awaiting trial or trial'
        t['rows'].append(dict(at=f'{n}!{i}', **u))
    open(os.path.join(OUT, n), 'w', encoding='utf-8-sig', newline='').write(b.getvalue()); TRUTH[n] = t


# ------------------------------------------------------------------ 5 Kratie: take, small, decision in full sentences
def kratie():
    f = F('ក្រចេះ.xlsx', 'Kratie Provincial Court of First Instance', 'Small list retyped out of the judgment book: name, sex, age and origin in one cell as in a judgment, the dispositif in full sentences', 'take', 'complete; all is in the sentences', font='Khmer OS', size=11)
    f.sheet('Sheet1', [5, 15, 42, 45, 60])
    f.note('សាលាដំបូងខេត្តក្រចេះ', 'court', bold=True); f.note('តារាងរាយនាមពិរុទ្ធជន និងជនត្រូវចោទ ក្នុងរឿងជួញដូរមនុស្ស', 'title', bold=True)
    f.head(['លរ', 'លេខរឿង', 'អត្តសញ្ញាណ', 'ត្រូវចោទពីបទ', 'តុលាការសម្រេច'])
    for i, p in enumerate(persons(genx(dict(conv=4, acq=1), 505, 6, 2023, 2024, lambda n, d: kd(f'{n:02d}/{d.year}'), pend=.0, dis=0, acq=.2, foreign=['Vietnamese'], pf=.2)), 1):
        c = p['case']
        idt = f'ឈ្មោះ {p["kh"]} ភេទ{"ប្រុស" if p["sex"] == "male" else "ស្រី"} អាយុ {kd(p["age"])} ឆ្នាំ សញ្ជាតិ{NKH[p["nat"]]}'
        ch = f'{CRIME[c["art"]][0]} តាមមាត្រា {kd(c["art"])} នៃច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ឆ្នាំ២០០៨'
        h = {'present': 'ជំនុំជម្រះចំពោះមុខ', 'absent': 'ជំនុំជម្រះកំបាំងមុខ', 'deemed present': 'ជំនុំជម្រះចាត់ទុកថាចំពោះមុខ'}
        if p['st'] == 'conv':
            s = f'សាលក្រម{KW(c["dec"])} {h[p["pres"]]} ផ្ដន្ទាទោសដាក់ពន្ធនាគារកំណត់ {ym(p["m"])}'
            if p['susp']: s += f' ដោយឱ្យព្យួរទោសចំនួន {ym(p["susp"])}'
            if p['fine']: s += f' និងពិន័យជាប្រាក់ {kd(p["fine"] // 1000000)} លានរៀល'
            if p['comp']: s += f' ឱ្យសងជំងឺចិត្តដើមបណ្ដឹងរដ្ឋប្បវេណី {kd(p["comp"] // 1000000)} លានរៀល'
        elif p['st'] == 'acq': s = f'សាលក្រម{KW(c["dec"])} {h[p["pres"]]} ប្រកាសឱ្យរួចផុតពីការចោទប្រកាន់'
        else: s = STKH[p['st']]
        f.row([kd(i), c['no'], idt, ch, s], tr(p, 'no kh sex age nat ch dec pres out pend sent susp fine comp'))
    f.sign('ក្រចេះ', dt.date(2026, 1, 15), col=5)
    f.never('reading ១០ លានរៀល as 10 riel', 'putting compensation into the fine', 'taking the word ឈ្មោះ into the name'); f.save()


# ------------------------------------------------------------------ 6 Banteay Meanchey: take, form copied from the prosecutor
def banteay():
    f = F('BMC អយ្យការ-តុលាការ 2025.xlsx', 'Banteay Meanchey Provincial Court of First Instance', "The prosecutor's office's form with the court's columns added on the right: day of arrest, police report number, detention; name/sex/age/citizenship joined in one cell by commas", 'take', 'complete; arrest and police columns are not asked for')
    f.sheet('សន្លឹក១', [5, 16, 40, 12, 14, 36, 16, 12, 16, 16, 12, 14, 16])
    f.note('អយ្យការអមសាលាដំបូងខេត្តបន្ទាយមានជ័យ', 'office whose form it was'); f.note('(ក្រឡាបញ្ជីសាលាដំបូង បន្ថែមជួរឈរខាងស្ដាំ)', 'remark')
    f.note('តារាងតាមដានសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤-២០២៥', 'title', bold=True); f.blank()
    f.head(['ល.រ', 'ក.ហ នគរបាល', 'ជនត្រូវចោទ (ឈ្មោះ,ភេទ,អាយុ,សញ្ជាតិ)', 'ឃាត់ខ្លួន', 'ការឃុំខ្លួន', 'បទចោទ', 'សំណុំរឿងតុលាការ', 'ចូលតុលាការ', 'ចៅក្រមស៊ើបសួរដាក់បន្ទុក', 'ដំណាក់កាល', 'សាលក្រមថ្ងៃ', 'ទោស', 'ប្រភេទអាជីវកម្ម'])
    r = random.Random(66); bail = {}
    for i, p in enumerate(persons(gen(606, 40, 2024, 2025, lambda n, d: f'{n:03d}/{d:%y}', pend=.35, foreign=['Thai', 'Chinese', 'Vietnamese'], pf=.15, arts=['10', '11', '11', '12', '17', '18', '18', '19', '26', '28'])), 1):
        c = p['case']; f_ = 'ប' if p['sex'] == 'male' else 'ស'
        ar = c['reg'] - dt.timedelta(r.randint(1, 2))
        stg = STKH[p['st']] if p['st'] in STKH else {'conv': 'ពិរុទ្ធ', 'acq': 'រួចផុតពីបទចោទ', 'dis': 'លើកលែងការចោទប្រកាន់'}[p['st']]
        f.row([i, f'{r.randint(100, 999)} ក.ហ', f'{p["kh"]}, {f_}, {p["age"]}ឆ្នាំ, {NKH[p["nat"]]}', ar, r.choice(['ឃុំខ្លួន', 'ឃុំខ្លួន', 'ក្រៅឃុំ']), f'{CRIME[c["art"]][0]} (ម.{c["art"]} ច្បាប់ជួញដូរមនុស្ស២០០៨)', c['no'], c['reg'], c['chg'], stg, c['dec'], ym(p['m'], '%d', ' ', False) + (f' (ព្យួរ {ym(p["susp"], "%d", " ", False)})' if p['susp'] else '') if p['m'] else None, EXKH[c['ex']]],
              tr(p, 'no kh sex age nat ch ex reg chg dec out pend sent susp'), fmt='d/m/yyyy')
    f.blank(); f.note([None, 'សម្គាល់៖ ក.ហ = កំណត់ហេតុ'], 'note')
    f.q('Is ចូលតុលាការ (came to court) the day of registration?')
    f.never('taking the police report number for the case number', 'taking the day of arrest for registration or charge', 'leaving sex, age and citizenship out because they share the name cell'); f.save()


# ------------------------------------------------------------------ 7 Kampong Speu: take, the bookkeeper
def kampong_speu():
    f = F('សៀវភៅចំណូល-ពិន័យ-KPSpeu.xlsx', 'Kampong Speu Provincial Court of First Instance', "A bookkeeper's ledger of decided cases: two-storey heading, term split in years/months/days, quarter subtotals and a carried-forward line, SUM formulas; only convictions and acquittals stand in it", 'take', 'complete for decided cases; subtotals are not persons', font='Arial')
    ws = f.sheet('Ledger', [8, 12, 14, 24, 6, 6, 12, 10, 14, 7, 7, 7, 15, 15, 15])
    f.note('សាលាដំបូងខេត្តកំពង់ស្ពឺ — គណនេយ្យ និងក្រឡាបញ្ជី', 'court', bold=True); f.note('សំណុំរឿង' + LAWKH + ' ២០០៨ (មានសាលក្រម)', 'title naming the law')
    f.head(['សន្លឹក', 'សាលក្រមថ្ងៃ', 'លេខរឿង', 'ទណ្ឌិត / ជនជាប់ចោទ', 'ភ', 'អាយុ', 'សញ្ជាតិ', 'មាត្រា', 'វត្តមាន', 'ពន្ធនាគារ', None, None, 'ទឹកប្រាក់ (រៀល)', None, None])
    f.head([None] * 9 + ['ឆ្នាំ', 'ខែ', 'ថ្ងៃ', 'ពិន័យ', 'សំណង', 'សរុប'])
    ws.merge_cells('J3:L3'); ws.merge_cells('M3:O3')
    ps = [p for p in persons(gen(707, 60, 2023, 2025, lambda n, d: f'{n}/{d:%y} KSP', pend=0, dis=0, arts=['11', '17', '19', '26', '26', '30', '27', '30'])) if p['case']['dec'] and p['case']['dec'] >= dt.date(2024, 1, 1)]
    ps = sorted(ps, key=lambda p: p['case']['dec'])[:22]
    q = None; a = f.r + 1; fol = 1
    def sub():
        f.note([None, None, None, f'បូកត្រីមាសទី{q[1]} ឆ្នាំ{q[0]}'] + [None] * 8 + [f'=SUM({x}{a}:{x}{f.r})' for x in 'MNO'], 'quarter subtotal', bold=True)
        subs.append(f.r)
    subs = []
    for n, p in enumerate(ps):
        c = p['case']; k = (c['dec'].year, (c['dec'].month + 2) // 3)
        if q and k != q: sub(); a = f.r + 1
        q = k
        if n == 12:
            f.note([None, None, None, 'យោងពីទំព័រមុខ'], 'carried forward line'); fol = 2; a = a if a < f.r else f.r + 1
        y, m = divmod(p['m'] or 0, 12); d = None
        t = tr(p, 'no kh sex age nat ch dec pres out sent fine comp')
        if p['m'] == 24: d = 15; t['sentence_days'] = 15
        r = f.r + 1
        f.row([f'{fol}/{n+1}', c['dec'], c['no'], p['kh'], 'ប្រ' if p['sex'] == 'male' else 'ស', p['age'], NKH[p['nat']], c['art'], PRKH[p['pres']] if p['st'] == 'conv' else PRKH[p['pres']] + ' រួចផុតពីបទចោទ', y or None, m or None, d, p['fine'], p['comp'], f'=SUM(M{r}:N{r})'], t)
    sub()
    f.note([None, None, None, 'សរុបរួម'] + [None] * 8 + ['=' + '+'.join(f'{x}{r}' for r in subs) for x in 'MNO'], 'grand total', bold=True)
    f.never('counting subtotals or the carried-forward line as persons', 'taking the sum column for fine or compensation', 'taking the folio for the case number', 'reading the months column as the whole sentence'); f.save()


# ------------------------------------------------------------------ 8 Svay Rieng: take, ticks
def svay_rieng():
    f = F('ស្វាយរៀង បញ្ជីធីក.xlsx', 'Svay Rieng Provincial Court of First Instance', 'Khmer list in which sex, stage and result are ticked under two-storey headings; Khmer digits, dates in text with short years', 'take', 'complete; every accused has one tick under each heading')
    ws = f.sheet('បញ្ជីជនជាប់ចោទ', [5, 13, 22, 6, 6, 6, 12, 9, 12, 12, 9, 9, 9, 9, 9, 9, 14])
    f.letterhead('សាលាដំបូងខេត្តស្វាយរៀង', office=None, col=8)
    f.note(f'បញ្ជីជនជាប់ចោទតាម{LAWKH} ឆ្នាំ២០០៨', 'title naming the law', bold=True)
    f.head(['ល.រ', 'លេខ', 'ឈ្មោះ', 'ភេទ', None, 'អាយុ', 'សញ្ជាតិ', 'មាត្រា', 'ចុះបញ្ជី', 'ថ្ងៃសម្រេច', 'ដំណាក់កាល', None, None, 'លទ្ធផល', None, None, 'ទោស'])
    h = f.head([None, None, None, 'ប្រុស', 'ស្រី', None, None, None, None, None, 'ស៊ើបសួរ', 'រង់ចាំសវនាការ', 'សម្រេចរួច', 'ពិរុទ្ធ', 'រួចផុត', 'លើកលែងការចោទ', None])
    ws.merge_cells(f'D{h-1}:E{h-1}'); ws.merge_cells(f'K{h-1}:M{h-1}'); ws.merge_cells(f'N{h-1}:P{h-1}')
    for x in 'ABCFGHIJQ': ws.merge_cells(f'{x}{h-1}:{x}{h}')
    V = '✓'; b = 0; tot = [0] * 8
    sd = lambda d: kd(d.strftime('%d.%m.%y')) if d else None
    for i, p in enumerate(persons(genx(dict(conv=6, acq=2, dis=1, inv=2), 808, 15, 2024, 2025, lambda n, d: kd(f'{n:02d}') + 'ស៊ស/' + kd(d.strftime('%y')), pend=.4, dis=.15, foreign=['Vietnamese'], pf=.25)), 1):
        if p['st'] == 'trial': p['st'] = 'await'
        c = p['case']; tk = [p['sex'] == 'male', p['sex'] == 'female', p['st'] == 'inv', p['st'] == 'await', p['st'] in OUTC, p['st'] == 'conv', p['st'] == 'acq', p['st'] == 'dis']
        for j, x in enumerate(tk): tot[j] += x
        v = [V if x else None for x in tk]
        f.row([kd(i), c['no'], p['kh'], v[0], v[1], kd(p['age']), NKH[p['nat']], 'ម.' + kd(c['art']), sd(c['reg']), sd(c['dec'])] + v[2:] + [(ym(p['m'], '%d') + (f' ព្យួរ{ym(p["susp"], "%d")}' if p['susp'] else '')) if p['m'] else None],
              tr(p, 'no kh sex age nat ch reg dec out pend stdec sent susp'))
    f.note([None, None, 'សរុប'] + [kd(x) for x in tot[:2]] + [None] * 5 + [kd(x) for x in tot[2:]], 'totals of the ticks', bold=True)
    f.sign('ស្វាយរៀង', dt.date(2026, 1, 20), 'បានឃើញ និងឯកភាព  ប្រធានសាលាដំបូង', 10)
    f.never('reading the tick under a wrong heading', 'counting the totals line as a person', 'reading ២៥ as year 1925'); f.save()


# ------------------------------------------------------------------ 9 Kampot: take, a sheet for every panel, each secretary his own way
def kampot():
    f = F('Kampot tous les juges.xlsx', 'Kampot Provincial Court of First Instance', "One sheet for each judge, kept by that judge's clerk with other headings and order of columns; first sheet only counts", 'take', 'three lists of the same court, taken sheet by sheet')
    cs = gen(909, 30, 2024, 2025, lambda n, d: kd(f'{n}/{d.year}'), foreign=['Vietnamese', 'Chinese'], pf=.1, pend=.3)
    tabs = [cs[0::3], cs[1::3], cs[2::3]]; nm = ['ចៅក្រម ក', 'ចៅក្រម ខ', 'ចៅក្រម គ']
    f.sheet('សរុប', [20, 10, 10]); f.note('សាលាដំបូងខេត្តកំពត', 'court', bold=True); f.note('ចំនួនរឿង និងជនត្រូវចោទ តាមចៅក្រម', 'title')
    f.head(['ចៅក្រម', 'រឿង', 'នាក់'])
    for n, t in zip(nm, tabs): f.note([n, len(t), sum(len(c['ps']) for c in t)], 'count', box=True)
    f.note(['សរុប', len(cs), 30], 'total', bold=True, box=True)
    f.sheet(nm[0], [5, 12, 24, 8, 8, 12, 36, 12, 12, 16, 18])
    f.head(['ល.រ', 'លេខ ស.រ', 'ជនជាប់ចោទ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'បទល្មើស', 'ថ្ងៃចុះបញ្ជី', 'ថ្ងៃសាលក្រម', 'លទ្ធផល', 'ទោសពន្ធនាគារ'])
    RES = {'conv': 'ពិរុទ្ធ', 'acq': 'រួចផុត', 'dis': 'លើកលែងការចោទប្រកាន់', **STKH}
    for i, p in enumerate(persons(tabs[0]), 1):
        c = p['case']; f.row([kd(i), c['no'], p['kh'], 'ប្រុស' if p['sex'] == 'male' else 'ស្រី', kd(p['age']), NKH[p['nat']], f'{CRIME[c["art"]][0]} មាត្រា{kd(c["art"])} ច.ជ.ម (ច្បាប់ជួញដូរមនុស្ស) ២០០៨', KDt(c['reg']), KDt(c['dec']), RES[p['st']], ym(p['m']) if p['m'] else '-'], tr(p, 'no kh sex age nat ch reg dec out pend sent'))
    f.sheet(nm[1], [24, 8, 8, 12, 12, 14, 14, 16, 16, 30])
    f.note('ក្រឡាបញ្ជីចៅក្រម ខ   (ច្បាប់ឆ្នាំ២០០៨ ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស)', 'title naming the law')
    f.head(['ឈ្មោះ', 'ប/ស', 'ឆ្នាំកំណើត', 'លេខរឿង', 'មាត្រា', 'ចោទប្រកាន់ថ្ងៃ', 'កាត់ទោសថ្ងៃ', 'ចំពោះមុខ/កំបាំងមុខ', 'ទោស', 'ស្ថានភាព'])
    for p in persons(tabs[1]):
        c = p['case']; f.row([p['kh'], 'ប' if p['sex'] == 'male' else 'ស', p['dob'].year, c['no'], int(c['art']), D(c['chg'], '-'), D(c['dec'], '-'), PRKH.get(p['pres']), ym(p['m'], '%d', '', False) if p['m'] else None, RES[p['st']]], tr(p, 'kh sex by no ch chg dec pres out pend sent'))
    f.sheet(nm[2], [6, 26, 16, 12, 10, 30, 12, 26, 16])
    f.head(['No', 'Accused (Khmer / English)', 'Case', 'Entered', 'Sex & age', 'Offence', 'Judgment', 'Result', 'Fine (riel)'])
    RE = {'acq': 'acquitted', 'dis': 'charge dropped by investigating judge (non-lieu)', 'inv': 'still investigating', 'await': 'awaiting trial', 'trial': 'trial going on'}
    for i, p in enumerate(persons(tabs[2]), 1):
        c = p['case']; f.row([i, f'{p["kh"]} / {p["la"]}', c['no'], ED(c['reg']), f'{p["sex"][0].upper()}{p["age"]}', f'Art.{c["art"]} Anti-trafficking law 2008', ED(c['dec']), RE.get(p['st']) or f'convicted, {ymE(p["m"], " yrs ", " mths").strip()}', f'{p["fine"]:,}' if p['fine'] else None], tr(p, 'no kh la sex age ch reg dec out pend sent fine'))
    f.q('Is Entered (sheet of judge គ) the day of registration?')
    f.never('taking the count sheet for persons', 'reading M45 as anything but male, 45', 'putting the columns of one sheet on another'); f.save()


# ------------------------------------------------------------------ 10 Tboung Khmum: take, .ods, English, a lawyer's order
def tboung():
    n = 'TK accused list for MoJ.ods'
    t = dict(sent_by='Tboung Khmum Provincial Court of First Instance', what="ODS in English by a clerk who was a lawyer: name, counsel, custody first; age and nationality after the name; charge and court file later; last step in one sentence with its date", outcome='take', reason='complete; the last step says stage or result', rows=[], not_rows=[], errors=[], questions=['Is Received the day the court registered the case?'], never=['taking counsel for an accused', 'taking the custody date for another date', 'taking the date of next hearing for a judgment'])
    S = 'Accused'; rows = [['Tboung Khmum Court of First Instance - trafficking cases', None], [], ['Accused', 'Counsel', 'In custody since', 'Sex', 'Age', 'Nationality', 'Charged with', 'Court file', 'Received', 'Charge notified', 'Last step', 'Civil party gets']]
    for r_, w in ((1, 'court and title'), (3, 'headings')): t['not_rows'].append(dict(sheet=S, row=r_, what=w))
    r = random.Random(9)
    for p in persons(genx(dict(conv=5, acq=1, dis=1, inv=1, trial=1), 1010, 12, 2023, 2025, lambda n, d: f'{d.year}/TK/{n}', pend=.4, dis=.1, foreign=['Vietnamese'], pf=.15, cc=.3)):
        c = p['case']
        ch = f'{CRIME[c["art"]][1]}, art. {c["art"]} Law on Suppression of Human Trafficking 2008' + ''.join(f'; art. {a} Criminal Code' for l, a in c['ch'] if l == CC)
        pr = {'present': 'in his presence' if p['sex'] == 'male' else 'in her presence', 'absent': 'in absentia', 'deemed present': 'deemed in presence'}.get(p['pres'])
        if p['st'] == 'conv':
            s = f'Judgment {ED(c["dec"])}, {pr}: guilty, {ymE(p["m"], " years ", " months").strip()} imprisonment' + (f' of which {p["susp"]} months suspended' if p['susp'] else '') + (f', fine {p["fine"]:,} riel' if p['fine'] else '')
        elif p['st'] == 'acq': s = f'Judgment {ED(c["dec"])}, {pr}: acquitted'
        elif p['st'] == 'dis': s = f'Dismissal order of investigating judge {ED(c["dec"])}'
        else: s = {'inv': 'Judicial investigation open', 'await': 'Sent for trial, hearing not fixed', 'trial': 'Trial begun, next hearing 19 Feb 2026'}[p['st']]
        rows.append([p['la'], r.choice(['Me Sample A', 'Me Sample B', 'legal aid', 'none']), ED(c['reg'] - dt.timedelta(1)) if r.random() < .7 else 'at liberty', p['sex'], p['age'], p['nat'], ch, c['no'], c['reg'], c['chg'], s, f'{p["comp"]:,} riel' if p['comp'] else None])
        t['rows'].append(dict(at=f'{S}!{len(rows)}', **tr(p, 'no la sex age nat ch reg chg dec pres out pend sent susp fine comp')))
    def cell(v):
        if v is None: return '<table:table-cell/>'
        if isinstance(v, dt.date): return f'<table:table-cell office:value-type="date" office:date-value="{v.isoformat()}" table:style-name="d1"><text:p>{D(v)}</text:p></table:table-cell>'
        if isinstance(v, int): return f'<table:table-cell office:value-type="float" office:value="{v}"><text:p>{v}</text:p></table:table-cell>'
        return f'<table:table-cell office:value-type="string"><text:p>{escape(v)}</text:p></table:table-cell>'
    ns = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"'
    x = f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {ns} office:version="1.2"><office:automatic-styles><number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style><style:style style:name="d1" style:family="table-cell" style:data-style-name="N1"/></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="{S}"><table:table-column table:number-columns-repeated="12"/>'
    for ro in rows: x += '<table:table-row>' + (''.join(map(cell, ro)) or '<table:table-cell table:number-columns-repeated="12"/>') + '</table:table-row>'
    x += '</table:table></office:spreadsheet></office:body></office:document-content>'
    with zipfile.ZipFile(os.path.join(OUT, n), 'w') as z:
        z.writestr('mimetype', 'application/vnd.oasis.opendocument.spreadsheet', zipfile.ZIP_STORED)
        z.writestr('content.xml', x, zipfile.ZIP_DEFLATED)
        z.writestr('META-INF/manifest.xml', '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>', zipfile.ZIP_DEFLATED)
    TRUTH[n] = t


# ------------------------------------------------------------------ 11 Phnom Penh: take, the long ordinary list
def phnom_penh():
    f = F('ភ្នំពេញ_បញ្ជីជនជាប់ចោទ_២០២៣-២០២៥.xlsx', 'Phnom Penh Municipal Court of First Instance', 'Long Khmer list with year lines and the heading repeated on each printed page; foreigners stand in Latin letters in the same name column; a second secretary from the middle on (dashes, Arabic digits, ages with the word); one accused in two cases', 'take', 'complete; ordinary')
    f.sheet('TIP', [5, 14, 12, 12, 24, 6, 6, 12, 30, 12, 12, 14, 14, 14, 16])
    f.letterhead('សាលាដំបូងរាជធានីភ្នំពេញ', col=10)
    f.note('តារាងស្ថិតិ ឈ្មោះជនជាប់ចោទក្នុងសំណុំរឿងជួញដូរមនុស្ស និងធ្វើអាជីវកម្មផ្លូវភេទ', 'title', bold=True)
    H = ['ល.រ', 'លេខសំណុំរឿង', 'ថ្ងៃចុះបញ្ជី', 'ថ្ងៃដាក់បន្ទុក', 'នាមត្រកូល និងនាមខ្លួន', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'បទចោទ', 'ថ្ងៃសម្រេច', 'សេចក្ដីសម្រេច', 'ចំពោះមុខ/កំបាំងមុខ', 'ទោសពន្ធនាគារ', 'ក្នុងនោះព្យួរ', 'ពិន័យ (រៀល)']
    f.head(H); yr = None; i = 0
    LT = {TS: 'ច.ប.ជ.ម', CC: 'ក.ព.ឌ'}
    ps = persons(gen(1111, 70, 2023, 2025, lambda n, d: kd(f'{n:04d}/{d.year}'), foreign=['Chinese', 'Vietnamese', 'South Korean'], pf=.18, cc=.12, pend=.25))
    # one accused in two cases
    k1 = next(p for p in ps[5:] if p['nat'] == 'Cambodian'); k2 = next(p for p in ps[40:] if p['nat'] == 'Cambodian' and p['case'] is not k1['case'])
    for x in ('kh', 'la', 'sex'): k2[x] = k1[x]
    k2['age'] = k1['age'] + k2['case']['reg'].year - k1['case']['reg'].year
    for p in ps:
        c = p['case']
        if c['reg'].year != yr: yr = c['reg'].year; f.note([None, f'ឆ្នាំ{kd(yr)}'], 'year line', bold=True)
        if i and i % 25 == 0: f.head(H, 'heading repeated on a new page')
        i += 1; lat = p['nat'] != 'Cambodian'
        res = {'conv': 'ពិរុទ្ធភាព', 'acq': 'រួចផុតពីបទចោទ', 'dis': 'លើកលែងការចោទប្រកាន់', **STKH}[p['st']]
        t = tr(p, ('la' if lat else 'kh') + ' no sex age nat ch reg chg dec pres out pend sent susp fine')
        if p in (k1, k2): t['also_in_another_case'] = True
        second = i > 38   # another secretary from here on: dashes, Arabic digits, ages with the word
        kx = (lambda d: D(d, '-')) if second else KDt
        f.row([kd(i), c['no'], kx(c['reg']), kx(c['chg']), p['la'] if lat else p['kh'].replace(' ', '  ' if i % 9 == 0 else ' '), 'ប្រុស' if p['sex'] == 'male' else 'ស្រី', f'{p["age"]}ឆ្នាំ' if second else kd(p['age']), NKH[p['nat']], ' និង '.join(f'មាត្រា{kd(a)} {LT[l]}' for l, a in c['ch']), kx(c['dec']) or '-', res, PRKH.get(p['pres'], '-'), ym(p['m']) if p['m'] else '-', ym(p['susp']) if p['susp'] else '-', kd(dot(p['fine'])) if p['fine'] else '-'], t)
    f.blank(); f.note([None, 'ច.ប.ជ.ម = ' + LAWKH + ' ឆ្នាំ២០០៨'], 'key of abbreviations'); f.note([None, 'ក.ព.ឌ = ក្រមព្រហ្មទណ្ឌ'], 'key of abbreviations')
    f.sign('រាជធានីភ្នំពេញ', dt.date(2026, 1, 22), 'ប្រធានការិយាល័យក្រឡាបញ្ជី', 11)
    f.q('One accused of the same name stands in two cases: is it the same person?')
    f.never('counting repeated headings or year lines as persons', 'melting the accused of two cases into one row', 'putting the Latin name into the Khmer name', 'taking the article of the Criminal Code for one of the 2008 law'); f.save()


# ------------------------------------------------------------------ 12 Ratanakiri: question, one unnamed date
def ratanakiri():
    f = F('RTK.xlsx', 'Ratanakiri Provincial Court of First Instance', 'Short Khmer list with one column of dates headed only ថ្ងៃខែឆ្នាំ; nothing says which day it is', 'take-with-questions', 'the day could be of registration, charge or judgment: must be asked; the rest is right', font='Khmer OS Content')
    f.sheet('រតនគិរី', [5, 12, 24, 10, 8, 8, 34, 22])
    f.note('សាលាដំបូងខេត្តរតនគិរី', 'court', bold=True); f.note('បញ្ជីជនជាប់ចោទរឿងជួញដូរមនុស្ស', 'title', bold=True)
    f.head(['ល.រ', 'ថ្ងៃខែឆ្នាំ', 'ឈ្មោះ', 'លេខរឿង', 'ភេទ', 'អាយុ', 'បទល្មើស', 'សម្រេច'])
    R = {'acq': 'រួចផុតពីបទចោទ', 'dis': 'លើកលែងការចោទប្រកាន់', **STKH}
    for i, p in enumerate(persons(gen(1212, 9, 2024, 2025, lambda n, d: kd(f'{n}/{d:%y}'), pend=.3, sizes=(1, 1, 2))), 1):
        c = p['case']; f.row([kd(i), KDt(c['reg']), p['kh'], c['no'], 'ប' if p['sex'] == 'male' else 'ស', kd(p['age']), f'{CRIME[c["art"]][0]} មាត្រា{kd(c["art"])} ច្បាប់ជួញដូរមនុស្ស២០០៨', R.get(p['st']) or 'ជាប់ពន្ធនាគារ ' + ym(p['m'], '%d')], tr(p, 'no kh sex age ch out pend sent'))
    f.q('Which day does the column ថ្ងៃខែឆ្នាំ give: registration, charge or judgment?')
    f.never('taking the column as day of judgment, registration or charge without asking'); f.save()


# ------------------------------------------------------------------ 13 Stung Treng: question, no law named
def stung_treng():
    f = F('បញ្ជីស្ទឹងត្រែង(ថ្មី).xlsx', 'Stung Treng Provincial Court of First Instance', 'Ordinary Khmer list with headings in the middle of the page; only numbers of articles, no law in cell, heading or title; 378 and 253 stand among small numbers', 'take-with-questions', 'which law the articles belong to must be asked')
    f.sheet('Sheet2', [2, 5, 14, 24, 8, 8, 12, 12, 14, 14, 16, 18])
    f.blank(); f.note([None, 'ឯកសារសាលាដំបូងខេត្តស្ទឹងត្រែង'], 'court'); f.blank()
    f.head([None, 'លេខ', 'សំណុំរឿង', 'ជនជាប់ចោទ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'មាត្រា', 'ថ្ងៃចុះ', 'ថ្ងៃកាត់', 'លទ្ធផល', 'រយៈពេល'])
    for i, p in enumerate(persons(gen(1313, 14, 2023, 2025, lambda n, d: kd(f'{n:02d}.{d:%y}'), foreign=['Lao', 'Vietnamese'], pf=.2, cc=.35, pend=.2)), 1):
        c = p['case']; t = tr(p, 'no kh sex age nat ch reg dec out pend sent')
        for x in t['charges']: x['law'] = None
        f.row([None, kd(i), c['no'], p['kh'].replace(' ', '\u200b '), 'ប្រុស' if p['sex'] == 'male' else 'ស្រី', kd(p['age']) + ' ឆ្នាំ', NKH[p['nat']], ' និង '.join(kd(a) for _, a in c['ch']), KDt(c['reg'], '.'), KDt(c['dec'], '.'), {'conv': 'ផ្ដន្ទាទោស', 'acq': 'រួចផុតពីបទចោទ', 'dis': 'លើកលែងការចោទប្រកាន់', **STKH}[p['st']], ym(p['m'], '%d', ' ') if p['m'] else None], t)
    f.q('Of which law are the articles (and of which 253, 378, 29)?', 'Is ថ្ងៃចុះ the day of registration?')
    f.never('putting all articles under the law of 2008 by itself', 'dropping the articles 253, 378 or 29'); f.save()


# ------------------------------------------------------------------ 14 Pailin: question, codes without a key
def pailin():
    n = 'pailin.tsv'
    t = dict(sent_by='Pailin Provincial Court of First Instance', what='Tab-separated text out of a home-made register: results only as code 1-4, no key', outcome='take-with-questions', reason='the codes of the column លទ្ធផល must be asked', rows=[], not_rows=[dict(sheet=n, row=1, what='title naming court and law'), dict(sheet=n, row=2, what='headings')], errors=[], questions=['What do the codes 1, 2, 3 and 4 under លទ្ធផល mean?'], never=['guessing acquitted, dismissed or pending for the codes 2, 3, 4'])
    ls = [f'សាលាដំបូងខេត្តប៉ៃលិន {LAWKH} ២០០៨', '\t'.join(['លេខ', 'លេខរឿង', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'មាត្រា', 'ថ្ងៃចុះបញ្ជី', 'ថ្ងៃចោទ', 'ថ្ងៃសម្រេច', 'លទ្ធផល', 'ទោស', 'ពិន័យរៀល'])]
    for i, p in enumerate(persons(genx(dict(conv=4, acq=1, dis=2, inv=1, trial=1), 1414, 11, 2023, 2025, lambda n, d: f'{n}-{d.year}', foreign=['Thai'], pf=.2, dis=.25, acq=.3, pend=.4)), 1):
        c = p['case']; code = {'conv': 1, 'acq': 2, 'dis': 3}.get(p['st'], 4)
        ls.append('\t'.join(str(x if x is not None else '') for x in [i, c['no'], p['kh'], 'ប្រុស' if p['sex'] == 'male' else 'ស្រី', p['age'], NKH[p['nat']], c['art'], D(c['reg'], '-'), D(c['chg'], '-'), D(c['dec'], '-'), code, ym(p['m'], '%d', '', False) if p['m'] else '', p['fine']]))
        t['rows'].append(dict(at=f'{n}!{len(ls)}', **tr(p, 'no kh sex age nat ch reg chg dec sent fine', outcome='convicted' if p['st'] == 'conv' else None)))
    open(os.path.join(OUT, n), 'w', encoding='utf-8', newline='').write('\n'.join(ls) + '\n'); TRUTH[n] = t


# ------------------------------------------------------------------ 15 Mondulkiri: question, unit of the term
def mondulkiri():
    f = F('Mondulkiri TIP.xlsx', 'Mondulkiri Provincial Court of First Instance', 'Small English list; the column Term has bare numbers, small and large (7, 10, 78, 114), no unit anywhere', 'take-with-questions', 'whether years or months must be asked', font='Calibri', size=11)
    f.sheet('List', [18, 14, 8, 8, 14, 44, 14, 14, 12, 10, 14])
    f.head(['Name', 'Case', 'M/F', 'Age', 'Nationality', 'Offence', 'Date of charge', 'Date of judgment', 'Result', 'Term', 'Fine (KHR)'])
    R = {'conv': 'Convicted', 'acq': 'Acquitted', 'dis': 'Dismissed by IJ', 'inv': 'Investigation', 'await': 'Awaiting trial', 'trial': 'In trial'}
    for p in persons(genx(dict(conv=6, inv=1), 1515, 8, 2023, 2025, lambda n, d: f'MDK {n}/{d:%y}', pend=.1, acq=.05, arts=['11', '18', '26', '30', '27', '15'], foreign=['Vietnamese'], pf=.1)):
        c = p['case']; term = None
        if p['m']: term = p['m'] if p['m'] <= 36 or p['m'] % 12 else p['m'] // 12
        f.row([p['la'], c['no'], p['sex'][0].upper(), p['age'], p['nat'], f'{CRIME[c["art"]][1]} (Art. {c["art"]}, Anti-Trafficking Law 2008)', ED(c['chg']), ED(c['dec']), R[p['st']], term, p['fine']], tr(p, 'no la sex age nat ch chg dec out pend fine'))
    f.blank(); f.note('Mondulkiri Provincial Court, clerk on duty', 'court and signature')
    f.q('Is Term in years or in months (for each number)?'); f.never('taking every number as years (114 years) or every number as months (7 months)'); f.save()


# ------------------------------------------------------------------ 16 Battambang: errors
def battambang():
    f = F('បាត់ដំបង-បញ្ជីជួញដូរ.xlsx', 'Battambang Provincial Court of First Instance', 'Ordinary Khmer list, everything typed as text in Khmer digits; three slips of the hand', 'name-errors', 'an age of 345, a 31 June, a judgment before the case was registered')
    f.sheet('បញ្ជី', [5, 16, 24, 8, 8, 12, 30, 14, 14, 14, 16, 16, 16])
    f.letterhead('សាលាដំបូងខេត្តបាត់ដំបង', col=8)
    f.note('បញ្ជីជនត្រូវចោទ/ជនជាប់ចោទ រឿងជួញដូរមនុស្ស', 'title', bold=True)
    f.head(['ល.រ', 'លេខសំណុំរឿង', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'បទល្មើស', 'ថ្ងៃចុះបញ្ជី', 'ថ្ងៃចោទប្រកាន់', 'ថ្ងៃសាលក្រម', 'លទ្ធផល', 'ទោស', 'ពិន័យ'])
    ps = persons(gen(1616, 28, 2024, 2025, lambda n, d: kd(f'{n:03d}/{d.year}') + ' ប.ប', foreign=['Thai', 'Vietnamese'], pf=.12, pend=.1, minor=0))
    ok = [p for p in ps if p['st'] == 'conv']; e1 = ok[2]
    e2 = next(p for p in ok[3:] if len(p['case']['ps']) == 1); e3 = next(p for p in ok if p['case']['reg'].year == 2024 and p not in (e1, e2) and len(p['case']['ps']) == 1 and p['case']['dec'].year == 2025)
    e1['age'] = 345
    for i, p in enumerate(ps, 1):
        c = p['case']; t = tr(p, 'no kh sex age nat ch reg chg dec out pend sent susp fine'); dd = KDt(c['dec'])
        if p is e2: dd = '៣១/០៦/' + kd(c['dec'].year); t['date_decided'] = None
        if p is e3: x = c['dec'].replace(year=2023); dd = KDt(x); t['date_decided'] = x.isoformat()
        r = f.row([kd(i), c['no'], p['kh'], 'ប្រុស' if p['sex'] == 'male' else 'ស្រី', kd(p['age']), NKH[p['nat']], f'មាត្រា{kd(c["art"])} ច្បាប់បង្ក្រាបជួញដូរមនុស្ស២០០៨', KDt(c['reg']), KDt(c['chg']), dd, {'conv': 'ពិរុទ្ធ', 'acq': 'រួចផុត', 'dis': 'លើកលែងការចោទប្រកាន់', **STKH}[p['st']], (ym(p['m']) + (f' ព្យួរ {ym(p["susp"])}' if p['susp'] else '')) if p['m'] else None, kd(dot(p['fine'])) if p['fine'] else None], t)
        if p is e1: f.err('E', r, 'age 345')
        if p is e2: f.err('J', r, '31 June does not exist')
        if p is e3: f.err('J', r, 'judgment in 2023, before the case was registered and charged in 2024')
    f.note([None, None, f'សរុប {kd(28)} នាក់'], 'total'); f.sign('បាត់ដំបង', dt.date(2026, 1, 9), col=9)
    f.q('What are the right values of the three cells?')
    f.never('making 345 into 34, 35 or 45', 'turning 31 June into 30 June or 1 July', 'changing 2023 into 2025 without asking', 'dropping one of the three rows'); f.save()


# ------------------------------------------------------------------ 17 Preah Sihanouk: errors, the police list continued
def sihanouk():
    f = F('Sihanoukville foreigners + Khmer (from police list).xlsx', 'Preah Sihanouk Provincial Court of First Instance', "English list begun by the police (operation, passport, arrest) and continued by the court's clerk; three errors", 'name-errors', 'a charge in the year 2205, article 112 of a law of 52 articles, acquitted with a term of imprisonment', font='Calibri', size=10)
    ws = f.sheet('Suspects', [5, 10, 24, 6, 6, 14, 13, 12, 14, 30, 20, 12, 12, 12, 14, 22, 14])
    f.note('LIST OF SUSPECTS (police) - continued by Court Registry, Preah Sihanouk', 'title', bold=True)
    f.head(['No', 'Op.', 'Full name', 'Sex', 'Age', 'Nat.', 'Passport/ID', 'Arrested', 'Court case no.', 'Charge', 'Form of exploitation', 'Registered', 'Charged', 'Judgment', 'Verdict', 'Sentence', 'Fine (KHR)'])
    r_ = random.Random(17)
    ps = persons(gen(1717, 45, 2024, 2025, lambda n, d: f'{n}/{d:%y}-PSH', foreign=['Chinese', 'Chinese', 'Chinese', 'Vietnamese', 'South Korean', 'Thai'], pf=.6, cc=.15, pend=.3, minor=0, sizes=(1, 2, 3, 3, 4, 5), arts=['10', '11', '12', '12', '17', '19', '26', '30']))
    single = [p for p in ps if len(p['case']['ps']) == 1]
    conv = [p for p in ps if p['st'] == 'conv' and p['case']['dec']]
    e1 = single[-2]
    e2 = next(p for p in conv[9:] if p['ch'][0][1] == '12' and p is not e1 and len(p['ch']) == 1)
    e3 = next(p for p in reversed(ps) if p['st'] == 'acq' and p not in (e1, e2))
    V = {'conv': 'Convicted', 'acq': 'Acquitted', 'dis': 'Dismissed by inv. judge', 'inv': 'Under investigation', 'await': 'Awaiting trial', 'trial': 'Trial ongoing'}
    for i, p in enumerate(ps, 1):
        c = p['case']; t = tr(p, 'no la sex age nat ch ex reg chg dec out pend sent susp fine'); chg = c['chg']; art = c['art']; sent = None
        if p['m']: sent = ymE(p['m'], ' years ', ' months').strip() + (f' ({p["susp"]} months suspended)' if p['susp'] else '')
        if p is e1: x = chg.replace(year=2205); chg = D(x); t['date_charged'] = x.isoformat()
        if p is e2: art = '112'; t['charges'] = [dict(law=TS, article='112')]
        if p is e3: sent = '8 years'; t['sentence_months'] = 96
        r = f.row([i, 'Op ' + 'ABCD'[min(3, i // 12)], p['la'], p['sex'][0].upper(), p['age'], {'Chinese': 'CHN', 'Vietnamese': 'VNM', 'South Korean': 'KOR', 'Thai': 'THA', 'Cambodian': 'KHM'}[p['nat']], 'X%07d' % r_.randint(1, 9999999) if p['nat'] != 'Cambodian' else 'ID', c['reg'] - dt.timedelta(1), c['no'], f'Art {art} Anti-TIP Law 2008' + ''.join(f' + Art {a} Criminal Code' for l, a in c['ch'] if l == CC), c['ex'].capitalize(), c['reg'], chg, c['dec'], V[p['st']], sent, p['fine']], t, fmt='dd-mmm-yyyy')
        if p is e1: f.err('M', r, 'charged in the year 2205')
        if p is e2: f.err('J', r, 'article 112: the law of 2008 has no such article (52 articles)')
        if p is e3: f.err('P', r, 'acquitted, but a sentence of 8 years (verdict O and sentence P contradict)')
    f.note([None, None, 'Total suspects', None, None, 45], 'total', bold=True)
    f.q('What are the right values of the three cells?')
    f.never('making 2205 into 2025 or 2024 without asking', 'making article 112 into 12 or 11 without asking', 'making the acquitted convicted, or dropping the 8 years silently', 'taking the day of arrest for registration or charge', 'taking the passport for the case number'); f.save()


# ------------------------------------------------------------------ 18 Preah Vihear: errors
def preah_vihear():
    f = F('ព្រះវិហារ ០១.២៦.xlsx', 'Preah Vihear Provincial Court of First Instance', 'Short Khmer list, Khmer digits; two cells changed places, a sentence of 150 years, a broken amount', 'name-errors', 'three slips, four cells', font='Khmer OS Muol Light')
    f.sheet('១', [5, 14, 24, 8, 8, 12, 26, 14, 14, 20, 16, 18])
    f.note('សាលាដំបូងខេត្តព្រះវិហារ', 'court', bold=True); f.note('តារាងជនជាប់ចោទ ' + LAWKH + ' (២០០៨)', 'title naming the law', bold=True); f.blank()
    f.head(['ល.រ', 'លេខ', 'នាម', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'មាត្រា', 'ចុះបញ្ជីថ្ងៃ', 'សម្រេចថ្ងៃ', 'ពិរុទ្ធ/រួចផុត', 'ទោស', 'ពិន័យជាប្រាក់ (រៀល)'])
    ps = persons(gen(1818, 13, 2023, 2025, lambda n, d: kd(f'{n}/{d:%y}'), pend=.15, acq=.08, dis=0, arts=['11', '17', '26', '30', '30', '28', '15'], foreign=['Lao', 'Thai'], pf=.1, minor=0))
    cv = [p for p in ps if p['st'] == 'conv']
    e1 = next(p for p in cv if p['m'] >= 96); e2 = next(p for p in cv if p['fine'] and p is not e1); e3 = [p for p in ps if p not in (e1, e2) and p['nat'] == 'Cambodian'][3]
    for i, p in enumerate(ps, 1):
        c = p['case']; t = tr(p, 'no kh sex age nat ch reg dec out pend sent fine'); a, n = kd(p['age']), NKH[p['nat']]; s = ym(p['m'], '%d') if p['m'] else None; fi = kd(dot(p['fine'])) if p['fine'] else None
        if p is e1: s = '១៥០ឆ្នាំ'; t['sentence_months'] = 1800
        if p is e2: fi = kd(dot(p['fine']))[:-1]; t['fine_riel'] = None
        if p is e3: a, n = n, a; t['age'] = t['citizenship'] = None
        r = f.row([kd(i), c['no'], p['kh'], 'ប្រុស' if p['sex'] == 'male' else 'ស្រី', a, n, kd(c['art']), KDt(c['reg'], '-'), KDt(c['dec'], '-'), {'conv': 'ពិរុទ្ធ', 'acq': 'រួចផុត', **STKH}[p['st']], s, fi], t)
        if p is e1: f.err('K', r, 'sentence of 150 years')
        if p is e2: f.err('L', r, f'amount {fi} is broken: the last group has two digits')
        if p is e3: f.err('E', r, 'a citizenship stands in the column of age'); f.err('F', r, 'an age stands in the column of citizenship')
    f.note('ចប់បញ្ជី', 'end of list')
    f.q('What are the right values of these cells?')
    f.never('making 150 years into 15 years or 150 months', 'completing the broken amount, or reading it as hundreds of thousands', 'exchanging age and citizenship back without saying so'); f.save()


# ------------------------------------------------------------------ 19 Kandal: refuse, counts only
def kandal():
    f = F('កណ្ដាល ស្ថិតិជួញដូរមនុស្ស ២០២៥.xlsx', 'Kandal Provincial Court of First Instance', 'Statistics: counts of cases and accused for every month and every article, no person named', 'refuse', 'counts only; no accused can be taken from it')
    f.sheet('តាមខែ', [14, 10, 12, 10, 12, 14, 14, 14]); f.letterhead('សាលាដំបូងខេត្តកណ្តាល', col=5); f.note('ស្ថិតិសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥', 'title', bold=True)
    f.head(['ខែ', 'ចំនួនរឿង', 'ជនជាប់ចោទ', 'ស្រី', 'អនីតិជន', 'ពិរុទ្ធ', 'រួចផុត', 'កំពុងចាត់ការ']); r = random.Random(19); T = [0] * 7
    for m in MON:
        c = r.randint(1, 5); n = c + r.randint(0, 6); w = r.randint(0, n); mi = r.randint(0, min(1, n)); a = r.randint(0, n); b = r.randint(0, min(1, n - a)); v = [c, n, w, mi, a, b, n - a - b]
        T = [x + y for x, y in zip(T, v)]; f.note([m] + [kd(x) for x in v], 'count of a month', box=True)
    f.note(['សរុប'] + [kd(x) for x in T], 'total', bold=True, box=True); f.sign('តាខ្មៅ', dt.date(2026, 1, 6), col=5)
    f.sheet('តាមមាត្រា', [40, 10, 10]); f.head(['បទល្មើស', 'មាត្រា', 'នាក់'])
    arts = ['11', '12', '17', '26', '28', '30']; left = T[1]
    for j, a in enumerate(arts):
        x = left if j == 5 else left // 4 + 1; left -= x
        f.note([CRIME[a][0], kd(a), kd(x)], 'count of an article', box=True)
    f.q('Please send the list with one line for each accused.'); f.never('taking a month or an article for an accused', 'making as many empty accused as the counts say'); f.save()


# ------------------------------------------------------------------ 20 Pursat: refuse, list of victims
def pursat():
    f = F('Pursat list TIP 2025.xlsx', 'Pursat Provincial Court of First Instance', 'A list of the victims helped and sent home, kept with the social affairs office; it looks like a list of persons but holds no accused', 'refuse', 'the persons are victims, not accused; not the list asked for')
    f.sheet('Sheet1', [5, 24, 8, 8, 14, 22, 14, 16, 26]); f.note('សាលាដំបូងខេត្តពោធិ៍សាត់ សហការជាមួយមន្ទីរសង្គមកិច្ច', 'court', bold=True); f.note('បញ្ជីរាយនាមជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស ដែលបានទទួលជំនួយ ឆ្នាំ២០២៥', 'title: victims', bold=True)
    f.head(['ល.រ', 'ឈ្មោះជនរងគ្រោះ', 'ភេទ', 'អាយុ', 'សំណុំរឿង', 'ប្រភេទអាជីវកម្ម', 'ថ្ងៃសង្គ្រោះ', 'មណ្ឌល', 'ធ្វើសមាហរណកម្មទៅ']); r = random.Random(20)
    for i, p in enumerate(persons(gen(2020, 17, 2025, 2025, lambda n, d: kd(f'{n}/{d:%y}'), minor=.5)), 1):
        f.note([kd(i), p['kh'], 'ស្រី' if r.random() < .75 else 'ប្រុស', kd(p['age']), p['case']['no'], EXKH[p['case']['ex']], KDt(p['case']['reg']), 'មណ្ឌលគំរូ', 'ស្រុកកំណើត'], 'a victim', box=True)
    f.note([None, f'សរុប {kd(17)} នាក់'], 'total'); f.q('This is a list of victims: please send the list of the accused.'); f.never('taking a victim for an accused', 'keeping the names of victims'); f.save()


for fn in (prey_veng, siem_reap, kampong_cham, takeo, kratie, banteay, kampong_speu, svay_rieng, kampot, tboung, phnom_penh, ratanakiri, stung_treng, pailin, mondulkiri, battambang, sihanouk, preah_vihear, kandal, pursat):
    fn()
json.dump(TRUTH, open(os.path.join(os.path.dirname(OUT), 'truth.json'), 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
for k, v in TRUTH.items(): print(v['outcome'], len(v['rows']), k, v['errors'] or '')
