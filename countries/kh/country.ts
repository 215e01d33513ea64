import { defineCountry } from '../../src/core/country/index.ts'
import { memberPlaces } from './offices.ts'

/**
 * Cambodia. Figures on victims are withheld below five, on accused below three: verdicts are public acts, victims never are.
 * Khmer words are drafts until a native reader has signed them.
 */
export default defineCountry({
  id: 'kh',
  words: { en: 'Cambodia', km: 'កម្ពុជា' },
  languages: ['km', 'en'],
  guestLanguages: ['vi'],
  thresholds: { victim: 5, perpetrator: 3 },
  // What was asked, what was answered, who was helped, who was threatened for it: nothing that only a ministry could know.
  observatory: {
    bodies: ['oversight-body'],
    members: [
      ...memberPlaces('ngo-coalition', { id: 'ngo', code: 'NGO', en: 'NGO', km: 'អង្គការទី' }, 12),
      ...memberPlaces('embassies', { id: 'embassy', code: 'EMB', en: 'Embassy', km: 'ស្ថានទូតទី' }, 8),
    ],
    forms: [
      'third-party-lead',
      'named-request',
      'service-return',
      'need-return',
      'ngo-access',
      'escapee-alert',
      'intimidation',
      'interference',
    ],
    offices: ['deposit-offices', 'oversight-offices'],
  },
  // Our reading of the Code of Criminal Procedure of 2007; a lawyer of the country has to confirm it.
  limits: {
    'suspects-held': {
      days: 2,
      law: {
        en: 'Police custody ends after 48 hours; a prosecutor may allow 24 more (Code of Criminal Procedure, article 96)',
        km: 'ការឃុំខ្លួនរបស់នគរបាលចប់ក្រោយ ៤៨ ម៉ោង។ ព្រះរាជអាជ្ញាអាចអនុញ្ញាត ២៤ ម៉ោងទៀត (ក្រមនីតិវិធីព្រហ្មទណ្ឌ មាត្រា ៩៦)',
      },
    },
    appeal: {
      months: 1,
      law: {
        en: 'The prosecutor of the court that decided appeals within one month of the verdict (Code of Criminal Procedure, on appeal)',
        km: 'ព្រះរាជអាជ្ញានៃតុលាការដែលសម្រេច ប្តឹងឧទ្ធរណ៍ក្នុងរយៈពេលមួយខែគិតពីថ្ងៃសាលក្រម (ក្រមនីតិវិធីព្រហ្មទណ្ឌ ស្តីពីបណ្តឹងឧទ្ធរណ៍)',
      },
    },
    'detained-before-trial': {
      months: 6,
      law: {
        en: 'An adult accused of a felony is held for six months at most, unless a reasoned order extends it (Code of Criminal Procedure, article 208)',
        km: 'ជនពេញវ័យដែលត្រូវចោទពីបទឧក្រិដ្ឋ ត្រូវឃុំខ្លួនយ៉ាងច្រើនប្រាំមួយខែ លើកលែងតែមានដីកាពន្យារពេលមានសំអាងហេតុ (ក្រមនីតិវិធីព្រហ្មទណ្ឌ មាត្រា ២០៨)',
      },
    },
  },
  worklists: [
    {
      id: 'fund-undecided',
      words: { en: 'Applications to the fund, not decided', km: 'ពាក្យសុំទៅមូលនិធិ មិនទាន់សម្រេច' },
      ends: { en: 'The decision of the fund.', km: 'សេចក្តីសម្រេចរបស់មូលនិធិ។' },
      kind: 'kh_fund_application',
      since: 'applied_month',
      open: [{ column: 'decision', is: ['pending', 'not_written'], orEmpty: true }],
      shows: ['help_for'],
    },
    {
      id: 'fund-unpaid',
      words: { en: 'Granted by the fund, and not paid out', km: 'មូលនិធិយល់ព្រម តែមិនទាន់បើកប្រាក់' },
      ends: { en: 'That it was paid out.', km: 'ការបើកប្រាក់។' },
      kind: 'kh_fund_application',
      since: 'applied_month',
      open: [
        { column: 'decision', is: ['granted', 'granted_in_part'] },
        { column: 'paid_out', is: ['no', 'unknown', 'not_asked', 'refused', 'not_written'], orEmpty: true },
      ],
      shows: ['help_for', 'decision'],
    },
  ],
  neutralName: { en: 'Public services', km: 'សេវាសាធារណៈ' },
  trustee: { id: 'trustee', words: { en: 'Trustee (invented)', km: 'អ្នកទទួលទុកចិត្ត (ប្រឌិត)' }, fictional: true },
})
