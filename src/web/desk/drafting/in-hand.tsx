import type { Country } from '../../../core/country/index.ts'
import { isErrorCode, problem } from '../../../errors.ts'
import { formatDay, formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { Do, useBody } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'
import { nameAsked, nameFigure, nameTable } from './named.ts'
import type { LeftOut, Made, RefusedDraft } from '../../../core/release/drafted.ts'
import type { Cut, DraftInHand, Shelf } from './shelf.ts'
import { DRAFTING, WHY_LEFT, WHY_REFUSED } from './words.ts'

type Props = {
  readonly draft: DraftInHand
  readonly country: Country
  readonly offered: Shelf['proposed']
  readonly onDay: (day: string) => Promise<void>
  readonly onTable: (tables: readonly Cut[]) => void
}

/** The draft that is made now, or was made last. */
export function InHand(props: Props) {
  const { draft, country } = props
  const lang = useLang()
  const say = speaker(DRAFTING, lang)
  const what = nameAsked(country, draft.asks, lang)
  const { ended } = draft
  if (!ended) return <Making draft={draft} what={what} />
  if (ended.is === 'made') return <Certificate made={ended} what={what} country={country} />
  if (ended.is === 'published') return <Out what={what} n={ended.releases.length} />
  if (ended.is === 'refused') return <NotMade {...props} refused={ended} what={what} />
  return (
    <section className="card stop" role="alert">
      <h2>{say(draft.isToGoOut ? 'dr-not-out' : 'dr-refused', { what })}</h2>
      <p>
        {isErrorCode(ended.code) && ended.code !== 'failed'
          ? pick(problem(ended.code, { id: draft.id, which: draft.id }).message, lang)
          : say('dr-failed')}
      </p>
    </section>
  )
}

const STEPS = ['count', 'protect', 'attack'] as const

function Out({ what, n }: { readonly what: string; readonly n: number }) {
  const say = speaker(DRAFTING, useLang())
  return (
    <section className="card certificate" aria-labelledby="dr-out">
      <h2 id="dr-out">{say('dr-out', { what })}</h2>
      <p role="status">{say('dr-out-where', { n })}</p>
    </section>
  )
}

function Making({ draft: { at, isToGoOut }, what }: { readonly draft: DraftInHand; readonly what: string }) {
  const say = speaker(DRAFTING, useLang())
  const [done, of, text] = !at
    ? [0, 1, say('dr-begun')]
    : 'step' in at
      ? [STEPS.indexOf(at.step) + 0.5, STEPS.length, say(`dr-step-${at.step}`)]
      : [at.done, at.of, say('dr-families', { done: at.done, of: at.of })]
  return (
    <section className="card making" aria-labelledby="dr-now">
      <h2 id="dr-now">{say(isToGoOut ? 'dr-publishing' : 'dr-now', { what })}</h2>
      <progress aria-label={say('dr-progress')} value={done} max={of} />
      <p role="status">{text}</p>
    </section>
  )
}

function Certificate({ made, what, country }: { readonly made: Made; readonly what: string; readonly country: Country }) {
  const lang = useLang()
  const say = speaker(DRAFTING, lang)
  const body = useBody(country)
  const n = (value: number): string => formatNumber(value, lang)
  return (
    <section className="card certificate" aria-labelledby="dr-made">
      <h2 id="dr-made">{say('dr-made', { what })}</h2>
      <p role="status">{say('dr-made-waits', { offices: made.offices.map(body).join(', ') })}</p>
      <h3 className="h3">{say('dr-certificate')}</h3>
      <div className="scroll" tabIndex={0} role="region" aria-label={say('dr-certificate')}>
        <table>
          <thead>
            <tr>
              {(['dr-of', 'dr-tables', 'dr-printed', 'dr-withheld', 'dr-attacked'] as const).map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {made.parts.map((part) => (
              <tr key={part.id}>
                <th scope="row">{nameFigure(country, part.indicator, lang)}</th>
                <td>{part.tables.map((by) => nameTable(country, part.indicator, by, lang)).join(' · ')}</td>
                <td>
                  {part.roundedTo === null
                    ? say('dr-printed-is', { printed: n(part.cells - part.withheld), all: n(part.cells) })
                    : say('dr-rounded-is', { all: n(part.cells), base: n(part.roundedTo) })}
                </td>
                <td>{n(part.withheld)}</td>
                <td>{say('dr-attacked-is', { attacks: n(part.attacks.length), beside: n(part.beside), exact: n(part.exact) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {made.left.length > 0 && <NotShown left={made.left} country={country} />}
      <p>
        <a href="#/sign">{say('dr-sign')}</a>
      </p>
    </section>
  )
}

function NotShown({ left, country }: { readonly left: readonly LeftOut[]; readonly country: Country }) {
  const lang = useLang()
  const say = speaker(DRAFTING, lang)
  return (
    <details>
      <summary>{say('dr-left', { n: left.length })}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={say('dr-left', { n: left.length })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('dr-of')}</th>
              <th scope="col">{say('dr-tables')}</th>
              <th scope="col">{say('dr-why')}</th>
            </tr>
          </thead>
          <tbody>
            {left.map(({ indicator, by, verdict, cells, shown }, i) => (
              <tr key={i}>
                <th scope="row">{nameFigure(country, indicator, lang)}</th>
                <td>{nameTable(country, indicator, [by], lang)}</td>
                <td>{speaker(WHY_LEFT, lang)(verdict, { cells, shown })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function NotMade({
  draft,
  country,
  offered,
  onDay,
  onTable,
  refused,
  what,
}: Props & { readonly refused: RefusedDraft; readonly what: string }) {
  const lang = useLang()
  const say = speaker(DRAFTING, lang)
  const indicator = 'year' in draft.asks ? '' : draft.asks.indicator
  const known = offered.find((p) => p.indicator === indicator)?.cuts.map(({ by }) => by) ?? []
  const name = (by: Cut): string => nameTable(country, indicator, by, lang)
  const { day } = refused
  return (
    <section className="card stop" role="alert" aria-labelledby="dr-refused">
      <h2 id="dr-refused">{say(draft.isToGoOut ? 'dr-not-out' : 'dr-refused', { what })}</h2>
      <p>{speaker(WHY_REFUSED, lang)(refused.why)}</p>
      {day !== undefined && (
        <p className="row acts">
          <Do isMain words={say('dr-other-day', { day: formatDay(day, lang) })} onPress={() => onDay(day)} />
        </p>
      )}
      {refused.coarser.length > 0 && (
        <>
          <h3 className="h3">{say('dr-coarser')}</h3>
          <ul>
            {refused.coarser.map((by) => (
              <li key={by.join(' ')}>
                {by.length > 0 && by.every((d) => known.includes(d)) ? (
                  <Do words={say('dr-instead', { what: name(by) })} onPress={() => onTable([by])} />
                ) : (
                  name(by)
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
