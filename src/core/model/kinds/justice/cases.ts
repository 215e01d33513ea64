/** The case on its way: investigation, dossier, proceeding, hearing, evidence (domain 7.4). */
import {
  accusedNo,
  actNo,
  caseNo,
  channel,
  court,
  day,
  formDetail,
  hiddenText,
  lawBasis,
  personsNamed,
  several,
  siteType,
} from '../acts.ts'
import { formOfExploitation, number, office, publicProvince, remarks, runningNumber, workCode, yesNo } from '../common.ts'
import { code, defineKind, integer } from '../define.ts'

export const CASE_FILE = {
  unit: 'event',
  concerns: 'accused',
  side: 'enforcement',
  basis: 'Criminal procedure; the law against trafficking in persons',
  recipients: 'Police, prosecution and court of the case; the justice ministry; national figures',
  retention: 'As long as the case file; coded counts for ever',
} as const

export const INVESTIGATION = defineKind({
  id: 'investigation',
  words: { en: 'Investigation', km: 'ការស៊ើបអង្កេត' },
  table: 'investigations',
  spannedDay: 'opened_on',
  ...CASE_FILE,
  fields: [
    office('offices'),
    caseNo,
    day('opened_on', 'Opened on', 'ថ្ងៃបើក', 'Puts the case in its period'),
    day('closed_on', 'Closed on', 'ថ្ងៃបិទ', 'Shows what is still open at a given day'),
    workCode('state', 'State', 'ស្ថានភាព', 'investigation-states', 'Follows the case to its end'),
    workCode('unit_type', 'Kind of unit', 'ប្រភេទអង្គភាព', 'unit-types', 'Shows who does the work'),
    channel('source', 'What led to it', 'អ្វីនាំឱ្យមានការស៊ើបអង្កេត'),
    lawBasis,
    formOfExploitation,
    formDetail,
    siteType,
    publicProvince,
    yesNo('cross_border', 'Across a border', 'ឆ្លងព្រំដែន', 'Tells trafficking at home from abroad', 'Low: how work went, of nobody alone'),
    yesNo(
      'official_suspected',
      'An official is suspected',
      'មានមន្ត្រីសង្ស័យ',
      'Complicity is asked for by name',
      'Few cases: it can point to an office',
    ),
    personsNamed(
      'suspect_names',
      'Names of the suspects',
      'ឈ្មោះជនសង្ស័យ',
      'Finds the case again by whom it is about',
      'Names people who may be innocent: sealed at the edge',
    ),
    number('suspects', 'Suspects', 'ជនសង្ស័យ', 'persons', 'Shows how many people a case is about', 10_000),
    number('victims_identified', 'Victims identified', 'ជនរងគ្រោះដែលបានកំណត់', 'persons', 'Shows whether cases find victims', 10_000),
  ],
})

/** The police send a dossier; the prosecutor answers it. */
export const DOSSIER = defineKind({
  id: 'dossier',
  words: { en: 'Dossier to the prosecutor', km: 'សំណុំរឿងបញ្ជូនព្រះរាជអាជ្ញា' },
  table: 'dossiers',
  spannedDay: 'sent_on',
  ...CASE_FILE,
  fields: [
    office('prosecution-offices'),
    caseNo,
    day('sent_on', 'Sent by the police on', 'ថ្ងៃនគរបាលផ្ញើ', 'Starts the clock'),
    day('received_on', 'Received on', 'ថ្ងៃទទួល', 'Shows dossiers that were lost on the way'),
    day('decided_on', 'Decided on', 'ថ្ងៃសម្រេច', 'Shows how long a decision takes'),
    workCode('decision', 'Decision', 'សេចក្តីសម្រេច', 'prosecutor-decisions', 'Shows what prosecutors take up'),
    workCode('decline_reason', 'Why declined', 'មូលហេតុមិនចោទ', 'decline-grounds', 'A case that is dropped has a reason'),
    lawBasis,
    formOfExploitation,
    siteType,
    yesNo(
      'official_suspected',
      'An official is suspected',
      'មានមន្ត្រីសង្ស័យ',
      'Complicity is asked for by name',
      'Few cases: it can point to an office',
    ),
  ],
})

