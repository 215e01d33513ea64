/** Who says what, as of when, and in which part of a paper: what is said twice, and what only seems to differ. */
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import type { Statement } from './statement.ts'
import { whether, whetherIs } from './between.ts'
import { answerQuestion, readQuestion } from './question.ts'
import { tellBy } from './tell-by.ts'
import { countSaying, tell } from './tell.ts'

const of = (quantity: number, own: Partial<Statement> = {}): Statement => say({ quantity, unit: 'persons', ...own })
const FOUND = { facts: ['found'] }

describe('one paper, several voices', () => {
  it('two who say different things in one paper are a contradiction, and never a sum', () => {
    const income = { fact: 'income', unit: 'EUR' }
    const told = tell([of(1900, { ...income, said_by: 'employer' }), of(2350, { ...income, said_by: 'book' })], { facts: ['income'] })
    expect(told).toMatchObject({ value: null, why: ['contradicted'] })
    expect(told.papers.map((p) => [p.said_by, p.says])).toEqual([
      ['employer', 1900],
      ['book', 2350],
    ])
  })
  it('two offices that number alike wrote two papers', () => {
    const told = tell([of(4, { office: 'POL-1' }), of(3, { office: 'POL-2', line: 2, sex: 'male' }), of(4, { office: 'POL-2' })], FOUND)
    expect(told).toMatchObject({ value: 4, qualifier: 'exact' })
    expect(tell([of(4, { office: 'POL-1' }), of(5, { office: 'POL-2' })], FOUND).papers.map((p) => [p.office, p.says])).toEqual([
      ['POL-1', 4],
      ['POL-2', 5],
    ])
  })
  it('asked of its own word alone, a paper answers without whom it quotes', () => {
    const all = [of(163), of(158, { said_by: 'police' })]
    expect(tell(all, FOUND, { said_by: 'own' }).value).toBe(163)
    expect(tell(all, FOUND, { said_by: 'police' }).value).toBe(158)
  })
  it('a name is looked for in each paper: where it describes her, else where it first speaks of her', () => {
    const her = { about: 'victim', subject_no: 4, agency: 'a' }
    const all = [
      say({ ...her, fact: 'person', record: 'r1' }),
      say({ ...her, fact: 'award', record: 'r2', paper: 'B 2' }),
      say({ ...her, fact: 'outcome', record: 'r3', paper: 'B 2' }),
      say({ ...her, subject_no: 5, fact: 'person', record: 'r4', paper: 'C 3' }),
    ]
    const told = tell(all, { about: 'victim', no: 4, facts: ['name'] })
    expect(told).toMatchObject({ why: ['withheld'], sealed: 'written_as' })
    expect(told.papers.flatMap((p) => p.records?.map((r) => r.record))).toEqual(['r1', 'r2'])
  })
  it('a paper that says that her name is not known, or was not asked, holds none; another may', () => {
    const her = { about: 'victim', subject_no: 5, agency: 'a' }
    const name = { about: 'victim', no: 5, facts: ['name'] }
    const unnamed = [
      say({ ...her, fact: 'person', record: 'r1' }),
      say({ ...her, fact: 'held', record: 'r2' }),
      say({ ...her, fact: 'name', said: 'not_known', record: 'r3', said_by: 'margin' }),
    ]
    expect(tell(unnamed, name)).toMatchObject({ value: null, why: ['not_recorded'], state: 'reported' })
    expect(tell(unnamed, name).sealed).toBeUndefined()
    const unasked = unnamed.map((s) => (s.fact === 'name' ? { ...s, said: 'not_asked' } : s))
    expect(tell(unasked, name)).toMatchObject({ state: 'not_collected' })
    const later = say({ ...her, fact: 'person', record: 'r4', paper: 'B 2' })
    expect(tell([...unnamed, later], name)).toMatchObject({ why: ['withheld'], sealed: 'written_as' })
  })
  it('what its own office has corrected, another repeats in vain; who counted it himself, the office itself, and another number, contradict', () => {
    const was = of(21, { paper: 'A 1', office: 'MOI', paper_on: '2025-04-10' })
    const by = of(22, { paper: 'A 2', office: 'MOI', paper_on: '2025-05-12', corrects: 'A 1' })
    const said = (quantity: number, office: string, own: Partial<Statement> = {}) =>
      of(quantity, { paper: 'C 3', office, paper_on: '2025-06-02', ...own })
    expect(tell([was, by, said(21, 'NCCT', { basis: 'repeats' })], FOUND)).toMatchObject({ value: 22, qualifier: 'exact' })
    // Of a cell too, of which the correction does not say how its number is cut.
    const women = { sex: 'female', line: 2 }
    const cell = [
      of(21, { ...women, paper: 'A 1', office: 'MOI', paper_on: '2025-04-10' }),
      said(21, 'NCCT', { ...women, basis: 'repeats' }),
    ]
    expect(tell([...cell, by], FOUND, { sex: 'female' }).value).not.toBe(21)
    const counted = tell([was, said(21, 'NGO', { paper_on: '2025-04-20' }), { ...by, quantity: 12 }], FOUND)
    expect(counted).toMatchObject({ value: null, least: 12, most: 21, why: ['contradicted'] })
    expect(counted.papers.map((p) => [p.office, p.says])).toContainEqual(['NGO', 21])
    expect(tell([was, by, said(23, 'NCCT')], FOUND)).toMatchObject({ value: null, least: 22, most: 23 })
    expect(tell([was, by, said(21, 'MOI')], FOUND)).toMatchObject({ value: null, least: 21, most: 22 })
    // Before it was said at all it is a number of its own.
    expect(tell([was, by, said(21, 'NCCT', { paper_on: '2025-03-01' })], FOUND)).toMatchObject({ value: null, least: 21, most: 22 })
  })
  it('what a paper corrects of itself is not the word of another that it gives', () => {
    const all = [of(163), of(158, { said_by: 'police' }), of(160, { paper: 'B 2', corrects: 'A 1', said_by: 'police' })]
    expect(tell(all, FOUND)).toMatchObject({ value: null, least: 160, most: 163 })
  })
  it('an office corrects its own paper, and not another office’s of that number', () => {
    const all = [
      of(30, { paper: '7/24', office: 'A' }),
      of(12, { paper: '7/24', office: 'B' }),
      of(13, { paper: '12/24', office: 'B', corrects: '7/24' }),
    ]
    expect(tell(all, FOUND)).toMatchObject({ value: null, least: 13, most: 30, why: ['contradicted'] })
    expect(tellBy(all, FOUND, {}, ['unit'])[0]).toMatchObject({ value: null, least: 13, most: 30 })
    expect(tell(all.slice(1), FOUND)).toMatchObject({ value: 13, qualifier: 'exact' })
  })
  it('an office corrects another’s paper where one alone has that number, its own number among them', () => {
    const below = of(30, { paper: '7/24', office: 'A' })
    expect(tell([below, of(13, { paper: '12/24', office: 'B', corrects: '7/24' })], FOUND)).toMatchObject({ value: 13, qualifier: 'exact' })
    expect(tell([below, of(13, { paper: '7/24', office: 'B', corrects: '7/24' })], FOUND)).toMatchObject({ value: 13, qualifier: 'exact' })
    const two = [below, of(30, { paper: '7/24', office: 'C' }), of(13, { paper: '12/24', office: 'B', corrects: '7/24' })]
    expect(tell(two, FOUND)).toMatchObject({ value: null, why: ['contradicted'] })
  })
  it('what somebody else says later does not end what one said', () => {
    const paid = { fact: 'was_paid', about: 'victim', subject_no: 1 }
    const no = say({ ...paid, answer: 'no', said_by: 'victim', on_day: '2024-05-01' })
    const yes = { ...paid, answer: 'yes', on_day: '2024-05-10', paper: 'B 2' }
    expect(tell([no, say({ ...yes, said_by: 'employer' })], { facts: ['was_paid'] }).why).toEqual(['contradicted'])
    expect(tell([no, say({ ...yes, said_by: 'victim' })], { facts: ['was_paid'] }).answer).toBe('yes')
    const none = say({ fact: 'award_paid', said: 'none', on_day: '2024-05-01' })
    const word = say({ fact: 'award_paid', quantity: 500, unit: 'USD', on_day: '2024-06-01', paper: 'B 2', said_by: 'accused' })
    expect(tell([none, word], { facts: ['award_paid'] })).toMatchObject({ value: null, why: ['contradicted'] })
    expect(tell([none, { ...word, said_by: null }], { facts: ['award_paid'] })).toMatchObject({ value: 500, qualifier: 'exact' })
  })
  it('a none denies each currency that another paper names', () => {
    const fine = { fact: 'fine', paper: 'B 2' }
    const dollars = say({ ...fine, quantity: 500, unit: 'USD' })
    const all = [say({ fact: 'fine', said: 'none' }), dollars, say({ ...fine, quantity: 1_000_000, unit: 'KHR', line: 2 })]
    const asked = { term: '1/2024:matter::fine', where: {}, by: [], isCount: false }
    const ask = (list: readonly Statement[], isWhether = false) =>
      answerQuestion(
        list,
        readQuestion({ ...asked, isWhether }, () => true),
      )
    expect(ask(all).cells.map((c) => [c.by.unit, c.value, c.most, c.why])).toEqual([
      ['KHR', null, 1_000_000, ['contradicted']],
      ['USD', null, 500, ['contradicted']],
    ])
    expect(ask(all, true).told).toMatchObject({ value: null, why: ['contradicted'] })
    expect(ask(all, true).told.answer).toBeUndefined()
    expect(ask(all.slice(1), true).told).toMatchObject({ answer: 'yes', qualifier: 'exact' })
  })
  it('a proof is of the office that wrote it, and not of another that numbers alike', () => {
    const age = { fact: 'age', about: 'victim', subject_no: 1, agency: 'a', age_band: '<18' }
    const told = tell([say({ ...age, office: 'A', record: 'r1', basis: 'proof' }), say({ ...age, office: 'B', record: 'r2' })], {
      about: 'victim',
      no: 1,
      facts: ['age'],
    })
    expect(told.papers.map((p) => [p.office, p.isProof])).toEqual([
      ['A', true],
      ['B', undefined],
    ])
  })
  it('whom a paper itself describes is described by its own word', () => {
    const her = { fact: 'person', about: 'victim', subject_no: 1, sex: 'female' }
    const all = [say(her), say({ ...her, subject_no: 2, said_by: 'police' }), say({ ...her, line: 3, sex: 'male', said_by: 'police' })]
    const people = { matter: '1/2024', about: 'victim', facts: ['person'] }
    expect(tell(all, people, { said_by: 'own' })).toMatchObject({ value: 1, qualifier: 'at_least' })
    expect(tell(all, people, { said_by: 'own', sex: 'female' })).toMatchObject({ value: 1 })
    expect(tell(all.slice(1, 2), people, { said_by: 'own' })).toMatchObject({ value: null, why: ['not_recorded'] })
    expect(tellBy(all.slice(0, 2), people, {}, ['said_by']).map((c) => [c.by.said_by, c.value])).toEqual([
      ['own', 1],
      ['police', 1],
    ])
  })
  it('a none has no unit, and a number takes its place all the same', () => {
    const none = say({ about: 'office', holder: 'PCC-9', said: 'none', fact: 'victims', paper: 'B 2' })
    const mended = of(6, { about: 'office', holder: 'PCC-9', fact: 'victims', paper: 'C 3', corrects: 'B 2' })
    expect(tell([none, mended], { facts: ['victims'] })).toMatchObject({ value: 6, qualifier: 'exact' })
  })
  it('says what its whole and what its parts say, where they do not agree', () => {
    const office = { about: 'office', holder: 'SOC-14' }
    const half = { from_on: '2024-01-01', until_on: '2024-06-30' }
    const all = [
      of(43, { ...office, from_on: '2024-01-01', until_on: '2024-03-31' }),
      of(45, { ...office, from_on: '2024-04-01', until_on: '2024-06-30' }),
      of(91, { ...office, ...half }),
    ]
    const told = tell(all, FOUND, {}, { from: half.from_on, until: half.until_on })
    expect(told).toMatchObject({ value: null, why: ['contradicted'] })
    expect(told.papers.map((p) => [p.part, p.says])).toEqual([
      ['whole', 91],
      ['parts', 88],
    ])
  })
})

