#!/usr/bin/env python3
"""Builds key.json from facts.json and the papers in files/.

1. Checks that every quote in facts.json stands, letter for letter, in its paper.
2. Works out the answer to each of the 100 questions from the facts.
3. Checks that a question "as known on" a day uses no fact received after that day.

Run: python3 build_key.py                        (writes key.json and questions.txt beside it)
     python3 build_key.py --score answers.json   (scores {"Q001": {"value": ..., "by": {...}, "state": ...}, ...})
"""
import json, sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATA = json.loads((HERE / 'facts.json').read_text(encoding='utf-8'))
TEXT = {p['paper']: (HERE / 'files' / (p['paper'] + '.txt')).read_text(encoding='utf-8') for p in DATA['papers']}
REC = {p['paper']: p['received'] for p in DATA['papers']}
FACTS = {f['id']: f for f in DATA['facts']}
END = '2022-12-31'
STATES = ('known', 'at least', 'not known', 'nobody reported', 'reported as none', 'contradicted', 'total without records')


def check_quotes():
    bad = []
    for p in DATA['papers']:
        bad += [(p['paper'], q) for q in p['quotes'] if q not in TEXT[p['paper']]]
    for f in DATA['facts']:
        bad += [] if f['quotes'] else [(f['id'], '(no quote)')]
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


def F(i): return FACTS[i]
def V(i): return FACTS[i]['value']
def BY(i): return FACTS[i]['by']
def T(i): return FACTS[i].get('date') or FACTS[i].get('since')
def D(s): return date.fromisoformat(s)
def days(a, b): return (D(b) - D(a)).days
def plus(a, n): return (D(a) + timedelta(days=n)).isoformat()
def known_from(f): return max(REC[f['paper']], f.get('known_from', ''))
def ids(fs): return [f['id'] for f in fs]
def pct(a, b): return round(100 * a / b, 1)


def age_on(born, day):
    b, d = D(born), D(day)
    return d.year - b.year - ((d.month, d.day) < (b.month, b.day))


def sel(asof=END, **kw):
    return [f for f in DATA['facts'] if known_from(f) <= asof and all(f.get(k) == v for k, v in kw.items())]


def tally(values, none='not written'):
    return dict(Counter(none if v is None else v for v in values))


def resolve(name, asof=END):
    fs = sel(asof, kind='statement', series=name)
    gone = {x for f in fs for x in f.get('supersedes', [])}
    fs = [f for f in fs if f['id'] not in gone]
    if not fs:
        return None, 'nobody reported', None, sel(asof, kind='gap', series=name)
    said = [f for f in fs if f['value'] is not None]
    if not said:
        return None, fs[0].get('state', 'not known'), None, fs
    if len({json.dumps(f['value'], sort_keys=True, ensure_ascii=False) for f in said}) == 1:
        v = said[0]['value']
        state = next((f['state'] for f in said if f.get('state')), None)
        state = state or ('reported as none' if v == 0 and not isinstance(v, bool) else 'known')
        return v, state, next((f['by'] for f in said if f.get('by')), None), said
    by = {}
    for f in said:
        by[f.get('source') or f['paper']] = f['value']
    return None, 'contradicted', by, said


KEY = []


def put(asker, ask, value, state, facts, by=None, asof=None, unit=None, note=None):
    facts = list(dict.fromkeys(facts))
    if asof:
        late = [i for i in facts if known_from(F(i)) > asof]
        assert not late, (ask, late)
    assert state in STATES, (ask, state)
    assert not (state in ('not known', 'nobody reported', 'contradicted') and value is not None), ask
    assert state in ('not known', 'nobody reported', 'contradicted') or value is not None, ask
    assert facts, ask
    row = dict(id='Q%03d' % (len(KEY) + 1), asker=asker, question=ask, value=value, state=state)
    if by is not None:
        row['by'] = by
    if unit:
        row['unit'] = unit
    if asof:
        row['as_known_on'] = asof
    row['papers'] = sorted({F(i)['paper'] for i in facts})
    row['facts'] = facts
    if note:
        row['note'] = note
    KEY.append(row)


