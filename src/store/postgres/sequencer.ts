/**
 * The one sequencer. It gathers a few milliseconds, then goes at once:
 *
 *   1  outbox → log_leaves, one statement             crash after: leaves above the head; the next start begins with them
 *   2  tiles written, synced, folders synced          crash after: files no checkpoint speaks of; rewritten byte-equal
 *   3  head moved by compare-and-swap                 crash after: the checkpoint file is old; the next start publishes it
 *   4  checkpoint file published                      crash after: nobody has the receipt yet; it can be made again
 *
 * Recovery is this same walk, begun from the head. A tile that is there with other bytes is a stop, never overwritten.
 * One process at a time sequences, whose turn it is (turn.ts); the others wait for their leaves to appear. Its lock is
 * manners; the fences are step 1, whose numbers are a primary key, and step 3, which two cannot both win, and both hold only
 * while the epoch of the lease is this process's. So one that sleeps with the lock in its hand (a command suspended at a
 * terminal) is put aside by those who wait: when it wakes, its statements find another epoch and it stops. The most that it
 * can still do is to publish a checkpoint older than the newest, which is true, and which the next run replaces.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EMPTY_ROOT } from '../../core/ledger/tree.ts'
import { openCheckpoint, parseAnyCheckpoint } from '../../core/ledger/checkpoint.ts'
import { splitNote, type Signer } from '../../core/ledger/note.ts'
import { RightEdge } from '../../core/ledger/right-edge.ts'
import { toHex } from '../../core/bytes.ts'
import { replaceWhole, writeAllDurably, writeDurably } from '../files/durable.ts'
import { findLaterState, wasShownLater } from '../files/later-state.ts'
import { Prover } from '../files/prover.ts'
import { dropPartials, lastBundle, readEdge, signCheckpoint } from '../files/tile-log.ts'
import type { Client, Db } from './connect.ts'
import { mirrorLog } from './mirror-log.ts'
import { SequencerStopped } from './sequencer-stopped.ts'
import { Outrun, Turn, type OnLost, type TurnOptions } from './turn.ts'

const BATCH = 4096
/** Long enough for a group of submissions to be committed beside another; short beside the syncs that follow. */
const GATHER_MS = 5
const isOutrun = (error: unknown): boolean => error instanceof Outrun || (error as { readonly code?: unknown }).code === '23505'

type Leaf = { readonly idx: number; readonly agency_id: string; readonly entry_id: string; readonly leaf: Buffer }
type Wait = (receipt: string) => void
const keyOf = (agency: string, entry: string): string => `${agency} ${entry}`

export class Sequencer {
  readonly #db: Db
  readonly #folder: string
  readonly #signer: Signer
  readonly #turn: Turn
  #edge = new RightEdge()
  #prover: Prover
  #running: Promise<number> | null = null
  /** The run that begins once the gathering, and the run before it, are over; whoever asks meanwhile shares it. */
  #next: Promise<number> | null = null
  readonly #waiting = new Map<string, Wait[]>()

  private constructor(db: Db, folder: string, signer: Signer, turn: TurnOptions) {
    this.#db = db
    this.#folder = folder
    this.#signer = signer
    this.#turn = new Turn(db, () => this.mirror(), turn)
    this.#prover = new Prover(folder, this.#edge)
  }

  static open(db: Db, folder: string, signer: Signer, turn: TurnOptions = {}): Sequencer {
    return new Sequencer(db, folder, signer, turn)
  }

  /** Makes the empty log's head and checkpoint; for `init` alone, by the owner. */
  static async create(owner: Db, folder: string, signer: Signer): Promise<void> {
    const checkpoint = signCheckpoint(signer, 0, EMPTY_ROOT)
    await owner.query('insert into saksi.log_head (size, root, checkpoint) values (0, $1, $2) on conflict do nothing', [
      Buffer.from(EMPTY_ROOT),
      checkpoint,
    ])
    writeDurably(join(folder, 'checkpoint'), checkpoint)
  }

  get size(): number {
    return this.#edge.size
  }

  /** Under which this process writes. */
  get epoch(): number {
    return this.#turn.epoch
  }

  /** Whether it is this process that writes the log now. */
  get hasTurn(): boolean {
    return this.#turn.isMine
  }

  /** Whether this process may still speak for the record: where two servers share it, for as long as the other cannot have taken it. */
  isSure(): boolean {
    return this.#turn.isSure()
  }

  /** What this process reads of the record is of the epoch that stands now: before anything of it is read. */
  begin(db: Db): Promise<void> {
    return this.#turn.begin(db)
  }

