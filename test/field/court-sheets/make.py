#!/usr/bin/env python3
# writes files/ and truth.json, always the same bytes
from lib import *
import sys, shutil
BOOKS=[]
def book(*a,**k):
    b=Book(*a,**k); BOOKS.append(b); return b
def lett(s,court,title,w=8,merge=True):
    s.note([HEAD[0]],'letterhead',(0,w) if merge else None); s.note([HEAD[1]],'letterhead',(0,w) if merge else None)
    s.note([court],'letterhead'); s.note([title],'title',(0,w) if merge else None)
def seq():
    n=[0]
    def f(p): n[0]+=1; return n[0]
    return f
def seqk():
    n=[0]
    def f(p): n[0]+=1; return kd(n[0])
    return f
def kh(k): return lambda p: kd(p[k]) if p[k] is not None else ''
NEVER_T=['a total, heading, note or signature becomes a person']

# 1 ---------------------------------------------------------------- classic letterhead, two heading rows
def f01():
    b=book('បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ២០២៤.xlsx','Battambang','letterhead; title names law and year; two heading rows, merged; Khmer digits; dates as text; years and months of the sentence in two columns','take',
      never=NEVER_T+['years and months of the sentence read as two sentences'])
    s=b.sheet('Sheet1'); lett(s,'សាលាដំបូងខេត្តបាត់ដំបង','តារាងសំណុំរឿងជួញដូរមនុស្ស តាមច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ (ឆ្នាំ២០០៨) ប្រចាំឆ្នាំ ២០២៤',13)
    s.blank()
    cols=[Col('ល.រ',seqk()),Col('លេខសំណុំរឿង',G('case_number'),'case_number'),Col('គោត្តនាម និងនាម',G('name_khmer'),'name_khmer'),Col('ភេទ',sex_kh,'sex'),Col('អាយុ',kh('age'),'age'),
      Col('បទចោទ',ch_kh,'charges'),Col('ថ្ងៃចូល',lambda p:d_kh(p['date_opened']),'date_opened'),Col('ថ្ងៃសាលក្រម',lambda p:d_kh(p['date_decided']),'date_decided'),Col('លទ្ធផល',lambda p:OUKH.get(p['outcome'],''),'outcome'),
      Col('ឆ្នាំ',lambda p:kd(p['sentence_months']//12) if p['sentence_months'] else '','sentence_months'),Col('ខែ',lambda p:kd(p['sentence_months']%12) if p['sentence_months'] and p['sentence_months']%12 else '','sentence_months'),
      Col('ពិន័យ (រៀល)',lambda p:riel(p['fine_riel'],1),'fine_riel'),Col('ជំងឺចិត្ត (រៀល)',lambda p:riel(p['compensation_riel'],1),'compensation_riel'),Col('ផ្សេងៗ',lambda p:'')]
    h1=[c.h for c in cols]; h1[9]='ទោសដាក់ពន្ធនាគារ'; h1[10]=None; h1[12]='សំណងរដ្ឋប្បវេណី (រៀល)'
    s.note(h1,'heading'); r=s.r; s.note([None]*9+['ឆ្នាំ','ខែ'],'heading'); s.merges.append((r,9,r,10))
    for j in list(range(9))+[11,12,13]: s.merges.append((r,j,r+1,j))
    ps=gen(1,24,2024,cf=lambda c,y: kd(f'{100+c}/{y}')+' ឯក')
    for p in ps: s.person(p,cols)
    s.note(['សរុប',None,kd(len(ps))+' នាក់',None,None,None,None,None,None,None,None,riel(sum(p['fine_riel'] or 0 for p in ps),1)],'total')
    s.blank(); s.note([None]*8+['បាត់ដំបង ថ្ងៃទី១០ ខែមករា ឆ្នាំ២០២៥'],'place and day of signing'); s.note([None]*8+['ក្រឡាបញ្ជី'],'signature'); s.note([None]*8+['គំរូ សុភាព'],'signature')
# 2
def f02():
    b=book('kpt trafficking cases 2024.xlsx','Kampong Thom','English, one heading row in row 1, no letterhead; real dates; M/F; sentence as 7y6m','take')
    s=b.sheet('2024')
    cols=[Col('No',seq()),Col('Case No.',G('case_number'),'case_number'),Col('Name of accused',G('name_latin'),'name_latin'),Col('Sex',sex_en,'sex'),Col('Age',G('age'),'age'),Col('Nationality',G('citizenship'),'citizenship'),
      Col('Offence (LSHTSE 2008)',lambda p:'; '.join(f'Art. {a} {OFFEN[a]}' for l,a in p['charges']),'charges'),Col('Date received',G('date_opened'),'date_opened'),Col('Date of judgment',G('date_decided'),'date_decided'),Col('Result',lambda p:OUEN.get(p['outcome'],''),'outcome'),
      Col('Prison',lambda p:ym_e(p['sentence_months']),'sentence_months','sentence_days'),Col('of which suspended',lambda p:ym_e(p['suspended_months']),'suspended_months'),Col('Fine KHR',G('fine_riel'),'fine_riel'),Col('Compensation KHR',G('compensation_riel'),'compensation_riel')]
    s.heads(cols)
    k=0
    for p in gen(2,18,2024,cf=lambda c,y:f'KPT-{y}-{c:03d}',multi=.2):
        if p['outcome']=='convicted' and k<2:
            k+=1; p['sentence_months'],p['sentence_days'],p['suspended_months']=[(8,15,None),(5,20,None)][k-1]
            s.person(p,cols,{10:['8m15d','5m 20d'][k-1]})
        else: s.person(p,cols,{2:p['name_latin']+' '} if p['c']%4==0 else None)
    assert k==2
    s.fmt={12:'#,##0',13:'#,##0'}
# 3 sheets by month
def f03():
    b=book('តាកែវ_ប្រចាំខែ.xlsx','Takeo','one sheet per month, each with its own title, headings and total; dates as real dates shown d/m/y; sentence in words "7 ឆ្នាំ 6 ខែ"; last sheet empty with "គ្មាន"','take',
      never=NEVER_T+['only the first sheet is read'])
    ps=gen(3,27,2024,m0=1,m1=3,cf=lambda c,y:f'{c}/{y%100} ត.ក',decided=.8); last=None
    for m in (1,2,3):
        s=b.sheet(KM[m-1]); s.note([f'បញ្ជីរឿងក្ដីជួញដូរមនុស្ស ចូលក្នុងខែ{KM[m-1]} ឆ្នាំ២០២៤ - សាលាដំបូងខេត្តតាកែវ'],'title',(0,8))
        cols=[Col('ល.រ',seq()),Col('លេខរឿង',G('case_number'),'case_number'),Col('ថ្ងៃចូល',G('date_opened'),'date_opened'),Col('ឈ្មោះជនជាប់ចោទ',lambda p:p['name_khmer']+(f" ហៅ {p['alias_khmer']}" if p['alias_khmer'] else ''),'name_khmer','alias_khmer'),Col('ភេទ',lambda p:{'male':'ប្រុស','female':'ស្រី'}[p['sex']],'sex'),Col('អាយុ',lambda p:f"{p['age']} ឆ្នាំ",'age'),
          Col('បទល្មើស',lambda p:' / '.join(f'ម.{a} ច្បាប់ ២០០៨' for l,a in p['charges']),'charges'),Col('សាលក្រម',lambda p:OUKH.get(p['outcome'],'-'),'outcome'),Col('ថ្ងៃសម្រេច',G('date_decided'),'date_decided'),Col('ទោស',lambda p:ym_kh(p['sentence_months'],False) or '-','sentence_months')]
        s.heads(cols); n=0
        for p in ps:
            if p['date_opened'].month==m: 
                p['alias_khmer']=ALIAS[p['c']%6] if p['c']%3==0 and n%2==0 else None
                s.person(p,cols); n+=1
        s.note(['សរុបប្រចាំខែ',None,None,f'{n} នាក់'],'total')
    s=b.sheet('មេសា'); s.note(['បញ្ជីរឿងក្ដីជួញដូរមនុស្ស ចូលក្នុងខែមេសា ឆ្នាំ២០២៤ - សាលាដំបូងខេត្តតាកែវ'],'title',(0,8)); s.heads(cols); s.note(['គ្មាន'],'nil line: none in April')
    b.never.append('the word គ្មាន (none) becomes a person')
# 4 csv semicolon cp1252
def f04():
    b=book('kampot_tip_2023.csv','Kampot','CSV, semicolons, windows-1252; a clerk trained in French: accents, "condamné"; dates d/m/y; amounts with blanks between thousands','take',never=NEVER_T)
    b.writer='cp1252'; s=b.sheet('csv')
    FR={'convicted':'condamné','acquitted':'relaxé','charge dismissed by the investigating judge':"non-lieu (juge d'instruction)"}
    FRS={'investigation':'instruction','awaiting trial':"en attente d'audience",'trial':"à l'audience",'decided':'jugé'}
    FRP={'present':'présent','absent':'par défaut','deemed present':'réputé contradictoire'}
    cols=[Col('N°',seq()),Col('N° dossier',G('case_number'),'case_number'),Col('Prévenu',G('name_latin'),'name_latin'),Col('Sexe',sex_en_fr,'sex'),Col('Âge',G('age'),'age'),Col('Loi 2008, article',lambda p:' + '.join(a for l,a in p['charges']),'charges'),
      Col('Reçu le',lambda p:d_t(p['date_opened']),'date_opened'),Col('État',lambda p:FRS[p['stage']],'stage'),Col('Jugé le',lambda p:d_t(p['date_decided']),'date_decided'),Col('Décision',lambda p:FR.get(p['outcome'],''),'outcome'),Col('Présence',lambda p:FRP.get(p['presence_at_judgment'],''),'presence_at_judgment'),
      Col('Peine',lambda p:ym_fr(p['sentence_months']),'sentence_months'),Col('dont sursis',lambda p:ym_fr(p['suspended_months']),'suspended_months'),Col('Amende (riels)',lambda p:riel(p['fine_riel']).replace(',',' '),'fine_riel')]
    s.heads(cols); ps=gen(4,15,2023,cf=lambda c,y:f'{c:02d}/{y}',multi=.3)
    for p in ps: s.person(p,cols)
    s.note([None,'Total',f'{len(ps)} prévenus'],'total'); s.note([None,'Vu, le greffier en chef - SPECIMEN Tuek (à vérifier)'],'signature')
def sex_en_fr(p): return {'male':'H','female':'F'}[p['sex']]
def ym_fr(m):
    if m is None: return ''
    y,mm=divmod(m,12); return ' '.join(x for x in [f'{y} an'+('s' if y>1 else '') if y else '',f'{mm} mois' if mm else ''] if x)
# 5 utf-16 tab
def f05():
    b=book('ស្វាយរៀង 2024.txt','Svay Rieng','"Unicode text" saved from a spreadsheet: UTF-16 with tabs; Khmer; title first; Khmer digits; law and article in two columns','take',never=NEVER_T)
    b.writer='utf16'; s=b.sheet('txt')
    s.note(['សាលាដំបូងខេត្តស្វាយរៀង - បញ្ជីជនជាប់ចោទរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤'],'title'); s.blank()
    cols=[Col('លេខរៀង',seqk()),Col('សំណុំរឿងលេខ',G('case_number'),'case_number'),Col('ឈ្មោះ',G('name_khmer'),'name_khmer'),Col('ឡាតាំង',G('name_latin'),'name_latin'),Col('ភេទ',sex_kh,'sex'),Col('អាយុ',kh('age'),'age'),Col('សញ្ជាតិ',lambda p:CITKH[p['citizenship']],'citizenship'),
      Col('ច្បាប់',lambda p:'ច្បាប់ជួញដូរ ២០០៨' if p['charges'][0][0]==TIP else 'ក្រមព្រហ្មទណ្ឌ','charges'),Col('មាត្រា',lambda p:kd(p['charges'][0][1]),'charges'),Col('ដំណាក់កាល',lambda p:STKH[p['stage']],'stage'),Col('កាលបរិច្ឆេទសាលក្រម',lambda p:d_kh(p['date_decided'],'-'),'date_decided'),
      Col('ទោស (ខែ)',kh('sentence_months'),'sentence_months'),Col('ព្យួរ (ខែ)',kh('suspended_months'),'suspended_months')]
    s.heads(cols); ps=gen(5,22,2024,foreign=.25,cf=lambda c,y:kd(f'{c}')+'/'+kd(y%100)+' ស.រ')
    for i,p in enumerate(ps):
        if i in (4,11): p['charges']=[[PC,'378']]
        s.person(p,cols)
# 6 ODS three headings
def f06():
    b=book('Prey Veng tableau 2024.ods','Prey Veng','ODS; three heading rows, merged; year of birth; Khmer date in words for the judgment; presence','take',never=NEVER_T+['year of birth taken as an age'])
    b.writer='ods'; s=b.sheet('បញ្ជី'); s.note(['សាលាដំបូងខេត្តព្រៃវែង'],'letterhead'); s.note(['តារាងតាមដានសំណុំរឿង (ច្បាប់ឆ្នាំ២០០៨)'],'title',(0,10))
    cols=[Col('',seqk()),Col('',G('case_number'),'case_number'),Col('ឈ្មោះ',G('name_khmer'),'name_khmer'),Col('ភេទ',sex_kh,'sex'),Col('ឆ្នាំកំណើត',kh('birth_year'),'birth_year'),Col('មាត្រា',lambda p:kd('+'.join(a for l,a in p['charges'])),'charges'),Col('ចុះបញ្ជី',lambda p:d_w(p['date_opened']),'date_opened'),
      Col('ថ្ងៃប្រកាស',lambda p:d_w(p['date_decided']),'date_decided'),Col('វត្តមាន',lambda p:PRKH.get(p['presence_at_judgment'],''),'presence_at_judgment'),Col('សេចក្ដីសម្រេច',lambda p:OUKH.get(p['outcome'],''),'outcome'),Col('រយៈពេល',lambda p:ym_kh(p['sentence_months']),'sentence_months')]
    s.note(['ល.រ','លេខ','អំពីជនជាប់ចោទ',None,None,'អំពីរឿង',None,'អំពីសាលក្រម',None,None,None],'heading'); r=s.r
    s.note([None,None]+[c.h for c in cols[2:10]]+['ទោស'],'heading'); s.note([None]*10+['រយៈពេល'],'heading')
    s.merges+=[(r,2,r,4),(r,5,r,6),(r,7,r,10)]+[(r,j,r+2,j) for j in (0,1)]+[(r+1,j,r+2,j) for j in range(2,10)]
    for p in gen(6,20,2024,multi=.25,cf=lambda c,y:f'ព.វ {kd(c)}'): s.person(p,cols)
    s.blank(); s.note(['សម្គាល់៖ តារាងនេះធ្វើពីសៀវភៅចុះបញ្ជី'],'note')
EVERY={'25':'បើកបន','10':'នាំគេទៅបោក','11':'នាំគេឆ្លងដែន','12':'រើសគេទៅធ្វើការបង្ខំ','15':'លក់មនុស្ស','16':'លក់មនុស្សទៅក្រៅ','17':'ដឹកគេទៅ','19':'ទទួលយកមនុស្ស','26':'បើកបនធំ','28':'បើកបន ក្មេង','34':'ដើរលេងក្មេង','41':'រូបអាសអាភាសក្មេង'}
# 7 spoken headings, ticks
def f07():
    b=book('book kratie.xlsx','Kratie','spoken headings (ចូលថ្ងៃណា, អ្នកណា, ជាប់រឿងអី, ថ្ងៃកាត់, កាត់ម៉េច); two tick columns for sex; "adult / minor" only','take')
    s=b.sheet('សៀវភៅ'); s.note(['រឿងជួញដូរមនុស្ស ច្បាប់ ២០០៨ - ក្រចេះ ២០២៤'],'title')
    cols=[Col('លេខ',G('case_number'),'case_number'),Col('ចូលថ្ងៃណា',lambda p:d_t(p['date_opened'],'%d.%m.%Y'),'date_opened'),Col('អ្នកណា',G('name_khmer'),'name_khmer'),Col('ប្រុស',lambda p:'✓' if p['sex']=='male' else '','sex'),Col('ស្រី',lambda p:'✓' if p['sex']=='female' else '','sex'),
      Col('ធំឬក្មេង',lambda p:'អនីតិជន' if p['age']<18 else 'នីតិជន',lambda p:{'age':'minor' if p['age']<18 else 'adult'}),Col('ជាប់រឿងអី',lambda p:f"{EVERY[p['charges'][0][1]]} ម.{p['charges'][0][1]}",'charges'),Col('ថ្ងៃកាត់',lambda p:d_t(p['date_decided'],'%d.%m.%Y'),'date_decided'),
      Col('កាត់ម៉េច',lambda p:{'convicted':f"មានទោស គុក {ym_kh(p['sentence_months'],False)}"+(f" ព្យួរ {ym_kh(p['suspended_months'],False)}" if p['suspended_months'] else ''),'acquitted':'រួចខ្លួន','charge dismissed by the investigating judge':'ចៅក្រមស៊ើបសួរលើកលែងចោទ'}.get(p['outcome'],''),'outcome','sentence_months','suspended_months')]
    s.heads(cols)
    for p in gen(7,16,2024,minor=.2,cf=lambda c,y:str(300+c)): s.person(p,cols)
# 8 ditto, merged case cells
def f08():
    b=book('ពោធិ៍សាត់ - ជនជាប់ចោទ.xlsx','Pursat','several accused of one case on their own rows: case number merged or blank below, ditto marks (〃, ", ដូចលើ) for charge and dates','take',
      never=NEVER_T+['a ditto mark is stored as a value or an empty cell under a merged case number makes a person without a case'])
    s=b.sheet('2024'); s.note(['សាលាដំបូងខេត្តពោធិ៍សាត់'],'letterhead',(0,9)); s.note(['បញ្ជីជនជាប់ចោទ ក្រោមច្បាប់ជួញដូរមនុស្ស ឆ្នាំ ២០០៨'],'title',(0,9))
    cols=[Col('ល.រ',seq()),Col('លេខសំណុំរឿង',G('case_number'),'case_number'),Col('ឈ្មោះ',G('name_khmer'),'name_khmer'),Col('ភេទ',sex_kh,'sex'),Col('អាយុ',G('age'),'age'),Col('បទចោទ',ch_kh,'charges'),Col('ថ្ងៃចូលសាលា',lambda p:d_t(p['date_opened']),'date_opened'),Col('ដំណាក់កាល',lambda p:STKH[p['stage']],'stage'),Col('ថ្ងៃសាលក្រម',lambda p:d_t(p['date_decided']),'date_decided'),Col('ទោស',lambda p:ym_kh(p['sentence_months'],False),'sentence_months')]
    s.heads(cols); prev=None; ps=gen(8,26,2024,per=(1,2,3,3),cf=lambda c,y:f'{c:03d}/{y}'); start=None
    for p in ps:
        over={}
        zw=p['name_khmer'].replace(' ',' \u200b') if p['c']%4==1 else p['name_khmer']
        if prev and prev['case_number']==p['case_number']:
            d=['〃','"','ដូចលើ'][p['c']%3]; over={1:None,2:zw,5:d,6:d}
            r=s.person(p,cols,over)
            if p['c']%2==0:
                if s.merges and s.merges[-1][1]==1 and s.merges[-1][2]==r-1 and s.merges[-1][3]==1: s.merges[-1]=(s.merges[-1][0],1,r,1)
                else: s.merges.append((r-1,1,r,1))
        else: s.person(p,cols,{2:zw})
        prev=p
    s.note([None,'សរុប',f'{len(ps)} នាក់'],'total')
# 9 words
def f09():
    b=book('Koh Kong ៦ខែ.xlsx','Koh Kong','dates, sentences and money in Khmer words; law and article together in words; half-year title','take',never=NEVER_T)
    s=b.sheet('ឆមាសទី១'); lett(s,'សាលាដំបូងខេត្តកោះកុង','បញ្ជីសំណុំរឿង ឆមាសទី១ ឆ្នាំ២០២៤',9)
    cols=[Col('លេខសំណុំរឿង',G('case_number'),'case_number'),Col('ជនជាប់ចោទ',G('name_khmer'),'name_khmer'),Col('ភេទ',lambda p:{'male':'ប្រុស','female':'ស្រី'}[p['sex']],'sex'),Col('អាយុ',lambda p:kw(p['age'])+'ឆ្នាំ' if p['age']<60 else kd(p['age'])+'ឆ្នាំ','age'),
      Col('អំពើ និងមាត្រា',lambda p:f"{OFF[p['charges'][0][1]]} មាត្រា{kd(p['charges'][0][1])} នៃច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ឆ្នាំ២០០៨",'charges'),Col('ថ្ងៃទទួល',lambda p:d_w(p['date_opened']),'date_opened'),Col('ថ្ងៃកាត់ទោស',lambda p:d_w(p['date_decided']),'date_decided'),
      Col('លទ្ធផល',lambda p:OUKH.get(p['outcome'],''),'outcome'),Col('ទោស',lambda p:ym_w(p['sentence_months'])+(f" ក្នុងនោះអនុវត្ត{ym_w(p['sentence_months']-p['suspended_months'])} នៅសល់ព្យួរ" if p['suspended_months'] else ''),'sentence_months','suspended_months'),Col('ពិន័យ',lambda p:milw(p['fine_riel']),'fine_riel'),Col('សំណងជនរងគ្រោះ',lambda p:milw(p['compensation_riel']),'compensation_riel')]
    s.heads(cols); k=0
    for p in gen(9,14,2024,m1=6,decided=.85,foreign=0,cf=lambda c,y:f'លេខ {kd(c)} កក'):
        if p['outcome']=='convicted' and k<2: p['sentence_months'],p['suspended_months']=[(36,24),(30,18)][k]; k+=1
        s.person(p,cols)
    s.blank(); s.note([None]*6+['បានឃើញ និងឯកភាព'],'signature'); s.note([None]*6+['ប្រធានសាលាដំបូង'],'signature')
# 10 extra columns
def f10():
    b=book('SR court TIP list (internal).xlsx','Siem Reap','Khmer and English headings in one cell; judge, lawyer, number of victims, telephone (hidden column), remarks; comments; an old filter','take',
      never=['number of victims becomes accused persons','a telephone number becomes a case number or amount'])
    s=b.sheet('List'); 
    cols=[Col('ល.រ / No',seq()),Col('លេខករណី / Case no',G('case_number'),'case_number'),Col('ឈ្មោះខ្មែរ / Khmer name',G('name_khmer'),'name_khmer'),Col('ឈ្មោះឡាតាំង / Latin name',G('name_latin'),'name_latin'),Col('ភេទ / Sex',lambda p:{'male':'ប្រុស / M','female':'ស្រី / F'}[p['sex']],'sex'),Col('អាយុ / Age',G('age'),'age'),Col('សញ្ជាតិ / Citizenship',lambda p:f"{CITKH[p['citizenship']]} / {p['citizenship']}",'citizenship'),
      Col('ទូរស័ព្ទគ្រួសារ / Family phone',G('phone')),Col('ចៅក្រម / Judge',G('judge')),Col('មេធាវី / Lawyer',G('lawyer')),Col('ចំនួនជនរងគ្រោះ / No. of victims',G('victims')),Col('ទម្រង់ / Form of exploitation',lambda p:f"{EXKH[p['exploitation']]} / {p['exploitation']}",'exploitation'),
      Col('បទចោទ / Charge',lambda p:', '.join((f'LSHTSE art. {a}' if l==TIP else f'Penal Code art. {a}') for l,a in p['charges']),'charges'),Col('ថ្ងៃបើកសំណុំរឿង / Opened',G('date_opened'),'date_opened'),Col('ថ្ងៃចោទប្រកាន់ / Charged',G('date_charged'),'date_charged'),Col('ថ្ងៃសាលក្រម / Judgment',G('date_decided'),'date_decided'),Col('វត្តមាន / Presence',lambda p:{'present':'ចំពោះមុខ / present','absent':'កំបាំងមុខ / in absentia','deemed present':'ចាត់ទុកជាចំពោះមុខ / deemed present'}.get(p['presence_at_judgment'],''),'presence_at_judgment'),
      Col('សេចក្ដីសម្រេច / Decision',lambda p:f"{OUKH[p['outcome']]} / {OUEN[p['outcome']]}" if p['outcome'] else '','outcome'),Col('ពន្ធនាគារ / Imprisonment',lambda p:ym_kh(p['sentence_months'],False),'sentence_months'),Col('កំណត់សម្គាល់ / Remarks',lambda p:['','ប្ដឹងឧទ្ធរណ៍','detained','រង់ចាំពិនិត្យ ៣ ដង','bail 2,000,000 paid'][p['c']%5])]
    s.heads(cols); s.hcols=[7]; s.fmt={13:'dd-mmm-yy',14:'dd-mmm-yy',15:'dd-mmm-yy'}
    for p in gen(10,34,2023,foreign=.2,pcs=.25,multi=.2,cf=lambda c,y:f'SRP/{y}/{c}'): s.person(p,cols)
    s.comments[(4,2)]='please check the spelling'; s.comments[(9,15)]='judgment read on second day'
# 11 Buddhist era
def f11():
    b=book('ស្ទឹងត្រែង ព.ស.២៥៦៧.xlsx','Stung Treng','all years in the Buddhist era, with the clerk\'s note of how to count (+543); Khmer digits','take',never=NEVER_T+['a year 2567 is stored as such'])
    s=b.sheet('តារាង'); s.note(['សាលាដំបូងខេត្តស្ទឹងត្រែង'],'letterhead'); s.note(['តារាងរឿងជួញដូរមនុស្ស (ច្បាប់ ២០០៨) ព.ស. ២៥៦៧'],'title'); s.note(['សម្គាល់៖ ឆ្នាំទាំងអស់ជាពុទ្ធសករាជ។ ព.ស. = គ.ស. + ៥៤៣'],'note: years are Buddhist era, +543')
    cols=[Col('ល.រ',seqk()),Col('លេខ',G('case_number'),'case_number'),Col('ឈ្មោះជនជាប់ចោទ',G('name_khmer'),'name_khmer'),Col('ភេទ',sex_kh,'sex'),Col('ឆ្នាំកំណើត (ព.ស.)',lambda p:kd(p['birth_year']+543),'birth_year'),Col('មាត្រា',lambda p:kd(', '.join(a for l,a in p['charges'])),'charges'),Col('ថ្ងៃចូល (ព.ស.)',lambda p:d_be(p['date_opened']),'date_opened'),Col('ថ្ងៃសាលក្រម (ព.ស.)',lambda p:d_be(p['date_decided']),'date_decided'),Col('លទ្ធផល',lambda p:OUKH.get(p['outcome'],''),'outcome'),Col('ទោស',lambda p:ym_kh(p['sentence_months']),'sentence_months')]
    s.heads(cols)
    for p in gen(11,13,2024,multi=.2,cf=lambda c,y:kd(f'{c:03d}')): s.person(p,cols)
# 12 serials, millions
def f12():
    b=book('PVH_2024_v2.xlsx','Preah Vihear','dates are Excel serial numbers without a date format; fine and compensation in millions of riel (heading says so); sentence in months in one column, suspended months in another','take',never=['a fine of 5 riel (the heading says million)','a date like 45321 kept as a number'])
    s=b.sheet('Data'); s.note(['Preah Vihear Court of First Instance - trafficking law cases (2008)'],'title')
    cols=[Col('#',seq()),Col('case',G('case_number'),'case_number'),Col('accused (Latin)',G('name_latin'),'name_latin'),Col('gender',lambda p:p['sex'],'sex'),Col('YoB',G('birth_year'),'birth_year'),Col('articles',lambda p:', '.join(a for l,a in p['charges']),'charges'),Col('received',lambda p:serial(p['date_opened']),'date_opened'),Col('charged',lambda p:serial(p['date_charged']),'date_charged'),Col('judgment date',lambda p:serial(p['date_decided']),'date_decided'),
      Col('stage',lambda p:p['stage'],'stage'),Col('decision',lambda p:OUEN.get(p['outcome'],''),'outcome'),Col('prison (months)',G('sentence_months'),'sentence_months'),Col('suspended (months)',G('suspended_months'),'suspended_months'),Col('fine (million riel)',lambda p:mil(p['fine_riel']),'fine_riel'),Col('civil comp. (million riel)',lambda p:mil(p['compensation_riel']),'compensation_riel')]
    s.heads(cols)
    for p in gen(12,21,2024,multi=.25,cf=lambda c,y:f'{y}-{c}'): s.person(p,cols)
# 13 big
def f13():
    b=book('TBK_2022-2024_all.xlsx','Tboung Khmum','350 persons in three years; subtotals by month, headings repeated as for printing; mixed Khmer and Arabic digits','take',never=NEVER_T+['a repeated heading becomes a person'])
    s=b.sheet('ទាំងអស់'); lett(s,'សាលាដំបូងខេត្តត្បូងឃ្មុំ','បញ្ជីជនជាប់ចោទរឿងជួញដូរមនុស្ស និងអាជីវកម្មផ្លូវភេទ តាមច្បាប់ ២០០៨ ឆ្នាំ ២០២២-២០២៤',12)
    cols=[Col('ល.រ',seq()),Col('លេខសំណុំរឿង',G('case_number'),'case_number'),Col('ឈ្មោះ',G('name_khmer'),'name_khmer'),Col('Name',G('name_latin'),'name_latin'),Col('ភេទ',sex_kh,'sex'),Col('អាយុ',lambda p:p['age'] if p['c']%2 else kd(p['age']),'age'),Col('មាត្រា',lambda p:' និង '.join(a if p['c']%2 else kd(a) for l,a in p['charges']),'charges'),Col('ទម្រង់កេងប្រវ័ញ្ច',lambda p:EXKH[p['exploitation']],'exploitation'),Col('ថ្ងៃចូល',lambda p:p['date_opened'] if p['c']%3 else d_kh(p['date_opened']),'date_opened'),Col('ដំណាក់កាល',lambda p:STKH[p['stage']],'stage'),Col('ថ្ងៃសាលក្រម',lambda p:p['date_decided'] if p['c']%3 else d_kh(p['date_decided']),'date_decided'),
      Col('សាលក្រម',lambda p:(OUKH.get(p['outcome'],'').replace('ផ្ដន្ទា','ផ្តន្ទា') if p['c']%2 else OUKH.get(p['outcome'],'')+(' ' if p['outcome'] else '')),'outcome'),Col('ទោស',lambda p:ym_kh(p['sentence_months'],p['c']%2==0),'sentence_months'),Col('ពិន័យ៛',lambda p:p['fine_riel'] if p['c']%2 else riel(p['fine_riel'],1),'fine_riel')]
    s.heads(cols); s.fmt={13:'#,##0'}
    ps=[]; 
    for y,n in ((2022,110),(2023,120),(2024,120)): ps+=gen(1300+y,n,y,foreign=.15,multi=.1,cf=lambda c,y:f'{c}/{y}')
    cur=None; k=0; cnt=0
    for p in ps:
        m=(p['date_opened'].year,p['date_opened'].month)
        if cur and m!=cur: s.note([None,f'សរុបខែ {cur[1]:02d}/{cur[0]}',f'{k} នាក់'],'subtotal'); k=0
        cur=m; s.person(p,cols); k+=1; cnt+=1
        if cnt%60==0: s.heads(cols,'heading repeated')
    s.note([None,f'សរុបខែ {cur[1]:02d}/{cur[0]}',f'{k} នាក់'],'subtotal'); s.note([None,'សរុបរួម','350 នាក់'],'total')
# 14 month only
def f14():
    b=book('pailin pending.xlsx','Pailin','cases still with the investigating judge; received month only (03/2024 or មីនា ២០២៤); no judgments at all','take',never=['a first day of the month is made up','no judgment columns become "acquitted" or 0 months'])
    s=b.sheet('Sheet1'); s.note(['Pailin court of first instance: cases under the law on suppression of human trafficking (2008) pending with the investigating judge, 31 Dec 2024'],'title')
    cols=[Col('No.',seq()),Col('Case',G('case_number'),'case_number'),Col('Family name',lambda p:p['name_latin'].split(' ')[0],'name_latin'),Col('Given name',lambda p:p['name_latin'].split(' ',1)[1],'name_latin'),Col('M/F',sex_en,'sex'),Col('age',G('age'),'age'),Col('nationality',G('citizenship'),'citizenship'),Col('Art.',lambda p:int(p['charges'][0][1]),'charges'),Col('Month received',lambda p:(f"{p['date_opened'].month:02d}/{p['date_opened'].year}" if p['c']%2 else f"{KM[p['date_opened'].month-1]} {kd(p['date_opened'].year)}"),lambda p:{'date_opened':p['date_opened'].strftime('%Y-%m')}),Col('Stage',lambda p:'under investigation','stage'),Col('In detention?',lambda p:['yes','no','bail'][p['c']%3])]
    s.heads(cols)
    for p in gen(14,11,2024,decided=0,foreign=.4,cf=lambda c,y:f'PLN {c}-{y%100}'): p['stage']='investigation'; s.person(p,cols)
# 15 codes with legend
def f15():
    b=book('រតនគិរី កូដ.xlsx','Ratanakiri','codes for charge (ក ខ គ ឃ) and result (1 2 3 0), explained in a legend sheet; colours only repeat the code','take',never=['codes 1 2 3 read as counts or months'])
    s=b.sheet('បញ្ជី'); MAP={'10':'ក','12':'ខ','15':'គ','28':'ឃ'}
    cols=[Col('ល.រ',seq()),Col('លេខរឿង',G('case_number'),'case_number'),Col('ឈ្មោះ',G('name_khmer'),'name_khmer'),Col('ភេទ',sex_kh,'sex'),Col('អាយុ',G('age'),'age'),Col('បទ',lambda p:MAP[p['charges'][0][1]],'charges'),Col('ថ្ងៃចុះបញ្ជី',G('date_opened'),'date_opened'),Col('ថ្ងៃសម្រេច',G('date_decided'),'date_decided'),Col('លទ្ធផល',lambda p:{'convicted':1,'acquitted':2,'charge dismissed by the investigating judge':3,None:0}[p['outcome']],lambda p:{'outcome':p['outcome'] or 'pending'}),Col('ទោស',lambda p:ym_kh(p['sentence_months'],False),'sentence_months')]
    s.note(['សាលាដំបូងខេត្តរតនគិរី ឆ្នាំ២០២៤ (មើលកូដនៅសន្លឹក «កូដ»)'],'title'); s.heads(cols)
    for p in gen(15,17,2024,arts=[('10','sexual exploitation'),('12','forced labour'),('15','forced marriage'),('28','sexual exploitation')],cf=lambda c,y:f'R{c}'):
        s.person(p,cols)
        if p['outcome']=='convicted': s.fills[(s.r,8)]='FFFF99'
    k=b.sheet('កូដ')
    for r in (['កូដ','អត្ថន័យ'],['ក','មាត្រា ១០ ច្បាប់ ២០០៨'],['ខ','មាត្រា ១២ ច្បាប់ ២០០៨'],['គ','មាត្រា ១៥ ច្បាប់ ២០០៨'],['ឃ','មាត្រា ២៨ ច្បាប់ ២០០៨'],[None],['លទ្ធផល'],[1,'ផ្ដន្ទាទោស'],[2,'ឱ្យរួចខ្លួន'],[3,'លើកលែងចោទប្រកាន់ (ចៅក្រមស៊ើបសួរ)'],[0,'មិនទាន់សម្រេច']): k.note(r,'legend')
# 16 blocks by case
def f16():
    b=book('Mondulkiri blocks.xlsx','Mondulkiri','a line per case (number, date received, charge) and the accused indented below it','take',never=NEVER_T+['the case line becomes a person'])
    s=b.sheet('សំណុំរឿង'); s.note(['សាលាដំបូងខេត្តមណ្ឌលគិរី - រឿងជួញដូរមនុស្ស ២០២៤'],'title')
    cols=[Col('',lambda p:''),Col('ឈ្មោះ',G('name_khmer'),'name_khmer'),Col('ភេទ',sex_kh,'sex'),Col('អាយុ',G('age'),'age'),Col('សាលក្រម',lambda p:OUKH.get(p['outcome'],''),'outcome'),Col('ថ្ងៃសាលក្រម',G('date_decided'),'date_decided'),Col('ទោស',lambda p:ym_kh(p['sentence_months'],False),'sentence_months')]
    s.note(['សំណុំរឿង','ឈ្មោះ','ភេទ','អាយុ','សាលក្រម','ថ្ងៃសាលក្រម','ទោស'],'heading'); prev=None; ps=gen(16,15,2024,per=(1,2,3),foreign=0,cf=lambda c,y:f'{c}/{y} មគ')
    for p in ps:
        if prev!=p['case_number']:
            s.note([f"សំណុំរឿងលេខ {p['case_number']} ចូលថ្ងៃ {d_t(p['date_opened'])} បទចោទ៖ {OFF[p['charges'][0][1]]} មាត្រា {p['charges'][0][1]} ច្បាប់ ២០០៨"],'case line above its accused',(0,6)); prev=p['case_number']
        s.person(p,cols,tover=dict(case_number=p['case_number'],date_opened=p['date_opened'],charges=p['charges']))
# 17 staff list
def f17():
    b=book('Kep court 2024.xlsx','Kep','three sheets: staff of the court, the list, last year\'s furniture; eight persons','take',never=['staff become accused persons'])
    k=b.sheet('បុគ្គលិក')
    for r in (['ល.រ','ឈ្មោះ','ភេទ','តួនាទី','ទូរស័ព្ទ'],[1,'តេស្ត ផ្កា','ស','ក្រឡាបញ្ជី','012 000 001'],[2,'គំរូ ទឹក','ប','លេខាធិការ','012 000 002'],[3,'ស្រមៃ ភ្នំ','ប','ចៅក្រម','012 000 003']): k.note(r,'staff list')
    s=b.sheet('រឿងជួញដូរ'); s.note(['សាលាដំបូងខេត្តកែប ឆ្នាំ២០២៤ រឿងជួញដូរមនុស្ស'],'title')
    cols=[Col('ល.រ',seq()),Col('សំណុំរឿង',G('case_number'),'case_number'),Col('ជនជាប់ចោទ',G('name_khmer'),'name_khmer'),Col('ភេទ',sex_kh,'sex'),Col('អាយុ',G('age'),'age'),Col('បទចោទ',lambda p:' និង '.join(('ក.ព ' if l==PC else 'ច.ជ.ម ')+'មាត្រា '+a for l,a in p['charges']),'charges'),Col('ថ្ងៃចោទប្រកាន់',G('date_charged'),'date_charged'),Col('វត្តមាន',lambda p:PRKH.get(p['presence_at_judgment'],''),'presence_at_judgment'),Col('ថ្ងៃសាលក្រម',G('date_decided'),'date_decided'),Col('សម្រេច',lambda p:OUKH[p['outcome'] or 'pending'],lambda p:{'outcome':p['outcome'] or 'pending'}),Col('ទោស',lambda p:ym_kh(p['sentence_months'],False),'sentence_months'),Col('ពិន័យ',lambda p:f"{mil(p['fine_riel'])} លានរៀល" if p['fine_riel'] else '','fine_riel')]
    s.heads(cols)
    for p in gen(17,8,2024,pcs=.5,cf=lambda c,y:f'{c}ក'): s.person(p,cols)
    s.note(['ក.ព = ក្រមព្រហ្មទណ្ឌ, ច.ជ.ម = ច្បាប់ជួញដូរមនុស្ស ២០០៨'],'legend')
    m=b.sheet('សម្ភារៈ'); m.note(['តុ',4],'furniture'); m.note(['កៅអី',12],'furniture')
# 18 several accused in a cell
def f18():
    b=book('ភ្នំពេញ បន្ទប់ទី៣.xlsx','Phnom Penh','one row per case: names, sexes, ages, results, sentences under each other in the cell, numbered; date and charge once','take-with-questions',
      questions=['one row holds several accused, numbered within the cell: is line 1 of the name line 1 of age, result and sentence?'],never=['one row becomes one person with a name of three','sentences moved to the wrong person'])
    s=b.sheet('បន្ទប់ទី៣'); s.note(['សាលាដំបូងរាជធានីភ្នំពេញ បន្ទប់ទី៣ - ច្បាប់ ២០០៨ - ឆ្នាំ២០២៤'],'title',(0,8))
    def num(f):
        return f
    cols=[Col('លេខសំណុំរឿង',G('case_number'),'case_number'),Col('ជនជាប់ចោទ',G('name_khmer'),'name_khmer'),Col('ភេទ',sex_kh,'sex'),Col('អាយុ',G('age'),'age'),Col('មាត្រា',lambda p:', '.join(a for l,a in p['charges']),'charges'),Col('ថ្ងៃចូល',lambda p:d_t(p['date_opened']),'date_opened'),Col('ថ្ងៃសាលក្រម',lambda p:d_t(p['date_decided']),'date_decided'),Col('លទ្ធផល',lambda p:OUKH.get(p['outcome'],''),'outcome'),Col('ទោស',lambda p:ym_kh(p['sentence_months'],False),'sentence_months')]
    for i in (1,2,3,7,8): cols[i].each=True
    s.heads(cols); ps=gen(18,24,2024,per=(1,2,3),decided=1,foreign=0,cf=lambda c,y:f'{c}/{y} ភព'); i=0
    while i<len(ps):
        g=[q for q in ps if q['case_number']==ps[i]['case_number']]; i+=len(g)
        if len(g)==1: s.person(g[0],cols); continue
        v=[]
        for c in cols:
            xs=[c.f(p) for p in g]
            v.append('\n'.join(f'{n}. {x if x not in (None,"") else "-"}' for n,x in enumerate(xs,1)) if getattr(c,'each',False) else xs[0])
        s.rows.append(v)
        for n,p in enumerate(g,1): s.truth(p,cols,dict(person_in_row=n))
# 19 law not named
def f19():
    b=book('Kandal court list.xlsx','Kandal','only article numbers, the law is named nowhere; two heading rows; sentence 7.5 = years','take-with-questions',questions=['article numbers without a law: which law?','sentences like 7.5: years?'],never=['the law of 2008 is filled in without a question'])
    s=b.sheet('Sheet1'); s.note(['KANDAL COURT'],'letterhead')
    cols=[Col('No',seq()),Col('File',G('case_number'),'case_number'),Col('Accused',G('name_latin'),'name_latin'),Col('Sex',sex_en,'sex'),Col('Age',G('age'),'age'),Col('Article',lambda p:'/'.join(a for l,a in p['charges']),lambda p:{'charges':[[None,a] for l,a in p['charges']]}),Col('In',lambda p:d_en(p['date_opened']),'date_opened'),Col('Judgment',lambda p:d_en(p['date_decided']),'date_decided'),Col('Decision',lambda p:OUEN.get(p['outcome'],''),'outcome'),Col('Sentence (years)',lambda p:p['sentence_months']/12 if p['sentence_months'] else None,'sentence_months')]
    ps=gen(19,26,2024,multi=.3,cf=lambda c,y:f'K{c}/{y%100}')
    for k in ('name_latin','sex','age'): ps[-1][k]=ps[1][k]
    twin=(ps[1],ps[-1])
    s.note(['A. Judged'],'title of the first table'); s.heads(cols)
    for p in ps:
        if p['stage']=='decided': s.person(p,cols,extra={'also_in_another_case':True} if any(p is x for x in twin) else None)
    s.blank(2); s.note(['B. Not yet judged'],'title of the second table')
    c2=[Col('File',G('case_number'),'case_number'),Col('Accused',G('name_latin'),'name_latin'),Col('Age',G('age'),'age'),Col('Sex',sex_en,'sex'),Col('In',lambda p:d_en(p['date_opened']),'date_opened'),Col('Article',lambda p:'/'.join(a for l,a in p['charges']),lambda p:{'charges':[[None,a] for l,a in p['charges']]}),Col('Stage',lambda p:p['stage'],'stage')]
    s.heads(c2)
    for p in ps:
        if p['stage']!='decided': s.person(p,c2,extra={'also_in_another_case':True} if any(p is x for x in twin) else None)
    b.what+='; two tables under each other with different columns'; b.never.append('the second table is read with the columns of the first')
    b.questions.append('the same name, sex and age in two cases: one person?'); b.never.append('the two cases of the same name are merged into one')
# 20 American dates
def f20():
    b=book('kampongcham_export.csv','Kampong Cham','CSV from a PC with American settings: month first, several days above 12 show it','take-with-questions',questions=['dates are month first (e.g. 3/25/2024): right for all?'],never=['3/4/2024 read as 3 April'])
    b.writer='csv8'; s=b.sheet('csv'); us=lambda d:'' if d is None else f'{d.month}/{d.day}/{d.year}'
    cols=[Col('id',seq()),Col('case_no',G('case_number'),'case_number'),Col('name_kh',G('name_khmer'),'name_khmer'),Col('sex',sex_en,'sex'),Col('age',G('age'),'age'),Col('law',lambda p:'Human trafficking law 2008' if p['charges'][0][0]==TIP else 'Penal Code','charges'),Col('article',lambda p:p['charges'][0][1],'charges'),Col('opened',lambda p:us(p['date_opened']),'date_opened'),Col('charged',lambda p:us(p['date_charged']),'date_charged'),Col('judgment_date',lambda p:us(p['date_decided']),'date_decided'),Col('verdict',lambda p:OUEN.get(p['outcome'],''),'outcome'),Col('months',G('sentence_months'),'sentence_months'),Col('fine_khr',G('fine_riel'),'fine_riel')]
    s.heads(cols)
    k=0
    for p in gen(20,31,2024,cf=lambda c,y:f'KC-{c}'):
        if p['outcome']=='convicted': k+=1
        s.person(p,cols,{10:{3:'Convcited',5:'convicted '}[k]} if p['outcome']=='convicted' and k in(3,5) else None)
    b.questions.append('"Convcited": Convicted?')
# 21 currencies
def f21():
    b=book('PSH chinese cases.xlsx','Preah Sihanouk','fines in riel and dollars in one column; civil compensation partly with $ and partly a bare number without any currency','take-with-questions',questions=['the compensation column has numbers without a currency: riel or dollars?'],never=['dollars turned into riel','a bare 5000 stored as 5,000 riel or 5,000 dollars without a question'])
    s=b.sheet('2024'); s.note(['Preah Sihanouk Provincial Court - Law on Suppression of Human Trafficking and Sexual Exploitation 2008'],'title')
    def comp(p): return p['_comp']
    cols=[Col('no.',seq()),Col('Case #',G('case_number'),'case_number'),Col('Defendant',G('name_latin'),'name_latin'),Col('Nationality',G('citizenship'),'citizenship'),Col('Sex',sex_en,'sex'),Col('Art.',lambda p:', '.join(a for l,a in p['charges']),'charges'),Col('Opened',G('date_opened'),'date_opened'),Col('Judgment',G('date_decided'),'date_decided'),Col('Result',lambda p:OUEN.get(p['outcome'],''),'outcome'),Col('Presence',lambda p:{'present':'present','absent':'in absentia','deemed present':'deemed present'}.get(p['presence_at_judgment'],''),'presence_at_judgment'),Col('Imprisonment',lambda p:ym_e(p['sentence_months']),'sentence_months'),Col('Fine',lambda p:f"{riel(p['fine_riel'])} riel" if p['fine_riel'] else '','fine_riel'),Col('Civil compensation',comp)]
    s.heads(cols); n=0
    for p in gen(21,25,2024,foreign=.6,decided=.9,cf=lambda c,y:f'{y}/{c}'):
        p['_comp']=''; ex={}; tv={}
        if p['compensation_riel']:
            n+=1; usd=p['compensation_riel']//4_000_000*1000 or 1000
            if n%3==0: p['_comp']=f'${usd:,}'; tv={'compensation_other':f'{usd} USD'}
            elif n%3==1: p['_comp']=usd; ex={'compensation_no_currency':usd}
            else: p['_comp']=f"{riel(p['compensation_riel'])} ៛"; tv={'compensation_riel':p['compensation_riel']}
        s.person(p,cols,tover=tv,extra=ex)
# 22 victims on same sheet
def f22():
    b=book('បន្ទាយមានជ័យ ភាគីក្នុងរឿង.xlsx','Banteay Meanchey','accused and victims on one sheet, told apart by a column (ជនជាប់ចោទ / ជនរងគ្រោះ / សាក្សី)','take-with-questions',questions=['the sheet has victims and witnesses too: only ជនជាប់ចោទ are accused?'],never=['a victim or witness becomes an accused person','names of victims are kept among the accused'])
    s=b.sheet('ភាគី'); s.note(['សាលាដំបូងខេត្តបន្ទាយមានជ័យ ត្រីមាសទី២ ឆ្នាំ២០២៤'],'title')
    cols=[Col('លេខសំណុំរឿង',G('case_number'),'case_number'),Col('តួនាទី',lambda p:'ជនជាប់ចោទ'),Col('ឈ្មោះ',G('name_khmer'),'name_khmer'),Col('ភេទ',sex_kh,'sex'),Col('អាយុ',lambda p:kd(p['age']),'age'),Col('បទចោទ',lambda p:f"ច្បាប់ ២០០៨ មាត្រា {kd(p['charges'][0][1])}",'charges'),Col('ដំណាក់កាល',lambda p:STKH[p['stage']],'stage'),Col('ថ្ងៃសាលក្រម',lambda p:d_kh(p['date_decided']),'date_decided'),Col('ទោស',lambda p:ym_kh(p['sentence_months']),'sentence_months'),Col('សំណង',lambda p:riel(p['compensation_riel'])+' ៛' if p['compensation_riel'] else '','compensation_riel')]
    s.heads(cols); r=random.Random(22); ps=gen(22,16,2024,m0=4,m1=6,cf=lambda c,y:kd(f'{c}/{y}')); prev=None
    def vic(c):
        for _ in range(r.choice([1,2])): s.note([c,'ជនរងគ្រោះ',f"{r.choice(FAM)[0]} {r.choice(GIV)[0]}{r.choice(GIV)[0]}",r.choice('ស ស ប'.split()),kd(r.randint(14,35))],'victim, not accused')
        if r.random()<.3: s.note([c,'សាក្សី',f"{r.choice(FAM)[0]} {r.choice(GIV)[0]}",'ប',kd(r.randint(20,60))],'witness, not accused')
    for p in ps:
        if prev and prev!=p['case_number']: vic(prev)
        s.person(p,cols); prev=p['case_number']
    vic(prev)
# 23 hidden rows, hidden sheet
def f23():
    b=book('OMC 2024 filtered.xlsx','Oddar Meanchey','a filter left on: rows hidden; a hidden sheet with the first draft of the same list','take-with-questions',questions=['rows are hidden: take them in too?','a hidden sheet repeats the list (draft): leave it out?'],never=['hidden rows lost without a word','the draft sheet doubles everybody'])
    s=b.sheet('Final'); s.note(['Oddar Meanchey Court of First Instance, trafficking law (2008) 2024'],'title')
    cols=[Col('No',seq()),Col('Case',G('case_number'),'case_number'),Col('Name',G('name_latin'),'name_latin'),Col('Sex',sex_en,'sex'),Col('Age',G('age'),'age'),Col('Charge',lambda p:f"Art {p['charges'][0][1]} {OFFEN[p['charges'][0][1]]}",'charges'),Col('Received',G('date_opened'),'date_opened'),Col('Stage',lambda p:p['stage'],'stage'),Col('Judgment',G('date_decided'),'date_decided'),Col('Result',lambda p:OUEN.get(p['outcome'],''),'outcome'),Col('Prison',lambda p:(f"{p['sentence_months']//12} years"+(f" {p['sentence_months']%12} months" if p['sentence_months']%12 else '')) if p['sentence_months'] else '','sentence_months')]
    s.heads(cols); ps=gen(23,22,2024,foreign=.3,cf=lambda c,y:f'{c:03d}-OMC')
    for p in ps:
        h=p['stage'] in('awaiting trial','trial'); s.person(p,cols,extra={'hidden_row':True} if h else None)
        if h: s.hrows.append(s.r)
    d=b.sheet('draft'); d.state='hidden'; d.note(['draft'],'hidden sheet'); d.note([c.h for c in cols],'hidden sheet heading')
    for i,p in enumerate(ps[:12],1): d.note([i]+[c.f(p) for c in cols[1:]],'hidden sheet: draft of a row in Final')
# 24 colour = outcome
def f24():
    b=book('kps colours.xlsx','Kampong Speu','no column for the result: the colour of the name says it (legend below: yellow convicted, green acquitted, grey pending)','take-with-questions',questions=['colours carry the result (legend at the foot): how shall they be taken in?'],never=['the result is lost without a word','everyone with an empty sentence becomes acquitted'])
    s=b.sheet('កំពង់ស្ពឺ'); s.note(['សាលាដំបូងខេត្តកំពង់ស្ពឺ បញ្ជីរឿងជួញដូរមនុស្ស (ច្បាប់ ២០០៨) ២០២៤'],'title')
    cols=[Col('ល.រ',seq()),Col('លេខសំណុំរឿង',G('case_number'),'case_number'),Col('ឈ្មោះ',G('name_khmer'),'name_khmer'),Col('ភេទ',sex_kh,'sex'),Col('អាយុ',G('age'),'age'),Col('មាត្រា',lambda p:p['charges'][0][1],'charges'),Col('ថ្ងៃចូល',lambda p:d_t(p['date_opened'],'%d-%m-%Y'),'date_opened'),Col('ថ្ងៃសាលក្រម',lambda p:d_t(p['date_decided'],'%d-%m-%Y'),'date_decided'),Col('ទោស',lambda p:ym_kh(p['sentence_months'],False),'sentence_months')]
    s.heads(cols); C={'convicted':'FFFF00','acquitted':'92D050',None:'BFBFBF'}
    for p in gen(24,18,2024,cf=lambda c,y:f'{c}/{y} កស'):
        if p['outcome'] and p['outcome'].startswith('charge'): p['outcome']='acquitted'; p['presence_at_judgment']=None
        s.person(p,cols,extra={'outcome_by_colour':p['outcome'] or 'pending'}); s.fills[(s.r,2)]=C[p['outcome']]
    s.blank()
    for t,c in (('លឿង = ផ្ដន្ទាទោស','FFFF00'),('បៃតង = ឱ្យរួចខ្លួន','92D050'),('ប្រផេះ = មិនទាន់សម្រេច','BFBFBF')): s.note([None,None,t],'legend of colours'); s.fills[(s.r,2)]=c
# 25 no year
def f25():
    b=book('kampong chhnang 10-2023 to 9-2024.xlsx','Kampong Chhnang','dates received without a year; title says October 2023 to September 2024, rows in order','take-with-questions',questions=['dates received have no year: October to December 2023 and January to September 2024, as the title says?'],never=['the year 2026 (or one year for all) filled in without a question'])
    s=b.sheet('Sheet1'); s.note(['សាលាដំបូងខេត្តកំពង់ឆ្នាំង៖ រឿងជួញដូរមនុស្ស ចូលពីខែតុលា ២០២៣ ដល់ខែកញ្ញា ២០២៤ (ច្បាប់ ២០០៨)'],'title')
    cols=[Col('ល.រ',seq()),Col('លេខ',G('case_number'),'case_number'),Col('ថ្ងៃចូល',lambda p:f"{p['date_opened'].day}/{p['date_opened'].month}",'date_opened'),Col('ជនជាប់ចោទ',G('name_khmer'),'name_khmer'),Col('ភេទ',sex_kh,'sex'),Col('អាយុ',G('age'),'age'),Col('បទចោទ',ch_off_kh,'charges'),Col('ដំណាក់កាល',lambda p:STKH[p['stage']],'stage'),Col('ទោស',lambda p:ym_kh(p['sentence_months'],False),'sentence_months')]
    s.heads(cols); ps=gen(251,6,2023,m0=10,m1=12,cf=lambda c,y:f'{c}/{y%100}',foreign=0)+gen(252,14,2024,m0=1,m1=9,cf=lambda c,y:f'{c}/{y%100}',foreign=0)
    for p in ps: s.person(p,cols)
# 26 one accused on several rows
def f26():
    b=book('svay rieng charges.xlsx','Svay Rieng','one row per charge: the same accused on two or three rows with the same case number and name','take-with-questions',questions=['the same case and name on several rows, one per charge: one person?'],never=['each charge becomes a person of its own','a sentence is counted once per charge'])
    s=b.sheet('Charges'); s.note(['Svay Rieng provincial court of first instance - accused by charge, 2024'],'title')
    cols=[Col('Case',G('case_number'),'case_number'),Col('Name (Khmer)',G('name_khmer'),'name_khmer'),Col('Name (Latin)',G('name_latin'),'name_latin'),Col('Sex',sex_en,'sex'),Col('Age',G('age'),'age'),Col('Law',None,'charges'),Col('Article',None,'charges'),Col('Received',G('date_opened'),'date_opened'),Col('Outcome',lambda p:OUEN[p['outcome'] or 'pending'],lambda p:{'outcome':p['outcome'] or 'pending'}),Col('Judgment date',G('date_decided'),'date_decided'),Col('Sentence',lambda p:ym_e(p['sentence_months']),'sentence_months')]
    cols[5].f=cols[6].f=lambda p:None
    s.heads(cols)
    for p in gen(26,15,2024,multi=.5,pcs=.3,cf=lambda c,y:f'SVR{c}'):
        rr=None
        for i,(l,a) in enumerate(p['charges']):
            v=[c.f(p) for c in cols]; v[5]='Trafficking law 2008' if l==TIP else 'Penal Code'; v[6]=a; s.rows.append(v)
            if i==0: d=s.truth(p,cols)
            else: d.setdefault('also_at',[]).append(dict(sheet=s.name,row=s.r))
# ------------------------------------------------------------- errors
class Base:
    "a list with its own headings, order and ways of writing; spec = [(key, heading)], fm = ways of writing"
    def __init__(z,b,name,titles,seed,n,cf,spec,fm,**k):
        z.s=s=b.sheet(name); w=len(spec)-1
        for x in titles: s.note([x],'letterhead or title',(0,w) if fm.get('merge') else None)
        F=dict(no=seq(),court=lambda p:fm['court'],case=G('case_number'),kh=G('name_khmer'),la=G('name_latin'),sex=fm.get('sex',sex_kh),age=fm.get('age',G('age')),charge=lambda p:fm['ch'](p['charges'][0][1]),opened=lambda p:fm['d'](p['date_opened']),stage=fm.get('stage',lambda p:STKH[p['stage']]),dec=lambda p:fm['d'](p['date_decided']),out=fm.get('out',lambda p:OUKH.get(p['outcome'],'')),sent=lambda p:fm['m'](p['sentence_months']),susp=lambda p:fm['m'](p['suspended_months']),fine=fm.get('fine',lambda p:p['fine_riel']),note=lambda p:None)
        SAY=dict(case='case_number',kh='name_khmer',la='name_latin',sex='sex',age='age',charge='charges',opened='date_opened',stage='stage',dec='date_decided',out='outcome',sent='sentence_months',susp='suspended_months',fine='fine_riel')
        z.cols=[Col(h,F[k2],*([SAY[k2]] if k2 in SAY else [])) for k2,h in spec]; z.ix={k2:i for i,(k2,h) in enumerate(spec)}
        if fm.get('head2'):
            h1,h2,mg=fm['head2']; s.note(h1,'heading'); r=s.r; s.note(h2,'heading')
            for a,c in mg: s.merges.append((r,a,r,c))
        else: s.heads(z.cols)
        if 'fine' in z.ix: s.fmt[z.ix['fine']]='#,##0'
        z.fm=fm; z.ps=gen(seed,n,2024,cf=cf,**k)
    def add(z,p,over=None,tover=None,extra=None): return z.s.person(p,z.cols,{z.ix[k]:x for k,x in (over or {}).items()},tover,extra)
    def err(z,k,what): z.s.err(z.ix[k] if k else None,what)
def chk(fmt): return lambda a: fmt.format(a)
def f27():
    b=book('BTB ឆមាសទី២.xlsx','Battambang','impossible days, an age of 430, letter O for zero','name-errors',never=['31 September moved to 30 September or 1 October','430 changed to 43 or 30 without a question'])
    z=Base(b,'ឆមាស២',['សាលាដំបូងខេត្តបាត់ដំបង ឆមាសទី២ ឆ្នាំ២០២៤'],27,20,lambda c,y:f'{c}/{y} បប',[('no','ល.រ'),('case','លេខសំណុំរឿង'),('kh','ឈ្មោះជនជាប់ចោទ'),('sex','ភេទ'),('age','អាយុ'),('charge','បទចោទ'),('opened','ថ្ងៃចូល'),('stage','ដំណាក់កាល'),('dec','ថ្ងៃសាលក្រម'),('out','លទ្ធផល'),('sent','ទោស'),('fine','ពិន័យ (រៀល)')],dict(ch=chk('មាត្រា {} ច្បាប់ ២០០៨'),d=d_t,m=lambda m:ym_kh(m,False)),decided=.75,m0=7)
    dn=0
    for i,p in enumerate(z.ps):
        if i==2: z.add(p,{'opened':'31/09/2024'},dict(date_opened=None)); z.err('opened','31 September does not exist')
        elif i==6: z.add(p,{'age':430},dict(age=430)); z.err('age','age 430')
        elif i==9: z.add(p,{'age':'3O'},dict(age=None)); z.err('age','letter O in a number')
        elif p['date_decided'] and i>10 and dn==0: dn=1; z.add(p,{'dec':'30/02/2025'},dict(date_decided=None)); z.err('dec','30 February does not exist')
        elif i==15: z.add(p,{'opened':'12/15/2024'},dict(date_opened=None)); z.err('opened','there is no month 15 (all other dates are day first)')
        else: z.add(p)
    assert dn
def f28():
    b=book('pp room 5 with totals.xlsx','Phnom Penh','letterhead, two heading rows, Khmer digits; written totals that do not fit: 18 persons for 17 rows, fines wrong; one row twice','name-errors',never=NEVER_T+['a person is made up to fit the total'])
    h1=['ល.រ','ថ្ងៃចូល','សំណុំរឿង','ជនជាប់ចោទ',None,None,'ច្បាប់ ២០០៨','សាលក្រម',None,None,None]; h2=[None,None,'លេខ','ឈ្មោះ','ភេទ','អាយុ','មាត្រា','ថ្ងៃ','សម្រេច','ទោស','ពិន័យ៛']
    z=Base(b,'បន្ទប់ ៥',[HEAD[0],HEAD[1],'សាលាដំបូងរាជធានីភ្នំពេញ','បញ្ជីបន្ទប់ទី៥ ឆ្នាំ២០២៤'],28,16,lambda c,y:kd(f'{c}/{y}/5'),[('no','ល.រ'),('opened','ថ្ងៃចូល'),('case','លេខ'),('kh','ឈ្មោះ'),('sex','ភេទ'),('age','អាយុ'),('charge','មាត្រា'),('dec','ថ្ងៃ'),('out','សម្រេច'),('sent','ទោស'),('fine','ពិន័យ៛')],dict(merge=1,head2=(h1,h2,[(3,5),(7,10)]),ch=lambda a:kd(a),d=lambda d:d_kh(d,'-'),m=lambda m:ym_kh(m),age=kh('age'),out=lambda p:{'convicted':'ពិរុទ្ធ','acquitted':'រួចខ្លួន','charge dismissed by the investigating judge':'ដីកាលើកលែងចោទ'}.get(p['outcome'],'')),decided=.8)
    first=None
    for i,p in enumerate(z.ps):
        z.add(p)
        if i==4: first=(z.s.r,p)
        if i==11: z.add(first[1],extra={'second_entry_of':dict(sheet=z.s.name,row=first[0])}); z.err(None,f'the same person and case as row {first[0]}, all cells equal')
    z.s.note(['សរុប',None,None,kd(18)+' នាក់',None,None,None,None,None,None,sum(r[10] or 0 for r in z.s.rows[6:] if isinstance(r[10],int))+3_000_000],'total')
    z.s.err(3,'says 18 persons, the list has 17 rows (16 different)'); z.s.err(10,'the sum of fines is not the sum of the column (3,000,000 too much)')
def f29():
    b=book('takeo dates.xlsx','Takeo','English, no title, dates like 4-Jan-24; judgment before the case was received; a judgment in 2035; a date received in 1924','name-errors',never=['1924 or 2035 changed to 2024 or 2025 without a question'])
    z=Base(b,'Sheet1',[],29,17,lambda c,y:f'TK-{c}',[('case','Case'),('opened','Rec.d'),('la','Accused'),('sex','Sex'),('age','Age'),('charge','Law 2008 art.'),('stage','Where is it'),('dec','Judgment'),('out','Verdict'),('sent','Jail'),('susp','Susp.')],dict(sex=lambda p:p['sex'][0].upper(),ch=lambda a:a,d=lambda d:'' if d is None else f'{d.day}-{EM[d.month-1]}-{d.year}',m=lambda m:'' if m is None else (f'{m//12} yrs' if m//12 else '')+(f' {m%12} mths' if m%12 else ''),stage=lambda p:{'investigation':'investigating judge','awaiting trial':'waiting for trial','trial':'trial','decided':'finished'}[p['stage']],out=lambda p:{'convicted':'guilty','acquitted':'not guilty','charge dismissed by the investigating judge':'non-suit by inv. judge'}.get(p['outcome'],'')),decided=.9)
    k=0
    for i,p in enumerate(z.ps):
        if p['date_decided'] and k==0 and i>1: k=1; x=p['date_opened']-dt.timedelta(40); z.add(p,{'dec':z.fm['d'](x)},dict(date_decided=x)); z.err('dec','judgment before the day the case was received')
        elif p['date_decided'] and k==1 and i>5: k=2; x=p['date_decided'].replace(year=2035,day=min(28,p['date_decided'].day)); z.add(p,{'dec':z.fm['d'](x)},dict(date_decided=x)); z.err('dec','judgment in the future (2035)')
        elif i==12: x=p['date_opened'].replace(year=1924); z.add(p,{'opened':z.fm['d'](x)},dict(date_opened=x)); z.err('opened','received in 1924')
        else: z.add(p)
    assert k==2
def f30():
    b=book('កំពង់ធំ ទោស.xlsx','Kampong Thom','155 years; suspended part longer than the sentence; acquitted with a sentence; a fine of -5000000','name-errors',never=['155 years cut to 15 years','the sentence of an acquitted person dropped without a word'])
    z=Base(b,'ទោស',['សាលាដំបូងខេត្តកំពង់ធំ','តារាងទោសជនជាប់ចោទ ឆ្នាំ២០២៤'],30,19,lambda c,y:f'{c}/{y%100} កធ',[('no','លរ'),('kh','ឈ្មោះ'),('case','សំណុំរឿង'),('charge','ម. (ច្បាប់ជួញដូរ ២០០៨)'),('sex','ភ'),('age','អាយុ'),('opened','ចូល'),('dec','កាត់'),('out','ចេញម៉េច'),('sent','ប៉ុន្មានឆ្នាំ'),('susp','ព្យួរប៉ុន្មាន'),('fine','ពិន័យ រៀល')],dict(ch=chk('ម.{}'),d=lambda d:d,m=lambda m:ym_kh(m,False)),decided=1,foreign=0)
    n=dict(a=0,b=0,c=0,d=0)
    for i,p in enumerate(z.ps):
        if p['outcome']=='convicted' and not n['a'] and i>2: n['a']=1; z.add(p,{'sent':'155 ឆ្នាំ'},dict(sentence_months=1860)); z.err('sent','155 years')
        elif p['outcome']=='convicted' and not n['b'] and i>5: n['b']=1; z.add(p,{'sent':'2 ឆ្នាំ','susp':'3 ឆ្នាំ'},dict(sentence_months=24,suspended_months=36)); z.err('susp','the suspended part (3 years) is longer than the sentence (2 years)')
        elif p['outcome']=='acquitted' and not n['c']: n['c']=1; z.add(p,{'sent':'5 ឆ្នាំ'},dict(sentence_months=60)); z.err('sent','acquitted, yet a sentence of 5 years')
        elif p['outcome']=='convicted' and not n['d'] and i>12: n['d']=1; z.add(p,{'fine':-5000000},dict(fine_riel=-5000000)); z.err('fine','a fine below zero')
        else: z.add(p)
    assert all(n.values()),n
def f31():
    b=book('prey veng + kcham mixed.xlsx','Prey Veng','two rows are of another court (the sheet says so in a column); dates in Khmer words; sentence in months','name-errors',never=['the rows of Kampong Cham counted for Prey Veng without a word'])
    z=Base(b,'២០២៤',['បញ្ជីរួម ឆ្នាំ២០២៤ (ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨)'],31,16,lambda c,y:f'{c}/{y}',[('no','ល.រ'),('court','សាលាដំបូង'),('case','លេខសំណុំរឿង'),('kh','ជនត្រូវចោទ'),('sex','ភេទ'),('age','អាយុ'),('charge','មាត្រា'),('opened','កាលបរិច្ឆេទទទួល'),('stage','ស្ថានភាព'),('dec','កាលបរិច្ឆេទសម្រេច'),('sent','ទោស')],dict(court='ព្រៃវែង',sex=lambda p:{'male':'ប្រុស','female':'ស្រី'}[p['sex']],ch=lambda a:int(a),d=d_w,m=lambda m:'' if m is None else kd(m)+' ខែ'))
    for i,p in enumerate(z.ps):
        if i in (5,12): z.add(p,{'court':'កំពង់ចាម'},extra={'other_court':'Kampong Cham'}); z.err('court','a case of the court of Kampong Cham on the list of Prey Veng')
        else: z.add(p)
def f32():
    b=book('koh kong broken formulas.xlsx','Koh Kong','#REF! and #VALUE! in cells, a formula without a stored value, both sexes ticked, sex X','name-errors',never=['#REF! stored as a name or number','one of the two ticks chosen'])
    s=b.sheet('Sheet1'); s.note(['Koh Kong court, law on trafficking 2008, year 2024'],'title')
    cols=[Col('No',seq()),Col('Case',G('case_number'),'case_number'),Col('Name',G('name_latin'),'name_latin'),Col('Male',lambda p:'x' if p['sex']=='male' else '','sex'),Col('Female',lambda p:'x' if p['sex']=='female' else '','sex'),Col('Age',G('age'),'age'),Col('Article',lambda p:p['charges'][0][1],'charges'),Col('Received',G('date_opened'),'date_opened'),Col('Result',lambda p:OUEN.get(p['outcome'],''),'outcome'),Col('Judgment',G('date_decided'),'date_decided'),Col('Years',lambda p:p['sentence_months']//12 if p['sentence_months'] else None,'sentence_months'),Col('Months',lambda p:p['sentence_months']%12 if p['sentence_months'] else None,'sentence_months')]
    s.heads(cols); k=0
    for i,p in enumerate(gen(32,17,2024,foreign=.4,cf=lambda c,y:f'KK{c:03d}',decided=.85)):
        if i==1: s.person(p,cols,{5:'#REF!'},dict(age=None)); s.err(5,'#REF! instead of an age')
        elif i==4: s.person(p,cols,{3:'x',4:'x'},dict(sex=None)); s.err(3,'both sexes ticked')
        elif i==7: s.person(p,cols,{2:'#VALUE!'},dict(name_latin=None)); s.err(2,'#VALUE! instead of a name')
        elif i==10: s.person(p,cols,{5:'=YEAR(H%d)-AA%d'%(s.r+1,s.r+1)},dict(age=None)); s.err(5,'a formula without a stored value, pointing at an empty column')
        elif i==13: s.person(p,cols,{3:'',4:''},dict(sex=None)); b.questions.append('sex is not ticked in one row (D/E)') 
        else: s.person(p,cols)
def f33():
    b=book('SRP charges check.xlsx','Siem Reap','articles that the law does not have (99, 0), the word article without a number, a name missing, a case number missing','name-errors',never=['article 99 made into 19','a row without a name dropped without a word'])
    z=Base(b,'Sheet1',['Siem Reap court, trafficking cases 2024'],33,18,lambda c,y:f'{c}/{y} SR',[('no','#'),('case','Case number'),('la','Name'),('kh','ឈ្មោះ'),('sex','M / F'),('age','Age'),('charge','Charge'),('opened','Opened'),('stage','Stage'),('dec','Decided on'),('out','Decision'),('sent','Sentence (months)'),('fine','Fine (riel)')],dict(sex=sex_en,ch=chk('2008 law, art. {}'),d=lambda d:d,m=lambda m:m,stage=lambda p:p['stage'],out=lambda p:OUEN.get(p['outcome'],'')))
    for i,p in enumerate(z.ps):
        if i==3: z.add(p,{'charge':'2008 law, art. 99'},dict(charges=[[TIP,'99']])); z.err('charge','the law of 2008 has 52 articles, none is 99')
        elif i==6: z.add(p,{'charge':'2008 law, art.'},dict(charges=None)); z.err('charge','the law without the number of an article')
        elif i==9: z.add(p,{'la':'','kh':''},dict(name_khmer=None,name_latin=None)); z.err('la','name missing (C and D)')
        elif i==14: z.add(p,{'case':''},dict(case_number=None)); z.err('case','case number missing')
        elif i==16: z.add(p,{'charge':'2008 law, art. 0'},dict(charges=[[TIP,'0']])); z.err('charge','there is no article 0')
        else: z.add(p)
def f34():
    b=book('kratie_broken.csv','Kratie','CSV; one record with too few fields, one name turned into question marks, one record with a comma more (cells moved to the right)','name-errors',never=['the moved cells are stored under the wrong headings','a name of question marks is stored'])
    b.writer='csv8'; s=b.sheet('csv')
    cols=[Col('case',G('case_number'),'case_number'),Col('name',G('name_khmer'),'name_khmer'),Col('sex',sex_en,'sex'),Col('age',G('age'),'age'),Col('article (law 2008)',lambda p:p['charges'][0][1],'charges'),Col('received',lambda p:p['date_opened'].isoformat(),'date_opened'),Col('judgment',lambda p:p['date_decided'].isoformat() if p['date_decided'] else '','date_decided'),Col('result',lambda p:OUEN.get(p['outcome'],''),'outcome'),Col('months',G('sentence_months'),'sentence_months'),Col('end',lambda p:'.')]
    s.heads(cols)
    for i,p in enumerate(gen(34,16,2024,foreign=0,cf=lambda c,y:f'KRT{c}')):
        s.person(p,cols)
        if i==4: s.rows[-1]=s.rows[-1][:3]; t=b.rows[-1]; [t.__setitem__(f,None) for f in FIELDS if f not in('case_number','name_khmer','sex')]; s.err(None,'record broken off after three fields')
        if i==8: s.rows[-1][1]='?????? ????'; b.rows[-1]['name_khmer']=None; s.err(1,'name is only question marks')
        if i==12: s.rows[-1].insert(2,''); s.err(None,'one field too many: from sex on, everything stands one cell to the right')
def f35():
    b=book('ស្ទឹងត្រែង ស្ទួន.xlsx','Stung Treng','the same person and case twice with different sentences; aged 16 but "adult"; judgment date where the stage is still investigation','name-errors',never=['one of the two sentences chosen without a word'])
    s=b.sheet('Sheet1'); s.note(['សាលាដំបូងខេត្តស្ទឹងត្រែង ២០២៤ ច្បាប់ជួញដូរមនុស្ស ២០០៨'],'title')
    cols=[Col('ល.រ',seq()),Col('លេខ',G('case_number'),'case_number'),Col('ឈ្មោះ',G('name_khmer'),'name_khmer'),Col('ភេទ',sex_kh,'sex'),Col('អាយុ',G('age'),'age'),Col('នីតិជន/អនីតិជន',lambda p:'នីតិជន' if p['age']>=18 else 'អនីតិជន'),Col('មាត្រា',lambda p:p['charges'][0][1],'charges'),Col('ថ្ងៃចូល',G('date_opened'),'date_opened'),Col('ដំណាក់កាល',lambda p:STKH[p['stage']],'stage'),Col('ថ្ងៃសាលក្រម',G('date_decided'),'date_decided'),Col('លទ្ធផល',lambda p:OUKH.get(p['outcome'],''),'outcome'),Col('ទោស',lambda p:ym_kh(p['sentence_months'],False),'sentence_months')]
    s.heads(cols); first=None; k=0; k2=0
    for i,p in enumerate(gen(35,16,2024,minor=0,decided=.8,cf=lambda c,y:f'{c}-{y}')):
        if i==5: p['age']=16; s.person(p,cols,{5:'នីតិជន'}); s.err(5,'aged 16, yet "adult" (នីតិជន)')
        elif p['outcome']=='convicted' and first and i>8 and not k:
            k=1; s.person(p,cols); f=dict(first[1]); f['sentence_months']+=24
            s.person(f,cols,extra={'second_entry_of':dict(sheet=s.name,row=first[0])}); s.err(11,f'the same person and case as row {first[0]}, with another sentence')
        elif i>=10 and k and not k2: k2=1; x=p['date_opened']+dt.timedelta(150); s.person(p,cols,{8:STKH['investigation'],9:x,10:'',11:''},dict(stage='investigation',date_decided=x,outcome=None,sentence_months=None)); s.err(8,'still under investigation, yet a day of judgment (J)')
        else:
            s.person(p,cols)
            if p['outcome']=='convicted' and not first: first=(s.r,p)
    assert k and k2
# ------------------------------------------------------------- refuse
def f36():
    b=book('ព្រះវិហារ ស្ថិតិ.xlsx','Preah Vihear','counts by month and article only','refuse','only counts, no persons',never=['a person per count'])
    s=b.sheet('ស្ថិតិ'); r=random.Random(36); s.note(['ស្ថិតិរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤ សាលាដំបូងខេត្តព្រះវិហារ'],'title'); s.note(['ខែ','រឿងចូល','ជនជាប់ចោទ','ស្រី','ផ្ដន្ទាទោស','រួចខ្លួន'],'heading'); tot=[0]*5
    for m in KM:
        v=[r.randint(0,6)]; v+= [v[0]+r.randint(0,4)]; v+=[r.randint(0,v[1])]; v+=[r.randint(0,v[1])]; v+=[r.randint(0,1)]; s.note([m]+v,'counts of a month'); tot=[a+b for a,b in zip(tot,v)]
    s.note(['សរុប']+tot,'total')
def f37():
    b=book('form to fill (kandal).xlsx','Kandal','empty template: letterhead, headings, numbered lines without anything','refuse','nothing is filled in; it is not a nil return either',never=['twenty numbered lines become persons','taken as a report of none'])
    s=b.sheet('ទម្រង់'); lett(s,'សាលាដំបូងខេត្តកណ្ដាល','តារាងសំណុំរឿងជួញដូរមនុស្ស ប្រចាំខែ ........... ឆ្នាំ ២០.....',8)
    s.note(['ល.រ','លេខសំណុំរឿង','ឈ្មោះ','ភេទ','អាយុ','បទចោទ','ថ្ងៃចូល','ថ្ងៃសាលក្រម','ទោស'],'heading')
    for i in range(1,21): s.note([kd(i)],'empty numbered line')
    s.note([None,None,None,None,None,None,'ក្រឡាបញ្ជី'],'signature')
def f38():
    b=book('IMG list court.xlsx','Mondulkiri','a photograph (JPEG) with the ending .xlsx','refuse','not a spreadsheet but a picture',never=['anything taken in']); b.writer='jpeg'
def f39():
    b=book('takeo_ខែធ្នូ.xlsx','Takeo','a workbook broken off in the middle (copy to a memory stick was interrupted)','refuse','the file is damaged',never=['part of it taken in']); b.writer='cut'
    s=b.sheet('Sheet1'); cols=[Col('Case',G('case_number')),Col('Name',G('name_latin'))]; s.rows.append([c.h for c in cols])
    for p in gen(39,30,2024): s.rows.append([c.f(p) for c in cols])
def f40():
    b=book('បញ្ជីរឿងដីធ្លី.xlsx','Ratanakiri','a list of civil land disputes: parties and plots, no criminal case','refuse','not a list of trafficking cases: civil land disputes',never=['plaintiff or defendant of a land dispute becomes an accused person'])
    s=b.sheet('ដីធ្លី'); r=random.Random(40); s.note(['សាលាដំបូងខេត្តរតនគិរី - បញ្ជីរឿងរដ្ឋប្បវេណី (វិវាទដីធ្លី) ឆ្នាំ២០២៤'],'title'); s.note(['ល.រ','លេខរឿង','ដើមចោទ','ចុងចម្លើយ','ទីតាំងដី','ទំហំ (ម២)','ថ្ងៃចូល','លទ្ធផល'],'heading')
    for i in range(1,15): s.note([i,f'{i}/24 រដ្ឋប្បវេណី',f'{r.choice(FAM)[0]} {r.choice(GIV)[0]}',f'{r.choice(FAM)[0]} {r.choice(GIV)[0]}','ភូមិគំរូ',r.randint(200,9000),D(2024,r.randint(1,12),r.randint(1,28)),r.choice(['ផ្សះផ្សា','ឈ្នះ','ចាញ់','កំពុងដំណើរការ'])],'civil land case')
for n in range(1,41): globals()[f'f{n:02d}']()
def jpeg():
    # a tiny but valid JPEG header with noise; enough for any reader to see it is no workbook
    r=random.Random(38); return bytes.fromhex('ffd8ffe000104a46494600010101004800480000ffdb004300')+bytes([16]*64)+bytes.fromhex('ffc0000b080010001001011100')+bytes(r.randrange(0,255) for _ in range(5000))+bytes.fromhex('ffd9')
def main():
    shutil.rmtree(FILES,ignore_errors=True); os.makedirs(FILES)
    for b in BOOKS:
        w=b.writer
        if w=='xlsx': save_xlsx(b)
        elif w=='ods': save_ods(b)
        elif w=='cp1252': save_text(b,';','cp1252')
        elif w=='utf16': save_text(b,'\t','utf-16-le',bom=b'\xff\xfe')
        elif w=='csv8': save_text(b,',','utf-8',bom=b'\xef\xbb\xbf')
        elif w=='jpeg': open(os.path.join(FILES,b.fn),'wb').write(jpeg())
        elif w=='cut':
            save_xlsx(b); p=os.path.join(FILES,b.fn); d=open(p,'rb').read(); open(p,'wb').write(d[:len(d)*55//100]); b.rows=[]; b.not_rows=[]
    json.dump({b.fn:b.t() for b in BOOKS},open(os.path.join(HERE,'truth.json'),'w'),ensure_ascii=False,indent=1)
    for b in BOOKS: print(f'{b.outcome:20} {len(b.rows):4} rows {len(b.errors)} errors  {b.fn}')
if __name__=='__main__': main()
