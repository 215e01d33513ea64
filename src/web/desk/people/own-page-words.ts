/** Words of giving a person a page of her own. The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
import { both } from '../../words/say.ts'

export const PAGES = {
  'page-title': both('A page of the person’s own', 'ទំព័រ|ផ្ទាល់|ខ្លួន'),
  'page-back': both('The file', 'ឯកសារ'),
  'page-how': both(
    'With a code on paper and a word that nobody else knows, the person reads on any telephone what is done and what is promised, who looked, and can stop sharing. No name, no place, no day and nothing of a court stands there.',
    'ដោយ|លេខ|កូដ|លើ|ក្រដាស និង|ពាក្យ|មួយ|ដែល|គ្មាន|អ្នក|ណា|ដឹង សាមីខ្លួន|អាន|លើ|ទូរសព្ទ|ណា|ក៏|បាន ពី|អ្វី|ដែល|បាន|ធ្វើ អ្វី|ដែល|បាន|សន្យា អ្នក|ណា|បាន|មើល ហើយ|អាច|បញ្ឈប់|ការ|ចែក|រំលែក។ គ្មាន|ឈ្មោះ គ្មាន|ទីកន្លែង គ្មាន|ថ្ងៃ និង|គ្មាន|អ្វី|ពី|តុលាការ|ទេ។',
  ),
  'page-ask': both(
    'Ask first whether it is safe: somebody may take the telephone, or make the person say the word. Then any other word answers as if there were no page. Say so now: it stands nowhere.',
    'សូម|សួរ|ជាមុន|ថា មាន|សុវត្ថិភាព|ឬ|ទេ៖ អាច|មាន|អ្នក|យក|ទូរសព្ទ ឬ|បង្ខំ|ឱ្យ|ប្រាប់|ពាក្យ។ ពេល|នោះ ពាក្យ|ផ្សេង|ណា|ក៏|ដោយ ឆ្លើយ|ដូច|គ្មាន|ទំព័រ។ សូម|ប្រាប់|ឥឡូវ៖ វា|មិន|ត្រូវ|សរសេរ|នៅ|ណា|ទេ។',
  ),
  'page-word': both('The word, typed by the person', 'ពាក្យ ដែល|សាមីខ្លួន|វាយ|ដោយ|ខ្លួន|ឯង'),
  'page-word-how': both(
    'Four signs or more, in any language. Look away. Nobody can tell it afterwards: who forgets it is given another page.',
    'បួន|តួ|ឬ|ច្រើន|ជាង ជា|ភាសា|ណា|ក៏|បាន។ សូម|មើល|ទៅ|កន្លែង|ផ្សេង។ ក្រោយ|មក គ្មាន|អ្នក|ណា|អាច|ប្រាប់|បាន៖ បើ|ភ្លេច ត្រូវ|ធ្វើ|ទំព័រ|ថ្មី។',
  ),
  'page-need-word': both('Have a word of four signs or more typed.', 'សូម|ឱ្យ|វាយ|ពាក្យ|បួន|តួ|ឬ|ច្រើន|ជាង។'),
  'page-until': both('Opens until', 'បើក|បាន|ដល់'),
  'page-need-day': both('Choose a day within a year.', 'ជ្រើស|ថ្ងៃ|ក្នុង|រយៈពេល|មួយ|ឆ្នាំ។'),
  'page-make': both('Sign and make the page', 'ចុះ|ហត្ថលេខា|និង|ធ្វើ|ទំព័រ'),
  'page-not-signed': both('Nobody signed it: there is no page.', 'មិន|ទាន់|ចុះ|ហត្ថលេខា៖ គ្មាន|ទំព័រ|ទេ។'),
  'page-no-vaults': both(
    'The vaults do not know of it: it was not signed, or there is no answer. No page was made.',
    'ទូ|សុវត្ថិភាព|មិន|ដឹង|អំពី|វា|ទេ៖ មិន|បាន|ចុះ|ហត្ថលេខា ឬ|គ្មាន|ចម្លើយ។ មិន|បាន|ធ្វើ|ទំព័រ|ទេ។',
  ),
  'page-without': both(
    'No page can be given yet: the trustee, whose address stands on the paper, serves none. Sharing is stopped here in the file.',
    'មិន|ទាន់|អាច|ឱ្យ|ទំព័រ|បាន|ទេ៖ អ្នក|ទទួល|បន្ទុក ដែល|អាសយដ្ឋាន|របស់|គេ|នៅ|លើ|ក្រដាស មិន|ទាន់|បម្រើ|ទំព័រ|ទេ។ ការ|ចែក|រំលែក|ត្រូវ|បញ្ឈប់|ក្នុង|ឯកសារ|នេះ។',
  ),
  'page-made': both(
    'Print it now. The code is kept nowhere: when this page is left it is gone, and another page is made.',
    'សូម|បោះពុម្ព|ឥឡូវ។ លេខ|កូដ|មិន|ត្រូវ|រក្សា|ទុក|នៅ|ណា|ទេ៖ ពេល|ចាក|ចេញ|ពី|ទំព័រ|នេះ វា|បាត់ ហើយ|ត្រូវ|ធ្វើ|ទំព័រ|ថ្មី។',
  ),
  'page-counts': both('{n} of {of} vaults know of it.', 'ទូ|សុវត្ថិភាព {n} ក្នុង {of} ដឹង|អំពី|វា។'),
  'page-counts-part': both(
    'A vault that does not know of it refuses the person’s stop. When it answers again close this page and make another.',
    'ទូ|សុវត្ថិភាព|ដែល|មិន|ដឹង|អំពី|វា បដិសេធ|ការ|បញ្ឈប់|របស់|សាមីខ្លួន។ ពេល|វា|ឆ្លើយ|វិញ សូម|បិទ|ទំព័រ|នេះ ហើយ|ធ្វើ|ទំព័រ|ថ្មី។',
  ),
  'page-print': both('Print', 'បោះពុម្ព'),
  'page-old': both('Pages that were given', 'ទំព័រ|ដែល|បាន|ផ្តល់'),
  'page-none': both('None yet.', 'មិន|ទាន់|មាន|ទេ។'),
  'page-line': both('Given {day}, opens until {until}', 'ផ្តល់ {day} បើក|បាន|ដល់ {until}'),
  'page-closed': both('closed {day}', 'បិទ {day}'),
  'page-over': both('over', 'ផុត|កំណត់'),
  'page-close': both('Close it', 'បិទ'),
  'page-close-sure': both(
    'Then code and word open nothing, whoever has them. Nothing else is taken from the person.',
    'ពេល|នោះ លេខ|កូដ|និង|ពាក្យ|លែង|បើក|អ្វី|បាន ទោះ|នៅ|នឹង|អ្នក|ណា។ គ្មាន|អ្វី|ផ្សេង|ត្រូវ|ដក|ពី|សាមីខ្លួន|ទេ។',
  ),
  'page-closed-here': both('closed here {day}; not known whether everywhere', 'បាន|បិទ|នៅ|ទី|នេះ {day} តែ|មិន|ដឹង|ថា|បាន|បិទ|គ្រប់|កន្លែង|ឬ|ទេ'),
  'page-still-open': both('Still open in {n} of {of} places.', 'នៅ|តែ|បើក|នៅ {n} ក្នុង {of} កន្លែង។'),
  'page-still-open-how': both(
    'It was closed here {day}. Whoever has the paper and the word can still read there who looked, and stop sharing. Close it again now, and again until all have answered. If the person is not safe by it, say so to them.',
    'បាន|បិទ|នៅ|ទី|នេះ {day}។ អ្នក|ដែល|មាន|ក្រដាស|និង|ពាក្យ នៅ|តែ|អាច|អាន|នៅ|ទី|នោះ|ថា|អ្នក|ណា|បាន|មើល ហើយ|អាច|បញ្ឈប់|ការ|ចែក|រំលែក។ សូម|បិទ|ម្តង|ទៀត|ឥឡូវ ហើយ|ម្តង|ទៀត រហូត|ដល់|ទាំង|អស់|បាន|ឆ្លើយ។ បើ|វា|ធ្វើ|ឱ្យ|សាមីខ្លួន|គ្មាន|សុវត្ថិភាព សូម|ប្រាប់|គាត់។',
  ),
  'page-ended': both('Ended at {n} of {of} vaults.', 'បាន|បញ្ចប់|នៅ|ទូ|សុវត្ថិភាព {n} ក្នុង {of}។'),
  'page-end-vaults': both('Close it again now', 'បិទ|ម្តង|ទៀត|ឥឡូវ'),
  'page-yes': both('Yes, close it', 'បាទ ឬ|ចាស បិទ'),
  'page-no': both('Not now', 'មិន|ទាន់'),
} as const
