#!/usr/bin/env python3
"""Makes files/, truth.json and evidence.json (where each value stands; used by check.py only)."""
import random, json, os, io, csv, datetime as D, zipfile, re, shutil
import openpyxl
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter as L
HERE=os.path.dirname(os.path.abspath(__file__)); OUT=os.path.join(HERE,'files')
KEYS="at case_number name_khmer name_latin sex age citizenship charges exploitation date_registered date_charged date_decided stage presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel compensation_riel".split()
LAW={'T':'Law on Suppression of Human Trafficking and Sexual Exploitation 2008','C':'Criminal Code 2009','I':'Law on Immigration 1994','D':'Law on Control of Drugs 2012'}
FAM=['សាកល្បង','គំរូ','ប្រឌិត','ឧទាហរណ៍']
FLAT={'សាកល្បង':'SAKLBANG','គំរូ':'KUMRU','ប្រឌិត':'PRADIT','ឧទាហរណ៍':'UTEAHOR'}
FENG=['SAMPLE','INVENTED','TESTING','EXAMPLE']
GIV='ផ្កា Phka|ភ្នំ Phnom|ទន្លេ Tonle|ចន្ទ Chan|ផ្កាយ Phkay|មេឃ Mekh|ពពក Popok|ភ្លៀង Phlieng|ខ្យល់ Khyol|ស្លឹក Sloek|ត្រី Trei|ដំរី Damrei|សេះ Seh|ទា Tea|ក្អែក Kaek|កុលាប Kolap|ម្លិះ Mlis|ចំប៉ា Champa|ឈូក Chhouk|ដូង Doung|ស្វាយ Svay|មៀន Mien|ក្រូច Krouch|ល្ហុង Lhong|ខ្នុរ Khnor|ត្នោត Tnaot|ឫស្សី Russei|ស្មៅ Smao|ខ្សាច់ Khsach|ថ្ម Thma|បឹង Boeng|ស្ទឹង Stoeng|សមុទ្រ Samot|កោះ Koh|ព្រៃ Prei|វាល Veal|ស្រែ Srae|រលក Rolok|អណ្តើក Andaek|កង្កែប Kangkaeb|ពស់ Puos|ឆ្មា Chhma|ទន្សាយ Tonsay|ប្រើស Praeus|ខ្លា Khla|តោ Tao|ព្រាប Preap|សេក Sek|ហង្ស Hang|កុក Kok|រំដួល Romduol|រំចេក Romchek|ដំឡូង Damlong|ពោត Poat|ល្ង Longo|ម្ទេស Mtes|ខ្ទឹម Khtoem|ត្រសក់ Trasak'.split('|')
GIV=[tuple(x.split()) for x in GIV]
MON='មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
W=['','មួយ','ពីរ','បី','បួន','ប្រាំ','ប្រាំមួយ','ប្រាំពីរ','ប្រាំបី','ប្រាំបួន','ដប់','ដប់មួយ','ដប់ពីរ','ដប់បី','ដប់បួន','ដប់ប្រាំ']
EW=['','One','Two','Three','Four','Five','Six','Seven','Eight','Nine','Ten','Eleven','Twelve','Thirteen','Fourteen','Fifteen']
KX={'sexual exploitation':'អាជីវកម្មផ្លូវភេទ','sexual exploitation of a child':'អាជីវកម្មផ្លូវភេទលើកុមារ','forced labour':'ពលកម្មដោយបង្ខំ','forced marriage':'រៀបការដោយបង្ខំ','surrogacy':'ពពោះជំនួស','forced begging':'បង្ខំសុំទាន','domestic servitude':'បម្រើការតាមផ្ទះ','online scam work':'បង្ខំឆបោកតាមអនឡាញ'}
SX,SC='sexual exploitation','sexual exploitation of a child'
ANY=['forced labour','forced labour',SX,'forced marriage','forced begging','domestic servitude','online scam work']
M=10**6
ART={'9':(24,60,0,ANY),'10':(84,180,0,ANY),'11':(84,180,0,['forced labour','forced marriage',SX]),'12':(84,180,0,['forced labour','online scam work',SX]),'14':(24,60,0,['forced marriage',SX]),'15':(84,180,0,ANY),'16':(84,180,0,['forced marriage','forced labour']),'17':(84,180,0,ANY),'18':(84,180,0,['forced labour','forced marriage']),'19':(84,180,0,['forced labour','online scam work',SX]),'26':(24,60,(4,10),[SX]),'27':(60,120,0,[SX]),'28':(84,180,0,[SC]),'34':(24,60,0,[SC]),'41':(24,60,(4,10),[SC]),'42':(60,120,0,[SC]),'43':(12,36,(2,6),[SC])}
OFF={'9':'ដកយកមនុស្សដោយខុសច្បាប់','10':'ដកយកមនុស្សដោយមានគោលបំណង','11':'ដកយកមនុស្សដើម្បីបញ្ជូនឆ្លងដែន','12':'ជ្រើសរើសមនុស្សដើម្បីកេងប្រវ័ញ្ច','14':'លក់ ទិញ ឬដោះដូរមនុស្ស','15':'លក់ ទិញ ឬដោះដូរមនុស្សដោយមានគោលបំណង','16':'លក់ ទិញ ឬដោះដូរមនុស្សដើម្បីឆ្លងដែន','17':'ដឹកជញ្ជូនមនុស្សដោយមានគោលបំណង','18':'ដឹកជញ្ជូនមនុស្សឆ្លងដែន','19':'ទទួលមនុស្សដោយមានគោលបំណង','26':'សញ្ចារកម្ម','27':'សញ្ចារកម្មមានស្ថានទម្ងន់ទោស','28':'សញ្ចារកម្មលើកុមារ','34':'ទិញពេស្យាចារកុមារ','41':'រូបភាពអាសអាភាសកុមារ','42':'រួមភេទជាមួយអនីតិជន','43':'អំពើអាសអាភាសលើអនីតិជន'}
def kh(s): return str(s).translate(str.maketrans('0123456789','០១២៣៤៥៦៧៨៩'))
def dmy(d,sep='/',z=True): return f'{d.day:02d}{sep}{d.month:02d}{sep}{d.year}' if z else f'{d.day}{sep}{d.month}{sep}{d.year}'
def kym(m,d=0,k=True,sp=''):
    y,mm=divmod(m,12); a=[]
    if y:a.append(f'{y}{sp}ឆ្នាំ')
    if mm:a.append(f'{mm}{sp}ខែ')
    if d:a.append(f'{d}{sp}ថ្ងៃ')
    s=' '.join(a); return kh(s) if k else s
def wym(m):
    y,mm=divmod(m,12); return ' '.join(x for x in ((W[y]+'ឆ្នាំ') if y else '',(W[mm]+'ខែ') if mm else '') if x)
def eym(m,ys='years',ms='months'):
    y,mm=divmod(m,12); return ' '.join(x for x in (f'{y} {ys}' if y else '',f'{mm} {ms}' if mm else '') if x)
def dots(n,s='.'): return f'{n:,}'.replace(',',s)
def wd(d):
    HOL={(1,1),(1,7),(3,8),(4,13),(4,14),(4,15),(4,16),(5,1),(5,14),(6,18),(9,24),(10,15),(10,29),(11,9)}
    while d.weekday()>4 or (d.month,d.day) in HOL: d+=D.timedelta(1)
    return d
def gen(seed,n,d0,d1,pend=.2,acq=.08,dism=0,dec_in=None,arts=None,multi=.45,sec=.2):
    r=random.Random(seed); used=set(); cases=[]; left=n
    span=(d1-d0).days
    while left:
        k=1
        if r.random()<multi:k=r.choice([2,2,2,3,3,4])
        k=min(k,left); left-=k
        reg=wd(d0+D.timedelta(r.randrange(span))); ch=wd(reg+D.timedelta(r.choice([0,1,1,2,2,3])))
        a=r.choice(arts or list(ART)); ex=r.choice(ART[a][3])
        c=dict(reg=reg,ch=ch,art=[('T',a)],ex=ex,persons=[])
        if r.random()<sec:
            if a=='16': c['art'].append(('C','332')); c['ex']='surrogacy'
            elif a in('10','12','15','19'): c['art'].append(('C','253'))
            elif a in('9','17','18','26'): c['art'].append(('C','29'))
        isP=r.random()<pend; isD=(not isP) and r.random()<dism
        if dec_in:
            lo=max(dec_in[0],ch+D.timedelta(70)); dec=wd(lo+D.timedelta(r.randrange(max(1,(dec_in[1]-lo).days-3))))
        else: dec=wd(ch+D.timedelta(r.randrange(90,330)))
        if dec>D.date(2025,12,30): isP=True
        c['dec']=None if isP else dec; c['stage']=r.choice(['investigation','awaiting trial']) if isP else 'decided'
        for i in range(k):
            while True:
                f=r.choice(FAM); g=r.choice(GIV)
                if (f,g) not in used: used.add((f,g)); break
            p=dict(kh=f'{f} {g[0]}',lat=f'{FLAT[f]} {g[1]}',eng=f'{FENG[FAM.index(f)]} {g[1]}',giv=g,sex=r.choice(['male','male','female']),age=r.randrange(20,61),cit='Cambodian',sm=None,sd=None,su=None,fine=None,comp=None,out=None,pres=None)
            x=r.random()
            if x>.88 and a not in('34','42','43'): p['cit']=r.choice(['Vietnamese','Chinese','Thai','Chinese'])
            if isP: p['out']='pending'
            elif isD: p['out']='charge dismissed by the investigating judge'
            else:
                p['pres']=r.choices(['present','absent','deemed present'],[75,17,8])[0]
                if r.random()<acq: p['out']='acquitted'
                else:
                    p['out']='convicted'; lo,hi,fi,_=ART[a]
                    p['sm']=lo+12*r.choice([0,0,1,1,2,3] if hi-lo>36 else [0,0,1,1,2])
                    if r.random()<.2 and p['sm']+6<=hi: p['sm']+=6
                    if p['sm']<=60 and p['sm']<hi+1 and r.random()<.35: p['su']=r.choice([x for x in (12,18,24,30,36) if x<p['sm']])if p['sm']>12 else 6
                    if fi: p['fine']=r.randrange(fi[0],fi[1]+1)*M
                    if r.random()<.35: p['comp']=r.choice([2,3,4,5,8,10,15,20])*M
            c['persons'].append(p)
        cases.append(c)
    cases.sort(key=lambda c:c['reg']); 
    for i,c in enumerate(cases,1): c['n']=i
    return cases,r
