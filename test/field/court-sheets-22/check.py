#!/usr/bin/env python3
"""Independent re-reader: opens files/ with its own code and words (nothing from make.py) and compares every value with truth.json."""
import csv, io, json, os, re, sys, zipfile
import xml.etree.ElementTree as ET
from datetime import date, datetime, timedelta
import openpyxl

D = os.path.dirname(os.path.abspath(__file__)); F = os.path.join(D, 'files')
truth = json.load(open(os.path.join(D, 'truth.json'), encoding='utf-8'))
TIP = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"; CC = "Criminal Code"
BASE = "at case_number name_khmer name_latin sex age citizenship charges exploitation date_registered date_charged date_decided stage presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel compensation_riel".split()
OPT = "alias_khmer birth_year compensation_other hidden_row other_court second_entry_of also_in_another_case".split()
NONE = {None, '', '-', '—', 'គ្មាន'}


def lat(s): return str(s).translate(str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789"))


def val(x):
    if isinstance(x, str):
        x = x.strip()
        if x in NONE or re.fullmatch(r'\s*/\s*/\s*', x): return None
    return x


MON = {m: i for i, m in enumerate(['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'], 1)}


def dt(x, be=0, serial=False):
    x = val(x)
    if x is None: return None
    if isinstance(x, datetime): return x.date().isoformat()
    if serial: return (date(1899, 12, 30) + timedelta(int(x))).isoformat()
    x = lat(x)
    m = re.fullmatch(r'(\d{4})-(\d\d)-(\d\d)', x)
    if m: return x
    for k, i in MON.items():
        if k in x:
            n = re.findall(r'\d+', x); return date(int(n[-1]), i, int(n[0])).isoformat()
    d, m, y = [int(v) for v in re.findall(r'\d+', x)]
    if y < 100: y += 2000
    try: return date(y - be, m, d).isoformat()
    except ValueError: return None


def dur(x):
    """months, days of Khmer/French words"""
    x = val(x)
    if x is None: return None, None
    x = lat(x); g = lambda p: sum(int(v) for v in re.findall(p, x))
    m = 12 * g(r'(\d+) ?(?:ឆ្នាំ|ans?\b)') + g(r'(\d+) ?(?:ខែ|mois)'); d = g(r'(\d+) ?ថ្ងៃ')
    return m or None, d or None


def amt(x):
    x = val(x)
    if x is None: return None
    if isinstance(x, (int, float)): return int(x)
    n = re.sub(r'\D', '', lat(x)); return int(n) if n else None


def comp(x):
    """(riel, other)"""
    x = val(x)
    if x is None: return None, None
    if '$' in str(x) or 'USD' in str(x): return None, "USD %d" % amt(x)
    return amt(x), None


def num(x):
    x = val(x)
    return None if x is None else int(lat(x)) if not isinstance(x, float) else x


def names(x):
    x = re.sub(r'\s+', ' ', x.strip()); a = x.split(' ហៅ ')
    return a[0], (a[1] if len(a) > 1 else None)


SEX = {'ប': 'male', 'ប្រុស': 'male', 'M': 'male', 'H': 'male', 'Male': 'male', 'ស': 'female', 'ស្រី': 'female', 'F': 'female', 'Female': 'female'}
CIT = {'ខ្មែរ': 'Cambodian', 'វៀតណាម': 'Vietnamese', 'ចិន': 'Chinese', 'ថៃ': 'Thai', 'KHMER': 'Cambodian', 'VIETNAM': 'Vietnamese', 'CHINE': 'Chinese', 'THAILANDE': 'Thai'}
PRE = {'ចំពោះមុខ': 'present', 'កំបាំងមុខ': 'absent', 'ចាត់ទុកជាចំពោះមុខ': 'deemed present', 'contradictoire': 'present', 'par défaut': 'absent', 'réputé contradictoire': 'deemed present',
       'CONTRADICTOIRE': 'present', 'DEFAUT': 'absent', 'REPUTE CONTRADICTOIRE': 'deemed present', 'P': 'present', 'A': 'absent', 'D': 'deemed present'}
EXP = {'អាជីវកម្មផ្លូវភេទ': 'sexual exploitation', 'ពលកម្មដោយបង្ខំ': 'forced labour', 'សុំទាន': 'begging', 'អាពាហ៍ពិពាហ៍ដោយបង្ខំ': 'forced marriage', 'រូបភាពអាសអាភាសកុមារ': 'child pornography',
       'EXPLOITATION SEXUELLE': 'sexual exploitation', 'TRAVAIL FORCE': 'forced labour', 'MENDICITE': 'begging', 'MARIAGE FORCE': 'forced marriage', 'PORNOGRAPHIE ENFANTINE': 'child pornography'}


def arts(x, cc, law=TIP, sep=r'\s*(?:;|,|\+|&|និង)\s*'):
    out = []
    for p in re.split(sep, lat(x)):
        n = re.findall(r'\d+', p.replace('2008', ''))
        assert len(n) == 1, (x, p)
        out.append({"law": CC if cc and cc in p else law, "article": n[0]})
    return out


def row(at, **k):
    r = dict.fromkeys(BASE); r['at'] = at
    kh = k.pop('kh', None)
    if kh:
        r['name_khmer'], a = names(kh)
        if a: r['alias_khmer'] = a
    for x, y in k.items():
        if x in OPT and y is None: continue
        r[x] = y
    return r


def X(fn):
    wb = openpyxl.load_workbook(os.path.join(F, fn))
    return wb


def lines(ws):
    for r in range(1, ws.max_row + 1):
        yield r, [val(c.value) for c in ws[r]]


def O(fn):
    z = zipfile.ZipFile(os.path.join(F, fn)); t = ET.fromstring(z.read('content.xml'))
    T = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'; V = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'; P = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}p'
    for tb in t.iter(T + 'table'):
        rows = []
        for tr in tb.iter(T + 'table-row'):
            rr = []
            for c in tr:
                k = int(c.get(T + 'number-columns-repeated', 1))
                if c.get(V + 'date-value'): v = c.get(V + 'date-value')
                elif c.get(V + 'value'): v = float(c.get(V + 'value')); v = int(v) if v == int(v) else v
                else: v = '\n'.join(''.join(p.itertext()) for p in c.findall(P)) or None
                rr += [val(v)] * k
            rows.append(rr + [None] * 30)
        yield tb.get(T + 'name'), rows


