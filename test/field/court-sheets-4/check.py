"""Opens every file again with readers of its own (no shared code with make.py) and compares with truth.json."""
import json, os, re, csv, io, datetime as dt, sys
from openpyxl import load_workbook
HERE = os.path.dirname(os.path.abspath(__file__))
TR = json.load(open(HERE + '/truth.json'))
W = str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789')
MK = {m: i+1 for i, m in enumerate('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split())}
ME = {m: i+1 for i, m in enumerate('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split())}
NUM = {'មួយ':1,'ពីរ':2,'បី':3,'បួន':4,'ប្រាំមួយ':6,'ប្រាំពីរ':7,'ប្រាំបី':8,'ប្រាំបួន':9,'ប្រាំ':5}
TEN = {'ដប់':10,'ម្ភៃ':20,'សាមសិប':30,'សែសិប':40,'ហាសិប':50,'ហុកសិប':60}
def kw(t):
    for a, x in TEN.items():
        if t.startswith(a): return x + (NUM[t[len(a):]] if t[len(a):] else 0)
    return NUM[t]
def date(v):
    if v in (None, '', '-'): return None
    if hasattr(v, 'year'): return v.strftime('%Y-%m-%d')
    if isinstance(v, (int, float)): return (dt.date(1899,12,30) + dt.timedelta(days=int(v))).isoformat()
    t = str(v).translate(W)
    m = re.fullmatch(r'(\d{4})-(\d\d)-(\d\d)', t)
    if m: y, mo, d = map(int, m.groups())
    elif (m := re.fullmatch(r'(\d+)[/.-](\d+)[/.-](\d+)', t)): d, mo, y = map(int, m.groups())
    elif (m := re.fullmatch(r'(\d+)-(\w{3})-(\d{4})', t)): d, mo, y = int(m[1]), ME[m[2]], int(m[3])
    elif (m := re.search(r'ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d+)', t)): d, mo, y = int(m[1]), MK[m[2]], int(m[3])
    else: raise ValueError(t)
    if y < 100: y += 2000
    if y > 2400: y -= 543
    try: return dt.date(y, mo, d).isoformat()
    except ValueError: return None
def money(mult=1):
    def f(v):
        if v in (None, '', '-'): return None
        return int(re.sub(r'[^\d]', '', str(v).translate(W))) * mult
    return f
def num(v): return None if v in (None, '', '-', '?') else int(re.search(r'\d+', str(v).translate(W)).group())
def span(v):
    if v in (None, '', '-'): return None
    t = str(v).translate(W); y = re.search(r'(\d+)\s*(?:ឆ្នាំ|year|y)', t); m = re.search(r'(\d+)\s*(?:ខែ|month|m)', t)
    assert y or m, t
    return (int(y[1]) if y else 0) * 12 + (int(m[1]) if m else 0)
def words(**kw_):
    d = {a.replace('_', ' '): b for a, b in kw_.items()}
    return d
SEX = {'ប្រុស':'male','ស្រី':'female','ប':'male','ស':'female','M':'male','F':'female','Male':'male','Female':'female','1':'male','2':'female','male':'male','FEMALE':'female'}
CIT = {'ខ្មែរ':'Cambodian','ចិន':'Chinese','វៀតណាម':'Vietnamese','ថៃ':'Thai','KH':'Cambodian','KHM':'Cambodian','កម្ពុជា':'Cambodian','China':'Chinese','PRC':'Chinese','Viet Nam':'Vietnamese','VN':'Vietnamese'}
EX = {'ពលកម្មដោយបង្ខំ':'forced labour','អាជីវកម្មផ្លូវភេទ':'sexual exploitation','អាជីវកម្មផ្លូវភេទលើកុមារ':'sexual exploitation of a child','រៀបការដោយបង្ខំ':'forced marriage','បង្ខំឱ្យសុំទាន':'forced begging','បង្ខំឱ្យឆបោកតាមអនឡាញ':'forced criminality (online scam)','ចំណងបំណុល':'debt bondage','ទាសភាពក្នុងផ្ទះ':'domestic servitude'}
PRE = {'ចំពោះមុខ':'present','កំបាំងមុខ':'absent','ចាត់ទុកជាចំពោះមុខ':'deemed present','in person':'present','in absentia':'absent','In absentia':'absent','deemed in person':'deemed present','Present':'present','Absent':'absent','Deemed present':'deemed present','In presence':'present','Deemed in presence':'deemed present','in front':'present','absent':'absent','A':'present','B':'absent','C':'deemed present','-':None}
OUT = {'ផ្តន្ទាទោស':'convicted','រួចផុតពីបទចោទ':'acquitted','ជាប់ពិរុទ្ធ':'convicted','រួចខ្លួន (គ្មានពិរុទ្ធ)':'acquitted','Convicted':'convicted','Acquitted':'acquitted','Pending':'pending','Guilty':'convicted','Not guilty':'acquitted','guilty':'convicted','free':'acquitted','-':None,'1':'convicted','2':'acquitted','9':'pending','dismissed by inv. judge':'charge dismissed by the investigating judge'}
STA = {'Judged':'decided','In trial':'trial','Waiting for trial':'awaiting trial','Under investigation':'investigation','Decided':'decided','Trial':'trial','Awaiting trial':'awaiting trial','Investigation':'investigation','inv.':'investigation','wait':'awaiting trial','trial':'trial','done':'decided','S1':'investigation','S2':'awaiting trial','S3':'trial','S4':'decided'}
def w(d): return lambda v: None if v in (None, '') else d.get(str(v), str(v))
def low(v): return None if v in (None, '') else str(v)[0].lower() + str(v)[1:]
def s(v): return None if v in (None, '', '-') else re.sub(' +', ' ', str(v).replace('\u200b', '')).strip()
H = 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008'; C = 'Criminal Code 2009'
def arts(v): return [dict(law=H, article=a) for a in re.findall(r'\d+', str(v).translate(W))]
def arts_hp(v): return [dict(law=H if a == 'H' else C, article=n) for a, n in re.findall(r'([HP])(\d+)', v)]
def arts_full(v): return [dict(law=C if p.startswith('Criminal') else H, article=p.split()[-1]) for p in v.split('; ')]

def ods(path):
    from odf.opendocument import load
    from odf.table import Table, TableRow, TableCell, CoveredTableCell
    from odf.text import P
    out = {}
    for t in load(path).spreadsheet.getElementsByType(Table):
        rows = []
        for r in t.getElementsByType(TableRow):
            row = []
            for c in r.childNodes:
                x = c.getAttribute('datevalue') if c.qname[1] == 'table-cell' else None
                if c.qname[1] == 'table-cell' and c.getAttribute('valuetype') == 'float': x = float(c.getAttribute('value'))
                if x is None: x = '\n'.join(''.join(n.data for n in p.childNodes if n.nodeType == 3) for p in c.getElementsByType(P)) or None
                row.append(x)
            rows.append(row)
        out[t.getAttribute('name')] = rows
    return out
def grid(fn):
    p = f'{HERE}/files/{fn}'
    if fn.endswith('.ods'): return ods(p), None
    if fn.endswith('.csv'): return {'record': list(csv.reader(io.StringIO(open(p, encoding='utf-8-sig').read())))}, None
    wb = load_workbook(p); return {ws.title: [[c.value for c in r] for r in ws.iter_rows()] for ws in wb}, wb
def col(x): 
    n = 0
    for ch in x: n = n*26 + ord(ch) - 64
    return n - 1
# file -> {fact: (column, reader)}; facts not named must be null everywhere
S = {
 'បញ្ជីរឿងជួញដូរមនុស្ស កោះកុង ២០២៤-២០២៥.xlsx': dict(first=4, case_number=('B',s), name_khmer=('C',s), name_latin=('D',s), sex=('E',w(SEX)), age=('F',num), citizenship=('G',w(CIT)), charges=('H',arts), exploitation=('I',w(EX)), date_registered=('J',date), date_charged=('K',date), date_decided=('L',date), presence_at_judgment=('M',w(PRE)), outcome=('N',w(OUT)), sentence_months=('O:P',lambda a,b: None if a is None else a*12+b), fine_riel=('Q',num), compensation_riel=('R',num)),
 'Kampong_Cham_TIP_accused_2024-25.xlsx': dict(first=2, case_number=('B',s), name_latin=('C',s), sex=('D',w(SEX)), age=('E',num), citizenship=('F',s), charges=('H',arts), exploitation=('I',low), date_registered=('J',date), date_charged=('K',date), stage=('L',w(STA)), date_decided=('M',date), presence_at_judgment=('N',w(PRE)), outcome=('O',w(OUT)), sentence_months=('P',num), suspended_months=('Q',num), fine_riel=('R',num), compensation_riel=('S',num)),
 'siemreap_2025_Q2.csv': dict(first=2, case_number=('B',s), name_khmer=('C',s), sex=('D',w(SEX)), age=('E',num), citizenship=('F',w(CIT)), charges=('H',arts), date_registered=('I',date), date_charged=('J',date), date_decided=('K',date), presence_at_judgment=('L',w(PRE)), outcome=('M',w(OUT)), sentence_months=('N',span), fine_riel=('O',num), compensation_riel=('P',num)),
 'តាកែវ-ឆមាសទី១-២០២៥.xlsx': dict(first=11, case_number=('B',s), name_khmer=('C',s), sex=('D',w(SEX)), age=('E',num), citizenship=('F',w(CIT)), charges=('G',arts), exploitation=('H',w(EX)), date_registered=('I',date), date_charged=('J',date), date_decided=('K',date), presence_at_judgment=('L',w(PRE)), outcome=('M',w(OUT)), sentence_months=('N',span), fine_riel=('O',money()), compensation_riel=('P',money())),
 'Prey Veng court list.ods': dict(first=5, case_number=('B',s), name_khmer=('C',s), name_latin=('D',s), sex=('E',w(SEX)), age=('F',num), citizenship=('G',s), charges=('H',arts), exploitation=('I',s), date_registered=('J',date), date_charged=('K',date), stage=('L',w(STA)), date_decided=('M',date), presence_at_judgment=('N',w(PRE)), outcome=('O',w(OUT)), sentence_months=('P',span), suspended_months=('Q',span), compensation_riel=('R',num)),
 'ស្វាយរៀង ឆ្នាំ២០២៥ តាមត្រីមាស.xlsx': dict(first=3, name_khmer=('B',s), sex=('C',w(SEX)), age=('D',num), citizenship=('E',w(CIT)), case_number=('F',s), date_registered=('G',date), date_charged=('H',date), charges=('I',arts), date_decided=('J',date), presence_at_judgment=('K',w(PRE)), outcome=('L',w(OUT)), sentence_months=('M',span), suspended_months=('N',span), compensation_riel=('O',money())),
 'kampot judgments 2024-2025.xlsx': dict(first=2, case_number=('A',s), name_latin=('B',s), sex=('C',w(SEX)), age=('D',num), citizenship=('E',w(CIT)), charges=('F',arts_full), date_registered=('G',date), date_charged=('H',date), date_decided=('I',date), outcome=('J',w(OUT)), presence_at_judgment=('K',w(PRE)), sentence_months=('L',span), fine_riel=('M',money()), compensation_riel=('N',money())),
 'ឧត្តរមានជ័យ បញ្ជីរឿង ព.ស.xlsx': dict(first=5, case_number=('B',s), name_khmer=('C',s), sex=('D',w(SEX)), age=('E',num), citizenship=('F',w(CIT)), charges=('G',arts), exploitation=('H',w(EX)), date_registered=('I',date), date_charged=('J',date), date_decided=('K',date), presence_at_judgment=('L',w(PRE)), outcome=('M',w(OUT)), sentence_months=('N',span), fine_riel=('O',money()), compensation_riel=('P',money())),
 'PPC TIP copy-paste values.xlsx': dict(first=2, case_number=('A',s), name_latin=('B',s), sex=('C',w(SEX)), age=('D',num), citizenship=('E',s), charges=('F',arts), exploitation=('G',s), date_registered=('H',date), date_charged=('I',date), date_decided=('J',date), stage=('K',s), presence_at_judgment=('L',s), outcome=('M',w(OUT)), sentence_months=('N',num), fine_riel=('O',num), compensation_riel=('P',num)),
 'pailin_codes_2024-25.xlsx': dict(first=4, case_number=('B',s), name_khmer=('C',s), sex=('D',w(SEX)), age=('E',num), citizenship=('F',w(CIT)), charges=('G',arts), exploitation=('H','legend'), date_registered=('I',date), date_charged=('J',date), stage=('K',w(STA)), date_decided=('L',date), presence_at_judgment=('M',w(PRE)), outcome=('N',w(OUT)), sentence_months=('O',num), fine_riel=('P',money(1000000)), compensation_riel=('Q',money(1000000))),
 'កណ្តាល - ពណ៌តាមលទ្ធផល.xlsx': dict(first=6, merged=1, case_number=('B',s), name_khmer=('C',s), sex=('D',w(SEX)), age=('E',num), citizenship=('F',w(CIT)), charges=('G',arts), exploitation=('H',w(EX)), date_registered=('I',date), date_charged=('J',date), date_decided=('K',date), outcome=('fill',{'00FFC7CE':'convicted','00C6EFCE':'acquitted'}.get), sentence_months=('L',span), compensation_riel=('M',num)),
 'Banteay Meanchey កំណត់ត្រាក្រឡាបញ្ជី.xlsx': dict(first=3, ditto=1, case_number=('B',s), date_registered=('D',date), date_charged=('E',date), charges=('F',arts_hp), name_khmer=('G',s), sex=('H',w(SEX)), age=('I',num), citizenship=('J',w(CIT)), stage=('L',w(STA)), date_decided=('M',date), presence_at_judgment=('N',w(PRE)), outcome=('O',w(OUT)), sentence_months=('P',span), compensation_riel=('Q',money(1000000))),
 'Sihanoukville foreign accused 2024-25.xlsx': dict(first=4, case_number=('B',s), name_latin=('C',s), sex=('E',w(SEX)), age=('F',num), citizenship=('G',w(CIT)), charges=('H',arts), exploitation=('I',s), date_registered=('J',date), date_charged=('K',date), date_decided=('L',date), presence_at_judgment=('M',w(PRE)), outcome=('N',w(OUT)), sentence_months=('O',lambda v: None if v is None else v*12), fine_riel=('P',num), compensation_riel=('Q',num)),
 'កំពង់ធំ_កែចុងក្រោយ(2).xlsx': dict(first=5, case_number=('B',s), name_khmer=('C',s), sex=('D',w(SEX)), age=('E',num), citizenship=('F',w(CIT)), charges=('G',arts), date_registered=('H',date), date_charged=('I',date), date_decided=('J',date), presence_at_judgment=('K',w(PRE)), outcome=('L',w(OUT)), sentence_months=('M',num), suspended_months=('N',num), fine_riel=('O',money()), compensation_riel=('P',money())),
}
FACTS = ['case_number','name_khmer','name_latin','sex','age','citizenship','charges','exploitation','date_registered','date_charged','date_decided','stage','presence_at_judgment','outcome','sentence_months','sentence_days','suspended_months','fine_riel','compensation_riel']
bad = 0; n = 0
def cmp(fn, at, f, got, want):
    global bad, n
    n += 1
    if got != want: bad += 1; print('DIFF', fn, at, f, 'read', got, 'truth', want)
def colons(fn, spec):
    G, wb = grid(fn); t = TR[fn]; seen = set()
    leg = {}
    for rows in G.values():
        for r in rows:
            if r and isinstance(r[0], str) and r[0].startswith('ទម្រង់:'): leg = {a: EX[b] for a, b in re.findall(r'(ទ\d) = ([^,]+)', r[0])}
    ffirst = spec['first']
    for e in t['rows']:
        sh, row = e['at'].replace('record ', 'record!').split('!'); row = int(row); seen.add((sh, row))
        def cell(c, row=row):
            rr = G[sh][row-1]; v = rr[col(c)] if col(c) < len(rr) else None
            if spec.get('merged'):
                for m in wb[sh].merged_cells.ranges:
                    if m.min_row <= row <= m.max_row and m.min_col == m.max_col == col(c) + 1: v = G[sh][m.min_row-1][col(c)]
            return cell(c, row-1) if spec.get('ditto') and v in ('〃', 'ដដែល') else v
        for f in FACTS:
            if f not in spec: got = None
            else:
                c, rd = spec[f]
                if c == 'fill': got = rd(wb[sh].cell(row, 3).fill.fgColor.rgb)
                elif rd == 'legend': got = leg[cell(c)]
                elif ':' in c: got = rd(*[cell(x) for x in c.split(':')])
                else: got = rd(cell(c))
            cmp(fn, e['at'], f, got, e[f])
    # every line of the list is a person or one of not_rows
    for shn, rows in G.items():
        for i, r in enumerate(rows, 1):
            if any(v not in (None, '') for v in r) and (shn, i) not in seen and not any((x['sheet'] or 'record') == shn and x['row'] == i for x in t['not_rows']): cmp(fn, f'{shn}!{i}', 'line', r, 'neither person nor not_row')
for fn, spec in S.items(): colons(fn, spec)
# Battambang: letters in cells
fn = 'បាត់ដំបង សំណុំរឿង-ជនជាប់ចោទច្រើននាក់.xlsx'; G, _ = grid(fn); got = []
for i, r in enumerate(G['តារាង'][4:], 5):
    if not r[1]: continue
    ppl = r[2].split('\n'); L = lambda t: {(x[0] if x[1] == '.' else ''): re.sub(r'^[កខគឃ]\. ', '', x) for x in t.split('\n')}
    res, cp = L(r[6]), ({} if r[7] == 'គ្មាន' else L(r[7]))
    for k_, p in L(r[2]).items():
        m = re.fullmatch(r'(.+) ភេទ(\S+) អាយុ (\S+) ឆ្នាំ ជនជាតិ(\S+)', p); q = re.fullmatch(r'(.+) \((.+)\)', res[k_]); d = r[4].split('\n'); e, a = r[3].split(' មាត្រា ')
        got.append(dict(at=f'តារាង!{i}', case_number=r[1], name_khmer=m[1], name_latin=None, sex=SEX[m[2]], age=num(m[3]), citizenship=CIT[m[4]], charges=arts(a), exploitation=EX[e], date_registered=date(d[0]), date_charged=date(d[1]), date_decided=date(r[5]), stage=None,
            presence_at_judgment=PRE[q[2]], outcome='acquitted' if q[1] == 'រួចផុតពីបទចោទ' else 'convicted', sentence_months=None if q[1] == 'រួចផុតពីបទចោទ' else span(q[1]), sentence_days=None, suspended_months=None, fine_riel=None, compensation_riel=num(cp[k_])*1000000 if k_ in cp else None))
cmp(fn, 'all', 'count', len(got), len(TR[fn]['rows']))
for a, b in zip(got, TR[fn]['rows']):
    for f in a: cmp(fn, b['at'], f, a[f], b[f])
# Kratie: words
fn = 'ក្រចេះ សាលក្រមជាអក្សរ.xlsx'; G, _ = grid(fn); got = []
def kspan(t):
    y = re.search(r'([^\s]+?)ឆ្នាំ', t); m = re.search(r'(?:^|និង)([^\s]+?)ខែ', t)
    return (kw(y[1]) if y else 0)*12 + (kw(m[1]) if m else 0)
for i, r in enumerate(G['Sheet1'][4:], 5):
    t = r[8]; p = 'deemed present' if 'ចាត់ទុក' in t else 'absent' if 'កំបាំងមុខ' in t else 'present'
    m = re.search(r'កំណត់ (\S+(?: និង\S+ខែ)?)', t); su = re.search(r'ព្យួរទោស (\S+(?: និង\S+ខែ)?)', t); fi = re.search(r'ពិន័យជាប្រាក់ (\S+)លានរៀល', t); co = re.search(r'រដ្ឋប្បវេណី (\S+)លានរៀល', t)
    got.append(dict(at=f'Sheet1!{i}', case_number=r[0].split(' ចុះ')[0], name_khmer=r[1], name_latin=None, sex=SEX[r[2]], age=kw(r[3].replace('ឆ្នាំ','')), citizenship=CIT[r[4]], charges=arts(r[5]), exploitation=None, date_registered=date(r[0].split(' ចុះ')[1]), date_charged=date(r[6]), date_decided=date(r[7]), stage=None, presence_at_judgment=p,
        outcome='convicted' if m else 'acquitted', sentence_months=kspan(m[1]) if m else None, sentence_days=None, suspended_months=kspan(su[1]) if su else None, fine_riel=kw(fi[1])*1000000 if fi else None, compensation_riel=kw(co[1])*1000000 if co else None))
cmp(fn, 'all', 'count', len(got), len(TR[fn]['rows']))
for a, b in zip(got, TR[fn]['rows']):
    for f in a: cmp(fn, b['at'], f, a[f], b[f])
# Mondulkiri: columns
fn = 'Mondulkiri TIP case cards.xlsx'; G, _ = grid(fn); g = G['Cards']; got = []
for c in range(1, 8):
    x = [g[r][c] for r in range(2, 22)]
    got.append(dict(at='Cards!column ' + 'ABCDEFGH'[c], case_number=x[1], name_khmer=x[2], name_latin=x[3], sex=SEX[x[4]], age=x[5], citizenship=x[6], charges=arts(x[7]), exploitation=x[8], date_registered=date(x[9]), date_charged=date(x[10]), stage=x[11], date_decided=date(x[12]), presence_at_judgment=x[13], outcome=x[14],
        sentence_months=None if x[15] is None else x[15]*12+x[16], sentence_days=None, suspended_months=x[17], fine_riel=x[18], compensation_riel=x[19]))
cmp(fn, 'all', 'count', len(got), len(TR[fn]['rows']))
for a, b in zip(got, TR[fn]['rows']):
    for f in a: cmp(fn, b['at'], f, a[f], b[f])
# files and truth match; order of days makes sense except where named; listed errors are there
cmp('set', '', 'files', sorted(os.listdir(HERE + '/files')), sorted(TR))
for fn, t in TR.items():
    for r in t['rows']:
        a, b, c = r['date_registered'], r['date_charged'], r['date_decided']
        e = [x['cell'] for x in t['errors']]; named = any(re.search(r'[A-Z]?%s\b' % r['at'].split('!')[-1].split()[-1], x) for x in e)
        if (a and b and a > b) or (b and c and b > c) or (c and c > '2025-12-31') or not (15 < (r['age'] or 30) < 90): 
            if not named: cmp(fn, r['at'], 'order of days/age', (a, b, c, r['age']), 'sense')
        if (r['suspended_months'] or 0) > (r['sentence_months'] or 0) and not named: cmp(fn, r['at'], 'suspended', 1, 0)
        if r['outcome'] == 'acquitted' and r['sentence_months'] and not named: cmp(fn, r['at'], 'acquitted+prison', 1, 0)
    k_ = [(r['case_number'], r['name_khmer'] or r['name_latin']) for r in t['rows']]
    if len(k_) - len(set(k_)) != sum('second_entry_of' in r for r in t['rows']): cmp(fn, '', 'doubles', len(k_) - len(set(k_)), 0)
print(f'{n} comparisons, {bad} different; {sum(len(t["rows"]) for t in TR.values())} persons in {len(TR)} files'); sys.exit(bad > 0)
