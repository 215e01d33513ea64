/**
 * Entries about devices, as the desk makes them and as it looks at what it is asked to sign. The server carries them;
 * what they say, each signer reads from the bytes.
 */
import type { Country } from '../country/country.ts'
import { canonical } from '../canonical.ts'
import { printSignature, type KeySignature } from '../ledger/signature.ts'
import { isBody } from './bodies.ts'
import type { CredentialCard } from './credential-card.ts'
import type { CredentialRevoked } from './kinds/credential-revoked.ts'
import type { SubjectLinked } from './kinds/subject-linked.ts'
import { INSTALLATION, type EntryBody, type Stub } from './kinds.ts'
import { makeEntry, uuidFrom, type Parts } from './make.ts'
import { ACCESS_POLICY } from './kinds/policy-changed.ts'
import { isCard } from './credential-card.ts'
import { shapeFault } from './shapes.ts'

type Bytes = (n: number) => Uint8Array

const own = (author: string, body: EntryBody, bytes: Bytes): Parts =>
  makeEntry({ id: uuidFrom(bytes(16)), agency: INSTALLATION, author }, body, {}, {}, bytes)

/** @param approvedBy credentials of two registrars of different agencies, the author first. */
export const makeEnrolment = (card: CredentialCard, approvedBy: readonly [string, string], bytes: Bytes): Parts =>
  own(approvedBy[0], { kind: 'credential.enrolled', card, approvedBy }, bytes)

export const makeCeremony = (cards: readonly [CredentialCard, CredentialCard], bytes: Bytes): Parts =>
  own(cards[0].credential, { kind: 'registrars.enrolled', cards }, bytes)

export const makeRevocation = (author: string, credential: string, reason: CredentialRevoked['reason'], bytes: Bytes): Parts =>
  own(author, { kind: 'credential.revoked', credential, reason }, bytes)

export type SubjectLink = Pick<SubjectLinked, 'person' | 'of' | 'subject'>
/** @param approvedBy as of an enrolment. */
export const makeSubjectLink = (link: SubjectLink, approvedBy: readonly [string, string], bytes: Bytes): Parts =>
  own(approvedBy[0], { kind: 'subject.linked', ...link, approvedBy }, bytes)

/** @param hash of the policies (core/access/hash-policies.ts). @param approvedBy two people of two agencies, the author first. */
export const makePolicyChange = (hash: string, approvedBy: readonly [string, string], bytes: Bytes): Parts =>
  own(approvedBy[0], { kind: 'policy.changed', policy: ACCESS_POLICY, hash, approvedBy }, bytes)

/** The two signatures as the entry keeps them: the author's first. */
export const joinSignatures = (first: KeySignature, second: KeySignature): string => printSignature({ form: 'joint', of: [first, second] })

/** What these bytes enrol, for whoever is about to sign them; undefined when they are anything else, or a letter is hidden in them. */
export function readEnrolment(parts: Parts): Extract<Stub, { kind: 'credential.enrolled' }> | undefined {
  const stub = readStub(parts)
  return stub?.kind === 'credential.enrolled' && shapeFault(stub, 'act') === undefined ? stub : undefined
}

/** The same of a link to an account elsewhere. */
export function readSubjectLink(parts: Parts): Extract<Stub, { kind: 'subject.linked' }> | undefined {
  const stub = readStub(parts)
  return stub?.kind === 'subject.linked' && shapeFault(stub, 'act') === undefined ? stub : undefined
}

/** The same of a change of who may see whom. */
export function readPolicyChange(parts: Parts): Extract<Stub, { kind: 'policy.changed' }> | undefined {
  const stub = readStub(parts)
  return stub?.kind === 'policy.changed' && shapeFault(stub, 'act') === undefined ? stub : undefined
}

/** The same of a ceremony's entry. */
export function readCeremony(parts: Parts): Extract<Stub, { kind: 'registrars.enrolled' }> | undefined {
  const stub = readStub(parts)
  return stub?.kind === 'registrars.enrolled' && shapeFault(stub, 'installation') === undefined ? stub : undefined
}

function readStub(parts: Parts): Stub | undefined {
  if (parts.coded !== '{}' || parts.sealed !== '{}') return undefined
  try {
    const stub = JSON.parse(parts.stub) as Stub
    return stub.id === parts.id && stub.agency === INSTALLATION && canonical(stub) === parts.stub ? stub : undefined
  } catch {
    return undefined
  }
}

/** A device's card that may be asked for: of a body of this country, and with the desk's host. */
export const isAskable = (card: unknown, country: Country, rp: string): card is CredentialCard =>
  isCard(card) && card.protection === 'device' && card.rp === rp && isBody(country, card.agency)
