import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, BadQuestion, readQuestion, type Answer, type Written } from './question.ts'
import type { Statement } from './statement.ts'

const of = (quantity: number, own: Partial<Statement> = {}): Statement => say({ quantity, unit: 'persons', ...own })
const ask = (all: readonly Statement[], term: string, own: Partial<Written> = {}): Answer =>
  answerQuestion(
    all,
    readQuestion({ term, where: {}, by: [], isCount: false, ...own }, () => true),
  )
const cellsOf = ({ cells }: Answer): Readonly<Record<string, number | string | null>> =>
  Object.fromEntries(cells.map((c) => [Object.values(c.by).join(' '), c.answer ?? c.value]))

describe('what is left, a share and a change, of each cell', () => {
  const removed = [of(7, { fact: 'removed', citizenship: 'CHN' }), of(10, { fact: 'removed', citizenship: 'IDN', line: 2 })]
  const screened = [
    say({ fact: 'screened', said: 'none', citizenship: 'CHN', line: 3 }),
    of(3, { fact: 'screened', citizenship: 'IDN', line: 4 }),
  ]
  const all = [...removed, ...screened]
  it('what came off a cell is its own, and is not known where nobody says it', () => {
    const left = ask(all, '1/2024:matter::removed', { minus: 'screened', by: ['citizenship'] })
    expect([left.told.value, cellsOf(left)]).toEqual([14, { CHN: 7, IDN: 7 }])
    const open = ask([...removed, ...screened.slice(1)], '1/2024:matter::removed', { minus: 'screened', by: ['citizenship'] })
    expect(cellsOf(open)).toEqual({ CHN: null, IDN: 7 })
  })
  it('a share is of the same cell', () => {
    expect(cellsOf(ask(all, '1/2024:matter::screened', { of: 'removed', by: ['citizenship'] }))).toEqual({ CHN: 0, IDN: 30 })
  })
  it('of people, each is left what is hers', () => {
    const sum = (no: number, fact: string, quantity: number): Statement =>
      say({ about: 'person', subject_no: no, fact, quantity, unit: 'USD', line: no })
    const owed = [sum(1, 'sum_promised', 10_000), sum(2, 'sum_promised', 9_000), sum(1, 'sum_paid', 1_500)]
    const left = ask(owed, '1/2024:person::sum_promised', { minus: 'sum_paid', by: ['subject_no'] })
    expect(left.told).toMatchObject({ value: 8_500, qualifier: 'at_least' })
    expect(cellsOf(left)).toEqual({ 1: 8_500, 2: null })
  })
  it('than an earlier time, cell by cell', () => {
    const year = (y: number, sex: string, quantity: number): Statement =>
      of(quantity, {
        about: 'office',
        holder: 'PCC-1',
        fact: 'victims',
        sex,
        basis: 'total',
        from_on: `${y}-01-01`,
        until_on: `${y}-12-31`,
      })
    const both = [year(2023, 'female', 10), year(2023, 'male', 4), year(2024, 'female', 15), year(2024, 'male', 4)]
    const change = ask(both, ':office::victims', {
      by: ['sex'],
      span: { from: '2024-01-01', until: '2024-12-31' },
      than: { from: '2023-01-01', until: '2023-12-31' },
    })
    expect(cellsOf(change)).toEqual({ female: 50, male: 0 })
  })
})