ACQ = ('រួច',)


def sent(x):
    """sentence text -> outcome, months, days, suspended"""
    if x is None: return None, None, None, None
    if any(a in x for a in ACQ): return 'acquitted', None, None, None
    a = re.split(r'\(?(?:ក្នុងនោះ)?ព្យួរ|dont', x)
    m, d = dur(a[0]); s = dur(a[1])[0] if len(a) > 1 else None
    return 'convicted', m, d, s


def r_pp(fn):
    ws = X(fn).active; out = []; case = reg = None
    for r, v in lines(ws):
        if r < 10 or not v[3] or not v[9]: continue
        if not str(v[9]).startswith('០១២'): continue
        case, reg = v[1] or case, v[2] or reg
        y = lambda i, f=1: v[i] * f if v[i] is not None else 0
        mil = lambda q: None if q is None else int(round(q * 1e6))
        out.append(row(ws.title + '!%d' % r, case_number=case, kh=v[3], name_latin=v[4], sex=SEX[v[5]], age=v[6], citizenship=CIT[v[7]], charges=arts(v[8], 'ក.ព្រ.'), date_registered=dt(reg), date_charged=dt(v[10]), date_decided=dt(v[12]),
                       presence_at_judgment=PRE[v[13]], outcome={'ផ្តន្ទាទោស': 'convicted', 'រួចផុតពីបទចោទ': 'acquitted'}[v[14]], sentence_months=(y(15, 12) + y(16)) or None, sentence_days=v[17], suspended_months=v[18], fine_riel=mil(v[19]), compensation_riel=mil(v[20])))
    k = {}
    for o in out: k.setdefault((o['name_khmer'], o['name_latin']), []).append(o)
    for g in k.values():
        if len(g) == 2: g[0]['also_in_another_case'], g[1]['also_in_another_case'] = g[1]['at'], g[0]['at']
    # merged case cells agree with the reading-down
    for m in ws.merged_cells.ranges:
        if m.min_col == 2 and m.min_row > 9: assert all(ws.cell(q, 2).value is None for q in range(m.min_row + 1, m.max_row + 1))
    return out


