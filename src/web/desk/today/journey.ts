import { both } from '../../words/say.ts'
import { readsLists, type Journey } from '../journey.ts'

export const today: Journey = {
  id: 'today',
  title: both('Today', 'ថ្ងៃ|នេះ'),
  explain: () => import('./explain-words.ts'),
  isFor: (who) => who.signer !== undefined && readsLists(who),
  load: () => import('./today-page.tsx'),
}
