/** Words of the oversight body's page: what was opened outside the usual way, whom it stops, and sealed plans. The Khmer is a draft until a native reader signs it. */
import type { EmergencyReason } from '../../../core/vault/emergency.ts'
import type { Unusual } from '../../../core/vault/quota.ts'
import type { EXTENSION_REASONS, UNSEALING_REASONS } from '../../../core/entry/oversight-acts.ts'
import type { Words } from '../../../core/model/fields.ts'
import { both } from '../../words/say.ts'

export const OVERSEE = {
  'ov-title': both('Oversight', 'ការ|ត្រួតពិនិត្យ'),
  'ov-how': both(
    'What the vaults and the unsealers do at your word. Each order is signed by your device, goes on record among all other rows, and is read by everyone of the oversight body.',
    'អ្វី|ដែល|ទូ|សុវត្ថិភាព និង|អ្នក|បើក|សោ ធ្វើ|តាម|ពាក្យ|អ្នក។ បញ្ជា|នីមួយៗ|ចុះ|ហត្ថលេខា|ដោយ|ឧបករណ៍|អ្នក កត់ត្រា|ក្នុង|ចំណោម|ជួរ|ទាំង|អស់ ហើយ|គ្រប់|គ្នា|ក្នុង|ស្ថាប័ន|ត្រួតពិនិត្យ|អាន|បាន។',
  ),
  'ov-vault-how': both(
    'A vault tells this, not the server: your device says who looks.',
    'ទូ|សុវត្ថិភាព|ប្រាប់|រឿង|នេះ មិន|មែន|ម៉ាស៊ីន|មេ|ទេ៖ ឧបករណ៍|អ្នក|បញ្ជាក់|ថា|នរណា|មើល។',
  ),
  'ov-not-you': both(
    'The vault tells this to the oversight body alone, and this device is not one of its.',
    'ទូ|សុវត្ថិភាព|ប្រាប់|រឿង|នេះ|តែ|ស្ថាប័ន|ត្រួតពិនិត្យ ហើយ|ឧបករណ៍|នេះ|មិន|មែន|របស់|ស្ថាប័ន|នោះ|ទេ។',
  ),
  'ov-overdue': both(
    'Waiting too long: {n}. Until they are on record those vaults open nothing, for anybody.',
    '{n} រង់ចាំ|យូរ|ហួស|កំណត់។ ដរាប|ណា|មិន|ទាន់|កត់ត្រា ទូ|សុវត្ថិភាព|ទាំង|នោះ|មិន|បើក|អ្វី|សម្រាប់|អ្នក|ណា|ឡើយ។',
  ),
  'ov-awaited': both(
    'Something has waited for oversight too long, or a vault has been silent for a day. Look at it:',
    'មាន|អ្វី|មួយ|រង់ចាំ|ការ|ត្រួតពិនិត្យ|យូរ|ហួស|កំណត់ ឬ|ទូ|សុវត្ថិភាព|មួយ|មិន|ឆ្លើយ|តប|ពេញ|មួយ|ថ្ងៃ។ សូម|មើល៖',
  ),
  'ov-board': both('Answers to notes', 'ចម្លើយ|ចំពោះ|កំណត់'),
  'ov-board-how': both(
    'Notes that anybody left without a name are read with the body’s key, on a machine without a network. The board of answers that was made there is posted here in place of the one before. All its places are always taken: post one on the same day of each week, whether there is an answer on it or not.',
    'កំណត់|ដែល|គេ|ទុក|ដោយ|គ្មាន|ឈ្មោះ អាន|ដោយ|សោ|របស់|ស្ថាប័ន លើ|ម៉ាស៊ីន|ដែល|គ្មាន|បណ្តាញ។ ក្តារ|ចម្លើយ|ដែល|បាន|ធ្វើ|ទីនោះ បិទ|ផ្សាយ|ទីនេះ ជំនួស|ក្តារ|មុន។ គ្រប់|កន្លែង|តែងតែ|ពេញ៖ សូម|បិទ|ផ្សាយ|នៅ|ថ្ងៃ|ដដែល|រាល់|សប្តាហ៍ ទោះ|មាន|ចម្លើយ ឬ|គ្មាន។',
  ),
  'ov-board-file': both('The board that was made', 'ក្តារ|ដែល|បាន|ធ្វើ'),
  'ov-board-bad': both('That is no board: saksi notes board makes one.', 'នេះ|មិន|មែន|ជា|ក្តារ|ទេ៖ saksi notes board ធ្វើ|វា។'),
  'ov-board-post': both('Sign it and post it', 'ចុះ|ហត្ថលេខា ហើយ|បិទ|ផ្សាយ'),
  'ov-board-unsigned': both('Nobody signed it: the board of before stands.', 'គ្មាន|អ្នក|ណា|ចុះ|ហត្ថលេខា៖ ក្តារ|មុន|នៅ|ដដែល។'),
  'ov-board-posted': both('It is posted. Whoever has a code finds the answer in it.', 'បាន|បិទ|ផ្សាយ|ហើយ។ អ្នក|មាន|លេខ|កូដ រក|ឃើញ|ចម្លើយ|ក្នុង|នោះ។'),
  'ov-phone': both('Opened by telephone', 'បើក|តាម|ទូរសព្ទ'),
  'ov-phone-how': both(
    'The log was down and two keepers gave their parts by hand. Ask both keepers and the asker who it was; enter it within a day. The agency’s vault may know one that is not here: its keeper tells you the number.',
    'កំណត់|ហេតុ|មិន|ដំណើរការ ហើយ|អ្នក|រក្សា|ពីរ|នាក់|បាន|ឱ្យ|ចំណែក|ដោយ|ដៃ។ សូម|សួរ|អ្នក|រក្សា|ទាំង|ពីរ និង|អ្នក|សុំ|ថា|ជា|នរណា ហើយ|កត់ត្រា|ក្នុង|មួយ|ថ្ងៃ។ ទូ|សុវត្ថិភាព|របស់|ស្ថាប័ន អាច|ដឹង|ពី|មួយ|ដែល|គ្មាន|នៅ|ទីនេះ៖ អ្នក|រក្សា|ប្រាប់|លេខ។',
  ),
  'ov-phone-none': both('Nothing was opened by telephone.', 'គ្មាន|អ្វី|ត្រូវ|បាន|បើក|តាម|ទូរសព្ទ|ទេ។'),
  'ov-call': both('Call {code}', 'ការ|ហៅ {code}'),
  'ov-done': both('on record since {when}', 'បាន|កត់ត្រា|តាំង|ពី {when}'),
  'ov-waits': both('to be on record by {when}', 'ត្រូវ|កត់ត្រា|មុន {when}'),
  'ov-late': both('overdue since {when}', 'ហួស|កំណត់|តាំង|ពី {when}'),
  'ov-state': both('State', 'ស្ថានភាព'),
  'ov-when': both('When', 'ពេល|ណា'),
  'ov-why': both('Why it could not wait', 'ហេតុអ្វី|រង់ចាំ|មិន|បាន'),
  'ov-why-none': both('not said', 'មិន|បាន|ប្រាប់'),
  'ov-keepers': both('Keepers on the telephone', 'អ្នក|រក្សា|តាម|ទូរសព្ទ'),
  'ov-record': both('Record', 'កំណត់ត្រា'),
  'ov-record-is': both('{pointer}, of {office}', '{pointer} របស់ {office}'),
  'ov-fields': both('Fields', 'វាល'),
  'ov-enter-says': both(
    'I have asked who opened this and why, and enter it in the record now.',
    'ខ្ញុំ|បាន|សួរ|ថា|នរណា|បើក និង|ហេតុអ្វី ហើយ|កត់ត្រា|វា|ឥឡូវ|នេះ។',
  ),
  'ov-enter': both('Hold to enter it', 'ចុច|ជាប់|ដើម្បី|កត់ត្រា'),
  'ov-number': both('Number of one that is not here', 'លេខ|របស់|មួយ|ដែល|គ្មាន|នៅ|ទីនេះ'),
  'ov-number-how': both('36 signs, as the keeper’s vault printed it', 'សញ្ញា ៣៦ ដូច|ទូ|សុវត្ថិភាព|អ្នក|រក្សា|បាន|បោះពុម្ព'),
  'ov-glass': both('Opened in an emergency', 'បើក|ក្នុង|ករណី|បន្ទាន់'),
  'ov-glass-how': both(
    'Two people of two offices stood for it. Within 72 hours somebody of oversight looks; after that, those two open nothing.',
    'មនុស្ស|ពីរ|នាក់|ពី|ការិយាល័យ|ពីរ|បាន|ទទួល|ខុសត្រូវ។ ក្នុង ៧២ ម៉ោង ស្ថាប័ន|ត្រួតពិនិត្យ|ត្រូវ|មើល។ ក្រោយ|មក ពួក|គេ|ទាំង|ពីរ|បើក|អ្វី|មិន|បាន|ទេ។',
  ),
  'ov-glass-none': both('None waits to be looked at.', 'គ្មាន|អ្វី|រង់ចាំ|ការ|ពិនិត្យ|ទេ។'),
  'ov-glass-by': both('Asked by', 'សុំ|ដោយ'),
  'ov-glass-says': both('I have looked at this opening and at its reason.', 'ខ្ញុំ|បាន|ពិនិត្យ|ការ|បើក|នេះ និង|មូលហេតុ|របស់|វា។'),
  'ov-look-hold': both('Hold to say that you looked', 'ចុច|ជាប់|ដើម្បី|ប្រាប់|ថា|បាន|ពិនិត្យ'),
  'ov-stops': both('Whom the vaults have stopped', 'អ្នក|ដែល|ទូ|សុវត្ថិភាព|បាន|បញ្ឈប់'),
  'ov-locked-none': both('The vaults have locked nobody.', 'ទូ|សុវត្ថិភាព|មិន|បាន|ចាក់សោ|អ្នក|ណា|ទេ។'),
  'ov-locked': both('Somebody of {office}, person {code}', 'មន្ត្រី|ម្នាក់|របស់ {office} លេខ {code}'),
  'ov-locked-unknown': both('Somebody, person {code}', 'មនុស្ស|ម្នាក់ លេខ {code}'),
  'ov-let-says': both(
    'I have looked at what this person did, and let this person open again.',
    'ខ្ញុំ|បាន|ពិនិត្យ|អ្វី|ដែល|មនុស្ស|នេះ|ធ្វើ ហើយ|អនុញ្ញាត|ឱ្យ|បើក|ឡើង|វិញ។',
  ),
  'ov-let': both('Hold to let go', 'ចុច|ជាប់|ដើម្បី|អនុញ្ញាត|វិញ'),
  'ov-frozen': both('{office}: all openings are stopped', '{office}៖ ការ|បើក|ទាំង|អស់|ត្រូវ|បាន|បញ្ឈប់'),
  'ov-thaw-says': both('I let this office open, grant and approve again.', 'ខ្ញុំ|អនុញ្ញាត|ឱ្យ|ការិយាល័យ|នេះ|បើក អនុញ្ញាត និង|យល់ព្រម|ឡើង|វិញ។'),
  'ov-freeze': both('Stop all openings of an office', 'បញ្ឈប់|ការ|បើក|ទាំង|អស់|របស់|ការិយាល័យ|មួយ'),
  'ov-freeze-whose': both('Which office', 'ការិយាល័យ|ណា'),
  'ov-freeze-says': both(
    'Nobody of {office} opens, searches, grants or approves from now on, until oversight lets it go on.',
    'ចាប់|ពី|ពេល|នេះ គ្មាន|អ្នក|ណា|នៅ {office} បើក ស្វែងរក អនុញ្ញាត ឬ|យល់ព្រម|ទេ រហូត|ដល់|ស្ថាប័ន|ត្រួតពិនិត្យ|អនុញ្ញាត|វិញ។',
  ),
  'ov-freeze-hold': both('Hold to stop it', 'ចុច|ជាប់|ដើម្បី|បញ្ឈប់'),
  'ov-plans': both('Sealed plans', 'ផែនការ|បិទ|សោ'),
  'ov-plans-how': both(
    'Your own unsealer writes a list of the seals (saksi plan held) and brings it by hand. It stays in this window and is sent nowhere. It says how many there are, whose, and since when; not what is planned, and not for when.',
    'អ្នក|បើក|សោ|របស់|អ្នក|សរសេរ|បញ្ជី|ត្រា (saksi plan held) ហើយ|យក|មក|ដោយ|ដៃ។ វា|នៅ|ក្នុង|ផ្ទាំង|នេះ មិន|ផ្ញើ|ទៅ|ណា|ទេ។ វា|ប្រាប់|ចំនួន ម្ចាស់ និង|តាំង|ពី|ពេល|ណា មិន|ប្រាប់|ផែនការ ឬ|ម៉ោង|ទេ។',
  ),
  'ov-plans-file': both('The unsealer’s list', 'បញ្ជី|របស់|អ្នក|បើក|សោ'),
  'ov-plans-bad': both(
    'This is no list of seals. Ask your unsealer to write it again: saksi plan held … --out FILE',
    'នេះ|មិន|មែន|ជា|បញ្ជី|ត្រា|ទេ។ សូម|ឱ្យ|អ្នក|បើក|សោ|សរសេរ|ម្តង|ទៀត៖ saksi plan held … --out FILE',
  ),
  'ov-plans-none': both('The list has no seal.', 'បញ្ជី|គ្មាន|ត្រា|ទេ។'),
  'ov-plans-at': both('As of {when}', 'គិត|ត្រឹម {when}'),
  'ov-plans-n': both('{office}: {n} sealed, {due} due, {extended} put off', '{office}៖ បិទ|សោ {n} ដល់|កំណត់ {due} ពន្យារ {extended}'),
  'ov-seal-since': both('since {since}; opens by itself on {latest} at the latest', 'តាំង|ពី {since} បើក|ដោយ|ខ្លួន|ឯង|យ៉ាង|យូរ {latest}'),
  'ov-seal-due': both('since {since}; due: it opens without an order', 'តាំង|ពី {since} ដល់|កំណត់៖ បើក|ដោយ|គ្មាន|បញ្ជា'),
  'ov-seal-extended': both('put off once already', 'បាន|ពន្យារ|ម្តង|រួច|ហើយ'),
  'ov-what': both('What you order', 'អ្វី|ដែល|អ្នក|បញ្ជា'),
  'ov-unseal': both('Open it before its time', 'បើក|មុន|ពេល|កំណត់'),
  'ov-extend': both('Put it off by 30 days, once', 'ពន្យារ ៣០ ថ្ងៃ តែ|ម្តង'),
  'ov-reason': both('Why', 'ហេតុអ្វី'),
  'ov-until': both('Holds until (that day no more), 14 days at most', 'មាន|ប្រសិទ្ធភាព|ដល់ (ថ្ងៃ|នោះ|អស់|ហើយ) យ៉ាង|យូរ ១៤ ថ្ងៃ'),
  'ov-unseal-says': both(
    'Two unsealers may open seal {seal} of {office} before its time, until {day}. Whoever was in its team is told that it was opened by an order with a reason.',
    'អ្នក|បើក|សោ|ពីរ|នាក់|អាច|បើក|សោ {seal} របស់ {office} មុន|ពេល|កំណត់ រហូត|ដល់ {day}។ ក្រុម|របស់|វា|ត្រូវ|បាន|ប្រាប់|ថា|វា|បើក|តាម|បញ្ជា|ដែល|មាន|មូលហេតុ។',
  ),
  'ov-extend-says': both(
    'Seal {seal} of {office} opens 30 days later than by itself, this once; unsealers carry that out until {day}.',
    'ត្រា {seal} របស់ {office} បើក|យឺត|ជាង|កំណត់ ៣០ ថ្ងៃ តែ|ម្តង|នេះ។ អ្នក|បើក|សោ|អនុវត្ត|រហូត|ដល់ {day}។',
  ),
  'ov-order-waits': both('On record. Witnesses have still to stand behind it.', 'បាន|កត់ត្រា។ សាក្សី|មិន|ទាន់|គាំទ្រ|ទេ។'),
  'ov-order-again': both('Ask the witnesses again', 'សួរ|សាក្សី|ម្តង|ទៀត'),
  'ov-order-done': both('The order is on record and witnessed', 'បញ្ជា|ត្រូវ|បាន|កត់ត្រា និង|មាន|សាក្សី'),
  'ov-order-take': both('Take the order’s file', 'យក|ឯកសារ|បញ្ជា'),
  'ov-order-carry': both(
    'Carry the file to two unsealers by hand: saksi plan {command} … --order FILE. Whoever has it reads which seal it is about: send it nowhere, and destroy it here afterwards. It is in this window alone.',
    'យក|ឯកសារ|ទៅ|អ្នក|បើក|សោ|ពីរ|នាក់|ដោយ|ដៃ៖ saksi plan {command} … --order FILE។ អ្នក|ណា|មាន|វា អាន|បាន|ថា|ត្រា|ណា៖ កុំ|ផ្ញើ|ទៅ|ណា ហើយ|បំផ្លាញ|វា|នៅ|ទីនេះ|ពេល|ក្រោយ។ វា|នៅ|តែ|ក្នុង|ផ្ទាំង|នេះ។',
  ),
  'ov-order-next': both('Order something else', 'បញ្ជា|អ្វី|ផ្សេង'),
} as const

