import { isReviewer } from '../../../core/entry/bodies.ts'
import { both } from '../../words/say.ts'
import { isNoRegistrar, sendsSomething, type Journey } from '../journey.ts'

export const due: Journey = {
  id: 'due',
  title: both('Returns due', 'របាយការណ៍|ត្រូវ|ដាក់'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) => isNoRegistrar(who) && (sendsSomething(who, country) || isReviewer(country, who.agency)),
  load: () => import('./due-page.tsx'),
}
