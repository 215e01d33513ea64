import { both } from '../../words/say.ts'
import { isNoRegistrar, LISTS, sendsSomething, type Journey } from '../journey.ts'

export const work: Journey = {
  id: 'work',
  title: both('Open work', 'ការងារ|មិន|ទាន់|ចប់'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) =>
    who.signer !== undefined && isNoRegistrar(who) && sendsSomething(who, country) && who.roles.some((r) => LISTS.includes(r)),
  load: () => import('./work-page.tsx'),
}
