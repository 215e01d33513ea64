/**
 * Figures from the entries' own bytes. Whoever can change a database can make it forge its catalogue as well, and tell one who verifies from
 * one who counts; so every figure is asked of it first, as `saksi count` asks, and then made in memory from entries that the log binds,
 * by other code. What the two do not share is the database.
 *
 * It must lie to both in the same way to stay unnoticed, and to the second it cannot: those bytes make the leaves that are signed.
 */
import { randomInt } from 'node:crypto'
import type { Report } from '../../../verify/index.ts'
import { findIndicator } from '../../core/country/find.ts'
import type { Indicator } from '../../core/country/index.ts'
import { addDays } from '../../core/count/coverage.ts'
import type { Answered } from '../../core/count/folded/answered.ts'
import type { Book, Instant } from '../../core/count/folded/book.ts'
import { momentOf, NOW } from '../../core/count/folded/moment.ts'
import { INSTANT } from '../../store/postgres/read-entries.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import type { Installation } from '../installation/installation.ts'
import { drawnFigures, everyFigure, partsOf, sayQuestion, type Part, type Question } from './questions.ts'

type Place = Pick<Installation, 'country' | 'counts' | 'pools'>
type AskedPart = { readonly question: Question; readonly part: Part; readonly rows: Answered }
export type AskedFigures = {
  readonly parts: readonly AskedPart[]
  /** Figures: an indicator over an interval, by some dimensions. */
  readonly figures: number
  /** By the database's clock, before the first question. */
  readonly since: Instant
}
export type FiguresFound = {
  /** How many figures were made twice. */
  readonly figures: number
  readonly differ: number
  /** Of those that were recorded meanwhile, only what stood on the day before could be compared. */
  readonly moved: number
}

const FIRST_DAY = '1900-01-01'
/** Small enough that the answers of one lot come in one journey or two. */
const AT_ONCE = 64

/** Asks the database before anything else is read. @param asOf ISO day, today's. In an order of chance: whoever lies to some questions must not know which come. */
export async function askFigures({ country, counts, pools }: Place, asOf: string): Promise<AskedFigures> {
  const { rows } = await pools.saksi_reader.query<{ at: string }>(`select ${INSTANT('clock_timestamp()')} as at`)
  const questions = shuffle([
    ...everyFigure(country, { from: FIRST_DAY, to: addDays(asOf, 366) }, asOf),
    ...(await askedBefore({ country, pools }, asOf)),
  ])
  const parts = await askAll(questions, counts)
  const drawn = drawnFigures(country, asOf, codesFound(parts), (many) => randomInt(many))
  return { parts: [...parts, ...(await askAll(drawn, counts))], figures: questions.length + drawn.length, since: rows[0]?.at ?? NOW }
}

async function askAll(questions: readonly Question[], counts: Place['counts']): Promise<readonly AskedPart[]> {
  const parts: AskedPart[] = []
  for (let i = 0; i < questions.length; i += AT_ONCE) {
    const lot = questions.slice(i, i + AT_ONCE).flatMap((question) => question.parts.map((part) => ({ question, part })))
    const answers = await Promise.all(lot.map(({ part }) => part.ask(counts)))
    lot.forEach((asked, n) => parts.push({ ...asked, rows: answers[n] ?? [] }))
  }
  return parts
}

/** The codes that a dimension was answered by. */
function codesFound(parts: readonly AskedPart[]): (indicator: Indicator, dimension: string) => readonly string[] {
  const found = new Map(
    parts.flatMap(({ question: { query }, part, rows }) =>
      part.of === 'cells' && query.by.length === 1 && Object.keys(query.where).length === 0
        ? [[`${query.indicator.id} ${query.by[0]}`, rows.map((row) => String(row['d0']))] as const]
        : [],
    ),
  )
  return (indicator, dimension) => found.get(`${indicator.id} ${dimension}`) ?? []
}

function shuffle<T>(all: readonly T[]): readonly T[] {
  const out = [...all]
  for (let i = out.length - 1; i > 0; i--) {
    const j = randomInt(i + 1)
    ;[out[i], out[j]] = [out[j] as T, out[i] as T]
  }
  return out
}

