import { bringsHome } from '../../../core/entry/bodies.ts'
import { both } from '../../words/say.ts'
import type { Journey } from '../journey.ts'

export const homecoming: Journey = {
  id: 'homecoming',
  title: both('Home from abroad', 'ត្រឡប់|ពី|បរទេស'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) =>
    who.signer !== undefined &&
    who.roles.some((r) => r === 'clerk' || r === 'head' || r === 'caseworker') &&
    bringsHome(country, who.agency),
  load: () => import('./homecoming-page.tsx'),
}
