import { useEffect, useState } from 'react'
import type { Lang, Words } from '../../../core/model/fields.ts'
import { formatDay, formatNumber } from '../../words/khmer.ts'
import { longPeriod } from '../../words/periods.ts'
import { pick, speaker } from '../../words/say.ts'
import type { Opened } from './own-record.ts'
import { isUnread } from './unread.ts'
import { MINE } from './words.ts'

type Props = {
  readonly opened: Opened
  readonly bodies: ReadonlyMap<string, Words>
  /** Telephones. */
  readonly lines: readonly string[]
  readonly lang: Lang
}
/** A record of a later version may say what this page has no words for: the page that her word opens is never blank. */
const isWord = (key: string): boolean => key in MINE
type Looked = Awaited<ReturnType<Opened['looks']>> | 'asked'

/** Where it stands, what is promised, what she agreed to, who looked; and one press that stops sharing. */
export function OwnView({ opened, bodies, lines, lang }: Props) {
  const { told } = opened
  const say = speaker(MINE, lang)
  // Only where something is owed to her is it true that somebody looks for it.
  const isSought = told.promised.some((p) => p.what === 'support')
  const [looked, setLooked] = useState<Looked>('asked')
  useEffect(() => {
    let isHere = true
    void opened.looks().then((found) => isHere && setLooked(found))
    return () => void (isHere = false)
  }, [opened])
  return (
    <>
      {isUnread(lang) && <p>{say('unread')}</p>}
      <section className="card" aria-labelledby="mine-steps">
        <h2 id="mine-steps">{say('steps')}</h2>
        <ol className="steps">
          {told.steps.map(({ step, is }) => (
            <li key={step} className={is}>
              <span>{say(`step-${step}`)}</span>{' '}
              <span className="tag">
                {say(step === 'help' && is === 'open' && isSought ? 'is-looking' : isWord(`is-${is}`) ? `is-${is}` : 'is-open')}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section className="card" aria-labelledby="mine-promised">
        <h2 id="mine-promised">{say('promised')}</h2>
        {told.promised.length === 0 ? <p>{say('promised-none')}</p> : <p className="s2">{say('promised-how')}</p>}
        <ul>
          {told.promised.map(({ what, n, isLate }) => (
            <li key={what}>
              {say(`promised-${what}`)}
              {n > 1 && ` (${formatNumber(n, lang)})`} {isLate && <span className="tag q">{say('late')}</span>}
            </li>
          ))}
        </ul>
      </section>
      <section className="card" aria-labelledby="mine-agreed">
        <h2 id="mine-agreed">{say('agreed')}</h2>
        {told.agreed.length === 0 && <p>{say('agreed-none')}</p>}
        <dl className="pairs">
          {told.agreed.map(({ purpose, isYes }) => (
            <div key={purpose}>
              <dt>{say(`agreed-${purpose}`)}</dt>
              <dd className="b">{say(isYes ? 'yes' : 'no')}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="card" aria-labelledby="mine-looked">
        <h2 id="mine-looked">{say('looked')}</h2>
        <p className="s2">{say('looked-how')}</p>
        {looked === 'asked' ? <p role="status">{'…'}</p> : <LookedList looked={looked} bodies={bodies} lang={lang} />}
        <p className="s2">{say('looked-why')}</p>
        <p className="s2">
          <a href={`note.html?lang=${lang}`}>{say('looked-wrong')}</a>
        </p>
      </section>
      <Stop opened={opened} isStopped={looked !== 'asked' && looked?.isStopped === true} lang={lang} />
      <p className="s2">{say('not-all')}</p>
      <p className="s2">{say('history')}</p>
      <p>
        {say('until', { day: formatDay(told.until, lang) })} {say('afterwards')}
        {lines.map((number) => (
          <span key={number}> {say('ring', { number })}</span>
        ))}
      </p>
    </>
  )
}

function LookedList({ looked, bodies, lang }: Pick<Props, 'bodies' | 'lang'> & { readonly looked: Exclude<Looked, 'asked'> }) {
  const say = speaker(MINE, lang)
  if (!looked) return <p>{say('looked-unknown')}</p>
  // Of several of her records one line: which of them says what was done to her.
  const lines = [...new Set(looked.looks.map(({ agency, month }) => `${month} ${agency}`))].toSorted()
  if (lines.length === 0) return <p>{say('looked-none')}</p>
  return (
    <dl className="pairs">
      {lines.map((line) => {
        const [month = '', agency = ''] = line.split(' ')
        return (
          <div key={line}>
            <dt>{pick(bodies.get(agency) ?? { en: agency }, lang)}</dt>
            <dd>{longPeriod(month, lang)}</dd>
          </div>
        )
      })}
    </dl>
  )
}

type Stopping = 'asks' | 'sure' | 'going' | 'failed' | { readonly n: number; readonly of: number }

function Stop({ opened: { stop }, isStopped, lang }: Pick<Props, 'opened' | 'lang'> & { readonly isStopped: boolean }) {
  const say = speaker(MINE, lang)
  const [is, setIs] = useState<Stopping>('asks')
  if (!stop) return <p className="card">{say('stop-there')}</p>
  const go = (): void => {
    setIs('going')
    void stop().then(
      (told) => setIs(told.n === 0 ? 'failed' : told),
      () => setIs('failed'),
    )
  }
  const isPart = typeof is === 'object' && is.n < is.of
  const isOver = (typeof is === 'object' && !isPart) || (isStopped && is === 'asks')
  return (
    <section className="card" aria-labelledby="mine-stop">
      <h2 id="mine-stop">{say('sharing')}</h2>
      <p role="status" className="b">
        {isOver && say('stopped')}
        {isPart && say('stopped-part', { n: is.n, of: is.of })}
        {is === 'failed' && say('not-stopped')}
        {is === 'going' && say('stopping')}
      </p>
      {isOver && <p>{say('stopped-how')}</p>}
      {!isOver && is !== 'going' && <p className="s2">{say('stop-how')}</p>}
      <p className="s2">{say('stop-asked')}</p>
      {is === 'sure' ? (
        <p className="row acts">
          <button type="button" className="btn p" onClick={go}>
            {say('stop-yes')}
          </button>
          <button type="button" className="btn" onClick={() => setIs('asks')}>
            {say('stop-no')}
          </button>
        </p>
      ) : (
        !isOver &&
        is !== 'going' && (
          <p className="row acts">
            <button type="button" className="btn" onClick={is === 'asks' ? () => setIs('sure') : go}>
              {say('stop')}
            </button>
          </p>
        )
      )}
    </section>
  )
}