/** What the operator was ever told, each question once. */
async function askedBefore({ country, pools }: Pick<Place, 'country' | 'pools'>, asOf: string): Promise<readonly Question[]> {
  const asked = (await readOwn(pools.saksi_reader, 'figure.answered')).flatMap(({ stub }): [string, Question][] => {
    const { from, to, by, where } = stub
    const indicator = findIndicator(country, stub.indicator)
    // What is no longer an indicator's dimension cannot be asked any more.
    const known = indicator && [...by, ...Object.keys(where)].every((d) => Object.hasOwn(indicator.dimensions, d))
    if (!known) return []
    const query = { country, indicator, interval: { from, to }, asOf, by, where }
    return [[sayQuestion(query), { query, parts: partsOf(query) }]]
  })
  return [...new Map(asked).values()]
}

/** @param book of the entries, read after the questions were asked. */
export async function checkFigures(place: Pick<Place, 'counts'>, asked: AskedFigures, book: Book, report: Report): Promise<FiguresFound> {
  const entries = book.table('entries')
  const recorded = entries.column('recorded_at') as readonly string[]
  const hasMoved = recorded.some((at) => at >= asked.since)
  const [differing, excused] = [new Set<Question>(), new Set<Question>()]
  // They were asked in an order of chance; made again they are by indicator, whose rows are found once.
  for (const { question, part, rows } of [...Map.groupBy(asked.parts, (p) => p.question.query.indicator).values()].flat()) {
    const { asOf } = question.query
    // What was recorded while the questions were asked may be in an answer or not.
    const moments = hasMoved ? [momentOf(asOf), momentOf(asOf, asked.since)] : [momentOf(asOf)]
    const made = moments.map((moment) => part.fold(book, moment))
    if (made.some((m) => findDifference(rows, m) === undefined)) continue
    if (hasMoved && (await agreedDayBefore(place, question, part, book))) {
      excused.add(question)
      continue
    }
    differing.add(question)
    const { object, figure } = { object: part.of, figure: sayQuestion(question.query) }
    report({ what: 'figure.differs', figure, where: `${figure}, ${object}: ${findDifference(rows, made[0] as Answered)}` })
  }
  return { figures: asked.figures, differ: differing.size, moved: excused.size }
}

async function agreedDayBefore({ counts }: Pick<Place, 'counts'>, { query }: Question, { of }: Part, book: Book): Promise<boolean> {
  const before = { ...query, asOf: addDays(query.asOf, -1) }
  const part = partsOf(before).find((p) => p.of === of)
  if (!part) return false
  const rows = await part.ask(counts)
  return findDifference(rows, part.fold(book, momentOf(before.asOf))) === undefined
}

/** Undefined where both say the same, in whatever order. */
export function findDifference(database: Answered, entries: Answered): string | undefined {
  const [a, b] = [database.map(print), entries.map(print)]
  const only = (some: readonly string[], others: readonly string[]): readonly string[] => {
    const left = [...others]
    return some.filter((row) => {
      const at = left.indexOf(row)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
  }
  if (a.length === b.length && isSame(a.toSorted(), b.toSorted())) return undefined
  const [said, made] = [only(a, b), only(b, a)]
  const show = (rows: readonly string[]): string => rows.slice(0, 2).join(', ') || 'nothing'
  return `the database says ${show(said)}; the entries make ${show(made)}${Math.max(said.length, made.length) > 2 ? ', …' : ''}`
}

/** A number to six digits after the point: the two divide in different ways. */
function print(row: Answered[number]): string {
  const said = Object.entries(row).flatMap(([id, v]): [string, unknown][] => {
    if (id === 'cell') return []
    if (id === 'dims') return [[id, Object.entries(JSON.parse(String(v)) as object).toSorted()]]
    return [[id, typeof v === 'number' ? Math.round(v * 1e6) / 1e6 : v]]
  })
  return JSON.stringify(Object.fromEntries(said.toSorted(([x], [y]) => (x < y ? -1 : 1))))
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.every((row, i) => row === b[i])
