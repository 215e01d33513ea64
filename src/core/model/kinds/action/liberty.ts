/** When a victim is held, punished or sent away (domain 7.5); and the right to stay. Protection side. */
import { day, hiddenDay, hiddenText, inLatin, personName, quarter, siteType } from '../acts.ts'
import { ageBand, citizenship, fileNumber, month, office, personCode, publicProvince, sex, uncounted, workCode, yesNo } from '../common.ts'
import { code, defineKind } from '../define.ts'

const VICTIM = {
  unit: 'victim',
  concerns: 'victim',
  side: 'protection',
  basis: 'Principle that victims are not punished; powers of the immigration authority',
  recipients: 'Social services, the NGO that assists; national figures without names',
  retention: 'Five years after release; coded counts for ever',
} as const

export const DETENTION = defineKind({
  id: 'detention',
  words: { en: 'Detention of a possible victim', km: 'ការឃុំខ្លួនជនដែលអាចជាជនរងគ្រោះ' },
  table: 'detentions',
  ...VICTIM,
  fields: [
    office('offices'),
    fileNumber,
    month('detained_month', 'Month begun', 'ខែចាប់ផ្តើមឃុំ', 'first day of the month of detained_day'),
    hiddenDay('detained_day', 'Day begun', 'ថ្ងៃចាប់ផ្តើមឃុំ', 'Measures how long a person was held'),
    hiddenDay('released_day', 'Day ended', 'ថ្ងៃបញ្ចប់', 'Measures how long a person was held'),
    hiddenDay('screened_day', 'Day of the first screening', 'ថ្ងៃពិនិត្យដំបូង', 'Measures how soon somebody asked'),
    workCode('facility_type', 'Kind of facility', 'ប្រភេទមន្ទីរ', 'detention-facilities', 'Shows where victims are held'),
    personCode('ground', 'Ground', 'មូលហេតុ', 'detention-grounds', 'Shows why victims are held'),
    personCode('release_reason', 'How it ended', 'របៀបបញ្ចប់', 'release-reasons', 'Release for a payment, or back to the site, is a fault'),
    code('days_band', 'Length', 'រយៈពេល', {
      list: 'time-bands',
      privacy: 'operational',
      derived: 'from detained_day and released_day',
      purpose: 'Shows how long',
      risk: 'Low: a band of time, never a day',
    }),
    code('screening_band', 'Time to the first screening', 'រយៈពេលដល់ការពិនិត្យដំបូង', {
      list: 'screening-hours',
      privacy: 'operational',
      derived: 'from detained_day and screened_day',
      purpose: 'Raises the alert that nobody has asked',
      risk: 'Low: a band of time, never a day',
    }),
    yesNo('indicators_present', 'Indicators of trafficking', 'មានសូចនាករជួញដូរ', 'A victim is not to be held'),
    siteType,
    yesNo('last_place_known', 'Last lived at a known site', 'ធ្លាប់រស់នៅទីតាំងដែលស្គាល់', 'Somebody who fled a kiln and is arrested for a debt'),
    citizenship,
    sex,
    ageBand,
    publicProvince,
    personName,
    inLatin(personName),
  ],
})

/** An arrested person's last address is a known kiln or compound: somebody may be sent back to it. */
export const ESCAPEE_ALERT = defineKind({
  id: 'escapee_alert',
  words: { en: 'Alert: somebody who fled was arrested', km: 'ការជូនដំណឹង៖ អ្នកដែលរត់ចេញត្រូវបានចាប់ខ្លួន' },
  table: 'escapee_alerts',
  ...VICTIM,
  fields: [
    office('offices'),
    fileNumber,
    month('raised_month', 'Month', 'ខែជូនដំណឹង'),
    siteType,
    publicProvince,
    personCode('ground', 'Ground of the arrest', 'មូលហេតុចាប់ខ្លួន', 'detention-grounds', 'A debt is no ground'),
    personCode('outcome', 'How it ended', 'លទ្ធផល', 'release-reasons', 'Shows who was sent back'),
    yesNo('debt_claimed', 'A debt was claimed', 'មានការទារបំណុល', 'A debt holds people at kilns'),
    hiddenText('site_number', 'Number of the site', 'លេខទីតាំង', 'Ties the alert to its site', 'Leads to the place: sealed', 40),
  ],
})

