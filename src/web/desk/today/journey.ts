import { both } from '../../words/say.ts'
import { LISTS, isNoRegistrar, type Journey } from '../journey.ts'

export const today: Journey = {
  id: 'today',
  title: both('Today', 'ថ្ងៃ|នេះ'),
  explain: () => import('./explain-words.ts'),
  isFor: (who) => who.signer !== undefined && isNoRegistrar(who) && who.roles.some((r) => LISTS.includes(r)),
  load: () => import('./today-page.tsx'),
}
