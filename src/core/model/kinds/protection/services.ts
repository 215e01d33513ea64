/** Help as it was given, or was not (domain 7.5). */
import {
  actDay,
  ageBand,
  citizenship,
  fileNumber,
  formOfExploitation,
  month,
  number,
  office,
  personCode,
  province,
  publicProvince,
  riel,
  runningNumber,
  sex,
  uncounted,
  workCode,
  yesNo,
} from '../common.ts'
import { codes, date, defineKind, sealedDate, sealedText } from '../define.ts'

const SHARED = {
  basis: 'Consent to the service; duty of care of the providing body',
  recipients: 'The providing body; national figures without names',
  retention: 'Five years after the service ended; coded counts for ever',
} as const

const victim = { unit: 'victim', concerns: 'victim', side: 'protection', ...SHARED } as const

/** One service to one person. */
export const SERVICE_EPISODE = defineKind({
  id: 'service_episode',
  words: { en: 'Service to a person', km: 'សេវាដល់បុគ្គល' },
  table: 'service_episodes',
  ...victim,
  fields: [
    office('service-offices'),
    fileNumber,
    month('started_month', 'Month begun', 'ខែចាប់ផ្តើម', 'first day of the month of started_day'),
    sealedDate('started_day', 'Day begun', 'ថ្ងៃចាប់ផ្តើម', {
      purpose: 'Shows how long help lasts',
      risk: 'A day of a survivor’s life: sealed',
    }),
    personCode(
      'service_type',
      'Service',
      'សេវា',
      'service-types',
      'Shows which help is given',
      'Some kinds of help say what happened to a person',
    ),
    workCode('provider_type', 'Provider', 'អ្នកផ្តល់សេវា', 'provider-types', 'Shows who carries the work'),
    workCode('funder', 'Paid by', 'បង់ដោយ', 'funders', 'Shows who pays'),
    uncounted(workCode('status', 'Status', 'ស្ថានភាព', 'service-status', 'Follows the service to its end')),
    yesNo('conditional_on_participation', 'Made conditional on testifying', 'មានលក្ខខណ្ឌឱ្យផ្តល់សក្ខីកម្ម', 'Help may never hang on testimony'),
    yesNo('participates', 'Takes part in proceedings', 'ចូលរួមក្នុងនីតិវិធី', 'Shows that help comes with and without taking part'),
    sex,
    ageBand,
    citizenship,
    formOfExploitation,
    province,
  ],
})

export const SHELTER_STAY = defineKind({
  id: 'shelter_stay',
  words: { en: 'Stay in a shelter', km: 'ការស្នាក់នៅក្នុងទីជម្រក' },
  table: 'shelter_stays',
  ...victim,
  fields: [
    office('service-offices'),
    fileNumber,
    month('entered_month', 'Month of entry', 'ខែចូល', 'first day of the month of entered_day'),
    sealedDate('entered_day', 'Day of entry', 'ថ្ងៃចូល', {
      purpose: 'Shows how long a stay lasts',
      risk: 'A day of a survivor’s life: sealed',
    }),
    sealedDate('left_day', 'Day of leaving', 'ថ្ងៃចេញ', {
      purpose: 'Shows how long a stay lasts',
      risk: 'A day of a survivor’s life: sealed',
    }),
    workCode('stay_band', 'Length of stay', 'រយៈពេលស្នាក់នៅ', 'stay-bands', 'Shows how long stays last, without their days'),
    workCode('provider_type', 'Provider', 'អ្នកផ្តល់សេវា', 'provider-types', 'Shows who carries the work'),
    yesNo('custody_order', 'Custody order for a child', 'មានដីកាអាណាព្យាបាលកុមារ', 'A child in care needs one'),
    yesNo('free_to_leave', 'Free to leave', 'អាចចាកចេញដោយសេរី', 'A shelter is not a prison'),
    sex,
    ageBand,
    citizenship,
    province,
  ],
})

/** Something a person needed, met or not. */
export const SERVICE_NEED = defineKind({
  id: 'service_need',
  words: { en: 'Need of a person', km: 'តម្រូវការរបស់បុគ្គល' },
  table: 'service_needs',
  ...victim,
  fields: [
    office('service-offices'),
    fileNumber,
    month('stated_month', 'Month stated', 'ខែដែលបានបញ្ជាក់'),
    personCode('need', 'Need', 'តម្រូវការ', 'service-types', 'Shows which help is missing'),
    yesNo('met', 'Met', 'បានបំពេញ', 'Shows what stays undone', 'Low: it says how the work went, not who she is'),
    workCode('reason_unmet', 'Reason not met', 'មូលហេតុមិនបានបំពេញ', 'unmet-reasons', 'Shows what stands in the way'),
    sex,
    ageBand,
    province,
  ],
})

