# -*- coding: utf-8 -*-
"""Helpers for make.py: invented people, cases, grids, writers."""
import datetime as D, random, os, zipfile, io, csv, copy
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L
HERE=os.path.dirname(os.path.abspath(__file__)); OUT=os.path.join(HERE,'files')
TIP="Law on Suppression of Human Trafficking and Sexual Exploitation 2008"; PC="Penal Code 2009"
TIPKH="ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ"
def kh(x): return str(x).translate(str.maketrans('0123456789','០១២៣៤៥៦៧៨៩'))
KM='មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
EM='Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
def dl(d,s='/',y4=True,pad=True):
    if d is None: return None
    a,b=(f'{d.day:02}',f'{d.month:02}') if pad else (str(d.day),str(d.month))
    return s.join([a,b,str(d.year) if y4 else f'{d.year%100:02}'])
def dk(d,*a,**k): return None if d is None else kh(dl(d,*a,**k))
def dlong(d): return None if d is None else f'ថ្ងៃទី{kh(f"{d.day:02}")} ខែ{KM[d.month-1]} ឆ្នាំ{kh(d.year)}'
MARK=[('សាកល្បង','TESTING'),('គំរូ','SAMPLE'),('ប្រឌិត','INVENTED'),('ឧទាហរណ៍','EXAMPLE')]
GIV="""ភ្នំ Phnom|ទន្លេ Tonle|ព្រៃ Prey|ផ្កា Phka|ស្លឹក Sloek|ដី Dei|ទឹក Toek|ខ្យល់ Khyal|ភ្លៀង Phlieng|ផ្កាយ Phkay|មេឃ Mekh|ពពក Popok|សមុទ្រ Samot|កោះ Koh|ដូង Doung|ស្វាយ Svay|ត្នោត Tnaot|ឫស្សី Ruessei|ឈូក Chhouk|ម្លិះ Mlis|រំចេក Romchek|ស្រូវ Srov|ពោត Pot|ល្ហុង Lhong|ក្រូច Krouch|ចេក Chek|ខ្នុរ Khnor|ទុរេន Turen|មង្ឃុត Mongkhut|សេះ Seh|ដំរី Damrei|ខ្លា Khla|ទន្សាយ Tonsay|អណ្ដើក Andaek|ត្រី Trei|ក្ងោក Kngaok|សេក Sek|ព្រាប Preap|ថ្ម Thma|ខ្សាច់ Khsach|បឹង Boeng|ស្ទឹង Stueng|អូរ Ou|ជ្រោះ Chroh|មួយ Muoy|ពីរ Pi|បី Bei|បួន Buon|ប្រាំ Pram|ប្រាំមួយ Prammuoy|ប្រាំពីរ Prampi|ប្រាំបី Prambei|ប្រាំបួន Prambuon|ដប់ Dop|ម្ភៃ Mphei|សាមសិប Samsep|សែសិប Saesep|រយ Roy|ពាន់ Poan|ល្ពៅ Lpov"""
GIV=[tuple(x.split()) for x in GIV.split('|')]
FOR={'Chinese':[('សាន','Shan'),('ហៃ','Hai'),('យុន','Yun'),('លីន','Lin'),('ហ៊ួ','Huo'),('ស៊ុយ','Shui'),('ស៊ីង','Xing'),('ហឺ','He'),('ជូ','Zhu'),('ឆាវ','Cao'),('ម៉ី','Mi'),('ស៊ូ','Shu'),('អ៊ើរ','Er'),('ស៊ឺ','Si'),('លៀវ','Liu')],
'Vietnamese':[('សុង','Song'),('នុយ','Nui'),('ម៉ី','May'),('ហ័រ','Hoa'),('ឡា','La'),('ជ័រ','Gio'),('បៀន','Bien'),('ដា','Da')],
'Thai':[('ណាម','Nam'),('ហ្វា','Fah'),('ដាវ','Dao'),('ហ៊ីន','Hin'),('ប៉ា','Pa'),('ឡុម','Lom')],
'French':[('រីវីយែរ','Riviere'),('កាយូ','Caillou')],'British':[('ពែបប៊ល','Pebble'),('ម៉ែដូ','Meadow')],'American':[('វីឡូ','Willow'),('ខ្យាន់យ៉ុន','Canyon')]}
NATKH={'Cambodian':'ខ្មែរ','Chinese':'ចិន','Vietnamese':'វៀតណាម','Thai':'ថៃ','French':'បារាំង','British':'អង់គ្លេស','American':'អាមេរិក'}
EXPKH={'sexual exploitation':'អាជីវកម្មផ្លូវភេទ','forced labour':'ពលកម្មដោយបង្ខំ','forced marriage':'រៀបការដោយបង្ខំ','forced begging':'សុំទានដោយបង្ខំ','domestic servitude':'បម្រើការងារផ្ទះដោយបង្ខំ','child pornography':'រូបភាពអាសអាភាសកុមារ'}
def wd(d):
    while d.weekday()>4: d+=D.timedelta(1)
    return d
