# deterministic: python make.py  (needs openpyxl odfpy xlwt python-docx pillow)
import os,sys,json,shutil,datetime as D,io
sys.path.insert(0,os.path.dirname(os.path.abspath(__file__)))
from lib import *
HERE=os.path.dirname(os.path.abspath(__file__));F=os.path.join(HERE,'files')
shutil.rmtree(F,ignore_errors=True);os.makedirs(F)
TR=[]
def done(file,desc,should,court,rows,qs,reason=None):
    e=dict(file=file,description=desc,should=should,reason=reason,court=court,questions=qs,rows=rows)
    for r in rows: r['law_articles']=r['law_articles'] or []
    TR.append(e)
P=lambda n:os.path.join(F,n)
KS={'male':'ប្រុស','female':'ស្រី'};ks={'male':'ប','female':'ស'};ES={'male':'M','female':'F'}
def K(p,inv='(សាកល្បង)'): return ('សាលាដំបូង' if p=='Phnom Penh' else 'សាលាដំបូងខេត្ត')+PROV[p]+' '+inv
no=('no','ល.រ',lambda a:a['no'] if 0 else None,[])
def NO(h='ល.រ',f=kd): return ('no',h,lambda a:f(a['no']),[])
def CASE(h,f=None): return ('case',h,lambda a:a['case'],['case'])
def PROS(h): return ('pros',h,lambda a:a['pros'],['prosecutor_case'])
def REG(h,f): return ('reg',h,lambda a:f(a['reg']),['registered'])
def NAME(h): return ('name',h,lambda a:a['name'],['accused_name'])
def SEX(h,m): return ('sex',h,lambda a:m[a['sex']],['sex'])
def AGE(h,f=kd): return ('age',h,lambda a:f(a['age']),['age_or_birth','age_band'])
def BIRTH(h,f): return ('age',h,lambda a:f(a['birth']),[('age_or_birth',lambda a:a['birth'].isoformat()),'age_band'])
def NAT(h,m=None): return ('nat',h,lambda a:(m or {}).get(a['nat'],a['nat']),['nationality'])
def LAW(h,f): return ('law',h,f,['law_articles'])
def VIC(h,f=kd): return ('vic',h,lambda a:f(a['victims']),['victims'])
def VMIN(h,f=kd): return ('vmin',h,lambda a:f(a['vmin']),['victims_minor'])
def FORM(h,m): return ('form',h,lambda a:m[a['form']],['form'])
def PLACE(h,k='place'): return ('place',h,lambda a:a[k],[])
def ST(h,m): return ('stage',h,lambda a:m[a['stage']],['stage'])
def RES(h,m): return ('res',h,lambda a:m.get(a['result'],''),['result'])
def JD(h,f): return ('jd',h,lambda a:safe(f)(a['jd']),['judgment_date'])
def PRI(h,f): return ('pri',h,f,['prison_months','suspended_months'])
def FINE(h,f): return ('fine',h,lambda a:f(a['fine']),['fine'])
def COMP(h,f): return ('comp',h,lambda a:f({'amount':a['comp'],'currency':'KHR'}) if a['comp'] else '',['compensation'])
def APP(h,y,n): return ('app',h,lambda a:'' if a['appealed'] is None else (y if a['appealed'] else n),['appealed'])
def X(k,h,fn): return (k,h,fn,[])
real=lambda d:d
# ================= 01 Banteay Meanchey
def f01():
    cs=gen(101,18,2023,2023,casefmt=lambda n,d:kd(f'{n:03d}')+' ក្រ/'+kd(d.year),prosfmt=lambda n,d:kd(n)+' អយ');A=flat(cs);rows=[];qs=[];g=G('តារាងរឿង')
    cols=[NO(),CASE('លេខសំណុំរឿង'),PROS('លេខអយ្យការ'),REG('ថ្ងៃចុះបញ្ជី',d_kdot),NAME('ឈ្មោះ'),SEX('ភេទ',KS),AGE('អាយុ'),NAT('សញ្ជាតិ',NATKH),LAW('បទល្មើស (មាត្រា)',l_kh),VIC('សរុប'),('vf','ស្រី',lambda a:kd(a['vf']),[]),VMIN('អនីតិជន'),FORM('ទម្រង់',FORMKH),PLACE('ទីកន្លែង'),ST('ដំណាក់កាល',STKH),JD('ថ្ងៃសម្រេច',d_kdot),RES('លទ្ធផល',REKH),PRI('ពន្ធនាគារ',p_kh),FINE('ពិន័យ',f_kh),COMP('សំណង',f_kh),APP('បណ្តឹងឧទ្ធរណ៍','មាន','គ្មាន'),X('rem','ផ្សេងៗ',lambda a:'')]
    a=A[5];a['x']['age']=('១៧-១៨',dict(age_or_birth='១៧-១៨',age_band=None));a['q'].append('{line}: age of {name} is written 17-18: minor or adult at the time of the act?')
    b=next(a for a in A if a['jd'] and a['k']==1);w=b['reg']-D.timedelta(30);b['x']['jd']=(d_kdot(w),dict(judgment_date=w.isoformat()));b['q'].append('{line}: decision of case {case} is dated before the case was registered: which date is wrong?')
    r=khhead(g,K('Banteay Meanchey'),'តារាងសំណុំរឿងជួញដូរមនុស្ស និងអាជីវកម្មផ្លូវភេទ ប្រចាំឆ្នាំ២០២៣',len(cols))
    top={5:('ជនជាប់ចោទ',4),10:('ជនរងគ្រោះ',3),18:('ទោស',3)}
    for c,(t,n) in top.items(): g.put(r,c,t);g.merge(r,c,r,c+n-1)
    incl={c+i for c,(t,n) in top.items() for i in range(n)}
    for i,(k,h,_,_) in enumerate(cols,1):
        if i in incl: g.put(r+1,i,h)
        else: g.put(r,i,h);g.merge(r,i,r+1,i)
    e=place(g,r+2,cols,A,rows,qs,'merge');khsign(g,e,len(cols),'បន្ទាយមានជ័យ')
    save_xlsx(P('តារាងជួញដូរមនុស្ស_បមជ_2023.xlsx'),[g]);done('តារាងជួញដូរមនុស្ស_បមជ_2023.xlsx','All Khmer; letterhead; two header rows with merged groups; several accused of a case in rows with the case cells merged downward; dates dd.mm.yyyy in Khmer digits; signature block.','take','Banteay Meanchey',rows,qs)
f01()
# ================= 02 Battambang
def f02():
    cs=gen(202,32,2023,2023,multi=.2,latin=True,casefmt=lambda n,d:f'BTB-{n}/{d.year%100}');A=flat(cs);rows=[];qs=[];g=G('2023')
    cols=[NO('No',int),CASE('Case No.'),REG('Date registered',real),NAME('Accused'),SEX('Sex',ES),AGE('Age',int),NAT('Nationality'),LAW('Offence',l_en),VIC('No. of victims',int),FORM('Type',FORMEN),PLACE('Place','place_en'),ST('Stage',STEN),RES('Outcome',REEN),JD('Judgment',real),PRI('Imprisonment',p_en),FINE('Fine',f_en),X('rem','Remarks',lambda a:'')]
    n=0
    for a in A:
        if a['fine'] and a['fine']['currency']=='KHR' and n<2:
            n+=1;amt=a['fine']['amount']//1000 if n==2 else a['fine']['amount'];v=amt if n==2 else amt
            a['x']['fine']=(v,dict(fine={'amount':v,'currency':None}));a['q'].append('{line}: fine of {name} is written %s without a currency (riel, thousand riel or dollars?).'%v)
    for a,t in zip([a for a in A if a['result']=='convicted' and 'res' not in a['x']][3:6],['Convcited','guilty','CONV.']): a['x']['res']=(t,{})
    d=dict(A[12]);d['notruth']=True;d['first']=True;d['x']=dict(d['x']);d['q']=[]
    A.insert(13,d);d['q'].append('{line}: repeats the line above ({case}, {name}) word for word: typed twice, or a second person of that name?')
    header(g,1,cols);place(g,2,cols,A,rows,qs)
    g.c={k:v for k,v in g.c.items()};g.title='Battambang (invented) 2023'
    save_xlsx(P('BTB court TIP 2023 final(2).xlsx'),[g]);done('BTB court TIP 2023 final(2).xlsx','English; header on line 1, no letterhead (court only in the tab and file name, and the case prefix BTB); real Excel dates; typos in results; one line typed twice in a row (the second is not in "rows"); two fines without currency.','take','Battambang',rows,qs)
