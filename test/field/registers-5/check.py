import json,os,sys,re,collections
H=os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0,os.path.dirname(H))
from readers import *
from openpyxl.utils import column_index_from_string as CI
T=json.load(open(H+'/truth.json')); bad=0; V='-v' in sys.argv
def say(*a):
    global bad; bad+=1; print('WRONG',*a)
assert sorted(os.listdir(H+'/files'))==sorted(e['file'] for e in T)
for e in T:
    S=read(H+'/files/'+e['file']); maps=collections.defaultdict(lambda: collections.defaultdict(set))
    errc={(x['sheet'],x['cell']) for x in e['errors']}
    seen=collections.defaultdict(set)
    for t in e['tables']:
        g=S[t['sheet']]; w=max(c for _,c in g); nr={int(a.rsplit('!',1)[1]) for a in e['not_rows'] if a.rsplit('!',1)[0]==t['sheet']}
        lines={r for r,_ in g}; recs=sorted(r for r in lines if r not in nr and r not in t['heading_rows'])
        if e['outcome']!='totals only':
            if len(recs)!=t['count_of_all_rows'] or recs[0]!=t['first_row'] or recs[-1]!=t['last_row']: say(e['file'],'records',len(recs),recs[0],recs[-1],t['count_of_all_rows'],t['first_row'],t['last_row'])
        hd=t['heading_rows'][-1]
        for c in t['columns']:
            if g.get((hd,CI(c['place']))) != c['heading']: say(e['file'],'heading',c,g.get((hd,CI(c['place']))))
        ysheet=re.search(r'20\d\d',t['sheet'].translate(KT)); year=int(ysheet.group()) if ysheet else None; be='2567' in e['file']
        carry={}
        def val(r,c):
            v=g.get((r,CI(c['place'])))
            if v is None and e['file'].startswith('11_') and c['place'] in 'AB':
                rr=r
                while v is None: rr-=1; v=g.get((rr,CI(c['place'])))
            return v
        for row in t['rows']:
            for c in t['columns']:
                f=c['fact']
                if not f: continue
                v=val(row['at'],c); tv=row[f]; cell=f"{c['place']}{row['at']}"
                if (t['sheet'],cell) in errc: print('  error cell',e['file'][:2],cell,repr(v),'truth',tv); continue
                if isinstance(tv,str) and re.fullmatch(r'\d{4}-\d\d-\d\d',tv): ok= date(v,year,be)==tv
                elif tv is None and isinstance(v,str) and v=='': ok=True
                elif isinstance(tv,dict):
                    n=num(v); s=str(v); cur=('KHR' if '៛' in s or 'khr' in c['heading'] else 'USD' if '$' in s or 'usd' in c['heading'] else 'THB' if 'baht' in c['heading'] else s[-3:]); ok=(n==tv['amount'] and cur==tv['currency'])
                elif isinstance(tv,(int,float)): ok= num(v)==tv
                else: maps[f][v].add(tv); ok=True
                if not ok: say(e['file'],cell,f,repr(v),tv)
            # facts from the line above
            up=[r for r in nr if r<row['at'] and r>hd] or [r for r in nr if r<row['at']]
            for f in row:
                if f=='at' or f in [c['fact'] for c in t['columns']] or f in t['facts_without_column'] or f=='about_trafficking': continue
                L_=' '.join(str(v) for k in sorted(up)[-1:] for (r,_),v in sorted(g.items()) if r==k)
                if e['file'].startswith('15'): L_=' '.join(str(g.get((max(r for r in nr if r<row['at']),1)),) for _ in [0])
                tv=row[f]
                if re.fullmatch(r'\d{4}-\d\d-\d\d',str(tv)):
                    m=re.search(r'(\d{1,2}) (?:ខែ)?(\S+) (?:ឆ្នាំ)?(\d{4})',L_.translate(KT)); got=f'{m.group(3)}-{MON[m.group(2)]:02d}-{int(m.group(1)):02d}' if m else None
                    if got!=tv: say(e['file'],row['at'],f,L_,tv)
                else: maps[f+' (line above)'][L_ if len(L_)<30 else L_[-34:] if f!='case_number' else L_[:22]].add(tv)
        # tallies over all rows, from the file
        for c in t['columns']:
            f=c['fact']; ta=t['all_rows_tally'].get(f) if f else None
            if not ta: continue
            cells=[val(r,c) for r in recs if (t['sheet'],f"{c['place']}{r}") not in errc]
            ne=len(recs)-len([x for x in cells if x is not None])
            if f!='is_child_of_the_person_above' and ne!=ta['empty']: say(e['file'],t['sheet'],f,'empty',ne,ta['empty'])
            if 'sum' in ta and sum(num(x) for x in cells if x is not None)!=ta['sum']: say(e['file'],f,'sum')
            if 'sum_by_currency' in ta and abs(sum(num(x) for x in cells if x is not None)-sum(ta['sum_by_currency'].values()))>0: say(e['file'],f,'sum of money')
            if 'counts' in ta and f not in ('is_child_of_the_person_above',):
                if sorted(collections.Counter(str(x) for x in cells if x is not None).values())!=sorted(ta['counts'].values()): say(e['file'],f,'counts',collections.Counter(map(str,cells)),ta['counts'])
    for f,mp in maps.items():
        multi={k:v for k,v in mp.items() if len(v)>1}
        if multi: say(e['file'],f,'one text, several values',multi)
        if V and len(mp)<16: print('   ',e['file'][:2],f,'; '.join(f'{k!r}={"/".join(map(str,v))}' for k,v in mp.items()))
        elif V: k=list(mp)[:3]; print('   ',e['file'][:2],f,[(x,list(mp[x])[0]) for x in k], 'same' if all(str(a)==str(list(b)[0]) for a,b in mp.items()) else 'not same text')
# counts
e=next(x for x in T if x['file'].startswith('17_')); g=list(read(H+'/files/'+e['file']).values())[0]
for i,t in enumerate(e['totals']):
    if [num(g[i+3,j]) for j in range(2,8)]!=list(t.values())[1:] or MON[g[i+3,1]]!=i+1: say('17',t)
e=next(x for x in T if x['file'].startswith('18_')); g=list(read(H+'/files/'+e['file']).values())[0]; it=iter(e['totals'])
for base in (5,16):
    for r in range(base,base+7):
        for q in range(8):
            t=next(it); v=g[r,q+2]; v=None if v=='..' else 0 if v=='–' else v
            if v!=t['victims'] or g[base-1,q+2]!=f"Q{t['quarter'][-1]} {t['sex'][0].upper()}" or g[base-2,1].lower()!=t['group']: say('18',r,q,v,t)
        if sum(x for x in (g[r,q] for q in range(2,10)) if isinstance(x,int))!=g[r,10]: say('18 sum',r)
    for q in range(2,11):
        if sum(x for x in (g[r,q] for r in range(base,base+7)) if isinstance(x,int))!=g[base+7,q]: say('18 all',q)
print('files',len(T),'wrong',bad)
sys.exit(bad>0)
