/**
 * A review that arrives: a head that one person's device has signed, and what stands under its root. Words come first, and nobody is told anything
 * before hers are on record; then the answer says which of her pairs a link makes one, and another review brings it.
 */
import { parseObject } from '../../core/canonical.ts'
import type { Country } from '../../core/country/index.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { pairName, UNDER_REVIEW } from '../../core/entry/kinds/people-reviewed.ts'
import type { LinkedRecord } from '../../core/entry/linkable.ts'
import type { Parts } from '../../core/entry/make.ts'
import { foldPairs } from '../../core/review/pairs.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import { hasRoot, isUnder } from '../acts/under-head.ts'
import type { PairStore } from './pair-store.ts'
import { checkJoins, listJoinable } from './check-joins.ts'
import { oneSays } from './one-at-a-time.ts'
import { findAsserted } from './find-asserted.ts'
import { isResolvable, listThere } from './review-people.ts'

export type Reviewer = { readonly agency: string; readonly person: string; readonly closed?: readonly string[] }
type Of = {
  readonly who: Reviewer
  readonly country: Country
  readonly store: RecordStore
  readonly db: Db
}
type Named = readonly [a: LinkedRecord, b: LinkedRecord]

/** What is on record of a review, and which of its pairs this person may make one now that her own words are there: by a link of their own. */
export type Reviewed = ActsAppended & { readonly linkable: readonly boolean[] }

/**
 * All or nothing.
 * @throws AppendRefused `act.not-sound` for what is no review, whole; `sample.not-there` for a record that is none of the agency's own, or closed to
 * this person, and for a link to take back that is none of one person of two such records; `review.second-reader` as `checkJoins` does, and for a link
 * of a pair of which her own word was not on record before.
 */
export async function appendReview(entries: readonly Parts[], of: Of): Promise<Reviewed> {
  const { who, country, db } = of
  const { agency } = who
  const [head] = entries.map((e) => parseObject(e.stub) as Stub | undefined)
  if (head?.kind !== 'people.reviewed') throw new AppendRefused('act.not-sound', 'stub.kind', 0)
  const rows = entries.slice(1)
  if (head.under !== rows.length || !rows.every((e) => isUnder(e, head.id)) || !hasRoot(rows, head.root))
    throw new AppendRefused('act.not-sound', 'stub.root', 0)
  const done = await oneSays(db, () =>
    appendActs(entries, ['people.reviewed', ...UNDER_REVIEW], { agency, country, store: of.store }, (stubs) =>
      checkReview(head, stubs, of),
    ),
  )
  const linkable = await listJoinable(
    head.pairs.filter(({ said }) => said === 'one'),
    who.person,
    { agency, country, db },
  )
  const isOne = linkable.values()
  return { ...done, linkable: head.pairs.map(({ said }) => said === 'one' && isOne.next().value === true) }
}

async function checkReview(
  head: Extract<Stub, { kind: 'people.reviewed' }>,
  stubs: readonly Stub[],
  { who, country, db }: Of,
): Promise<void> {
  const { agency } = who
  const closed = new Set(who.closed)
  const said = new Map(head.pairs.map(({ a, b, said: word }) => [pairName(a, b), word]))
  const there = await listThere(stubs.flatMap(namedBy).flat(), db, who.closed)
  for (const [i, stub] of stubs.entries()) {
    if (!isSound(stub, agency)) throw new AppendRefused('act.not-sound', 'stub.kind', i)
    const isThere = namedBy(stub).every(([a, b]) => there.has(a[2]) && there.has(b[2]))
    if (!isThere || (stub.kind === 'sample.resolved' && (isClosedIn(stub, closed) || !(await isResolvable(stub, agency, db)))))
      throw new AppendRefused('sample.not-there', 'stub', i)
    if (stub.kind === 'link.revoked' && !(await isOwnLink(stub, closed, { agency, db })))
      throw new AppendRefused('sample.not-there', 'stub', i)
    if (stub.kind === 'link.asserted' && said.get(pairName(stub.a, stub.b)) !== 'one')
      throw new AppendRefused('review.second-reader', 'stub', i)
  }
  await checkJoins(stubs, { agency, country, db })
}

const isClosedIn = ({ record, same }: Extract<Stub, { kind: 'sample.resolved' }>, closed: ReadonlySet<string>): boolean =>
  [record, ...same].some((one) => closed.has(one))

/** A link of one person that stands, of two own records of which neither is closed. What is not there is taken back by nobody, and said so. */
async function isOwnLink(
  stub: Extract<Stub, { kind: 'link.revoked' }>,
  closed: ReadonlySet<string>,
  { agency, db }: { readonly agency: string; readonly db: Db },
): Promise<boolean> {
  const found = await findAsserted(stub, db)
  return found?.relation === 'same_person' && [found.a, found.b].every((end) => end.agency === agency && !closed.has(end.record))
}

/** What is on record of such a pair: nothing yet; that somebody or a program named it; or not even both of its records. */
export type Looked = 'new' | 'known' | 'absent'

/** @param pairs of the agency's own records, as its window found them. */
export async function listLooked(
  pairs: readonly Named[],
  { who, db, store }: { readonly who: Reviewer; readonly db: Db; readonly store: Pick<PairStore, 'said' | 'clusters'> },
): Promise<readonly Looked[]> {
  const records = pairs.flatMap(([a, b]) => [a[2], b[2]])
  const known = new Set(foldPairs(await store.said(who.agency, records)).map((p) => p.name))
  const clusters = await store.clusters(who.agency, records)
  const there = await listThere(pairs.flat(), db, who.closed)
  return pairs.map(([a, b]): Looked => {
    if (!there.has(a[2]) || !there.has(b[2])) return 'absent'
    const isOne = clusters.get(a[2]) !== undefined && clusters.get(a[2]) === clusters.get(b[2])
    return isOne || known.has(pairName(a, b)) ? 'known' : 'new'
  })
}

/** What may stand in a review: of its own agency's records, and links of one person that were looked at. */
function isSound(stub: Stub, agency: string): boolean {
  if (!namedBy(stub).every(([a, b]) => a[0] === agency && b[0] === agency)) return false
  switch (stub.kind) {
    case 'link.asserted':
      return stub.relation === 'same_person'
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