f02()
# ================= 03 Siem Reap csv
def f03():
    cs=gen(304,9,2022,2023,multi=.4,casefmt=lambda n,d:kd(f'{n}/{d.year%100}'));rows=[];qs=[];g=G()
    g.row(1,['សាលាដំបូងខេត្តសៀមរាប (សាកល្បង)']);g.row(2,['បញ្ជីរឿង ច្បាប់ឆ្នាំ២០០៨ ត្រីមាសទី១ ដល់ទី៤']);
    H=['លេខរឿង','កាលបរិច្ឆេទ','ជនត្រូវចោទ','មាត្រា','ជនរងគ្រោះ','លទ្ធផល','ទោស','ប្រាក់ពិន័យ'];g.row(4,H);r=5;pend=[]
    for ci,c in enumerate(cs):
        a0=c['acc'][0];dt=d_kfull(c['reg']);reg=c['reg'].isoformat()
        if ci in(3,): dt=f"ខែ{MON_KH[c['reg'].month-1]} ឆ្នាំ{kd(c['reg'].year)}";reg=None
        acc=c['acc']
        for a in acc: # whole case convicted alike: same penalty written once
            a['prison'],a['susp'],a['fine']=a0['prison'],a0['susp'],a0['fine']
        cell='\n'.join(f"{a['name']} ភេទ{KS[a['sex']]} អាយុ{kd(a['age'])}ឆ្នាំ" for a in acc)
        each='ម្នាក់ៗ ' if len(acc)>1 and a0['prison'] else ''
        g.row(r,[c['case'],dt,cell,l_kha(a0),f"{kd(c['victims'])} នាក់ (ស្រី {kd(c['vf'])})",REKH[a0['result']],each+p_kh(a0) if a0['prison'] else '',(each if a0['fine'] else '')+f_kh(a0['fine'])])
        pend.append((r,c,reg,acc))
        r+=1
    mp=save_csv(P('SR_2008_list.csv'),g,';','utf-8-sig')
    for r,c,reg,acc in pend:
        if reg is None: qs.append(f"line {mp[r]}: only month and year are given for case {c['case']}: which day?")
        for a in acc: rows.append(truth(a,['case','accused_name','sex','age_or_birth','age_band','law_articles','victims','result','prison_months','suspended_months','fine'],mp[r],registered=reg))
    qs.append('Column "កាលបរិច្ఛేទ" does not say what date it is (registration, charge or judgment?).'.replace('កាលបរិច្ఛేទ','កាលបរិច្ឆេទ'))
    done('SR_2008_list.csv','Semicolon CSV, UTF-8 with BOM, Khmer; several accused in one quoted cell with line breaks; the penalty "each" (ម្នាក់ៗ). "line" is the physical line at which the record starts. The column only says "date"; the truth takes it as registered. One date has no day.','take','Siem Reap',rows,qs)
f03()
# ================= 04 Kampong Cham monthly
def f04():
    cs=gen(404,22,2023,2023,multi=.2,casefmt=lambda n,d:kd(f'{n:02d}')+'/'+kd(d.month));gs=[];rows=[];qs=[]
    c0=next(c for c in cs if c['acc'][0]['result']=='convicted' and c['reg'].month<9 and len(c['acc'])==1)
    sh=lambda d:f'{d.day:02d}/{d.month:02d}'
    for m in range(1,13):
        g=G(f'ខែ {MON_KH[m-1]}' if m%2 else f'{MON_EN[m-1][:3]}');A=[a for c in cs if c['reg'].month==m for a in c['acc']]
        g.put(1,1,'Tribunal of KAMPONG CHAM (invented) សាលាដំបូងខេត្តកំពង់ចាម (សាកល្បង)');g.put(2,1,f'Trafficking cases registered ខែ{MON_KH[m-1]} ឆ្នាំ២០២៣')
        cols=[NO('N°',int),CASE('លេខ / No.'),REG('ថ្ងៃ / date',sh),NAME('Accused ជនជាប់ចោទ'),SEX('ភេទ',ES),AGE('អាយុ Age',int),LAW('មាត្រា',l_kha),FORM('Form',FORMKH),RES('Result លទ្ធផល',REKH),PRI('ទោស',p_kh),FINE('Fine',f_en)]
        header(g,4,cols)
        if not A: g.put(5,2,'គ្មាន')
        if c0['acc'][0] in A:
            p=c0['acc'][0];p['x'].update(res=('កំពុងស៊ើបសួរ',dict(result='pending')),pri=('',dict(prison_months=None,suspended_months=None)),fine=('',dict(fine=None)))
        r=place(g,5,cols,A,rows,qs,'repeat',sheet=g.title)
        if m==min(12,c0['reg'].month+3):
            d=dict(c0['acc'][0]);d['x']={};d['first']=True;d['q']=['{line}: case {case} ({name}) is here with a conviction and stands in an earlier month as still investigated: one case to be counted once?'];place(g,max(r,6),cols,[d],rows,qs,'repeat',sheet=g.title)
            if not A: del g.c[(5,2)]
        gs.append(g)
    save_xlsx(P('kgcham-2023 12 months.xlsx'),gs);done('kgcham-2023 12 months.xlsx','Twelve sheets, one a month, tab names by turns Khmer and English; dates without year (the year stands in each sheet\'s second line); some months only "គ្មាន" (none); one case in two months, pending then convicted (both lines are in rows).','take','Kampong Cham',rows,qs)
f04()
# ================= 05 Takeo ODS BE dates blank as above + ditto
def f05():
    cs=gen(505,14,2022,2023,multi=.35,casefmt=lambda n,d:'សំ.'+kd(n)+'/'+kd(d.year%100))
    for c in cs:
        for k in('reg','jd'):
            if c[k] and c[k].month in(4,5): 
                for a in c['acc']: a[k]=c[k].replace(month=3,day=min(c[k].day,28))
                c[k]=c['acc'][0][k]
    A=flat(cs);rows=[];qs=[];g=G('បញ្ជី')
    cols=[CASE('លេខរឿង'),REG('ចុះបញ្ជីថ្ងៃ',d_be),NAME('ឈ្មោះជនជាប់ចោទ'),SEX('ភេទ',ks),NAT('សញ្ជាតិ',NATKH),LAW('ចោទតាម',L_TAKEO),FORM('អំពើ',FORMKH),ST('ដល់ណា',STKH),JD('សាលក្រមថ្ងៃ',d_be),RES('សម្រេច',{'convicted':'ពិរុទ្ធ','acquitted':'រួចខ្លួន','dismissed':'លើកលែងឱ្យរួច','pending':'មិនទាន់សម្រេច'}),PRI('ដាក់គុក',p_kh2)]
    a=A[8];w=d_be(a['reg']).replace('ព.ស.២៥','ព.ស.២៦');a['x']['reg']=(w,dict(registered=None));
    for z in A:
        if z['i']==a['i']: z['x']['reg']=(w if z['first'] else '',dict(registered=None))
    a=next(z for z in A if z['i']==a['i'] and z['first'])
    a['q'].append('{line}: registration year of case {case} is written as a Buddhist-era year of the 2600s: 25.. meant?')
    g.put(1,1,K('Takeo'));g.put(2,1,'បញ្ជីរឿងជួញដូរ');header(g,4,cols);e=place(g,5,cols,A,rows,qs,'blank',dittokeys=('nat','form','stage'),ditto='〃')
    save_ods(P('takeo.ods'),[g]);done('takeo.ods','ODS, Khmer; Buddhist-era dates only (Khmer reckoning: the year turns after Visakha Bochea in May; truth converts with 543 before and 544 after; no date in April/May); blank case cells mean "as above"; 〃 ditto marks for nationality, form, stage; "serve x, the rest suspended".','take','Takeo',rows,qs)
