import { both } from '../../words/say.ts'
import { sendsSomething, signsRecords, type Journey } from '../journey.ts'

export const handIn: Journey = {
  id: 'return',
  title: both('Hand in a return', 'ដាក់|របាយការណ៍'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) => signsRecords(who) && sendsSomething(who, country),
  load: () => import('./return-page.tsx'),
}
