/** What clerks write before a name and what is none of it. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../../../../../test/helpers/read-lists.ts'

const HEADS = 'Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict|Sentence'
const rowOf = (name: string, n = 0, sex = 'M', age = '34', sentence = '5 years'): string =>
  `${n + 1}/24|${name}|${sex}|${age}|10|12/02/2024|15/08/2024|Guilty|${sentence}`
const read = (names: readonly string[], heads = HEADS) =>
  readLists('court-return', [[heads, ...names.map((name, n) => rowOf(name, n))].join('\n')])

describe('a number before a name', () => {
  it.each([
    ['1- Sok Dara', '2- Chan Bopha', '1- Kim Ly'],
    ['1. Sok Dara', '2) Chan Bopha', '(3) Kim Ly'],
    ['1/ Sok Dara', '2 Chan Bopha', '№3 Kim Ly'],
    ['a) Sok Dara', 'b) Chan Bopha', 'a) Kim Ly'],
    ['I. Sok Dara', 'II. Chan Bopha', 'III- Kim Ly'],
    ['A. Sok Dara', 'B. Chan Bopha', 'C. Kim Ly'],
    ['- Sok Dara', '• Chan Bopha', '* Kim Ly'],
    ['Accused 1: Sok Dara', 'Accused no. 2 Chan Bopha', '3rd accused Kim Ly'],
    ['A1 Sok Dara', 'A2: Chan Bopha', 'D3- Kim Ly'],
    ['1.1 Sok Dara', '1.2. Chan Bopha', '2.1 Kim Ly'],
    ['26. Sok Dara', '27. Chan Bopha', '28. Kim Ly'],
  ])('is none of it: %s, %s, %s', (...names) => {
    expect(read(names).of('accused_name')).toEqual(['Sok Dara', 'Chan Bopha', 'Kim Ly'])
    // Nor where the person is described in the same cell.
    const beside = read(
      names.map((name) => `${name}, M, 34`),
      HEADS.replace('Accused', 'Accused (name, sex, age)').replace('|Sex|Age', '|Lawyer|Judge'),
    )
    expect(beside.of('accused_name')).toEqual(['Sok Dara', 'Chan Bopha', 'Kim Ly'])
  })
  it.each([
    ['១- សុខ តេស្ត', '២- ចាន់ តេស្ត', '១- គឹម តេស្ត'],
    ['ទី១ សុខ តេស្ត', '២. ចាន់ តេស្ត', '(៣)គឹម តេស្ត'],
    ['១ សុខ តេស្ត', '២ ចាន់ តេស្ត', '៣គឹម តេស្ត'],
    ['ក- សុខ តេស្ត', 'ខ- ចាន់ តេស្ត', 'គ- គឹម តេស្ត'],
    ['ជនជាប់ចោទទី១៖ សុខ តេស្ត', 'ជនជាប់ចោទទី២ ចាន់ តេស្ត', 'ទី៣- គឹម តេស្ត'],
  ])('is none of it in Khmer: %s, %s, %s', (...names) => {
    expect(read(names, HEADS.replace('Accused', 'ជនជាប់ចោទ')).of('accused_name')).toEqual(['សុខ តេស្ត', 'ចាន់ តេស្ត', 'គឹម តេស្ត'])
  })
  it('stays where it may be of the name, and a name that is cut short by figures is told', () => {
    expect(read(['A. Sok Dara', 'B. Chan Bopha']).of('accused_name')).toEqual(['A. Sok Dara', 'B. Chan Bopha'])
    expect(read(['ស. ដារ៉ា', 'ក. បុប្ផា']).of('accused_name')).toEqual(['ស. ដារ៉ា', 'ក. បុប្ផា'])
    const { faults } = read(['M45 Sok Dara', '27 Chan Bopha', '12 years Kim Ly'])
    expect(faults).toEqual(['accused_name unread', 'accused_name unread', 'accused_name unread'])
  })
  it('is of the name of a company', () => {
    const firms = [
      'Company 168 Co Ltd',
      '7-Eleven Shop',
      'ក្រុមហ៊ុន ៩៩ តេស្ត',
      'A1 Import Co',
      'No. 9 Club',
      '#1 Restaurant',
      '7 Seas Shipping',
      'A2 Manpower',
      '១២ រោងចក្រ តេស្ត',
    ]
    const { faults, of } = read(firms)
    expect([of('accused_name'), faults]).toEqual([firms, []])
  })
  it('is that of the list, which counts on from row to row, where one cell holds several', () => {
    const cells = ['1- Sok Dara 2- Chan Bopha', '3- Kim Ly 4- Meas Sov']
    const { of } = readLists(
      'court-return',
      [[HEADS, rowOf(cells[0] ?? ''), rowOf(cells[1] ?? '', 1, '3- M 4- F', '3- 30 4- 31', '3- 5 years 4- 7 years')].join('\n')],
      {
        'rule:each': 'yes',
      },
    )
    expect(of('accused_name')).toEqual(['Sok Dara', 'Chan Bopha', 'Kim Ly', 'Meas Sov'])
    expect(of('sentence_months').slice(2)).toEqual(['60', '84'])
    expect(of('sex').slice(2)).toEqual(['male', 'female'])
  })
  it.each(['10 foreigners', '12 workers', '5 Star Workers', '១០ ជនបរទេស', '២ បងប្អូន'])(
    'stays, and is told, where it may be how many they are: %s',
    (cell) => {
      const { of, faults } = read(['SAMPLE Du', cell, 'TESTING Sry'])
      expect([of('accused_name')[1], faults]).toEqual([cell, ['accused_name unread']])
    },
  )
  it.each(['3 Chinese men', '5 Vietnamese', '6 women', '៣ ចិន', '៤ ស្រី'])('makes nobody of how many they are: %s', (cell) => {
    expect(read(['SAMPLE Du', cell, 'TESTING Sry']).of('accused_name')[1]).toBe('')
  })
  it.each([
    ['1 SAMPLE Du', '2 TESTING Sry', '3 Chinese', '4 PROBE Ra'],
    ['1 SAMPLE Du', '2 TESTING Sry', '3 Chinese men', '4 PROBE Ra'],
    ['1- SAMPLE Du', '2- TESTING Sry', '3- Chinese', '4- PROBE Ra'],
    ['១ សុខ តេស្ត', '២ ចាន់ តេស្ត', '៣ ចិន', '៤ គឹម តេស្ត'],
    ['១ សុខ តេស្ត', '២ ចាន់ តេស្ត', '៣ ជនជាតិចិន', '៤ គឹម តេស្ត'],
  ])('makes nobody of how many they are, where others are counted by it: %s, %s, %s, %s', (...cells) => {
    const names = cells.map((cell) => cell.replace(/^\p{Nd}+-?\s*/u, ''))
    expect(read(cells).of('accused_name')).toEqual([names[0], names[1], '', names[3]])
    const latin = readLists('court-return', [[HEADS.replace('Accused', 'Accused (Latin)'), ...cells.map((c, n) => rowOf(c, n))].join('\n')])
    expect(latin.of('accused_name')[2]).not.toBe(names[2])
  })
  it.each(['3 Star Hotel', '៣ រោងចក្រ តេស្ត'])('of a firm is told, where others are counted by it: %s', (cell) => {
    const { of, faults } = read(['1 SAMPLE Du', '2 TESTING Sry', cell, '4 PROBE Ra'])
    expect([of('accused_name')[2], faults]).toEqual([cell, ['accused_name unread']])
  })
  it.each([
    '1 Du, 2 Sry',
    '1/Du 2/Sry',
    'Accused 3 Du, 4 Sry',
    'A1 Du A2 Sry',
    'No.1 Du No.2 Sry',
    'Accused no. 1 Du, accused no. 2 Sry',
    '1st accused Du 2nd accused Sry',
    '១ ឌូ ២ សុខ',
  ])('before each of several of one cell names the cell: %s', (cell) => {
    expect(read(['TEST One', cell]).faults).toContain('accused_name two-answers')
  })
  it.each(['1- Sok Dara 3- Chan Bopha', '1. Sok Dara 1. Chan Bopha'])('that goes wrong within a cell names the cell: %s', (cell) => {
    expect(read([cell, 'Kim Ly']).faults).toEqual(['accused_name two-answers'])
  })
})

