/** Words of the page that asks what an office's own sheet leaves open. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const QUESTIONS = {
  'questions-title': both('{file}: questions left: {n}', '{file}៖ នៅ|សំណួរ {n}'),
  'questions-how': both(
    'Your sheet leaves this open. Each is asked once, for all its cells. What you answer is remembered on this computer, sealed; you can change it.',
    'តារាង|របស់|អ្នក|មិន|ទាន់|ច្បាស់|ត្រង់|នេះ។ សំណួរ|នីមួយៗ|សួរ|តែ|ម្តង សម្រាប់|ក្រឡា|ទាំងអស់|របស់|វា។ ចម្លើយ|របស់|អ្នក ត្រូវ|បាន|ចងចាំ|លើ|កុំព្យូទ័រ|នេះ|ដោយ|បិទសោ ហើយ|អ្នក|អាច|ផ្លាស់ប្តូរ|បាន។',
  ),
  'questions-confirm': both('Read it by these answers', 'អាន|តាម|ចម្លើយ|ទាំងនេះ'),
  'questions-left': both('Still without an answer: {n}', 'មិន|ទាន់|មាន|ចម្លើយ៖ {n}'),
  'question-missing': both('Choose an answer.', 'សូម|ជ្រើស|ចម្លើយ|មួយ។'),
  'question-closed': both('What do these cells mean?', 'ក្រឡា|ទាំងនេះ|មាន|ន័យ|ដូចម្តេច?'),
  'question-cells-say': both('Cells under “{heading}” that say “{text}”: {n}.', 'ក្រឡា|ក្រោម «{heading}» ដែល|សរសេរ|ថា «{text}»៖ {n}។'),
  'question-cells-under': both('Cells under “{heading}”: {n}.', 'ក្រឡា|ក្រោម «{heading}»៖ {n}។'),
  'question-cells': both('Cells that this decides: {n}.', 'ក្រឡា|ដែល|ចម្លើយ|នេះ|សម្រេច៖ {n}។'),
  'question-rows': both('Seen first in row {rows}.', 'ដំបូង|នៅ|ជួរ {rows}។'),
  'question-other': both('Something else', 'អ្វី|ផ្សេង'),
} as const
