/** Words of a person's file. The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
import { both } from '../../words/say.ts'
import type { Words } from '../../../core/model/fields.ts'
import type { Agreed } from '../../../core/person/agreed.ts'
import type { Owed } from '../../../core/person/owed.ts'
import type { Responsible } from '../../../core/person/tell.ts'

export const PEOPLE = {
  'people-title': both('People', 'សាមីខ្លួន'),
  'people-parts': both('Lists of this page', 'បញ្ជី|នៃ|ទំព័រ|នេះ'),
  'people-files': both('Files', 'ឯកសារ'),
  'people-waits': both('Waiting to be screened', 'រង់ចាំ|ការ|ពិនិត្យ'),
  'people-how': both(
    'People of whom your office has more than one record that it has linked: who is held first, then what is due first. Of others no list is here.',
    'អ្នក|ដែល|ការិយាល័យ|អ្នក|មាន|កំណត់ត្រា|លើស|ពី|មួយ|ដែល|បាន|ភ្ជាប់៖ អ្នក|ដែល|ត្រូវ|ឃុំ|មុន រួច|អ្វី|ដែល|ដល់|កំណត់|មុន។ អ្នក|ផ្សេង|មិន|មាន|ក្នុង|បញ្ជី|នេះ|ទេ។',
  ),
  'people-held': both('Held', 'ត្រូវ|ឃុំ'),
  'people-removal': both('To be removed', 'នឹង|ត្រូវ|បណ្តេញ|ចេញ'),
  'people-call': both('Somebody here is held: call today.', 'មាន|អ្នក|ត្រូវ|ឃុំ៖ សូម|ទូរសព្ទ|ថ្ងៃ|នេះ។'),
  'people-no-day': both('no day set', 'មិន|ទាន់|កំណត់|ថ្ងៃ'),
  'people-more': both(
    'These are the people whose records were linked last. Of others nothing is here, nor whether something is due: look for a record, and open the file from there.',
    'ទាំងនេះ|ជា|មនុស្ស|ដែល|កំណត់ត្រា|ត្រូវ|បាន|ភ្ជាប់|ចុងក្រោយ។ អ្នក|ផ្សេង|មិន|មាន|នៅ|ទីនេះ|ទេ ហើយ|ក៏|មិន|ប្រាប់|ថា|មាន|អ្វី|ដល់|កំណត់|ដែរ៖ សូម|រក|កំណត់ត្រា|មួយ រួច|បើក|ឯកសារ|ពី|ទីនោះ។',
  ),
  'people-none': both(
    'Your office has linked no records yet. Look for a record, and open the file from there.',
    'ការិយាល័យ|អ្នក|មិន|ទាន់|បាន|ភ្ជាប់|កំណត់ត្រា|ទេ។ សូម|រក|កំណត់ត្រា|មួយ រួច|បើក|ឯកសារ|ពី|ទីនោះ។',
  ),
  'people-find': both('Find a record', 'រក|កំណត់ត្រា'),
  'people-records': both('{n} records', 'កំណត់ត្រា {n}'),
  'people-owed': both('To do', 'ត្រូវ|ធ្វើ'),
  'people-first': both('First due', 'ត្រូវ|ធ្វើ|មុន'),
  'people-worker': both('Answers', 'អ្នក|ទទួល|ខុស|ត្រូវ'),
  'people-yours': both('you', 'អ្នក'),
  'people-asked': both('you are asked to take over', 'គេ|សុំ|ឲ្យ|អ្នក|ទទួល'),
  'people-office': both('Office', 'ការិយាល័យ'),
  'people-file': both('File', 'ឯកសារ'),
  'people-late': both('late', 'យឺត'),
  'people-not-there': both('There is nothing here, or it is not yours.', 'មិន|មាន|អ្វី|នៅ|ទីនេះ ឬ|មិន|មែន|របស់|អ្នក។'),
  'people-slow': both(
    'You have opened very many files without a pause. Each further one waits some minutes; what cannot wait a colleague can open.',
    'អ្នក|បាន|បើក|ឯកសារ|ច្រើន|ណាស់|ដោយ|គ្មាន|សម្រាក។ ឯកសារ|បន្ទាប់|នីមួយៗ|ត្រូវ|រង់ចាំ|ពីរ|បី|នាទី។ អ្វី|ដែល|មិន|អាច|រង់ចាំ|បាន មិត្ត|រួម|ការងារ|អាច|បើក។',
  ),
  'people-reached': both('Opened very many files', 'បាន|បើក|ឯកសារ|ច្រើន|ណាស់'),
  'people-reached-how': both(
    'Each of these opened more files and lists without a pause than anybody meets people in a day, and had to wait. Ask what for. You, as a head, see this and nobody else.',
    'អ្នក|ទាំង|នេះ|បាន|បើក|ឯកសារ|និង|បញ្ជី|ដោយ|គ្មាន|សម្រាក ច្រើន|ជាង|មនុស្ស|ដែល|គេ|ជួប|ក្នុង|មួយ|ថ្ងៃ ហើយ|ត្រូវ|រង់ចាំ។ សូម|សួរ|ថា|ដើម្បី|អ្វី។ តែ|ប្រធាន|ប៉ុណ្ណោះ|ឃើញ|អំពី|នេះ។',
  ),
  'people-not-loaded': both('The server did not answer. Try again.', 'ម៉ាស៊ីនមេ|មិន|ឆ្លើយ។ សូម|សាក|ម្តង|ទៀត។'),
  'people-back': both('All people', 'ទាំង|អស់'),
  'file-title': both('A person’s file', 'ឯកសារ|របស់|សាមីខ្លួន'),
  'file-code': both('File {code}', 'ឯកសារ {code}'),
  'file-see': both('Hold to see what the records say', 'ចុច|ជាប់|ដើម្បី|មើល|អ្វី|ដែល|កំណត់ត្រា|ប្រាប់'),
  'file-of': both('{n} records of your office.', 'កំណត់ត្រា {n} របស់|ការិយាល័យ|អ្នក។'),
  'file-owes-none': both('No record says that anything is still to be done.', 'គ្មាន|កំណត់ត្រា|ណា|ប្រាប់|ថា|នៅ|មាន|អ្វី|ត្រូវ|ធ្វើ|ទេ។'),
  'file-owes': both('Still to be done for this person: {n}.', 'នៅ|ត្រូវ|ធ្វើ|សម្រាប់|គាត់៖ {n}។'),
  'file-name': both('Open the name, say why', 'បើក|ឈ្មោះ ប្រាប់|មូលហេតុ'),
  'file-letter': both('A letter to carry', 'លិខិត|សម្រាប់|កាន់'),
  'file-page': both('A page for this person', 'ទំព័រ|សម្រាប់|សាមីខ្លួន'),
  'file-line': both('In order of time', 'តាម|លំដាប់|ពេល'),
  'file-line-how': both(
    'Months, not days: the days are sealed. What happened to this person is not shown here.',
    'តែ|ខែ មិន|មែន|ថ្ងៃ៖ ថ្ងៃ|ត្រូវ|បាន|បិទ|សោ។ អ្វី|ដែល|បាន|កើត|ឡើង|ចំពោះ|គាត់ មិន|បង្ហាញ|នៅ|ទីនេះ|ទេ។',
  ),
  'file-no-day': both('no day said', 'មិន|បាន|ប្រាប់|ថ្ងៃ'),
  'file-two': both(
    'Two people wrote this at once. Both versions are kept; send it once more to settle it.',
    'មនុស្ស|ពីរ|នាក់|សរសេរ|ព្រម|គ្នា។ រក្សា|ទុក|ទាំង|ពីរ សូម|ផ្ញើ|ម្តង|ទៀត|ដើម្បី|ដោះស្រាយ។',
  ),
  'file-asked': both('{office}: {state}, {since}', '{office}៖ {state} {since}'),
  'file-owed': both('Still to be done', 'នៅ|ត្រូវ|ធ្វើ'),
  'file-owed-none': both('Nothing that a record promises is open.', 'គ្មាន|អ្វី|ដែល|កំណត់ត្រា|សន្យា|នៅ|សល់|ទេ។'),
  'file-by': both('by {day}', 'ត្រឹម {day}'),
  'file-was-by': both('was due by {day}', 'ត្រូវ|ធ្វើ|ត្រឹម {day}'),
  'file-since': both('since {day}', 'តាំង|ពី {day}'),
  'file-riel': both('{n} riel', '{n} រៀល'),
  'file-still-owed': both('We still have to pay', 'យើង|នៅ|ត្រូវ|បើក'),
  'file-paid': both('Paid so far', 'បាន|បើក|ហើយ'),
  'file-told': both('Already told', 'បាន|ប្រាប់|រួច|ហើយ'),
  'file-told-how': both('Do not ask again. Confirm it if the person brings it up.', 'កុំ|សួរ|ម្តង|ទៀត។ បញ្ជាក់ បើ|គាត់|លើក|ឡើង។'),
  'file-told-none': both('Nothing yet. Ask as little as you can.', 'មិន|ទាន់|មាន|ទេ។ សូម|សួរ|តែ|អ្វី|ដែល|ចាំបាច់|បំផុត។'),
  'file-told-refused': both('Did not wish to say. Do not ask again.', 'មិន|ចង់|ប្រាប់។ កុំ|សួរ|ម្តង|ទៀត។'),
  'file-told-grew': both('{was} then; {now} since {day}', '{was} កាល|នោះ {now} តាំង|ពី {day}'),
  'file-told-differs': both(
    '{values}: the papers differ. Look at them; do not ask the person.',
    '{values}៖ ឯកសារ|មិន|ដូច|គ្នា។ សូម|មើល|ឯកសារ កុំ|សួរ|គាត់។',
  ),
  'file-tellings-one': both('What happened was told once: {when}. It is sealed.', 'បាន|ប្រាប់|រឿង|ម្តង៖ {when}។ ត្រូវ|បាន|បិទ|សោ។'),
  'file-tellings': both(
    'What happened was told {n} times: {when}. Nobody asks it again without a reason.',
    'បាន|ប្រាប់|រឿង {n} ដង៖ {when}។ កុំ|សួរ|ម្តង|ទៀត|ដោយ|គ្មាន|មូលហេតុ។',
  ),
  'file-agreed': both('Agreed to', 'បាន|យល់|ព្រម'),
  'file-agreed-none': both(
    'No consent is on record. Nothing is shared until there is one.',
    'គ្មាន|ការ|យល់|ព្រម|ក្នុង|កំណត់ត្រា។ មិន|ចែក|រំលែក|អ្វី|ទេ រហូត|ដល់|មាន។',
  ),
  'file-agreed-not': both('No answer on record', 'គ្មាន|ចម្លើយ|ក្នុង|កំណត់ត្រា'),
  'file-read-aloud': both('Ask, with sentences and cards', 'សួរ ដោយ|ប្រយោគ|និង|កាត'),
  'file-agreed-how': both('A no, or taking it back, ends no help.', 'ការ|បដិសេធ ឬ|ដក|វិញ មិន|បញ្ចប់|ជំនួយ|ឡើយ។'),
  'file-answers': both('Office that answers', 'ការិយាល័យ|ដែល|ទទួល|ខុស|ត្រូវ'),
  'file-answers-none': both('No record names an office.', 'គ្មាន|កំណត់ត្រា|ណា|ដាក់|ឈ្មោះ|ការិយាល័យ|ទេ។'),
  'file-answers-two': both(
    'More than one office has this person. Settle which one answers.',
    'មាន|ការិយាល័យ|លើស|ពី|មួយ។ សូម|កំណត់|ថា|មួយ|ណា|ទទួល|ខុស|ត្រូវ។',
  ),
  'file-status': both('{status}, {day}', '{status} {day}'),
  'clock-open': both('First indication {day}: no decision for {n} months.', 'សូចនាករ|ដំបូង {day}៖ គ្មាន|សេចក្តី|សម្រេច {n} ខែ|ហើយ។'),
  'clock-open-new': both('First indication {day}: no decision yet.', 'សូចនាករ|ដំបូង {day}៖ មិន|ទាន់|មាន|សេចក្តី|សម្រេច។'),
  'clock-office': both('It lies with: {office}.', 'នៅ|នឹង៖ {office}។'),
  'clock-done': both('First indication {day}; decided after {n} months.', 'សូចនាករ|ដំបូង {day} សម្រេច|ក្រោយ {n} ខែ។'),
  'clock-done-same': both('First indication {day}; decided in the same month or quarter.', 'សូចនាករ|ដំបូង {day} សម្រេច|ក្នុង|ខែ ឬ|ត្រីមាស|ដដែល។'),
  'file-not-victim': both(
    'That is a decision on what was known then. It ends no help that has begun, takes nothing back that is owed, and serves against nobody.',
    'នេះ|ជា|សេចក្តី|សម្រេច|តាម|អ្វី|ដែល|បាន|ដឹង|កាល|នោះ។ វា|មិន|បញ្ចប់|ជំនួយ|ដែល|បាន|ចាប់|ផ្តើម មិន|ដក|អ្វី|ដែល|ត្រូវ|ផ្តល់ និង|មិន|ប្រើ|ប្រឆាំង|នឹង|អ្នក|ណា|ឡើយ។',
  ),
  'file-joined': both('Joined by {n} links of your office.', 'ភ្ជាប់|ដោយ|តំណ {n} របស់|ការិយាល័យ|អ្នក។'),
  'file-unchecked': both(
    'This file may be of more than one person: {unsigned} of the {n} links that join its records nobody has signed. What one person agreed to, is owed or told would stand as another’s. Look at whether these records are one person before you share, promise or give anything by it.',
    'ឯកសារ|នេះ|អាច|ជា|របស់|មនុស្ស|លើស|ពី|ម្នាក់៖ ក្នុង|តំណ {n} ដែល|ភ្ជាប់|កំណត់ត្រា {unsigned} គ្មាន|អ្នក|ចុះ|ហត្ថលេខា។ អ្វី|ដែល|ម្នាក់|បាន|យល់|ព្រម ត្រូវ|ទទួល ឬ|បាន|ប្រាប់ អាច|ត្រូវ|យក|ជា|របស់|ម្នាក់|ទៀត។ សូម|មើល|ថា កំណត់ត្រា|ទាំង|នេះ ជា|របស់|មនុស្ស|តែ|ម្នាក់ ឬ|ទេ មុន|ពេល|ចែក|រំលែក សន្យា ឬ|ផ្តល់|អ្វី|តាម|វា។',
  ),
  'file-check': both('Look at them', 'មើល|កំណត់ត្រា|ទាំង|នេះ'),
  'file-scope': both(
    'Put together from your own office’s records, as it has linked them. What others have comes by a referral or a grant. The other side of the wall sees none of it, nor that it is there.',
    'រៀបចំ|ពី|កំណត់ត្រា|របស់|ការិយាល័យ|អ្នក តាម|ដែល|បាន|ភ្ជាប់។ អ្វី|ដែល|អ្នក|ផ្សេង|មាន មក|តាម|ការ|បញ្ជូន ឬ|ការ|អនុញ្ញាត។ ម្ខាង|ទៀត|នៃ|ជញ្ជាំង|មិន|ឃើញ|អ្វី|ទេ សូម្បី|តែ|ថា|មាន។',
  ),
} as const

export const OWED_WORDS: Readonly<Record<Owed['owed'], Words>> = {
  allowance: both('Allowance to pay', 'ប្រាក់|ឧបត្ថម្ភ|ត្រូវ|បើក'),
  referral_answer: both('An answer from who was asked', 'ចម្លើយ|ពី|ស្ថាប័ន|ដែល|បាន|សុំ'),
  safe_place: both('A safe place, which was promised', 'កន្លែង|សុវត្ថិភាព|ដែល|បាន|សន្យា'),
  screening: both('A screening in private', 'ការ|ពិនិត្យ|ដោយ|ឡែក'),
  decision: both('A decision on identification', 'សេចក្តី|សម្រេច|កំណត់|អត្តសញ្ញាណ'),
  second_opinion: both('A second body’s opinion on a no', 'មតិ|របស់|ស្ថាប័ន|ទី|ពីរ លើ|ការ|បដិសេធ'),
  recognition: both('A decision on recognition', 'សេចក្តី|សម្រេច|ទទួល|ស្គាល់'),
  need: both('A need not met', 'តម្រូវការ|មិន|ទាន់|បំពេញ'),
  custody: both('A custody order for a child', 'ដីកា|អាណាព្យាបាល|កុមារ'),
  own_consent: both('The person’s own consent: of age now', 'ការ|យល់|ព្រម|របស់|សាមីខ្លួន៖ ពេញ|វ័យ|ហើយ'),
  other_guardian: both('Consent taken by somebody who may', 'ការ|យល់|ព្រម|ទទួល|ដោយ|អ្នក|ដែល|មាន|សិទ្ធិ'),
  counsel: both('Counsel in the proceedings', 'មេធាវី|ក្នុង|នីតិវិធី'),
  protection: both('A decision on protection', 'សេចក្តី|សម្រេច|លើ|ការ|ការពារ'),
  fear_question: both('The question about a fear of return', 'សំណួរ|អំពី|ការ|ភ័យ|ខ្លាច|ក្នុង|ការ|ត្រឡប់'),
  follow_up: both('A visit after going home', 'ការ|តាមដាន|ក្រោយ|ទៅ|ផ្ទះ'),
  plan_step: both('Promised in the plan', 'បាន|សន្យា|ក្នុង|ផែនការ'),
  plan_word: both('A supervisor’s word on the plan', 'ការ|យល់|ព្រម|លើ|ផែនការ'),
  plan_again: both('A plan that was sent back', 'ផែនការ|ដែល|បាន|បញ្ជូន|ត្រឡប់'),
  hand_over: both('An answer to the hand-over', 'ចម្លើយ|លើ|ការ|ប្រគល់'),
}
export const AGREED_WORDS: Readonly<Record<Agreed['is'], Words>> = {
  given: both('Yes', 'យល់|ព្រម'),
  guardian: both('Yes, by a guardian', 'យល់|ព្រម ដោយ|អាណាព្យាបាល'),
  of_age: both(
    'A guardian’s yes. Ended: of age now. Ask the person, and share nothing by it',
    'អាណាព្យាបាល|បាន|យល់|ព្រម។ បាន|ចប់៖ ពេញ|វ័យ|ហើយ។ សូម|សួរ|សាមីខ្លួន ហើយ|កុំ|ចែក|រំលែក|តាម|វា',
  ),
  withdrawn: both('Taken back', 'បាន|ដក|វិញ'),
  unclear: both('Not clear: given and taken back. Share nothing by it', 'មិន|ច្បាស់៖ បាន|យល់|ព្រម និង|បាន|ដក|វិញ។ កុំ|ចែក|រំលែក'),
  void: both('Does not bind: who took it, or gave it, may not', 'គ្មាន|តម្លៃ៖ អ្នក|ទទួល ឬ|អ្នក|ផ្តល់ គ្មាន|សិទ្ធិ'),
}
export const ANSWERS_WORDS: Readonly<Record<Responsible['by'], Words>> = {
  stay: both('stayed there when last recorded, not confirmed since', 'បាន|ស្នាក់|នៅ|ទីនោះ|ពេល|កត់ត្រា|ចុង|ក្រោយ មិន|ទាន់|បញ្ជាក់|ក្រោយ|មក'),
  referral: both('took the referral', 'បាន|ទទួល|ការ|បញ្ជូន'),
  recorded: both('recorded last', 'បាន|កត់ត្រា|ចុង|ក្រោយ'),
}
/** Where another body stands that was asked. */
export const STATE_WORDS: Readonly<Record<string, Words>> = {
  offered: both('asked', 'បាន|សុំ'),
  seen: both('has seen it', 'បាន|ឃើញ'),
  accepted: both('accepted', 'បាន|ទទួល|យក'),
  declined: both('declined', 'បាន|បដិសេធ'),
  arrived: both('the person has arrived', 'បាន|មក|ដល់'),
  withdrawn: both('withdrawn', 'បាន|ដក|វិញ'),
}
