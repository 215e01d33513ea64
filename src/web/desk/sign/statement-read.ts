/** What an agency noted of somebody's public words, as facts that a head reads before signing. */
import type { Country } from '../../../core/country/index.ts'
import type { StatementNoted } from '../../../core/entry/kinds/statement-noted.ts'
import { formatDay, formatNumber, type Lang } from '../../words/khmer.ts'
import { codeWords, findDefinition, levelWords } from '../../../core/release/words/of-release.ts'
import { pick, speaker } from '../../words/say.ts'
import { withIndicators } from './indicators.ts'
import { IS_WORDS, SPEAKER_WORDS, STATEMENT } from '../../words/statement.ts'

export type Facts = { readonly title: string; readonly facts: readonly (readonly [name: string, text: string])[] }

export function factsOfStatement(act: StatementNoted, country: Country, lang: Lang): Facts {
  const say = speaker(STATEMENT, lang)
  const known = withIndicators(country)
  const first = findDefinition(known, act.figures[0] ?? '')
  const where = Object.entries(act.where).map(([cut, code]) =>
    first
      ? `${pick(levelWords(country, first.indicator, cut), lang)}: ${pick(codeWords(country, first.indicator, cut, code), lang)}`
      : `${cut}: ${code}`,
  )
  const figures = act.figures.map((id) => {
    const definition = findDefinition(known, id)
    return definition ? pick(definition.words, lang) : id
  })
  return {
    title: say('st-title'),
    facts: [
      [say('st-who'), pick(SPEAKER_WORDS[act.speaker], lang)],
      [say('st-on'), formatDay(act.said_on, lang)],
      [pick(IS_WORDS[act.is], lang), act.quantity === null ? say('st-none') : formatNumber(act.quantity, lang)],
      [say('st-time'), say('st-until', { from: formatDay(act.from, lang), to: formatDay(act.to, lang) })],
      ...(where.length > 0 ? [[say('st-where'), where.join('; ')] as const] : []),
      [say('st-figures'), figures.join('; ')],
      [say('st-source'), act.source],
    ],
  }
}
