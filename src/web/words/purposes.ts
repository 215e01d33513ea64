/** Why somebody asks, for whoever chooses (core/entry/oversight-acts.ts). The Khmer is a draft until a native reader signs it. */
import type { Purpose } from '../../core/entry/oversight-acts.ts'
import type { Words } from '../../core/model/fields.ts'
import { both } from './say.ts'

export const PURPOSE_WORDS: Readonly<Record<Purpose, Words>> = {
  recording: both('To record', 'កត់ត្រា'),
  statistics: both('To count', 'រាប់|ស្ថិតិ'),
  protection: both('To protect the person', 'ការពារ|សាមីខ្លួន'),
  referral: both('To refer the person', 'បញ្ជូន|សាមីខ្លួន|ទៅ|សេវា'),
  prosecution: both('To prosecute the case', 'ចោទប្រកាន់|ក្នុង|សំណុំ|រឿង'),
  'family-tracing': both('To find the family', 'ស្វែងរក|គ្រួសារ'),
  correction: both('To correct what was entered', 'កែ|អ្វី|ដែល|បាន|បញ្ចូល'),
  erasure: both('To erase the record', 'លុប|កំណត់ត្រា'),
  oversight: both('To oversee', 'ត្រួតពិនិត្យ'),
  'prosecution-of-subject': both('To prosecute the person it is about', 'ចោទប្រកាន់|សាមីខ្លួន'),
  'immigration-control': both('To control immigration', 'ត្រួតពិនិត្យ|អន្តោប្រវេសន៍'),
  removal: both('To remove from the country', 'បណ្តេញ|ចេញ|ពី|ប្រទេស'),
  'debt-recovery': both('To recover a debt', 'ទារ|បំណុល'),
}