TR,EV={},{}
class F:
    def __init__(s,name,by,what,outcome,reason,errors=(),questions=(),never=()):
        s.name=name; s.rows=[]; s.ev=[]; s.nr=[]
        TR[name]=dict(sent_by=by,what=what,outcome=outcome,reason=reason,rows=s.rows,not_rows=s.nr,errors=list(errors),questions=list(questions),never=list(never)); EV[name]=s.ev; s.t=TR[name]
    def no(s,sheet,row,what): s.nr.append(dict(sheet=sheet,row=row,what=what))
    def rec(s,sheet,row,flds,extra=None,lines=None,at=None):
        d={k:None for k in KEYS}; d['at']=at or f'{sheet}!{row}'; d['charges']=[]; e={}
        for k,(v,refs) in flds.items():
            refs=[refs] if isinstance(refs,str) else refs
            refs=[(x if re.search(r'\d',x.split('|')[0].split('#')[0]) else re.sub(r'^([A-Z]+)',rf'\g<1>{row}',x)) for x in refs]
            e[k]=[f'{sheet}!{x}' if '!' not in x else x for x in refs]
            if k!='law': d[k]=v
        if extra: d.update(extra)
        if lines: d['lines']=lines
        s.rows.append(d); s.ev.append(e); return d
def chs(c): return [dict(law=LAW[l] if l else None,article=a) for l,a in c]
iso=lambda d:d.isoformat() if d else None
THIN=Border(*[Side(style='thin')]*4)
def wbk(title):
    wb=openpyxl.Workbook(); ws=wb.active; ws.title=title; return wb,ws
def put(ws,r,vals,c0=1,border=True,bold=False,center=False,fill=None):
    for i,v in enumerate(vals):
        c=ws.cell(r,c0+i)
        if v is not None: c.value=v
        if isinstance(v,D.date): c.number_format='DD/MM/YYYY'
        c.font=Font(name='Khmer OS Siemreap',size=10,bold=bold)
        c.alignment=Alignment(wrap_text=True,vertical='top',horizontal='center' if center else None)
        if border:c.border=THIN
        if fill:c.fill=PatternFill('solid',fgColor=fill)
def line(ws,r,text,c=1,c2=None,bold=True):
    x=ws.cell(r,c,text); x.font=Font(name='Khmer OS Muol Light',size=11,bold=bold); x.alignment=Alignment(horizontal='center' if c2 else None)
    if c2: ws.merge_cells(start_row=r,start_column=c,end_row=r,end_column=c2)
def widths(ws,ws_): 
    for i,w in enumerate(ws_,1): ws.column_dimensions[L(i)].width=w
def save(wb,name):
    b=io.BytesIO(); wb.save(b); fix(b.getvalue(),os.path.join(OUT,name))
def fix(data,path):
    z=zipfile.ZipFile(io.BytesIO(data)); o=zipfile.ZipFile(path,'w',zipfile.ZIP_DEFLATED)
    for i in z.infolist():
        t=z.read(i.filename)
        if i.filename in('docProps/core.xml','meta.xml'): t=re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?',b'2026-01-12T08:00:00Z',t)
        ni=zipfile.ZipInfo(i.filename,(2026,1,12,8,0,0)); ni.compress_type=zipfile.ZIP_STORED if i.filename=='mimetype' else zipfile.ZIP_DEFLATED
        o.writestr(ni,t)
    o.close()
