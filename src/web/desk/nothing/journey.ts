import { DESK } from '../../words/desk.ts'
import { sendsSomething, type Journey } from '../journey.ts'

/** That nothing happened, which only the head of an office can say. */
export const nothing: Journey = {
  id: 'nothing',
  title: DESK['nil-title'],
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) => who.signer !== undefined && sendsSomething(who, country) && who.roles.includes('head'),
  load: () => import('./nothing-page.tsx'),
}
