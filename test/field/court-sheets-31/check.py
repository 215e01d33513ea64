#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Opens every file again, reads it by its own rules (nothing of make.py), compares with truth.json."""
import os,re,json,csv,datetime as dt,unicodedata,io
import openpyxl,msoffcrypto
from odf.opendocument import load
from odf.table import Table,TableRow
from odf import teletype
H=os.path.dirname(os.path.abspath(__file__)); T=json.load(open(H+'/truth.json',encoding='utf-8'))
TIP="Law on Suppression of Human Trafficking and Sexual Exploitation 2008"; CC="Criminal Code 2009"
def ar(s): return ''.join(str(unicodedata.digit(c)) if '០'<=c<='៩' else c for c in str(s))
def clean(s): return ' '.join(str(s).replace('\u200b','').split()) if s not in (None,'') else None
MON={m:i+1 for i,m in enumerate("មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split())}
ENG={m:i+1 for i,m in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())}
def date(v):
    if v is None or v=='': return None
    if isinstance(v,(dt.datetime,dt.date)): return v.strftime('%Y-%m-%d')
    s=ar(v).strip(); m=re.fullmatch(r'(\d\d?)[-/.](\d\d?)[-/.](\d{2,4})',s)
    if m: d,mo,y=map(int,m.groups())
    else:
        m=re.fullmatch(r'(\d\d?)[ -](\S+?)[ -](\d{2,4})',s)
        if not m: return None
        d=int(m[1]); mo=MON.get(m[2]) or ENG.get(m[2]); y=int(m[3])
        if not mo: return None
    if y<100: y+=2000
    try: return dt.date(y,mo,d).isoformat()
    except ValueError: return None
def dur(s):
    """months"""
    if not s: return None
    s=re.sub(r'\([^)]*\)','',ar(s)).replace(' ','')
    y=re.search(r'(\d+)(?:ឆ្នាំ|ឆ|years?|yrs?|y)',s); m=re.search(r'(\d+)(?:ខែ|ខ|months?|mths|m)',s)
    if not y and not m: return None
    return (int(y[1])*12 if y else 0)+(int(m[1]) if m else 0)
def money(v):
    if v in (None,'','-','គ្មាន'): return None
    if isinstance(v,(int,float)): return int(v)
    s=ar(v)
    m=re.search(r'(\d+) ?(?:លានរៀល|M$)',s)
    if m: return int(m[1])*1000000
    return int(re.sub(r'\D','',s))
SEX={'ប':'male','ប្រុស':'male','M':'male','ស':'female','ស្រី':'female','F':'female'}
NAT={'ខ្មែរ':'Cambodian','វៀតណាម':'Vietnamese','ចិន':'Chinese','ថៃ':'Thai','ឡាវ':'Lao','ម៉ាឡេស៊ី':'Malaysian','ឥណ្ឌូនេស៊ី':'Indonesian','កូរ៉េខាងត្បូង':'South Korean','ហ្វីលីពីន':'Filipino','ឥណ្ឌា':'Indian','KH':'Cambodian','KHM':'Cambodian','VN':'Vietnamese','LA':'Lao','THA':'Thai','CHN':'Chinese'}
EX={'ពលកម្មដោយបង្ខំ':'forced labour','កេងប្រវ័ញ្ចផ្លូវភេទ':'sexual exploitation','កេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ':'sexual exploitation of a child','បម្រើការងារផ្ទះដោយបង្ខំ':'domestic servitude','រៀបការដោយបង្ខំ':'forced marriage','បង្ខំឱ្យឆបោកតាមអនឡាញ':'online scams','បង្ខំឱ្យសុំទាន':'forced begging','ពលកម្មលើទូកនេសាទ':'forced labour on fishing boats','រូបភាពអាសអាភាសកុមារ':'child pornography'}
def pres(s):
    s=s or ''
    if 'ចាត់ទុក' in s or 'deemed' in s: return 'deemed present'
    if 'កំបាំងមុខ' in s or 'absen' in s: return 'absent'
    if 'ចំពោះមុខ' in s or 'presen' in s: return 'present'
def age(v):
    if v in (None,''): return None
    return int(re.match(r'\d+',ar(v))[0])
def arts(s,law=TIP): return [(law,a) for a in re.findall(r'\d+',ar(s or ''))]
def laws(s):
    """law words before or after the article"""
    out=[]
    for part in re.split(r'; |, |និង មាត្រា',ar(s)):
        q=re.sub(r'២០០៨|2008','',part); a=re.search(r'\d+',q)[0]
        out.append((CC if 'ក្រមព្រហ្មទណ្ឌ' in part or 'CC' in part or 'Criminal' in part else TIP,a))
    return out
def xl(fn):
    wb=openpyxl.load_workbook(fn); out=[]
    for ws in wb:
        g=[[c.value for c in r] for r in ws.iter_rows()]
        occ={i+1 for i,r in enumerate(g) if any(v is not None for v in r)}
        for m in ws.merged_cells.ranges:
            for r in range(m.min_row,m.max_row+1):
                for c in range(m.min_col,m.max_col+1): g[r-1][c-1]=g[m.min_row-1][m.min_col-1]
        out.append((ws.title,g,occ,ws))
    return out
def od(fn):
    out=[]
    for t in load(fn).getElementsByType(Table):
        g=[]
        for tr in t.getElementsByType(TableRow):
            row=[]
            for c in tr.childNodes:
                d=c.getAttribute('datevalue') if c.qname[1]=='table-cell' else None
                v=c.getAttribute('value') if c.qname[1]=='table-cell' else None
                row.append(dt.date.fromisoformat(d) if d else int(v) if v else '\n'.join(teletype.extractText(p) for p in c.childNodes) or None)
            g.append(row+[None]*(30-len(row)))
        out.append((t.getAttribute('name'),g,{i+1 for i,r in enumerate(g) if any(v is not None for v in r)},None))
    return out
def verdict(s):
    s=s or ''
    for k,v in (('រួចផុត','acquitted'),('not guilty','acquitted'),('NG','acquitted'),('acquit','acquitted'),('Acquit','acquitted'),('រួចខ្លួន','acquitted'),('លើកលែង','charge dismissed by the investigating judge'),('dismissed','charge dismissed by the investigating judge'),('ពិរុទ្ធ','convicted'),('ផ្ដន្ទាទោស','convicted'),('guilty','convicted'),('Guilty','convicted'),('convicted','convicted'),('G','convicted'),('មិនទាន់','pending'),('pending','pending')):
        if k in s: return v
def name(s):
    a=clean(s).split(' ហៅ '); return dict(name_khmer=a[0],**({'alias_khmer':a[1]} if len(a)>1 else {}))
def numbered(g,lo,hi): return [i for i in range(lo-1,min(hi,len(g))) if re.fullmatch(r'\d+',ar(g[i][0] if g[i][0] is not None else ''))]

def svayrieng(S):
    sh,g,_,ws=S[0]
    for i,r in enumerate(g,1):
        if i<7 or not r[3] or not r[4]: continue
        t=r[9] or ''; p=t.split('ព្យួរ'); m=dur(p[0]); s=(m if 'ទាំងស្រុង' in p[1] else dur(p[1])) if len(p)>1 else None
        yield dict(at=f"{sh}!{i}",case_number=r[1],**name(r[3]),sex=SEX[r[4]],age=age(r[5]),citizenship=NAT[r[6]],charges=arts(re.sub('មាត្រា','',r[7])),date_registered=date(r[2]),date_decided=date(r[8]),outcome=verdict(t) or ('convicted' if m else None),sentence_months=m,suspended_months=s,fine_riel=money(r[10]),compensation_riel=money(r[11]),presence_at_judgment=pres(r[12]))
def kohkong(S):
    sh,g,_,_=S[0]
    for i in numbered(g,5,999):
        r=g[i]; s=r[14] or ''; a=s.split('(',1); m=dur(a[0]); su=None
        if len(a)>1: su=m if 'all' in a[1] else dur(a[1])
        d=dict(at=f"{sh}!{i+1}",case_number=r[1],name_latin=r[2]+' '+r[3],sex=SEX[r[4]],age=age(r[5]),citizenship=r[6],charges=arts(r[7])+arts(r[8],CC),exploitation=r[9],date_registered=date(r[10]),date_charged=date(r[11]),date_decided=date(r[12]),outcome=verdict(r[13]),sentence_months=m,suspended_months=su,compensation_riel=money(r[16]),presence_at_judgment=pres(r[17]))
        if r[13]=='transferred': d['other_court']=re.search(r'sent to (\w+ Provincial Court)',r[17])[1]+' of First Instance'
        yield d
def bmc(S):
    sh,g,_,_=S[0]
    for i in numbered(g,6,999):
        r=g[i]; m=(r[13] or 0)*12+(r[14] or 0)
        yield dict(at=f"{sh}!{i+1}",case_number=r[1],name_khmer=r[2],name_latin=r[3],sex=SEX[r[4]],age=r[5],citizenship=NAT[r[6]],charges=arts(r[7])+arts(r[8],CC),date_registered=date(r[9]),date_charged=date(r[10]),date_decided=date(r[11]),outcome={'NG':'acquitted','G':'convicted','D':'charge dismissed by the investigating judge','INV':None}[r[12].split()[-1]],stage='investigation' if 'INV' in r[12] else None,sentence_months=m or None,sentence_days=r[15],suspended_months=r[16],fine_riel=r[17],compensation_riel=r[18],presence_at_judgment={'ច':'present','ក':'absent','ចទ':'deemed present',None:None}[r[19]])
def kampot(S):
    n=lambda v:int(v) if v else None
    for i,r in enumerate(S,1):
        if i<4 or not r[0]: continue
        yield dict(at=f"record {i}",case_number=r[1],name_khmer=r[2],sex=SEX[r[3]],birth_year=int(r[4]),citizenship=NAT[r[5]],charges=arts(r[7]),exploitation=EX[r[8]],date_registered=date(r[9]),date_charged=date(r[10]),date_decided=date(r[11]),outcome=verdict(r[12]),sentence_months=n(r[13]),suspended_months=n(r[14]),fine_riel=n(r[15]),compensation_riel=n(r[16]))
def pursat(S):
    sh,g,_,_=S[0]; st=None
    for i,r in enumerate(g,1):
        if i<6: continue
        h=str(r[0] or '')
        if h[:2] in('ក.','ខ.','គ.'): st={'ក':'investigation','ខ':'awaiting trial','គ':'trial'}[h[0]]; continue
        if not re.fullmatch(r'\d+',ar(h)): continue
        yield dict(at=f"{sh}!{i}",name_khmer=r[1],sex=SEX[r[2]],age=age(r[3]),citizenship=NAT[r[4]],charges=laws(r[5]),case_number=r[6],date_charged=date(r[7]),stage=st)
def ratanakiri(S):
    for sh,g,_,_ in S:
        for i,r in enumerate(g,1):
            if i<3 or not date(r[0]): continue
            m=re.fullmatch(r'(.+?) \((.+)\)',r[2]); s=(r[8] or '').split(', SS ')
            yield dict(at=f"{sh}!{i}",case_number=r[1],name_khmer=m[1],name_latin=m[2],sex=SEX[r[3]],age=r[4],citizenship=NAT[r[5]],charges=laws(r[6]),date_decided=date(r[0]),outcome=verdict(r[7]),sentence_months=dur(s[0]),suspended_months=dur(s[1]) if len(s)>1 else None,fine_riel=money(r[9]),compensation_riel=money(r[10]),presence_at_judgment={'p':'present','abs':'absent','dp':'deemed present'}[r[11]])
def siemreap(S):
    sh,g,_,_=S[0]
    for i in numbered(g,4,999):
        r=g[i]; a=r[4].split(); t=r[6]; m=su=None
        if 'ពន្ធនាគារ' in t:
            core=re.split('ពិន័យ|សងជំងឺចិត្ត|ចេញដីកា',t)[0]
            q=re.split('ឱ្យអនុវត្ត|ទោសនៅសល់|ឱ្យព្យួរទោសទាំងស្រុង',core); m=dur(q[0])
            if 'ទាំងស្រុង' in core: su=m
            elif 'ទោសនៅសល់' in core: su=dur(q[2]); assert dur(q[1])+su==m,t
        f=re.search(r'ពិន័យជាប្រាក់ (\S+)',t); c=re.search(r'ជនរងគ្រោះ (\S+)',t)
        yield dict(at=f"{sh}!{i+1}",case_number=r[2],**name(r[3]),sex=SEX[a[0]],age=age(a[1]),citizenship=NAT[a[2]],charges=arts(r[5]),date_decided=date(r[1]),outcome=verdict(t),sentence_months=m,suspended_months=su,fine_riel=money(f[1]) if f else None,compensation_riel=money(c[1]) if c else None,presence_at_judgment=pres(r[7]))
def psn(S):
    sh,g,_,_=S[0]; prev=None
    for i in numbered(g,5,999):
        r=[(prev[k] if v=='"' else v) for k,v in enumerate(g[i])]; prev=r; c=r[15]
        d=dict(at=f"{sh}!{i+1}",case_number=r[1],name_khmer=r[2],name_latin=r[3],sex=SEX[r[4]],age=r[5],citizenship=r[6],charges=arts(r[7])+arts(r[8],CC),date_registered=date(r[9]),date_charged=date(r[10]),date_decided=date(r[11]),stage='investigation' if 'judge' in r[12] else None,outcome=verdict(r[12]),sentence_months=int(r[13]*12) if r[13] else None,suspended_months=int(r[14]*12) if r[14] else None,compensation_riel=money(c) if c and c.endswith('R') else None,presence_at_judgment={'yes':'present','no':'absent','deemed':'deemed present',None:None}[r[16]])
        if c and 'USD' in c: d['compensation_other']=c
        x=re.search(r'also accused in case (\S+)',r[17] or '')
        if x: d['also_in_another_case']=x[1]
        yield d
def takeo(S):
    sh,g,_,_=S[0]
    for i in numbered(g,4,999):
        r=g[i]; n=len(r[2].split('\n'))
        def part(v):
            v=v or ''
            if n==1 or '\n' not in v: return [v]*n
            L=v.split('\n'); assert len(L)==n and all(ar(x).startswith(f"{k+1}- ") for k,x in enumerate(L)),v
            return [x.split('- ',1)[1] for x in L]
        m=re.fullmatch(r'លេខ (.+) ចុះ (.+)',r[1])
        for nm,sa,na,se,co,pr in zip(part(r[2]),part(r[3]),part(r[4]),part(r[8]),part(r[9]),part(r[10])):
            q=se.split('ព្យួរ'); mm=dur(q[0])
            yield dict(at=f"{sh}!{i+1}",case_number=m[1],name_khmer=nm,sex=SEX[sa.split()[0]],age=age(sa.split()[1]),citizenship=NAT[na.replace('ទាំងអស់','')],charges=arts(r[5]),exploitation=EX[r[6]],date_registered=date(m[2]),date_decided=date(r[7]),outcome=verdict(se) or ('convicted' if mm else 'pending' if 'មិនទាន់' in r[7] else None),sentence_months=mm,suspended_months=dur(q[1]) if len(q)>1 else None,compensation_riel=money(co),presence_at_judgment=pres(pr))
def kratie(S):
    for sh,g,_,_ in S[1:]:
        c=[g[k][1] for k in range(6)]
        for i in numbered(g,9,99):
            r=g[i]; m=dur(r[7])
            yield dict(at=f"{sh}!{i+1}",case_number=c[0],name_khmer=r[1],name_latin=r[2],sex=SEX[r[3]],age=r[4],citizenship=NAT[r[5]],charges=laws(c[3]),exploitation=EX[c[4]],date_registered=date(c[1]),date_charged=date(c[2]),date_decided=date(c[5]),stage='investigation' if 'ស៊ើបសួរ' in str(c[5]) else None,presence_at_judgment=pres(r[6]),outcome='convicted' if m else verdict(r[7]),sentence_months=m,suspended_months=dur(r[8]),compensation_riel=r[9])
def preyveng(S):
    sh,g,_,ws=S[0]
    for i in range(5,len(g)-1):
        a=g[i]; 
        if ws.cell(i+1,1).value is None or not re.fullmatch(r'\d+',ar(a[0])): continue
        b=g[i+1]; m=dur(a[7])
        d=dict(at=f"{sh}!{i+1}",lines=[i+1,i+2],case_number=a[4],name_khmer=a[1],name_latin=b[1],sex=SEX[a[2]],age=age(a[3]),citizenship=NAT[b[3]],charges=arts(a[5]),date_registered=date(b[4]),date_decided=date(a[6]),stage='awaiting trial' if 'រង់ចាំ' in a[6] else None,presence_at_judgment=pres(b[6]),outcome='convicted' if m else verdict(a[7]),sentence_months=m,suspended_months=dur(b[7]),fine_riel=money(a[8]),compensation_riel=money(b[8]))
        if 'បញ្ជូនទៅ' in a[6]: assert 'ខេត្តត្បូងឃ្មុំ' in a[6]; d['other_court']='Tboung Khmum Provincial Court of First Instance'
        yield d
def kgspeu(S):
    sh,g,_,_=S[0]
    for i in numbered(g,6,999):
        r=g[i]; t=lambda a,names:([n for k,n in enumerate(names) if r[a+k]=='√']+[None])[0]
        assert sum(r[k]=='√' for k in(4,5))==1 and sum(r[k]=='√' for k in(10,11,12))==1
        yield dict(at=f"{sh}!{i+1}",case_number=r[1],name_khmer=r[3],sex=t(4,['male','female']),age=r[6],citizenship=NAT[r[7]],charges=arts(r[8])+arts(r[9],CC),date_registered=date(r[2]),date_decided=date(r[16]),stage=t(10,['investigation','awaiting trial or trial','decided']),outcome=t(13,['convicted','acquitted','charge dismissed by the investigating judge']),sentence_months=r[17],suspended_months=r[18],presence_at_judgment=t(19,['present','absent']))
def battambang(S):
    for sh,g,_,_ in S:
        for i in numbered(g,3,99):
            r=g[i]; c=r[12]
            yield dict(at=f"{sh}!{i+1}",case_number=r[1],name_khmer=r[2],sex=SEX[r[3]],age=r[4],citizenship=NAT[r[5]],charges=laws(r[6]),date_charged=date(r[7]),date_decided=date(r[8]),outcome=verdict(r[9]),sentence_months=dur(r[10]),suspended_months=dur(r[11]),compensation_riel=money(c) if c and c.endswith('៛') else None,presence_at_judgment=pres(r[13]))
def kgchhnang(S):
    sh,g,_,ws=S[0]
    for i in numbered(g,4,99):
        r=g[i]
        d=dict(at=f"{sh}!{i+1}",case_number=r[6],name_khmer=r[1],name_latin=r[2],sex=SEX[r[3]],age=r[4],citizenship=r[5],charges=arts(r[7]),date_registered=date(r[8]),date_decided=date(r[9]),outcome=verdict(r[10] or r[9]),sentence_months=dur(r[11]),suspended_months=dur(r[12]),compensation_riel=r[13])
        if ws.cell(i+1,2).font.strike: d['struck_out']=True
        yield d
def stungtreng(S):
    sh,g,_,_=S[0]
    for i in numbered(g,4,99):
        r=g[i]; m=dur(r[10])
        yield dict(at=f"{sh}!{i+1}",case_number=r[1],name_khmer=r[2],sex=SEX[r[3]],age=age(r[4]),citizenship=NAT[r[5]],charges=arts(r[6],None),date_registered=date(r[7]),date_charged=date(r[8]),date_decided=date(r[9]),stage='trial' if 'កំពុងជំនុំ' in r[9] else None,outcome='convicted' if m else verdict(r[10]),sentence_months=m,suspended_months=dur(r[11]),compensation_riel=money(r[12]),presence_at_judgment=pres(r[13]))
def kgthom(S):
    sh,g,_,_=S[0]
    for i in numbered(g,4,99):
        r=g[i]
        yield dict(at=f"{sh}!{i+1}",case_number=r[1],name_khmer=clean(r[2]),sex=SEX[r[3]],age=r[4],citizenship=NAT[r[5]],charges=arts(r[6]),date_registered=date(r[7]),date_charged=date(r[8]),date_decided=date(r[9]),stage='investigation' if 'ស៊ើបសួរ' in r[9] else None,outcome=verdict(r[10]),sentence_months=dur(r[11]),suspended_months=dur(r[12]),fine_riel=r[13],compensation_riel=r[14])
def tbk(S):
    sh,g,_,_=S[0]
    for i in numbered(g,4,99):
        r=g[i]; m=dur(r[10])
        yield dict(at=f"{sh}!{i+1}",case_number=r[5],name_khmer=r[1],sex=SEX[r[2]],age=age(r[3]),citizenship=NAT[r[4]],charges=laws(r[6]),date_charged=date(r[7]),date_decided=date(r[8]),presence_at_judgment=pres(r[9]),outcome='convicted' if m else verdict(r[10]) or ('pending' if 'មិនទាន់' in r[8] else None),sentence_months=m,suspended_months=dur(r[11]),compensation_riel=money(r[12]))
def omc(S):
    sh,g,_,_=S[0]
    for i in numbered(g,5,99):
        r=g[i]
        yield dict(at=f"{sh}!{i+1}",case_number=r[1],name_latin=r[2],sex=SEX[r[3]],age=r[4],citizenship=r[5],charges=laws(r[6]),exploitation=r[7],date_registered=date(r[8]),date_charged=date(r[9]),date_decided=date(r[10]),stage='awaiting trial' if r[11]=='Awaiting trial' else None,outcome=verdict(r[11]),sentence_months=r[12],suspended_months=r[13],fine_riel=r[14] if isinstance(r[14],int) else None,compensation_riel=r[15],presence_at_judgment=pres(r[16]))
BY={'Svay':svayrieng,'Koh ':kohkong,'Bant':bmc,'Kampot':kampot,'Purs':pursat,'Rata':ratanakiri,'Siem':siemreap,'Preah S':psn,'Take':takeo,'Krat':kratie,'Prey':preyveng,'Kampong S':kgspeu,'Batt':battambang,'Kampong C':kgchhnang,'Stun':stungtreng,'Kampong T':kgthom,'Tbou':tbk,'Odda':omc}
bad=0; tot=0
assert set(os.listdir(H+'/files'))==set(T)
for fn,t in T.items():
    p=os.path.join(H,'files',fn); pb=[]
    key=next((k for k in sorted(BY,key=len,reverse=True) if t['sent_by'].startswith(k)),None)
    if t['outcome']=='refuse':
        if t['sent_by'].startswith('Preah V'):
            ok=msoffcrypto.OfficeFile(open(p,'rb')).is_encrypted()
            try: openpyxl.load_workbook(p); ok=False
            except Exception: pass
            if not ok: pb.append('not locked')
        else:
            S=xl(p); occ={(S[0][0],r) for r in S[0][2]}; nr={(n['sheet'],n['row']) for n in t['not_rows']}
            if occ!=nr: pb.append(('rows',occ^nr))
            if 'ជនរងគ្រោះ' not in S[0][1][3][1]: pb.append('not victims')
        if t['rows']: pb.append('rows in truth')
        print('OK ' if not pb else 'BAD',0,fn,pb); bad+=len(pb); continue
    if fn.endswith('.csv'):
        S=[r+['']*(20-len(r)) for r in csv.reader(io.StringIO(open(p,encoding='utf-8-sig').read()),delimiter=';')]
        occ={('',i+1) for i,r in enumerate(S) if any(r)}
    else:
        S=(od if fn.endswith('.ods') else xl)(p); occ={(s[0],r) for s in S for r in s[2]}
    got=list(BY[key](S)); tot+=len(got)
    claimed=set()
    for r in t['rows']:
        a=r['at']
        if '!' in a: sh,rw=a.rsplit('!',1); claimed|={(sh,int(x)) for x in r.get('lines',[rw])}
        else: claimed.add(('',int(a.split()[1])))
    nr={(n['sheet'],n['row']) for n in t['not_rows']}
    if claimed&nr: pb.append(('both',claimed&nr))
    if (claimed|nr)!=occ: pb.append(('rows not accounted for',(claimed|nr)^occ))
    if len(got)!=len(t['rows']): pb.append(('persons',len(got),len(t['rows'])))
    for a,b in zip(got,t['rows']):
        a['charges']=[{'law':l,'article':x} for l,x in a['charges']]
        for k in set(a)|set(b):
            if a.get(k)!=b.get(k): pb.append((b['at'],k,'sheet',a.get(k),'truth',b.get(k)))
    # slips that are not meant
    errat={e['at'] for e in t['errors']}; seen={}
    for r in t['rows']:
        e=[]
        ds=[r[k] for k in('date_registered','date_charged','date_decided') if r[k]]
        if ds!=sorted(ds): e.append('dates')
        if any(dt.date.fromisoformat(d).weekday()>4 for d in ds): e.append('weekend')
        if r['age'] is not None and not 14<=r['age']<=75: e.append('age')
        if (r['suspended_months'] or 0)>(r['sentence_months'] or 0): e.append('suspended')
        if r['outcome']=='acquitted' and (r['sentence_months'] or r['fine_riel'] or r['compensation_riel']): e.append('acquitted with sentence')
        if r['outcome']=='convicted' and not(r['sentence_months'] or r['sentence_days']): e.append('no sentence')
        if any(c['law']==TIP and int(c['article'])>52 for c in r['charges']): e.append('article')
        n=r['name_khmer'] or r['name_latin']
        if n in seen: e.append('name twice')
        seen[n]=1
        c=(r['case_number']); v=(r['date_registered'],r['date_charged'],json.dumps(r['charges']))
        if seen.setdefault(('c',c),v)!=v: e.append('one case, two data')
        if e and r['at'] not in errat: pb.append((r['at'],e))
        if r['at'] in errat and not e and not any(x['at']==r['at'] and ('exist' in x['what'] or 'month 13' in x['what'] or '#REF' in x['what']) for x in t['errors']): pb.append((r['at'],'error not seen'))
    print('OK ' if not pb else 'BAD',len(got),fn); bad+=len(pb)
    for x in pb[:12]: print('     ',x)
print('persons',tot,'differences',bad)
