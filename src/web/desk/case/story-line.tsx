import { useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { layOut } from '../../../core/story/lanes.ts'
import { isAboutWhen } from '../../../core/text/about-when.ts'
import type { Part, Step } from '../../../core/story/steps.ts'
import { CASE, STATION_WORDS } from './words.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { agencyWords, daysBetween, valueWords, when, type Story } from './model.ts'
import { Rail } from './rail.tsx'
import type { Lang } from '../../words/khmer.ts'

/** The line from first contact to sentence served; the same as a table, one tap away. */
export function StoryLine({ story, country }: { readonly story: Story; readonly country: Country }) {
  const lang = useLang()
  const say = speaker(CASE, lang)
  const [shown, setShown] = useState<'line' | 'table'>('line')
  const { steps, waits } = story
  const rail = layOut(steps, waits)
  const isWaiting = (step: Step): boolean => rail.rows[steps.indexOf(step)]?.some((c) => c.node?.look === 'waiting') ?? false
  const gapOf = (i: number): number | undefined => {
    const [now, next] = [steps[i], steps[i + 1]]
    return now && next && !next.isExpected && now.on.length === 10 && next.on.length === 10 ? daysBetween(now.on, next.on) : undefined
  }
  return (
    <section className="card line" aria-labelledby="line-head">
      <div className="between">
        <h2 id="line-head" className="h3">
          {say('case-line')}
        </h2>
        <div className="seg" role="group" aria-label={say('case-shown-as')}>
          {(['line', 'table'] as const).map((s) => (
            <button
              key={s}
              type="button"
              aria-pressed={shown === s}
              {...(shown === s ? { 'data-selected': true } : {})}
              onClick={() => setShown(s)}
            >
              {say(s === 'line' ? 'case-as-line' : 'case-as-table')}
            </button>
          ))}
        </div>
      </div>
      <p className="s1 mut key">{say('case-key')}</p>
      {shown === 'line' ? (
        <ol className="tl" data-columns={rail.columns}>
          {steps.map((step, i) => {
            const gap = gapOf(i)
            return (
              <li key={`${step.on} ${step.station}`}>
                <span className={isAboutWhen(step.on) ? 'dt about' : 'dt'}>{when(step.on, lang)}</span>
                <Rail cells={rail.rows[i] ?? []} />
                <div className="tx">
                  <b className="h">{pick(STATION_WORDS[step.station], lang)}</b>
                  {isWaiting(step) && <span className="tag q">{say('case-waiting')}</span>}
                  <Parts step={step} country={country} />
                </div>
                <span className="gap">{gap === undefined || gap === 0 ? '' : sayGap(gap, lang)}</span>
              </li>
            )
          })}
        </ol>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={say('case-as-table')}>
          <table className="s2">
            <thead>
              <tr>
                <th scope="col">{say('case-on')}</th>
                <th scope="col">{say('case-what')}</th>
                <th scope="col">{say('case-who')}</th>
                <th scope="col">{say('case-said-by')}</th>
                <th scope="col" className="r">
                  {say('case-gap-head')}
                </th>
              </tr>
            </thead>
            <tbody>
              {steps.flatMap((step, i) =>
                step.parts.map((part, n) => {
                  const gap = gapOf(i)
                  return (
                    <tr key={`${step.on} ${step.station} ${part.accused ?? ''}`}>
                      <td className={isAboutWhen(step.on) ? undefined : 'nw'}>{when(step.on, lang)}</td>
                      <td>
                        <b>{pick(STATION_WORDS[step.station], lang)}</b> {factsOf(part, country, lang)}
                      </td>
                      <td>{part.accused === null ? say('case-everybody') : say('case-accused', { n: part.accused })}</td>
                      <td>{[...new Set(part.sources.map((s) => agencyWords(country, s.agency, lang)))].join(', ')}</td>
                      <td className="r">{n > 0 || gap === undefined ? '' : sayGap(gap, lang)}</td>
                    </tr>
                  )
                }),
              )}
            </tbody>
          </table>
        </div>
      )}
      <p className="s1 mut">{say('case-scope')}</p>
    </section>
  )
}

const sayGap = (days: number, lang: Lang): string => speaker(CASE, lang)(days === 1 ? 'case-gap-one' : 'case-gap', { n: days })

/** What is said of each accused; what is the same of all of them is said once. */
function Parts({ step, country }: { readonly step: Step; readonly country: Country }) {
  const lang = useLang()
  const say = speaker(CASE, lang)
  const groups = [...Map.groupBy(step.parts, (p) => factsOf(p, country, lang))]
  return (
    <>
      {groups.map(([facts, parts]) => {
        const who = parts.flatMap((p) => (p.accused === null ? [] : [say('case-accused', { n: p.accused })]))
        return (
          <p key={facts} className="s2">
            {who.length > 0 && <b>{who.join(', ')}</b>} {facts}
          </p>
        )
      })}
      {step.station === 'first_contact' && <p className="s2">{say('case-month-only')}</p>}
      {step.station === 'sentence_ends' && <p className="s2">{say('case-expected')}</p>}
      <p className="s1 mut">
        {[...new Set(step.parts.flatMap((p) => p.sources).map((s) => agencyWords(country, s.agency, lang)))].join(', ')}
      </p>
    </>
  )
}

function factsOf({ facts, sources }: Part, country: Country, lang: Lang): string {
  const words = Object.entries(facts).flatMap(([field, value]) => {
    // The kind that has the field says what its codes mean.
    const kind = sources.map((s) => s.kind).find((k) => getRecordKind(k).fields.some((f) => f.id === field))
    return kind === undefined ? [] : [valueWords(country, kind, field, value, lang)]
  })
  return words.join(', ')
}
