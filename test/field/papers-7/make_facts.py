#!/usr/bin/env python3
"""Writes facts.json: what each of the 18 papers says, each fact with the words that carry it."""
import json
from pathlib import Path

P, FACTS, LINKS = [], [], []


def paper(n, agency, office, province, register, received, about, *quotes):
    P.append(dict(paper=n, agency=agency, office=office, province=province, register=register, received=received,
                  about_date=about, quotes=list(quotes)))


def f(id, kind, *quotes, **kw):
    FACTS.append(dict(id=id, paper=id[:3], kind=kind, **kw, quotes=list(quotes)))


def s(id, series, value, *quotes, **kw):
    f(id, 'statement', *quotes, series=series, value=value, **kw)


def gap(id, series, *quotes, **kw):
    f(id, 'gap', *quotes, series=series, value=None, **kw)


def link(entity, certainty, *mentions):
    LINKS.append(dict(entity=entity, certainty=certainty, mentions=[dict(paper=p, quote=q) for p, q in mentions]))


paper('001', 'Hotline', 'Hotline', 'Phnom Penh', 'លេខ ១៤/២៥ ខទ', '2025-04-22', None, 'លេខ ១៤/២៥ ខទ', 'ចូល ២២ មេសា ២០២៥')
paper('002', 'Consulate', 'Embassy of Indonesia', 'Phnom Penh', '114/KONS/IV/25', '2025-04-28', '2025-04-25', 'No. 114/KONS/IV/25', 'rec. 28 APR 2025')
paper('003', 'Police', 'Provincial commissariat, bureau against trafficking', 'Svay Rieng', 'លេខ ៣០៤/២៥ រកប', '2025-05-15', '2025-05-08', 'លេខ ៣០៤/២៥ រកប', 'ទទួល ១៥-០៥-២០២៥')
paper('004', 'Organisation', 'Paper Lantern House (invented)', 'Svay Rieng', 'Monthly letter no. 5/25', '2025-06-06', None, 'Monthly letter no. 5/25', "rec'd 06.06.2025")
paper('005', 'Immigration', 'Border checkpoint Ampil-sa (invented)', 'Banteay Meanchey', 'លេខ ៨៨ ទល', '2025-06-11', None, 'លេខ ៨៨ ទល', 'ចូល ១១.០៦.២៥')
paper('006', 'Police', 'Provincial commissariat', 'Svay Rieng', 'លេខ ៣៥៩/២៥ រកប', '2025-06-19', '2025-05-08', 'លេខ ៣៥៩/២៥ រកប', 'ទទួល ១៩ មិថុនា ២០២៥')
paper('007', 'Labour', 'Provincial department, inspection', 'Kampong Cham', '51/25 LI', '2025-07-08', '2025-06-24', 'no. 51/25 LI', 'received 8 July 2025')
paper('008', 'Committee', 'Provincial committee', 'Preah Vihear', 'លេខ ៤១/២៥ គខ', '2025-07-15', None, 'លេខ ៤១/២៥ គខ', 'ចូល ១៥/កក្កដា/២០២៥')
paper('009', 'Social affairs', 'Provincial social affairs', 'Kampong Cham', '12/SW', '2025-07-29', '2025-07-22', 'no. 12/SW', 'in: 29.07.2025')
paper('010', 'Prosecutor', 'Prosecution at the court of first instance', 'Svay Rieng', 'លេខ ១៣៣/២៥ អយ្យ', '2025-08-12', None, 'លេខ ១៣៣/២៥ អយ្យ', '១២ សីហា ២០២៥')
paper('011', 'Consulate', 'Embassy of Cambodia in Beijing', 'abroad', '77/tg', '2025-09-03', None, 'No. 77/tg', 'in 3 Sept 2025')
paper('012', 'Social affairs', 'Case conference', 'Prey Veng', '6/25 CC', '2025-09-24', '2025-09-17', 'no. 6/25 CC', 'filed 24/9/2025')
paper('013', 'Immigration', 'General Department', 'Phnom Penh', '2290/25 R', '2025-10-13', None, 'No. 2290/25 R', 'received 13 October 2025')
paper('014', 'Court', 'Court of first instance', 'Svay Rieng', 'លេខ ១៤២/២៥', '2025-11-14', '2025-10-28', 'លេខ ១៤២/២៥', 'ចូល ១៤ វិច្ឆិកា ២០២៥')
paper('015', 'Organisation', 'Paper Lantern House (invented)', 'Svay Rieng', 'Monthly letter no. 11/25', '2025-12-05', None, 'Monthly letter no. 11/25', "rec'd 05.12.2025")
paper('016', 'Labour', 'Provincial department', 'Kampong Cham', 'លេខ ១០៧/២៥ មក', '2025-12-22', '2025-12-02', 'លេខ ១០៧/២៥ មក', 'ចូល ២២ ធ្នូ ២០២៥')
paper('017', 'Court', 'Court of Appeal', 'Phnom Penh', '19/26 Cr.A.', '2026-02-10', '2026-01-30', 'No. 19/26 Cr.A.', '10 Feb 2026')
paper('018', 'National secretariat', 'National secretariat', 'Phnom Penh', '9/26 NS', '2026-03-12', None, 'ref. 9/26 NS', 'in 12 March 2026')

