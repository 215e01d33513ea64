/** Words of a release that was taken back. The Khmer is a draft until a native reader signs it. */
import type { WhyWithdrawn } from '../../core/entry/kinds/release-withdrawn.ts'
import type { Words } from '../../core/model/fields.ts'
import { both } from './say.ts'

export const WITHDRAWN = {
  title: both('These figures were withdrawn', 'តួលេខ|ទាំងនេះ|ត្រូវ|បាន|ដក|វិញ'),
  'title-hidden': both('These figures are hidden for now', 'តួលេខ|ទាំងនេះ|ត្រូវ|បាន|លាក់|បណ្តោះ|អាសន្ន'),
  said: both(
    '{office} withdrew them on {day}: {why}. Do not cite them, and say so where you already have.',
    '{office} បាន|ដក|វា|វិញ {day}៖ {why}។ សូម|កុំ|ដកស្រង់ ហើយ|បើ|អ្នក|បាន|ដកស្រង់|រួច សូម|ប្រាប់|ថា|វា|ត្រូវ|បាន|ដក|វិញ។',
  ),
  'said-hidden': both(
    '{office} wants them back since {day}: {why}. Do not cite them meanwhile. Where no second body signs it, they are shown again on {until}.',
    '{office} ចង់|ដក|វា|វិញ {day}៖ {why}។ សូម|កុំ|ដកស្រង់|ក្នុង|ពេល|នេះ។ បើ|គ្មាន|ស្ថាប័ន|ទី|ពីរ|ចុះ|ហត្ថលេខា|ទេ វា|នឹង|បង្ហាញ|វិញ {until}។',
  ),
  proofs: both('What proves that it went out:', 'អ្វី|ដែល|បញ្ជាក់|ថា|វា|បាន|ចេញផ្សាយ៖'),
  'went-out': both(
    'They went out on {day}. That, and who wanted them back, stays in the log.',
    'វា|បាន|ចេញផ្សាយ {day}។ រឿង|នោះ និង|អ្នក|ដែល|ចង់|ដក|វិញ នៅ|ក្នុង|កំណត់ហេតុ|ជានិច្ច។',
  ),
  stands: both('What stands today', 'អ្វី|ដែល|នៅ|មាន|ថ្ងៃនេះ'),
  list: both('Withdrawn', 'បាន|ដក|វិញ'),
  one: both('{what}: withdrawn on {day} by {office}: {why}', '{what}៖ {office} បាន|ដក|វិញ {day}៖ {why}'),
  'one-hidden': both(
    '{what}: hidden by {office} since {day}: {why}. Shown again on {until} where no second body signs',
    '{what}៖ {office} បាន|លាក់ {day}៖ {why}។ បង្ហាញ|វិញ {until} បើ|គ្មាន|ស្ថាប័ន|ទី|ពីរ|ចុះ|ហត្ថលេខា',
  ),
  'once-hidden': both('{what}: released, and hidden for now', '{what}៖ បាន|ចេញផ្សាយ ហើយ|ត្រូវ|បាន|លាក់|បណ្តោះ|អាសន្ន'),
  once: both('{what}: released, and withdrawn since', '{what}៖ បាន|ចេញផ្សាយ ហើយ|ត្រូវ|បាន|ដក|វិញ|ក្រោយ|មក'),
} as const

export const WHY_WORDS: Readonly<Record<WhyWithdrawn, Words>> = {
  wrong: both('a number was wrong', 'មាន|លេខ|ខុស'),
  incomplete: both('records were missing that should have been counted', 'ខ្វះ|កំណត់ត្រា|ដែល|ត្រូវ|រាប់'),
  'counted-otherwise': both('it was counted otherwise than its definition says', 'រាប់|ខុស|ពី|អ្វី|ដែល|និយមន័យ|ចែង'),
  precaution: both('as a precaution', 'ដើម្បី|ប្រុងប្រយ័ត្ន'),
}
