import { isReviewer } from '../../../core/entry/bodies.ts'
import { both } from '../../words/say.ts'
import { isNoRegistrar, type Journey } from '../journey.ts'

export const annual: Journey = {
  id: 'annual',
  title: both('Annual report', 'របាយការណ៍|ប្រចាំ|ឆ្នាំ'),
  explain: () => import('./explain-words.ts'),
  // Whoever receives the returns writes it; who signs it as the second finds it among what waits to be signed.
  isFor: (who, country) =>
    who.signer !== undefined &&
    isNoRegistrar(who) &&
    isReviewer(country, who.agency) &&
    who.roles.some((r) => r === 'head' || r === 'reviewer'),
  load: () => import('./annual-page.tsx'),
}