# 001
for n, traf, matter, q in [(211, False, None, '២១១ | ១៤/៤ ០៩:១០'), (212, True, 'kiln', '២១២ | ១៥/៤ ១១:៣៥'),
                           (213, True, 'mango', '២១៣ | ១៥/៤ ២២:០៥'), (215, True, 'china', '២១៥ | ១៧/៤ ១៤:២០'),
                           (216, True, 'mango', '២១៦ | ១៨/៤ ០១:៤០ | លេខដដែលនឹង ២១៣'), (217, False, None, '២១៧ | ២០/៤ ១៦:០០')]:
    f('001.%d' % n, 'call', q, trafficking=traf, matter=matter, struck=False)
f('001.214', 'call', '~~២១៤ | ១៦/៤ ០៨:០០', 'ច្រឡំ សាកល្បងទូរស័ព្ទ', trafficking=None, matter=None, struck=True)
s('001.missed', 'hotline.missed', None, 'មិនដឹង (ម៉ាស៊ីនមិនកត់)', says='not known', state='not known')
gap('001.cit213', 'hotline.213.citizenship', 'សញ្ជាតិមិនបានសួរ', says='not asked')
s('001.about30', 'mango.caller_says', 30, 'ថាមានគ្នាប្រហែល ៣០ នាក់', about=True)
f('001.wait212', 'wait', 'មន្ទីរការងារ កំពង់ចាម លិខិត ១៧/៤', who='hotline', what='labour, Kampong Cham', since='2025-04-17', ended_by='016.answer')
f('001.wait213', 'wait', 'អធិការស្វាយរៀង លិខិត ១៧/៤', who='hotline', what='police, Svay Rieng', since='2025-04-17')
s('001.sister', 'nita.age', 16, 'ប្អូនស្រី ១៦ ឆ្នាំ', source='brother, hotline', about=False)
s('001.daughter', 'mom.age_by_mother', 19, 'កូនស្រី ១៩ ឆ្នាំ រៀបការនៅចិន')
# 002
f('002.rudi', 'ransom', 'Family paid USD 1,500 on 9 April', person='Rudi', paid=1500)
f('002.wati', 'ransom', 'Family is asked for USD 2,800. Not paid.', person='Wati', asked=2800, paid=0)
f('002.watibirth', 'birth', 'born 3 September 2001', born='2001-09-03')
s('002.agusage', 'agus.age', None, 'Age: the family did not say', says='not known', state='not known')
s('002.others', 'mango.other_indonesians', 9, 'at least 9 other Indonesians', state='at least')
f('002.wait', 'wait', 'An answer within 14 days', who='Embassy of Indonesia', what='answer to 114', since='2025-04-25')
# 003
s('003.found', 'mango.found', 41, 'រកឃើញមនុស្សសរុប ៤១ នាក់')
s('003.foundf', 'mango.found.female', 9, 'ស្រី ៩ នាក់៖')
for c, n, q in [('Indonesian', 17, 'ឥណ្ឌូនេស៊ី ១៧'), ('Vietnamese', 12, 'វៀតណាម ១២'), ('Chinese', 8, 'ចិន ៨'), ('Khmer', 4, 'ខ្មែរ ៤។')]:
    s('003.' + c, 'mango.found.' + c, n, q)
