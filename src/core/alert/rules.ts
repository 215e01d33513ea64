/**
 * What must not wait (domain 7.7): conditions over clear columns of records that stand. A rule that needs a sealed fact,
 * the hour of an intake or an address, is worked out at the edge; here only its flag is read.
 */
import type { Where } from '../country/indicator.ts'
import type { Words } from '../model/fields.ts'

export type AlertRule = {
  /** Dotted and stable. */
  readonly rule: string
  readonly words: Words
  readonly kind: string
  /** Clear date that says since when. */
  readonly since: string
  readonly where: Where
  /** Which side of the wall is told; nobody on the other learns that it exists (DESIGN 8.1). */
  readonly side: 'enforcement' | 'protection' | 'oversight'
  /** Rows of the requirements that ask for it. */
  readonly requirements: readonly string[]
}

export const ALERT_RULES: readonly AlertRule[] = [
  {
    rule: 'detention.screening-overdue',
    words: { en: 'Detained and not screened', km: 'ត្រូវបានឃុំ ហើយមិនទាន់ពិនិត្យ' },
    kind: 'detention',
    since: 'detained_month',
    where: { screening_band: ['over_72h', 'never'] },
    side: 'protection',
    requirements: ['R18'],
  },
  {
    rule: 'removal.unscreened',
    words: { en: 'Removed without a second screening', km: 'ត្រូវបានបណ្តេញដោយគ្មានការពិនិត្យលើកទីពីរ' },
    kind: 'removal',
    since: 'removed_month',
    where: { removed_unscreened: ['yes'] },
    side: 'protection',
    requirements: ['R125'],
  },
  {
    rule: 'escapee.arrested',
    words: { en: 'Somebody who fled a place of exploitation was arrested', km: 'អ្នករត់ចេញពីទីកន្លែងធ្វើអាជីវកម្ម ត្រូវបានចាប់ខ្លួន' },
    kind: 'escapee_alert',
    since: 'raised_month',
    where: { outcome: { present: false } },
    side: 'protection',
    requirements: ['R77'],
  },
  {
    rule: 'supervision.checkin-missed',
    words: { en: 'Check-ins under judicial supervision were missed', km: 'ខកខានបង្ហាញខ្លួនក្រោមការត្រួតពិនិត្យតុលាការ' },
    kind: 'supervision',
    since: 'started_on',
    where: { ended_on: { present: false }, checkins_done: { before: 'checkins_due' } },
    side: 'enforcement',
    requirements: ['R21', 'R66'],
  },
  {
    rule: 'accused.absconded',
    words: { en: 'Absconded and not found', km: 'គេចខ្លួន ហើយរកមិនទាន់ឃើញ' },
    kind: 'absconding',
    since: 'absconded_on',
    where: { found_on: { present: false } },
    side: 'enforcement',
    requirements: ['R65'],
  },
  {
    rule: 'warrant.open',
    words: { en: 'Warrant not executed', km: 'ដីកាមិនទាន់អនុវត្ត' },
    kind: 'warrant',
    since: 'issued_on',
    where: { executed_on: { present: false } },
    side: 'enforcement',
    requirements: ['R67'],
  },
  {
    rule: 'referral.late',
    words: { en: 'Not referred within 24 hours of removal', km: 'មិនបានបញ្ជូនក្នុង ២៤ ម៉ោងបន្ទាប់ពីយកចេញ' },
    kind: 'referral',
    since: 'referred_period',
    where: { made_within_24h: ['no'] },
    side: 'protection',
    requirements: ['R133'],
  },
  {
    rule: 'referral.unanswered',
    words: { en: 'Referral without an answer', km: 'ការបញ្ជូនមិនទាន់មានចម្លើយ' },
    kind: 'referral',
    since: 'referred_period',
    where: { state: ['sent', 'acknowledged'], answer_band: ['none', 'over_72h'] },
    side: 'protection',
    requirements: ['R124', 'R133'],
  },
  {
    rule: 'lead.no-answer',
    words: { en: 'Lead without a decision', km: 'ព័ត៌មានមិនទាន់មានសេចក្តីសម្រេច' },
    kind: 'lead',
    since: 'received_on',
    where: { state: ['received', 'triaged'], decided_on: { present: false } },
    side: 'enforcement',
    requirements: ['R64', 'R120', 'R121'],
  },
  {
    rule: 'child.no-custody-order',
    words: { en: 'A child is kept without a custody order', km: 'កុមារត្រូវបានថែទាំដោយគ្មានដីកាអាណាព្យាបាល' },
    kind: 'shelter_stay',
    since: 'entered_month',
    where: { age_band: ['<18'], custody_order: { not: ['yes'] } },
    side: 'protection',
    requirements: ['R156'],
  },
  {
    rule: 'interest.official',
    words: {
      en: 'An official has an interest in a place: accounts tied to it may not see its cases',
      km: 'មន្ត្រីមានផលប្រយោជន៍ក្នុងទីកន្លែង៖ គណនីពាក់ព័ន្ធមិនអាចមើលសំណុំរឿង',
    },
    kind: 'site_interest',
    since: 'recorded_month',
    where: { official_connected: ['yes'] },
    side: 'oversight',
    requirements: ['R4', 'R13'],
  },
]
