/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  own: both(
    'Here is what your office gets back for what it hands in: how many of its returns are in, what it still owes, and what its own records come to, year by year. Nobody else’s records are in it. Offices are set beside each other by how complete their returns are, and by nothing else.',
    'ទីនេះ|មាន|អ្វី|ដែល|ការិយាល័យ|អ្នក|ទទួល|វិញ|ពី|អ្វី|ដែល|បាន|ដាក់៖ របាយការណ៍|បាន|មក|ប៉ុន្មាន នៅ|ត្រូវ|ដាក់|អ្វី និង|កំណត់ត្រា|របស់|ខ្លួន|មាន|ចំនួន|ប៉ុន្មាន|តាម|ឆ្នាំ។ គ្មាន|កំណត់ត្រា|របស់|អ្នក|ដទៃ|ទេ។ ការិយាល័យ|ដាក់|ក្បែរ|គ្នា|តែ|តាម|ភាព|គ្រប់|នៃ|របាយការណ៍ មិន|តាម|អ្វី|ផ្សេង|ទេ។',
  ),
} as const
