import '../sign/no-eval.ts'
import { useMemo, useState } from 'react'
import { languageOf } from '../../../core/text/languages.ts'
import { formatDay } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { Do, Refused, useBody } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { withIndicators } from '../sign/indicators.ts'
import { emptyIn, InTongue, movedUp, PartEdit } from './part-edit.tsx'
import { ReportRead } from './report-read.tsx'
import type { Draft, ReportShown } from './report.ts'
import { ANNUAL_DESK } from './words.ts'

/** One year's report: written, read, signed, or taken back. Fetched when somebody has a year: it brings the definitions along. */
export default function OneYear({ year, onChanged, ...props }: JourneyProps & { readonly year: string; readonly onChanged: () => void }) {
  const { api, country } = props
  const lang = useLang()
  const say = speaker(ANNUAL_DESK, lang)
  const body = useBody(country)
  const counting = useMemo(() => withIndicators(country), [country])
  const path = `/api/v1/annual-reports/${year}`
  const { list, refused, before, again } = useList<ReportShown>(api, path)
  const [written, setWritten] = useState<Draft>()
  const [failed, setFailed] = useState<Failed>()
  const [done, setDone] = useState<'an-kept' | 'an-signed-waits' | 'an-signed-out'>()
  const [isReading, setReading] = useState(false)
  const shown = list ?? before
  if (refused) return <Refused failed={refused} />
  if (!shown) return <p role="status">{'…'}</p>
  const draft = written ?? shown.report
  const write = (next: Draft): void => {
    setDone(undefined)
    setReading(false)
    setWritten(next)
  }
  const keep = async (): Promise<void> => {
    const parts = draft.parts.map(({ title, text, figures }) => ({ title, ...(text ? { text } : {}), figures }))
    const said = await api.ask<ReportShown>('POST', path, { before: shown.before, title: draft.title, parts })
    setFailed(said.ok ? undefined : said)
    if (!said.ok) return
    setWritten(undefined)
    setDone('an-kept')
    again()
  }
  const takeBack = async (): Promise<void> => {
    const said = await api.ask<ReportShown>('POST', `${path}/open`, {})
    setFailed(said.ok ? undefined : said)
    setDone(undefined)
    again()
    onChanged()
  }
  const onSigned = (is: 'waits' | 'out'): void => {
    setDone(is === 'out' ? 'an-signed-out' : 'an-signed-waits')
    setReading(false)
    again()
    onChanged()
  }
  const standing = shown.isFrozen
    ? say('an-is-frozen', {
        day: formatDay(shown.report.frozen.on, lang),
        offices: shown.signed.map(({ agency }) => body(agency)).join(', '),
      })
    : say(shown.before === null ? 'an-is-new' : 'an-is-draft')
  return (
    <>
      <p role="status">{done ? say(done) : standing}</p>
      <Refused failed={failed} />
      {shown.isFrozen ? (
        <>
          <p className="row acts">
            <Do words={say('an-take-back')} onPress={takeBack} />
          </p>
          <p className="s2 mut">{say('an-take-back-why')}</p>
        </>
      ) : (
        <>
          <EditReport draft={draft} numbers={shown.numbers} country={counting} onDraft={write} />
          <p className="row acts">
            <Do isMain={written !== undefined || shown.before === null} words={say('an-keep')} onPress={keep} />
            {shown.before !== null && !written && !isReading && <Do isMain words={say('an-read')} onPress={() => setReading(true)} />}
          </p>
          {(written || shown.before === null) && <p className="s2 mut">{say('an-unkept')}</p>}
        </>
      )}
      {(shown.isFrozen || (isReading && !written)) && (
        <section className="to-sign card" aria-labelledby="annual-read">
          <h2 id="annual-read">{say('an-read-other')}</h2>
          <ReportRead {...props} country={counting} shown={shown} onSigned={onSigned} />
        </section>
      )}
    </>
  )
}

type EditProps = Pick<JourneyProps, 'country'> & {
  readonly draft: Draft
  readonly numbers: ReportShown['numbers']
  readonly onDraft: (draft: Draft) => void
}
function EditReport({ draft, numbers, country, onDraft }: EditProps) {
  const say = speaker(ANNUAL_DESK, useLang())
  const { title, parts } = draft
  const setParts = (next: Draft['parts']): void => onDraft({ title, parts: next })
  const { languages } = country
  return (
    <>
      <fieldset className="card">
        <legend>{say('an-heading')}</legend>
        <div className="tongues">
          {languages.map((tag) => (
            <InTongue
              key={tag}
              label={say('an-title-in', { language: languageOf(tag).name })}
              tag={tag}
              words={title}
              onWords={(next) => onDraft({ title: next, parts })}
            />
          ))}
        </div>
      </fieldset>
      {parts.map((part, i) => (
        <PartEdit
          key={i}
          at={i}
          part={part}
          country={country}
          numbers={numbers}
          onPart={(next) => setParts(parts.with(i, next))}
          onUp={i > 0 ? () => setParts(movedUp(parts, i)) : undefined}
          onRemove={() => setParts(parts.filter((_, other) => other !== i))}
        />
      ))}
      <p className="row acts">
        <button
          type="button"
          className="btn"
          onClick={() => setParts([...parts, { title: emptyIn(languages), text: emptyIn(languages), figures: [] }])}
        >
          {say('an-add-part')}
        </button>
      </p>
    </>
  )
}
