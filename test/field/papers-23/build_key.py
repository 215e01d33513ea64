#!/usr/bin/env python3
"""Checks every quote in facts.json against its paper, works the answers out of the facts, writes key.json and
questions-asked.txt.   python3 build_key.py   |   python3 build_key.py --score answers.json"""
import json, re, sys
from datetime import date
CLOSE = '2025-06-30'
D = json.load(open('facts.json', encoding='utf-8'))
REC = {p['paper']: p['received'] for p in D['papers']}
sq = lambda s: re.sub(r'\s+', ' ', s)
TXT = {p: sq(open(f'files/{p}.txt', encoding='utf-8').read()) for p in REC}
bad = []
def check(p, q, who):
    if sq(q) not in TXT[p]: bad.append((who, p, q))
for p in D['papers']:
    for q in p['quotes']: check(p['paper'], q, 'paper')
for f in D['facts']:
    for q in f['quotes']: check(f['paper'], q, f['id'])
for l in D['links']:
    for m in l['mentions']: check(m['paper'], m['quote'], l['entity'])
FACT = {f['id']: f for f in D['facts']}
if len(FACT) != len(D['facts']): bad.append('fact id twice')
for f in D['facts']:
    for r in f.get('replaces', []):
        if r not in FACT: bad.append((f['id'], 'replaces', r))
if bad:
    for b in bad: print('BAD', b)
    sys.exit(1)

EMPTY = ('not known', 'nobody reported')
ASOF = CLOSE
used = []
def live():
    fs = [f for f in D['facts'] if REC[f['paper']] <= ASOF]
    gone = {r for f in fs for r in f.get('replaces', [])}
    return [f for f in fs if f['id'] not in gone], {f['id'] for f in fs}
def use(*ids):
    for i in ids:
        if i not in used: used.append(i)
def one(series):
    """one series -> (value, state, by)"""
    fs, _ = live()
    fs = [f for f in fs if f.get('series') == series]
    # facts which a live fact replaces are also what the answer rests on
    full = [f for f in fs if f.get('state') not in EMPTY]
    if not full:
        use(*[f['id'] for f in fs])
        st = 'not known' if any(f['state'] == 'not known' for f in fs) else 'nobody reported'
        return None, st, None
    for f in full: use(*f.get('replaces', [])); use(f['id'])
    vals = {json.dumps(f['value']) for f in full}
    if len(vals) > 1:
        by = {}
        for f in full:
            if f.get('repeats'): continue
            by[f['paper']] = f['value']
        return None, 'contradicted', by
    v = full[0]['value']
    st = [f.get('state') for f in full if f.get('state')]
    return v, (st[0] if st else 'known'), None
def S(series, **parts):
    v, s, b = one(series)
    return dict(value=v, state=s, by=b)
def W(series, parts):
    """total with its parts: parts {label: series}"""
    r = S(series)
    r['by'] = {k: one(x)[0] for k, x in parts.items()}
    return r
def PREF(series, pre):
    fs, _ = live()
    labs = []
    for f in fs:
        s = f.get('series', '')
        if s.startswith(pre) and s[len(pre):] not in labs: labs.append(s[len(pre):])
    return W(series, {k: pre + k for k in labs})
def BY(state, parts):
    b = {k: one(x)[0] for k, x in parts.items()}
    return dict(value=None, state=state, by=b)
def EV(event):
    fs = [f for f in live()[0] if f.get('event') == event]
    use(*[f['id'] for f in fs])
    ds = {f['date'] for f in fs}
    if not ds: return dict(value=None, state='nobody reported', by=None)
    if len(ds) > 1: return dict(value=None, state='contradicted', by={f['paper']: f['date'] for f in fs})
    return dict(value=ds.pop(), state='known', by=None)
def DAYS(a, b):
    x, y = EV(a)['value'], EV(b)['value']
    return dict(value=(date.fromisoformat(y) - date.fromisoformat(x)).days, state='known', by=None)
def PEOPLE(group, key=None, test=lambda f: True):
    fs = [f for f in live()[0] if f['kind'] == 'person' and f['group'] == group and test(f)]
    use(*[f['id'] for f in fs])
    by = {}
    if key:
        for f in fs: by[f[key]] = by.get(f[key], 0) + 1
    return dict(value=len(fs), state='known', by=by or None)
def RANGE(lo, hi):
    a, b = one(lo)[0], one(hi)[0]
    return dict(value=None, state='known', by={'from': a, 'to': b})
