import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { fold } from '../../../core/text/fold.ts'
import { soughtOf } from '../../../core/search/of-record.ts'
import { isRegisterNumber } from '../../../core/model/register-number.ts'
import type { UnderReview } from '../../../work/links/sign-review.ts'
import { speaker } from '../../words/say.ts'
import { Do, Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { callEnd, type End, type Opened } from './model.ts'
import { SAMPLE } from './sample-words.ts'
import { sendReview } from './send-review.ts'

type Seen = Omit<End, 'linked'>
type Props = Pick<JourneyProps, 'api' | 'country' | 'who'> & {
  readonly opened: Opened
  readonly sample: string
  readonly waiting: readonly Seen[]
  readonly onSent: () => void
}
type Found = { readonly record: string; readonly words: string }

/** Rows shown for what was typed. */
const MOST_SHOWN = 20

/** One drawn record after the other: which others are the same person is found by name among the rows open here, or by a number in the books. */
export function Resolve({ api, country, who, opened, sample, waiting, onSent }: Props) {
  const lang = useLang()
  const say = speaker(SAMPLE, lang)
  const [said, setSaid] = useState<readonly (readonly [record: string, same: readonly string[]])[]>([])
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly Found[]>([])
  const [chosen, setChosen] = useState<readonly Found[]>([])
  const [failed, setFailed] = useState<'not-signed' | Failed>()
  const record = waiting[said.length]
  const call = (end: Seen): string => callEnd(country, end, opened.rows.get(end.record), lang)
  const find = async (): Promise<void> => {
    const sought = fold(text)
    const rows = [...opened.rows.values()].filter(
      (row) =>
        row.kind === record?.kind && row.record !== record.record && soughtOf(row.values).names.some((name) => fold(name).includes(sought)),
    )
    const numbered = isRegisterNumber(text.trim())
      ? await api.ask<{ records: readonly Seen[] }>('POST', '/api/v1/numbers', { number: text.trim() })
      : undefined
    const byNumber = (numbered?.ok ? numbered.body.records : []).filter((r) => r.kind === record?.kind && r.record !== record.record)
    const all: Found[] = [
      ...rows.map((row) => ({ record: row.record, words: soughtOf(row.values).names.join(' · ') })),
      ...byNumber.map((r) => ({ record: r.record, words: call(r) })),
    ]
    setFound([...new Map(all.map((f) => [f.record, f])).values()].slice(0, MOST_SHOWN))
  }
  const next = (same: readonly Found[]): void => {
    if (!record) return
    setSaid([...said, [record.record, [record.record, ...same.map((f) => f.record)]]])
    setText('')
    setFound([])
    setChosen([])
  }
  const sign = async (): Promise<void> => {
    const under = said.map(([of, same]): UnderReview => ({ kind: 'sample.resolved', sample, record: of, same }))
    const done = await sendReview([], under, { api, who })
    if (done === 'not-signed' || 'code' in done) setFailed(done)
    else onSent()
  }
  const isChosen = (f: Found): boolean => chosen.some((c) => c.record === f.record)
  return (
    <>
      {record && (
        <>
          <p className="b">{call(record)}</p>
          <div className="field">
            <label htmlFor="sample-text">{say('sample-look')}</label>
            <input
              id="sample-text"
              type="text"
              value={text}
              autoComplete="off"
              onChange={(event) => (setText(event.target.value), setFound([]))}
            />
          </div>
          {text.trim() !== '' && <Do words={say('sample-find')} onPress={find} />}
          {[...chosen, ...found.filter((f) => !isChosen(f))].map((f) => (
            <label key={f.record} className="other">
              <input
                type="checkbox"
                checked={isChosen(f)}
                onChange={() => setChosen(isChosen(f) ? chosen.filter((c) => c.record !== f.record) : [...chosen, f])}
              />{' '}
              {f.words}
            </label>
          ))}
          <div className="row acts">
            <Button className="btn" isDisabled={chosen.length === 0} onPress={() => next(chosen)}>
              {say('sample-these', { n: chosen.length })}
            </Button>
            <Button className="btn" isDisabled={chosen.length > 0} onPress={() => next([])}>
              {say('sample-alone')}
            </Button>
          </div>
        </>
      )}
      {said.length > 0 && (
        <div className="row acts">
          <p role="status">{say('sample-said', { n: said.length })}</p>
          <Button className="btn" onPress={() => setSaid(said.slice(0, -1))}>
            {say('sample-back')}
          </Button>
          <Hold words={say('sample-sign-found')} isOff={false} onHeld={() => void sign()} />
        </div>
      )}
      {failed === 'not-signed' && <p role="alert">{say('sample-not-signed')}</p>}
      {typeof failed === 'object' && <Refused failed={failed} />}
    </>
  )
}