def r_mdk(fn):
    ws = X(fn).active; L = list(lines(ws)); out = []
    for i, (r, v) in enumerate(L):
        if r > 6 and v[0]:
            w = L[i + 1][1]; g = lambda s: comp(s)[0]
            o, m, d, s = sent(v[7])
            out.append(row(ws.title + '!%d' % r, case_number=v[1], kh=v[2], name_latin=w[2], sex=SEX[v[3]], age=int(lat(w[3]).split()[0]), citizenship=CIT[v[4]], charges=arts(v[5], None), exploitation=EXP[w[5]], date_registered=dt(w[1]),
                           date_charged=dt(v[6]), date_decided=dt(w[6]), outcome=o, sentence_months=m, suspended_months=dur(w[7])[0], fine_riel=g(v[8]), compensation_riel=g(w[8])))
    return out


def r_btb(fn):
    R = list(csv.reader(io.StringIO(open(os.path.join(F, fn), encoding='utf-8-sig', newline='').read()), delimiter=';')); out = []
    for n, v in enumerate(R, 1):
        v = [val(x) for x in v]
        if not (v and v[0] and v[0].isdigit()): continue
        o = 'convicted' if v[12].startswith('condamn') else 'acquitted' if v[12].startswith('relax') else "charge dismissed by the investigating judge" if v[12].startswith('non-lieu') else '?'
        m, d = dur((v[13] or '').split('dont')[0]); s = dur(v[13].split('dont')[1])[0] if v[13] and 'dont' in v[13] else None
        c, u = comp(v[15]); n4 = {'k': 'Cambodian', 'v': 'Vietnamese', 'c': 'Chinese', 't': 'Thai'}[v[6][0]]
        out.append(row('record %d' % n, case_number=v[1], name_latin=v[3], sex=SEX[v[4]], age=int(v[5].split()[0]), citizenship=n4, charges=arts(v[7], 'C.P.'), date_registered=dt(v[2]), date_charged=dt(v[8]), date_decided=dt(v[10]),
                       presence_at_judgment=PRE[v[11]] if v[11] else None, outcome=o, sentence_months=m, suspended_months=s, fine_riel=amt(v[14]), compensation_riel=c, compensation_other=u))
    return out


def r_tko(fn):
    wb = X(fn); code = {}
    for r, v in lines(wb['CODES']): code[(v[0], str(v[1]))] = v[2]
    ws = wb['DATA']; H = None; out = []
    for r, v in lines(ws):
        if r == 1: H = v; continue
        q = dict(zip(H, v))
        if not q['case_no']: continue
        ch = [{"law": TIP if q['law%d' % i] == 'T' else CC, "article": str(q['art%d' % i])} for i in (1, 2, 3) if q['art%d' % i]]
        for i in (1, 2, 3):
            if q['law%d' % i] == 'T': assert code[('law1-3', 'T')] == TIP
        s = q['status']; u = q['comp_usd']
        out.append(row('DATA!%d' % r, case_number=q['case_no'], kh=q['accused_kh'], name_latin=q['accused_en'], sex=code[('sex', str(q['sex']))], birth_year=q['yob'], citizenship=code[('nat', q['nat'])], charges=ch, exploitation=code[('expl', q['expl'])],
                       date_registered=dt(q['reg_date']), date_charged=dt(q['charge_date']), date_decided=dt(q['judg_date']), stage={1: 'investigation', 2: 'awaiting trial', 3: 'trial'}.get(s),
                       outcome={4: 'convicted', 5: 'acquitted', 6: "charge dismissed by the investigating judge"}.get(s), presence_at_judgment=PRE.get(q['pres']), sentence_months=q['prison_m'], sentence_days=q['prison_d'], suspended_months=q['susp_m'],
                       fine_riel=q['fine_khr'], compensation_riel=q['comp_khr'], compensation_other="USD %d" % u if u else None))
    return out