s('003.scr', 'mango.screened', 29, 'បានសម្ភាសតាមទម្រង់ ២៩ នាក់')
s('003.notscr', 'mango.not_screened', 12, '១២ នាក់ទៀត មិនទាន់')
s('003.vic', 'mango.victims', 7, 'សង្ស័យថាជាជនរងគ្រោះ ៧ នាក់')
s('003.vicf', 'mango.victims.female', 3, '៧ នាក់ ស្រី ៣ នាក់')
s('003.u18', 'mango.victims.under18', None, 'អនីតិជន៖ មិនទាន់ដឹង', says='not known', state='not known')
for e, x, a, q, kw in [('Rudi', 'm', 24, 'រូឌី ខនតូ ប្រុស ២៤ ឆ្នាំ', {}), ('Wati', 'f', 23, 'វ៉ាទី ខនតូ ស្រី ២៣ ឆ្នាំ', {}),
                       ('Vy', 'f', 17, 'វី វ៉ីយូ ស្រី ប្រហែល ១៧ ឆ្នាំ', dict(about=True)), ('Sok', 'm', 28, 'សុខ ឧទាហរណ៍-៥ ប្រុស ២៨ ឆ្នាំ', {})]:
    f('003.' + e, 'person', q, entity=e, role='victim', sex=x, age=a, **kw)
