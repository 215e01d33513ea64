/** The question whether somebody is of the oversight body: one that the policy names. The role alone would let any agency's own watcher in. */
import type { AccessRequest } from './decision.ts'
import { resourceOf } from './resource.ts'

/** Of no record in particular. */
export const overseeing = (principal: AccessRequest['principal'], purpose: AccessRequest['purpose'] = 'oversight'): AccessRequest => ({
  principal,
  action: 'oversee',
  purpose,
  resource: resourceOf({ agency: principal.agency, kind: 'integrity_allegation', record: '', fields: [] }),
  context: { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false },
})
