/**
 * Who may sign, as a fold of the log, and whether an entry is signed by whom it says. Appending, `verify` and each
 * vault step through this one object in the order of the log: a key that was revoked signs nothing afterwards, and
 * what it signed before stands.
 */
import { equalBytes, fromBase64Url, fromHex } from '../bytes.ts'
import { credentialId } from '../ledger/credential-id.ts'
import { NearPaths } from '../ledger/near-paths.ts'
import {
  parseSignature,
  verifyKeySignature,
  verifyRow,
  type KeySignature,
  type RowSignature,
  type SignaturePart,
} from '../ledger/signature.ts'
import { isSignedBy } from './author.ts'
import type { CredentialCard, KnownCredential } from './credential-card.ts'
import type { Demand } from './define.ts'
import { UNDER_REVIEW } from './kinds/people-reviewed.ts'
import type { SubjectLinked } from './kinds/subject-linked.ts'
import { definitionOf, movesSigners, type Stub } from './kinds.ts'
import { areApart, areSeating, isOverRegistrars, lackRegistrars, ownOf } from './registrars.ts'
import { isUnsignedAct, saysOf } from './unsigned-acts.ts'
import type { ActCountersigned } from './kinds/act-countersigned.ts'
import type { ReturnCountersigned } from './kinds/return-countersigned.ts'
import { ENROLMENT_POLICY } from './kinds/policy-adopted.ts'
import { ACCESS_POLICY } from './kinds/policy-changed.ts'

/** Codes, never values. The first that applies is named. */
export type SignatureFault =
  | 'signature.unreadable'
  | 'signature.missing'
  | 'signature.other-author'
  | 'signature.unknown-credential'
  | 'signature.revoked-credential'
  | 'signature.other-agency'
  | 'signature.software-key'
  | 'signature.role'
  | 'signature.approvers'
  | 'signature.forged'
  | 'signature.path'
  | 'signature.second-ceremony'
  | 'signature.no-return'
  | 'signature.signed-already'
  | 'signature.other-root'
  | 'signature.no-act'
  | 'signature.act-signed-already'
  | 'signature.other-act'

/** What is signed for others that stand under its root. */
type HeadKind = 'return.received' | 'totals.received' | 'people.reviewed'
type Batch = { readonly root: Uint8Array; readonly author: string; readonly agency: string; readonly head: HeadKind }
export type Signed = {
  readonly stub: Stub
  /** 32 bytes; read only where there is a signature. */
  readonly hash: Uint8Array
  /** Null where nobody signed; undefined where an erasure took the signature with it, and nothing can be asked any more. */
  readonly signature: string | null | undefined
}

/** A kind with a member `waiting` is signed by nobody as long as it waits. */
function demandOf(stub: Stub): Demand {
  const { signed } = definitionOf(stub.kind)
  return signed.is === 'one' && signed.unlessWaiting && 'waiting' in stub && stub.waiting ? { is: 'none' } : signed
}

export class Signers {
  #isDemo: boolean
  readonly #known = new Map<string, KnownCredential>()
  /**
   * Policies that the log has adopted. Who may see whom: from then on two people sign that it changes. Enrolment: from then on no registrar signs for
   * her own device. What stands before was made by a rule of its time, and the log's order alone says which that is.
   */
  readonly #adopted: Set<string>
  readonly #batches = new Map<string, Batch>()
  /** Rows of one file come one after another. */
  readonly #near = new NearPaths()
  /** Acts that came unsigned: whose, and what each says. */
  readonly #acts = new Map<string, { readonly agency: string; readonly says: string }>()
  readonly #countersigned = new Set<string>()
  /** Nil returns that wait for a head's signature: the newest entry of each slot, by whose and which slot. */
  readonly #nils = new Map<string, string>()

  /**
   * @param known credentials from a table that another fold has filled; none for a fold from the first entry.
   * @param adopted policies that the log has adopted; none for a fold from the first entry.
   */
  constructor(isDemo = false, known: readonly KnownCredential[] = [], adopted: Iterable<string> = []) {
    this.#isDemo = isDemo
    this.#adopted = new Set(adopted)
    for (const k of known) this.#known.set(k.credential, k)
  }

