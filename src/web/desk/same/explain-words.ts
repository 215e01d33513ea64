/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  same: both(
    'Here people decide which records of your office are one person. A program proposes, and decides nothing. Two people have to say that two records are one before a figure counts them once; neither is told what the other said. Names are read from the sheet that you open: they stay in this window.',
    'ទីនេះ|មនុស្ស|សម្រេច|ថា កំណត់ត្រា|ណា|របស់|ការិយាល័យ|អ្នក ជា|មនុស្ស|តែ|ម្នាក់។ កម្មវិធី|ស្នើ ហើយ|មិន|សម្រេច|អ្វី|ទេ។ មនុស្ស|ពីរ|នាក់|ត្រូវ|ប្រាប់|ថា កំណត់ត្រា|ពីរ|ជា|មនុស្ស|តែ|ម្នាក់ មុន|នឹង|តួលេខ|រាប់|តែ|ម្តង ហើយ|គ្មាន|អ្នក|ណា|ដឹង|ថា|ម្នាក់|ទៀត|បាន|ប្រាប់|អ្វី|ទេ។ ឈ្មោះ|អាន|ពី|បញ្ជី|ដែល|អ្នក|បើក ហើយ|នៅ|តែ|ក្នុង|បង្អួច|នេះ។',
  ),
} as const
