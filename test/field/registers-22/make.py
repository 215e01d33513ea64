#!/usr/bin/env python3
"""Writes files/ (20 invented lists) and truth.json. Fixed seeds. Needs openpyxl, xlwt, xlrd, odfpy."""
import csv, datetime as dt, io, json, os, random, collections
import openpyxl, xlwt
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
from openpyxl.utils import get_column_letter as L
from openpyxl.comments import Comment
HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, 'files'); os.makedirs(OUT, exist_ok=True)
TRUTH = []
KHD = '០១២៣៤៥៦៧៨៩'
kd = lambda n: ''.join(KHD[int(c)] if c.isdigit() else c for c in str(n))
KM = ['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
PROV = {'Phnom Penh':'ភ្នំពេញ','Banteay Meanchey':'បន្ទាយមានជ័យ','Battambang':'បាត់ដំបង','Kandal':'កណ្តាល','Preah Sihanouk':'ព្រះសីហនុ','Siem Reap':'សៀមរាប','Svay Rieng':'ស្វាយរៀង','Prey Veng':'ព្រៃវែង','Kampong Cham':'កំពង់ចាម','Takeo':'តាកែវ','Pailin':'ប៉ៃលិន','Koh Kong':'កោះកុង'}
CTRY = {'KHM':('ខ្មែរ','Cambodian'),'VNM':('វៀតណាម','Vietnamese'),'CHN':('ចិន','Chinese'),'THA':('ថៃ','Thai'),'IDN':('ឥណ្ឌូនេស៊ី','Indonesian'),'PHL':('ហ្វីលីពីន','Filipino'),'IND':('ឥណ្ឌា','Indian'),'BGD':('បង់ក្លាដែស','Bangladeshi'),'MMR':('មីយ៉ាន់ម៉ា','Myanmar'),'KEN':('កេនយ៉ា','Kenyan')}
FK = ['សាកល្បង','គំរូ','ប្រឌិត']; FE = ['Testing','Sample','Invented']
GKF = ['ស្រីមុំ','ចន្ធូ','បុប្ផា','ផល្លា','សុភា','រតនា','ស្រីនាង','មាលា','ចាន់ថា','កល្យាណ']; GKM = ['ដារ៉ា','វិចិត្រ','សុខា','ប៊ុនធឿន','រដ្ឋា','សំណាង','វាសនា','ពិសិដ្ឋ','មករា','ធារ៉ា']
GEF = ['Sreymom','Chanthou','Bopha','Phalla','Sophea','Ratana','Sreyneang','Malea','Chantha','Kalyan']; GEM = ['Dara','Vichet','Sokha','Bunthoeun','Rotha','Samnang','Veasna','Piseth','Makara','Theara']
def nk(R, s): return R.choice(FK)+' '+R.choice(GKF if s=='female' else GKM)
def ne(R, s): return R.choice(FE)+' '+R.choice(GEF if s=='female' else GEM)
def day(R, y, m=None, m1=1, m2=12): return dt.date(y, m or R.randint(m1,m2), R.randint(1,28))
iso = lambda d: d.isoformat() if d else None

class Sheet:
    def __init__(s, name): s.name=name; s.c={}; s.f={}; s.merge=[]; s.bold=set(); s.fill={}; s.w={}; s.note={}; s.hidden=False; s.freeze=None; s.wrap=set()
    def put(s, r, c, v, fmt=None):
        if v is None or v=='': return
        s.c[r,c]=v
        if fmt: s.f[r,c]=fmt
    def line(s, r, vals, fmts={}, bold=False, c0=1):
        for i,v in enumerate(vals):
            s.put(r,c0+i,v,fmts.get(c0+i))
            if bold: s.bold.add((r,c0+i))
    def dims(s): return max(r for r,c in s.c), max(c for r,c in s.c)

def w_xlsx(fn, sheets):
    wb=openpyxl.Workbook(); wb.remove(wb.active); thin=Side(style='thin',color='999999')
    for s in sheets:
        ws=wb.create_sheet(s.name)
        for (r,c),v in s.c.items():
            x=ws.cell(r,c,v)
            if (r,c) in s.f: x.number_format=s.f[r,c]
            elif isinstance(v,dt.date): x.number_format='dd/mm/yyyy'
            x.font=Font(name='Khmer OS Battambang',size=10,bold=(r,c) in s.bold)
            if (r,c) in s.fill: x.fill=PatternFill('solid',fgColor=s.fill[r,c])
            if isinstance(v,str) and '\n' in v: x.alignment=Alignment(wrap_text=True,vertical='top')
        for m in s.merge: ws.merge_cells(m)
        for c,wd in s.w.items(): ws.column_dimensions[L(c)].width=wd
        for a,t in s.note.items(): ws[a].comment=Comment(t,'office')
        if s.hidden: ws.sheet_state='hidden'
        if s.freeze: ws.freeze_panes=s.freeze
    wb.properties.created=dt.datetime(2024,1,1); wb.save(os.path.join(OUT,fn))
def w_xls(fn, sheets):
    wb=xlwt.Workbook(encoding='utf-8'); cache={}
    def st(fmt,b):
        if (fmt,b) not in cache:
            cache[fmt,b]=xlwt.easyxf('font: bold %s'%('on' if b else 'off'), num_format_str=fmt or 'General')
        return cache[fmt,b]
    for s in sheets:
        ws=wb.add_sheet(s.name)
        for (r,c),v in s.c.items():
            fmt=s.f.get((r,c)) or ('DD/MM/YYYY' if isinstance(v,dt.date) else 'HH:MM' if isinstance(v,dt.time) else None)
            ws.write(r-1,c-1,v,st(fmt,(r,c) in s.bold))
        for c,wd in s.w.items(): ws.col(c-1).width=wd*256
    wb.save(os.path.join(OUT,fn))
def w_ods(fn, sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell
    from odf.text import P
    from odf.style import Style
    from odf import number
    doc=OpenDocumentSpreadsheet()
    ds=number.DateStyle(name='d1'); ds.addElement(number.Day(style='long')); ds.addElement(number.Text(text='-')); ds.addElement(number.Month(textual=True)); ds.addElement(number.Text(text='-')); ds.addElement(number.Year())
    doc.automaticstyles.addElement(ds)
    cs=Style(name='cd',family='table-cell',datastylename='d1'); doc.automaticstyles.addElement(cs)
    for s in sheets:
        t=Table(name=s.name); R,C=s.dims()
        for r in range(1,R+1):
            tr=TableRow()
            for c in range(1,C+1):
                v=s.c.get((r,c))
                if v is None: tc=TableCell()
                elif isinstance(v,dt.date):
                    tc=TableCell(valuetype='date',datevalue=v.isoformat(),stylename=cs); tc.addElement(P(text=v.strftime('%d-%b-%y')))
                elif isinstance(v,(int,float)):
                    tc=TableCell(valuetype='float',value=str(v)); tc.addElement(P(text=str(v)))
                else:
                    tc=TableCell(valuetype='string')
                    for ln in str(v).split('\n'): tc.addElement(P(text=ln))
                tr.addElement(tc)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    doc.save(os.path.join(OUT,fn))
def w_csv(fn, sheets, delim=',', enc='utf-8-sig', quoting=csv.QUOTE_MINIMAL):
    s=sheets[0]; R,C=s.dims(); b=io.StringIO(); w=csv.writer(b,delimiter=delim,quoting=quoting,lineterminator='\r\n')
    for r in range(1,R+1): w.writerow([s.c.get((r,c),'') for c in range(1,C+1)])
    open(os.path.join(OUT,fn),'wb').write(b.getvalue().encode(enc))

def tally(rows):
    out={}
    for f in rows[0]['facts']:
        v=[r['facts'].get(f) for r in rows]; g=[x for x in v if x is not None]
        if g and isinstance(g[0],dict):
            s=collections.Counter()
            for x in g: s[x['currency']]+=x['amount']
            out[f]={'sum_by_currency':dict(sorted(s.items())),'given':len(g)}
        elif g and isinstance(g[0],list): out[f]={'entries':sum(map(len,g)),'given':len(g)}
        elif g and isinstance(g[0],(int,float)): out[f]={'sum':sum(g),'given':len(g)}
        elif len(set(g))<=24:
            c=collections.Counter('(empty)' if x is None else x for x in v); out[f]=dict(sorted(c.items()))
        else: out[f]={'given':len(g),'different':len(set(g))}
    return out
def T(sh, unit, cols, recs, head, extra=lambda i,r:{}, fmts={}, lie='rows', heading=True, csvs=False, repeats=None):
    """cols: (heading, means, fact); recs: (row number, [cell or (written, truth)]); writes heading and rows, returns the table's truth"""
    rows=[]
    if heading:
        for i,(h,m,f) in enumerate(cols): sh.put(head[-1],i+1,h); sh.bold.add((head[-1],i+1))
    for n,(r,vals) in enumerate(recs):
        assert len(vals)==len(cols),(sh.name,r,len(vals),len(cols)); facts={}
        for i,(v,(h,m,f)) in enumerate(zip(vals,cols)):
            w,t = v if isinstance(v,tuple) else (v,v)
            if isinstance(t,dt.date): t=iso(t)
            if t=='': t=None
            sh.put(r,i+1,w,fmts.get(i+1))
            if f:
                if f=='+age':
                    facts['age'],facts['age_months']=t if isinstance(t,tuple) else (t,None)
                else: facts[f]=t
        facts.update(extra(n,r)); rows.append({'at':r,'facts':facts})
    return dict(sheet=None if csvs else sh.name,one_row_is=unit,records_lie_in='rows',heading_rows=list(head),heading_column=None,first=recs[0][0],last=recs[-1][0],count_of_all_rows=len(rows),repeats_sheet=repeats,
        columns=[dict(at=L(i+1),heading=h.replace('\n',' '),means=m,fact='age' if f=='+age' else f) for i,(h,m,f) in enumerate(cols)],rows=rows,all_rows_tally=tally(rows))
def E(no,fn,kept,outcome,why,tables=(),totals=(),also=None,not_rows=(),errors=(),questions=(),never=(),notes=()):
    TRUTH.append(dict(no=no,file='files/'+fn,kept_by=kept,outcome=outcome,why=why,notes=list(notes),tables=list(tables),totals=list(totals),also=also,
      not_rows=[dict(sheet=a,where=b,what=c) for a,b,c in not_rows],errors=[dict(sheet=a,cell=b,what=c,wanted=d) for a,b,c,d in errors],questions=list(questions),must_never_happen=list(never)))
TI,TE,TO,RF='take in','take in, naming the errors','totals only','refuse'
KHEAD=['ព្រះរាជាណាចក្រកម្ពុជា','ជាតិ សាសនា ព្រះមហាក្សត្រ']
sxk={'female':'ស','male':'ប'}
kdate=lambda d: kd(d.strftime('%d/%m/%Y'))

# 1 ------------------------------------------------ police, suspects
def f1():
    R=random.Random(101); s=Sheet('ជនសង្ស័យ២០២៤'); fn='01_បញ្ជីជនសង្ស័យ_ឆ្នាំ២០២៤.xlsx'
    for i,x in enumerate(KHEAD): s.put(1+i,5,x)
    s.put(3,1,'ស្នងការដ្ឋាននគរបាលខេត្តបាត់ដំបង — ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន'); s.put(4,1,'បញ្ជីជនសង្ស័យ ឆ្នាំ២០២៤')
    off={'ក':'unlawful removal for exploitation','ខ':'procuring prostitution','គ':'forced marriage abroad','ឃ':'unlawful recruitment for labour'}
    offk={'ក':'នាំយកមនុស្សដោយខុសច្បាប់ដើម្បីធ្វើអាជីវកម្ម','ខ':'ទាក់ទាញមនុស្សឱ្យប្រព្រឹត្តពេស្យាកម្ម','គ':'រៀបការដោយបង្ខំនៅក្រៅប្រទេស','ឃ':'ជ្រើសរើសពលករដោយខុសច្បាប់'}
    cols=[('ល.រ','running number',None),('លេខសំណុំរឿង','case file; merged over the suspects of one case','case_no'),('ថ្ងៃទទួល','day the case was received; merged like the case','received_date'),('គោត្តនាម-នាម','suspect\'s name','suspect_name'),('ភេទ','sex','sex'),('អាយុ','age (Khmer digits)','age'),('សញ្ជាតិ','citizenship','citizenship'),('បទល្មើស (កូដ)','offence by a letter; legend below the table','offence'),('ថ្ងៃឃាត់ខ្លួន','day of arrest; "គេច" = on the run','arrest_date'),('ស្ថានភាព','where the suspect is','suspect_status'),('ផ្សេងៗ','remarks',None)]
    r=7; recs=[]; n=0; k=0; d=dt.date(2024,1,5)
    while len(recs)<41:
        k+=1; m=R.choice([1,1,2,2,3]); d+=dt.timedelta(R.randint(6,20)); o=R.choice('កខគឃ'); r0=r
        for j in range(m):
            n+=1; sx=R.choice(['female','male','male']); st=R.choice(['detained','detained','released','at large','sent to the prosecutor'])
            sk={'detained':'ឃុំខ្លួន','released':'ដោះលែង','at large':'គេចខ្លួន','sent to the prosecutor':'បញ្ជូនអយ្យការ'}[st]
            a=d+dt.timedelta(R.randint(0,9)); ct=R.choice(['KHM']*6+['CHN','VNM','THA'])
            ag=R.randint(19,58); agw=(kd(ag),ag) if R.random()>.12 else ('មិនស្គាល់',None)
            recs.append((r,[kd(n),(kd('%03d/២៤'%k) if j==0 else '', '%03d/24'%k),(kdate(d) if j==0 else '',d),nk(R,sx),(sxk[sx],sx),agw,(CTRY[ct][0],ct),(o,off[o]),('គេច',None) if st=='at large' else (kdate(a),a),(sk,st),R.choice(['','','','មានមេធាវី'])])); r+=1
        if m>1: s.merge += ['B%d:B%d'%(r0,r-1),'C%d:C%d'%(r0,r-1)]
    s.w={2:14,3:14,4:22,7:13,9:14,10:18}
    t=T(s,'a suspect (a person); several suspects share one case number, merged',cols,recs,[6],lambda i,r:{'person_is':'suspect'})
    s.put(r+1,1,'សម្គាល់៖'); lg=[]
    for i,o in enumerate('កខគឃ'): s.put(r+2+i,2,o); s.put(r+2+i,3,offk[o])
    s.put(r+8,8,'បាត់ដំបង ថ្ងៃទី ១០ ខែមករា ឆ្នាំ២០២៥')
    w_xlsx(fn,[s])
    E(1,fn,'Provincial police, anti-trafficking office: suspects 2024',TI,'case number and day merged over the suspects; offence by letters with a legend below; no victims in it',[t],also={'cases':k},
      not_rows=[(s.name,'A1:E4','letter head and title'),(s.name,'A%d:C%d'%(r+1,r+5),'legend of the offence letters'),(s.name,'H%d'%(r+8),'place and day of signature')],
      questions=['Do the suspects under one merged number belong to one case?','"គេច" in the arrest column: on the run, so no arrest day?','"មិនស្គាល់" under age: unknown?','Is "បញ្ជូនអយ្យការ" (sent to the prosecutor) the last thing known about the suspect?'],
      never=['suspects stored as victims','suspects stored as convicted','case number lost for the second and third suspect of a case','one case made of each suspect','legend lines made into suspects'])

# 2 ------------------------------------------------ gendarmerie, operations (French, xls)
def f2():
    R=random.Random(102); s=Sheet('Opérations 2023'); fn='02_Gendarmerie_registre_operations_2023.xls'
    s.put(1,1,'GENDARMERIE ROYALE DU CAMBODGE — Registre des opérations, traite des personnes, année 2023')
    cols=[('N°','running number',None),('Date','day of the operation','operation_date'),('Heure','hour it began','time'),('Province','province','province'),('Lieu','kind of place','place_kind'),('Effectif engagé','gendarmes taking part','officers'),('Pers. secourues','people brought out','rescued'),('dont F','of them women','rescued_female'),('dont mineurs','of them under 18','rescued_children'),('Interpellés','people arrested','arrested'),('Remis à','to whom handed over','handed_to'),('Observations','remarks',None)]
    pl={'Karaoké':'karaoke bar','Usine':'factory','Bateau':'boat','Compound (escroquerie en ligne)':'online scam compound','Poste frontière':'border post'}
    to={'Police nationale':'national police','Parquet':'prosecutor','Affaires sociales':'social affairs','—':None}
    frp={'Phnom Penh':'Phnom Penh','Preah Sihanouk':'Sihanoukville (prov.)','Banteay Meanchey':'Banteay Meanchey','Koh Kong':'Koh Kong','Svay Rieng':'Svay Rieng','Kandal':'Kandal'}
    d=dt.date(2023,1,3); rec=[]; 
    for i in range(34):
        d+=dt.timedelta(R.randint(4,16)); 
        if d.year>2023: d=dt.date(2023,12,28)
        p=R.choice(list(frp)); k=R.choice(list(pl)); re=R.choice([0,0,2,3,4,6,9,15]); f=R.randint(0,re); ch=R.randint(0,min(3,re)); tm=dt.time(R.randint(0,23),R.choice([0,15,30,40]))
        th=R.choice(list(to)[:3]) if re else '—'
        rec.append([i+1,(d,d),(tm,tm.strftime('%H:%M')),(frp[p],p),(k,pl[k]),R.choice([6,8,12,20,25]),re,f,ch,R.choice([0,1,2,5]),(th,to[th]),R.choice(['','','','RAS','presse présente'])])
    def fix(i,c,w,t): rec[i][c]=(w,t)
    fix(5,2,'24h75',None)
    fix(11,10,'Police nationale','national police'); fix(29,10,'Affaires sociales','social affairs'); fix(11,6,4,4); fix(11,7,6,6); fix(11,8,1,1)
    old=rec[18][1][0]; fix(18,1,dt.date(2032,old.month,old.day),None)
    fix(26,1,'31/09/2023',None)
    fix(29,6,3,3); fix(29,7,2,2); fix(29,8,5,5)
    recs=[]; r=4; nr=[('Opérations 2023','A1','title')]; R0=[]
    for i,x in enumerate(rec):
        if i in (12,24):
            sm=lambda c:sum((y[c][0] if isinstance(y[c],tuple) else y[c]) for y in rec[:i])
            for lab in ('À reporter','Report'):
                s.line(r,['',lab,'','','',sm(5),sm(6),sm(7),sm(8),sm(9)],bold=True); nr.append((s.name,'A%d:L%d'%(r,r),'carried-forward line "%s"'%lab)); r+=1
        recs.append((r,x)); R0.append(r); r+=1
    t=T(s,'an operation (not a person, not a case)',cols,recs,[3])
    sm=lambda c:sum((y[c][0] if isinstance(y[c],tuple) else y[c]) for y in rec)
    s.line(r,['','TOTAL','','','',sm(5),sm(6),sm(7),sm(8),sm(9)],bold=True); nr.append((s.name,'A%d:L%d'%(r,r),'total of the year'))
    s.w={2:12,4:20,5:30,11:18,12:20}
    w_xls(fn,[s]); n=s.name
    E(2,fn,'Royal gendarmerie: register of operations 2023 (French, old .xls)',TE,'operations with carried-forward lines between pages; five slips',[t],not_rows=nr,
      errors=[(n,'C%d'%R0[5],'24h75 is no hour','name it; leave the hour empty'),(n,'H%d'%R0[11],'more women (6) than people brought out (4)','name it; keep both numbers for a person to settle'),(n,'B%d'%R0[18],'the year 2032 lies ahead, in a register of 2023','name it; leave the day empty, do not write 2023 silently'),(n,'B%d'%R0[26],'31 September does not exist (and is text)','name it; leave the day empty'),(n,'I%d'%R0[29],'more under 18 (5) than people brought out (3)','name it; keep both numbers')],
      questions=['Is one row one operation?','Are "personnes secourues" people believed to be victims, or everybody found there?','Is "—" under "Remis à" nobody, because nobody was brought out?','Which year is meant by 2032?','Are those handed to the prosecutor the arrested ones?'],
      never=['people brought out made into victims\' records','"À reporter" or "Report" taken for an operation','0 brought out stored as empty','an operation stored as a case','arrested counted as convicted'])

# 3 ------------------------------------------------ prosecutor
def f3():
    R=random.Random(103); s=Sheet('Register 2023'); lg=Sheet('កូដ Codes'); fn='03_Prosecution register TIP 2023.xlsx'
    s.put(1,1,'អយ្យការអមសាលាដំបូងខេត្តសៀមរាប / Prosecution Office, Siem Reap'); s.put(2,1,'បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ២០២៣ / Trafficking cases received 2023')
    code={'T1':'unlawful removal','T2':'unlawful recruitment for exploitation','T3':'procuring prostitution','T4':'sale of a person','L1':'debt bondage labour'}
    lg.line(1,['Code','ខ្មែរ','English'],bold=True)
    for i,(k,v) in enumerate(code.items()): lg.line(2+i,[k,['នាំយកដោយខុសច្បាប់','ជ្រើសរើសដោយខុសច្បាប់ដើម្បីធ្វើអាជីវកម្ម','ទាក់ទាញឱ្យប្រព្រឹត្តពេស្យាកម្ម','លក់មនុស្ស','ពលកម្មដោះបំណុល'][i],v])
    cols=[('ល.រ\nNo','running number',None),('លេខអយ្យការ\nProsecution no.','prosecution file number','case_no'),('ថ្ងៃចូល\nReceived','day received','received_date'),('មកពី\nFrom','who sent it','source'),('ឈ្មោះជនត្រូវចោទ (ភេទ)\nAccused (sex)','names of the accused, one a line, sex in brackets','accused'),('ចំនួន\nNo. of accused','number of accused','accused_count'),('ជនរងគ្រោះ\nVictims','number of victims','victims'),('បទល្មើស\nOffence','offence code, sheet of codes','offence'),('សេចក្តីសម្រេច\nDecision','prosecutor\'s decision; blank = pending','decision'),('ថ្ងៃសម្រេច\nDate','day of decision','decision_date')]
    dec={'បើកការស៊ើបសួរ':'judicial investigation opened','តម្កល់ទុកឥតចាត់ការ':'filed without processing','ចោទប្រកាន់ផ្ទាល់':'direct charge','':None}
    src={'នគរបាល':'police','កងរាជអាវុធហត្ថ':'gendarmerie','បណ្តឹងផ្ទាល់':'direct complaint'}
    d=dt.date(2023,1,1); recs=[]
    for i in range(32):
        d+=dt.timedelta(R.randint(3,14)); m=R.choice([1,1,1,2,2,3,4]); acc=[]; w=[]
        for j in range(m):
            sx=R.choice(['female','male','male']); nm=nk(R,sx); acc.append({'name':nm,'sex':sx}); w.append('%s (%s)'%(nm,sxk[sx]))
        dd=R.choice(list(dec)); c=R.choice(list(code)); so=R.choice(list(src)); e=d+dt.timedelta(R.randint(2,40))
        cs=R.random()
        cw=(c,code[c]) if i not in (7,20) else ('%s, %s'%(c,'T4' if c!='T4' else 'T1'),'%s; %s'%(code[c],code['T4' if c!='T4' else 'T1']))
        recs.append((5+i,[i+1,('%d អយ.'%(101+i),str(101+i)),d,(so,src[so]),('\n'.join(w),acc),m,R.choice([1,1,2,3,None,7]),cw,(dd,dec[dd]),e if dd else None]))
    s.w={2:14,3:12,4:18,5:32,8:12,9:24,10:12}; s.freeze='A5'
    t=T(s,'a case at the prosecutor\'s; the accused are named in one cell',cols,recs,[4])
    s.put(38,1,'សរុប Total'); s.put(38,6,sum(x[1][5] for x in recs)); s.put(38,7,sum(x[1][6] or 0 for x in recs))
    w_xlsx(fn,[s,lg])
    E(3,fn,'Prosecution office of a province: trafficking cases received 2023',TI,'several accused in one cell; codes explained on a second sheet; blank decision = pending',[t],also={'accused_named':sum(x[1][5] for x in recs)},
      not_rows=[(s.name,'A1:A2','titles'),(s.name,'A38:G38','total row'),(lg.name,'A1:C6','the code list, no cases')],
      questions=['Is one row one case?','Shall each accused named in column E become a person of the case?','Does a blank decision mean still pending?','Victims blank: not known?'],
      never=['a blank decision stored as filed without processing','names cut after the first','total row taken for a case','the accused stored as convicted or as victims','code list taken for cases'],
      notes=['victims blank in some rows means not known, not 0','two rows have two offence codes'])

# 4 ------------------------------------------------ OSCaR export
def f4():
    R=random.Random(104); s=Sheet('csv'); fn='04_oscar_client_export_20240702.csv'
    cols=[('Client ID','OSCaR code of the client','client_code'),('Given Name','given name','given_name'),('Family Name','family name','family_name'),('Gender','sex','sex'),('Date of Birth','birthday','birth_date'),('Status','Accepted/Active/Exited/Referred','client_status'),('Current Province','province of living','province'),('Referral Source Category','who referred','source'),('Initial Referral Date','day of referral','referred_date'),('Accepted Date','day accepted','accepted_date'),('Exit Date','day of exit; blank = not exited','exit_date'),('Reason for Referral','reasons, several by "|"','reasons'),('Has Disability?','disability','disability'),('Case Worker / Staff','the worker',None),('Assessments Count','number of assessments','assessments')]
    of=lambda d: d.strftime('%B %d, %Y') if d else ''
    RS=['Human trafficking','Labour exploitation','Domestic violence','Abandonment','Unsafe migration','Poverty']
    recs=[]; tip=[]
    for i in range(48):
        sx=R.choice(['female','female','male']); g=R.choice(GEF if sx=='female' else GEM); f=R.choice(FE)
        gw={'female':('female','female'),'male':('male','male')}[sx]
        if i in(9,31): gw=('prefer_not_to_say','unknown')
        if i==22: gw=('other','other')
        b=day(R,R.randint(2006,2020)) if R.random()>.1 else None
        rd=day(R,2023) if i<30 else day(R,2024,m1=1,m2=6); st=R.choice(['Active','Active','Accepted','Exited','Referred'])
        ad=rd+dt.timedelta(R.randint(1,20)) if st!='Referred' else None; ex=ad+dt.timedelta(R.randint(20,120)) if st=='Exited' else None
        if ex and ex>dt.date(2024,7,1): ex=dt.date(2024,7,1)
        rs=sorted(R.sample(RS,R.choice([1,1,2]))); tip.append('yes' if 'Human trafficking' in rs else None if {'Labour exploitation','Unsafe migration'}&set(rs) else 'no')
        p=R.choice(list(PROV)); so=R.choice(['Family','DoSVY','Police','Other NGO','Community'])
        dis=R.choice([('Yes','yes'),('No','no'),('No','no'),('',None)])
        recs.append((2+i,['%s-%d'%(R.choice(['ocl','bmc','ngo']),1200+i*3),g,f,gw,(of(b),iso(b)),st,'%s / %s'%(PROV[p],p) and ('%s / %s'%(PROV[p],p),p),(so,so),(of(rd),iso(rd)),(of(ad),iso(ad)),(of(ex),iso(ex)),(' | '.join(rs),rs),dis,'Invented Worker %d'%R.randint(1,4),R.choice([0,1,2,5])]))
    t=T(s,'a client (a child); not every client concerns trafficking',cols,recs,[1],lambda i,r:{'about_trafficking':tip[i],'person_is':'client'},csvs=True)
    w_csv(fn,[s],quoting=csv.QUOTE_ALL)
    E(4,fn,'NGO for children: client export from OSCaR (CSV)',TI,'case-management export, dates in words, reasons joined by |; many clients have nothing to do with trafficking',[t],
      questions=['Only the clients whose reasons name human trafficking, or all?','Is "Labour exploitation" or "Unsafe migration" to be taken as trafficking?','Is "Current Province" where the child lives, not where it happened?','"prefer_not_to_say": sex unknown?','Has Disability blank: not asked?'],
      never=['all clients stored as trafficking victims','the case worker stored as a person concerned','the current province stored as the place of the offence','blank disability stored as no'],
      notes=['about_trafficking is null (to be asked) where labour exploitation or unsafe migration is ticked without human trafficking'])

# 5 ------------------------------------------------ Primero export
def f5():
    R=random.Random(105); s=Sheet('csv'); fn='05_primero-cases-export.csv'
    cols=[('Case ID','short id of the case','case_no'),('Name','name of the child','person_name'),('Sex','sex','sex'),('Age','age in years','age'),('Age in months (under 1)','months, for babies only','age_months'),('Date of birth','birthday','birth_date'),('Is DOB estimated?','birthday estimated','birth_date_estimated'),('Nationality','citizenship, several by ;','citizenship'),('Registration Date','day of registration','registered_date'),('Protection Concerns','concerns, several by ;','concerns'),('Current Location','province::district','province'),('Case Status','open/closed','status'),('Closure Date','day closed','closed_date'),('Valid record?','record valid','record_valid'),('Owned by','login of the worker',None)]
    CO=['trafficked/smuggled','separated','child_labour','sexual_exploitation','unaccompanied','other']; recs=[]; tip=[]
    for i in range(44):
        sx=R.choice(['female','male']); baby=i in(6,19,33); rd=day(R,2024,m1=1,m2=9); a=0 if baby else R.randint(3,17); mo=R.randint(2,11) if baby else None
        b=rd-dt.timedelta(mo*30+5) if baby else rd-dt.timedelta(a*365+a//4+R.randint(10,300))
        if baby: 
            mo=(rd.year-b.year)*12+rd.month-b.month-(rd.day<b.day)
        if R.random()<.2: b=None
        co=R.sample(CO,R.choice([1,2,2])); tip.append('yes' if 'trafficked/smuggled' in co else 'no'); st=R.choice(['open','open','closed']); cd=rd+dt.timedelta(R.randint(10,90)) if st=='closed' else None
        ct=R.choice(['KHM','KHM','KHM','VNM','THA']); cw={'KHM':'cambodia','VNM':'viet_nam','THA':'thailand'}[ct]; cv=(cw,[ct]) if i not in(12,) else ('cambodia; thailand',['KHM','THA'])
        p=R.choice(list(PROV)); v='false' if i in(15,40) else 'true'
        e=('','') if not b else R.choice([('true','yes'),('false','no'),('false','no')])
        recs.append((2+i,['%07x'%R.getrandbits(28),ne(R,sx),sx,a,mo,(iso(b) or '',iso(b)),e,cv,(iso(rd),iso(rd)),('; '.join(co),co),('%s::Invented District %d'%(p,R.randint(1,5)),p),st,(iso(cd) or '',iso(cd)),(v,'no' if v=='false' else 'yes'),R.choice(['cp_worker_bmc','cp_worker_pp'])]))
    t=T(s,'a case, which in Primero is one child',cols,recs,[1],lambda i,r:{'about_trafficking':None if tip[i]=='yes' else 'no','person_is':'child'},csvs=True)
    w_csv(fn,[s],enc='utf-8')
    E(5,fn,'NGO and social office: cases exported from Primero (CSV)',TI,'one case = one child; "trafficked/smuggled" is one option in the tool; babies have months',[t],
      questions=['Does "trafficked/smuggled" mean trafficked? (the tool puts both in one option)','Only children with that concern, or all?','Shall records with "Valid record?" false come in?','Is the location where the child is now?'],
      never=['all children stored as trafficking victims','"trafficked/smuggled" stored as confirmed trafficking without asking','age 0 stored as empty','the worker\'s login stored as a person'],
      notes=['about_trafficking is null (to be asked) where the concern "trafficked/smuggled" is ticked, and no elsewhere'])

# 6 ------------------------------------------------ shelter stays
def f6():
    R=random.Random(106); s=Sheet('Stays'); fn='06_Shelter stays 2023-2024.xlsx'
    s.put(1,1,'House of Invented Hope – residents register'); s.put(2,1,'One line for each stay. If she comes again, a new line with the same ID. Blank exit = still with us on 30 June 2024.')
    s.line(4,['','Resident','','','','Stay','','','','',''],bold=True); s.merge+=['B4:E4','F4:J4']
    cols=[('No','running number',None),('ID','resident\'s code','client_code'),('Name','name','person_name'),('Sex','sex','sex'),('Age','age; "8 m" = months for babies','+age'),('Category','TIP victim / rape / DV / child of resident','category'),('Referred by','who referred','source'),('Entry','day of entry','entry_date'),('Exit','day of exit','exit_date'),('Exit to','where she went','exit_to'),('Remarks','remarks',None)]
    d=dt.date(2023,1,4); recs=[]; ppl=[]; n=0
    for i in range(46):
        d+=dt.timedelta(R.randint(3,15)) if i not in(5,14,30) else dt.timedelta(0)
        if i in(17,25,38):
            q=ppl[i-14]; cat=q[4]; pid,nm,sx,a=q[:4]; rem='second stay'
        else:
            n+=1; sx=R.choice(['F','F','F','F','M']); cat=R.choice(['TIP','TIP','TIP','rape','DV']); a=R.randint(9,38) if sx=='F' else R.randint(6,15); pid='H%03d'%n
            if i in(4,13,29): sx='F'; a=19+i%7
            nm=ne(R,'female' if sx=='F' else 'male'); rem=''
            if i in(5,14,30): a=('%d m'%R.randint(3,11)); cat='child of resident'; rem='baby of the resident above'
        ppl.append((pid,nm,sx,a,cat)); force=i in(3,11,24); ex=d+dt.timedelta(R.randint(5,150)); ex=ex if ex<dt.date(2024,6,30) and R.random()>.1 else None
        if force: ex=d+dt.timedelta(40)
        to=R.choice(['Family','Family','Other shelter','Left on her own']) if ex else ''
        aw=(a,(0,int(a.split()[0]))) if isinstance(a,str) else a
        catt={'TIP':'victim of trafficking','rape':'victim of rape','DV':'victim of domestic violence','child of resident':'child of a resident'}[cat]
        so=R.choice(['Police','DoSVY','NGO','Self'])
        if to=='Left on her own' and (isinstance(a,int) and (a<18 or sx=='M')): to='Family'
        if i in(5,14,30): so,ex,to=recs[-1][1][6][0],recs[-1][1][8],recs[-1][1][9]
        recs.append((6+i,[i+1,pid,nm,(sx,{'F':'female','M':'male'}[sx]),aw,(cat,catt),(so,{'Self':'came by herself'}.get(so,so)),d,ex,to,rem]))
    def fx(i,c,w,t): recs[i][1][c]=(w,t)
    e=recs[8][1][7]; fx(8,8,e-dt.timedelta(12),e-dt.timedelta(12)); fx(8,9,'Family','Family')
    bi=next(i for i in range(18,28) if i not in(24,25) and recs[i][1][7].month in(2,4,6,9,11)); bd=recs[bi][1][7]; bs='%d/%02d/%d'%(30 if bd.month==2 else 31,bd.month,bd.year)
    fx(bi,7,bs,None); x=dt.date(bd.year,bd.month,28)+dt.timedelta(33); fx(bi,8,x,x); fx(bi,9,'Family','Family')
    fx(28,4,214,None)
    pid=recs[32][1][1]; fx(33,1,pid,pid)
    recs[33][1][2]='Sample Bopha'; recs[32][1][2]='Invented Ratana'; recs[33][1][10]=''; recs[32][1][10]=''
    recs[33][1][4]=17; recs[32][1][4]=29; recs[33][1][3]=recs[32][1][3]=('F','female')
    t=T(s,'a stay (a person may stay twice)',cols,recs,[4,5],lambda i,r:{'about_trafficking':'yes' if recs[i][1][5][0]=='TIP' else 'no' if recs[i][1][5][0]!='child of resident' else None},fmts={8:'dd-mmm-yy',9:'dd-mmm-yy'})
    s.put(53,2,'Total stays'); s.put(53,3,46); s.w={3:24,6:16,7:12,8:12,9:12,10:16,11:26}; w_xlsx(fn,[s]); n='Stays'
    E(6,fn,'NGO shelter: stays of residents 2023–2024',TE,'stays, not persons; babies of residents with months; four slips',[t],also={'different_ids_as_written':len({(x[1][1][0] if isinstance(x[1][1],tuple) else x[1][1]) for x in recs})},
      not_rows=[(n,'A1:A2','title and note of the keeper'),(n,'B53:C53','total of stays')],
      errors=[(n,'I14','exit before entry','name it; do not swap the days'),(n,'H%d'%(6+bi),bs+' does not exist (text)','name it; leave the entry empty'),(n,'E34','age 214','name it; leave the age empty, do not make it 21 or 24'),(n,'B39','ID already stands in the row above with another name and age; the next ID is missing','ask; do not join the two persons')],
      questions=['Is one row one stay, so that the same ID is one person?','Is the baby of a resident a victim as well?','Blank exit: still there on 30 June 2024?','Two names under the same ID (rows 38 and 39): which is right?','Only category TIP, or all residents?'],
      never=['babies of residents stored as trafficking victims','rape and domestic violence stored as trafficking','second stays counted as further persons','8 m stored as 8 years','the day 30 June 2024 filled in as exit'])

# 7 ------------------------------------------------ Poipet transit centre
def f7():
    R=random.Random(107); s=Sheet('ជនត្រឡប់'); fn='07_មជ្ឈមណ្ឌលឆ្លងកាត់ប៉ោយប៉ែត_ត្រីមាស១_២០២៤.xlsx'
    s.put(1,1,'មជ្ឈមណ្ឌលឆ្លងកាត់ប៉ោយប៉ែត'); s.put(2,1,'បញ្ជីអ្នកត្រឡប់មកពីប្រទេសថៃ ត្រីមាសទី១ ឆ្នាំ២០២៤')
    cols=[('ល.រ','number in the group',None),('ឈ្មោះ','name','person_name'),('ភេទ','sex','sex'),('អាយុ','age; ខែ = months','+age'),('ខេត្តកំណើត','home province','home_province'),('ប្រភេទ','kind of person','category'),('ស្នាក់នៅ (យប់)','nights at the centre','nights'),('បញ្ជូនទៅ','passed on to','referred_to'),('ប្រាក់ធ្វើដំណើរ (៛)','travel money in riel','travel_money')]
    kat={'ជនរងគ្រោះ':'victim of trafficking','ពលករនិរទេស':'deported migrant worker','កុមារគ្មានអ្នកកំដរ':'unaccompanied child','មកជាមួយ':'accompanying family member'}
    ref={'គ្រួសារ':'family','មន្ទីរ ស.អ.យ':'provincial social office','អង្គការ':'NGO','':None}
    s.line(4,[c[0] for c in cols],bold=True); r=5; recs=[]; nr=[(s.name,'A1:A2','titles')]; ds=[]; d=dt.date(2024,1,4); tot=0
    for g in range(9):
        k=R.randint(4,9); nr.append((s.name,'A%d'%r,'group line naming the arrival day %s'%iso(d)))
        s.put(r,1,'ថ្ងៃទី%s ខែ%s ឆ្នាំ%s — មកដល់ %s នាក់'%(kd('%02d'%d.day),KM[d.month-1],kd(d.year),kd(k))); s.merge.append('A%d:I%d'%(r,r)); s.fill[r,1]='DDEBF7'; r+=1
        for j in range(k):
            sx=R.choice(['female','male']); kt=R.choice(['ជនរងគ្រោះ']*2+['ពលករនិរទេស']*4+['កុមារគ្មានអ្នកកំដរ','មកជាមួយ'])
            a=R.randint(18,48)
            if kt=='កុមារគ្មានអ្នកកំដរ': a=R.randint(8,17)
            aw=(kd(a),a)
            if kt=='មកជាមួយ': m=R.randint(2,11); aw=('%s ខែ'%kd(m),(0,m)) if j%2 else (kd(4),4)
            p=R.choice(list(PROV)); rf=R.choice(list(ref)); mny=R.choice([0,20000,40000,60000,None])
            recs.append((r,[kd(j+1),nk(R,sx),('ស្រី' if sx=='female' else 'ប្រុស',sx),aw,(PROV[p],p),(kt,kat[kt]),(kd(x:=R.randint(0,3)),x),(rf,ref[rf]),(mny if mny is not None else '',{'amount':mny,'currency':'KHR'} if mny is not None else None)])); ds.append(d); r+=1
        d+=dt.timedelta(R.randint(5,12))
    t=T(s,'a person arriving (the arrival day is in the line above the group)',cols,recs,[4],lambda i,r:{'arrival_date':iso(ds[i]),'about_trafficking':'yes' if recs[i][1][5][0]=='ជនរងគ្រោះ' else None if recs[i][1][5][0]!='ពលករនិរទេស' else 'no'},fmts={9:'#,##0'},heading=False)
    s.put(r,1,'សរុបរួម'); s.put(r,2,kd(len(recs))+' នាក់'); s.put(r,9,sum((x[1][8][0] or 0) for x in recs),'#,##0'); nr.append((s.name,'A%d:I%d'%(r,r),'grand total'))
    s.w={2:22,5:16,6:22,8:18,9:16}; w_xlsx(fn,[s])
    E(7,fn,'Transit centre Poipet: people returned from Thailand, first quarter 2024',TI,'arrival day only in the group lines; most are migrant workers, not victims',[t],also={'arrival_groups':9},not_rows=nr,
      questions=['Is the day in the coloured line the arrival of all below it?','Is only "ជនរងគ្រោះ" a victim of trafficking?','Unaccompanied children and accompanying family: are they victims, or not assessed?','Travel money blank: not given, or not written?','Blank "passed on to": went alone?'],
      never=['all returned people stored as trafficking victims','group lines made into persons','months of a baby stored as years','arrival day lost or taken from the group above','blank travel money stored as 0'])

# 8 ------------------------------------------------ immigration, three months
def f8():
    R=random.Random(108); fn='08_Immigration_removals_Q1_2024.xlsx'; tabs=[]; shs=[]; nr=[]; R1={}
    base=[('No.','running number',None),('Name','name as in the passport','person_name'),('Sex','sex','sex'),('D.O.B','birthday','birth_date'),('Nationality','citizenship','citizenship'),('Passport No.','passport','passport_no'),('Detained on','day of detention','detained_date'),('Place found','where found','place_kind'),('Screened as VoT','screened: victim of trafficking?','screened_victim'),('Removed on','day of removal','removed_date'),('Route','way of removal','route')]
    st={'Y':'yes','N':'no','-':'unknown'}; errs=[]; seen=None
    for mi,mn in enumerate(['Jan 2024','Feb 2024','Mar 2024']):
        s=Sheet(mn); shs.append(s); cols=list(base)
        if mi==2: cols=cols[:9]+[('Embassy informed','embassy informed','embassy_informed')]+cols[9:]
        s.put(1,1,'GENERAL DEPARTMENT OF IMMIGRATION – foreigners removed in '+mn); recs=[]
        for i in range([18,15,20][mi]):
            sx=R.choice(['M','M','F']); ct=R.choice(['CHN','CHN','VNM','IDN','PHL','IND','BGD','MMR','KEN']); rm=day(R,2024,mi+1); de=rm-dt.timedelta(R.randint(4,60)); v=R.choice('NNNY-'); b=day(R,R.randint(1975,2004)); rt='By land' if ct in('VNM',) else 'By air'
            pk=R.choice(['Online scam site','Construction site','Overstay','Casino'])
            x=[i+1,ne(R,'female' if sx=='F' else 'male').upper(),(sx,{'F':'female','M':'male'}[sx]),b,(CTRY[ct][R.choice([0,1,1])],ct),'XX%06d'%R.randint(1,999999),de,(pk,pk.lower()),(v,st[v]),rm,(rt,rt.lower())]
            if mi==2: x=x[:9]+[R.choice([('✓','yes'),('✓','yes'),('',None)])]+x[9:]
            recs.append((4+i,x))
        recs.sort(key=lambda q:q[1][-2]); recs=[(4+i,[i+1]+x[1][1:]) for i,x in enumerate(recs)]
        if mi==0: recs[6][1][6]=(recs[6][1][9]+dt.timedelta(9),recs[6][1][9]+dt.timedelta(9)); pp=recs[3][1][5]
        if mi==1:
            recs[9][1][5]=pp; recs[4][1][3]=(dt.date(2042,5,11),None)
        if mi==2: recs[11][1][2]=('Z',None); recs[15][1][10]=('29/02/2023',None)
        t=T(s,'a foreigner removed (a person)',cols,recs,[3],lambda i,r:{'person_is':'removed foreigner'},fmts={4:'yyyy-mm-dd',7:'dd-mm-yyyy',10 if mi<2 else 11:'dd-mm-yyyy'}); tabs.append(t)
        last=4+len(recs); s.put(last,2,'TOTAL'); s.put(last,3,len(recs)); nr+=[(mn,'A1','title'),(mn,'B%d:C%d'%(last,last),'total of the month')]; s.w={2:24,5:14,6:14,7:13,8:18,9:16,10:13,11:13}
    shs[0].put(2,1,'VoT = victim of trafficking. Y yes, N no, - not screened'); nr.append(('Jan 2024','A2','legend for the screening column'))
    w_xlsx(fn,shs)
    E(8,fn,'Immigration: foreigners removed, one sheet a month',TE,'three sheets, March with a further column; most are no victims; five slips',tabs,not_rows=nr,
      errors=[('Jan 2024','G10','detained after being removed','name it; keep both days as written, do not swap'),('Feb 2024','F13','the same passport number stands in Jan 2024!F7 under another person','ask; do not join the two persons silently'),('Feb 2024','D8','birthday in 2042','name it; leave it empty'),('Mar 2024','C15','"Z" is no sex in this list','name it; leave it empty'),('Mar 2024','K19','29 February 2023 does not exist, and the list is of March 2024 (text)','name it; leave the day empty')],
      questions=['Are all three sheets to be taken?','Does "-" mean not screened (as the note of January says) in February and March too?','Only those screened as victims, or all removed foreigners?','Is the person with the passport of Jan row 7 removed twice?','Embassy informed blank: not informed or not written?'],
      never=['removed foreigners stored as trafficking victims or as suspects','"-" stored as no','February and March dropped','a column of March read one place off','totals stored as persons'],
      notes=['legend for VoT stands on the January sheet only','the passport in Feb row 13 is kept as written'])

# 9 ------------------------------------------------ labour inspection on its side
def f9():
    R=random.Random(109); s=Sheet('ក្រុមហ៊ុន'); fn='09_Labour checklist អធិការកិច្ច ២០២៤.xlsx'
    s.put(1,1,'មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ ខេត្តស្វាយរៀង'); s.put(2,1,'បញ្ជីត្រួតពិនិត្យហានិភ័យពលកម្មបង្ខំ — ជួរឈរមួយ = ការចុះមួយលើក (one column = one visit)')
    rows=[('ចុះលើកទី','number of the visit',None),('ថ្ងៃចុះ','day of the visit','visit_date'),('ឈ្មោះសហគ្រាស','the enterprise','employer'),('វិស័យ','line of business','sector'),('កម្មករសរុប','workers','workers'),('ស្រី','of them women','workers_female'),('ក្រោម១៨ឆ្នាំ','of them under 18','workers_children'),('រក្សាទុកលិខិតឆ្លងដែន?','employer keeps passports','passports_kept'),('កិច្ចសន្យាជាលាយលក្ខណ៍អក្សរ?','written contracts','contracts'),('កម្ចី/បំណុល?','debts to the employer','debts_found'),('សង្ស័យពលកម្មបង្ខំ?','forced labour suspected','forced_labour_suspected'),('ពិន័យ (៛)','fine in riel','fine'),('មន្ត្រី','inspector',None)]
    yn={'បាទ':'yes','ទេ':'no','':None,'ម.ស':None}; sec={'កាត់ដេរ':'garments','សំណង់':'construction','កសិកម្ម':'farm','កាស៊ីណូ':'casino'}
    s.put(3,1,'ម.ស = មិនបានសួរ')
    for i,(h,m,f) in enumerate(rows): s.put(5+i,1,h); s.bold.add((5+i,1))
    out=[]; d=dt.date(2024,1,8); N=15; emp=[]
    for j in range(N):
        c=2+j; d+=dt.timedelta(R.randint(5,21)); e='សហគ្រាសគំរូ %s'%kd(R.randint(1,11)); k=dict(emp).get(e) or R.choice(list(sec)); emp.append((e,k)); w={0:35,1:80,2:140,3:420}[len(e)%2+sum(map(ord,e))%3]+R.randint(0,9); wf=R.randint(10,w-5)
        y=[R.choice(list(yn)+['ទេ']) for _ in range(3)]; con=R.choice([('ទាំងអស់','all'),('ខ្លះ','some'),('គ្មាន','none')]); fi=R.choice([0,500000,1250000,None])
        sus='បាទ' if y[0]=='បាទ' and y[1]=='បាទ' else R.choice(['ទេ','ទេ','ម.ស'])
        vals=[kd(j+1),(d,d),(e,'Sample Enterprise %s'%e.split()[-1].translate({ord(a):str(b) for b,a in enumerate(KHD)})),(k,sec[k]),w,wf,x if (x:=R.choice([0,0,0,1,4])) is not None else 0,(y[0],yn[y[0]]),con,(y[1],yn[y[1]]),(sus,yn[sus]),(fi if fi is not None else '',None if fi is None else {'amount':fi,'currency':'KHR'}),'មន្ត្រីគំរូ '+R.choice('កខគ')]
        fa={}
        for i,(v,(h,m,f)) in enumerate(zip(vals,rows)):
            wv,tv=v if isinstance(v,tuple) else (v,v); s.put(5+i,c,wv,'#,##0' if i==11 else None)
            if f: fa[f]=iso(tv) if isinstance(tv,dt.date) else tv
        fa['province']='Svay Rieng'; out.append({'at':L(c),'facts':fa})
    lastc=2+N; s.put(5,lastc,'សរុប'); tw=sum(o['facts']['workers'] for o in out); s.put(9,lastc,tw); s.put(10,lastc,sum(o['facts']['workers_female'] for o in out)); s.put(16,lastc,sum((o['facts']['fine'] or {'amount':0})['amount'] for o in out),'#,##0')
    s.w={1:30,**{c:17 for c in range(2,lastc+1)}}; w_xlsx(fn,[s])
    t=dict(sheet=s.name,one_column_is='a visit to an enterprise (one enterprise may be visited again)',records_lie_in='columns',heading_rows=[],heading_column='A',first='B',last=L(lastc-1),count_of_all_rows=N,repeats_sheet=None,
       columns=[dict(at=5+i,heading=h,means=m,fact=f) for i,(h,m,f) in enumerate(rows)],rows=out,all_rows_tally=tally(out))
    E(9,fn,'Labour office of a province: checklist of visits about forced labour',TI,'the table lies on its side, a visit is a column; the last column is the total',[t],also={'different_enterprises':len({o['facts']['employer'] for o in out})},
      not_rows=[(s.name,'A1:A3','titles, the province and the note on ម.ស'),(s.name,'%s5:%s17'%(L(lastc),L(lastc)),'total column')],
      questions=['Is each column one visit?','Is the same enterprise visited more than once (workers must not be added up)?','Blank: not looked at, or no?','Fine blank: none, or not decided yet?'],
      never=['the thirteen lines taken as records','the total column taken for a visit','suspected forced labour stored as identified victims','ម.ស (not asked) stored as no','workers stored as persons'])

# 10 ----------------------------------------------- embassy (ods)
def f10():
    R=random.Random(110); s=Sheet('Distress 2023'); fn='10_Embassy KL nationals in distress 2023.ods'
    s.put(1,1,'Royal Embassy of Cambodia, Kuala Lumpur — ពលរដ្ឋខ្មែរជួបការលំបាក 2023')
    cols=[('No.','number',None),('Date of request','day of the request','request_date'),('Persons / ឈ្មោះ','names, one a line','persons'),('# pers.','number of persons','people_count'),('F','of them women','female_count'),('Came through','how it reached the embassy','source'),('Problem','what the matter is','problem'),('Employer kept passport','employer kept the passport','passport_kept'),('Home province','home province of the first person','home_province'),('Assistance','what was done','assistance'),('Cost','amount paid','cost'),('Cur.','currency of the cost (part of the fact cost)','+cur'),('Went home','day home; blank = not yet, n/a = not going','return_date')]
    pr={'unpaid wages':'unpaid wages','domestic work abuse':'abuse in domestic work','TIP (sexual)':'trafficking for sexual exploitation','TIP (labour)':'trafficking for labour','detained, no papers':'detained without papers','illness':'illness','fishing boat':'exploited on a fishing boat'}
    d=dt.date(2023,1,3); recs=[]; pn=[]
    cols2=[c if c[2]!='+cur' else (c[0],c[1],None) for c in cols]
    for i in range(33):
        d+=dt.timedelta(R.randint(3,14)); k=R.choice([1,1,1,1,2,3]); ps=[]; nf=0
        for j in range(k):
            sx=R.choice(['female','female','male']); nf+=sx=='female'; ps.append(ne(R,sx))
        q=R.choice(list(pr)); co=R.choice([None,None,150,320,85.5,1200]); cu=R.choice(['MYR','MYR','USD']) if co else ''; ho=R.choice([0,1,2])
        rt=d+dt.timedelta(R.randint(5,50)); rv=('',None) if ho==0 else ('n/a',None) if ho==1 and i%3==0 else (rt,iso(rt))
        p=R.choice(list(PROV)); so=R.choice(['walk-in','phone','police Malaysia','NGO']); pk=R.choice([('Yes','yes'),('No','no'),('?','unknown'),('',None)]); asx=R.choice(['travel document','shelter','ticket','mediation with employer'])
        recs.append((4+i,['KL-%02d'%(i+1),d,('\n'.join(ps),ps),k,nf,so,(q,pr[q]),pk,(p,p),asx,(co,{'amount':co,'currency':cu} if co else None),cu,rv])); pn.append('yes' if q.startswith('TIP') else None if q=='fishing boat' or q.startswith('domestic') else 'no')
    t=T(s,'a request for help (one or several persons named)',cols2,recs,[3],lambda i,r:{'about_trafficking':pn[i],'place_country':'MYS'})
    s.put(38,3,'TOTAL'); s.put(38,4,sum(x[1][3] for x in recs)); s.put(38,5,sum(x[1][4] for x in recs))
    w_ods(fn,[s])
    E(10,fn,'Embassy in Malaysia: nationals in distress 2023 (LibreOffice)',TI,'a request may name several persons; two currencies; blank and n/a under "Went home" differ',[t],also={'persons_named':sum(x[1][3] for x in recs)},
      not_rows=[('Distress 2023','A1','title'),('Distress 2023','C38:E38','total of persons')],
      questions=['Is one row one request, with all the persons in it?','Are only TIP (sexual) and TIP (labour) trafficking, or fishing boats and domestic work too?','Which sex has each of several persons (only a count of women is given)?','Went home: blank = not yet, n/a = will not go?','Employer kept passport blank: not asked?'],
      never=['everybody in distress stored as a trafficking victim','MYR and USD added together or converted','only the first of several names kept','the total taken for a request','Malaysia stored as citizenship'],
      notes=['the currency of the cost is in column L'])

# 11 ----------------------------------------------- hotline, google form
def f11():
    R=random.Random(111); s=Sheet('csv'); fn='11_Hotline call form (Responses) - Form Responses 1.csv'
    cols=[('Timestamp','when the form was filled in (after the call)','entered_at'),('Date of call / ថ្ងៃហៅ','day of the call, month/day/year','call_date'),('Who is calling? / អ្នកហៅជានរណា?','who called','caller'),("Caller's gender / ភេទអ្នកហៅ",'sex of the caller','caller_sex'),('What is the call about? (tick all) / អំពីអ្វី?','subjects, several','subjects'),('Age of the person concerned (if known)','age of the person concerned, free text','person_age'),('Where is the person now? / ឥឡូវនៅឯណា?','where the person is','person_country'),('How many people need help? / ប៉ុន្មាននាក់?','number of people','people_concerned'),('Action taken / ចំណាត់ការ','what was done','action'),('Is the person safe? / មានសុវត្ថិភាពទេ?','safe','safe'),('Your name (operator)','operator',None)]
    wh={'Victim / ជនរងគ្រោះ':'victim','Family / គ្រួសារ':'family','NGO / អង្គការ':'NGO','Neighbour / អ្នកជិតខាង':'neighbour'}
    su={'Job scam / បោកបញ្ឆោតការងារ':'job scam','Held in compound / ឃុំក្នុងបរិវេណ':'held in a compound','Debt / បំណុល':'debt','Marriage abroad / រៀបការនៅក្រៅប្រទេស':'marriage abroad','Other / ផ្សេងៗ':'other'}
    wc={'Cambodia / កម្ពុជា':'KHM','Thailand / ថៃ':'THA','China / ចិន':'CHN','Myanmar / មីយ៉ាន់ម៉ា':'MMR',"Don't know / មិនដឹង":None}
    ac={'Gave advice':'advice given','Passed to police':'passed to police','Passed to NGO':'passed to NGO','Called back':'called back'}
    recs=[]; ts=dt.datetime(2024,1,8,8,30); rw=2; nr=[]
    md=lambda d:'%d/%d/%d'%(d.month,d.day,d.year)
    for i in range(54):
        ts+=dt.timedelta(hours=R.randint(15,90),minutes=R.randint(0,59)); cd=ts.date()-dt.timedelta(R.choice([0,0,0,1,2]))
        if i in(0,1):
            s.line(rw,['%s %d:%02d:%02d'%(md(ts),ts.hour,ts.minute,7),md(ts),'Family / គ្រួសារ','Female / ស្រី','Other / ផ្សេងៗ','TEST','','1','Gave advice','','TEST TEST']); nr.append((None,'line %d'%rw,'entry made to try the form (TEST)')); rw+=1; continue
        sx=R.choice([('Female / ស្រី','female'),('Male / ប្រុស','male'),('Not sure','unknown')]); a=R.choice([('',None),(str(x:=R.randint(14,40)),x),('about 16',16),("don't know",None),('%s ឆ្នាំ'%kd(x:=R.randint(15,35)),x)])
        n=R.choice([('1',1),('2',2),('3',3),('',None),('more than 10',None),('1',1)]); k=R.sample(list(su),R.choice([1,1,2])); w=R.choice(list(wh)); c=R.choice(list(wc)); at=R.choice(list(ac)); sf=R.choice([('Yes','yes'),('No','no'),('Unknown','unknown'),('',None)])
        sec=R.randint(0,59)
        recs.append((rw,[('%s %d:%02d:%02d'%(md(ts),ts.hour,ts.minute,sec),ts.strftime('%Y-%m-%dT%H:%M:')+'%02d'%sec),(md(cd),iso(cd)),(w,wh[w]),sx,(', '.join(k),[su[z] for z in k]),a,(c,wc[c]),n,(at,ac[at]),sf,'Invented operator '+R.choice('ABC')])); rw+=1
    t=T(s,'a call (not a person, not a case)',cols,recs,[1],csvs=True); w_csv(fn,[s],enc='utf-8')
    E(11,fn,'NGO hotline: Google Form filled in after each call (CSV)',TI,'month/day/year; two try-outs at the top; several subjects; ages in free words',[t],not_rows=nr,
      questions=['Are the days month/day/year (as the timestamp shows)?','The first two entries say TEST: leave them out?','"about 16": keep 16 with a note?','"more than 10" people: leave the number empty with a note?','Is the gender the caller\'s and the age that of the person concerned?'],
      never=['calls made into victims or cases','the caller\'s sex given to the person concerned','days and months swapped','"more than 10" stored as 10 or 11 people','timestamp stored as the day of the call'])

# 12 ----------------------------------------------- Kobo with repeat group
def f12():
    R=random.Random(112); m=Sheet('returnee_followup'); q=Sheet('members'); fn='12_Kobo_returnee_followup_2024-05-20.xlsx'
    cols=[('start','start of the form',None),('end','end of the form',None),('visit_date','day of the interview','interview_date'),('enumerator','interviewer',None),('consent','consent given','consent'),('grp_id/code','returnee code','client_code'),('grp_id/sex','sex','sex'),('grp_id/age','age','age'),('grp_id/prov','home province (code as in national gazetteer)','province'),('grp_mig/country','country worked in','country_worked'),('grp_mig/months_away','months away','months_away'),('grp_exp/freedom','could leave freely: 1 yes 0 no 99 refused','could_leave'),('grp_exp/wage_kept','wages withheld','wages_withheld'),('grp_exp/docs_kept','documents kept','documents_kept'),('grp_exp/vuln','code 1-4, no legend in the file','vulnerability_code'),('_id','Kobo id',None),('_uuid','Kobo uuid',None),('_index','row index, joins the members sheet','record_index')]
    yn={1:'yes',0:'no',99:'unknown'}; pc={'01':'Banteay Meanchey','02':'Battambang','03':'Kampong Cham','12':'Phnom Penh','14':'Prey Veng','20':'Svay Rieng','21':'Takeo'}
    recs=[]; mem=[]; d=dt.datetime(2024,4,2,8,0)
    for i in range(36):
        d=(d+dt.timedelta(days=R.choice([0,1,1,2]))).replace(hour=R.randint(7,16),minute=R.choice([0,10,25,40])); con=0 if i in(10,27) else 1; nul=(None,None); y=lambda:(lambda x:(x,yn[x]) if x is not None else nul)(R.choice([1,0,0,99,None])) if con else nul
        sx=R.choice([1,2]); p=R.choice(list(pc)); c=R.choice(['tha','mys','kor','chn'])
        recs.append((2+i,[d.strftime('%Y-%m-%dT%H:%M:%S+07:00'),(d+dt.timedelta(minutes=25)).strftime('%Y-%m-%dT%H:%M:%S+07:00'),(d.strftime('%Y-%m-%d'),d.strftime('%Y-%m-%d')),'enum_%d'%R.randint(1,3),('yes' if con else 'no','yes' if con else 'no'),'R-%03d'%(i+1),({1:'male',2:'female'}[sx] if con else None,{1:'male',2:'female'}[sx] if con else None),R.randint(18,52) if con else None,(p,pc[p]) if con else nul,(c,{'tha':'THA','mys':'MYS','kor':'KOR','chn':'CHN'}[c]) if con else nul,R.randint(2,80) if con else None,y(),y(),y(),(v:=R.randint(1,4),str(v)) if con else nul,310000+i*7,'%08x-inv'%R.getrandbits(32),i+1]))
        if con:
            for j in range(R.choice([0,1,1,2])): rl=R.choice(['spouse','child','parent','sibling']); ag0=recs[-1][1][7]; mem.append((i+1,R.choice(['female','male']),max(18,ag0+R.randint(-4,4)) if rl=='spouse' else R.randint(1,max(1,min(20,ag0-17))) if rl=='child' else ag0+R.randint(20,28) if rl=='parent' else max(8,ag0+R.randint(-9,9)),rl))
    t1=T(m,'an interview with one returnee (a person)',cols,recs,[1],lambda i,r:{'person_is':'returnee interviewed'})
    mc=[('name','member\'s name','person_name'),('msex','sex','sex'),('mage','age','age'),('relation','relation to the returnee','relation'),('_index','row index',None),('_parent_table_name','the main sheet',None),('_parent_index','_index of the returnee','parent_index')]
    mr=[(2+i,[ne(R,a[1]),a[1],a[2],a[3],i+1,'returnee_followup',a[0]]) for i,a in enumerate(mem)]
    t2=T(q,'a member of a returnee\'s household (a person), joined by _parent_index',mc,mr,[1],lambda i,r:{'person_is':'family member'})
    w_xlsx(fn,[m,q])
    E(12,fn,'NGO: Kobo export of follow-up interviews with returned migrants, with repeat group',TI,'two joined sheets; one code without legend; two refused consent; nobody is said to be a victim',[t1,t2],
      questions=['What do 1 to 4 under vuln mean? (no legend)','Shall interviews without consent (two) come in?','0/1/99: no, yes, refused?','Are province codes those of the national gazetteer?','Are the household members to be taken in too, joined to the returnee?'],
      never=['returnees or their families stored as trafficking victims','99 stored as a number or as yes','a meaning made up for vuln 1 to 4','members joined to the wrong returnee','blank stored as no'],
      notes=['vulnerability_code stands as written since no legend is there','consent no: only day and code are filled'])

# 13 ----------------------------------------------- victims' fund
def f13():
    R=random.Random(113); s=Sheet('ទូទាត់'); fn='13_មូលនិធិជនរងគ្រោះ_ការទូទាត់២០២៤.xlsx'
    s.put(1,1,'មូលនិធិជំនួយជនរងគ្រោះ — តារាងទូទាត់ប្រាក់ ឆ្នាំ២០២៤')
    cols=[('ល.រ','number',None),('លេខប័ណ្ណ','voucher number','payment_no'),('កូដអ្នកទទួល','beneficiary\'s code','client_code'),('ភេទ','sex','sex'),('ខេត្ត','province','province'),('ប្រភេទជំនួយ','what the money is for','purpose'),('ថ្ងៃសម្រេច','day of the decision','decision_date'),('ចំនួនស្នើ','amount asked','asked'),('ចំនួនផ្តល់','amount paid','paid'),('រូបិយប័ណ្ណ','currency of both amounts (part of the facts asked and paid)',None),('ថ្ងៃទូទាត់','day of payment','paid_date'),('អ្នកប្រគល់','paid by',None)]
    pu={'ពេទ្យ':'medical care','សាលា':'school','មុខរបរ':'starting a livelihood','ធ្វើដំណើរ':'travel','ផ្ទះជួល':'rent'}; dts=sorted(day(R,2024) for _ in range(38)); raw=[]
    for i in range(38):
        sx=R.choice(['female','female','female','male']); p=R.choice(list(PROV)); k=R.choice(list(pu)); cu=R.choice(['៛','៛','$']); a=R.choice([200000,400000,800000,1200000]) if cu=='៛' else R.choice([50,100,250,300]); g=a if R.random()<.6 else int(a*R.choice([.5,.75])); d=dts[i]; pd=d+dt.timedelta(R.randint(2,20)); npaid=R.random()<.12
        C='KHR' if cu=='៛' else 'USD'
        code='V-%03d'%R.randint(1,22)
        sx=random.Random(code).choice(['female','female','male']); p=random.Random(code+'p').choice(list(PROV))
        raw.append([kd(i+1),'P24-%03d'%(i+1),code,(sxk[sx],sx),(PROV[p],p),(k,pu[k]),(d,iso(d)),(a,{'amount':a,'currency':C}),(g,{'amount':g,'currency':C}) if not npaid else ('',None),cu,(pd,iso(pd)) if not npaid else ('',None),R.choice(['បេឡា','ធនាគារ'])])
    am=lambda n,c:(n,{'amount':n,'currency':c})
    raw[6][9]='៛'; raw[6][7]=am(400000,'KHR'); raw[6][8]=am(4000000,'KHR'); raw[6][10]=(raw[6][6][0]+dt.timedelta(5),iso(raw[6][6][0]+dt.timedelta(5)))
    x=raw[13][6][0]-dt.timedelta(15); raw[13][8]=(raw[13][7]); raw[13][10]=(x,iso(x))
    raw[21][1]='P24-021'
    raw[29][9]=''; raw[29][7]=(500,None); raw[29][8]=(500,None); raw[29][10]=(raw[29][6][0]+dt.timedelta(6),iso(raw[29][6][0]+dt.timedelta(6)))
    raw[34][8]=raw[34][7]; raw[34][10]=(dt.date(2042,raw[34][6][0].month,raw[34][6][0].day),None)
    r=4; recs=[]; RR=[]; nr=[(s.name,'A1','title')]
    for qn in range(4):
        grp=[(i,v) for i,v in enumerate(raw) if (v[6][0].month-1)//3==qn]
        for i,v in grp: recs.append((r,v)); RR.append(r); r+=1
        for cu in '៛$':
            s.put(r,2,'សរុបត្រីមាសទី%s (%s)'%(kd(qn+1),cu)); s.put(r,8,sum(v[7][0] for i,v in grp if v[9]==cu),'#,##0'); s.put(r,9,sum(v[8][0] or 0 for i,v in grp if v[9]==cu),'#,##0'); s.bold.add((r,2)); nr.append((s.name,'A%d:L%d'%(r,r),'quarter total in one currency')); r+=1
    t=T(s,'a payment (a person may be paid several times)',cols,recs,[3],lambda i,r:{'person_is':'beneficiary'},fmts={8:'#,##0',9:'#,##0'})
    s.w={2:24,3:14,5:16,6:14,7:13,8:14,9:14,11:13}; w_xlsx(fn,[s]); n=s.name
    E(13,fn,"Victims' fund: payments 2024",TE,'payments, riel and dollars, quarter totals per currency; five slips',[t],also={'different_beneficiaries':len({v[2] for v in raw})},not_rows=nr,
      errors=[(n,'I%d'%RR[6],'ten times the amount asked (4,000,000 for 400,000)','name it; do not take a nought away'),(n,'K%d'%RR[13],'paid before the decision','name it; keep both days'),(n,'B%d'%RR[21],'voucher P24-021 is already on the row above; P24-022 is missing','ask: paid twice or a slip'),(n,'J%d'%RR[29],'no currency beside 500','name it; do not store 500 as riel or dollars'),(n,'K%d'%RR[34],'paid in 2042','name it; leave the day empty')],
      questions=['Is one row one payment, so that the same code is one person?','Blank amount and day of payment: not paid yet?','500 without currency: riel or dollars?','Is voucher P24-021 entered twice?','Are all beneficiaries victims of trafficking? (the list does not say)'],
      never=['riel and dollars added together or converted','quarter totals taken for payments','each payment made a new victim','not yet paid stored as 0','amounts without currency stored as riel'],
      notes=['where the currency is missing the amounts are null in the truth'])

# 14 ----------------------------------------------- training list (xls, two sheets)
def f14():
    R=random.Random(114); fn='14_Training attendance allowance 2023.xls'; shs=[]; tabs=[]; nr=[]
    cols=[('ល.រ / No','number',None),('Name','name','participant_name'),('ភេទ','sex','sex'),('Position','position','position'),('អង្គភាព / Unit','unit','organisation'),('Days attended','days attended','days'),('Allowance (KHR)','allowance','allowance'),('Signature','signature',None)]
    for si,(nm,trs) in enumerate([('Battambang',[('Victim identification, 12–14 June 2023','2023-06-12',13),('Child-friendly interview, 3–4 July 2023','2023-07-03',12)]),('Kampong Cham',[('Victim identification, 21–23 August 2023','2023-08-21',14)])]):
        s=Sheet(nm); shs.append(s); s.put(1,1,'Training on trafficking in persons – participants and daily allowance'); s.line(3,[c[0] for c in cols],bold=True); r=4; recs=[]; ex=[]
        nr+=[(nm,'A1','title')]
        for ti,(tt,d0,k) in enumerate(trs):
            s.put(r,1,tt); s.bold.add((r,1)); nr.append((nm,'A%d'%r,'group line: the training and its days')); r+=1; tot=0; mx=2 if 'Child' in tt else 3
            for j in range(k):
                sx=R.choice(['female','male','male']); po=R.choice(['Police officer','Social worker','Commune chief','Prosecutor','Gendarme']); un={'Police officer':'Police','Social worker':'DoSVY','Commune chief':'Commune','Prosecutor':'Prosecution office','Gendarme':'Gendarmerie'}[po]; dd=R.choice([mx,mx,mx,1]); al=dd*60000 if R.random()>.08 else None; tot+=al or 0
                recs.append((r,[j+1,ne(R,sx),('ស្រី' if sx=='female' else 'ប្រុស',sx),po,un,dd,(al,{'amount':al,'currency':'KHR'} if al else None),'(signed)' if al else ''])); ex.append({'training':tt.split(',')[0],'training_start':d0,'province':nm,'person_is':'participant'}); r+=1
            s.put(r,2,'Total'); s.put(r,7,tot,'#,##0'); nr.append((nm,'B%d:G%d'%(r,r),'total of the training')); r+=1
        tabs.append(T(s,'a participant of a training (an official, not a victim)',cols,recs,[3],lambda i,r,ex=ex:ex[i],fmts={7:'#,##0'},heading=False)); s.w={2:24,4:18,5:20,7:16,8:14}
    w_xls(fn,shs)
    E(14,fn,'Provincial committee: attendance and allowance of trainings 2023 (old .xls)',TI,'officials trained; the training and its days in a line above each group; two sheets of provinces',tabs,not_rows=nr,
      questions=['Is one row one participant in one training?','Are these taken in as trainings with participants (not as persons concerned)?','May the same name in two trainings be one person?','No allowance and no signature: not paid?','Is the day of the training the first one of the line above?'],
      never=['participants stored as victims or suspects','the group line made into a participant','allowance stored as compensation to victims','missing allowance stored as 0','second sheet dropped'])

# 15 ----------------------------------------------- home visits
def f15():
    R=random.Random(115); s=Sheet('ចុះសួរសុខទុក្ខ'); fn='15_ចុះតាមដាន_មន្ទីរសង្គមកិច្ចព្រៃវែង_២០២៤.xlsx'
    s.put(1,1,'មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ខេត្តព្រៃវែង'); s.put(2,1,'ការចុះតាមដានក្រោយសមាហរណកម្ម (» = ដូចខាងលើ)')
    cols=[('លេខ','number',None),('កូដអតិថិជន','client\'s code; » = as above','client_code'),('ភេទ','sex; » = as above','sex'),('ស្រុក','district; » = as above','district'),('លើកទី','which visit to this client','visit_number'),('ថ្ងៃចុះ','day of the visit (day Khmer month year)','visit_date'),('ជួបសាមីខ្លួន','client met','client_met'),('ជីវភាព','living: ល្អ/មធ្យម/លំបាក','living'),('សុខភាព','health','health'),('សុវត្ថិភាព','safe','safe'),('ប្រាក់ឧបត្ថម្ភ','allowance in riel','allowance'),('បុគ្គលិក','social worker',None)]
    lv={'ល្អ':'good','មធ្យម':'fair','លំបាក':'hard','':None}; recs=[]; r=5; n=0; kdl=lambda d:'%s %s %s'%(kd(d.day),KM[d.month-1],kd(d.year)); yn={'បាទ':'yes','ទេ':'no','':None}
    for c in range(19):
        k=R.choice([1,2,3,4]); sx=R.choice(['female','female','male']); di=R.randint(1,6); d=day(R,2024,m1=1,m2=5); code='ព.វ-%s'%kd('%02d'%(c+1))
        for j in range(k):
            n+=1; met=R.choice(['បាទ','បាទ','បាទ','ទេ']); h=R.choice(list(lv)) if met=='បាទ' else ''; l=R.choice(list(lv)[:3]) if met=='បាទ' else ''; sf=R.choice(['បាទ','បាទ','ទេ','']) if met=='បាទ' else ''; al=R.choice([None,40000,80000,120000]) if met=='បាទ' else None
            recs.append((r,[kd(n),(code if j==0 else '»','PV-%02d'%(c+1)),('ស្រី' if sx=='female' else 'ប្រុស',sx) if j==0 else ('»',sx),('ស្រុកគំរូ %s'%kd(di) if j==0 else '»','Sample District %d'%di),(kd(j+1),j+1),(kdl(d),iso(d)),(met,yn[met]),(l,lv[l]),(h,lv[h]),(sf,yn[sf]),(kd('{:,}'.format(al)) if al else '',{'amount':al,'currency':'KHR'} if al else None),'បុគ្គលិក '+R.choice('កខ')])); r+=1; d+=dt.timedelta(R.randint(25,45))
    t=T(s,'a visit to a client (several visits to one client)',cols,recs,[4],lambda i,r:{'province':'Prey Veng'})
    s.put(r,2,'សរុបចំនួនចុះ'); s.put(r,5,kd(len(recs))+' លើក'); s.w={2:16,4:16,6:18,11:16}; s.note={'G4':'បើមិនជួប ទុកប្រអប់បន្ទាប់ទទេ (if not met, the next boxes stay blank)'}
    w_xlsx(fn,[s])
    E(15,fn,'Social office of a province: follow-up visits after reintegration 2024',TI,'visits; code, sex and district by a ditto sign; Khmer months and digits; blanks when the client was not met',[t],also={'different_clients':19},
      not_rows=[(s.name,'A1:A2','titles, the province and the meaning of »'),(s.name,'B%d:E%d'%(r,r),'total of visits')],
      questions=['Is one row one visit, so that one code is one client?','Are the clients victims of trafficking? (the title says only reintegration)','Blank allowance: none given?','Health or safety blank though the client was met: not asked?'],
      never=['each visit made a new person','» stored as a code, sex or district','blank after "not met" stored as unsafe or no','clients stored as trafficking victims without asking','the total line taken for a visit'],
      notes=['PV-01 stands for ព.វ-០១; either wording is right'])

# 16 ----------------------------------------------- totals: hotline a year
def f16():
    R=random.Random(116); s=Sheet('២០២៣'); fn='16_ស្ថិតិបណ្តាញទូរស័ព្ទ_២០២៣.xlsx'
    s.put(1,1,'ស្ថិតិការហៅមកខ្សែទូរស័ព្ទទាន់ហេតុការណ៍ ឆ្នាំ២០២៣')
    cols=[('ខែ','month','period'),('ហៅសរុប','calls, all','calls'),('ជួញដូរមនុស្ស','about trafficking','calls_trafficking'),('ពលកម្ម','about labour','calls_labour'),('បាត់មនុស្ស','missing people','calls_missing'),('ផ្សេងៗ','other','calls_other'),('អ្នកហៅជាស្ត្រី','women among the callers','callers_female'),('បញ្ជូនទៅនគរបាល','passed to the police','passed_to_police')]
    recs=[]
    for m in range(12):
        v=[R.randint(4,30),R.randint(10,60),R.randint(1,9),R.randint(20,120)]; a=sum(v)
        x=[('ខែ'+KM[m],'2023-%02d'%(m+1)),a]+v+[R.randint(20,a-10),R.randint(0,9)]
        if m==9: x=[x[0]]+[(None,None)]*7; x[1]=('ប្រព័ន្ធខូច',None)
        recs.append((4+m,x))
    t=T(s,'a month\'s counts',cols,recs,[3]); tot={f:sum(o['facts'][f] or 0 for o in t['rows']) for _,_,f in cols[1:]}
    s.line(16,['សរុប']+list(tot.values()),bold=True); s.put(18,1,'ខែតុលា៖ ប្រព័ន្ធទូរស័ព្ទខូច គ្មានទិន្នន័យ'); s.w={c:16 for c in range(1,9)}; w_xlsx(fn,[s])
    E(16,fn,'Hotline of the ministry: calls by month and subject 2023',TO,'counts only; October has no figures',[t],totals=[{'period':'2023',**tot}],not_rows=[(s.name,'A1','title'),(s.name,'A16:H16','total of the year'),(s.name,'A18','note: October, the telephone system was broken, no data')],
      questions=['October without figures: leave it missing?','Are these calls, not victims?','Does the total of 2023 stand for eleven months?'],
      never=['calls made into records','October stored as 0','calls about trafficking stored as victims or cases','the total of the year taken for a thirteenth month'])

# 17 ----------------------------------------------- totals: districts quarter (ods, Khmer digits as text)
def f17():
    R=random.Random(117); s=Sheet('ត្រីមាស១'); fn='17_របាយការណ៍_ស្រុក_ត្រីមាស១_២០២៤.ods'
    s.put(1,1,'មន្ទីរសង្គមកិច្ចខេត្តកំពង់ចាម — ជនរងគ្រោះទទួលសេវា ត្រីមាសទី១ ឆ្នាំ២០២៤')
    s.line(3,['ល.រ','ស្រុក/ក្រុង','ជនរងគ្រោះជួញដូរ','','','សេវា','',''])
    h=['','','សរុប','ស្រី','ក្រោម១៨','ស្នាក់នៅ','ប្រឹក្សា','សមាហរណកម្ម']
    s.line(4,h)
    cols=[('ល.រ','number',None),('ស្រុក/ក្រុង','district','district'),('ជនរងគ្រោះជួញដូរ / សរុប','victims of trafficking','victims'),('ជនរងគ្រោះជួញដូរ / ស្រី','of them female','victims_female'),('ជនរងគ្រោះជួញដូរ / ក្រោម១៨','of them under 18','victims_children'),('សេវា / ស្នាក់នៅ','lodged','service_shelter'),('សេវា / ប្រឹក្សា','counselled','service_counselling'),('សេវា / សមាហរណកម្ម','reintegrated','service_reintegration')]
    recs=[]; z=lambda n:(kd(n),n)
    for i in range(13):
        v=R.randint(0,14); f=R.randint(0,v); c=R.randint(0,v)
        x=[kd(i+1),('ស្រុកគំរូ '+kd(i+1),'Sample District %d'%(i+1)),z(v),z(f),z(c),z(R.randint(0,v)),z(v),z(R.randint(0,v))]
        if i==7: x[2:]=[('–',None)]*6
        recs.append((5+i,x))
    t=T(s,'a district\'s counts for a quarter',cols,recs,[3,4],lambda i,r:{'period':'2024-Q1','province':'Kampong Cham'},heading=False)
    fs=[c[2] for c in cols[2:]]; tot={f:sum(o['facts'][f] or 0 for o in t['rows']) for f in fs}
    s.line(18,['','សរុប']+[kd(v) for v in tot.values()]); s.put(20,2,'– = មិនបានផ្ញើរបាយការណ៍'); w_ods(fn,[s])
    E(17,fn,'Social office of a province: quarterly report by district (LibreOffice)',TO,'counts in Khmer digits kept as text; one district has not reported',[t],totals=[{'period':'2024-Q1','province':'Kampong Cham',**tot}],not_rows=[(s.name,'A1','title'),(s.name,'A18:H18','total row'),(s.name,'B20','note: – = did not send a report')],
      questions=['– means no report: leave it missing?','May one victim have several services (the services must not be added)?','Are these new victims of the quarter, or all served in it?'],
      never=['counts made into victims\' records','– stored as 0','services added up as persons','the total row taken for a district'])

# 18 ----------------------------------------------- totals: csv removed by citizenship
def f18():
    R=random.Random(118); s=Sheet('csv'); fn='18_expulsions_par_nationalite_T2_2024.csv'
    cols=[('Mois','month','period'),('Nationalité','citizenship','citizenship'),('Expulsés','removed','removed'),('dont femmes','of them women','removed_female'),('Examinés (traite)','screened for trafficking','screened'),('Victimes présumées','presumed victims','presumed_victims')]
    fr={'CHN':'Chinoise','VNM':'Vietnamienne','IDN':'Indonésienne','PHL':'Philippine','IND':'Indienne','BGD':'Bangladaise','MMR':'Birmane','KEN':'Kényane'}
    s.line(1,[c[0] for c in cols]); r=2; recs=[]; nr=[]; tots=[]
    for m,mn in ((4,'avril 2024'),(5,'mai 2024'),(6,'juin 2024')):
        g=[]
        for k in fr:
            n=R.randint(0,260); f=R.randint(0,n//3); sc=R.randint(0,n//4); x=[(mn,'2024-%02d'%m),(fr[k],k),n,f,sc,R.randint(0,min(6,sc))]
            if m==5 and k=='MMR': x[4]=('n.d.',None); x[5]=('n.d.',None)
            if n>1000: x[2]=n
            g.append(x); recs.append((r,x)); r+=1
        sm=lambda c:sum((y[c] if not isinstance(y[c],tuple) else y[c][1] or 0) for y in g)
        s.line(r,['Total '+mn,'',sm(2),sm(3),sm(4),sm(5)]); nr.append((None,'line %d'%r,'total of '+mn)); tots.append({'period':'2024-%02d'%m,'removed':sm(2),'removed_female':sm(3),'screened':sm(4),'presumed_victims':sm(5)}); r+=1
    t=T(s,'the counts of one citizenship in one month',cols,recs,[1],csvs=True,heading=False); w_csv(fn,[s],delim=';',enc='cp1252')
    E(18,fn,'Immigration: removals by citizenship, second quarter 2024 (French CSV, semicolons, Windows-1252)',TO,'counts only; month totals in between; n.d. = not available',[t],totals=tots,not_rows=nr,
      questions=['"n.d.": not available, leave missing?','Are the month totals left out of the sums?','Are presumed victims part of those removed?'],
      never=['counts made into persons','month totals counted once more','n.d. stored as 0','removed foreigners stored as victims'])

# 19 ----------------------------------------------- refuse: fuel book
def f19():
    R=random.Random(119); s=Sheet('សាំង'); fn='19_AHTD_សៀវភៅរថយន្ត_២០២៤.xlsx'
    s.put(1,1,'នាយកដ្ឋានប្រឆាំងការជួញដូរមនុស្ស — សៀវភៅរថយន្ត និងប្រេងឥន្ធនៈ ២០២៤'); s.line(3,['ល.រ','ថ្ងៃ','ស្លាកលេខ','អ្នកបើកបរ','គោលដៅ','គោលបំណង','គ.ម ចេញ','គ.ម ចូល','លីត្រ','តម្លៃ (៛)'],bold=True); d=dt.date(2024,1,2); km=41200
    for i in range(42):
        d+=dt.timedelta(R.randint(1,7)); k=R.randint(20,380); l=R.randint(10,55); s.line(4+i,[i+1,d,'2X-1111',nk(R,'male'),PROV[R.choice(list(PROV))],R.choice(['ចុះប្រតិបត្តិការ','ប្រជុំ','ដឹកជនរងគ្រោះ','ជួសជុល','បញ្ជូនជនសង្ស័យ']),km,km+k,l,l*4400],{10:'#,##0'}); km+=k
    s.put(46,1,'សរុប'); s.put(46,9,sum(s.c[4+i,9] for i in range(42))); s.put(46,10,sum(s.c[4+i,10] for i in range(42)),'#,##0'); s.w={2:12,4:22,5:16,6:20,10:14}; w_xlsx(fn,[s])
    E(19,fn,'Anti-trafficking department: car and fuel book 2024',RF,'a row is a trip of a car; "operation" or "carrying victims" is only why the car went out; no case, no person concerned',also={'trips':42},not_rows=[(s.name,'A1','title'),(s.name,'A46:J46','total of litres and price')],
      never=['trips stored as operations or cases','drivers stored as suspects, victims or persons concerned','the price of fuel stored as fine or compensation'])

# 20 ----------------------------------------------- refuse: empty complaints book
def f20():
    s=Sheet('Complaints'); l=Sheet('Lists'); fn='20_Complaints register_TEMPLATE_v3.xlsx'
    s.put(1,1,'ពាក្យបណ្តឹងអំពីទីភ្នាក់ងារជ្រើសរើសពលករ / Complaints about recruitment agencies'); s.put(2,1,'Please fill in from row 6 and send back by the 5th of each month. Row 5 is an example, please delete.')
    s.line(4,['No','Date received','Complainant','Sex','Phone','Agency','Destination','Subject','People concerned','Amount claimed','Currency','Step taken','Date settled'],bold=True)
    s.line(5,['ឧ. / e.g.',dt.date(2024,1,31),'Testing Example','F','0XX XXX XXX','Sample Agency Co.','Thailand','Fee not paid back',2,300,'USD','Mediation',dt.date(2024,2,15)])
    for c in range(1,14): s.fill[5,c]='EEEEEE'
    for i in range(40): s.put(6+i,1,i+1)
    s.put(46,1,'Total'); s.put(46,9,0); s.put(46,10,0)
    l.line(1,['Sex','Subject','Step taken','Destination'],bold=True)
    for i,x in enumerate([('F','Fee not paid back','Mediation','Thailand'),('M','Passport kept','Passed to police','Malaysia'),('','Deceived about the job','Passed to the labour ministry','South Korea'),('','No contract','Dismissed','Japan')]): l.line(2+i,x)
    s.w={2:14,3:20,6:20,8:22,12:18,13:14}; w_xlsx(fn,[s,l])
    E(20,fn,'Labour ministry: complaints register sent out as an empty form',RF,'forty numbered lines without contents; the only filled line is an example to be deleted',also={'numbered_empty_lines':40},
      not_rows=[('Complaints','A1:A2','title and instruction'),('Complaints','A5:M5','example line'),('Complaints','A6:A45','running numbers only'),('Complaints','A46:J46','total row of noughts'),('Lists','A1:D5','lists for the boxes')],
      never=['the example stored as a complaint','forty empty complaints made','zero complaints stored as a count','the lists of words made into records'])

for k in range(1,21): globals()['f%d'%k]()
json.dump(TRUTH,open(os.path.join(HERE,'truth.json'),'w'),ensure_ascii=False,indent=1)
rm=open(os.path.join(HERE,'README.md'),'w')
rm.write('# Registers 22: lists of 20 invented offices other than courts\n\nAll people, numbers and papers are invented. `make.py` writes `files/` and `truth.json` (fixed seeds), `check.py` reads the files again by itself. Both need openpyxl, xlwt, xlrd, odfpy.\n\n| no | file | outcome | what is particular |\n|---|---|---|---|\n')
for e in TRUTH: rm.write('| %d | %s | %s | %s. %s |\n'%(e['no'],e['file'][6:].replace('|','\\|'),e['outcome'],e['kept_by'],e['why'].replace('|','\\|')))
rm.write('''
## Notes on truth.json

- `sheet` is null for CSV files; `at`, `first`, `last` and "line n" are then the record numbers, the heading being 1.
- File 9 lies on its side: `at` of a record is a column letter, `at` of a column is a row number, and it has `one_column_is` instead of `one_row_is`.
- Cells with several values (accused, persons, reasons, concerns, subjects, citizenship in file 5) are lists; the tally counts their `entries`. Two offence codes in one cell (file 3) are one text joined by "; ".
- Contradicting values are kept as written (see `errors`); impossible ones are null.

## Where the truth is not beyond doubt

- 1: the prosecutor-sent suspects may be detained as well; the list shows one state only.
- 2: "personnes secourues" may be everybody found there. Handing people over to the "Parquet" may concern the arrested only. The operation dated 2032 is surely of 2023, but the truth leaves the day empty. The columns "rescued", "arrested" are counts of an operation, never people.
- 3: whether an accused before the prosecutor's decision should become a person record at all is a question of policy; the truth keeps names in the case. `case_no` 101 or "101 អយ." are both right. "ជនត្រូវចោទ" is taken as accused, though before a charge they are suspects.
- 4: labour exploitation and unsafe migration without the word trafficking: `about_trafficking` is null. That clients without any such reason are "no" is an inference. In OSCaR a day of acceptance is missing for referred clients.
- 5: "trafficked/smuggled" is one option, so `about_trafficking` is null for it. Records marked not valid are kept in `rows`, for the user to leave out; leaving them out after a question is right as well.
- 6: children of residents: `about_trafficking` null (they may be victims, nobody wrote so). Row 39: the double ID could also be a real second stay under a wrong name. E34: age 214 could be 21 or 24. Babies have age 0 besides the months.
- 7: unaccompanied children and family members: null. "មកដល់" in the group line gives the number, which always agrees.
- 8: "-" is `unknown` (not screened) because of the note on the January sheet. G10: either day may be wrong. F13: may be the same passport written in the wrong line. Detained here means held by the immigration police, not sentenced.
- 9: both a blank and ម.ស are null; a note "not asked" for ម.ས is right as well. The fine 0 is written and stays 0.
- 10: domestic work abuse and fishing boats are null under `about_trafficking`; the other problems "no" is an inference. blank and n/a under "Went home" are both null, but must not be told as the same thing. "?" is `unknown`.
- 11: ages "about 16" are kept as 16, "more than 10" people is null. The two TEST entries are `not_rows`; keeping them apart after a question is right as well. The call day may be one or two days before the timestamp; that is no fault.
- 12: vulnerability codes are left as written. The two interviews without consent are in `rows` with little in them; leaving them out after a question is right as well. Whether household members should be stored at all is a question.
- 13: where no currency stands, both amounts are null; the quarter totals pass over that row. I10: a grant above the amount asked might be allowed. The fund's title speaks of victims, not of trafficking.
- 14: `training_start` is the first day of the line above; the training's other days are in the heading only. No personal record besides that of a participant is meant. A program that has no place for trainings may keep it as other list, if it says so.
- 15: whether the clients are trafficking victims is not written. After "not met" the blanks are null.
- 16: the total of the year is of eleven months. 17: – is null. 18: n.d. is null; Myanmar in May is left out of the totals of screened and presumed.
- 16 to 18: the rows are counts, kept for checking; no records.
- 19: somebody might want the trips marked ចុះប្រតិបត្តិការ as operations; the book says nothing of them but the kilometres, so refuse. 20: an empty form; the example line is said to be deleted.
''')
rm.close()
print(len(TRUTH),collections.Counter(e['outcome'] for e in TRUTH)); print([(e['no'],[t['count_of_all_rows'] for t in e['tables']],len(e['errors'])) for e in TRUTH])