class Gen:
    def __init__(s,seed): s.r=random.Random(seed); s.used=set()
    def name(s,nat):
        r=s.r
        for _ in range(9999):
            if nat=='Cambodian':
                m=r.choice(MARK); g=r.choice(GIV); n=(m[0]+' '+g[0],m[1]+' '+g[1])
            else:
                g=r.choice(FOR[nat]); m=r.choice(MARK); n=('តួយ៉ាង '+g[0],'EXAMPLE '+g[1])
                if n in s.used: n=(m[0]+' '+g[0],m[1]+' '+g[1])
            if n not in s.used: s.used.add(n); return n
        raise 0
    def cases(s,n,style,y0=(2024,1,8),y1=(2025,11,20),nats=(('Cambodian',10),),arts=None,exps=None,und=.3,maxacc=4,pc=0,two=.15,yr_case=True):
        """n accused, in cases ordered by day of registration"""
        r=s.r; out=[]; a=D.date(*y0).toordinal(); b=D.date(*y1).toordinal()
        sizes=[]; left=n
        while left:
            k=min(left,r.choices([1,2,3,4],[55,25,13,7])[0],maxacc); sizes.append(k); left-=k
        days=sorted(r.sample(range(a,b),len(sizes))); seq={}
        for k,o in zip(sizes,days):
            reg=wd(D.date.fromordinal(o)); y=reg.year; seq[y]=seq.get(y,r.randint(2,6))+r.randint(1,9)
            chg=wd(reg+D.timedelta(r.choice([0,1,1,2,2,3,6])))
            art=r.choice(arts or ['10','11','12','12','15','17','19','25','25','30','34','41','42'])
            ex={'41':'child pornography'}.get(art) or ('sexual exploitation' if int(art) in(25,26,27,30,32,33,34,42,43) else r.choice(exps or ['sexual exploitation','sexual exploitation','forced labour','forced marriage','forced begging','domestic servitude']))
            ch=[(TIP,art)]
            if r.random()<two and art in('10','11','12','15','17'): ch.append((TIP,'19'))
            if r.random()<pc: ch.append((PC,r.choice(['239','246','253'])))
            limit=D.date(2026,1,16); dec=wd(chg+D.timedelta(r.randint(95,330)))
            decided=dec<=limit and r.random()>und
            fate=r.random(); dis=decided and fate<.08
            stg='investigation' if (D.date(2026,1,20)-reg).days<300 else r.choice(['investigation','awaiting trial','awaiting trial','trial'])
            for i in range(k):
                nat=r.choices([x for x,_ in nats],[w for _,w in nats])[0]; nm=s.name(nat)
                p=dict(case_number=style(seq[y],y),name_khmer=nm[0],name_latin=nm[1],sex=r.choices(['male','female'],[62,38])[0],age=r.randint(19,63),
                  citizenship=nat,charges=list(ch),exploitation=ex,date_registered=reg,date_charged=chg,date_decided=None,stage=None,presence_at_judgment=None,outcome=None,
                  sentence_months=None,sentence_days=None,suspended_months=None,fine_riel=None,compensation_riel=None)
                if not decided:
                    p['stage']=stg
                elif dis:
                    p.update(date_decided=dec,stage='decided',outcome='charge dismissed by the investigating judge')
                else:
                    p.update(date_decided=dec,stage='decided',presence_at_judgment=r.choices(['present','absent','deemed present'],[76,19,5])[0])
                    if r.random()<.1: p['outcome']='acquitted'
                    else:
                        big=int(art) in(10,11,12,15,16,17,18,19,27,33)
                        p.update(outcome='convicted',sentence_months=12*(r.choice([7,7,8,8,10,12,15]) if big else r.choice([2,2,3,5,7])),
                          fine_riel=r.choice([None,None,4000000,5000000,8000000,10000000]))
                        if not big and r.random()<.35: p['suspended_months']=r.choice([6,12,18])
                        if r.random()<.3: p['compensation_riel']=r.choice([3000000,6000000,12000000,20000000])
                out.append(p)
        return out
