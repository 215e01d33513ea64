import { movesDossiers } from '../../../core/entry/bodies.ts'
import { both } from '../../words/say.ts'
import type { Journey } from '../journey.ts'

export const transfer: Journey = {
  id: 'transfer',
  title: both('Transfers', 'ការ|ផ្ទេរ'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) =>
    who.signer !== undefined &&
    who.roles.some((r) => r === 'clerk' || r === 'head' || r === 'caseworker') &&
    movesDossiers(country, who.agency),
  load: () => import('./transfer-page.tsx'),
}
