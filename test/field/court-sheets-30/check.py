#!/usr/bin/env python3
"""Opens each file again (without make.py) and compares with truth.json; evidence.json says in which cell a value stands.
Every value must stand in its cell; where truth is null the cell must not hold such a value; every line is a person, part of one, or in not_rows."""
import json,os,re,csv,io,datetime as D,zipfile,collections
import openpyxl
H=os.path.dirname(os.path.abspath(__file__)); T=json.load(open(H+'/truth.json')); E=json.load(open(H+'/evidence.json')); bad=[]
MON='មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(); EN='Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
KW={'ប្រាំមួយ':6,'ប្រាំពីរ':7,'ប្រាំបី':8,'ប្រាំបួន':9,'ប្រាំ':5,'មួយ':1,'ពីរ':2,'បួន':4,'បី':3}; 
def num(t): return str(t).replace('\u200b','').translate(str.maketrans('០១២៣៤៥៦៧៨៩','0123456789'))
def words(t):
    for a,b in KW.items(): t=t.replace('ដប់'+a,str(10+b))
    t=t.replace('ដប់','10')
    for a,b in KW.items(): t=t.replace(a,str(b))
    return t
def dates(v):
    if isinstance(v,D.datetime): return [v.date().isoformat()]
    t=num(v); o=[]
    def add(y,m,d):
        y=int(y); y=y-543 if y>2400 else y
        try:o.append(D.date(y,int(m),int(d)).isoformat())
        except ValueError:o.append('impossible')
    for y,m,d in re.findall(r'(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)',t): add(y,m,d)
    for d,_,m,y in re.findall(r'(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)',t): add(y,m,d)
    for i,n in enumerate(MON,1):
        for d,y in re.findall(r'(\d{1,2})\s*(?:ខែ)?\s*'+n+r'\s*(?:ឆ្នាំ)?\s*(\d{4})',t): add(y,i,d)
    for d,n,y in re.findall(r'(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})',t): add(y,EN.index(n)+1,d)
    return o
def terms(t):
    t=words(num(t)); t=re.sub(r'[A-Z][a-z]+ \((\d+)\)',r'\1',t); t=re.sub(r' and [a-z]+ \((\d+)\)',r' \1',t)
    Y=r'(\d+)\s*(?:ឆ្នាំ|ឆ|years?|yrs?|y)'; Mo=r'(\d+)\s*(?:ខែ|ខ|months?|mths?|m)'; Dd=r'(\d+)\s*(?:ថ្ងៃ|days?)'
    o=[]
    for m in re.finditer(rf'(?:{Y})?\s*(?:{Mo})?\s*(?:{Dd})?',t):
        if any(m.groups()): y,mo,d=(int(x or 0) for x in m.groups()); o.append((y*12+mo,d,t[:m.start()]))
    return o
def money(t):
    t=num(t)
    o=[int(a)*10**6 for a in re.findall(r'(\d+)\s*លាន',t)]
    return o+[int(re.sub(r'\D','',a)) for a in re.findall(r'\d{1,3}(?:[.,]\d{3})+|\d{4,}',t)]
def norm(t): return re.sub(r'\s+',' ',num(t)).strip()
def grid(path):
    g={}
    if path.endswith('.xlsx'):
        wb=openpyxl.load_workbook(path)
        for ws in wb:
            g[ws.title]={(c.row,c.column):c.value for r in ws for c in r if c.value is not None}; HID.update((ws.title,r) for r,d in ws.row_dimensions.items() if d.hidden)
    elif path.endswith('.ods'):
        from odf.opendocument import load
        from odf.table import Table,TableRow
        from odf.teletype import extractText
        for t in load(path).getElementsByType(Table):
            k=g[t.getAttribute('name')]={}
            for r,row in enumerate(t.getElementsByType(TableRow),1):
                c=0
                for cell in row.childNodes:
                    c+=1; x='\n'.join(extractText(p) for p in cell.childNodes)
                    if x: k[(r,c)]=x
    else:
        b=open(path,'rb').read(); u=b[:2]==b'\xff\xfe'; t=b.decode('utf-16' if u else 'utf-8-sig')
        g['']={(i,j):x for i,r in enumerate(csv.reader(io.StringIO(t),delimiter='\t' if u else ','),1) for j,x in enumerate(r,1) if x}
    return g
