import csv, io, re, datetime
from openpyxl import load_workbook
KT=str.maketrans('០១២៣៤៥៦៧៨៩','0123456789')
MON={}
for i,(k,e) in enumerate(zip('មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(),'january february march april may june july august september october november december'.split()),1): MON[k]=i; MON[e]=i; MON[e[:3]]=i
def read(path):
    """-> {sheet: {(row,col): value}}"""
    if path.endswith('.xlsx'):
        wb=load_workbook(path); return {ws.title:{(c.row,c.column):c.value for r in ws.iter_rows() for c in r if c.value not in (None,'')} for ws in wb}
    if path.endswith('.ods'):
        from odf.opendocument import load
        from odf.table import Table,TableRow,TableCell
        from odf import teletype
        from odf.text import P
        out={}
        for t in load(path).getElementsByType(Table):
            g={}
            for i,r in enumerate(t.getElementsByType(TableRow),1):
                for j,c in enumerate(r.getElementsByType(TableCell),1):
                    ty=c.getAttribute('valuetype')
                    if ty=='date': v=datetime.date.fromisoformat(c.getAttribute('datevalue'))
                    elif ty=='float': v=float(c.getAttribute('value')); v=int(v) if v==int(v) else v
                    else: v='\n'.join(teletype.extractText(p) for p in c.getElementsByType(P)) or None
                    if v is not None: g[i,j]=v
            out[t.getAttribute('name')]=g
        return out
    b=open(path,'rb').read(); txt=b.decode('utf-16') if b[:2] in (b'\xff\xfe',b'\xfe\xff') else b.decode('utf-8-sig')
    dl='\t' if path.endswith('.tsv') else (';' if txt.split('\n')[0].count(';')>3 else ',')
    return {'csv':{(i,j):v for i,r in enumerate(csv.reader(io.StringIO(txt),delimiter=dl),1) for j,v in enumerate(r,1) if v!=''}}
def date(v,year=None,be=False):
    if v is None: return None
    if isinstance(v,datetime.datetime): return v.date().isoformat()
    if isinstance(v,datetime.date): return v.isoformat()
    s=str(v).translate(KT).strip()
    m=re.fullmatch(r'(\d{4})-(\d\d)-(\d\d)',s)
    if m: y,mo,dd=map(int,m.groups())
    else:
        m=re.fullmatch(r'(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})',s)
        if m: dd,mo,y=map(int,m.groups())
        else:
            m=re.search(r'(\d{1,2})\D*?[ -](?:ខែ)?([^\d\s-]+)[ -]*(?:ឆ្នាំ)?(\d{4})?$',s)
            if not m or m.group(2).lower() not in MON: return 'UNREADABLE '+s
            dd,mo,y=int(m.group(1)),MON[m.group(2).lower()],int(m.group(3) or year)
    if be: y-=543
    try: return datetime.date(y,mo,dd).isoformat()
    except ValueError: return 'IMPOSSIBLE '+s
def num(v):
    if v is None or isinstance(v,(int,float)): return v
    s=str(v).translate(KT)
    if s=='សូន្យ': return 0
    if s in ('✓','×'): return s
    s2=re.sub(r'[^\d.,-]','',s); s2=re.sub(r'[.,](?=\d{3})','',s2)
    try: return float(s2) if '.' in s2 else int(s2)
    except ValueError: return 'NOT A NUMBER '+s
def months(v):
    if v is None: return None
    s=str(v).translate(KT); t=0; hit=False
    for n,u in re.findall(r'(\d+)\s*(ឆ្នាំ|years?|y|ឆ|ខែ|months?|m|ខ)',s): hit=True; t+=int(n)*(12 if u in('ឆ្នាំ','year','years','y','ឆ') else 1)
    return t if hit else None
