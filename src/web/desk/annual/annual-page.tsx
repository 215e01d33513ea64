import './annual.css'
import '../vault/to-sign.css'
import { lazy, Suspense, useState } from 'react'
import { digits } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { Choose } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import type { Shelf } from './report.ts'
import { ANNUAL_DESK } from './words.ts'

const OneYear = lazy(() => import('./one-year.tsx'))

/** The year's report, from the first word to the second signature. */
export default function AnnualPage(props: JourneyProps) {
  const lang = useLang()
  const say = speaker(ANNUAL_DESK, lang)
  const { api, config } = props
  const shelf = useList<Shelf>(api, '/api/v1/annual-reports')
  const [asked, setAsked] = useState<string>()
  const list = shelf.list ?? shelf.before
  if (shelf.refused) return <Refused failed={shelf.refused} />
  if (!list) return <p role="status">{'…'}</p>
  const years = [...new Set([...list.years, ...list.reports.map((r) => r.year)])].toSorted((a, b) => b - a).map(String)
  // What is being written is what somebody came for; else the newest year that has no report yet.
  const year = asked ?? String(list.reports[0]?.year ?? list.years.find((y) => !list.out.includes(y)) ?? years[0] ?? '')
  if (year === '')
    return (
      <>
        <PageTitle>{say('an-title', { year: '' })}</PageTitle>
        <p className="card narrow">{say('an-none')}</p>
      </>
    )
  return (
    <div className="annual-desk">
      <PageTitle>{say('an-title', { year: digits(year, lang) })}</PageTitle>
      <p className="mut lead">{say('an-lead')}</p>
      <Choose label={say('an-year')} value={year} options={years.map((y) => [y, digits(y, lang)] as const)} onChoose={setAsked} />
      {list.out.includes(Number(year)) && (
        <p>
          {say('an-is-out', { year: digits(year, lang) })} <a href={`${config.api}/annual/${year}?lang=${lang}`}>{say('an-see')}</a>
        </p>
      )}
      <Suspense fallback={<p role="status">{'…'}</p>}>
        <OneYear key={year} {...props} year={year} onChanged={shelf.again} />
      </Suspense>
    </div>
  )
}
