/** Which seats a body of the country has, for whoever asks for one and for the registrars who sign it in. */
import type { Country } from '../../../core/country/index.ts'
import { seated } from '../../../core/country/name-bodies.ts'
import { isReviewer } from '../../../core/entry/bodies.ts'
import { CREDENTIAL_ROLES, type CredentialRole } from '../../../core/entry/credential-card.ts'
import { languageOf } from '../../../core/text/languages.ts'
import type { Lang } from '../../words/khmer.ts'

/**
 * Oversight is of the body that the country keeps for it, where somebody is in that place. The trustee hands in nothing and works on nobody's case; every other
 * seat is at every body.
 */
export function rolesAt(country: Country, agency: string): readonly CredentialRole[] {
  const overseers = seated(country.agencies).filter((a) => a.side === 'oversight')
  const isOverseer = overseers.length === 0 || overseers.some((a) => a.id === agency)
  const isTrustee = agency === country.trustee.id && !country.agencies.some((a) => a.id === agency)
  return CREDENTIAL_ROLES.filter((role) => (isOverseer || role !== 'oversight') && !(isTrustee && ['clerk', 'caseworker'].includes(role)))
}

/** The bodies whose reviewers accept returns, in one line. @param nameOf a body as this window's language names it */
export const nameReviewers = (country: Country, nameOf: (agency: string) => string, lang: Lang): string =>
  seated(country.agencies)
    .filter((a) => isReviewer(country, a.id))
    .map((a) => nameOf(a.id))
    .join(languageOf(lang).comma)
