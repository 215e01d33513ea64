/** Between states, and what the law says or leaves open (domain 7.6, 7.7). */
import { day, hiddenText, several, siteType } from '../acts.ts'
import {
  actDay,
  formOfExploitation,
  month,
  office,
  personCode,
  publicProvince,
  remarks,
  runningNumber,
  workCode,
  yesNo,
} from '../common.ts'
import { code, defineKind, integer } from '../define.ts'
import { CASE_FILE } from './cases.ts'

export const COOP_REQUEST = defineKind({
  id: 'coop_request',
  words: { en: 'Request between states', km: 'សំណើរវាងរដ្ឋ' },
  table: 'coop_requests',
  spannedDay: 'received_on',
  ...CASE_FILE,
  concerns: 'nobody',
  basis: 'Treaties and agreements on mutual help; police cooperation',
  fields: [
    office('offices'),
    runningNumber,
    day('received_on', 'Received or sent on', 'ថ្ងៃទទួល ឬផ្ញើ', 'Starts the clock'),
    day('answered_on', 'Answered on', 'ថ្ងៃឆ្លើយ', 'Shows how long an answer takes'),
    workCode('partner', 'Other state', 'រដ្ឋដៃគូ', 'citizenships', 'Shows with whom'),
    workCode('direction', 'Direction', 'ទិសដៅ', 'coop-directions', 'Tells helping from asking'),
    workCode('coop_type', 'Kind', 'ប្រភេទ', 'coop-types', 'Tells information from extradition'),
    workCode('subject', 'Taken as', 'ចាត់ទុកជា', 'case-classes', 'Tells trafficking from a labour dispute'),
    workCode('outcome', 'Outcome', 'លទ្ធផល', 'coop-outcomes', 'Shows what came of it'),
    formOfExploitation,
    remarks,
  ],
})

const PUBLIC_ACT = {
  unit: 'reporting_entity',
  concerns: 'nobody',
  side: 'shared',
  basis: 'Published act',
  recipients: 'Public',
  retention: 'For ever',
} as const

export const INSTRUMENT = defineKind({
  id: 'instrument',
  words: { en: 'Agreement with other states', km: 'កិច្ចព្រមព្រៀងជាមួយរដ្ឋដទៃ' },
  table: 'instruments',
  spannedDay: 'signed_on',
  ...PUBLIC_ACT,
  fields: [
    office('mfaic-offices'),
    runningNumber,
    actDay('signed_on', 'Signed on', 'ថ្ងៃចុះហត្ថលេខា'),
    actDay('expires_on', 'Ends on', 'ថ្ងៃផុតកំណត់'),
    workCode('instrument_type', 'Kind', 'ប្រភេទ', 'instrument-types', 'Tells a treaty from a memorandum'),
    several('partners', 'With', 'ជាមួយ', 'citizenships', 'Shows with whom', 'None: it points at nobody'),
    several('scopes', 'About', 'អំពី', 'instrument-scopes', 'Shows what is covered', 'None: it points at nobody'),
  ],
})

/** Something the law does not say, until a rule says it. */
export const LEGAL_GAP = defineKind({
  id: 'legal_gap',
  words: { en: 'Gap in law or procedure', km: 'ចន្លោះខ្វះខាតក្នុងច្បាប់ ឬនីតិវិធី' },
  table: 'legal_gaps',
  spannedDay: 'found_on',
  ...PUBLIC_ACT,
  fields: [
    office('justice-offices'),
    runningNumber,
    actDay('found_on', 'Recorded on', 'ថ្ងៃកត់ត្រា'),
    actDay('closed_on', 'Closed on', 'ថ្ងៃបំពេញ'),
    workCode('topic', 'About', 'អំពី', 'gap-topics', 'Says what is missing'),
    workCode('law_basis', 'In which law', 'ក្នុងច្បាប់ណា', 'law-bases', 'Says where it belongs'),
    workCode('state', 'State', 'ស្ថានភាព', 'gap-states', 'Follows it to its end'),
  ],
})

/** A written procedure and its version: of supervision, of identification. */
export const PROTOCOL = defineKind({
  id: 'protocol',
  words: { en: 'Written procedure', km: 'នីតិវិធីជាលាយលក្ខណ៍អក្សរ' },
  table: 'protocols',
  spannedDay: 'in_force_from',
  ...PUBLIC_ACT,
  fields: [
    office('ncct-offices'),
    runningNumber,
    workCode('topic', 'About', 'អំពី', 'gap-topics', 'Says which gap it fills'),
    integer('protocol_version', 'Version', 'កំណែ', {
      counted: true,
      max: 1_000,
      purpose: 'Says which one holds',
      risk: 'None: it points at nobody',
    }),
    actDay('in_force_from', 'In force from', 'អនុវត្តពី'),
    actDay('in_force_until', 'In force until', 'អនុវត្តដល់'),
  ],
})

