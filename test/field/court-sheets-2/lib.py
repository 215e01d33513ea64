# helpers for make.py: invented people/cases, ways of writing, a grid, writers
import random, re, zipfile, io, csv, datetime as D, os
KD=str.maketrans('0123456789','០១២៣៤៥៦៧៨៩')
def kd(x): return str(x).translate(KD)
PROV={'Banteay Meanchey':'បន្ទាយមានជ័យ','Battambang':'បាត់ដំបង','Kampong Cham':'កំពង់ចាម','Kampong Chhnang':'កំពង់ឆ្នាំង','Kampong Speu':'កំពង់ស្ពឺ','Kampong Thom':'កំពង់ធំ','Kampot':'កំពត','Kandal':'កណ្តាល','Kep':'កែប','Koh Kong':'កោះកុង','Kratie':'ក្រចេះ','Mondulkiri':'មណ្ឌលគិរី','Oddar Meanchey':'ឧត្តរមានជ័យ','Pailin':'ប៉ៃលិន','Phnom Penh':'រាជធានីភ្នំពេញ','Preah Sihanouk':'ព្រះសីហនុ','Preah Vihear':'ព្រះវិហារ','Prey Veng':'ព្រៃវែង','Pursat':'ពោធិ៍សាត់','Ratanakiri':'រតនគិរី','Siem Reap':'សៀមរាប','Stung Treng':'ស្ទឹងត្រែង','Svay Rieng':'ស្វាយរៀង','Takeo':'តាកែវ','Tboung Khmum':'ត្បូងឃ្មុំ'}
MON_KH=['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
MON_EN=['January','February','March','April','May','June','July','August','September','October','November','December']
SUR=[('សុខ','Sok'),('ចាន់','Chan'),('គឹម','Kim'),('លី','Ly'),('ហេង','Heng'),('មាស','Meas'),('នួន','Nuon'),('ផល','Phal'),('ស៊ន','Sorn'),('ទេព','Tep'),('វង់','Vong'),('យឹម','Yim'),('ឡុង','Long'),('អ៊ុក','Ouk'),('ប៉ែន','Pen'),('ឈឹម','Chhim'),('កែវ','Keo'),('រស់','Ros'),('ឃុន','Khun'),('ម៉ៅ','Mao')]
GIV=[('គំរូ','Kumru'),('សាកល្បង','Saklbang'),('ប្រឌិត','Prodit'),('តេស្ត','Test'),('ឧទាហរណ៍','Utearhor'),('ស្រមៃ','Sramai'),('ក្លែងបន្លំ','Sample'),('គ្មានពិត','Invented')]
FOR={'Vietnamese':['Nguyen Van Test','Tran Thi Sample','Le Thi Fiction','Pham Test Invented'],'Chinese':['Li Sample','Wang Testing','Zhang Invented','Chen Fictional','Liu Specimen'],'Thai':['Somchai Specimen','Malee Testname'],'French':['Jean Exemple'],'Malaysian':['Ahmad bin Sample'],'Indonesian':['Budi Contoh']}
NATKH={'Cambodian':'ខ្មែរ','Vietnamese':'វៀតណាម','Chinese':'ចិន','Thai':'ថៃ','French':'បារាំង','Malaysian':'ម៉ាឡេស៊ី','Indonesian':'ឥណ្ឌូណេស៊ី'}
FORMARTS={'sex':[[('TIPSE',26)],[('TIPSE',28)],[('TIPSE',30)],[('TIPSE',34)],[('TIPSE',27),('TIPSE',30)],[('TIPSE',24)],[('TIPSE',28),('PC',239)],[('TIPSE',30),('AML',38)]],
 'labour':[[('TIPSE',10)],[('TIPSE',12)],[('TIPSE',12),('TIPSE',17)],[('TIPSE',17),('LABOUR',16)],[('TIPSE',10),('PC',253)]],
 'marriage':[[('TIPSE',11)],[('TIPSE',16)],[('TIPSE',16),('TIPSE',18)],[('TIPSE',15)]],
 'surrogacy':[[('PC',332),('TIPSE',16)],[('TIPSE',16),('PC',332)]],
 'begging':[[('TIPSE',12)],[('TIPSE',10),('PC',344)],[('TIPSE',19)]],
 'scam':[[('TIPSE',12),('PC',377)],[('TIPSE',17),('PC',378)],[('TIPSE',12),('AML',38)],[('TIPSE',12),('PC',253),('AML',38)]]}
FORMKH={'sex':'អាជីវកម្មផ្លូវភេទ','labour':'កេងប្រវ័ញ្ចពលកម្ម','marriage':'រៀបការនៅក្រៅប្រទេស','surrogacy':'ពពោះជំនួស','begging':'បង្ខំឱ្យសុំទាន','scam':'ឆបោកតាមអនឡាញ'}
FORMEN={'sex':'sexual exploitation','labour':'forced labour','marriage':'bride trafficking','surrogacy':'surrogacy','begging':'forced begging','scam':'online scam compound'}
STKH={'investigation':'ស៊ើបសួរ','trial':'ជំនុំជម្រះ','opposition':'បណ្តឹងទាស់','appeal':'ឧទ្ធរណ៍'}
STEN={'investigation':'Inv. judge','trial':'Trial','opposition':'Opposition','appeal':'Appeal'}
REKH={'convicted':'ផ្តន្ទាទោស','acquitted':'រួចពីបទចោទ','dismissed':'លើកលែងចោទប្រកាន់','pending':'កំពុងចាត់ការ'}
REEN={'convicted':'Convicted','acquitted':'Acquitted','dismissed':'Dismissed','pending':'Pending'}

def gen(seed,n,y0=2023,y1=2023,multi=.25,latin=False,forms=None,casefmt=None,prosfmt=None):
    R=random.Random(seed); used=set(); cases=[]
    span=(D.date(y1,12,20)-D.date(y0,1,5)).days
    regs=sorted(D.date(y0,1,5)+D.timedelta(R.randrange(span)) for _ in range(n))
    num=R.randrange(3,20)
    for i in range(n):
        reg=regs[i]; num+=R.randrange(1,12)
        form=R.choice(forms or ['sex','sex','sex','labour','labour','scam','scam','marriage','begging','surrogacy'])
        arts=R.choice(FORMARTS[form])
        res=R.choice(['convicted']*6+['acquitted','dismissed','pending','pending','pending'])
        st={'convicted':R.choice(['trial']*6+['opposition','appeal']),'acquitted':R.choice(['trial','trial','appeal']),'dismissed':'investigation','pending':R.choice(['investigation','investigation','trial','appeal','opposition'])}[res]
        jd=None if res=='pending' else reg+D.timedelta(R.randrange(40,400))
        vf=R.randrange(0,5) ; vm=R.randrange(0,3) if form in('labour','scam','begging') else 0
        if vf+vm==0: vf=1
        vmin=R.randrange(0,vf+vm+1) if form!='surrogacy' else 0
        c=dict(i=i,num=num,reg=reg,case=(casefmt or (lambda n,d:f'{n:03d}/{d.year}'))(num,reg),
               pros=(prosfmt or (lambda n,d:f'{n:04d}'))(num*3+R.randrange(3),reg),arts=[list(map(str,a)) for a in arts],form=form,stage=st,
               vf=vf,vm=vm,victims=vf+vm,vmin=vmin,jd=jd,comp=R.choice([None,None,5000000,10000000,2000000]) if res=='convicted' else None,
               place=R.choice(['ភូមិសាកល្បងទី១','ភូមិគំរូ','ឃុំឧទាហរណ៍','សង្កាត់តេស្ត','ផ្ទះជួល A (សាកល្បង)']),place_en=R.choice(['Sample village 1','Test commune','Guesthouse "Example"','Compound T-1 (invented)','Border post X']),acc=[])
        k=R.choice([2,2,3]) if R.random()<multi else 1
        for j in range(k):
            nat='Cambodian'
            if R.random()<(.5 if form=='scam' else .12): nat=R.choice(list(FOR))
            for _ in range(500):
                sex=R.choice(['male','male','female'])
                if nat=='Cambodian':
                    s=R.choice(SUR);g=R.choice(GIV);kh=s[0]+' '+g[0];en=s[1]+' '+g[1]
                else:
                    en=R.choice(FOR[nat])
                    if en in used: en=en+' '+R.choice(['A','B','C','D','E','F','G'])
                    kh=en
                if kh not in used: break
            if nat!='Cambodian': sex='female' if ' Thi ' in en or 'Malee' in en else 'male'
            used.add(kh); used.add(en)
            age=R.choice([16,17]) if R.random()<.06 else R.randrange(19,62)
            by=reg.year-age-1; birth=D.date(by,R.randrange(1,13),R.randrange(1,28))
            if (reg.month,reg.day)>=(birth.month,birth.day): birth=birth.replace(year=reg.year-age)
            ag=reg.year-birth.year-((reg.month,reg.day)<(birth.month,birth.day))
            p=s_=None;fine=None
            if res=='convicted':
                p=R.choice([12,18,24,30,36,60,60,84,90,120,180]); 
                if p<=60 and R.random()<.35: s_=R.choice([p,p//2,p-6])
                if R.random()<.6: fine=R.choice([{'amount':a,'currency':'KHR'} for a in(2000000,4000000,5000000,8000000,10000000)]+([{'amount':2500,'currency':'USD'}] if form=='scam' else []))
            a=dict(c); a.pop('acc'); a.update(kh=kh,en=en,name=en if latin else kh,sex=sex,age=ag,birth=birth,nat=nat,result=res,prison=p,susp=s_,fine=fine,
                   appealed=(None if res in('pending','dismissed') else R.choice([True,False,False])),first=j==0,k=k,j=j,x={},q=[])
            c['acc'].append(a)
        cases.append(c)
    return cases
def flat(cs): return [a for c in cs for a in c['acc']]

# ---- ways of writing
def d_sl(d): return f'{d.day:02d}/{d.month:02d}/{d.year}'
def d_kdot(d): return kd(f'{d.day:02d}.{d.month:02d}.{d.year}')
def d_kfull(d): return f'ថ្ងៃទី{kd(d.day)} ខែ{MON_KH[d.month-1]} ឆ្នាំ{kd(d.year)}'
def d_mon(d): return f'{d.day:02d}-{MON_EN[d.month-1][:3]}-{d.year%100:02d}'
def d_en(d): return f'{d.day} {MON_EN[d.month-1]} {d.year}'
def d_iso(d): return d.isoformat()
VIS={2021:D.date(2021,4,26),2022:D.date(2022,5,15),2023:D.date(2023,5,4),2024:D.date(2024,5,22),2025:D.date(2025,5,11)}
def be(d): return d.year+(544 if d>VIS[d.year] else 543)
def d_be(d): return f'{kd(d.day)} {MON_KH[d.month-1]} ព.ស.{kd(be(d))}'
def safe(f):
    return lambda d: '' if d is None else f(d)
def ym(m,y='y',mo='m',sep=' ',f=str):
    a,b=divmod(m,12); return sep.join(([f'{f(a)}{y}'] if a else [])+([f'{f(b)}{mo}'] if b else []))
def p_en(a):
    if a['prison'] is None: return ''
    t=ym(a['prison'])
    if a['susp']: t+=' (all suspended)' if a['susp']==a['prison'] else f" (susp. {ym(a['susp'])})"
    return t
def p_enlong(a):
    if a['prison'] is None: return ''
    f=lambda m: ' '.join(filter(None,[f'{m//12} year'+('s' if m//12>1 else '') if m//12 else '',f'{m%12} months' if m%12 else '']))
    t=f(a['prison'])
    if a['susp']: t+=', wholly suspended' if a['susp']==a['prison'] else f", to serve {f(a['prison']-a['susp'])}, rest suspended"
    return t
def p_kh(a):
    if a['prison'] is None: return ''
    t=ym(a['prison'],'ឆ្នាំ','ខែ',' ',kd)
    if a['susp']: t+=' ព្យួរទោសទាំងស្រុង' if a['susp']==a['prison'] else f" ព្យួរ{ym(a['susp'],'ឆ្នាំ','ខែ','',kd)}"
    return t
def p_kh2(a):
    if a['prison'] is None: return '-'
    t='ដាក់ពន្ធនាគារ '+ym(a['prison'],' ឆ្នាំ',' ខែ',' ',lambda n:kd(f'{n:02d}'))
    if a['susp']: t+=' (ព្យួរទាំងមូល)' if a['susp']==a['prison'] else ' អនុវត្តជាក់ស្តែង '+ym(a['prison']-a['susp'],' ឆ្នាំ',' ខែ',' ',kd)+' សល់ប៉ុន្មានព្យួរ'
    return t
def dots(n): return f'{n:,}'.replace(',','.')
def f_kh(f): return '' if not f else (kd(dots(f['amount']))+' រៀល' if f['currency']=='KHR' else kd(dots(f['amount']))+' ដុល្លារ')
def f_en(f): return '' if not f else (f"{f['amount']:,} riel" if f['currency']=='KHR' else f"US$ {f['amount']:,}")
def f_m(f): return '' if not f else (f"{kd(f['amount']//1000000)}លានរៀល" if f['currency']=='KHR' else f"{kd(f['amount'])}$")
def f_man(f): return '' if not f else (f"{kd(f['amount']//10000)} ម៉ឺនរៀល" if f['currency']=='KHR' else f"{kd(f['amount'])} ដុល្លារអាមេរិក")
LKH={'TIPSE':'ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ','PC':'ក្រមព្រហ្មទណ្ឌ','LABOUR':'ច្បាប់ស្តីពីការងារ','AML':'ច្បាប់ប្រឆាំងការសម្អាតប្រាក់'}
LAB={'TIPSE':'ច.ជួញដូរ','PC':'ក.ព្រ','LABOUR':'ច.ការងារ','AML':'ច.សម្អាតប្រាក់'}
LEN={'TIPSE':'LSHTSE','PC':'Penal Code','LABOUR':'Labour Law','AML':'AML Law'}
LEA={'TIPSE':'TIP','PC':'PC','LABOUR':'LL','AML':'AML'}
def grp(arts):
    o={}
    for l,n in arts:o.setdefault(l,[]).append(n)
    return o
def l_kh(a): return ' និង'.join('មាត្រា'+', '.join(kd(n) for n in v)+' '+LKH[l] for l,v in grp(a['arts']).items())
def l_kha(a): return '; '.join('ម.'+', '.join(kd(n) for n in v)+' '+LAB[l] for l,v in grp(a['arts']).items())
def l_khv(lab,pre='ម.',first=False):
    def f(a):
        return '; '.join((lab[l]+' '+pre+', '.join(kd(n) for n in v)) if first else pre+', '.join(kd(n) for n in v)+' '+lab[l] for l,v in grp(a['arts']).items())
    return f
L_KANDAL=l_khv({'TIPSE':'ច.ប.ជ.ម','PC':'ក.ព','LABOUR':'ច្បាប់ការងារ','AML':'ច.ប.ស.ប'},'មាត្រា ')
L_TAKEO=l_khv({'TIPSE':'ច្បាប់ជួញដូរមនុស្ស','PC':'ក្រមព្រហ្មទណ្ឌ','LABOUR':'ច្បាប់ការងារ','AML':'ច្បាប់សម្អាតប្រាក់'},'មាត្រា',True)
L_KRATIE=l_khv({'TIPSE':'ច្បាប់ ២០០៨','PC':'ក្រ.ព្រហ្ម.','LABOUR':'ច្ប.ការងារ','AML':'ច្ប.លាងលុយ'})
def l_en(a): return '; '.join('Art. '+' & '.join(v)+' '+LEN[l] for l,v in grp(a['arts']).items())
def l_ena(a): return ' + '.join(','.join(v)+' '+LEA[l] for l,v in grp(a['arts']).items())

FIELDS=['case','accused_name','sex','age_or_birth','age_band','nationality','law_articles','registered','stage','result','judgment_date','prison_months','suspended_months','fine','victims','form']
EXTRA=['prosecutor_case','victims_minor','compensation','appealed']
def band(a): return 'minor' if a['age']<18 else 'adult'
def tval(a,f):
    return {'case':a['case'],'accused_name':a['name'],'sex':a['sex'],'age_or_birth':a['age'],'age_band':band(a),'nationality':a['nat'],'law_articles':a['arts'],
     'registered':a['reg'].isoformat() if a['reg'] else None,'stage':a['stage'],'result':a['result'],'judgment_date':a['jd'].isoformat() if a['jd'] else None,'prison_months':a['prison'],
     'suspended_months':a['susp'],'fine':a['fine'],'victims':a['victims'],'form':a['form'],'prosecutor_case':a['pros'],'victims_minor':a['vmin'],
     'compensation':({'amount':a['comp'],'currency':'KHR'} if a['comp'] else None),'appealed':a['appealed']}[f]
def truth(a,fields,line,sheet=None,**over):
    t={f:None for f in FIELDS+EXTRA}; t['law_articles']=[]
    for f in fields: t[f]=tval(a,f)
    t.update(over); t['line']=line
    if sheet: t['sheet']=sheet
    return t

class G:
    def __init__(s,title='Sheet1'):
        s.title=title;s.c={};s.merges=[];s.hidcols=[];s.hidrows=[];s.hidden=False;s.fmt={};s.font={};s.bold=set();s.fill={};s.wid={};s.rtl=False
    def put(s,r,c,v,fmt=None):
        if v is None or v=='': return
        s.c[(r,c)]=v
        if fmt:s.fmt[(r,c)]=fmt
    def row(s,r,vals,c0=1):
        for i,v in enumerate(vals): s.put(r,c0+i,v)
    def merge(s,r1,c1,r2,c2):
        if (r1,c1)!=(r2,c2): s.merges.append((r1,c1,r2,c2))
    @property
    def maxr(s): return max([k[0] for k in s.c] or [0])
    @property
    def maxc(s): return max([k[1] for k in s.c] or [0])
    def mat(s): return [[s.c.get((r,c),'') for c in range(1,s.maxc+1)] for r in range(1,s.maxr+1)]
CASELEV={'no','case','pros','reg','law','vic','vf','vm','vmin','form','place'}
# col = (key, header, fn(a), fields)
def place(g,r,cols,accs,rows,qs,mode='repeat',c0=1,sheet=None,dittokeys=(),ditto='〃',datefmt='dd/mm/yyyy',no0=1,gap=None,same=None):
    """writes accused rows from row r; returns next free row"""
    prev={};no=no0-1;start=r
    for a in accs:
        if gap: r=gap(g,r,a) or r
        if a['first']: no+=1
        a['no']=no
        fs={};span=None
        for ci,(k,h,fn,fl) in enumerate(cols):
            c=c0+ci; v=fn(a)
            for f in fl:
                if isinstance(f,tuple): fs[f[0]]=f[1](a)
                else: fs[f]=tval(a,f)
            if k in a['x']:
                v,ov=a['x'][k]; fs.update(ov)
            if not a['first'] and k in CASELEV and mode!='repeat' and k not in a['x']:
                v={'merge':'','blank':'','ditto':ditto}[mode]
            elif k in dittokeys and prev.get(k)==v and v not in('',None): v=ditto
            else: prev[k]=v
            if isinstance(v,D.date): g.put(r,c,v,datefmt)
            else: g.put(r,c,v)
            if mode=='merge' and a['first'] and a['k']>1 and k in CASELEV: g.merge(r,c,r+a['k']-1,c)
        a['line']=r
        if not a.get('notruth'): rows.append(truth(a,fs.keys(),r,sheet,**fs))
        for q in a['q']: qs.append((f'Sheet {sheet}, ' if sheet else '')+q.format(line=f'line {r}',name=a['name'],case=a['case']))
        r+=1
    return r
def header(g,r,cols,c0=1):
    for i,(k,h,fn,fl) in enumerate(cols): g.put(r,c0+i,h); g.bold.add((r,c0+i))
def khhead(g,court_kh,title,nc,r=1):
    g.put(r,1,'ព្រះរាជាណាចក្រកម្ពុជា');g.merge(r,1,r,nc);g.put(r+1,1,'ជាតិ សាសនា ព្រះមហាក្សត្រ');g.merge(r+1,1,r+1,nc)
    g.put(r+2,1,'ក្រសួងយុត្តិធម៌');g.put(r+3,1,court_kh);g.put(r+5,1,title);g.merge(r+5,1,r+5,nc);g.bold.add((r+5,1))
    return r+7
def khsign(g,r,nc,place_='…'):
    g.put(r+1,max(1,nc-3),f'ធ្វើនៅ{place_} ថ្ងៃទី…… ខែ…… ឆ្នាំ……');g.put(r+2,1,'បានឃើញ និងឯកភាព');g.put(r+2,max(2,nc-3),'ក្រឡាបញ្ជី');g.put(r+3,1,'ប្រធានសាលាដំបូង');g.put(r+6,max(2,nc-3),'(ហត្ថលេខា) ក្រឡា សាកល្បង')
def rezip(path):
    b=open(path,'rb').read(); zi=zipfile.ZipFile(io.BytesIO(b)); out=io.BytesIO(); zo=zipfile.ZipFile(out,'w')
    for n in zi.infolist():
        data=zi.read(n)
        if n.filename in('docProps/core.xml','meta.xml'):
            data=re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?',b'2024-01-15T08:00:00Z' if n.filename!='meta.xml' else b'2024-01-15T08:00:00',data)
        z=zipfile.ZipInfo(n.filename,(2024,1,15,8,0,0)); z.compress_type=zipfile.ZIP_STORED if n.filename=='mimetype' else zipfile.ZIP_DEFLATED
        zo.writestr(z,data)
    zo.close(); open(path,'wb').write(out.getvalue())
def save_xlsx(path,gs,font=None):
    import openpyxl
    from openpyxl.styles import Font,PatternFill,Alignment
    from openpyxl.utils import get_column_letter as L
    wb=openpyxl.Workbook();wb.remove(wb.active)
    for g in gs:
        ws=wb.create_sheet(g.title)
        for (r,c),v in sorted(g.c.items()):
            x=ws.cell(r,c,v)
            if (r,c) in g.fmt:x.number_format=g.fmt[(r,c)]
            x.font=Font(name=g.font.get((r,c),font or 'Khmer OS Battambang'),size=10,bold=(r,c) in g.bold)
            if isinstance(v,str) and '\n' in v:x.alignment=Alignment(wrap_text=True,vertical='top')
            if (r,c) in g.fill:x.fill=PatternFill('solid',fgColor=g.fill[(r,c)])
        for m in g.merges: ws.merge_cells(start_row=m[0],start_column=m[1],end_row=m[2],end_column=m[3])
        for c in g.hidcols: ws.column_dimensions[L(c)].hidden=True
        for c in g.hidrows: ws.row_dimensions[c].hidden=True
        if g.hidden: ws.sheet_state='hidden'
    wb.save(path);rezip(path)
def save_xls(path,gs):
    import xlwt
    wb=xlwt.Workbook(encoding='utf-8')
    for g in gs:
        ws=wb.add_sheet(g.title)
        for (r,c),v in sorted(g.c.items()):
            if isinstance(v,D.date): ws.write(r-1,c-1,v,xlwt.easyxf(num_format_str=g.fmt.get((r,c),'dd/mm/yyyy')))
            else: ws.write(r-1,c-1,v)
    wb.save(path)
def save_ods(path,gs):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table,TableRow,TableCell,CoveredTableCell
    from odf.text import P
    doc=OpenDocumentSpreadsheet()
    for g in gs:
        t=Table(name=g.title)
        span={(m[0],m[1]):m for m in g.merges};cov={(r,c) for m in g.merges for r in range(m[0],m[2]+1) for c in range(m[1],m[3]+1)}-set(span)
        for r in range(1,g.maxr+1):
            tr=TableRow()
            for c in range(1,g.maxc+1):
                v=g.c.get((r,c),'')
                if (r,c) in cov: tr.addElement(CoveredTableCell());continue
                kw={}
                if (r,c) in span:
                    m=span[(r,c)];kw=dict(numbercolumnsspanned=m[3]-m[1]+1,numberrowsspanned=m[2]-m[0]+1)
                if isinstance(v,D.date): cell=TableCell(valuetype='date',datevalue=v.isoformat(),**kw);cell.addElement(P(text=d_sl(v)))
                elif isinstance(v,(int,float)): cell=TableCell(valuetype='float',value=v,**kw);cell.addElement(P(text=str(v)))
                elif v!='':
                    cell=TableCell(valuetype='string',**kw)
                    for ln in v.split('\n'): cell.addElement(P(text=ln))
                else: cell=TableCell(**kw)
                tr.addElement(cell)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    doc.save(path);rezip(path)
def save_csv(path,g,delim=',',enc='utf-8',q=csv.QUOTE_MINIMAL,eol='\r\n'):
    """returns map of grid row -> physical line number (rows with line breaks inside cells)"""
    o=io.StringIO();mp={};line=1
    for i,row in enumerate(g.mat(),1):
        s=io.StringIO();csv.writer(s,delimiter=delim,quoting=q,lineterminator=eol).writerow([d_sl(v) if isinstance(v,D.date) else v for v in row]);t=s.getvalue()
        mp[i]=line; line+=t.count('\n'); o.write(t)
    open(path,'wb').write(o.getvalue().encode(enc)); return mp
