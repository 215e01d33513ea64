/**
 * Whose device may sign. These entries are the installation's, whichever agency the person is of: two agencies approve
 * each. An enrolment is approved by two registrars of different agencies, who both sign it.
 */

export const CREDENTIAL_ROLES = ['registrar', 'head', 'clerk', 'caseworker', 'reviewer', 'oversight'] as const
export type CredentialRole = (typeof CREDENTIAL_ROLES)[number]
/** Whose work records are: who hands returns in. */
export const RECORD_ROLES = ['head', 'clerk', 'caseworker'] as const satisfies readonly CredentialRole[]

/** One key: what its owner shows, and what everybody may know. */
export type CredentialCard = {
  /** 32 hex digits, made from the public key (credentialId): nobody can choose another's. */
  readonly credential: string
  /** 32 hex digits: the same person on another device. No name; which person it is the agency knows. */
  readonly person: string
  readonly agency: string
  readonly roles: readonly CredentialRole[]
  readonly alg: 'ed25519' | 'es256'
  /** Base64url: 32 bytes of Ed25519, or 33 bytes of P-256 (SEC 1, compressed). */
  readonly publicKey: string
  /** `software`: a file holds the private key. Only a demo takes such a one. */
  readonly protection: 'device' | 'software'
  /** Host name of the WebAuthn relying party; null for a software key. */
  readonly rp: string | null
}

/** The ceremony of the first two registrars: once, before there is anybody to approve it. Both sign it. */
export type RegistrarsEnrolled = { readonly kind: 'registrars.enrolled'; readonly cards: readonly CredentialCard[] }
export type CredentialEnrolled = {
  readonly kind: 'credential.enrolled'
  readonly card: CredentialCard
  /** Credentials of two registrars of different agencies; the first is the author. */
  readonly approvedBy: readonly string[]
}
export const REVOCATION_REASONS = ['lost', 'left-the-office', 'transferred', 'replaced', 'misused'] as const
export type CredentialRevoked = {
  readonly kind: 'credential.revoked'
  readonly credential: string
  readonly reason: (typeof REVOCATION_REASONS)[number]
}

/**
 * An account at the installation's OpenID provider says who this person is, and no more: it neither opens nor signs. In no
 * auditor's leaf: a subject is often a mail address, and its hash would be guessed.
 */
export type SubjectLinked = {
  readonly kind: 'subject.linked'
  /** Of a device that stands; with the person's last one the link is dead. */
  readonly person: string
  /** The person's agency. */
  readonly of: string
  /** 32 hex digits, of issuer and subject (subjectToken). */
  readonly subject: string
  readonly approvedBy: readonly string[]
}

export type CredentialAct = RegistrarsEnrolled | CredentialEnrolled | CredentialRevoked | SubjectLinked
