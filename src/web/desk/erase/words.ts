/** Words of erasures at the desk. The Khmer is a draft until a native reader signs it. */
import type { ErasureAsked } from '../../../core/entry/ask-erasure.ts'
import type { Words } from '../../../core/model/fields.ts'
import { both } from '../../words/say.ts'
import type { StateOf, StopReason } from './model.ts'

export const ERASE = {
  'er-title': both('Erasures', 'ការ|លុប'),
  'er-how': both(
    'Two people of two offices order an erasure. Thirty days pass, in which it can be stopped; then the two sign once more, and it is done.',
    'មនុស្ស|ពីរ|នាក់|ពី|ការិយាល័យ|ពីរ|បញ្ជា|ការ|លុប។ សាមសិប|ថ្ងៃ|កន្លង|ទៅ ដែល|គេ|អាច|បញ្ឈប់|វា រួច|ទាំង|ពីរ|ចុះ|ហត្ថលេខា|ម្តង|ទៀត ហើយ|វា|ត្រូវ|បាន|ធ្វើ។',
  ),
  'er-begin': both(
    'To ask for one, find the record and choose “Erase this record” there.',
    'ដើម្បី|សុំ សូម|រក|កំណត់ត្រា រួច|ជ្រើស «លុប|កំណត់ត្រា|នេះ» នៅ|ទីនោះ។',
  ),
  'er-find': both('Find', 'ស្វែងរក'),
  'er-none': both('No erasure concerns you now.', 'ឥឡូវ|នេះ គ្មាន|ការ|លុប|ណា|ទាក់ទង|នឹង|អ្នក|ទេ។'),
  'er-mine': both('Waits for your signature', 'រង់ចាំ|ហត្ថលេខា|អ្នក'),
  'er-waits-n': both('Erasures that wait for your signature: {n}.', 'ការ|លុប|ដែល|រង់ចាំ|ហត្ថលេខា|អ្នក៖ {n}។'),
  'er-ours': both('Asked of your office, or declined by it', 'គេ|បាន|សុំ|ការិយាល័យ|អ្នក ឬ|ការិយាល័យ|អ្នក|បាន|បដិសេធ'),
  'er-again': both('It may be asked again', 'អាច|សុំ|ម្តង|ទៀត|បាន'),
  'er-own': both('Asked by your office', 'ការិយាល័យ|អ្នក|បាន|សុំ'),
  'er-orders': both('Ordered', 'បាន|បញ្ជា'),
  'er-kind': both('{kind}, record {pointer}', '{kind} កំណត់ត្រា {pointer}'),
  'er-office': both('Whose record', 'កំណត់ត្រា|របស់'),
  'er-ground': both('Ground', 'មូលហេតុ'),
  'er-advocate': both('Who speaks for the person', 'អ្នក|និយាយ|ជំនួស|សាមីខ្លួន'),
  'er-advocate-none': both('Nobody is named', 'មិន|ដាក់|ឈ្មោះ|អ្នក|ណា|ទេ'),
  'er-advocate-told': both('{office}, which was told and may stop it', '{office} ដែល|បាន|ដឹង ហើយ|អាច|បញ្ឈប់|វា'),
  'er-advocate-was': both('{office}, which was told', '{office} ដែល|បាន|ដឹង'),
  'er-versions': both('Versions', 'កំណែ'),
  'er-versions-n': both('{n}, all of them', '{n} ទាំង|អស់'),
  'er-asked-on': both('Asked', 'បាន|សុំ'),
  'er-ordered-on': both('Ordered', 'បាន|បញ្ជា'),
  'er-from': both('Can be carried out from', 'អាច|អនុវត្ត|ចាប់|ពី'),
  'er-state': both('State', 'ស្ថានភាព'),
  'er-vaults': both('What the vaults say', 'អ្វី|ដែល|ទូ|សុវត្ថិភាព|ប្រាប់'),
  'er-vault-heard': both('{vault}: has heard the order, and counts its own thirty days', '{vault}៖ បាន|ឮ|បញ្ជា ហើយ|រាប់|សាមសិប|ថ្ងៃ|ដោយ|ខ្លួន|ឯង'),
  'er-vault-destroyed': both('{vault}: has destroyed its part of the names', '{vault}៖ បាន|បំផ្លាញ|ចំណែក|នៃ|ឈ្មោះ'),
  'er-vault-silent': both('{vault}: has said nothing yet', '{vault}៖ មិន|ទាន់|ប្រាប់|អ្វី|ទេ'),
  'er-order-of': both('To order this erasure', 'បញ្ជា|ការ|លុប|នេះ'),
  'er-deed-of': both('To carry out this erasure, for good', 'អនុវត្ត|ការ|លុប|នេះ ជា|ស្ថាពរ'),
  'er-order-says': both(
    'I order that this record be erased whole (versions: {n}). It is not done before {days} days have passed, and not without a second signing.',
    'ខ្ញុំ|បញ្ជា|ឱ្យ|លុប|កំណត់ត្រា|នេះ|ទាំង|មូល (កំណែ៖ {n})។ វា|មិន|ត្រូវ|ធ្វើ|មុន {days} ថ្ងៃ|ទេ ហើយ|មិន|ធ្វើ|ដោយ|គ្មាន|ការ|ចុះ|ហត្ថលេខា|ម្តង|ទៀត។',
  ),
  'er-deed-says': both(
    'The order was held for thirty days and nobody stopped it. This record is erased now, whole (versions: {n}). No one can bring it back.',
    'បញ្ជា|នេះ|រង់ចាំ|សាមសិប|ថ្ងៃ ហើយ|គ្មាន|អ្នក|ណា|បញ្ឈប់។ ឥឡូវ|លុប|កំណត់ត្រា|នេះ|ទាំង|មូល (កំណែ៖ {n})។ គ្មាន|អ្នក|ណា|អាច|យក|វា|មក|វិញ|ទេ។',
  ),
  'er-oversight-says': both(
    'As oversight I know of no allegation against an official, and of no case or appeal, that this record is still needed for.',
    'ក្នុង|នាម|ស្ថាប័ន|ត្រួតពិនិត្យ ខ្ញុំ|មិន|ដឹង|ពី|ការ|ចោទប្រកាន់|មន្ត្រី ករណី ឬ|បណ្តឹង|ឧទ្ធរណ៍|ណា ដែល|នៅ|ត្រូវការ|កំណត់ត្រា|នេះ|ទេ។',
  ),
  'er-code': both('Check code, the same at the other signer’s:', 'លេខ|កូដ|ពិនិត្យ ដូច|គ្នា|នៅ|អ្នក|ចុះ|ហត្ថលេខា|ម្ខាង|ទៀត៖'),
  'er-signed': both('Signed by both, and on record.', 'ទាំង|ពីរ|បាន|ចុះ|ហត្ថលេខា ហើយ|បាន|កត់ត្រា។'),
  'er-not-sign': both('Do not sign', 'មិន|ចុះ|ហត្ថលេខា'),
  'er-not-sign-why': both(
    'It goes on record, and nobody is told why. The office that asked, and all of oversight in your office, see it; nobody else of it is asked until your office says so.',
    'វា|ត្រូវ|បាន|កត់ត្រា ហើយ|គ្មាន|អ្នក|ណា|ត្រូវ|បាន|ប្រាប់|មូលហេតុ|ទេ។ ការិយាល័យ|ដែល|សុំ និង|អ្នក|ត្រួតពិនិត្យ|ទាំងអស់|ក្នុង|ការិយាល័យ|អ្នក ឃើញ|វា។ គ្មាន|អ្នក|ផ្សេង|ត្រូវ|បាន|សុំ|ទេ រហូត|ដល់|ការិយាល័យ|អ្នក|ប្រាប់។',
  ),
  'er-waits-for': both('It waits for oversight, device {code}', 'រង់ចាំ|ស្ថាប័ន|ត្រួតពិនិត្យ ឧបករណ៍ {code}'),
  'er-declined': both('Oversight did not sign, and does not say why', 'ស្ថាប័ន|ត្រួតពិនិត្យ|មិន|បាន|ចុះ|ហត្ថលេខា ហើយ|មិន|ប្រាប់|មូលហេតុ|ទេ'),
  'er-changed': both('The record has changed since: take it back and ask anew', 'កំណត់ត្រា|បាន|ប្រែ|ប្រួល|តាំង|ពី|នោះ៖ សូម|ដក|វិញ រួច|សុំ|ជា|ថ្មី'),
  'er-take-back': both('Take it back', 'ដក|វិញ'),
  'er-other-entry': both(
    'What somebody signed here is no erasure that this desk can read. Do not sign; tell the office that asked.',
    'អ្វី|ដែល|មាន|អ្នក|ចុះ|ហត្ថលេខា|នៅ|ទីនេះ មិន|មែន|ជា|ការ|លុប|ដែល|តុ|នេះ|អាច|អាន|បាន|ទេ។ កុំ|ចុះ|ហត្ថលេខា សូម|ប្រាប់|ការិយាល័យ|ដែល|សុំ។',
  ),
  'er-carry-out': both('Carry it out', 'អនុវត្ត'),
  'er-stop': both('Stop this order', 'បញ្ឈប់|បញ្ជា|នេះ'),
  'er-stop-why': both('Why', 'ហេតុអ្វី'),
  'er-stop-says': both(
    'I stop this order. Nothing is erased by it; a new order begins a new thirty days.',
    'ខ្ញុំ|បញ្ឈប់|បញ្ជា|នេះ។ គ្មាន|អ្វី|ត្រូវ|លុប|ដោយសារ|វា|ទេ។ បញ្ជា|ថ្មី|ចាប់|ផ្តើម|សាមសិប|ថ្ងៃ|ថ្មី។',
  ),
  'er-stop-clear': both(
    'The reason stands in the record in clear, for whoever runs it to read.',
    'មូលហេតុ|នៅ|ក្នុង|កំណត់ត្រា|ដោយ|មិន|បិទសោ អ្នក|គ្រប់គ្រង|ប្រព័ន្ធ|អាន|បាន។',
  ),
  'er-stop-hold': both('Hold to stop it', 'ចុច|ជាប់|ដើម្បី|បញ្ឈប់'),
  'er-stopped': both('Stopped, and on record. Nothing was erased.', 'បាន|បញ្ឈប់ ហើយ|បាន|កត់ត្រា។ គ្មាន|អ្វី|ត្រូវ|បាន|លុប|ទេ។'),
  'er-goes': both('What is destroyed', 'អ្វី|ដែល|ត្រូវ|បំផ្លាញ'),
  'er-goes-sealed': both('Names and what was written, sealed:', 'ឈ្មោះ និង|អ្វី|ដែល|បាន|សរសេរ ដែល|បិទសោ៖'),
  'er-goes-clear': both('Values in clear that no figure counts:', 'តម្លៃ|មិន|បិទសោ ដែល|គ្មាន|តួលេខ|ណា|រាប់៖'),
  'er-goes-more': both(
    'Of every version, with whatever else its form asked that is not counted, the signature under it, and the keys of the names at the vaults.',
    'នៃ|គ្រប់|កំណែ រួម|នឹង|អ្វី|ផ្សេង|ទៀត|ដែល|ទម្រង់|សួរ តែ|មិន|រាប់ ហត្ថលេខា|ក្រោម|វា និង|កូនសោ|នៃ|ឈ្មោះ|នៅ|ទូ|សុវត្ថិភាព។',
  ),
  'er-stays': both('What stays', 'អ្វី|ដែល|នៅ|ដដែល'),
  'er-stays-how': both(
    'That there was a record, and what is counted of it, so that the figures of the past stay what they were:',
    'ថា|មាន|កំណត់ត្រា|មួយ និង|អ្វី|ដែល|រាប់|ពី|វា ដើម្បី|តួលេខ|អតីតកាល|នៅ|ដដែល៖',
  ),
  'er-beyond': both('What this cannot destroy', 'អ្វី|ដែល|នេះ|មិន|អាច|បំផ្លាញ'),
  'er-beyond-backup': both(
    'Backups of the record’s machine, which are to be no older than 35 days, and of the vaults, no older than 7: until those are gone, copies are there.',
    'ច្បាប់|ចម្លង|បម្រុង|នៃ|ម៉ាស៊ីន ដែល|មិន|ត្រូវ|ចាស់|ជាង ៣៥ ថ្ងៃ និង|របស់|ទូ|សុវត្ថិភាព មិន|ចាស់|ជាង ៧ ថ្ងៃ៖ មុន|ពេល|វា|អស់ ច្បាប់|ចម្លង|នៅ|មាន។',
  ),
  'er-beyond-sheet': both(
    'The sheet that it came from. Take the person out of it, or the next time it is sealed anew brings a new record.',
    'ឯកសារ|តារាង|ដែល|វា|ចេញ|មក។ សូម|ដក|សាមីខ្លួន|ចេញ|ពី|វា បើ|មិន|ដូច្នេះ លើក|ក្រោយ|ពេល|បិទសោ|ជា|ថ្មី នឹង|មាន|កំណត់ត្រា|ថ្មី។',
  ),
  'er-beyond-paper': both('Paper, telephones, and those who have read it.', 'ក្រដាស ទូរសព្ទ និង|អ្នក|ដែល|បាន|អាន។'),
  'er-beyond-linked': both(
    'Other records of the same person, here or at other offices: each is erased by itself.',
    'កំណត់ត្រា|ផ្សេង|ទៀត|របស់|មនុស្ស|ដដែល នៅ|ទីនេះ ឬ|ការិយាល័យ|ផ្សេង៖ ត្រូវ|លុប|មួយ|ម្តងៗ។',
  ),
  'er-open-case': both(
    'A case is open in this record, or in one that is linked to it. Nothing of it is erased before that is over.',
    'មាន|សំណុំ|រឿង|មួយ|នៅ|បើក ក្នុង|កំណត់ត្រា|នេះ ឬ|ក្នុង|មួយ|ដែល|ភ្ជាប់|នឹង|វា។ គ្មាន|អ្វី|ត្រូវ|លុប|មុន|ពេល|វា|ចប់|ទេ។',
  ),
  'er-open-appeal': both(
    'An appeal is open in this record, or in one that is linked to it. Nothing of it is erased before that is over.',
    'មាន|បណ្តឹង|ឧទ្ធរណ៍|មួយ|នៅ|បើក ក្នុង|កំណត់ត្រា|នេះ ឬ|ក្នុង|មួយ|ដែល|ភ្ជាប់|នឹង|វា។ គ្មាន|អ្វី|ត្រូវ|លុប|មុន|ពេល|វា|ចប់|ទេ។',
  ),
  'er-open-allegation': both(
    'A matter is open in this record, or in one that is linked to it. Nothing of it is erased before that is over.',
    'មាន|រឿង|មួយ|នៅ|បើក ក្នុង|កំណត់ត្រា|នេះ ឬ|ក្នុង|មួយ|ដែល|ភ្ជាប់|នឹង|វា។ គ្មាន|អ្វី|ត្រូវ|លុប|មុន|ពេល|វា|ចប់|ទេ។',
  ),
  'er-already-held': both(
    'This was ordered on {since}. From {due} on the two can sign once more.',
    'នេះ|បាន|បញ្ជា|នៅ {since}។ ចាប់|ពី {due} ទាំង|ពីរ|អាច|ចុះ|ហត្ថលេខា|ម្តង|ទៀត។',
  ),
  'er-already-done': both('This record has been erased. Its count stays.', 'កំណត់ត្រា|នេះ|ត្រូវ|បាន|លុប|ហើយ។ ចំនួន|រាប់|នៅ|ដដែល។'),
  'er-second': both('Who signs with you, of oversight', 'អ្នក|ណា|ចុះ|ហត្ថលេខា|ជា|មួយ|អ្នក ពី|ស្ថាប័ន|ត្រួតពិនិត្យ'),
  'er-second-is': both('{office}, device {code}', '{office} ឧបករណ៍ {code}'),
  'er-second-none': both(
    'Nobody of oversight has a device that can sign this with you.',
    'គ្មាន|អ្នក|ណា|នៅ|ស្ថាប័ន|ត្រួតពិនិត្យ មាន|ឧបករណ៍|ដែល|អាច|ចុះ|ហត្ថលេខា|នេះ|ជា|មួយ|អ្នក|ទេ។',
  ),
  'er-choose': both('Choose', 'ជ្រើស'),
  'er-asked-done': both(
    'Signed. It waits for oversight, and counts for nothing until then.',
    'បាន|ចុះ|ហត្ថលេខា។ វា|រង់ចាំ|ស្ថាប័ន|ត្រួតពិនិត្យ ហើយ|មិន|មាន|ប្រសិទ្ធភាព|មុន|ពេល|នោះ|ទេ។',
  ),
  'er-to-list': both('All erasures', 'ការ|លុប|ទាំង|អស់'),
  'er-certificate': both('Certificate of erasure', 'លិខិត|បញ្ជាក់|ការ|លុប'),
  'er-certified': both(
    'Of this record nothing is left at the record’s own machine but its count. Copies in backups end with them: no later than {day}.',
    'នៃ|កំណត់ត្រា|នេះ នៅ|ម៉ាស៊ីន|នៃ|កំណត់ត្រា គ្មាន|អ្វី|នៅ|សល់ ក្រៅ|ពី|ចំនួន|រាប់។ ច្បាប់|ចម្លង|បម្រុង|អស់|តាម|ពេល៖ មិន|យូរ|ជាង {day}។',
  ),
  'er-certified-not-vaults': both(
    'The vaults have not all said that they destroyed their parts. Until the agency’s has, or enough of the trustee’s, a name can still be opened.',
    'ទូ|សុវត្ថិភាព|មិន|ទាន់|ប្រាប់|ទាំង|អស់|ថា|បាន|បំផ្លាញ|ចំណែក|ទេ។ មុន|ពេល|ទូ|របស់|ស្ថាប័ន|ប្រាប់ ឬ|គ្រប់|គ្រាន់|នៃ|ទូ|របស់|អ្នក|ទុកចិត្ត ឈ្មោះ|នៅ|អាច|បើក|បាន។',
  ),
  'er-no-vaults': both(
    'This record knows of no vault, so no vault has said anything here.',
    'កំណត់ត្រា|នេះ|មិន|ស្គាល់|ទូ|សុវត្ថិភាព|ណា|ទេ ដូច្នេះ|គ្មាន|ទូ|ណា|ប្រាប់|អ្វី|នៅ|ទីនេះ|ទេ។',
  ),
  'er-done-on': both('Carried out', 'បាន|អនុវត្ត'),
  'er-line': both('Line in the record', 'បន្ទាត់|ក្នុង|កំណត់ត្រា'),
  'er-entry': both('Entry', 'កំណត់|ចំណាំ'),
  'er-print': both('Print', 'បោះពុម្ព'),
} as const

