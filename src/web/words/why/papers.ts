/** Why each question about what a paper says is asked. The Khmer is a draft until a native reader signs it. */
import { rows } from './rows.ts'

export default rows({
  'Says which paper it stands in': 'ប្រាប់|ថា|វា|នៅ|ក្នុង|ឯកសារ|ណា',
  'Puts the statement in its period': 'ប្រាប់|ថា|អំណះអំណាង|ស្ថិត|ក្នុង|រយៈពេល|ណា',
  'Tells two statements of one paper apart': 'បែងចែក|អំណះអំណាង|ពីរ ក្នុង|ឯកសារ|តែ|មួយ',
  'Brings together what several papers say of one matter': 'ប្រមូល|អ្វី|ដែល|ឯកសារ|ច្រើន|និយាយ អំពី|រឿង|តែ|មួយ',
  'Says of what in the matter it is said': 'ប្រាប់|ថា|និយាយ|អំពី|អ្វី ក្នុង|រឿង|នោះ',
  'Tells two persons or letters of one matter apart': 'បែងចែក|មនុស្ស ឬ|លិខិត|ពីរ ក្នុង|រឿង|តែ|មួយ',
  'Says what is stated': 'ប្រាប់|ថា|ឯកសារ|អះអាង|អ្វី',
  'None, not known and not asked are three things': 'គ្មាន មិន|ដឹង និង|មិន|បាន|សួរ ជា|រឿង|បី|ផ្សេង|គ្នា',
  'What the paper says': 'អ្វី|ដែល|ឯកសារ|និយាយ',
  'About and at least stay so': 'ប្រហែល និង|យ៉ាង|តិច រក្សា|ទុក|ដដែល',
  'The upper end of a between': 'កម្រិត|ខ្ពស់|នៃ|ចន្លោះ',
  'Keeps the cents that the paper writes': 'រក្សា|ភាគ|មួយ|រយ|នៃ|ប្រាក់|ដែល|ឯកសារ|សរសេរ',
  'An amount stays in its own currency': 'ចំនួន|ទឹកប្រាក់ រក្សា|ទុក|ជា|រូបិយប័ណ្ណ|ដើម',
  'What is no number': 'អ្វី|ដែល|មិន|មែន|ជា|លេខ',
  'Who has a file, or is asked': 'អ្នកណា|កាន់|សំណុំរឿង ឬ|ត្រូវ|គេ|សួរ',
  'Says of what time a number is': 'ប្រាប់|ថា|លេខ|នោះ|នៃ|រយៈពេល|ណា',
  'Says when it was; two papers may say two days': 'ប្រាប់|ថា|កើតឡើង|ពេល|ណា ឯកសារ|ពីរ|អាច|និយាយ|ថ្ងៃ|ពីរ',
  'A day about, before or after stays so': 'ថ្ងៃ|ប្រហែល មុន ឬ|ក្រោយ រក្សា|ទុក|ដដែល',
  'An allegation is never a finding': 'ការ|ចោទ|មិន|មែន|ជា|ការ|រកឃើញ|ទេ',
  'A correction overwrites nothing': 'ការ|កែ|មិន|លុប|អ្វី|ចោល|ទេ',
  'The number stays sealed; child or adult stands in clear': 'លេខ|អាយុ|នៅ|បិទសោ ក្មេង ឬ|ពេញវ័យ|អាច|មើល|ឃើញ',
  'Says how old somebody was on a day, and settles nothing by itself: two papers may say two days':
    'ប្រាប់|ថា|មនុស្ស|ម្នាក់|មាន|អាយុ|ប៉ុន្មាន នៅ|ថ្ងៃ|ណា|មួយ ហើយ|មិន|សម្រេច|អ្វី|ដោយ|ខ្លួន|ឯង|ទេ៖ ឯកសារ|ពីរ|អាច|និយាយ|ថ្ងៃ|ពីរ',
  'A place left blank is no none': 'កន្លែង|ទទេ មិន|មែន|ជា|គ្មាន|ទេ',
  'What two people say in one paper stays two': 'អ្វី|ដែល|មនុស្ស|ពីរ|និយាយ ក្នុង|ឯកសារ|តែ|មួយ រក្សា|ទុក|ជា|ពីរ',
  'Keeps each spelling of each paper': 'រក្សា|របៀប|សរសេរ|នីមួយៗ នៃ|ឯកសារ|នីមួយៗ',
})
