/**
 * Somebody inside who may ask, and asks ten thousand times; then two of them, who put their answers together. They ask the
 * real desk (`work/releases/answer-asker.ts`); only the record behind it is a list of invented people, some of whom became known late. Who found whom is
 * judged by that list, with equations of the test's own: the desk's attacks are not asked whether the desk is right.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../src/outside/highs/index.ts'
import type { Indicator } from '../../src/core/country/index.ts'
import { protectTables, type LinearSolver, type Release, type TableSet } from '../../src/core/disclosure.ts'
import { NEW_CUTS_A_MONTH } from '../../src/core/release/query-policy.ts'
import { mulberry32 } from '../../src/core/seeded.ts'
import { ask, type KeptRelease, type NotGiven } from '../../src/work/releases/answer-asker.ts'
import { attack } from '../../src/road/attack.ts'
import type { Asked } from '../../src/work/releases/clear-tables.ts'
import { stamp, type Protected } from '../../src/road/stages.ts'

const DIMENSIONS = { place: ['A', 'B', 'C'], sex: ['m', 'f'], form: ['labour', 'sexual', 'begging'] }
type Dimension = keyof typeof DIMENSIONS
const NAMES = Object.keys(DIMENSIONS) as Dimension[]
const MONTHS = ['2023-01-01', '2023-02-01', '2023-03-01', '2023-04-01']
const indicator = { id: 'people' } as Indicator
const country = { id: 'nowhere' }
const TODAY = '2024-06-15'

/** Ends of months; what became known by the first of them is most of it. */
const DAYS = ['2024-03-31', '2024-04-30', '2024-05-31']
type Person = { readonly month: string; readonly known: string } & Readonly<Record<Dimension, number>>
const chance = mulberry32(5)
const pick = (n: number): number => Math.floor(n * chance() ** 2)
const PEOPLE: readonly Person[] = Array.from({ length: 450 }, () => ({
  month: MONTHS[Math.floor(3 * chance())]!,
  known: DAYS[Math.max(0, Math.floor(12 * chance()) - 9)]!,
  place: pick(3),
  sex: pick(2),
  form: pick(3),
}))

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

const countedIn = ({ interval: { from, to }, asOf }: Pick<Asked, 'interval' | 'asOf'>): readonly Person[] =>
  PEOPLE.filter((p) => p.month >= from && p.month < to && p.known <= asOf)

function setOf({ interval, by, asOf }: Pick<Asked, 'interval' | 'by' | 'asOf'>): TableSet {
  const { from, to } = interval
  const dimensions = (by as Dimension[]).map((d) => ({ levels: [d], leaves: DIMENSIONS[d].map((code) => [code]) }))
  const rows = countedIn({ interval, asOf }).map((p) => ({ leaves: (by as Dimension[]).map((d) => p[d]), count: 1 }))
  const span = { series: 'nowhere/people', from, to, adds: true }
  return { dimensions, tables: [{ id: 'table-1', by }], rows, unit: 'people', population: `nowhere/people/${from}/${to}`, span }
}

/**
 * The desk's own clearing, over this record. What is refused stays refused, because what was given out only grows: it is
 * remembered here, to spare the test the solving.
 */
const refusedBefore = new WeakMap<readonly Release[], Map<string, Awaited<ReturnType<typeof clearNow>>>>()
const clearBeside = (earlier: readonly Release[]) => async (asked: Asked) => {
  const refused = refusedBefore.get(earlier) ?? new Map<string, Awaited<ReturnType<typeof clearNow>>>()
  refusedBefore.set(earlier, refused)
  const key = JSON.stringify([asked.interval, asked.asOf, asked.by.toSorted()])
  const known = refused.get(key)
  if (known) return known
  const done = await clearNow(asked, earlier)
  if ('refused' in done) refused.set(key, done)
  return done
}
const clearNow = async (asked: Asked, earlier: readonly Release[]) => {
  const done = protectTables(setOf(asked), { threshold: 5, solver, inside: true })
  if (!done.ok) return { refused: done.message, why: 'cannot_protect' as const, coarser: [] }
  const tables = { ...done, release: { ...done.release, asOf: asked.asOf } }
  return attack(stamp<Protected>({ counted: undefined as never, tables }), earlier, solver)
}

type Account = { readonly answers: Release[]; newThisMonth: number; readonly refused: Map<NotGiven['notGiven'], number> }
const account = (): Account => ({ answers: [], newThisMonth: 0, refused: new Map() })

/** One permitted question after another, by chance; what is answered is kept. */
async function askMany(who: Account, book: KeptRelease[], times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const start = Math.floor(3 * chance())
    const end = start + 1 + Math.floor((3 - start) * chance())
    const interval = { from: MONTHS[start]!, to: MONTHS[end]! }
    const by = NAMES.filter(() => chance() < 0.4)
    const [one] = by
    const where = one !== undefined && chance() < 0.5 ? { [one]: DIMENSIONS[one][pick(DIMENSIONS[one].length)]! } : {}
    const question = { indicator, interval, asOf: DAYS[Math.floor(3 * chance())]!, by, where }
    const answer = await ask(question, { country, clear: clearBeside(book), earlier: book, today: TODAY, newThisMonth: who.newThisMonth })
    if ('notGiven' in answer) {
      who.refused.set(answer.notGiven, (who.refused.get(answer.notGiven) ?? 0) + 1)
      continue
    }
    if (!who.answers.includes(answer.release)) who.answers.push(answer.release)
    if (!('cleared' in answer)) continue
    who.newThisMonth++
    const kept = { ...answer.release, manifest: `${book.length}` }
    book.push(kept)
    who.answers[who.answers.indexOf(answer.release)] = kept
  }
}

