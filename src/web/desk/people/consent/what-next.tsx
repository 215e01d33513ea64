import { spokenCode } from '../../../../core/person/spoken.ts'
import type { Owed } from '../../../../core/person/owed.ts'
import { formatDay } from '../../../words/khmer.ts'
import { pick, speaker } from '../../../words/say.ts'
import { useList } from '../../account/use-list.ts'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import { CONSENT, HERS_WORDS, hersWords } from './consent-words.ts'
import { sayMore, sayWhen, type FileOf } from '../model.ts'

type Hers = keyof typeof HERS_WORDS
type Props = Pick<JourneyProps, 'api' | 'country'> & {
  readonly record: string
  /** ISO day on which they meet next; empty until somebody has chosen it. */
  readonly meet: string
  /** Nobody else reads the screen: of which kind her needs are is hers to tell. */
  readonly isAlone: boolean
}
/** As many as somebody remembers who is tired. */
const MOST = 3
const isHers = (owed: Owed['owed']): owed is Hers => owed in HERS_WORDS

/**
 * Nobody goes away without having heard what comes next, when, and from whom: out of the calendar of the file, in words to her. A day that has passed is no
 * promise: it is said to be late, and when she hears more.
 */
export function WhatNext({ api, country, record, meet, isAlone }: Props) {
  const lang = useLang()
  const say = speaker(CONSENT, lang)
  const { list: file } = useList<FileOf>(api, `/api/v1/people/${record}`)
  if (!file) return null
  const next = file.owed.flatMap((o) => (isHers(o.owed) ? [{ ...o, owed: o.owed }] : [])).slice(0, MOST)
  const first = file.records[0]?.record ?? record
  const day = meet === '' ? '…' : formatDay(meet, lang)
  const when = ({ by, isLate }: Owed): string =>
    by !== null && !isLate
      ? say('consent-next-by', { day: sayWhen(by, lang) })
      : say(isLate ? 'consent-next-late' : 'consent-next-open', { day })
  return (
    <section aria-labelledby="consent-next-is">
      <h2 id="consent-next-is" className="h3">
        {say('consent-next-is')}
      </h2>
      <ul>
        {next.map((o) => (
          <li key={`${o.owed} ${o.source.record} ${o.what}`}>
            {[pick(hersWords(o.owed, isAlone), lang), isAlone && sayMore({ ...o, amount: null }, false, country, lang)]
              .filter(Boolean)
              .join(' · ')}
            . {when(o)}
          </li>
        ))}
        {next.length === 0 && <li>{say('consent-next-none', { day })}</li>}
      </ul>
      <p>
        {say('consent-code')} <b className="mono whole-code">{spokenCode(first)}</b>
      </p>
      <p>{say('consent-code-how')}</p>
    </section>
  )
}
