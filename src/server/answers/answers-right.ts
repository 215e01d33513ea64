/** What of an answer sheet somebody may see, and sign: all of it who gathers it, each body what it owes itself. */
import { sideOf } from '../../core/access/side-of.ts'
import type { Country } from '../../core/country/index.ts'
import type { AnswersRight } from '../../work/answers/shown-answers.ts'
import type { Principal } from '../session/principal.ts'
import { reviewersOf } from './show-sheet.ts'

/** Undefined for who owes nothing and gathers nothing. */
export function answersRightOf(country: Country, { agency, roles }: Principal): AnswersRight | undefined {
  if (roles.some((r) => r === 'reviewer' || r === 'head')) return headsAnswersRight(country, agency)
  return roles.some((r) => r === 'clerk' || r === 'caseworker') ? ownAnswersRight(country, agency) : undefined
}

/** Of a head or reviewer of a body: where it gathers the sheet, all of it. */
export function headsAnswersRight(country: Country, agency: string): AnswersRight | undefined {
  const own = ownAnswersRight(country, agency)
  return own && reviewersOf(country).includes(agency) ? { type: 'all' } : own
}

export function ownAnswersRight(country: Country, agency: string): AnswersRight | undefined {
  const side = sideOf(country, agency)
  return side === undefined || side === 'oversight' ? undefined : { type: 'own', agency, seesProtection: side === 'protection' }
}
