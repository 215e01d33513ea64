#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Writes files/, truth.json, written.json. Deterministic. Needs openpyxl and odfpy."""
import json, os, random, csv, io, datetime as D, zipfile, shutil
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, PatternFill
from openpyxl.utils import get_column_letter as L
HERE=os.path.dirname(os.path.abspath(__file__)); OUT=os.path.join(HERE,'files')
shutil.rmtree(OUT,ignore_errors=True); os.makedirs(OUT)
R=random.Random(1516); FIX=D.datetime(2026,2,2)
KD=str.maketrans('0123456789','០១២៣៤៥៦៧៨៩')
def kh(x): return None if x is None else str(x).translate(KD)
KM=['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
EM=['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec']
def iso(s): return D.date.fromisoformat(s)
def part(f):   # writer for ISO day, year alone passes through khmer/latin flag
    def w(s):
        if s is None: return None
        if len(s)==4: return f(None,s)
        return f(iso(s),None)
    return w
w_xl=part(lambda d,y: d or int(y))
w_dmy=part(lambda d,y: d.strftime('%d/%m/%Y') if d else y)
w_dot=part(lambda d,y: f'{d.day}.{d.month}.{d.year%100:02d}' if d else y)
w_mdy=part(lambda d,y: d.strftime('%m/%d/%Y') if d else y)
w_us=part(lambda d,y: f'{EM[d.month-1]} {d.day}, {d.year}' if d else y)
w_kdmy=part(lambda d,y: kh(d.strftime('%d/%m/%Y') if d else y))
w_kdash=part(lambda d,y: kh(f'{d.day}-{d.month}-{d.year}' if d else y))
w_kword=part(lambda d,y: f'{kh(d.day)} {KM[d.month-1]} {kh(d.year)}' if d else kh(y))
w_kfull=part(lambda d,y: f'ថ្ងៃទី{kh("%02d"%d.day)} ខែ{KM[d.month-1]} ឆ្នាំ{kh(d.year)}' if d else kh(y))
w_be=part(lambda d,y: kh(f'{d.day:02d}/{d.month:02d}/{d.year+543}' if d else int(y)+543))
w_dmon=part(lambda d,y: f'{d.day:02d}-{EM[d.month-1]}-{d.year%100:02d}' if d else y)
same=lambda x:x
def m(d): return lambda v: None if v is None else d[v]
def kn(v): return None if v is None else kh(v)
KF=['សាកល្បង','គំរូ','ប្រឌិត','ឧទាហរណ៍']; EF=['SAMPLE','INVENTED','TESTING']
KFem=['ស្រីពៅ','ចាន់ធូ','សុខា','កញ្ញា','ម៉ាលី','បុប្ផា','ស្រីនិច','រតនា','ផល្លា','ទេវី','លក្ខិណា','សុគន្ធា']
KMal=['វណ្ណៈ','ប៊ុនធឿន','សំណាង','ដារ៉ា','រិទ្ធី','ពិសិដ្ឋ','សុវណ្ណ','វុទ្ធី','ម៉េងហ៊ាង','ភារម្យ','ចំរើន','វិបុល']
EFem=['Sreypov','Chanthou','Sokha','Kanha','Maly','Bopha','Sreynich','Ratana','Phalla','Tevy']
EMal=['Vannak','Bunthoeun','Samnang','Dara','Rithy','Piseth','Sovann','Vuthy','Mengheang','Chamroeun']
def kname(s): return R.choice(KF)+' '+R.choice(KFem if s=='female' else KMal)
def ename(s): return R.choice(EF)+' '+R.choice(EFem if s=='female' else EMal)
def sexes(n,p=.5): return ['female' if R.random()<p else 'male' for _ in range(n)]
def days(n,a,b):
    a,b=iso(a),iso(b); return [d.isoformat() for d in sorted(a+D.timedelta(R.randrange((b-a).days)) for _ in range(n))]
def plus(s,n): return (iso(s)+D.timedelta(n)).isoformat()
def bday(y0,y1,p=0):
    y=R.randint(y0,y1)
    return str(y) if R.random()<p else D.date(y,R.randint(1,12),R.randint(1,28)).isoformat()
def tel(): return '0%d %03d %03d'%(R.choice([10,12,77,92]),0,R.randint(100,999))
PK={'Phnom Penh':'ភ្នំពេញ','Battambang':'បាត់ដំបង','Banteay Meanchey':'បន្ទាយមានជ័យ','Svay Rieng':'ស្វាយរៀង','Prey Veng':'ព្រៃវែង','Kampong Cham':'កំពង់ចាម','Preah Sihanouk':'ព្រះសីហនុ','Siem Reap':'សៀមរាប','Kandal':'កណ្តាល','Takeo':'តាកែវ','Koh Kong':'កោះកុង','Pailin':'ប៉ៃលិន','Kampot':'កំពត','Pursat':'ពោធិ៍សាត់','Tboung Khmum':'ត្បូងឃ្មុំ','Kampong Thom':'កំពង់ធំ'}
CK={'KHM':'ខ្មែរ','VNM':'វៀតណាម','THA':'ថៃ','CHN':'ចិន'}
SK={'female':'ស្រី','male':'ប្រុស'}; SKs={'female':'ស','male':'ប'}; SF={'female':'F','male':'M'}
class Book:
    def __init__(s): s.c={}; s.f={}; s.order=[]; s.mg=[]; s.hid=[]; s.nr=[]
    def put(s,sh,r,c,v,fmt=None,bold=False):
        if sh not in s.c: s.c[sh]={}; s.order.append(sh)
        if v is None: return
        s.c[sh][(r,c)]=v; s.f[(sh,r,c)]=(fmt,bold)
    def note(s,sh,r,c,v,what): s.put(sh,r,c,v,bold=True); s.nr.append(dict(sheet=sh,where=f'{L(c)}{r}',what=what))
    def table(s,sh,unit,cols,recs,top,c0=1,two=False,const=None,group=None,repeats=None,dfmt='DD/MM/YYYY',heads_skip=0):
        """cols: (heading,means,fact,writer[,key]); recs: dict fact->norm; '_w' raw overrides; '_x' heading-> raw of factless"""
        hr=[top,top+1] if two else [top]; prev=None
        colsT=[]
        for i,(h,me,fa,w) in enumerate(cols):
            c=c0+i; a,_,b=h.partition(' / ') if two else (h,'','')
            if two and b:
                if a!=prev: s.put(sh,top,c,a,bold=True); start=c
                elif True: s.mg=[x for x in s.mg if not(x[0]==sh and x[1]==top and x[2]==start)]; s.mg.append((sh,top,start,top,c))
                s.put(sh,top+1,c,b,bold=True)
            else:
                s.put(sh,top,c,h,bold=True)
                if two: s.mg.append((sh,top,c,top+1,c))
            prev=a
            colsT.append(dict(at=L(c),heading=h,means=me,fact=fa))
        r=hr[-1]+1+heads_skip; first=r; rows=[]
        for i,rec in enumerate(recs):
            if group and group(i,rec):
                g=group(i,rec); s.note(sh,r,c0,g,'group line, no record')
                r+=1
                if i==0: first=r
            facts={}
            for j,(h,me,fa,w) in enumerate(cols):
                if fa is None: v=rec.get('_x',{}).get(h, w(i) if callable(w) else None)
                else:
                    facts[fa]=rec[fa]
                    v=rec['_w'][fa] if fa in rec.get('_w',{}) else (None if rec[fa] is None else (w or same)(rec[fa]))
                s.put(sh,r,c0+j,v,dfmt if isinstance(v,D.date) else None)
            for k,v in (const or {}).items(): facts[k]=v
            for k,v in rec.get('_f',{}).items(): facts[k]=v
            rows.append(dict(at=r,facts=facts)); r+=1
        tally={}
        for k in rows[0]['facts']:
            vs=[x['facts'][k] for x in rows]; g=[json.dumps(v,ensure_ascii=False) if isinstance(v,(dict,list)) else v for v in vs if v is not None]
            if g and all(isinstance(v,(int,float)) for v in g): tally[k]=dict(sum=sum(g),given=len(g))
            elif len(set(g))>14: tally[k]=dict(given=len(g),different=len(set(g)))
            else:
                t={}
                for v in g: t[v]=t.get(v,0)+1
                if len(g)<len(vs): t['(empty)']=len(vs)-len(g)
                tally[k]=dict(sorted(t.items()))
        s.end=r
        return dict(sheet=sh,one_row_is=unit,records_lie_in='rows',heading_rows=hr,heading_column=None,first=first,last=r-1,count_of_all_rows=len(rows),repeats_sheet=repeats,columns=colsT,rows=rows,all_rows_tally=tally)
    def save(s,fn,delim=',',bom=True,widths=16):
        p=os.path.join(OUT,fn)
        if fn.endswith('.xlsx'):
            wb=Workbook(); wb.remove(wb.active)
            for sh in s.order:
                ws=wb.create_sheet(sh)
                for (r,c),v in s.c[sh].items():
                    x=ws.cell(r,c,v); fmt,b=s.f[(sh,r,c)]
                    if fmt: x.number_format=fmt
                    if b: x.font=Font(bold=True); x.alignment=Alignment(wrap_text=True,vertical='center')
                    ws.column_dimensions[L(c)].width=widths
            for sh,a,b,c,d in s.mg: wb[sh].merge_cells(start_row=a,start_column=b,end_row=c,end_column=d)
            wb.properties.created=wb.properties.modified=FIX
            wb.save(p); b=zipfile.ZipFile(p); o=p+'.t'
            with zipfile.ZipFile(o,'w',zipfile.ZIP_DEFLATED) as z:
                for n in b.namelist():
                    data=b.read(n)
                    if n=='docProps/core.xml':
                        import re; data=re.sub(rb'(<dcterms:modified[^>]*>)[^<]*',rb'\g<1>2026-02-02T00:00:00Z',data)
                    z.writestr(zipfile.ZipInfo(n,(2026,2,2,0,0,0)),data,zipfile.ZIP_DEFLATED)
            b.close(); os.replace(o,p)
        elif fn.endswith('.ods'):
            from odf.opendocument import OpenDocumentSpreadsheet as ODS
            from odf.table import Table,TableRow,TableCell
            from odf.text import P
            doc=ODS()
            for sh in s.order:
                t=Table(name=sh); mr=max(k[0] for k in s.c[sh]); mc=max(k[1] for k in s.c[sh])
                for r in range(1,mr+1):
                    tr=TableRow()
                    for c in range(1,mc+1):
                        v=s.c[sh].get((r,c))
                        if v is None: tr.addElement(TableCell()); continue
                        if isinstance(v,D.date): x=TableCell(valuetype='date',datevalue=v.isoformat()); x.addElement(P(text=v.strftime('%d/%m/%Y')))
                        elif isinstance(v,(int,float)): x=TableCell(valuetype='float',value=v); x.addElement(P(text=str(v)))
                        else:
                            x=TableCell(valuetype='string')
                            for ln in v.split('\n'): x.addElement(P(text=ln))
                        tr.addElement(x)
                    t.addElement(tr)
                doc.spreadsheet.addElement(t)
            doc.save(p); b=zipfile.ZipFile(p); o=p+'.t'; import re
            with zipfile.ZipFile(o,'w') as z:
                for n in b.namelist():
                    data=b.read(n)
                    if n=='meta.xml': data=re.sub(rb'\d{4}-\d\d-\d\dT[\d:.]+',b'2026-02-02T00:00:00',data)
                    z.writestr(zipfile.ZipInfo(n,(2026,2,2,0,0,0)),data,zipfile.ZIP_STORED if n=='mimetype' else zipfile.ZIP_DEFLATED)
            b.close(); os.replace(o,p)
        else:
            sh=s.order[0]; mr=max(k[0] for k in s.c[sh]); mc=max(k[1] for k in s.c[sh])
            f=io.StringIO(); w=csv.writer(f,delimiter=delim,lineterminator='\r\n')
            for r in range(1,mr+1): w.writerow([s.c[sh].get((r,c),'') for c in range(1,mc+1)])
            open(p,'wb').write(f.getvalue().encode('utf-8-sig' if bom else 'utf-8'))
TRUTH=[]; WRITTEN={}
def done(no,B,fn,kept,outcome,why,tables,errors=(),questions=(),never=(),notes=(),totals=(),also=None,**k):
    B.save(fn,**k)
    WRITTEN['files/'+fn]={sh:{f'{L(c)}{r}':(v.isoformat() if isinstance(v,D.date) else v) for (r,c),v in d.items()} for sh,d in B.c.items()}
    TRUTH.append(dict(no=no,file='files/'+fn,kept_by=kept,outcome=outcome,why=why,notes=list(notes),tables=tables,totals=list(totals),also=also,not_rows=B.nr,errors=list(errors),questions=list(questions),must_never_happen=list(never)))
def err(sh,cell,what,wanted): return dict(sheet=sh,cell=cell,what=what,wanted=wanted)
def at(t,i,fact): return next(c['at'] for c in t['columns'] if c['fact']==fact)+str(t['rows'][i]['at'])
IN,ER,TO,RE='take in','take in, naming the errors','totals only','refuse'
exec(open(os.path.join(HERE,'lists.py'),encoding='utf-8').read())
json.dump(TRUTH,open(os.path.join(HERE,'truth.json'),'w',encoding='utf-8'),ensure_ascii=False,indent=1)
json.dump(WRITTEN,open(os.path.join(HERE,'written.json'),'w',encoding='utf-8'),ensure_ascii=False,indent=0)
for t in TRUTH:
    print('|',t['no'],'|',t['file'][6:],'|',t['kept_by'],'|',' ; '.join(x['one_row_is'] for x in t['tables']) or 'counts / nothing','|',' + '.join(str(x['count_of_all_rows']) for x in t['tables']) or 0,'|',t['outcome'],'|',len(t['errors']),'|')
