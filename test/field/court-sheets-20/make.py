# -*- coding: utf-8 -*-
import random, datetime as D, json, csv, os, math
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter as L
OUT=os.path.join(os.path.dirname(os.path.abspath(__file__)),'files'); os.makedirs(OUT,exist_ok=True)
LAW="Law on Suppression of Human Trafficking and Sexual Exploitation 2008"; CC="Criminal Code"
LAWK="ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ"; CCK="ក្រមព្រហ្មទណ្ឌ"
KEYS="case_number name_khmer name_latin alias_khmer sex age birth_year citizenship charges exploitation date_registered date_charged date_decided stage presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel compensation_riel compensation_other".split()
T={}
def kd(s): return str(s).translate(str.maketrans('0123456789','០១២៣៤៥៦៧៨៩'))
MON="មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
NW=" មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់ ដប់មួយ ដប់ពីរ ដប់បី ដប់បួន ដប់ប្រាំ".split(' ')
FAM=[("សាកល្បង","TESTING"),("គំរូ","SAMPLE"),("ប្រឌិត","INVENTED"),("ឧទាហរណ៍","EXAMPLE")]
NAT_=[x.split() for x in """ព្រះចន្ទ Moon|ផ្កាយ Star|ភ្នំ Mountain|ទន្លេ River|សមុទ្រ Sea|ស្មៅ Grass|ស្លឹក Leaf|ផ្កា Flower|ឈូក Lotus|ម្លិះ Jasmine|រំដួល Rumduol|ចំប៉ា Champa|ត្នោត Palm|ដូង Coconut|ស្វាយ Mango|ចេក Banana|ខ្នុរ Jackfruit|ក្រូច Orange|ឪឡឹក Watermelon|ត្រី Fish|ដំរី Elephant|ខ្លា Tiger|ទន្សាយ Rabbit|ក្ងោក Peacock|ព្រាប Dove|មេអំបៅ Butterfly|ឃ្មុំ Bee|ស្រមោច Ant|អណ្តើក Turtle|ក្រពើ Crocodile|ថ្ម Stone|ខ្សាច់ Sand|ដី Earth|ភ្លៀង Rain|ខ្យល់ Wind|ពពក Cloud|ផ្គរ Thunder|រន្ទះ Lightning|ឥន្ទធនូ Rainbow|បឹង Lake|អូរ Stream|កោះ Island|ព្រៃ Forest|ឫស្សី Bamboo|ស្រូវ Rice|ពោត Corn|ល្ង Sesame|មាស Gold|ប្រាក់ Silver|ពេជ្រ Diamond|មួយ One|ពីរ Two|បី Three|បួន Four|ប្រាំ Five|ប្រាំមួយ Six|ប្រាំពីរ Seven|ដប់ Ten|ម្ភៃ Twenty|សាមសិប Thirty""".split('|')]
ART={"10":(84,180,0,"forced labour"),"11":(84,180,0,"forced marriage"),"12":(84,120,0,"forced labour"),"17":(84,180,0,"sexual exploitation"),"18":(84,180,0,"forced marriage"),"19":(84,120,0,"forced begging"),"26":(24,60,(4,10),"sexual exploitation"),"27":(60,120,(10,20),"sexual exploitation"),"28":(84,180,0,"sexual exploitation"),"31":(24,60,(10,50),"sexual exploitation"),"34":(24,60,(4,10),"sexual exploitation")}
def wk(d):
    while d.weekday()>4: d+=D.timedelta(1)
    return d
def gen(seed,n,start,end,no,arts=None,stages=(('decided',8),('dismissed',1),('investigation',1),('awaiting trial',1)),cc=.15,foreign=.12,maxacc=4,last=D.date(2025,12,24),minor=False):
    """cases with their accused; no(i,date) spells the case number"""
    R=random.Random(seed); names=[(f,g) for f in FAM for g in NAT_]; R.shuffle(names)
    deck=[];cases=[];k=0;i=R.randint(3,20);d=start;step=max(2,int((end-start).days/(n/1.9)))
    while k<n:
        d=wk(d+D.timedelta(R.randint(1,step)));i+=R.randint(1,9)
        a=R.choice(arts or list(ART)); ch=[{"law":LAW,"article":a}]
        if R.random()<cc: ch.append({"law":CC,"article":R.choice(["253","239","377"])})
        if not deck: deck=[s for s,w in stages for _ in range(w)];R.shuffle(deck)
        st=deck.pop()
        cd=wk(d+D.timedelta(R.randint(0,3))); dd=wk(cd+D.timedelta(R.randint(90,330)))
        if st in('decided','dismissed') and dd>last: st='awaiting trial'
        c=dict(case_number=no(i,d),idx=i,charges=ch,exploitation=ART[a][3],date_registered=d,date_charged=cd,date_decided=dd if st in('decided','dismissed') else None,st=st,accused=[])
        for _ in range(min(n-k,R.choice([1,1,2,2,3,maxacc]))):
            (fk,fl),(gk,gl)=names[k];k+=1
            p=dict(c);p.pop('accused');p.update(name_khmer=fk+' '+gk,name_latin=fl+' '+gl,sex=R.choice(['male','male','female']),age=R.randint(15,17) if minor else R.randint(20,61),citizenship=R.choice(['Chinese','Vietnamese','Thai']) if R.random()<foreign else 'Cambodian',stage='decided' if st in('decided','dismissed') else st)
            p['birth_year']=d.year-p['age']
            if st=='decided':
                p['presence_at_judgment']=R.choices(['present','absent','deemed present'],[7,2,2])[0]
                if R.random()<.13: p['outcome']='acquitted'
                else:
                    lo,hi,fi,_=ART[a]; m=R.choice([x for x in (24,30,36,48,60,84,96,102,120,144,180) if lo<=x<=hi])
                    p.update(outcome='convicted',sentence_months=m)
                    if m<=36 and R.random()<.5: p['suspended_months']=m-R.choice([6,8,12])
                    if fi and R.random()<.8: p['fine_riel']=R.randrange(fi[0],fi[1]+1,2)*1000000
                    if R.random()<.3: p['compensation_riel']=R.choice([3,5,8,10,15,20,40])*1000000
            elif st=='dismissed': p['outcome']='charge dismissed by the investigating judge'
            else: p['outcome']='pending'
            c['accused'].append(p)
        cases.append(c)
    return cases
def flat(cs): return [p for c in cs for p in c['accused']]
def iso(v): return v.isoformat() if isinstance(v,D.date) else v
class F:
    def __init__(s,fn,sent_by,what,outcome,reason,has,questions=(),never=()):
        s.fn=fn;s.has=has.split();s.t=dict(sent_by=sent_by,what=what,outcome=outcome,reason=reason,rows=[],not_rows=[],errors=[],questions=list(questions),never=list(never));T[fn]=s.t
    def row(s,at,p,**over):
        o={"at":at}
        for k in KEYS: o[k]=iso(p.get(k)) if k in s.has else None
        if o['charges']: o['charges']=[dict(c) for c in o['charges']]
        for k,v in over.items(): o[k]=iso(v)
        s.t['rows'].append(o);return o
    def nr(s,sheet,row,what): s.t['not_rows'].append({"sheet":sheet,"row":row,"what":what})
    def err(s,cell,wrong): s.t['errors'].append({"cell":cell,"wrong":wrong})
thin=Side(style='thin');BOX=Border(left=thin,right=thin,top=thin,bottom=thin)
def book(title): wb=Workbook();ws=wb.active;ws.title=title;return wb,ws
def put(ws,r,c,v,b=False,box=True,fill=None,font='Khmer OS Siemreap',sz=10,al=None,fmt=None,color=None):
    x=ws.cell(r,c,v);x.font=Font(name=font,size=sz,bold=b,color=color);x.alignment=Alignment(wrap_text=True,vertical='center',horizontal=al)
    if box:x.border=BOX
    if fill:x.fill=PatternFill('solid',fgColor=fill)
    if fmt:x.number_format=fmt
    return x
def line(ws,r,v,n,f=None,what=None,al='center',**k):
    put(ws,r,1,v,box=False,al=al,**k)
    if n>1: ws.merge_cells(start_row=r,start_column=1,end_row=r,end_column=n)
    if f: f.nr(ws.title,r,what)
def heads(ws,r,hs,f,**k):
    for c,h in enumerate(hs,1): put(ws,r,c,h,b=True,al='center',**k)
    f.nr(ws.title,r,'headings')
def widths(ws,*w):
    for i,x in enumerate(w,1): ws.column_dimensions[L(i)].width=x
def motto(ws,n,f,court,r=1,font='Khmer OS Muol Light'):
    line(ws,r,"ព្រះរាជាណាចក្រកម្ពុជា",n,f,'motto',font=font);line(ws,r+1,"ជាតិ សាសនា ព្រះមហាក្សត្រ",n,f,'motto',font=font)
    put(ws,r+2,1,court,box=False,font=font);f.nr(ws.title,r+2,'court')
def save(wb,f): wb.save(os.path.join(OUT,f.fn))
def money(n,sep='.'): return f'{n:,}'.replace(',',sep)
def dlong(d,era=''): return kd(f"ថ្ងៃទី{d.day:02d} ខែ{MON[d.month-1]} ឆ្នាំ{era}{d.year}")
def dsl(d,sep='/'): return kd(f"{d.day:02d}{sep}{d.month:02d}{sep}{d.year}") if d else None
SX={'male':'ប្រុស','female':'ស្រី'};PR={'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកដូចចំពោះមុខ'}
CZ={'Cambodian':'ខ្មែរ','Chinese':'ចិន','Vietnamese':'វៀតណាម','Thai':'ថៃ'}
EX={'sexual exploitation':'អាជីវកម្មផ្លូវភេទ','forced marriage':'រៀបការដោយបង្ខំ','forced labour':'ពលកម្មដោយបង្ខំ','forced begging':'សុំទានដោយបង្ខំ'}
def yrs(m,word=False,z='02d'):
    y,mm=divmod(m,12);o=''
    if y:o+=kd(format(y,z))+(f' ({NW[y]}) ' if word else '')+'ឆ្នាំ'
    if mm:o+=(' និង ' if word and y else ' ' if y else '')+kd(format(mm,z))+(f' ({NW[mm]}) ' if word else '')+'ខែ'
    return o

