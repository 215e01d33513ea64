# -*- coding: utf-8 -*-
import json,os,random,re,datetime as dt,csv,io,shutil
from openpyxl import Workbook
from openpyxl.utils import get_column_letter as L
from openpyxl.styles import Font,Alignment
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table,TableRow,TableCell
from odf.text import P
os.chdir(os.path.dirname(os.path.abspath(__file__)))
shutil.rmtree('files',ignore_errors=True); os.makedirs('files')
D=dt.date; KD='០១២៣៤៥៦៧៨៩'
kh=lambda x:''.join(KD[int(c)] if c in '0123456789' else c for c in str(x))
un=lambda s:''.join(str(KD.index(c)) if c in KD else c for c in str(s))
MK='មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
TRUTH=[]
S=lambda v:None if v in (None,'') else str(v)
def I(v):
    if v in (None,''): return None
    return int(re.sub(r'[^\d-]','',un(v)))
def DT(v):
    if v in (None,''): return None
    if isinstance(v,D): return v.isoformat()
    s=un(v)
    m=re.match(r'(\d{4})-(\d\d)-(\d\d)',s)
    if m: return m.group(0)
    for f in ('%d/%m/%Y','%d.%m.%y','%d-%b-%y','%d-%m-%Y'):
        try: return dt.datetime.strptime(s,f).date().isoformat()
        except ValueError: pass
    return 'BAD '+s
def US(v): return None if not v else dt.datetime.strptime(v,'%m/%d/%Y').date().isoformat()
def M(d,**k):
    return lambda v:None if v in (None,'') else d[v]
class F:
    def __init__(s,name,kept,outcome,why,notes=()):
        s.n=len(TRUTH)+1; s.name='files/%02d_%s'%(s.n,name); s.sh={}; s.mg=[]; s.state={}
        s.t=dict(no=s.n,file=s.name,kept_by=kept,outcome=outcome,why=why,notes=list(notes),tables=[],totals=[],also=None,not_rows=[],errors=[],questions=[],must_never_happen=[])
        TRUTH.append(s.t)
    def put(s,sh,r,c,v):
        s.sh.setdefault(sh,{})
        if v not in (None,''): s.sh[sh][(r,c)]=v
    def line(s,sh,r,c,v,what):
        s.put(sh,r,c,v); s.t['not_rows'].append(dict(sheet=sh,where='%s%d'%(L(c),r),what=what))
    def err(s,sh,cell,what,wanted): s.t['errors'].append(dict(sheet=sh,cell=cell,what=what,wanted=wanted))
    def table(s,sh,one,hr,cols,rows,extra=None,ov={},carry=(),c0=1,merge_carry=False,fillblank=True):
        hrs=hr if isinstance(hr,list) else [hr]
        for k,col in enumerate(cols):
            c=c0+k; h=col[0]
            if len(hrs)==2:
                if ' / ' in h:
                    a,b=h.split(' / ')
                    if k==0 or not cols[k-1][0].startswith(a+' / '):
                        s.put(sh,hrs[0],c,a); e=k
                        while e+1<len(cols) and cols[e+1][0].startswith(a+' / '): e+=1
                        if e>k: s.mg.append((sh,hrs[0],c,hrs[0],c0+e))
                    s.put(sh,hrs[1],c,b)
                else:
                    s.put(sh,hrs[0],c,h); s.mg.append((sh,hrs[0],c,hrs[1],c))
            else: s.put(sh,hrs[0],c,h)
        r=hrs[-1]; recs=[]; ex={}; last={}; i=0; ats=[]; start={}
        for row in rows:
            r+=1
            if isinstance(row,dict):
                for k,v in enumerate(row['line']): s.put(sh,r,c0+k,v)
                n=len(row['line'])
                if any(row['line']): s.t['not_rows'].append(dict(sheet=sh,where='%s%d:%s%d'%(L(c0),r,L(c0+len(cols)-1),r),what=row['what']))
                if 'set' in row: ex=dict(row['set'])
                continue
            facts={}
            assert len(row)==len(cols),(s.n,row,len(cols))
            for k,(v,col) in enumerate(zip(row,cols)):
                s.put(sh,r,c0+k,v)
                if not col[2]: continue
                if k in carry:
                    if v in (None,'','〃'): v=last.get(k)
                    else:
                        if merge_carry and k in start and start[k]<r-1: s.mg.append((sh,start[k],c0+k,r-1,c0+k))
                        start[k]=r
                    last[k]=v
                x=col[3](v)
                if isinstance(x,dict) and ';' in col[2]: facts.update(x)
                else: facts[col[2]]=x
            facts.update(ex)
            if extra: facts.update(extra(row,i))
            for f in list(facts):
                if (i,f) in ov: facts[f]=ov[(i,f)]
            recs.append(dict(at=r,facts=facts)); i+=1
            for f,x in facts.items(): assert not str(x).startswith('BAD'),(s.n,r,f,x)
        if merge_carry:
            for k in carry:
                if k in start and start[k]<r: s.mg.append((sh,start[k],c0+k,r,c0+k))
        s.t['tables'].append(dict(sheet=sh,one_row_is=one,records_lie_in='rows',heading_rows=hrs,heading_column=None,first=recs[0]['at'],last=recs[-1]['at'],count_of_all_rows=len(recs),repeats_sheet=None,
          columns=[dict(at=L(c0+k),heading=c[0],means=c[1],fact=c[2]) for k,c in enumerate(cols)],rows=recs,all_rows_tally=tally(recs)))
        return r
    def save(s):
        if s.name.endswith('.xlsx'):
            wb=Workbook(); wb.remove(wb.active)
            for sh,g in s.sh.items():
                ws=wb.create_sheet(sh)
                for (r,c),v in g.items():
                    x=ws.cell(r,c,v)
                    x.font=Font(name='Khmer OS Siemreap',size=10)
                    if isinstance(v,D): x.number_format='dd/mm/yyyy'
            for sh,a,b,c,d in s.mg: wb[sh].merge_cells(start_row=a,start_column=b,end_row=c,end_column=d)
            t=dt.datetime(2026,2,2); wb.properties.created=t; wb.properties.modified=t
            wb.save(s.name)
        elif s.name.endswith('.ods'):
            doc=OpenDocumentSpreadsheet()
            for sh,g in s.sh.items():
                tb=Table(name=sh)
                for r in range(1,max(k[0] for k in g)+1):
                    tr=TableRow()
                    for c in range(1,max(k[1] for k in g)+1):
                        v=g.get((r,c))
                        if v is None: tc=TableCell()
                        elif isinstance(v,D): tc=TableCell(valuetype='date',datevalue=v.isoformat()); tc.addElement(P(text=v.strftime('%d/%m/%Y')))
                        elif isinstance(v,(int,float)): tc=TableCell(valuetype='float',value=v); tc.addElement(P(text=str(v)))
                        else: tc=TableCell(valuetype='string'); tc.addElement(P(text=v))
                        tr.addElement(tc)
                    tb.addElement(tr)
                doc.spreadsheet.addElement(tb)
            doc.save(s.name)
        else:
            g=list(s.sh.values())[0]; out=io.StringIO(); w=csv.writer(out,delimiter=s.state.get('delim',','),lineterminator='\r\n')
            nc=max(k[1] for k in g)
            for r in range(1,max(k[0] for k in g)+1):
                w.writerow([g.get((r,c),'') for c in range(1,nc+1)])
            open(s.name,'wb').write(out.getvalue().encode('utf-8-sig'))
def tally(recs):
    out={}
    for f in (list(recs[0]['facts']) if recs else []):
        vs=[r['facts'].get(f) for r in recs]; g=[v for v in vs if v is not None]
        if g and all(isinstance(v,(int,float)) for v in g): out[f]=dict(sum=sum(g),given=len(g))
        elif g and all(isinstance(v,dict) for v in g):
            sc={}
            for v in g: sc[v['currency']]=sc.get(v['currency'],0)+v['amount']
            out[f]=dict(sum_by_currency=sc,given=len(g))
        elif len(set(map(str,g)))>12: out[f]=dict(given=len(g),different=len(set(map(str,g))))
        else:
            d={}
            for v in vs: k='(empty)' if v is None else str(v); d[k]=d.get(k,0)+1
            out[f]=dict(sorted(d.items()))
    return out
FAM=['សាកល្បង','គំរូ','ប្រឌិត']; FE=['Testing','Sample','Invented']
GM='សុខា ដារ៉ា វណ្ណា ពិសិដ្ឋ ចាន់ថន រតនៈ សំណាង ធារ៉ា'.split(); GF='ស្រីមុំ ចាន់ធី កល្យាណី បុប្ផា ស្រីនាង សុភាព មាលា ធីតា'.split()
GME='Dara Vanna Sokha Piseth Thon Rith Samnang Bora'.split(); GFE='Sreymom Chanthy Bopha Kalyan Mealea Thida Sopheap Nary'.split()
nm=lambda i,sex:FAM[i%3]+' '+(GF if sex=='f' else GM)[i%8]
ne=lambda i,sex:FE[i%3]+' '+(GFE if sex=='f' else GME)[i%8]
def R(n): return random.Random(1700+n)
def days(rnd,n,a,b):
    k=sorted(rnd.sample(range((b-a).days),n)); return [a+dt.timedelta(x) for x in k]
N=('ល.រ','running number',None,None)
TI='take in';TE='take in, naming the errors'

