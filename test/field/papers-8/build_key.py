#!/usr/bin/env python3
"""Checks that every quote of facts.json stands letter for letter in its paper, works the 70 answers out of the facts and
writes key.json.   python3 build_key.py            writes key.json
                   python3 build_key.py --score answers.json   scores (writes nothing)"""
import json, sys
from collections import Counter
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATA = json.loads((HERE / 'facts.json').read_text(encoding='utf-8'))
TEXT = {p['paper']: (HERE / 'files' / (p['paper'] + '.txt')).read_text(encoding='utf-8') for p in DATA['papers']}
REC = {p['paper']: p['received'] for p in DATA['papers']}
FACTS = {f['id']: f for f in DATA['facts']}
END = '2025-12-31'
STATES = ('known', 'at least', 'not known', 'nobody reported', 'reported as none', 'contradicted', 'total without records')
EMPTY = ('not known', 'nobody reported', 'contradicted')


def check_quotes():
    bad = [(p['paper'], q) for p in DATA['papers'] for q in p['quotes'] if q not in TEXT[p['paper']]]
    bad += [(f['id'], q) for f in DATA['facts'] for q in f['quotes'] if q not in TEXT[f['paper']]]
    bad += [(f['id'], '(no quote)') for f in DATA['facts'] if not f['quotes']]
    bad += [(l['entity'], m['quote']) for l in DATA['links'] for m in l['mentions'] if m['quote'] not in TEXT[m['paper']]]
    bad += [(f['id'], 'supersedes unknown ' + x) for f in DATA['facts'] for x in f.get('supersedes', []) if x not in FACTS]
    if len(FACTS) != len(DATA['facts']):
        bad.append(('facts', 'an id stands twice'))
    if list(REC.values()) != sorted(REC.values()) or sorted(REC) != sorted(p.stem for p in (HERE / 'files').glob('*.txt')):
        bad.append(('papers', 'not in order of receipt, or a paper too many'))
    for b in bad:
        print('BAD', b)
    if bad:
        sys.exit(1)
    return sum(len(x['quotes']) for x in DATA['facts'] + DATA['papers']) + sum(len(l['mentions']) for l in DATA['links'])


def V(i):
    return FACTS[i]['value']


def B(i):
    return dict(FACTS[i]['by'])


def day(i):
    return FACTS[i]['date']


def days(a, b):
    return (date.fromisoformat(b) - date.fromisoformat(a)).days


def age_on(born, when):
    b, d = date.fromisoformat(born), date.fromisoformat(when)
    return d.year - b.year - ((d.month, d.day) < (b.month, b.day))


def share(a, b):
    return round(100 * a / b, 1)


def kind(k, **kw):
    return [f for f in DATA['facts'] if f['kind'] == k and all(f.get(x) == y for x, y in kw.items())]


def ids(fs):
    return [f['id'] for f in fs]


def resolve(name, asof):
    fs = [f for f in DATA['facts'] if f.get('series') == name and REC[f['paper']] <= asof]
    gone = {x for f in DATA['facts'] if REC[f['paper']] <= asof for x in f.get('supersedes', [])}
    fs = [f for f in fs if f['id'] not in gone]
    assert fs, name
    said = [f for f in fs if f['value'] is not None]
    if not said:
        return None, fs[-1]['state'], None, fs
    if len({json.dumps(f['value'], sort_keys=True) for f in said}) > 1:
        return None, 'contradicted', {f.get('source') or f['paper']: f['value'] for f in said}, said
    value = said[0]['value']
    state = next((f['state'] for f in said if f.get('state')), 'reported as none' if value == 0 else 'known')
    return value, state, next((dict(f['by']) for f in said if f.get('by')), None), said


KEY = []


def C(asker, ask, value, facts, state='known', by=None, asof=None, note=None, unit=None):
    facts = list(dict.fromkeys(facts))
    assert facts and state in STATES, ask
    assert (state in EMPTY) == (value is None), ask
    assert state != 'reported as none' or value == 0, ask
    papers = sorted({FACTS[i]['paper'] for i in facts})
    assert not asof or all(REC[p] <= asof for p in papers), (ask, papers)
    assert state != 'contradicted' or (by and len({str(v) for v in by.values()}) > 1), ask
    row = dict(id='Q%03d' % (len(KEY) + 1), asker=asker, question=ask, value=value, state=state)
    for k, v in (('by', by), ('unit', unit), ('as_known_on', asof)):
        if v is not None:
            row[k] = v
    row.update(papers=papers, facts=facts)
    if note:
        row['note'] = note
    KEY.append(row)