def OFFICE(series, field):
    fs = [f for f in live()[0] if f.get('series') == series and f.get('state') not in EMPTY]
    use(*[f['id'] for f in fs])
    by = {}
    for f in fs: by.setdefault(f[field], f['value'])
    same = len(set(by.values())) == 1
    return dict(value=next(iter(by.values())) if same else None, state='known' if same else 'contradicted', by=by)
def AGE(born, ev):
    b = date.fromisoformat(one(born)[0]); ages = set()
    for f in live()[0]:
        if f.get('event') == ev:
            use(f['id']); d = date.fromisoformat(f['date'])
            ages.add(d.year - b.year - ((d.month, d.day) < (b.month, b.day)))
    assert len(ages) == 1
    return dict(value=ages.pop(), state='known', by=None)

Q = []
def q(asker, text, fn, asof=None, note=None): Q.append((asker, text, fn, asof, note))
LAB, ORG, POL, CRT, EMB, MIN, RD = ('labour office', 'organisation', 'police', 'court', 'embassy', 'ministry', 'reader of the yearly report')

# --- kiln -----------------------------------------------------------------------------------------------------------
q(LAB, 'How many children under 15 did the labour inspectors write down as carrying or stacking bricks at the kiln Muster Clay on 30 August 2024?', lambda: S('kiln.30aug.carrying'))
q(LAB, 'How many families lived on the ground of the kiln Muster Clay on 30 August 2024?', lambda: S('kiln.30aug.families'))
q(ORG, 'How many families did Tin Bell count at the kiln Muster Clay on 5 September 2024?', lambda: S('kiln.5sep.families'))
q(ORG, 'How many children carrying bricks were counted at the kiln Muster Clay on 5 September 2024, by sex?', lambda: W('kiln.5sep.carrying', {'f': 'kiln.5sep.carrying.f', 'm': 'kiln.5sep.carrying.m'}))
q(LAB, 'How many children under 15 lived on the ground of the kiln Muster Clay on 30 August 2024, according to its owner?', lambda: S('kiln.30aug.children.living'), note='"owner says about 12"')
q(LAB, 'What debts of the workers to the owner did the labour inspectors establish on 30 August 2024 at the kiln Muster Clay?', lambda: S('kiln.30aug.debts'), note='not asked')
q(ORG, 'What debts to the owner did the three families name to Tin Bell (letter TB-77), by currency?', lambda: (lambda r: (one('kiln.debt.C'), r)[1])(BY('at least', {'USD': 'kiln.debt.A', 'KHR': 'kiln.debt.B'})), note='Two families named a sum; the third does not know how much. No conversion, no sum.')
q(MIN, 'How many workers stand on the owner\'s list of the kiln Muster Clay, as sheet 118/24 was made or is quoted?', lambda: S('kiln.list.workers'), note='The minutes recall the sheet with 32; no correction was made.')
q(MIN, 'How many workers stand on the owner\'s list of the kiln Muster Clay (sheet 118/24), and of which women?', lambda: W('kiln.list.workers', {'women': 'kiln.list.women'}), '2024-12-31')
q(LAB, 'How many accidents of 2024 did the labour inspectors find at the kiln Muster Clay on their first visit?', lambda: S('kiln.2024.accidents'))
q(CRT, 'On which day was the hand of VUTHA (Votha) hurt at the kiln?', lambda: EV('vutha.accident'))
q(CRT, 'On which day was the hand of VUTHA hurt at the kiln?', lambda: EV('vutha.accident'), '2024-12-31')
q(ORG, 'How old is VUTHA of the kiln Muster Clay, by what the papers say?', lambda: S('vutha.age'), '2024-09-30', 'says')
q(CRT, 'How old was VUTHA by his birth paper on the day his hand was hurt, whichever of the written days is right?', lambda: AGE('vutha.born', 'vutha.accident'), None, 'Born 3 March 2010: 14 on 12 and on 21 August 2024.')
q(LAB, 'What fine was laid on the kiln Muster Clay, in riel?', lambda: S('kiln.fine'), '2024-09-30', 'left blank')
q(LAB, 'What fine was laid on the kiln Muster Clay, in riel?', lambda: S('kiln.fine'))
q(LAB, 'How much of the fine on the kiln Muster Clay has been paid?', lambda: S('kiln.fine.paid'))
q(MIN, 'How many days lie between the first and the second visit of the labour inspectors at the kiln Muster Clay?', lambda: DAYS('kiln.visit1', 'kiln.visit2'))
q(ORG, 'Has letter TB-77 of Tin Bell been answered?', lambda: S('tb77.answered'), None, 'By the minutes of 15 January 2025; no later paper.')
q(ORG, 'Has letter TB-77 of Tin Bell been answered?', lambda: S('tb77.answered'), '2024-12-31', 'pending')
q(MIN, 'How many families of the kiln Muster Clay owed money to the owner on 12 November 2024, of how many families?', lambda: W('kiln.12nov.owing', {'families': 'kiln.12nov.families'}))
q(MIN, 'From how much to how much did each of these families owe on 12 November 2024, in US dollars?', lambda: RANGE('kiln.12nov.owe.min', 'kiln.12nov.owe.max'), None, 'between 400 and 3,000: no single figure')
q(RD, 'How many kilns has the province of Kampong Cham, how many of them were visited in 2024, and how many of those had children at work?', lambda: W('kc.kilns', {'visited': 'kc.kilns.visited', 'with children at work': 'kc.kilns.children'}))
q(RD, 'How many complaints of trafficking from kilns did the police of Kampong Cham receive in 2024?', lambda: S('kc.complaints'))
q(RD, 'How many children were taken from kilns to school in Kampong Cham?', lambda: S('kc.school'))
# --- Glass Pear -----------------------------------------------------------------------------------------------------
q(POL, 'From how many to how many people worked in BAYU\'s room at Glass Pear, by his words?', lambda: RANGE('bayu.room.min', 'bayu.room.max'), None, 'between 30 and 40: no single figure')
q(POL, 'How many women were in BAYU\'s room at Glass Pear?', lambda: S('bayu.room.women'), None, 'not asked')
q(EMB, 'How many other Indonesians were in the building Glass Pear on 13 September 2024?', lambda: S('gp.indonesians.13sep'), '2024-09-30', 'Bayu says at least 7; the Embassy does not know.')
q(POL, 'How many foreigners are in Glass Pear, by the words of its guard on 13 September 2024?', lambda: S('gp.foreigners.guard'), None, 'A statement of the guard, not a finding.')
q(POL, 'From which floor did BAYU jump (number)?', lambda: S('bayu.floor'), None, '"third" is struck')
q(EMB, 'How old was BAYU when he jumped?', lambda: S('bayu.age'), '2024-09-20', 'says')
q(EMB, 'How old was BAYU when he jumped?', lambda: S('bayu.age'), None, 'Copy of the passport: born 11 May 1999.')
q(EMB, 'Who paid BAYU\'s hospital bill?', lambda: S('bayu.hospital.payer'), '2024-09-20')
q(EMB, 'How many days after the jump did the Embassy pay BAYU\'s hospital bill?', lambda: DAYS('bayu.jump', 'bayu.hospital.paid'))
CIT = {k: 'gp.found.' + k for k in ('Chinese', 'Indonesian', 'Bangladeshi', 'Kenyan', 'not established')}
q(RD, 'How many persons were found at Glass Pear on 17 October 2024, by citizenship?', lambda: W('gp.found', CIT), '2024-10-31')
q(RD, 'How many persons were found at Glass Pear on 17 October 2024, by citizenship?', lambda: W('gp.found', CIT))
q(RD, 'How many of the persons found at Glass Pear were screened with the form and how many were not? (value: screened)', lambda: W('gp.screened', {'screened': 'gp.screened', 'not screened': 'gp.unscreened'}))
q(MIN, 'How many persons from Glass Pear were passed to Immigration?', lambda: S('gp.immigration'), '2024-10-31')
q(MIN, 'How many persons from Glass Pear were passed to Immigration, and how many of these had not been screened?', lambda: W('gp.immigration', {'not screened': 'gp.immigration.unscreened'}))
q(MIN, 'On which day did Immigration remove the persons from Glass Pear?', lambda: S('gp.removal.day'))
q(POL, 'How many computers were taken away at Glass Pear?', lambda: S('gp.computers'))
q(RD, 'How many suspected victims did the police count at Glass Pear, by citizenship?', lambda: W('gp.victims', {k: 'gp.victims.' + k for k in ('Indonesian', 'Kenyan', 'Bangladeshi')}), '2024-12-31')
q(RD, 'How many victims does the case Glass Pear have, by police, prosecution and court?', lambda: OFFICE('gp.victims', 'count_by'))
q(RD, 'How many of the suspected victims of Glass Pear are described by name in the papers, by sex?', lambda: PEOPLE('gp.victim', 'sex'), '2024-10-31', 'The annex was missing.')
q(RD, 'How many of the suspected victims of Glass Pear listed by the police are described by name, by sex?', lambda: PEOPLE('gp.victim', 'sex'))
q(CRT, 'How many of the victims of Glass Pear were under 18?', lambda: S('gp.victims.under18'), '2024-12-31')
q(CRT, 'How many of the victims of Glass Pear were under 18?', lambda: S('gp.victims.under18'), None, 'Birth paper of DEDI (DEDY), 17.')
q(CRT, 'How many US dollars were taken away at Glass Pear?', lambda: S('gp.money.usd'), None, 'Police 14,200; with the cashier 12,400; the judgment leaves it blank.')
q(CRT, 'How many yuan were taken away at Glass Pear?', lambda: S('gp.money.cny'))
q(POL, 'How many persons were arrested at Glass Pear on 17 October 2024, by citizenship?', lambda: (lambda r: (one('gp.arrested'), r)[1])(PEOPLE('gp.arrested', 'citizenship')), '2024-10-31')
q(CRT, 'Of which citizenship is the woman called "Sister Mei"?', lambda: S('mei.citizenship'))
q(CRT, 'Which ransoms were paid for victims of Glass Pear by what the papers say, by currency?', lambda: (lambda r: (one('gp.ransom.rafiq'), one('gp.ransom.others'), r)[2])(BY('at least', {'IDR': 'gp.ransom.citra', 'KES': 'gp.ransom.grace'})), None, 'RAFIQ none; the others were not asked. KES: she says, no receipt.')
q(CRT, 'Since which day has LIN Yangben been held?', lambda: S('lin.held'))
q(RD, 'How many years of prison did each of the convicted of Glass Pear get?', lambda: BY('known', {'LIN Yangben': 'gp.prison.LIN Yangben', 'CHEA Kumru-30': 'gp.prison.CHEA Kumru-30'}), None, 'CHEA: of which 1 year suspended.')
q(CRT, 'What fine in riel did CHEA Kumru-30 get?', lambda: S('gp.fine.CHEA Kumru-30'))
q(RD, 'What compensation in riel did the court award in the case Glass Pear, and how much to each civil party?', lambda: W('gp.compensation', {'each': 'gp.compensation.each'}))
q(ORG, 'How much of the compensation had been paid, by the registry of the court?', lambda: S('gp.compensation.paid'))
q(ORG, 'How much of her compensation has GRACE received, by the papers?', lambda: S('gp.compensation.grace'), None, 'She says so on 3 March 2025; GRACE M. is likely the same person.')
q(RD, 'How many days lie between the operation at Glass Pear and the judgment?', lambda: DAYS('gp.raid', 'gp.judgment'))
q(POL, 'Who owns the building Glass Pear?', lambda: S('gp.owner'))
# --- hotline --------------------------------------------------------------------------------------------------------
CALL = {k: 'hl.sep.callers.' + k for k in ('f', 'm', 'not written')}
q(RD, 'How many calls did the line Zero-Sample have in September 2024, by sex of the caller?', lambda: W('hl.sep.calls', CALL), '2024-12-31')
q(RD, 'How many calls did the line Zero-Sample have in September 2024?', lambda: S('hl.sep.calls'))
q(RD, 'How many calls of September 2024 were about marriages abroad?', lambda: S('hl.sep.marriages'), '2024-12-31', 'left blank')
q(RD, 'How many calls of September 2024 were about marriages abroad?', lambda: S('hl.sep.marriages'))
q(RD, 'How many calls of September 2024 were about brick kilns?', lambda: S('hl.sep.kilns'))
q(MIN, 'Of the calls of September 2024 passed to the police, how many are still without a word?', lambda: S('hl.sep.noword'))
q(RD, 'How many calls did the line Zero-Sample have in the first quarter of 2025, by month?', lambda: PREF('hl.q1.calls', 'hl.q1.calls.'))
q(MIN, 'How many answers of the police came back for the calls passed on in the first quarter of 2025?', lambda: S('hl.q1.answered'))
# --- marriage -------------------------------------------------------------------------------------------------------
q(CRT, 'On which day was SREYNEANG (Srey Neang) born, by each document?', lambda: dict(BY('contradicted', {'family book': 'sreyneang.born.family book', 'passport': 'sreyneang.born.passport'})), None, 'The department writes that it is not established which is right.')
q(CRT, 'How many US dollars did the parents of SREYNEANG get? (by who says it)', lambda: (lambda r: (use('006.parents', '009.parents', '009.parents2'), r)[1])(dict(value=None, state='contradicted', by={'daughter': FACT['006.parents']['value'], 'mother': FACT['009.parents']['value']})))
q(POL, 'What is the full name of the broker "Ming Ry"?', lambda: S('sreyneang.broker'), '2024-10-31')
q(EMB, 'How many days after call 22 did SREYNEANG land at the airport?', lambda: DAYS('sreyneang.hotline', 'sreyneang.airport'))
q(EMB, 'How many of the other Cambodian wives waiting at the consulate in Guangzhou were under 18?', lambda: S('gz.waiting.under18'), None, 'not asked')
# --- fishing --------------------------------------------------------------------------------------------------------
q(EMB, 'How many men were the crew of the boat Muster 7 when it went out?', lambda: S('boat.crew'))
q(EMB, 'How many men died on board of Muster 7?', lambda: S('boat.dead'))
q(EMB, 'What were the three men who jumped from Muster 7 paid, in ringgit, by name?', lambda: BY('at least', {k: 'boat.paid.' + k for k in ('SOPHEAK', 'RITHY', 'NARIN')}), None, 'NARIN does not say: null, not 0.')
# --- Pailin, house, prison ------------------------------------------------------------------------------------------
q(RD, 'How many Cambodians were sent back at the checkpoint Sample Stone in October 2024, by sex?', lambda: W('pl.oct', {'m': 'pl.oct.m', 'f': 'pl.oct.f'}))
q(MIN, 'How many children did the house Blue Kettle get from the checkpoint in Pailin in October 2024?', lambda: S('pl.kettle'))
q(RD, 'How many prisoners in Svay Rieng were held under the law of 2008 on 31 January 2025, sentenced and waiting for trial?', lambda: W('sr.tip', {'sentenced': 'sr.tip.sentenced', 'waiting for trial': 'sr.tip.waiting for trial'}))
q(ORG, 'What did KALYAN\'s work bring, in US dollars in all, to the aunt and to the girl?', lambda: BY('known', {'aunt': 'kalyan.paid.aunt', 'girl': 'kalyan.paid.girl'}), None, 'Girl: reported as none.')

