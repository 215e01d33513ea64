#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Writes files/ and truth.json. Everything in them is invented."""
import os, json, io, csv, random, datetime as dt, zipfile
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L
from common import *
D=dt.date
HERE=os.path.dirname(os.path.abspath(__file__)); OUT=os.path.join(HERE,'files'); os.makedirs(OUT,exist_ok=True)
TRUTH={}
thin=Side(style='thin',color='000000'); BOX=Border(left=thin,right=thin,top=thin,bottom=thin)
SX={'male':'ប្រុស','female':'ស្រី'}; S1={'male':'ប','female':'ស'}; MF={'male':'M','female':'F'}

class Rec:
    def __init__(s): s.rows=[]; s.nr=[]; s.err=[]
    def n(s,sheet,row,what): s.nr.append({"sheet":sheet,"row":row,"what":what})
    def done(s,fname,court,what,outcome,reason,q=(),never=()):
        TRUTH[fname]={"sent_by":court+" Provincial Court of First Instance","what":what,"outcome":outcome,"reason":reason,"rows":s.rows,"not_rows":s.nr,"errors":s.err,"questions":list(q),"never":list(never)}
def put(ws,r,vals,bold=False,box=True,font='Khmer OS Siemreap',size=10,fmt=None,wrap=True,start=1):
    for i,v in enumerate(vals):
        c=ws.cell(r,start+i); 
        if v is not None and v!='': c.value=v
        c.font=Font(name=font,size=size,bold=bold)
        c.alignment=Alignment(vertical='center',wrap_text=wrap,horizontal='center' if bold else None)
        if box: c.border=BOX
        if fmt and i in fmt: c.number_format=fmt[i]
def line(ws,r,text,col=1,span=None,bold=True,center=False,font='Khmer OS Muol Light',size=11):
    c=ws.cell(r,col); c.value=text; c.font=Font(name=font,size=size,bold=bold)
    if span: ws.merge_cells(start_row=r,start_column=col,end_row=r,end_column=col+span-1)
    if center: c.alignment=Alignment(horizontal='center')
def widths(ws,ww):
    for i,w in enumerate(ww): ws.column_dimensions[L(i+1)].width=w
def flat(cases): return [(c,p) for c in cases for p in c.acc]
def aliases(cases,seed,n):
    R=random.Random(seed); ps=[p for c,p in flat(cases) if p.nat=='Cambodian']
    names=['តូច','ធំ','ខ្មៅ','ក្រហម','ផ្អែម','ម្ទេស','ខ្ញី','អង្ករ']
    for p,a in zip(R.sample(ps,n),names): p.alias=a

# ---------- ods by hand (small and plain) ----------
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table,TableRow,TableCell,CoveredTableCell
from odf.text import P as TP
from odf.style import Style,TextProperties,TableCellProperties
from odf.number import DateStyle,Day,Month,Year,Text as NText
def ods(fname,sheets):
    """sheets: [(name, rows)], a cell is None, str, int, date, or ('span',n,text)"""
    doc=OpenDocumentSpreadsheet()
    ds=DateStyle(name="D1"); ds.addElement(Day(style="long")); ds.addElement(NText(text="-")); ds.addElement(Month(textual=True)); ds.addElement(NText(text="-")); ds.addElement(Year()); doc.automaticstyles.addElement(ds)
    cs=Style(name="cd",family="table-cell",datastylename="D1"); doc.automaticstyles.addElement(cs)
    bs=Style(name="bold",family="table-cell"); bs.addElement(TextProperties(fontweight="bold")); doc.automaticstyles.addElement(bs)
    for name,rows in sheets:
        t=Table(name=name)
        for r in rows:
            tr=TableRow()
            for v in r:
                if v is None or v=='': tr.addElement(TableCell()); continue
                if isinstance(v,tuple):
                    c=TableCell(valuetype="string",numbercolumnsspanned=v[1],stylename=bs); c.addElement(TP(text=v[2])); tr.addElement(c)
                    for _ in range(v[1]-1): tr.addElement(CoveredTableCell())
                    continue
                if isinstance(v,dt.date):
                    c=TableCell(valuetype="date",datevalue=v.isoformat(),stylename=cs); c.addElement(TP(text=f"{v.day:02d}-{v:%b}-{v:%y}"))
                elif isinstance(v,(int,float)):
                    c=TableCell(valuetype="float",value=str(v)); c.addElement(TP(text=f"{v}"))
                else:
                    c=TableCell(valuetype="string")
                    for ln in v.split('\n'): c.addElement(TP(text=ln))
                tr.addElement(c)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    doc.save(os.path.join(OUT,fname))

def judg(c,p,**kw):
    """what most sheets show of a person"""
    b=dict(sex=p.sex,age=p.age,citizenship=p.nat,charges=c.ch,date_decided=c.dec,presence_at_judgment=p.pres,outcome=p.out,sentence_months=p.m,sentence_days=p.d,suspended_months=p.s,fine_riel=p.fine,compensation_riel=p.comp,case_number=c.no,date_registered=c.reg,date_charged=c.chg)
    b.update(kw); return b

# 1 Svay Rieng ------------------------------------------------------------
def f01():
    fn="បញ្ជីជួញដូរមនុស្ស ស្វាយរៀង ២០២៤.xlsx"; r=Rec(); sh="បញ្ជី២០២៤"
    cs=gen(101,[1,3,2,1,4,1,2,5,1,1,3,2],['12','15','27','34','30','18'],{'Cambodian':5,'Vietnamese':4},D(2024,1,8),D(2024,12,10),lambda n,d:K(f"{n:03d}")+"/"+K(d.year),second=[(TIP,'15'),(TIP,'12')],lag=(70,260))
    aliases(cs,1,4)
    wb=Workbook(); ws=wb.active; ws.title=sh
    line(ws,1,"ព្រះរាជាណាចក្រកម្ពុជា",8,6,center=True); r.n(sh,1,"letterhead")
    line(ws,2,"ជាតិ សាសនា ព្រះមហាក្សត្រ",8,6,center=True); r.n(sh,2,"letterhead")
    line(ws,3,"សាលាដំបូងខេត្តស្វាយរៀង"); r.n(sh,3,"court")
    line(ws,4,"បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ដែលបានជំនុំជម្រះ (សំណុំរឿងចូលឆ្នាំ២០២៤)",1,13,center=True); r.n(sh,4,"title")
    H=["ល.រ","លេខសំណុំរឿង","ថ្ងៃចូលបញ្ជី","ជនជាប់ចោទ","ភេទ","អាយុ","សញ្ជាតិ","បទល្មើស","ថ្ងៃសាលក្រម","ទោសពន្ធនាគារ","ពិន័យ","សំណងដើមបណ្ដឹងរដ្ឋប្បវេណី","ផ្សេងៗ"]
    put(ws,6,H,bold=True); r.n(sh,6,"headings"); R=7
    def dur(m): y,k=ym(m); return ' '.join(([K(f"{y:02d}")+"ឆ្នាំ"] if y else [])+([K(f"{k:02d}")+"ខែ"] if k else []))
    for i,c in enumerate(cs):
        st=R
        law="មាត្រា "+" និង".join(K(a) for _,a in c.ch)+" នៃ"+TIPK
        for j,p in enumerate(c.acc):
            nm=p.kh+(" ហៅ "+p.alias if p.alias else "")
            t=''; note=[]
            if c.kind=='judged':
                t="រួចផុតពីបទចោទប្រកាន់" if p.out=='acquitted' else dur(p.m)+(" ព្យួរ"+("ទាំងស្រុង" if p.s==p.m else dur(p.s)) if p.s else "")
                note.append({'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ'}[p.pres])
                if p.wanted: note.append("មានដីកាបង្គាប់ឱ្យចាប់ខ្លួន")
                if p.appeal: note.append("ប្ដឹងឧទ្ធរណ៍ "+K(sl(p.appeal)))
            else: t="-"
            put(ws,R,[K(i+1) if j==0 else None, c.no if j==0 else None, dk(c.reg) if j==0 else None, nm,SX[p.sex],K(p.age)+"ឆ្នាំ",NATK[p.nat],law if j==0 else None,(dk(c.dec) or "មិនទាន់") if j==0 else None,t,K(dot(p.fine))+"៛" if p.fine else ("-" if c.kind=='judged' else None),K(dot(p.comp))+"៛" if p.comp else None," ".join(note)])
            kw=judg(c,p,name_khmer=p.kh,date_charged=None)
            if p.alias: kw['alias_khmer']=p.alias
            r.rows.append(T(f"{sh}!{R}",**kw)); R+=1
        if len(c.acc)>1:
            for col in (1,2,3,8,9): ws.merge_cells(start_row=st,start_column=col,end_row=R-1,end_column=col)
    line(ws,R+1,f"បញ្ចប់បញ្ជីត្រឹមចំនួន {K(len(cs))} សំណុំរឿង ជនជាប់ចោទ {K(len(r.rows))} នាក់ ({K(sum(x['sex']=='female' for x in r.rows))} ស្រី)",2,font='Khmer OS Siemreap',size=10); r.n(sh,R+1,"totals")
    line(ws,R+3,"ស្វាយរៀង ថ្ងៃទី០៧ ខែមករា ឆ្នាំ២០២៦",9,bold=False,font='Khmer OS Siemreap'); r.n(sh,R+3,"place and date")
    line(ws,R+4,"ក្រឡាបញ្ជី",10); r.n(sh,R+4,"signature")
    widths(ws,[5,13,16,22,7,9,11,38,16,22,14,18,36]); ws.freeze_panes="A7"
    wb.save(os.path.join(OUT,fn))
    r.done(fn,"Svay Rieng","Khmer list by case; case number, date of entry, offence and judgment date in merged cells; sentence and suspension in one cell; presence, warrant and appeal under ផ្សេងៗ","take","complete; merged cells belong to all accused of the case",[],["leaving case, dates or articles empty for the second and later accused","adding the suspended part to the prison term","taking the appeal date for the judgment date","taking a name after ហៅ for a second person"])

