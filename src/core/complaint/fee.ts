/** What one worker was made to pay: above it a nought too many was typed. Riel. */
export const MOST_FEE = 400_000_000

/** From how many riel each is, up to the next: all that is said of a fee in clear. To the riel it would be found in the recruiter's own cash book. */
const FROM = { under_400k: 0, '400k_2m': 400_000, '2m_4m': 2_000_000, '4m_8m': 4_000_000, from_8m: 8_000_000 } as const
export type FeeBand = keyof typeof FROM
export const FEE_BANDS = ['under_400k', '400k_2m', '2m_4m', '4m_8m', 'from_8m'] as const satisfies readonly FeeBand[]

export const bandOf = (riel: number): FeeBand => FEE_BANDS.findLast((band) => riel >= FROM[band]) ?? 'under_400k'
/** @returns riel, up to but not with `to`; null where it has no end. */
export const spanOfBand = (band: FeeBand): { readonly from: number; readonly to: number | null } => {
  const next = FEE_BANDS[FEE_BANDS.indexOf(band) + 1]
  return { from: FROM[band], to: next === undefined ? null : FROM[next] }
}
