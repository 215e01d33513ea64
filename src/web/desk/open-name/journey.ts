import { both } from '../../words/say.ts'
import { signsRecords, type Journey } from '../journey.ts'

export const openName: Journey = {
  id: 'open-name',
  title: both('Open a name', 'បើក|ឈ្មោះ'),
  explain: () => import('./explain-words.ts'),
  isFor: signsRecords,
  load: () => import('./open-name-page.tsx'),
}
