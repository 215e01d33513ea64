/** What the authorities do at places (domain 7.2): operations, whom they met, who let them in. */
import { caseNo, channel, day, hiddenDay, hiddenText, several, siteType } from '../acts.ts'
import { citizenship, month, number, office, publicProvince, remarks, runningNumber, workCode, yesNo } from '../common.ts'
import { caseNumber, defineKind, integer } from '../define.ts'

const POLICE = {
  basis: 'Powers of the judicial police (law of criminal procedure)',
  recipients: 'The unit that acts; national figures without places',
  retention: 'Ten years; coded counts for ever',
} as const

/** Never the day in clear: an hour and a place would lead to whoever was found there. */
export const OPERATION = defineKind({
  id: 'operation',
  words: { en: 'Operation', km: 'ប្រតិបត្តិការ' },
  unit: 'event',
  concerns: 'nobody',
  side: 'enforcement',
  table: 'operations',
  ...POLICE,
  fields: [
    office('offices'),
    caseNumber('operation_number', 'Number of the operation', 'លេខប្រតិបត្តិការ', {
      purpose: 'Recognises the same operation in a later return',
      risk: 'Low: a running number of the register',
    }),
    month('operated_month', 'Month', 'ខែប្រតិបត្តិការ', 'first day of the month of operated_day'),
    hiddenDay('operated_day', 'Day', 'ថ្ងៃប្រតិបត្តិការ', 'Puts the operation in its month, and measures what followed'),
    workCode('operation_type', 'Kind', 'ប្រភេទ', 'operation-types', 'Tells a patrol from a rescue'),
    channel('trigger_channel', 'What led to it', 'អ្វីនាំឱ្យមានប្រតិបត្តិការ'),
    siteType,
    publicProvince,
    yesNo('rural', 'Outside towns', 'នៅជនបទ', 'Shows whether remote places are reached', 'Low: how work went, of nobody alone'),
    several(
      'participants',
      'Who took part',
      'អ្នកចូលរួម',
      'operation-participants',
      'Shows whether a social worker and an interpreter were there',
    ),
    number('persons_present', 'People there', 'មនុស្សមានវត្តមាន', 'persons', 'Shows who was left behind', 50_000),
    number('persons_removed', 'People taken out', 'មនុស្សដែលបាននាំចេញ', 'persons', 'Shows who was left behind', 50_000),
    number('persons_screened', 'People screened', 'មនុស្សដែលបានពិនិត្យ', 'persons', 'Shows whether anybody asked', 50_000),
    number(
      'persons_identified',
      'Suspected victims found',
      'បុគ្គលដែលសង្ស័យថាជាជនរងគ្រោះដែលរកឃើញ',
      'persons',
      'Shows whether anybody was recognised',
      50_000,
    ),
    number('persons_left', 'People left there', 'មនុស្សដែលនៅសល់', 'persons', 'Shows who was left behind', 50_000),
    workCode('outcome', 'What was found', 'លទ្ធផល', 'operation-outcomes', 'An empty building is an answer too'),
    workCode('site_action', 'What was done to the site', 'វិធានការលើទីតាំង', 'site-actions', 'Shows whether sites close'),
    yesNo(
      'emptied_before',
      'Emptied before the operation',
      'បានចាកចេញមុនប្រតិបត្តិការ',
      'Shows warnings, by province',
      'Low: how work went, of nobody alone',
    ),
    yesNo(
      'permission_needed',
      'Permission to enter was needed',
      'ត្រូវការការអនុញ្ញាតចូល',
      'Shows where police may not go',
      'Low: how work went, of nobody alone',
    ),
    workCode('funding', 'How it was paid for', 'របៀបបង់ប្រាក់', 'operation-funding', 'Units that must advance the money go out less'),
    hiddenText('site_number', 'Number of the site', 'លេខទីតាំង', 'Ties the operation to its site', 'Leads to the place: sealed', 40),
    remarks,
  ],
})

/** People met, by context and citizenship, where nobody is recorded one by one. */
export const ENCOUNTER_COUNT = defineKind({
  id: 'encounter_count',
  words: { en: 'People encountered, as a number', km: 'ចំនួនមនុស្សដែលបានជួប' },
  unit: 'event',
  concerns: 'victim',
  side: 'protection',
  table: 'encounter_counts',
  basis: 'Screening duty under the guidelines on identification',
  recipients: 'The body that met them; national figures',
  retention: 'Coded counts for ever',
  fields: [
    office('offices'),
    runningNumber,
    month('encountered_month', 'Month', 'ខែជួប'),
    workCode('context', 'Where met', 'បរិបទជួប', 'encounter-contexts', 'Tells a raid from a border'),
    siteType,
    publicProvince,
    citizenship,
    number('encountered', 'People met', 'មនុស្សដែលបានជួប', 'persons', 'The whole of which some were screened', 1_000_000),
    number('screened', 'Screened', 'បានពិនិត្យ', 'persons', 'Shows whether anybody asked', 1_000_000),
    number('with_indicators', 'With indicators', 'មានសូចនាករ', 'persons', 'Shows what asking found', 1_000_000),
    number('referred', 'Referred to help', 'បានបញ្ជូនទៅជំនួយ', 'persons', 'Shows what followed', 1_000_000),
  ],
})

