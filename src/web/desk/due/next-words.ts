/** Words of what a body is told that owes nothing now: apart, since the first page of every day has them, and none of the others of its list. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

/** Where nothing is late: what comes, and by when. */
export const NEXT_DUE = {
  'next-first': both(
    'Nothing is due yet. The first returns are due by {day}; forms: {n}.',
    'មិន|ទាន់|មាន|អ្វី|ត្រូវ|ដាក់|ទេ។ របាយការណ៍|ដំបូង|ត្រូវ|ដាក់|ត្រឹម {day} ចំនួន|ទម្រង់៖ {n}។',
  ),
  'next-later': both(
    'All that was due is in. The next returns are due by {day}; forms: {n}.',
    'អ្វី|ដែល|ត្រូវ|ដាក់ បាន|ដាក់|អស់|ហើយ។ របាយការណ៍|បន្ទាប់|ត្រូវ|ដាក់|ត្រឹម {day} ចំនួន|ទម្រង់៖ {n}។',
  ),
  'next-none': both('No return of {year} is owed.', 'គ្មាន|របាយការណ៍|ឆ្នាំ {year} ដែល|នៅ|ជំពាក់|ទេ។'),
}
