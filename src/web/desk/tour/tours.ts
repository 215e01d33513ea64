/** The first-day tours: what each of six roles is shown, and where it is. Selectors name parts of the desk that are always there. */
import type { Country } from '../../../core/country/index.ts'
import type { TOUR } from './words.ts'
import type { SignedIn } from '../account/session.ts'
import { mineOf } from '../landing.ts'

export type Stop = {
  /** The journey that it is shown on; absent where it is on every page. */
  readonly journey?: string
  readonly at: string
  readonly words: keyof typeof TOUR
}

const EVERYWHERE = { invented: '.demo', language: '.langs', explain: '.explain summary' } as const
const everywhere = (words: keyof typeof EVERYWHERE): Stop => ({ at: EVERYWHERE[words], words })
const inJourney = (journey: string, words: keyof typeof TOUR, at = 'main h1'): Stop => ({ journey, at, words })
const PRACTICE: Stop = inJourney('training', 'practise', 'main h1')
const TYPE = '.zone ~ .acts button:first-of-type'

export const TOURS = {
  clerk: [
    everywhere('invented'),
    // Of a clerk whose office takes calls.
    inJourney('lead', 'lead'),
    inJourney('return', 'drop', '.zone'),
    inJourney('return', 'type', TYPE),
    inJourney('return', 'steps', '.steps'),
    inJourney('due', 'due'),
    inJourney('account', 'device'),
    everywhere('explain'),
  ],
  head: [
    everywhere('invented'),
    inJourney('due', 'due'),
    inJourney('return', 'nil', '.zone ~ .acts button:last-of-type'),
    inJourney('answers', 'answers'),
    inJourney('sign', 'sign'),
    inJourney('account', 'device'),
    everywhere('explain'),
  ],
  investigator: [
    everywhere('invented'),
    inJourney('case', 'case'),
    inJourney('case', 'find-case', 'main input'),
    inJourney('return', 'type', TYPE),
    inJourney('open-name', 'open-name'),
    inJourney('account', 'device'),
    everywhere('explain'),
  ],
  'social-worker': [
    everywhere('invented'),
    inJourney('referral', 'referral'),
    // Of whoever brings people home from abroad.
    inJourney('homecoming', 'homecoming'),
    inJourney('return', 'type-referral', TYPE),
    inJourney('due', 'due'),
    inJourney('open-name', 'open-name'),
    inJourney('account', 'device'),
    everywhere('explain'),
  ],
  analyst: [
    everywhere('invented'),
    // Of oversight, which has none of the others.
    inJourney('oversee', 'oversee'),
    inJourney('answers', 'answers'),
    inJourney('drafting', 'drafting'),
    inJourney('due', 'due'),
    inJourney('account', 'device'),
    everywhere('language'),
    everywhere('explain'),
  ],
  registrar: [
    everywhere('invented'),
    inJourney('account', 'device'),
    inJourney('account', 'let-in'),
    everywhere('language'),
    everywhere('explain'),
  ],
} as const satisfies Record<string, readonly Stop[]>
type TourRole = keyof typeof TOURS

/** Which of the six somebody is, by what they may do and what their office sends. */
export function roleOf(who: SignedIn, country: Country): TourRole {
  if (who.roles.includes('registrar')) return 'registrar'
  if (who.roles.includes('head')) return 'head'
  if (who.roles.includes('clerk')) return 'clerk'
  if (!who.roles.includes('caseworker')) return 'analyst'
  return mineOf(who, country).some((j) => j.id === 'case') ? 'investigator' : 'social-worker'
}

/**
 * The steps of somebody's tour: those on journeys that are theirs. Where people are real nobody is invented, and it begins with the papers that are:
 * there it ends when they have been handed in once (tour.tsx).
 */
export function stopsFor(who: SignedIn, country: Country, isDemo: boolean): readonly Stop[] {
  const mine = mineOf(who, country).map((j) => j.id)
  const all: readonly Stop[] = TOURS[roleOf(who, country)]
  const stops = isDemo ? all : [PRACTICE, ...all.filter((stop) => stop.words !== 'invented')]
  return stops.filter(({ journey }) => journey === undefined || mine.includes(journey))
}