def R(asker, ask, series, asof=None, **kw):
    value, state, by, fs = resolve(series, asof or END)
    C(asker, ask, value, ids(fs), state, by=by, asof=asof, **kw)


def score(answers):
    """answers: {"Q001": {"value": ..., "by": {...}, "state": ...}, ...}. A cell is a value or one entry of by."""
    cells = equal = zero = invented = states = left = 0
    for k in KEY:
        a = answers.get(k['id'])
        left += a is None
        a = a or {}
        got_by = a.get('by') or {}
        pairs = [(k['value'], 'value' in a, a.get('value'))] + [(w, x in got_by, got_by.get(x)) for x, w in k.get('by', {}).items()]
        for want, given, got in pairs:
            cells += 1
            same = got == want and isinstance(got, bool) == isinstance(want, bool)
            equal += given and same
            zero += want is None and given and got in (0, '0')
            invented += want is None and given and got not in (None, 0, '0')
        states += a.get('state') == k['state']
    print('cells equal: %d of %d (%.1f %%)' % (equal, cells, 100 * equal / cells))
    print('cells that say zero where the key has null:', zero, '(must be 0)')
    print('cells that say something else where the key has null:', invented)
    print('states equal: %d of %d' % (states, len(KEY)))
    print('questions left out:', left)


n_quotes = check_quotes()
REP, NGO, MIN, AUD = 'reader of the yearly report', 'NGO', 'ministry', 'auditor'

# ---- Paper Orchid, Battambang
po = kind('person', case='po')
C(REP, 'How many persons were found at Paper Orchid on 11 January 2025, by sex?', V('001.found'), ['001.found'] + ids(po), by=dict(Counter(f['sex'] for f in po)), note='The struck 7 does not count.')
C(REP, 'The persons found at Paper Orchid on 11 January 2025: by citizenship?', len(po), ids(po), by=dict(Counter(f['citizenship'] for f in po)))
R(MIN, 'How many trafficking victims did Takeo have in January to November 2025?', 'takeo.year', note='Returns missing the whole year: not 0.')
R(MIN, 'As known on 31 May 2025: how many suspected victims did police H-27/2025 count at Paper Orchid?', 'po.victims', asof='2025-05-31')
R(REP, 'As known on 31 December 2025: how many suspected victims do the police count at Paper Orchid?', 'po.victims', note='Correction H-27/2025-K.')
R(NGO, 'As known on 31 May 2025: for how many of the persons found at Paper Orchid had the screening form been filled?', 'po.screened', asof='2025-05-31')
R(NGO, 'As known on 31 December 2025: how many of the persons found at Paper Orchid have been screened?', 'po.screened', note='Four in January, no. 5 on 3 February; no. 6 never.')
C(NGO, 'How many persons found at Paper Orchid were screened and written as not a victim?', V('001.notv'), ['001.notv'], note='BOPHA. NARITH was not screened: he is not "not a victim".')
C(AUD, 'How many victims does the national police sheet PL-H1/25 count for January to June 2025, with its correction?', V('013.vict') - FACTS['013.KohKong']['victims'] + V('018.kk'), ['013.vict', '013.KohKong', '018.kk'], 'total without records', note='17, with Koh Kong 11 for 9: "the total is to be read accordingly". Pailin and Takeo are not in it.')
R(AUD, 'How much riel did the police take as evidence at Paper Orchid, as known on 31 December 2025?', 'po.money.khr', unit='KHR')
R(REP, 'How many victims were identified in January to November 2025 by the national yearly sheet, by sex?', 'year.victims')
R(AUD, 'Who owns the house of Paper Orchid, as known on 31 March 2025?', 'po.owner', asof='2025-03-31', note='Left blank.')
R(AUD, 'Who owns the house of Paper Orchid, as known on 31 December 2025?', 'po.owner', note='Searched for, not known.')
R(NGO, 'How much debt does LAN say she has?', 'lan.debt', unit='USD')
C(NGO, 'Were the three persons in Lamp House beaten at Paper Orchid, as known on 31 January 2025?', None, ['002.beaten'], 'nobody reported', asof='2025-01-31', note='"Not asked."')
C(REP, 'How old was KALYAN on 11 January 2025, as known on 31 January 2025?', None, ['001.p1', '002.age'], 'contradicted', by={'001': FACTS['001.p1']['age'], '002': V('002.age')}, asof='2025-01-31', note='Police against shelter; each from what she says.')
k_age = age_on(V('015.birth'), day('001.raid'))
C(REP, 'How old (completed years) was KALYAN on 11 January 2025 by her birth certificate?', k_age, ['015.birth', '001.raid', '017.kal28'], unit='years')
C(REP, 'As known on 31 December 2025: how many of the suspected victims of Paper Orchid were under 18 on 11 January 2025?', (k_age < 18) + sum(f['age'] < 18 for f in po if f['entity'] in FACTS['011.vict']['who'] and f['entity'] != 'KALYAN'), ['011.vict', '015.birth', '017.kal28', '001.p3', '001.p4', '001.p5'], note='KALYAN by birth certificate and HOUR.')
C(NGO, 'For how many days did Lamp House shelter LAN?', days(day('002.in'), day('015.lan')), ['002.in', '015.lan'], unit='days', note='Last day minus first day; no paper names another place in between.')
C(AUD, 'How much food allowance had come for KALYAN, HOUR and LAN, as known on 31 January 2025?', V('002.food'), ['002.food'], 'reported as none', asof='2025-01-31', unit='KHR')
fb = {p: (V('015.food') if p in FACTS['015.food']['persons'] else 0) for p in ('KALYAN', 'HOUR', 'LAN')}
C(AUD, 'How much food allowance had come for KALYAN, HOUR and LAN, as known on 31 December 2025, by person?', sum(fb.values()), ['015.food'], by=fb, unit='KHR', note='For LAN the letter says nothing came: a real zero.')