describe('people of a time', () => {
  const office = { about: 'office', holder: 'SOC-14' }
  const span = { from: '2024-01-01', until: '2024-03-31' }
  const months = (a: number, b: number, c: number): Statement[] =>
    [a, b, c].map((n, i) =>
      of(n, { ...office, from_on: `2024-0${i + 1}-01`, until_on: ['2024-01-31', '2024-02-29', '2024-03-31'][i] ?? '' }),
    )
  const whole = (n: number): Statement => of(n, { ...office, from_on: span.from, until_on: span.until })
  it('are no fewer than in its largest part and no more than in all of them: one may come twice', () => {
    expect(tell([...months(18, 2, 27), whole(44)], FOUND, {}, span)).toMatchObject({ value: 44, qualifier: 'exact' })
    expect(tell([...months(18, 2, 27), whole(48)], FOUND, {}, span).why).toContain('contradicted')
    expect(tell([...months(18, 2, 27), whole(26)], FOUND, {}, span).why).toContain('contradicted')
  })
  it('of acts there is no such thing: their parts make the whole', () => {
    const times = [...months(18, 2, 27), whole(44)].map((s) => ({ ...s, unit: 'times' }))
    expect(tell(times, FOUND, {}, span).why).toContain('contradicted')
  })
  it('a province of an office cuts its number, and is no other office', () => {
    const all = [whole(23), ...[14, 6].map((n, i) => ({ ...whole(n), province: `KH-${i}` }))]
    expect(tell(all, FOUND, {}, span)).toMatchObject({ value: 23, qualifier: 'exact' })
  })
})

