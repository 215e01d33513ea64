/** Days of several, one by one and together; so much for each who has one; nobody who waits; and what a paper struck out. */
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, readQuestion, type Written } from './question.ts'
import type { Statement } from './statement.ts'

const ask = (all: readonly Statement[], term: string, own: Partial<Written> = {}) =>
  answerQuestion(
    all,
    readQuestion({ term, where: {}, by: [], isCount: false, ...own }, () => true),
  )

describe('days of a stay', () => {
  const row = (subject_no: number, fact: string, on_day: string | null): Statement =>
    say({ about: 'office', holder: 'NGO-X2', subject_no, fact, quantity: 1, unit: 'persons', on_day, line: subject_no })
  const stay = (no: number, from: string, until: string): readonly Statement[] => [row(no, 'came', from), row(no, 'left', until)]
  const two = [...stay(101, '2025-01-24', '2025-03-01'), ...stay(104, '2025-01-24', '2025-02-09')]
  const STAYS = { daysTo: 'left', by: ['subject_no'] }

  it('are those of each, and of all of them together', () => {
    const { told, cells } = ask(two, '1/2024:office::came', STAYS)
    expect(cells.map((c) => [c.by['subject_no'], c.value])).toEqual([
      ['101', 36],
      ['104', 16],
    ])
    expect(told).toMatchObject({ value: 52, qualifier: 'exact', unit: 'days' })
  })
  it('of whom one has not left are at least those of the others, and of one who has not left they are not known', () => {
    const here = row(105, 'came', '2025-01-24')
    expect(ask([...two, here], '1/2024:office::came', STAYS).told).toMatchObject({ value: 52, qualifier: 'at_least' })
    expect(ask([here], '1/2024:office::came', STAYS).told.value).toBeNull()
    expect(ask([here, row(106, 'came', '2025-01-24')], '1/2024:office::came', STAYS).told.value).toBeNull()
  })
  it.each([
    ['first', [...stay(101, '2025-03-11', '2025-03-01'), ...stay(104, '2025-03-01', '2025-03-21')], [-10, 20]],
    ['last', [...stay(101, '2025-03-01', '2025-03-21'), ...stay(104, '2025-03-11', '2025-03-01')], [20, -10]],
  ])('of whom one left before she came, who stands %s, take nothing off the others', (_, all, days) => {
    const { told, cells } = ask(all, '1/2024:office::came', STAYS)
    expect(cells.map((c) => c.value)).toEqual(days)
    expect(told).toMatchObject({ value: 20, qualifier: 'at_least', why: ['contradicted'] })
  })
  it('of nobody but such are not known together, and of an open one and a year there is one floor', () => {
    const back = [...stay(101, '2025-03-11', '2025-03-01'), ...stay(104, '2025-03-11', '2025-03-01')]
    expect(ask(back, '1/2024:office::came', STAYS).told).toMatchObject({ value: null, why: ['contradicted'] })
    const year = [{ ...row(100, 'came', '2024-01-01'), day_kind: 'year' }, row(100, 'left', '2025-01-24')]
    const { told } = ask([...year, row(105, 'came', '2025-01-24')], '1/2024:office::came', STAYS)
    expect([told.value, told.qualifier, told.least, told.most]).toEqual([24, 'at_least', undefined, undefined])
  })
  it('asked with the word for the day of an act are the same', () => {
    const one = { daysTo: '1/2024:office:101:left' }
    expect(ask(two, '1/2024:office:101:came', { ...one, isWhen: true }).told).toEqual(ask(two, '1/2024:office:101:came', one).told)
  })
})

describe('so much for each of themselves', () => {
  const term = (subject_no: number, own: Partial<Statement>): Statement =>
    say({ about: 'accused', subject_no, fact: 'prison', unit: 'years', line: subject_no, ...own })
  const three = [term(1, { quantity: 10 }), term(2, { quantity: 7 }), term(3, { quantity: 18, unit: 'months' })]
  const average = (all: readonly Statement[]) => ask(all, '1/2024:accused::prison', { per: 'prison' }).told

  it('is the average of those who have one', () => {
    expect(average(three)).toMatchObject({ value: 74, unit: 'months', qualifier: 'exact' })
    expect(average([...three, term(4, { said: 'none', unit: null })])).toMatchObject({ value: 74 })
  })
  it('is no exact one where it is not known of somebody, and none where nobody has one', () => {
    expect(average([...three, term(4, { said: 'not_known', unit: null })]).qualifier).not.toBe('exact')
    expect(average([term(4, { said: 'none', unit: null })]).value).toBeNull()
  })
})