it('a word for “name” is none of it, with a space behind it or without', () => {
  expect(read(['ឈ្មោះសុខ តេស្ត', 'ឈ្មោះ ចាន់ តេស្ត', '១. ឈ្មោះគឹម តេស្ត']).of('accused_name')).toEqual(['សុខ តេស្ត', 'ចាន់ តេស្ត', 'គឹម តេស្ត'])
})

it("a foreigner's name in other letters is kept, and is no other spelling of another column's", () => {
  expect(read(['王明', 'สมชาย']).of('accused_name')).toEqual(['王明', 'สมชาย'])
  const { of } = read(['王明|WANG Test', 'សុខ តេស្ត|SOK Test'], HEADS.replace('Accused', 'Accused|Name (Latin)'))
  expect([of('accused_name'), of('accused_name_latin')]).toEqual([
    ['王明', 'សុខ តេស្ត'],
    ['WANG Test', 'SOK Test'],
  ])
})

describe('a name in both scripts', () => {
  it.each(['Accused (Khmer / English)', 'Accused name (Khmer and Latin)', 'ឈ្មោះ (ខ្មែរ/ឡាតាំង)', 'Name (English)', 'Accused'])(
    'is two names under “%s”',
    (heading) => {
      const { of } = read(['សុខ តេស្ត / TESTING Sok', '២- ចាន់ តេស្ត (TESTING Chan)'], HEADS.replace('Accused', heading))
      expect(of('accused_name')).toEqual(['សុខ តេស្ត', 'ចាន់ តេស្ត'])
      expect(of('accused_name_latin')).toEqual(['TESTING Sok', 'TESTING Chan'])
    },
  )
  it('is two names where the person is described behind it', () => {
    const heads = HEADS.replace('Accused', 'Accused (name, sex, age)').replace('|Sex|Age', '|Lawyer|Judge')
    const { of } = read(['សុខ តេស្ត / TESTING Sok, M, 34', 'ចាន់ តេស្ត (TESTING Chan), F, 29'], heads)
    expect([of('accused_name'), of('accused_name_latin')]).toEqual([
      ['សុខ តេស្ត', 'ចាន់ តេស្ត'],
      ['TESTING Sok', 'TESTING Chan'],
    ])
  })
})