out, lines, cells = [], [], 0
for n, (asker, text, fn, asof, note) in enumerate(Q, 1):
    ASOF = asof or CLOSE; used = []
    r = fn()
    e = dict(id=f'Q{n:03d}', asker=asker, question=(f'As known on {date.fromisoformat(asof).strftime("%-d %B %Y")}: ' if asof else '') + text,
             value=r['value'], state=r['state'])
    if r.get('by'): e['by'] = r['by']
    if asof: e['as_known_on'] = asof
    ids = [i for i in used if i in FACT and REC[FACT[i]['paper']] <= ASOF]
    e['papers'] = sorted({FACT[i]['paper'] for i in ids}); e['facts'] = ids
    if note: e['note'] = note
    if not ids: sys.exit(f'no facts: {e}')
    if e['value'] == 0 and e['state'] not in ('reported as none',): sys.exit(f'zero without none: {e}')
    out.append(e); cells += 1 + len(e.get('by', {}))
    lines.append(f"{e['id']}\t{e['question']} [" + (f'as known on {asof}' if asof else f'all papers, closing day {CLOSE}') + ']')
KEY = dict(closing_day=CLOSE, questions=out)
if len(sys.argv) > 2 and sys.argv[1] == '--score':
    A = {a['id']: a for a in (lambda j: j['questions'] if isinstance(j, dict) else j)(json.load(open(sys.argv[2])))}
    ok = zero = 0
    for e in out:
        a = A.get(e['id'], {})
        pairs = [(e['value'], a.get('value', '(left out)'))] + [(v, (a.get('by') or {}).get(k, '(left out)')) for k, v in e.get('by', {}).items()]
        for k, v in pairs:
            ok += k == v and type(k) == type(v); zero += k is None and v == 0 and v is not False
    st = sum(A.get(e['id'], {}).get('state') == e['state'] for e in out)
    print(f'cells equal {ok}/{cells}; zero where null {zero} (must be 0); state equal {st}/{len(out)}')
else:
    json.dump(KEY, open('key.json', 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
    open('questions-asked.txt', 'w', encoding='utf-8').write('\n'.join(lines) + '\n')
    print(len(out), 'questions', cells, 'cells')
