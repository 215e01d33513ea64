# opens every file again with readers of its own (zip + XML, csv) and compares cells with truth.json
import csv, datetime as dt, io, json, os, re, sys, zipfile
import xml.etree.ElementTree as ET
from collections import Counter
H=os.path.dirname(os.path.abspath(__file__)); bad=[]
def say(*a): bad.append(' '.join(map(str,a)))
def ci(s):
    n=0
    for c in s: n=n*26+ord(c)-64
    return n
def cl(n):
    s=''
    while n: n,m=divmod(n-1,26); s=chr(65+m)+s
    return s
M='{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'; R='{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id'
class Cell:
    def __init__(s,v,fmt='General',fill=None): s.v=v; s.fmt=fmt; s.fill=fill
def xlsx(p):
    z=zipfile.ZipFile(p); X=lambda n: ET.fromstring(z.read(n)); ss=[]
    if 'xl/sharedStrings.xml' in z.namelist(): ss=[''.join(t.text or '' for t in si.iter(M+'t')) for si in X('xl/sharedStrings.xml').findall(M+'si')]
    st=X('xl/styles.xml'); nf={int(n.get('numFmtId')):n.get('formatCode') for n in st.iter(M+'numFmt')}; nf.update({14:'mm-dd-yy',15:'d-mmm-yy',16:'d-mmm'})
    fills=[(f.find(f'.//{M}fgColor').get('rgb') if f.find(f'.//{M}fgColor') is not None else None) for f in st.find(M+'fills')]
    xf=[(nf.get(int(x.get('numFmtId')),'General' if x.get('numFmtId')=='0' else 'n'),fills[int(x.get('fillId'))]) for x in st.find(M+'cellXfs')]
    rel={r.get('Id'):r.get('Target') for r in X('xl/_rels/workbook.xml.rels')}; out={}
    for s in X('xl/workbook.xml').iter(M+'sheet'):
        t=rel[s.get(R)].lstrip('/'); t=t if t.startswith('xl/') else 'xl/'+t; x=X(t); cells={}
        for c in x.iter(M+'c'):
            v=c.find(M+'v'); ty=c.get('t'); fm,fi=xf[int(c.get('s') or 0)]; val=None
            if ty=='s': val=ss[int(v.text)]
            elif ty=='inlineStr': val=''.join(q.text or '' for q in c.iter(M+'t'))
            elif v is not None:
                val=float(v.text); val=int(val) if val==int(val) else val
                if re.search('[dy]',re.sub(r'\[[^]]*\]|"[^"]*"','',fm)) and fm!='General': val=dt.date(1899,12,30)+dt.timedelta(days=int(val))
            cells[c.get('r')]=Cell(val,fm,fi)
        hid=[k for k in x.iter(M+'col') if k.get('hidden')in('1','true')]; hr=[k.get('r') for k in x.iter(M+'row') if k.get('hidden')in('1','true')]
        out[s.get('name')]=dict(c=cells,hidden=[cl(i) for k in hid for i in range(int(k.get('min')),int(k.get('max'))+1)],hr=hr,state=s.get('state'),merged=[m.get('ref') for m in x.iter(M+'mergeCell')])
    return out
def ods(p):
    x=ET.fromstring(zipfile.ZipFile(p).read('content.xml')); T='{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'; O='{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'; out={}
    for t in x.iter(T+'table'):
        cells={}; r=0
        for tr in t.findall(T+'table-row'):
            n=int(tr.get(T+'number-rows-repeated') or 1); c=0
            for tc in tr.findall(T+'table-cell'):
                k=int(tc.get(T+'number-columns-repeated') or 1); c+=k
                if tc.get(O+'value-type')=='float': v=float(tc.get(O+'value')); cells[f'{cl(c)}{r+1}']=Cell(int(v) if v==int(v) else v)
                elif tc.get(O+'value-type'): cells[f'{cl(c)}{r+1}']=Cell(''.join(tc.itertext()))
            r+=n
        out[t.get(T+'name')]=dict(c=cells,hidden=[],hr=[],state=None,merged=[])
    return out
