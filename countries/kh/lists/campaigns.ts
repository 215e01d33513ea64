import { defineCodeList } from '../../../src/core/country/index.ts'

/** Campaigns, working groups and task forces that were announced; each is followed case by case. */
export default defineCodeList({
  id: 'campaigns',
  words: { en: 'Campaigns and working groups', km: 'យុទ្ធនាការ និងក្រុមការងារ' },
  codes: [
    { code: 'POLICE-3-MONTHS-2022', words: { en: 'Three-month police operation, 2022', km: 'ប្រតិបត្តិការនគរបាលបីខែ ២០២២' } },
    { code: 'HIGH-RISK-WG', words: { en: 'Justice ministry’s working group, high-risk provinces', km: 'ក្រុមការងារក្រសួងយុត្តិធម៌ ខេត្តហានិភ័យខ្ពស់' } },
    { code: 'CHILD-ONLINE-TF', words: { en: 'Task force on children exploited online', km: 'ក្រុមប្រតិបត្តិការកុមាររងគ្រោះតាមអនឡាញ' } },
    { code: 'OTHER', words: { en: 'Other', km: 'ផ្សេងទៀត' } },
  ],
})
