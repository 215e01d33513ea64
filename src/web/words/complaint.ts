/**
 * Words of the page where a worker complains without an account. It may be read over a shoulder, so it says neither this program's name nor a category of people (DESIGN 8.6).
 * The Khmer is a draft until a native reader, and one who advises workers, sign it.
 */
import { both } from './say.ts'

export const COMPLAINT = {
  title: both('Form', 'ទម្រង់'),
  demo: both('Demonstration: nobody reads this', 'សាកល្បង៖ គ្មាន|អ្នក|ណា|អាន|ទេ'),
  h1: both('Complain about fees, papers or wages', 'ប្តឹង|អំពី|ថ្លៃ|សេវា ឯកសារ ឬ|ប្រាក់ឈ្នួល'),
  how: both(
    'You need no name and no account, and we keep no address. Nobody but the body that you choose below can read what you write. Whoever gives you the internet, your employer’s too, can see that this page was opened, and not what you wrote.',
    'អ្នក|មិន|ត្រូវការ|ឈ្មោះ ឬ|គណនី|ទេ ហើយ|យើង|មិន|រក្សា|អាសយដ្ឋាន|ទេ។ មាន|តែ|ស្ថាប័ន|ដែល|អ្នក|ជ្រើស|ខាងក្រោម អាច|អាន|អ្វី|ដែល|អ្នក|សរសេរ។ អ្នក|ដែល|ផ្តល់|អ៊ីនធឺណិត|ដល់|អ្នក ទោះ|ជា|ថៅកែ|ក៏|ដោយ អាច|ឃើញ|ថា|ទំព័រ|នេះ|ត្រូវ|បាន|បើក តែ|មិន|ឃើញ|អ្វី|ដែល|អ្នក|សរសេរ|ទេ។',
  ),
  borrowed: both(
    'Is this telephone somebody else’s? Its list of visited pages will show this address. Open a private window first, and close it when you are done; do not keep the code on it.',
    'ទូរសព្ទ|នេះ|ជា|របស់|អ្នក|ដទៃ|ឬ? បញ្ជី|ទំព័រ|ដែល|បាន|មើល នឹង|បង្ហាញ|អាសយដ្ឋាន|នេះ។ សូម|បើក|បង្អួច|ឯកជន|សិន ហើយ|បិទ|វា|ពេល|ចប់ កុំ|ទុក|លេខ|កូដ|ក្នុង|ទូរសព្ទ|នោះ។',
  ),
  leave: both('Leave now', 'ចាក|ចេញ|ឥឡូវ'),
  danger: both(
    'Are you in danger now? Do not wait for this page: it is not read at once.',
    'តើ|អ្នក|កំពុង|មាន|គ្រោះថ្នាក់|ឬ? កុំ|រង់ចាំ|ទំព័រ|នេះ៖ គេ|មិន|អាន|វា|ភ្លាម|ទេ។',
  ),
  next: both(
    'What happens next: somebody of the body that you choose reads it, not at once and on no fixed day. They cannot write to you. Come back with your code after a week, and see here whether somebody looks at it, whether something was done, or nothing.',
    'បន្ទាប់|មក៖ មាន|អ្នក|ក្នុង|ស្ថាប័ន|ដែល|អ្នក|ជ្រើស|អាន|វា មិន|ភ្លាម និង|គ្មាន|ថ្ងៃ|កំណត់|ទេ។ គេ|មិន|អាច|សរសេរ|ទៅ|អ្នក|ទេ។ សូម|ត្រឡប់|មក|វិញ|ដោយ|លេខ|កូដ ក្រោយ|មួយ|សប្តាហ៍ ហើយ|មើល|នៅ|ទីនេះ|ថា មាន|អ្នក|កំពុង|មើល បាន|ចាត់|វិធានការ ឬ|គ្មាន|អ្វី|សោះ។',
  ),
  kept: both('Two years after they decide, what you wrote is destroyed.', 'ពីរ|ឆ្នាំ|ក្រោយ|គេ|សម្រេច អ្វី|ដែល|អ្នក|សរសេរ|ត្រូវ|បាន|បំផ្លាញ|ចោល។'),
  closed: both('Nobody takes complaints here yet.', 'មិន|ទាន់|មាន|អ្នក|ទទួល|ពាក្យ|បណ្តឹង|នៅ|ទីនេះ|ទេ។'),
  to: both('Who is to read it', 'អ្នក|ណា|ត្រូវ|អាន'),
  about: both('What is it about', 'អំពី|អ្វី'),
  against: both('Against', 'ប្រឆាំង|នឹង'),
  corridor: both('Country of work', 'ប្រទេស|ធ្វើការ'),
  province: both('Province', 'ខេត្ត'),
  fee: both('How much did you pay, in riel', 'អ្នក|បាន|បង់|ប៉ុន្មាន|រៀល'),
  words: both('What happened, and with whom', 'មាន|អ្វី|កើត|ឡើង ជាមួយ|អ្នក|ណា'),
  'words-how': both(
    'As much as you want, or nothing. A name, a small place, a day, or work that few people have can tell the reader who you are: leave out what they should not know.',
    'សរសេរ|តាម|ចិត្ត ឬ|មិន|សរសេរ|ក៏|បាន។ ឈ្មោះ កន្លែង|តូច ថ្ងៃ ឬ|ការងារ|ដែល|មាន|មនុស្ស|តិច|ធ្វើ អាច|ប្រាប់|អ្នក|អាន|ថា|អ្នក|ជា|នរណា៖ កុំ|សរសេរ|អ្វី|ដែល|អ្នក|មិន|ចង់|ឲ្យ|គេ|ដឹង។',
  ),
  none: both('I do not say', 'ខ្ញុំ|មិន|ប្រាប់'),
  send: both('Hand it in', 'ដាក់|ពាក្យ'),
  'fault-to': both('Choose who is to read it.', 'សូម|ជ្រើស|អ្នក|ដែល|ត្រូវ|អាន។'),
  'fault-about': both('Choose at least one.', 'សូម|ជ្រើស|យ៉ាង|តិច|មួយ។'),
  'fault-fee': both('Write the amount in riel, as a whole number, or leave it empty.', 'សូម|សរសេរ|ចំនួន|ជា|រៀល ជា|លេខ|គត់ ឬ|ទុក|ឲ្យ|ទទេ។'),
  'fault-words': both('This is too long. Say it in fewer words.', 'វែង|ពេក។ សូម|សរសេរ|ឲ្យ|ខ្លី|ជាង|នេះ។'),
  full: both(
    'Too many people write at once. Try again in an hour. Nothing of it was kept.',
    'មាន|អ្នក|សរសេរ|ច្រើន|ពេក|ក្នុង|ពេល|តែ|មួយ។ សូម|សាក|ម្តង|ទៀត|ក្រោយ|មួយ|ម៉ោង។ គ្មាន|អ្វី|ត្រូវ|បាន|រក្សា|ទុក|ទេ។',
  ),
  left: both('It is handed in. This is your code:', 'បាន|ដាក់|ហើយ។ នេះ|ជា|លេខ|កូដ|របស់|អ្នក៖'),
  'left-how': both(
    'Learn it, or hide it well. With it you read here what became of it. It is shown this once.',
    'សូម|ចាំ ឬ|លាក់|វា|ឲ្យ|ជិត។ ដោយ|លេខ|នេះ អ្នក|អាន|នៅ|ទីនេះ|ថា|វា|ទៅ|ជា|យ៉ាង|ណា។ វា|បង្ហាញ|តែ|ម្តង|នេះ|ទេ។',
  ),
  back: both('Come back with a code', 'ត្រឡប់|មក|វិញ|ដោយ|លេខ|កូដ'),
  code: both('Code', 'លេខ|កូដ'),
  look: both('Look', 'មើល'),
  'is-none': both('Nothing stands under this code.', 'គ្មាន|អ្វី|ក្រោម|លេខ|កូដ|នេះ|ទេ។'),
  'is-left': both('It is there. Nobody has answered yet.', 'វា|នៅ|ទីនោះ។ មិន|ទាន់|មាន|អ្នក|ឆ្លើយ|ទេ។'),
  'is-taken': both('Somebody is looking at it.', 'មាន|អ្នក|កំពុង|មើល|វា។'),
  'is-acted': both('Something was done about it.', 'បាន|ចាត់|វិធានការ|ហើយ។'),
  'is-no_action': both(
    'It was read, and nothing was done about it. You can leave another, or ask the other body.',
    'បាន|អាន|ហើយ តែ|គ្មាន|វិធានការ|ទេ។ អ្នក|អាច|ដាក់|ម្តង|ទៀត ឬ|ជ្រើស|ស្ថាប័ន|មួយ|ទៀត។',
  ),
} as const