describe('a share that is cut says of what each cell is a share', () => {
  const left = (quantity: number, own: Partial<Statement>): Statement => of(quantity, { fact: 'left', ...own })
  const both = [left(6, { sex: 'male' }), left(2, { sex: 'female', line: 2 })]
  const shares = ({ cells }: Answer): unknown => cells.map((c) => [Object.values(c.by).join(' '), c.value, c.share_of])
  it('of the same thing: of the whole, for a cell is all of itself', () => {
    for (const whole of ['left', '1/2024:matter::left'])
      expect(shares(ask(both, '1/2024:matter::left', { of: whole, by: ['sex'] }))).toEqual([
        ['female', 25, 'whole'],
        ['male', 75, 'whole'],
      ])
    const matters = [...both, left(4, { matter: '2/2024', paper: 'B 2' })]
    expect(shares(ask(matters, ':matter::left', { of: ':matter::left', by: ['matter'], isInPapers: true }))).toEqual([
      ['1/2024', 66.7, 'whole'],
      ['2/2024', 33.3, 'whole'],
    ])
  })
  it('of all matters there may be others: a share of the whole of them is about', () => {
    const matters = [...both, left(4, { matter: '2/2024', paper: 'B 2' })]
    const asked = ask(matters, ':matter::left', { of: ':matter::left', by: ['matter'] })
    expect(asked.cells.map((c) => [c.value, c.qualifier])).toEqual([
      [66.7, 'about'],
      [33.3, 'about'],
    ])
    const paper = ask(matters, ':matter::left', { of: ':matter::left', by: ['matter'], isInPapers: true })
    expect(paper.cells.map((c) => c.qualifier)).toEqual(['exact', 'exact'])
  })
  it('of a whole that is not cut: of the whole', () => {
    expect(shares(ask([...both, of(8, { line: 3 })], '1/2024:matter::left', { of: 'found', by: ['sex'] }))).toEqual([
      ['female', 25, 'whole'],
      ['male', 75, 'whole'],
    ])
  })
  it('of a matter that is named: of that one, whatever the cell', () => {
    const matters = [
      left(3, {}),
      of(2, { matter: '2/2024', paper: 'B 2', fact: 'left' }),
      of(10, { matter: '2/2024', paper: 'B 2', line: 2 }),
    ]
    expect(shares(ask(matters, ':matter::left', { of: '2/2024:matter::found', by: ['matter'], isInPapers: true }))).toEqual([
      ['1/2024', 30, 'whole'],
      ['2/2024', 20, 'whole'],
    ])
  })
  it('of another thing that is cut the same way: of the same cell', () => {
    const found = [of(12, { sex: 'male', line: 3 }), of(4, { sex: 'female', line: 4 })]
    expect(shares(ask([...both, ...found], '1/2024:matter::left', { of: 'found', by: ['sex'] }))).toEqual([
      ['female', 50, 'same_cell'],
      ['male', 50, 'same_cell'],
    ])
    // A cell that the whole lacks is not known, and is no share of all.
    expect(shares(ask([...both, ...found.slice(0, 1)], '1/2024:matter::left', { of: 'found', by: ['sex'] }))).toEqual([
      ['female', null, 'same_cell'],
      ['male', 50, 'same_cell'],
    ])
  })
})

describe('several terms', () => {
  const row = (no: number, fact: string, quantity: number): Statement =>
    say({ about: 'office', holder: 'NGO-X1', subject_no: no, fact, quantity, unit: 'KHR', line: no })
  const fund = [
    row(1, 'sum_promised', 8),
    row(2, 'sum_promised', 4),
    row(3, 'sum_promised', 4),
    row(2, 'sum_paid', 4),
    row(3, 'sum_paid', 1),
  ]
  const rows = '1/2024:office:1:sum_promised+1/2024:office:2:sum_promised+1/2024:office:3:sum_promised'
  it('each has its own that comes off: what nobody says of one leaves at least the others', () => {
    const none = { ...row(1, 'sum_paid', 0), said: 'none', quantity: null, unit: null }
    expect(ask([...fund, none], rows, { minus: 'sum_paid' }).told).toMatchObject({ value: 11, qualifier: 'exact' })
    expect(ask(fund, rows, { minus: 'sum_paid' }).told).toMatchObject({ value: 3, qualifier: 'at_least' })
  })
  it('several come off one, as whole terms', () => {
    const left = of(6, { fact: 'left', sex: 'male' })
    const found = [1, 2, 3].map((no) => of(1, { about: 'person', subject_no: no, fact: 'found', line: no + 1 }))
    const died = of(1, { about: 'person', subject_no: 4, fact: 'died', line: 9 })
    const minus = '1/2024:person::found+1/2024:person::died'
    expect(ask([left, ...found, died], '1/2024:matter::left', { minus }).told).toMatchObject({ value: 2, qualifier: 'exact' })
  })
  it('are cut together, asked together whether there are any, and compared together', () => {
    const time = { from_on: '2024-01-01', until_on: '2024-01-31' }
    const men = of(6, { fact: 'left', sex: 'male', ...time })
    const women = of(2, { fact: 'left', matter: '2/2024', sex: 'female', paper: 'B 2', ...time })
    const both = '1/2024:matter::left+2/2024:matter::left'
    expect(cellsOf(ask([men, women], both, { by: ['sex'] }))).toEqual({ female: 2, male: 6 })
    expect(ask([{ ...men, said: 'none', quantity: null }, women], both, { isWhether: true }).told.answer).toBe('yes')
    const before = [men, women].map((s) => ({ ...s, quantity: 2, from_on: '2023-01-01', until_on: '2023-01-31', line: 7 }))
    const change = { span: { from: '2024-01-01', until: '2024-01-31' }, than: { from: '2023-01-01', until: '2023-01-31' } }
    expect(ask([men, women, ...before], both, change).told).toMatchObject({ value: 100 })
  })
})