FIELDS=['case_number','name_khmer','name_latin','sex','age','citizenship','charges','exploitation','date_registered','date_charged','date_decided','stage','presence_at_judgment','outcome','sentence_months','sentence_days','suspended_months','fine_riel','compensation_riel']
class Sh:
    def __init__(s,name,widths=None): s.name=name; s.rows=[]; s.merges=[]; s.hidden=set(); s.widths=widths or {}; s.bold=set(); s.fill={}; s.fmt={}; s.state='visible'; s.filter=None
    def add(s,cells): s.rows.append(list(cells)); return len(s.rows)
class Book:
    def __init__(s,fn,court,what,outcome,reason,hide=(),dfmt='dd/mm/yyyy',font='Khmer OS Siemreap'):
        s.fn=fn; s.sheets=[]; s.t=dict(sent_by=court,what=what,outcome=outcome,reason=reason,rows=[],not_rows=[],errors=[],questions=[],never=[])
        s.hide=set(hide); s.dfmt=dfmt; s.font=font; s.flat=fn.endswith(('.csv','.tsv'))
    def sheet(s,name,**k): x=Sh(name,**k); s.sheets.append(x); return x
    def no(s,sh,cells,what,bold=True,merge=None):
        r=sh.add(cells)
        if bold: sh.bold.add(r)
        if merge: sh.merges.append((r,1,r,merge))
        s.t['not_rows'].append(dict(sheet=None if s.flat else sh.name,row=r,what=what)); return r
    def blank(s,sh): return sh.add([])
    def person(s,sh,r,p,**over):
        t={'at':str(r) if s.flat else f'{sh.name}!{r}'}
        for f in FIELDS:
            v=p.get(f)
            if f in s.hide: v=None
            if f=='charges' and v is not None: v=[dict(law=l,article=a) for l,a in v]
            if isinstance(v,D.date): v=v.isoformat()
            t[f]=v
        for k in('alias_khmer','birth_year','compensation_other'):
            if p.get(k) is not None: t[k]=p[k]
        t.update(over); s.t['rows'].append(t); return t
    # ---- writers
    def write(s):
        p=os.path.join(OUT,s.fn); e=s.fn.rsplit('.',1)[1]
        getattr(s,'w_'+e)(p)
    def w_xlsx(s,p):
        wb=Workbook(); wb.remove(wb.active); thin=Side(style='thin')
        for sh in s.sheets:
            ws=wb.create_sheet(sh.name); ws.sheet_state=sh.state
            for i,row in enumerate(sh.rows,1):
                for j,v in enumerate(row,1):
                    if v is None: continue
                    c=ws.cell(i,j,v); c.font=Font(name=s.font,size=10,bold=i in sh.bold)
                    c.alignment=Alignment(wrap_text=True,vertical='center')
                    if isinstance(v,(D.date,D.datetime)): c.number_format=sh.fmt.get((i,j)) or sh.fmt.get(j) or s.dfmt
                    elif isinstance(v,int) and v>9999: c.number_format='#,##0'
                    if i not in sh.bold: c.border=Border(thin,thin,thin,thin)
                    if i in sh.fill: c.fill=PatternFill('solid',fgColor=sh.fill[i])
            for a,b,c,d in sh.merges: ws.merge_cells(start_row=a,start_column=b,end_row=c,end_column=d)
            for h in sh.hidden: ws.row_dimensions[h].hidden=True
            if sh.filter: ws.auto_filter.ref=sh.filter
            for j in range(1,max(len(r) for r in sh.rows)+1): ws.column_dimensions[L(j)].width=sh.widths.get(j,14)
        t=D.datetime(2026,1,21,9,30); wb.properties.created=t; wb.properties.modified=t; wb.properties.creator='clerk'
        b=io.BytesIO(); wb.save(b); z=zipfile.ZipFile(b); o=zipfile.ZipFile(p,'w',zipfile.ZIP_DEFLATED)
        import re
        for n in z.namelist():
            data=z.read(n)
            if n=='docProps/core.xml': data=re.sub(rb'(<dcterms:modified[^>]*>)[^<]*',rb'\g<1>2026-01-21T09:30:00Z',data)
            o.writestr(zipfile.ZipInfo(n,(2026,1,21,9,30,0)),data,zipfile.ZIP_DEFLATED)
        o.close()
    def w_ods(s,p):
        from odf.opendocument import OpenDocumentSpreadsheet
        from odf.table import Table,TableRow,TableCell,CoveredTableCell
        from odf.text import P
        from odf.style import Style,TextProperties
        from odf import number as N
        doc=OpenDocumentSpreadsheet()
        ds=N.DateStyle(name='D1'); 
        ds.addElement(N.Day(style='long')); ds.addElement(N.Text(text='/')); ds.addElement(N.Month(style='long')); ds.addElement(N.Text(text='/')); ds.addElement(N.Year(style='long'))
        doc.automaticstyles.addElement(ds)
        cs=Style(name='ceD',family='table-cell',datastylename='D1'); doc.automaticstyles.addElement(cs)
        bs=Style(name='ceB',family='table-cell'); bs.addElement(TextProperties(fontweight='bold')); doc.automaticstyles.addElement(bs)
        for sh in s.sheets:
            t=Table(name=sh.name); doc.spreadsheet.addElement(t)
            start={(a,b):(c-a+1,d-b+1) for a,b,c,d in sh.merges}; cov={(i,j) for a,b,c,d in sh.merges for i in range(a,c+1) for j in range(b,d+1)}-set(start)
            w=max(len(r) for r in sh.rows)
            for i,row in enumerate(sh.rows,1):
                tr=TableRow(); t.addElement(tr)
                if not row and not any((i,j) in cov for j in range(1,w+1)): tr.addElement(TableCell(numbercolumnsrepeated=w)); continue
                for j in range(1,w+1):
                    v=row[j-1] if j<=len(row) else None
                    if (i,j) in cov: tr.addElement(CoveredTableCell()); continue
                    k={}
                    if (i,j) in start: k=dict(numberrowsspanned=start[i,j][0],numbercolumnsspanned=start[i,j][1])
                    if i in sh.bold: k['stylename']=bs
                    if v is None: c=TableCell(**k)
                    elif isinstance(v,D.date): k['stylename']=cs; c=TableCell(valuetype='date',datevalue=v.isoformat(),**k); c.addElement(P(text=dl(v)))
                    elif isinstance(v,(int,float)): c=TableCell(valuetype='float',value=v,**k); c.addElement(P(text=str(v)))
                    else:
                        c=TableCell(valuetype='string',**k)
                        for ln in str(v).split('\n'): c.addElement(P(text=ln))
                    tr.addElement(c)
        b=io.BytesIO(); doc.save(b); z=zipfile.ZipFile(b); o=zipfile.ZipFile(p,'w')
        for n in dict.fromkeys(z.namelist()):
            data=z.read(n)
            if n=='meta.xml':
                import re; data=re.sub(rb'\d{4}-\d\d-\d\dT[\d:.]+',b'2026-01-21T09:30:00',data)
            o.writestr(zipfile.ZipInfo(n,(2026,1,21,9,30,0)),data,zipfile.ZIP_STORED if n=='mimetype' else zipfile.ZIP_DEFLATED)
        o.close()
    def txt(s,v): return '' if v is None else v
    def w_csv(s,p):
        sh=s.sheets[0]; w=max(len(r) for r in sh.rows)
        with open(p,'w',encoding='utf-8-sig' if s.bom else 'utf-8',newline='') as f:
            o=csv.writer(f,delimiter=s.delim,lineterminator='\r\n')
            for r in sh.rows: o.writerow([s.txt(v) for v in r]+['']*(w-len(r)))
    def w_tsv(s,p):
        with open(p,'w',encoding='utf-8',newline='') as f:
            for r in s.sheets[0].rows: f.write('\t'.join(str(s.txt(v)) for v in r)+'\r\n')
