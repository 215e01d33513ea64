# -*- coding: utf-8 -*-
"""Makes files/ and truth.json (fixed seeds). Run: python3 make.py"""
import json, os, random, datetime as D
import lib; from lib import *
os.makedirs(OUT,exist_ok=True); TRUTH={}
def C(n): return n+(' Municipal' if n=='Phnom Penh' else ' Provincial')+' Court of First Instance'
def done(b,errors=(),questions=(),never=()):
    b.t['errors']=list(errors); b.t['questions']=list(questions); b.t['never']=list(never); b.write(); TRUTH[b.fn]=b.t
def ym(m,d=None,k=True):
    y,q=divmod(m,12); s=' '.join(x for x in [f'{y} ឆ្នាំ' if y else '',f'{q} ខែ' if q else '',f'{d} ថ្ងៃ' if d else ''] if x)
    return kh(s) if k else s
SX={'male':'ប្រុស','female':'ស្រី'}; SX1={'male':'ប','female':'ស'}
PR={'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកថាចំពោះមុខ',None:None}
STK={'investigation':'កំពុងស៊ើបសួរ','awaiting trial':'រង់ចាំសវនាការ','trial':'កំពុងជំនុំជម្រះ','decided':'សម្រេចរួច'}
DIS='ដីកាលើកលែងចោទប្រកាន់'; ACQ='រួចផុតពីបទចោទ'
def money(n,sep='.',k=True):
    if n is None: return None
    s=f'{n:,}'.replace(',',sep); return kh(s) if k else s
def arts(p,pre='',j=' និង ',k=True):
    s=j.join(pre+a for _,a in p['charges']); return kh(s) if k else s
def dot(p,days=15): p['sentence_days']=days
MOTTO=['ព្រះរាជាណាចក្រកម្ពុជា','ជាតិ សាសនា ព្រះមហាក្សត្រ']

