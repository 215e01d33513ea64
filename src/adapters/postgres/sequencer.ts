/**
 * The one sequencer. It gathers a few milliseconds, then goes at once:
 *
 *   1  outbox → log_leaves, in one transaction        crash after: leaves above the head; step 2 starts from the head
 *   2  tiles written, synced, folder synced           crash after: files no checkpoint speaks of; rewritten byte-equal
 *   3  head moved by compare-and-swap                 crash after: the checkpoint file is old; step 4 runs at start
 *   4  checkpoint file published
 *
 * Recovery is this same walk. One process at a time sequences: it holds an advisory lock on a session of its own, and
 * the others wait for their leaves to appear. The lock is manners; the fence is step 3, which two cannot both win.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { partialsDone, RightEdge } from '../../core/ledger/right-edge.ts'
import { splitHashes, TILE, tilePath } from '../../core/ledger/tile.ts'
import { EMPTY_ROOT } from '../../core/ledger/tree.ts'
import { checkpointText, openCheckpoint } from '../../core/ledger/checkpoint.ts'
import { signNote, type Signer } from '../../core/ledger/note.ts'
import { toHex } from '../../core/bytes.ts'
import { writeAllDurably, writeDurably } from '../files/durable.ts'
import { inTransaction, type Client, type Db } from './connect.ts'

const BATCH = 4096

export class SequencerStopped extends Error {
  override name = 'SequencerStopped'
}

export class Sequencer {
  readonly #db: Db
  readonly #folder: string
  readonly #signer: Signer
  #edge = new RightEdge()
  #running: Promise<number> | null = null
  /** The session that holds the lock; null while another process sequences. */
  #session: Client | null = null

  private constructor(db: Db, folder: string, signer: Signer) {
    this.#db = db
    this.#folder = folder
    this.#signer = signer
  }

  static open(db: Db, folder: string, signer: Signer): Sequencer {
    return new Sequencer(db, folder, signer)
  }

  /** Takes the lock if it is free, then reads the right edge and publishes a checkpoint that a crash kept back. */
  async #takeOver(): Promise<boolean> {
    if (this.#session) return true
    const session = await this.#db.connect()
    try {
      const { rows } = await session.query<{ free: boolean }>(`select pg_try_advisory_lock(hashtext('saksi.sequencer')) as free`)
      if (rows[0]?.free !== true) {
        session.release()
        return false
      }
    } catch (error) {
      session.release(true)
      throw error
    }
    session.once('error', this.#lose)
    this.#session = session
    await this.#load()
    return true
  }

  /** A session that breaks gives the lock back by itself; the next flush asks for it again. Kept, it would keep its pool from ever ending. */
  readonly #lose = (): void => {
    const session = this.#session
    this.#session = null
    session?.release(true)
  }

  /** Gives the lock to whoever comes next. */
  async close(): Promise<void> {
    await this.#running?.catch(() => undefined) // its caller has the error
    await this.#letGo()
  }

  async #letGo(): Promise<void> {
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

  /** Empties the outbox into the log, unless another process does. Calls that overlap share one run and then ask once more. */
  async flush(): Promise<number> {
    if (this.#running) {
      await this.#running
      return this.flush()
    }
    this.#running = this.#walk()
    try {
      return await this.#running
    } finally {
      this.#running = null
    }
  }

  async #walk(): Promise<number> {
    try {
      if (!(await this.#takeOver())) return this.#edge.size
      for (;;) {
        const taken = await this.#take()
        const moved = await this.#extend()
        if (taken < BATCH && !moved) return this.#edge.size
      }
    } catch (error) {
      // Leaves that were worked out and not written must not be built upon: the next flush reads the edge from the tiles again.
      await this.#letGo()
      throw error
    }
  }

  /** Step 1. The lock on the head row keeps a second sequencer from numbering at the same time. */
  #take(): Promise<number> {
    return inTransaction(this.#db, async (client) => {
      await client.query('select size from saksi.log_head for update')
      const { rowCount } = await client.query(
        `with next as (select coalesce(max(idx) + 1, 0) as at from saksi.log_leaves),
              -- one statement sees one state, so a bound takes exactly the rows that were counted out; a list of them would
              -- be compared row by row where the planner does not yet know how full the outbox is
              last as (select max(oid) as oid from (select oid from saksi.log_outbox order by oid limit ${BATCH}) o),
              taken as (delete from saksi.log_outbox where oid <= (select oid from last) returning oid, agency_id, entry_id, leaf)
         insert into saksi.log_leaves (idx, agency_id, entry_id, leaf)
         select next.at + row_number() over (order by oid) - 1, agency_id, entry_id, leaf from taken, next`,
      )
      return rowCount ?? 0
    })
  }

  /** Steps 2 to 4 for leaves above the head; true when the head moved. */
  async #extend(): Promise<boolean> {
    const { rows } = await this.#db.query<{ leaf: Buffer }>('select leaf from saksi.log_leaves where idx >= $1 order by idx limit $2', [
      this.#edge.size,
      BATCH,
    ])
    if (rows.length === 0) return false
    const from = this.#edge.size
    const to = from + rows.length
    writeAllDurably(this.#folder, this.#edge.grow(rows.map((r) => r.leaf)))
    const root = this.#edge.root()
    const checkpoint = signCheckpoint(this.#signer, to, root)
    const { rowCount } = await this.#db.query('update saksi.log_head set size = $1, root = $2, checkpoint = $3 where size = $4', [
      to,
      Buffer.from(root),
      checkpoint,
      from,
    ])
    if (rowCount !== 1) throw new SequencerStopped('another sequencer has moved the log; this one stops')
    writeDurably(join(this.#folder, 'checkpoint'), checkpoint)
    for (const folder of partialsDone(from, to)) rmSync(join(this.#folder, folder), { recursive: true, force: true })
    return true
  }

  /**
   * Publishes the head's checkpoint where a crash kept it back. A published one that is ahead of the head means that an older copy of the
   * database was put back: to go on would write a second history under the same name, so this stops.
   */
  #publish(head: { size: number; root: Buffer; checkpoint: string }): void {
    const path = join(this.#folder, 'checkpoint')
    const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined
    if (text === head.checkpoint) return
    const published = text === undefined ? undefined : openCheckpoint(text, this.#signer.key)
    if (published && (published.size > head.size || (published.size === head.size && toHex(published.root) !== head.root.toString('hex'))))
      throw new SequencerStopped(
        `the published checkpoint holds ${published.size} entries and the database ${head.size}: an older copy of the database was put back; restore one that is as new as the log`,
      )
    writeDurably(path, head.checkpoint)
  }

  async #load(): Promise<void> {
    const { rows } = await this.#db.query<{ size: number; root: Buffer; checkpoint: string }>(
      'select size, root, checkpoint from saksi.log_head',
    )
    const head = rows[0]
    if (!head) throw new SequencerStopped('this installation has no log; `saksi init` makes one, and nothing else may')
    const levels: Uint8Array[][] = []
    for (let count = head.size; count > 0; count = Math.floor(count / TILE)) {
      const width = count % TILE
      const path = tilePath(levels.length, Math.floor(count / TILE), width)
      levels.push(width === 0 ? [] : splitHashes(readFileSync(join(this.#folder, path))))
    }
    const first = head.size - (head.size % TILE)
    const tail = await this.#db.query<{ leaf: Buffer }>('select leaf from saksi.log_leaves where idx >= $1 and idx < $2 order by idx', [
      first,
      head.size,
    ])
    this.#edge = new RightEdge(
      head.size,
      levels,
      tail.rows.map((r) => r.leaf),
    )
    if (toHex(this.#edge.root()) !== head.root.toString('hex'))
      throw new SequencerStopped('the tiles do not make the root in the database; run `saksi verify`')
    this.#publish(head)
  }
}

const signCheckpoint = (signer: Signer, size: number, root: Uint8Array): string =>
  signNote(signer, checkpointText({ origin: signer.key.name, size, root }))
