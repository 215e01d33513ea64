# re-reads every file and looks for evidence of each truth value on its line (own readers, not make.py's)
import json,os,re,datetime as D
from dump import load
H=os.path.dirname(os.path.abspath(__file__));TR=json.load(open(H+'/truth.json'))
T=str.maketrans('០១២៣៤៥៦៧៨៩','0123456789')
MK=['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
ME='January February March April May June July August September October November December'.split()
def s(v):
    if v is None: return ''
    if isinstance(v,D.datetime): return v.strftime('%Y-%m-%d')
    if isinstance(v,float) and v==int(v): return str(int(v))
    return str(v).translate(T)
def dates(txt):
    o=set()
    def add(y,m,d):
        try:o.add(D.date(int(y),int(m),int(d)).isoformat())
        except ValueError: pass
    for y,m,d in re.findall(r'(\d{4})-(\d\d)-(\d\d)',txt): add(y,m,d)
    for a,b,y in re.findall(r'(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})',txt): add(y,b,a);(int(b)>12 and add(y,a,b))
    for d,m,y in re.findall(r'(\d{1,2})[- ]([A-Z][a-z]{2})[a-z]*[- ](\d{4}|\d\d)(?!\d)',txt):
        k=[i for i,x in enumerate(ME) if x[:3]==m]
        if k: add(int(y) if len(y)==4 else 2000+int(y),k[0]+1,d)
    for d,m,e,y in re.findall(r'(\d{1,2}) (?:ខែ)?('+'|'.join(MK)+r') (ឆ្នាំ|ព\.ស\.)(\d{4})',txt):
        m=MK.index(m)+1;y=int(y)
        if e!='ឆ្នាំ': y-=544 if m>=6 else 543
        add(y,m,d)
    return o
def months(txt):
    """list of durations found in a text, in months"""
    txt=re.sub('ខែ('+'|'.join(MK)+')|m R','#',txt).lower();o=[]
    for m in re.finditer(r'(?<![\d/])(\d+) ?(?:y(?:ears?)?|ឆ្នាំ|qñam)(?: ?(\d+) ?(?:m(?:onths)?|ខែ|ex))?|(?<![\d/])(\d+) ?(?:m(?:onths)?|ខែ|ex)(?![a-z])',txt):
        o.append(int(m[3]) if m[3] else int(m[1])*12+int(m[2] or 0))
    return o
RW={'convicted':['ផ្តន្ទាទោស','ពិរុទ្ធ','Convicted','CONVICTED','Convcited','guilty','CONV.','conv.','BiruT§','Upheld','Reduced','|C|','|1|','sentenced'],'acquitted':['រួចពីបទចោទ','រួចខ្លួន','cquitted','ACQUITTED','acq.','rYcxøÜn','|A|','|2|','not guilty'],'dismissed':['លើកលែង','Dismissed','DISMISSED','dism.','elIkElg','|D|','|3|'],'pending':['កំពុង','មិនទាន់','Pending','PENDING','pend.','minTan','not yet','|P|','|4|','Investigation goes on']}
bad=0;n=0
def B(*a):
    global bad;bad+=1;print(*a)
for t in TR:
    if not os.path.exists(f'{H}/files/{t["file"]}'): B('missing',t['file']);continue
    if not t['rows']: continue
    bk=load(f'{H}/files/{t["file"]}')
    card='កែប' in t['file'];tick='svayrieng' in t['file'];limon=t['file'].startswith('PV')
    seen=set()
    for r in t['rows']:
        n+=1;sh=bk[r['sheet']] if 'sheet' in r else next(iter(bk.values()));L=r['line'];own=[s(x) for x in sh[L]]
        if card: own=[x for k in range(L-2,L+11) for x in [s(y) for y in sh[k]]]
        txt='|'+'|'.join(own)+'|';tag=(t['file'],L,r['accused_name'])
        if (r['accused_name'],L,r.get('sheet')) in seen: B(tag,'twice')
        seen.add((r['accused_name'],L,r.get('sheet')))
        if r['accused_name'].translate(T) not in txt and r['accused_name'] not in '|'.join(map(str,sh[L])): B(tag,'name')
        # context = lines up to where the case number is written
        k=L;ctx=txt
        if r['case'] and not card:
            c=s(r['case'])
            while k>0 and c not in [s(x) for x in sh.get(k,[])]:
                k-=1
                if k in sh: ctx+='|'.join([s(x) for x in sh[k]])+'|'
                if L-k>4: B(tag,'case',r['case']);break
        if k!=L:
            for kk in range(k+1,L+1):
                for col in range(len(sh[kk])):
                    pass
        if r['age_or_birth'] is not None:
            a=str(r['age_or_birth']).translate(T)
            ok=(a in dates(txt)) if re.match(r'\d{4}-\d\d-',a) else re.search(r'(?<!\d)'+a+r'(?!\d)',txt)
            if not ok: B(tag,'age',a)
        for d in ('registered','judgment_date'):
            if r[d]:
                dd=dates(ctx)
                if 'kgcham' in t['file']: dd={f'2023-{m}-{x}' for x,m in re.findall(r'(\d\d)/(\d\d)\|',txt)}
                if r[d] not in dd: B(tag,d,r[d],ctx[:150])
        for law,art in r['law_articles']:
            c2=ctx+('|'.join(s(x) for q in range(max(1,L-60),L) for x in sh.get(q,[])) if 'by article' in t['file'] else '')+('|'.join(s(x) for x in sh.get(L+1,[])) if 'pursat' in t['file'] else '')+('|'.join(s(x) for x in sh.get(L+2,[])) if 'pursat' in t['file'] and sh.get(L+2,[0,0])[1]==sh[L][1] else '')
            if not re.search(r'(?<!\d)'+art+r'(?!\d)',c2) and 'twelve' not in c2: B(tag,'art',art)
        if r['result'] and not tick and not any(w in txt for w in RW[r['result']]): B(tag,'result',r['result'],txt[:200])
        if tick and r['result'] and own[8:12].index('✓')!=['convicted','acquitted','dismissed','pending'].index(r['result']): B(tag,'tick')
        if tick and own[4:6].index('✓')!=['male','female'].index(r['sex']): B(tag,'sex tick')
        p,q=r['prison_months'],r['suspended_months']
        if p is not None:
            if tick: m=[int(own[12] or 0)*12+int(own[13] or 0),int(own[14] or 0)*12+int(own[15] or 0)];ok=m[0]==p and m[1]==(q or 0)
            elif 'kgthom' in t['file']: ok=own[8]==str(p) and own[9]==('' if q is None else str(q))
            elif 'TBLCASE' in t['file']: ok=own[9]==str(p) and own[10]==str(q)
            elif 'appeal' in t['file']:
                ms=months(own[10]) or months(own[8]);ok=ms==[p]
            elif 'pailin' in t['file']: ok=True
            else:
                cells=[x for x in own if months(x) and not re.search('អាយុ|ឆ្នាំ 20',x) and not re.fullmatch(r'\d+ ?ឆ្នាំ',x)]or [x for x in own if months(x) and 'អាយុ' not in x and not (r['age_or_birth'] and x.replace(' ','')==str(r['age_or_birth'])+'ឆ្នាំ')]
                if 'pursat' in t['file']: cells=[own[8],own[9]]
                if card: cells=[own[own.index('ទោស')+1]]
                if 'OMC' in t['file']: cells=[own[11]]
                if 'SR_' in t['file']: cells=[own[6]]
                if 'kampot' in t['file']: cells=[own[7]]
                if 'Book1' in t['file']: cells=[own[5]]
                if 'rattana' in t['file']: cells=[own[8]]
                x=' '.join(cells)
                if 'kandal' in t['file']:
                    names=own[3].split('\n');i=[i for i,z in enumerate(names) if r['accused_name'].translate(T) in z][0];ls=own[7].split('\n')[1:];x=re.sub(r'^\d+-','',ls[i]).split('ពិន័យ')[0]
                ms=months(x);whole=re.search('all suspended|wholly|ទាំងស្រុង|ទាំងមូល',x)
                if re.search('to serve|អនុវត្តជាក់ស្តែង',x): exp=[p,p-q] if q else None
                else: exp=[p] if (q is None or whole) else [p,q]
                ok=ms==exp and bool(whole)==(q==p if not re.search('serve',x) else False) or (ms==[p,p] and q==p)
            if not ok: B(tag,'prison',p,q,txt[-160:])
        elif r['result']=='convicted' and 'fewer' not in t['description']: print('note: convicted without sentence',tag)
        if r['fine']:
            a=r['fine']['amount'];d=re.sub(r'(?<=\d)[.,](?=\d{3})','',ctx if 'SR_' in t['file'] else txt)
            if not any(re.search(r'(?<!\d)'+w,d) for w in (str(a),f'{a//1000000} ?(?:លាន|m R)',f'{a//10000} ម៉ឺន')) and 'six million' not in d: B(tag,'fine',a)
        if r['victims'] is not None and 'kratie' not in t['file'] and 'SR_' not in t['file'] and 'kandal' not in t['file'] and 'pailin' not in t['file']:
            if not re.search(r'\|'+str(r['victims'])+r'( នាក់)?\|',ctx): B(tag,'victims',r['victims'])
        for f,w in (('sex',{'male':r'\|M\||\|m\||Male|MALE|ប្រុស|\|ប\||Rbus|\|1\||Mr|man ','female':r'\|F\||\|f\||Female|FEMALE|ស្រី|\|ស\||RsI|\|2\||Mrs'}),):
            if r[f] and not tick and not re.search(w[r[f]],txt): B(tag,'sex')
        for f,w in (('nationality',{'Cambodian':'ខ្មែរ|Cambodian|Khmer','Vietnamese':'វៀតណាម|Viet','Chinese':'ចិន|Chinese','Thai':'ថៃ|Thai','French':'បារាំង|French','Malaysian':'ម៉ាឡេស៊ី|Malay','Indonesian':'ឥណ្ឌូណេស៊ី|Indones'}),
                    ('stage',{'investigation':'ស៊ើបសួរ|Inv|ដីកា|ជំនុំ','trial':'ជំនុំជម្រះ|Trial|sentenced|Judged','opposition':'បណ្តឹងទាស់|Opposition','appeal':'ឧទ្ធរណ៍|Appeal|APP'}),
                    ('form',{'sex':'ផ្លូវភេទ|sexual|karaoke|\\|A\\|','labour':'ពលកម្ម|labour|fishing|\\|B\\|','marriage':'រៀបការ|bride|\\|C\\|','surrogacy':'ពពោះ|surrog|\\|D\\|','begging':'សុំទាន|begg|\\|E\\|','scam':'អនឡាញ|scam|\\|F\\|'})):
            if r[f]:
                c3=ctx
                if 'takeo' in t['file'] and '〃' in ctx: c3+='|'.join(s(x) for q in range(5,L) for x in sh.get(q,[]))
                if not re.search(w[r[f]],c3): B(tag,f,r[f],ctx[:200])
        if r['prosecutor_case'] and s(r['prosecutor_case']) not in ctx: B(tag,'pros')
        if r['age_band']:
            a=r['age_or_birth']
            if isinstance(a,int) and (a<18)!=(r['age_band']=='minor'): B(tag,'band')
# every line that looks like a person must be in truth (line count check)
for t in TR:
    if t['rows']:
        ls={(r.get('sheet'),r['line']) for r in t['rows']}
        bk=load(f'{H}/files/{t["file"]}');nn=0
        for name,sh in bk.items():
            for l,row in sh.items():
                x='|'.join(s(c) for c in row)
                if re.search('(?i)គំរូ|សាកល្បង|ប្រឌិត|តេស្ត|ឧទាហរណ៍|ស្រមៃ|គ្មានពិត|Sample|Specimen|Invented|Fiction|Testing|Test',x) and (name if any(k[0] for k in ls) else None,l) not in ls and len([c for c in row if c not in(None,'')])>3 and 'kratie' not in t['file'] and 'pursat' not in t['file']: print('line not in truth:',t['file'],name,l,x[:100])
print('files',len(TR),'rows',n,'faults',bad)
