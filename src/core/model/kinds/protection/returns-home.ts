/** Going on: reintegration, custody, repatriation, calls from abroad, consent (domain 7.1, 7.5). */
import {
  ageBand,
  citizenship,
  fileNumber,
  formOfExploitation,
  month,
  office,
  personCode,
  province,
  sex,
  uncounted,
  workCode,
  yesNo,
} from '../common.ts'
import { codes, defineKind, sealedDate, sealedText } from '../define.ts'

const victim = {
  unit: 'victim',
  concerns: 'victim',
  side: 'protection',
  basis: 'Consent of the person; for a child the best-interests record',
  recipients: 'The body that assists; national figures without names',
  retention: 'Five years after assistance ended; coded counts for ever',
} as const

export const REINTEGRATION = defineKind({
  id: 'reintegration',
  words: { en: 'Reintegration', km: 'ការធ្វើសមាហរណកម្ម' },
  table: 'reintegrations',
  ...victim,
  fields: [
    office('service-offices'),
    fileNumber,
    month('started_month', 'Month begun', 'ខែចាប់ផ្តើម'),
    workCode('stage', 'Stage', 'ដំណាក់កាល', 'reintegration-stages', 'Follows the four stages of the ministry’s circular of December 2022'),
    personCode('risk_level', 'Risk found', 'កម្រិតហានិភ័យ', 'risk-levels', 'A child is not sent home into danger'),
    personCode('decision', 'Decision', 'សេចក្តីសម្រេច', 'reintegration-decisions', 'Says what was decided on the risk'),
    yesNo('followed_up', 'Followed up', 'បានតាមដាន', 'Help does not end at the door', 'Low: it says how the work went, not who she is'),
    yesNo('retrafficked', 'Trafficked again', 'ត្រូវបានជួញដូរម្តងទៀត', 'Shows where going home failed'),
    sex,
    ageBand,
    province,
  ],
})

/** Who may keep a child, by which paper. */
export const CUSTODY_TRANSFER = defineKind({
  id: 'custody_transfer',
  words: { en: 'Custody of a child', km: 'ការផ្ទេរអាណាព្យាបាលកុមារ' },
  table: 'custody_transfers',
  ...victim,
  fields: [
    office('service-offices'),
    fileNumber,
    month('decided_month', 'Month decided', 'ខែសម្រេច'),
    workCode('to_type', 'To', 'ទៅ', 'custody-holders', 'Says who keeps the child'),
    workCode('basis_type', 'Legal basis', 'មូលដ្ឋានច្បាប់', 'custody-bases', 'A child is kept by an order, not by habit'),
    workCode('status', 'Status', 'ស្ថានភាព', 'custody-status', 'Follows the order to its end'),
    yesNo('refused_by_family', 'Family refuses', 'គ្រួសារបដិសេធ', 'Shows children whom nobody takes back'),
    personCode('refusal_reason', 'Reason of the refusal', 'មូលហេតុបដិសេធ', 'refusal-reasons', 'Settlements are among the reasons'),
    yesNo('settlement_offered', 'A settlement was offered', 'មានការផ្តល់សំណងក្រៅតុលាការ', 'Money for silence is a reason to look'),
    uncounted(
      yesNo(
        'guardian_conflict',
        'Guardian is accused or suspected',
        'អាណាព្យាបាលត្រូវបានចោទ ឬសង្ស័យ',
        'No consent may come from such a guardian',
      ),
    ),
    sex,
    ageBand,
    province,
  ],
})

export const REPATRIATION = defineKind({
  id: 'repatriation',
  words: { en: 'Repatriation', km: 'មាតុភូមិនិវត្តន៍' },
  table: 'repatriations',
  ...victim,
  fields: [
    office('repatriation-offices'),
    fileNumber,
    month('travelled_month', 'Month of travel', 'ខែធ្វើដំណើរ', 'first day of the month of travelled_day'),
    sealedDate('travelled_day', 'Day of travel', 'ថ្ងៃធ្វើដំណើរ', {
      purpose: 'Plans the journey',
      risk: 'Whoever waits at the border would know: sealed',
    }),
    workCode('direction', 'Direction', 'ទិសដៅ', 'directions', 'Tells own citizens who come home from foreigners who leave'),
    personCode(
      'country',
      'Other country',
      'ប្រទេសម្ខាងទៀត',
      'citizenships',
      'Says from where or to where',
      'A rare country singles a person out',
    ),
    workCode('funder', 'Paid by', 'បង់ដោយ', 'funders', 'Shows who pays the journey'),
    workCode('partner', 'With', 'ជាមួយ', 'partner-types', 'Shows who works together'),
    yesNo('voluntary', 'Voluntary', 'ស្ម័គ្រចិត្ត', 'A return against the will is a removal'),
    yesNo('sop_used', 'Agreed procedure used', 'បានប្រើនីតិវិធីរួម', 'Shows whether the agreement is lived', 'None'),
    yesNo('fear_asked', 'Fear of return asked by a non-official', 'បានសួរពីការភ័យខ្លាច ដោយអ្នកមិនមែនមន្ត្រី', 'Nobody is handed to those she fled'),
    formOfExploitation,
    sex,
    ageBand,
    citizenship,
  ],
})

