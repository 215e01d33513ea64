#!/usr/bin/env python3
"""Writes facts.json: the papers, the facts (each with the words that carry it) and which mentions are one person."""
import json
from pathlib import Path
HERE = Path(__file__).resolve().parent
P, F, L = [], [], []


def paper(n, office, number, received, *quotes):
    P.append(dict(paper=n, office=office, number=number, received=received, quotes=list(quotes)))


def f(i, value, *quotes, **kw):
    """i = paper.name; kw: series, source, state, says, supersedes, by, date, kind, person fields."""
    F.append(dict(dict(id=i, paper=i.split('.')[0], kind='statement', value=value), **kw, quotes=list(quotes)))


def person(i, entity, name, sex, age, citizenship, *quotes, **kw):
    f(i, name, *quotes, kind='person', entity=entity, sex=sex, age=age, citizenship=citizenship, **kw)


def link(entity, certainty, *mentions):
    L.append(dict(entity=entity, certainty=certainty, mentions=[dict(paper=a, quote=b) for a, b in mentions]))


paper('001', 'police, Battambang', 'H-27/2025', '2025-01-14', 'No. H-27/2025', 'RECEIVED 14 January 2025')
paper('002', 'Lamp House', 'LH-4/25', '2025-01-22', 'Letter LH-4/25', 'RECEIVED 22 January 2025')
paper('003', 'Open Door Line', 'OD-1/25', '2025-02-05', 'sheet OD-1/25', 'RECEIVED 5 February 2025')
paper('004', 'immigration post, Pailin', 'IM-PL 9/25', '2025-02-20', 'No. IM-PL 9/25', 'RECEIVED 20 February 2025')
paper('005', 'labour inspection, Kandal', 'LI-14/25', '2025-03-03', 'Visit sheet LI-14/25', 'RECEIVED 3 March 2025')
paper('006', 'embassy (the Philippines)', '31-S/25', '2025-03-12', 'Note 31-S/25', 'RECEIVED 12 March 2025')
paper('007', 'prosecution, Battambang', 'PB-Q1/25', '2025-03-31', 'No. PB-Q1/25', 'RECEIVED 31 March 2025')
paper('008', 'police, Koh Kong', '88/25 KK', '2025-04-08', 'No. 88/25 KK', 'RECEIVED 8 April 2025')
paper('009', 'commune police post, Prey Veng', '០៨/២៥', '2025-04-25', 'លេខ ០៨/២៥', 'បានទទួល ថ្ងៃទី ២៥ ខែមេសា ឆ្នាំ ២០២៥')
paper('010', 'provincial committee, Koh Kong', '3/25', '2025-05-15', 'Minutes of 13 May 2025, No. 3/25', 'RECEIVED 15 May 2025')
paper('011', 'police, Battambang', 'H-27/2025-K', '2025-06-10', 'No. H-27/2025-K (CORRECTION)', 'RECEIVED 10 June 2025')
paper('012', 'police, Kratie', '១១៤/២៥', '2025-07-02', 'លេខ ១១៤/២៥', 'RECEIVED 2 July 2025')
paper('013', 'police line, national', 'PL-H1/25', '2025-07-18', 'No. PL-H1/25', 'RECEIVED 18 July 2025')
paper('014', 'court, Battambang', '57 KH/25', '2025-08-12', 'Judgment No. 57 KH/25', 'RECEIVED 12 August 2025')
paper('015', 'Lamp House', 'LH-31/25', '2025-09-04', 'Letter LH-31/25', 'RECEIVED 4 September 2025')
paper('016', 'immigration post, Pailin', 'IM-PL 41/25', '2025-10-09', 'No. IM-PL 41/25', 'RECEIVED 9 October 2025')
paper('017', 'Court of Appeal', '203/25', '2025-11-17', 'Judgment No. 203/25', 'RECEIVED 17 November 2025')
paper('018', 'national yearly sheet', 'NY-25', '2025-12-19', 'No. NY-25', 'RECEIVED 19 December 2025')

