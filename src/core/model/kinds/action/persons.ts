/** One person met, asked, recognised (domain 7.2). Protection side: no case number in clear, no exact day. */
import { ageYears, birthDate, channel, day, formDetail, hiddenDay, personName, quarter, several, siteType } from '../acts.ts'
import {
  ageBand,
  citizenship,
  fileNumber,
  formOfExploitation,
  month,
  office,
  personCode,
  province,
  remarks,
  sex,
  uncounted,
  workCode,
  yesNo,
} from '../common.ts'
import { code, defineKind, integer, type OwnField } from '../define.ts'

const VICTIM = {
  unit: 'victim',
  concerns: 'victim',
  side: 'protection',
  basis: 'Identification guidelines of 2016; duty to protect victims of trafficking',
  recipients: 'The body that met the person and the body of referral; national figures without names',
  retention: 'Five years after assistance ended; coded counts for ever',
} as const

export const ENCOUNTERED_PERSON = defineKind({
  id: 'encountered_person',
  words: { en: 'Person encountered', km: 'បុគ្គលដែលបានជួប' },
  table: 'encountered_persons',
  ...VICTIM,
  fields: [
    office('offices'),
    fileNumber,
    month('encountered_month', 'Month', 'ខែជួប', 'first day of the month of encountered_day'),
    hiddenDay('encountered_day', 'Day', 'ថ្ងៃជួប', 'Measures what followed'),
    hiddenDay('referred_day', 'Day of referral', 'ថ្ងៃបញ្ជូន', 'Measures what followed'),
    workCode('context', 'Where met', 'បរិបទជួប', 'encounter-contexts', 'Tells a raid from a border'),
    siteType,
    citizenship,
    sex,
    ageBand,
    personCode('status', 'Treated as', 'ចាត់ទុកជា', 'encountered-person-status', 'Shows victims who are treated as something else'),
    personCode(
      'status_before',
      'Treated before as',
      'មុនចាត់ទុកជា',
      'encountered-person-status',
      'Shows victims who are treated as something else',
    ),
    yesNo('documents_held', 'Passport held by others', 'លិខិតឆ្លងដែនត្រូវអ្នកដទៃកាន់', 'A sign of trafficking that can be seen'),
    yesNo('screened', 'Screened', 'បានពិនិត្យ', 'Shows whether anybody asked'),
    yesNo('referred', 'Referred to help', 'បានបញ្ជូនទៅជំនួយ', 'Shows what followed'),
    yesNo('referral_acknowledged', 'Referral acknowledged', 'ការបញ្ជូនបានទទួលស្គាល់', 'A referral that nobody took is none'),
    yesNo(
      'referred_within_day',
      'Referred within 24 hours',
      'បានបញ្ជូនក្នុង ២៤ ម៉ោង',
      'A rule of the referral',
      'Low: how work went, of nobody alone',
      'from encountered_day and referred_day',
    ),
    personName,
  ],
})

const asked = (id: string, en: string, km: string): OwnField =>
  code(id, en, km, {
    list: 'five-states',
    privacy: 'sensitive',
    purpose: 'One indicator of trafficking; not asked is not no',
    risk: 'Says what was done to a person: sealed at the edge',
  })

