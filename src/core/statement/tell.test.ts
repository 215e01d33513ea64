import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import type { Statement } from './statement.ts'
import { listAgainst } from './against.ts'
import { changeOf, daysBetween, less, shareOf, whether } from './between.ts'
import { answerQuestion, readQuestion } from './question.ts'
import { tellBy } from './tell-by.ts'
import { countSaying, tell } from './tell.ts'

const of = (quantity: number, own: Partial<Statement> = {}): Statement => say({ quantity, unit: 'persons', ...own })
const FOUND = { facts: ['found'] }

describe('what papers say of a number', () => {
  it('nothing, not asked, not known and none are four things, and only one of them is a zero', () => {
    expect(tell([], FOUND)).toMatchObject({ value: null, state: 'not_collected' })
    expect(tell([say({ said: 'not_asked' })], FOUND)).toMatchObject({ value: null, state: 'not_collected' })
    expect(tell([say({ said: 'not_known' })], FOUND)).toMatchObject({ value: null, why: ['not_recorded'], state: 'reported' })
    expect(tell([say({ said: 'none' })], FOUND)).toMatchObject({ value: 0, why: ['said_none'], state: 'reported_zero' })
    expect(tell([say({ said: 'struck', quantity: 3 })], FOUND)).toMatchObject({ value: null, state: 'not_collected' })
  })
  it('two papers that differ are a contradiction, and what each says stands beside it', () => {
    const told = tell([of(31), of(27, { paper: 'B 2' })], FOUND)
    expect(told).toMatchObject({ value: null, qualifier: 'between', least: 27, most: 31, why: ['contradicted'] })
    expect(told.papers).toEqual([
      { paper: 'A 1', says: 31 },
      { paper: 'B 2', says: 27 },
    ])
    expect(tell([of(7), say({ said: 'none', paper: 'B 2' })], FOUND)).toMatchObject({ value: null, why: ['contradicted'] })
  })
  it('a correction takes the place of the paper it names, and of no other; what repeats a paper adds nothing', () => {
    expect(tell([of(131), of(129, { paper: 'B 2', corrects: 'A 1' }), of(131, { paper: 'C 3', basis: 'repeats' })], FOUND).value).toBe(129)
    expect(tell([of(131), of(129, { paper: 'B 2', corrects: 'Z 9' })], FOUND).why).toContain('contradicted')
  })
  it('cells of a paper are added up where it has no total, and a total that it has is not', () => {
    const cells = [of(2, { citizenship: 'VNM' }), of(1, { citizenship: 'KHM' })]
    expect(tell(cells, FOUND).value).toBe(3)
    expect(tell([of(4), ...cells], FOUND).value).toBe(4)
    expect(tellBy([of(4), ...cells], FOUND, {}, ['citizenship']).map((c) => [c.by.citizenship, c.value])).toEqual([
      ['KHM', 1],
      ['VNM', 2],
    ])
  })
  it('about and at least stay so, and currencies are never added', () => {
    expect(tell([of(60, { qualifier: 'about' })], FOUND)).toMatchObject({ value: 60, qualifier: 'about' })
    expect(tell([of(1, { qualifier: 'at_least' })], FOUND)).toMatchObject({ value: 1, qualifier: 'at_least' })
    expect(tell([say({ quantity: 5, unit: 'USD' }), say({ quantity: 9, unit: 'KHR' })], FOUND).value).toBeNull()
    expect(tell([say({ quantity: 5, unit: 'USD' }), say({ quantity: 9, unit: 'KHR' })], FOUND, { unit: 'USD' }).value).toBe(5)
  })
  it('parts that make up a time have to agree with what is said of all of it', () => {
    const office = { about: 'office', holder: 'SOC-1' }
    const half = { from: '2024-01-01', until: '2024-06-30' }
    const quarters = [
      of(129, { ...office, from_on: '2024-01-01', until_on: '2024-03-31' }),
      of(120, { ...office, from_on: '2024-04-01', until_on: '2024-06-30' }),
    ]
    expect(tell(quarters, FOUND, {}, half).value).toBe(249)
    expect(tell([...quarters, of(251, { ...office, from_on: half.from, until_on: half.until })], FOUND, {}, half)).toMatchObject({
      value: null,
      why: ['contradicted'],
    })
    // A part is no whole: at least so many.
    expect(tell(quarters.slice(0, 1), FOUND, {}, half)).toMatchObject({ value: 129, qualifier: 'at_least' })
  })
  it('a none of an office that one matter of its time disproves is contradicted', () => {
    const none = say({ about: 'office', holder: 'LAB-8', said: 'none', from_on: '2024-01-01', until_on: '2024-03-31', fact: 'children' })
    const one = of(7, { about: 'office', holder: 'LAB-8', on_day: '2024-03-10', qualifier: 'at_least', fact: 'children' })
    expect(tell([none, one], { facts: ['children'] }, {}, { from: '2024-01-01', until: '2024-03-31' }).why).toContain('contradicted')
    expect(listAgainst([none, { ...one, paper: 'B 2' }])).toEqual([{ paper: 'A 1', facts: ['children'], against: ['B 2'] }])
  })
  it('a none of January is no word against some in its quarter', () => {
    const office = { about: 'office', fact: 'got_allowance' }
    const none = say({ ...office, said: 'none', from_on: '2024-01-01', until_on: '2024-01-31' })
    const some = of(3, { ...office, paper: 'B 2', from_on: '2024-01-01', until_on: '2024-03-31' })
    expect(listAgainst([none, some])).toEqual([])
    expect(listAgainst([none, { ...some, from_on: '2024-01-08', until_on: '2024-01-14' }])).toHaveLength(1)
  })
  it('a written sum that its own rows do not make is contradicted', () => {
    const rows = [2, 4, 3].map((n, i) => of(n, { about: 'office', holder: `CFI-${i}` }))
    expect(tell([...rows, of(9, { about: 'office', basis: 'sum' })], FOUND).value).toBe(9)
    expect(tell([...rows, of(10, { about: 'office', basis: 'sum' })], FOUND)).toMatchObject({ value: null, least: 9, most: 10 })
  })
  it('never makes a zero that no paper bears, whatever is said', () => {
    const any = fc.record({
      said: fc.constantFrom('said', 'not_known', 'not_asked', 'struck'),
      quantity: fc.option(fc.integer({ min: 1, max: 50 })),
      qualifier: fc.constantFrom(null, 'about', 'at_least'),
      paper: fc.constantFrom('A 1', 'B 2', 'C 3'),
      subject_no: fc.option(fc.integer({ min: 1, max: 3 })),
      sex: fc.constantFrom(null, 'male', 'female'),
      corrects: fc.constantFrom(null, 'A 1'),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (list) => {
        const all = list.map((s) => say({ ...s, unit: 'persons' }))
        const told = tell(all, FOUND)
        expect(told.value).not.toBe(0)
        expect(told.value === null || told.qualifier !== null).toBe(true)
        for (const c of tellBy(all, FOUND, {}, ['sex'])) expect(c.value).not.toBe(0)
      }),
    )
  })
})

