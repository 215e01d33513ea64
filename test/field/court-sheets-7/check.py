#!/usr/bin/env python3
"""Opens every file again and holds truth.json against it, with parsers of its own."""
import sys, json, re, datetime as dt, pathlib
HERE = pathlib.Path(__file__).resolve().parent; sys.path.insert(0, str(HERE.parent))
from grids import read, AD, MON, EMON
T = json.load(open(HERE/'truth.json')); bad = []; n = 0
SEX = {'male': {'M','Male','ប្រុស','ប','Pros','ប្រុស/M','1','1.0'}, 'female': {'F','Female','ស្រី','ស','Srey','ស្រី/F','2','2.0'}}
OUTW = {'convicted': r'ផ្តន្ទាទោស|ដាក់ពន្ធនាគារ|គុក |Guilty|\bG\b|Convicted|guilty|Upheld|Varied|តម្កល់|កែសាលក្រម|\d ?ឆ្នាំ', 'acquitted': r'រួច|Not guilty|\bA\b|Acquitted|acquitted', 'charge dismissed by the investigating judge': r'លើកលែងចោទ|Dismissed by IJ|\bNS\b', 'pending': r'មិនទាន់|pending|Pending|\bP\b'}
STW = {'investigation': r'ស៊ើបសួរ|investigat', 'awaiting trial': r'រង់ចាំ|await', 'trial': r'ជំនុំជម្រះ|[Tt]rial', 'decided': r'សម្រេចរួច|Judgment given|Dismissed|ចប់'}
PRW = {'present': r'ចំពោះមុខ|present|\bp\b|Yes', 'absent': r'កំបាំងមុខ|absentia|\ba\b|No', 'deemed present': r'ចាត់ទុកជាចំពោះមុខ|deemed present|\bd\b'}
CIT = {'Cambodian':'ខ្មែរ|Cambodian|KHM','Chinese':'ចិន|Chinese|CHN','Vietnamese':'វៀតណាម|Vietnamese|VNM','Thai':'ថៃ|Thai|THA','Malaysian':'ម៉ាឡេស៊ី|Malaysian|MYS'}
EXW = {'sexual exploitation':r'ផ្លូវភេទ|sexual|\bS\b','forced labour':r'ពលកម្ម|labour|\bL\b','forced marriage':r'ពិពាហ៍|marriage|\bM\b','forced begging':r'សុំទាន|begging|\bB\b','forced criminality':r'ឆបោក|scamming|\bC\b'}
LET = {'ក':'12','ខ':'17','គ':'19','ឃ':'15','ង':'16','ច':'11','ឆ':'10','ជ':'26','ឈ':'28','ញ':'30','ដ':'34'}
def dates(v):
    if isinstance(v, (dt.datetime, dt.date)): return [v.strftime('%Y-%m-%d')]
    s = str(v).translate(AD); out = []
    for m in re.finditer(r'(\d{4})-(\d\d)-(\d\d)', s): out.append(m[0])
    for m in re.finditer(r'(?<![\d.])(\d\d)[/.](\d\d)[/.](\d{4})', s): out.append(f'{m[3]}-{m[2]}-{m[1]}')
    for i, k in enumerate(MON, 1):
        for m in re.finditer(r'(\d\d) (?:ខែ)?' + k + r' (?:ឆ្នាំ)?(\d{4})', s): out.append(f'{m[2]}-{i:02d}-{m[1]}')
    for i, k in enumerate(EMON, 1):
        for m in re.finditer(r'(\d+) ' + k[:3] + r'\w* (\d{4})', s): out.append(f'{m[2]}-{i:02d}-{int(m[1]):02d}')
    return out
