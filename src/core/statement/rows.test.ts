/** A whole that its own paper's rows do not make. */
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import type { Statement } from './statement.ts'
import { answerQuestion, readQuestion } from './question.ts'
import { tellBy } from './tell-by.ts'
import { tell } from './tell.ts'

const of = (quantity: number, own: Partial<Statement> = {}): Statement => say({ quantity, unit: 'persons', ...own })
const people = (sexes: readonly (string | null)[], own: Partial<Statement> = {}): Statement[] =>
  sexes.map((sex, i) => say({ about: 'person', subject_no: i + 1, fact: 'person', sex, line: i + 10, ...own }))
const taken = (quantity: number, own: Partial<Statement> = {}): Statement => of(quantity, { fact: 'taken_over', ...own })
const TAKEN = { facts: ['taken_over'] }

describe('a number beside the list of its paper', () => {
  it('says women, and the list of as many has a man', () => {
    const told = tell([taken(3, { sex: 'female' }), ...people(['female', 'female', 'male'])], TAKEN, { sex: 'female' })
    expect(told).toMatchObject({ value: null, least: 2, most: 3, why: ['contradicted'] })
    expect(told.papers.map((p) => [p.part, p.says])).toEqual([
      ['whole', 3],
      ['rows', 2],
    ])
  })
  it('whose sex the list does not say may be one of them; a list of fewer or more people is of others', () => {
    const asked = (sexes: readonly (string | null)[]) => tell([taken(3, { sex: 'female' }), ...people(sexes)], TAKEN, { sex: 'female' })
    for (const sexes of [
      ['female', 'female', null],
      ['female', 'male'],
      ['female', 'female', 'male', 'male'],
    ])
      expect(asked(sexes)).toMatchObject({ value: 3, qualifier: 'exact' })
    const another = people(['female', 'female', 'male'], { paper: 'B 2' })
    expect(tell([taken(3, { sex: 'female' }), ...another], TAKEN, { sex: 'female' }).value).toBe(3)
  })
  it('a cell of a whole is no number of its own: a list of as many by chance is of others', () => {
    const all = [taken(6), taken(1, { sex: 'female', line: 2 }), ...people(['male'])]
    expect(tell(all, TAKEN, { sex: 'female' })).toMatchObject({ value: 1, qualifier: 'exact' })
  })
  it('a written sum is of the rows that stand, whichever number it writes', () => {
    const sum = of(5, { fact: 'on_roll', basis: 'sum' })
    const rows = people(['female', 'female', 'female', 'female', 'female'])
    expect(tell([sum, ...rows], { facts: ['on_roll'] }).value).toBe(5)
    const struck = rows.map((s, i) => (i === 3 ? { ...s, said: 'struck' } : s))
    const told = tell([{ ...sum, quantity: 6 }, ...struck], { facts: ['on_roll'] })
    expect(told).toMatchObject({ value: null, least: 4, most: 6, why: ['contradicted'] })
    expect(told.papers.map((p) => [p.part, p.says])).toEqual([
      ['sum', 6],
      ['rows', 4],
    ])
  })
  it('a sum that still holds a row that was struck is of the rows that stand', () => {
    const people5 = people(['female', 'female', 'female', 'female', 'female'])
    const listed = people5.map((s, i) => (i === 3 ? { ...s, said: 'struck' } : s))
    expect(tell([of(5, { fact: 'on_roll', basis: 'sum' }), ...listed], { facts: ['on_roll'] })).toMatchObject({
      value: 4,
      qualifier: 'exact',
    })

    // A sum of others than those who are listed is none of theirs, nor is one of women where a man was struck.
    const victims = listed.map((s) => ({ ...s, about: 'victim' }))
    for (const [fact, about] of [
      ['accused', 'matter'],
      ['beds', 'office'],
      ['cases', 'office'],
    ] as const)
      expect(tell([of(5, { fact, about, basis: 'sum' }), ...victims], { facts: [fact] }).value).not.toBe(4)
    const mixed = people(['female', 'male', 'male']).map((s, i) => (i === 2 ? { ...s, said: 'struck' } : s))
    expect(
      tell([of(2, { fact: 'on_roll', basis: 'sum', sex: 'female' }), ...mixed], { facts: ['on_roll'] }, { sex: 'female' }).value,
    ).not.toBe(1)

    const office = { about: 'office', holder: 'PRO-20', fact: 'cases', from_on: '2025-01-01', until_on: '2025-06-30' }
    const row = (no: number, n: number, said = 'said'): Statement => of(n, { ...office, subject_no: no, line: no, said })
    const rows = [row(17, 2), row(29, 1), row(34, 2, 'struck'), row(48, 3)]
    const asked = { facts: ['cases'] }
    expect(tell([...rows, of(8, { ...office, basis: 'sum', line: 9 })], asked)).toMatchObject({ value: 6, qualifier: 'exact' })
    // A whole that is said stays, and what is not known beside it makes it at least.
    const beside = say({ ...office, subject_no: 1, line: 7, said: 'not_known' })
    expect(tell([of(1, office), beside], asked)).toMatchObject({ value: 1, qualifier: 'at_least' })
    // A number that was left blank stays unknown, and a sum that nothing explains stays beside the rows.
    const blank = say({ ...office, subject_no: 55, line: 8, said: 'not_asked' })
    expect(tell([...rows, blank, of(8, { ...office, basis: 'sum', line: 9 })], asked)).toMatchObject({ value: 6, qualifier: 'at_least' })
    expect(tell([...rows, of(9, { ...office, basis: 'sum', line: 9 })], asked)).toMatchObject({ value: null, why: ['contradicted'] })
  })
  it('over several matters only that one is apart', () => {
    const other = taken(20, { matter: '2/2024', paper: 'B 2' })
    const told = tell([taken(3, { sex: 'female' }), ...people(['female', 'female', 'male']), { ...other, sex: 'female' }], TAKEN)
    expect(told).toMatchObject({ value: null, least: 22, most: 23 })
  })
})

