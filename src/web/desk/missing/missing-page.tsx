import { useState } from 'react'
import { digits } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { Choose } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { mineOf } from '../landing.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { Deposits } from './deposits.tsx'
import { Findings, type Finding } from './findings.tsx'
import { MISSING } from './words.ts'
import './missing.css'

type Found = {
  readonly year: number
  readonly today: string
  readonly findings: readonly Finding[]
  readonly isMore: boolean
  readonly owed: Owed
}
/** Of the returns that are due in the year: how many there are, and how many are not in. */
type Owed = { readonly due: number; readonly missing: number }
const YEARS = 6

/** What should be there and is not, office by office: what, where to look, and the page on which it is asked for. */
export default function MissingPage({ api, country, who }: JourneyProps) {
  const lang = useLang()
  const say = speaker(MISSING, lang)
  const [year, setYear] = useState<number>()
  const { list, before, refused } = useList<Found>(api, `/api/v1/missing${year === undefined ? '' : `?year=${year}`}`)
  if (refused) return <Refused failed={refused} />
  const shown = list ?? before
  if (!shown) return <p role="status">{'…'}</p>
  const last = Number(shown.today.slice(0, 4))
  const years = Array.from({ length: YEARS }, (_, i) => String(last - i))
  const said = digits(String(shown.year), lang)
  const hasDue = mineOf(who, country).some((j) => j.id === 'due')
  return (
    <div className="missing">
      <PageTitle>
        {shown.findings.length === 0
          ? say('missing-none', { year: said })
          : say(shown.findings.length === 1 ? 'missing-one' : 'missing-n', { n: shown.findings.length, year: said })}
      </PageTitle>
      <p className="mut lead">{say('missing-how')}</p>
      <Choose
        label={say('missing-year')}
        value={String(shown.year)}
        options={years.map((y) => [y, digits(y, lang)] as const)}
        onChoose={(y) => setYear(Number(y))}
      />
      <section className={shown.owed.missing > 0 ? 'card ask' : 'card'}>
        <p>
          {shown.owed.due === 0
            ? say('missing-owed-none', { year: said })
            : say('missing-owed', { n: shown.owed.missing, due: shown.owed.due, year: said })}
        </p>
        {hasDue && (
          <p>
            <a href={pathTo('due')}>{say('missing-to-due')}</a>
          </p>
        )}
      </section>
      {shown.isMore && <p className="card ask">{say('missing-more')}</p>}
      <Findings country={country} findings={shown.findings} hasDue={hasDue} />
      <Deposits key={shown.year} api={api} country={country} year={shown.year} hasDue={hasDue} />
    </div>
  )
}