def terms(s):
    s = re.sub(r'\([^)]*\d+ឆ្នាំ\)', '', s.translate(AD)) if '(ប្រុស' in s or '(ស្រី' in s else s.translate(AD)
    s = re.sub(r'ថ្ងៃទី\d\d ខែ\S+ ឆ្នាំ\d{4}', '', s); s = re.sub(r'ឆ្នាំ ?\d{4}', '', s); out = []
    for m in re.finditer(r'(\d+) ?(?:ឆ្នាំ|years|yrs|y\b)(?: (\d+) ?(?:ខែ|months|mths|m\b))?|(?<!\d)(\d+) ?(?:ខែ|months|mths|m\b)', s):
        out.append(int(m[1])*12 + int(m[2] or 0) if m[1] else int(m[3]))
    return out
def money(v, mil=False):
    if isinstance(v, (int, float)) and not isinstance(v, bool): return [int(v)] if v >= 1e6 else ([round(v*1e6)] if mil and v > 0 else [])
    s = str(v).translate(AD); out = [round(float(m[1].replace(',', '.'))*1e6) for m in re.finditer(r'(\d+(?:,\d)?) ?(?:លានរៀល|M riel)', s)]
    out += [int(re.sub(r'\D', '', m[0])) for m in re.finditer(r'\d{1,3}(?:[.,]\d{3}){2,}|(?<!\d)\d{7,8}(?!\d)', s)]
    out += [int(re.sub(r'\D', '', m[1])) for m in re.finditer(r'USD ([\d,]+)|(?:^)([\d ]+) ដុល្លារ', s) if m[1]]
    out += [int(re.sub(r'\D', '', m[1])) for m in re.finditer(r'^([\d ]+) ដុល្លារ', s)]
    return out
