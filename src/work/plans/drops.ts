/** The drops of the stream: which lie under which padding entry, and what a device asks for that wants to know where its own is. */
import { concat, fromHex, toBase64Url, toHex } from '../../core/bytes.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { KEPT_DAYS } from '../../core/plan/plan.ts'
import { pathOf, type Held } from '../../core/plan/stream.ts'
import type { Receipt } from '../../road/stages.ts'
import { inTransaction, type Db } from '../../store/postgres/connect.ts'

/** A leaf of the tree. One without value and cell only fills the tree up. */
export type Leaf = { readonly hash: Uint8Array; readonly value: Uint8Array | null; readonly cell: Uint8Array | null }

/** Padding without a drop keeps nothing. A crash before it loses these drops, and their devices make others. @param app pool of saksi_app. */
export async function keepDrops(app: Db, entry: string, leaves: readonly Leaf[]): Promise<void> {
  const drops = leaves.flatMap(({ value, cell }, idx) => (value && cell ? [{ idx, value, cell }] : []))
  if (drops.length === 0) return
  await inTransaction(app, async (client) => {
    const hashes = Buffer.from(concat(...leaves.map((l) => l.hash)))
    await client.query('insert into saksi.log_drop_trees values ($1, $2, now())', [entry, hashes])
    await client.query(
      `insert into saksi.log_drops (entry_id, idx, value, cell, kept_at)
       select $1, i, v, c, now() from unnest($2::int[], $3::bytea[], $4::bytea[]) as t(i, v, c)`,
      [entry, drops.map((d) => d.idx), drops.map((d) => Buffer.from(d.value)), drops.map((d) => Buffer.from(d.cell))],
    )
  })
}

export async function forgetDrops(app: Db): Promise<void> {
  for (const table of ['log_drops', 'log_drop_trees'])
    await app.query(`delete from saksi.${table} where kept_at < now() - make_interval(days => $1)`, [KEPT_DAYS])
}

type HeldRow = { entry_id: string; idx: number; hashes: Buffer; stub: string; stub_salt: Buffer; commitments: Buffer }
/** @param receipt of an entry as it has grown. @returns null where no entry holds the value yet, or none will. */
export async function findHeld(
  reader: Db,
  value: Uint8Array,
  receipt: (agency: string, entry: string) => Promise<Receipt | undefined>,
): Promise<Held | null> {
  // Two entries hold it only when somebody sends a value twice: the first counts.
  const { rows } = await reader.query<HeldRow>(
    `select d.entry_id, d.idx, t.hashes, e.stub, e.stub_salt, e.commitments
       from saksi.log_drops d join saksi.log_drop_trees t using (entry_id)
       join saksi.entries e on e.agency_id = $2 and e.entry_id = d.entry_id
      where d.value = $1 order by d.n limit 1`,
    [Buffer.from(value), INSTALLATION],
  )
  const row = rows[0]
  const proof = row && (await receipt(INSTALLATION, row.entry_id))?.proof
  if (!row || proof === undefined) return null
  const hashes = Array.from({ length: row.hashes.length / 32 }, (_, i) => new Uint8Array(row.hashes.subarray(32 * i, 32 * i + 32)))
  return {
    entry: row.entry_id,
    index: row.idx,
    size: hashes.length,
    path: pathOf(hashes, row.idx).map(toHex),
    stub: row.stub,
    stubSalt: toBase64Url(new Uint8Array(row.stub_salt)),
    commitments: row.commitments.toString('hex'),
    proof,
  }
}

export type KeptCell = {
  readonly n: number
  readonly entry: string
  /** Hex. */ readonly value: string
  readonly cell: Uint8Array
  /** POSIX seconds. */ readonly keptAt: number
}
/** Every cell after the `after`th, oldest first, at most `most`: whoever looks for a plan reads all of them. */
export async function readCells(reader: Db, after: number, most: number): Promise<readonly KeptCell[]> {
  const { rows } = await reader.query<{ n: number; entry_id: string; value: Buffer; cell: Buffer; at: number }>(
    `select n, entry_id, value, cell, extract(epoch from kept_at)::bigint as at from saksi.log_drops
      where n > $1 order by n limit $2`,
    [after, most],
  )
  return rows.map((r) => ({ n: r.n, entry: r.entry_id, value: r.value.toString('hex'), cell: new Uint8Array(r.cell), keptAt: r.at }))
}

/** Whether the noise of a padding entry is this. */
export async function isNoiseOf(reader: Db, entry: string, noise: string): Promise<boolean> {
  const { rows } = await reader.query<{ stub: string }>(
    `select stub from saksi.entries where agency_id = $1 and entry_id = $2 and kind = 'log.padded'`,
    [INSTALLATION, entry],
  )
  return fromHex(noise).length === 32 && rows[0] !== undefined && (JSON.parse(rows[0].stub) as { noise?: string }).noise === noise
}