describe('cells of several terms', () => {
  const left = (matter: string, quantity: number, own: Partial<Statement> = {}): Statement =>
    of(quantity, { fact: 'left', matter, paper: `P ${matter}`, ...own })
  const cut = [left('1/2024', 6, { sex: 'male' }), left('1/2024', 2, { sex: 'female', line: 2 })]
  const both = '1/2024:matter::left+2/2024:matter::left'
  const told = (answer: Answer): unknown => answer.cells.map((c) => [Object.values(c.by).join(' '), c.value, c.qualifier])
  it('are at least the others, where one of them is not cut at all', () => {
    const all = [...cut, left('2/2024', 5)]
    expect(ask(all, both, { by: ['sex'] }).told).toMatchObject({ value: 13, qualifier: 'exact' })
    expect(told(ask(all, both, { by: ['sex'] }))).toEqual([
      ['female', 2, 'at_least'],
      ['male', 6, 'at_least'],
    ])
  })
  it('are at least the others, where one of them has no such line', () => {
    const all = [...cut, left('2/2024', 5, { sex: 'male' })]
    const cells = ask(all, both, { by: ['sex'] }).cells
    expect(told({ told: ask(all, both).told, cells })).toEqual([
      ['female', 2, 'at_least'],
      ['male', 11, 'exact'],
    ])
    const [female] = cells
    const { papers: _, ...narrowed } = ask(all, both, { where: { sex: 'female' } }).told
    expect(female).toMatchObject({ value: narrowed.value, qualifier: narrowed.qualifier, why: narrowed.why })
    const between = [left('1/2024', 2, { sex: 'female', qualifier: 'between', quantity_most: 4 }), all[2] as Statement]
    expect(told(ask(between, both, { by: ['sex'] }))).toContainEqual(['female', 2, 'at_least'])
  })
  it('are exact where each is cut, where one has none at all, and where one is of another cell', () => {
    const women = left('2/2024', 1, { sex: 'female' })
    const all = [...cut, left('2/2024', 5, { sex: 'male', line: 2 }), women]
    expect(told(ask(all, both, { by: ['sex'] }))).toEqual([
      ['female', 3, 'exact'],
      ['male', 11, 'exact'],
    ])
    const none = left('2/2024', 0, { said: 'none', quantity: null })
    expect(told(ask([...cut, none], both, { by: ['sex'] }))).toEqual([
      ['female', 2, 'exact'],
      ['male', 6, 'exact'],
    ])
    expect(told(ask([...cut, left('2/2024', 5)], both, { by: ['matter'] }))).toEqual([
      ['1/2024', 8, 'exact'],
      ['2/2024', 5, 'exact'],
    ])
  })
  it('of people, who are described to the last, those that one of them has none of are none', () => {
    const person = (matter: string, no: number, sex: string | null): Statement =>
      say({ matter, about: 'victim', subject_no: no, fact: 'person', sex, line: no })
    const whole = (matter: string, quantity: number): Statement => of(quantity, { fact: 'victims', matter, line: 9 })
    const people = [person('1/2024', 1, 'female'), person('1/2024', 2, 'male'), whole('1/2024', 2)]
    const victims = '1/2024:victim::person+2/2024:victim::person'
    expect(told(ask([...people, person('2/2024', 1, 'male'), whole('2/2024', 1)], victims, { by: ['sex'] }))).toEqual([
      ['female', 1, 'exact'],
      ['male', 2, 'exact'],
    ])
    expect(told(ask([...people, person('2/2024', 1, 'male')], victims, { by: ['sex'] }))).toContainEqual(['female', 1, 'at_least'])
    expect(told(ask([...people, person('2/2024', 1, null), whole('2/2024', 1)], victims, { by: ['sex'] }))).toContainEqual([
      'female',
      1,
      'at_least',
    ])
  })
})

