import { both } from '../../words/say.ts'
import { isNoRegistrar, sendsSomething, signsRecords, type Journey } from '../journey.ts'

export const same: Journey = {
  id: 'same',
  title: both('One person?', 'មនុស្ស|តែ|ម្នាក់?'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) => signsRecords(who) && isNoRegistrar(who) && sendsSomething(who, country),
  isAside: true,
  load: () => import('./same-page.tsx'),
}
