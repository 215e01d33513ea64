/**
 * A receipt is a C2SP tlog-proof with the leaf as its `extra`. Whoever holds it, and the log's public key, needs neither
 * the server nor an account. It grows: logged, then witnessed, when outside witnesses have cosigned the checkpoint in it.
 */
import type { Words } from '../model/fields.ts'
import { expandReceipt, isCompact } from './compact-receipt.ts'
import { parseLeaf, referenceOf } from './leaf.ts'
import { parseVkey } from './note.ts'
import { readWitnessed, type Policy, type Witnessed } from './policy.ts'
import { parseProof, printProof } from './tlog-proof.ts'
import { leafHash, verifyInclusion } from './tree.ts'

export const printReceipt = (leaf: Uint8Array, index: number, path: readonly Uint8Array[], checkpoint: string): string =>
  printProof({ extra: leaf, index, path, checkpoint })

export type ReceiptStep = { readonly words: Words; readonly ok: boolean }
export type ReceiptCheck = {
  /** It proves that the entry is in the log that this key signs. */
  readonly ok: boolean
  readonly steps: readonly ReceiptStep[]
  readonly index?: number
  readonly size?: number
  /** Of the entry, as a printed receipt says it; there where the receipt holds. */
  readonly reference?: string
  /** How far it has grown; `logged` is as far as can be told without a policy. */
  readonly stage: 'none' | 'logged' | 'witnessed'
  /** Who cosigned, and by when a quorum had; only where a policy was given. */
  readonly witnessed?: Witnessed
}

const NO_WITNESSES: Policy = { logs: [], witnesses: [], groups: [], quorum: null }

/**
 * Checks a receipt, whole or compact, with nothing but the log's verifier key and, for the witnesses, the reader's own policy. Never
 * throws: a receipt that cannot be read is not ok. A line of a witness that does not hold makes the whole not ok.
 */
export function verifyReceipt(text: string, vkey: string, policy?: Policy): ReceiptCheck {
  const parsed = parseReceipt(isCompact(text.trim()) ? (expandReceipt(text.trim(), vkey) ?? '') : text)
  const readable = step(parsed !== undefined, 'It reads as a receipt', 'អាន​បាន​ជា​បង្កាន់ដៃ')
  if (!parsed) return { ok: false, steps: [readable], stage: 'none' }
  const key = parseVkey(vkey)
  const opened =
    key?.type === 'note' ? readWitnessed(parsed.checkpoint, { ...(policy ?? NO_WITNESSES), logs: [{ key, url: null }] }) : undefined
  const checkpoint = opened?.checkpoint
  const signed = step(opened !== undefined, 'The record’s own key signed this state of the log', 'សោ​របស់​បញ្ជី​បាន​ចុះ​ហត្ថលេខា​លើ​សភាព​នេះ')
  const known = step(parseLeaf(parsed.leaf) !== undefined, 'The entry has the form that this record writes', 'ធាតុ​មាន​ទម្រង់​ត្រឹមត្រូវ')
  const included =
    checkpoint !== undefined && verifyInclusion(leafHash(parsed.leaf), parsed.index, checkpoint.size, parsed.path, checkpoint.root)
  const inside = step(included, `It is in the log, at position ${parsed.index}`, `មាន​ក្នុង​កំណត់ហេតុ នៅ​លំដាប់​ទី ${parsed.index}`)
  const steps = [readable, signed, known, inside]
  const ok = steps.every((s) => s.ok)
  if (!checkpoint) return { ok, steps, stage: 'none' }
  const place = { index: parsed.index, size: checkpoint.size, ...(ok ? { reference: referenceOf(parsed.leaf) } : {}) }
  if (!policy) return { ok, steps, ...place, stage: ok ? 'logged' : 'none' }
  const stage = !ok ? 'none' : opened.quorum && opened.at !== null ? 'witnessed' : 'logged'
  return { ok, steps: [...steps, witnessStep(opened)], ...place, stage, witnessed: opened }
}

function witnessStep(w: Witnessed): ReceiptStep {
  const names = w.cosigned.map((c) => c.witness).join(', ')
  if (w.at === null)
    return step(
      false,
      names === '' ? 'No outside witness has cosigned it yet' : `Cosigned by ${names}: too few of the outside witnesses yet`,
      names === '' ? 'មិនទាន់​មាន​សាក្សី​ខាងក្រៅ​ចុះហត្ថលេខា​រួម' : `ចុះហត្ថលេខា​រួម​ដោយ ${names}៖ សាក្សី​ខាងក្រៅ​មិនទាន់​គ្រប់`,
    )
  const when = new Date(w.at * 1000).toISOString().slice(0, 19).replace('T', ' ')
  return step(true, `Outside witnesses cosigned it: ${names}, by ${when} UTC`, `សាក្សី​ខាងក្រៅ​បាន​ចុះហត្ថលេខា​រួម៖ ${names} មុន ${when} UTC`)
}

const step = (ok: boolean, en: string, km: string): ReceiptStep => ({ ok, words: { en, km } })

export type Receipt = {
  readonly leaf: Uint8Array
  readonly index: number
  readonly path: readonly Uint8Array[]
  readonly checkpoint: string
}

/** A tlog-proof that carries its leaf. A mailer's line ends are forgiven: nothing that is signed holds a carriage return. */
export function parseReceipt(text: string): Receipt | undefined {
  const proof = parseProof(text.replaceAll('\r\n', '\n'))
  return proof?.extra ? { leaf: proof.extra, index: proof.index, path: proof.path, checkpoint: proof.checkpoint } : undefined
}
