/**
 * A review that arrives: a head that one person's device has signed, and what stands under its root. A link is made by a second reader's yes where a
 * figure of people moves by it; the reader's own window says which pairs those are, and it is asked again here, of what is on record.
 */
import { parseObject } from '../../core/canonical.ts'
import type { Country } from '../../core/country/index.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { pairName, UNDER_REVIEW } from '../../core/entry/kinds/people-reviewed.ts'
import type { LinkedRecord } from '../../core/entry/linkable.ts'
import type { Parts } from '../../core/entry/make.ts'
import { movesCount } from '../../core/review/moves-count.ts'
import { foldPairs, isSecond, type Pair } from '../../core/review/pairs.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import { hasRoot, isUnder } from '../acts/under-head.ts'
import type { PairStore } from './pair-store.ts'
import { areThere, isResolvable, listThere } from './review-people.ts'

export type Reviewer = { readonly agency: string; readonly person: string; readonly closed?: readonly string[] }
type Of = {
  readonly who: Reviewer
  readonly country: Country
  readonly store: RecordStore
  readonly db: Db
  readonly pairs: Pick<PairStore, 'said'>
}
type Named = readonly [a: LinkedRecord, b: LinkedRecord]

/**
 * All or nothing.
 * @throws AppendRefused `act.not-sound` for what is no review, whole; `sample.not-there` for a record that is none of the agency's own, or closed to
 * this person; `review.second-reader` for a link that nobody else has said yes to, or that somebody else says no to.
 */
export async function appendReview(entries: readonly Parts[], of: Of): Promise<ActsAppended> {
  const { who, country } = of
  const [head, ...under] = entries.map((e) => parseObject(e.stub) as Stub | undefined)
  if (head?.kind !== 'people.reviewed') throw new AppendRefused('act.not-sound', 'stub.kind', 0)
  const rows = entries.slice(1)
  if (head.under !== rows.length || !rows.every((e) => isUnder(e, head.id)) || !hasRoot(rows, head.root))
    throw new AppendRefused('act.not-sound', 'stub.root', 0)
  const said = new Map(head.pairs.map(({ a, b, said: word }) => [pairName(a, b), word]))
  const closed = new Set(who.closed)
  const isClosed = ([, , record]: LinkedRecord): boolean => closed.has(record)
  for (const [i, stub] of [head, ...under].entries()) {
    if (stub === undefined || !isSound(stub, who.agency)) throw new AppendRefused('act.not-sound', 'stub.kind', i)
    for (const [a, b] of namedBy(stub))
      if (isClosed(a) || isClosed(b) || !(await areThere([a, b], of.db))) throw new AppendRefused('sample.not-there', 'stub', i)
    if (stub.kind === 'sample.resolved' && !(await isResolvable(stub, who.agency, of.db)))
      throw new AppendRefused('sample.not-there', 'stub', i)
  }
  const links = under.flatMap((stub, i) => (stub?.kind === 'link.asserted' ? [{ stub, at: i + 1 }] : []))
  if (links.length > 0) {
    const known = new Map(foldPairs(await of.pairs.said(who.agency)).map((p) => [p.name, p]))
    for (const { stub, at } of links)
      if (
        said.get(pairName(stub.a, stub.b)) !== 'one' ||
        !mayLink(known.get(pairName(stub.a, stub.b)), [stub.a, stub.b], who.person, country)
      )
        throw new AppendRefused('review.second-reader', 'stub', at)
  }
  return appendActs(entries, ['people.reviewed', ...UNDER_REVIEW], { agency: who.agency, country, store: of.store })
}

/** Which of these pairs this person's yes makes a link of. @param pairs of the agency's own records */
export async function listLinkable(
  pairs: readonly Named[],
  { who, country, store }: { readonly who: Reviewer; readonly country: Country; readonly store: Pick<PairStore, 'said'> },
): Promise<readonly boolean[]> {
  const known = new Map(foldPairs(await store.said(who.agency)).map((p) => [p.name, p]))
  return pairs.map(([a, b]) => mayLink(known.get(pairName(a, b)), [a, b], who.person, country))
}

/** What is on record of such a pair: nothing yet; that somebody or a program named it; or not even both of its records. */
export type Looked = 'new' | 'known' | 'absent'

/** @param pairs of the agency's own records, as its window found them. */
export async function listLooked(
  pairs: readonly Named[],
  { who, db, store }: { readonly who: Reviewer; readonly db: Db; readonly store: Pick<PairStore, 'said' | 'clusters'> },
): Promise<readonly Looked[]> {
  const known = new Set(foldPairs(await store.said(who.agency)).map((p) => p.name))
  const clusters = await store.clusters(
    who.agency,
    pairs.flatMap(([a, b]) => [a[2], b[2]]),
  )
  const there = await listThere(pairs.flat(), db, who.closed)
  return pairs.map(([a, b]): Looked => {
    if (!there.has(a[2]) || !there.has(b[2])) return 'absent'
    const isOne = clusters.get(a[2]) !== undefined && clusters.get(a[2]) === clusters.get(b[2])
    return isOne || known.has(pairName(a, b)) ? 'known' : 'new'
  })
}

/** A yes by which no figure moves is enough by itself; against another's no, none is. */
function mayLink(pair: Pair | undefined, [[, a], [, b]]: Named, person: string, country: Country): boolean {
  const others = [...(pair?.words ?? [])].filter(([by]) => by !== person)
  if (others.some(([, word]) => word === 'two')) return false
  return (!movesCount(country, a) && !movesCount(country, b)) || (pair !== undefined && isSecond(pair, person))
}

/** What may stand in a review: of its own agency's records, and links of one person that were looked at. */
function isSound(stub: Stub, agency: string): boolean {
  if (!namedBy(stub).every(([a, b]) => a[0] === agency && b[0] === agency)) return false
  switch (stub.kind) {
    case 'link.asserted':
      return stub.relation === 'same_person' && stub.basis === 'match-reviewed'
    case 'pair.judged':
      return stub.verdict === 'likely'
    default:
      return stub.kind === 'people.reviewed' || UNDER_REVIEW.some((kind) => kind === stub.kind)
  }
}

function namedBy(stub: Stub): readonly Named[] {
  if (stub.kind === 'people.reviewed') return stub.pairs.map(({ a, b }) => [a, b])
  return stub.kind === 'pair.judged' || stub.kind === 'link.asserted' ? [[stub.a, stub.b]] : []
}
