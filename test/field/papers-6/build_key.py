#!/usr/bin/env python3
"""Builds key.json from facts.json and the papers in files/ (same way and format as the shared papers).

1. Checks that every quote in facts.json stands, letter for letter, in its paper.
2. Works out the answer to each of the 70 questions from the facts; no answer is typed in as a number.
3. Checks that a question "as known on" a day uses no paper received after that day.

Run: python3 build_key.py   (writes key.json beside it)
"""
import json, sys
from collections import Counter
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATA = json.loads((HERE / 'facts.json').read_text(encoding='utf-8'))
TEXT = {f.stem: f.read_text(encoding='utf-8') for f in (HERE / 'files').iterdir()}
REC = {p['paper']: p['received'] for p in DATA['papers']}
FACTS = {f['id']: f for f in DATA['facts']}
END = '2026-03-31'


def check_quotes():
    bad = []
    for p in DATA['papers']:
        bad += [(p['paper'], q) for q in p['quotes'] if q not in TEXT[p['paper']]]
    for f in DATA['facts']:
        if not f['quotes']:
            bad.append((f['id'], '(no quote)'))
        bad += [(f['id'], q) for q in f['quotes'] if q not in TEXT[f['paper']]]
    for l in DATA['links']:
        bad += [(l['entity'], m['quote']) for m in l['mentions'] if m['quote'] not in TEXT[m['paper']]]
    if len(FACTS) != len(DATA['facts']):
        bad.append(('facts', 'an id stands twice'))
    if bad:
        for b in bad:
            print('QUOTE NOT FOUND', b)
        sys.exit(1)
    return (sum(len(f['quotes']) for f in DATA['facts']) + sum(len(p['quotes']) for p in DATA['papers'])
            + sum(len(l['mentions']) for l in DATA['links']))


def D(s):
    return date.fromisoformat(s)


def days(a, b):
    return (D(b) - D(a)).days


def age_on(born, day):
    b, d = D(born), D(day)
    return d.year - b.year - ((d.month, d.day) < (b.month, b.day))


def F(i):
    return FACTS[i]


def V(i):
    return FACTS[i]['value']


def T(i):
    return FACTS[i].get('date') or FACTS[i].get('since')


def sel(asof=END, **kw):
    return [f for f in DATA['facts'] if REC[f['paper']] <= asof and all(f.get(k) == v for k, v in kw.items())]


def ids(fs):
    return [f['id'] for f in fs]


def pct(a, b):
    return round(100 * a / b, 1)


def tally(values, none='not written'):
    return dict(Counter(none if v is None else v for v in values))


def series(name, asof=END):
    """All statements of a series known on a day, less those that a later known paper corrects."""
    fs = sel(asof, kind='statement', series=name)
    gone = {x for f in fs for x in f.get('supersedes', [])}
    return [f for f in fs if f['id'] not in gone]


def resolve(name, asof=END):
    fs = series(name, asof)
    if not fs:
        gaps = [f for f in sel(asof, kind='gap') if f.get('series') == name]
        return None, 'nobody reported', None, gaps
    said = [f for f in fs if f['value'] is not None]
    open_ = [f for f in fs if f['value'] is None and f.get('says')]
    kinds = {json.dumps(f['value'], sort_keys=True, ensure_ascii=False) for f in said}
    if not said:
        return None, fs[0].get('state', 'not known'), None, fs
    if len(kinds) == 1 and not open_:
        first = said[0]
        state = next((f['state'] for f in said if f.get('state')), None)
        if state is None:
            state = 'reported as none' if first['value'] == 0 and not isinstance(first['value'], bool) else 'known'
        by = next((f['by'] for f in said if f.get('by')), None)
        return first['value'], state, by, said
    by = {}
    for f in said + open_:
        by[f.get('source') or f['paper']] = f['value'] if f['value'] is not None else f['says']
    return None, 'contradicted', by, said + open_


KEY = []


def put(asker, ask, value, state, facts, by=None, asof=None, unit=None, note=None, absent=None, about=False):
    facts = list(dict.fromkeys(facts))
    papers = sorted({F(i)['paper'] for i in facts} | set(absent or []))
    if asof:
        late = [p for p in papers if REC[p] > asof]
        assert not late, (ask, late)
    assert state in ('known', 'at least', 'not known', 'nobody reported', 'reported as none', 'contradicted',
                     'total without records'), (ask, state)
    assert not (state in ('not known', 'nobody reported', 'contradicted') and value is not None), ask
    assert not (value == 0 and not isinstance(value, bool) and state in ('not known', 'nobody reported')), ask
    assert facts or absent is not None, ask
    row = dict(id='Q%03d' % (len(KEY) + 1), asker=asker, question=ask, value=value, state=state)
    if by is not None:
        row['by'] = by
    if about or any(F(i).get('about') and F(i)['kind'] == 'statement' for i in facts):
        row['about'] = True
    if unit:
        row['unit'] = unit
    if asof:
        row['as_known_on'] = asof
    row['papers'] = papers
    row['facts'] = facts
    if note:
        row['note'] = note
    KEY.append(row)


