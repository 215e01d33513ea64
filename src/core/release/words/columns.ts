/** What a release's own columns mean, and each word that stands in them. The Khmer is a draft until a native reader signs it. */
import type { OwnWords } from '../../model/fields.ts'
import { both } from '../../text/own-words.ts'
import type { Because } from '../because.ts'
import { DEMO, HIGH, LOW, OR_MORE, PARTIAL, PRINTED, QUALIFIER, ROUNDED, STATE, VALUE, WITHHELD } from '../columns.ts'

/** By the column's heading. */
export const COLUMN = {
  [VALUE]: both('The number; empty where none is printed, which nobody may read as zero', 'ចំនួន។ ទទេ|បើ|មិន|បាន|បង្ហាញ៖ កុំ|អាន|ថា|សូន្យ'),
  [QUALIFIER]: both('How the number is known; empty where none is printed', 'របៀប|ដែល|ដឹង|ចំនួន។ ទទេ|បើ|មិន|បាន|បង្ហាញ|ចំនួន'),
  [OR_MORE]: both(
    'Whether there may be more than the number says, because not all of it is in; empty where no number is printed',
    'តើ|អាច|មាន|ច្រើន|ជាង|ចំនួន|នេះ|ឬ|ទេ ព្រោះ|មិន|ទាន់|មក|គ្រប់។ ទទេ|បើ|មិន|បាន|បង្ហាញ|ចំនួន',
  ),
  [STATE]: both('What the number is, or why there is none', 'ចំនួន|នេះ|ជា|អ្វី ឬ|ហេតុអ្វី|គ្មាន|ចំនួន'),
  [DEMO]: both('Whether it is invented', 'តើ|វា|ជា|ការ|ប្រឌិត|ឬ|ទេ'),
} as const satisfies Readonly<Record<string, OwnWords>>

/** Of counts with noise. */
export const NOISE_COLUMN = {
  [VALUE]: both('Counted, with noise; may be below 0', 'រាប់ ជា|មួយ|លេខ|ចៃដន្យ។ អាច|តិច|ជាង|សូន្យ'),
  [LOW]: both(
    'The truth is this or more, and “high” or less, in 95 of 100 draws',
    'ចំនួន|ពិត គឺ|ប៉ុណ្ណេះ|ឬ|ច្រើន|ជាង ហើយ «high» ឬ|តិច|ជាង ក្នុង|ការ|ចាប់ ៩៥ ក្នុង ១០០',
  ),
  [HIGH]: both(
    'The truth is this or less, and “low” or more, in 95 of 100 draws',
    'ចំនួន|ពិត គឺ|ប៉ុណ្ណេះ|ឬ|តិច|ជាង ហើយ «low» ឬ|ច្រើន|ជាង ក្នុង|ការ|ចាប់ ៩៥ ក្នុង ១០០',
  ),
} as const satisfies Readonly<Record<string, OwnWords>>

/** By the column's heading, then by what stands in it. */
export const STANDS = {
  [QUALIFIER]: {
    exact: both('As many as were counted, and all of it is in', 'ប៉ុណ្ណឹង|តាម|ដែល|បាន|រាប់ ហើយ|មក|គ្រប់'),
    at_least: both('That many or more', 'ប៉ុណ្ណឹង|ឬ|ច្រើន|ជាង'),
    about: both('About that many', 'ប្រហែល|ប៉ុណ្ណឹង'),
  },
  [OR_MORE]: { yes: both('There may be more', 'អាច|មាន|ច្រើន|ជាង'), no: both('No', 'ទេ') },
  [STATE]: {
    [PRINTED]: both('Counted from records, and printed', 'រាប់|ពី|កំណត់ត្រា ហើយ|បង្ហាញ'),
    [ROUNDED]: both('Counted from records, and rounded', 'រាប់|ពី|កំណត់ត្រា ហើយ|បង្គត់'),
    [WITHHELD]: both(
      'Known, and not shown: it is small, or a small one could be worked out from it',
      'ដឹង ប៉ុន្តែ|មិនបង្ហាញ៖ វា|តូច ឬ|អាច|គណនា|រក|ចំនួន|តូច|ពី|វា',
    ),
    [PARTIAL]: both(
      'Nobody was counted there, and not all of it is in: not known, and no zero',
      'មិន|ទាន់|រាប់|ឃើញ|នរណា|ទី|នោះ ហើយ|មិន|ទាន់|មក|គ្រប់៖ មិន|ដឹង មិនមែន|ជា|សូន្យ',
    ),
  },
  [DEMO]: { yes: both('Invented', 'ប្រឌិត') },
} as const satisfies Readonly<Record<string, Readonly<Record<string, OwnWords>>>>

/** Why numbers are about so many, each a sentence that can stand by itself. */
export const BECAUSE_WORDS: Readonly<Record<Because, OwnWords>> = {
  undecided: both(
    'People looked at which records are of one person, and it is not settled for all of them.',
    'មាន|អ្នក|ពិនិត្យ|ថា|កំណត់ត្រា|ណា|ជា|មនុស្ស|តែ|ម្នាក់ ហើយ|មិន|ទាន់|សម្រេច|គ្រប់|ទេ។',
  ),
  day_unsure: both(
    'Of some records the day is known roughly, or not written, and may lie outside this time.',
    'កំណត់ត្រា|ខ្លះ|ដឹង|ថ្ងៃ|តែ|ប្រហែល ឬ|មិន|បាន|សរសេរ ហើយ|ថ្ងៃ|នោះ|អាច|នៅ|ក្រៅ|រយៈពេល|នេះ។',
  ),
  as_stated: both('A paper that it is from says “about” itself.', 'ឯកសារ|ដែល|វា|មក|ពី បាន|សរសេរ «ប្រហែល» ដោយ|ខ្លួន|វា។'),
  contradicted: both('Two statements of it say different things.', 'សេចក្តី|ថ្លែង|ពីរ|អំពី|វា|និយាយ|ខុស|គ្នា។'),
}
