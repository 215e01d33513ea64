import { both } from '../../words/say.ts'
import { LISTS, isNoRegistrar, type Journey } from '../journey.ts'

export const find: Journey = {
  id: 'find',
  title: both('Find', 'ស្វែងរក'),
  explain: () => import('./explain-words.ts'),
  isFor: (who) => who.signer !== undefined && isNoRegistrar(who) && who.roles.some((r) => LISTS.includes(r)),
  load: () => import('./find-page.tsx'),
}
