# shared by make.py: books, writers, truth helpers
import io, os, re, zipfile, datetime as dt
from collections import Counter, OrderedDict
from openpyxl import Workbook
from openpyxl.styles import PatternFill, Font, Alignment
from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter as L, column_index_from_string as CI

HERE = os.path.dirname(os.path.abspath(__file__))
KD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩')
def kd(x): return str(x).translate(KD)
MONTHS_K = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
PROV = OrderedDict([('Banteay Meanchey','បន្ទាយមានជ័យ'),('Battambang','បាត់ដំបង'),('Kampong Cham','កំពង់ចាម'),('Kampong Chhnang','កំពង់ឆ្នាំង'),
 ('Kampong Speu','កំពង់ស្ពឺ'),('Kampong Thom','កំពង់ធំ'),('Kampot','កំពត'),('Kandal','កណ្តាល'),('Kep','កែប'),('Koh Kong','កោះកុង'),('Kratie','ក្រចេះ'),
 ('Mondulkiri','មណ្ឌលគិរី'),('Oddar Meanchey','ឧត្តរមានជ័យ'),('Pailin','ប៉ៃលិន'),('Phnom Penh','ភ្នំពេញ'),('Preah Sihanouk','ព្រះសីហនុ'),
 ('Preah Vihear','ព្រះវិហារ'),('Prey Veng','ព្រៃវែង'),('Pursat','ពោធិ៍សាត់'),('Ratanakiri','រតនគិរី'),('Siem Reap','សៀមរាប'),
 ('Stung Treng','ស្ទឹងត្រែង'),('Svay Rieng','ស្វាយរៀង'),('Takeo','តាកែវ'),('Tboung Khmum','ត្បូងឃ្មុំ')])
FAM = [('សាកល្បង','Testing'),('គំរូ','Sample'),('ប្រឌិត','Invented')]
GIVEN_F = [('ស្រីមុំ','Sreymom'),('បូផា','Bopha'),('ចន្ធូ','Chanthou'),('រតនា','Ratana'),('ម៉ាលី','Maly'),('ពិសី','Pisey'),('ស្រីនាង','Sreyneang'),('សុភី','Sophy')]
GIVEN_M = [('ដារ៉ា','Dara'),('វិចិត្រ','Vichet'),('សុខ','Sok'),('ពិសិដ្ឋ','Piseth'),('វណ្ណៈ','Vannak'),('រិទ្ធី','Rithy'),('សំណាង','Samnang'),('ភារុណ','Phearun')]
def person(r, sex):
    f = r.choice(FAM); g = r.choice(GIVEN_F if sex == 'female' else GIVEN_M)
    return f[0]+' '+g[0], f[1]+' '+g[1]

class Sheet:
    def __init__(s, name): s.name=name; s.c={}; s.fmt={}; s.fill={}; s.merges=[]; s.hc=set(); s.hr=set(); s.comments={}; s.state='visible'; s.filter=None; s.w={}
    def put(s, ref, v, fmt=None, fill=None):
        if v is None: 
            if fill: s.fill[ref]=fill; s.c.setdefault(ref,None)
            return
        s.c[ref]=v
        if fmt: s.fmt[ref]=fmt
        if fill: s.fill[ref]=fill
    def row(s, r, vals, start='A', fmts=None):
        k=CI(start)
        for i,v in enumerate(vals): s.put(f'{L(k+i)}{r}', v, (fmts or {}).get(i))
class Book:
    def __init__(b): b.sheets=[]
    def sheet(b, name): s=Sheet(name); b.sheets.append(s); return s

def repack(data, path):
    zin=zipfile.ZipFile(io.BytesIO(data)); out=io.BytesIO(); zo=zipfile.ZipFile(out,'w',zipfile.ZIP_DEFLATED)
    for n in zin.namelist():
        d=zin.read(n)
        if n=='docProps/core.xml':
            d=re.sub(rb'(<dcterms:(created|modified)[^>]*>)[^<]*', rb'\g<1>2024-01-31T08:00:00Z', d)
        i=zipfile.ZipInfo(n,(2024,1,31,8,0,0)); i.compress_type=zipfile.ZIP_STORED if n=='mimetype' else zipfile.ZIP_DEFLATED
        zo.writestr(i,d)
    zo.close(); open(path,'wb').write(out.getvalue())

