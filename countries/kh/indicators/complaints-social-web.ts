import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, periodsOf } from '../case-dimensions.ts'

/** Complaints of suspected trafficking to the national police; people defrauded by a scam are counted apart. */
export default defineIndicator({
  id: 'complaints-social-web',
  words: { en: 'Complaints by social media and website', km: 'ពាក្យបណ្តឹងតាមបណ្តាញសង្គម និងគេហទំព័រ' },
  version: 1,
  kind: 'lead',
  unit: { en: 'complaints', km: 'ពាក្យបណ្តឹង' },
  date: 'received_on',
  where: { channel: ['SOCIAL_MEDIA', 'WEBSITE'], office: ['CNP-NAT', 'CNP-X1'], lead_type: { not: ['SCAM_FRAUD'] } },
  dimensions: { ...LEAD_CUTS, ...periodsOf('received_on') },
  form: 'complaint',
  caveat: {
    en: 'Detected, not prevalence: more may mean that more was looked for.',
    km: 'រកឃើញ មិនមែនអត្រាកើតមាន៖ ច្រើនជាងអាចមានន័យថាបានស្វែងរកច្រើនជាង។',
  },
})
