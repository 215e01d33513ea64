/**
 * Whose turn it is to write the log: an advisory lock on a session of its own, and the lease (lease.ts). Who holds the lock under which the log
 * stands for too long is put aside. Where two servers share the record, only a server takes the log, after the other's beat has stood still, and only
 * when enough witnesses have borne out, now, that nothing was signed beyond what the database holds.
 */
import { Failure } from '../../errors.ts'
import type { Client, Db } from './connect.ts'
import { Lease, type LeaseRow } from './lease.ts'
import { SequencerStopped } from './sequencer-stopped.ts'

/** Another server has the log of a shared record: this process must not serve any longer. */
export type OnLost = () => void
export type TurnOptions = {
  /**
   * Whether a quorum of witnesses, asked now, has cosigned the newest state: then none of them has seen a later one. Who cannot ask takes no shared
   * log at all.
   */
  readonly bornOut?: () => Promise<boolean>
  /** Throws where this program, or what lies on this machine, does not fit the record: a server takes no shared log then. */
  readonly fits?: () => Promise<void>
  /** Milliseconds that another may hold the log without moving it while leaves wait. */
  readonly standsMs?: number
  /** Milliseconds that the beat of a shared log stands still before it is taken. */
  readonly leaseMs?: number
}

/** How long the log may stand while leaves wait, before its holder counts as asleep. Shorter than a sender's patience (record-store.ts). */
const STANDS_MS = 10_000

/** Its process slept, and another went on: what it wanted to write is refused by epoch or by number. */
export class Outrun extends SequencerStopped {}

export class Turn {
  readonly #db: Db
  readonly #standsMs: number
  readonly #lease: Lease
  /** Makes the tiles of what the database holds; their number of entries. */
  readonly #mirror: () => Promise<number>
  readonly #bornOut: TurnOptions['bornOut']
  readonly #fits: TurnOptions['fits']
  /** Of a server. A command takes a shared log only where no server has it and none waits for it. */
  #onLost: OnLost | null = null
  #isShared = false
  /** The session that holds the lock; null while another process sequences. */
  #session: Client | null = null
  /** The head at which another's log was seen to stand while leaves waited, and since when by this process's own count. */
  #stands: { readonly size: number; readonly since: number } | null = null

  constructor(db: Db, mirror: () => Promise<number>, { standsMs = STANDS_MS, leaseMs, bornOut, fits }: TurnOptions) {
    this.#db = db
    this.#mirror = mirror
    this.#standsMs = standsMs
    this.#bornOut = bornOut
    this.#fits = fits
    this.#lease = new Lease(leaseMs)
  }

  get isMine(): boolean {
    return this.#session !== null
  }

  get epoch(): number {
    return this.#lease.epoch
  }

  isSure(): boolean {
    return !this.#isShared || this.#lease.isSure()
  }

  /** A command reads the record from here on. */
  begin(db: Db): Promise<void> {
    return this.#lease.begin(db)
  }

  async claim(onLost: OnLost): Promise<boolean> {
    this.#onLost = onLost
    this.#isShared = (await this.#lease.read(this.#db)).is_shared
    return this.#isShared
  }