def save_xlsx(b, path):
    wb=Workbook(); wb.remove(wb.active)
    for s in b.sheets:
        ws=wb.create_sheet(s.name); ws.sheet_state=s.state
        for ref in sorted(s.c, key=lambda x:(int(re.sub(r'\D','',x)),len(x),x)):
            if s.c[ref] is not None: ws[ref]=s.c[ref]
            if ref in s.fmt: ws[ref].number_format=s.fmt[ref]
        for ref,col in s.fill.items(): ws[ref].fill=PatternFill('solid',fgColor=col)
        for ref,t in s.comments.items(): ws[ref].comment=Comment(t,'keeper')
        for m in s.merges: ws.merge_cells(m)
        for c in s.hc: ws.column_dimensions[c].hidden=True
        for r in s.hr: ws.row_dimensions[r].hidden=True
        for c,w in s.w.items(): ws.column_dimensions[c].width=w
        if s.filter:
            ws.auto_filter.ref=s.filter[0]; ws.auto_filter.add_filter_column(s.filter[1], s.filter[2])
    f=io.BytesIO(); wb.save(f); repack(f.getvalue(), path)

def save_ods(b, path):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell
    from odf.text import P
    doc=OpenDocumentSpreadsheet()
    for s in b.sheets:
        t=Table(name=s.name); rows={}
        for ref,v in s.c.items():
            m=re.match(r'([A-Z]+)(\d+)',ref); rows.setdefault(int(m[2]),{})[CI(m[1])]=v
        last=0
        for r in sorted(rows):
            if r-last>1:
                tr=TableRow(numberrowsrepeated=r-last-1); tr.addElement(TableCell()); t.addElement(tr)
            tr=TableRow(); lc=0
            for c in sorted(rows[r]):
                if c-lc>1: tr.addElement(TableCell(numbercolumnsrepeated=c-lc-1))
                v=rows[r][c]
                if isinstance(v,(int,float)): tc=TableCell(valuetype='float',value=repr(v))
                else: tc=TableCell(valuetype='string')
                tc.addElement(P(text=str(v))); tr.addElement(tc); lc=c
            t.addElement(tr); last=r
        doc.spreadsheet.addElement(t)
    f=io.BytesIO(); doc.save(f); repack(f.getvalue(), path)

def tally(recs):
    out=OrderedDict(); keys=[]
    for _,f in recs:
        for k in f:
            if k not in keys: keys.append(k)
    for k in keys:
        vs=[f.get(k) for _,f in recs]; g=[v for v in vs if v is not None]
        if g and all(isinstance(v,dict) for v in g):
            s=Counter()
            for v in g: s[v['currency'] or '(no currency)']+=v['amount']
            out[k]={'sum':{c:s[c] for c in sorted(s)},'given':len(g)}
        elif g and all(isinstance(v,(int,float)) and not isinstance(v,bool) for v in g):
            out[k]={'sum':round(sum(g),2),'given':len(g)}
        else:
            c=Counter('(empty)' if v is None else ' + '.join(v) if isinstance(v,list) else v for v in vs)
            if len(c)<=20: out[k]={x:c[x] for x in sorted(c)}
            else: out[k]={'given':len(g),'different':len(set(map(str,g)))}
    return out

def table(sheet, one, hrows, cols, recs, faulty=(), lie='rows', hcol=None, repeats=None, keep=20):
    ats=[a for a,_ in recs]
    bad=[x for x in recs if x[0] in faulty]; rest=[x for x in recs if x[0] not in faulty]
    chosen=(bad+rest)[:keep]; order={a:i for i,a in enumerate(ats)}
    chosen.sort(key=lambda x:order[x[0]])
    return {'sheet':sheet,'one_row_is':one,'records_lie_in':lie,'heading_rows':hrows,'heading_column':hcol,
      'first':ats[0] if ats else None,'last':ats[-1] if ats else None,'count_of_all_rows':len(recs),'repeats_sheet':repeats,
      'columns':[{'at':a,'heading':h,'means':m,'fact':f} for a,h,m,f in cols],
      'rows':[{'at':a,'facts':f} for a,f in chosen],'all_rows_tally':tally(recs)}

def entry(no, file, by, outcome, why, tables, not_rows=(), errors=(), questions=(), never=(), notes=(), totals=(), also=None):
    return {'no':no,'file':'files/'+file,'kept_by':by,'outcome':outcome,'why':why,'notes':list(notes),'tables':tables,'totals':list(totals),'also':also,
     'not_rows':[{'sheet':s,'where':w,'what':x} for s,w,x in not_rows],
     'errors':[{'sheet':s,'cell':c,'what':w,'wanted':x} for s,c,w,x in errors],
     'questions':list(questions),'must_never_happen':list(never)}