/** The eleven indicators of forced labour, then those seen in online scam compounds (domain 5.2). */
export const INDICATORS: readonly OwnField[] = [
  asked('abuse_of_vulnerability', 'Vulnerability abused', 'ការកេងចំណេញលើភាពងាយរងគ្រោះ'),
  asked('deception', 'Deceived', 'ត្រូវបានបោកបញ្ឆោត'),
  asked('restriction_of_movement', 'May not leave the place freely', 'ការរឹតត្បិតចលនា'),
  asked('isolation', 'Isolated', 'ត្រូវបានផ្តាច់ខ្លួន'),
  asked('violence', 'Physical or sexual violence', 'អំពើហិង្សា'),
  asked('intimidation', 'Threatened', 'ត្រូវបានគំរាមកំហែង'),
  asked('documents_retained', 'Documents kept by others', 'ឯកសារត្រូវបានរក្សាទុក'),
  asked('wages_withheld', 'Wages withheld', 'ប្រាក់ឈ្នួលត្រូវបានទប់'),
  asked('debt_bondage', 'Held by a debt', 'ជាប់បំណុល'),
  asked('abusive_conditions', 'Abusive conditions', 'លក្ខខណ្ឌរំលោភបំពាន'),
  asked('excessive_overtime', 'Excessive overtime', 'ម៉ោងធ្វើការហួសកម្រិត'),
  asked('passport_held', 'Passport held by the operator', 'លិខិតឆ្លងដែនត្រូវប្រតិបត្តិករកាន់'),
  asked('cannot_leave', 'Cannot leave the compound', 'មិនអាចចាកចេញពីបរិវេណ'),
  asked('punished_for_quota', 'Punished for a missed quota', 'ត្រូវទណ្ឌកម្មដោយមិនបានតាមកូតា'),
  asked('resold', 'Sold on', 'ត្រូវបានលក់បន្ត'),
  asked('ransom_demanded', 'Ransom asked of the family', 'ទាមទារប្រាក់លោះ'),
  asked('told_to_say_resigned', 'Told to say “I want to quit”', 'ត្រូវប្រាប់ឱ្យនិយាយថាចង់ឈប់'),
]

export const SCREENING = defineKind({
  id: 'screening',
  words: { en: 'Screening', km: 'ការពិនិត្យ' },
  table: 'screenings',
  ...VICTIM,
  fields: [
    office('offices'),
    fileNumber,
    month('screened_month', 'Month', 'ខែពិនិត្យ', 'first day of the month of screened_day'),
    hiddenDay('screened_day', 'Day of screening', 'ថ្ងៃពិនិត្យ', 'Measures how soon somebody asked'),
    hiddenDay('intake_day', 'Day taken in', 'ថ្ងៃទទួល', 'Measures how soon somebody asked'),
    workCode('context', 'Where', 'បរិបទ', 'encounter-contexts', 'Tells a raid from a border'),
    workCode('screener_type', 'Who screened', 'អ្នកពិនិត្យ', 'screener-types', 'Police alone never decide that nobody is a victim'),
    workCode('tool', 'Tool', 'ឧបករណ៍', 'screening-tools', 'Says which questions'),
    siteType,
    yesNo('private', 'In private', 'ជាឯកជន', 'Nobody speaks in front of who holds them', 'Low: how work went, of nobody alone'),
    yesNo('interpreter', 'With an interpreter', 'មានអ្នកបកប្រែ', 'Nobody speaks who is not understood', 'Low: how work went, of nobody alone'),
    yesNo(
      'second_screening',
      'Second screening',
      'ការពិនិត្យលើកទីពីរ',
      'A removal needs one by social services or an NGO',
      'Low: how work went, of nobody alone',
    ),
    workCode('outcome', 'Outcome', 'លទ្ធផល', 'screening-outcomes', '“None” means none found on this occasion'),
    code('hours_band', 'Time from intake', 'រយៈពេលពីការទទួល', {
      list: 'screening-hours',
      privacy: 'operational',
      derived: 'from intake_day and screened_day',
      purpose: 'Screening that comes after days comes too late',
      risk: 'Low: a band of time, never a day',
    }),
    integer('indicators_asked', 'Indicators asked', 'ចំនួនសូចនាករដែលបានសួរ', {
      unit: 'questions',
      max: 17,
      derived: 'how many of the indicators were answered: deception, isolation and the others',
      purpose: 'Two questions are no screening',
      risk: 'Low: a number of questions',
    }),
    citizenship,
    sex,
    ageBand,
    personName,
    ...INDICATORS,
  ],
})