export const GROUND_WORDS: Readonly<Record<ErasureAsked['ground'], Words>> = {
  'request-of-the-person': both('The person asked for it', 'សាមីខ្លួន|បាន|សុំ'),
  'retention-ended': both('It need not be kept any longer', 'រយៈពេល|រក្សា|ទុក|បាន|ចប់'),
  'court-order': both('A court ordered it', 'តុលាការ|បាន|បញ្ជា'),
  'recorded-in-error': both('It was recorded in error', 'បាន|កត់ត្រា|ដោយ|ច្រឡំ'),
}
export const STATE_WORDS: Readonly<Record<StateOf, Words>> = {
  held: both('Held: it can be stopped', 'រង់ចាំ៖ អាច|បញ្ឈប់|បាន'),
  due: both('The thirty days are over: the two may sign again', 'សាមសិប|ថ្ងៃ|បាន|ចប់៖ ទាំង|ពីរ|អាច|ចុះ|ហត្ថលេខា|ម្តង|ទៀត'),
  overtaken: both('The record has a newer version: order it anew', 'កំណត់ត្រា|មាន|កំណែ|ថ្មី|ជាង៖ សូម|បញ្ជា|ជា|ថ្មី'),
  stopped: both('Stopped: nothing was erased by this order', 'បាន|បញ្ឈប់៖ គ្មាន|អ្វី|ត្រូវ|លុប|ដោយសារ|បញ្ជា|នេះ'),
  signed: both(
    'Signed twice; the record’s machine destroys it when it next runs its daily erasure. It is still there until then.',
    'បាន|ចុះ|ហត្ថលេខា|ពីរ|ដង។ ម៉ាស៊ីន|នៃ|កំណត់ត្រា|បំផ្លាញ|វា ពេល|ការ|លុប|ប្រចាំ|ថ្ងៃ|បន្ទាប់។ មុន|ពេល|នោះ វា|នៅ|មាន។',
  ),
  erased: both('Erased: its count stays', 'បាន|លុប៖ ចំនួន|រាប់|នៅ|ដដែល'),
}
export const STOP_WORDS: Readonly<Record<StopReason, Words>> = {
  'person-asked': both('The person asked for that', 'សាមីខ្លួន|បាន|សុំ'),
  'case-open': both('A case is open', 'មាន|សំណុំ|រឿង|នៅ|បើក'),
  'appeal-open': both('An appeal is open', 'មាន|បណ្តឹង|ឧទ្ធរណ៍|នៅ|បើក'),
  'in-error': both('It was ordered in error', 'បាន|បញ្ជា|ដោយ|ច្រឡំ'),
  'not-said': both('Not said', 'មិន|ប្រាប់'),
}
