import './annual.css'
import '../sign/no-eval.ts'
import { useMemo, useState } from 'react'
import { digits, formatDay } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { Do, Refused, useBody } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { withIndicators } from '../sign/indicators.ts'
import { ReportRead } from './report-read.tsx'
import type { ReportShown, Shelf } from './report.ts'
import { ANNUAL_DESK } from './words.ts'

/** Annual reports that one person has signed; nothing where there is none. */
export default function AnnualToSign(props: Pick<JourneyProps, 'api' | 'country' | 'who'>) {
  const say = speaker(ANNUAL_DESK, useLang())
  const { list } = useList<Shelf>(props.api, '/api/v1/annual-reports')
  const waiting = (list?.reports ?? []).filter(({ signed }) => signed.length > 0)
  if (waiting.length === 0) return null
  return (
    <section className="to-sign" aria-labelledby="sign-annual">
      <h2 id="sign-annual">{say('an-to-sign')}</h2>
      <ul>
        {waiting.map(({ year }) => (
          <OneReport key={year} {...props} year={year} />
        ))}
      </ul>
    </section>
  )
}

function OneReport({ api, country, who, year }: Pick<JourneyProps, 'api' | 'country' | 'who'> & { readonly year: number }) {
  const lang = useLang()
  const say = speaker(ANNUAL_DESK, lang)
  const body = useBody(country)
  const counting = useMemo(() => withIndicators(country), [country])
  const [shown, setShown] = useState<ReportShown>()
  const [failed, setFailed] = useState<Failed>()
  const [isOut, setOut] = useState(false)
  const read = async (): Promise<void> => {
    const said = await api.ask<ReportShown>('GET', `/api/v1/annual-reports/${year}`)
    setFailed(said.ok ? undefined : said)
    if (said.ok) setShown(said.body)
  }
  return (
    <li className="card">
      <h3>{say('an-title', { year: digits(String(year), lang) })}</h3>
      {isOut && <p role="status">{say('an-signed-out')}</p>}
      {!shown && (
        <p className="row acts">
          <Do isMain words={say('an-read-other')} onPress={read} />
        </p>
      )}
      {shown && !isOut && (
        <>
          <p>
            {say('an-is-frozen', {
              day: formatDay(shown.report.frozen.on, lang),
              offices: shown.signed.map(({ agency }) => body(agency)).join(', '),
            })}
          </p>
          <ReportRead api={api} who={who} country={counting} shown={shown} onSigned={() => setOut(true)} />
        </>
      )}
      <Refused failed={failed} />
    </li>
  )
}