describe('as of when', () => {
  it('of what changes with time the newest day counts, and that somebody lost sight is the newest word', () => {
    const card = { about: 'person', subject_no: 1, fact: 'has_papers' }
    const all = [say({ ...card, answer: 'yes', on_day: '2024-02-28' }), say({ ...card, answer: 'no', on_day: '2024-03-15', paper: 'B 2' })]
    expect(tell(all, { facts: ['has_papers'] }).answer).toBe('no')
    const sight = { about: 'victim', subject_no: 4, fact: 'whereabouts' }
    const lost = [say({ ...sight, answer: 'shelter' }), say({ ...sight, said: 'not_known', paper: 'B 2', paper_on: '2024-08-30' })]
    expect(tell(lost, { facts: ['whereabouts'] })).toMatchObject({ value: null, why: ['not_recorded'] })
  })
  it('that nobody had been screened by one day says nothing against twelve on a later', () => {
    const screened = { fact: 'screened' }
    const all = [say({ ...screened, said: 'none' }), of(12, { ...screened, paper: 'B 2', paper_on: '2024-02-03' })]
    expect(tell(all, { facts: ['screened'] })).toMatchObject({ value: 12, qualifier: 'exact' })
    // Of one day the two stay two.
    expect(tell([all[0] as Statement, { ...(all[1] as Statement), paper_on: '2024-01-01' }], { facts: ['screened'] }).why).toContain(
      'contradicted',
    )
  })
})

