import { defineReport } from '../../src/core/report/report.ts'

/** The yearly request for information, keyed by the twelve criteria of the law that asks for it; its question list is not at hand. */
export default defineReport({
  id: 'tip',
  words: { en: 'Trafficking in Persons report', km: 'របាយការណ៍ជួញដូរមនុស្ស' },
  source: '22 U.S.C. 7106(b)',
  periodFrom: '04-01',
  beside: [
    {
      key: 'found-and-sent',
      words: { en: 'People found, and people sent to help', km: 'មនុស្ស​ដែល​រក​ឃើញ និង​មនុស្ស​ដែល​បាន​បញ្ជូន​ទៅ​ជំនួយ' },
      why: {
        en: 'Each counts another thing, for other months. A person found need not have been sent, and one sent may be vulnerable and no victim. How many stand in more than one of them is not known until their records are linked.',
        km: 'តួលេខ​នីមួយៗ​រាប់​អ្វី​ផ្សេង​គ្នា និង​ខែ​ផ្សេង​គ្នា។ អ្នក​ដែល​រក​ឃើញ​មិន​ចាំបាច់​ត្រូវ​បាន​បញ្ជូន​ទេ ហើយ​អ្នក​ដែល​បាន​បញ្ជូន​អាច​ជា​ជន​ងាយ​រង​គ្រោះ មិន​មែន​ជន​រង​គ្រោះ។ មាន​ប៉ុន្មាន​នាក់​ស្ថិត​ក្នុង​តួលេខ​លើស​ពី​មួយ មិន​ដឹង​ទេ រហូត​ដល់​កំណត់ត្រា​ត្រូវ​បាន​ភ្ជាប់។',
      },
      questions: ['b2-victims-identified', 'b2-forced-marriage-victims', 'b2-referred-to-ngo-services', 'b2-referred-to-ngo-shelters'],
    },
    {
      key: 'from-investigation-to-verdict',
      words: { en: 'From investigation to verdict', km: 'ពី​ការ​ស៊ើបអង្កេត​ដល់​សាលក្រម' },
      why: {
        en: 'Each is counted by the day of its own record. A case that was investigated one year may reach a judge the next, and one case may hold several accused.',
        km: 'នីមួយៗ​រាប់​តាម​ថ្ងៃ​នៃ​កំណត់ត្រា​របស់​ខ្លួន។ សំណុំរឿង​ដែល​ស៊ើបអង្កេត​ក្នុង​ឆ្នាំ​មួយ អាច​ដល់​ចៅក្រម​នៅ​ឆ្នាំ​បន្ទាប់ ហើយ​សំណុំរឿង​មួយ​អាច​មាន​ជនជាប់ចោទ​ច្រើន​នាក់។',
      },
      questions: ['b1-investigations-cases', 'b1-cases-prosecuted', 'b1-persons-prosecuted', 'b11-persons-convicted'],
      via: {
        'b1-cases-prosecuted': ['dossiers-sent'],
        'b1-persons-prosecuted': ['accused-in-cases'],
        'b11-persons-convicted': ['verdicts'],
      },
      cohort: { indicator: 'investigation-cohort', stages: { 'b1-cases-prosecuted': 'court', 'b11-persons-convicted': 'conviction' } },
    },
  ],
  minister: [
    'b2-victims-identified',
    'b2-referred-to-ngo-shelters',
    'b1-cases-prosecuted',
    'b11-persons-convicted',
    'b2-restitution-paid',
    'b10-court-returns-received',
  ],
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
