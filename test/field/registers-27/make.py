"""Writes files/ and truth.json, always the same. Needs openpyxl and odfpy."""
import os, re, json, zipfile, datetime as dt
from datetime import date
from openpyxl import Workbook
from openpyxl.utils import get_column_letter as L, column_index_from_string as CI
from openpyxl.styles import Font, Alignment, PatternFill
HERE=os.path.dirname(os.path.abspath(__file__)); OUT=os.path.join(HERE,'files')
KD=str.maketrans('0123456789','០១២៣៤៥៦៧៨៩')
def k(x,w=0): return str(x).zfill(w).translate(KD)
KM=['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
EM=['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec']
FAM=[('សាកល្បង','Testing'),('គំរូ','Sample'),('ប្រឌិត','Invented')]
GF=[('ស្រីមុំ','Sreymom'),('សុភា','Sophea'),('ចន្ធូ','Chanthou'),('ស្រីនាង','Sreyneang'),('រចនា','Rachana'),('បុប្ផា','Bopha'),('ម៉ាលី','Maly'),('កល្យាណ','Kalyan'),('ធីតា','Thida'),('សុខុម','Sokhom'),('ស្រីពៅ','Sreypov'),('និមល','Nimol')]
GM=[('វណ្ណា','Vanna'),('សុភក្តិ','Sopheak'),('ដារ៉ា','Dara'),('បូរិន','Borin'),('វិសាល','Visal'),('សំណាង','Samnang'),('រិទ្ធី','Rithy'),('ពិសិដ្ឋ','Piseth'),('ចាន់ថន','Chanthan'),('ម៉េងហុង','Menghong'),('សារ៉ាត់','Sarath'),('ភារុណ','Phearun')]
def person(R,sex):
    f=R.choice(FAM); g=R.choice(GF if sex=='female' else GM)
    return f[0]+' '+g[0], f[1], g[1]
def iso(d): return d.isoformat()
class Sh:
    def __init__(s,name): s.name=name; s.c={}; s.m=[]; s.hidden=[]; s.w={}; s.fmt={}; s.strike=[]; s.note={}; s.bold=[]; s.fill={}
    def put(s,r,c,v,fmt=None):
        if isinstance(c,str): c=CI(c)
        if v is None: return
        s.c[r,c]=v
        if fmt: s.fmt[r,c]=fmt
    def row(s,r,vals,c0=1,fmts={}):
        for i,v in enumerate(vals): s.put(r,c0+i,v,fmts.get(L(c0+i)))
    def merge(s,rng): s.m.append(rng)
def xlsx(fn,sheets,hidden_sheets=()):
    wb=Workbook(); wb.remove(wb.active)
    for s in sheets:
        ws=wb.create_sheet(s.name)
        for (r,c),v in s.c.items():
            x=ws.cell(r,c,v)
            if (r,c) in s.fmt: x.number_format=s.fmt[r,c]
            if r in s.bold: x.font=Font(bold=True)
            if r in s.strike: x.font=Font(strike=True)
            if r in s.fill: x.fill=PatternFill('solid',fgColor=s.fill[r])
        for m in s.m: ws.merge_cells(m)
        for h in s.hidden: ws.column_dimensions[h].hidden=True
        for a,w in s.w.items(): ws.column_dimensions[a].width=w
        if s.name in hidden_sheets: ws.sheet_state='hidden'
    p=os.path.join(OUT,fn); t=p+'.tmp'; wb.save(t); rezip(t,p)
def rezip(t,p):
    with zipfile.ZipFile(t) as a, zipfile.ZipFile(p,'w') as b:
        for i in a.infolist():
            d=a.read(i)
            if i.filename.endswith(('core.xml','meta.xml')): d=re.sub(rb'20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?',b'2024-12-31T08:00:00Z',d)
            z=zipfile.ZipInfo(i.filename,(2024,12,31,8,0,0)); z.external_attr=i.external_attr
            z.compress_type=zipfile.ZIP_STORED if i.filename=='mimetype' else zipfile.ZIP_DEFLATED
            b.writestr(z,d)
    os.remove(t)
def ods(fn,sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table,TableRow,TableCell,CoveredTableCell
    from odf.text import P
    from openpyxl.utils import range_boundaries
    doc=OpenDocumentSpreadsheet()
    for s in sheets:
        t=Table(name=s.name); span={}; cov=set()
        for m in s.m:
            a,b,c,d=range_boundaries(m); span[b,a]=(d-b+1,c-a+1)
            cov|={(r,q) for r in range(b,d+1) for q in range(a,c+1)}-{(b,a)}
        R=max(r for r,_ in s.c); C=max(c for _,c in s.c)
        for r in range(1,R+1):
            tr=TableRow()
            for c in range(1,C+1):
                if (r,c) in cov: tr.addElement(CoveredTableCell()); continue
                kw={}
                if (r,c) in span: kw=dict(numberrowsspanned=span[r,c][0],numbercolumnsspanned=span[r,c][1])
                v=s.c.get((r,c))
                if v is None: x=TableCell(**kw)
                elif isinstance(v,date): x=TableCell(valuetype='date',datevalue=v.isoformat(),**kw); x.addElement(P(text=v.strftime('%d/%m/%Y')))
                elif isinstance(v,(int,float)): x=TableCell(valuetype='float',value=str(v),**kw); x.addElement(P(text=str(v)))
                else: x=TableCell(valuetype='string',**kw); x.addElement(P(text=v))
                tr.addElement(x)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    p=os.path.join(OUT,fn); tmp=p+'.tmp'; doc.save(tmp); rezip(tmp,p)
def rep(v): return v
def tally(recs):
    out={}
    keys=list(dict.fromkeys(f for r in recs for f in r['facts']))
    for f in keys:
        vs=[r['facts'].get(f) for r in recs]; g=[v for v in vs if v is not None]
        if g and all(isinstance(v,(int,float)) and not isinstance(v,bool) for v in g) and f!='birth_year':
            out[f]={'sum':round(sum(g),2),'given':len(g)}
        elif g and all(isinstance(v,dict) for v in g):
            d={}
            for v in g: d[v['currency']]=d.get(v['currency'],0)+v['amount']
            out[f]={'sum':d,'given':len(g)}
        elif g and all(isinstance(v,list) for v in g):
            d={}
            for v in g:
                for y in v: d[y]=d.get(y,0)+1
            if len(g)<len(vs): d['(empty)']=len(vs)-len(g)
            out[f]=dict(sorted(d.items()))
        else:
            d={}
            for v in vs:
                q='(empty)' if v is None else str(v); d[q]=d.get(q,0)+1
            if len(set(map(str,g)))<=20: out[f]=dict(sorted(d.items()))
            else: out[f]={'given':len(g),'different':len(set(map(str,g)))}
    return out
def pick(recs,n=20):
    bad=[i for i,r in enumerate(recs) if r.get('bad')]
    rest=[i for i in range(len(recs)) if i not in bad]
    m=n-len(bad)
    if len(rest)>m:
        step=(len(rest)-1)/(m-1); rest=sorted({rest[round(j*step)] for j in range(m)})
    return [{'at':recs[i]['at'],'facts':recs[i]['facts']} for i in bad+rest]
def table(sheet,one,cols,recs,head,first=None,last=None,lie='rows',hcol=None,const=(),repeats=None,refuse=0):
    """cols: (at, heading, means, fact)"""
    C=[dict(zip(('at','heading','means','fact'),c)) for c in cols]
    for f,v,why in const:
        for r in recs: r['facts'][f]=v
        C.append({'at':None,'heading':None,'means':why,'fact':f})
    t={'sheet':sheet}
    t['one_row_is' if lie=='rows' else 'one_column_is']=one
    t.update({'records_lie_in':lie,'heading_rows':head,'heading_column':hcol,
      'first':first if first is not None else recs[0]['at'],'last':last if last is not None else recs[-1]['at'],
      'count_of_all_rows':refuse or len(recs),'repeats_sheet':repeats,'columns':C,
      'rows':[] if refuse else pick(recs),'all_rows_tally':{} if refuse else tally(recs)})
    return t
TRUTH=[]
def entry(no,fn,kept,outcome,why,tables,not_rows,questions,never,errors=(),notes=(),totals=(),also=None):
    TRUTH.append({'no':no,'file':'files/'+fn,'kept_by':kept,'outcome':outcome,'why':why,'notes':list(notes),'tables':tables,
     'totals':list(totals),'also':also,'not_rows':[dict(zip(('sheet','where','what'),n)) for n in not_rows],
     'errors':[dict(zip(('sheet','cell','what','wanted'),e)) for e in errors],'questions':list(questions),'must_never_happen':list(never)})
PROV={'Phnom Penh':'ភ្នំពេញ','Banteay Meanchey':'បន្ទាយមានជ័យ','Battambang':'បាត់ដំបង','Kampong Cham':'កំពង់ចាម','Kampong Thom':'កំពង់ធំ','Prey Veng':'ព្រៃវែង','Svay Rieng':'ស្វាយរៀង','Takeo':'តាកែវ','Kandal':'កណ្តាល','Siem Reap':'សៀមរាប','Pursat':'ពោធិ៍សាត់','Kampot':'កំពត'}

import random
from datetime import timedelta as TD
def sexof(R,pf=.5): return 'female' if R.random()<pf else 'male'
def addm(d,m):
    y=d.year+(d.month-1+m)//12; mo=(d.month-1+m)%12+1
    return date(y,mo,min(d.day,28))
# ---------- 1
def f1():
    R=random.Random(101); s=Sh('សៀវភៅ'); fn='01_បញ្ជីអ្នកបាត់ដំណឹង_ប៉ុស្តិ៍_២០២៤.xlsx'
    s.put(1,'A','ព្រះរាជាណាចក្រកម្ពុជា'); s.merge('A1:N1'); s.put(2,'A','ជាតិ សាសនា ព្រះមហាក្សត្រ'); s.merge('A2:N2')
    s.put(3,'A','ប៉ុស្តិ៍នគរបាលរដ្ឋបាល ស្រុកស្វាយចេក ខេត្តបន្ទាយមានជ័យ'); s.put(4,'A','បញ្ជីឈ្មោះប្រជាពលរដ្ឋចំណាកស្រុកដែលគ្រួសារបាត់ដំណឹង'); s.merge('A4:N4')
    H=['ល.រ','នាម គោត្តនាម អ្នកបាត់','ភេទ','ឆ្នាំកំណើត','ភូមិ','ឃុំ','ខែឆ្នាំ','ទៅប្រទេស','ទំនាក់ទំនងចុងក្រោយ','អ្នកមកប្តឹង ត្រូវជា','ទូរស័ព្ទអ្នកប្តឹង','ថ្ងៃមកប្តឹង','លទ្ធផល','កំណត់សម្គាល់']
    for i,h in enumerate(H,1):
        if i in (7,8): s.put(7,i,h)
        else: s.put(6,i,h); s.merge(f'{L(i)}6:{L(i)}7')
    s.put(6,'G','ចាកចេញ'); s.merge('G6:H6')
    D=[('ថៃ','THA'),('ថៃ','THA'),('ម៉ាឡេស៊ី','MYS'),('ចិន','CHN'),('មិនដឹង','unknown')]
    RB=[('ម្តាយ','mother'),('ឪពុក','father'),('បងស្រី','elder sister'),('ជីដូន','grandmother')]
    ST=[('រកមិនទាន់ឃើញ','still missing'),('រកមិនទាន់ឃើញ','still missing'),('ទាក់ទងបានវិញ','contact made again'),('ត្រឡប់មកវិញហើយ','has come back')]
    recs=[]; rep=date(2024,1,4); pv=pc=None; nf=0
    for i in range(22):
        r=8+i; sx=sexof(R,.45); nf+=sx=='female'; n,_,_=person(R,sx); by=R.randint(1979,2006)
        if i in (0,5,9,12,17): v,c=[('ភូមិគំរូលិច','ឃុំសាកល្បង'),('ភូមិគំរូកើត','ឃុំសាកល្បង'),('ភូមិអូរសាកល្បង','ឃុំប្រឌិត'),('ភូមិព្រៃគំរូ','ឃុំប្រឌិត'),('ភូមិថ្មី','ឃុំគំរូ')][[0,5,9,12,17].index(i)]
        vv='〃' if v==pv else v; cc='〃' if c==pc else c; pv,pc=v,c
        d=R.choice(D); rb=R.choice(RB); st=R.choice(ST); rep+=TD(R.randint(3,22)); last=rep-TD(R.randint(20,200)); left=addm(last,-R.randint(2,20)).replace(day=1)
        ph=f'0{R.choice([12,97,88])}000{310+i}'
        s.row(r,[k(i+1),n,{'female':'ស្រី','male':'ប្រុស'}[sx],k(by),vv,cc,f'{KM[left.month-1]} {k(left.year)}',d[0],f'{k(last.day,2)}-{k(last.month,2)}-{k(last.year)}',rb[0],k(ph[:3])+' '+k(ph[3:6])+' '+k(ph[6:]),f'{k(rep.day,2)}-{k(rep.month,2)}-{k(rep.year)}',st[0],'មានរូបថត' if i%7==3 else None])
        recs.append(dict(at=r,facts=dict(name=n,sex=sx,birth_year=by,village=v,commune=c,left_month=f'{left:%Y-%m}',destination=d[1],last_contact_date=iso(last),reported_by=rb[1],phone=ph,reported_date=iso(rep),status=st[1])))
    s.put(30,'A',f'បញ្ឈប់បញ្ជីត្រឹមចំនួន {k(22)} នាក់ ក្នុងនោះស្រី {k(nf)} នាក់'); s.merge('A30:N30'); s.put(32,'L','នាយប៉ុស្តិ៍'); s.w={'B':22,'E':18,'K':16}
    e=Sh('Sheet2'); xlsx(fn,[s,e])
    M=[(None,'running number (Khmer digits)'),('name','name of the missing person'),('sex','sex in full words'),('birth_year','year of birth, Khmer digits'),('village','village; 〃 = the same as above'),('commune','commune; 〃 = the same as above'),('left_month','month and year of leaving'),('destination','country gone to; មិនដឹង = not known'),('last_contact_date','last contact, day-month-year'),('reported_by','what the person reporting is to the missing person'),('phone','telephone of the person reporting, not of the missing one'),('reported_date','day of the report'),('status','result so far'),(None,'remarks')]
    HH=H[:]; HH[6]='ចាកចេញ / '+H[6]; HH[7]='ចាកចេញ / '+H[7]
    t=table('សៀវភៅ','a missing person (a migrant the family no longer hears from)',[(L(i+1),HH[i],M[i][1],M[i][0]) for i in range(14)],recs,[6,7],const=[('person_is','missing person','sense of the list (title): nobody here is identified as a victim')])
    entry(1,fn,'Administrative police post in Svay Chek district, Banteay Meanchey: people whose families lost touch with them','take in','Khmer book with ditto signs, a two-line heading and Khmer digits everywhere',[t],[('សៀវភៅ','A1:N4','letterhead and title'),('សៀវភៅ','A30:N30','closing line with the number of people'),('សៀវភៅ','L32','office of the signatory')],
     ['Are these people missing only, or held to be victims of trafficking?','〃 under village and commune: the same as the line above?','Whose telephone is it – the reporter\'s?'],['a missing person stored as an identified victim','the telephone of the reporter stored as the missing person\'s','〃 stored as a place name','the closing line made a person'])
# ---------- 2
def f2():
    R=random.Random(102); s=Sh('Handover'); fn='02_Fishers handed over Cham Yeam 2566-67.xlsx'
    s.put(1,'A','Fishing crew handed over by Thai authorities – Cham Yeam checkpoint, Koh Kong'); s.put(2,'A','NB: "Found (Thai)" is copied from the Thai form, Thai year = ค.ศ. + 543. Handover is our date. Codes: see sheet Codes.')
    H=['No.','Name (Latin)','ឈ្មោះ','Sex','Age','Prov.','Vessel','Found (Thai)','Handover ថ្ងៃទទួល','Months at sea','Wages owed','Documents','VoT?','Sent to']; s.row(4,H); s.bold=[4]
    PC=[('KPC','Kampong Cham'),('KPT','Kampong Thom'),('PVG','Prey Veng'),('SRG','Svay Rieng'),('BTB','Battambang'),('PST','Pursat'),('TKO','Takeo')]
    DO=[('none','none'),('seabook','seaman\'s book'),('PP w/ owner','passport kept by the owner'),('border pass','border pass')]
    VT=[('Y','yes'),('N','no'),('pend.','unknown')]; RF=[('PTC','transit centre'),('home','home'),('NGO','NGO')]
    recs=[]; tot=0; h=date(2023,8,20)
    for i in range(28):
        r=5+i; sx='female' if i in (11,12) else 'male'; kn,f,g=person(R,sx); age=R.randint(16,51); pc=R.choice(PC)
        if i%4==0: h+=TD(R.randint(20,60)); fnd=h-TD(R.randint(8,40)); ves=f'Sor Sample {R.randint(3,60)}'
        w=None if i%6==5 else R.randint(8,120)*1000; tot+=w or 0; mo=R.randint(2,48); do=R.choice(DO); vt=R.choice(VT); rf=R.choice(RF)
        s.row(r,[i+1,f'{f.upper()} {g}',kn,'F' if sx=='female' else 'M',f'{age}y',pc[0],ves,f'{fnd.day:02}/{fnd.month:02}/{fnd.year+543}',dt.datetime(h.year,h.month,h.day),mo,w,do[0],vt[0],rf[0]],fmts={'I':'dd-mmm-yy','K':'#,##0 "THB"'})
        recs.append(dict(at=r,facts=dict(name_latin=f'{f.upper()} {g}',name=kn,sex=sx,age=age,province=pc[1],vessel=ves,found_date=iso(fnd),handed_over_date=iso(h),months_at_sea=mo,wages_owed=w and {'amount':w,'currency':'THB'},documents=do[1],identified_victim=vt[1],referred_to=rf[1])))
    s.put(33,'A','TOTAL'); s.put(33,'K',tot,'#,##0 "THB"'); s.put(35,'A','blank wages = fisher could not say'); s.w={'B':20,'C':18,'I':14}
    c=Sh('Codes'); c.row(1,['Code','Meaning'])
    for i,(a,b) in enumerate(PC+[('PTC','Poipet transit centre'),('pend.','screening not finished'),('PP w/ owner','passport is with the owner of the boat')]): c.row(2+i,[a,b])
    xlsx(fn,[s,c])
    M=[(None,'running number'),('name_latin','name in Latin letters, family name in capitals'),('name','the same name in Khmer'),('sex','sex'),('age','age in years, written 34y'),('province','home province, code explained on the sheet Codes'),('vessel','fishing vessel'),('found_date','day found, Thai Buddhist year (minus 543)'),('handed_over_date','day handed over, Excel date'),('months_at_sea','months at sea'),('wages_owed','wages owed in baht (currency only in the number format); blank = could not say'),('documents','documents held'),('identified_victim','identified as a victim; pend. = screening not finished'),('referred_to','where the person went')]
    t=table('Handover','a fisher handed over (a person)',[(L(i+1),H[i],M[i][1],M[i][0]) for i in range(14)],recs,[4])
    entry(2,fn,'Police of the international checkpoint of Cham Yeam, Koh Kong: fishers handed over by Thailand','take in','Thai Buddhist years beside Excel dates; currency only in the number format; province codes on a second sheet',[t],[('Handover','A1:A2','title and note'),('Handover','A33:N33','total of wages owed'),('Handover','A35','note about blank wages'),('Codes','A1:B11','list of codes')],
     ['Are the Thai years to be reduced by 543 (the note says so)?','Are the wages in baht (the number format says so)?','VoT "pend.": not known yet?'],['a date stored in the year 2566','the wages stored as riel or dollars','a blank wage stored as 0','pend. stored as yes or no','the total row made a person'])
# ---------- 3
OFF={'ក':('ការនាំមនុស្សចេញដោយខុសច្បាប់ (មាត្រា ៨)','unlawful removal'),'ខ':('ការលក់ ការទិញ ឬការដោះដូរមនុស្ស (មាត្រា ១៣-១៥)','selling, buying or exchanging a human being'),'គ':('ការអូសទាញអោយធ្វើពេស្យាកម្ម (មាត្រា ២៥)','procuring prostitution'),'ឃ':('ការឃុំឃាំងមនុស្សដោយខុសច្បាប់ (មាត្រា ២១)','unlawful confinement')}
def f3():
    R=random.Random(103); s=Sh('ឃុំខ្លួន'); fn='03_តាមដានការឃុំខ្លួន_អយ្យការស្វាយរៀង.xlsx'
    s.put(1,'A','អយ្យការអមសាលាដំបូងខេត្តស្វាយរៀង'); s.put(2,'A','តារាងតាមដានរយៈពេលឃុំខ្លួនបណ្តោះអាសន្ន (រឿងជួញដូរមនុស្ស)'); s.merge('A2:M2')
    H=['ល.រ','លេខសំណុំរឿង','ឈ្មោះជនត្រូវចោទ','ភេទ','អាយុ','បទ','ថ្ងៃចាប់ឃុំ','រយៈពេល (ខែ)','ផុតកំណត់','បន្តលើកទី១ (ខែ)','ជនរងគ្រោះ (នាក់)','ស្ថានភាព','ផ្សេងៗ']; s.row(4,H); s.bold=[4]; s.fill={4:'DDDDDD'}
    ST=[('ក្នុងឃុំ','in detention'),('ក្រៅឃុំ','released under judicial supervision'),('ជំនុំជម្រះ','sent to trial, in detention')]
    rows=[]; cn=40; d=date(2023,9,4); dos=None
    for i in range(33):
        if i%3==0 or R.random()<.3: cn+=R.randint(1,9); d+=TD(R.randint(2,16)); d=d.replace(day=min(d.day,28)); off=R.choice('កខគឃ'); vic=R.randint(1,9); y=d.year
        sx=sexof(R,.3); n=person(R,sx)[0]; st=R.choice(ST); age=R.randint(19,58); m=6 if off!='គ' else 4; ext=R.choice([None,None,2,6])
        rows.append([f'{cn}/{str(y)[2:]}',n,sx,age,off,d,m,addm(d,m),ext,vic,st])
    rows.insert(26,list(rows[7]))
    recs=[]; errs=[]
    for i,(cno,n,sx,age,off,d,m,end,ext,vic,st) in enumerate(rows):
        r=5+i; A=k(age); G=dt.datetime(d.year,d.month,d.day); I=dt.datetime(end.year,end.month,end.day); bad=False
        f=dict(case_no=cno,name=n,sex=sx,age=age,offence=OFF[off][1],detained_date=iso(d),months=m,detention_ends=iso(end),extension_months=ext,victims=vic,status=st[1])
        if i==10: e2=addm(d,-m); I=dt.datetime(e2.year,e2.month,e2.day); f['detention_ends']=iso(e2); bad=True; errs.append((s.name,f'I{r}',f'detention ends ({iso(e2)}) before it begins ({iso(d)})','name it; do not compute or swap the day silently'))
        if i==16: A=k(162); f['age']=None; bad=True; errs.append((s.name,f'E{r}','age ១៦២ (162) is impossible','name it and leave the age empty; do not guess 16, 26 or 62'))
        if i==21: G='32/12/2023'; f['detained_date']=None; bad=True; errs.append((s.name,f'G{r}','32 December 2023 does not exist (written as text)','name it and leave the day empty'))
        if i==26: bad=True; errs.append((s.name,f'A{r}:L{r}','the accused of row 12 once more: same dossier, name, age, offence and days','ask: entered twice, or two people; do not merge or drop silently'))
        if i==7: bad=True
        s.row(r,[i+1,k(cno),n,'ស' if sx=='female' else 'ប',A,off,G,m,I,ext,vic,st[0],'មានមេធាវី' if i%9==2 else None],fmts={'G':'dd/mm/yyyy','I':'dd/mm/yyyy'})
        recs.append(dict(at=r,facts=f,bad=bad))
    c=Sh('បទល្មើស'); c.row(1,['អក្សរ','បទល្មើស'])
    for i,(a,(b,_)) in enumerate(OFF.items()): c.row(2+i,[a,b])
    c.row(7,['ភេទ','ស = ស្រី  ប = ប្រុស']); xlsx(fn,[s,c])
    M=[(None,'running number'),('case_no','dossier number / two-digit year (Khmer digits)'),('name','name of the accused'),('sex','sex: ស female, ប male'),('age','age (Khmer digits)'),('offence','offence as a letter, explained on the second sheet'),('detained_date','first day of detention'),('months','months ordered'),('detention_ends','day the detention ends'),('extension_months','months of the first extension; blank = none ordered'),('victims','victims of the dossier (the same number again for each accused of it)'),('status','where the accused stands'),(None,'remarks')]
    t=table(s.name,'an accused person held before trial; a dossier may have several',[(L(i+1),H[i],M[i][1],M[i][0]) for i in range(13)],recs,[4],const=[('person_is','accused','title and heading: everyone here is an accused, none is a victim')])
    entry(3,fn,'Prosecution attached to the court of Svay Rieng: end of provisional detention','take in, naming the errors','offence letters explained on another sheet; the victims of a dossier stand on each accused',[t],[(s.name,'A1:M2','office and title'),(c.name,'A1:B7','legend of offences and sexes')],
     ['Is one row one accused?','Are the victims of the dossier repeated on each of its accused (so not to be added up)?','Is the repeated accused entered twice?','Which day is meant by 32 December 2023?'],['an accused stored as a victim or as convicted','victims added up over all rows and given as the number of victims','the impossible day turned into 31 December or 1 January silently','the repeated row dropped without a word'],errors=errs,also={'dossiers_different':len({r[0] for r in rows}),'victims_counted_once_per_dossier':sum({r[0]:r[9] for r in rows}.values())})
# ---------- 4
def f4():
    R=random.Random(104); s=Sh('តាមដាន'); fn='04_Follow-up សមាហរណកម្ម ព្រៃវែង.xlsx'
    s.put(1,'A','មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ខេត្តព្រៃវែង'); s.put(2,'A','តារាងតាមដានក្រោយសមាហរណកម្ម ឆ្នាំ២០២៤'); s.merge('A2:O2')
    H={'A':'ល.រ','B':'កូដ','C':'ឈ្មោះ','D':'ភេទ','E':'អាយុពេលទទួល','F':'ស្រុក/ក្រុង','G':'ថ្ងៃប្រគល់ជូនគ្រួសារ','N':'ជំនួយ','O':'បិទករណី'}
    for c,h in H.items(): s.put(4,c,h); s.merge(f'{c}4:{c}5')
    for a,b,n in (('H','I','១'),('J','K','២'),('L','M','៣')):
        s.put(4,a,f'ចុះលើកទី{n}'); s.merge(f'{a}4:{b}4'); s.put(5,a,'ថ្ងៃ'); s.put(5,b,'ស្ថានភាព')
    CO=[('ល្អ','good'),('មធ្យម','fair'),('ខ្សោយ','poor'),('រកមិនឃើញ','not found')]
    DI=['ពាមរក៍','បាភ្នំ','មេសាង','ព្រះស្តេច','កំពង់ត្របែក','ស៊ីធរកណ្តាល']; recs=[]
    for i in range(26):
        r=6+i; sx=sexof(R,.7); n=person(R,sx)[0]; age=R.randint(9,34); di=R.choice(DI); g=date(2024,1,5)+TD(i*8+R.randint(0,5)); nv=[3,3,2,2,1,1,0][min(i//4,6)]
        vals=[i+1,f'ព្វ-{k(24)}-{k(i+1,3)}',n,'ស្រី' if sx=='female' else 'ប្រុស',age,di,f'{k(g.day)} {KM[g.month-1]} {k(g.year)}']
        f=dict(client_code=f'ព្វ-24-{i+1:03}',name=n,sex=sx,age_at_intake=age,district=di,returned_home_date=iso(g)); d=g
        for v in (1,2,3):
            if v<=nv:
                d=d+TD(R.randint(28,40)); co=R.choice(CO if v<3 else CO[:3]); vals+=[dt.datetime(d.year,d.month,d.day),co[0]]; f[f'visit{v}_date']=iso(d); f[f'visit{v}_condition']=co[1]
            else: vals+=[None,None]; f[f'visit{v}_date']=f[f'visit{v}_condition']=None
        gr=R.choice([None,400000,800000,1200000,1000000]); f['grant']=gr and {'amount':gr,'currency':'KHR'}
        cl=nv==3 and R.random()<.7; f['case_closed']='yes' if cl else None
        vals+=[k(f'{gr:,}'.replace(',','.'))+'៛' if gr else None,'✓' if cl else None]
        s.row(r,vals,fmts={c:'dd/mm/yy' for c in 'HJL'}); recs.append(dict(at=r,facts=f))
    s.put(33,'A','សម្គាល់៖ ថ្ងៃចុះទទេ = មិនទាន់ចុះ ។ អាយុ គិតនៅថ្ងៃទទួលពីប៉ោយប៉ែត'); s.put(34,'A','ស្ថានភាព៖ ល្អ / មធ្យម / ខ្សោយ / រកមិនឃើញ (គ្រួសារផ្លាស់ទី)')
    s.w={'C':20,'G':18,'N':14}; xlsx(fn,[s])
    cols=[('A',H['A'],'running number',None),('B',H['B'],'client code with Khmer digits','client_code'),('C',H['C'],'name','name'),('D',H['D'],'sex','sex'),('E',H['E'],'age when received (not today)','age_at_intake'),('F',H['F'],'district','district'),('G',H['G'],'day handed to the family, Khmer words and digits','returned_home_date')]
    for v,(a,b) in enumerate((('H','I'),('J','K'),('L','M')),1):
        hh=f'ចុះលើកទី{k(v)} / '; cols+=[(a,hh+'ថ្ងៃ',f'day of visit {v}; blank = not yet visited',f'visit{v}_date'),(b,hh+'ស្ថានភាព',f'condition found at visit {v}',f'visit{v}_condition')]
    cols+=[('N',H['N'],'grant in riel, dots part the thousands','grant'),('O',H['O'],'✓ = case closed; blank = nothing said','case_closed')]
    t=table('តាមដាន','a client (a person) sent home; three visits stand side by side',cols,recs,[4,5])
    entry(4,fn,'Provincial department of social affairs, Prey Veng: follow-up after return to the family','take in','repeated column groups for visits; riel as text with dots',[t],[('តាមដាន','A1:O2','office and title'),('តាមដាន','A33:O34','notes')],
     ['Is each visit to become a record of its own, joined to the client?','Is the age the age when received (the note says so)?','A blank under "បិទករណី": still open, or not filled in?'],['a visit not yet made stored as made, or as a day in 1900','800.000៛ stored as 800','three clients made of one because of three visits','the age stored as the age today'])
# ---------- 5
def f5():
    R=random.Random(105); fn='05_Bed book Testing Haven (men).xlsx'; A=Sh('IN now'); B=Sh('OUT 2024'); C=Sh('plan')
    RF=[('AHTJ police',)*2,('DoSVY',"provincial social affairs"),('walk-in','came himself'),('Imm. centre','immigration centre')]
    EX=[('scam','online scam compound'),('fishing','fishing'),('constr.','construction'),('begging','begging')]
    CO=[('TH','THA'),('KH','KHM'),('MY','MYS'),('MM','MMR')]; LT=[('home','home'),('absc.','left without telling'),('other NGO','another NGO'),('job','a job')]
    A.put(1,'A','TESTING HAVEN – who sleeps where (update every Monday!)'); A.put(1,'I','last upd. 30-Dec-24')
    HA=['Bed','Code','Name','DOB / age','From','In','Expl.','Where','Staff']; A.row(3,HA)
    HB=['Code','Name','DOB / age','From','In','Out','Expl.','Where','Went to','Staff']; B.put(1,'A','LEFT IN 2024 – move the line here when he goes'); B.row(2,HB)
    def who(code):
        n=' '.join(person(R,'male')[1:][::-1]); j=R.random()
        if j<.45: b=date(R.randint(1983,2007),R.randint(1,12),R.randint(1,28)); raw=f'{b.day:02}/{b.month:02}/{b.year}'; bd,ag=iso(b),None
        elif j<.75: y=R.randint(1980,2006); raw=f'b. {y}'; bd,ag=str(y),None
        else: ag=R.randint(18,44); raw=f'abt {ag}'; bd=None
        rf=R.choice(RF); ex=R.choice(EX); co=R.choice(CO)
        return n,raw,bd,ag,rf,ex,co
    def dd(d): return f'{d.day}-{EM[d.month-1]}-{str(d.year)[2:]}'
    ra=[]; empt=[]; code=60
    for i in range(16):
        r=4+i; bed=f'{"AB"[i//8]}{i%8+1}'
        if i in (3,9,14): A.row(r,[bed,None,'– empty –']); empt.append(r); continue
        code+=1; n,raw,bd,ag,rf,ex,co=who(code); d=date(2024,8,1)+TD(R.randint(0,145))
        A.row(r,[bed,f'TH{code}',n,raw,rf[0],dd(d),ex[0],co[0],R.choice(['SP','RT','KL'])])
        ra.append(dict(at=r,facts=dict(bed=bed,client_code=f'TH{code}',name=n,birth_date=bd,age=ag,referred_by=rf[1],entry_date=iso(d),exploitation=ex[1],exploitation_country=co[1])))
    rb=[]; d=date(2023,11,20)
    for i in range(21):
        r=3+i; n,raw,bd,ag,rf,ex,co=who(i); d+=TD(R.randint(4,14)); o=max(d+TD(R.randint(3,120)),date(2024,1,3)+TD(i*3)); lt=R.choice(LT)
        B.row(r,[f'TH{39+i}',n,raw,rf[0],dd(d),dd(o),ex[0],co[0],lt[0],R.choice(['SP','RT','KL'])])
        rb.append(dict(at=r,facts=dict(client_code=f'TH{39+i}',name=n,birth_date=bd,age=ag,referred_by=rf[1],entry_date=iso(d),exit_date=iso(o),exploitation=ex[1],exploitation_country=co[1],went_to=lt[1])))
    C.put(1,'B','Room A'); C.put(1,'E','Room B')
    for i in range(4):
        C.row(2+i,[None,f'A{2*i+1}',f'A{2*i+2}',None,f'B{2*i+1}',f'B{2*i+2}'])
    xlsx(fn,[A,B,C])
    m={'Bed':('bed','bed'),'Code':('client_code','client code'),'Name':('name','name, given name first'),'From':('referred_by','who brought him'),'In':('entry_date','day he came (day-month-two-digit year)'),'Out':('exit_date','day he left'),'Expl.':('exploitation','kind of exploitation, short words'),'Where':('exploitation_country','country of the exploitation, two letters'),'Went to':('went_to','where he went; absc. = left without telling'),'Staff':(None,'initials of staff')}
    def cols(H):
        o=[]
        for i,h in enumerate(H):
            if h=='DOB / age': o+=[(L(i+1),h,'birth date day/month/year, or year only (b. 1990)','birth_date'),(L(i+1),h,'the same cell where only an age is known (abt 30): about','age')]
            else: o.append((L(i+1),h,m[h][1],m[h][0]))
        return o
    cst=[('sex','male','file name: a shelter for men'),('person_is','client of a shelter','sense of the list')]
    entry(5,fn,"NGO shelter for men 'Testing Haven' (invented): bed book",'take in','residents and leavers on two sheets of different columns; empty beds; birth day, year or age in one column',
     [table('IN now','a stay of a client still here; empty beds are no rows',cols(HA),ra,[3],first=4,last=19,const=cst),table('OUT 2024','a stay of a client who left',cols(HB),rb,[2],const=cst)],
     [('IN now','A1:I1','title and day of update')]+[('IN now',f'A{r}:I{r}','an empty bed') for r in empt]+[('OUT 2024','A1:J1','title'),('plan','A1:F5','plan of the rooms')],
     ['Is one row one stay?','"abt 30": an estimated age, on the day of entry?','Are the two sheets of the same kind (no man on both)?','Are two-letter countries TH, KH, MY, MM Thailand, Cambodia, Malaysia, Myanmar?'],['an empty bed made a person','an about-age turned into a birth date as if known','"absc." stored as an offence or escape from custody','12/05/1999 read as 5 December'])
# ---------- 6
PCODE={'01':'Banteay Meanchey','02':'Battambang','03':'Kampong Cham','06':'Kampong Thom','08':'Kandal','12':'Phnom Penh','14':'Prey Veng','17':'Siem Reap','18':'Preah Sihanouk','20':'Svay Rieng','21':'Takeo'}
def f6():
    R=random.Random(106); fn='06_helpline_export_2024Q2.csv'
    H=['call_id','start','dur_sec','caller_type','caller_sex','lang','subject','persons_concerned','province_code','outcome','callback_no','agent']
    CT=[('self','self'),('family','family'),('police','police'),('other','other'),('silent','silent call')]; SX=[('m','male'),('f','female'),('?','unknown')]
    SU=['labour abroad','missing person','scam compound','debt','information only']; OU=[('ref_police','referred to police'),('ref_ngo','referred to an NGO'),('info','information given'),('hangup','caller hung up'),('cb','to be called back')]
    out=[';'.join(H)]; recs=[]; t=dt.datetime(2024,4,1,8,3,11)
    for i in range(48):
        t+=TD(hours=R.randint(9,64),minutes=R.randint(0,59),seconds=R.randint(0,59)); ct=R.choices(CT,[4,5,1,2,2])[0]; sil=ct[0]=='silent'
        sx=SX[2] if sil else R.choice(SX[:2]+SX[:2]+SX[2:]); su=None if sil else R.choice(SU); pn=None if sil or su=='information only' else R.choice([1,1,2,3,None,6]); pc=None if sil else R.choice(list(PCODE)+['']) or None
        ou=OU[3] if sil else R.choice(OU[:3]+OU[4:]); ph=f'0{R.choice([11,77,96])}000{500+i}' if ou[0]=='cb' else None; du=R.randint(4,25) if sil else R.randint(60,1900); lg='' if sil else R.choice(['km','km','km','en','vi'])
        su2=f'"{su}; passport kept"' if su=='labour abroad' and i%3==0 else su
        out.append(';'.join(str(x if x is not None else '') for x in [f'HL{24001+i}',t.strftime('%Y-%m-%d %H:%M:%S'),du,ct[0],sx[0],lg,su2,pn,pc,ou[0],ph,f'ag{R.randint(1,4)}']))
        recs.append(dict(at=2+i,facts=dict(call_no=f'HL{24001+i}',call_date=t.strftime('%Y-%m-%d'),call_time=t.strftime('%H:%M:%S'),duration_seconds=du,caller=ct[1],caller_sex=sx[1],language={'km':'Khmer','en':'English','vi':'Vietnamese','':None}[lg],subject=su2.strip('"') if su2 else None,persons_concerned=pn,province=PCODE.get(pc),outcome=ou[1],phone=ph)))
    out.append('# 48 calls, exported 2024-07-01 08:00'); open(os.path.join(OUT,fn),'w',encoding='utf-8-sig',newline='').write('\r\n'.join(out)+'\r\n')
    M=[('call_no','number of the call'),('call_date','start: the day'),('duration_seconds','length in seconds'),('caller','who called'),('caller_sex','sex of the caller; ? = not known'),('language','language'),('subject','subject; one holds the separator inside quotes'),('persons_concerned','how many people it is about; blank = not asked'),('province','province code of the national gazetteer (two digits)'),('outcome','what was done; cb = to be called back'),('phone','number to call back'),(None,'who answered')]
    cols=[]
    for i,h in enumerate(H):
        cols.append((L(i+1),h,M[i][1],M[i][0]))
        if h=='start': cols.append(('B',h,'start: the time','call_time'))
    t=table(None,'a call (not a person, not a case)',cols,recs,[1])
    entry(6,fn,"NGO helpline 'Sample Line' (invented): export of calls",'take in','semicolons, UTF-8 with a mark; silent calls; a last line that is no call; numeric province codes',[t],[(None,'line 50','line that counts the exported calls')],
     ['Is one row one call?','Are the province codes those of the national gazetteer (12 = Phnom Penh)?','Are silent calls to be kept?','persons_concerned blank: not asked?'],['a caller made a victim','the people concerned made records of people','province code 02 stored as the number 2 of something, or 12 as December','blank persons_concerned stored as 0'],notes=['CSV has no sheet: sheet is null; places are column letters and line numbers (heading = line 1).'])

# ---------- 7
def f7():
    R=random.Random(107); s=Sh('ចម្ការ ២០២៤'); fn='07_ពលកម្មកុមារ_ចម្ការកៅស៊ូ_ត្បូងឃ្មុំ.xlsx'
    s.put(1,'A','មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ ខេត្តត្បូងឃ្មុំ'); s.put(2,'A','បញ្ជីកុមារធ្វើការដែលរកឃើញពេលចុះអធិការកិច្ច'); s.merge('A2:J2')
    H=['ល.រ','ឈ្មោះកុមារ','ភេទ','អាយុ','រៀន/ឈប់','ម៉ោងក្នុង១ថ្ងៃ','ឈ្នួល/ថ្ងៃ (រៀល)','ការងារ','អាណាព្យាបាល','វិធានការ']
    W=[('ច្រៀកជ័រ','tapping rubber'),('ដឹកជ័រ','carrying latex'),('សម្អាតស្មៅ','weeding')]; MS=[('បញ្ឈប់ការងារ','taken off the work'),('ណែនាំ','advice given'),('បញ្ជូនសង្គមកិច្ច','referred to social affairs')]
    M=[(None,'running number, begins again in each block'),('name','name of the child'),('sex','sex: ស / ប'),('age','age with the word ឆ្នាំ'),('in_school','goes to school (រៀន) or left (ឈប់)'),('hours_per_day','hours a day, decimal comma'),('daily_wage','wage a day in riel, dot parts the thousands'),('work','work done'),('guardian','name of the guardian'),('measure','what the inspector did')]
    r=4; T=[]; nr=[(s.name,'A1:J2','office and title')]
    for b,(n,pl,d) in enumerate([(11,'ចម្ការសាកល្បង ១',date(2024,5,14)),(9,'ចម្ការគំរូ ភាគខាងជើង',date(2024,6,6)),(13,'ចម្ការប្រឌិត',date(2024,9,19))]):
        s.put(r,1,f'{pl} – ចុះថ្ងៃទី {k(d.day,2)}.{k(d.month,2)}.{k(d.year)}'); s.merge(f'A{r}:J{r}'); s.bold.append(r); nr.append((s.name,f'A{r}:J{r}','group line: plantation and day of the visit for the rows under it'))
        s.row(r+1,H); hr=r+1; recs=[]; nf=0
        for i in range(n):
            q=r+2+i; sx=sexof(R,.4); nf+=sx=='female'; age=R.randint(10,17); sch=R.choice(['yes','no']); h=R.choice([3,4,4.5,6,7.5,8]); wg=R.choice([8,10,12,15,20])*1000; w=R.choice(W); m=R.choice(MS); nm=person(R,sx)[0]; gd=person(R,'male')[0]
            s.row(q,[k(i+1),nm,'ស' if sx=='female' else 'ប',f'{k(age)}ឆ្នាំ','រៀន' if sch=='yes' else 'ឈប់',k(h).replace('.',','),k(f'{wg:,}'.replace(',','.')),w[0],gd,m[0]])
            recs.append(dict(at=q,facts=dict(name=nm,sex=sx,age=age,in_school=sch,hours_per_day=h,daily_wage={'amount':wg,'currency':'KHR'},work=w[1],guardian=gd,measure=m[1])))
        T.append(table(s.name,'a child found working (a person)',[(L(i+1),H[i],M[i][1],M[i][0]) for i in range(10)],recs,[hr],const=[('plantation',pl,'the line above the block'),('visit_date',iso(d),'the line above the block'),('person_is','working child','title')]))
        r=r+2+n; s.put(r,1,f'សរុប៖ {k(n)} នាក់ ស្រី {k(nf)} នាក់'); nr.append((s.name,f'A{r}:J{r}','total of the block')); r+=2
    xlsx(fn,[s])
    entry(7,fn,'Provincial labour department, Tbong Khmum: children found working on rubber plantations','take in','three blocks under lines that give plantation and day; Khmer digits with comma and dot',T,nr,
     ['Are these working children only, or victims of trafficking?','Is the wage in riel a day, dots for thousands?','Does the line above each block give plantation and day of all its rows?'],['a working child stored as an identified victim','wage ១៥.០០០ stored as 15','៧,៥ hours stored as 75','a group line or block total made a child','the guardian made a suspect'])
# ---------- 8
def f8():
    R=random.Random(108); s=Sh('Brides'); fn='08_Brides_CG Guangzhou_2022-2024.xlsx'
    s.put(1,'A','CONSULATE-GENERAL – assistance to Cambodian women married in China'); s.put(2,'A','struck out = withdrew. NS = not said.')
    H=['#','Case ref.','Name','ឈ្មោះ','D.O.B.','Passport no','Arrived','Living in','1st contact','Children','Docs','Exit permit','Flight home','Force?','Status','Broker named']; s.row(3,H); s.bold=[3]; s.hidden=['P']
    PL=['Henan','Anhui','Jiangxi','Hunan','Shandong']; DO=[('PP held by husb.','passport held by the husband'),('PP lost','passport lost'),('has PP','has her passport')]; FO=[('Y','yes'),('N','no'),('NS','unknown')]
    recs=[]; errs=[]; c=date(2022,2,10); nn={}
    for i in range(30):
        r=4+i; kn,f,g=person(R,'female'); b=date(R.randint(1985,2003),R.randint(1,12),R.randint(1,28)); c+=TD(R.randint(12,40)); nn[c.year]=nn.get(c.year,0)+1
        a=addm(c,-R.randint(3,30)).replace(day=1); pp=f'N00{1000+i*37}'; pl=R.choice(PL); ch=R.choice([0,0,1,2,None]); do=R.choice(DO); fo=R.choice(FO); br=R.choice([None,None,'Madam Testing','Mr Sample','Invented Marriage Co.'])
        st=R.choice(['Returned','Returned','Waiting','Withdrew','Shelter'])
        if i==8 or i==19 or i==13: st='Returned'
        if i in (12,24): st='Waiting'
        ex=c+TD(R.randint(20,90)) if st=='Returned' else None; fl=ex+TD(R.randint(2,12)) if ex else None
        B,EX,FL=b,ex,fl; F=dict(case_ref=f'GZ/{c.year%100}/{nn[c.year]:03}',name_latin=f'{f.upper()}, {g}',name=kn,birth_date=iso(b),passport=pp,arrived_month=f'{a:%Y-%m}',place_abroad=pl,contact_date=iso(c),children=ch,documents=do[1],exit_permit_date=ex and iso(ex),return_date=fl and iso(fl),forced=fo[1],status={'Returned':'returned','Waiting':'waiting','Withdrew':'withdrew','Shelter':'in a shelter'}[st],broker=br); bad=False
        if i==8: FL=c-TD(31); F['return_date']=iso(FL); bad=True; errs.append(('Brides',f'M{r}',f'flight home ({iso(FL)}) before the first contact ({iso(c)}) and before the exit permit','name it; do not swap or correct the day'))
        if i==12: B=date(2019,6,3); F['birth_date']=None; bad=True; errs.append(('Brides',f'E{r}','born 2019: a child of a few years cannot be a bride','name it and leave the day empty'))
        if i==24: pp=recs[6]['facts']['passport']; F['passport']=pp; bad=True; recs[6]['bad']=True; errs.append(('Brides',f'F{r}',f'the passport number of row {recs[6]["at"]} again, with another name and birth day','ask which of the two is right; do not merge the two women'))
        if i==19: EX='31/09/2023'; F['exit_permit_date']=None; bad=True; errs.append(('Brides',f'L{r}','31 September does not exist (text)','name it and leave the day empty'))
        D=lambda x: dt.datetime(x.year,x.month,x.day) if isinstance(x,date) else x
        s.row(r,[i+1,F['case_ref'],F['name_latin'],kn,D(B),pp,f'{EM[a.month-1]} {a.year}',pl,D(c),ch,do[0],D(EX),D(FL),fo[0],st,br],fmts={x:'dd mmm yyyy' for x in 'EILM'})
        if st=='Withdrew': s.strike.append(r)
        recs.append(dict(at=r,facts=F,bad=bad))
    # two women who share a passport must differ in name
    assert recs[6]['facts']['birth_date']!=recs[24]['facts']['birth_date'] and recs[6]['facts']['name']!=recs[24]['facts']['name']
    s.w={'C':22,'E':14,'I':14,'L':14,'M':14}; xlsx(fn,[s])
    M=[(None,'running number'),('case_ref','reference of the consulate, place/year/number'),('name_latin','family name, given name in Latin letters'),('name','name in Khmer'),('birth_date','day of birth (Excel date)'),('passport','passport number'),('arrived_month','month she arrived in China'),('place_abroad','Chinese province she lives in'),('contact_date','first contact with the consulate'),('children','children; blank = not asked'),('documents','where her passport is'),('exit_permit_date','day of the exit permit'),('return_date','day of the flight home'),('forced','says she was forced; NS = not said'),('status','where her request stands'),('broker','name of the broker (hidden column)')]
    t=table('Brides','a woman who asked for help (a person)',[(L(i+1),H[i],M[i][1],M[i][0]) for i in range(16)],recs,[3],const=[('sex','female','title: women'),('country','CHN','title'),('person_is','citizen assisted','title')])
    entry(8,fn,'Consulate-general at Guangzhou: women married in China who ask for help','take in, naming the errors','a hidden column names brokers; struck-out rows; text months beside Excel dates',[t],[('Brides','A1:A2','title and note')],
     ['Is a woman who does not say she was forced a victim, or a citizen helped?','May the hidden column with brokers come in?','Struck-out rows: withdrew (the note says so) – keep them with that status?','Whose passport is the number that stands twice?'],['the two women with one passport number made one','NS stored as no','the hidden column taken in or left out without a word','a broker named by a client stored as an accused or convicted person','struck-out rows silently lost'],errors=errs,also={'hidden_columns':['P'],'struck_out_rows':s.strike})
# ---------- 9
def f9():
    R=random.Random(109); fn='09_បវិត_ជនបរទេសបណ្តេញចេញ_២០២៤.xlsx'; S=[]; T=[]; nr=[]
    H0=['ល.រ','Name (passport)','ភេទ','D.O.B','Passport','រកឃើញនៅ','ថ្ងៃរកឃើញ','Overstay (days)','Fine USD','ថ្ងៃចេញ','តាម','Screening','លទ្ធផល']
    M={'ល.រ':(None,'running number'),'Name (passport)':('name_latin','name as in the passport'),'ភេទ':('sex','sex: ប / ស'),'D.O.B':('birth_date','day of birth (Excel date)'),'Passport':('passport','passport number'),'រកឃើញនៅ':('place','place where found'),'ថ្ងៃរកឃើញ':('found_date','day found, year.month.day'),'Overstay (days)':('overstay_days','days of overstay'),'Fine USD':('fine','fine in dollars; blank = not fined or not written'),'ថ្ងៃចេញ':('removed_date','day of removal, day/month/year'),'តាម':('exit_point','way out'),'Screening':('screened','screened for trafficking'),'លទ្ធផល':('identified_victim','result of the screening; - = not screened, no result')}
    EX=[('បវិត','Bavet border'),('អាកាសយានដ្ឋាន','airport')]; cnt=[]
    for sn,iso3,n,pre in (('VN','VNM',14,'B'),('CN','CHN',12,'E'),('MM','MMR',6,'MH'),('ID','IDN',5,'X')):
        s=Sh(sn); S.append(s); H=H0[:]; h=3
        if sn=='MM': H.remove('Fine USD')
        if sn=='ID': H[6],H[9]=H[9],H[6]; h=1
        if h==3: s.put(1,'A',f'ប៉ុស្តិ៍អន្តោប្រវេសន៍ ច្រកបវិត – {sn} – ឆ្នាំ២០២៤'); nr.append((sn,'A1:M1','title'))
        s.row(h,H); recs=[]; d=date(2024,1,8)
        for i in range(n):
            r=h+1+i; sx=sexof(R,.35); _,f,g=person(R,sx); b=date(R.randint(1980,2004),R.randint(1,12),R.randint(1,28)); d+=TD(R.randint(3,25)); rm=d+TD(R.randint(2,30)); ov=R.randint(0,400); fi=None if R.random()<.3 else min(ov*10,3600); ex=R.choice(EX); sc=R.choice(['yes','yes','no']); rs=R.choice(['yes','no','no']) if sc=='yes' else None; pl=f'អគារសាកល្បង {R.choice("ABCD")}{R.randint(1,9)}'
            v={'ល.រ':i+1,'Name (passport)':f'{f.upper()} {g.upper()}','ភេទ':'ស' if sx=='female' else 'ប','D.O.B':dt.datetime(b.year,b.month,b.day),'Passport':f'{pre}000{1200+i*13}','រកឃើញនៅ':pl,'ថ្ងៃរកឃើញ':f'{d:%Y.%m.%d}','Overstay (days)':ov,'Fine USD':fi,'ថ្ងៃចេញ':f'{rm:%d/%m/%Y}','តាម':ex[0],'Screening':{'yes':'បាទ','no':'ទេ'}[sc],'លទ្ធផល':{'yes':'ជនរងគ្រោះ','no':'មិនមែន',None:'-'}[rs]}
            s.row(r,[v[x] for x in H],fmts={'D':'yyyy-mm-dd'})
            F=dict(name_latin=v['Name (passport)'],sex=sx,birth_date=iso(b),passport=v['Passport'],place=pl,found_date=iso(d),overstay_days=ov)
            if sn!='MM': F['fine']={'amount':fi,'currency':'USD'} if fi is not None else None
            F.update(removed_date=iso(rm),exit_point=ex[1],screened=sc,identified_victim=rs); recs.append(dict(at=r,facts=F))
        cnt.append((sn,n,sum(x['facts']['sex']=='female' for x in recs)))
        T.append(table(sn,'a foreigner removed (a person)',[(L(i+1),x,M[x][1],M[x][0]) for i,x in enumerate(H)],recs,[h],const=[('citizenship',iso3,"the sheet's name"),('person_is','foreigner removed','file name')]))
    z=Sh('សរុប'); S.append(z); z.row(1,['សញ្ជាតិ','ចំនួន','ស្រី'])
    for i,x in enumerate(cnt): z.row(2+i,x)
    z.row(6,['សរុប',sum(x[1] for x in cnt),sum(x[2] for x in cnt)]); nr.append(('សរុប','A1:C6','summary of the four sheets'))
    xlsx(fn,S)
    entry(9,fn,'Immigration post at the border of Bavet: foreigners removed 2024','take in','citizenship only in the name of the sheet; the four sheets differ (two columns swapped, one missing)',T,nr,
     ['Do VN, CN, MM, ID name the citizenship?','Is a removed person only a person removed unless the result says victim?','Does "-" under the result mean no result?','On sheet ID the two days stand in the other order: right?'],['all removed people stored as victims or as offenders','found and removed days exchanged on the sheet ID','"-" stored as no','the summary sheet made records or counted again','ID taken as identity number or Idaho, CN/VN as a name'],totals=[{'sheet':'សរុប','period':'2024','citizenship':{'VN':'VNM','CN':'CHN','MM':'MMR','ID':'IDN'}[a],'persons':b,'female':c} for a,b,c in cnt])
# ---------- 10
def f10():
    R=random.Random(110); fn='10_incidents_2024-09-30_primero.xlsx'; s=Sh('Incident')
    H=['Incident ID','Case ID','Incident Date','Date of Report','Violence Type','Incident Location','Number of Alleged Perpetrators','Relationship to Child','Sex','Age at Incident','Reported to Police?','Incident Status','Record State','Owned By']; s.row(1,H)
    VT=['Labour exploitation','Physical violence','Sexual exploitation','Neglect']; LO=['Cambodia::Takeo::Bati','Cambodia::Kampot::Chhuk','Cambodia::Takeo::Tram Kak','Cambodia::Phnom Penh::Mean Chey']; RL=['Employer','Relative','Neighbour','Unknown']
    recs=[]; d=date(2023,10,3); cases=[]
    for i in range(36):
        if i%5==4: c=R.choice(cases[-4:])
        else: c=(f'{R.randrange(16**7):07x}',sexof(R,.6),R.randint(6,16)); cases.append(c)
        d+=TD(R.randint(2,14)); rp=d+TD(R.randint(0,20)); vt=R.sample(VT,R.choice([1,1,2])); lo=R.choice(LO); n=R.choice([1,1,2,None]); rl=R.choice(RL); po=R.choice(['Yes','No',None]); stt=R.choice(['Open','Closed']); rs=i not in (7,22)
        f=lambda x:f'{x.day:02}-{EM[x.month-1]}-{x.year}'
        s.row(2+i,[f'{R.randrange(16**7):07x}',c[0],f(d),f(rp),' | '.join(vt),lo,n,rl,c[1].title(),c[2],po,stt,'true' if rs else 'false',f'cp_user{R.randint(1,4)}'])
        a=lo.split('::'); recs.append(dict(at=2+i,facts=dict(incident_id=s.c[2+i,1],case_id=c[0],incident_date=iso(d),reported_date=iso(rp),violence=vt,province=a[1],district=a[2],perpetrators=n,perpetrator_relation=rl.lower(),sex=c[1],age=c[2],reported_to_police=po and po.lower(),status=stt.lower(),record_active='yes' if rs else 'no')))
    m=Sh('Metadata'); m.row(1,['Module','Child Protection']); m.row(2,['Exported','30-Sep-2024']); m.row(3,['Filter','Violence Type includes: all']); xlsx(fn,[s,m])
    M=[('incident_id','short id of the incident'),('case_id','short id of the child\'s case; stands several times'),('incident_date','day of the incident'),('reported_date','day reported'),('violence','kinds of violence, parted by |'),('province','second part of the location'),('perpetrators','number of alleged perpetrators; blank = not given'),('perpetrator_relation','what the alleged perpetrator is to the child'),('sex','sex of the child'),('age','age of the child at the incident'),('reported_to_police','reported to the police; blank = not given'),('status','open or closed'),('record_active','false = record disabled in Primero'),(None,'user')]
    cols=[]
    for i,h in enumerate(H):
        cols.append((L(i+1),h,M[i][1],M[i][0]))
        if i==5: cols.append(('F',h,'third part of the location','district'))
    t=table('Incident','an incident (a child may have several)',cols,recs,[1])
    entry(10,fn,"NGO 'Sample Protect' (invented): export of incidents from Primero",'take in','an incident per row; the same case several times; list values; disabled records',[t],[('Metadata','A1:B3','what was exported')],
     ['Is one row one incident, with several for one child?','Record State false: leave out, or keep as disabled?','Are all kinds of violence about trafficking, or only some?'],['incidents of one case made different children or dropped as doubles','an alleged perpetrator counted made a person','a disabled record stored as an ordinary one','hexadecimal ids read as numbers (for example 12e4567)'],also={'different_children':len({r['facts']['case_id'] for r in recs}),'disabled_records':2})
# ---------- 11
def f11():
    R=random.Random(111); fn='11_returnee_interview_v4_ODK.tsv'
    H=['SubmissionDate','start','enum_code','consent','sex','age','border_point','dest_country','left_month','paid_broker','broker_fee','fee_cur','debt_now','abuse/docs_taken','abuse/locked_in','abuse/not_paid','abuse/none','help_wanted','phone','KEY']
    out=['\t'.join(H)]; recs=[]; t=dt.datetime(2024,8,5,7,41,3)
    for i in range(34):
        t+=TD(hours=R.randint(3,40),minutes=R.randint(1,59)); sub=t+TD(hours=R.randint(1,50)); key='uuid:'+''.join(R.choice('0123456789abcdef') for _ in range(12)); base=[sub.strftime('%Y-%m-%dT%H:%M:%S+07:00'),t.strftime('%Y-%m-%dT%H:%M:%S+07:00'),f'E{R.randint(1,5)}']
        F=dict(submitted_date=f'{sub:%Y-%m-%d}',interview_date=f'{t:%Y-%m-%d}',consent='no' if i in (6,15,29) else 'yes')
        names=['sex','age','border_point','destination','left_month','paid_broker','broker_fee','debt_now','documents_taken','locked_in','not_paid','no_abuse','help_wanted','phone']
        if F['consent']=='no': out.append('\t'.join(base+['no']+['']*15+[key])); F.update({n:None for n in names})
        else:
            sx=sexof(R); age=R.randint(16,49); bp=R.choice(['poipet','daung','choam']); dc=R.choice(['tha','tha','tha','mys']); lm=f'{R.choice([2022,2023])}-{R.randint(1,12):02}'; pb=R.choice(['yes','no','dk']); fee=R.choice([3500,8000,12000,15000]) if pb=='yes' else None; cur='THB'
            if fee and i%4==1: fee,cur=R.choice([150,400]),'USD'
            de=R.choice(['yes','no','']); ab=[R.choice([0,0,1]) for _ in range(3)]; no=int(not any(ab)); hw=R.choice(['job','legal','health','nothing']); ph=R.choice(['',f'0{R.choice([71,93])}000{700+i}'])
            out.append('\t'.join(map(str,base+['yes',sx,age,bp,dc,lm,pb,fee or '',cur if fee else '',de]+ab+[no,hw,ph,key])))
            yn=lambda x:'yes' if x else 'no'
            F.update(sex=sx,age=age,border_point={'poipet':'Poipet','daung':'Daung','choam':'Choam'}[bp],destination=dc.upper(),left_month=lm,paid_broker='unknown' if pb=='dk' else pb,broker_fee=fee and {'amount':fee,'currency':cur},debt_now=de or None,documents_taken=yn(ab[0]),locked_in=yn(ab[1]),not_paid=yn(ab[2]),no_abuse=yn(no),help_wanted=hw,phone=ph or None)
        F['submission_id']=key; recs.append(dict(at=2+i,facts=F))
    open(os.path.join(OUT,fn),'w',encoding='utf-8',newline='').write('\n'.join(out)+'\n')
    M=[('submitted_date','day it was sent (with time and zone)'),('interview_date','day of the interview (with time and zone)'),(None,'interviewer'),('consent','agreed to be asked; no = everything else is empty'),('sex','sex'),('age','age'),('border_point','border crossing of the return'),('destination','country worked in'),('left_month','month of leaving Cambodia'),('paid_broker','paid a broker; dk = does not know'),('broker_fee','fee: the amount'),('broker_fee','fee: the currency'),('debt_now','has a debt now; blank = not answered'),('documents_taken','1 = documents taken'),('locked_in','1 = locked in'),('not_paid','1 = not paid'),('no_abuse','1 = none of these'),('help_wanted','help wanted'),('phone','telephone'),('submission_id','key of the submission')]
    t=table(None,'an interview (a submission) of a returnee; three people did not consent',[(L(i+1),h,M[i][1],M[i][0]) for i,h in enumerate(H)],recs,[1])
    entry(11,fn,"NGO 'Testing Alliance' (invented): interviews of returnees, ODK export",'take in','tab-separated; answers as 0/1 columns; refusals of consent',[t],[],
     ['Are the three interviews without consent to be kept (as a count), or left out?','Is one row an interview, and no victim unless somebody decides so?','dk: does not know?'],['an interview without consent made a person with "no" in every answer','a blank debt_now or dk stored as no','a returnee with abuse marked stored as an identified victim','baht and dollars added up or converted'],notes=['TSV has no sheet: sheet is null; columns as letters, line 1 is the heading.'],also={'without_consent':3})
# ---------- 12
def f12():
    R=random.Random(112); fn='12_ប្រាក់ឧបត្ថម្ភ_ត្រីមាស១-៣_២០២៤.ods'; S=[];T=[];nr=[]
    H=['ខេត្ត','ល.រ','លេខបង្កាន់ដៃ','កូដជនរងគ្រោះ','អ្នកទទួលប្រាក់','ត្រូវជា','ចំនួន (រៀល)','ថ្ងៃបើក','តាម','ស្នាមមេដៃ']
    RL=[('សាមីខ្លួន','self'),('ម្តាយ','mother'),('ឪពុក','father'),('ជីដូន','grandmother')]; VI=[('Wing','Wing'),('ABA','ABA'),('សាច់ប្រាក់','cash')]
    ppl=[(f'VT-{R.choice([21,22,23])}{R.randint(1,9):01}{i:02}',)+person(R,sexof(R,.7))[:1]+(R.choice(RL),) for i in range(18)]; PR=['Kampong Cham','Prey Veng','Takeo','Pursat']; ppl=[p+(PR[i*4//18],) for i,p in enumerate(ppl)]; carry=0; no=300
    for q,n in ((1,14),(2,16),(3,12)):
        s=Sh(f'ត្រីមាសទី{k(q)}'); S.append(s); s.put(1,1,f'បញ្ជីបើកប្រាក់ឧបត្ថម្ភជនរងគ្រោះ ត្រីមាសទី{k(q)} ឆ្នាំ២០២៤'); s.merge('A1:J1'); s.row(2,H); r=3; nr.append((s.name,'A1:J1','title'))
        if q>1: s.put(3,5,'យោងពីត្រីមាសមុន'); s.put(3,7,carry); r=4; nr.append((s.name,'A3:J3','sum brought forward from the quarter before'))
        who=sorted(R.sample(range(18),n)); recs=[]; start=r; blk={}
        for i,w in enumerate(who):
            p=ppl[w]; no+=1; am=R.choice([120000,160000,200000,240000]); d=date(2024,3*q-2,1)+TD(R.randint(10,85)); v=R.choice(VI); th=R.random()<.8; carry+=am; blk.setdefault(p[3],[]).append(r)
            s.row(r,[PROV[p[3]] if len(blk[p[3]])==1 else None,i+1,f'បង-{k(no)}',p[0],p[1],p[2][0],am,d,v[0],'បាន' if th else None])
            recs.append(dict(at=r,facts=dict(province=p[3],voucher_no=f'បង-{no}',victim_code=p[0],recipient=p[1],recipient_relation=p[2][1],payment={'amount':am,'currency':'KHR'},paid_date=iso(d),paid_by=v[1],received_confirmed='yes' if th else None))); r+=1
        for rr in blk.values():
            if len(rr)>1: s.merge(f'A{rr[0]}:A{rr[-1]}')
        s.put(r,1,'សរុប (រួមទាំងយោង)' if q>1 else 'សរុប'); s.put(r,7,carry); nr.append((s.name,f'A{r}:J{r}','total, with the sum brought forward'))
        M=[('province','province, one merged cell for several rows'),(None,'running number'),('voucher_no','number of the receipt, Khmer digits'),('victim_code','code of the victim'),('recipient','who received the money (often not the victim)'),('recipient_relation','what the recipient is to the victim'),('payment','amount in riel'),('paid_date','day paid'),('paid_by','way of payment'),('received_confirmed','បាន = thumbprint given; blank = none seen')]
        T.append(table(s.name,'a payment; a victim may have one in each quarter',[(L(i+1),H[i],M[i][1],M[i][0]) for i in range(10)],recs,[2]))
    ods(fn,S)
    entry(12,fn,'Social ministry: allowances paid to victims and their families','take in','payments, a sheet per quarter, sums brought forward, province in merged cells',T,nr,
     ['Is one row one payment?','Is the person named the one who received the money, the code the victim?','Blank thumbprint: not received, or not seen?'],['a payment made a victim, or the same code in three quarters three victims','the recipient (mother, father) stored as the victim','sums brought forward counted as payments','a blank thumbprint stored as not received'],also={'different_victim_codes':len({r['facts']['victim_code'] for t in T for r in t['rows']}),'paid_in_all_KHR':carry})
# ---------- 13
def f13():
    R=random.Random(113); fn='13_ចុះហត្ថលេខា_វគ្គNRM_កំពត-កែប.xlsx'; S=[];T=[];nr=[]
    H=['ល.រ','គោត្តនាម-នាម','ភេទ','តួនាទី','អង្គភាព','ទូរស័ព្ទ','ថ្ងៃទី១','ថ្ងៃទី២','ថ្ងៃទី៣','តេស្តមុន (/20)','តេស្តក្រោយ (/20)','ហត្ថលេខា']
    DU=[('មេឃុំ','commune chief'),('នាយប៉ុស្តិ៍','police post chief'),('មន្ត្រីសង្គមកិច្ច','social affairs officer'),('គ្រូបង្រៀន','teacher')]; U=['ស្រុកឈូក','ស្រុកទឹកឈូ','ក្រុងកែប','ស្រុកដំណាក់ចង្អើរ']
    M=[(None,'running number'),('name','name'),('sex','sex: ស / ប'),('duty','office held'),('unit','where he or she serves (as written)'),('phone','telephone; the leading 0 is lost because Excel took it for a number'),('attended_day1','✓ present, អវត្តមាន absent'),('attended_day2','the same for day 2'),('attended_day3','the same for day 3'),('score_before','test before, of 20'),('score_after','test after, of 20'),(None,'signature (blank)')]
    c=0
    for sn,n,tt,d in (('កំពត',21,'ខេត្តកំពត ថ្ងៃទី ១៤-១៦ ខែឧសភា ឆ្នាំ២០២៤',date(2024,5,14)),('កែប',17,'ខេត្តកែប ថ្ងៃទី ៤-៦ ខែមិថុនា ឆ្នាំ២០២៤',date(2024,6,4))):
        s=Sh(sn); S.append(s); s.put(1,1,'គណៈកម្មាធិការជាតិប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស'); s.put(2,1,'វគ្គបណ្តុះបណ្តាលស្តីពីយន្តការបញ្ជូនបន្ត – '+tt); s.row(4,H); r=5; recs=[]
        for i in range(n):
            if i==12: s.put(r,1,'ទំព័រទី២'); s.row(r+1,H); nr.append((sn,f'A{r}:L{r+1}','page mark and heading repeated')); r+=2
            sx=sexof(R,.35); nm=person(R,sx)[0]; du=R.choice(DU); u=R.choice(U); c+=1; ph=int(f'{R.choice([12,77,92])}000{100+c}') if i%6!=4 else None; at=[R.random()<.88 for _ in range(3)]; at[0]=True; a=R.randint(4,13); b=a+R.randint(0,7)
            if not at[2]: b=None
            s.row(r,[i+1,nm,'ស' if sx=='female' else 'ប',du[0],u,ph]+['✓' if x else 'អវត្តមាន' for x in at]+[a,b])
            recs.append(dict(at=r,facts=dict(name=nm,sex=sx,duty=du[1],unit=u,phone=ph and '0'+str(ph),attended_day1='yes',attended_day2='yes' if at[1] else 'no',attended_day3='yes' if at[2] else 'no',score_before=a,score_after=b))); r+=1
        s.put(r+1,'H','អ្នកសម្របសម្រួល'); nr+= [(sn,'A1:L2','office and title with place and days'),(sn,f'H{r+1}','office of the signatory')]
        T.append(table(sn,'a trained official (a person, no victim or suspect)',[(L(i+1),H[i],M[i][1],M[i][0]) for i in range(12)],recs,[4],const=[('training_start',iso(d),'title'),('training_end',iso(d+TD(2)),'title'),('training_province',{'កំពត':'Kampot','កែប':'Kep'}[sn],'title and name of the sheet'),('person_is','training participant','title')]))
    xlsx(fn,S)
    entry(13,fn,'National committee against trafficking: attendance lists of two trainings','take in','page breaks repeat the heading; telephones lost their 0; place and days only in the title',T,nr,
     ['Is one row one official at one training?','Are the telephones short of a leading 0?','A blank test after: not sat?'],['an official stored as a victim or suspect','the repeated heading made a person','a blank test stored as 0'])

# ---------- 14
def f14():
    R=random.Random(114); fn='14_Indicators 2024 donor report v2.xlsx'; s=Sh('Indicators')
    s.put(1,1,"NGO 'Sample Bridge' – progress against indicators, Jan–Sep 2024 (Q4 not yet reported = n/y/r)"); s.merge('A1:N1')
    top={'A':'Code','B':'Indicator','C':'Unit','D':'Target 2024','M':'To date','N':'% of target'}
    for c,h in top.items(): s.put(3,c,h); s.merge(f'{c}3:{c}4')
    for i,q in enumerate(('Q1','Q2','Q3','Q4')):
        a,b=L(5+2*i),L(6+2*i); s.put(3,a,q); s.merge(f'{a}3:{b}3'); s.put(4,a,'F'); s.put(4,b,'M')
    G=[('Outcome 1: survivors are helped',[('1.1','Survivors given shelter','persons'),('1.2','Survivors given legal aid','persons'),('1.3','Survivors given counselling','sessions'),('1.4','Survivors with a job after 6 months','persons')]),
       ('Outcome 2: communities know the risks',[('2.1','Villagers at awareness meetings','attendances'),('2.2','Pupils reached in schools','attendances'),('2.3','Migrants briefed before departure','persons'),('2.4','Calls to the helpline','calls'),('2.5','Village networks meeting','attendances')]),
       ('Outcome 3: officials act better',[('3.1','Police officers trained','persons'),('3.2','Commune officials trained','persons'),('3.3','Judges and prosecutors at workshops','persons')])]
    r=5; recs=[]; nr=[('Indicators','A1:N1','title')]; errs=[]; tot=[]
    for g,L_ in G:
        s.put(r,1,g); s.merge(f'A{r}:N{r}'); s.bold.append(r); nr.append(('Indicators',f'A{r}:N{r}','line of a group of indicators')); r+=1
        for code,ind,u in L_:
            sc=10 if u!='attendances' else 120; v=[R.randint(0,sc*3) for _ in range(6)]; t=sum(v); tg=max(10,round(t*R.uniform(.9,1.6),-1)); tg=int(tg); T=t; bad=False
            if code=='2.3': T=t+90; bad=True; errs.append(('Indicators',f'M{r}',f'to date {T}, but the three quarters add up to {t}','name it; keep the parts, ask for the total'))
            s.row(r,[code,ind,u,tg]+v+['n/y/r','n/y/r',T,round(T/tg,2)],fmts={'N':'0%'})
            F=dict(code=code,indicator=ind,unit=u,target=tg)
            for i in range(4):
                F[f'q{i+1}_female']=v[2*i] if i<3 else None; F[f'q{i+1}_male']=v[2*i+1] if i<3 else None
            F['total']=None if bad else t; recs.append(dict(at=r,facts=F,bad=bad)); tot.append({'sheet':'Indicators','period':'2024-01 to 2024-09','code':code,'unit':u,'female':sum(v[::2]),'male':sum(v[1::2]),'total_as_written':T}); r+=1
    s.put(r+1,1,'Same person may be counted in several quarters and indicators.'); nr.append(('Indicators',f'A{r+1}','note: people may be counted several times'))
    s.w={'B':36,'C':12}; xlsx(fn,[s])
    cols=[('A','Code','number of the indicator','code'),('B','Indicator','what is counted','indicator'),('C','Unit','unit: persons, sessions, attendances or calls','unit'),('D','Target 2024','target of the year','target')]
    for i in range(4):
        for j,(x,y) in enumerate((('F','female'),('M','male'))): cols.append((L(5+2*i+j),f'Q{i+1} / {x}',f'{y}, quarter {i+1}'+('; n/y/r = not yet reported' if i==3 else ''),f'q{i+1}_{y}'))
    cols+=[('M','To date','sum so far','total'),('N','% of target','share of the target, computed',None)]
    entry(14,fn,"NGO 'Sample Bridge' (invented): table of indicators for a donor",'totals only','counts per indicator and quarter; the unit changes from row to row',[table('Indicators',"an indicator's counts for a year",cols,recs,[3,4])],nr,
     ['Keep these as counts only?','n/y/r: not yet reported, so empty?','To date of 2.3: which number?','May people be counted several times (the note says so)?'],['records of persons made from the counts','n/y/r stored as 0','indicators of different units added up','targets stored as results'],errors=errs,totals=tot)
# ---------- 15
def f15():
    R=random.Random(115); fn='15_ប្រៀបធៀប_២០២២-២០២៣_តាកែវ.ods'; s=Sh('Sheet1')
    s.put(1,1,'ស្នងការដ្ឋាននគរបាលខេត្តតាកែវ'); s.put(2,1,'តារាងប្រៀបធៀបបទល្មើសជួញដូរមនុស្ស និងធ្វើអាជីវកម្មផ្លូវភេទ'); s.merge('A2:K2')
    for c,h in (('A','ល.រ'),('B','ស្រុក/ក្រុង')): s.put(4,c,h); s.merge(f'{c}4:{c}5')
    for i,h in enumerate(('ករណី','ជនរងគ្រោះ','ឃាត់ខ្លួន')):
        a=3+3*i; s.put(4,a,h); s.merge(f'{L(a)}4:{L(a+2)}4'); s.row(5,['២០២២','២០២៣','+/-'],c0=a)
    DS=[('អង្គរបូរី','Angkor Borei'),('បាទី','Bati'),('បូរីជលសារ','Borei Cholsar'),('គីរីវង់','Kiri Vong'),('កោះអណ្តែត','Koh Andet'),('ព្រៃកប្បាស','Prey Kabbas'),('សំរោង','Samraong'),('ដូនកែវ','Doun Kaev'),('ត្រាំកក់','Tram Kak'),('ទ្រាំង','Treang')]
    recs=[]; T=[[0,0] for _ in range(3)]; w=lambda x:'…' if x is None else ('-' if x==0 else k(x))
    for i,(km,en) in enumerate(DS):
        r=6+i; vals=[k(i+1),km]; F={'district':en}
        for j,nm in enumerate(('cases','victims','arrested')):
            a=R.randint(0,[4,12,6][j]); b=R.randint(0,[4,12,6][j])
            a=0 if nm!='cases' and not F['cases_2022'] else a; b=0 if nm!='cases' and not F['cases_2023'] else b
            if en=='Koh Andet': b=None
            T[j][0]+=a; T[j][1]+=b or 0; vals+=[w(a),w(b),None if b is None else (('+' if b>a else '-' if b<a else '')+k(abs(b-a)) if b!=a else '=')]; F[f'{nm}_2022']=a; F[f'{nm}_2023']=b
        s.row(r,vals); recs.append(dict(at=r,facts=F))
    s.put(16,2,'សរុប')
    for j in range(3): a,b=T[j]; s.row(16,[k(a),k(b),'=' if a==b else ('+' if b>a else '-')+k(abs(b-a))],c0=3+3*j)
    s.put(18,1,'សម្គាល់៖ - = គ្មាន   … = មិនទាន់ផ្ញើរបាយការណ៍   សរុប២០២៣ មិនរាប់ស្រុកកោះអណ្តែត'); ods(fn,[s])
    cols=[('A','ល.រ','running number',None),('B','ស្រុក/ក្រុង','district','district')]
    for j,(h,nm) in enumerate((('ករណី','cases'),('ជនរងគ្រោះ','victims'),('ឃាត់ខ្លួន','arrested'))):
        for q,(y,m) in enumerate((('២០២២',2022),('២០២៣',2023),('+/-',None))): cols.append((L(3+3*j+q),f'{h} / {y}',f'{nm} {m}; - = none, … = not sent' if m else 'difference, computed',f'{nm}_{m}' if m else None))
    entry(15,fn,'Police commissariat of Takeo: two years compared by district','totals only','Khmer digits as text, "-" for none, "…" for a report not sent',[table('Sheet1',"a district's counts for two years",cols,recs,[4,5],const=[('province','Takeo','letterhead')])],[('Sheet1','A1:K2','office and title'),('Sheet1','A16:K16','total of the province'),('Sheet1','A18','note')],
     ['Keep these as counts only?','"-" is none, "…" a report not sent (the note says so)?','The total of 2023 leaves out Koh Andet: keep it with that remark?'],['records of persons or cases made from the counts','"…" stored as 0','the total row counted as a district','the difference -៣ stored as a number of cases','the sign "-" before a number in +/- read as none'],
     totals=[{'sheet':'Sheet1','period':str(2022+y),'cases':T[0][y],'victims':T[1][y],'arrested':T[2][y]} for y in (0,1)])
# ---------- 16
def f16():
    R=random.Random(116); fn='16_សាក្សីក្រោមការការពារ_សម្ងាត់.xlsx'; s=Sh('១'); 
    s.put(1,1,'សម្ងាត់បំផុត – មិនត្រូវចម្លង មិនត្រូវបញ្ចូលក្នុងប្រព័ន្ធណាមួយ'); s.merge('A1:I1'); s.put(2,1,'បញ្ជីសាក្សី និងជនរងគ្រោះក្រោមវិធានការការពារ (ឈ្មោះដើម / ឈ្មោះថ្មី / ទីស្នាក់នៅ)')
    H=['ល.រ','ឈ្មោះដើម','ឈ្មោះថ្មី','សំណុំរឿង','ទីស្នាក់នៅបច្ចុប្បន្ន','ផ្លាស់មកនៅថ្ងៃ','អ្នកទទួលបន្ទុក','ទូរស័ព្ទ','លេខកូដទ្វារ']; s.row(4,H)
    d=date(2024,1,9)
    for i in range(9):
        sx=sexof(R,.7); d+=TD(R.randint(9,40)); s.row(5+i,[k(i+1),person(R,sx)[0],person(R,sx)[0],f'{k(R.randint(10,90))}/{k(24)}',f'ផ្ទះគំរូលេខ {k(R.randint(2,90))} ភូមិសាកល្បង',f'{k(d.day,2)}/{k(d.month,2)}/{k(d.year)}',person(R,'male')[0],k(f'0{R.choice([12,99])}000{800+i}'),k(R.randint(1000,9999))])
    xlsx(fn,[s])
    MM=['running number','real name','new name','dossier','where the person hides now','day of moving there','officer in charge','telephone','code of the door']
    entry(16,fn,'Police unit for the protection of witnesses: who lives where under which new name','refuse','real and new names of protected witnesses with their hiding places; its first line forbids copying',[table('១','a protected witness',[(L(i+1),H[i],MM[i],None) for i in range(9)],[],[4],first=5,last=13,refuse=9)],[('១','A1:I2','mark of secrecy and title')],
     ['Does the user know that this list must not be copied into any system?'],['a new name, hiding place or door code stored, shown in a preview or a log','real and new names joined','a witness made a record'],notes=['Refused: no fact is expected, so rows and all_rows_tally are empty.'])
# ---------- 17
def f17():
    R=random.Random(117); fn='17_PNH airport – stopped departures May-Jun 2024.xlsx'; S=[];T=[];nr=[]
    H=['ថ្ងៃ','Flight','To','Passenger','Sex','YoB','Travels with','Says','Invited by','Decision','Family tel','Officer']
    TO=[('Guangzhou','CHN'),('Incheon','KOR'),('Shanghai','CHN'),('Kuala Lumpur','MYS')]; TW=[('alone','alone'),('agent?','perhaps an agent'),('grp of 4','a group of 4'),('sister','a sister')]; SA=[('visit fiancé','visit a fiancé'),('tourism','tourism'),('work - factory','factory work'),('study','study')]
    DE=[('offload','not allowed to fly'),('OK after intv','allowed after an interview'),('→ AHTJ','handed to the anti-trafficking police')]
    M=[('stopped_date','day, Khmer words; one merged cell for all stopped that day'),('flight','flight'),('destination','city, gives the country'),('name_latin','name as in the passport'),('sex','sex F/M'),('birth_year','year of birth'),('travels_with','who travels along'),('stated_reason','reason the traveller gives'),('invited_by','who invited'),('decision','decision'),('phone','telephone of the family, with +855'),(None,'officer')]; c=0
    for sn,m,n in (('May 24',5,17),('Jun 24',6,15)):
        s=Sh(sn); S.append(s); s.put(1,1,f'Counter 14 – passengers stopped, {sn}'); s.row(2,H); recs=[]; r=3; left=n; d=date(2024,m,1)
        while left:
            g=min(left,R.choice([1,2,2,3,4])); d+=TD(R.randint(1,3)); assert d.month==m
            if g>1: s.merge(f'A{r}:A{r+g-1}')
            s.put(r,1,f'ថ្ងៃទី{k(d.day,2)} ខែ{KM[m-1]} ឆ្នាំ{k(2024)}'); to=R.choice(TO); fl=f'ZZ {R.randint(100,130)}'
            for _ in range(g):
                sx=sexof(R,.8); _,f,gn=person(R,sx); y=R.randint(1984,2006); tw=R.choice(TW); sa=R.choice(SA); iv=R.choice([None,'Mr Sample','Testing Travel','company']); de=R.choice(DE); c+=1; ph=f'+855 {R.choice([12,89])} 000 {900+c}' if R.random()<.8 else None
                s.row(r,[fl,to[0],f'{f} {gn}'.upper(),sx[0].upper(),y,tw[0],sa[0],iv,de[0],ph,f'off. {R.randint(1,6)}'],c0=2)
                recs.append(dict(at=r,facts=dict(stopped_date=iso(d),flight=fl,destination=to[1],name_latin=f'{f} {gn}'.upper(),sex=sx,birth_year=y,travels_with=tw[1],stated_reason=sa[1],invited_by=iv,decision=de[1],phone=ph and ph.replace(' ','')))); r+=1
            left-=g
        s.put(r+1,1,f'Total stopped: {n}'); nr+=[(sn,'A1:L1','title'),(sn,f'A{r+1}:L{r+1}','number stopped')]; s.w={'A':26,'D':24}
        T.append(table(sn,'a traveller stopped at departure (a person)',[(L(i+1),H[i],M[i][1],M[i][0]) for i in range(12)],recs,[2],const=[('person_is','traveller stopped','title')]))
    xlsx(fn,S)
    entry(17,fn,'Immigration police at Phnom Penh airport: travellers stopped at departure','take in','the day in merged cells with Khmer words; city names give the country',T,nr,
     ['Is a stopped traveller a person at risk, not a victim, unless somebody decides?','Does the merged day hold for all rows beside it?','"agent?" – unsure: keep it as unsure?'],['a stopped traveller stored as a victim or offender','the day kept only for the first traveller of the day','the person who invited made a suspect','the age stored as the birth year'])
# ---------- 18
def f18():
    R=random.Random(118); fn='18_ត្រួតពិនិត្យទូកនេសាទ_កំពង់ផែ_២០២៤.xlsx'; s=Sh('ទូក'); s.put(1,1,'អធិការកិច្ចការងារ – ត្រួតពិនិត្យទូកនេសាទ កំពង់ផែក្រុងព្រះសីហនុ (មេសា-ឧសភា ២០២៤)')
    rowsH=[('លេខទូក','Boat no.','boat_no','number of the boat'),('ថ្ងៃចុះ','Date','inspection_date','day of the visit'),('ម្ចាស់ទូក','Owner','owner','owner of the boat'),('កម្មករសរុប','Crew','crew','crew, all'),('ជនជាតិខ្មែរ','Khmer','crew_cambodian','of them Cambodians'),('បរទេស','Foreign','crew_foreign','of them foreigners'),('ក្រោម១៨','<18','crew_children','of them under 18; blank = not checked'),('កិច្ចសន្យា','Contracts','contracts','contracts shown'),('ជំពាក់ឈ្នួល','Unpaid wages','unpaid_wages','wages owed; dollars or riel by the sign'),('លទ្ធផល','Result','result','result'),('តាមដានវិញ','Follow-up','follow_up_date','day of the next visit; blank = none set'),('មន្ត្រី','Inspector',None,'inspector')]
    for i,(a,b,_,_) in enumerate(rowsH): s.put(3+i,1,a); s.put(3+i,2,b)
    RS=[('ត្រឹមត្រូវ','in order'),('ព្រមាន','warned'),('ផាកពិន័យ','fined'),('បញ្ជូននគរបាល','referred to the police')]; recs=[]; d=date(2024,4,1)
    for i in range(12):
        c=3+i; d+=TD(R.randint(1,6)); kh=R.randint(2,14); fo=R.randint(0,6); ch=R.choice([0,0,1,2,None]); ct=R.randint(0,kh+fo); rs=R.choice(RS); fu=d+TD(R.choice([14,30])) if rs[0]!='ត្រឹមត្រូវ' else None
        j=i%3; am,raw=(None,None) if j==0 else (lambda a:({'amount':a,'currency':'USD'},f'{a}$'))(R.randint(2,40)*50) if j==1 else (lambda a:({'amount':a,'currency':'KHR'},f'{a:,}៛'))(R.randint(2,40)*100000)
        ow=person(R,'male')[0]; bo=f'កព-{R.randint(100,999)}'; f=lambda x:f'{x.day}/{x.month}/{x.year}'
        for q,v in enumerate([bo,f(d),ow,kh+fo,kh,fo,ch,ct,raw,rs[0],fu and f(fu),f'ក្រុម{k(i%2+1)}']): s.put(3+q,c,v)
        recs.append(dict(at=L(c),facts=dict(boat_no=bo,inspection_date=iso(d),owner=ow,crew=kh+fo,crew_cambodian=kh,crew_foreign=fo,crew_children=ch,contracts=ct,unpaid_wages=am,result=rs[1],follow_up_date=fu and iso(fu))))
    s.put(3,15,'សរុប'); s.put(6,15,sum(r['facts']['crew'] for r in recs)); s.put(7,15,sum(r['facts']['crew_cambodian'] for r in recs)); s.put(8,15,sum(r['facts']['crew_foreign'] for r in recs)); s.put(17,1,'ទទេត្រង់ <18 = មិនបានពិនិត្យ'); s.w={'A':18,'B':14}; xlsx(fn,[s])
    assert len({r['facts']['boat_no'] for r in recs})==12
    t=table('ទូក','a visit to a fishing boat: ONE COLUMN (C to N), not a row; people are only counted',[(f'row {3+i}',f'{a} / {b}',m,f) for i,(a,b,f,m) in enumerate(rowsH)],recs,[],lie='columns',hcol='A and B')
    entry(18,fn,'Labour inspectorate, Preah Sihanouk: visits to fishing boats','take in','the table lies on its side; a column of totals; dollars and riel in one line',[t],[('ទូក','A1','title'),('ទូក','O3:O14','column of totals'),('ទូក','A17','note about blanks')],
     ['Is each column one visit to one boat?','Are the days day/month/year (5/4 = 5 April)?','<18 blank: not checked (the note says so)?','$ and ៛ in one line: keep each with its own currency?'],['each line made a record','the crew made records of people or victims','the column of totals made a boat','a blank <18 stored as 0','riel and dollars added up or converted'])
# ---------- 19
def f19():
    R=random.Random(119); fn='19_ឃាត់ខ្លួន_សៀមរាប_២០២៣-២៤.xlsx'; s=Sh('ឃាត់ខ្លួន'); s.put(1,1,'ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន ខេត្តសៀមរាប'); s.put(2,1,'បញ្ជីជនសង្ស័យដែលបានឃាត់ខ្លួន')
    H=['ល.រ','ថ្ងៃឃាត់','ម៉ោង','ឈ្មោះ','ហៅក្រៅ','ភេទ','ថ្ងៃកំណើត','សញ្ជាតិ','បទល្មើស','កន្លែង','សំណុំរឿងលេខ','បញ្ជូនតុលាការ','ផ្សេងៗ']; s.row(4,H); s.bold=[4]
    NA=[('ខ្មែរ','KHM')]*4+[('ចិន','CHN'),('វៀតណាម','VNM'),('កូរ៉េខាងត្បូង','KOR')]; O=[('ជួញដូរមនុស្ស','human trafficking'),('សញ្ចារកម្ម','procuring prostitution'),('រូបភាពអាសអាភាសកុមារ','child pornography'),('នាំចេញខុសច្បាប់','unlawful removal')]; PL=['ក្រុងសៀមរាប','ស្រុកពួក','ស្រុកជីក្រែង','ស្រុកសូទ្រនិគម']
    recs=[]; errs=[]; d=date(2023,3,2); cn=11
    for i in range(27):
        r=5+i; new=i%3!=2
        if new: d+=TD(R.randint(4,25)); d=d if d.day<29 else d.replace(day=28); cn+=R.randint(1,5); o=R.choice(O); pl=R.choice(PL); tm=f'{R.randint(6,22)}h{R.choice(["00","15","30"])}'
        sx=sexof(R,.3); n=person(R,sx)[0]; al=R.choice([None,None,'អាធំ','ពៅ','ចែមុំ' if sx=='female' else 'បងវ៉ា']); b=date(R.randint(1968,2003),R.randint(1,12),R.randint(1,28)); na=R.choice(NA); se=d+TD(R.randint(1,3)); B=b; SE=se; SX='ស' if sx=='female' else 'ប'; Bw=f'{k(d.day,2)}/{k(d.month,2)}/{k(d.year%100)}'
        F=dict(arrest_date=iso(d),arrest_time=f'{int(tm.split("h")[0]):02}:{tm.split("h")[1]}',name=n,alias=al,sex=sx,birth_date=iso(b),citizenship=na[1],offence=o[1],place=pl,case_no=f'{cn:03}/{d.year%100}',sent_date=iso(se)); bad=False
        if i==4: SE=d-TD(28); F['sent_date']=iso(SE); bad=True; errs.append((s.name,f'L{r}',f'sent to court ({iso(SE)}) four weeks before the arrest ({iso(d)})','name it; do not change a day silently'))
        if i==11: SX='ឆ'; F['sex']=None; bad=True; errs.append((s.name,f'F{r}','ឆ is no sex used in this list (ស / ប)','name it and leave the sex empty; do not guess from the name'))
        if i==18: B=date(2031,b.month,b.day); F['birth_date']=None; bad=True; errs.append((s.name,f'G{r}',f'birth day {iso(B)} lies after the arrest and in the future','name it and leave the day empty; do not guess 1931 or 2001'))
        if i==22: Bw=f'{k(15)}/{k(13)}/{k(d.year%100)}'; F['arrest_date']=None; bad=True; errs.append((s.name,f'B{r}','month 13 does not exist','name it and leave the day empty; do not swap day and month'))
        D=lambda x:dt.datetime(x.year,x.month,x.day)
        s.row(r,[k(i+1),Bw,tm,n,al,SX,D(B),na[0],o[0],pl,k(F['case_no']),D(SE),'គេចខ្លួនម្តង' if i==15 else None],fmts={'G':'dd/mm/yyyy','L':'dd-mm-yy'}); recs.append(dict(at=r,facts=F,bad=bad))
    s.put(33,1,f'សរុប {k(27)} នាក់'); s.w={'D':20,'G':13,'L':12}; xlsx(fn,[s])
    M=[(None,'running number'),('arrest_date','day of arrest, day/month/two-digit year in Khmer digits'),('arrest_time','hour, 14h30'),('name','name'),('alias','other name'),('sex','sex: ស / ប'),('birth_date','day of birth'),('citizenship','citizenship'),('offence','offence suspected'),('place','district or town (as written)'),('case_no','police file, shared by several suspects'),('sent_date','day sent to the court'),(None,'remarks')]
    t=table(s.name,'a suspect arrested (a person); one file may have several',[(L(i+1),H[i],M[i][1],M[i][0]) for i in range(13)],recs,[4],const=[('person_is','suspect','title'),('province','Siem Reap','letterhead')])
    entry(19,fn,'Anti-trafficking office of the police of Siem Reap: suspects arrested','take in, naming the errors','several suspects share a file; Khmer two-digit years; four faults',[t],[(s.name,'A1:M2','office and title'),(s.name,'A33:M33','number of suspects')],
     ['Is one row one suspect, several to a file?','Which sex is meant by ឆ?','Which day is meant by 15/13?','Is a two-digit year 20xx?'],['a suspect stored as convicted or as a victim','suspects of one file merged because of the same number','the sex guessed from the name','year ២៣ read as 1923 or as a Buddhist year'],errors=errs,also={'files_different':len({r['facts']['case_no'] for r in recs})})
# ---------- 20
def f20():
    R=random.Random(120); fn='20_shelter_list_saved_as.csv'; q=lambda a,b:'?'*R.randint(a,b)
    out=['?'*21+' '+'?'*9+' 2024'+','*7,','.join(['?.?','?'*5,'?'*3,'?'*4,'?'*12,'?'*7,'?'*9,'?'*8])]
    for i in range(25): out.append(','.join([str(i+1),q(6,8)+' '+q(3,7),R.choice(['???','????','?????']),str(R.randint(9,45)),q(6,12),str(R.randint(1,28))+' '+q(4,7)+' 2024',q(5,14),R.choice(['8.8E+10','9.7E+10','1.2E+10',''])]))
    out.append(',?????,,25,,,,'); open(os.path.join(OUT,fn),'w',encoding='ascii',newline='').write('\r\n'.join(out)+'\r\n')
    hs=out[1].split(','); MM=['running number','perhaps a name (lost)','lost','a number between 9 and 45, perhaps an age','lost','day, the month is lost, 2024','lost','perhaps a telephone, spoiled to 9.7E+10']
    entry(20,fn,'Provincial office of social affairs: a list saved in a wrong code','refuse','every Khmer letter was turned into a question mark when the file was saved; headings, names, months are lost for good',[table(None,'not to be known; perhaps a client of a shelter',[(L(i+1),hs[i],MM[i],None) for i in range(8)],[],[2],first=3,last=27,refuse=25)],[(None,'line 1','title, lost'),(None,'line 28','total row')],
     ['Can the original workbook be found and saved as XLSX or as CSV UTF-8?'],['records made with names of question marks','ages taken in beside unknown people','sex guessed from the number of question marks','a telephone made of 9.7E+10'],notes=['Refused: no fact is expected, so rows and all_rows_tally are empty. The letters are truly "?" (0x3F); no decoding brings them back.'])

if __name__=='__main__':
    import shutil
    shutil.rmtree(OUT,ignore_errors=True); os.makedirs(OUT)
    for i in range(1,21): globals()[f'f{i}']()
    json.dump(TRUTH,open(os.path.join(HERE,'truth.json'),'w',encoding='utf-8'),ensure_ascii=False,indent=1)
    for t in TRUTH: print(t['no'],t['file'][6:],'|',' + '.join(str(x['count_of_all_rows']) for x in t['tables']),'|',t['outcome'],'|',len(t['errors']))
