import json,os,sys,re,collections
H=os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0,os.path.dirname(H))
from readers import *
from openpyxl.utils import column_index_from_string as CI
T=json.load(open(H+'/truth.json')); bad=0; V='-v' in sys.argv
def say(*a):
    global bad; bad+=1; print('WRONG',*a)
assert sorted(os.listdir(H+'/files'))==sorted(T)
SEX={'ប':'male','ស':'female','ប្រុស':'male','ស្រី':'female','m':'male','f':'female','M':'male','F':'female','male':'male','female':'female'}
NATS={'ខ្មែរ':'Cambodian','វៀតណាម':'Vietnamese','ចិន':'Chinese','ថៃ':'Thai','កូរ៉េ':'Korean','KHM':'Cambodian','VNM':'Vietnamese','CHN':'Chinese','THA':'Thai','KOR':'Korean','Cambodia':'Cambodian','Viet Nam':'Vietnamese','China':'Chinese','Thailand':'Thai','Korea':'Korean'}
def outc(v):
    if v is None: return None
    s=str(v)
    for k,o in [('លើកលែង','charge dismissed by the investigating judge'),('Non-suit','charge dismissed by the investigating judge'),('dismissed by','charge dismissed by the investigating judge'),('not guilty','acquitted'),('Quashed','acquitted'),('Acquitted','acquitted'),('រួច','acquitted'),('ផ្តន្ទាទោស','convicted'),('Convicted','convicted'),('guilty','convicted'),('Upheld','convicted'),('ពិរុទ្ធ','convicted'),('មិនទាន់ជំនុំជម្រះចប់','pending')]:
        if k in s: return o
    return {'C':'convicted','A':'acquitted','D':'charge dismissed by the investigating judge'}.get(s)
def stage(v):
    s=str(v or '')
    for k,o in [('ស៊ើបសួរ','investigation'),('រង់ចាំ','awaiting trial'),('កំពុងជំនុំ','trial'),('សវនាការមិនទាន់ចប់','trial')]:
        if k in s and 'លើកលែង' not in s: return o
    return {'I':'investigation','W':'awaiting trial','T':'trial'}.get(s)
def pres(v):
    s=str(v or '')
    for k,o in [('ចាត់ទុក','deemed present'),('DP','deemed present'),('កំបាំងមុខ','absent'),('absentia','absent'),('គ្មាន','absent'),('ចំពោះមុខ','present'),('yes','present'),('មាន','present')]:
        if k in s: return o
    return {'P':'present','X':'absent'}.get(s)
def rl(v):
    if v is None: return None
    s=str(v).translate(KT)
    m=re.match(r'^(?:សំណង )?(\d+) លានរៀល$',s)
    if m: return int(m.group(1))*1000000
    return num(s.replace(' ','')) if not isinstance(v,(int,float)) else v
def art(v): return None if v is None else re.findall(r'\d+',re.sub('ច្បាប់.*','',str(v).translate(KT)))
def nm(v,t): 
    w=(t['name_khmer'] or t['name_latin'])+(' ហៅ '+t['alias_khmer'] if t['alias_khmer'] else ''); return v==w
