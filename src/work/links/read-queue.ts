/**
 * Pairs that wait for this person: of her own agency's records, which she may list, that nobody or one person alone has decided, and that she has
 * said nothing of. What others said, and whether anybody did, is told to nobody who has not looked. One pair in ten was decided by two people
 * already, and nothing marks it: how she decides it says how well she decides.
 */
import type { AccessRequest, Decide } from '../../core/access/decision.ts'
import { readerOf } from '../../core/access/reader.ts'
import { sideOf } from '../../core/access/side-of.ts'
import type { Country } from '../../core/country/index.ts'
import type { LinkedRecord } from '../../core/entry/linkable.ts'
import { listStanding, type PersonRecord } from '../../core/person/record.ts'
import { agreementOf, foldPairs, isKnown, standingOf, type Agreement, type Pair, type Standing } from '../../core/review/pairs.ts'
import type { DeskStore } from '../../road/ports.ts'
import type { PersonStore } from '../people/person-store.ts'
import { listRegisters } from '../records/read-records.ts'
import type { PairStore } from './pair-store.ts'

/** A sitting: signed before the next. */
export const QUEUE_MOST = 30
const NINE = 9
const MOST_LINKS = 20

export type QueuedEnd = {
  readonly kind: string
  readonly record: string
  readonly values: PersonRecord['values']
  /** How many other records links make one person with it. */
  readonly linked: number
}
export type Queued = { readonly a: QueuedEnd; readonly b: QueuedEnd; readonly bits: number | null; readonly model: string | null }
export type Queue = {
  readonly pairs: readonly Queued[]
  /** Pairs of the kinds that this person may list, by where they stand. */
  readonly standing: Readonly<Record<Standing, number>>
  readonly agreement: Agreement
  /** Links of this agency's that reviews made, the newest first, of records that this person may see. */
  readonly links: readonly { readonly link: string; readonly a: QueuedEnd; readonly b: QueuedEnd }[]
}
export type QueueBy = {
  readonly country: Country
  readonly decide: Decide
  readonly records: DeskStore
  readonly people: Pick<PersonStore, 'versions'>
  readonly pairs: PairStore
}

/** @returns undefined for whoever may list no record of a person. */
export async function readQueue({ principal }: Pick<AccessRequest, 'principal'>, by: QueueBy): Promise<Queue | undefined> {
  const { country, decide, records } = by
  const side = sideOf(country, principal.agency)
  const kinds = listRegisters({ principal, purpose: 'recording' }, { country, decide, store: records }).filter(
    (k) => k.concerns !== 'nobody',
  )
  if (!side || kinds.length === 0) return undefined
  // What an agency handed in across the wall is not there for it, and is not counted either.
  const listed = new Set(kinds.map((k) => k.id))
  const pairs = foldPairs(await by.pairs.said(principal.agency)).filter(({ a, b }) => listed.has(a[1]) && listed.has(b[1]))
  const clusters = await by.pairs.clusters(
    principal.agency,
    pairs.flatMap(({ a, b }) => [a[2], b[2]]),
  )
  const isLinked = ({ a, b }: Pair): boolean => clusters.get(a[2]) !== undefined && clusters.get(a[2]) === clusters.get(b[2])
  const standing: Record<Standing, number> = { open: 0, second: 0, differ: 0, two: 0, linked: 0 }
  for (const pair of pairs) standing[standingOf(pair, isLinked(pair))]++
  const unsaid = pairs.filter(({ words }) => !words.has(principal.person))
  const waiting = unsaid
    .filter((pair) => ['open', 'second', 'differ'].includes(standingOf(pair, isLinked(pair))))
    // The least sure first; whether somebody has said something of it moves it nowhere.
    .toSorted((p, q) => (p.likely?.bits ?? 0) - (q.likely?.bits ?? 0) || (p.name < q.name ? -1 : 1))
  const chosen = mixIn(waiting, unsaid.filter(isKnown)).slice(0, 3 * QUEUE_MOST)
  const links = (await by.pairs.links(principal.agency, MOST_LINKS)).filter(({ a, b }) => listed.has(a[1]) && listed.has(b[1]))
  const versions = await by.people.versions(
    { ...readerOf(principal, side), kinds },
    [...chosen, ...links].flatMap(({ a, b }) => [a[2], b[2]]),
  )
  const seen = new Map(listStanding(versions).map((r) => [`${r.kind} ${r.record}`, r]))
  const members = await by.pairs.members(principal.agency, [...new Set(clusters.values())])
  const endOf = ([, kind, record]: LinkedRecord): QueuedEnd | undefined => {
    const found = seen.get(`${kind} ${record}`)
    const others = members.get(clusters.get(record) ?? '')?.length ?? 1
    return found && { kind, record, values: found.values, linked: others - 1 }
  }
  return {
    pairs: chosen
      .flatMap((pair): readonly Queued[] => {
        const [a, b] = [endOf(pair.a), endOf(pair.b)]
        return a && b ? [{ a, b, bits: pair.likely?.bits ?? null, model: pair.likely?.model ?? null }] : []
      })
      .slice(0, QUEUE_MOST),
    standing,
    agreement: agreementOf(pairs, principal.person),
    links: links.flatMap(({ link, a: left, b: right }) => {
      const [a, b] = [endOf(left), endOf(right)]
      return a && b ? [{ link, a, b }] : []
    }),
  }
}

/** Among each nine that wait one that is decided, at a place that nobody can guess; where none waits, none. */
function mixIn(waiting: readonly Pair[], known: readonly Pair[]): readonly Pair[] {
  const nines = Array.from({ length: Math.ceil(waiting.length / NINE) }, (_, i) => waiting.slice(NINE * i, NINE * (i + 1)))
  return nines.flatMap((nine, i) => {
    const extra = nine.length === NINE ? known[i] : undefined
    return extra ? nine.toSpliced(Number.parseInt(extra.a[2].slice(0, 8), 16) % (NINE + 1), 0, extra) : nine
  })
}
