/**
 * Who writes the log, by epoch (migrations/000045-lease.sql). Two servers may share a record (docs/operate/two-machines.md); then the
 * one that has the log says so by a beat, and the other takes it when the beat has stood still for as long as the first one may believe
 * itself to have it. Both count by their own clock that only goes forward: what the hour is on either machine does not matter.
 *
 *   the first counts from before its beat was sent, the second from after it saw it; so the first has let go before the second takes
 *
 * That is for those who read. What is written is held by the database: each statement that numbers a leaf, moves the head or opens an anchor
 * holds only while the epoch is its writer's, and the row's lock keeps the next epoch waiting until such a statement has come to its end.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { Failure } from '../../errors.ts'
import type { Client, Db } from './connect.ts'

/** How long a beat stands still before the log may be taken. A failover of the database is over in about twenty seconds, and nobody beats meanwhile. */
const LEASE_MS = 10_000
/** Beats within a lease: one that is lost costs nothing. */
const BEATS = 5
/** Shared by whoever is about to commit entries, alone by whoever raises the epoch or changes the schema. */
const EPOCH_LOCK = `hashtext('saksi.epoch')`
/** A process that falls asleep between its last statement and its commit keeps the next one waiting no longer. */
const ASLEEP_MS = '5000'

export type LeaseRow = { readonly epoch: number; readonly beat: number; readonly is_free: boolean; readonly is_shared: boolean }

export class Lease {
  readonly #leaseMs: number
  #epoch = -1
  /** Under which a command began, or the one that it took itself. */
  #begunAt: number | undefined
  #beatAt = -Infinity
  /** Until when nobody else can have taken it. */
  #until = -Infinity
  #seen: { readonly epoch: number; readonly beat: number; readonly since: number } | null = null

  /** @param leaseMs milliseconds; every server of a record must have the same. */
  constructor(leaseMs = LEASE_MS) {
    this.#leaseMs = leaseMs
  }

  /** The epoch that this process took last; -1: none. */
  get epoch(): number {
    return this.#epoch
  }

  /** From now on this process goes by the record as it is under the epoch that stands. */
  async begin(db: Db): Promise<void> {
    this.#begunAt = (await this.read(db)).epoch
  }

  /** Whether nobody else can have taken it, by this process's own count. */
  isSure(): boolean {
    return performance.now() < this.#until
  }

  async read(client: Client | Db): Promise<LeaseRow> {
    const { rows } = await client.query<LeaseRow>('select epoch, beat, is_free, is_shared from saksi.log_lease')
    if (!rows[0]) throw new Error('the row of the lease is gone')
    return rows[0]
  }

  /** Whether a shared log that looks like this may be taken by this process now. */
  mayTake(row: LeaseRow): boolean {
    if (row.is_free || row.epoch === this.#epoch) return true
    if (row.epoch !== this.#seen?.epoch || row.beat !== this.#seen.beat) {
      this.#seen = { epoch: row.epoch, beat: row.beat, since: performance.now() }
      return false
    }
    return performance.now() - this.#seen.since > this.#leaseMs
  }

  /** What was seen before the database went away says nothing of what was done meanwhile. */
  forget(): void {
    this.#seen = null
  }

  /**
   * Raises the epoch. Its commit is waited for by whatever standby must have it, and everything that was read before then is there as well:
   * nothing is signed over what a failover could still take back. It makes nobody sure: one whose disk is full takes the log again and again, and gets
   * no further. The first beat does, which comes when something has been written, or there was nothing to write.
   * @param fits throws where this program may not have it; asked when nobody can change the schema any more.
   * @returns false when another was faster.
   */
  async take(client: Client, row: LeaseRow, fits: () => Promise<void>): Promise<boolean> {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(${EPOCH_LOCK})`)
    await fits()
    const { rowCount } = await client.query(
      'update saksi.log_lease set epoch = epoch + 1, beat = 0, is_free = false where epoch = $1 and beat = $2',
      [row.epoch, row.beat],
    )
    await client.query('commit')
    if (rowCount !== 1) return false
    this.#epoch = row.epoch + 1
    this.#begunAt = this.#epoch
    this.#beatAt = -Infinity
    return true
  }

  /**
   * Keeps the epoch as it is until this transaction is over; its last statements. @returns false where it is another than this process's: of a server the one
   * that it took, of a command the one under which it began. The row is read again once the lock is held: what was read before may have been raised while it was waited for.
   */
  async fence(client: Client, who: 'server' | 'command'): Promise<boolean> {
    if (!(await this.read(client)).is_shared) return true
    await client.query(`select pg_advisory_xact_lock_shared(${EPOCH_LOCK}), set_config('idle_in_transaction_session_timeout', $1, true)`, [
      ASLEEP_MS,
    ])
    return (await this.read(client)).epoch === (who === 'server' ? this.#epoch : this.#begunAt)
  }

  /** Says that it is there, where that is due. @returns false when another has taken it. */
  async beat(client: Client): Promise<boolean> {
    const sent = performance.now()
    if (sent - this.#beatAt < this.#leaseMs / BEATS) return true
    const { rowCount } = await client.query('update saksi.log_lease set beat = beat + 1 where epoch = $1', [this.#epoch])
    if (rowCount !== 1) return false
    this.#beatAt = sent
    this.#until = sent + this.#leaseMs
    return true
  }

  /** Lets the next one take it at once. */
  async free(client: Client): Promise<void> {
    this.#until = -Infinity
    await client.query('update saksi.log_lease set is_free = true where epoch = $1', [this.#epoch])
  }
}

/** @returns whether a server of a shared record beats, now: it is watched for as long as one may take for the next beat. */
export async function isBeating(db: Db): Promise<boolean> {
  const read = async (): Promise<LeaseRow | undefined> =>
    (await db.query<LeaseRow>('select epoch, beat, is_free, is_shared from saksi.log_lease')).rows[0]
  const before = await read()
  if (!before?.is_shared || before.is_free) return false
  await pause(LEASE_MS)
  const after = await read()
  return after?.epoch !== before.epoch || after.beat !== before.beat
}

/**
 * Changes the schema while no server of a shared record has the log, nor can take it: one that waits finds the new schema, and takes nothing that its
 * program does not know. @param admin a superuser's pool. @throws Failure `upgrade.other-serves`
 */
export async function whileNobodyTakesIt<T>(admin: Db, dir: string, work: () => Promise<T>): Promise<T> {
  const session = await admin.connect()
  try {
    await session.query(`select pg_advisory_lock_shared(${EPOCH_LOCK})`)
    const { rows: made } = await session.query<{ is: boolean }>(`select to_regclass('saksi.log_lease') is not null as is`)
    const { rows } = made[0]?.is ? await session.query<LeaseRow>('select is_free, is_shared from saksi.log_lease') : { rows: [] }
    if (rows[0]?.is_shared && !rows[0].is_free) throw new Failure('upgrade.other-serves', { dir })
    return await work()
  } finally {
    session.release(true) // the lock goes with the session
  }
}
