/** What people found of samples, and which pairs nobody has decided, over rows in memory. */
import { sourceOf } from '../../country/indicator-source.ts'
import { SAMPLE_LEAST } from '../../linkage/count-people.ts'
import { relationOf } from '../measures.ts'
import type { CountQuery } from '../query.ts'
import type { Answered } from './answered.ts'
import type { Book, Table } from './book.ts'
import { cutsOf } from './cuts.ts'
import { isBefore, rowsWhere, type Moment } from './moment.ts'
import { clusterIn, clustersOf, sourceRows } from './source.ts'

const textsOf = (table: Table, id: string) => (row: number) => String(table.column(id)[row])
/** The newest first; of what came at once the larger entry. */
const newest = (table: Table) => (a: number, b: number) => {
  const key = (row: number): string => `${textsOf(table, 'recorded_at')(row)} ${textsOf(table, 'entry_id')(row)}`
  return key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0
}

/** Rows of (d0, …, size, resolved, framed, n). */
export function resolvedIn(query: CountQuery, book: Book, moment: Moment): Answered {
  const source = sourceOf(query.indicator)
  if (source?.type !== 'records') throw new Error('impossible: persons are counted over records')
  const samples = book.table('people_samples')
  const ofKind = rowsWhere(samples, isBefore(samples, moment.known)).filter((row) => textsOf(samples, 'type')(row) === source.kind.id)
  if (ofKind.length === 0) return []
  const { table, rows } = sourceRows(query, book, moment)
  const { cells: cellsIn } = cutsOf(query, table)
  const { test } = cutsOf({ ...query, by: [] }, table)
  const [agencyOf, recordOf] = [textsOf(table, 'agency_id'), textsOf(table, 'record_id')]
  const asked = rows.filter(test)
  const keyOf = (row: number): string => `${agencyOf(row)} ${recordOf(row)}`
  const first = sampleFor(book, moment, ofKind, { agencies: new Set(asked.map(agencyOf)), records: new Set(asked.map(keyOf)) })
  if (first === undefined) return []
  const sample = textsOf(samples, 'entry_id')(first)
  const [agency, at] = [textsOf(samples, 'agency_id')(first), textsOf(samples, 'recorded_at')(first)]
  const drawn = new Set(ofKind.filter((row) => textsOf(samples, 'entry_id')(row) === sample).map(textsOf(samples, 'record_id')))

  const linkedThen = clusterIn(table, clustersOf('same_person', book, { ...moment, known: at }))
  const clusterOf = (row: number): string => linkedThen(row) ?? recordOf(row)
  const own = new Map(asked.map((row) => [keyOf(row), clusterOf(row)]))
  const sizes = new Map<string, number>()
  for (const cluster of own.values()) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1)
  const then = isBefore(table, at)
  const framed = new Set(rowsWhere(table, then).map(keyOf))
  const many = countMembers(book, moment, { agency, sample }, own)

  const cells = new Map<string, number>()
  for (const row of asked) {
    const key = keyOf(row)
    const isOwn = agencyOf(row) === agency
    const resolved = isOwn && drawn.has(recordOf(row)) ? (many.get(recordOf(row)) ?? 0) : null
    const said = [sizes.get(own.get(key) ?? '') ?? 0, resolved, isOwn && framed.has(key) ? 1 : 0]
    for (const codes of cellsIn(row)) {
      const cell = JSON.stringify([codes, said])
      cells.set(cell, (cells.get(cell) ?? 0) + 1)
    }
  }
  return [...cells].map(([cell, n]) => {
    const [codes, [size, resolved, isFramed]] = JSON.parse(cell) as [string[], [number, number | null, number]]
    return { ...Object.fromEntries(codes.map((c, i) => [`d${i}`, c])), size, resolved, framed: isFramed, n }
  })
}

/**
 * Of an agency whose records are asked, the newest sample that is resolved whole and tells enough; and else the newest. Another draw that waits
 * takes nothing back.
 */
function sampleFor(
  book: Book,
  moment: Moment,
  ofKind: readonly number[],
  asked: { readonly agencies: ReadonlySet<string>; readonly records: ReadonlySet<string> },
): number | undefined {
  const [samples, resolved] = [book.table('people_samples'), book.table('people_resolved')]
  const [agency, entry, record] = ['agency_id', 'entry_id', 'record_id'].map((id) => textsOf(samples, id)) as [Text, Text, Text]
  const [by, of, said] = ['agency_id', 'sample', 'record_id'].map((id) => textsOf(resolved, id)) as [Text, Text, Text]
  const done = new Set(rowsWhere(resolved, isBefore(resolved, moment.known)).map((row) => `${by(row)} ${of(row)} ${said(row)}`))
  const draws = Map.groupBy(
    ofKind.filter((row) => asked.agencies.has(agency(row))),
    (row) => `${agency(row)} ${entry(row)}`,
  )
  const isWhole = (row: number): boolean => {
    const own = (draws.get(`${agency(row)} ${entry(row)}`) ?? []).filter((r) => asked.records.has(`${agency(r)} ${record(r)}`))
    return own.length >= SAMPLE_LEAST && own.every((r) => done.has(`${agency(r)} ${entry(r)} ${record(r)}`))
  }
  const newestFirst = [...draws.values()].flatMap(([row]) => (row === undefined ? [] : [row])).toSorted(newest(samples))
  return newestFirst.find(isWhole) ?? newestFirst[0]
}

