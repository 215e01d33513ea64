import { both } from '../../words/say.ts'
import { readsLists, type Journey } from '../journey.ts'

export const find: Journey = {
  id: 'find',
  title: both('Find', 'ស្វែងរក'),
  explain: () => import('./explain-words.ts'),
  isFor: (who) => who.signer !== undefined && readsLists(who),
  load: () => import('./find-page.tsx'),
}
