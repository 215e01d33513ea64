/** Words of giving a person a page of her own. The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
import { both } from '../../../words/say.ts'

export const PAGES = {
  'page-title': both('A page for this person', 'ទំព័រ|សម្រាប់|សាមីខ្លួន'),
  'page-back': both('The file', 'ឯកសារ'),
  'page-how': both(
    'With a code on paper and a word that nobody else knows, the person reads on any telephone what is done and what is promised, who looked, and can stop sharing. No name, no place, no day and nothing of a court stands there.',
    'ដោយ|លេខ|កូដ|លើ|ក្រដាស និង|ពាក្យ|មួយ|ដែល|គ្មាន|អ្នក|ណា|ដឹង សាមីខ្លួន|អាន|លើ|ទូរសព្ទ|ណា|ក៏|បាន ពី|អ្វី|ដែល|បាន|ធ្វើ អ្វី|ដែល|បាន|សន្យា អ្នក|ណា|បាន|មើល ហើយ|អាច|បញ្ឈប់|ការ|ចែក|រំលែក។ គ្មាន|ឈ្មោះ គ្មាន|ទីកន្លែង គ្មាន|ថ្ងៃ និង|គ្មាន|អ្វី|ពី|តុលាការ|ទេ។',
  ),
  'page-aloud': both('Say this to the person before anything is typed', 'សូម|ប្រាប់|សាមីខ្លួន|មុន|ពេល|វាយ|អ្វី'),
  'page-aloud-alone': both(
    'Open it when you are alone. If somebody looks on, leave.',
    'បើក|តែ|ពេល|អ្នក|នៅ|ម្នាក់|ឯង។ បើ|មាន|គេ|មើល សូម|ចាក|ចេញ។',
  ),
  'page-aloud-any': both(
    'Somebody may take the telephone, or make you say the word. Then say any other word: an empty page opens that says there are no notices. Choose one now that you can remember. This stands on no paper and on no page.',
    'អាច|មាន|គេ|យក|ទូរសព្ទ ឬ|បង្ខំ|ឲ្យ|ប្រាប់|ពាក្យ។ ពេល|នោះ សូម|ប្រាប់|ពាក្យ|ផ្សេង|ណា|ក៏|បាន៖ ទំព័រ|ទទេ|មួយ|បើក ប្រាប់|ថា|គ្មាន|សេចក្តី|ជូន|ដំណឹង។ សូម|ជ្រើស|មួយ|ឥឡូវ ដែល|អ្នក|ចាំ|បាន។ រឿង|នេះ|មិន|សរសេរ|លើ|ក្រដាស ឬ|ទំព័រ|ណា|ទេ។',
  ),
  'page-aloud-history': both(
    'The browser keeps that the address was opened, and whoever owns the Wi-Fi or pays for the telephone can see that. Whether something opened or the empty page is not seen there; that sharing is stopped is, because more is sent. If the telephone offers to keep what is typed, say no. An empty page may also mean that a sign was mistyped: then type it again, and after several times wait a quarter of an hour first.',
    'កម្មវិធី|បើក|គេហទំព័រ|កត់|ថា|បាន|បើក|អាសយដ្ឋាន|នោះ ហើយ|ម្ចាស់|វ៉ាយហ្វាយ ឬ|អ្នក|បង់|ថ្លៃ|ទូរសព្ទ អាច|ឃើញ។ គេ|មិន|ឃើញ|ថា|មាន|អ្វី|បើក ឬ|ជា|ទំព័រ|ទទេ|ទេ តែ|ពេល|ឈប់|ចែក|រំលែក គេ|ឃើញ ព្រោះ|មាន|ការ|ផ្ញើ|ច្រើន|ជាង។ បើ|ទូរសព្ទ|សុំ|ទុក|អ្វី|ដែល|វាយ សូម|កុំ|ឲ្យ|ទុក។ ទំព័រ|ទទេ|ក៏|អាច|មក|ពី|វាយ|ខុស|ដែរ៖ សូម|វាយ|ម្តង|ទៀត។ បើ|សាក|ច្រើន|ដង|ហើយ សូម|រង់ចាំ|មួយ|ភាគ|បួន|ម៉ោង|សិន។',
  ),
  'page-aloud-language': both(
    'In a language that no native reader has checked the page says so. Read it together here once, with an interpreter, before it is opened elsewhere.',
    'បើ|ជា|ភាសា|ដែល|មិន|ទាន់|មាន|អ្នក|ចេះ|ភាសា|ដើម|ពិនិត្យ ទំព័រ|ប្រាប់|ដូច្នេះ។ សូម|អាន|ជា|មួយ|គ្នា|នៅ|ទីនេះ|ម្តង ជា|មួយ|អ្នក|បកប្រែ មុន|បើក|នៅ|កន្លែង|ផ្សេង។',
  ),
  'page-aloud-after': both(
    'After its last day it opens nothing: say where to ask then, and by which telephone. “I have a question about my code” is enough to say.',
    'ក្រោយ|ថ្ងៃ|ចុង|ក្រោយ វា|មិន|បើក|អ្វី|ទេ៖ សូម|ប្រាប់|ថា|ពេល|នោះ|សួរ|នៅ|ណា និង|តាម|ទូរសព្ទ|ណា។ និយាយ|ថា «ខ្ញុំ|មាន|សំណួរ|អំពី|លេខ|កូដ|របស់|ខ្ញុំ» គឺ|គ្រប់គ្រាន់។',
  ),
  'page-aloud-line': both('Answered day and night: {line}', 'មាន|អ្នក|ឆ្លើយ|ទាំង|យប់|ទាំង|ថ្ងៃ៖ {line}'),
  'page-safe': both('Does the person say that such a page is safe?', 'តើ|សាមីខ្លួន|ប្រាប់|ថា|ទំព័រ|បែប|នេះ|មាន|សុវត្ថិភាព|ឬ|ទេ?'),
  'page-safe-yes': both('Yes, it is safe', 'បាទ ឬ|ចាស មាន|សុវត្ថិភាព'),
  'page-safe-unsure': both('Not sure', 'មិន|ប្រាកដ'),
  'page-safe-no': both('No', 'ទេ'),
  'page-unsafe': both(
    'No page now. Tell the person where and when to ask you instead, and that sharing can be stopped by telling you.',
    'ឥឡូវ|កុំ|ធ្វើ|ទំព័រ។ សូម|ប្រាប់|សាមីខ្លួន|ថា|អាច|សួរ|អ្នក|នៅ|ណា និង|ពេល|ណា ហើយ|អាច|បញ្ឈប់|ការ|ចែក|រំលែក|ដោយ|ប្រាប់|អ្នក។',
  ),
  'page-word': both('The word, typed by the person', 'ពាក្យ ដែល|សាមីខ្លួន|វាយ|ដោយ|ខ្លួន|ឯង'),
  'page-word-again': both('The same word once more', 'ពាក្យ|ដដែល|ម្តង|ទៀត'),
  'page-word-see': both('Hold to see the word', 'ចុច|ជាប់|ដើម្បី|មើល|ពាក្យ'),
  'page-word-how': both(
    'Four letters or more, in any language. Not a name, a birthday or a village. Look away, and so does whoever else is in the room. Nobody can tell it afterwards: who forgets it is given another page.',
    'បួន|តួ|ឬ|ច្រើន|ជាង ជា|ភាសា|ណា|ក៏|បាន។ កុំ|ប្រើ|ឈ្មោះ ថ្ងៃ|កំណើត ឬ|ភូមិ។ សូម|មើល|ទៅ|កន្លែង|ផ្សេង ហើយ|អ្នក|ផ្សេង|ក្នុង|បន្ទប់|ក៏|ដូច|គ្នា។ ក្រោយ|មក គ្មាន|អ្នក|ណា|អាច|ប្រាប់|បាន៖ បើ|ភ្លេច ត្រូវ|ធ្វើ|ទំព័រ|ថ្មី។',
  ),
  'page-need-word': both('Have a word of four letters or more typed.', 'សូម|ឱ្យ|វាយ|ពាក្យ|បួន|តួ|ឬ|ច្រើន|ជាង។'),
  'page-need-same': both('The two words differ: have both typed again.', 'ពាក្យ|ទាំង|ពីរ|មិន|ដូច|គ្នា៖ សូម|ឱ្យ|វាយ|ទាំង|ពីរ|ម្តង|ទៀត។'),
  'page-ends-old': both('The page that opens now is closed by it: {n}', 'ទំព័រ|ដែល|បើក|បាន|ឥឡូវ ត្រូវ|បិទ|ដោយ|វា៖ {n}'),
  'page-until': both('Opens until', 'បើក|បាន|ដល់'),
  'page-need-day': both('Choose a day within a year.', 'ជ្រើស|ថ្ងៃ|ក្នុង|រយៈពេល|មួយ|ឆ្នាំ។'),
  'page-make': both('Sign and make the page', 'ចុះ|ហត្ថលេខា|និង|ធ្វើ|ទំព័រ'),
  'page-not-signed': both('Nobody signed it: there is no page.', 'មិន|ទាន់|ចុះ|ហត្ថលេខា៖ គ្មាន|ទំព័រ|ទេ។'),
  'page-no-vaults': both(
    'No page was made: it was not signed, or the places where names are kept did not answer.',
    'មិន|បាន|ធ្វើ|ទំព័រ|ទេ៖ មិន|បាន|ចុះ|ហត្ថលេខា ឬ|កន្លែង|រក្សា|ឈ្មោះ|មិន|ឆ្លើយ។',
  ),
  'page-without': both(
    'No page can be given yet: the trustee, whose address stands on the paper, serves none. Sharing is stopped here in the file.',
    'មិន|ទាន់|អាច|ឱ្យ|ទំព័រ|បាន|ទេ៖ អ្នក|ទទួល|បន្ទុក ដែល|អាសយដ្ឋាន|របស់|គេ|នៅ|លើ|ក្រដាស មិន|ទាន់|បម្រើ|ទំព័រ|ទេ។ ការ|ចែក|រំលែក|ត្រូវ|បញ្ឈប់|ក្នុង|ឯកសារ|នេះ។',
  ),
  'page-made': both(
    'The code is kept nowhere: when this page is left it is gone, and another page is made. How does the person take it?',
    'លេខ|កូដ|មិន|ត្រូវ|រក្សា|ទុក|នៅ|ណា|ទេ៖ ពេល|ចាក|ចេញ|ពី|ទំព័រ|នេះ វា|បាត់ ហើយ|ត្រូវ|ធ្វើ|ទំព័រ|ថ្មី។ តើ|សាមីខ្លួន|ទទួល|វា|តាម|របៀប|ណា?',
  ),
  'page-by-learning': both('No paper: the person learns it', 'គ្មាន|ក្រដាស៖ សាមីខ្លួន|ចាំ|វា'),
  'page-learn': both(
    'Sixteen letters and digits: hardly anybody learns them, and nobody has to. Say them together, four at a time, until the person says them alone. Where they do not stay, choose “Kept at our office”: never on a hand, on a slip or in a telephone.',
    'អក្សរ|និង|លេខ|ដប់ប្រាំមួយ៖ ស្ទើរ|តែ|គ្មាន|អ្នក|ណា|ចាំ|បាន ហើយ|មិន|ចាំបាច់|ចាំ|ទេ។ សូម|អាន|ជា|មួយ|គ្នា ម្តង|បួន|តួ រហូត|ដល់|សាមីខ្លួន|អាន|បាន|ម្នាក់|ឯង។ បើ|ចាំ|មិន|បាន សូម|ជ្រើស «ទុក|នៅ|ការិយាល័យ|យើង»៖ កុំ|សរសេរ|លើ|ដៃ ក្រដាស ឬ|ក្នុង|ទូរសព្ទ|ឡើយ។',
  ),
  'page-by-office': both('Kept at our office', 'ទុក|នៅ|ការិយាល័យ|យើង'),
  'page-office': both(
    'Print it, and lock it away with the papers of this file. The person reads it here, with you; nothing is carried home.',
    'សូម|បោះពុម្ព ហើយ|ចាក់|សោ|ទុក|ជា|មួយ|ឯកសារ|នេះ។ សាមីខ្លួន|អាន|នៅ|ទីនេះ ជា|មួយ|អ្នក៖ មិន|យក|អ្វី|ទៅ|ផ្ទះ|ទេ។',
  ),
  'page-by-paper': both('A paper to carry', 'ក្រដាស|សម្រាប់|កាន់'),
  'page-leave': both('Hold to leave this screen', 'ចុច|ជាប់|ដើម្បី|ចាក|ចេញ|ពី|អេក្រង់|នេះ'),
  'page-counts': both('Ready. It works now.', 'រួចរាល់។ ប្រើ|បាន|ឥឡូវ។'),
  'page-counts-some': both('It works at {n} of {of} places where names are kept.', 'ប្រើ|បាន|នៅ {n} ក្នុង {of} កន្លែង|រក្សា|ឈ្មោះ។'),
  'page-counts-part': both(
    'A place that does not know of it refuses the person’s stop. When it answers again close this page and make another.',
    'កន្លែង|ដែល|មិន|ដឹង|អំពី|វា បដិសេធ|ការ|បញ្ឈប់|របស់|សាមីខ្លួន។ ពេល|វា|ឆ្លើយ|វិញ សូម|បិទ|ទំព័រ|នេះ ហើយ|ធ្វើ|ទំព័រ|ថ្មី។',
  ),
  'page-print': both('Print', 'បោះពុម្ព'),
  'page-old': both('Pages that were given', 'ទំព័រ|ដែល|បាន|ផ្តល់'),
  'page-none': both('None yet.', 'មិន|ទាន់|មាន|ទេ។'),
  'page-line': both('Given {day}, opens until {until}', 'ផ្តល់ {day} បើក|បាន|ដល់ {until}'),
  'page-closed': both('closed {day}', 'បិទ {day}'),
  'page-over': both('over', 'ផុត|កំណត់'),
  'page-close': both('Close it', 'បិទ'),
  'page-close-all': both('Close all pages of this person', 'បិទ|ទំព័រ|ទាំង|អស់|របស់|សាមីខ្លួន'),
  'page-close-sure': both(
    'Then code and word open nothing, whoever has them. Nothing else is taken from the person.',
    'ពេល|នោះ លេខ|កូដ|និង|ពាក្យ|លែង|បើក|អ្វី|បាន ទោះ|នៅ|នឹង|អ្នក|ណា។ គ្មាន|អ្វី|ផ្សេង|ត្រូវ|ដក|ពី|សាមីខ្លួន|ទេ។',
  ),
  'page-closed-here': both('closed here {day}; not known whether everywhere', 'បាន|បិទ|នៅ|ទី|នេះ {day} តែ|មិន|ដឹង|ថា|បាន|បិទ|គ្រប់|កន្លែង|ឬ|ទេ'),
  'page-still-open': both('Still open in {n} of {of} places.', 'នៅ|តែ|បើក|នៅ {n} ក្នុង {of} កន្លែង។'),
  'page-still-open-how': both(
    'It was closed here {day}. Whoever has the paper and the word can still read there who looked, and stop sharing. Close it again now, and again until all have answered; whoever goes home hands this to a colleague. Tell the person today, in the safe way that the file says, that it can still be read. No other page is made before.',
    'បាន|បិទ|នៅ|ទី|នេះ {day}។ អ្នក|ដែល|មាន|ក្រដាស|និង|ពាក្យ នៅ|តែ|អាច|អាន|នៅ|ទី|នោះ|ថា|អ្នក|ណា|បាន|មើល ហើយ|អាច|បញ្ឈប់|ការ|ចែក|រំលែក។ សូម|បិទ|ម្តង|ទៀត|ឥឡូវ ហើយ|ម្តង|ទៀត រហូត|ដល់|ទាំង|អស់|បាន|ឆ្លើយ។ អ្នក|ដែល|ទៅ|ផ្ទះ ប្រគល់|រឿង|នេះ|ឲ្យ|មិត្ត|រួម|ការងារ។ សូម|ប្រាប់|សាមីខ្លួន|ថ្ងៃ|នេះ តាម|របៀប|មាន|សុវត្ថិភាព|ដែល|ឯកសារ|ប្រាប់ ថា|គេ|នៅ|តែ|អាច|អាន។ មុន|នោះ មិន|ធ្វើ|ទំព័រ|ផ្សេង|ទេ។',
  ),
  'page-ended': both('Closed in {n} of {of} places.', 'បាន|បិទ|នៅ {n} ក្នុង {of} កន្លែង។'),
  'page-end-not-signed': both(
    'It is closed everywhere, and nobody has signed that: it stands on the list of today until somebody does.',
    'បាន|បិទ|គ្រប់|កន្លែង|ហើយ តែ|មិន|ទាន់|មាន|អ្នក|ចុះ|ហត្ថលេខា៖ វា|នៅ|ក្នុង|បញ្ជី|ថ្ងៃ|នេះ រហូត|ដល់|មាន|អ្នក|ចុះ។',
  ),
  'page-end-vaults': both('Close it again now', 'បិទ|ម្តង|ទៀត|ឥឡូវ'),
  'page-yes': both('Yes, close it', 'បាទ ឬ|ចាស បិទ'),
  'page-no': both('Not now', 'មិន|ទាន់'),
} as const
