#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Writes files/ (twenty invented registers) and truth.json. Run: python make.py"""
import os, json, random, csv, io, datetime as dt
import openpyxl, xlwt
from openpyxl.styles import Font, Alignment, Border, Side
from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter as L
HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, 'files'); os.makedirs(OUT, exist_ok=True)
D = dt.date
KD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩')
def kh(x): return str(x).translate(KD)
def khd(d): return kh(d.strftime('%d/%m/%Y'))
def dmy(d): return d.strftime('%d/%m/%Y')
KM = ['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
PROV = {'Battambang':'បាត់ដំបង','Banteay Meanchey':'បន្ទាយមានជ័យ','Kampong Cham':'កំពង់ចាម','Kampong Thom':'កំពង់ធំ','Kandal':'កណ្តាល','Phnom Penh':'ភ្នំពេញ','Prey Veng':'ព្រៃវែង','Pursat':'ពោធិ៍សាត់','Siem Reap':'សៀមរាប','Svay Rieng':'ស្វាយរៀង','Takeo':'តាកែវ','Preah Sihanouk':'ព្រះសីហនុ','Kampong Speu':'កំពង់ស្ពឺ','Tboung Khmum':'ត្បូងឃ្មុំ'}
FK = ['សាកល្បង','គំរូ','ប្រឌិត']; FE = ['Testing','Sample','Invented']
GK_F = ['សុភា','ចាន់ណា','ស្រីពៅ','បុប្ផា','កល្យាណ','ម៉ាលី','រតនា','ផល្លា','សុខា','ធីតា']
GK_M = ['ដារា','វិចិត្រ','សុវណ្ណ','ប៊ុនធឿន','ភារុណ','សំណាង','វាសនា','ពិសិដ្ឋ','រិទ្ធី','មករា']
GE_F = ['Sophea','Channa','Sreypov','Bopha','Kalyan','Maly','Chenda','Phalla','Theary','Sokha']
GE_M = ['Dara','Vichet','Sovann','Bunthoeun','Phearun','Samnang','Veasna','Piseth','Rithy','Makara']
def _nm(R, fam, given):  # no two people of one register bear the same name
    u=R.__dict__.setdefault('used',set())
    for t in range(400):
        x=R.choice(fam)+' '+R.choice(given)+(R.choice(given).lower() if t>15 else '')
        if x not in u: u.add(x); return x
def nmk(R, s): return _nm(R, FK, GK_F if s=='female' else GK_M)
def nme(R, s): return _nm(R, FE, GE_F if s=='female' else GE_M)
def days(R, n, a, b):
    return sorted(a+dt.timedelta(R.randint(0,(b-a).days)) for _ in range(n))

class Sheet:
    def __init__(s, name): s.name=name; s.c={}; s.merges=[]; s.bold=set(); s.comments={}; s.hidden_rows=[]; s.hidden=False; s.widths={}
    def put(s, r, c, v, bold=False):
        if v is not None: s.c[(r,c)] = v
        if bold: s.bold.add((r,c))
    def row(s, r, vals, bold=False):
        for i,v in enumerate(vals,1): s.put(r,i,v,bold)
    def merge(s, r1,c1,r2,c2): s.merges.append((r1,c1,r2,c2))
TRUTH=[]
class Doc:
    def __init__(s, no, fname, kept_by, outcome, why, notes=()):
        s.sheets=[]; s.fname=fname
        s.t=dict(no=no,file='files/'+fname,kept_by=kept_by,outcome=outcome,why=why,notes=list(notes),tables=[],totals=[],also=None,not_rows=[],errors=[],questions=[],must_never_happen=[])
        TRUTH.append(s.t)
    def sheet(s, name): x=Sheet(name); s.sheets.append(x); return x
    def table(s, sheet, unit, hrows, cols, rows, at0=1, letters=True, lie='rows', repeats=None):
        columns=[dict(at=(L(i) if letters else i),heading=h,means=m,fact=f) for i,(h,m,f) in enumerate(cols,at0)]
        t=dict(sheet=sheet,one_row_is=unit,records_lie_in=lie,heading_rows=hrows,heading_column=None,first=rows[0]['at'] if rows else None,last=rows[-1]['at'] if rows else None,
               count_of_all_rows=len(rows),repeats_sheet=repeats,columns=columns,rows=rows,all_rows_tally=tally(rows))
        s.t['tables'].append(t); return t
    def nr(s, sh, where, what): s.t['not_rows'].append(dict(sheet=sh,where=where,what=what))
    def err(s, sh, cell, what, wanted): s.t['errors'].append(dict(sheet=sh,cell=cell,what=what,wanted=wanted))
    def q(s,*a): s.t['questions']+=a
    def never(s,*a): s.t['must_never_happen']+=a
    def save(s):
        p=os.path.join(OUT,s.fname); e=s.fname.rsplit('.',1)[1]
        {'xlsx':save_xlsx,'xls':save_xls,'ods':save_ods}[e](s,p)
def tally(rows):
    out={}
    keys=[]
    for r in rows:
        for k in r['facts']:
            if k not in keys: keys.append(k)
    for k in keys:
        v=[r['facts'].get(k) for r in rows]; g=[x for x in v if x is not None]
        if g and all(isinstance(x,dict) for x in g):
            m={}
            for x in g: m[x['currency']]=m.get(x['currency'],0)+x['amount']
            out[k]={'sum_by_currency':m,'given':len(g)}
        elif g and all(isinstance(x,int) for x in g): out[k]={'sum':sum(g),'given':len(g)}
        elif g and isinstance(g[0],list): out[k]={'given':len(g),'members_in_all':sum(len(x) for x in g)}
        else:
            m={}
            for x in v: m['(empty)' if x is None else x]=m.get('(empty)' if x is None else x,0)+1
            out[k]=dict(sorted(m.items())) if len(m)<=14 else {'given':len(g),'different':len(set(g))}
    return out
def save_xlsx(d,p):
    wb=openpyxl.Workbook(); wb.remove(wb.active); th=Side(style='thin')
    for s in d.sheets:
        ws=wb.create_sheet(s.name)
        for (r,c),v in s.c.items():
            x=ws.cell(r,c,v); x.font=Font(name='Khmer OS',size=10,bold=(r,c) in s.bold)
            if isinstance(v,(dt.date,dt.datetime)): x.number_format='dd-mm-yyyy'
            if isinstance(v,str) and '\n' in v: x.alignment=Alignment(wrap_text=True)
        for (a,b,c2,e) in s.merges: ws.merge_cells(start_row=a,start_column=b,end_row=c2,end_column=e)
        for (r,c),v in s.comments.items(): ws.cell(r,c).comment=Comment(v,'office')
        for r in s.hidden_rows: ws.row_dimensions[r].hidden=True
        if s.hidden: ws.sheet_state='hidden'
        for i in range(1,16): ws.column_dimensions[L(i)].width=s.widths.get(i,16)
    wb.save(p)
def save_xls(d,p):
    wb=xlwt.Workbook(encoding='utf-8'); ds=xlwt.easyxf(num_format_str='DD/MM/YYYY'); b=xlwt.easyxf('font: bold on; align: wrap on'); w=xlwt.easyxf('align: wrap on')
    for s in d.sheets:
        ws=wb.add_sheet(s.name,cell_overwrite_ok=True); m={(a,b_):(c,e) for a,b_,c,e in s.merges}
        for (r,c),v in s.c.items():
            st=ds if isinstance(v,dt.date) else (b if (r,c) in s.bold else w)
            if (r,c) in m: ws.write_merge(r-1,m[(r,c)][0]-1,c-1,m[(r,c)][1]-1,v,st)
            else: ws.write(r-1,c-1,v,st)
        for i in range(12): ws.col(i).width=256*18
    wb.save(p)
def save_ods(d,p):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table,TableRow,TableCell,CoveredTableCell
    from odf.text import P
    from odf.style import Style
    from odf.number import DateStyle,Day,Month,Year,Text
    doc=OpenDocumentSpreadsheet(); dsn=DateStyle(name='N99'); dsn.addElement(Day(style='long')); dsn.addElement(Text(text='/')); dsn.addElement(Month(style='long')); dsn.addElement(Text(text='/')); dsn.addElement(Year(style='long'))
    doc.automaticstyles.addElement(dsn); cs=Style(name='ceD',family='table-cell',datastylename='N99'); doc.automaticstyles.addElement(cs)
    for s in d.sheets:
        t=Table(name=s.name); R=max(r for r,c in s.c); C=max(c for r,c in s.c)
        m={(a,b):(c,e) for a,b,c,e in s.merges}; cov={(r,c) for a,b,c2,e in s.merges for r in range(a,c2+1) for c in range(b,e+1)}-set(m)
        C=max([C]+[e for _,_,_,e in s.merges])
        for r in range(1,R+1):
            tr=TableRow()
            for c in range(1,C+1):
                v=s.c.get((r,c)); kw={}
                if (r,c) in cov: tr.addElement(CoveredTableCell()); continue
                if (r,c) in m: kw=dict(numberrowsspanned=m[(r,c)][0]-r+1,numbercolumnsspanned=m[(r,c)][1]-c+1)
                if v is None: x=TableCell(**kw)
                elif isinstance(v,dt.date): x=TableCell(valuetype='date',datevalue=v.isoformat(),stylename=cs,**kw); x.addElement(P(text=dmy(v)))
                elif isinstance(v,(int,float)): x=TableCell(valuetype='float',value=str(v),**kw); x.addElement(P(text=str(v)))
                else:
                    x=TableCell(valuetype='string',**kw)
                    for ln in v.split('\n'): x.addElement(P(text=ln))
                tr.addElement(x)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    doc.save(p)
def head(s, lines, r=1, width=None):
    for i,x in enumerate(lines):
        if x:
            s.put(r+i,1,x,True)
            if width: s.merge(r+i,1,r+i,width)

# ---------------------------------------------------------------- 01
def f01():
    R=random.Random(101); d=Doc(1,'01_បញ្ជីជនសង្ស័យ_បាត់ដំបង_២០២៤.xlsx','Battambang provincial police, anti-trafficking and juvenile protection office: list of suspects arrested, 2024','take in','one row a suspect; file number, day, offence and district are merged down over the suspects of one case')
    s=d.sheet('ជនសង្ស័យ ២០២៤'); W=11
    head(s,['ព្រះរាជាណាចក្រកម្ពុជា','ជាតិ សាសនា ព្រះមហាក្សត្រ','ស្នងការដ្ឋាននគរបាលខេត្តបាត់ដំបង','ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន',None,'បញ្ជីឈ្មោះជនសង្ស័យដែលបានចាប់ខ្លួន ឆ្នាំ២០២៤'],1,W)
    cols=[('ល.រ','running number',None),('លេខសំណុំរឿង','police file number (merged over the suspects of a case)','case_no'),('ថ្ងៃចាប់ខ្លួន','day of arrest (merged)','arrest_date'),('គោត្តនាម-នាម','name','name'),('ភេទ','sex','sex'),('អាយុ','age','age'),('សញ្ជាតិ','citizenship','citizenship'),('បទល្មើស','offence (merged)','offence'),('ស្រុក/ក្រុង','district or town (merged)','district'),('ចំណាត់ការ','what was done with the person','status'),('ផ្សេងៗ','remarks',None)]
    s.row(8,[c[0] for c in cols],True)
    OFF=[('នាំមនុស្សដោយខុសច្បាប់','unlawful removal of persons'),('ជួញដូរផ្លូវភេទ','sex trafficking'),('ពលកម្មដោយបង្ខំ','forced labour'),('ទិញលក់កុមារ','buying and selling of children')]
    DIS=['ស្រុកបវេល','ស្រុកសំពៅលូន','ក្រុងបាត់ដំបង','ស្រុកកំរៀង','ស្រុកភ្នំព្រឹក']
    ST=[('បញ្ជូនតុលាការ','sent to court'),('បញ្ជូនតុលាការ','sent to court'),('អប់រំ ធ្វើកិច្ចសន្យា ដោះលែង','released after a written undertaking')]
    NA=[('ខ្មែរ','KHM')]*6+[('វៀតណាម','VNM'),('ថៃ','THA'),('ចិន','CHN')]
    r=9; rows=[]; fem=0; n=0
    sizes=[2,1,3,1,2,4,1,2,1,3,2,1,3]
    for i,(k,day) in enumerate(zip(sizes,days(R,len(sizes),D(2024,1,8),D(2024,12,12))),1):
        no=f'{i:03d}/24 ប.ជ.ម'; o=R.choice(OFF); di=R.choice(DIS)
        for j in range(k):
            n+=1; sx=R.choice(['male','male','female']); fem+=sx=='female'; age=R.randint(19,58); na=R.choice(NA); st=R.choice(ST); nm=nmk(R,sx)
            agec=kh(age) if R.random()<.5 else age
            if n in (7,19): age=agec=None
            s.row(r,[kh(n),no if j==0 else None,khd(day) if j==0 else None,nm,{'male':'ប','female':'ស'}[sx],agec,na[0],o[0] if j==0 else None,di if j==0 else None,st[0],'មេខ្លោង' if n==11 else None])
            rows.append(dict(at=r,facts=dict(case_no=no,arrest_date=day.isoformat(),name=nm,sex=sx,age=age,citizenship=na[1],offence=o[1],district=di,status=st[1],person_is='suspect'))); r+=1
        if k>1:
            for c in (2,3,8,9): s.merge(r-k,c,r-1,c)
    s.put(r,1,f'សរុប {kh(n)} នាក់ (ស្រី {kh(fem)} នាក់) ក្នុង {kh(len(sizes))} សំណុំរឿង',True); s.merge(r,1,r,W)
    s.put(r+2,8,'បាត់ដំបង, ថ្ងៃទី០៨ ខែមករា ឆ្នាំ២០២៥'); s.put(r+3,8,'នាយការិយាល័យ')
    d.table(s.name,'a suspect (a person); several rows can belong to one case',[8],cols,rows)
    d.nr(s.name,'A1:K6','letterhead and title'); d.nr(s.name,f'A{r}:K{r}','total line: persons, women, cases'); d.nr(s.name,f'H{r+2}:H{r+3}','place, day and office of the signatory')
    d.t['also']={'different case_no':len(sizes),'suspects':n,'women':fem}
    d.q('Is one row one suspect, and does a merged file number hold for all rows it covers?','Is ស female and ប male?','Is a blank age not known?'); d.never('storing a suspect as a victim','leaving the second and further suspects of a case without file number and day of arrest','making one case per row','the total line taken for a person')
    d.save()
# ---------------------------------------------------------------- 02
def f02():
    R=random.Random(102); d=Doc(2,'02_កងរាជអាវុធហត្ថ_ប្រតិបត្តិការ_២០២៣.xlsx','Gendarmerie of Banteay Meanchey: book of operations 2023','take in, naming the errors','one row an operation; two-row heading; counts of people; three faults')
    s=d.sheet('ប្រតិបត្តិការ'); head(s,['បញ្ជាការដ្ឋានកងរាជអាវុធហត្ថខេត្តបន្ទាយមានជ័យ','សៀវភៅកត់ត្រាប្រតិបត្តិការបង្ក្រាបការជួញដូរមនុស្ស ឆ្នាំ២០២៣'],1,12)
    cols=[('ល.រ','running number',None),('កាលបរិច្ឆេទ','day of the operation','operation_date'),('ស្រុក/ក្រុង','district or town','district'),('ប្រភេទទីតាំង','kind of place','place_kind'),('ជនរងគ្រោះ / សរុប','victims found, all','victims'),('ជនរងគ្រោះ / ស្រី','of them female','victims_female'),('ជនរងគ្រោះ / អនីតិជន','of them under 18','victims_children'),('ឃាត់ខ្លួន / សរុប','people arrested, all','arrested'),('ឃាត់ខ្លួន / ស្រី','of them female','arrested_female'),('អង្គភាពចូលរួម','other unit taking part',None),('ប្រគល់ទៅ','handed over to','handed_to'),('សម្គាល់','remarks',None)]
    for i,h in enumerate(['ល.រ','កាលបរិច្ឆេទ','ស្រុក/ក្រុង','ប្រភេទទីតាំង','ជនរងគ្រោះ',None,None,'ឃាត់ខ្លួន',None,'អង្គភាពចូលរួម','ប្រគល់ទៅ','សម្គាល់'],1): s.put(4,i,h,True)
    for c,h in zip((5,6,7,8,9),('សរុប','ស្រី','អនីតិជន','សរុប','ស្រី')): s.put(5,c,h,True)
    s.merge(4,5,4,7); s.merge(4,8,4,9)
    for c in (1,2,3,4,10,11,12): s.merge(4,c,5,c)
    KI=[('ផ្ទះសំណាក់','guesthouse'),('អគារឆបោកអនឡាញ','online scam building'),('ខារ៉ាអូខេ','karaoke bar'),('ច្រករបៀង','unofficial border path'),('ចំការ','plantation')]
    HA=[('នគរបាលខេត្ត','provincial police'),('មន្ទីរសង្គមកិច្ច','provincial social affairs department'),('អយ្យការ','prosecution')]
    rows=[]; tot=[0]*5
    for i,day in enumerate(days(R,22,D(2023,1,10),D(2023,12,20)),1):
        r=5+i; k=R.choice(KI); h=R.choice(HA); v=R.randint(0,14); vf=R.randint(0,v); vc=R.randint(0,min(3,v)); a=R.randint(0,4); af=R.randint(0,a); di=R.choice(['ក្រុងប៉ោយប៉ែត','ស្រុកម៉ាឡៃ','ស្រុកអូរជ្រៅ','ក្រុងសិរីសោភ័ណ'])
        dc=day; dd=day.isoformat(); vv,fv=v,vf
        if i==7: v,vf=5,8; vc=1
        if i==13: dc='១៥/០៨/២០៣២'; dd=None
        if i==18: a,af=2,3
        s.row(r,[i,dc if isinstance(dc,str) or i%4 else khd(dc),di,k[0],v,vf,vc,a,af,'នគរបាល' if R.random()<.3 else None,None if (v==0 and a==0) else h[0],'ទទេ មិនឃើញអ្នកណា' if v==0 and a==0 else None])
        for j,x in enumerate((v,vf,vc,a,af)): tot[j]+=x
        rows.append(dict(at=r,facts=dict(operation_date=dd,district=di,place_kind=k[1],victims=v,victims_female=vf,victims_children=vc,arrested=a,arrested_female=af,handed_to=None if (v==0 and a==0) else h[1])))
    r=28; s.row(r,['សរុប',None,None,None]+tot,True); s.merge(r,1,r,4); s.put(30,9,'អ្នកកត់ត្រា៖ វរសេនីយ៍ គំរូ សុវណ្ណ')
    d.table(s.name,'an operation (not a case, not a person)',[4,5],cols,rows)
    d.nr(s.name,'A1:L2','letterhead and title'); d.nr(s.name,'A28:I28','total row'); d.nr(s.name,'I30','who kept the book')
    d.err(s.name,'F12','more female victims (8) than victims (5)','name it; correct neither number'); d.err(s.name,'B18','the year 2032 has not come; the book is of 2023','name it and leave the day empty; do not turn it into 2023 unasked'); d.err(s.name,'I23','more women arrested (3) than people arrested (2)','name it; correct neither number')
    d.t['notes'].append('The totals in row 28 are the sums of the numbers as written, the faulty ones among them.')
    d.q('Is one row one operation?','Which year is meant in B18?','Row 12: which of 5 and 8 is wrong?','Are the victims counted here formally identified, or only found?'); d.never('making records of victims or suspects out of the counts','making a criminal case of every operation','the total row taken for an operation','silently changing 2032 to 2023')
    d.save()
# ---------------------------------------------------------------- 03
def f03():
    R=random.Random(103); d=Doc(3,'03_អយ្យការ_បញ្ជីសំណុំរឿងចូល.xls','Prosecution of the Preah Sihanouk court of first instance: register of incoming files','take in','one row a file; several accused in a cell under each other; headings repeated on a new page')
    s=d.sheet('បញ្ជីចូល'); head(s,['អយ្យការអមសាលាដំបូងខេត្តព្រះសីហនុ','បញ្ជីសំណុំរឿងចូល (ជួញដូរមនុស្ស និងរឿងពាក់ព័ន្ធ) ២០២៣-២០២៤'],1,9)
    cols=[('លេខចូល','number in the book of the prosecution','case_no'),('ថ្ងៃចូល','day the file came in','received_date'),('មកពី','sent by','source'),('ឈ្មោះជនត្រូវចោទ','names of the accused, one under another','accused_names'),('ច្បាប់ និងមាត្រា','law and article','law_article'),('ចំនួនជនរងគ្រោះ','number of victims','victims'),('សេចក្តីសម្រេច','decision of the prosecutor','decision'),('ថ្ងៃសម្រេច','day of the decision','decision_date'),('ព្រះរាជអាជ្ញារង','deputy prosecutor in charge',None)]
    s.row(4,[c[0] for c in cols],True)
    SO=[('នគរបាលខេត្ត','provincial police'),('កងរាជអាវុធហត្ថ','gendarmerie'),('នាយកដ្ឋានប្រឆាំងការជួញដូរមនុស្ស','national anti-trafficking department'),('ពាក្យបណ្តឹងផ្ទាល់','direct complaint')]
    LA=[('ច.ប.ជ.ម មាត្រា ១០','trafficking law, article 10'),('ច.ប.ជ.ម មាត្រា ១២','trafficking law, article 12'),('ច.ប.ជ.ម មាត្រា ១៧','trafficking law, article 17'),('ក.ព មាត្រា ២៥៣','criminal code, article 253')]
    DE=[('បើកការស៊ើបសួរ','judicial investigation opened'),('តម្កល់រឿងឥតចាត់ការ','filed without action'),('កំពុងពិនិត្យ','under examination')]
    rows=[]; r=5; dates=days(R,26,D(2023,2,1),D(2024,5,30)); cnt={2023:0,2024:0}
    for i,day in enumerate(dates,1):
        if i==15: s.row(r,[c[0] for c in cols],True); rep=r; r+=1
        cnt[day.year]+=1; no=f'{cnt[day.year]:04d}/{day.year%100}'
        so=R.choice(SO); la=R.choice(LA); de=R.choice(DE); k=R.choice([1,1,2,2,3]); names=[nmk(R,R.choice(['male','female'])) for _ in range(k)]
        if i in (6,20): names=None; cell='មិនស្គាល់អត្តសញ្ញាណ'
        elif k==1: cell=names[0]
        else: cell='\n'.join(f'{kh(j)}- {x}' for j,x in enumerate(names,1))
        v=R.randint(1,6); vc=v
        if i==9: v=None; vc='-'
        dd=None if de[1]=='under examination' else day+dt.timedelta(R.randint(3,40))
        s.row(r,[no,day,so[0],cell,la[0],vc,de[0],dd,R.choice(['ប្រឌិត ពិសិដ្ឋ','គំរូ ធីតា'])])
        rows.append(dict(at=r,facts=dict(case_no=no,received_date=day.isoformat(),source=so[1],accused_names=names,law_article=la[1],victims=v,decision=de[1],decision_date=dd and dd.isoformat()))); r+=1
    s.put(r+1,1,'ច.ប.ជ.ម = ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ; ក.ព = ក្រមព្រហ្មទណ្ឌ'); s.put(r+2,1,'«-» = មិនទាន់ដឹង')
    d.table(s.name,'a file of the prosecution (a case), not a person',[4],cols,rows)
    d.nr(s.name,'A1:I2','letterhead and title'); d.nr(s.name,f'A{rep}:I{rep}','the headings again (new page)'); d.nr(s.name,f'A{r+1}:A{r+2}','legend of the short forms and of the dash')
    d.t['notes'].append("Article 253 of the criminal code is a related matter, not the trafficking law; the title says so ('and related matters').")
    d.q('Is one row one file?','Are the lines in the cell of accused one person each?','Are the files under the criminal code to be kept among trafficking cases?','Is a blank day of decision not yet decided?'); d.never('the repeated headings taken for a case','two or three accused made one person with a long name','unknown identity stored as a person\'s name','the dash stored as 0 victims','making victims\' records out of the numbers'); d.save()
# ---------------------------------------------------------------- 04
def f04():
    R=random.Random(104); d=Doc(4,'04_GDI_foreigners_removed_2024.xlsx','General Department of Immigration: list of foreigners removed after raids, March-June 2024','take in','one row a person; the day and gate stand in a line above each group; the column of screening is often blank')
    s=d.sheet('List'); head(s,['អគ្គនាយកដ្ឋានអន្តោប្រវេសន៍ / General Department of Immigration','បញ្ជីជនបរទេសដែលបានបណ្តេញចេញ / List of foreigners removed, 2024'],1,10)
    cols=[('ល.រ / No','running number, starts anew in each group',None),('ឈ្មោះ / Name','name','name'),('ភេទ / Sex','sex','sex'),('ថ្ងៃកំណើត / D.O.B.','day of birth, or only the year','birth_date'),('សញ្ជាតិ / Nationality','citizenship','citizenship'),('លិខិតឆ្លងដែន / Passport','passport number','passport_no'),('រកឃើញនៅ / Found in','province where found','province'),('ពិនិត្យជនរងគ្រោះ / Victim screening','result of the screening for victims','victim_screening'),('ចំណាត់ការ / Action','what was done','action'),('Remarks','remarks',None)]
    s.row(4,[c[0].split(' / ')[0] for c in cols],True); s.row(5,[c[0].split(' / ')[-1] if ' / ' in c[0] else None for c in cols],True); s.merge(4,10,5,10)
    NA=[('Vietnamese','VNM'),('Chinese','CHN'),('Indonesian','IDN'),('Indian','IND'),('Bangladeshi','BGD'),('Kenyan','KEN'),('Thai','THA')]
    SC=[('Yes - victim','victim'),('No','not a victim'),('No','not a victim'),(None,None),(None,None)]
    r=6; rows=[]; g=[(D(2024,3,14),'Bavet',9),(D(2024,4,2),'Phnom Penh airport',8),(D(2024,5,21),'Poipet',11),(D(2024,6,18),'Phnom Penh airport',10)]; allk=0
    for day,gate,k in g:
        s.put(r,1,f'Date: {day.strftime("%d-%m-%Y")}   Gate: {gate}   ({k} persons)',True); s.merge(r,1,r,10); d.nr('List',f'A{r}:J{r}','group line: day and gate of the group below'); r+=1
        for j in range(1,k+1):
            allk+=1; sx=R.choice(['male','male','female']); b=D(R.randint(1980,2004),R.randint(1,12),R.randint(1,28)); na=R.choice(NA); sc=R.choice(SC)
            pp=R.choice('ABCEKN')+f'0000{R.randint(100,999)}'; bc,bt=b,b.isoformat()
            if allk in (5,17,30): bc,bt=b.year,str(b.year)
            ppc=pp
            if allk in (8,9,25): ppc,pp='lost',None
            ac=('Handed to embassy','handed to embassy') if sc[1]=='victim' else ('Removed','removed')
            pr=R.choice(['Preah Sihanouk','Svay Rieng','Phnom Penh','Kandal']); nm=nme(R,sx)
            s.row(r,[j,nm,{'male':'M','female':'F'}[sx],bc,na[0],ppc,{'Preah Sihanouk':'Sihanoukville','Phnom Penh':'P.Penh'}.get(pr,pr),sc[0],ac[0],'banned 3 yrs' if R.random()<.15 and ac[1]=='removed' else None])
            rows.append(dict(at=r,facts=dict(action_date=day.isoformat(),gate=gate,name=nm,sex=sx,birth_date=bt,citizenship=na[1],passport_no=pp,province=pr,victim_screening=sc[1],action=ac[1]))); r+=1
    s.put(r,1,f'Total: {allk} persons',True); d.nr('List',f'A{r}','grand total'); d.nr('List','A1:J2','letterhead and title')
    t=d.table('List','a foreigner dealt with by immigration (a person); the day and the gate come from the line above the group',[4,5],cols,rows)
    d.t['notes']+=['action_date and gate come from the group line. For people handed to their embassy the day is that of the group; the list as a whole is called one of people removed (see README, doubts).','Sihanoukville stands for the province Preah Sihanouk.']
    d.q('Is a blank under screening not screened?','Does the day in the group line hold for all rows below it?','D.O.B. with a year only: keep the year alone?','Is Sihanoukville the province Preah Sihanouk?'); d.never('people screened "No" or not screened stored as victims','a blank screening stored as "no"','the group lines or the total made people','the year 1998 read as a serial number of a day in 1905','"lost" kept as a passport number'); d.save()
# ---------------------------------------------------------------- 05
def f05():
    R=random.Random(105); d=Doc(5,'05_អធិការកិច្ច_ត្រីមាសទី១_២០២៤.ods','Labour inspectorate, ministry of labour: visits, first quarter of 2024','take in','three months as sheets and a sheet of legend; only the number of the day stands in the column, month and year in the sheet name and title')
    cols=[('ល.រ','running number',None),('ថ្ងៃ','day of the month','visit_date'),('សហគ្រាស','enterprise','enterprise'),('ខេត្ត','province','province'),('កម្មករ','workers','workers'),('ស្រី','of them women','workers_female'),('ក្រោម ១៨','workers under 18','workers_under_18'),('កិច្ចសន្យា','written contracts: ✓ yes, ✗ no','contracts'),('វិធានការ','measure, a code of the legend','measure'),('អធិការ','inspector',None)]
    ME={1:'advice',2:'warning',3:'fine'}
    for mi,k in ((1,11),(2,9),(3,13)):
        s=d.sheet(KM[mi-1]); head(s,[f'របាយការណ៍ចុះអធិការកិច្ច ខែ{KM[mi-1]} ឆ្នាំ២០២៤'],1,10); s.row(3,[c[0] for c in cols],True); rows=[]; T=[0,0,0]
        for i,dd in enumerate(sorted(R.sample(range(2,29),k)),1):
            r=3+i; w=R.randint(12,400); f=R.randint(0,w); u=R.choice([0,0,0,1,2,None]); ct=R.choice([('✓','yes'),('✗','no'),(None,None),('✓','yes')]); m=R.choice([1,1,2,3]); p=R.choice(['Phnom Penh','Kandal','Kampong Speu','Takeo','Svay Rieng']); en=R.choice(['រោងចក្រគំរូ','ឡឥដ្ឋសាកល្បង','កសិដ្ឋានប្រឌិត'])+' '+kh(R.randint(1,40))
            s.row(r,[i,dd,en,PROV[p],w,f,u,ct[0],m,R.choice(['ប្រឌិត រតនា','សាកល្បង រិទ្ធី'])])
            T=[T[0]+w,T[1]+f,T[2]+(u or 0)]
            rows.append(dict(at=r,facts=dict(visit_date=D(2024,mi,dd).isoformat(),enterprise=en,province=p,workers=w,workers_female=f,workers_under_18=u,contracts=ct[1],measure=ME[m])))
        s.row(r+1,['សរុប',None,None,None]+T,True); s.merge(r+1,1,r+1,4); d.nr(s.name,f'A{r+1}:G{r+1}','total row'); d.nr(s.name,'A1','title with month and year')
        d.table(s.name,'a visit of inspection (not an enterprise, not a person)',[3],cols,rows)
    s=d.sheet('សម្គាល់'); s.row(1,['លេខ','វិធានការ'],True); s.row(2,[1,'ណែនាំ']); s.row(3,[2,'ព្រមាន']); s.row(4,[3,'ពិន័យ']); s.put(6,1,'ក្រោម ១៨ ទទេ = មិនបានពិនិត្យអាយុ'); s.put(7,1,'កិច្ចសន្យា ទទេ = មិនបានពិនិត្យ')
    d.nr('សម្គាល់','A1:B7','legend: 1 advice, 2 warning, 3 fine; a blank under 18 or contracts = not looked at')
    d.q('Do month and year come from the sheet name and title?','Are all three months taken?','Is one row one visit?'); d.never('the legend made records','workers or under-18s stored as victims','a blank "under 18" stored as 0','the numbers of the day read as days in January 1900','one month only taken and the others dropped in silence'); d.save()
# ---------------------------------------------------------------- 06
def f06():
    R=random.Random(106); d=Doc(6,'06_បណ្តឹងពលករ_២០២៣.csv','Ministry of labour, complaint desk for migrant workers: complaints 2023','take in, naming the errors','semicolon CSV in Khmer; sums in riel and dollars in one column with the currency beside; four faults')
    cols=[('លេខបណ្តឹង','number of the complaint','complaint_no'),('ថ្ងៃទទួល','day received','received_date'),('អ្នកប្តឹង','complainant','name'),('ភេទ','sex','sex'),('ទូរស័ព្ទ','telephone','phone'),('ទីភ្នាក់ងារ','recruitment agency','agency'),('ប្រទេស','country of work','destination'),('ប្រាក់បានបង់','money paid','money_paid'),('រូបិយប័ណ្ណ','currency','currency_of_money_paid'),('បញ្ហា','trouble','subject'),('លទ្ធផល','result','result')]
    CO=[('ថៃ','THA'),('ម៉ាឡេស៊ី','MYS'),('កូរ៉េខាងត្បូង','KOR'),('ជប៉ុន','JPN')]; SU=[('មិនបានទៅ','never sent'),('ដកលិខិតឆ្លងដែន','passport taken away'),('មិនបើកប្រាក់ខែ','wages not paid'),('ការងារខុសកិច្ចសន្យា','work other than in the contract')]; RE=[('សម្រុះសម្រួល','settled'),('បញ្ជូនទៅអយ្យការ','sent to the prosecution'),('កំពុងដោះស្រាយ','pending'),('ដកពាក្យបណ្តឹង','withdrawn')]
    out=[';'.join(c[0] for c in cols)]; rows=[]
    for i,day in enumerate(days(R,34,D(2023,1,5),D(2023,12,22)),1):
        ln=i+1; sx=R.choice(['female','male']); nm=nmk(R,sx); usd=R.random()<.5; am=R.choice([250,400,650,1200]) if usd else R.choice([800000,1500000,2600000]); amc=str(am) if usd else f'{am:,}'.replace(',','.'); no=f'ប-{i:03d}'; co=R.choice(CO); su=R.choice(SU); re=R.choice(RE); ag=R.choice(['ក្រុមហ៊ុនគំរូ ក','ក្រុមហ៊ុនសាកល្បង ខ','ក្រុមហ៊ុនប្រឌិត គ','']); ph='012 000 '+f'{R.randint(100,999)}'
        cur=('USD','USD') if usd else ('រៀល','KHR'); dc=dmy(day); dt_=day.isoformat(); mp=dict(amount=am,currency=cur[1])
        if i in (4,26): amc='';mp=None;cc=''
        else: cc=cur[0]
        if i==10: dc,dt_='30/02/2023',None
        if i==16: no='ប-015'
        if i==22: amc,cc,mp='4O0','USD',None
        f=dict(complaint_no=no,received_date=dt_,name=nm,sex=sx,phone=ph,agency=ag or None,destination=co[1],money_paid=mp,subject=su[1],result=re[1])
        fields=[no,dc,nm,'ស្រី' if sx=='female' else 'ប្រុស',ph,ag,co[0],amc,cc,su[0],re[0]]
        if i==29:
            fields=[no,dc,nm,'ស្រី' if sx=='female' else 'ប្រុស',ph,co[0],amc,cc,su[0],re[0]]  # one field short
            for k in ('agency','destination','money_paid','subject','result'): f[k]=None
        out.append(';'.join(fields)); rows.append(dict(at=ln,facts=f))
    open(os.path.join(OUT,d.fname),'w',encoding='utf-8-sig',newline='').write('\r\n'.join(out)+'\r\n')
    t=d.table(None,'a complaint of one person',[1],cols,rows)
    for c in t['columns']:
        if c['at']=='I': c['fact']='money_paid'
    d.t['notes']+=['No sheets: letters are the columns of the CSV counted from A, rows are lines of the file. Columns H and I together make money_paid. A dot is the mark of thousands in riel.','Line 30: as the line is one field short, everything after the telephone sits one column to the left; the facts after the telephone are null until the office has settled it.']
    d.err(None,'B11','30 February does not exist','name it, leave the day empty'); d.err(None,'A17','number ប-015 is already on the line above; ប-016 is missing','ask'); d.err(None,'H23','4O0 is written with the letter O','name it, do not repair in silence; money empty until settled'); d.err(None,'F30','the line has 10 fields instead of 11 (agency left out), the rest is shifted by one','name the line; leave everything after the telephone empty until settled, do not store a country as the agency')
    d.q('Is 1.500.000 riel one and a half million (dot for thousands)?','Is ប-015 twice the same complaint or is the second ប-016?','Which day is meant by 30/02/2023?','Is a complaint about an agency counted as trafficking?'); d.never('riel and dollars added up or converted','1.500.000 stored as 1.5','complainants stored as identified victims of trafficking','line 30 taken in shifted (country as agency, money as country)'); 
# ---------------------------------------------------------------- 07
def f07():
    R=random.Random(107); d=Doc(7,'07_មន្ទីរ_សអយ_សៀមរាប_សមាហរណកម្ម.xlsx','Provincial social affairs department, Siem Reap: victims reintegrated 2022-2023','take in','one row a victim; Khmer month written out; the two years under group lines; a comment at a cell')
    s=d.sheet('សមាហរណកម្ម'); head(s,['មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ខេត្តសៀមរាប','បញ្ជីជនរងគ្រោះដោយការជួញដូរមនុស្ស ដែលបានធ្វើសមាហរណកម្ម'],1,11)
    cols=[('ល.រ','running number',None),('កូដ','code of the person','person_code'),('ឈ្មោះ','name','name'),('ភេទ','sex','sex'),('អាយុពេលទទួល','age when received','age'),('ទម្រង់','form of exploitation','exploitation'),('ប្រទេសដែលត្រូវជួញដូរទៅ','country of exploitation','country_of_exploitation'),('ថ្ងៃទទួល','day received','received_date'),('ថ្ងៃប្រគល់ទៅគ្រួសារ','day handed to the family','reintegrated_date'),('អ្នកទទួល','who took the person in','received_by'),('តាមដានលើកទី','number of the last follow-up visit','followups')]
    s.row(4,[c[0] for c in cols],True); r=5; rows=[]; n=0
    EX=[('ពលកម្មដោយបង្ខំ','forced labour'),('ផ្លូវភេទ','sexual exploitation'),('រៀបការដោយបង្ខំ','forced marriage'),('សុំទាន','begging')]
    CO=[('ថៃ','THA'),('ចិន','CHN'),('វៀតណាម','VNM'),('ក្នុងស្រុក','KHM'),('ម៉ាឡេស៊ី','MYS')]; BY=[('ឪពុកម្តាយ','parents'),('ជីដូន','grandmother'),('បងប្អូន','sibling'),('អង្គការ','NGO')]
    for y,k in ((2022,14),(2023,17)):
        s.put(r,1,f'ឆ្នាំ {kh(y)}',True); d.nr(s.name,f'A{r}','group line: year of the rows below'); r+=1
        for day in days(R,k,D(y,1,6),D(y,11,15)):
            n+=1; sx=R.choice(['female','female','male']); a=R.randint(7,39); ex=R.choice(EX if a>15 else EX[:2]+EX[3:]); co=R.choice(CO); by=R.choice(BY); back=day+dt.timedelta(R.randint(5,40)); fu=R.randint(1,4); nm=nmk(R,sx)
            dc=f'{kh(day.day)} {KM[day.month-1]} {kh(day.year)}'; bc=f'{kh(back.day)} {KM[back.month-1]} {kh(back.year)}'; bt=back.isoformat()
            if n in (12,30): bc,bt,by,fu='នៅមណ្ឌល',None,(None,None),None
            if n==20: bc,bt=f'ខែ{KM[back.month-1]} {kh(back.year)}',back.strftime('%Y-%m')
            code=f'SR-{y%100}-{n:03d}'
            s.row(r,[kh(n),code,nm,'ស្រី' if sx=='female' else 'ប្រុស',kh(a)+' ឆ្នាំ',ex[0],co[0],dc,bc,by[0],fu and kh(fu)])
            if n==8: s.comments[(r,9)]='គ្រួសារប្តូរទីលំនៅ (យកតាមកំណត់ហេតុ)'; cm=r
            rows.append(dict(at=r,facts=dict(person_code=code,name=nm,sex=sx,age=a,exploitation=ex[1],country_of_exploitation=co[1],received_date=day.isoformat(),reintegrated_date=bt,received_by=by[1],followups=fu,person_is='victim'))); r+=1
    f=sum(x['facts']['sex']=='female' for x in rows); s.put(r,1,f'សរុប៖ {kh(n)} នាក់ ស្រី {kh(f)} នាក់',True); d.nr(s.name,f'A{r}','total line'); d.nr(s.name,'A1:K2','letterhead and title')
    d.table(s.name,'a victim (a person)',[4],cols,rows)
    d.t['notes']+=[f'A comment at I{cm} says: the family moved (as in the minutes).',"'នៅមណ្ឌល' = still in the centre: no day of reintegration.",'One day of handing over is a month only.']
    d.q('Is one row one victim?','"Still in the centre": leave the day empty?','"ក្នុងស្រុក" (inside the country): Cambodia?','Is the age that at the day of reception?'); d.never('"still in the centre" stored as a day','the year lines made people','the country of exploitation stored as citizenship'); d.save()
# ---------------------------------------------------------------- 08
def f08():
    R=random.Random(108); d=Doc(8,'08_Poipet transit centre_ចូលមណ្ឌល_កក្កដា២០២៤.xlsx','Poipet Transit Centre: arrivals of returned people, July 2024','take in','one row a person; families share a family number; the result of the screening is a code whose legend is on a hidden sheet; V is a minority')
    s=d.sheet('07-2024'); head(s,['មណ្ឌលសំចតប៉ោយប៉ែត  POIPET TRANSIT CENTRE','បញ្ជីចូល ខែកក្កដា ២០២៤ / Register of arrivals, July 2024'])
    cols=[('ថ្ងៃចូល Date in','day of arrival; blank = as above','arrival_date'),('លេខគ្រួសារ Family','family number','family_no'),('ឈ្មោះ Name','name','name'),('ភេទ Sex','sex','sex'),('អាយុ Age','age; months for babies','age'),('ខេត្តកំណើត Province','home province','province'),('បានធ្វើការ Work in TH','work in Thailand','work_before'),('លទ្ធផល Screen','result of the screening (code)','screening_result'),('ចេញ Out','day of leaving','departure_date'),('Tel','telephone',None)]
    s.row(4,[c[0] for c in cols],True); SC={'V':'victim of trafficking','VM':'vulnerable migrant, not a victim','N':'not a victim','P':'screening pending'}; WO=[('សំណង់','construction'),('នេសាទ','fishing'),('ចំការ','farm work'),('មេផ្ទះ','housework')]
    r=5; rows=[]; fam=0; prev=None; n=0
    for day in sorted(R.sample([D(2024,7,x) for x in range(1,32)],11)):
        first=True
        for _ in range(R.randint(1,3)):
            fam+=1; p=R.choice(['Battambang','Banteay Meanchey','Pursat','Prey Veng','Kampong Thom','Siem Reap']); sc=R.choice(['V','VM','N','VM','N','P']); 
            for m in range(R.choice([1,1,2,3])):
                n+=1; sx=R.choice(['female','male']); a=R.randint(18,50) if m<2 else R.randint(1,15); mon=None; ac=a; wo=R.choice(WO) if a>=15 else (None,None); nm=nme(R,sx)
                if m==2 and R.random()<.5: mon=R.randint(2,11); ac=f'{mon}m'; a=0; wo=(None,None)
                out=None if sc=='P' else day+dt.timedelta(R.randint(1,6))
                s.row(r,[day if first else None,f'F{fam:02d}' if m==0 else '"',nm,{'female':'F','male':'M'}[sx],ac,PROV[p],wo[0],sc,out,'096 000 '+str(R.randint(100,999)) if m==0 else None])
                fx=dict(arrival_date=day.isoformat(),family_no=f'F{fam:02d}',name=nm,sex=sx,age=a)
                fx['age_months']=mon
                fx.update(province=p,work_before=wo[1],screening_result=SC[sc],departure_date=out and out.isoformat()); rows.append(dict(at=r,facts=fx)); r+=1; first=False
    s.row(r+1,['សរុប Total',None,n],True); s.put(r+2,1,'ជនរងគ្រោះ V'); s.put(r+2,3,sum(x['facts']['screening_result']==SC['V'] for x in rows))
    h=d.sheet('codes'); h.hidden=True
    for i,(k,v) in enumerate(SC.items(),1): h.row(i,[k,v])
    h.put(6,1,'" in Family = same family as above')
    d.table(s.name,'a returned person (most are not victims)',[4],cols,rows); d.nr(s.name,'A1:A2','title'); d.nr(s.name,f'A{r+1}:C{r+2}','totals: people, of them V'); d.nr('codes','A1:B6','legend on a hidden sheet')
    d.t['also']={'people':n,'victims':sum(x['facts']['screening_result']==SC['V'] for x in rows),'families':fam}
    d.t['notes'].append('A blank day in A holds the day above; the mark " in B holds the family above; an age such as 7m is months (age 0).')
    d.q('Is a blank day the day above?','Does " mean the same family?','Is 7m seven months?','What do V, VM, N and P mean (hidden sheet)?'); d.never('all returned people stored as victims','7m stored as 7 years','P stored as "not a victim"','the totals taken for people','the hidden legend made people'); d.save()
# ---------------------------------------------------------------- 09
def f09():
    R=random.Random(109); d=Doc(9,'09_oscar_clients_export_2024-09-02.csv','An NGO in Phnom Penh: export of clients from OSCaR','take in','comma CSV, English headings, days as "March 05, 2023"; several programmes in a quoted cell; not all clients came for trafficking')
    cols=[('Client ID','number of the client','person_code'),('Family Name','family name','family_name'),('Given Name','given name','given_name'),('Gender','sex','sex'),('Date of Birth','day of birth','birth_date'),('Status','status in the programme','status'),('Referral Source','who referred','referral_source'),('Initial Referral Date','day of referral','referral_date'),('Reason for Referral','reason','reason_for_referral'),('Programs','programmes, with commas','programmes'),('Current Province','province of residence','province'),('Case Worker / Staff','case worker',None),('Exit Date','day of leaving','exit_date'),('Exit Reason','reason of leaving','exit_reason')]
    f=io.StringIO(); w=csv.writer(f); w.writerow([c[0] for c in cols]); rows=[]
    def us(x): return x.strftime('%B %d, %Y')
    RS=['Police','DoSVY','Commune','Hotline','Self']; RE=['Trafficking - sexual exploitation','Trafficking - labour','Domestic violence','At risk of migration']
    PRG=['Shelter','Legal support','Counselling','Vocational training','Family support']
    for i,day in enumerate(days(R,42,D(2021,3,1),D(2024,7,30)),1):
        sx=R.choice(['female']*3+['male','other']) if i!=13 else 'unknown'; b=day-dt.timedelta(R.randint(8*365,34*365)); st=R.choice(['Active','Active','Exited','Accepted']); pr=R.sample(PRG,R.randint(1,3)); ex=day+dt.timedelta(R.randint(5,30)) if st=='Exited' else None; er=R.choice(['Case closed','Reunified','Left without notice']) if ex else None
        p=R.choice(['Phnom Penh','Kandal','Takeo','Prey Veng',None]); rs=R.choice(RS); re=R.choice(RE); fa=R.choice(FE); gi=R.choice(GE_F if sx!='male' else GE_M); bb=None if i in (3,21,34) else b; cid=f'inv-{700+i}'
        w.writerow([cid,fa,gi,{'female':'Female','male':'Male','other':'Other','unknown':'Unknown'}[sx],us(bb) if bb else '',st,rs,us(day),re,', '.join(pr),p or '','Sample Worker '+R.choice('AB'),us(ex) if ex else '',er or ''])
        rows.append(dict(at=i+1,facts=dict(person_code=cid,family_name=fa,given_name=gi,sex=sx,birth_date=bb and bb.isoformat(),status=st.lower(),referral_source=rs.lower() if rs!='DoSVY' else 'provincial social affairs department',referral_date=day.isoformat(),reason_for_referral=re.lower(),programmes=[x.lower() for x in pr],province=p,exit_date=ex and ex.isoformat(),exit_reason=er and er.lower())))
    open(os.path.join(OUT,d.fname),'w',encoding='utf-8',newline='').write(f.getvalue())
    d.table(None,'a client of the NGO (a person)',[1],cols,rows); d.t['notes'].append('No sheets: letters are the columns of the CSV, rows are records counted from the heading as 1 (no line breaks inside cells).')
    d.q('Are clients referred for domestic violence or risk of migration to be taken in as well, and not as victims of trafficking?','Do several programmes in a cell belong to the one client?','Does Exited mean the case is closed?'); d.never('clients of domestic violence stored as victims of trafficking','the commas in Programs or in the days splitting a row','the gender Other or Unknown turned into female or male'); 
# ---------------------------------------------------------------- 10
def f10():
    R=random.Random(110); d=Doc(10,'10_primero_case_export.xlsx','Child protection service using Primero: export of cases','take in','field names of the system; several concerns parted by ||; record_state false = record switched off; estimated ages')
    s=d.sheet('Cases'); cols=[('case_id_display','short number of the case','case_no'),('registration_date','day of registration','registration_date'),('name','name of the child','name'),('sex','sex','sex'),('age','age','age'),('estimated','is the age estimated','age_estimated'),('nationality','citizenship','citizenship'),('protection_concerns','protection concerns','concerns'),('location_current','where the child is now','province'),('risk_level','level of risk','risk_level'),('status','open or closed','status'),('record_state','true = in force, false = switched off','record_active'),('owned_by','user who owns the record',None)]
    s.row(1,[c[0] for c in cols],True); rows=[]; CO=[('trafficked_smuggled','trafficked or smuggled'),('child_labour','child labour'),('sexual_violence','sexual violence'),('separated','separated child'),('neglect','neglect')]
    for i,day in enumerate(days(R,28,D(2023,5,1),D(2024,8,20)),1):
        sx=R.choice(['female','male']); a=R.randint(3,17); cs=R.sample(CO,R.randint(1,3)); p=R.choice(['Battambang','Siem Reap','Banteay Meanchey','Kampong Cham']); na=R.choice([('cambodia','KHM')]*4+[('viet_nam','VNM')]); rk=R.choice(['high','medium','low',None]); st=R.choice(['open','open','closed']); ra=i not in (6,15,23); es=R.choice([True,False,None]); cid=f'{R.randint(16**6,16**7-1):07x}'; nm=nme(R,sx)
        if i==19: a=None; es=None
        s.row(1+i,[cid,day.isoformat(),nm,sx,a,es if es is None else str(es).lower(),na[0],' || '.join(c[0] for c in cs),f'KH::{p}',rk,st,str(ra).lower(),'invented_cp_'+str(R.randint(1,3))])
        rows.append(dict(at=1+i,facts=dict(case_no=cid,registration_date=day.isoformat(),name=nm,sex=sx,age=a,age_estimated={True:'yes',False:'no',None:None}[es],citizenship=na[1],concerns=[c[1] for c in cs],province=p,risk_level=rk,status=st,record_active='yes' if ra else 'no')))
    d.table('Cases','a case of one child (the child is in the row)',[1],cols,rows); d.t['notes'].append('record_state is not explained in the file; true/false as "in force / switched off" is the custom of the system. Three rows are false (7, 16, 24).')
    d.q('Are records with record_state false taken in, left out, or kept as switched off?','Are several concerns (||) of one child kept as several?','Are only cases with trafficked_smuggled about trafficking?'); d.never('cases without trafficked_smuggled stored as trafficking','records switched off taken in as in force without a word','the short number read as a number (e.g. 12345e6)'); d.save()
# ---------------------------------------------------------------- 11
def f11():
    R=random.Random(111); d=Doc(11,'11_Kobo_returnee_screening_2024.xlsx','NGO at the border: Kobo export of a form on returned households','take in','two sheets: households, and their members tied by _parent_index; a multiple choice spread over 1/0 columns')
    s=d.sheet('Returnee screening'); m=d.sheet('members')
    cols=[('start','start of filling in',None),('end','end of filling in',None),('date_interview','day of the interview','interview_date'),('consent','consent','consent'),('province_return','province of return','province'),('hh_size','size of the household','household_size'),('help_needed','help asked for, all codes in a cell','help_needed'),('help_needed/food','1 = chosen',None),('help_needed/debt','1 = chosen',None),('help_needed/papers','1 = chosen',None),('debt_amount','debt','debt'),('debt_cur','currency of the debt','debt'),('_id','number in Kobo','form_id'),('_submission_time','time sent',None),('_index','running number, key of the members',None)]
    mc=[('name','name','name'),('sex','sex','sex'),('age','age','age'),('country_worked','country of work','country_worked'),('papers_kept','were papers kept by the employer','papers_kept'),('free_to_leave','was the person free to leave','free_to_leave'),('_index','running number',None),('_parent_index','_index of the household','household_index')]
    s.row(1,[c[0] for c in cols],True); m.row(1,[c[0] for c in mc],True); A=[];B=[]; mr=2
    PC={'Battambang':'battambang','Banteay Meanchey':'bmc','Pursat':'pursat','Prey Veng':'prey_veng'}; HN={'food':'food','debt':'debt','papers':'papers'}
    for i,day in enumerate(days(R,16,D(2024,2,5),D(2024,4,26)),1):
        ok=i not in (5,); k=R.randint(1,4); p=R.choice(list(PC)); hs=[x for x in HN if R.random()<.5]; usd=R.random()<.6; am=R.choice([None,300,1500]) if usd else R.choice([None,1200000,4000000]); kid=430000+i*7
        st=dt.datetime(day.year,day.month,day.day,9,R.randint(0,59))
        iso=lambda x:x.strftime('%Y-%m-%dT%H:%M:%S.000+07:00')
        if ok:
            s.row(1+i,[iso(st),iso(st+dt.timedelta(minutes=23)),day.isoformat(),'yes',PC[p],k,' '.join(hs) or None]+[int(x in hs) for x in HN]+[am,('usd' if usd else 'khr') if am else None,kid,iso(st+dt.timedelta(hours=5)),i])
            A.append(dict(at=1+i,facts=dict(interview_date=day.isoformat(),consent='yes',province=p,household_size=k,help_needed=hs or None,debt=am and dict(amount=am,currency='USD' if usd else 'KHR'),form_id=str(kid))))
            for _ in range(k):
                sx=R.choice(['female','male']); a=R.randint(4,52); pk,fl=(R.choice(['yes','no','dk']),R.choice(['yes','no','dk'])) if a>=15 else (None,None); cw=R.choice([('thailand','THA'),('malaysia','MYS'),('vietnam','VNM')]) if a>=15 else (None,None); nm=nme(R,sx); yn=lambda x:{'dk':'unknown'}.get(x,x)
                m.row(mr,[nm,sx,a,cw[0],pk,fl,mr-1,i]); B.append(dict(at=mr,facts=dict(name=nm,sex=sx,age=a,country_worked=cw[1],papers_kept=yn(pk),free_to_leave=yn(fl),household_index=str(i)))); mr+=1
        else:
            s.row(1+i,[iso(st),iso(st+dt.timedelta(minutes=1)),day.isoformat(),'no']+[None]*8+[kid,iso(st+dt.timedelta(hours=5)),i])
            A.append(dict(at=1+i,facts=dict(interview_date=day.isoformat(),consent='no',province=None,household_size=None,help_needed=None,debt=None,form_id=str(kid))))
    d.table(s.name,'an interview of a household (not a person)',[1],cols,A); d.table('members','a member of a household (a person), tied by _parent_index',[1],mc,B)
    d.t['notes']+=['help_needed repeats in one cell what the three 1/0 columns say; an empty cell = nothing chosen. debt comes from debt_amount and debt_cur together.','Row 6: no consent, so nothing was asked (null, not no).']
    d.q('Are the sheets tied by _parent_index = _index?','Is the household without consent kept?','Are people whose papers were kept or who were not free to leave only signs, not identified victims?','Is "dk" do not know?'); d.never('household members lost or tied to the wrong household','the 1/0 of help_needed read as numbers of people','people stored as identified victims because of an answer','riel and dollars of debt added up','the refused interview stored with answers "no"'); d.save()
# ---------------------------------------------------------------- 12
def f12():
    R=random.Random(112); d=Doc(12,'12_hotline_log_Jan2024.txt','NGO hotline: log of calls kept as plain text, January 2024','take in','tab-parted text; the day stands in a line of its own above its calls; Khmer and English mixed')
    rows=[]; ln=['HOTLINE LOG - កំណត់ត្រាហៅទូរស័ព្ទ - January 2024','hour<TAB>caller<TAB>sex<TAB>province<TAB>about<TAB>done'.replace('<TAB>','\t'),'(?=not said)','']
    CA=[('ជនរងគ្រោះ','victim'),('family','family'),('neighbour','neighbour'),('?',None)]; AB=[('online scam','online scam'),('ប្រាក់ខែ','wages'),('missing person','missing person'),('ច្រឡំលេខ','wrong number'),('ask info','asked for information')]; DO=[('ប្រាប់នគរបាល','passed to police'),('advice','advice given'),('ref NGO','referred to NGO')]
    for dd in sorted(R.sample(range(2,31),12)):
        ln.append(f'== {kh(dd)} មករា ២០២៤ =='); d.nr(None,f'line {len(ln)}','line of the day')
        for h in sorted(R.sample(range(7,22),R.randint(2,5))):
            ca=R.choice(CA); ab=R.choice(AB); wrong=ab[1]=='wrong number'; sx=R.choice([('F','female'),('M','male'),('?',None)]); p=R.choice(['Phnom Penh','Kampong Cham','Preah Sihanouk','Takeo',None]); do=(None,None) if wrong else R.choice(DO); t=f'{h:02d}:{R.randint(0,59):02d}'
            if wrong: p=None; ca=('?',None)
            ln.append('\t'.join([t,ca[0],sx[0],PROV[p] if p else '',ab[0],do[0] or '-']))
            rows.append(dict(at=len(ln),facts=dict(call_date=D(2024,1,dd).isoformat(),time=t,caller=ca[1],caller_sex=sx[1],place=p,subject=ab[1],action=do[1])))
        ln.append('')
    ln.append(f'TOTAL {len(rows)} calls'); d.nr(None,f'line {len(ln)}','total'); d.nr(None,'line 1','title'); d.nr(None,'line 3','legend: ? = not said')
    open(os.path.join(OUT,d.fname),'w',encoding='utf-8',newline='').write('\n'.join(ln)+'\n')
    cols=[('hour','hour of the call','time'),('caller','who called','caller'),('sex','sex of the caller','caller_sex'),('province','province named','place'),('about','what it was about','subject'),('done','what was done; - = nothing','action')]
    d.table(None,'a call (not a person, not a case); the day is in the line above',[2],cols,rows); d.t['notes'].append('No sheets: letters are the fields between tabs, rows are lines. "-" under done is given as null (nothing entered); "nothing done" would do as well.')
    d.q('Does the day in the == line hold for all calls below it?','Are wrong numbers kept as calls?','Is the sex that of the caller?'); d.never('a call made a victim or a case','the lines of the day made calls','the caller\'s sex stored as the victim\'s','calls left without a day')
# ---------------------------------------------------------------- 13
def f13():
    R=random.Random(113); d=Doc(13,'13_Registre_assistance_consulaire_Vientiane_2023.ods','Royal Embassy of Cambodia in Vientiane: register of consular assistance 2023 (in French)','take in','French; months of arrival written out; not all people helped are victims of trafficking; a brother and sister in a row each')
    s=d.sheet('2023'); head(s,['AMBASSADE ROYALE DU CAMBODGE - VIENTIANE','Section consulaire','Registre des ressortissants assistés, année 2023'],1,10)
    cols=[('N°','running number',None),('Nom et prénom','name','name'),('Sexe','sex (F, H)','sex'),('Âge','age','age'),('Province d\'origine','home province','province'),('Arrivée au Laos','month of arrival in Laos','arrival_month'),('Vu le','day seen by the embassy','seen_date'),('Motif','why helped','reason'),('Aide accordée','help given','help'),('Rapatrié(e) le','day of return','return_date')]
    s.row(5,[c[0] for c in cols],True); FM=['janvier','février','mars','avril','mai','juin','juillet','août','septembre','octobre','novembre','décembre']; MO=[('Escroquerie en ligne (contrainte)','forced online scamming'),('Travail forcé','forced labour'),('Passeport perdu','passport lost'),('Mariage forcé','forced marriage'),('Maladie','illness')]; AI=[('Laissez-passer','travel document'),('Billet + laissez-passer','ticket and travel document'),('Hébergement','lodging'),('Aucune','none')]
    rows=[]
    for i,day in enumerate(days(R,21,D(2023,1,12),D(2023,11,30)),1):
        sx=R.choice(['female','male']); mo=R.choice(MO if sx=='female' else MO[:3]+MO[4:]); ai=R.choice(AI); arr=day-dt.timedelta(R.randint(32,300)); p=R.choice(['Kampong Thom','Prey Veng','Kampong Cham','Siem Reap','Tboung Khmum']); a=R.randint(17,44); nm=nme(R,sx); ret=day+dt.timedelta(R.randint(6,25)); rc,rt=ret,ret.isoformat(); ac=f'{FM[arr.month-1]} {arr.year}'; at=arr.strftime('%Y-%m'); agc=f'{a} ans'
        if ai[1]=='none' or i in (9,): rc,rt=('en attente' if i==9 else None),None
        if i==14: ac,at='?',None
        if i==4: ac,at=str(arr.year),str(arr.year)
        fn=nm.split(' ')
        s.row(5+i,[i,fn[0].upper()+' '+fn[1],'F' if sx=='female' else 'H',agc,{'Prey Veng':'Prey Vèng'}.get(p,p),ac,day,mo[0],ai[0],rc])
        rows.append(dict(at=5+i,facts=dict(name=fn[0].upper()+' '+fn[1],sex=sx,age=a,province=p,arrival_month=at,seen_date=day.isoformat(),reason=mo[1],help=ai[1],return_date=rt)))
    s.put(28,1,'Arrêté le présent registre à vingt et un (21) ressortissants. Vientiane, le 8 janvier 2024'); d.nr('2023','A28','closing line of the register'); d.nr('2023','A1:A3','letterhead and title')
    d.table('2023','a Cambodian helped by the embassy (a person)',[5],cols,rows); d.t['notes'].append('Citizenship has no column; the title says nationals (ressortissants), so KHM may be taken, but is not in the facts. The embassy is in Laos; nobody\'s province is there.')
    d.q('Are people with a lost passport or an illness taken in, and not as victims?','H = homme (male)?','"en attente": leave the day of return empty?'); d.never('people with a lost passport or illness stored as victims of trafficking','H read as female or unknown','the closing line made a person','"mars 2023" stored as a made-up day'); d.save()
# ---------------------------------------------------------------- 14
def f14():
    R=random.Random(114); d=Doc(14,'14_មូលនិធិជនរងគ្រោះ_ការទូទាត់ Payments 2024.xlsx','Victims\' fund: book of payments 2024','take in, naming the errors','riel and dollars in columns of their own; one person can have several payments; three faults; a hidden row')
    s=d.sheet('Payments'); head(s,['មូលនិធិជាតិជនរងគ្រោះ / National Victims\' Fund','បញ្ជីទូទាត់ / Register of payments 2024'],1,10)
    cols=[('ល.រ No','running number',None),('សេចក្តីសម្រេច Decision','number of the decision','decision_no'),('ថ្ងៃសម្រេច Decided','day of the decision','decision_date'),('កូដ Code','code of the person','person_code'),('ឈ្មោះ Name','name','name'),('ភេទ Sex','sex','sex'),('រៀល KHR','amount in riel','amount'),('ដុល្លារ USD','amount in dollars','amount'),('បើកប្រាក់ Paid on','day paid','paid_date'),('បង្កាន់ដៃ Receipt','receipt','receipt_no')]
    s.row(4,[c[0] for c in cols],True); rows=[]; P={}; TK=TU=0
    for i,day in enumerate(days(R,30,D(2024,1,9),D(2024,11,20)),1):
        c=R.randint(1,22); code=f'VF{c:03d}'
        if code not in P: sx=R.choice(['female','female','male']); P[code]=(nmk(R,sx),sx)
        nm,sx=P[code]; usd=R.random()<.4; am=R.choice([100,250,500]) if usd else R.choice([400000,800000,2000000]); pd=day+dt.timedelta(R.randint(5,30)); rec=f'R-{i:04d}'; pc,pt=pd,pd.isoformat(); amt=dict(amount=am,currency='USD' if usd else 'KHR'); k,u=(None,am) if usd else (am,None)
        if i in (11,29): pc=pt=rec=None
        if i==8: pc=day-dt.timedelta(12); pt=pc.isoformat()
        if i==17: rec='R-0016'
        if i==24: k,u,amt=800000,200,None
        if rec is None: pass
        s.row(4+i,[i,f'{i:02d}/24 ស.ម',day,code,nm,'ស' if sx=='female' else 'ប',k,u,pc,rec]); TK+=k or 0; TU+=u or 0
        rows.append(dict(at=4+i,facts=dict(decision_no=f'{i:02d}/24 ស.ម',decision_date=day.isoformat(),person_code=code,name=nm,sex=sx,amount=amt,paid_date=pt,receipt_no=rec)))
    s.hidden_rows.append(19); s.row(35,['សរុប Total',None,None,None,None,None,TK,TU],True)
    assert not any(r['facts']['paid_date'] is None for r in rows if r['at'] in (20,21))
    d.table('Payments','a payment decided (not a person: a person can come several times)',[4],cols,rows); d.nr('Payments','A35:H35','total row'); d.nr('Payments','A1:J2','letterhead and title')
    d.err('Payments','I12','paid before it was decided','name it; keep both days as written'); d.err('Payments','J21','receipt R-0016 is already on the row above','ask'); d.err('Payments','H28','amounts in both riel and dollars (800000 and 200), everywhere else one only','ask whether both were paid; no amount until settled, do not add or convert')
    d.t['notes']+=['Row 19 is hidden in the sheet; it is a sound row and counted in the totals.','A row with no day paid and no receipt has not been paid.','Total row as written: %d KHR and %d USD, with row 28 counted in both; the tally leaves row 28 out.'%(TK,TU)]; d.t['also']={'different people':len({r['facts']['person_code'] for r in rows}),'total_row_as_written':{'KHR':TK,'USD':TU}}
    d.q('Is one row one payment, and is a person told by the code?','Row 28: both amounts, or one by mistake?','Is the hidden row 19 taken in?','No day paid: not yet paid?'); d.never('a person made anew for every payment','riel and dollars added or converted','the total row taken for a payment','unpaid decisions stored as paid'); d.save()
# ---------------------------------------------------------------- 15
def f15():
    R=random.Random(115); d=Doc(15,'15_Legal aid cases 2022-2024.xls','Legal aid organisation: cases of trafficking, English','take in, naming the errors','one row a case; clients in one cell with sex and age in brackets; three faults')
    s=d.sheet('Cases'); s.put(1,1,'INVENTED LEGAL AID OFFICE - case list (trafficking unit)',True)
    cols=[('Our ref','own reference','case_no'),('Opened','day opened','opened_date'),('Clients (sex, age)','clients, parted by semicolons','clients'),('# clients','number of clients','client_count'),('Court','province of the court','province'),('Type','type of case','case_type'),('Hearing','day of the hearing','hearing_date'),('Compensation awarded','compensation, with sign of the currency','compensation'),('Outcome','outcome','outcome'),('Lawyer','lawyer',None)]
    s.row(3,[c[0] for c in cols],True); rows=[]; TY=['sex trafficking','labour trafficking','bride trafficking']; OU=[('convicted','convicted'),('acquitted','acquitted'),('pending',None),('convicted','convicted')]
    for i,day in enumerate(days(R,23,D(2022,2,1),D(2024,3,10)),1):
        r=3+i; k=R.choice([1,1,2,3]) if i not in (5,) else 2; cl=[]
        for _ in range(k): sx=R.choice(['female','female','male']); cl.append(dict(name=nme(R,sx),sex=sx,age=R.randint(12,40)))
        hd=day+dt.timedelta(R.randint(60,250)); ou=R.choice(['convicted','acquitted','pending','convicted']); ht=hd.isoformat(); hc=hd
        if ou=='pending': hc=ht=None
        cm=None; cmc=None
        if ou=='convicted': cm=R.choice([dict(amount=5000000,currency='KHR'),dict(amount=2000,currency='USD'),None]); cmc=cm and ('$2,000' if cm['currency']=='USD' else '5,000,000 R')
        if ou=='acquitted': cmc='0 R'; cm=dict(amount=0,currency='KHR')
        cnt=k; cell='; '.join(f"{c['name']} ({c['sex'][0].upper()}, {c['age']})" for c in cl)
        if i==5: cnt=3
        if i==12: cl[0]['age']=None; x=cell.split(', ',1); cell=x[0]+', l7'+x[1][x[1].index(')'):]
        if i==19: hc=day-dt.timedelta(365); ht=hc.isoformat(); ou='acquitted'; cmc='0 R'; cm=dict(amount=0,currency='KHR')
        p=R.choice(['Phnom Penh','Siem Reap','Kampong Cham','Svay Rieng']); ty=R.choice(TY)
        s.row(r,[f'ILA/{day.year}/{i:02d}',day,cell,cnt,p,ty,hc,cmc,ou,'Atty Sample '+R.choice('XY')])
        rows.append(dict(at=r,facts=dict(case_no=f'ILA/{day.year}/{i:02d}',opened_date=day.isoformat(),clients=cl,client_count=cnt,province=p,case_type=ty,hearing_date=ht,compensation=cm,outcome=ou)))
    s.put(28,1,'R = riel. Blank compensation = not known to us. Hearing blank = not yet fixed'); d.table('Cases','a case (the clients stand in a cell, each a person tied to the case)',[3],cols,rows); d.nr('Cases','A1','title'); d.nr('Cases','A28','legend')
    d.err('Cases','D8','3 clients by number, but only two are named','ask; neither add a person nor change the number'); d.err('Cases','C15','age of the first client is written with the letter l (l7)','name it, leave the age empty'); d.err('Cases','G22','the hearing is a year before the case was opened','name it; change neither day')
    d.t['notes'].append('0 R is a sum of nought as written; a blank is not known (legend).'); d.t['also']={'clients named':sum(len(r['facts']['clients']) for r in rows),'clients by number':sum(r['facts']['client_count'] for r in rows)}
    d.q('Is one row one case, with several clients tied to it?','Case of row 8: two clients or three?','What age is l7?','Is Court the province of the court (not of the offence)?'); d.never('several clients made one person','a third client made up for row 8','a blank compensation stored as 0','$2,000 read as riel'); d.save()
# ---------------------------------------------------------------- 16
def f16():
    R=random.Random(116); d=Doc(16,'16_គណៈកម្មាធិការខេត្តព្រៃវែង_ឆមាស១_២០២៤.xlsx','Provincial committee for counter trafficking, Prey Veng: half-year figures 2024','totals only','counts by district for a half-year; subtotal lines for two groups; a nil and a blank')
    s=d.sheet('ឆមាស១'); head(s,['គណៈកម្មាធិការខេត្តព្រៃវែងប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស','តារាងតួលេខ ឆមាសទី១ ឆ្នាំ២០២៤'],1,7)
    cols=[('ស្រុក/ក្រុង','district or town','district'),('ករណី','cases','cases'),('ជនរងគ្រោះ','victims','victims'),('ស្រី','of them female','victims_female'),('ជនសង្ស័យ','suspects','suspects'),('វេទិកាផ្សព្វផ្សាយ','meetings to inform people','meetings'),('អ្នកចូលរួម','people who came','participants')]
    s.row(4,[c[0] for c in cols],True); DIS=['ក្រុងព្រៃវែង','ស្រុកបាភ្នំ','ស្រុកកំចាយមារ','ស្រុកកំពង់ត្របែក','ស្រុកកញ្ជ្រៀច','ស្រុកមេសាង','ស្រុកពាមជរ','ស្រុកពាមរក៍','ស្រុកពារាំង','ស្រុកព្រះស្តេច','ស្រុកពោធិ៍រៀង','ស្រុកស៊ីធរកណ្តាល','ស្រុកស្វាយអន្ទរ']
    rows=[]; T=[0]*6
    for i,x in enumerate(DIS):
        r=5+i; c=R.randint(0,4); v=R.randint(c,c*3) if c else 0; f=R.randint(0,v); su=R.randint(c,c*2) if c else 0; me=R.randint(1,9); pa=me*R.randint(20,60); vals=[c,v,f,su,me,pa]; fx=dict(zip(['cases','victims','victims_female','suspects','meetings','participants'],vals)); cells=[x]+vals
        if i==6: cells=[x]+[None]*6; fx={k:None for k in fx}; vals=[0]*6
        if i==3: cells=[x]+['គ្មាន']*4+[me,pa]; fx.update(cases=0,victims=0,victims_female=0,suspects=0); vals=[0,0,0,0,me,pa]
        T=[a+b for a,b in zip(T,vals)]; s.row(r,cells); rows.append(dict(at=r,facts=dict(district=x,period='2024-H1',**fx)))
    s.row(18,['សរុប']+T,True); s.put(19,1,'*ស្រុកពាមជរ មិនទាន់ផ្ញើរបាយការណ៍'); s.put(21,5,'ព្រៃវែង, ថ្ងៃទី១០ កក្កដា ២០២៤')
    d.table('ឆមាស១',"a district's counts for a half-year",[4],cols,rows); d.t['totals']=[dict(period='2024-H1',**dict(zip(['cases','victims','victims_female','suspects','meetings','participants'],T)))]
    d.nr('ឆមាស១','A18:G18','grand total'); d.nr('ឆមាស១','A19','note: Peam Chor has not reported'); d.nr('ឆមាស១','E21','place and day of the report'); d.nr('ឆមាស១','A1:A2','letterhead and title')
    d.q('Keep as counts only?','Is "គ្មាន" zero?','Peam Chor: leave missing?'); d.never('cases, victims or suspects made into records','Peam Chor stored as zero','participants of meetings added to victims','the total taken as a district'); d.save()
# ---------------------------------------------------------------- 17
def f17():
    R=random.Random(117); d=Doc(17,'17_recruitment_agencies_workers_sent_2023.ods','Department of employment: workers sent abroad by agency and quarter 2023','totals only','agency x quarter x sex, two-row heading; counts of workers, nothing about trafficking')
    s=d.sheet('2023'); head(s,['Workers sent abroad by private recruitment agencies, 2023 / ពលករបញ្ជូនដោយទីភ្នាក់ងារឯកជន'],1,10)
    s.row(3,['Agency','Country','Q1',None,'Q2',None,'Q3',None,'Q4',None],True); s.row(4,[None,None]+['T','F']*4,True)
    for c in (3,5,7,9): s.merge(3,c,3,c+1)
    s.merge(3,1,4,1); s.merge(3,2,4,2)
    cols=[('Agency','agency','agency'),('Country','country','destination')]
    for q in range(1,5): cols+=[(f'Q{q} / T',f'workers in quarter {q}, total',f'workers_q{q}'),(f'Q{q} / F','of them women',f'workers_female_q{q}')]
    rows=[]; r=5; CO=[('Thailand','THA'),('Malaysia','MYS'),('Japan','JPN'),('Korea','KOR'),('Saudi Arabia','SAU')]; T=[0]*8
    for i in range(1,13):
        for co in R.sample(CO,R.randint(1,2)):
            ag=f'Sample Manpower {i:02d} Co., Ltd'; vals=[]
            for q in range(4):
                t=R.choice([R.randint(5,180),R.randint(5,180),0]); vals+=[t,R.randint(0,t)]
            if r==9: vals[6]=vals[7]=None
            s.row(r,[ag,co[0]]+[v if v is not None else 'n/a' for v in vals]); fx=dict(agency=ag,destination=co[1])
            for q in range(4): fx[f'workers_q{q+1}']=vals[2*q]; fx[f'workers_female_q{q+1}']=vals[2*q+1]
            rows.append(dict(at=r,facts=fx)); T=[a+(b or 0) for a,b in zip(T,vals)]; r+=1
    s.row(r,['TOTAL',None]+T,True); s.put(r+1,1,'T = total, F = female. n/a = agency suspended in that quarter'); d.table('2023',"an agency's counts for a country in the four quarters of 2023",[3,4],cols,rows)
    d.t['totals']=[dict(period=f'2023-Q{q+1}',workers=T[2*q],workers_female=T[2*q+1]) for q in range(4)]; d.nr('2023',f'A{r}:J{r}','total row'); d.nr('2023',f'A{r+1}','legend'); d.nr('2023','A1','title')
    d.q('Keep as counts only?','Is n/a not reported rather than 0?'); d.never('workers sent abroad stored as victims or people','n/a stored as 0','the female column added to the total','an agency taken for a suspect'); d.save()
# ---------------------------------------------------------------- 18
def f18():
    R=random.Random(118); d=Doc(18,'18_hopital_statistiques_violences_2023.xls','Provincial hospital: figures of the forensic and violence unit 2023 (French)','totals only','the table lies on its side: months are columns, what is counted are rows; December not yet there')
    s=d.sheet('Stat 2023'); head(s,['Hôpital provincial (modèle fictif) - Unité médico-légale','Statistiques mensuelles 2023']); MN=['Janv','Févr','Mars','Avr','Mai','Juin','Juil','Août','Sept','Oct','Nov','Déc']
    s.put(4,1,'Rubrique',True)
    for i,m in enumerate(MN,2): s.put(4,i,m,True)
    s.put(4,14,'Total',True)
    RUB=[('Examens médico-légaux','forensic examinations','examinations'),('  dont femmes','of them women','examinations_female'),('  dont moins de 18 ans','of them under 18','examinations_under_18'),('Adressés par la police','sent by the police','sent_by_police'),('Adressés par une ONG','sent by an NGO','sent_by_ngo'),('Traite présumée','presumed trafficking','presumed_trafficking'),('Certificats délivrés','certificates given','certificates'),('Hospitalisations','stays in hospital','stays')]
    V={k:[] for *_,k in RUB}
    for m in range(11):
        e=R.randint(9,40); f=R.randint(4,e); u=R.randint(0,e//2); po=R.randint(0,e); ng=R.randint(0,e-po); tr=R.randint(0,4); ce=R.randint(e//2,e); st=R.randint(0,6)
        for k,x in zip(V,(e,f,u,po,ng,tr,ce,st)): V[k].append(x)
    for i,(h,m,k) in enumerate(RUB): s.row(5+i,[h]+V[k]+[None,sum(V[k])])
    s.put(14,1,'Décembre : non encore saisi.')
    recs=[dict(at=L(2+m),facts=dict(period=f'2023-{m+1:02d}',**{k:V[k][m] for k in V})) for m in range(11)]+[dict(at='M',facts=dict(period='2023-12',**{k:None for k in V}))]
    cols=[dict(at=5+i,heading=h.strip(),means=m,fact=k) for i,(h,m,k) in enumerate(RUB)]
    d.t['tables'].append(dict(sheet='Stat 2023',one_column_is="a month's counts",records_lie_in='columns',heading_rows=[4],heading_column='A',first='B',last='M',count_of_all_rows=12,repeats_sheet=None,columns=cols,rows=recs,all_rows_tally=tally(recs)))
    d.t['totals']=[dict(period='2023',**{k:sum(V[k]) for k in V})]; d.nr('Stat 2023','N4:N12','column of the year\'s totals (January to November)'); d.nr('Stat 2023','A14','note: December not entered yet'); d.nr('Stat 2023','A1:A2','title')
    d.t['notes'].append('The year 2023 is in the title only; the totals cover eleven months.')
    d.q('Keep as counts only?','Do the columns hold the months?','December empty: leave missing?'); d.never('examinations made people or cases','December stored as zero','the column Total taken as a month','presumed trafficking stored as victims'); d.save()
# ---------------------------------------------------------------- 19
def f19():
    R=random.Random(119); d=Doc(19,'19_វត្តមានសិក្ខាសាលា_ប្រឆាំងការជួញដូរ.xlsx','Provincial committee secretariat: sheet of attendance at a workshop on trafficking','refuse','people with name, sex, age, office and telephone - but they are officials who came to a workshop')
    s=d.sheet('វត្តមាន'); head(s,['បញ្ជីវត្តមានសិក្ខាសាលាស្តីពីការកំណត់អត្តសញ្ញាណជនរងគ្រោះដោយការជួញដូរមនុស្ស','សណ្ឋាគារគំរូ, ថ្ងៃទី១៩-២០ មិថុនា ២០២៤'],1,8); cols=['ល.រ','ឈ្មោះ','ភេទ','អាយុ','តួនាទី','អង្គភាព','ទូរស័ព្ទ','ហត្ថលេខា']; s.row(4,cols,True)
    for i in range(1,37):
        sx=R.choice(['female','male']); s.row(4+i,[kh(i),nmk(R,sx),'ស' if sx=='female' else 'ប',R.randint(25,58),R.choice(['មន្ត្រី','នាយការិយាល័យ','អនុប្រធាន','បុគ្គលិក']),R.choice(['នគរបាលខេត្ត','មន្ទីរសង្គមកិច្ច','មន្ទីរការងារ','អង្គការ','រដ្ឋបាលស្រុក']),'011 000 '+str(R.randint(100,999)),None])
    s.put(41,1,'សរុប ៣៦ នាក់ (ប្រាក់ឧបត្ថម្ភ ៤០,០០០ រៀល/ថ្ងៃ)'); d.nr('វត្តមាន','A5:H40','36 people who attended; none of them may become a record'); d.nr('វត្តមាន','A41','total line')
    d.t['notes'].append('A sentence such as: this is a list of people who attended a workshop, not of victims, suspects, cases or calls.'); d.never('an official who attended stored as a victim, suspect or client'); d.save()
# ---------------------------------------------------------------- 20
def f20():
    R=random.Random(120); d=Doc(20,'20_victims_list_2023.csv','Provincial social affairs department: a Khmer list saved as CSV in the wrong encoding','refuse','every Khmer letter was turned into a question mark on saving, headings too; only numbers and days are left and nobody can say what they mean')
    K=lambda t:''.join('?' if ord(c)>126 else c for c in t); out=[K('ល.រ,ឈ្មោះ,ភេទ,ឆ្នាំ,ខេត្ត,ថ្ងៃ,ចំនួន,ស្ថានភាព')]
    for i in range(1,31):
        sx=R.choice(['female','male']); p=PROV[R.choice(list(PROV))]; dd=D(2023,R.randint(1,12),R.randint(1,28))
        out.append(K(f"{i},{nmk(R,sx)},{'ស' if sx=='female' else 'ប'},{R.randint(9,45)},{p},{dmy(dd)},{R.randint(1,5)},{R.choice(['បានប្រគល់','នៅមណ្ឌល','បាត់ខ្លួន'])}"))
    open(os.path.join(OUT,d.fname),'w',encoding='ascii',newline='').write('\r\n'.join(out)+'\r\n')
    d.nr(None,'lines 2-31','30 lines that cannot be read'); d.t['notes'].append('A sentence such as: the Khmer text was lost when the file was saved; please send the Excel file or save as CSV UTF-8. The question marks cannot be turned back.')
    d.never('people stored with names of question marks','guessing sex, province or state from the number of question marks')
for f in (f01,f02,f03,f04,f05,f06,f07,f08,f09,f10,f11,f12,f13,f14,f15,f16,f17,f18,f19,f20): f()
json.dump(TRUTH,open(os.path.join(HERE,'truth.json'),'w',encoding='utf-8'),ensure_ascii=False,indent=1)
print(len(TRUTH),'files',sum(t['count_of_all_rows'] for x in TRUTH for t in x['tables']),'rows')