describe('what is waited for', () => {
  const accused = { about: 'accused', subject_no: 1, fact: 'is_final' }
  const waits = say({ fact: 'waiting', answer: 'appeal', on_day: '2024-06-27' })
  it('is not known yet, also where a paper says "no" so far; whether it is there, is a no', () => {
    const all = [say({ ...accused, answer: 'no' }), waits]
    const term = { matter: '1/2024', about: 'accused', no: 1, facts: ['is_final'] }
    expect(tell(all, term)).toMatchObject({ value: null, why: ['not_recorded'], papers: [{ says: 'no' }] })
    const written = { term: '1/2024:accused:1:is_final', where: {}, by: [], isCount: false, isWhether: true }
    expect(
      answerQuestion(
        all,
        readQuestion(written, () => true),
      ).told.answer,
    ).toBe('no')
    expect(tell([say({ ...accused, answer: 'yes' }), waits], term).answer).toBe('yes')
  })
})

describe('words and what no list has', () => {
  it('what is said in words alone is said: sealed, and not unknown', () => {
    const told = tell([say({ about: 'victim', subject_no: 4, fact: 'whereabouts', agency: 'ngo', record: 'r1' })], {
      facts: ['whereabouts'],
    })
    expect(told).toMatchObject({ why: ['withheld'], sealed: 'remarks', papers: [{ records: [{ agency: 'ngo', record: 'r1' }] }] })
  })
  it('a fact that no word fits is a number where a number is said, and a code where a code is', () => {
    expect(tell([of(31, { fact: 'other', unit: 'times' })], { facts: ['other'] })).toMatchObject({ value: 31, unit: 'times' })
    expect(tell([say({ fact: 'other', answer: 'yes' })], { facts: ['other'] }).answer).toBe('yes')
  })
  it('whether somebody is that: yes, no where another is said, and not known where nobody says', () => {
    const classified = (answer: string): Statement => say({ about: 'victim', subject_no: 6, fact: 'classified', answer })
    const isAsked = (all: readonly Statement[]): string | undefined => {
      const written = { term: '1/2024:victim:6:classified', where: { answer: 'suspected_victim' }, by: [], isCount: false, isWhether: true }
      return answerQuestion(
        all,
        readQuestion(written, () => true),
      ).told.answer
    }
    expect([isAsked([classified('suspected_victim')]), isAsked([classified('not_victim')]), isAsked([])]).toEqual(['yes', 'no', undefined])
    expect(whether(tell([classified('not_victim')], { facts: ['classified'] })).answer).toBe('no')
    expect(whetherIs('a', tell([], { facts: ['classified'] })).answer).toBeUndefined()
  })
  it('of several currencies there is no sum, and each is said without being asked for', () => {
    const all = [of(6_200, { fact: 'seized', unit: 'USD' }), of(90_000, { fact: 'seized', unit: 'KHR' })]
    const written = { term: '1/2024:matter::seized', where: {}, by: [], isCount: false }
    const { told, cells } = answerQuestion(
      all,
      readQuestion(written, () => true),
    )
    expect(told).toMatchObject({ value: null, why: ['not_broken_down'] })
    expect(cells.map((c) => [c.by.unit, c.value])).toEqual([
      ['KHR', 90_000],
      ['USD', 6_200],
    ])
  })
  it('a sum of people of whom the matter says that nobody asked the others is at least that', () => {
    const paid = (no: number, n: number): Statement => of(n, { about: 'victim', subject_no: no, fact: 'release_price', unit: 'MYR' })
    const term = { matter: '1/2024', about: 'victim', facts: ['release_price'] }
    expect(tell([paid(1, 50), paid(4, 20)], term)).toMatchObject({ value: 70, qualifier: 'exact' })
    expect(tell([paid(1, 50), paid(4, 20), say({ fact: 'release_price', said: 'not_asked' })], term)).toMatchObject({
      value: 70,
      qualifier: 'at_least',
    })
  })
  it('lists a proof beside what is only said, since only who opens it sees whether it holds the number', () => {
    const age = { about: 'victim', subject_no: 1, fact: 'age', age_band: '<18', agency: 'a' }
    expect(
      tell([say({ ...age, record: 'r1' }), say({ ...age, fact: 'person', record: 'r2', paper: 'B 2', basis: 'proof' })], { facts: ['age'] })
        .papers,
    ).toMatchObject([{ paper: 'A 1' }, { paper: 'B 2', isProof: true }])
    expect(tellBy([], { facts: ['name'] }, {}, ['paper'])).toEqual([])
  })
})

