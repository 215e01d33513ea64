/**
 * A release is taken back: by people of two bodies that receive returns or oversee, each by a signature; the first of them hides it for three days. Its files
 * stay where they are, for what leaves later is attacked beside them.
 */
import type { Stub } from '../../core/entry/kinds.ts'
import type { Parts } from '../../core/entry/make.ts'
import { readNoisy } from '../../core/release/noisy-release.ts'
import { readRelease } from '../../core/release/read.ts'
import { MOST_A_DAY, namedIn, owesOn, saidLately, withdrawnBy, type BackWord, type Withdrawn } from '../../core/release/withdrawal.ts'
import { AppendRefused, Failure } from '../../errors.ts'
import { readCredentialsOf } from '../../store/postgres/credentials.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import type { Installation } from '../installation/installation.ts'
import { oneLeaves } from './one-at-a-time.ts'
import { readReleaseFile } from './released-files.ts'

/** What the log says of one that went out, in the log's order. */
export type OnRecord = {
  readonly id: string
  /** `person@agency`. */
  readonly by: readonly string[]
  /** ISO day it was recorded. */
  readonly on: string
  /** Of its entry in the log. */
  readonly position: number
  /** Who wants it back, also where that hides it no more. */
  readonly words: readonly BackWord[]
  /** Whose word, or whose two, its numbers are hidden by now. */
  readonly withdrawn: Withdrawn | null
}
type Place = { readonly pools: Pick<Installation['pools'], 'saksi_reader'>; readonly clock: Pick<Installation['clock'], 'now'> }

export async function readReleasesOnRecord({ pools, clock }: Place): Promise<readonly OnRecord[]> {
  const { rows } = await pools.saksi_reader.query<{ stub: string; day: string; at: number; idx: string }>(
    `select e.stub, l.idx::text as idx, to_char(e.recorded_at, 'YYYY-MM-DD') as day, floor(extract(epoch from e.recorded_at) * 1000)::float8 as at
       from saksi.entries e join saksi.log_leaves l using (agency_id, entry_id)
      where e.kind in ('release.published', 'release.withdrawn') order by l.idx`,
  )
  const said = rows.map(({ stub, day, at, idx }) => ({ day, at, idx, stub: JSON.parse(stub) as Stub }))
  const words = Map.groupBy(
    said.flatMap(({ at, stub }) => {
      if (stub.kind !== 'release.withdrawn') return []
      const { release, agency, author, reason } = stub
      return [{ release, agency, author, reason, at }]
    }),
    ({ release }) => release,
  )
  return said.flatMap(({ day, idx, stub }) => {
    if (stub.kind !== 'release.published') return []
    const own = words.get(stub.release) ?? []
    return [{ id: stub.release, by: stub.approvedBy, on: day, position: Number(idx), words: own, withdrawn: withdrawnBy(own, clock.now()) }]
  })
}

/** Definitions that it prints; undefined where its files cannot be read. */
function printedIn({ layout }: Pick<Installation, 'layout'>, id: string): ReadonlySet<string> | undefined {
  const read = (name: string): string | undefined => readReleaseFile(layout.releases, id, name)
  try {
    const { population, tables } = readRelease(read)
    return namedIn(
      population,
      tables.map(({ by }) => by),
    )
  } catch {
    // one with noise, or altered
  }
  try {
    return namedIn(readNoisy(read).about.population, [])
  } catch {
    return undefined
  }
}

/**
 * One after the other: of two requests at once the second is asked what the first made of it.
 * @throws AppendRefused `act.not-sound` at `stub.release` for one that is not out, is withdrawn, or of which this body has said so; Failure `release.owed`
 * where the body owes what its figures are the evidence of and no other has begun, `release.back-enough` beyond what one person says in a day.
 */
export function withdrawReleases(
  entries: readonly Parts[],
  { agency }: { readonly agency: string },
  installation: Pick<Installation, 'country' | 'store' | 'pools' | 'layout' | 'clock'>,
): Promise<ActsAppended> {
  const { country, store, pools, clock } = installation
  return oneLeaves(installation, () =>
    appendActs(entries, ['release.withdrawn'], { agency, country, store }, async (stubs) => {
      const known = await readCredentialsOf(pools.saksi_reader, agency)
      const devicesOf = (author: string): ReadonlySet<string> => {
        const person = known.find(({ credential }) => credential === author)?.person
        return new Set([author, ...known.flatMap((k) => (k.person === person ? [k.credential] : []))])
      }
      const words = new Map((await readReleasesOnRecord(installation)).map(({ id, words: own }) => [id, own]))
      for (const [i, stub] of stubs.entries()) {
        const own = stub.kind === 'release.withdrawn' ? words.get(stub.release) : undefined
        if (
          stub.kind !== 'release.withdrawn' ||
          !own ||
          new Set(own.map((word) => word.agency)).size > 1 ||
          own.some((word) => word.agency === agency)
        )
          throw new AppendRefused('act.not-sound', 'stub.release', i)
        if (own.length === 0 && owesOn(country, agency, printedIn(installation, stub.release))) throw new Failure('release.owed')
        if (saidLately([...words.values()].flat(), devicesOf(stub.author), clock.now()) >= MOST_A_DAY)
          throw new Failure('release.back-enough', { count: MOST_A_DAY })
        words.set(stub.release, [...own, { agency, author: stub.author, reason: stub.reason, at: clock.now() }])
      }
    }),
  )
}