LAWW={'Trafficking':r'ជួញដូរ|ជ\.ម|TIP|HT|\dជ|ជម|Trafficking','Criminal':r'ក្រមព្រ|ក្រ\.ព|CC|PC|\dព|កព|Crim','Immigration':'Immigration','Drugs':'DL'}
OUTW={'convicted':r'\d|ទោស|ដដែល|guilty|Convicted|CONVICTED|convicted|Guilty|ឆ្នាំ','acquitted':'រួច|[Aa]cquitted|ACQUITTED|not guilty','pending':'មិនទាន់|[Pp]ending|PENDING|រង់ចាំ|not yet','charge dismissed by the investigating judge':'Dismissed by inv'}
PRW={'present':r'^(ចំពោះ)?មុខ$|^Yes$|^PRESENT$','absent':'កំបាំង|^No$|ABSENT','deemed present':'ចាត់ទុក|Deemed|DEEMED'}
STW={'investigation':'ស៊ើបសួរ','awaiting trial':'រង់ចាំ','decided':'កាត់'}
NAT={'Cambodian':'ខ្មែរ|KHM|Cambodian|Khmer','Vietnamese':'វៀតណាម|VNM|Vietnamese','Chinese':'ចិន|CHN|Chinese','Thai':'ថៃ|THA|Thai','Malaysian':'Malaysian'}
EXW={'sexual exploitation':'អាជីវកម្មផ្លូវភេទ$','sexual exploitation of a child':'ផ្លូវភេទលើកុមារ','forced labour':'ពលកម្មដោយបង្ខំ','forced marriage':'រៀបការ','surrogacy':'ពពោះ','forced begging':'សុំទាន','domestic servitude':'ផ្ទះ','online scam work':'អនឡាញ'}
def one(k,v,raw,units,row):
    """is v in the cells? for v null: do they hold no such value?"""
    txt=' | '.join(num(x) if not isinstance(x,D.datetime) else x.date().isoformat() for x in raw if x is not None); tt=norm(txt)
    if k in('case_number','name_khmer','name_latin'): return v is None or norm(v) in tt
    if k=='sex': return {'male':re.search(r'ប្រុស|^ប$|^M$|^[Mm]ale$',tt),'female':re.search(r'ស្រី|^ស$|^F$|[Ff]emale',tt)}[v] and not (v=='male' and re.search('ស្រី|emale',tt))
    if k in('age','birth_year'):
        if v is None: return not tt
        return {'adult':'ពេញ','minor':'អនីតិ'}[v]==tt if isinstance(v,str) else str(v) in re.findall(r'\d+',tt)
    if k=='citizenship': return bool(re.search(NAT[v],tt))
    if k=='exploitation':
        return not tt if v is None else bool(re.search(EXW[v],tt)) or tt==v
    if k=='charges': 
        n=re.findall(r'\d+',re.sub('2008|2009|1994','',tt)); return all(c['article'] in n for c in v)
    if k=='law': return all(any(q in c['law'] and re.search(w,tt) for q,w in LAWW.items()) for c in row['charges'])
    if 'date' in k:
        d=[x for q in raw if q is not None for x in dates(q)]; return v in d if v else not d
    if k=='stage': return bool(re.search(STW[v],tt)) if v else not re.search('ស៊ើបសួរ|រង់ចាំ',tt)
    if k=='presence_at_judgment': return bool(re.search(PRW[v],tt)) if v else tt in('','-')
    if k=='outcome': return bool(re.search(OUTW[v],tt)) if v else not re.search('រួច|គុក',tt)
    if 'sentence_months' in k or k=='sentence_days':
        if any(units):
            if k=='sentence_days': return True
            x=[(float(num(q)),u) for q,u in zip(raw,units) if q not in(None,'','-') and re.fullmatch(r'[\d.]+',num(q))]
            tot=sum(a*(12 if u=='y' else 1) for a,u in x); return (not x) if v is None else tot==v
        ts=[x for x in terms(txt) if not re.search(r'(ព្យួរ|susp\.)\s*$',x[2])]
        if 'អនុវត្ត' in tt: ts=ts[:1]
        if k=='sentence_days': return (len(ts)==1 and ts[0][1]==v) if v else all(x[1]==0 for x in ts)
        return (not ts) if v is None else len(ts)==1 and ts[0][0]==v
    if k=='suspended_months':
        if 'អនុវត្ត' in tt: ts=terms(txt); return ts[0][0]-ts[1][0]==v
        ts=[x for x in terms(txt) if re.search(r'(ព្យួរ|susp\.)\s*$',x[2])] or ([] if re.search('ពិន័យ|គុក|ឆ្នាំ|\dឆ|\d[ym]\\b',tt) or v is None and False else terms(txt))
        return (not ts) if v is None else len(ts)==1 and ts[0][0]==v
    if k=='fine_riel':
        if re.search('ឆ្នាំ|ខែ',tt): tt=tt.split('ពិន័យ',1)[1] if 'ពិន័យ' in tt else ''
        return v in money(tt) if v else not money(tt)
    if k=='compensation_riel':
        if 'USD' in tt: o=row.get('compensation_other'); return v is None and o and o['amount'] in money(tt)
        return v in money(tt) if v else not money(tt)
    raise KeyError(k)