describe('what papers say of a person', () => {
  const person = (no: number, own: Partial<Statement>): Statement => say({ about: 'victim', subject_no: no, fact: 'person', ...own })
  const TERM = { about: 'victim', facts: ['person'] }
  it('counts her once, a known value before an unknown one, and what differs by itself', () => {
    const all = [
      person(1, { sex: 'female' }),
      person(1, { paper: 'B 2' }),
      person(2, { sex: 'male' }),
      person(2, { sex: 'female', paper: 'B 2' }),
      person(3, {}),
    ]
    expect(tell(all, TERM)).toMatchObject({ value: 3, qualifier: 'at_least' })
    expect(tellBy(all, TERM, {}, ['sex']).map((c) => [c.by.sex, c.value])).toEqual([
      ['contradicted', 1],
      ['female', 1],
      ['unknown', 1],
    ])
  })
  it('is exact, and none of them is a child, only once all whom the matter counts are described', () => {
    const adults = [1, 2].map((no) => person(no, { age_band: '18+' }))
    const asked = { ...TERM, matter: '1/2024' }
    expect(tell(adults, asked, { age_band: '<18' }).value).toBeNull()
    expect(tell([...adults, of(2, { fact: 'victims' })], asked, { age_band: '<18' })).toMatchObject({ value: 0, why: ['complete'] })
  })
  it('says that two papers differ on whether one is a child, until a proof decides it', () => {
    const all = [person(1, { age_band: '18+' }), person(1, { age_band: '<18', paper: 'B 2' }), of(1, { fact: 'victims' })]
    const asked = { ...TERM, matter: '1/2024' }
    expect(tell(all, asked, { age_band: '<18' }).why).toContain('contradicted')
    expect(tell([...all, person(1, { age_band: '<18', basis: 'proof', paper: 'C 3' })], asked, { age_band: '<18' }).value).toBe(1)
  })
})

