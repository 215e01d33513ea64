#!/usr/bin/env python3
"""Writes files/ and truth.json. check.py opens the files again with readers of its own."""
import os, sys
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from making import *
from collections import Counter
H = os.path.dirname(os.path.abspath(__file__)); OUT = H + '/files/'; os.makedirs(OUT, exist_ok=True)
TRUTH = []
SK={'female':'ស្រី','male':'ប្រុស'}; SF={'female':'ស','male':'ប'}; SE={'female':'F','male':'M'}
PK={'Phnom Penh':'ភ្នំពេញ','Kandal':'កណ្តាល','Takeo':'តាកែវ','Prey Veng':'ព្រៃវែង','Battambang':'បាត់ដំបង','Siem Reap':'សៀមរាប','Kampong Cham':'កំពង់ចាម','Kampong Thom':'កំពង់ធំ','Pursat':'ពោធិ៍សាត់','Svay Rieng':'ស្វាយរៀង','Kampot':'កំពត','Kratie':'ក្រចេះ','Banteay Meanchey':'បន្ទាយមានជ័យ','Tboung Khmum':'ត្បូងឃ្មុំ','Kampong Chhnang':'កំពង់ឆ្នាំង'}
CK={'KHM':'ខ្មែរ','VNM':'វៀតណាម','CHN':'ចិន','THA':'ថៃ','LAO':'ឡាវ','MYS':'ម៉ាឡេស៊ី','IDN':'ឥណ្ឌូនេស៊ី','PHL':'ហ្វីលីពីន','IND':'ឥណ្ឌា'}
YK={'yes':'បាទ/ចាស','no':'ទេ','unknown':'មិនដឹង'}
def m(mp): return lambda v: None if v is None else mp[v]
def dt(st): return lambda v: fd(v,st)
def K(v): return None if v is None else kd(v)
def I(v): return v
def rday(r,y,a=1,b=350): return (datetime.date(y,1,1)+datetime.timedelta(days=r.randrange(a,b))).isoformat()
def plus(iso,n): return (d(iso)+datetime.timedelta(days=n)).isoformat()
def jsonable(x): return x
def clean(x): return {k:v for k,v in x.items() if not k.startswith('_')}
def tally(rows, facts):
    out={'rows':len(rows)}
    for f in facts:
        v=[r.get(f) for r in rows]; nn=[x for x in v if x is not None]
        t={'empty':len(v)-len(nn)}
        if nn and all(isinstance(x,(int,float)) and not isinstance(x,bool) for x in nn): t['sum']=sum(nn)
        elif nn and all(isinstance(x,dict) for x in nn):
            c=Counter()
            for x in nn: c[x['currency']]+=x['amount']
            t['sum_by_currency']=dict(c)
        elif nn and len(set(map(str,nn)))<=14: t['counts']=dict(Counter(map(str,nn)))
        out[f]=t
    return out
class Reg:
    def __init__(s,file,kept_by,why,outcome,notes=''):
        s.e=dict(file=file,kept_by=kept_by,why=why,notes=notes,outcome=outcome,tables=[],totals=None,also={},not_rows=[],errors=[],questions=[],must_never_happen=[])
        s.sheets={}; s.opt={}; TRUTH.append(s.e)
    def table(s,sheet,one,top,cols,rows,const=None,after=(),opt=None,heads=None,group_at=0):
        """cols: (heading, meaning, fact, render(value) or None -> row['_'+heading])"""
        g=[list(x) for x in top]; s.e['not_rows']+= [addr(sheet,i+1) for i,x in enumerate(g) if any(c is not None for c in x)]
        hr=[]
        if heads==[]: pass
        elif heads:
            for h in heads: g.append(list(h)); hr.append(len(g))
        else: g.append([c[0] for c in cols]); hr.append(len(g))
        first=None; tr=[]
        for n,r in enumerate(rows,1):
            for gl in r.get('_group',[]): g.append([None]*group_at+[gl] if isinstance(gl,str) else list(gl)); s.e['not_rows'].append(addr(sheet,len(g)))
            line=[]
            for h,mean,f,fn in cols:
                raw=r.get('_raw',{})
                if f and f in raw: v=raw[f]
                elif fn is None: v=r.get('_c',{}).get(h)
                elif f is None: v=fn(n)
                else: v=fn(r.get(f))
                line.append(v)
            g.append(line); R=len(g); first=first or R
            for f,(what,want) in r.get('_err',{}).items():
                j=[c[2] for c in cols].index(f)+1 if f in [c[2] for c in cols] else [c[0] for c in cols].index(f)+1
                s.e['errors'].append({'sheet':sheet,'cell':f'{L(j)}{R}','what is wrong':what,'wanted':want})
            tr.append(dict({'at':R},**clean(r),**(const or {})))
        last=len(g)
        for a in after:
            g.append(list(a))
            if any(c is not None for c in a): s.e['not_rows'].append(addr(sheet,len(g)))
        if heads==[]: hr=[i for i,l in enumerate(g,1) if list(l)==[c[0] for c in cols]]; s.e['not_rows']=[a for a in s.e['not_rows'] if a not in [addr(sheet,i) for i in hr]]
        facts=[c[2] for c in cols if c[2]]+[k for k in (tr[0] if tr else {}) if k not in [c[2] for c in cols] and k!='at']
        bad=[t for t,r in zip(tr,rows) if r.get('_err')]; rest=[t for t in tr if t not in bad]
        s.e['tables'].append(dict(sheet=sheet,one_row_is=one,heading_rows=hr,first_row=first,last_row=last,count_of_all_rows=len(rows),
          columns=[dict(place=L(j),heading=c[0],meaning=c[1],fact=c[2]) for j,c in enumerate(cols,1)],facts_without_column=const or {},rows=(bad+rest)[:20],all_rows_tally=tally([clean(dict(r,**(const or {}))) for r in rows],facts)))
        s.sheets[sheet]=g; s.opt[sheet]=dict(dict(bold=hr+list(range(1,len(top)+1)),border_from=hr[0]),**(opt or {}))
        return first
    def extra(s,sheet,g,opt=None):
        s.sheets[sheet]=g; s.opt[sheet]=opt or {}; s.e['not_rows']+=[addr(sheet,i) for i in range(1,len(g)+1) if any(c is not None for c in g[i-1])]
    def save(s,questions=(),never=(),delim=',',enc='utf-8-sig',**also):
        s.e['questions']=list(questions); s.e['must_never_happen']=list(never); s.e['also']=also
        f=OUT+s.e['file']
        if f.endswith('.xlsx'): save_xlsx(f,s.sheets,s.opt)
        elif f.endswith('.ods'): save_ods(f,s.sheets)
        else: save_text(f,list(s.sheets.values())[0],delim,enc)
NO=('ល.រ','running number',None,K); NE=('No.','running number',None,I)

