import { both } from '../../words/say.ts'
import { isNoRegistrar, type Journey } from '../journey.ts'

export const people: Journey = {
  id: 'people',
  title: both('People', 'សាមីខ្លួន'),
  explain: () => import('./explain-words.ts'),
  // Who helps, and has somebody to help; everybody else finds nothing there (src/work/people/read-person.ts).
  isFor: (who, country) =>
    who.signer !== undefined &&
    isNoRegistrar(who) &&
    who.roles.some((r) => r === 'caseworker' || r === 'head') &&
    (country.agencies.find((a) => a.id === who.agency)?.sends.includes('referral') ?? false),
  load: () => import('./people-page.tsx'),
}
