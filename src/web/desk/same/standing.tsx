import { useState } from 'react'
import { formatNumber } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { Do, Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { callEnd, type Opened, type Queue } from './model.ts'
import { sendReview } from './send-review.ts'
import { SAME } from './words.ts'

const STANDS = [
  ['open', 'same-open'],
  ['second', 'same-waits'],
  ['differ', 'same-differ'],
  ['linked', 'same-decided-one'],
  ['two', 'same-decided-two'],
] as const

/** Of fewer decisions it would be chance itself. */
const KAPPA_FROM = 20

type Props = Pick<JourneyProps, 'api' | 'country' | 'who'> & {
  readonly queue: Queue
  readonly opened: Opened
  readonly onSplit: () => void
}

/** Where the office's pairs stand, how well its people agree, and what was linked last, to be taken back. */
export function Standing({ api, country, who, queue, opened, onSplit }: Props) {
  const lang = useLang()
  const say = speaker(SAME, lang)
  const [done, setDone] = useState<'split' | 'not-signed' | Failed>()
  const { standing, agreement, links } = queue
  const split = async (link: Queue['links'][number]): Promise<void> => {
    const { a, b, link: entry } = link
    const said = await sendReview(
      [{ pair: { a, b }, word: 'two' }],
      [{ kind: 'link.revoked', of: who.agency, link: entry, reason: 'two-persons' }],
      { api, who },
    )
    setDone(said === 'not-signed' || 'code' in said ? said : 'split')
    onSplit()
  }
  return (
    <section className="card" aria-labelledby="same-standing">
      <h2 id="same-standing" className="h3">
        {say('same-standing')}
      </h2>
      <dl className="stand">
        {STANDS.map(([id, words]) => (
          <div key={id}>
            <dt>{say(words)}</dt>
            <dd>{formatNumber(standing[id], lang)}</dd>
          </div>
        ))}
      </dl>
      {agreement.both > 0 && (
        <p className="s2">
          {say('same-agree', { both: agreement.both, alike: agreement.alike })}{' '}
          {agreement.kappa !== undefined &&
            agreement.both >= KAPPA_FROM &&
            say('same-kappa', { kappa: formatNumber(Math.round(agreement.kappa * 100) / 100, lang) })}
        </p>
      )}
      {links.length > 0 && (
        <>
          <h3 className="s2 b">{say('same-latest')}</h3>
          <ul className="links">
            {links.map((link) => (
              <li key={link.link}>
                <span>
                  {[link.a, link.b].map((end) => (
                    <span key={end.record} className="called">
                      {callEnd(country, end, opened.rows.get(end.record), lang)}
                    </span>
                  ))}
                </span>
                <Do words={say('same-split')} onPress={() => split(link)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {done === 'split' && <p role="status">{say('same-split-done')}</p>}
      {done === 'not-signed' && <p role="alert">{say('same-not-signed')}</p>}
      {typeof done === 'object' && <Refused failed={done} />}
    </section>
  )
}
