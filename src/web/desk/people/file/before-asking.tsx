import { speaker } from '../../../words/say.ts'
import { useLang } from '../../lang.tsx'
import { BEFORE } from './before-words.ts'

const PARTS = ['before-room', 'before-say', 'before-interpreter', 'before-child'] as const

/** Learnt where the worker is alone with a file: the screen on which it is asked says none of it, for whoever it is about may stand there and read. */
export function BeforeAsking() {
  const say = speaker(BEFORE, useLang())
  return (
    <details className="sharing s2">
      <summary>{say('before-title')}</summary>
      <ul className="s2">
        {PARTS.map((part) => (
          <li key={part}>{say(part)}</li>
        ))}
      </ul>
    </details>
  )
}
