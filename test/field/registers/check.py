#!/usr/bin/env python3
"""Opens every file again with readers of its own and compares all cells with the truth (rows and all_rows_tally)."""
import json,os,re,csv,io,datetime as dt,sys,zipfile,xml.etree.ElementTree as ET,openpyxl
from openpyxl.utils import get_column_letter as L
H=os.path.dirname(os.path.abspath(__file__)); T={t['file'][:2]:t for t in json.load(open(f'{H}/truth.json'))}; bad=n=0
KD='០១២៣៤៥៦៧៨៩'
w=lambda s:''.join(str(KD.index(c)) if c in KD else c for c in str(s))
KM='មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
def s(v): return None if v in(None,'') else str(v).strip()
def i(v): return None if v in(None,'') else int(w(v))
def d(v):
    if v in(None,''): return None
    if isinstance(v,dt.datetime): return v.date().isoformat()
    x=w(v)
    m=re.fullmatch(r'ថ្ងៃទី(\d+) ខែ(\S+) ឆ្នាំ(\d+)',x)
    if m: return dt.date(int(m[3]),KM.index(m[2])+1,int(m[1])).isoformat()
    m=re.fullmatch(r'(\d+)/(\d+)/(\d{4})',x)
    if m: return dt.date(int(m[3]),int(m[2]),int(m[1])).isoformat()
    return dt.date.fromisoformat(x[:10]).isoformat()
def mp(**k): return lambda v: None if v in(None,'') else k.get(v.replace(' ','_'),k.get('_',v))
sex=lambda v:None if v in(None,'') else {'M':'male','F':'female','?':'unknown','ប':'male','ស':'female','f':'female','m':'male','male':'male','female':'female'}[v]
yn=lambda v:None if v in(None,'') else {'Y':'yes','N':'no','DK':'unknown','yes':'yes','no':'no','not clear':'unknown','dont_know':'unknown','Yes':'yes','No':'no','true':'yes','false':'no','free':'yes','paid':'no','✓':'yes'}[v]
def am(v):
    if v in(None,''): return None
    return dict(amount=int(v[1:].replace(',','')),currency='USD') if v[0]=='$' else dict(amount=int(v.replace('៛','').replace(',','')),currency='KHR')
