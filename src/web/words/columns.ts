/** Words of the page where a sheet's columns are looked at. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const COLUMNS = {
  'columns-title': both('{file}: columns that need your word: {n}', '{file}៖ ជួរឈរ|ដែល|ត្រូវ|ការ|ពាក្យ|របស់|អ្នក {n}'),
  'columns-title-done': both('{file}: is this right?', '{file}៖ ត្រឹមត្រូវ|ទេ?'),
  'columns-how': both(
    'This is your sheet as it stands. Above each column is what it is read as, and why. What you confirm is remembered on this computer, sealed, and you are asked again when it no longer fits.',
    'នេះ|ជា|តារាង|របស់|អ្នក|ដូច|ដែល|មាន។ ខាងលើ|ជួរឈរ|នីមួយៗ គឺ|អ្វី|ដែល|វា|ត្រូវ|បាន|អាន|ជា និង|មូលហេតុ។ អ្វី|ដែល|អ្នក|បញ្ជាក់ ត្រូវ|បាន|ចងចាំ|លើ|កុំព្យូទ័រ|នេះ|ដោយ|បិទសោ ហើយ|អ្នក|នឹង|ត្រូវ|បាន|សួរ|ម្តងទៀត|ពេល|វា|លែង|ត្រូវ|គ្នា។',
  ),
  'columns-place': both(
    'Headings in row {row}. Rows below: {n}; the first {shown} are shown.',
    'ចំណងជើង|នៅ|ជួរ {row}។ ជួរ|ខាងក្រោម៖ {n}។ បង្ហាញ {shown} ជួរ|ដំបូង។',
  ),
  'columns-clear': both('{n} columns are clear', 'ជួរឈរ {n} ច្បាស់|ហើយ'),
  'columns-next': both('Next: “{heading}”', 'បន្ទាប់៖ «{heading}»'),
  'columns-confirm': both('These columns are right', 'ជួរឈរ|ទាំងនេះ|ត្រឹមត្រូវ'),
  'columns-absent': both('Questions of the form that no column answers: {n}.', 'សំណួរ|នៃ|ទម្រង់ ដែល|គ្មាន|ជួរឈរ|ណា|ឆ្លើយ៖ {n}។'),
  'columns-absent-how': both(
    'They go in as not written, never as zero and never as no. If one of them is here, change its column.',
    'វា|ត្រូវ|បាន|ទទួល|ជា «មិន|បាន|សរសេរ» មិន|មែន|ជា|សូន្យ ហើយ|មិន|មែន|ជា «ទេ»។ បើ|មាន|មួយ|នៅ|ទីនេះ សូម|ប្តូរ|ជួរឈរ|របស់|វា។',
  ),
  'columns-needed': both(
    'The form needs {fields}: a figure that asks for it counts none of these rows.',
    'ទម្រង់|ត្រូវ|ការ {fields}៖ តួលេខ|ដែល|សួរ|ចំណុច|នេះ មិន|រាប់|ជួរ|ទាំង|នេះ|ទេ។',
  ),
  'column-likely': both('It looks like “{field}”: {fits} of {of} values fit.', 'វា|ហាក់|ដូចជា «{field}»៖ តម្លៃ {fits} ក្នុង {of} ត្រូវ|គ្នា។'),
  'column-was': both(
    'You confirmed it as “{field}” before. This time its values no longer fit.',
    'ពីមុន|អ្នក|បាន|បញ្ជាក់|ថា|វា|ជា «{field}»។ លើក|នេះ|តម្លៃ|របស់|វា|លែង|ត្រូវ|គ្នា។',
  ),
  'column-one-of': both('It may be one of these: {fields}.', 'វា|អាច|ជា|មួយ|ក្នុង|ចំណោម៖ {fields}។'),
  'column-unknown': both('This heading is new to us.', 'ចំណងជើង|នេះ|ថ្មី|សម្រាប់|យើង។'),
  'column-missing': both('What is this?', 'នេះ|ជា|អ្វី?'),
  'column-needed': both('Choose what this column is.', 'សូម|ជ្រើស|ថា|ជួរឈរ|នេះ|ជា|អ្វី។'),
  'column-not-part': both('Not needed', 'មិន|ត្រូវការ'),
  'column-unsure': both('I do not know', 'ខ្ញុំ|មិន|ដឹង'),
  'column-others': both('Something else that is missing', 'អ្វី|ផ្សេង|ដែល|ខ្វះ'),
  'column-left': both('Not read', 'មិន|អាន'),
  'column-change': both('Change', 'ប្តូរ'),
  'column-change-of': both('Change “{heading}”', 'ប្តូរ «{heading}»'),
  'column-by-form': both('The form’s own heading.', 'ចំណងជើង|របស់|ទម្រង់|ផ្ទាល់។'),
  'column-by-heading': both('Its heading says so.', 'ចំណងជើង|វា|សរសេរ|ដូច្នេះ។'),
  'column-by-answer': both('As you said.', 'ដូច|អ្នក|បាន|ប្រាប់។'),
  'column-by-words': both('What stands in it says so.', 'អ្វី|ដែល|នៅ|ក្នុង|វា|បង្ហាញ|ដូច្នេះ។'),
  'column-by-not-asked': both('The form does not ask for it.', 'ទម្រង់|មិន|សួរ|អំពី|វា|ទេ។'),
} as const
