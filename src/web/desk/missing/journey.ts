import { isReviewer } from '../../../core/entry/bodies.ts'
import { both } from '../../words/say.ts'
import type { Journey } from '../journey.ts'

export const missing: Journey = {
  id: 'missing',
  title: both('What does not fit', 'អ្វី|ដែល|មិន|ត្រូវ|គ្នា'),
  explain: () => import('./explain-words.ts'),
  // Whoever receives returns; for everybody else nothing is there (src/server/routes/reconcile.ts).
  isFor: (who, country) =>
    who.signer !== undefined && who.roles.some((r) => r === 'head' || r === 'reviewer') && isReviewer(country, who.agency),
  load: () => import('./missing-page.tsx'),
}
