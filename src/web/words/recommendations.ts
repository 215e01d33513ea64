/** Words of recommendations and the national plan. The Khmer is a draft until a native reader signs it. */
import type { RecommendationStated } from '../../core/entry/kinds/recommendation-stated.ts'
import type { Words } from '../../core/model/fields.ts'
import { formatDay, type Lang } from './khmer.ts'
import { both, pick, speaker } from './say.ts'

export const RECOMMENDED = {
  title: both('Recommendations, and what shows where they stand', 'អនុសាសន៍ និង|អ្វី|ដែល|បង្ហាញ|ថា|វា|ដល់|ណា'),
  lead: both(
    'Each recommendation with the bodies whose work it is, what they said of it themselves, and the figures that would show it, as they were released.',
    'អនុសាសន៍|នីមួយៗ ជាមួយ|ស្ថាប័ន|ដែល|ត្រូវ|ធ្វើ អ្វី|ដែល|ពួកគេ|និយាយ|ដោយ|ខ្លួនឯង និង|តួលេខ|ដែល|បង្ហាញ|វា តាម|ដែល|បាន|ចេញផ្សាយ។',
  ),
  'no-verdict': both(
    'Nothing here says whether a recommendation was fulfilled. A body’s word is its own, a figure says what was recorded, and whether the two fit is for whoever reads both.',
    'គ្មាន|អ្វី|នៅ|ទីនេះ|ប្រាប់|ថា|អនុសាសន៍|ត្រូវ|បាន|អនុវត្ត|ឬ|អត់។ ពាក្យ|របស់|ស្ថាប័ន|ជា|របស់|ខ្លួន តួលេខ|ប្រាប់|អ្វី|ដែល|បាន|កត់ត្រា ហើយ|ថា|ទាំង|ពីរ|ត្រូវ|គ្នា|ឬ|អត់ គឺ|សម្រាប់|អ្នក|អាន|ទាំង|ពីរ។',
  ),
  demo: both(
    'In this demonstration the words of bodies are invented like its numbers, and where a body has said nothing, that is said of nobody.',
    'ក្នុង|ការ|បង្ហាញ|សាកល្បង|នេះ ពាក្យ|របស់|ស្ថាប័ន|ជា|ពាក្យ|ប្រឌិត ដូច|លេខ|ដែរ ហើយ|បើ|ស្ថាប័ន|មិន|បាន|និយាយ|អ្វី គេ|មិន|លើក|ឡើង|ទេ។',
  ),
  source: both(
    'All of them were made by: {by}. In: {document}. They are said here in our own words, with the numbers by which this record keeps them.',
    'អនុសាសន៍|ទាំងអស់ ធ្វើ|ដោយ៖ {by}។ ក្នុង៖ {document}។ ទីនេះ|សរសេរ|ដោយ|ពាក្យ|របស់|យើង ជាមួយ|លេខ|ដែល|កំណត់ត្រា|នេះ|ប្រើ។',
  ),
  'source-unsaid': both(
    'Who made them, and where, the country’s folder does not say.',
    'ថត|របស់|ប្រទេស មិន|ប្រាប់|ថា|អ្នក|ណា|បាន|ធ្វើ|វា និង|ក្នុង|ឯកសារ|ណា|ទេ។',
  ),
  'to-show': both('To be shown: {asks}', 'អ្វី|ដែល|ត្រូវ|បង្ហាញ៖ {asks}'),
  owners: both('Whose work it is, as this record has it: {offices}', 'ជា|ការងារ|របស់ តាម|កំណត់ត្រា|នេះ៖ {offices}'),
  said: both('{office}, on {day}: {is}', '{office} {day}៖ {is}'),
  'said-by': both('{office}, on {day}: {is}; by {by}', '{office} {day}៖ {is} ត្រឹម {by}'),
  'said-of-no-day': both('{office}: {is}', '{office}៖ {is}'),
  'said-by-of-no-day': both('{office}: {is}; by {by}', '{office}៖ {is} ត្រឹម {by}'),
  past: both('that day is past', 'ថ្ងៃ|នោះ|ហួស|ហើយ'),
  unsaid: both('Nobody has said where it stands.', 'មិន|ទាន់|មាន|អ្នក|ណា|ប្រាប់|ថា|វា|ដល់|ណា|ទេ។'),
  evidence: both('What would show it', 'អ្វី|ដែល|នឹង|បង្ហាញ|វា'),
  figure: both('Figure', 'តួលេខ'),
  number: both('Newest number', 'លេខ|ថ្មី|បំផុត'),
  when: both('Of', 'នៃ'),
  coverage: both('Returns in', 'របាយការណ៍|បាន|មក'),
  'not-out': both('not released', 'មិន|ទាន់|ចេញផ្សាយ'),
  'left-out': both('not in the newest release', 'មិន|មាន|ក្នុង|ការ|ចេញផ្សាយ|ថ្មី|បំផុត'),
  hidden: both('hidden or withdrawn', 'ត្រូវ|បាន|លាក់ ឬ|ដក|វិញ'),
  'not-out-note': both(
    'Not released: that is no zero, and says nothing about how many there are.',
    'មិន|ទាន់|ចេញផ្សាយ៖ នេះ|មិនមែន|ជា|សូន្យ|ទេ ហើយ|មិន|ប្រាប់|ថា|មាន|ប៉ុន្មាន|ដែរ។',
  ),
  'no-figure': both('No figure of this record shows it.', 'គ្មាន|តួលេខ|នៃ|កំណត់ត្រា|នេះ|បង្ហាញ|វា|ទេ។'),
  plan: both('The national plan', 'ផែនការ|ជាតិ'),
  'plan-lead': both(
    'Its actions are records, each with its owner, the day it is due and where it stands; these are their figures.',
    'សកម្មភាព|របស់|វា|ជា|កំណត់ត្រា នីមួយៗ|មាន|ម្ចាស់ ថ្ងៃ|កំណត់ និង|ស្ថានភាព។ ទាំងនេះ|ជា|តួលេខ|របស់|វា។',
  ),
  none: both('This country’s folder names no recommendation.', 'ថត|របស់|ប្រទេស|នេះ|គ្មាន|អនុសាសន៍|ទេ។'),
  link: both('Recommendations, and who owes what', 'អនុសាសន៍ និង|អ្នក|ណា|ត្រូវ|ធ្វើ|អ្វី'),
} as const

