# shared by make.py: the little machinery for writing files and keeping the truth beside them
import random, datetime as dt, json, re, csv, io, os, zipfile
from openpyxl import Workbook
from openpyxl.styles import PatternFill, Font, Alignment, Border, Side
from openpyxl.utils import get_column_letter as L
D=dt.date
KM=['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
def kd(x): return str(x).translate(str.maketrans('0123456789','០១២៣៤៥៦៧៨៩'))
P={'Phnom Penh':'ភ្នំពេញ','Svay Rieng':'ស្វាយរៀង','Prey Veng':'ព្រៃវែង','Kampong Cham':'កំពង់ចាម','Kampong Speu':'កំពង់ស្ពឺ','Siem Reap':'សៀមរាប','Battambang':'បាត់ដំបង','Banteay Meanchey':'បន្ទាយមានជ័យ','Kandal':'កណ្តាល','Takeo':'តាកែវ','Kampot':'កំពត','Preah Sihanouk':'ព្រះសីហនុ','Pursat':'ពោធិ៍សាត់','Kratie':'ក្រចេះ','Tboung Khmum':'ត្បូងឃ្មុំ','Koh Kong':'កោះកុង'}
FK=['សាកល្បង','គំរូ','ប្រឌិត']; FE=['Testing','Sample','Invented']
GKf=['ស្រីនាង','ចាន់ធូ','សុភា','មាលា','ចន្ទា','រតនា','ស្រីពៅ','កល្យាណ']; GKm=['វិចិត្រ','ដារា','សម្បត្តិ','បូរ៉ា','វណ្ណៈ','ពិសិដ្ឋ','សុខា','រដ្ឋា']
GEf=['Sreyneang','Chanthou','Sophea','Malea','Chenda','Sreypov','Kalyan','Linda']; GEm=['Vichet','Dara','Sambath','Bora','Vannak','Piseth','Ratha','Arun']
def nk(r,s): return r.choice(FK)+' '+r.choice(GKf if s=='female' else GKm)
def ne(r,s): return r.choice(FE)+' '+r.choice(GEf if s=='female' else GEm)
FILES=[]
class F:
    def __init__(s,no,file,kept_by,outcome,why,notes=()):
        s.no=no;s.file='files/'+file;s.kept=kept_by;s.out=outcome;s.why=why;s.notes=list(notes)
        s.wb=Workbook();s.wb.remove(s.wb.active);s.tables=[];s.totals=[];s.also=None;s.not_rows=[];s.errors=[];s.questions=[];s.never=[];s.csv=None
        s.r=random.Random(9000+no);FILES.append(s)
    def sheet(s,n): return s.wb.create_sheet(n)
    def nr(s,ws,where,what): s.not_rows.append({'sheet':ws if isinstance(ws,str) else ws.title,'where':where,'what':what})
    def err(s,ws,cell,what,wanted): s.errors.append({'sheet':ws if isinstance(ws,str) else ws.title,'cell':cell,'what':what,'wanted':wanted})
    def table(s,ws,unit,cols,recs,hr,first,last,bad=(),lie='rows',hc=None,rep=None):
        t={'sheet':ws if isinstance(ws,str) else ws.title}
        t['one_row_is' if lie=='rows' else 'one_column_is']=unit
        t.update(records_lie_in=lie,heading_rows=hr,heading_column=hc,first=first,last=last,count_of_all_rows=len(recs),repeats_sheet=rep)
        t['columns']=[dict(at=a,heading=h,means=m,fact=f) for a,h,m,f in cols]
        ch=[x for x in recs if x[0] in bad]+[x for x in recs if x[0] not in bad]
        ch=ch[:20]
        t['rows']=[{'at':a,'facts':f} for a,f in ch]
        t['all_rows_tally']=tally([f for a,f in recs]); s.tables.append(t)
def tally(rs):
    o={}
    for k in rs[0]:
        v=[x[k] for x in rs]; g=[x for x in v if x is not None]
        if any(isinstance(x,dict) for x in g):
            c={}
            for x in g: c[x['currency']]=c.get(x['currency'],0)+x['amount']
            o[k]={'sum':c,'given':len(g)}
        elif any(isinstance(x,list) for x in g):
            c={}
            for x in g:
                for y in x: c[y]=c.get(y,0)+1
            o[k]={'items':dict(sorted(c.items())) if len(c)<=20 else len(c),'given':len(g)}
        elif g and all(isinstance(x,(int,float)) for x in g): o[k]={'sum':sum(g),'given':len(g)}
        elif len(set(v))<=20 and not (len(g)>20 and len(set(g))==len(g)):
            c={}
            for x in v: x='(empty)' if x is None else x; c[x]=c.get(x,0)+1
            o[k]=dict(sorted(c.items()))
        else: o[k]={'given':len(g),'different':len(set(g))}
    return o
def put(ws,row,vals,col=1,fill=None,bold=False,fmt=None):
    for i,v in enumerate(vals):
        c=ws.cell(row,col+i)
        if v is not None: c.value=v
        if isinstance(v,D): c.number_format=fmt or 'dd/mm/yyyy'
        if fill: c.fill=PatternFill('solid',fgColor=fill)
        if bold: c.font=Font(bold=True)
def mg(ws,rng,v=None,bold=False):
    ws.merge_cells(rng); c=ws[rng.split(':')[0]]
    if v is not None: c.value=v
    if bold: c.font=Font(bold=True)
    c.alignment=Alignment(horizontal='center',vertical='center',wrap_text=True)
def days(r,n,a,b):
    k=(b-a).days; return sorted(a+dt.timedelta(r.randrange(k)) for _ in range(n))
def rezip(data):
    src=zipfile.ZipFile(io.BytesIO(data)); out=io.BytesIO(); z=zipfile.ZipFile(out,'w',zipfile.ZIP_DEFLATED)
    for i in src.infolist():
        d=src.read(i.filename)
        if i.filename=='docProps/core.xml': d=re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ',b'2025-01-06T08:00:00Z',d)
        zi=zipfile.ZipInfo(i.filename,(2025,1,6,8,0,0)); zi.compress_type=zipfile.ZIP_STORED if i.filename=='mimetype' else zipfile.ZIP_DEFLATED
        z.writestr(zi,d)
    z.close(); return out.getvalue()
def to_ods(wb):
    from odf.opendocument import OpenDocumentSpreadsheet as O
    from odf.table import Table,TableRow,TableCell,CoveredTableCell
    from odf.text import P as TP
    from odf.style import Style,TableCellProperties,TextProperties
    d=O(); st={}
    for ws in wb:
        t=Table(name=ws.title); d.spreadsheet.addElement(t); sp={};cov=set()
        for m in ws.merged_cells.ranges:
            sp[(m.min_row,m.min_col)]=(m.max_row-m.min_row+1,m.max_col-m.min_col+1)
            cov|={(a,b) for a in range(m.min_row,m.max_row+1) for b in range(m.min_col,m.max_col+1)}-{(m.min_row,m.min_col)}
        for a in range(1,ws.max_row+1):
            tr=TableRow(); t.addElement(tr)
            for b in range(1,ws.max_column+1):
                if (a,b) in cov: tr.addElement(CoveredTableCell()); continue
                c=ws.cell(a,b); v=c.value; kw={}
                if (a,b) in sp: kw.update(numberrowsspanned=sp[a,b][0],numbercolumnsspanned=sp[a,b][1])
                key=(c.fill.fgColor.rgb if c.fill.fill_type else None,bool(c.font.b),bool(c.font.strike))
                if any(key):
                    if key not in st:
                        s=Style(name='c%d'%len(st),family='table-cell')
                        if key[0]: s.addElement(TableCellProperties(backgroundcolor='#'+key[0][-6:]))
                        tp={}
                        if key[1]: tp['fontweight']='bold'
                        if key[2]: tp['textlinethroughstyle']='solid'
                        if tp: s.addElement(TextProperties(**tp))
                        d.automaticstyles.addElement(s); st[key]=s
                    kw['stylename']=st[key]
                if v is None: tr.addElement(TableCell(**kw)); continue
                if isinstance(v,D): kw.update(valuetype='date',datevalue=v.isoformat()); tx=v.strftime('%d/%m/%Y')
                elif isinstance(v,(int,float)): kw.update(valuetype='float',value=v); tx=str(v)
                else: kw.update(valuetype='string'); tx=str(v)
                tc=TableCell(**kw)
                for ln in tx.split('\n'): tc.addElement(TP(text=ln))
                tr.addElement(tc)
    b=io.BytesIO(); d.write(b); return b.getvalue()
def finish():
    here=os.path.dirname(os.path.abspath(__file__)); os.makedirs(here+'/files',exist_ok=True); T=[]
    for f in FILES:
        p=os.path.join(here,f.file)
        if f.csv is not None: open(p,'wb').write(f.csv)
        elif p.endswith('.ods'): open(p,'wb').write(rezip(to_ods(f.wb)))
        else:
            b=io.BytesIO(); f.wb.save(b); open(p,'wb').write(rezip(b.getvalue()))
        T.append(dict(no=f.no,file=f.file,kept_by=f.kept,outcome=f.out,why=f.why,notes=f.notes,tables=f.tables,totals=f.totals,also=f.also,not_rows=f.not_rows,errors=f.errors,questions=f.questions,must_never_happen=f.never))
    json.dump(T,open(here+'/truth.json','w'),ensure_ascii=False,indent=1)
    for f in FILES: print(f.no,f.file,f.out,[t['count_of_all_rows'] for t in f.tables],len(f.errors))
