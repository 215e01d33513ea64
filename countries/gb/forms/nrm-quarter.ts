import { defineForm } from '../../../src/core/country/index.ts'
import type { Field } from '../../../src/core/country/index.ts'

/** The same five answers hold for every column of a table that is already public. */
const published = {
  basis: 'Modern Slavery Act 2015, section 52; published under the Open Government Licence v3.0',
  recipients: 'Anyone: the table is published',
  retention: 'For ever, as a published statistic',
} as const

const dimension = (id: string, heading: string, list: string, why: Pick<Field, 'purpose' | 'risk' | 'privacy'>): Field => ({
  id,
  words: { en: heading },
  headings: [heading],
  type: 'code',
  list,
  required: true,
  ...published,
  ...why,
})

const operational = { privacy: 'operational', risk: 'Low alone; with rare exploitation or nationality it narrows a person down' } as const
const quasi = { privacy: 'quasi', risk: 'Together with the other columns it can single a person out' } as const

/**
 * One quarter of the National Referral Mechanism, as published: a sheet of counts with margins in every dimension. Rows without a margin
 * become records, one a person; rows of the police, known only by nationality, become an aggregate return.
 */
export default defineForm({
  id: 'nrm-quarter',
  words: { en: 'National Referral Mechanism, one quarter' },
  version: 1,
  kind: 'referral',
  fields: [
    {
      id: 'office',
      words: { en: 'Office' },
      type: 'code',
      list: 'offices',
      privacy: 'operational',
      required: true,
      ...published,
      purpose: 'Says whose return this is, so that a missing one shows',
      risk: 'None: it names an office',
    },
    {
      id: 'referred_period',
      words: { en: 'Quarter of referral' },
      type: 'date',
      privacy: 'operational',
      required: true,
      ...published,
      purpose: 'Puts the referral in its quarter; the first day stands for all of it',
      risk: 'Low: a quarter, never a day',
    },
    dimension('referrer_type', 'First responder type', 'referrer-types', {
      ...operational,
      purpose: 'Shows which kinds of body find potential victims',
    }),
    dimension('referrer', 'First responder', 'referrers', {
      ...operational,
      purpose: 'Shows which body made the referral',
    }),
    dimension('form_of_exploitation', 'Exploitation type', 'exploitation', {
      ...quasi,
      purpose: 'Shows what people are referred for',
    }),
    dimension('age_at_exploitation', 'Age at exploitation', 'ages', {
      ...quasi,
      purpose: 'Tells children from adults',
    }),
    dimension('sex', 'Gender', 'genders', { ...quasi, purpose: 'Shows who is found and who is not' }),
    dimension('citizenship', 'Nationality', 'nationalities', {
      ...quasi,
      purpose: 'Shows where people come from',
    }),
    {
      id: 'people',
      words: { en: 'People' },
      headings: ['People'],
      type: 'integer',
      // Of the police, and of a margin, it may be said roughly: no record is made of them.
      most: 'people_most',
      privacy: 'public',
      required: true,
      ...published,
      purpose: 'How many people the row stands for',
      risk: 'A one says that a single person fits the row',
    },
  ],
  naturalKey: ['referred_period', 'referrer_type', 'referrer', 'form_of_exploitation', 'age_at_exploitation', 'sex', 'citizenship'],
  ordinal: 'person_no',
  slot: { office: 'office', list: 'offices', date: 'referred_period', period: 'quarter', dueDays: 60, from: '2022-04-01' },
  periodField: { field: 'referred_period', fromName: /nrm_referrals_(\d{4})_q([1-4])/i },
  constants: { office: 'HOME_OFFICE' },
  counts: {
    field: 'people',
    total: 'Total',
    dimensions: ['referrer_type', 'referrer', 'form_of_exploitation', 'age_at_exploitation', 'sex', 'citizenship'],
    isMargin: (field, cell) => cell === 'Total' || (field === 'referrer' && cell.endsWith(' total')),
    aggregate: { indicator: 'people-referred', when: (cells) => cells['referrer_type'] === 'Police' },
  },
})
