/**
 * What is said about two records: that they are one person, or of one case; and that this is taken back. Nothing is
 * merged: the records stay as they are, and a figure counts by the assertions that stood on its day.
 */
import type { LinkRelation } from '../country/indicator.ts'

/** Whose record, of which kind, which one. */
export type LinkedRecord = readonly [agency: string, kind: string, record: string]

/** Why somebody holds two records to be one. */
export const LINK_BASES = [
  'same-document',
  'same-case-number',
  'name-and-birth',
  'person-says-so',
  'officer-knows-both',
  'match-reviewed',
] as const

export type LinkAsserted = {
  readonly kind: 'link.asserted'
  readonly relation: LinkRelation
  readonly a: LinkedRecord
  readonly b: LinkedRecord
  readonly basis: (typeof LINK_BASES)[number]
}

export const LINK_REVOCATIONS = ['two-persons', 'two-cases', 'asserted-in-error', 'consent-withdrawn'] as const
export type LinkRevoked = {
  readonly kind: 'link.revoked'
  /** The agency that asserted, and the entry of its assertion. */
  readonly of: string
  readonly link: string
  readonly reason: (typeof LINK_REVOCATIONS)[number]
}

export type LinkAct = LinkAsserted | LinkRevoked
