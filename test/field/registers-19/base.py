# helper: sheets and truth from the same rows
import json, os, random, datetime as dt, csv, io, zipfile
from xml.sax.saxutils import escape
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L
D = dt.date
def kd(s): return ''.join('០១២៣៤៥៦៧៨៩'[int(c)] if c in '0123456789' else c for c in str(s))
KM = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
EM = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
PROV = {'Banteay Meanchey':'បន្ទាយមានជ័យ','Battambang':'បាត់ដំបង','Kampong Cham':'កំពង់ចាម','Kampong Chhnang':'កំពង់ឆ្នាំង','Kampong Speu':'កំពង់ស្ពឺ','Kampong Thom':'កំពង់ធំ','Kampot':'កំពត','Kandal':'កណ្តាល','Koh Kong':'កោះកុង','Phnom Penh':'ភ្នំពេញ','Preah Sihanouk':'ព្រះសីហនុ','Prey Veng':'ព្រៃវែង','Pursat':'ពោធិ៍សាត់','Siem Reap':'សៀមរាប','Svay Rieng':'ស្វាយរៀង','Takeo':'តាកែវ','Tboung Khmum':'ត្បូងឃ្មុំ','Oddar Meanchey':'ឧត្តរមានជ័យ','Kratie':'ក្រចេះ','Pailin':'ប៉ៃលិន'}
class T:                       # a cell: what is written, what it means
    def __init__(s, w, f=None): s.w, s.f = w, f
OUT = []
class F:
    def __init__(s, no, name, kept, outcome, why, notes=()):
        s.no, s.name, s.g, s.fmt, s.style = no, name, {}, {}, {}
        s.t = dict(no=no, file='files/'+name, kept_by=kept, outcome=outcome, why=why, notes=list(notes), tables=[], totals=[], also=None, not_rows=[], errors=[], questions=[], must_never_happen=[])
        OUT.append(s)
    def put(s, sh, r, c, v, bold=False, merge=None):
        s.g.setdefault(sh, {})[(r, c)] = v
        if bold or merge: s.style.setdefault(sh, []).append((r, c, bold, merge))
    def line(s, sh, r, cells, what, where=None):
        for i, v in enumerate(cells):
            if v is not None: s.put(sh, r, i+1, v)
        s.note(sh, where or (f'A{r}:{L(len(cells))}{r}' if len(cells) > 1 else f'A{r}'), what)
    def note(s, sh, where, what): s.t['not_rows'].append(dict(sheet=sh, where=where, what=what))
    def table(s, sh, one, heads, cols, rows, first, fmts=None, repeats=None):
        for i, (h, m, fc) in enumerate(cols, 1):
            hs = h.split(' / ') if len(heads) == 2 else [h]
            prev = cols[i-2][0].split(' / ')[0] if i > 1 else None
            if len(hs) == 2:
                if hs[0] != prev: s.put(sh, heads[0], i, hs[0], True)
                s.put(sh, heads[1], i, hs[1], True)
            else: s.put(sh, heads[0], i, hs[0], True)
        r, recs, ats = first, [], []
        for row in rows:
            if isinstance(row, tuple) and row[0] == 'line':
                _, cells, what = row
                if cells: s.line(sh, r, cells, what)
                r += 1; continue
            cells, extra = row if isinstance(row, tuple) else (row, {})
            assert len(cells) == len(cols), (s.name, len(cells), len(cols), r)
            facts = {}
            for i, (c, (h, m, fc)) in enumerate(zip(cells, cols), 1):
                w = c.w if isinstance(c, T) else c
                if w is not None: s.put(sh, r, i, w)
                if fc is None or (isinstance(fc, str) and fc[0] == '='): continue
                f = c.f if isinstance(c, T) else c
                if isinstance(fc, tuple):
                    for k in fc: facts[k] = f[k]
                else: facts[fc] = f.isoformat() if isinstance(f, D) else f
            for k, v in extra.items(): facts[k] = v
            for k, v in facts.items():
                if isinstance(v, D): facts[k] = v.isoformat()
            recs.append(dict(at=r, facts=facts)); ats.append(r); r += 1
        C = []
        for i, (h, m, fc) in enumerate(cols, 1):
            for k in (fc if isinstance(fc, tuple) else [fc]):
                C.append(dict(at=L(i), heading=h, means=m, fact=k.lstrip('=') if k else None))
        s.t['tables'].append(dict(sheet=sh, one_row_is=one, records_lie_in='rows', heading_rows=heads, heading_column=None, first=ats[0], last=ats[-1], count_of_all_rows=len(recs), repeats_sheet=repeats, columns=C, rows=recs, all_rows_tally=tally([x['facts'] for x in recs])))
        for i, fm in (fmts or {}).items():
            for a in ats: s.fmt[(sh, a, i)] = fm
        s.end = r
        return ats
    def err(s, sh, cell, what, wanted): s.t['errors'].append(dict(sheet=sh, cell=cell, what=what, wanted=wanted))
    def q(s, *a): s.t['questions'] += a
    def never(s, *a): s.t['must_never_happen'] += a
