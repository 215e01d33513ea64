/** Words of the returns that are due. The Khmer is a draft until a native reader signs it. */
import type { CELL_COMMENTS, SEND_BACK_REASONS } from '../../../core/entry/kinds/return-sent-back.ts'
import type { REOPEN_REASONS } from '../../../core/entry/kinds/return-reopened.ts'
import type { WAIVER_REASONS } from '../../../core/entry/kinds/return-waived.ts'
import type { WITHDRAWAL_REASONS } from '../../../core/entry/kinds/return-withdrawn.ts'
import type { Words } from '../../../core/model/fields.ts'
import { both } from '../../words/say.ts'
import type { SlotName } from './model.ts'

export const DUE = {
  'due-head': both('{in} of {due} returns are in', 'របាយការណ៍ {in} ក្នុង {due} បាន|មក|ដល់'),
  'due-head-early': both('{in} returns are in, and {early} are not due yet', 'របាយការណ៍ {in} បាន|មក|ដល់ ហើយ {early} មិន|ទាន់|ដល់|ថ្ងៃ|ត្រូវ|ដាក់'),
  'due-before-n': both('Came, and nobody owed them: {n}.', 'បាន|មក ហើយ|គ្មាន|អ្នក|ណា|ជំពាក់៖ {n}។'),
  'due-unowed': both('Nobody owes a return of it yet', 'មិន|ទាន់|មាន|អ្នក|ណា|ជំពាក់|របាយការណ៍|នេះ|ទេ'),
  'due-none': both('No return is due yet', 'មិន|ទាន់|មាន|របាយការណ៍|ត្រូវ|មក|ដល់'),
  'due-asked-from': both(
    'Returns are owed from {day} on, as was said on {on}; what fell due before that day of saying stays owed. What is from before it was not collected: nobody owes it, and none of it is late or counted as none. Handed in all the same, it counts.',
    'របាយការណ៍|ត្រូវ|ដាក់|ចាប់ពី {day} តាម|អ្វី|ដែល|បាន|ថ្លែង|នៅ|ថ្ងៃ {on}។ អ្វី|ដែល|ផុត|កំណត់|មុន|ថ្ងៃ|ថ្លែង នៅ|ជំពាក់|ដដែល។ អ្វី|ដែល|មុន|ថ្ងៃ|នោះ មិន|បាន|ប្រមូល|ទេ៖ គ្មាន|អ្នក|ណា|ជំពាក់ គ្មាន|អ្វី|យឺត ហើយ|មិន|រាប់|ជា|គ្មាន|ទេ។ បើ|ដាក់|មក វា|រាប់។',
  ),
  'due-missing': both('Still to come: {n}.', 'មិន|ទាន់|មក|ដល់៖ {n}។'),
  'due-contradicted': both('Nil and contradicted: {n}.', 'គ្មាន|ករណី តែ|ផ្ទុយ|ភស្តុតាង៖ {n}។'),
  'due-back': both('Sent back: {n}.', 'បាន|បញ្ជូន|ត្រឡប់៖ {n}។'),
  'due-to-accept': both('To be accepted: {n}.', 'ត្រូវ|ទទួល|យក៖ {n}។'),
  'due-early-n': both('Not due yet: {n}.', 'មិន|ទាន់|ដល់|ថ្ងៃ|ត្រូវ|ដាក់៖ {n}។'),
  'due-settled': both('Nothing waits.', 'គ្មាន|អ្វី|រង់ចាំ។'),
  'due-form': both('Which return', 'របាយការណ៍|ណា'),
  'due-year': both('Year', 'ឆ្នាំ'),
  'due-form-count': both('{title} ({received} of {due})', '{title} ({received} ក្នុង {due})'),
  'due-office': both('Office', 'ការិយាល័យ'),
  'due-in': both('In', 'ទទួល'),
  'due-in-of': both('{in} of {due}', '{in} ក្នុង {due}'),
  'due-map': both('Returns by office and period', 'របាយការណ៍|តាម|ការិយាល័យ និង|រយៈពេល'),
  'due-map-how': both('Move with the arrow keys; Enter opens a return at the side.', 'ផ្លាស់ទី|ដោយ|គ្រាប់ចុច|ព្រួញ Enter បើក|របាយការណ៍|នៅ|ខាង|ស្តាំ។'),
  'due-region': both('Region', 'តំបន់'),
  'due-region-all': both('The whole country', 'ទូទាំង|ប្រទេស'),
  'due-region-none': both('In no region', 'ក្រៅ|តំបន់'),
  'due-print': both('Print', 'បោះពុម្ព'),
  'due-halves': both('Half of the year', 'ឆមាស'),
  'due-first-half': both('Jan to Jun', 'មករា–មិថុនា'),
  'due-second-half': both('Jul to Dec', 'កក្កដា–ធ្នូ'),
  'due-legend': both('What the shapes mean', 'អត្ថន័យ|នៃ|រូប'),
  'due-figures': both('What this means for figures', 'ផល|លើ|តួលេខ'),
  'due-figures-all': both(
    'Every return that is due is in: {n} national figures rest on this return, and print as complete.',
    'របាយការណ៍|ទាំងអស់|ដែល|ត្រូវ|មក បាន|មក|ដល់៖ តួលេខ|ជាតិ {n} ពឹង|លើ|របាយការណ៍|នេះ ហើយ|ចេញ|ជា|ពេញលេញ។',
  ),
  'due-figures-early': both(
    'Every return that is due by now is in, and others are due later: {n} national figures rest on this return, and print as at least until those are in.',
    'របាយការណ៍|ដែល|ត្រូវ|មក|ដល់|ពេល|នេះ បាន|មក|គ្រប់ ហើយ|ផ្សេង|ទៀត|ត្រូវ|មក|ពេល|ក្រោយ៖ តួលេខ|ជាតិ {n} ពឹង|លើ|របាយការណ៍|នេះ ហើយ|ចេញ|ជា «យ៉ាង|តិច» រហូត|ដល់|មក|គ្រប់។',
  ),
  'due-figures-unsigned': both(
    '{n} national figures rest on this return. Some of what came nobody has signed: none of them prints as complete until somebody does.',
    'តួលេខ|ជាតិ {n} ពឹង|លើ|របាយការណ៍|នេះ។ អ្វី|ខ្លះ|ដែល|បាន|មក គ្មាន|អ្នក|ណា|ចុះ|ហត្ថលេខា៖ គ្មាន|តួលេខ|ណា|ចេញ|ជា|ពេញលេញ|ទេ រហូត|ដល់|មាន|អ្នក|ចុះ|ហត្ថលេខា។',
  ),
  'due-figures-unowed': both(
    '{n} national figures rest on this return. Nobody owes it here: what came counts, and they print as at least that many.',
    'តួលេខ|ជាតិ {n} ពឹង|លើ|របាយការណ៍|នេះ។ នៅ|ទីនេះ|គ្មាន|អ្នក|ណា|ជំពាក់|វា៖ អ្វី|ដែល|បាន|មក វា|រាប់ ហើយ|តួលេខ|ចេញ|ជា «យ៉ាង|តិច»។',
  ),
  'due-figures-some': both(
    '{n} national figures rest on this return. Each of this year prints beside “{in} of {due} returns”, and none as a bare zero.',
    'តួលេខ|ជាតិ {n} ពឹង|លើ|របាយការណ៍|នេះ។ តួលេខ|ឆ្នាំ|នេះ|នីមួយៗ|ចេញ|ជាមួយ «របាយការណ៍ {in} ក្នុង {due}» ហើយ|គ្មាន|តួលេខ|ណា|ចេញ|ជា|សូន្យ|ទទេ។',
  ),
  'due-figures-none': both('No national figure rests on this return.', 'គ្មាន|តួលេខ|ជាតិ|ណា|ពឹង|លើ|របាយការណ៍|នេះ|ទេ។'),
  'due-figures-list': both('Which figures', 'តួលេខ|ណា|ខ្លះ'),
  'due-no-rank': both(
    'Offices stand by region, in the order of their list, and are never ranked.',
    'ការិយាល័យ|តាម|តំបន់ និង|លំដាប់|បញ្ជី ហើយ|មិន|ត្រូវ|បាន|ដាក់|ចំណាត់ថ្នាក់|ឡើយ។',
  ),
  'due-undelivered': both(
    'The names in {n} of your returns have waited since {day} for a vault, and nobody can open them. Keep the sheets. Whoever runs the server must look: if the vault refuses them, your office takes its right key and sends the same returns again.',
    'ឈ្មោះ|ក្នុង|របាយការណ៍ {n} របស់|អ្នក រង់ចាំ|ទូ|សុវត្ថិភាព|តាំង|ពី|ថ្ងៃ {day} ហើយ|គ្មាន|អ្នក|ណា|បើក|បាន|ទេ។ សូម|រក្សា|ក្រដាស|ទុក។ អ្នក|ថែទាំ|ម៉ាស៊ីន|មេ|ត្រូវ|ពិនិត្យ៖ បើ|ទូ|សុវត្ថិភាព|មិន|ទទួល ការិយាល័យ|អ្នក|ត្រូវ|យក|សោ|ត្រឹមត្រូវ ហើយ|ផ្ញើ|របាយការណ៍|ដដែល|ម្តង|ទៀត។',
  ),
  'due-own': both('What is due from you', 'អ្វី|ដែល|អ្នក|ត្រូវ|ដាក់'),
  'due-own-of': both('{n} of {due} still to hand in', 'នៅ {n} ក្នុង {due} ត្រូវ|ដាក់'),
  'due-own-asked': both('asked for on {day}', 'បាន|រំលឹក|ថ្ងៃ {day}'),
  'due-ask': both('Remind the office', 'រំលឹក|ការិយាល័យ'),
  'due-ask-all': both('Remind of all {n} that are owed', 'រំលឹក|ទាំង {n} ដែល|មិន|ទាន់|ដាក់'),
  'due-asked': both('Asked for on', 'បាន|រំលឹក'),
  'due-asked-today': both('It was asked for today. It can be asked for again tomorrow.', 'បាន|រំលឹក|ហើយ|ថ្ងៃ|នេះ។ អាច|រំលឹក|ម្តង|ទៀត|ថ្ងៃ|ស្អែក។'),
  'due-asked-done': both(
    'Asked for: it is on record, and stands in the office’s own list. No mail went out from here today.',
    'បាន|រំលឹក៖ វា|ត្រូវ|បាន|កត់ត្រា ហើយ|នៅ|ក្នុង|បញ្ជី|របស់|ការិយាល័យ។ គ្មាន|អ៊ីមែល|ចេញ|ពី|ទី|នេះ|ថ្ងៃ|នេះ|ទេ។',
  ),
  'due-asked-noticed': both(
    'Asked for: it is on record, stands in the office’s own list, and in its next notice by mail: form and period, nothing else.',
    'បាន|រំលឹក៖ វា|ត្រូវ|បាន|កត់ត្រា នៅ|ក្នុង|បញ្ជី|របស់|ការិយាល័យ ហើយ|ក្នុង|ដំណឹង|តាម|អ៊ីមែល|លើក|ក្រោយ៖ ទម្រង់ និង|រយៈពេល|ប៉ុណ្ណោះ។',
  ),
  'due-pick': both('Choose a return in the table', 'ជ្រើស|របាយការណ៍|មួយ|ក្នុង|តារាង'),
  'due-demo-faults': both(
    'In this demonstration, late, sent back and contradicted stand beside offices with invented names alone.',
    'ក្នុង|ការ|សាកល្បង|នេះ យឺត បញ្ជូន|ត្រឡប់ និង|ផ្ទុយ|ភស្តុតាង នៅ|តែ|ក្បែរ|ការិយាល័យ|ឈ្មោះ|ប្រឌិត|ប៉ុណ្ណោះ។',
  ),
  'due-on': both('Due on', 'ត្រូវ|មក|ដល់'),
  'due-day-ends': both('That day ends', 'ថ្ងៃ|នោះ|ចប់'),
  'due-received': both('Received on', 'បាន|ទទួល'),
  'due-rows': both('Rows', 'ជួរ'),
  'due-said': both('It says', 'វា|ប្រាប់|ថា'),
  'due-said-nothing': both('nothing to report', 'គ្មាន|អ្វី|ត្រូវ|រាយការណ៍'),
  'due-read-rows': both('Read its rows, without the names', 'អាន|ជួរ|របស់|វា ដោយ|គ្មាន|ឈ្មោះ'),
  'due-records': both('Records that stand', 'កំណត់ត្រា|ដែល|នៅ|ជា|ធរមាន'),
  'due-against-own': both(
    'The office’s own return has records of this period on record: {n}.',
    'របាយការណ៍|របស់|ការិយាល័យ|នេះ|ផ្ទាល់ មាន|កំណត់ត្រា|ក្នុង|រយៈពេល|នេះ៖ {n}។',
  ),
  'due-against-own-some': both(
    'The office’s own return has records of this period on record.',
    'របាយការណ៍|របស់|ការិយាល័យ|នេះ|ផ្ទាល់ មាន|កំណត់ត្រា|ក្នុង|រយៈពេល|នេះ។',
  ),
  'due-against-other': both(
    'Records of another kind name the office in this period: {n}.',
    'កំណត់ត្រា|ប្រភេទ|ផ្សេង|រាយ|ឈ្មោះ|ការិយាល័យ|នេះ|ក្នុង|រយៈពេល|នេះ៖ {n}។',
  ),
  'due-against-other-some': both(
    'A record of another kind names the office in this period.',
    'កំណត់ត្រា|ប្រភេទ|ផ្សេង|រាយ|ឈ្មោះ|ការិយាល័យ|នេះ|ក្នុង|រយៈពេល|នេះ។',
  ),
  'due-against-how': both(
    'It cannot be accepted. Send the nil return back: the records of the office’s own return then stand as what it returned.',
    'មិន|អាច|ទទួល|យក|បាន|ទេ។ សូម|បញ្ជូន|របាយការណ៍|គ្មាន|ករណី|ត្រឡប់៖ កំណត់ត្រា|របស់|ការិយាល័យ|នឹង|រាប់|ជា|អ្វី|ដែល|បាន|រាយការណ៍។',
  ),
  'due-late-came': both('after its due day', 'ក្រោយ|ថ្ងៃ|ត្រូវ|ដាក់'),
  'due-word-on': both('Last word', 'សេចក្តី|សម្រេច|ចុងក្រោយ'),
  'due-why': both('Why', 'មូលហេតុ'),
  'due-waits-head': both(
    'A nil return is there and waits for the signature of the head of the office. Until then it counts for nothing.',
    'របាយការណ៍|គ្មាន|ករណី|មាន|ហើយ រង់ចាំ|ហត្ថលេខា|ប្រធាន|ការិយាល័យ។ មុន|នោះ វា|មិន|រាប់|ជា|អ្វី|ទេ។',
  ),
  'due-nil-how': both(
    'It came by command or file. Signing, you say that there was nothing in each of these: {n}. Compare its code with the one that was printed where it was sealed: if they differ, sign nothing.',
    'វា|មក|តាម|ពាក្យ|បញ្ជា ឬ|ឯកសារ។ ពេល|ចុះ|ហត្ថលេខា អ្នក|ប្រាប់|ថា គ្មាន|ករណី|ក្នុង|ទាំងនេះ៖ {n}។ ប្រៀបធៀប|លេខកូដ|នេះ|ជាមួយ|លេខកូដ|ដែល|បាន|បោះពុម្ព|នៅ|កន្លែង|បិទ|សោ៖ បើ|ខុស|គ្នា កុំ|ចុះ|ហត្ថលេខា។',
  ),
  'due-nil-against': both(
    'Records of your office are on record for {which}. Signed, the nil return would be contradicted by them.',
    'កំណត់ត្រា|របស់|ការិយាល័យ|អ្នក មាន|រួច|ហើយ|សម្រាប់ {which}។ បើ|ចុះ|ហត្ថលេខា របាយការណ៍|គ្មាន|ករណី|នឹង|ផ្ទុយ|ពី|វា។',
  ),
  'due-nil-sign': both('Sign that there was nothing', 'ចុះ|ហត្ថលេខា|ថា|គ្មាន|ករណី'),
  'due-to-sign': both('waits for your signature: {n}', 'រង់ចាំ|ហត្ថលេខា|អ្នក៖ {n}'),
  'due-cells': both('Comments on cells', 'មតិ|លើ|ក្រឡា'),
  'due-cell-row': both('Row {row}', 'ជួរ {row}'),
  'due-cell-all': both('The whole column', 'ជួរឈរ|ទាំងមូល'),
  'due-hand-in': both('Hand it in', 'ដាក់|របាយការណ៍'),
  'due-accept': both('Accept and sign', 'ទទួលយក និង|ចុះ|ហត្ថលេខា'),
  'due-accept-early': both('Accept before its period is over', 'ទទួលយក មុន|រយៈពេល|ចប់'),
  'due-accept-early-how': both(
    'Its period is still running: the office may still add to it, and nobody can say yet that it is whole. What it adds after you accepted has to be accepted anew. Usually one waits until the period is over.',
    'រយៈពេល|មិន|ទាន់|ចប់|ទេ៖ ការិយាល័យ|នៅ|អាច|បន្ថែម ហើយ|គ្មាន|អ្នក|ណា|អាច|ប្រាប់|បាន|ថា|វា|ពេញលេញ|ទេ។ អ្វី|ដែល|បន្ថែម|ក្រោយ|អ្នក|ទទួលយក ត្រូវ|ទទួលយក|ម្តង|ទៀត។ ធម្មតា គេ|រង់ចាំ|រហូត|ដល់|រយៈពេល|ចប់។',
  ),
  'due-lock': both('Lock', 'ចាក់|សោ'),
  'due-lock-how': both(
    'Locked, it takes nothing more: no row, no correction, no nil. Opening it again needs a reason and a signature.',
    'ចាក់|សោ|ហើយ វា|មិន|ទទួល|អ្វី|ទៀត|ទេ៖ គ្មាន|ជួរ គ្មាន|ការ|កែ គ្មាន|របាយការណ៍|គ្មាន|ករណី។ បើក|ឡើង|វិញ|ត្រូវ|មាន|មូលហេតុ និង|ហត្ថលេខា។',
  ),
  'due-lock-open': both('It can be locked once its period is over.', 'អាច|ចាក់|សោ|បាន|ពេល|រយៈពេល|ចប់។'),
  'due-is-locked': both('It is locked: nothing more is taken for it.', 'វា|ត្រូវ|បាន|ចាក់|សោ មិន|ទទួល|អ្វី|ទៀត|ទេ។'),
  'due-lock-sign': both('Lock and sign', 'ចាក់|សោ និង|ចុះ|ហត្ថលេខា'),
  'due-send-back': both('Send back', 'បញ្ជូន|ត្រឡប់'),
  'due-reopen': both('Open again', 'បើក|ឡើង|វិញ'),
  'due-nil-back': both(
    'A reviewer sent this nil return back. It counts as missing until rows or another nil return come.',
    'អ្នក|ពិនិត្យ|បាន|បញ្ជូន|របាយការណ៍|គ្មាន|ករណី|នេះ|ត្រឡប់។ វា|រាប់|ជា|ខ្វះ រហូត|ដល់|មាន|ជួរ ឬ|របាយការណ៍|គ្មាន|ករណី|ថ្មី|មក|ដល់។',
  ),
  'due-withdraw': both('Withdraw the nil return', 'ដក|របាយការណ៍|គ្មាន|ករណី|វិញ'),
  'due-withdraw-when': both(
    'If there was something after all, withdraw the nil return: what was handed in then stands as the return.',
    'បើ|តាម|ពិត|មាន|ករណី សូម|ដក|របាយការណ៍|គ្មាន|ករណី|វិញ៖ អ្វី|ដែល|បាន|ដាក់ នឹង|ជា|របាយការណ៍។',
  ),
  'due-withdraw-how': both(
    'It stays on record that you signed it and that you withdrew it. It counts for nothing from now on: what was handed in for this office and period is the return, and where nothing was, the return is due again.',
    'ការ|ចុះ|ហត្ថលេខា និង|ការ|ដក|វិញ នៅ|ក្នុង|កំណត់ត្រា។ ពី|ពេល|នេះ វា|មិន|រាប់|ជា|អ្វី|ទេ៖ អ្វី|ដែល|បាន|ដាក់|សម្រាប់|ការិយាល័យ និង|រយៈពេល|នេះ ជា|របាយការណ៍ ហើយ|បើ|គ្មាន|អ្វី របាយការណ៍|ត្រូវ|ដាក់|ម្តង|ទៀត។',
  ),
  'due-withdrawn-on': both(
    'A nil return was signed here, and a head of the body that signed it withdrew it on {day}: {why}.',
    'ទី|នេះ|ធ្លាប់|មាន|របាយការណ៍|គ្មាន|ករណី|ដែល|បាន|ចុះ|ហត្ថលេខា។ ប្រធាន|នៃ|ស្ថាប័ន|ដែល|ចុះ|ហត្ថលេខា បាន|ដក|វា|វិញ|នៅ|ថ្ងៃ {day}៖ {why}។',
  ),
  'due-waive': both('Waive', 'លើកលែង'),
  'due-sign': both('Sign and send', 'ចុះ|ហត្ថលេខា និង|ផ្ញើ'),
  'due-leave': both('Leave it', 'ទុក|ដដែល'),
  'due-reason': both('Reason', 'មូលហេតុ'),
  'due-add-cell': both('Comment on a cell', 'ផ្តល់|មតិ|លើ|ក្រឡា'),
  'due-cell-number': both('Row, or empty for the whole column', 'ជួរ ឬ|ទទេ|សម្រាប់|ជួរឈរ|ទាំងមូល'),
  'due-cell-column': both('Column', 'ជួរឈរ'),
  'due-cell-comment': both('Comment', 'មតិ'),
  'due-cell-take-out': both('Take out', 'ដក|ចេញ'),
  'due-no-names': both('Comments are chosen, not written: a sentence could hold a name.', 'មតិ|ត្រូវ|ជ្រើស មិន|សរសេរ|ទេ៖ ប្រយោគ|អាច|មាន|ឈ្មោះ។'),
  'due-accept-says': both(
    'To accept says that it came, from whom, and whole. For what is in it its own office answers.',
    'ការ|ទទួល|យក|ប្រាប់|ថា វា|បាន|មក ពី|នរណា និង|ពេញលេញ។ ចំពោះ|អ្វី|ដែល|មាន|ក្នុង|វា ការិយាល័យ|របស់|វា|ទទួល|ខុស|ត្រូវ។',
  ),
  'due-signed-on-record': both(
    'It is signed with your key and stays on record; it can be answered, not deleted.',
    'វា|ត្រូវ|ចុះ|ហត្ថលេខា|ដោយ|សោ|របស់|អ្នក ហើយ|នៅ|ក្នុង|កំណត់ត្រា អាច|ឆ្លើយតប|បាន មិន|អាច|លុប|បាន|ទេ។',
  ),
  'due-rows-wait-n': both('With rows that wait: {n}.', 'មាន|ជួរ|រង់ចាំ៖ {n}។'),
  'due-rows-wait': both('Rows that wait', 'ជួរ|រង់ចាំ'),
  'due-rows-since': both('{n} since {day}', '{n} តាំង|ពី {day}'),
  'due-rows-since-some': both('some since {day}', 'មាន|ខ្លះ តាំង|ពី {day}'),
  'due-own-wait': both('Rows that wait: {n}, since {since}, due {due}', 'ជួរ|រង់ចាំ៖ {n} តាំង|ពី {since} ត្រូវ|ដាក់|ត្រឹម {due}'),
  'due-unsigned': both('Not signed: {n}.', 'មិន|ទាន់|ចុះ|ហត្ថលេខា៖ {n}។'),
  'due-withdrawn-n': both('Nil withdrawn: {n}.', 'ដក|របាយការណ៍|គ្មាន|ករណី|វិញ៖ {n}។'),
  'due-countersign-came': both('Came without a signature', 'មក|ដោយ|គ្មាន|ហត្ថលេខា'),
  'due-countersign-code': both('Its code', 'លេខកូដ'),
  'due-countersign-how': both(
    'One signature covers every row of it: read them first. Compare its code with the one that was printed where the file was sealed: if they differ, sign nothing, and ask whoever sealed it.',
    'ហត្ថលេខា|មួយ គ្រប|លើ|គ្រប់|ជួរ៖ សូម|អាន|ជា|មុន។ ប្រៀបធៀប|លេខកូដ|នេះ|ជាមួយ|លេខកូដ|ដែល|បាន|បោះពុម្ព|នៅ|កន្លែង|បិទ|សោ|ឯកសារ៖ បើ|ខុស|គ្នា កុំ|ចុះ|ហត្ថលេខា ហើយ|សួរ|អ្នក|ដែល|បាន|បិទ|សោ|វា។',
  ),
  'due-countersign-read': both('Read: {which} (rows without names: {n})', 'អាន៖ {which} (ជួរ|គ្មាន|ឈ្មោះ៖ {n})'),
  'due-countersign-stood': both(
    'Rows that said word for word what stood already, and were not added again: {n}.',
    'ជួរ|ដែល|និយាយ|ដូច|អ្វី|ដែល|មាន|រួច|ហើយ និង|មិន|បាន|បន្ថែម|ម្ដង|ទៀត៖ {n}។',
  ),
  'due-countersign-none': both(
    'There is no row of it that you can read here, so it cannot be signed here. Ask whoever sealed the file.',
    'គ្មាន|ជួរ|ណា|មួយ|របស់|វា|ដែល|អ្នក|អាច|អាន|នៅ|ទីនេះ|ទេ ដូច្នេះ|មិន|អាច|ចុះ|ហត្ថលេខា|នៅ|ទីនេះ|បាន|ទេ។ សូម|សួរ|អ្នក|ដែល|បាន|បិទ|សោ|ឯកសារ។',
  ),
  'due-countersign-looked': both('read to the last row', 'បាន|អាន|ដល់|ជួរ|ចុង|ក្រោយ'),
  'due-countersign-first': both(
    'It can be signed when its rows have been before you, to the last one.',
    'អាច|ចុះ|ហត្ថលេខា|បាន ពេល|ដែល|ជួរ|របស់|វា|បាន|នៅ|ចំពោះ|មុខ|អ្នក ដល់|ជួរ|ចុង|ក្រោយ។',
  ),
  'due-countersign-hold': both('Hold to sign the whole return', 'ចុច|ជាប់|ដើម្បី|ចុះ|ហត្ថលេខា|លើ|របាយការណ៍|ទាំង|មូល'),
  'due-done': both('On record.', 'បាន|កត់ត្រា|ហើយ។'),
  'due-not-done': both('It is not on record: {why}', 'មិន|ទាន់|បាន|កត់ត្រា៖ {why}'),
  'due-no-answer': both('the server did not answer', 'ម៉ាស៊ីនមេ|មិន|ឆ្លើយ'),
  'due-not-loaded': both('The list did not come. Your work elsewhere is as it was.', 'បញ្ជី|មិន|មក|ទេ។ ការងារ|ផ្សេង|នៅ|ដដែល។'),
} as const

