/** People who are named: counted to the last, corrected on a document's word, and found as what they were then. */
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, BadQuestion, readQuestion, type Written } from './question.ts'
import type { Statement } from './statement.ts'

const ask = (all: readonly Statement[], term: string, own: Partial<Written> = {}) =>
  answerQuestion(
    all,
    readQuestion({ term, where: {}, by: [], isCount: false, ...own }, () => true),
  )
const age = (subject_no: number, age_band: string | null, own: Partial<Statement> = {}): Statement =>
  say({ about: 'person', subject_no, fact: 'age', age_band, line: subject_no, agency: 'a', record: `r${subject_no}`, ...own })

describe('how many of those who are named', () => {
  const five = [1, 2, 3].map((no) => `1/2024:person:${no}:age`).join('+')
  const minors = (...all: readonly Statement[]) => ask(all, five, { isCount: true, where: { age_band: '<18' } }).told
  it('is a number, once of each of them it is known', () => {
    expect(minors(age(1, '<18'), age(2, '18+'), age(3, '<18'))).toMatchObject({ value: 2, qualifier: 'exact' })
    expect(minors(age(1, '18+'), age(2, '18+'), age(3, '18+'))).toMatchObject({ value: 0, why: ['complete'] })
  })
  it('is at least that where of one nobody knows, and never none', () => {
    expect(minors(age(1, '<18'), age(2, '18+'), age(3, null, { said: 'not_asked' }))).toMatchObject({ value: 1, qualifier: 'at_least' })
    expect(minors(age(1, '<18'), age(2, '18+'))).toMatchObject({ value: 1, qualifier: 'at_least' })
    expect(minors(age(1, '18+'), age(2, '18+'), age(3, 'unknown'))).toMatchObject({ value: null })
    expect(minors(age(1, '18+'), age(2, '18+'))).toMatchObject({ value: null })
  })
  it('of whom another form, or another citizenship, is known is not one without this one: there may be two', () => {
    const person = say({
      about: 'victim',
      subject_no: 3,
      fact: 'person',
      form_of_exploitation: 'FORCED_LABOUR',
      citizenship: 'KHM',
      sex: 'female',
    })
    const named = say({ about: 'victim', subject_no: 3, fact: 'classified', answer: 'victim', line: 2 })
    const how = (where: Written['where']) => ask([person, named], '1/2024:victim:3:classified', { isCount: true, where }).told
    expect(how({ form_of_exploitation: 'SEXUAL_EXPLOITATION' })).toMatchObject({ value: null })
    expect(how({ citizenship: 'VNM' })).toMatchObject({ value: null })
    expect(how({ form_of_exploitation: 'FORCED_LABOUR' })).toMatchObject({ value: 1 })
    expect(how({ sex: 'male' })).toMatchObject({ value: 0 })
  })
  describe('nor is she one together with all of a matter', () => {
    const three = say({ fact: 'victims', quantity: 3, line: 30 })
    const one = (no: number, form: string, citizenship: string, sex = 'female') => [
      say({ about: 'victim', subject_no: no, fact: 'person', form_of_exploitation: form, citizenship, sex, line: no }),
      say({ about: 'victim', subject_no: no, fact: 'classified', answer: 'victim', line: 10 + no }),
    ]
    const alike = [three, ...[1, 2, 3].flatMap((no) => one(no, 'FORCED_LABOUR', 'KHM'))]
    const mixed = [three, ...one(1, 'FORCED_LABOUR', 'KHM'), ...one(2, 'FORCED_LABOUR', 'THA'), ...one(3, 'BEGGING', 'KHM', 'male')]
    const all = (list: readonly Statement[], fact: string, where: Written['where']) =>
      ask(list, `1/2024:victim::${fact}`, { isCount: true, where }).told
    it.each([
      [{ form_of_exploitation: 'SEXUAL_EXPLOITATION' }],
      [{ form_of_exploitation: 'DOMESTIC_SERVITUDE', sex: 'female' }],
      [{ citizenship: 'VNM' }],
      [{ citizenship: 'CHN/LAO' }],
    ] as const)('%j is of none, and not a zero', (where) => {
      for (const list of [alike, mixed])
        for (const fact of ['classified', 'person'])
          expect(all(list, fact, where)).toMatchObject({ value: null, why: ['not_recorded'], state: 'reported' })
    })
    it('is at least so many as are written, and all where all of them are', () => {
      for (const fact of ['classified', 'person']) {
        expect(all(alike, fact, { form_of_exploitation: 'FORCED_LABOUR' })).toMatchObject({ value: 3, qualifier: 'exact' })
        expect(all(mixed, fact, { form_of_exploitation: 'FORCED_LABOUR' })).toMatchObject({ value: 2, qualifier: 'at_least' })
        expect(all(mixed, fact, { citizenship: 'THA' })).toMatchObject({ value: 1, qualifier: 'at_least' })
      }
    })
    it('but nobody is a man beside being a woman', () => {
      for (const fact of ['classified', 'person']) {
        expect(all(alike, fact, { sex: 'male' })).toMatchObject({ value: 0, qualifier: 'exact', why: ['complete'] })
        expect(all(alike, fact, { sex: 'male', citizenship: 'VNM' })).toMatchObject({ value: 0, qualifier: 'exact' })
        expect(all(mixed, fact, { sex: 'male' })).toMatchObject({ value: 1, qualifier: 'exact' })
      }
    })
  })
  it('a part of a matter is nobody by name', () => {
    const part = say({ subject_no: 2, fact: 'age_group', age_band: '18+' })
    expect(ask([part], '1/2024:matter:2:age_group', { isCount: true, where: { sex: 'female' } }).told.value).toBeNull()
  })
})

