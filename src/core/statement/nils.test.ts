/** A nil of an office beside a paper that tells of one: however either is written down, no answer is an outright none. */
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerAgainst, answerQuestion, readQuestion, type Written } from './question.ts'
import { withActsDenied } from './nils.ts'
import type { Statement } from './statement.ts'

const HALF = { from_on: '2025-01-01', until_on: '2025-06-30' } as const
const POLICE = { paper: '290/25', paper_on: '2025-07-04', matter: '290/25', office: 'POL-6' } as const
const nil = (own: Partial<Statement> = {}): Statement =>
  say({
    ...POLICE,
    about: 'office',
    fact: 'complaints',
    said: 'none',
    none_word: 'គ្មាន',
    holder: 'POL-6',
    province: 'KH-6',
    ...HALF,
    ...own,
  })
const tells = (own: Partial<Statement> = {}): Statement =>
  say({
    paper: '06/25',
    paper_on: '2025-06-13',
    office: 'NCCT-NAT',
    matter: '55/RS',
    fact: 'complaints',
    quantity: 1,
    unit: 'times',
    ...own,
  })
const ask = (all: readonly Statement[], own: Partial<Written> = {}) =>
  answerQuestion(
    all,
    readQuestion(
      {
        term: ':office::complaints',
        where: { holder: 'POL-6' },
        by: [],
        span: { from: HALF.from_on, until: HALF.until_on },
        isCount: false,
        ...own,
      },
      () => true,
    ),
  )
const DAY = { on_day: '2025-05-22' } as const
const isNone = (all: readonly Statement[], own: Partial<Written> = {}): boolean => {
  const { value, why } = ask(all, own).told
  return value === 0 || !why.includes('contradicted')
}

