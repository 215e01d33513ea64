/** What stands on the paper with the code of somebody's own page: nothing of what it is about, that there is a word, or how long it opens. The Khmer is a draft. */
import { both } from './say.ts'

export const PAGE_PAPER = {
  title: both('Code', 'លេខ|កូដ'),
  address: both('The address as a code', 'អាសយដ្ឋាន|ជា|កូដ'),
  demo: both('Demonstration', 'សាកល្បង'),
} as const