/** One case before one court: what is counted as a case prosecuted. */
export const PROCEEDING = defineKind({
  id: 'proceeding',
  words: { en: 'Proceeding before a court', km: 'នីតិវិធីនៅតុលាការ' },
  table: 'proceedings',
  spannedDay: 'initiated_on',
  ...CASE_FILE,
  fields: [
    court,
    caseNo,
    workCode('proceeding_type', 'Kind', 'ប្រភេទ', 'proceeding-types', 'Tells the first trial from what follows'),
    day('reported_on', 'Reported to the police on', 'ថ្ងៃប្តឹងនគរបាល', 'Measures how long justice takes'),
    day('initiated_on', 'Begun on', 'ថ្ងៃចាប់ផ្តើម', 'Puts the case in its period'),
    day('decided_on', 'Verdict on', 'ថ្ងៃសាលក្រម', 'Measures how long justice takes'),
    day('final_on', 'Final on', 'ថ្ងៃស្ថាពរ', 'Measures how long justice takes'),
    lawBasis,
    formOfExploitation,
    formDetail,
    workCode('sector', 'Sector', 'វិស័យ', 'sectors', 'Shows which trades are prosecuted'),
    siteType,
    workCode('victim_age_group', 'Adult or child victim', 'ជនរងគ្រោះពេញវ័យ ឬកុមារ', 'victim-age-groups', 'Other rules hold for children'),
    yesNo(
      'trafficking_indicators',
      'Indicators of trafficking',
      'មានសូចនាករជួញដូរ',
      'Finds trafficking that is tried as something else',
      'Low: how work went, of nobody alone',
    ),
    number('accused', 'Accused persons', 'ជនជាប់ចោទ', 'persons', 'Persons a case', 1_000),
    yesNo(
      'specialised',
      'Before a specialised prosecutor or panel',
      'នៅចំពោះព្រះរាជអាជ្ញា ឬបន្ទប់ឯកទេស',
      'Shows whether specialists take these cases',
      'Low: how work went, of nobody alone',
    ),
  ],
})

export const HEARING = defineKind({
  id: 'hearing',
  words: { en: 'Hearing', km: 'សវនាការ' },
  table: 'hearings',
  spannedDay: 'held_on',
  ...CASE_FILE,
  fields: [
    court,
    caseNo,
    actNo,
    day('held_on', 'Held on', 'ថ្ងៃសវនាការ', 'Shows how often a case is put off'),
    several(
      'measures',
      'Measures for the victim',
      'វិធានការសម្រាប់ជនរងគ្រោះ',
      'courtroom-measures',
      'Shows whether testimony is made bearable',
    ),
    yesNo('victim_present', 'A victim was there', 'មានជនរងគ្រោះ', 'Measures are for those who come', 'Low: how work went, of nobody alone'),
    workCode('victim_age_group', 'Adult or child victim', 'ជនរងគ្រោះពេញវ័យ ឬកុមារ', 'victim-age-groups', 'Children need other measures'),
    workCode('adjournment', 'Adjourned', 'លើកពេល', 'adjournment-reasons', 'Shows why trials take long'),
  ],
})

export const EVIDENCE_ITEM = defineKind({
  id: 'evidence_item',
  words: { en: 'Piece of evidence', km: 'ភស្តុតាង' },
  table: 'evidence_items',
  spannedDay: 'collected_on',
  ...CASE_FILE,
  fields: [
    office('offices'),
    caseNo,
    actNo,
    day('collected_on', 'Collected on', 'ថ្ងៃប្រមូល', 'Puts it in its period'),
    workCode('evidence_type', 'Kind', 'ប្រភេទ', 'evidence-types', 'Shows cases that rest on testimony alone'),
    workCode('technique', 'How obtained', 'វិធីទទួលបាន', 'evidence-techniques', 'Some ways need leave'),
    yesNo('authorised', 'Authorised', 'មានការអនុញ្ញាត', 'Evidence without leave does not stand', 'Low: how work went, of nobody alone'),
    workCode('authority', 'By whom', 'ដោយអ្នកណា', 'decider-roles', 'Shows who gives leave'),
    day('authorised_from', 'From', 'ពីថ្ងៃ', 'Leave has a beginning'),
    day('authorised_to', 'Until', 'ដល់ថ្ងៃ', 'Leave has an end'),
    number('custody_changes', 'Hands it went through', 'ចំនួនអ្នកដែលបានកាន់បន្តបន្ទាប់', 'hand-overs', 'A chain of custody', 1_000),
    yesNo(
      'examined',
      'Examined by a laboratory',
      'បានពិនិត្យដោយមន្ទីរពិសោធន៍',
      'A telephone that nobody opened shows nothing',
      'Low: how work went, of nobody alone',
    ),
    yesNo('excluded', 'Excluded by the court', 'តុលាការមិនទទួល', 'Shows evidence that did not stand', 'Low: how work went, of nobody alone'),
    hiddenText('content_hash', 'Hash of the file', 'លេខសម្គាល់ឯកសារ', 'Proves that it was not changed', 'Ties a file to a case: sealed', 128),
    remarks,
  ],
})

