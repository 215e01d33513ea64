#!/usr/bin/env python3
"""Opens every file again, reads every person with its own small readers (nothing of make.py is used)
and compares with truth.json, value for value, null for null. Then looks for contradictions nobody meant."""
import csv, json, os, re, sys, datetime as dt
from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string as CI
HERE = os.path.dirname(os.path.abspath(__file__)); T = json.load(open(os.path.join(HERE,'truth.json'),encoding='utf-8'))
TIP = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"; CC = "Criminal Code 2009"
A = str.maketrans('០១២៣៤៥៦៧៨៩','0123456789')
MON = dict(zip('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(), range(1,13))) | dict(zip('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(), range(1,13)))
a = lambda v: '' if v is None else str(v).translate(A)
def raw(v): return str(v) if v not in (None,'') else None
def num(v): m = re.search(r'\d+', a(v)); return int(m[0]) if m else None
def date(v, be=0):
    if isinstance(v, dt.datetime): return v.date().isoformat()
    t = a(v)
    try:
        m = re.search(r'(\d{4})-(\d\d)-(\d\d)', t)
        if m: return dt.date(*map(int, m.groups())).isoformat()
        m = re.search(r'(\d\d)[/.-](\d\d)[/.-](\d{4})', t)
        if m: return dt.date(int(m[3])-be, int(m[2]), int(m[1])).isoformat()
        m = re.search(r'(\d+)\s+(?:ខែ)?(\S+)\s+(?:ឆ្នាំ)?(\d{4})', t)
        if m: return dt.date(int(m[3]), MON[m[2]], int(m[1])).isoformat()
    except ValueError: return None
def bdate(v): return date(v, 543)
def either(v):   # day or month first: only where one reading is possible
    x, y, z = map(int, a(v).split('/'))
    if x > 12: return dt.date(z, y, x).isoformat()
    if y > 12 or x == y: return dt.date(z, x, y).isoformat()
def months(t):
    y = re.search(r'(\d+)\)?\s*(?:ឆ្នាំ|yrs?)', t); m = re.search(r'(\d+)\)?\s*(?:ខែ|mths)', t)
    return (int(y[1])*12 if y else 0) + (int(m[1]) if m else 0) or None
SUS = r'ដោយព្យួរទោស|ព្យួរ|\(of which'
def sent(v): return months(re.split(SUS, a(v))[0].split('សង')[0])
def days(v): m = re.search(r'(\d+)ថ្ងៃ', a(v)); return int(m[1]) if m else None
def sus(v): p = re.split(SUS, a(v)); return months(p[1].split('សង')[0]) if len(p) > 1 else None
def money(v):
    t = a(v)
    if 'USD' in t: return None
    m = re.search(r'(\d+) លាន', t)
    if m: return int(m[1])*10**6
    m = re.search(r'\d[\d., ]*\d', t)
    return int(re.sub(r'\D', '', m[0])) if m else None
def usd(v): m = re.search(r'USD ([\d,]+)', a(v)); return m[1].replace(',','')+' USD' if m else None
def comp1(v): m = re.search(r'សងជំងឺចិត្ត ([\d.]+)', a(v)); return int(m[1].replace('.','')) if m else None
def sex(v):
    t = a(v).strip(); return {'ប្រុស':'male','ប':'male','M':'male','H':'male','male':'male','Male':'male','ប M':'male','ស្រី':'female','ស':'female','F':'female','female':'female','Female':'female','ស F':'female'}.get(t.split('/')[0])
WORD = {'present':['ចំពោះមុខ','IN PERSON','Contradictoire','present'],'absent':['កំបាំងមុខ','IN ABSENTIA','Par défaut','absent'],'deemed present':['ចាត់ទុកជាចំពោះមុខ','DEEMED IN PERSON','Réputé contradictoire','deemed present']}
def pres(v): return next((x for x, w in WORD.items() if a(v) in w), None)
def stage(v):
    t = a(v); return {'កំពុងស៊ើបសួរ':'investigation','រង់ចាំជំនុំជម្រះ':'awaiting trial','កំពុងជំនុំជម្រះ':'trial','សម្រេចរួច':'decided','ស៊ើបសួរ':'investigation','ជំនុំជម្រះ':'trial','UNDER INVESTIGATION':'investigation','AWAITING TRIAL':'awaiting trial','ON TRIAL':'trial','JUDGED':'decided'}.get(t)
