#!/usr/bin/env python3
"""Opens every file again, reads each column with a dictionary of its own, recounts all rows and compares them with truth.json."""
import sys, json, re, datetime as dt, pathlib
HERE = pathlib.Path(__file__).resolve().parent; sys.path.insert(0, str(HERE.parent))
from grids import read, AD, MON, EMON
from openpyxl.utils import column_index_from_string as CI
T = json.load(open(HERE/'truth.json')); bad = []; cells = 0
W = {}
for line in '''ប=male;ស=female;M=male;F=female;Male=male;Female=female;ប្រុស=male;ស្រី=female;ផ្សេង=other
ខ្មែរ=KHM;Cambodian=KHM;Chinese=CHN;Vietnamese=VNM;Thai=THA;Cambodia=KHM;Thailand=THA;China=CHN;Malaysia=MYS
ការលក់ដូរមនុស្ស=sale of persons;ពលកម្មដោយបង្ខំ=forced labour;រកប្រយោជន៍ពីពេស្យាកម្ម=procurement of prostitution;ពេស្យាកម្មកុមារ=child prostitution;រៀបការដោយបង្ខំនៅបរទេស=forced marriage;បង្ខំឱ្យធ្វើការឆបោកអនឡាញ=online scam labour
បញ្ជូនទៅអយ្យការ=sent to prosecutor;កំពុងស៊ើបអង្កេត=under investigation;បិទ គ្មានបទល្មើស=closed without offence
ដីកាសន្និដ្ឋានបញ្ជូនទៅចៅក្រមស៊ើបសួរ=introductory submission to the investigating judge;តម្កល់ទុកឥតចាត់ការ=filed without processing;បញ្ជូនផ្ទាល់ទៅជំនុំជម្រះ=citation to trial
SX=sexual exploitation;LB=forced labour;MR=forced marriage;BG=forced begging;SC=forced criminality (online scams);P=police;D=social affairs department;N@referred_by=another NGO;H=hotline;S=came by herself
Y=yes;N=no;?=unknown;Yes=yes;No=no;Not clear=unknown;YES=yes;NO=no;MAYBE=unknown;បាទ=yes;ទេ=no;មាន=yes;មិនដឹង=unknown
កំពុងជួយ=active;បិទ=closed;ជនរងគ្រោះ=victim;សាច់ញាតិ=relative;ប្រជាពលរដ្ឋ=public;អាជ្ញាធរ=local authority;មិនស្គាល់=unknown
ជួញដូរមនុស្ស=trafficking;ហិង្សាក្នុងគ្រួសារ=domestic violence;ពលករបាត់ដំណឹង=missing migrant worker;សួរពីចំណាកស្រុក=question about migration;ស្ងាត់/ច្រឡំលេខ=silent or wrong number
ផ្តល់ប្រឹក្សា=advice given;បញ្ជូនទៅនគរបាល=passed to the police;បញ្ជូនទៅមន្ទីរសង្គមកិច្ច=passed to social affairs;គ្មាន=none
ឡឥដ្ឋ=brick kiln;រោងកាត់ដេរ=garment workshop;កំពង់នេសាទ=fishing port;ខារ៉ាអូខេ=entertainment venue;គ្មានកំហុស=no fault;ព្រមាន=warning;ពិន័យ=fined
ទាប=low;មធ្យម=middle;ខ្ពស់=high;អគារកាស៊ីណូ=casino building;ផ្ទះជួល=rented house;ផ្ទះសំណាក់=guest house;អគារការិយាល័យ=office block
កំពង់ចាម=Kampong Cham;ព្រៃវែង=Prey Veng;សៀមរាប=Siem Reap;បាត់ដំបង=Battambang;បន្ទាយមានជ័យ=Banteay Meanchey;កណ្ដាល=Kandal;តាកែវ=Takeo;ស្វាយរៀង=Svay Rieng;កំពត=Kampot;ពោធិ៍សាត់=Pursat;កំពង់ធំ=Kampong Thom;ក្រចេះ=Kratie
កៀនស្វាយ=Kien Svay;ពញាឮ=Ponhea Lueu;តាខ្មៅ=Ta Khmau'''.split('\n'):
    for p in line.split(';'): k, v = p.split('='); W[k] = v
NUM = {'suspects','suspects_arrested','victims','victims_female','victims_children','age','age_at_entry','birth_year','workers','workers_under_18','persons_to_screen','found','found_khm','found_chn','found_vnm','found_other','arrested','calls','passed_on','cases','women','girls','babies','arrived','left'}
def date(v):
    if isinstance(v, (dt.datetime, dt.date)): return v.strftime('%Y-%m-%d')
    s = str(v).translate(AD)
    if m := re.match(r'(\d{4}-\d\d-\d\d)', s): return m[1]
    if m := re.match(r'(\d\d)/(\d\d)/(\d{4})$', s): return f'{m[3]}-{m[2]}-{m[1]}'
    if m := re.match(r'ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d{4})$', s): return f'{m[3]}-{MON.index(m[2])+1:02d}-{int(m[1]):02d}'
    if m := re.match(r'(\d+) (\w{3}) (\d{4})', s): return f'{m[3]}-{[x[:3] for x in EMON].index(m[2])+1:02d}-{int(m[1]):02d}'
    raise ValueError(s)