# 1 Kandal police: arrested, a line for each case above
def r01():
    R=Reg('01_កណ្តាល_ឃាត់ខ្លួន២០២៥.xlsx','Provincial police of Kandal, anti-trafficking office: persons arrested in 2025','Arrested persons under a line for each case; the case number, place and kind stand only in that line','take in, naming the errors')
    r=random.Random(201); nm=Names(201); rows=[]; KIND={'sexual exploitation':'កេងប្រវ័ញ្ចផ្លូវភេទ','labour exploitation':'កេងប្រវ័ញ្ចពលកម្ម','online scam work':'ឆបោកតាមប្រព័ន្ធបច្ចេកវិទ្យា'}
    DI={'តាខ្មៅ':'Ta Khmau','កៀនស្វាយ':'Kien Svay','អង្គស្នួល':'Angk Snuol','ល្វាឯម':'Lvea Aem'}
    for c in range(1,13):
        day=rday(r,2025,10+c*24,30+c*24); kd_=r.choice(list(KIND)); di=r.choice(list(DI)); no=f'{kd("%02d"%c)} ន.ជ'
        for i in range(r.choice([1,2,2,3,5])):
            cit='KHM' if r.random()<.75 else r.choice(['CHN','VNM'])
            x=dict(case_number=no,kind_of_case=kd_,district=DI[di],name=nm.km()[0] if cit=='KHM' else nm.foreign({'CHN':'Chinese','VNM':'Vietnamese'}[cit]),sex=r.choice(['male','male','female']),age=r.randrange(20,58),citizenship=cit,arrest_day=plus(day,i%2),arrest_by=r.choice(['warrant','in the act']),sent_to_court_day=plus(day,r.randrange(2,4)),afterwards=r.choice(['detained','released on bail','released']))
            if i==0: x['_group']=[f'ករណីលេខ {no} – {KIND[kd_]} – ស្រុក/ក្រុង{di}']
            rows.append(x)
    x=rows[2]; x['age']=None; x['_raw']={'age':'៤'}; x['_err']={'age':('a suspect of 4 years','the age')}
    x=rows[9]; x['_raw']={'sent_to_court_day':kd(d(plus(x['arrest_day'],-40)).strftime('%d/%m/%Y'))}; x['sent_to_court_day']=None; x['_err']={'sent_to_court_day':('sent to court 40 days before the arrest','the right day of one of the two')}
    x=rows[15]; x['sex']=None; x['_raw']={'sex':'?'}; x['_err']={'sex':('a question mark instead of the sex','the sex')}
    n=len(rows)
    R.table('ឃាត់ខ្លួន','a person arrested (a suspect); the case stands in the line above',[['ស្នងការដ្ឋាននគរបាលខេត្តកណ្តាល'],['ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន'],['អ្នកត្រូវឃាត់ខ្លួន ឆ្នាំ២០២៥']],
      [NO,('ឈ្មោះជនសង្ស័យ','name','name',I),('ភេទ','sex','sex',m(SK)),('អាយុ','age','age',K),('ជនជាតិ','citizenship','citizenship',m(CK)),('ថ្ងៃឃាត់','day of arrest','arrest_day',dt('kslash')),('របៀប','by warrant or in the act','arrest_by',m({'warrant':'តាមដីកា','in the act':'ជាក់ស្តែង'})),('បញ្ជូនតុលាការ','day sent to court','sent_to_court_day',dt('kslash')),('ក្រោយមក','what became of the person','afterwards',m({'detained':'ឃុំខ្លួន','released on bail':'នៅក្រៅឃុំ (ធានា)','released':'ដោះលែង'}))],
      rows,const=dict(person_is='suspect',province='Kandal'),after=[[],[None,f'សរុប {kd(n)} នាក់']])
    R.save(['Does តាមដីកា mean arrested on a warrant?','Are the cases here the same as those of the court?'],['a case line taken in as a person','the persons recorded as convicted','an age of 4 or 40 for row with ៤'])
# 2 Svay Rieng arrests CSV
def r02():
    R=Reg('02_arrest_log_svr_2024.csv','Provincial police of Svay Rieng: log of arrests, kept for a donor in English','Comma CSV with two lines above the headings; UNK and blank are different things','take in')
    r=random.Random(202); nm=Names(202); rows=[]
    for i in range(38):
        ic=r.choice(['yes','yes','no','unknown'])
        rows.append(dict(log_number=f'SVR/AHT/24/{i+1:03d}',arrest_day=rday(r,2024,1+i*9,9+i*9),name=nm.en(),sex=r.choice(['male','male','female']),age=r.choice([r.randrange(19,60)]*9+[None]),citizenship=r.choice(['KHM']*6+['VNM','CHN']),offence=r.choice(['unlawful recruitment','unlawful removal','procuring prostitution','transport across the border']),victims_in_case=r.randrange(1,9),in_custody=ic,commune=r.choice(['Bavet','Chantrea','Svay Chrum','Kampong Ro'])))
    R.table('csv','a person arrested (a suspect)',[['Svay Rieng Provincial Police - AHTJP Office'],['Log of arrests 2024 - UNK = we do not know; blank = nobody asked']],
      [('Log#','number of the entry','log_number',I),('Arrested','day of arrest','arrest_day',dt('mon')),('Suspect','name','name',I),('M/F','sex','sex',m(SE)),('Age','age','age',I),('Nationality','citizenship','citizenship',m({'KHM':'Cambodian','VNM':'Vietnamese','CHN':'Chinese'})),('Suspected of','offence','offence',I),('Victims (case)','number of victims of the whole case','victims_in_case',I),('Still held?','still in custody','in_custody',m({'yes':'Y','no':'N','unknown':'UNK'})),('Commune','commune','commune',I)],rows,const=dict(person_is='suspect',province='Svay Rieng'))
    R.save(['Are the victims counted once for each suspect of the same case (so that they must not be added up)?'],['victims created as persons','UNK recorded as no'])
# 3 Battambang investigations
def r03():
    R=Reg('03_BTB_investigations.xlsx','Provincial police of Battambang: files of investigation 2024-2025','A row is a file of investigation; two heading lines; men and women of victims and suspects are only counted','take in, naming the errors')
    r=random.Random(203); rows=[]; ST={'open':'កំពុងធ្វើ','sent to the prosecutor':'បញ្ជូនអយ្យការ','closed without result':'បិទ គ្មានផល','joined to another file':'ចងក្រងរួម'}
    SRC={'complaint':'ពាក្យបណ្តឹង','hotline':'ទូរស័ព្ទទាន់ហេតុការណ៍','NGO':'អង្គការ','own information':'ព័ត៌មានខ្លួនឯង','another province':'ខេត្តផ្សេង'}
    for i in range(30):
        o=rday(r,2024 if i<17 else 2025,5+(i%17)*19,20+(i%17)*19); st=r.choice(list(ST)); a,b=r.randrange(0,5),r.randrange(0,5)
        rows.append(dict(file_number=f'{kd(i+1)}/{kd("24" if i<17 else "25")}',opened_day=o,source=r.choice(list(SRC)),subject=r.choice(['នាំចេញទៅធ្វើការថៃ','ពេស្យាចារកម្មក្នុងខារ៉ាអូខេ','រៀបការទៅចិន','ជាប់បំណុលធ្វើការសំណង់','កុមារសុំទាន']),victims_female=a,victims_male=b,victims_total=a+b,suspects_known=r.randrange(0,4),suspects_unknown=r.choice([None,1,2]),status=st,closed_day=plus(o,r.randrange(20,200)) if st!='open' and o<'2025-06' else None))
    SUB={'នាំចេញទៅធ្វើការថៃ':'taken to Thailand for work','ពេស្យាចារកម្មក្នុងខារ៉ាអូខេ':'prostitution in a karaoke','រៀបការទៅចិន':'marriage to China','ជាប់បំណុលធ្វើការសំណង់':'debt bondage on a building site','កុមារសុំទាន':'child begging'}
    INV={v:k for k,v in SUB.items()}
    for x in rows: x['subject']=SUB[x['subject']]
    c=[x for x in rows if x['closed_day']]
    x=c[1]; x['_raw']={'closed_day':fd(plus(x['opened_day'],-12),'kmid')}; x['closed_day']=None; x['_err']={'closed_day':('closed 12 days before it was opened','the right day')}
    x=next(y for y in rows if y['victims_total']>2 and '_err' not in y); x['_raw']={'victims_total':kd(x['victims_total']+3)}; x['victims_total']=None; x['_err']={'victims_total':('the total is not women + men','which of the three is wrong')}
    x=rows[20]; x['_raw']={'file_number':kd('20/25')}; x['file_number']=None; x['_err']={'file_number':('the number of the file before once more, for another case','the number of this file')}
    H1=['ឯកសារស៊ើបអង្កេត',None,None,None,'ជនរងគ្រោះ',None,None,'ជនសង្ស័យ',None,'បច្ចុប្បន្នភាព',None]; H2=['លេខ','ថ្ងៃបើក','ប្រភព','រឿង','ស្រី','ប្រុស','សរុប','ស្គាល់','មិនស្គាល់','ស្ថានភាព','ថ្ងៃបិទ']
    cols=[('លេខ','file number','file_number',I),('ថ្ងៃបើក','day the file was opened','opened_day',dt('kmid')),('ប្រភព','where the information came from','source',m(SRC)),('រឿង','subject','subject',m(INV)),('ស្រី','women and girls among the victims','victims_female',K),('ប្រុស','men and boys among the victims','victims_male',K),('សរុប','all victims','victims_total',K),('ស្គាល់','suspects known','suspects_known',K),('មិនស្គាល់','suspects not known','suspects_unknown',K),('ស្ថានភាព','status','status',m(ST)),('ថ្ងៃបិទ','day closed','closed_day',dt('kmid'))]
    R.table('ស៊ើបអង្កេត','a file of investigation (a case), not a person',[['ស្នងការដ្ឋាននគរបាលខេត្តបាត់ដំបង – បញ្ជីឯកសារស៊ើបអង្កេតរឿងជួញដូរមនុស្ស ២០២៤-២០២៥']],cols,rows,const=dict(province='Battambang'),heads=[H1,H2],opt=dict(merge=['A2:D2','E2:G2','H2:I2','J2:K2']))
    R.save(['ចងក្រងរួម (joined): to which file was it joined?','May an empty cell for unknown suspects be read as not asked?'],['persons made from the counts','the column សរុប added to women and men'])