# 1 ---------------------------------------------------------------- police suspects
f=F('បញ្ជីជនសង្ស័យ_ប.បង_២០២៥.xlsx','Battambang provincial police commissariat, anti-trafficking bureau: book of suspects 2025',TI,'several suspects of one case stand under a merged case number and arrest day',['merged cells: case number and arrest day are written once for all suspects of the case'])
sh='បញ្ជីឈ្មោះ'
f.line(sh,1,1,'ស្នងការដ្ឋាននគរបាលខេត្តបាត់ដំបង','office');f.line(sh,2,1,'ការិយាល័យប្រឆាំងអំពើជួញដូរមនុស្ស និងការពារអនីតិជន','office');f.line(sh,3,4,'បញ្ជីឈ្មោះជនសង្ស័យ ឆ្នាំ២០២៥','title')
SX={'ប':'male','ស':'female'}
CT={'ខ្មែរ':'KHM','ចិន':'CHN','វៀតណាម':'VNM','ថៃ':'THA'}
OF={'ជួញដូរផ្លូវភេទ':'sex trafficking','នាំមនុស្សចេញក្រៅប្រទេសខុសច្បាប់':'unlawful removal abroad','បង្ខំឱ្យធ្វើការ':'forced labour','បង្ខំឱ្យរៀបការ':'forced marriage'}
ME={'បញ្ជូនទៅសាលាដំបូង':'sent to the court of first instance','ធ្វើកិច្ចសន្យា ឱ្យត្រឡប់វិញ':'released after signing an undertaking','រត់គេច':'fled'}
cols=[N,('លេខសំណុំរឿង','case number','case_no',S),('ថ្ងៃឃាត់ខ្លួន','day of arrest (dd.mm.yy)','arrest_date',DT),('គោត្តនាម នាម','name','name',S),('ហៅក្រៅ','nickname','alias',S),('ភេទ','sex','sex',M(SX)),('អាយុ','age','age',I),('សញ្ជាតិ','citizenship','citizenship',M(CT)),('បទល្មើស','offence','offence',M(OF)),('ស្រុក/ក្រុង','district','district',M({'បាត់ដំបង':'Battambang (town)','ថ្មគោល':'Thma Koul','បវេល':'Bavel','កំរៀង':'Kamrieng'})),('វិធានការ','measure','measure',M(ME)),('ផ្សេងៗ','remarks',None,None)]
cs=[('០៣/២៥','១៤.០១.២៥',3,'ជួញដូរផ្លូវភេទ','បាត់ដំបង'),('០៧/២៥','០២.០៣.២៥',1,'បង្ខំឱ្យធ្វើការ','បវេល'),('១១/២៥','២១.០៤.២៥',4,'នាំមនុស្សចេញក្រៅប្រទេសខុសច្បាប់','កំរៀង'),('១៥/២៥','៣០.០៦.២៥',2,'នាំមនុស្សចេញក្រៅប្រទេសខុសច្បាប់','ថ្មគោល'),('១៩/២៥','១១.០៩.២៥',1,'បង្ខំឱ្យរៀបការ','បាត់ដំបង'),('២៤/២៥','០៥.១២.២៥',3,'បង្ខំឱ្យធ្វើការ','កំរៀង')]
rows=[];i=0;rn=R(1)
for a,b,n,o,d in cs:
    for k in range(n):
        sx=rn.choice('ប ប ស'.split()); me='រត់គេច' if i in(6,12) else ('ធ្វើកិច្ចសន្យា ឱ្យត្រឡប់វិញ' if i in(2,9) else 'បញ្ជូនទៅសាលាដំបូង')
        rows.append([kh(i+1),a if k==0 else None,b if k==0 else None,nm(i,'f' if sx=='ស' else 'm'),{1:'តី',5:'អូន',10:'យ៉ាវ'}.get(i),sx,None if me=='រត់គេច' else kh(rn.randint(22,55)),'ចិន' if i in(3,11) else 'ខ្មែរ',o,d,me,'មានស្នាមសាក់ដៃឆ្វេង' if i==5 else None]);i+=1
r=f.table(sh,'a suspect (a person), not a case; 14 suspects in 6 cases',5,cols,rows,carry=(1,2),merge_carry=True)
f.line(sh,r+2,9,'បាត់ដំបង ថ្ងៃទី០៥ ខែមករា ឆ្នាំ២០២៦','place and day of signature');f.line(sh,r+3,9,'នាយការិយាល័យ','office of the signatory')
f.t['also']={'cases':6}
f.t['questions']=['One row is one suspect, and one case number covers several rows?','For those who fled: is the day above an arrest day for them too?',"Does 'sent to the court' mean charged or convicted? (no)"]
f.t['must_never_happen']=['suspects stored as victims','14 suspects made into 14 cases','suspects stored as convicted','case number lost for the second and later suspects of a case'];f.save()

# 2 ---------------------------------------------------------------- gendarmerie operations
f=F('កឧ កោះកុង - ប្រតិបត្តិការ ឆមាសទី២.xlsx','Gendarmerie of Koh Kong province: operations, second half of 2025',TI,"operations with counts; a dash means none (said under the table), a blank means not noted")
sh='Sheet1';f.line(sh,1,2,'កងរាជអាវុធហត្ថខេត្តកោះកុង — តារាងប្រតិបត្តិការ ពី ០១/០៧/២០២៥ ដល់ ៣១/១២/២០២៥','title')
Z=lambda v:0 if v=='-' else I(v)
TG={'ទីតាំងឆបោកតាមអនឡាញ':'online scam site','ទូកនេសាទ':'fishing boat','ខារ៉ាអូខេ':'karaoke bar','ច្រករបៀង':'informal border crossing'}
JO={'នគរបាល':'police','អន្តោប្រវេសន៍':'immigration','អភិបាលស្រុក':'district governor','ឯកឯង':'alone'}
PL={'ស្រែអំបិល':'Srae Ambel','បូទុមសាគរ':'Botum Sakor','មណ្ឌលសីមា':'Mondul Seima','គិរីសាគរ':'Kiri Sakor','ខេមរភូមិន្ទ':'Khemarak Phoumin'}
cols=[('N°','running number',None,None),('កាលបរិច្ឆេទ','day','operation_date',DT),('ម៉ោង','hour','time',S),('ស្រុក','district','district',M(PL)),('គោលដៅ','kind of target','target',M(TG)),('កម្លាំង','gendarmes taking part','officers',I),('ឃាត់ខ្លួន','arrested','arrested',Z),('សង្គ្រោះ / សរុប','rescued, all','rescued',Z),('សង្គ្រោះ / ស្រី','of them female','rescued_female',Z),('សង្គ្រោះ / បរទេស','of them foreigners','rescued_foreign',Z),('វត្ថុតាង','things seized',None,None),('សហការជាមួយ','together with','together_with',M(JO))]
rn=R(2);rows=[]
for i,d in enumerate(days(rn,13,D(2025,7,3),D(2025,12,28))):
    t=rn.choice(list(TG)); n=rn.choice([0,0,3,5,9,14]); a=rn.randint(0,4); w=rn.randint(0,n); b=rn.randint(0,n)
    z=lambda x:x if x else '-'
    blank=i in(4,10)
    rows.append([i+1,d,'%02d:%02d'%(rn.choice([4,5,9,14,20,22]),rn.choice([0,15,30,45])) if i!=7 else None,rn.choice(list(PL)),t,rn.randint(6,40),z(a),None if blank else z(n),None if blank else z(w),None if blank else z(b),rn.choice(['ទូរសព្ទ ៦គ្រឿង','កុំព្យូទ័រ','','ម៉ូតូ ១']),rn.choice(list(JO))])
tot=lambda k:sum(x[k] for x in rows if isinstance(x[k],int))
rr=rows+[{'line':[None,'សរុប',None,None,None,None,tot(6),tot(7),tot(8),tot(9)],'what':'total row'}]
r=f.table(sh,'an operation (not a case, not a person)',[3,4],cols,rr)
f.line(sh,r+2,2,'សម្គាល់៖ សញ្ញា « - » មានន័យថា គ្មាន (០)។ ទុកទទេ = មិនបានកត់ត្រា','note: a dash means none (0); blank = not noted')
f.t['questions']=['One row is one operation, without any named person?','Are the people rescued identified victims, or only brought out? (they stay counts)','Two operations without numbers of the rescued: leave them unknown?']
f.t['must_never_happen']=['records of victims or suspects made out of the counts','blank rescued stored as 0','the total row taken as an operation','operations stored as cases'];f.save()

