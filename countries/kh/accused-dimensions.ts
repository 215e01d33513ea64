import type { Indicator } from '../../src/core/country/index.ts'

/** The cuts that every indicator on accused persons offers; the quarter is of the indicator's own date. */
export const ACCUSED_DIMENSIONS = {
  court: { column: 'court', list: 'courts' },
  offence: { column: 'offence', list: 'offences' },
  form_of_exploitation: { column: 'form_of_exploitation', list: 'forms-of-exploitation' },
  stage: { column: 'stage', list: 'stages' },
  outcome: { column: 'outcome', list: 'outcomes' },
  presence: { column: 'presence', list: 'presence' },
  sex: { column: 'sex', list: 'sexes' },
  age_band: { column: 'age_band', list: 'age-bands' },
  citizenship: { column: 'citizenship', list: 'citizenships' },
} as const satisfies Indicator['dimensions']