f05()
# ================= 06 Kandal several accused in one cell
def f06():
    cs=gen(606,15,2023,2024,multi=.6,casefmt=lambda n,d:kd(f'{n}')+'/ព្រ.'+kd(d.year));rows=[];qs=[];g=G('Sheet1')
    H=['ល.រ','លេខសំណុំរឿង','ថ្ងៃខែឆ្នាំចោទ','ជនជាប់ចោទ (ភេទ អាយុ សញ្ជាតិ)','បទចោទ','ជនរងគ្រោះ','សាលក្រម','សេចក្តីសម្រេច','មើលសំណុំ']
    r=khhead(g,K('Kandal'),'របាយការណ៍រឿងជួញដូរមនុស្ស ២០២៣-២០២៤',len(H));g.row(r,H);r+=1;bad=False
    for i,c in enumerate(cs,1):
        acc=c['acc'];cell='\n'.join((f'{kd(j)}-' if len(acc)>1 else '')+f"{a['name']} ({KS[a['sex']]} អាយុ{kd(a['age'])} {NATKH[a['nat']]})" for j,a in enumerate(acc,1))
        ov={}
        if acc[0]['result']=='convicted':
            pen=[p_kh(a)+(' ពិន័យ '+f_man(a['fine']) if a['fine'] else '') for a in acc]
            if len(acc)==3 and not bad:
                bad=True;sc='\n'.join(pen[:2]);ov=dict(prison_months=None,suspended_months=None,fine=None);qs.append(f"line {r}: case {c['case']} has three accused but two sentences, without numbers: whose are they, and what of the third?")
            else: sc='\n'.join((f'{kd(j)}-' if len(acc)>1 else '')+p for j,p in enumerate(pen,1))
            sc='ផ្តន្ទាទោស\n'+sc
        else: sc=REKH[acc[0]['result']]
        g.row(r,[kd(i),c['case'],d_kfull(c['reg']),cell,L_KANDAL(acc[0]),f"ស្រី {kd(c['vf'])} នាក់"+(f" ប្រុស {kd(c['vm'])} នាក់" if c['vm'] else '')+(f" (អនីតិជន {kd(c['vmin'])})" if c['vmin'] else ''),safe(d_kdot)(c['jd']),sc,f'កំប៉ុង {kd(i%4+1)}'])
        for a in acc: rows.append(truth(a,['case','accused_name','sex','age_or_birth','age_band','nationality','law_articles','victims','registered','judgment_date','result','prison_months','suspended_months','fine'],r,victims_minor=c['vmin'] or None,**ov))
        r+=1
    khsign(g,r,len(H),'កណ្តាល');save_xlsx(P('ឯកសារ kandal.xlsx'),[g]);done('ឯកសារ kandal.xlsx','Khmer; one line a case, all accused in one cell with numbers, sex, age and nationality in brackets; the sentences numbered alike in the decision cell, with the fine (in ម៉ឺន = 10,000) in the same cell; one case with fewer sentences than accused.','take','Kandal',rows,qs)
f06()
# ================= 07 Phnom Penh wide 80
def f07():
    cs=gen(707,74,2023,2023,multi=.18,latin=True,casefmt=lambda n,d:f'{n:04d}/{d.year%100}/PP',prosfmt=lambda n,d:f'P{n:05d}')
    A=flat(cs)[:80];rows=[];qs=[];g=G('Register')
    cols=[X('box','Box',lambda a:f"B{a['num']%17}"),X('judge','Judge',lambda a:f"Judge Test-{a['num']%5+1}"),CASE('Crim. case'),PROS('Pros. file'),X('room','Room',lambda a:a['num']%6+1),REG('Reg. date',d_mon),NAME('Defendant(s)'),SEX('S',ES),BIRTH('D.O.B.',real),NAT('Nat.'),X('clerk','Clerk',lambda a:'cl. X'),LAW('Law / art.',l_ena),VIC('Vict.',int),VMIN('<18',int),FORM('Purpose',FORMEN),ST('At',STEN),RES('Res.',{'convicted':'C','acquitted':'A','dismissed':'D','pending':'P'}),JD('J. date',d_mon),PRI('Term',p_en),FINE('Fine',f_en),APP('Appeal?','Y','N'),X('lawyer','Lawyer',lambda a:'Lawyer Invented' if a['num']%3 else ''),X('scan','Scanned',lambda a:'x' if a['num']%2 else '')]
    g.put(1,1,'Phnom Penh Court of First Instance (INVENTED - for testing)');g.put(2,1,'Register TIP 2023. Res.: C convicted, A acquitted, D dismissed, P pending');header(g,4,cols)
    A[20]['q'].append('{line}: margin note says case {case} was sent to Kandal court: does it still count here?');A[41]['q'].append('{line}: margin note says "name to be checked w. passport": what is the name of the accused in {case}?')
    place(g,5,cols,A,rows,qs,'repeat',c0=1)
    g.put(A[20]['line'],26,'file sent to Kandal court 12/5 !!');g.put(A[41]['line'],26,'name to be checked w. passport');g.put(A[60]['line'],26,'see box B3');g.hidcols=[2,4,11,20]
    o=G('old 2019');header(o,1,cols[2:9]);old=flat(gen(77,3,2019,2019,latin=True,casefmt=lambda n,d:f'{n:04d}/19/PP')) if 0 else [];o.put(2,1,'(moved to archive)');o.hidden=True
    save_xlsx(P('PPC_register_TIP.xlsx'),[g,o]);done('PPC_register_TIP.xlsx','English, 80 lines, wide (23 columns, several that nobody needs); hidden columns (judge, prosecutor file, clerk and the FINE column, which still counts); births as real dates; other dates 14-Mar-23 text; letters C/A/D/P explained on line 2; margin notes far right; a hidden near-empty old sheet.','take','Phnom Penh',rows,qs)
f07()
# ================= 08 Kep cards
def f08():
    cs=gen(808,5,2023,2023,multi=0,casefmt=lambda n,d:f'{n}/{d.year}');g=G('cards');rows=[];qs=[];r=1;g.put(1,1,K('Kep'));r=3
    for i,c in enumerate(cs):
        a=c['acc'][0];L=[('រឿងទី '+kd(i+1),''),('លេខសំណុំរឿង',c['case']),('ថ្ងៃចុះបញ្ជី',c['reg']),('ជនជាប់ចោទ',a['name']),('ភេទ / អាយុ',f"{KS[a['sex']]} / {a['age']} ឆ្នាំ"),('សញ្ជាតិ',NATKH[a['nat']]),('មាត្រា',l_kh(a)),('ជនរងគ្រោះ',c['victims']),('ទម្រង់',FORMKH[a['form']]),('ដំណាក់កាល',STKH[a['stage']]),('លទ្ធផល',REKH[a['result']]),('ថ្ងៃសាលក្រម',c['jd'] or 'មិនទាន់មាន'),('ទោស',p_kh(a) or '-'),('ពិន័យ',f_kh(a['fine']) or '-')]
        ov={};st=r
        if i==3: L[1]=('លេខសំណុំរឿង','');ov=dict(case=None)
        for k,v in L:
            g.put(r,1,k);g.put(r,2,v,'dd/mm/yyyy' if isinstance(v,D.date) else None);r+=1
        if i==3: qs.append(f"line {st+1}: the card of {a['name']} has no case number.")
        rows.append(truth(a,FIELDS,st+3,**ov));r+=1
    save_xlsx(P('កែប ប័ណ្ណរឿង.xlsx'),[g]);done('កែប ប័ណ្ណរឿង.xlsx','No table: each case is a block of label/value lines, one under another (5 cards). "line" is the line of the accused\'s name. One card has no case number.','take','Kep',rows,qs)