describe('of a moment, and of a time', () => {
  const prison = { about: 'office', holder: 'GDP-1' }
  const month = (m: number): Partial<Statement> => ({ ...prison, from_on: `2024-0${m}-01`, until_on: `2024-0${m}-28` })
  const half = { from: '2024-01-01', until: '2024-06-28' }
  it('how many there are at an end is not added over months, and a month denies no half-year', () => {
    const all = [1, 2, 6].map((m) => of(10 + m, { ...month(m), fact: 'at_end' }))
    const whole = of(14, { ...prison, fact: 'at_end', from_on: half.from, until_on: half.until, paper: 'B 2' })
    const term = { facts: ['at_end'], about: 'office' }
    expect(tell(all, term, {}, half)).toMatchObject({ value: 16, qualifier: 'exact' })
    // How many there were in February says nothing of the end of June; what each paper says stands beside it.
    expect(tell(all.slice(0, 2), term, {}, half)).toMatchObject({
      value: null,
      why: ['not_recorded'],
      state: 'reported',
      papers: [{ paper: 'A 1', says: 12 }],
    })
    expect(tell(all.slice(0, 2), term)).toMatchObject({ value: 12, qualifier: 'exact' })
    expect(tell([...all, whole], term, {}, half)).toMatchObject({ value: null, least: 14, most: 16, why: ['contradicted'] })
    expect(tell([...all.slice(0, 2), whole], term, {}, half)).toMatchObject({ value: 14, qualifier: 'exact' })
    const starts = [1, 2].map((m) => of(m, { ...month(m), fact: 'at_start' }))
    expect(tell(starts, { facts: ['at_start'] }, {}, half)).toMatchObject({ value: 1, qualifier: 'exact' })
    expect(tell(starts.slice(1), { facts: ['at_start'] }, {}, half)).toMatchObject({ value: null, why: ['not_recorded'] })
    const other = of(5, { ...month(6), fact: 'at_end', holder: 'GDP-2', paper: 'C 3' })
    expect(tell([...all.slice(0, 2), other], term, {}, half)).toMatchObject({ value: 5, qualifier: 'at_least' })
  })
  it('a none of a time is denied by some in a part of it, and a none of a part says nothing of the others', () => {
    const some = of(2, { ...month(2), fact: 'contacts_scam', unit: 'times', qualifier: 'at_least' })
    const none = say({ ...prison, fact: 'contacts_scam', said: 'none', from_on: half.from, until_on: '2024-05-31', paper: 'B 2' })
    expect(tell([some, none], { facts: ['contacts_scam'] }, {}, half)).toMatchObject({ value: null, why: ['contradicted', 'as_stated'] })
    const elsewhere = say({ ...month(1), fact: 'contacts_scam', said: 'none', paper: 'B 2' })
    expect(tell([some, elsewhere], { facts: ['contacts_scam'] }, {}, half)).toMatchObject({ value: 2, qualifier: 'at_least' })
  })
  it('says what papers say together, and who merely repeats, where they are contradicted', () => {
    const quarters = [
      of(129, { ...prison, fact: 'arrived', from_on: '2024-01-01', until_on: '2024-03-31', paper: 'B 2' }),
      of(120, { ...prison, fact: 'arrived', from_on: '2024-04-01', until_on: '2024-06-28', paper: 'C 3' }),
    ]
    const whole = of(251, { ...prison, fact: 'arrived', from_on: half.from, until_on: half.until })
    const again = { ...whole, basis: 'repeats', paper: 'D 4' }
    const told = tell([whole, ...quarters, again], { facts: ['arrived'], about: 'office' }, {}, half)
    expect(told.papers.map((p) => [p.paper, p.says])).toEqual([
      ['A 1', 251],
      ['B 2', 129],
      ['C 3', 120],
      ['B 2 + C 3', 249],
      ['D 4', 251],
    ])
    const awards = [1, 2].map((n) => of(n, { fact: 'award', unit: 'KHR', matter: `${n}/2024`, paper: `${n}/24` }))
    const ordered = of(1, { about: 'office', fact: 'award', unit: 'KHR', paper: 'S 1', basis: 'total' })
    expect(tell([ordered, ...awards], { facts: ['award'] }).papers.at(-1)).toMatchObject({ paper: '1/24 + 2/24', part: 'parts', says: 3 })
  })
  it('who is spoken of by several is in the cell of each', () => {
    const her = { about: 'accused', subject_no: 1, fact: 'outcome', answer: 'guilty' }
    const all = [say({ ...her, office: 'CFI-1' }), say({ ...her, office: 'CA-1', paper: 'B 2' })]
    expect(tellBy(all, { facts: ['outcome'] }, {}, ['office']).map((c) => [c.by.office, c.value])).toEqual([
      ['CA-1', 1],
      ['CFI-1', 1],
    ])
  })
})

