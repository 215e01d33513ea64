/**
 * Who may say for a person that her records are shared no more, or that she has agreed anew: somebody of a body that protects her. Consent is taken by no
 * police, immigration, prosecution or court, nor by who detains (DESIGN 8.4); who recorded her there could undo what she withdrew.
 */
import { resourceOf } from '../access/resource.ts'
import { sideOf } from '../access/side-of.ts'
import { RECORD_ROLES, type CredentialCard } from '../entry/credential-card.ts'
import type { PageKeyed, PageUnkeyed, SharingResumed, SharingStopped } from '../entry/oversight-acts.ts'
import type { AgencyType } from '../model/lifecycles.ts'
import { principalOf, type VaultState } from './judge-row.ts'
import { PAGE_DAYS_MOST } from './own-pages.ts'

type State = Pick<VaultState, 'acts' | 'country' | 'decide'>

/** Whether a vault counts it. Another body's records it names in vain (sharing.ts). */
export function maySaySharing(
  act: SharingStopped | SharingResumed,
  card: CredentialCard,
  agencyType: AgencyType,
  { acts, country, decide }: State,
): boolean {
  const { agency } = card
  // To stop is easy: whoever works with records says it for her, and no policy has to know of it.
  if (act.kind === 'sharing.stopped') return maySpeakForHer(card, act.records, { acts, country })
  if (sideOf(country, agency) !== 'protection') return false
  const principal = principalOf(card, agencyType, acts)
  // To let share again weighs as much as the grant of what she said, whatever kind the records are.
  const context = { isGranted: false, approvers: [], isFrozen: acts.isFrozen(agency), peopleIn30Days: 0, isEmergency: false }
  return act.records.every(
    (record) =>
      decide({
        principal,
        action: 'grant',
        purpose: 'protection',
        resource: resourceOf({ agency, kind: 'consent', record, fields: [] }),
        context,
      }).isAllowed,
  )
}

/** Whether a key of somebody's own page is given, for no longer than a page opens, or ended: by whoever may stop the sharing of the record that it is for. */
export function mayKeyPage(
  act: PageKeyed | PageUnkeyed,
  card: CredentialCard,
  { acts, country }: Pick<VaultState, 'acts' | 'country'>,
  /** POSIX seconds, by the witnesses. */ at: number,
): boolean {
  if (act.kind === 'page.unkeyed') return maySpeakForHer(card, acts.pages.recordsOf(act.key, card.agency), { acts, country })
  const last = new Date((at + PAGE_DAYS_MOST * 86_400) * 1000).toISOString().slice(0, 10)
  return act.until <= last && maySpeakForHer(card, [act.record], { acts, country })
}

/** Whether this device works with records of a body that protects, and none of these is closed to whoever holds it. */
function maySpeakForHer(
  { agency, roles, person }: CredentialCard,
  records: readonly string[],
  { acts, country }: Pick<VaultState, 'acts' | 'country'>,
): boolean {
  const isAtWork = RECORD_ROLES.some((role) => roles.includes(role)) && !roles.includes('registrar')
  const closed = acts.closedTo(person)
  return sideOf(country, agency) === 'protection' && isAtWork && !records.some((record) => closed.includes(record))
}
