/** What papers contradict each other about is never shown as the word of one of them; and how each of several answered is counted. */
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, readQuestion, type Written } from './question.ts'
import type { Statement } from './statement.ts'
import { tell } from './tell.ts'

const ask = (all: readonly Statement[], term: string, own: Partial<Written> = {}) =>
  answerQuestion(
    all,
    readQuestion({ term, where: {}, by: [], isCount: false, ...own }, () => true),
  )
const CONTRADICTED = { value: null, why: ['contradicted'] }

describe('the last line of a table, written as the sum of its lines', () => {
  const line = (citizenship: string | null, own: Partial<Statement>): Statement =>
    say({ fact: 'removed', unit: 'persons', citizenship, on_day: '2025-01-27', day_kind: 'before', ...own })
  const lines = [line('CHN', { quantity: 12 }), line('IDN', { quantity: 6 }), line('PHL', { said: 'none', unit: null })]
  const sum = (quantity: number, own: Partial<Statement> = {}): Statement => line(null, { quantity, basis: 'sum', ...own })
  const removed = (...all: readonly Statement[]) => tell(all, { facts: ['removed'] })

  it('is contradicted where the lines that have a number come to fewer', () => {
    const told = removed(sum(19), ...lines)
    expect(told).toMatchObject({ ...CONTRADICTED, least: 18, most: 19 })
    expect(told.papers.map((p) => [p.part, p.says])).toEqual([
      ['sum', 19],
      ['rows', 18],
    ])
  })
  it('and stands where they make it, where another has its number open, and where it is no sum', () => {
    expect(removed(sum(18), ...lines)).toMatchObject({ value: 18, qualifier: 'exact' })
    expect(removed(sum(19), ...lines, line('KEN', { quantity: 1, qualifier: 'at_least' })).value).toBe(19)
    expect(removed(sum(19, { basis: null }), ...lines).value).toBe(19)
    expect(removed(sum(19), ...lines.slice(0, 2)).value).toBe(19)
  })
  it('and stands where how many one line has is not known: one of them makes it', () => {
    const open = line('PHL', { said: 'not_known', unit: null })
    expect(removed(sum(19), ...lines.slice(0, 2), open)).toMatchObject({ value: 19, qualifier: 'exact' })
    expect(removed(sum(19), ...lines.slice(0, 2), open).why).not.toContain('contradicted')
    expect(removed(sum(19), ...lines.slice(0, 3), { ...open, citizenship: 'KEN' }).value).toBe(19)
    expect(removed(sum(19), ...lines.slice(0, 3), line('KEN', { quantity: null, unit: null })).value).toBe(19)
    // More than the whole is no fewer odd for it.
    expect(removed(sum(17), ...lines.slice(0, 2), open)).toMatchObject(CONTRADICTED)
  })
  it('and stands where one line is a dash, which may be the one; unless another row of the list shows that its dash is nothing', () => {
    const dash = line('MMR', { said: 'not_asked', unit: null })
    expect(removed(sum(19), ...lines, dash)).toMatchObject({ value: 19, qualifier: 'exact' })
    expect(removed(sum(19), ...lines, dash).why).not.toContain('contradicted')
    const row = (own: Partial<Statement>): Statement => line('MMR', { fact: 'taken_over', on_day: null, day_kind: null, ...own })
    const made = (n: number) => [
      row({ quantity: n }),
      row({ quantity: 2, sex: 'male' }),
      row({ said: 'not_asked', unit: null, sex: 'female' }),
    ]
    expect(removed(sum(19), ...lines, dash, ...made(2))).toMatchObject({ ...CONTRADICTED, least: 18, most: 19 })
    expect(removed(sum(19), ...lines, dash, ...made(3)).value).toBe(19)
  })
  it('of a country’s quarters is held against them, whichever province is not in', () => {
    const of = (n: number, from_on: string, until_on: string, own: Partial<Statement> = {}): Statement =>
      say({ about: 'office', fact: 'victims', quantity: n, unit: 'persons', basis: 'total', from_on, until_on, ...own })
    const quarters = [
      of(45, '2025-01-01', '2025-03-31'),
      of(38, '2025-04-01', '2025-06-30'),
      say({ ...of(0, '2025-04-01', '2025-06-30'), holder: 'POL-14', said: 'not_asked', quantity: null, unit: null }),
    ]
    const half = { from: '2025-01-01', until: '2025-06-30' }
    const written = (n: number) =>
      tell([...quarters, of(n, half.from, half.until, { basis: 'sum' })], { about: 'office', facts: ['victims'] }, {}, half)
    expect(written(86)).toMatchObject({ ...CONTRADICTED, least: 83, most: 86 })
    expect(written(80)).toMatchObject(CONTRADICTED)
    expect(written(83).value).toBe(83)
    expect(written(83).why).not.toContain('contradicted')
  })
})

