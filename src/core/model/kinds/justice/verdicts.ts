/** Verdicts, and what became of them (domain 7.4). A later verdict names the one it takes the place of; none is overwritten. */
import { accusedNo, actNo, caseNo, court, day, lawBasis, several } from '../acts.ts'
import { formOfExploitation, number, office, personCode, riel, workCode, yesNo } from '../common.ts'
import { code, defineKind, integer } from '../define.ts'
import { CASE_FILE } from './cases.ts'

const appealCourt = code('appeal_court', 'Court that decides', 'តុលាការដែលសម្រេច', {
  list: 'appeal-courts',
  privacy: 'public',
  purpose: 'Says which court owes the return',
  risk: 'None: courts are public',
})

export const VERDICT = defineKind({
  id: 'verdict',
  words: { en: 'Verdict', km: 'សាលក្រម' },
  table: 'verdicts',
  spannedDay: 'decided_on',
  ...CASE_FILE,
  unit: 'perpetrator',
  fields: [
    court,
    caseNo,
    accusedNo,
    actNo,
    day('decided_on', 'Pronounced on', 'ថ្ងៃប្រកាស', 'Puts the verdict in its period'),
    workCode('level', 'Level', 'ថ្នាក់', 'proceeding-types', 'Tells the first verdict from later ones'),
    workCode('outcome', 'Outcome', 'លទ្ធផល', 'outcomes', 'Counts convictions and acquittals'),
    personCode(
      'presence',
      'Presence of the accused',
      'វត្តមានជនជាប់ចោទ',
      'presence',
      'Shows convictions that put nobody in prison',
      'Says that a person is at large',
    ),
    number('supersedes', 'Takes the place of verdict', 'ជំនួសសាលក្រមលេខ', 'number of the act', 'Keeps the chain of verdicts', 5_000),
    workCode('effect', 'Effect on the one before', 'ឥទ្ធិពលលើសាលក្រមមុន', 'verdict-effects', 'Shows convictions that did not stand'),
    several('evidence', 'Rests on', 'ផ្អែកលើ', 'evidence-bases', 'Shows cases that rest on testimony alone'),
    lawBasis,
    formOfExploitation,
    workCode('victim_age_group', 'Adult or child victim', 'ជនរងគ្រោះពេញវ័យ ឬកុមារ', 'victim-age-groups', 'The law’s range depends on it'),
    yesNo(
      'charge_on_record',
      'A charge is on record',
      'មានបទចោទក្នុងបញ្ជី',
      'A verdict without a charge is an error',
      'Low: how work went, of nobody alone',
    ),
    yesNo(
      'is_official',
      'Public official',
      'មន្ត្រីរាជការ',
      'Complicity of officials is asked for by name',
      'Few are charged: a yes can name a person',
    ),
  ],
})

/** Appeal, cassation, or opposition to a verdict in absentia. */
export const REVIEW = defineKind({
  id: 'review',
  words: { en: 'Appeal or retrial', km: 'ឧទ្ធរណ៍ ឬការជំនុំជម្រះឡើងវិញ' },
  table: 'reviews',
  spannedDay: 'filed_on',
  ...CASE_FILE,
  unit: 'perpetrator',
  fields: [
    appealCourt,
    court,
    caseNo,
    accusedNo,
    actNo,
    workCode('review_type', 'Kind', 'ប្រភេទ', 'proceeding-types', 'Tells an appeal from a retrial'),
    day('filed_on', 'Filed on', 'ថ្ងៃដាក់ពាក្យ', 'Puts it in its period'),
    day('decided_on', 'Decided on', 'ថ្ងៃសម្រេច', 'Measures how long justice takes'),
    number('of_verdict', 'Against verdict', 'ប្តឹងលើសាលក្រមលេខ', 'number of the act', 'Keeps the chain of verdicts', 5_000),
    personCode(
      'first_presence',
      'Presence at the first verdict',
      'វត្តមានក្នុងសាលក្រមដំបូង',
      'presence',
      'Shows retrials of people convicted in absentia',
      'Says that a person was at large',
    ),
    workCode('first_outcome', 'First outcome', 'លទ្ធផលដំបូង', 'outcomes', 'Shows what did not stand'),
    workCode('result', 'Result', 'លទ្ធផល', 'review-results', 'Shows what did not stand'),
    lawBasis,
    formOfExploitation,
    yesNo(
      'is_official',
      'Public official',
      'មន្ត្រីរាជការ',
      'Complicity of officials is asked for by name',
      'Few are charged: a yes can name a person',
    ),
  ],
})