/** `since`: only those who became known after that day. */
type Cell = Pick<Asked, 'interval' | 'asOf'> & { readonly since?: string; readonly at: Readonly<Partial<Record<Dimension, string>>> }
const INTERVALS = MONTHS.slice(0, 3).flatMap((from, i) => MONTHS.slice(i + 1).map((to) => ({ from, to })))
const isIn = ({ interval: { from, to }, asOf, since = '', at }: Cell, p: Person): boolean =>
  p.month >= from &&
  p.month < to &&
  p.known <= asOf &&
  p.known > since &&
  NAMES.every((d) => at[d] === undefined || DIMENSIONS[d][p[d]] === at[d])

/** Every kind of person there can be; how many there are of each is what a reader does not know. */
const KINDS: readonly Person[] = MONTHS.slice(0, 3).flatMap((month) =>
  DAYS.flatMap((known) =>
    DIMENSIONS.place.flatMap((_, place) =>
      DIMENSIONS.sex.flatMap((__, sex) => DIMENSIONS.form.map((___, form) => ({ month, known, place, sex, form }))),
    ),
  ),
)
const product = (names: readonly Dimension[]): Cell['at'][] =>
  names.reduce<Cell['at'][]>((all, d) => all.flatMap((at) => [at, ...DIMENSIONS[d].map((code) => ({ ...at, [d]: code }))]), [{}])

/**
 * Of the truth's cells of one to four people, those that whoever holds these releases proves to be below five, or narrows to fewer than
 * four values: of the times and cuts that stand in a release, and who was added to them between two days that were answered about.
 */
function foundInTruth(releases: readonly Release[]): number {
  const told = releases.flatMap(({ span, asOf, cells }) =>
    cells.map(({ at, value }) => ({ cell: { interval: span!, asOf: asOf!, at }, value })),
  )
  for (const { cell, value } of told)
    if (value !== null && value !== PEOPLE.filter((p) => isIn(cell, p)).length) throw new Error('the desk gave a number that is not so')
  const days = DAYS.filter((day) => releases.some((r) => r.asOf === day))
  const times = INTERVALS.flatMap((interval) =>
    days.flatMap((asOf) => [{ interval, asOf }, ...days.map((since) => ({ interval, asOf, since }))]),
  )
  const small = times
    .flatMap((time) => product(NAMES).map((at): Cell => ({ ...time, at })))
    .filter((cell) => isCutOf(releases, cell) && isBetween(PEOPLE.filter((p) => isIn(cell, p)).length, 1, 4))
  const kindsOf = (cell: Cell): number[] => KINDS.flatMap((kind, k) => (isIn(cell, kind) ? [k] : []))
  // A column for each kind of person, for each withheld number, and for each cell that is looked for.
  const hidden = [...told.flatMap(({ cell, value }) => (value === null ? [cell] : [])), ...small]
  const sum = (cell: Cell, equals: number, own: number[] = []) => {
    const kinds = kindsOf(cell)
    return { columns: [...kinds, ...own], coefficients: [...kinds.map(() => 1), ...own.map(() => -1)], equals }
  }
  const problem = {
    lower: [...KINDS.map(() => 0), ...hidden.map((_, i) => (i < hidden.length - small.length ? 1 : 0))],
    upper: [...KINDS, ...hidden].map(() => 1e4),
    rows: [
      ...told.flatMap(({ cell, value }) => (value === null ? [] : [sum(cell, value)])),
      ...hidden.map((cell, i) => sum(cell, 0, [KINDS.length + i])),
    ],
  }
  return solver.withModel(problem, (model) => {
    const end = (column: number, direction: 'min' | 'max'): number => {
      const solution = model.reach(column, direction)
      if (solution.status !== 'optimal') throw new Error(`a record fits, yet the solver says ${solution.status}`)
      return solution.values[column]!
    }
    const first = KINDS.length + hidden.length - small.length
    return small.filter((_, i) => {
      const [low, high] = [Math.ceil(end(first + i, 'min') - 1e-6), Math.floor(end(first + i, 'max') + 1e-6)]
      // Of whom nothing is proved, not even that somebody is there, nothing is found.
      return low >= 1 && (high < 5 || high - low < 3)
    }).length
  })
}
const isBetween = (n: number, low: number, high: number): boolean => n >= low && n <= high
const isCutOf = (releases: readonly Release[], { interval, asOf, since, at }: Cell): boolean =>
  releases.some(
    (r) =>
      r.span!.from === interval.from &&
      r.span!.to === interval.to &&
      (since !== undefined || r.asOf === asOf) &&
      Object.keys(at).every((d) => r.tables[0]!.by.includes(d)),
  )

