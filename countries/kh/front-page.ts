import type { FrontPage } from '../../src/core/country/front-page.ts'

const TRIED = ['decided', 'retrial', 'appeal', 'final']
const FOR_TRIAL = ['awaiting_trial', 'trial']

/** What people ask of the record first, and how far the accused of each year have come. */
export const frontPage: FrontPage = {
  first: ['persons-convicted', 'cases-prosecuted', 'victims-identified', 'referred-to-ngo-shelters', 'persons-served', 'allegations'],
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