# ---- 001
f('001.raid', 1, 'entry at karaoke "Paper Orchid", Specimen village, 11 January 2025, 21:40', kind='event', date='2025-01-11')
f('001.found', 6, 'Found in the house: ~~7~~ 6 persons', series='po.found')
person('001.p1', 'KALYAN', 'KALYAN Vi-du', 'f', 19, 'Khmer', '1 | KALYAN Vi-du | F | 19 | Khmer | none', case='po', paperid='none')
person('001.p2', 'BOPHA', 'BOPHA Vi-du', 'f', 24, 'Khmer', '2 | BOPHA Vi-du | F | 24 | Khmer | identity card', case='po', paperid='identity card')
person('001.p3', 'LAN', 'LAN Vi-du', 'f', 22, 'Vietnamese', '3 | LAN Vi-du | F | 22 | Vietnamese | passport', case='po', paperid='passport')
person('001.p4', 'HOUR', 'HOUR Contoh', 'f', 17, 'Khmer', '4 | HOUR Contoh | F | 17 | Khmer | family book, copy', case='po', paperid='family book')
person('001.p5', 'THIDA', 'THIDA SPECIMEN-51', 'f', 30, 'Khmer', '5 | THIDA SPECIMEN-51 | F | about 30 | Khmer | none', case='po', paperid='none', about=True)
person('001.p6', 'NARITH', 'NARITH Contoh', 'm', 26, 'Khmer', '6 | NARITH Contoh | M | 26 | Khmer | identity card', case='po', paperid='identity card')
f('001.scr', 4, 'Screening form filled: nos. 1, 2, 3, 4. Nos. 5 and 6: form not filled.', series='po.screened')
f('001.vict', 3, 'Suspected victims by the form: 3 (nos. 1, 3, 4).', series='po.victims', who=['KALYAN', 'LAN', 'HOUR'])
f('001.notv', 1, 'No. 2: not a victim.', who=['BOPHA'])
f('001.sexual', 2, 'nos. 1 and 4 sexual exploitation', who=['KALYAN', 'HOUR'])
f('001.debt', 600, 'she says the debt is 600 USD', series='lan.debt')
f('001.heng', 'arrested', 'HENG Uteahor, M, 41, manager, arrested 11 January', kind='event', date='2025-01-11')
f('001.yeay', None, 'A woman called "Yeay Specimen" left by the back door; true name not known.', says='not known')
f('001.money', 1140000, 'Money taken as evidence: 1,140,000 riel and 85 USD.', series='po.money.khr')
f('001.moneyusd', 85, 'Money taken as evidence: 1,140,000 riel and 85 USD.', series='po.money.usd')
f('001.owner', None, 'Owner of the house: ________________', series='po.owner', state='nobody reported')
# ---- 002
f('002.in', 3, 'On 12 January the police brought us three persons from Paper Orchid: Kalyann Vidu, Lan V. and HOUR Contoh.', kind='event', date='2025-01-12')
f('002.age', 16, 'she is 16, not 19')
f('002.hour', 17, 'HOUR is 17.')
f('002.debt', 900, 'She now speaks of 900 USD of debt.', series='lan.debt')
f('002.beaten', None, 'Were they beaten? Not asked.', state='nobody reported')
f('002.food', 0, 'Food allowance from the province for these three: none so far.')
f('002.house', 11, 'In the house tonight: 11, of them 3 from Paper Orchid.')
# ---- 003
for ref, day, t, to, q in (
        ('HL-0101', '2025-01-02', 'no', None, 'HL-0101 | 2 Jan | lost telephone | woman | no | -'),
        ('HL-0104', '2025-01-04', 'yes', 'Prey Veng', 'HL-0104 | 4 Jan | son, 20, on a fishing boat, Thailand, no pay | mother, Prey Veng | yes | police Prey Veng, 6 Jan'),
        ('HL-0107', '2025-01-07', 'no', None, 'HL-0107 | 7 Jan | how to get a passport | man | no | -'),
        ('HL-0109', '2025-01-09', 'yes', 'Battambang', 'HL-0109 | 9 Jan | karaoke Paper Orchid, Battambang, "at least 2 are under 18" | man, name not given | yes | police Battambang, 9 Jan'),
        ('HL-0110', '2025-01-09', 'yes', 'Battambang', 'HL-0110 | 9 Jan | same house, girls locked in | woman, neighbour | yes | police Battambang, 10 Jan'),
        ('HL-0112', '2025-01-13', 'yes', None, 'HL-0112 | 13 Jan | compound "Cloud Nine Specimen", Koh Kong, a Filipino and "some others" cannot leave | woman, speaks English | yes | not passed on, no number for Koh Kong'),
        ('HL-0115', '2025-01-20', '?', None, 'HL-0115 | 20 Jan | silence | ? | ? | -'),
        ('HL-0116', '2025-01-22', 'no', None, 'HL-0116 | 22 Jan | wedding in China, is it safe | woman, 19 | no | advice')):
    f('003.' + ref, t, q, kind='call', date=day, passed=to)
