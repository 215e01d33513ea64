import sys, json
sys.argv
import os
src = open('check.py', encoding='utf-8').read().split('NAMED')[0]; exec(src)
for no in map(int, sys.argv[1:]):
    f = T[no-1]; g = read(f['file']); print('=====', f['file'])
    for s, d in g.items():
        print('--', s)
        for r in sorted({a for a, b in d}):
            print(r, ' | '.join(f"{(v.date().isoformat() if isinstance(v, dt.datetime) else v)}" for v in [d.get((r, c), '') for c in range(1, max(b for a, b in d)+1)]))
            for t in f['tables']:
                for x in t['rows']:
                    if x['at'] == r and t['sheet'] == s: print('      ->', list(x['facts'].values()))
    for e in f['errors']: print('ERR', e['cell'], e['what'])
