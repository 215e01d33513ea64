import type { Country } from '../../../core/country/index.ts'
import { PLACE_KINDS } from '../../../core/entry/linkable.ts'
import { both } from '../../words/say.ts'
import { readsLists, type Journey } from '../journey.ts'

/** Whoever records what is about a place: a site, a lead, an operation, a permission to enter, an inspection. */
const hasPlaces = ({ sends }: Country['agencies'][number], { forms }: Country): boolean =>
  forms.some((f) => sends.includes(f.id) && PLACE_KINDS.includes(f.kind))

export const place: Journey = {
  id: 'place',
  title: both('Places', 'ទីកន្លែង'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) => readsLists(who) && country.agencies.some((a) => a.id === who.agency && hasPlaces(a, country)),
  load: () => import('./place-page.tsx'),
}