export const STANDS_WORDS: Readonly<Record<RecommendationStated['is'], Words>> = {
  'not-begun': both('not begun', 'មិន|ទាន់|ចាប់|ផ្តើម'),
  'under-way': both('under way', 'កំពុង|ធ្វើ'),
  done: both('done, it says', 'ថា|បាន|ធ្វើ|រួច'),
  elsewhere: both('another body’s to do, it says', 'ថា|ជា|កិច្ចការ|របស់|ស្ថាប័ន|ផ្សេង'),
}

type Stated = Pick<RecommendationStated, 'is' | 'due_by'> & { readonly on: string | null; readonly isPast: boolean }

/** A body's own word of where it stands, with its day, and the day that it names. That one is past is no word of anybody: the calendar says it. */
export function sayStated({ is, due_by: by, on, isPast }: Stated, office: string, lang: Lang): string {
  const say = speaker(RECOMMENDED, lang)
  const fill = { office, is: pick(STANDS_WORDS[is], lang), day: on === null ? '' : formatDay(on, lang) }
  if (by === null) return say(on === null ? 'said-of-no-day' : 'said', fill)
  const said = say(on === null ? 'said-by-of-no-day' : 'said-by', { ...fill, by: formatDay(by, lang) })
  return isPast ? `${said} (${say('past')})` : said
}