/** Someone under judicial supervision before trial: what is asked, and whether it is done. */
export const SUPERVISION = defineKind({
  id: 'supervision',
  words: { en: 'Judicial supervision', km: 'ការត្រួតពិនិត្យតាមផ្លូវតុលាការ' },
  table: 'supervisions',
  spannedDay: 'started_on',
  ...CASE_FILE,
  unit: 'perpetrator',
  fields: [
    court,
    caseNo,
    accusedNo,
    day('started_on', 'From', 'ចាប់ពី', 'Puts it in its period'),
    day('ended_on', 'Until', 'ដល់', 'Shows who is under supervision at a given day'),
    several('conditions', 'Conditions', 'លក្ខខណ្ឌ', 'supervision-conditions', 'Says what is asked'),
    number('checkins_due', 'Check-ins due', 'ការបង្ហាញខ្លួនដែលត្រូវធ្វើ', 'check-ins', 'The whole of which some were kept', 5_000),
    number('checkins_done', 'Check-ins kept', 'ការបង្ហាញខ្លួនដែលបានធ្វើ', 'check-ins', 'Shows whether anybody watches', 5_000),
    day('breached_on', 'First breach on', 'ថ្ងៃបំពានដំបូង', 'Raises the alert'),
    workCode('outcome', 'How it ended', 'លទ្ធផល', 'supervision-outcomes', 'Shows who came to trial'),
    formOfExploitation,
  ],
})

/** Somebody is gone: from which state, and how long until a warrant. */
export const ABSCONDING = defineKind({
  id: 'absconding',
  words: { en: 'Absconding', km: 'ការរត់គេច' },
  table: 'abscondings',
  spannedDay: 'absconded_on',
  ...CASE_FILE,
  unit: 'perpetrator',
  fields: [
    court,
    caseNo,
    accusedNo,
    actNo,
    day('absconded_on', 'Gone since', 'រត់គេចពី', 'Starts the clock'),
    code('from_custody', 'From', 'ពីស្ថានភាព', {
      list: 'custody-states',
      privacy: 'operational',
      purpose: 'Shows which measures do not hold',
      risk: 'Says that a person is at large',
    }),
    workCode('level', 'Stage', 'ដំណាក់កាល', 'proceeding-types', 'Shows when people go'),
    yesNo(
      'after_conviction',
      'After a conviction',
      'ក្រោយការកាត់ទោស',
      'A sentence that nobody serves',
      'Low: how work went, of nobody alone',
    ),
    day('warrant_on', 'Warrant issued on', 'ថ្ងៃចេញដីកា', 'Shows whether anybody looks'),
    integer('days_to_warrant', 'Days to the warrant', 'ចំនួនថ្ងៃដល់ដីកា', {
      unit: 'days',
      max: 20_000,
      derived: 'days from absconded_on to warrant_on',
      purpose: 'Shows how fast a warrant follows',
      risk: 'Low: how work went, of nobody alone',
    }),
    day('found_on', 'Found on', 'ថ្ងៃរកឃើញ', 'Shows who is still at large'),
  ],
})

export const WARRANT = defineKind({
  id: 'warrant',
  words: { en: 'Warrant', km: 'ដីកា' },
  table: 'warrants',
  spannedDay: 'issued_on',
  ...CASE_FILE,
  unit: 'perpetrator',
  fields: [
    court,
    caseNo,
    accusedNo,
    actNo,
    workCode('warrant_type', 'Kind', 'ប្រភេទ', 'warrant-types', 'Tells an arrest from a search'),
    day('issued_on', 'Issued on', 'ថ្ងៃចេញ', 'Starts the clock'),
    day('executed_on', 'Executed on', 'ថ្ងៃអនុវត្ត', 'Shows whether it is carried out'),
    yesNo(
      'ngo_assisted',
      'An NGO helped to find the person',
      'អង្គការបានជួយរក',
      'Shows who does the tracking',
      'Low: how work went, of nobody alone',
    ),
    publicProvince,
  ],
})

export const SPECIALISED_UNIT = defineKind({
  id: 'specialised_unit',
  words: { en: 'Specialised court, prosecutor or unit', km: 'តុលាការ ព្រះរាជអាជ្ញា ឬអង្គភាពឯកទេស' },
  unit: 'reporting_entity',
  concerns: 'nobody',
  side: 'shared',
  table: 'specialised_units',
  spannedDay: 'opened_on',
  basis: 'Act that set up the body',
  recipients: 'Public',
  retention: 'For ever',
  fields: [
    office('justice-offices'),
    runningNumber,
    workCode('body_type', 'Kind of body', 'ប្រភេទស្ថាប័ន', 'authority-types', 'Tells courts from police'),
    day('opened_on', 'Since', 'ចាប់ពី', 'Shows what there is at a given day'),
    day('closed_on', 'Until', 'ដល់', 'Shows what there is at a given day'),
    publicProvince,
  ],
})