f08()
# ================= 09 Preah Sihanouk grouped by article
def f09():
    cs=gen(909,27,2023,2023,multi=.2,latin=True,casefmt=lambda n,d:f'{n}-{d.year}')
    for c in cs:
        ar=[['TIPSE','12']] if c['form'] in('labour','begging','scam') else [['TIPSE','28']] if c['form']=='sex' else [['TIPSE','16']]
        if c['form']=='scam' and c['num']%2: ar=[[None,'377']]
        c['arts']=ar
        for a in c['acc']: a['arts']=ar
    cs.sort(key=lambda c:(int(c['arts'][0][1]),c['num']));rows=[];qs=[];g=G('Sheet1')
    cols=[NO('No.',int),CASE('Case'),REG('Date of charge',d_en),NAME('Name'),SEX('Sex',{'male':'Male','female':'Female'}),AGE('Age',int),VIC('Victims',int),RES('Result',REEN),PRI('Sentence',p_enlong),FINE('Fine',f_en)]
    g.put(1,1,'Preah Sihanouk Provincial Court (invented)');g.put(2,1,'Cases under the Law on Suppression of Human Trafficking and Sexual Exploitation (2008) - year 2023');header(g,4,cols);r=5;tot=0
    for art in ['12','16','28','377']:
        sub=[a for c in cs if c['arts'][0][1]==art for a in c['acc']]
        if not sub: continue
        g.put(r,1,f'Article {art}');g.bold.add((r,1));g.merge(r,1,r,len(cols));
        if art=='377': qs.append(f'line {r}: the heading says Article 377 under a title that names the 2008 law, which has no such article: Penal Code meant?')
        n0=len(rows);r=place(g,r+1,cols,sub,rows,qs)
        for t,a in zip(rows[n0:],sub): t['law_articles']=a['arts']
        g.put(r,2,f'Subtotal art. {art}');g.put(r,4,len(sub));tot+=len(sub);r+=1
    g.put(r,2,'TOTAL accused');g.put(r,4,tot);save_xlsx(P('PSHV by article.xlsx'),[g]);done('PSHV by article.xlsx','English; grouped by heading lines "Article 12" ... (the article stands nowhere else, the law only in the title), with subtotals of accused and a fitting grand total; sentences as "to serve 1 year, rest suspended".','take','Preah Sihanouk',rows,qs)