# 3 ---------------------------------------------------------------- prosecution
f=F('អយ្យការ_កំពង់ចាម_សំណុំរឿងជួញដូរ.xlsx','Prosecution office at Kampong Cham: dossiers of trafficking received 2025',TE,'a dossier book with four faults')
sh='២០២៥';f.line(sh,1,1,'អយ្យការអមសាលាដំបូងខេត្តកំពង់ចាម','office');f.line(sh,2,1,'សំណុំរឿងទទួលពីសមត្ថកិច្ច (ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨)','title')
DC={'បើកការស៊ើបសួរ':'judicial investigation opened','បញ្ជូនជំនុំជម្រះផ្ទាល់':'sent directly to trial','ដំកល់ទុកឥតចាត់ការ':'filed without processing','កំពុងពិនិត្យ':'under examination'}
UN={'នគរបាលខេត្ត':'provincial police','កងរាជអាវុធហត្ថ':'gendarmerie','ពាក្យបណ្តឹងផ្ទាល់':'direct complaint'}
AR={'ម.១០':'Article 10','ម.១១':'Article 11','ម.១២':'Article 12','ម.២៥':'Article 25','ម.៣៤':'Article 34'}
cols=[('លេខចូល','dossier number','case_no',S),('ថ្ងៃចូល','day received','received_date',DT),('មកពី','sent by','source',M(UN)),('មាត្រា','article of the 2008 law','article',M(AR)),('ជនត្រូវចោទ / សរុប','accused, all','accused',I),('ជនត្រូវចោទ / ស្រី','of them women','accused_female',I),('ជនរងគ្រោះ','victims','victims',I),('ព្រះរាជអាជ្ញា','prosecutor in charge',None,None),('ចំណាត់ការ','what the prosecutor decided','decision',M(DC)),('ថ្ងៃចេញ','day the dossier left; blank = not yet','decision_date',DT)]
rn=R(3);rows=[];ds=days(rn,15,D(2025,1,8),D(2025,11,30))
for i,d in enumerate(ds):
    dc=rn.choice(list(DC));q=rn.randint(1,5);fm=lambda x:kh(x.strftime('%d-%m-%Y'))
    rows.append([kh('%03d/២៥'%(i*3+4)),fm(d),rn.choice(list(UN)),rn.choice(list(AR)),kh(q),kh(rn.randint(0,q)),kh(rn.randint(1,7)),rn.choice(['ក','ខ']),dc,None if dc=='កំពុងពិនិត្យ' else fm(d+dt.timedelta(rn.randint(2,40)))])
rows[3][1]=kh('30-02-2025');rows[6][0]=rows[5][0];rows[9][4]=kh(2);rows[9][5]=kh(3)
rows[12][8]='បើកការស៊ើបសួរ';rows[12][9]=fm(ds[12]-dt.timedelta(20))
cols[1]=cols[1][:3]+(lambda v:None if v==kh('30-02-2025') else DT(v),)
r=f.table(sh,'a dossier (a case), not a person',[4,5],cols,rows,ov={})
f.err(sh,'B9','30 February does not exist','name it, leave the day empty')
f.err(sh,'A12','number %s is already on the row above'%un(rows[6][0]),'ask whether the dossier is entered twice; do not renumber or drop')
f.err(sh,'F15','more women (3) among the accused than accused (2)','name it; change neither')
f.err(sh,'J18','left before it was received','name it; do not swap the days')
f.line(sh,r+1,1,'បញ្ឈប់បញ្ជីត្រឹមចំនួន ១៥ (ដប់ប្រាំ) សំណុំរឿង','closing line: 15 dossiers')
f.line(sh,r+3,8,'ក្រឡាបញ្ជីអយ្យការ','office of the signatory')
f.t['questions']=['One row is a dossier, not an accused?','Is the dossier with the repeated number entered twice or misnumbered?','Which day is meant by 30 February?',"Does 'filed without processing' mean closed by the prosecutor (not acquitted)?"]
f.t['must_never_happen']=['accused stored as convicted','persons made out of the numbers','a decision to open an investigation taken for a judgment','the closing line taken as a dossier'];f.save()

# 4 ---------------------------------------------------------------- prison
f=F('CC2 បញ្ជីអ្នកទោស TIP មករា2026.xlsx','Correctional Centre 2 (women), registry: prisoners held for trafficking offences, January 2026',TI,'legal status stands only in the lines above the groups; lengths of sentence in words')
sh='TIP 01-2026';f.line(sh,1,1,'អគ្គនាយកដ្ឋានពន្ធនាគារ / មណ្ឌលអប់រំកែប្រែទី២','office');f.line(sh,2,1,'List of female detainees, offences under TIP law — as of 31/01/2026','title and day of the list')
def SE(v):
    if not v: return None
    m=re.match(r'(\d+)ឆ្នាំ(?: (\d+)ខែ)?$',un(v)); return m[1]+' years'+(' %s months'%m[2] if m[2] else '')
