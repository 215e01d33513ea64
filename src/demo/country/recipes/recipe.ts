/**
 * What the invented country did, 1 January 2020 to 31 March 2024: how many records of which form, when, and what stands in
 * them. The figures that the 2024 Trafficking in Persons report prints about Cambodia come out of it exactly, each over its
 * own interval and unit; everything beside them is invented. No fault stands beside a real office (DESIGN 8.9).
 */
import type { Cells } from '../fill-row.ts'

export type Recipe = {
  readonly form: string
  /** Half-open interval in which the records' days are spread evenly. */
  readonly from: string
  readonly to: string
  readonly count: number
  readonly set?: Cells
  /** Set by turns: the nth record takes the nth, over and over. */
  readonly turns?: readonly Cells[]
  /** Offices that hand them in, by turns; left out, all real ones. */
  readonly offices?: readonly string[]
}

export const YEAR_2022 = { from: '2022-01-01', to: '2023-01-01' } as const
export const YEAR_2023 = { from: '2023-01-01', to: '2024-01-01' } as const
export const REPORT_2022 = { from: '2022-04-01', to: '2023-04-01' } as const
export const REPORT_2023 = { from: '2023-04-01', to: '2024-04-01' } as const
