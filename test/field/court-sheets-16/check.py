#!/usr/bin/env python3
"""Opens every file with a reader of its own (zip and XML only, nothing of make.py), reads each person anew, compares with truth.json."""
import csv, datetime as D, json, os, re, sys, zipfile
import xml.etree.ElementTree as ET
HERE = os.path.dirname(os.path.abspath(__file__)); bad = []; values = 0
KM = ['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
EM = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
FAM = 'សាកល្បង គំរូ ប្រឌិត ឧទាហរណ៍ SAMPLE INVENTED TESTING SAKALBANG KUMRU PRADIT OUTEAHOR'.split()
asc = lambda s: str(s).translate(str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789'))

# ---------- readers: {sheet: {(row, col): value}}, hidden columns, merged cells filled
def xlsx(path):
    M = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'; R = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'
    z = zipfile.ZipFile(path); assert z.testzip() is None; ss = []
    if 'xl/sharedStrings.xml' in z.namelist():
        ss = [''.join(t.text or '' for t in si.iter(M+'t')) for si in ET.fromstring(z.read('xl/sharedStrings.xml')).findall(M+'si')]
    rel = {r.get('Id'): r.get('Target').lstrip('/') for r in ET.fromstring(z.read('xl/_rels/workbook.xml.rels'))}; out = {}
    for sh in ET.fromstring(z.read('xl/workbook.xml')).iter(M+'sheet'):
        t = rel[sh.get(R+'id')]; x = ET.fromstring(z.read(t if t.startswith('xl/') else 'xl/'+t)); cells = {}; span = {}
        for c in x.iter(M+'c'):
            v = c.find(M+'v')
            if c.get('t') == 'inlineStr': val = ''.join(q.text or '' for q in c.iter(M+'t'))
            elif v is None: continue
            else: val = ss[int(v.text)] if c.get('t') == 's' else float(v.text) if c.get('t') in (None, 'n') else v.text
            cells[addr(c.get('r'))] = val
        raw = dict(cells)
        for m in x.iter(M+'mergeCell'):
            a, b = map(addr, m.get('ref').split(':'))
            for r in range(a[0], b[0]+1):
                for c in range(a[1], b[1]+1):
                    if a in raw and (r, c) != a: cells[r, c] = raw[a]
        out[sh.get('name')] = (raw, cells)
    return out
def addr(s):
    m = re.match(r'([A-Z]+)(\d+)', s); n = 0
    for ch in m[1]: n = n*26 + ord(ch) - 64
    return int(m[2]), n
def ods(path):
    T = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'; O = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'; X = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'
    z = zipfile.ZipFile(path); assert z.namelist()[0] == 'mimetype'; out = {}
    for t in ET.fromstring(z.read('content.xml')).iter(T+'table'):
        cells = {}; r = 0
        for row in t.iter(T+'table-row'):
            r += 1; c = 0
            for q in row:
                rep = int(q.get(T+'number-columns-repeated', 1))
                p = '\n'.join(''.join(e.itertext()) for e in q.findall(X+'p'))
                for _ in range(rep):
                    c += 1
                    if q.get(O+'value'): cells[r, c] = float(q.get(O+'value'))
                    elif p: cells[r, c] = p
        out[t.get(T+'name')] = (cells, cells)
    return out
def text(path, sep):
    raw = open(path, 'rb').read(); s = raw.decode('utf-8-sig')
    rows = list(csv.reader(s.splitlines())) if sep == ',' else [l.split('\t') for l in s.split('\r\n')[:-1]]
    c = {(i, j): v for i, r in enumerate(rows, 1) for j, v in enumerate(r, 1) if v != ''}
    return {None: (c, c)}

# ---------- understanding cells
def S(v):
    if v is None: return ''
    if isinstance(v, float): return f'{v:g}' if v != int(v) else str(int(v))
    return asc(v)
def Y(y):
    y = int(y)
    if y < 100: y = 2500 + y - 543 if 60 <= y <= 72 else 2000 + y
    return y - 543 if y > 2400 else y
def dates(v, us=False):
    if isinstance(v, float): return [(D.date(1899,12,30) + D.timedelta(int(v))).isoformat()]
    s = S(v); out = []
    mon = '|'.join(KM)
    for m in re.finditer(r'(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)|(?<!\d)(\d{1,2})([/.-])(\d{1,2})\5(\d{4}|\d\d)(?!\d)|(?<!\d)(\d{1,2})-(' + '|'.join(EM) + r')-(\d\d)|(?<!\d)(\d{1,2}) (?:ខែ)?(' + mon + r') (?:ឆ្នាំ)?(\d{4})', s):
        g = m.groups()
        try:
            if g[0]: d = D.date(int(g[0]), int(g[1]), int(g[2]))
            elif g[3]: a, b = int(g[3]), int(g[5]); a, b = (b, a) if us else (a, b); d = D.date(Y(g[6]), b, a)
            elif g[7]: d = D.date(Y(g[9]), EM.index(g[8])+1, int(g[7]))
            else: d = D.date(Y(g[12]), KM.index(g[11])+1, int(g[10]))
            out.append(d.isoformat())
        except ValueError: out.append(None)
    return out
def money(v, unit=1):
    if v is None: return None
    if isinstance(v, float): return round(v*unit)
    s = S(v)
    if unit != 1: return round(float(s.replace(',', '.')) * unit)
    m = re.fullmatch(r'(?:(\d+)លាន)? ?(?:(\d+)សែន)?រៀល', s)
    if m and (m[1] or m[2]): return int(m[1] or 0)*10**6 + int(m[2] or 0)*10**5
    m = re.fullmatch(r'(\d+) ម៉ឺនរៀល', s)
    if m: return int(m[1])*10000
    m = re.fullmatch(r'([\d.]+)m riel', s)
    if m: return round(float(m[1])*10**6)
    m = re.fullmatch(r'(\d{1,3}(?:([.,])\d{3}(?:\2\d{3})*)?)( រៀល|៛|រ)?', s)
    if m: return int(re.sub(r'\D', '', m[1]))
    return None
def length(s):
    y = re.search(r'(\d+) ?(?:\([^)]*\) )?(?:ឆ្នាំ|years?|y)', s); m = re.search(r'(\d+) ?(?:\([^)]*\) )?(?:ខែ|months?|mo)', s)
    return (int(y[1])*12 if y else 0) + (int(m[1]) if m else 0) or None
def sentence(s):
    """(months, suspended) of a text"""
    m = re.search(r'អនុវត្ត (.*?) សល់ព្យួរ', s)
    if m: a = length(s[:m.start()]); return a, a - length(m[1])
    m = re.search(r'\(?(?:តែ|ក្នុងនោះ|ដោយ)?ព្យួរ(?:ទោស)? ?|\((?=\d+(?:y susp| years suspended))|, (?=\d+ suspended)', s)
    if m:
        tail = s[m.end():].split('ពិន័យ')[0]; u = length(tail)
        if u is None: u = int(re.match(r'\d+', tail)[0])*12
        return length(s[:m.start()]), u
    return length(s.split('ពិន័យ')[0]), None
OUTW = [('charge dismissed by the investigating judge', ['លើកលែងចោទ','DISMISSED_BY','Dismissed by inv','dismissed by inv']), ('pending', ['មិនទាន់','Pending','pending','not yet','រង់ចាំ']),
  ('acquitted', ['រួច','acquitted','Acquitted','NOT_GUILTY']), ('convicted', ['ពិរុទ្ធ','មានទោស','guilty','Convicted','GUILTY','ជាប់'])]
def outc(s):
    for o, ws in OUTW:
        if any(w in s for w in ws): return o
    return 'convicted' if length(s) else None
def presc(s):
    if re.search('ចាត់ទុក|[Dd]eemed|DEEMED', s): return 'deemed present'
    if re.search('កំបាំងមុខ|absentia|ABSENCE', s): return 'absent'
    return 'present' if re.search('ចំពោះមុខ|present|PRESENCE', s) else None
SEX = {'ប្រុស':'male','ស្រី':'female','ប':'male','ស':'female','M':'male','F':'female','M / ប្រុស':'male','F / ស្រី':'female'}
CIT = {'ខ្មែរ':'Cambodian','ថៃ':'Thai','វៀតណាម':'Vietnamese','ចិន':'Chinese','កូរ៉េ':'Korean','ឡាវ':'Laotian','KHM':'Cambodian','LAO':'Laotian','VNM':'Vietnamese'}
EX = {'អាជីវកម្មផ្លូវភេទលើកុមារ':'sexual exploitation of a child','អាជីវកម្មផ្លូវភេទ':'sexual exploitation','ពលកម្មដោយបង្ខំ':'forced labour','បង្ខំធ្វើការលើទូកនេសាទ':'forced labour on fishing boats',
 'បង្ខំធ្វើការឆបោកតាមអនឡាញ':'forced labour in online scams','បង្ខំឱ្យសុំទាន':'forced begging','រៀបការដោយបង្ខំ':'forced marriage','ពពោះជំនួស':'surrogacy','បង្ខំធ្វើជាអ្នកបម្រើក្នុងផ្ទះ':'domestic servitude',
 'sexual exploitation of child':'sexual exploitation of a child','forced labour (online scam)':'forced labour in online scams','SEXUAL_CHILD':'sexual exploitation of a child','SEXUAL':'sexual exploitation','FORCED_LABOUR':'forced labour',
 'FISHING_BOAT_LABOUR':'forced labour on fishing boats','FORCED_MARRIAGE':'forced marriage'}
for e in sorted(set(EX.values()), key=len, reverse=True): EX.setdefault(e, e)
def expl(s):
    for w in sorted(EX, key=len, reverse=True):
        if asc(w) in s: return EX[w]
STG = {'នៅចៅក្រមស៊ើបសួរ':'investigation','ចាំថ្ងៃជំនុំ':'awaiting trial','កំពុងជំនុំ':'trial','កាត់រួច':'decided','INVESTIGATION':'investigation','AWAITING_TRIAL':'awaiting trial','ON_TRIAL':'trial','DECIDED':'decided'}
TIP, CC = 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008', 'Criminal Code 2009'
def charges(s, col):
    s = re.sub(r'ថ្ងៃទី\d+ ខែ\S+ ឆ្នាំ\d+|ឆ្នាំ\d{4}|(?<!\d)200[89](?!\d)|TIP2008|CC2009|ភេទ\S* អាយុ \d+', lambda m: 'TIP' if m[0] == 'TIP2008' else 'CC' if m[0] == 'CC2009' else '', s)
    nums = re.findall(r'(?<![\d/-])\d{2,3}(?![\d/-])', s); out = []
    for a in nums:
        law = None if col == 'none' else CC if a in ('253', '332') else TIP
        out.append((law, a))
    if any(l == CC for l, _ in out) and not re.search(r'CC|PC|ក្រមព្រហ្មទណ្ឌ|ក.ព.|ក្រ.ព.|=CODE', s): bad.append(f'code not named: {s}')
    return out

# ---------- where each clerk puts things (column numbers)
F = {
'TIP accused BTB 2023-2025 (for NGO).xlsx': dict(case=2,name=3,latin=4,sex=5,age=6,cit=7,art=8,ex=9,reg=10,chg=11,dec=12,out=13,sent=14,fine=15,comp=16,pres=17,blank=(2,8,9,10,11,12)),
'រឿង ជញ កំពង់ចាម ៦ខែដើម ២៥.xlsx': dict(case=2,name=3,sex=4,age=5,ex=6,art=6,reg=7,day=8,out=9,sent=9,fine=10,ditto=1),
'របាយការណ៍ជូនប្រធានសាលា ស្វាយរៀង.xlsx': dict(case=2,prose=(3,4)),
'សៀវភៅរឿងជួញដូរ កោះកុង ព.ស.xlsx': dict(case=2,name=3,sex=4,age=5,cit=6,ex=7,art=7,reg=8,chg=9,dec=10,out=11,sent=12,fine=13,unit=10**6),
'បញ្ជីគូសធីក រឿងជួញដូរ ក្រចេះ.ods': dict(case=2,name=3,sextick=(4,5),age=6,art=7,reg=8,chg=9,dec=10,prestick=(11,12,13),outtick=(14,15,16),ymd=(17,18,None),fine=19),
'export_tip_stg_2026-01.csv': dict(case=1,name=3,latin=4,sex=5,birth=6,cit=7,art=8,ex=9,reg=10,chg=11,dec=12,stage=13,out=14,pres=15,mo=16,suspmo=17,fine=18,comp=19),
'តាកែវ រឿងជំនុំជម្រះ ២០២៤.tsv': dict(case=2,nsa=3,ex=4,art=4,reg=5,dec=6,out=7,sent=7,fine=8,comp=9,ditto=1),
'តាមដានរឿង_ព្រះរាជអាជ្ញា_កណ្តាល.xlsx': dict(case=2,name=3,sex=4,age=5,cit=6,ex=7,art=7,reg=8,chg=9,stage=10,decif=12),
'តារាងស្ថិតិរឿង ព្រះវិហារ ជូនក្រសួង ២០២៣-២០២៤.xlsx': dict(case=2,name=3,sex=4,age=5,art=6,ex=7,reg=8,chg=9,dec=10,pres=11,out=12,ymd=(13,14,15),suspmo=16,fine=17,comp=18),
'MDK TIP cases.xlsx': dict(case=1,both=2,sex=3,age=4,art2=(5,6),ex=7,reg=8,chg=9,dec=10,us=1,out=11,sent=12,fine=13),
'កំពង់ធំ រឿងជញ.xlsx': dict(case=2,name=3,sex=4,age=5,art=6,nolaw=1,reg=7,dec=8,out=9,sent=9,fine=10,pres=11),
'ពោធិ៍សាត់ ជួញដូរ ៦៦-៦៨.ods': dict(case=1,name=2,sex=3,age=4,art=5,ex=6,reg=7,chg=8,dec=9,out=10,sent=10,comp=11,blank=(1,5,6,7,8,9)),
'កំពង់ស្ពឺ_តារាងជនជាប់ចោទ_២០២៣-២៤.xlsx': dict(case=2,name=3,sex=4,age=5,ex=6,art=6,reg=7,chg=8,dec=9,out=10,sent=11,suspcol=12,fine=13),
'ឧត្តរមានជ័យ រឿងជួញដូរឆ្លងដែន.xlsx': dict(case=1,name=2,sextick=(3,4),age=5,cit=6,ex=7,art=7,reg=8,dec=9,out=10,sent=11,fine=12),
'RTK trafficking list - final FINAL.xlsx': dict(case=2,latin=3,sex=4,age=5,cit=6,ex=7,art=8,reg=9,chg=10,dec=11,out=12,sent=13,comp=14),
'រឿងតាមសំណុំ ត្បូងឃ្មុំ.xlsx': dict(group=1),
'បញ្ជីរឿងជួញដូរ របស់ខ្ញុំ.xlsx': dict(percase=1),
}
FIELDS = ['case_number','name_khmer','name_latin','sex','age','citizenship','charges','exploitation','date_registered','date_charged','date_decided','stage','presence_at_judgment','outcome','sentence_months','sentence_days','suspended_months','fine_riel','compensation_riel']

def split_name(n):
    al = None
    if ' ហៅ ' in n: n, al = n.split(' ហៅ ')
    return (n, None, al) if re.match('[ក-៿]', n) else (None, n, al)

def person(raw, cells, r, sp, sheet, state):
    """one person of row r as the check reads it"""
    g = {f: None for f in FIELDS}; C = lambda c: cells.get((r, c))
    if 'blank' in sp:
        if C(sp['case']): state['top'] = r
        B = lambda c: cells.get((state['top'], c)) if c in sp['blank'] else C(c)
    elif 'ditto' in sp:
        def B(c):
            q = r
            while cells.get((q, c)) in ('〃', '-//-'): q -= 1
            return cells.get((q, c))
    else: B = C
    if 'prose' in sp:
        a, b = C(3), C(4); A = asc(a); T = asc(b)
        m = re.match(r'ឈ្មោះ (.*?) ភេទ(ប្រុស|ស្រី) អាយុ (\d+) ឆ្នាំ សញ្ជាតិ(.*?) ត្រូវបានចោទប្រកាន់', A); mm = re.match(r'ឈ្មោះ (.*?) ភេទ', a)
        g['name_khmer'], g['name_latin'], al = split_name(mm[1]); g['sex'] = SEX[m[2]]; g['age'] = int(m[3]); g['citizenship'] = CIT[m[4]]
        if al: g['alias_khmer'] = al
        ds = dates(A.replace('ថ្ងៃទី', ' ')); law = '2008-02-15'; assert ds.count(law) == 1; ds.remove(law); g['date_charged'], g['date_registered'] = ds
        g['charges'] = charges(re.search(r'\((.*?)\)។', A)[1], None); g['exploitation'] = expl(re.search('ពីបទ(.*?) \(', A)[1])
        d = dates(T.replace('ថ្ងៃទី', ' ')); g['date_decided'] = d[0] if d else None; g['outcome'] = outc(T); g['presence_at_judgment'] = presc(T) if 'សាលក្រម' in T else None
        m = re.search(r'ពន្ធនាគារកំណត់ (.*?)(?=និង|។)', T)
        if m: g['sentence_months'], g['suspended_months'] = sentence(m[1])
        m = re.search(r'ពិន័យជាប្រាក់ ([\d.]+)', T); g['fine_riel'] = int(m[1].replace('.', '')) if m else None
        m = re.search(r'ចំនួន ([\d.]+) រៀល', T); g['compensation_riel'] = int(m[1].replace('.', '')) if m else None
        g['case_number'] = C(2); return [g]
    if 'group' in sp:
        q = r
        while not str(raw.get((q, 1), '')).startswith('លេខ'): q -= 1
        h = raw[q, 1]; H = asc(h); g['case_number'] = h.split()[1]; ds = dates(H)
        g['date_registered'], g['date_charged'] = ds[:2]; g['date_decided'] = ds[2] if len(ds) > 2 else None
        g['charges'] = charges(H.split('មាត្រា', 1)[1].split(' កាត់ ')[0].split(' ដីកា ')[0], None); g['exploitation'] = expl(H)
        g['name_khmer'], g['name_latin'], _ = split_name(C(2)); g['sex'] = SEX[C(3)]; g['age'] = int(re.match(r'\d+', S(C(4)))[0])
        t = S(C(5)); g['outcome'] = outc(t); g['sentence_months'], g['suspended_months'] = sentence(t)
        m = re.search(r'ពិន័យ (.*)', t); g['fine_riel'] = money(m[1]) if m else None; g['compensation_riel'] = money(C(6)); return [g]
    if 'percase' in sp:
        strip = lambda l: re.sub(r'^\d+- ', '', l); out = []
        acc = C(3).split('\n'); res = S(C(7)).split('\n'); note = S(C(8))
        if len(res) == 1 and len(acc) > 1: assert res[0] == 'មិនទាន់កាត់'; res = res * len(acc)
        assert len(acc) == len(res)
        for j, (a, t) in enumerate(zip(acc, res), 1):
            if len(acc) > 1: assert asc(a).startswith(f'{j}- '); a = a.split('- ', 1)[1]; t = strip(t)
            h = {f: None for f in FIELDS}; m = re.match(r'(.*) \((ប|ស) (\d+)ឆ្នាំ\)$', asc(a)); h['name_khmer'], h['name_latin'], al = split_name(a[:a.rindex(' (')])
            if al: h['alias_khmer'] = al
            h['sex'], h['age'] = SEX[m[2]], int(m[3]); h['case_number'] = C(2); h['charges'] = charges(S(C(4)), None); h['exploitation'] = expl(S(C(4)))
            h['date_registered'] = dates(C(5))[0]; h['date_decided'] = (dates(C(6)) + [None])[0]; h['outcome'] = outc(t); h['sentence_months'], h['suspended_months'] = sentence(t)
            m = re.search(r'ពិន័យ (.*)', t); h['fine_riel'] = money(m[1]) if m else None
            h['presence_at_judgment'] = 'absent' if note == 'កាត់កំបាំងមុខ' or (f'ទី{j} ' in note) else None; out.append(h)
        return out
    v = B(sp['case']); g['case_number'] = S(v) if isinstance(v, float) else v
    if 'name' in sp and C(sp['name']):
        g['name_khmer'], la, al = split_name(C(sp['name'])); g['name_latin'] = la
        if al: g['alias_khmer'] = al
    if 'latin' in sp: g['name_latin'] = C(sp['latin'])
    if 'both' in sp: g['name_khmer'], g['name_latin'] = C(sp['both']).split(' / ')
    if 'nsa' in sp:
        m = re.match(r'(.*) (ប្រុស|ស្រី) ([០-៩]+)ឆ្នាំ$', C(sp['nsa'])); g['name_khmer'], _, al = split_name(m[1]); g['sex'] = SEX[m[2]]; g['age'] = int(asc(m[3]))
        if al: g['alias_khmer'] = al
    if 'sex' in sp: g['sex'] = SEX.get(C(sp['sex']))
    if 'sextick' in sp: t = [C(c) for c in sp['sextick']]; g['sex'] = {('✓', None): 'male', (None, '✓'): 'female'}.get(tuple(t))
    if 'age' in sp and re.fullmatch(r'\d+', S(C(sp['age']))): g['age'] = int(S(C(sp['age'])))
    if 'birth' in sp: g['birth_year'] = int(C(sp['birth']))
    if 'cit' in sp: g['citizenship'] = CIT.get(C(sp['cit']), C(sp['cit']))
    if 'ex' in sp: g['exploitation'] = expl(S(B(sp['ex'])))
    if 'art' in sp: g['charges'] = charges(S(B(sp['art'])), 'none' if 'nolaw' in sp else None)
    if 'art2' in sp: g['charges'] = charges(S(C(sp['art2'][0])), None) + charges(S(C(sp['art2'][1])) + '=CODE', None)
    for k, f in (('reg','date_registered'), ('chg','date_charged'), ('dec','date_decided')):
        if k in sp:
            v = B(sp[k]); d = dates(v.replace('ថ្ងៃទី', ' ') if isinstance(v, str) else v, 'us' in sp) if v is not None else []; g[f] = d[0] if d else None
            if v is not None and not d and not (fn.startswith('RTK') and C(sp['sex']) not in ('M', 'F')): bad.append(f'{sheet}!{r} date not read: {v!r}')
    if 'day' in sp:
        t = re.search(r'ខែ(\S+) ឆ្នាំ(\d+)', asc(raw[1, 1])); g['date_decided'] = D.date(int(t[2]), KM.index(t[1])+1, int(asc(B(sp['day'])))).isoformat()
    if 'decif' in sp: v = C(sp['decif']) or ''; g['date_decided'] = dates(v)[0] if v.startswith('កាត់') else None
    if 'stage' in sp: g['stage'] = STG[C(sp['stage'])]
    if 'pres' in sp: g['presence_at_judgment'] = presc(S(C(sp['pres'])))
    if 'prestick' in sp: g['presence_at_judgment'] = next((w for c, w in zip(sp['prestick'], ('present','absent','deemed present')) if C(c) == '✓'), None)
    if 'out' in sp: g['outcome'] = outc(S(C(sp['out'])))
    if 'outtick' in sp: g['outcome'] = next((w for c, w in zip(sp['outtick'], ('convicted','acquitted','pending')) if C(c) == '✓'), None)
    if 'sent' in sp: g['sentence_months'], g['suspended_months'] = sentence(S(C(sp['sent'])))
    if 'suspcol' in sp: g['suspended_months'] = length(S(C(sp['suspcol'])))
    if 'ymd' in sp:
        y, m, d = (C(c) if c else None for c in sp['ymd']); g['sentence_months'] = int((y or 0)*12 + (m or 0)) or None; g['sentence_days'] = int(d) if d else None
    if 'mo' in sp: g['sentence_months'] = int(C(sp['mo'])) if C(sp['mo']) else None
    if 'suspmo' in sp: g['suspended_months'] = int(float(C(sp['suspmo']))) if C(sp['suspmo']) else None
    for k, f in (('fine','fine_riel'), ('comp','compensation_riel')):
        if k in sp:
            v = C(sp[k]); g[f] = money(v, sp.get('unit', 1)) if v is not None else None
            m = re.fullmatch(r'(?:USD |\$)([\d,]+)', S(v))
            if m: g[f] = None; g['compensation_other' if k == 'comp' else 'fine_other'] = 'USD ' + m[1].replace(',', '')
            elif v is not None and g[f] is None and v not in ('-', 'គ្មាន'): state.setdefault('unread', []).append((r, sp[k], v))
    return [g]

truth = json.load(open(os.path.join(HERE, 'truth.json'), encoding='utf-8'))
files = sorted(os.listdir(os.path.join(HERE, 'files')))
if files != sorted(truth): bad.append('files and truth.json do not list the same names')
total = 0
for fn in files:
    p = os.path.join(HERE, 'files', fn); t = truth[fn]; ext = fn.rsplit('.', 1)[1]
    book = xlsx(p) if ext == 'xlsx' else ods(p) if ext == 'ods' else text(p, ',' if ext == 'csv' else '\t')
    if set(t) != {'sent_by','what','outcome','reason','rows','not_rows','errors','questions','never'}: bad.append(f'{fn}: fields of truth')
    def where(at):
        m = re.fullmatch(r'(?:record|line) (\d+)', at)
        return (None, int(m[1])) if m else (at.rsplit('!', 1)[0], int(at.rsplit('!', 1)[1]))
    # every row that is not empty is a person's or listed, none twice
    want = {where(q['at']) for q in t['rows']}; notr = [(q['sheet'], q['row']) for q in t['not_rows']]
    full = {(s, r) for s, (raw, _) in book.items() for (r, c), v in raw.items() if v not in (None, '')}
    if len(set(notr)) != len(notr) or want & set(notr) or want | set(notr) != full: bad.append(f'{fn}: rows: {full ^ (want | set(notr))} {want & set(notr)}')
    if t['outcome'] == 'refuse':
        if t['rows']: bad.append(f'{fn}: refused but has rows')
        continue
    # persons read anew
    sp = F[fn]; got = []; state = {}
    for s, r in sorted(want, key=lambda x: (list(book).index(x[0]), x[1])):
        raw, cells = book[s]
        try: got += [(s, r, g) for g in person(raw, cells, r, sp, s, state)]
        except Exception as e: bad.append(f'{fn} {s}!{r}: cannot read: {e!r}')
    if len(got) != len(t['rows']): bad.append(f'{fn}: {len(got)} persons read, truth has {len(t["rows"])}'); continue
    total += len(got)
    errcells = [e['cell'] for e in t['errors']]; errrows = {int(re.search(r'!([A-Z]+)(\d+)', e)[2]): e for e in errcells}; seen = {}
    for (s, r, g), q in zip(got, t['rows']):
        if where(q['at']) != (s, r): bad.append(f'{fn}: order {q["at"]}')
        slipped = any(str(e['value']) and 'slipped' in e['what'] and e['cell'].endswith(f'D{r}') for e in t['errors'])
        for f in FIELDS + [x for x in ('alias_khmer','birth_year','compensation_other','fine_other') if x in g or x in q]:
            a, b = q.get(f), g.get(f); values += 1
            if f == 'charges': a = [(c['law'], c['article']) for c in a or []]; b = b or []
            if slipped and f not in ('case_number','name_latin'):
                if a: bad.append(f'{fn} {r}: slipped row has {f}')
                continue
            if isinstance(a, float): bad.append(f'{fn} {r} {f} float')
            if a != b: bad.append(f'{fn} {s}!{r} {f}: truth {a!r}, read {b!r}')
        key = (s, q['case_number'], q['name_khmer'] or q['name_latin'])
        if key in seen and q.get('second_entry_of') != seen[key]: bad.append(f'{fn} {r}: twice {key}')
        seen.setdefault(key, q['at'])
        # good rows must be without contradiction; rows with one must be in errors
        A, B, X = q['date_registered'], q['date_charged'], q['date_decided']; why = []
        if A and B and A > B: why.append('charge before registration')
        if X and (B or A) and X < (B or A): why.append('judgment before charge')
        if X and X > '2026-01-31': why.append('future')
        if q['age'] is not None and not 14 <= q['age'] <= 90: why.append('age')
        if q['suspended_months'] and q['suspended_months'] > (q['sentence_months'] or 0): why.append('suspended')
        if q['outcome'] in ('acquitted','pending') and q['sentence_months']: why.append('sentence without conviction')
        if q['outcome'] == 'convicted' and not q['sentence_months']: why.append('conviction without sentence')
        if not slipped and not re.search(r'[\d០-៩]', q['case_number'] or ''): why.append('case number')
        if not q['sex'] and not slipped: why.append('sex')
        if not q['age'] and not q.get('birth_year') and not slipped: why.append('no age')
        if not A and not slipped: why.append('no registration')
        if not slipped and not X and q['outcome'] in ('convicted','acquitted'): why.append('no date of judgment')
        if why and r not in errrows: bad.append(f'{fn} {s}!{r}: {why} but no error listed')
    # error cells hold what truth says
    for e in t['errors']:
        s, a = e['cell'].rsplit('!', 1); m = re.findall(r'([A-Z]+)(\d+)', a); raw = book[s][0]
        have = [S(raw.get(addr(x+y))) for x, y in m]; val = asc(e['value'])
        if not all(h and h in val for h in have) and 'same person' not in e['what']: bad.append(f'{fn} {e["cell"]}: holds {have}, truth says {e["value"]}')
    for r, c, v in state.get('unread', []):
        if r not in errrows: bad.append(f'{fn} row {r}: amount not read {v!r}')
    if (t['outcome'] == 'name-errors') != bool(t['errors']): bad.append(f'{fn}: errors and outcome')
    if t['outcome'] == 'take-with-questions' and not t['questions']: bad.append(f'{fn}: no question')
    # no person outside the rows
    for s, (raw, _) in book.items():
        for (r, c), v in raw.items():
            if (s, r) in notr and isinstance(v, str) and any(v.startswith(w + ' ') for w in FAM): bad.append(f'{fn} {s}!{r}: a name in a row that is no person')
print(len(files), 'files,', total, 'persons,', values, 'values compared,', len(bad), 'differences')
for x in bad[:60]: print(' ', x)
sys.exit(bool(bad))