describe('a nil of an office', () => {
  it('is a none where no paper tells of one', () => {
    expect(ask([nil()]).told).toMatchObject({ value: 0, why: ['said_none'], state: 'reported_zero' })
  })

  it.each<readonly [string, Partial<Statement>]>([
    ['of its matter, with the office', { holder: 'POL-6', ...DAY }],
    ['of somebody in it', { about: 'family', subject_no: 1, holder: 'POL-6', ...DAY }],
    ['as another’s word', { holder: 'POL-6', said_by: 'ngo', ...DAY }],
    ['as an allegation', { holder: 'POL-6', basis: 'allegation', ...DAY }],
    ['of a day in its month', { holder: 'POL-6', on_day: '2025-05-01', day_kind: 'month' }],
    ['of a day before another', { holder: 'POL-6', on_day: '2025-07-10', day_kind: 'before' }],
    ['of a day that no paper says', { holder: 'POL-6' }],
    ['in the office’s own paper, which does not name itself', { office: 'POL-6', ...DAY }],
    ['of its province', { province: 'KH-6', ...DAY }],
    ['of a time within', { holder: 'POL-6', from_on: '2025-05-01', until_on: '2025-05-31' }],
    ['as an act of the office', { about: 'office', holder: 'POL-6', qualifier: 'at_least', ...DAY }],
    ['of those who are foreign', { holder: 'POL-6', citizenship: 'MMR', ...DAY }],
  ])('is contradicted by one that is told %s', (_, own) => {
    const all = [nil(), tells(own)]
    expect(ask(all).told).toMatchObject({ value: null })
    expect(ask(all).told.why).toContain('contradicted')
    expect(ask(all).told.papers.map((p) => [p.paper, p.says])).toEqual([
      ['290/25', 0],
      ['06/25', 1],
    ])
    expect(ask(all, { isWhether: true }).told.answer).not.toBe('no')
    expect(isNone([nil({ said: 'said', none_word: null, quantity: 0, unit: 'times' }), tells(own)])).toBe(false)
  })

  it('is listed among what papers say against each other', () => {
    const act = tells({ holder: 'POL-6', ...DAY })
    expect(answerAgainst([nil(), act]).against).toEqual([{ paper: '290/25', facts: ['complaints'], against: ['06/25'] }])
    expect(answerAgainst([nil(), { ...act, on_day: '2025-08-22' }]).against).toEqual([])
  })

  it('is contradicted in each of its cells, and by the day of a matter that says its own', () => {
    const happened = say({ paper: '55/RS', matter: '55/RS', fact: 'happened', ...DAY })
    const all = [nil(), tells({ holder: 'POL-6' }), happened]
    const cells = ask(all, { where: {}, by: ['holder'] }).cells
    expect(cells.map((c) => [c.value, c.why.includes('contradicted')])).toEqual([[null, true]])
    expect(isNone([nil(), tells({ holder: 'POL-6' }), { ...happened, on_day: '2024-05-22' }])).toBe(true)
  })

  it('of a province is contradicted by an office that some paper says is in it, and of the country by any', () => {
    const asOf = (where: Written['where'], none: Statement, ...acts: readonly Statement[]) => isNone([none, ...acts], { where })
    const province = nil({ holder: null, paper: '9/25', office: 'PCC-6' })
    const whole = nil({ holder: null, province: null, paper: '8/25', office: 'NCCT-NAT' })
    const act = tells({ about: 'office', holder: 'POL-6', ...DAY })
    const trains = say({ ...POLICE, about: 'office', fact: 'trainings', quantity: 17, unit: 'times', holder: 'POL-6', province: 'KH-6' })
    expect(asOf({ province: 'KH-6' }, province, act)).toBe(true)
    expect(asOf({ province: 'KH-6' }, province, act, trains)).toBe(false)
    expect(asOf({}, whole, tells({ holder: 'POL-6', ...DAY }))).toBe(false)
  })

  it.each<readonly [string, Partial<Statement>]>([
    ['arrested', { about: 'accused', subject_no: 1, fact: 'arrested_on', ...DAY }],
    ['convicted', { about: 'accused', subject_no: 1, fact: 'outcome', answer: 'guilty', ...DAY }],
    ['victims', { about: 'victim', subject_no: 1, fact: 'classified', answer: 'suspected_victim', ...DAY }],
    ['victims', { fact: 'suspected', quantity: 3, unit: 'persons', ...DAY }],
  ])('of %s is contradicted by one person of whom its own paper says so', (fact, own) => {
    const one = say({ paper: 'R 1', paper_on: '2025-06-01', office: 'POL-6', matter: 'R 1', ...own })
    expect(isNone([nil({ fact }), one], { term: `:office::${fact}` })).toBe(false)
    expect(isNone([nil({ fact }), { ...one, office: 'POL-9' }], { term: `:office::${fact}` })).toBe(true)
  })

  it('of convictions is as it says where the judgment is of a later day than the raid', () => {
    const court = { paper: 'J 1', paper_on: '2025-08-20', office: 'CFI-6', matter: 'R 1' } as const
    const guilty = say({ ...court, about: 'accused', subject_no: 1, fact: 'outcome', answer: 'guilty' })
    const raid = say({ ...court, paper: 'R 1', office: 'POL-6', fact: 'happened', ...DAY })
    const none = nil({ fact: 'convicted', holder: 'CFI-6', office: 'CFI-6', paper: '7/25' })
    const of = (on_day: string) => [none, guilty, raid, say({ ...court, subject_no: 1, fact: 'decided', on_day })]
    const asked = { term: ':office::convicted', where: { holder: 'CFI-6' } }
    expect(isNone(of('2025-08-01'), asked)).toBe(true)
    expect(isNone(of('2025-06-20'), asked)).toBe(false)
  })

  it.each<readonly [string, Partial<Statement>]>([
    ['another office’s', { holder: 'POL-9', ...DAY }],
    ['of another time', { holder: 'POL-6', on_day: '2025-08-22' }],
    ['of a time that may be another, and of its province alone', { province: 'KH-6' }],
    ['struck out', { holder: 'POL-6', said: 'struck', ...DAY }],
    ['a row of the nil’s own paper', { ...POLICE, holder: 'POL-6', ...DAY }],
    ['another number', { fact: 'trainings', holder: 'POL-6', ...DAY }],
  ])('stands beside what is %s', (_, own) => {
    expect(ask([nil(), tells(own)]).told).toMatchObject({ value: 0, why: ['said_none'] })
  })

  it('of a row of its list, or of one paper alone, is as that paper has it', () => {
    const act = tells({ holder: 'POL-6', ...DAY })
    expect(isNone([nil({ subject_no: 4 }), act])).toBe(true)
    expect(ask([nil(), act], { paper: '290/25' }).told).toMatchObject({ value: 0, why: ['said_none'] })
  })

  describe('leaves what is known of others as it is', () => {
    const arrest = say({
      paper: 'R 1',
      paper_on: '2025-02-02',
      office: 'NGO-X1',
      matter: 'R 1',
      fact: 'arrested',
      quantity: 1,
      unit: 'persons',
      province: 'KH-6',
      on_day: '2025-01-12',
    })
    const january = { from_on: '2025-01-01', until_on: '2025-01-31' }
    const own = (n: number, of: Partial<Statement>): Statement =>
      nil({ fact: 'arrested', said: 'said', none_word: null, quantity: n, unit: 'persons', paper: `T ${n}`, basis: 'total', ...of })
    const asked = (all: readonly Statement[], from: string, until: string, where: Written['where']) =>
      ask(all, { term: ':office::arrested', where, span: { from, until } }).told
    const none = nil({ fact: 'arrested', ...january })

    it('an office’s own year, or its half years, that have room for it', () => {
      const year = own(12, { from_on: '2025-01-01', until_on: '2025-12-31' })
      expect(asked([none, year, arrest], '2025-01-01', '2025-12-31', { holder: 'POL-6' })).toMatchObject({ value: 12, qualifier: 'exact' })
      const halves = [own(7, HALF), own(5, { from_on: '2025-07-01', until_on: '2025-12-31' })]
      expect(asked([none, ...halves, arrest], '2025-01-01', '2025-12-31', { holder: 'POL-6' })).toMatchObject({
        value: 12,
        qualifier: 'exact',
      })
      expect(asked([none, year, arrest], '2025-01-01', '2025-01-31', { holder: 'POL-6' }).why).toContain('contradicted')
      expect(asked([none, arrest], '2025-01-01', '2025-12-31', { holder: 'POL-6' }).why).toContain('contradicted')
    })
    it('what an office of the province has counted, of an act that is known by its province alone', () => {
      const immigration = nil({ fact: 'arrested', holder: 'GDI-NAT', office: 'GDI-NAT', paper: 'G 1', ...january })
      const police = own(1, january)
      const month = (...all: readonly Statement[]) => asked(all, '2025-01-01', '2025-01-31', { province: 'KH-6' })
      expect(month(immigration, police, arrest)).toMatchObject({ value: 1, qualifier: 'exact' })
      // None of it has room for it: nobody else's number is of that time, or of so many.
      expect(month(immigration, arrest).why).toContain('contradicted')
      expect(month(immigration, own(1, { from_on: '2025-02-01', until_on: '2025-02-28' }), arrest).why).toContain('contradicted')
      expect(month(immigration, police, { ...arrest, quantity: 2 }).why).toContain('contradicted')
      expect(month(immigration, police, { ...arrest, holder: 'GDI-NAT' }).why).toContain('contradicted')
    })

    describe('one number has among its own no more acts than it counts', () => {
      const immigration = nil({ fact: 'arrested', holder: 'GDI-NAT', office: 'GDI-NAT', paper: 'G 1', ...january })
      const year = { from_on: '2025-01-01', until_on: '2025-12-31' } as const
      const court = (matter: string): Partial<Statement> => ({ paper: `C ${matter}`, paper_on: '2025-03-01', office: 'CFI-6', matter })
      const isIn = (matter: string): Statement => say({ ...court(matter), fact: 'province', province: 'KH-6' })
      const caught = (no: number, matter = '5/25'): Statement =>
        say({ ...court(matter), about: 'accused', subject_no: no, fact: 'arrested_on', on_day: '2025-01-10' })
      const five = [1, 2, 3, 4, 5].map((no) => caught(no))
      const ofImmigration = (...all: readonly Statement[]) =>
        asked([immigration, isIn('5/25'), isIn('6/25'), ...all], january.from_on, january.until_on, { holder: 'GDI-NAT' })
      const ofAll = (...all: readonly Statement[]) =>
        asked([immigration, isIn('5/25'), isIn('6/25'), ...all], january.from_on, january.until_on, {})

      it('one arrest is the police’s one, told by how many papers it may be', () => {
        expect(ofImmigration(own(1, january), caught(1))).toMatchObject({ value: 0, why: ['said_none'] })
        expect(ofImmigration(own(1, january), caught(1), { ...caught(1), paper: 'N 1', office: 'NGO-X1' })).toMatchObject({ value: 0 })
        expect(ofImmigration(own(5, january), ...five)).toMatchObject({ value: 0, why: ['said_none'] })
      })
      it('a matter’s own number and those whom it names are the same people', () => {
        const number = say({ ...court('5/25'), fact: 'arrested', quantity: 5, unit: 'persons', on_day: '2025-01-10' })
        expect(ofImmigration(own(5, january), number, ...five)).toMatchObject({ value: 0, why: ['said_none'] })
        expect(ofImmigration(own(4, january), number).why).toContain('contradicted')
      })
      it.each<readonly [string, Partial<Statement>, readonly Statement[]]>([
        ['five of one matter', january, five],
        ['five of one matter, its number of a year', year, five],
        ['two of two matters', january, [caught(1), caught(1, '6/25')]],
        ['one that a paper names, and one that it has named itself', january, [caught(1), { ...caught(1, '6/25'), holder: 'POL-6' }]],
      ])('%s are not all of the police’s one, and the nil is none outright', (_, time, arrests) => {
        expect(ofImmigration(own(1, time), ...arrests)).toMatchObject({ value: null })
        expect(ofImmigration(own(1, time), ...arrests).why).toContain('contradicted')
        expect(ofAll(own(1, time), ...arrests)).not.toMatchObject({ qualifier: 'exact' })
        const { against } = answerAgainst([immigration, isIn('5/25'), isIn('6/25'), own(1, time), ...arrests])
        expect(against.map((a) => a.paper)).toContain('G 1')
      })
      it('what an office says of the month, its number of the year does not widen', () => {
        expect(ofImmigration(own(12, year), ...five)).toMatchObject({ value: 0, why: ['said_none'] })
        expect(ofImmigration(own(12, year), own(1, january), ...five).why).toContain('contradicted')
        expect(ofImmigration(own(12, year), nil({ fact: 'arrested', ...january }), ...five).why).toContain('contradicted')
      })
      it('three accused of one hearing are one hearing', () => {
        const none = nil({ fact: 'hearings', holder: 'CFI-7', office: 'CFI-7', paper: 'G 1', ...january })
        const one = own(1, { ...january, fact: 'hearings', holder: 'CFI-6', unit: 'times' })
        const heard = (no: number, day: string): Statement =>
          say({ ...court('5/25'), office: 'NGO-X1', about: 'accused', subject_no: no, fact: 'hearing_on', on_day: day })
        const of = (...all: readonly Statement[]) =>
          ask([none, one, isIn('5/25'), ...all], {
            term: ':office::hearings',
            where: { holder: 'CFI-7' },
            span: { from: january.from_on, until: january.until_on },
          }).told
        expect(of(...[1, 2, 3].map((no) => heard(no, '2025-01-10')))).toMatchObject({ value: 0, why: ['said_none'] })
        expect(of(heard(1, '2025-01-10'), heard(1, '2025-01-20')).why).toContain('contradicted')
      })
    })
  })
})

