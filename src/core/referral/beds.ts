/** A free bed that is near, or help that is given: what offices say of themselves, less what they have promised since. No address is known here. */
import type { ReferralBed } from '../entry/kinds/referral-offered.ts'

export type Stated = {
  readonly agency: string
  readonly office: string
  readonly women: number
  readonly men: number
  readonly children: number
  /** Codes of the languages spoken there; null where the office did not say. */
  readonly languages: readonly string[] | null
  /** Codes of the kinds of help given there; null where the office did not say. */
  readonly help: readonly string[] | null
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
  /** It said so within the last day. Of an older word whoever asks is told that it is one. */
  readonly isToday: boolean
  readonly languages: readonly string[] | null
  /** Whether the language that was asked for is spoken there, as the office says; null where it did not say, or none was asked for. */
  readonly isSpoken: boolean | null
  readonly help: readonly string[] | null
  /** The same of the kind of help. */
  readonly isGiven: boolean | null
}

export type Sought = {
  /** `none`: help is sought, and no bed. */
  readonly bed: ReferralBed
  /** Province code, or empty for anywhere. */
  readonly near: string
  /** Code, or empty for any. */
  readonly language: string
  /** Kind of help, a code, or empty for any. */
  readonly help: string
  /** ISO instant. */
  readonly now: string
}
const DAY_MS = 86_400_000

/**
 * Offices with at least one such bed, or where no bed is sought all but those that say what they give, and not this: those of the province first, then where the help is given and the language is spoken, then those that said so today, then those with most. Nobody is left
 * out for a language: a bed without an interpreter is a bed, and one may be found.
 */
export function findBeds(
  { bed, near, language, help: kind, now }: Sought,
  stated: readonly Stated[],
  promised: readonly Promised[],
  places: readonly Place[],
): readonly FreeBeds[] {
  const newest = new Map<string, Stated>()
  for (const s of stated) if ((newest.get(s.office)?.at ?? '') < s.at) newest.set(s.office, s)
  const found = [...newest.values()].map((s): FreeBeds => {
    const taken = promised.filter((p) => p.office === s.office && p.bed === bed && p.at > s.at).length
    const province = places.find((p) => p.office === s.office)?.province ?? null
    const { agency, office, at, languages, help } = s
    return {
      agency,
      office,
      province,
      at,
      languages,
      help,
      free: bed === 'none' ? 0 : Math.max(0, s[bed] - taken),
      isNear: near !== '' && province === near,
      isToday: Date.parse(now) - Date.parse(at) < DAY_MS,
      isSpoken: isAmong(language, languages),
      isGiven: isAmong(kind, help),
    }
  })
  return found
    .filter((f) => (bed === 'none' ? f.isGiven !== false : f.free > 0))
    .toSorted(
      (a, b) =>
        Number(b.isNear) - Number(a.isNear) ||
        said(b.isGiven) - said(a.isGiven) ||
        said(b.isSpoken) - said(a.isSpoken) ||
        Number(b.isToday) - Number(a.isToday) ||
        b.free - a.free ||
        a.office.localeCompare(b.office),
    )
}

/** Null where it was not asked for, or not said. */
const isAmong = (code: string, codes: readonly string[] | null): boolean | null =>
  code === '' || codes === null ? null : codes.includes(code)
/** Who did not say may do it. */
const said = (is: boolean | null): number => (is === null ? 1 : is ? 2 : 0)
