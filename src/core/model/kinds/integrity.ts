/**
 * Integrity: allegations against officials and pressure on those who help (domain 7.6, DESIGN 8.5). Owed to no calendar,
 * sealed to an oversight body that belongs to no ministry; in a demonstration they exist in fictional agencies only.
 */
import { inLatin } from './acts.ts'
import { month, office, personCode, province, remarks, workCode, yesNo } from './common.ts'
import { defineKind, sealedInteger, sealedText, type RecordKind } from './define.ts'

const oversight = {
  unit: 'event',
  concerns: 'accused',
  side: 'oversight',
  basis: 'Mandate of the oversight body; protection of those who report',
  recipients: 'The oversight body alone',
  retention: 'Until the matter is closed and its time for review is over; coded counts for ever',
} as const
const POINTS = 'Few cases: it can point to an office or a reporter'

/** Tells one report from another; the reporter may keep it to add to the report later. */
const reportNumber = sealedText('report_number', 'Report number', 'លេខរបាយការណ៍', {
  privacy: 'sealed',
  max: 40,
  purpose: 'Lets a reporter add to what was said, without a name',
  risk: 'Ties a report to its paper: sealed at the edge',
})

const INTEGRITY_ALLEGATION = defineKind({
  id: 'integrity_allegation',
  words: { en: 'Allegation against an official', km: 'ការចោទប្រកាន់លើមន្ត្រី' },
  table: 'integrity_allegations',
  ...oversight,
  fields: [
    office('oversight-offices'),
    reportNumber,
    month('received_month', 'Month received', 'ខែទទួល'),
    personCode('allegation_type', 'About', 'អំពី', 'allegation-types', 'Says what is alleged', POINTS),
    personCode('actor_force', 'Force or body', 'កម្លាំង ឬស្ថាប័ន', 'actor-forces', 'Says where it is alleged', POINTS),
    personCode('rank_band', 'Rank', 'ឋានន្តរស័ក្តិ', 'rank-bands', 'Shows whether only the lower ranks are named', POINTS),
    personCode('source', 'From', 'ពី', 'allegation-sources', 'Says what kind of source, never which', POINTS),
    personCode('site_type', 'Kind of place', 'ប្រភេទទីកន្លែង', 'site-types', 'Shows which trades are protected', POINTS),
    personCode('entry_mode', 'Way across the border', 'របៀបឆ្លងព្រំដែន', 'movement-modes', 'Shows how entry is bought', POINTS),
    personCode('amount_band', 'Amount, in bands', 'កម្រិតទឹកប្រាក់', 'amount-bands', 'Shows what is asked for, in bands', POINTS),
    workCode('status', 'Status', 'ស្ថានភាព', 'allegation-status', 'Follows it to its end; every step stays on record'),
    yesNo(
      'sealed_from_own_body',
      'Sealed from the body concerned',
      'បិទបាំងពីស្ថាប័នពាក់ព័ន្ធ',
      'Nobody judges himself',
      'Low: it says how the work went, not who she is',
    ),
    yesNo('broker_linked', 'A broker is linked', 'ពាក់ព័ន្ធឈ្មួញកណ្តាល', 'Shows how officials and brokers work together', POINTS),
    yesNo(
      'cooperation_linked',
      'Linked to a request from abroad',
      'ពាក់ព័ន្ធសំណើពីបរទេស',
      'Some requests were turned against those they would help',
      POINTS,
    ),
    yesNo('recanted', 'A statement was taken back', 'សក្ខីកម្មត្រូវបានដកវិញ', 'People are made to change what they said', POINTS),
    province,
    sealedInteger('amount', 'Exact amount in riel', 'ចំនួនពិតជារៀល', {
      privacy: 'sealed',
      max: 100_000_000_000,
      purpose: 'Proves what was asked for',
      risk: 'Known to who paid and who took it: sealed',
    }),
    sealedText('unit_named', 'Unit or person named', 'អង្គភាព ឬបុគ្គលដែលបានរាយឈ្មោះ', {
      privacy: 'sealed',
      max: 300,
      purpose: 'Opens an inquiry',
      risk: 'A leak warns the accused and endangers the reporter: sealed',
    }),
    remarks,
  ],
})

