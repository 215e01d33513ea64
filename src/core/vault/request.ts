/** What is asked of a vault, as it is written on the wire (docs/spec/vault.md). Shapes and bounds only; judge.ts believes none of it. */
import { parseJson } from '../canonical.ts'
import { fromBase64Url } from '../bytes.ts'
import { partsUpTo } from '../entry/check.ts'
import type { Parts } from '../entry/make.ts'
import { hasExactly, isCount, upTo } from '../shape.ts'

/** Where an entry stands: its leaf, and the way to the checkpoint's root. */
export type Placed = { readonly leaf: Uint8Array; readonly index: number; readonly path: readonly Uint8Array[] }
/** An entry with all its parts. */
export type EntryShown = Placed & { readonly parts: Parts }
export type RowShown = Placed & { readonly parts: Parts; /** 32 bytes. */ readonly key: Uint8Array }
/** A record's entry by its stub alone: what its other parts hold no vault need see. */
export type RecordShown = Placed & {
  readonly stub: string
  readonly salt: Uint8Array
  /** Of the coded part, the sealed one and the signature: 32 bytes each. */
  readonly others: readonly [Uint8Array, Uint8Array, Uint8Array]
}
export type ErasureRequest = { readonly checkpoint: string; readonly entry: EntryShown }
export type OpeningRequest = { readonly checkpoint: string; readonly row: RowShown; readonly record: RecordShown }
/** @property record where the act is about one: a grant. */
export type ActRequest = { readonly checkpoint: string; readonly row: RowShown; readonly record: RecordShown | null }

export const MOST_REQUEST_BYTES = 128 * 1024
const MOST_NOTE = 40_000
const MOST_STUB = 40_000

/** Undefined for anything that is no such request. */
export function readOpeningRequest(text: string): OpeningRequest | undefined {
  const v = parseJson(text)
  return hasExactly(v, ['format', 'checkpoint', 'row', 'record']) && v.format === 'saksi-opening/1' ? readOpening(v) : undefined
}

/** The members of an opening, among others of whatever holds it. */
export function readOpening(v: Readonly<Record<'checkpoint' | 'row' | 'record', unknown>>): OpeningRequest | undefined {
  const [row, record] = [readRow(v.row), readRecord(v.record)]
  return isText(v.checkpoint, MOST_NOTE) && row && record ? { checkpoint: v.checkpoint, row, record } : undefined
}

export function readActRequest(text: string): ActRequest | undefined {
  const v = parseJson(text)
  if (!hasExactly(v, ['format', 'checkpoint', 'row', 'record']) || v.format !== 'saksi-act/1') return undefined
  const [row, record] = [readRow(v.row), v.record === null ? null : readRecord(v.record)]
  return isText(v.checkpoint, MOST_NOTE) && row && record !== undefined ? { checkpoint: v.checkpoint, row, record } : undefined
}

export function readErasureRequest(text: string): ErasureRequest | undefined {
  const v = parseJson(text)
  if (!hasExactly(v, ['format', 'checkpoint', 'entry']) || v.format !== 'saksi-erasure/1' || !isText(v.checkpoint, MOST_NOTE))
    return undefined
  if (!hasExactly(v.entry, ['parts', 'leaf', 'index', 'path'])) return undefined
  const placed = readPlaced(v.entry)
  const { parts } = v.entry
  return placed && isSigned(parts) ? { checkpoint: v.checkpoint, entry: { ...placed, parts } } : undefined
}

/** A row that nobody signed: what a device signs of it the vault makes itself. */
const isRow = partsUpTo({ stub: 1000, coded: 1000, sealed: 10_000 }, (v): v is null => v === null)
const isSigned = partsUpTo({ stub: MOST_STUB, coded: MOST_STUB, sealed: MOST_STUB }, upTo(MOST_STUB))

export function readRow(v: unknown): RowShown | undefined {
  if (!hasExactly(v, ['parts', 'key', 'leaf', 'index', 'path'])) return undefined
  const { parts } = v
  const [placed, key] = [readPlaced(v), bytesOf(v.key, 32)]
  return placed && key && isRow(parts) ? { ...placed, parts, key } : undefined
}

function readRecord(v: unknown): RecordShown | undefined {
  if (!hasExactly(v, ['stub', 'salt', 'others', 'leaf', 'index', 'path']) || !isText(v.stub, MOST_STUB)) return undefined
  const [placed, salt, others] = [readPlaced(v), bytesOf(v.salt, 32), bytesOf(v.others, 96)]
  if (!placed || !salt || !others) return undefined
  return { ...placed, stub: v.stub, salt, others: [others.slice(0, 32), others.slice(32, 64), others.slice(64)] }
}

export function readPlaced(v: { readonly leaf?: unknown; readonly index?: unknown; readonly path?: unknown }): Placed | undefined {
  const [leaf, path] = [bytesOf(v.leaf, 64), bytesOf(v.path)]
  if (!leaf || !path || path.length % 32 !== 0 || path.length > 32 * 63 || !isCount(v.index)) return undefined
  return { leaf, index: v.index, path: Array.from({ length: path.length / 32 }, (_, i) => path.subarray(32 * i, 32 * i + 32)) }
}

const isText = (v: unknown, most: number): v is string => typeof v === 'string' && v.length <= most

/** @returns undefined for what is not base64url, or of another length. */
export function bytesOf(v: unknown, length?: number): Uint8Array | undefined {
  if (typeof v !== 'string' || v.length > 4000) return undefined
  try {
    const bytes = fromBase64Url(v)
    return length === undefined || bytes.length === length ? bytes : undefined
  } catch {
    return undefined // not base64url
  }
}
