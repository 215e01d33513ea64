import { drawsLots } from '../../../core/entry/bodies.ts'
import { both } from '../../words/say.ts'
import { signsRecords, type Journey } from '../journey.ts'

export const lot: Journey = {
  id: 'lot',
  title: both('Visits by lot', 'ចុះ|ពិនិត្យ|តាម|ឆ្នោត'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) => signsRecords(who) && drawsLots(country, who.agency),
  load: () => import('./lot-page.tsx'),
}
