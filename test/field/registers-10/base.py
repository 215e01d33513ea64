# -*- coding: utf-8 -*-
import datetime as D, io, re, zipfile, csv
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, PatternFill, Border, Side
from openpyxl.utils import get_column_letter as L
from openpyxl.comments import Comment
def kd(n,w=0): return str(n).zfill(w).translate(str.maketrans('0123456789','០១២៣៤៥៦៧៨៩'))
KM='មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
def kdate(d): return 'ថ្ងៃទី%s ខែ%s ឆ្នាំ%s'%(kd(d.day,2),KM[d.month-1],kd(d.year))
class C:                       # a cell: what it shows, what it means
    def __init__(s,show,fact='='): s.show=show; s.fact=show if isinstance(fact,str) and fact=='=' else fact
def iso(d): return d.isoformat() if isinstance(d,D.date) else d
class Sheet:
    def __init__(s,name): s.name=name; s.g={}; s.merge=[]; s.hrows=[]; s.w={}; s.fmt='dd/mm/yyyy'; s.r=1; s.strike=[]; s.comments={}; s.fill={}
    def put(s,r,c,v):
        if v is not None: s.g[r,c]=v
def table(sh,unit,titles,cols,items,tail=(),two=False,gap=0,not_rows=None,maxrows=20,facts_all=None,prefer=()):
    """cols: (key, heading, means, fact). items: dict of cells | (cells, extra facts) | ('line',{col:val},what)"""
    n=len(cols); nr=not_rows if not_rows is not None else []
    for t in titles: sh.put(sh.r,1,t); sh.merge.append((sh.r,1,sh.r,n)); sh.r+=1
    if titles: nr.append(dict(sheet=sh.name,where='A%d:%s%d'%(sh.r-len(titles),L(n),sh.r-1),what='letterhead and title'))
    sh.r+=gap
    h=sh.r
    for i,c in enumerate(cols,1):
        if two and ' / ' in c[1]:
            a,b=c[1].split(' / '); prev=cols[i-2][1].split(' / ')[0] if i>1 else ''
            if prev!=a: sh.put(h,i,a)
            sh.put(h+1,i,b)
        else:
            sh.put(h,i,c[1])
            if two: sh.merge.append((h,i,h+1,i))
    if two:
        i=1
        while i<=n:
            a=cols[i-1][1].split(' / ')[0]; j=i
            while j<n and ' / ' in cols[j][1] and cols[j][1].split(' / ')[0]==a: j+=1
            if j>i: sh.merge.append((h,i,h,j))
            i=j+1
    hr=[h,h+1] if two else [h]; sh.hrows+=hr; sh.r=h+len(hr); first=sh.r; recs=[]
    for it in items:
        if isinstance(it,tuple) and it[0]=='line':
            for c,v in it[1].items(): sh.put(sh.r,c,v)
            nr.append(dict(sheet=sh.name,where='A%d:%s%d'%(sh.r,L(n),sh.r),what=it[2])); sh.fill[sh.r]='DDDDDD'
            sh.r+=1; continue
        cells,extra=it if isinstance(it,tuple) else (it,{})
        f={}
        for i,c in enumerate(cols,1):
            x=cells.get(c[0]); x=x if isinstance(x,C) else C(x)
            sh.put(sh.r,i,x.show)
            if c[3]: f[c[3]]=iso(x.fact)
        f.update({k:iso(v) for k,v in extra.items()}); recs.append((sh.r,f)); last=sh.r; sh.r+=1
    for line,what in tail:
        if line:
            line=line(first,sh.r) if callable(line) else line
            for c,v in line.items(): sh.put(sh.r,c,v)
            nr.append(dict(sheet=sh.name,where='A%d:%s%d'%(sh.r,L(n),sh.r),what=what))
        sh.r+=1
    sel=[x for x in recs if x[0] in prefer]; sel+=[x for x in recs if x[0] not in prefer]; sel=sorted(sel[:maxrows])if not prefer else sel[:maxrows]
    return dict(sheet=sh.name,one_row_is=unit,records_lie_in='rows',heading_rows=hr,heading_column=None,first=first,last=last,
      count_of_all_rows=len(recs),repeats_sheet=None,
      columns=[dict(at=L(i),heading=c[1],means=c[2],fact=c[3]) for i,c in enumerate(cols,1)],
      rows=[dict(at=r,facts=f) for r,f in sel],all_rows_tally=tally([f for _,f in recs]))
def tally(fs):
    out={}
    for k in (fs[0] if fs else {}):
        v=[f[k] for f in fs]; g=[x for x in v if x is not None]
        if g and all(isinstance(x,(int,float)) and not isinstance(x,bool) for x in g): out[k]=dict(sum=sum(g),given=len(g))
        elif g and all(isinstance(x,dict) for x in g):
            s={}
            for x in g: s[x['currency'] or '(no currency)']=s.get(x['currency'] or '(no currency)',0)+x['amount']
            out[k]=dict(given=len(g),sum_by_currency=dict(sorted(s.items())))
        else:
            g=['; '.join(x) if isinstance(x,list) else x for x in g]
            if len(set(g))<=12:
                d={x:g.count(x) for x in sorted(set(g))}
                if len(g)<len(v): d={'(empty)':len(v)-len(g),**d}
                out[k]=d
            else: out[k]=dict(given=len(g),different=len(set(g)))
    return out