n=0; rows=0; oc=collections.Counter()
assert set(os.listdir(H+'/files'))==set(T) and len(T)==20
for f,t in T.items():
    oc[t['outcome']]+=1; p=H+'/files/'+f; HID=set()
    if t['outcome']=='refuse':
        assert not t['rows']
        if t['reason'].startswith(('damaged','locked')):
            try: openpyxl.load_workbook(p); bad.append((f,'opens'))
            except Exception: pass
            continue
    g=grid(p); seen=collections.defaultdict(set)
    assert len(t['rows'])==len(E[f])
    nm=[(r['name_khmer'],r['name_latin']) for r in t['rows'] if 'second_entry_of' not in r]
    if len(set(nm))!=len(nm): bad.append((f,'a name twice'))
    for r,e in zip(t['rows'],E[f]):
        rows+=1
        m=re.search(r'(\d+)$',r['at']); sh=r['at'].split('!')[0] if '!' in r['at'] else ''
        a,b=(map(int,r['lines'].split('-')) if 'lines' in r else (int(m[1]),int(m[1]))); seen[sh]|=set(range(a,b+1))
        if bool(r.get('hidden_row'))!=((sh,a) in HID): bad.append((f,r['at'],'hidden'))
        if 'alias_khmer' in r and r['alias_khmer'] not in ' '.join(str(v) for (q,_),v in g[sh].items() if a<=q<=b): bad.append((f,r['at'],'alias'))
        if 'other_court' in r and not any('សៀមរាប' in str(v) for (q,_),v in g[sh].items() if q==a): bad.append((f,r['at'],'other court'))
        for k in r:
            if r[k] not in (None,[]) and k not in e and k not in('at','lines','hidden_row','alias_khmer','other_court','second_entry_of','compensation_other','first_instance_court'): bad.append((f,r['at'],k,'value without a cell'))
        if 'law' not in e and any(c['law'] for c in r['charges']): bad.append((f,r['at'],'law'))
        for k,refs in e.items():
            if k=='skip' or k in e.get('skip',[]): continue
            raw=[];un=[]
            for x in refs:
                s,x=x.rsplit('!',1); x,_,u=x.partition('|'); x,_,after=x.partition('~'); x,_,ln=x.partition('#')
                q=re.match(r'([A-Z]+)(\d+)$',x); v=g[s].get((int(q[2]),openpyxl.utils.column_index_from_string(q[1])))
                if k=='stage' and v=='✓': v=g[s][(3,openpyxl.utils.column_index_from_string(q[1]))]
                if ln and v is not None:
                    L=v.split('\n'); v=L[int(ln)-1]
                    if len(L)>1 and not num(v).startswith(ln+'-'): bad.append((f,r['at'],k,'number in cell'))
                if after: v=v.split(after+' ',1)[1].split(' - ')[0] if after+' ' in v and 'មិនទាន់មាន'+after not in v else None
                raw.append(v); un.append(u)
            n+=1
            try: ok=one(k,r.get(k),raw,un,r)
            except Exception as ex: ok=False; raw=[raw,repr(ex)]
            if not ok: bad.append((f,r['at'],k,r.get(k),raw))
    for x in t['not_rows']:
        if not any(q==x['row'] for q,_ in g[x['sheet']]): bad.append((f,x,'no such line'))
        if x['row'] in seen[x['sheet']]: bad.append((f,x,'both person and not'))
        seen[x['sheet']].add(x['row'])
    for s,k in g.items():
        for q in {q for q,_ in k}-seen[s]: bad.append((f,s,q,'line not accounted for'))
    er={(c if '!' in c else '!'+c) for c in [x['cell'] for x in t['errors']]}
    for c in er:
        s,c=c.split('!'); q=re.match(r'([A-Z]+)(\d+)$',c)
        if (int(q[2]),openpyxl.utils.column_index_from_string(q[1])) not in g[s]: bad.append((f,c,'error cell empty'))
    # nothing else wrong by accident: order of dates, suspended part, future
    for r in t['rows']:
        d=[r[k] for k in('date_registered','date_charged','date_decided') if r[k]]
        w=[int(re.search(r'(\d+)$',x['cell'])[1]) for x in t['errors']]; me=int(re.search(r'(\d+)$',r['at'])[1]) in w
        if not me and (d!=sorted(d) or d and d[-1]>'2026-01-10' or (r['suspended_months'] or 0)>(r['sentence_months'] or 0) or r['outcome'] in('acquitted','pending') and r['sentence_months'] or r['outcome']=='convicted' and not r['sentence_months'] and f[:3]!='POS'): bad.append((f,r['at'],'accidental error',d))
for b in bad[:40]: print(b)
print(dict(oc),'persons',rows,'values compared',n,'differences',len(bad)); raise SystemExit(bool(bad))