  /** @returns false while it is another's. @throws SequencerStopped when it may not be taken, now or by this process at all. */
  async take(): Promise<boolean> {
    const session = await this.#db.connect()
    try {
      const row = await this.#lease.read(session)
      this.#isShared = row.is_shared
      if ((row.is_shared && !this.#mayTakeShared(row)) || !(await this.#lock(session, row.is_shared))) {
        session.release()
        return false
      }
      if (row.is_shared) await this.#askWhetherLater(row)
      const fits = async (): Promise<void> => void (row.is_shared && this.#onLost && (await this.#fits?.()))
      if (!(await this.#lease.take(session, row, fits))) throw new Outrun('another has taken the log over; this one stops')
    } catch (error) {
      this.#lease.forget()
      session.release(true)
      throw error
    }
    session.once('error', this.#lose)
    this.#session = session
    return true
  }

  /**
   * The last of a transaction: what it did holds only if this server has the log, or, of a command, if nobody has taken it over since the command began to
   * read the record. @throws Failure `application.elsewhere`, of a command `application.taken-over`
   */
  async fence(client: Client): Promise<void> {
    if (!(await this.#lease.fence(client, this.#onLost ? 'server' : 'command')))
      throw new Failure(this.#onLost ? 'application.elsewhere' : 'application.taken-over')
  }

  /** Says that this process is still there, where another waits for it to be gone. @throws Outrun when another has the log. */
  async stay(): Promise<void> {
    if (this.#isShared && this.#session && !(await this.#lease.beat(this.#session)))
      throw new Outrun('another has taken the log over; this one stops')
  }

  async letGo(): Promise<void> {
    const session = this.#session
    this.#session = null
    if (!session) return
    session.off('error', this.#lose)
    try {
      await session.query(`select pg_advisory_unlock(hashtext('saksi.sequencer'))`)
      session.release()
    } catch {
      session.release(true) // a broken session's lock is gone with it
    }
  }

  /** Lets whoever comes next take it at once. */
  async close(): Promise<void> {
    if (this.#session) await this.#lease.free(this.#session).catch(() => undefined) // the database is gone, and its beat stands still
    await this.letGo()
  }

  /** One that had a shared log and finds another's epoch is done: what it remembers of the record is of before. */
  #mayTakeShared(row: LeaseRow): boolean {
    if (!this.#bornOut) return false
    if (!this.#onLost) return row.is_free || row.epoch === this.#lease.epoch
    if (this.#lease.epoch < 0 || row.epoch === this.#lease.epoch) return this.#lease.mayTake(row)
    this.#onLost()
    throw new SequencerStopped('another server of this record has taken its log over')
  }

  async #lock(session: Client, isShared: boolean): Promise<boolean> {
    const { rows } = await session.query<{ free: boolean }>(`select pg_try_advisory_lock(hashtext('saksi.sequencer')) as free`)
    if (rows[0]?.free === true) {
      this.#stands = null
      return true
    }
    await (isShared ? putAside(session) : this.#putAsideSleeper(session))
    return false
  }

  /**
   * Where nobody else can have signed since this process did, nobody is asked. Else the tiles are made of what the database holds, and it must be
   * all that enough witnesses have seen: a database that came up without the last entries would have them signed a second time, otherwise.
   */
  async #askWhetherLater(row: LeaseRow): Promise<void> {
    if (row.epoch === this.#lease.epoch && this.#lease.isSure()) return
    const size = await this.#mirror()
    if (!(await this.#bornOut?.()))
      throw new SequencerStopped(
        `no quorum of the witnesses, asked now, bears out ${size} entries: nothing is signed before one does (docs/operate/two-machines.md)`,
      )
  }

  /** Ends the session of a holder under whom the log has stood for too long: the lock is free then, and the next run takes it. */
  async #putAsideSleeper(session: Client): Promise<void> {
    const { rows } = await session.query<{ size: number; waits: boolean }>(
      `select size, exists (select from saksi.log_outbox) or exists (select from saksi.log_leaves where idx >= size) as waits from saksi.log_head`,
    )
    const head = rows[0]
    if (!head?.waits || head.size !== this.#stands?.size) {
      this.#stands = head?.waits ? { size: head.size, since: performance.now() } : null
      return
    }
    if (performance.now() - this.#stands.since < this.#standsMs) return
    this.#stands = null
    await putAside(session)
  }

  /** A session that breaks gives the lock back by itself; the next run asks for it again. Kept, it would keep its pool from ever ending. */
  readonly #lose = (): void => {
    const session = this.#session
    this.#session = null
    session?.release(true)
  }
}

/** Ends the session that holds the lock. PostgreSQL shows a lock of one number as its upper and its lower half. */
const putAside = (session: Client): Promise<unknown> =>
  session.query(
    `select pg_terminate_backend(pid) from pg_locks
      where locktype = 'advisory' and granted and objsubid = 1
        and database = (select oid from pg_database where datname = current_database())
        and (classid::bigint << 32) | objid::bigint = hashtext('saksi.sequencer')`,
  )