def csvs(p,delim):
    cells={}
    for r,row in enumerate(csv.reader(io.StringIO(open(p,encoding='utf-8-sig',newline='').read()),delimiter=delim),1):
        for c,v in enumerate(row,1):
            if v!='': cells[f'{cl(c)}{r}']=Cell(v)
    return {'(csv)':dict(c=cells,hidden=[],hr=[],state=None,merged=[])}
K=str.maketrans('០១២៣៤៥៦៧៨៩','0123456789'); MK='មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(); ME='JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(); MI='Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split()
PK='បន្ទាយមានជ័យ បាត់ដំបង កំពង់ចាម កំពង់ឆ្នាំង កំពង់ស្ពឺ កំពង់ធំ កំពត កណ្តាល កែប កោះកុង ក្រចេះ មណ្ឌលគិរី ឧត្តរមានជ័យ ប៉ៃលិន ភ្នំពេញ ព្រះសីហនុ ព្រះវិហារ ព្រៃវែង ពោធិ៍សាត់ រតនគិរី សៀមរាប ស្ទឹងត្រែង ស្វាយរៀង តាកែវ ត្បូងឃ្មុំ'.split(); PE='Banteay Meanchey|Battambang|Kampong Cham|Kampong Chhnang|Kampong Speu|Kampong Thom|Kampot|Kandal|Kep|Koh Kong|Kratie|Mondulkiri|Oddar Meanchey|Pailin|Phnom Penh|Preah Sihanouk|Preah Vihear|Prey Veng|Pursat|Ratanakiri|Siem Reap|Stung Treng|Svay Rieng|Takeo|Tboung Khmum'.split('|')
W=dict(zip(PK,PE))
for l in '''ស=female|ប=male|ស្រី=female|ប្រុស=male|F=female|M=male|L=male|P=female|Female=female|Male=male|Prefer not to say=unknown|Transgender=other|ខ្មែរ=KHM|ថៃ=THA|វៀតណាម=VNM|ចិន=CHN|ម៉ាឡេស៊ី=MYS|ក្នុងប្រទេស=KHM
Thailand=THA|Malaysia=MYS|China=CHN|Vietnam=VNM|in country=KHM|R.P. Chine=CHN|Thaïlande=THA|Viêt Nam=VNM|UK=GBR|Malaisie=MYS|Corée (Rép.)=KOR|Taiwan=TWN|Cambodian=KHM|Vietnamese=VNM|Filipino=PHL|Bangladeshi=BGD
ជួញដូរមនុស្សដើម្បីផលប្រយោជន៍ផ្លូវភេទ=trafficking for sexual exploitation|ដឹកនាំមនុស្សចេញទៅក្រៅប្រទេសខុសច្បាប់=unlawful removal across the border|បង្ខំឱ្យធ្វើការ=forced labour|បង្ខាំងមនុស្សខុសច្បាប់=unlawful confinement|បញ្ជូនទៅអយ្យការ=sent to prosecutor|ដោះលែង=released|បញ្ជូនទៅអន្តោប្រវេសន៍=handed to immigration|+=yes|−=no
ឈ្មួញកណ្តាលបោកលុយយកទៅធ្វើការថៃ=broker cheated, work in Thailand|កូនស្រីបាត់ខ្លួន=daughter missing|ឃុំខ្លួនក្នុងអគារអនឡាញ=held in an online compound|រឹបអូសលិខិតឆ្លងដែន=passport kept|បង្ខំរៀបការនៅចិន=forced marriage in China|អធិការដ្ឋានក្រុង=city inspectorate|ការិយាល័យជួញដូរខេត្ត=provincial anti-trafficking office|កំពុងស៊ើប=under investigation|សម្រុះសម្រួល=settled between the parties|បញ្ជូនហើយ=sent on
→=outgoing|←=incoming|audition de témoin=hearing of a witness|saisie=seizure|អង្គការគំរូ=NGO Sample|គ្រួសារ=family|មណ្ឌលរដ្ឋ=state centre|មន្ទីរពេទ្យ=hospital|គងពិសី=Kong Pisei|ឧដុង្គ=Oudong|ភ្នំស្រួច=Phnum Sruoch|បសេដ្ឋ=Basedth
KH=KHM|TH=THA|VN=VNM|koh_kong=koh kong|dk=unknown|refused=unknown|refer_police=referred to police|កៅស៊ូ=rubber|ដំឡូងមី=cassava|អំពៅ=sugar cane|ស្វាយចន្ទី=cashew|មាន=yes|គ្មាន=no
江西=Jiangxi|浙江=Zhejiang|福建=Fujian|安徽=Anhui|河南=Henan|是=yes|否=no|不详=unknown|ត្រឡប់មកវិញ=returned home|ស្ថិតក្នុងជម្រក=in a shelter|បាត់ទំនាក់ទំនង=contact lost|រង់ចាំលិខិត=waiting for papers
sudah pulang=returned home|di Imigrasi=with immigration|menolak=declined help|BKK=THA|KUL=MYS|CAN=CHN|ICN=KOR|SGN=VNM|DXB=ARE|Y=yes|N=no|A=suspected trafficking|B=false document|C=overstay fine unpaid|D=child without consent of parents|E=wanted person
ជនរងគ្រោះ=victim|សាក្សី=witness|ជនជាប់ចោទ (អនីតិជន)=accused (minor)|កំពុងសវនាការ=trial under way|ចប់=closed|ឧទ្ធរណ៍=appeal|km=Khmer|en=English|vi=Vietnamese|TIP1=yes|TIP2=yes|DV=no|LAB=no|SIL=unknown|PRK=no|TST=no|ABANDON=no|NO ANSWER=no|ANSWERED=yes
ម្នាក់ឯង=alone|ប្តី/ប្រពន្ធ=spouse|ជម្រក=shelter|បាទ/ចាស=yes|ទេ=no|មិនដឹង=unknown|លក់ចាប់ហួយ=grocery|កាត់ដេរ=sewing|ចិញ្ចឹមជ្រូក=pig raising|ជួសជុលម៉ូតូ=motorbike repair|អ៊ុតសក់=hair salon|ដំណើរការ=running|បិទ=closed|លក់ចោល=sold
ទូរស័ព្ទ=telephone|ម៉ូតូ=motorbike|មាស=gold|សាច់ប្រាក់=cash|ឯកសារ=document|កុំព្យូទ័រ=computer|គ្រឿង=piece|ជី=chi|ដំឡឹង=damlung|ក្បាល=booklet|បន្ទប់ក=room A|ទូដែក=steel safe|ទីធ្លា=yard|ប្រគល់ម្ចាស់=returned to the owner|រឹបអូសជាសម្បត្តិរដ្ឋ=confiscated for the state|បំផ្លាញ=destroyed|ការងារ=work|សាលា=school|ថ្នាំ=medicine|មេធាវី=lawyer'''.split('\n'):
    for q in l.split('|'): a,b=q.rsplit('=',1) if not q.startswith('=') else q.split('='); W[a]=b
