import { both } from '../../words/say.ts'
import { isNoRegistrar, type Journey } from '../journey.ts'

export const erase: Journey = {
  id: 'erase',
  title: both('Erasures', 'ការ|លុប'),
  explain: () => import('./explain-words.ts'),
  // Heads ask, oversight signs as the second, and an NGO or social service that speaks for somebody may stop it.
  isFor: (who, country) => {
    const type = country.agencies.find((a) => a.id === who.agency)?.type
    const speaks = (type === 'ngo' || type === 'social') && who.roles.includes('caseworker')
    return who.signer !== undefined && isNoRegistrar(who) && (speaks || who.roles.some((r) => r === 'head' || r === 'oversight'))
  },
  // Begun from a record, and told on Today: whoever has many pages has them in one row.
  isAside: true,
  load: () => import('./erase-page.tsx'),
}