def val(f, v, row, file):
    if v is None or v == '': return None
    if f.endswith('_date') or f.startswith('visit_') and f[-1].isdigit(): return date(v)
    if f == 'month': return f'2025-{MON.index(v)+1:02d}'
    if f in NUM or (f == 'about_trafficking' and re.fullmatch(r'\d+', str(v).translate(AD))): return int(float(str(v).translate(AD)))
    if f in ('claimed','ordered','paid','ticket_cost','grant'): return {'amount': int(float(re.sub(r'\.(?=\d{3}\b)', '', str(v).translate(AD)) if isinstance(v, str) else v)), 'currency': {'ticket_cost':'MYR','grant':'KHR'}.get(f) or row['currency']}
    s = str(v)
    if f in ('time', 'article'): return s.translate(AD)
    return W.get(f'{s}@{f}', W.get(s, s))
for e in T:
    def no(why): bad.append(f"{e['no']} {e['file']}: {why}")
    p = HERE/e['file']
    if not p.exists(): no('missing'); continue
    try: S = read(p)
    except Exception as x:
        if e['no'] != 17: no(f'cannot be opened: {x}')
        continue
    if e['no'] == 17: no('opens, though it should be damaged')
    NR = {(x['sheet'], x['row']) for x in e['not_rows']}; seen = set()
    for t in e['tables']:
        g = S[t['sheet']]; hr = t['heading_rows'][-1]; eh = {(x['sheet'], x['cell']): 1 for x in e['errors']}
        for c in t['columns']:
            if c['at'] and g.get((hr, CI(c['at']))) != c['heading']: no(f"heading {c['at']} {c['heading']}")
        rr = [r for r in sorted({r for r, c in g}) if t['first'] <= r <= t['last'] and (t['sheet'], r) not in NR]; seen |= {(t['sheet'], r) for r in rr}
        if len(rr) != t['count_of_all_rows'] or (rr[0], rr[-1]) != (t['first'], t['last']): no(f'rows {len(rr)}')
        all_ = {}
        for r in rr:
            d = {}; rowv = {c['fact']: g.get((r, CI(c['at']))) for c in t['columns'] if c['at'] and c['fact']}
            for c in t['columns']:
                f = c['fact']
                if not f: continue
                if c['at'] is None:  # from the nearest line above
                    k = max(x['row'] for x in e['not_rows'] if x['sheet'] == t['sheet'] and x['row'] < r and x['what'].endswith(('day line', 'district line')))
                    d[f] = val(f, g[(k, 1)].replace('ស្រុក/ក្រុង ', ''), rowv, e['file'])
                elif (t['sheet'], f"{c['at']}{r}") in eh: d[f] = None
                else:
                    try: d[f] = val(f, rowv[f], rowv, e['file'])
                    except Exception as x: no(f"{t['sheet']}!{c['at']}{r} {x}"); d[f] = None
                cells += 1
            all_[r] = d
        for x in t['rows']:
            for f, v in x['facts'].items():
                if all_[x['at']][f] != v: no(f"{t['sheet']}!{x['at']} {f}: file {all_[x['at']][f]!r}, truth {v!r}")
        if len(t['rows']) != min(20, len(rr)): no('rows listed')
        for f, q in t['all_rows_tally'].items():
            v = [d[f] for d in all_.values() if d[f] is not None]
            if len(v) != q['filled']: no(f'tally {f} filled {len(v)} {q}')
            if 'counts' in q and any(v.count(a if not isinstance(v[0], int) else int(a)) != b for a, b in q['counts'].items()): no(f'tally {f} counts')
            if 'sum' in q:
                s = {c: sum(x['amount'] for x in v if x['currency'] == c) for c in q['sum']} if isinstance(q['sum'], dict) else sum(v)
                if s != q['sum']: no(f'tally {f} sum {s} {q}')
            if 'first' in q and (min(v), max(v)) != (q['first'], q['last']): no(f'tally {f} first/last')
        for q in e['totals']:
            for f, v in q.items():
                if f in t['all_rows_tally'] and v is not None and t['all_rows_tally'][f].get('sum') != v: no(f'total {f}')
    have = {(sn, r) for sn, g in S.items() for r, c in g}
    if have - NR - seen: no(f'unaccounted {sorted(have - NR - seen)[:5]}')
    if NR - have: no(f'not rows that are not there {NR - have}')
    for x in e['errors']:
        m = re.match(r'([A-Z]+)(\d+)', x['cell'])
        if (int(m[2]), CI(m[1])) not in S[x['sheet']]: no(f'error cell empty {x}')
    if e['outcome'] == 'take in, naming the errors' and not e['errors'] or e['outcome'] == 'take in' and e['errors']: no('outcome and errors')
print(len(T), 'files,', cells, 'cells read,', len(bad), 'faults'); print('\n'.join(bad[:60])); sys.exit(bool(bad))