def R(asker, ask, name, asof=None, **kw):
    value, state, by, fs = resolve(name, asof or END)
    put(asker, ask, value, state, ids(fs), by=by, asof=asof, **kw)


def C(asker, ask, value, facts, state='known', **kw):
    put(asker, ask, value, state, facts, **kw)


def sentence(asker, ask, name, asof):
    value, state, _, fs = resolve(name, asof)
    total = value['years'] * 12 + value['months']
    put(asker, ask, total, state, ids(fs), asof=asof, unit='months',
        by=dict(years=value['years'], months=value['months'], days=value['days'], suspended_months=value['susp_months'],
                to_serve_months=total - value['susp_months']))


def open_waits(asof):
    return [w for w in sel(asof, kind='wait')
            if not (w.get('ended_by') and REC[F(w['ended_by'])['paper']] <= asof)]


def victims(asof=END):
    """One row a person: described one by one and called (suspected) victim by police or, through a consulate, by the
    authorities of the other country. First paper that does so."""
    out = {}
    for f in sel(asof, kind='person', role='victim'):
        out.setdefault(f['entity'], f)
    return list(out.values())


def score(answers):
    """answers: {"Q001": {"value": ..., "by": {...}, "state": ...}, ...}; a question left out counts as not equal."""
    cells = equal = false_zero = states = invented = 0
    for k in KEY:
        a = answers.get(k['id'])
        want = {'value': k['value'], **{'by:' + x: y for x, y in k.get('by', {}).items()}}
        for c, v in want.items():
            cells += 1
            if a is None:
                continue
            got = a.get('value') if c == 'value' else (a.get('by') or {}).get(c[3:])
            given = c in a if c == 'value' else c[3:] in (a.get('by') or {})
            equal += given and got == v and type(got) is not bool
            false_zero += v is None and given and got == 0 and got is not None
            invented += v is None and given and got is not None and got != 0
        states += a is not None and a.get('state') == k['state']
    print('cells equal: %d of %d (%.1f %%)' % (equal, cells, 100 * equal / cells))
    print('cells that say zero where the key has null:', false_zero, '(must be 0)')
    print('cells that say something else where the key has null:', invented)
    print('states equal: %d of %d' % (states, len(KEY)))


n_quotes = check_quotes()
REP, NGO, MIN, CRT, UN = 'reader of the yearly report', 'organisation', 'ministry', 'court', 'UNODC'
MAY, OCT, JUL = '2025-05-31', '2025-09-30', '2025-07-31'

# ---- hotline ---------------------------------------------------------------------------------------------------
R(REP, 'How many calls about trafficking did the hotline have in March 2025, as known on 30 April 2025?', 'hotline.2025-03.tip', asof='2025-04-30')
R(REP, 'How many calls about trafficking did the hotline have in March 2025, as known on 31 March 2026?', 'hotline.2025-03.tip', asof=END, note='The hotline writes 38 (its margin asks 38 or 39), the national summary 39.')
R(UN, 'How many of the hotline callers of March 2025 about trafficking were under 18?', 'hotline.2025-03.under18', note='"Not asked".')
R(REP, 'How many of the hotline callers of March 2025 were foreign?', 'hotline.2025-03.foreign', note='"There are, but not counted." Speaking Bangla is no citizenship.')
C(NGO, 'How many of the cases that the hotline sent to the police in March 2025 had no answer from the police, as known on 30 April 2025?', V('001.ref') - V('001.ans'), ['001.ref', '001.ans'], 'total without records', asof='2025-04-30')
C(NGO, 'When did the Commissariat of Koh Kong answer the hotline letter of 6 March 2025, as known on 31 May 2025?', None, ['001.wait', '003.letter'], 'nobody reported', asof=MAY, note='Answer left blank; Koh Kong writes that it received no hotline letter in April.')
C(NGO, 'How many days after the hotline letter of 6 March 2025 did Koh Kong answer it, as known on 31 March 2026?', days(T('001.wait'), T('014.answer')), ['001.wait', '014.answer'], unit='days', by={'answered': T('014.answer')}, asof=END)