describe('nobody who waits', () => {
  const waits = (own: Partial<Statement> = {}): Statement =>
    say({ about: 'victim', subject_no: 3, fact: 'waiting', answer: 'nationality', ...own })
  const nobody = waits({ about: 'matter', subject_no: null, answer: null, said: 'none', line: 9 })
  const count = (...all: readonly Statement[]) => ask(all, '1/2024:::waiting', { isCount: true }).told

  it('is known where a paper says so, and of no paper nobody knows', () => {
    expect(count(nobody)).toMatchObject({ value: 0, qualifier: 'exact', state: 'reported_zero' })
    expect(count(say({ fact: 'found', quantity: 4 }))).toMatchObject({ value: null, state: 'not_collected' })
  })
  it.each([
    ['one of them', { about: 'victim', subject_no: 3 }],
    ['victims alone', { about: 'victim' }],
    ['an appeal alone', { answer: 'appeal' }],
    ['an answer of one office', { holder: 'POL-18' }],
  ])('is not known of all where a paper says it of %s', (_, own) => {
    expect(count({ ...nobody, ...own })).toMatchObject({ value: null, state: 'not_collected' })
  })
  it('is known of one, of victims and of an appeal where just that is asked', () => {
    const asked = (term: string, none: Partial<Statement>, where = {}) =>
      ask([{ ...nobody, ...none }], `1/2024:${term}:waiting`, { isCount: true, where }).told.value
    expect(asked('victim:3', { about: 'victim', subject_no: 3 })).toBe(0)
    expect(asked('victim:', { about: 'victim' })).toBe(0)
    expect(asked(':', { answer: 'appeal' }, { answer: 'appeal' })).toBe(0)
    expect(ask([nobody], ':::waiting', { isCount: true }).told.value).toBeNull()
  })
  it.each([
    ['not known of one on a later day', { said: 'not_known', paper_on: '2024-09-01' }, null],
    ['not known of an appeal on a later day', { said: 'not_known', answer: 'appeal', paper_on: '2024-09-01' }, null],
    ['not asked on a later day', { said: 'not_asked', paper_on: '2024-09-01' }, null],
    ['not known of one on the same day', { said: 'not_known' }, null],
    ['not known of one on an earlier day', { said: 'not_known', paper_on: '2023-09-01' }, 0],
  ])('is of its day: %s', (_, own, value) => {
    expect(count(nobody, waits({ answer: null, paper: 'B 2', ...own })).value).toBe(value)
  })
  it('is no none of an appeal where a later paper leaves open what somebody waits for', () => {
    const ofAppeal = (answer: string | null) =>
      ask(
        [{ ...nobody, answer: 'appeal' }, waits({ answer, said: 'not_known', paper: 'B 2', paper_on: '2024-09-01' })],
        '1/2024:::waiting',
        {
          isCount: true,
          where: { answer: 'appeal' },
        },
      ).told.value
    expect([ofAppeal(null), ofAppeal('appeal'), ofAppeal('payment')]).toEqual([null, null, 0])
  })
  it('is no none beside somebody who waits', () => {
    expect(count(nobody, waits())).toMatchObject({ value: 1, qualifier: 'at_least' })
  })
})

describe('what a paper struck out', () => {
  const j = (own: Partial<Statement> = {}): Statement =>
    say({ about: 'victim', subject_no: 10, fact: 'classified', answer: 'suspected_victim', said: 'struck', ...own })
  const whether = (all: readonly Statement[], own: Partial<Written> = {}) =>
    ask(all, '1/2024:victim:10:classified', { isWhether: true, where: { answer: 'suspected_victim' }, paper: 'A 1', ...own }).told

  it('is not said, and that is told of the paper alone', () => {
    expect(whether([j()])).toMatchObject({ answer: 'no', papers: [{ paper: 'A 1', says: 'struck' }] })
    expect(whether([j()], { paper: undefined as never }).answer).toBeUndefined()
    expect(whether([j({ answer: 'not_victim' })]).answer).toBeUndefined()
  })
  it('is not told where the paper says it, or something else, elsewhere', () => {
    expect(whether([j(), j({ said: 'said', line: 2 })]).answer).toBe('yes')
    expect(whether([j(), j({ said: 'not_known', answer: null, line: 2 })]).answer).toBeUndefined()
  })
})

describe('who calls herself an adult', () => {
  const age = (paper: string, age_band: string, own: Partial<Statement> = {}): Statement =>
    say({ paper, about: 'victim', subject_no: 1, fact: 'age', age_band, agency: 'ahtjp', record: paper, ...own })
  const found = say({ paper: 'A 1', fact: 'suspected', quantity: 1, unit: 'persons', line: 8 })
  const called = say({ paper: 'A 1', about: 'victim', subject_no: 1, fact: 'classified', answer: 'suspected_victim', line: 9 })
  const children = (...ages: readonly Statement[]) =>
    ask([found, called, ...ages], '1/2024:victim::classified', {
      isCount: true,
      where: { answer: 'suspected_victim', age_band: '<18' },
    }).told

  it('and is a child by her passport, is a child', () => {
    expect(children(age('A 1', '18+', { said_by: 'self' }), age('B 2', '<18', { said_by: 'document' }))).toMatchObject({
      value: 1,
      qualifier: 'exact',
    })
  })
  it.each([
    [
      'by a passport nobody is an adult who calls herself a child',
      age('A 1', '<18', { said_by: 'self' }),
      age('B 2', '18+', { said_by: 'document' }),
    ],
    ['a list is no passport', age('A 1', '18+', { said_by: 'self' }), age('B 2', '<18', { said_by: 'book' })],
    ['an office has seen more than she says', age('A 1', '18+'), age('B 2', '<18', { said_by: 'document' })],
  ])('%s', (_, a, b) => {
    expect(children(a, b).why).toContain('contradicted')
  })
})