describe('ten thousand permitted questions', () => {
  it('of one insider, and of two together, narrow no sensitive cell below three values', async () => {
    const book: KeptRelease[] = []
    const [first, second] = [account(), account()]
    for (let turn = 0; turn < 100; turn++) {
      await askMany(first, book, 100)
      await askMany(second, book, 100)
    }
    expect([first.answers, second.answers, [...first.answers, ...second.answers]].map(foundInTruth)).toEqual([0, 0, 0])
    // They were answered, and not only refused; nobody was given more that was new than there may be.
    expect(Math.min(first.answers.length, second.answers.length)).toBeGreaterThan(10)
    expect(Math.max(first.newThisMonth, second.newThisMonth)).toBeLessThanOrEqual(NEW_CUTS_A_MONTH)
    expect(new Set(book.map((r) => JSON.stringify([r.population, r.tables]))).size).toBe(book.length)
  })
  it('do, at a desk that protects each answer well and remembers none', () => {
    const answers = MONTHS.slice(0, 3).flatMap((from, start) =>
      MONTHS.slice(start + 1).flatMap((to) =>
        [
          ['place', 'form'],
          ['place', 'sex'],
          ['sex', 'form'],
        ].flatMap((by) => {
          const asOf = DAYS[2]!
          const done = protectTables(setOf({ interval: { from, to }, by, asOf }), { threshold: 5, solver, inside: true })
          return done.ok ? [{ ...done.release, asOf }] : []
        }),
      ),
    )
    expect(foundInTruth(answers)).toBeGreaterThan(0)
  })
  it('do, at a desk that answers about one time as of one day and then as of another', () => {
    const about = (start: number, end: number, day: number): Release => {
      const [interval, asOf] = [{ from: MONTHS[start]!, to: MONTHS[end]! }, DAYS[day]!]
      const done = protectTables(setOf({ interval, by: ['form'], asOf }), { threshold: 5, solver, inside: true })
      if (!done.ok) throw new Error(done.message)
      return { ...done.release, asOf }
    }
    // January early; then the quarter without it, and whole: what is left is January late, and the difference who was added to it.
    expect(foundInTruth([about(0, 1, 0), about(1, 3, 2), about(0, 3, 2)])).toBeGreaterThan(0)
    expect(foundInTruth([about(0, 1, 2), about(1, 3, 2), about(0, 3, 2)])).toBe(0)
  })
})

describe('the desk', () => {
  const desk = { country, clear: clearBeside([]), earlier: [], today: TODAY, newThisMonth: 0 }
  const question = { indicator, interval: { from: '2023-01-01', to: '2023-04-01' }, asOf: '2024-05-31', by: ['sex'], where: {} }
  it.each([
    ['days of a month', { interval: { from: '2023-01-03', to: '2023-04-01' } }, 'not-whole-months'],
    ['what was known in the middle of a month', { asOf: '2024-05-30' }, 'not-a-month-end'],
    ['what is known today', { asOf: '2024-06-30' }, 'not-over'],
  ] as const)('does not answer about %s', async (_, change, notGiven) => {
    expect(await ask({ ...question, ...change }, desk)).toEqual({ notGiven })
  })
  it('gives what it gave before, without counting again, to whoever has no new cuts left', async () => {
    const first = await ask(question, desk)
    if (!('cleared' in first)) throw new Error('nothing was given')
    const earlier = [{ ...first.release, manifest: 'm' }]
    const none = { ...desk, earlier, newThisMonth: NEW_CUTS_A_MONTH, clear: () => Promise.reject(new Error('counted again')) }
    expect(await ask(question, none)).toMatchObject({ manifest: 'm', cells: first.cells })
    expect(await ask({ ...question, by: ['form'] }, none)).toEqual({ notGiven: 'too-many' })
  })
  it('answers about a time as it was known when it was first answered', async () => {
    const first = await ask({ ...question, asOf: '2024-03-31' }, desk)
    if (!('cleared' in first)) throw new Error('nothing was given')
    const later = await ask({ ...question, by: ['form'] }, { ...desk, earlier: [{ ...first.release, manifest: 'm' }] })
    expect('release' in later && later.release.asOf).toBe('2024-03-31')
    // And so is every time that overlaps it; one that does not may be known later.
    const kept = { ...desk, earlier: [{ ...first.release, manifest: 'm' }] }
    const about = async (from: string, to: string, asOf: string, book = kept): Promise<string | undefined> => {
      const answer = await ask({ ...question, interval: { from, to }, asOf }, { ...book, clear: clearBeside([]) })
      return 'release' in answer ? answer.release.asOf : answer.notGiven
    }
    expect(await about('2023-01-01', '2023-03-01', '2024-05-31')).toBe('2024-03-31')
    const january = { ...first.release, population: 'p', span: { ...first.release.span!, to: '2023-02-01' }, manifest: 'j' }
    expect(await about('2023-02-01', '2023-04-01', '2024-05-31', { ...desk, earlier: [january] })).toBe('2024-05-31')
  })
})