# ---- Tamarind Wharf --------------------------------------------------------------------------------------------
R(REP, 'How many persons were found at Tamarind Wharf on 17 April 2025, as known on 31 May 2025?', 'tw.found', asof=MAY)
cits = {}
for k in ('Bangladeshi', 'Indonesian', 'Vietnamese', 'Khmer', 'Myanmar', 'not known'):
    cits[k] = resolve('tw.found.' + k)
value, state, _, fs = resolve('tw.found')
assert value == sum(c[0] for c in cits.values())
C(REP, 'How many persons were found at Tamarind Wharf on 17 April 2025, by citizenship, as known on 31 March 2026?', value, ids(fs) + [i for c in cits.values() for i in ids(c[3])], by={k: c[0] for k, c in cits.items()}, asof=END)
C(UN, 'What share of the persons found at Tamarind Wharf was screened with the form, by the police report of April 2025?', pct(V('003.scr'), V('003.found')), ['003.scr', '003.found', '003.notscr'], unit='percent', by={'screened': V('003.scr'), 'not screened': V('003.notscr')}, asof=MAY)
R(REP, 'How many suspected victims were there at Tamarind Wharf, as known on 31 May 2025?', 'tw.victims', asof=MAY)
R(REP, 'How many suspected victims were there at Tamarind Wharf, as known on 31 March 2026?', 'tw.victims', asof=END, note='The summary repeats 9 out of the report that was corrected: a repetition replaces nothing.')
R(REP, 'How many of the Tamarind Wharf victims were female, as known on 31 May 2025?', 'tw.victims.female', asof=MAY)
R(REP, 'How many of the Tamarind Wharf victims were female, as known on 31 March 2026?', 'tw.victims.female', asof=END)
R(UN, 'How many of the Tamarind Wharf victims were under 18?', 'tw.victims.under18')
R(MIN, 'How many persons from Tamarind Wharf were handed to Immigration, as known on 30 June 2025?', 'tw.to_immigration', asof='2025-06-30')
R(MIN, 'How many persons from Tamarind Wharf were handed to Immigration, as known on 31 March 2026?', 'tw.to_immigration', asof=END)
R(UN, 'How many persons of the Koh Kong group were removed from Cambodia in May 2025, by citizenship?', 'tw.removed')
C(UN, 'How many of the persons removed in May 2025 went unscreened, at least and at most?', V('005.n'), ['005.n', '005.blank'], 'at least', by={'at most': V('005.n') + V('005.blank')}, note='Three are left blank: neither yes nor no.')
R(UN, 'How many of the persons removed in May 2025 were under 18?', 'tw.removed.under18', note='The form has no such column.')
R(NGO, 'How old is Salma NAMUNA, as known on 30 April 2025?', 'salma.age', asof='2025-04-30', unit='years')
R(NGO, 'How old is Salma NAMUNA, as known on 31 May 2025?', 'salma.age', asof=MAY, unit='years')
C(UN, 'Was Salma NAMUNA screened before she was removed, and on which day was that?', V('005.salma.scr'), ['005.salma.scr', '005.salma.out', '005.late'], by={'removed': T('005.salma.out')})
R(UN, 'What had each of the Bangladeshi nationals paid to the recruiter?', 'tw.bd.fee.usd', unit='USD', note='Between 3,500 and 4,200.')
R(REP, 'How many other persons does the embassy say were in the building at Tamarind Wharf?', 'tw.embassy.other_persons', note='"About 60"; hearsay, before the operation.')
R(CRT, 'Who owns the building at Tamarind Wharf?', 'tw.owner')
R(CRT, 'How old was N. Mau, as known on 31 May 2025?', 'nmau.age', asof=MAY, unit='years')
C(CRT, 'How old (completed years) was N. Mau on the day of the operation, as known on 31 March 2026?', age_on(F('010.birth')['born'], T('003.op')), ['010.birth', '003.op', '010.nmau.age'], unit='years', asof=END, note='The birth certificate decides.')

# ---- the shelter -----------------------------------------------------------------------------------------------
R(MIN, 'How many came into Tin Roof House in April 2025, as known on 31 May 2025?', 'trh.2025-04.in', asof=MAY)
R(MIN, 'How many came into Tin Roof House in April 2025, as known on 31 March 2026?', 'trh.2025-04.in', asof=END)
assert sum(V('010.m' + '%02d' % m) for m in range(1, 7)) == V('010.h1')
C(REP, 'How many different persons came into Tin Roof House from January to June 2025?', V('010.h1') - V('010.twice'), ['010.h1', '010.twice'], 'total without records', by={'entries': V('010.h1'), 'counted twice': V('010.twice')}, note='The director\'s "about 60" for the donor is not the count.')
C(MIN, 'How many of the persons who came into Tin Roof House in April 2025 stand also in the police figure of Tamarind Wharf?', V('010.kk'), ['010.kk', '004.kk', '003.toshelter', '010.m04'], by={'others': V('010.m04') - V('010.kk')}, note='Shelter and police figures may not be added.')
R(UN, "How old is H'Lan-Thu (T-309), as known on 31 March 2026?", 't309.age', asof=END, unit='years', note='Between 15 and 17: a child by every figure.')
R(NGO, 'Where is the girl who went over the wall on 12 April 2025?', 'girl12apr.where')