export const IDENTIFICATION = defineKind({
  id: 'identification',
  words: { en: 'Decision on identification', km: 'សេចក្តីសម្រេចកំណត់អត្តសញ្ញាណជនរងគ្រោះ' },
  table: 'identifications',
  ...VICTIM,
  fields: [
    office('offices'),
    fileNumber,
    quarter('identified_quarter', 'Quarter', 'ត្រីមាសកំណត់អត្តសញ្ញាណ', 'first day of the quarter of identified_day'),
    hiddenDay('identified_day', 'Day decided', 'ថ្ងៃសម្រេច', 'Puts the decision in its quarter'),
    hiddenDay('suspected_day', 'Day first suspected', 'ថ្ងៃសង្ស័យដំបូង', 'Measures the time between suspicion and decision'),
    personCode('status', 'Status', 'ឋានៈ', 'identification-status', 'Help begins at suspicion, not at a verdict'),
    workCode('authority_type', 'Decided by', 'សម្រេចដោយ', 'authority-types', 'Shows who recognises victims'),
    workCode('evidence_standard', 'Standard of evidence', 'កម្រិតភស្តុតាង', 'evidence-standards', 'A court’s standard is too high here'),
    yesNo(
      'form_completed',
      'National form completed',
      'បានបំពេញទម្រង់ជាតិ',
      'One form, the same states, for every agency',
      'Low: how work went, of nobody alone',
    ),
    channel('found_by', 'How the person was found', 'របៀបដែលរកឃើញ'),
    formOfExploitation,
    several('forms', 'All forms', 'ទម្រង់ទាំងអស់', 'forms-of-exploitation', 'A person may suffer several', 'A rare form can point to a person'),
    formDetail,
    yesNo(
      'trafficking_indicators',
      'Indicators of trafficking recorded',
      'មានសូចនាករជួញដូរ',
      'A forced marriage counts as trafficking only with them',
    ),
    yesNo('cross_border', 'Across a border', 'ឆ្លងព្រំដែន', 'Tells trafficking at home from abroad'),
    personCode('destination', 'Country of exploitation', 'ប្រទេសនៃការធ្វើអាជីវកម្ម', 'citizenships', 'Shows where people are taken'),
    sex,
    ageBand,
    citizenship,
    province,
    code('days_band', 'Time from suspicion', 'រយៈពេលពីការសង្ស័យ', {
      list: 'time-bands',
      privacy: 'operational',
      derived: 'from suspected_day and identified_day',
      purpose: 'Shows how long a person waits to be recognised',
      risk: 'Low: a band of time, never a day',
    }),
    birthDate,
    ageYears,
    personName,
    remarks,
  ],
})

/** The way to formal recognition through the interior ministry. */
export const RECOGNITION = defineKind({
  id: 'recognition',
  words: { en: 'Application for formal recognition', km: 'ពាក្យសុំទទួលស្គាល់ជាផ្លូវការ' },
  table: 'recognitions',
  ...VICTIM,
  fields: [
    office('moi-offices'),
    fileNumber,
    day('filed_on', 'Filed on', 'ថ្ងៃដាក់ពាក្យ', 'Starts the clock'),
    day('decided_on', 'Decided on', 'ថ្ងៃសម្រេច', 'Shows how long a person waits'),
    workCode('decision', 'Decision', 'សេចក្តីសម្រេច', 'permission-decisions', 'Shows how often it is granted'),
    workCode('representative', 'Represented by', 'តំណាងដោយ', 'representatives', 'Shows who may speak for a victim'),
    province,
    personName,
  ],
})

/** What a person said, and each later version of it: never overwritten. */
export const STATEMENT = defineKind({
  id: 'statement',
  words: { en: 'Statement taken', km: 'សេចក្តីថ្លែងដែលបានយក' },
  table: 'statements',
  ...VICTIM,
  fields: [
    office('offices'),
    fileNumber,
    integer('statement_no', 'Which statement of this person', 'សេចក្តីថ្លែងលើកទី', {
      counted: true,
      max: 50,
      purpose: 'A later one does not replace the first',
      risk: 'None: a running number',
    }),
    month('taken_month', 'Month', 'ខែយកសេចក្តីថ្លែង'),
    workCode('language', 'Language', 'ភាសា', 'languages', 'Shows whether the person was understood'),
    uncounted(
      yesNo(
        'interpreter',
        'With an interpreter',
        'មានអ្នកបកប្រែ',
        'Shows whether the person was understood',
        'Low: how work went, of nobody alone',
      ),
    ),
    several('present', 'Who was present', 'អ្នកមានវត្តមាន', 'present-persons', 'Shows who listened'),
    personCode('gist', 'What it says', 'ខ្លឹមសារ', 'statement-gists', 'Shows wordings that come in series'),
    yesNo('changed', 'Differs from the one before', 'ខុសពីលើកមុន', 'People are made to change what they said'),
    citizenship,
    remarks,
  ],
})
