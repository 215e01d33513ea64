import { defineForm } from '../../../src/core/country/index.ts'
import type { Field, Problem, RowValues } from '../../../src/core/country/index.ts'

/** What holds for every column of the return; risk, class and purpose differ. */
const court = {
  basis: 'Law on Suppression of Human Trafficking and Sexual Exploitation (2008), articles 8 to 44',
  recipients: 'Ministry of Justice; secretariat of the National Committee for Counter Trafficking',
  retention: 'As long as the case file; coded counts for ever',
} as const

type Own = Pick<Field, 'type' | 'privacy' | 'purpose' | 'risk'> &
  Partial<Pick<Field, 'list' | 'required' | 'max' | 'headings' | 'retention' | 'recipients'>>
const field = (id: string, en: string, km: string, own: Own): Field => ({ id, words: { en, km }, ...court, ...own })

/** One row is one accused person in one case. The name is sealed on the clerk's machine; everything else is coded. */
export default defineForm({
  id: 'court-return',
  words: { en: 'Court return: accused persons in trafficking cases', km: 'របាយការណ៍តុលាការ៖ ជនជាប់ចោទក្នុងសំណុំរឿងជួញដូរមនុស្ស' },
  version: 1,
  kind: 'accused_episode',
  fields: [
    field('court', 'Court', 'តុលាការ', {
      type: 'code',
      list: 'courts',
      privacy: 'public',
      required: true,
      headings: ['Court of first instance', 'សាលាដំបូង'],
      purpose: 'Says which court owes the return',
      risk: 'None: courts are public',
    }),
    field('case_number', 'Case number', 'លេខសំណុំរឿង', {
      type: 'case-number',
      privacy: 'operational',
      required: true,
      headings: ['Case no.', 'Case no', 'Case', 'លេខរឿង'],
      purpose: 'Recognises the same case in a later return',
      risk: 'Leads to the court file, which the court guards',
    }),
    field('accused_no', 'Accused number', 'លេខជនជាប់ចោទ', {
      type: 'integer',
      privacy: 'operational',
      max: 500,
      headings: ['Accused no.', 'Accused no', 'ជនជាប់ចោទទី'],
      purpose: 'Tells two accused in one case apart',
      risk: 'None: a running number',
    }),
    field('accused_name', 'Name of the accused', 'ឈ្មោះជនជាប់ចោទ', {
      type: 'text',
      privacy: 'identity',
      required: true,
      max: 120,
      headings: ['Accused name', 'Name', 'Full name', 'គោត្តនាម និងនាម', 'ឈ្មោះ'],
      purpose: 'Follows one person across courts and years',
      recipients: 'The court itself; others by opening request only',
      retention: 'Until the sentence is served and the time for review is over',
      risk: 'Names a person who may be innocent: sealed at the edge',
    }),
    field('registered_on', 'Registered on', 'ថ្ងៃចុះបញ្ជី', {
      type: 'date',
      privacy: 'operational',
      required: true,
      headings: ['Date registered', 'Registration date', 'Date', 'ថ្ងៃខែ', 'កាលបរិច្ឆេទចុះបញ្ជី'],
      purpose: 'Puts the accused in a quarter',
      risk: 'Low: the day of a court act',
    }),
    field('offence', 'Law and article', 'ច្បាប់ និងមាត្រា', {
      type: 'code',
      list: 'offences',
      privacy: 'public',
      required: true,
      headings: ['Offence', 'Article', 'Law', 'ច្បាប់', 'បទល្មើស', 'មាត្រា'],
      purpose: 'Tells trafficking from other offences of the same law',
      risk: 'Low: the charge is public',
    }),
    field('form_of_exploitation', 'Form of exploitation', 'ទម្រង់នៃការធ្វើអាជីវកម្ម', {
      type: 'code',
      list: 'forms-of-exploitation',
      privacy: 'quasi',
      required: true,
      headings: ['Exploitation', 'ទម្រង់អាជីវកម្ម'],
      purpose: 'Answers what the case is about',
      risk: 'A rare form can point to a known case',
    }),
    field('stage', 'Stage', 'ដំណាក់កាល', {
      type: 'code',
      list: 'stages',
      privacy: 'operational',
      required: true,
      headings: ['Stage of the case'],
      purpose: 'Follows the case to its end',
      risk: 'Low: a workflow state',
    }),
    field('decided_on', 'Decided on', 'ថ្ងៃសម្រេច', {
      type: 'date',
      privacy: 'operational',
      headings: ['Decision date', 'Verdict date', 'ថ្ងៃសាលក្រម'],
      purpose: 'Measures how long justice takes',
      risk: 'Low: the day of a court act',
    }),
    field('presence', 'Presence of the accused', 'វត្តមានជនជាប់ចោទ', {
      type: 'code',
      list: 'presence',
      privacy: 'quasi',
      required: true,
      headings: ['Presence', 'In absentia', 'វត្តមាន'],
      purpose: 'Shows convictions that put nobody in prison',
      risk: 'Says that a person is at large',
    }),
    field('outcome', 'Outcome', 'លទ្ធផល', {
      type: 'code',
      list: 'outcomes',
      privacy: 'quasi',
      headings: ['Verdict', 'សាលក្រម'],
      purpose: 'Counts convictions and acquittals',
      risk: 'A verdict is public, but sticks to a person',
    }),
    field('sentence_months', 'Sentence in months', 'រយៈពេលទោស (ខែ)', {
      type: 'integer',
      privacy: 'public',
      max: 600,
      headings: ['Sentence (months)', 'Sentence', 'Months', 'ទោស (ខែ)', 'ទោសគិតជាខែ'],
      purpose: 'Shows sentences below the legal minimum',
      risk: 'Low: the sentence is public',
    }),
    field('sex', 'Sex', 'ភេទ', {
      type: 'code',
      list: 'sexes',
      privacy: 'quasi',
      required: true,
      headings: ['Gender'],
      purpose: 'Disaggregation asked for by every report',
      risk: 'With court and article it narrows a person down',
    }),
    field('age_band', 'Age band', 'ក្រុមអាយុ', {
      type: 'code',
      list: 'age-bands',
      privacy: 'quasi',
      required: true,
      headings: ['Age', 'Age group', 'អាយុ'],
      purpose: 'Tells accused minors from adults',
      risk: 'A minor among the accused is rare and stands out',
    }),
    field('citizenship', 'Citizenship', 'សញ្ជាតិ', {
      type: 'code',
      list: 'citizenships',
      privacy: 'quasi',
      required: true,
      headings: ['Nationality'],
      purpose: 'Disaggregation asked for by every report',
      risk: 'A rare citizenship singles a person out',
    }),
    field('is_official', 'Public official', 'មន្ត្រីរាជការ', {
      type: 'code',
      list: 'five-states',
      privacy: 'quasi',
      required: true,
      headings: ['Official', 'Is official', 'ជាមន្ត្រី'],
      purpose: 'Complicity of officials is asked for by name',
      risk: 'Few are charged: a yes can name a person',
    }),
  ],
  naturalKey: ['court', 'case_number'],
  ordinal: 'accused_no',
  slot: { office: 'court', list: 'courts', date: 'registered_on', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  check: checkAccused,
})

type Found = Omit<Problem, 'row' | 'sheet'>
const error = (code: string, field: string, en: string, km: string): Found => ({ severity: 'error', code, field, message: { en, km } })

/** Stages at which somebody has been tried. */
const TRIED = ['decided', 'appeal', 'final']

function checkAccused(row: RowValues): readonly Found[] {
  const { registered_on: registered, decided_on: decided, outcome, sentence_months: months, presence, stage } = row
  const found: Found[] = []
  if (typeof decided === 'string' && typeof registered === 'string' && decided < registered) {
    found.push(
      error('row.decided-before-registered', 'decided_on', 'The decision is dated before the case was registered.', 'ថ្ងៃសម្រេចមានមុនថ្ងៃចុះបញ្ជី។'),
    )
  }
  if (months !== null && outcome !== 'convicted') {
    found.push(
      error('row.sentence-without-conviction', 'sentence_months', 'There is a sentence but no conviction.', 'មានទោស ប៉ុន្តែគ្មានការកាត់ទោស។'),
    )
  }
  if (outcome !== null && decided === null) {
    found.push(error('row.outcome-without-date', 'decided_on', 'There is an outcome but no date of decision.', 'មានលទ្ធផល ប៉ុន្តែគ្មានថ្ងៃសម្រេច។'))
  }
  if (typeof stage === 'string' && TRIED.includes(stage) && outcome === null) {
    found.push(
      error(
        'row.decided-without-outcome',
        'outcome',
        'The stage says that the case is decided; the outcome is empty.',
        'ដំណាក់កាលបញ្ជាក់ថាសម្រេចហើយ ប៉ុន្តែគ្មានលទ្ធផល។',
      ),
    )
  }
  // A case may be dismissed with nobody tried; a conviction or acquittal cannot.
  if ((outcome === 'convicted' || outcome === 'acquitted') && presence === 'not_applicable') {
    found.push(
      error(
        'row.tried-without-presence',
        'presence',
        'Somebody was tried: say whether in person or in absentia.',
        'មានការជំនុំជម្រះ៖ សូមបញ្ជាក់ថាចំពោះមុខ ឬកំបាំងមុខ។',
      ),
    )
  }
  return found
}
