import { isReviewer } from '../../../core/entry/bodies.ts'
import { both } from '../../words/say.ts'
import { isNoRegistrar, type Journey } from '../journey.ts'

export const drafting: Journey = {
  id: 'drafting',
  title: both('Draft figures', 'ព្រាង|តួលេខ'),
  explain: () => import('./explain-words.ts'),
  // Who gathers the answers, and has every figure exact already (src/server/routes/draftings.ts).
  isFor: (who, country) =>
    who.signer !== undefined &&
    isNoRegistrar(who) &&
    isReviewer(country, who.agency) &&
    country.agencies.some((a) => a.id === who.agency && a.side !== 'oversight') &&
    who.roles.some((r) => r === 'head' || r === 'reviewer'),
  load: () => import('./drafting-page.tsx'),
}
