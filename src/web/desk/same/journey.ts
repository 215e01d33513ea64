import { both } from '../../words/say.ts'
import { isNoRegistrar, sendsSomething, type Journey } from '../journey.ts'

export const same: Journey = {
  id: 'same',
  title: both('One person?', 'មនុស្ស|តែ|ម្នាក់?'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) =>
    who.signer !== undefined &&
    isNoRegistrar(who) &&
    sendsSomething(who, country) &&
    who.roles.some((r) => r === 'clerk' || r === 'caseworker' || r === 'head'),
  isAside: true,
  load: () => import('./same-page.tsx'),
}
