#!/usr/bin/env python3
"""Builds key.json and questions.txt from facts.json and the papers in files/.

1. Checks that every quote in facts.json stands, letter for letter, in its paper.
2. Works out the answer to each of the 80 questions from the facts; no answer is typed in as a number.
3. Checks that a question "as known on" a day uses no paper received after that day.

Run: python3 build_key.py                        (writes key.json and questions.txt beside it)
     python3 build_key.py --score answers.json   (scores a set of answers)
"""
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


def check_quotes():
    bad = [(p['paper'], q) for p in DATA['papers'] for q in p['quotes'] if q not in TEXT[p['paper']]]
    for f in DATA['facts']:
        if not f['quotes']:
            bad.append((f['id'], '(no quote)'))
        bad += [(f['id'], q) for q in f['quotes'] if q not in TEXT[f['paper']]]
    bad += [(l['entity'], m['quote']) for l in DATA['links'] for m in l['mentions'] if m['quote'] not in TEXT[m['paper']]]
    if len(FACTS) != len(DATA['facts']):
        bad.append(('facts', 'an id stands twice'))
    if bad:
        for b in bad:
            print('QUOTE NOT FOUND', b)
        sys.exit(1)
    return (sum(len(f['quotes']) for f in DATA['facts']) + sum(len(p['quotes']) for p in DATA['papers'])
            + sum(len(l['mentions']) for l in DATA['links']))


def F(i):
    return FACTS[i]


def V(i):
    return FACTS[i]['value']


def D(s):
    return date.fromisoformat(s)


def age_on(born, day):
    b, d = D(born), D(day)
    return d.year - b.year - ((d.month, d.day) < (b.month, b.day))


def sel(asof=END, **kw):
    return [f for f in DATA['facts'] if REC[f['paper']] <= asof and all(f.get(k) == v for k, v in kw.items())]


def ids(fs):
    return [f['id'] for f in fs]


def tally(values):
    return dict(Counter('not written' if v is None else v for v in values))


def resolve(name, asof=END):
    """All statements of a series known on a day, less those that a later known paper corrects."""
    fs = sel(asof, kind='statement', series=name)
    gone = {x for f in fs for x in f.get('supersedes', [])}
    fs = [f for f in fs if f['id'] not in gone]
    if not fs:
        gaps = [f for f in sel(asof, kind='gap') if f.get('series') == name]
        return None, gaps[0].get('state', 'nobody reported') if gaps else 'nobody reported', None, None, gaps
    said = [f for f in fs if f['value'] is not None]
    if not said:
        return None, fs[0].get('state', 'not known'), None, None, fs
    if len({json.dumps(f['value'], ensure_ascii=False) for f in said}) == 1:
        f = said[0]
        state = f.get('state') or ('reported as none' if f['value'] == 0 else 'known')
        by = next((x['by'] for x in said if x.get('by')), None)
        return f['value'], state, by, f.get('qualifier'), said
    return None, 'contradicted', {f.get('source') or f['paper']: f['value'] for f in said}, None, said


KEY = []
QUAL = {'known': 'exact', 'at least': 'at least', 'not known': 'not known', 'nobody reported': 'not asked or no paper',
        'reported as none': 'none said', 'contradicted': 'two figures', 'total without records': 'exact'}


def put(asker, ask, unit, period, whose, asof, value, state, facts, why, by=None, qualifier=None, absent=None):
    facts = list(dict.fromkeys(facts))
    papers = sorted({F(i)['paper'] for i in facts} | set(absent or []))
    late = [p for p in papers if REC[p] > asof]
    assert not late, (ask, late)
    assert state in STATES, (ask, state)
    assert not (state in ('not known', 'nobody reported', 'contradicted') and value is not None), ask
    assert (state == 'reported as none') == (value == 0), (ask, value, state)
    assert not (value is None and state in ('at least', 'total without records')), ask
    assert facts or absent is not None, ask
    row = dict(id='Q%03d' % (len(KEY) + 1), asker=asker, question=ask, value=value, state=state,
               qualifier=qualifier or QUAL[state])
    if by is not None:
        row['by'] = by
    row.update(unit=unit, period=period, whose=whose, as_known_on=asof, papers=papers, facts=facts, note=why)
    KEY.append(row)