def r_sr(fn):
    out = []; S = {'កំពុងស៊ើបសួរ': 'investigation', 'រង់ចាំសវនាការ': 'awaiting trial', 'កំពុងជំនុំជម្រះ': 'trial', 'សម្រេចរួច': 'decided'}
    for nm, rows in O(fn):
        for r, v in enumerate(rows, 1):
            if r < 5 or not v[0]: continue
            k = re.match(r'(.*?)(?: \(([A-Za-z -]+)\))?$', v[3]); o, m, d, s = sent(v[12])
            out.append(row('%s!%d' % (nm, r), case_number=v[1], kh=k.group(1), name_latin=k.group(2), sex=SEX[v[4]], age='minor' if v[5] == 'អនីតិជន' else int(lat(v[5]).split()[0]), citizenship=CIT[v[6]], charges=arts(v[7], None),
                           date_registered=dt(v[2]), date_charged=dt(v[8]), stage=S[v[9]], date_decided=dt(v[10]), presence_at_judgment=PRE.get(v[11]), outcome=o, sentence_months=m, suspended_months=s, fine_riel=amt(v[13])))
    return out


def r_kch(fn):
    L = open(os.path.join(F, fn), 'rb').read().decode('utf-16').split('\r\n'); H = None; out = {}
    S = {'INSTRUCTION': 'investigation', 'ATTENTE AUDIENCE': 'awaiting trial', 'EN AUDIENCE': 'trial', 'TERMINE': 'decided'}
    U = {'CONDAMNATION': 'convicted', 'RELAXE': 'acquitted', 'NON-LIEU': "charge dismissed by the investigating judge", None: None}
    for n, l in enumerate(L, 1):
        v = l.split('\t')
        if v[0] == 'IDINC': H = v; continue
        if not v[0].isdigit(): continue
        q = {k: val(x) for k, x in zip(H, v)}; assert len(v) == len(H); c = {"law": TIP if q['CODELOI'] == 'LTEH08' else CC, "article": q['ART']}
        i = lambda k: int(q[k]) if q[k] else None
        if v[0] in out:
            out[v[0]]['charges'].append(c); continue
        out[v[0]] = row('line %d' % n, case_number=q['AFFAIRE'], kh=q['NOMKH'], name_latin=q['NOMLAT'], sex=SEX[q['SEX']], age=i('AGE'), citizenship=CIT[q['NATION']], charges=[c], exploitation=EXP[q['TYPEEXPL']], date_registered=dt(q['DTENREG']), date_charged=dt(q['DTINCULP']),
                        stage=S[q['ETAT']], date_decided=dt(q['DTDEC']), presence_at_judgment=PRE.get(q['MODEJUG']), outcome=U[q['DECISION']], sentence_months=((i('PANS') or 0) * 12 + (i('PMOIS') or 0)) or None, suspended_months=i('SURSISMOIS'),
                        fine_riel=i('AMENDE_KHR'), compensation_riel=i('DI_KHR'), compensation_other="USD %d" % i('DI_USD') if q['DI_USD'] else None)
    return list(out.values())


