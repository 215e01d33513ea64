/** Words of an offer, which is asked for by a press: the page of referrals is read without them. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const OFFER = {
  'offer-title': both('Offer a referral', 'ស្នើការ|បញ្ជូន'),
  'offer-who': both('Which of your records?', 'កំណត់ត្រា|មួយ|ណា?'),
  'offer-who-note': both(
    'The name stays closed. You know the record by its code, its month and what is asked for.',
    'ឈ្មោះ|នៅ|បិទ។ អ្នក|ស្គាល់|កំណត់ត្រា|តាម|លេខកូដ ខែ និង|អ្វី|ដែល|ស្នើ|សុំ។',
  ),
  'offer-more': both('Show more records', 'បង្ហាញ|កំណត់ត្រា|ទៀត'),
  'offer-agreed': both('Read it to the person now, and mark what they say', 'សូម|អាន|ឲ្យ|សាមីខ្លួន|ស្តាប់|ឥឡូវ ហើយ|គូស|អ្វី|ដែល|គាត់|ឆ្លើយ'),
  'offer-agreed-note': both(
    'Above the question stands what the file holds. Nobody marks a yes for the person; a no changes no help.',
    'ខាង|លើ|សំណួរ|មាន|អ្វី|ដែល|ឯកសារ|កត់។ គ្មាន|អ្នក|ណា|គូស|ពាក្យ|យល់ព្រម|ជំនួស|សាមីខ្លួន|ទេ ហើយ|ពាក្យ|ទេ មិន|ប្តូរ|ជំនួយ|ទេ។',
  ),
  'offer-agreed-after': both(
    'Choose the help and who is asked first: the question names them.',
    'ជ្រើស|ជំនួយ និង|អ្នក|ដែល|ត្រូវ|ស្នើ|ជា|មុន៖ សំណួរ|ប្រាប់|ឈ្មោះ|វា។',
  ),
  'offer-may-we': both(
    '“May we tell {office} that you need this: {help}? We also tell what is ticked here, so that you do not have to tell it again. Not your name, not your country, not your story. Say what they should not know, and we take it away.”',
    '«តើ|យើង|អាច|ប្រាប់ {office} ថា|អ្នក|ត្រូវ|ការ៖ {help} បាន|ទេ? យើង|ប្រាប់|អ្វី|ដែល|គូស|នៅ|ទីនេះ|ដែរ ដើម្បី|កុំ|ឲ្យ|អ្នក|និយាយ|ម្តង|ទៀត។ មិន|ប្រាប់|ឈ្មោះ មិន|ប្រាប់|ប្រទេស មិន|ប្រាប់|រឿង|របស់|អ្នក|ទេ។ សូម|ប្រាប់|ថា គេ|មិន|គួរ|ដឹង|អ្វី ហើយ|យើង|ដក|ចេញ។»',
  ),
  'tell-sex': both('a woman or a man: {value}', 'ស្ត្រី ឬ|បុរស៖ {value}'),
  'tell-age_at_exploitation': both('a child or grown: {value}', 'កុមារ ឬ|ពេញ|វ័យ៖ {value}'),
  'tell-subject_status': both('how far your matter has come', 'រឿង|របស់|អ្នក|ដល់|ណា|ហើយ'),
  'tell-form_of_exploitation': both('one word on what was done to you', 'ពាក្យ|មួយ|អំពី|អ្វី|ដែល|គេ|បាន|ធ្វើ|លើ|អ្នក'),
  'tell-province': both('the province: {value}', 'ខេត្ត៖ {value}'),
  'offer-file': both('File {code}: is this the person in front of you?', 'ឯកសារ {code}៖ តើ|ជា|មនុស្ស|នៅ|មុខ|អ្នក|ឬ|ទេ?'),
  'offer-unchecked': both(
    'This file may be of more than one person: nothing that it holds as agreed to goes along, and none of it is taken for this person’s. What counts is what the person says now.',
    'ឯកសារ|នេះ|អាច|ជា|របស់|មនុស្ស|លើស|ពី|ម្នាក់៖ អ្វី|ដែល|វា|កត់|ថា|បាន|យល់ព្រម មិន|ត្រូវ|ផ្ញើ|ទៅ|ជា|មួយ|ទេ ហើយ|កុំ|យក|ជា|របស់|គាត់។ អ្វី|ដែល|គាត់|ប្រាប់|ឥឡូវ ទើប|រាប់។',
  ),
  'offer-tonight': both(
    'Is the person safe tonight? Where that is not so, or not known, telephone a place now and send this afterwards.',
    'យប់|នេះ សាមីខ្លួន|មាន|សុវត្ថិភាព|ទេ? បើ|គ្មាន ឬ|មិន|ដឹង សូម|ទូរសព្ទ|ទៅ|កន្លែង|មួយ|ឥឡូវ រួច|ផ្ញើ|នេះ|តាម|ក្រោយ។',
  ),
  'offer-not-yet': both(
    'Not sent: the person has not been asked yet. Read the question aloud, or leave it for another day. The help here goes on.',
    'មិន|ទាន់|ផ្ញើ៖ មិន|ទាន់|បាន|សួរ|សាមីខ្លួន។ សូម|អាន|សំណួរ|ឲ្យ|ស្តាប់ ឬ|ទុក|ថ្ងៃ|ផ្សេង។ ជំនួយ|នៅ|ទីនេះ|នៅ|បន្ត។',
  ),
  'said-self': both('Yes, said by the person', 'យល់ព្រម សាមីខ្លួន|ឆ្លើយ'),
  'said-guardian': both('Yes, said by a child and a guardian whom nobody accuses', 'យល់ព្រម កុមារ|និង|អាណាព្យាបាល|ដែល|គ្មាន|អ្នក|ចោទ|ឆ្លើយ'),
  'said-no': both('No', 'ទេ'),
  'said-not_asked': both('Not asked', 'មិន|បាន|សួរ'),
  'said-child': both('A child, and no guardian who may answer', 'កុមារ ហើយ|គ្មាន|អាណាព្យាបាល|ដែល|អាច|ឆ្លើយ'),
  'said-no-how': both(
    'A no is an answer: nothing is sent there, and it is not asked again today. The help here goes on. The offer can be made on any other day, or to another place.',
    'ពាក្យ|ទេ ជា|ចម្លើយ៖ មិន|ផ្ញើ|ទៅ|ទីនោះ|ទេ ហើយ|ថ្ងៃ|នេះ|មិន|សួរ|ម្តង|ទៀត|ទេ។ ជំនួយ|នៅ|ទីនេះ|នៅ|បន្ត។ អាច|ស្នើ|នៅ|ថ្ងៃ|ផ្សេង ឬ|ទៅ|កន្លែង|ផ្សេង។',
  ),
  'said-child-how': both(
    'Nothing is sent by this. See the child alone. A bed, food and a doctor here need no yes: begin now. Ask the social services today for a representative who has no part in what happened, and who decides with the child what is best; then offer again. Where a life is in danger, wait for no page: ring for help.',
    'មិន|ផ្ញើ|អ្វី|ដោយ|វា|ទេ។ សូម|ជួប|កុមារ|ម្នាក់|ឯង។ កន្លែង|គេង អាហារ និង|គ្រូពេទ្យ|នៅ|ទីនេះ មិន|ចាំ|មាន|ការ|យល់ព្រម|ទេ៖ សូម|ចាប់|ផ្តើម|ឥឡូវ។ ថ្ងៃ|នេះ សូម|សុំ|សេវា|សង្គម|ឲ្យ|ចាត់|អ្នក|តំណាង ដែល|គ្មាន|ពាក់ព័ន្ធ|នឹង|រឿង|នេះ ហើយ|សម្រេច|ជា|មួយ|កុមារ នូវ|អ្វី|ដែល|ល្អ|បំផុត រួច|ស្នើ|ម្តង|ទៀត។ បើ|ជីវិត|មាន|គ្រោះថ្នាក់ កុំ|រង់ចាំ|ទំព័រ|ណា៖ សូម|ទូរសព្ទ|សុំ|ជំនួយ។',
  ),
  'said-not_asked-how': both(
    'Read it to the person first, alone and with an interpreter where one is needed.',
    'សូម|អាន|ឲ្យ|សាមីខ្លួន|ស្តាប់|ជា|មុន ដោយ|ឡែក និង|មាន|អ្នក|បកប្រែ បើ|ត្រូវ|ការ។',
  ),
  'help-return-how': both(
    'Ask first, without an official: does the person want it? Who waits there, and is anybody there to be afraid of?',
    'សូម|សួរ|ជា|មុន ដោយ|គ្មាន|មន្ត្រី៖ តើ|សាមីខ្លួន|ចង់|ទេ? អ្នក|ណា|រង់ចាំ|នៅ|ទីនោះ ហើយ|មាន|អ្នក|ណា|គួរ|ឲ្យ|ខ្លាច|ទេ?',
  ),
  'help-no-bed': both('Shelter is asked for, and no bed: one of the two is a slip.', 'ស្នើ|សុំ|ទីជម្រក តែ|មិន|ត្រូវ|ការ|គ្រែ៖ មួយ|ក្នុង|ពីរ|ជា|ការ|ច្រឡំ។'),
  'offer-help': both('What help is asked for?', 'តើ|ស្នើ|សុំ|ជំនួយ|អ្វី?'),
  'offer-bed': both('Is a bed needed?', 'តើ|ត្រូវ|ការ|គ្រែ|ទេ?'),
  'offer-bed-note': both(
    'As the person says of themselves. Who has children asks for a place that takes them together: ring before you send.',
    'តាម|អ្វី|ដែល|សាមីខ្លួន|ប្រាប់|អំពី|ខ្លួន។ អ្នក|មាន|កូន ត្រូវ|រក|កន្លែង|ដែល|ទទួល|ជា|មួយ|គ្នា៖ សូម|ទូរសព្ទ|មុន|ផ្ញើ។',
  ),
  'offer-where-note': both(
    'Ask first: where must you not be sent, and who must not learn of it? It is written down, sealed, in how the person is reached safely.',
    'សូម|សួរ|ជា|មុន៖ មិន|ត្រូវ|ផ្ញើ|ទៅ|កន្លែង|ណា ហើយ|អ្នក|ណា|មិន|ត្រូវ|ដឹង? សូម|កត់|វា ដោយ|បិទ|សោ ក្នុង|របៀប|ទាក់ទង|សាមីខ្លួន|ដោយ|សុវត្ថិភាព។',
  ),
  'offer-where': both('Who is asked?', 'តើ|ស្នើ|ទៅ|អ្នកណា?'),
  'offer-wrong': both('Something is missing', 'ខ្វះ|អ្វី|មួយ'),
  'need-record': both('Choose the record', 'ជ្រើស|កំណត់ត្រា'),
  'need-file': both(
    'The file could not be read: whether a yes was taken back is not known. Nothing is sent until it can be read',
    'មិន|អាច|អាន|ឯកសារ|បាន៖ មិន|ដឹង|ថា ការ|យល់ព្រម|ត្រូវ|បាន|ដក|វិញ|ឬ|ទេ។ មិន|ផ្ញើ|អ្វី|ទេ ដរាប|ណា|មិន|ទាន់|អាន|បាន',
  ),
  'need-own-yes': both(
    'A guardian’s yes has ended: the person is of age. Ask, and record what is said, before anything is sent',
    'ការ|យល់ព្រម|របស់|អាណាព្យាបាល|បាន|ចប់៖ សាមីខ្លួន|ពេញវ័យ|ហើយ។ សូម|សួរ|គាត់ ហើយ|កត់ត្រា|ចម្លើយ មុន|ផ្ញើ|អ្វី',
  ),
  'need-new-yes': both(
    'It was taken back, or does not bind. Record the person’s new answer before anything is sent',
    'បាន|ដក|វិញ ឬ|គ្មាន|តម្លៃ។ សូម|កត់ត្រា|ចម្លើយ|ថ្មី|របស់|សាមីខ្លួន មុន|ផ្ញើ|អ្វី',
  ),
  'need-reason': both('Choose what help is asked for', 'ជ្រើស|ជំនួយ|ដែល|ស្នើ|សុំ'),
  'need-office': both('Choose who is asked', 'ជ្រើស|ស្ថាប័ន|ដែល|ត្រូវ|ស្នើ'),
  'asked-once': both(
    'This is asked once here. What is known of the record goes along as far as the person agrees.',
    'សួរ|នៅ|ទីនេះ|តែ|ម្តង។ អ្វី|ដែល|ដឹង|ពី|កំណត់ត្រា ទៅ|ជាមួយ|ត្រឹម|អ្វី|ដែល|សាមីខ្លួន|យល់ព្រម។',
  ),
} as const