EX={1:'sexual exploitation',2:'forced labour',3:'forced marriage',4:'forced begging',5:'online scam compound',9:'not known'}
COL={'FF92D050':'executed','FFFFFF00':'pending','FFFF7C80':'refused','FFBFBFBF':'withdrawn'}
def date(v,no,sheet=''):
    if isinstance(v,dt.date): return v.isoformat()
    if isinstance(v,int): return f'2024-{MK.index(sheet)+1:02d}-{v:02d}'
    t=str(v).translate(K).strip()
    def mk(y,m,d):
        y=int(y); y+=2000 if y<100 else 0
        try: return dt.date(y,int(m),int(d)).isoformat()
        except ValueError: return None
    if (m:=re.match(r'(\d{4})-(\d\d)-(\d\d)',t)): return mk(*m.groups())
    if (m:=re.match(r'(\d{4})年(?:(\d+)月)?(?:(\d+)日)?$',t)):
        return m[1] if not m[2] else f'{m[1]}-{int(m[2]):02d}' if not m[3] else mk(*m.groups())
    if (m:=re.match(r'(\d{4})\.(\d+)\.(\d+)$',t)): return mk(*m.groups())
    if (m:=re.match(r'(\d+)[-/.](\d+)[-/.](\d+)$',t)): return mk(m[3],m[2],m[1])
    if (m:=re.match(r'ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d+)',t)): return mk(m[3],MK.index(m[2])+1,m[1])
    if (m:=re.match(r'(\d\d)([A-Z]{3})(\d\d)$',t)): y=int(m[3]); return mk(1900+y if y>23 else 2000+y,ME.index(m[2])+1,m[1])
    if (m:=re.match(r'(\d+) (\w+) (\d{4})$',t)) and m[2] in MI: return mk(m[3],MI.index(m[2])+1,m[1])
    if (m:=re.match(r'(\d+) June$',t)): return mk(2024,6,m[1])
    say(no,'date?',v)
