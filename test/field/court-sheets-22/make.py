#!/usr/bin/env python3
"""Twenty invented lists of accused, twenty hands.  Fixed seeds.  Writes files/ and truth.json.
Every person is invented; every court's business here is invented."""
import csv, io, json, os, random
from datetime import date, timedelta
from openpyxl import Workbook
from openpyxl.styles import PatternFill, Font, Alignment, Border, Side
from openpyxl.utils import get_column_letter as L
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table as OT, TableRow, TableCell, CoveredTableCell
from odf.text import P

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, 'files')
TIP = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"
CC = "Criminal Code"
LAWK = "ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ"
MOTTO = ["ព្រះរាជាណាចក្រកម្ពុជា", "ជាតិ សាសនា ព្រះមហាក្សត្រ"]
KM = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
SX, FL, BG, FM, CP = "sexual exploitation", "forced labour", "begging", "forced marriage", "child pornography"
EXPK = {SX: "អាជីវកម្មផ្លូវភេទ", FL: "ពលកម្មដោយបង្ខំ", BG: "សុំទាន", FM: "អាពាហ៍ពិពាហ៍ដោយបង្ខំ", CP: "រូបភាពអាសអាភាសកុមារ"}
CITK = {"Cambodian": "ខ្មែរ", "Vietnamese": "វៀតណាម", "Chinese": "ចិន", "Thai": "ថៃ"}
PRK = {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកជាចំពោះមុខ", None: None}
NAT = """ត្នោត Tnaot|ស្លឹក Sloek|ព្រៃ Prey|ល្ពៅ Lpov|ទឹក Tuek|ភ្លៀង Phlieng|ខ្យល់ Khyal|ច័ន្ទ Chan|ផ្កាយ Phkay|ភ្នំ Phnum|ទន្លេ Tonle|បឹង Boeng|ស្ទឹង Stueng|ថ្ម Thma|ខ្សាច់ Khsach|ដី Dei|ពពក Popok|ឈូក Chhuk|ម្លិះ Mlih|កុលាប Kolap|ចំប៉ា Champa|រំដួល Romduol|ឫស្សី Ruessei|ដូង Doung|ស្វាយ Svay|ចេក Chek|ត្រី Trei|ក្តាម Kdam|អណ្តើក Andaek|ទា Tea|ក្អែក Ka-aek|លលក Lolok|ត្រយ៉ង Trayang|មេអំបៅ Meambao|ឃ្មុំ Khmum|ស្រមោច Sramaoch|មួយ Muoy|ពីរ Pir|បី Bei|បួន Buon|ប្រាំ Pram|ប្រាំមួយ Prammuoy|ប្រាំបី Prambei|ដប់ Dop|ម្ភៃ Mphei|សាមសិប Samsep|សែសិប Saesep|ហាសិប Hasep|រយ Roy|ពាន់ Poan|ម៉ឺន Muen|លាន Lean""".split('|')
NAT = [tuple(x.split(' ')) for x in NAT]
MK = [("សាកល្បង", "TESTING"), ("គំរូ", "SAMPLE"), ("ប្រឌិត", "INVENTED"), ("ឧទាហរណ៍", "EXAMPLE")]
FOR = {"Vietnamese": [("ហ្វា", "Hoa"), ("ង៉ុក", "Ngoc"), ("នុយ", "Nui"), ("ម៉ៃ", "Mai"), ("ទ្រុក", "Truc"), ("ហាយ", "Hai")],
       "Chinese": [("សួយ", "Shui"), ("សាន", "Shan"), ("លីន", "Lin"), ("យូ", "Yu"), ("ហ៊ួ", "Huo"), ("ស៊ីង", "Xing")],
       "Thai": [("ដកម៉ៃ", "Dokmai"), ("ណាម", "Nam"), ("ដាវ", "Dao"), ("ហ្វៃ", "Fai"), ("ម៉េក", "Mek"), ("សុង", "Song")]}
EX4 = [SX, SX, FL, FL, BG, FM]
PROF = [("10", EX4, [84, 96, 120, 144], None), ("11", EX4, [84, 90, 96, 120, 180], None), ("12", [FL, BG, SX], [84, 96, 102, 120], None),
        ("15", [SX, FL, FM], [84, 96, 108, 120], None), ("16", [FM, SX], [120, 132, 180], None), ("17", [SX, FL], [84, 96], None),
        ("18", [SX, FL], [84, 120, 150], None), ("19", [SX, FL], [84, 90, 120], None),
        ("26", [SX], [24, 30, 36, 48, 60], [4, 5, 6, 7.5, 10]), ("27", [SX], [60, 66, 72, 84], [10, 15, 20]), ("28", [SX], [84, 96, 120], None),
        ("30", [SX], [24, 36, 42, 60], [4, 8, 10]), ("31", [SX], [24, 30, 48, 60], [4, 6, 10]), ("32", [SX], [24, 36], [4, 5, 8]),
        ("34", [SX], [24, 36, 48, 84], None), ("41", [CP], [24, 36, 54, 60], [4, 6, 9]), ("42", [SX], [12, 18, 24, 36], [2, 3, 4.5])]


def kd(x):
    return str(x).translate(str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩"))


def people(seed, n, start, end, pend=0., dis=0., acq=.08, last=date(2025, 12, 29), co=.45, cc=.15, minors=.03,
           foreign=.15, alias=.1, days=0., usd=True, exact=True):
    g = random.Random(seed)
    used, out, cn = set(), [], 0
    span = (end - start).days
    step = max(1, int(span / (n / 1.6)))
    d, seq, year = start + timedelta(g.randint(2, 9)), g.randint(3, 14), start.year

    def name(cit):
        while 1:
            m = g.choice(MK)
            if cit == "Cambodian":
                a = g.choice(NAT)
                if g.random() < .12:
                    b = g.choice(NAT)
                    if b == a: continue
                    a = (a[0] + b[0], a[1] + b[1].lower())
            else:
                a = g.choice(FOR[cit])
            if (m, a) in used: continue
            used.add((m, a))
            return m[0] + ' ' + a[0], m[1] + ' ' + a[1]
    while len(out) < n:
        cn += 1
        k = 1 if g.random() > co else g.choice([2, 2, 2, 3, 3, 4])
        k = min(k, n - len(out))
        if d.year != year: seq, year = g.randint(2, 9), d.year
        pr = g.choice(PROF)
        ch = [(TIP, pr[0])]
        if g.random() < .12:
            o = g.choice([x[0] for x in PROF if int(x[0]) > int(pr[0])] or ["42"])
            if o != pr[0]: ch.append((TIP, o))
        ex = g.choice(pr[1])
        reg = d
        chg0 = reg + timedelta(g.choice([0, 1, 1, 2, 3]))
        dec = chg0 + timedelta(g.randint(95, 420))
        x = g.random(); y = g.randint(0, 20)
        if not pend and dec > last: dec = last - timedelta(y)
        pending = x < pend or dec > last
        stg = g.choice(['investigation', 'investigation', 'awaiting trial', 'trial'])
        for i in range(k):
            cit = "Cambodian" if g.random() > foreign else g.choice(list(FOR))
            kh, lat = name(cit)
            p = dict(cn=cn, seq=seq, year=year, kh=kh, lat=lat, cit=cit, sex=g.choice("MMF"), exp=ex, reg=reg, alias=None,
                     ch=list(ch), chg=chg0 if g.random() < .75 else chg0 + timedelta(g.choice([1, 2, 9, 20])), first=(i == 0), k=k,
                     age=g.randint(16, 17) if g.random() < minors else g.randint(19, 63),
                     dec=None, st=stg, pres=None, out=None, sm=None, sd=None, sus=None, fine=None, comp=None, usd=None,
                     vic=g.randint(1, 6), jud=None)
            p['born'] = reg.year - p['age'] if isinstance(p['age'], int) else None
            if cit == "Cambodian" and g.random() < alias: p['alias'] = g.choice([x[0] for x in NAT if x[0] not in kh])
            if g.random() < cc: p['ch'].append((CC, g.choice(["253", "377", "217"])))
            if not pending:
                p['st'], p['dec'] = 'decided', dec
                r = g.random()
                if r < dis:
                    p['out'], p['dec'] = "charge dismissed by the investigating judge", p['chg'] + timedelta(g.randint(35, 85))
                else:
                    p['pres'] = g.choices(["present", "absent", "deemed present"], [80, 14, 6])[0]
                    if r < dis + acq:
                        p['out'] = 'acquitted'
                    else:
                        p['out'], p['sm'] = 'convicted', g.choice(pr[2])
                        if g.random() < days:
                            p['sm'], p['sd'] = g.choice([7, 11, 13, 16, 20]), g.randint(3, 27)
                        elif p['sm'] <= 60 and g.random() < .45:
                            p['sus'] = g.choice([x for x in (6, 8, 12, 14, 18, 24, 36) if x < p['sm']])
                        if pr[3] and g.random() < .8: p['fine'] = int(g.choice(pr[3]) * 1000000)
                        if g.random() < .25:
                            if usd and g.random() < .4: p['usd'] = g.choice([500, 1500, 2000, 2500, 4000])
                            else: p['comp'] = g.choice([3, 5, 8, 12, 20]) * 1000000
            out.append(p)
        d = d + timedelta(g.randint(max(1, step // 2), max(2, step * 3 // 2)))
        if d > end: d = max(reg + timedelta(1), end - timedelta(2))
        seq += g.randint(1, 11)
    return out


def T(p, at, f, law=True, **o):
    f = f.split() if isinstance(f, str) else f
    has = lambda k: k in f
    r = {"at": at, "case_number": p.get('case') if 'case' in p else None, "name_khmer": p['kh'] if has('kh') else None,
         "name_latin": p['lat'] if has('lat') else None}
    if p['alias'] and has('kh'): r["alias_khmer"] = p['alias']
    r["sex"] = {'M': 'male', 'F': 'female'}[p['sex']] if has('sex') else None
    r["age"] = p['age'] if has('age') else None
    if has('born'): r["birth_year"] = p['born']
    r["citizenship"] = p['cit'] if has('cit') else None
    r["charges"] = [{"law": (l if law else None), "article": a} for l, a in p['ch']]
    r["exploitation"] = p['exp'] if has('exp') else None
    iso = lambda d: d.isoformat() if d else None
    r["date_registered"] = iso(p['reg']) if has('reg') else None
    r["date_charged"] = iso(p['chg']) if has('chg') else None
    r["date_decided"] = iso(p['dec']) if has('dec') else None
    r["stage"] = p['st'] if has('st') else (p['st'] if has('st-') and p['st'] != 'decided' else None)
    r["presence_at_judgment"] = p['pres'] if has('pres') else None
    r["outcome"] = p['out'] if has('out') else None
    r["sentence_months"] = p['sm'] if has('sm') else None
    r["sentence_days"] = p['sd'] if has('sd') else None
    r["suspended_months"] = p['sus'] if has('sus') else None
    r["fine_riel"] = p['fine'] if has('fine') else None
    r["compensation_riel"] = p['comp'] if has('comp') else None
    if has('usd') and p['usd']: r["compensation_other"] = "USD %d" % p['usd']
    r.update(o)
    return r


class Tab:
    def __init__(s, name): s.name, s.rows, s.merges, s.nr, s.fills, s.bold = name, [], [], [], {}, set()
    def add(s, vals, what=None):
        s.rows.append(list(vals)); n = len(s.rows)
        if what: s.nr.append({"sheet": s.name, "row": n, "what": what}); s.bold.add(n)
        return n
    def blank(s): s.rows.append([])
    def merge(s, r1, c1, r2, c2):
        if (r1, c1) != (r2, c2): s.merges.append((r1, c1, r2, c2))
    def at(s, n): return "%s!%d" % (s.name, n)


THIN = Border(*[Side(style='thin')] * 4)


def xlsx(fn, tabs, datefmt='dd/mm/yyyy', widths=None, post=None, font='Khmer OS Battambang', border=True):
    wb = Workbook(); wb.remove(wb.active)
    for t in tabs:
        ws = wb.create_sheet(t.name)
        for r, row in enumerate(t.rows, 1):
            for c, v in enumerate(row, 1):
                if v is None: continue
                x = ws.cell(r, c, v); x.font = Font(name=font, size=10, bold=r in t.bold)
                x.alignment = Alignment(wrap_text=True, vertical='center')
                if isinstance(v, date): x.number_format = datefmt
                if border and r > 4: x.border = THIN
        for m in t.merges: ws.merge_cells(start_row=m[0], start_column=m[1], end_row=m[2], end_column=m[3])
        for (r, c), col in t.fills.items(): ws.cell(r, c).fill = PatternFill('solid', fgColor=col)
        for i in range(1, max(len(r) for r in t.rows) + 1): ws.column_dimensions[L(i)].width = (widths or {}).get(i, 13)
    if post: post(wb)
    wb.properties.creator = "registry"; wb.save(os.path.join(OUT, fn))


def ods(fn, tabs):
    doc = OpenDocumentSpreadsheet()
    for t in tabs:
        ot = OT(name=t.name); doc.spreadsheet.addElement(ot)
        tl = {(m[0], m[1]): m for m in t.merges}
        cov = {(r, c) for m in t.merges for r in range(m[0], m[2] + 1) for c in range(m[1], m[3] + 1)} - set(tl)
        wmax = max([len(r) for r in t.rows] + [m[3] for m in t.merges])
        for r, row in enumerate(t.rows, 1):
            tr = TableRow(); ot.addElement(tr); row = row + [None] * (wmax - len(row)); c = 1
            while c <= wmax:
                v = row[c - 1]
                if (r, c) in cov: tr.addElement(CoveredTableCell()); c += 1; continue
                if v is None and (r, c) not in tl:
                    k = 1
                    while c + k <= wmax and row[c + k - 1] is None and (r, c + k) not in cov and (r, c + k) not in tl: k += 1
                    tr.addElement(TableCell(numbercolumnsrepeated=k)); c += k; continue
                a = {}
                if (r, c) in tl:
                    m = tl[(r, c)]; a = dict(numbercolumnsspanned=m[3] - m[1] + 1, numberrowsspanned=m[2] - m[0] + 1)
                if isinstance(v, date): ce = TableCell(valuetype='date', datevalue=v.isoformat(), **a); s = v.strftime('%d/%m/%Y')
                elif isinstance(v, (int, float)): ce = TableCell(valuetype='float', value=v, **a); s = str(v)
                else: ce = TableCell(valuetype='string', **a); s = v or ''
                for line in s.split('\n'): ce.addElement(P(text=line))
                tr.addElement(ce); c += 1
    doc.save(os.path.join(OUT, fn))


TRUTH = {}


def put(fn, court, what, outcome, reason, rows, tabs=None, nr=None, errors=(), questions=(), never=()):
    TRUTH[fn] = {"sent_by": court, "what": what, "outcome": outcome, "reason": reason, "rows": rows,
                 "not_rows": nr if nr is not None else [x for t in tabs for x in t.nr],
                 "errors": list(errors), "questions": list(questions), "never": list(never)}


def prov(x): return x + " Provincial Court of First Instance"


def kname(p): return p['kh'] + (' ហៅ ' + p['alias'] if p['alias'] else '')


def ksent(m, d=None, pad=False):
    if not m and not d: return None
    z = lambda n: kd('%02d' % n if pad else n)
    y, q = divmod(m or 0, 12); s = []
    if y: s.append(z(y) + 'ឆ្នាំ')
    if q: s.append(z(q) + 'ខែ')
    if d: s.append(z(d) + 'ថ្ងៃ')
    return ' '.join(s)


def dots(n, sep='.'): return None if n is None else '{:,}'.format(n).replace(',', sep)


def kdate(d, fmt='%02d/%02d/%d', add=0): return None if d is None else kd(fmt % (d.day, d.month, d.year + add))


def groups(ps):
    g = {}
    for p in ps: g.setdefault(p['cn'], []).append(p)
    return list(g.values())


# ------------------------------------------------------------------ TAKE
def f01():
    fn = "ឧបសម្ព័ន្ធ TIP សាលាដំបូងរាជធានីភ្នំពេញ.xlsx"
    ps = people(101, 80, date(2024, 1, 4), date(2025, 2, 20), acq=.07, usd=False, last=date(2026, 1, 20), days=.06)
    for p in ps:
        p['case'] = "%04d/%d" % (p['seq'] * 17 + p['cn'], p['year'])
    singles = [p for p in ps if p['k'] == 1 and p['cit'] == "Cambodian"]
    a, b = singles[3], singles[-4]
    for k in ('kh', 'lat', 'sex', 'cit', 'alias', 'age'): b[k] = a[k]
    a['age'] = b['age'] = 34; a['alias'] = b['alias'] = None
    t = Tab("តារាងរួម"); W = 22
    for m in MOTTO:
        n = t.add([None] * 8 + [m], "motto"); t.merge(n, 9, n, 14)
    t.add(["ក្រសួងយុត្តិធម៌"], "ministry"); t.add(["សាលាដំបូងរាជធានីភ្នំពេញ"], "court")
    n = t.add(["បញ្ជីជនជាប់ចោទតាមសាលក្រម ឆ្នាំ២០២៤-២០២៥ (តាមចៅក្រមជំនុំជម្រះ)"], "title"); t.merge(n, 1, n, W)
    h1 = ["ល.រ", "លេខព្រហ្មទណ្ឌ", "ថ្ងៃចុះបញ្ជី", "ជនជាប់ចោទ", None, None, None, None,
          "មាត្រានៃ" + LAWK + " ឆ្នាំ២០០៨ (ក.ព្រ. = ក្រមព្រហ្មទណ្ឌ)", "លេខទូរស័ព្ទមេធាវី", "ថ្ងៃចោទប្រកាន់", "ឃុំខ្លួនពី", "សាលក្រម", None, None,
          None, None, None, None, None, None, "ប្តឹងឧទ្ធរណ៍ ថ្ងៃ"]
    h2 = [None] * 3 + ["ឈ្មោះ", None, "ភេទ", "អាយុ", "សញ្ជាតិ"] + [None] * 4 + ["ចុះថ្ងៃ", "ប្រភេទ", "លទ្ធផល", "ពន្ធនាគារ", None, None, "ព្យួរ (ខែ)", "ពិន័យ (លានរៀល)", "សំណង (លានរៀល)"]
    h3 = [None] * 3 + ["ខ្មែរ", "ឡាតាំង"] + [None] * 10 + ["ឆ្នាំ", "ខែ", "ថ្ងៃ"]
    r0 = t.add(h1, "headings"); t.add(h2, "headings"); t.add(h3, "headings")
    for c in (1, 2, 3, 9, 10, 11, 12, 22): t.merge(r0, c, r0 + 2, c)
    t.merge(r0, 4, r0, 8); t.merge(r0, 13, r0, 21); t.merge(r0 + 1, 4, r0 + 1, 5); t.merge(r0 + 1, 16, r0 + 1, 18)
    for c in (6, 7, 8, 13, 14, 15, 19, 20, 21): t.merge(r0 + 1, c, r0 + 2, c)
    nums = [kd(i) for i in range(1, W + 1)]
    t.add(nums, "column numbers")
    g = random.Random(1011); gs = groups(ps); J = ["ឧទាហរណ៍ សមុទ្រ", "គំរូ ព្រះអាទិត្យ", "សាកល្បង កោះ", "ប្រឌិត ដើមពោធិ៍"]
    cut = [0, 14, 27, 37, len(gs)]; rows = []; i = 0; page = 0; ats = {}
    for j in range(4):
        n = t.add(["ចៅក្រម ៖ " + J[j]], "section: judge"); t.merge(n, 1, n, W); cnt = 0; fs = 0; page += 1
        for gr in gs[cut[j]:cut[j + 1]]:
            if page > 25:
                t.add([None, "យោងទៅទំព័របន្ទាប់", None, kd(i) + " នាក់"], "carried to next page")
                t.add(nums, "column numbers"); t.add([None, "យោងពីទំព័រមុន", None, kd(i) + " នាក់"], "brought forward"); page = 0
            top = len(t.rows) + 1
            for p in gr:
                i += 1; cnt += 1; page += 1; fs += p['fine'] or 0
                art = '; '.join(('ក.ព្រ. ' if l == CC else '') + kd(x) for l, x in p['ch'])
                y, m = divmod(p['sm'], 12) if p['sm'] else (None, None)
                mil = lambda v: None if v is None else (v // 1000000 if v % 1000000 == 0 else v / 1000000)
                det = p['reg'] - timedelta(g.randint(0, 3)) if g.random() < .7 and p['pres'] == 'present' else None
                app = p['dec'] + timedelta(g.randint(5, 29)) if g.random() < .3 else None
                n = t.add([kd(i), p['case'] if p['first'] else None, p['reg'] if p['first'] else None, kname(p), p['lat'], 'ប' if p['sex'] == 'M' else 'ស', p['age'],
                           CITK[p['cit']], art, "០១២ ០០០ %s" % kd('%03d' % i), p['chg'], det, p['dec'], PRK[p['pres']],
                           "ផ្តន្ទាទោស" if p['out'] == 'convicted' else "រួចផុតពីបទចោទ", y or None, m or None, p['sd'], p['sus'], mil(p['fine']), mil(p['comp']), app])
                rows.append(T(p, t.at(n), 'kh lat sex age cit reg chg dec pres out sm sd sus fine comp')); ats[id(p)] = rows[-1]
            if len(gr) > 1:
                t.merge(top, 2, top + len(gr) - 1, 2); t.merge(top, 3, top + len(gr) - 1, 3)
        t.add([None, "សរុបរង", None, kd(cnt) + " នាក់"] + [None] * 15 + [fs / 1000000], "subtotal of the judge")
    t.add([None, "សរុបរួម", None, kd(i) + " នាក់"], "grand total")
    t.blank(); n = t.add([None] * 13 + ["រាជធានីភ្នំពេញ ថ្ងៃទី២៦ ខែមករា ឆ្នាំ២០២៦"], "place and date"); t.add([None] * 13 + ["នាយករដ្ឋបាលតុលាការ"], "signature")
    ats[id(a)]["also_in_another_case"] = ats[id(b)]["at"]; ats[id(b)]["also_in_another_case"] = ats[id(a)]["at"]

    def post(wb):
        ws = wb.active; ws.column_dimensions['J'].hidden = True; ws.freeze_panes = 'E10'; ws.page_setup.orientation = 'landscape'
    xlsx(fn, [t], 'dd-mm-yyyy', {1: 5, 4: 22, 5: 20, 9: 24}, post)
    put(fn, "Phnom Penh Municipal Court of First Instance", "Judgments register of a large court: three heading rows, sections by judge, case cells merged over co-accused, page carry lines, fine and compensation in millions of riel, hidden telephone column",
        "take", "complete, one accused per row", rows, [t], questions=["Is %s in cases %s and %s one and the same man?" % (a['lat'], a['case'], b['case'])],
        never=["reading fine 4 as 4 riel instead of 4,000,000", "taking the day of detention for the day of charge", "taking the day of appeal for the judgment",
               "counting carry lines, subtotals or judges as persons", "leaving co-accused under a merged cell without case number or with the next case's", "merging the man who stands in two cases into one row"])


def f02():
    fn = "tip mdk (1).xlsx"
    ps = people(5073, 6, date(2021, 3, 1), date(2025, 3, 1), usd=False, acq=0, co=.5, foreign=.2, alias=.3, minors=0, cc=0)
    t = Tab("Sheet1")
    for m in MOTTO: n = t.add([None, None, None, m], "motto"); t.merge(n, 4, n, 8)
    t.add(["សាលាដំបូងខេត្តមណ្ឌលគិរី"], "court")
    n = t.add(["បញ្ជីរឿងព្រហ្មទណ្ឌ ពាក់ព័ន្ធនឹង" + LAWK + " (ពីឆ្នាំ២០២១)"], "title naming the law"); t.merge(n, 1, n, 9)
    n = t.add(["ល.រ", "លេខសំណុំរឿង", "ឈ្មោះជនជាប់ចោទ (ខ្មែរ)", "ភេទ", "សញ្ជាតិ", "មាត្រា", "ថ្ងៃចោទប្រកាន់", "ទោស", "ពិន័យ"], "headings, upper line")
    t.add([None, "ថ្ងៃចុះបញ្ជី", "(ឡាតាំង)", "អាយុ", "មុខរបរ", "ទម្រង់អាជីវកម្ម", "ថ្ងៃសាលក្រម", "ក្នុងនោះព្យួរ", "សំណង"], "headings, lower line"); t.merge(n, 1, n + 1, 1)
    rows = []; jobs = ["កសិករ", "លក់ដូរ", "គ្មាន", "កម្មករ", "នេសាទ", "អ្នកបើកបរ"]
    for i, p in enumerate(ps):
        p['case'] = kd("%02d" % p['seq']) + " ព្រហ្ម." + kd(p['year'] % 100)
        n = t.add([kd(i + 1), p['case'], kname(p), "ប្រុស" if p['sex'] == 'M' else "ស្រី", CITK[p['cit']], "ម." + kd(' និង '.join(a for _, a in p['ch'])), kdate(p['chg'], '%02d-%02d-%d'),
                   ksent(p['sm']), (kd(dots(p['fine'])) + " រៀល") if p['fine'] else "គ្មាន"])
        t.add([None, kdate(p['reg'], '%02d-%02d-%d'), p['lat'], kd(p['age']) + " ឆ្នាំ", jobs[i], EXPK[p['exp']], kdate(p['dec'], '%02d-%02d-%d'), ksent(p['sus']) or "គ្មាន",
               (kd(dots(p['comp'])) + " រៀល") if p['comp'] else "គ្មាន"])
        t.merge(n, 1, n + 1, 1)
        rows.append(T(p, t.at(n), 'kh lat sex age cit exp reg chg dec out sm sus fine comp'))
    t.blank(); t.add([None, "បញ្ជាក់ ៖ ជនជាប់ចោទម្នាក់មានពីរបន្ទាត់។ ឆ្នាំ២០២៦ មិនទាន់មានរឿងថ្មី។"], "note"); t.add([None] * 6 + ["សែនមនោរម្យ ថ្ងៃទី០៣ ខែកុម្ភៈ ឆ្នាំ២០២៦"], "place and date"); t.add([None] * 6 + ["ក្រឡាបញ្ជី"], "signature")
    xlsx(fn, [t], widths={2: 18, 3: 24, 6: 22})
    put(fn, prov("Mondulkiri"), "Court with few cases: every accused on two lines, the heading itself on two lines (upper heading for the upper line), everything Khmer text; row number is the upper line",
        "take", "complete; the heading's two lines say which value is where; a prison sentence is a conviction", rows, [t], questions=["Does each accused stand on two lines (upper and lower heading)?"],
        never=["making two persons of one", "taking the lower date (judgment) for another person's charge", "taking the occupation for citizenship", "putting compensation into the fine"])


def fr_dur(m):
    y, q = divmod(m, 12); s = []
    if y: s.append("%d an%s" % (y, 's' if y > 1 else ''))
    if q: s.append("%d mois" % q)
    return ' '.join(s)


def f03():
    fn = "BTB_prevenus_traite.csv"
    ps = people(303, 31, date(2023, 9, 4), date(2025, 1, 20), acq=.1, dis=.08, cc=.2)
    R = []; nr = []; rows = []

    def add(v, what=None):
        R.append(v + [''] * (16 - len(v)))
        if what: nr.append({"sheet": None, "row": len(R), "what": what})
        return len(R)
    add(["ROYAUME DU CAMBODGE — Nation Religion Roi"], "motto"); add(["Tribunal provincial de Battambang — Greffe pénal"], "court")
    add(["Prévenus poursuivis en vertu de la loi du 15 février 2008 sur la répression de la traite des êtres humains et de l'exploitation sexuelle"], "title naming the law")
    add(["(art. sans mention = loi de 2008 ; C.P. = Code pénal ; dates jour/mois/année)"], "note")
    add([]); add(["N°", "N° parquet", "Inscrit le", "Prévenu", "S.", "Âge", "Nat.", "Chef(s)", "Mis en examen le", "Détenu dep.", "Décision du", "Nature", "Dispositif", "Emprisonnement", "Amende", "D.-I."], "headings")
    g = random.Random(3031); f = lambda d: "%d/%d/%02d" % (d.day, d.month, d.year % 100) if d else "—"
    nat = {"Cambodian": ("khmer", "khmère"), "Vietnamese": ("vietnamien", "vietnamienne"), "Chinese": ("chinois", "chinoise"), "Thai": ("thaïlandais", "thaïlandaise")}
    gs = groups(ps); h = len(gs) // 2; i = 0
    for s, part in (("Cabinet de M. le juge EXAMPLE Samut", gs[:h]), ("Cabinet de Mme la juge SAMPLE Kaoh", gs[h:])):
        add([s], "section: judge"); c = 0
        for gr in part:
            for p in gr:
                i += 1; c += 1; p['case'] = "%d/RP/%02d" % (p['seq'] * 3 + p['cn'], p['year'] % 100)
                pe = fr_dur(p['sm']) if p['sm'] else "—"
                if p['sus']: pe += " dont %s avec sursis" % fr_dur(p['sus'])
                dl = {"present": "contradictoire", "absent": "par défaut", "deemed present": "réputé contradictoire", None: "—"}[p['pres']]
                di = {"convicted": "condamné", "acquitted": "relaxé", "charge dismissed by the investigating judge": "non-lieu (juge d'instruction)", None: "—"}[p['out']]
                if p['sex'] == 'F': di = di.replace("condamné", "condamnée").replace("relaxé", "relaxée")
                am = dots(p['fine']) + " R" if p['fine'] else "—"
                co = dots(p['comp']) + " R" if p['comp'] else (dots(p['usd']) + " $ US" if p['usd'] else "—")
                n = add([str(i), p['case'], f(p['reg']), p['lat'], 'H' if p['sex'] == 'M' else 'F', "%d ans" % p['age'], nat[p['cit']][p['sex'] == 'F'],
                         ' + '.join(("C.P. " if l == CC else "art. ") + a for l, a in p['ch']), f(p['chg']), f(p['reg'] - timedelta(g.randint(0, 2))) if g.random() < .6 else "—",
                         f(p['dec']), dl, di, pe, am, co])
                rows.append(T(p, "record %d" % n, 'lat sex age cit reg chg dec pres out sm sus fine comp usd'))
        add(["", "Total cabinet", "", "%d prévenus" % c], "subtotal")
    add(["", "Total général", "", "%d prévenus" % i], "total"); add([]); add(["Certifié conforme au registre, le greffier en chef TESTING Phnum, 2/2/26"], "signature and date")
    b = io.StringIO(); w = csv.writer(b, delimiter=';', lineterminator='\r\n'); w.writerows(R)
    open(os.path.join(OUT, fn), 'wb').write(b'\xef\xbb\xbf' + b.getvalue().encode('utf-8'))
    put(fn, prov("Battambang"), "CSV with semicolons, a registrar trained in French: French headings, d/m/yy, 'dont 2 ans avec sursis', relaxé / non-lieu, amounts 4.000.000 R or $ US, sections by judge",
        "take", "complete, one accused per record", rows, nr=nr, questions=[],
        never=["reading d/m/yy as m/d/yy", "taking D.-I. (compensation) in dollars as riel", "reading 'dont 2 ans avec sursis' as additional to the sentence", "'relaxé' taken as convicted", "taking Détenu dep. for the charge", "reading S. 'H' as female"])


def f04():
    fn = "Takeo_TIP_tracker_v3_FINAL.xlsx"
    ps = people(404, 27, date(2024, 2, 1), date(2025, 11, 20), pend=.25, dis=.1, days=.08)
    rd = Tab("READ ME")
    for x in ["Takeo Provincial Court – tracker of accused in TIP cases", "Maintained by the IT focal point. Fill sheet DATA only. Codes are on sheet CODES.", "One line = one accused in one case. Last update 2026-01-28."]: rd.add([x], "note")
    t = Tab("DATA"); co = Tab("CODES")
    H = "id case_no reg_date accused_kh accused_en sex yob nat law1 art1 law2 art2 law3 art3 expl charge_date remand status judg_date pres prison_m prison_d susp_m fine_khr comp_khr comp_usd appeal victims".split()
    t.add(H, "headings"); rows = []; g = random.Random(4041)
    st = {"investigation": 1, "awaiting trial": 2, "trial": 3}
    ou = {"convicted": 4, "acquitted": 5, "charge dismissed by the investigating judge": 6}
    ex = {SX: 'A', FL: 'B', BG: 'C', FM: 'D', CP: 'E'}; na = {"Cambodian": "KHM", "Vietnamese": "VNM", "Chinese": "CHN", "Thai": "THA"}
    for i, p in enumerate(ps, 1):
        p['case'] = "TKO-%d-%03d" % (p['year'], p['seq'])
        lw = []
        for l, a in p['ch'][:3]: lw += ['T' if l == TIP else 'P', int(a)]
        lw += [None] * (6 - len(lw)); p['ch'] = p['ch'][:3]
        n = t.add([i, p['case'], p['reg'], p['kh'], p['lat'], 1 if p['sex'] == 'F' else 2, p['born'], na[p['cit']]] + lw + [ex[p['exp']], p['chg'], 'Y' if g.random() < .6 else 'N',
                  ou.get(p['out']) or st[p['st']], p['dec'], {"present": "P", "absent": "A", "deemed present": "D", None: None}[p['pres']], p['sm'], p['sd'], p['sus'], p['fine'], p['comp'], p['usd'],
                  p['dec'] + timedelta(20) if p['out'] == 'convicted' and g.random() < .3 else None, p['vic']])
        p['alias'] = None
        rows.append(T(p, t.at(n), 'kh lat sex born cit exp reg chg dec st- pres out sm sd sus fine comp usd'))
    for i in range(28, 61): t.add([i], "prefilled id, no person")
    C = [["field", "code", "meaning"], ["sex", 1, "female"], ["sex", 2, "male"]] + [["nat", v, k] for k, v in na.items()] + \
        [["law1-3", "T", TIP], ["law1-3", "P", "Criminal Code (penal code)"]] + [["expl", v, k] for k, v in ex.items()] + \
        [["status", 1, "under investigation (investigating judge)"], ["status", 2, "sent for trial, waiting for hearing"], ["status", 3, "hearing started, on trial"], ["status", 4, "convicted"], ["status", 5, "acquitted"],
         ["status", 6, "charge dismissed by the investigating judge (date in judg_date)"], ["pres", "P", "judgment in presence"], ["pres", "A", "judgment in absentia"], ["pres", "D", "deemed in presence"],
         ["prison_m / prison_d", None, "whole sentence, months and further days"], ["susp_m", None, "months of it suspended"], ["yob", None, "year of birth"], ["remand", "Y/N", "was in pre-trial detention"]]
    for c in C: co.add(c, "code list")

    def post(wb):
        ws = wb["DATA"]; ws.freeze_panes = 'F2'
        ws.add_table(Table(displayName="tblTIP", ref="A1:%s61" % L(len(H))))
        dv = DataValidation(type="list", formula1='"1,2,3,4,5,6"', allow_blank=True); ws.add_data_validation(dv); dv.add("R2:R61")
        for c in 'XYZ': 
            for r in range(2, 29): ws[c + str(r)].number_format = '#,##0'
        wb.active = 1
    xlsx(fn, [rd, t, co], 'yyyy-mm-dd', {4: 20, 5: 22}, post, font='Calibri', border=False)
    put(fn, prov("Takeo"), "Young clerk's tracker: Excel table, all codes, code list on its own sheet (sex 1 = female, 2 = male), year of birth, ids prefilled to 60 for 27 persons",
        "take", "complete; every code is explained in the file", rows, [rd, t, co], never=["reading sex 1 as male", "making persons of the prefilled ids", "reading status 6 as acquitted or convicted", "taking the appeal date for the judgment", "computing an age as if written"])


def f05():
    fn = "បញ្ជី ៣ឆ្នាំ (សៀមរាប).ods"
    ps = people(505, 34, date(2023, 2, 6), date(2025, 10, 30), pend=.1, minors=.14, alias=.2, foreign=.22, usd=False, cc=0, acq=.1)
    tabs = []; rows = []; kdt = lambda d: "%s %s %s" % (kd(d.day), KM[d.month - 1], kd(d.year)) if d else None
    st = {"investigation": "កំពុងស៊ើបសួរ", "awaiting trial": "រង់ចាំសវនាការ", "trial": "កំពុងជំនុំជម្រះ", "decided": "សម្រេចរួច"}
    for y in (2023, 2024, 2025):
        t = Tab(kd(y)); tabs.append(t)
        n = t.add(["សាលាដំបូងខេត្តសៀមរាប — បន្ទប់ក្រឡាបញ្ជី"], "court"); t.merge(n, 1, n, 6)
        n = t.add(["រឿងជួញដូរមនុស្ស ចុះបញ្ជីក្នុងឆ្នាំ" + kd(y) + " (មាត្រា ៖ " + LAWK + ")"], "title naming the law"); t.merge(n, 1, n, 14)
        a = t.add(["លេខ", "សំណុំរឿង", None, "អត្តសញ្ញាណជនជាប់ចោទ", None, None, None, "មាត្រា", "ថ្ងៃចោទ", "ដំណាក់កាល", "សាលក្រម", None, None, None], "headings")
        t.add([None, "លេខ", "ចុះបញ្ជី", "គោត្តនាម នាម", "ភេទ", "អាយុ", "សញ្ជាតិ", None, None, None, "ថ្ងៃ", "ចំពោះមុខ/កំបាំងមុខ", "ទោស", "ពិន័យ (៛)"], "headings")
        for c in (1, 8, 9, 10): t.merge(a, c, a + 1, c)
        t.merge(a, 2, a, 3); t.merge(a, 4, a, 7); t.merge(a, 11, a, 14); i = 0
        for p in [p for p in ps if p['reg'].year == y]:
            i += 1; p['case'] = kd("%03d" % p['seq']) + "-" + kd(y)
            nm = kname(p); fgn = p['cit'] != "Cambodian"
            if fgn: nm += " (%s)" % p['lat']
            else: p['lat'] = None
            minor = p['age'] < 18
            if minor: p['age'] = 'minor'
            se = "រួចផុតពីបទចោទ" if p['out'] == 'acquitted' else ksent(p['sm'])
            if p['sus']: se += " (ព្យួរ " + ksent(p['sus']) + ")"
            n = t.add([kd(i), p['case'], kdt(p['reg']), nm, "ប្រុស" if p['sex'] == 'M' else "ស្រី", "អនីតិជន" if minor else kd(p['age']) + " ឆ្នាំ", CITK[p['cit']], kd(' , '.join(x for _, x in p['ch'])), kdt(p['chg']),
                       st[p['st']], kdt(p['dec']), PRK[p['pres']], se, kd(dots(p['fine'], ' ')) if p['fine'] else None])
            rows.append(T(p, t.at(n), 'kh lat sex age cit reg chg dec st pres out sm sus fine'))
        t.add([None, "សរុប", None, kd(i) + " នាក់"], "total")
    ods(fn, tabs)
    put(fn, prov("Siem Reap"), "LibreOffice, one sheet a year, dates in words with Khmer month names, age 'អនីតិជន' (minor) for some, foreigners' Latin name in brackets in the name cell, suspended part in brackets, acquittal in the sentence cell",
        "take", "complete, one accused per row; a prison sentence in the judgment columns is a conviction", rows, tabs,
        never=["taking the Latin name in brackets for an alias", "adding the suspended part to the sentence", "inventing an age for អនីតិជន", "reading fines '4 000 000' as 4"])


def f06():
    fn = "KCHAM_INCULPES.tsv"
    ps = people(606, 46, date(2023, 6, 5), date(2025, 6, 30), pend=.12, dis=.08, acq=.08, cc=.22, alias=0)
    H = "IDINC\tAFFAIRE\tDTENREG\tNOMKH\tNOMLAT\tSEX\tAGE\tNATION\tCODELOI\tART\tTYPEEXPL\tDTINCULP\tETAT\tDTDEC\tMODEJUG\tDECISION\tPANS\tPMOIS\tSURSISMOIS\tAMENDE_KHR\tDI_KHR\tDI_USD\tPROC\tJUGE".split('\t')
    lines = []; nr = []; rows = []

    def add(s, what=None):
        lines.append(s)
        if what: nr.append({"sheet": None, "row": len(lines), "what": what})
        return len(lines)
    add("GREFFE95 v2.1 - EXTRAIT - TRIBUNAL PROVINCIAL KAMPONG CHAM", "export banner"); add("EDITE LE 30/01/2026 08:14", "date of the export"); add('\t'.join(H), "headings")
    f = lambda d: d.strftime('%d/%m/%Y') if d else "  /  /    "; z = lambda x: '' if x is None else str(x); g = random.Random(6061)
    et = {"investigation": "INSTRUCTION", "awaiting trial": "ATTENTE AUDIENCE", "trial": "EN AUDIENCE", "decided": "TERMINE"}
    ou = {"convicted": "CONDAMNATION", "acquitted": "RELAXE", "charge dismissed by the investigating judge": "NON-LIEU", None: ""}
    mo = {"present": "CONTRADICTOIRE", "absent": "DEFAUT", "deemed present": "REPUTE CONTRADICTOIRE", None: ""}
    na = {"Cambodian": "KHMER", "Vietnamese": "VIETNAM", "Chinese": "CHINE", "Thai": "THAILANDE"}
    ex = {SX: "EXPLOITATION SEXUELLE", FL: "TRAVAIL FORCE", BG: "MENDICITE", FM: "MARIAGE FORCE", CP: "PORNOGRAPHIE ENFANTINE"}
    nl = 0
    for i, p in enumerate(ps):
        p['case'] = "%02d%05d" % (p['year'] % 100, p['seq'] * 11 + p['cn']); idn = 4100 + i * 3 + 1
        y, m = divmod(p['sm'], 12) if p['sm'] else (None, None)
        first = None
        for l, a in p['ch']:
            n = add('\t'.join([str(idn), p['case'], f(p['reg']), p['kh'], p['lat'], p['sex'], z(p['age']), na[p['cit']], "LTEH08" if l == TIP else "CP09", a, ex[p['exp']], f(p['chg']), et[p['st']], f(p['dec']), mo[p['pres']], ou[p['out']],
                               z(y) if y else '', z(m) if m else '', z(p['sus']), z(p['fine']), z(p['comp']), z(p['usd']), "SAMPLE Roluos" if p['cn'] % 2 else "TESTING Kangkaeb", "EXAMPLE Samut"]))
            nl += 1; first = first or n
        rows.append(T(p, "line %d" % first, 'kh lat sex age cit exp reg chg dec st pres out sm sus fine comp usd'))
    add("*** %d INCULPES / %d LIGNES (1 LIGNE PAR CHEF D'INCULPATION) ***" % (len(ps), nl), "trailer: counts")
    add("*** LTEH08 = LOI REPRESSION TRAITE DES ETRES HUMAINS ET EXPLOITATION SEXUELLE 2008 / CP09 = CODE PENAL ***", "trailer: legend of laws")
    open(os.path.join(OUT, fn), 'wb').write(b'\xff\xfe' + ('\r\n'.join(lines) + '\r\n').encode('utf-16-le'))
    put(fn, prov("Kampong Cham"), "Export of an old French-made registry program, tab separated, UTF-16: one line per CHARGE, so a person with two or three charges stands on two or three lines (same IDINC); empty dates as '  /  /    '",
        "take", "complete; the trailer says one line per charge", rows, nr=nr, questions=["Are lines with the same IDINC one accused with several charges?"],
        never=["counting the charge lines as persons", "keeping only the first charge", "doubling fines of a person who has two lines", "taking '  /  /    ' for a wrong date", "reading SEX F/M the wrong way"])


def f07():
    fn = "Book1.xlsx"
    ps = people(707, 40, date(2024, 1, 8), date(2025, 1, 30), cc=0, alias=.15, acq=.08, co=.6, usd=True, foreign=.15)
    t = Tab("Sheet1"); rows = []
    n = t.add(["តារាងរឿងជួញដូរមនុស្ស និងអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០២៤ ដល់ ២០២៥"], "title"); t.merge(n, 1, n, 11)
    t.add(["ល.រ", "លេខរឿង", "ចូលថ្ងៃ (ចុះបញ្ជី)", "ជនជាប់ចោទ (ភេទ អាយុ សញ្ជាតិ)", "ច្បាប់ និងមាត្រា", "ចោទប្រកាន់ថ្ងៃ", "សាលក្រមថ្ងៃ", "សាលក្រម", "ទោស", "ពិន័យ", "សំណងស្រេចលើម្នាក់ៗ"], "headings")
    for i, gr in enumerate(groups(ps), 1):
        many = len(gr) > 1; ch = gr[0]['chg']
        for p in gr: p['case'] = "%d/%02d" % (p['seq'] + p['cn'], p['year'] % 100); p['chg'] = ch; p['ch'] = gr[0]['ch']
        ln = lambda f: '\n'.join((kd(k) + '- ' if many else '') + (f(p) or 'គ្មាន') for k, p in enumerate(gr, 1))
        same = many and len({(p['sm'], p['sus'], p['out']) for p in gr}) == 1 and gr[0]['sm']
        sent = lambda p: "រួចផុតពីបទចោទ" if p['out'] == 'acquitted' else ksent(p['sm']) + (" ព្យួរ " + ksent(p['sus']) if p['sus'] else "")
        money = lambda p: (kd(dots(p['comp'])) + "៛") if p['comp'] else (kd(dots(p['usd'])) + "$" if p['usd'] else None)
        art = ' និង '.join("ម." + kd(a) for _, a in gr[0]['ch']) + " ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨"
        n = t.add([i, gr[0]['case'], gr[0]['reg'], ln(lambda p: "%s (%s %s ឆ្នាំ %s)" % (kname(p), "ប្រុស" if p['sex'] == 'M' else "ស្រី", kd(p['age']), CITK[p['cit']])), art, ch, gr[0]['dec'],
                   ln(lambda p: PRK[p['pres']]), ("ទាំង%sនាក់ ម្នាក់ៗ %s" % (kd(len(gr)), sent(gr[0]))) if same else ln(sent), ln(lambda p: kd(dots(p['fine'])) + "៛" if p['fine'] else None) if any(p['fine'] for p in gr) else None,
                   ln(money) if any(p['comp'] or p['usd'] for p in gr) else None])
        for p in gr: rows.append(T(p, t.at(n), 'kh sex age cit reg chg dec pres out sm sus fine comp usd'))
    t.add([None, None, None, "សរុប %s រឿង %s នាក់" % (kd(len(groups(ps))), kd(len(ps)))], "total")
    xlsx(fn, [t], 'd/m/yy', {4: 46, 5: 34, 8: 24, 9: 30, 10: 20, 11: 20}, font='Khmer OS Siemreap')
    put(fn, prov("Svay Rieng"), "'Book1': one case a row, all its accused numbered inside one cell with sex, age and nationality in brackets; presence, sentence, fine numbered the same way, sometimes 'all three, each 7 years'; the sheet does not name its court",
        "take", "complete; the numbers inside the cells tie sentence to person; dates of the case stand for each accused", rows, [t], questions=["Do the numbers 1-, 2- in the cells belong to the accused of the same number?"],
        never=["making one person of a case cell", "giving the first accused's sentence to all", "reading ៛ and $ alike", "adding the suspended part to the sentence"])


def f08():
    fn = "Kandal ជនជាប់ចោទ (ពណ៌).xlsx"
    ps = people(808, 38, date(2024, 1, 3), date(2024, 12, 20), cc=.15, alias=.08, acq=.1, last=date(2025, 12, 30))
    Y, G, B = "FFFF66", "99DD99", "9DC3E6"; col = {"absent": Y, "present": G, "deemed present": B}
    tabs = []; rows = []
    for s, (nm, lo, hi) in enumerate((("ឆមាសទី១", 1, 6), ("ឆមាសទី២", 7, 12))):
        t = Tab(nm); tabs.append(t)
        t.add(["សាលាដំបូងខេត្តកណ្តាល"], "court")
        n = t.add(["រឿងចុះបញ្ជី %s ឆ្នាំ២០២៤ ៖ បទល្មើសតាម%s" % (nm, LAWK)], "title naming the law"); t.merge(n, 1, n, 15)
        n = t.add([None, None, "ពណ៌លើឈ្មោះ ៖", "លឿង = សាលក្រមកំបាំងមុខ", "បៃតង = ចំពោះមុខ", "ខៀវ = ចាត់ទុកជាចំពោះមុខ"], "legend of colours")
        t.fills[(n, 4)], t.fills[(n, 5)], t.fills[(n, 6)] = Y, G, B
        a = t.add(["ល.រ", "លេខ", "ចុះបញ្ជី", "ឈ្មោះជនជាប់ចោទ", "ភេទ", None, "អាយុ", "សញ្ជាតិ", "មាត្រា", "ចោទថ្ងៃ", "កាត់ទោសថ្ងៃ", "ទោស (ឆ្នាំ)", "ព្យួរ (ឆ្នាំ)", "ពិន័យ (រៀល)", "សំណង"], "headings")
        t.add([None] * 4 + ["ប", "ស"], "headings")
        for c in list(range(1, 5)) + list(range(7, 16)): t.merge(a, c, a + 1, c)
        t.merge(a, 5, a, 6); i = 0; f = lambda d: kdate(d, '%d.%d.%d')
        yr = lambda m: None if m is None else (m // 12 if m % 12 == 0 else m / 12)
        for p in [p for p in ps if lo <= p['reg'].month <= hi]:
            i += 1; p['case'] = kd(p['seq'] + p['cn'] * 2) + " ន " + kd(24)
            if p['sus'] in (8, 14): p['sus'] = 12 if p['sm'] > 12 else 6
            art = ' '.join((kd(x) if l == TIP else "(%s ក្រមព្រហ្មទណ្ឌ)" % kd(x)) for l, x in p['ch'])
            n = t.add([i, p['case'], f(p['reg']), kname(p), '√' if p['sex'] == 'M' else None, '√' if p['sex'] == 'F' else None, p['age'], CITK[p['cit']], art, f(p['chg']), f(p['dec']),
                       "ឱ្យរួចខ្លួន" if p['out'] == 'acquitted' else yr(p['sm']), yr(p['sus']), p['fine'], "$%s" % dots(p['usd'], ',') if p['usd'] else (dots(p['comp'], ',') + "៛" if p['comp'] else None)])
            t.fills[(n, 4)] = col[p['pres']]
            rows.append(T(p, t.at(n), 'kh sex age cit reg chg dec pres out sm sus fine comp usd'))
        nM = sum(1 for p in ps if lo <= p['reg'].month <= hi and p['sex'] == 'M')
        t.add([None, None, None, "សរុប", nM, i - nM], "total")

    def post(wb):
        for ws in wb:
            for r in range(6, ws.max_row + 1): ws.cell(r, 14).number_format = '#,##0'
    xlsx(fn, tabs, widths={4: 24, 9: 22}, post=post)
    put(fn, prov("Kandal"), "Presence at judgment only by the colour of the name cell (legend on each sheet), sex by tick in one of two columns, sentence in years with decimals (2.5 = 30 months), dates d.m.yyyy in Khmer digits, one sheet a half-year",
        "take", "complete; the colours are explained on the sheets; a sentence is a conviction, ឱ្យរួចខ្លួន an acquittal", rows, tabs, questions=["Is the presence at judgment to be taken from the colours of the legend?"],
        never=["reading sentence 2.5 as 2 or as 2 years 5 months", "counting the total as a person", "reading d.m.yyyy as m.d.yyyy", "reading $ as riel"])


def f09():
    fn = "កំពង់ធំ_តារាងប្រចាំខែ_ជួញដូរ.xlsx"
    ps = people(909, 29, date(2024, 7, 1), date(2025, 1, 25), cc=.18, alias=.1, acq=.1, co=.55, usd=False)
    t = Tab("តារាងប្រចាំខែ"); rows = []
    for m in MOTTO: n = t.add([None] * 5 + [m], "motto"); t.merge(n, 6, n, 11)
    t.add(["សាលាដំបូងខេត្តកំពង់ធំ"], "court"); t.add(["លេខ ៖ ០១៧/២៦ ស.ដ.ក.ធ"], "letter number")
    n = t.add(["តារាងជនជាប់ចោទ តាមខែដែលរឿងចូល"], "title"); t.merge(n, 1, n, 17)
    a = t.add(["ល.រ", "លេខរឿង", "ថ្ងៃចូល (ចុះបញ្ជី)", "ព្រះរាជអាជ្ញា", "ចៅក្រម", "ជនជាប់ចោទ", None, None, None, "បទចោទ", "ថ្ងៃចោទប្រកាន់", "ជនរងគ្រោះ", None, "សាលក្រម", None, None, "សំណងរដ្ឋប្បវេណី (រៀល)"], "headings")
    t.add([None] * 5 + ["ឈ្មោះ", "ភេទ", "អាយុ", "ជាតិ", None, None, "សរុប", "ស្រី", "ថ្ងៃ", "ទោស", "ប្រភេទ"], "headings")
    for c in (1, 2, 3, 4, 5, 10, 11, 17): t.merge(a, c, a + 1, c)
    t.merge(a, 6, a, 9); t.merge(a, 12, a, 13); t.merge(a, 14, a, 16)
    D = "″"; f = lambda d: kdate(d, '%02d/%02d/%02d') if d else None
    f = lambda d: kd("%02d/%02d/%02d" % (d.day, d.month, d.year % 100)) if d else None
    g = random.Random(9091); i = 0; cur = None; c = 0; ab = {TIP: "ច.ប.ជ", CC: "ក.ព"}
    for gr in groups(ps):
        ym = (gr[0]['reg'].year, gr[0]['reg'].month)
        if ym != cur:
            if cur: t.add([None, None, None, None, None, "សរុបខែ " + kd(c) + " នាក់"], "month total"); t.add([None, None, None, None, None, "យោងមក " + kd(i) + " នាក់"], "carried forward")
            n = t.add(["ខែ%s ឆ្នាំ%s" % (KM[ym[1] - 1], kd(ym[0]))], "section: month"); t.merge(n, 1, n, 17); cur, c = ym, 0
        prev = None; v = gr[0]['vic'] + 1; pr, ju = g.choice(["គំរូ អូរ", "ប្រឌិត ដំរី"]), g.choice(["សាកល្បង ទន្សាយ", "ឧទាហរណ៍ ក្ងាន"])
        for p in gr:
            i += 1; c += 1; p['case'] = kd("%d/%02d" % (p['seq'] + 30, p['year'] % 100))
            art = ' និង '.join("ម.%s %s" % (kd(x), ab[l]) for l, x in p['ch'])
            if p['out'] == 'acquitted': se = "រួចផុតពីបទចោទប្រកាន់"
            else:
                se = "ពន្ធនាគារ " + ksent(p['sm'], pad=True)
                if p['sus']: se += " ក្នុងនោះព្យួរ " + ksent(p['sus'], pad=True)
                if p['fine']: se += " ពិន័យ " + kd(dots(p['fine'])) + "៛"
            cells = dict(case=p['case'], reg=f(p['reg']), pr=pr, ju=ju, art=art, chg=f(p['chg']), dec=f(p['dec']), pres=PRK[p['pres']])
            sh = dict(cells)
            if prev:
                for k in cells:
                    if cells[k] == prev[k]: sh[k] = D
            prev = cells
            n = t.add([kd(i), sh['case'], sh['reg'], sh['pr'], sh['ju'], kname(p), "ប" if p['sex'] == 'M' else "ស", kd(p['age']), CITK[p['cit']], sh['art'], sh['chg'], kd(v) if p['first'] else D, kd(v // 2) if p['first'] else D,
                       sh['dec'], se, sh['pres'], kd(dots(p['comp'])) if p['comp'] else "-"])
            rows.append(T(p, t.at(n), 'kh sex age cit reg chg dec pres out sm sus fine comp'))
    t.add([None] * 5 + ["សរុបខែ " + kd(c) + " នាក់"], "month total"); t.add([None] * 5 + ["សរុបទាំងអស់ " + kd(i) + " នាក់"], "grand total")
    t.add(["ច.ប.ជ = " + LAWK + " ២០០៨ ; ក.ព = ក្រមព្រហ្មទណ្ឌ ; ″ = ដូចខាងលើ"], "legend"); t.add([None] * 12 + ["កំពង់ធំ ថ្ងៃទី១៩ ខែមករា ឆ្នាំ២០២៦"], "place and date")
    xlsx(fn, [t], widths={6: 24, 10: 30, 15: 44})
    put(fn, prov("Kampong Thom"), "An old clerk's monthly table: ditto marks (″) for co-accused in every column that repeats, sections by month with month totals and carried-forward lines, prosecutor and judge, victims columns, sentence with suspended part and fine in one cell, abbreviations explained below",
        "take", "complete; the legend explains the ditto mark and the abbreviations", rows, [t],
        never=["taking ″ as a value or as empty", "taking the case number from the wrong line over a month boundary", "taking prosecutor or judge as accused", "taking victims as accused", "the fine inside the sentence cell lost or put into compensation"])


def f10():
    fn = "លិខិតឆ្លើយតប-ព្រះវិហារ.xlsx"
    ps = people(7760, 9, date(2024, 2, 12), date(2025, 10, 20), cc=0, alias=.2, acq=.12, dis=.1, usd=False, minors=.25, pend=.1)
    t = Tab("Sheet2"); rows = []
    for m in MOTTO: n = t.add([None, None, m], "motto"); t.merge(n, 3, n, 5)
    for x, w in (("សាលាដំបូងខេត្តព្រះវិហារ", "court"), ("សូមគោរពជូន ឯកឧត្តមរដ្ឋមន្ត្រីក្រសួងយុត្តិធម៌", "address"), ("កម្មវត្ថុ ៖ បញ្ជីជនជាប់ចោទ ករណីជួញដូរមនុស្ស និងអាជីវកម្មផ្លូវភេទ", "subject"),
                 ("តបតាមកម្មវត្ថុខាងលើ ខ្ញុំសូមជូនបញ្ជីជនជាប់ចោទចំនួន ០៩ នាក់ ដូចខាងក្រោម ៖", "letter text")):
        n = t.add([x], w); t.merge(n, 1, n, 7)
    t.blank()
    t.add(["ល.រ", "សំណុំរឿងលេខ", "ចុះបញ្ជីថ្ងៃ", "នាម-គោត្តនាម ភេទ", "វ័យ", "ចោទប្រកាន់តាមមាត្រា / ថ្ងៃ", "ដំណើរការរឿង"], "headings")
    long = lambda d: "ថ្ងៃទី%s ខែ%s ឆ្នាំ%s" % (kd("%02d" % d.day), KM[d.month - 1], kd(d.year))
    mil = lambda v: kd(v // 1000000) + "លានរៀល" if v % 1000000 == 0 else kd("%.1f" % (v / 1e6)).replace('.', ',') + "លានរៀល"
    g = random.Random(10); k = 0
    for i, p in enumerate(ps, 1):
        p['case'] = kd("%02d" % p['seq']) + "/" + kd(p['year']) + " ព.វ"
        p['age'] = 'minor' if p['age'] < 18 else 'adult'
        if p['out'] in ('convicted', 'acquitted'):
            k += 1; s = "សាលក្រមលេខ %s ចុះ%s (%s) " % (kd("%02d" % (k * 3)), long(p['dec']), PRK[p['pres']])
            if p['out'] == 'acquitted': s += "ប្រកាសឱ្យរួចផុតពីបទចោទប្រកាន់"
            else:
                s += "ផ្តន្ទាទោសដាក់ពន្ធនាគារ " + ksent(p['sm'])
                if p['sus']: s += " ដោយព្យួរទោស " + ksent(p['sus'])
                if p['fine']: s += " ពិន័យ " + mil(p['fine'])
                if p['comp']: s += " បង់សំណងជូនដើមបណ្តឹងរដ្ឋប្បវេណី " + mil(p['comp'])
        elif p['out']: s = "ដីកាលើកលែងការចោទប្រកាន់របស់ចៅក្រមស៊ើបសួរ ចុះ" + long(p['dec'])
        else: s = {"investigation": "ចៅក្រមស៊ើបសួរកំពុងស៊ើបសួរ", "awaiting trial": "រង់ចាំថ្ងៃសវនាការ", "trial": "កំពុងជំនុំជម្រះ"}[p['st']]
        n = t.add([kd(i), p['case'], kdate(p['reg'], '%02d-%02d-%d'), kname(p) + (" (ប)" if p['sex'] == 'M' else " (ស)"), "អនីតិជន" if p['age'] == 'minor' else "នីតិជន",
                   "មាត្រា %s / %s" % (kd(', '.join(a for _, a in p['ch'])), kdate(p['chg'], '%02d-%02d-%d')), s])
        rows.append(T(p, t.at(n), 'kh sex age reg chg dec st- pres out sm sus fine comp', law=False))
    t.blank(); n = t.add(["សូមឯកឧត្តមរដ្ឋមន្ត្រី មេត្តាទទួលនូវការគោរពដ៏ខ្ពង់ខ្ពស់ពីខ្ញុំ។"], "closing"); t.merge(n, 1, n, 7); t.add([None] * 5 + ["ព្រះវិហារ ថ្ងៃទី១៤ ខែមករា ឆ្នាំ២០២៦", None], "place and date"); t.add([None] * 5 + ["ប្រធានសាលាដំបូង"], "signature")
    xlsx(fn, [t], widths={4: 30, 6: 30, 7: 70})
    put(fn, prov("Preah Vihear"), "A letter typed in Excel with the table in its middle: sex in brackets after the name, age only adult/minor, article and day of charge in one cell, the whole judgment told in one sentence of prose; no law named anywhere",
        "take", "complete enough; the law of the articles stands nowhere and stays empty", rows, [t], questions=["Are the articles those of the 2008 Law (no law is named)?"],
        never=["taking the number of the judgment for the case number", "taking the date of the letter for a decision", "putting compensation into the fine", "reading ៧,៥លានរៀល as 75 million or 7", "taking 'ឯកឧត្តម' lines as persons"])


def f11():
    fn = "KK-TIP-cases.xlsx"
    ps = people(1111, 33, date(2023, 11, 6), date(2025, 9, 30), cc=.15, alias=.08, acq=.08, pend=.2, foreign=.3)
    ser = lambda d: (d - date(1899, 12, 30)).days if d else None
    de, pe = Tab("Decided សម្រេចរួច"), Tab("Pending កំពុងចាត់ការ"); rows = []
    hid = None
    for t in (de, pe):
        t.add(["Koh Kong Provincial Court / សាលាដំបូងខេត្តកោះកុង"], "court")
        t.add(["Accused – Law on Suppression of Human Trafficking and Sexual Exploitation (LSHTSE) / Criminal Code (CC) – " + ("cases decided" if t is de else "cases still PENDING (no judgment)")], "title naming the laws")
        h = ["No.", "Case no. លេខ", "Police file", "Registered ចុះបញ្ជី", "Name (Latin)", "ឈ្មោះ", "M/F", "Age", "Nationality", "Articles", "Exploitation", "Charged ចោទ"]
        if t is de: h += ["Judgment សាលក្រម", "Presence (P=present, A=in absentia, D=deemed present)", "Result", "Prison (months ខែ)", "Suspended (months ខែ)", "Fine KHR", "Civil comp. KHR", "Civil comp. USD"]
        t.add(h, "headings")
    i = [0, 0]
    for p in ps:
        p['case'] = "%03d KK/%d" % (p['seq'] + p['cn'], p['year']); j = 0 if p['out'] else 1; t = (de, pe)[j]; i[j] += 1
        art = ', '.join(("LSHTSE " if l == TIP else "CC ") + a for l, a in p['ch'])
        v = [i[j], p['case'], "PV-%04d" % (p['cn'] * 7 + 100), ser(p['reg']), p['lat'], kname(p), p['sex'], p['age'], p['cit'], art, p['exp'].capitalize(), ser(p['chg'])]
        if j == 0: v += [ser(p['dec']), {"present": "P", "absent": "A", "deemed present": "D"}[p['pres']], p['out'].capitalize(), p['sm'], p['sus'], p['fine'], p['comp'], p['usd']]
        n = t.add(v); r = T(p, t.at(n), 'kh lat sex age cit exp reg chg dec pres out sm sus fine comp usd')
        if j: r['outcome'] = 'pending'
        elif i[0] == 9: hid = n; r['hidden_row'] = True
        rows.append(r)
    rows.sort(key=lambda r: (r['at'].startswith("Pending"), int(r['at'].split('!')[1])))
    de.add([None, "Total", None, None, "%d accused" % i[0]], "total"); pe.add([None, "Total", None, None, "%d accused" % i[1]], "total")

    def post(wb):
        for ws in wb:
            ws.column_dimensions['C'].hidden = True
            ws.auto_filter.ref = "A3:%s%d" % (L(20 if ws.title.startswith('D') else 12), ws.max_row - 1)
        wb.worksheets[0].row_dimensions[hid].hidden = True
    xlsx(fn, [de, pe], widths={5: 20, 6: 20, 10: 22}, post=post, font='Arial')
    put(fn, prov("Koh Kong"), "Bilingual headings, two sheets (decided / pending), all dates left as Excel serial numbers in General format (45321), hidden column with police file numbers, one accused hidden by a filter left on",
        "take", "complete; serial numbers are days of the 1900 system", rows, [de, pe], questions=["Is the accused in the hidden row %d to be counted?" % hid],
        never=["reading serials as amounts or years, or with the 1904 system", "dropping the hidden row without a word", "taking the police file as case number", "reading USD as riel"])


# ------------------------------------------------------------------ TAKE WITH QUESTIONS
def f12():
    fn = "ព្រៃវែង បញ្ជីឈ្មោះ TIP.xlsx"
    ps = people(5015, 18, date(2024, 1, 9), date(2025, 1, 20), cc=0, alias=.1, acq=.1, usd=False)
    t = Tab("បញ្ជី"); rows = []
    t.add(["សាលាដំបូងខេត្តព្រៃវែង"], "court"); n = t.add(["បញ្ជីឈ្មោះជនជាប់ចោទ តាម" + LAWK + " ២០០៨"], "title naming the law"); t.merge(n, 1, n, 14)
    t.add(["No", "ល.សំណុំរឿង", "Name", "ឈ្មោះ", "ភេទ", "អាយុ", "Nationality", "មាត្រា", "ចុះបញ្ជី", "ចោទ", "សាលក្រម", "ទោសដាក់ពន្ធនាគារ", "ព្យួរ", "ពិន័យ (រៀល)"], "headings")
    for i, p in enumerate(ps, 1):
        p['case'] = "PV%02d-%03d" % (p['year'] % 100, p['seq'] + p['cn'])
        n = t.add([i, p['case'], p['lat'], kname(p), "ប្រុស" if p['sex'] == 'M' else "ស្រី", p['age'], p['cit'], kd(', '.join(a for _, a in p['ch'])), p['reg'], p['chg'], p['dec'],
                   p['sm'] if p['sm'] else "រួចផុតពីបទចោទ", p['sus'], p['fine']])
        rows.append(T(p, t.at(n), 'kh lat sex age cit reg chg dec out sm sus fine'))
    t.add([None, None, None, "សរុប " + kd(len(ps)) + " នាក់"], "total")
    xlsx(fn, [t], 'd-mmm-yy', {3: 20, 4: 22})
    put(fn, prov("Prey Veng"), "Mixed English-Khmer list; sentence and suspended part are bare numbers (24 … 180) and the headings give no unit", "take-with-questions",
        "the unit of the sentence is not written; months is the only sensible reading but must be asked", rows, [t],
        questions=["Are the numbers under ទោសដាក់ពន្ធនាគារ and ព្យួរ months?"], never=["reading 84 as 84 years or days without asking"])


def f13():
    fn = "rtk ជួញដូរ ២០២៤ ២០២៥.xlsx"
    ps = people(5132, 12, date(2024, 2, 5), date(2025, 10, 10), cc=0, alias=.25, acq=.1, usd=False, pend=.15)
    t = Tab("Feuil1"); rows = []
    t.add(["សាលាដំបូងខេត្តរតនគិរី"], "court")
    a = t.add(["លេខ", "រឿងលេខ", "ឈ្មោះ ភេទ អាយុ", "ជាតិ", "មាត្រា (ច្បាប់ជួញដូរមនុស្ស ២០០៨)", "កាលបរិច្ឆេទ", None, None, "ចំពោះមុខ ឬ កំបាំងមុខ", "សេចក្តីសម្រេច", "ពិន័យ"], "headings"); t.merge(a, 6, a, 8)
    f = lambda d: "%d/%d/%02d" % (d.day, d.month, d.year % 100) if d else None
    for i, p in enumerate(ps, 1):
        p['case'] = "%d RTK %02d" % (p['seq'] + p['cn'], p['year'] % 100)
        if p['reg'] == p['chg']: p['chg'] += timedelta(1)
        se = "រួចខ្លួន" if p['out'] == 'acquitted' else (ksent(p['sm']) + ((" ព្យួរ" + ksent(p['sus'])) if p['sus'] else "") if p['sm'] else "មិនទាន់កាត់ទោស")
        n = t.add([i, p['case'], "%s %s %s" % (kname(p), "ប្រុស" if p['sex'] == 'M' else "ស្រី", kd(p['age'])), CITK[p['cit']], kd(' និង '.join(a for _, a in p['ch'])), f(p['reg']), f(p['chg']), f(p['dec']), PRK[p['pres']], se,
                   kd(dots(p['fine'], ',')) + "រៀល" if p['fine'] else None])
        rows.append(T(p, t.at(n), 'kh sex age cit reg chg dec pres out sm sus fine', **({} if p['out'] else {"outcome": "pending"})))
    xlsx(fn, [t], widths={3: 34, 5: 20, 10: 26})
    put(fn, prov("Ratanakiri"), "Three date columns under one merged heading 'កាលបរិច្ឆេទ' with no sub-heading; name, sex and age in one cell; d/m/yy typed as text", "take-with-questions",
        "which of the three days is which is not written; their order (registered, charged, judged) must be asked", rows, [t], questions=["Are the three days under កាលបរិច្ឆេទ registered, charged and judged, in this order?"],
        never=["reading d/m/yy as m/d/yy", "dropping the days without a word", "taking the age for a part of the name"])


def f14():
    fn = "OMC_list_2024_2025.ods"
    ps = people(1414, 27, date(2024, 1, 15), date(2025, 9, 15), cc=.12, alias=.08, acq=.08, usd=True, minors=0, last=date(2025, 12, 20), pend=.1)
    a, b = Tab("2024"), Tab("2025"); rows1, rows2 = [], []
    st = {"investigation": "ស៊ើបសួរ", "awaiting trial": "រង់ចាំជំនុំជម្រះ", "trial": "កំពុងជំនុំជម្រះ"}
    F = 'kh sex age cit reg chg dec st- pres out sm sus fine comp usd'
    for t, y in ((a, 2024), (b, 2025)):
        t.add(["សាលាដំបូងខេត្តឧត្តរមានជ័យ"], "court"); t.add(["បញ្ជីជនជាប់ចោទ ឆ្នាំ%s (ជ.ម. = %s ; ព្រ. = ក្រមព្រហ្មទណ្ឌ)" % (kd(y), LAWK)], "title naming the laws")
        t.add(["ល.រ", "លេខរឿង", "ចុះបញ្ជី", "ជនជាប់ចោទ", "ភេទ", "អាយុ", "សញ្ជាតិ", "បទចោទ មាត្រា", "ចោទថ្ងៃ", "ស្ថានភាព/លទ្ធផល", "សម្រេចថ្ងៃ", "ប្រភេទសាលក្រម", "ទោស ឆ្នាំ", "ទោស ខែ", "ព្យួរ ខែ", "ពិន័យ រៀល", "សំណង រៀល", "សំណង ដុល្លារ"], "headings")

    def line(t, i, p):
        y, m = divmod(p['sm'], 12) if p['sm'] else (None, None)
        art = ' '.join(("ជ.ម." if l == TIP else "ព្រ.") + kd(x) for l, x in p['ch'])
        s = {"convicted": "ពិរុទ្ធ", "acquitted": "រួចផុតពីបទចោទ", None: None}[p['out']] or st[p['st']]
        return t.add([i, p['case'], p['reg'], kname(p), "ប្រុស" if p['sex'] == 'M' else "ស្រី", p['age'], CITK[p['cit']], art, p['chg'], s, p['dec'], PRK[p['pres']], y or None, m or None, p['sus'], p['fine'], p['comp'], p['usd']])
    first = {}; i = 0; late = []
    g = random.Random(14)
    for p in ps:
        p['case'] = "%03d/%d" % (p['seq'] + p['cn'], p['year'])
    for p in [p for p in ps if p['reg'].year == 2024]:
        i += 1; q = dict(p)
        if not p['dec'] or p['dec'].year > 2024:
            q.update(dec=None, pres=None, out=None, sm=None, sd=None, sus=None, fine=None, comp=None, usd=None, st='awaiting trial' if p['cn'] % 3 else 'investigation'); late.append(p)
        n = line(a, i, q); rows1.append(T(q, a.at(n), F)); first[id(p)] = a.at(n)
    n = b.add(["រឿងយោងពីឆ្នាំ២០២៤"], "section: brought over from 2024"); b.merge(n, 1, n, 18); i = 0
    for p in late:
        if not p['dec']: p['st'] = 'trial'
        i += 1; n = line(b, i, p); rows2.append(T(p, b.at(n), F, second_entry_of=first[id(p)]))
    n = b.add(["រឿងថ្មីឆ្នាំ២០២៥"], "section: new in 2025"); b.merge(n, 1, n, 18)
    for p in [p for p in ps if p['reg'].year == 2025]:
        i += 1; n = line(b, i, p); rows2.append(T(p, b.at(n), F))
    ods(fn, [a, b])
    put(fn, prov("Oddar Meanchey"), "One ODS sheet a year; who was not judged in 2024 is entered again on the 2025 sheet under 'brought over from 2024', now with judgment", "take-with-questions",
        "%d persons stand on both sheets; the second entry continues the first, but must be asked" % len(late), rows1 + rows2, [a, b],
        questions=["Are the accused under 'រឿងយោងពីឆ្នាំ២០២៤' the same persons as on sheet 2024 (to be counted once)?"], never=["counting the persons brought over twice without a word", "dropping the second entry with its judgment", "wiping the judgment with the older status"])


def f15():
    fn = "ប.ជ ព.ស ២៥៦៧-២៥៦៨.xlsx"
    ps = people(1515, 26, date(2024, 1, 10), date(2025, 3, 1), cc=.1, alias=.1, acq=.08, usd=False, foreign=.25)
    t = Tab("ប.ជ"); rows = []
    for m in MOTTO: n = t.add([None] * 4 + [m], "motto"); t.merge(n, 5, n, 9)
    t.add(["សាលាដំបូងខេត្តបន្ទាយមានជ័យ"], "court"); t.add(["បញ្ជីជនជាប់ចោទ ច្បាប់ ជ.ម.អ.ផ. (%s)" % LAWK], "title naming the law")
    t.add(["ល.រ", "លេខនិងឆ្នាំសំណុំរឿង", "ថ្ងៃចុះបញ្ជី", "ឈ្មោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា", "ទម្រង់", "ថ្ងៃចោទប្រកាន់", "ថ្ងៃសាលក្រម", "សាលក្រម", "ទោស", "ពិន័យ"], "headings")
    f = lambda d: kdate(d, '%02d/%02d/%d', 543); cur = None
    for i, p in enumerate(ps, 1):
        if p['year'] != cur:
            cur = p['year']; n = t.add(["សំណុំរឿងឆ្នាំ " + kd(cur)], "section: year"); t.merge(n, 1, n, 14)
        p['case'] = kd("%03d/%d" % (p['seq'] + p['cn'], p['year']))
        art = ' ; '.join(kd(a) + (" ក្រមព្រហ្មទណ្ឌ" if l == CC else "") for l, a in p['ch'])
        n = t.add([kd(i), p['case'], f(p['reg']), kname(p), "ប" if p['sex'] == 'M' else "ស", kd(p['age']), CITK[p['cit']], art, EXPK[p['exp']], f(p['chg']), f(p['dec']), PRK[p['pres']],
                   (ksent(p['sm']) + (" (ព្យួរ %s)" % ksent(p['sus']) if p['sus'] else "")) if p['sm'] else "គ្មានទោស រួចពីបទចោទ", kd(dots(p['fine'])) + "៛" if p['fine'] else "-"])
        rows.append(T(p, t.at(n), 'kh sex age cit exp reg chg dec pres out sm sus fine'))
    t.add([None, None, None, "សរុប " + kd(len(ps)) + " នាក់"], "total"); t.add([None] * 9 + ["សិរីសោភ័ណ ថ្ងៃទី០៩/០២/២៥៦៩"], "place and date (Buddhist era)")
    xlsx(fn, [t], widths={2: 18, 4: 24, 8: 24, 9: 22, 13: 22})
    put(fn, prov("Banteay Meanchey"), "All dates d/m/Buddhist-era year in Khmer digits (ថ្ងៃ/ខែ/២៥៦៧), case numbers with the Gregorian year; sections by year", "take-with-questions",
        "the years are Buddhist; the case numbers show that 2567 is 2024 and 2568 is 2025 all through (less 543), which must be asked since the Cambodian new year would make it 544 after May", rows, [t],
        questions=["Are the years Buddhist era, less 543 for every day of the year?"], never=["keeping 2567 as a Gregorian year", "subtracting 544 for part of the year without asking"])


# ------------------------------------------------------------------ NAME ERRORS
def f16():
    fn = "Kg Speu_ជនជាប់ចោទ_ចុងក្រោយ.xlsx"
    ps = people(1616, 24, date(2023, 10, 2), date(2024, 12, 20), cc=.1, alias=.1, acq=.08, usd=False)
    conv = [p for p in ps if p['out'] == 'convicted']; sing = [p for p in conv if p['k'] == 1]
    e1, e2 = sing[1], sing[4]; e3 = [p for p in conv if p not in (e1, e2)][9]
    e1['dec'] = e1['chg'] - timedelta(67)
    e2['out'] = 'acquitted'; e2['sus'] = e2['fine'] = e2['comp'] = None; e2['sm'] = 84; e2['pres'] = 'present'
    e3['dec'] = date(2029, 5, 14)
    t = Tab("ចុងក្រោយ"); rows = []; cell = {}
    n = t.add(["សាលាដំបូងខេត្តកំពង់ស្ពឺ ៖ ជនជាប់ចោទក្នុងរឿងអនុវត្ត" + LAWK], "court and title naming the law"); t.merge(n, 1, n, 15)
    a = t.add(["ល.រ", "រឿង", None, "ជនជាប់ចោទ", None, None, None, "មាត្រា", "ចោទប្រកាន់", "ជំនុំជម្រះ", None, None, None, None, "សំណង (រៀល)"], "headings")
    t.add([None, "លេខ", "ចុះបញ្ជី", "ឈ្មោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", None, None, "ថ្ងៃសាលក្រម", "ប្រភេទ", "សម្រេច", "ទោស", "ពិន័យ (រៀល)"], "headings")
    t.merge(a, 2, a, 3); t.merge(a, 4, a, 7); t.merge(a, 10, a, 14)
    for c in (1, 8, 9, 15): t.merge(a, c, a + 1, c)
    for i, p in enumerate(ps, 1):
        p['case'] = kd("%d-%02d" % (p['seq'] * 2 + p['cn'], p['year'] % 100)) + "កស"
        art = ' + '.join(("ក្រមព្រហ្មទណ្ឌ " if l == CC else "") + kd(x) for l, x in p['ch'])
        n = t.add([kd(i), p['case'], kdate(p['reg']), kname(p), "ប្រុស" if p['sex'] == 'M' else "ស្រី", kd(p['age']), CITK[p['cit']], art, kdate(p['chg']), kdate(p['dec']), PRK[p['pres']],
                   "ផ្តន្ទាទោស" if p['out'] == 'convicted' else "រួចផុតពីបទចោទ", (ksent(p['sm']) + (" ព្យួរ " + ksent(p['sus']) if p['sus'] else "")) if p['sm'] else None, kd(dots(p['fine'])) if p['fine'] else None, kd(dots(p['comp'])) if p['comp'] else None])
        cell[id(p)] = n; rows.append(T(p, t.at(n), 'kh sex age cit reg chg dec pres out sm sus fine comp'))
    t.add([None, None, None, "សរុប " + kd(len(ps)) + " នាក់"], "total")
    xlsx(fn, [t], widths={4: 24, 8: 24, 13: 24})
    s = t.name + "!"
    put(fn, prov("Kampong Speu"), "Khmer list, two heading rows, dates as text in Khmer digits", "name-errors", "one judgment before the charge, one acquittal with seven years, one judgment in 2029", rows, [t],
        errors=[{"cell": "%sJ%d" % (s, cell[id(e1)]), "wrong": "judgment %s is before the registration and the charge %s (I%d)" % (e1['dec'], e1['chg'], cell[id(e1)])},
                {"cell": "%sM%d" % (s, cell[id(e2)]), "wrong": "acquitted (L%d) but a sentence of 7 years is written" % cell[id(e2)]},
                {"cell": "%sJ%d" % (s, cell[id(e3)]), "wrong": "judgment of 14/05/2029 lies in the future"}],
        questions=["What is right in these three rows?"], never=["turning 2029 into 2025 or 2024 by guess", "swapping judgment and charge", "dropping the sentence or making the acquittal a conviction by guess"])


def f17():
    fn = "Pursat accused list (from registry).xlsx"
    ps = people(1717, 17, date(2024, 1, 15), date(2025, 1, 20), cc=.12, alias=0, acq=.06, usd=True)
    conv = [p for p in ps if p['out'] == 'convicted']
    e1 = ps[4]; e2 = [p for p in conv if p['fine']][1]; e3 = [p for p in conv if p['sm'] <= 60 and p is not e2 and p is not e1][-1]
    e3['sm'], e3['sus'] = 36, 60
    assert len({id(e1), id(e2), id(e3)}) == 3
    t = Tab("Accused"); rows = []; cell = {}
    t.add(["PURSAT PROVINCIAL COURT — accused under the Law on Suppression of Human Trafficking and Sexual Exploitation (articles without mark) and the Criminal Code (CC)"], "court and title naming the laws")
    t.add(["#", "Case", "Name", "ឈ្មោះ", "Sex", "Age", "Nationality", "Articles", "Date registered", "Date charged", "Date of judgment", "Judgment", "Verdict", "Imprisonment (months)", "of which suspended (months)", "Fine (riel)", "Compensation"], "headings")
    f = lambda d: d.strftime('%d/%m/%Y')
    for i, p in enumerate(ps, 1):
        p['case'] = "%d/%d" % (p['seq'] + p['cn'], p['year'])
        n = t.add([i, p['case'], p['lat'], p['kh'], "Male" if p['sex'] == 'M' else "Female", p['age'], p['cit'], ' & '.join(("CC " if l == CC else "") + a for l, a in p['ch']), f(p['reg']),
                   f(p['chg']) if p is not e1 else "15/13/%d" % p['chg'].year, f(p['dec']), {"present": "Contradictory (present)", "absent": "In absentia", "deemed present": "Deemed contradictory (deemed present)"}[p['pres']],
                   "Guilty" if p['out'] == 'convicted' else "Acquitted", p['sm'], p['sus'], "#VALUE!" if p is e2 else p['fine'], ("%s riel" % dots(p['comp'], ',')) if p['comp'] else ("USD %s" % dots(p['usd'], ',') if p['usd'] else None)])
        cell[id(p)] = n; o = {}
        if p is e1: o['date_charged'] = None
        if p is e2: o['fine_riel'] = None
        rows.append(T(p, t.at(n), 'kh lat sex age cit reg chg dec pres out sm sus fine comp usd', **o))
    t.add([None, "Total: %d accused" % len(ps)], "total")
    xlsx(fn, [t], widths={3: 20, 4: 20, 8: 20, 12: 26}, font='Times New Roman')
    put(fn, prov("Pursat"), "English list typed from the register, dates d/m/yyyy as text", "name-errors", "month 13, an error value in the fine, a suspended part longer than the sentence", rows, [t],
        errors=[{"cell": "Accused!J%d" % cell[id(e1)], "wrong": "month 13 does not exist"}, {"cell": "Accused!P%d" % cell[id(e2)], "wrong": "#VALUE! instead of an amount"},
                {"cell": "Accused!O%d" % cell[id(e3)], "wrong": "60 months suspended of a sentence of 36 (N%d)" % cell[id(e3)]}],
        questions=["What is right in these three cells?"], never=["turning 15/13 into 15 January of the next year or 15 December", "fine 0 for #VALUE!", "swapping 36 and 60", "dropping the rows"])


def f18():
    fn = "steung_treng_tip.csv"
    ps = people(1809, 13, date(2023, 1, 16), date(2024, 9, 20), cc=0, alias=.15, acq=.08, usd=False, minors=0, co=.3)
    e1 = ps[1]; e2 = ps[9]
    assert e1['k'] == 1 and e2 is not e1, (e1['k'], e1['reg'])
    e1['chg'] = date(2023, 3, 2); ps[2]['reg'] > date(2023, 3, 1) or print('f18 order', [str(p['reg']) for p in ps[:4]])
    R = []; nr = []; rows = []; rec = {}

    def add(v, what=None):
        R.append(v + [''] * (13 - len(v)))
        if what: nr.append({"sheet": None, "row": len(R), "what": what})
        return len(R)
    add(["សាលាដំបូងខេត្តស្ទឹងត្រែង"], "court")
    add(["លេខរៀង", "លេខសំណុំរឿង", "ឈ្មោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា (ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨)", "ថ្ងៃចុះបញ្ជី", "ថ្ងៃចោទប្រកាន់", "ថ្ងៃសាលក្រម", "ទោស (ខែ)", "ព្យួរ (ខែ)", "ពិន័យ (រៀល)"], "headings")
    f = lambda d: d.strftime('%d-%m-%Y') if d else ''; z = lambda x: '' if x is None else str(x)
    e2['age'] = 3
    for i, p in enumerate(ps, 1):
        p['case'] = "%03d/%d ST" % (p['seq'] + p['cn'], p['year']); num = i if i < 7 else i + 1
        n = add([str(num), p['case'], kname(p), "ប្រុស" if p['sex'] == 'M' else "ស្រី", z(p['age']), CITK[p['cit']], ', '.join(a for _, a in p['ch']), f(p['reg']) if p is not e1 else "29-02-2023",
                 f(p['chg']), f(p['dec']), z(p['sm']) if p['sm'] else "រួចផុតពីបទចោទ", z(p['sus']), dots(p['fine'], ',') or ''])
        rec[id(p)] = n
        rows.append(T(p, "record %d" % n, 'kh sex age cit reg chg dec out sm sus fine', **({"date_registered": None} if p is e1 else {})))
    n = add(["", "សរុប", "១៤ នាក់"], "total (does not agree with the 13 persons)")
    with open(os.path.join(OUT, fn), 'w', encoding='utf-8', newline='') as o: csv.writer(o, lineterminator='\n').writerows(R)
    put(fn, prov("Stung Treng"), "CSV with commas, UTF-8 without mark; fines and articles with commas in quotes", "name-errors", "29 February 2023, an accused of 3 years, and a person who fell out: number 7 is missing and the total says 14", rows, nr=nr,
        errors=[{"cell": "record %d, field 8 (ថ្ងៃចុះបញ្ជី)" % rec[id(e1)], "wrong": "29 February 2023 does not exist"}, {"cell": "record %d, field 5 (អាយុ)" % rec[id(e2)], "wrong": "age 3 cannot be that of an accused"},
                {"cell": "record %d, field 3 (សរុប)" % n, "wrong": "total 14, but 13 persons are listed; the running number 7 is missing"}],
        questions=["What are the right day and age, and who was number 7?"], never=["turning 29 February 2023 into 28 February or 1 March", "age 3 changed to 30 or 33", "inventing a 14th person"])


# ------------------------------------------------------------------ REFUSE
def f19():
    fn = "ក្រចេះ_ចម្លងពីបញ្ជីធំ.xlsx"
    t = Tab("ចម្លង")
    t.add(["សាលាដំបូងខេត្តក្រចេះ"], "court"); t.add(["បញ្ជីជនជាប់ចោទ " + LAWK], "title")
    t.add(["ល.រ", "លេខរឿង", "ឈ្មោះ", "ភេទ", "អាយុ", "មាត្រា", "ថ្ងៃចុះបញ្ជី", "ថ្ងៃចោទ", "ថ្ងៃសាលក្រម", "ទោស"], "headings")
    for i in range(1, 23): t.add([i] + ["#REF!"] * 9, "lost link: every cell #REF!")
    t.add([None, "សរុប", "#REF!"], "total lost")
    xlsx(fn, [t])
    put(fn, prov("Kratie"), "A copy of a list that drew its cells from another workbook: 22 numbered lines, every cell beyond the number is #REF!", "refuse", "nothing to read: the links to the registry's own workbook are lost; ask for that workbook", [], [t],
        questions=["Please send the workbook itself (or values in place of links)."], never=["taking in 22 empty persons", "taking the total"])


def f20():
    fn = "Pailin_TIP_ឈ្មោះ.xlsx"
    ps = people(2020, 14, date(2024, 2, 5), date(2025, 9, 5), cc=0, alias=0, foreign=.1, minors=0)
    t = Tab("ជ.រ.គ")
    for m in MOTTO: t.add([None, None, None, m], "motto")
    t.add(["សាលាដំបូងខេត្តប៉ៃលិន"], "court"); t.add(["បញ្ជីឈ្មោះជនរងគ្រោះ ក្នុងរឿងជួញដូរមនុស្ស និងអាជីវកម្មផ្លូវភេទ"], "title: victims")
    t.add(["ល.រ", "លេខសំណុំរឿង", "ឈ្មោះជនរងគ្រោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", "ថ្ងៃសង្គ្រោះ", "បញ្ជូនទៅមជ្ឈមណ្ឌល", "មេធាវីការពារជនរងគ្រោះ", "ទាមទារសំណង (រៀល)"], "headings: victims")
    g = random.Random(20)
    for i, p in enumerate(ps, 1):
        t.add([kd(i), kd("%03d/%d" % (p['seq'] + p['cn'], p['year'])), p['kh'], "ស្រី" if g.random() < .75 else "ប្រុស", g.randint(9, 29), CITK[p['cit']], p['reg'], g.choice(["មជ្ឈមណ្ឌល ក", "មជ្ឈមណ្ឌល ខ", "ត្រឡប់ទៅគ្រួសារ"]), "គំរូ មេឃ", g.choice([None, 8000000, 12000000])], "victim, not accused")
    t.add([None, "សរុប", kd(14) + " នាក់"], "total"); t.add([None] * 6 + ["ប៉ៃលិន ថ្ងៃទី២១ ខែមករា ឆ្នាំ២០២៦"], "place and date")
    xlsx(fn, [t], widths={3: 24, 8: 24})
    put(fn, prov("Pailin"), "A neat list of persons under a file name 'TIP names', but they are the VICTIMS, many of them minors; not one accused in it", "refuse", "not a list of accused: it names victims", [], [t],
        questions=["Please send the list of accused; this is the list of victims."], never=["taking a victim in as accused", "taking the claimed amount as compensation awarded", "keeping the victims' names"])


if __name__ == '__main__':
    os.makedirs(OUT, exist_ok=True)
    for x in os.listdir(OUT): os.remove(os.path.join(OUT, x))
    for f in (f01, f02, f03, f04, f05, f06, f07, f08, f09, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20): f()
    json.dump(TRUTH, open(os.path.join(HERE, 'truth.json'), 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
    for k, v in TRUTH.items(): print(v['outcome'], len(v['rows']), k)
