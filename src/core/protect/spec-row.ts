/** Places by level, totals left out; `value` is null where a published number is withheld. */
export type SpecRow = {
  readonly row: number
  readonly at: Readonly<Record<string, string>>
  readonly value: number | null
  readonly contributor?: string
}
