/** Protection: referrals, services, shelters, returns (domain 7.5). */
import { code, date, defineKind, type RecordKind } from './define.ts'

/** One person referred as a potential victim (domain 7.5, Referral, at first contact). */
const REFERRAL = defineKind({
  id: 'referral',
  words: { en: 'Referral of a potential victim', km: 'ការបញ្ជូនជនសង្ស័យជាជនរងគ្រោះ' },
  unit: 'victim',
  concerns: 'victim',
  side: 'protection',
  table: 'referrals',
  basis: 'Referral for assistance, by the national referral mechanism of the country',
  recipients: 'The body referred to; the national statistics',
  retention: 'As long as assistance lasts; coded counts for ever',
  fields: [
    date('referred_period', 'Period of referral', 'រយៈពេលនៃការបញ្ជូន', {
      purpose: 'Puts the referral in its period; the first day stands for all of it',
      risk: 'Low: a period, never a day',
    }),
    code('referrer_type', 'Type of referring body', 'ប្រភេទស្ថាប័នបញ្ជូន', {
      list: 'referrer-types',
      privacy: 'operational',
      purpose: 'Shows which kinds of body find potential victims',
      risk: 'Low alone; with a rare form it narrows a person down',
    }),
    code('referrer', 'Referring body', 'ស្ថាប័នបញ្ជូន', {
      list: 'referrers',
      privacy: 'operational',
      purpose: 'Shows which bodies find potential victims',
      risk: 'Low alone; with a rare form it narrows a person down',
    }),
    code('form_of_exploitation', 'Form of exploitation', 'ទម្រង់នៃការធ្វើអាជីវកម្ម', {
      list: 'forms-of-exploitation',
      purpose: 'Answers what people are exploited for',
      risk: 'A rare form can point to a known person',
    }),
    code('age_at_exploitation', 'Age at exploitation', 'អាយុនៅពេលរងការធ្វើអាជីវកម្ម', {
      list: 'age-bands',
      purpose: 'Tells children from adults',
      risk: 'Together with the other columns it can single a person out',
    }),
    code('sex', 'Sex', 'ភេទ', {
      list: 'sexes',
      purpose: 'Disaggregation asked for by every report',
      risk: 'Together with the other columns it can single a person out',
    }),
    code('citizenship', 'Citizenship', 'សញ្ជាតិ', {
      list: 'citizenships',
      purpose: 'Disaggregation asked for by every report',
      risk: 'A rare citizenship singles a person out',
    }),
  ],
})

export const PROTECTION_KINDS: readonly RecordKind[] = [REFERRAL]
