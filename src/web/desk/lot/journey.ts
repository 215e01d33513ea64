import { drawsLots } from '../../../core/entry/bodies.ts'
import { RECORD_ROLES } from '../../../core/entry/credential-card.ts'
import { both } from '../../words/say.ts'
import type { Journey } from '../journey.ts'

export const lot: Journey = {
  id: 'lot',
  title: both('Visits by lot', 'ចុះ|ពិនិត្យ|តាម|ឆ្នោត'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) =>
    who.signer !== undefined && who.roles.some((r) => RECORD_ROLES.some((own) => own === r)) && drawsLots(country, who.agency),
  load: () => import('./lot-page.tsx'),
}