def r_sv(fn):
    ws = X(fn).active; out = []
    for r, v in lines(ws):
        if r < 3 or v[0] is None: continue
        ac = v[3].split('\n'); n = len(ac)

        def nth(c, i):
            if c is None: return None
            if c.startswith('ទាំង'): return c.split('ម្នាក់ៗ')[1]
            p = c.split('\n'); assert len(p) == n, (r, c)
            m = re.match(r'([០-៩]+)- (.*)', p[i])
            if n > 1: assert int(lat(m.group(1))) == i + 1; return val(m.group(2))
            return val(p[i])
        for i in range(n):
            m = re.match(r'(.*) \((\S+) ([០-៩]+) ឆ្នាំ (\S+)\)', nth(v[3], i)); o, mo, d, s = sent(nth(v[8], i)); c, u = comp(nth(v[10], i))
            out.append(row('%s!%d' % (ws.title, r), case_number=v[1], kh=m.group(1), sex=SEX[m.group(2)], age=int(lat(m.group(3))), citizenship=CIT[m.group(4)], charges=arts(v[4], None), date_registered=dt(v[2]), date_charged=dt(v[5]), date_decided=dt(v[6]),
                           presence_at_judgment=PRE[nth(v[7], i)], outcome=o, sentence_months=mo, suspended_months=s, fine_riel=amt(nth(v[9], i)), compensation_riel=c, compensation_other=u))
    return out


def r_kd(fn):
    out = []
    for ws in X(fn):
        col = {}
        for c in ws[3][3:6]: col[c.fill.fgColor.rgb] = PRE[c.value.split('=')[1].strip().replace('សាលក្រម', '')]
        for r, v in lines(ws):
            if r < 6 or v[0] is None: continue
            assert bool(v[4]) != bool(v[5]); ac = isinstance(v[11], str) and 'រួច' in v[11]; c, u = comp(v[14])
            ch = [{"law": CC if 'ក្រម' in p else TIP, "article": re.search(r'\d+', p).group()} for p in re.findall(r'\([^)]*\)|\d+', lat(v[8]))]
            out.append(row('%s!%d' % (ws.title, r), case_number=v[1], kh=v[3], sex='male' if v[4] else 'female', age=v[6], citizenship=CIT[v[7]], charges=ch, date_registered=dt(v[2]), date_charged=dt(v[9]), date_decided=dt(v[10]),
                           presence_at_judgment=col[ws.cell(r, 4).fill.fgColor.rgb], outcome='acquitted' if ac else 'convicted', sentence_months=None if ac else round(v[11] * 12), suspended_months=None if v[12] is None else round(v[12] * 12), fine_riel=v[13], compensation_riel=c, compensation_other=u))
    return out


def r_kt(fn):
    ws = X(fn).active; out = []; prev = None
    for r, v in lines(ws):
        if r < 8 or not v[0] or not v[5]: continue
        v = [prev[i] if x == '″' else x for i, x in enumerate(v)]; prev = v
        f = re.search(r'ពិន័យ ([០-៩.]+)៛', v[14]); o, m, d, s = sent(v[14].split('ពិន័យ')[0])
        out.append(row('%s!%d' % (ws.title, r), case_number=v[1], kh=v[5], sex=SEX[v[6]], age=num(v[7]), citizenship=CIT[v[8]], charges=arts(v[9], 'ក.ព'), date_registered=dt(v[2]), date_charged=dt(v[10]), date_decided=dt(v[13]), presence_at_judgment=PRE[v[15]],
                       outcome=o, sentence_months=m, suspended_months=s, fine_riel=amt(f.group(1)) if f else None, compensation_riel=amt(v[16])))
    return out