describe('cells that are more than their whole', () => {
  it('are a contradiction, also of a none; that they are fewer says nothing', () => {
    const cells = [taken(7, { sex: 'male', line: 2 }), taken(5, { sex: 'female', line: 3 })]
    expect(tell([taken(10), ...cells], TAKEN)).toMatchObject({ value: null, least: 10, most: 12, why: ['contradicted'] })
    expect(tell([taken(15), ...cells], TAKEN)).toMatchObject({ value: 15, qualifier: 'exact' })
    expect(tell([say({ fact: 'taken_over', said: 'none' }), ...cells], TAKEN).value).toBeNull()
  })
  it('of another day, or in another currency, are no cells of it', () => {
    expect(tell([taken(4, { on_day: '2024-01-02' }), taken(7, { sex: 'male', on_day: '2024-01-09' })], TAKEN).why).toEqual([])
    const money = [say({ fact: 'award', quantity: 10, unit: 'USD' }), say({ fact: 'award', quantity: 40, unit: 'USD', sex: 'male' })]
    expect(tell(money, { facts: ['award'] }).why).toEqual([])
  })
})

describe('who was there at the end', () => {
  const time = { about: 'office', holder: 'NGO-X1', from_on: '2024-01-01', until_on: '2024-03-31' }
  const house = (fact: string, n: number, own: Partial<Statement> = {}): Statement => of(n, { ...time, fact, ...own })
  const END = { about: 'office', facts: ['at_end'] }
  const span = { from: '2024-01-01', until: '2024-03-31' }
  const three = [house('at_start', 12), house('came', 7, { line: 2 }), house('left', 5, { line: 3 })]
  it('was there before, or came, and did not leave', () => {
    expect(tell([...three, house('at_end', 14)], END, {}, span)).toMatchObject({ value: 14, qualifier: 'exact' })
    const told = tell([...three, house('at_end', 15)], END, {}, span)
    expect(told).toMatchObject({ value: null, least: 14, most: 15, why: ['contradicted'] })
    expect(told.papers.map((p) => [p.part, p.says])).toEqual([
      ['whole', 15],
      ['reckoned', 14],
    ])
  })
  it('is nothing to reckon where one of the three is not said, is about, or is of another time', () => {
    expect(tell([...three.slice(0, 2), house('at_end', 15)], END, {}, span).value).toBe(15)
    const about = [...three.slice(0, 2), house('left', 5, { qualifier: 'about' }), house('at_end', 15)]
    expect(tell(about, END, {}, span).value).toBe(15)
    const other = [...three.slice(0, 2), house('left', 5, { until_on: '2024-02-29' }), house('at_end', 15)]
    expect(tell(other, END, {}, span).value).toBe(15)
  })
  it('is never below none', () => {
    const told = tell([house('at_start', 1), house('came', 1), house('left', 5), house('at_end', 2)], END, {}, span)
    expect(told).toMatchObject({ least: 0, most: 2, why: ['contradicted'] })
  })
})