# 4 Operations ODS
def r04():
    R=Reg('04_ប្រតិបត្តិការ_ភព.ods','Municipal police of Phnom Penh: operations on entertainment premises 2025','A row is an operation; a line for each month stands between; 0 is written as សូន្យ','take in')
    r=random.Random(204); rows=[]; T={'karaoke':'ខារ៉ាអូខេ','massage parlour':'ម៉ាស្សា','guest house':'ផ្ទះសំណាក់','rented house (online scams)':'ផ្ទះជួល (អនឡាញ)'}
    z=lambda v: None if v is None else ('សូន្យ' if v==0 else v); RS={'closed':'បិទទីតាំង','fined':'ពិន័យ','warned':'ណែនាំ','nothing found':'រកមិនឃើញ'}
    KH=['ដូនពេញ','ទួលគោក','ចំការមន','សែនសុខ','មានជ័យ']; KE=dict(zip(['Doun Penh','Tuol Kouk','Chamkar Mon','Sen Sok','Mean Chey'],KH)); last=None
    for i in range(26):
        o=rday(r,2025,3+i*13,14+i*13); f=r.randrange(0,40); w=r.randrange(0,f+1)
        x=dict(operation_day=o,district=r.choice(list(KE)),premises=r.choice(list(T)),found_people=f,taken_away=r.randrange(0,f+1),of_them_women=None,minors=r.choice([0,0,0,1,2]),foreigners=r.randrange(0,5),result=r.choice(list(RS)))
        x['of_them_women']=r.randrange(0,x['taken_away']+1); x['minors']=min(x['minors'],x['taken_away']); x['foreigners']=min(x['foreigners'],f)
        if x['result']=='nothing found': x['taken_away']=x['of_them_women']=x['minors']=0
        if o[:7]!=last: x['_group']=[f'ខែ{KM[int(o[5:7])-1]}']; last=o[:7]
        rows.append(x)
    s=lambda k: sum(x[k] for x in rows)
    R.table('២០២៥','an operation; people are only counted',[['ស្នងការដ្ឋាននគរបាលរាជធានីភ្នំពេញ'],['ប្រតិបត្តិការឆែកឆេរទីតាំងសេវាកម្មកម្សាន្ត (ថ្ងៃទី ក្នុងខែខាងលើ)']],
      [('ថ្ងៃ','day','operation_day',dt('real')),('ខណ្ឌ','district (khan)','district',m(KE)),('ប្រភេទទីតាំង','kind of premises','premises',m(T)),('ជួបមនុស្ស','people found','found_people',z),('នាំខ្លួន','people taken away','taken_away',z),('ក្នុងនោះស្រី','women among those taken away','of_them_women',z),('អនីតិជន','minors among those taken away','minors',z),('បរទេស','foreigners among those found','foreigners',z),('វិធានការ','measure against the premises','result',m(RS))],rows,const=dict(province='Phnom Penh'),after=[['សរុបឆ្នាំ',None,None,s('found_people'),s('taken_away'),s('of_them_women'),s('minors'),s('foreigners')]])
    R.save(['Are the people taken away suspects or rescued?','Are minors and foreigners counted among those taken away or among those found?'],['an operation taken for a case or a person','the year\'s total taken in as an operation','សូន្យ (0) recorded as not known'])
# 5 Prosecutor Kampong Cham
def r05():
    R=Reg('05_អយ្យការ_កំពង់ចាម_ចូលចេញ.xlsx','Prosecution attached to the court of Kampong Cham: dossiers in and out','A row is a dossier; incoming and outgoing halves; the year is on the sheet\'s name, days are written without year','take in')
    r=random.Random(205); DEC={'introductory submission to the investigating judge':'ដីកាសន្និដ្ឋានឱ្យស៊ើបសួរ','direct citation':'ដីកាកោះឱ្យចូលសវនាការ','filed without processing':'តម្កល់រឿងទុកឥតចាត់ការ','returned to the police':'បង្វិលឱ្យនគរបាល',None:None}
    FR={'police':'នគរបាលខេត្ត','military police':'កងរាជអាវុធហត្ថ','complaint of the victim':'ពាក្យបណ្តឹងផ្ទាល់','another prosecution':'អយ្យការផ្សេង'}
    def dm(v): return None if v is None else f'{kd(d(v).day)} {KM[d(v).month-1]}'
    for y in (2024,2025):
        rows=[]
        for i in range(18 if y==2024 else 15):
            a=rday(r,y,4+i*15,18+i*15); de=r.choice(list(DEC)[:4]+([None] if i>9 else []))
            rows.append(dict(dossier_number=f'{kd("%03d"%(i+1))} អយ.កច',received_day=a,received_from=r.choice(list(FR)),article=r.choice(['10','12','15','26','30','41']),accused_count=r.randrange(1,6),in_custody_count=None,decision=de,decision_day=plus(a,r.randrange(1,20)) if de else None,filed_without_processing_reason=None))
            x=rows[-1]; x['in_custody_count']=r.randrange(0,x['accused_count']+1); x.pop('filed_without_processing_reason')
        R.table(f'ឆ្នាំ{kd(y)}','a dossier (a case); accused are only counted',[['មហាអយ្យការអមសាលាដំបូងខេត្តកំពង់ចាម' if 0 else 'អយ្យការអមសាលាដំបូងខេត្តកំពង់ចាម'],['សំណុំរឿងជួញដូរមនុស្ស ច្បាប់ឆ្នាំ២០០៨ – ថ្ងៃខែតាមឆ្នាំនៃសន្លឹក']],
          [('លេខអយ្យការ','dossier number','dossier_number',I),('ចូលថ្ងៃ','day received','received_day',dm),('ពី','received from','received_from',m(FR)),('មាត្រា','article of the law of 2008','article',K),('ចំនួនជនសង្ស័យ','number of accused','accused_count',K),('ឃុំ','of them in custody','in_custody_count',K),('សម្រេច','decision of the prosecutor','decision',m(DEC)),('ចេញថ្ងៃ','day of the decision','decision_day',dm)],rows,const=dict(province='Kampong Cham'))
    R.save(['The days have no year: the year of the sheet?','Is a dossier without a decision still with the prosecutor?'],['accused created as persons from the counts','the same dossier number of the two years taken for one dossier','an empty decision recorded as filed without processing'])
# 6 Shelter bed book
def r06():
    R=Reg('06_Bed book 2025 (house A+B).xlsx','NGO shelter "Made-up Haven" (invented), Siem Reap: bed book of two houses','A row is a stay in a bed; clients have codes, and a returning client has the same code again; nights are worked out by hand','take in, naming the errors')
    r=random.Random(206); all_=[]
    codes=[f'MH-{n}' for n in range(301,350)]
    for house,n in (('House A',24),('House B',18)):
        rows=[]
        for i in range(n):
            c=codes.pop(0); a=rday(r,2025,2+i*12,12+i*12); ln=r.randrange(2,95); out=plus(a,ln); out=out if out<'2025-12-28' else None
            rows.append(dict(client_code=c,bed=f'{house[-1]}{i%24+1}',sex='female' if house=='House A' else r.choice(['female','male']),age=r.randrange(18,40) if house=='House A' else r.randrange(6,18),came_from=r.choice(['police','social affairs','NGO','hotline','came alone']),arrival_day=a,departure_day=out,nights=ln if out else None,exploitation=r.choice(['sexual','labour','marriage','domestic work',None]),next_place=r.choice(['family','other shelter','own room','unknown']) if out else None))
        all_.append((house,rows))
    A,B=all_[0][1],all_[1][1]
    A[14]['client_code']=A[2]['client_code']; A[14]['age']=A[2]['age']; A[14]['sex']=A[2]['sex']; A[2]['departure_day']=A[2]['departure_day'] or plus(A[2]['arrival_day'],20); A[2]['nights']=(d(A[2]['departure_day'])-d(A[2]['arrival_day'])).days; A[2]['next_place']=A[2]['next_place'] or 'family'
    x=A[5]; x['_raw']={'departure_day':d(plus(x['arrival_day'],-9))}; x['departure_day']=None; x['_err']={'departure_day':('left 9 days before she came','the right day')}; x['nights']=None; x['next_place']='family'; x['_raw']['nights']=None
    x=next(y for y in A if y['departure_day'] and '_err' not in y and y is not A[2]); x['_raw']={'nights':x['nights']+100}; x['nights']=None; x['_err']={'nights':('nights do not agree with the two days','the right number, or which day is wrong')}
    x=B[3]; x['age']=None; x['_raw']={'age':71}; x['_err']={'age':('71 years in the children\'s house','the age')}
    x=B[7]; x['arrival_day']=None; x['departure_day']=None; x['nights']=None; x['next_place']=None; x['_raw']={'arrival_day':'2025-13-04','departure_day':None}; x['_err']={'arrival_day':('there is no month 13','the day')}
    cf={'police':'AHTJP','social affairs':'DoSVY','NGO':'NGO','hotline':'1288/hotline','came alone':'walk-in'}
    for house,rows in all_:
        R.table(house,'a stay of a client; a client who came back has two rows',[[f'MADE-UP HAVEN – {house} – '+('women 18+' if house[-1]=='A' else 'children under 18')]],
          [('Client','client code','client_code',I),('Bed','bed','bed',I),('Sex','sex','sex',m(SE)),('Age','age','age',I),('From','who brought the client','came_from',m(cf)),('In','day of arrival','arrival_day',dt('real')),('Out','day of departure','departure_day',dt('real')),('Nights','number of nights','nights',I),('Form','form of exploitation','exploitation',I),('To','where the client went','next_place',I)],rows,const=dict(person_is='victim'),opt=dict(font='Calibri',datefmt='dd/mm/yy'))
    rr=[t for t in R.e['tables'][0]['rows'] if t['client_code']==A[14]['client_code']]
    R.save([f'Client {A[14]["client_code"]} stands twice in House A: one client with two stays?','Is everyone in the book a victim of trafficking, or are there others?','Is an empty Out a client still in the house?'],['the second stay dropped as a double','71 turned into 17','an empty Out filled with today'],client_with_two_stays=A[14]['client_code'])