s('003.vyage', 'vy.age', 17, 'វី វ៉ីយូ ស្រី ប្រហែល ១៧ ឆ្នាំ', about=True)
s('003.agus', 'agus.found', 'no', 'ឈ្មោះទី ៣ ក្នុងលិខិតស្ថានទូត លេខ ១១៤ រកមិនឃើញ')
s('003.arr', 'mango.arrested', 3, 'ឃាត់ខ្លួន ៣ នាក់ (ចិន ២ ខ្មែរ ១)')
s('003.imm', 'mango.to_immigration', 30, 'បញ្ជូនទៅអន្តោប្រវេសន៍ ៣០ នាក់')
s('003.shel', 'mango.to_shelter', 5, 'ទៅផ្ទះគោមក្រដាស ៥ នាក់')
s('003.emb', 'mango.to_embassy', 2, 'ស្ថានទូតមកយក ២ នាក់')
s('003.pass', 'mango.passports', 20, 'លិខិតឆ្លងដែន ប្រហែល ២០', about=True)
s('003.owner', 'mango.owner', None, 'ម្ចាស់អគារ៖ មិនទាន់ដឹង', says='not known', state='not known')
gap('003.ransom', 'mango.ransom', 'ប្រាក់លោះ៖ មិនបានសួរ', says='not asked')
f('003.op', 'event', 'ថ្ងៃទី ៨ ឧសភា ២០២៥', date='2025-05-08')
# 004
s('004.apr', 'plh.house.2025-04-30', 16, 'In the house on 30 April: 16')
s('004.in', 'plh.2025-05.in', 11, 'Came in during May: 11', state='total without records')
s('004.out', 'plh.2025-05.out', 4, 'Left: 4', state='total without records')
s('004.house', 'plh.house.2025-05-31', 23, 'In the house on 31 May: 23')
s('004.u18', 'plh.2025-05.under18', 5, 'Of the eleven, 5 are under 18', state='total without records')
s('004.shel', 'mango.to_shelter', 6, 'The provincial police brought 6 of them from the Mango building')
s('004.vyage', 'vy.age', 16, 'says she is 16')
s('004.left', 'plh.woman27may', None, 'We do not know where she is', says='not known', state='not known')
s('004.about40', 'plh.2025-01to05.in', 40, 'about 40 came in January to May', about=True)
# 005
s('005.n', 'th.june1', 214, '២១៤ នាក់ = ប្រុស ១៣១ ស្រី ៦៨ កុមារ ១៥', by=dict(m=131, f=68, children=15), state='total without records')
s('005.int', 'th.june1.interviewed', 60, 'សម្ភាសបាន ៦០')
s('005.not', 'th.june1.not_interviewed', 154, 'មិនបានសម្ភាស ១៥៤')
s('005.vic', 'th.june1.victims', 2, 'សង្ស័យជាជនរងគ្រោះ ២', state='at least')
f('005.bo', 'person', 'បូ សំពៅ-៣ ប្រុស ៣១ ឆ្នាំ', entity='Bo', role='victim', sex='m', age=31)
s('005.wage', 'bo.owed', None, 'ប្រាក់ខែជំពាក់មិនដឹងប៉ុន្មាន', says='not known', state='not known')
gap('005.preg', 'th.june1.pregnant', 'ស្ត្រីមានផ្ទៃពោះ៖ ____', says='left blank')
f('005.req', 'request', 'សុំកូនសៀវភៅថ្មី ២', who='checkpoint', what='2 new notebooks', since='2025-06-11')
# 006
s('006.vic', 'mango.victims', 8, 'ជនរងគ្រោះ ~~៧~~ ៨ នាក់', supersedes=['003.vic'])
s('006.vicf', 'mango.victims.female', 4, 'ស្រី ~~៣~~ ៤ នាក់', supersedes=['003.vicf'])
s('006.shel', 'mango.to_shelter', 6, 'ទៅផ្ទះគោមក្រដាស ~~៥~~ ៦ នាក់', supersedes=['003.shel'])
f('006.vybirth', 'birth', 'PL-88) លិខិតឆ្លងដែនថា កើត ១២ វិច្ឆិកា ២០០៨', born='2008-11-12')
s('006.u18', 'mango.victims.under18', 1, 'អនីតិជន ១ នាក់', supersedes=['003.u18'])
s('006.imm', 'mango.to_immigration', 30, 'ចំនួនបញ្ជូនអន្តោប្រវេសន៍ មិនកែទេ', source='003')
s('006.unscr', 'mango.unscreened_to_immigration', 12, 'បានបញ្ជូនទៅអន្តោប្រវេសន៍ទាំង ១២ ដោយគ្មានសម្ភាស')
# 007
f('007.visit', 'event', 'Date of visit: 24 June 2025', 'hotline letter of 17.04.25', date='2025-06-24')
f('007.told', 'event', 'Owner was told by telephone on 20 June', date='2025-06-20')
s('007.child', 'kiln.june.children_u15', 0, 'Children under 15 at work ........... none seen')
gap('007.debt', 'kiln.debt', 'Families in debt to the owner ....... not asked', says='not asked')
s('007.papers', 'kiln.papers_kept', 'no', 'owner says no', source='owner')
s('007.wo', 'kiln.wage', 24000, '24,000 riel (owner)', source='owner')
s('007.ww', 'kiln.wage', 20000, '20,000 riel (two workers)', source='two workers')
gap('007.inj', 'kiln.injured', 'Injured in 2025 ..................... ________', says='left blank')
# 008
s('008.vic', 'pvh.q2.victims', 0, 'ជនរងគ្រោះ៖ គ្មាន')
f('008.missing', 'coverage', '៧ ស្រុក ក្នុង ៨', 'ស្រុកដីសំណាក មិនទាន់ផ្ញើ', got=7, of=8)
s('008.ret', 'pvh.q2.returned', 1, 'មាន តែមិនបានរាប់', state='at least')
f('008.req', 'request', 'សុំថវិកាសាំង ត្រីមាសទី ៣', who='Preah Vihear committee', what='petrol money', since='2025-07-15')
# 009
s('009.age', 'nita.age', 15, 'Says she is 15', source='girl')
s('009.agem', 'nita.age', 16, 'Mother says 16', source='mother')
s('009.child', 'kiln.june.children_u15', '6 or 7', 'Other children under 15 who carried bricks: "six or seven"')
s('009.debt', 'kiln.debt', 1, 'Family owes the owner 2,500,000 riel', state='at least')
s('009.book', 'kiln.papers_kept', 'yes', 'The owner keeps the family book', source='girl')
gap('009.beaten', 'nita.beaten', 'I did not ask, mother was there', says='not asked')
f('009.wait', 'wait', 'asked the commune on 23 July', who='Nita', what='birth paper', since='2025-07-23')
# 010
for n, d, su, v, st, q in [('17', '2025-02-03', 2, 3, False, '១៧/២៥ | ០៣-០២-២៥ | ២ | ៣'), ('29', '2025-03-11', 1, 1, False, '២៩/២៥ | ១១-០៣-២៥ | ១ | ១'),
                           ('34', '2025-03-28', 2, 2, True, '~~៣៤/២៥ | ២៨-០៣-២៥ | ២ | ២'), ('48', '2025-05-10', 3, 7, False, '៤៨/២៥ | ១០-០៥-២៥ | ៣ | ៧'),
                           ('55', '2025-06-20', 4, None, False, '៥៥/២៥ | ២០-០៦-២៥ | ៤ | |')]:
    f('010.' + n, 'case row', q, date=d, suspects=su, victims=v, struck=st)
