import { both } from '../../words/say.ts'
import { isNoRegistrar, type Journey } from '../journey.ts'

export const recommendations: Journey = {
  id: 'recommendations',
  title: both('Recommendations', 'អនុសាសន៍'),
  explain: () => import('./explain-words.ts'),
  // Who gathers the answers sees all; a body that owes some, its own (src/server/routes/recommendations.ts). The desk does not bring the list: it asks.
  isFor: (who, country) =>
    who.signer !== undefined &&
    isNoRegistrar(who) &&
    country.isObservatory !== true &&
    who.roles.some((r) => r === 'head' || r === 'reviewer') &&
    country.agencies.some((a) => a.id === who.agency && a.side !== 'oversight'),
  load: () => import('./recommendations-page.tsx'),
}
