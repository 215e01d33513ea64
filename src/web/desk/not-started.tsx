import { NOT_STARTED } from '../words/not-started.ts'
import { speaker } from '../words/say.ts'
import { useLang } from './lang.tsx'

export type Why = 'broken' | 'lacking' | 'other-country' | 'silent'
const WORDS = { broken: 'no-desk-why', lacking: 'old-browser', 'other-country': 'other-country', silent: 'silent' } as const

/** The desk lets nobody in, and says why. @param lacks what the browser has not */
export function NotStarted({ why, lacks }: { readonly why: Why; readonly lacks: readonly string[] }) {
  const say = speaker(NOT_STARTED, useLang())
  return (
    <div role="alert">
      <h1>{say('no-desk')}</h1>
      <p className="mut">{say(WORDS[why], { lacks: lacks.join(', ') })}</p>
    </div>
  )
}