# 01 Kampong Thom — the judgment book ------------------------------------------------
def f01():
    f=F("សៀវភៅសាលក្រម_កំពង់ធំ_២០២៤.xlsx","Kampong Thom Provincial Court of First Instance","Judgment book of the criminal clerk: judgment number and case number side by side, the disposition is one sentence with numbers repeated in words, columns for the judge and the copy given out","take","every row one accused; all can be read from the sentence","case_number name_khmer sex age charges date_decided presence_at_judgment outcome sentence_months suspended_months fine_riel compensation_riel",never=["taking the judgment number for the case number","taking the date on which the copy was given out for the judgment date","adding the words in brackets to the digits"])
    wb,ws=book("សាលក្រម ២០២៤");n=11;motto(ws,n,f,"សាលាដំបូងខេត្តកំពង់ធំ")
    line(ws,4,"ការិយាល័យក្រឡាបញ្ជីព្រហ្មទណ្ឌ  លេខ ១២៤ ក.ប.ព",n,f,'office and letter number',al='left')
    line(ws,6,"សៀវភៅចុះសាលក្រមព្រហ្មទណ្ឌ (បទល្មើសតាម"+LAWK+" និងបទល្មើសពាក់ព័ន្ធ)",n,f,'title naming the law',b=True)
    heads(ws,8,["ល.រ","សាលក្រមលេខ","ថ្ងៃប្រកាស\nសាលក្រម","សំណុំរឿងលេខ","នាមត្រកូល និងនាមខ្លួនជនជាប់ចោទ","ភេទ","អាយុ","បទចោទប្រកាន់","បែបបទសាលក្រម","សេចក្តីសម្រេច","ចៅក្រម / ថ្ងៃចេញចម្លង"],f,fill='FFF2CC')
    ps=sorted(flat(gen(101,18,D.date(2023,5,1),D.date(2024,1,30),lambda i,d:kd(f"{i:04d} ប.ជ/{d.year%100}"),stages=(('decided',1),))),key=lambda p:p['date_decided'])
    j=11;r=9;prev=None
    for i,p in enumerate(ps,1):
        if p['case_number']!=prev:j+=3;prev=p['case_number']
        a="មាត្រា "+kd(p['charges'][0]['article'])+(" និងមាត្រា "+kd(p['charges'][1]['article'])+" "+CCK if len(p['charges'])>1 else "")
        if p['outcome']=='acquitted': s="ប្រកាសឲ្យរួចផុតពីបទចោទប្រកាន់"
        else:
            s="ផ្តន្ទាទោសដាក់ពន្ធនាគារកំណត់ "+yrs(p['sentence_months'],True)
            if p.get('suspended_months'): s+=" ដោយអនុវត្តទោស "+yrs(p['sentence_months']-p['suspended_months'],True)+" ទោសនៅសល់ "+yrs(p['suspended_months'],True)+" ត្រូវព្យួរ"
            if p.get('fine_riel'): s+=f" និងពិន័យជាប្រាក់ {kd(money(p['fine_riel']))}៛ ចូលថវិកាជាតិ"
            if p.get('compensation_riel'): s+=f"។ បង្គាប់ឲ្យសងជំងឺចិត្តដើមបណ្តឹងរដ្ឋប្បវេណី {kd(money(p['compensation_riel']))}៛"
        for c,v in enumerate([kd(i),kd(f"{j:02d}/{p['date_decided'].year%100}")+" ច.ព",dsl(p['date_decided']),p['case_number'],p['name_khmer'],SX[p['sex']],kd(p['age']),a,PR[p['presence_at_judgment']],s,"គំរូ សួន  "+dsl(p['date_decided']+D.timedelta(15))],1): put(ws,r,c,v)
        f.row(f"{ws.title}!{r}",p);r+=1
    line(ws,r,f"បិទបញ្ជីត្រឹមលេខរៀងទី {kd(len(ps))} គត់",n,f,'closing line',al='left')
    line(ws,r+2,"កំពង់ធំ ថ្ងៃទី១៥ ខែមករា ឆ្នាំ២០២៥",n,f,'place and date of signature',al='right');line(ws,r+3,"ក្រឡាបញ្ជី",n,f,'signature',al='right')
    widths(ws,5,12,13,16,24,7,7,26,16,60,22);ws.page_setup.orientation='landscape';save(wb,f)

# 02 Takeo — table copied from Word ---------------------------------------------------
def f02():
    f=F("តារាងតាកែវ (ចម្លងពី Word).xlsx","Takeo Provincial Court of First Instance","Table pasted from Word: case cells merged down over its accused, whole identity of a person in one sentence, some with ហៅ","take","identity sentence always in the same order; merged case cells hold for all accused beneath","case_number name_khmer alias_khmer sex age citizenship charges date_registered outcome sentence_months suspended_months fine_riel",never=["only the first accused of a merged case","taking the alias into the name"])
    wb,ws=book("Sheet1");n=5
    line(ws,1,"សាលាដំបូងខេត្តតាកែវ",n,f,'court',al='left',font='Khmer OS Muol Light');line(ws,2,"តារាងសំណុំរឿងជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ",n,f,'title',b=True)
    heads(ws,4,["ល.រ","លេខសំណុំរឿង និងថ្ងៃចុះបញ្ជី","អត្តសញ្ញាណជនជាប់ចោទ","បទល្មើស និងមាត្រា","លទ្ធផល"],f)
    r=5;al={2:'តូច',6:'អាខ្មៅ',9:'ម៉ៅ'};k=0
    for ci,c in enumerate(gen(202,14,D.date(2024,1,10),D.date(2024,9,1),lambda i,d:kd(f"{i:03d}"),foreign=.2),1):
        r0=r
        for p in c['accused']:
            a=al.get(k);k+=1
            put(ws,r,1,kd(ci) if r==r0 else None);put(ws,r,2,f"លេខ {c['case_number']}\nចុះ{dlong(c['date_registered'])}" if r==r0 else None)
            put(ws,r,3,f"ឈ្មោះ {p['name_khmer']}{' ហៅ '+a if a else ''}  ភេទ{SX[p['sex']]} អាយុ {kd(p['age'])}ឆ្នាំ សញ្ជាតិ{CZ[p['citizenship']]}")
            put(ws,r,4,("\n".join(f"- មាត្រា {kd(x['article'])} នៃ{LAWK}" if x['law']==LAW else f"- មាត្រា {kd(x['article'])} នៃ{CCK}" for x in c['charges'])) if r==r0 else None)
            o=p['outcome']
            if o=='convicted':
                s="ដាក់គុក "+yrs(p['sentence_months'],z='d')+(" ក្នុងនោះព្យួរ "+yrs(p['suspended_months'],z='d') if p.get('suspended_months') else "")
                if p.get('fine_riel'): s+=f"\nពិន័យ {kd(p['fine_riel']//1000000)} លានរៀល"
            else: s={'acquitted':'រួចខ្លួន (មិនមានពិរុទ្ធ)','charge dismissed by the investigating judge':'ចៅក្រមស៊ើបសួរចេញដីកាលើកលែងចោទប្រកាន់','pending':'មិនទាន់សម្រេច'}[o]
            put(ws,r,5,s);f.row(f"Sheet1!{r}",p,alias_khmer=a);r+=1
        if r-r0>1:
            for cc in(1,2,4): ws.merge_cells(start_row=r0,start_column=cc,end_row=r-1,end_column=cc)
    line(ws,r+1,"ធ្វើនៅតាកែវ ថ្ងៃទី០៥ ខែមករា ឆ្នាំ២០២៦",n,f,'place and date of signature',al='right');widths(ws,5,28,52,46,36);ws.sheet_view.showGridLines=False;save(wb,f)

