/** Words of what stands between two figures, and of what is missing under one. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const CHAIN = {
  title: both('Why they are not one number', 'ហេតុ|អ្វី|មិន|មែន|លេខ|តែ|មួយ'),
  findings: both('What should be there and is not: {n}', 'អ្វី|ដែល|គួរ|មាន តែ|មិន|មាន៖ {n}'),
  place: both('{office}, {period}', '{office} {period}'),
  figure: both('{number} {unit}', '{number} {unit}'),
  'no-figure': both('no figure yet', 'មិន|ទាន់|មាន|តួលេខ'),
  partial: both('{figure}, with {received} of {due} returns', '{figure} ដោយ|មាន|របាយការណ៍ {received} ក្នុង {due}'),
  unit: both('It counts {now}; the one above counts {before}.', 'វា|រាប់ {now}។ តួលេខ|ខាង|លើ|រាប់ {before}។'),
  period: both(
    'Other months. From {from} to before {to} the one above would be {figure}.',
    'ខែ|ផ្សេង|គ្នា។ ពី {from} ដល់|មុន {to} តួលេខ|ខាង|លើ|នឹង|ជា {figure}។',
  ),
  register: both('Other records: {now}; the one above is counted from {before}.', 'កំណត់ត្រា|ផ្សេង៖ {now}។ តួលេខ|ខាង|លើ|រាប់|ពី {before}។'),
  rows: both('The same records ({kind}); each counts others of them.', 'កំណត់ត្រា|ដដែល ({kind}) តែ|នីមួយៗ|រាប់|ជួរ|ផ្សេង|គ្នា។'),
  via: both('{name} in these months: {figure}.', '{name} ក្នុង|ខែ|ទាំង|នេះ៖ {figure}។'),
  linked: both(
    'Of {whole} cases begun from {from} to before {to}, {reached} are linked to one that came this far, by whatever day. The other {rest} did not come so far, or nobody linked their records.',
    'ក្នុង|សំណុំរឿង {whole} ដែល|ចាប់ផ្តើម|ពី {from} ដល់|មុន {to} មាន {reached} ភ្ជាប់|ទៅ|រឿង|ដែល|មក|ដល់|ដំណាក់កាល|នេះ។ {rest} ទៀត|មិន|ទាន់|មក|ដល់ ឬ|គ្មាន|នរណា|ភ្ជាប់|កំណត់ត្រា។',
  ),
  unlinked: both(
    'Nobody has said which records of the two are of one person or one case: how many stand in both is not known.',
    'គ្មាន|នរណា|បាន|ប្រាប់|ថា|កំណត់ត្រា|ណា|ជា|របស់|ជន|តែ|មួយ ឬ|សំណុំរឿង|តែ|មួយ៖ មិន|ដឹង|ថា|ប៉ុន្មាន|ស្ថិត|ក្នុង|ទាំង|ពីរ។',
  ),
  late: both(
    'Returns that are not in: {before} for the one above, {now} for this.',
    'របាយការណ៍|មិន|ទាន់|មក៖ {before} សម្រាប់|ខាង|លើ {now} សម្រាប់|នេះ។',
  ),
} as const
