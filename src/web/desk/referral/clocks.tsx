import type { Clock } from '../../../core/referral/follow.ts'
import { formatMoment, formatSpan } from '../../words/moment.ts'
import { useLang } from '../lang.tsx'
import { useWords } from './use-words.ts'
import type { Standing } from './standing.ts'

const STEPS = ['offered', 'seen', 'accepted', 'arrived'] as const

/** The line: offered, seen, accepted, arrived, each with its time; what is awaited now is a ring. */
export function Line({ standing: { followed, words } }: { readonly standing: Standing }) {
  const lang = useLang()
  const say = useWords()
  const { state, reached } = followed
  const ended = state === 'declined' || state === 'withdrawn'
  const next = ended ? undefined : STEPS.find((s) => reached[s] === undefined)
  return (
    <ol className="way">
      {STEPS.map((step) => {
        const moment = reached[step]
        const look = moment ? 'done' : step === next ? 'next' : 'later'
        return (
          <li key={step} className={look}>
            <b>{say(`step-${step}`)}</b>
            <span className="mut">{moment ? formatMoment(moment, lang) : step === next ? say('waiting') : ''}</span>
          </li>
        )
      })}
      {ended && (
        <li className="end-here">
          <b>{say(words)}</b>
          <span className="mut">{formatMoment(followed.since, lang)}</span>
        </li>
      )}
    </ol>
  )
}

/** One clock: what must be by when, what is left, and a bar of what has passed. */
export function ClockLine({ clock, words }: { readonly clock: Clock; readonly words: 'answer-clock' | 'place-clock' }) {
  const lang = useLang()
  const say = useWords()
  const all = clock.hours * 60
  const span = (minutes: number) => formatSpan(minutes, lang)
  const said = {
    running: say('left', { span: span(Math.max(0, all - clock.minutes)) }),
    met: say('met', { span: span(clock.minutes) }),
    late: say('over', { span: span(Math.max(0, clock.minutes - all)) }),
    ended: say('ended'),
  }[clock.state]
  return (
    <div className={`clock ${clock.state}`}>
      <b>{say(words, { n: clock.hours })}</b>
      <span>{said}</span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="all" width="100" height="8" />
        <rect className="gone" width={Math.min(100, (clock.minutes / all) * 100)} height="8" />
      </svg>
    </div>
  )
}
