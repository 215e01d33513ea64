import { both } from '../../words/say.ts'
import { sendsSomething, type Journey } from '../journey.ts'

export const handIn: Journey = {
  id: 'return',
  title: both('Hand in a return', 'ដាក់|របាយការណ៍'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) =>
    who.signer !== undefined && sendsSomething(who, country) && who.roles.some((r) => r === 'clerk' || r === 'head' || r === 'caseworker'),
  load: () => import('./return-page.tsx'),
}
