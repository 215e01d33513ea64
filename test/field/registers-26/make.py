# writes files/ and truth.json, always with the same content (needs openpyxl and odfpy)
import json, os
import make_a, make_a2, make_b, make_b2, make_c, make_d, make_e, make_f
from common import HERE
os.makedirs(os.path.join(HERE, 'files'), exist_ok=True)
out = [f() for m in (make_a, make_a2, make_b, make_b2, make_c, make_d, make_e, make_f) for f in m.ALL]
assert [e['no'] for e in out] == list(range(1, 21))
json.dump(out, open(os.path.join(HERE, 'truth.json'), 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
for e in out: print(e['no'], e['notes'][0], '+'.join(str(t['count_of_all_rows']) for t in e['tables']), len(e['errors']), len(e['questions']), sep='\t')
print('rows', sum(t['count_of_all_rows'] for e in out for t in e['tables']))
