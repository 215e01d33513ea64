/**
 * A group of one agency's submissions: entries, parts, projections and outbox in ONE transaction. After the commit they
 * are acknowledged as recorded; a crash before it leaves nothing, a crash after it leaves leaves in the outbox that the
 * sequencer takes at the next start.
 */
import { TOLERANCE_MS, type SteadyClock } from '../../../core/clock.ts'
import type { RowPlace } from '../../../core/due/locks.ts'
import { Fold } from '../../../core/entry/fold.ts'
import type { Row } from '../../../core/entry/rows.ts'
import type { Appended, Ready } from '../../../core/entry/ready.ts'
import { AppendRefused } from '../../../errors.ts'
import { inTransaction, type Client, type Db } from '../connect.ts'
import { INSTANT } from '../read-entries.ts'
import { printInstant } from '../record-clock.ts'
import { checkSigned } from '../signed-entries.ts'
import { checkAhead } from './ahead.ts'
import { checkAsked } from './asked.ts'
import { findLeftOut } from './left-out.ts'
import { findLinks, openLinks } from './link-rows.ts'
import { Locks, reviewedAgencies } from './locks.ts'
import { answerOf, checkMoves, dropKnown, EntryIdConflict, planVersions, type Fresh, type Passed, type Plan } from './plan.ts'
import { Transfers } from './transfers.ts'
import { findAggregates, findHeads, findKnown, findReturnOf, findWaits } from './standing.ts'
import { insertEntries, insertRows, markSuperseded, microsOf, printPayload } from './write.ts'

export type Submission = {
  readonly entries: readonly Ready[]
  /** Null for acts, which have no rows. */
  readonly place: RowPlace | null
  readonly onProgress?: ((done: number) => void) | undefined
}
/** What was refused is refused by itself; nothing of it is recorded. */
export type Outcome = Appended | EntryIdConflict | AppendRefused
export type AppendRules = {
  /** A demo takes software keys. */
  readonly isDemo: boolean
  /** What the record goes by, where the database's clock says something else; absent: that clock alone. */
  readonly time?: Pick<SteadyClock, 'now'>
  /** The time of the newest entry so far, `YYYY-MM-DD HH:MM:SS.ffffff+00`; null where there is none. */
  readonly after: string | null
  /** Asked last: throws where another server has the log by now. */
  readonly fence?: (client: Client) => Promise<void>
}
/** `recordedAt` is never before `rules.after`, whatever the clock says; `clock` is what it said, or the record's own time where it jumped. */
export type Committed = { readonly outcomes: readonly Outcome[]; readonly recordedAt: string; readonly clock: string }

const CHUNK = 1000
/** A process that falls asleep in the middle gives its agency's place back after so long: the database ends it, and nothing of it was recorded. */
const SLEEPS_MS = '120000'

/**
 * Each submission's outcome, in order. Rows whose content stands already are passed over; an id that is known with other
 * content, or a signature that does not hold, refuses its own submission and no other.
 * @throws what the database throws; then nothing of the group is recorded.
 */
export function commitGroup(db: Db, agency: string, group: readonly Submission[], rules: AppendRules): Promise<Committed> {
  return inTransaction(db, async (client) => {
    const sent = group.flatMap((s) => s.entries)
    await openLinks(client, sent)
    const { now, clock } = await enter(client, agency, reviewedAgencies(sent), rules)
    const fresh = await takeFresh(client, agency, group, { isDemo: rules.isDemo, today: now.slice(0, 10) })
    const all = fresh.flatMap((own) => (isRefused(own) ? [] : own.fresh))
    const fold = new Fold(
      await findHeads(client, agency, all),
      await findAggregates(client, agency, all),
      await findLinks(client, all),
      await findWaits(client, agency, all),
    )
    const locks = await Locks.find(client, agency, all)
    const planning = new Planning(fold, locks, now)
    const plans = fresh.map((own, i) => (isRefused(own) ? own : planning.plan(own, group[i]?.place ?? null)))
    const taken = plans.filter((p): p is Plan => !isRefused(p))
    await write(client, agency, taken, now, group[0]?.onProgress)
    const passed = planning.passed
    for (const { left } of taken) if (left) passed.set(left.id, (await findReturnOf(client, agency, left.rows)) ?? left.rows[0] ?? left.id)
    await rules.fence?.(client)
    return { outcomes: plans.map((plan) => (isRefused(plan) ? plan : answerOf(plan, passed))), recordedAt: now, clock }
  })
}

/**
 * Versions of one agency's records are numbered one writer at a time; agencies do not wait for each other. The time is
 * read after the lock: a transaction's own may be older than what the one before it recorded while this one waited.
 * @param reviewed agencies of whose returns something is said: it waits for what they send, and they for it.
 */