it('nils of every month, province and office are asked in a time that grows as they do', () => {
  const months = (years: number): Statement[] =>
    Array.from({ length: years * 12 * 25 }, (_, i): Statement[] => {
      const [province, month, year] = [1 + (i % 25), 1 + (Math.floor(i / 25) % 12), 2000 + Math.floor(i / 300)]
      const from = `${year}-${String(month).padStart(2, '0')}`
      const at = { fact: 'arrested', province: `KH-${province}`, from_on: `${from}-01`, until_on: `${from}-28` }
      const of = (letter: string): string => `${letter}${province}`
      return [
        say({ ...at, about: 'office', holder: of('IMM'), office: of('IMM'), paper: `n${i}`, said: 'none' }),
        say({ ...at, about: 'office', holder: of('POL'), office: of('POL'), paper: `q${i}`, quantity: 1, unit: 'persons' }),
        ...[1, 2, 3].map((k) => say({ ...at, matter: `m${i}/${k}`, office: of('PRO'), paper: `r${i}/${k}`, quantity: 1, unit: 'persons' })),
      ]
    }).flat()
  const took = (all: readonly Statement[]): number => {
    const before = process.cpuUsage()
    expect(withActsDenied(all, ['arrested']).length).toBeGreaterThan(all.length)
    return process.cpuUsage(before).user / 1000
  }
  took(months(1))
  // Six thousand took twenty-two seconds while each nil was held against each act.
  expect(took(months(4))).toBeLessThan(4000)
})
