/** What clerks write beside a name and what says where or how somebody is. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../../../../../test/helpers/read-lists.ts'
import type { Answers } from '../../questions/questions.ts'

const HEADS = 'Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict|Sentence'
const rowOf = (name: string, n: number): string => `${n + 1}/24|${name}|M|34|10|12/02/2024|15/08/2024|Guilty|5 years`
const read = (names: readonly string[], answers: Answers = {}, heads = HEADS) =>
  readLists('court-return', [[heads, ...names.map((name, n) => rowOf(name, n))].join('\n')], answers)

it('a name is not kept with half of what describes the person: that is read, or the cell is named', () => {
  const cells = ['SAMPLE Dara (M/34)', 'TESTING Sry / F / 1990', 'PROBE Ra (F/29), alias Mao', 'SAMPLE Du (M/44) absent']
  const rows = cells.map((name, n) => `${n + 1}/24|${name}|10|12/02/2024|15/08/2024|Guilty|5 years`)
  const heads = 'Case|Accused (sex/age)|Art. TIP law|Registered|Judgment date|Verdict|Sentence'
  const { of, faults } = readLists('court-return', [[heads, ...rows].join('\n')])
  expect([of('accused_name').slice(0, 2), of('sex').slice(0, 2)]).toEqual([
    ['SAMPLE Dara', 'TESTING Sry'],
    ['male', 'female'],
  ])
  expect(faults).toEqual(['accused_name unread', 'accused_name unread'])
})

describe('a remark beside a name', () => {
  it.each([
    ['SAMPLE Dara (at large)', 'SAMPLE Dara', 'at large'],
    ['SAMPLE Dara - fled', 'SAMPLE Dara', 'fled'],
    ['SAMPLE Dara fled', 'SAMPLE Dara', 'fled'],
    ['(in prison) SAMPLE Dara', 'SAMPLE Dara', 'in prison'],
    ['SAMPLE Dara COND', 'SAMPLE Dara', 'cond'],
    ['SAMPLE Dara (A)', 'SAMPLE Dara', 'a'],
    ['SAMPLE Dara (PJ)', 'SAMPLE Dara', 'pj'],
    ['សុខ តេស្ត (រត់គេច)', 'សុខ តេស្ត', 'រត់គេច'],
    ['សុខ តេស្ត រត់គេចខ្លួន', 'សុខ តេស្ត', 'រត់គេចខ្លួន'],
    ['សុខ តេស្ត (ស្លាប់)', 'សុខ តេស្ត', 'ស្លាប់'],
    ['សុខ តេស្ត (ក)', 'សុខ តេស្ត', 'ក'],
  ])('is none of it, and is asked about: %s', (cell, name, remark) => {
    const { of, asked, faults } = read([cell, 'TESTING Sry', 'PROBE Ra'])
    expect([of('accused_name')[0], asked, faults]).toEqual([name, [`word:accused_name:${remark}`], []])
    // Nor does it say of the trial who was there.
    expect(of('presence')[0]).toBe('unknown')
  })
  it('is none of it where the cell describes the person, or holds the name in both letters', () => {
    const { of, asked } = read(['SAMPLE Dara (fled), M, 34', 'SAMPLE Du (fled) / សុខ តេស្ត', 'សុខ តេស្ត (at large) (A)'])
    expect(of('accused_name')).toEqual(['SAMPLE Dara', 'សុខ តេស្ត', 'សុខ តេស្ត'])
    expect([of('accused_name_latin')[1], asked.toSorted()]).toEqual([
      'SAMPLE Du',
      ['word:accused_name:a', 'word:accused_name:at large', 'word:accused_name:fled'],
    ])
  })
  it('alone names nobody', () => {
    const { of, asked } = read(['at large', 'TESTING Sry'])
    expect([of('accused_name'), asked]).toEqual([['', 'TESTING Sry'], ['word:accused_name:at large']])
  })
  it.each([
    'SAMPLE Dara (alias Ra)',
    'SAMPLE Dara (Ra)',
    'SAMPLE Dara (called Ah Kvak)',
    'សុខ តេស្ត ហៅ រ៉ា',
    'សុខ តេស្ត (ហៅរ៉ា)',
    'SAMPLE Free',
    'Present Ra',
    'ដារ៉ា គេច',
  ])('is not a name by which somebody is called, nor a part of one: %s', (cell) => {
    const { of, asked } = read([cell, 'TESTING Sry', 'PROBE Ra'])
    expect([of('accused_name')[0], asked]).toEqual([cell, []])
  })
  it('is what somebody has said that it is', () => {
    const cells = ['SAMPLE Dara (A)', 'TESTING Sry (B)', 'PROBE Ra (fled)', 'SAMPLE Du (fled), M, 34']
    const answers = { 'word:accused_name:a': 'citizenship=VNM', 'word:accused_name:b': 'of-name', 'word:accused_name:fled': '' }
    const { of, asked } = read(cells, answers)
    expect([of('accused_name'), of('citizenship')[0], asked]).toEqual([
      ['SAMPLE Dara', 'TESTING Sry (B)', 'PROBE Ra', 'SAMPLE Du'],
      'VNM',
      [],
    ])
  })
  it('is none of a name in any other list of people', () => {
    const list = `
File no|Name of the victim|Sex|Date met
1/24|SAMPLE Du (returned home)|F|12/02/2024
2/24|សុខ តេស្ត (នៅមន្ទីរពេទ្យ)|F|13/02/2024`
    const { of, asked } = readLists('encounter', [list])
    expect(of('person_name')).toEqual(['SAMPLE Du', 'សុខ តេស្ត'])
    expect(asked).toEqual(expect.arrayContaining(['word:person_name:returned home', 'word:person_name:នៅមន្ទីរពេទ្យ']))
  })
})

describe('a name as an airline writes it', () => {
  const sheet = 'No|Date|Person name|Citizenship'
  it('is kept without how somebody is addressed, which says the sex', () => {
    const names = ['SAMPLE/DARA MR', 'INVENTED/SREY MUM MS', 'TESTING/RA MISS', 'PROBE/SOK MSTR', 'SAMPLE/TEVY CHD', 'SAMPLE/MISSY', 'AMR']
    const list = [sheet, ...names.map((name, n) => `${n + 1}|0${n + 1}/03/2024|${name}|KHM`)].join('\n')
    const { of } = readLists('detention', [list], { 'rule:numbered': 'yes' })
    expect(of('person_name')).toEqual(['SAMPLE/DARA', 'INVENTED/SREY MUM', 'TESTING/RA', 'PROBE/SOK', 'SAMPLE/TEVY', 'SAMPLE/MISSY', 'AMR'])
    expect(of('sex')).toEqual(['male', 'female', 'female', 'male', '', '', ''])
  })
  it('says no other sex than the column for it', () => {
    const list = [`${sheet}|Sex`, '1|01/03/2024|SAMPLE/DARA MR|KHM|F', '2|02/03/2024|TESTING/RA MS|KHM|F'].join('\n')
    expect(readLists('detention', [list], { 'rule:numbered': 'yes' }).of('sex')).toEqual(['female', 'female'])
  })
})