def r_pv(fn):
    ws = X(fn).active; out = []
    for r, v in lines(ws):
        if r < 9 or not v[0] or not v[1]: continue
        m = re.match(r'(.*) \((.)\)$', v[3]); a, c = v[5].split(' / '); t = v[6]; st = o = d = pr = None; mo = s = fi = co = None
        mil = lambda p: (lambda q: int(round(float(lat(q.group(1)).replace(',', '.')) * 1e6)) if q else None)(re.search(p + r' ([០-៩,]+)លានរៀល', t))
        if t.startswith('សាលក្រម'):
            d = dt(re.search(r'ចុះ(.*?) \(', t).group(1)); pr = PRE[re.search(r'\((.*?)\)', t).group(1)]
            if 'រួចផុត' in t: o = 'acquitted'
            else:
                o = 'convicted'; mo = dur(re.search(r'ពន្ធនាគារ ((?:[០-៩]+(?:ឆ្នាំ|ខែ) ?)+)', t).group(1))[0]
                k = re.search(r'ព្យួរទោស ((?:[០-៩]+(?:ឆ្នាំ|ខែ) ?)+)', t); s = dur(k.group(1))[0] if k else None
                fi = mil('ពិន័យ'); co = mil('រដ្ឋប្បវេណី')
        elif t.startswith('ដីកា'): o = "charge dismissed by the investigating judge"; d = dt(t.split('ចុះ')[1])
        else: st = {'ចៅក្រមស៊ើបសួរកំពុងស៊ើបសួរ': 'investigation', 'រង់ចាំថ្ងៃសវនាការ': 'awaiting trial', 'កំពុងជំនុំជម្រះ': 'trial'}[t]
        out.append(row('%s!%d' % (ws.title, r), case_number=v[1], kh=m.group(1), sex=SEX[m.group(2)], age={'អនីតិជន': 'minor', 'នីតិជន': 'adult'}[v[4]], charges=arts(a, None, law=None), date_registered=dt(v[2]), date_charged=dt(c), date_decided=d, stage=st,
                       presence_at_judgment=pr, outcome=o, sentence_months=mo, suspended_months=s, fine_riel=fi, compensation_riel=co))
    return out


def r_kk(fn):
    out = []
    for ws in X(fn):
        p = ws.title.startswith('Pending')
        for r, v in lines(ws):
            if r < 4 or v[0] is None: continue
            v += [None] * 9; x = row('%s!%d' % (ws.title, r), case_number=v[1], kh=v[5], name_latin=v[4], sex=SEX[v[6]], age=v[7], citizenship=v[8], charges=arts(v[9], 'CC'), exploitation=v[10].lower(), date_registered=dt(v[3], serial=True), date_charged=dt(v[11], serial=True))
            if p: x['outcome'] = 'pending'
            else:
                x.update(date_decided=dt(v[12], serial=True), presence_at_judgment=PRE[v[13]], outcome=v[14].lower(), sentence_months=v[15], suspended_months=v[16], fine_riel=v[17], compensation_riel=v[18])
                if v[19]: x['compensation_other'] = "USD %d" % v[19]
            if ws.row_dimensions[r].hidden: x['hidden_row'] = True
            out.append(x)
    return out


def r_pvg(fn):
    ws = X(fn).active; out = []
    for r, v in lines(ws):
        if r < 4 or v[0] is None: continue
        n = isinstance(v[11], int)
        out.append(row('%s!%d' % (ws.title, r), case_number=v[1], kh=v[3], name_latin=v[2], sex=SEX[v[4]], age=v[5], citizenship=v[6], charges=arts(v[7], None), date_registered=dt(v[8]), date_charged=dt(v[9]), date_decided=dt(v[10]), outcome='convicted' if n else 'acquitted',
                       sentence_months=v[11] if n else None, suspended_months=v[12], fine_riel=v[13]))
    return out


def r_rtk(fn):
    ws = X(fn).active; out = []
    for r, v in lines(ws):
        if r < 3 or v[0] is None: continue
        m = re.match(r'(.*) (ប្រុស|ស្រី) ([០-៩]+)$', v[2]); n = v[9] == 'មិនទាន់កាត់ទោស'; o, mo, d, s = ('pending', None, None, None) if n else sent(v[9])
        out.append(row('%s!%d' % (ws.title, r), case_number=v[1], kh=m.group(1), sex=SEX[m.group(2)], age=num(m.group(3)), citizenship=CIT[v[3]], charges=arts(v[4], None), date_registered=dt(v[5]), date_charged=dt(v[6]), date_decided=dt(v[7]),
                       presence_at_judgment=PRE.get(v[8]), outcome=o, sentence_months=mo, suspended_months=s, fine_riel=amt(v[10])))
    return out


