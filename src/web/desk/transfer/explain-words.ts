/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  transfer: both(
    'Here a prosecution office offers a dossier to another. Until the other takes it, it is the sender’s, and counts there. Once taken, it is the other’s; it still counts at the sender until the other has entered it, and then at the other alone. Sent back, it never left. Somebody else than who offered it answers. Each step is signed.',
    'ទីនេះ|អយ្យការ|មួយ ស្នើ|ផ្ទេរ|សំណុំ|រឿង|ទៅ|អយ្យការ|មួយ|ទៀត។ មុន|ពេល|ម្ខាង|ទៀត|ទទួល វា|ជា|របស់|អ្នក|ផ្ញើ ហើយ|រាប់|នៅ|ទីនោះ។ ក្រោយ|ទទួល វា|ជា|របស់|អ្នក|ទទួល តែ|នៅ|រាប់|ខាង|អ្នក|ផ្ញើ រហូត|ដល់|អ្នក|ទទួល|បញ្ចូល|វា រួច|រាប់|តែ|ខាង|អ្នក|ទទួល។ បើ|បញ្ជូន|ត្រឡប់ វា|មិន|ដែល|ចេញ|ទៅ|ទេ។ អ្នក|ផ្សេង|ពី|អ្នក|ស្នើ ជា|អ្នក|ឆ្លើយ។ ជំហាន|នីមួយៗ|ចុះ|ហត្ថលេខា។',
  ),
} as const