def R(asker, ask, name, asof=None, **kw):
    value, state, by, fs = resolve(name, asof or END)
    put(asker, ask, value, state, ids(fs), by=by, asof=asof, **kw)


def C(asker, ask, value, facts, state='known', **kw):
    put(asker, ask, value, state, facts, **kw)


def term(name, asof=END):
    v, state, _, fs = resolve(name, asof)
    total = v['years'] * 12 + v['months']
    susp = total if v.get('all_suspended') else v['susp_months']
    return total, susp, state, fs


def sentence(asker, ask, name, asof=None, **kw):
    total, susp, state, fs = term(name, asof or END)
    put(asker, ask, total, state, ids(fs), asof=asof, unit='months', by=dict(suspended_months=susp, to_serve_months=total - susp), **kw)


def open_waits(asof):
    return [w for w in sel(asof, kind='wait') if not (w.get('ended_by') and known_from(F(w['ended_by'])) <= asof)]


def score(answers):
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
            equal += bool(given and got == v and type(got) is not bool)
            false_zero += bool(v is None and given and got is not None and got == 0)
            invented += bool(v is None and given and got is not None and got != 0)
        states += a is not None and a.get('state') == k['state']
    print('cells equal: %d of %d (%.1f %%)' % (equal, cells, 100 * equal / cells))
    print('cells that say zero where the key has null:', false_zero, '(must be 0)')
    print('cells that say something else where the key has null:', invented)
    print('states equal: %d of %d' % (states, len(KEY)))


n_quotes = check_quotes()
REP, NGO, MIN, CRT = 'reader of the yearly report', 'organisation', 'ministry', 'court'

# ---- Long Shadow, Mondulkiri ------------------------------------------------------------------------------
C(NGO, 'By ROUN\'s complaint: by how much had the debt of KLENG grown above the first advance?', V('001.debt') - V('001.adv0'), ['001.adv0', '001.debt'], unit='KHR')
R(CRT, 'What does KLENG owe, as known on 31 December 2021?', 'lc.kleng.debt', '2021-12-31', unit='KHR')
R(CRT, 'What does KLENG owe, as known on 31 December 2022?', 'lc.kleng.debt', unit='KHR', note='Gendarmerie against commune and labour inspection.')
R(CRT, 'How old is KLENG, as known on 31 December 2022?', 'lc.kleng.age', unit='years', note='"about 40" is filled by 43.')
R(NGO, 'How many families lived in the line houses by the complaint of December 2021?', 'lc.families')
R(NGO, 'How many persons lived in the line houses in December 2021?', 'lc.persons.dec', asof='2021-12-31')
R(REP, 'How many persons did the gendarmes count at Long Shadow on 28 February 2022, adults and children?', 'lc.feb.people')
R(REP, 'How many children did the gendarmes see at work at Long Shadow on 28 February 2022?', 'lc.feb.children_at_work')
C(REP, 'How many persons under 18 did the labour inspectors find at work at Long Shadow on 15 March 2022, by age group?', V('006.u15') + V('006.u18'), ['006.u15', '006.u18', '006.unk'], 'at least', by={'under 15': V('006.u15'), '15 to 17': V('006.u18')}, note='The age of two more was not established.')
C(MIN, 'Of those found at work on 15 March 2022 whose age was established: what share was adult?', pct(V('006.adult'), V('006.found') - V('006.unk')), ['006.adult', '006.found', '006.unk'], unit='percent')
R(CRT, 'Did KLENG have his identity card, as known on 10 March 2022?', 'lc.kleng.card', '2022-03-10')
R(CRT, 'Did KLENG have his identity card, as known on 31 March 2022?', 'lc.kleng.card', '2022-03-31', note='Given back on 28 February, in the drawer again on 15 March.')
R(MIN, 'When did the labour inspectors make their second visit to Long Shadow?', 'lc.second_visit')
C(NGO, 'How many days lay between ROUN\'s complaint and the first visit by an authority?', days(T('001.comp'), T('005.visit')), ['001.comp', '005.visit'], unit='days')
v, st, b, fs = resolve('lc.commune.went', '2022-01-31')
C(NGO, 'Had the commune gone to look, as known on 31 January 2022?', v, ['001.wait'], st, asof='2022-01-31', note='The note that nobody went is dated 2 February.')
R(NGO, 'Had the commune gone to look, as known on 28 February 2022?', 'lc.commune.went', '2022-02-28')
R(MIN, 'How many victims of forced labour did the labour inspectors write at Long Shadow?', 'lc.victims.labour', note='Left blank; the 0 is that of the gendarmerie.')
R(MIN, 'How many victims did the gendarmerie write at Long Shadow?', 'lc.victims.gendarmerie')