def r_omc(fn):
    out = []; seen = {}; S = {'ស៊ើបសួរ': 'investigation', 'រង់ចាំជំនុំជម្រះ': 'awaiting trial', 'កំពុងជំនុំជម្រះ': 'trial'}; U = {'ពិរុទ្ធ': 'convicted', 'រួចផុតពីបទចោទ': 'acquitted'}
    for nm, rows in O(fn):
        for r, v in enumerate(rows, 1):
            if not isinstance(v[0], int): continue
            ch = [{"law": TIP if p.startswith('ជ.ម.') else CC, "article": re.search(r'\d+', lat(p)).group()} for p in v[7].split()]
            x = row('%s!%d' % (nm, r), case_number=v[1], kh=v[3], sex=SEX[v[4]], age=v[5], citizenship=CIT[v[6]], charges=ch, date_registered=dt(v[2]), date_charged=dt(v[8]), stage=S.get(v[9]), outcome=U.get(v[9]), date_decided=dt(v[10]), presence_at_judgment=PRE.get(v[11]),
                    sentence_months=((v[12] or 0) * 12 + (v[13] or 0)) or None, suspended_months=v[14], fine_riel=v[15], compensation_riel=v[16], compensation_other="USD %d" % v[17] if v[17] else None)
            assert v[9] in S or v[9] in U
            k = (v[1], v[3])
            if k in seen: x['second_entry_of'] = seen[k]
            else: seen[k] = x['at']
            out.append(x)
    return out


def r_bmc(fn):
    ws = X(fn).active; out = []
    for r, v in lines(ws):
        if r < 6 or v[1] is None: continue
        o, m, d, s = sent(v[12])
        out.append(row('%s!%d' % (ws.title, r), case_number=v[1], kh=v[3], sex=SEX[v[4]], age=num(v[5]), citizenship=CIT[v[6]], charges=arts(v[7], 'ក្រម'), exploitation=EXP[v[8]], date_registered=dt(v[2], 543), date_charged=dt(v[9], 543), date_decided=dt(v[10], 543),
                       presence_at_judgment=PRE[v[11]], outcome=o, sentence_months=m, suspended_months=s, fine_riel=amt(v[13])))
        assert out[-1]['date_registered'][:4] == lat(v[1]).split('/')[1]
    return out


def r_ks(fn):
    ws = X(fn).active; out = []
    for r, v in lines(ws):
        if r < 4 or v[0] is None: continue
        _, m, d, s = sent(v[12])
        out.append(row('%s!%d' % (ws.title, r), case_number=v[1], kh=v[3], sex=SEX[v[4]], age=num(v[5]), citizenship=CIT[v[6]], charges=arts(v[7], 'ក្រម'), date_registered=dt(v[2]), date_charged=dt(v[8]), date_decided=dt(v[9]), presence_at_judgment=PRE[v[10]],
                       outcome={'ផ្តន្ទាទោស': 'convicted', 'រួចផុតពីបទចោទ': 'acquitted'}[v[11]], sentence_months=m, suspended_months=s, fine_riel=amt(v[13]), compensation_riel=amt(v[14])))
    return out


def r_pu(fn):
    ws = X(fn).active; out = []
    for r, v in lines(ws):
        if r < 3 or v[0] is None: continue
        c, u = comp(v[16]); j = v[11]
        out.append(row('%s!%d' % (ws.title, r), case_number=v[1], kh=v[3], name_latin=v[2], sex=SEX[v[4]], age=v[5], citizenship=v[6], charges=arts(v[7], 'CC'), date_registered=dt(v[8]), date_charged=dt(v[9]), date_decided=dt(v[10]),
                       presence_at_judgment='absent' if 'absentia' in j else 'deemed present' if 'deemed' in j else 'present', outcome={'Guilty': 'convicted', 'Acquitted': 'acquitted'}[v[12]], sentence_months=v[13], suspended_months=v[14],
                       fine_riel=None if v[15] == '#VALUE!' else v[15], compensation_riel=c, compensation_other=u))
    return out