f('010.margin', 'note', 'រឿង ៤៨ ជនរងគ្រោះ ៨ តាមលិខិតកែនគរបាល ៣៥៩', value=8)
f('010.sum', 'note', 'សរុប | ៥ រឿង | ១២ | ១៣', value=5)
s('010.jud', 'svr.h1.judgments', 0, 'សាលក្រមក្នុងឆមាស៖ គ្មាន')
# 011
s('011.n', 'china.h1', 26, '26 women asked the Embassy', state='total without records')
s('011.ret', 'china.h1.returned', 19, 'Returned 19')
s('011.wait', 'china.h1.waiting', 5, 'Waiting for exit papers 5')
s('011.lost', 'china.h1.lost', 2, 'Contact lost', 'with 2.')
s('011.vic', 'china.h1.victims', 4, 'call 4 of them victims of trafficking', 'has not asked the other 22', state='at least')
s('011.u18', 'china.h1.under18', 3, '3 at least', state='at least')
s('011.out', 'mom.return', '2025-08-21', 'landed in Phnom Penh 21 August 2025')
s('011.mother', 'mom.mother_got', 1500, 'the mother USD 1,500')
gap('011.kids', 'china.children_left', 'the Embassy keeps no list', says='no list')
f('011.req', 'request', 'Asked MFA for USD 6,000 on 1 July, no answer yet', who='Embassy, Beijing', what='USD 6,000 for tickets', since='2025-07-01')
# 012
f('012.birth', 'birth', 'ID card: born 01.03.2006', born='2006-03-01')
s('012.ret', 'mom.return', '2025-08-22', 'back from China on 22 August 2025')
f('012.marr', 'event', 'Marriage there in December 2023', date='2023-12-01', precision='month')
s('012.child', 'china.children_left', 1, 'One child, a boy, 8 months, stayed with the father', state='at least')
s('012.mother', 'mom.mother_got', 1000, 'got USD 1,000 from the broker')
s('012.wa', 'mom.victim', 'yes', "Women's affairs: yes", source="women's affairs")
s('012.com', 'mom.victim', 'no', 'Commune: no', source='commune')
f('012.sa', 'note', 'Social affairs: to be decided', value=None, says='pending', source='social affairs')
s('012.money', 'mom.start_money_promised', 200, 'USD 200 start money promised')
s('012.meet', 'mom.meeting29oct', 'no', '29 Oct. meeting did not take place')
# 013
s('013.imm', 'mango.to_immigration', 31, 'Taken over from Svay Rieng police: 31')
f('013.pencil', 'note', 'is the total 31 or 30?', value=None)
s('013.rem', 'mango.removed', 26, 'Removed 26', 'Indonesian 14, Vietnamese 7, Chinese 5', by=dict(Indonesian=14, Vietnamese=7, Chinese=5))
s('013.yes', 'mango.removed.screened', 12, 'yes 12')
s('013.no', 'mango.removed.unscreened', 10, 'no 10')
s('013.blank', 'mango.removed.blank', 4, 'left blank 4')
gap('013.u18', 'mango.removed.under18', 'form has no such line', says='no such line')
s('013.agus', 'agus.screened', 'no', 'Agus C., Indonesian, m, passport 25 yrs, out 18 July 2025, screened: no', date='2025-07-18')
s('013.all', 'removal.all_screened', 'no', 'no 10', source='013')
# 014
f('014.li', 'verdict', 'លី គំរូ-ក ប្រុស ចិន ៣៦ ឆ្នាំ (ឃុំខ្លួន)៖ ជាប់គុក ៨ ឆ្នាំ', court='Svay Rieng', instance=1, result='guilty', in_absentia=False)
f('014.pen', 'verdict', 'ប៉ែន គំរូ-ខ ប្រុស ខ្មែរ ៤១ ឆ្នាំ (កំបាំងមុខ)៖ ជាប់គុក ៣ ឆ្នាំ ព្យួរ ១ ឆ្នាំ ៦ ខែ', court='Svay Rieng', instance=1, result='guilty', in_absentia=True)
f('014.wang', 'verdict', 'វ៉ាង គំរូ-គ ប្រុស ចិន៖ រួចផុតពីបទចោទ', court='Svay Rieng', instance=1, result='acquitted', in_absentia=False)
s('014.lis', 'sentence.li', dict(months=96, susp_months=0), 'ជាប់គុក ៨ ឆ្នាំ')
s('014.pens', 'sentence.pen', dict(months=36, susp_months=18), 'ជាប់គុក ៣ ឆ្នាំ ព្យួរ ១ ឆ្នាំ ៦ ខែ')
s('014.vic', 'mango.victims', 8, 'ជនរងគ្រោះ ៨ នាក់ ដើមបណ្តឹងរដ្ឋប្បវេណី ៣ នាក់')
s('014.sok', 'award.Sok', 8000000, 'សុខ ឧទាហរណ៍-៥ ៨.០០០.០០០ រៀល')
s('014.rudi', 'award.Rudi', 10000000, 'រូឌី ខនតូ ១០.០០០.០០០ រៀល')
s('014.wati', 'award.Wati', 10000000, 'វ៉ាទី ខនតូ ១០.០០០.០០០ រៀល')
gap('014.owner', 'mango.owner', 'ម្ចាស់អគារ៖ សាលក្រមមិននិយាយ', says='judgment is silent')
# 015
s('015.in', 'plh.2025-05.in', 10, '10 came in, not 11', supersedes=['004.in'], state='total without records')
s('015.house', 'plh.house.2025-05-31', 22, '22 were in the house on 31 May', supersedes=['004.house'])
s('015.u18', 'plh.2025-05.under18', 4, 'Under 18 among the ten: 4, not 5', supersedes=['004.u18'], state='total without records')
s('015.ent', 'plh.2025-01to11.entries', 74, 'January to November: 74 entries')
s('015.twice', 'plh.2025-01to11.second', 9, '9 entries are people who came back a second time')
f('015.vyhome', 'event', 'PL-88 "Vy" went home to Viet Nam on 12 November', date='2025-11-12')
s('015.pvh', 'pvh.q2.victims', 1, 'In June we took in one woman, 26, sent by the police of Preah Vihear')
s('015.paid', 'paid.Sok', 0, 'He has got nothing of it')
s('015.aunt', 'plh.woman27may', 'with her aunt in Takeo', 'she is with her aunt in Takeo', supersedes=['004.left'])
gap('015.novu18', 'plh.2025-11.under18', 'Under 18 among the six: ______', says='left blank')
s('015.nov', 'plh.house.2025-11-30', 18, 'In the house on 30 November: 18')
# 016
f('016.answer', 'event', 'ចូល ២២ ធ្នូ ២០២៥', 'យោង៖ លិខិតថ្ងៃ ១៧ មេសា ២០២៥', date='2025-12-22')
f('016.visit', 'event', 'ថ្ងៃទី ២ ធ្នូ ២០២៥', date='2025-12-02')
s('016.child', 'kiln.dec.children_u15', 4, 'ធ្វើការ ៤ នាក់ (ប្រុស ៣ ស្រី ១)', by=dict(m=3, f=1))
s('016.asked', 'kiln.dec.asked', 20, 'សួរ ២០ គ្រួសារ')
s('016.debt', 'kiln.dec.debt', 12, 'ជំពាក់ម្ចាស់ឡ ១២ គ្រួសារ', state='at least')
s('016.back', 'kiln.books_back', 7, 'ម្ចាស់ប្រគល់វិញ ៧ ក្បាល')
s('016.left', 'kiln.books_left', None, 'នៅសល់ប៉ុន្មាន មិនដឹង', says='not known', state='not known')
s('016.fine', 'kiln.fine', 5000000, 'ពិន័យ ៥.០០០.០០០ រៀល')
s('016.paid', 'kiln.fine.paid', 0, 'បានបង់៖ គ្មាន')
gap('016.inj', 'kiln.injured', 'ម្ចាស់មិនប្រាប់', says='owner does not say')
s('016.school', 'nita.school', 'yes', 'ចូលរៀនវិញក្នុងខែតុលា')
# 017
s('017.lis', 'sentence.li', dict(months=84, susp_months=0), '7 years instead of 8', supersedes=['014.lis'])
s('017.pens', 'sentence.pen', dict(months=36, susp_months=18), 'stays as it was')
s('017.wang', 'wang.final', None, 'hearing put off to 24 April 2026', says='pending', state='not known', date='2026-04-24')
s('017.sok', 'award.Sok', 12000000, '12,000,000 riel instead of 8,000,000', supersedes=['014.sok'])
f('017.same', 'note', 'The others: no change', value=None)
gap('017.owner', 'mango.owner', 'Owner of the building: not a party', says='not a party')
# 018
s('018.vic', 'year.victims', 203, 'Victims 203: m 88, f 101, sex not written 14', by={'m': 88, 'f': 101, 'not written': 14}, state='total without records')
s('018.conv', 'year.convicted', 70, 'Convicted: about 70', about=True, state='total without records')
gap('018.off', 'year.officials', 'Officials prosecuted: ........', says='left blank')
f('018.mango', 'repetition', 'Svay Rieng, 8 May, 41 persons, 7 victims', value=7, of='003.vic')
f('018.mmargin', 'note', 'was there not a letter that says 8?', value=8)
f('018.pvh', 'repetition', 'Preah Vihear: no victims in the first three quarters', value=0, of='008.vic')
gap('018.pvh4', 'pvh.q4.victims', '4th quarter: no report', says='no report')
s('018.th', 'th.june1', 241, 'Banteay Meanchey: 241')
s('018.all', 'removal.all_screened', 'yes', 'All foreigners are screened before they are removed', source='018')
s('018.prom', 'fund.promised', 40000, 'USD 40,000 promised')
s('018.rec', 'fund.received', 0, 'received so far none')

