/** Words of the page where anybody leaves the oversight body a note. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const NOTE = {
  title: both('A note, without a name', 'កំណត់|មួយ ដោយ|គ្មាន|ឈ្មោះ'),
  unread: both(
    'Nobody whose own language this is has read this page over yet: something in it may be said wrongly.',
    'មិន|ទាន់|មាន|អ្នក|ដែល|និយាយ|ភាសា|នេះ|ពី|កំណើត បាន|ពិនិត្យ|ទំព័រ|នេះ|ទេ៖ ប្រហែល|មាន|អ្វី|ដែល|និយាយ|ខុស។',
  ),
  whom: both(
    'It is sealed in this window and read by the oversight body alone, which belongs to no ministry. Nobody asks who you are, and no address is kept. Who runs the machine cannot read it; that a note came, and when, he can find out.',
    'កំណត់|នេះ|ត្រូវ|បាន|បិទសោ|ក្នុង|បង្អួច|នេះ ហើយ|អាន|តែ|ដោយ|ស្ថាប័ន|ត្រួតពិនិត្យ ដែល|មិន|ស្ថិត|ក្រោម|ក្រសួង|ណា|ទេ។ គ្មាន|អ្នក|ណា|សួរ|ថា|អ្នក|ជា|នរណា ហើយ|គ្មាន|អាសយដ្ឋាន|ណា|ត្រូវ|រក្សា|ទុក។ អ្នក|គ្រប់គ្រង|ម៉ាស៊ីន អាន|វា|មិន|បាន|ទេ តែ|អាច|រក|ឃើញ|ថា មាន|កំណត់|មក និង|នៅ|ពេល|ណា។',
  ),
  cannot: both(
    'What it cannot hide: whoever runs your line sees that this address was opened, and when. At work, or where a line is in your name, write from another one. Words may tell who wrote them: what you alone could know.',
    'អ្វី|ដែល|វា|លាក់|មិន|បាន៖ អ្នក|គ្រប់គ្រង|បណ្តាញ|ឃើញ|ថា|បាន|បើក|អាសយដ្ឋាន|នេះ និង|នៅ|ពេល|ណា។ បើ|នៅ|កន្លែង|ធ្វើ|ការ ឬ|បណ្តាញ|ជា|ឈ្មោះ|អ្នក សូម|សរសេរ|ពី|កន្លែង|ផ្សេង។ ពាក្យ|អាច|ប្រាប់|ថា|អ្នក|ណា|សរសេរ៖ អ្វី|ដែល|មាន|តែ|អ្នក|ដឹង។',
  ),
  key: both(
    'The body’s key: {code}. Where its poster shows another, write nothing here.',
    'សោ|របស់|ស្ថាប័ន៖ {code}។ បើ|ប័ណ្ណ|របស់|ស្ថាប័ន|បង្ហាញ|ផ្សេង សូម|កុំ|សរសេរ|អ្វី|នៅ|ទីនេះ។',
  ),
  danger: both(
    'Somebody in danger now: call the hotline. A note is read in days.',
    'បើ|មាន|អ្នក|កំពុង|មាន|គ្រោះថ្នាក់ សូម|ទូរសព្ទ|ទៅ|លេខ|បន្ទាន់។ កំណត់|ត្រូវ|បាន|អាន|ក្នុង|រយៈពេល|ប៉ុន្មាន|ថ្ងៃ។',
  ),
  what: both('What happened, where, when, and who did it', 'អ្វី|បាន|កើត|ឡើង នៅ|ណា ពេល|ណា និង|អ្នក|ណា|ធ្វើ'),
  room: both('Room left: {n} %', 'កន្លែង|នៅ|សល់៖ {n} %'),
  'too-long': both('It is {n} % too long. Send it as two notes, with the same code.', 'វែង|ហួស {n} %។ សូម|ផ្ញើ|ជា|ពីរ|កំណត់ ដោយ|លេខ|កូដ|ដដែល។'),
  'own-code': both('Your code from before, where there is one', 'លេខ|កូដ|របស់|អ្នក|ពី|មុន បើ|មាន'),
  'no-code': both('That is no code. Look at each sign again, or leave it empty.', 'នេះ|មិន|មែន|ជា|លេខ|កូដ|ទេ។ សូម|ពិនិត្យ|មួយ|តួៗ ឬ|ទុក|ទទេ។'),
  send: both('Seal it', 'បិទសោ'),
  sealed: both('Keep this code first. Nothing is handed in yet.', 'សូម|រក្សា|លេខ|កូដ|នេះ|ជា|មុន។ មិន|ទាន់|បាន|ប្រគល់|អ្វី|ទេ។'),
  'sealed-emptied': both(
    'Nothing is handed in. The window emptied itself, and shows the code no more. Hand the note in if you have all of the code; else go back, and write it again.',
    'មិន|ទាន់|បាន|ប្រគល់|អ្វី|ទេ។ បង្អួច|បាន|លុប|ខ្លួន|ឯង ហើយ|មិន|បង្ហាញ|លេខ|កូដ|ទៀត|ទេ។ សូម|ប្រគល់|កំណត់ បើ|អ្នក|មាន|លេខ|កូដ|ទាំង|មូល បើ|មិន|ដូច្នេះ|ទេ សូម|ត្រឡប់ ហើយ|សរសេរ|ម្តង|ទៀត។',
  ),
  'hand-in': both('I have it: hand the note in', 'ខ្ញុំ|មាន|លេខ|កូដ|ហើយ៖ ប្រគល់|កំណត់'),
  'hand-in-again': both('Hand it in again', 'ប្រគល់|ម្តង|ទៀត'),
  back: both('Back', 'ត្រឡប់'),
  going: both('Being handed in…', 'កំពុង|ប្រគល់…'),
  'going-how': both(
    'The window works for its place in the line: less than a minute as a rule, and an hour or more while somebody floods the door. Where nobody touches it, it empties what it shows, and works on. Do not close it, and leave this page in front.',
    'បង្អួច|នេះ|ធ្វើ|ការ|ដើម្បី|កន្លែង|របស់|វា|ក្នុង|ជួរ៖ ជា|ធម្មតា|តិច|ជាង|មួយ|នាទី និង|មួយ|ម៉ោង ឬ|យូរ|ជាង ពេល|មាន|គេ|ផ្ញើ|ច្រើន|ដើម្បី|រារាំង។ បើ|គ្មាន|អ្នក|ប៉ះ វា|លុប|អ្វី|ដែល|បង្ហាញ ហើយ|ធ្វើ|ការ|បន្ត។ សូម|កុំ|បិទ|វា ហើយ|ទុក|ទំព័រ|នេះ|ឱ្យ|បើក|ពី|មុខ។',
  ),
  taken: both(
    'It is handed in. Whether it is on record you see by an answer of the body, and by nothing here.',
    'បាន|ប្រគល់|ហើយ។ មាន|តែ|ចម្លើយ|របស់|ស្ថាប័ន|ទេ ដែល|អាច|បង្ហាញ|ថា|វា|នៅ|ក្នុង|កំណត់ត្រា។',
  ),
  silent: both(
    'No answer came, so it may not be handed in. Handed in again, nothing is said twice.',
    'គ្មាន|ចម្លើយ ដូច្នេះ|វា|ប្រហែល|មិន|ទាន់|បាន|ប្រគល់|ទេ។ បើ|ប្រគល់|ម្តង|ទៀត គ្មាន|អ្វី|ត្រូវ|និយាយ|ពីរ|ដង|ទេ។',
  ),
  full: both(
    'It is not handed in: no more is taken now. Try again in some hours.',
    'មិន|បាន|ប្រគល់|ទេ៖ ឥឡូវ|មិន|ទទួល|ទៀត|ទេ។ សូម|សាក|ម្តង|ទៀត|ប៉ុន្មាន|ម៉ោង|ក្រោយ។',
  ),
  stale: both(
    'It is not handed in: the body may have a new key. Go back and copy your words, open this page anew, and compare its key with the poster.',
    'មិន|បាន|ប្រគល់|ទេ៖ ស្ថាប័ន|ប្រហែល|មាន|សោ|ថ្មី។ សូម|ត្រឡប់ ចម្លង|ពាក្យ|របស់|អ្នក បើក|ទំព័រ|នេះ|ជា|ថ្មី ហើយ|ផ្ទៀង|សោ|របស់|វា|ជាមួយ|ប័ណ្ណ។',
  ),
  'code-is': both('Your code', 'លេខ|កូដ|របស់|អ្នក'),
  'code-how': both(
    'With it you read an answer here, and write again. Nobody else has it, and nobody can find it again for you. Whoever finds it learns that you wrote: learn it by heart, or hide it. This window empties itself when nobody touches it for three minutes.',
    'ដោយ|លេខ|នេះ អ្នក|អាន|ចម្លើយ|នៅ|ទីនេះ និង|សរសេរ|ម្តង|ទៀត|បាន។ គ្មាន|អ្នក|ផ្សេង|មាន|វា ហើយ|គ្មាន|អ្នក|ណា|រក|វា|ឱ្យ|អ្នក|វិញ|បាន។ អ្នក|រក|ឃើញ|វា នឹង|ដឹង|ថា|អ្នក|បាន|សរសេរ៖ សូម|ចាំ|ក្នុង|ចិត្ត ឬ|លាក់|ទុក។ បង្អួច|នេះ|លុប|ខ្លួន|ឯង ពេល|គ្មាន|អ្នក|ប៉ះ|បី|នាទី។',
  ),
  another: both('Another note', 'កំណត់|មួយ|ទៀត'),
  come: both('Come back with a code', 'មក|វិញ|ដោយ|លេខ|កូដ'),
  'come-how': both(
    'Answers stand here for some weeks. Everybody fetches the same, whoever asks, and a code opens its own alone.',
    'ចម្លើយ|នៅ|ទីនេះ|ប៉ុន្មាន|សប្តាហ៍។ គ្រប់|គ្នា|ទាញ|យក|ដូច|គ្នា ហើយ|លេខ|កូដ|មួយ បើក|ចម្លើយ|របស់|វា។',
  ),
  look: both('Look for an answer', 'រក|មើល|ចម្លើយ'),
  looking: both('Looking…', 'កំពុង|រក|មើល…'),
  answers: both('Answered', 'ចម្លើយ'),
  'no-answer-yet': both(
    'No answer for this code now. That a sign is wrong looks the same: compare each.',
    'ឥឡូវ|គ្មាន|ចម្លើយ|សម្រាប់|លេខ|កូដ|នេះ|ទេ។ បើ|មាន|តួ|ណា|ខុស ក៏|ឃើញ|ដូច|គ្នា៖ សូម|ផ្ទៀង|មួយ|តួៗ។',
  ),
  'not-there': both(
    'No note can be left here yet: the body’s key is not known to this page.',
    'មិន|ទាន់|អាច|ទុក|កំណត់|នៅ|ទីនេះ|បាន|ទេ៖ ទំព័រ|នេះ|មិន|ស្គាល់|សោ|របស់|ស្ថាប័ន។',
  ),
} as const
