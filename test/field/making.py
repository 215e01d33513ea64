import random, datetime, json, os, csv, io
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, PatternFill, Border, Side
from openpyxl.utils import get_column_letter as L
from openpyxl.comments import Comment
KM = ['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
EM = ['January','February','March','April','May','June','July','August','September','October','November','December']
def kd(x): return str(x).translate(str.maketrans('0123456789','០១២៣៤៥៦៧៨៩'))
def d(iso): return datetime.date.fromisoformat(iso)
def fd(iso, st):
    if iso is None: return None
    x = d(iso)
    dd, mm, yy = '%02d'%x.day, '%02d'%x.month, str(x.year)
    return {'real': lambda: x, 'iso': lambda: iso, 'slash': lambda: f'{dd}/{mm}/{yy}', 'kslash': lambda: kd(f'{dd}/{mm}/{yy}'),
      'dot': lambda: f'{dd}.{mm}.{yy}', 'dash': lambda: f'{x.day}-{x.month}-{yy}', 'kdash': lambda: kd(f'{dd}-{mm}-{yy}'),
      'long': lambda: f'ថ្ងៃទី{kd(dd)} ខែ{KM[x.month-1]} ឆ្នាំ{kd(yy)}', 'kmid': lambda: f'{kd(x.day)} {KM[x.month-1]} {kd(yy)}',
      'en': lambda: f'{x.day} {EM[x.month-1]} {yy}', 'mon': lambda: f'{dd}-{EM[x.month-1][:3]}-{yy}',
      'kshort': lambda: kd(f'{x.day}.{x.month}.{yy[2:]}'), 'num': lambda: int(f'{yy}{mm}{dd}')}[st]()
FAM = [('សាកល្បង','SAKLBANG'),('គំរូ','KUMROU'),('ប្រឌិត','PRADIT'),('សន្មត','SANMAT'),('បង្កើត','BANGKEUT')]
FAME = ['SAMPLE','INVENTED','TESTING','MADEUP','FICTION']
GIV = [('មួយ','Muoy'),('ពីរ','Pi'),('បី','Bei'),('បួន','Buon'),('ប្រាំ','Pram'),('ដប់','Dop'),('ម្ភៃ','Mphey'),('រយ','Roy'),('ផ្កា','Phka'),('ភ្នំ','Phnom'),('ទន្លេ','Tonle'),
 ('ខ្យល់','Khyal'),('ពពក','Popok'),('ផ្កាយ','Phkay'),('ថ្ម','Thma'),('ស្លឹក','Sloek'),('ភ្លៀង','Phlieng'),('សមុទ្រ','Samot'),('ដូង','Doung'),('ឫស្សី','Russey'),('ត្រី','Trey'),('បឹង','Boeng'),
 ('ដំរី','Damrey'),('ក្ងោក','Kngaok'),('ឈូក','Chhouk'),('ខ្លា','Khla'),('មេឃ','Mek'),('ដី','Dey'),('ព្រៃ','Prey'),('អូរ','Ou')]
GIVE = ['River','Stone','Cloud','Seven','Eleven','Lotus','Palm','Wind','Twelve','Leaf','Rain','Island','Moss','Nine','Forty','Hill','Reed','Star','Pebble','Fern','Twenty','Lake','Coral','Bamboo','Sixty']
_F = {'Vietnamese':(['MẪU','GIẢ ĐỊNH','THỬ'],['Hai','Sông','Núi','Ba','Mây','Tre','Gió']),'Chinese':(['YANGBEN','CESHI'],['Yi','Shan','Hua','Qi','Yun','Shi','He','Zhu','Jiu','Xing']),'Thai':(['TUAYANG','THOTSOP'],['Nueng','Nam','Dao','Phu','Mek','Hin','Song']),'Korean':(['GYEONBON','GASANG'],['Hana','San','Byeol','Gang','Dul','Dol'])}
FOR = {k:[(a,b) for b in g for a in f] for k,(f,g) in _F.items()}
class Names:
    def __init__(s, seed): s.r = random.Random(seed); s.u = set()
    def km(s):
        while 1:
            a, b = s.r.choice(FAM), s.r.choice(GIV)
            if (a,b) not in s.u: s.u.add((a,b)); return a[0]+' '+b[0], a[1]+' '+b[1]
    def en(s):
        while 1:
            a, b = s.r.choice(FAME), s.r.choice(GIVE)
            if (a,b) not in s.u: s.u.add((a,b)); return a+' '+b
    def foreign(s, c):
        l = [x for x in FOR[c] if x not in s.u]; x = s.r.choice(l or FOR[c]); s.u.add(x); return ' '.join(x)
def ym(m, y='ឆ្នាំ', mo='ខែ', dig=kd, sep=' '):
    if m is None: return None
    a = []
    if m//12: a.append(f'{dig(m//12)}{sep}{y}')
    if m%12: a.append(f'{dig(m%12)}{sep}{mo}')
    return ' '.join(a)
def yme(m):
    if m is None: return None
    a = []
    if m//12: a.append(f'{m//12} year' + ('s' if m//12>1 else ''))
    if m%12: a.append(f'{m%12} month' + ('s' if m%12>1 else ''))
    return ' '.join(a)
def save_xlsx(path, sheets, opt=None):
    """sheets: {name: grid}; opt: {name: {merge, hide_rows, hide_cols, fill{cell:rgb}, comment{cell:text}, bold rows, numfmt{cell:fmt}, state, err[cells]}}"""
    opt = opt or {}; wb = Workbook(); wb.remove(wb.active)
    th = Side(style='thin', color='999999')
    for n, g in sheets.items():
        ws = wb.create_sheet(n); o = opt.get(n, {})
        for i, r in enumerate(g, 1):
            for j, v in enumerate(r, 1):
                if v is None: continue
                c = ws.cell(i, j, v); c.font = Font(name=o.get('font','Khmer OS Siemreap'), size=10, bold=i in o.get('bold', []))
                c.alignment = Alignment(wrap_text=True, vertical='top')
                if i >= o.get('border_from', 10**6): c.border = Border(th, th, th, th)
                if isinstance(v, (datetime.date,)): c.number_format = o.get('datefmt', 'dd/mm/yyyy')
        w = max((len(r) for r in g), default=1)
        for j in range(1, w+1): ws.column_dimensions[L(j)].width = o.get('width', {}).get(L(j), 17)
        for m in o.get('merge', []): ws.merge_cells(m)
        for r in o.get('hide_rows', []): ws.row_dimensions[r].hidden = True
        for c in o.get('hide_cols', []): ws.column_dimensions[c].hidden = True
        for c, f in o.get('fill', {}).items(): ws[c].fill = PatternFill('solid', fgColor=f)
        for c, t in o.get('comment', {}).items(): ws[c].comment = Comment(t, 'clerk')
        for c, f in o.get('numfmt', {}).items(): ws[c].number_format = f
        for c in o.get('err', []): ws[c].data_type = 'e'
        for c in o.get('strike', []): ws[c].font = Font(name='Khmer OS Siemreap', size=10, strike=True)
        if o.get('state'): ws.sheet_state = o['state']
        if o.get('freeze'): ws.freeze_panes = o['freeze']
    wb.properties.creator = 'test'; wb.properties.created = wb.properties.modified = datetime.datetime(2026,1,20)
    wb.save(path)
def save_ods(path, sheets, opt=None):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell
    from odf.text import P
    doc = OpenDocumentSpreadsheet()
    for n, g in sheets.items():
        t = Table(name=n)
        for r in g:
            tr = TableRow()
            for v in r:
                if v is None: tr.addElement(TableCell()); continue
                if isinstance(v, datetime.date): c = TableCell(valuetype='date', datevalue=v.isoformat()); s = v.strftime('%d/%m/%Y')
                elif isinstance(v, (int, float)): c = TableCell(valuetype='float', value=v); s = str(v)
                else: c = TableCell(valuetype='string'); s = v
                for line in s.split('\n'): c.addElement(P(text=line))
                tr.addElement(c)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    doc.save(path)
def save_text(path, grid, delim=',', enc='utf-8-sig', eol='\r\n', quoting=csv.QUOTE_MINIMAL):
    b = io.StringIO(); w = csv.writer(b, delimiter=delim, lineterminator=eol, quoting=quoting)
    for r in grid: w.writerow(['' if v is None else v for v in r])
    open(path, 'wb').write(b.getvalue().encode(enc))
def addr(sheet, row, col=None): return f'{sheet}!{L(col) if col else ""}{row}'
