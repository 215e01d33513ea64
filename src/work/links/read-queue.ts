/**
 * Pairs that wait for this person: of her own agency's records, which she may list, that nobody or one person alone has decided, and that she has
 * said nothing of. What others said, and whether anybody did, is told to nobody who has not looked. One pair in ten was decided by two people
 * already, and nothing marks it, neither its place nor what is told of its records: how she decides it says how well she decides.
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
  /** Pairs that this person has spoken of, by where they stand; `open` also those that wait for her. */
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
  // Nor is what is closed to this person: what others say of it is told by no number either.
  const closed = new Set(principal.closed)
  const isHers = ({ a, b }: Pick<Pair, 'a' | 'b'>): boolean => [a, b].every(([, kind, record]) => listed.has(kind) && !closed.has(record))
  const pairs = foldPairs(await by.pairs.said(principal.agency)).filter(isHers)
  const clusters = await by.pairs.clusters(
    principal.agency,
    pairs.flatMap(({ a, b }) => [a[2], b[2]]),
  )
  const isLinked = ({ a, b }: Pair): boolean => clusters.get(a[2]) !== undefined && clusters.get(a[2]) === clusters.get(b[2])
  const standing: Record<Standing, number> = { open: 0, second: 0, differ: 0, two: 0, linked: 0 }
  const unsaid = pairs.filter(({ words }) => !words.has(principal.person))
  for (const pair of pairs) if (pair.words.has(principal.person)) standing[standingOf(pair, isLinked(pair))]++
  const waiting = unsaid.filter((pair) => ['open', 'second', 'differ'].includes(standingOf(pair, isLinked(pair)))).toSorted(byWeight)
  standing.open += waiting.length
  // As many as are looked at in one sitting, and some more for those of which a record is not this person's to see.
  const chosen = mixIn(waiting.slice(0, 3 * QUEUE_MOST), unsaid.filter(isKnown))
  const links = (await by.pairs.links(principal.agency, MOST_LINKS)).filter(isHers)
  const versions = await by.people.versions(
    { ...readerOf(principal, side), kinds },
    [...chosen, ...links].flatMap(({ a, b }) => [a[2], b[2]]),
  )
  const seen = new Map(listStanding(versions).map((r) => [`${r.kind} ${r.record}`, r]))
  const members = await by.pairs.members(principal.agency, [...new Set(clusters.values())])
  // Of two that are one already their own cluster is left out: it would say that somebody has decided.
  const endOf = ([, kind, record]: LinkedRecord, isOne: boolean): QueuedEnd | undefined => {
    const found = seen.get(`${kind} ${record}`)
    const others = isOne ? undefined : members.get(clusters.get(record) ?? '')
    return found && { kind, record, values: found.values, linked: (others?.length ?? 1) - 1 }
  }
  return {
    pairs: chosen
      .flatMap((pair): readonly Queued[] => {
        const [a, b] = [pair.a, pair.b].map((end) => endOf(end, isLinked(pair)))
        return a && b ? [{ a, b, bits: pair.likely?.bits ?? null, model: pair.likely?.model ?? null }] : []
      })
      .slice(0, QUEUE_MOST),
    standing,
    agreement: agreementOf(pairs, principal.person),
    links: links.flatMap(({ link, a: left, b: right }) => {
      const [a, b] = [left, right].map((end) => endOf(end, true))
      return a && b ? [{ link, a, b }] : []
    }),
  }
}

/** With each nine that wait one that is decided, all in one order: nothing of where it stands says which. Where none waits, none. */
function mixIn(waiting: readonly Pair[], known: readonly Pair[]): readonly Pair[] {
  const nines = Math.floor(waiting.length / NINE)
  return [...waiting, ...known.slice(0, nines)].toSorted(byWeight)
}

/** The least sure first; whether somebody has said something of it moves it nowhere. */
const byWeight = (p: Pair, q: Pair): number => (p.likely?.bits ?? 0) - (q.likely?.bits ?? 0) || (p.name < q.name ? -1 : 1)