describe('what is open, said or not', () => {
  const tol = { about: 'victim', subject_no: 2 }
  const award = say({ ...tol, fact: 'award', quantity: 12, unit: 'KHR' })
  const appeal = { ...tol, paper: 'B 2', paper_on: '2024-09-29' }
  const open = say({ ...appeal, fact: 'award', said: 'not_known' })
  const waits = say({ ...appeal, fact: 'waiting', answer: 'award', line: 2 })
  it('damages that a higher court has put off are open again; a later paper that merely does not know them leaves them', () => {
    expect(tell([award, open, waits], { ...tolTerm, facts: ['award'] })).toMatchObject({ value: null, why: ['not_recorded'] })
    expect(tell([award, open], { ...tolTerm, facts: ['award'] })).toMatchObject({ value: 12 })
    const over = say({ ...appeal, paper: 'C 3', paper_on: '2024-12-16', fact: 'waiting', said: 'over', answer: 'award' })
    expect(tell([award, open, waits, over], { ...tolTerm, facts: ['award'] })).toMatchObject({ value: 12 })
    const chan = say({ ...award, subject_no: 1 })
    expect(tell([chan, award, open, waits], { about: 'victim', facts: ['award'] })).toMatchObject({ value: 12, qualifier: 'at_least' })
  })
  it('what is paid by one day is paid, whatever is still waited for', () => {
    const paid = { ...award, fact: 'award_paid' }
    const rest = [
      say({ ...appeal, fact: 'award_paid', said: 'not_known' }),
      say({ ...appeal, fact: 'waiting', answer: 'payment', line: 2 }),
    ]
    expect(tell([paid, ...rest], { ...tolTerm, facts: ['award_paid'] }).value).toBe(12)
  })
  it('what a later paper strikes out of an earlier one falls, and nothing takes its place', () => {
    const row = say({ about: 'person', subject_no: 9, fact: 'was_paid', answer: 'no' })
    const struck = say({ about: 'person', subject_no: 9, fact: 'was_paid', said: 'struck', paper: 'B 2', corrects: 'A 1' })
    expect(tell([row], { facts: ['was_paid'] }).answer).toBe('no')
    expect(tell([row, struck], { facts: ['was_paid'] })).toMatchObject({ value: null, state: 'not_collected' })
    expect(tell([row, { ...struck, corrects: null }], { facts: ['was_paid'] }).answer).toBe('no')
  })
  it('an age that is said to be unknown is not known, and says nothing against one that is', () => {
    const age = (own: Partial<Statement>): Statement => say({ ...tol, agency: 'a', record: 'r', fact: 'age', ...own })
    const unsure = age({ age_band: 'unknown', said_by: 'self' })
    expect(tell([unsure], { ...tolTerm, facts: ['age'] })).toMatchObject({ value: null, why: ['not_recorded'] })
    const card = age({ age_band: '<18', said_by: 'doctor', paper: 'B 2', record: 'r2' })
    const told = tell([unsure, card], { ...tolTerm, facts: ['age'] })
    expect(told.why).toEqual(['withheld'])
    expect(told.papers.flatMap((p) => p.records?.map((r) => r.record))).toEqual(['r2'])
  })
  it('who somebody is, no word of somebody establishes', () => {
    const said = say({ about: 'person', subject_no: 1, fact: 'identity', answer: 'no', said_by: 'self', basis: 'told' })
    expect(tell([said], { facts: ['identity'] })).toMatchObject({ value: null, why: ['not_recorded'] })
    expect(tell([{ ...said, said_by: null, basis: null }], { facts: ['identity'] }).answer).toBe('no')
  })
  it('a code beside no other is opened by whose it is: no code has what it is', () => {
    const ended = say({ fact: 'outcome', answer: 'other', agency: 'courts', record: 'r1' })
    expect(tell([ended], { facts: ['outcome'] })).toMatchObject({ answer: 'other', sealed: 'remarks' })
  })
  it('a part of a matter that is numbered is not the whole: its day stands alone', () => {
    const first = say({ fact: 'decided', on_day: '2024-07-31' })
    const part = say({ fact: 'decided', on_day: '2024-09-29', subject_no: 4 })
    expect(tell([first, part], { matter: '1/2024', facts: ['decided'] }).answer).toBe('2024-07-31')
    expect(tell([first, part], { matter: '1/2024', no: 4, facts: ['decided'] }).answer).toBe('2024-09-29')
    expect(tell([part], { matter: '1/2024', facts: ['decided'] }).answer).toBe('2024-09-29')
  })
})

