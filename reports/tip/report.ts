import { defineReport } from '../../src/core/report/report.ts'

/** The yearly request for information, keyed by the twelve criteria of the law that asks for it; its question list is not at hand. */
export default defineReport({
  id: 'tip',
  words: { en: 'Trafficking in Persons report', km: 'របាយការណ៍ជួញដូរមនុស្ស' },
  source: '22 U.S.C. 7106(b)',
  periodFrom: '04-01',
  dueDays: 45,
  parts: [
    { key: 'b1', words: { en: 'Investigation, prosecution, conviction and sentence', km: 'ការស៊ើបអង្កេត ចោទប្រកាន់ កាត់ទោស និងទោស' } },
    { key: 'b2', words: { en: 'Protection of victims', km: 'ការការពារជនរងគ្រោះ' } },
    { key: 'b3', words: { en: 'Prevention', km: 'ការបង្ការ' } },
    { key: 'b4', words: { en: 'Cooperation with other governments', km: 'កិច្ចសហប្រតិបត្តិការជាមួយរដ្ឋាភិបាលដទៃ' } },
    { key: 'b5', words: { en: 'Extradition', km: 'បត្យាប័ន' } },
    { key: 'b6', words: { en: 'Patterns of immigration and emigration', km: 'លំនាំចំណាកស្រុក' } },
    { key: 'b7', words: { en: 'Officials', km: 'មន្ត្រី' } },
    { key: 'b8', words: { en: 'Victims who are not citizens', km: 'ជនរងគ្រោះដែលមិនមែនពលរដ្ឋ' } },
    { key: 'b9', words: { en: 'Partnerships', km: 'ភាពជាដៃគូ' } },
    { key: 'b10', words: { en: 'Monitoring and assessment', km: 'ការតាមដាន និងវាយតម្លៃ' } },
    { key: 'b11', words: { en: 'Progress against the year before', km: 'វឌ្ឍនភាពធៀបនឹងឆ្នាំមុន' } },
    { key: 'b12', words: { en: 'Demand', km: 'តម្រូវការ' } },
  ],
})