M={ # file prefix: column of each fact
'01':('case_number B date_registered C charges D name E sex F age G citizenship H date_decided I outcome J sentence K fine_riel L presence_at_judgment M','first'),
'02':('case_number A name B sex C birth_year D citizenship E charges F exploitation G outcome H stage H date_decided I fine_riel M compensation_riel N',''),
'03':('case_number B name C sex D age E citizenship F charges G date_offence H date_registered I date_decided J outcome K stage K msent L msusp M fine_riel N compensation_riel O',''),
'04':('name A sex B age C citizenship D charges F date_decided G sentence H fine_riel I presence_at_judgment J',''),
'06':('case_number 7 name 3 sex 4 age 5 citizenship 6 charges 8 date_offence 9 date_decided 10 presence_at_judgment 11 outcome 12 sentence 13 suspended 14 fine_riel 15','side'),
'07':('case_number A name B sex C age D citizenship E charges F date_registered H date_decided I outcome J stage J sentence K suspended L fine_riel M presence_at_judgment N',''),
'08':('case_number A name B sex C age D citizenship E charges F presence_at_judgment M',''),
'10':('case_number A name D sex E age F charges G date_decided I outcome J sentence K presence_at_judgment L','blank'),
'11':('case_number B name C sex D age E citizenship_ F charges G exploitation H outcome I stage I date_decided J sentence K fine_riel L',''),
'12':('case_number A date_registered B name C sex D age E citizenship F charges G outcome I sentence J suspended K presence_at_judgment L',''),
'13':('case_number B name C sex D age E charges F date_decided G outcome H sentence I fine_riel J',''),
'15':('case_number B date_registered C name D sex E age F citizenship G charges H date_decided I outcome J sentence K suspended L fine_riel M',''),
'16':('case_number A date_registered B sex E age F citizenship G charges H date_decided I outcome J sentence K fine_riel L',''),
'17':('case_number A name B sex C age D charges E date_registered F date_decided G outcome H msent I fine_riel K',''),
'18':('name B sex C age D case_number E charges F date_decided G outcome H sentence I presence_at_judgment J',''),
}
EX={'កេងប្រវ័ញ្ចផ្លូវភេទ':'sexual exploitation','កេងប្រវ័ញ្ចពលកម្ម':'labour exploitation','បង្ខំឱ្យរៀបការ':'forced marriage','ពេស្យាចារ':'prostitution','រូបភាពអាសអាភាសកុមារ':'child pornography','ឱ្យសុំទាន':'begging','បង្ខំឱ្យបោកតាមអនឡាញ':'online scam work','ពេស្យាចារកុមារ':'child prostitution'}
for name,e in T.items():
    S=read(H+'/files/'+name); k=name[:2]
    errcells=' '.join(x['cell']+' '+x.get('also','') for x in e['errors'])
    # every non-empty line is a person or in not_rows
    ats=[r['at'] for r in e['rows']]
    if e['outcome']!='refuse' and k not in ('06',):
        lines={(s,r) for s,g in S.items() for r,_ in g}
        def key(a): 
            m=re.search(r'(\d+)$',a); s=a.rsplit('!',1)[0] if '!' in a else 'csv'; return s,int(m.group(1))
        A={key(a) for a in ats}; N={key(a) for a in e['not_rows']}
        if A|N!=lines or A&N: say(name,'lines',sorted(lines-A-N),sorted((A|N)-lines),A&N)
        if k not in('14',) and len(A)!=len(ats): say(name,'at twice')
    # unplanned doubles of a name
    c=collections.Counter((r['name_khmer'],r['name_latin']) for r in e['rows']); 
    for n,q in c.items():
        if q>1: print('  same name',k,n,[r['at'] for r in e['rows'] if (r['name_khmer'],r['name_latin'])==n])
    # sense of the truth itself
    for r in e['rows']:
        if r['date_registered'] and r['date_decided'] and r['date_decided']<r['date_registered']: print('  order of days',k,r['at'],r['date_registered'],r['date_decided'])
        if r['date_offence'] and r['date_registered'] and r['date_registered']<r['date_offence']: say(name,'offence after registration',r['at'])
        if r['date_decided'] and r['date_decided']>'2025-12-31': print('  late day',k,r['at'],r['date_decided'])
        if r['sentence_months'] and r['outcome']!='convicted': print('  sentence without conviction',k,r['at'])
        if r['outcome']=='convicted' and not r['sentence_months'] : print('  conviction without sentence',k,r['at'])
        if (r['suspended_months'] or 0)>(r['sentence_months'] or 0): print('  suspended > sentence',k,r['at'])
        if list(r)[1:23]!=list(e['rows'][0])[1:23]: say('keys')
    if k not in M: continue
    spec,mode=M[k]; spec=dict(zip(spec.split()[::2],spec.split()[1::2])); last={}
    for r in e['rows']:
        if mode=='side': g=S['Sheet1']; col=CI(r['at'].split()[-1]); get=lambda c:g.get((int(c),col))
        else:
            s,n=key(r['at']); g=S[s]; get=lambda c:g.get((n,CI(c)))
        for f,c in spec.items():
            v=get(c); cell=f"{c}{r['at'].rsplit('!')[-1]}"
            if mode=='first' and f in('case_number','date_registered','charges','date_decided'):
                if v=='〃': v=last[f]
                last[f]=v
            if mode=='blank' and f=='case_number': v=v or last.get(f); last[f]=v
            tf={'msent':'sentence_months','msusp':'suspended_months','sentence':'sentence_months','suspended':'suspended_months','citizenship_':'citizenship'}.get(f,f)
            tv=r.get(tf)
            if f=='name': ok=nm(v,r); 
            elif f=='sex': ok=SEX.get(v)==tv
            elif f in('age','birth_year'): ok=num(v)==tv
            elif f=='citizenship': ok=NATS[v]==tv
            elif f=='charges': ok=art(v)==[x['article'] for x in tv]
            elif f.startswith('date'): ok=date(v)==tv
            elif f=='outcome': ok=outc(v)==tv
            elif f=='stage': ok=stage(v)==tv
            elif f=='presence_at_judgment': ok=pres(v)==tv
            elif f=='exploitation': ok=EX[v]==tv
            elif f=='fine_riel' or f=='compensation_riel': ok=rl(v)==tv
            elif f in('msent','msusp'): ok=num(v)==tv
            elif f=='sentence': ok=months(re.split(r'\(|ក្នុងនោះ',str(v))[0] if v else None)==tv
            elif f=='suspended': ok=months(v)==tv
            else: ok=v==tv
            if f=='sentence' and v and ('(' in str(v) or 'ក្នុងនោះ' in str(v)): ok=ok and months(re.split(r'\(|ក្នុងនោះ',str(v))[1])==r['suspended_months']
            if not ok:
                (print if re.sub(r'(?<=[A-Z])record ','',cell) and (cell.replace(' ','') in errcells.replace(' ','') or k=='17' and r['at'] in errcells) else say)('  ' if True else '',k,r['at'],f,repr(v),tv)
    # what the map leaves out
    if k=='02':
        for r in e['rows']:
            s,n=key(r['at']); g=S[s]; y,mo,dd=(g.get((n,c)) for c in (10,11,12))
            if ((y or 0)*12+(mo or 0) or None,dd)!=(r['sentence_months'],r['sentence_days']): say(k,r['at'],y,mo,dd)
    if k=='04':
        for r in e['rows']:
            v=S['csv'][int(r['at'].split()[1]),5]; a,b=v.split(' ចុះ'); 
            if a!=r['case_number'] or date(b)!=r['date_registered']: say(k,v)
            h=S['csv'].get((int(r['at'].split()[1]),8)); 
            if (outc(h) or ('convicted' if h else None))!=r['outcome']: say(k,h,r['outcome'])
            rem=S['csv'].get((int(r['at'].split()[1]),11),''); 
            if (r['stage']=='awaiting trial')!=('មិនទាន់ដល់' in rem) or bool(r.get('other_court'))!=('ផ្ទេរ' in rem): say(k,rem,r)
    if k=='07':
        leg={p.split(' ',1)[0]:p.split(' ',1)[1] for p in S['key'][3,2].split('; ')}
        for r in e['rows']:
            if leg[S['2024'][key(r['at'])[1],7]]!=r['exploitation']: say(k,r)
    if k=='08':
        for r in e['rows']:
            n=key(r['at'])[1]; g=S['លទ្ធផល']; y=g.get((n,8)); o='convicted' if y else 'acquitted' if g.get((n,9)) else 'charge dismissed by the investigating judge' if g.get((n,10)) else 'pending' if g[n,7]=='មិនទាន់' else '?'
            d_=None if o=='pending' else date(g[n,7])
            if (o,y and y*12,d_,(g.get((n,11)) or 0)*10000 or None,(g.get((n,12)) or 0)*1000000 or None)!=(r['outcome'],r['sentence_months'],r['date_decided'],r['fine_riel'],r['compensation_riel']): say(k,r['at'],o,y,d_)
    if k=='10':
        cc=jb=None
        for r in e['rows']:
            n=key(r['at'])[1]; g=S['Appeals']; cc=g.get((n,2),cc); jb=g.get((n,3),jb)
            if r['other_court']!=cc or r['first_instance']['date_decided']!=date(jb) or months(g[n,8])!=r['first_instance']['sentence_months']: say(k,r)
    if k=='11':
        for r in e['rows']:
            v=S['PSH 2025'].get((key(r['at'])[1],13)); 
            if (v and num(v))!=(r['compensation_other'] and r['compensation_other']['amount']): say(k,r)
    if k=='16':
        for r in e['rows']:
            n=key(r['at'])[1]; g=S['Sheet1']
            if f"{g[n,3]} {g[n,4]}"!=r['name_latin']: say(k,r)