describe('those of whom it is not known', () => {
  const has = (no: number, own: Partial<Statement>): Statement => say({ about: 'person', subject_no: no, fact: 'has_papers', ...own })
  const all = [has(1, { answer: 'no' }), has(2, { said: 'not_asked' }), has(3, { said: 'not_known' }), has(4, { answer: 'no' })]
  const ask = (own: object, of = all) =>
    answerQuestion(
      of,
      readQuestion({ term: ':person::has_papers', where: {}, by: ['value'], isCount: false, ...own }, () => true),
    )
  it('are cells of their own beside those of whom it is', () => {
    expect(ask({}).cells.map((c) => [c.by.value, c.value])).toEqual([
      ['no', 2],
      ['not_asked', 1],
      ['not_known', 1],
    ])
  })
  it('how many one paper speaks of is as many as stand in it, where it knows it of each', () => {
    const asked = { by: ['value'], isCount: true, where: { answer: 'no' } }
    const said = (of: Statement[], own: object): unknown => {
      const { told, cells } = ask({ ...asked, ...own }, of)
      return [told, ...cells].map((t) => [t.value, t.qualifier])
    }
    const known = all.filter((s) => s.said === 'said')
    const [open, exact] = ['at_least', 'exact'].map((qualifier) => [2, qualifier])
    expect(said(known, {})).toEqual([open, open])
    expect(said(known, { paper: 'A 1' })).toEqual([exact, exact])
    expect(said(all, { paper: 'A 1' })).toEqual([open, open])
  })
})

const tolTerm = { about: 'victim', no: 2 }

