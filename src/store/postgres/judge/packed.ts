/** A piece of entries as one array of bytes, which goes from thread to thread without being copied. */
import type { StoredEntry } from '../read-entries.ts'
import type { EntryBytes } from './entry-bytes.ts'
import type { Leaves } from './judge.ts'

const TEXTS = ['agency_id', 'entry_id', 'kind', 'recorded_at', 'stub', 'coded', 'sealed', 'signature'] as const
const BYTES = ['leaf', 'commitments', 'stub_salt', 'coded_salt', 'sealed_salt', 'signature_salt'] as const
/** One more: the leaf in the log. */
const FIELDS = TEXTS.length + BYTES.length + 1
const NONE = -1

export type Packed = {
  readonly idx: Float64Array<ArrayBuffer>
  /** Of each entry's fields, how long they are; below zero for one that is not there. */
  readonly lengths: Int32Array<ArrayBuffer>
  readonly body: Uint8Array<ArrayBuffer>
}
export const transferOf = ({ idx, lengths, body }: Packed): ArrayBuffer[] => [idx.buffer, lengths.buffer, body.buffer]

export function pack(piece: readonly StoredEntry[], leaves: Leaves): Packed {
  const lengths = new Int32Array(piece.length * FIELDS).fill(NONE)
  let [total, at] = [0, 0]
  const measure = (length: number | undefined): void => {
    if (length !== undefined) total += lengths[at] = length
    at++
  }
  for (const [i, entry] of piece.entries()) {
    for (const field of TEXTS) measure(lengthOf(entry[field]))
    for (const field of BYTES) measure(bytesIn(entry[field])?.length)
    measure(leaves[i]?.length)
  }
  const body = Buffer.alloc(total)
  at = 0
  const write = (bytes: Uint8Array | null | undefined): void => {
    if (!bytes) return
    body.set(bytes, at)
    at += bytes.length
  }
  for (const [i, entry] of piece.entries()) {
    for (const field of TEXTS) at += body.write(entry[field] ?? '', at)
    for (const field of BYTES) write(entry[field])
    write(leaves[i])
  }
  return { idx: Float64Array.from(piece, (e) => e.idx), lengths, body }
}
const lengthOf = (text: string | null): number | undefined => (text === null ? undefined : Buffer.byteLength(text))
/** Null where the entry itself is gone, whatever its type says. */
const bytesIn = (bytes: Uint8Array | null): Uint8Array | null => bytes

export type Unpacked = {
  readonly entry: EntryBytes
  /** The two of its parts that are read, as texts. */
  readonly stub: string | null
  readonly signature: string | null
  readonly inLog: Uint8Array | undefined
}

const textOf = (bytes: Buffer | null): string | null => bytes?.toString('utf8') ?? null

export function* unpack({ idx, lengths, body: bytes }: Packed): Generator<Unpacked> {
  const body = Buffer.from(bytes.buffer)
  let [at, field] = [0, 0]
  const next = (): Buffer | null => {
    const length = lengths[field++] ?? NONE
    return length === NONE ? null : body.subarray(at, (at += length))
  }
  const text = (): string | null => textOf(next())
  for (const position of idx) {
    // In the order of TEXTS, then of BYTES.
    const [agency, id, kind, recorded] = [text(), text(), text(), text()]
    const stub = next()
    const [coded, sealed] = [next(), next()]
    const signature = next()
    const [leaf, commitments, s0, s1, s2, s3] = [next(), next(), next(), next(), next(), next()] as Buffer[]
    const entry = {
      idx: position,
      agency_id: agency ?? '',
      entry_id: id ?? '',
      kind,
      recorded_at: recorded,
      stub,
      coded,
      sealed,
      signature,
      leaf,
      commitments,
      stub_salt: s0,
      coded_salt: s1,
      sealed_salt: s2,
      signature_salt: s3,
    } as EntryBytes
    yield { entry, stub: textOf(stub), signature: textOf(signature), inLog: next() ?? undefined }
  }
}
