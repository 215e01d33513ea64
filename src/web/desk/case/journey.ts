import type { Country } from '../../../core/country/index.ts'
import { OWN_KINDS } from '../../../core/story/own-kinds.ts'
import { both } from '../../words/say.ts'
import { isNoRegistrar, type Journey } from '../journey.ts'

/** Whoever records what a case begins with: an investigation, a dossier, a court's own. */
const hasCases = ({ sends }: Country['agencies'][number], { forms }: Country): boolean =>
  forms.some((f) => sends.includes(f.id) && (OWN_KINDS as readonly string[]).includes(f.kind))

export const cases: Journey = {
  id: 'case',
  title: both('Cases', 'សំណុំ|រឿង'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) => isNoRegistrar(who) && country.agencies.some((a) => a.id === who.agency && hasCases(a, country)),
  load: () => import('./case-page.tsx'),
}