describe('a written sum of a time', () => {
  const month = (n: number | null, m: number, own: Partial<Statement> = {}): Statement => {
    const time = { from_on: `2026-0${m}-01`, until_on: `2026-0${m}-${[31, 28, 31, 30, 31, 30][m - 1]}` }
    const row = { about: 'office', fact: 'returned_home', holder: 'SOC-14', line: m, basis: 'total', ...time, ...own }
    return n === null ? say({ ...row, basis: null, said: 'not_asked' }) : of(n, row)
  }
  const sum = (n: number, from: string, until: string, line: number): Statement =>
    of(n, { about: 'office', fact: 'returned_home', holder: 'SOC-14', basis: 'sum', from_on: from, until_on: until, line })
  const ASKED = { about: 'office', facts: ['returned_home'] }
  const FIRST = { from: '2026-01-01', until: '2026-03-31' }

  it('is its months, and what one that is not in may have had; never fewer than those that are there', () => {
    const asked = (n: number, march: number | null) =>
      tell([month(4, 1), month(3, 2), month(march, 3), sum(n, FIRST.from, FIRST.until, 9)], ASKED, {}, FIRST)
    expect(asked(9, null)).toMatchObject({ value: 9, qualifier: 'exact', state: 'aggregate' })
    expect(asked(6, null)).toMatchObject({ value: null, why: expect.arrayContaining(['contradicted']) })
    expect(asked(9, 1)).toMatchObject({ value: null, why: expect.arrayContaining(['contradicted']) })
    expect(asked(8, 1)).toMatchObject({ value: 8 })
  })
  it('of a half year is held against those of its quarters, and not added to them', () => {
    const HALF = { from: '2026-01-01', until: '2026-06-30' }
    const of3 = (n: number) => [sum(10, FIRST.from, FIRST.until, 7), sum(6, '2026-04-01', HALF.until, 8), sum(n, HALF.from, HALF.until, 9)]
    const told = tell(of3(17), ASKED, {}, HALF)
    expect(told).toMatchObject({ value: null, least: 10, most: 17, why: expect.arrayContaining(['contradicted']) })
    expect(told.papers.map((p) => [p.part, p.says])).toEqual([
      ['sum', 17],
      ['rows', 16],
    ])
    expect(tell(of3(16), ASKED, {}, HALF)).toMatchObject({ value: 16, qualifier: 'exact' })
  })
  const office = (s: Statement, holder: string, paper = 'A 1'): Statement => ({ ...s, holder, paper })
  const [Q1, Q2, Q3, Q4] = [
    ['2026-01-01', '2026-03-31'],
    ['2026-04-01', '2026-06-30'],
    ['2026-07-01', '2026-09-30'],
    ['2026-10-01', '2026-12-31'],
  ] as const
  it('of one of several times that follow each other is none of all of them, whoever asks without a time', () => {
    const year = [sum(10, ...Q1, 1), sum(6, ...Q2, 2), sum(3, ...Q3, 3), sum(0, ...Q4, 4)]
    expect(tell(year, ASKED)).toMatchObject({ value: 19, qualifier: 'exact' })
    const totals = year.map((s): Statement => ({ ...s, basis: 'total' }))
    expect(tell(totals, ASKED)).toMatchObject({ value: 19, qualifier: 'exact' })
    expect(tell(year.slice(0, 2), ASKED)).toMatchObject({ value: 16, qualifier: 'exact' })
    expect(tell([sum(10, ...Q1, 1), { ...sum(6, ...Q2, 1), paper: 'B 2' }], ASKED)).toMatchObject({ value: 16 })
    // Between them a time of which nobody speaks, or one in both: who came twice is one.
    expect(tell([sum(10, ...Q1, 1), sum(6, ...Q3, 2)], ASKED)).toMatchObject({ value: 10, qualifier: 'at_least' })
    expect(tell([sum(10, ...Q1, 1), sum(6, '2026-03-01', Q2[1], 2)], ASKED)).toMatchObject({ value: 10, qualifier: 'at_least' })
  })
  it('of one office is none of another’s, whichever times they are of', () => {
    const half = { from: Q1[0], until: Q2[1] }
    const two = [sum(8, half.from, half.until, 1), office(sum(5, ...Q1, 2), 'SOC-15')]
    expect(tell(two, ASKED, {}, half)).toMatchObject({ value: 13, qualifier: 'at_least' })
    const three = [sum(10, ...Q1, 1), office(sum(5, ...Q1, 2), 'SOC-15'), office(sum(8, half.from, half.until, 3), 'SOC-16')]
    const told = tell(three, ASKED, {}, half)
    expect(told).toMatchObject({ value: 23, qualifier: 'at_least' })
    expect(told.why).not.toContain('contradicted')
    // Of one that contradicts its own quarter, its quarter alone is what it is held against.
    const odd = tell([...three, office(sum(9, ...Q1, 4), 'SOC-16')], ASKED, {}, half)
    expect(odd.why).toContain('contradicted')
    expect(odd.papers.map((p) => [p.part, p.says])).toEqual([
      ['sum', 8],
      ['rows', 9],
    ])
    // Women of the half year and men of its first quarter are no whole and its part.
    const cells = [
      { ...sum(8, half.from, half.until, 1), sex: 'female' },
      { ...sum(5, ...Q1, 2), sex: 'male' },
    ]
    expect(tell(cells, ASKED, {}, half)).toMatchObject({ value: 13, qualifier: 'at_least' })
  })
  it('is cut into the days that are asked for, and its quarter has room for its month or contradicts it', () => {
    const act = (n: number, on_day: string, line: number): Statement =>
      of(n, { about: 'office', fact: 'returned_home', holder: 'SOC-14', on_day, line })
    const acts = [act(2, '2026-05-03', 1), act(5, '2026-05-20', 2)]
    const cut = { from: '2026-05-01', until: '2026-05-15' }
    expect(tellBy(acts, ASKED, {}, ['month'], cut)).toMatchObject([
      { by: { month: '2026-05' }, value: 2, since: cut.from, until: cut.until },
    ])
    const [uncut] = tellBy(acts, ASKED, {}, ['month'], { from: '2026-04-01', until: '2026-06-30' })
    expect(uncut).toMatchObject({ value: 7 })
    expect(uncut).not.toHaveProperty('since')
    const whole = (n: number): Statement =>
      n === 0
        ? say({ ...sum(1, ...Q2, 9), basis: 'total', paper: 'B 2', quantity: null, unit: null, said: 'none' })
        : { ...sum(n, ...Q2, 9), basis: 'total', paper: 'B 2' }
    const april = (n: number) => tellBy([month(3, 4), whole(n)], ASKED, {}, ['month'], { from: Q2[0], until: Q2[1] })
    for (const n of [0, 2]) expect(april(n), String(n)).toMatchObject([{ value: null, why: expect.arrayContaining(['contradicted']) }])
    expect(april(3)).toMatchObject([{ value: 3, qualifier: 'exact' }])
  })
  it('is cut into months, of which a none is a none', () => {
    const none = say({ ...month(1, 2), quantity: null, unit: null, said: 'none', none_word: 'km' })
    const told = answerQuestion(
      [month(2, 1), none, month(null, 3)],
      readQuestion({ term: '1/2024:office::returned_home', where: {}, by: ['month'], span: FIRST, isCount: false }, () => true),
    )
    expect(told.cells.map((c) => [c.by['month'], c.value, c.state])).toEqual([
      ['2026-01', 2, 'aggregate'],
      ['2026-02', 0, 'reported_zero'],
      ['2026-03', null, 'not_collected'],
    ])
  })
})

