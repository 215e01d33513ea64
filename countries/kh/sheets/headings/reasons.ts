/**
 * Columns in which offices that help people of every kind say why somebody came; and words that say of it that it is trafficking, or that it is none.
 * Khmer is a draft until a native reader has signed it.
 */
import type { SheetWords } from '../../../../src/core/country/index.ts'
import { joined } from '../joined.ts'

/** As the exports of Primero and OSCaR write it, and offices beside them. */
const TRAFFICKING = [
  'trafficked_smuggled',
  'trafficked/smuggled',
  'trafficked',
  'trafficking',
  'human trafficking',
  'trafficking in persons',
  'victim of trafficking',
  'victim of human trafficking',
  'trafficking / sale / abduction',
  'ActualVictimOfTrafficking',
  'ជួញដូរ',
  'ជួញដូរមនុស្ស',
  'ការជួញដូរមនុស្ស',
  'អំពើជួញដូរមនុស្ស',
  'ជនរងគ្រោះដោយការជួញដូរ',
  'ជនរងគ្រោះនៃការជួញដូរមនុស្ស',
]

/** Charges under the word for an offence that say neither how somebody was used nor for what. */
export const CHARGES_OF_NO_FORM: readonly string[] = [
  ...TRAFFICKING,
  'tip',
  'human trafficking offence',
  'people smuggling',
  'migrant smuggling',
  'smuggling',
  'smuggling of migrants',
  'procuring',
  'procurement',
  'procuring of prostitution',
  'soliciting',
  'unlawful removal',
  'kidnapping',
  'សញ្ចារកម្ម',
  'អំពើសញ្ចារកម្ម',
  'បទល្មើសជួញដូរមនុស្ស',
  'បទជួញដូរមនុស្ស',
  'រត់ពន្ធមនុស្ស',
  'ការរត់ពន្ធមនុស្ស',
  'រត់ពន្ធជនចំណាកស្រុក',
  'នាំមនុស្សឆ្លងដែន',
  'នាំមនុស្សឆ្លងដែនខុសច្បាប់',
  'នាំមនុស្សឆ្លងដែនដោយខុសច្បាប់',
  'នាំឆ្លងដែនខុសច្បាប់',
]

export const REASONS: NonNullable<SheetWords['reasons']> = {
  headings: [
    ...joined(['reason for ', 'reasons for ', 'main reason for ', 'reason of '], ['referral', 'intake', 'the referral']),
    'referral reason',
    'referral reasons',
    'referred for',
    'protection concern',
    'protection concerns',
    'protection_concerns',
    'primary protection concern',
    'main protection concern',
    'trafficking status',
    'vic_TraffickingStatus',
    'vic_Trafficking_Status',
    ...joined(['មូលហេតុ', 'ហេតុផល', 'មូលហេតុនៃ', 'ហេតុផលនៃ'], ['បញ្ជូន', 'ការបញ្ជូន', 'បញ្ជូនមក', 'ការបញ្ជូនមក', 'បញ្ជូនបន្ត', 'ការបញ្ជូនបន្ត']),
    ...joined(['ក្តីបារម្ភ', 'បញ្ហា', 'កង្វល់'], ['ការពារ', 'ផ្នែកការពារ', 'គាំពារ', 'ផ្នែកគាំពារ', 'ការពារកុមារ', 'គាំពារកុមារ']),
  ],
  trafficking: TRAFFICKING,
  others: ['not a victim', 'not a victim of trafficking', 'not trafficking', 'NotAVictim', 'មិនមែនជនរងគ្រោះ', 'មិនមែនជួញដូរ'],
}
