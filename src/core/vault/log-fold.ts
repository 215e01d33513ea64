/**
 * What a vault knows of the record: a fold of the log's leaves and of the entries that are opened to every auditor, in
 * their order. The server hands both over and is believed in neither: an entry must be what its leaf commits to, and
 * the tree must have the root that the witnesses cosigned (judge.ts).
 */
import { equalBytes } from '../bytes.ts'
import { parseObject } from '../canonical.ts'
import type { CredentialCard } from '../entry/credential-card.ts'
import { isPolicyKind, type Stub } from '../entry/kinds.ts'
import { commitmentsOf, hashOf, leafOf, type Parts } from '../entry/make.ts'
import { doorOf } from '../entry/kinds.ts'
import { shapeFault } from '../entry/shapes.ts'
import { Signers, type Signed, type SignatureFault } from '../entry/signers.ts'
import { parseLeaf } from '../ledger/leaf.ts'
import { parseSignature, type KeySignature } from '../ledger/signature.ts'
import { Leaves } from './leaves.ts'

/** What its keeper was told by hand, and believes whatever the log says. */
export type Pinned = { readonly origin: string; readonly isDemo: boolean }

export type HaltCode = 'log.leaf' | 'log.not-opened' | 'log.opened-differs' | 'log.other-record'
/** The log is not one that this vault can follow: nothing is opened until its keeper has looked. */
export class VaultHalt extends Error {
  override name = 'VaultHalt'
  readonly code: HaltCode
  readonly index: number
  constructor(code: HaltCode, index: number) {
    super(`${code} at ${index}`)
    this.code = code
    this.index = index
  }
}

/** Bytes of a leaf that the entry decides; behind them stands the server's time. */
const TIME = 44

export const needsOpening = (leaf: Uint8Array): boolean => parseLeaf(leaf)?.isPolicy === true

export class LogFold {
  readonly #pinned: Pinned
  readonly #leaves = new Leaves()
  readonly #signers: Signers
  readonly #policies = new Map<string, string>()
  #bundle: string | undefined
  readonly #cutOff: ReadonlyMap<string, number>
  #refused = 0

  /** @param cutOff credentials that were revoked here directly, and how many leaves were folded then (revocations.ts). It may grow. */
  constructor(pinned: Pinned, cutOff: ReadonlyMap<string, number> = new Map()) {
    this.#pinned = pinned
    this.#cutOff = cutOff
    this.#signers = new Signers(pinned.isDemo)
  }

  get size(): number {
    return this.#leaves.size
  }

  /** Entries that say who may sign and whose own signatures do not hold: an honest server appends none. They count for nothing. */
  get refused(): number {
    return this.#refused
  }

  rootAt(size: number): Uint8Array {
    return this.#leaves.rootAt(size)
  }

  /** Hex, of the policy that the log says is in use; undefined when it says none. */
  policy(name: string): string | undefined {
    return this.#policies.get(name)
  }

  /** Hex, of the sums of the bundle of pages that was put on record last; undefined where none was. */
  get bundle(): string | undefined {
    return this.#bundle
  }

  cardOf(credential: string): (CredentialCard & { readonly isRevoked: boolean }) | undefined {
    const card = this.#signers.cardOf(credential)
    return card && this.#cutOff.has(credential) ? { ...card, isRevoked: true } : card
  }

  agencyOf(person: string): string | undefined {
    return this.#signers.agencyOf(person)
  }

  /** Whether an enrolled device, not revoked, made this signature. */
  checkSignature(signature: KeySignature, hash: Uint8Array): SignatureFault | undefined {
    return this.#cutOff.has(signature.credential) ? 'signature.revoked-credential' : this.#signers.checkSignature(signature, hash)
  }

  /** Whether an entry that was shown with its place in the log is signed by those who may, as this vault knows them now. */
  checkEntry(entry: Signed): SignatureFault | undefined {
    return this.#isCutOff(entry.signature, Infinity) ? 'signature.revoked-credential' : this.#signers.check(entry)
  }

  /** Credentials that were revoked here directly, and that the log does not revoke: it may come late, or be kept back. */
  get unlogged(): readonly string[] {
    return [...this.#cutOff.keys()].filter((c) => this.#signers.cardOf(c)?.isRevoked !== true)
  }

  /** Whether one of its signers was cut off before this leaf. */
  #isCutOff(signature: string | null | undefined, index: number): boolean {
    const part = this.#cutOff.size > 0 && signature ? parseSignature(signature) : undefined
    if (!part || part.form === 'row') return false
    const cutAt = (part.form === 'joint' ? part.of : [part]).map((s) => this.#cutOff.get(s.credential))
    return cutAt.some((at) => at !== undefined && at <= index)
  }

  /**
   * The next leaf. @param opened the entry, where the leaf is of a class that is opened to auditors.
   * @throws VaultHalt; the fold stays where it was.
   */
  take(leaf: Uint8Array, opened: Parts | undefined): void {
    const index = this.size
    const read = parseLeaf(leaf)
    // A class of a server's own making would hide an entry from the fold.
    if (!read || (leaf[4] ?? 0) > 1) throw new VaultHalt('log.leaf', index)
    if (read.isPolicy) this.#takeEntry(leaf, opened, index)
    // The first entry says what this record is; a log that begins otherwise is another.
    else if (index === 0) throw new VaultHalt('log.other-record', index)
    this.#leaves.push(leaf)
  }

  #takeEntry(leaf: Uint8Array, opened: Parts | undefined, index: number): void {
    if (!opened) throw new VaultHalt('log.not-opened', index)
    const stub = readStub(opened)
    const commitments = stub && commitmentsOf(opened)
    if (
      !stub ||
      !commitments ||
      !equalBytes(leafOf(commitments, stub.kind, opened.signature !== null).subarray(0, TIME), leaf.subarray(0, TIME))
    )
      throw new VaultHalt('log.opened-differs', index)
    const { origin, isDemo } = this.#pinned
    if (index === 0 && (stub.kind !== 'installation.created' || stub.origin !== origin || stub.demo !== isDemo))
      throw new VaultHalt('log.other-record', index)
    // A second beginning would turn a real record into a demonstration, which takes keys in files.
    const isSecond = index > 0 && stub.kind === 'installation.created'
    const signed = { stub, hash: hashOf(commitments), signature: opened.signature }
    if (isSecond || this.#isCutOff(signed.signature, index) || this.#signers.check(signed)) this.#refused++
    else {
      this.#signers.step(signed)
      if (stub.kind === 'policy.adopted' || stub.kind === 'policy.changed') this.#policies.set(stub.policy, stub.hash)
      if (stub.kind === 'bundle.published') this.#bundle = stub.sums
    }
  }
}

function readStub(parts: Parts): Stub | undefined {
  const stub = parseObject(parts.stub) as Stub | undefined
  const door = stub && doorOf(stub.kind)
  if (!stub || !door || stub.id !== parts.id || !isPolicyKind(stub.kind)) return undefined
  return shapeFault(stub, door) === undefined ? stub : undefined
}
