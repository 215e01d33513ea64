#!/usr/bin/env python3
"""Builds key.json from facts.json and the papers in files/.

1. Checks that every quote in facts.json stands, letter for letter, in its paper.
2. Works out the answer to each of the 70 questions from the facts; no answer is typed in as a number.
3. Checks that a question "as known on" a day uses no paper received after that day.

Run: python3 build_key.py   (writes key.json)      python3 build_key.py --score answers.json   (scores answers)
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
    if [p['received'] for p in DATA['papers']] != sorted(REC.values()):
        bad.append(('papers', 'not in the order received'))
    if bad:
        for b in bad:
            print('QUOTE NOT FOUND', b)
        sys.exit(1)
    return sum(len(x['quotes']) for x in DATA['papers'] + DATA['facts']) + sum(len(l['mentions']) for l in DATA['links'])


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


def resolve(name, asof=END):
    """(value, state, by, facts) of a series on a day; a later express correction takes out what it corrects."""
    fs = sel(asof, kind='statement', series=name)
    gone = {x for f in fs for x in f.get('supersedes', [])}
    fs = [f for f in fs if f['id'] not in gone]
    if not fs:
        return None, 'nobody reported', None, [f for f in sel(asof, kind='gap') if f['series'] == name]
    said = [f for f in fs if f['value'] is not None]
    if not said:
        return None, fs[0].get('state', 'not known'), None, fs
    if len({json.dumps(f['value'], sort_keys=True) for f in said}) == 1:
        first = said[0]
        state = next((f['state'] for f in said if f.get('state')), None) or (
            'reported as none' if first['value'] == 0 else 'known')
        return first['value'], state, next((f['by'] for f in said if f.get('by')), None), said
    return None, 'contradicted', {f.get('source') or f['paper']: f['value'] for f in said}, said


KEY = []


def put(asker, ask, value, state, facts, by=None, asof=None, unit=None, note=None, absent=None, about=False):
    facts = list(dict.fromkeys(facts))
    papers = sorted({F(i)['paper'] for i in facts} | set(absent or []))
    late = [p for p in papers if REC[p] > (asof or END)]
    assert not late, (ask, late)
    assert state in STATES, (ask, state)
    assert not (state in ('not known', 'nobody reported', 'contradicted') and value is not None), ask
    assert facts or absent, ask
    row = dict(id='Q%03d' % (len(KEY) + 1), asker=asker, question=ask, value=value, state=state)
    if by:
        row['by'] = by
    if about or (value is not None and any(F(i).get('about') and F(i)['kind'] == 'statement' for i in facts)):
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


def R(asker, ask, name, asof=None, by=None, more=(), **kw):
    value, state, b, fs = resolve(name, asof or END)
    put(asker, ask, value, state, ids(fs) + list(more), by=by or b, asof=asof, **kw)


def C(asker, ask, value, facts, state='known', **kw):
    put(asker, ask, value, state, facts, **kw)


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
            box = a if c == 'value' else (a.get('by') or {})
            name = c if c == 'value' else c[3:]
            given, got = name in box, box.get(name)
            equal += given and got == v and type(got) is not bool
            false_zero += v is None and given and got is not None and got == 0
            invented += v is None and given and got is not None and got != 0
        states += a is not None and a.get('state') == k['state']
    print('cells equal: %d of %d (%.1f %%)' % (equal, cells, 100 * equal / cells))
    print('cells that say zero where the key has null:', false_zero, '(must be 0)')
    print('cells that say something else where the key has null:', invented)
    print('states equal: %d of %d' % (states, len(KEY)))


n_quotes = check_quotes()
ANA, MIN, DON, SOC, JUD = 'ministry analyst', 'minister', 'donor', 'social worker', 'judge'
MAY, JUN, JUL, AUG, DEC = '2025-05-31', '2025-06-30', '2025-07-31', '2025-08-31', '2025-12-31'

# ---- hotline ---------------------------------------------------------------------------------------------------
calls = [f for f in sel(kind='call') if not f['struck']]
traf = [f for f in calls if f['trafficking']]
C(ANA, 'How many calls stand, not struck, on the hotline page of 14-20 April 2025?', len(calls), ids(calls) + ['001.214'], note='214 is struck: a telephone test.')
C(ANA, 'How many of the calls on the hotline page of 14-20 April 2025 were about trafficking, and how many different matters are they?', len(traf), ids(traf), by={'matters': len({f['matter'] for f in traf})}, note='216 is the same telephone as 213.')
R(MIN, 'How many calls to the hotline were not answered from 14 to 16 April 2025?', 'hotline.missed', note='The page itself says not known.')
R(ANA, 'What citizenship has the caller of hotline call 213?', 'hotline.213.citizenship', note='Speaking English is no citizenship.')
C(SOC, 'On which day did the labour department of Kampong Cham answer the hotline letter of 17 April 2025, as known on 30 June 2025?', None, ['001.wait212'], 'nobody reported', asof=JUN, note='Answer left blank.')
C(ANA, 'How many days after the hotline letter of 17 April 2025 did the labour inspection go to the Ochre Hill kiln, as known on 31 July 2025?', days(T('001.wait212'), T('007.visit')), ['001.wait212', '007.visit'], unit='days', by={'visit': T('007.visit')}, asof=JUL)
C(SOC, 'How many days after the hotline letter of 17 April 2025 did the written answer of the labour department come in?', days(T('001.wait212'), T('016.answer')), ['001.wait212', '016.answer'], unit='days', by={'came in': T('016.answer')})

# ---- the embassy note ------------------------------------------------------------------------------------------
R(ANA, 'How old is Agus CONTOH-13, as known on 30 April 2025?', 'agus.age', asof='2025-04-30')
C(JUD, 'How much had the families of Rudi and Wati CONTOH paid by the embassy note of 25 April 2025, and how much was asked for Wati?', F('002.rudi')['paid'] + F('002.wati')['paid'], ['002.rudi', '002.wati'], unit='USD', by={'Rudi paid': F('002.rudi')['paid'], 'Wati paid': F('002.wati')['paid'], 'Wati asked': F('002.wati')['asked']}, note='Allegation of the families. Nothing is written of money for Agus.')
R(MIN, 'How many other Indonesians were in Glass Mango Park by the embassy note?', 'mango.other_indonesians', note='Not verified by the Embassy.')

# ---- Glass Mango -----------------------------------------------------------------------------------------------
cits = {c: V('003.' + c) for c in ('Indonesian', 'Vietnamese', 'Chinese', 'Khmer')}
assert sum(cits.values()) == V('003.found')
R(MIN, 'How many persons were found at Glass Mango Park on 8 May 2025, by citizenship?', 'mango.found', by=cits, more=['003.' + c for c in cits])
for day in (MAY, END):
    v, st, _, fs = resolve('mango.victims', day)
    w, _, _, gs = resolve('mango.victims.female', day)
    C(MIN, 'How many suspected victims were there at Glass Mango Park, and how many of them female, as known on %s?' % day, v, ids(fs) + ids(gs), st, by={'f': w}, asof=day, note=None if day == MAY else 'Corrected by 006. The summary 018 only repeats the 7.')
R(JUD, 'How many of the Glass Mango victims were under 18, as known on 2025-05-31?', 'mango.victims.under18', asof=MAY, note='"Not yet known"; "about 17" does not decide it for the police, who say so themselves.')
R(JUD, 'How many of the Glass Mango victims were under 18, as known on 2026-03-31?', 'mango.victims.under18', asof=END)
assert V('003.scr') + V('003.notscr') == V('003.found')
C(DON, 'What share of the persons found at Glass Mango Park had been interviewed with the form by the police report?', pct(V('003.scr'), V('003.found')), ['003.scr', '003.found', '003.notscr'], unit='percent', by={'interviewed': V('003.scr'), 'not yet': V('003.notscr')})
R(DON, 'How many persons of Glass Mango Park did the police send to Immigration without any interview?', 'mango.unscreened_to_immigration')
R(SOC, 'How many persons did the police take from Glass Mango Park to Paper Lantern House, as known on 2025-06-10?', 'mango.to_shelter', asof='2025-06-10')
R(SOC, 'How many persons did the police take from Glass Mango Park to Paper Lantern House, as known on 2025-06-30?', 'mango.to_shelter', asof=JUN, note='The police correct themselves.')
R(MIN, 'How many persons of Glass Mango Park were handed over to Immigration, as known on 2026-03-31?', 'mango.to_immigration', asof=END, note='Pencil asks whether 31 or 30; a question corrects nothing.')
went = ['003.arr', '003.imm', '003.shel', '003.emb']
C(ANA, 'For how many of the persons found at Glass Mango Park does the police report not say where they went, as known on 2025-05-31?', V('003.found') - sum(V(i) for i in went), ['003.found'] + went, asof=MAY)
R(JUD, 'Who owns the building Glass Mango Park?', 'mango.owner', more=['014.owner', '017.owner'])
R(JUD, 'How old is Vy (PL-88), as known on 2025-06-10?', 'vy.age', asof='2025-06-10', unit='years', note='"About 17" by the police, 16 by herself: a child by both.')
C(JUD, 'How old (completed years) was Vy (PL-88) on the day of the operation, as known on 2026-03-31?', age_on(F('006.vybirth')['born'], T('003.op')), ['006.vybirth', '003.op'], asof=END, unit='years', note='The passport decides.')
C(SOC, 'How old (completed years) was Vy (PL-88) on the day she went home?', age_on(F('006.vybirth')['born'], T('015.vyhome')), ['006.vybirth', '015.vyhome'], unit='years', by={'went home': T('015.vyhome')}, note='Her birthday.')

# ---- Immigration -----------------------------------------------------------------------------------------------
assert sum(F('013.rem')['by'].values()) == V('013.rem') == V('013.yes') + V('013.no') + V('013.blank')
R(MIN, 'How many persons of the Glass Mango group were removed in July-September 2025, by citizenship?', 'mango.removed')
C(DON, 'How many of those removed in July-September 2025 had been screened, how many not, and for how many is it left blank?', V('013.yes'), ['013.yes', '013.no', '013.blank'], by={'not screened': V('013.no'), 'left blank': V('013.blank')})
R(DON, 'Were all foreigners screened before they were removed in 2025 (yes or no)?', 'removal.all_screened')
C(JUD, 'Was the Agus of the removal list screened before removal, and when was he removed?', V('013.agus'), ['013.agus'], by={'removed': T('013.agus')}, note='Likely, not surely, Agus CONTOH-13 of the embassy note.')

# ---- the shelter -----------------------------------------------------------------------------------------------
for day in (JUN, END):
    v, st, _, fs = resolve('plh.2025-05.in', day)
    w, _, _, gs = resolve('plh.2025-05.under18', day)
    C(DON, 'How many came into Paper Lantern House in May 2025, and how many of them under 18, as known on %s?' % day, v, ids(fs) + ids(gs), st, by={'under 18': w}, asof=day)
assert V('004.apr') + V('015.in') - V('004.out') == V('015.house')
R(SOC, 'How many persons were in Paper Lantern House on 31 May 2025, as known on 2026-03-31?', 'plh.house.2025-05-31', asof=END)
C(DON, 'How many different persons came into Paper Lantern House from January to November 2025?', V('015.ent') - V('015.twice'), ['015.ent', '015.twice'], 'total without records', by={'entries': V('015.ent'), 'second time': V('015.twice')})
R(SOC, 'Where is the woman who left Paper Lantern House on 27 May 2025, as known on 2025-06-30?', 'plh.woman27may', asof=JUN)
R(SOC, 'Where is the woman who left Paper Lantern House on 27 May 2025, as known on 2026-03-31?', 'plh.woman27may', asof=END)
R(DON, 'How many of those who came into Paper Lantern House in November 2025 were under 18?', 'plh.2025-11.under18', note='Left blank.')

# ---- returns from Thailand -------------------------------------------------------------------------------------
assert sum(F('005.n')['by'].values()) == V('005.n') == V('005.int') + V('005.not')
R(MIN, 'How many came back from Thailand through the checkpoint of Banteay Meanchey on 1-7 June 2025, by men, women and children, as known on 2025-06-30?', 'th.june1', asof=JUN)
R(MIN, 'How many came back from Thailand through Banteay Meanchey in the first week of June 2025, as known on 2026-03-31?', 'th.june1', asof=END, note='241 may be 214 with two figures changed round; no paper says so.')
C(ANA, 'What share of those who came back on 1-7 June 2025 was interviewed?', pct(V('005.int'), V('005.n')), ['005.int', '005.n', '005.not'], unit='percent', by={'interviewed': V('005.int'), 'not interviewed': V('005.not')}, asof=JUN)
R(DON, 'How many of those who came back on 1-7 June 2025 were suspected victims?', 'th.june1.victims', note='154 were not interviewed.')
R(SOC, 'How many of those who came back on 1-7 June 2025 were pregnant?', 'th.june1.pregnant', note='Left blank.')

# ---- the kiln --------------------------------------------------------------------------------------------------
R(MIN, 'How many children under 15 worked at the Ochre Hill kiln in June 2025, as known on 2025-07-15?', 'kiln.june.children_u15', asof='2025-07-15', note='"None seen", four days after the owner was told.')
R(MIN, 'How many children under 15 worked at the Ochre Hill kiln in June 2025, as known on 2025-07-31?', 'kiln.june.children_u15', asof=JUL)
R(MIN, 'How many children under 15 were at work at the Ochre Hill kiln on 2 December 2025, by sex?', 'kiln.dec.children_u15')
C(DON, 'How many families at the Ochre Hill kiln were in debt to the owner in December 2025, of how many asked?', V('016.debt'), ['016.debt', '016.asked'], 'at least', by={'asked': V('016.asked')})
R(SOC, 'How old is NITA Gomru-9?', 'nita.age', note='No birth paper seen. The hotline call is likely about her.')
C(MIN, 'What fine was put on the owner of the Ochre Hill kiln, and how much of it was paid?', V('016.fine'), ['016.fine', '016.paid'], unit='KHR', by={'paid': V('016.paid')})
R(SOC, 'How many family books does the owner of the kiln still hold, and how many did he give back?', 'kiln.books_left', by={'given back': V('016.back')}, more=['016.back'])

# ---- Preah Vihear ----------------------------------------------------------------------------------------------
R(MIN, 'How many trafficking victims were there in Preah Vihear in April-June 2025, and how many districts had not reported, as known on 2025-07-31?', 'pvh.q2.victims', asof=JUL, by={'districts not reported': F('008.missing')['of'] - F('008.missing')['got']}, more=['008.missing'])
R(MIN, 'How many trafficking victims were there in Preah Vihear in April-June 2025, as known on 2026-03-31?', 'pvh.q2.victims', asof=END, note='The summary 018 repeats the nil; it adds nothing.')
R(ANA, 'How many migrants came back to Preah Vihear in April-June 2025?', 'pvh.q2.returned', note='"There are, but not counted".')
R(ANA, 'How many trafficking victims were there in Preah Vihear in October-December 2025?', 'pvh.q4.victims', note='No report is no zero.')

# ---- prosecutor and courts -------------------------------------------------------------------------------------
rows = [f for f in sel(kind='case row') if not f['struck']]
C(JUD, 'How many trafficking cases does the prosecutor of Svay Rieng list for January-June 2025, with how many suspects?', len(rows), ids(rows) + ['010.34', '010.sum'], by={'suspects': sum(f['suspects'] for f in rows)}, note='The written sums (5 and 12) still hold the struck case 34/25.')
C(JUD, 'How many victims are in the cases that the prosecutor of Svay Rieng lists for January-June 2025?', sum((V('010.margin') if f['id'] == '010.48' else f['victims'] or 0) for f in rows), ids(rows) + ['010.margin'], 'at least', note='Case 48 is 8 by margin and correction; case 55 is left blank.')
R(MIN, 'How many trafficking judgments were there in Svay Rieng in January-June 2025?', 'svr.h1.judgments')
v, st, _, fs = resolve('sentence.li')
C(JUD, 'What prison term has LI Komru-A, as known on 2026-03-31?', v['months'], ids(fs), st, asof=END, unit='months')
aw = {x: resolve('award.' + x) for x in ('Sok', 'Rudi', 'Wati')}
C(DON, 'How much compensation is awarded in the Glass Mango case, by victim, as known on 2026-03-31?', sum(a[0] for a in aw.values()), [i for a in aw.values() for i in ids(a[3])] + ['017.same'], unit='KHR', by={x: a[0] for x, a in aw.items()}, asof=END)
R(DON, 'How much of his compensation had SOK Uteahor-5 received, as known on 2025-12-31?', 'paid.Sok', asof=DEC, unit='KHR')
C(DON, 'How much of the compensation of Rudi and Wati was paid?', None, ['014.rudi', '014.wati'], 'nobody reported', unit='KHR', note='No paper speaks of payment to them: silence is no zero.')
R(JUD, 'Is the acquittal of WANG Komru-C final (yes or no), and when is the hearing?', 'wang.final', by={'hearing': T('017.wang')}, note='Pending.')

# ---- China -----------------------------------------------------------------------------------------------------
assert V('011.n') == V('011.ret') + V('011.wait') + V('011.lost')
R(MIN, 'How many women asked the Embassy in Beijing for help to go home in January-June 2025, and what became of them?', 'china.h1', by={'returned': V('011.ret'), 'waiting': V('011.wait'), 'contact lost': V('011.lost')}, more=['011.ret', '011.wait', '011.lost'])
R(SOC, 'On which day did MOM Bamroung-2 come back?', 'mom.return')
C(JUD, 'How old (completed years) was MOM Bamroung-2 when she was married?', age_on(F('012.birth')['born'], '2023-12-31'), ['012.birth', '012.marr'], unit='years', note='Known by month only; the same on every day of it.')
assert age_on(F('012.birth')['born'], T('012.marr')) == KEY[-1]['value']
R(JUD, "How much did the mother of MOM Bamroung-2 receive for the marriage?", 'mom.mother_got', unit='USD')
v, st, by, fs = resolve('mom.victim')
C(SOC, 'Is MOM Bamroung-2 a victim of trafficking (yes or no), by each office at the case conference?', v, ids(fs) + ['012.sa'], st, by={**by, 'social affairs': V('012.sa')}, note='Social affairs decides later; no paper shows it.')
R(SOC, 'How many children of the women who came back from China stayed there?', 'china.children_left', more=['011.kids'], note='One by the case conference; the Embassy keeps no list.')

# ---- the year --------------------------------------------------------------------------------------------------
assert sum(F('018.vic')['by'].values()) == V('018.vic')
R(MIN, 'How many victims does the national summary count for 2025, by sex?', 'year.victims', note='21 of 25 provinces.')
R(DON, 'How much has the national victim fund received, of how much promised?', 'fund.received', unit='USD', by={'promised': V('018.prom')}, more=['018.prom'])
vs = {}
for f in sel(kind='person', role='victim'):
    vs.setdefault(f['entity'], f)
C(JUD, 'How many (suspected) victims so called by police or border authorities do the papers name, by sex?', len(vs), ids(vs.values()), 'at least', by=dict(Counter(f['sex'] for f in vs.values())), note='MOM is left out: the offices differ.')
rq = sel(kind='request')
C(MIN, 'Which requests that offices address to another office for money or goods have no answer among the papers, and since when?', len(rq), ids(rq), 'at least', by={f['who'] + ': ' + f['what']: f['since'] for f in rq}, note='Day of the request where written, else day received.')

if __name__ == '__main__':
    assert len({k['question'] for k in KEY}) == len(KEY)
    assert set(REC) == {p for k in KEY for p in k['papers']}, set(REC) - {p for k in KEY for p in k['papers']}
    if len(sys.argv) == 3 and sys.argv[1] == '--score':
        score(json.loads(Path(sys.argv[2]).read_text(encoding='utf-8')))
        sys.exit(0)
    print(len(REC), 'papers,', len(FACTS), 'facts,', n_quotes, 'quotes found,', len(KEY), 'questions,',
          sum(1 + len(k.get('by', {})) for k in KEY), 'cells')
    print(dict(Counter(k['state'] for k in KEY)))
    assert len(KEY) == 70, len(KEY)
    (HERE / 'key.json').write_text(json.dumps(dict(closing_day=END, questions=KEY), ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