# 03 Preah Sihanouk — English ---------------------------------------------------------
def f03():
    f=F("PSP_Court_TIP_accused_list_for_MoJ.xlsx","Preah Sihanouk Provincial Court of First Instance","English list made for a visiting project: true dates, years of birth, compensation in riel or US dollars, key of abbreviations under the list","take","complete; abbreviations explained under the list","case_number name_latin sex birth_year citizenship charges exploitation date_registered date_charged date_decided stage presence_at_judgment outcome sentence_months suspended_months fine_riel compensation_riel compensation_other",never=["turning US dollars into riel","taking the year of birth for an age","taking the key of abbreviations for persons"])
    wb,ws=book("TIP accused");hs=["No.","Case File No.","Name of accused","Sex","Year of birth","Nationality","Offence(s)","Form of exploitation","Case received","Charged on","Stage","Verdict date","Judgment given","Verdict","Imprisonment","of which suspended","Fine (KHR)","Civil compensation","Interpreter"];n=len(hs)
    line(ws,1,"KINGDOM OF CAMBODIA  –  Nation Religion King",n,f,'motto',font='Times New Roman');line(ws,2,"PREAH SIHANOUK PROVINCIAL COURT OF FIRST INSTANCE",n,f,'court',b=True,font='Times New Roman');line(ws,3,"Persons accused of trafficking in persons and sexual exploitation, 2023 – 2025",n,f,'title',font='Times New Roman')
    heads(ws,5,hs,f,fill='BDD7EE',font='Calibri');ws.freeze_panes='D6';ws.auto_filter.ref=f"A5:{L(n)}27"
    r=6;ps=flat(gen(303,22,D.date(2023,9,1),D.date(2025,6,1),lambda i,d:f"{i}/{d.year}",foreign=.55,arts=["10","12","17","19","26","27","31"]))
    y=lambda m:None if not m else ((f"{m//12} yrs" if m//12 else "")+(f" {m%12} mths" if m%12 else "")).strip()
    usd=0
    for i,p in enumerate(ps,1):
        if p['charges'][0]['article'] in('10','12'): p['exploitation']='online scam' if p['citizenship']!='Cambodian' else 'forced labour'
        co=p.get('compensation_riel');comp=None
        if p.get('outcome')=='convicted' and (p['citizenship']!='Cambodian' or co):
            if usd%2==0: p['compensation_riel']=None;p['compensation_other']=f"USD {[5000,12000,3500,8000,1500,2000][usd//2%6]}";comp="USD "+money(int(p['compensation_other'][4:]),',')
            elif co: comp="KHR "+money(co,',')
            usd+=1
        o={'convicted':'Guilty','acquitted':'Not guilty - released','charge dismissed by the investigating judge':'Non-suit order (investigating judge)','pending':'Pending'}[p['outcome']]
        st={'investigation':'Judicial investigation','awaiting trial':'Awaiting trial','decided':'Decided'}[p['stage']]
        pr={'present':'In presence','absent':'In absentia','deemed present':'Deemed in presence',None:None}[p.get('presence_at_judgment')]
        v=[i,p['case_number'],p['name_latin'],p['sex'][0].upper(),p['birth_year'],{'Cambodian':'Khmer'}.get(p['citizenship'],p['citizenship']),"; ".join(("HT Law art. " if c['law']==LAW else "CC art. ")+c['article'] for c in p['charges']),p['exploitation'].capitalize(),p['date_registered'],p['date_charged'],st,p['date_decided'],pr,o,y(p.get('sentence_months')),y(p.get('suspended_months')),p.get('fine_riel'),comp,"yes" if p['citizenship']!='Cambodian' else "no"]
        for c,x in enumerate(v,1): put(ws,r,c,x,font='Calibri',fmt='dd-mmm-yy' if isinstance(x,D.date) else '#,##0' if c==17 and x else None)
        f.row(f"{ws.title}!{r}",p);r+=1
    put(ws,r,1,"Total persons:",box=False,b=True);ws.cell(r,3,f'=COUNTA(C6:C{r-1})');put(ws,r,17,f'=SUM(Q6:Q{r-1})',b=True,fmt='#,##0');f.nr(ws.title,r,'total')
    for t in ["Key: HT Law = "+LAW.replace(" 2008"," (2008)"),"CC = Criminal Code (2009)","Prepared by: EXAMPLE Orchid, Clerk. Tel. 012 000 111 (invented)"]: r+=1;line(ws,r,t,1,f,'note',al='left')
    w2=wb.create_sheet('Lists');w2.sheet_state='hidden'
    for k,(a,b) in enumerate([('Guilty','Decided'),('Not guilty - released','Awaiting trial'),('Pending','Judicial investigation')],1): w2.cell(k,1,a);w2.cell(k,2,b);f.nr('Lists',k,'choices of the drop-down list (hidden sheet)')
    save(wb,f)

# 04 Banteay Meanchey — CSV export of a data base -------------------------------------
def f04():
    f=F("BMC_export_TIP_20260112.csv","Banteay Meanchey Provincial Court of First Instance","Export of the registry's own Access data base: semicolons, BOM, field names in English, Khmer and Latin names, empty strings, records by accused","take","field names are clear; every record one accused","case_number name_khmer name_latin sex age citizenship charges date_registered date_charged date_decided stage presence_at_judgment outcome sentence_months suspended_months fine_riel compensation_riel",never=["reading ID as the case number","writing 0 for an empty fine"])
    f.nr("csv",1,"headings");ps=flat(gen(404,60,D.date(2023,1,5),D.date(2025,8,1),lambda i,d:f"{i:04d}-{d.year}-BMC",foreign=.3))
    with open(os.path.join(OUT,f.fn),'w',encoding='utf-8-sig',newline='') as h:
        w=csv.writer(h,delimiter=';',quoting=csv.QUOTE_ALL);w.writerow("ID;CASE_NO;CASE_REG_DATE;ACCUSED_KH;ACCUSED_EN;SEX;AGE;NATIONALITY;LAW1;ARTICLE1;LAW2;ARTICLE2;CHARGE_DATE;STAGE;DECISION_DATE;PRESENCE;RESULT;PRISON_Y;PRISON_M;SUSPENDED_Y;SUSPENDED_M;FINE_KHR;COMPENSATION_KHR;USER_ENTRY;DATE_ENTRY".split(';'))
        for i,p in enumerate(ps):
            c=p['charges'];lw=lambda x:"LAW ON SUPPRESSION OF HUMAN TRAFFICKING AND SEXUAL EXPLOITATION 2008" if x['law']==LAW else "CRIMINAL CODE"
            ym=lambda m:["",""] if not m else [m//12,m%12]
            w.writerow([88120+i*3,p['case_number'],p['date_registered'].isoformat(),p['name_khmer'],p['name_latin'].upper(),p['sex'][0].upper(),p['age'],p['citizenship'].upper(),lw(c[0]),c[0]['article'],lw(c[1]) if len(c)>1 else "",c[1]['article'] if len(c)>1 else "",p['date_charged'].isoformat(),{'investigation':'INVESTIGATION','awaiting trial':'AWAITING TRIAL','decided':'DECIDED'}[p['stage']],iso(p['date_decided']) or "",(p.get('presence_at_judgment') or "").upper(),{'convicted':'CONVICTED','acquitted':'ACQUITTED','pending':'PENDING'}.get(p['outcome'],'DISMISSED BY INVESTIGATING JUDGE'),*ym(p.get('sentence_months')),*ym(p.get('suspended_months')),p.get('fine_riel') or "",p.get('compensation_riel') or "","clerk02","2026-01-08"])
            f.row(str(i+2),p,name_latin=p['name_latin'].upper())

# 05 Kampong Cham — lunar and solar dates in full ----------------------------------------
WD="ចន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍ អាទិត្យ".split()
def lunar(d):
    x=((D.datetime(d.year,d.month,d.day,12)-D.datetime(2000,1,6,18,14)).total_seconds()/86400/29.530588)
    day=int((x%1)*29.53)+1; nm=d-D.timedelta(day-1); # month by its full moon
    fm=nm+D.timedelta(14); names="បុស្ស មាឃ ផល្គុន ចេត្រ ពិសាខ ជេស្ឋ អាសាឍ ស្រាពណ៍ ភទ្របទ អស្សុជ កត្តិក មិគសិរ".split()
    ph=f"{day}កើត" if day<=15 else f"{day-15}រោច"
    yr="ម្សាញ់ សប្តស័ក" if d>=D.date(2025,4,17) else "រោង ឆស័ក" if d>=D.date(2024,4,16) else "ថោះ បញ្ចស័ក"
    be=2569 if d>=D.date(2025,5,13) else 2568 if d>=D.date(2024,5,23) else 2567
    return kd(f"ថ្ងៃ{WD[d.weekday()]} {ph} ខែ{names[(fm.month-1)]} ឆ្នាំ{yr} ព.ស.{be} ត្រូវនឹងថ្ងៃទី{d.day:02d} ខែ{MON[d.month-1]} គ.ស.{d.year}")
def f05():
    f=F("កំពង់ចាម-បញ្ជីជនជាប់ចោទ.xlsx","Kampong Cham Provincial Court of First Instance","Old-style clerk: judgment dates with lunar day, animal year and Buddhist era, then ត្រូវនឹង and the solar date; registration in words of the solar calendar","take","the solar date stands in every cell after ត្រូវនឹង","case_number name_khmer sex age charges exploitation date_registered date_decided presence_at_judgment outcome sentence_months fine_riel compensation_riel",never=["reckoning the date from the Buddhist year when the solar date stands beside it"])
    wb,ws=book("បញ្ជី");hs=["ល.រ","សំណុំរឿងលេខ","ថ្ងៃចុះបញ្ជី","ឈ្មោះជនជាប់ចោទ","ភេទ","អាយុ","មាត្រា","ទម្រង់នៃការធ្វើអាជីវកម្ម","ថ្ងៃខែឆ្នាំចេញសាលក្រម","ចំពោះមុខ ឬ កំបាំងមុខ","សេចក្តីសម្រេច","ពិន័យ (រៀល)","សំណងជំងឺចិត្ត (រៀល)"];n=len(hs)
    motto(ws,n,f,"តុលាការ សាលាដំបូងខេត្តកំពង់ចាម");line(ws,5,"បញ្ជីរាយនាមជនជាប់ចោទពីបទល្មើសតាម"+LAWK+" ឆ្នាំ២០០៨",n,f,'title naming the law',b=True,font='Khmer OS Muol Light');heads(ws,6,hs,f)
    r=7
    for i,p in enumerate(flat(gen(505,12,D.date(2024,1,10),D.date(2024,12,1),lambda i,d:kd(f"{i}/{d.year}"),cc=0,stages=(('decided',1),))),1):
        p['suspended_months']=None
        v=[kd(i)+'-',p['case_number'],dlong(p['date_registered']),p['name_khmer'],SX[p['sex']],kd(p['age'])+"ឆ្នាំ","មាត្រា"+kd(p['charges'][0]['article']),EX[p['exploitation']],lunar(p['date_decided']),PR[p['presence_at_judgment']],"ជាប់ពន្ធនាគារ "+yrs(p['sentence_months']) if p['outcome']=='convicted' else "រួចផុតពីបទចោទ",kd(money(p['fine_riel'])) if p.get('fine_riel') else "គ្មាន",kd(money(p['compensation_riel'])) if p.get('compensation_riel') else "គ្មាន"]
        for c,x in enumerate(v,1): put(ws,r,c,x,font='Khmer OS Battambang')
        f.row(f"{ws.title}!{r}",p);r+=1
    line(ws,r+1,lunar(D.date(2026,1,9)),n,f,'date of signature',al='right');line(ws,r+2,"ប្រធានការិយាល័យក្រឡាបញ្ជី",n,f,'signature',al='right');line(ws,r+3,"ចម្លងជូន៖ ឯកសារ-កាលប្បវត្តិ",n,f,'copies to',al='left');widths(ws,5,12,24,22,7,9,10,20,46,18,24,15,15);wb.create_sheet('Sheet2');wb.create_sheet('Sheet3');save(wb,f)

# 06 Prey Veng — by what became of them, each part with its own columns ---------------------
def f06():
    f=F("ព្រៃវែង លទ្ធផលរឿងក្តីជួញដូរ.xlsx","Prey Veng Provincial Court of First Instance","One sheet in five parts (ក ខ គ ឃ ង) by outcome; the outcome stands only in the part's heading, and every part has other columns in another order","take","the part's heading gives outcome and stage","case_number name_khmer sex age charges date_registered date_decided stage presence_at_judgment outcome sentence_months suspended_months fine_riel",never=["reading part ង with the columns of part ក","counting the lines សរុបផ្នែក as persons"])
    wb,ws=book("លទ្ធផល");n=10;line(ws,1,"សាលាដំបូងខេត្តព្រៃវែង",n,f,'court',b=True);line(ws,2,"របាយការណ៍លទ្ធផលរឿងក្តីជួញដូរមនុស្ស (មាត្រាក្នុងបញ្ជីនេះ ជាមាត្រានៃ"+LAWK+")",n,f,'title naming the law')
    ps=flat(gen(606,27,D.date(2024,2,1),D.date(2025,10,1),lambda i,d:kd(f"ព.{i}-{d.year%100}"),cc=0,stages=(('decided',6),('dismissed',2),('investigation',2),('awaiting trial',2))))
    r=4
    for p in [p for p in ps if p['outcome']=='convicted'][3:9:3]:
        p['outcome']='acquitted'
        for k in('sentence_months','suspended_months','fine_riel','compensation_riel'): p[k]=None
    parts=[("ក. ជនជាប់ចោទដែលតុលាការបានផ្តន្ទាទោស",lambda p:p['outcome']=='convicted',["ល.រ","លេខសំណុំរឿង","ឈ្មោះ","ភេទ","អាយុ","មាត្រា","ថ្ងៃសាលក្រម","ការជំនុំជម្រះ","ទោសពន្ធនាគារ","ពិន័យ"]),
     ("ខ. ជនជាប់ចោទដែលតុលាការប្រកាសឲ្យរួចផុតពីបទចោទ",lambda p:p['outcome']=='acquitted',["ល.រ","ឈ្មោះ","ភេទ","អាយុ","លេខសំណុំរឿង","មាត្រា","ថ្ងៃសាលក្រម","ការជំនុំជម្រះ"]),
     ("គ. ជនត្រូវចោទដែលចៅក្រមស៊ើបសួរចេញដីកាលើកលែងចោទប្រកាន់",lambda p:p['st']=='dismissed',["ល.រ","ឈ្មោះ","ភេទ","អាយុ","លេខសំណុំរឿង","មាត្រា","ថ្ងៃចេញដីកា"]),
     ("ឃ. មិនទាន់សម្រេច - រង់ចាំជំនុំជម្រះ",lambda p:p['st']=='awaiting trial',["ល.រ","លេខសំណុំរឿង","ថ្ងៃចុះបញ្ជី","ឈ្មោះ","ភេទ","មាត្រា"]),
     ("ង. មិនទាន់សម្រេច - កំពុងស៊ើបសួរ",lambda p:p['st']=='investigation',["ល.រ","លេខសំណុំរឿង","ថ្ងៃចុះបញ្ជី","ឈ្មោះ","ភេទ","មាត្រា"])]
    cm={"លេខសំណុំរឿង":("case_number",lambda p:p['case_number']),"ឈ្មោះ":("name_khmer",lambda p:p['name_khmer']),"ភេទ":("sex",lambda p:{'male':'ប','female':'ស'}[p['sex']]),"អាយុ":("age",lambda p:kd(p['age'])),"មាត្រា":("charges",lambda p:kd(p['charges'][0]['article'])),"ថ្ងៃសាលក្រម":("date_decided",lambda p:dsl(p['date_decided'],'-')),"ថ្ងៃចេញដីកា":("date_decided",lambda p:dsl(p['date_decided'],'-')),"ថ្ងៃចុះបញ្ជី":("date_registered",lambda p:dsl(p['date_registered'],'-')),"ការជំនុំជម្រះ":("presence_at_judgment",lambda p:PR[p['presence_at_judgment']]),"ទោសពន្ធនាគារ":("sentence_months",lambda p:yrs(p['sentence_months'],z='d')+("(ព្យួរ "+yrs(p['suspended_months'],z='d')+")" if p.get('suspended_months') else "")),"ពិន័យ":("fine_riel",lambda p:kd(p['fine_riel']//1000000)+"លាន៛" if p.get('fine_riel') else "-")}
    save_has=f.has
    for t,sel,hs in parts:
        g=[p for p in ps if sel(p)];assert g,t
        line(ws,r,t,n,f,'heading of a part',b=True,al='left',fill='E2EFDA');r+=1;heads(ws,r,hs,f);r+=1
        f.has=['outcome']+[cm[h][0] for h in hs[1:]]+(['suspended_months'] if 'ពិន័យ' in hs else [])+(['stage'] if g[0]['outcome']=='pending' else [])
        for i,p in enumerate(g,1):
            put(ws,r,1,kd(i))
            for c,h in enumerate(hs[1:],2): put(ws,r,c,cm[h][1](p))
            f.row(f"{ws.title}!{r}",p);r+=1
        line(ws,r,f"សរុបផ្នែក {t[0]} ៖ {kd(f'{len(g):02d}')} នាក់ (ស្រី {kd(sum(p['sex']=='female' for p in g))} នាក់)",n,f,'total of a part',al='left');r+=2
    line(ws,r,"ប = ប្រុស   ស = ស្រី",n,f,'note',al='left');widths(ws,5,18,20,18,16,14,16,20,24,14);save(wb,f)

# 07 Pursat — a card for each case ------------------------------------------------------------
def f07():
    f=F("ពោធិ៍សាត់_សំណុំរឿង.xlsx","Pursat Provincial Court of First Instance","A block for each case: number and days, offence, victim, then the numbered accused beneath, then the judge's line; no heading row anywhere","take","every block has the same labels","case_number name_khmer sex age charges date_registered date_charged date_decided presence_at_judgment outcome sentence_months suspended_months fine_riel compensation_riel",never=["taking the victim's line for an accused","giving the accused of one block the case number of the block before"])
    wb,ws=book("សំណុំរឿង");line(ws,1,"សាលាដំបូងខេត្តពោធិ៍សាត់ - អង្គជំនុំជម្រះព្រហ្មទណ្ឌ",4,f,'court',b=True,al='left');line(ws,2,"សំណុំរឿងជួញដូរមនុស្សដែលបានជំនុំជម្រះរួច",4,f,'title',al='left');r=4
    for c in gen(707,16,D.date(2023,11,1),D.date(2024,10,1),lambda i,d:kd(f"{i:03d}/{d.year%100}"),stages=(('decided',1),)):
        def lab(a,b,what,fill=None):
            nonlocal r
            put(ws,r,1,a,b=True,box=False,fill=fill);put(ws,r,2,b,box=False,fill=fill);f.nr(ws.title,r,what);r+=1
        lab("សំណុំរឿងព្រហ្មទណ្ឌលេខ",c['case_number'],'case line','DDEBF7');lab("ចុះបញ្ជីថ្ងៃទី",c['date_registered'].strftime('%d.%m.%Y'),'case line');lab("ចោទប្រកាន់ថ្ងៃទី",c['date_charged'].strftime('%d.%m.%Y'),'case line')
        lab("បទល្មើស"," និង ".join("មាត្រា "+kd(x['article'])+(" នៃ"+LAWK if x['law']==LAW else " "+CCK) for x in c['charges']),'case line')
        lab("ជនរងគ្រោះ",f"ឈ្មោះ ឧទាហរណ៍ លេខ{kd(c['idx'])} ភេទស្រី",'victim');lab("សាលក្រមថ្ងៃទី",c['date_decided'].strftime('%d.%m.%Y'),'case line');lab("ជនជាប់ចោទ",None,'label')
        for i,p in enumerate(c['accused'],1):
            put(ws,r,1,f"{kd(i)}/ {p['name_khmer']}");put(ws,r,2,f"{SX[p['sex']]} {kd(p['age'])}ឆ្នាំ");put(ws,r,3,PR[p['presence_at_judgment']])
            if p['outcome']=='acquitted': s="រួចផុតពីបទចោទ"
            else:
                s="ពន្ធនាគារ "+yrs(p['sentence_months'])
                if p.get('suspended_months'): s+="; អនុវត្ត "+yrs(p['sentence_months']-p['suspended_months'])+" នៅសល់ព្យួរ"
                if p.get('fine_riel'): s+="; ពិន័យ "+kd(money(p['fine_riel'],','))+" រៀល"
                if p.get('compensation_riel'): s+="; សំណងដល់ជនរងគ្រោះ "+kd(money(p['compensation_riel'],','))+" រៀល"
            put(ws,r,4,s);f.row(f"{ws.title}!{r}",p);r+=1
        lab("ចៅក្រមជំនុំជម្រះ","ប្រឌិត ភូមិ",'judge');r+=1
    widths(ws,26,60,20,70);save(wb,f)

# 08 Ratanakiri — Excel's "Unicode text" ----------------------------------------------------
def f08():
    f=F("rattanakiri.tsv","Ratanakiri Provincial Court of First Instance","Saved by Excel as 'Unicode text': UTF-16 with BOM, tabs, CRLF; small court with six accused; Latin digits and Khmer month names; a sentence above the headings, thanks beneath","take","small and complete","case_number name_khmer name_latin sex age citizenship charges date_registered date_decided stage outcome sentence_months",never=["losing the Khmer because of UTF-16"])
    ps=flat(gen(808,6,D.date(2024,3,1),D.date(2025,9,1),lambda i,d:f"RTK {i}/{d.year%100}",cc=0,arts=["11","12","18","19"]))
    dk=lambda d:f"{d.day} {MON[d.month-1]} {d.year}" if d else ""
    rows=[["ខេត្តរតនគិរី - បញ្ជីជនជាប់ចោទតាម"+LAWK+" ឆ្នាំ2008"],[],["ល.រ","លេខរឿង","ថ្ងៃចូល","ឈ្មោះ","ឈ្មោះអក្សរឡាតាំង","ភេទ","អាយុ","សញ្ជាតិ","មាត្រា","ដំណាក់កាល","ថ្ងៃសម្រេច","លទ្ធផល"]]
    f.has.remove('date_registered');f.t['questions']=["Is ថ្ងៃចូល the day the case was registered?"]
    for i,p in enumerate(ps,1):
        st={'investigation':'ស៊ើបសួរ','awaiting trial':'រង់ចាំជំនុំជម្រះ','decided':'សម្រេចហើយ'}[p['stage']]
        res={'convicted':"មានទោស "+yrs(p.get('sentence_months') or 0,z='d').translate(str.maketrans('០១២៣៤៥៦៧៨៩','0123456789')),'acquitted':'រួចទោស (តុលាការសម្រេចថាគ្មានពិរុទ្ធ)','pending':'មិនទាន់មាន'}.get(p['outcome'],'លើកលែងចោទប្រកាន់ដោយចៅក្រមស៊ើបសួរ')
        rows.append([i,p['case_number'],dk(p['date_registered']),p['name_khmer'],p['name_latin'],SX[p['sex']],p['age'],CZ[p['citizenship']],p['charges'][0]['article'],st,dk(p['date_decided']),res]);f.row(str(i+3),p,date_registered=p['date_registered'])
    rows+=[[],["សូមអរគុណ! បើខ្វះអ្វីសូមប្រាប់តាម Telegram"]];f.nr("tsv",1,"title naming the law");f.nr("tsv",3,"headings");f.nr("tsv",len(rows),"note")
    with open(os.path.join(OUT,f.fn),'wb') as h: h.write(b'\xff\xfe'+"".join("\t".join(map(str,x))+"\r\n" for x in rows).encode('utf-16-le'))

# 09 Kandal — adults and minors in two sheets, printed pages ----------------------------------
def f09():
    f=F("Kandal ជនជាប់ចោទ ពេញវ័យ-អនីតិជន.xlsx","Kandal Provincial Court of First Instance","Two sheets, adults and minors, no column of age; two-storey bilingual headings; headings typed again on every printed page, with 'carried to next page' and 'brought forward' lines","take","sheet names and titles give adult or minor","case_number name_khmer sex age charges date_registered date_charged date_decided presence_at_judgment outcome sentence_months suspended_months fine_riel",never=["counting repeated headings or carried-forward lines as persons","making up an age in years"])
    wb=Workbook();wb.remove(wb.active);n=13
    for sh,tit,seed,cnt,ag,minor in [("ពេញវ័យ","ជនជាប់ចោទជានីតិជន (Adults)",909,32,'adult',0),("អនីតិជន","ជនជាប់ចោទជាអនីតិជន (Minors)",931,8,'minor',1)]:
        ws=wb.create_sheet(sh);motto(ws,n,f,"សាលាដំបូងខេត្តកណ្តាល / Kandal Provincial Court");line(ws,4,tit,n,f,'title',b=True);line(ws,5,"បទល្មើសតាម"+LAWK+" / "+LAW,n,f,'title naming the law')
        def hd(r):
            top=["ល.រ\nNo","លេខសំណុំរឿង\nCase No","ឈ្មោះ\nName","ភេទ\nSex","មាត្រា\nArticle","កាលបរិច្ឆេទ / Dates",None,None,"ការជំនុំជម្រះ\nTrial","លទ្ធផល\nResult","ទោស / Penalty",None,None];sub=[None]*5+["ចុះបញ្ជី\nRegistered","ចោទ\nCharged","សាលក្រម\nJudgment",None,None,"ពន្ធនាគារ\nPrison","ព្យួរ\nSuspended","ពិន័យ(រៀល)\nFine"]
            heads(ws,r,top,f,fill='D9D9D9');heads(ws,r+1,sub,f,fill='D9D9D9');ws.merge_cells(start_row=r,start_column=6,end_row=r,end_column=8);ws.merge_cells(start_row=r,start_column=11,end_row=r,end_column=13)
            for c in(1,2,3,4,5,9,10): ws.merge_cells(start_row=r,start_column=c,end_row=r+1,end_column=c)
        hd(7);r=9;tot=0
        for i,p in enumerate(flat(gen(seed,cnt,D.date(2024,1,5),D.date(2025,2,1),lambda i,d:f"{i}/{d.year%100}/KD",cc=0,minor=bool(minor),stages=(('decided',1),))),1):
            m=p.get('sentence_months')
            if minor and m: p['sentence_months']=m=m//2//6*6;p['suspended_months']=None
            if i>1 and (i-1)%12==0:
                line(ws,r,f"យោងទៅទំព័របន្ទាប់ / Carried to next page: {kd(i-1)} នាក់ ពិន័យ {kd(money(tot))}",n,f,'carried forward',al='right');hd(r+1);r+=3;line(ws,r,f"យោងពីទំព័រមុន / Brought forward: {kd(i-1)} នាក់ ពិន័យ {kd(money(tot))}",n,f,'brought forward',al='right');r+=1
            tot+=p.get('fine_riel') or 0
            y=lambda m:(f"{m//12}ឆ" if m//12 else "")+(f"{m%12}ខ" if m%12 else "") if m else "-"
            v=[i,p['case_number'],p['name_khmer'],{'male':'ប្រុស/M','female':'ស្រី/F'}[p['sex']],int(p['charges'][0]['article']),p['date_registered'],p['date_charged'],p['date_decided'],PR[p['presence_at_judgment']],'ពិរុទ្ធ/Guilty' if m else 'រួចផុត/Acquitted',y(m),y(p.get('suspended_months')),p.get('fine_riel') or "-"]
            for c,x in enumerate(v,1): put(ws,r,c,x,fmt='dd/mm/yyyy' if isinstance(x,D.date) else '#,##0' if c==13 else None,fill='FCE4D6' if not m else None)
            f.row(f"{sh}!{r}",p,age=ag);r+=1
        line(ws,r,f"សរុប/Total: {kd(cnt)} នាក់",n,f,'total',b=True,al='left');line(ws,r+1,"ឆ = ឆ្នាំ (year)  ខ = ខែ (month)",n,f,'note',al='left');widths(ws,5,14,22,11,9,13,13,13,20,18,12,12,14)
    save(wb,f)

# 10 Svay Rieng — a row a case, the accused numbered inside the cell -----------------------------
def f10():
    f=F("ស្វាយរៀង បញ្ជីតាមរឿង.xlsx","Svay Rieng Provincial Court of First Instance","A row for each case; accused numbered ១- ២- in one cell, their sentences with the same numbers in another, ម្នាក់ៗ where all got the same","take","numbers in both cells agree","case_number name_khmer sex age charges date_registered date_decided outcome sentence_months fine_riel",["Are the numbered sentences in the same order as the numbered accused?"],["counting a case as one person","giving everyone the first sentence"])
    wb,ws=book("តាមរឿង");n=8;motto(ws,n,f,"សាលាដំបូងខេត្តស្វាយរៀង");line(ws,5,"បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ដែលមានសាលក្រមរួច",n,f,'title',b=True);heads(ws,6,["ល.រ","លេខសំណុំរឿង","ថ្ងៃចុះបញ្ជី","ចំនួនជនជាប់ចោទ","ជនជាប់ចោទ (ភេទ, អាយុ)","ច្បាប់ និងមាត្រា","ថ្ងៃសាលក្រម","សេចក្តីសម្រេច"],f)
    r=7;tot=0
    for i,c in enumerate(gen(1010,22,D.date(2023,8,1),D.date(2024,12,1),lambda i,d:kd(f"{i}.{d.year%100}"),cc=.2,stages=(('decided',1),)),1):
        A=c['accused'];tot+=len(A);one=len(A)==1
        def sen(p):
            if p['outcome']=='acquitted':return "រួចផុតពីបទចោទប្រកាន់"
            return "ដាក់ពន្ធនាគារ "+yrs(p['sentence_months'],z='d')+(f" ពិន័យ {kd(money(p['fine_riel'],' '))} រៀល" if p.get('fine_riel') else "")
        if not one and i%2==0:
            b=next((p for p in A if p['outcome']=='convicted'),None)
            if b:
                for p in A: p.update(outcome='convicted',sentence_months=b['sentence_months'],fine_riel=b.get('fine_riel'))
        S=[sen(p) for p in A]
        s=S[0] if one else ("ម្នាក់ៗ "+S[0] if len(set(S))==1 else "\n".join(f"{kd(k)}- {x}" for k,x in enumerate(S,1)))
        names="\n".join(("" if one else f"{kd(k)}- ")+f"{p['name_khmer']} ({SX[p['sex']]}, {kd(p['age'])}ឆ្នាំ)" for k,p in enumerate(A,1))
        for cc,v in enumerate([i,c['case_number'],dsl(c['date_registered']),len(A),names,"\n".join("ម."+kd(x['article'])+" "+(LAWK if x['law']==LAW else CCK) for x in c['charges']),dsl(c['date_decided']),s],1): put(ws,r,cc,v)
        for p in A: f.row(f"{ws.title}!{r}",p)
        r+=1
    put(ws,r,2,"សរុប",b=True);put(ws,r,4,f"=SUM(D7:D{r-1})",b=True);f.nr(ws.title,r,'total');widths(ws,5,14,13,10,40,44,13,48);save(wb,f)

# 11 Koh Kong — ticks, ditto marks, years/months/days apart ----------------------------------------
def f11():
    f=F("បញ្ជីកោះកុង.xlsx","Koh Kong Provincial Court of First Instance","Ruled register typed in: ticks in columns for sex, outcome and presence; years, months and days of prison in three columns; ditto marks for case, dates and articles","take","ditto marks mean the line above; one tick per group","case_number name_khmer sex age citizenship charges date_registered date_decided presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel",never=["taking the ditto mark as a case number","reading the days as months"])
    wb,ws=book("Register");H1=["ល.រ","លេខ\nសំណុំរឿង","ថ្ងៃ\nចុះបញ្ជី","នាមជនជាប់ចោទ","ភេទ",None,"អាយុ","សញ្ជាតិ","មាត្រា","លទ្ធផល",None,None,None,"ថ្ងៃសម្រេច","ការជំនុំជម្រះ",None,"ទោសពន្ធនាគារ",None,None,"ព្យួរទោស",None,"ពិន័យ\n(ពាន់រៀល)"]
    H2=[None]*4+["ប","ស"]+[None]*3+["ផ្តន្ទាទោស","រួចផុត","ចៅក្រមស៊ើបសួរ\nលើកលែងចោទ","មិនទាន់\nសម្រេច",None,"ចំពោះមុខ","កំបាំងមុខ","ឆ្នាំ","ខែ","ថ្ងៃ","ឆ្នាំ","ខែ",None];n=len(H1)
    line(ws,1,"សាលាដំបូងខេត្តកោះកុង",n,f,'court',al='left',b=True);line(ws,2,"បញ្ជីជនជាប់ចោទ "+LAWK+" ២០០៨",n,f,'title naming the law',b=True);heads(ws,4,H1,f);heads(ws,5,H2,f)
    for a,b in((5,6),(10,13),(15,16),(17,19),(20,21)): ws.merge_cells(start_row=4,start_column=a,end_row=4,end_column=b)
    r=6;i=0;tk="✓"
    for c in gen(1111,20,D.date(2024,1,5),D.date(2025,6,1),lambda i,d:kd(f"{i:03d} {d.year}"),cc=0,foreign=.25):
        for k,p in enumerate(c['accused']):
            i+=1;q=lambda x:x if k==0 else "〃"
            if p.get('presence_at_judgment')=='deemed present': p['presence_at_judgment']='present'
            m=p.get('sentence_months')
            if m and i in(4,5,12): p['sentence_days']=[15,10,20][(4,5,12).index(i)]
            if i==7: p.update(suspended_months=22,fine_riel=4000000)
            if i==8: p.update(suspended_months=None,fine_riel=6500000)
            s=p.get('suspended_months');o=p['outcome']
            v=[kd(i),q(c['case_number']),q(dsl(c['date_registered'])),p['name_khmer'],tk if p['sex']=='male' else None,tk if p['sex']=='female' else None,kd(p['age']),CZ[p['citizenship']],q(kd(c['charges'][0]['article'])),tk if o=='convicted' else None,tk if o=='acquitted' else None,tk if o.startswith('charge') else None,tk if o=='pending' else None,q(dsl(c['date_decided'])) if c['date_decided'] else None,tk if p.get('presence_at_judgment')=='present' else None,tk if p.get('presence_at_judgment')=='absent' else None,kd(m//12) if m else None,kd(m%12) if m and m%12 else None,kd(p['sentence_days']) if p.get('sentence_days') else None,kd(s//12) if s and s//12 else None,kd(s%12) if s and s%12 else None,kd(money(p['fine_riel']//1000)) if p.get('fine_riel') else None]
            for cc,x in enumerate(v,1): put(ws,r,cc,x,al='center',font='Khmer OS')
            f.row(f"Register!{r}",p);r+=1
    line(ws,r,"〃 = ដូចខាងលើ",n,f,'note',al='left');widths(ws,*([5,12,13,22]+[6,6,7,11,8]+[11]*4+[13]+[10]*2+[7]*5+[12]));save(wb,f)

# 12 Oddar Meanchey — a Thai computer -------------------------------------------------------------
def f12():
    f=F("OMC-trafficking-2567-2568.xlsx","Oddar Meanchey Provincial Court of First Instance","Second-hand Thai computer: most dates are true dates shown in the Thai calendar, those typed at home are text with years 2567/2568; the sheet nowhere says which calendar","take-with-questions","years 2567 and 2568 typed as text: taken as Thai Buddhist years (less 543), which agrees with the true dates beside them","case_number name_khmer sex age citizenship charges exploitation date_registered date_charged date_decided outcome sentence_months fine_riel",["Are the years 2567 and 2568 typed as text Thai Buddhist years, to be read as 2024 and 2025?"],["taking 543 years off the true dates too","keeping 2567 as a Gregorian year"])
    wb,ws=book("Sheet1");hs=["No","លេខរឿង","ថ្ងៃចុះបញ្ជី","ថ្ងៃចោទប្រកាន់","ឈ្មោះ","ភេទ","អាយុ","សញ្ជាតិ","មាត្រា (ច្បាប់ជួញដូរ ២០០៨)","គោលបំណង","ថ្ងៃសាលក្រម","លទ្ធផល","ទោស (ខែ)","ពិន័យ (រៀល)"];line(ws,1,"សាលាដំបូងខេត្តឧត្តរមានជ័យ",len(hs),f,'court');heads(ws,2,hs,f,fill='FFE699');r=3
    for i,p in enumerate(flat(gen(1212,16,D.date(2024,1,8),D.date(2025,2,1),lambda i,d:f"ឧជ-{i}",cc=0,foreign=.3,stages=(('decided',1),))),1):
        tx=p['idx']%3==0
        dt=lambda d:f"{d.day:02d}/{d.month:02d}/{d.year+543}" if tx else d
        v=[i,p['case_number'],dt(p['date_registered']),dt(p['date_charged']),p['name_khmer'],SX[p['sex']],p['age'],CZ[p['citizenship']],int(p['charges'][0]['article']),EX[p['exploitation']],dt(p['date_decided']),"ផ្តន្ទាទោស" if p['outcome']=='convicted' else "រួចផុតពីបទចោទ",p.get('sentence_months'),p.get('fine_riel')]
        for c,x in enumerate(v,1): put(ws,r,c,x,font='Angsana New',sz=14,fmt='[$-107041E]dd/mm/yyyy' if isinstance(x,D.date) else '#,##0' if c==14 else None)
        f.row(f"Sheet1!{r}",p);r+=1
    widths(ws,5,12,13,13,22,8,7,10,12,20,13,16,10,14);save(wb,f)

# 13 Battambang — ODS with the filter left on -----------------------------------------------------
def f13():
    from odf.opendocument import OpenDocumentSpreadsheet as S
    from odf.table import Table,TableRow,TableCell,TableColumn
    from odf.text import P
    from odf.office import Annotation
    f=F("បាត់ដំបង_TIP.ods","Battambang Provincial Court of First Instance","LibreOffice list with the filter left on 2025: the rows of 2024 are filtered out but are there; a comment in one cell","take-with-questions","filtered rows: they are part of the list unless the court says otherwise","case_number name_khmer sex age charges date_registered stage date_decided outcome sentence_months fine_riel compensation_riel",["The filter hides the rows of 2024: do they belong to the list?"],["dropping the filtered rows without a word","taking the comment into a value"])
    doc=S();sn="បញ្ជី";t=Table(name=sn);doc.spreadsheet.addElement(t)
    def addrow(vals,vis=None,note=None):
        tr=TableRow(**({'visibility':vis} if vis else {}))
        for ci,v in enumerate(vals):
            if v is None: tr.addElement(TableCell());continue
            if isinstance(v,D.date): c=TableCell(valuetype='date',datevalue=v.isoformat());s=v.strftime('%d/%m/%Y')
            elif isinstance(v,int): c=TableCell(valuetype='float',value=v);s=str(v)
            else: c=TableCell(valuetype='string');s=v
            if note and ci==note[0]: a=Annotation();a.addElement(P(text=note[1]));c.addElement(a)
            c.addElement(P(text=s));tr.addElement(c)
        t.addElement(tr)
    addrow(["សាលាដំបូងខេត្តបាត់ដំបង"]);addrow(["ជនជាប់ចោទតាម"+LAWK+" ឆ្នាំ២០០៨"]);addrow([]);f.nr(sn,1,'court');f.nr(sn,2,'title naming the law')
    addrow(["ល.រ","ឆ្នាំ","លេខសំណុំរឿង","ថ្ងៃចុះបញ្ជី","ឈ្មោះជនជាប់ចោទ","ភេទ","អាយុ","មាត្រា","ដំណាក់កាល","ថ្ងៃសម្រេច","លទ្ធផល","ពន្ធនាគារ","ពិន័យ","សំណង"]);f.nr(sn,4,'headings')
    for i,p in enumerate(flat(gen(1319,30,D.date(2024,10,15),D.date(2025,9,10),lambda i,d:f"{i}/{d.year}",cc=0)),1):
        y=p['date_registered'].year;o={'convicted':'មានពិរុទ្ធ','acquitted':'គ្មានពិរុទ្ធ','pending':'មិនទាន់សម្រេច'}.get(p['outcome'],'ដីកាលើកលែងចោទប្រកាន់ (ចៅក្រមស៊ើបសួរ)');m=p.get('sentence_months')
        st={'investigation':'ស៊ើបសួរ','awaiting trial':'រង់ចាំជំនុំជម្រះ','decided':'បានសម្រេច'}[p['stage']]
        fr=p.get('fine_riel');cr=p.get('compensation_riel')
        addrow([i,y,p['case_number'],p['date_registered'],p['name_khmer'],SX[p['sex']],p['age'],"ម."+kd(p['charges'][0]['article']),st,p['date_decided'],o,yrs(m,z='d') if m else None,money(fr,',')+" រៀល" if fr else None,money(cr,',')+" រៀល" if cr else None],'filter' if y==2024 else None,(4,"សួរលោកចៅក្រមម្តងទៀតអំពីអាសយដ្ឋាន") if i==20 else None)
        x=f.row(f"{sn}!{i+4}",p)
        if y==2024:x['hidden_row']=True
    doc.save(os.path.join(OUT,f.fn))

# 14 Kratie — monthly lists, pending ones carried on ------------------------------------------------
def f14():
    f=F("ក្រចេះ ប្រចាំខែ ១-៤ ឆ្នាំ២០២៥.xlsx","Kratie Provincial Court of First Instance","Four monthly lists; whoever is not decided is copied into the next month until decided","take-with-questions","the same person of the same case stands in several months; only the last entry tells what became of him","case_number name_khmer sex age charges date_registered stage date_decided outcome sentence_months",["A person stands in several monthly lists with the same case number: is it one accused, whose last entry holds?"],["counting one accused two or three times","keeping the pending entry and dropping the decided one"])
    wb=Workbook();wb.remove(wb.active);first={}
    R=random.Random(14);ps=flat(gen(1414,15,D.date(2024,3,1),D.date(2024,12,1),lambda i,d:kd(f"{i:03d}/{d.year}"),cc=0,stages=(('awaiting trial',1),)))
    by={}
    for p in ps: by.setdefault(p['case_number'],[]).append(p)
    ends={};pool=[1,1,2,2,3,3,4,9,9,9,9];cn=list(by)
    for k,c in enumerate(cn):
        m=pool[k%len(pool)];d=wk(D.date(2025,m,R.randint(6,25))) if m<9 else None
        for p in by[c]: ends[p['name_khmer']]=(m,d,R.choice([84,96,120,180]) if R.random()<.85 else None)
    for m in range(1,5):
        ws=wb.create_sheet(f"ខែ{MON[m-1]}");hs=["ល.រ","លេខសំណុំរឿង","ថ្ងៃចុះបញ្ជី","ឈ្មោះ","ភេទ","អាយុ","មាត្រា","ដំណាក់កាល","ថ្ងៃសាលក្រម","លទ្ធផល","ទោស","ផ្សេងៗ"];n=len(hs)
        line(ws,1,"សាលាដំបូងខេត្តក្រចេះ",n,f,'court',al='left');line(ws,2,f"បញ្ជីប្រចាំខែ{MON[m-1]} ឆ្នាំ២០២៥ - ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ",n,f,'title naming the law',b=True);heads(ws,4,hs,f);r=5;i=0
        for p in ps:
            em,ed,mo=ends[p['name_khmer']]
            if em<m: continue
            i+=1;q=dict(p);dec=em==m
            if dec: q.update(stage='decided',date_decided=ed,outcome='convicted' if mo else 'acquitted',sentence_months=mo)
            else: q.update(outcome='pending',stage='investigation' if (m==1 and em==9) else 'awaiting trial')
            v=[kd(i),p['case_number'],dsl(p['date_registered']),p['name_khmer'],SX[p['sex']],kd(p['age']),kd(p['charges'][0]['article']),{'decided':'សម្រេចរួច','investigation':'កំពុងស៊ើបសួរ','awaiting trial':'រង់ចាំជំនុំជម្រះ'}[q['stage']],dsl(ed) if dec else None,('ផ្តន្ទាទោស' if mo else 'រួចផុតពីបទចោទ') if dec else 'មិនទាន់សម្រេច',yrs(mo) if dec and mo else None,'លើកពីខែមុន' if p['name_khmer'] in first else None]
            for c,x in enumerate(v,1): put(ws,r,c,x,fill='E2EFDA' if dec else None)
            x=f.row(f"{ws.title}!{r}",q)
            if p['name_khmer'] in first: x['second_entry_of']=first[p['name_khmer']]
            else: first[p['name_khmer']]=f"{ws.title}!{r}"
            r+=1
        line(ws,r,f"សរុបប្រចាំខែ {kd(i)} នាក់",n,f,'total',al='left');widths(ws,5,14,13,22,8,7,8,18,13,18,10,14)
    save(wb,f)

# 15 Tboung Khmum — what the Court of Appeal did, cases sent elsewhere ---------------------------------
def f15():
    f=F("ត្បូងឃ្មុំ_ជួញដូរ_និងបណ្តឹងឧទ្ធរណ៍.xlsx","Tboung Khmum Provincial Court of First Instance","List with a column of what the Court of Appeal did; two accused of a case that was sent to another court; one person in two cases","take-with-questions","the sentence of first instance is taken; the Court of Appeal's stands apart. A case sent to another court and a person in two cases must be asked about","case_number name_khmer sex age citizenship charges date_registered date_decided presence_at_judgment outcome sentence_months fine_riel",["Some sentences were changed by the Court of Appeal: is the sentence of first instance wanted?","Case sent to the court of Prey Veng: report here or there?","The same name, sex and age stands in two cases: is it one person?"],["putting the Court of Appeal's sentence or date for the first instance's","merging the two cases of one person into one"])
    wb,ws=book("២០២៣-២០២៥");hs=["ល.រ","លេខសំណុំរឿង","ថ្ងៃចុះបញ្ជី","ជនជាប់ចោទ","ភេទ","អាយុ","សញ្ជាតិ","ច្បាប់ និងមាត្រា","សាលាដំបូង",None,None,None,None,"សាលាឧទ្ធរណ៍",None,"សម្គាល់"];n=len(hs);motto(ws,n,f,"សាលាដំបូងខេត្តត្បូងឃ្មុំ");line(ws,4,"តារាងតាមដានរឿងក្តីជួញដូរមនុស្ស",n,f,'title',b=True)
    heads(ws,6,hs,f);heads(ws,7,[None]*8+["ថ្ងៃសាលក្រម","បែបបទ","លទ្ធផល","ពន្ធនាគារ","ពិន័យ","ថ្ងៃសាលដីកា","សាលដីកា",None],f);ws.merge_cells("I6:M6");ws.merge_cells("N6:O6")
    cs=gen(1515,18,D.date(2023,6,1),D.date(2024,11,1),lambda i,d:kd(f"{i}/ត.ឃ/{d.year%100}"),stages=(('decided',1),),foreign=.1);ps=flat(cs)
    moved=next(c for c in cs if len(c['accused'])==2);mv=[p['name_khmer'] for p in moved['accused']]
    for p in moved['accused']:
        for k in('date_decided','presence_at_judgment','outcome','sentence_months','fine_riel','suspended_months'): p[k]=None
    other=[p for p in ps if p['case_number']!=moved['case_number']];tw_a=other[1];tw_b=[p for p in other if p['case_number']!=tw_a['case_number'] and (p['date_registered']-tw_a['date_registered']).days<200][-1]
    tw_b.update(name_khmer=tw_a['name_khmer'],sex=tw_a['sex'],age=tw_a['age'],citizenship=tw_a['citizenship']);pos={};r=8;ap=0
    for i,p in enumerate(ps,1):
        m=p.get('sentence_months');a=[None,None];rem=None
        if m and m>=84:
            ap+=1
            if ap%3: ad=p['date_decided']+D.timedelta(170); a=[dsl(wk(ad)),"តម្កល់សាលក្រមទុកជាបានការ"] if ap%3==1 else [dsl(wk(ad)),"កែសម្រួល ដាក់ពន្ធនាគារ "+yrs(m-24,z='d')]
        if a[0] and wk(ad)>D.date(2025,12,31): a=[None,"មិនទាន់សម្រេច"]
        if p['name_khmer'] in mv: rem="បញ្ជូនសំណុំរឿងទៅសាលាដំបូងខេត្តព្រៃវែង តាមសមត្ថកិច្ចដែនដី"
        v=[kd(i),p['case_number'],dsl(p['date_registered']),p['name_khmer'],SX[p['sex']],kd(p['age']),CZ[p['citizenship']],"; ".join(("ច្បាប់ជួញដូរមនុស្ស ២០០៨ មាត្រា " if c['law']==LAW else CCK+" មាត្រា ")+kd(c['article']) for c in p['charges']),dsl(p['date_decided']),PR.get(p.get('presence_at_judgment')),{'convicted':'ផ្តន្ទាទោស','acquitted':'រួចផុតពីបទចោទ'}.get(p.get('outcome')),yrs(m,z='d') if m else None,kd(money(p['fine_riel']))+"៛" if p.get('fine_riel') else None,*a,rem]
        for c,x in enumerate(v,1): put(ws,r,c,x,fill='D0CECE' if rem else None,color='C00000' if c in(14,15) else None)
        x=f.row(f"{ws.title}!{r}",p)
        if rem:x['other_court']="Prey Veng Provincial Court of First Instance"
        if p is tw_a or p is tw_b: pos[id(p)]=x
        r+=1
    xa,xb=pos[id(tw_a)],pos[id(tw_b)];xa['also_in_another_case']=xb['at'];xb['also_in_another_case']=xa['at']
    line(ws,r+1,"បានឃើញ និងឯកភាព\nព្រះរាជអាជ្ញា / ប្រធានសាលា",n,f,'signature',al='right');widths(ws,5,14,13,22,8,7,10,36,13,18,16,12,16,13,32,30);save(wb,f)

# 16 Kampong Speu — days no calendar has --------------------------------------------------------------
def f16():
    f=F("កំពង់ស្ពឺ.xlsx","Kampong Speu Provincial Court of First Instance","Plain list, dates typed by hand as text","name-errors","one day no calendar has, one month 13, one judgment in 2205","case_number name_khmer sex age charges date_registered date_charged date_decided outcome sentence_months",["What are the right days in these three cells?"],["putting the dates right by guess","dropping the rows"])
    wb,ws=book("Sheet1");hs=["ល.រ","លេខសំណុំរឿង","ថ្ងៃចុះបញ្ជី","ថ្ងៃចោទប្រកាន់","ឈ្មោះជនជាប់ចោទ","ភេទ","អាយុ","មាត្រា","ថ្ងៃសាលក្រម","លទ្ធផល","ទោស"];n=len(hs);motto(ws,n,f,"សាលាដំបូងខេត្តកំពង់ស្ពឺ");line(ws,4,"បញ្ជីជនជាប់ចោទ តាម"+LAWK,n,f,'title naming the law',b=True);heads(ws,5,hs,f);r=6
    ps=flat(gen(1616,14,D.date(2024,2,1),D.date(2024,12,10),lambda i,d:kd(f"{i:03d} ក.ស"),cc=0,maxacc=2,stages=(('decided',1),)))
    bad={(3,'date_charged'):("២៩/០២/២០២៣","29 February 2023 does not exist (and lies before the registration)"),(7,'date_registered'):("១៥/១៣/២០២៤","month 13 does not exist"),(11,'date_decided'):("១២/០៦/២២០៥","judgment in the year 2205, in the future")}
    col={'date_registered':3,'date_charged':4,'date_decided':9}
    for i,p in enumerate(ps):
        v=[kd(i+1),p['case_number'],dsl(p['date_registered']),dsl(p['date_charged']),p['name_khmer'],SX[p['sex']],kd(p['age']),kd(p['charges'][0]['article']),dsl(p['date_decided']),"ផ្តន្ទាទោស" if p['outcome']=='convicted' else "រួចផុតពីបទចោទ",yrs(p['sentence_months'],z='d') if p.get('sentence_months') else "-"];ov={}
        for (k,key),(txt,why) in bad.items():
            if k==i: v[col[key]-1]=txt;ov[key]="2205-06-12" if '2205' in why else None;f.err(f"Sheet1!{L(col[key])}{r}",why)
        for c,x in enumerate(v,1): put(ws,r,c,x)
        f.row(f"Sheet1!{r}",p,**ov);r+=1
    line(ws,r,f"សរុប {kd(len(ps))} នាក់",n,f,'total',al='left');widths(ws,5,14,13,13,22,8,7,8,13,18,12);save(wb,f)

# 17 Stung Treng — slips of the key ------------------------------------------------------------------
def f17():
    f=F("Stung Treng list of accused.xlsx","Stung Treng Provincial Court of First Instance","Khmer/English list in Latin digits with slips of the key","name-errors","age 372, an article the law does not have, 155 years, a suspended part longer than the sentence","case_number name_khmer name_latin sex age charges date_decided outcome sentence_months suspended_months",["What should stand in these four cells?"],["making 372 into 37 or 32","making article 271 into 27","making 155 years into 15"])
    wb,ws=book("List");hs=["No","Case No\nលេខសំណុំរឿង","Name (Khmer)\nឈ្មោះ","Name (Latin)","Sex\nភេទ","Age\nអាយុ","Article\nមាត្រា","Judgment date\nថ្ងៃសាលក្រម","Result\nលទ្ធផល","Prison (years)\nពន្ធនាគារ (ឆ្នាំ)","Suspended (years)\nព្យួរ (ឆ្នាំ)"];n=len(hs);line(ws,1,"Stung Treng Provincial Court of First Instance សាលាដំបូងខេត្តស្ទឹងត្រែង",n,f,'court');line(ws,2,LAW,n,f,'title naming the law');heads(ws,3,hs,f,fill='C6E0B4');r=4
    ps=flat(gen(1717,10,D.date(2024,1,5),D.date(2024,12,1),lambda i,d:f"{i:03d}-ST-{d.year%100}",cc=0,arts=["26","27","31","34"],stages=(('decided',1),)))
    for i,p in enumerate(ps):
        if p['outcome']!='convicted': p['suspended_months']=None
        else: p['sentence_months']=p['sentence_months']//12*12;p['suspended_months']=12 if p['sentence_months']<=36 else None
        if i==4: p.update(outcome='convicted',sentence_months=36,suspended_months=60)
        if i==7: p.update(outcome='convicted',sentence_months=155*12,suspended_months=None)
        ag=372 if i==1 else p['age'];ar="271" if i==6 else p['charges'][0]['article'];p['age']=ag;p['charges']=[{"law":LAW,"article":ar}]
        m=p.get('sentence_months');s=p.get('suspended_months')
        for c,x in enumerate([i+1,p['case_number'],p['name_khmer'],p['name_latin'],{'male':'M ប្រុស','female':'F ស្រី'}[p['sex']],ag,int(ar),p['date_decided'],{'convicted':'Convicted ផ្តន្ទាទោស','acquitted':'Acquitted រួចផុត'}[p['outcome']],m//12 if m else None,s//12 if s else None],1): put(ws,r,c,x,fmt='dd/mm/yyyy' if isinstance(x,D.date) else None)
        if i==1:f.err(f"List!F{r}","age 372")
        if i==4:f.err(f"List!K{r}","5 years suspended of a sentence of 3 years")
        if i==6:f.err(f"List!G{r}","the law has no article 271")
        if i==7:f.err(f"List!J{r}","155 years of prison")
        f.row(f"List!{r}",p);r+=1
    widths(ws,5,16,22,22,10,8,9,13,20,13,13);save(wb,f)

# 18 Pailin — broken formulas and contradictions --------------------------------------------------------
def f18():
    f=F("ប៉ៃលិន_ថ្មី(២).xlsx","Pailin Provincial Court of First Instance","Small list, second copy of a copy: a formula that lost its sheet, an acquitted accused with a sentence, a judgment before the registration","name-errors","three contradictions, each in its cell","case_number name_khmer sex age charges date_registered date_decided outcome sentence_months fine_riel",["What should stand in these three cells?"],["making #REF! into 0","choosing acquittal or sentence by guess","turning the two dates round"])
    wb,ws=book("ជនជាប់ចោទ");hs=["ល.រ","លេខរឿង","ថ្ងៃចុះបញ្ជី","ឈ្មោះ","ភេទ","អាយុ","មាត្រា","ថ្ងៃសាលក្រម","លទ្ធផល","ពន្ធនាគារ (ខែ)","ពិន័យ (រៀល)"];n=len(hs);line(ws,1,"សាលាដំបូងខេត្តប៉ៃលិន",n,f,'court',b=True);line(ws,2,"ជនជាប់ចោទក្នុងរឿងក្តីតាម"+LAWK,n,f,'title naming the law');heads(ws,3,hs,f);r=4
    ps=flat(gen(1818,9,D.date(2024,3,1),D.date(2025,1,20),lambda i,d:kd(f"{i}/{d.year%100}"),cc=0,arts=["26","27","11"],maxacc=1,stages=(('decided',1),)));sn=ws.title
    for i,p in enumerate(ps):
        if i==2: p.update(outcome='convicted',sentence_months=60,fine_riel=None,charges=[{"law":LAW,"article":"27"}])
        if i==5: p.update(outcome='acquitted',sentence_months=84,fine_riel=None)
        if i==7: p['date_decided']=wk(p['date_registered']-D.timedelta(120))
        v=[i+1,p['case_number'],p['date_registered'],p['name_khmer'],SX[p['sex']],p['age'],int(p['charges'][0]['article']),p['date_decided'],"មានទោស" if p['outcome']=='convicted' else "រួចផុតពីបទចោទ",p.get('sentence_months'),p.get('fine_riel')]
        if i==2: v[10]="#REF!";f.err(f"{sn}!K{r}","#REF! instead of the fine")
        if i==5: f.err(f"{sn}!J{r}","84 months of prison for an accused who is acquitted (I says acquitted)")
        if i==7: f.err(f"{sn}!H{r}","judgment before the day of registration (C)")
        for c,x in enumerate(v,1):
            cell=put(ws,r,c,x,fmt='dd/mm/yyyy' if isinstance(x,D.date) else '#,##0' if c==11 and isinstance(x,int) else None)
            if x=="#REF!": cell.data_type='e'
        f.row(f"{sn}!{r}",p);r+=1
    line(ws,r+1,"ប៉ៃលិន ថ្ងៃទី០៦ ខែមករា ឆ្នាំ២០២៦",n,f,'place and date of signature',al='right')
    w2=wb.create_sheet("Sheet2");w2['B2']="12000000";w2['B3']="=B2*2";f.nr("Sheet2",2,"clerk's reckoning");f.nr("Sheet2",3,"clerk's reckoning");widths(ws,5,12,13,22,8,7,8,13,18,13,15);save(wb,f)

# 19 Mondulkiri — counts ------------------------------------------------------------------------------------
def f19():
    f=F("មណ្ឌលគិរី ស្ថិតិ.xlsx","Mondulkiri Provincial Court of First Instance","Statistics by article and sex, no person named","refuse","counts only, no list of persons","",never=["making a person of each article's row"])
    wb,ws=book("ស្ថិតិ");n=9;motto(ws,n,f,"សាលាដំបូងខេត្តមណ្ឌលគិរី");line(ws,4,"ស្ថិតិជនជាប់ចោទបទជួញដូរមនុស្ស ឆ្នាំ២០២៤-២០២៥",n,f,'title',b=True);heads(ws,6,["ល.រ","បទល្មើស","មាត្រា","ចំនួនរឿង","ជនជាប់ចោទ","ក្នុងនោះស្រី","ផ្តន្ទាទោស","រួចផុត","មិនទាន់សម្រេច"],f);r=7
    for i,(b,a,x) in enumerate([("ការនាំមនុស្សឆ្លងដែន","១១",(3,6,2,4,0,2)),("ការដឹកជញ្ជូនមនុស្ស","១៧",(1,2,0,2,0,0)),("ការទទួលយកមនុស្ស","១៩",(1,1,1,0,1,0)),("ការរកប្រយោជន៍ពីពេស្យាកម្មដោយមានស្ថានទម្ងន់ទោស","២៧",(2,5,3,3,1,1)),("ការគ្រប់គ្រងគ្រឹះស្ថានពេស្យាកម្ម","៣១",(1,1,1,1,0,0))],1):
        for c,v in enumerate([kd(i),b,a,*x],1): put(ws,r,c,v)
        f.nr(ws.title,r,'counts of an article');r+=1
    put(ws,r,2,"សរុប",b=True)
    for c in range(4,10): put(ws,r,c,f"=SUM({L(c)}7:{L(c)}{r-1})",b=True)
    f.nr(ws.title,r,'total');widths(ws,5,44,8,10,12,12,12,10,14);save(wb,f)

# 20 Kampot — the list of the victims -------------------------------------------------------------------------
def f20():
    f=F("កំពត_បញ្ជីឈ្មោះ_ជួញដូរ.xlsx","Kampot Provincial Court of First Instance","The clerk sent the list of victims (civil parties), not of the accused","refuse","not the list asked for: all persons are victims; no accused is named","",never=["taking the victims as accused","taking the compensation asked for as a sentence"])
    wb,ws=book("បញ្ជីឈ្មោះ");n=9;motto(ws,n,f,"សាលាដំបូងខេត្តកំពត");line(ws,4,"បញ្ជីរាយនាមជនរងគ្រោះ និងដើមបណ្តឹងរដ្ឋប្បវេណី ក្នុងរឿងក្តីជួញដូរមនុស្ស",n,f,'title',b=True);heads(ws,5,["ល.រ","លេខសំណុំរឿង","ថ្ងៃចុះបញ្ជី","ឈ្មោះជនរងគ្រោះ","ភេទ","អាយុ","សញ្ជាតិ","អង្គការដែលទទួលថែទាំ","សំណងដែលទាមទារ (រៀល)"],f);r=6
    for i,p in enumerate(flat(gen(2020,13,D.date(2024,1,5),D.date(2025,6,1),lambda i,d:kd(f"{i}/{d.year}"))),1):
        for c,v in enumerate([kd(i),p['case_number'],dsl(p['date_registered']),p['name_khmer'],"ស្រី" if i%5 else "ប្រុស",kd(p['age']%14+12),"ខ្មែរ","អង្គការ គំរូ ផ្ទះបៃតង" if i%3 else "-",kd(money(p['idx']%7*5000000+5000000))],1): put(ws,r,c,v)
        f.nr(ws.title,r,'victim');r+=1
    line(ws,r,f"សរុបជនរងគ្រោះ {kd(i)} នាក់",n,f,'total',al='left');widths(ws,5,12,13,22,8,7,10,26,20);save(wb,f)

for k in range(1,21): globals()[f"f{k:02d}"]()
json.dump(T,open(os.path.join(os.path.dirname(OUT),'truth.json'),'w',encoding='utf-8'),ensure_ascii=False,indent=1)
if __name__=='__main__':
    from collections import Counter
    print(Counter(t['outcome'] for t in T.values()),sum(len(t['rows']) for t in T.values()))
    for k,t in T.items(): print(k,t['outcome'],len(t['rows']),Counter(x['outcome'] for x in t['rows']),[e['cell'] for e in t['errors']])
