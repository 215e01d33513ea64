# writes files/, truth.json and README.md, always the same bytes (python make.py; needs openpyxl, odfpy)
import csv, io, json, os, shutil
import base, make1, make2
files=os.path.join(base.HERE,'files'); shutil.rmtree(files,ignore_errors=True); os.makedirs(files)
truth=[]
for i in range(1,21):
    f=getattr(make1 if i<8 else make2,f'f{i:02d}'); res=f(); bk,e=res[0],res[1]; path=os.path.join(base.HERE,e['file'])
    if path.endswith('.csv'):
        t=io.StringIO(); w=csv.writer(t,delimiter=';' if i==13 else ',',lineterminator='\r\n')
        for row in bk:
            if len(row)==1: t.write(row[0]+'\r\n')
            else: w.writerow(row)
        open(path,'wb').write((b'\xef\xbb\xbf' if i!=17 else b'')+t.getvalue().encode('utf-8'))
    elif path.endswith('.ods'): base.save_ods(bk,path)
    else: base.save_xlsx(bk,path)
    truth.append(e)
e=truth[8]
import datetime as dt, openpyxl
ws=openpyxl.load_workbook(os.path.join(base.HERE,e['file'])).active
e['also']={'true_days':{c:f"2023-{ws[c].value.day:02d}-{ws[c].value.month:02d}" for c in e['errors'][0]['cell'].split(', ')}}
json.dump(truth,open(os.path.join(base.HERE,'truth.json'),'w',encoding='utf-8'),ensure_ascii=False,indent=1)
rows=lambda e:' + '.join(str(t['count_of_all_rows']) for t in e['tables']) or '0'
T=open(os.path.join(base.HERE,'README.head'),encoding='utf-8').read()
T+='\n| no | file | kept by | one row is | rows | outcome | errors |\n|---|---|---|---|---|---|---|\n'
for e in truth:
    u=[]
    for t in e['tables']:
        if t['one_row_is'] not in u: u.append(t['one_row_is'])
    T+=f"| {e['no']} | {os.path.basename(e['file'])} | {e['kept_by']} | {'; '.join(u) or '–'} | {rows(e)} | {e['outcome']} | {len(e['errors'])} |\n"
open(os.path.join(base.HERE,'README.md'),'w',encoding='utf-8').write(T)
print(len(truth),'files',sum(t['count_of_all_rows'] for e in truth for t in e['tables']),'rows')
