/** Words of the annual report at the desk. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const ANNUAL_DESK = {
  'an-title': both('Annual report of {year}', 'របាយការណ៍|ប្រចាំ|ឆ្នាំ {year}'),
  'an-lead': both(
    'Each number is the newest that was released, until somebody signs. The first signature freezes all of it; the second, of another office, puts it out.',
    'លេខ|នីមួយៗ|ជា|លេខ|ថ្មី|បំផុត|ដែល|បាន|ចេញផ្សាយ រហូត|ដល់|មាន|អ្នក|ចុះ|ហត្ថលេខា។ ហត្ថលេខា|ទីមួយ|បិទ|ទាំងអស់ ហត្ថលេខា|ទីពីរ|ពី|ការិយាល័យ|ផ្សេង ដាក់|វា|ជា|សាធារណៈ។',
  ),
  'an-year': both('Year', 'ឆ្នាំ'),
  'an-none': both(
    'Nothing was released of any year yet. A report says released figures alone.',
    'មិន|ទាន់|មាន|អ្វី|ចេញផ្សាយ|ទេ។ របាយការណ៍|ប្រាប់|តែ|តួលេខ|ដែល|បាន|ចេញផ្សាយ។',
  ),
  'an-is-new': both('Nothing is kept of it yet: this is what people ask first.', 'មិន|ទាន់|មាន|អ្វី|រក្សា|ទុក|ទេ៖ នេះ|ជា|អ្វី|ដែល|គេ|សួរ|មុន។'),
  'an-is-draft': both('Being written. Nobody has signed it.', 'កំពុង|សរសេរ។ មិន|ទាន់|មាន|អ្នក|ណា|ចុះ|ហត្ថលេខា|ទេ។'),
  'an-is-frozen': both(
    'Frozen on {day}, signed by: {offices}. It waits for a second person, of another office.',
    'បាន|បិទ|នៅ {day} ចុះ|ហត្ថលេខា|ដោយ៖ {offices}។ រង់ចាំ|អ្នក|ទីពីរ|ពី|ការិយាល័យ|ផ្សេង។',
  ),
  'an-is-out': both('The report of {year} is out:', 'របាយការណ៍|ឆ្នាំ {year} បាន|ដាក់|ជា|សាធារណៈ៖'),
  'an-see': both('See it as everybody does', 'មើល|ដូច|អ្នក|ទាំងអស់|គ្នា'),
  'an-heading': both('Title', 'ចំណងជើង'),
  'an-part': both('Part {n}', 'ផ្នែក|ទី {n}'),
  'an-part-title': both('Heading, in {language}', 'ចំណងជើង ជា|ភាសា {language}'),
  'an-part-text': both('Words, in {language}', 'ពាក្យ ជា|ភាសា {language}'),
  'an-title-in': both('Title, in {language}', 'ចំណងជើង ជា|ភាសា {language}'),
  'an-text-how': both(
    'No number and no name of a person: numbers stand as figures, and nobody attacks what is written here. A year may be named.',
    'កុំ|សរសេរ|លេខ ឬ|ឈ្មោះ|មនុស្ស៖ លេខ|ត្រូវ|ជា|តួលេខ ហើយ|គ្មាន|អ្នក|ណា|ពិនិត្យ|អ្វី|ដែល|សរសេរ|នៅ|ទីនេះ|ទេ។ អាច|សរសេរ|ឆ្នាំ|បាន។',
  ),
  'an-figures': both('Figures of this part', 'តួលេខ|ក្នុង|ផ្នែក|នេះ'),
  'an-no-figures': both('No figure stands in it.', 'គ្មាន|តួលេខ|ក្នុង|ផ្នែក|នេះ|ទេ។'),
  'an-add-figure': both('Add a figure', 'បន្ថែម|តួលេខ'),
  'an-choose': both('choose', 'ជ្រើស|រើស'),
  'an-up': both('Move up: {what}', 'លើក|ឡើង៖ {what}'),
  'an-remove': both('Take out: {what}', 'ដក|ចេញ៖ {what}'),
  'an-add-part': both('Add a part', 'បន្ថែម|ផ្នែក'),
  'an-none-of-year': both(
    'No number of the whole year was released. That is not zero, and the report says so.',
    'មិន|ទាន់|មាន|លេខ|នៃ|ឆ្នាំ|ទាំង|មូល|ដែល|បាន|ចេញផ្សាយ|ទេ។ នេះ|មិនមែន|ជា|សូន្យ|ទេ ហើយ|របាយការណ៍|ប្រាប់|ដូច្នេះ។',
  ),
  'an-returns': both('Returns in: {received} of {due}', 'របាយការណ៍|បាន|មក៖ {received} ក្នុង {due}'),
  'an-release': both('release {id}', 'ការ|ចេញផ្សាយ {id}'),
  'an-moved': both(
    'Released again since it was frozen, and it says something else now.',
    'បាន|ចេញផ្សាយ|ម្តង|ទៀត|ក្រោយ|ពេល|បិទ ហើយ|ឥឡូវ|ប្រាប់|លេខ|ផ្សេង។',
  ),
  'an-keep': both('Keep what is written', 'រក្សា|អ្វី|ដែល|បាន|សរសេរ'),
  'an-kept': both('Kept. Nobody else sees it before it is signed.', 'បាន|រក្សា។ គ្មាន|អ្នក|ណា|ឃើញ|មុន|មាន|ហត្ថលេខា|ទេ។'),
  'an-unkept': both('Keep what is written; then it can be read and signed.', 'សូម|រក្សា|អ្វី|ដែល|សរសេរ|ជាមុន ទើប|អាច|អាន និង|ចុះ|ហត្ថលេខា|បាន។'),
  'an-read': both('Read it and sign', 'អាន និង|ចុះ|ហត្ថលេខា'),
  'an-read-other': both('Read the report', 'អាន|របាយការណ៍'),
  'an-says': both(
    'I have read this report in every language. It may go out with these words and these numbers, as they stand here.',
    'ខ្ញុំ|បាន|អាន|របាយការណ៍|នេះ|ជា|គ្រប់|ភាសា។ វា|អាច|ដាក់|ជា|សាធារណៈ ជាមួយ|ពាក្យ|និង|លេខ|ទាំង|នេះ ដូច|ដែល|មាន|នៅ|ទីនេះ។',
  ),
  'an-code': both('To compare', 'សម្រាប់|ផ្ទៀង'),
  'an-own': both(
    'Your office has signed it. The second signature is another office’s.',
    'ការិយាល័យ|អ្នក|បាន|ចុះ|ហត្ថលេខា|ហើយ។ ហត្ថលេខា|ទីពីរ|ត្រូវ|មក|ពី|ការិយាល័យ|ផ្សេង។',
  ),
  'an-moved-no': both(
    'A number moved since the first signature, so nobody can sign this. Whoever wrote it takes it back, and both sign anew.',
    'លេខ|មួយ|បាន|ប្តូរ|តាំង|ពី|ហត្ថលេខា|ទីមួយ ដូច្នេះ|គ្មាន|អ្នក|ណា|អាច|ចុះ|ហត្ថលេខា|បាន|ទេ។ អ្នក|សរសេរ|យក|វា|ត្រឡប់|វិញ ហើយ|ទាំង|ពីរ|ចុះ|ហត្ថលេខា|ម្តង|ទៀត។',
  ),
  'an-signed-waits': both(
    'Signed, and frozen. It waits for a second person, of another office.',
    'បាន|ចុះ|ហត្ថលេខា និង|បិទ។ រង់ចាំ|អ្នក|ទីពីរ|ពី|ការិយាល័យ|ផ្សេង។',
  ),
  'an-signed-out': both('Signed by two. The report is out.', 'បាន|ចុះ|ហត្ថលេខា|ដោយ|ពីរ|នាក់។ របាយការណ៍|បាន|ដាក់|ជា|សាធារណៈ។'),
  'an-take-back': both('Take it back to be written', 'យក|ត្រឡប់|ទៅ|សរសេរ|វិញ'),
  'an-take-back-why': both(
    'Then nobody’s signature is under it any more; that it was frozen stays on record.',
    'ពេល|នោះ គ្មាន|ហត្ថលេខា|នៅ|ក្រោម|វា|ទៀត|ទេ។ ការ|ដែល|វា|ធ្លាប់|បិទ នៅ|តែ|មាន|ក្នុង|កំណត់ត្រា។',
  ),
  'an-to-sign': both('Annual reports to sign', 'របាយការណ៍|ប្រចាំ|ឆ្នាំ|ដែល|ត្រូវ|ចុះ|ហត្ថលេខា'),
  'an-no-signature': both('Nobody signed. Nothing was changed.', 'គ្មាន|ហត្ថលេខា។ គ្មាន|អ្វី|ត្រូវ|បាន|កែ|ទេ។'),
} as const