/** Record of the sample → how many of its person's records the question has, by the newest that was said of it. */
function countMembers(
  book: Book,
  moment: Moment,
  { agency, sample }: { readonly agency: string; readonly sample: string },
  own: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const table = book.table('people_resolved')
  const [record, member, entry] = ['record_id', 'member', 'entry_id'].map((id) => textsOf(table, id)) as [Text, Text, Text]
  const isOfIt = (row: number): boolean => textsOf(table, 'sample')(row) === sample && textsOf(table, 'agency_id')(row) === agency
  const rows = rowsWhere(table, isBefore(table, moment.known)).filter(isOfIt).toSorted(newest(table))
  const stands = new Map<string, string>()
  for (const row of rows) if (!stands.has(record(row))) stands.set(record(row), entry(row))
  const many = new Map<string, number>()
  for (const row of rows)
    if (stands.get(record(row)) === entry(row) && own.has(`${agency} ${member(row)}`))
      many.set(record(row), (many.get(record(row)) ?? 0) + 1)
  return many
}
type Text = (row: number) => string

/** Rows of (a, b), the lesser first, each pair once: those of which some agency's own last word is not that they are two. */
export function undecidedIn(query: CountQuery, book: Book, moment: Moment): Answered {
  const judged = book.table('pair_judgements')
  if (judged.size === 0) return []
  const { table, rows } = sourceRows(query, book, moment)
  const { test } = cutsOf({ ...query, by: [] }, table)
  const [agencyOf, recordOf] = [textsOf(table, 'agency_id'), textsOf(table, 'record_id')]
  const linked = clusterIn(table, clustersOf('same_person', book, moment))
  const own = new Map(rows.filter(test).map((row) => [`${agencyOf(row)} ${recordOf(row)}`, linked(row) ?? recordOf(row)]))
  const verdict = textsOf(judged, 'verdict')
  const side = (end: 'a' | 'b', row: number): string => `${textsOf(judged, `${end}_agency`)(row)} ${textsOf(judged, `${end}_record`)(row)}`
  const isProgram = (row: number): number => (verdict(row) === 'likely' ? 1 : 0)
  const known = rowsWhere(judged, isBefore(judged, moment.known)).toSorted((a, b) => isProgram(a) - isProgram(b) || newest(judged)(a, b))
  const seen = new Set<string>()
  const found = new Set<string>()
  for (const row of known) {
    const ends = [side('a', row), side('b', row)].toSorted()
    const word = [textsOf(judged, 'agency_id')(row), ...ends].join('\u0000')
    if (seen.has(word)) continue
    seen.add(word)
    const [a, b] = ends.map((end) => own.get(end)).toSorted()
    if (verdict(row) !== 'two' && a !== undefined && b !== undefined && a !== b) found.add(`${a} ${b}`)
  }
  return [...found].toSorted().map((pair) => ({ a: pair.split(' ')[0] ?? '', b: pair.split(' ')[1] ?? '' }))
}

/** Rows of (agency). */
export function lookedIn(query: CountQuery, book: Book, moment: Moment): Answered {
  const [source, relation] = [sourceOf(query.indicator), relationOf(query.indicator.measure)]
  if (source?.type !== 'records' || relation === undefined) throw new Error('impossible: only what is counted by links is looked at')
  const table = book.table(source.kind.table)
  const [agencyOf, recordOf] = [textsOf(table, 'agency_id'), textsOf(table, 'record_id')]
  const ofKind = new Set(rowsWhere(table, () => true).map((row) => `${agencyOf(row)} ${recordOf(row)}`))
  const named = [...clustersOf(relation, book, moment).keys()]
  const found: string[] = []
  if (relation === 'same_person') {
    const [judged, samples, resolved] = [book.table('pair_judgements'), book.table('people_samples'), book.table('people_resolved')]
    const verdictOf = textsOf(judged, 'verdict')
    for (const row of rowsWhere(judged, isBefore(judged, moment.known)))
      if (verdictOf(row) !== 'likely')
        for (const end of ['a', 'b']) named.push(`${textsOf(judged, `${end}_agency`)(row)} ${textsOf(judged, `${end}_record`)(row)}`)
    const nameOfSample =
      (table: Table, of: string) =>
      (row: number): string =>
        `${textsOf(table, 'agency_id')(row)} ${textsOf(table, of)(row)}`
    const begun = new Set(rowsWhere(resolved, isBefore(resolved, moment.known)).map(nameOfSample(resolved, 'sample')))
    for (const row of rowsWhere(samples, isBefore(samples, moment.known)))
      if (textsOf(samples, 'type')(row) === source.kind.id && begun.has(nameOfSample(samples, 'entry_id')(row)))
        found.push(textsOf(samples, 'agency_id')(row))
  }
  const agencies = [...found, ...named.filter((ref) => ofKind.has(ref)).map((ref) => ref.split(' ')[0] ?? '')]
  return [...new Set(agencies)].toSorted().map((agency) => ({ agency }))
}

export function reviewsIn(book: Book, moment: Moment): Answered {
  const [samples, judged] = ['people_samples', 'pair_judgements'].map((id) => book.table(id)) as [Table, Table]
  const kinds = new Set(rowsWhere(samples, isBefore(samples, moment.known)).map(textsOf(samples, 'type')))
  return [...kinds, ...(rowsWhere(judged, isBefore(judged, moment.known)).length > 0 ? [null] : [])].map((kind) => ({ kind }))
}
