# Opens every file anew (no make.py) and compares every value of truth with what the cells say.
import json,os,re,csv,io,datetime as D
import openpyxl
from odf.opendocument import load
from odf.table import Table,TableRow,TableCell,CoveredTableCell
from odf.text import P
from odf import teletype
H=os.path.dirname(os.path.abspath(__file__)); T=json.load(open(H+'/truth.json')); bad=[]
NUM=str.maketrans('០១២៣៤៥៦៧៨៩','0123456789'); TS="Law on Suppression of Human Trafficking and Sexual Exploitation 2008"
def opn(fn):
    p=H+'/files/'+fn
    if fn.endswith('xlsx'):
        wb=openpyxl.load_workbook(p); return {w.title:{(c.row,c.column_letter):c.value for r in w.iter_rows() for c in r if c.value not in(None,'')} for w in wb}, {w.title:{r for r,d in w.row_dimensions.items() if d.hidden} for w in wb}
    if fn.endswith('ods'):
        o={}
        for t in load(p).spreadsheet.getElementsByType(Table):
            g={}
            for i,r in enumerate(t.getElementsByType(TableRow),1):
                cs=[c for c in r.childNodes if c.qname[1] in('table-cell','covered-table-cell')]
                for j,c in enumerate(cs,1):
                    ty=c.getAttribute('valuetype') if c.qname[1]=='table-cell' else None
                    if ty=='date': v=D.datetime.fromisoformat(c.getAttribute('datevalue'))
                    elif ty=='float': v=float(c.getAttribute('value')); v=int(v) if v==int(v) else v
                    elif ty: v='\n'.join(teletype.extractText(x) for x in c.getElementsByType(P))
                    else: continue
                    g[i,openpyxl.utils.get_column_letter(j)]=v
            o[t.getAttribute('name')]=g
        return o,{}
    b=open(p,'rb').read(); enc='utf-16' if b[:2] in(b'\xff\xfe',b'\xfe\xff') else 'utf-8-sig'
    dl='\t' if fn.endswith('tsv') else ';' if b[:200].count(b';')>5 else ','
    return {None:{(i,openpyxl.utils.get_column_letter(j)):v for i,r in enumerate(csv.reader(io.StringIO(b.decode(enc),newline=''),delimiter=dl),1) for j,v in enumerate(r,1) if v!=''}},{}
