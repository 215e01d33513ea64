import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { PEOPLE } from './words.ts'

/** Lists of people: with several records, with one, and whose matter is over for now. */
export type List = 'files' | 'one' | 'over'

/** The lists of this journey, one press apart. */
export function Parts({ now }: { readonly now: List | 'waits' }) {
  const say = speaker(PEOPLE, useLang())
  return (
    <nav className="parts" aria-label={say('people-parts')}>
      <a href={pathTo('people')} {...(now === 'files' ? { 'aria-current': 'page' as const } : {})}>
        {say('people-files')}
      </a>
      <a href={pathTo('people', 'waits')} {...(now === 'waits' ? { 'aria-current': 'page' as const } : {})}>
        {say('people-waits')}
      </a>
      <a href={pathTo('people', 'one')} {...(now === 'one' ? { 'aria-current': 'page' as const } : {})}>
        {say('people-one')}
      </a>
      <a href={pathTo('people', 'over')} {...(now === 'over' ? { 'aria-current': 'page' as const } : {})}>
        {say('people-closed')}
      </a>
    </nav>
  )
}