def money(v,cell,no):
    if no==7: return {'amount':v*1000,'currency':'KHR'}
    if no in(9,10): return {'amount':v,'currency':'USD'}
    if no==19: return {'amount':v,'currency':'USD' if '$' in cell.fmt else 'KHR' if '៛' in cell.fmt else None}
    t=str(v).translate(K)
    if t in('មិនដឹង','不详'): return None
    cur=next((c for w,c in (('ដុល្លារ','USD'),('$','USD'),('USD','USD'),('រៀល','KHR'),('៛','KHR'),('បាត','THB'),('យ័ន','CNY'),('元','CNY'),('RMB','CNY'),('万','CNY')) if w in t),None)
    if no==5: return {'amount':float(re.sub('[^0-9.]','',t)),'currency':cur}
    u={'ម៉ឺន':10**4,'សែន':10**5,'លាន':10**6,'ពាន់':1000,'រយ':100}; n=0; m=re.findall(r'(\d+)\s*(ម៉ឺន|សែន|លាន|ពាន់|រយ)',t)
    if m: n=sum(int(a)*u[b] for a,b in m)
    elif '万' in t: n=round(float(re.match(r'[\d.]+',t)[0])*10000)
    else: n=int(re.sub('[^0-9]','',t))
    return {'amount':n,'currency':cur}
MONEY={'loss','assistance','bride_price','overstay_fine','cash','compensation_claimed','grant','first_payment','second_payment','remaining','fine_2021','fine_2022','fine_2023'}
TEXT={'name','complainant','passport_name','phone','case_no','case_id','request_no','record_id','alias','vessel','vessel_reg_no','workplace','passport_no','document_no','client_no','room','month','card_no','lawyer','id_card_no','caller','call_id','agent','officer','description','queue','inspector','worker','village','exhibit_no','place','province_of_origin','submission_id','ticket_paid_by','subject_'}
KDTEXT={'case_no','card_no','exhibit_no'}
def conv(no,fact,cell,sheet):
    if cell is None or cell.v is None: return None
    v=cell.v; t=str(v).strip()
    if fact in MONEY: return money(v,cell,no)
    if no==2 and fact=='loss': return money(v,cell,no)
    if fact=='period': return f'2023-{MK.index(t)+1:02d}'
    if fact.endswith('_date') or fact=='date' or fact.startswith('visit_date'): return date(v,no,sheet)
    if fact in KDTEXT: return t.translate(K).replace('វត.','')
    if fact=='passport_name': return t
    if fact=='name' and no==10: return t.rsplit(' ',1)[0]
    if fact=='caller': return None if t=='anonymous' else t
    if fact=='submission_id' and no==18: return v
    if fact in TEXT: return t
    if fact=='exploitation': return EX[int(t.translate(K))] if no==4 else t.lower().split('; ')
    if fact in('indicators',): return t.split()
    if fact=='needs': return [W[x] for x in t.split()]
    if fact.startswith('needs_') and fact!='needs_help': return {1:'yes',0:'no'}[v]
    if fact=='legal_action': return {1:'yes',0:'no'}[v]
    if fact=='call_at': return t.replace(' ','T')+'Z'
    if fact in('detained_time','custody_end_time'): return t.translate(K)
    if fact=='status' and no==5: return t.lower()
    if fact=='review_state': return t
    if fact=='documents_held_by': return {'dk':'not known'}.get(t,t)
    if fact=='age' and no==11: return int(t.split()[0])//12 if ' m' in t else v
    if no==14 and t=='-': return 0
    if t in W and not (fact in('subject',) and no==13): return W[t]
    if not isinstance(v,str): return v
    k=t.translate(K).replace(' ឆ្នាំ','')
    if re.fullmatch(r'-?\d+([.,]\d+)?',k): x=float(k.replace(',','.')); return int(x) if x==int(x) and no!=13 else x
    return t
