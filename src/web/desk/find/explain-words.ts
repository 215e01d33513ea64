/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  find: both(
    'Here your own office’s records are found: by number, office and month, in lists, or by a person’s name after you say why. What is not yours is not told apart from what is not there.',
    'ទីនេះ|រក|កំណត់ត្រា|របស់|ការិយាល័យ|អ្នក៖ តាម|លេខ ការិយាល័យ|និង|ខែ ក្នុង|បញ្ជី ឬ|តាម|ឈ្មោះ|ក្រោយ|អ្នក|ប្រាប់|មូលហេតុ។ អ្វី|ដែល|មិន|មែន|របស់|អ្នក មើល|ទៅ|ដូច|គ្នា|នឹង|អ្វី|ដែល|មិន|មាន។',
  ),
} as const