export const ENTRY_PERMISSION = defineKind({
  id: 'entry_permission',
  words: { en: 'Permission to enter a site', km: 'ការអនុញ្ញាតចូលទីតាំង' },
  unit: 'event',
  concerns: 'nobody',
  side: 'enforcement',
  table: 'entry_permissions',
  spannedDay: 'requested_on',
  ...POLICE,
  fields: [
    office('offices'),
    runningNumber,
    day('requested_on', 'Asked on', 'ថ្ងៃស្នើ', 'Starts the clock'),
    day('decided_on', 'Decided on', 'ថ្ងៃសម្រេច', 'Shows how long somebody could be warned'),
    integer('days_waited', 'Days waited', 'ចំនួនថ្ងៃរង់ចាំ', {
      unit: 'days',
      max: 5_000,
      derived: 'days from requested_on to decided_on',
      purpose: 'Shows how long somebody could be warned',
      risk: 'Low: how work went, of nobody alone',
    }),
    workCode('decision', 'Decision', 'សេចក្តីសម្រេច', 'permission-decisions', 'Shows how often entry is refused'),
    workCode('decider_role', 'Who decided', 'អ្នកសម្រេច', 'decider-roles', 'Shows how high one must ask'),
    siteType,
    publicProvince,
    hiddenText('site_number', 'Number of the site', 'លេខទីតាំង', 'Ties the request to its site', 'Warns the site: sealed', 40),
  ],
})

/** The labour ministry hands a case to the police, who must answer. */
export const CRIMINAL_REFERRAL = defineKind({
  id: 'criminal_referral',
  words: { en: 'Case handed to the police by another body', km: 'សំណុំរឿងដែលបានប្រគល់ឱ្យនគរបាល' },
  unit: 'event',
  concerns: 'nobody',
  side: 'shared',
  table: 'criminal_referrals',
  spannedDay: 'sent_on',
  basis: 'Duty of officials to report offences (law of criminal procedure)',
  recipients: 'The two bodies; national figures',
  retention: 'Ten years; coded counts for ever',
  fields: [
    office('labour-offices'),
    runningNumber,
    day('sent_on', 'Sent on', 'ថ្ងៃផ្ញើ', 'Starts the clock'),
    day('answered_on', 'Answered on', 'ថ្ងៃឆ្លើយ', 'Shows whether the police answer'),
    workCode('answer', 'Answer', 'ចម្លើយ', 'referral-answers', 'Shows what came of it'),
    workCode('decline_reason', 'Why declined', 'មូលហេតុបដិសេធ', 'decline-grounds', 'A refusal has a reason'),
    siteType,
    publicProvince,
    remarks,
  ],
})

/** A case is taken as something else than before: kept, never overwritten. */
export const CLASSIFICATION_CHANGE = defineKind({
  id: 'classification_change',
  words: { en: 'Case taken as something else', km: 'ការផ្លាស់ប្តូរចំណាត់ថ្នាក់សំណុំរឿង' },
  unit: 'event',
  concerns: 'nobody',
  side: 'enforcement',
  table: 'classification_changes',
  spannedDay: 'changed_on',
  ...POLICE,
  fields: [
    office('offices'),
    caseNo,
    day('changed_on', 'Changed on', 'ថ្ងៃផ្លាស់ប្តូរ', 'Puts the change in its period'),
    workCode('from_class', 'From', 'ពី', 'case-classes', 'Shows trafficking that became a dispute'),
    workCode('to_class', 'To', 'ទៅ', 'case-classes', 'Shows trafficking that became a dispute'),
    yesNo(
      'reviewed',
      'Reviewed by a second person',
      'បានពិនិត្យដោយអ្នកទីពីរ',
      'One person alone should not decide it',
      'Low: how work went, of nobody alone',
    ),
    siteType,
    publicProvince,
    remarks,
  ],
})

export const NGO_ACCESS_REQUEST = defineKind({
  id: 'ngo_access_request',
  words: { en: 'Request of an NGO to see people held', km: 'សំណើអង្គការចូលជួបអ្នកដែលត្រូវឃុំ' },
  unit: 'event',
  concerns: 'nobody',
  side: 'protection',
  table: 'ngo_access_requests',
  spannedDay: 'requested_on',
  basis: 'Guidelines on identification; agreement with the NGO',
  recipients: 'The NGO and the body asked; national figures',
  retention: 'Five years; coded counts for ever',
  fields: [
    office('ngo-offices'),
    runningNumber,
    day('requested_on', 'Asked on', 'ថ្ងៃស្នើ', 'Starts the clock'),
    day('decided_on', 'Decided on', 'ថ្ងៃសម្រេច', 'Shows how long people wait'),
    workCode('decision', 'Decision', 'សេចក្តីសម្រេច', 'permission-decisions', 'Shows how often NGOs are let in'),
    workCode('facility_type', 'Kind of facility', 'ប្រភេទមន្ទីរ', 'detention-facilities', 'Shows where they may not go'),
    publicProvince,
  ],
})
