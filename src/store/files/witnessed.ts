/**
 * An installation's policy of witnesses, and the newest checkpoint that made its quorum. The files are read again when
 * they change; what is checked once is not checked again for every receipt.
 */
import { existsSync, readFileSync } from 'node:fs'
import { toHex, utf8 } from '../../core/bytes.ts'
import { sha256 } from '../../core/hash.ts'
import { printVkey } from '../../core/ledger/note.ts'
import { parsePolicy, printPolicy, readWitnessed, type Policy, type Witnessed } from '../../core/ledger/policy.ts'
import { Failure } from '../../errors.ts'
import { DamagedFile } from './damaged-file.ts'
import { writeDurably } from './durable.ts'
import type { Layout } from './layout.ts'

/** @property note the checkpoint with the log's line and the cosignatures. */
export type WitnessedNote = Witnessed & { readonly note: string }

/** Why a text is no policy for this log; told to the operator who wrote it. */
export class NoPolicy extends Failure {
  override name = 'NoPolicy'
}

/** @throws NoPolicy with the line and the reason; also when it is another log's. */
export function readPolicyText(text: string, logVkey: string): Policy {
  const policy = parsePolicy(text)
  if ('why' in policy) throw new NoPolicy('policy.unreadable', { line: policy.line, why: policy.why })
  if (!policy.logs.some((l) => printVkey(l.key) === logVkey)) throw new NoPolicy('policy.other-log')
  return policy
}

/** Who must agree, without where they are reached: an address may move, and the policy is the same. */
export const hashPolicy = (policy: Policy): string => toHex(sha256(utf8(printPolicy(policy, false))))

/** @throws DamagedFile when the policy's file is no policy of this log. */
export function loadPolicy(layout: Layout, logVkey: string): Policy | null {
  if (!existsSync(layout.witnessPolicy)) return null
  try {
    return readPolicyText(readFileSync(layout.witnessPolicy, 'utf8'), logVkey)
  } catch (error) {
    throw error instanceof NoPolicy ? new DamagedFile(layout.witnessPolicy) : error
  }
}

export const storePolicy = (layout: Layout, policy: Policy): void =>
  writeDurably(layout.witnessPolicy, printPolicy(policy), { mode: 0o600 })

/** Reads what was witnessed, against the policy of now: one that asks for more leaves an old quorum behind. */
export class WitnessedFile {
  readonly #layout: Layout
  readonly #logVkey: string
  #read: { readonly of: string; readonly value: WitnessedNote | null } = { of: '', value: null }

  constructor(layout: Layout, logVkey: string) {
    this.#layout = layout
    this.#logVkey = logVkey
  }

  policy(): Policy | null {
    return loadPolicy(this.#layout, this.#logVkey)
  }

  /** Null without a policy, before the first quorum, and for files that do not hold: a receipt is then logged and no more. */
  newest(): WitnessedNote | null {
    const policy = this.policyIfWhole()
    if (!policy || !existsSync(this.#layout.witnessed)) return null
    const note = readFileSync(this.#layout.witnessed, 'utf8')
    const of = `${hashPolicy(policy)}\n${note}`
    if (of === this.#read.of) return this.#read.value
    const witnessed = readWitnessed(note, policy)
    const isOurs = witnessed !== undefined && printVkey(witnessed.signed.key) === this.#logVkey
    const value = isOurs && witnessed.quorum && policy.quorum !== null ? { ...witnessed, note } : null
    this.#read = { of, value }
    return value
  }

  /** A damaged policy stops the witnessing, which says so; it must not stop the recording. */
  policyIfWhole(): Policy | null {
    try {
      return this.policy()
    } catch (error) {
      if (error instanceof DamagedFile) return null
      throw error
    }
  }

  /** Atomic and synced; a crash leaves the one before, which is as true as it was. */
  store(note: string): void {
    writeDurably(this.#layout.witnessed, note)
  }
}