export const EMERGENCY_WORDS: Readonly<Record<EmergencyReason, Words>> = {
  'child-at-risk': both('A child was at risk that night', 'កុមារ|ម្នាក់|មាន|គ្រោះថ្នាក់|នៅ|យប់|នោះ'),
  'life-at-risk': both('A life was at risk that night', 'អាយុ|ជីវិត|មាន|គ្រោះថ្នាក់|នៅ|យប់|នោះ'),
}
export const UNUSUAL_WORDS: Readonly<Record<Unusual, Words>> = {
  burst: both('Opened unusually many people within an hour', 'បើក|មនុស្ស|ច្រើន|ខុស|ធម្មតា|ក្នុង|មួយ|ម៉ោង'),
  refusals: both('Was refused unusually often within a day', 'ត្រូវ|បាន|បដិសេធ|ញឹកញាប់|ខុស|ធម្មតា|ក្នុង|មួយ|ថ្ងៃ'),
}
type OrderReason = (typeof UNSEALING_REASONS)[number] | (typeof EXTENSION_REASONS)[number]
export const ORDER_WORDS: Readonly<Record<OrderReason, Words>> = {
  'danger-to-life': both('A life is in danger by it', 'អាយុ|ជីវិត|មាន|គ្រោះថ្នាក់|ដោយសារ|វា'),
  'suspected-leak': both('It may have been told', 'វា|អាច|បែក|ធ្លាយ|ហើយ'),
  complaint: both('A complaint about it', 'មាន|បណ្តឹង|អំពី|វា'),
  'court-order': both('A court ordered it', 'តុលាការ|បាន|បញ្ជា'),
  'action-put-off': both('The action was put off', 'សកម្មភាព|ត្រូវ|បាន|ពន្យារ'),
  'people-still-at-risk': both('People are still at risk', 'មនុស្ស|នៅ|តែ|មាន|គ្រោះថ្នាក់'),
}
