# reads a file of any of the kinds into {sheet: {line: [cells]}}
import csv,io,datetime as D
def load(p):
    n=p.lower()
    b=open(p,'rb').read()
    if n.endswith('.csv'):
        enc='utf-16' if b[:2] in(b'\xff\xfe',b'\xfe\xff') else 'utf-8-sig' if b[:3]==b'\xef\xbb\xbf' else 'cp1252'
        t=b.decode(enc);d='\t' if '\t' in t else ';' if t.count(';')>t.count(',') else ','
        o={};rd=csv.reader(io.StringIO(t,newline=''),delimiter=d);last=0
        for row in rd: o[last+1]=row;last=rd.line_num
        return {'':o}
    if n.endswith('.xlsx'):
        import openpyxl
        return {ws.title:{r[0].row:[c.value for c in r] for r in ws.iter_rows()} for ws in openpyxl.load_workbook(p)}
    if n.endswith('.xls'):
        import xlrd
        wb=xlrd.open_workbook(p);return {s.name:{i+1:[xlrd.xldate_as_datetime(c.value,0) if c.ctype==3 else c.value for c in s.row(i)] for i in range(s.nrows)} for s in wb.sheets()}
    if n.endswith('.ods'):
        from odf.opendocument import load as L
        from odf.table import Table,TableRow,TableCell
        from odf import teletype
        o={}
        for t in L(p).spreadsheet.getElementsByType(Table):
            rows={}
            for i,tr in enumerate(t.getElementsByType(TableRow),1):
                rows[i]=['\n'.join(teletype.extractText(x) for x in c.childNodes) for c in tr.childNodes]
            o[t.getAttribute('name')]=rows
        return o
if __name__=='__main__':
    import sys
    for s,rows in load(sys.argv[1]).items():
        print('##',s)
        for l,r in rows.items(): print(l,'|'.join('' if c is None else str(c) for c in r))