# blocks and cells with several facts
e=T['05_SR_សៀវភៅតាមដាន.xlsx']; g=read(H+'/files/05_SR_សៀវភៅតាមដាន.xlsx')['តាមដាន']; it=iter(e['rows'])
for n in sorted({r for r,_ in g}):
    if str(g.get((n,1),'')).startswith('●'): c=[g.get((n,j)) for j in range(1,6)]
    elif (n,2) in g:
        r=next(it); a=g[n,3].split(' '); nr_=g[n,2].split('. ',1)[1]
        w=(c[0].split()[-1],date(c[1][4:]),art(c[2]),EX[c[3]],SEX[a[0]],int(a[1].translate(KT)),NATS[g[n,4]],outc('ផ្តន្ទាទោស' if 'ឆ្នាំ' in str(g.get((n,5),'')) else g.get((n,5))),months(g.get((n,5))),rl(g.get((n,6))))
        t=(r['case_number'],r['date_registered'],[x['article'] for x in r['charges']],r['exploitation'],r['sex'],r['age'],r['citizenship'],r['outcome'],r['sentence_months'],r['compensation_riel'])
        if w!=t or not nm(nr_,r) or r['at']!=f'តាមដាន!{n}': say('05',w,t)
        if (date(c[4].split(' ',1)[1]) if 'សាលក្រម' in c[4] else None)!=r['date_decided'] or (stage(c[4])!=r['stage']): say('05 decided',c,r)
        see=g.get((n,7)); 
        if (see and see.split()[-1])!=r.get('also_in_another_case'): say('05 see',see,r)