# 7 Social affairs
def r07():
    R=Reg('07_មន្ទីរសក_តាកែវ_ជនរងគ្រោះ.xlsx','Department of social affairs, Takeo: victims received and handed on','A row is a victim; ✓ is yes, ✗ is no, empty is not asked; a second sheet explains it','take in')
    r=random.Random(207); nm=Names(207); rows=[]
    yn=lambda: r.choice(['yes','yes','no',None]); Y={'yes':'✓','no':'✗',None:None}
    FR={'THA':'ថៃ','CHN':'ចិន','MYS':'ម៉ាឡេស៊ី','KHM':'ក្នុងស្រុក','VNM':'វៀតណាម'}; VI=['អង្គតាសោម','បាទី','ព្រៃកប្បាស','ត្រាំកក់']; VE=dict(zip(['Angkor Ta Saom','Bati','Prey Kabbas','Tram Kak'],VI))
    for i in range(27):
        rows.append(dict(name=nm.km()[0],sex=r.choice(['female','female','male']),birth_year=r.randrange(1978,2012),district=r.choice(list(VE)),country_of_exploitation=r.choice(list(FR)),received_day=rday(r,2024,5+i*12,16+i*12),health_care=yn(),legal_help=yn(),vocational_training=yn(),money_given={'amount':r.choice([100000,200000,400000]),'currency':'KHR'} if r.random()<.6 else None,handed_to=r.choice(['family','NGO shelter','own house'])))
    R.table('២០២៤','a victim (a person)',[['មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទាខេត្តតាកែវ'],['ជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស ដែលបានទទួល ឆ្នាំ២០២៤']],
      [NO,('នាមត្រកូល និងនាមខ្លួន','name','name',I),('ភ','sex','sex',m(SF)),('ឆ្នាំកំណើត','year of birth','birth_year',K),('ស្រុក','district of origin','district',m(VE)),('ប្រទេសដែលរងគ្រោះ','country where exploited','country_of_exploitation',m(FR)),('ទទួលថ្ងៃ','day received','received_day',dt('kdash')),('ព្យាបាល','health care given','health_care',m(Y)),('ច្បាប់','legal help given','legal_help',m(Y)),('រៀនវិជ្ជាជីវៈ','vocational training','vocational_training',m(Y)),('ថវិកាឧបត្ថម្ភ','money given',"money_given",lambda v: v and kd(f"{v['amount']:,}".replace(',','.'))+'៛'),('ប្រគល់ជូន','handed to','handed_to',m({'family':'គ្រួសារ','NGO shelter':'មណ្ឌលអង្គការ','own house':'ផ្ទះខ្លួនឯង'}))],rows,const=dict(person_is='victim',province='Takeo'))
    R.extra('ពន្យល់',[['✓ = បានផ្តល់'],['✗ = មិនបានផ្តល់'],['ទទេ = មិនបានសួរ']])
    R.save(['Is the country of exploitation "ក្នុងស្រុក" Cambodia itself?'],['an empty cell recorded as no','ភ = ស read as something else than female'])
# 8 Transit centre by bus
def r08():
    R=Reg('08_Bavet_មជ្ឈមណ្ឌលឆ្លងកាត់.xlsx','Transit centre at Bavet (invented): people returned from Viet Nam, by bus','Persons under a line for each bus (day, number, how many people); a family\'s children stand under the mother with "+"','take in, naming the errors')
    r=random.Random(208); nm=Names(208); rows=[]; buses=[]
    for b in range(7):
        day=rday(r,2025,20+b*40,50+b*40); n=r.randrange(4,9); bus=[]
        for i in range(n):
            par=next((y for y in reversed(bus) if y['is_child_of_the_person_above']=='no'),None); child=bool(par) and par['age']>=24 and r.random()<.45
            bus.append(dict(arrival_day=day,bus=f'រថយន្ត {kd(b+1)}',name=nm.km()[0],is_child_of_the_person_above='yes' if child else 'no',sex=r.choice(['female','male']),age=r.randrange(2,min(15,par['age']-18)) if child else r.randrange(18,60),province=r.choice(['Svay Rieng','Prey Veng','Kandal','Takeo']),work_in_vietnam=None if child else r.choice(['begging','selling lottery tickets','building work','domestic work']),screened_as_victim=r.choice(['yes','no','no','unknown'])))
        buses.append(bus)
    said=[len(b) for b in buses]; said[4]+=2
    W={'begging':'សុំទាន','selling lottery tickets':'លក់ឆ្នោត','building work':'សំណង់','domestic work':'ធ្វើការផ្ទះ'}
    for b,s_ in zip(buses,said): b[0]['_group']=[f"{b[0]['bus']} – មកដល់ {fd(b[0]['arrival_day'],'kmid')} – {kd(s_)} នាក់"]; rows+=b
    for x in rows: x['bus']=x['bus'].split()[1].translate(str.maketrans('០១២៣៤៥៦៧៨៩','0123456789')); x['bus']=int(x['bus'])
    ad=[x for x in rows if x['is_child_of_the_person_above']=='no']
    x=ad[3]; x['_raw']={'age':kd(1998)}; x['age']=None; x['_err']={'age':('1998 in the column of ages: a year of birth?','the age')}
    x=ad[11]; x['_raw']={'screened_as_victim':'មិន/មែន'}; x['screened_as_victim']=None; x['_err']={'screened_as_victim':('no and yes at once','one of the two')}
    R.table('អ្នកត្រឡប់','a returned person; bus and arrival day stand in the line above',[['មជ្ឈមណ្ឌលឆ្លងកាត់បាវិត ខេត្តស្វាយរៀង – អ្នកត្រឡប់ពីវៀតណាម ២០២៥'],['+ = កូនរបស់អ្នកខាងលើ']],
      [('+','+ means a child of the adult above','is_child_of_the_person_above',lambda v:'+' if v=='yes' else None),('ឈ្មោះ','name','name',I),('ភេទ','sex','sex',m(SK)),('អាយុ','age','age',K),('ខេត្តកំណើត','province of origin','province',m(PK)),('ធ្វើអ្វីនៅវៀតណាម','work in Viet Nam','work_in_vietnam',m(W)),('ជនរងគ្រោះ?','screened as a victim','screened_as_victim',m({'yes':'មែន','no':'មិនមែន','unknown':'មិនទាន់សួរ'}))],rows,const=dict(returned_from='VNM'))
    nr=[a for a in R.e['not_rows']]; g=R.sheets['អ្នកត្រឡប់']; row=[i for i,l in enumerate(g,1) if l and str(l[0]).startswith(f'រថយន្ត {kd(5)}')][0]
    R.e['errors'].append({'sheet':'អ្នកត្រឡប់','cell':f'A{row}','what is wrong':f'the line says {said[4]} people, {len(buses[4])} stand under it','wanted':'are two people missing or is the number wrong?'})
    R.save(['Is មិនទាន់សួរ (not asked yet) to be kept as unknown?','Does + always mean the child of the last adult?'],['a bus line taken in as a person','all returned people recorded as victims','27 written as the age for 1998'],people_said_by_the_bus_lines=sum(said))
