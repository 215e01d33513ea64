import sys,os,csv,json
from openpyxl import load_workbook
import xlrd
def grids(path):
    """name -> {(row,col): value}; independent reader"""
    e=path.rsplit('.',1)[1]
    if e=='xlsx':
        wb=load_workbook(path); out={}
        for ws in wb: out[ws.title]=({(c.row,c.column):c.value for r in ws.iter_rows() for c in r if c.value is not None},[(m.min_row,m.min_col,m.max_row,m.max_col) for m in ws.merged_cells.ranges])
        return out
    if e=='xls':
        wb=xlrd.open_workbook(path,formatting_info=True); out={}
        for ws in wb.sheets(): out[ws.name]=({(r+1,c+1):ws.cell_value(r,c) for r in range(ws.nrows) for c in range(ws.ncols) if ws.cell_value(r,c)!=''},[])
        return out
    if e=='ods':
        from odf.opendocument import load; from odf.table import Table,TableRow; from odf.namespaces import TABLENS,OFFICENS
        import datetime
        out={}
        for t in load(path).spreadsheet.getElementsByType(Table):
            g={}
            for ri,tr in enumerate(t.getElementsByType(TableRow),1):
                for ci,c in enumerate(tr.childNodes,1):
                    vt=c.getAttrNS(OFFICENS,'value-type')
                    if not vt: continue
                    if vt=='date': v=datetime.datetime.fromisoformat(c.getAttrNS(OFFICENS,'date-value'))
                    elif vt=='float':
                        v=float(c.getAttrNS(OFFICENS,'value')); v=int(v) if v==int(v) else v
                    else: v="\n".join(str(p) for p in c.childNodes)
                    g[(ri,ci)]=v
            out[t.getAttrNS(TABLENS,'name')]=(g,[])
        return out
    if e=='csv':
        enc='utf-8-sig'; txt=open(path,encoding=enc,newline='').read(); d=';' if txt.split('\n')[0].count(';')>5 else ','
        rr=list(csv.reader(txt.splitlines(),delimiter=d))
    else:
        rr=[l.split('\t') for l in open(path,encoding='utf-16',newline='').read().split('\r\n')]
    return {'':({(i,j):v for i,r in enumerate(rr,1) for j,v in enumerate(r,1) if v!=''},[])}
if __name__=='__main__':
    for f in sorted(os.listdir('files')):
        if len(sys.argv)>1 and not any(a in f for a in sys.argv[1:]): continue
        print('=====',f)
        for n,(g,m) in grids('files/'+f).items():
            print('--',n,'merges',len(m))
            R=sorted({r for r,_ in g})
            for r in R: print(r,' | '.join('%s'%str(g[(r,c)]).replace('\n',' ⏎ ').replace(' 00:00:00','') if (r,c) in g else '' for c in range(1,max(c for _,c in g)+1)))