describe('what a paper corrects on the word of a document', () => {
  const report = age(1, '18+', { paper: 'R 117', office: 'POL-12' })
  const order = age(1, '<18', { paper: 'D 214', office: 'PRO-12', said_by: 'document', corrects: 'R 117', record: 'r2' })
  const asked = (...all: readonly Statement[]) => ask(all, '1/2024:person:1:age').told
  it('is corrected, of whoever wrote it', () => {
    expect(asked(report, order)).toMatchObject({ why: ['withheld'], papers: [{ paper: 'D 214' }] })
  })
  it('not on somebody’s mere word, and not beside a document that the paper had itself', () => {
    expect(asked(report, { ...order, said_by: 'self' }).why).toContain('contradicted')
    const shown = age(1, '18+', { paper: 'R 117', office: 'POL-12', said_by: 'document', line: 2, record: 'r3' })
    expect(asked(report, shown, order).papers.map((p) => p.paper)).toContain('R 117')
  })
})

describe('who is said to be of age by now', () => {
  const taken = say({ about: 'person', subject_no: 1, fact: 'classified', answer: 'suspected_victim' })
  const found = age(1, '<18', { paper_on: '2025-03-18', said_by: 'document', paper: 'B 2' })
  const minors = (...all: readonly Statement[]) =>
    ask([taken, ...all], '1/2024:person:1:classified', { isCount: true, where: { age_band: '<18' } }).told
  it('was a child when found', () => {
    const now = age(1, '18+', { on_day: '2025-09-09', paper_on: '2025-09-09', paper: 'C 3' })
    expect(minors(found, now)).toMatchObject({ value: 1, qualifier: 'exact' })
  })
  it('unless it is of days later: nobody comes of age so that two words agree', () => {
    const word = age(1, '<18', { paper_on: '2025-03-18', paper: 'B 2' })
    const own = age(1, '18+', { on_day: '2025-03-20', paper_on: '2025-03-20', paper: 'C 3', said_by: 'self' })
    expect(minors(word, own)).toMatchObject({ value: null, why: ['contradicted'] })
  })
  describe('is contradicted where nobody has shown that she was a child', () => {
    const later = (on_day: string, n: number, own: Partial<Statement> = {}) =>
      age(1, '18+', { on_day, paper_on: on_day, paper: `C ${n}`, record: `c${n}`, ...own })
    const guesses: readonly Partial<Statement>[] = [
      {},
      { said_by: 'police' },
      { said_by: 'neighbour' },
      { basis: 'told', said_by: 'family' },
    ]
    it.each(guesses)('%j', (guess) => {
      const word = age(1, '<18', { paper_on: '2025-03-18', paper: 'B 2', ...guess })
      const voices = [
        [later('2025-06-20', 3, { said_by: 'self' })],
        [later('2025-09-09', 3)],
        [later('2025-07-01', 3, { said_by: 'self' }), later('2025-08-20', 4, { said_by: 'doctor' }), later('2026-09-20', 5)],
      ]
      for (const list of voices) {
        const adults = ask([taken, word, ...list], '1/2024:person:1:classified', { isCount: true, where: { age_band: '18+' } }).told
        expect(minors(word, ...list)).toMatchObject({ value: null, why: ['contradicted'] })
        expect(adults).toMatchObject({ value: null, why: ['contradicted'] })
      }
    })
    it('and not where somebody has: her papers, a book of births', () => {
      const own = later('2025-09-09', 3, { said_by: 'self' })
      for (const shown of [{ said_by: 'document' }, { basis: 'proof' }] as const)
        expect(minors(age(1, '<18', { paper_on: '2025-03-18', paper: 'B 2', ...shown }), own)).toMatchObject({
          value: 1,
          qualifier: 'exact',
        })
    })
  })
  it('unless it is of that day, has no day of its own, or is shown by a paper', () => {
    const adult = { paper_on: '2025-09-09', paper: 'C 3' }
    for (const own of [adult, { ...adult, on_day: '2025-03-18' }, { ...adult, on_day: '2025-09-09', basis: 'proof' }])
      expect(minors(found, age(1, '18+', own)).value).not.toBe(1)
    // Nobody grows younger.
    expect(minors(age(1, '18+', { paper_on: '2025-03-18' }), age(1, '<18', { on_day: '2025-09-09', ...adult })).why).toContain(
      'contradicted',
    )
  })
})

