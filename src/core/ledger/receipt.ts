/**
 * A receipt is a C2SP tlog-proof: the leaf as `extra`, its index, the path, and the signed checkpoint. Whoever holds
 * it, and the log's public key, needs neither the server nor an account. Witness lines will be added inside the
 * checkpoint; nothing of the format moves.
 */
import type { Words } from '../model/fields.ts'
import { fromBase64, toBase64 } from '../bytes.ts'
import { leafHash, verifyInclusion } from './tree.ts'
import { openCheckpoint, parseVkey } from './checkpoint.ts'
import { parseLeaf } from './leaf.ts'

const HEAD = 'c2sp.org/tlog-proof@v1'

export const printReceipt = (leaf: Uint8Array, index: number, path: readonly Uint8Array[], checkpoint: string): string =>
  `${HEAD}\nextra ${toBase64(leaf)}\nindex ${index}\n${path.map((h) => `${toBase64(h)}\n`).join('')}\n${checkpoint}`

export type ReceiptStep = { readonly words: Words; readonly ok: boolean }
export type ReceiptCheck = { readonly ok: boolean; readonly steps: readonly ReceiptStep[]; readonly index?: number; readonly size?: number }

/** Checks a receipt with nothing but the log's verifier key. Never throws: a receipt that cannot be read is not ok. */
export function verifyReceipt(text: string, vkey: string): ReceiptCheck {
  const parsed = parseReceipt(text)
  const readable = step(parsed !== undefined, 'It reads as a receipt', 'អាន​បាន​ជា​បង្កាន់ដៃ')
  if (!parsed) return { ok: false, steps: [readable] }
  const key = parseVkey(vkey)
  const checkpoint = key && openCheckpoint(parsed.checkpoint, key)
  const signed = step(checkpoint !== undefined, 'The record’s own key signed this state of the log', 'សោ​របស់​បញ្ជី​បាន​ចុះ​ហត្ថលេខា​លើ​សភាព​នេះ')
  const known = step(parseLeaf(parsed.leaf) !== undefined, 'The entry has the form that this record writes', 'ធាតុ​មាន​ទម្រង់​ត្រឹមត្រូវ')
  const included =
    checkpoint !== undefined && verifyInclusion(leafHash(parsed.leaf), parsed.index, checkpoint.size, parsed.path, checkpoint.root)
  const inside = step(included, `It is in the log, at position ${parsed.index}`, `មាន​ក្នុង​កំណត់ហេតុ នៅ​លំដាប់​ទី ${parsed.index}`)
  const steps = [readable, signed, known, inside]
  const ok = steps.every((s) => s.ok)
  return checkpoint ? { ok, steps, index: parsed.index, size: checkpoint.size } : { ok, steps }
}

const step = (ok: boolean, en: string, km: string): ReceiptStep => ({ ok, words: { en, km } })

type Parsed = { leaf: Uint8Array; index: number; path: Uint8Array[]; checkpoint: string }
function parseReceipt(text: string): Parsed | undefined {
  const clean = text.replace(/\r\n/g, '\n')
  const cut = clean.indexOf('\n\n')
  if (cut < 0) return undefined
  const [head, extra, index, ...path] = clean.slice(0, cut).split('\n')
  const leaf = /^extra ([A-Za-z0-9+/=]+)$/.exec(extra ?? '')?.[1]
  const at = /^index (0|[1-9]\d{0,15})$/.exec(index ?? '')?.[1]
  if (head !== HEAD || leaf === undefined || at === undefined || path.length > 63) return undefined
  try {
    const hashes = path.map(fromBase64)
    if (hashes.some((h) => h.length !== 32)) return undefined
    return { leaf: fromBase64(leaf), index: Number(at), path: hashes, checkpoint: clean.slice(cut + 2) }
  } catch {
    return undefined // a torn or mistyped receipt
  }
}