usd=lambda v:None if v in(None,'') else dict(amount=int(v),currency='USD')
prov=lambda v:None if not v else v.replace('_',' ').title()
cc=mp(Cambodian='KHM',Chinese='CHN',Vietnamese='VNM',Thai='THA')
ds=mp(Thailand='THA',Japan='JPN',Korea='KOR',Malaysia='MYS',thailand='THA',malaysia='MYS',korea='KOR')
OF={'ជួញដូរដើម្បីអាជីវកម្មផ្លូវភេទ':'trafficking for sexual exploitation','ជួញដូរដើម្បីពលកម្មដោយបង្ខំ':'trafficking for forced labour','សញ្ចារកម្ម':'procurement of prostitution','រៀបការដោយបង្ខំនៅក្រៅប្រទេស':'forced marriage abroad','បង្ខំឱ្យបោកប្រាស់តាមអនឡាញ':'online fraud under force'}
ST={'កំពុងស៊ើបអង្កេត':'under investigation','បញ្ជូនទៅអយ្យការ':'sent to the prosecutor','តម្កល់ទុក':'filed without further action'}
DE={'ដីកាសន្និដ្ឋានបញ្ជូនរឿង':'introductory submission','តម្កល់រឿងទុកឥតចាត់ការ':'filed without processing','ប្រគល់ជូននគរបាលវិញ':'returned to the police'}
g=lambda D:(lambda v:None if v in(None,'') else D[v])
EMB=lambda cols,c:(cols,dict(country_returned_from=c))
X={
'01':[dict(B=('police_file_number',s),C=('date_opened',d),D=('district',s),E=('offence',g(OF)),F=('suspects_male',i),G=('suspects_female',i),H=('victims_total',i),I=('victims_minor',i),J=('status',g(ST)),K=('date_sent',d))],
'02':[dict(A=('police_file_number',s),B=('name_latin',s),C=('name_khmer',s),D=('sex',sex),E=('age',i),F=('citizenship',cc),G=('date_arrested',d),H=('province',s),I=('role',s),J=('date_sent_to_prosecutor',d))],
'03':[dict(A=('dossier_number',s),B=('date_received',d),C=('sent_by',s),D=('accused_count',i),E=('article',s),F=('decision',g(DE)),G=('date_decided',d))]*3,
'04':[dict(A=('client_code',s),B=('sex',sex),C=('age',i),D=('province_of_origin',s),E=('referred_by',s),F=('date_admitted',d),G=('date_left',d),H=('exploitation',s),I=('service_medical',yn),J=('service_legal',yn),K=('service_training',yn),L=('consent',yn))],
'05':[dict(B=('date',d),D=('caller',s),E=('caller_sex',sex),F=('subject',s),G=('province',s),H=('people_named',i),I=('passed_to',s),J=('result',yn))],
'06':[dict(B=('date',d),C=('premises',s),D=('kind',s),E=('workers_seen',i),F=('women_seen',i),G=('minors_seen',i),H=('signs_of_trafficking',yn),I=('measure',s))]*2,
'07':[EMB(dict(B=('name_latin',s),C=('sex',sex),D=('age',i),E=('province_of_origin',s),F=('date_returned',d),G=('identified_as_victim',yn),H=('kind_of_work_abroad',s)),'THA'),EMB(dict(B=('date_returned',d),C=('name_latin',s),D=('age',i),E=('sex',sex),F=('identified_as_victim',yn),G=('kind_of_work_abroad',s),H=('province_of_origin',s)),'MYS'),EMB(dict(B=('name_latin',s),C=('sex',sex),D=('age',i),E=('province_of_origin',s),F=('date_returned',d),G=('identified_as_victim',yn),H=('kind_of_work_abroad',s)),'CHN')],
'08':[dict(B=('name_khmer',s),C=('sex',sex),D=('office',s),E=('post',s),F=('day_1',yn),G=('day_2',yn),H=('day_3',yn))],
'09':[dict(A=('judgment_number',s),B=('court',s),C=('date_judgment',d),D=('victim_code',s),E=('ordered',am),F=('paid',am),G=('paid_by',s),H=('date_last_paid',d))],
'10':[dict(C=('date',d),D=('respondent_code',s),E=('sex',sex),F=('age',i),G=('province',prov),H=('country',ds),I=('passport_kept',yn),J=('wages_withheld',yn),K=('free_to_leave',yn),L=('signs',lambda v:v.split() if v else None),O=('consent',s),P=('submission',i)),dict(A=('job',s),B=('months',i),C=('paid_usd',usd),E=('interview_number',i))],
'11':[dict(B=('case_number',s),C=('name_khmer',s),D=('sex',sex),E=('age',i),F=('birth_date',d),G=('concerns',lambda v:v.split('||')),H=('date_registered',d),I=('status',s),J=('consent_services',yn),K=('agency',s),L=('closure_reason',s))],
'14':[dict(B=('passport_number',s),C=('name_latin',s),D=('citizenship',s),E=('sex',sex),F=('birth_date',d),G=('date_detained',d),H=('province',s),I=('screened',yn),J=('screening_result',s),K=('date_removed',d),L=('removed_to',s))],
'15':[dict(A=('complaint_number',s),B=('date_received',d),C=('agency',s),D=('destination',ds),E=('workers',i),F=('subject',s),G=('claim',usd),H=('state',s))],
'16':[dict(A=('client_code',s),B=('role',s),C=('court',s),D=('court_case_number',s),F=('hearings',lambda v:[d(x) for x in v.split('\n')] if v else None),G=('fee',yn))],
'19':[dict(B=('date',d),C=('site',s),E=('found_CHN',i),F=('found_VNM',i),G=('found_IDN',i),H=('found_other',i),I=('screened',i),J=('victims',i),K=('arrested',i))],
}
NS={'t':'{urn:oasis:names:tc:opendocument:xmlns:table:1.0}','x':'{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'}
def load(fn):
    p=f'{H}/files/{fn}'
    if fn.endswith('xlsx'): return {ws.title:[list(r) for r in ws.iter_rows(values_only=True)] for ws in openpyxl.load_workbook(p)}
    if fn.endswith('ods'):
        o={}
        for tb in ET.fromstring(zipfile.ZipFile(p).read('content.xml')).iter(NS['t']+'table'): o[tb.get(NS['t']+'name')]=[['\n'.join(''.join(q.itertext()) for q in c.iter(NS['x']+'p')) or None for c in tr] for tr in tb.iter(NS['t']+'table-row')]
        return o
    t=open(p,encoding='utf-8-sig').read(); return {'csv':list(csv.reader(io.StringIO(t),delimiter=';' if fn[:2]=='14' else ','))}
def diff(*a):
    global bad; bad+=1; print('DIFF',*a)
