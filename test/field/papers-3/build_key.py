#!/usr/bin/env python3
"""Builds key.json and questions.txt from facts.json and the papers in files/.

1. Checks that every quote in facts.json stands, letter for letter, in its paper.
2. Works out the answer to each of the 80 questions from the facts.
3. Checks that a question "as known on" a day uses no paper received after that day.

Run: python3 build_key.py      Score: python3 build_key.py --score answers.json
(answers.json: list, or {"questions": list}, of {"id", "value", "by", "state"})
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
END = '2025-12-31'
STATES = ('known', 'at least', 'not known', 'nobody reported', 'reported as none', 'contradicted', 'total without records')


def check_quotes():
    bad = []
    for p in DATA['papers']:
        bad += [(p['paper'], q) for q in p['quotes'] if q not in TEXT[p['paper']]]
    for f in DATA['facts']:
        if not f['quotes']:
            bad.append((f['id'], '(no quote)'))
        bad += [(f['id'], q) for q in f['quotes'] if q not in TEXT[f['paper']]]
        bad += [(f['id'], 'supersedes ' + x) for x in f.get('supersedes', []) if x not in FACTS]
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


n_quotes = check_quotes()


def D(s): return date.fromisoformat(s)
def days(a, b): return (D(b) - D(a)).days
def before(a, n): return (D(a) - timedelta(days=n)).isoformat()
def age_on(born, day):
    b, d = D(born), D(day)
    return d.year - b.year - ((d.month, d.day) < (b.month, b.day))
def F(i): return FACTS[i]
def V(i): return FACTS[i]['value']
def T(i): return FACTS[i].get('date') or FACTS[i].get('since')
def sel(asof=END, **kw):
    return [f for f in DATA['facts'] if REC[f['paper']] <= asof and all(f.get(k) == v for k, v in kw.items())]
def ids(fs): return [f['id'] for f in fs]
def pct(a, b): return round(100 * a / b, 1)
def tally(vs): return dict(Counter('not written' if v is None else v for v in vs))


def series(name, asof=END):
    fs = sel(asof, kind='statement', series=name)
    gone = {x for f in fs for x in f.get('supersedes', [])}
    return [f for f in fs if f['id'] not in gone]


def resolve(name, asof=END):
    fs = series(name, asof)
    assert fs, name
    said = [f for f in fs if f['value'] is not None]
    if not said:
        return None, fs[0].get('state', 'not known'), None, fs
    if len({json.dumps(f['value'], ensure_ascii=False) for f in said}) == 1:
        st = next((f['state'] for f in said if f.get('state')), None)
        if st is None:
            st = 'reported as none' if said[0]['value'] == 0 else 'known'
        return said[0]['value'], st, next((f['by'] for f in said if f.get('by')), None), said
    by = {}
    for f in said:
        k = f.get('source') or f['paper']
        assert k not in by or by[k] == f['value'], k
        by[k] = f['value']
    return None, 'contradicted', by, said


KEY = []


def C(asker, ask, value, facts, state='known', by=None, asof=None, unit=None, note=None, absent=None):
    facts = list(dict.fromkeys(facts))
    papers = sorted({F(i)['paper'] for i in facts} | set(absent or []))
    if asof:
        assert all(REC[p] <= asof for p in papers), ask
    assert state in STATES, ask
    assert (value is None) == (state in ('not known', 'nobody reported', 'contradicted')), ask
    assert facts or absent is not None, ask
    row = dict(id='Q%03d' % (len(KEY) + 1), asker=asker, question=ask, value=value, state=state)
    for k, v in (('by', by), ('unit', unit), ('as_known_on', asof)):
        if v is not None:
            row[k] = v
    row['papers'] = papers
    row['facts'] = facts
    if note:
        row['note'] = note
    KEY.append(row)


def R(asker, ask, name, asof=None, by=True, **kw):
    value, state, b, fs = resolve(name, asof or END)
    C(asker, ask, value, ids(fs), state, by=b if by else None, asof=asof, **kw)


def term(asker, ask, fid, asof, **kw):
    f = F(fid)
    assert REC[f['paper']] <= asof
    m = f['years'] * 12 + f['months']
    C(asker, ask, m - f['susp'], [fid], by={'prison_months': m, 'suspended_months': f['susp']}, asof=asof, unit='months', **kw)


MIN, CRT, NGO, REP = 'ministry', 'court', 'organisation', 'reader of the yearly report'

# ---- the boat, Koh Kong
R(REP, 'How many men were on board Sample-3 on 14 January 2025, by citizenship?', 'boat.on_board')
fs = [F('001.v%d' % i) for i in range(1, 6)]
C(REP, 'As known on 31 January 2025: how many suspected victims from Sample-3, by citizenship?', V('001.victims'), ['001.victims'] + ids(fs), by=tally(f['citizenship'] for f in fs), asof='2025-01-31')
C(MIN, 'As known on 31 January 2025: how many of the suspected victims from Sample-3 were under 18?', sum(f['age'] < 18 for f in fs), ids(fs), asof='2025-01-31', note='A counted zero: all five ages are written.')
R(MIN, 'As known on 31 March 2025: how many suspected victims from Sample-3 did the Koh Kong police count?', 'boat.police_victims', asof='2025-03-31')
R(CRT, 'As known on 31 March 2025: is MYINT Dummi a suspected victim by the Koh Kong police?', 'myint.victim', asof='2025-03-31')
R(CRT, 'As known on 30 June 2025: is MYINT Dummi a suspected victim by the Koh Kong police?', 'myint.victim', asof='2025-06-30')
fs = [F('001.v%d' % i) for i in range(1, 6)] + [F('013.oudom')]
C(REP, 'As known on 30 June 2025: how many suspected victims from Sample-3 did the Koh Kong police count, by citizenship?', V('013.victims'), ['013.victims', '013.myint.v'] + ids(fs), by=tally(f['citizenship'] for f in fs), asof='2025-06-30')
assert len(fs) == V('013.victims')
ra = age_on(F('013.born')['born'], T('001.check'))
kids = sum((ra if f['entity'] == 'E02' else f['age']) < 18 for f in fs)
C(MIN, 'As known on 30 June 2025: how many of the suspected victims from Sample-3 counted by the Koh Kong police were under 18 on the day of the check?', kids, ['013.born', '013.oudom', '001.check', '005.rith'] + ids(fs), asof='2025-06-30', note='RITH 17, OUDOM about 16.')
R(REP, 'How many victims were there from Sample-3, by the submission of the prosecutor, the last paper of the police, the minutes of 24 July, the judgment and the year sheet?', 'boat.victims')
C(CRT, 'How old (completed years) was RITH Komru on 14 January 2025 by his family book?', ra, ['013.born', '001.check'], unit='years')
C(NGO, 'Which age does the admission list of the shelter give for RITH Komru?', F('007.02')['age'], ['007.02'], unit='years', note='As the list writes it; corrected elsewhere.')
R(CRT, 'As known on 30 April 2025: how many months was CHAN Maketest at sea?', 'boat.months.chan', asof='2025-04-30', unit='months', note='"about 6"')
R(CRT, 'How many months was CHAN Maketest at sea, as known on 31 December 2025?', 'boat.months.chan', unit='months')
R(CRT, 'How many months was THAN Dummi at sea, as known on 31 December 2025?', 'boat.months.than', unit='months', note='001 wrote 11 for all five; 005 (c) replaces it.')
R(NGO, 'How much wage had the five men of report KK-AT 11/25 been paid by the day of the check?', 'boat.wage_paid', unit='THB')
C(CRT, 'On which day was OUDOM Komru carried on board?', before(T('001.check'), F('013.oudomday')['nights_before']), ['013.oudomday', '001.check'])
C(NGO, 'Where did VEASNA Komru and CHAN Maketest stay after they were handed to social affairs on 15 January 2025?', None, ['001.hand'], 'nobody reported', note='The shelter list has three of the five; no paper says where these two went.')
C(CRT, 'For how many days had LENG Pro-Forma been in prison on the day of Judgment 47?', days(T('012.pris'), F('016.leng')['date']), ['012.pris', '004.leng', '016.leng', '016.count'], unit='days')
term(CRT, 'How many months of prison has LENG Pro-Forma to serve by Judgment 47 (whole term, and how much suspended)?', '016.leng', END, note='The suspension is struck. Appeal pending.')
R(CRT, 'As known on 31 July 2025: what is the citizenship of the owner of the boat?', 'boonchu.citizenship', asof='2025-07-31')
aw = ['016.aw.v', '016.aw.r']
C(REP, 'How many riel of compensation does Judgment 47 fix, by victim?', sum(V(i) for i in aw), aw + ['016.aw.tz'], 'at least', by={'VEASNA': V(aw[0]), 'RITH': V(aw[1])}, unit='KHR', note='THAN and ZAW still to be fixed; CHAN\'s award is in baht.')
R(CRT, 'How much does Judgment 47 award to THAN Dummi and ZAW Dummi?', 'award.than_zaw', note='To be fixed later; never 0.')
R(CRT, 'How much of the money seized goes to the State by Judgment 47?', 'boat.to_state', unit='THB')
R(REP, 'How many officials were prosecuted from January to November 2025?', 'year.officials')
R(CRT, 'Which suspected victim of the Koh Kong police (163/25) is not mentioned in Judgment 47?', 'j47.not_mentioned')
R(CRT, 'What did the Court of Appeal decide on the appeal of LENG Pro-Forma, as known on 31 December 2025?', 'leng.appeal', note='Put off to 18 December; no paper shows a decision.')
C(CRT, 'In how many of the papers does LENG Pro-Forma stand by name?', *(lambda l: (len(l), ['001.leng', '004.leng', '012.leng', '016.leng', '017.leng', '019.leng']))([m for x in DATA['links'] if x['entity'] == 'E08' for m in x['mentions']]))

# ---- prison
R(REP, 'How many persons were held under the Law of 2008 in the Correctional Centre of Koh Kong on 28 February 2025, by sex?', 'prison.2025-02.held')
R(REP, 'How many persons were held under the Law of 2008 in the Correctional Centre of Koh Kong on 31 August 2025, by convicted and waiting for trial?', 'prison.2025-08.status')
C(NGO, 'How many of those waiting for trial in the Correctional Centre of Koh Kong on 28 February 2025 had no lawyer?', F('004.status')['by']['waiting for trial'] - V('004.lawyer'), ['004.status', '004.lawyer'], 'total without records')
R(NGO, 'How many waited in the Correctional Centre of Koh Kong longer than six months on 31 August 2025?', 'prison.2025-08.over6')
C(REP, 'How many persons were held under the Law of 2008 in the Correctional Centre of Koh Kong on 31 May 2025?', None, [], 'nobody reported', absent=['004', '017'], note='No return for May among the papers.')
R(NGO, 'How many of the persons held under the Law of 2008 in the Correctional Centre of Koh Kong died in February 2025?', 'prison.2025-02.died')

# ---- Kuala Lumpur
R(MIN, 'The women in the embassy room in Kuala Lumpur on 20 January 2025: how many, by who sent them?', 'kl.sent_by')
n = V('002.w.nary') * F('002.w.nary')['months']
C(MIN, 'How much wage is owed to the women of the January note, by woman?', n + V('002.w.sokha') + V('002.w.phalla'), ['002.w.nary', '002.w.sokha', '002.w.phalla', '002.w.fourth'], 'at least', by={'NARY': n, 'SOKHA': V('002.w.sokha'), 'PHALLA': V('002.w.phalla'), 'fourth woman': None}, unit='MYR', note='NARY by her own word; the fourth was not asked.')
C(REP, 'What share of the foreigners on the list of Immigration for Glass Pheasant was screened?', pct(V('011.scr'), V('011.n')), ['011.scr', '011.n'], by={'screened': V('011.scr'), 'not screened': F('011.scr')['not_screened']}, unit='percent')
R(CRT, 'As known on 31 January 2025: how old is NARY Komru?', 'nary.age', asof='2025-01-31', unit='years')
C(CRT, 'How old (completed years) was NARY Komru on 20 January 2025 by her birth paper?', age_on(F('018.born')['born'], T('002.wait')), ['018.born', '018.nary'], unit='years')
R(MIN, 'Who is the fourth woman of the January note?', 'kl.fourth.identity')
C(MIN, 'On 24 July 2025, for how many days had the identity check of the fourth woman been asked for?', days(T('002.wait'), T('015.lost')), ['002.wait', '015.lost', '015.fourth'], unit='days', asof='2025-07-29')
R(MIN, 'The four women of the January note: by whether they are victims under the law of the receiving country?', 'kl.victim_status')
R(NGO, 'How much did the company Golden Template pay to NARY Komru?', 'nary.paid')
R(NGO, 'Is the woman who calls herself SOPHEAP the fourth woman of Kuala Lumpur?', 'w2510.is_fourth', note='The house thought so; she says she was never abroad. Never linked.')

# ---- farm, Mondulkiri, Ratanakiri
R(MIN, 'How many workers were present at Red Example Farm at the inspection of 11 February 2025, by sex?', 'farm.workers')
R(MIN, 'How many children worked at Red Example Farm, as Labour and the organisation say for each visit or meeting?', 'farm.children')
R(NGO, 'How many of the children at Red Example Farm carried spray tanks?', 'farm.spray')
R(NGO, 'How much did RAFIQ Udahoron pay to the tower?', 'tower.paid.rafiq', note='The 400,000 taka went to an agent, he says.')
R(NGO, 'What is the wage of one day at Red Example Farm?', 'farm.wage', unit='KHR')
C(NGO, 'By how much is the debt of the family of ROEUN in the farm book higher than what the father says he got?', V('008.debt') - V('008.got'), ['008.debt', '008.got'], unit='KHR')
R(MIN, 'Does the inspection of 11 February 2025 report signs of trafficking or forced labour?', 'farm.signs')
R(MIN, 'How many identity cards were given back to the workers of Red Example Farm?', 'farm.cards_back')
C(NGO, 'About which day did two families leave Red Example Farm at night?', before(T('008.visit'), F('008.fled')['about_days_before']), ['008.fled', '008.visit'], note='about')
R(REP, 'How many persons are in homes by the year sheet?', 'year.homes', note='about 240')
R(MIN, 'What did the inspector from Phnom Penh find at Red Example Farm, as known on 31 December 2025?', 'farm.inspector')
R(REP, 'How many trafficking victims did the police of Mondulkiri find from January to June 2025?', 'mdk.h1.victims')
R(NGO, 'How many cases did organisations pass on to the police of Mondulkiri from January to June 2025?', 'mdk.h1.from_orgs')
R(REP, 'How many victims were there in Ratanakiri in the first quarter of 2025?', 'rtk.q1.victims')
R(NGO, 'How many of the three persons returned from Viet Nam to Ratanakiri were victims of trafficking?', 'rtk.q1.returned_victims')
C(REP, 'How many victims were there in Stung Treng in the second quarter of 2025?', None, ['015.q2'], 'nobody reported')

# ---- shelter, Siem Reap
ad = sel(kind='admission')
assert len(ad) == V('007.admitted') and tally(f['sex'] for f in ad) == F('007.admitted')['by']
C(NGO, 'How many persons did Lotus Placeholder House admit from January to March 2025, by sex?', len(ad), ids(ad) + ['007.admitted'], by=tally(f['sex'] for f in ad))
C(NGO, 'The admissions of January to March 2025: by month?', len(ad), ids(ad) + ['007.struck'], by={m: sum(f['date'][:7] == m for f in ad) for m in ('2025-01', '2025-02', '2025-03')}, note='The girl of 21 February was not taken.')
C(MIN, 'The admissions of January to March 2025: by who sent them?', len(ad), ids(ad), by=tally(f['sent_by'] for f in ad))
b = Counter('not known' if f['age'] is None else 'under 18' if f['age'] < 18 else '18 or over' for f in ad)
C(REP, 'As known on 4 April 2025: the admissions of January to March 2025 by age as the list writes it (under 18, 18 or over, not known)?', len(ad), ids(ad), by=dict(b), asof='2025-04-04')
inh = [f for f in ad if f['out'] is None]
assert len(inh) == V('007.house')
R(MIN, 'How many persons of Glass Pheasant had been removed by 24 July 2025, by citizenship?', 'tower.removed.july')
R(NGO, 'Where is PEOU Komru?', 'peou.where')
C(NGO, 'For how many days was THAN Dummi in the house?', days(F('007.03')['date'], T('018.home')), ['007.03', '018.home'], unit='days')
R(REP, 'How many children were met on the street in Siem Reap in April 2025, by what they did?', 'sr.2025-04.activity')
R(REP, 'How many of the children met in Siem Reap in April 2025 were under 6?', 'sr.2025-04.under6')

# ---- Kampong Cham
vd = sel(kind='verdict', judgment='KCM 33/25', instance=1)
C(REP, 'How many accused did Judgment KCM 33/25 decide on, by result?', len(vd), ids(vd), by=tally(f['result'] for f in vd))
term(CRT, 'As known on 30 June 2025: how many months of prison has LIM Mould-6 to serve (whole term, and how much suspended)?', '010.lim', '2025-06-30')
term(CRT, 'As known on 31 December 2025: how many months of prison has LIM Mould-6 to serve (whole term, and how much suspended)?', '019.lim', END)
R(CRT, 'How much is MONY Komru to get, as known on 31 December 2025?', 'award.mony', unit='USD')
R(CRT, 'How much did the husband of MONY Komru pay to the brokers?', 'fee.mony')

# ---- tower, Pursat
R(REP, 'The foreigners of Glass Pheasant on the list of Immigration: by citizenship?', 'tower.citizenship')
R(REP, 'How many foreigners were found at Glass Pheasant, by Immigration and by the police?', 'tower.foreigners')
R(MIN, 'How many suspected victims were there at Glass Pheasant, by Immigration, the police and the year sheet?', 'tower.victims', note='Immigration: at least 4.')

# ---- year, across
R(REP, 'How many victims were identified from January to November 2025, by form of exploitation?', 'year.form')
R(REP, 'How many persons were convicted of forced labour from January to November 2025?', 'year.convicted_forced_labour')
ws = [w for w in sel(kind='wait', body='court')]
C(NGO, 'What still waits for a court on 31 December 2025, and since when, as far as the papers go?', len(ws), ids(ws), 'at least', by={w['who']: w['since'] for w in ws}, note='DEN and DAN: the day is not written.')
ws = [w for w in sel(kind='wait') if w.get('body') in ('ministry', 'embassy', 'police')]
C(NGO, 'Who still waits for an answer of a ministry, an embassy or the police on 31 December 2025, and since when, as far as the papers go?', len(ws), ids(ws) + ['015.fourth', '015.kenya'], 'at least', by={w['who']: w['since'] for w in ws}, note='The Kenyans: 24 July is the last word.')


def norm(v):
    if isinstance(v, list):
        return sorted(map(norm, v), key=str)
    if isinstance(v, float) and v == int(v):
        return int(v)
    return v.strip().casefold() if isinstance(v, str) else v


def score(ans):
    ans = {a['id']: a for a in (ans['questions'] if isinstance(ans, dict) else ans)}
    cells = same = zero = other = st = 0
    for k in KEY:
        a = ans.get(k['id'], {})
        st += a.get('state') == k['state']
        pairs = [(k['value'], a.get('value', '(left out)'))]
        pairs += [(v, (a.get('by') or {}).get(x, '(left out)')) for x, v in k.get('by', {}).items()]
        for want, got in pairs:
            cells += 1
            if norm(want) == norm(got) and type(want) is not bool:
                same += 1
            elif want is None and got in (0, '0') and got is not False:
                zero += 1
                print('ZERO WHERE NULL', k['id'])
            elif want is None and got != '(left out)':
                other += 1
    print('cells', cells, 'equal', same, 'share', pct(same, cells), 'zero for null', zero, 'other for null', other, 'state equal', st, 'of', len(KEY))


if __name__ == '__main__':
    print(len(DATA['papers']), 'papers,', len(FACTS), 'facts,', n_quotes, 'quotes found,', len(KEY), 'questions,', sum(1 + len(k.get('by', {})) for k in KEY), 'cells')
    print(dict(Counter(k['state'] for k in KEY)))
    print('papers no question rests on:', sorted(set(REC) - {p for k in KEY for p in k['papers']}))
    assert len({k['question'] + str(k.get('as_known_on')) for k in KEY}) == len(KEY) == 80, len(KEY)
    if len(sys.argv) == 3 and sys.argv[1] == '--score':
        score(json.loads(Path(sys.argv[2]).read_text(encoding='utf-8')))
        sys.exit(0)
    (HERE / 'key.json').write_text(json.dumps(dict(closing_day=END, questions=KEY), ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
    (HERE / 'questions.txt').write_text('Closing day 31 December 2025. Unless a question says "as known on", all papers count.\n\n' + ''.join('%s  [%s]  %s\n' % (k['id'], k['asker'], k['question']) for k in KEY), encoding='utf-8')
