import type { Country } from '../../../core/country/index.ts'
import { both } from '../../words/say.ts'
import type { SignedIn } from '../account/session.ts'
import { isNoRegistrar, sendsSomething, type Journey } from '../journey.ts'

const receivesReturns = (who: SignedIn, country: Country): boolean =>
  country.agencies.some((a) => a.id === who.agency && (a.type === 'oversight' || a.type === 'statistics'))

export const due: Journey = {
  id: 'due',
  title: both('Returns due', 'របាយការណ៍|ត្រូវ|ដាក់'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) => isNoRegistrar(who) && (sendsSomething(who, country) || receivesReturns(who, country)),
  load: () => import('./due-page.tsx'),
}