f09()
# ================= 10 Svay Rieng ticks and split columns
def f10():
    cs=gen(1010,17,2022,2023,multi=.25,casefmt=lambda n,d:kd(f'{n:03d}/{d.year}'));A=flat(cs);rows=[];qs=[];g=G('តារាង')
    tick=lambda k,v,f:(lambda a:'✓' if a[k]==v else '')
    yy=lambda k:(lambda a:kd(a[k]//12) if a[k] and a[k]//12 else '');mm=lambda k:(lambda a:kd(a[k]%12) if a[k] and a[k]%12 else '')
    cols=[NO(),CASE('លេខរឿង'),REG('ថ្ងៃចុះ',lambda d:kd(d_sl(d))),NAME('នាម និងគោត្តនាម'),('sm','ប្រុស',tick('sex','male',0),['sex']),('sf','ស្រី',tick('sex','female',0),[]),BIRTH('ថ្ងៃខែឆ្នាំកំណើត',lambda d:kd(d_sl(d))),LAW('មាត្រា',l_kha),
     ('r1','ផ្តន្ទាទោស',tick('result','convicted',0),['result']),('r2','រួចខ្លួន',tick('result','acquitted',0),[]),('r3','លើកលែង',tick('result','dismissed',0),[]),('r4','នៅសល់',tick('result','pending',0),[]),
     ('py','ឆ្នាំ',yy('prison'),['prison_months']),('pm','ខែ',mm('prison'),[]),('sy','ឆ្នាំ',yy('susp'),['suspended_months']),('sM','ខែ',mm('susp'),[]),
     ('fk','រៀល',lambda a:a['fine']['amount'] if a['fine'] and a['fine']['currency']=='KHR' else '',['fine']),('fd','ដុល្លារ',lambda a:a['fine']['amount'] if a['fine'] and a['fine']['currency']=='USD' else '',[]),VIC('ជនរងគ្រោះ')]
    a=next(a for a in A if a['result']=='acquitted');a['x']['r1']=('✓',dict(result=None));a['q'].append('{line}: {name} is ticked both convicted and acquitted.')
    r=khhead(g,K('Svay Rieng'),'តារាងលម្អិត',len(cols))
    for c,t,n,rr in [(4,'ជនជាប់ចោទ',4,r),(5,'ភេទ',2,r+1),(9,'លទ្ធផល',4,r),(13,'ទោស',6,r),(13,'ពន្ធនាគារ',2,r+1),(15,'ក្នុងនោះព្យួរ',2,r+1),(17,'ពិន័យ',2,r+1)]: g.put(rr,c,t);g.merge(rr,c,rr,c+n-1)
    for i,(k,h,_,_) in enumerate(cols,1): g.put(r+2,i,h) if i>=4 and i<=18 else (g.put(r,i,h),g.merge(r,i,r+2,i))
    a0=[];e=place(g,r+3,cols,A,rows,qs,'blank');g.put(e,2,'សរុប');g.put(e,4,kd(len(A))+' នាក់');khsign(g,e+1,len(cols),'ស្វាយរៀង')
    save_xlsx(P('svayrieng_q1-q4.xlsx'),[g]);done('svayrieng_q1-q4.xlsx','Khmer; three header rows; sex and result as ✓ columns; prison in year|month columns and "of which suspended" year|month; fine riel|dollar; births dd/mm/yyyy Khmer digits; one line ticked twice; blank case cells = as above.','take','Svay Rieng',rows,qs)
f10()
# ================= 11 Koh Kong UTF-16 tab
def f11():
    cs=gen(1111,9,2023,2023,multi=.2,latin=True,casefmt=lambda n,d:f'KK {n}');A=flat(cs);rows=[];qs=[];g=G()
    cols=[CASE('case#'),REG('reg.',d_iso),NAME('acc.'),SEX('sx',{'male':'m','female':'f'}),AGE('yrs',str),LAW('art.',l_ena),RES('res',{'convicted':'conv.','acquitted':'acq.','dismissed':'dism.','pending':'pend.'}),JD('jmt',d_iso),PRI('pris.',lambda a:'' if not a['prison'] else ym(a['prison'])+(f" / {ym(a['susp'])} s.s." if a['susp'] else '')),('fine','fine',lambda a:'' if not a['fine'] else (f"{a['fine']['amount']/1e6:g}m R" if a['fine']['currency']=='KHR' else f"{a['fine']['amount']}$"),['fine'])]
    a=next(a for a in A if a['prison']);a['x']['pri']=('2',dict(prison_months=None,suspended_months=None));a['q'].append('{line}: sentence of {name} is written "2" without years or months.')
    g.row(1,['Koh Kong court (invented), TIP cases 2023; s.s. = suspended sentence']);header(g,2,cols);place(g,3,cols,A,rows,qs);mp=save_csv(P('kk-tip.txt.csv'),g,'\t','utf-16')
    done('kk-tip.txt.csv','English abbreviations, tab-separated, UTF-16 with BOM; ISO dates; fines as "4m R"; one sentence "2" without unit.','take','Koh Kong',rows,qs)
f11()
# ================= 12 Prey Veng Limon legacy font
def f12():
    cs=gen(1212,9,2021,2022,multi=0,latin=True,casefmt=lambda n,d:f'{n}/{d.year%100}');A=flat(cs);rows=[];qs=[];g=G('Sheet1')
    cols=[NO('l>r',str),CASE('elxerOg'),REG('éf¶ cuHbBa¢I',d_sl),NAME('eQµaH'),SEX('ePT',{'male':'Rbus','female':'RsI'}),AGE('Gayu',str),LAW('maRta',lambda a:', '.join(n+('' if l=='TIPSE' else ' '+LEA[l]) for l,n in a['arts'])),RES('lT§pl',{'convicted':'BiruT§','acquitted':'rYcxøÜn','dismissed':'elIkElg','pending':'minTan;'}),PRI('eTas',lambda a:'' if not a['prison'] else ym(a['prison'],'qñaM','Ex')),FINE('Bin½y',lambda f:'' if not f else dots(f['amount'])+(' erol' if f['currency']=='KHR' else ' $')),X('r','epSg@',lambda a:'')]
    for a in A: a['susp']=None; a['appealed']=None
    g.put(1,1,'saladMbUgextþéRBEvg');g.put(2,1,'Prey Veng (invented)');header(g,4,cols);e=place(g,5,cols,A,rows,qs)
    for k,v in list(g.c.items()): g.font[k]='Limon S1' if k[0]!=2 and k[1] not in(4,) or k[0]==4 else 'Arial'
    qs.append('Article numbers without a letter do not say which law: all of the 2008 trafficking law?')
    save_xlsx(P('PV 2022.xlsx'),[g]);done('PV 2022.xlsx','Legacy (non-Unicode) Khmer font Limon S1: headers, sex, results are typed as Limon codes (e.g. eQµaH = ឈ្មោះ, Rbus/RsI = male/female, BiruT§ = guilty, rYcxøÜn = freed, elIkElg = dismissed, minTan; = not yet); names and digits Latin. Limon spelling is by the writer\'s hand and may not be perfect. Bare article numbers (truth takes them as the 2008 law).','take','Prey Veng',rows,qs)
f12()
# ================= 13 Pursat one row per charge
def f13():
    cs=gen(1313,12,2023,2024,multi=.15,latin=False,casefmt=lambda n,d:kd(f'{n:02d}')+'/'+kd(d.year));rows=[];qs=[];g=G('1')
    for c in cs:
        if len(c['arts'])<2: c['arts']=c['arts']+[['TIPSE','19']] if c['num']%2 else c['arts']
        for a in c['acc']:a['arts']=c['arts']
    H=['លេខរឿង','ជនជាប់ចោទ','ភេទ','អាយុ','ច្បាប់','មាត្រា','ថ្ងៃបើកសវនាការ','លទ្ធផល','ទោស','ព្យួរ'];g.put(1,1,K('Pursat'));g.row(3,H);r=4
    for c in cs:
        for a in c['acc']:
            ln=r
            for i,(l,n) in enumerate(a['arts']):
                g.row(r,[c['case'],a['name'],ks[a['sex']],kd(a['age']) if i==0 else '',LAB[l],kd(n)]);
                if i==0: g.row(r,[d_kdot(c['reg']+D.timedelta(33)),REKH[a['result']],ym(a['prison'],'ឆ្នាំ','ខែ','',kd) if a['prison'] else '',ym(a['susp'],'ឆ្នាំ','ខែ','',kd) if a['susp'] else ''],7)
                r+=1
            rows.append(truth(a,['case','accused_name','sex','age_or_birth','age_band','law_articles','result','prison_months','suspended_months'],ln))
    qs.append('No registration date in the sheet: only the day of the hearing. When were the cases registered?')
    save_xlsx(P('pursat 13.xlsx'),[g]);done('pursat 13.xlsx','Khmer; one line per charge: an accused with two articles has two lines (case, name and sex repeated; age, hearing, result, sentence only on the first). An accused must be counted once. Only a hearing date, no registration date.','take','Pursat',rows,qs)
f13()
# ================= 14 Appeal court Tboung Khmum
def f14():
    cs=gen(1414,10,2023,2023,multi=.15,latin=True,casefmt=lambda n,d:f'APP {n}/{d.year%100}',prosfmt=lambda n,d:f'{n}/{d.year-1-2000}');cs=[c for c in cs];R=random.Random(5);rows=[];qs=[];g=G('Appeals')
    g.put(1,1,'APPEAL COURT - TBOUNG KHMUM (invented)');g.put(2,1,'Trafficking cases heard on appeal 2023');g.row(4,['#','Appeal no.','First inst. court & no.','Appeal reg.','Appellant / accused','Sex','Age','Articles','1st inst. judgment','Arrêt (date)','Decision of appeal court']);r=5;n=0
    for c in cs:
        for a in c['acc']:
            n+=1;a['stage']='appeal';a['prison'],a['susp']=R.choice([60,84,120]),None;a['fine']=None;k=(n-1)%5
            first=f"{a['prison']//12} years";jd=c['reg']+D.timedelta(120);a['jd']=jd;ov={}
            if k==0: dec='Upheld';a['result']='convicted'
            elif k==1: dec=f"Reduced to {a['prison']//12-2} years";a['prison']-=24;a['result']='convicted'
            elif k==2: dec='Reversed - acquitted';a['result']='acquitted';a['prison']=None
            elif k==3: dec='';a['result']='pending';a['prison']=None;a['jd']=None;dec='not yet heard'
            else: dec='Quashed, sent back to first instance';ov=dict(result=None,prison_months=None);qs.append(f"line {r}: {a['name']} ({c['case']}) was sent back to the first-instance court: is it to be counted here as pending or as closed?")
            a['appealed']=True
            g.row(r,[n,c['case'],f"Kratie (invented) no. {c['pros']}",d_sl(c['reg']),a['name'],ES[a['sex']],a['age'],l_en(a),first,safe(d_sl)(a['jd']),dec]);rows.append(truth(a,['case','accused_name','sex','age_or_birth','age_band','law_articles','registered','stage','result','judgment_date','prison_months'],r,**ov));r+=1
    qs.append('These cases were already judged by a first-instance court, which may report them too: count them twice?')
    save_xlsx(P('appeal TK.xlsx'),[g]);done('appeal TK.xlsx','English; a court of appeal: first-instance sentence and appeal decision in two columns (truth = what stands after the appeal: upheld, reduced, reversed, sent back).','take','Tboung Khmum',rows,qs)
f14()
# ================= 15 court not named
def f15():
    cs=gen(1515,13,2023,2023,multi=.2,casefmt=lambda n,d:kd(n));A=flat(cs);rows=[];qs=['The sheet names no court: which court sent it?'];g=G('Sheet1')
    cols=[NAME('ឈ្មោះ'),SEX('ភេទ',KS),AGE('អាយុ',lambda n:kd(n)+' ឆ្នាំ'),('res','លទ្ធផល',lambda a:'' if a['result']=='pending' else REKH[a['result']],[('result',lambda a:None if a['result']=='pending' else a['result'])]),PRI('ទោស',p_kh),FINE('ពិន័យជាប្រាក់',f_m),LAW('មាត្រា',l_kha),CASE('លេខ'),REG('ចុះលេខថ្ងៃ',d_kdot),PLACE('ទីកន្លែង'),VIC('រងគ្រោះ',lambda n:kd(n)+' នាក់')]
    a=A[4];a['x']['vic']=('ច្រើននាក់',dict(victims=None));a['q'].append('{line}: victims of case {case} written "several": how many?')
    for b in A:
        if b['i']==a['i'] and b is not a: b['x']['vic']=('ច្រើននាក់',dict(victims=None))
    header(g,2,cols,c0=2);place(g,3,cols,A,rows,qs,'repeat',c0=2)
    e=[a['line'] for a in A if a['result']=='pending'];qs.append('lines '+', '.join(map(str,e))+': the result is empty: still pending?') if e else None
    save_xlsx(P('Book1.xlsx'),[g]);done('Book1.xlsx','Khmer; no letterhead, no court anywhere, file called Book1; table starts at B2; name first, case number near the end; fines "៤លានរៀល"; victims once "several"; empty results (null in truth).','take',None,rows,qs)
f15()
# ================= 16 codes with legend
def f16():
    cs=gen(1616,16,2023,2023,multi=.25,latin=True,casefmt=lambda n,d:f'{n}');A=flat(cs);rows=[];qs=[];g=G('TIP');FC=dict(zip(FORMKH,'ABCDEF'))
    cols=[CASE('N°'),REG('Date',d_en),NAME('ជនជាប់ចោទ'),SEX('ភ',{'male':1,'female':2}),AGE('អាយុ',int),FORM('ប្រភេទ',FC),LAW('មាត្រា',l_ena),RES('លទ្ធផល',{'convicted':1,'acquitted':2,'dismissed':3,'pending':4}),PRI('ទោស (ខែ)',lambda a:a['prison'] or ''),('susp','ព្យួរ (ខែ)',lambda a:a['susp'] or '',[])]
    a=A[9];a['x']['res']=(7,dict(result=None));a['q'].append('{line}: result code 7 of {name} is not in the legend.')
    g.put(1,1,'Kampong Thom (invented) សាលាដំបូងខេត្តកំពង់ធំ (សាកល្បង) 2023');header(g,3,cols);e=place(g,4,cols,A,rows,qs,'merge')
    for i,t in enumerate(['កំណត់សម្គាល់ / Legend:','ភ: 1=ប្រុស 2=ស្រី','លទ្ធផល: 1=ផ្តន្ទាទោស 2=រួចពីបទចោទ 3=លើកលែង 4=កំពុងចាត់ការ','ប្រភេទ: '+'; '.join(f'{v}={FORMKH[k]}' for k,v in FC.items()),'លឿង = អនីតិជន (yellow = minor)']): g.put(e+2+i,1,t)
    for a in A:
        if a['age']<18: g.fill[(a['line'],3)]='FFFF00'
    save_xlsx(P('kgthom_codes.xlsx'),[g]);done('kgthom_codes.xlsx','Mixed; sex, result, form as codes explained in a legend BELOW the table; months of prison as plain numbers (unit in the header); yellow fill for minors; one result code not in the legend; merged case cells.','take','Kampong Thom',rows,qs)
f16()
# ================= 17 two tables
def f17():
    cs=gen(1717,17,2023,2023,multi=.2,casefmt=lambda n,d:kd(f'{n:03d}'));A=flat(cs);rows=[];qs=[];g=G('១')
    I=[a for a in A if a['stage']=='investigation'];T=[a for a in A if a['stage']!='investigation']
    g.put(1,1,K('Kampot'));g.put(2,1,'ឆ្នាំ២០២៣');g.put(4,1,'I. រឿងនៅចៅក្រមស៊ើបសួរ')
    c1=[NO(),CASE('លេខស៊ើបសួរ'),REG('ថ្ងៃបញ្ជូន',d_kdot),NAME('ជនត្រូវចោទ'),SEX('ភេទ',ks),AGE('អាយុ'),LAW('បទ',l_kha),RES('ស្ថានភាព',{'pending':'កំពុងស៊ើបសួរ','dismissed':'ដីកាលើកលែងចោទប្រកាន់'})]
    c2=[NAME('ឈ្មោះ'),SEX('ភ.',KS),CASE('លេខសំណុំរឿង'),LAW('មាត្រា',l_kha),ST('ប្រភេទសវនាការ',STKH),JD('ថ្ងៃកាត់',d_kfull),RES('សម្រេច',REKH),PRI('ទោស',p_kh2),FINE('ពិន័យ',f_kh)]
    x=dict(next(a for a in T if a['k']==1));x['x']={'res':('បញ្ជូនទៅជំនុំជម្រះ',dict(result=None))};x['q']=['{line}: {name}, case {case}, stands in both tables (sent to trial, then judged): one accused to be counted once?'];I.append(x)
    header(g,5,c1);e=place(g,6,c1,I,rows,qs)
    for t in rows: t['stage']='investigation'
    g.put(e+1,1,'II. រឿងជំនុំជម្រះ');header(g,e+2,c2);place(g,e+3,c2,T,rows,qs);save_ods(P('kampot_2tables.ods'),[g]);done('kampot_2tables.ods','ODS, Khmer; two tables on one sheet (I investigation, II trial) with other columns and another order; one accused in both (both lines are in rows). In table I the stage follows from the heading.','take','Kampot',rows,qs)
f17()
# ================= 18 tiny narrative
def f18():
    g=G('Pailin');g.put(1,1,'Pailin Court (invented)');g.row(2,['Case','Who','What was decided'])
    D3=[('7/2023','Mr Sok Saklbang-Invented, 34, Khmer','Registered 9 February 2023. Article twelve of the Law on the Suppression of Human Trafficking and Sexual Exploitation. On 4 August 2023 sentenced to five (5) years of prison and a fine of six million riel. He did not appeal. Two victims, men, fishing boat.'),
        ('19/2023','Mrs Chan Prodit-Invented, born 1981','Art. 30 of the 2008 law, karaoke. Judged 30 Nov 2023: not guilty.'),
        ('23/2023','A man called "Uncle T" (escaped)','Same law. Investigation goes on since 2 October 2023.')]
    for i,x in enumerate(D3): g.row(3+i,x)
    def t(l,**k):
        o={f:None for f in FIELDS+EXTRA};o['law_articles']=[];o.update(k);o['line']=l;return o
    rows=[t(3,case='7/2023',accused_name='Sok Saklbang-Invented',sex='male',age_or_birth=34,age_band='adult',nationality='Cambodian',law_articles=[['TIPSE','12']],registered='2023-02-09',stage='trial',result='convicted',judgment_date='2023-08-04',prison_months=60,fine={'amount':6000000,'currency':'KHR'},victims=2,form='labour',appealed=False),
      t(4,case='19/2023',accused_name='Chan Prodit-Invented',sex='female',age_or_birth='1981',age_band='adult',law_articles=[['TIPSE','30']],stage='trial',result='acquitted',judgment_date='2023-11-30',form='sex'),
      t(5,case='23/2023',accused_name='Uncle T',sex='male',registered='2023-10-02',stage='investigation',result='pending')]
    rows[2]['registered']=None
    save_xlsx(P('pailin (3 cases).xlsx'),[g]);done('pailin (3 cases).xlsx','English; three lines, all told in sentences in one cell; amounts and articles in words.','take','Pailin',rows,['line 4: when was case 19/2023 registered?','line 5: which article, and what is the name of the man called "Uncle T"?','line 5: is 2 October 2023 the day of registration?'])
f18()
# ================= 19 accused and victims mixed
def f19():
    cs=gen(1919,14,2023,2023,multi=.25,casefmt=lambda n,d:kd(f'{n}/{d.year}'));rows=[];qs=[];g=G('ឈ្មោះ');g.put(1,1,K('Kratie'));H=['លេខរឿង','ចុះថ្ងៃ','ឈ្មោះ','តួនាទី','ភេទ','អាយុ','មាត្រា','សេចក្តីសម្រេច','ទោស'];g.row(2,H);r=3;R=random.Random(3)
    for ci,c in enumerate(cs):
        vs=min(c['victims'],3);c['victims']=vs
        for a in c['acc']:
            a['victims']=vs;g.row(r,[c['case'],c['reg'],a['name'],'ជនជាប់ចោទ',KS[a['sex']],a['age'],L_KRATIE(a),REKH[a['result']],p_kh(a)]);g.fmt[(r,2)]='dd-mm-yyyy'
            rows.append(truth(a,['case','registered','accused_name','sex','age_or_birth','age_band','law_articles','result','prison_months','suspended_months','victims'],r));r+=1
        for j in range(vs):
            g.row(r,[c['case'],'',f'ជនរងគ្រោះ សាកល្បង {kd(ci+1)}{"កខគ"[j]}','' if (ci==6 and j==0) else 'រងគ្រោះ','ស្រី',R.randrange(12,35)])
            if ci==6 and j==0:
                qs.append(f'line {r}: the role (accused or victim?) of the person is empty.')
                for t in rows[-len(c["acc"]):]: t['victims']=None
            r+=1
    save_xlsx(P('kratie_people.xlsx'),[g]);done('kratie_people.xlsx','Khmer; one line per person: accused AND victims in the same list with a role column; only accused are in rows; victims = the victim lines of the case (null for the case where a role is empty).','take','Kratie',rows,qs)
f19()
# ================= 20 printed pages
def f20():
    cs=gen(2020,50,2022,2024,multi=.2,casefmt=lambda n,d:kd(f'{n:03d}')+' '+kd(d.year));A=flat(cs)[:60];rows=[];qs=[];g=G('Sheet1')
    W6=[real,d_sl,d_kdot,d_kfull,d_mon,d_iso,d_en]
    cols=[NO(),CASE('លេខរឿង'),('reg','ថ្ងៃចុះបញ្ជី',lambda a:W6[a['i']*3%7](a['reg']),['registered']),NAME('ឈ្មោះជនជាប់ចោទ'),SEX('ភេទ',KS),AGE('អាយុ',int),NAT('សញ្ជាតិ',NATKH),LAW('មាត្រា',l_kha),VIC('ចំនួនជនរងគ្រោះ',int),FORM('ទម្រង់',FORMKH),RES('លទ្ធផល',REKH),PRI('ទោស',p_kh),FINE('ពិន័យ',f_kh)]
    r=khhead(g,K('Siem Reap','(សាកល្បងទី២)').replace('សៀមរាប','ឧត្តរមានជ័យ'),'តារាងឆ្នាំ២០២២ ២០២៣ ២០២៤',len(cols));tot=0;n=0;done_n=0
    for z in A:
        if z['i'] in(9,30):
            z['x']['reg']=('',dict(registered=None))
            if z['first']: z['q'].append('{line}: no registration date for case {case}.')
    pages=[];cur=[]
    for a in A:
        if a['first'] and len(cur)>=14: pages.append(cur);cur=[]
        cur.append(a)
    pages.append(cur)
    for pi,pg in enumerate(pages):
        header(g,r,cols);r+=1
        if pi: g.put(r,2,'យោងពីទំព័រមុន');g.put(r,4,tot);r+=1
        r=place(g,r,cols,pg,rows,qs,'repeat',no0=n+1);n+=sum(a['first'] for a in pg);tot+=len(pg)
        g.put(r,2,'សរុបទំព័រ');g.put(r,4,len(pg));g.put(r+1,2,'បូកយោង');g.put(r+1,4,tot);g.put(r+2,7,f'ទំព័រ {kd(pi+1)}');r+=3
    khsign(g,r,len(cols),'ឧត្តរមានជ័យ');g.hidrows=[rows[7]['line']]
    qs.append(f"line {rows[7]['line']}: the row is hidden: does it still count (the page total counts it)?")
    save_xlsx(P('OMC_pages.xlsx'),[g]);done('OMC_pages.xlsx','Khmer, 60 lines; laid out as printed pages: header repeated, carried-forward line, page totals (all fit); one row hidden but counted in the total; three years in one sheet; registration dates in seven ways (real dates, dd/mm/yyyy, Khmer digits with dots, Khmer words, 14-Mar-23, ISO, English words), two cases without.','take','Oddar Meanchey',rows,qs)
f20()
# ================= 21 Access export mixed d/m m/d
def f21():
    cs=gen(2121,14,2023,2023,multi=.15,latin=True,casefmt=lambda n,d:f'{n}');A=flat(cs);rows=[];qs=[];g=G();amb=[]
    cols=[X('id','ID',lambda a:1000+a['num']),CASE('CASE_NO'),('reg','REG_DT',lambda a:f"{a['reg'].month}/{a['reg'].day}/{a['reg'].year}" if a['num']%2 else f"{a['reg'].day}/{a['reg'].month}/{a['reg'].year}",['registered']),NAME('ACC_NAME'),SEX('SEX',{'male':'MALE','female':'FEMALE'}),('age','BIRTH_YR',lambda a:a['birth'].year,[('age_or_birth',lambda a:str(a['birth'].year)),('age_band',lambda a:None if a['reg'].year-a['birth'].year==18 else band(a))]),LAW('OFFENCE',l_en),X('u1','FIELD7',lambda a:0),RES('DISPOSAL',{'convicted':'CONVICTED','acquitted':'ACQUITTED','dismissed':'DISMISSED','pending':'PENDING'}),PRI('TERM_M',lambda a:a['prison'] or ''),('s','SUSP_M',lambda a:a['susp'] if a['susp'] else (0 if a['prison'] else ''),[('suspended_months',lambda a:a['susp'] if a['susp'] else (0 if a['prison'] else None))]),('fine','FINE_KHR',lambda a:a['fine']['amount']*(1 if a['fine']['currency']=='KHR' else 4000) if a['fine'] else '',[('fine',lambda a:{'amount':a['fine']['amount']*(1 if a['fine']['currency']=='KHR' else 4000),'currency':'KHR'} if a['fine'] else None)]),X('u2','COURT',lambda a:'STUNG TRENG (INVENTED)')]
    for a in A:
        if a['reg'].day<=12 and a['reg'].day!=a['reg'].month: a['x']['reg']=(cols[2][2](a),dict(registered=None));a['q'].append('{line}: date '+cols[2][2](a)+' of case {case}: day/month or month/day? (the file has both)')
    header(g,1,cols);place(g,2,cols,A,rows,qs);save_csv(P('TBLCASE_EXPORT.CSV'),g,',','cp1252',csv.QUOTE_NONNUMERIC);done('TBLCASE_EXPORT.CSV','Export of an old Access base: CSV, everything quoted, English capitals; dates in both d/m/y and m/d/y, those that could be both are null; terms in months; only the birth year; useless columns; court in a column.','take','Stung Treng',rows,qs)
f21()
# ================= 22 xls no header
def f22():
    cs=gen(2222,7,2023,2023,multi=.3,casefmt=lambda n,d:kd(f'{n}/{d.year}'));A=flat(cs);rows=[];qs=['There is no header: what are the two dates (taken as registration and judgment) and what is the small number in column 6?'];g=G('Ratanakiri invented')
    cols=[REG('',real),CASE(''),NAME(''),SEX('',KS),AGE('',lambda n:kd(n)+'ឆ្នាំ'),X('v','',lambda a:a['victims']),LAW('',l_kha),JD('',real),('res','',lambda a:REKH[a['result']]+(' '+p_kh(a) if a['prison'] else ''),['result','prison_months','suspended_months'])]
    place(g,1,cols,A,rows,qs);save_xls(P('rattanakiri.xls'),[g]);done('rattanakiri.xls','Old binary .xls, Khmer; no header row at all; result and sentence in one cell; a nameless number column (probably victims: null in truth). Court only in tab and file name.','take','Ratanakiri',rows,qs)
f22()
# ================= refusals
def r1():
    g=G('ស្ថិតិ');g.put(1,1,K('Mondulkiri'));g.put(2,1,'ស្ថិតិរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៣');g.row(4,['មាត្រា','ចំនួនរឿង','ជនជាប់ចោទ','ស្រី','ផ្តន្ទាទោស','រួចខ្លួន','នៅសល់']);R=random.Random(1);S=[0]*6;r=5
    for m in (10,12,16,17,26,28,30,34):
        a=R.randrange(1,9);b=a+R.randrange(4);v=[a,b,R.randrange(b),b-1,0,1];S=[x+y for x,y in zip(S,v)];g.row(r,['មាត្រា '+kd(m)]+[kd(x) for x in v]);r+=1
    g.row(r,['សរុប']+[kd(x) for x in S]);save_xlsx(P('mondulkiri stat 2023.xlsx'),[g]);done('mondulkiri stat 2023.xlsx','Counts per article only; no case and no person.','refuse','Mondulkiri',[],['Please send the list of cases behind these figures.'],'counts only, no case lines')
def r2():
    g=G('Sheet1');khhead(g,K('Preah Vihear'),'កម្មវត្ថុ៖ របាយការណ៍រឿងជួញដូរមនុស្ស និងអាជីវកម្មផ្លូវភេទ ត្រីមាសទី៣ ឆ្នាំ២០២៣',6);g.put(9,1,'សាលាដំបូងខេត្តព្រះវិហារ (សាកល្បង) សូមជម្រាបថា ក្នុងត្រីមាសទី៣ ឆ្នាំ២០២៣ ពុំមានរឿងជួញដូរមនុស្ស ឬអាជីវកម្មផ្លូវភេទទេ។');g.put(10,1,'សូមឯកឧត្តមទទួលនូវការគោរព។');khsign(g,11,6,'ព្រះវិហារ');save_xlsx(P('លិខិត ព្រះវិហារ T3.xlsx'),[g]);done('លិខិត ព្រះវិហារ T3.xlsx','A nil letter typed in a sheet: no cases in the third quarter of 2023.','nil','Preah Vihear',[],[],'the court reports that it had no case in the 3rd quarter of 2023')
def r3():
    save_xlsx(P('Sample Court of Province Y.xlsx'),[G('Sheet1'),G('Sheet2'),G('Sheet3')]);done('Sample Court of Province Y.xlsx','A workbook of three sheets, all empty.','empty',None,[],['The file is empty: was the right file sent?'],'nothing in it')
def r4():
    g=G('Traffic');g.put(1,1,'Commissariat of Police, Province Z (invented) - Traffic Office');g.put(2,1,'Register of road traffic offences 2023');g.row(4,['No','Report no.','Date','Driver','Sex','Age','Nationality','Offence (Art. of Land Traffic Law)','Vehicle plate','Injured','Result','Fine']);R=random.Random(4);r=5
    for i in range(22):
        s=R.choice(SUR);v=R.choice(GIV);g.row(r,[i+1,f'TR-{i*3+11}/23',D.date(2023,R.randrange(1,13),R.randrange(1,28)),f'{s[1]} {v[1]}',R.choice('MF'),R.randrange(17,60),'Cambodian',f"Art. {R.choice([79,80,81,86])}",f'TEST-{R.randrange(1000,9999)}',R.randrange(0,3),R.choice(['Fined','Sent to court','Released']),f'{R.choice([50,80,120])},000 riel']);r+=1
    save_xlsx(P('register 2023.xlsx'),[g]);done('register 2023.xlsx','A police traffic office\'s register of road offences; columns look alike (number, date, name, sex, age, article, fine).','refuse',None,[],['This is a police register of traffic offences: where is the court\'s list?'],'another office\'s register (traffic police), no trafficking case')
def r5():
    cs=gen(2525,11,2023,2023,multi=.3,casefmt=lambda n,d:kd(f'{n}/{d.year}'));A=flat(cs);rows=[];qs=[];g=G('Sheet1');g.put(1,1,'សាលាដំបូងខេត្ត X (សាកល្បង) Sample Court of Province X (invented)');g.put(2,1,'តារាងរឿងជួញដូរមនុស្ស ២០២៣')
    cols=[NO(),CASE('លេខរឿង'),REG('ថ្ងៃចុះបញ្ជី',d_kdot),NAME('ជនជាប់ចោទ'),SEX('ភេទ',KS),AGE('អាយុ'),LAW('មាត្រា',l_kha),VIC('ជនរងគ្រោះ'),RES('លទ្ធផល',REKH),PRI('ទោស',p_kh)]
    header(g,4,cols);e=place(g,5,cols,A,rows,qs,'blank');g.put(e,1,'សរុប');n=len(cs);v=sum(c['victims'] for c in cs);g.put(e,2,kd(n+3)+' រឿង');g.put(e,4,kd(len(A)+4)+' នាក់');g.put(e,8,kd(v));qs+= [f'line {e}: the total says {n+3} cases and {len(A)+4} accused; the lines are {n} cases and {len(A)} accused: which lines are missing?']
    save_xlsx(P('sample_court_X_2023.xlsx'),[g]);done('sample_court_X_2023.xlsx',f'Ordinary Khmer case list, but the total at the foot ({n+3} cases, {len(A)+4} accused) does not fit the lines ({n}, {len(A)}); the victims\' total fits.','totals',None,rows,qs,f'total at line {e} does not fit the lines')
def r6():
    from PIL import Image,ImageDraw
    im=Image.new('RGB',(640,420),(235,232,222));d=ImageDraw.Draw(im)
    for i in range(9): d.line((30,60+i*38,610,60+i*38),fill=(90,90,90))
    for x in (30,90,220,380,480,610): d.line((x,60,x,364),fill=(90,90,90))
    d.text((180,25),'Sample Court of Province W (invented)',fill=(20,20,20))
    for i in range(7): d.text((100,110+i*38-10),f'{i+3}/2023',fill=(30,30,60));d.text((230,100+i*38),f'Test Person {i+1}',fill=(30,30,60))
    im=im.rotate(2,fillcolor=(120,110,100));im.save(P('scan_0001.xlsx'),'JPEG',quality=80);done('scan_0001.xlsx','A JPEG photograph of a paper table with its name ending changed to .xlsx.','refuse',None,[],['The file is a photo, not a sheet: can the table itself be sent?'],'a picture (JPEG), not a workbook')
def r7():
    import docx
    d=docx.Document()
    for t in ['ព្រះរាជាណាចក្រកម្ពុជា','ជាតិ សាសនា ព្រះមហាក្សត្រ','សាលាដំបូងខេត្តកំពង់ឆ្នាំង (សាកល្បង) / Kampong Chhnang Provincial Court (invented)','To: the Ministry of Justice','Subject: list of human trafficking cases for 2023','Your Excellency, we have the honour to inform you that the court had some cases of trafficking in 2023, among them the case of Mr Meas Invented. The detailed table is being prepared and will be sent next week.','With respect, the chief clerk, Mr Clerk Sample']: d.add_paragraph(t)
    import datetime as dd
    d.core_properties.created=dd.datetime(2024,1,15);d.core_properties.modified=dd.datetime(2024,1,15);d.save(P('letter kg chhnang.docx'));rezip(P('letter kg chhnang.docx'));done('letter kg chhnang.docx','A Word letter: promises the table for next week; not a nil report.','refuse','Kampong Chhnang',[],['The table is announced, not attached: when will it come?'],'a letter (docx), no table')
def r8():
    a=flat(gen(2828,9,2023,2023,multi=.1,latin=True,casefmt=lambda n,d:f'{n}/23'));b=flat(gen(2829,8,2023,2023,multi=.1,latin=True,casefmt=lambda n,d:f'{n}/23'));R=random.Random(8);seen={x['en'] for x in a};b=[x for x in b if x['en'] not in seen];M=[(x,'Kampong Speu (invented)') for x in a]+[(x,'Sample Court of Province V (invented)') for x in b];M.sort(key=lambda t:t[0]['reg']);rows=[];qs=[];g=G('Sheet1')
    for x,c in M:x['court']=c;x['first']=True
    cols=[NO('No',int),X('court','Court',lambda a:a['court']),CASE('Case'),REG('Date',d_sl),NAME('Accused'),SEX('Sex',ES),AGE('Age',int),LAW('Articles',l_en),RES('Result',REEN),PRI('Prison',p_en)]
    header(g,2,cols);g.put(1,1,'Trafficking cases 2023');place(g,3,cols,[x for x,_ in M],rows,qs)
    for t,(x,c) in zip(rows,M): t['court']='Kampong Speu' if c.startswith('Kamp') else None;t['court_as_written']=c
    qs.append('The lines belong to two courts, mixed by date: which court sends this, and does each court send its own list too?');save_xlsx(P('cases 2023 both.xlsx'),[g]);done('cases 2023 both.xlsx','Case lines of two courts mixed in one table (a Court column tells them apart); no letterhead. Each row carries its court.','refuse',None,rows,qs,'lines of two different courts mixed')
for f in (r1,r2,r3,r4,r5,r6,r7,r8): f()
json.dump(TR,open(os.path.join(HERE,'truth.json'),'w'),ensure_ascii=False,indent=1)
print(len(TR),sum(len(t['rows']) for t in TR))
for t in TR: print(t['file'],t['should'],len(t['rows']),len(t['questions']))