f('003.u18', 2, '"at least 2 are under 18"', series='hl0109.under18', state='at least')
f('003.po2', 2, 'karaoke Paper Orchid, Battambang', 'same house, girls locked in')
f('003.page', 8, 'This page: 8 calls.')
f('003.month', 16, 'The month: 16 calls, of them 7 trafficking (T).', series='line.jan', state='total without records')
f('003.monthT', 7, 'of them 7 trafficking (T)', series='line.jan.T', state='total without records')
f('003.callers18', None, 'Callers under 18: ________', series='line.callers18', state='nobody reported')
f('003.hand', 'yes', 'HL-0112: carried to Koh Kong police by hand 3 February, no receipt given', series='kk.word', date='2025-02-03')
# ---- 004
f('004.out', 24, 'Sent out over the border on 17 February 2025: 24', series='pl.feb.out', source='004', date='2025-02-17',
  by={'Chinese': 9, 'Thai': 6, 'Vietnamese': 4, 'Indonesian': 3, 'not established': 2})
f('004.cit', 24, 'Chinese 9\n   Thai 6\n   Vietnamese 4\n   Indonesian 3\n   not established 2')
f('004.sex', 24, 'Men 19, women 5.', by={'m': 19, 'f': 5})
f('004.u18', 0, 'Under 18: none.', series='pl.feb.under18')
f('004.scr', None, 'Screened for trafficking before leaving: ________', series='pl.feb.screened', state='nobody reported')
f('004.vict', None, 'Found as victims: ________', series='pl.feb.victims', state='nobody reported')
person('004.budi', 'BUDI', 'Budi CONTOH', 'm', 28, 'Indonesian', 'Budi CONTOH, M, 28, said at the gate that his passport was kept and that he was hit. He went with the bus at 15:10.')
# ---- 005
f('005.workers', 31, 'Workers: 31 (17 M, 14 F)', series='cm.workers', by={'m': 17, 'f': 14})
f('005.kids', 0, 'Children under 15 at work: none', series='cm.kids', source='table')
f('005.kidsm', 2, 'behind kiln 3: two children carrying bricks, about 10 and 12. not in the table.', series='cm.kids', source='margin')
f('005.teens', None, 'Workers 15 to 17: not counted', series='cm.teens', state='nobody reported')
f('005.fam', 7, 'Families who live at the kiln: 7')
f('005.owe', 5, 'Families who owe money to the works: 5. Two families did not answer.', series='cm.owe', state='at least')
f('005.debt', 24600000, 'Debts as in the book of the works, together: 24,600,000 riel', series='cm.debt')
f('005.papers', None, 'Identity papers kept by the works: not asked', series='cm.papers', state='nobody reported')
f('005.fine', 4000000, 'Proposed fine: 4,000,000 riel (for signature, not yet signed)')
# ---- 006
f('006.n', 7, 'at least 7 of its nationals are kept in a compound called "Cloud Nine Specimen" in Koh Kong Province', series='emb.nationals', state='at least')
person('006.joel', 'JOEL', 'Joel HALIMBAWA', 'm', None, 'Filipino', 'Joel HALIMBAWA, male, born 4 June 1999', born='1999-06-04')
person('006.ruth', 'RUTH', 'Ruth HALIMBAWA', 'f', None, 'Filipino', 'Ruth HALIMBAWA, female, born 21 March 2008', born='2008-03-21')
f('006.notrel', 'no', 'The two are not related.')
f('006.ask', 3000, 'The family of Joel was asked for 3,000 USD for his release and has paid 1,200 USD.')
f('006.paid', 1200, 'has paid 1,200 USD')
f('006.others', None, 'Whether the others were asked for money is not known to the Embassy.', series='emb.others', state='not known')
f('006.wait', None, 'The Embassy would be grateful for an answer by 20 March.', series='emb.answer', state='nobody reported')
# ---- 007
f('007.heng', '2025-01-13', '1 | 11/25 | HENG Uteahor, M, 41 | art. 28, art. 30 | 3 | detained since 13 January, with the judge', series='heng.detained', articles=[28, 30], victims=3)
f('007.nary', 'accused', '2 | 11/25 | NARY Uteahor, F, about 50 (= "Yeay Specimen" of H-27/2025) | art. 30 | same as row 1 | not found, warrant of 30 January')
f('007.sokha', 2, '3 | 15/25 | Sokha SPECIMEN-60, M, 35 | art. 10 | 2 | with the investigating judge')
f('007.r4', 1, '4 | 19/25 | no accused known | marriage abroad | 1 | closed 10 March, no evidence')
f('007.off', 1, '5 | 22/25 | an officer (name in the sealed letter)')
f('007.off.art', None, 'an officer (name in the sealed letter) | not written |', state='nobody reported')
f('007.off.vict', None, '| not written | - | sent to Phnom Penh 14 March', state='nobody reported')
f('007.files', 4, 'Files 4. Persons accused 4. Victims 6.', series='pb.files')
f('007.acc', 4, 'Persons accused 4.', series='pb.accused')
f('007.vict', 6, 'Victims 6.', series='pb.victims')
f('007.sex', None, 'Victims by sex: not kept.', series='pb.sex', state='nobody reported')
f('007.caught', '2025-03-27', 'row 2: caught in Pailin 27 March, told by telephone', series='nary.caught')
# ---- 008
f('008.cases', 1, 'Cases: January nil. February nil. March 1.', series='kk.cases.q1', by={'January': 0, 'February': 0, 'March': 1})
f('008.raid', 1, 'entry at "Cloud Nine Specimen", 26 March 2025', kind='event', date='2025-03-26')
f('008.found', 43, 'Found: 43 persons (36 men, 7 women)', series='kk.found', by={'m': 36, 'f': 7})
f('008.cit', {'Chinese': 20, 'Indonesian': 9, 'Filipino': 6, 'Thai': 5, 'others': 3}, 'Chinese 20, Indonesian 9, Filipino 6, Thai 5, others 3')
f('008.fil', 6, 'Filipino 6', series='kk.filipino')
f('008.scr', 28, 'Screened: 28.', series='kk.screened')
f('008.notscr', 15, 'Not yet screened: 15.')
f('008.vict', 9, 'Suspected victims: 9.', series='kk.victims', source='008')
person('008.joel', 'JOEL', 'Joel Halimbaua', 'm', 25, 'Filipino', 'Joel Halimbaua, M, 25, Filipino, suspected victim', suspected=True)
person('008.ruth', 'RUTH', 'Ruth HALIMBAWA', 'f', 19, 'Filipino', 'Ruth HALIMBAWA, F, 19, Filipino, suspected victim', suspected=True)
f('008.arr', 2, 'Arrested: 2 (Chinese, men, names in the file).', series='kk.arrested')
f('008.pass', 12, 'Passports found in the office of the compound: 12', series='kk.passports')
f('008.u18', 0, 'Victims under 18: none')
f('008.compl', 0, 'Complaints against officers: none', series='kk.complaints.q1')
f('008.word', 'no', 'Word of this compound before 20 March: none, from nobody.', series='kk.word')
# ---- 009
person('009.ratana', 'RATANA', 'រតនា ឧទាហរណ៍', 'm', 20, 'Khmer', 'ឈ្មោះ រតនា ឧទាហរណ៍ ភេទប្រុស អាយុ ២០ ឆ្នាំ ជនជាតិខ្មែរ')
f('009.home', 1, 'បានមកដល់ផ្ទះវិញថ្ងៃទី ១២ មេសា ២០២៥', kind='event', date='2025-04-12')
f('009.owed', 72000, 'ថៅកែជំពាក់ប្រាក់ឈ្នួល ៨ ខែ ប្រហែល ៧២.០០០ បាត', series='ratana.owed', about=True)
f('009.months', 8, 'ថៅកែជំពាក់ប្រាក់ឈ្នួល ៨ ខែ', series='ratana.months')
f('009.got', 0, 'បានទទួល៖ គ្មាន', series='ratana.got')
f('009.usd', 300, 'បានយកប្រាក់ ៣០០ ដុល្លារ', series='ratana.usd')
f('009.boat', 4, 'អ្នកដទៃលើទូក៖ យ៉ាងតិច ៤ នាក់ ឈ្មោះមិនដឹង', series='ratana.boat', state='at least')
f('009.form', 'no', 'ទម្រង់កំណត់អត្តសញ្ញាណជនរងគ្រោះ៖ មិនទាន់បំពេញ', series='ratana.form')
f('009.wait', 1, 'ម្តាយបានដាក់ពាក្យបណ្តឹងថ្ងៃទី ១៦ មេសា ២០២៥ មិនទាន់មានចម្លើយ', kind='event', date='2025-04-16')
f('009.left', None, 'អាយុនៅថ្ងៃចេញទៅ៖ មិនបានសួរ', series='ratana.left', state='nobody reported')
f('009.hl', 'HL-0104', 'ម្តាយនេះបានទូរស័ព្ទទៅខ្សែបន្ទាន់ក្នុងខែមករា HL-0104')
# ---- 010
f('010.vict', 11, 'Social affairs: 11 victims; two were not on the police list. The committee does not decide between the two.', series='kk.victims', source='010')
f('010.fil', 7, 'social affairs has 7, not 6; one had been written under "others". Police agree.', series='kk.filipino', supersedes=['008.fil'])
f('010.ruth', '2008-03-21', 'social affairs saw the passport, born 21 March 2008')
f('010.ruth19', 19, 'Police keep "19" until the court decides.')
f('010.out', 24, 'Sent out of the country on 2 April: 24.', series='kk.out')
f('010.unscr', 10, 'At least 10 of these without screening.', series='kk.unscr', state='at least')
f('010.men', 0, 'Shelter places for men in the province: 0.', series='kk.menplaces')
f('010.prom', 1500, 'A company promised 1,500 USD for food. Nothing has come.')
f('010.came', 0, 'Nothing has come.', series='kk.company')
f('010.word', None, "Did the hotline's word of February arrive? Nobody at the table knew.")
f('010.next', None, 'Next meeting: not fixed.', series='kk.next', state='not known')
# ---- 011
f('011.vict', 4, 'read 4 suspected victims, not 3', series='po.victims', supersedes=['001.vict'], who=['KALYAN', 'LAN', 'HOUR', 'THIDA'])
f('011.scr', 5, '(THIDA SPECIMEN-51) was screened on 3 February', 'No. 6 (NARITH Contoh): still no form', series='po.screened', supersedes=['001.scr'])
f('011.months', 5, 'made to cook without pay for 5 months', series='thida.months')
f('011.form', 'forced labour', 'suspected victim, forced labour')
f('011.money', 1410000, 'read 1,410,000 riel, not 1,140,000. The 85 USD stay as they are.', series='po.money.khr', supersedes=['001.money'])
f('011.owner', None, 'owner of the house: searched for, not known until today', series='po.owner', state='not known', supersedes=['001.owner'])
# ---- 012
f('012.cases', 0, 'ករណីជួញដូរមនុស្ស៖ គ្មាន', series='kr.cases')
f('012.vict', 0, 'ជនរងគ្រោះ៖ គ្មាន', series='kr.victims')
f('012.compl', None, 'ពាក្យបណ្តឹងលើមន្ត្រី៖ ________', series='kr.complaints', state='nobody reported')
f('012.train', 60, 'អ្នកចូលរួម ប្រហែល ៦០ នាក់', series='kr.train', about=True)
f('012.courses', 2, 'បណ្តុះបណ្តាល (training)៖ ២ លើក', series='kr.courses')
f('012.woman', 1, 'a woman (28?) came home from China in May with help of an organisation. she made no complaint so she is not in the count.')
# ---- 013
rows = (('Battambang', 3, 7, 3), ('Kandal', 0, 0, 0), ('Koh Kong', 1, 9, 2), ('Kratie', 0, 0, 0), ('Prey Veng', 1, 1, 0))
for name, c, v, a in rows:
    f('013.' + name.replace(' ', ''), v, '%s | %d | %d | %d' % (name, c, v, a), kind='row', cases=c, victims=v, arrested=a)