it('a sum of money is held against no list of people', () => {
  const award = say({ about: 'victim', fact: 'award', quantity: 60_000_000, unit: 'KHR', basis: 'sum' })
  const her = say({ about: 'victim', subject_no: 4, fact: 'person', sex: 'female', line: 2 })
  expect(tell([award, her], { matter: '1/2024', about: 'victim', facts: ['award'] })).toMatchObject({
    value: 60_000_000,
    qualifier: 'exact',
  })
})

describe('in custody by one paper, and released long before by another', () => {
  const him = { about: 'accused', subject_no: 2, fact: 'whereabouts' } as const
  const held = say({ ...him, answer: 'in_custody', on_day: '2025-06-18', paper_on: '2025-06-18' })
  const free = say({ ...him, answer: 'released', on_day: '2025-07-10', paper: 'B 2', paper_on: '2025-07-10' })
  const released = say({ ...him, fact: 'released_on', on_day: '2025-01-25', paper: 'B 2', paper_on: '2025-07-10', line: 2 })
  const where = (...all: readonly Statement[]) => ask(all, '1/2024:accused:2:whereabouts').told

  it('is contradicted: the later says that it was so on the earlier’s day', () => {
    expect(where(held, free, released)).toMatchObject(CONTRADICTED)
    const asked = ask([held, free, released], '1/2024:accused:2:whereabouts', { isWhether: true, where: { answer: 'in_custody' } }).told
    expect(asked.papers.map((p) => [p.paper, p.says])).toEqual([
      ['A 1', 'yes'],
      ['B 2', 'no'],
    ])
  })
  it('until a later paper says how it is since; and is none where he was let go after that day, or nobody says when', () => {
    const since = say({ ...him, answer: 'at_liberty', on_day: '2025-12-16', paper: 'C 3', paper_on: '2025-12-16' })
    expect(where(held, free, released, since).answer).toBe('at_liberty')
    expect(where(held, free, { ...released, on_day: '2025-07-01' }).answer).toBe('released')
    expect(where(held, free).answer).toBe('released')
    expect(where(held, free, { ...released, paper: 'D 4' }).answer).toBe('released')
  })
  const arrested = (on_day: string): Statement => ({ ...released, fact: 'arrested_on', on_day, line: 3 })
  it('is none where the later paper has him arrested again before that day', () => {
    expect(where(held, free, released, arrested('2025-06-01')).answer).toBe('released')
    expect(where(held, free, released, { ...arrested('2025-06-01'), fact: 'held_since' }).answer).toBe('released')
    // Nor where all that it says of the time before is that he was arrested.
    expect(where(held, free, arrested('2025-01-10')).answer).toBe('released')
  })
  it('is one where he was arrested before he was released, on that very day, or only after the other’s day', () => {
    for (const day of ['2025-01-10', '2025-01-25', '2025-07-01'])
      expect(where(held, free, released, arrested(day)), day).toMatchObject(CONTRADICTED)
  })
  it('and the other way round: at liberty by one, and held since before by another', () => {
    const out = { ...held, answer: 'at_liberty' }
    const inside = { ...free, answer: 'in_custody' }
    expect(where(out, inside, arrested('2025-01-10'))).toMatchObject(CONTRADICTED)
    expect(where(out, inside, arrested('2025-01-10'), released).answer).toBe('in_custody')
    expect(where(out, inside, arrested('2025-01-25'), released).answer).toBe('in_custody')
  })
})

