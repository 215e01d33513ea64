import { both } from '../../words/say.ts'
import { sendsSomething, type Journey } from '../journey.ts'

export const training: Journey = {
  id: 'training',
  title: both('Practise on invented papers', 'អនុវត្ត|លើ|ឯកសារ|ប្រឌិត'),
  explain: () => import('./explain-words.ts'),
  // Nothing is signed there: whoever waits for a device to be enrolled can practise meanwhile.
  isFor: (who, country) => sendsSomething(who, country) && who.roles.some((r) => r === 'clerk' || r === 'head' || r === 'caseworker'),
  isAside: true,
  load: () => import('./training-page.tsx'),
}