def out(v):
    t = a(v)
    if not t: return None
    if 'លើកលែងចោទប្រកាន់' in t: return 'charge dismissed by the investigating judge'
    if re.search(r'រួចផុត|រួចខ្លួន|គ្មានពិរុទ្ធភាព|Not guilty|[Aa]cquitted|ACQUITTED|Relaxé', t): return 'acquitted'
    if re.search(r'ពន្ធ|កាត់ទោស|ផ្តន្ទាទោស|មានពិរុទ្ធភាព|ពិរុទ្ធ Guilty|Guilty|[Cc]onvicted|CONVICTED|Condamné|ឆ្នាំ|ខែ', t): return 'convicted'
def art(v): return [dict(law=TIP, article=str(num(v)))]
def artm(v): return [dict(law=TIP, article=re.search(r'(?:មាត្រា ?|ម\.)(\d+)', a(v))[1])]
def artmix(v):
    o = []
    for p in re.split(r' and |\+| et ', a(v)): o.append(dict(law=CC if re.search(r'\bCC\b|CRIM CODE|\bCP\b', p) else TIP, article=re.search(r'(?:ART |Art\. |^)(\d+)', p)[1]))
    return o
CIT = {'cambodgienne':'Cambodian','ខ្មែរ':'Cambodian','ចិន':'Chinese','វៀតណាម':'Vietnamese','ថៃ':'Thai','KHM':'Cambodian','CHN':'Chinese','VNM':'Vietnamese','THA':'Thai','Cambodia':'Cambodian','China':'Chinese','Vietnam':'Vietnamese','Thailand':'Thai'}
def cit(v): return CIT.get(a(v), raw(v))
def kh(v): t = raw(v); return t.split(' ហៅ ')[0] if t and re.search('[ក-អ]', t) else None
def alias(v): t = raw(v); return t.split(' ហៅ ')[1] if ' ហៅ ' in t else None
def khl(v): l = v.split('\n'); return l[0] if len(l) == 2 else None
def lal(v): return v.split('\n')[-1]
def aft(v): return int(a(v).split('/')[1])
def expl(v): return re.sub(r'^[^a-z]*', '', v)
N, R, P_ = 'case_number name_khmer name_latin'.split(), raw, None
# file (a piece of its name): first row is found by truth.json; key = (column(s), reader)
SPEC = {
 'បាត់ដំបង': dict(case_number='B',name_khmer=('D',kh),sex='E',age='F',charges=('G',artm),date_registered='C',date_decided='H',outcome='I',sentence_months='I',sentence_days=('I',days),suspended_months='I',compensation_riel=('I',comp1),presence_at_judgment='J'),
 'PP Mun': dict(case_number='B',name_latin=('C',R),sex='D',age='E',citizenship='F',charges=('G',artmix),date_decided='H',outcome='I',sentence_months='J',suspended_months='J',fine_riel='K',compensation_riel='L',compensation_other=('L',usd)),
 'កំពង់ចាម': dict(name_khmer='B',sex='C',birth_year=('D',num),case_number='E',date_registered='F',date_charged='G',charges='H',stage='J',outcome='J',date_decided='J'),
 'takeo': dict(case_number='B',date_registered='C',name_khmer='D',name_latin=('E',R),sex='F',age='G',citizenship='H',charges=('I',artmix),date_charged='J',stage='K',date_decided='L',outcome='M',presence_at_judgment='N',YM='OP',suspended_months=('Q',num),fine_riel='R',compensation_riel='S'),
 'កំពង់ធំ': dict(case_number='B',date_registered='C',charges=('D',artm),name_khmer='E',alias_khmer=('E',alias),sex='F',age='G',date_decided='H',outcome='I',sentence_months='I',suspended_months='I'),
 'Sihanouk': dict(date_registered='B',case_number='C',name_khmer=('D',khl),name_latin=('D',lal),sex='E',age='F',citizenship='G',charges='H',exploitation=('I',expl),date_decided='J',outcome='K',YM='LM',fine_riel='N'),
 'SVR': dict(case_number='D',name_khmer='E',sex='F',age=('F',aft),charges=('G',artm),stage='I',date_decided='J',outcome='K',sentence_months='K',suspended_months='K',compensation_riel='L'),
 'Pursat': dict(case_number='B',name_latin=('C',R),sex='D',age='E',citizenship='F',charges=('G',artmix),date_charged=('H',bdate),date_decided=('I',bdate),outcome='J',presence_at_judgment='K',YM='LM',fine_riel='N'),
 'Kandal': dict(case_number='A',date_registered='B',charges='C',date_decided='P'),
 'preyveng': dict(case_number='A',date_registered=('B',either),name_latin=('C',R),sex='D',age='E',charges='F',date_decided='G',outcome='H',sentence_months='I',suspended_months=('J',sent),fine_riel='K'),
 'រតនគិរី': dict(case_number='B',charges=('F',artm),date_decided='G',outcome='H'),
 'KohKong': dict(name_khmer='A',name_latin=('B',R),sex='C',age='D',citizenship='E',case_number='F',charges='G',date_registered='H',outcome='J',date_decided='K',sentence_months='L'),
 'កំពង់ស្ពឺ': dict(case_number='B',date_registered='C',name_khmer='D',sex='E',age='F',charges='G',date_decided='H',outcome='I',sentence_months='J'),
 'BMC': dict(case_number='A',date_registered='B',name_latin=('C',R),sex='D',birth_year=('E',num),citizenship='F',charges='G',date_decided='H',presence_at_judgment='I',outcome='J',sentence_months='K',compensation_riel='L'),
 'krate': dict(case_number='A',name_khmer='B',sex='C',age='D',charges='E',date_decided='F',outcome='G',sentence_months='H',suspended_months=('I',sent),fine_riel='J'),
 'ស្ទឹងត្រែង': dict(name_khmer='B',sex='C',age=('D',lambda v: v if isinstance(v,int) else None),charges='E',case_number='F',date_charged='G',stage='K'),
 'TboungKhmum': dict(case_number='B',name_khmer='C',sex='D',age='E',charges='F',date_decided='G',outcome='H',YM='IJ',fine_riel='K'),
}
DEF = dict(case_number=raw,name_khmer=kh,name_latin=raw,sex=sex,age=num,citizenship=cit,charges=art,date_registered=date,date_charged=date,date_decided=date,stage=stage,presence_at_judgment=pres,outcome=out,sentence_months=sent,suspended_months=sus,fine_riel=money,compensation_riel=money)
def grid(fn):
    p = os.path.join(HERE,'files',fn)
    if fn.endswith('.csv'): return {None: [[c or None for c in r] for r in csv.reader(open(p,encoding='utf-8-sig',newline=''))]}, {}
    if fn.endswith('.ods'):
        from odf.opendocument import load; from odf.table import Table, TableRow, TableCell; from odf.text import P; from odf import teletype
        g = {}
        for t in load(p).getElementsByType(Table):
            g[t.getAttribute('name')] = [[('\n'.join(teletype.extractText(x) for x in c.getElementsByType(P)) or None) for c in r.getElementsByType(TableCell)] for r in t.getElementsByType(TableRow)]
        return g, {}
    wb = load_workbook(p); g, mer = {}, {}
    for ws in wb:
        g[ws.title] = [[c.value for c in r] for r in ws.iter_rows()]
        for m in ws.merged_cells.ranges:
            for i in range(m.min_row, m.max_row+1):
                for j in range(m.min_col, m.max_col+1): mer[ws.title,i,j] = (m.min_row, m.min_col)
    return g, mer
