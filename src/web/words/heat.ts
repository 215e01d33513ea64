/** Words of when returns came, place by place. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const HEAT = {
  title: both('When the returns came, place by place', 'របាយការណ៍|មក|ពេល|ណា តាម|ទីកន្លែង|នីមួយៗ'),
  subtitle: both(
    '{what}, {year}. In each cell: returns that are in, of those that were due. This is paperwork, not crime; nobody is ranked.',
    '{what} ឆ្នាំ {year}។ ក្នុង|ក្រឡា|នីមួយៗ៖ របាយការណ៍|ដែល|បាន|មក ក្នុង|ចំណោម|ដែល|ត្រូវ|ដាក់។ នេះ|ជា|ឯកសារ មិនមែន|បទល្មើស មិន|ចាត់|លំដាប់|ទេ។',
  ),
  'note-late': both(
    'Dark: all came by their due day. Pale: all came, some of them late. Dashed: some have not come. A dash: nothing was due.',
    'ចាស់៖ មក|ទាន់|ថ្ងៃ|កំណត់|ទាំងអស់។ ស្រាល៖ មក|ទាំងអស់ តែ|ខ្លះ|យឺត។ បន្ទាត់|ដាច់ៗ៖ ខ្លះ|មិន|ទាន់|មក។ សញ្ញា – ៖ គ្មាន|អ្វី|ត្រូវ|ដាក់|ទេ។',
  ),
  'note-in': both(
    'Dark: all are in. Dashed: some have not come. A dash: nothing was due. How many came after their due day was not released.',
    'ចាស់៖ បាន|មក|ទាំងអស់។ បន្ទាត់|ដាច់ៗ៖ ខ្លះ|មិន|ទាន់|មក។ សញ្ញា – ៖ គ្មាន|អ្វី|ត្រូវ|ដាក់|ទេ។ មាន|ប៉ុន្មាន|មក|ក្រោយ|ថ្ងៃ|កំណត់ មិន|បាន|ចេញផ្សាយ|ទេ។',
  ),
  'note-unsaid': both(
    'White within a full line: all came; whether by their due day was not released.',
    'ស|ក្នុង|បន្ទាត់|ពេញ៖ មក|ទាំងអស់ តែ|ទាន់|ថ្ងៃ|កំណត់|ឬ|ទេ មិន|បាន|ចេញផ្សាយ|ទេ។',
  ),
  'note-partial': both(
    'A question mark: nobody can say yet how many have come; it is no zero.',
    'សញ្ញា|សួរ៖ មិន|ទាន់|មាន|អ្នក|អាច|ប្រាប់|ថា|មក|ប៉ុន្មាន មិនមែន|ជា|សូន្យ|ទេ។',
  ),
  'as-of': both('As on record on {day}; what was not due by then is not in it.', 'តាម|កំណត់ត្រា|នៅ {day} អ្វី|ដែល|មិន|ទាន់|ដល់|ថ្ងៃ|កំណត់ មិន|រាប់|ទេ។'),
  late: both('{n} late', 'យឺត {n}'),
  'late-unsaid': both('how many late: not released', 'យឺត|ប៉ុន្មាន៖ មិន|បាន|ចេញផ្សាយ'),
  place: both('Place', 'ទីកន្លែង'),
  elsewhere: both('Offices that stand in no one place', 'ការិយាល័យ|ដែល|មិន|ស្ថិត|ក្នុង|ទីកន្លែង|តែ|មួយ'),
} as const