for name in ('Pailin', 'Takeo'):
    f('013.' + name, None, name + ' | not received | not received | not received', kind='row', status='not received', state='nobody reported', province=name)
f('013.cases', 5, 'Total | 5 | 17 | 6', series='h1.cases', state='total without records')
f('013.vict', 17, 'Total | 5 | 17 | 6')
f('013.arr', 6, 'Total | 5 | 17 | 6')
f('013.sex', 17, 'Victims: 12 women, 5 men.', by={'f': 12, 'm': 5})
f('013.u18', 4, 'Under 18: 4.', series='h1.u18', state='total without records')
f('013.pl', 27, 'Foreigners sent out of Pailin, 17 February: 27 (by telephone).', series='pl.feb.out', source='013')
# ---- 014
f('014.date', 1, '8 August 2025', kind='event', date='2025-08-08')
f('014.heng', dict(months=54, suspended=18), 'HENG 4 years 6 months, of which 1 year 6 months suspended.', series='sent.heng')
f('014.arts', [28, 30], 'HENG guilty under art. 30 and, as to HOUR Contoh, art. 28 of the Law of 2008.')
f('014.kal28', 'not proven', 'As to KALYAN Vi-du art. 28 is not proven: her age is not proven.')
f('014.nary', dict(months=36, suspended=0), 'NARY 3 years. No fine.', series='sent.nary')
f('014.naryguilty', 'in absentia', 'NARY guilty under art. 30, in absentia.')
f('014.narynever', 'no', 'As to NARY: never arrested. The woman caught in Pailin on 27 March was another person and was set free on 29 March.', series='nary.arrested')
f('014.fine', 5000000, 'Fine 5,000,000 riel.', series='fine.heng')
f('014.cK', 8000000, 'KALYAN Vi-du 8,000,000 riel', series='comp.KALYAN')
f('014.cH', 8000000, 'HOUR Contoh 8,000,000 riel', series='comp.HOUR')
f('014.cL', 4000000, 'LAN Vi-du 4,000,000 riel', series='comp.LAN')
f('014.cT', 0, 'THIDA SPECIMEN-51: none, her claim came late.', series='comp.THIDA')
f('014.appeal', 1, 'The prosecutor appealed on 11 August', kind='event', date='2025-08-11')
# ---- 015
f('015.birth', '2008-11-02', 'on 20 August the commune sent a certified birth certificate. Born 2 November 2008.')
f('015.lan', 1, 'Lan went home on 3 March with an escort.', kind='event', date='2025-03-03')
f('015.hour', 1, 'HOUR went to her aunt on 30 June.', kind='event', date='2025-06-30')
f('015.thida', None, 'THIDA was never brought to us. We do not know where she is.', series='thida.where', state='not known')
f('015.pK', 0, 'Kalyann nothing', series='paid.KALYAN')
f('015.pH', 1000000, 'HOUR 1,000,000 riel, handed over by a brother of the manager', series='paid.HOUR')
f('015.pL', None, 'Lan: we do not know', series='paid.LAN', state='not known')
f('015.food', 450000, '450,000 riel each for Kalyann and HOUR (January to March). For Lan nothing came.', persons=['KALYAN', 'HOUR'])
# ---- 016
f('016.brought', 20, 'Brought to the post on 6 October 2025: 20', series='pl.oct.brought')
f('016.scr', 12, 'Screened: 12')
f('016.held', 2, 'Held back as possible victims: 2', series='pl.oct.held')
person('016.dewi', 'DEWI', 'Dewi CONTOH', 'f', 23, 'Indonesian', 'Dewi CONTOH, F, 23, Indonesian')
person('016.chin', 'UNNAMED-1', 'a Chinese man', 'm', 40, 'Chinese', 'a Chinese man, about 40, name not taken', about=True)
f('016.out', 18, 'Sent out: 18 - Chinese 11, Vietnamese 4, Thai 3', series='pl.oct.out', by={'Chinese': 11, 'Vietnamese': 4, 'Thai': 3})
f('016.outscr', 10, 'Of the 18 sent out, screened: 10')
f('016.u18', None, 'Under 18 among the 18: not known, three have no papers', series='pl.oct.under18', state='not known')
f('016.where', None, 'Where are the two held back now: ________', series='pl.oct.where', state='nobody reported')
f('016.feb', 0, 'List 9/25 of February: I asked the men. The form was not known here then. Screened: 0.', series='pl.feb.screened', supersedes=['004.scr'])
# ---- 017
f('017.heng', dict(months=60, suspended=0), 'Sentence 5 years, nothing suspended.', series='sent.heng', supersedes=['014.heng'])
f('017.fine', 5000000, 'The fine stays.', series='fine.heng')
f('017.kal28', 'proven', 'the birth certificate of KALYAN Vi-du is accepted; art. 28 is proven as to both girls')
f('017.cK', 12000000, 'Compensation to KALYAN Vi-du: 12,000,000 riel.', series='comp.KALYAN', supersedes=['014.cK'])
f('017.rest', 'stay', 'The other sums stay.')
f('017.final', None, 'Whether HENG goes to the Supreme Court: one month, open.', series='heng.final', state='not known')
f('017.date', 1, '12 November 2025', kind='event', date='2025-11-12')
# ---- 018
f('018.vict', 31, 'Victims identified: 31 (22 women, 9 men).', series='year.victims', state='total without records', by={'f': 22, 'm': 9})
f('018.u18', 6, 'Under 18: 6.', series='year.u18', state='total without records')
f('018.prov', 31, 'of these Battambang 8, Koh Kong 11, other provinces 12', by={'Battambang': 8, 'Koh Kong': 11, 'other provinces': 12})
f('018.foreign', 13, 'Victims, foreign: at least 13', series='year.foreign', state='at least')
f('018.conv', 2, 'Persons convicted: 2')
f('018.comp', 20000000, 'Compensation ordered by courts: 20,000,000 riel')
f('018.paid', None, 'Compensation paid: not collected from the courts', series='year.paid', state='nobody reported')
f('018.off', 0, 'Officials prosecuted: 0')
f('018.kilns', 0, 'Kilns with child labour: none')
f('018.fine', 2500000, 'Fine Clay Moon: signed 2,500,000 riel, paid 9 September', series='cm.fine', date='2025-09-09')
f('018.out', 45, 'Foreigners sent out of Pailin: 45 in two lists')
f('018.takeo', None, 'Returns missing the whole year: Takeo', series='takeo.year', state='nobody reported')
f('018.kk', 11, 'Koh Kong, victims: read 11, not 9. The two of social affairs are now accepted by the police. The total is to be read accordingly.',
  series='kk.victims', source='018', supersedes=['008.vict', '013.KohKong'])

