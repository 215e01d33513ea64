import { lazy, Suspense } from 'react'
import { formatNumber } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { sayKinds, type Places } from './model.ts'
import { PLACE } from './words.ts'
import './place.css'

const FilePage = lazy(() => import('./file-page.tsx').then((m) => ({ default: m.FilePage })))

/** `#/place` the places that one's own office follows; `#/place/<record>` the file of one. The address holds a random number of a record and nothing else. */
export default function PlacePage(props: JourneyProps) {
  const [record] = props.path
  if (record === undefined || !/^[0-9a-f]{32}$/.test(record)) return <List {...props} />
  return (
    <Suspense>
      <FilePage key={record} {...props} record={record} />
    </Suspense>
  )
}

const COLUMNS = ['leads', 'persons', 'unsaid', 'operations', 'reopened'] as const

function List({ api, country }: JourneyProps) {
  const lang = useLang()
  const say = speaker(PLACE, lang)
  const { list, refused } = useList<Places>(api, '/api/v1/places')
  return (
    <div className="places">
      <PageTitle>{say('place-list')}</PageTitle>
      <p className="mut lead">{say('place-list-how')}</p>
      {refused && <Refused failed={refused} />}
      {!refused && !list && <p role="status">{'…'}</p>}
      {list?.places.length === 0 && (
        <div className="card narrow">
          <p role="status">{say('place-none')}</p>
          <p className="row acts">
            <a className="btn" href={pathTo('find')}>
              {say('place-find')}
            </a>
          </p>
        </div>
      )}
      {list && list.places.length > 0 && (
        <section className="card">
          <table className="s2 list">
            <thead>
              <tr>
                <th scope="col">{say('place-code')}</th>
                {COLUMNS.map((c) => (
                  <th key={c} scope="col" className="r">
                    {say(`place-${c}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.places.map((p) => (
                <tr key={p.code}>
                  <th scope="row">
                    <a href={pathTo('place', p.record)} className="code">
                      {p.code}
                    </a>
                    <span className="beside mut">{sayKinds(country, p, lang)}</span>
                  </th>
                  {COLUMNS.map((c) => (
                    <td key={c} className="r" data-of={say(`place-${c}`)}>
                      {p[c] === 0 ? '–' : formatNumber(p[c], lang)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {list?.isCut && <p className="s2">{say('place-cut')}</p>}
    </div>
  )
}