describe('a question that asks what nothing can answer', () => {
  const codes = (id: string): ReadonlyMap<string, string> | undefined =>
    ({
      sex: new Map([
        ['f', 'female'],
        ['female', 'female'],
        ['male', 'male'],
      ]),
      about: new Map([['victim', 'victim']]),
    })[id]
  const read = (own: Partial<Written>) =>
    readQuestion({ term: ':victim::found', where: {}, by: [], isCount: false, ...own }, () => true, codes)
  it('is refused where no line can have it, and takes a code by what it is called', () => {
    expect(() => read({ where: { sex: 'women' } })).toThrow('no line can have sex=women; there are female, male')
    expect(() => read({ term: ':victm::found' })).toThrow('no line can have about=victm')
    expect(read({ where: { sex: 'f/male' } }).where).toEqual({ sex: 'female/male' })
  })
  it('is refused where it asks two things at once, or a sum of days', () => {
    expect(() => read({ minus: 'removed', of: 'removed' })).toThrow(BadQuestion)
    expect(() => read({ term: ':victim::sent', isCount: true, daysTo: 'answered' })).toThrow('ask one of them')
    expect(() => read({ term: '1/2024:victim::sent+2/2024:victim::sent' })).toThrow('are a sum')
  })
  it('says which cut no line of it bears, and what there is instead', () => {
    const all = [of(4, { sex: 'female' })]
    expect(ask(all, '1/2024:matter::found', { by: ['citizenship'] }).unborne).toEqual([{ dimension: 'citizenship', bears: [] }])
    expect(ask(all, '1/2024:matter::found', { where: { sex: 'male' } })).toMatchObject({
      told: { value: null },
      unborne: [{ dimension: 'sex', code: 'male', bears: ['female'] }],
    })
    expect(ask(all, '1/2024:matter::found', { by: ['sex'] }).unborne).toBeUndefined()
    expect(ask([], ':matter::found', { by: ['sex'] }).unborne).toBeUndefined()
  })
  it('says which two it has apart, and never together', () => {
    const all = [of(4, { sex: 'female' }), of(3, { age_band: '<18', line: 2 }), of(2, { sex: 'male', age_band: '18+', line: 3 })]
    const where = { sex: 'female', age_band: '<18' }
    expect(ask(all, '1/2024:matter::found', { where }).unborne).toEqual([
      { dimension: 'sex', code: 'female', bears: [], beside: [{ dimension: 'age_band', code: '<18' }] },
    ])
    expect(ask(all, '1/2024:matter::found', { where: { ...where, age_band: '18+' } }).unborne).toEqual([
      { dimension: 'sex', code: 'female', bears: ['male'], beside: [{ dimension: 'age_band', code: '18+' }] },
    ])
    expect(ask(all.slice(0, 2), '1/2024:matter::found', { by: ['sex', 'age_band'] }).unborne).toEqual([
      { dimension: 'sex', bears: [], beside: [{ dimension: 'age_band' }] },
    ])
    expect(ask(all, '1/2024:matter::found', { where: { sex: 'male', age_band: '18+' } }).unborne).toBeUndefined()
    expect(ask([of(4, { sex: 'female' })], '1/2024:matter::found', { where: { sex: 'female', said_by: 'own' } }).unborne).toBeUndefined()
  })
  it('names a matter and a paper of which nothing came', () => {
    const all = [of(4)]
    expect(ask(all, '1/2042:matter::found', { paper: 'B 7' }).unborne).toEqual([
      { dimension: 'matter', code: '1/2042', bears: [] },
      { dimension: 'paper', code: 'B 7', bears: [] },
    ])
    expect(ask(all, '1/2024:matter::found', { paper: 'A 1' }).unborne).toBeUndefined()
  })
})

