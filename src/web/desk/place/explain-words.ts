/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  place: both(
    'Here a place is followed as a case is, under a code: who was asked for by name and what became of each, who asked to enter and who was let in, who was taken out and who stayed, what was closed and opened again. Its name and where it is are sealed, and no map shows it. You see your own records, and others’ as far as a protocol allows.',
    'ទីនេះ|តាមដាន|ទីកន្លែង|ដូច|សំណុំ|រឿង ក្រោម|លេខ|កូដ៖ ឈ្មោះ|អ្នក|ណា|ដែល|បាន|ស្នើ ហើយ|អ្វី|កើត|ឡើង|ចំពោះ|ម្នាក់ៗ អ្នក|ណា|សុំ|ចូល និង|បាន|អនុញ្ញាត អ្នក|ណា|ត្រូវ|បាន|នាំ|ចេញ និង|នៅ|សល់ អ្វី|ដែល|បិទ និង|បើក|ឡើង|វិញ។ ឈ្មោះ និង|ទីតាំង|ត្រូវ|បាន|បិទសោ ហើយ|គ្មាន|ផែនទី|ណា|បង្ហាញ|ទេ។ អ្នក|ឃើញ|កំណត់ត្រា|របស់|អ្នក និង|របស់|អ្នក|ដទៃ|តាម|ពិធីសារ|អនុញ្ញាត។',
  ),
} as const