# 2 Koh Kong ----------------------------------------------------------------
def f02():
    fn="TIP list Koh Kong 2023-2025 (final2).ods"; r=Rec(); sh="List"
    cs=gen(202,[2,1,3,1,1,4,2,1,1,3,1,2,6,1,1,2],['12','18','19','17','11'],{'Cambodian':5,'Thai':3,'Chinese':2,'Lao':1},D(2023,1,10),D(2025,9,30),lambda n,d:f"{n:03d} KKG {d:%y}",second=[(CC,'253'),(TIP,'17')],p_pend=.05,p_dism=.08)
    tr=[c for c in cs if c.reg.year==2025 and c.kind=='judged'][0]; tr.kind='transfer'; tr.dec=None
    for p in tr.acc: p.out=p.pres=p.m=p.d=p.s=p.fine=p.comp=p.appeal=None; p.wanted=False
    sent_on=work(tr.chg+dt.timedelta(75))
    rows=[]; w=17
    def add(x,what=None): rows.append(x); 
    rows.append([('span',9,"KOH KONG PROVINCIAL COURT OF FIRST INSTANCE")]); r.n(sh,1,"court")
    rows.append([('span',9,"Trafficking in persons: accused persons, case files registered 2023, 2024 and 2025")]); r.n(sh,2,"title")
    rows.append([]); 
    rows.append(["No","Case file","Surname","Given name","Sex","Age","Nationality","Art. (TIP Law 2008)","Other law","Kind of exploitation","Registered","Charged","Judgment / closing order","Verdict","Prison","Fine","Comp. to victims (riel)","Remark"]); r.n(sh,4,"headings")
    y=None; n=0
    def dur(m): a,b=ym(m); return ' '.join(([f"{a} yr"+("s" if a>1 else "")] if a else [])+([f"{b} mths"] if b else []))
    for c in cs:
        if c.reg.year!=y:
            y=c.reg.year; rows.append([('span',6,f"YEAR {y}")]); r.n(sh,len(rows),"year heading")
        for p in c.acc:
            n+=1; rem=[]
            v={'convicted':'guilty','acquitted':'not guilty','charge dismissed by the investigating judge':'dismissed by IJ'}.get(p.out,'pending')
            out=p.out or 'pending'; ex={}
            if c is tr: v='transferred'; out=None; ex={'other_court':'Kandal Provincial Court of First Instance'}; rem.append('file sent to Kandal Provincial Court on '+sent_on.strftime('%d %b %Y'))
            sent=''
            if p.m: sent=dur(p.m)+(f" (all suspended)" if p.s==p.m else f" ({dur(p.s)} suspended)" if p.s else "")
            if p.pres: rem.append({'present':'judged in presence','absent':'judged in absentia, at large','deemed present':'deemed present'}[p.pres])
            if p.appeal: rem.append("appealed "+p.appeal.strftime("%d %b %Y"))
            rows.append([n,c.no,p.fam,p.giv,MF[p.sex],p.age,p.nat,", ".join(a for l,a in c.ch if l==TIP),"; ".join("Criminal Code art. "+a for l,a in c.ch if l==CC),c.ex,c.reg,c.chg,c.dec,v,sent,"",p.comp,"; ".join(rem)])
            r.rows.append(T(f"{sh}!{len(rows)}",**judg(c,p,name_latin=p.lat,exploitation=c.ex,outcome=out,**ex)))
    rows.append([]); rows.append([('span',8,"IJ = investigating judge. Fine column is left from the old form, no fines in these files.")]); r.n(sh,len(rows),"key and note")
    rows.append([None]*12+["Koh Kong, 12 January 2026"]); r.n(sh,len(rows),"place and date")
    ods(fn,[(sh,rows)])
    r.done(fn,"Koh Kong","English list as ods, surname and given name in two columns, year headings between, true dates, presence and appeal in the remark","take","complete and clear; one case went to another court, as the remark says",[],["taking the day of transfer for a judgment date","taking year headings as persons","taking the appeal date for the judgment date","filling a judgment date for pending persons","adding the suspended part to the prison term"])

# 3 Banteay Meanchey ----------------------------------------------------------
def f03():
    fn="BMC_TIP_2024-2025.xlsx"; r=Rec(); sh="TIP"
    cs=gen(303,[1,2,4,1,1,2,3,6,1,2,5,1,1,3,2,1,4,2,1,2,3],['12','15','16','24','26','34','43','17','24','28'],{'Cambodian':8,'Thai':3,'Chinese':1},D(2024,1,5),D(2025,8,30),lambda n,d:f"{n}/{d:%y}",second=[(CC,'253'),(CC,'29'),(TIP,'19')],p_pend=.03,p_dism=.04,p_susp=.5)
    blank_age(cs,33,2)
    # two odd terms such as courts give when time served is counted
    odd=[p for c,p in flat(cs) if p.m and p.m<=60 and not p.s and p.pres=='present'][:2]
    for p,(m,d) in zip(odd,[(14,17),(9,20)]): p.m=m; p.d=d
    wb=Workbook(); ws=wb.active; ws.title=sh
    line(ws,1,"សាលាដំបូងខេត្តបន្ទាយមានជ័យ / Banteay Meanchey Provincial Court"); r.n(sh,1,"court")
    line(ws,2,"បញ្ជីជនជាប់ចោទក្នុងសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤-២០២៥ / TIP accused 2024-2025"); r.n(sh,2,"title")
    up=["ល.រ\nNo.","លេខសំណុំរឿង\nCase No.","ឈ្មោះ / Name",None,"ភេទ\nSex","អាយុ\nAge","សញ្ជាតិ\nNationality","មាត្រា / Article",None,"ចុះបញ្ជី\nRegistered","ចោទប្រកាន់\nCharged","សម្រេច\nDecision",None,"ទោសពន្ធនាគារ / Prison",None,None,"ព្យួរ (ខែ)\nSuspended (months)","ពិន័យ (រៀល)\nFine","សំណង (រៀល)\nCompensation","វត្តមាន\nPresence","សម្គាល់\nNote"]
    lo=[None,None,"ខ្មែរ","Latin",None,None,None,"ច្បាប់ជួញដូរ\nTIP Law 2008","ក្រមព្រហ្មទណ្ឌ\nCriminal Code",None,None,"ថ្ងៃ Date","លទ្ធផល Result","ឆ្នាំ Y","ខែ M","ថ្ងៃ D",None,None,None,None,None]
    put(ws,4,up,bold=True,size=9); put(ws,5,lo,bold=True,size=9); r.n(sh,4,"headings, upper"); r.n(sh,5,"headings, lower")
    for a,b in ((3,4),(8,9),(12,13),(14,16)): ws.merge_cells(start_row=4,start_column=a,end_row=4,end_column=b)
    for c in (1,2,5,6,7,10,11,17,18,19,20,21): ws.merge_cells(start_row=4,start_column=c,end_row=5,end_column=c)
    R=6; last=None
    for i,(c,p) in enumerate(flat(cs)):
        res={'convicted':'ពិរុទ្ធ G','acquitted':'រួចផុត NG','charge dismissed by the investigating judge':'លើកលែង D'}.get(p.out,'កំពុងស៊ើបសួរ INV')
        y,m=ym(p.m) if p.m else (None,None)
        note=[]
        if p.wanted: note.append("កំពុងគេចខ្លួន មានដីកាចាប់ខ្លួន")
        if p.appeal: note.append("ឧទ្ធរណ៍ "+sl(p.appeal))
        if c.kind=='pending' and R%2: note.append("ឃុំខ្លួន")
        put(ws,R,[i+1,c.no,p.kh,p.lat.upper(),MF[p.sex],p.age,{'Cambodian':'KHM','Thai':'THA','Chinese':'CHN'}[p.nat],", ".join(a for l,a in c.ch if l==TIP),", ".join(a for l,a in c.ch if l==CC),c.reg,c.chg,c.dec,res,y or None,m or None,p.d,p.s,p.fine,p.comp,{'present':'ច','absent':'ក','deemed present':'ចទ'}.get(p.pres),"; ".join(note)],size=9,fmt={9:'dd/mm/yyyy',10:'dd/mm/yyyy',11:'dd/mm/yyyy',17:'#,##0',18:'#,##0'})
        r.rows.append(T(f"{sh}!{R}",**judg(c,p,name_khmer=p.kh,name_latin=p.lat.upper(),stage='investigation' if c.kind=='pending' else None))); R+=1
    put(ws,R,["សរុប",None,None,None,None,None,None,None,None,None,None,None,None,None,None,None,None,sum(p.fine or 0 for c,p in flat(cs)),sum(p.comp or 0 for c,p in flat(cs)),None,None],bold=True,size=9,fmt={17:'#,##0',18:'#,##0'}); r.n(sh,R,"total")
    for k,t in enumerate(["ច = ចំពោះមុខ (present)   ក = កំបាំងមុខ (absent)   ចទ = ចាត់ទុកជាចំពោះមុខ (deemed present)","G = ពិរុទ្ធ guilty   NG = រួចផុតពីបទចោទ not guilty   D = ចៅក្រមស៊ើបសួរលើកលែងចោទប្រកាន់ dismissed   INV = កំពុងស៊ើបសួរ under investigation","KHM ខ្មែរ  THA ថៃ  CHN ចិន"]):
        line(ws,R+2+k,t,2,bold=False,font='Khmer OS Siemreap',size=9); r.n(sh,R+2+k,"key to abbreviations")
    widths(ws,[5,10,18,20,6,6,9,10,10,12,12,12,14,6,6,6,10,13,14,8,30]); ws.freeze_panes="C6"; ws.auto_filter.ref=f"A5:U{R-1}"
    wb.save(os.path.join(OUT,fn))
    r.done(fn,"Banteay Meanchey","Bilingual headings in two rows; TIP law and Criminal Code in two columns; prison in years, months and days in three columns; soliciting sentenced in days; key at the foot","take","complete; every short form is explained at the foot",[],["taking days as months","taking the total line as a person","reading ក as present","adding the suspended part to the prison term"])