describe('whose word, and which row', () => {
  it('a name is asked by whose word it is', () => {
    const name = (own: Partial<Statement>): Statement =>
      say({ about: 'accused', subject_no: 2, fact: 'name', agency: 'courts', record: 'r1', ...own })
    const all = [name({}), name({ said_by: 'police', record: 'r2', line: 2 })]
    const own = ask(all, '1/2024:accused:2:name', { where: { said_by: 'own' } }).told.papers
    expect(own.flatMap((p) => p.records ?? []).map((r) => r.record)).toEqual(['r1'])
    expect(ask(all, '1/2024:accused:2:name').told.papers).toHaveLength(2)
  })
  it('cells of a whole table are no cells of one of its rows', () => {
    const cell = (quantity: number, own: Partial<Statement>): Statement =>
      of(quantity, { about: 'office', holder: 'GDP-NAT', fact: 'held', on_day: '2024-09-30', basis: 'total', ...own })
    const rows = [cell(2, { subject_no: 1, line: 1 }), cell(5, { subject_no: 2, line: 2 })]
    const sums = [
      cell(7, { basis: 'sum', line: 3 }),
      cell(3, { basis: 'sum', citizenship: 'KHM', line: 4 }),
      cell(4, { basis: 'sum', citizenship: 'CHN', line: 5 }),
    ]
    expect(ask([...rows, ...sums], ':office::held').told).toMatchObject({ value: 7, qualifier: 'exact', state: 'aggregate' })
  })
})