# ---- Grey Pelican, Koh Kong ---------------------------------------------------------------------------------
named = sel(kind='person', role='on the list')
C(REP, 'How many Malaysians does the embassy note of January 2022 speak of, and how many names reached the Ministry?', V('002.nine'), ['002.nine', '002.page2'] + ids(named), by={'named': len(named), 'not named': F('002.page2')['n']})
C(NGO, 'How many ringgit had the families paid, as known on 20 January 2022?', V('002.azmi.paid') + V('002.suria.paid'), ['002.azmi.paid', '002.suria.paid', '002.seven'], 'at least', asof='2022-01-20', unit='MYR', by={'AZMI': V('002.azmi.paid'), 'SURIA': V('002.suria.paid')}, note='Seven families were not asked.')
R(NGO, 'What had the family of SURIA paid, as known on 31 December 2022?', 'ransom.suria', unit='MYR', note='Said by her brother; not checked.')
C(NGO, 'How many days after the first request of the Embassy of Malaysia did the police go in?', days(T('002.req'), T('003.op')), ['002.req', '003.op'], unit='days')
found = sel(kind='person', role='found', case='pelican')
C(REP, 'How many persons did the police find in block F on 24 January 2022, by sex?', V('003.n'), ['003.n'] + ids(found), by=tally(f['sex'] for f in found))
C(REP, 'The persons found in block F on 24 January 2022: by citizenship?', len(found), ids(found), by=tally(f['citizenship'] for f in found))
C(MIN, 'What share of those screened on 24 January 2022 was written as suspected victims?', pct(V('003.vic'), V('003.scr')), ['003.vic', '003.scr'], unit='percent')
C(MIN, 'How many of those found on 24 January 2022 were not screened?', V('003.n') - V('003.scr'), ['003.n', '003.scr', '003.cooknot'])
R(REP, 'How many victims did Koh Kong have in January–June 2022, as known on 28 February 2022?', 'kk.h1.victims', '2022-02-28')
R(REP, 'How many victims did Koh Kong have in January–June 2022, as known on 31 July 2022?', 'kk.h1.victims', '2022-07-31')
R(REP, 'How many victims did Koh Kong have in January–June 2022, as known on 31 December 2022?', 'kk.h1.victims', note='The nil return is corrected by telephone (025).')
R(CRT, 'How many passports did the police seize on 24 January 2022?', 'gp.passports.seized')
C(CRT, 'How many of the seized passports did the court not hand on to Immigration?', V('003.pass') - V('013.pass'), ['003.pass', '013.pass'])
R(CRT, 'What do the papers of the Commissariat of Koh Kong say of the second guard, TEST-12?', 'gp.test12')
R(CRT, 'Was the order for the operation of 24 January 2022 known at Grey Pelican beforehand, by the police margin and by the Commissariat?', 'gp.leak')
R(REP, 'Is RAHAT written as a suspected victim, as known on 31 January 2022?', 'rahat.victim', '2022-01-31')
R(REP, 'Is RAHAT written as a suspected victim, as known on 31 December 2022?', 'rahat.victim')
C(NGO, 'How many days lay between the day RAHAT was given back and the first day of the September operation?', days(T('023.back'), T('022.op')), ['004.back', '023.back', '022.op'], unit='days')
R(CRT, 'How old was the Khmer cook of Grey Pelican on 24 January 2022, as known on 31 January 2022?', 'cook.age', '2022-01-31', unit='years')
C(CRT, 'How old was the Khmer cook of Grey Pelican on 24 January 2022 by her family book?', age_on(F('015.skb')['born'], T('003.op')), ['015.skb', '015.sk', '003.op', '003.cook'], unit='years', note='Police wrote 17; that she is SOKHA is likely.')
R(NGO, 'What wage is the Khmer cook of Grey Pelican owed?', 'cook.owed', unit='USD')
R(REP, 'How many persons stood behind the 57 numbers of Night Ferry in February 2022?', 'nf.persons')
R(REP, 'The new persons at Night Ferry in February 2022: by citizenship?', 'nf.new.citizenship')
C(MIN, 'What share of the persons passed to the police of Koh Kong in February 2022 did the police acknowledge?', pct(V('004.ack'), V('004.pass')), ['004.ack', '004.pass'], unit='percent')
R(REP, 'How many of the new persons at Night Ferry in February 2022 were children?', 'nf.new.children', note='No column; the cook says 17, which is no count.')
R(NGO, 'Where is SURIA, as known on 15 March 2022?', 'suria.where', '2022-03-15')
R(NGO, 'Where is SURIA, as known on 31 August 2022?', 'suria.where', '2022-08-31')
C(NGO, 'How many days lay between the sale of SURIA out of block F and the first day of the operation in which she was found?', days(T('004.sold'), T('022.op')), ['004.sold', '022.op', '022.suria'], unit='days')
su = {m['paper']: m['quote'] for l in DATA['links'] if l['entity'] == 'E13' for m in l['mentions']}
C(CRT, 'In how many papers does SURIA stand, and how is she written in each?', len(su), ['002.4', '003.suria', '004.suria', '019.suria', '022.suria'], by=su, note='One person: likely.')
sentence(CRT, 'What prison term did XU get, how much of it suspended and how much to serve?', 'sentence.xu')
C(CRT, 'How many days was XU in detention up to the judgment?', days(T('013.det'), F('013.xu.j')['date']), ['013.det', '013.xu.j'], unit='days')
R(CRT, 'Is the sentence of XU final, as known on 31 December 2022?', 'xu.final', note='Prosecutor\'s appeal, no date.')
aw = sel(kind='award')
C(REP, 'How much compensation does Judgment 17/22 award, by civil party?', sum(f['amount'] for f in aw), ids(aw), by={f['beneficiary']: f['amount'] for f in aw}, unit='KHR')
R(REP, 'How much compensation was ordered in 2022?', 'year.compensation', unit='KHR')
C(NGO, 'By which day was the Commissioner of Koh Kong to name a contact officer?', plus(T('019.prom'), F('019.prom')['days']), ['019.prom'])
R(NGO, 'Who is the contact officer promised on 22 August 2022?', 'kk.contact')
R(REP, 'How many complaints about trafficking did the Police Conduct Board have in 2022 up to its note?', 'pcb.tip', note='"3 or 4".')
R(REP, 'How many persons were taken out at Grey Pelican and White Gull in September 2022?', 'gp.sep.taken')
R(REP, 'The persons taken out in September 2022, as Immigration counts: by citizenship?', 'gp.sep.cit', note='Immigration only; the Commissariat\'s 158 is not split.')
C(MIN, 'What share of the persons Immigration took over in September 2022 was screened?', pct(V('022.scr'), V('022.sex')), ['022.scr', '022.sex'], unit='percent')
R(NGO, 'How many of the 96 deported in September 2022 had been screened?', 'gp.sep.deported.screened')
R(REP, 'How many suspected victims did the September 2022 screening find, by citizenship?', 'gp.sep.victims')
R(CRT, 'How old is TEST-73?', 't73.age', unit='years')
C(NGO, 'For how many days had the Embassy of Bangladesh waited for the waiver of RAHAT\'s fine on 31 December 2022, as far as the papers go?', days(T('023.waiver'), END), ['023.waiver'], unit='days')
R(NGO, 'In which hospital is TEST-72?', 't72.where')

