/** What a vault tells people of grants: those that they gave, and those that were given to them. */
import { granteeAgencies } from '../access/approving.ts'
import type { Decide } from '../access/decision.ts'
import { resourceOf } from '../access/resource.ts'
import { hasExactly } from '../shape.ts'
import { readGrantSlip, type GrantSlip } from '../entry/grant-slip.ts'
import type { CredentialCard } from '../entry/credential-card.ts'
import type { Country } from '../country/country.ts'
import type { Acts } from './acts.ts'

/** The slip is what the record's server is shown for the ciphertext. */
export type GrantShown = { readonly slip: GrantSlip; readonly kind: string; readonly form: string }
export type GrantsShown = { readonly given: readonly GrantShown[]; readonly received: readonly GrantShown[] }

type State = { readonly acts: Acts; readonly country: Country; readonly decide: Decide; /** ISO. */ readonly day: string }

/**
 * A person sees what that person gave, the head of an office what the office gave. What was given to an office its people see who work with
 * records, and only where the policy lets it use the grant: one that reaches across the wall would say that there is a record.
 */
export function grantsOf(card: CredentialCard, { acts, country, decide, day }: State): GrantsShown {
  const all = acts.standingGrants(day).flatMap((kept) => {
    const { row, act, slip } = kept
    return slip
      ? [
          {
            kept,
            shown: { slip: { format: 'saksi-grant/1', row, act, signature: slip.signature }, kind: slip.kind, form: slip.form } as const,
          },
        ]
      : []
  })
  const isHead = card.roles.includes('head')
  const canUse = (kind: string, { agency, record, purpose }: GrantSlip['act']): boolean =>
    granteeAgencies(
      decide,
      { purpose, resource: resourceOf({ agency, kind, record, fields: [] }) },
      country.agencies,
      country.agencies.filter((a) => a.id === card.agency),
    ).length > 0
  return {
    given: all.filter(({ kept: { by } }) => by.agency === card.agency && (isHead || by.person === card.person)).map((g) => g.shown),
    received: all
      .filter(({ shown: { slip, kind } }) => {
        const isTheirs = slip.act.to === card.credential || (slip.act.to === card.agency && (isHead || card.roles.includes('caseworker')))
        return isTheirs && canUse(kind, slip.act)
      })
      .map((g) => g.shown),
  }
}

/** Undefined for anything that is no grant. */
export const readGrantShown = (v: unknown): GrantShown | undefined =>
  hasExactly(v, ['slip', 'kind', 'form']) && typeof v.kind === 'string' && typeof v.form === 'string' && readGrantSlip(v.slip)
    ? (v as GrantShown)
    : undefined