def R(asker, ask, unit, period, whose, asof, series, why, by=True, absent=None):
    value, state, split, q, fs = resolve(series, asof)
    put(asker, ask, unit, period, whose, asof, value, state, ids(fs), why,
        by=split if by or state == 'contradicted' else None, qualifier=q, absent=absent)


def C(asker, ask, unit, period, whose, asof, value, facts, why, state=None, **kw):
    put(asker, ask, unit, period, whose, asof, value, state or ('reported as none' if value == 0 else 'known'), facts, why, **kw)


def score(answers):
    """answers: {"Q001": {"value": ..., "by": {...}, "state": ...}, ...}; a question left out counts as not equal."""
    cells = equal = false_zero = states = invented = refused = 0
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
            refused += v is not None and (not given or got is None)
        states += a is not None and a.get('state') == k['state']
    print('cells equal: %d of %d (%.1f %%)' % (equal, cells, 100 * equal / cells))
    print('cells that say zero where the key has null:', false_zero, '(must be 0)')
    print('cells that say something else where the key has null:', invented)
    print('cells answered but left empty where a paper says it:', refused)
    print('states equal: %d of %d' % (states, len(KEY)))


n_quotes = check_quotes()
REP, NGO, MIN, DON, UN = 'reader of the yearly report', 'organisation', 'ministry', 'donor', 'UNODC'
OP = 'operation "Golden Carp", January 2025'
PSR, SSR, PBB = 'police, Svay Rieng', 'social affairs, Svay Rieng', 'House of the Banyan'
ALL = 'all papers'
CT, CTB = 'court, Svay Rieng', 'prosecution, Battambang'
Q1, H1 = 'January to March 2025', 'January to June 2025'
p = 'persons'

