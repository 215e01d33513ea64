import sys,os,csv
from openpyxl import load_workbook
def grid(path):
    "sheet -> {row: {col: value}}, merged values NOT spread"
    if path.endswith(".xlsx"):
        wb=load_workbook(path); return {ws.title:{r:{c.column:c.value for c in row if c.value is not None} for r,row in enumerate(ws.iter_rows(),1)} for ws in wb}
    if path.endswith(".ods"):
        from odf.opendocument import load
        from odf.table import Table,TableRow,TableCell
        from odf import teletype
        out={}
        for t in load(path).getElementsByType(Table):
            g={}
            for r,tr in enumerate(t.getElementsByType(TableRow),1):
                g[r]={}
                for c,td in enumerate(tr.getElementsByType(TableCell),1):
                    s=teletype.extractText(td)
                    if td.getAttribute("valuetype")=="float": v=float(td.getAttribute("value")); g[r][c]=int(v) if v==int(v) else v
                    elif s: g[r][c]=s
            out[t.getAttribute("name")]=g
        return out
    d="\t" if path.endswith("tsv") else (";" if "PPMC" in path else ",")
    with open(path,encoding="utf-8-sig",newline="") as h: return {None:{r:{c:v for c,v in enumerate(row,1) if v!=""} for r,row in enumerate(csv.reader(h,delimiter=d),1)}}
if __name__=="__main__":
    for f in sorted(os.listdir("files")):
        print("=====",f)
        for s,g in grid("files/"+f).items():
            print("--",s)
            for r,v in g.items(): print(r,"|".join(f"{x.date() if hasattr(x,'date') else x}" for c,x in v.items()).replace("\n","⏎"))
