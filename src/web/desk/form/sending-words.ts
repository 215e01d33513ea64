/** Words of every act that is sent from a form. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const SENDING = {
  'on-its-way': both(
    'What you pressed before was still on its way, so this was not signed and not sent. Look at what is on record now, and press it again.',
    'អ្វី|ដែល|អ្នក|ចុច|មុន|នៅ|កំពុង|ផ្ញើ ដូច្នេះ|ការ|ចុច|នេះ|មិន|ត្រូវ|បាន|ចុះ|ហត្ថលេខា និង|មិន|ត្រូវ|បាន|ផ្ញើ|ទេ។ សូម|មើល|អ្វី|ដែល|មាន|ក្នុង|កំណត់ត្រា|ឥឡូវ ហើយ|ចុច|ម្តង|ទៀត។',
  ),
}
