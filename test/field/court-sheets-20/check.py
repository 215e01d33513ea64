# re-reads the files without make.py and holds them against truth.json
import json,re,os,csv,sys,collections
import openpyxl
H=os.path.dirname(os.path.abspath(__file__));T=json.load(open(H+'/truth.json',encoding='utf-8'))
KH=re.compile(r'(សាកល្បង|គំរូ|ប្រឌិត|ឧទាហរណ៍) (?!សួន|ភូមិ|លេខ|ផ្ទះ)\S+');LA=re.compile(r'(SAMPLE|INVENTED|TESTING|EXAMPLE) (?!Orchid)\w+')
lat=lambda s:s.translate(str.maketrans('០១២៣៤៥៦៧៨៩','0123456789'))
def s(v): return '' if v is None else v.strftime('%d/%m/%Y') if hasattr(v,'strftime') else str(v)
def load(fn):
    p=f'{H}/files/{fn}';o={}
    if fn.endswith('.xlsx'):
        for ws in openpyxl.load_workbook(p): o[ws.title]={r[0].row:[s(c.value) for c in r] for r in ws.iter_rows()}
    elif fn.endswith('.csv'): o['']={i:r for i,r in enumerate(csv.reader(open(p,encoding='utf-8-sig'),delimiter=';'),1)}
    elif fn.endswith('.tsv'): o['']={i:l.split('\t') for i,l in enumerate(open(p,encoding='utf-16').read().splitlines(),1)}
    else:
        from odf.opendocument import load as L
        from odf.table import Table,TableRow,TableCell
        from odf.text import P
        from odf import teletype
        for t in L(p).getElementsByType(Table): o[t.getAttribute('name')]={i:[" ".join(teletype.extractText(q) for q in c.childNodes if q.qname[1]=='p') for c in r.getElementsByType(TableCell)] for i,r in enumerate(t.getElementsByType(TableRow),1)}
    return o
bad=0
def fail(*a):
    global bad;bad+=1;print('FAIL',*a)
oc=collections.Counter(t['outcome'] for t in T.values())
if len(T)!=20 or sorted(T)!=sorted(os.listdir(H+'/files')): fail('files differ')
if oc!={'take':11,'take-with-questions':4,'name-errors':3,'refuse':2}: fail(oc)
for fn,t in T.items():
    B=load(fn);n=0
    for sh,rows in B.items():
        for r,c in rows.items():
            for x in c: n+=len(KH.findall(x)) if 'PSP' not in fn else len(LA.findall(x))
    if t['outcome']=='refuse':
        if t['rows']: fail(fn,'rows in refused')
        continue
    if n!=len(t['rows']): fail(fn,'names in the sheet',n,'rows in truth',len(t['rows']))
    if not 5<=len(t['rows'])<=60: fail(fn,'size')
    non={(x['sheet'],x['row']) for x in t['not_rows']}
    nm=collections.Counter((x['name_khmer'] or x['name_latin']) for x in t['rows'])
    if 'ក្រចេះ' not in fn:
        d=[k for k,v in nm.items() if v>1]
        if d and 'ត្បូង' not in fn: fail(fn,'same name twice',d)
    for x in t['rows']:
        sh,_,r=x['at'].rpartition('!');r=int(r)
        if (sh,r) in non: fail(fn,x['at'],'both row and not_row')
        row="\n".join(B[sh][r]);up=lat("\n".join("\n".join(B[sh].get(k,[])) for k in range(max(1,r-14),r+1)));L_=lat(row);E=t['outcome']=='name-errors'
        for k in('name_khmer','name_latin','alias_khmer'):
            if x[k] and x[k] not in row: fail(fn,x['at'],k,x[k])
        if x['case_number'] and lat(x['case_number']) not in up: fail(fn,x['at'],'case',x['case_number'])
        if isinstance(x['age'],int) and str(x['age']) not in L_: fail(fn,x['at'],'age')
        if x['birth_year'] and str(x['birth_year']) not in L_: fail(fn,x['at'],'birth')
        for c in x['charges'] or []:
            if c['article'] not in up: fail(fn,x['at'],'article')
        for k in('date_registered','date_charged','date_decided'):
            if x[k]:
                y,m,d=x[k].split('-');mn="មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()[int(m)-1]
                z=[f'{d}{q}{m}{q}{Y}' for q in '/-.' for Y in(y,str(int(y)+543))]+[x[k],f'{int(d)} {mn} {y}',f'{d} ខែ{mn} ឆ្នាំ{y}',f'{d} ខែ{mn} គ.ស.{y}']
                if not any(q in up for q in z): fail(fn,x['at'],k,x[k])
        m=x['sentence_months']
        if m and not (re.search(rf'(?<!\d)0?{m//12}(?!\d)',L_) or str(m) in L_): fail(fn,x['at'],'sentence',m)
        for k in('fine_riel','compensation_riel'):
            v=x[k]
            if v and not any(q in L_ for q in(str(v),f'{v:,}',f'{v:,}'.replace(',','.'),f'{v:,}'.replace(',',' '),f'{v//1000:,}'.replace(',','.'),f'{v//10**6} លាន',f'{v//10**6}លាន')): fail(fn,x['at'],k,v)
        if not E and t['outcome']!='refuse':
            ds=[x[k] for k in('date_registered','date_charged','date_decided') if x[k]]
            if ds!=sorted(ds) or any(d>'2026-01-31' for d in ds): fail(fn,x['at'],'order of dates')
            if x['outcome']!='convicted' and x['sentence_months']: fail(fn,x['at'],'sentence without conviction')
        for k in('second_entry_of','also_in_another_case'):
            if k in x and not any(q['at']==x[k] for q in t['rows']): fail(fn,x['at'],k)
    for e in t['errors']:
        sh,_,c=e['cell'].rpartition('!');col=openpyxl.utils.cell.coordinate_from_string(c)
        v=B[sh][col[1]][openpyxl.utils.column_index_from_string(col[0])-1]
        if not v: fail(fn,e['cell'],'empty')
        print(' error cell',fn,e['cell'],'=',v,'|',e['wrong'])
print('rows',sum(len(t['rows']) for t in T.values()),'failures',bad);sys.exit(bool(bad))