export const PENALISATION = defineKind({
  id: 'penalisation',
  words: { en: 'Penalty on a possible victim', km: 'ទោសលើជនដែលអាចជាជនរងគ្រោះ' },
  table: 'penalisations',
  ...VICTIM,
  fields: [
    office('offices'),
    fileNumber,
    quarter('penalised_quarter', 'Quarter', 'ត្រីមាស', 'first day of the quarter of penalised_day'),
    hiddenDay('penalised_day', 'Day', 'ថ្ងៃដាក់ទោស', 'Puts the penalty in its quarter'),
    personCode('penalty_type', 'Kind', 'ប្រភេទ', 'penalty-types', 'Victims are not punished for what they were forced to do'),
    personCode('ground', 'Ground', 'មូលហេតុ', 'detention-grounds', 'Says what for'),
    yesNo('indicators_present', 'Indicators of trafficking', 'មានសូចនាករជួញដូរ', 'Tells whether it should have been seen'),
    yesNo('revoked', 'Revoked', 'បានលុបចោល', 'Shows faults that were mended'),
    citizenship,
    sex,
    ageBand,
    personName,
    inLatin(personName),
  ],
})

export const REMOVAL = defineKind({
  id: 'removal',
  words: { en: 'Removal from the country', km: 'ការបណ្តេញចេញពីប្រទេស' },
  table: 'removals',
  ...VICTIM,
  fields: [
    office('offices'),
    fileNumber,
    month('removed_month', 'Month', 'ខែបណ្តេញ', 'first day of the month of removed_day'),
    hiddenDay('removed_day', 'Day', 'ថ្ងៃបណ្តេញ', 'Puts the removal in its month'),
    personCode('removal_type', 'Kind', 'ប្រភេទ', 'removal-types', 'Tells a deportation from leaving freely'),
    yesNo('screened_before', 'Screened before', 'បានពិនិត្យមុន', 'Nobody is sent away unasked'),
    uncounted(
      yesNo(
        'second_screening',
        'Second screening by social services or an NGO',
        'ការពិនិត្យលើកទីពីរដោយសង្គមកិច្ច ឬអង្គការ',
        'Police alone do not decide it',
      ),
    ),
    uncounted(yesNo('second_private', 'The second one in private', 'លើកទីពីរដោយឡែក គ្មានអ្នកដទៃស្តាប់', 'Nobody speaks in front of who holds them')),
    uncounted(yesNo('second_interpreter', 'The second one with an interpreter', 'លើកទីពីរមានអ្នកបកប្រែ', 'Nobody speaks who is not understood')),
    yesNo(
      'removed_unscreened',
      'Removed unscreened',
      'បណ្តេញដោយមិនបានពិនិត្យ',
      'A removal without a second screening is a fault, and is counted',
      'Low: how work went, of nobody alone',
      'from second_screening, second_private and second_interpreter',
    ),
    workCode('facility_type', 'Held before in', 'មុននេះឃុំនៅ', 'detention-facilities', 'Shows from where people are sent away'),
    citizenship,
    personName,
    inLatin(personName),
  ],
})

export const STAY_PERMIT = defineKind({
  id: 'stay_permit',
  words: { en: 'Permit to stay or work', km: 'លិខិតអនុញ្ញាតស្នាក់នៅ ឬធ្វើការ' },
  table: 'stay_permits',
  spannedDay: 'decided_on',
  ...VICTIM,
  fields: [
    office('gdi-offices'),
    fileNumber,
    day('decided_on', 'Decided on', 'ថ្ងៃសម្រេច', 'Puts the permit in its period'),
    workCode('permit_type', 'Kind', 'ប្រភេទ', 'permit-types', 'A legal alternative to removal'),
    workCode('decision', 'Decision', 'សេចក្តីសម្រេច', 'permission-decisions', 'Where the law is silent, that is the answer'),
    citizenship,
    personName,
    inLatin(personName),
  ],
})
