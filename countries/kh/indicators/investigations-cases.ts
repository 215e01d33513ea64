import { defineIndicator } from '../../../src/core/country/index.ts'
import { INVESTIGATION_CUTS, periodsOf } from '../case-dimensions.ts'

/** Cases investigated. */
export default defineIndicator({
  id: 'investigations-cases',
  words: { en: 'Cases investigated', km: 'សំណុំរឿងដែលបានស៊ើបអង្កេត' },
  version: 1,
  kind: 'investigation',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'opened_on',
  measure: { type: 'cases', columns: ['office', 'case_number'] },
  dimensions: { ...INVESTIGATION_CUTS, ...periodsOf('opened_on') },
  form: 'investigation-return',
  caveat: {
    en: 'One person or case recorded by several bodies counts once only where a link between the records was signed.',
    km: 'មនុស្ស ឬសំណុំរឿងដែលស្ថាប័នច្រើនកត់ត្រា រាប់ម្តងតែពេលមានការតភ្ជាប់ដែលបានចុះហត្ថលេខា។',
  },
})