link('Rudi CONTOH-11', 'sure', ('002', 'Rudi CONTOH-11'), ('003', 'រូឌី ខនតូ'), ('014', 'រូឌី ខនតូ'))
link('Wati CONTOH-12', 'sure', ('002', 'Wati CONTOH-12'), ('003', 'វ៉ាទី ខនតូ'), ('014', 'វ៉ាទី ខនតូ'))
link('Agus CONTOH-13', 'likely', ('002', 'Agus CONTOH-13'), ('003', 'ឈ្មោះទី ៣ ក្នុងលិខិតស្ថានទូត'), ('013', 'Agus C.'))
link('Vy PL-88', 'sure', ('003', 'វី វ៉ីយូ'), ('004', 'PL-88 "Vy"'), ('006', 'វី វ៉ីយូ'), ('015', 'PL-88 "Vy"'))
link('SOK Uteahor-5', 'sure', ('003', 'សុខ ឧទាហរណ៍-៥'), ('014', 'សុខ ឧទាហរណ៍-៥'), ('015', 'SOK U.-5'), ('017', 'SOK Uteahor-5'))
link('NITA Gomru-9', 'likely', ('001', 'ប្អូនស្រី ១៦ ឆ្នាំ'), ('009', 'NITA Gomru-9'), ('016', 'នីតា គំរូ-៩'))
link('MOM Bamroung-2', 'likely', ('001', 'កូនស្រី ១៩ ឆ្នាំ'), ('011', 'MOM Bamroung-2'), ('012', 'MOM Bamrong-2'))
link('LI Komru-A', 'sure', ('014', 'លី គំរូ-ក'), ('017', 'LI Komru-A'))
link('PEN Komru-B', 'sure', ('014', 'ប៉ែន គំរូ-ខ'), ('017', 'PEN Komru-B'))
link('WANG Komru-C', 'sure', ('014', 'វ៉ាង គំរូ-គ'), ('017', 'WANG Komru-C'))
link('the woman of 27 May', 'sure', ('004', 'One woman left on 27 May'), ('015', 'The woman who left on 27 May'))

Path(__file__).resolve().with_name('facts.json').write_text(
    json.dumps(dict(papers=P, facts=FACTS, links=LINKS), ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
print(len(P), 'papers', len(FACTS), 'facts', len(LINKS), 'links')
