import { speaker } from '../../words/say.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import type { Waiting } from './policies.tsx'
import { PolicyChange } from './policy-change.tsx'
import { POLICIES } from './policy-words.ts'

type Props = Pick<JourneyProps, 'api' | 'country' | 'who'> & {
  readonly isDone: boolean
  readonly list: Waiting | undefined
  /** @param whole the second signature is there too */
  readonly onSigned: (whole: boolean) => void
}

/** Policies that wait for a signature, or that just have both. */
export default function PolicySection({ isDone, list, onSigned, ...props }: Props) {
  const say = speaker(POLICIES, useLang())
  return (
    <section className="to-sign" aria-labelledby="sign-policies">
      <h2 id="sign-policies">{say('pol-title')}</h2>
      <p className="mut lead">{say('pol-how')}</p>
      <p role="status">{isDone ? say('pol-done') : ''}</p>
      {!isDone && list?.proposal && (
        <PolicyChange
          {...props}
          proposal={list.proposal}
          adopted={list.adopted}
          before={list.before}
          seconds={list.seconds}
          onSigned={onSigned}
        />
      )}
    </section>
  )
}
