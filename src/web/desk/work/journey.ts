import { both } from '../../words/say.ts'
import { readsLists, sendsSomething, type Journey } from '../journey.ts'

export const work: Journey = {
  id: 'work',
  title: both('Open work', 'ការងារ|មិន|ទាន់|ចប់'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) => who.signer !== undefined && readsLists(who) && sendsSomething(who, country),
  load: () => import('./work-page.tsx'),
}
