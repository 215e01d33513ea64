/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  training: both(
    'Here a return is handed in for practice, on papers that nobody ever wrote. The form, its checks and the mending are the real ones; nothing of it is sealed, signed or sent, and it is gone when this page is closed. The score is seen by nobody else.',
    'ទីនេះ|សម្រាប់|អនុវត្ត|ដាក់|របាយការណ៍ លើ|ឯកសារ|ដែល|គ្មាន|អ្នក|ណា|សរសេរ|ឡើយ។ ទម្រង់ ការ|ពិនិត្យ និង|ការ|កែ គឺ|ដូច|ការ|ងារ|ពិត ប៉ុន្តែ|គ្មាន|អ្វី|ត្រូវ|បាន|បិទសោ ចុះ|ហត្ថលេខា ឬ|ផ្ញើ|ទេ ហើយ|វា|បាត់|ពេល|បិទ|ទំព័រ|នេះ។ គ្មាន|អ្នក|ផ្សេង|ឃើញ|ពិន្ទុ|ទេ។',
  ),
} as const