describe('days and codes', () => {
  it('are contradicted by another, and by who says that it is not so', () => {
    const holds = say({ about: 'file', fact: 'holder', holder: 'PRO-7' })
    expect(tell([holds], { facts: ['holder'] }).answer).toBe('PRO-7')
    expect(tell([holds, { ...holds, said: 'none', paper: 'B 2' }], { facts: ['holder'] }).why).toEqual(['contradicted'])
  })
  it('a month whose day nobody says is that month, settled by a day in it and contradicted by one that is not', () => {
    const happened = (on_day: string, own: Partial<Statement> = {}): Statement => say({ fact: 'happened', on_day, ...own })
    const [may, term] = [happened('2025-05-01', { day_kind: 'month' }), { facts: ['happened'] }]
    expect(tell([may], term)).toMatchObject({ answer: '2025-05', qualifier: 'exact', why: [] })
    expect(tell([may, happened('2025-05-22', { paper: 'B 2' })], term)).toMatchObject({ answer: '2025-05-22' })
    const june = tell([may, happened('2025-06-01', { paper: 'B 2' })], term)
    expect(june).toMatchObject({ why: ['contradicted'], papers: [{ says: '2025-05' }, { says: '2025-06-01' }] })
    expect(daysBetween(tell([may], term), '2025-06-10')).toMatchObject({
      qualifier: 'between',
      least: 10,
      most: 40,
      unit: 'days',
      since: '2025-05',
      until: '2025-06-10',
    })
  })
  it('an act of a month is of a time that holds the whole month, and of no part of it', () => {
    const visit = say({
      fact: 'visits',
      about: 'office',
      holder: 'LAB-25',
      quantity: 1,
      unit: 'times',
      on_day: '2025-05-01',
      day_kind: 'month',
    })
    const within = (until: string): number | null => tell([visit], { facts: ['visits'] }, {}, { from: '2025-05-01', until }).value
    expect([within('2025-05-31'), within('2025-05-30')]).toEqual([1, null])
  })
  it('make whole days, and nobody waits for what is over', () => {
    const wait = say({ about: 'victim', subject_no: 3, fact: 'waiting', answer: 'nationality', on_day: '2024-04-15' })
    const told = tell([wait], { facts: ['waiting'] })
    expect(daysBetween(told, '2024-08-02').value).toBe(109)
    expect(tellBy([wait], { facts: ['waiting'] }, {}, ['answer'])).toHaveLength(1)
    expect(tellBy([wait, { ...wait, said: 'over', on_day: null, paper: 'B 2' }], { facts: ['waiting'] }, {}, ['answer'])).toEqual([])
    expect(daysBetween(tell([], { facts: ['sent'] }), '2024-08-02').value).toBeNull()
  })
  it('years of prison are told in months, a sum is not left where nobody says what came off it', () => {
    const prison = tell([say({ fact: 'prison', quantity: 6, unit: 'years' })], { facts: ['prison'] })
    const suspended = [
      say({ fact: 'prison_suspended', quantity: 2, unit: 'years' }),
      say({ fact: 'prison_suspended', quantity: 6, unit: 'months' }),
    ]
    expect(prison).toMatchObject({ value: 72, unit: 'months' })
    expect(less(prison, tell(suspended, { facts: ['prison_suspended'] })).value).toBe(42)
    expect(less(prison, tell([], { facts: ['prison_suspended'] })).value).toBeNull()
    expect(shareOf(tell([of(2)], FOUND), tell([of(27)], FOUND)).value).toBe(7.4)
    expect(countSaying([say({ fact: 'outcome', answer: 'guilty' })], { facts: ['outcome'] }, { answer: 'guilty' }).value).toBe(1)
  })
})