# 4 Kampot ----------------------------------------------------------------------
def f04():
    fn="kampot_cheunhdor.csv"; r=Rec()
    cs=gen(404,[1,1,2,3,1,2,1,1,4,1,2,1],['12','34','43','44','26','41','15'],{'Cambodian':8,'Vietnamese':1},D(2023,2,1),D(2025,6,30),lambda n,d:f"{n:04d}-{d.year}",second=[(TIP,'41')],p_susp=.5,p_dism=.07)
    buf=[]; 
    buf.append(["សាលាដំបូងខេត្តកំពត"]); r.n("",1,"court")
    buf.append(["តារាងសំណុំរឿងជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ២០២៣ ២០២៤ ២០២៥"]); r.n("",2,"title")
    buf.append(["ល.រ","លេខរឿង","គោត្តនាម-នាម","ភេទ","ឆ្នាំកំណើត","សញ្ជាតិ","ច្បាប់","មាត្រា","ប្រភេទ","ចូលបញ្ជី","ចោទប្រកាន់","សម្រេច","លទ្ធផល","ពន្ធនាគារ (ខែ)","ក្នុងនោះព្យួរ (ខែ)","ពិន័យ (៛)","សំណង (៛)"]); r.n("",3,"headings")
    n=0
    for c,p in flat(cs):
        n+=1; by=c.reg.year-p.age
        buf.append([n,c.no,p.kh,S1[p.sex],by,NATK[p.nat],"ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨","+".join(a for _,a in c.ch),EXK[c.ex],sl(c.reg),sl(c.chg),sl(c.dec),{'convicted':'ផ្ដន្ទាទោស','acquitted':'រួចផុត','charge dismissed by the investigating judge':'ដីកាលើកលែងចោទប្រកាន់'}.get(p.out,'មិនទាន់សម្រេច'),p.m or '',p.s or '',p.fine or '',p.comp or ''])
        r.rows.append(T(f"record {len(buf)}",**judg(c,p,name_khmer=p.kh,age=None,presence_at_judgment=None,birth_year=by,exploitation=c.ex,outcome=p.out or 'pending')))
    buf.append(["","សរុប",f"{n} នាក់"]); r.n("",len(buf),"total")
    with open(os.path.join(OUT,fn),'w',encoding='utf-8-sig',newline='') as f: csv.writer(f,delimiter=';').writerows(buf)
    r.done(fn,"Kampot","Semicolon-separated, UTF-8 with mark, two title lines before the headings; year of birth in place of age; terms in months","take","complete and clear",[],["making an age out of the year of birth without saying so","taking the total line as a person","adding the suspended months to the prison term"])

# 5 Pursat ------------------------------------------------------------------------
def f05():
    fn="តារាងសំណុំរឿងមិនទាន់សម្រេច ពោធិ៍សាត់ ៣១-១២-២០២៥.xlsx"; r=Rec(); sh="Sheet1"
    cs=gen(505,[2,1,3,1,1,4,2,1,1,2],['12','15','19','34','28','18'],{'Cambodian':8,'Vietnamese':2,'Lao':1},D(2024,9,2),D(2025,11,28),lambda n,d:K(n)+" ចប "+K(f"{d:%y}"),second=[(CC,'253')],p_pend=1,p_minor=.12)
    wb=Workbook(); ws=wb.active; ws.title=sh
    line(ws,1,"ក្រសួងយុត្តិធម៌"); r.n(sh,1,"letterhead"); line(ws,2,"សាលាដំបូងខេត្តពោធិ៍សាត់"); r.n(sh,2,"court")
    line(ws,3,"តារាងជនត្រូវចោទ និងជនជាប់ចោទ ក្នុងសំណុំរឿងជួញដូរមនុស្ស ដែលមិនទាន់មានសាលក្រម គិតត្រឹមថ្ងៃទី៣១ ខែធ្នូ ឆ្នាំ២០២៥",1,10,center=True); r.n(sh,3,"title")
    put(ws,5,["ល.រ","ឈ្មោះ","ភេទ","អាយុ","សញ្ជាតិ","បទចោទ","លេខសំណុំរឿង","ថ្ងៃចោទប្រកាន់","ថ្ងៃឃុំខ្លួន","ផ្សេងៗ"],bold=True); r.n(sh,5,"headings")
    R=6; parts=[("ក. កំពុងស៊ើបសួរ",'investigation',cs[5:]),("ខ. បានបញ្ជូនទៅជំនុំជម្រះ រង់ចាំកំណត់ថ្ងៃសវនាការ",'awaiting trial',cs[2:5]),("គ. កំពុងជំនុំជម្រះ",'trial',cs[:2])]
    for head,stage,cc in parts:
        line(ws,R,head,1,10,font='Khmer OS Siemreap',size=10); r.n(sh,R,"section heading"); R+=1; k=0
        for c,p in flat(cc):
            k+=1; bail=(k%5==3)
            ch=" និង ".join(("មាត្រា "+K(a)+" ច្បាប់ជួញដូរមនុស្ស" if l==TIP else "មាត្រា "+K(a)+" ក្រមព្រហ្មទណ្ឌ") for l,a in c.ch)
            det='' if bail else K(sl(c.chg,'-'))
            put(ws,R,[K(k),p.kh,SX[p.sex],K(p.age)+(" (អនីតិជន)" if p.age<18 else ""),NATK[p.nat],ch,c.no,K(sl(c.chg,'-')),det,"នៅក្រៅឃុំ ត្រួតពិនិត្យតាមផ្លូវតុលាការ" if bail else ("ស្នើសុំនៅក្រៅឃុំ បដិសេធ" if k%7==2 else "")])
            r.rows.append(T(f"{sh}!{R}",case_number=c.no,name_khmer=p.kh,sex=p.sex,age=p.age,citizenship=p.nat,charges=c.ch,date_charged=c.chg,stage=stage)); R+=1
        line(ws,R,f"សរុប {K(k)} នាក់",2,font='Khmer OS Siemreap',size=10); r.n(sh,R,"subtotal"); R+=1
    line(ws,R+1,"ច្បាប់ជួញដូរមនុស្ស = "+TIPK+" ឆ្នាំ២០០៨",1,bold=False,font='Khmer OS Siemreap',size=9); r.n(sh,R+1,"key to abbreviations")
    line(ws,R+2,"បានឃើញ និងឯកភាព   ប្រធានសាលាដំបូង",1,bold=False,font='Khmer OS Siemreap'); ws.cell(R+2,8).value="ក្រឡាបញ្ជី"; r.n(sh,R+2,"signatures")
    widths(ws,[5,20,7,15,10,44,14,14,14,34]); ws.page_setup.orientation='landscape'
    wb.save(os.path.join(OUT,fn))
    r.done(fn,"Pursat","Accused without judgment at the end of 2025, in three sections by stage, numbering begins anew in each","take","complete; no judgments yet, the section headings give the stage",[],["taking the detention date as date of charge or of judgment","making anyone convicted","losing the stage that only the section heading gives","taking subtotals as persons"])

# 6 Ratanakiri -----------------------------------------------------------------------
def f06():
    fn="Ratanakiri TIP judgments 23 24 25.xlsx"; r=Rec(); wb=Workbook(); wb.remove(wb.active)
    cs=gen(606,[1,2,1,1,3,1,2,1,1,2,1,3,1,2],['15','34','12','28','26','34','26','43'],{'Cambodian':7,'Vietnamese':2,'Lao':2},D(2022,9,1),D(2025,4,10),lambda n,d:f"RTK {n:02d}/{d:%y}",second=[(CC,'29'),(TIP,'15')])
    cs=[c for c in cs if c.dec]
    def dur(m): a,b=ym(m); return (f"{a}y" if a else "")+(f"{b}m" if b else "")
    NA={'Cambodian':'KH','Vietnamese':'VN','Lao':'LA'}
    for y in (2023,2024,2025):
        cc=sorted([c for c in cs if c.dec.year==y],key=lambda c:c.dec); sh=str(y); ws=wb.create_sheet(sh)
        line(ws,1,f"Ratanakiri Provincial Court - judgments in trafficking cases, {y}",font='Calibri'); r.n(sh,1,"court and title")
        put(ws,2,["Date of judgment","Case","Accused","M/F","Age","Nat.","Charge","V","Sentence","Fine","Comp.","P"],bold=True,font='Calibri'); r.n(sh,2,"headings"); R=3
        for c,p in flat(cc):
            ch="; ".join(("TIP " if l==TIP else "CC ")+a for l,a in c.ch)
            s='' if not p.m else dur(p.m)+(", SS "+dur(p.s) if p.s else "")
            put(ws,R,[sl(c.dec,'.'),c.no,f"{p.kh} ({p.lat})",MF[p.sex],p.age,NA[p.nat],ch,"G" if p.out=='convicted' else "NG",s,f"{p.fine//1000000}M" if p.fine else "-",f"{p.comp//1000000}M" if p.comp else "-",{'present':'p','absent':'abs','deemed present':'dp'}[p.pres]],font='Calibri')
            r.rows.append(T(f"{sh}!{R}",**judg(c,p,name_khmer=p.kh,name_latin=p.lat,date_registered=None,date_charged=None))); R+=1
        for t in ["TIP = Law on the Suppression of Human Trafficking and Sexual Exploitation (2008); CC = Criminal Code (2009)","V verdict: G guilty, NG not guilty. y years, m months, SS = of which suspended. M = million riel. P: p present, abs absent, dp deemed present. KH Cambodian, VN Vietnamese, LA Lao"]:
            R+=1; line(ws,R,t,1,bold=False,font='Calibri',size=9); r.n(sh,R,"key to abbreviations")
        widths(ws,[14,12,36,6,6,6,16,5,16,8,8,5])
    wb.save(os.path.join(OUT,fn))
    r.done(fn,"Ratanakiri","A sheet for each year of judgment; Khmer and Latin name in one cell; short forms with the key at the foot of each sheet","take","complete; the key explains the short forms",[],["taking dp (deemed present) for absent","taking the key lines as persons","reading 4M as 4 riel","adding the suspended part to the prison term"])

