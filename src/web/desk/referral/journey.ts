import { both } from '../../words/say.ts'
import { signsRecords, type Journey } from '../journey.ts'

export const referral: Journey = {
  id: 'referral',
  title: both('Referrals', 'ការ|បញ្ជូន'),
  explain: () => import('./explain-words.ts'),
  // Those who send or take referrals; everybody else finds nothing there (src/work/referrals/refer.ts).
  isFor: (who, country) => signsRecords(who) && (country.agencies.find((a) => a.id === who.agency)?.sends.includes('referral') ?? false),
  load: () => import('./referral-page.tsx'),
}
