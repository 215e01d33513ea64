import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Foreign victims of labour exploitation who went home. */
export default defineIndicator({
  id: 'repatriated-foreign-labour-victims',
  words: { en: 'Foreign victims of labour exploitation who went home', km: 'ជនរងគ្រោះពលកម្មបរទេសដែលបានត្រឡប់' },
  version: 1,
  kind: 'repatriation',
  unit: UNIT.persons,
  date: 'travelled_month',
  where: { direction: ['out'], form_of_exploitation: ['FORCED_LABOUR', 'FORCED_CRIMINALITY', 'DOMESTIC_SERVITUDE', 'DEBT_BONDAGE'] },
  measure: { type: 'persons' },
  rounded: true,
  dimensions: {
    other_country: { column: 'country', list: 'citizenships' },
    funder: { column: 'funder', list: 'funders' },
    voluntary: { column: 'voluntary', list: 'five-states' },
    sex: { column: 'sex', list: 'sexes' },
    age_band: { column: 'age_band', list: 'age-bands' },
    citizenship: { column: 'citizenship', list: 'citizenships' },
    quarter: { column: 'travelled_month', list: '', period: 'quarter' },
  },
  form: 'repatriation-return',
  caveat: CAVEAT.detectedPeople,
})