def tx(v): return '' if v is None else str(v).translate(NUM)
def name(v): return re.sub(r' +',' ',str(v).replace('\u200b','')).strip() if v is not None else None
def date(v):
    if v is None: return None
    if isinstance(v,D.datetime): return v.date().isoformat()
    s=tx(v)
    mons=['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
    m=re.search(r'ទី(\d+) ខែ(\S+) ឆ្នាំ(\d{4})',s)
    try:
        if m: return D.date(int(m[3]),mons.index(m[2])+1,int(m[1])).isoformat()
        m=re.fullmatch(r'(\d{4})-(\d\d)-(\d\d)',s)
        if m: return D.date(*map(int,m.groups())).isoformat()
        m=re.search(r'(\d\d)[-/.](\d\d)[-/.](\d{4})',s)
        if m: return D.date(int(m[3]),int(m[2]),int(m[1])).isoformat()
        m=re.fullmatch(r'(\d+)-([A-Z][a-z]{2})-(\d\d)',s)
        if m: return D.datetime.strptime(s,'%d-%b-%y').date().isoformat()
    except ValueError: return None
    return 'UNREAD '+s
def ym(s):
    s=tx(s); y=re.search(r'(\d+) *(?:ឆ្នាំ|y)',s); m=re.search(r'(\d+) *(?:ខែ|m)',s)
    return (int(y[1])*12 if y else 0)+(int(m[1]) if m else 0) or None
def split(s):  # whole sentence, suspended
    s=re.split(r'និងពិន័យ|fine|compensation',tx(s))[0]
    m=re.search(r'ព្យួរ|of which|susp',s)
    return (ym(s[:m.start()]),ym(s[m.start():])) if m else (ym(s),None)
def money(v): 
    s=re.sub(r'\D','',tx(v)); return int(s) if s else None
def mill(v): return None if v is None or v=='-' else int(tx(v))*10**6
def sex(v): return {'ប':'male','ប្រុស':'male','M':'male','Man':'male','ស':'female','ស្រី':'female','F':'female','Woman':'female'}[v]
def age(v): m=re.search(r'\d+',tx(v)); return int(m[0]) if m else None
def cit(v): return {'ខ្មែរ':'Cambodian','ចិន':'Chinese','វៀតណាម':'Vietnamese','ថៃ':'Thai','KHM':'Cambodian','CHN':'Chinese','VNM':'Vietnamese','THA':'Thai'}.get(v,v)
def pres(v): return {'ចំពោះមុខ':'present','កំបាំងមុខ':'absent','ចាត់ទុកជាចំពោះមុខ':'deemed present','Present':'present','In absentia':'absent','Deemed present':'deemed present'}.get(v,v)
def out(v):
    s=tx(v)
    if not s: return None
    if 'មិនទាន់' in s or s=='pending': return 'pending'
    if 'លើកលែងចោទ' in s: return 'charge dismissed by the investigating judge'
    if re.search('រួច|acquit|Acquit|Not guilty|គ្មានពិរុទ្ធ',s): return 'acquitted'
    if re.search('ពិរុទ្ធ|Guilty|onvicted|ផ្តន្ទា|មានទោស',s): return 'convicted'
    return 'UNREAD'
def arts(v): return [a for a in re.findall(r'\d+',re.sub(r'(ឆ្នាំ)?\s*2008','',re.split('នៃច្បាប់|ច្បាប់|ច\\.ជ',tx(v))[0]))]
def chg(v): return [dict(law=TS,article=a) for a in arts(v)]
def chgn(v): return [dict(law=None,article=a) for a in arts(v)]
def chg20(v): return [dict(law=TS if 'TSHE' in l else 'Criminal Code 2009',article=re.search(r'art\. (\d+)',l)[1]) for l in v.split('\n')]
def expl(v): return {'អាជីវកម្មផ្លូវភេទ':'sexual exploitation','ពលកម្មដោយបង្ខំ':'forced labour','រៀបការដោយបង្ខំ':'forced marriage','បង្ខំឲ្យសុំទាន':'forced begging'}.get(v,v)
def stage(v): return {'កំពុងស៊ើបសួរ':'investigation','រង់ចាំជំនុំជម្រះ':'awaiting trial','ចប់':'decided','closed':'decided','under investigation':'investigation'}[v]
s0=lambda v:split(v)[0]; s1=lambda v:split(v)[1]
finek=lambda v:(lambda m:m and money(m[1]))(re.search(r'(?:ប្រាក់|fine) ([\d,]+)',tx(v)))
comp=lambda v:(lambda m:m and money(m[1]))(re.search(r'compensation ([\d,]+)',tx(v)))
usd=lambda v:v if v and 'USD' in v else None
khr=lambda v:money(v) if v and 'KHR' in v else None
num=lambda v:None if v in(None,'') else int(v)
cn=lambda v:None if v is None else str(v)
N='name_khmer';X='sex';A='age';C='charges';R='date_registered';G='date_charged';DD='date_decided';O='outcome';M='sentence_months';S='suspended_months';FI='fine_riel';CO='compensation_riel';PR='presence_at_judgment';CN='case_number';CI='citizenship'
def yr(v): return v.year if isinstance(v,D.datetime) else num(v)
fns=list(T)
MAP={0:{CN:('B',cn),N:('C',name),'name_latin':('D',name),X:('E',sex),'birth_year':('F',yr),CI:('G',cit),C:('H',chg),G:('J',date),DD:('M',date),PR:('N',pres),O:('O',out),M:('O',s0),S:('O',s1),FI:('O',finek)},
2:{CN:('B',cn),'name_latin':('C',name),X:('D',sex),A:('E',age),CI:('F',cit),C:('G',chg),R:('H',date),G:('I',date),DD:('L',date),O:('M',out),PR:('N',pres),M:('O',ym),S:('P',ym),FI:('Q',money),CO:('R',money)},
4:{CN:('F',cn),X:('D',sex),A:('E',age),R:('G',date),C:('H',chg),DD:('I',date),FI:('L',mill),CO:('M',mill)},
7:{CN:('E',cn),N:('B',name),X:('C',sex),C:('I',chg),PR:('M',pres),O:('N',out),M:('N',ym)},
8:{CN:('E',cn),N:('B',name),X:('C',sex),A:('D',age),C:('F',chg),DD:('H',date),O:('K',out),M:('L',ym)},
9:{CN:('B',cn),N:('C',name),'name_latin':('D',name),X:('F',sex),A:('G',age),CI:('H',cit),C:('I',chg),'exploitation':('J',expl),G:('K',date),DD:('L',date),O:('M',out),M:('N',ym),CO:('O',khr),'compensation_other':('O',usd)},
10:{DD:('A',date),CN:('B',cn),'name_latin':('C',name),X:('D',sex),A:('E',age),C:('G',chg),R:('H',date),O:('I',out),M:('I',s0),S:('I',s1),FI:('I',finek),CO:('I',comp)},
11:{N:('B',name),X:('C',sex),A:('D',age),CN:('E',cn),C:('F',chgn),R:('G',date),G:('H',date),DD:('I',date),O:('J',out),M:('K',ym)},
12:{CN:('B',cn),N:('C',name),X:('D',sex),A:('E',age),C:('F',chg),G:('G',date),DD:('H',date),O:('I',out),M:('J',num),S:('K',num),FI:('L',num)},
13:{CN:('B',cn),N:('C',name),X:('D',sex),A:('E',age),CI:('F',cit),C:('G',chg),R:('H',date),DD:('I',date),O:('J',out),M:('K',ym)},
14:{N:('B',name),X:('C',sex),A:('D',age),CN:('E',cn),C:('F',chg),G:('G',date),DD:('H',date),O:('I',out),FI:('K',num)},
17:{CN:('B',cn),N:('C',name),X:('D',sex),A:('E',age),C:('F',chg),R:('G',date),'stage':('H',stage),DD:('I',date),O:('J',out),M:('K',ym)},
18:{CN:('B',cn),R:('C',date),C:('D',chg),N:('E',name),X:('F',sex),A:('G',age),DD:('H',date),M:('K',ym),FI:('L',money)},
19:{CN:('B',cn),N:('C',name),'name_latin':('D',name),X:('E',sex),'birth_year':('F',num),CI:('G',cit),C:('H',chg20),R:('I',date),G:('J',date),'stage':('L',stage),DD:('M',date),PR:('N',cn),O:('O',out),M:('P',num),S:('Q',num),FI:('R',num),CO:('S',num)}}
META={'at','hidden_row','also_in_another_case'}; nv=0
assert set(os.listdir(H+'/files'))==set(fns) and len(fns)==20
for fi,fn in enumerate(fns):
    t=T[fn]; sh,hid=opn(fn); seen=set(); ncell={}
    def w(msg): bad.append(f'{fn}: {msg}')
    covered={(x.get('sheet'),x['row']) for x in t['not_rows']}
    for e in t['rows']:
        sn,rr=(e['at'].rsplit('!',1) if '!' in e['at'] else (None,e['at'])); rr=int(rr); covered.add((sn,rr)); g=sh[sn]
        c=lambda col,row=rr:g.get((row,col)); got={}
        if fi in MAP:
            for f,(col,fn_) in MAP[fi].items():
                v=c(col)
                if fi==18:
                    q=rr
                    while v=='〃': q-=1; v=c(col,q)
                got[f]=fn_(v)
        if fi==4: got[N]=c('B')+' '+c('C'); got[O]='convicted'; got[M]=int(tx(c('J')))*12+int(tx(c('K')) or 0)
        if fi==7: got[A]={'នីតិជន':'adult','អនីតិជន':'minor'}[c('D')]; got[R]=D.date(c('H'),c('G'),c('F')).isoformat(); got[DD]=D.date(c('L'),c('K'),c('J')).isoformat()
        if fi==8: assert (c('I')=='√')!=(c('J')=='√'); got[PR]='present' if c('I')=='√' else 'absent'
        if fi==18: assert bool(c('I'))!=bool(c('J')); got[O]='convicted' if c('I')=='x' else 'acquitted'
        if fi==1:
            n=ncell.get(rr,0); ncell[rr]=n+1; ns=c('C').split('\n'); vs=c('H').split('\n'); assert len(ns)==len(vs)
            m=re.fullmatch(r'(?:\d+- )?(.+) \((\S+) (\d+)ឆ្នាំ\)',tx(ns[n])); v=re.sub(r'^\d+- ','',tx(vs[n]))
            got={CN:c('B'),N:m[1],X:sex(m[2]),A:int(m[3]),C:chg(c('E')),R:date(c('F')),DD:date(c('G')),O:out(v),M:s0(v),S:s1(v)}
        if fi==3:
            got={CN:c('C'),N:c('D'),X:sex(c('E')),A:age(c('F')),C:chg(c('G'))}
            L=[r for (r,k),v in g.items() if k=='D' and v==c('D') and g[r,'C']==c('C')]; assert min(L)==rr
            J=[r for r in L if 'ប្រកាសសាលក្រម' in g[r,'H']]; assert len(J)<2
            if J: j=J[0]; got.update({DD:date(c('B',j)),PR:pres(c('I',j)),O:out(c('H',j)),M:ym(c('J',j))})
            else: got['stage']='trial'
        if fi==5:
            u=rr
            while 'សំណុំរឿងលេខ' not in str(c('A',u)): u-=1
            d=rr
            while 'សាលក្រម' not in str(c('A',d)): d+=1
            m=re.match(r'សំណុំរឿងលេខ (.+?)  ទទួល(.+?)  មាត្រា (.+?)  ចោទប្រកាន់(.+)$',c('A',u))
            got={CN:m[1],R:date(m[2]),C:chg(m[3]),G:date(m[4]),DD:date(c('A',d)),N:c('B'),X:sex(c('C')),A:age(c('D')),CI:cit(c('E')),PR:pres(c('G')),O:out(c('H')),M:ym(c('H')),CO:money(c('I'))}
        if fi==6:
            m=re.fullmatch(r'ឈ្មោះ (.+?)(?: ហៅ (\S+))? ភេទ(\S+) អាយុ (\d+) ឆ្នាំ សញ្ជាតិ(\S+) មុខរបរ .+',tx(c('B'))); s=tx(c('F')); mm=re.search(r'ពិន័យ (\d+) លាន',s)
            got={CN:c('A'),N:m[1],X:sex(m[3]),A:int(m[4]),CI:cit(m[5]),C:chg(c('C')),'exploitation':expl(c('D')),DD:date(c('E')),O:out(s),M:s0(s),FI:int(mm[1])*10**6 if mm else None}
            if m[2]: got['alias_khmer']=m[2]
        if 'hidden_row' in e and rr not in hid[sn]: w(f'{e["at"]} not hidden')
        if hid.get(sn) and rr in hid[sn] and 'hidden_row' not in e: w(f'{e["at"]} hidden')
        for f in set(e)|set(got):
            if f in META: continue
            nv+=1
            if e.get(f)!=got.get(f): w(f'{e["at"]} {f}: truth {e.get(f)!r} sheet {got.get(f)!r}')
        for f in (R,G,DD):
            if e[f] and e[f]>'2026-02-02' and fi!=11: w(f'{e["at"]} {f} in the future')
        if fi not in (11,) and [x for x in (e[R],e[G],e[DD]) if x]!=sorted(x for x in (e[R],e[G],e[DD]) if x): w(f'{e["at"]} order of days')
        if e[M] and e[S] and e[S]>e[M] and fi!=12: w(f'{e["at"]} suspended')
        key=(e.get(N) or e['name_latin'],e[CN]); 
        if key in seen: w(f'double {key}')
        seen.add(key)
    if fi==1:
        for r,n in ncell.items(): 
            if len(sh['បញ្ជីរឿងក្តី'][r,'C'].split('\n'))!=n: w('missing person in case cell')
    allr={(sn,r) for sn,g in sh.items() for r,_ in g}
    if t['outcome']!='refuse' and allr!=covered: w(f'rows not covered {allr^covered}')
    if t['outcome']=='refuse' and allr!=covered: w(f'rows not covered {allr^covered}')
    for x in t['errors']:
        sn,ce=x['cell'].split('!'); m=re.match(r'([A-Z]+)(\d+)',ce); print('error',fn,ce,repr(sh[sn][int(m[2]),m[1]]),'|',x['wrong'])
    for sn,g in sh.items():  # no cell beyond today unless said (release days of the prison list apart)
        for (r,cc),v in g.items():
            if isinstance(v,D.datetime) and v>D.datetime(2026,2,2) and not (fi==8 and cc=='Q'): w(f'future day {sn}!{cc}{r} {v}')
    print(len(t['rows']),t['outcome'],fn)
print(nv,'values compared;',len(bad),'bad'); print('\n'.join(bad))