describe('how many of those whom a paper counts', () => {
  const accused = (no: number, answer: string, own: Partial<Statement> = {}): Statement =>
    say({ about: 'accused', subject_no: no, fact: 'outcome', answer, line: no, ...own })
  const found = (all: readonly Statement[]) =>
    answerQuestion(
      all,
      readQuestion({ term: '1/2024:accused::outcome', where: { answer: 'guilty' }, by: [], isCount: true }, () => true),
    ).told
  const four = [of(4, { fact: 'accused' }), ...[1, 2, 3].map((no) => accused(no, 'guilty')), accused(4, 'acquitted')]

  it('is known when it is said of each, one way or the other, and nobody who is asked for stands beside them', () => {
    expect(found(four)).toMatchObject({ value: 3, qualifier: 'exact' })
    // A fifth, whom the prosecutor let go before these four were tried.
    const fifth = accused(5, 'released', { paper: 'B 2' })
    expect(found([...four, fifth])).toMatchObject({ value: 3, qualifier: 'exact' })
    // Two more who were found guilty are none of the four: then there are others.
    const more = [5, 6].map((no) => accused(no, 'guilty', { paper: 'B 2' }))
    expect(found([...four, ...more])).toMatchObject({ value: 5, qualifier: 'at_least' })
    // Of one it is not said.
    expect(found(four.slice(0, 4))).toMatchObject({ value: 3, qualifier: 'at_least' })
  })
  it('is known by another code of the others only where nobody has two', () => {
    const form = (no: number, form_of_exploitation: string | null, own: Partial<Statement> = {}): Statement =>
      say({ about: 'victim', subject_no: no, fact: 'form', form_of_exploitation, line: no, ...own })
    const counted = (all: readonly Statement[], fact: string, where: Readonly<Record<string, string>>) =>
      answerQuestion(
        [of(4, { fact: 'victims' }), ...all],
        readQuestion({ term: `1/2024:victim::${fact}`, where, by: [], isCount: true }, () => true),
      ).told
    const three = [1, 2, 3].map((no) => form(no, 'forced_labour'))
    const labour = (all: readonly Statement[]) => counted(all, 'form', { form_of_exploitation: 'forced_labour' })
    expect(labour([...three, form(4, 'forced_crime')])).toMatchObject({ value: 3, qualifier: 'at_least' })
    expect(labour([...three, form(4, 'forced_crime'), form(4, 'forced_labour')])).toMatchObject({ value: 4, qualifier: 'exact' })
    const sex = (no: number, code: string | null): Statement =>
      say({ about: 'victim', subject_no: no, fact: 'sex', sex: code, line: no, said: code === null ? 'not_known' : 'said' })
    const women = [1, 2, 3].map((no) => sex(no, 'female'))
    expect(counted([...women, sex(4, 'male')], 'sex', { sex: 'female' })).toMatchObject({ value: 3, qualifier: 'exact' })
    // Of whom it is not known, she may be one.
    expect(counted([...women, sex(4, null)], 'sex', { sex: 'female' })).toMatchObject({ value: 3, qualifier: 'at_least' })
  })
  it('about so much of some, and nothing known of others that are said apart, is about: it is no floor', () => {
    const owed = [
      of(800, { about: 'worker', subject_no: 1, fact: 'wage_owed', unit: 'USD', qualifier: 'about' }),
      say({ about: 'matter', subject_no: 3, fact: 'wage_owed', said: 'not_asked' }),
    ]
    const asked = { term: '1/2024:worker::wage_owed+1/2024:matter:3:wage_owed', where: {}, by: [], isCount: false }
    expect(
      answerQuestion(
        owed,
        readQuestion(asked, () => true),
      ).told,
    ).toMatchObject({ value: 800, qualifier: 'about', why: expect.arrayContaining(['not_collected']) })
  })
})

