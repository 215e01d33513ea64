import type { FrontPage } from '../../src/core/country/front-page.ts'

const TRIED = ['decided', 'retrial', 'appeal', 'final']
const FOR_TRIAL = ['awaiting_trial', 'trial']

/** What people ask of the record first, and how far the accused of each year have come. */
export const frontPage: FrontPage = {
  // Whoever keeps the real one names itself here (keeper) before it begins.
  keeperInDemo: {
    words: { en: 'Office of the Record (invented)', km: 'ការិយាល័យកំណត់ត្រា (ប្រឌិត)' },
    contact: {
      en: 'House 0, Street 0, Phnom Penh (invented); record@demonstration.invalid',
      km: 'ផ្ទះ ០ ផ្លូវ ០ ភ្នំពេញ (ប្រឌិត); record@demonstration.invalid',
    },
  },
  first: ['persons-convicted', 'cases-prosecuted', 'victims-identified', 'referred-to-ngo-shelters', 'persons-served', 'allegations'],
  apart: [
    {
      figures: ['victims-identified', 'referred-to-ngo-shelters', 'persons-served'],
      words: {
        en: 'Identified, referred to shelters and served are three counts from three kinds of returns, of what offices did in that year: a decision on status; a referral, whoever made it, also of vulnerable people who were never identified, and whether or not the shelter took them in; a service that began. One person may be in all of them, in one alone, or in each in another year. None is a part of another: do not subtract or divide them.',
        km: 'បាន​កំណត់​អត្តសញ្ញាណ បញ្ជូន​ទៅ​ទីជម្រក និង​ទទួល​សេវា ជា​ការ​រាប់​បី​ពី​របាយការណ៍​បី​ប្រភេទ អំពី​អ្វី​ដែល​ការិយាល័យ​បាន​ធ្វើ​ក្នុង​ឆ្នាំ​នោះ៖ សេចក្តី​សម្រេច​អំពី​ស្ថានភាព ការ​បញ្ជូន ទោះ​អ្នក​ណា​បញ្ជូន រួម​ទាំង​អ្នក​ងាយ​រងគ្រោះ​ដែល​មិន​ដែល​ត្រូវ​បាន​កំណត់ ហើយ​ទោះ​ទីជម្រក​បាន​ទទួល​ឬ​មិន​បាន​ទទួល និង​សេវា​ដែល​បាន​ចាប់ផ្ដើម។ មនុស្ស​ម្នាក់​អាច​មាន​ក្នុង​ទាំងអស់ ក្នុង​តែ​មួយ ឬ​ក្នុង​ឆ្នាំ​ផ្សេង​គ្នា។ គ្មាន​មួយ​ណា​ជា​ផ្នែក​នៃ​មួយ​ទៀត៖ កុំ​ដក ឬ​ចែក​គ្នា។',
      },
    },
    {
      figures: [
        'investigations-cases',
        'investigations-ongoing',
        'cases-prosecuted',
        'cases-prosecuted-tip-law',
        'persons-prosecuted',
        'persons-prosecuted-tip-law',
        'persons-convicted',
        'persons-convicted-tip-law',
      ],
      words: {
        en: 'Investigated, prosecuted and convicted of one year are not steps of one line: some count cases and some persons, from returns of different offices, of which not as many are in, and who is convicted in a year was often registered in an earlier one. A case and its persons may also stand under different laws. How far the accused of one year have come is the chart of the first page.',
        km: 'ស៊ើប​អង្កេត ចោទ​ប្រកាន់ និង​កាត់ទោស​ក្នុង​ឆ្នាំ​មួយ មិនមែន​ជា​ជំហាន​នៃ​ខ្សែ​តែ​មួយ​ទេ៖ ខ្លះ​រាប់​រឿង ខ្លះ​រាប់​មនុស្ស ពី​របាយការណ៍​របស់​ការិយាល័យ​ផ្សេង​គ្នា ដែល​មក​មិន​គ្រប់​ដូច​គ្នា ហើយ​អ្នក​ដែល​ត្រូវ​កាត់ទោស​ក្នុង​ឆ្នាំ​មួយ ច្រើន​តែ​បាន​ចុះ​បញ្ជី​ក្នុង​ឆ្នាំ​មុន។ រឿង​មួយ និង​មនុស្ស​ក្នុង​រឿង​នោះ ក៏​អាច​ស្ថិត​ក្រោម​ច្បាប់​ផ្សេង​គ្នា។ ជនជាប់ចោទ​នៃ​ឆ្នាំ​មួយ​បាន​ទៅ​ដល់​ណា មាន​ក្នុង​គំនូស​នៃ​ទំព័រ​ដំបូង។',
      },
    },
    {
      figures: ['restitution-orders', 'victims-paid', 'restitution-paid', 'restitution-ordered'],
      words: {
        en: 'Courts say what they ordered, in the year of the order; other offices say what arrived, in the year of the payment. A payment may be under an order of an earlier year, and an order may be paid years later, in parts, or not at all. So victims paid in a year are no share of the orders of that year: do not divide the one by the other.',
        km: 'តុលាការ​ប្រាប់​អ្វី​ដែល​ខ្លួន​បាន​បង្គាប់ ក្នុង​ឆ្នាំ​នៃ​ដីកា។ ការិយាល័យ​ផ្សេង​ប្រាប់​អ្វី​ដែល​បាន​មក​ដល់ ក្នុង​ឆ្នាំ​នៃ​ការ​បង់​ប្រាក់។ ការ​បង់​ប្រាក់​អាច​តាម​ដីកា​នៃ​ឆ្នាំ​មុន ហើយ​ដីកា​មួយ​អាច​បង់​ប៉ុន្មាន​ឆ្នាំ​ក្រោយ ជា​ដំណាក់ ឬ​មិន​បង់​សោះ។ ដូច្នេះ ជនរងគ្រោះ​ដែល​បាន​ទទួល​ប្រាក់​ក្នុង​ឆ្នាំ​មួយ មិនមែន​ជា​ភាគ​នៃ​ដីកា​ក្នុង​ឆ្នាំ​នោះ​ទេ៖ កុំ​ចែក​គ្នា។',
      },
    },
  ],
  observatory: [
    'leads',
    'leads-asked',
    'named-persons',
    'leads-no-action',
    'named-persons-removed-share',
    'persons-served',
    'removals',
    'removed-unscreened',
    'intimidation-reports',
  ],
  steps: {
    of: 'accused-registered',
    steps: [
      { words: { en: 'Registered', km: 'បាន​ចុះ​បញ្ជី' } },
      {
        words: { en: 'Sent to trial', km: 'បញ្ជូន​ទៅ​ជំនុំ​ជម្រះ' },
        cut: 'stage',
        reached: [...FOR_TRIAL, ...TRIED],
        waits: { cut: 'stage', codes: ['charged', 'investigating_judge'] },
      },
      { words: { en: 'Judged', km: 'បាន​កាត់​ក្ដី' }, cut: 'stage', reached: TRIED, waits: { cut: 'stage', codes: FOR_TRIAL } },
      { words: { en: 'Convicted', km: 'ត្រូវ​កាត់ទោស' }, cut: 'outcome', reached: ['convicted'], ended: ['acquitted', 'dismissed'] },
    ],
  },
}