# ---- Quiet Stork, Phnom Penh ---------------------------------------------------------------------------------
R(REP, 'How many women does the Quiet Stork case have, by where they were on the day of entry?', 'sur.women')
R(NGO, 'Might the women found in the house go out, by their answer?', 'sur.goout')
R(CRT, 'How old is SOPHORN (SOPHON), as known on 31 March 2022?', 'sophon.age', '2022-03-31', unit='years')
R(CRT, 'How old is SOPHORN (SOPHON), as known on 31 December 2022?', 'sophon.age', unit='years', note='Her card decides.')
R(REP, 'How many of the women of Quiet Stork are written as victims, as known on 30 April 2022?', 'sur.victims', '2022-04-30', note='"None entered" and no form: nobody filled it.')
R(REP, 'How many of the women of Quiet Stork are written as victims, as known on 31 December 2022?', 'sur.victims')
R(MIN, 'How many children were born in custody in the Quiet Stork case, by sex?', 'sur.born')
R(MIN, 'On which day was the third child born in custody?', 'sur.born3.date', note='31 June does not exist; the margin only asks.')
C(CRT, 'How many days were the ten women of the house in detention up to the judgment?', days(T('008.det11'), F('018.ten.j')['date']), ['008.det11', '018.ten.j'], unit='days')
sentence(CRT, 'What prison term did each of the ten women of the house get, suspended and to serve?', 'sentence.ten')
sentence(CRT, 'What prison term did SOPHORN have, as known on 31 August 2022?', 'sentence.sop', '2022-08-31')
sentence(CRT, 'What prison term did SOPHORN have, as known on 31 December 2022?', 'sentence.sop')
R(CRT, 'Where is TEST-35?', 't35.where')
ver = sel(kind='verdict')
n = lambda f: f.get('n', 1)
law = Counter()
for f in ver:
    law[f['law']] += n(f)