describe('how many say a number', () => {
  const debt = (no: number, own: Partial<Statement>): Statement => say({ about: 'family', subject_no: no, fact: 'debt', line: no, ...own })
  const families = of(3, { fact: 'families', line: 9 })
  const count = (...debts: readonly Statement[]) => ask([families, ...debts], '1/2024:family::debt', { isCount: true }).told
  const [owes, none] = [debt(1, { quantity: 400, unit: 'USD' }), debt(2, { said: 'none' })]
  it('who has none is said to have none: the others are all, and where it is not known of one they are at least that', () => {
    expect(count(owes, none, debt(3, { said: 'none' }))).toMatchObject({ value: 1, qualifier: 'exact' })
    expect(count(owes, debt(2, { quantity: 0, unit: 'USD' }), debt(3, { said: 'none' }))).toMatchObject({ value: 1, qualifier: 'exact' })
    expect(count(owes, none, debt(3, { said: 'not_known' }))).toMatchObject({ value: 1, qualifier: 'at_least', why: ['not_recorded'] })
    expect(count(owes, none)).toMatchObject({ value: 1, qualifier: 'at_least' })
  })
  it('nobody has one only where it is said of all', () => {
    const [first, third] = [1, 3].map((no) => debt(no, { said: 'none' })) as [Statement, Statement]
    expect(count(first, none, third)).toMatchObject({ value: 0, why: ['complete'] })
    expect(count(first, none)).toMatchObject({ value: null, why: ['not_recorded'] })
  })
  it('whom one paper says to have none and another to owe is counted by neither', () => {
    const denied = debt(1, { said: 'none', paper: 'B 2', line: 5 })
    const told = ask([of(2, { fact: 'families', line: 9 }), owes, none, denied], '1/2024:family::debt', { isCount: true }).told
    expect(told).toMatchObject({ value: null, qualifier: 'between', least: 0, most: 1, why: ['contradicted'] })
    const nought = debt(1, { quantity: 0, unit: 'USD', paper: 'B 2', line: 5 })
    expect(count(owes, nought, none)).toMatchObject({ value: null, why: ['contradicted'] })
    const all = [families, owes, denied, none]
    expect(ask(all, '1/2024:family::debt', { isCount: true, by: ['subject_no'] }).cells).toEqual([])
    // None of riel says nothing against dollars, and none in January nothing against March.
    expect(count(owes, { ...denied, unit: 'KHR' }, none, debt(3, { said: 'none' }))).toMatchObject({ value: 1, qualifier: 'exact' })
    const [march, january] = [
      debt(1, { quantity: 400, unit: 'USD', from_on: '2024-03-01', until_on: '2024-03-31' }),
      { ...denied, from_on: '2024-01-01', until_on: '2024-01-31' },
    ]
    expect(count(march, january, none, debt(3, { said: 'none' }))).toMatchObject({ value: 1, qualifier: 'exact' })
  })
  it('a none in one currency is no none of all', () => {
    const each = [1, 2, 3].map((no) => debt(no, { said: 'none', ...(no === 1 ? { unit: 'USD' } : {}) }))
    expect(count(...each)).toMatchObject({ value: null, qualifier: null, why: ['not_recorded'] })
    expect(count(...each.map((s) => ({ ...s, unit: null })))).toMatchObject({ value: 0, why: ['complete'] })
    const noughts = [1, 2, 3].map((no) => debt(no, { quantity: 0, unit: 'USD' }))
    expect(count(...noughts)).toMatchObject({ value: null, why: ['not_recorded'] })
    const inDollars = ask([families, ...noughts], '1/2024:family::debt', { isCount: true, where: { unit: 'USD' } }).told
    expect(inDollars).toMatchObject({ value: 0, why: ['complete'] })
    // Beside who owes in that one currency it is one of it; beside another it is not.
    expect(count(owes, debt(2, { said: 'none', unit: 'USD' }), debt(3, { said: 'none' }))).toMatchObject({ value: 1, qualifier: 'exact' })
    expect(count(owes, debt(2, { said: 'none', unit: 'KHR' }), debt(3, { said: 'none' }))).toMatchObject({
      value: 1,
      qualifier: 'at_least',
    })
    // Of people, times and days there is one count.
    const visits = [1, 2, 3].map((no) => debt(no, { fact: 'visits', quantity: 0, unit: 'times' }))
    expect(ask([families, ...visits], '1/2024:family::visits', { isCount: true }).told).toMatchObject({ value: 0, why: ['complete'] })
  })
  it('a none in one month is no none of all times', () => {
    const january = { from_on: '2024-01-01', until_on: '2024-01-31' }
    const each = [1, 2, 3].map((no) => debt(no, { said: 'none', ...january }))
    expect(count(...each)).toMatchObject({ value: null, qualifier: null, why: ['not_recorded'] })
    const span = { from: '2024-01-01', until: '2024-01-31' }
    expect(ask([families, ...each], '1/2024:family::debt', { isCount: true, span }).told).toMatchObject({ value: 0, why: ['complete'] })
    const wider = { from: '2024-01-01', until: '2024-03-31' }
    expect(ask([families, ...each], '1/2024:family::debt', { isCount: true, span: wider }).told).toMatchObject({ value: null })
    // Beside who owes in that time it is one of it.
    const [, second, third] = each as [Statement, Statement, Statement]
    expect(count({ ...owes, ...january }, second, third)).toMatchObject({ value: 1, qualifier: 'exact' })
    expect(count(owes, second, third)).toMatchObject({ value: 1, qualifier: 'at_least' })
  })
})
