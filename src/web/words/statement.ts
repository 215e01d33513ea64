/** Words of what was publicly said. The Khmer is a draft until a native reader signs it. */
import type { StatementNoted } from '../../core/entry/kinds/statement-noted.ts'
import type { StatementWithdrawn } from '../../core/entry/kinds/statement-withdrawn.ts'
import type { Words } from '../../core/model/fields.ts'
import { both } from './say.ts'

export const STATEMENT = {
  'st-title': both('What was publicly said', 'អ្វី|ដែល|បាន|និយាយ|ជា|សាធារណៈ'),
  'st-back': both('A note of public words, taken back', 'ដក|វិញ|នូវ|កំណត់|សម្គាល់|អំពី|ពាក្យ|សាធារណៈ'),
  'st-note': both('Note', 'កំណត់|សម្គាល់'),
  'st-not-here': both('no such note is on record', 'គ្មាន|កំណត់|សម្គាល់|នេះ|ក្នុង|កំណត់ត្រា|ទេ'),
  'st-who': both('Said by', 'និយាយ|ដោយ'),
  'st-on': both('On', 'ថ្ងៃ'),
  'st-none': both('none', 'គ្មាន'),
  'st-time': both('Of the time', 'អំពី|ពេល'),
  'st-until': both('{from} to before {to}', '{from} ដល់|មុន {to}'),
  'st-where': both('Of', 'អំពី'),
  'st-figures': both('Held against', 'ដាក់|ទល់|នឹង'),
  'st-source': both('Document', 'ឯកសារ'),
  'st-why': both('Why', 'ហេតុអ្វី'),
} as const

export const IS_WORDS: Readonly<Record<StatementNoted['is'], Words>> = {
  claimed: both('That it was so many', 'ថា|មាន|ចំនួន'),
  promised: both('That it will be so many', 'ថា|នឹង|មាន|ចំនួន'),
  denied: both('That there is', 'ថា|មាន'),
}
export const SPEAKER_WORDS: Readonly<Record<StatementNoted['speaker'], Words>> = {
  government: both('the government', 'រដ្ឋាភិបាល'),
  ministry: both('a ministry', 'ក្រសួង|មួយ'),
  police: both('the police', 'នគរបាល'),
  court: both('a court', 'តុលាការ|មួយ'),
  province: both('a province', 'ខេត្ត|មួយ'),
  embassy: both('an embassy', 'ស្ថានទូត|មួយ'),
  ngo: both('an organisation', 'អង្គការ|មួយ'),
  other: both('somebody else', 'អ្នក|ផ្សេង'),
}
export const WITHDRAWAL_WORDS: Readonly<Record<StatementWithdrawn['reason'], Words>> = {
  'noted-in-error': both('it was noted in error', 'បាន|កត់|ដោយ|ច្រឡំ'),
  'source-withdrawn': both('the document was withdrawn', 'ឯកសារ|ត្រូវ|បាន|ដក|វិញ'),
}