# ---- Golden Carp: the police ---------------------------------------------------------------------------------
R(MIN, 'How many persons were brought out of "Golden Carp", by sex?', p, OP, PSR, '2025-01-31', 'gc.out', '001 line 2; the correction came on 10 February.')
R(MIN, 'How many persons were brought out of "Golden Carp", by sex?', p, OP, PSR, END, 'gc.out', '004 corrects 63 to 61. The press note (018) repeats the old 63 and replaces nothing.')
R(UN, 'How many foreigners were brought out of "Golden Carp", by citizenship?', p, OP, PSR, END, 'gc.foreign', '004: 39; two Vietnamese men had been written twice.')
R(REP, 'How many persons does the press note say were rescued from "Golden Carp"?', p, OP, 'Ministry of Interior, press note', END, 'gc.out.repeated', 'The question is whose figure: 018 writes 63.')
R(MIN, 'Under which day do the police keep the operation in their statistics?', 'date', OP, PSR, END, 'gc.stat_day', '004: kept under 14 January, the day of the order.')
R(MIN, 'On which day did the force enter the building?', 'date', OP, ALL, END, 'gc.entered', '001: 00.20 on 15 January; 016: in the night of 15 January.')
C(REP, 'How many presumed victims of "Golden Carp" had been found, by sex?', p, OP, PSR, '2025-01-31', V('001.victims'), ['001.victims', '001.interviewed', '001.rest'], '5 of the 24 interviewed; of the other 39 it is not yet known.', state='at least', by=F('001.victims')['by'])
R(MIN, 'How many victims are among the 39 persons not yet interviewed?', p, OP, PSR, '2025-01-31', 'gc.victims_of_39', '001: not yet known. Not 0.')
v = F('001.victims'); w = F('004.victims')
bysex = dict(Counter(v['by']) + Counter(w['new_by'])); bycit = dict(Counter(v['citizenship']) + Counter(w['new_citizenship']))
assert sum(bysex.values()) == sum(bycit.values()) == w['value'] == v['value'] + w['new']
C(UN, 'How many persons do the police write as presumed victims, by sex?', p, OP, PSR, END, w['value'], ['001.victims', '004.victims'], '5 (4 men, 1 woman) and 4 new (3 men, 1 woman).', by=bysex)
C(UN, 'How many persons do the police write as presumed victims, by citizenship?', p, OP, PSR, END, w['value'], ['001.victims', '004.victims'], '3 Indian and 2 Bangladeshi (001); 2 Indian, 1 Vietnamese, 1 Cambodian (004).', by=bycit)
C(REP, 'How many victims were there among the 61 persons brought out?', p, OP, ALL, END, w['value'], ['004.victims', '004.open', '004.left'], 'Nine are written; 3 are open, 3 were never interviewed, and no later paper decides them.', state='at least')
R(MIN, 'Of the persons brought out, how many left before anybody interviewed them?', p, OP, PSR, END, 'gc.not_interviewed', '004: 3.')
R(MIN, 'Where are the persons who left before the interview?', 'place', OP, PSR, END, 'gc.left_where', '004: not known.')
R(UN, 'How many of the persons interviewed are written as not victims?', p, OP, PSR, END, 'gc.not_victims', '004: 46. The 3 open and the 3 who left are not in it.')
R(UN, 'Of the 3 interviewed persons whose decision was open, how many were found victims?', p, OP, PSR, END, 'gc.open_result', '004: still open; no later paper closes it.')
R(NGO, 'Was T.S. under 18 by his birth paper?', 'yes/no', OP, PSR, '2025-02-28', 'ts.minor_by_paper', '004: the birth paper has not come.')
C(NGO, 'How old (completed years) was T.S. on 15 January 2025 by his birth paper?', 'years', OP, CT, END, age_on(F('016.tsbirth')['born'], V('016.night')), ['016.tsbirth', '016.night'], 'Born 2 May 2007.')
C(REP, 'How many of the 61 persons brought out were under 18?', p, OP, ALL, END, int(age_on(F('016.tsbirth')['born'], V('016.night')) < 18), ['016.tsminor', '016.tsbirth', '004.ages', '004.says18', '001.minors_rest'], 'T.S. by birth paper; the ages of the rest have not been counted.', state='at least')
R(MIN, 'How many telephones were seized?', 'telephones', OP, PSR, '2025-01-31', 'gc.telephones', '001: about 200, not counted.')
R(MIN, 'How many telephones were seized?', 'telephones', OP, PSR, END, 'gc.telephones', '004: counted, 188.')
R(MIN, 'Did the owner of the building know?', 'yes/no', OP, PSR, '2025-01-31', 'gc.owner_knew', '001: not asked yet.')

