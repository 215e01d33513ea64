/** What an agency asked to have drawn, drawn; and whether what was drawn is that. */
import type { Stub } from '../../core/entry/kinds.ts'
import { anchorLeaf } from '../../core/ledger/anchor.ts'
import { parseObject } from '../../core/canonical.ts'
import { fromHex } from '../../core/bytes.ts'
import { findRecordKind } from '../../core/model/kinds.ts'
import { drawBySeed, promiseOf } from '../../core/review/draw.ts'
import { firstAfter } from '../../store/postgres/anchor-log.ts'
import type { Db } from '../../store/postgres/connect.ts'

type SampleDrawn = Pick<Extract<Stub, { readonly kind: 'sample.drawn' }>, 'agency' | 'type' | 'records' | 'seed'>
type Asked = { readonly type: string; readonly many: number; readonly promise: string; readonly at: string; readonly second: number }
type Draw = { readonly type: string; readonly records: readonly string[]; readonly anchor: number; readonly frame: ReadonlySet<string> }

/**
 * @param secret hex, that whose hash was put on record. @param now seconds since 1970.
 * @returns `waits` until the anchor shows its next leaf; undefined where this agency asked for no such thing, or it is another secret
 */
export async function drawAsked(
  { agency, asked: entry, secret }: { readonly agency: string; readonly asked: string; readonly secret: string },
  now: number,
  reader: Db,
): Promise<Draw | 'waits' | undefined> {
  const asked = await readAsked(agency, entry, reader)
  const table = asked && findRecordKind(asked.type)?.table
  if (!asked || table === undefined || promiseOf(fromHex(secret)) !== asked.promise) return undefined
  const opening = await firstAfter(reader, asked.second)
  if (!opening || opening.slot > now) return 'waits'
  // As its records stood when it asked: what came since could have been sent to be drawn.
  const { rows } = await reader.query<{ record: string }>(
    `select distinct record_id::text as record from saksi.${table}
      where agency_id = $1 and recorded_at < $2::timestamptz and (superseded_at is null or superseded_at >= $2::timestamptz)`,
    [agency, asked.at],
  )
  const frame = rows.map((r) => r.record)
  const records = drawBySeed(frame, asked.many, { asked: entry, secret, leaf: anchorLeaf(opening) })
  return { type: asked.type, records, anchor: opening.idx, frame: new Set(frame) }
}

/** Whether it holds what its seed draws, in that order; without those that were erased since. One without a seed is its agency's own word: `unsaid`. */
export async function checkDrawn(stub: SampleDrawn, now: number, reader: Db): Promise<'holds' | 'differs' | 'unsaid'> {
  const { seed } = stub
  if (!seed) return 'unsaid'
  const drawn = await drawAsked({ agency: stub.agency, asked: seed.asked, secret: seed.secret }, now, reader)
  if (drawn === undefined || drawn === 'waits' || drawn.type !== stub.type || drawn.anchor !== seed.anchor) return 'differs'
  const left = stub.records.filter((record) => drawn.frame.has(record))
  const isWhole = stub.records.length >= drawn.records.length
  return isWhole && left.join() === drawn.records.slice(0, left.length).join() ? 'holds' : 'differs'
}

async function readAsked(agency: string, entry: string, reader: Db): Promise<Asked | undefined> {
  const { rows } = await reader.query<{ stub: string; at: string; second: number }>(
    `select stub, recorded_at::text as at, floor(extract(epoch from recorded_at))::int as second from saksi.entries where agency_id = $1 and entry_id::text = $2 and kind = 'sample.asked'`,
    [agency, entry],
  )
  const stub = rows[0] && (parseObject(rows[0].stub) as Stub | undefined)
  return rows[0] && stub?.kind === 'sample.asked' ? { ...stub, at: rows[0].at, second: rows[0].second } : undefined
}
