# helpers for make.py: everything here writes; check.py has readers of its own
import random, datetime as dt, json, os, io, re, zipfile
from openpyxl import Workbook
from openpyxl.utils import get_column_letter as L
from openpyxl.styles import PatternFill, Font, Alignment
from openpyxl.comments import Comment
HERE=os.path.dirname(os.path.abspath(__file__)); FILES=os.path.join(HERE,'files')
D=dt.date
KDT=str.maketrans('0123456789','០១២៣៤៥៦៧៨៩')
def kd(x): return '' if x is None else str(x).translate(KDT)
KM='មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
EM='Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
U='សូន្យ មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន'.split()
T=['','ដប់','ម្ភៃ','សាមសិប','សែសិប','ហាសិប']
def kw(n):
    assert 0<=n<60
    if n<10: return U[n]
    return T[n//10]+(U[n%10] if n%10 else '')
FAM=[('សាកល្បង','SAMPLE'),('គំរូ','SPECIMEN'),('ប្រឌិត','INVENTED'),('ឧទាហរណ៍','EXAMPLE'),('ស្រមៃ','IMAGINED'),('តេស្ត','TEST')]
GIV=[('បឹង','Boeng'),('ភ្នំ','Phnom'),('ទន្លេ','Tonle'),('ផ្កា','Phka'),('ខ្យល់','Khyol'),('មេឃ','Mekh'),('ព្រៃ','Prey'),('ដំរី','Damrei'),('ត្រី','Trei'),('ផ្កាយ','Phkay'),('ភ្លៀង','Phlieng'),('ដើម','Daem'),('ថ្ម','Thma'),('ទឹក','Tuek'),('ខ្សាច់','Khsach'),('ស្លឹក','Sloek'),('បក្សី','Baksei'),('អូរ','Ou'),('កោះ','Koh'),('ស្រែ','Srae'),('មួយ','Muoy'),('ពីរ','Pir'),('បួន','Buon'),('ដប់','Dab'),('ម្ភៃ','Mphei')]
FOR=[('ថឺ','THU','Vietnamese'),('យ៉ាងប៉ិន','YANGPIN','Chinese'),('តួយ៉ាង','TUAYANG','Thai'),('ចុនតុហ៍','CONTOH','Indonesian'),('ហាលីមបាវ៉ា','HALIMBAWA','Philippine'),('ណាមូណា','NAMUNA','Bangladeshi')]
ALIAS=['តូច','ធំ','ខ្មៅ','ស','ជើងវែង','ភ្នែកតូច']
CITKH={'Cambodian':'ខ្មែរ','Vietnamese':'វៀតណាម','Chinese':'ចិន','Thai':'ថៃ','Indonesian':'ឥណ្ឌូនេស៊ី','Philippine':'ហ្វីលីពីន','Bangladeshi':'បង់ក្លាដែស'}
TIP='2008'; PC='Penal Code'
ARTS=[('10','sexual exploitation'),('10','forced labour'),('12','forced labour'),('15','forced marriage'),('16','forced marriage'),('17','forced labour'),('19','sexual exploitation'),('26','sexual exploitation'),('28','sexual exploitation'),('34','sexual exploitation'),('34','sexual exploitation'),('25','sexual exploitation'),('41','pornography')]
OFF={'10':'ដកយកមនុស្សដោយខុសច្បាប់ដោយមានគោលបំណង','11':'ដកយកមនុស្សដើម្បីបញ្ជូនឆ្លងដែន','12':'ជ្រើសរើសដោយខុសច្បាប់ដើម្បីកេងប្រវ័ញ្ច','15':'លក់ ទិញ ឬដោះដូរមនុស្សដោយមានគោលបំណង','16':'លក់ ទិញ ឬដោះដូរមនុស្សដើម្បីបញ្ជូនឆ្លងដែន','17':'ដឹកជញ្ជូនមនុស្សដោយមានគោលបំណង','19':'ទទួលមនុស្សដោយមានគោលបំណង','25':'សញ្ចារកម្ម','26':'សញ្ចារកម្មមានស្ថានទម្ងន់ទោស','28':'សញ្ចារកម្មកុមារ','34':'ទិញពេស្យាកម្មកុមារ','41':'រូបភាពអាសអាភាសកុមារ'}
OFFEN={'10':'Unlawful removal with purpose','11':'Unlawful removal for cross-border transfer','12':'Unlawful recruitment for exploitation','15':'Selling, buying or exchanging a person with purpose','16':'Selling, buying or exchanging for cross-border transfer','17':'Transportation with purpose','19':'Receipt with purpose','25':'Procurement of prostitution','26':'Aggravated procurement','28':'Procurement of child prostitution','34':'Purchase of child prostitution','41':'Child pornography'}
EXKH={'sexual exploitation':'អាជីវកម្មផ្លូវភេទ','forced labour':'ពលកម្មដោយបង្ខំ','forced marriage':'រៀបការដោយបង្ខំ','pornography':'រូបភាពអាសអាភាស','forced begging':'បង្ខំឱ្យសុំទាន'}
STKH={'investigation':'កំពុងស៊ើបសួរ','awaiting trial':'រង់ចាំជំនុំជម្រះ','trial':'កំពុងជំនុំជម្រះ','decided':'សម្រេចហើយ'}
OUKH={'convicted':'ផ្ដន្ទាទោស','acquitted':'ឱ្យរួចខ្លួន','charge dismissed by the investigating judge':'ដីកាលើកលែងចោទប្រកាន់','pending':'មិនទាន់សម្រេច'}
OUEN={'convicted':'Convicted','acquitted':'Acquitted','charge dismissed by the investigating judge':'Non-suit (investigating judge)','pending':'Pending'}
PRKH={'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ'}
FIELDS='case_number name_khmer name_latin alias_khmer sex age birth_year charges exploitation citizenship stage presence_at_judgment outcome date_opened date_charged date_decided sentence_months sentence_days suspended_months fine_riel compensation_riel compensation_other'.split()
JUD=['ចៅក្រម គំរូ ពន្លឺ','ចៅក្រម សាកល្បង ជ័យ','ចៅក្រម តេស្ត មង្គល']
LAW=['មេធាវី ស្រមៃ ចាន់','មេធាវី ឧទាហរណ៍ ទឹក','']
def gen(seed,n,year=2024,decided=.65,foreign=.1,per=(1,1,1,2,2,3),arts=ARTS,minor=.04,cf=None,multi=0,start=1,alias=.0,m0=1,m1=12,pcs=0):
    r=random.Random(seed); out=[]; used=set(); c=start-1
    cf=cf or (lambda c,y: f'{c}/{y%100}')
    while len(out)<n:
        c+=1+(r.random()<.3); k=min(r.choice(per),n-len(out))
        # months go up through the list, as in a register
        frac=len(out)/max(1,n); m=min(m1,m0+int(frac*(m1-m0+1)))
        op=D(year,m,r.randint(1,28)); ch=op+dt.timedelta(r.randint(1,25)); de=op+dt.timedelta(r.randint(110,300))
        a,ex=r.choice(arts); charges=[[TIP,a]]
        if r.random()<multi:
            b=r.choice([x for x,_ in arts if x!=a]); charges.append([TIP,b])
        if r.random()<pcs: charges.append([PC,r.choice(['253','378','499','239'])])
        dec=r.random()<decided; st='decided' if dec else r.choice(['investigation','awaiting trial','trial'])
        nosuit=dec and r.random()<.12; jud=r.choice(JUD); vict=r.randint(1,6)
        for _ in range(k):
            while 1:
                f=r.choice(FAM); g=r.choice(GIV); g2=r.choice(GIV) if n>60 or r.random()<.3 else None
                if g2==g: continue
                if g2: kh=f'{f[0]} {g[0]}{g2[0]}'; la=f'{f[1]} {g[1]}{g2[1].lower()}'
                else: kh=f'{f[0]} {g[0]}'; la=f'{f[1]} {g[1]}'
                cit='Cambodian'
                if r.random()<foreign:
                    F=r.choice(FOR); g=r.choice(GIV); kh=f'{F[0]} {g[0]}'; la=f'{F[1]} {g[1]}'; cit=F[2]
                if kh not in used: used.add(kh); break
            age=r.randint(15,17) if r.random()<minor else r.randint(19,64)
            p=dict(case_number=cf(c,year),name_khmer=kh,name_latin=la,alias_khmer=r.choice(ALIAS) if r.random()<alias else None,
              sex='female' if r.random()<.3 else 'male',age=age,birth_year=year-age,charges=[list(x) for x in charges],exploitation=ex,citizenship=cit,
              stage=st,presence_at_judgment=None,outcome=None,date_opened=op,date_charged=ch,date_decided=None,sentence_months=None,sentence_days=None,
              suspended_months=None,fine_riel=None,compensation_riel=None,compensation_other=None,
              judge=jud,lawyer=r.choice(LAW),victims=vict,phone='0%d %03d %03d'%(r.choice([12,15,77,96]),r.randint(0,9),r.randint(100,999)),c=c)
            if dec:
                p['date_decided']=de
                if nosuit: p['outcome']='charge dismissed by the investigating judge'
                else:
                    p['presence_at_judgment']=r.choice(['present']*5+['absent','absent','deemed present'])
                    if r.random()<.15: p['outcome']='acquitted'
                    else:
                        p['outcome']='convicted'; s=r.choice([24,30,36,36,48,60] if a in('34','25') else [60,66,84,90,108] if a in('26','41') else [84,90,96,102,120,126,144,168,174,180])
                        p['sentence_months']=s
                        if s<=36 and r.random()<.9: p['suspended_months']=r.choice([x for x in (6,12,18,20) if x<s])
                        if r.random()<.5: p['fine_riel']=r.choice([4,5,6,8,10])*1_000_000
                        if r.random()<.4: p['compensation_riel']=r.choice([5,10,12,20,30,45])*1_000_000+r.choice([0,0,500_000])
            out.append(p)
    return out
class Col:
    def __init__(s,h,f,*says): s.h,s.f,s.says=h,f,says
def G(k): return lambda p: p[k] if p.get(k) is not None else None
def iso(v): return v.isoformat() if isinstance(v,(dt.date,)) else v
class Sheet:
    def __init__(s,name,book): s.name,s.book=name,book; s.rows=[]; s.merges=[]; s.hrows=[]; s.hcols=[]; s.fills={}; s.comments={}; s.fmt={}; s.state='visible'; s.widths={}
    @property
    def r(s): return len(s.rows)
    def note(s,vals,what,merge=None):
        s.rows.append(list(vals)); s.book.not_rows.append(dict(sheet=s.name,row=s.r,what=what))
        if merge: s.merges.append((s.r,merge[0],s.r,merge[1]))
        return s.r
    def blank(s,n=1):
        for _ in range(n): s.rows.append([])
    def heads(s,cols,what='heading'): return s.note([c.h for c in cols],what)
    def truth(s,p,cols,extra=None,tover=None):
        t={f:None for f in FIELDS}
        for c in cols:
            for f in c.says:
                if callable(f): t.update(f(p))
                else: t[f]=p.get(f)
        if tover: t.update(tover)
        t={k:(iso(v) if not isinstance(v,list) else v) for k,v in t.items()}
        if t['charges'] is not None: t['charges']=[dict(law=a,article=b) for a,b in t['charges']]
        d=dict(at=dict(sheet=s.name,row=s.r)); d.update(t)
        if extra: d.update(extra)
        s.book.rows.append(d); return d
    def person(s,p,cols,over=None,tover=None,extra=None):
        v=[c.f(p) for c in cols]
        for k,x in (over or {}).items(): v[k]=x
        s.rows.append(v); s.truth(p,cols,extra,tover); return s.r
    def multi(s,ps,cols,sep='\n'):
        v=[]
        for c in cols:
            xs=[c.f(p) for p in ps]
            if all(x==xs[0] for x in xs) and not getattr(c,'each',False): v.append(xs[0])
            else: v.append(sep.join('-' if x in (None,'') else str(x) for x in xs))
        s.rows.append(v)
        for i,p in enumerate(ps): s.truth(p,cols,dict(person_in_row=i+1))
        return s.r
    def err(s,col,what,row=None):
        row=row or s.r; c=L(col+1)+str(row) if col is not None else None
        s.book.errors.append(dict(sheet=s.name,row=row,cell=c,what=what))
class Book:
    def __init__(b,fn,court,what,outcome,reason=None,questions=(),never=()):
        b.fn,b.court,b.what,b.outcome,b.reason=fn,court,what,outcome,reason
        b.questions,b.never=list(questions),list(never); b.sheets=[]; b.rows=[]; b.not_rows=[]; b.errors=[]; b.writer='xlsx'
    def sheet(b,name): s=Sheet(name,b); b.sheets.append(s); return s
    def t(b): return dict(sent_by=b.court,what=b.what,outcome=b.outcome,reason=b.reason,rows=b.rows,not_rows=b.not_rows,errors=b.errors,questions=b.questions,never=b.never)
def rezip(path):
    zi=zipfile.ZipFile(path); buf=io.BytesIO(); zo=zipfile.ZipFile(buf,'w',zipfile.ZIP_DEFLATED)
    for i in zi.infolist():
        d=zi.read(i.filename)
        if i.filename=='docProps/core.xml': d=re.sub(rb'(<dcterms:(created|modified)[^>]*>)[^<]*',rb'\g<1>2025-01-10T08:00:00Z',d)
        if i.filename=='meta.xml': d=re.sub(rb'(<(?:meta:creation-date|dc:date)>)[^<]*',rb'\g<1>2025-01-10T08:00:00',d)
        z=zipfile.ZipInfo(i.filename,(2025,1,10,8,0,0)); z.compress_type=zipfile.ZIP_STORED if i.filename=='mimetype' else zipfile.ZIP_DEFLATED
        zo.writestr(z,d)
    zo.close(); zi.close(); open(path,'wb').write(buf.getvalue())
def save_xlsx(b):
    wb=Workbook(); wb.remove(wb.active)
    for s in b.sheets:
        ws=wb.create_sheet(s.name); ws.sheet_state=s.state
        for i,row in enumerate(s.rows,1):
            for j,v in enumerate(row,1):
                if v is None or v=='': continue
                c=ws.cell(i,j); c.value=v
                if isinstance(v,dt.date): c.number_format=s.fmt.get(j-1,'dd/mm/yyyy')
                elif (j-1) in s.fmt and isinstance(v,(int,float)): c.number_format=s.fmt[j-1]
                if isinstance(v,str) and '\n' in v: c.alignment=Alignment(wrap_text=True)
        for (a,x,c,y) in s.merges: ws.merge_cells(start_row=a,start_column=x+1,end_row=c,end_column=y+1)
        for r in s.hrows: ws.row_dimensions[r].hidden=True
        for c in s.hcols: ws.column_dimensions[L(c+1)].hidden=True
        for (r,c),col in s.fills.items(): ws.cell(r,c+1).fill=PatternFill('solid',fgColor=col)
        for (r,c),tx in s.comments.items(): ws.cell(r,c+1).comment=Comment(tx,'clerk')
    p=os.path.join(FILES,b.fn); wb.save(p); rezip(p)
def save_ods(b):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table,TableRow,TableCell,CoveredTableCell
    from odf.text import P
    doc=OpenDocumentSpreadsheet()
    for s in b.sheets:
        t=Table(name=s.name); cov=set(); span={}
        for (a,x,c,y) in s.merges:
            span[(a,x)]=(c-a+1,y-x+1)
            for i in range(a,c+1):
                for j in range(x,y+1):
                    if (i,j)!=(a,x): cov.add((i,j))
        w=max([len(r) for r in s.rows]+[1])
        for i,row in enumerate(s.rows,1):
            tr=TableRow()
            for j in range(w):
                v=row[j] if j<len(row) else None
                if (i,j) in cov: tr.addElement(CoveredTableCell()); continue
                kw_={}
                if (i,j) in span: kw_=dict(numberrowsspanned=str(span[(i,j)][0]),numbercolumnsspanned=str(span[(i,j)][1]))
                if v is None or v=='': c=TableCell(**kw_)
                elif isinstance(v,dt.date): c=TableCell(valuetype='date',datevalue=v.isoformat(),**kw_); c.addElement(P(text=v.strftime('%d/%m/%Y')))
                elif isinstance(v,(int,float)): c=TableCell(valuetype='float',value=str(v),**kw_); c.addElement(P(text=str(v)))
                else:
                    c=TableCell(valuetype='string',**kw_)
                    for line in str(v).split('\n'): c.addElement(P(text=line))
                tr.addElement(c)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    p=os.path.join(FILES,b.fn); doc.save(p); rezip(p)
def save_text(b,sep,enc,quote=True,bom=b''):
    out=[]
    for row in b.sheets[0].rows:
        cells=[]
        for v in row:
            v='' if v is None else (v.strftime('%d/%m/%Y') if isinstance(v,dt.date) else str(v))
            if quote and (sep in v or '"' in v or '\n' in v): v='"'+v.replace('"','""')+'"'
            cells.append(v)
        out.append(sep.join(cells))
    open(os.path.join(FILES,b.fn),'wb').write(bom+('\r\n'.join(out)+'\r\n').encode(enc))
# ---- formats
def d_kh(d,sep='/'): return '' if d is None else kd(d.strftime(f'%d{sep}%m{sep}%Y'))
def d_t(d,f='%d/%m/%Y'): return '' if d is None else d.strftime(f)
def d_w(d): return '' if d is None else f'ថ្ងៃទី{kd(d.day)} ខែ{KM[d.month-1]} ឆ្នាំ{kd(d.year)}'
def d_be(d): return '' if d is None else kd(f'{d.day:02d}/{d.month:02d}/{d.year+543}')
def d_en(d): return '' if d is None else f'{d.day}-{EM[d.month-1]}-{d.year%100}'
def serial(d): return None if d is None else (d-D(1899,12,30)).days
def sex_kh(p): return {'male':'ប','female':'ស'}[p['sex']]
def sex_en(p): return {'male':'M','female':'F'}[p['sex']]
def ym_kh(m,k=True):
    if m is None: return ''
    y,mm=divmod(m,12); f=kd if k else str
    return ' '.join(x for x in [f'{f(y)} ឆ្នាំ' if y else '',f'{f(mm)} ខែ' if mm else ''] if x)
def ym_w(m):
    if m is None: return ''
    y,mm=divmod(m,12); return ' '.join(x for x in [f'{kw(y)}ឆ្នាំ' if y else '',f'{kw(mm)}ខែ' if mm else ''] if x)
def ym_e(m):
    if m is None: return ''
    y,mm=divmod(m,12); return (f'{y}y' if y else '')+(f'{mm}m' if mm else '')
def riel(n,k=False):
    if n is None: return ''
    s=f'{n:,}'.replace(',','.') if k else f'{n:,}'
    return kd(s) if k else s
def mil(n):
    if n is None: return ''
    x=n/1e6; x=int(x) if x==int(x) else x
    return x
def milw(n):
    if n is None: return ''
    a,b=divmod(n,1_000_000); assert b in (0,500_000)
    return kw(a)+'លាន'+('ប្រាំសែន' if b else '')+'រៀល'
def ch_kh(p): return ' និង '.join(f'មាត្រា {kd(a)}' for l,a in p['charges'])
def ch_off_kh(p): return ' និង '.join(f'{OFF[a]} (មាត្រា {kd(a)})' for l,a in p['charges'])
HEAD=['ព្រះរាជាណាចក្រកម្ពុជា','ជាតិ សាសនា ព្រះមហាក្សត្រ']