cols=[N,('Prisoner ID','prisoner number','prisoner_no',S),('ឈ្មោះ','name','name',S),('អាយុ','age','age',I),('សញ្ជាតិ','citizenship','citizenship',M(CT)),('ពីបទ','offence','offence',M(OF)),('ថ្ងៃចូល','day taken into prison','admission_date',DT),('ទោស','sentence','sentence',SE),('ថ្ងៃចេញ (គ្រោង)','expected day of release','expected_release',DT),('កូននៅជាមួយ','children living with her','children_with_her',I),('អគារ','building',None,None)]
rn=R(4)
def g4(i,conv):
    d=D(rn.randint(2019,2023),rn.randint(1,12),rn.randint(1,28)) if conv else D(2025,rn.randint(1,12),rn.randint(1,28))
    y=rn.choice([8,10,12,15]);m=rn.choice([0,6]);s=(kh(y)+'ឆ្នាំ'+(' '+kh(m)+'ខែ' if m else '')) if conv else None
    e=None
    if conv:
        mm=d.month+m; e=D(d.year+y+(mm-1)//12,(mm-1)%12+1,d.day)
    return [i+1,'W-%04d'%(2210+i*17),nm(i+2,'f'),rn.randint(20,52),'វៀតណាម' if i in(2,9) else 'ខ្មែរ',rn.choice(list(OF)),d,s,e,{3:1,8:2}.get(i,0) if i!=5 else None,'អគារ '+rn.choice('ABC')]
rows=[{'line':['ក. ស្ត្រីជាប់ចោទ (pre-trial)'],'what':'group line: pre-trial','set':{'legal_status':'pre-trial'}}]+[g4(i,0) for i in range(5)]+[{'line':[None,'សរុបរង',kh('5 នាក់')],'what':'subtotal of the group'},{'line':['ខ. ពិរុទ្ធជន (convicted)'],'what':'group line: convicted','set':{'legal_status':'convicted'}}]+[g4(i,1) for i in range(5,13)]+[{'line':[None,'សរុបរង',kh('8 នាក់')],'what':'subtotal of the group'}]
r=f.table(sh,'a woman prisoner',4,cols,rows,extra=lambda row,i:{'sex':'female'})
f.line(sh,r+1,2,'សរុបទាំងអស់ ១៣ នាក់ កូនតាមម្តាយ ៣ នាក់','grand total: 13 women, 3 children')
f.t['questions']=['The sex has no column: all are women (title)?','Children living with their mother are only counted?','Is the expected release a planned day, not a release that took place?','Age as of 31 January 2026?']
f.t['must_never_happen']=['pre-trial prisoners stored as convicted','planned release stored as released','children with the mother stored as prisoners or victims','prisoners stored as victims'];f.save()

# 5 ---------------------------------------------------------------- transit centre
f=F('Poipet TC ទទួលត្រឡប់ 12-25 & 01-26.xlsx','Poipet Transit Centre (social affairs): returnees received, December 2025 and January 2026',TI,'two months on two sheets, columns in another order; sex and age in one cell, babies in months')
def SA(v):
    v=un(v);s,a=v.split('/');d={'sex':SX[s]}
    if a.endswith('ខែ'): d.update(age=0,age_months=int(a[:-2]))
    else: d.update(age=int(a) if a!='?' else None,age_months=None)
    return d
PV={'ប.ជ':'Banteay Meanchey','បាត់ដំបង':'Battambang','សៀមរាប':'Siem Reap','ព្រៃវែង':'Prey Veng','កំពង់ធំ':'Kampong Thom'}
WK={'សំណង់':'construction','កសិកម្ម':'farm work','សុំទាន':'begging','នេសាទ':'fishing','រោងចក្រ':'factory'}
SC={'រងគ្រោះ':'victim of trafficking','មិនមែន':'not a victim','រង់ចាំ':'pending'}
TO={'ស្រុកកំណើត':'home','អង្គការ':'NGO','មន្ទីរ ស.អ ខេត្ត':'provincial social affairs department'}
C5={'no':N,'d':('ថ្ងៃទទួល','day received','received_date',DT),'n':('ឈ្មោះ','name','name',S),'sa':('ភេទ/អាយុ','sex and age','sex; age; age_months',SA),'f':('លេខគ្រួសារ','family number','family_no',S),'p':('ខេត្តកំណើត','home province','home_province',M(PV)),'w':('ការងារនៅថៃ','work done in Thailand','work',M(WK)),'s':('លទ្ធផលពិនិត្យ','result of the screening','screening',M(SC)),'t':('បញ្ជូនទៅ','sent on to','sent_to',M(TO))}
rn=R(5);gi=0
for sh,y,m,n,order in(('ធ្នូ 2025',2025,12,11,'no d n sa f p w s t'),('មករា 2026',2026,1,10,'no f n sa p d s w t')):
    order=order.split();rows=[];fam=[3,1,2,1,4][:5] if m==12 else [2,1,1,4,2];dd=days(rn,5,D(y,m,2),D(y,m,28));k=0
    for q,(cnt,d) in enumerate(zip(fam,dd)):
        p=rn.choice(list(PV));w=rn.choice(list(WK))
        for j in range(cnt):
            sx=rn.choice('បស');baby=(j==2);kid=(j>=2)
            age='%dខែ'%rn.randint(3,11) if baby else str(rn.randint(5,14) if kid else rn.randint(18,48))
            if gi==6: age='?'
            v={'no':k+1,'d':kh(d.strftime('%d/%m/%Y')) if m==12 else d,'n':nm(gi+1,'f' if sx=='ស' else 'm'),'sa':sx+'/'+(kh(age) if m==12 else age),'f':'%s%02d'%('D' if m==12 else 'J',q+1) if cnt>1 else None,'p':p,'w':None if baby or (kid and not q%2) else ('សុំទាន' if kid else w),'s':rn.choice(list(SC)),'t':None if gi%7==3 else rn.choice(list(TO))}
            rows.append([v[o] for o in order]);k+=1;gi+=1
    f.line(sh,1,1,'មណ្ឌលឆ្លងកាត់ប៉ោយប៉ែត — បញ្ជីទទួលពលរដ្ឋត្រឡប់ពីថៃ ខែ'+MK[m-1]+' '+str(y),'title of the month')
    r=f.table(sh,'a returnee (a person); families share a family number',3,[C5[o] for o in order],rows,extra=lambda row,i:{'returned_from':'THA'})
    f.line(sh,r+2,3,'អ្នកធ្វើតារាង','signature')
f.t['questions']=['Are both sheets taken, though the columns stand in another order?','Does a blank family number mean alone?',"Is 'pending' kept apart from 'not a victim'?",'Is the person with age ? left without age?']
f.t['must_never_happen']=['months of a baby read as years','every returnee stored as a victim','families stored as one person','columns of the second sheet read in the order of the first'];f.save()

# 6 ---------------------------------------------------------------- hotline csv
f=F('hotline_export_2025-11.csv','NGO hotline 24h: export of the telephone system, November 2025',TI,'CSV with semicolons; one row a call; a closing comment line');f.state['delim']=';'
rn=R(6);sh='(csv)'
TP={'ផ្ញើមនុស្សទៅក្រៅ-សួរព័ត៌មាន':'asked about migrating abroad','ជាប់ក្នុងទីតាំង':'held at a site','ម្ចាស់មិនបើកប្រាក់':'wages not paid','បាត់កូន':'missing child','ហៅលេង':'prank call'}
CA={'self':'the person concerned','relative':'relative','neighbour':'neighbour','anonymous':'anonymous'}
OT={'info given':'information given','referred police':'referred to the police','referred NGO':'referred to an NGO','dropped':'call dropped','call back':'to be called back'}
PX={'PP':'Phnom Penh','PSH':'Preah Sihanouk','BMC':'Banteay Meanchey','SVR':'Svay Rieng'}
cols=[('call_id','number of the call','call_no',S),('start','day and time of the call','call_date; time',lambda v:{'call_date':v[:10],'time':v[11:16]}),('dur_s','length in seconds','duration_seconds',I),('caller','who called','caller',M(CA)),('sex_caller','sex of the caller','caller_sex',M({'F':'female','M':'male','U':'unknown'})),('topic','what about','subject',M(TP)),('prov','province named','place',M(PX)),('lang','language','language',M({'km':'Khmer','vi':'Vietnamese','en':'English','zh':'Chinese'})),('outcome','what was done','action',M(OT)),('agent','operator',None,None)]
rows=[]
for i,d in enumerate(sorted(rn.choices(range(1,31),k=16))):
    t=rn.choice(list(TP));pr=t=='ហៅលេង'
    rows.append(['C%05d'%(88101+i*3),'2025-11-%02d %02d:%02d:%02d'%(d,i%8*3,rn.randint(0,59),rn.randint(0,59)),rn.randint(8,30) if pr else rn.randint(90,1400),'anonymous' if pr else rn.choice(list(CA)),rn.choice('FMU'),t,None if pr else rn.choice(list(PX)+[None]),rn.choice(['km']*5+['vi','en','zh']),'dropped' if pr else rn.choice(list(OT)),'op%d'%rn.randint(1,4)])
rows.sort(key=lambda x:x[1])
for i,x in enumerate(rows): x[0]='C%05d'%(88101+i*3)
r=f.table(sh,'a call (not a person, not a case)',1,cols,rows)
f.line(sh,r+1,1,'# 16 rows, exported 2026-02-02 07:55','closing comment of the system')
f.t['questions']=['Is a row a call, even when the same caller rings twice?','Are prank calls kept as calls?','Is U an unknown sex of the caller?',"Which provinces are PP, PSH, BMC, SVR?"]
f.t['must_never_happen']=['a call made a victim or a case','the caller taken for the victim','the comment line taken as a call'];f.save()

# 7 ---------------------------------------------------------------- shelter ods
f=F('shelter_clients.ods','Shelter for women and girls in Siem Reap: client list',TI,'codes only; the legend is on the sheet កូដ')
sh='clients';rn=R(7)
G={1:'female',2:'male'};EX={'A':'sexual exploitation','B':'domestic servitude','C':'forced marriage abroad','D':'forced labour','E':'not trafficking (domestic violence)'}
RF={'p':'police','d':'social affairs department','n':'another NGO','s':'came by herself'};EXR={'R':'returned to family','J':'left for a job','T':'transferred to another shelter','L':'left without telling'}
cols=[('Code','client code','client_no',S),('S','sex, coded','sex',M(G)),('Age in','age at entry','age_at_entry',I),('Nat','citizenship, coded','citizenship',M({'K':'KHM','V':'VNM','O':None})),('Type','kind of abuse, coded','exploitation',M(EX)),('Ref','referred by, coded','referred_by',M(RF)),('In','day of entry','entry_date',DT),('Out','day of exit; blank = still here','exit_date',DT),('Why out','reason of exit, coded','exit_reason',M(EXR)),('Bed','bed',None,None)]
rows=[]
for i,d in enumerate(days(rn,14,D(2025,1,6),D(2025,12,20))):
    o=d+dt.timedelta(rn.randint(20,160));out=o<D(2026,1,25) and i%4!=1
    rows.append(['SR%d-%02d'%(25,i+1),1 if i not in(6,) else 2,rn.randint(9,34),rn.choice('KKKV') if i!=8 else 'O',rn.choice('ABCDE'),rn.choice('pdns'),d.strftime('%d-%b-%y'),o.strftime('%d-%b-%y') if out else None,rn.choice('RJTL') if out else None,rn.randint(1,20)])
f.line(sh,1,1,'Client list 2025 – CONFIDENTIAL – codes see sheet 2','title')
f.table(sh,'a client (a person)',3,cols,rows)
lg=['Codes / កូដ','S: 1 = ស្រី female, 2 = ប្រុស male','Nat: K = Khmer, V = Vietnamese, O = other, country not noted']+['Type: %s = %s'%x for x in EX.items()]+['Ref: %s = %s'%x for x in RF.items()]+['Why out: %s = %s'%x for x in EXR.items()]+['Out empty = still in the shelter']
for i,x in enumerate(lg): f.put('កូដ',i+1,1,x)
f.t['not_rows'].append(dict(sheet='កូដ',where='A1:A%d'%len(lg),what='legend of the codes'))
f.t['questions']=['Is type E kept as client but not as trafficking?','Nat O: citizenship left unknown?','Is the boy (code 2) right in a shelter of women and girls?']
f.t['must_never_happen']=['type E stored as trafficking','a blank exit day taken as left','the legend taken as clients',"sex code 1 read as male"];f.save()

# 8 ---------------------------------------------------------------- NGO services
f=F('Aftercare service log Q4.xlsx','NGO aftercare team in Phnom Penh: log of contacts with clients, October to December 2025',TI,'one row is a contact on a day, the same client comes back; ticks; American dates')
sh='Log';rn=R(8);f.line(sh,1,1,'Aftercare log Oct–Dec 2025   (dates m/d/yyyy; ✓ = given that day, empty = not given that day)','title with the legend of dates and ticks')
TK=lambda v:'yes' if v=='✓' else 'no'
USD=lambda v:None if v in(None,'') else {'amount':v,'currency':'USD'}
cols=[('Date','day of the contact','contact_date',US),('Client ID','client','client_no',S),('Place','where','place',M({'Office':'office','Home':'client\'s home','Phone':'by telephone','School':'school'})),('Services / Counselling','counselling given','counselling',TK),('Services / Medical','medical care given','medical',TK),('Services / Legal','legal advice given','legal',TK),('Services / Skills','skills training given','skills_training',TK),('Services / Food pack','food given','food',TK),('Cost $','cost in US dollars','cost',USD),('By','worker',None,None),('Note','note',None,None)]
rows=[]
for i,d in enumerate(days(rn,16,D(2025,10,2),D(2025,12,23))):
    rows.append(['%d/%d/%d'%(d.month,d.day,d.year),'AC-%03d'%rn.choice([12,15,19,22,27,31,40]),rn.choice(['Office','Home','Phone','School'])]+[rn.choice(['✓',None]) for _ in range(5)]+[rn.choice([None,0,4.5,12,25]),rn.choice(['SM','KT']),rn.choice([None,'next visit in 2 wks','ទូរសព្ទមិនចូល'])])
rows.append({'line':['Total',None,None]+[sum(1 for x in rows if x[k]) for k in range(3,8)]+[sum(x[8] or 0 for x in rows)],'what':'total row'})
f.table(sh,'a contact with a client on a day (not a client)',[3,4],cols,rows)
f.t['also']={'clients':len({x[1] for x in rows if isinstance(x,list)})}
f.t['questions']=['One row is a contact, and clients come back?','Dates month first (the line above says so)?','Is an empty cost unknown, and 0 no cost?']
f.t['must_never_happen']=['each contact counted as a new client','days and months swapped','the total row taken as a contact','dollars converted'];f.save()

# 9 ---------------------------------------------------------------- OSCaR
f=F('OSCaR_clients_20260130.xlsx','NGO for children: export of clients out of OSCaR',TI,'export with system headings; lists in one cell; birthday, no age')
sh='Clients';rn=R(9)
ST={'Accepted':'accepted','Active':'active','Exited':'exited','Referred':'referred'}
RC={'Police':'police','Hotline':'hotline','MoSVY - DoSVY':'social affairs','Self-referral':'self','Other NGO':'NGO'}
XR={'Client is/moved outside NGO target area':'moved away','Case goals met':'goals met','Client refused service':'refused service'}
cols=[('Client ID','slug of the client','client_no',S),('Given Name (Latin)','given name','given_name',S),('Family Name (Latin)','family name','family_name',S),('Gender','sex','sex',M({'Female':'female','Male':'male','Prefer not to say':'unknown'})),('Date of Birth','birthday','birth_date',DT),('Birth Province','province of birth','birth_province',M({x.split(' / ')[0]+' / '+x.split(' / ')[1]:x.split(' / ')[1] for x in('ភ្នំពេញ / Phnom Penh','កណ្តាល / Kandal','តាកែវ / Takeo','ព្រៃវែង / Prey Veng')})),('Referral Source Category','referred by','referred_by',M(RC)),('Initial Referral Date','day of referral','referral_date',DT),('Status','status','status',M(ST)),('Program Streams','programmes, separated by commas','programmes',S),('Time in Care','time in care, worked out by the system',None,None),('Exit Date','day of exit','exit_date',DT),('Exit Reason','reason of exit','exit_reason',M(XR)),('Case Worker / Staff','worker',None,None)]
cols=[(c[0].replace('Worker / Staff','Worker / Staff'),)+c[1:] for c in cols];rows=[]
for i,d in enumerate(days(rn,12,D(2024,2,1),D(2025,12,15))):
    s=rn.choice(list(ST));sx=rn.choice(['Female','Female','Male']);x=s=='Exited'
    nmx=ne(i,'f' if sx=='Female' else 'm').split()
    rows.append(['cif-%d'%(310+i*7),nmx[1],nmx[0],sx if i!=7 else 'Prefer not to say',D(rn.randint(2008,2019),rn.randint(1,12),rn.randint(1,28)).isoformat() if i not in(3,9) else None,rn.choice(list({'ភ្នំពេញ / Phnom Penh','កណ្តាល / Kandal','តាកែវ / Takeo','ព្រៃវែង / Prey Veng'}) and ['ភ្នំពេញ / Phnom Penh','កណ្តាល / Kandal','តាកែវ / Takeo','ព្រៃវែង / Prey Veng']) if i!=5 else None,rn.choice(list(RC)),d.isoformat(),s,rn.choice(['Anti-Trafficking','Anti-Trafficking, Education','Education, Family Support','Foster Care']) if s in('Active','Exited') else None,'%d months'%rn.randint(1,23),min(d+dt.timedelta(rn.randint(60,300)),D(2026,1,20)).isoformat() if x else None,rn.choice(list(XR)) if x else None,ne(i%2+30,'f')])
f.table(sh,'a client (a child)',1,cols,rows)
f.t['questions']=['Only those in the stream Anti-Trafficking concern trafficking; are the others taken in too?','Age is not given: only the birthday is kept?','Is the worker\'s name left out?']
f.t['must_never_happen']=['every client stored as a trafficking victim','the worker stored as a person concerned','exit invented for active clients'];f.save()

# 10 --------------------------------------------------------------- Kobo
f=F('returnee_needs_v3_-_latest_version_-_False_-_2026-01-28.csv','NGO consortium: needs interviews of returnees, KoboToolbox export',TI,'groups in the headings, select_multiple split in columns of 0 and 1; two refused consent')
sh='(csv)';rn=R(10);ON=lambda v:None if v in(None,'') else {'1':'yes','0':'no'}[str(v)]
AB=['no_pay','doc_taken','locked','violence','none'];NE=['health','legal','job','school']
cols=[('start','start of the interview','interview_date',lambda v:v[:10]),('end','end',None,None),('consent','agreed to the interview','consent',S),('grp_id/code','respondent code','respondent_no',S),('grp_id/sex','sex','sex',S),('grp_id/age','age','age',I),('grp_mig/dest','country','destination',M({'thailand':'THA','malaysia':'MYS','myanmar':'MMR'})),('grp_mig/work','kind of work','work',M({'fish':'fishing','constr':'construction','scam':'scam site','dom':'domestic work'})),('grp_exp/abuse','all answers in one cell (repeated in the next columns)',None,None)]+[('grp_exp/abuse/'+a,b,'abuse_'+a,ON) for a,b in zip(AB,['not paid','documents taken','locked in','violence','none of these'])]+[('grp_need/needs','all answers in one cell',None,None)]+[('grp_need/needs/'+a,'needs '+a,'need_'+a,ON) for a in NE]+[('_id','system number',None,None),('_submission_time','sent to the server',None,None)]
rows=[]
for i,d in enumerate(days(rn,13,D(2025,10,6),D(2026,1,24))):
    t=d.isoformat();ok=i not in(4,11)
    a=[x for x in AB[:-1] if rn.random()<.4] or ['none'];n=[x for x in NE if rn.random()<.5]
    if i==8:n=None
    b=[t+'T09:%02d:11.000+07:00'%(i*4),t+'T10:%02d:40.000+07:00'%(i*4),'yes' if ok else 'no']
    if ok: b+=['RN%03d'%(i+1),rn.choice(['female','male']),rn.randint(17,51),rn.choice(['thailand','malaysia','myanmar']),rn.choice(['fish','constr','scam','dom']),' '.join(a)]+[int(x in a) for x in AB]+([' '.join(n)]+[int(x in n) for x in NE] if n else [None]*5)
    else: b+=[None]*16
    rows.append(b+[551200+i*13,t+'T12:00:05'])
assert len(rows[0])==len(cols),(len(rows[0]),len(cols))
f.table(sh,'an interview of a returnee',1,cols,rows)
f.t['questions']=['Interviews without consent: leave them out or keep only that it was refused?','The combined cell repeats the columns of 0 and 1: skip it?','Does abuse make the respondent a victim? (no, an answer only)']
f.t['must_never_happen']=['respondents stored as identified victims','blank answers stored as no','refused interviews filled with answers'];f.save()

# 11 --------------------------------------------------------------- Primero
f=F('primero_cp_export.xlsx','Social affairs department, child protection: export out of Primero (cases and services)',TI,'two sheets: cases, and services linked to them by the case ID')
rn=R(11);sh='cases'
cols=[('Case ID','case number','case_no',S),('Short ID','short number',None,None),('Date of Registration','day registered','registration_date',DT),('Age','age','age',I),('Sex','sex','sex',M({'Female':'female','Male':'male'})),('Nationality','citizenship','citizenship',M({'Cambodia':'KHM','Viet Nam':'VNM'})),('Protection Concerns','concerns, separated by |','concerns',S),('Risk Level','risk','risk_level',M({'High':'high','Medium':'medium','Low':'low'})),('Location of Current Address','province','province',lambda v:v.split('::')[1] if v else None),('Case Status','open or closed','status',M({'Open':'open','Closed':'closed'})),('Owner','user name of the worker',None,None)]
rows=[];ids=[]
for i,d in enumerate(days(rn,11,D(2025,3,1),D(2025,12,29))):
    c='%04x1b%02x-7a%02d'%(4099*(i+3),i*19+16,i);ids.append((c,d))
    rows.append([c,c[-7:],d,rn.randint(4,17) if i!=6 else None,rn.choice(['Female','Male']),'Viet Nam' if i==2 else 'Cambodia',rn.choice(['Trafficking','Trafficking|Separated','Child labour','Neglect','Trafficking|Child labour']),rn.choice(['High','Medium','Low',None]),'Cambodia::'+rn.choice(['Kampot','Takeo','Kandal']) if i!=4 else None,rn.choice(['Open','Open','Closed']),'cp_kpt_%d'%(i%3)])
f.table(sh,'a child protection case (one child)',1,cols,rows)
SV={'Psychosocial':'psychosocial help','Family tracing':'family tracing','Health':'health care','Education':'education'}
cols=[('Case ID','case number, links to the sheet cases','case_no',S),('Service Type','kind of service','service',M(SV)),('Referral?','referred to somebody else','referred',M({'TRUE':'yes','FALSE':'no'})),('Agency','agency',None,None),('Appointment Date','day of the appointment','appointment_date',DT),('Implemented','was it carried out','implemented',M({'Implemented':'yes','Not Implemented':'no'}))]
rows=[]
for i in range(14):
    c,d=ids[[0,0,1,2,2,2,3,5,5,7,8,9,9,10][i]];rows.append([c,rn.choice(list(SV)),rn.choice(['TRUE','FALSE']),rn.choice(['Sample Agency','Invented Agency']),min(d+dt.timedelta(rn.randint(1,30)),D(2026,1,30)) if i!=3 else None,rn.choice(['Implemented','Not Implemented',None])])
f.table('services_section',"a service planned or given in a child's case (not a child)",1,cols,rows)
f.t['questions']=['Are services linked to the cases by Case ID and not made cases?','Are cases without the concern Trafficking taken in as not trafficking?','Is an empty risk level left unknown?']
f.t['must_never_happen']=['services counted as children','neglect or child labour alone stored as trafficking','services without their case'];f.save()

# 12 --------------------------------------------------------------- labour complaints
f=F('ពាក្យបណ្តឹងកម្មករ_មន្ទីរការងារ_កំពង់ស្ពឺ.xlsx','Labour department of Kampong Speu: complaints of workers 2025',TE,'complaints of groups, riel and dollars side by side; four faults')
sh='បណ្តឹង';rn=R(12);f.line(sh,1,1,'មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ ខេត្តកំពង់ស្ពឺ','office');f.line(sh,2,1,'តារាងទទួលពាក្យបណ្តឹង ២០២៥','title')
SEC={'កាត់ដេរ':'garments','ឡឥដ្ឋ':'brick kiln','ចម្ការ':'plantation','សំណង់':'construction'};PB={'មិនបើកប្រាក់ឈ្នួល':'wages not paid','យកអត្តសញ្ញាណប័ណ្ណ':'identity cards taken','បង្ខំថែមម៉ោង':'forced overtime','ជំពាក់បំណុលម្ចាស់':'debt to the owner'};RS={'ផ្សះផ្សាបាន':'settled','មិនបាន':'not settled','ដកពាក្យបណ្តឹង':'withdrawn','កំពុងដោះស្រាយ':'in progress'}
def AM(v):
    if not v: return None
    if '៛' in v: return {'amount':I(v),'currency':'KHR'}
    if '$' in v: return {'amount':I(v),'currency':'USD'}
cols=[N,('ថ្ងៃទទួល','day received','received_date',DT),('សហគ្រាស','enterprise','enterprise',S),('វិស័យ','branch','sector',M(SEC)),('អ្នកប្តឹង / នាក់','complaining workers','workers',I),('អ្នកប្តឹង / ស្រី','of them women','workers_female',I),('បញ្ហា','what the complaint is about','subject',M(PB)),('ទាមទារ','sum claimed','claimed',AM),('ថ្ងៃផ្សះផ្សា','day of conciliation','conciliation_date',DT),('លទ្ធផល','result','result',M(RS))]
rows=[];ds=days(rn,14,D(2025,1,9),D(2025,12,10))
for i,d in enumerate(ds):
    n=rn.randint(1,30);s=rn.choice(list(RS));s=s if s!='កំពុងដោះស្រាយ' or i>8 else 'មិនបាន'
    rows.append([i+1,d,'សហគ្រាសគំរូ '+kh(rn.randint(1,8)),rn.choice(list(SEC)),n,rn.randint(0,n),rn.choice(list(PB)),rn.choice([None,kh('{:,}'.format(rn.randint(4,60)*100000)).replace(',','.')+'៛','$%d'%(rn.randint(2,40)*50)]),None if s=='កំពុងដោះស្រាយ' else d+dt.timedelta(rn.randint(5,30)),s])
rows[2][7]='2,400';rows[5][4]=6;rows[5][5]=9;rows[8][8]=ds[8]-dt.timedelta(12);rows[8][9]='ផ្សះផ្សាបាន';rows[11][1]=D(2026,11,14);rows[11][8]=D(2025,11,27);rows[11][9]='មិនបាន'
rows[6][7]='$300';rows[6][6]='យកអត្តសញ្ញាណប័ណ្ណ'
r=f.table(sh,'a complaint (of one worker or a group), not a person',[4,5],cols,rows,ov={(11,'received_date'):None})
f.err(sh,'H8','a sum without a currency (2,400)','ask for the currency; do not guess');f.err(sh,'F11','more women (9) than workers (6)','name it');f.err(sh,'I14','conciliation before the complaint was received','name it; do not swap');f.err(sh,'B17','14 November 2026 lies in the future (today 2 February 2026) and after the conciliation','name it, leave the day empty; do not change the year')
f.line(sh,r+2,7,'បានឃើញ និងឯកភាព ប្រធានមន្ទីរ','seen and agreed, head of department')
f.t['questions']=['Is a row a complaint of a group, not a worker?','Which currency is 2,400?','Which year is meant by 14 November 2026?','Are identity cards taken / debt a sign of trafficking only, not a finding?']
f.t['must_never_happen']=['workers made into victims','riel and dollars added or converted','complaints stored as trafficking cases','a future day kept silently'];f.save()

# 13 --------------------------------------------------------------- recruitment agencies
f=F('PRA_ភ្នាក់ងារជ្រើសរើស_2025.xlsx','Labour ministry, employment department: private recruitment agencies and workers sent in 2025',TI,'one row is an agency and a destination; the agency and its licence are merged over its rows')
sh='PRA 2025';rn=R(13);f.line(sh,1,1,'បញ្ជីទីភ្នាក់ងារជ្រើសរើសឯកជន និងពលករបញ្ជូនក្នុងឆ្នាំ 2025','title');
DS={'ថៃ':'THA','ម៉ាឡេស៊ី':'MYS','ជប៉ុន':'JPN','សិង្ហបុរី':'SGP','កូរ៉េ':'KOR'}
cols=[('ក្រុមហ៊ុន','agency','agency',S),('លេខអាជ្ញាបណ្ណ','licence number','licence_no',S),('សុពលភាពដល់','licence valid until','licence_until',DT),('ស្ថានភាព','state of the licence','licence_status',M({'សកម្ម':'active','ព្យួរ':'suspended','ដកហូត':'revoked'})),('ប្រទេស','destination','destination',M(DS)),('ពលករ / ប្រុស','men sent','sent_male',I),('ពលករ / ស្រី','women sent','sent_female',I),('ពលករ / សរុប','all sent','sent',I),('បណ្តឹង','complaints received','complaints',I)]
rows=[]
for i,ks in enumerate([['ថៃ','ម៉ាឡេស៊ី'],['ជប៉ុន'],['ថៃ','សិង្ហបុរី','កូរ៉េ'],['ថៃ'],['ម៉ាឡេស៊ី','ជប៉ុន'],['ថៃ','ជប៉ុន'],['សិង្ហបុរី']]):
    for j,k in enumerate(ks):
        a,b=rn.randint(0,260),rn.randint(0,240)
        if i==3:a=b=0
        h=['%s Manpower %d'%(FE[i%3],i+1),'%03d/25 ក.ប'%(12+i*6),D(2026+i%3,rn.randint(3,12),rn.randint(1,28)),['សកម្ម','សកម្ម','សកម្ម','ព្យួរ','សកម្ម','ដកហូត','សកម្ម'][i]]
        rows.append((h if j==0 else [None]*4)+[k,a,b,a+b,rn.choice([None,0,1,3])])
rows.append({'line':['សរុប',None,None,None,None]+[sum(x[q] for x in rows) for q in(5,6,7)],'what':'total row'})
f.table(sh,'an agency and one destination in 2025 (not an agency, not a worker)',[3,4],cols,rows,carry=(0,1,2,3),merge_carry=False,extra=lambda r,i:{'period':'2025'})
# merge the agency's cells by hand (not into the total row)
g=f.sh[sh];t=f.t['tables'][-1];st=[x['at'] for x in t['rows'] if (x['at'],1) in g]+[t['last']+1]
for a,b in zip(st,st[1:]):
    if b-a>1:
        for c in range(1,5): f.mg.append((sh,a,c,b-1,c))
f.t['also']={'agencies':7}
f.t['questions']=['Seven agencies in twelve rows: one row is an agency and a destination?','Are complaints blank unknown, 0 none?','Workers sent lawfully: they stay counts?']
f.t['must_never_happen']=['workers sent stored as victims','12 agencies instead of 7','the total row taken as an agency','a suspended licence read as revoked'];f.save()

# 14 --------------------------------------------------------------- immigration ods
f=F('Deportation Q4-2025.ods','General Department of Immigration, detention centre: foreigners removed, October to December 2025',TE,'groups of a flight each; the day of removal and destination stand above; four faults')
sh='REMOVED';rn=R(14);f.line(sh,1,1,'LIST OF FOREIGNERS REMOVED - Q4/2025','title')
PP=lambda v:S(v)
GR={'overstay':'overstay','no work permit':'no work permit','illegal entry':'illegal entry','scam site':'found at a scam site'}
cols=[('NO','running number',None,None),('FULL NAME','name','name',S),('SEX','sex','sex',M({'M':'male','F':'female'})),('D.O.B','birthday','birth_date',DT),('NAT','citizenship','citizenship',S),('PASSPORT','passport (masked)','passport_no',S),('HELD SINCE','day detained','detained_date',DT),('REASON','ground','ground',M(GR)),('TIP SCREENING','was screened for trafficking','screened',M({'DONE':'yes','NOT DONE':'no'})),('RESULT','result of the screening','screening_result',M({'VOT':'victim of trafficking','NO VOT':'not a victim'}))]
rows=[];k=0;nt='VNM CHN IDN'.split();gv={'VNM':'Lan Minh Hoa Tuan'.split(),'CHN':'Wei Fang Jun Li'.split(),'IDN':'Budi Sari Agus Dewi'.split()}
for q,(nat,d,to,n) in enumerate((('VNM',D(2025,10,16),'HO CHI MINH CITY',4),('CHN',D(2025,11,14),'GUANGZHOU',5),('IDN',D(2025,12,9),'JAKARTA',4))):
    rows.append({'line':['GROUP %d - %s - %s - %d PERSONS'%(q+1,d.strftime('%d/%m/%Y'),to,n)],'what':'group line: day of removal and where to','set':{'removal_date':d.isoformat(),'removed_to':to.title()}})
    for j in range(n):
        s=rn.choice(['DONE','DONE','NOT DONE',None]);sx='M' if j%2 else 'F'
        rows.append([j+1,(FE[k%3]+' '+gv[nat][(j)%4]).upper(),sx,D(rn.randint(1979,2005),rn.randint(1,12),rn.randint(1,28)).strftime('%d/%m/%Y'),nat,'%s***%d'%(nat[0],4100+k*37),(d-dt.timedelta(rn.randint(6,50))).strftime('%d/%m/%Y'),rn.choice(list(GR)),s,('VOT' if k in(5,9) else 'NO VOT') if s=='DONE' else None]);k+=1
flat=[x for x in rows if isinstance(x,list)]
flat[2][3]='31/09/1991';flat[6][5]=flat[5][5];flat[7][6]='20/11/2025';flat[11][8]='NOT DONE';flat[11][9]='VOT'
cols[3]=cols[3][:3]+(lambda v:None if v=='31/09/1991' else DT(v),)
r=f.table(sh,'a foreigner removed (a person)',3,cols,rows)
at=[x['at'] for x in f.t['tables'][0]['rows']]
f.err(sh,'D%d'%at[2],'31 September does not exist','name it, leave the birthday empty');f.err(sh,'F%d'%at[6],'the same passport number as the row above under another name','ask; do not merge the two persons');f.err(sh,'G%d'%at[7],'detained after the removal of 14 November','name it; change neither day');f.err(sh,'J%d'%at[11],'found a victim although the screening is said not done','ask; change neither')
f.line(sh,r+1,1,'TOTAL 13 PERSONS','total');f.line(sh,r+3,7,'CERTIFIED BY CHIEF OF CENTRE','signature')
f.t['questions']=['Is the day above the group the day of removal of each?','Passport numbers are masked: stored as written?','Is blank screening unknown, not no?','Is the person marked VOT without screening a victim?']
f.t['must_never_happen']=['removed foreigners stored as victims or offenders','two people with one passport number merged','group lines taken as persons','blank screening stored as no'];f.save()

# 15 --------------------------------------------------------------- embassy
f=F('Kuala Lumpur consular help 2025.xlsx','Cambodian embassy in Kuala Lumpur, consular section: requests for help 2025',TI,'one row is a request, which may concern several people; ditto marks')
sh='2025';rn=R(15);f.line(sh,1,1,'ស្ថានទូតកម្ពុជា / Consular Section – requests for assistance','title')
QA=M({'Y':'yes','N':'no','?':'unknown'})
PBE={'passport kept by boss':'passport kept by the employer','no salary':'wages not paid','locked in house':'locked in','wants to go home':'wants to go home'}
AC={'tel. to employer':'telephoned the employer','laissez-passer':'travel document issued','to police MY':'passed to the Malaysian police','ticket':'ticket given'}
cols=[('Ref','reference','request_no',S),('ថ្ងៃ','day of the request (d/m/yyyy)','request_date',DT),('Via','how it came','via',M({'FB':'Facebook','tel':'telephone','walk-in':'came in person','MFA':'foreign ministry'})),('ឈ្មោះអ្នកស្នើ','name of the one who asks','name',S),('ភេទ','sex','sex',M(SX)),('# persons','people concerned','people_concerned',I),('Place','place; 〃 = as above','place',S),('Problem','problem','problem',M(PBE)),('Passport w/ employer','employer keeps the passport','passport_with_employer',QA),('Action','what was done','action',M(AC)),('Closed','day closed; empty = open','closed_date',DT)]
rows=[];pl=['Kuala Lumpur','〃','Penang','〃','〃','Johor Bahru','Kuala Lumpur','Ipoh','〃','Penang','Johor Bahru','〃']
dm=lambda d:'%d/%d/%d'%(d.day,d.month,d.year)
for i,d in enumerate(days(rn,12,D(2025,2,3),D(2025,12,22))):
    sx=rn.choice('សសប')
    rows.append(['KL/%d'%(41+i),dm(d),rn.choice(['FB','tel','walk-in','MFA']),nm(i+5,'f' if sx=='ស' else 'm'),sx,rn.choice([1,1,1,2,4]),pl[i],rn.choice(list(PBE)),rn.choice(['Y','N','?',None]),rn.choice(list(AC)) if i!=6 else None,dm(min(d+dt.timedelta(rn.randint(3,70)),D(2026,1,30))) if i%3 else None])
f.table(sh,'a request for help (not a person; one may concern several)',3,cols,rows,carry=(6,))
f.line(sh,17,1,'〃 = ដូចខាងលើ   ? = មិនដឹង','note: ditto mark = as above, ? = not known')
f.t['questions']=['Is a row a request, with the other people not named?','Is 〃 the place above (the note says so)?','Day first (d/m/yyyy)?','Is an empty closing day open?']
f.t['must_never_happen']=['unnamed people made into records','every request stored as trafficking','〃 stored as a place','? or blank stored as no'];f.save()

# 16 --------------------------------------------------------------- fund
f=F('មូលនិធិជនរងគ្រោះ - ការទូទាត់.xlsx',"Victims' fund at the national committee: payments in instalments",TE,'three instalments side by side; four faults')
sh='ទូទាត់';rn=R(16);f.line(sh,1,1,'មូលនិធិជួយជនរងគ្រោះ — តារាងទូទាត់ (គិតជារៀល) គិតត្រឹម ៣១/០១/២០២៦','title: in riel, up to 31 January 2026')
K=lambda v:None if v in(None,'') else {'amount':v,'currency':'KHR'}
cols=[N,('លេខសំណុំ','file number','file_no',S),('កូដអ្នកទទួល','code of the recipient','recipient_no',S),('ភេទ','sex','sex',M(SX)),('ថ្ងៃសម្រេច','day of the decision','decision_date',DT),('ទឹកប្រាក់អនុម័ត','sum granted','granted',K)]
for z in(1,2,3): cols+=[('លើកទី%s / ថ្ងៃ'%kh(z),'day of instalment %d'%z,'paid%d_date'%z,DT),('លើកទី%s / ប្រាក់'%kh(z),'instalment %d'%z,'paid%d'%z,K)]
cols+=[('នៅសល់','still to pay','balance',K)];rows=[]
for i,d in enumerate(days(rn,12,D(2025,2,3),D(2025,9,20))):
    tt=rn.choice([900000,1500000,2400000,3000000]);n=rn.randint(1,3);p=[]
    for z in range(3): p+=[d+dt.timedelta(15+30*z),tt//3] if z<n else [None,None]
    rows.append([i+1,'ម.ជ %02d'%(i+1),'V-%03d'%(115+i*4),rn.choice('សសប'),d,tt]+p+[tt-n*(tt//3)])
def setn(r,n):
    tt=r[5];d=r[4]
    for z in range(3): r[6+2*z:8+2*z]=[d+dt.timedelta(15+30*z),tt//3] if z<n else [None,None]
    r[12]=tt-n*(tt//3)
for q,n in((1,2),(4,1),(7,3),(9,2)): setn(rows[q],n)
rows[1][6]=rows[1][4]-dt.timedelta(9)
rows[4][12]+=100000
rows[7][11]+=200000
rows[9][2]=rows[8][2];rows[9][3]=rows[8][3]
rows.append({'line':['សរុប',None,None,None,None,sum(x[5] for x in rows)]+[None,sum(x[7] or 0 for x in rows),None,sum(x[9] or 0 for x in rows),None,sum(x[11] or 0 for x in rows),sum(x[12] for x in rows)],'what':'total row'})
r=f.table(sh,'a grant to a recipient with up to three payments',[3,4],cols,rows)
f.err(sh,'G6','first instalment paid before the decision','name it; do not change the days');f.err(sh,'M9','the rest does not agree with the sum granted less the payments (100,000 too much)','name it; do not work it out anew');f.err(sh,'L12','the payments are 200,000 more than the sum granted','name it; cut nothing');f.err(sh,'C14','recipient code already on the row above under another file number','ask: one recipient with two grants or a slip')
f.line(sh,r+2,10,'បេឡាករ                    គណនេយ្យករ','signatures')
f.t['questions']=['Are all sums riel (title)?','Is one recipient granted twice, or a wrong code?','Are empty instalments not yet paid, not 0?']
f.t['must_never_happen']=['sums converted','the total row taken as a grant','empty instalments stored as 0','the balance repaired silently'];f.save()

# 17 --------------------------------------------------------------- legal aid, lying on its side
f=F('LegalAid cases (board sheet).xlsx','Legal aid group in Phnom Penh: board of cases',TI,'the table lies on its side: a case is a column')
sh='Board';rn=R(17);f.line(sh,1,1,'Legal aid – trafficking and labour cases, state 30.01.2026','title')
H=[('Our ref','reference','case_no',S),('Client','client','client_name',S),('Sex','sex','client_sex',M({'f':'female','m':'male'})),('Client is','role of the client','client_is',M({'victim':'victim','accused':'accused','family':'family of the victim'})),('Opened','day opened','opened_date',DT),('Subject','subject','subject',M({'TIP':'trafficking','wages':'unpaid wages','surrogacy':'surrogacy','debt':'debt bondage'})),('Lawyer','lawyer',None,None),('Stage','stage','stage',M({'police':'with the police','invest. judge':'with the investigating judge','trial':'at trial','closed':'closed'})),('Civil claim USD','damages claimed in US dollars','claim',USD),('Next date','next day in court','next_date',DT),('Remark','remark',None,None)]
for k,h in enumerate(H): f.put(sh,3+k,1,h[0])
recs=[]
for i,d in enumerate(days(rn,11,D(2024,9,2),D(2026,1,12))):
    sx=rn.choice('fm');sg=rn.choice(['police','invest. judge','trial','closed']);c=2+i;role=rn.choice(['victim','victim','accused','family'])
    v=['LA-%02d/%s'%(i+31,d.year),ne(i+1,sx),sx,role,d,rn.choice(['TIP','wages','surrogacy','debt']),rn.choice(['Me S.','Me V.']),sg,rn.choice([None,1500,4000,12000]) if role!='accused' else None,D(2026,2,rn.randint(5,27)) if sg in('trial','invest. judge') and i%4 else None,rn.choice([None,'client abroad','call mother'])]
    for k,x in enumerate(v): f.put(sh,3+k,c,x)
    recs.append(dict(at=L(c),facts={h[2]:h[3](x) for h,x in zip(H,v) if h[2]}))
f.t['tables'].append(dict(sheet=sh,one_column_is="a client's case",records_lie_in='columns',heading_rows=None,heading_column='A',first='B',last=recs[-1]['at'],count_of_all_rows=len(recs),repeats_sheet=None,columns=[dict(at=3+k,heading=h[0],means=h[1],fact=h[2]) for k,h in enumerate(H)],rows=recs,all_rows_tally=tally(recs)))
f.t['questions']=['A case is a column, not a row?','Clients who are accused are not victims?','Is the next day in court a plan, not an event?']
f.t['must_never_happen']=['rows read as cases','accused clients stored as victims','claims stored as damages awarded','lawyers stored as persons concerned'];f.save()

# 18 --------------------------------------------------------------- committee counts
f=F('គ.ប.ជ.ម ខេត្តសៀមរាប របាយការណ៍ឆ្នាំ ២០២៥.xlsx','Provincial committee against trafficking, Siem Reap: counts by month 2025','totals only','counts by month with lines of the quarters; December not yet sent')
sh='តារាងទី១';rn=R(18);f.line(sh,1,1,'គណៈកម្មាធិការខេត្តប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស ខេត្តសៀមរាប','office');f.line(sh,2,1,'ទិន្នន័យឆ្នាំ ២០២៥','title: 2025')
cols=[('ខែ','month','period',lambda v:'2025-%02d'%(MK.index(v)+1)),('ផ្សព្វផ្សាយ / លើក','awareness sessions','sessions',I),('ផ្សព្វផ្សាយ / អ្នកចូលរួម','participants','participants',I),('ផ្សព្វផ្សាយ / ស្រី','of them women','participants_female',I),('ករណី','cases','cases',I),('ជនរងគ្រោះ / សរុប','victims','victims',I),('ជនរងគ្រោះ / ស្រី','of them female','victims_female',I),('ជនរងគ្រោះ / ក្រោម១៨','of them under 18','victims_children',I),('ជនសង្ស័យ','suspects','suspects',I)]
rows=[];qs=[]
def qrow(name,l): return [name]+[kh(sum(I(x[k]) or 0 for x in l)) for k in range(1,9)]
ms=[]
for m in range(12):
    if m==11: x=[MK[11]]+[None]*8
    else:
        p=rn.randint(80,400);v=rn.randint(0,9);w=rn.randint(0,v)
        x=[MK[m]]+[kh(y) for y in(rn.randint(2,9),p,rn.randint(30,p),rn.randint(0,3),v,w,rn.randint(0,v),rn.randint(0,5))]
    if x[4]==kh(0) and (x[5]!=kh(0) or x[8]!=kh(0)): x[4]=kh(1)
    rows.append(x);ms.append(x)
    if m%3==2: rows.append({'line':qrow('ត្រីមាសទី%s'%kh(m//3+1),ms[m-2:m+1]),'what':'quarter line'})
rows.append({'line':qrow('សរុបរួម',ms),'what':'grand total'})
r=f.table(sh,"a month's counts of the province",[4,5],cols,rows,extra=lambda r,i:{'province':'Siem Reap'})
f.t['totals']=[dict(period='2025',province='Siem Reap',**{c[2]:sum(I(x[k]) or 0 for x in ms) for k,c in enumerate(cols) if k})]
f.line(sh,r+1,1,'ខែធ្នូ រង់ចាំរបាយការណ៍','note: December awaits its report');f.line(sh,r+3,6,'អគ្គលេខាធិការដ្ឋានគណៈកម្មាធិការខេត្ត','signature')
f.t['questions']=['December has not been reported: leave it missing?','The year total covers eleven months?','Do quarter lines repeat the months?']
f.t['must_never_happen']=['records of cases or victims made from the counts','December stored as 0','quarter lines or the grand total added to the months'];f.save()

# 19 --------------------------------------------------------------- counts by subject
f=F('Hotline call statistics Jul-Dec 2025.xlsx','Ministry hotline: number of calls by subject and month, July to December 2025','totals only','subjects down, months across, sums both ways')
sh='Stat';rn=R(19);f.line(sh,1,1,'Number of calls received, July–December 2025','title')
SU=['Migration advice','Labour dispute','Suspected trafficking','Missing person','Domestic violence','Online scam compound','Passport / documents','Child at risk','Other','Silent / prank']
mo=['Jul','Aug','Sep','Oct','Nov','Dec'];cols=[('Subject','subject','subject',S)]+[(m+' 25','calls in '+m,'calls_2025_%02d'%(7+k),I) for k,m in enumerate(mo)]+[('Total','sum of the six months','calls_total',I)]
rows=[]
for s in SU:
    v=[rn.randint(0,60)+(90 if 'prank' in s else 0) for _ in mo]
    if s=='Online scam compound': v[0]=v[1]=None
    rows.append([s]+v+[sum(x or 0 for x in v)])
tots=[sum(x[k] or 0 for x in rows) for k in range(1,8)]
rows.append({'line':['All calls']+tots,'what':'total row'})
r=f.table(sh,"a subject's numbers of calls, a month a column",3,cols,rows)
f.line(sh,r+1,1,'"Online scam compound" counted separately since September; before that under Other.','note')
f.t['totals']=[dict(period='2025-%02d'%(7+k),calls=tots[k]) for k in range(6)]+[dict(period='2025-07 to 2025-12',calls=tots[6])]
f.t['questions']=['Scam compounds in July and August were not counted apart: leave them missing?','Are calls, not callers or victims, counted?']
f.t['must_never_happen']=['calls made out of the counts','suspected trafficking calls stored as victims or cases','the missing July and August stored as 0','the total row or column added to the months'];f.save()

# 20 --------------------------------------------------------------- refuse
f=F('ឃុំ_គ្រួសារជួយស្នាក់.xlsx','A commune office: families that quietly lodge people who ran from compounds','refuse',"the list says at which house, by which road and telephone those in hiding can be found",['whoever reads it finds people who hide and those who hide them; leaving out single columns does not cure it'])
sh='Sheet1';rn=R(20);f.line(sh,1,1,'គ្រួសារក្នុងឃុំដែលជួយឱ្យអ្នករត់ចេញពីក្រុមហ៊ុនស្នាក់អាស្រ័យ','title: families in the commune who lodge people that ran from the company')
f.line(sh,2,1,'សូមកុំចែកបន្ត ខាងក្រុមហ៊ុនកំពុងសួររក','please do not pass on, the company is asking after them')
cols=[N,('ម្ចាស់ផ្ទះ','householder',None,None),('ភូមិ','village',None,None),('សម្គាល់ផ្ទះ','how to know the house',None,None),('ទូរសព្ទ','telephone',None,None),('អ្នកស្នាក់','who stays there',None,None),('មកពីណា','of which citizenship',None,None),('ចូលស្នាក់','since',None,None),('នៅដល់','until',None,None)]
for k,c in enumerate(cols): f.put(sh,4,1+k,c[0])
for i,d in enumerate(days(rn,12,D(2025,10,1),D(2026,1,28))):
    for k,x in enumerate([i+1,nm(i,'m'),'ភូមិគំរូ '+kh(i%4+1),rn.choice(['ផ្ទះខៀវ ក្រោយវត្ត','ជិតអណ្តូង របងស្លា','ដំបូលស័ង្កសីក្រហម មុខសាលា']),'000 000 0%02d'%(i+10),nm(i+7,'f')+(' + ម្នាក់' if i%4==0 else ''),rn.choice(['ខ្មែរ','វៀតណាម','ឥណ្ឌា']),d,rn.choice(['មិនទាន់ដឹង','ចុងខែ',None])]): f.put(sh,5+i,1+k,x)
f.t['tables']=[dict(sheet=sh,one_row_is='a house with the one hiding there; nothing of it comes in',records_lie_in='rows',heading_rows=[4],heading_column=None,first=5,last=16,count_of_all_rows=12,repeats_sheet=None,columns=[dict(at=L(1+k),heading=c[0],means=c[1],fact=None) for k,c in enumerate(cols)],rows=[],all_rows_tally={})]
f.t['must_never_happen']=['any row, house, telephone or name taken in, even in part','the people who lodge others stored as suspects'];f.save()
json.dump(TRUTH,open('truth.json','w',encoding='utf-8'),ensure_ascii=False,indent=1)
print(len(TRUTH))
