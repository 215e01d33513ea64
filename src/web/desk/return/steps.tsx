import { digits } from '../../words/khmer.ts'
import { TickIcon } from '../first-icons.tsx'
import { useLang, useSay } from '../lang.tsx'

const STEPS = ['step-file', 'step-mend', 'step-send', 'step-receipt'] as const
export type Step = (typeof STEPS)[number]

/** Where one is: done steps filled, the present one ringed. */
export function Steps({ now }: { now: Step }) {
  const lang = useLang()
  const say = useSay()
  const at = STEPS.indexOf(now)
  return (
    <ol className="steps" aria-label={say('steps')}>
      {STEPS.map((step, i) => (
        <li key={step} className={i < at ? 'done' : i === at ? 'now' : ''} {...(i === at ? { 'aria-current': 'step' as const } : {})}>
          <i>{i < at ? <TickIcon /> : digits(String(i + 1), lang)}</i>
          <span>{say(step)}</span>
        </li>
      ))}
    </ol>
  )
}
