import { both } from '../../words/say.ts'
import { isNoRegistrar, sendsSomething, type Journey } from '../journey.ts'

export const own: Journey = {
  id: 'own',
  title: both('Our numbers', 'លេខ|របស់|យើង'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) => isNoRegistrar(who) && sendsSomething(who, country),
  load: () => import('./own-page.tsx'),
}