const DISCIPLINARY_ACTION = defineKind({
  id: 'disciplinary_action',
  words: { en: 'Discipline of an official', km: 'វិន័យលើមន្ត្រី' },
  table: 'disciplinary_actions',
  ...oversight,
  fields: [
    office('oversight-offices'),
    reportNumber,
    month('decided_month', 'Month decided', 'ខែសម្រេច'),
    personCode('actor_force', 'Force or body', 'កម្លាំង ឬស្ថាប័ន', 'actor-forces', 'Says where', POINTS),
    personCode('rank_band', 'Rank', 'ឋានន្តរស័ក្តិ', 'rank-bands', 'Shows whether only the lower ranks are punished', POINTS),
    personCode('ground', 'Ground', 'មូលហេតុ', 'allegation-types', 'Says what for', POINTS),
    personCode('sanction', 'Sanction', 'ទណ្ឌកម្ម', 'sanctions', 'Says what it came to', POINTS),
    yesNo('referred_for_prosecution', 'Handed to a prosecutor', 'បានបញ្ជូនទៅព្រះរាជអាជ្ញា', 'A transfer is not a sentence', POINTS),
    province,
  ],
})

const INTIMIDATION_REPORT = defineKind({
  id: 'intimidation_report',
  words: { en: 'Report of intimidation', km: 'របាយការណ៍អំពីការគំរាមកំហែង' },
  table: 'intimidation_reports',
  ...oversight,
  concerns: 'victim',
  fields: [
    office('oversight-offices'),
    reportNumber,
    month('received_month', 'Month received', 'ខែទទួល'),
    personCode('target_type', 'Against', 'ប្រឆាំងនឹង', 'intimidation-targets', 'Says who is put under pressure', POINTS),
    personCode('actor_force', 'By', 'ដោយ', 'actor-forces', 'Says from where it comes', POINTS),
    personCode('act_type', 'How', 'របៀប', 'intimidation-acts', 'Says what was done', POINTS),
    workCode('status', 'Status', 'ស្ថានភាព', 'allegation-status', 'Follows it to its end'),
    province,
    remarks,
  ],
})

const INTERFERENCE_REPORT = defineKind({
  id: 'interference_report',
  words: { en: 'Report of interference in a case', km: 'របាយការណ៍អំពីការជ្រៀតជ្រែកក្នុងសំណុំរឿង' },
  table: 'interference_reports',
  ...oversight,
  fields: [
    office('oversight-offices'),
    reportNumber,
    month('received_month', 'Month received', 'ខែទទួល'),
    personCode('actor_force', 'Asked by', 'ស្នើដោយ', 'actor-forces', 'Says from where it comes', POINTS),
    personCode('request_type', 'What was asked', 'អ្វីដែលបានស្នើ', 'interference-requests', 'Says what was wanted', POINTS),
    workCode('stage', 'Stage of the case', 'ដំណាក់កាល', 'case-stages', 'Says when'),
    personCode(
      'change_after',
      'What changed in the case afterwards',
      'អ្វីដែលផ្លាស់ប្តូរបន្ទាប់',
      'interference-changes',
      'Says whether it worked',
      POINTS,
    ),
    workCode('status', 'Status', 'ស្ថានភាព', 'allegation-status', 'Follows it to its end'),
    sealedText('case_reference', 'Case', 'សំណុំរឿង', {
      privacy: 'sealed',
      max: 80,
      purpose: 'Lets oversight read the history of the case',
      risk: 'Shows who reported: sealed',
    }),
    remarks,
  ],
})

