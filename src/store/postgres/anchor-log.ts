/**
 * The public anchor: one blinded leaf a slot (docs/spec/anchor.md). A leaf is prepared before its slot and shown when
 * the clock strikes, so what is seen from outside depends on the clock and on nothing else.
 *
 *   1  opening into log_anchors                 crash after: an opening without a tile; the next start writes the tile
 *   2  tiles written, synced, folders synced    crash after: files no checkpoint speaks of; rewritten byte-equal
 *   3  checkpoint file, synced                  crash after: shown at the next start
 *
 * The fence is the primary key of step 1: two writers cannot both give a position; and where two servers share the record, the epoch of its
 * lease (lease.ts): one that slept must not take a position from the one that writes.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toHex } from '../../core/bytes.ts'
import { anchorLeaf, type AnchorOpening } from '../../core/ledger/anchor.ts'
import { openCheckpoint, type Checkpoint } from '../../core/ledger/checkpoint.ts'
import { splitNote, type Signer } from '../../core/ledger/note.ts'
import type { RightEdge } from '../../core/ledger/right-edge.ts'
import { replaceDurably, writeAllDurably } from '../files/durable.ts'
import { dropPartials, lastBundle, readEdge, signCheckpoint } from '../files/tile-log.ts'
import { tileSubtree } from '../files/tiles.ts'
import type { Db } from './connect.ts'

/** A state of the anchor, and from when on it is shown: seconds since 1970. */
type Shown = { readonly from: number; readonly size: number; readonly note: string }

/** Leaves that are written at once. */
const PIECE = 65_536

export class AnchorStopped extends Error {
  override name = 'AnchorStopped'
}

type AnchorParts = {
  readonly db: Db
  readonly folder: string
  readonly signer: Signer
  /** Under which this process writes the private log. */
  readonly epoch: () => number
}

export class AnchorLog {
  readonly #db: Db
  readonly #folder: string
  readonly #signer: Signer
  readonly #edge: RightEdge
  readonly #epoch: () => number
  /** The state that is shown, and the one that is prepared. */
  #states: readonly Shown[]
  /** Of the last opening: the next server's clock may be behind that of the one before, and the anchor must not go back. */
  #lastSlot = 0

  private constructor({ db, folder, signer, epoch }: AnchorParts, edge: RightEdge) {
    this.#db = db
    this.#folder = folder
    this.#signer = signer
    this.#edge = edge
    this.#epoch = epoch
    this.#states = [{ from: 0, size: edge.size, note: signCheckpoint(signer, edge.size, edge.root()) }]
  }

  /** Reads the right edge, and ends what a crash left half done. @throws AnchorStopped when an older database was put back. */
  static async open(parts: AnchorParts): Promise<AnchorLog> {
    const { rows } = await parts.db.query<{ size: number }>('select count(*)::int as size from saksi.log_anchors')
    const size = rows[0]?.size ?? 0
    const [log, shown] = await AnchorLog.#read(parts, size)
    if (shown === undefined && size === 0) await log.#write([], 0)
    log.#lastSlot = (await readOpenings(parts.db, size - 1, size))[0]?.slot ?? 0
    await log.#catchUp(size)
    return log
  }

  /**
   * Brings the copy of a machine that waits up to the leaves before a slot (seconds since 1970): a year of them is three million, and nobody is to wait for those
   * when it takes over. Newer ones may still be taken back by a failover, and a copy that has them would be ahead of its database.
   */
  static async mirror(parts: AnchorParts, before: number): Promise<void> {
    const size = await sizeBefore(parts.db, before)
    if (size > (publishedIn(parts)?.size ?? 0)) await (await AnchorLog.#read(parts, size))[0].#catchUp(size)
  }

  /** As the folder has it. @param size of what the database opens. @returns how many leaves were shown, too; undefined where the folder is new. */
  static async #read(parts: AnchorParts, size: number): Promise<[AnchorLog, number | undefined]> {
    const published = publishedIn(parts)
    const shown = published?.size ?? 0
    if (shown > size)
      throw new AnchorStopped(`the public anchor has ${shown} leaves and the database ${size} openings: an older copy of it was put back`)
    const tail = (await readOpenings(parts.db, shown - lastBundle(shown), shown)).map(anchorLeaf)
    return [new AnchorLog(parts, readEdge(parts.folder, shown, tail)), published?.size]
  }

  /** A restored record has all of its openings and no tile. */
  async #catchUp(size: number): Promise<void> {
    for (let at = this.#edge.size; at < size; at += PIECE)
      await this.#write((await readOpenings(this.#db, at, Math.min(at + PIECE, size))).map(anchorLeaf), 0)
  }

  get vkeySigner(): Signer {
    return this.#signer
  }