async function enter(
  client: Client,
  agency: string,
  reviewed: readonly string[],
  { after, time }: Pick<AppendRules, 'after' | 'time'>,
): Promise<{ now: string; clock: string }> {
  // Always in one order, so that two who review each other never wait for each other.
  for (const name of [...new Set([agency, ...reviewed])].toSorted())
    await client.query({
      name: 'append-enter',
      text: `select set_config('saksi.agency', $1, true), set_config('idle_in_transaction_session_timeout', $3, true),
                    pg_advisory_xact_lock(hashtext('saksi.append.' || $2))`,
      values: [agency, name, SLEEPS_MS],
    })
  const { rows } = await client.query<{ now: string; clock: string }>({
    name: 'append-time',
    text: `select ${INSTANT(`greatest(t, $1::timestamptz + interval '1 microsecond')`)} as now, ${INSTANT('t')} as clock from clock_timestamp() t`,
    values: [after],
  })
  if (!rows[0]) throw new Error('impossible: a clock without a time')
  const steady = time?.now()
  if (steady === undefined || Math.abs(Number(microsOf(rows[0].clock)) / 1000 - steady) <= TOLERANCE_MS) return rows[0]
  const clock = BigInt(Math.floor(steady)) * 1000n
  const least = after === null ? 0n : microsOf(after) + 1n
  return { now: printInstant(clock > least ? clock : least), clock: printInstant(clock) }
}

async function takeFresh(
  client: Client,
  agency: string,
  group: readonly Submission[],
  { isDemo, today }: { readonly isDemo: boolean; readonly today: string },
): Promise<(Fresh | Refused)[]> {
  const ids = group.flatMap((s) => s.entries.map((e) => e.stub.id))
  const known = await findKnown(client, agency, ids)
  const out: (Fresh | Refused)[] = []
  const transfers = new Transfers()
  for (const { entries, place } of group) {
    try {
      const own = dropKnown(entries, known)
      await checkSigned(client, own.fresh, isDemo)
      await checkAsked(client, own.fresh, today)
      const left = place?.isWhole ? await findLeftOut(client, agency, own.fresh, place) : []
      const fresh = await transfers.take(client, agency, [...own.fresh, ...left])
      for (const e of own.fresh) known.set(e.stub.id, e.commitments)
      out.push({ ...own, fresh })
    } catch (error) {
      if (!isRefused(error)) throw error
      out.push(error)
    }
  }
  return out
}

/** A group's submissions in their turn: each is planned on what those before it leave. */
class Planning {
  readonly passed: Passed = new Map()
  readonly #refused = new Map<string, Refused>()
  readonly #fold: Fold
  readonly #locks: Locks
  readonly #now: string

  constructor(fold: Fold, locks: Locks, now: string) {
    this.#fold = fold
    this.#locks = locks
    this.#now = now
  }

  plan(own: Fresh, place: RowPlace | null): Plan | Refused {
    // Known only from a submission of this group that was refused: it is refused as well, and never answered as recorded.
    const before = own.sent.map((id) => this.#refused.get(id)).find((refused) => refused !== undefined)
    if (before) return before
    try {
      checkAhead(own.fresh, place, this.#now.slice(0, 10))
      this.#locks.check(this.#fold, own.fresh, place, this.#now.slice(0, 10))
      checkMoves(this.#fold, own.fresh)
    } catch (error) {
      if (!isRefused(error)) throw error
      for (const e of own.fresh) this.#refused.set(e.stub.id, error)
      return error
    }
    return planVersions(this.#fold, own, this.passed, this.#now)
  }
}

type Refused = EntryIdConflict | AppendRefused
const isRefused = (x: unknown): x is Refused => x instanceof EntryIdConflict || x instanceof AppendRefused

async function write(
  client: Client,
  agency: string,
  plans: readonly Plan[],
  now: string,
  onProgress?: (done: number) => void,
): Promise<void> {
  const keep = plans.flatMap((p) => p.keep)
  // The next piece is written out while the database works on the last one.
  let running: Promise<unknown> = Promise.resolve()
  for (let i = 0; i < keep.length; i += CHUNK) {
    const payload = printPayload(keep.slice(i, i + CHUNK), now)
    await running
    onProgress?.(i)
    running = insertEntries(client, agency, payload, now)
  }
  await running
  onProgress?.(keep.length)
  const rows = new Map<string, Row[]>()
  for (const plan of plans)
    for (const [table, list] of plan.rows) {
      const all = rows.get(table)
      if (all) for (const row of list) all.push(row)
      else rows.set(table, [...list])
    }
  for (const [table, list] of rows) for (let i = 0; i < list.length; i += CHUNK) await insertRows(client, table, list.slice(i, i + CHUNK))
  // Last, for a version may end within the group that brought it.
  await markSuperseded(
    client,
    agency,
    plans.flatMap((p) => p.supersede),
    now,
  )
}