  /** The last statements of a transaction that records something. @throws Failure where another server has the log, or took it since a command began. */
  fence(client: Client): Promise<void> {
    return this.#turn.fence(client)
  }

  /** Makes this process a server, which may take a shared log from one that is gone. @returns whether it is shared. */
  claim(onLost: OnLost): Promise<boolean> {
    return this.#turn.claim(onLost)
  }

  /** Brings this machine's copy of a log that another server writes up to what was signed. @returns its size. */
  mirror(): Promise<number> {
    return mirrorLog(this.#db, this.#folder, this.#signer.key)
  }

  /** Empties the outbox into the log, unless another process does; a run that begins after this call. */
  flush(): Promise<number> {
    this.#next ??= this.#runNext()
    return this.#next
  }

  /**
   * The receipt of an entry whose commit is over, once its checkpoint is published. Undefined when this process did not
   * log it: it was logged before, or another process sequences.
   */
  receiptOf(agency: string, entry: string): Promise<string | undefined> {
    const key = keyOf(agency, entry)
    return new Promise((resolve, reject) => {
      const waits = this.#waiting.get(key)
      if (waits) waits.push(resolve)
      else this.#waiting.set(key, [resolve])
      this.flush()
        .then(() => resolve(undefined), reject)
        .finally(() => this.#waiting.delete(key))
    })
  }

  /** Gives the lock to whoever comes next. */
  async close(): Promise<void> {
    await this.#next?.catch(() => undefined) // its callers have the error
    await this.#turn.close()
  }

  async #runNext(): Promise<number> {
    await pause(GATHER_MS)
    await this.#running?.catch(() => undefined) // its own callers have the error
    this.#next = null
    this.#running = this.#walk()
    return this.#running
  }

  /** @param isFirst one that was outrun once goes on behind; one that is outrun again has a log that does not hold together. */
  async #walk(isFirst = true): Promise<number> {
    try {
      if (!(await this.#takeOver())) return this.#edge.size
      if (wasShownLater(this.#folder)) this.#refuseSecondHistory()
      for (;;) {
        const taken = await this.#takeFromOutbox()
        if (taken.length > 0) await this.#extend(taken)
        if (taken.length < BATCH) break
      }
      await this.#turn.stay()
      return this.#edge.size
    } catch (error) {
      // Leaves that were worked out and not written must not be built upon: the next run reads the edge from the tiles again.
      await this.#turn.letGo()
      // Its process slept, and another went on with the same leaves: they are logged, and nobody is to be told of a fault.
      if (isFirst && isOutrun(error)) return this.#walk(false)
      throw error
    }
  }

  /** Takes the lock if it is free, reads the right edge, and ends what a crash left half done. */
  async #takeOver(): Promise<boolean> {
    if (this.#turn.isMine) return true
    if (!(await this.#turn.take())) return false
    await this.#load()
    for (;;) {
      const above = await this.#readAboveHead()
      if (above.length === 0) return true
      await this.#extend(above)
    }
  }

  /** Step 1. Numbers go on from the edge in memory: where another sequencer has given them, the primary key refuses. */
  async #takeFromOutbox(): Promise<Leaf[]> {
    const { rows } = await this.#db.query<Leaf>({
      name: 'sequencer-take',
      // One statement sees one state, so a bound takes exactly the rows that were counted out; a list of them would be
      // compared row by row where the planner does not yet know how full the outbox is.
      // The lease is locked only where there is something to take: a lock is written down, and this is asked ten times a second.
      text: `with mine as (select true from saksi.log_lease where epoch = $2 and exists (select from saksi.log_outbox) for share),
                  last as (select max(oid) as oid from mine, (select oid from saksi.log_outbox order by oid limit ${BATCH}) o),
                  taken as (delete from saksi.log_outbox where oid <= (select oid from last) returning oid, agency_id, entry_id, leaf)
             insert into saksi.log_leaves (idx, agency_id, entry_id, leaf)
             select $1::bigint + row_number() over (order by oid) - 1, agency_id, entry_id, leaf from taken
             returning idx, agency_id, entry_id, leaf`,
      values: [this.#edge.size, this.#turn.epoch],
    })
    return rows.sort((a, b) => a.idx - b.idx)
  }

  /** What an earlier process took in step 1 and did not come further with. */
  async #readAboveHead(): Promise<Leaf[]> {
    const { rows } = await this.#db.query<Leaf>(
      'select idx, agency_id, entry_id, leaf from saksi.log_leaves where idx >= $1 order by idx limit $2',
      [this.#edge.size, BATCH],
    )
    return rows
  }

  /** Steps 2 to 4 for leaves that follow the edge, and then their receipts. */
  async #extend(leaves: readonly Leaf[]): Promise<void> {
    const from = this.#edge.size
    await writeAllDurably(this.#folder, this.#edge.grow(leaves.map((l) => l.leaf))) // step 2
    const root = this.#edge.root()
    const checkpoint = signCheckpoint(this.#signer, this.#edge.size, root)
    await this.#moveHead(from, root, checkpoint)
    await this.#publish(checkpoint)
    dropPartials(this.#folder, from, this.#edge.size)
    // A backlog takes longer than a lease: the other would take the log over in the middle of it, and be no faster.
    await this.#turn.stay()
    for (const { idx, agency_id, entry_id, leaf } of leaves) {
      const waits = this.#waiting.get(keyOf(agency_id, entry_id))
      if (!waits) continue
      const receipt = this.#prover.receipt(leaf, idx, checkpoint)
      for (const wait of waits) wait(receipt)
    }
  }

  /** Step 3. */
  async #moveHead(from: number, root: Uint8Array, checkpoint: string): Promise<void> {
    const { rowCount } = await this.#db.query({
      name: 'sequencer-head',
      text: `with mine as (select true from saksi.log_lease where epoch = $5 for share)
             update saksi.log_head set size = $1, root = $2, checkpoint = $3 from mine where size = $4`,
      values: [this.#edge.size, Buffer.from(root), checkpoint, from, this.#turn.epoch],
    })
    if (rowCount !== 1) throw new Outrun('another sequencer has moved the log; this one stops')
  }

  /** Step 4. Not synced: the head holds the same bytes, and the next start publishes them again. */
  #publish(checkpoint: string): Promise<void> {
    return replaceWhole(join(this.#folder, 'checkpoint'), checkpoint)
  }

  async #load(): Promise<void> {
    const { rows } = await this.#db.query<{ size: number; root: Buffer; checkpoint: string }>(
      'select size, root, checkpoint from saksi.log_head',
    )
    const head = rows[0]
    if (!head) throw new SequencerStopped('this installation has no log; `saksi init` makes one, and nothing else may')
    const tail = await this.#db.query<{ leaf: Buffer }>('select leaf from saksi.log_leaves where idx >= $1 and idx < $2 order by idx', [
      head.size - lastBundle(head.size),
      head.size,
    ])
    this.#edge = readEdge(
      this.#folder,
      head.size,
      tail.rows.map((r) => r.leaf),
    )
    this.#prover = new Prover(this.#folder, this.#edge)
    if (toHex(this.#edge.root()) !== head.root.toString('hex'))
      throw new SequencerStopped('the tiles do not make the root in the database; run `saksi verify`')
    this.#refuseSecondHistory()
    await this.#publishAgain(head)
  }

  /** What a witness showed, or a quorum cosigned, of this log's own later state. @throws SequencerStopped while it is later. */
  #refuseSecondHistory(): void {
    const later = findLaterState(this.#folder, this.#signer.key, this.#edge.size)
    if (later !== undefined)
      throw new SequencerStopped(
        `this log was signed up to ${later} entries and holds ${this.#edge.size}: it was put back to an older copy, or runs in two places; restore one that is as new as the witnesses'`,
      )
  }

  /**
   * Publishes the head's checkpoint where a crash kept it back. A published one that is ahead of the head means that an older copy of the
   * database was put back: to go on would write a second history under the same name, so this stops.
   */
  async #publishAgain(head: { size: number; root: Buffer; checkpoint: string }): Promise<void> {
    const path = join(this.#folder, 'checkpoint')
    const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined
    if (text === head.checkpoint) return
    const published = text === undefined ? undefined : openCheckpoint(text, this.#signer.key)
    if (published && (published.size > head.size || (published.size === head.size && toHex(published.root) !== head.root.toString('hex'))))
      throw new SequencerStopped(
        `the published checkpoint holds ${published.size} entries and the database ${head.size}: an older copy of the database was put back; restore one that is as new as the log`,
      )
    const other = published ? undefined : parseAnyCheckpoint(splitNote(text ?? '')?.text ?? '')
    if (other && other.origin !== this.#signer.key.name)
      throw new SequencerStopped(
        `the published checkpoint is of another log, ${other.origin}, and this one is ${this.#signer.key.name}: files of two installations lie in one folder; put back what belongs here`,
      )
    await this.#publish(head.checkpoint)
  }
}
