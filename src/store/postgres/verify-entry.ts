/**
 * One entry against its leaf: which column is not what its author and the server made. The leaf in the log's own tiles
 * is the measure; where the log cannot give it, the leaf in the database.
 */
import type { Fault } from '../../../verify/index.ts'
import { reconcile } from '../../../verify/reconcile.ts'
import { concat, equalBytes } from '../../core/bytes.ts'
import { findKind, type Stub } from '../../core/entry/kinds.ts'
import { commitPart, PART_NAMES, printLeaf, stampLeaf, type Commitments } from '../../core/ledger/leaf.ts'
import { microsOf } from './append/write.ts'
import type { EntryBytes } from './judge/entry-bytes.ts'
import type { StoredEntry } from './read-entries.ts'

/** What is wrong, and in which column; the caller adds the entry's place. */
type Flaw = Pick<Fault, 'what'> & { readonly table: string; readonly column: string }

/** Where they begin in a leaf (docs/spec/entry.md). */
const FLAGS = 5
const COMMITMENT = 12
const TIME = 44
/** Four hashes of 32 bytes. */
const COMMITMENTS = 128

/**
 * @param stub what `parseStub` made of the entry's.
 * @param inLog the leaf in the tiles; undefined for what is not logged yet, or a tile that cannot be read.
 */
export function checkEntry(e: EntryBytes, stub: Stub | undefined, inLog: Uint8Array | undefined): readonly Fault[] {
  if (e.stub === null || e.recorded_at === null) return [{ what: 'entry.missing', ...placeOf(e), table: 'entries' }]
  const measure = inLog ?? e.leaf
  if (e.commitments.length !== COMMITMENTS) return [{ what: 'entry.altered', ...placeOf(e), table: 'entries', column: 'commitments' }]
  const said = splitCommitments(e.commitments)
  // A stub that was altered may name a kind that there is not: then the column's, and its own commitment tells of it.
  const kind = findKind(stub?.kind) ?? findKind(e.kind)
  // What an erasure took with it cannot say whether a device signed: the leaf says it for ever.
  const isSigned = e.coded === null ? (measure[FLAGS] ?? 0) === 1 : e.signature !== null
  const head = printLeaf(said, kind?.isPolicy === true, isSigned)
  const flaws: Flaw[] = [...checkCommitments(e, said, head, measure), ...(stub ? checkColumns(e, stub) : [])]
  if (inLog && !equalBytes(inLog, e.leaf)) flaws.push({ what: 'log.leaf-differs', table: 'log_leaves', column: 'leaf' })
  if (!equalBytes(head.subarray(0, COMMITMENT), measure.subarray(0, COMMITMENT)))
    flaws.push({ what: 'entry.leaf-differs', table: 'entry_parts', column: 'signature' })
  const micros = microsIn(e.recorded_at)
  if (micros === undefined || !equalBytes(stampLeaf(head, micros).subarray(TIME), measure.subarray(TIME)))
    flaws.push({ what: 'entry.leaf-differs', table: 'entries', column: 'recorded_at' })
  if (e.coded === null) flaws.push({ what: 'entry.parts-missing', table: 'entry_parts', column: '' })
  if (flaws.length === 0) return []
  const place = placeOf(e)
  return flaws.map(({ what, table, column }) => ({
    what,
    ...place,
    where: column === '' ? place.where : `${place.where}, ${table}.${column}`,
    table,
    ...(column === '' ? {} : { column }),
  }))
}

/**
 * The commitments as the parts make them, and as they stand in their own column: whichever leads to the leaf is right, a
 * part at a time, and the other was altered. @param said those of the column. @param head the leaf that they make.
 */
function checkCommitments(e: EntryBytes, said: Commitments, head: Uint8Array, measure: Uint8Array): Flaw[] {
  const made = commitmentsOf(e)
  // All of it as it was made: nearly every entry.
  const agree = PART_NAMES.every((part) => equalBytes(made[part], said[part]))
  if (agree && equalBytes(head.subarray(COMMITMENT, TIME), measure.subarray(COMMITMENT, TIME))) return []
  const isRight = (flat: Uint8Array): boolean =>
    equalBytes(printLeaf(splitCommitments(flat), false, false).subarray(COMMITMENT, TIME), measure.subarray(COMMITMENT, TIME))
  const right = reconcile([{ stored: e.commitments, made: flatten(made) }], ([flat]) => isRight(flat as Uint8Array))?.[0]
  const stands = right ? splitCommitments(right) : said
  const flaws: Flaw[] = PART_NAMES.flatMap((part) =>
    equalBytes(made[part], stands[part])
      ? []
      : [{ what: 'entry.altered', table: part === 'stub' ? 'entries' : 'entry_parts', column: `${part} or ${part}_salt` } as const],
  )
  if (!right || !equalBytes(right, e.commitments)) flaws.push({ what: 'entry.leaf-differs', table: 'entries', column: 'commitments' })
  return flaws
}

/** Where an entry is, for people and programs. */
export function placeOf(e: Pick<StoredEntry, 'idx' | 'agency_id' | 'entry_id' | 'recorded_at'>): Omit<Fault, 'what'> {
  const at = e.recorded_at === null ? undefined : `${e.recorded_at.replace(' ', 'T').replace('+00', 'Z')}`
  const time = at === undefined ? '' : `, recorded ${at}`
  return {
    where: `entry ${e.entry_id} of ${e.agency_id}${e.idx < 0 ? '' : `, log position ${e.idx}`}${time}`,
    ...(e.idx < 0 ? {} : { entry: e.idx }),
    id: e.entry_id,
    agency: e.agency_id,
    row: `agency_id=${e.agency_id} entry_id=${e.entry_id}`,
    ...(at === undefined ? {} : { at }),
  }
}

/** Columns that repeat what the stub says: queries use them, so they are held to it. */
function checkColumns(e: EntryBytes, stub: Stub): Flaw[] {
  const pairs = [
    ['kind', e.kind, stub.kind],
    ['agency_id', e.agency_id, stub.agency],
    ['entry_id', e.entry_id, stub.id],
  ] as const
  return pairs.flatMap(([column, now, said]): Flaw[] => (now === said ? [] : [{ what: 'entry.altered', table: 'entries', column }]))
}

/** From the parts; of a part that is not there, what its column says. */
function commitmentsOf(e: EntryBytes): Commitments {
  const stub = commitPart('stub', e.stub_salt, e.stub ?? NOTHING)
  if (e.coded === null) return { ...splitCommitments(e.commitments), stub }
  return {
    stub,
    coded: commitPart('coded', e.coded_salt, e.coded),
    sealed: commitPart('sealed', e.sealed_salt, e.sealed ?? NOTHING),
    signature: commitPart('signature', e.signature_salt, e.signature ?? NOTHING),
  }
}
const NOTHING = new Uint8Array(0)
const splitCommitments = (bytes: Uint8Array): Commitments => ({
  stub: bytes.subarray(0, 32),
  coded: bytes.subarray(32, 64),
  sealed: bytes.subarray(64, 96),
  signature: bytes.subarray(96, 128),
})
const flatten = (c: Commitments): Uint8Array => concat(c.stub, c.coded, c.sealed, c.signature)

/** Undefined for an instant that no server of ours wrote: infinity, or a year without four digits. */
function microsIn(instant: string): bigint | undefined {
  return /^\d{4}-[^+]*\+00$/.test(instant) ? microsOf(instant) : undefined
}

export const parseStub = (text: string): Stub | undefined => {
  try {
    return JSON.parse(text) as Stub
  } catch {
    return undefined // altered, and named so by its commitment
  }
}
