/** Who may say whose device signs: registrars of two agencies, and who stands in where they are gone. */
import type { CredentialCard, KnownCredential } from './credential-card.ts'

export const areApart = (people: readonly CredentialCard[]): boolean =>
  new Set(people.map((p) => p.person)).size === people.length && new Set(people.map((p) => p.agency)).size === people.length

/** Whether so few are left that two of two agencies cannot sign: all revoked, or all of one agency. */
export function lackRegistrars(known: Iterable<KnownCredential>): boolean {
  const standing = [...known].filter((k) => !k.isRevoked && k.roles.includes('registrar'))
  return new Set(standing.map((k) => k.agency)).size < 2 || new Set(standing.map((k) => k.person)).size < 2
}

/**
 * Devices of registrars that do not sign for this person's own device: hers, while registrars of two agencies are there beside her. Of two
 * registrars in all each needs the other for a second device, and the other's word is the second one.
 */
export function ownOf(person: string, all: readonly KnownCredential[]): readonly string[] {
  const registrars = all.filter((k) => !k.isRevoked && k.roles.includes('registrar'))
  const [own, others] = [registrars.filter((k) => k.person === person), registrars.filter((k) => k.person !== person)]
  return new Set(others.map((k) => k.agency)).size < 2 ? [] : own.map((k) => k.credential)
}

/** Who may give a registrar's seat then: heads or oversight of two agencies, at least one of them oversight; the same rule by which policies are changed. */
export const areSeating = (signers: readonly CredentialCard[]): boolean =>
  signers.length === 2 &&
  areApart(signers) &&
  signers.every((s) => s.roles.some((r) => r === 'head' || r === 'oversight')) &&
  signers.some((s) => s.roles.includes('oversight'))

/** A registrar whose device is lost and who tells nobody would else stand in the way for ever. */
export const isOverRegistrars = (by: CredentialCard, card: CredentialCard): boolean =>
  by.roles.includes('oversight') && card.roles.includes('registrar')