  cardOf(credential: string): KnownCredential | undefined {
    return this.#known.get(credential)
  }

  /** Every device that was ever enrolled, the revoked ones too. */
  get all(): readonly KnownCredential[] {
    return [...this.#known.values()]
  }

  /** How many returns came without a signature and have none yet: rows, which count and nobody answers for, and nil returns, which count for nothing. */
  get unsignedReturns(): number {
    const rows = [...this.#batches].filter(([id, { author }]) => !isSignedBy(author) && !this.#countersigned.has(id))
    return rows.length + new Set(this.#nils.values()).size
  }

  /** Of any of that person's devices, those that are revoked too. */
  agencyOf(person: string): string | undefined {
    return [...this.#known.values()].find((card) => card.person === person)?.agency
  }

  /** A signature that lies inside an oversight row, over its act. */
  checkSignature(s: KeySignature, hash: Uint8Array): SignatureFault | undefined {
    return this.#checkKey(s, hash, this.#known.get(s.credential))
  }

  /** The same, of a device that may have been revoked since: what it signed before stands. */
  checkEarlier(s: KeySignature, hash: Uint8Array): SignatureFault | undefined {
    const card = this.#known.get(s.credential)
    return this.#checkKey(s, hash, card && { ...card, isRevoked: false })
  }

  /** What the log said before, for a fold that does not begin at its first entry: it was checked when it came. */
  recall(stub: Stub): void {
    this.#fold(stub)
  }

  /** Takes the next entry of the log. @returns its faults; the entry is folded whatever they are. */
  step(entry: Signed): SignatureFault[] {
    const fault = this.check(entry)
    this.#fold(entry.stub)
    return fault ? [fault] : []
  }

  /** Whether this entry may be appended as it is signed. Changes nothing. */
  check({ stub, hash, signature }: Signed): SignatureFault | undefined {
    if (signature === undefined) return undefined
    const demand = demandOf(stub)
    const part = signature === null ? null : parseSignature(signature)
    if (part === undefined) return 'signature.unreadable'
    if (part === null) return this.#checkUnsigned(stub, demand)
    if (demand.is === 'none') return 'signature.other-author'
    if (stub.kind === 'registrars.enrolled') return this.#checkCeremony(stub.cards, stub.author, part, hash)
    if (part.form === 'row') return this.#checkRow(stub, part, hash)
    const signatures = part.form === 'joint' ? part.of : [part]
    if ((demand.is === 'two') !== (part.form === 'joint')) return demand.is === 'two' ? 'signature.approvers' : 'signature.unreadable'
    if (signatures[0]?.credential !== stub.author) return 'signature.other-author'
    const faults = signatures.flatMap((s) => this.#checkKey(s, hash, this.#known.get(s.credential)) ?? [])
    return faults[0] ?? this.#checkRights(stub, demand, signatures)
  }

  #checkUnsigned(stub: Stub, demand: Demand): SignatureFault | undefined {
    if (demand.is === 'one' || demand.is === 'two') return 'signature.missing'
    if (stub.kind === 'policy.adopted' && stub.policy === ACCESS_POLICY && this.#adopted.has(ACCESS_POLICY)) return 'signature.missing'
    // Whoever names a credential as the author must show that it signed.
    return isSignedBy(stub.author) ? 'signature.missing' : undefined
  }

  #checkKey(s: KeySignature, hash: Uint8Array, key: KnownCredential | undefined): SignatureFault | undefined {
    if (!key) return 'signature.unknown-credential'
    if (key.isRevoked) return 'signature.revoked-credential'
    if (key.protection === 'software' && !this.#isDemo) return 'signature.software-key'
    return verifyKeySignature(s, hash, { ...key, publicKey: fromBase64Url(key.publicKey) }) ? undefined : 'signature.forged'
  }

  #checkRights(stub: Stub, demand: Demand, signatures: readonly KeySignature[]): SignatureFault | undefined {
    const signers = signatures.map((s) => this.#known.get(s.credential) as KnownCredential)
    const roles = demand.is === 'one' || demand.is === 'two' ? demand.roles : null
    const isSeating = stub.kind === 'credential.enrolled' && this.#isSeating(stub.card, signers)
    if (roles && !isSeating && !signers.every((s) => s.roles.some((r) => roles.includes(r)))) return 'signature.role'
    if (demand.is === 'two') {
      const approved = 'approvedBy' in stub ? stub.approvedBy : []
      const named = signatures.every((s, i) => s.credential === approved[i])
      if (!named || !areApart(signers)) return 'signature.approvers'
      if (stub.kind === 'credential.enrolled')
        return this.#isForOwn(stub.card, approved) ? 'signature.approvers' : this.#checkCard(stub.card)
      if (stub.kind === 'subject.linked') return this.#checkSubject(stub)
      // Only oversight knows whether an allegation is open; without it nothing that could prove one is destroyed, and nobody sees more.
      if (demand.withOversight && !signers.some((s) => s.roles.includes('oversight'))) return 'signature.role'
      return !demand.ofOwnAgency || signers.some((s) => s.agency === stub.agency) ? undefined : 'signature.other-agency'
    }
    if (stub.kind === 'credential.revoked') return this.#checkRevoker(stub.credential, signers[0])
    if (signers[0]?.agency !== stub.agency) return 'signature.other-agency'
    if (stub.kind === 'act.countersigned') return this.#checkActs(stub)
    return stub.kind === 'return.countersigned' ? this.#checkCountersigned(stub) : undefined
  }

  /**
   * Where registrars of two agencies are no longer there, nobody could enrol anybody ever again: then those who decide who may see whom, a head and
   * one of oversight, give a device the seat of a registrar, and no other right. While two are there it is none of their business.
   */
  #isSeating(card: CredentialCard, signers: readonly KnownCredential[]): boolean {
    const onlySeats = card.roles.length === 1 && card.roles[0] === 'registrar'
    return onlySeats && lackRegistrars(this.#known.values()) && areSeating(signers)
  }

  #isForOwn({ person }: CredentialCard, approved: readonly string[]): boolean {
    const own = this.#adopted.has(ENROLMENT_POLICY) ? ownOf(person, this.all) : []
    return approved.some((credential) => own.includes(credential))
  }

  /** One person is enough to take power away: any registrar, of whichever agency, or whoever owns the device; from a registrar, one of oversight too. */
  #checkRevoker(credential: string, by: KnownCredential | undefined): SignatureFault | undefined {
    const card = this.#known.get(credential)
    if (!card) return 'signature.unknown-credential'
    const mayEnd = by && (by.roles.includes('registrar') || by.person === card.person || isOverRegistrars(by, card))
    return mayEnd ? undefined : 'signature.role'
  }

  /** Once, by the agency that sent it, and over the root that stands in the log: a server that shows another has no signature. */
  #checkCountersigned(stub: ReturnCountersigned & Pick<Stub, 'agency'>): SignatureFault | undefined {
    const batch = this.#batches.get(stub.return)
    if (batch?.agency !== stub.agency) return 'signature.no-return'
    if (isSignedBy(batch.author) || this.#countersigned.has(stub.return)) return 'signature.signed-already'
    return equalBytes(batch.root, fromHex(stub.root)) ? undefined : 'signature.other-root'
  }

  /** Each once, by the agency whose act it is, over what it says in the log. One that a device signed when it came is none of these. */
  #checkActs({ acts, agency }: ActCountersigned & Pick<Stub, 'agency'>): SignatureFault | undefined {
    if (new Set(acts.map(([act]) => act)).size < acts.length) return 'signature.act-signed-already'
    for (const [act, says] of acts) {
      const known = this.#acts.get(act)
      if (known?.agency !== agency) return 'signature.no-act'
      if (this.#countersigned.has(act)) return 'signature.act-signed-already'
      if (known.says !== says) return 'signature.other-act'
    }
    return undefined
  }

  #checkCard(card: CredentialCard): SignatureFault | undefined {
    if (card.protection === 'software' && !this.#isDemo) return 'signature.software-key'
    return isOwnId(card) && !this.#known.has(card.credential) ? undefined : 'signature.unknown-credential'
  }

  /** An account says who somebody is that has a device here; it makes nobody. */
  #checkSubject({ person, of }: SubjectLinked): SignatureFault | undefined {
    const isHere = [...this.#known.values()].some((k) => k.person === person && k.agency === of && !k.isRevoked)
    return isHere ? undefined : 'signature.unknown-credential'
  }

  #checkCeremony(cards: readonly CredentialCard[], author: string, part: SignaturePart, hash: Uint8Array): SignatureFault | undefined {
    if (this.#known.size > 0) return 'signature.second-ceremony'
    if (part.form !== 'joint' || part.of[0]?.credential !== author) return 'signature.other-author'
    for (const [i, card] of cards.entries()) {
      if (!isOwnId(card) || !card.roles.includes('registrar')) return 'signature.role'
      const signature = part.of[i]
      if (signature?.credential !== card.credential) return 'signature.approvers'
      const fault = this.#checkKey(signature, hash, { ...card, isRevoked: false })
      if (fault) return fault
    }
    return areApart(cards) ? undefined : 'signature.approvers'
  }

  #checkRow(stub: Stub, row: RowSignature, hash: Uint8Array): SignatureFault | undefined {
    const batch = this.#batches.get(row.return)
    if (!batch || !isRowOf(stub, batch)) return 'signature.path'
    if (batch.author !== stub.author) return 'signature.other-author'
    return verifyRow(row, hash, batch.root, this.#near) ? undefined : 'signature.path'
  }

  #fold(stub: Stub): void {
    if (isUnsignedAct(stub) && !isSignedBy(stub.author)) this.#acts.set(stub.id, { agency: stub.agency, says: saysOf(stub) })
    if (!movesSigners(stub)) return
    switch (stub.kind) {
      case 'installation.created':
        this.#isDemo = stub.demo
        return
      case 'registrars.enrolled':
        for (const card of stub.cards) this.#known.set(card.credential, { ...card, isRevoked: false })
        return
      case 'credential.enrolled':
        if (!this.#known.has(stub.card.credential)) this.#known.set(stub.card.credential, { ...stub.card, isRevoked: false })
        return
      case 'credential.revoked': {
        const card = this.#known.get(stub.credential)
        if (card) this.#known.set(stub.credential, { ...card, isRevoked: true })
        return
      }
      case 'policy.adopted':
        this.#adopted.add(stub.policy)
        return
      case 'return.nil':
        for (const [office, period] of stub.slots) {
          const slot = nilKey(stub, office, period)
          if (stub.waiting) this.#nils.set(slot, stub.id)
          else this.#nils.delete(slot)
        }
        return
      case 'return.received':
        // Rows of its own office are its answer: the nil that waited is no longer what it says.
        if (this.#nils.size > 0) for (const [office, period] of stub.slots) this.#nils.delete(nilKey(stub, office, period))
        this.#batches.set(stub.id, { root: fromHex(stub.root), author: stub.author, agency: stub.agency, head: stub.kind })
        return
      case 'totals.received':
      case 'people.reviewed':
        this.#batches.set(stub.id, { root: fromHex(stub.root), author: stub.author, agency: stub.agency, head: stub.kind })
        return
      case 'return.countersigned':
        this.#countersigned.add(stub.return)
        return
      case 'act.countersigned':
        for (const [act] of stub.acts) this.#countersigned.add(act)
        return
      default:
        stub satisfies never
    }
  }
}

/** Under the head of a return lie its records and counts, under that of a sheet of totals those alone, under a review what it says of people. */
const UNDER: Readonly<Record<HeadKind, readonly Stub['kind'][]>> = {
  'return.received': ['record.version', 'aggregate.return'],
  'totals.received': ['aggregate.stated'],
  'people.reviewed': UNDER_REVIEW,
}
const isRowOf = ({ kind }: Stub, { head }: Batch): boolean => UNDER[head].includes(kind)

const nilKey = ({ agency, form }: Pick<Stub, 'agency'> & { readonly form: string }, office: string, period: string): string =>
  `${agency} ${form} ${office} ${period}`

const isOwnId = (card: CredentialCard): boolean => {
  try {
    return credentialId(card.alg, fromBase64Url(card.publicKey)) === card.credential
  } catch {
    return false
  }
}