def where(w):
    rows=set(); cells=[]
    for p in w.split(', '):
        m=re.match(r'[A-Z]+(\d+)(?::[A-Z]+(\d+))?$',p); a=int(m[1]); rows|=set(range(a,int(m[2] or a)+1))
    return rows
def tally(recs):
    out={}; keys=[]
    for f in recs:
        for k in f:
            if k not in keys: keys.append(k)
    for k in keys:
        vs=[f.get(k) for f in recs]; g=[v for v in vs if v is not None]
        if g and all(isinstance(v,dict) for v in g):
            s=Counter()
            for v in g: s[v['currency'] or '(no currency)']+=v['amount']
            out[k]={'sum':dict(s),'given':len(g)}
        elif g and all(isinstance(v,(int,float)) for v in g): out[k]={'sum':round(sum(g),2),'given':len(g)}
        else:
            c=Counter('(empty)' if v is None else ' + '.join(v) if isinstance(v,list) else v for v in vs)
            out[k]=dict(c) if len(c)<=20 else {'given':len(g),'different':len(set(map(str,g)))}
    return out
truth=json.load(open(H+'/truth.json',encoding='utf-8')); nf=nr=0
assert sorted('files/'+x for x in os.listdir(H+'/files'))==sorted(e['file'] for e in truth)
for e in truth:
    no=e['no']; p=os.path.join(H,e['file']); B=xlsx(p) if p.endswith('xlsx') else ods(p) if p.endswith('ods') else csvs(p,';' if no==13 else ','); NUL={(x['sheet'],c) for x in e['errors'] for c in x['cell'].split(', ')}
    for x in e['not_rows']+e['errors']:
        if x['sheet'] not in B: say(no,'no sheet',x['sheet'])
    for x in e['errors']:
        for c in x['cell'].split(', '):
            if B[x['sheet']]['c'].get(c.split(':')[0]) is None: say(no,'error cell empty',c)
    for ti,t in enumerate(e['tables']):
        S=B[t['sheet']]; C=S['c']; sn=t['sheet']
        if t['records_lie_in']=='blocks':
            got={}; F={c['heading']+'៖':c['fact'] for c in t['columns']}; cur=None
            for r in range(3,max(int(re.sub(r'\D','',x)) for x in C)+1):
                a=C.get(f'A{r}')
                if a is None or a.v is None or a.v.startswith('—'): cur=None; continue
                if cur is None: cur=r; got[cur]={'_last':r,**{f:None for f in F.values()}}
                got[cur]['_last']=r; got[cur][F[a.v]]=conv(no,F[a.v],C.get(f'B{r}'),sn)
            rec=[(f"A{a}:B{g.pop('_last')}",g) for a,g in got.items()]
        else:
            for c in t['columns']:
                if re.fullmatch('[A-Z]+',c['at']) and c['heading'] and t['heading_rows']:
                    want=c['heading'].split(' / ')if len(t['heading_rows'])>1 else [c['heading']]; 
                    hs=[C.get(f"{c['at']}{h}") for h in t['heading_rows']]; last=[h.v for h in hs if h and h.v is not None][-1] if any(h and h.v is not None for h in hs) else None
                    if str(last)!=want[-1] and str(last)!=c['heading']: say(no,sn,'heading',c['at'],last,c['heading'])
            skip=set().union(*[where(x['where']) for x in e['not_rows'] if x['sheet']==sn],set()); rec=[]; prev={}; grp=None
            for r in range(t["first"]-(no==15),t["last"]+1):
                if no==15 and C.get(f'A{r}') and str(C[f'A{r}'].v).startswith('●'): grp={'ច្រកប៉ោយប៉ែត':'Poipet','ច្រកដូង':'Doung','ច្រកអូរស្មាច់':'O Smach'}[C[f'A{r}'].v[2:]]
                if r in skip or not any(k.v is not None for q in range(1,45) if (k:=C.get(f'{cl(q)}{r}'))): continue
                f={}
                for c in t['columns']:
                    a,k=c['at'],c['fact']
                    if k is None: continue
                    if no==1 and k=='sex': f['sex']='male' if C.get(f'C{r}') and C[f'C{r}'].v else 'female'; continue
                    if a=='A (fill colour)': f[k]=COL[C[f'A{r}'].fill]; continue
                    if a=='E (title)': f[k]={'MR':'male','MSTR':'male','MS':'female','MISS':'female'}[C[f'E{r}'].v.split()[-1]]; continue
                    if a=='group line': f[k]=grp; continue
                    cell=C.get(f'{a}{r}')
                    if no==1 and cell and cell.v=='〃': f[k]=prev[k]
                    elif (no==5 and k in('office','status') or no==20 and k=='case_no') and (cell is None or cell.v is None): f[k]=prev[k]
                    else: f[k]=conv(no,k,cell,sn)
                    prev[k]=f[k]
                if no==1: f['person_is']='suspect'
                if no in(4,5): f['person_is']='victim'
                if no==8: f['sex']='female'
                if no==9: f['citizenship']='IDN'
                if no==11: f['month']=sn; f['person_is']='child of a client' if f['client_no'].endswith('-a') else 'client'; a=str(C[f'D{r}'].v); f['age_months']=int(a.split()[0]) if ' m' in a else None
                rec.append((r,f))
        tr={x['at']:x['facts'] for x in t['rows']}
        for a,f in rec:
            if a in tr:
                for k in list(f):
                    w=tr[a].get(k,'<absent>')
                    if w is None and f[k] is not None and any((sn,c['at']+str(a)) in NUL for c in t['columns'] if c['fact']==k): f[k]=None
                    if f[k]!=w: say(no,sn,a,k,'cell',f[k],'truth',w)
                for k in tr[a]:
                    if k not in f: say(no,sn,a,'fact without a cell',k)
                nr+=1; nf+=len(f)
            elif no==9 and (sn,f'F{a}') in NUL: f['evacuation_date']=None
        if len(rec)!=t['count_of_all_rows'] or not set(tr)<={a for a,_ in rec}: say(no,sn,'rows',len(rec),t['count_of_all_rows'])
        got=tally([f for _,f in rec])
        for k,w in t['all_rows_tally'].items():
            if got.get(k)!=w: say(no,sn,'tally',k,got.get(k),w)
        if no==11:
            for a,f in rec:
                n=sum(1 for q in range(6,37) if (x:=C.get(f'{cl(q)}{a}')) and x.v==1 and C[f'{cl(q)}4'].v!='Nights')
                if n-(0)!=f['nights'] and n!=f['nights']: say(no,sn,a,'nights',n,f['nights'])
    if no==10 and (B['Offload 2023']['hidden']!=['I','J'] or len(B['Offload 2023']['hr'])<5): say(10,'hidden',B['Offload 2023']['hidden'])
    if no==19 and B['ទុនបង្កើតមុខរបរ']['hidden']!=['D']: say(19,'hidden')
    if no==4 and B['កូដ']['state']!='hidden': say(4,'state')
print(f'{len(truth)} files, {nr} rows with {nf} facts compared, all tallies recomputed;',len(bad),'differences')
for x in bad[:60]: print(' ',x)
sys.exit(bool(bad))