# 7 Siem Reap -------------------------------------------------------------------------
def f07():
    fn="សាលក្រមជួញដូរ សៀមរាប 2025.xlsx"; r=Rec(); sh="សាលក្រម"
    cs=gen(707,[1,2,3,1,5,1,2,2,1,4,1,1,3,2,1,2,1,1],['12','15','34','43','26','30','44','41'],{'Cambodian':9,'Chinese':1,'South Korean':1,'Filipino':1,'Vietnamese':1},D(2024,6,3),D(2025,4,30),lambda n,d:K(n)+"/"+K(d.year)+" សរ",second=[(TIP,'15')],p_susp=.6,lag=(150,210))
    cs=[c for c in cs if c.dec and c.dec.year==2025 or c.dec is None]; cs=[c for c in cs if c.dec]; cs.sort(key=lambda c:c.dec); aliases(cs,7,3)
    wb=Workbook(); ws=wb.active; ws.title=sh
    line(ws,1,"សាលាដំបូងខេត្តសៀមរាប   ការិយាល័យក្រឡាបញ្ជី"); r.n(sh,1,"court and office")
    line(ws,2,"បញ្ជីសាលក្រមក្នុងរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥",1,9,center=True); r.n(sh,2,"title")
    put(ws,3,["លេខរៀង","ថ្ងៃប្រកាសសាលក្រម","លេខសំណុំរឿង","ជនជាប់ចោទ","ព័ត៌មាន (ភេទ អាយុ សញ្ជាតិ)","មាត្រា (ច្បាប់ជួញដូរ ២០០៨)","សេចក្ដីសម្រេច","ចំពោះមុខ/កំបាំងមុខ","ឧទ្ធរណ៍"],bold=True); r.n(sh,3,"headings"); R=4
    W={1:'មួយ',2:'ពីរ',3:'បី',4:'បួន',5:'ប្រាំ',6:'ប្រាំមួយ',7:'ប្រាំពីរ',8:'ប្រាំបី',9:'ប្រាំបួន',10:'ដប់',11:'ដប់មួយ',12:'ដប់ពីរ'}
    def dur(m):
        y,k=ym(m); t=[]
        if y: t.append(f"{K(y)} ({W[y]}) ឆ្នាំ")
        if k: t.append(f"{K(k)} ({W[k]}) ខែ")
        return " ".join(t)
    mon=None
    for i,(c,p) in enumerate(flat(cs)):
        if c.dec.month!=mon:
            mon=c.dec.month; line(ws,R,"ខែ"+MK[mon-1],1,9,font='Khmer OS Siemreap',size=10); r.n(sh,R,"month heading"); R+=1
        if p.out=='acquitted': t="ប្រកាសឱ្យរួចផុតពីបទចោទប្រកាន់"
        else:
            t="ផ្ដន្ទាទោសដាក់ពន្ធនាគារ "+dur(p.m)
            if p.s==p.m: t+=" ឱ្យព្យួរទោសទាំងស្រុង"
            elif p.s: t+=" ឱ្យអនុវត្ត "+dur(p.m-p.s)+" ទោសនៅសល់ "+dur(p.s)+" ត្រូវព្យួរ"
            if p.fine: t+=f" ពិន័យជាប្រាក់ {K(p.fine//1000000)}លានរៀល"
            if p.comp: t+=f" សងជំងឺចិត្តដល់ជនរងគ្រោះ {K(p.comp//1000000)}លានរៀល"
            if p.wanted: t+=" ចេញដីកាបង្គាប់ឱ្យចាប់ខ្លួន"
        put(ws,R,[K(i+1),K(sl(c.dec)),c.no,(p.kh.replace(" "," \u200b") if i%3==1 else p.kh.replace(" ","  ") if i%7==3 else p.kh)+(" ហៅ "+p.alias if p.alias else ""),f"{SX[p.sex]} {K(p.age)}ឆ្នាំ {NATK[p.nat]}"," និង ".join(K(a) for _,a in c.ch),t,{'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកថាចំពោះមុខ'}[p.pres],("ជនជាប់ចោទ " if R%3 else "អយ្យការ ")+K(sl(p.appeal)) if p.appeal else ""])
        kw=judg(c,p,name_khmer=p.kh,date_registered=None,date_charged=None)
        if p.alias: kw['alias_khmer']=p.alias
        r.rows.append(T(f"{sh}!{R}",**kw)); R+=1
    widths(ws,[8,14,16,24,26,16,70,18,22]); ws.freeze_panes="A4"
    wb.save(os.path.join(OUT,fn))
    r.done(fn,"Siem Reap","Register of judgments; sex, age and nationality in one cell; the whole decision (prison, part to serve, part suspended, fine in million riel, compensation) as one Khmer sentence; month headings","take","complete; sentences are long but plain",[],["taking the part to serve for the whole sentence or for the suspended part","reading ៤លានរៀល as 4 riel","taking month headings as persons","taking the appeal date for the judgment date"])

