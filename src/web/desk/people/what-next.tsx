import type { Owed } from '../../../core/person/owed.ts'
import { pick, speaker } from '../../words/say.ts'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { CONSENT } from './consent-words.ts'
import { sayMore, sayWhen, type FileOf } from './model.ts'
import { OWED_WORDS } from './words.ts'

type Props = Pick<JourneyProps, 'api' | 'country'> & { readonly record: string }
/** As many as somebody remembers who is tired. */
const MOST = 3
/** Promised to her, and no work of the office's own. */
const HERS: ReadonlySet<Owed['owed']> = new Set([
  'allowance',
  'safe_place',
  'screening',
  'decision',
  'second_opinion',
  'recognition',
  'need',
  'counsel',
  'protection',
  'follow_up',
  'plan_step',
])

/** Nobody goes away without having heard what comes next, when, and from whom: out of the calendar of the file. */
export function WhatNext({ api, country, record }: Props) {
  const lang = useLang()
  const say = speaker(CONSENT, lang)
  const { list: file } = useList<FileOf>(api, `/api/v1/people/${record}`)
  if (!file) return null
  const next = file.owed.filter((o) => HERS.has(o.owed)).slice(0, MOST)
  return (
    <section aria-labelledby="consent-next-is">
      <h2 id="consent-next-is" className="h3">
        {say('consent-next-is')}
      </h2>
      {next.length === 0 && <p>{say('consent-next-none')}</p>}
      <ul>
        {next.map((o) => (
          <li key={`${o.owed} ${o.source.record} ${o.what}`}>
            {pick(OWED_WORDS[o.owed], lang)}
            {o.by !== null && ` · ${sayWhen(o.by, lang)}`} · {sayMore(o, true, country, lang)}
          </li>
        ))}
      </ul>
    </section>
  )
}