/** Which body must do what at which kind of place. */
export const MANDATE_RULE = defineKind({
  id: 'mandate_rule',
  words: { en: 'Rule on who must act where', km: 'វិធានសមត្ថកិច្ច' },
  table: 'mandate_rules',
  spannedDay: 'in_force_from',
  ...PUBLIC_ACT,
  fields: [
    office('ncct-offices'),
    runningNumber,
    siteType,
    workCode('duty', 'Duty', 'ភារកិច្ច', 'mandate-duties', 'Says what must be done'),
    workCode('body_type', 'Who', 'អ្នកណា', 'authority-types', 'Says who must do it'),
    actDay('in_force_from', 'In force from', 'អនុវត្តពី'),
    actDay('in_force_until', 'In force until', 'អនុវត្តដល់'),
  ],
})

const OVERSIGHT = {
  unit: 'event',
  concerns: 'accused',
  side: 'oversight',
  basis: 'Mandate of the oversight body',
  recipients: 'The oversight body alone',
  retention: 'Until the matter is closed and its time for review is over; coded counts for ever',
} as const
const POINTS = 'Few cases: it can point to an office'

/** A decision of a panel that stands out; the judges' names are sealed, and only oversight groups by them. */
export const PANEL_DECISION = defineKind({
  id: 'panel_decision',
  words: { en: 'Decision of a panel, for review', km: 'សេចក្តីសម្រេចរបស់ក្រុមប្រឹក្សាជំនុំជម្រះ សម្រាប់ពិនិត្យ' },
  table: 'panel_decisions',
  ...OVERSIGHT,
  fields: [
    office('oversight-offices'),
    runningNumber,
    month('decided_month', 'Month', 'ខែសម្រេច'),
    personCode('act', 'What was decided', 'អ្វីដែលបានសម្រេច', 'panel-acts', 'Shows courts that differ from the others', POINTS),
    publicProvince,
    formOfExploitation,
    hiddenText('judges', 'Judges', 'ចៅក្រម', 'Lets oversight see whether one panel stands out', 'Names a judge who may be innocent: sealed'),
    hiddenText('case_reference', 'Case', 'សំណុំរឿង', 'Lets oversight read the case', 'Shows which case is looked at: sealed', 80),
  ],
})

/** How far enforcement went at a site, beside who profits from it: whether the law is applied to all alike. */
export const SITE_ENFORCEMENT = defineKind({
  id: 'site_enforcement',
  words: { en: 'How far enforcement went at a site', km: 'កម្រិតអនុវត្តច្បាប់នៅទីតាំង' },
  table: 'site_enforcements',
  ...OVERSIGHT,
  concerns: 'nobody',
  fields: [
    office('oversight-offices'),
    runningNumber,
    month('reviewed_month', 'Month', 'ខែពិនិត្យ'),
    siteType,
    publicProvince,
    personCode('interest', 'Interest in the site', 'ផលប្រយោជន៍ក្នុងទីតាំង', 'site-interests', 'Shows whether connected sites are spared', POINTS),
    yesNo('officially_connected', 'An official is connected', 'មានមន្ត្រីពាក់ព័ន្ធ', 'Shows whether connected sites are spared', POINTS),
    workCode(
      'furthest_step',
      'Furthest step',
      'ជំហានចុងក្រោយដែលបានទៅដល់',
      'enforcement-stages',
      'Leads, operations, arrests, prosecutions side by side',
    ),
    yesNo(
      'persons_screened',
      'People were screened',
      'មនុស្សត្រូវបានពិនិត្យ',
      'Shows whether anybody asked',
      'Low: how work went, of nobody alone',
    ),
    code('emptied_before', 'Emptied before the operation', 'បានចាកចេញមុនប្រតិបត្តិការ', {
      list: 'five-states',
      purpose: 'Shows warnings',
      risk: POINTS,
    }),
    hiddenText('site_number', 'Number of the site', 'លេខទីតាំង', 'Ties the review to its site', 'Leads to the place: sealed', 40),
  ],
})
