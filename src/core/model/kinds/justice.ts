/** Justice: investigations, accused persons, courts (domain 7.4). */
import { caseNumber, code, date, defineKind, integer, sealedText, type RecordKind } from './define.ts'

/** One accused person in one court case (domain 7.4, AccusedEpisode with its charge, verdict and sentence). */
const ACCUSED_EPISODE = defineKind({
  id: 'accused_episode',
  words: { en: 'Accused person in a court case', km: 'ជនជាប់ចោទក្នុងសំណុំរឿងតុលាការ' },
  unit: 'perpetrator',
  concerns: 'accused',
  side: 'enforcement',
  table: 'accused_episodes',
  basis: 'Law on Suppression of Human Trafficking and Sexual Exploitation (2008), articles 8 to 44',
  recipients: 'Ministry of Justice; secretariat of the National Committee for Counter Trafficking',
  retention: 'As long as the case file; coded counts for ever',
  fields: [
    code('court', 'Court', 'តុលាការ', {
      list: 'courts',
      privacy: 'public',
      purpose: 'Says which court owes the return',
      risk: 'None: courts are public',
    }),
    caseNumber('case_number', 'Case number', 'លេខសំណុំរឿង', {
      purpose: 'Recognises the same case in a later return',
      risk: 'Leads to the court file, which the court guards',
    }),
    integer('accused_no', 'Accused number', 'លេខជនជាប់ចោទ', {
      counted: false,
      max: 500,
      purpose: 'Tells two accused in one case apart',
      risk: 'None: a running number',
    }),
    sealedText('accused_name', 'Name of the accused', 'ឈ្មោះជនជាប់ចោទ', {
      privacy: 'identity',
      max: 120,
      purpose: 'Follows one person across courts and years',
      risk: 'Names a person who may be innocent: sealed at the edge',
      recipients: 'The court itself; others by opening request only',
      retention: 'Until the sentence is served and the time for review is over',
    }),
    date('registered_on', 'Registered on', 'ថ្ងៃចុះបញ្ជី', { purpose: 'Puts the accused in a quarter', risk: 'Low: the day of a court act' }),
    code('offence', 'Law and article', 'ច្បាប់ និងមាត្រា', {
      list: 'offences',
      privacy: 'public',
      purpose: 'Tells trafficking from other offences of the same law',
      risk: 'Low: the charge is public',
    }),
    code('form_of_exploitation', 'Form of exploitation', 'ទម្រង់នៃការធ្វើអាជីវកម្ម', {
      list: 'forms-of-exploitation',
      purpose: 'Answers what the case is about',
      risk: 'A rare form can point to a known case',
    }),
    code('stage', 'Stage', 'ដំណាក់កាល', {
      list: 'stages',
      privacy: 'operational',
      purpose: 'Follows the case to its end',
      risk: 'Low: a workflow state',
    }),
    date('decided_on', 'Decided on', 'ថ្ងៃសម្រេច', { purpose: 'Measures how long justice takes', risk: 'Low: the day of a court act' }),
    code('presence', 'Presence of the accused', 'វត្តមានជនជាប់ចោទ', {
      list: 'presence',
      purpose: 'Shows convictions that put nobody in prison',
      risk: 'Says that a person is at large',
    }),
    code('outcome', 'Outcome', 'លទ្ធផល', {
      list: 'outcomes',
      purpose: 'Counts convictions and acquittals',
      risk: 'A verdict is public, but sticks to a person',
    }),
    integer('sentence_months', 'Sentence in months', 'រយៈពេលទោស (ខែ)', {
      privacy: 'public',
      max: 600,
      purpose: 'Shows sentences below the legal minimum',
      risk: 'Low: the sentence is public',
    }),
    code('sex', 'Sex', 'ភេទ', {
      list: 'sexes',
      purpose: 'Disaggregation asked for by every report',
      risk: 'With court and article it narrows a person down',
    }),
    code('age_band', 'Age band', 'ក្រុមអាយុ', {
      list: 'age-bands',
      purpose: 'Tells accused minors from adults',
      risk: 'A minor among the accused is rare and stands out',
    }),
    code('citizenship', 'Citizenship', 'សញ្ជាតិ', {
      list: 'citizenships',
      purpose: 'Disaggregation asked for by every report',
      risk: 'A rare citizenship singles a person out',
    }),
    code('is_official', 'Public official', 'មន្ត្រីរាជការ', {
      list: 'five-states',
      purpose: 'Complicity of officials is asked for by name',
      risk: 'Few are charged: a yes can name a person',
    }),
  ],
})

export const JUSTICE_KINDS: readonly RecordKind[] = [ACCUSED_EPISODE]
