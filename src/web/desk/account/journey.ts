import { both } from '../../words/say.ts'
import type { Journey } from '../journey.ts'

export const account: Journey = {
  id: 'account',
  title: both('My devices', 'ឧបករណ៍|របស់|ខ្ញុំ'),
  explain: () => import('./explain-words.ts'),
  isFor: () => true,
  load: () => import('./account-page.tsx'),
}
