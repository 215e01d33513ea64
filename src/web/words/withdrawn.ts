/** Words of a release that was taken back. The Khmer is a draft until a native reader signs it. */
import type { WhyWithdrawn } from '../../core/entry/kinds/release-withdrawn.ts'
import type { Words } from '../../core/model/fields.ts'
import { both } from './say.ts'

export const WITHDRAWN = {
  title: both('These figures were withdrawn', 'តួលេខ|ទាំងនេះ|ត្រូវ|បាន|ដក|វិញ'),
  said: both(
    '{office} withdrew them on {day}: {why}. Do not cite them, and say so where you already have.',
    '{office} បាន|ដក|វា|វិញ {day}៖ {why}។ សូម|កុំ|ដកស្រង់ ហើយ|បើ|អ្នក|បាន|ដកស្រង់|រួច សូម|ប្រាប់|ថា|វា|ត្រូវ|បាន|ដក|វិញ។',
  ),
  'went-out': both(
    'They went out on {day}. That, and that they were withdrawn, stays in the log.',
    'វា|បាន|ចេញផ្សាយ {day}។ រឿង|នោះ និង|ការ|ដក|វិញ នៅ|ក្នុង|កំណត់ហេតុ|ជានិច្ច។',
  ),
  stands: both('What stands today', 'អ្វី|ដែល|នៅ|មាន|ថ្ងៃនេះ'),
  list: both('Withdrawn', 'បាន|ដក|វិញ'),
  one: both('{what}: withdrawn on {day} by {office}: {why}', '{what}៖ {office} បាន|ដក|វិញ {day}៖ {why}'),
  once: both('{what}: released, and withdrawn since', '{what}៖ បាន|ចេញផ្សាយ ហើយ|ត្រូវ|បាន|ដក|វិញ|ក្រោយ|មក'),
} as const

export const WHY_WORDS: Readonly<Record<WhyWithdrawn, Words>> = {
  wrong: both('a number was wrong', 'មាន|លេខ|ខុស'),
  incomplete: both('records were missing that should have been counted', 'ខ្វះ|កំណត់ត្រា|ដែល|ត្រូវ|រាប់'),
  'counted-otherwise': both('it was counted otherwise than its definition says', 'រាប់|ខុស|ពី|អ្វី|ដែល|និយមន័យ|ចែង'),
  precaution: both('as a precaution', 'ដើម្បី|ប្រុងប្រយ័ត្ន'),
}