e=T['09_កែប_៦នាក់.xlsx']; g=read(H+'/files/09_កែប_៦នាក់.xlsx')['កែប']
for r in e['rows']:
    n=int(r['at'].split('!')[1]); a=g[n,2].split(', ')
    if (g[n,1],a[0],SEX[a[1]],num(a[2]),art(g[n,3]),date(g.get((n,4))))!=(r['case_number'],r['name_khmer'],r['sex'],r['age'],[x['article'] for x in r['charges']],r['date_decided']): say('09',r)
    if V: print('   09',g[n,5],'=>',r['outcome'],r['sentence_months'],r['suspended_months'],r['fine_riel'],r['compensation_riel'],r['presence_at_judgment'])
e=T['14_ស្ទឹងត្រែង.ods']; g=read(H+'/files/14_ស្ទឹងត្រែង.ods')['ស្ទឹងត្រែង']; it=iter(e['rows'])
for n in range(3,10):
    sp=lambda c:[re.sub(r'^\d+\. ','',x.translate(KT)) if c!=4 else re.sub(r'^[០-៩]+\. ','',x) for x in str(g[n,c]).split('\n')]
    N_,X_,A_,P_=sp(4),sp(5),sp(6),sp(8)
    for i,x in enumerate(N_):
        r=next(it); s=months(P_[i]) if len(P_)>1 else months(P_[0]) if (len(N_)==1 or 'ម្នាក់ៗ' in P_[0]) else None
        if (x,SEX[X_[i]],int(A_[i]),s,g[n,1],date(g[n,2]),date(g[n,7]),art(g[n,3]))!=(r['name_khmer'],r['sex'],r['age'],r['sentence_months'],r['case_number'],r['date_registered'],r['date_decided'],[y['article'] for y in r['charges']]): say('14',n,x,r)
print('files',len(T),'wrong',bad); sys.exit(bad>0)