bad = 0; vals = 0
def fail(*x):
    global bad; bad += 1; print('WRONG', *x)
names = sorted(os.listdir(os.path.join(HERE,'files')))
if names != sorted(T): fail('files and truth differ')
if len({t['sent_by'] for t in T.values()}) != len(T): fail('a court twice')
KEYS = None
for fn, t in T.items():
    if 'Pailin' in fn:
        try: load_workbook(os.path.join(HERE,'files',fn)); fail(fn,'opens')
        except Exception: pass
        if t['rows']: fail(fn,'rows')
        continue
    g, mer = grid(fn)
    def cell(s, r, c):
        if (s,r,c) in mer: r, c = mer[s,r,c]
        row = g[s][r-1]; return row[c-1] if c <= len(row) else None
    # every filled row is a person's row or a not_row, never both
    prow = []
    for x in t['rows']:
        s, r = (None, x['at'].split()[1]) if fn.endswith('.csv') else x['at'].rsplit('!',1); prow.append((s,int(r)))
    nrow = {(x['sheet'],x['row']) for x in t['not_rows']}
    full = {(s,i) for s, rows in g.items() for i, r in enumerate(rows,1) if any(v not in (None,'') for v in r)}
    if full != set(prow) | nrow: fail(fn,'rows not accounted for', full ^ (set(prow)|nrow))
    if set(prow) & nrow: fail(fn,'both')
    for e in t['errors']:
        s, ref = e['cell'].rsplit('!',1); m = re.match(r'([A-Z]+)(\d+)', ref)
        if cell(s,int(m[2]),CI(m[1])) is None: fail(fn,'empty error cell',e)
    if t['outcome'] == 'refuse':
        if t['rows']: fail(fn,'refuse with rows')
        continue
    if prow != sorted(prow, key=lambda p: (list(g).index(p[0]), p[1])): fail(fn,'order')
    sp = next(v for n, v in SPEC.items() if n in fn); seen = {}; used = {}
    for x, (s, r) in zip(t['rows'], prow):
        j = used.get((s,r),0); used[s,r] = j+1; got = {}
        for key, c in sp.items():
            if key == 'YM':
                y, m = (num(cell(s,r,CI(q))) or 0 for q in c); got['sentence_months'] = y*12+m or None; continue
            col, f = c if isinstance(c, tuple) else (c, DEF[key]); got[key] = f(cell(s,r,CI(col)))
        if 'Kandal' in fn:
            b = 4+4*j; nacc = sum(cell(s,r,q) is not None for q in (4,8,12))
            got |= dict(name_khmer=kh(cell(s,r,b)),sex=sex(cell(s,r,b+1)),age=num(cell(s,r,b+2)),outcome=out(cell(s,r,b+3)),sentence_months=sent(cell(s,r,b+3)),compensation_riel=money(cell(s,r,17)) if nacc == 1 else None)
            if prow.count((s,r)) != nacc: fail(fn,r,'number of accused')
        if 'រតនគិរី' in fn:
            ln = [[re.sub(r'^[០-៩]\) ','',q) for q in str(cell(s,r,q)).split('\n')] for q in (3,4,5,9)]
            if prow.count((s,r)) != len(ln[0]) or len(ln[1]) != len(ln[0]) or len(ln[2]) != len(ln[0]): fail(fn,r,'lines')
            got |= dict(name_khmer=ln[0][j],sex=sex(ln[1][j]),age=num(ln[2][j]),sentence_months=sent(ln[3][j]) if len(ln[3]) == len(ln[0]) else None)
        if got.get('outcome') == 'charge dismissed by the investigating judge': got['stage'] = None
        for key, v in x.items():
            if key in ('at','second_entry_of'): continue
            vals += 1
            if key == 'alias_khmer' or v is not None or got.get(key) is not None:
                if got.get(key) != v: fail(fn, x['at'], key, 'sheet', repr(got.get(key)), 'truth', repr(v))
        for key, v in got.items():
            if key not in x and v is not None: fail(fn, x['at'], key, 'in the sheet, not in truth')
        # contradictions nobody meant
        ec = {int(re.search(r'\d+$', e['cell'])[0]) for e in t['errors']}
        if r not in ec:
            ds = [x[q] for q in ('date_registered','date_charged','date_decided') if x[q]]
            if ds != sorted(ds) or any(d > '2026-01-10' for d in ds): fail(fn,x['at'],'dates',ds)
            if x['outcome'] == 'acquitted' and (x['sentence_months'] or x['fine_riel'] or x['suspended_months']): fail(fn,x['at'],'acquitted with sentence')
            if x['suspended_months'] and x['suspended_months'] >= x['sentence_months']: fail(fn,x['at'],'suspension')
            if x['age'] and not 18 <= x['age'] <= 70: fail(fn,x['at'],'age')
            if x['outcome'] == 'convicted' and not x['sentence_months'] and not any('row' in q for q in t['questions']): fail(fn,x['at'],'convicted without sentence')
        nm = x['name_khmer'] or x['name_latin']
        if nm in seen and 'second_entry_of' not in x: fail(fn,x['at'],'name twice',nm)
        seen[nm] = 1
        if x['case_number'] is None: fail(fn,x['at'],'no number')
    ds = {}
    for x in t['rows']: ds.setdefault((x['case_number']), set()).add((x['date_registered'], x['date_charged'] , json.dumps(x['charges'])))
    for n, v in ds.items():
        if len(v) > 1: fail(fn,n,'case with two dates or charges',v)
print(len(T),'files,',sum(len(t['rows']) for t in T.values()),'persons,',vals,'values compared,',bad,'wrong')
sys.exit(bool(bad))
