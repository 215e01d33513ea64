/** Work and recruitment: inspections, licences, complaints, debts, briefings (domain 7.6). */
import { actDay, month, number, office, personCode, publicProvince, riel, runningNumber, workCode, yesNo } from '../common.ts'
import { codes, date, defineKind, sealedText } from '../define.ts'

const event = {
  unit: 'event',
  concerns: 'nobody',
  side: 'shared',
  basis: 'Labour law; the national plan against trafficking',
  recipients: 'The ministry concerned; national figures',
  retention: 'Ten years; coded counts for ever',
} as const

const NOBODY = 'None'

export const INSPECTION = defineKind({
  id: 'inspection',
  words: { en: 'Inspection', km: 'អធិការកិច្ច' },
  table: 'inspections',
  spannedDay: 'inspected_on',
  ...event,
  fields: [
    office('molvt-offices'),
    runningNumber,
    actDay('inspected_on', 'Inspected on', 'ថ្ងៃធ្វើអធិការកិច្ច'),
    workCode('site_type', 'Kind of place', 'ប្រភេទទីកន្លែង', 'site-types', 'Shows where inspectors go'),
    workCode('sector', 'Sector', 'វិស័យ', 'isic-sections', 'Shows which sectors are looked at'),
    yesNo('in_sez', 'In a special economic zone', 'ក្នុងតំបន់សេដ្ឋកិច្ចពិសេស', 'Zones are said to be closed to inspectors', NOBODY),
    yesNo('announced', 'Announced', 'បានជូនដំណឹងមុន', 'An announced visit finds little', NOBODY),
    workCode('notice_band', 'Notice given', 'រយៈពេលជូនដំណឹង', 'notice-bands', 'How long the place had to prepare'),
    codes('findings', 'Breaches found', 'ការល្មើសដែលរកឃើញ', {
      list: 'inspection-findings',
      privacy: 'operational',
      purpose: 'Says what was found',
      risk: NOBODY,
    }),
    workCode('result', 'Result', 'លទ្ធផល', 'inspection-results', 'Says what came of it'),
    yesNo(
      'open_allegation',
      'An allegation against the place was open',
      'មានការចោទប្រកាន់មិនទាន់បិទ',
      'Complaints should lead to visits',
      NOBODY,
    ),
    number(
      'workers_screened',
      'Workers screened for trafficking',
      'កម្មករដែលបានពិនិត្យ',
      'persons',
      'An inspection is a chance to find victims',
    ),
    number('victims_identified', 'Victims identified', 'ជនរងគ្រោះដែលបានកំណត់', 'persons', 'What was found; nil is said'),
    number('children_found', 'Children found working', 'កុមារដែលរកឃើញកំពុងធ្វើការ', 'persons', 'What was found; nil is said'),
    number('children_last_visit', 'Children present at the visit before', 'កុមារនៅលើកមុន', 'persons', 'Shows children hidden before a visit'),
    number('children_other_source', 'Children counted by others', 'កុមាររាប់ដោយអ្នកដទៃ', 'persons', 'A second source beside the inspector’s'),
    yesNo('referred_to_police', 'Handed to the police', 'បានបញ្ជូនទៅនគរបាល', 'Crime found is crime reported', NOBODY),
    publicProvince,
    sealedText('site_name', 'Name of the place', 'ឈ្មោះទីកន្លែង', {
      privacy: 'sealed',
      max: 200,
      purpose: 'Lets the next inspector find it',
      risk: 'Warns the place: sealed',
    }),
  ],
})

export const RECRUITMENT_LICENCE = defineKind({
  id: 'recruitment_licence',
  words: { en: 'Licence of a recruiter', km: 'អាជ្ញាប័ណ្ណអ្នកជ្រើសរើស' },
  table: 'recruitment_licences',
  spannedDay: 'issued_on',
  ...event,
  unit: 'reporting_entity',
  fields: [
    office('molvt-offices'),
    runningNumber,
    date('issued_on', 'Issued on', 'ចេញនៅថ្ងៃ', { purpose: 'Says since when it holds', risk: NOBODY }),
    date('ended_on', 'Ended on', 'ផុតនៅថ្ងៃ', { purpose: 'Says until when it held', risk: NOBODY }),
    workCode('holder_type', 'Holder', 'អ្នកកាន់', 'recruiter-types', 'Tells an agency from a broker under its licence'),
    workCode('status', 'Status', 'ស្ថានភាព', 'licence-states', 'Says whether it holds'),
    codes('conditions', 'Protections in the contract', 'ការការពារក្នុងកិច្ចសន្យា', {
      list: 'contract-protections',
      privacy: 'public',
      purpose: 'Says what workers are promised',
      risk: NOBODY,
    }),
    yesNo('open_allegation', 'An allegation is open', 'មានការចោទប្រកាន់មិនទាន់បិទ', 'Shows licences that are kept in spite of it', NOBODY),
    workCode('last_inspection', 'Last inspection', 'អធិការកិច្ចចុងក្រោយ', 'inspection-results', 'Shows what oversight finds'),
    publicProvince,
    sealedText('holder_name', 'Name of the holder', 'ឈ្មោះអ្នកកាន់', {
      max: 200,
      purpose: 'Recognises the holder',
      risk: 'Names a business before a finding: sealed',
    }),
  ],
})