describe('facts that are added, and what is said of some alone', () => {
  const month = (m: number): Partial<Statement> => ({
    about: 'office',
    holder: 'CFI-1',
    from_on: `2024-0${m}-01`,
    until_on: `2024-0${m}-28`,
  })
  const span = { from: '2024-04-01', until: '2024-06-28' }
  it('people who went home and people who were removed are added over papers; two words for the same people are not', () => {
    const home = of(4, { fact: 'returned_home' })
    const removed = of(30, { fact: 'removed', paper: 'B 2' })
    expect(tell([home, removed], { facts: ['returned_home', 'removed'] })).toMatchObject({ value: 34, qualifier: 'exact' })
    const words = [of(9, { fact: 'suspected' }), of(6, { fact: 'victims', paper: 'B 2' })]
    expect(tell(words, { facts: ['suspected', 'victims'] })).toMatchObject({ value: null, why: ['contradicted'] })
    expect(tell([home, say({ fact: 'removed', said: 'not_known', paper: 'B 2' })], { facts: ['returned_home', 'removed'] })).toMatchObject({
      value: 4,
      qualifier: 'at_least',
    })
  })
  it('of times that do not overlap, what befalls somebody once is the sum at least; who only came may be one', () => {
    const convicted = [
      of(1, { ...month(4), fact: 'convicted' }),
      of(3, { about: 'office', holder: 'CFI-1', fact: 'convicted', on_day: '2024-06-25', paper: 'B 2' }),
    ]
    expect(tell(convicted, { facts: ['convicted'] }, {}, span)).toMatchObject({ value: 4, qualifier: 'at_least' })
    const came = [of(5, { ...month(4), fact: 'came' }), of(7, { ...month(6), fact: 'came' })]
    expect(tell(came, { facts: ['came'] }, {}, span)).toMatchObject({ value: 7, qualifier: 'at_least' })
    expect(
      tell(
        came.map((s) => ({ ...s, fact: 'convicted' })),
        { facts: ['convicted'] },
        {},
        span,
      ),
    ).toMatchObject({ value: 12 })
  })
  it('a written sum of one kind says nothing against a number of all', () => {
    const calls = [
      of(134, { ...month(4), fact: 'contacts', unit: 'times' }),
      of(21, { ...month(4), fact: 'contacts', unit: 'times', answer: 'trafficking', basis: 'sum' }),
    ]
    expect(tell(calls, { facts: ['contacts'] })).toMatchObject({ value: 134, qualifier: 'exact' })
    expect(tell(calls, { facts: ['contacts'] }, { answer: 'trafficking' })).toMatchObject({ value: 21 })
  })
  it('of a whole that nobody knows, the cells that are known are at least there', () => {
    const all = [say({ fact: 'returned_home', said: 'not_known' }), of(8, { fact: 'returned_home', sex: 'female' })]
    expect(tell(all, { facts: ['returned_home'] })).toMatchObject({ value: 8, qualifier: 'at_least' })
    const none = tell([say({ fact: 'returned_home', said: 'none' }), all[1] as Statement], { facts: ['returned_home'] })
    expect(none).toMatchObject({ value: null, least: 0, most: 8, why: ['contradicted'] })
  })
  it('a code that is said as a number is one, and a none of what no word fits is a zero', () => {
    expect(tell([of(250, { fact: 'help', qualifier: 'about' })], { facts: ['help'] })).toMatchObject({ value: 250, qualifier: 'about' })
    expect(tell([say({ fact: 'help', answer: 'medical', quantity: 1 })], { facts: ['help'] }).answer).toBe('medical')
    expect(tell([say({ fact: 'other', said: 'none' })], { facts: ['other'] })).toMatchObject({ value: 0, why: ['said_none'] })
    expect(tell([say({ fact: 'other', said: 'not_asked' })], { facts: ['other'] }).value).toBeNull()
  })
  it('how many did something: nobody, where it is not known of anybody; at least those, where of some it is not', () => {
    const appealed = (no: number, own: Partial<Statement>): Statement => say({ about: 'accused', subject_no: no, fact: 'appealed', ...own })
    const open = [1, 2].map((no) => appealed(no, { said: 'not_known' }))
    const term = { matter: '1/2024', about: 'accused', facts: ['appealed'] }
    expect(countSaying(open, term, {})).toMatchObject({ value: null, why: ['not_recorded'], state: 'reported' })
    const later = { paper: 'B 2', on_day: '2024-07-21' }
    expect(countSaying([...open, appealed(1, later)], term, {})).toMatchObject({ value: 1, qualifier: 'at_least' })
    // The matter has to say how many they are: a third one may have appealed as well.
    const one = [appealed(1, later), appealed(2, { said: 'none' })]
    expect(countSaying(one, term, {})).toMatchObject({ value: 1, qualifier: 'at_least' })
    const accused = (n: number, own: Partial<Statement> = {}): Statement => of(n, { fact: 'accused', ...own })
    expect(countSaying([...one, accused(3)], term, {})).toMatchObject({ value: 1, qualifier: 'at_least', why: ['fewer_records'] })
    expect(countSaying([...one, accused(1)], { ...term, no: 1 }, {})).toMatchObject({ value: 1, qualifier: 'exact' })
    const present = (no: number, answer: string): Statement => appealed(no, { fact: 'was_present', answer })
    const there = { ...term, facts: ['was_present'] }
    expect(countSaying([present(1, 'yes'), present(2, 'no'), accused(2)], there, {})).toMatchObject({ value: 1, qualifier: 'exact' })
    const lessSure = accused(2, { qualifier: 'at_least' })
    expect(countSaying([present(1, 'yes'), present(2, 'no'), lessSure], there, {})).toMatchObject({ qualifier: 'at_least' })
    const ofAll = appealed(1, { subject_no: null, fact: 'was_present', answer: 'yes' })
    expect(countSaying([ofAll, accused(1)], there, {})).toMatchObject({ value: 1, qualifier: 'at_least' })
    expect(countSaying([present(1, 'yes'), present(2, 'no')], there, { answer: 'no' })).toMatchObject({ value: 1 })
    expect(countSaying([present(1, 'no')], there, {}).value).toBeNull()
    expect(countSaying([present(1, 'no'), of(1, { fact: 'accused' })], there, {})).toMatchObject({ value: 0, state: 'reported_zero' })
  })
})