for k,spec in X.items():
    t=T[k]; bk=load(t['file']); errs={(e['sheet'],e['cell']) for e in t['errors']}
    for tb,sp in zip(t['tables'],spec):
        add={}
        if isinstance(sp,tuple): sp,add=sp
        rows=bk[tb['sheet']]; recs=[]; last={}
        for r in range(tb['first_row'],tb['last_row']+1):
            o=dict(add,at=r); row=rows[r-1]
            for c,(f,p) in sp.items():
                j=openpyxl.utils.column_index_from_string(c)-1; v=row[j] if j<len(row) else None
                if (tb['sheet'],f'{c}{r}') in errs and not (k=='15' and f=='complaint_number'):
                    o[f]=None
                    try:
                        pv=p(v)
                    except Exception: pv='unreadable'
                    print('  error cell',k,f'{c}{r}',repr(v),'->',pv); continue
                try: o[f]=p(v)
                except Exception as e: diff(k,f'{c}{r}','unreadable',repr(v),repr(e)); o[f]=None
            if k=='02' and o['police_file_number'] is None: o['police_file_number']=last['police_file_number']
            last=o; recs.append(o)
        if k=='06': 
            for o in recs: o['district']=re.search('District: (.*)',rows[tb['heading_rows'][0]-2][0])[1]
        if len(recs)!=tb['count_of_all_rows']: diff(k,'count')
        by={o['at']:o for o in recs}
        for x in tb['rows']:
            for f,v in x.items():
                n+=1
                if by[x['at']].get(f)!=v: diff(k,x['at'],f,'truth',v,'file',by[x['at']].get(f))
        for f,ta in tb['all_rows_tally'].items():
            vs=[o.get(f) for o in recs if o.get(f) is not None]; n+=1
            if len(vs)!=ta['filled']: diff(k,f,'filled',ta['filled'],len(vs))
            if 'sum' in ta and sum(vs)!=ta['sum']: diff(k,f,'sum')
            if 'counts' in ta and {q:[str(z) for z in vs].count(q) for q in ta['counts']}!=ta['counts']: diff(k,f,'counts',ta['counts'])
            if 'sum_by_currency' in ta:
                q={}
                for z in vs: q[z['currency']]=q.get(z['currency'],0)+z['amount']
                if q!=ta['sum_by_currency']: diff(k,f,q)
    # every written line is a row or a not_row
    for name,rows in bk.items():
        inn={r for tb in t['tables'] if tb['sheet']==name for r in range(tb['first_row'],tb['last_row']+1)}; nr={q['row'] for q in t['not_rows'] if q['sheet']==name}
        if inn&nr: diff(k,name,'row and not row',inn&nr)
        for r,row in enumerate(rows,1):
            if any(v not in(None,'') for v in row) and r not in inn and r not in nr: diff(k,name,r,'nowhere',row)
# on its side
t=T['20']; rows=load(t['file'])['Form']; tb=t['tables'][0]
P=[s,sex,i,cc,s,d,yn,yn,yn,s]; F=['person_code','sex','age','citizenship','province_of_origin','date','passport_kept','paid','free_to_leave','result']
for j,x in enumerate(tb['rows']):
    for q in range(10):
        n+=1
        if P[q](rows[1+q][1+j])!=x[F[q]]: diff('20',x['at'],F[q])
# totals
t=T['12']; rows=load(t['file'])['ស្ថិតិ']
for x in t['totals']:
    y,m=x['period'].split('-'); c={('cases','2024'):1,('cases','2025'):2,('suspects','2024'):3,('suspects','2025'):4,('victims','2024'):5,('victims','2025'):6}[(x['what'],y)]; n+=1
    if rows[2+int(m)][c]!=x['value'] or rows[2+int(m)][0]!=KM[int(m)-1]: diff('12',x)
print('12 sums',[sum(rows[r][c] for r in range(3,15)) for c in range(1,7)],'written',rows[15])
t=T['13']; rows=load(t['file'])['Table 2']
for x in t['totals']:
    r=next(q for q in rows if q[0]==x['province']); c=[str(h).lower() for h in rows[1]].index(x['exploitation']); n+=1
    if (None if r[c]=='-' else r[c])!=x['value']: diff('13',x)
    if sum(z for z in r[1:5] if z!='-')!=r[5]: diff('13 row sum',r)
# unlisted faults: order of days, parts not above the whole
for k,t in T.items():
    for tb in t['tables']:
        for x in tb['rows']:
            for a,b in (('date_opened','date_sent'),('date_received','date_decided'),('date_admitted','date_left'),('date_detained','date_removed'),('date_judgment','date_last_paid'),('date_arrested','date_sent_to_prosecutor')):
                if x.get(a) and x.get(b) and x[a]>x[b]: diff(k,'order',x)
            for a,b in (('victims_minor','victims_total'),('women_seen','workers_seen'),('victims','screened'),('minors_seen','workers_seen')):
                if x.get(a) is not None and x.get(b) is not None and x[a]>x[b]: diff(k,'part',x)
print(n,'values',bad,'differences'); sys.exit(bad>0)