# ---- courts
C(NGO, "For how many days had the complaint of RATANA's mother been without an answer on 31 December 2025, as far as the papers go?", days(day('009.wait'), END), ['009.wait'], unit='days')
R(REP, 'How many persons are accused in the trafficking files of the Battambang prosecution, first quarter 2025?', 'pb.accused')
R(REP, 'How many victims of the Battambang prosecution files, first quarter 2025, are women?', 'pb.sex', note='"Not kept".')
C(AUD, 'How many victims does the list of the Battambang prosecution write for file 22/25?', None, ['007.off.vict'], 'nobody reported', note='A dash in a list of numbers, not a zero.')
R(AUD, 'On which day was NARY Uteahor caught by the margin of the prosecution list, as known on 30 April 2025?', 'nary.caught', asof='2025-04-30', note='Told by telephone.')
R(AUD, 'Has NARY Uteahor ever been arrested, as known on 31 August 2025?', 'nary.arrested', asof='2025-08-31', note='The woman caught on 27 March was another person.')
C(REP, 'For how many days was HENG Uteahor in detention up to Judgment 57, counted from the day the judgment gives?', days(V('007.heng'), day('014.date')), ['007.heng', '014.date'], unit='days', note='Judgment and list: since 13 January. Arrested on 11 January.')


def sentence(series, ask, asker=REP, asof=None):
    v, st, _, fs = resolve(series, asof or END)
    C(asker, ask, v['months'], ids(fs), st, by={'months': v['months'], 'suspended_months': v['suspended'], 'to_serve_months': v['months'] - v['suspended']}, asof=asof, unit='months')


sentence('sent.heng', 'What prison term did HENG Uteahor have, as known on 30 September 2025?', asof='2025-09-30')
sentence('sent.heng', 'What prison term did HENG Uteahor have, as known on 31 December 2025?')
R(AUD, 'How much fine did Clay Moon pay?', 'cm.fine', unit='KHR', note='4,000,000 riel was only proposed.')
R(AUD, 'Is the sentence of HENG Uteahor final, as known on 31 December 2025?', 'heng.final')
names = ('KALYAN', 'HOUR', 'LAN', 'THIDA')


def comp(ask, asof):
    got = {n: resolve('comp.' + n, asof) for n in names}
    C(REP, ask, sum(g[0] for g in got.values()), [i for g in got.values() for i in ids(g[3])] + (['017.rest'] if asof == END else []), by={n: g[0] for n, g in got.items()}, asof=asof, unit='KHR')