export const SLOT_WORDS: Readonly<Record<SlotName, Words>> = {
  before: both('Came, and nobody owed it', 'បាន|មក ហើយ|គ្មាន|អ្នក|ណា|ជំពាក់'),
  not_due: both('Not due yet', 'មិន|ទាន់|ដល់|ពេល'),
  due: both('Due, nothing received', 'ដល់|ពេល មិន|ទាន់|ទទួល'),
  on_time: both('Received on time', 'ទទួល|ទាន់|ពេល'),
  unsigned: both('Received, not signed', 'ទទួល មិន|ទាន់|ចុះ|ហត្ថលេខា'),
  rows_wait: both('Received, some rows wait', 'ទទួល នៅ|មាន|ជួរ|រង់ចាំ'),
  late: both('Received late', 'ទទួល|យឺត'),
  nil: both('Nil, signed', 'គ្មាន|ករណី បាន|ចុះ|ហត្ថលេខា'),
  contradicted: both('Nil, contradicted', 'គ្មាន|ករណី តែ|ផ្ទុយ|ភស្តុតាង'),
  sent_back: both('Sent back', 'បាន|បញ្ជូន|ត្រឡប់'),
  accepted: both('Accepted', 'បាន|ទទួល|យក'),
  accepted_nil: both('Nil, accepted', 'គ្មាន|ករណី បាន|ទទួល|យក'),
  locked: both('Locked', 'បាន|ចាក់|សោ'),
  locked_nil: both('Nil, locked', 'គ្មាន|ករណី បាន|ចាក់|សោ'),
  waived: both('Waived', 'បាន|លើកលែង'),
}
/** What each state says in a sentence, at the side. */
export const SLOT_SENTENCES: Readonly<Record<SlotName, Words>> = {
  before: both(
    'Nobody owed it: it is neither in time nor late, and not among those due. What came of it counts.',
    'គ្មាន|អ្នក|ណា|ជំពាក់|វា៖ វា|មិន|ទាន់|ពេល|ឬ|យឺត ហើយ|មិន|នៅ|ក្នុង|ចំណោម|អ្វី|ដែល|ត្រូវ|ដាក់|ទេ។ អ្វី|ដែល|បាន|មក វា|រាប់។',
  ),
  not_due: both('Its due day has not passed.', 'ថ្ងៃ|ត្រូវ|ដាក់|មិន|ទាន់|កន្លង|ផុត។'),
  due: both(
    'Its due day has passed and nothing is there. It counts as missing, not as zero.',
    'ថ្ងៃ|ត្រូវ|ដាក់|កន្លង|ផុត|ហើយ តែ|មិន|ទាន់|មាន|អ្វី។ វា|រាប់|ជា|ខ្វះ មិន|មែន|សូន្យ|ទេ។',
  ),
  on_time: both('It came by its due day.', 'វា|មក|ដល់|ទាន់|ពេល។'),
  unsigned: both(
    'It came without a signature. It counts, no figure that rests on it is called whole, and nobody can accept it until a device of its own agency has signed it.',
    'វា|មក|ដោយ|គ្មាន|ហត្ថលេខា។ វា|រាប់ តែ|គ្មាន|តួលេខ|ណា|ដែល|ពឹង|លើ|វា|ចាត់|ទុក|ជា|ពេញលេញ ហើយ|គ្មាន|អ្នក|ណា|អាច|ទទួល|យក|វា|បាន រហូត|ដល់|ឧបករណ៍|របស់|ស្ថាប័ន|ម្ចាស់|ចុះ|ហត្ថលេខា។',
  ),
  rows_wait: both(
    'It came without some of its rows, which could not be mended yet. It counts, and no figure that rests on it is called whole until they come.',
    'វា|មក|ដោយ|ខ្វះ|ជួរ|ខ្លះ ដែល|មិន|ទាន់|កែ|បាន។ វា|រាប់ តែ|គ្មាន|តួលេខ|ណា|ដែល|ពឹង|លើ|វា|ចាត់|ទុក|ជា|ពេញលេញ រហូត|ដល់|ជួរ|ទាំង|នោះ|មក|ដល់។',
  ),
  late: both('It came after its due day, and counts like any other.', 'វា|មក|ក្រោយ|ថ្ងៃ|ត្រូវ|ដាក់ ហើយ|រាប់|ដូច|របាយការណ៍|ផ្សេង។'),
  nil: both('The head of the office signed that there was nothing of the kind.', 'ប្រធាន|ការិយាល័យ|បាន|ចុះ|ហត្ថលេខា|ថា គ្មាន|ករណី|បែប|នេះ|ទេ។'),
  contradicted: both(
    'The head of the office signed that there was nothing, and a record names this office in the period. It will not be counted as zero.',
    'ប្រធាន|ការិយាល័យ|បាន|ចុះ|ហត្ថលេខា|ថា|គ្មាន|ករណី តែ|មាន|កំណត់ត្រា|មួយ|រាយ|ឈ្មោះ|ការិយាល័យ|នេះ|ក្នុង|រយៈពេល|នោះ។ វា|នឹង|មិន|រាប់|ជា|សូន្យ|ទេ។',
  ),
  sent_back: both(
    'A reviewer sent it back. It counts until a corrected one takes its place.',
    'អ្នក|ពិនិត្យ|បាន|បញ្ជូន|ត្រឡប់។ វា|រាប់|រហូត|ដល់|របាយការណ៍|កែ|រួច|មក|ជំនួស។',
  ),
  accepted: both(
    'A reviewer took it as it came. What the office sends afterwards is recorded, and waits for a new word.',
    'អ្នក|ពិនិត្យ|បាន|ទទួល|យក។ អ្វី|ដែល|ការិយាល័យ|ផ្ញើ|ក្រោយ|មក ត្រូវ|កត់ត្រា ហើយ|រង់ចាំ|ការ|ពិនិត្យ|ថ្មី។',
  ),
  locked: both(
    'A reviewer closed it. Nothing more is taken for it; to correct it, it is opened again first, with a reason.',
    'អ្នក|ពិនិត្យ|បាន|បិទ|វា។ មិន|ទទួល|អ្វី|ទៀត|ទេ។ ដើម្បី|កែ ត្រូវ|បើក|វា|ឡើង|វិញ|ជា|មុន ដោយ|មាន|មូលហេតុ។',
  ),
  accepted_nil: both(
    'The head of the office signed that there was nothing of the kind, and a reviewer took it so.',
    'ប្រធាន|ការិយាល័យ|បាន|ចុះ|ហត្ថលេខា|ថា គ្មាន|ករណី|បែប|នេះ|ទេ ហើយ|អ្នក|ពិនិត្យ|បាន|ទទួល|យក|ដូច្នោះ។',
  ),
  locked_nil: both(
    'The head of the office signed that there was nothing of the kind, and a reviewer closed it. Nothing more is taken for it; to correct it, it is opened again first, with a reason.',
    'ប្រធាន|ការិយាល័យ|បាន|ចុះ|ហត្ថលេខា|ថា គ្មាន|ករណី|បែប|នេះ|ទេ ហើយ|អ្នក|ពិនិត្យ|បាន|បិទ|វា។ មិន|ទទួល|អ្វី|ទៀត|ទេ។ ដើម្បី|កែ ត្រូវ|បើក|វា|ឡើង|វិញ|ជា|មុន ដោយ|មាន|មូលហេតុ។',
  ),
  waived: both('Nobody owes it.', 'មិន|ចាំបាច់|ដាក់|ទេ។'),
}

