/**
 * Whether a holder is told that somebody looks for a person whom it may know. Nobody else ever is, the asker least of all.
 * Nothing is told from the protection side to the other: that a shelter asks after a woman says that it has her.
 */
import type { AgencyType } from '../model/lifecycles.ts'

const PROTECTION: readonly AgencyType[] = ['social', 'ngo']
const ENFORCEMENT: readonly AgencyType[] = ['police', 'prosecution', 'court']

export const isTold = (asker: AgencyType, holder: AgencyType): boolean =>
  PROTECTION.includes(holder) || (ENFORCEMENT.includes(asker) && ENFORCEMENT.includes(holder))
