/** A free bed that is near: what offices say of themselves, less what they have promised since. No address is known here. */
import type { ReferralBed } from '../entry/kinds/referral-offered.ts'

export type Stated = {
  readonly agency: string
  readonly office: string
  readonly women: number
  readonly men: number
  readonly children: number
  /** ISO instant of the statement. */
  readonly at: string
}
/** Beds promised since the office said what is free: offers that it accepted. */
export type Promised = { readonly office: string; readonly bed: ReferralBed; readonly at: string }
export type Place = { readonly office: string; /** Province code; undefined for a head office. */ readonly province?: string | undefined }
export type FreeBeds = {
  readonly agency: string
  readonly office: string
  readonly province: string | null
  readonly free: number
  /** When the office said so. */
  readonly at: string
  readonly isNear: boolean
}

/**
 * Offices with at least one such bed: those of the province first, then those with most.
 * @param near province code, or empty for anywhere.
 */
export function findBeds(
  bed: Exclude<ReferralBed, 'none'>,
  near: string,
  stated: readonly Stated[],
  promised: readonly Promised[],
  places: readonly Place[],
): readonly FreeBeds[] {
  const newest = new Map<string, Stated>()
  for (const s of stated) if ((newest.get(s.office)?.at ?? '') < s.at) newest.set(s.office, s)
  const found = [...newest.values()].map((s): FreeBeds => {
    const taken = promised.filter((p) => p.office === s.office && p.bed === bed && p.at > s.at).length
    const province = places.find((p) => p.office === s.office)?.province ?? null
    const free = Math.max(0, s[bed] - taken)
    return { agency: s.agency, office: s.office, province, free, at: s.at, isNear: near !== '' && province === near }
  })
  return found
    .filter((f) => f.free > 0)
    .toSorted((a, b) => Number(b.isNear) - Number(a.isNear) || b.free - a.free || a.office.localeCompare(b.office))
}
