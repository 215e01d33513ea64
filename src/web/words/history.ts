/** Words of one question over the years, and of what a report printed of it. The Khmer is a draft until a native reader signs it. */
import type { Gap } from '../../core/country/printed.ts'
import type { Words } from '../../core/model/fields.ts'
import { both } from './say.ts'

export const HISTORY = {
  title: both('Over the years, and what a report printed', 'តាម|ឆ្នាំ និង|អ្វី|ដែល|របាយការណ៍|បោះពុម្ព'),
  counting: both('Counting each year.', 'កំពុង|រាប់|ឆ្នាំ|នីមួយៗ។'),
  year: both('Year', 'ឆ្នាំ'),
  number: both('Number', 'លេខ'),
  state: both('State', 'ស្ថានភាព'),
  returns: both('Returns in', 'របាយការណ៍|បាន|មក'),
  'not-beside': both('not to be set beside the year before: {why}', 'មិន|អាច|ដាក់|ទល់|នឹង|ឆ្នាំ|មុន៖ {why}'),
  printed: both('What a report printed', 'អ្វី|ដែល|របាយការណ៍|បោះពុម្ព'),
  says: both('From {from} to before {to}, {source} says {number}.', 'ពី {from} ដល់|មុន {to} {source} ថា {number}។'),
  'says-about': both('From {from} to before {to}, {source} says about {number}.', 'ពី {from} ដល់|មុន {to} {source} ថា|ប្រហែល {number}។'),
  'says-at_least': both(
    'From {from} to before {to}, {source} says more than {number}.',
    'ពី {from} ដល់|មុន {to} {source} ថា|ច្រើន|ជាង {number}។',
  ),
  record: both('The record: {number}.', 'កំណត់ត្រា៖ {number}។'),
  'record-none': both('The record: not counted here for these days.', 'កំណត់ត្រា៖ មិន|បាន|រាប់|នៅ|ទីនេះ|សម្រាប់|ថ្ងៃ|ទាំងនេះ|ទេ។'),
} as const

export const GAP_WORDS: Readonly<Record<Gap, Words>> = {
  agree: both('Both say the same of the same days.', 'ទាំង|ពីរ|និយាយ|ដូច|គ្នា|អំពី|ថ្ងៃ|ដដែល។'),
  'report-about': both('The report does not give an exact number.', 'របាយការណ៍|មិន|ផ្តល់|លេខ|ពិតប្រាកដ|ទេ។'),
  'report-estimate': both(
    'The report quotes somebody else’s estimate, which is no count.',
    'របាយការណ៍|ដកស្រង់|ការ|ប៉ាន់ប្រមាណ|របស់|អ្នក|ផ្សេង ដែល|មិនមែន|ជា|ការ|រាប់។',
  ),
  'no-number': both('The record has no number of it. That is not zero.', 'កំណត់ត្រា|គ្មាន|លេខ|ទេ។ នេះ|មិនមែន|ជា|សូន្យ|ទេ។'),
  'own-open': both(
    'The record’s number is not exact either: beside it stands what is missing.',
    'លេខ|របស់|កំណត់ត្រា|ក៏|មិន|ពិតប្រាកដ|ដែរ៖ នៅ|ជាប់|វា|មាន|អ្វី|ដែល|ខ្វះ។',
  ),
  'returns-missing': both('Returns of these days have not all come.', 'របាយការណ៍|នៃ|ថ្ងៃ|ទាំងនេះ មិន|ទាន់|មក|គ្រប់|ទេ។'),
  'other-days': both('It is of other days than this question.', 'វា|ជា|ថ្ងៃ|ផ្សេង|ពី|សំណួរ|នេះ។'),
  'days-assumed': both(
    'The report does not say its days; its own reporting period was taken.',
    'របាយការណ៍|មិន|ប្រាប់|ថ្ងៃ|ទេ៖ យក|រយៈពេល|រាយការណ៍|របស់|វា។',
  ),
  unexplained: both(
    'Nothing on record explains the difference: ask who gave the report its number.',
    'គ្មាន|អ្វី|ក្នុង|កំណត់ត្រា|ពន្យល់|ភាព|ខុស|គ្នា|ទេ៖ សូម|សួរ|អ្នក|ដែល|ផ្តល់|លេខ|ដល់|របាយការណ៍។',
  ),
}
