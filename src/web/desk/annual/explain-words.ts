/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  annual: both(
    'Here the year’s report is written: its parts, their words in each language, and which released figures stand in each. Every number is the newest that was released, and moves with it, until somebody signs. The first signature freezes the report; the second, of another office, puts it out. Nothing is out before.',
    'ទីនេះ|សរសេរ|របាយការណ៍|ឆ្នាំ៖ ផ្នែក|នីមួយៗ ពាក្យ|ជា|ភាសា|នីមួយៗ និង|តួលេខ|ដែល|បាន|ចេញផ្សាយ|ណា|ខ្លះ|នៅ|ក្នុង|ផ្នែក|នោះ។ លេខ|នីមួយៗ|ជា|លេខ|ថ្មី|បំផុត|ដែល|បាន|ចេញផ្សាយ ហើយ|ប្រែប្រួល|តាម|វា រហូត|ដល់|មាន|អ្នក|ចុះ|ហត្ថលេខា។ ហត្ថលេខា|ទីមួយ|បិទ|របាយការណ៍ ហត្ថលេខា|ទីពីរ|ពី|ការិយាល័យ|ផ្សេង ដាក់|វា|ជា|សាធារណៈ។ មុន|ពេល|នោះ គ្មាន|អ្វី|ចេញ|ទេ។',
  ),
} as const