describe('what a third paper does not settle', () => {
  it('none, seven and two are a contradiction, though two lies between', () => {
    const told = tell([say({ said: 'none' }), of(7, { paper: 'B 2' }), of(2, { paper: 'C 3' })], FOUND)
    expect(told).toMatchObject({ value: null, least: 0, most: 7, why: ['contradicted'] })
    expect(told.papers.map((p) => p.says)).toEqual([0, 7, 2])
  })
  it('a correction of a total leaves no cells of what it corrects', () => {
    const cells = [of(30, { sex: 'male' }), of(22, { sex: 'female' })]
    const all = [of(52), ...cells, of(50, { paper: 'B 2', corrects: 'A 1' })]
    expect(tell(all, FOUND).value).toBe(50)
    expect(tellBy(all, FOUND, {}, ['sex'])).toEqual([])
  })
  it('a none of a part of the time that one of its days disproves is contradicted', () => {
    const none = say({ about: 'office', said: 'none', from_on: '2024-01-01', until_on: '2024-06-20', paper: 'B 2' })
    const one = of(1, { about: 'office', on_day: '2024-02-04', qualifier: 'at_least' })
    expect(tell([none, one], FOUND, {}, { from: '2024-01-01', until: '2024-06-30' }).why).toContain('contradicted')
  })
  it('an age is sealed: a difference is seen, a number is not', () => {
    const age = (band: string, paper: string): Statement => say({ about: 'victim', subject_no: 1, fact: 'age', age_band: band, paper })
    expect(tell([age('<18', 'A 1')], { facts: ['age'] })).toMatchObject({ value: null, why: ['withheld'] })
    expect(tell([age('<18', 'A 1'), age('18+', 'B 2')], { facts: ['age'] }).why).toEqual(['withheld', 'contradicted'])
    const described = say({ about: 'victim', subject_no: 1, fact: 'person', agency: 'ahtjp', record: 'r1' })
    expect(tell([described, say({ ...described, fact: 'age', said: 'not_known' })], { facts: ['age'] }).why).toEqual(['not_recorded'])
    expect(tell([described], { facts: ['name'] })).toMatchObject({
      why: ['withheld'],
      papers: [{ records: [{ agency: 'ahtjp', record: 'r1' }] }],
    })
  })
  it('what somebody waits for is not known; once that is over, nobody said anything of it', () => {
    const accused = { about: 'accused', subject_no: 1 }
    const waits = say({ ...accused, fact: 'waiting', answer: 'decision', on_day: '2025-08-14' })
    const asked = { matter: '1/2024', about: 'accused', no: 1, facts: ['outcome'] }
    expect(tell([waits], asked)).toMatchObject({ value: null, why: ['not_recorded'], state: 'reported' })
    expect(tell([waits, say({ ...waits, said: 'over', paper: 'B 2' })], asked)).toMatchObject({ state: 'not_collected' })
    expect(tell([waits], { ...asked, facts: ['award_paid'] })).toMatchObject({ state: 'not_collected' })
  })
  it('whether: yes, no, or not known; and by how many percent more than before', () => {
    const none = tell([say({ said: 'none' })], FOUND)
    expect([whether(tell([of(3)], FOUND)).answer, whether(none).answer, whether(tell([], FOUND)).answer]).toEqual(['yes', 'no', undefined])
    expect(changeOf(tell([of(82)], FOUND), tell([of(72)], FOUND))).toMatchObject({ value: 13.9, qualifier: 'exact', unit: 'percent' })
    expect(changeOf(tell([of(3)], FOUND), none)).toMatchObject({ value: null, why: ['said_none', 'no_cases'] })
    expect(changeOf(tell([of(2)], FOUND), tell([of(4, { qualifier: 'about' })], FOUND))).toMatchObject({ value: -50, qualifier: 'about' })
  })
  it('of a term without a word of suspension nobody knows what is suspended, and it has its parts', () => {
    const prison = [say({ fact: 'prison', quantity: 8, unit: 'years' })]
    expect(tell(prison, { facts: ['prison_suspended'] })).toMatchObject({ value: null, state: 'not_collected' })
    expect(tell([], { facts: ['prison_suspended'] }).value).toBeNull()
    // The papers of a court as well: of all of them together, in a paper that was corrected, or of nobody.
    const term = (own: Partial<Statement>): Statement =>
      say({ about: 'accused', subject_no: 1, fact: 'prison', quantity: 8, unit: 'years', office: 'CFI-9', ...own })
    const two = (own: Partial<Statement>): Statement => term({ fact: 'prison_suspended', quantity: 2, ...own })
    const asked = { matter: '1/2024', about: 'accused', no: 1, facts: ['prison_suspended'] }
    const toServe = (list: readonly Statement[]) => less(tell(list, { ...asked, facts: ['prison'] }), tell(list, asked)).value
    const later = { paper: 'B 2', paper_on: '2024-06-01' }
    for (const list of [
      [term({})],
      [term({ agency: 'courts', office: 'GDP-1' })],
      [term({}), two({ subject_no: null })],
      [term({}), two({ about: 'matter', subject_no: null, said: 'not_known', quantity: null })],
      [term({ qualifier: 'at_least' })],
      [term({}), two({ said: 'struck' })],
    ]) {
      expect(tell(list, asked).value).toBeNull()
      expect(toServe(list)).toBeNull()
    }
    // One who gives the term again, or puts it right, and does not speak of suspension, takes none away.
    expect(tell([term({}), two({}), term({ ...later, corrects: 'A 1', quantity: 6 })], asked)).toMatchObject({
      value: 24,
      qualifier: 'exact',
    })
    expect(tell([term({}), two({}), term(later)], asked)).toMatchObject({ value: 24, qualifier: 'exact' })
    expect(tell([term({}), two(later)], asked)).toMatchObject({ value: 24, qualifier: 'exact' })
    expect(tellBy(prison, { facts: ['prison'] }, {}, ['unit']).map((c) => c.value)).toEqual([8, 0, 0])
    expect(tellBy([say({ fact: 'prison', said: 'not_known' })], { facts: ['prison'] }, {}, ['unit'])).toEqual([])
  })
})

