/**
 * Whose device may sign. These entries are the installation's, whichever agency the person is of: two agencies approve
 * each. An enrolment is approved by two registrars of different agencies, who both sign it.
 */
import { code, exactly, key32, listOf, nullOr, oneOf, text, token, unique, where, type Of } from '../shape.ts'
import type { TableRow } from './rows.ts'

export const CREDENTIAL_ROLES = ['registrar', 'head', 'clerk', 'caseworker', 'reviewer', 'oversight'] as const
export type CredentialRole = (typeof CREDENTIAL_ROLES)[number]
/** Roles that hand in returns: records are their work. */
export const RECORD_ROLES = ['head', 'clerk', 'caseworker'] as const satisfies readonly CredentialRole[]

const HOST = text(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/)
const COMPRESSED_P256 = text(/^[A-Za-z0-9_-]{44}$/)

const members = exactly({
  /** 32 hex digits, made from the public key (credentialId): nobody can choose another's. */
  credential: token,
  /** 32 hex digits: the same person on another device. No name; which person it is the agency knows. */
  person: token,
  agency: code,
  roles: unique(listOf(oneOf(...CREDENTIAL_ROLES), 1, CREDENTIAL_ROLES.length)),
  alg: oneOf('ed25519', 'es256'),
  /** Base64url: 32 bytes of Ed25519, or 33 bytes of P-256 (SEC 1, compressed). */
  publicKey: text(/^[A-Za-z0-9_-]+$/),
  /** `software`: a file holds the private key. Only a demo takes such a one. */
  protection: oneOf('device', 'software'),
  /** Host name of the WebAuthn relying party; null for a software key. */
  rp: nullOr(HOST),
})

/** One key: what its owner shows, and what everybody may know. */
export type CredentialCard = Of<typeof members>
export type KnownCredential = CredentialCard & { readonly isRevoked: boolean }

/** A card that holds together: a device has a relying party, a software key has none, and a key has its algorithm's length. */
export const isCard = where(members, ({ alg, publicKey, protection, rp }) => {
  const isKey = alg === 'ed25519' ? key32(publicKey) : COMPRESSED_P256(publicKey)
  return isKey && (protection === 'software' ? rp === null : alg === 'es256' && rp !== null)
})

/** Credentials are the installation's rows: whose they are is a column, because registrars of two agencies approve one. */
export function credentialRow(stub: { readonly id: string; readonly agency: string }, card: CredentialCard, recordedAt: string): TableRow {
  const { credential, person, agency, roles, alg, publicKey, protection, rp } = card
  const key = {
    of_agency: agency,
    person,
    roles: roles.join('+'),
    algorithm: alg,
    public_key: publicKey,
    is_software: protection === 'software',
    rp,
  }
  const times = { recorded_at: recordedAt, superseded_at: null }
  return { table: 'credentials', row: { agency_id: stub.agency, credential, entry_id: stub.id, ...key, ...times } }
}
