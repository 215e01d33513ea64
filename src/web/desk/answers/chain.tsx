import type { ShownAnswer, ShownBeside, ShownSheet } from '../../../work/answers/shown-answers.ts'
import { CHAIN } from '../../words/chain.ts'
import { formatDay } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { sayShown } from './say-shown.ts'
import { useWords } from './use-words.ts'

type Props = { readonly sheet: ShownSheet; readonly answer: ShownAnswer }

/** Figures that people hold for one, in a line: under each, why it is not the one above. The opened one is marked. */
export function Chain({ beside, sheet, answer }: Props & { readonly beside: ShownBeside }) {
  const lang = useLang()
  const say = useWords()
  const steps = beside.questions.flatMap((id) => sheet.answers.filter((a) => a.id === id))
  const reasonsOf = (id: string) => beside.steps.find((s) => s.question === id)?.reasons ?? []
  return (
    <section>
      <h2>{say('why')}</h2>
      <ol className="chain">
        {steps.map((a) => (
          <li key={a.id} aria-current={a.id === answer.id ? 'true' : undefined}>
            {reasonsOf(a.id).length > 0 && (
              <ul className="reasons s2">
                {reasonsOf(a.id).map((reason) => (
                  <li key={reason.en}>{pick(reason, lang)}</li>
                ))}
              </ul>
            )}
            <p className="step">
              <b className="n">{sayShown(a, lang)}</b> <span>{pick(a.unit, lang)}</span>
            </p>
            <p>{pick(a.name, lang)}</p>
            <p className="mut s1">{say('until-before', { from: formatDay(a.from, lang), to: formatDay(a.to, lang) })}</p>
          </li>
        ))}
      </ol>
      <p className="mut s1">{pick(beside.why, lang)}</p>
    </section>
  )
}

/** What should be there and is not, under this figure. A question to an office, not a charge against it. */
export function Findings({ sheet, answer }: Props) {
  const lang = useLang()
  const own = sheet.findings.filter((f) => f.questions.includes(answer.id))
  if (own.length === 0) return null
  return (
    <section>
      <details>
        <summary>{speaker(CHAIN, lang)('findings', { n: own.length })}</summary>
        <ul className="found">
          {own.map(({ place, what, where }) => (
            <li key={`${place.en} ${what.en}`}>
              <b>{pick(place, lang)}</b>
              <span>{pick(what, lang)}</span>
              <span className="mut s1">{pick(where, lang)}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
