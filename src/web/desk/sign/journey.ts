import { both } from '../../words/say.ts'
import { isNoRegistrar, type Journey } from '../journey.ts'

export const sign: Journey = {
  id: 'sign',
  title: both('To sign', 'ត្រូវ|ចុះ|ហត្ថលេខា'),
  explain: () => import('./explain-words.ts'),
  // Whoever stands for what others do: heads, reviewers, oversight. What waits for each, vaults and application decide.
  isFor: (who) =>
    who.signer !== undefined && isNoRegistrar(who) && who.roles.some((r) => r === 'head' || r === 'reviewer' || r === 'oversight'),
  load: () => import('./sign-page.tsx'),
}
