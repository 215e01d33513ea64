/** Whose people could stand for an opening: asked of the policy alone, of no record and no person in particular. */
import type { Country } from '../country/country.ts'
import { CREDENTIAL_ROLES } from '../entry/credential-card.ts'
import type { AccessRequest, Decide } from './decision.ts'

type Agency = Pick<Country['agencies'][number], 'id' | 'type'>
const ROLES = CREDENTIAL_ROLES.filter((r) => r !== 'registrar')

/** Whether a device of that agency, of whichever role, could approve such an opening. */
export function couldApprove(
  decide: Decide,
  { id, type }: Agency,
  { purpose, resource }: Pick<AccessRequest, 'purpose' | 'resource'>,
): boolean {
  const anybody = { credential: '', person: '', agency: id, agencyType: type, roles: ROLES, signedInBy: 'device' } as const
  const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
  return decide({ principal: anybody, action: 'approve', purpose, resource, context }).isAllowed
}

/**
 * Agencies whose people could open or read such a record under a grant of its owner, if everybody approved who can: to others a grant
 * would give nothing, and tell them that there is a record.
 */
export const granteeAgencies = (
  decide: Decide,
  { purpose, resource }: Pick<AccessRequest, 'purpose' | 'resource'>,
  agencies: readonly Agency[],
  to: readonly Agency[] = agencies,
): readonly string[] => {
  const approvers = agencies.map((a) => ({ agency: a.id, agencyType: a.type }))
  return to
    .filter(({ id, type }) => {
      const principal = { credential: '', person: '', agency: id, agencyType: type, roles: ROLES, signedInBy: 'device' } as const
      const context = { isGranted: true, approvers, isFrozen: false, peopleIn30Days: 0, isEmergency: false }
      const may = (action: 'open' | 'read'): boolean => decide({ principal, action, purpose, resource, context }).isAllowed
      return id !== resource.agency && (may('open') || may('read'))
    })
    .map((a) => a.id)
}

/** Agencies by whose approval the opening is allowed, in the country's order. @param asked the opening, with the approvers it has. */
export const approvingAgencies = (decide: Decide, asked: AccessRequest, agencies: readonly Agency[]): readonly string[] =>
  agencies
    .filter((a) => {
      const approvers = [...asked.context.approvers, { agency: a.id, agencyType: a.type }]
      return couldApprove(decide, a, asked) && decide({ ...asked, context: { ...asked.context, approvers } }).isAllowed
    })
    .map((a) => a.id)
