/**
 * A receipt small enough for a QR code (docs/spec/receipt.md). It leaves out what follows from the rest: the root follows
 * from leaf and path, the log's name from the key that the reader holds anyway. So it also names nothing: neither this
 * program nor the record can be read out of it.
 */
import { fromBase45, toBase45 } from '../base45.ts'
import { concat, equalBytes, fromBase64, fromUtf8, toBase64, utf8 } from '../bytes.ts'
import { sha256 } from '../hash.ts'
import { checkpointText, parseAnyCheckpoint } from './checkpoint.ts'
import { parseVkey, printNote, splitNote } from './note.ts'
import { parseProof, printProof } from './tlog-proof.ts'
import { inclusionRoot, leafHash } from './tree.ts'

const MARK = 'R1:'
/** Signatures longer than this (post-quantum ones are 2,420 bytes) stay out: no QR code would hold them. */
const MOST_SIGNATURE = 100
const CHECK = 4

/** A compact receipt inside a page or drawing that was saved; undefined in any other text. */
export const findCompact = (text: string): string | undefined =>
  text.trimStart().startsWith('<') ? /R1:[0-9A-Z $%*+\-./:]+/.exec(text)?.[0] : undefined

export const isCompact = (text: string): boolean => text.startsWith(MARK)

/** Undefined when the text is no receipt, or its path does not lead to the root that its checkpoint names. */
export function compactReceipt(text: string): string | undefined {
  const proof = parseProof(text)
  const note = proof && splitNote(proof.checkpoint)
  const checkpoint = note && parseAnyCheckpoint(note.text)
  if (!proof?.extra || !checkpoint || proof.extra.length > 255) return undefined
  const root = inclusionRoot(leafHash(proof.extra), proof.index, checkpoint.size, proof.path)
  if (!root || !equalBytes(root, checkpoint.root) || checkpointText(checkpoint) !== note.text) return undefined
  const signatures = note.lines.flatMap((line) => readLine(line, checkpoint.origin))
  const body = concat(
    u64(proof.index),
    u64(checkpoint.size),
    Uint8Array.of(proof.path.length, proof.extra.length, signatures.length),
    ...proof.path,
    proof.extra,
    ...signatures,
  )
  return MARK + toBase45(concat(body, sha256(body).subarray(0, CHECK)))
}

/** `— name base64` as name length, name, signature length, signature; the log's own name as length 0. */
function readLine(line: string, origin: string): Uint8Array[] {
  const [, name, base64] = /^\u2014 (\S+) ([A-Za-z0-9+/=]+)$/.exec(line.trimEnd()) ?? []
  if (name === undefined || base64 === undefined) return []
  const [bytes, signature] = [name === origin ? new Uint8Array(0) : utf8(name), fromBase64(base64)]
  if (bytes.length > 255 || signature.length > MOST_SIGNATURE) return []
  return [concat(Uint8Array.of(bytes.length), bytes, Uint8Array.of(signature.length), signature)]
}

/** The tlog-proof that it was made from. Undefined when a part is missing or a sign was changed, or the key is none. */
export function expandReceipt(payload: string, vkey: string): string | undefined {
  const origin = parseVkey(vkey)?.name
  if (origin === undefined || !isCompact(payload)) return undefined
  try {
    const bytes = fromBase45(payload.slice(MARK.length))
    const body = bytes.subarray(0, -CHECK)
    if (!equalBytes(sha256(body).subarray(0, CHECK), bytes.subarray(-CHECK))) return undefined
    const read = reader(body)
    const [index, size] = [read.u64(), read.u64()]
    const [paths, leafBytes, lines] = [read.byte(), read.byte(), read.byte()]
    const path = Array.from({ length: paths }, () => read.take(32))
    const extra = read.take(leafBytes)
    const signatures = Array.from({ length: lines }, () => {
      const name = fromUtf8(read.take(read.byte()))
      return `\u2014 ${name === '' ? origin : name} ${toBase64(read.take(read.byte()))}\n`
    })
    const root = inclusionRoot(leafHash(extra), index, size, path)
    if (!read.isDone() || !root) return undefined
    return printProof({ extra, index, path, checkpoint: printNote(checkpointText({ origin, size, root }), signatures) })
  } catch {
    return undefined // not Base45, or cut short
  }
}

function u64(n: number): Uint8Array {
  const out = new Uint8Array(8)
  new DataView(out.buffer).setBigUint64(0, BigInt(n))
  return out
}

function reader(bytes: Uint8Array) {
  let at = 0
  const take = (n: number): Uint8Array => {
    if (at + n > bytes.length) throw new RangeError('cut short')
    at += n
    return bytes.slice(at - n, at)
  }
  return {
    take,
    byte: (): number => take(1)[0] as number,
    u64: (): number => {
      const n = new DataView(take(8).buffer).getBigUint64(0)
      if (n > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('no size of a log')
      return Number(n)
    },
    isDone: (): boolean => at === bytes.length,
  }
}
