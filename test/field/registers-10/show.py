import sys,json
from check import read
T=json.load(open('truth.json'))
for no in map(int,sys.argv[1:]):
    e=T[no-1]; S=read(e['file'])
    for n,g in S.items():
        print('==',no,n)
        for r in range(1,max(r for r,_ in g)+1):
            print(r,' | '.join(str(g.get((r,c),'')).replace(' 00:00:00','').replace('\n','⏎') for c in range(1,max(c for _,c in g)+1)))
    for t in e['tables']: 
        for r in t['rows'][:4]: print(r)
    print(e['not_rows']); print(e['errors'])