def tally(rs):
    out = {}
    for k in rs[0]:
        v = [r.get(k) for r in rs]; g = [x for x in v if x is not None]
        if g and all(isinstance(x, dict) for x in g):
            cur = {}
            for x in g: cur[x['currency']] = round(cur.get(x['currency'], 0) + x['amount'], 2)
            out[k] = dict(sum_by_currency=cur, given=len(g))
        elif g and all(isinstance(x, (int, float)) and not isinstance(x, bool) for x in g):
            out[k] = dict(sum=round(sum(g), 4), given=len(g))
        else:
            ws = [('(empty)' if x is None else '; '.join(x) if isinstance(x, list) else x) for x in v]
            if len(set(ws)) > 20 or k.endswith(('_no', 'name', 'time')): out[k] = dict(given=len(g), different=len(set(map(str, g))))
            else: out[k] = {w: ws.count(w) for w in sorted(set(ws))}
    return out
def txt(v): return '' if v is None else v.isoformat() if isinstance(v, D) else str(v)
def save(s):
    p = 'files/'+s.name; ext = p.rsplit('.', 1)[1]
    if ext == 'xlsx':
        wb = Workbook(); wb.remove(wb.active); th = Side(style='thin')
        for sh, g in s.g.items():
            ws = wb.create_sheet(sh)
            for (r, c), v in g.items():
                x = ws.cell(r, c, v)
                if isinstance(v, D): x.number_format = 'dd/mm/yyyy'
                if (sh, r, c) in s.fmt and not isinstance(v, str) and (isinstance(v, D) or 'y' not in s.fmt[(sh, r, c)]): x.number_format = s.fmt[(sh, r, c)]
            for r, c, b, m in s.style.get(sh, []):
                if b: ws.cell(r, c).font = Font(bold=True)
                if m: ws.merge_cells(m); ws.cell(r, c).alignment = Alignment(horizontal='center')
            for c in range(1, ws.max_column+1):
                w = max([len(txt(v)) for (r, k), v in g.items() if k == c and r > 5] or [6])
                ws.column_dimensions[L(c)].width = min(max(w+2, 5), 32)
        if hasattr(s, 'post'): s.post(wb)
        wb.save(p)
    elif ext in ('csv', 'tsv', 'txt'):
        g = list(s.g.values())[0]; R = max(r for r, c in g)
        sep = getattr(s, 'sep', ',' if ext == 'csv' else '\t'); o = io.StringIO()
        for r in range(1, R+1):
            cs = [c for (a, c) in g if a == r]; row = [txt(g.get((r, c))) for c in range(1, max(cs or [0])+1)]
            if s.full and r >= s.full: row += ['']*(s.width-len(row))
            if ext == 'txt': o.write(sep.join(row)+'\r\n')
            else: csv.writer(o, delimiter=sep, lineterminator='\r\n').writerow(row)
        open(p, 'w', encoding=getattr(s, 'enc', 'utf-8'), newline='').write(o.getvalue())
    elif ext == 'ods':
        x = ''
        for sh, g in s.g.items():
            x += f'<table:table table:name="{escape(sh)}">'
            for r in range(1, max(a for a, c in g)+1):
                x += '<table:table-row>'
                for c in range(1, max([b for a, b in g if a == r] or [1])+1):
                    v = g.get((r, c))
                    if v is None: x += '<table:table-cell/>'
                    elif isinstance(v, (int, float)): x += f'<table:table-cell office:value-type="float" office:value="{v}"><text:p>{v}</text:p></table:table-cell>'
                    elif isinstance(v, D): x += f'<table:table-cell office:value-type="date" office:date-value="{v}"><text:p>{v.strftime("%d/%m/%y")}</text:p></table:table-cell>'
                    else: x += f'<table:table-cell office:value-type="string"><text:p>{escape(v)}</text:p></table:table-cell>'
                x += '</table:table-row>'
            x += '</table:table>'
        doc = '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet>'+x+'</office:spreadsheet></office:body></office:document-content>'
        with zipfile.ZipFile(p, 'w') as z:
            z.writestr('mimetype', 'application/vnd.oasis.opendocument.spreadsheet', zipfile.ZIP_STORED)
            z.writestr('META-INF/manifest.xml', '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
            z.writestr('content.xml', doc, zipfile.ZIP_DEFLATED)
def finish():
    import shutil; shutil.rmtree('files', ignore_errors=True); os.makedirs('files')
    for s in OUT: save(s)
    json.dump([s.t for s in OUT], open('truth.json', 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