describe('what a program wrote in French without its accents', () => {
  const sheet = `
NUM_DOSSIER|NOM|PRENOM|SEXE|AGE|NATION|LOI_ART|D_ARREST|D_INCULP|D_JUGT|RESULTAT|JUGT_MODE|PEINE_ANS|PEINE_MOIS
T22-1|SAMPLE|DARA|H|27|KHM|LTH2008/17|03/04/2022|17/04/2022|13/02/2023|RELAXEE|contradictoire||
T22-2|SAMPLE|ROY|F|49|KHM|LTH2008/30|11/04/2022|22/04/2022|23/04/2023|CONDAMNEE|par defaut|3|6
T22-3|SAMPLE|KOH|F|39|KHM|LTH2008/30|11/04/2022|22/04/2022||INSTR||||`
  it('is read, and only an abbreviation that may be anything is asked about', () => {
    const { asked, of } = readLists('court-return', [sheet])
    expect(asked).toEqual([])
    expect([of('accused_name'), of('case_number')[0]]).toEqual([['SAMPLE DARA', 'SAMPLE ROY', 'SAMPLE KOH'], 'T22-1'])
    expect([of('charged_on')[0], of('decided_on')]).toEqual(['2022-04-17', ['2023-02-13', '2023-04-23', '']])
    expect([of('outcome'), of('presence').slice(0, 2), of('sentence_months')[1]]).toEqual([
      ['acquitted', 'convicted', ''],
      ['in_person', 'in_absentia'],
      '42',
    ])
    expect(of('stage')[2]).toBe('investigating_judge')
    expect(readLists('court-return', [sheet.replaceAll('CONDAMNEE', 'COND')]).asked).toEqual(['word:outcome:cond'])
  })
})

