/** A lead in words: what it is called, and where it stands. */
import { findCode } from '../../../core/country/find.ts'
import type { Country } from '../../../core/country/index.ts'
import { digits } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'
import { handleOf, type Standing } from './standing.ts'
import { LEAD } from './words.ts'

/** `Lead 12/2023`; of another body, the code that both say, and whose it is. */
export function useName(country: Country): (standing: Standing) => string {
  const lang = useLang()
  const say = speaker(LEAD, lang)
  const body = useBody(country)
  return ({ lead, isOwn }) => {
    const number = lead.values?.['lead_number']
    const called = say('lead-number', { number: number === undefined ? handleOf(lead.record) : digits(String(number), lang) })
    return isOwn ? called : `${called}, ${say('lead-of', { body: body(lead.of) })}`
  }
}

/** Where it stands, in a sentence. */
export function useStanding(country: Country): (standing: Standing) => string {
  const lang = useLang()
  const say = speaker(LEAD, lang)
  const body = useBody(country)
  return ({ followed, words }) => {
    const of = (list: string, code: string | null): string =>
      code === null ? '' : pick(findCode(country, list, code)?.words ?? { en: code }, lang)
    const { reason } = followed
    const told =
      reason === 'none'
        ? []
        : followed.state === 'acted'
          ? [say('lead-came-of', { reason: of('lead-results', reason) })]
          : followed.state === 'no_action'
            ? [say('lead-because', { reason: of('no-action-reasons', reason) })]
            : [
                say('lead-because', {
                  reason: reason === 'not_ours' || reason === 'too_little_known' || reason === 'no_means' ? say(reason) : reason,
                }),
              ]
    const by = followed.decidedBy === null ? [] : [say('lead-by', { body: body(followed.decidedBy) })]
    const said = say(words, {
      credibility: of('lead-credibility', followed.sorted),
      office: of('offices', followed.office),
      body: followed.body === null ? '' : body(followed.body),
    })
    return [said, ...told, ...by].join(' · ')
  }
}
