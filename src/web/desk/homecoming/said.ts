/** A call from abroad in words. */
import type { Country } from '../../../core/country/index.ts'
import { isFearUnasked, type HomeMoved } from '../../../core/homecoming/follow.ts'
import { formatNumber } from '../../words/khmer.ts'
import { formatSpan } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import { sayValue } from '../find/called.ts'
import { useLang } from '../lang.tsx'
import { handleOf } from '../lead/standing.ts'
import type { HomeStanding } from './standing.ts'
import { HOME, SAID_WORDS, STAGE_WORDS, STEP_WORDS } from './words.ts'

/** `Call 6A61-696C · Thailand`: its number is sealed. */
export function useHomeName(country: Country): (standing: HomeStanding) => string {
  const lang = useLang()
  const say = speaker(HOME, lang)
  return ({ call }) => {
    const from = call.values['country']
    const where = from === undefined ? [] : [sayValue(country, 'mission_contact', 'country', from, lang)]
    return [say('home-name', { code: handleOf(call.record) }), ...where].join(' · ')
  }
}

/** What is next, or how it ended. */
export function useHomeState(country: Country): (standing: HomeStanding) => string {
  const lang = useLang()
  const say = speaker(HOME, lang)
  const step = useHomeStep(country)
  return ({ followed }) => {
    const { next, stopped, done } = followed
    if (next !== null) {
      const unasked = isFearUnasked(followed) ? [say('home-unasked')] : []
      return [say('home-next', { stage: pick(STAGE_WORDS[next], lang) }), ...unasked].join(' · ')
    }
    const last = stopped ?? done.at(-1)
    return last ? step(last) : ''
  }
}

/** `Handed over: A body that helps, Ministry of Social Affairs`. */
export function useHomeStep(country: Country): (moved: HomeMoved) => string {
  const lang = useLang()
  const body = useBody(country)
  return ({ step, said, to }) => {
    const more = said === 'none' || said === 'confirmed' ? [] : said === 'body' ? [body(to)] : [pick(SAID_WORDS[said], lang)]
    return [pick(STEP_WORDS[step], lang), ...more].join(' · ')
  }
}

/** How long it has waited; of what nobody answered in time, that. */
export function useHomeClock(): (standing: HomeStanding) => string {
  const lang = useLang()
  const say = speaker(HOME, lang)
  return ({ isLate, hours, days }) =>
    isLate
      ? say('home-late', { span: formatSpan(hours * 60, lang) })
      : say(days === 0 ? 'home-today' : days === 1 ? 'home-day' : 'home-days', { n: formatNumber(days, lang) })
}