describe('what was done last, in a sentence', () => {
  const list = (heading: string): string => `
Case|Accused|Sex|Age|Art. TIP law|Registered|Charge notified|${heading}|Civil party gets
1/24|SAMPLE Dara|F|34|10|12/02/2024|14/02/2024|Judgment 15 Aug 2024, in her presence: guilty, 4 years imprisonment of which 6 months suspended, fine 9,000,000 riel|3,000,000 riel
2/24|SAMPLE Srey|M|34|10|12/02/2024|14/02/2024|Judgment 16 Aug 2024, in his absence: acquitted|
3/24|SAMPLE Bopha|M|34|10|12/02/2024|14/02/2024|Trial begun, next hearing 19 Mar 2026|`
  it.each(['Last step', 'Latest event', 'Last action'])('is its day, how it ended and where it stands, under %s', (heading) => {
    const { asked, of } = readLists('court-return', [list(heading)])
    expect(asked).toEqual([])
    expect([of('outcome'), of('decided_on')]).toEqual([
      ['convicted', 'acquitted', ''],
      ['2024-08-15', '2024-08-16', ''],
    ])
    expect([of('presence').slice(0, 2), of('stage')[2]]).toEqual([['in_person', 'in_absentia'], 'trial'])
    expect([of('sentence_months')[0], of('suspended_months')[0], of('fine')[0], of('compensation')[0]]).toEqual([
      '48',
      '6',
      '9000000',
      '3000000',
    ])
    expect(of('charged_on')[0]).toBe('2024-02-14')
  })
  it.each(['ជំហានចុងក្រោយ', 'ដំណាក់កាលចុងក្រោយ'])('is the same in Khmer, under %s', (heading) => {
    const { asked, of, faults } = readLists('court-return', [
      `
លេខសំណុំរឿង|ជនជាប់ចោទ|ភេទ|អាយុ|មាត្រា ច្បាប់ជួញដូរមនុស្ស|ចុះបញ្ជី|${heading}|ដើមបណ្ដឹងត្រូវទទួល
1/2024|សុខ តេស្ត|ប|34|10|12/02/2024|សាលក្រមថ្ងៃទី១៥ ខែសីហា ឆ្នាំ២០២៤ ចំពោះមុខ ផ្តន្ទាទោស ៤ឆ្នាំ ក្នុងនោះព្យួរ ៦ខែ ពិន័យ ៩.០០០.០០០ រៀល|៣.០០០.០០០ រៀល
2/2024|ចាន់ តេស្ត|ប|34|10|12/02/2024|សាលក្រម ១៦/០៨/២០២៤ កំបាំងមុខ រួចផុតពីបទចោទ|
3/2024|មាស តេស្ត|ប|34|10|12/02/2024|កំពុងស៊ើបសួរ|`,
    ])
    expect([asked, faults]).toEqual([[], []])
    expect([of('outcome'), of('decided_on')]).toEqual([
      ['convicted', 'acquitted', ''],
      ['2024-08-15', '2024-08-16', ''],
    ])
    expect([of('presence').slice(0, 2), of('sentence_months')[0], of('suspended_months')[0], of('compensation')[0]]).toEqual([
      ['in_person', 'in_absentia'],
      '48',
      '6',
      '3000000',
    ])
  })
  it('is no judgment where another word stands before the day', () => {
    const { asked, of } = readLists('court-return', [
      list('Last step').replace('Judgment 15 Aug 2024, in her presence', 'Hearing 15 Aug 2024, in her presence'),
    ])
    expect([asked.length > 0, of('decided_on')[0]]).toEqual([true, ''])
  })
})
