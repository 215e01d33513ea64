import { NOT_STARTED } from '../words/not-started.ts'
import { speaker } from '../words/say.ts'
import { useLang } from './lang.tsx'

export type Why = 'broken' | 'lacking' | 'other-country' | 'silent'
const WORDS = { broken: 'no-desk-why', lacking: 'old-browser', 'other-country': 'other-country', silent: 'silent' } as const

type Props = { readonly why: Why | { readonly elsewhere: string }; readonly lacks: readonly string[] }

/** The desk lets nobody in, and says why. @param lacks what the browser has not */
export function NotStarted({ why, lacks }: Props) {
  const say = speaker(NOT_STARTED, useLang())
  if (typeof why === 'object')
    return (
      <div role="alert">
        <h1>{say('elsewhere')}</h1>
        <p className="mut">{say('elsewhere-why')}</p>
        <p>
          <a href={`${why.elsewhere}/${location.search}${location.hash}`}>{why.elsewhere}</a>
        </p>
      </div>
    )
  return (
    <div role="alert">
      <h1>{say('no-desk')}</h1>
      <p className="mut">{say(WORDS[why], { lacks: lacks.join(', ') })}</p>
    </div>
  )
}