/** Who owns, lets, runs or profits from a place. */
const SITE_INTEREST = defineKind({
  id: 'site_interest',
  words: { en: 'Interest in a place', km: 'ផលប្រយោជន៍ក្នុងទីកន្លែង' },
  table: 'site_interests',
  ...oversight,
  fields: [
    office('oversight-offices'),
    reportNumber,
    month('recorded_month', 'Month recorded', 'ខែកត់ត្រា'),
    personCode('interest_role', 'Role', 'តួនាទី', 'interest-roles', 'Says how somebody profits', POINTS),
    personCode('site_type', 'Kind of place', 'ប្រភេទទីកន្លែង', 'site-types', 'Shows which trades have protectors', POINTS),
    yesNo('official_connected', 'An official is connected', 'មានមន្ត្រីពាក់ព័ន្ធ', 'An account with such a tie may not see the case', POINTS),
    province,
    sealedText('party_name', 'Person or company', 'បុគ្គល ឬក្រុមហ៊ុន', {
      privacy: 'sealed',
      max: 200,
      purpose: 'Finds conflicts of interest',
      risk: 'Warns the owner: sealed',
    }),
    sealedText('site_name', 'Name of the place', 'ឈ្មោះទីកន្លែង', {
      privacy: 'sealed',
      max: 200,
      purpose: 'Ties the interest to its place',
      risk: 'Warns the owner: sealed',
    }),
  ],
})

const officialName = sealedText('official_name', 'Name', 'ឈ្មោះ', {
  privacy: 'sealed',
  max: 120,
  purpose: 'Checks a conflict of interest',
  risk: 'Names a person who may be innocent: sealed',
})

/** An appointment, so that who is under an open allegation does not hold the key to his own file. */
const OFFICIAL_ROLE = defineKind({
  id: 'official_role',
  words: { en: 'Appointment of an official', km: 'ការតែងតាំងមន្ត្រី' },
  table: 'official_roles',
  ...oversight,
  fields: [
    office('oversight-offices'),
    reportNumber,
    month('appointed_month', 'Month appointed', 'ខែតែងតាំង'),
    personCode('actor_force', 'Force or body', 'កម្លាំង ឬស្ថាប័ន', 'actor-forces', 'Says where', POINTS),
    personCode('rank_band', 'Rank', 'ឋានន្តរស័ក្តិ', 'rank-bands', 'Says how high', POINTS),
    personCode('allegation_status', 'Open allegation', 'ការចោទប្រកាន់', 'allegation-status', 'An open one bars need-to-know', POINTS),
    officialName,
    inLatin(officialName),
  ],
})

/** After an operation failed: how long between who knew and the empty house. */
const LEAK_REVIEW = defineKind({
  id: 'leak_review',
  words: { en: 'Review of a suspected leak', km: 'ការពិនិត្យការសង្ស័យបែកធ្លាយ' },
  table: 'leak_reviews',
  ...oversight,
  fields: [
    office('oversight-offices'),
    reportNumber,
    month('operation_month', 'Month of the operation', 'ខែនៃប្រតិបត្តិការ'),
    personCode('outcome', 'Finding', 'លទ្ធផល', 'leak-findings', 'Says what was found', POINTS),
    personCode(
      'hours_band',
      'Between the last who was told and the empty place',
      'រយៈពេលរវាងអ្នកដឹងចុងក្រោយ និងទីកន្លែងទទេ',
      'hours-bands',
      'Shows whether somebody warned the place',
      POINTS,
    ),
    yesNo(
      'was_sealed',
      'The plan was sealed',
      'ផែនការត្រូវបានបិទបាំង',
      'Shows whether sealing helps',
      'Low: it says how the work went, not who she is',
    ),
    personCode('actor_force', 'Unit', 'អង្គភាព', 'actor-forces', 'Says which kind of unit', POINTS),
    province,
    remarks,
  ],
})

export const INTEGRITY_KINDS: readonly RecordKind[] = [
  INTEGRITY_ALLEGATION,
  DISCIPLINARY_ACTION,
  INTIMIDATION_REPORT,
  INTERFERENCE_REPORT,
  SITE_INTEREST,
  OFFICIAL_ROLE,
  LEAK_REVIEW,
]