# ---------- writers
T0=(2024,12,1,8,0,0)
def rezip(b):
    i=zipfile.ZipFile(io.BytesIO(b)); o=io.BytesIO()
    with zipfile.ZipFile(o,'w') as z:
        for n in i.namelist():
            d=i.read(n)
            if n=='docProps/core.xml': d=re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ',b'2024-12-01T08:00:00Z',d)
            if n=='meta.xml': d=re.sub(rb'\d{4}-\d\d-\d\dT[\d:.]+',b'2024-12-01T08:00:00',d)
            zi=zipfile.ZipInfo(n,T0); zi.compress_type=zipfile.ZIP_STORED if n=='mimetype' else zipfile.ZIP_DEFLATED
            z.writestr(zi,d)
    return o.getvalue()
def xlsx(path,sheets,font='Khmer OS Battambang',author='staff'):
    wb=Workbook(); wb.remove(wb.active); wb.properties.creator=author
    s1=Side(style='thin',color='999999'); bd=Border(s1,s1,s1,s1)
    for s in sheets:
        ws=wb.create_sheet(s.name)
        for (r,c),v in s.g.items():
            x=ws.cell(r,c,v); x.font=Font(name=font,size=10,bold=r in s.hrows,strike=(r in s.strike) or None)
            if isinstance(v,(D.date,D.datetime)): x.number_format=s.fmt
            x.alignment=Alignment(wrap_text=(r in s.hrows or (isinstance(v,str) and '\n' in v)),vertical='top')
            if r in s.hrows: x.fill=PatternFill('solid',fgColor='D9E2F3'); x.border=bd
            if r in s.fill: x.fill=PatternFill('solid',fgColor=s.fill[r])
        for m in s.merge:
            if (m[0],m[1])!=(m[2],m[3]): ws.merge_cells(start_row=m[0],start_column=m[1],end_row=m[2],end_column=m[3])
        for a,t in s.comments.items(): ws[a].comment=Comment(t,'staff')
        for c in {c for _,c in s.g}: ws.column_dimensions[L(c)].width=s.w.get(c,15)
    b=io.BytesIO(); wb.save(b); open(path,'wb').write(rezip(b.getvalue()))
def xls(path,sheets):
    import xlwt
    wb=xlwt.Workbook(encoding='utf-8')
    for s in sheets:
        ws=wb.add_sheet(s.name); h=xlwt.easyxf('font: bold on; align: wrap on'); d=xlwt.easyxf(num_format_str='DD/MM/YYYY')
        for (r,c),v in s.g.items():
            if isinstance(v,str) and v.startswith('='): ws.write(r-1,c-1,xlwt.Formula(v[1:]))
            elif isinstance(v,D.date): ws.write(r-1,c-1,v,d)
            elif r in s.hrows: ws.write(r-1,c-1,v,h)
            else: ws.write(r-1,c-1,v)
    wb.save(path)
def ods(path,sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table,TableRow,TableCell,CoveredTableCell
    from odf.text import P
    doc=OpenDocumentSpreadsheet()
    for s in sheets:
        t=Table(name=s.name); mr=max(r for r,_ in s.g); mc=max(c for _,c in s.g)
        span={(m[0],m[1]):m for m in s.merge}; cov={(r,c) for m in s.merge for r in range(m[0],m[2]+1) for c in range(m[1],m[3]+1)}-set(span)
        for r in range(1,mr+1):
            row=TableRow()
            for c in range(1,mc+1):
                v=s.g.get((r,c)); a={}
                if (r,c) in span: m=span[r,c]; a=dict(numbercolumnsspanned=str(m[3]-m[1]+1),numberrowsspanned=str(m[2]-m[0]+1))
                if (r,c) in cov: row.addElement(CoveredTableCell()); continue
                if v is None: cell=TableCell(**a)
                elif isinstance(v,D.date): cell=TableCell(valuetype='date',datevalue=v.isoformat(),**a); cell.addElement(P(text=v.strftime('%d/%m/%Y')))
                elif isinstance(v,(int,float)): cell=TableCell(valuetype='float',value=str(v),**a); cell.addElement(P(text=str(v)))
                else:
                    cell=TableCell(valuetype='string',**a)
                    for p in str(v).split('\n'): cell.addElement(P(text=p))
                row.addElement(cell)
            t.addElement(row)
        doc.spreadsheet.addElement(t)
    b=io.BytesIO(); doc.write(b); open(path,'wb').write(rezip(b.getvalue()))
def csvf(path,sheets,sep=',',enc='utf-8-sig'):
    s=sheets[0]; mr=max(r for r,_ in s.g); mc=max(c for _,c in s.g); b=io.StringIO()
    w=csv.writer(b,delimiter=sep,lineterminator='\r\n')
    for r in range(1,mr+1): w.writerow(['' if s.g.get((r,c)) is None else s.g[r,c] for c in range(1,mc+1)])
    open(path,'wb').write(b.getvalue().encode(enc))