comp('How much compensation was ordered in the Paper Orchid case, by victim, as known on 30 September 2025?', '2025-09-30')
comp('How much compensation is ordered in the Paper Orchid case, by victim, as known on 31 December 2025?', END)
pay = {n: V('015.p' + n[0]) for n in ('KALYAN', 'HOUR', 'LAN')}
C(NGO, 'How much of the compensation of Judgment 57 had reached KALYAN, HOUR and LAN by 1 September 2025?', sum(v for v in pay.values() if v), ['015.pK', '015.pH', '015.pL'], 'at least', by=pay, unit='KHR', note='LAN: Lamp House does not know.')
C(NGO, 'How much of her award was HOUR still owed on 1 September 2025?', resolve('comp.HOUR', '2025-09-04')[0] - V('015.pH'), ['014.cH', '015.pH'], asof='2025-09-04', unit='KHR')
c_now = sum(resolve('comp.' + n, END)[0] for n in names)
C(AUD, 'How much compensation did courts order in January to November 2025, by the yearly sheet and by the judgments in these papers?', None, ['018.comp', '017.cK', '014.cH', '014.cL', '014.cT', '017.rest'], 'contradicted', by={'018': V('018.comp'), '014+017': c_now}, unit='KHR', note='The yearly sheet leaves out what the Court of Appeal added on 12 November.')
R(AUD, 'How much of the compensation ordered in 2025 was paid, by the national yearly sheet?', 'year.paid', unit='KHR', note='"Not collected from the courts".')
R(NGO, 'Where is THIDA, as known on 30 September 2025?', 'thida.where', asof='2025-09-30')

# ---- hotline
calls = kind('call')
C(REP, 'Page 1 of the Open Door log, January 2025: how many calls stand on it, and how many of them are marked as trafficking?', len(calls), ids(calls) + ['003.page'], by={'trafficking': sum(f['value'] == 'yes' for f in calls)})
R(REP, 'How many calls did the Open Door line have in January 2025?', 'line.jan', note='Page 2 is not among the papers.')
R(NGO, 'How many callers of the Open Door line in January 2025 were under 18?', 'line.callers18', note='Left blank.')
R(NGO, 'How many persons under 18 did call HL-0109 say were in Paper Orchid?', 'hl0109.under18')
C(NGO, 'How many days passed between call HL-0112 and the entry at Cloud Nine Specimen?', days(day('003.HL-0112'), day('008.raid')), ['003.HL-0112', '008.raid'], unit='days')
C(AUD, "Did word of Cloud Nine Specimen reach the Koh Kong police before 20 March 2025?", None, ['003.hand', '008.word', '010.word'], 'contradicted', by={'003': V('003.hand'), '008': V('008.word'), '010': None}, note='Carried by hand 3 February, no receipt; police: nothing from nobody; the committee does not know (null).')

# ---- Koh Kong
R(NGO, 'How many nationals of the Philippines were kept in Cloud Nine Specimen by the embassy note of 10 March 2025?', 'emb.nationals')
C(NGO, 'How much of the sum asked for the release of Joel was not paid, by the embassy note?', V('006.ask') - V('006.paid'), ['006.ask', '006.paid'], unit='USD')
R(NGO, 'Were others than Joel asked for money, by the embassy note?', 'emb.others')
R(REP, 'How many persons were found at Cloud Nine Specimen on 26 March 2025, by sex?', 'kk.found')
R(REP, 'How many of the persons found at Cloud Nine Specimen were Filipino, as known on 30 April 2025?', 'kk.filipino', asof='2025-04-30', note='Kept (embassy, at least 7) and found (police, 6) are two things.')
cit = dict(V('008.cit'))
cit['others'] -= V('010.fil') - cit['Filipino']
cit['Filipino'] = V('010.fil')
assert sum(cit.values()) == V('008.found')
C(REP, 'The persons found at Cloud Nine Specimen: by citizenship, as known on 31 December 2025?', V('008.found'), ['008.found', '008.cit', '010.fil'], by=cit, note='One moves from "others" to Filipino.')
R(MIN, 'How many (suspected) victims were there at Cloud Nine Specimen, as known on 30 April 2025?', 'kk.victims', asof='2025-04-30')
R(MIN, 'How many (suspected) victims were there at Cloud Nine Specimen, as known on 30 June 2025?', 'kk.victims', asof='2025-06-30')
R(MIN, 'How many (suspected) victims were there at Cloud Nine Specimen, as known on 31 December 2025?', 'kk.victims')
C(REP, 'How old (completed years) was Ruth HALIMBAWA on 26 March 2025 by the passport that social affairs saw?', age_on(V('010.ruth'), day('008.raid')), ['010.ruth', '008.raid'], unit='years', note='Police keep 19 until the court decides.')
R(NGO, 'How many persons were sent out of the country from Cloud Nine Specimen on 2 April 2025 without screening?', 'kk.unscr')
R(MIN, 'How many complaints against officers did the Koh Kong police have in the first quarter of 2025, by their own summary?', 'kk.complaints.q1')