it('all of the most that anybody counts are described, though a later paper counts fewer of them, and one is struck', () => {
  const nine = say({ paper: 'A 1', fact: 'suspected', quantity: 2, unit: 'persons', line: 8 })
  const eight = say({ paper: 'B 2', fact: 'victims', quantity: 1, unit: 'persons', line: 1 })
  const more = say({ paper: 'B 2', fact: 'victims', quantity: 3, unit: 'persons', line: 1 })
  const each = [1, 2].map((subject_no) =>
    say({ paper: 'A 1', about: 'victim', subject_no, fact: 'classified', answer: 'suspected_victim', sex: 'female', line: subject_no }),
  )
  const struck = say({
    paper: 'A 1',
    about: 'victim',
    subject_no: 3,
    fact: 'classified',
    answer: 'suspected_victim',
    said: 'struck',
    line: 3,
  })
  const count = (paper: Statement) =>
    ask([nine, paper, ...each, struck], '1/2024:victim::classified', { isCount: true, where: { answer: 'suspected_victim' } }).told
  expect(count(eight)).toMatchObject({ value: 2, qualifier: 'exact' })
  expect(count(more)).toMatchObject({ value: 2, qualifier: 'at_least' })
})

describe('a year whose month nobody says', () => {
  const lost = (paper: string, on_day: string, day_kind: string | null, own: Partial<Statement> = {}): Statement =>
    say({ paper, about: 'victim', subject_no: 3, fact: 'happened', on_day, day_kind, ...own })
  const HAPPENED = '1/2024:victim:3:happened'
  const [mother, card] = [
    lost('A 1', '2024-01-01', 'year', { said_by: 'family' }),
    lost('B 2', '2023-01-01', 'year', { said_by: 'doctor' }),
  ]

  it('is said as that year, and another year contradicts it', () => {
    expect(ask([mother], HAPPENED).told).toMatchObject({ answer: '2024', qualifier: 'exact' })
    const { why, papers } = ask([mother, card], HAPPENED).told
    expect([why, papers.map((p) => p.says)]).toEqual([['contradicted'], ['2024', '2023']])
  })
  it('is settled by a month or a day in it, and by none beside it', () => {
    expect(ask([mother, lost('C 3', '2024-05-01', 'month')], HAPPENED).told.answer).toBe('2024-05')
    expect(ask([mother, lost('C 3', '2024-05-07', null)], HAPPENED).told.answer).toBe('2024-05-07')
    expect(ask([mother, lost('C 3', '2025-05-07', null)], HAPPENED).told.why).toEqual(['contradicted'])
  })
  it('has days from it that lie between two numbers, and no month', () => {
    expect(ask([mother], HAPPENED, { daysTo: '2025-01-01' }).told).toMatchObject({ qualifier: 'between', least: 1, most: 366 })
    const act = say({ about: 'place', fact: 'visits', quantity: 2, unit: 'times', on_day: '2024-01-01', day_kind: 'year' })
    expect(ask([act], '1/2024:place::visits', { by: ['month'] }).cells).toEqual([])
    const span = { from: '2024-01-01', until: '2024-06-30' }
    expect(ask([act], '1/2024:place::visits', { span }).told.value).toBeNull()
  })
  it.each([
    ['year', '2024-01-01', '2024-03-05', { qualifier: 'between', least: 0, most: 64 }],
    ['month', '2024-03-01', '2024-03-05', { qualifier: 'between', least: 0, most: 4 }],
    ['year', '2024-01-01', '2023-12-31', { value: null, qualifier: null, why: ['contradicted'] }],
  ])('of a %s from %s to the day %s there are none below zero', (day_kind, on_day, daysTo, days) => {
    expect(ask([lost('A 1', on_day, day_kind)], HAPPENED, { daysTo }).told).toMatchObject(days)
  })
  it('takes no row from the others, where each has days of its own', () => {
    const [one, other] = [lost('A 1', '2024-01-01', 'year'), lost('A 1', '2024-03-01', null, { subject_no: 4, line: 2 })]
    const { cells, told } = ask([one, other], '1/2024:victim::happened', { daysTo: '2024-03-05', by: ['subject_no'] })
    expect(cells.map((c) => c.value ?? [c.least, c.most])).toEqual([[0, 64], 4])
    expect(told).toMatchObject({ qualifier: 'between', least: 4, most: 68 })
  })
})

it.each(['was_found', 'whereabouts', 'was_paid'])('days to %s are refused: its day is that as of which it is said', (fact) => {
  expect(() => ask([], '1/2024:person:1:happened', { daysTo: `1/2024:person:1:${fact}` })).toThrow(fact)
  expect(() => ask([], `1/2024:person:1:${fact}`, { daysTo: '2025-01-01' })).toThrow(fact)
})