/** Money instead of a trial, or a complaint taken back. */
export const SETTLEMENT = defineKind({
  id: 'settlement',
  words: { en: 'Settlement or withdrawal', km: 'ការសម្រុះសម្រួល ឬការដកពាក្យបណ្តឹង' },
  table: 'settlements',
  spannedDay: 'settled_on',
  ...CASE_FILE,
  concerns: 'victim',
  fields: [
    court,
    caseNo,
    actNo,
    workCode('settlement_type', 'Kind', 'ប្រភេទ', 'settlement-types', 'Tells money from silence'),
    day('settled_on', 'On', 'ថ្ងៃ', 'Puts it in its period'),
    yesNo('in_court', 'Before the court', 'នៅចំពោះតុលាការ', 'Tells what a judge has seen', 'Low: how work went, of nobody alone'),
    yesNo('before_verdict', 'Before the verdict', 'មុនសាលក្រម', 'Shows cases that never came to one', 'Low: how work went, of nobody alone'),
    yesNo(
      'sentence_reduced',
      'A lighter sentence followed',
      'ទោសស្រាលជាងតាមក្រោយ',
      'Shows sentences that were bought down',
      'Low: how work went, of nobody alone',
    ),
    workCode('reason', 'Why', 'មូលហេតុ', 'withdrawal-reasons', 'Shows pressure and hardship'),
    riel('promised', 'Promised', 'បានសន្យា', 'The whole of which some was paid'),
    riel('paid', 'Paid', 'បានបង់', 'Shows whether promises are kept'),
    formOfExploitation,
  ],
})

/** Restitution or damages as ordered: how it was worked out, and when it can be had. A court act, without the victim's name. */
export const REPARATION = defineKind({
  id: 'reparation',
  words: { en: 'Restitution or damages ordered', km: 'ការសងវិញ ឬសំណងដែលបានបញ្ជា' },
  table: 'reparations',
  spannedDay: 'ordered_on',
  ...CASE_FILE,
  concerns: 'victim',
  fields: [
    court,
    caseNo,
    actNo,
    workCode('reparation_type', 'Kind', 'ប្រភេទ', 'reparation-types', 'Tells restitution from damages'),
    day('claimed_on', 'Claimed on', 'ថ្ងៃទាមទារ', 'Measures how long it takes'),
    day('ordered_on', 'Ordered on', 'ថ្ងៃបញ្ជា', 'Puts it in its period'),
    riel('claimed', 'Claimed', 'បានទាមទារ', 'What was asked'),
    riel('ordered', 'Ordered', 'បានបញ្ជា', 'The whole of which some was paid'),
    riel('paid', 'Paid so far', 'បានបង់មកទល់ពេលនេះ', 'Shows what orders are worth'),
    several('heads', 'Heads of loss', 'ប្រភេទនៃការខូចខាត', 'loss-heads', 'Shows what is counted'),
    workCode('method', 'How worked out', 'វិធីគណនា', 'calculation-methods', 'A sum without reasons cannot be checked'),
    day('sentence_ends_on', 'Sentence ends on', 'ថ្ងៃចប់ទោស', 'The law puts payment off until then'),
    day('payable_from', 'Payable from', 'អាចទទួលបានចាប់ពី', 'Shows how long a victim waits'),
    integer('months_to_wait', 'Months from the order', 'ចំនួនខែពីការបញ្ជា', {
      unit: 'months',
      max: 1_000,
      derived: 'months from ordered_on to payable_from, or to sentence_ends_on where nothing earlier is ordered',
      purpose: 'Shows how long a victim waits',
      risk: 'Low: how work went, of nobody alone',
    }),
    formOfExploitation,
    yesNo(
      'victim_foreign',
      'Victim is a foreigner',
      'ជនរងគ្រោះជាជនបរទេស',
      'Foreigners go home before they are paid',
      'Low: how work went, of nobody alone',
    ),
  ],
})

/** Money that reached a victim. */
export const REPARATION_PAYMENT = defineKind({
  id: 'reparation_payment',
  words: { en: 'Payment to a victim', km: 'ការបង់ប្រាក់ឱ្យជនរងគ្រោះ' },
  table: 'reparation_payments',
  spannedDay: 'paid_on',
  ...CASE_FILE,
  concerns: 'victim',
  side: 'shared',
  fields: [
    office('offices'),
    caseNo,
    actNo,
    day('paid_on', 'Paid on', 'ថ្ងៃបង់', 'Puts the payment in its period'),
    workCode('reparation_type', 'Kind', 'ប្រភេទ', 'reparation-types', 'Tells restitution from a fund'),
    riel('amount', 'Amount', 'ចំនួនទឹកប្រាក់', 'What arrived'),
    number(
      'rate',
      'Riel for one US dollar',
      'អត្រារៀលក្នុងមួយដុល្លារ',
      'riel',
      'Only where it was paid in dollars: the rate and its date',
      100_000,
    ),
    day('rate_on', 'Day of the rate', 'ថ្ងៃនៃអត្រា', 'Only where it was paid in dollars'),
    number('victims', 'Victims paid', 'ជនរងគ្រោះដែលបានទទួល', 'persons', 'Shows how many people it is', 10_000),
    yesNo('ngo_assisted', 'With the help of an NGO', 'ដោយមានជំនួយអង្គការ', 'Shows who secures it', 'Low: how work went, of nobody alone'),
  ],
})