C(REP, 'How many persons do the judgments of 2022 in these papers convict at first instance, by law?', sum(map(n, ver)), ids(ver), by=dict(law), note='025 writes all 15 under the Law of 2008.')
nm = {'013.xu.j': 'sentence.xu', '013.pal.j': 'sentence.pal', '018.wen.j': 'sentence.wen', '018.sop.j': 'sentence.sop', '018.ten.j': 'sentence.ten', '018.mony.j': 'sentence.mony'}
serve, used = {}, []
for f in ver:
    t, s, _, fs = term(nm[f['id']])
    serve[f['short']] = t - s
    used += ids(fs)
C(REP, 'How many months has each person convicted in these papers to serve, as known on 31 December 2022?', sum(serve[f['short']] * n(f) for f in ver), used + ids(ver), by=serve, unit='months', note='Value: all fifteen together.')

# ---- Sixth Lamp, Battambang --------------------------------------------------------------------------------
C(REP, 'What share of the children present at Sixth Lamp has lost both parents?', pct(BY('009.par')['both dead'], V('009.par')), ['009.par'], unit='percent', by=BY('009.par'))
R(NGO, 'How many children of Sixth Lamp danced for visitors in 2022 up to the visit?', 'sl.danced')
R(MIN, 'How much money comes to Sixth Lamp from abroad in a month?', 'sl.euro', unit='EUR')
R(CRT, 'How old was DARA at the visit of the home, as known on 31 December 2022?', 'dara.age', unit='years')
R(MIN, 'Did the director of Sixth Lamp ask for a new licence?', 'sl.licence.applied')

