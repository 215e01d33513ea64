/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  homecoming: both(
    'Here stands everybody who called your missions for help and is not home yet. One step follows the other: answered, the person’s own wish, identity, papers, flight, arrival, hand-over. Each is signed, and says no name and no day of travel. Nobody at home learns of a person who does not want to go. It ends with a hand-over, or with a reason why it stopped.',
    'ទីនេះ|មាន|អ្នក|ទាំង|អស់|ដែល|បាន|ហៅ|បេសកកម្ម|របស់|អ្នក ហើយ|មិន|ទាន់|ដល់|ផ្ទះ។ ជំហាន|បន្ត|បន្ទាប់|គ្នា៖ ឆ្លើយ បំណង|ផ្ទាល់ អត្តសញ្ញាណ ឯកសារ ជើង|ហោះហើរ មក|ដល់ ប្រគល់។ ជំហាន|នីមួយៗ|ចុះ|ហត្ថលេខា ហើយ|មិន|ប្រាប់|ឈ្មោះ ឬ|ថ្ងៃ|ធ្វើ|ដំណើរ|ទេ។ គ្មាន|អ្នក|ណា|នៅ|ស្រុក|ដឹង|ពី|អ្នក|ដែល|មិន|ចង់|ទៅ|ទេ។ វា|ចប់|ដោយ|ការ|ប្រគល់ ឬ|មូលហេតុ|ដែល|ឈប់។',
  ),
} as const