# ---- Golden Carp: prosecution, judgment, appeal ---------------------------------------------------------------
ch = sel(kind='person', role='charged', case='gc')
C(UN, 'How many persons did the prosecutor charge in the submission of 17 January 2025, by sex?', p, '17 January 2025', 'prosecution, Svay Rieng', END, len(ch), ids(ch), '002: four, one of them without a real name.', by=tally(f['sex'] for f in ch))
R(MIN, 'What is the real name of "Ah Bay"?', 'name', 'case Golden Carp', ALL, '2025-05-31', 'gc.bay_name', '002: not known.')
R(REP, 'How many officials were charged in the case Golden Carp?', p, 'case Golden Carp', ALL, END, 'gc.officials_charged', '002 and 016: none.')
vd = sel(kind='verdict'); gu = [f for f in vd if f['result'] == 'guilty']; ac = [f for f in vd if f['result'] == 'acquitted']
C(UN, 'How many persons did Judgment 58/25 convict, by sex?', p, '25 June 2025', CT, END, len(gu), ids(gu), '016: LI, HENG, BAY.', by=tally(f['sex'] for f in gu))
C(REP, 'How many persons had been convicted in the case Golden Carp?', p, H1, ALL, '2025-07-18', None, ids(gu) + ['018.gcconv'], 'The judgment convicts 3; the press note says four. Neither corrects the other.', state='contradicted', by={'016': len(gu), '018': V('018.gcconv')})
C(UN, 'How many persons did Judgment 58/25 acquit, by sex?', p, '25 June 2025', CT, END, len(ac), ids(ac), '016: MOM Pradit.', by=tally(f['sex'] for f in ac))
C(REP, 'How many years of prison did Judgment 58/25 give, by person?', 'years', '25 June 2025', CT, END, sum(f['years'] for f in gu), ids(gu), '10 + 6 + 8.', by={n: F('016.%s.j' % i)['years'] for i, n in (('li', 'LI Lizi'), ('heng', 'HENG Pradit'), ('bay', 'BAY Specimen-64'))})
aw = sel(kind='award')
C(DON, 'How much compensation did Judgment 58/25 order?', 'KHR', '25 June 2025', CT, END, sum(f['amount'] for f in aw), ids(aw), '5,000,000 to each of six.')
R(DON, 'How much of the compensation of Judgment 58/25 had been paid?', 'KHR', 'up to the day asked', ALL, '2025-07-31', 'gc.comp_paid', 'No paper received by then says anything of payment.', absent=['016'])
R(DON, 'How much of the compensation of Judgment 58/25 had been paid by 30 November 2025?', 'KHR', 'up to 30 November 2025', ALL, END, 'gc.comp_paid', '020: nothing (0).')
R(UN, 'How many of the convicted had appealed against Judgment 58/25?', p, 'up to the day asked', ALL, '2025-06-30', 'gc.appeals', '016: not yet known.')
ap = {'LI Lizi': V('020.li'), 'HENG Pradit': V('020.heng'), 'BAY Specimen-64': None}
C(UN, 'How many of the convicted had appealed against Judgment 58/25, and who (yes/no by person)?', p, 'up to the day asked', ALL, END, sum(x == 'yes' for x in ap.values()), ['020.li', '020.heng', '020.bay'], '020 says nothing of an appeal of BAY.', state='at least', by=ap)
R(NGO, 'On which day will the appeal of LI Lizi be heard?', 'date', 'after 21 July 2025', ALL, END, 'appeal.li.hearing', '020: not fixed.')

# ---- social affairs ------------------------------------------------------------------------------------------
it = sel(kind='person', role='intake')
C(DON, 'How many months had the five persons of SRG-in/25/01 to 05 been in the building together, by person?', 'months', 'before 16 January 2025', SSR, END, sum(f['months'] or 0 for f in it), ids(it) + ['003.months05'], '4 + 2 + 7 + 5; RUMA was not asked.', state='at least', by={f['as_written']: f['months'] for f in it})
R(DON, 'How much did ARJUN Misal pay the recruiter?', 'INR', 'before 16 January 2025', SSR, END, 'paid.arjun', '003: nothing (0).')
R(DON, 'How much did DEV Misal pay the recruiter?', 'INR', 'before 16 January 2025', SSR, END, 'paid.dev', '003: the box is left blank. Not 0.')
R(NGO, 'How many of the five persons taken in asked for a lawyer?', p, '16 January 2025', SSR, END, 'intake.lawyer', '003: none.')
R(NGO, 'How many of the five persons taken in were beaten or given electric shocks?', p, 'before 16 January 2025', SSR, END, 'intake.beaten', '01, 03, 04 say so; no. 05 did not want to answer.')
C(MIN, 'How old is DEV Misal?', 'years', '16 January 2025', SSR, END, F('003.03')['age'], ['003.03'], '003: about 27, he says.', qualifier='about')
R(MIN, 'On which day did RUMA Namuna come to the House of the Banyan?', 'date', 'January 2025', ALL, END, 'ruma.banyan_day', '003: 16 January; 011: 17 January.')