type Reason =
  | (typeof SEND_BACK_REASONS)[number]
  | (typeof REOPEN_REASONS)[number]
  | (typeof WAIVER_REASONS)[number]
  | (typeof WITHDRAWAL_REASONS)[number]
export const REASON_WORDS: Readonly<Record<Reason, Words>> = {
  incomplete: both('Not complete', 'មិន|ពេញលេញ'),
  'contradicts-other-source': both('Another source says otherwise', 'ប្រភព|ផ្សេង|និយាយ|ខុស|ពី|នេះ'),
  'wrong-period': both('Another period', 'រយៈពេល|ផ្សេង'),
  'wrong-office': both('Another office', 'ការិយាល័យ|ផ្សេង'),
  'not-plausible': both('Can hardly be so', 'មិន|គួរ|ឱ្យ|ជឿ'),
  'new-information': both('New information', 'ព័ត៌មាន|ថ្មី'),
  'accepted-in-error': both('Accepted in error', 'ទទួល|យក|ដោយ|ច្រឡំ'),
  'office-asks': both('The office asks for it', 'ការិយាល័យ|ស្នើ|សុំ'),
  'other-source-differs': both('Another source differs', 'ប្រភព|ផ្សេង|ខុស|គ្នា'),
  'office-closed': both('The office is closed', 'ការិយាល័យ|បាន|បិទ'),
  'office-not-open-yet': both('The office did not exist yet', 'ការិយាល័យ|មិន|ទាន់|មាន'),
  'merged-into-other-office': both('Merged into another office', 'បញ្ចូល|ក្នុង|ការិយាល័យ|ផ្សេង'),
  'records-found': both('There was something after all', 'តាម|ពិត|មាន|ករណី'),
  'signed-in-error': both('Signed in error', 'ចុះ|ហត្ថលេខា|ដោយ|ច្រឡំ'),
  disaster: both('Flood, fire or the like', 'ទឹកជំនន់ អគ្គិភ័យ ឬ|គ្រោះ|ផ្សេង'),
}
export const CELL_WORDS: Readonly<Record<(typeof CELL_COMMENTS)[number], Words>> = {
  missing: both('Something is missing', 'មាន|អ្វី|ខ្វះ'),
  'not-plausible': both('Can hardly be so', 'មិន|គួរ|ឱ្យ|ជឿ'),
  'other-source-differs': both('Another source differs', 'ប្រភព|ផ្សេង|ខុស|គ្នា'),
  'wrong-code': both('Another code fits', 'លេខកូដ|ផ្សេង|ត្រូវ|ជាង'),
  'wrong-day': both('Another day', 'ថ្ងៃ|ផ្សេង'),
  'please-explain': both('Please explain', 'សូម|ពន្យល់'),
}