export const RECRUITMENT_COMPLAINT = defineKind({
  id: 'recruitment_complaint',
  words: { en: 'Complaint about recruitment', km: 'បណ្តឹងអំពីការជ្រើសរើស' },
  table: 'recruitment_complaints',
  ...event,
  concerns: 'victim',
  fields: [
    office('molvt-offices'),
    runningNumber,
    month('received_month', 'Month received', 'ខែទទួល'),
    workCode('holder_type', 'Against', 'ប្រឆាំងនឹង', 'recruiter-types', 'Tells agencies from brokers'),
    workCode('complaint_type', 'About', 'អំពី', 'complaint-types', 'Says what went wrong'),
    personCode(
      'corridor',
      'Country of work',
      'ប្រទេសធ្វើការ',
      'citizenships',
      'Shows the ways that cost most',
      'Low: it says how the work went, not who she is',
    ),
    riel('fee_amount', 'Fee charged', 'ថ្លៃដែលបានយក', 'Fees put people into debt'),
    yesNo(
      'tip_indicator',
      'Trafficking indicators',
      'មានសូចនាករជួញដូរ',
      'A complaint about wages may be more',
      'Low: it says how the work went, not who she is',
    ),
    workCode('outcome', 'Outcome', 'លទ្ធផល', 'complaint-outcomes', 'Says what came of it'),
    publicProvince,
  ],
})

/** A debt that holds a person, and who owns it now. */
export const DEBT = defineKind({
  id: 'debt',
  words: { en: 'Debt of a worker or victim', km: 'បំណុលរបស់កម្មករ ឬជនរងគ្រោះ' },
  table: 'debts',
  ...event,
  concerns: 'victim',
  fields: [
    office('debt-offices'),
    runningNumber,
    month('recorded_month', 'Month recorded', 'ខែកត់ត្រា'),
    workCode('creditor_type', 'Lender', 'អ្នកឱ្យខ្ចី', 'creditor-types', 'Shows who lends'),
    riel('amount', 'Amount', 'ចំនួន', 'How much holds the person'),
    workCode('debt_purpose', 'Taken for', 'ខ្ចីដើម្បី', 'debt-purposes', 'Shows why people borrow'),
    yesNo(
      'linked_exploitation',
      'Linked to exploitation',
      'ពាក់ព័ន្ធការធ្វើអាជីវកម្ម',
      'Debt is a means of control',
      'Low: it says how the work went, not who she is',
    ),
    yesNo(
      'reassigned',
      'Sold or taken over',
      'ត្រូវបានលក់ ឬផ្ទេរ',
      'Employers buy debts to buy workers',
      'Low: it says how the work went, not who she is',
    ),
    workCode('assigned_to_site', 'Taken over by', 'ផ្ទេរទៅ', 'site-types', 'Shows which employers buy debts'),
    workCode('debtor_outcome', 'What became of the debtor', 'លទ្ធផលរបស់កូនបំណុល', 'debtor-outcomes', 'Says what came of it'),
    publicProvince,
  ],
})

export const BRIEFING = defineKind({
  id: 'briefing',
  words: { en: 'Briefing before departure', km: 'ការណែនាំមុនចេញដំណើរ' },
  table: 'briefings',
  spannedDay: 'held_on',
  ...event,
  fields: [
    office('molvt-offices'),
    runningNumber,
    actDay('held_on', 'Held on', 'ថ្ងៃប្រារព្ធ'),
    workCode('destination', 'Country of work', 'ប្រទេសគោលដៅ', 'citizenships', 'Shows who is prepared for where'),
    number('participants', 'Participants', 'អ្នកចូលរួម', 'persons', 'How many were reached', 5_000),
    number('participants_female', 'Women among them', 'ក្នុងនោះស្ត្រី', 'persons', 'How many women were reached', 5_000),
  ],
})

/** Marriage interviews at consulates: how many were looked at, how many looked wrong. */
export const CONSULAR_SCREENING = defineKind({
  id: 'consular_screening',
  words: { en: 'Consular screening of marriages', km: 'ការពិនិត្យអាពាហ៍ពិពាហ៍តាមកុងស៊ុល' },
  table: 'consular_screenings',
  ...event,
  concerns: 'victim',
  fields: [
    office('mfaic-offices'),
    runningNumber,
    month('screened_month', 'Month', 'ខែ'),
    workCode('destination', 'Country', 'ប្រទេស', 'citizenships', 'Shows where brides go'),
    number('screened', 'Screened', 'បានពិនិត្យ', 'persons', 'How many were asked'),
    number('flagged', 'Flagged', 'បានសម្គាល់', 'persons', 'How many looked wrong'),
    number('identified', 'Identified as victims', 'បានកំណត់ជាជនរងគ្រោះ', 'persons', 'How many were victims'),
    workCode('sex', 'Sex', 'ភេទ', 'sexes', 'Asked for by sex'),
  ],
})

export const ENTRY_DENIAL = defineKind({
  id: 'entry_denial',
  words: { en: 'Entry denied', km: 'ការបដិសេធមិនឱ្យចូល' },
  table: 'entry_denials',
  ...event,
  concerns: 'accused',
  fields: [
    office('gdi-offices'),
    runningNumber,
    month('denied_month', 'Month', 'ខែ'),
    workCode('ground', 'Ground', 'មូលហេតុ', 'denial-grounds', 'Tells sex offenders from others'),
    number('persons', 'Persons', 'ចំនួនបុគ្គល', 'persons', 'How many were turned away', 10_000),
    personCode(
      'citizenship',
      'Citizenship',
      'សញ្ជាតិ',
      'citizenships',
      'Shows from where offenders come',
      'A rare citizenship singles a person out',
    ),
  ],
})