# ---- embassy and immigration ---------------------------------------------------------------------------------
R(UN, 'How many Indian nationals were in the building by what their families say?', p, OP, 'Embassy of India', END, 'ind.in_building', '007: about 30.')
C(UN, 'How many different persons are written as presumed victims by the police or told the Embassy they were held against their will?', p, OP, 'police, Svay Rieng, and Embassy of India', END, V('004.victims') + V('007.six') - V('007.same'), ['004.victims', '007.six', '007.same', '007.vikram'], '9 + 6 - 5 who are the same; "at least six".', state='at least')
R(DON, 'How many nationals asked the Embassy of India to stay as a witness?', p, 'up to 6 March 2025', 'Embassy of India', END, 'ind.stay', '007: nil.')
rm = sel(kind='event', event='removal')
assert sum(f['n'] for f in rm) == V('010.total')
C(UN, 'How many persons of "Golden Carp" did Immigration remove, by citizenship?', p, 'March 2025', 'Immigration', END, V('010.total'), ['010.total'] + ids(rm), '11 + 13 + 6.', by={f['citizenship']: f['n'] for f in rm})
R(REP, 'How many presumed victims were among the persons removed?', p, 'March 2025', 'Immigration', END, 'gc.removed_victims', '010: none is on this list.')
C(UN, 'How many foreigners of "Golden Carp" left Cambodia in February and March 2025, by way?', p, 'February and March 2025', ALL, END, V('007.home') + V('010.total'), ['007.home', '010.total'] + ids(rm), 'Four flew on 27 February, 30 were removed later in March: no overlap. Others may have left (three left the lodging).', state='at least', by={'Embassy of India': V('007.home'), 'Immigration': V('010.total')})

# ---- hotline -------------------------------------------------------------------------------------------------
C(DON, 'How many calls did the hotline get in the whole of February 2025?', 'calls', 'February 2025', 'hotline', END, V('006.calls'), ['006.calls', '006.part', '006.after'], 'Counted up to 19 February only.', state='at least')
R(DON, 'How many calls did the hotline get from 20 to 28 February 2025?', 'calls', '20 to 28 February 2025', 'hotline', END, 'hot.20_28.calls', '006: not counted. Not 0.')
pl = F('006.place')
C(MIN, 'How many calls about trafficking were there from 1 to 19 February 2025, by the written total and by the sum of the places?', 'calls', '1 to 19 February 2025', 'hotline', END, None, ['006.tip', '006.place'], 'Total written 21; the places add up to 20.', state='contradicted', by={'written total': pl['written'], 'sum of places': sum(pl['by'].values())})
R(REP, 'How many callers about trafficking were under 18, from 1 to 19 February 2025?', 'callers', '1 to 19 February 2025', 'hotline', END, 'hot.1_19.minors', '006: 0.')
C(REP, 'How many callers about trafficking were under 18 in the whole of February 2025?', 'callers', 'February 2025', 'hotline', END, None, ['006.minors', '006.part', '006.after'], '0 up to 19 February; the rest of the month was not counted.', state='not known')

