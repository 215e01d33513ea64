/** What a vault decides by where the country has no policies: who holds a record opens it, and nobody else; no grant counts. */
import type { Decide } from '../core/access/decision.ts'

export const ownAgency: Decide = ({ principal, resource, action }) => ({
  isAllowed: principal.agency === resource.agency && (action === 'open' || action === 'grant'),
  because: ['own-agency'],
})