describe('so much for each', () => {
  const cost = say({ fact: 'cost', quantity: 2160, unit: 'USD' })
  const days = say({ subject_no: 19, fact: 'other', quantity: 18, unit: 'days', line: 2 })
  const each = (all: readonly Statement[], own: Partial<Written> = {}) =>
    ask(all, '1/2024:matter::cost', { per: '1/2024:matter:19:other', ...own })
  it('is a sum over how many there are, with both beside it', () => {
    const { told, cells } = each([cost, days], { where: { unit: 'USD' } })
    expect(told).toMatchObject({ value: 120, unit: 'USD', per: 'days', qualifier: 'exact' })
    expect(cells.map((c) => [c.by.part, c.value])).toEqual([
      ['sum', 2160],
      ['number', 18],
    ])
    expect(each([cost, { ...days, quantity: 17 }]).told.value).toBe(127.06)
  })
  it('is not known where one of them is not, and of none there is none', () => {
    expect(each([cost]).told.value).toBeNull()
    expect(each([cost, { ...days, said: 'not_known', quantity: null }]).told.value).toBeNull()
    expect(each([cost, { ...days, said: 'none', quantity: null }]).told).toMatchObject({
      value: null,
      why: expect.arrayContaining(['no_cases']),
    })
    expect(each([{ ...cost, said: 'not_asked', quantity: null }, days]).told.value).toBeNull()
    expect(each([cost, { ...days, qualifier: 'about' }]).told).toMatchObject({ value: 120, qualifier: 'about' })
  })
  it('is of each currency by itself, and never of money', () => {
    const riel = say({ fact: 'cost', quantity: 9000, unit: 'KHR', line: 3 })
    const { told, cells } = each([cost, riel, days])
    expect([told.value, cells.map((c) => [c.by.unit, c.value])]).toEqual([
      null,
      [
        ['KHR', 500],
        ['USD', 120],
      ],
    ])
    expect(each([cost, { ...days, unit: 'USD' }]).told.value).toBeNull()
  })
  it('is asked alone', () => {
    expect(() => each([cost], { minus: 'fine_paid' })).toThrow(BadQuestion)
  })
})

it('whether it is that, each paper says with yes or no', () => {
  const goes = say({ about: 'person', subject_no: 1, fact: 'other', answer: 'schooling', said_by: 'neighbour', paper: 'C 15' })
  const never = say({ ...goes, said: 'none', answer: null, said_by: 'family', paper: 'F 18' })
  const { told } = ask([goes, never], '1/2024:person:1:other', { isWhether: true, where: { answer: 'schooling' } })
  expect(told).toMatchObject({ value: null, why: ['contradicted'] })
  expect(told.papers.map((p) => [p.paper, p.says])).toEqual([
    ['C 15', 'yes'],
    ['F 18', 'no'],
  ])
})
