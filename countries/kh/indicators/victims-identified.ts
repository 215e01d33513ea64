import { defineIndicator } from '../../../src/core/country/index.ts'
import { IDENTIFICATION_CUTS, quartersOf } from '../case-dimensions.ts'

/** Victims and potential victims, each once; forced marriage is reported apart. */
export default defineIndicator({
  id: 'victims-identified',
  words: { en: 'Victims and potential victims identified', km: 'ជនរងគ្រោះ និងជនអាចរងគ្រោះដែលបានកំណត់អត្តសញ្ញាណ' },
  version: 1,
  kind: 'identification',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'identified_quarter',
  where: { status: ['suspected', 'identified', 'judicially_confirmed', 'possible'], form_of_exploitation: { not: ['FORCED_MARRIAGE'] } },
  measure: { type: 'persons' },
  dimensions: { ...IDENTIFICATION_CUTS, ...quartersOf('identified_quarter') },
  form: 'identification',
  caveat: {
    en: 'Detected, not prevalence: more may mean that more was looked for.',
    km: 'រកឃើញ មិនមែនអត្រាកើតមាន៖ ច្រើនជាងអាចមានន័យថាបានស្វែងរកច្រើនជាង។',
  },
})
