# -*- coding: utf-8 -*-
import random, json, csv, io, datetime as dt, collections
import openpyxl
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L
class P(tuple): pass
def p(cell, truth): return P((cell, truth))
def kd(x): return str(x).translate(str.maketrans('0123456789','០១២៣៤៥៦៧៨៩'))
D=dt.date
def kdate(d, sep='-', z=True): return kd(f'{d.day:02d}{sep}{d.month:02d}{sep}{d.year}')
def pd(d, fmt='%d/%m/%Y', k=False):
    if d is None: return p(None,None)
    s=d.strftime(fmt); return p(kd(s) if k else s, d.isoformat())
def xd(d): return p(None,None) if d is None else p(d, d.isoformat())   # real date cell
def kn(n,w=0): return p(kd(f'{n:0{w}d}'), n)
FAMK=['សាកល្បង','គំរូ','ប្រឌិត']; FAME=['Testing','Sample','Invented']
GKF=['សុភា','ស្រីមុំ','ចាន់ធី','រចនា','បុប្ផា','សុខលី','មាលា','ដាវី','កញ្ញា','លីដា','ស្រីពេជ្រ','សុគន្ធា']
GKM=['វិចិត្រ','ដារ៉ា','រតនៈ','ពិសិដ្ឋ','សំណាង','វណ្ណៈ','បូរ៉ា','ចាន់ណា','ធារ៉ា','សុភ័ក្ត្រ','មករា','វាសនា']
GEF=['Dewi','Putri','Ayu','Rina','Sari','Indah','Maya','Lestari']; GEM=['Budi','Agus','Rizky','Andi','Joko','Hendra','Dedi','Fajar','Yusuf','Eko']
class Names:
    def __init__(s,r): s.r=r; s.used=set()
    def k(s,sex):
        while 1:
            n=s.r.choice(FAMK)+' '+s.r.choice(GKF if sex=='female' else GKM)
            if n not in s.used or len(s.used)>60: s.used.add(n); return n
    def e(s,sex,F=GEF,M=GEM):
        for _ in range(300):
            n=s.r.choice(FAME)+' '+s.r.choice(F if sex=='female' else M)
            if n not in s.used: break
        s.used.add(n); return n
ENTRIES=[]
def tally(rows):
    out={}; keys=[]
    for r in rows:
        for k in r['facts']:
            if k not in keys: keys.append(k)
    for k in keys:
        v=[r['facts'].get(k) for r in rows]; g=[x for x in v if x is not None]
        if g and all(isinstance(x,(int,float)) for x in g): out[k]={'sum':round(sum(g),4),'given':len(g)}
        elif g and all(isinstance(x,dict) for x in g):
            c=collections.Counter()
            for x in g: c[x['currency'] or '(none)']+=x['amount']
            out[k]={'sum_by_currency':dict(sorted(c.items())),'given':len(g)}
        else:
            c=collections.Counter('(empty)' if x is None else (', '.join(x) if isinstance(x,list) else str(x)) for x in v)
            out[k]=dict(sorted(c.items())) if len(c)<=20 else {'given':len(g),'different':len(set(map(str,g)))}
    return out
class Tab:
    def __init__(s,sheet,unit,cols,heads,lie='rows'):
        s.sheet,s.unit,s.cols,s.heads,s.rows,s.cells=sheet,unit,cols,heads,[],{}
        s.repeats=None
    def row(s,at,vals,put,extra=None):
        assert len(vals)==len(s.cols),(s.sheet,at,len(vals),len(s.cols))
        f={}
        for i,(v,c) in enumerate(zip(vals,s.cols)):
            cell,truth=(v if isinstance(v,P) else (v,v))
            put(at,i+1,cell)
            fact=c[2]
            if fact is None: continue
            if ',' in fact or isinstance(truth,dict) and 'currency' not in truth:
                for k in truth:
                    if f.get(k) is None: f[k]=truth[k]
            else:
                if f.get(fact) is None: f[fact]=truth
        f.update(extra or {}); s.rows.append({'at':at,'facts':f})
    def truth(s):
        ks=[]
        for r in s.rows:
            for k in r['facts']:
                if k not in ks: ks.append(k)
        for r in s.rows:
            r['facts']={k:r['facts'].get(k) for k in ks}
        return {'sheet':s.sheet,'one_row_is':s.unit,'records_lie_in':'rows','heading_rows':s.heads,'heading_column':None,
          'first':s.rows[0]['at'],'last':s.rows[-1]['at'],'count_of_all_rows':len(s.rows),'repeats_sheet':s.repeats,
          'columns':[{'at':L(i+1),'heading':c[0],'means':c[1],'fact':c[2]} for i,c in enumerate(s.cols)],
          'rows':s.rows,'all_rows_tally':tally(s.rows)}
def entry(no,file,kept_by,outcome,why,tabs=(),notes=(),totals=(),also=None,not_rows=(),errors=(),questions=(),never=(),raw_tables=None):
    if outcome.startswith('take in'): outcome='take in, naming the errors' if errors else 'take in'
    ENTRIES.append({'no':no,'file':'files/'+file,'kept_by':kept_by,'outcome':outcome,'why':why,'notes':list(notes),
     'tables':raw_tables if raw_tables is not None else [t.truth() for t in tabs],'totals':list(totals),'also':also,
     'not_rows':[dict(zip(('sheet','where','what'),x)) for x in not_rows],
     'errors':[dict(zip(('sheet','cell','what','wanted'),x)) for x in errors],
     'questions':list(questions),'must_never_happen':list(never)})
thin=Side(style='thin'); BOX=Border(left=thin,right=thin,top=thin,bottom=thin)
def putter(ws,fmt='dd/mm/yyyy'):
    def put(r,c,v):
        x=ws.cell(r,c); x.border=BOX
        if v is not None:
            x.value=v
            if isinstance(v,dt.datetime): x.number_format='dd/mm/yyyy hh:mm'
            elif isinstance(v,D): x.number_format=fmt
    return put
def head(ws,r,names):
    for i,n in enumerate(names):
        c=ws.cell(r,i+1,n); c.font=Font(bold=True); c.alignment=Alignment(wrap_text=True,horizontal='center',vertical='center'); c.border=BOX
def letterhead(ws,lines,width,right=('ព្រះរាជាណាចក្រកម្ពុជា','ជាតិ សាសនា ព្រះមហាក្សត្រ')):
    r=1
    for t in list(right or ())+list(lines):
        ws.cell(r,1,t).alignment=Alignment(horizontal='center'); ws.merge_cells(start_row=r,start_column=1,end_row=r,end_column=width); r+=1
    return r
def group(ws,r,w,t):
    ws.cell(r,1,t).font=Font(bold=True); ws.merge_cells(start_row=r,start_column=1,end_row=r,end_column=w)
def ods(path,sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table,TableRow,TableCell
    from odf.text import P as TP
    d=OpenDocumentSpreadsheet()
    for name,grid in sheets:
        t=Table(name=name); d.spreadsheet.addElement(t)
        W=max(c for _,c in grid); H=max(r for r,_ in grid)
        for r in range(1,H+1):
            tr=TableRow(); t.addElement(tr)
            for c in range(1,W+1):
                v=grid.get((r,c))
                if v is None: tr.addElement(TableCell()); continue
                if isinstance(v,D): x=TableCell(valuetype='date',datevalue=v.isoformat()); s=v.strftime('%d/%m/%Y')
                elif isinstance(v,(int,float)): x=TableCell(valuetype='float',value=v); s=str(v)
                else: x=TableCell(valuetype='string'); s=str(v)
                x.addElement(TP(text=s)); tr.addElement(x)
    d.save(path)
