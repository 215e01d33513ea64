/**
 * Somebody inside who may ask, and asks ten thousand times; then two of them, who put their answers together. They ask the
 * real desk (`flow/ask.ts`); only the record behind it is a list of invented people.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../src/adapters/highs/index.ts'
import type { Indicator } from '../src/core/country/index.ts'
import { attackTables, protectTables, type LinearSolver, type Release, type TableSet } from '../src/core/disclosure.ts'
import { NEW_CUTS_A_MONTH } from '../src/core/release/query-policy.ts'
import { mulberry32 } from '../src/demo/chance.ts'
import { ask, type KeptRelease, type NotGiven } from '../src/flow/ask.ts'
import { attack } from '../src/flow/attack.ts'
import type { Asked } from '../src/flow/clear.ts'
import { stamp, type Protected } from '../src/flow/stages.ts'

const DIMENSIONS = { place: ['A', 'B', 'C'], sex: ['m', 'f'], form: ['labour', 'sexual', 'begging'] }
type Dimension = keyof typeof DIMENSIONS
const NAMES = Object.keys(DIMENSIONS) as Dimension[]
const MONTHS = ['2023-01-01', '2023-02-01', '2023-03-01', '2023-04-01']
const indicator = { id: 'people' } as Indicator
const country = { id: 'nowhere' }
const TODAY = '2024-06-15'

type Person = { readonly month: string } & Readonly<Record<Dimension, number>>
const chance = mulberry32(5)
const pick = (n: number): number => Math.floor(n * chance() ** 2)
const PEOPLE: readonly Person[] = Array.from({ length: 450 }, () => ({
  month: MONTHS[Math.floor(3 * chance())]!,
  place: pick(3),
  sex: pick(2),
  form: pick(3),
}))

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

function setOf({ interval, by }: Pick<Asked, 'interval' | 'by'>): TableSet {
  const { from, to } = interval
  const dimensions = (by as Dimension[]).map((d) => ({ levels: [d], leaves: DIMENSIONS[d].map((code) => [code]) }))
  const counted = PEOPLE.filter((p) => p.month >= from && p.month < to)
  const rows = counted.map((p) => ({ leaves: (by as Dimension[]).map((d) => p[d]), count: 1 }))
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
  const key = JSON.stringify([asked.interval, asked.by.toSorted()])
  const known = refused.get(key)
  if (known) return known
  const done = await clearNow(asked, earlier)
  if ('refused' in done) refused.set(key, done)
  return done
}
const clearNow = async (asked: Asked, earlier: readonly Release[]) => {
  const done = protectTables(setOf(asked), { threshold: 5, solver, inside: true })
  if (!done.ok) return { refused: done.message, coarser: [] }
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
    const question = { indicator, interval, asOf: '2024-05-31', by, where }
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

const found = (releases: readonly Release[]): number => attackTables(releases, solver).violations

describe('ten thousand permitted questions', () => {
  it('of one insider, and of two together, narrow no sensitive cell below three values', async () => {
    const book: KeptRelease[] = []
    const [first, second] = [account(), account()]
    for (let turn = 0; turn < 100; turn++) {
      await askMany(first, book, 100)
      await askMany(second, book, 100)
    }
    expect([found(first.answers), found(second.answers), found([...first.answers, ...second.answers])]).toEqual([0, 0, 0])
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
          const done = protectTables(setOf({ interval: { from, to }, by }), { threshold: 5, solver, inside: true })
          return done.ok ? [done.release] : []
        }),
      ),
    )
    expect(found(answers)).toBeGreaterThan(0)
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
  })
})
