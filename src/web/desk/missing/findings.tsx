import { findCode } from '../../../core/country/find.ts'
import type { Country } from '../../../core/country/index.ts'
import type { Words } from '../../../core/model/fields.ts'
import { longPeriod } from '../../words/periods.ts'
import { pick, pickMessage, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { MISSING } from './words.ts'

export type Finding = {
  readonly rule: string
  readonly office: string
  readonly period: string
  readonly what: Words
  readonly where: Words
}

type Props = {
  readonly country: Country
  readonly findings: readonly Finding[]
  /** Whether the reader asks for returns. */
  readonly hasDue: boolean
}

/** An office a card, a finding a line: what, where to look, and the page on which it is asked for. */
export function Findings({ country, findings, hasDue }: Props) {
  const lang = useLang()
  const say = speaker(MISSING, lang)
  const nameOf = (codes: string): string =>
    codes
      .split(' ')
      .map((code) => pick(findCode(country, 'offices', code)?.words ?? { en: code }, lang))
      .join(' · ')
  return [...Map.groupBy(findings, (f) => f.office)].map(([office, of]) => (
    <section key={office} className="card" aria-label={nameOf(office)}>
      <h2 className="h3">{nameOf(office)}</h2>
      <ul>
        {of.map((f) => (
          <li key={`${f.rule} ${f.period} ${f.what.en}`}>
            <span className="mut nw">{longPeriod(f.period, lang)}</span>
            <span>
              {pickMessage(f.what, lang)}
              <span className="mut s2 where">{`${say('missing-where')}: ${pickMessage(f.where, lang)}`}</span>
            </span>
          </li>
        ))}
      </ul>
      {hasDue && (
        <p>
          <a href={pathTo('due')}>{say('missing-due')}</a>
        </p>
      )}
    </section>
  ))
}
