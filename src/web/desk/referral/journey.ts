import { both } from '../../words/say.ts'
import type { Journey } from '../journey.ts'

export const referral: Journey = {
  id: 'referral',
  title: both('Referrals', 'ការ|បញ្ជូន'),
  explain: () => import('./explain-words.ts'),
  // Those who send or take referrals; everybody else finds nothing there (src/work/referrals/refer.ts).
  isFor: (who, country) =>
    who.signer !== undefined &&
    who.roles.some((r) => r === 'clerk' || r === 'head' || r === 'caseworker') &&
    (country.agencies.find((a) => a.id === who.agency)?.sends.includes('referral') ?? false),
  load: () => import('./referral-page.tsx'),
}