describe('an age', () => {
  const age = (paper: string, age_band: string, own: Partial<Statement> = {}): Statement =>
    say({ paper, about: 'victim', subject_no: 5, fact: 'age', age_band, agency: 'gdi', record: paper, ...own })
  const told = (...all: readonly Statement[]) => tell(all, { matter: '1/2024', about: 'victim', no: 5, facts: ['age'] })
  const guess = age('A 1', '18+', { fact: 'person', qualifier: 'about' })

  it('guessed as an adult’s, of one who says 17, is both: nobody is taken for either without a look', () => {
    expect(told(guess, age('B 2', '<18', { said_by: 'self' }))).toMatchObject({ why: ['withheld', 'contradicted'], papers: [{}, {}] })
    expect(told(guess, age('B 2', '18+', { said_by: 'self' })).papers).toHaveLength(1)
    expect(told(guess, age('B 2', '<18', { said_by: 'document' })).papers).toHaveLength(1)
  })
  it('by a hospital’s paper goes before what neighbours say, and never before her own word or where one makes her an adult', () => {
    const shown = age('B 2', '<18', { said_by: 'document' })
    const proofs = (by: string, band = '<18') =>
      told(age('A 1', band, { said_by: by }), shown).papers.flatMap((p) => (p.isProof ? [p.paper] : []))
    expect(proofs('neighbour')).toEqual(['B 2'])
    for (const by of ['self', 'family', 'doctor']) expect(proofs(by)).toEqual([])
    expect(proofs('neighbour', '18+')).toEqual([])
  })
})

describe('how each of several answered', () => {
  const answered = (no: number, said: string, own: Partial<Statement> = {}): Statement =>
    say({ about: 'victim', subject_no: no, fact: 'injured', said, ...(said === 'said' ? { quantity: 1, unit: 'persons' } : {}), ...own })
  const five = [
    answered(1, 'said'),
    answered(2, 'said'),
    answered(3, 'not_asked'),
    answered(4, 'said'),
    answered(5, 'not_known'),
    answered(5, 'not_asked', { paper: 'B 2' }),
    say({ about: 'victim', subject_no: 5, fact: 'person', sex: 'female', line: 9 }),
  ]
  const count = (said: string, own: Partial<Written> = {}) =>
    ask(five, '1/2024:victim::injured', { isCount: true, isInPapers: true, ...own, where: { said, ...own.where } }).told
  it('is a cell of each, once each of whom a paper speaks', () => {
    const { cells } = ask(five, '1/2024:victim::injured', { isCount: true, isInPapers: true, by: ['said'] })
    expect(cells.map((c) => [c.by['said'], c.value])).toEqual([
      ['not_asked', 1],
      ['not_known', 1],
      ['said', 3],
    ])
  })
  it('is counted by its word, of whom too, and of none nobody says that there is none', () => {
    expect(count('not_asked')).toMatchObject({ value: 1, qualifier: 'exact' })
    expect(count('said/none/not_known/not_asked')).toMatchObject({ value: 5 })
    expect(count('not_known', { where: { sex: 'female' } })).toMatchObject({ value: 1 })
    expect(count('none')).toMatchObject({ value: null, why: ['not_recorded'] })
    expect(count('not_asked', { isInPapers: false })).toMatchObject({ value: 1, qualifier: 'at_least' })
  })
})

describe('the day of an act that is a yes or a no', () => {
  const call = say({ about: 'contact', subject_no: 1, fact: 'handed_over', on_day: '2025-01-20' })
  const went = (answer: string, on_day: string, own: Partial<Statement> = {}): Statement =>
    say({ about: 'place', subject_no: 1, fact: 'was_visited', answer, on_day, ...own })
  const both = [call, went('no', '2025-01-17'), went('yes', '2025-06-11', { paper: 'B 2', paper_on: '2025-06-18' })]
  it('is that of the yes, and days are counted to it', () => {
    expect(ask(both, '1/2024:contact:1:handed_over', { daysTo: '1/2024:place:1:was_visited' }).told).toMatchObject({
      value: 142,
      unit: 'days',
    })
    expect(ask(both, '1/2024:place:1:was_visited', { isWhen: true }).told.answer).toBe('2025-06-11')
  })
  it('and what was not done has none', () => {
    const none = both.slice(0, 2)
    expect(ask(none, '1/2024:place:1:was_visited', { isWhen: true }).told).toMatchObject({ value: null, state: 'reported_zero' })
    expect(ask(none, '1/2024:contact:1:handed_over', { daysTo: '1/2024:place:1:was_visited' }).told.value).toBeNull()
  })
})
