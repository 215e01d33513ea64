import { both } from '../../words/say.ts'
import type { Journey } from '../journey.ts'

export const answers: Journey = {
  id: 'answers',
  title: both('Answers', 'ចម្លើយ'),
  explain: () => import('./explain-words.ts'),
  // Who gathers the answers begins here; who owes some finds them (src/server/routes/answers.ts).
  isFor: (who, country) =>
    who.signer !== undefined &&
    who.roles.some((r) => r === 'reviewer' || r === 'head') &&
    country.agencies.some((a) => a.id === who.agency && a.side !== 'oversight'),
  load: () => import('./answers-page.tsx'),
}