  /** The last slot that has a leaf, prepared or shown, or from which on the newest is shown, where that is later; 0 where there is none. */
  get preparedUntil(): number {
    return Math.max(this.#lastSlot, this.#states.at(-1)?.from ?? 0)
  }

  /** What the public sees at `now`, in seconds since 1970. */
  at(now: number): { readonly size: number; readonly note: string } {
    return this.#states.findLast((s) => s.from <= now) ?? (this.#states[0] as Shown)
  }

  /** @param checkpoint the private log's note, as signed. @param from when it is shown: the slot, or later where it came too late for it. */
  async prepare(slot: number, salt: Uint8Array, checkpoint: string, from: () => number): Promise<void> {
    const text = splitNote(checkpoint)?.text
    if (text === undefined) throw new RangeError('the checkpoint is no note')
    const opening: AnchorOpening = { idx: this.#edge.size, slot, salt, checkpoint: text }
    await this.#keepOpening(opening)
    await this.#write([anchorLeaf(opening)], from)
  }

  /** Step 1. */
  async #keepOpening({ idx, slot, salt, checkpoint }: AnchorOpening): Promise<void> {
    const { rowCount } = await this.#db.query(
      `with mine as (select true from saksi.log_lease where not is_shared or epoch = $5 for share)
       insert into saksi.log_anchors (idx, slot, salt, checkpoint) select $1::bigint, $2::bigint, $3::bytea, $4 from mine`,
      [idx, slot, Buffer.from(salt), checkpoint, this.#epoch()],
    )
    if (rowCount !== 1) throw new AnchorStopped('another server of this record writes its anchor')
  }

  /** Steps 2 and 3. */
  async #write(leaves: readonly Uint8Array[], from: number | (() => number)): Promise<void> {
    const before = this.#edge.size
    await writeAllDurably(this.#folder, this.#edge.grow(leaves))
    const note = signCheckpoint(this.#signer, this.#edge.size, this.#edge.root())
    await replaceDurably(join(this.#folder, 'checkpoint'), note)
    dropPartials(this.#folder, before, this.#edge.size)
    const shown = { from: typeof from === 'number' ? from : from(), size: this.#edge.size, note }
    this.#states = [...this.#states.slice(-1), shown]
  }
}

function publishedIn({ folder, signer }: AnchorParts): Checkpoint | undefined {
  const path = join(folder, 'checkpoint')
  return existsSync(path) ? openCheckpoint(readFileSync(path, 'utf8'), signer.key) : undefined
}

/** Whether a server has ever added a leaf. */
export async function isAnchored(db: Db): Promise<boolean> {
  const { rows } = await db.query<{ any: boolean }>('select exists (select 1 from saksi.log_anchors) as any')
  return rows[0]?.any === true
}

/** Openings of the positions [from, to), in order. */
export async function readOpenings(db: Db, from: number, to: number): Promise<AnchorOpening[]> {
  const { rows } = await db.query<{ idx: number; slot: number; salt: Buffer; checkpoint: string }>(
    'select idx, slot, salt, checkpoint from saksi.log_anchors where idx >= $1 and idx < $2 order by idx',
    [from, to],
  )
  return rows.map((r) => ({ ...r, salt: new Uint8Array(r.salt) }))
}

/** How many leaves the anchor had when a day (UTC) ended: the slots before its midnight. */
export const sizeAtEndOf = (db: Db, day: string): Promise<number> => sizeBefore(db, Date.parse(`${day}T00:00:00Z`) / 1000 + 86_400)

/** How many leaves have slots before this one, seconds since 1970. A leaf every ten seconds is three million a year: they are not counted. */
export async function sizeBefore(db: Db, slot: number): Promise<number> {
  const { rows } = await db.query<{ size: number }>(
    'select idx + 1 as size from saksi.log_anchors where slot < $1 order by slot desc limit 1',
    [slot],
  )
  return rows[0]?.size ?? 0
}

/**
 * The anchor with the first leaf of a slot at that second or after it. Its root is nobody's to choose afterwards. @param shown how many leaves are shown.
 * @returns undefined until that leaf is shown.
 */
export async function rootFrom(
  { db, folder }: { readonly db: Db; readonly folder: string },
  second: number,
  shown: number,
): Promise<{ readonly size: number; readonly root: string; readonly opening: AnchorOpening } | undefined> {
  const opening = await firstAfter(db, second - 1)
  if (!opening || opening.idx >= shown) return undefined
  const size = opening.idx + 1
  return { size, root: toHex(tileSubtree(folder, shown)(0, size)), opening }
}

/** The opening of the first leaf of a slot after that second; undefined where none is prepared yet. */
export async function firstAfter(db: Db, second: number): Promise<AnchorOpening | undefined> {
  const { rows } = await db.query<{ idx: number }>('select idx from saksi.log_anchors where slot > $1 order by slot limit 1', [second])
  const idx = rows[0]?.idx
  return idx === undefined ? undefined : (await readOpenings(db, idx, idx + 1))[0]
}
