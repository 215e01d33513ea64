#!/usr/bin/env python3
"""Checks quotes, works the answers out of facts.json, writes key.json and questions-asked.txt.
   --score answers.json : scores."""
import json, re, sys, datetime as dt, os
os.chdir(os.path.dirname(os.path.abspath(__file__)))
D = json.load(open('facts.json', encoding='utf-8'))
REC = {p['paper']: p['received'] for p in D['papers']}
norm = lambda s: re.sub(r'\s+', ' ', s.replace('\u200b', ''))
TXT = {p['paper']: norm(open(p['file'], encoding='utf-8').read()) for p in D['papers']}
FACT = {}
bad = []
for f in D['facts']:
    if f['id'] in FACT: bad.append('twice ' + f['id'])
    FACT[f['id']] = f
    if norm(f['quote']) not in TXT[f['paper']]: bad.append('quote ' + f['id'])
    # a typed number or day must stand in its quote (words for small numbers are let through)
    v = f['value']
    q = f['quote'].translate(str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789'))
    qd = re.sub(r'(?<=\d)[ ,](?=\d{3}\b)', '', q)
    for n in ([v] if isinstance(v, int) else list(v.values()) if isinstance(v, dict) else []):
        if n > 12 and not re.search(r'(?<!\d)%d(?!\d)' % n, qd + ' | ' + q): bad.append('number %s %s' % (f['id'], n))
for l in D['links']:
    for m in l['mentions']:
        if m not in REC: bad.append('link ' + m)
SKIP_DAY = {'003.agwait', '015.promrest', '018.hearold'}
for f in D['facts']:
    v = f['value']
    if isinstance(v, str) and re.match(r'\d{4}-', v) and f['id'] not in SKIP_DAY:
        q = f['quote'].translate(str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789'))
        if not re.search(r'(?<!\d)%d(?!\d)' % int(v[8:]), q): bad.append('day ' + f['id'])

used = []
def F(i):
    used.append(i); return FACT[i]['value']
def day(s): return dt.date.fromisoformat(s)
def days(a, b): return (day(F(b)) - day(F(a))).days
def age(birth, on):
    b, o = day(F(birth)), day(F(on))
    return o.year - b.year - ((o.month, o.day) < (b.month, b.day))
def tot(i): return sum(F(i).values())
pct = lambda a, b: round(100 * a / b, 1)
STATES = {'known', 'at least', 'not known', 'nobody reported', 'reported as none', 'contradicted', 'total without records'}
KEY = []; ASK = []
def Q(asker, text, value, state='known', by=None, split=None, asof=None, also=(), note=None):
    used.clear()
    v = value() if callable(value) else value
    b = by() if callable(by) else by
    for i in also: F(i)
    fs = list(dict.fromkeys(used)); qid = 'Q%03d' % (len(KEY) + 1)
    assert state in STATES and fs, qid
    assert (v is None) == (state in ('not known', 'nobody reported', 'contradicted')), (qid, v, state)
    assert (state == 'reported as none') == (v == 0 and v is not None), (qid, v, state)
    if state == 'contradicted': assert b and len(set(map(str, b.values()))) > 1, qid
    if split: assert b, qid
    if b and state != 'contradicted': assert split, qid
    if asof:
        for i in fs: assert REC[i[:3]] <= asof, (qid, i)
    e = dict(id=qid, asker=asker, question=text, value=v, state=state)
    if b: e['by'] = b
    if asof: e['as_known_on'] = asof
    e['papers'] = sorted({i[:3] for i in fs}); e['facts'] = fs
    if note: e['note'] = note
    KEY.append(e)
    ASK.append(qid + '  ' + text + ('\n      split: ' + split if split else '') + ('\n      as known on: ' + asof if asof else ''))
NONE = lambda: None
M, A, S, J, U = 'minister', 'analyst', 'social worker', 'journalist', 'auditor'

# --- Grey Lotus
Q(M, 'How many foreigners did the police find in building B of Grey Lotus on 17 January 2025, by sex, as the police write it?', lambda: tot('012.sex'), by=lambda: F('012.sex'), split='by sex (f, m)')
Q(U, 'How many foreigners did the police find in building B of Grey Lotus on 17 January 2025, by the papers of the police alone?', None, 'contradicted', by=lambda: {'001 total': F('001.total'), '001 sum': sum(F('001.' + k) for k in ('cn', 'ph', 'id', 'ke', 'unk'))}, asof='2025-06-01')
Q(A, 'The foreigners the police found in building B on 17 January 2025: by citizenship, as the police write it?', lambda: tot('012.nat'), by=lambda: F('012.nat'), split='by citizenship')
Q(A, 'How many Khmer did the police find in building B on 17 January 2025, by sex?', lambda: F('001.cook') + F('001.guards'), by=lambda: {'f': F('001.cook'), 'm': F('001.guards')}, split='by sex (f, m)', note='3 guards is struck.')
Q(U, 'How many foreigners from Grey Lotus had been removed by 27 January 2025, by the list of Immigration?', None, 'contradicted', by=lambda: {'002 total': F('002.total'), '002 sum': F('002.cn') + F('002.ph') + F('002.id') + F('002.ke')})
Q(M, 'How many of the Filipinos from Grey Lotus had been removed by 27 January 2025?', lambda: F('002.ph'), 'reported as none')
Q(J, 'How many of the foreigners removed from Grey Lotus by 27 January 2025 had been screened with the victim form before?', NONE, 'nobody reported', also=['002.scr'])
Q(U, 'How many passports did the police secure at Grey Lotus?', None, 'contradicted', by=lambda: {'001': F('001.pass'), '002': F('002.pass')}, asof='2025-02-01')
Q(U, 'How many passports did the police secure at Grey Lotus?', lambda: F('012.pass'), also=['001.pass', '002.pass'])
Q(J, 'Who owns the Grey Lotus building?', NONE, 'nobody reported', asof='2025-03-01', also=['001.owner'])
Q(J, 'Who owns the Grey Lotus building?', NONE, 'not known', also=['001.owner', '012.owner'], note='Cadastral office asked on 2 June, not answered.')
Q(A, 'On which day did somebody first complain about Grey Lotus, by the police report of the operation?', NONE, 'nobody reported', also=['001.first'])
Q(M, 'How many of those found told the police that they were forced to work, by sex?', lambda: tot('001.forced'), by=lambda: F('001.forced'), split='by sex (f, m)')
Q(J, 'Is Touch Vanndara in custody?', None, 'contradicted', by=lambda: {'012': 'yes' if F('012.cust') == 'in custody' else '?', '013': 'no' if F('013.free') else '?'}, asof='2025-07-15')
Q(J, 'On which day was Touch Vanndara released?', lambda: F('013.free'), also=['018.touch', '012.cust'], note='018 refers the police figure of 012 to the letter of the prosecutor.')
Q(S, 'How old is Nay Ko (Ko Nay), H-05 of the shelter, in January and February 2025?', None, 'contradicted', by=lambda: {'002': F('002.nay'), '003': F('003.nay')}, note='"about 20" and "he says 17".')
Q(A, 'How old was Maricel Doloran on 17 January 2025?', lambda: F('002.dol'), asof='2025-02-10')
Q(A, 'How old was Maricel Doloran on 17 January 2025?', lambda: age('004.birth', '001.op'), also=['002.dol'], note='Passport; 004 calls the 27 an error.')
Q(M, 'How many Filipinos does their consulate count in Grey Lotus, by building?', lambda: F('004.a') + F('004.b'), by=lambda: {'A': F('004.a'), 'B': F('004.b')}, split='by building (A, B)')
Q(S, 'The seven Filipinos whom the consulate interviewed: how does it judge them?', lambda: tot('004.vic'), by=lambda: F('004.vic'), split='by finding (victims, not victims, not decided)')
Q(J, 'How many US dollars do the Filipino men say they paid, all together, to be put on the list?', lambda: F('004.men') * F('004.paid'), note='allegation')
Q(J, 'To whom did the Filipino men pay?', NONE, 'not known', also=['004.whom'])
Q(S, 'The five at Harbour Lamp House: were they beaten, by what each answered?', lambda: F('003.beat') + F('003.beatna') + F('003.beatno'), by=lambda: {'say so': F('003.beat'), 'not asked': F('003.beatna'), 'did not want to speak': F('003.beatno')}, split='by answer (say so, not asked, did not want to speak)')
Q(S, 'Where is Agung Praseta since he left the shelter?', NONE, 'not known', also=['003.agung', '015.agung'])
Q(M, 'On which day will Grey Lotus be heard in court?', lambda: F('013.hear'), asof='2025-08-01')
Q(M, 'On which day will Grey Lotus be heard in court?', NONE, 'not known', also=['018.hear', '018.hearold'])
Q(U, 'How many US dollars from the Grey Lotus account has the judge frozen?', NONE, 'not known', also=['013.freeze', '013.acct'], note='41,200 is what was asked for; not decided.')
Q(M, 'How many persons were found in building A when the police went in?', lambda: F('012.afound'), 'reported as none')
Q(J, 'How many days lay between the day the hotline forwarded the call from building A and the day the police went into building A?', lambda: days('007.afwd', '012.aday'))
Q(U, 'How many US dollars had Harbour Lamp House spent on the five up to 31 January 2025?', lambda: F('003.spent'), asof='2025-03-01')
Q(U, 'How many US dollars had Harbour Lamp House spent on the five up to 31 January 2025?', lambda: F('015.spent'), also=['003.spent'])
Q(U, 'How many US dollars of what the Department of Social Affairs promised Harbour Lamp House have not come?', lambda: F('003.prom') - F('015.got'))
Q(S, 'How many days did Peter Kimutho stay at Harbour Lamp House?', lambda: days('003.in', '015.kim'))
def W1(): return {
 'Consulate of the Philippines: reply of the provincial police to the note about building A': F('004.note'),
 'Harbour Lamp House: answer of the police post Sangkat 4 about Praseta': F('003.agwait'),
 'Night Line: answer of the police about the call from building A': F('007.afwd'),
 'Night Line: answer of the Provincial Commissariat about the officer of Prey Nob': F('007.cfwd'),
 'Mr R.: exit clearance from Immigration': F('004.exit'),
 'Harbour Lamp House for Nay Ko: answer of his embassy': F('015.naywait'),
 'prosecutor: decision of the judge on freezing the account': F('013.frday'),
 'provincial police: answer of the cadastral office about the owner': F('012.ownerday'),
 'file 318: new day of hearing (put off)': F('018.hearold')}
Q(M, 'Preah Sihanouk (Grey Lotus, its people at the shelter, hotline calls about the province): who still waits for an answer or a decision, and since when, as far as the papers go? (money, and requests to the Secretariat itself, left out)', lambda: len(W1()), 'at least', by=W1, split='by who waits for what (day since when)')
# --- kiln
Q(A, 'How many families lived at Three Palms (Tnaot Bei) kiln at the end of February and beginning of March 2025?', None, 'contradicted', by=lambda: {'005': F('005.fam'), '006': F('006.fam')})
Q(M, 'How many children under 15 worked at Three Palms kiln in February-March 2025?', None, 'contradicted', by=lambda: {'005': F('005.kidswork'), '006': F('006.kids')}, asof='2025-04-01')
Q(M, 'How many children under 15 worked at Three Palms kiln in February-March 2025?', None, 'contradicted', by=lambda: {'005': F('005.kidswork'), '006': F('006.kids'), '014': F('014.kids')}, note='014 misreads the 19 children living there.')
Q(S, 'The children Clay Road saw carrying bricks: how many, by sex?', lambda: F('006.kids'), by=lambda: F('006.sex'), split='by sex (f, m)')
Q(S, 'Of the 19 children at the kiln, how many did not go to school in February 2025?', NONE, 'nobody reported', also=['005.kids', '005.school', '005.schoolna'])
Q(U, 'How many riel do the families owe together in the report of the Department of Labour?', None, 'contradicted', by=lambda: {'005 total': F('005.dtot'), '005 sum': sum(F('005.' + k) for k in ('sum', 'pon', 'meas', 'khun'))})
Q(S, 'Has the debt of the family of Sum (Som) Narin been cancelled?', None, 'contradicted', by=lambda: {'014 commune chief': F('014.canc'), '014 Clay Road': F('014.notcanc')})
Q(S, 'How old is the boy who lost two fingers at the kiln?', lambda: F('006.boy'), asof='2025-04-01', note='what the neighbours say')
Q(S, 'How old is the boy who lost two fingers at the kiln?', lambda: F('014.boy'), also=['006.boy'])
Q(U, 'How many accidents at work did the Department of Labour report from the kiln?', NONE, 'nobody reported', also=['005.acc'])
Q(A, 'How many days did the complaint of Clay Road take to the prosecutor of Kandal (written to registered as received)?', lambda: days('006.wrote', '014.got'))
Q(M, 'What came out of complaint No. 77 (kiln)?', NONE, 'not known', also=['014.inv'])
Q(S, 'How many persons fled with the family of Phon (Pon) Chea, he counted in?', lambda: F('007.pon'), also=['006.left'], note='he says; same family is "likely"')
Q(U, 'What percent of the money it asked for did the committee of Kandal get?', lambda: pct(F('014.have'), F('014.ask')))
# --- bride
Q(S, 'How old was Chhim (Chhem) Sreyneang when she left Cambodia in August 2024?', None, 'contradicted', by=lambda: {'003': F('003.age'), '010': age('010.birth', '010.left')}, asof='2025-06-01')
Q(S, 'How old was Chhim (Chhem) Sreyneang when she left Cambodia in August 2024?', lambda: age('015.birth', '010.left'), also=['003.age', '010.birth'])
Q(A, 'How many US dollars did the broker "Ming Phalla" give the mother?', lambda: F('003.broker'), asof='2025-07-01')
Q(A, 'How many US dollars did the broker "Ming Phalla" give the mother?', lambda: F('015.broker'), also=['003.broker'], note='allegation')
Q(J, 'How many yuan of the 88,000 did Sreyneang see herself, as she says?', lambda: F('010.none'), 'reported as none', also=['010.yuan'])
Q(M, 'How many days lay between the request for an exit permit and the landing of Sreyneang?', lambda: days('010.exit', '015.land'))
# --- hotline
Q(U, 'How many calls about trafficking did Night Line have in January-March 2025?', None, 'contradicted', by=lambda: {'007 total': F('007.tot'), '007 sum': F('007.jan') + F('007.feb') + F('007.mar')})
Q(A, 'How many calls about trafficking did Night Line forward in January-March 2025, by month?', lambda: F('007.fwdtot'), 'total without records', by=lambda: F('007.fwd'), split='by month (January, February, March)')
Q(A, 'How many foreign callers did Night Line have in January 2025?', lambda: F('007.fil'), 'at least', also=['007.fjan'], note='"some"; one is described')
# --- complaints
Q(J, 'How many complaints against police officers were there in Preah Sihanouk in January-May 2025?', None, 'contradicted', by=lambda: {'007': F('007.comp'), '012': F('012.comp')}, asof='2025-07-01')
Q(M, 'How many complaints against officers were received in January-September 2025 by the national sheet?', lambda: F('018.comp'), 'total without records', note='one of the two is described')
Q(J, 'How many complaints against officers were written in the return of Mondulkiri for January-March 2025?', NONE, 'nobody reported', also=['009.comp'])
# --- court
Q(A, 'How many persons did Judgment 52 (massage shop) convict, by sex?', lambda: len([F(i) for i in ('011.ly', '011.keo', '011.shin')]), by=lambda: {x: [F('011.lysex'), F('011.keosex'), F('011.shinsex')].count(x) for x in 'fm'}, split='by sex (f, m)', also=['011.acq'], note='One man acquitted; one convicted in absence.')
Q(U, 'How many riel of compensation does Judgment 52 award in all?', None, 'contradicted', by=lambda: {'011 total': F('011.tot'), '011 sum': F('011.each') * F('011.nclaim')}, asof='2025-07-01')
Q(U, 'How many riel of compensation does Judgment 52 award in all?', lambda: F('017.tot'), also=['011.tot'])
Q(S, 'How many of the victims of Judgment 52 were under 18 on the day of the offence?', lambda: F('011.minors') + (age('017.birth', '011.off') < 18), also=['011.w04', '017.w04'])
Q(S, 'How many riel of the compensation had been paid by 15 October 2025?', lambda: F('017.paid'), 'reported as none')
Q(A, 'How many days did the appeal of Ly Sophoan take, from lodging to decision?', lambda: days('011.app', '017.appday'))
Q(S, 'How many riel of compensation has W-04 been awarded?', NONE, 'not known', also=['017.claim'], note='Claimed 15,000,000 on 29 September; not decided.')
def W2(): return {
 'prosecutor of Kandal / Clay Road: end of the inquiry into complaint No. 77': F('014.got'),
 'warrant against Shin Taewook: not found': F('017.shin'),
 'Harbour Lamp House for Sreyneang: answer of the police of Kampong Cham to the complaint': F('015.brwait'),
 'W-04: decision on her claim of 15,000,000 riel': F('017.clday')}
Q(M, 'Kiln, bride and massage shop: what is still open with police, prosecutor or court on 31 December 2025, and since when (complaint laid or registered, warrant issued, claim lodged), as far as the papers go?', lambda: len(W2()), 'at least', by=W2, split='by matter (day since when)', also=['014.inv'])
# --- returns
Q(M, 'How many cases did Mondulkiri have in January-March 2025?', None, 'contradicted', by=lambda: {'008': F('008.mk'), '009': F('009.cases')}, asof='2025-05-01')
Q(M, 'How many cases did Mondulkiri have in January-March 2025?', lambda: F('018.mk'), 'reported as none', also=['008.mk', '009.cases'])
Q(U, 'How many arrests were there in the country in January-March 2025 by the quarterly table of the national police?', None, 'contradicted', by=lambda: {'008 total': F('008.arr'), '008 sum': sum(F('008.' + k) for k in ('ps', 'pp', 'sr', 'kd', 'bm', 'mkarr'))}, asof='2025-05-01')
Q(M, 'How many victims did Prey Veng report for January-March 2025?', NONE, 'nobody reported', asof='2025-04-30', also=['008.pv'])
Q(M, 'How many victims did Prey Veng report for January-March 2025?', lambda: F('018.pv1'), 'reported as none')
Q(U, 'How many victims did the police count in January-September 2025?', None, 'contradicted', by=lambda: {'018 total': F('018.vtot'), '018 sum': F('018.q1') + F('018.q2') + F('018.q3')})
Q(J, 'How many of the foreigners removed in January-September 2025 had been screened?', NONE, 'nobody reported', also=['018.scr', '018.rem'])
Q(A, 'How many persons were convicted in January-September 2025, by sex?', lambda: tot('018.conv'), 'total without records', by=lambda: F('018.conv'), split='by sex (f, m)')
Q(U, 'How many US dollars of the shelter money for 2025 had not been paid out by 30 September?', lambda: F('018.aside') - F('018.out'))
# --- boat
Q(A, 'The crew of "Sor Chokchai 9" who came home: from which province?', lambda: F('016.crew'), by=lambda: F('016.prov'), split='by province')
Q(J, 'What happened to Vorn Dina?', None, 'contradicted', by=lambda: {'016 crew': F('016.fell'), '016 captain': F('016.ran')})
Q(S, 'How many ringgit of wages does the crew claim all together?', lambda: F('016.nw') * F('016.wage'), 'at least', also=['016.w6'], note='The sixth was not asked.')

assert len(KEY) == 80, len(KEY)
json.dump(KEY, open('key.json', 'w', encoding='utf-8'), ensure_ascii=False, indent=1) if '--score' not in sys.argv else None
if bad: print('BAD', *bad, sep='\n '); sys.exit(1)
if '--score' not in sys.argv:
    open('questions-asked.txt', 'w', encoding='utf-8').write('Closing day 31 December 2025. Where no "as known on" stands, all papers count.\n\n' + '\n'.join(ASK) + '\n')
    print(len(KEY), 'questions', sum(1 + len(k.get('by', {})) for k in KEY), 'cells', len(D['facts']), 'facts')
    from collections import Counter; print(Counter(k['state'] for k in KEY), sum('as_known_on' in k for k in KEY), 'as known on')
else:
    ans = {a['id']: a for a in json.load(open(sys.argv[sys.argv.index('--score') + 1], encoding='utf-8'))}
    eq = lambda a, b: (isinstance(a, (int, float)) and not isinstance(a, bool) and isinstance(b, (int, float)) and not isinstance(b, bool) and abs(a - b) < 1e-9) or (a is None and b is None) or (isinstance(a, str) and isinstance(b, str) and a.strip().lower() == b.strip().lower())
    n = ok = zero = other = st = 0; miss = []
    for k in KEY:
        a = ans.get(k['id'])
        if a is None: miss.append(k['id'])
        cells = [(k['id'], k['value'], (a or {}).get('value', 'LEFT OUT' if a is None else None))]
        cells += [(k['id'] + ' ' + x, v, ((a or {}).get('by') or {}).get(x, 'MISSING')) for x, v in k.get('by', {}).items()]
        for name, want, got in cells:
            n += 1
            if eq(want, got): ok += 1
            else:
                print('-', name, '| key:', want, '| answer:', got)
                if want is None and got == 0 and not isinstance(got, bool): zero += 1
                elif want is None and got not in ('LEFT OUT', 'MISSING'): other += 1
        st += bool(a) and a.get('state') == k['state']
    print(f'cells {n} equal {ok} ({100*ok/n:.1f} %); ZERO WHERE NULL {zero} (must be 0); other where null {other}; state equal {st}/{len(KEY)} ({100*st/len(KEY):.1f} %); left out {miss}')
