import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT } from '../figure-words.ts'

/** Foreigners who contacted hotline or pages. */
export default defineIndicator({
  id: 'hotline-foreign-contacts',
  words: { en: 'Foreigners who contacted hotline or pages', km: 'ជនបរទេសដែលទាក់ទងខ្សែទូរសព្ទ ឬទំព័រ' },
  version: 1,
  kind: 'lead',
  unit: { en: 'contacts', km: 'ការទាក់ទង' },
  date: 'received_on',
  where: { channel: ['HOTLINE', 'SOCIAL_MEDIA'], caller_citizenship: { not: ['KHM', 'unknown'] } },
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'hotline',
  caveat: CAVEAT.detected,
})
