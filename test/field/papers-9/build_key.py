#!/usr/bin/env python3
"""Builds key.json from facts.json and the papers in files/.

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
TEXT = {p['paper']: (HERE / 'files' / (p['paper'] + '.txt')).read_text(encoding='utf-8') for p in DATA['papers']}
REC = {p['paper']: p['received'] for p in DATA['papers']}
FACTS = {f['id']: f for f in DATA['facts']}
END = '2025-12-31'


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


def put(asker, ask, value, state, facts, by=None, asof=None, unit=None, note=None, absent=None):
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
    susp = total if value.get('all_suspended') else value['susp_months']
    put(asker, ask, total, state, ids(fs), asof=asof, unit='months',
        by=dict(years=value['years'], months=value['months'], suspended_months=susp,
                to_serve_months=total - susp))


def open_waits(asof):
    return [w for w in sel(asof, kind='wait')
            if not (w.get('ended_by') and REC[F(w['ended_by'])['paper']] <= asof)]


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

REP, NGO, MIN, CRT = 'reader of the yearly report', 'organisation', 'ministry', 'court'


def P(case, asof=END):
    """One row a person (entity) of a case: the first paper or line that describes the person."""
    out = {}
    for f in sel(asof, kind='person', case=case):
        out.setdefault(f['entity'], f)
    return list(out.values())


def wait_days(w, day):
    return days(F(w)['since'], day)


# ---- Kuala Lumpur, Prey Veng ----------------------------------------------------------------------------------
kl = P('kl', '2025-02-03')
R(MIN, 'How many Cambodian women were staying at the embassy in Kuala Lumpur on 31 January 2025?', 'kl.women')
C(NGO, 'What wages were owed to the four women in Kuala Lumpur together, in ringgit, by fax 018/25, by woman?', sum(f['owed'] or 0 for f in kl), ids(kl) + ['001.ow'], 'at least', unit='MYR', by={f['as_written'].split()[0] if f['entity'] != 'KL4' else 'not named': f['owed'] for f in kl}, note='SOKHA cannot say how much (null, not 0); "at least 3,000" for the fourth.')
R(REP, 'How old was SOKHA Specimen-72 in January 2025?', 'sokha.age', unit='years', note='"age not asked".')
adult = [f for f in kl if f['age'] is not None and f['age'] >= 18]
C(REP, 'How many of the four women in Kuala Lumpur are written as 18 or older?', len(adult), ids(kl), 'at least', note='CHENDA "says about 20"; SOKHA was not asked.')
R(REP, 'In what month did CHENDA leave Cambodia, as known on 30 June 2025?', 'chenda.left', asof='2025-06-30', note='"in the rainy season of 2023" is no month.')
R(REP, 'In what month did CHENDA leave Cambodia, as known on 31 December 2025?', 'chenda.left', asof=END, note='The mother says so, by the late note.')
R(MIN, 'How many exit passes had been issued for the four women by 31 January 2025?', 'kl.exit')
C(NGO, 'On 28 February 2025, for how many days had the embassy waited for an answer about protection orders?', wait_days('001.wait', '2025-02-28'), ['001.wait'], unit='days', asof='2025-02-28', by=dict(since=F('001.wait')['since']))
C(NGO, 'How much did the four women pay to the agent?', V('001.fee'), ['001.fee'], 'at least', unit='USD', note='Only MALIS is written.')
ch = next(f for f in kl if f['entity'] == 'CHENDA')
C(NGO, 'How much of the 7,200 ringgit was still owed to CHENDA, as known on 31 December 2025?', ch['owed'] - V('018.paid'), ['001.1', '001.ow', '018.paid', '018.ch'], unit='MYR', asof=END, note='If CHENDA Utehor is CHENDA Uteahor (likely); the mother says that 5,000 of the wages were paid.')
R(REP, 'On what day did CHENDA come home?', 'chenda.home', note='"in the week after Khmer New Year" is no day.')
C(NGO, 'What does CHENDA\'s family still have to pay the lender, in riel, and in what other currency?', F('018.debt')['KHR'], ['018.debt'], unit='KHR', by=dict(KHR=F('018.debt')['KHR'], USD=F('018.debt')['USD']), note='Two amounts; not to be added.')
R(CRT, 'Did the police speak with CHENDA after her return?', 'chenda.police')

# ---- Battambang ------------------------------------------------------------------------------------------------
bt = P('btb')
lines = ids(sel(kind='person', case='btb'))
C(REP, 'How many different persons came into the House of Specimen-51 from January to March 2025, by sex?', len(bt), lines + ['002.04', '002.same', '002.tot'], by=tally(f['sex'] for f in bt), note='Seven lines: no. 04 is struck, no. 06 is no. 01.')
C(REP, 'How many of these persons in the House of Specimen-51 were under 18?', sum(f['age'] is not None and f['age'] < 18 for f in bt), lines, 'at least', note='The age of no. 07 is left blank.')
C(REP, 'The persons of the House of Specimen-51, January to March 2025, by form of exploitation?', len(bt), lines, by=tally(f['form'] for f in bt))
R(MIN, 'How many victims did Social Affairs of Battambang send to the House of Specimen-51 from January to March 2025, as known on 5 April 2025?', 'btb.by_sa', asof='2025-04-05', note='Lines 01, 03, 07; line 04 is struck.')
R(MIN, 'How many victims did Social Affairs of Battambang send to the House of Specimen-51 from January to March 2025, as known on 31 December 2025?', 'btb.by_sa', asof=END)
C(NGO, 'How many days was SREYNEANG away from the House before she came back?', days(next(f for f in bt if f['entity'] == 'SREYNEANG')['out'], T('002.same')), ['002.01', '002.same', '002.06', '002.out'], unit='days')
R(REP, 'How many victims of forced labour does sheet 051/25 of Social Affairs Battambang give for January to March 2025?', 'btb.labour')
R(REP, 'How many children made to beg does sheet 051/25 of Social Affairs Battambang give for January to March 2025?', 'btb.beg.sheet')
beg = [f for f in bt if f['form'] == 'begging' and f['age'] < 18]
C(REP, 'How many children made to beg are there in the papers of Battambang for January to March 2025?', len(beg), ids(beg) + ['003.beg'], 'at least')
R(REP, 'How many foreign victims does sheet 051/25 of Social Affairs Battambang give?', 'btb.foreign')
C(MIN, 'How much money help did Social Affairs of Battambang write for January to March 2025, in all?', F('003.aid')['persons'] * F('003.aid')['each'], ['003.aid'], 'total without records', unit='KHR')

# ---- hotline -----------------------------------------------------------------------------------------------------
R(REP, 'How many contacts did the hotline of Specimen-10 have from January to March 2025, by month?', 'hot.q1')
R(REP, 'How many contacts did the hotline of Specimen-10 have in January and February 2025 together?', 'hot.jf', note='Lies within the 217.')
q = F('004.form')
C(REP, 'How many of the hotline\'s 23 contacts named labour or scam work?', max(q['labour'], q['scam']), ['004.form', '004.susp'], 'at least', by=dict(low=max(q['labour'], q['scam']), high=q['labour'] + q['scam']), note='Between: one contact may name two forms, so 9 + 11 is only the upper end.')
R(REP, 'How many hotline contacts from January to March 2025 came from foreigners?', 'hot.foreign')
C(REP, 'How many hotline contacts from January to March 2025 came from children?', None, [], 'nobody reported', absent=[])
b = F('004.bavet')
C(NGO, 'How many persons could not leave the house in Bavet, by the hotline caller of 3 March 2025?', b['low'], ['004.bavet'], 'at least', by=dict(low=b['low'], high=b['high']), note='Between; a caller\'s word.')
C(NGO, 'On 15 April 2025, for how many days had the hotline been without an answer of the police of Svay Rieng?', wait_days('004.wait', '2025-04-15'), ['004.wait'], unit='days', asof='2025-04-15')

# ---- Tboung Khmum ------------------------------------------------------------------------------------------------
sentence(CRT, 'What prison term did HENG Specimen-61 have, as known on 31 August 2025?', 'sent.heng', '2025-08-31')
sentence(CRT, 'What prison term did HENG Specimen-61 have, as known on 31 December 2025?', 'sent.heng', END)
sentence(CRT, 'What prison term did LAY Specimen-62 get, and how much of it to serve?', 'sent.lay', END)
R(CRT, 'Is the sentence of HENG Specimen-61 final, as known on 31 December 2025?', 'heng.final', asof=END)


def awards(asof):
    aw = sel(asof, kind='award')
    gone = {y for f in aw for y in f.get('supersedes', [])}
    return [f for f in aw if f['id'] not in gone]


for day in ('2025-08-31', END):
    aw = awards(day)
    late = ['016.keep'] if day == END else []
    C(REP, 'How much compensation in riel was ordered against HENG and LAY, by beneficiary, as known on %s?' % ('31 August 2025' if day != END else '31 December 2025'), sum(f['amount'] for f in aw if f['unit'] == 'KHR'), ids(aw) + late, unit='KHR', asof=day, by={f['who'] + ' ' + f['unit']: f['amount'] for f in aw}, note='The dollars are not in the riel sum.')
R(NGO, 'How much of the compensation had been paid by the day of the appeal judgment?', 'tbk.paid', unit='KHR')
tb = P('tbk')
C(REP, 'How many villagers were taken to Myawaddy, by Judgment 44, by sex?', len(tb), ids(tb), by=tally(f['sex'] for f in tb))
C(CRT, 'What is the name of the driver in Judgment 44?', None, ['005.driver'], 'not known')

# ---- Contoh Garden, Phnom Penh police ---------------------------------------------------------------------------
g = P('garden')
C(REP, 'How many women of "Contoh Garden" did the Transit Centre receive, by citizenship as written?', V('006.n'), ['006.n'] + ids(g), by=tally(f['citizenship'] for f in g), note='The seventh: no paper, says nothing.')
C(REP, 'How many of the women of "Contoh Garden" were under 18?', sum(f['age'] is not None and f['age'] < 18 for f in g), ids(g), 'at least', note='HANH; RANY is "about 18", one age is not known.')
R(REP, 'How many victims at "Contoh Garden" do the police count?', 'garden.victims', note='Two more without a form are not decided.')
C(NGO, 'Where was HANH Vi-du on 9 June 2025?', None, ['006.out'], 'nobody reported', note='List B is not among the papers.')
R(CRT, 'What is the verdict on the owner of "Contoh Garden", as known on 31 December 2025?', 'mey.verdict', asof=END)
R(REP, 'How many victims did the Phnom Penh police find from January to June 2025, as known on 31 July 2025?', 'pp.h1', asof='2025-07-31', note='May is not in.')
R(REP, 'How many victims did the Phnom Penh police find from January to June 2025, as known on 31 December 2025?', 'pp.h1', asof=END)
R(REP, 'How many victims did the Phnom Penh police find in May 2025, as known on 31 July 2025?', 'pp.may', asof='2025-07-31')
R(REP, 'What number of women do the Phnom Penh police give for the corrected sum of January to June 2025, as known on 31 December 2025?', 'pp.h1.sex', asof=END, note='The cut 27 + 4 is of the 31, not of the 35.')
C(REP, 'How many victims were entered by the police of Kandal, by these papers?', V('015.kan'), ['015.kan'], 'at least', note='Two women, by the letter of Phnom Penh; no paper of Kandal.')

# ---- Mondulkiri -------------------------------------------------------------------------------------------------
R(REP, 'How many children worked at "Specimen-90 Rubber" in June 2025, as known on 1 July 2025?', 'rub.kids', asof='2025-07-01')
R(REP, 'How many children worked at "Specimen-90 Rubber" in June 2025, as known on 31 December 2025?', 'rub.kids', asof=END, note='The letter of the legal aid says at least 9; the correction did not have it before it.')
C(MIN, 'How many people live in the huts of "Specimen-90 Rubber", by the commune chief?', V('007.huts'), ['007.huts'], note='About.')
for day in ('2025-07-01', END):
    val, _, _, fs = resolve('rub.wage_riel_persons', day)
    C(MIN, 'For how many workers at "Specimen-90 Rubber", Vietnamese included, were wages kept back, as known on %s?' % ('1 July 2025' if day != END else '31 December 2025'), val + F('007.vn')['persons'], ids(fs) + ['007.vn'], asof=day)
C(MIN, 'How much wage was kept back at "Specimen-90 Rubber", in riel, and how much in dong?', F('007.riel')['amount'], ['007.riel', '007.vn', '011.wp'], unit='KHR', by=dict(KHR=F('007.riel')['amount'], VND=F('007.vn')['amount']))
R(MIN, 'What debt of the workers at "Specimen-90 Rubber" did Labour write down?', 'rub.debt.labour')
C(NGO, 'For how many days had letter 22/S60 to the police of Mondulkiri been without an answer on 31 December 2025, as far as the papers go?', wait_days('008.wait', END), ['008.wait'], unit='days', asof=END)
R(MIN, 'For how many persons at "Specimen-90 Rubber" did Labour fill a trafficking form on 24 June 2025?', 'rub.forms')

# ---- Kep, Bavet -------------------------------------------------------------------------------------------------
R(REP, 'How many cases of forced labour were there in Kep from January to June 2025, as known on 31 July 2025?', 'kep.labour', asof='2025-07-31')
R(REP, 'How many cases of forced labour were there in Kep from January to June 2025, as known on 31 December 2025?', 'kep.labour', asof=END)
R(REP, 'How many cases of begging children were there in Kep from January to June 2025?', 'kep.beg')
R(REP, 'How many Indonesians were removed through Bavet on 12 August 2025, as known on 31 December 2025?', 'bav.indonesian', asof=END, note='Immigration kept 3 Indonesians over; no paper says that they are the difference.')
R(NGO, 'How many of the persons removed through Bavet on 12 August 2025 were screened for trafficking?', 'bav.screened')
C(REP, 'What did the Embassy of Indonesia pay for tickets, in all?', F('014.tick')['each'] * F('014.tick')['n'], ['014.tick'], unit='IDR')

# ---- national -----------------------------------------------------------------------------------------------------
R(REP, 'How many different persons stand behind the 164 victims taken into centres from January to June 2025?', 'cent.persons', note='One person may stand in two figures.')
R(REP, 'How many persons returned from Malaysia and were met, January to June 2025?', 'ret.malaysia', note='About.')
R(REP, 'How many persons returned from China and were met, January to June 2025?', 'ret.china')
R(REP, 'How many persons were convicted at first instance from January to November 2025, whole country?', 'gp.conv', note='19 of 25 courts have answered.')
d = F('017.det')
C(REP, 'How many of the persons charged from January to November 2025 were at large?', d['charged'] - d['det'] - d['sup'], ['017.det'], 'total without records', note='"the rest".')

if __name__ == '__main__':
    states = Counter(k['state'] for k in KEY)
    print(len(DATA['papers']), 'papers,', len(FACTS), 'facts,', n_quotes, 'quotes found,', len(KEY), 'questions')
    print(dict(states))
    print('cells:', sum(1 + len(k.get('by', {})) for k in KEY))
    unused = sorted(set(REC) - {p for k in KEY for p in k['papers']})
    print('papers no question rests on:', unused)
    assert len({k['question'] + str(k.get('as_known_on')) for k in KEY}) == len(KEY)
    if len(sys.argv) == 3 and sys.argv[1] == '--score':
        score(json.loads(Path(sys.argv[2]).read_text(encoding='utf-8')))
        sys.exit(0)
    assert len(KEY) == 70, len(KEY)
    out = dict(closing_day=END, questions=KEY)
    (HERE / 'key.json').write_text(json.dumps(out, ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
