# Deterministic maker of 20 invented lists. Everything invented.
import os, json, random, csv, io, datetime as D, zipfile
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side
from openpyxl.utils import get_column_letter as L
HERE=os.path.dirname(os.path.abspath(__file__)); OUT=os.path.join(HERE,'files'); os.makedirs(OUT,exist_ok=True)
for f in os.listdir(OUT): os.remove(os.path.join(OUT,f))
FIX=D.datetime(2026,2,2,8,0,0)
TSHE="Law on Suppression of Human Trafficking and Sexual Exploitation 2008"; CC="Criminal Code 2009"
KH=str.maketrans('0123456789','០១២៣៤៥៦៧៨៩')
def k(x): return str(x).translate(KH)
MON=['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
EM=['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec']
W=[('ផ្កា','Phka'),('ភ្នំ','Phnom'),('ទន្លេ','Tonle'),('មេឃ','Mek'),('ព្រះចន្ទ','Preahchan'),('ដើមឈើ','Daemchhoe'),('ខ្យល់','Khyol'),('ភ្លៀង','Phlieng'),('ថ្ម','Thmor'),('សមុទ្រ','Samut'),('មួយ','Muoy'),('ពីរ','Pi'),('បី','Bei'),('បួន','Buon'),('ប្រាំ','Pram'),('ដប់','Dob'),('ម្ភៃ','Mphei'),('ឫស្សី','Russei'),('ឈូក','Chhouk'),('ស្វាយ','Svay'),('ដូង','Doung'),('ចេក','Chek'),('ស្រូវ','Srov'),('ខ្សាច់','Khsach'),('អូរ','Or'),('បឹង','Boeng'),('ផ្កាយ','Phkay'),('រន្ទះ','Rontea'),('ទឹក','Tuek'),('ព្រៃ','Prey'),('ស្លឹក','Sloek'),('ម្លិះ','Mlis'),('កុលាប','Kolap'),('ចំប៉ា','Champa'),('រំដួល','Rumduol'),('ក្រវាន់','Krovan'),('ត្រី','Trey'),('សេះ','Seh'),('ដំរី','Domrey'),('ក្តាម','Kdam')]
PK=['សាកល្បង','គំរូ','ប្រឌិត','ឧទាហរណ៍']; PL=['TESTING','SAMPLE','INVENTED','EXAMPLE']
CITK={'Cambodian':'ខ្មែរ','Chinese':'ចិន','Vietnamese':'វៀតណាម','Thai':'ថៃ'}
CODE={'Cambodian':'KHM','Chinese':'CHN','Vietnamese':'VNM','Thai':'THA'}
EXK={'sexual exploitation':'អាជីវកម្មផ្លូវភេទ','forced labour':'ពលកម្មដោយបង្ខំ','forced marriage':'រៀបការដោយបង្ខំ','forced begging':'បង្ខំឲ្យសុំទាន'}
PRK={'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ'}
ARTS=['10','11','12','15','16','17','18','19','27','28','34']
def wd(d):
    while d.weekday()>4: d+=D.timedelta(1)
    return d
def gen(n,seed,start=(2025,1,6),span=180,foreign=.08,acq=.12,pend=0.0,sizes=(1,1,2,1,3,1,2)):
    R=random.Random(seed); ws=R.sample(W,n); cases=[]; i=0; c=0; no=R.randint(8,60); d=D.date(*start)
    while i<n:
        m=min(sizes[c%len(sizes)],n-i); c+=1; no+=R.randint(3,29)
        reg=wd(d); d+=D.timedelta(max(3,int(span/n*m)+R.randint(-3,4)))
        ch=wd(reg+D.timedelta(R.randint(1,3))); dec=wd(ch+D.timedelta(R.randint(75,170)))
        arts=[R.choice(ARTS)]; 
        if R.random()<.3: arts.append(R.choice([a for a in ARTS if a!=arts[0]]))
        pe=R.random()<pend; ex=R.choice(list(EXK)); ps=[]
        if set(arts)&{'27','28','34'}: ex='sexual exploitation'
        for j in range(m):
            x=R.randrange(4); kn,ln=ws[i]; i+=1
            p=dict(name_khmer=PK[x]+' '+kn,name_latin=PL[x]+' '+ln,sex=R.choice(['male','male','female']),age=R.randint(19,61),
              citizenship='Cambodian' if R.random()>foreign else R.choice(['Chinese','Vietnamese','Thai']),charges=[(TSHE,a) for a in arts],exploitation=ex,
              date_registered=reg,date_charged=ch,date_decided=dec,presence_at_judgment=R.choice(['present']*4+['absent','deemed present']),
              outcome='convicted',sentence_months=R.choice([24,36,60,84,84,90,96,102,120,180]),suspended_months=None,fine_riel=None,compensation_riel=None,stage=None,no=no,det=wd(reg-D.timedelta(1)))
            if p['sentence_months']<=60 and R.random()<.6: p['suspended_months']=R.choice([6,12,18])
            if R.random()<.5: p['fine_riel']=R.choice([2,4,5,10])*1000000
            if R.random()<.4: p['compensation_riel']=R.choice([3,8,12,20])*1000000
            if R.random()<acq: p.update(outcome='acquitted',sentence_months=None,suspended_months=None,fine_riel=None,compensation_riel=None)
            if pe: p.update(outcome=None,date_decided=None,presence_at_judgment=None,sentence_months=None,suspended_months=None,fine_riel=None,compensation_riel=None)
            p['birth']=D.date(2025-p['age'],R.randint(1,12),R.randint(1,28)); ps.append(p)
        cases.append(ps)
    return cases
def flat(c): return [p for ps in c for p in ps]
BASE='at case_number name_khmer name_latin sex age citizenship charges exploitation date_registered date_charged date_decided stage presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel compensation_riel'.split()
TR={}
class F:
    def __init__(s,fn,court,what,outcome,reason):
        s.fn=fn; s.sheets=[]; s.rows=[]; s.nr=[]; s.errors=[]; s.q=[]; s.never=[]; s.meta=(court,what,outcome,reason)
        s.hidden=[]; s.hidcols=[]
    def sheet(s,name): s.sheets.append([name,[],[]]); return s
    def add(s,vals,what=None,merge=None):
        sh=s.sheets[-1]; sh[1].append(list(vals)); r=len(sh[1])
        if what: s.nr.append(dict(sheet=sh[0],row=r,what=what))
        if merge: sh[2].append((r,merge[0],r+(merge[2] if len(merge)>2 else 0),merge[1]))
        return r
    def blank(s): s.sheets[-1][1].append([])
    def at(s,r): 
        n=s.sheets[-1][0]; return f'{n}!{r}' if n else str(r)
    def person(s,p,at,case,fields,**kw):
        t={b:None for b in BASE}; t['at']=at; t['case_number']=case
        for f in fields.split():
            v=p.get(f)
            if f=='charges': v=[dict(law=l,article=a) for l,a in v]
            if isinstance(v,D.date): v=v.isoformat()
            t[f]=v
        t.update(kw); s.rows.append(t); return t
    def save(s):
        c,w,o,r=s.meta; ext=s.fn.rsplit('.',1)[1]; path=os.path.join(OUT,s.fn)
        for x in s.nr:
            if x['sheet'] is None: del x['sheet']
        TR[s.fn]=dict(sent_by=c+(' Municipal' if c=='Phnom Penh' else ' Provincial')+' Court of First Instance',what=w,outcome=o,reason=r,rows=s.rows,not_rows=s.nr,errors=s.errors,questions=s.q,never=s.never)
        if ext=='xlsx':
            wb=Workbook(); wb.remove(wb.active); wb.properties.created=wb.properties.modified=FIX
            thin=Side(style='thin'); 
            for n,rows,mg in s.sheets:
                ws=wb.create_sheet(n)
                for i,row in enumerate(rows,1):
                    for j,v in enumerate(row,1):
                        if v is None: continue
                        ce=ws.cell(i,j,v); ce.font=Font(name='Khmer OS Siemreap',size=10); ce.alignment=Alignment(wrap_text=True,vertical='top')
                        if len(row)>4: ce.border=Border(left=thin,right=thin,top=thin,bottom=thin)
                        if isinstance(v,D.date): ce.number_format='dd/mm/yyyy'
                        elif isinstance(v,int) and v>9999: ce.number_format='#,##0'
                for a,b,c2,d in mg: ws.merge_cells(start_row=a,start_column=b,end_row=c2,end_column=d)
                for j in range(2,20): ws.column_dimensions[L(j)].width=17
                for sn,r in s.hidden:
                    if sn==n: ws.row_dimensions[r].hidden=True
                for sn,col in s.hidcols:
                    if sn==n: ws.column_dimensions[col].hidden=True
            wb.save(path); z=zipfile.ZipFile(path); items=[(i.filename,z.read(i)) for i in z.infolist()]; z.close()
            import re
            with zipfile.ZipFile(path,'w',zipfile.ZIP_DEFLATED) as z:
                for n,b in items:
                    if n=='docProps/core.xml': b=re.sub(rb'(<dcterms:modified[^>]*>)[^<]*',rb'\g<1>2026-02-02T08:00:00Z',b)
                    z.writestr(zipfile.ZipInfo(n,(2026,2,2,8,0,0)),b,zipfile.ZIP_DEFLATED)
        elif ext=='ods':
            from odf.opendocument import OpenDocumentSpreadsheet
            from odf.table import Table,TableRow,TableCell,CoveredTableCell
            from odf.text import P
            from odf.style import Style
            from odf.number import DateStyle,Day,Month,Year,Text
            doc=OpenDocumentSpreadsheet()
            ds=DateStyle(name='D1'); ds.addElement(Day(style='long')); ds.addElement(Text(text='-')); ds.addElement(Month(style='long')); ds.addElement(Text(text='-')); ds.addElement(Year(style='long')); doc.automaticstyles.addElement(ds)
            cs=Style(name='ce1',family='table-cell',datastylename='D1'); doc.automaticstyles.addElement(cs)
            for n,rows,mg in s.sheets:
                t=Table(name=n); doc.spreadsheet.addElement(t); M={(a,b):(c2-a+1,d-b+1) for a,b,c2,d in mg}
                cov={(x,y) for a,b,c2,d in mg for x in range(a,c2+1) for y in range(b,d+1)}-set(M)
                wid=max(len(r) for r in rows)
                for i,row in enumerate(rows,1):
                    tr=TableRow(); t.addElement(tr)
                    for j in range(1,wid+1):
                        v=row[j-1] if j<=len(row) else None; kw={}
                        if (i,j) in cov: tr.addElement(CoveredTableCell()); continue
                        if (i,j) in M: kw=dict(numberrowsspanned=M[i,j][0],numbercolumnsspanned=M[i,j][1])
                        if v is None: tr.addElement(TableCell(**kw)); continue
                        if isinstance(v,D.date): ce=TableCell(valuetype='date',datevalue=v.isoformat(),stylename=cs,**kw); tx=v.strftime('%d-%m-%Y')
                        elif isinstance(v,(int,float)): ce=TableCell(valuetype='float',value=v,**kw); tx=str(v)
                        else: ce=TableCell(valuetype='string',**kw); tx=v
                        for ln in tx.split('\n'): ce.addElement(P(text=ln))
                        tr.addElement(ce)
            b=io.BytesIO(); doc.write(b); z=zipfile.ZipFile(b)
            import re
            with zipfile.ZipFile(path,'w') as o2:
                for i in z.infolist():
                    d=z.read(i)
                    if i.filename=='meta.xml': d=re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d',b'2026-02-02T08:00:00',d)
                    o2.writestr(zipfile.ZipInfo(i.filename,(2026,2,2,8,0,0)),d,i.compress_type)
        else:
            rows=s.sheets[0][1]; b=io.StringIO(); wid=max(len(r) for r in rows)
            csv.writer(b,delimiter=s.delim,lineterminator='\r\n').writerows([['' if v is None else v for v in r]+['']*(wid-len(r)) for r in rows])
            open(path,'wb').write(b.getvalue().encode(s.enc))
def dm(d,sep='/'): return d and f'{d.day:02d}{sep}{d.month:02d}{sep}{d.year}'
def kdm(d,sep='/'): return d and k(dm(d,sep))
def kl(d): return d and f'ថ្ងៃទី{k("%02d"%d.day)} ខែ{MON[d.month-1]} ឆ្នាំ{k(d.year)}'
def ks(m,pad=True):
    if not m: return None
    y,r=divmod(m,12); o=[]
    if y: o.append(k('%02d'%y)+'ឆ្នាំ')
    if r: o.append(k('%02d'%r)+'ខែ')
    return ' '.join(o)
def es(m,ys='y',ms='m'):
    if not m: return None
    y,r=divmod(m,12); return ' '.join(([f'{y}{ys}'] if y else [])+([f'{r}{ms}'] if r else []))
SX={'male':'ប្រុស','female':'ស្រី'}
ALL='name_khmer sex age citizenship charges date_registered date_charged date_decided presence_at_judgment outcome sentence_months suspended_months fine_riel compensation_riel'
# 1 Phnom Penh
f=F('ជនជាប់ចោទ_ជួញដូរមនុស្ស_ភ្នំពេញ_2025.xlsx','Phnom Penh','Trial chamber list: full date of birth instead of age, law and article in words in the charge cell, judgment number and detention day beside, the decision in one sentence with verdict, prison, suspended part and fine','take','everything stands in the sheet'); f.sheet('សវនាការ')
f.add(['សាលាដំបូងរាជធានីភ្នំពេញ'],'court'); f.add([None,'តារាងឈ្មោះជនជាប់ចោទក្នុងរឿងជួញដូរមនុស្ស ដែលបានជំនុំជម្រះរួច ឆ្នាំ2025'],'title',(2,12)); f.blank()
f.add(['ល.រ','លេខព្រហ្មទណ្ឌ','គោត្តនាម-នាម','ជាអក្សរឡាតាំង','ភេទ','ថ្ងៃខែឆ្នាំកំណើត','សញ្ជាតិ','បទចោទ','ឃុំខ្លួនថ្ងៃ','ថ្ងៃចោទប្រកាន់','មេធាវី','សាលក្រមលេខ','ថ្ងៃប្រកាសសាលក្រម','ចំពោះមុខ ឬកំបាំងមុខ','សេចក្តីសម្រេច','ផ្សេងៗ'],'headings')
P1=flat(gen(18,101,foreign=.15))
for i,p in enumerate(P1,1):
    if p['outcome']=='acquitted': s='ប្រកាសឲ្យរួចផុតពីបទចោទប្រកាន់'
    else:
        s='ប្រកាសពិរុទ្ធភាព ផ្តន្ទាទោសដាក់ពន្ធនាគារ '+es(p['sentence_months'],'ឆ្នាំ','ខែ')
        if p['suspended_months']: s+=' តែឲ្យព្យួរទោស '+es(p['suspended_months'],'ឆ្នាំ','ខែ')
        if p['fine_riel']: s+=f" និងពិន័យជាប្រាក់ {p['fine_riel']:,} រៀល"
    cn=f"{p['no']:04d} ភព/2025"
    r=f.add([i,cn,p['name_khmer'],p['name_latin'],'ប' if p['sex']=='male' else 'ស',p['birth'],CITK[p['citizenship']],' និង'.join('មាត្រា'+a for _,a in p['charges'])+' នៃច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ2008',None if p['presence_at_judgment']=='absent' else p['det'],p['date_charged'],['មេធាវី តួយ៉ាង','មេធាវីការពារក្តីដោយឥតគិតថ្លៃ',None][i%3],f'{140+i*7} ក៥',p['date_decided'],PRK[p['presence_at_judgment']],s,['អាជ្ញាយុកាលប្តឹងឧទ្ធរណ៍ 1 ខែ',None,None,'ដីកាបញ្ជូនខ្លួន'][i%4]])
    f.person(p,f.at(r),cn,'name_khmer name_latin sex citizenship charges date_charged date_decided presence_at_judgment outcome sentence_months suspended_months fine_riel',birth_year=p['birth'].year)
f.blank(); f.add([None,f'បញ្ឈប់បញ្ជីត្រឹមចំនួន {len(P1)} នាក់'],'closing total'); f.add([None]*12+['រាជធានីភ្នំពេញ ថ្ងៃទី28 ខែមករា ឆ្នាំ2026'],'place and date of signature'); f.add([None]*12+['ក្រឡាបញ្ជី'],'signature')
f.never=['taking the detention day for the day of charge','taking the judgment number for the case number','putting the suspended part on top of the sentence']; f.save()
# 2 Banteay Meanchey
f=F('BMC-traffick-2025.ods','Banteay Meanchey','One row is a case; accused numbered in one cell with sex and age in brackets, verdicts numbered in another cell; dates with dots','take','the numbers in the two cells agree, so each accused has his own verdict'); f.sheet('បញ្ជីរឿងក្តី')
f.add(['ព្រះរាជាណាចក្រកម្ពុជា'],'motto',(1,9)); f.add(['សាលាដំបូងខេត្តបន្ទាយមានជ័យ - ការិយាល័យក្រឡាបញ្ជីព្រហ្មទណ្ឌ'],'court',(1,9)); f.add(['បញ្ជីរឿងជួញដូរមនុស្ស (ច្បាប់ឆ្នាំ២០០៨ ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ)'],'title naming the law',(1,9))
f.add(['ល.រ','លេខសំណុំរឿង','ឈ្មោះជនជាប់ចោទ (ភេទ អាយុ)','ជនរងគ្រោះ','មាត្រា','ថ្ងៃចូលបញ្ជី','ថ្ងៃសាលក្រម','សម្រេចសេចក្តី','ចៅក្រម'],'headings')
C=gen(17,202,sizes=(2,1,3,1,4,2)); 
for i,ps in enumerate(C,1):
    p=ps[0]; cn=f"{p['no']}/25 ប.ជ"; vs=[]
    for j,q in enumerate(ps,1):
        v='រួចខ្លួនពីបទចោទ' if q['outcome']=='acquitted' else 'ជាប់ពិរុទ្ធ គុក '+ks(q['sentence_months'])+(f" (ព្យួរ {ks(q['suspended_months'])})" if q['suspended_months'] else '')
        vs.append((f'{k(j)}- ' if len(ps)>1 else '')+v)
    nm='\n'.join((f'{k(j)}- ' if len(ps)>1 else '')+f"{q['name_khmer']} ({SX[q['sex']]} {k(q['age'])}ឆ្នាំ)" for j,q in enumerate(ps,1))
    r=f.add([k(i),cn,nm,f'{k(1+i%3)} នាក់','ម.'+', ម.'.join(k(a) for _,a in p['charges']),kdm(p['date_registered'],'.'),kdm(p['date_decided'],'.'),'\n'.join(vs),['តួយ៉ាង ក','តួយ៉ាង ខ'][i%2]])
    for q in ps: f.person(q,f.at(r),cn,'name_khmer sex age charges date_registered date_decided outcome sentence_months suspended_months')
f.add([None,'សរុប '+k(len(C))+' រឿង',k(17)+' នាក់'],'total'); f.never=['giving all accused of a case the first verdict','counting a case as one person','counting the victims as accused']; f.save()
# 3 Battambang
f=F('btb_TIP_cases.csv','Battambang','English list, semicolons, day-Mon-yy, jail term as 7y 6m, family name with comma; a column of prosecutor and one of victims beside','take','complete'); f.sheet(None); f.delim=';'; f.enc='utf-8'
f.add(['No','Case No','Accused (FAMILY, Given)','M/F','Age','Nationality','Offence (Art. of TSHE Law 2008)','Filed','Charged','Prosecutor','No. of victims','Verdict date','Verdict','In court?','Jail term','o/w suspended','Fine KHR','Civil damages KHR','Remark'],'headings')
ed=lambda d: d and f'{d.day}-{EM[d.month-1]}-{d.year%100:02d}'
C3=flat(gen(15,303,foreign=.2))
for i,p in enumerate(C3,1):
    cn=f"BTB-{p['no']:03d}/25"; r=f.add([i,cn,p['name_latin'].replace(' ',', '),p['sex'][0].upper(),p['age'],p['citizenship'],' + '.join(a for _,a in p['charges']),ed(p['date_registered']),ed(p['date_charged']),'Pros. '+'AB'[p['no']%2],1+p['no']%4,ed(p['date_decided']),{'convicted':'Guilty','acquitted':'Not guilty'}[p['outcome']],{'present':'Present','absent':'In absentia','deemed present':'Deemed present'}[p['presence_at_judgment']],es(p['sentence_months']),es(p['suspended_months']),p['fine_riel'] and f"{p['fine_riel']:,}",p['compensation_riel'] and f"{p['compensation_riel']:,}",['','appealed','time for appeal running',''][i%4]])
    f.person(p,f.at(r),cn,'name_latin sex age citizenship charges date_registered date_charged date_decided presence_at_judgment outcome sentence_months suspended_months fine_riel compensation_riel')
f.never=['reading the comma of the amounts as a decimal point','taking civil damages for the fine','adding the suspended part to the jail term']; f.save()
for r in TR[f.fn]['rows']: r['name_latin']=r['name_latin'].replace(' ',', ')
# 4 Kampong Cham: steps
f=F('សវនាការ ជួញដូរ កំពង់ចាម.xlsx','Kampong Cham','Hearing diary: one row is a hearing; the accused comes back on a later row when judged','take-with-questions','lines with the same case and name must be put together to one accused'); f.sheet('ប្រតិទិនសវនាការ')
f.add(['សាលាដំបូងខេត្តកំពង់ចាម ៖ ប្រតិទិនសវនាការ រឿងជួញដូរមនុស្ស និងធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០២៥'],'title',(1,10))
f.add(['លើកទី','ថ្ងៃសវនាការ','រឿងលេខ','ជនជាប់ចោទ','ភេទ','អាយុ','មាត្រា (ច.ប.ជ.ម ២០០៨)','លទ្ធផលសវនាការ','វត្តមាន','ទោស','បន្ទប់'],'headings')
ev=[]; 
for p in flat(gen(12,404,acq=.1,pend=.2,sizes=(1,2,1,1,2))):
    h=wd(p['date_charged']+D.timedelta(50)); ev.append((h,0,p)); 
    if p['date_decided']: ev.append((p['date_decided'],1,p))
ev.sort(key=lambda e:(e[0],e[2]['no'])); first={}; cnt={}
for d,s,p in ev:
    cn=k(f"{p['no']}/{2025}"); key=p['name_khmer']; cnt[key]=cnt.get(key,0)+1
    res=['លើកពេលសវនាការ ដោយអវត្តមានសាក្សី','ប្រកាសសាលក្រម៖ '+('រួចពីបទចោទ' if p['outcome']=='acquitted' else 'ពិរុទ្ធ')][s]
    r=f.add([k(cnt[key]),kdm(d,'-'),cn,key,SX[p['sex']],k(p['age']),' និង '.join(k(a) for _,a in p['charges']),res,PRK[p['presence_at_judgment']] if s else None,ks(p['sentence_months']) if s else None,k('12'[p['no']%2])])
    if key not in first:
        t=f.person(p,f.at(r),cn,'name_khmer sex age charges date_decided presence_at_judgment outcome sentence_months'); first[key]=r
        if not p['date_decided']: t['stage']='trial'
    else: f.nr.append(dict(sheet='ប្រតិទិនសវនាការ',row=r,what=f'judgment of the accused of row {first[key]}'))
f.add(['ធ្វើនៅកំពង់ចាម ថ្ងៃទី២៦ មករា ២០២៦'],'place and date'); f.q=['Are the lines with the same case and name hearings of one and the same accused?','Was the adjourned case without a judgment line still pending?']; f.never=['counting each hearing as a person','taking the adjourned hearing day for the judgment']; f.save()
# 5 Kampong Chhnang tsv utf-16
f=F('kch_list.tsv','Kampong Chhnang','Saved from Excel as Unicode Text (UTF-16); family and given name in two columns; years and months of prison in two columns; fine in million riel','take','complete'); f.sheet(None); f.delim='\t'; f.enc='utf-16'
f.add(['សាលាដំបូងខេត្តកំពង់ឆ្នាំង'],'court'); f.add(['បញ្ជីអ្នកទោសរឿងជួញដូរមនុស្ស និងអាជីវកម្មផ្លូវភេទ អនុវត្តតាមច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨'],'title naming the law')
f.add(['លេខរៀង','នាមត្រកូល','នាមខ្លួន','ភេទ','អាយុ','សំណុំរឿង','ថ្ងៃចុះបញ្ជី','មាត្រា','ថ្ងៃកាត់ទោស','ពន្ធនាគារ (ឆ្នាំ)','ពន្ធនាគារ (ខែ)','ពិន័យ (លានរៀល)','សំណង (លានរៀល)'],'headings')
for i,p in enumerate(flat(gen(14,505,acq=0)),1):
    cn=k(f"{p['no']:03d}"); a,b=p['name_khmer'].split(' '); y,m=divmod(p['sentence_months'],12)
    r=f.add([k(i),a,b,SX[p['sex']],k(p['age']),cn,kdm(p['date_registered']),'/'.join(k(x) for _,x in p['charges']),kdm(p['date_decided']),k(y),k(m) if m else '',k(p['fine_riel']//10**6) if p['fine_riel'] else '-',k(p['compensation_riel']//10**6) if p['compensation_riel'] else '-'])
    f.person(p,f.at(r),cn,'name_khmer sex age charges date_registered date_decided outcome sentence_months fine_riel compensation_riel')
f.never=['taking 4 (million riel) as 4 riel','reading 10/15 in the article column as article 10 paragraph 15 unasked']; f.q=['Does "១០/១៥" in the article column mean two articles?']; f.save()
# 6 Kampong Speu blocks
f=F('Kg Speu 2025 ជួញដូរមនុស្ស.xlsx','Kampong Speu','A merged line per case (number, day received, article, day of charge), the accused numbered below it, a line of the judgment day closing each case','take','the lines above and below belong to the accused between them'); f.sheet('Sheet1')
f.add(['សាលាដំបូងខេត្តកំពង់ស្ពឺ'],'court'); f.add(['រឿងជួញដូរមនុស្ស ២០២៥'],'title'); f.add(['ល.រ','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','ឃុំខ្លួន/នៅក្រៅឃុំ','ពេលកាត់ទោស','ទោស','សំណងរដ្ឋប្បវេណី'],'headings')
for ps in gen(16,606,sizes=(2,1,3,2),foreign=.1):
    p=ps[0]; cn=k(f"{p['no']} ព្រ.ទ")
    f.add([f"សំណុំរឿងលេខ {cn}  ទទួលថ្ងៃទី{kdm(p['date_registered'])}  មាត្រា {' និង '.join(k(a) for _,a in p['charges'])} ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ  ចោទប្រកាន់ថ្ងៃទី{kdm(p['date_charged'])}"],'line of the case',(1,9))
    for j,q in enumerate(ps,1):
        r=f.add([k(j),q['name_khmer'],SX[q['sex']],k(q['age'])+' ឆ្នាំ',CITK[q['citizenship']],'ឃុំខ្លួន' if q['presence_at_judgment']=='present' else 'នៅក្រៅឃុំ',PRK[q['presence_at_judgment']],'រួចពីការចោទ' if q['outcome']=='acquitted' else 'ផ្តន្ទាទោសពន្ធនាគារ '+ks(q['sentence_months']),k(f"{q['compensation_riel']:,}".replace(',','.'))+'៛' if q['compensation_riel'] else None])
        f.person(q,f.at(r),cn,'name_khmer sex age citizenship charges date_registered date_charged date_decided presence_at_judgment outcome sentence_months compensation_riel')
    f.add([f"សាលក្រមចុះថ្ងៃទី{kdm(p['date_decided'])}"],'line of the judgment',(1,9))
f.add([None,'ក្រឡាបញ្ជី បានឃើញ'],'signature'); f.never=['counting a line of a case as a person','giving the judgment day to the case below','reading dotted amounts as decimals']; f.save()
# 7 Kampong Thom identity cell, sheet per judge
f=F('កំពង់ធំ.xlsx','Kampong Thom','A sheet for each judge; identity of the accused in one sentence; judgment day with Buddhist year and the solar day after it','take','complete')
C7=gen(18,707,foreign=.12); al={2:'ខ្មៅ',9:'តូច'}; n=0
for ji,part in enumerate((C7[:5],C7[5:])):
    f.sheet('ចៅក្រម '+'កខ'[ji]); f.add(['សាលាដំបូងខេត្តកំពង់ធំ'],'court'); f.add([None,'រឿងដែលអនុវត្តច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ'],'title naming the law'); f.blank()
    f.add(['សំណុំរឿង','អត្តសញ្ញាណជនជាប់ចោទ','ប្រព្រឹត្តិបទ','គោលបំណង','ថ្ងៃសាលក្រម','ចំណាត់ការ'],'headings')
    for p in flat(part):
        n+=1; cn=f"{p['no']}-2025"; a=al.get(n); by=2568 if p['date_decided']<D.date(2025,5,12) else 2569
        r=f.add([cn,f"ឈ្មោះ {p['name_khmer']}{' ហៅ '+a if a else ''} ភេទ{SX[p['sex']]} អាយុ {k(p['age'])} ឆ្នាំ សញ្ជាតិ{CITK[p['citizenship']]} មុខរបរ {['កសិករ','កម្មករ','អ្នកលក់ដូរ'][n%3]}",'មាត្រា '+' និង '.join(k(x) for _,x in p['charges']),EXK[p['exploitation']],f"ព.ស.{k(by)} ត្រូវនឹង{kl(p['date_decided'])}",'រួចពីបទចោទ' if p['outcome']=='acquitted' else 'ផ្តន្ទាទោស '+ks(p['sentence_months'])+(f" និងពិន័យ {k(p['fine_riel']//10**6)} លានរៀល" if p['fine_riel'] else '')])
        t=f.person(p,f.at(r),cn,'name_khmer sex age citizenship charges exploitation date_decided outcome sentence_months fine_riel')
        if a: t['alias_khmer']=a
    f.add([None,'សរុបសន្លឹកនេះ '+k(len(flat(part)))+' នាក់'],'total of the sheet')
f.never=['taking the Buddhist year as the year','reading only the first sheet','leaving the alias in the name without saying so']; f.save()
# 8 Kampot split dates
f=F('Kampot_តារាង.xlsx','Kampot','Day, month and year in three columns under a merged heading; instead of age only adult or minor','take','complete'); f.sheet('2025')
f.add(['សាលាដំបូងខេត្តកំពត','','','','','','','','','','',''],'court'); f.add(['លេខ','ឈ្មោះពិរុទ្ធជន','ភេទ','វ័យ','លេខរឿង','ថ្ងៃចូល',None,None,'មាត្រា ច្បាប់ប្រឆាំងការជួញដូរមនុស្ស ២០០៨','ថ្ងៃសាលក្រម',None,None,'មុខសាលក្រម','ទោស'],'headings',(6,8)); f.sheets[-1][2].append((2,10,2,12))
f.add([None]*5+['ថ្ងៃ','ខែ','ឆ្នាំ',None,'ថ្ងៃ','ខែ','ឆ្នាំ',None,None],'headings, second line')
for i,p in enumerate(flat(gen(13,808,acq=0)),1):
    mi=i in(4,11); a,b=p['date_registered'],p['date_decided']
    if mi: p['sentence_months']=24
    r=f.add([i,p['name_khmer'],'ប' if p['sex']=='male' else 'ស','អនីតិជន' if mi else 'នីតិជន',p['no'],a.day,a.month,a.year,' និង '.join(x for _,x in p['charges']),b.day,b.month,b.year,PRK[p['presence_at_judgment']],'ពិរុទ្ធ '+es(p['sentence_months'],' ឆ្នាំ',' ខែ')])
    f.person(p,f.at(r),str(p['no']),'name_khmer sex charges date_registered date_decided presence_at_judgment outcome sentence_months',age='minor' if mi else 'adult')
f.never=['swapping day and month','giving an age in years']; f.save()
# 9 Kandal appeal + prison
f=F('Kandal - ពន្ធនាគារ និងឧទ្ធរណ៍.xlsx','Kandal','List kept for the prison: detention, first instance, appeal and release columns; presence ticked in two columns','take','the columns of first instance are named as such'); f.sheet('តាមដាន')
f.add(['សាលាដំបូងខេត្តកណ្តាល - តារាងតាមដានទណ្ឌិត (ជួញដូរមនុស្ស)'],'title',(1,17))
f.add([None]*7+['សាលាដំបូង',None,None,None,None,'សាលាឧទ្ធរណ៍',None,None,'ពន្ធនាគារ',None],'headings',(8,12)); f.sheets[-1][2]+= [(2,13,2,15),(2,16,2,17)]
f.add(['លរ','ឈ្មោះ','ភេទ','អាយុ','សំណុំរឿង','បទល្មើស','ថ្ងៃឃាត់ខ្លួន','ថ្ងៃសាលក្រម','ចំពោះមុខ','កំបាំងមុខ','ពិរុទ្ធ/រួចខ្លួន','ទោស','ថ្ងៃប្តឹង','ថ្ងៃសាលដីកា','ទោសនៅឧទ្ធរណ៍','ថ្ងៃចូលពន្ធ.','ថ្ងៃផុតទោស'],'headings, second line')
C9=flat(gen(20,909,start=(2024,8,5)))
for i,p in enumerate(C9,1):
    if p['presence_at_judgment']=='deemed present': p['presence_at_judgment']='present'
    g=p['outcome']=='convicted'; ap=g and i%3==0; cn=f"{p['no']}/24 កណ្ត"; pr=p['presence_at_judgment']=='present'; dd=p['date_decided']
    r=f.add([i,p['name_khmer'].replace(' ',' \u200b') if i%2 else p['name_khmer'],SX[p['sex']],p['age'],cn,'មាត្រា '+', '.join(x for _,x in p['charges'])+' (ច្បាប់ប្រឆាំងជួញដូរមនុស្ស ២០០៨)',p['det'] if pr else None,dd,'√' if pr else None,None if pr else '√','ពិរុទ្ធ' if g else 'រួចខ្លួន',es(p['sentence_months'],'ឆ្នាំ','ខែ'),dd+D.timedelta(20) if ap else None,wd(dd+D.timedelta(150)) if ap else None,es(max(12,p['sentence_months']-24),'ឆ្នាំ','ខែ') if ap else None,p['det']+D.timedelta(2) if pr else None,p['det']+D.timedelta(p['sentence_months']*30) if g and pr else None])
    f.person(p,f.at(r),cn,'name_khmer sex age charges date_decided presence_at_judgment outcome sentence_months')
f.never=['taking the sentence on appeal for the sentence','taking the day of the appeal judgment as the day decided','taking the day of arrest for the day of charge']; f.save()
# 10 Preah Sihanouk
f=F('SHV foreigners+khmer TIP 2025.xlsx','Preah Sihanouk','Bilingual list with passports and country codes; compensation often in US dollars in the cell','take','currency stands in each cell'); f.sheet('TIP 2025')
f.add(['សាលាដំបូងខេត្តព្រះសីហនុ / Preah Sihanouk Provincial Court'],'court',(1,8)); f.add(['ល.រ No.','លេខសំណុំរឿង Case','ឈ្មោះ Name (Khmer)','Name in passport','Passport No.','Sex','Age','Nat.','មាត្រា Article (Law on Suppression of Human Trafficking and Sexual Exploitation)','គោលបំណង Purpose','Charged ថ្ងៃចោទ','Judgment ថ្ងៃសាលក្រម','Verdict','Prison ទោស','Compensation សំណង','Deportation'],'headings')
EXE={'sexual exploitation':'sexual exploitation','forced labour':'forced labour','forced marriage':'forced marriage','forced begging':'forced begging'}
for i,p in enumerate(flat(gen(22,1010,foreign=.75)),1):
    cn=f"{p['no']:03d}/ស/2025"; g=p['outcome']=='convicted'; usd=g and i%3==1; kr=g and i%3==2
    cr=8000000 if kr else None
    r=f.add([i,cn,p['name_khmer'],p['name_latin'].upper(),None if p['citizenship']=='Cambodian' else f'X{i:02d}INVENTED',p['sex'][0].upper(),p['age'],CODE[p['citizenship']],' & '.join(x for _,x in p['charges']),p['exploitation'],p['date_charged'],p['date_decided'],'convicted ពិរុទ្ធ' if g else 'acquitted រួចខ្លួន',es(p['sentence_months'],' years',' months'),f'USD {1500+i*100:,}' if usd else '8,000,000 KHR' if kr else None,'yes' if g and p['citizenship']!='Cambodian' else None])
    p['compensation_riel']=cr; p['name_latin']=p['name_latin'].upper()
    t=f.person(p,f.at(r),cn,'name_khmer name_latin sex age citizenship charges exploitation date_charged date_decided outcome sentence_months compensation_riel')
    if usd: t['compensation_other']=f'USD {1500+i*100:,}'
f.never=['turning dollars into riel','taking the passport number for a case number']; f.save()
# 11 Siem Reap
f=F('SiemReap_court_NGO_format.xlsx','Siem Reap','English sheet once made for a partner organisation, newest judgment first, disposition in one prose cell, a hidden column of telephone numbers of counsel','take','complete'); f.sheet('Dispositions')
f.add(['Siem Reap Provincial Court of First Instance'],'court'); f.add(['Trafficking dispositions (2008 TSHE Law) - sorted newest first'],'title naming the law'); f.blank(); f.add(['Judgment date','Docket','Defendant','Gender','Age at charge','Counsel tel.','Counts (Art.)','Received','Disposition','Follow-up'],'headings')
P=sorted(flat(gen(16,1111)),key=lambda p:p['date_decided'],reverse=True)
for i,p in enumerate(P,1):
    cn=f"SR-2025-{p['no']:04d}"
    if p['outcome']=='acquitted': s='Acquitted.'
    else: s='Convicted. '+es(p['sentence_months'],' yrs',' mths')+(f", of which {es(p['suspended_months'],' yrs',' mths')} suspended" if p['suspended_months'] else '')+(f"; fine {p['fine_riel']:,} riels" if p['fine_riel'] else '')+(f"; compensation {p['compensation_riel']:,} riels" if p['compensation_riel'] else '')
    r=f.add([p['date_decided'],cn,p['name_latin'],'Man' if p['sex']=='male' else 'Woman',p['age'],'000 000 0%02d'%i,'; '.join('Art. '+x for _,x in p['charges']),p['date_registered'],s,['victim referred to shelter',None,'prosecutor appealed'][i%3]])
    f.person(p,f.at(r),cn,'name_latin sex age charges date_registered date_decided outcome sentence_months suspended_months fine_riel compensation_riel')
f.hidcols=[('Dispositions','F')]; f.never=['mixing fine and compensation in the prose','adding the suspended part']; f.save()
# 12 Svay Rieng errors
f=F('ស្វាយរៀង បញ្ជី២០២៥.xlsx','Svay Rieng','Dates typed by hand as text','name-errors','a day no calendar has, an age of 341, a judgment before the charge, a judgment after the day of sending'); f.sheet('ឆ្នាំ២០២៥')
f.add(['សាលាដំបូងខេត្តស្វាយរៀង'],'court'); f.add(['ល/រ','ឈ្មោះ និងនាមត្រកូល','ភេទ','អាយុ','លេខរឿង','មាត្រា','ថ្ងៃចុះបញ្ជី','ថ្ងៃចោទ','ថ្ងៃសាលក្រម','លទ្ធផល','ទោស'],'headings')
for i,p in enumerate(flat(gen(15,1212)),1):
    dt=kdm(p['date_decided']); ag=p['age']; r0=i+2
    if i==3: dt='៣១/០៩/២០២៥'; p['date_decided']=None; f.errors.append(dict(cell=f'ឆ្នាំ២០២៥!I{r0}',wrong='31 September does not exist'))
    if i==6: p['age']=341; f.errors.append(dict(cell=f'ឆ្នាំ២០២៥!D{r0}',wrong='age 341'))
    if i==9: p['date_decided']=D.date(2024,p['date_decided'].month,min(28,p['date_decided'].day)); dt=kdm(p['date_decided']); f.errors.append(dict(cell=f'ឆ្នាំ២០២៥!I{r0}',wrong='judgment in 2024, before the case was registered and charged in 2025'))
    if i==12: p['date_decided']=D.date(2026,8,19); dt=kdm(p['date_decided']); f.errors.append(dict(cell=f'ឆ្នាំ២០២៥!I{r0}',wrong='judgment day in the future'))
    cn=k(f"{p['no']}/២៥")
    r=f.add([k(i),p['name_khmer'],SX[p['sex']],k(p['age']),cn,'+'.join(k(x) for _,x in p['charges']),kdm(p['date_registered']),kdm(p['date_charged']),dt,'ពិរុទ្ធ' if p['outcome']=='convicted' else 'រួចខ្លួន',ks(p['sentence_months'])]); assert r==r0
    t=f.person(p,f.at(r),cn,'name_khmer sex age charges date_registered date_charged date_decided outcome sentence_months')
    for c in t['charges']: c['law']=None
f.q=['Under which law are the articles?','What are the right values of the four cells?']; f.never=['turning 31 September into 30 September or 1 October','putting 341 right as 34 or 41','changing a year by guess']; f.save()
# 13 Takeo errors (ods)
f=F('takeo2025.ods','Takeo','LibreOffice list with true dates','name-errors','a broken formula, a suspended part longer than the sentence, an acquitted person with prison, an article the law does not have'); f.sheet('តាកែវ')
f.add(['សាលាដំបូងខេត្តតាកែវ'],'court'); f.add(['ជនជាប់ចោទតាមច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ'],'title naming the law'); f.add(['លេខរៀង','សំណុំរឿងលេខ','ឈ្មោះ','ភេទ','អាយុ','មាត្រា','ថ្ងៃចោទប្រកាន់','ថ្ងៃសាលក្រម','សាលក្រម','ពន្ធនាគារ (ខែ)','ក្នុងនោះព្យួរ (ខែ)','ផាកពិន័យ (រៀល)'],'headings')
for i,p in enumerate(flat(gen(14,1313,acq=0)),1):
    e=lambda c,w: f.errors.append(dict(cell=f'តាកែវ!{c}{i+3}',wrong=w)); av=p['age']
    if i==2: p['sentence_months']=36; p['suspended_months']=48; e('K','48 months suspended of a sentence of 36')
    if i==5: p['age']=None; av='#REF!'; e('E','#REF! instead of an age')
    if i==8: p.update(outcome='acquitted',sentence_months=24,suspended_months=None,fine_riel=None); e('J','24 months of prison for an acquitted person')
    if i==11: p['charges']=[(TSHE,'217')]; e('F','the law of 2008 has no article 217')
    cn=f"{p['no']}ត/25"; r=f.add([i,cn,p['name_khmer'],SX[p['sex']],av,' និង '.join(x for _,x in p['charges']),p['date_charged'],p['date_decided'],'មានពិរុទ្ធភាព' if p['outcome']=='convicted' else 'គ្មានពិរុទ្ធភាព',p['sentence_months'],p['suspended_months'],p['fine_riel']]); assert r==i+3
    f.person(p,f.at(r),cn,'name_khmer sex age charges date_charged date_decided outcome sentence_months suspended_months fine_riel')
f.q=['What are the right values of the four cells?']; f.never=['swapping 36 and 48','making the acquitted person convicted or dropping his prison without saying so','reading 217 as 17 or 27']; f.save()
# 14 Prey Veng
f=F('PreyVeng_final(2).xlsx','Prey Veng','The same name, sex and age stands in two cases; one row is hidden in the sheet','take-with-questions','a hidden row, and a person of the same name in two cases'); f.sheet('បញ្ជី')
f.add(['សាលាដំបូងខេត្តព្រៃវែង'],'court'); f.add(['ល.រ','រឿងលេខ','ជនជាប់ចោទ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា/ច្បាប់','ថ្ងៃចូល','ថ្ងៃសាលក្រម','ពិរុទ្ធ ឬអត់','ទោស','កំណត់សម្គាល់'],'headings')
P=flat(gen(14,1414,acq=.08)); 
for x in('name_khmer','sex','age','citizenship'): P[12][x]=P[3][x]
for i,p in enumerate(P,1):
    cn=f"{p['no']:02d}"; r=f.add([i,cn,p['name_khmer'].replace(' ','  ') if i%4==1 else p['name_khmer'],SX[p['sex']],p['age'],CITK[p['citizenship']],', '.join('ម.'+x for _,x in p['charges'])+' ច.ជួញដូរមនុស្ស ២០០៨',dm(p['date_registered'],'-'),dm(p['date_decided'],'-'),'មានទោស' if p['outcome']=='convicted' else 'រួចខ្លួន',ks(p['sentence_months']),{5:'ចាប់តាមដីកា',8:'ប្តឹងតវ៉ា'}.get(i)])
    t=f.person(p,f.at(r),cn,'name_khmer sex age citizenship charges date_registered date_decided outcome sentence_months')
    if i==7: f.hidden.append(('បញ្ជី',r)); t['hidden_row']=True
    if i==4: t['also_in_another_case']='បញ្ជី!15'
    if i==13: t['also_in_another_case']='បញ្ជី!6'
f.add([None,'សរុប',len(P)],'total'); f.q=['Is the hidden row 9 to be taken?','Are the persons of rows 6 and 15 the same person in two cases?']; f.never=['dropping row 15 as a double','dropping the hidden row in silence']; f.save()
# 15 Pursat
f=F('pursat-ទោស.xlsx','Pursat','Bare numbers in the column of prison, neither heading nor cell says years or months','take-with-questions','the unit of the prison column must be asked'); f.sheet('Sheet1')
f.add(['តារាងជនជាប់ចោទ រឿងជួញដូរមនុស្ស សាលាដំបូងខេត្តពោធិ៍សាត់'],'title',(1,11)); f.add(['N0','ឈ្មោះ','ភេទ','អាយុ','ករណីលេខ','មាត្រា នៃច្បាប់ជួញដូរមនុស្ស ឆ្នាំ២០០៨','ចោទ','កាត់ក្តី','សម្រេច','ទោស','ពិន័យ (រៀល)','ភូមិកំណើត'],'headings')
for i,p in enumerate(flat(gen(12,1515,acq=.1)),1):
    y=[7,10,18,24,5,12,8,15,20,6,12,9][i-1]; g=p['outcome']=='convicted'; cn=f"{p['no']}/PST/25"
    r=f.add([i,p['name_khmer'],SX[p['sex']],p['age'],cn,' និង '.join(x for _,x in p['charges']),p['date_charged'],p['date_decided'],'ពិរុទ្ធ' if g else 'រួចខ្លួន',y if g else None,p['fine_riel'],'ភូមិគំរូ'])
    f.person(p,f.at(r),cn,'name_khmer sex age charges date_charged date_decided outcome fine_riel')
f.q=['Is the prison column (ទោស) in years or in months?']; f.never=['taking the bare numbers as years or as months without asking']; f.save()
# 16 Ratanakiri refuse
f=F('រតនគិរី ស្ថិតិ.xlsx','Ratanakiri','Statistics by article and sex, no names','refuse','counts only, no list of accused'); f.sheet('ស្ថិតិ')
f.add(['សាលាដំបូងខេត្តរតនគិរី ៖ ស្ថិតិជនជាប់ចោទរឿងជួញដូរមនុស្ស'],'title',(1,6)); f.add(['មាត្រា','ចំនួនរឿង','ជនជាប់ចោទ ប្រុស','ជនជាប់ចោទ ស្រី','ពិរុទ្ធ','រួចខ្លួន'],'headings')
for a,x in zip(ARTS[:7],[(2,2,1,2,1),(3,4,1,5,0),(1,1,0,1,0),(2,1,2,3,0),(1,0,1,1,0),(1,2,0,1,1),(2,2,1,3,0)]): f.add(['មាត្រា '+k(a)]+list(x),'counts')
f.add(['សរុប',12,12,6,16,2],'total'); f.never=['making persons out of counts']; f.save()
# 17 Mondulkiri refuse
f=F('mondulkiri_ជនរងគ្រោះ.csv','Mondulkiri','A list of rescued victims sent in place of the list of accused','refuse','the persons are victims, not accused'); f.sheet(None); f.delim=','; f.enc='utf-8-sig'
f.add(['បញ្ជីឈ្មោះជនរងគ្រោះដែលបានជួយសង្គ្រោះ ឆ្នាំ២០២៥ - សាលាដំបូងខេត្តមណ្ឌលគិរី'],'title'); f.add(['ល.រ','ឈ្មោះជនរងគ្រោះ','ភេទ','អាយុ','ថ្ងៃជួយសង្គ្រោះ','អង្គការទទួលបន្ត'],'headings')
for i,p in enumerate(flat(gen(11,1717)),1): f.add([k(i),p['name_khmer'],SX[p['sex']],k(p['age']-6),kdm(p['date_registered']),'មណ្ឌលគំរូ'],'victim')
f.never=['taking a victim as an accused']; f.save()
# 18 Koh Kong ods
f=F('koh kong carried over.ods','Koh Kong','Sections for cases carried over from 2024 and new cases of 2025, a stage column, unfinished cases','take','complete; unfinished cases say so'); f.sheet('សរុប')
f.add(['សាលាដំបូងខេត្តកោះកុង'],'court',(1,6)); f.add(['លេខរៀង','លេខ និងឆ្នាំរឿង','ឈ្មោះជនត្រូវចោទ/ជាប់ចោទ','ភេទ','អាយុ','មាត្រា ច្បាប់ ២០០៨ ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ','ថ្ងៃចូលការិយាល័យ','ដំណាក់កាល','ថ្ងៃសាលក្រម/ដីកា','លទ្ធផល','ទោស'],'headings')
i=0
for lab,yr,C in (('រឿងសល់ពីឆ្នាំ២០២៤',2024,gen(9,1818,start=(2024,9,2),span=90)),('រឿងថ្មីឆ្នាំ២០២៥',2025,gen(15,1819,pend=.45,sizes=(1,2,1,2,1)))):
    f.add([lab],'heading of a section',(1,11)); n0=i
    for ci,ps in enumerate(C):
        for p in ps:
            i+=1; cn=f"{p['no']}/{yr}"
            if p['date_decided'] is None:
                if ci%2: p.update(stage='investigation',outcome=None); st,res='កំពុងស៊ើបសួរ',None
                else: p.update(stage='awaiting trial',outcome='pending'); st,res='រង់ចាំជំនុំជម្រះ','មិនទាន់សម្រេច'
            elif yr==2025 and ci==1: p.update(stage='decided',outcome='charge dismissed by the investigating judge',sentence_months=None); st,res='ចប់','ដីកាលើកលែងចោទ (ចៅក្រមស៊ើបសួរ)'
            else: p['stage']='decided'; st,res='ចប់','ពិរុទ្ធ' if p['outcome']=='convicted' else 'រួចខ្លួន'
            r=f.add([i,cn,p['name_khmer'],SX[p['sex']],p['age'],' និង '.join(k(x) for _,x in p['charges']),p['date_registered'],st,p['date_decided'],res,es(p['sentence_months'],'ឆ្នាំ','ខែ')])
            f.person(p,f.at(r),cn,'name_khmer sex age charges date_registered date_decided stage outcome sentence_months')
    f.add([None,'សរុបផ្នែក',f'{i-n0} នាក់'],'total of a section')
f.never=['giving pending persons a judgment','counting section totals as persons']; f.save()
# 19 Tboung Khmum
f=F('ត្បូងឃ្មុំ-ត្រួតពិនិត្យ.xlsx','Tboung Khmum','Ditto marks for case, article and days of the co-accused; verdict ticked in two columns','take','a ditto mark repeats the cell above'); f.sheet('ត្បូងឃ្មុំ')
f.add(['សាលាដំបូងខេត្តត្បូងឃ្មុំ'],'court'); f.add(['ល.រ','សំណុំរឿង','ថ្ងៃចុះបញ្ជី','បទល្មើស','ឈ្មោះជនជាប់ចោទ','ភេទ','អាយុ','ថ្ងៃសាលក្រម','ពិរុទ្ធ','រួចខ្លួន','រយៈពេលទោស','ប្រាក់ពិន័យ'],'headings')
i=0
for ps in gen(21,1919,sizes=(3,1,2,4,1,2),acq=.2):
    for j,p in enumerate(ps):
        i+=1; cn=k(f"{p['no']:03d} ត.ឃ"); g=p['outcome']=='convicted'; dq='〃'
        r=f.add([k(i),dq if j else cn,dq if j else kl(p['date_registered']),dq if j else 'មាត្រា '+' មាត្រា '.join(k(x) for _,x in p['charges'])+' ច្បាប់ជួញដូរមនុស្ស ២០០៨',p['name_khmer'],SX[p['sex']],k(p['age']),dq if j else kl(p['date_decided']),'x' if g else None,None if g else 'x',ks(p['sentence_months']),k(f"{p['fine_riel']:,}".replace(',','.'))+' រៀល' if p['fine_riel'] else None])
        f.person(p,f.at(r),cn,'name_khmer sex age charges date_registered date_decided outcome sentence_months fine_riel')
f.add([None,'ចំណាំ៖ 〃 មានន័យថា ដូចខាងលើ'],'note on the ditto mark'); f.never=['taking 〃 as a value','reading dotted amounts as decimals']; f.save()
# 20 Kratie
f=F('kratie_export.csv','Kratie','Export of a small registry program: English field names, ISO days, months of prison, several charges in one quoted cell on lines, some under the Criminal Code','take','complete'); f.sheet(None); f.delim=','; f.enc='utf-8-sig'
f.add(['id','case_no','accused_kh','accused_en','sex','birth_year','nationality','charges','date_in','date_charged','judge','status','date_judgment','presence','verdict','prison_months','suspended_months','fine_khr','civil_khr'],'headings')
for i,p in enumerate(flat(gen(19,2020,pend=.15,foreign=.1)),1):
    if i%5==0: p['charges']=p['charges'][:1]+[(CC,'253')]
    cn=f"KRT{p['no']:05d}"; by=2025-p['age']
    p['stage'],st=('decided','closed') if p['date_decided'] else ('investigation','under investigation')
    if not p['date_decided']: p['outcome']='pending'
    iso=lambda d:d.isoformat() if d else ''
    r=f.add([1000+i,cn,p['name_khmer'],p['name_latin'],p['sex'][0].upper(),by,p['citizenship'],'\n'.join(('TSHE 2008' if l==TSHE else 'Criminal Code 2009')+' art. '+a for l,a in p['charges']),iso(p['date_registered']),iso(p['date_charged']),'J'+str(p['no']%3+1),st,iso(p['date_decided']),p['presence_at_judgment'] or '',p['outcome'],p['sentence_months'],p['suspended_months'],p['fine_riel'],p['compensation_riel']])
    f.person(p,f.at(r),cn,'name_khmer name_latin sex citizenship charges date_registered date_charged date_decided stage presence_at_judgment outcome sentence_months suspended_months fine_riel compensation_riel',birth_year=by)
f.never=['taking the id for the case number','breaking a record at the line break inside the charges']; f.save()
json.dump(TR,open(os.path.join(HERE,'truth.json'),'w'),ensure_ascii=False,indent=1)
for n,t in TR.items(): print(len(t['rows']),t['outcome'],n)