# ---- the plantation --------------------------------------------------------------------------------------------
R(REP, 'How many children under 15 worked at the White Buffalo plantation in May–June 2025?', 'plant.children_u15')
C(MIN, 'How many days before the inspection was the plantation told?', days(T('006.notice'), T('006.visit')), ['006.notice', '006.visit'], unit='days')
R(UN, 'How many workers did the labour inspection find in debt to the company?', 'plant.debt.inspection', note='"Not asked".')
C(UN, 'How many families at the plantation are in debt to the company, of how many?', V('007.debt'), ['007.debt', '007.talk', '007.fam'], 'at least', by={'talked with': V('007.talk'), 'families at least': V('007.fam'), 'families at most': F('007.fam')['by']['at most']})
C(MIN, 'How many clients of Red Bench (January–September 2025) are not also in the figures of Tin Roof House?', V('015.n') - V('015.both'), ['015.n', '015.both'], 'total without records', by={'in both': V('015.both')}, note='The two totals may not be added.')
R(NGO, 'When did the two families go away from the plantation?', 'plant.two_families_left', note='Known by month only.')
R(UN, 'How many victims were identified in 2025 by the national summary, by sex?', 'year.victims', note='Police, shelters and consulates added, doubles not taken out: entries, not persons.')

# ---- Koh Kong prosecutor, Mondulkiri ---------------------------------------------------------------------------
rows = [f for f in sel(kind='case row') if not f['struck']]
C(MIN, 'How many trafficking cases does the Prosecutor of Koh Kong list for April–June 2025, with how many suspects?', len(rows), ids(rows) + ['008.sum', '008.margin'], by={'suspects': sum(f['suspects'] for f in rows)}, note='The written sums (5 and 13) still hold the struck case 57/25, says the margin.')
C(REP, 'How many victims are in the cases that the Prosecutor of Koh Kong lists for April–June 2025, as known on 31 July 2025?', sum(f['victims'] or 0 for f in rows), ids(rows) + ['008.v60'], 'at least', asof=JUL, note='Case 60/25 is left blank; the written 15 holds the struck case.')
R(REP, 'How many officials were involved in the cases of the Prosecutor of Koh Kong in April–June 2025?', 'kk.q2.officials', note='Left blank.')
R(REP, 'How many judgments were there in Koh Kong in April–June 2025?', 'kk.q2.judgments')
R(REP, 'How many trafficking victims were there in Mondulkiri in January–June 2025, as known on 31 July 2025?', 'mdk.h1.victims', asof=JUL, note='Nil letter; one district had not reported: ' + ', '.join(V('009.dist')) + '.')
R(REP, 'How many cases of forced marriage abroad from Mondulkiri were there in January–June 2025, as known on 31 March 2026?', 'mdk.h1.marriage', asof=END, note='The nil letter against four women who asked Red Bench for help.')
R(MIN, 'How many migrants came back to Mondulkiri in January–June 2025?', 'mdk.h1.returnees')