def r_st(fn):
    R = list(csv.reader(open(os.path.join(F, fn), encoding='utf-8', newline=''))); out = []
    for n, v in enumerate(R, 1):
        v = [val(x) for x in v]
        if not (v[0] and v[0].isdigit()): continue
        k = v[10].isdigit()
        out.append(row('record %d' % n, case_number=v[1], kh=v[2], sex=SEX[v[3]], age=int(v[4]), citizenship=CIT[v[5]], charges=arts(v[6], None), date_registered=dt(v[7]), date_charged=dt(v[8]), date_decided=dt(v[9]), outcome='convicted' if k else 'acquitted',
                       sentence_months=int(v[10]) if k else None, suspended_months=int(v[11]) if v[11] else None, fine_riel=amt(v[12])))
    return out


def r_none(fn): return []


READ = [("Phnom Penh", r_pp), ("Mondulkiri", r_mdk), ("Battambang", r_btb), ("Takeo", r_tko), ("Siem Reap", r_sr), ("Kampong Cham", r_kch), ("Svay Rieng", r_sv), ("Kandal", r_kd), ("Kampong Thom", r_kt), ("Preah Vihear", r_pv), ("Koh Kong", r_kk),
        ("Prey Veng", r_pvg), ("Ratanakiri", r_rtk), ("Oddar Meanchey", r_omc), ("Banteay Meanchey", r_bmc), ("Kampong Speu", r_ks), ("Pursat", r_pu), ("Stung Treng", r_st), ("Kratie", r_none), ("Pailin", r_none)]


def sane(fn, rows, errs):
    """no error that is not listed: order of days, suspended within sentence, acquittal without penalty, age"""
    bad = []
    for r in rows:
        ds = [r[k] for k in ('date_registered', 'date_charged', 'date_decided') if r[k]]
        if ds != sorted(ds) or any(d > '2026-01-31' for d in ds): bad.append((r['at'], ds))
        if (r['suspended_months'] or 0) > (r['sentence_months'] or 0): bad.append((r['at'], 'susp'))
        if r['outcome'] == 'acquitted' and (r['sentence_months'] or r['fine_riel'] or r['compensation_riel'] or r.get('compensation_other')): bad.append((r['at'], 'acq'))
        if isinstance(r['age'], int) and r['age'] < 14: bad.append((r['at'], 'age'))
        if r['outcome'] == 'convicted' and not r['sentence_months']: bad.append((r['at'], 'no sentence'))
    return bad


def norm(x): return re.sub(r'[\u200b\s]+', ' ', x).strip() if isinstance(x, str) else x


def main():
    tot = bad = 0
    assert set(os.listdir(F)) == set(truth), set(os.listdir(F)) ^ set(truth)
    for (c, f), (fn, t) in zip(READ, truth.items()):
        assert t['sent_by'].startswith(c + ' '), (c, t['sent_by'])
        got = f(fn); b = 0
        if len(got) != len(t['rows']): print('ROWS', fn, len(got), len(t['rows'])); b += 1
        for x, y in zip(got, t['rows']):
            for k in set(x) | set(y):
                tot += 1
                if norm(x.get(k)) != norm(y.get(k)): b += 1; print('  DIFF', c, y['at'], k, 'read', x.get(k), 'truth', y.get(k))
        s = sane(fn, t['rows'], t['errors'])
        print('%-17s %-20s rows %2d  diffs %d  oddities %s  errors listed %d' % (c, t['outcome'], len(got), b, s, len(t['errors']))); bad += b
    print('values compared', tot, 'different', bad); sys.exit(bool(bad))


main()