def ods(name,sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table,TableRow,TableCell,CoveredTableCell
    from odf.text import P
    doc=OpenDocumentSpreadsheet()
    for nm,grid,merges in sheets:
        t=Table(name=nm); R=max(r for r,_ in grid); C=max(c for _,c in grid)
        cov=set(); sp={}
        for r,c,r2,c2 in merges:
            sp[(r,c)]=(r2-r+1,c2-c+1); cov|={(a,b) for a in range(r,r2+1) for b in range(c,c2+1)}-{(r,c)}
        for r in range(1,R+1):
            tr=TableRow()
            for c in range(1,C+1):
                v=grid.get((r,c)); kw={}
                if (r,c) in sp: kw=dict(numberrowsspanned=sp[(r,c)][0],numbercolumnsspanned=sp[(r,c)][1])
                if (r,c) in cov: tr.addElement(CoveredTableCell()); continue
                if v is None or v=='': tc=TableCell(**kw)
                elif isinstance(v,D.date): tc=TableCell(valuetype='date',datevalue=v.isoformat(),**kw); tc.addElement(P(text=dmy(v)))
                elif isinstance(v,(int,float)): tc=TableCell(valuetype='float',value=v,**kw); tc.addElement(P(text=str(v)))
                else:
                    tc=TableCell(valuetype='string',**kw)
                    for q in str(v).split('\n'): tc.addElement(P(text=q))
                tr.addElement(tc)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    b=io.BytesIO(); doc.write(b); fix(b.getvalue(),os.path.join(OUT,name))
KS={'male':'ប្រុស','female':'ស្រី'}; KC={'Cambodian':'ខ្មែរ','Vietnamese':'វៀតណាម','Chinese':'ចិន','Thai':'ថៃ'}
KP={'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ',None:None}
MOTTO=['ព្រះរាជាណាចក្រកម្ពុជា','ជាតិ សាសនា ព្រះមហាក្សត្រ']
LAWKH='ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ'
dd=D.date

def f01():
    f=F('សៀវភៅសាលក្រម ជួញដូរមនុស្ស ២០២៤.xlsx','Phnom Penh Municipal Court of First Instance','Year book of judgments 2024, twelve month sheets and one with the key to abbreviations; ditto marks for further accused; everything in Khmer digits; prison, suspension and fine together in one cell','take','complete; law and articles in short forms that the last sheet explains',
      questions=['whether the 12 monthly subtotals are only counts (may be passed over without asking)'],
      never=['counting subtotal or carry-forward lines as persons','leaving values empty at a ditto mark','adding the suspended part to the prison term','reading ប as female or ស as male'])
    cs,r=gen(101,150,dd(2023,3,1),dd(2024,8,20),pend=0,acq=.07,dec_in=(dd(2024,1,4),dd(2024,12,24)))
    wb=openpyxl.Workbook(); wb.remove(wb.active)
    for i,c in enumerate(cs): c['no']=kh(f"{r.randrange(100,3999):04d}")+'/'+kh(str(c['reg'].year)[2:])
    n=0; key='អក្សរកាត់'
    for m in range(1,13):
        sh=MON[m-1]; ws=wb.create_sheet(sh); mc=sorted([c for c in cs if c['dec'].month==m],key=lambda c:c['dec'])
        line(ws,1,'សាលាដំបូងរាជធានីភ្នំពេញ - ការិយាល័យក្រឡាបញ្ជីព្រហ្មទណ្ឌ'); line(ws,2,f'សាលក្រមខែ{sh} ឆ្នាំ២០២៤',1,13)
        f.no(sh,1,'court and office'); f.no(sh,2,'month title')
        put(ws,3,['ល.រ','លេខសំណុំរឿង','គោត្តនាម និងនាម','ភេទ','អាយុ','សញ្ជាតិ','បទល្មើស/មាត្រា','ថ្ងៃចូល','ថ្ងៃចោទ','ថ្ងៃកាត់','មុខ/កំបាំង','ទោស','សំណង (៛)'],bold=True,center=True,fill='DDDDDD'); f.no(sh,3,'headings')
        R=4; cnt=0
        for c in mc:
            a=' + '.join(f"ម.{kh(x)} {'ជ.ម' if l=='T' else 'ក្រ.ព'}" for l,x in c['art']); first=R
            for i,p in enumerate(c['persons']):
                n+=1; cnt+=1; dt='"'
                if p['sm'] and r.random()<.06 and p['sm']<ART[c['art'][0][1]][1]: p['sd']=r.choice([10,15,20])
                if p['out']=='acquitted': t='រួចខ្លួន'
                else:
                    t=kym(p['sm'],p['sd'] or 0)
                    if p['su']: t+=' ព្យួរ '+kym(p['su'])
                    if p['fine']: t+=' ពិន័យ '+kh(dots(p['fine']))+'៛'
                mk={'present':'មុខ','absent':'កំបាំង','deemed present':'ចាត់ទុកមុខ'}[p['pres']]
                put(ws,R,[kh(n)]+([c['no']] if i==0 else [dt])+[p['kh'],'ប' if p['sex']=='male' else 'ស',kh(p['age']),KC[p['cit']]]+([a,kh(dmy(c['reg'],'-')),kh(dmy(c['ch'],'-')),kh(dmy(c['dec'],'-'))] if i==0 else [dt]*4)+[mk,t,kh(dots(p['comp'])) if p['comp'] else '-'])
                f.rec(sh,R,dict(case_number=(c['no'],f'B{first}'),name_khmer=(p['kh'],'C'),sex=(p['sex'],'D'),age=(p['age'],'E'),citizenship=(p['cit'],'F'),charges=(chs(c['art']),f'G{first}'),law=(0,[f'G{first}',f'{key}!A4',f'{key}!B4',f'{key}!A5',f'{key}!B5']),date_registered=(iso(c['reg']),f'H{first}'),date_charged=(iso(c['ch']),f'I{first}'),date_decided=(iso(c['dec']),f'J{first}'),presence_at_judgment=(p['pres'],'K'),outcome=(p['out'],'L'),sentence_months=(p['sm'],'L'),sentence_days=(p['sd'],'L'),suspended_months=(p['su'],'L'),fine_riel=(p['fine'],'L'),compensation_riel=(p['comp'],'M')))
                R+=1
        put(ws,R,[None,f'សរុបខែ{sh} : {kh(cnt)} នាក់']); f.no(sh,R,'subtotal'); widths(ws,[6,14,22,6,6,10,22,12,12,12,12,30,14])
        if m==12:
            put(ws,R+1,[None,f'សរុបឆ្នាំ២០២៤ : {kh(n)} នាក់']); f.no(sh,R+1,'total of the year')
            line(ws,R+3,'រាជធានីភ្នំពេញ ថ្ងៃទី១០ ខែមករា ឆ្នាំ២០២៥',9); line(ws,R+4,'ក្រឡាបញ្ជី',9); f.no(sh,R+3,'place and date of signature'); f.no(sh,R+4,'signature')
    ws=wb.create_sheet(key); line(ws,1,'អក្សរកាត់'); f.no(key,1,'key, title')
    for i,(a,b) in enumerate([('ប / ស','ប្រុស / ស្រី'),('ម.','មាត្រា'),('ជ.ម',LAWKH+' ឆ្នាំ២០០៨'),('ក្រ.ព','ក្រមព្រហ្មទណ្ឌ ឆ្នាំ២០០៩'),('មុខ / កំបាំង','ចំពោះមុខ / កំបាំងមុខ'),('ចាត់ទុកមុខ','ចាត់ទុកជាចំពោះមុខ'),('ព្យួរ','ទោសដែលត្រូវព្យួរ ក្នុងចំណោមទោសខាងលើ'),('"','ដូចខាងលើ')],2):
        put(ws,i,[a,b]); f.no(key,i,'key to abbreviations')
    save(wb,f.name)

def f02():
    f=F('KDL_TIP_cases_2023-2025_for_MoJ.xlsx','Kandal Provincial Court of First Instance','English list for the ministry, two heading rows, true dates; the filter was left on the year 2025, so the rows of 2023 and 2024 are hidden','take-with-questions','right and complete, but 24 of the 34 rows are hidden by a filter',
      questions=['are the rows hidden by the filter (years 2023 and 2024) to go in too?'],
      never=['silently leaving out the hidden rows','silently taking in the hidden rows','adding the suspended part to the sentence'])
    cs,r=gen(202,34,dd(2023,2,1),dd(2025,7,30),pend=.15,dism=.12)
    wb,ws=wbk('TIP'); sh='TIP'
    line(ws,1,'KANDAL PROVINCIAL COURT OF FIRST INSTANCE'); line(ws,2,'List of accused persons in human trafficking and sexual exploitation cases, 2023 - 2025'); line(ws,3,'Prepared for the Ministry of Justice, Takhmao, 15 December 2025',bold=False)
    for i,w in ((1,'court'),(2,'title'),(3,'preparation note')): f.no(sh,i,w)
    put(ws,5,['No.','Case No.','Accused',None,None,None,'Charge','Purpose of exploitation','Dates',None,None,'Judgment',None,None,None,'Payments (KHR)',None,'Year'],bold=True,center=True)
    put(ws,6,[None,None,'Name','Sex','Age','Nationality',None,None,'Registered','Charged','Judgment / order','In presence','Result','Prison','of which suspended','Fine','Compensation',None],bold=True,center=True)
    for a in ('C5:F5','I5:K5','L5:O5','P5:Q5','A5:A6','B5:B6','G5:G6','H5:H6','R5:R6'): ws.merge_cells(a)
    f.no(sh,5,'headings, upper'); f.no(sh,6,'headings, lower'); R=7
    dr=0
    for c in cs:
        no=f"{c['n']*7+11}/{c['reg'].year}"
        if c['art'][0][1]=='26' and len(c['art'])==1 and not dr: c['art'].append(('D','40')); dr=1
        a='; '.join({'T':'TIP','C':'CC','D':'DL'}[l]+' '+x for l,x in c['art'])
        for p in c['persons']:
            res={'convicted':'Convicted','acquitted':'Acquitted','pending':'Pending','charge dismissed by the investigating judge':'Dismissed by inv. judge'}[p['out']]
            put(ws,R,[R-6,no,p['eng'],'M' if p['sex']=='male' else 'F',p['age'],{'Cambodian':'KHM','Vietnamese':'VNM','Chinese':'CHN','Thai':'THA'}[p['cit']],a,c['ex'],c['reg'],c['ch'],c['dec'],{'present':'Yes','absent':'No','deemed present':'Deemed',None:None}[p['pres']],res,eym(p['sm']) if p['sm'] else None,eym(p['su']) if p['su'] else None,p['fine'],p['comp'],c['reg'].year])
            for q in 'PQ': ws[f'{q}{R}'].number_format='#,##0'
            hid=c['reg'].year!=2025
            if hid: ws.row_dimensions[R].hidden=True
            f.rec(sh,R,dict(case_number=(no,'B'),name_latin=(p['eng'],'C'),sex=(p['sex'],'D'),age=(p['age'],'E'),citizenship=(p['cit'],'F'),charges=(chs(c['art']),'G'),law=(0,['G','KEY']),exploitation=(c['ex'],'H'),date_registered=(iso(c['reg']),'I'),date_charged=(iso(c['ch']),'J'),date_decided=(iso(c['dec']),'K'),presence_at_judgment=(p['pres'],'L'),outcome=(p['out'],'M'),sentence_months=(p['sm'],'N'),suspended_months=(p['su'],'O'),fine_riel=(p['fine'],'P'),compensation_riel=(p['comp'],'Q')),extra=dict(hidden_row=True) if hid else None); R+=1
    ws.auto_filter.ref=f'A6:R{R-1}'; ws.auto_filter.add_filter_column(17,['2025']); ws.freeze_panes='D7'
    line(ws,R+1,'TIP = Law on Suppression of Human Trafficking and Sexual Exploitation (2008); CC = Criminal Code (2009); DL = Law on Control of Drugs (2012)',bold=False); f.no(sh,R+1,'key to abbreviations')
    for e in f.ev: e['law']=[e['law'][0],f'{sh}!A{R+1}']
    widths(ws,[5,11,20,5,5,9,18,20,12,12,12,9,16,18,12,13,13,7]); save(wb,f.name)

def f03():
    f=F('បញ្ជីសំណុំរឿងព្រហ្មទណ្ឌ_បាត់ដំបង.xlsx','Battambang Provincial Court of First Instance','Register with continuing lines: what belongs to the case only on its first line, further accused below, a nickname on a line of its own; the two laws in two columns; headings written again where the printed page begins','take','complete; the note at the foot says that the first line holds for all accused of the case',
      questions=['may the empty cells under the first accused be filled from the first line? (the note says so; need not be asked)'],
      never=['counting a nickname line as a person','leaving the second accused without case number, articles or dates','taking the carried-out part (អនុវត្ត) for the whole sentence','counting repeated headings or បន្ត lines as persons'])
    cs,r=gen(304,22,dd(2024,1,5),dd(2024,12,20),pend=.3,acq=.15)
    wb,ws=wbk('បញ្ជី'); sh='បញ្ជី'
    for i,t in enumerate(MOTTO+['សាលាដំបូងខេត្តបាត់ដំបង','បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤'],1): line(ws,i,t,1,12); f.no(sh,i,['motto','motto','court','title'][i-1])
    H1=['ល.រ','សំណុំរឿងលេខ','ចុះបញ្ជីថ្ងៃ','ជនជាប់ចោទ',None,None,'មាត្រាអនុវត្ត',None,'ថ្ងៃចោទប្រកាន់','ថ្ងៃប្រកាសសាលក្រម','ពិរុទ្ធភាព និងទោស','សំណងរដ្ឋប្បវេណី']
    H2=[None,None,None,'ឈ្មោះ','ភេទ','អាយុ','ច្បាប់ជួញដូរមនុស្ស ២០០៨','ក្រមព្រហ្មទណ្ឌ',None,None,None,None]
    def head(R):
        put(ws,R,H1,bold=True,center=True); put(ws,R+1,H2,bold=True,center=True); f.no(sh,R,'headings, upper'); f.no(sh,R+1,'headings, lower'); ws.merge_cells(start_row=R,end_row=R,start_column=4,end_column=6); ws.merge_cells(start_row=R,end_row=R,start_column=7,end_column=8)
    head(6); R=8; n=0; brk=0
    for c in cs:
        if n>=11 and not brk:
            put(ws,R,[None]*10+['បន្តទំព័រទី២'],border=False); f.no(sh,R,'"continued on page 2"'); head(R+1); R+=3; brk=1
        no=kh(f"{c['n']+140} ព.ទ"); first=R
        ta=[x for l,x in c['art'] if l=='T'][0]; ca=[x for l,x in c['art'] if l=='C']
        for i,p in enumerate(c['persons']):
            n+=1
            if p['out']=='pending': t='មិនទាន់កាត់ទោស'
            elif p['out']=='acquitted': t='លើកលែងចោទ ឱ្យរួចខ្លួន'
            else:
                t='ពិរុទ្ធ ដាក់គុក '+kym(p['sm'])
                if p['su']: t+=' តែអនុវត្តត្រឹម '+kym(p['sm']-p['su'])+' សល់ព្យួរ'
                if p['fine']: t+=' ពិន័យ '+kh(p['fine']//M)+' លានរៀល'
            al=r.choice(GIV)[0] if r.random()<.28 else None
            put(ws,R,[kh(c['n']),no,kh(dmy(c['reg'],'.'))] if i==0 else [None]*3); put(ws,R,[p['kh'],KS[p['sex']],kh(p['age'])],4)
            put(ws,R,[kh(ta),kh(ca[0]) if ca else None,kh(dmy(c['ch'],'.')),kh(dmy(c['dec'],'.')) if c['dec'] else None] if i==0 else [None]*4,7)
            put(ws,R,[t,(kh(p['comp']//M)+' លានរៀល') if p['comp'] else None],11)
            ex=None;ln=None
            if al: put(ws,R+1,[None]*3+['ហៅ '+al]+[None]*8); ex=dict(alias_khmer=al); ln=f'{R}-{R+1}'
            f.rec(sh,R,dict(case_number=(no,f'B{first}'),name_khmer=(p['kh'],'D'),sex=(p['sex'],'E'),age=(p['age'],'F'),charges=(chs(c['art']),[f'G{first}',f'H{first}']),law=(0,['G7','H7']),date_registered=(iso(c['reg']),f'C{first}'),date_charged=(iso(c['ch']),f'I{first}'),date_decided=(iso(c['dec']),f'J{first}'),outcome=(p['out'],'K'),sentence_months=(p['sm'],'K'),suspended_months=(p['su'],'K'),fine_riel=(p['fine'],'K'),compensation_riel=(p['comp'],'L')),extra=ex,lines=ln)
            R+=2 if al else 1
    line(ws,R+1,'សម្គាល់៖ សំណុំរឿងដែលមានជនជាប់ចោទច្រើននាក់ សរសេរលេខ មាត្រា និងកាលបរិច្ឆេទតែជួរទី១',bold=False); f.no(sh,R+1,'note')
    line(ws,R+3,'ក្រឡាបញ្ជី',10); f.no(sh,R+3,'signature'); widths(ws,[5,13,13,20,7,7,14,13,13,14,36,16]); save(wb,f.name)

def f04():
    f=F('BMC TIP 2024.xlsx','Banteay Meanchey Provincial Court of First Instance','One row per case, all accused numbered in one cell, their sentences numbered in another; dates in words with the month name','take','complete; numbers in the sentence cell refer to the numbers in the name cell',
      never=['counting a case with several accused as one person','giving the first sentence to all accused','reading ម្នាក់ៗ (each) as a sentence to be divided'])
    cs,r=gen(404,27,dd(2023,12,1),dd(2024,11,28),pend=.2,multi=.7,arts=['10','11','12','17','18','19','16','9'])
    wb,ws=wbk('២០២៤'); sh='២០២៤'
    line(ws,1,'សាលាដំបូងខេត្តបន្ទាយមានជ័យ'); line(ws,2,'តារាងរឿងជួញដូរមនុស្ស ២០២៤',1,8); f.no(sh,1,'court'); f.no(sh,2,'title')
    put(ws,4,['លេខរៀង','លេខសំណុំរឿង','ជនជាប់ចោទ (ភេទ អាយុ)','បទចោទ','ថ្ងៃខែទទួលរឿង','ថ្ងៃខែសាលក្រម','សេចក្ដីសម្រេច','ផ្សេងៗ'],bold=True,center=True); f.no(sh,4,'headings'); R=5
    kd=lambda d: kh(f'ថ្ងៃទី{d.day} ខែ{MON[d.month-1]} ឆ្នាំ{d.year}')
    for c in cs:
        no=kh(f"{c['n']+30}")+'.'+kh(str(c['reg'].year)); P=c['persons']
        names='\n'.join((f'{kh(i)}-' if len(P)>1 else '')+f"{p['kh']} {KS[p['sex']]} {kh(p['age'])}ឆ្នាំ" for i,p in enumerate(P,1))
        of=' និង '.join((f"{OFF[x]} មាត្រា{kh(x)} ច្បាប់ជួញដូរមនុស្ស" if l=='T' else f"មាត្រា{kh(x)} ក្រមព្រហ្មទណ្ឌ") for l,x in c['art'])
        def one(p):
            return 'រួចខ្លួន' if p['out']=='acquitted' else 'គុក '+kym(p['sm'])+(' ព្យួរ '+kym(p['su']) if p['su'] else '')
        each=False
        for p in P:
            p['fine']=None; p['comp']=None
        if c['dec'] is None: dec='កំពុងស៊ើបសួរ' if c['stage']=='investigation' else 'រង់ចាំជំនុំជម្រះ'
        elif len(P)==1: dec=one(P[0])
        elif len({(p['out'],p['sm'],p['su']) for p in P})==1 or (c['n']%4==0 and all(p['out']=='convicted' for p in P)):
            for p in P: p.update(sm=P[0]['sm'],su=P[0]['su'])
            each=True; dec=one(P[0])+' ម្នាក់ៗ'
        else: dec='\n'.join(f'{kh(i)}-{one(p)}' for i,p in enumerate(P,1))
        put(ws,R,[kh(c['n']),no,names,of,kd(c['reg']),kd(c['dec']) if c['dec'] else None,dec,'ឃុំខ្លួន' if c['n']%3 else None])
        for i,p in enumerate(P,1):
            g=f'G{R}' if (each or len(P)==1 or c['dec'] is None) else f'G{R}#{i}'
            st=c['stage'] if c['dec'] is None else None
            f.rec(sh,R,dict(case_number=(no,'B'),name_khmer=(p['kh'],f'C{R}#{i}'),sex=(p['sex'],f'C{R}#{i}'),age=(p['age'],f'C{R}#{i}'),charges=(chs(c['art']),'D'),law=(0,'D'),date_registered=(iso(c['reg']),'E'),date_decided=(iso(c['dec']),'F'),stage=(st,g),outcome=(None if c['dec'] is None else p['out'],g),sentence_months=(p['sm'],g),suspended_months=(p['su'],g)))
        R+=1
    put(ws,R,[None,'សរុប',kh(f"{len(cs)} រឿង {len(f.rows)} នាក់")]+[None]*5,bold=True); f.no(sh,R,'total: cases and persons')
    line(ws,R+2,'ពិនិត្យត្រឹមត្រូវ ប្រធានការិយាល័យ',6); f.no(sh,R+2,'signature'); widths(ws,[7,12,34,44,22,22,30,12]); save(wb,f.name)

def f05():
    f=F('Siem Reap TIP (ក ខ គ).ods','Siem Reap Provincial Court of First Instance','One sheet in three sections (investigation, waiting for trial, judged), each with headings of its own; names in both scripts; short sentences like 7y6m','take','complete; the section says the stage',
      never=['using the headings of section ក for section គ','counting section lines or subtotals as persons','taking y/m for anything but years and months'])
    cs,r=gen(505,26,dd(2024,2,1),dd(2025,9,1),pend=.45)
    g={}; mg=[]; sh='TIP'
    def s(R,vals):
        for i,v in enumerate(vals,1):
            if v is not None: g[(R,i)]=v
    s(1,['សាលាដំបូងខេត្តសៀមរាប / Siem Reap Provincial Court']); s(2,['សំណុំរឿងជួញដូរមនុស្ស និងអាជីវកម្មផ្លូវភេទ (TIP cases) គិតត្រឹម 31/12/2025']); mg+= [(1,1,1,13),(2,1,2,13)]
    f.no(sh,1,'court'); f.no(sh,2,'title and closing date'); R=4; e=lambda d:dmy(d,'/',False)
    for st,lab,hd in (('investigation','ក. កំពុងស៊ើបសួរ (under investigation)',['No','Case','ឈ្មោះ','Name','M/F','Age','Charge','Exploitation','ចុះបញ្ជី','ចោទ']),('awaiting trial','ខ. រង់ចាំសវនាការ (waiting for hearing)',['No','Case','ឈ្មោះ','Name','M/F','Age','Charge','Exploitation','ចុះបញ្ជី','ចោទ','ចៅក្រម']),('decided','គ. បានកាត់ទោស (judged)',['No','Case','ឈ្មោះ','Name','M/F','Age','Charge','Exploitation','ថ្ងៃសាលក្រម','មុខ','Sentence','Fine ៛','Comp. ៛'])):
        s(R,[lab]); mg.append((R,1,R,13)); f.no(sh,R,'section'); s(R+1,hd); f.no(sh,R+1,'headings of the section'); R+=2; n=0
        for c in [c for c in cs if c['stage']==st]:
            no=f"SR-{c['reg'].year%100}-{c['n']+200}"; a=', '.join(('TIPL' if l=='T' else 'PC')+' art.'+x for l,x in c['art'])
            for p in c['persons']:
                n+=1; base=[n,no,p['kh'],p['lat'],p['sex'][0].upper(),p['age'],a,c['ex']]
                fl=dict(case_number=(no,'B'),name_khmer=(p['kh'],'C'),name_latin=(p['lat'],'D'),sex=(p['sex'],'E'),age=(p['age'],'F'),charges=(chs(c['art']),'G'),law=(0,['G','KEY']),exploitation=(c['ex'],'H'))
                fl['stage']=(st,'A%d'%(R-n-1))
                if st=='decided':
                    y,m=divmod(p['sm'] or 0,12); t=(f'{y}y' if y else '')+(f'{m}m' if m else '') if p['sm'] else 'acquitted'
                    if p['su']: y,m=divmod(p['su'],12); t+=' (susp. '+(f'{y}y' if y else '')+(f'{m}m' if m else '')+')'
                    base+=[e(c['dec']),{'present':'មុខ','absent':'កំបាំង','deemed present':'ចាត់ទុកមុខ'}[p['pres']],t,p['fine'],p['comp']]
                    fl.update(date_decided=(iso(c['dec']),'I'),presence_at_judgment=(p['pres'],'J'),outcome=(p['out'],'K'),sentence_months=(p['sm'],'K'),suspended_months=(p['su'],'K'),fine_riel=(p['fine'],'L'),compensation_riel=(p['comp'],'M'))
                else:
                    base+=[e(c['reg']),e(c['ch'])]+(['ប្រធាន ៣'] if st!='investigation' else [])
                    fl.update(date_registered=(iso(c['reg']),'I'),date_charged=(iso(c['ch']),'J'))
                s(R,base); f.rec(sh,R,fl); R+=1
        s(R,[None,f'សរុប {n} នាក់']); f.no(sh,R,'subtotal'); R+=2
    s(R,['TIPL = Law on Suppression of Human Trafficking and Sexual Exploitation 2008 / PC = Criminal Code 2009 / y = years, m = months / susp. = suspended part of the sentence']); f.no(sh,R,'key to abbreviations')
    for x in f.ev: x['law']=[x['law'][0],f'{sh}!A{R}']
    ods(f.name,[(sh,g,mg)])

def f06():
    f=F('PSP - foreigners & scam compound cases.xlsx','Preah Sihanouk Provincial Court of First Instance','English list, most accused foreign; sentence in words and figures; damages partly in dollars','take-with-questions','right, but the damages column mixes riel and US dollars',
      questions=['how are damages in US dollars to be recorded? (no rate is given)'],
      never=['writing a dollar amount as riel','converting dollars at a rate of one\'s own','taking passport numbers for case numbers'])
    cs,r=gen(606,18,dd(2023,6,1),dd(2025,4,1),pend=.12,acq=.06,arts=['10','12','15','17','19','11'],multi=.7)
    wb,ws=wbk('Sheet1'); sh='Sheet1'
    line(ws,1,'PREAH SIHANOUK PROVINCIAL COURT'); line(ws,2,'Human trafficking: foreign suspects and compounds (Law on Suppression of Human Trafficking and Sexual Exploitation 2008 unless another law is written)'); f.no(sh,1,'court'); f.no(sh,2,'title, names the law')
    put(ws,4,['#','Criminal case','Full name','Gender','Age','Nationality','Passport','Article','Type','Date in','Date of verdict','Verdict','Sentence','Fine','Damages'],bold=True,fill='CFE2F3'); f.no(sh,4,'headings'); R=5
    giv=['Shan','He','Yun','Feng','Hua','Lin','Song','Mei','Hoa','Mua','Trang','Sao','Fa','Nam','Din','Mok','Hai','Shui','Lei','Xue']; gi=0; dol=0
    em=lambda d:f"{d.day} {d.strftime('%b')} {d.year}"
    for c in cs:
        no=f"{c['n']*13+402}/{c['reg'].year}"
        if c['n']==3: c['art']=[c['art'][0],('I','29')]
        a=' and '.join('Art. '+x+{'T':'','C':' Criminal Code 2009','I':' Immigration Law 1994'}[l] for l,x in c['art']); ex='online scam work' if c['n']%3 else 'forced labour'
        for p in c['persons']:
            nm=f"{r.choice(FENG)} {giv[gi]}"; gi+=1; p['cit']=r.choice(['Chinese','Chinese','Vietnamese','Thai','Malaysian','Cambodian'])
            t='Pending' if p['out']=='pending' else 'Acquitted' if p['out']=='acquitted' else f"{EW[p['sm']//12]} ({p['sm']//12}) years"+(f" and {EW[p['sm']%12].lower()} ({p['sm']%12}) months" if p['sm']%12 else '')
            p['fine']=None; dm=None; ex_={}
            if p['out']=='convicted':
                x=r.random()
                if x<.4: u=r.choice([1500,2000,5000,10000]); dm=f'USD {u:,}'; ex_=dict(compensation_other=dict(amount=u,currency='USD')); p['comp']=None; dol+=1
                elif p['comp']: dm=f"{p['comp']:,} riel"
            else: p['comp']=None
            put(ws,R,[R-4,no,nm,p['sex'].capitalize(),p['age'],p['cit'],f'X0{r.randrange(10**6,10**7)}' if p['cit']!='Cambodian' else None,a,ex,em(c['reg']),em(c['dec']) if c['dec'] else None,'Guilty' if p['sm'] else t,t if p['sm'] else '-','-',dm])
            f.rec(sh,R,dict(case_number=(no,'B'),name_latin=(nm,'C'),sex=(p['sex'],'D'),age=(p['age'],'E'),citizenship=(p['cit'],'F'),charges=(chs(c['art']),'H'),law=(0,['H','A2']),exploitation=(ex,'I'),date_registered=(iso(c['reg']),'J'),date_decided=(iso(c['dec']),'K'),outcome=(p['out'],'L'),sentence_months=(p['sm'],'M'),compensation_riel=(p['comp'],'O')),extra=ex_); R+=1
    assert dol>2
    put(ws,R+1,['Clerk: INVENTED Khyol, 06 Jan 2026'],border=False); f.no(sh,R+1,'clerk and date'); widths(ws,[4,12,20,9,6,12,12,30,16,12,13,11,34,8,16]); save(wb,f.name)

def f07():
    f=F('kpc_tip_export_20260112.csv','Kampong Cham Provincial Court of First Instance','Comma-separated export of a small database, UTF-8 with mark; law and article as TIP-12|CC-253; prison in years and months','name-errors','three records are wrong; the rest is good',
      never=['shifting the broken record silently','writing 28 February or 1 March for 29 February 2023','taking the pending record for a conviction, or dropping its sentence, without asking'])
    cs,r=gen(707,24,dd(2022,9,1),dd(2024,12,1),pend=.15)
    dc=min((c for c in cs if len(c['persons'])==1 and c['persons'][0]['sm']),key=lambda c:abs((c['reg']-dd(2023,2,27)).days)); dc.update(reg=dd(2023,2,27),dec=dd(2023,10,18))
    cs.sort(key=lambda c:c['reg'])
    for i,c in enumerate(cs,1): c['n']=i
    H=['id','case_no','accused_name','sex','age','nationality','charge','form','date_registered','date_charged','date_judgment','presence','result','prison_y','prison_m','fine_khr','comp_khr','remark']
    lines=[]; q=lambda v:'' if v is None else ('"%s"'%v if ',' in str(v) else str(v))
    lines.append(','.join(H)); f.no('',1,'headings'); ps=[(c,p) for c in cs for p in c['persons']]
    conv=[i for i,(c,p) in enumerate(ps) if p['out']=='convicted']
    e_shift=conv[3]; e_pend=conv[7]; e_date=[i for i,(c,p) in enumerate(ps) if c is dc][0]; assert len({e_shift,e_pend,e_date})==3
    for i,(c,p) in enumerate(ps):
        rec=i+2; no=f"KPC{c['reg'].year}-{c['n']:04d}"; a='|'.join(('TIP-' if l=='T' else 'CC-')+x for l,x in c['art'])
        res={'convicted':'CONVICTED','acquitted':'ACQUITTED','pending':'PENDING'}[p['out']]; out=p['out']
        dch=iso(c['ch']); sk=[]
        y,m=divmod(p['sm'],12) if p['sm'] else (None,None); fine=p['fine']; comp=p['comp']; fs=q(fine)
        fl={}
        if i==e_shift: fs='5,000,000'; fine=comp=None; sk=['fine_riel','compensation_riel']; f.t['errors'].append(dict(at=f'record {rec}',cell=f'P{rec}',what='the fine is written 5,000,000 without quotation marks: the record has 20 fields in place of 18, what follows has moved to the right')); cs_='2000000'
        else: cs_=q(comp)
        if i==e_pend: res='PENDING'; out='pending'; f.t['errors'].append(dict(at=f'record {rec}',cell=f'M{rec}',what='result PENDING, but a judgment date and a prison term are given'))
        if i==e_date: dch='2023-02-29'; sk.append('date_charged'); f.t['errors'].append(dict(at=f'record {rec}',cell=f'J{rec}',what='29 February 2023 does not exist'))
        lines.append(','.join([q(i+1),no,p['kh'],{'male':'M','female':'F'}[p['sex']],q(p['age']),{'Cambodian':'Khmer'}.get(p['cit'],p['cit']),a,c['ex'],iso(c['reg']),dch,iso(c['dec']) or '',(p['pres'] or '').upper().replace(' ','_'),res,q(y),q(m),fs,cs_,'' if i%6 else '"courtroom 2, see book 3"']))
        f.rec('',rec,dict(case_number=(no,'B'),name_khmer=(p['kh'],'C'),sex=(p['sex'],'D'),age=(p['age'],'E'),citizenship=(p['cit'],'F'),charges=(chs(c['art']),'G'),law=(0,'G'),exploitation=(c['ex'],'H'),date_registered=(iso(c['reg']),'I'),date_charged=(None if i==e_date else dch,'J'),date_decided=(iso(c['dec']),'K'),presence_at_judgment=(p['pres'],'L'),outcome=(out,'M'),sentence_months=(p['sm'],['N|y','O|m']),fine_riel=(fine,'P'),compensation_riel=(comp,'Q')),at=f'record {rec}')
        f.ev[-1]['skip']=sk
    open(os.path.join(OUT,f.name),'w',encoding='utf-8-sig',newline='').write('\r\n'.join(lines)+'\r\n')

def f08():
    f=F('បញ្ជីរឿងជួញដូរ ត្បូងឃ្មុំ.txt','Tboung Khmum Provincial Court of First Instance','"Unicode text" saved from a spreadsheet: tabs, UTF-16; age only as grown-up or minor; everything abbreviated, key in the last lines','take','complete; the key stands below the list',
      never=['reading the file as one column','giving an age in years','taking ខ (months) for a section letter'])
    cs,r=gen(808,16,dd(2024,1,10),dd(2025,6,1),pend=.3,acq=.1)
    rows=[['សាលាដំបូងខេត្តត្បូងឃ្មុំ'],['រឿងជួញដូរមនុស្ស ២០២៤ ដល់ ២០២៥'],[],['លរ','លេខរឿង','ឈ្មោះ','ភ','វ័យ','មាត្រា','ថ្ងៃចូល','ថ្ងៃកាត់','លទ្ធផល','ទោស','ពិន័យ (រៀល)']]
    for i,w in ((1,'court'),(2,'title'),(4,'headings')): f.no('',i,w)
    n=0; mi=0; kd=lambda d:f'{d.day} {MON[d.month-1]} {d.year}'
    for c in cs:
        no=f"{c['n']+8}-{c['reg'].year}"; a=' '.join(f"{x}{'ជ' if l=='T' else 'ព'}" for l,x in c['art'])
        for p in c['persons']:
            n+=1; ag='adult'
            if p['out']=='pending' and mi<2: ag='minor'; mi+=1
            t=''
            if p['sm']:
                y,m=divmod(p['sm'],12); t=(f'{y}ឆ' if y else '')+(f' {m}ខ' if m else ''); t=t.strip()
                if p['su']: y,m=divmod(p['su'],12); t+=' ព្យួរ '+((f'{y}ឆ' if y else '')+(f' {m}ខ' if m else '')).strip()
            rows.append([str(n),no,p['kh'],'ប' if p['sex']=='male' else 'ស','ពេញ' if ag=='adult' else 'អនីតិ',a,kd(c['reg']),kd(c['dec']) if c['dec'] else '',{'convicted':'ទោស','acquitted':'រួច','pending':'រង់ចាំ'}[p['out']],t,f"{p['fine']:,}" if p['fine'] else '']); R=len(rows)
            f.rec('',R,dict(case_number=(no,'B'),name_khmer=(p['kh'],'C'),sex=(p['sex'],'D'),age=(ag,'E'),charges=(chs(c['art']),'F'),law=(0,['F','KEY']),date_registered=(iso(c['reg']),'G'),date_decided=(iso(c['dec']),'H'),outcome=(p['out'],'I'),sentence_months=(p['sm'],'J'),suspended_months=(p['su'],'J'),fine_riel=(p['fine'],'K')),at=f'line {R}')
    rows+=[[],['','ជ = ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ២០០៨'],['','ព = ក្រមព្រហ្មទណ្ឌ ២០០៩'],['','ឆ = ឆ្នាំ   ខ = ខែ   ប = ប្រុស   ស = ស្រី   ពេញ = នីតិជន   អនីតិ = អនីតិជន   រួច = ឱ្យរួចខ្លួន']]
    R=len(rows)
    for i in (R-2,R-1,R): f.no('',i,'key to abbreviations')
    for e in f.ev: e['law']=[e['law'][0],f'!B{R-2}',f'!B{R-1}']
    b='\r\n'.join('\t'.join(('"%s"'%v if ',' in v else v) for v in x) for x in rows)+'\r\n'
    open(os.path.join(OUT,f.name),'wb').write(b'\xff\xfe'+b.encode('utf-16-le'))

def f09():
    f=F('ស្វាយរៀង ព.ស.២៥៦៨.xlsx','Svay Rieng Provincial Court of First Instance','Small register in Buddhist-era years; sentence as a number of months; law in the title; a hidden column with relatives\' telephone numbers','take','complete; the note under the title says how the years are counted',
      questions=['are all years counted as the note says (B.E. minus 543), also after Visak Bochea?'],
      never=['writing years like 2567 as they are','reading the months column as years','taking in the telephone numbers'])
    cs,r=gen(909,12,dd(2022,6,1),dd(2024,1,20),pend=.12,acq=.1,sec=0)
    wb,ws=wbk('Sheet1'); sh='Sheet1'; be=lambda d:kh(f'{d.day}/{d.month}/{d.year+543}')
    for i,t in enumerate(MOTTO,1): line(ws,i,t,1,11); f.no(sh,i,'motto')
    line(ws,3,'សាលាដំបូងខេត្តស្វាយរៀង'); line(ws,4,'បញ្ជីជនជាប់ចោទតាម'+LAWKH); line(ws,5,'(ឆ្នាំជា ព.ស. ៖ ព.ស. = គ.ស. + ៥៤៣)',bold=False)
    for i,w in ((3,'court'),(4,'title, names the law'),(5,'note on the era')): f.no(sh,i,w)
    put(ws,7,['ល.រ','លេខសំណុំរឿង','ឈ្មោះជនជាប់ចោទ','ភេទ','អាយុ','ទូរស័ព្ទសាច់ញាតិ','មាត្រា','ថ្ងៃទទួល','ថ្ងៃចោទ','ថ្ងៃសាលក្រម','ទោស (ខែ)','មុខ'],bold=True); f.no(sh,7,'headings'); ws.column_dimensions['F'].hidden=True; R=8
    for c in cs:
        no='សរ '+kh(c['n']*3+50)
        for p in c['persons']:
            p['su']=None; t=kh(p['sm']) if p['sm'] else ('រួចខ្លួន' if p['out']=='acquitted' else 'មិនទាន់')
            put(ws,R,[kh(R-7),no,p['kh'],KS[p['sex']],kh(p['age']),f'000 {r.randrange(100,999)} {r.randrange(100,999)}',kh(c['art'][0][1]),be(c['reg']),be(c['ch']),be(c['dec']) if c['dec'] else '-',t,KP[p['pres']] or '-'])
            f.rec(sh,R,dict(case_number=(no,'B'),name_khmer=(p['kh'],'C'),sex=(p['sex'],'D'),age=(p['age'],'E'),charges=(chs(c['art']),'G'),law=(0,'A4'),date_registered=(iso(c['reg']),'H'),date_charged=(iso(c['ch']),'I'),date_decided=(iso(c['dec']),'J'),presence_at_judgment=(p['pres'],'L'),outcome=(p['out'],'K'),sentence_months=(p['sm'],'K|m'))); R+=1
    line(ws,R+1,'ស្វាយរៀង ថ្ងៃ ៤ កើត ខែបុស្ស ឆ្នាំរោង ព.ស.២៥៦៨',8,bold=False); f.no(sh,R+1,'place and lunar date of signature'); widths(ws,[5,12,22,8,7,14,8,13,13,13,10,16]); save(wb,f.name)

def f10():
    f=F('ព្រៃវែង-តារាងតាមដាន.xlsx','Prey Veng Provincial Court of First Instance','Follow-up table with ticks for the stage, year of birth in place of age (half filled), true dates, years of prison as a number (7.5), comments on cells, second sheet with the key','take','complete enough; empty cells are simply not known',
      never=['reading 7.5 years as 7 years 5 months','taking the date of an appeal in a comment for the judgment','giving an age reckoned from the year of birth as if written','filling years of birth that are not there'])
    cs,r=gen(1010,30,dd(2024,1,3),dd(2025,8,1),pend=.35,acq=.06)
    wb,ws=wbk('តាមដាន'); sh='តាមដាន'; k=wb.create_sheet('អក្សរកាត់')
    line(ws,1,'តារាងតាមដានសំណុំរឿងជួញដូរមនុស្ស សាលាដំបូងខេត្តព្រៃវែង',1,14); f.no(sh,1,'title with court')
    put(ws,2,['ល.រ','សំណុំរឿង','ឈ្មោះ','ភេទ','ឆ្នាំកំណើត','មាត្រា','ទម្រង់','ថ្ងៃចូល','ដំណាក់កាល',None,None,'ថ្ងៃកាត់','ទោសគុក (ឆ្នាំ)','ផ្សេងៗ'],bold=True,center=True); put(ws,3,[None]*8+['ស៊ើបសួរ','រង់ចាំសវនាការ','កាត់ហើយ']+[None]*3,bold=True,center=True)
    ws.merge_cells('I2:K2')
    for c_ in 'ABCDEFGHLMN': ws.merge_cells(f'{c_}2:{c_}3')
    f.no(sh,2,'headings, upper'); f.no(sh,3,'headings, lower'); R=4; cm=0
    for c in cs:
        no=f"{c['n']+66}/{c['reg'].year%100}"; a=', '.join(('ជម' if l=='T' else 'កព')+x for l,x in c['art']); first=R
        for p in c['persons']:
            by=c['reg'].year-p['age'] if r.random()<.55 else None; ex=c['ex'] if c['n']%5 else None
            tick=[('✓' if c['stage']==s_ else None) for s_ in ('investigation','awaiting trial','decided')]
            v=(p['sm']/12 if p['sm']%12 else p['sm']//12) if p['sm'] else None
            note='រួចខ្លួន' if p['out']=='acquitted' else ('ឃុំ' if p['out']=='pending' and r.random()<.4 else None)
            put(ws,R,[R-3,no,p['kh'],KS[p['sex']][0:],by,a,KX[ex] if ex else None,c['reg']]+tick+[c['dec'],v,note])
            if p['sm'] and cm<3 and R%3==0: ws[f'M{R}'].comment=Comment(f"ប្ដឹងឧទ្ធរណ៍ {dmy(c['dec']+D.timedelta(12))}",'ក្រឡាបញ្ជី'); cm+=1
            f.rec(sh,R,dict(case_number=(no,'B'),name_khmer=(p['kh'],'C'),sex=(p['sex'],'D'),charges=(chs(c['art']),'F'),law=(0,['F','អក្សរកាត់!A1','អក្សរកាត់!B1','អក្សរកាត់!A2','អក្សរកាត់!B2']),exploitation=(ex,'G'),date_registered=(iso(c['reg']),'H'),date_decided=(iso(c['dec']),'L'),stage=(c['stage'],{'investigation':'I','awaiting trial':'J','decided':'K'}[c['stage']]),outcome=(p['out'] if p['sm'] or p['out']=='acquitted' else None,'M' if p['sm'] else 'N'),sentence_months=(p['sm'],'M|y'),birth_year=(by,'E'))); R+=1
    put(ws,R,[None,'សរុប',f'=COUNTA(C4:C{R-1})']+[None]*11,bold=True); f.no(sh,R,'total (formula)')
    put(k,1,['ជម',LAWKH+' ២០០៨']); put(k,2,['កព','ក្រមព្រហ្មទណ្ឌ ២០០៩']); put(k,3,['✓','ដំណាក់កាលបច្ចុប្បន្ន'])
    for i in (1,2,3): f.no('អក្សរកាត់',i,'key to abbreviations')
    widths(ws,[5,10,20,7,10,16,22,12,9,9,9,12,9,14]); save(wb,f.name)

def f11():
    f=F('តាកែវ_ត្រីមាស៤_២០២៤.xlsx','Takeo Provincial Court of First Instance','Khmer return of the last quarter 2024 with case cells merged over the accused; the law stands in the article heading','name-errors','four cells cannot be right; the rest is good',
      never=['correcting 430 to 43 by guess','putting the impossible date on 30 November or 1 December','reading article 112 as 12 or 11','exchanging the two dates that are in the wrong order'])
    cs,r=gen(1111,20,dd(2023,11,1),dd(2024,7,1),pend=0,acq=.1,dec_in=(dd(2024,10,1),dd(2024,12,27)),sec=0)
    wb,ws=wbk('ត្រីមាស៤'); sh='ត្រីមាស៤'
    line(ws,1,MOTTO[0],1,11); line(ws,2,MOTTO[1],1,11); line(ws,3,'សាលាដំបូងខេត្តតាកែវ'); line(ws,5,'របាយការណ៍សាលក្រម ត្រីមាសទី៤ ឆ្នាំ២០២៤',1,11)
    for i,w in ((1,'motto'),(2,'motto'),(3,'court'),(5,'title')): f.no(sh,i,w)
    put(ws,7,['ល.រ','លេខសំណុំរឿង','ឈ្មោះ','ភេទ','អាយុ','មាត្រា នៃ'+LAWKH,'ថ្ងៃចូល','ថ្ងៃចោទ','ថ្ងៃសាលក្រម','ទោស','សំណង'],bold=True,center=True); f.no(sh,7,'headings'); R=8; n=0
    solo=[c for c in cs if len(c['persons'])==1]; multi=[c for c in cs if len(c['persons'])>1]
    eA=multi[0]; eD=solo[1]; eB=solo[3]; eM=solo[2]
    for c in cs:
        no=kh(f"{c['n']:02d}/{c['reg'].year}")+' តក'; first=R; art=c['art']; dec=kh(dmy(c['dec'])); reg=kh(dmy(c['reg'])); ddv=iso(c['dec']); rgv=iso(c['reg'])
        if c is eM: art=[('T','112')]; f.t['errors'].append(dict(cell=f'{sh}!F{R}',what='article 112: the law of 2008 has no such article'))
        if c is eD: dec='៣១/១១/២០២៤'; ddv=None; f.t['errors'].append(dict(cell=f'{sh}!I{R}',what='31 November does not exist'))
        if c is eB: dec=kh(dmy(c['dec'].replace(year=2022))); ddv=iso(c['dec'].replace(year=2022)); f.t['errors'].append(dict(cell=f'{sh}!I{R}',what='judgment (2022) before the case was registered and charged'))
        for i,p in enumerate(c['persons']):
            n+=1; ag=p['age']
            if c is eA and i==1: ag=430; f.t['errors'].append(dict(cell=f'{sh}!E{R}',what='age 430'))
            t='រួចខ្លួន' if p['out']=='acquitted' else kym(p['sm'],sp=' ')+(' ព្យួរ '+kym(p['su'],sp=' ') if p['su'] else '')+(' ពិន័យ '+kh(dots(p['fine']))+' រៀល' if p['fine'] else '')
            put(ws,R,[kh(n),no if i==0 else None,p['kh'],KS[p['sex']],kh(ag),kh(art[0][1]) if i==0 else None,reg if i==0 else None,kh(dmy(c['ch'])) if i==0 else None,dec if i==0 else None,t,kh(dots(p['comp'])) if p['comp'] else 'គ្មាន'])
            f.rec(sh,R,dict(case_number=(no,f'B{first}'),name_khmer=(p['kh'],'C'),sex=(p['sex'],'D'),age=(ag,'E'),charges=(chs(art),f'F{first}'),law=(0,'F7'),date_registered=(rgv,f'G{first}'),date_charged=(iso(c['ch']),f'H{first}'),date_decided=(ddv,f'I{first}'),outcome=(p['out'],'J'),sentence_months=(p['sm'],'J'),suspended_months=(p['su'],'J'),fine_riel=(p['fine'],'J'),compensation_riel=(p['comp'],'K')))
            if c is eD: f.ev[-1]['skip']=['date_decided']
            R+=1
        if R-first>1:
            for q in 'BFGHI': ws.merge_cells(f'{q}{first}:{q}{R-1}')
    put(ws,R,[None,f'សរុប {kh(n)} នាក់']); f.no(sh,R,'total')
    line(ws,R+2,'តាកែវ ថ្ងៃទី០៦ ខែមករា ឆ្នាំ២០២៥',8); line(ws,R+3,'ក្រឡាបញ្ជី',8); f.no(sh,R+2,'place and date of signature'); f.no(sh,R+3,'signature'); widths(ws,[5,14,20,7,7,26,12,12,12,34,14]); save(wb,f.name)

def f12():
    f=F('Kg Speu court - trafficking list.ods','Kampong Speu Provincial Court of First Instance','English list kept in LibreOffice, two sheets (2023, 2024), true dates','name-errors','three lines contradict themselves or one another; the rest is good',
      never=['keeping both entries of the same accused as two persons without asking','choosing between 7 and 9 years by guess','dropping the prison term or the acquittal by guess','shortening the suspended part by guess'])
    cs,r=gen(1212,13,dd(2023,1,10),dd(2024,8,1),pend=.08,acq=0,sec=.3)
    out=[]; e1=e2=False; dup=None
    ps=[(c,p) for c in cs for p in c['persons']]
    big=[x for x in ps if x[1]['sm'] and x[1]['sm']>=84 and not x[1]['comp']]; sm=[x for x in ps if x[1]['sm'] and x[1]['sm']<=60]
    dupx=big[0]; dupx[1]['sm']=84; susx=sm[0]; susx[1].update(sm=36,su=48); acqx=[x for x in big if x[0] is not dupx[0]][0]
    for y in (2023,2024):
        sh=str(y); g={}
        def s(R,vals):
            for i,v in enumerate(vals,1):
                if v is not None: g[(R,i)]=v
        s(1,[f'Kampong Speu Provincial Court - cases under the Law on Suppression of Human Trafficking and Sexual Exploitation, registered in {y}']); f.no(sh,1,'title: court, law, year')
        s(3,['No','Case number','Accused','Sex','Age','Articles (HT = law of 2008, CC = Criminal Code)','Purpose','Registered','Charged','Judgment','Verdict','Imprisonment','Suspended','Fine (riel)','Compensation (riel)']); f.no(sh,3,'headings with key'); R=4
        todo=[x for x in ps if x[0]['reg'].year==y]
        if dupx[0]['reg'].year==y: todo.append(dupx+(1,))
        for x in todo:
            c,p=x[:2]; isdup=len(x)==3; no=f"{c['n']:03d} KS {y}"; a=' + '.join(('HT ' if l=='T' else 'CC ')+q for l,q in c['art']); o=p['out']; smn=p['sm']; exn=None
            if x[0] is acqx[0] and p is acqx[1]: o='acquitted'; smn=60 if False else p['sm']; f.t['errors'].append(dict(cell=f'{sh}!K{R}',what=f"verdict 'acquitted' with a prison term ({eym(smn)}) in L{R}"))
            if p is susx[1]: f.t['errors'].append(dict(cell=f'{sh}!M{R}',what='4 years suspended of a sentence of 3 years'))
            if isdup: smn=108; exn=dict(second_entry_of=dup); f.t['errors'].append(dict(cell=f'{sh}!L{R}',what=f'same accused, case and judgment as {dup}, but 9 years in place of 7'))
            if p is dupx[1] and not isdup: dup=f'{sh}!{R}'
            s(R,[R-3,no,p['eng'],p['sex'],p['age'],a,c['ex'],c['reg'],c['ch'],c['dec'],o,eym(smn,'yrs','mths') if smn else None,eym(p['su'],'yrs','mths') if p['su'] else None,p['fine'],p['comp']])
            f.rec(sh,R,dict(case_number=(no,'B'),name_latin=(p['eng'],'C'),sex=(p['sex'],'D'),age=(p['age'],'E'),charges=(chs(c['art']),'F'),law=(0,['F','F3','A1']),exploitation=(c['ex'],'G'),date_registered=(iso(c['reg']),'H'),date_charged=(iso(c['ch']),'I'),date_decided=(iso(c['dec']),'J'),outcome=(o,'K'),sentence_months=(smn,'L'),suspended_months=(p['su'],'M'),fine_riel=(p['fine'],'N'),compensation_riel=(p['comp'],'O')),extra=exn); R+=1
        out.append((sh,g,[(1,1,1,15)]))
    ods(f.name,out)

def f13():
    f=F('កំពង់ធំ ស្ថិតិរឿងជួញដូរ ២០២៤.xlsx','Kampong Thom Provincial Court of First Instance','Monthly statistics 2024: cases, accused (men, women) and victims by month','refuse','counts only; no person is named')
    wb,ws=wbk('ស្ថិតិ'); r=random.Random(13); sh='ស្ថិតិ'
    line(ws,1,'សាលាដំបូងខេត្តកំពង់ធំ',1,9); line(ws,2,'ស្ថិតិសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤',1,9)
    put(ws,4,['ខែ','រឿងចាស់','រឿងថ្មី','រឿងកាត់រួច','ជនជាប់ចោទ',None,None,'ជនរងគ្រោះ','រឿងនៅសល់'],bold=True,center=True); put(ws,5,[None]*4+['ប្រុស','ស្រី','សរុប',None,None],bold=True,center=True); ws.merge_cells('E4:G4'); old=4
    for i,m in enumerate(MON,6):
        nw=r.randrange(0,4); dn=min(old+nw,r.randrange(0,4)); a,b=r.randrange(0,5),r.randrange(0,3); put(ws,i,[m,old,nw,dn,a,b,f'=E{i}+F{i}',r.randrange(0,6),old+nw-dn]); old=old+nw-dn
    put(ws,18,['សរុប',None]+[f'=SUM({c}6:{c}17)' for c in 'CDEFGH']+[old],bold=True)
    for i,w in [(1,'court'),(2,'title'),(4,'headings'),(5,'headings')]+[(i,'counts of a month') for i in range(6,18)]+[(18,'total')]: f.no(sh,i,w)
    save(wb,f.name)

def f14():
    f=F('POSAT TIP register Jan-Dec 2023.xlsx','Pursat Provincial Court of First Instance','Mixed-language register 2023 with the values repeated on each line, one line per accused; a broken formula in it','name-errors','four places are wrong; the rest is good',
      never=['reading #REF! as zero or as no sentence','changing 2052 to 2025 or 2022 by guess','joining the two cases that bear the same number','trusting the written total over the lines, or the lines over the total, without saying so'])
    cs,r=gen(1414,28,dd(2023,1,4),dd(2023,12,20),pend=.12,acq=.07)
    wb,ws=wbk('2023'); sh='2023'
    line(ws,1,'សាលាដំបូងខេត្តពោធិ៍សាត់ / Pursat Court'); line(ws,2,'Register TIP 2023 (ច្បាប់ជួញដូរមនុស្ស ២០០៨ / Criminal Code 2009)'); f.no(sh,1,'court'); f.no(sh,2,'title')
    put(ws,3,['N°','Case N°','ឈ្មោះ Name','Sex','Age','Law + article','Type','Reg. date','Charge date','Judg. date','Result','ទោស','ពិន័យ','សំណង'],bold=True,fill='FFF2CC'); f.no(sh,3,'headings'); R=4
    ps=[(c,p) for c in cs for p in c['persons']]; conv=[p for c,p in ps if p['sm']]; eR=conv[4]
    solo=[c for c in cs if len(c['persons'])==1]; eN=solo[4]; src=cs[cs.index(eN)-3]; eY=[c for c in solo if c is not eN and c is not src][2]
    for c,p in ps:
        n0=lambda c:f"{c['n']+100}/23"; no=n0(src) if c is eN else n0(c)
        a='; '.join((f'ម{x} ច្បាប់ជួញដូរ' if l=='T' else f'ម{x} Crim.Code') for l,x in c['art']); ch=dmy(c['ch']); chv=iso(c['ch']); sk=[]
        if c is eN: f.t['errors'].append(dict(cell=f'{sh}!B{R}',what=f"case number {no} already belongs to another case (other accused, article and dates)"))
        if c is eY: x=c['ch'].replace(year=2052); ch=dmy(x); chv=iso(x); f.t['errors'].append(dict(cell=f'{sh}!I{R}',what='charge date lies in 2052'))
        t=kym(p['sm'],k=False,sp=' ') if p['sm'] else None; smv=p['sm']
        if p is eR: t='#REF!'; smv=None; p['su']=None; sk=['sentence_months','suspended_months']; f.t['errors'].append(dict(cell=f'{sh}!L{R}',what='#REF!: the sentence is lost in a broken formula'))
        elif p['su']: t+=' (ព្យួរ '+kym(p['su'],k=False,sp=' ')+')'
        put(ws,R,[R-3,no,p['kh'],'M' if p['sex']=='male' else 'F',p['age'],a,KX[c['ex']],dmy(c['reg']),ch,dmy(c['dec']) if c['dec'] else None,{'convicted':'guilty','acquitted':'not guilty','pending':'not yet'}[p['out']],t,dots(p['fine']) if p['fine'] else None,dots(p['comp']) if p['comp'] else None])
        if p is eR: ws[f'L{R}'].data_type='e'
        f.rec(sh,R,dict(case_number=(no,'B'),name_khmer=(p['kh'],'C'),sex=(p['sex'],'D'),age=(p['age'],'E'),charges=(chs(c['art']),'F'),law=(0,['F','A2']),exploitation=(c['ex'],'G'),date_registered=(iso(c['reg']),'H'),date_charged=(chv,'I'),date_decided=(iso(c['dec']),'J'),outcome=(p['out'],'K'),sentence_months=(smv,'L'),suspended_months=(p['su'],'L'),fine_riel=(p['fine'],'M'),compensation_riel=(p['comp'],'N'))); f.ev[-1]['skip']=sk; R+=1
    put(ws,R,[None,'TOTAL','29 persons']); f.no(sh,R,'total (wrong)'); f.t['errors'].append(dict(cell=f'{sh}!C{R}',what='the total says 29 persons, the list has 28'))
    put(ws,R+2,[None,'ក្រឡាបញ្ជី INVENTED Boeng'],border=False); f.no(sh,R+2,'signature'); widths(ws,[5,10,20,5,5,34,24,12,12,12,11,24,13,13]); save(wb,f.name)

def simple(name,seed,n,court):
    cs,r=gen(seed,n,dd(2024,1,5),dd(2024,12,1)); wb,ws=wbk('Sheet1'); line(ws,1,court); put(ws,3,['ល.រ','លេខ','ឈ្មោះ','ភេទ','អាយុ','មាត្រា','ថ្ងៃចូល','ថ្ងៃកាត់','ទោស'],bold=True); R=4
    for c in cs:
        for p in c['persons']: put(ws,R,[R-3,c['n'],p['kh'],KS[p['sex']],p['age'],c['art'][0][1],c['reg'],c['dec'],kym(p['sm']) if p['sm'] else None]); R+=1
    b=io.BytesIO(); wb.save(b); return b.getvalue()
def f15():
    f=F('KOH KONG 2024 (USB).xlsx','Koh Kong Provincial Court of First Instance','A list broken off while being copied','refuse','damaged: the second part of the file is missing, it cannot be opened')
    p=os.path.join(OUT,f.name); fix(simple(f.name,1515,24,'សាលាដំបូងខេត្តកោះកុង'),p); b=open(p,'rb').read(); open(p,'wb').write(b[:int(len(b)*.55)])

def f16():
    f=F('រតនគិរី_រឿងតាមសំណុំ.xlsx','Ratanakiri Provincial Court of First Instance','Each case has a line of its own with number, dates, offence and law; the accused stand below it; sentence only in words','take','complete; what the case line says holds for the accused under it',
      never=['counting a case line as a person','ignoring the case line, so that accused have no case number','misreading words of number such as ប្រាំពីរ (7)'])
    cs,r=gen(1616,21,dd(2023,8,1),dd(2025,2,1),pend=.15,acq=.08)
    wb,ws=wbk('សំណុំរឿង'); sh='សំណុំរឿង'
    line(ws,1,'សាលាដំបូងខេត្តរតនគិរី',1,6); line(ws,2,'រឿងជួញដូរមនុស្ស ឆ្នាំ២០២៣-២០២៥',1,6); put(ws,4,['ល.រ','គោត្តនាម-នាម','ភេទ','អាយុ','ជាតិសាសន៍/សញ្ជាតិ','ទោសដែលបានប្រកាស'],bold=True,center=True)
    for i,w in ((1,'court'),(2,'title'),(4,'headings')): f.no(sh,i,w)
    R=5; kd=lambda d:kh(f'{d.day} {MON[d.month-1]} {d.year}')
    for c in cs:
        no=kh(f"{c['n']:02d}")+'/'+kh(c['reg'].year%100)+' រក'
        of=' និង '.join((f"{OFF[x]} (មាត្រា {kh(x)} {LAWKH})" if l=='T' else f"មាត្រា {kh(x)} ក្រមព្រហ្មទណ្ឌ") for l,x in c['art'])
        t=f"សំណុំរឿងលេខ {no} - ចុះបញ្ជី {kd(c['reg'])} - បទ {of} - "+(f"សាលក្រម {kd(c['dec'])}" if c['dec'] else 'មិនទាន់មានសាលក្រម')
        put(ws,R,[t]+[None]*5,bold=True,fill='EEEEEE'); ws.merge_cells(f'A{R}:F{R}'); f.no(sh,R,'line of a case'); h=R; R+=1
        for i,p in enumerate(c['persons'],1):
            p['fine']=None
            s=wym(p['sm']) if p['sm'] else ('រួចខ្លួន' if p['out']=='acquitted' else '-')
            if p['su']: s+=' ក្នុងនោះព្យួរ '+wym(p['su'])
            put(ws,R,[kh(i),p['kh'],KS[p['sex']],kh(p['age'])+'ឆ្នាំ',KC[p['cit']],s])
            f.rec(sh,R,dict(case_number=(no,f'A{h}'),name_khmer=(p['kh'],'B'),sex=(p['sex'],'C'),age=(p['age'],'D'),citizenship=(p['cit'],'E'),charges=(chs(c['art']),f'A{h}'),law=(0,f'A{h}'),date_registered=(iso(c['reg']),f'A{h}~ចុះបញ្ជី'),date_decided=(iso(c['dec']),f'A{h}~សាលក្រម'),outcome=(p['out'],f'A{h}' if p['out']=='pending' else 'F'),sentence_months=(p['sm'],'F'),suspended_months=(p['su'],'F'))); R+=1
    widths(ws,[6,26,8,10,18,50]); save(wb,f.name)

def f17():
    f=F('ក្រចេះ បញ្ជីវត្តមាន.xlsx','Kratie Provincial Court of First Instance','Attendance list of a training day on fighting trafficking: name, sex, age, function, signature','refuse','not a list of cases: the persons are court staff who took part in a training')
    wb,ws=wbk('វត្តមាន'); sh='វត្តមាន'; r=random.Random(17)
    line(ws,1,'សាលាដំបូងខេត្តក្រចេះ',1,7); line(ws,2,'បញ្ជីវត្តមាន វគ្គបណ្ដុះបណ្ដាលស្ដីពីការប្រឆាំងអំពើជួញដូរមនុស្ស',1,7); line(ws,3,'ថ្ងៃទី១៨ ខែវិច្ឆិកា ឆ្នាំ២០២៥',1,7,False)
    put(ws,5,['ល.រ','ឈ្មោះ','ភេទ','អាយុ','មុខងារ','អង្គភាព','ហត្ថលេខា'],bold=True)
    for i,w in ((1,'court'),(2,'title'),(3,'date'),(5,'headings')): f.no(sh,i,w)
    for i in range(18):
        g=GIV[(i*5)%len(GIV)]; put(ws,6+i,[kh(i+1),f'{FAM[i%4]} {g[0]}',r.choice(['ប្រុស','ស្រី']),kh(r.randrange(25,58)),r.choice(['ចៅក្រម','ក្រឡាបញ្ជី','ព្រះរាជអាជ្ញារង','លេខាធិការ','នគរបាលយុត្តិធម៌']),r.choice(['សាលាដំបូង','អយ្យការ','ស្នងការដ្ឋាន']),None]); f.no(sh,6+i,'participant of a training')
    save(wb,f.name)

def f18():
    f=F('អយ្យការ ឧត្តរមានជ័យ ចម្លង.xlsx','Prosecution office at the Oddar Meanchey Provincial Court of First Instance','Copy of the prosecutor\'s register: police report, prosecution number, article without any law, stage; nothing on judgments; two accused sent to another court','take-with-questions','right, but no law is named anywhere',
      questions=['to which law do the article numbers belong?','do the lines marked as sent to Siem Reap stay in this court\'s list?'],
      never=['writing a law by oneself','taking the number of the police report for the case number','making a judgment out of the detention column'])
    cs,r=gen(1818,19,dd(2024,5,1),dd(2025,11,20),pend=1,sec=.15,arts=['9','10','11','12','17','18','19','26'])
    wb,ws=wbk('ចម្លង'); sh='ចម្លង'
    line(ws,1,'អយ្យការអមសាលាដំបូងខេត្តឧត្តរមានជ័យ'); line(ws,2,'សៀវភៅទទួលរឿង - បទល្មើសជួញដូរមនុស្ស (ចម្លង)'); f.no(sh,1,'office'); f.no(sh,2,'title')
    put(ws,3,['ល.រ','កំណត់ហេតុនគរបាលលេខ','លេខរឿងអយ្យការ','ជនត្រូវចោទ','ភេទ','អាយុ','មុខរបរ','មាត្រា','ថ្ងៃទទួល','ថ្ងៃចោទប្រកាន់','ឃុំ/ក្រៅឃុំ','ដំណាក់កាល','កំណត់សម្គាល់'],bold=True); f.no(sh,3,'headings'); R=4; n=0; two=0
    for c in cs:
        art=[(None,x) for _,x in c['art']]; no=kh(f"{c['n']+20:03d}")+' អ.រ'; oc=len(c['persons'])==2 and not two and c['n']>3
        if oc: two=1
        for i,p in enumerate(c['persons']):
            n+=1; put(ws,R,[kh(n),kh(r.randrange(100,999)) if i==0 else None,no,p['kh'],KS[p['sex']],kh(p['age']) if r.random()<.8 else None,r.choice(['កសិករ','កម្មករ','អ្នករត់ម៉ូតូ','លក់ដូរ',None]),'ម.'+kh(', '.join(x for _,x in art)),kh(dmy(c['reg'],'/',False)),kh(dmy(c['ch'],'/',False)),r.choice(['ឃុំ','ឃុំ','ក្រៅឃុំ']),'ស៊ើបសួរ' if c['stage']=='investigation' else 'រង់ចាំជំនុំជម្រះ','បញ្ជូនទៅសាលាដំបូងខេត្តសៀមរាប' if oc else None])
            ag=p['age'] if ws[f'F{R}'].value else None
            f.rec(sh,R,dict(case_number=(no,'C'),name_khmer=(p['kh'],'D'),sex=(p['sex'],'E'),age=(ag,'F'),charges=(chs(art),'H'),date_registered=(iso(c['reg']),'I'),date_charged=(iso(c['ch']),'J'),stage=(c['stage'],'L')),extra=dict(other_court='Siem Reap Provincial Court of First Instance') if oc else None); R+=1
    assert two
    line(ws,R+1,'បានឃើញ និងចម្លងតាមច្បាប់ដើម',9,bold=False); f.no(sh,R+1,'certified copy'); widths(ws,[5,14,14,22,8,8,14,14,13,13,10,18,30]); save(wb,f.name)

def f19():
    f=F('សាលាឧទ្ធរណ៍បាត់ដំបង ២០២៥.xlsx','Battambang Regional Court of Appeal','Appeal judgments 2025 with the first-instance judgment beside them; ដដែល (the same) where the sentence was upheld','take-with-questions','right, but each accused has two judgments',
      questions=['which judgment is to be recorded, that of the first instance or that of the appeal? (truth holds the appeal; the other stands in first_instance_*)'],
      never=['adding the two sentences','leaving the sentence empty where it says ដដែល','mixing the date of one judgment with the sentence of the other'])
    cs,r=gen(1919,11,dd(2023,5,1),dd(2024,4,1),pend=0,acq=0,sec=.1)
    wb,ws=wbk('ឧទ្ធរណ៍'); sh='ឧទ្ធរណ៍'
    line(ws,1,'សាលាឧទ្ធរណ៍ប្រចាំភូមិភាគបាត់ដំបង',1,11); line(ws,2,'សាលដីការឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥',1,11); put(ws,4,['ល.រ','លេខសំណុំរឿងឧទ្ធរណ៍','ជនជាប់ចោទ','ភេទ','មាត្រា','សាលាដំបូង',None,None,'សាលាឧទ្ធរណ៍',None,None],bold=True,center=True); put(ws,5,[None]*5+['ខេត្ត','ថ្ងៃសាលក្រម','ទោស','ថ្ងៃសាលដីកា','សម្រេច','ទោស'],bold=True,center=True); ws.merge_cells('F4:H4'); ws.merge_cells('I4:K4')
    for i,w in ((1,'court'),(2,'title'),(4,'headings, upper'),(5,'headings, lower')): f.no(sh,i,w)
    R=6
    for c in cs:
        no=kh(c['n']+10)+' ឧ.ព '+kh(2025); ap=wd(max(c['dec']+D.timedelta(r.randrange(90,200)),dd(2025,1,10)+D.timedelta(c['n']*17))); pv=r.choice([('បាត់ដំបង','Battambang'),('ប៉ៃលិន','Pailin'),('ពោធិ៍សាត់','Pursat')])
        a=' '.join(f"ម.{kh(x)} {'ច្បាប់ជួញដូរមនុស្ស២០០៨' if l=='T' else 'ក្រមព្រហ្មទណ្ឌ'}" for l,x in c['art'])
        for p in c['persons']:
            x=r.random(); lo=ART[c['art'][0][1]][0]
            if x<.55: res,ns,t,o='តម្កល់',p['sm'],'ដដែល','convicted'
            elif x<.85 and p['sm']-12>=lo: res,ns,o='កែប្រែ',p['sm']-12,'convicted'; t=kym(ns)
            else: res,ns,t,o=('តម្កល់',p['sm'],'ដដែល','convicted') if R%4 else ('បដិសេធសាលក្រម',None,'រួចខ្លួន','acquitted')
            put(ws,R,[kh(R-5),no,p['kh'],KS[p['sex']],a,pv[0],kh(dmy(c['dec'])),kym(p['sm']),kh(dmy(ap)),res,t])
            f.rec(sh,R,dict(case_number=(no,'B'),name_khmer=(p['kh'],'C'),sex=(p['sex'],'D'),charges=(chs(c['art']),'E'),law=(0,'E'),date_decided=(iso(ap),'I'),outcome=(o,['J','K','H'] if o=='convicted' else 'K'),sentence_months=(ns,'H' if t=='ដដែល' else 'K'),first_instance_date_decided=(iso(c['dec']),'G'),first_instance_sentence_months=(p['sm'],'H')),extra=dict(first_instance_court=pv[1]+' Provincial Court of First Instance')); R+=1
    widths(ws,[5,18,22,8,34,12,14,16,14,16,16]); save(wb,f.name)

def f20():
    f=F('មណ្ឌលគិរី បញ្ជី TIP (សម្ងាត់).xlsx','Mondulkiri Provincial Court of First Instance','A list locked with a password that did not come with it','refuse','locked: a password is needed to open it')
    import msoffcrypto
    from msoffcrypto.format.ooxml import OOXMLFile
    o=io.BytesIO(); OOXMLFile(io.BytesIO(simple(f.name,2020,14,'សាលាដំបូងខេត្តមណ្ឌលគិរី'))).encrypt('mdk#2025',o); open(os.path.join(OUT,f.name),'wb').write(o.getvalue())

if __name__=='__main__':
    shutil.rmtree(OUT,ignore_errors=True); os.makedirs(OUT)
    for k in sorted(k for k in globals() if re.fullmatch(r'f\d\d',k)): globals()[k]()
    json.dump(TR,open(os.path.join(HERE,'truth.json'),'w',encoding='utf-8'),ensure_ascii=False,indent=1)
    json.dump(EV,open(os.path.join(HERE,'evidence.json'),'w',encoding='utf-8'),ensure_ascii=False)
    from collections import Counter
    print(Counter(t['outcome'] for t in TR.values()), sum(len(t['rows']) for t in TR.values())); 
    for n,t in TR.items(): print(len(t['rows']),t['outcome'],n,[ (e.get('cell'),e['what']) for e in t['errors']])
