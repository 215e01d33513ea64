/** What people and programs found out about links, as it bears on a figure of people. */
import { about, type Amount } from '../../core/count/amount.ts'
import { keyOf } from '../../core/count/aggregates.ts'
import type { FigureRow } from '../../core/count/figure.ts'
import type { CountQuery } from '../../core/count/query.ts'
import {
  countMergers,
  estimateCells,
  estimatePeople,
  withEstimate,
  withMergers,
  withSeen,
  type Leaning,
} from '../../core/count/reviewed.ts'
import { sourceOf } from '../../core/country/indicator-source.ts'
import type { CountStore } from '../ports.ts'
import type { Linked } from '../stages.ts'

type Rows = readonly FigureRow[]

/** What people found out about links, as it bears on the whole and on its cells. */
export type Reviewed = {
  readonly whole: (links: Amount) => Amount
  /** Undefined where it is no cell of these people. */
  readonly cell: (cell: Readonly<Record<string, string>>, links: Amount) => Amount | undefined
  /** Cells that are there by it, and of no link. */
  readonly more: (rows: Rows) => Rows
  /** Of an estimate: how much the whole leans on whoever resolved the sample. */
  readonly leaning?: readonly Leaning[]
}
const LINKS_ALONE: Reviewed = { whole: (links) => links, cell: (_, links) => links, more: () => [] }

/** Whether people or a program looked at records at all: it tells nothing of these. */
const areReviewed = ({ indicator }: CountQuery, { reviews }: Linked): boolean =>
  (reviews.sampled.includes(indicator.kind) || reviews.judged) &&
  indicator.measure?.type === 'persons' &&
  sourceOf(indicator)?.type === 'records'

/** What is to be protected is of links as they stand. Where anybody looked at those they are about so many: one word for whatever was found. */
export const asLinked = (query: CountQuery, linked: Linked): Reviewed =>
  areReviewed(query, linked)
    ? { ...LINKS_ALONE, whole: (links) => (links.least === 0 ? links : about(links.least, ...links.why, 'undecided')) }
    : LINKS_ALONE

/**
 * Asked of people alone, and only where somebody drew or judged anything. A table of which each person is to have one place is made of links as they
 * stand: an interval is a figure too, whose width may tell a small number, and no attack knows it.
 */
export async function readReviewed(query: CountQuery, linked: Linked, store: CountStore): Promise<Reviewed> {
  if (!areReviewed(query, linked)) return LINKS_ALONE
  const { reviews } = linked
  const resolved = reviews.sampled.includes(query.indicator.kind) ? await store.ask('resolved', { ...query, by: [] }) : []
  // Where there is a sample of these records, links alone are never the figure: people looked, and may have found them wrong.
  if (resolved.length > 0) {
    const estimate = estimatePeople(resolved)
    const keyOfRow = (row: FigureRow): string => keyOf(Object.fromEntries(query.by.map((d, i) => [d, String(row[`d${i}`])])))
    const rows = query.by.length === 0 ? [] : await store.ask('resolved', query)
    const inCell = Map.groupBy(rows, keyOfRow)
    const cells = estimate && estimateCells(rows, estimate, keyOfRow)
    return {
      ...(estimate && estimate.leaning.length > 0 ? { leaning: estimate.leaning } : {}),
      whole: (links) => (estimate ? withEstimate(links, estimate) : withSeen(links, resolved)),
      cell: (cell, links) => {
        const own = inCell.get(keyOf(cell)) ?? []
        if (!cells) return withSeen(links, own)
        const people = cells.get(keyOf(cell))
        // What several records say together, as that they contradict each other, is of links: beside people of a sample it is no part of the whole.
        if (people === undefined) return undefined
        return links.most === Infinity ? withSeen(links, own) : about(people, ...links.why, 'estimated')
      },
      more: (known) => {
        if (!cells) return []
        const there = new Set(known.map(keyOfRow))
        return [...inCell].flatMap(([key, [row]]) => (there.has(key) || row === undefined ? [] : [{ ...row, n: 1 }]))
      },
    }
  }
  const mergers = reviews.judged ? countMergers(await store.ask('undecided', { ...query, by: [] })) : 0
  return mergers === 0
    ? LINKS_ALONE
    : { ...LINKS_ALONE, whole: (links) => withMergers(links, mergers), cell: (_, links) => withMergers(links, mergers) }
}
