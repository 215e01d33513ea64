import { both } from '../../words/say.ts'
import { readsLists, type Journey } from '../journey.ts'

export const papers: Journey = {
  id: 'papers',
  title: both('What papers say', 'អ្វី|ដែល|ឯកសារ|និយាយ'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) => readsLists(who) && country.agencies.some((a) => a.id === who.agency && a.sends.includes('paper-statement')),
  load: () => import('./papers-page.tsx'),
}