describe('money with its cents', () => {
  const usd = (n: number, no: number): Statement => of(n, { about: 'accused', subject_no: no, fact: 'fine', unit: 'USD', line: no })
  it('is added to the cent, and said with both', () => {
    expect(tell([usd(0.1, 1), usd(0.2, 2)], { about: 'accused', facts: ['fine'] })).toMatchObject({ value: 0.3, unit: 'USD' })
    const mixed = tell([usd(1250.5, 1), { ...usd(300, 1), unit: 'MYR', line: 2 }], { about: 'accused', facts: ['fine'] })
    expect(mixed.papers.map((p) => p.says)).toEqual(['1250.50 USD and 300 MYR'])
  })
  it('a sum that still holds a struck row is known by the cent, and terms are no longer than they are', () => {
    const row = (n: number, no: number, own: Partial<Statement> = {}): Statement =>
      of(n, { about: 'office', holder: 'SOC-14', subject_no: no, fact: 'aid', unit: 'USD', line: no, ...own })
    const written = row(897.6, 9, { subject_no: null, basis: 'sum' })
    const all = [row(742.56, 1), row(155.04, 2, { said: 'struck' }), written]
    expect(tell(all, { about: 'office', facts: ['aid'] })).toMatchObject({ value: 742.56, qualifier: 'exact' })
    const term = (n: number, line: number): Statement => say({ fact: 'prison', quantity: n, unit: 'years', line })
    expect(tellBy([term(0.1, 1), term(0.2, 2)], { facts: ['prison'] }, {}, ['unit'])[0]).toMatchObject({ value: 0.3 })
  })
})
