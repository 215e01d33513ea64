/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  lead: both(
    'Here stands every lead that nobody has decided: yours, and those handed to you. None leaves this page but by “acted on” or “no action, because”. What you hand on stays here until the other body has answered. Who reported stays sealed.',
    'ទីនេះ|មាន|ព័ត៌មាន|ទាំង|អស់|ដែល|គ្មាន|អ្នក|សម្រេច៖ របស់|អ្នក និង|អ្វី|ដែល|គេ|បញ្ជូន|មក|អ្នក។ គ្មាន|ព័ត៌មាន|ណា|ចេញ|ពី|ទំព័រ|នេះ|ទេ លើកលែង|តែ «បាន|ចាត់|វិធានការ» ឬ «គ្មាន|វិធានការ ព្រោះ»។ អ្វី|ដែល|អ្នក|បញ្ជូន|ត|នៅ|ទីនេះ|រហូត|ដល់|ស្ថាប័ន|នោះ|ឆ្លើយ។ អ្នក|រាយការណ៍|នៅ|បិទ|ជិត។',
  ),
  call: both(
    'A call, while it goes on: first whether the caller is safe, then what it is about. What you type stays in this window, sealed with your office’s key, until you hand it in. Nobody is made to answer.',
    'ការ|ហៅ ពេល|កំពុង|និយាយ៖ មុន|ដំបូង|អ្នក|ហៅ|មាន|សុវត្ថិភាព|ឬ|ទេ បន្ទាប់|មក|អំពី|អ្វី។ អ្វី|ដែល|អ្នក|វាយ|នៅ|ក្នុង|ផ្ទាំង|នេះ បិទ|ដោយ|កូនសោ|ការិយាល័យ រហូត|ដល់|អ្នក|ដាក់|វា។ គ្មាន|អ្នក|ណា|ត្រូវ|បង្ខំ|ឱ្យ|ឆ្លើយ|ទេ។',
  ),
} as const
