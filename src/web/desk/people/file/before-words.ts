/** What a worker has read before somebody sits beside her: why it is not asked today, which no screen says there. The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
import { both } from '../../../words/say.ts'

export const BEFORE = {
  'before-title': both('Read this first, alone: when it is not asked today', 'សូម|អាន|នេះ|មុន ម្នាក់|ឯង៖ ពេល|ណា|មិន|សួរ|ថ្ងៃ|នេះ'),
  'before-room': both(
    'Mark first who is in the room. With police, immigration or whoever detains (an official), and with an employer, a partner, a relative or anybody whom the person did not ask to stay (somebody else), the screen says “Not today” and not why: whoever stands there reads it too. What is agreed to before them binds nobody.',
    'សូម|គូស|ជា|មុន|ថា|អ្នក|ណា|នៅ|ក្នុង|បន្ទប់។ បើ|មាន|នគរបាល អន្តោប្រវេសន៍ ឬ|អ្នក|ដែល|កំពុង|ឃុំឃាំង (មន្ត្រី) ឬ|ថៅកែ ដៃគូ សាច់ញាតិ ឬ|អ្នក|ណា|ដែល|សាមីខ្លួន|មិន|បាន|សុំ|ឲ្យ|នៅ (អ្នក|ផ្សេង) អេក្រង់|ប្រាប់|តែ|ថា «មិន|មែន|ថ្ងៃ|នេះ» មិន|ប្រាប់|មូលហេតុ៖ អ្នក|ដែល|ឈរ|ទីនោះ|ក៏|អាន|ដែរ។ អ្វី|ដែល|យល់|ព្រម|នៅ|មុខ|គេ គ្មាន|តម្លៃ។',
  ),
  'before-say': both(
    'Then say what you say to everybody: that there is another appointment, and its day. Ask nothing more, and change nothing in your voice. Before that day find a room, an hour or a reason to see the person alone, and tell the colleague who answers.',
    'ពេល|នោះ សូម|និយាយ|ដូច|និយាយ|នឹង|អ្នក|ទាំង|អស់៖ ថា|មាន|ពេល|ណាត់|ផ្សេង និង|ថ្ងៃ|ណា។ កុំ|សួរ|អ្វី|ទៀត ហើយ|កុំ|ប្តូរ|សំឡេង។ មុន|ថ្ងៃ|នោះ សូម|រក|បន្ទប់ ម៉ោង ឬ|មូលហេតុ|ដើម្បី|ជួប|សាមីខ្លួន|ម្នាក់|ឯង ហើយ|ប្រាប់|មិត្ត|រួម|ការងារ|ដែល|ទទួល|ខុស|ត្រូវ។',
  ),
  'before-interpreter': both(
    'The same where the person does not want this interpreter. Ask about it while the interpreter is out of the room, and find another.',
    'ដូច|គ្នា បើ|សាមីខ្លួន|មិន|ចង់|បាន|អ្នក|បកប្រែ|នេះ។ សូម|សួរ|ពេល|អ្នក|បកប្រែ|នៅ|ក្រៅ|បន្ទប់ ហើយ|រក|អ្នក|ផ្សេង។',
  ),
  'before-child': both(
    'A child whose guardian is accused, may be, or is not safe: mark “with a representative in place of a guardian”, whoever listens. No consent comes from such a guardian, and none is asked beside one. See the child alone; the social services name a representative who has no part in what happened.',
    'កុមារ|ដែល|អាណាព្យាបាល|ត្រូវ|ចោទ អាច|ត្រូវ|ចោទ ឬ|មិន|មាន|សុវត្ថិភាព៖ សូម|គូស «ជា|មួយ|អ្នក|តំណាង ជំនួស|អាណាព្យាបាល» ទោះ|អ្នក|ណា|ស្តាប់។ ការ|យល់|ព្រម|មិន|មក|ពី|អាណាព្យាបាល|បែប|នេះ|ទេ ហើយ|មិន|សួរ|នៅ|មុខ|គាត់|ទេ។ សូម|ជួប|កុមារ|ម្នាក់|ឯង។ សេវា|សង្គម|ចាត់|អ្នក|តំណាង ដែល|គ្មាន|ពាក់ព័ន្ធ|នឹង|រឿង|នេះ។',
  ),
} as const
