import { REPORT_2023, YEAR_2023 } from './recipe.ts'

/** Totals that an agency holds from a document, with no records under them. */
export type Stated = {
  readonly agency: string
  readonly indicator: string
  readonly from: string
  readonly to: string
  readonly cells: readonly { readonly by?: string; readonly value: number; readonly qualifier?: 'approx' | 'more_than' }[]
}

export const STATED: readonly Stated[] = [
  { agency: 'moj', indicator: 'persons-prosecuted', ...YEAR_2023, cells: [{ value: 600, qualifier: 'approx' }] },
  { agency: 'moj', indicator: 'persons-convicted-tip-law', ...YEAR_2023, cells: [{ value: 109 }] },
  { agency: 'cnp', indicator: 'complaints-social-web', ...REPORT_2023, cells: [{ value: 1300, qualifier: 'more_than' }] },
  {
    agency: 'mef',
    indicator: 'budget-allocated',
    from: '2020-01-01',
    to: '2021-01-01',
    cells: [{ value: 2_200_000_000, qualifier: 'approx' }],
  },
]