# ---- Malaysia ------------------------------------------------------------------------------------------------
R(REP, 'The house maids who came to the embassy in Kuala Lumpur, January–April 2022: by who sent them?', 'kl.agency')
C(CRT, 'How old was CHENDA (Chanda P.) by her birth certificate on the day she came to the shelter?', age_on(F('015.chb')['born'], T('015.chcame')), ['015.chb', '015.chcame'], unit='years', note='Passport 22.')
R(MIN, 'How many workers did Open Palm send to Malaysia since April 2020?', 'op.sent.since2020', note='The embassy names one who came in October 2020.')
C(NGO, 'By which day was Open Palm to pay 4,000 dollars to the family of C.?', plus(T('012.prom'), F('012.prom')['days']), ['012.prom'])

# ---- Prey Veng -------------------------------------------------------------------------------------------------
for asof, words in (('2022-04-30', '30 April 2022'), ('2022-06-30', '30 June 2022'), ('2022-12-31', '31 December 2022')):
    R(REP, 'How many children came back through Prey Veng in the first quarter of 2022, as known on %s?' % words, 'pv.q1.children', asof)
C(REP, 'How many children came back through Prey Veng in January–June 2022?', None, ['021.h1', '021.q1', '021.q2c'], 'contradicted', by={'021 written': V('021.h1'), '021 quarters': V('021.q1') + V('021.q2c')}, note='91 adds 43 children and 48 transfers; 88 still counts a child of both quarters twice.')
R(REP, 'How many suspected victims were there at Prey Veng in the second quarter of 2022?', 'pv.q2.victims', note='Left blank; 11 - 6 is not done.')
R(REP, 'How many victims were there at Prey Veng, by its own half-year sheet and by the national summary?', 'pv.h1.victims', note='025 takes the 91 for victims; it covers January-October.')
C(MIN, 'By how many days was the list of names from the Viet Nam side late on 14 September 2022?', days(plus(T('021.list'), F('021.list')['days']), REC['021']), ['021.list'], unit='days')

# ---- shelter, nation, all papers -----------------------------------------------------------------------------
R(NGO, 'How many residents did Seven Steps have on 30 June 2022, and by what movement?', 'ss.residents')
R(REP, 'How many victims does the national summary have for January–October 2022, by sex?', 'year.victims')
R(MIN, 'How many homes without licence are there?', 'year.homes', note='14 provinces did not report.')
vic = {}
for f in sel(kind='person', victim=True):
    vic.setdefault(f['entity'], f)
vic = list(vic.values())
C(REP, 'How many persons are described one by one as suspected victims by police, social affairs, Immigration or an embassy, by sex?', len(vic), ids(vic), 'at least', by=tally(f['sex'] for f in vic))
C(REP, 'The persons described one by one as suspected victims: by citizenship?', len(vic), ids(vic), 'at least', by=tally(f['citizenship'] for f in vic), note='VAN: no paper; the mother\'s word is not a citizenship.')
w = open_waits(END)
C(NGO, 'Who still waits for what on 31 December 2022, and since when, as far as the papers go?', len(w), ids(w), 'at least', by={x['who'] + ': ' + x['what']: x['since'] for x in w})

if __name__ == '__main__':
    print(len(DATA['papers']), 'papers,', len(FACTS), 'facts,', n_quotes, 'quotes found,', len(KEY), 'questions,',
          sum(1 + len(k.get('by', {})) for k in KEY), 'cells')
    print(dict(Counter(k['state'] for k in KEY)))
    print('papers no question rests on:', sorted(set(REC) - {p for k in KEY for p in k['papers']}))
    assert len({k['question'] for k in KEY}) == len(KEY)
    if len(sys.argv) == 3 and sys.argv[1] == '--score':
        score(json.loads(Path(sys.argv[2]).read_text(encoding='utf-8')))
        sys.exit(0)
    (HERE / 'key.json').write_text(json.dumps(dict(closing_day=END, questions=KEY), ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
    (HERE / 'questions.txt').write_text(''.join(k['id'] + '\t' + k['question'] + ('\t[as_known_on ' + k['as_known_on'] + ']' if 'as_known_on' in k else '') + '\n' for k in KEY), encoding='utf-8')
    assert len(KEY) == 100, len(KEY)