# 8 Preah Sihanouk ------------------------------------------------------------------
def f08():
    fn="PSN-TIP-2024-25 accused.xlsx"; r=Rec(); sh="Accused"
    cs=gen(808,[3,1,8,2,4,1,6,12,2,1,5,3,1,2,4,5],['12','19','21','17','12'],{'Chinese':7,'Cambodian':3,'Malaysian':1,'Indonesian':1,'Indian':1,'Vietnamese':1},D(2024,2,5),D(2025,9,10),lambda n,d:f"{n:04d}/{d.year}/PSN",second=[(CC,'253'),(CC,'378')],p_comp=.45,p_f=.15,p_abs=.18)
    blank_age(cs,81,3)
    also=[p for c,p in flat(cs) if p.out=='convicted' and p.nat=='Chinese' and p.pres=='present'][4]
    wb=Workbook(); ws=wb.active; ws.title=sh
    line(ws,1,"Preah Sihanouk Provincial Court of First Instance",font='Times New Roman'); r.n(sh,1,"court")
    line(ws,2,"Accused under the Law on Suppression of Human Trafficking and Sexual Exploitation (2008), 2024-2025",font='Times New Roman',size=10); r.n(sh,2,"title")
    put(ws,4,["#","Case no.","Name in Khmer","Name as in passport","Sex","Age","Citizenship","Articles","With Criminal Code","Registered","Charged","Decided","Status","Term (years)","Suspended (years)","Compensation","Present at judgment","Remarks"],bold=True,font='Times New Roman'); r.n(sh,4,"headings"); R=5
    R0=random.Random(88); DIT='"'
    for c in cs:
        for j,p in enumerate(c.acc):
            comp=None; kw={}
            if p.comp:
                if p.nat!='Cambodian' and R0.random()<.6:
                    u=R0.choice([1500,2000,3000,5000,8000]); comp=f"{u:,} USD"; kw['compensation_other']=comp
                    cr=None
                else: comp=f"{p.comp:,} R"; cr=p.comp
            else: cr=None
            if p.m: 
                p.m=max(12,round(p.m/12)*12)
                if p.s: p.s=6 if p.s<=6 else max(12,round(p.s/12)*12); p.s=min(p.s,p.m)
            rem=[]
            if p.out=='convicted' and p.nat!='Cambodian' and p.pres=='present' and R0.random()<.5: rem.append("expulsion after serving the term")
            if p.wanted: rem.append("escaped, arrest warrant issued")
            if p.appeal: rem.append("appeal "+p.appeal.strftime("%-d/%-m/%Y"))
            if p is also: rem.append("also accused in case 0133/2022/PSN"); kw["also_in_another_case"]="0133/2022/PSN"
            st={'judged':None,'pending':'at the investigating judge'}.get(c.kind)
            if c.kind=='judged': st='convicted' if p.out=='convicted' else 'acquitted'
            f=lambda v:v if j==0 else DIT
            put(ws,R,[R-4,f(c.no),p.kh,p.lat,MF[p.sex],p.age,p.nat,f(", ".join(a for l,a in c.ch if l==TIP)),(f(", ".join(a for l,a in c.ch if l==CC)) if any(l==CC for l,a in c.ch) else None),f(c.reg),f(c.chg),f(c.dec) if c.dec else None,st,p.m/12 if p.m and p.m%12 else (p.m//12 if p.m else None),(p.s/12 if p.s%12 else p.s//12) if p.s else None,comp,{'present':'yes','absent':'no','deemed present':'deemed'}.get(p.pres),"; ".join(rem)],font='Times New Roman',fmt={9:'d-mmm-yyyy',10:'d-mmm-yyyy',11:'d-mmm-yyyy'})
            k=judg(c,p,name_khmer=p.kh,name_latin=p.lat,stage='investigation' if c.kind=='pending' else None,compensation_riel=cr); k.update(kw)
            r.rows.append(T(f"{sh}!{R}",**k)); R+=1
    line(ws,R+1,'" = same as above.  R = riel.',1,bold=False,font='Times New Roman',size=9); r.n(sh,R+1,"key")
    line(ws,R+2,"Prepared by the clerk, 20 January 2026",1,bold=False,font='Times New Roman',size=9); r.n(sh,R+2,"date of preparation")
    widths(ws,[5,15,20,22,5,5,13,10,10,13,13,13,22,8,10,16,10,34]); ws.freeze_panes="E5"
    wb.save(os.path.join(OUT,fn))
    r.done(fn,"Preah Sihanouk","Long English list, ditto marks for the further accused of a case; term and suspension in years (0.5 = six months); compensation in riel or US dollars","take","complete; dollar amounts are marked as dollars",["whether compensation in USD is to be kept in dollars (may be kept as it is without asking)"],["turning dollars into riel","leaving values empty at a ditto mark","reading years as months","adding the suspended part to the term"])

# 9 Takeo ------------------------------------------------------------------------------
def f09():
    fn="តាកែវ ជួញដូរមនុស្ស ២០២៤.ods"; r=Rec(); sh="តាកែវ"
    cs=gen(909,[2,1,3,2,4,1,2,3,1,5,2],['12','15','27','34','19'],{'Cambodian':7,'Vietnamese':3},D(2024,1,15),D(2024,10,20),lambda n,d:K(n)+" គព/"+K(d.year),second=[(TIP,'17')],p_susp=.5,lag=(60,200))
    rows=[[('span',4,"សាលាដំបូងខេត្តតាកែវ")],[('span',9,"បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ចូលក្នុងឆ្នាំ២០២៤ (មួយសំណុំរឿងមួយជួរ)")],["ល.រ","លេខ និងថ្ងៃចូល","ជនជាប់ចោទ","ភេទ/អាយុ","សញ្ជាតិ","មាត្រា","ប្រភេទនៃការកេងប្រវ័ញ្ច","ថ្ងៃសាលក្រម","ទោស","សំណង (រៀល)","វត្តមាន"]]
    r.n(sh,1,"court"); r.n(sh,2,"title"); r.n(sh,3,"headings")
    def dur(m): y,k=ym(m); return (K(y)+"ឆ្នាំ" if y else "")+(K(k)+"ខែ" if k else "")
    for i,c in enumerate(cs):
        n=len(c.acc); pre=lambda j:(K(j+1)+"- ") if n>1 else ""
        def cell(fn_): return "\n".join(pre(j)+fn_(p) for j,p in enumerate(c.acc))
        def sent(p): return "រួចខ្លួន (គ្មានពិរុទ្ធភាព)" if p.out=='acquitted' else dur(p.m)+(" ព្យួរ"+dur(p.s) if p.s else "")
        same=len({p.nat for p in c.acc})==1
        jd=c.kind=='judged'
        rows.append([K(i+1),f"លេខ {c.no} ចុះ {K(sl(c.reg))}",cell(lambda p:p.kh),cell(lambda p:S1[p.sex]+" "+K(p.age)),(NATK[c.acc[0].nat]+("ទាំងអស់" if n>1 else "")) if same else cell(lambda p:NATK[p.nat]),", ".join(K(a) for _,a in c.ch)+" ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស",EXK[c.ex],K(sl(c.dec)) if c.dec else "មិនទាន់សម្រេច",cell(sent) if jd else "",cell(lambda p:K(dot(p.comp)) if p.comp else "គ្មាន") if jd and any(p.comp for p in c.acc) else ("គ្មាន" if jd else ""),cell(lambda p:{'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ'}[p.pres]) if jd else ""])
        for p in c.acc:
            r.rows.append(T(f"{sh}!{len(rows)}",**judg(c,p,name_khmer=p.kh,date_charged=None,exploitation=c.ex,outcome=p.out if jd else 'pending')))
    rows.append([None,"សរុប "+K(len(cs))+" សំណុំរឿង",K(len(r.rows))+" នាក់"]); r.n(sh,len(rows),"total")
    ods(fn,[(sh,rows)])
    r.done(fn,"Takeo","One row for a case, its accused numbered ១- ២- ៣- line by line within the cells; number and date of entry in one cell","take","complete; the numbers in the cells join name, age, sentence and compensation",[],["giving one person the sentence or compensation of another","taking one case as one person","reading ស as male"])

# 10 Kratie --------------------------------------------------------------------------------
def f10():
    fn="Kratie TIP cases 2025.xlsx"; r=Rec(); wb=Workbook()
    cs=gen(1010,[2,3,1,2,4,1,2],['12','34','34','28','34'],{'Cambodian':6,'Vietnamese':1,'Lao':1},D(2024,11,4),D(2025,10,1),lambda n,d:f"{n:03d}/{d.year}",second=[(CC,'29')],p_comp=.5,p_susp=.7,lag=(90,200))
    blank_age(cs,101,1)
    ws=wb.active; ws.title="Index"; line(ws,1,"សាលាដំបូងខេត្តក្រចេះ - សន្លឹកនេះជាតារាងមាតិកា"); r.n("Index",1,"court and title of the index")
    put(ws,3,["ល.រ","លេខសំណុំរឿង","ចំនួនជនជាប់ចោទ","សន្លឹក"],bold=True); r.n("Index",3,"headings of the index")
    for i,c in enumerate(cs): put(ws,4+i,[i+1,c.no,len(c.acc),f"រឿង{i+1}"]); r.n("Index",4+i,"index line of a case")
    widths(ws,[6,16,18,12])
    for i,c in enumerate(cs):
        sh=f"រឿង{i+1}"; ws=wb.create_sheet(sh)
        info=[("សំណុំរឿងលេខ",c.no),("ចូលបញ្ជី",c.reg),("ថ្ងៃចោទប្រកាន់",c.chg),("បទល្មើស"," និង ".join(("មាត្រា "+a+" ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨" if l==TIP else "មាត្រា "+a+" ក្រមព្រហ្មទណ្ឌ") for l,a in c.ch)),("ប្រភេទ",EXK[c.ex]),("សាលក្រម",c.dec if c.dec else "មិនទាន់ កំពុងស៊ើបសួរ")]
        for k,(a,b) in enumerate(info):
            ws.cell(k+1,1).value=a; ws.cell(k+1,1).font=Font(bold=True); ws.cell(k+1,2).value=b
            if isinstance(b,dt.date): ws.cell(k+1,2).number_format='dd/mm/yyyy'; ws.cell(k+1,2).alignment=Alignment(horizontal='left')
            r.n(sh,k+1,"about the case: "+["number","date registered","date charged","charges","exploitation","judgment"][k])
        put(ws,8,["ល.រ","ឈ្មោះ","អក្សរឡាតាំង","ភេទ","អាយុ","សញ្ជាតិ","វត្តមាន","ពន្ធនាគារ","ព្យួរ","សំណង (រៀល)","កំណត់សម្គាល់"],bold=True); r.n(sh,8,"headings")
        def dur(m): y,k=ym(m); return " ".join(([f"{y} ឆ្នាំ"] if y else [])+([f"{k} ខែ"] if k else []))
        for j,p in enumerate(c.acc):
            R=9+j; note="ប្ដឹងសាទុក្ខទៅសាលាឧទ្ធរណ៍ "+sl(p.appeal) if p.appeal else ''
            if p.appeal: note="ប្ដឹងឧទ្ធរណ៍ "+sl(p.appeal)
            if p.wanted: note="រត់គេចខ្លួន"
            put(ws,R,[j+1,p.kh,p.lat,SX[p.sex],p.age,NATK[p.nat],{'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ'}.get(p.pres),"រួចផុតពីការចោទ" if p.out=='acquitted' else (dur(p.m) if p.m else None),dur(p.s) if p.s else None,p.comp,note],fmt={9:'#,##0'})
            r.rows.append(T(f"{sh}!{R}",**judg(c,p,name_khmer=p.kh,name_latin=p.lat,exploitation=c.ex,stage='investigation' if c.kind=='pending' else None)))
        widths(ws,[16,24,20,8,7,11,20,14,12,14,28])
    wb.save(os.path.join(OUT,fn))
    r.done(fn,"Kratie","A sheet for each case: what is common above, the accused in a table below; first sheet is an index","take","complete",[],["taking index lines as persons","losing the case data above the table","mixing the cases"])

# 11 Prey Veng ------------------------------------------------------------------------------
def f11():
    fn="ព្រៃវែង_បញ្ជីជនជាប់ចោទ.xlsx"; r=Rec(); sh="Sheet1"
    cs=gen(1111,[1,2,1,3,1,2,1,1,4,2],['12','15','43','26','30','10'],{'Cambodian':8,'Vietnamese':2},D(2023,3,1),D(2025,3,20),lambda n,d:K(n)+"/"+K(f"{d:%y}")+"-ព្រវ",second=[(TIP,'15')],p_susp=.5,p_comp=.45)
    wb=Workbook(); ws=wb.active; ws.title=sh
    line(ws,1,"សាលាដំបូងខេត្តព្រៃវែង"); r.n(sh,1,"court"); line(ws,2,"បញ្ជីជនជាប់ចោទ (ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ)"); r.n(sh,2,"title")
    put(ws,4,["ល.រ","ឈ្មោះ","ភេទ","អាយុ","លេខសំណុំរឿង","មាត្រា","ថ្ងៃសាលក្រម","ទោស","ពិន័យ"],bold=True); put(ws,5,[None,"(ឡាតាំង)",None,"សញ្ជាតិ","ចូលបញ្ជី",None,"វត្តមាន","ក្នុងនោះព្យួរ","សំណង"],bold=True); r.n(sh,4,"headings, upper"); r.n(sh,5,"headings, lower"); R=6
    tr=[c for c in cs if c.kind=='judged' and len(c.acc)==1][3]; tr.kind='transfer'; tr.dec=None
    for p in tr.acc: p.out=p.pres=p.m=p.s=p.fine=p.comp=p.appeal=None
    def dur(m): y,k=ym(m); return " ".join(([K(y)+" ឆ"] if y else [])+([K(k)+" ខ"] if k else []))
    am=lambda n:K(f"{n:,}")+" រៀល" if n else "-"
    for i,(c,p) in enumerate(flat(cs)):
        pend=c.dec is None
        put(ws,R,[K(i+1),p.kh,S1[p.sex],K(p.age),c.no,", ".join(K(a) for _,a in c.ch),K(sl(c.dec,'.')) if c.dec else ("បញ្ជូនទៅសាលាដំបូងខេត្តត្បូងឃ្មុំ" if c is tr else "រង់ចាំជំនុំជម្រះ"),"រួចផុត" if p.out=='acquitted' else (dur(p.m) if p.m else ""),"" if pend else am(p.fine)])
        put(ws,R+1,[None,p.lat,None,NATK[p.nat],K(sl(c.reg,'.')),None,{'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ'}.get(p.pres),dur(p.s) if p.s else "", "" if pend else am(p.comp)])
        for col in (1,3,6): ws.merge_cells(start_row=R,start_column=col,end_row=R+1,end_column=col)
        r.rows.append(T(f"{sh}!{R}",**judg(c,p,name_khmer=p.kh,name_latin=p.lat,date_charged=None,stage='awaiting trial' if pend and c is not tr else None,lines=[R,R+1],**({'other_court':'Tboung Khmum Provincial Court of First Instance'} if c is tr else {})))); R+=2
    line(ws,R+1,"ឆ = ឆ្នាំ, ខ = ខែ, ប = ប្រុស, ស = ស្រី",2,bold=False,font='Khmer OS Siemreap',size=9); r.n(sh,R+1,"key to abbreviations")
    line(ws,R+2,"ព្រៃវែង ថ្ងៃទី១៤ មករា ២០២៦  អ្នកធ្វើបញ្ជី",6,bold=False,font='Khmer OS Siemreap'); r.n(sh,R+2,"place, date and signature")
    widths(ws,[5,22,6,12,16,12,20,16,18])
    wb.save(os.path.join(OUT,fn))
    r.done(fn,"Prey Veng","Two lines for each accused: Khmer name over Latin name, case number over date of entry, judgment over presence, sentence over suspended part, fine over compensation","take","complete; the headings also stand on two lines",[],["taking the second line as another person","exchanging fine and compensation","adding the suspended part to the sentence"])

# 12 Kampong Speu ------------------------------------------------------------------------------
def f12():
    fn="កំពង់ស្ពឺ ទម្រង់គូស.xlsx"; r=Rec(); sh="ទម្រង់"
    cs=gen(1212,[1,2,2,1,3,1,4,1,2,1,1,3,2],['12','19','34','15','28','41'],{'Cambodian':7,'Chinese':2,'Vietnamese':1},D(2024,3,4),D(2025,10,20),lambda n,d:f"{n}-{d.year}",second=[(CC,'253')],p_dism=.1,p_pend=.1)
    wb=Workbook(); ws=wb.active; ws.title=sh
    line(ws,1,"សាលាដំបូងខេត្តកំពង់ស្ពឺ"); r.n(sh,1,"court"); line(ws,2,"ទម្រង់តាមដានជនជាប់ចោទរឿងជួញដូរមនុស្ស (សូមគូស √)"); r.n(sh,2,"title")
    up=["ល.រ","សំណុំរឿង",None,"ជនជាប់ចោទ","ភេទ",None,"អាយុ","សញ្ជាតិ","មាត្រា",None,"ដំណាក់កាល",None,None,"លទ្ធផល",None,None,"ថ្ងៃសម្រេច","ទោស (ខែ)","ព្យួរ (ខែ)","វត្តមាន",None,"ផ្សេងៗ"]
    lo=[None,"លេខ","ថ្ងៃចូល",None,"ប្រុស","ស្រី",None,None,"ច្បាប់ជួញដូរមនុស្ស","ក្រមព្រហ្មទណ្ឌ","ស៊ើបសួរ","ជំនុំជម្រះ","សម្រេចរួច","ពិរុទ្ធ","រួចផុត","លើកលែងចោទ",None,None,None,"មាន","គ្មាន",None]
    put(ws,4,up,bold=True,size=9); put(ws,5,lo,bold=True,size=9); r.n(sh,4,"headings, upper"); r.n(sh,5,"headings, lower")
    for a,b in ((2,3),(5,6),(9,10),(11,13),(14,16),(20,21)): ws.merge_cells(start_row=4,start_column=a,end_row=4,end_column=b)
    t=lambda x:"√" if x else None; R=6
    for i,c in enumerate(cs):
        pst='investigation' if (i%2 or (c.reg.year==2025 and c.reg.month>8)) else 'awaiting trial or trial'
        for p in c.acc:
            if p.pres=='deemed present': p.pres='present'
            st='decided' if c.kind!='pending' else pst
            note="គេចខ្លួន ដីកាចាប់" if p.wanted else ("ឧទ្ធរណ៍" if p.appeal else "")
            put(ws,R,[R-5,c.no,c.reg,p.kh,t(p.sex=='male'),t(p.sex=='female'),p.age,NATK[p.nat],", ".join(a for l,a in c.ch if l==TIP),", ".join(a for l,a in c.ch if l==CC),t(st=='investigation'),t(st=='awaiting trial or trial'),t(st=='decided'),t(p.out=='convicted'),t(p.out=='acquitted'),t(p.out and p.out.startswith('charge')),c.dec,p.m,p.s,t(p.pres=='present'),t(p.pres=='absent'),note],size=9,fmt={2:'dd/mm/yy',16:'dd/mm/yy'})
            r.rows.append(T(f"{sh}!{R}",**judg(c,p,name_khmer=p.kh,date_charged=None,stage=st,fine_riel=None,compensation_riel=None))); R+=1
    put(ws,R,["សរុប",None,None,None]+[sum(ws.cell(q,k).value=="√" for q in range(6,R)) if k in (5,6,11,12,13,14,15,16,20,21) else None for k in range(5,23)],bold=True,size=9); r.n(sh,R,"total")
    widths(ws,[5,11,11,20,6,6,6,11,10,10,9,9,9,8,8,10,11,8,8,7,7,20]); ws.freeze_panes="E6"
    wb.save(os.path.join(OUT,fn))
    r.done(fn,"Kampong Speu","Form with ticks for sex, stage, result and presence; terms in months","take","complete; one tick in each group",[],["taking the total line as a person","moving a tick to the next column","adding the suspended months to the term"])

# 13 Battambang -----------------------------------------------------------------------------------
def f13():
    fn="BTB ជួញដូរ 2024+2025.xlsx"; r=Rec(); wb=Workbook(); wb.remove(wb.active)
    cs=gen(1313,[1,2,3,1,2,1,4,1,2,3,1,1,2,2,1],['12','15','17','34','34','19'],{'Cambodian':8,'Thai':2,'Chinese':1},D(2023,10,2),D(2025,5,10),lambda n,d:f"{n:03d}BTB{d:%y}",second=[(CC,'29')],p_comp=.7,p_susp=.7)
    bare={}; R0=random.Random(131)
    cand=[p for c,p in flat(cs) if p.comp]; pick=R0.sample(cand,6)
    for p,u in zip(pick,[3000,5000,2500,4000,3000,10000]): bare[id(p)]=u
    un=[]
    for y in (2024,2025):
        sh=f"ឆ្នាំ{K(y)}"; ws=wb.create_sheet(sh); cc=sorted([c for c in cs if c.dec and c.dec.year==y],key=lambda c:c.dec)
        line(ws,1,f"សាលាដំបូងខេត្តបាត់ដំបង - សាលក្រមរឿងជួញដូរមនុស្ស ឆ្នាំ{K(y)}"); r.n(sh,1,"court and title")
        put(ws,2,["No","លេខសំណុំរឿង","ឈ្មោះ","ភេទ","អាយុ","សញ្ជាតិ","បទល្មើស","Date ចោទ","Date សាលក្រម","លទ្ធផល","ពន្ធនាគារ","ព្យួរ","សំណង","Remark"],bold=True); r.n(sh,2,"headings"); R=3
        def dur(m): a,b=ym(m); return (f"{a}ឆ្នាំ" if a else "")+(f"{b}ខែ" if b else "")
        for i,(c,p) in enumerate(flat(cc)):
            comp=None; cr=p.comp
            if p.comp:
                if id(p) in bare: comp=dot(bare[id(p)]); cr=None; un.append(f"{sh}!M{R}")
                else: comp=dot(p.comp)+"៛"
            put(ws,R,[i+1,c.no,p.kh,SX[p.sex],p.age,NATK[p.nat],", ".join(("TIP " if l==TIP else "ក្រមព្រហ្មទណ្ឌ ")+"ម."+a for l,a in c.ch),c.chg,c.dec,"ពិរុទ្ធ" if p.out=='convicted' else "រួចផុត",dur(p.m) if p.m else None,dur(p.s) if p.s else None,comp,{'present':'ចំពោះមុខ','absent':'កំបាំងមុខ ចាប់ខ្លួន','deemed present':'ចាត់ទុកជាចំពោះមុខ'}[p.pres]+(" / ឧទ្ធរណ៍" if p.appeal else "")],fmt={7:'dd-mm-yyyy',8:'dd-mm-yyyy'})
            r.rows.append(T(f"{sh}!{R}",**judg(c,p,name_khmer=p.kh,date_registered=None,fine_riel=None,compensation_riel=cr))); R+=1
        line(ws,R+1,"TIP = "+TIPK+" ឆ្នាំ២០០៨ ; ម. = មាត្រា",2,bold=False,font='Khmer OS Siemreap',size=9); r.n(sh,R+1,"key to abbreviations")
        widths(ws,[5,14,20,7,7,10,26,13,13,10,14,12,16,30])
    wb.save(os.path.join(OUT,fn))
    r.done(fn,"Battambang","Judgments of 2024 and 2025, a sheet each, Khmer with English words; compensation mostly with ៛, but some amounts small and without any currency","take-with-questions","right and complete, but "+str(len(un))+" amounts of compensation have no currency and are too small to be riel as a matter of course",["in what currency are the amounts without ៛ in the column សំណង ("+", ".join(un)+")?"],["taking the amounts without ៛ as riel silently","taking them as dollars silently","dropping them silently"])

# 14 Kampong Chhnang -----------------------------------------------------------------------------------
def f14():
    fn="Kg Chhnang list accused TIP.xlsx"; r=Rec(); sh="2023-2025"
    cs=gen(1414,[1,2,1,3,2,1,1,3,2,1,2],['12','15','43','34','18'],{'Cambodian':9,'Vietnamese':2},D(2023,5,2),D(2025,5,30),lambda n,d:f"{n:02d}/{d.year}",second=[(TIP,'15')])
    wb=Workbook(); ws=wb.active; ws.title=sh
    line(ws,1,"Kampong Chhnang Provincial Court",font='Arial'); r.n(sh,1,"court"); line(ws,2,"List of accused, human trafficking (articles of the TIP Law 2008)",font='Arial',size=10); r.n(sh,2,"title")
    put(ws,3,["No.","ឈ្មោះ","Name","Sex","Age","Nationality","Case","Article","Date in","Date of judgment","Result","Sentence","Suspended","Compensation KHR"],bold=True,font='Arial'); r.n(sh,3,"headings"); R=4
    blank_age(cs,141,1)
    al=flat(cs); struck={3,11,14}; ws2=[]
    def dur(m): a,b=ym(m); return " ".join(([f"{a} year"+("s" if a>1 else "")] if a else [])+([f"{b} months"] if b else []))
    for i,(c,p) in enumerate(al):
        put(ws,R,[i+1,p.kh,p.lat,MF[p.sex],p.age,p.nat,c.no,", ".join(a for _,a in c.ch),sl(c.reg),sl(c.dec) if c.dec else "pending",{'convicted':'convicted','acquitted':'acquitted'}.get(p.out),dur(p.m) if p.m else None,dur(p.s) if p.s else None,p.comp],font='Arial',fmt={13:'#,##0'})
        kw=judg(c,p,name_khmer=p.kh,name_latin=p.lat,date_charged=None,presence_at_judgment=None,fine_riel=None,outcome=p.out or 'pending')
        if i in struck:
            kw['struck_out']=True; ws2.append(R)
            for k in range(1,15): cell=ws.cell(R,k); cell.font=Font(name='Arial',size=10,strike=True,color='FFC00000')
        r.rows.append(T(f"{sh}!{R}",**kw)); R+=1
    line(ws,R+1,"Clerk of the court, 9 January 2026",10,bold=False,font='Arial',size=10); r.n(sh,R+1,"date and signature")
    widths(ws,[5,18,20,5,5,12,10,10,12,15,11,18,14,16])
    wb.save(os.path.join(OUT,fn))
    r.done(fn,"Kampong Chhnang","English list with Khmer names; three rows are struck through in red, no word why","take-with-questions","right and complete, but rows "+", ".join(map(str,ws2))+" are struck through",["rows "+", ".join(map(str,ws2))+" are struck through: are these persons to go in?"],["silently leaving out the struck rows","silently taking in the struck rows as if they were not struck"])

# 15 Stung Treng ---------------------------------------------------------------------------------------
def f15():
    fn="stung treng jd 24-25.ods"; r=Rec(); sh="ស្ទឹងត្រែង"
    cs=gen(1515,[2,1,1,3,1,2,1,2],['12','11','34','16','43'],{'Cambodian':7,'Lao':3},D(2024,1,10),D(2025,6,10),lambda n,d:K(f"{n:02d}")+"/"+K(f"{d:%y}"),second=[(CC,'253'),(CC,'253'),(CC,'29')],p_comp=.4,p_sec=.6)
    rows=[["សាលាដំបូងខេត្តស្ទឹងត្រែង"],["បញ្ជីរឿងជួញដូរមនុស្ស ២០២៤-២០២៥"],["ល.រ","លេខរឿង","ឈ្មោះ","ភេទ","អាយុ","សញ្ជាតិ","មាត្រា","ចូលបញ្ជី","ចោទប្រកាន់","សាលក្រម","ទោស","ព្យួរ","សំណង","កំណត់ចំណាំ"]]
    for k,w in enumerate(["court","title","headings"]): r.n(sh,k+1,w)
    def dur(m): y,k=ym(m); return (K(y)+" ឆ្នាំ " if y else "")+(K(k)+" ខែ" if k else "")
    for i,(c,p) in enumerate(flat(cs)):
        note={'present':'','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ'}.get(p.pres,'')
        rows.append([K(i+1),c.no,p.kh,S1[p.sex],K(p.age),NATK[p.nat]," និង ".join(K(a) for _,a in c.ch),K(sl(c.reg,'-',True)),K(sl(c.chg,'-',True)),K(sl(c.dec,'-',True)) if c.dec else "កំពុងជំនុំជម្រះ","រួចផុត" if p.out=='acquitted' else (dur(p.m).strip() if p.m else ""),dur(p.s).strip() if p.s else "",K(dot(p.comp))+"រៀល" if p.comp else "",note])
        r.rows.append(T(f"{sh}!{len(rows)}",**judg(c,p,name_khmer=p.kh,charges=[(None,a) for _,a in c.ch],fine_riel=None,presence_at_judgment=None if p.pres=='present' else p.pres,stage='trial' if not c.dec else None)))
    ods(fn,[(sh,rows)])
    r.done(fn,"Stung Treng","Short Khmer list as ods, everything in Khmer digits, years in two digits; only article numbers, no law is named anywhere","take-with-questions","right and complete, but the articles (most below 53, one ២៥៣) stand without a law",["of which law are the articles in the column មាត្រា?"],["giving every article to the TIP law silently (it has no such article as 253)","reading the two-digit year as another century"])

# 16 Kampong Thom -------------------------------------------------------------------------------------------
def f16():
    fn="កំពង់ធំ បញ្ជីរឿង TIP.xlsx"; r=Rec(); sh="បញ្ជី"
    cs=gen(1616,[1,2,2,1,3,1,4,2,1,1,3,2],['12','15','27','43','26','30'],{'Cambodian':10,'Vietnamese':1},D(2024,1,8),D(2025,3,30),lambda n,d:f"{n}/{d.year}",second=[(TIP,'15')],p_susp=.4)
    al=flat(cs); ok=[i for i,(c,p) in enumerate(al) if c.dec and len(c.acc)>=1]
    e1=ok[4]; e2=[i for i in ok if len(al[i][0].acc)==1 and i>e1][0]; e3=[i for i in ok if len(al[i][0].acc)==1 and i>e2+2 and al[i][0].reg.year==2024][-1]
    wb=Workbook(); ws=wb.active; ws.title=sh
    line(ws,1,"សាលាដំបូងខេត្តកំពង់ធំ"); r.n(sh,1,"court"); line(ws,2,"បញ្ជីជនជាប់ចោទរឿងជួញដូរមនុស្ស (មាត្រា = "+TIPK+")"); r.n(sh,2,"title")
    put(ws,3,["ល.រ","លេខរឿង","ជនជាប់ចោទ","ភេទ","អាយុ","សញ្ជាតិ","មាត្រា","ចុះបញ្ជី","ចោទប្រកាន់","សាលក្រម","លទ្ធផល","ទោស","ព្យួរ","ពិន័យ (រៀល)","សំណង (រៀល)"],bold=True); r.n(sh,3,"headings"); R=4
    def dur(m): y,k=ym(m); return " ".join(([f"{y}ឆ្នាំ"] if y else [])+([f"{k}ខែ"] if k else []))
    for i,(c,p) in enumerate(al):
        age=p.age; dec=sl(c.dec); dv=c.dec; chg=sl(c.chg); cv=c.chg
        if i==e1: age=p.age*10; r.err.append({"at":f"{sh}!{R}","cell":f"E{R}","what":f"age {age} cannot be"})
        if i==e2: dec=f"31/06/{c.dec.year}"; dv=None; r.err.append({"at":f"{sh}!{R}","cell":f"J{R}","what":f"31 June {c.dec.year} does not exist"})
        if i==e3:
            dv=work(D(2022,c.dec.month,c.dec.day)); dec=sl(dv); r.err.append({"at":f"{sh}!{R}","cell":f"J{R}","what":f"judgment of {dv.isoformat()} lies before the case was registered ({c.reg.isoformat()}) and charged ({c.chg.isoformat()})"})
        put(ws,R,[i+1,c.no,p.kh,SX[p.sex],age,NATK[p.nat],", ".join(a for _,a in c.ch),sl(c.reg),chg,dec if c.dec else "នៅស៊ើបសួរ",{'convicted':'ពិរុទ្ធ','acquitted':'រួចផុត'}.get(p.out),dur(p.m) if p.m else None,dur(p.s) if p.s else None,p.fine,p.comp],fmt={13:'#,##0',14:'#,##0'})
        r.rows.append(T(f"{sh}!{R}",**judg(c,p,name_khmer=p.kh,age=age,date_decided=dv,presence_at_judgment=None,stage='investigation' if not c.dec else None))); R+=1
    widths(ws,[5,12,22,7,7,10,10,13,13,13,10,14,12,14,15])
    wb.save(os.path.join(OUT,fn))
    r.done(fn,"Kampong Thom","Plain Khmer list, dates typed as text day/month/year; three slips of the pen","name-errors","three cells are wrong; the rest is good",[],["correcting the age silently","writing 30 June or 1 July for 31 June","taking in a judgment that is older than its case without a word"])

# 17 Tboung Khmum -----------------------------------------------------------------------------------------------
def f17():
    fn="ត្បូងឃ្មុំ-ជួញដូរ.xlsx"; r=Rec(); sh="ត្បូងឃ្មុំ"
    cs=gen(1717,[1,1,3,2,1,2,4,1,2,1,2,1],['12','34','15','34','28','34'],{'Cambodian':8,'Vietnamese':2,'Chinese':1},D(2023,6,1),D(2025,2,20),lambda n,d:K(f"{n:03d}")+"-"+K(d.year),second=[(CC,'29'),(CC,'253')],p_susp=.7)
    al=flat(cs)
    for c,p in al: 
        if p.age<18: p.age+=12
    wb=Workbook(); ws=wb.active; ws.title=sh
    line(ws,1,"សាលាដំបូងខេត្តត្បូងឃ្មុំ"); r.n(sh,1,"court"); line(ws,2,"តារាងជនជាប់ចោទរឿងជួញដូរមនុស្ស"); r.n(sh,2,"title")
    put(ws,3,["ល.រ","ឈ្មោះជនជាប់ចោទ","ភេទ","អាយុ","សញ្ជាតិ","លេខសំណុំរឿង","ច្បាប់ និងមាត្រា","ថ្ងៃចោទ","ថ្ងៃសាលក្រម","វត្តមាន","ទោសសរុប","ក្នុងនោះព្យួរ","សំណងជូនជនរងគ្រោះ"],bold=True); r.n(sh,3,"headings"); R=4
    sus=[i for i,(c,p) in enumerate(al) if p.s and p.s<p.m]; e1=sus[0]
    e2=[i for i,(c,p) in enumerate(al) if c.dec and len(c.acc)==1 and i!=e1][2]
    e3=[i for i,(c,p) in enumerate(al) if p.out=='convicted' and p.m>60 and i not in (e1,e2)][-2]
    def dur(m): y,k=ym(m); return " ".join(([K(y)+" ឆ្នាំ"] if y else [])+([K(k)+" ខែ"] if k else []))
    for i,(c,p) in enumerate(al):
        age=p.age; dec=K(sl(c.dec)) if c.dec else "មិនទាន់"; dv=c.dec; s=p.s
        if i==e1: s=p.m+24; r.err.append({"at":f"{sh}!{R}","cell":f"L{R}","what":f"suspended part {s} months is more than the whole sentence of {p.m} months"})
        if i==e2: dec=K(f"{c.dec.day:02d}/13/{c.dec.year}"); dv=None; r.err.append({"at":f"{sh}!{R}","cell":f"I{R}","what":"there is no month 13"})
        if i==e3: age=3; r.err.append({"at":f"{sh}!{R}","cell":f"D{R}","what":"an accused of 3 years, sentenced to prison, cannot be"})
        put(ws,R,[K(i+1),p.kh,SX[p.sex],K(age),NATK[p.nat],c.no,"; ".join(("ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ម." if l==TIP else "ក្រមព្រហ្មទណ្ឌ ម.")+K(a) for l,a in c.ch),K(sl(c.chg)),dec,{'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ'}.get(p.pres),"គ្មានទោស រួចផុត" if p.out=='acquitted' else (dur(p.m) if p.m else None),dur(s) if s else None,K(f"{p.comp:,}")+" រៀល" if p.comp else None])
        r.rows.append(T(f"{sh}!{R}",**judg(c,p,name_khmer=p.kh,age=age,date_decided=dv,suspended_months=s,date_registered=None,fine_riel=None,outcome=p.out or (None if c.dec else 'pending')))); R+=1
    line(ws,R+1,"ម. = មាត្រា",2,bold=False,font='Khmer OS Siemreap',size=9); r.n(sh,R+1,"key")
    widths(ws,[5,24,7,7,10,14,44,13,13,20,16,14,20])
    wb.save(os.path.join(OUT,fn))
    r.done(fn,"Tboung Khmum","Khmer list in Khmer digits; three cells cannot be","name-errors","three cells are wrong; the rest is good",[],["exchanging sentence and suspended part silently","making month 13 December or January silently","making the age 30 or another silently"])

# 18 Oddar Meanchey -----------------------------------------------------------------------------------------------
def f18():
    fn="OMC trafficking accused.xlsx"; r=Rec(); sh="OMC"
    cs=gen(1818,[1,2,1,3,2,1,1,3,1,2,1],['12','18','34','30','26','19','43'],{'Cambodian':8,'Thai':3},D(2023,9,4),D(2025,4,30),lambda n,d:f"OMC-{d.year}-{n:03d}",second=[(CC,'29')],p_acq=.12,p_susp=.6)
    al=flat(cs); wb=Workbook(); ws=wb.active; ws.title=sh
    line(ws,1,"Oddar Meanchey Provincial Court of First Instance",font='Calibri'); r.n(sh,1,"court"); line(ws,2,"Persons accused of trafficking in persons 2023-2025. TIP = Law on Suppression of Human Trafficking and Sexual Exploitation 2008 (52 articles), CC = Criminal Code 2009",font='Calibri',size=10); r.n(sh,2,"title and key")
    put(ws,4,["No","Case","Full name","Sex","Age","Citizenship","Law/Art.","Exploitation","Registered","Charged","Judgment","Verdict","Prison (months)","Of which suspended","Fine (riel)","Compensation (riel)","Remark"],bold=True,font='Calibri'); r.n(sh,4,"headings"); R=5
    conv=[i for i,(c,p) in enumerate(al) if p.out=='convicted']
    fi=[i for i in conv if al[i][1].fine and al[i][1].comp is None] or [i for i in conv if al[i][1].fine]
    e2=fi[0]; e1=[i for i in conv if i!=e2 and not al[i][1].s and al[i][1].pres=='present' and not al[i][1].comp and not al[i][1].fine and not al[i][1].appeal][1]; e3=[i for i in conv if i not in(e1,e2) and len(al[i][0].acc)==1 and len(al[i][0].ch)==1][0]
    for i,(c,p) in enumerate(al):
        v={'convicted':'Guilty','acquitted':'Acquitted'}.get(p.out,'Awaiting trial'); out=p.out; fine=p.fine; fv=p.fine; ch=c.ch
        if i==e1: v='Acquitted'; out='acquitted'; r.err.append({"at":f"{sh}!{R}","cell":f"L{R}","what":f"verdict Acquitted, but a prison term of {p.m} months (M{R}) is given"})
        if i==e2: fine="#REF!"; fv=None; r.err.append({"at":f"{sh}!{R}","cell":f"O{R}","what":"#REF! in place of the fine"})
        if i==e3: ch=[(TIP,ch[0][1][0]+"3"+ch[0][1][1])]; r.err.append({"at":f"{sh}!{R}","cell":f"G{R}","what":f"TIP article {ch[0][1]}: the law has only 52 articles"})
        rem=[{'present':'present','absent':'absent, wanted','deemed present':'deemed present'}.get(p.pres,'')]+(["appeal "+p.appeal.strftime("%d/%m/%Y")] if p.appeal else [])
        put(ws,R,[i+1,c.no,p.lat,MF[p.sex],p.age,p.nat,"; ".join(("TIP " if l==TIP else "CC ")+a for l,a in ch),c.ex,c.reg,c.chg,c.dec,v,p.m,p.s,fine,p.comp,", ".join(x for x in rem if x)],font='Calibri',fmt={8:'dd/mm/yyyy',9:'dd/mm/yyyy',10:'dd/mm/yyyy',14:'#,##0',15:'#,##0'})
        if i==e2: ws.cell(R,15).data_type='e'
        r.rows.append(T(f"{sh}!{R}",**judg(c,p,name_latin=p.lat,charges=ch,exploitation=c.ex,outcome=out,fine_riel=fv,stage='awaiting trial' if not c.dec else None))); R+=1
    widths(ws,[5,15,22,5,5,13,16,26,12,12,12,14,9,11,13,16,28]); ws.freeze_panes="D5"
    wb.save(os.path.join(OUT,fn))
    r.done(fn,"Oddar Meanchey","English list; three cells wrong: acquitted with a prison term, #REF! for a fine, an article the law does not have","name-errors","three cells are wrong; the rest is good",[],["taking the acquitted person as convicted, or dropping the term, without asking","taking #REF! as no fine","correcting the article silently"])

# 19 Kep (refuse) ---------------------------------------------------------------------------------------------------
def f19():
    fn="បញ្ជីឈ្មោះ កែប ២០២៥.xlsx"; r=Rec(); sh="Sheet1"
    cs=gen(1919,[5,4,6],['12','15','34'],{'Cambodian':5,'Vietnamese':1},D(2025,1,8),D(2025,9,10),lambda n,d:K(n)+"/"+K(d.year),p_minor=.4,p_f=.8)
    wb=Workbook(); ws=wb.active; ws.title=sh
    line(ws,1,"សាលាដំបូងខេត្តកែប"); r.n(sh,1,"court"); line(ws,2,"បញ្ជីឈ្មោះជនរងគ្រោះ ក្នុងរឿងជួញដូរមនុស្ស បញ្ជូនទៅមជ្ឈមណ្ឌលនានា ឆ្នាំ២០២៥"); r.n(sh,2,"title: victims sent to shelters")
    put(ws,4,["ល.រ","ឈ្មោះជនរងគ្រោះ","ភេទ","អាយុ","សញ្ជាតិ","សំណុំរឿងលេខ","ថ្ងៃបញ្ជូន","មជ្ឈមណ្ឌល","អាណាព្យាបាល"],bold=True); r.n(sh,4,"headings"); R=5
    for i,(c,p) in enumerate(flat(cs)):
        put(ws,R,[K(i+1),p.kh,SX[p.sex],K(p.age),NATK[p.nat],c.no,K(sl(c.reg+dt.timedelta(1+i%3))),["មជ្ឈមណ្ឌលគំរូ ក","មជ្ឈមណ្ឌលគំរូ ខ"][i%2],"ឪពុកម្ដាយ" if p.age<18 else "-"]); r.n(sh,R,"a victim, not an accused"); R+=1
    line(ws,R,"សរុប ១៥ នាក់",2,font='Khmer OS Siemreap',size=10); r.n(sh,R,"total")
    widths(ws,[5,24,7,7,10,14,14,22,16]); wb.save(os.path.join(OUT,fn))
    r.done(fn,"Kep","List of victims sent to shelters 2025, with names, ages and case numbers; sent by mistake in place of the list of accused","refuse","the persons named are victims; no accused is named",[],["taking in any of the victims as accused"])

# 20 Preah Vihear (refuse) ----------------------------------------------------------------------------------------------
def f20():
    fn="ព្រះវិហារ TIP 2025 (សម្ងាត់).xlsx"; r=Rec(); sh="Sheet1"
    cs=gen(2020,[2,1,3,2,1,2,1],['12','11','34'],{'Cambodian':1},D(2024,5,8),D(2025,5,10),lambda n,d:K(n)+"/"+K(d.year))
    wb=Workbook(); ws=wb.active; ws.title=sh
    line(ws,1,"សាលាដំបូងខេត្តព្រះវិហារ"); put(ws,3,["ល.រ","លេខរឿង","ឈ្មោះ","ភេទ","អាយុ"],bold=True)
    for i,(c,p) in enumerate(flat(cs)): put(ws,4+i,[K(i+1),c.no,p.kh,SX[p.sex],K(p.age)])
    b=io.BytesIO(); wb.save(b); b.seek(0)
    from msoffcrypto.format.ooxml import OOXMLFile
    with open(os.path.join(OUT,fn),'wb') as f: OOXMLFile(b).encrypt("ព្រះវិហារ-៤៧១១",f)
    r.done(fn,"Preah Vihear","Workbook locked with a password that the letter does not give","refuse","the file is encrypted and cannot be opened without its password",[],["saying the file is broken or empty, without naming the password","taking anything in"])

for f in [f01,f02,f03,f04,f05,f06,f07,f08,f09,f10,f11,f12,f13,f14,f15,f16,f17,f18,f19,f20]: f()
json.dump(TRUTH,open(os.path.join(HERE,'truth.json'),'w',encoding='utf-8'),ensure_ascii=False,indent=1)
n=0
for k,v in TRUTH.items(): n+=len(v['rows']); print(len(v['rows']),v['outcome'],k)
print(n)
