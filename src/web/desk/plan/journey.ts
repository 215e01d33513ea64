import { seals } from '../../../core/entry/bodies.ts'
import { both } from '../../words/say.ts'
import { signsRecords, type Journey } from '../journey.ts'

export const plan: Journey = {
  id: 'plan',
  title: both('Sealed plans', 'ផែនការ|បិទ|សោ'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) => signsRecords(who) && seals(country, who.agency),
  load: () => import('./plan-page.tsx'),
}