# ---- Battambang ----------------------------------------------------------------------------------------------
HS = 'house of Mrs Specimen-57'
C(UN, 'How old (completed years) was ROTHA on 25 February 2025 by her birth paper?', 'years', '25 February 2025', 'police and social affairs, Battambang', END, age_on(F('008.birth')['born'], F('008.ran')['date']), ['008.birth', '008.ran'], 'Born 3 November 2011. The nurse\'s "about 14" is a look.')
R(MIN, 'How many victims does the house of Mrs Specimen-57 count?', p, HS, ALL, '2025-03-31', 'house57.victims', '008: police one, social affairs two; not agreed.')
R(MIN, 'How many victims does the house of Mrs Specimen-57 count?', p, HS, ALL, END, 'house57.victims', '019: two; the police have agreed.')
ages = [age_on(F(i)['born'], F('008.to')['date']) for i in ('008.birth', '019.birth')]
C(REP, 'How many of the victims in the house of Mrs Specimen-57 were under 18 on 25 February 2025?', p, '25 February 2025', ALL, END, sum(a < 18 for a in ages), ['008.birth', '019.birth', '008.to', '019.two'], 'By both birth papers: 13 and 16.')
R(REP, 'How many persons had been arrested for the house of Mrs Specimen-57?', p, 'up to 14 March 2025', 'police and social affairs, Battambang', '2025-03-31', 'house57.arrested', '008: nobody.')
hc = sel('2025-06-30', kind='person', role='charged', case='house57')
assert not hc
C(UN, 'How many persons had been charged for the house of Mrs Specimen-57?', p, 'up to the day asked', ALL, '2025-06-30', None, ['008.file'], 'The only paper by then says the file went to the prosecutor. The charge of 14 March is known from 24 November.', state='nobody reported')
hc = sel(kind='person', role='charged', case='house57')
C(UN, 'How many persons had been charged for the house of Mrs Specimen-57, by sex?', p, 'up to the day asked', ALL, END, len(hc), ids(hc), '019: she and her husband.', by=tally(f['sex'] for f in hc))
C(DON, 'How much in wages do ROTHA and POV claim together, by person?', 'KHR', 'case of Mrs Specimen-57', CTB, END, V('019.wr'), ['019.wr', '019.wp'], 'POV\'s sum is not reckoned yet.', state='at least', by={'ROTHA': V('019.wr'), 'POV': V('019.wp')})
R(REP, 'How much was ROTHA paid for her work?', 'KHR', '14 April 2024 to 25 February 2025', 'police and social affairs, Battambang', END, 'rotha.paid', '008: nothing.')
R(NGO, 'Was there sexual violence against ROTHA?', 'yes/no', '14 April 2024 to 25 February 2025', ALL, END, 'rotha.sexual_violence', '005: not asked; no later paper speaks of it.')

# ---- labour, shelter, nil, training --------------------------------------------------------------------------
R(REP, 'How many children did the inspector see at work at the kiln "Red Earth 2"?', 'children', '18 March 2025', 'Labour, Kampong Speu', END, 'kiln.children_at_work', '009: none. Eleven live there.')
R(REP, 'How many victims of forced labour were found at the kiln "Red Earth 2"?', p, '18 March 2025', 'Labour, Kampong Speu', END, 'kiln.forced', '009: no line in the form, not asked.')
b = F('011.came')
C(MIN, 'How many women and girls were in the House of the Banyan on 31 March 2025, as written and as 1 January plus those who came less those who left?', p, '31 March 2025', PBB, END, None, ['011.mar', '011.jan', '011.came', '011.gone'], 'Written 15; 12 + 7 - 5 = 14.', state='contradicted', by={'written': V('011.mar'), 'reckoned': V('011.jan') + b['value'] - V('011.gone')})
R(DON, 'How many of those in the House of the Banyan on 31 March 2025 were under 18?', p, '31 March 2025', PBB, END, 'banyan.minors', '011: at least 4; two have no paper.')
R(UN, 'How many victims did the police of Mondulkiri count?', p, Q1, 'police, Mondulkiri', END, 'mk.q1.victims', '012: signed nil letter.')
C(UN, 'How many victims did the police of Mondulkiri count in the second quarter of 2025?', p, 'April to June 2025', 'police, Mondulkiri', END, None, [], 'No paper. The nil letter is for the first quarter.', state='nobody reported', absent=[])
C(DON, 'How many different persons signed at the training in Kampong Cham on at least one of the two days?', p, '23 and 24 April 2025', 'committee, Kampong Cham', END, V('013.d1') + V('013.d2') - V('013.both'), ['013.d1', '013.d2', '013.both'], '28 + 25 - 24. The minutes of July say 31 "officers were trained"; the question is the signatures.')

