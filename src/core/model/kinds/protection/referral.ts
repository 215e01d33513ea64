/** Referral to help, and the answer to it (domain 7.5). */
import { inLatin } from '../acts.ts'
import {
  citizenship,
  fileNumber,
  formOfExploitation,
  office,
  personCode,
  province,
  remarks,
  sex,
  uncounted,
  workCode,
  yesNo,
} from '../common.ts'
import { code, date, defineKind, sealedDate, sealedText } from '../define.ts'

const personName = sealedText('person_name', 'Name of the person', 'ឈ្មោះបុគ្គល', {
  max: 120,
  purpose: 'Lets the receiving body expect the right person',
  recipients: 'The two bodies of the referral; others by opening request only',
  risk: 'Names a survivor: sealed at the edge',
  crosswalk: { htcds: 'prs_FirstName, prs_SecondName', ictip: null },
})

/** One person referred, from one body to another, with what came of it. */
export const REFERRAL = defineKind({
  id: 'referral',
  words: { en: 'Referral of a victim or potential victim', km: 'ការបញ្ជូនជនរងគ្រោះ ឬបុគ្គលដែលសង្ស័យថាជាជនរងគ្រោះ' },
  unit: 'victim',
  concerns: 'victim',
  side: 'protection',
  table: 'referrals',
  basis: 'Consent of the person referred; referral for assistance under the national referral mechanism',
  recipients: 'The body referred to; national figures without names',
  retention: 'As long as assistance lasts and five years after; coded counts for ever',
  fields: [
    date('referred_period', 'Month of referral', 'ខែនៃការបញ្ជូន', {
      granularity: 'month',
      purpose: 'Puts the referral in its period; the first day stands for all of it',
      risk: 'Low: a period, never a day',
      derived: 'first day of the month of sent_day',
    }),
    code('referrer_type', 'Type of referring body', 'ប្រភេទស្ថាប័នបញ្ជូន', {
      list: 'referrer-types',
      privacy: 'operational',
      purpose: 'Shows which kinds of body find potential victims',
      risk: 'Low alone; with a rare form it narrows a person down',
      crosswalk: { htcds: 'cas_ReferringOrganisation', ictip: null },
    }),
    code('referrer', 'Referring body', 'ស្ថាប័នបញ្ជូន', {
      list: 'referrers',
      privacy: 'operational',
      purpose: 'Shows which bodies find potential victims',
      risk: 'Low alone; with a rare form it narrows a person down',
      crosswalk: { htcds: 'cas_ReferringOrganisation', ictip: null },
    }),
    formOfExploitation,
    code('age_at_exploitation', 'Age at exploitation', 'អាយុនៅពេលរងការធ្វើអាជីវកម្ម', {
      list: 'age-bands',
      purpose: 'Tells children from adults: the law differs',
      risk: 'Together with the other columns it can single a person out',
      crosswalk: { htcds: 'vic_AgeWhenTrafficked', ictip: null },
    }),
    sex,
    citizenship,
    office('service-offices'),
    fileNumber,
    personName,
    inLatin(personName),
    sealedDate('sent_day', 'Day sent', 'ថ្ងៃបញ្ជូន', {
      purpose: 'Starts the clock of the answer',
      risk: 'The day of a rescue is known to those who lost the person: sealed',
      crosswalk: { htcds: 'cas_OutgoingReferralDate', ictip: null },
    }),
    personCode('reason', 'Reason', 'មូលហេតុ', 'referral-reasons', 'Says what help is asked for', 'Low: a kind of help'),
    personCode('subject_status', 'Status of the person', 'ឋានៈរបស់បុគ្គល', 'subject-status', 'Keeps victims apart from vulnerable people'),
    workCode('receiver_type', 'Type of receiving body', 'ប្រភេទស្ថាប័នទទួល', 'provider-types', 'Shows who carries the work'),
    workCode('state', 'State', 'ស្ថានភាព', 'referral-states', 'Follows the referral to its end'),
    workCode('answer_band', 'Answered within', 'ឆ្លើយតបក្នុងរយៈពេល', 'answer-bands', 'Shows who waits, without the day'),
    workCode('decline_reason', 'Reason declined', 'មូលហេតុបដិសេធ', 'decline-reasons', 'Shows what is missing where help is refused'),
    workCode('not_referred_reason', 'Reason not referred', 'មូលហេតុមិនបញ្ជូន', 'not-referred-reasons', 'Shows who is left without help, and why'),
    yesNo(
      'made_within_24h',
      'Made within 24 hours of removal',
      'ធ្វើក្នុង ២៤ ម៉ោងបន្ទាប់ពីយកចេញ',
      'Holds the rule of the first day',
      'Low: it says how the work went, not who she is',
    ),
    uncounted(
      yesNo('tip_indicator', 'Trafficking indicators recorded', 'មានសូចនាករជួញដូរ', 'Forced marriage counts as trafficking only with them'),
    ),
    yesNo(
      'consent_given',
      'Consent given',
      'បានយល់ព្រម',
      'No referral without it; refusal changes no service',
      'Low: it says how the work went, not who she is',
    ),
    province,
    remarks,
  ],
})