# 9 Hotline ODS
def r09():
    R=Reg('09_hotline_calls_q4.ods','NGO hotline "Sample Line" (invented): calls of October to December 2025','A row is a call; letter codes with a legend on the second sheet; two times (start, end); repeat calls name the first','take in')
    r=random.Random(209); rows=[]; Wc={'V':'victim','F':'family','N':'neighbour','A':'anonymous','O':'office'}; IW={v:k for k,v in Wc.items()}
    Tc={1:'trafficking, work abroad',2:'trafficking, sexual exploitation',3:'missing person',4:'wages not paid',5:'information only',6:'prank or silent'}; IT={v:k for k,v in Tc.items()}
    for i in range(60):
        day=plus('2025-10-01',i*3//2); h=r.randrange(7,22); mi=r.randrange(0,40); du=r.randrange(1,19); t=r.choice(list(Tc.values()))
        rows.append(dict(call_number=i+1,call_day=day,start_time=f'{h:02d}:{mi:02d}',end_time=f'{h:02d}:{mi+du:02d}',caller_is=r.choice(list(IW)),caller_sex=r.choice(['female','male','unknown']),subject=t,about_trafficking='yes' if t.startswith('traff') else ('no' if t in('information only','prank or silent') else None),province=r.choice(list(PK)+[None]),referred_to=r.choice(['police','NGO','nobody']),repeat_of_call=(r.randrange(1,i) if i>10 and r.random()<.1 else None)))
    R.table('Calls','a call (not a person, not a case)',[],[('#','number of the call','call_number',I),('date','day','call_day',dt('real')),('from','start of the call','start_time',I),('to','end of the call','end_time',I),('who','who called','caller_is',m(IW)),('s','sex of the caller','caller_sex',m({'female':'f','male':'m','unknown':'?'})),('what','subject','subject',m(IT)),('prov','province','province',I),('ref','referred to','referred_to',m({'police':'P','NGO':'N','nobody':'-'})),('again','first call of the same matter','repeat_of_call',lambda v: v and f'see {v}')],rows)
    R.extra('codes',[['who','V victim, F family, N neighbour, A anonymous, O office'],['what','1 trafficking, work abroad; 2 trafficking, sexual exploitation; 3 missing person; 4 wages not paid; 5 information only; 6 prank or silent'],['ref','P police, N other NGO, - nobody'],['s','f, m, ? could not tell']])
    R.save(['Are calls of the kinds 3 and 4 about trafficking?'],['calls made persons or cases','the column "to" (end of the call) read as the place referred to','what = 6 counted as trafficking'])
# 10 Labour inspection
def r10():
    R=Reg('10_អធិការកិច្ចការងារ_កំពង់ឆ្នាំង.xlsx','Department of labour, Kampong Chhnang: visits to workplaces 2024','A row is a visit; the fine is in riel or dollars, with the sign in the cell','take in, naming the errors')
    r=random.Random(210); rows=[]; T={'brick kiln':'ឡឥដ្ឋ','fishing':'នេសាទ','garment factory':'រោងចក្រកាត់ដេរ','pottery':'ស្មូន','plantation':'ចម្ការ'}
    E={'បន្ទាត់':0}
    for i in range(28):
        w=r.randrange(6,300); f=r.randrange(0,w); mn=r.choice([0,0,0,1,3]); cur=r.choice(['KHR','KHR','USD'])
        fine={'amount':r.choice([500000,2000000,1500000]) if cur=='KHR' else r.choice([150,300]),'currency':cur} if r.random()<.45 else None
        rows.append(dict(visit_day=rday(r,2024,4+i*12,15+i*12),place=f'{r.choice(["សាកល្បង","គំរូ","ប្រឌិត"])} {r.choice(["ផ្កាឈូក","ភ្នំខៀវ","ទន្លេធំ","ដូងពីរ","ព្រះច័ន្ទថ្មី"])} {kd(i+1)}',kind_of_place=r.choice(list(T)),workers=w,women=f,under_18=mn,debt_bondage_found=r.choice(['no','no','yes','unknown']),fine=fine,next_visit_day=None))
        rows[-1]['next_visit_day']=plus(rows[-1]['visit_day'],90) if fine else None
    x=rows[4]; x['_raw']={'women':kd(x['workers']+15)}; x['women']=None; x['_err']={'women':('more women than workers','the right number')}
    fl=[y for y in rows if y['fine'] and '_err' not in y]; x=fl[2]; x['fine']=None; x['_raw']={'fine':kd('300.000')}; x['_err']={'fine':('300.000 with neither ៛ nor $','the currency')}
    x=fl[4]; x['_raw']={'next_visit_day':kd('30/02/2025')}; x['next_visit_day']=None; x['_err']={'next_visit_day':('there is no 30 February','the day')}
    fm=lambda v: None if v is None else (kd(f"{v['amount']:,}".replace(',','.'))+' ៛' if v['currency']=='KHR' else f"${v['amount']}")
    R.table('ចុះពិនិត្យ','a visit to a workplace (not a workplace, not a person)',[['មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈខេត្តកំពង់ឆ្នាំង'],['របាយការណ៍ចុះពិនិត្យ ២០២៤']],
      [('ចុះថ្ងៃ','day of the visit','visit_day',dt('kslash')),('ទីកន្លែង','name of the workplace','place',I),('ប្រភេទ','kind of workplace','kind_of_place',m(T)),('កម្មករ','workers','workers',K),('ស្រី','women among them','women',K),('ក្រោម ១៨','under 18','under_18',K),('បំណុលចង?','debt bondage found','debt_bondage_found',m({'yes':'មាន','no':'គ្មាន','unknown':'មិនច្បាស់'})),('ពិន័យ','fine','fine',fm),('ចុះម្តងទៀត','next visit','next_visit_day',dt('kslash'))],rows,const=dict(province='Kampong Chhnang'))
    R.save(['Are the under-18 among the workers of column D?','Was the next visit made, or only planned?'],['dollars added to riel','debt bondage មិនច្បាស់ (not clear) recorded as no','គ្មាន (none found) recorded as empty'])
# 11 Job orders
def r11():
    R=Reg('11_Job orders by agency 2025.xlsx','Ministry of labour, department of employment: demand letters of recruitment agencies','A row is a demand letter; the agency\'s name stands once for its rows (merged down)','take in')
    r=random.Random(211); rows=[]; CN={'THA':'Thailand','MYS':'Malaysia','JPN':'Japan','KOR':'Korea (Rep.)','SGP':'Singapore'}; AG=[f'{a} {b} Manpower Co., Ltd' for a,b in zip(['Sample','Invented','Testing','Madeup','Fiction','Sample','Testing'],['Lotus','River','Hill','Palm','Star','Bamboo','Coral'])]
    n=0; merges=[]
    for a in AG:
        k=r.randrange(2,6); st=n+4
        for i in range(k):
            n+=1; w=r.choice([10,20,35,50,80,100,150]); f=r.randrange(0,w+1); sent=r.randrange(0,w+1); ct=r.choice(list(CN)); cur={'THA':'THB','MYS':'MYR','JPN':'JPY','KOR':'KRW','SGP':'SGD'}[ct]
            rows.append(dict(agency=a,licence_number=f'LIC-{AG.index(a)+11:03d}',order_day=rday(r,2025,3,340),country=ct,sector=r.choice(['fishery processing','construction','garment','agriculture','domestic work']),workers_wanted=w,women_wanted=f,workers_sent=sent,monthly_wage={'amount':{'THB':12000,'MYR':1700,'JPY':180000,'KRW':2000000,'SGD':650}[cur]+r.choice([0,0,10])*{'THB':20,'MYR':5,'JPY':100,'KRW':1000,'SGD':1}[cur],'currency':cur},approved=r.choice(['yes','yes','yes','no',None])))
            if rows[-1]['approved']!='yes': rows[-1]['workers_sent']=0
            if i: rows[-1]['_cont']=True
        merges+= [f'A{st}:A{n+3}',f'B{st}:B{n+3}']
    cols=[('Agency','recruitment agency','agency',I),('Licence','licence number','licence_number',I),('Demand letter','day of the demand letter','order_day',dt('iso')),('Country','country','country',m(CN)),('Sector','sector','sector',I),('Wanted','workers wanted','workers_wanted',I),('of which women','women wanted','women_wanted',I),('Sent so far','workers sent','workers_sent',I),('Wage / month','monthly wage','monthly_wage',lambda v:f"{v['amount']:,} {v['currency']}"),('Approved','approved by the ministry','approved',m({'yes':'OK','no':'refused',None:None}))]
    R.table('Orders','a demand letter (a job order), not an agency and not a worker',[['Department of Employment and Manpower'],['Job orders 2025 – agency name is written once']],cols,rows,opt=dict(merge=merges,font='Calibri'))
    for x,line in zip(rows,R.sheets['Orders'][3:]):
        if x.get('_cont'): line[0]=line[1]=None
    R.save(['Is an empty "Approved" still being decided?'],['workers created from the counts','wages of different currencies added or converted','a row without an agency name (the agency stands above, in merged cells)'],number_of_agencies=len(AG))
# 12 Consulate
def r12():
    R=Reg('12_สงขลา Consulate fishermen 2567-2568.xlsx','Consulate at Songkhla (invented): help to fishermen and other workers','English with Thai Buddhist years (2567 = 2024); a row is a citizen helped','take in, naming the errors')
    r=random.Random(212); nm=Names(212); rows=[]
    be=lambda v: None if v is None else f'{d(v).day}/{d(v).month}/{d(v).year+543}'
    for i in range(24):
        a=rday(r,2024 if i<13 else 2025,6+(i%13)*26,30+(i%13)*26); bk=plus(a,r.randrange(5,60)); bk=bk if bk<'2025-12-20' and r.random()<.8 else None
        rows.append(dict(file_number=f'SKA-{i+1:02d}',came_day=a,name=nm.en(),sex=r.choice(['male','male','male','female']),age=r.randrange(18,50),passport=f'N{7000000+i*137}',home_province=r.choice(list(PK)),work=r.choice(['fishing boat','fish factory','rubber plantation','building work']),boat_or_employer=r.choice(['Sample Boat 7','Invented Star 2','Testing Fish Ltd',None]),wages_owed={'amount':r.choice([18000,42000,65000,9000]),'currency':'THB'} if r.random()<.6 else None,identified_as_victim=r.choice(['yes','no','unknown']),returned_day=bk))
    x=rows[3]; x['_raw']={'returned_day':be(plus(x['came_day'],-30))}; x['returned_day']=None; x['_err']={'returned_day':('went home a month before coming to the consulate','the right day')}
    x=rows[8]; x['_raw']={'passport':rows[6]['passport']}; x['passport']=None; x['_err']={'passport':('the passport number of SKA-07, another person','the passport number')}
    x=rows[16]; x['_raw']={'came_day':be(x['came_day']).replace('2568','2658')}; x['came_day']=None; x['_err']={'came_day':('the year 2658 (B.E.) is 2115','the year')}; x['returned_day']=None
    R.table('Assistance','a citizen who was helped (a person)',[['Royal Consulate – Songkhla'],['All dates day/month/Buddhist year (2567 = 2024)']],
      [('File','file number','file_number',I),('Came','day the person came','came_day',be),('Name','name','name',I),('Sex','sex','sex',m({'male':'male','female':'female'})),('Age','age','age',I),('Passport','passport number','passport',I),('Home','home province','home_province',I),('Worked','kind of work','work',I),('Boat / boss','boat or employer','boat_or_employer',I),('Owed (baht)','wages owed','wages_owed',lambda v: v and v['amount']),('TIP victim','identified as a victim by the Thai authorities','identified_as_victim',m({'yes':'Yes','no':'No','unknown':'pending'})),('Went home','day of return','returned_day',be)],rows,const=dict(citizenship='KHM',country_of_exploitation='THA'),opt=dict(font='Calibri'))
    R.save(['"pending" in TIP victim: not decided yet?','Is everyone in the list Cambodian (no column says it)?'],['years 2567 and 2568 kept as they stand','all fishermen recorded as victims','baht converted or taken for riel'])
# 13 NGO case list
def r13():
    R=Reg('13_CaseTracker_v9_clean.xlsx','NGO "Fiction Justice" (invented): tracker of cases of clients','A row is a client\'s case; a client may have two; hidden column of phone numbers, one sheet of lists','take in')
    r=random.Random(213); rows=[]; nm=Names(213)
    for i in range(34):
        a=rday(r,2024,5+i*10,14+i*10); st=r.choice(['open','open','closed','on hold'])
        rows.append(dict(case_id=f'FJ24-{i+1:03d}',client_id=f'C{500+i}',client_name=nm.en(),telephone=f'012 000 {i+100:03d}',sex=r.choice(['female','female','male','other']),age_at_intake=r.randrange(12,52),intake_day=a,form=r.choice(['Forced labour','Sexual exploitation','Forced marriage','Forced criminality']),destination=r.choice(['KHM','CHN','THA','MYS','KOR']),lawyer=r.choice(['yes','no']),complaint_filed_day=plus(a,r.randrange(10,60)) if r.random()<.5 else None,status=st,closing_reason=r.choice(['client withdrew','judgment','settled']) if st=='closed' else None,risk=r.choice(['high','medium','low'])))
    rows[20]['client_id']=rows[4]['client_id']; rows[20]['client_name']=rows[4]['client_name']; rows[20]['sex']=rows[4]['sex']; rows[20]['age_at_intake']=rows[4]['age_at_intake']; rows[20]['telephone']=rows[4]['telephone']
    CN={'KHM':'Cambodia','CHN':'China','THA':'Thailand','MYS':'Malaysia','KOR':'South Korea'}
    fa={'high':'FF9999','medium':'FFE699','low':'C6E0B4'}
    R.table('Tracker','a case of a client; one client may have two',[],
      [('Case ID','case number','case_id',I),('Client ID','client number','client_id',I),('Client (not for reports)','name','client_name',I),('Phone','telephone','telephone',I),('Gender','sex','sex',m({'female':'Woman/girl','male':'Man/boy','other':'Other'})),('Age @ intake','age at intake','age_at_intake',I),('Intake','day of intake','intake_day',dt('real')),('Form','form of exploitation','form',I),('Dest.','country of destination','destination',m(CN)),('Lawyer?','has a lawyer','lawyer',m({'yes':'Y','no':'N'})),('Complaint','day the complaint was filed','complaint_filed_day',dt('real')),('Status','status','status',m({'open':'Open','closed':'Closed','on hold':'On hold'})),('Why closed','reason for closing','closing_reason',I),('Risk','risk','risk',I)],rows,const=dict(person_is='victim'),opt=dict(font='Calibri',hide_cols=['D'],datefmt='d-mmm-yyyy',fill={f'N{i+2}':fa[x['risk']] for i,x in enumerate(rows)},comment={'L6':'phone call 3/2: family does not want the court'}))
    R.extra('Lists',[['Status','Open','Closed','On hold'],['Risk','high','medium','low']],dict(state='hidden'))
    R.save([f"Client {rows[4]['client_id']} has two cases: one person?",'Column D (telephones) is hidden, and the names are "not for reports": take them in?','May the client names be taken in at all?'],['two cases of a client made one','the note on cell L6 lost without a word','telephone numbers shown in a report'],client_with_two_cases=rows[4]['client_id'])
# 14 Screening ticks
def r14():
    R=Reg('14_ពិនិត្យសម្គាល់_អាកាសយានដ្ឋាន.xlsx','Border police at an airport (invented), with social affairs: quick screening of travellers and returned workers','A row is a screened person; ten indicators with × ; score and result by hand','take in, naming the errors')
    r=random.Random(214); nm=Names(214); rows=[]; IND=['លិខិតឆ្លងដែនត្រូវគេកាន់','ជំពាក់បំណុលគេ','មិនដឹងទីកន្លែងធ្វើការ','មានអ្នកនិយាយជំនួស','ភ័យខ្លាច','ស្នាមរបួស','មិនបានប្រាក់ខែ','មិនឱ្យចេញក្រៅ','ត្រូវគេគំរាម','អនីតិជនម្នាក់ឯង']
    INE=['passport held by another','owes money','does not know the workplace','somebody speaks for the person','afraid','marks of injury','wages not paid','not allowed out','was threatened','minor alone']
    for i in range(30):
        t=[r.random()<.25 for _ in IND]; age=r.randrange(14,50); t[9]=t[9] and age<18; sc=sum(t)
        x=dict(screening_day=plus('2025-03-03',i*4),name=nm.km()[0],sex=r.choice(['female','male']),age=age,going_to_or_from=r.choice(['CHN','THA','KOR','MYS','VNM']))
        for e,v in zip(INE,t): x[e]='yes' if v else None
        x.update(score=sc,result='refer' if sc>=4 else ('advice given' if sc>=2 else 'let go')); rows.append(x)
    x=rows[7]; x['_raw']={'score':kd(x['score']+3)}; x['score']=None; x['_err']={'score':('the score is not the number of ×','the score, or the missing ×')}
    x=rows[12]; x['_raw']={'sex':'ប្រស្រី'}; x['sex']=None; x['_err']={'sex':('neither ប្រុស nor ស្រី','the sex')}
    x=rows[22]; x['age']=34; x['minor alone']='yes'; x['score']=sum(x[e]=='yes' for e in INE); x['result']='refer' if x['score']>=4 else ('advice given' if x['score']>=2 else 'let go'); x['_raw']={'minor alone':'×'}; x['_err']={'minor alone':('a minor alone, but 34 years old','the age or the ×')}; x['minor alone']=None
    CT={'CHN':'ចិន','THA':'ថៃ','KOR':'កូរ៉េ','MYS':'ម៉ាឡេស៊ី','VNM':'វៀតណាម'}
    cols=[NO,('ថ្ងៃ','day','screening_day',dt('kslash')),('ឈ្មោះ','name','name',I),('ភេទ','sex','sex',m(SK)),('អាយុ','age','age',K),('ទៅ/មកពី','country going to or coming from','going_to_or_from',m(CT))]+[(k,e,e,m({'yes':'×',None:None})) for k,e in zip(IND,INE)]+[('ពិន្ទុ','score','score',K),('លទ្ធផល','result','result',m({'refer':'បញ្ជូនបន្ត','advice given':'ណែនាំ','let go':'ឱ្យទៅ'}))]
    R.table('ពិនិត្យ','a screened person (not yet a victim)',[['តារាងពិនិត្យសម្គាល់ជនរងគ្រោះ (គូស × ពេលមាន) – ៤ ឡើងទៅ បញ្ជូនបន្ត']],cols,rows,const=dict(person_is='screened person'))
    R.save(['Is an indicator without × "no" or "not asked"?','ទៅ/មកពី: going to, or coming back from the country?','Do the results ask to be kept for those let go?'],['screened people recorded as victims','× read as no'])
# 15 Training
def r15():
    R=Reg('15_training_register_2025.xlsx','Provincial committee against trafficking, Pursat: people trained','Three trainings on one sheet, each with its own heading line; points before and after','take in')
    r=random.Random(215); nm=Names(215)
    tops=[('2025-02-18','ការសម្ភាសជនរងគ្រោះ','interviewing victims'),('2025-06-10','ច្បាប់ ២០០៨','the law of 2008'),('2025-11-05','ការបញ្ជូនបន្ត','referral')]
    rows=[]; OF={'police':'នគរបាល','social affairs':'សង្គមកិច្ច','commune council':'ក្រុមប្រឹក្សាឃុំ','school':'សាលារៀន'}
    for day,k,e in tops:
        for i in range(r.randrange(9,14)):
            b=r.randrange(2,7); x=dict(training=e,training_day=day,name=nm.km()[0],sex=r.choice(['female','male']),office=r.choice(list(OF)),points_before=b,points_after=min(10,b+r.randrange(0,5)) if r.random()<.9 else None,certificate=r.choice(['yes','yes','no']))
            if i==0: x['_group']=[[f'វគ្គ៖ {k} – {fd(day,"long")}'],['ល.រ','ឈ្មោះ','ភេទ','ស្ថាប័ន','មុន (/១០)','ក្រោយ (/១០)','វិញ្ញាបនបត្រ']]
            rows.append(x)
    R.table('វគ្គ','a trained official (a person, never a victim or suspect); the training stands in the line above',[['គណៈកម្មាធិការខេត្តពោធិ៍សាត់ប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស'],['អ្នកចូលរួមវគ្គបណ្តុះបណ្តាល ២០២៥']],
      [NO,('ឈ្មោះ','name','name',I),('ភេទ','sex','sex',m(SK)),('ស្ថាប័ន','office','office',m(OF)),('មុន (/១០)','points before (of 10)','points_before',K),('ក្រោយ (/១០)','points after (of 10)','points_after',K),('វិញ្ញាបនបត្រ','certificate','certificate',m({'yes':'បាន','no':'មិនបាន'}))],rows,const=dict(person_is='trained official',province='Pursat'),heads=[])
    R.save(['Did someone with the same name attend two trainings, or are these two people?'],['trained officials recorded as victims or suspects','a repeated heading line taken in as a person','points taken for ages'])
# 16 Kobo
def r16():
    R=Reg('16_kobo_returnee_followup_2025-12-02.xlsx','NGO "Testing Return" (invented): Kobo form of follow-up visits to returned workers','English question names; a repeat group on a second sheet; select-many as 0/1 columns','take in')
    r=random.Random(216); rows=[]; kids=[]
    for i in range(1,33):
        day=plus('2025-11-01',i//2); nd=[r.choice([0,1]) for _ in range(3)]; cons='no' if i in (9,21) else 'yes'
        x=dict(visit_day=day,enumerator=r.choice(['EN1','EN2','EN3']),consent=cons,returnee_code=f'RT{800+i}',sex=r.choice(['female','male']),age=r.randrange(17,56),province=r.choice(['Prey Veng','Kampong Thom','Kampot']),came_back_from=r.choice(['THA','MYS','CHN']),needs_food='yes' if nd[0] else 'no',needs_work='yes' if nd[1] else 'no',needs_health='yes' if nd[2] else 'no',monthly_income={'amount':r.choice([300000,450000,800000]),'currency':'KHR'},debts={'amount':r.choice([0,500,1500,3000]),'currency':'USD'},submission_index=i)
        if cons=='no':
            for k in ('returnee_code','sex','age','province','came_back_from','needs_food','needs_work','needs_health','monthly_income','debts'): x[k]=None
        else:
            for q in range(r.randrange(0,4)): rel=r.choice(['child','child','brother or sister','parent'] if x['age']>=24 else ['brother or sister','parent']); kids.append(dict(parent_index=i,member_sex=r.choice(['female','male']),member_age={'child':r.randrange(1,min(18,max(2,x['age']-18))),'brother or sister':max(3,x['age']+r.randrange(-9,9)),'parent':x['age']+r.randrange(19,30)}[rel],member_is=rel))
        x['_c']={'_id':510000+i,'_uuid':f'00000000-test-{i:04d}','_submission_time':day+'T1%d:20:00'%(i%9)}
        rows.append(x)
    for j,k in enumerate(kids,1): k['_c']={'_index':j,'_parent_table_name':'followup_v3'}
    b=m({'yes':1,'no':0}); am=lambda v: None if v is None else v['amount']
    R.table('followup_v3','a follow-up visit (a submission) to one returned person; without consent the rest is empty',[],
      [('today','day of the visit','visit_day',dt('iso')),('enum','enumerator','enumerator',I),('consent_yn','consent','consent',I),('grp_p/code','code of the returned person','returnee_code',I),('grp_p/sex','sex','sex',I),('grp_p/age_y','age','age',I),('grp_p/prov','province','province',I),('grp_p/from_country','country the person came back from','came_back_from',m({'THA':'thailand','MYS':'malaysia','CHN':'china'})),('grp_n/needs/food','needs food','needs_food',b),('grp_n/needs/work','needs work','needs_work',b),('grp_n/needs/health','needs health care','needs_health',b),('grp_m/income_khr','monthly income (riel)','monthly_income',am),('grp_m/debt_usd','debts (US dollars)','debts',am),('_id','number of the server',None,None),('_uuid','number of the server',None,None),('_submission_time','when sent',None,None),('_index','index of the submission','submission_index',I)],rows,const=dict(person_is='returned worker'),opt=dict(font='Calibri'))
    R.table('hh','a member of the household (a person)',[],[('hh/sex','sex','member_sex',I),('hh/age','age','member_age',I),('hh/rel','relation to the returned person','member_is',m({'child':'child','brother or sister':'sibling','parent':'parent'})),('_index','running number',None,None),('_parent_table_name','table of the submissions',None,None),('_parent_index','index of the submission','parent_index',I)],kids,opt=dict(font='Calibri'))
    R.save(['Two submissions without consent: keep them as refusals only?','Is the returned person a victim of trafficking? The form does not ask.'],['household members recorded as victims','0 in the needs recorded as unknown','debts of 0 recorded as not known, or dollars as riel'])
# 17 monthly counts
def r17():
    R=Reg('17_តារាងប្រចាំខែ_២០២៤.xlsx','National police, statistics office: cases, arrests and victims by month of 2024','Months down, counts across; only counts','totals only')
    r=random.Random(217); g=[['អគ្គស្នងការដ្ឋាននគរបាលជាតិ – ស្ថិតិរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤'],['ខែ','ចំនួនករណី','ឃាត់ខ្លួន (ប្រុស)','ឃាត់ខ្លួន (ស្រី)','ជនរងគ្រោះ (ប្រុស)','ជនរងគ្រោះ (ស្រី)','ក្នុងនោះក្រោម ១៨ ឆ្នាំ']]; tot=[]
    for mo in range(12):
        v=[r.randrange(4,25),r.randrange(3,20),r.randrange(0,9),r.randrange(0,30),r.randrange(5,40)]; v.append(r.randrange(0,v[4])); g.append([KM[mo]]+[kd(x) for x in v])
        tot.append(dict(month=f'2024-{mo+1:02d}',cases=v[0],arrested_male=v[1],arrested_female=v[2],victims_male=v[3],victims_female=v[4],victims_under_18=v[5]))
    S=[sum(t[k] for t in tot) for k in ('cases','arrested_male','arrested_female','victims_male','victims_female','victims_under_18')]
    P=list(S); P[3]+=10; g.append(['សរុប']+[kd(x) for x in P])
    R.extra('ស្ថិតិ',g,dict(bold=[1,2],border_from=2)); R.e['totals']=tot
    R.e['tables']=[dict(sheet='ស្ថិតិ',one_row_is="a month's counts",heading_rows=[2],first_row=3,last_row=14,count_of_all_rows=12,columns=[dict(place=L(j),heading=h,meaning=e,fact=f) for j,(h,e,f) in enumerate(zip(g[1],['month','cases','arrested men','arrested women','male victims','female victims','victims under 18'],['month','cases','arrested_male','arrested_female','victims_male','victims_female','victims_under_18']),1)],rows=[],all_rows_tally={})]
    R.e['not_rows']=['ស្ថិតិ!1','ស្ថិតិ!2','ស្ថិតិ!15']
    R.e['errors']=[{'sheet':'ស្ថិតិ','cell':'E15','what is wrong':f'the total says {P[3]}, the months add up to {S[3]}','wanted':'the total, or the month that is wrong'}]
    R.save(['Are the under-18 among the men and women of the victims?'],['cases, suspects or victims created from the counts','the total line added to the months'],sums_of_the_months=dict(zip(['cases','arrested_male','arrested_female','victims_male','victims_female','victims_under_18'],S)))
# 18 quarterly matrix
def r18():
    R=Reg('18_Victims by nationality Q1-Q4 2025.xlsx','Ministry of social affairs with a partner (invented): victims identified, by citizenship, sex and quarter','Two blocks on one sheet (adults, children); 0 is a dash, and ".." is not reported','totals only')
    r=random.Random(218); C=[('Cambodian','KHM'),('Vietnamese','VNM'),('Chinese','CHN'),('Indonesian','IDN'),('Indian','IND'),('Filipino','PHL'),('Other',None)]
    g=[['Victims identified 2025 (provisional) – "–" = none, ".." = not reported'],[]]; tot=[]; rows_at={}
    for blk in ('ADULTS','CHILDREN'):
        g.append([blk]); g.append([None,'Q1 F','Q1 M','Q2 F','Q2 M','Q3 F','Q3 M','Q4 F','Q4 M','Year']); sm=[0]*9
        for n,c in C:
            v=[]
            for q in range(8):
                x=r.choice([0,0,r.randrange(1,9),r.randrange(1,20)]) if n!='Other' or q<6 else None
                v.append(x); tot.append(dict(group=blk.lower(),citizenship=c or 'other',quarter=f'2025-Q{q//2+1}',sex='female' if q%2==0 else 'male',victims=x))
            g.append([n]+['..' if x is None else ('–' if x==0 else x) for x in v]+[sum(x or 0 for x in v)])
            for i,x in enumerate(v): sm[i]+=x or 0
        g.append(['All']+sm[:8]+[sum(sm[:8])]); g.append([])
    R.extra('2025',g,dict(font='Calibri',bold=[1,3,4,12,14,15,23])); R.e['totals']=tot
    R.e['tables']=[dict(sheet='2025',one_row_is='counts of victims of one citizenship (an aggregate), by quarter and sex',heading_rows=[4,15],first_row=5,last_row=22,count_of_all_rows=14,columns=[dict(place='A',heading=None,meaning='citizenship',fact='citizenship')]+[dict(place=L(j+2),heading=g[3][j+1],meaning='victims, '+g[3][j+1],fact='victims') for j in range(8)]+[dict(place='J',heading='Year',meaning='sum of the year',fact=None)],rows=[],all_rows_tally={})]
    R.e['not_rows']=[addr('2025',i) for i in (1,3,12,14,23)]
    R.save(['Is "Other" one citizenship or several?','The year of "Other" has two quarters-and-sexes not reported: is its sum then only of what was reported?'],['victims created as persons','".." recorded as 0','the lines "All" added to the others'],sum_of_all_reported=sum(t['victims'] or 0 for t in tot))
# 19 protected witnesses
def r19():
    R=Reg('19_WP_current_addresses_SECRET.xlsx','Court police with a ministry unit (invented): witnesses and victims under protection','Names, new names and the addresses where they are hidden; the sheet forbids passing it on','refuse','The list says it must not leave the unit. Addresses of protected witnesses may not come into a shared system.')
    r=random.Random(219); nm=Names(219); g=[['សម្ងាត់បំផុត / TOP SECRET – ហាមផ្ញើចេញក្រៅអង្គភាព – do not copy into any other system'],['បញ្ជីសាក្សី និងជនរងគ្រោះក្រោមការការពារ'],['ល.រ','ឈ្មោះពិត','ឈ្មោះថ្មី','សំណុំរឿងពាក់ព័ន្ធ','ទីលំនៅបច្ចុប្បន្ន (សម្ងាត់)','ទូរស័ព្ទ','អ្នកទទួលបន្ទុក']]
    for i in range(1,15): g.append([kd(i),nm.km()[0],nm.km()[0],f'{kd(i+20)}/{kd(25)}',f'ផ្ទះលេខ {kd(i*7)} ភូមិសាកល្បង {r.choice(list(PK.values()))}',kd(f'000 000 {i:03d}'),nm.km()[0]])
    R.extra('WP',g,dict(bold=[1,2,3],fill={'A1':'FF0000'}))
    R.save([],['any name or address taken in, shown in a preview or kept in a copy'],reason='a list of protected witnesses with their hiding places, marked as not to be passed on')
# 20 #REF!
def r20():
    R=Reg('20_Consolidated_provinces_links_broken.xlsx','Ministry of interior, secretariat (invented): list put together from 10 provincial files by links','Every cell of content is an error of the spreadsheet (#REF!, #N/A): the linked files were not sent along','refuse','The sheet was built of links to other files. They are gone; only headings and errors are left.')
    H_=['Province','Case no.','Victim name','Sex','Age','Date identified','Status']; g=[['CONSOLIDATED LIST OF VICTIMS 2025'],H_]; err=[]
    r=random.Random(220)
    for i in range(40):
        g.append(['#REF!']*5+[r.choice(['#REF!','#N/A']),r.choice(['#REF!','#N/A','#REF!'])])
        err+= [f'{c}{i+3}' for c in 'ABCDEFG']
    R.extra('All',g,dict(font='Calibri',bold=[1,2],err=err))
    R.save([],['forty victims called #REF!','forty cases or persons of unknown name'],reason='all 40 rows are error values; the provincial files, or a copy with values, must be sent')
for f in sorted(k for k in list(globals()) if k[0]=='r' and k[1:].isdigit()): globals()[f]()
json.dump(TRUTH,open(H+'/truth.json','w'),ensure_ascii=False,indent=1)
print(len(TRUTH),Counter(v['outcome'] for v in TRUTH)); print([(v['file'][:2],[t['count_of_all_rows'] for t in v['tables']],len(v['errors'])) for v in TRUTH])
