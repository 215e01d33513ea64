/** Words of the answer sheet's charts. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const CHARTS = {
  interval: both('{from} to before {to}', 'ពី {from} ដល់|មុន {to}'),
  coverage: both('Returns in: {returns}.', 'របាយការណ៍|បាន|មក៖ {returns}។'),
  reached: both('{n}, half of them within {days} days', '{n} ពាក់កណ្ដាល|ក្នុង {days} ថ្ងៃ'),
  attrition: both(
    'Of {whole} investigations of the year, {last} have come to the last step',
    'ក្នុង|ការ|ស៊ើបអង្កេត {whole} នៃ|ឆ្នាំ|នេះ {last} បាន|ដល់|ជំហាន|ចុងក្រោយ',
  ),
  begun: both('Investigation begun', 'បាន|ចាប់ផ្តើម|ស៊ើបអង្កេត'),
  'attrition-note': both(
    'One year’s cases followed to where each stands now. Those that have not come further may still be open.',
    'សំណុំ|រឿង|នៃ|ឆ្នាំ|តែ|មួយ តាមដាន|ដល់|ស្ថានភាព|បច្ចុប្បន្ន។ រឿង|ដែល|មិន|ទាន់|ទៅ|មុខ អាច|នៅ|បើក។',
  ),
  referrals: both('{accepted} of {whole} referrals were taken up', 'ការ|បញ្ជូន {accepted} ក្នុង {whole} ត្រូវ|បាន|ទទួល'),
  provinces: both('Court returns of {behind} provinces are behind', 'របាយការណ៍|តុលាការ|នៃ {behind} ខេត្ត មិន|ទាន់|គ្រប់'),
  'provinces-all': both('Court returns are in from every province', 'របាយការណ៍|តុលាការ មក|ពី|គ្រប់|ខេត្ត'),
  'map-note': both(
    'Paperwork, not crime: how many returns have come. Map shapes: svg-maps (V. Cazanave) and MapSVG, CC BY 4.0, georeferenced and simplified; no authority on boundaries.',
    'ជា|ឯកសារ មិន|មែន|បទល្មើស៖ របាយការណ៍|ដែល|បាន|មក។ រូបរាង|ផែនទី៖ svg-maps (V. Cazanave) និង MapSVG, CC BY 4.0 បាន|កែ|សម្រួល មិន|មែន|ជា|សិទ្ធិ|អំណាច|លើ|ព្រំដែន|ទេ។',
  ),
  'provinces-note': both('Paperwork, not crime: how many returns have come.', 'ជា|ឯកសារ មិន|មែន|បទល្មើស៖ របាយការណ៍|ដែល|បាន|មក។'),
  restitution: both('{ordered} riel ordered, {paid} riel paid', 'បាន|បញ្ជា|ឱ្យ|សង {ordered} រៀល បាន|សង {paid} រៀល'),
  'restitution-note': both(
    'What was paid in a year may have been ordered in an earlier one.',
    'ប្រាក់|ដែល|សង|ក្នុង|ឆ្នាំ|មួយ អាច|ត្រូវ|បាន|បញ្ជា|ក្នុង|ឆ្នាំមុន។',
  ),
  ordered: both('Ordered', 'បាន|បញ្ជា'),
  paid: both('Paid', 'បាន|សង'),
  'no-figure': both('no figure', 'គ្មាន|តួលេខ'),
} as const
