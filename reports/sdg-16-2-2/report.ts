import { defineReport } from '../../src/core/report/report.ts'

/** SDG 16.2.2: victims per 100,000 residents, by sex, age and form. Detected victims only, as the global series has them. */
export default defineReport({
  id: 'sdg-16-2-2',
  words: { en: 'SDG indicator 16.2.2', km: 'សូចនាករ SDG ១៦.២.២' },
  source: 'UN SDG metadata 16.2.2, update of 31 March 2023; series codes of the UN SDG series list',
  periodFrom: '01-01',
  dueDays: 180,
  parts: [
    { key: 'VC_HTF_DETV', words: { en: 'Detected victims', km: 'ជនរងគ្រោះដែលបានរកឃើញ' } },
    { key: 'VC_HTF_DETVFL', words: { en: 'For forced labour', km: 'ពលកម្មដោយបង្ខំ' } },
    { key: 'VC_HTF_DETVSX', words: { en: 'For sexual exploitation', km: 'ការធ្វើអាជីវកម្មផ្លូវភេទ' } },
    { key: 'VC_HTF_DETVOG', words: { en: 'For removal of organs', km: 'ការដកយកសរីរាង្គ' } },
    { key: 'VC_HTF_DETVOP', words: { en: 'For other purposes', km: 'គោលបំណងផ្សេង' } },
    { key: 'DENOMINATOR', words: { en: 'Resident population', km: 'ចំនួនប្រជាជន' } },
  ],
})
