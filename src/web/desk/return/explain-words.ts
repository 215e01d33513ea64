/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  return: both(
    'Here a return is handed in. A spreadsheet is read and checked on this computer; names are sealed here before anything is sent. You leave with a receipt that shows it is on record.',
    'ទីនេះ|សម្រាប់|ដាក់|របាយការណ៍។ សន្លឹក|ត្រូវ|អាន|និង|ពិនិត្យ|លើ|កុំព្យូទ័រ|នេះ ឈ្មោះ|ត្រូវ|បិទ|សោ|មុន|ពេល|ផ្ញើ។ អ្នក|ទទួល|បង្កាន់ដៃ|ថា|បាន|កត់ត្រា។',
  ),
  typing: both(
    'Here a paper file is typed in, all on one page or one question at a time. Every letter is kept on this computer, sealed; going back or closing the window loses nothing. What the paper does not say stays empty.',
    'ទីនេះ|វាយ|បញ្ចូល|ឯកសារ|ក្រដាស លើ|ទំព័រ|មួយ ឬ|សំណួរ|ម្តង|មួយ។ អក្សរ|នីមួយៗ|ត្រូវ|រក្សាទុក|លើ|កុំព្យូទ័រ|នេះ ដោយ|បិទសោ ថយក្រោយ ឬ|បិទ|បង្អួច|មិន|បាត់|អ្វី|ទេ។ អ្វី|ដែល|ក្រដាស|មិន|មាន|សរសេរ សូម|ទុក|ទទេ។',
  ),
  mend: both(
    'Here is everything that stands against the sheet, each with what would be right. An error blocks; a question asks, and you answer it. Nothing is changed for you.',
    'ទីនេះ|មាន|អ្វី|ទាំង|អស់|ដែល|មិន|ត្រូវ|ក្នុង|តារាង ជាមួយ|អ្វី|ដែល|ត្រឹមត្រូវ។ កំហុស|រារាំង សំណួរ|សួរ|អ្នក ហើយ|អ្នក|ឆ្លើយ។ គ្មាន|អ្វី|ត្រូវ|បាន|កែ|ជំនួស|អ្នក|ទេ។',
  ),
  point: both(
    'Here a list is shown whose rows hold several things: what each column is, of each kind of record. Trying it keeps and sends nothing. What is kept is sealed on this computer, and can be taken back.',
    'ទីនេះ|បង្ហាញ|បញ្ជី|ដែល|ជួរ|មួយ|មាន|រឿង|ច្រើន៖ ជួរឈរ|នីមួយៗ|ជា|អ្វី នៃ|ប្រភេទ|កំណត់ត្រា|នីមួយៗ។ ការ|សាកល្បង|មិន|រក្សាទុក និង|មិន|ផ្ញើ|អ្វី|ទេ។ អ្វី|ដែល|រក្សាទុក ត្រូវ|បិទសោ|លើ|កុំព្យូទ័រ|នេះ ហើយ|អាច|ដក|វិញ|បាន។',
  ),
  parts: both(
    'The rows of this file hold records of several kinds. Each kind is looked through and handed in by itself; what was handed in already is said.',
    'ជួរ|ក្នុង|ឯកសារ|នេះ|មាន|កំណត់ត្រា|ច្រើន|ប្រភេទ។ ប្រភេទ|នីមួយៗ ត្រូវ|ពិនិត្យ និង|ដាក់|ដោយ|ឡែក។ អ្វី|ដែល|បាន|ដាក់|រួច ត្រូវ|បាន|បង្ហាញ។',
  ),
  receipt: both(
    'This is the proof that your return is on record, and where. Print it and have it stamped; whoever reads its code can check it without asking anybody.',
    'នេះ|ជា|ភស្តុតាង|ថា|របាយការណ៍|របស់|អ្នក|មាន|ក្នុង|កំណត់ត្រា និង|នៅ|ទីណា។ សូម|បោះពុម្ព|ហើយ|បោះ|ត្រា។ អ្នក|ណា|អាន|កូដ|អាច|ពិនិត្យ|ដោយ|មិន|បាច់|សួរ|នរណា។',
  ),
} as const
