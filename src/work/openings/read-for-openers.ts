/** What the server hands out so that others can open: entries that every auditor may see, and a record's ciphertext to its own agency. */
import { toBase64Url } from '../../core/bytes.ts'
import type { Parts } from '../../core/entry/make.ts'
import { ENTRY_KINDS, isPolicyKind } from '../../core/entry/kinds.ts'
import { listRecordKinds } from '../../core/model/kinds.ts'
import type { SealedRecord } from './open.ts'
import type { Db } from '../../store/postgres/connect.ts'

const OPEN_KINDS = ENTRY_KINDS.filter(isPolicyKind)
const MOST = 500

export type OpenedPage = {
  readonly entries: readonly { readonly index: number; readonly leaf: Uint8Array; readonly parts: Parts }[]
  readonly next: number
}

type PartsRow = {
  readonly idx: number
  readonly leaf: Buffer
  readonly entry_id: string
  readonly stub: string
  readonly stub_salt: Buffer
  readonly coded: string
  readonly coded_salt: Buffer
  readonly sealed: string
  readonly sealed_salt: Buffer
  readonly signature: string | null
  readonly signature_salt: Buffer
}

/** Entries of these kinds, else of class 1, from index `from` on, below `to`: at most 500. @returns `next`, where to go on; `to` when that is all. */
export async function readOpened(reader: Db, from: number, to: number, kinds: readonly string[] = OPEN_KINDS): Promise<OpenedPage> {
  const { rows } = await reader.query<PartsRow>(
    `select l.idx, l.leaf, e.entry_id, e.stub, e.stub_salt, p.coded, p.coded_salt, p.sealed, p.sealed_salt, p.signature, p.signature_salt
       from saksi.log_leaves l
       join saksi.entries e on e.agency_id = l.agency_id and e.entry_id = l.entry_id
       join saksi.entry_parts p on p.agency_id = l.agency_id and p.entry_id = l.entry_id
      where l.idx >= $1 and l.idx < $2 and e.kind = any($3) order by l.idx limit ${MOST}`,
    [from, to, kinds],
  )
  const entries = rows.map((r) => ({
    index: r.idx,
    leaf: new Uint8Array(r.leaf),
    parts: {
      id: r.entry_id,
      stub: r.stub,
      coded: r.coded,
      sealed: r.sealed,
      salts: { stub: r.stub_salt, coded: r.coded_salt, sealed: r.sealed_salt, signature: r.signature_salt },
      signature: r.signature,
    },
  }))
  const next = rows.length < MOST ? to : (rows.at(-1)?.idx ?? to) + 1
  return { entries: entries.map(({ index, leaf, parts }) => ({ index, leaf, parts: { ...parts, salts: saltsOf(parts.salts) } })), next }
}

const saltsOf = (s: Readonly<Record<'stub' | 'coded' | 'sealed' | 'signature', Buffer>>): Parts['salts'] => ({
  stub: toBase64Url(s.stub),
  coded: toBase64Url(s.coded),
  sealed: toBase64Url(s.sealed),
  signature: toBase64Url(s.signature),
})

/** A record is in one table; which one its token does not say. */
const standing = (): string =>
  listRecordKinds()
    .map((k) => `select entry_id from saksi.${k.table} where agency_id = $1 and record_id = $2 and superseded_at is null`)
    .join(' union all ')

/** The version of this agency's record that stands; undefined when it has none, or it is not in the log yet. */
export async function readSealedRecord(reader: Db, agency: string, record: string): Promise<SealedRecord | undefined> {
  const { rows } = await reader.query<{ stub: string; stub_salt: Buffer; commitments: Buffer; sealed: string; leaf: Buffer; idx: number }>(
    `select e.stub, e.stub_salt, e.commitments, p.sealed, l.leaf, l.idx
       from (${standing()}) s
       join saksi.entries e on e.agency_id = $1 and e.entry_id = s.entry_id
       join saksi.entry_parts p on p.agency_id = $1 and p.entry_id = s.entry_id
       join saksi.log_leaves l on l.agency_id = $1 and l.entry_id = s.entry_id
      limit 1`,
    [agency, record],
  )
  const r = rows[0]
  if (!r) return undefined
  const { stub, sealed, idx: index } = r
  // The stub's own commitment is made again from its text; the three others are all that a proof needs of the rest.
  return { stub, salt: toBase64Url(r.stub_salt), others: toBase64Url(r.commitments.subarray(32)), sealed, leaf: toBase64Url(r.leaf), index }
}

/** Of these leaves, those that stand where they are said to. Who does not know a leaf learns nothing of its place. */
export async function standAt(reader: Db, entries: readonly { readonly index: number; readonly leaf: Uint8Array }[]): Promise<boolean> {
  const { rows } = await reader.query<{ idx: number; leaf: Buffer }>(
    'select idx, leaf from saksi.log_leaves where idx = any($1::bigint[])',
    [entries.map((e) => e.index)],
  )
  const byIndex = new Map(rows.map((r) => [r.idx, r.leaf]))
  return entries.every((e) => byIndex.get(e.index)?.equals(e.leaf) === true)
}

/** The batch that a record's entry came in; undefined for other entries, and for another agency's. */
export async function batchOf(reader: Db, agency: string, entry: string): Promise<string | undefined> {
  const { rows } = await reader.query<{ stub: string }>('select stub from saksi.entries where agency_id = $1 and entry_id = $2', [
    agency,
    entry,
  ])
  const stub = rows[0] && (JSON.parse(rows[0].stub) as { batch?: unknown })
  return typeof stub?.batch === 'string' ? stub.batch : undefined
}
