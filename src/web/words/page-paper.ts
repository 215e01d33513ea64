/** What stands on the paper with the code of somebody's own page: nothing of what it is about. The Khmer is a draft. */
import { both } from './say.ts'

export const PAGE_PAPER = {
  title: both('Code', 'លេខ|កូដ'),
  where: both('Open this address', 'បើក|អាសយដ្ឋាន|នេះ'),
  until: both('Until', 'ដល់'),
  how: both('Type the code, and your own word. The word stands nowhere.', 'វាយ|លេខ|កូដ និង|ពាក្យ|របស់|អ្នក។ ពាក្យ|នោះ|មិន|សរសេរ|នៅ|ណា|ទេ។'),
  address: both('The address as a code', 'អាសយដ្ឋាន|ជា|កូដ'),
  demo: both('Demonstration', 'សាកល្បង'),
} as const
