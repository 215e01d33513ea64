#!/usr/bin/env python3
"""Writes files/ and truth.json. check.py opens the files again with readers of its own."""
import os, sys
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from making import *
H = os.path.dirname(os.path.abspath(__file__)); OUT = H + '/files/'; os.makedirs(OUT, exist_ok=True)
TL = 'Law on the Suppression of Human Trafficking and Sexual Exploitation (2008)'
CC = 'Criminal Code (2009)'
FIELDS = ['case_number','name_khmer','name_latin','alias_khmer','sex','age','birth_year','citizenship','charges','exploitation','stage','presence_at_judgment','outcome','date_offence','date_registered','date_decided','sentence_months','sentence_days','suspended_months','fine_riel','compensation_riel','compensation_other']
TRUTH = {}
TYPES = [(['10'],'sexual exploitation'),(['12'],'labour exploitation'),(['11'],'forced marriage'),(['26'],'prostitution'),(['30'],'prostitution'),(['41'],'child pornography'),(['17'],'begging'),(['10','12'],'online scam work'),(['15'],'sexual exploitation'),(['28'],'child prostitution')]
EXK = {'sexual exploitation':'កេងប្រវ័ញ្ចផ្លូវភេទ','labour exploitation':'កេងប្រវ័ញ្ចពលកម្ម','forced marriage':'បង្ខំឱ្យរៀបការ','prostitution':'ពេស្យាចារ','child pornography':'រូបភាពអាសអាភាសកុមារ','begging':'ឱ្យសុំទាន','online scam work':'បង្ខំឱ្យបោកតាមអនឡាញ','child prostitution':'ពេស្យាចារកុមារ'}
NAT = {'Cambodian':'ខ្មែរ','Vietnamese':'វៀតណាម','Chinese':'ចិន','Thai':'ថៃ','Korean':'កូរ៉េ'}
PRK = {'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ'}
SXK = {'male':'ប្រុស','female':'ស្រី'}
def gen(seed, sizes, yr, fmt, decided=.75, foreign=.12, alias=.1, susp=.2, comp=.4, latin=False):
    r = random.Random(seed); nm = Names(seed); out = []
    reg = sorted(datetime.date(yr,1,8)+datetime.timedelta(days=r.randrange(0,250)) for _ in sizes)
    no = r.randrange(3,40)
    for sz, rg in zip(sizes, reg):
        arts, ex = r.choice(TYPES); dec = rg+datetime.timedelta(days=r.randrange(70,110))
        isdec = r.random() < decided; pend = r.choice(['investigation','awaiting trial','trial'])
        c = dict(no=fmt(no, rg), reg=rg.isoformat(), people=[])
        no += r.randrange(1,9)
        for k in range(sz):
            cit = r.choice(['Vietnamese','Chinese','Thai','Korean']) if r.random()<foreign else 'Cambodian'
            km, la = nm.km() if cit=='Cambodian' else (None, nm.foreign(cit))
            age = r.randrange(19,62)
            p = dict.fromkeys(FIELDS)
            p.update(case_number=c['no'], name_khmer=km, name_latin=la, sex=r.choice(['male','male','female']), age=age, birth_year=yr-age, citizenship=cit,
              charges=[{'law':TL,'article':a} for a in arts], exploitation=ex, date_registered=c['reg'], date_offence=(rg-datetime.timedelta(days=r.randrange(4,150))).isoformat())
            if km and r.random()<alias: p['alias_khmer'] = r.choice(['ចាន់','អាតូច','ស្រីពៅ','ធំ','មីង','តាអ៊ូច'])
            if isdec:
                x = r.random(); p['date_decided'] = dec.isoformat()
                if x < .84:
                    p['outcome']='convicted'; p['presence_at_judgment']=r.choice(['present','present','present','absent','deemed present'])
                    p['sentence_months']=r.choice([24,30,36,60,84,84,96,120,180]) if arts[0] not in ('26','30') else r.choice([24,24,30,36,60])
                    if p['sentence_months']<=36 and r.random()<susp: p['suspended_months']=r.choice([6,12,18])
                    if r.random()<.55: p['fine_riel']=r.choice([4,5,6,8,10])*1000000
                    if r.random()<comp: p['compensation_riel']=r.choice([3,5,8,12,20,25])*1000000
                elif x < .94: p['outcome']='acquitted'; p['presence_at_judgment']='present'
                else: p['outcome']='charge dismissed by the investigating judge'
            else: p['stage']=pend
            c['people'].append(p)
        out.append(c)
    return out
def flat(cs): return [dict(p, _first=(i==0), _n=len(c['people']), _i=i) for c in cs for i,p in enumerate(c['people'])]
def trow(p, at, shown, **kw):
    t = {'at':at}; t.update({f:(p.get(f) if f in shown else None) for f in FIELDS})
    for m in ('hidden_row','other_court','second_entry_of','also_in_another_case'):
        if p.get(m): t[m]=p[m]
    t.update(kw); return t
def put(name, sent_by, what, outcome, reason, rows, not_rows, errors=(), questions=(), never=()):
    TRUTH[name] = dict(sent_by=sent_by, what=what, outcome=outcome, reason=reason, rows=rows, not_rows=list(not_rows), errors=list(errors), questions=list(questions), never=list(never))
def kname(p):
    n = p['name_khmer'] or p['name_latin']
    return n + (f" ហៅ {p['alias_khmer']}" if p['alias_khmer'] else '')
def arts(p, w='មាត្រា '): return w + kd(' និង '.join(c['article'] for c in p['charges']))
def shown_names(ps):
    for p in ps:
        if p['name_khmer']: p['name_latin'] = None
    return ps