link('KALYAN', 'sure', ('001', 'KALYAN Vi-du'), ('002', 'Kalyann Vidu'), ('014', 'KALYAN Vi-du'), ('015', 'Kalyann (KALYAN Vi-du in the judgment)'), ('017', 'KALYAN Vi-du'))
link('LAN', 'sure', ('001', 'LAN Vi-du'), ('002', 'Lan V.'), ('014', 'LAN Vi-du'), ('015', 'Lan went home'))
link('HOUR', 'sure', ('001', 'HOUR Contoh'), ('002', 'HOUR Contoh'), ('014', 'HOUR Contoh'), ('015', 'HOUR went to her aunt'))
link('THIDA', 'sure', ('001', 'THIDA SPECIMEN-51'), ('011', 'THIDA SPECIMEN-51'), ('014', 'THIDA SPECIMEN-51'), ('015', 'THIDA was never brought'))
link('HENG', 'sure', ('001', 'HENG Uteahor, M, 41'), ('007', 'HENG Uteahor, M, 41'), ('014', 'HENG Uteahor, M, 41'), ('017', 'HENG Uteahor'))
link('NARY', 'sure', ('001', '"Yeay Specimen"'), ('007', 'NARY Uteahor, F, about 50 (= "Yeay Specimen" of H-27/2025)'), ('014', 'NARY Uteahor, F, 52'), ('017', 'NARY Uteahor'))
link('JOEL', 'sure', ('006', 'Joel HALIMBAWA'), ('008', 'Joel Halimbaua'))
link('RUTH', 'sure', ('006', 'Ruth HALIMBAWA'), ('008', 'Ruth HALIMBAWA'), ('010', 'Ruth HALIMBAWA'))
link('RATANA', 'sure', ('009', 'រតនា ឧទាហរណ៍'), ('003', 'son, 20, on a fishing boat'))
link('SOKHA', 'likely', ('007', 'Sokha SPECIMEN-60'), ('009', 'សុខា អ្នកជិតខាង'))

if __name__ == '__main__':
    (HERE / 'facts.json').write_text(json.dumps(dict(papers=P, facts=F, links=L), ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
    print(len(P), 'papers', len(F), 'facts', len(L), 'links')