/** A call for help to a mission abroad, or from where there is none. */
export const MISSION_CONTACT = defineKind({
  id: 'mission_contact',
  words: { en: 'Call for help from abroad', km: 'ការសុំជំនួយពីបរទេស' },
  table: 'mission_contacts',
  ...victim,
  fields: [
    office('mfaic-offices'),
    fileNumber,
    month('received_month', 'Month received', 'ខែទទួល'),
    personCode('country', 'Country', 'ប្រទេស', 'citizenships', 'Shows where own citizens need help', 'A rare country singles a person out'),
    yesNo('has_mission', 'A mission is there', 'មានបេសកកម្មនៅទីនោះ', 'Shows who has nobody to call', 'None'),
    workCode('handled_by', 'Handled by', 'ដោះស្រាយដោយ', 'mission-handlers', 'Says who acts where there is no mission'),
    workCode('contact_type', 'About', 'អំពី', 'contact-types', 'Tells calls for help from others'),
    yesNo('answered', 'Answered', 'បានឆ្លើយ', 'A call unanswered is a person left alone', 'Low: it says how the work went, not who she is'),
    workCode('answer_band', 'Answered within', 'ឆ្លើយតបក្នុងរយៈពេល', 'answer-bands', 'Shows how long people wait'),
    workCode('outcome', 'Outcome', 'លទ្ធផល', 'contact-outcomes', 'Says what came of it'),
    sex,
    formOfExploitation,
  ],
})

/** What a person agreed to, and may take back: refusal changes no service (DESIGN 8.4). */
export const CONSENT = defineKind({
  id: 'consent',
  words: { en: 'Consent', km: 'ការយល់ព្រម' },
  table: 'consents',
  ...victim,
  fields: [
    office('service-offices'),
    fileNumber,
    month('given_month', 'Month given', 'ខែយល់ព្រម'),
    codes('purposes', 'For', 'សម្រាប់', {
      list: 'consent-purposes',
      purpose: 'Each purpose is agreed to by itself',
      risk: 'Low: it says how the work went, not who she is',
    }),
    workCode('taken_by_type', 'Taken by', 'ទទួលដោយ', 'consent-takers', 'Never by police, immigration or who detains'),
    yesNo('by_guardian', 'Given by a guardian', 'ដោយអាណាព្យាបាល', 'A child’s guardian may be in conflict'),
    yesNo('guardian_conflict', 'The guardian is accused', 'អាណាព្យាបាលត្រូវបានចោទ', 'No consent may come from such a guardian'),
    uncounted(yesNo('child_assents', 'The child agrees', 'កុមារយល់ព្រម', 'A child’s no is a no')),
    sealedText('best_interests', 'Why it is best for the child', 'ហេតុអ្វីល្អបំផុតសម្រាប់កុមារ', {
      privacy: 'sensitive',
      max: 1_000,
      purpose: 'A child’s no is a no',
      risk: 'Free text: sealed at the edge',
    }),
    yesNo(
      'withdrawn',
      'Withdrawn',
      'បានដកវិញ',
      'Her file then asks for the press that stops openings',
      'Low: it says how the work went, not who she is',
    ),
    sealedText('own_words', 'In her own words', 'តាមពាក្យរបស់គាត់', {
      privacy: 'sensitive',
      max: 1_000,
      purpose: 'Shows that she understood',
      risk: 'Free text: sealed at the edge',
    }),
  ],
})

/** Sealed, and counted by nothing: a call at the wrong hour, or one word to whoever answers, ends in violence. */
const aboutReaching = (id: string, en: string, km: string, purpose: string) =>
  sealedText(id, en, km, {
    privacy: 'sensitive',
    max: 400,
    purpose,
    risk: 'It leads to the person and to whoever threatens: sealed at the edge',
  })

/** How somebody is reached without being put in danger. Of it only the month in which it was last asked is in clear. */
export const SAFE_CONTACT = defineKind({
  id: 'safe_contact',
  words: { en: 'How to reach the person safely', km: 'របៀបទាក់ទងសាមីខ្លួនដោយសុវត្ថិភាព' },
  table: 'safe_contacts',
  ...victim,
  fields: [
    office('service-offices'),
    fileNumber,
    month('asked_month', 'Month last asked', 'ខែសួរចុងក្រោយ'),
    aboutReaching('reach_by', 'How, through whom, at what hour', 'តាមរបៀបណា តាមរយៈអ្នកណា ម៉ោងណា', 'Nobody calls or visits another way'),
    aboutReaching('say_instead', 'What to say to whoever answers', 'និយាយអ្វីទៅអ្នកដែលឆ្លើយ', 'Whoever answers learns nothing'),
    aboutReaching('keep_from', 'Who must not know', 'អ្នកណាមិនត្រូវដឹង', 'Whoever answers learns nothing'),
    aboutReaching('if_taken', 'What to do if the person is taken', 'ធ្វើអ្វី បើសាមីខ្លួនត្រូវគេយកទៅ', 'Whoever is on duty acts at once'),
    uncounted(yesNo('debt_claimed', 'Somebody claims a debt', 'មានគេទារបំណុល', 'A visit is planned with it in mind')),
    uncounted(yesNo('is_threatened', 'Somebody threatens', 'មានគេគំរាម', 'A visit is planned with it in mind')),
  ],
})