# ---- court note, complaint, committee, press, organisation ---------------------------------------------------
C(UN, 'How many persons did the court of Svay Rieng convict of trafficking in April to June 2025, by paper?', p, 'April to June 2025', CT, END, V('014.conv') + len(gu), ['014.conv'] + ids(gu), 'April 1, Judgment 58 3; no note for May and June. MOM is acquitted.', state='at least', by={'014': V('014.conv'), '016': len(gu)})
R(MIN, 'How many accused were in the trafficking cases pending at the court of Svay Rieng on 30 April 2025, by where they are?', p, '30 April 2025', CT, END, 'srg.apr.accused', '014: 9 + 4 + 2; the cases are not in the note.')
R(DON, 'How much of the compensation ordered by the court of Svay Rieng in April 2025 was paid in April?', 'KHR', 'April 2025', CT, END, 'srg.apr.comp_paid', '014: the registry is not told. Not 0.')
m = V('015.money')
C(DON, 'How much money does the complaint I-88/25 say the officer took?', 'USD', 'before 15 January 2025', 'General Inspectorate (allegation)', END, None, ['015.money'], '015: "2,000 or 3,000 dollars"; an allegation.', state='known', by={'from': m[0], 'to': m[1]}, qualifier='between')
R(REP, 'How many complaints were made against officers of Svay Rieng in trafficking matters?', 'complaints', 'January to May 2025', ALL, END, 'srg.janmay.complaints', '015: the only one in this register; other doors not known.')
kv = F('017.vic')
C(MIN, 'How many victims did the police of Kampong Cham count, by the written total and by the sum of the forms?', p, H1, 'committee, Kampong Cham', END, None, ['017.vic'], 'Written 14; 8 + 3 + 4 = 15.', state='contradicted', by={'written total': kv['written'], 'sum of forms': sum(kv['by'].values())})
R(UN, 'How many women came back from China to Kampong Cham as victims?', p, H1, 'committee, Kampong Cham', END, 'kc.h1.china', '8; whether two more are among them is not known.')
R(REP, 'How many operations against trafficking did the authorities carry out?', 'operations', H1, 'Ministry of Interior, press note', END, 'moi.h1.operations', '018: more than 40. The figure as written.')
R(REP, 'How many victims were helped by the authorities?', p, H1, 'Ministry of Interior, press note', END, 'moi.h1.victims', '018: about 250.')
C(DON, 'How many people did Still Water help in the whole of 2025?', p, '2025', 'Still Water', END, V('020.helped'), ['020.helped', '020.dec'], '020: at least 74 from January to November; December is not in.', state='at least')
R(DON, 'How many of the people whom Still Water helped were new, by sex?', p, 'January to November 2025', 'Still Water', END, 'sw.new', '020: 13 women and 9 men.')

if __name__ == '__main__':
    assert len({k['question'] + k['as_known_on'] for k in KEY}) == len(KEY)
    n = len(KEY)
    if len(sys.argv) == 3 and sys.argv[1] == '--score':
        score(json.loads(Path(sys.argv[2]).read_text(encoding='utf-8')))
        sys.exit(0)
    cells = sum(1 + len(k.get('by', {})) for k in KEY)
    print(len(DATA['papers']), 'papers,', len(FACTS), 'facts,', n_quotes, 'quotes found,', n, 'questions,', cells, 'cells')
    print(dict(Counter(k['state'] for k in KEY)), dict(Counter(k['qualifier'] for k in KEY)))
    print('papers no question rests on:', sorted(set(REC) - {x for k in KEY for x in k['papers']}))
    assert n == 80, n
    (HERE / 'key.json').write_text(json.dumps(dict(closing_day=END, questions=KEY), ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
    out = ['QUESTIONS. Answers from the papers 001 to 020 only, those received up to the day named; closing day 31 December 2025.', '']
    for i, k in enumerate(KEY, 1):
        out.append('%d. %s' % (i, k['question']))
        out.append('   Asked by: %s | unit: %s | period: %s | whose: %s | as known on: %s' % (k['asker'], k['unit'], k['period'], k['whose'], k['as_known_on']))
    (HERE / 'questions.txt').write_text('\n'.join(out) + '\n', encoding='utf-8')