describe('a whole, and who speaks of a part of it alone', () => {
  it('who counts her own citizens says of all that there are no fewer, and contradicts whoever says how many there are only by more', () => {
    const police = [of(62), of(17, { citizenship: 'IDN', line: 2 }), of(45, { citizenship: 'VNM', line: 3 })]
    const embassy = (n: number) => of(n, { paper: 'E 1', office: 'EMB', citizenship: 'IDN' })
    expect(tell([...police, embassy(17)], FOUND)).toMatchObject({ value: 62, qualifier: 'exact', why: [] })
    // Of its own citizens it says another number: that is not forgotten beside the whole.
    expect(tell([...police, embassy(19)], FOUND)).toMatchObject({ value: 62, why: ['contradicted'] })
    expect(tell([...police, embassy(19)], FOUND, { citizenship: 'IDN' }).why).toContain('contradicted')
    expect(tell([...police, embassy(70)], FOUND).why).toContain('contradicted')
    // Two sexes are all there are.
    const both = [of(50, { paper: 'E 1', office: 'EMB', sex: 'male' }), of(9, { paper: 'E 1', office: 'EMB', sex: 'female', line: 2 })]
    expect(tell([...police, ...both], FOUND).why).toContain('contradicted')
  })
  it.each([
    { province: 'KH-12' },
    { law_basis: 'TIP_LAW' },
    { form_of_exploitation: 'FORCED_LABOUR' },
    { sex: 'male' },
    { age_band: '18+' },
    { answer: 'yes' },
  ])('a paper that says where, by which law or of whom a matter was speaks of all of it: %o', (cut) => {
    const other = of(50, { paper: 'N 1', office: 'NGO', ...cut })
    expect(tell([of(62), other], FOUND)).toMatchObject({ value: null, least: 50, most: 62, why: ['contradicted'] })
  })
  it('a paper of one citizenship is of a part only where the whole is known to have others', () => {
    const embassy = of(50, { paper: 'E 1', office: 'EMB', citizenship: 'IDN' })
    expect(tell([of(62), embassy], FOUND)).toMatchObject({ value: null, least: 50, most: 62, why: ['contradicted'] })
    expect(tell([of(62), of(62, { citizenship: 'IDN', line: 2 }), embassy], FOUND).why).toContain('contradicted')
    expect(tell([of(62), of(12, { citizenship: 'VNM', line: 2 }), embassy], FOUND)).toMatchObject({
      value: 62,
      qualifier: 'exact',
      why: [],
    })
  })
  it.each([
    ['as many again of another', [of(45, { citizenship: 'VNM', line: 2 })], 50, 62],
    ['all of another', [of(62, { citizenship: 'VNM', line: 2 })], 20, 62],
    ['none of another', [say({ said: 'none', fact: 'found', citizenship: 'VNM', line: 2 })], 50, 50],
    ['another that was not asked', [say({ said: 'not_asked', fact: 'found', citizenship: 'VNM', line: 2 })], 50, 50],
    ['some whose citizenship nobody knows', [of(1, { citizenship: 'UNK', line: 2 })], 50, 50],
  ])('a whole that has %s does not make a paper of one citizenship agree with it', (_, rows, embassy, least) => {
    const told = tell([of(62), ...rows, of(embassy, { paper: 'E 1', office: 'EMB', citizenship: 'IDN' })], FOUND)
    expect(told.why).toContain('contradicted')
    expect(told.qualifier).not.toBe('exact')
    expect(told.least).toBe(least)
  })
  it('a written sum of the country’s months is none of provinces that are not in; of other months it is contradicted', () => {
    const month = (n: number, m: number, own: Partial<Statement> = {}) =>
      of(n, {
        about: 'office',
        fact: 'cases',
        from_on: `2026-0${m}-01`,
        until_on: `2026-0${m}-${[31, 28, 31][m - 1]}`,
        basis: 'total',
        line: m,
        ...own,
      })
    const quarter = { about: 'office', fact: 'cases', from_on: '2026-01-01', until_on: '2026-03-31' }
    const rest = [
      of(36, { ...quarter, basis: 'sum', line: 4 }),
      of(5, { ...quarter, province: 'KH-18', basis: 'total', line: 5 }),
      say({ ...quarter, province: 'KH-8', said: 'not_asked', line: 6 }),
    ]
    const cases = { about: 'office', facts: ['cases'] }
    const span = { from: '2026-01-01', until: '2026-03-31' }
    expect(tell([month(9, 1), month(14, 2), month(13, 3), ...rest], cases, {}, span)).toMatchObject({ value: 36, qualifier: 'at_least' })
    expect(tell([month(9, 1), month(14, 2), month(13, 3), ...rest.slice(0, 2)], cases, {}, span)).toMatchObject({
      value: 36,
      qualifier: 'exact',
    })
    // One province alone is more than the whole country.
    const more = of(40, { ...quarter, province: 'KH-18', basis: 'total', line: 5 })
    expect(tell([month(9, 1), month(14, 2), month(13, 3), rest[0]!, more, rest[2]!], cases, {}, span)).toMatchObject({
      value: null,
      least: 36,
      most: 40,
      why: expect.arrayContaining(['contradicted']),
    })
    expect(tell([month(9, 1), month(14, 2), month(11, 3), ...rest], cases, {}, span).why).toContain('contradicted')
  })
  it('a written total of a list and the numbers of its rows are two sayings where they differ', () => {
    const row = (no: number) => of(1, { about: 'person', fact: 'removed', subject_no: no, line: no })
    const total = (n: number) => of(n, { about: 'person', fact: 'removed', basis: 'sum', line: 20 })
    const none = say({ about: 'person', fact: 'removed', said: 'none', citizenship: 'KEN', line: 21 })
    const removed = { about: 'person', facts: ['removed'] }
    const told = tell([row(1), row(2), row(3), total(4), none], removed)
    expect([told.value, told.why.includes('contradicted')]).toEqual([null, true])
    expect(told.papers.map((p) => [p.part, p.says])).toEqual([
      ['sum', 4],
      ['rows', 3],
    ])
    expect(tell([row(1), row(2), row(3), total(3), none], removed)).toMatchObject({ value: 3, qualifier: 'exact' })
  })
})

it('two terms with a plus between are added, each of its own number; what is about and open stays about', () => {
  const ask = (term: string, all: readonly Statement[]) =>
    answerQuestion(
      all,
      readQuestion({ term, where: {}, by: [], isCount: false }, () => true),
    ).told
  const all = [of(3), of(2, { subject_no: 6, line: 2 })]
  const matter = all[0]?.matter ?? ''
  expect(ask(`${matter}:matter::found+${matter}:matter:6:found`, all)).toMatchObject({ value: 5, qualifier: 'exact' })
  expect(ask(`${matter}:matter::found+taken_over`, all).value).toBe(3)
  const debt = { about: 'family', fact: 'debt', unit: 'USD' }
  const debts = [
    of(2000, { ...debt, subject_no: 1, qualifier: 'about' }),
    say({ ...debt, subject_no: 2, unit: null, said: 'not_asked', line: 2 }),
  ]
  expect(tell(debts, { about: 'family', facts: ['debt'] })).toMatchObject({
    value: 2000,
    qualifier: 'about',
    why: ['not_collected', 'as_stated'],
  })
})