def riel(x, st):
    if x is None: return None
    return {'plain':x,'kcomma':kd(f'{x:,}'),'kdot':kd(f'{x:,}'.replace(',','.')),'comma':f'{x:,}','klan':kd(x//1000000)+' លានរៀល','man':x//10000,'mil':x/1000000}[st]
def resk(p, dec='រួចផុតពីបទចោទ', dis='ដីកាលើកលែងចោទ'):
    return {'convicted':'ផ្តន្ទាទោស','acquitted':dec,'charge dismissed by the investigating judge':dis,None:None,'pending':'មិនទាន់ជំនុំជម្រះចប់'}[p['outcome']]

# 1 ------------------------------------------------ Battambang: ditto marks for the case
def c01():
    cs = gen(101,[1,3,2,1,4,1,2,2],2024,lambda n,r:f"{kd(n)}/{kd(24)} ខ.បប",decided=1)
    ps = shown_names(flat(cs)); ps[5]['alias_khmer']='អាក្រហម'
    g = [['ព្រះរាជាណាចក្រកម្ពុជា'],['ជាតិ សាសនា ព្រះមហាក្សត្រ'],['សាលាដំបូងខេត្តបាត់ដំបង – ក្រឡាបញ្ជី'],['ឈ្មោះអ្នកជាប់ចោទតាមច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ (២០០៨) – សាលក្រមឆ្នាំ២០២៤'],[],
     ['ល.រ','សំណុំរឿង',None,None,'អ្នកជាប់ចោទ',None,None,None,'សេចក្តីសម្រេច',None,None,None,None],
     [None,'លេខ','ថ្ងៃចូល','មាត្រាចោទ','ត្រកូល នាម','ភេទ','អាយុ','សញ្ជាតិ','ថ្ងៃសាលក្រម','លទ្ធផល','ទោសឃុំ','ពិន័យ (រៀល)','ចំពោះមុខ/កំបាំងមុខ']]
    rows=[]; sh=['case_number','name_khmer','name_latin','alias_khmer','sex','age','citizenship','charges','date_registered','date_decided','outcome','sentence_months','suspended_months','fine_riel','presence_at_judgment']
    for i,p in enumerate(ps,1):
        f=p['_first']
        s=ym(p['sentence_months'])
        if p['suspended_months']: s+=f" (ព្យួរ {ym(p['suspended_months'])})"
        g.append([kd(i), p['case_number'] if f else '〃', fd(p['date_registered'],'kdash') if f else '〃', arts(p,'') if f else '〃', kname(p), {'male':'ប','female':'ស'}[p['sex']], kd(p['age']), NAT[p['citizenship']],
          fd(p['date_decided'],'kdash') if f else '〃', resk(p), s, riel(p['fine_riel'],'kdot'), PRK.get(p['presence_at_judgment'])])
        rows.append(trow(p,addr('បញ្ជី',len(g)),sh))
    n=len(g); m=sum(p['sex']=='female' for p in ps)
    g += [[None,None,None,None,f'សរុប {kd(len(ps))} នាក់ (ស្រី {kd(m)})'],[],[None]*8+['បាត់ដំបង ថ្ងៃទី១៥ ខែមករា ឆ្នាំ២០២៥'],[None]*8+['ក្រឡាបញ្ជី']]
    save_xlsx(OUT+'01_បបង_ឈ្មោះជាប់ចោទ២០២៤.xlsx',{'បញ្ជី':g},{'បញ្ជី':dict(merge=['A1:M1','A2:M2','A3:M3','A4:M4','B6:D6','E6:H6','I6:M6'],bold=[1,2,3,4,6,7],border_from=6)})
    put('01_បបង_ឈ្មោះជាប់ចោទ២០២៤.xlsx','Court of first instance, Battambang','Accused of judgments of 2024; the case number, dates and articles are written once and repeated by ditto marks (〃)','take','Ordinary; 〃 means the same as above; the law stands in the title',rows,[addr('បញ្ជី',i) for i in (1,2,3,4,6,7)]+[addr('បញ្ជី',i) for i in (n+1,n+3,n+4)],never=['taking 〃 for a case number or leaving the case number of those rows empty','taking the total line for a person'])

# 2 ------------------------------------------------ Pursat ODS: a sheet per judge, sentence in three columns
def c02():
    cs = gen(102,[2,1,1,3,1,2,1,2],2025,lambda n,r:f"ពស-{kd(2025)}-{kd('%03d'%n)}",decided=.8)
    a,b=cs[:4],cs[4:]; sheets={}; rows=[]; nr=[]
    sh=['case_number','name_khmer','name_latin','alias_khmer','sex','birth_year','citizenship','charges','exploitation','date_decided','outcome','stage','sentence_months','sentence_days','fine_riel','compensation_riel']
    first=True
    for nme,part in (('ចៅក្រម_ក',a),('ចៅក្រម_ខ',b)):
        ps=shown_names(flat(part))
        g=[[f'សាលាដំបូងខេត្តពោធិ៍សាត់ – សំណុំរឿងរបស់{nme.replace("_"," ")} (ច្បាប់ ២០០៨ ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស)'],
           ['លេខសំណុំរឿង','ឈ្មោះជនត្រូវចោទ','ភេទ','ឆ្នាំកំណើត','ជាតិ','មាត្រា','ប្រភេទអំពើ','ដំណាក់កាល/លទ្ធផល','សាលក្រមចុះ','ឆ្នាំ','ខែ','ថ្ងៃ','ពិន័យ (រៀល)','សំណងរដ្ឋប្បវេណី (រៀល)']]
        nr += [addr(nme,1),addr(nme,2)]
        for p in ps:
            p['suspended_months']=None
            if first and p['outcome']=='convicted': p['sentence_months']=25; p['sentence_days']=15; first=False
            m=p['sentence_months']
            st=resk(p) if p['outcome'] else {'investigation':'ស៊ើបសួរ','awaiting trial':'រង់ចាំជំនុំជម្រះ','trial':'កំពុងជំនុំជម្រះ'}[p['stage']]
            g.append([p['case_number'],kname(p),SXK[p['sex']],p['birth_year'],NAT[p['citizenship']],arts(p,'ម.'),EXK[p['exploitation']],st,fd(p['date_decided'],'real'),m//12 if m else None,(m%12 or None) if m else None,p['sentence_days'],p['fine_riel'],p['compensation_riel']])
            rows.append(trow(p,addr(nme,len(g)),sh))
        g.append(['ចំនួនសំណុំរឿង',len(part),None,None,None,None,None,'ចំនួនមនុស្ស',len(ps)]); nr.append(addr(nme,len(g)))
        sheets[nme]=g
    save_ods(OUT+'02_pursat_តាមចៅក្រម.ods',sheets)
    put('02_pursat_តាមចៅក្រម.ods','Court of first instance, Pursat','One sheet for each judge; the prison term in three columns (years, months, days)','take','Ordinary; three columns make one term; year of birth instead of age',rows,nr,never=['reading the months column as the whole sentence','taking in only the first sheet'])

# 3 ------------------------------------------------ Kampot CSV semicolon
def c03():
    cs=gen(103,[1,2,1,1,3,2,1],2025,lambda n,r:f"KPT {n}-25/Cr",decided=.7)
    ps=shown_names(flat(cs)); g=[['no','dossier','ជនជាប់ចោទ','ភេទ','អាយុ','សញ្ជាតិ','TSHTE article','ថ្ងៃប្រព្រឹត្ត','ថ្ងៃទទួល','ថ្ងៃសាលក្រម','ស្ថានភាព','ទោស(ខែ)','ព្យួរ(ខែ)','ពិន័យ','សំណង','សម្គាល់']]
    rows=[]; sh=['case_number','name_khmer','name_latin','alias_khmer','sex','age','citizenship','charges','date_offence','date_registered','date_decided','outcome','stage','sentence_months','suspended_months','fine_riel','compensation_riel']
    for i,p in enumerate(ps,1):
        st=resk(p) or {'investigation':'នៅចៅក្រមស៊ើបសួរ','awaiting trial':'រង់ចាំថ្ងៃសវនាការ','trial':'សវនាការមិនទាន់ចប់'}[p['stage']]
        f=lambda x: (f'{x:,}'.replace(',',' ')+' ៛') if x else None
        g.append([i,p['case_number'],kname(p),{'male':'M','female':'F'}[p['sex']],p['age'],NAT[p['citizenship']],'; '.join(c['article'] for c in p['charges']),fd(p['date_offence'],'dot'),fd(p['date_registered'],'dot'),fd(p['date_decided'],'dot'),st,p['sentence_months'],p['suspended_months'],f(p['fine_riel']),f(p['compensation_riel']),'ឧទ្ធរណ៍' if i in (2,5) else None])
        rows.append(trow(p,f'record {len(g)}',sh))
    save_text(OUT+'03_kampot_accused_2025.csv',g,';')
    put('03_kampot_accused_2025.csv','Court of first instance, Kampot','Semicolon CSV, headings Khmer and English mixed, days with dots, terms in months','take','Ordinary',rows,['record 1'],never=['splitting "10; 12" of the articles into two columns','taking the day with dots as month first'])

# 4 ------------------------------------------------ Takeo TSV UTF-16
def c04():
    cs=gen(104,[1,1,2,1,2,1,2],2024,lambda n,r:f"{kd(n)} ចុះ{fd(r.isoformat(),'kslash')}",decided=.85)
    ps=shown_names(flat(cs)); 
    ps[3]['other_court']='sent on to the court of Kandal (ផ្ទេរទៅសាលាដំបូងខេត្តកណ្តាល)'
    for k in ('date_decided','outcome','presence_at_judgment','sentence_months','suspended_months','fine_riel','stage','compensation_riel'): ps[3][k]=None
    g=[['តារាងជនជាប់ចោទ រឿងជួញដូរមនុស្ស សាលាដំបូងខេត្តតាកែវ'],['ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','លេខ និងថ្ងៃចុះបញ្ជី','បទចោទ','សាលក្រម','ទោសជាប់ពន្ធនាគារ','ពិន័យ','វត្តមាន','ផ្សេងៗ']]
    rows=[]; sh=['case_number','name_khmer','name_latin','alias_khmer','sex','age','citizenship','charges','date_registered','date_decided','sentence_months','suspended_months','fine_riel','outcome','presence_at_judgment']
    for p in ps:
        p['case_number_w']=p['case_number']; num=p['case_number'].split(' ')[0]
        s=ym(p['sentence_months'])
        if p['suspended_months']: s+=f" ក្នុងនោះព្យួរ {ym(p['suspended_months'])}"
        g.append([kname(p),SXK[p['sex']],kd(p['age']),NAT[p['citizenship']],p['case_number'],arts(p)+' ច្បាប់ជួញដូរមនុស្ស ២០០៨',fd(p['date_decided'],'long'),s or (resk(p) if p['outcome'] else None),riel(p['fine_riel'],'klan'),PRK.get(p['presence_at_judgment']),'ផ្ទេរទៅសាលាដំបូងខេត្តកណ្តាល' if p.get('other_court') else (None if p['outcome'] else 'មិនទាន់ដល់ថ្ងៃជំនុំជម្រះ')])
        if not p['outcome'] and not p.get('other_court'): p['stage']='awaiting trial'
        q=dict(p,case_number=num); rows.append(trow(q,f'line {len(g)}',sh+['stage']))
    save_text(OUT+'04_តាកែវ.tsv',g,'\t','utf-16')
    put('04_តាកែវ.tsv','Court of first instance, Takeo','Tab-separated text in UTF-16; number and registration day together in one cell ("១២ ចុះ០៣/០២/២០២៤"); one accused transferred to another court','take','Ordinary',rows,['line 1','line 2'],questions=['Is the accused who was transferred to Kandal to be kept in this court\'s list?'],never=['reading the registration day as the judgment day','giving the transferred accused an outcome'])

# 5 ------------------------------------------------ Siem Reap: blocks per case
def c05():
    cs=gen(105,[2,1,3,1,2,4,1,2,1,3,2],2024,lambda n,r:f"{kd(n)}ក{kd(24)}",decided=.85,foreign=.2)
    ps=[]; g=[['សាលាដំបូងខេត្តសៀមរាប'],['សៀវភៅតាមដានរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤ (អនុវត្តច្បាប់ចុះថ្ងៃទី១៥ ខែកុម្ភៈ ឆ្នាំ២០០៨)'],[]]; nr=[1,2]; rows=[]
    dup=cs[7]['people'][0]; src=cs[0]['people'][0]
    for k in ('name_khmer','name_latin','sex','age','alias_khmer','citizenship','birth_year'): dup[k]=src[k]
    if src['name_khmer'] is None: raise SystemExit('c05 pick another seed')
    src['also_in_another_case']=cs[7]['no']; dup['also_in_another_case']=cs[0]['no']
    sh=['case_number','name_khmer','name_latin','alias_khmer','sex','age','citizenship','charges','exploitation','date_registered','date_decided','outcome','stage','sentence_months','compensation_riel']
    for c in cs:
        pp=shown_names([dict(p) for p in c['people']]); p0=pp[0]
        dd=next((p['date_decided'] for p in pp),None)
        g.append([f"● សំណុំរឿង {c['no']}",f"ចូល {fd(c['reg'],'kmid')}",arts(p0),EXK[p0['exploitation']],(f"សាលក្រម/ដីកា {fd(dd,'kmid')}" if dd else {'investigation':'កំពុងស៊ើបសួរ','awaiting trial':'រង់ចាំជំនុំជម្រះ','trial':'កំពុងជំនុំជម្រះ'}[p0['stage']])]); nr.append(len(g))
        for i,p in enumerate(pp,1):
            p['suspended_months']=None
            r_={'convicted':ym(p['sentence_months']),'acquitted':'ឱ្យរួចខ្លួន','charge dismissed by the investigating judge':'លើកលែងការចោទប្រកាន់ (ចៅក្រមស៊ើបសួរ)',None:None}[p['outcome']]
            g.append([None,f"{kd(i)}. {kname(p)}",f"{SXK[p['sex']]} {kd(p['age'])} ឆ្នាំ",NAT[p['citizenship']],r_,('សំណង '+riel(p['compensation_riel'],'klan')) if p['compensation_riel'] else None,('មើលផង '+p['also_in_another_case']) if p.get('also_in_another_case') else None])
            rows.append(trow(p,addr('តាមដាន',len(g)),sh))
        g.append([])
    n=len(g); g.append(['ពិនិត្យរួច ៣១/១២/២០២៤']); nr.append(n+1)
    save_xlsx(OUT+'05_SR_សៀវភៅតាមដាន.xlsx',{'តាមដាន':g},{'តាមដាន':dict(bold=nr,width={'A':24,'B':30,'E':30})})
    put('05_SR_សៀវភៅតាមដាន.xlsx','Court of first instance, Siem Reap','No table: a line for each case (●) and under it its accused, numbered; sex and age in one cell','take','Ordinary once the blocks are understood; one man is accused in two cases, and each line says so (មើលផង = see also)',rows,[addr('តាមដាន',i) for i in nr],questions=['The same accused stands under two cases, each pointing to the other: two accusations of one person?'],never=['taking a ● line for a person','dropping the second accusation as a double'])

# 6 ------------------------------------------------ Svay Rieng: lies on its side
def c06():
    cs=gen(106,[1,2,1,3,1],2025,lambda n,r:f"{kd(n)}/សរ/{kd(2025)}",decided=1,foreign=.3)
    ps=shown_names(flat(cs)); rows=[]; sh=['case_number','name_khmer','name_latin','alias_khmer','sex','age','citizenship','charges','date_offence','date_decided','presence_at_judgment','outcome','sentence_months','suspended_months','fine_riel']
    lab=['សាលាដំបូងខេត្តស្វាយរៀង','ជនជាប់ចោទទី','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','សំណុំរឿងលេខ','មាត្រា (ច.ជ.ម ២០០៨)','ថ្ងៃកើតហេតុ','ថ្ងៃកាត់','កាត់ចំពោះមុខ?','កាត់ដូចម្តេច','ទោសដាក់គុក','ព្យួរ','ប្រាក់ពិន័យ','ហត្ថលេខាក្រឡាបញ្ជី']
    g=[[x] for x in lab]
    for i,p in enumerate(ps,1):
        col=[None,kd(i),kname(p),SXK[p['sex']],kd(p['age']),NAT[p['citizenship']],p['case_number'],arts(p,''),fd(p['date_offence'],'kslash'),fd(p['date_decided'],'kslash'),PRK.get(p['presence_at_judgment']),resk(p),ym(p['sentence_months'],'ឆ','ខ',sep=''),ym(p['suspended_months'],'ឆ','ខ',sep=''),riel(p['fine_riel'],'klan'),None]
        for r_,v in zip(g,col): r_.append(v)
        rows.append(trow(p,f"Sheet1!column {L(i+1)}",sh))
    save_xlsx(OUT+'06_svayrieng_ផ្តេក.xlsx',{'Sheet1':g},{'Sheet1':dict(bold=[1,2],merge=['A1:%s1'%L(len(ps)+1)],border_from=2,freeze='B3',width={'A':26})})
    put('06_svayrieng_ផ្តេក.xlsx','Court of first instance, Svay Rieng','The table lies on its side: one column for each accused; "៧ឆ" = 7 years, "៦ខ" = 6 months','take','Ordinary once turned',rows,['Sheet1!1','Sheet1!2','Sheet1!16','Sheet1!column A'],never=['one record per row','reading ៧ឆ as 7 months'])

# 7 ------------------------------------------------ Koh Kong: English with a legend sheet, a hidden row
def c07():
    cs=gen(107,[3,1,2,5,1,2,1,4,3,2,2],2024,lambda n,r:f"KK/{r.year}/{n:04d}",decided=.65,foreign=.35)
    nm=Names(777); ps=flat(cs)
    for p in ps:
        if p['name_khmer']: p['name_latin']=nm.en(); p['name_khmer']=None; p['alias_khmer']=None
    ps[9]['hidden_row']=True
    rows=[]; sh=['case_number','name_latin','sex','age','citizenship','charges','exploitation','date_registered','date_decided','stage','outcome','sentence_months','suspended_months','fine_riel','presence_at_judgment']
    CO={'Cambodian':'KHM','Vietnamese':'VNM','Chinese':'CHN','Thai':'THA','Korean':'KOR'}; EX={'sexual exploitation':'SX','labour exploitation':'LB','forced marriage':'FM','prostitution':'PR','child pornography':'CP','begging':'BG','online scam work':'OS','child prostitution':'CX'}
    g=[['Case ref','Accused','S','Yrs','Nat','Art.','Form','In','Out','Code','Term','Susp.','Fine KHR','Pres.']]
    for p in ps:
        code={'convicted':'C','acquitted':'A','charge dismissed by the investigating judge':'D'}.get(p['outcome']) or {'investigation':'I','awaiting trial':'W','trial':'T'}[p['stage']]
        t=lambda m: (f"{m//12}y" if m//12 else '')+(f"{m%12}m" if m%12 else '') if m else None
        g.append([p['case_number'],p['name_latin'],p['sex'][0].upper(),p['age'],CO[p['citizenship']],'+'.join(c['article'] for c in p['charges']),EX[p['exploitation']],fd(p['date_registered'],'real'),fd(p['date_decided'],'real'),code,t(p['sentence_months']),t(p['suspended_months']),p['fine_riel'],{'present':'P','absent':'X','deemed present':'DP'}.get(p['presence_at_judgment'])])
        rows.append(trow(p,addr('2024',len(g)),sh))
    leg=[['Koh Kong Court of First Instance – how to read sheet 2024'],['Code','I = with investigating judge; W = waiting for hearing; T = hearing begun; C = convicted; A = acquitted; D = charge dropped by order of the investigating judge'],['Form','SX sexual exploitation; LB labour exploitation; FM forced marriage; PR prostitution; CP child pornography; BG begging; OS online scam work; CX child prostitution'],['Pres.','P present; X absent; DP not there but deemed present'],['Art.','article of the 2008 law on human trafficking and sexual exploitation'],['Term','y years, m months; Susp. = part suspended']]
    hr=ps.index([p for p in ps if p.get('hidden_row')][0])+2
    save_xlsx(OUT+'07_KK accused 2024 coded.xlsx',{'2024':g,'key':leg},{'2024':dict(bold=[1],hide_rows=[hr],datefmt='dd-mmm-yy',freeze='A2',font='Calibri'),'key':dict(font='Calibri',width={'B':90})})
    put('07_KK accused 2024 coded.xlsx','Court of first instance, Koh Kong','English, letter codes explained on the second sheet, real days; one row is hidden','take','The legend answers the codes',rows,['2024!1']+[f'key!{i}' for i in range(1,7)],questions=[f'Row {hr} of sheet 2024 is hidden: take it in too?'],never=['losing the hidden row without saying so','taking Pres. X for a tick (present)','taking S = F/M wrongly for stage'])

# 8 ------------------------------------------------ Kratie: ten thousands and millions
def c08():
    cs=gen(108,[2,2,1,1,1,3,2,1,1],2025,lambda n,r:f"លេខ {kd('%02d'%n)} ក្រច",decided=.9)
    ps=shown_names(flat(cs)); rows=[]; sh=['case_number','name_khmer','name_latin','alias_khmer','sex','age','citizenship','charges','date_decided','outcome','sentence_months','fine_riel','compensation_riel','presence_at_judgment']
    g=[['សាលាដំបូងខេត្តក្រចេះ'],['រឿងជួញដូរមនុស្ស (ច្បាប់ឆ្នាំ២០០៨) – លទ្ធផលជំនុំជម្រះ'],['សំណុំរឿង','អ្នកជាប់ចោទ','ភ','អាយុ','ជាតិ','មាត្រា','ថ្ងៃកាត់ទោស','ផ្តន្ទាទោស (ឆ្នាំ)','រួចផុត','លើកលែង','ពិន័យ (គិតជាម៉ឺនរៀល)','សំណង (គិតជាលានរៀល)','មុខ']]
    for p in ps:
        p['suspended_months']=None
        if not p['outcome']: pass
        y=p['sentence_months']/12 if p['sentence_months'] else None
        if y and y==int(y): y=int(y)
        g.append([p['case_number'],kname(p),{'male':'ប្រុស','female':'ស្រី'}[p['sex']],p['age'],NAT[p['citizenship']],arts(p,''),fd(p['date_decided'],'mon'),y,'✓' if p['outcome']=='acquitted' else None,'✓' if p['outcome'] and p['outcome'].startswith('charge') else None,p['fine_riel']//10000 if p['fine_riel'] else None,p['compensation_riel']//1000000 if p['compensation_riel'] else None,{'present':'មាន','absent':'គ្មាន','deemed present':'ចាត់ទុកថាមាន'}.get(p['presence_at_judgment'])])
        if not p['outcome']: g[-1][6]='មិនទាន់'; p['outcome']='pending'; p['date_decided']=None
        rows.append(trow(p,addr('លទ្ធផល',len(g)),sh))
    n=len(g); g.append([None,'សរុបប្រាក់',None,None,None,None,None,None,None,None,sum((r[10] or 0) for r in g[3:]),sum((r[11] or 0) for r in g[3:])])
    save_xlsx(OUT+'08_ក្រចេះ_លទ្ធផល.xlsx',{'លទ្ធផល':g},{'លទ្ធផល':dict(bold=[1,2,3],border_from=3)})
    put('08_ក្រចេះ_លទ្ធផល.xlsx','Court of first instance, Kratie','Fines in ten thousands of riel (ម៉ឺន), compensation in millions, terms in years with halves (2.5); outcome by ticks','take','The headings give the units; the last column (មុខ) says មាន / គ្មាន for there / not there at the judgment',rows,[addr('លទ្ធផល',i) for i in (1,2,3,n+1)],questions=['Column មុខ: does គ្មាន mean the judgment was given in absence?'],never=['a fine of 400 riel','2.5 read as 2 years 5 months','a tick taken for a conviction'])

# 9 ------------------------------------------------ Kep: six people, one cell of words
def c09():
    nm=Names(109); N=[nm.km()[0] for _ in range(6)]
    T=[('male',41,['12'],'2025-02-11','ផ្តន្ទាទោសដាក់ពន្ធនាគារ ៧ ឆ្នាំ និងពិន័យ ៥ លានរៀល ចំពោះមុខ','convicted',84,None,5000000,None,'present'),
       ('female',36,['12'],'2025-02-11','ដូចខាងលើ តែព្យួរទោស ៣ ឆ្នាំ, សាលក្រមចំពោះមុខ (ទោស ៧ ឆ្នាំ ពិន័យ ៥ លានរៀល)','convicted',84,36,5000000,None,'present'),
       ('male',29,['30'],'2025-05-20','ពន្ធនាគារ ២ ឆ្នាំ ៦ ខែ សាលក្រមកំបាំងមុខ ចេញដីកាចាប់ខ្លួន','convicted',30,None,None,None,'absent'),
       ('female',52,['30'],'2025-05-20','សម្រេចឱ្យរួចផុតពីបទចោទ','acquitted',None,None,None,None,None),
       ('male',23,['10'],None,'កំពុងស៊ើបសួរ មិនទាន់បិទដំណើរការ',None,None,None,None,None,None),
       ('male',33,['28'],'2025-08-07','ពន្ធនាគារ ១០ ឆ្នាំ សងជនរងគ្រោះ ១៥.០០០.០០០ រៀល ចំពោះមុខ','convicted',120,None,None,15000000,'present')]
    no=['០៣','០៣','១១','១១','១៤','១៩']; rows=[]; sh=FIELDS
    g=[['សាលាដំបូងខេត្តកែប ឆ្នាំ២០២៥'],['យើងមានតែ ៦ នាក់ទេ ឆ្នាំនេះ'],['លេខ','ឈ្មោះ និងភេទ អាយុ','ចោទតាមមាត្រា នៃច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស','សាលក្រមថ្ងៃ','សេចក្តីសម្រេច']]
    for i,(sx,ag,ar,dt,tx,oc,sm,su,fi,co,pr) in enumerate(T):
        g.append([no[i],f"{N[i]}, {SXK[sx]}, {kd(ag)}ឆ្នាំ",arts({'charges':[{'article':a} for a in ar]}),fd(dt,'kmid'),tx])
        p=dict.fromkeys(FIELDS); p.update(case_number=no[i],name_khmer=N[i],sex=sx,age=ag,charges=[{'law':TL,'article':a} for a in ar],date_decided=dt,outcome=oc,sentence_months=sm,suspended_months=su,fine_riel=fi,compensation_riel=co,presence_at_judgment=pr,stage='investigation' if oc is None else None)
        rows.append(trow(p,addr('កែប',len(g)),sh))
    g.append([]); g.append([None,None,None,None,'កែប ថ្ងៃទី០៥ ខែមករា ឆ្នាំ២០២៦'])
    save_xlsx(OUT+'09_កែប_៦នាក់.xlsx',{'កែប':g},{'កែប':dict(bold=[1,3],width={'B':34,'C':34,'E':60})})
    put('09_កែប_៦នាក់.xlsx','Court of first instance, Kep','Six accused; name, sex and age in one cell, the decision in words','take','Small and plain; the second row says ដូចខាងលើ (as above) but spells the sentence out again',rows,[addr('កែប',i) for i in (1,2,3,11)],questions=['Row 5: is the suspended part 3 years of the 7?'],never=['36 months as the whole sentence of row 5','an outcome for row 8'])

# 10 ----------------------------------------------- Appeal court: two decisions
def c10():
    cs=gen(110,[2,1,3,1,2,2,1,3,1],2024,lambda n,r:f"AC-TK {n}/2024",decided=1,foreign=.25)
    nm=Names(1010); ps=flat(cs); rows=[]; r=random.Random(1)
    g=[['REGIONAL APPEAL COURT OF TBOUNG KHMUM'],['Trafficking appeals – Law on Suppression of Human Trafficking and Sexual Exploitation 2008'],['Appeal no.','First-instance court','Judgment below','Appellant (accused)','Sex','Age','Art.','Sentence below','Hearing on appeal','Ruling','Sentence now','In court?']]
    sh=['case_number','name_latin','sex','age','charges','outcome','date_decided','sentence_months','presence_at_judgment']
    for p in ps:
        if p['name_khmer']: p['name_latin']=nm.en(); p['name_khmer']=None
        below=p['date_registered']; p['outcome']='convicted'
        sb=r.choice([36,60,84,120]); k=r.choice(['upheld','upheld','reduced','increased','quashed'])
        now={'upheld':sb,'reduced':sb-24,'increased':sb+12,'quashed':None}[k]
        p['sentence_months']=now; p['outcome']='acquitted' if k=='quashed' else 'convicted'
        p['presence_at_judgment']=r.choice(['present','present','absent'])
        ct=r.choice(['Kampong Cham','Kratie','Prey Veng','Tboung Khmum'])
        g.append([p['case_number'] if p['_first'] else None,ct if p['_first'] else None,fd(below,'en') if p['_first'] else None,p['name_latin'],p['sex'],p['age'],', '.join(c['article'] for c in p['charges']),yme(sb),fd(p['date_decided'],'en'),{'upheld':'Upheld','reduced':'Upheld, term reduced','increased':'Upheld, term increased','quashed':'Quashed – acquitted'}[k],yme(now),{'present':'yes','absent':'in absentia'}[p['presence_at_judgment']]])
        if p['_first']: cc=ct
        rows.append(trow(p,addr('Appeals',len(g)),sh,other_court=cc,first_instance={'date_decided':below,'sentence_months':sb,'outcome':'convicted'}))
    g.append([]); g.append([None,None,None,'Rulings are not final until the time for cassation has run'])
    save_xlsx(OUT+'10_Appeals_TBK_2024.xlsx',{'Appeals':g},{'Appeals':dict(bold=[1,2,3],font='Calibri',border_from=3)})
    put('10_Appeals_TBK_2024.xlsx','Regional appeal court, Tboung Khmum','Each accused with two decisions: the judgment of the court below and the ruling on appeal; case cells once, blank below','take-with-questions','Two judgments per person; the values of `rows` are those of the appeal, those of the court below stand in `first_instance`',rows,['Appeals!1','Appeals!2','Appeals!3',f'Appeals!{len(g)}'],questions=['Which of the two decisions is to be counted, and are these persons perhaps in the lists of the courts below already?','Is the ruling on appeal final?'],never=['two persons out of one','the sentence below recorded as the result where the ruling is Quashed','the courts below recorded as the court that sends the list'])

# 11 ----------------------------------------------- Preah Sihanouk: amounts without currency
def c11():
    cs=gen(111,[4,2,1,6,2,3,1,2,5,2],2025,lambda n,r:f"{n}/PSH-{r.year}",decided=.8,foreign=.45,comp=0)
    ps=shown_names(flat(cs)); r=random.Random(3); rows=[]
    sh=['case_number','name_khmer','name_latin','alias_khmer','sex','age','citizenship','charges','exploitation','date_decided','outcome','stage','sentence_months','fine_riel','compensation_other']
    g=[['Preah Sihanouk Provincial Court / សាលាដំបូងខេត្តព្រះសីហនុ'],['N°','Dossier','ឈ្មោះ / Name','Sex','អាយុ','Nationality','មាត្រា ច្បាប់ ២០០៨','អំពើ','Status','Judgment date','ទោស / Sentence','ពិន័យ (៛)','សំណង / Damages to victim']]
    first=None; seen=[]
    for i,p in enumerate(ps,1):
        p['suspended_months']=None
        if p['outcome']=='convicted' and r.random()<.5:
            p['compensation_other']={'amount':r.choice([3000,5000,1200,20000000,8000000,15000000]),'currency':None}; seen.append(2+i)
        st={'convicted':'Convicted ផ្តន្ទាទោស','acquitted':'Acquitted រួចផុត','charge dismissed by the investigating judge':'Non-suit ដីកាលើកលែងចោទ'}.get(p['outcome']) or {'investigation':'Investigating judge ស៊ើបសួរ','awaiting trial':'Waiting trial រង់ចាំជំនុំជម្រះ','trial':'On trial កំពុងជំនុំជម្រះ'}[p['stage']]
        g.append([i,p['case_number'],kname(p),p['sex'][0].upper(),p['age'],p['citizenship'],'/'.join(c['article'] for c in p['charges']),EXK[p['exploitation']],st,fd(p['date_decided'],'real'),ym(p['sentence_months']),p['fine_riel'],f"{p['compensation_other']['amount']:,}" if p['compensation_other'] else None])
        rows.append(trow(p,addr('PSH 2025',len(g)),sh))
    save_xlsx(OUT+'11_PSH_ជនជាប់ចោទ_accused2025.xlsx',{'PSH 2025':g},{'PSH 2025':dict(bold=[1,2],border_from=2)})
    put('11_PSH_ជនជាប់ចោទ_accused2025.xlsx','Court of first instance, Preah Sihanouk','Mixed Khmer and English; the damages have no currency and run from 1,200 to 20,000,000','take-with-questions','Damages without a currency: riel or dollars? (amount as written in compensation_other, currency null)',rows,['PSH 2025!1','PSH 2025!2'],questions=['Column M: which currency are the damages in – the small ones dollars, the large ones riel?'],never=['3,000 riel or 20,000,000 dollars written by guess'])

# 12 ----------------------------------------------- Kampong Thom: ambiguous days
def c12():
    cs=gen(112,[1,2,2,1,1,3,2],2024,lambda n,r:f"{kd(n)}កធ{kd(24)}",decided=1)
    ps=shown_names(flat(cs)); r=random.Random(8); rows=[]
    sh=['case_number','name_khmer','name_latin','alias_khmer','sex','age','citizenship','charges','date_registered','outcome','sentence_months','suspended_months','presence_at_judgment']
    g=[['បញ្ជីជនជាប់ចោទ – សាលាដំបូងខេត្តកំពង់ធំ – ច្បាប់ប្រឆាំងការជួញដូរមនុស្ស ២០០៨'],['លេខរឿង','ចុះបញ្ជី','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','Date of verdict','លទ្ធផល','ទោស','ព្យួរ','វត្តមាន']]
    pairs=[(3,4),(5,2),(6,9),(2,7),(11,3),(8,5),(4,10)]; k=-1
    for p in ps:
        if p['_first']: k+=1
        a,b=pairs[k]
        g.append([p['case_number'],fd(p['date_registered'],'long'),kname(p),SXK[p['sex']],kd(p['age']),NAT[p['citizenship']],arts(p,''),f'{a:02d}/{b:02d}/2025',resk(p),ym(p['sentence_months']),ym(p['suspended_months']),PRK.get(p['presence_at_judgment'])])
        rows.append(trow(p,addr('2024-25',len(g)),sh))
    save_xlsx(OUT+'12_kthom_verdicts.xlsx',{'2024-25':g},{'2024-25':dict(bold=[1,2])})
    put('12_kthom_verdicts.xlsx','Court of first instance, Kampong Thom','Days of the verdict as text, none with a number above 12, under an English heading; the registration days are in Khmer words','take-with-questions','Day or month first? Nothing in the file decides it; date_decided is null in `rows`',rows,['2024-25!1','2024-25!2'],questions=['Column H: is 03/04/2025 the 3rd of April or the 4th of March?'],never=['a verdict day taken in without asking'])

# 13 ----------------------------------------------- Preah Vihear: articles without law
def c13():
    cs=gen(113,[1,2,1,2,1,1,2,1],2025,lambda n,r:f"{kd(n)}/{kd(25)} ព.វ",decided=.8)
    ps=shown_names(flat(cs)); rows=[]; A=[['12'],['10','29'],['253'],['30'],['12','29'],['41'],['253','12'],['26']]; k=-1
    sh=['case_number','name_khmer','name_latin','alias_khmer','sex','age','charges','date_decided','outcome','sentence_months','fine_riel']
    g=[['សាលាដំបូងខេត្តព្រះវិហារ'],['រឿងជួញដូរមនុស្ស និងរឿងពាក់ព័ន្ធ ២០២៥'],['ល.រ','លេខ','ឈ្មោះជនជាប់ចោទ','ភេទ','អាយុ','មាត្រា','ថ្ងៃចេញសាលក្រម','សម្រេច','ទោស','ពិន័យជាប្រាក់']]
    for i,p in enumerate(ps,1):
        if p['_first']: k+=1
        p['charges']=[{'law':None,'article':a} for a in A[k]]; p['suspended_months']=None
        g.append([kd(i),p['case_number'],kname(p),SXK[p['sex']],kd(p['age']),arts(p,''),fd(p['date_decided'],'kslash'),resk(p) or 'មិនទាន់ជំនុំជម្រះចប់',ym(p['sentence_months']),(riel(p['fine_riel'],'kdot')+'រ') if p['fine_riel'] else None])
        if not p['outcome']: p['outcome']='pending'
        rows.append(trow(p,addr('Sheet1',len(g)),sh))
    save_xlsx(OUT+'13_ព្រះវិហារ២០២៥.xlsx',{'Sheet1':g},{'Sheet1':dict(bold=[1,2,3],border_from=3)})
    put('13_ព្រះវិហារ២០២៥.xlsx','Court of first instance, Preah Vihear','Articles without any law; the numbers fit two laws (29 and 253 can only be of another law than 12 or are doubtful)','take-with-questions','No law is named; the title only says "and related cases"',rows,['Sheet1!1','Sheet1!2','Sheet1!3'],questions=['Column F: of which law is each article (12, 10, 30, 41, 26 … of the law of 2008; 253 and 29 of the Criminal Code?)'],never=['article 253 of the law of 2008','a law written for every article without asking'])

# 14 ----------------------------------------------- Stung Treng ODS: several names in a cell
def c14():
    nm=Names(114); C=[]
    def P(sx,ag): return dict(name_khmer=nm.km()[0],sex=sx,age=ag)
    C=[('០២/ស.ត','2025-01-20',['12'],[P('male',34),P('female',30)],'ម្នាក់ៗ ៧ ឆ្នាំ',[84,84],'2025-05-14'),
       ('០៥/ស.ត','2025-02-06',['10'],[P('male',45)],'១០ ឆ្នាំ',[120],'2025-05-28'),
       ('០៦/ស.ត','2025-02-25',['17'],[P('male',27),P('male',22),P('female',39)],'៣ ឆ្នាំ',[None]*3,'2025-06-11'),
       ('១១/ស.ត','2025-03-17',['30'],[P('female',48)],'២ ឆ្នាំ ៦ ខែ',[30],'2025-07-02'),
       ('១៣/ស.ត','2025-04-02',['11'],[P('female',41),P('male',50)],'១. ៨ ឆ្នាំ\n២. ៥ ឆ្នាំ',[96,60],'2025-07-23'),
       ('១៦/ស.ត','2025-05-19',['12'],[P('male',31)],'៧ ឆ្នាំ',[84],'2025-09-10'),
       ('២១/ស.ត','2025-06-30',['26'],[P('female',37),P('female',26)],'២ ឆ្នាំ',[None]*2,'2025-10-01')]
    g=[['តារាងសំណុំរឿង សាលាដំបូងខេត្តស្ទឹងត្រែង (ច្បាប់ ២០០៨ ជួញដូរមនុស្ស)'],['លេខ','ចុះថ្ងៃ','មាត្រា','ជនជាប់ចោទ','ភេទ','អាយុ','កាត់ថ្ងៃ','ទោស']]; rows=[]
    for no,rg,ar,pp,tx,sm,dt in C:
        many=len(pp)>1; j=lambda f:'\n'.join((f'{kd(i)}. ' if many else '')+f(p) for i,p in enumerate(pp,1))
        g.append([no,fd(rg,'kslash'),kd(ar[0]),j(lambda p:p['name_khmer']),j(lambda p:SXK[p['sex']]),j(lambda p:kd(p['age'])),fd(dt,'kslash'),tx])
        for p,m in zip(pp,sm):
            q=dict.fromkeys(FIELDS); q.update(p); q.update(case_number=no,date_registered=rg,date_decided=dt,charges=[{'law':TL,'article':ar[0]}],sentence_months=m,outcome='convicted')
            rows.append(trow(q,addr('ស្ទឹងត្រែង',len(g)),FIELDS))
    save_ods(OUT+'14_ស្ទឹងត្រែង.ods',{'ស្ទឹងត្រែង':g})
    put('14_ស្ទឹងត្រែង.ods','Court of first instance, Stung Treng','A row is a case; its accused stand in one cell, numbered, with sexes and ages numbered in the same way; in two cases (rows 5 and 9) one sentence stands for several accused without ម្នាក់ៗ (each)','take-with-questions','To whom does a single sentence belong?',rows,['ស្ទឹងត្រែង!1','ស្ទឹងត្រែង!2'],questions=['Rows 5 and 9: does the one sentence hold for every accused of the case?'],never=['one person per row','both sentences of row 7 given to both accused'])

# 15 ----------------------------------------------- Prey Veng: errors
def c15():
    cs=gen(115,[2,1,3,2,1,2,3,1,2],2025,lambda n,r:f"{kd(n)}-ពវ-{kd(25)}",decided=1)
    ps=shown_names(flat(cs)); rows=[]; er=[]
    sh=['case_number','name_khmer','name_latin','alias_khmer','sex','age','citizenship','charges','date_registered','date_decided','outcome','sentence_months','suspended_months','fine_riel']
    g=[['សាលាដំបូងខេត្តព្រៃវែង ការិយាល័យក្រឡាបញ្ជី'],['ល.រ','សំណុំរឿង','ចុះបញ្ជី','គោត្តនាម-នាម','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា ច្បាប់២០០៨','សាលក្រម','លទ្ធផល','ទោស','ព្យួរ','ពិន័យ រៀល']]
    conv=[p for p in ps if p['outcome']=='convicted']
    conv[1].update(age=172); conv[3]['_dec']='៣១/០២/២០២៥'; conv[3]['date_decided']=None
    e3=conv[5]; e3['date_decided']='2024-02-19'
    e4=conv[7]; e4['charges']=[{'law':TL,'article':'61'}]
    e5=conv[8]; e5['sentence_months']=24; e5['suspended_months']=36
    for i,p in enumerate(ps,1):
        g.append([kd(i),p['case_number'],fd(p['date_registered'],'kslash'),kname(p),SXK[p['sex']],kd(p['age']),NAT[p['citizenship']],arts(p,''),p.get('_dec') or fd(p['date_decided'],'kslash'),resk(p),ym(p['sentence_months']),ym(p['suspended_months']),riel(p['fine_riel'],'kcomma')])
        R=len(g)
        if p is conv[1]: er.append({'cell':f'ព្រៃវែង!F{R}','written':'១៧២','what':'an age of 172'})
        if p is conv[3]: er.append({'cell':f'ព្រៃវែង!I{R}','written':'៣១/០២/២០២៥','what':'there is no 31 February'})
        if p is e3: er.append({'cell':f'ព្រៃវែង!I{R}','written':'១៩/០២/២០២៤','what':'judged before the case was registered (column C)'})
        if p is e4: er.append({'cell':f'ព្រៃវែង!H{R}','written':'៦១','what':'the law of 2008 has 52 articles'})
        if p is e5: er.append({'cell':f'ព្រៃវែង!L{R}','written':'៣ ឆ្នាំ','what':'more is suspended than the whole sentence (K: ២ ឆ្នាំ)'})
        rows.append(trow(p,addr('ព្រៃវែង',R),sh))
    save_xlsx(OUT+'15_ព្រៃវែង_បញ្ជី.xlsx',{'ព្រៃវែង':g},{'ព្រៃវែង':dict(bold=[1,2],border_from=2)})
    put('15_ព្រៃវែង_បញ្ជី.xlsx','Court of first instance, Prey Veng','An ordinary list with five wrong cells','name-errors','Five cells cannot be right',rows,['ព្រៃវែង!1','ព្រៃវែង!2'],er,never=['172 made 17 or 72','31 February made 28 February or 3 March'])

# 16 ----------------------------------------------- Kampong Chhnang English: errors
def c16():
    cs=gen(116,[1,2,1,3,2,1,1,2],2024,lambda n,r:f"No {n}/24",decided=1,foreign=.2)
    nm=Names(1616); ps=flat(cs); rows=[]; er=[]
    for p in ps:
        if p['name_khmer']: p['name_latin']=nm.en(); p['name_khmer']=None
        p['suspended_months']=None; p['alias_khmer']=None
    conv=[p for p in ps if p['outcome']=='convicted']; 
    a=conv[0]; a['outcome']='acquitted'; a['fine_riel']=None    # acquitted, with a sentence
    b=conv[2]; b['date_decided']='2052-06-14'; c=conv[4]; c['fine_riel']=-4000000; dd=conv[6]
    sh=['case_number','name_latin','sex','age','citizenship','charges','date_registered','date_decided','outcome','sentence_months','fine_riel']
    g=[['Kampong Chhnang Court of First Instance','','','','','','','','','',''],['Cases under the Anti-Trafficking Law of 2008, year 2024'],['Case','Registered','Family name','Given name','Sex','Age','Citizen of','Article','Verdict on','Verdict','Prison','Fine (KHR)']]
    CN={'Cambodian':'Cambodia','Vietnamese':'Viet Nam','Chinese':'China','Thai':'Thailand','Korean':'Korea'}
    for p in ps:
        x,y=p['name_latin'].rsplit(' ',1); v={'convicted':'guilty','acquitted':'not guilty','charge dismissed by the investigating judge':'dismissed by inv. judge'}[p['outcome']]
        sx={'male':'m','female':'f'}[p['sex']]
        if p is dd: sx='7'; p['sex']=None
        g.append([p['case_number'],fd(p['date_registered'],'mon'),x,y,sx,p['age'],CN[p['citizenship']],' & '.join(q['article'] for q in p['charges']),fd(p['date_decided'],'mon'),v,yme(p['sentence_months']),p['fine_riel']])
        R=len(g)
        if p is a: er.append({'cell':f'Sheet1!K{R}','also':f'Sheet1!J{R}','written':g[-1][10],'what':'a prison term although the verdict is not guilty'})
        if p is b: er.append({'cell':f'Sheet1!I{R}','written':g[-1][8],'what':'a verdict in the year 2052'})
        if p is c: er.append({'cell':f'Sheet1!L{R}','written':'-4000000','what':'a negative fine'})
        if p is dd: er.append({'cell':f'Sheet1!E{R}','written':'7','what':'sex is 7'})
        rows.append(trow(p,addr('Sheet1',R),sh))
    g[0]=[g[0][0]]
    save_xlsx(OUT+'16_Kg Chhnang verdicts 2024.xlsx',{'Sheet1':g},{'Sheet1':dict(bold=[1,2,3],font='Calibri')})
    put('16_Kg Chhnang verdicts 2024.xlsx','Court of first instance, Kampong Chhnang','English; family and given name in two columns; four wrong cells','name-errors','Four cells cannot be right',rows,['Sheet1!1','Sheet1!2','Sheet1!3'],er,never=['a fine of 4,000,000 from the negative one without asking','a year 2025 for 2052'])

# 17 ----------------------------------------------- Oddar Meanchey CSV: unquoted thousands
def c17():
    cs=gen(117,[2,1,2,1,3,1,2],2025,lambda n,r:f"OMC-{n:03d}",decided=1)
    ps=shown_names(flat(cs)); rows=[]; er=[]
    sh=['case_number','name_khmer','name_latin','alias_khmer','sex','age','charges','date_registered','date_decided','outcome','sentence_months','fine_riel']
    g=[['case','name','sex','age','article_law2008','registered','judgment','result','prison_months','remark','fine_riel']]
    conv=[p for p in ps if p['outcome']=='convicted']
    br=conv[1]; br['fine_riel']=None
    old=conv[3]; old['_age']='3O'; old['age']=None
    em=conv[5]; em['_no']=em['case_number'];
    lines=[','.join(g[0])]
    for p in ps:
        if p['outcome']=='convicted' and p is not br and not p['fine_riel']: p['fine_riel']=4000000
        p['suspended_months']=None
        x={'convicted':'ពិរុទ្ធ','acquitted':'រួចផុតពីបទចោទ','charge dismissed by the investigating judge':'លើកលែងការចោទ'}[p['outcome']]
        sm=str(p['sentence_months'] or '')
        if p is em: sm='ប្រាំពីរ?'; p['sentence_months']=None
        f='6,000,000' if p is br else (str(p['fine_riel']) if p['fine_riel'] else '')
        lines.append(','.join([p['case_number'],kname(p),SXK[p['sex']],p.get('_age') or str(p['age']),'+'.join(c['article'] for c in p['charges']),p['date_registered'],p['date_decided'],x,sm,'',f]))
        R=len(lines)
        if p is br: er.append({'cell':f'record {R}, fields 11 to 13','written':'6,000,000','what':'two fields too many: the fine was written with commas and not quoted'})
        if p is old: er.append({'cell':f'record {R}, field 4 (age)','written':'3O','what':'a letter O in the age'})
        if p is em: er.append({'cell':f'record {R}, field 9 (prison_months)','written':sm,'what':'"seven?" – a doubtful word in a column of months'})
        rows.append(trow(p,f'record {R}',sh))
    open(OUT+'17_omc_export.csv','wb').write(('\n'.join(lines)+'\n').encode('utf-8'))
    put('17_omc_export.csv','Court of first instance, Oddar Meanchey','CSV typed by hand, English headings, Khmer words; ISO days','name-errors','Three faults, one of them two fields too many',rows,['record 1'],er,never=['a fine of 6 riel','an age of 3','7 months or 7 years from "ប្រាំពីរ?"'])

# 18 ----------------------------------------------- Mondulkiri: errors of the spreadsheet itself
def c18():
    cs=gen(118,[1,3,1,2,2,1,2],2024,lambda n,r:f"{kd(n)}/ម.គ",decided=1,alias=0)
    ps=shown_names(flat(cs)); rows=[]; er=[]
    sh=['case_number','name_khmer','name_latin','sex','age','charges','date_decided','outcome','sentence_months','presence_at_judgment']
    g=[['សាលាដំបូងខេត្តមណ្ឌលគិរី'],['ល.រ','ឈ្មោះ','ភេទ','អាយុ','រឿងលេខ','មាត្រា នៃច្បាប់ ២០០៨','ថ្ងៃសាលក្រម','លទ្ធផល','ទោស','វត្តមាន']]
    conv=[p for p in ps if p['outcome']=='convicted']; a,b,c=conv[0],conv[2],conv[4]
    a['age']=None; b['sentence_months']=None
    src=next(p for p in ps if p['_n']==2 and p is not a and p is not b and p['_i']==0)
    L_=list(ps); k=L_.index(src)+2; dup=dict(src,_dup=True); dup['age']=src['age']+9; L_.insert(k,dup)
    opt={'numfmt':{},'err':[]}
    for i,p in enumerate(L_,1):
        p['suspended_months']=None
        g.append([i,p['name_khmer'] or p['name_latin'],SXK[p['sex']],p['age'],p['case_number'],arts(p,''),fd(p['date_decided'],'kdash'),resk(p),ym(p['sentence_months']),PRK.get(p['presence_at_judgment'])])
        R=len(g)
        if p is a: g[-1][3]=datetime.date(2024,3,12); er.append({'cell':f'ម.គ!D{R}','written':'12/03/2024 (a day)','what':'the age has become a day'})
        if p is b: g[-1][8]='#VALUE!'; opt['err'].append(f'I{R}'); er.append({'cell':f'ម.គ!I{R}','written':'#VALUE!','what':'a formula error instead of the sentence'})
        if p is src: srow=R
        t=trow(p,addr('ម.គ',R),sh)
        if p.get('_dup'): t['second_entry_of']=addr('ម.គ',srow); er.append({'cell':f'ម.គ!B{R}','also':f'ម.គ!D{R}','written':p['name_khmer'] or p['name_latin'],'what':f'the same person stands in the same case in row {srow} already, with another age'})
        rows.append(t)
    n=len(g); g.append([None,'សរុប',len(L_)+3]); er.append({'cell':f'ម.គ!C{n+1}','written':str(len(L_)+3),'what':f'the total does not agree with the {len(L_)} lines'})
    save_xlsx(OUT+'18_MDK_ចុងឆ្នាំ.xlsx',{'ម.គ':g},{'ម.គ':dict(bold=[1,2],border_from=2,**opt)})
    put('18_MDK_ចុងឆ្នាំ.xlsx','Court of first instance, Mondulkiri','End-of-year list; an age turned into a day, a formula error, a person twice in a case, a total that does not agree','name-errors','Four faults of the sheet',rows,['ម.គ!1','ម.គ!2',f'ម.គ!{n+1}'],er,questions=['Are the two lines of the same name in the same case one person?'],never=['an age out of the day (12, 3, 45363)','dropping or merging the second entry silently'])

# 19 ----------------------------------------------- counts only
def c19():
    r=random.Random(119); A=[('៩','ការដកយកមនុស្ស'),('១០','ការដកយកមនុស្សដោយមានគោលបំណង'),('១២','ការជ្រើសរើសមនុស្សដើម្បីកេងប្រវ័ញ្ច'),('១៥','ការលក់មនុស្ស'),('១៧','ការដឹកជញ្ជូន'),('២៦','សញ្ចារកម្ម'),('៣០','ការគ្រប់គ្រងពេស្យាចារកម្ម'),('៤១','រូបភាពអាសអាភាសកុមារ')]
    g=[['សាលាដំបូងខេត្តកំពង់ស្ពឺ'],['ស្ថិតិជនជាប់ចោទ តាមមាត្រា និងតាមត្រីមាស ឆ្នាំ២០២៥'],['មាត្រា','បទល្មើស','ត្រីមាស១',None,'ត្រីមាស២',None,'ត្រីមាស៣',None,'ត្រីមាស៤',None,'សរុប'],[None,None]+['ប្រុស','ស្រី']*4+[None]]
    for a,n in A:
        v=[r.randrange(0,6) for _ in range(8)]; g.append([a,n]+[kd(x) for x in v]+[kd(sum(v))])
    s=lambda j: kd(sum(int(x[j].translate(str.maketrans('០១២៣៤៥៦៧៨៩','0123456789'))) for x in g[4:4+len(A)]))
    g.append(['សរុប',None]+[s(j) for j in range(2,11)]); g.append([]); g.append(['អ្នកធ្វើតារាង៖ ក្រឡាបញ្ជី សាកល្បង មួយ'])
    save_xlsx(OUT+'19_kspeu_ស្ថិតិ.xlsx',{'ស្ថិតិ':g},{'ស្ថិតិ':dict(bold=[1,2,3,4],merge=['C3:D3','E3:F3','G3:H3','I3:J3'],border_from=3)})
    put('19_kspeu_ស្ថិតិ.xlsx','Court of first instance, Kampong Speu','Numbers of accused by article, quarter and sex; no persons','refuse','Counts only: there is no accused person in it',[],['everything'],never=['one person per article','the clerk who made the table (សាកល្បង មួយ) taken for an accused'])

# 20 ----------------------------------------------- question marks
def c20():
    cs=gen(120,[2,1,3,1,2,2],2025,lambda n,r:f"{n}/25",decided=.8)
    ps=flat(cs); q=lambda s: ''.join('?' if ord(ch)>127 else ch for ch in s) if isinstance(s,str) else s
    g=[['ល.រ','សំណុំរឿង','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','លទ្ធផល','ទោស','សាលក្រម']]
    for i,p in enumerate(ps,1): g.append([i,kd(p['case_number'])+' ប៉ល',p['name_khmer'] or 'គំរូ បរទេស',SXK[p['sex']],kd(p['age']),NAT[p['citizenship']],arts(p),resk(p),ym(p['sentence_months']),fd(p['date_decided'],'kslash')])
    g=[[q(c) for c in r] for r in g]
    save_text(OUT+'20_pailin_new.csv',g,',','ascii')
    put('20_pailin_new.csv','Court of first instance, Pailin','Saved as plain CSV: every Khmer letter and digit has become a question mark','refuse','The Khmer text is lost (????); names, numbers, ages and dates cannot be read. It must be saved again as XLSX or CSV UTF-8.',[],['everything'],never=['persons called ????'])
for f in sorted(k for k in list(globals()) if k[0]=='c' and k[1:].isdigit()): globals()[f]()
json.dump(TRUTH,open(H+'/truth.json','w'),ensure_ascii=False,indent=1)
from collections import Counter
print(len(TRUTH),Counter(v['outcome'] for v in TRUTH.values()),[len(v['rows']) for v in TRUTH.values()],[len(v['errors']) for v in TRUTH.values()])