describe('how many of whom something is said', () => {
  const suspected = (no: number, own: Partial<Statement> = {}): Statement =>
    say({ about: 'victim', subject_no: no, fact: 'classified', answer: 'suspected_victim', ...own })
  const person = (no: number, own: Partial<Statement>): Statement => say({ about: 'victim', subject_no: no, fact: 'person', ...own })
  const ASKED = { matter: '1/2024', about: 'victim', facts: ['classified'] }
  const adults = [1, 2].flatMap((no) => [suspected(no), person(no, { age_band: '18+', sex: no === 1 ? 'male' : 'female' })])
  it('is cut as they are described elsewhere', () => {
    expect(countSaying(adults, ASKED, { sex: 'male' }).value).toBe(1)
    expect(countSaying(adults, ASKED, { sex: 'male/female' }).value).toBe(2)
    expect(tellBy(adults, ASKED, {}, ['sex']).map((c) => [c.by.sex, c.value])).toEqual([
      ['female', 1],
      ['male', 1],
    ])
    expect(tellBy(adults, ASKED, { sex: 'male' }, ['age_band']).map((c) => [c.by.age_band, c.value])).toEqual([['18+', 1]])
    const appealed = [1, 2].map((no) =>
      say({ about: 'victim', subject_no: no, fact: 'appealed', ...(no === 1 ? { on_day: '2024-02-01' } : { said: 'none' }) }),
    )
    const term = { ...ASKED, facts: ['appealed'] }
    expect(tellBy([...adults, ...appealed], term, {}, ['sex'], undefined, true).map((c) => [c.by.sex, c.value])).toEqual([['male', 1]])
  })
  it('is none only where the matter says how many they are, and each of them is described as another', () => {
    const none = { age_band: '<18' }
    expect(countSaying([...adults, of(2, { fact: 'suspected' })], ASKED, none)).toMatchObject({ value: 0, state: 'reported_zero' })
    expect(countSaying(adults, ASKED, none).value).toBeNull()
    expect(countSaying([...adults, of(3, { fact: 'suspected' })], ASKED, none).value).toBeNull()
    expect(countSaying([...adults, suspected(3), of(3, { fact: 'suspected' })], ASKED, none).value).toBeNull()
    expect(countSaying([], ASKED, none)).toMatchObject({ value: null, state: 'not_collected' })
  })
  it('is of all only where the matter says how many they are, and of each it is said', () => {
    const heard = [1, 2].map((no) => say({ about: 'victim', subject_no: no, fact: 'was_heard', answer: 'yes' }))
    const five = [of(5, { fact: 'victims' }), ...[1, 2, 3, 4, 5].map((no) => person(no, { sex: 'female' }))]
    const term = { ...ASKED, facts: ['was_heard'] }
    expect(countSaying([...five, ...heard], term, { answer: 'yes' })).toMatchObject({
      value: 2,
      qualifier: 'at_least',
      why: ['fewer_records'],
    })
    expect(tellBy([...five, ...heard], term, {}, ['value'])).toMatchObject([{ value: 2, qualifier: 'at_least' }])
    expect(countSaying([of(2, { fact: 'victims' }), ...heard], term, { answer: 'yes' })).toMatchObject({ value: 2, qualifier: 'exact' })
    expect(tellBy([of(2, { fact: 'victims' }), ...heard], term, {}, ['value'])).toMatchObject([{ value: 2, qualifier: 'exact' }])
  })
  it('is at least so many where of others it is not said, and open between where papers differ', () => {
    expect(countSaying([...adults, suspected(3)], ASKED, { sex: 'male' })).toMatchObject({ value: 1, qualifier: 'at_least' })
    const other = person(2, { paper: 'B 2', sex: 'male' })
    expect(countSaying([...adults, other], ASKED, { sex: 'male' })).toMatchObject({ least: 1, most: 2, why: ['contradicted'] })
  })
})

