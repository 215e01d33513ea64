import { both } from '../../words/say.ts'
import { isNoRegistrar, type Journey } from '../journey.ts'

export const oversee: Journey = {
  id: 'oversee',
  title: both('Oversight', 'ការ|ត្រួតពិនិត្យ'),
  explain: () => import('./explain-words.ts'),
  // Of which body oversight is, the country's policies say; vaults and unsealers ask them.
  isFor: (who) => who.signer !== undefined && isNoRegistrar(who) && who.roles.includes('oversight'),
  load: () => import('./oversee-page.tsx'),
}