for name, t in T.items():
    def no(at, why, name=name): bad.append(f'{name} {at}: {why}')
    p = HERE/'files'/name
    if not p.exists(): no('', 'missing'); continue
    S = read(p); csvf = name.endswith('.csv'); have = set()
    for sn, g in S.items(): have |= {(sn, r) for r, c in g}
    sp = lambda at: ('', int(at)) if csvf else (at.rsplit('!', 1)[0], int(at.rsplit('!', 1)[1]))
    R = {sp(r['at']) for r in t['rows']}; N = {sp(r['at']) for r in t['not_rows']}
    if R & N: no('', f'both row and not row {R & N}')
    if (R | N) - have: no('', f'not in the file {(R | N) - have}')
    if have - R - N: no('', f'unaccounted {sorted(have - R - N)}')
    multi = name.startswith('កណ្ដាល'); appeal = name.startswith(('Appeals', 'សាលដីកា')); pn = name.startswith('MC_list')
    for r in t['rows']:
        n += 1; sn, rr = sp(r['at']); g = S[sn]; vals = {c: v for (a, c), v in g.items() if a == rr}
        for c in list(vals):
            k = rr
            while vals[c] == '"': k -= 1; vals[c] = g[(k, c)]
        if multi:  # this person's own part of each cell
            peers = [x for x in t['rows'] if x['at'] == r['at']]; j = [x is r for x in peers].index(True) + 1
            if len(peers) > 1:
                for c, v in vals.items():
                    if isinstance(v, str) and '\n' in v:
                        part = v.split('\n')[j-1]; assert part.translate(AD).startswith(f'{j}. '), v; vals[c] = part.split('. ', 1)[1]
        cells = [str(int(v)) if isinstance(v, float) and v == int(v) else v for v in vals.values()]
        txt = ' | '.join(map(str, cells)).replace('\n', ' '); a = txt.translate(AD)
        def want(k, ok):
            if r.get(k) is not None and not ok: no(r['at'], f'{k}={r[k]!r} not in {txt}')
        want('case_number', str(r['case_number']).translate(AD) in a); want('name_khmer', (r['name_khmer'] or '') in txt); want('name_latin', (r['name_latin'] or '') in txt)
        if r.get('alias_khmer'): want('alias_khmer', 'ហៅ ' + r['alias_khmer'] in txt)
        toks = {str(c) for c in cells} | set(re.findall(r'\((ប្រុស|ស្រី)', txt))
        if name.endswith('ព្រៃវែង.ods'): want('sex', (3 in vals) == (r['sex'] == 'male') and (4 in vals) == (r['sex'] == 'female'))
        else: want('sex', toks & SEX[r['sex']])
        ag = r['age']; want('age', ('បាទ' if ag == 'minor' else 'ទេ') in toks if isinstance(ag, str) else re.search(rf'(?<!\d){ag}(?!\d)', a))
        if 'birth_year' in r: want('birth_year', str(r['birth_year']) in a)
        want('citizenship', re.search(CIT.get(r['citizenship'], '$^'), txt)); want('exploitation', re.search(EXW.get(r['exploitation'], '$^'), txt))
        for c in r['charges'] or []:
            if not (re.search(rf"(?<!\d){c['article']}(?!\d)", a) or any(LET.get(x) == c['article'] for x in toks)): no(r['at'], f'article {c}')
        ds = [d for v in vals.values() for d in dates(v)]; td = [r[k] for k in ('date_registered','date_charged','date_decided') if r[k]]
        if sorted(ds) != sorted(td): no(r['at'], f'dates {ds} != {td}')
        tm = [x for v in vals.values() if isinstance(v, str) for x in terms(v)]; tt = [r[k] for k in ('sentence_months','suspended_months') if r[k]]
        if appeal: 
            if r['sentence_months'] and r['sentence_months'] not in tm: no(r['at'], f'sentence {tm} {tt}')
            if (len(tm) == 1) != bool(re.search('តម្កល់|Upheld|រួច|acquitted|retrial|សារជាថ្មី', txt)): no(r['at'], 'appeal phrase')
        elif pn or name.startswith('តារាងតាមដាន'):
            y, m = ((13, 14) if pn else (16, 17)); v = int(vals.get(y, 0)*12 + vals.get(m, 0)) or None
            if v != r['sentence_months']: no(r['at'], f'years and months {v} {tt}')
        elif csvf and 'kratie' in name:
            if [vals.get(12), vals.get(13)] != [r[k] and str(r[k]) for k in ('sentence_months','suspended_months')]: no(r['at'], 'months')
        elif tm != tt: no(r['at'], f'terms {tm} != {tt} in {txt}')
        mm = sorted(x for c, v in vals.items() if not (isinstance(v, (dt.datetime, dt.date))) for x in money(v, pn and c in (16, 17)))
        tr = sorted([r[k] for k in ('fine_riel','compensation_riel') if r[k]] + ([r['compensation_other']['amount']] if r.get('compensation_other') else []))
        if 'compensation_of_the_case' in r: tr = sorted(tr + money(r['compensation_of_the_case']))
        elif name.startswith('សាលក្រម') and r['compensation_riel'] is None and 11 in vals and not r.get('compensation_other'):
            tr = sorted(tr + money(vals[11]))  # the merged cell of the case, seen from the lines below
        if mm != tr: no(r['at'], f'money {mm} != {tr} in {txt}')
        if r['outcome'] and not (name.startswith('TAKEO') or name.startswith('តារាងតាមដាន')): want('outcome', re.search(OUTW[r['outcome']], a))
        if name.startswith('TAKEO'): want('outcome', {'convicted':'1','acquitted':'2','pending':'3'}[r['outcome']] == vals[13].translate(AD))
        if name.startswith('តារាងតាមដាន'):
            if [c for c in (9, 10, 11, 12) if c in vals] != [{'investigation':9,'awaiting trial':10,'trial':11,'decided':12}[r['stage']]]: no(r['at'], 'stage ticks')
            if [c for c in (14, 15) if c in vals] != [{'convicted':14,'acquitted':15}[r['outcome']]] * bool(r['outcome']) if r['outcome'] else 14 in vals or 15 in vals: no(r['at'], 'result ticks')
        elif r['stage']: want('stage', re.search(STW[r['stage']], txt))
        want('presence_at_judgment', re.search(PRW.get(r['presence_at_judgment'], '$^'), txt))
    if t['outcome'] == 'refuse' and t['rows']: no('', 'refused with rows')
print(len(T), 'files,', n, 'accused,', len(bad), 'faults'); print('\n'.join(bad[:60])); sys.exit(bool(bad))