describe('a whole beside what it is made of', () => {
  it('a list that names each is no total without records; one that names fewer is', () => {
    const office = { about: 'office', holder: 'NGO-X1', fact: 'came', basis: 'total', from_on: '2024-01-01', until_on: '2024-03-31' }
    const listed = [1, 2].map((no) => say({ about: 'person', subject_no: no, fact: 'person' }))
    const came = { facts: ['came'], about: 'office' }
    expect(tell([of(2, office), ...listed], came).state).toBe('reported')
    expect(tell([of(3, office), ...listed], came).state).toBe('aggregate')
    expect(tell([of(2, office), ...listed.map((s) => ({ ...s, paper: 'B 2' }))], came).state).toBe('aggregate')
  })
  it('whom it is about may be one of several, and is said once', () => {
    const all = ['victim', 'person', 'accused'].map((about, i) => say({ about, subject_no: i + 1, fact: 'person' }))
    const ask = (term: string, about: string) =>
      answerQuestion(
        all,
        readQuestion({ term, where: { about }, by: [], isCount: true }, () => true),
      ).told.value
    expect([ask(':::person', 'victim/person'), ask(':::person', 'accused')]).toEqual([2, 1])
    expect(() => ask(':victim::person', 'person')).toThrow('says already whom it is about')
  })
  it('of all matters a number of people is at least that, and of one paper or one matter it is that', () => {
    const all = [of(2, { fact: 'removed' }), of(5, { fact: 'removed', matter: '2/2024', paper: 'B 2' })]
    const ask = (own: object) =>
      answerQuestion(
        all,
        readQuestion({ term: ':matter::removed', where: {}, by: [], isCount: false, ...own }, () => true),
      ).told
    expect(ask({})).toMatchObject({ value: 7, qualifier: 'at_least', why: ['fewer_records'] })
    expect(ask({ paper: 'A 1' })).toMatchObject({ value: 2, qualifier: 'exact' })
    expect(ask({ term: '2/2024:matter::removed' })).toMatchObject({ value: 5, qualifier: 'exact' })
    // Of accused no less: other judgments are not in.
    const outcome = say({ about: 'accused', subject_no: 1, fact: 'outcome', answer: 'convicted' })
    const accused = { term: ':accused::outcome', where: { answer: 'convicted' }, by: [], isCount: true }
    const told = answerQuestion(
      [outcome, of(1, { fact: 'accused' })],
      readQuestion(accused, () => true),
    ).told
    expect(told).toMatchObject({ value: 1, qualifier: 'at_least' })
    const prison = of(5, { about: 'accused', subject_no: 1, fact: 'prison', unit: 'years' })
    const term = { term: ':accused::prison', where: {}, by: [], isCount: false }
    expect(
      answerQuestion(
        [prison],
        readQuestion(term, () => true),
      ).told,
    ).toMatchObject({ value: 60, qualifier: 'at_least' })
  })
  it('what is left of a total without records is one as well, and a share says its parts', () => {
    const office = { about: 'office', basis: 'total', from_on: '2024-01-01', until_on: '2024-03-31' }
    const all = [of(5, { ...office, fact: 'held' }), of(3, { ...office, fact: 'screened' })]
    const ask = (own: object) =>
      answerQuestion(
        all,
        readQuestion({ term: ':office::held', where: {}, by: [], isCount: false, ...own }, () => true),
      )
    expect(ask({ minus: 'screened' }).told).toMatchObject({ value: 2, state: 'aggregate' })
    expect(less(tell(all, { facts: ['held'] }), tell(all, { facts: ['held'] }))).toMatchObject({ value: 0, state: 'reported_zero' })
    const share = ask({ term: ':office::screened', of: 'held' })
    expect(share.told).toMatchObject({ value: 60, unit: 'percent' })
    expect(share.cells.map((c) => [c.by.part, c.value])).toEqual([
      ['those', 3],
      ['others', 2],
    ])
  })
  describe('what is left of the terms of several people', () => {
    const term = (subject_no: number, fact: string, quantity: number, own: Partial<Statement> = {}): Statement =>
      of(quantity, { about: 'accused', subject_no, fact, unit: 'months', line: subject_no * 2, ...own })
    const left = (all: readonly Statement[]) =>
      answerQuestion(
        all,
        readQuestion(
          { term: ':accused::prison', where: {}, by: [], isCount: false, minus: 'prison_suspended', isInPapers: true },
          () => true,
        ),
      ).told
    const two = [term(1, 'prison', 36), term(1, 'prison_suspended', 18), term(2, 'prison', 24)]
    it('is at least that of those of whom it is known: a silence is no nothing', () => {
      expect(left(two)).toMatchObject({ value: 18, qualifier: 'at_least', why: ['not_collected'] })
      expect(left([...two, term(2, 'prison_suspended', 0, { said: 'none', quantity: null, unit: null })])).toMatchObject({
        value: 42,
        qualifier: 'exact',
      })
    })
    it('of numbered parts of a matter it is the sum less the sum', () => {
      const part = (subject_no: number, fact: string, quantity: number): Statement => of(quantity, { fact, subject_no, line: subject_no })
      const present = { term: ':matter::present', where: {}, by: [], isCount: false, minus: 'agreed', isInPapers: true }
      const told = answerQuestion(
        [part(1, 'present', 28), part(2, 'present', 25), part(3, 'agreed', 24)],
        readQuestion(present, () => true),
      ).told
      expect(told).toMatchObject({ value: 29, qualifier: 'exact' })
    })
  })
  it('the term of one person is never without what is suspended of it and what is left, and a silence of it is no none', () => {
    const term = (fact: string, quantity: number | null, own: Partial<Statement> = {}): Statement =>
      of(quantity ?? 0, { about: 'accused', subject_no: 1, fact, unit: 'months', quantity, ...own })
    const ask = (all: readonly Statement[]) =>
      answerQuestion(
        all,
        readQuestion({ term: '1/2024:accused:1:prison', where: {}, by: [], isCount: false }, () => true),
      )
    const parts = (all: readonly Statement[]) => ask(all).cells.map((c) => [c.by.part, c.value])
    const whole = term('prison', 54)
    expect(ask([whole, term('prison_suspended', 18)]).told).toMatchObject({ value: 54, unit: 'months' })
    expect(parts([whole, term('prison_suspended', 18)])).toEqual([
      ['suspended', 18],
      ['left_to_serve', 36],
    ])
    expect(parts([whole, term('prison_suspended', null, { said: 'none', unit: null })])).toEqual([
      ['suspended', 0],
      ['left_to_serve', 54],
    ])
    expect(parts([whole])).toEqual([
      ['suspended', null],
      ['left_to_serve', null],
    ])
    expect(ask([]).cells).toEqual([])
  })
  it('asked of the papers alone, as many as stand in them are all there are; what nobody knows stays so', () => {
    const guilty = (subject_no: number, matter: string): Statement =>
      say({ about: 'accused', subject_no, matter, fact: 'outcome', answer: 'guilty' })
    const all = [guilty(1, '1/2024'), guilty(2, '1/2024'), guilty(1, '2/2024')]
    const ask = (list: readonly Statement[], isInPapers: boolean) =>
      answerQuestion(
        list,
        readQuestion({ term: ':accused::outcome', where: { answer: 'guilty' }, by: ['matter'], isCount: true, isInPapers }, () => true),
      )
    expect(ask(all, false).told).toMatchObject({ value: 3, qualifier: 'at_least' })
    const inPapers = ask(all, true)
    expect(inPapers.told).toMatchObject({ value: 3, qualifier: 'exact' })
    expect(inPapers.cells.map((c) => [c.value, c.qualifier])).toEqual([
      [2, 'exact'],
      [1, 'exact'],
    ])
    const open = say({ about: 'accused', subject_no: 3, fact: 'outcome', said: 'not_known' })
    expect(ask([...all, open], true).told).toMatchObject({ value: 3, qualifier: 'at_least', why: ['not_recorded'] })
    expect(ask([], true).told).toMatchObject({ value: null, state: 'not_collected' })
  })
  it('who says none of a code or a day is told from who says nothing of it', () => {
    const holds = (own: Partial<Statement>): Statement => say({ about: 'file', fact: 'holder', ...own })
    const told = tell([holds({ holder: 'PRO-7' }), holds({ paper: 'B 2', said: 'none' }), holds({ paper: 'C 3', said: 'not_known' })], {
      facts: ['holder'],
    })
    expect(told).toMatchObject({ why: ['contradicted'] })
    expect(told.papers.map((p) => p.says)).toEqual(['PRO-7', 'none', null])
  })
  it('acts of days are cut by month', () => {
    const visits = ['2024-01-06', '2024-01-17', '2024-03-05'].map((on_day, i) =>
      of(1, { fact: 'visits', unit: 'times', on_day, line: i + 1 }),
    )
    expect(tellBy(visits, { facts: ['visits'] }, {}, ['month']).map((c) => [c.by.month, c.value])).toEqual([
      ['2024-01', 2],
      ['2024-03', 1],
    ])
  })
})
