import { both } from '../../words/say.ts'
import type { Journey } from '../journey.ts'

export const openName: Journey = {
  id: 'open-name',
  title: both('Open a name', 'បើក|ឈ្មោះ'),
  explain: () => import('./explain-words.ts'),
  isFor: (who) => who.signer !== undefined && who.roles.some((r) => r === 'clerk' || r === 'caseworker' || r === 'head'),
  load: () => import('./open-name-page.tsx'),
}