# ---- Malaysia, Prey Veng ---------------------------------------------------------------------------------------
kinds = [f for f in sel(kind='statement') if f['series'].startswith('kl.h1.') and f['id'].split('.')[1] in ('fishing', 'house', 'online', 'other')]
assert sum(f['value'] for f in kinds) == V('011.n')
C(MIN, 'How many Khmer did the Embassy in Malaysia assist from January to June 2025, by kind of work?', V('011.n'), ['011.n'] + ids(kinds), 'total without records', by={f['series'][6:]: f['value'] for f in kinds})
R(UN, 'How many of those assisted in Malaysia from January to June 2025 were victims of trafficking?', 'kl.h1.victims', note='Nobody asked about the other 37.')
R(UN, 'How many of those assisted in Malaysia from January to June 2025 were women?', 'kl.h1.sex', note='Sex is not in the book.')
C(NGO, 'How much wage is still owed to SOK Komroo-1, as known on 31 August 2025?', V('011.owed') - V('011.paid'), ['011.owed', '011.paid'], unit='MYR', asof='2025-08-31')
R(CRT, 'How old is CHAN Tesda, as known on 31 March 2026?', 'tesda.age', asof=END, unit='years')
R(MIN, 'When did the five young people leave Svay Komru with Dy-8?', 'five.left', note='Known by month only.')
young = sel(kind='person', role='missing')
where = {'CHAN Tesda': V('011.tesdawhere'), 'LI Komru-2': 'back ' + T('012.back'), 'MAO Komru-3': None, 'CHAN Sophea-komru': None, 'the fifth': None}
assert len(where) == len(young) == V('012.n')
C(NGO, 'Of how many of the five young people of Svay Komru do the papers say where they are or that they are back?', sum(x is not None for x in where.values()), ['011.tesda', '011.tesdawhere', '012.back', '012.nonews', '012.maocall'] + ids(young), by=where)
C(REP, 'How much did the families of the five pay to Dy-8?', V('012.paidn') * V('012.paideach'), ['012.paidn', '012.paideach', '012.paid5'], 'at least', unit='USD', note='The fifth: not known.')

# ---- courts ----------------------------------------------------------------------------------------------------
sentence(REP, 'What prison term did SENG Trial-4 have, as known on 30 September 2025?', 'sentence.seng', OCT)
sentence(REP, 'What prison term did SENG Trial-4 have, as known on 31 March 2026?', 'sentence.seng', END)
R(UN, 'How many of the eight victims of Battambang 212/25 were under 18?', 'btb.victims.under18')
C(UN, 'How much compensation does Battambang 212/25 award, and how much of it was paid by the end of September 2025?', V('013.civ') * F('013.aw')['amount'], ['013.civ', '013.aw', '013.paid', '015.btbpaid'], unit='KHR', by={'paid': V('015.btbpaid')})
aw = sel(kind='award', court='Koh Kong')
C(UN, 'How much compensation does Koh Kong 102 award, by victim?', sum(f['amount'] for f in aw), ids(aw), unit='KHR', by={f['beneficiary']: f['amount'] for f in aw})
C(UN, 'How much of the compensation of Koh Kong 102 was paid?', None, ids(aw), 'nobody reported', unit='KHR', note='No paper speaks of payment: silence is no zero.')
fv = sel(kind='verdict', instance=1, result='guilty')
C(REP, 'How many persons do the judgments among these papers convict at first instance, and how many of them in absentia?', len(fv), ids(fv), by={'in absentia': sum(f['in_absentia'] for f in fv), **tally(f['court'] for f in fv)})

# ---- the year --------------------------------------------------------------------------------------------------
R(REP, 'How many persons were convicted in 2025 by the national summary?', 'year.convicted', note='13 of 25 courts.')
R(UN, 'How many of the victims identified in 2025 were foreign?', 'year.victims.foreign', note='"About 60".')
R(UN, 'Is every foreigner screened before removal, as known on 31 March 2026?', 'removal.all_screened', asof=END)
R(UN, 'How much compensation was paid to victims in 2025, by the national summary?', 'year.comp.paid')
R(REP, 'How many officials were prosecuted in 2025?', 'year.officials_prosecuted')
w = open_waits(END)
C(NGO, 'Who still waits for what on 31 March 2026, and since when, as far as the papers go?', len(w), ids(w), 'at least', by={x['who'] + ': ' + x['what']: x['since'] for x in w}, asof=END)
vs = victims()
C(REP, 'How many persons are described one by one as (suspected) victims by police or by the authorities abroad, by sex?', len(vs), ids(vs), 'at least', by=tally(f['sex'] for f in vs))

if __name__ == '__main__':
    states = Counter(k['state'] for k in KEY)
    print(len(DATA['papers']), 'papers,', len(FACTS), 'facts,', n_quotes, 'quotes found,', len(KEY), 'questions')
    print(dict(states))
    print('cells:', sum(1 + len(k.get('by', {})) for k in KEY))
    print('papers no question rests on:', sorted(set(REC) - {p for k in KEY for p in k['papers']}))
    used = {i for k in KEY for i in k['facts']}
    print('facts no question rests on:', len(set(FACTS) - used))
    assert len({k['question'] + str(k.get('as_known_on')) for k in KEY}) == len(KEY)
    assert len(KEY) == 70, len(KEY)
    if len(sys.argv) == 3 and sys.argv[1] == '--score':
        score(json.loads(Path(sys.argv[2]).read_text(encoding='utf-8')))
        sys.exit(0)
    out = dict(closing_day=END, questions=KEY)
    (HERE / 'key.json').write_text(json.dumps(out, ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