/** Money owed to a person, and what of it was paid. */
export const ENTITLEMENT = defineKind({
  id: 'entitlement',
  words: { en: 'Allowance owed to a person', km: 'ប្រាក់ឧបត្ថម្ភដែលត្រូវបង់ជូនបុគ្គល' },
  table: 'entitlements',
  ...victim,
  fields: [
    office('service-offices'),
    fileNumber,
    month('due_month', 'Month due', 'ខែដែលត្រូវបង់'),
    uncounted(month('paid_month', 'Month paid', 'ខែបង់')),
    personCode(
      'entitlement_type',
      'Allowance',
      'ប្រាក់ឧបត្ថម្ភ',
      'entitlement-types',
      'Says what is owed',
      'Low: it says how the work went, not who she is',
    ),
    uncounted(number('months', 'For how many months', 'ចំនួនខែ', 'months', 'The stipend runs for a number of months', 60)),
    riel('amount_due', 'Amount due', 'ចំនួនត្រូវបង់', 'What is owed'),
    riel('amount_paid', 'Amount paid', 'ចំនួនបានបង់', 'What was paid'),
    province,
  ],
})

/** Payments to a victim out of a fund, where there is one. */
export const FUND_PAYMENT = defineKind({
  id: 'fund_payment',
  words: { en: 'Payment from a victims’ fund', km: 'ការបង់ពីមូលនិធិជនរងគ្រោះ' },
  table: 'fund_payments',
  ...victim,
  fields: [
    office('fund-offices'),
    fileNumber,
    month('paid_month', 'Month paid', 'ខែបង់'),
    riel('amount', 'Amount', 'ចំនួន', 'What was paid'),
    sex,
    citizenship,
  ],
})

/** A house that helps: what it offers and to whom. Concerns no survivor. */
export const FACILITY = defineKind({
  id: 'facility',
  words: { en: 'Facility for victims', km: 'មណ្ឌលសម្រាប់ជនរងគ្រោះ' },
  unit: 'reporting_entity',
  concerns: 'nobody',
  side: 'shared',
  table: 'facilities',
  spannedDay: 'opened_on',
  basis: 'Duty of the social ministry to keep a register of providers',
  recipients: 'Whoever refers people; the address stays sealed',
  retention: 'As long as the facility works; coded counts for ever',
  fields: [
    office('service-offices'),
    runningNumber,
    date('opened_on', 'Opened on', 'បើកនៅថ្ងៃ', { purpose: 'Says since when it can be counted on', risk: 'None: it points at nobody' }),
    date('closed_on', 'Closed on', 'បិទនៅថ្ងៃ', { purpose: 'Says until when it could be counted on', risk: 'None: it points at nobody' }),
    workCode('facility_type', 'Type', 'ប្រភេទ', 'facility-types', 'Tells a transit centre from a shelter'),
    workCode('owner', 'Run by', 'ដំណើរការដោយ', 'provider-types', 'Shows what the state runs itself'),
    codes('services', 'Services', 'សេវា', {
      list: 'service-types',
      privacy: 'public',
      purpose: 'Shows what can be had there',
      risk: 'None',
    }),
    yesNo('takes_children', 'Takes children', 'ទទួលកុមារ', 'Shows where a child can go', 'None'),
    yesNo('takes_men', 'Takes men', 'ទទួលបុរស', 'Men are turned away in most places', 'None'),
    yesNo('takes_foreigners', 'Takes foreigners', 'ទទួលជនបរទេស', 'Shows where a foreigner can go', 'None'),
    number('beds_women', 'Beds for women', 'គ្រែសម្រាប់ស្ត្រី', 'beds', 'Shows what is free', 5_000),
    number('beds_men', 'Beds for men', 'គ្រែសម្រាប់បុរស', 'beds', 'Shows what is free', 5_000),
    number('beds_children', 'Beds for children', 'គ្រែសម្រាប់កុមារ', 'beds', 'Shows what is free', 5_000),
    publicProvince,
    sealedText('address', 'Address', 'អាសយដ្ឋាន', {
      privacy: 'sealed',
      max: 300,
      purpose: 'Brings a person there',
      risk: 'A shelter’s address is sought by traffickers: sealed',
    }),
  ],
})

/** What an office spends on its own facility and the days it counts. */
export const FACILITY_CENSUS = defineKind({
  id: 'facility_census',
  words: { en: 'People passing through a facility', km: 'ចំនួនអ្នកឆ្លងកាត់មណ្ឌល' },
  unit: 'event',
  concerns: 'victim',
  side: 'protection',
  table: 'facility_censuses',
  spannedDay: 'counted_on',
  ...SHARED,
  fields: [
    office('service-offices'),
    runningNumber,
    actDay('counted_on', 'First day of the month counted', 'ថ្ងៃដំបូងនៃខែរាប់'),
    workCode('facility_type', 'Type', 'ប្រភេទ', 'facility-types', 'Tells a transit centre from a shelter'),
    workCode('returnee_source', 'Coming from', 'មកពី', 'returnee-sources', 'Shows which returns are screened'),
    number('arrived', 'Arrived', 'បានមកដល់', 'persons', 'How many passed through'),
    number('screened', 'Screened', 'បានពិនិត្យ', 'persons', 'How many were asked'),
    number('identified', 'Identified', 'បានកំណត់', 'persons', 'How many were found to be victims'),
    province,
  ],
})