# 1 Phnom Penh: Access export, code table on the second sheet, second charges on second lines -------------------
def f01():
    b=Book('qryTIP_Export.xlsx',C('Phnom Penh'),'Export of an old Access database, codes explained on the second sheet; an accused with two charges has two lines with the same AccID','take','the code table is in the workbook; same AccID = same person',hide=['exploitation'],dfmt='dd-mmm-yy',font='Calibri')
    g=Gen(101); r=g.r; ps=g.cases(62,lambda n,y:f'{y}-{n:04}',nats=(('Cambodian',8),('Chinese',2),('Vietnamese',1)),two=.12)
    a=b.sheet('qryTIP_Export'); H='AccID CaseNo NameKH NameLT SexCode Age NatCode LawCode ArtNo DateReg DateChg StatCode DateJdg ResCode PresCode SentY SentM SuspM FineR CompR UserUpd DateUpd'.split()
    b.no(a,H,'headings'); pc=0
    N={'Cambodian':'KHM','Chinese':'CHN','Vietnamese':'VNM'}; ST={'investigation':1,'awaiting trial':2,'trial':3,'decided':4}; RS={'convicted':1,'acquitted':2,'charge dismissed by the investigating judge':3,None:None}; PS={'present':1,'absent':2,'deemed present':3,None:None}
    acc=2417
    for i,p in enumerate(ps):
        acc+=r.randint(1,5); 
        if i in(8,37): p['charges'].append((PC,'246'))
        if p['sentence_months'] and i%5==0: p['sentence_months']+=6
        if i in(5,22,50): p['name_latin']=None
        m=p['sentence_months']
        for q,(law,art) in enumerate(p['charges']):
            row=[acc,p['case_number'],p['name_khmer'],p['name_latin'].upper() if p['name_latin'] else None,1 if p['sex']=='male' else 2,p['age'],N[p['citizenship']],1 if law==TIP else 2,int(art),p['date_registered'],p['date_charged'],ST[p['stage']],p['date_decided'],RS[p['outcome']],PS[p['presence_at_judgment']],m and m//12,None if m is None else m%12,p['suspended_months'],p['fine_riel'],p['compensation_riel'],r.choice(['sokha_t','admin','clerk2']),wd((p['date_decided'] or p['date_charged'])+D.timedelta(r.randint(3,9)))]
            n=a.add(row)
            if q==0: t=b.person(a,n,p)
            else: t.setdefault('also_at',[]).append(f'{a.name}!{n}')
    for t in b.t['rows']:
        if t['name_latin']: t['name_latin']=t['name_latin'].upper()
    c=b.sheet('tblCodes'); b.no(c,['FieldName','Code','Meaning'],'headings of the code table')
    for x in [('SexCode',1,'ប្រុស / Male'),('SexCode',2,'ស្រី / Female'),('NatCode','KHM','ខ្មែរ'),('NatCode','CHN','ចិន'),('NatCode','VNM','វៀតណាម'),('LawCode',1,TIPKH+' ឆ្នាំ២០០៨'),('LawCode',2,'ក្រមព្រហ្មទណ្ឌ'),('StatCode',1,'ស៊ើបសួរ'),('StatCode',2,'រង់ចាំសវនាការ'),('StatCode',3,'កំពុងជំនុំជម្រះ'),('StatCode',4,'សម្រេចរួច'),('ResCode',1,'ផ្តន្ទាទោស'),('ResCode',2,ACQ),('ResCode',3,DIS),('PresCode',1,'ចំពោះមុខ'),('PresCode',2,'កំបាំងមុខ'),('PresCode',3,'ចាត់ទុកថាចំពោះមុខ'),('SentY','','ទោសគិតជាឆ្នាំ'),('SentM','','ទោសគិតជាខែ (បន្ថែមលើឆ្នាំ)'),('SuspM','','ចំនួនខែដែលព្យួរ'),('DateUpd','','ថ្ងៃកែទិន្នន័យ')]:
        b.no(c,[y if y!='' else None for y in x],'code table',bold=False)
    done(b,never=['counting a second charge line as a second person','taking DateUpd for any date of the case','adding SentY of both lines of one AccID','counting a line of tblCodes as a person'],questions=['Are two lines with the same AccID one accused with two charges?'])
# 2 Kampong Cham: Excel 2007, older clerk, Khmer digits, two-row headings, years as sections --------------------
def f02():
    b=Book('បញ្ជីជួញដូរមនុស្ស ២៤-២៥.xlsx',C('Kampong Cham'),'Printed list of an older clerk: two-row headings, the years as sections with subtotals, Khmer digits, stage written in the sentence cell where there is no judgment','take','complete; everything is in the sheet',hide=['name_latin','exploitation','compensation_riel'])
    g=Gen(202); r=g.r; ps=g.cases(34,lambda n,y:f'{kh(n)} ក.ច',nats=(('Cambodian',12),('Vietnamese',1)))
    a=b.sheet('Sheet1',widths={1:5,3:20,11:24})
    b.no(a,MOTTO[:1],'motto',merge=12); b.no(a,MOTTO[1:],'motto',merge=12); b.no(a,['សាលាដំបូងខេត្តកំពង់ចាម'],'court'); b.blank(a)
    b.no(a,['បញ្ជីរាយនាមជនជាប់ចោទពាក់ព័ន្ធ'+TIPKH+' (ឆ្នាំ២០០៨)'],'title naming the law',merge=12)
    n=b.no(a,['ល.រ','លេខសំណុំរឿង','ជនជាប់ចោទ',None,None,None,'មាត្រា','កាលបរិច្ឆេទ',None,None,'ទោសពន្ធនាគារ','ពិន័យ(រៀល)','ការជំនុំជម្រះ'],'headings, first row')
    b.no(a,[None,None,'នាម-គោត្តនាម','ភេទ','អាយុ','សញ្ជាតិ',None,'ចុះបញ្ជី','ចោទប្រកាន់','សាលក្រម'],'headings, second row')
    for j in(1,2,7,11,12,13): a.merges.append((n,j,n+1,j))
    a.merges+= [(n,3,n,6),(n,8,n,10)]
    i=0
    for y in(2024,2025):
        b.no(a,['ឆ្នាំ'+kh(y)],'section: the year',merge=13); sub=[p for p in ps if p['date_registered'].year==y]
        for p in sub:
            i+=1
            if i in(4,15,27): p['alias_khmer']=['ស្លា','កំពិស','ព្រីង'][i%3]
            if i in(9,10): p['citizenship']='Cambodian'
            if p['sentence_months'] and i%6==1: p['sentence_months']+=6; 
            nm=p['name_khmer']+(' ហៅ '+p['alias_khmer'] if p.get('alias_khmer') else '')
            s=ym(p['sentence_months'])+(f' (ព្យួរ {ym(p["suspended_months"])})' if p['suspended_months'] else '') if p['outcome']=='convicted' else ACQ if p['outcome']=='acquitted' else DIS if p['outcome'] else STK[p['stage']]
            if p['stage']=='decided': p['stage']=None
            f=lambda d: dk(d) if r.random()<.8 else dk(d,'/',False,False)
            k=a.add([kh(i),p['case_number'],nm,SX[p['sex']],kh(p['age']),'ខែ្មរ' if i in(9,10) else NATKH[p['citizenship']],arts(p),f(p['date_registered']),f(p['date_charged']),f(p['date_decided']) if p['date_decided'] else '-',s,money(p['fine_riel']) or '-',PR[p['presence_at_judgment']] or '-'])
            b.person(a,k,p)
        b.no(a,[f'សរុបឆ្នាំ{kh(y)}៖ {kh(len(sub))} នាក់ (ស្រី {kh(sum(p["sex"]=="female" for p in sub))} នាក់)'],'subtotal of the year',merge=13)
    b.blank(a); b.no(a,[None]*9+['កំពង់ចាម ថ្ងៃទី១៤ ខែមករា ឆ្នាំ២០២៦'],'place and date of signature',bold=False); b.no(a,[None]*9+['ក្រឡាបញ្ជី'],'signature')
    done(b,never=['taking the signature date for a decision date','reading the dotted fines as decimals','joining a case of 2024 with a case of the same number in 2025','taking the suspended part off the sentence'])
# 3 Takeo: ODS, 'same as above' ------------------------------------------------------------------------------
def f03():
    b=Book('takeo_tip_list.ods',C('Takeo'),'LibreOffice list full of ditto marks, in three forms; a repeated heading stands once between a ditto and what it repeats','take','every ditto goes back to the person above',hide=['name_latin','stage','fine_riel'])
    g=Gen(303); r=g.r; ps=g.cases(28,lambda n,y:f'{n}/{y%100} ត.ក',two=.2,nats=(('Cambodian',1),))
    a=b.sheet('បញ្ជី'); b.no(a,['សាលាដំបូងខេត្តតាកែវ — បញ្ជីជនជាប់ចោទ (ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨)'],'title naming the court and the law')
    H=['លេខរៀង','លេខរឿង','ឈ្មោះជនជាប់ចោទ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','គោលបំណង','ថ្ងៃចូលបញ្ជី','ថ្ងៃចោទ','ថ្ងៃកាត់ទោស','លទ្ធផល','ទោស','សំណងរៀល','វត្តមាន']; b.no(a,H,'headings')
    forms=['ដូចខាងលើ','〃','"']; prev=None; brk=False
    for i,p in enumerate(ps,1):
        same=prev and prev['case_number']==p['case_number']
        if same and not brk and i>14: b.no(a,H,'repeated headings'); brk=True
        m=forms[0] if i<10 else forms[1] if i<19 else forms[2]
        def d(v,key,prevv=None):
            return m if same and v is not None and prev[key]==p[key] else v
        res={'convicted':'ទោស','acquitted':'រួចខ្លួន',None:None}.get(p['outcome'],'លើកលែងចោទ')
        s=p['sentence_months']; stx=None if not s else ym(s,None,False)+(f' ព្យួរ {ym(p["suspended_months"],None,False)}' if p['suspended_months'] else '')
        k=a.add([i,d(p['case_number'],'case_number'),p['name_khmer'],SX1[p['sex']],p['age'],m if i>1 and i%4 else 'ខ្មែរ',d(arts(p,'ម.','+',False),'charges'),d(EXPKH[p['exploitation']],'exploitation'),d(p['date_registered'],'date_registered'),d(p['date_charged'],'date_charged'),d(p['date_decided'],'date_decided'),res,stx,money(p['compensation_riel'],',',False),d(PR[p['presence_at_judgment']],'presence_at_judgment')])
        b.person(a,k,p); prev=p
    done(b,never=['making a person of the repeated headings','leaving a ditto as a value','taking " for an empty text','repeating the value of a row above into a cell that is empty'])
# 4 Svay Rieng: Google Sheets CSV ------------------------------------------------------------------------------
def f04():
    b=Book('TIP accused 2024-2025 - Form responses 1.csv',C('Svay Rieng'),'Google Sheets export of a form which a young clerk made: Timestamp first, American dates (the headings say so), years as decimals, remarks with line breaks','take','headings in two languages; m/d/yyyy stands in the headings',hide=['exploitation','compensation_riel']); b.bom=False; b.delim=','
    g=Gen(404); r=g.r; ps=g.cases(31,lambda n,y:f'SR{n:03}/{y}',nats=(('Cambodian',6),('Vietnamese',2),('Chinese',1)),pc=.12)
    a=b.sheet('x'); us=lambda d: f'{d.month}/{d.day}/{d.year}' if d else None
    b.no(a,['Timestamp','Case no. លេខសំណុំរឿង','Name ឈ្មោះ','Name in Latin','Sex ភេទ','Age អាយុ','Nationality','Law and article ច្បាប់/មាត្រា','Received at registry (m/d/yyyy)','Date of charge (m/d/yyyy)','Status now','Judgment or order (m/d/yyyy)','Result','Accused at the hearing','Prison (years)','of which suspended (years)','Fine (riel)','Remark ផ្សេងៗ'],'headings')
    for i,p in enumerate(ps,1):
        if p['sentence_months'] and i%4==0: p['sentence_months']+=6
        yv=lambda m: None if m is None else f'{m/12:g}'
        ts=(p['date_decided'] or p['date_charged'])+D.timedelta(r.randint(2,20)); t=f'{us(ts)} {r.randint(8,16)}:{r.randint(0,59):02}:{r.randint(0,59):02}'
        res={'convicted':'Convicted','acquitted':'Acquitted',None:None}.get(p['outcome'],'Charge dropped (investigating judge)')
        nat=p['citizenship']
        k=a.add([t,p['case_number'],p['name_khmer'],p['name_latin'],r.choice(['Male','male','M']) if p['sex']=='male' else r.choice(['Female','F']),p['age'],{'Cambodian':r.choice(['Khmer','Cambodian','Cambodia'])}.get(nat,nat),'; '.join(('TIP Law 2008 art. ' if l==TIP else 'Penal Code art. ')+x for l,x in p['charges']),us(p['date_registered']),us(p['date_charged']),{'investigation':'Under investigation','awaiting trial':'Waiting for trial','trial':'In trial','decided':'Decided'}[p['stage']],us(p['date_decided']),res,{'present':'Present','absent':'In absentia','deemed present':'Deemed present',None:None}[p['presence_at_judgment']],yv(p['sentence_months']),yv(p['suspended_months']),money(p['fine_riel'],',',False),r.choice([None,None,None,'ឃុំខ្លួន','appealed\nfile sent up' if p['sentence_months'] else None,'at liberty, under supervision','lawyer asked for a copy,\nnot yet paid'])])
        b.person(a,k,p)
    done(b,never=['taking Timestamp for the day of registration','reading 3/4/2025 as 3 April','reading 2.5 years as 2 years 5 months','cutting a record at a line break inside a cell'])
# 5 Kampot: several accused in one cell ---------------------------------------------------------------------
def f05():
    b=Book('ជួញដូរ_កំពត.xlsx',C('Kampot'),'One line per case: accused numbered inside one cell, sex, age and sentence on lines in the same order','take','the numbered lines of the cells agree in number',hide=['name_latin','stage','suspended_months','compensation_riel','exploitation','presence_at_judgment'])
    g=Gen(505); ps=g.cases(26,lambda n,y:kh(f'{n:02}/{y%100}'),nats=(('Cambodian',1),),und=.22); r=g.r
    a=b.sheet('សំណុំរឿង',widths={3:26,9:30})
    b.no(a,['តារាងសំណុំរឿងជួញដូរមនុស្ស និងធ្វើអាជីវកម្មផ្លូវភេទ (ច្បាប់ឆ្នាំ២០០៨) សាលាដំបូងខេត្តកំពត'],'title naming the law',merge=10); b.blank(a)
    b.no(a,['ល.រ','លេខរឿង','ជនជាប់ចោទ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','ថ្ងៃចូល / ថ្ងៃចោទ','សាលក្រម','ពិន័យ'],'headings')
    cs={}
    for p in ps: cs.setdefault((p['case_number']),[]).append(p)
    for i,(c,q) in enumerate(cs.items(),1):
        multi=len(q)>1; num=lambda l: '\n'.join(f'{kh(j)}- {x}' for j,x in enumerate(l,1)) if multi else l[0]
        p0=q[0]
        if p0['outcome'] is None: s='មិនទាន់មាន'
        elif p0['outcome'][0:6]=='charge': s=f'{DIS} ថ្ងៃ {dk(p0["date_decided"])}'
        else:
            eq=multi and all(x['outcome']=='convicted' and x['sentence_months']==p0['sentence_months'] for x in q)
            if i%5==2 and multi:
                for x in q:
                    if x['outcome']=='convicted': x['sentence_months']=p0['sentence_months'] or 84
                eq=all(x['outcome']=='convicted' for x in q)
            s=f'ថ្ងៃ {dk(p0["date_decided"])}\n'+(f'ផ្តន្ទាទោសម្នាក់ៗ ដាក់ពន្ធនាគារ {ym(p0["sentence_months"])}' if eq else num([('ពន្ធនាគារ '+ym(x['sentence_months'])) if x['outcome']=='convicted' else ACQ for x in q]))
        f0=[x['fine_riel'] for x in q]; 
        fine=None if not any(f0) else num([money(x) if x else '-' for x in f0])
        k=a.add([kh(i),c,num([x['name_khmer'] for x in q]),num([SX1[x['sex']] for x in q]),num([kh(x['age']) for x in q]),'ខ្មែរ'+('ទាំងអស់គ្នា' if multi else ''),arts(p0),f'{dk(p0["date_registered"])}\n{dk(p0["date_charged"])}',s,fine])
        for x in q: b.person(a,k,x)
    b.no(a,[None,f'សរុប {kh(len(cs))} សំណុំរឿង ជនជាប់ចោទ {kh(len(ps))} នាក់'],'total')
    done(b,questions=['Are the two dates in column H the day of entry and, below it, the day of charge?'],never=['one person per case line','giving the sentence of accused ១ to accused ២','taking ១- of the numbering into the name','reading ម្នាក់ៗ (each) as a sentence to be divided'])
# 6 Pursat: merged cells, carried-forward section -----------------------------------------------------------
def f06():
    b=Book('Pursat_bangchi_2025.xlsx',C('Pursat'),'Case cells merged over the co-accused; section of cases brought forward from 2024, then the new ones of 2025','take','merged cells belong to every row they cover',hide=['name_latin','exploitation','compensation_riel'])
    g=Gen(606); r=g.r; ps=g.cases(33,lambda n,y:f'{n:03}-{y}',y0=(2024,5,6),nats=(('Cambodian',9),('Thai',1)),und=.42)
    a=b.sheet('2025'); b.no(a,['សាលាដំបូងខេត្តពោធិ៍សាត់'],'court'); b.no(a,['បញ្ជីជនជាប់ចោទ '+TIPKH+' ២០០៨'],'title naming the law',merge=14)
    b.no(a,['ល.រ','លេខសំណុំរឿង','ថ្ងៃចុះបញ្ជី','ថ្ងៃចោទប្រកាន់','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','ដំណាក់កាល','ថ្ងៃសាលក្រម','លទ្ធផល','ទោស (ឆ្នាំ)','ព្យួរ (ខែ)','ពិន័យ','ការចូលរួម'],'headings'); i=0
    for y,h in((2024,'ក. សំណុំរឿងយកមកពីឆ្នាំ២០២៤'),(2025,'ខ. សំណុំរឿងថ្មីឆ្នាំ២០២៥')):
        b.no(a,[h],'section',merge=16); sub=[p for p in ps if p['date_registered'].year==y]; j=0
        while j<len(sub):
            q=[p for p in sub if p['case_number']==sub[j]['case_number']]
            for n,p in enumerate(q):
                i+=1; one=lambda v: v if n==0 else None
                m=p['sentence_months']
                k=a.add([i,one(p['case_number']),one(p['date_registered']),one(p['date_charged']),p['name_khmer'],SX1[p['sex']],p['age'],NATKH[p['citizenship']],one(arts(p,'ម',', ',False)),one(STK[p['stage']]),one(p['date_decided']),{'convicted':'ផ្តន្ទាទោស','acquitted':ACQ,None:None}.get(p['outcome'],DIS),m and m//12,p['suspended_months'],p['fine_riel'],PR[p['presence_at_judgment']]])
                if n==0: k0=k
                b.person(a,k,p)
            if len(q)>1: a.merges+=[(k0,c,k,c) for c in(2,3,4,9,10,11)]
            j+=len(q)
        b.no(a,[None,'សរុបផ្នែក '+h[0],None,None,f'{len(sub)} នាក់'],'subtotal')
    b.no(a,[None,'សរុបរួម',None,None,f'{len(ps)} នាក់'],'total')
    done(b,never=['leaving co-accused without case number or dates','counting the totals as persons','treating the carried-forward cases as duplicates'])
# 7 Kandal: page totals, carried lines ----------------------------------------------------------------------
def f07():
    b=Book('កណ្តាល-បញ្ជីរួម.xlsx',C('Kandal'),'List made for printing, 12 a page: page total, brought-forward line and headings repeated; Latin name in brackets in the same cell','take','page totals and brought-forward lines are easily known',hide=['exploitation','stage','compensation_riel'])
    g=Gen(707); r=g.r; ps=g.cases(45,lambda n,y:f'{kh(n)} «ព្រ» ចុះឆ្នាំ {kh(y)}',nats=(('Cambodian',9),('Chinese',1),('Vietnamese',1)),und=.25)
    a=b.sheet('Sheet1',widths={3:30,2:22}); b.no(a,['សាលាដំបូងខេត្តកណ្តាល'],'court'); b.no(a,['បញ្ជីជនជាប់ចោទ តាម'+TIPKH],'title naming the law'); H=['ល.រ','សំណុំរឿង','ឈ្មោះជនជាប់ចោទ','ភេទ','អាយុ','សញ្ជាតិ','បទល្មើសមាត្រា','ចុះបញ្ជី','ចោទ','សម្រេចថ្ងៃ','សេចក្តីសម្រេច','ទោសពិន័យ (រៀល)','ជំនុំជម្រះ']
    run=0; fine=0
    for i,p in enumerate(ps,1):
        if (i-1)%12==0:
            if i>1: b.no(a,[None,'យោងពីទំព័រមុន',f'{kh(run)} នាក់']+[None]*8+[money(fine)],'brought-forward line')
            b.no(a,H,'headings' if i==1 else 'repeated headings')
        lat=f' ({p["name_latin"].upper()})' if i%3 else ''
        if not lat: p['name_latin']=None
        else: p['name_latin']=p['name_latin'].upper()
        z='\u200b' if i%7==0 else ''
        s=None if not p['outcome'] else ('ពន្ធនាគារ '+ym(p['sentence_months'])+(f' តែព្យួរ {ym(p["suspended_months"])}' if p['suspended_months'] else '')) if p['outcome']=='convicted' else 'ឱ្យរួចខ្លួន (រួចពីបទចោទ)' if p['outcome']=='acquitted' else DIS
        k=a.add([kh(i),p['case_number'],p['name_khmer'].replace(' ',' '+z)+lat,SX[p['sex']],kh(p['age']),NATKH[p['citizenship']],arts(p,'មាត្រា '),dk(p['date_registered'],'-'),dk(p['date_charged'],'-'),dk(p['date_decided'],'-'),s,money(p['fine_riel']),PR[p['presence_at_judgment']]])
        b.person(a,k,p); run+=1; fine+=p['fine_riel'] or 0
        if i%12==0 or i==len(ps): b.no(a,[None,'សរុបដល់ទំព័រនេះ' if i<len(ps) else 'សរុបរួម',f'{kh(run)} នាក់']+[None]*8+[money(fine)],'page total' if i<len(ps) else 'total')
    done(b,never=['counting a page total or brought-forward line as a person','taking a page total of fines for a fine','keeping the bracket with the Latin name in name_khmer'])
# 8 Stung Treng: FoxPro, TSV --------------------------------------------------------------------------------
def f08():
    b=Book('STTR_TIP.tsv',C('Stung Treng'),'Report of an old FoxPro database in tab-separated text: year of birth, dates without strokes, sentence in months, end-of-report line','take','the first lines say what the codes mean',hide=['age','exploitation','stage','compensation_riel','suspended_months'])
    g=Gen(808); ps=g.cases(7,lambda n,y:f'{y%100}{n:04}',nats=(('Cambodian',4),('Vietnamese',1)),und=.15); r=g.r; a=b.sheet('x')
    b.no(a,['REPORT ACC_LIST  LAW 1=LAW ON SUPPRESSION OF HUMAN TRAFFICKING AND SEXUAL EXPLOITATION 2008'],'report line naming the law'); b.no(a,['SEX 1=M 2=F  RES C=CONVICTED A=ACQUITTED D=CHARGE DISMISSED BY INV.JUDGE  PRES P=PRESENT A=ABSENT Q=DEEMED PRESENT  DATES YYYYMMDD'],'legend'); b.blank(a)
    b.no(a,['CASE_NO','NAME_KH','NAME_EN','SEX','BIRTH_Y','NATION','LAW','ART','D_REG','D_CHARGE','D_DECIS','RES','PRES','SENT_MTH','FINE_RIEL'],'headings')
    dd=lambda d: d.strftime('%Y%m%d') if d else None
    for i,p in enumerate(ps):
        p['birth_year']=p['date_registered'].year-p['age']; p['name_latin']=p['name_latin'].upper()
        if p['suspended_months']: p['suspended_months']=None
        k=a.add([p['case_number'],p['name_khmer'],p['name_latin'],1 if p['sex']=='male' else 2,p['birth_year'],{'Cambodian':'KHMER','Vietnamese':'VIETNAM'}[p['citizenship']],1,','.join(x for _,x in p['charges']),dd(p['date_registered']),dd(p['date_charged']),dd(p['date_decided']),{'convicted':'C','acquitted':'A',None:None}.get(p['outcome'],'D'),{'present':'P','absent':'A','deemed present':'Q',None:None}[p['presence_at_judgment']],p['sentence_months'],p['fine_riel']])
        b.person(a,k,p)
    b.no(a,[f'*** {len(ps)} RECORDS *** END OF REPORT 20260112'],'end of report')
    done(b,never=['computing an age and giving it as stated','taking the report date for a decision date','reading 84 months as years','losing the leading part of a case number such as 240013'])
# 9 Preah Vihear: prose ------------------------------------------------------------------------------------
def f09():
    b=Book('ព្រះវិហារ.xlsx',C('Preah Vihear'),'Small list of a clerk who writes as in the judgment: long dates, numbers with the word in brackets, fine in "million riel", all in one decision cell','take','prose, but exact',hide=['name_latin','exploitation','stage'])
    g=Gen(909); r=g.r; ps=g.cases(9,lambda n,y:f'លេខ {kh(n)} ព.វ.រ/{kh(y%100)}',nats=(('Cambodian',1),),und=.2,maxacc=2)
    W={1:'មួយ',2:'ពីរ',3:'បី',4:'បួន',5:'ប្រាំ',6:'ប្រាំមួយ',7:'ប្រាំពីរ',8:'ប្រាំបី',10:'ដប់',12:'ដប់ពីរ',15:'ដប់ប្រាំ',20:'ម្ភៃ'}
    nw=lambda n: f'{kh(f"{n:02}")} ({W[n]})'
    a=b.sheet('Sheet1',widths={2:18,3:20,6:34,7:26,8:26,9:60}); b.no(a,['បញ្ជីឈ្មោះជនជាប់ចោទ នៅសាលាដំបូងខេត្តព្រះវិហារ'],'title',merge=9)
    b.no(a,['ល.រ','លេខសំណុំរឿង','ជនជាប់ចោទ','ភេទ','អាយុ និងសញ្ជាតិ','បទចោទ','ចុះបញ្ជីថ្ងៃ','ចោទប្រកាន់ថ្ងៃ','សេចក្តីសម្រេច'],'headings')
    for i,p in enumerate(ps,1):
        m=p['sentence_months']; d=p['date_decided']
        if p['outcome']=='convicted':
            pre={'present':'សាលក្រមចំពោះមុខ','absent':'សាលក្រមកំបាំងមុខ','deemed present':'សាលក្រមចាត់ទុកថាចំពោះមុខ'}[p['presence_at_judgment']]
            t=f'{pre} {dlong(d)} ផ្តន្ទាទោសដាក់ពន្ធនាគារ {nw(m//12)} ឆ្នាំ'
            if p['suspended_months']: 
                p['suspended_months']=12; t+=f' ដោយព្យួរទោស {nw(1)} ឆ្នាំ'
            if p['fine_riel']: t+=f' ពិន័យជាប្រាក់ {nw(p["fine_riel"]//1000000)} លានរៀល'
            if p['compensation_riel']: t+=f' និងសងជំងឺចិត្ត {nw(p["compensation_riel"]//1000000)} លានរៀល'
        elif p['outcome']=='acquitted':
            pre={'present':'សាលក្រមចំពោះមុខ','absent':'សាលក្រមកំបាំងមុខ','deemed present':'សាលក្រមចាត់ទុកថាចំពោះមុខ'}[p['presence_at_judgment']]; t=f'{pre} {dlong(d)} ប្រកាសឱ្យរួចផុតពីបទចោទ'
        elif p['outcome']: t=f'{DIS} របស់ចៅក្រមស៊ើបសួរ {dlong(d)}'
        else: t=None
        k=a.add([kh(i),p['case_number'],p['name_khmer'],SX[p['sex']],f'{kh(p["age"])} ឆ្នាំ ជនជាតិខ្មែរ សញ្ជាតិខ្មែរ',arts(p,'មាត្រា ')+' នៃ'+TIPKH,dlong(p['date_registered']),dlong(p['date_charged']),t]); b.person(a,k,p)
    b.blank(a); b.no(a,['បានឃើញ និងឯកភាព ថ្ងៃទី១២ ខែមករា ឆ្នាំ២០២៦'],'endorsement with date',bold=False)
    done(b,never=['taking the fine 10 (ten) million riel for 10 riel','putting សងជំងឺចិត្ត (compensation) into the fine','taking the endorsement date for a decision date'])
# 10 Koh Kong: English, dollars and baht ---------------------------------------------------------------------
def f10():
    b=Book('Koh Kong TIP accused list (final2).xlsx',C('Koh Kong'),'English list of a clerk trained by an NGO; compensation in riel, US dollars or baht in one column; age sometimes only Adult or Minor','take-with-questions','compensation in dollars and baht must not be turned into riel by guess',hide=['name_khmer','stage','sentence_days'],dfmt='d mmm yyyy',font='Calibri')
    g=Gen(1010); r=g.r; ps=g.cases(24,lambda n,y:f'KK-{n:03}-{y%100}',nats=(('Cambodian',5),('Thai',3),('Chinese',1)),und=.2); r=random.Random(10); a=b.sheet('List')
    b.no(a,['Koh Kong Provincial Court - accused under the Law on Suppression of Human Trafficking and Sexual Exploitation (2008)'],'title naming the law'); b.no(a,['prepared by registry, updated Jan 2026'],'note',bold=False); b.blank(a)
    b.no(a,['No','Case','Accused','Sex','Age','Nationality','Art.','Purpose','Registered','Charged','Decision date','Decision','Present?','Prison','Suspended','Fine (KHR)','Compensation'],'headings')
    cur=0
    for i,p in enumerate(ps,1):
        if i in(6,13,20): p['age']='adult'
        if i==17: p['age']='minor'
        comp=None
        if p['outcome']=='convicted' and not p['compensation_riel'] and r.random()<.6:
            cur+=1; comp,o=[('$2,500','2500 USD'),('30,000 baht','30000 THB'),('USD 1,200','1200 USD'),('$800','800 USD')][cur%4]; p['compensation_other']=o
        elif p['compensation_riel']: comp=f'{p["compensation_riel"]:,} riel'
        m=p['sentence_months']; sm=p['suspended_months']
        k=a.add([i,p['case_number'],p['name_latin'],p['sex'][0].upper(),p['age'].capitalize() if isinstance(p['age'],str) else p['age'],p['citizenship'],'Art. '+' & '.join(x for _,x in p['charges']),p['exploitation'],p['date_registered'],p['date_charged'],p['date_decided'],{'convicted':'Convicted','acquitted':'Acquitted',None:None}.get(p['outcome'],'Dismissal order (IJ)'),{'present':'yes','absent':'no, in absentia','deemed present':'deemed present',None:None}[p['presence_at_judgment']],m and f'{m//12} yrs',sm and f'{sm} months',p['fine_riel'],comp]); b.person(a,k,p)
    b.no(a,[None,f'Total accused: {len(ps)}'],'total')
    done(b,questions=['Some compensation is in US dollars and some in baht: what is the amount in riel, or is it to stay in the other currency?'],never=['putting 2,500 dollars or 30,000 baht as riel','dropping the foreign amounts without a word','guessing a number for Adult / Minor'])
# 11 Banteay Meanchey: an old sheet behind the new -----------------------------------------------------------
def f11():
    b=Book('BMC_Bangchi.xlsx',C('Banteay Meanchey'),'New list on the first sheet; behind it the sheet of December 2024 with part of the same people in an earlier state','take-with-questions','an older sheet holds the same accused: it must be asked whether the first replaces it',hide=['name_latin','compensation_riel'])
    g=Gen(1111); r=g.r; ps=g.cases(38,lambda n,y:f'{n}/{y} ប.ជ',nats=(('Cambodian',7),('Thai',2)),und=.3)
    H=['ល.រ','លេខសំណុំរឿង','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','គោលដៅ','ថ្ងៃចុះបញ្ជី','ថ្ងៃចោទ','ស្ថានភាគ','ថ្ងៃសម្រេច','លទ្ធផល','ទោស','ព្យួរ','ពិន័យ','មុខ']
    def sheet(name,date,q,old):
        a=b.sheet(name,widths={3:20}); b.no(a,['បញ្ជីជនជាប់ចោទ ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ២០០៨ គិតត្រឹម '+date],'title with the day of the list'+(' (old sheet)' if old else '')); b.no(a,H,'headings'+(' (old sheet)' if old else ''))
        for i,p in enumerate(q,1):
            p=dict(p)
            if old and (not p['date_decided'] or p['date_decided']>D.date(2024,12,31)):
                p.update(date_decided=None,outcome=None,sentence_months=None,suspended_months=None,fine_riel=None,presence_at_judgment=None,stage='investigation')
            m=p['sentence_months']; s=p['suspended_months']
            row=[i,p['case_number'],p['name_khmer'],SX1[p['sex']],p['age'],NATKH[p['citizenship']],arts(p,'',', ',False),EXPKH[p['exploitation']],p['date_registered'],p['date_charged'],STK[p['stage']],p['date_decided'],{'convicted':'ផ្តន្ទាទោស','acquitted':ACQ,None:None}.get(p['outcome'],DIS),m and ym(m,None,False),s and ym(s,None,False),p['fine_riel'],PR[p['presence_at_judgment']]]
            if old: b.no(a,row,'old sheet: earlier entry of '+p['name_khmer'],bold=False)
            else: b.person(a,a.add(row),p)
    sheet('ថ្មី ២០២៦','១៥/០១/២០២៦',ps,False); sheet('Sheet1 (2)','៣១/១២/២០២៤',[p for p in ps if p['date_registered']<=D.date(2024,12,20)],True)
    done(b,questions=['Does the first sheet (to 15/01/2026) replace the sheet of 31/12/2024 behind it?'],never=['counting the people of the old sheet twice','taking the stage or result of the old sheet over the new one'])
# 12 Siem Reap: foreigners, aliases, a column added later -----------------------------------------------------
def f12():
    b=Book('SR-TIP.xlsx',C('Siem Reap'),'Working list with foreigners, aliases, dates d.m.yy mixed with true dates, presence added later in a column after the remarks','take','the late column has its heading; dates are all day first (several have days over 12)',hide=['exploitation','stage','compensation_riel'],dfmt='dd/mm/yy')
    g=Gen(1212); r=g.r; ps=g.cases(40,lambda n,y:f'{n}/{y%100}',nats=(('Cambodian',8),('French',.5),('British',.5),('American',.5),('Vietnamese',1)),und=.25,arts=['25','30','34','34','41','43','12','26'])
    a=b.sheet('SR',widths={3:24,4:22}); b.no(a,['សាលាដំបូងខេត្តសៀមរាប / TIPSE Law 2008'],'title naming the law'); b.no(a,['N°','Dossier','ឈ្មោះ','Name','F/M','Age','Nat.','Art.','Reçu le ចូល','Inculpé le ចោទ','Jugement/Ord. សម្រេច','Résultat','Peine ទោស','Sursis ព្យួរ','Amende (riel)','ផ្សេងៗ','ចំពោះមុខ/កំបាំងមុខ'],'headings'); al=['ស្លា','ព្រីង','កំពិស','ទៀប','អំពិល']
    for i,p in enumerate(ps,1):
        f=lambda d: None if not d else r.choice([d,d,dl(d,'.',False),dk(d,'.',False),dl(d,'/')])
        c=p['citizenship']
        if c in('French','British','American'): p['name_khmer']=None
        elif i%8==3: p['alias_khmer']=al[i%5]
        m=p['sentence_months']; s=p['suspended_months']
        if i in (4,19) and c=='Cambodian': p['citizenship']=None
        nat=None if p['citizenship'] is None else {'Cambodian':r.choice(['KH','ខ្មែរ','Kh']),'French':'FR','British':'UK','American':'USA','Vietnamese':'VN'}[c]
        k=a.add([i,p['case_number'],(p['name_khmer'] or '')+(' ហៅ '+p['alias_khmer'] if p.get('alias_khmer') else '') or None,p['name_latin'],p['sex'][0].upper(),p['age'],nat,arts(p,'',' + ',False),f(p['date_registered']),f(p['date_charged']),f(p['date_decided']),{'convicted':'condamné','acquitted':'acquitté',None:None}.get(p['outcome'],'non-lieu (juge d\'instruction)'),m and f'{m//12} ans',s and f'{s} mois',p['fine_riel'],r.choice([None,None,None,'ឃុំ','រត់គេច','appel' if p['sentence_months'] else None,'contrôle judiciaire']),PR[p['presence_at_judgment']]]); b.person(a,k,p)
        if i in(16,27): b.blank(a)
    done(b,never=['reading a day-first date month first','taking រត់គេច (fled) in the remarks for absent at judgment','filling the empty nationality with Cambodian','stopping at a blank line','dropping those who have no Khmer name'])
# 13 Preah Sihanouk: filter left on ---------------------------------------------------------------------------
def f13():
    b=Book('Sihanouk accused.xlsx',C('Preah Sihanouk'),'Long list of mostly Chinese accused, stage as a code explained below the list; a filter was left on, so the decided ones are hidden','take-with-questions','rows hidden by a filter: it must be asked whether they belong to the list',hide=['compensation_riel','name_khmer','suspended_months'],dfmt='yyyy-mm-dd',font='Arial')
    g=Gen(1313); r=g.r; FOR['Chinese']=[(x,y) for x,y in FOR['Chinese']]; ps=g.cases(52,lambda n,y:f'{y}/{n}',nats=(('Cambodian',3),('Chinese',5),('Vietnamese',1)),und=.45,arts=['12','12','17','19','10','25'],exps=['forced labour','forced labour','sexual exploitation'])
    a=b.sheet('accused'); b.no(a,['No.','Case','Name (passport / ID)','Sex','Age','Citizen','Law','Article','Purpose','Reg.','Charged','Stage','Judgment','Result','Years','Fine','Hearing'],'headings')
    for i,p in enumerate(ps,1):
        m=p['sentence_months']; p['name_latin']=p['name_latin'].upper(); p['suspended_months']=None
        if p['outcome'] and p['outcome'].startswith('charge'): pass
        k=a.add([i,p['case_number'],p['name_latin'],p['sex'][0].upper(),p['age'],{'Cambodian':'KHM','Chinese':'PRC','Vietnamese':'VNM'}[p['citizenship']],'TIPSE 2008','/'.join(x for _,x in p['charges']),'labour' if p['exploitation']=='forced labour' else 'sexual',p['date_registered'],p['date_charged'],['investigation','awaiting trial','trial','decided'].index(p['stage'])+1,p['date_decided'],{'convicted':'guilty','acquitted':'acquitted',None:None}.get(p['outcome'],'IJ dismissal'),m and m//12,p['fine_riel'],{'present':'present','absent':'absent','deemed present':'deemed present',None:None}[p['presence_at_judgment']]])
        o={}
        if p['stage']=='decided': a.hidden.add(k); o['hidden_row']=True
        b.person(a,k,p,**o)
    a.filter=f'A1:Q{len(ps)+1}'; b.blank(a); b.no(a,['Stage: 1 = investigation   2 = waiting for trial   3 = trial going on   4 = decided'],'legend',bold=False); b.no(a,['Purpose: labour = forced labour; sexual = sexual exploitation'],'legend',bold=False)
    done(b,questions=['Rows are hidden by a filter (all those with stage 4): are they part of the list?'],never=['leaving the hidden rows out without a word','counting the legend as a person','reading stage 2 as decided'])
# 14 Kratie: dates that no calendar has ------------------------------------------------------------------------
def f14():
    b=Book('ក្រចេះ_២០២៤_២០២៥.xlsx',C('Kratie'),'Everything typed by hand as text in Khmer digits','name-errors','three cells cannot be right: two dates no calendar has, an age of 430',hide=['name_latin','exploitation','stage','compensation_riel'])
    g=Gen(1414); r=g.r; ps=g.cases(22,lambda n,y:kh(f'{n:03}/{y}'),nats=(('Cambodian',1),),und=.1); a=b.sheet('បញ្ជី'); E=[]
    b.no(a,['សាលាដំបូងខេត្តក្រចេះ'],'court'); b.no(a,['បញ្ជីជនជាប់ចោទ '+TIPKH+' ២០០៨'],'title naming the law'); b.blank(a)
    b.no(a,['ល.រ','លេខរឿង','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','ចុះបញ្ជី','ចោទប្រកាន់','សាលក្រម','សេចក្តីសម្រេច','ពិន័យ','វត្តមាន'],'headings')
    dec=[i for i,p in enumerate(ps) if p['outcome']=='convicted']; e1=[i for i in dec if ps[i]['date_registered'].month in(4,6,9,11)][0]; e2=[i for i in dec if i!=e1][-2]; e3=[i for i in dec if i not in(e1,e2)][len(dec)//3]
    # one good leap day, beside the wrong ones
    lp=[p for p in ps if p['date_registered'].year==2024 and p['date_registered'].month in(1,2)]
    if lp:
        for p in ps:
            if p['case_number']==lp[-1]['case_number'] and p['date_decided'] and p['date_decided']>D.date(2024,3,1): p['date_charged']=D.date(2024,2,29)
    for i,p in enumerate(ps):
        m=p['sentence_months']; row=[kh(i+1),p['case_number'],p['name_khmer'],SX1[p['sex']],kh(p['age']),'ខ្មែរ',arts(p),dk(p['date_registered']),dk(p['date_charged']),dk(p['date_decided']),('ពន្ធនាគារ '+ym(m)+(f' ព្យួរ {ym(p["suspended_months"])}' if p['suspended_months'] else '')) if m else ACQ if p['outcome']=='acquitted' else DIS if p['outcome'] else None,money(p['fine_riel']),PR[p['presence_at_judgment']]]
        n=len(a.rows)+1
        if i==e1: q=p['date_registered']; row[8]=kh(f'31/{q.month:02}/{q.year}'); p=dict(p,date_charged=None); E.append((f'{a.name}!I{n}',row[8]+' does not exist (the month has 30 days)'))
        if i==e2: row[9]=kh('29/02/2025' if p['date_charged']<D.date(2025,1,15) else '31/11/2025'); p=dict(p,date_decided=None); E.append((f'{a.name}!J{n}',row[9]+' does not exist'))
        if i==e3: row[4]='៤៣០'; p=dict(p,age=430); E.append((f'{a.name}!E{n}','age 430'))
        a.add(row); b.person(a,n,p)
    done(b,errors=[dict(cell=c,wrong=w) for c,w in E],questions=['What are the right values of these three cells?'],never=['turning a 31st into the 30th or the 1st','turning a day that does not exist into the next one','reading 430 as 43','dropping the three rows','calling 29/02/2024 wrong'])
    return ps
# 15 Battambang ------------------------------------------------------------------------------------------------
def f15():
    b=Book('Battambang list accused.xlsx',C('Battambang'),'True dates and text dates mixed; slips of the keyboard','name-errors','four cells cannot be right',hide=['name_latin','stage','exploitation'])
    g=Gen(1515); r=g.r; ps=g.cases(36,lambda n,y:f'លេខ {n} ឆ្នាំ {y}',nats=(('Cambodian',8),('Thai',1)),und=.15,maxacc=2); a=b.sheet('Sheet1'); E=[]
    b.no(a,['សាលាដំបូងខេត្តបាត់ដំបង៖ ជនជាប់ចោទតាមច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០០៨'],'title naming the law')
    b.no(a,['ល.រ','លេខរឿង','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','ថ្ងៃទទួល','ថ្ងៃចោទ','ថ្ងៃសាលក្រម ឬដីកា','លទ្ធផល','ទោស','ព្យួរ','ពិន័យ','សំណង','វត្តមាន'],'headings')
    cv=[i for i,p in enumerate(ps) if p['outcome']=='convicted']; solo=[i for i in cv if sum(q['case_number']==ps[i]['case_number'] for q in ps)==1]
    e1,e2,e4=solo[0],solo[2],solo[-1]; e3=[i for i in cv if i not in(e1,e2,e4)]; e3=e3[len(e3)//2]; assert len({e1,e2,e3,e4})==4
    for i,p in enumerate(ps):
        f=lambda d: None if not d else d if r.random()<.6 else r.choice([dl(d),dl(d,'-'),dk(d)])
        m=p['sentence_months']; s=p['suspended_months']; n=len(a.rows)+1
        row=[i+1,p['case_number'],p['name_khmer'],SX[p['sex']],p['age'],NATKH[p['citizenship']],arts(p,'',', ',False),f(p['date_registered']),f(p['date_charged']),f(p['date_decided']),{'convicted':'ផ្តន្ទាទោស','acquitted':ACQ,None:None}.get(p['outcome'],DIS),m and ym(m,None,False),s and ym(s,None,False),p['fine_riel'],p['compensation_riel'],PR[p['presence_at_judgment']]]
        if i==e1: d=p['date_decided'].replace(year=2205); row[9]=dl(d); p=dict(p,date_decided=d); E.append((f'Sheet1!J{n}',f'judgment in the year 2205'))
        if i==e2: row[7]=f'17/13/{p["date_registered"].year}'; p=dict(p,date_registered=None); E.append((f'Sheet1!H{n}','there is no month 13'))
        if i==e3: row[11]='155 ឆ្នាំ'; row[12]=None; p=dict(p,sentence_months=1860,suspended_months=None); E.append((f'Sheet1!L{n}','imprisonment of 155 years'))
        if i==e4:
            d=wd(p['date_registered']-D.timedelta(80)); row[9]=d; p=dict(p,date_decided=d); E.append((f'Sheet1!J{n}','judgment before the case was registered and the accused charged'))
        a.add(row); b.person(a,n,p)
    done(b,errors=[dict(cell=c,wrong=w) for c,w in E],questions=['What are the right values of these four cells?'],never=['making 2205 into 2025 without asking','reading 17/13 as 13 of month 17 or moving it into the next year','making 155 years into 15','exchanging the dates of registration and judgment'])
# 16 Kampong Thom: counts only -----------------------------------------------------------------------------------
def f16():
    b=Book('kampongthom_statistic.ods',C('Kampong Thom'),'Statistics by article and quarter, no accused person named','refuse','counts only: no line is a person')
    r=random.Random(1616); a=b.sheet('ស្ថិតិ'); b.no(a,['សាលាដំបូងខេត្តកំពង់ធំ — ស្ថិតិជនជាប់ចោទ បទល្មើសជួញដូរមនុស្ស ឆ្នាំ២០២៤-២០២៥'],'title'); b.no(a,['មាត្រា','ត្រីមាស១',None,'ត្រីមាស២',None,'ត្រីមាស៣',None,'ត្រីមាស៤',None,'សរុប'],'headings, first row'); b.no(a,[None]+['ប្រុស','ស្រី']*4,'headings, second row')
    for y in(2024,2025):
        b.no(a,[f'ឆ្នាំ{kh(y)}'],'section: the year'); tot=[0]*9
        for x in(12,17,19,25,30,34,42):
            v=[r.choice([0,0,1,2,3]) for _ in range(8)]; v.append(sum(v)); tot=[p+q for p,q in zip(tot,v)]; b.no(a,[f'មាត្រា {kh(x)}']+v,'count',bold=False)
        b.no(a,['សរុប']+tot,'total of the year')
    done(b,questions=['Please send the list with one line for each accused.'],never=['making persons out of the counts','storing any row'])
# 17 Prey Veng: list of victims -----------------------------------------------------------------------------------
def f17():
    b=Book('បញ្ជីឈ្មោះ ព្រៃវែង.xlsx',C('Prey Veng'),'List of victims handed to shelters, sent by mistake','refuse','the people in it are victims, not accused')
    g=Gen(1717); r=g.r; a=b.sheet('ជនរងគ្រោះ'); b.no(a,['សាលាដំបូងខេត្តព្រៃវែង'],'court'); b.no(a,['បញ្ជីឈ្មោះជនរងគ្រោះ ក្នុងសំណុំរឿងជួញដូរមនុស្ស និងធ្វើអាជីវកម្មផ្លូវភេទ'],'title: victims'); b.no(a,['ល.រ','លេខសំណុំរឿង','ឈ្មោះជនរងគ្រោះ','ភេទ','អាយុ','ទីលំនៅ','ថ្ងៃប្រគល់ជូនមណ្ឌល','អាណាព្យាបាល','ផ្សេងៗ'],'headings')
    for i in range(1,19):
        d=D.date(2024,2,5)+D.timedelta(r.randint(0,640)); b.no(a,[i,f'{r.randint(3,60)}/{d.year}',g.name('Cambodian')[0],r.choice(['ស','ស','ស','ប']),r.randint(9,27),'ភូមិគំរូ ឃុំសាកល្បង',dl(d),g.name('Cambodian')[0],r.choice([None,'វិលទៅគ្រួសារវិញ','នៅមណ្ឌល'])],'a victim, not an accused',bold=False)
    b.no(a,[None,'សរុប ១៨ នាក់'],'total')
    done(b,questions=['This is the list of victims: please send the list of accused.'],never=['recording victims or guardians as accused','storing any row'])
# 18 Tboung Khmum: a column without a heading ------------------------------------------------------------------
def f18():
    b=Book('tbk.ods',C('Tboung Khmum'),'LibreOffice list; at the right end a column of dates was added later and has no heading','take-with-questions','the dates in the last column have no heading: it must be asked what they are',hide=['name_latin','stage','compensation_riel','exploitation'])
    g=Gen(1818); r=g.r; ps=g.cases(29,lambda n,y:f'ត.ឃ {n}-{y%100}',nats=(('Cambodian',1),),und=.2); a=b.sheet('Sheet1')
    b.no(a,['ជនជាប់ចោទ ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០០៨'],'title naming the law'); b.no(a,['លរ','លេខ','ឈ្មោៈ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','ចុះបញ្ជី','ចោទ','សាលក្រម/ដីកា','លទ្ធផល','ឆ្នាំ','ខែ','ថ្ងៃ','ព្យួរ(ខែ)','ពិន័យ','មុខ'],'headings, the last column without one')
    for i,p in enumerate(ps,1):
        m=p['sentence_months']
        if m and m<=84 and i%2: p['sentence_months']=m=m+r.choice([3,6]); p['sentence_days']=r.choice([None,10,15])
        k=a.add([i,p['case_number'],p['name_khmer'],SX1[p['sex']],p['age'],'ខ្មែរ' if i%9 else None,arts(p,'',',',False),p['date_registered'],p['date_charged'],p['date_decided'],{'convicted':'ទោស','acquitted':'រួច(គ្មានទោស)',None:None}.get(p['outcome'],'លើកលែងចោទ'),m and m//12,(m%12 or None) if m else None,p['sentence_days'],p['suspended_months'],p['fine_riel'],PR[p['presence_at_judgment']],wd(p['date_decided']+D.timedelta(r.randint(12,29))) if p['outcome']=='convicted' and r.random()<.5 else None])
        if i%9==0: p['citizenship']=None
        b.person(a,k,p)
        if i==14: b.blank(a); b.no(a,[None,'តមកទំព័រទី២'],'note: continued on page 2')
    done(b,questions=['What are the dates in the last column (R), which has no heading?'],never=['taking the dates of the last column for judgment dates','filling empty nationality cells','dropping the days of a sentence'])
# 19 Ratanakiri: ticks and legend ---------------------------------------------------------------------------------
def f19():
    b=Book('រតនគិរី ថ្មី.xlsx',C('Ratanakiri'),'Tick columns for the stage, short names of two laws with the key at the foot','take','the key of the short names stands at the foot',hide=['name_latin','exploitation','compensation_riel','suspended_months','presence_at_judgment'])
    g=Gen(1919); r=g.r; ps=g.cases(13,lambda n,y:f'{kh(n)}/{kh(y)}',nats=(('Cambodian',6),('Vietnamese',1)),und=.3,pc=.35,maxacc=2); a=b.sheet('Sheet1',widths={7:24})
    n=b.no(a,['ល.រ','លេខ','ឈ្មោះជនជាប់ចោទ','ភេទ','អាយុ','សញ្ជាតិ','បទចោទ','ថ្ងៃចុះបញ្ជី','ថ្ងៃចោទ','ដំណាក់កាល',None,None,'ថ្ងៃសម្រេច','សម្រេចថា','ពិន័យ'],'headings, first row'); b.no(a,[None]*9+['ស៊ើបសួរ','ជំនុំជម្រះ','ចប់'],'headings, second row'); a.merges.append((n,10,n,12))
    for j in list(range(1,10))+[13,14,15]: a.merges.append((n,j,n+1,j))
    for i,p in enumerate(ps,1):
        st=p['stage']; p['suspended_months']=None
        if st in('awaiting trial','trial'): p['stage']='awaiting trial or trial'
        k=a.add([kh(i),p['case_number'],p['name_khmer'],SX1[p['sex']],kh(p['age']),NATKH[p['citizenship']],'; '.join(f'ម.{kh(x)} '+('ច.ប.ជ' if l==TIP else 'ក.ព') for l,x in p['charges']),dk(p['date_registered'],'-'),dk(p['date_charged'],'-'),'✓' if st=='investigation' else None,'✓' if st in('awaiting trial','trial') else None,'✓' if st=='decided' else None,dk(p['date_decided'],'-'),('គុក '+ym(p['sentence_months'])) if p['sentence_months'] else ACQ if p['outcome']=='acquitted' else DIS if p['outcome'] else None,(kh(p['fine_riel']//1000000)+' លាន') if p['fine_riel'] else None]); b.person(a,k,p)
    b.blank(a); b.no(a,['សម្គាល់៖ ច.ប.ជ = '+TIPKH+' ឆ្នាំ២០០៨ ; ក.ព = ក្រមព្រហ្មទណ្ឌ ; ពិន័យគិតជារៀល'],'key of the short names',bold=False)
    done(b,never=['giving an article of the Penal Code the law of 2008','reading ៤ លាន as 4 riel','counting the key as a person'])
# 20 Pailin: CSV with semicolons ------------------------------------------------------------------------------------
def f20():
    b=Book('pailin.csv',C('Pailin'),'LibreOffice export with semicolons; sentence as years-months-days','take','the heading says ឆ្នាំ-ខែ-ថ្ងៃ',hide=['name_latin','stage','exploitation','compensation_riel']); b.bom=True; b.delim=';'
    g=Gen(2020); r=g.r; ps=g.cases(12,lambda n,y:f'{n:02}/{y%100}',y1=(2025,5,30),nats=(('Cambodian',5),('Thai',1)),und=.1,maxacc=2,arts=['12','25','30','42','25']); a=b.sheet('x')
    b.no(a,['សាលាដំបូងខេត្តប៉ៃលិន'],'court'); b.no(a,['ល.រ','លេខសំណុំរឿង','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','ច្បាប់','មាត្រា','ចុះបញ្ជី','ចោតប្រកាន់','សម្រេច','លទ្ធផល','ទោស (ឆ្នាំ-ខែ-ថ្ងៃ)','ព្យួរ (ឆ្នាំ-ខែ-ថ្ងៃ)','ពិន័យ (រៀល)','វត្តមាន'],'headings')
    for i,p in enumerate(ps,1):
        m=p['sentence_months']; s=p['suspended_months']
        if m and i%3==1: p['sentence_months']=m=m+6; p['sentence_days']=15
        k=a.add([i,p['case_number'],p['name_khmer'],SX[p['sex']],p['age'],NATKH[p['citizenship']],'ច្បាប់ជួញដូរមនុស្ស ២០០៨',arts(p,'',', ',False),dl(p['date_registered'],'-'),dl(p['date_charged'],'-'),dl(p['date_decided'],'-'),{'convicted':'ផ្តន្ទាទោស','acquitted':ACQ,None:None}.get(p['outcome'],DIS),m and f'{m//12}-{m%12}-{p["sentence_days"] or 0}',s and f'{s//12}-{s%12}-0',money(p['fine_riel'],' ',False),PR[p['presence_at_judgment']]]); b.person(a,k,p)
    done(b,never=['reading 7-6-15 as a date','reading the fine 5 000 000 as 5','taking the suspended part for the sentence'])
if __name__=='__main__':
    for f in os.listdir(OUT): os.remove(os.path.join(OUT,f))
    for i in range(1,21): globals()[f'f{i:02}']()
    json.dump(TRUTH,open(os.path.join(HERE,'truth.json'),'w',encoding='utf-8'),ensure_ascii=False,indent=1)
    for f,t in TRUTH.items(): print(t['outcome'],len(t['rows']),len(t['errors']),f)
