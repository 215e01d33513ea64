import { defineIndicator } from '../../../src/core/country/index.ts'

/** Sex offenders denied entry. */
export default defineIndicator({
  id: 'entry-denials-sex-offenders',
  words: { en: 'Sex offenders denied entry', km: 'ជនល្មើសផ្លូវភេទត្រូវបានបដិសេធចូល' },
  version: 1,
  kind: 'entry_denial',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'denied_month',
  where: { ground: ['sex_offender'] },
  measure: { type: 'sum', column: 'persons' },
  dimensions: {
    citizenship: { column: 'citizenship', list: 'citizenships' },
    month: { column: 'denied_month', list: '', period: 'month' },
    quarter: { column: 'denied_month', list: '', period: 'quarter' },
  },
  form: 'entry-denial',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