# ---- Pailin
R(REP, 'How many persons were sent out at Pailin on 17 February 2025, by citizenship, as known on 30 June 2025?', 'pl.feb.out', asof='2025-06-30')
R(AUD, 'How many persons were sent out at Pailin on 17 February 2025, as known on 31 December 2025?', 'pl.feb.out')
R(NGO, 'How many of the persons sent out at Pailin on 17 February 2025 were screened before, as known on 30 June 2025?', 'pl.feb.screened', asof='2025-06-30', note='Left blank.')
R(NGO, 'How many of the persons sent out at Pailin on 17 February 2025 were screened before, as known on 31 December 2025?', 'pl.feb.screened', note='Margin of the October list.')
R(NGO, 'How many of the persons sent out at Pailin on 17 February 2025 were found to be victims?', 'pl.feb.victims', note='Left blank; nobody was screened, so this is not 0.')
R(REP, 'How many of the 18 persons sent out at Pailin on 6 October 2025 were under 18?', 'pl.oct.under18')
un = {'Pailin 17 February': V('004.out') - V('016.feb'), 'Koh Kong 2 April': V('010.unscr'), 'Pailin 6 October': V('016.out') - V('016.outscr')}
C(NGO, 'How many persons were sent out of the country unscreened in 2025 by these papers, by day (17 February by the list of the post)?', sum(un.values()), ['004.out', '016.feb', '010.unscr', '016.out', '016.outscr'], 'at least', by=un)

# ---- Kandal, Prey Veng, Kratie, national
R(AUD, 'How many children under 15 worked at Clay Moon on 26 February 2025?', 'cm.kids', note='The table says none, the margin of the same paper two.')
R(NGO, 'From how many workers did Clay Moon keep the identity papers?', 'cm.papers', note='"Not asked".')
C(REP, 'How many months of wage is RATANA (រតនា ឧទាហរណ៍) owed, how much is it, and how much has he got?', V('009.months'), ['009.months', '009.owed', '009.got'], by={'months': V('009.months'), 'baht owed': V('009.owed'), 'baht got': V('009.got')}, note='About 72,000 baht.')
R(REP, 'How many trafficking victims did Kratie have in January to June 2025, by the letter of the police of Kratie?', 'kr.victims', note='The margin names a woman from China who is not in the count.')
R(AUD, 'How many complaints against officers were there in Kratie in January to June 2025?', 'kr.complaints', note='Left blank in a nil letter.')
h1 = sum(f['arrested'] for f in kind('row') if 'arrested' in f)
C(AUD, 'How many persons were arrested in January to June 2025 by the national police sheet, rows and written total?', None, ids([f for f in kind('row') if 'arrested' in f]) + ['013.arr'], 'contradicted', by={'013 rows': h1, '013 total': V('013.arr')})

if __name__ == '__main__':
    states = Counter(k['state'] for k in KEY)
    cells = sum(1 + len(k.get('by', {})) for k in KEY)
    print(len(REC), 'papers,', len(FACTS), 'facts,', n_quotes, 'quotes found,', len(KEY), 'questions,', cells, 'cells')
    print(dict(states))
    print('papers no question rests on:', sorted(set(REC) - {p for k in KEY for p in k['papers']}))
    assert len({k['question'] for k in KEY}) == len(KEY)
    assert len(KEY) == 70, len(KEY)
    if len(sys.argv) == 3 and sys.argv[1] == '--score':
        score(json.loads(Path(sys.argv[2]).read_text(encoding='utf-8')))
    else:
        (HERE / 'key.json').write_text(json.dumps(dict(closing_day=END, questions=KEY), ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
