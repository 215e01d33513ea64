import type { HeadingWords } from '../../../../src/core/country/index.ts'
import { joined } from '../joined.ts'

/** Lists of who is in prison: no other form asks for these fields. Khmer is a draft until a native reader has signed it. */
export const INMATES: readonly HeadingWords[] = [
  {
    fields: ['inmate_number'],
    phrases: [
      // A bare word for a number may be that of the line: it says nothing of whose.
      ...joined(['លេខអត្តសញ្ញាណ', 'លេខចុះបញ្ជី', 'លេខ', 'លេខកូដ', 'លេខសម្គាល់'], ['ទណ្ឌិត', 'អ្នកទោស', 'ពិរុទ្ធជន', 'អ្នកជាប់ឃុំ']),
      'លេខចូលគុក',
      'ល.អ',
      'ល.អ.',
      'prison no',
      'prison number',
      'prison id',
      ...joined(['prisoner ', 'inmate ', 'detainee '], ['no', 'no.', 'number', 'id', 'code', 'ref']),
    ],
  },
  { fields: ['inmate_number'], isLikely: true, phrases: ['លេខ', 'លេខកូដ', 'លេខសម្គាល់', 'លេខអត្តសញ្ញាណ', 'លេខចុះបញ្ជី'] },
  {
    fields: ['held_since_day'],
    phrases: [
      ...joined(['ថ្ងៃ', 'ថ្ងៃទី', 'ថ្ងៃខែ', 'ថ្ងៃខែឆ្នាំ', 'កាលបរិច្ឆេទ'], ['ឃុំខ្លួន', 'ចូលពន្ធនាគារ', 'ចូលគុក', 'ចូលឃុំ', 'ជាប់ឃុំ', 'ជាប់ពន្ធនាគារ']),
      'ចូលគុកថ្ងៃ',
      'ចូល',
      'ថ្ងៃចូល',
      'ចូលថ្ងៃ',
      'ចូលពន្ធនាគារថ្ងៃ',
      'detained on',
      'date detained',
      'held since',
      'in prison since',
      'in since',
      'admitted',
      'admitted on',
      'date admitted',
      'admission date',
      'date of admission',
      'date of entry',
      'date in',
    ],
  },
  // Whoever was arrested may have been at home until the trial: whether that day is the one since when they are in prison is asked.
  {
    fields: ['held_since_day'],
    isLikely: true,
    phrases: [
      ...joined(['ថ្ងៃ', 'ថ្ងៃទី', 'ថ្ងៃខែ', 'ថ្ងៃខែឆ្នាំ', 'កាលបរិច្ឆេទ'], ['ចាប់ខ្លួន', 'ចាប់', 'ឃាត់ខ្លួន']),
      'arrested',
      'arrested on',
      'arrest date',
      'date of arrest',
      'date arrested',
    ],
  },
  {
    fields: ['standing'],
    phrases: [
      'ស្ថានភាព',
      'ស្ថានភាពរឿង',
      'ស្ថានភាពទោស',
      'ស្ថានភាពច្បាប់',
      'ឋានៈ',
      'ឋ',
      'ឋ.',
      'ឋានៈគតិយុត្ត',
      'ប្រភេទអ្នកទោស',
      'ប្រភេទ (ពិរុទ្ធ/ទណ្ឌិត)',
      'ពិរុទ្ធ/ទណ្ឌិត',
      'status',
      'legal status',
      'category',
      'convicted/awaiting trial',
      'judged?',
    ],
  },
  {
    fields: ['sentence_months'],
    phrases: [
      'ទោស',
      'រយៈពេលទោស',
      'ទោសជាប់ពន្ធនាគារ',
      'ទោសគិតជាខែ',
      'sentence',
      'sentence length',
      'prison term',
      'length of sentence',
      'years given',
    ],
  },
  { fields: ['counted_on'], phrases: ['ថ្ងៃរាប់', 'ថ្ងៃស្ថិតិ', 'as of', 'as at', 'counted on', 'date of count', 'date of list'] },
  { fields: ['person_name'], phrases: ['នាម'] },
]
