import { lazy, Suspense } from 'react'
import { checkCode } from '../../../core/entry/sign-in.ts'
import { formatNumber } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { CodeBox } from './code-box.tsx'
import { DangerLine } from './danger-line.tsx'
import { fileCode, sayOffice, sayWhen, type People } from './model.ts'
import { Parts, type List as ListOf } from './parts.tsx'
import { PEOPLE } from './words.ts'
import './people.css'

const WaitsPage = lazy(() => import('./waits/waits-page.tsx').then((m) => ({ default: m.WaitsPage })))
// What is gone on to from the first page of it.
const ConsentPage = lazy(() => import('./consent/consent-page.tsx').then((m) => ({ default: m.ConsentPage })))
const LetterPage = lazy(() => import('./letter/letter-page.tsx').then((m) => ({ default: m.LetterPage })))
const OwnPagePage = lazy(() => import('./own-page/own-page-page.tsx').then((m) => ({ default: m.OwnPagePage })))
const FilePage = lazy(() => import('./file/file-page.tsx').then((m) => ({ default: m.FilePage })))

const PARTS: Readonly<Record<string, typeof FilePage>> = { letter: LetterPage, consent: ConsentPage, page: OwnPagePage }

/** `#/people` those whose files this office keeps; `#/people/one` those of whom it has one record; `#/people/over` those whose matter is over for now; `#/people/waits` who waits to be screened; `#/people/<record>` the file of one, and behind it `/letter` those that she was given, `/page` the same of pages of her own, `/consent` what is read aloud to her. The address holds a random number of a record and nothing else. */
export default function PeoplePage(props: JourneyProps) {
  const [record, part] = props.path
  if (record === 'waits')
    return (
      <Suspense>
        <DangerLine {...props} />
        <WaitsPage {...props} />
      </Suspense>
    )
  if (record === undefined || !/^[0-9a-f]{32}$/.test(record))
    return (
      <>
        <DangerLine {...props} />
        <List key={record} {...props} of={record === 'one' || record === 'over' ? record : 'files'} />
      </>
    )
  const Part = PARTS[part ?? ''] ?? FilePage
  return (
    <Suspense>
      {/* Beside somebody who is asked no screen speaks of danger: whoever is with her may be it. */}
      {part !== 'consent' && <DangerLine {...props} />}
      <Part key={record} {...props} record={record} />
    </Suspense>
  )
}

/** For a head alone: by the numbers on their cards. */
function Reached({ reached }: Pick<People, 'reached'>) {
  const lang = useLang()
  const say = speaker(PEOPLE, lang)
  return (
    <section className="card narrow" aria-labelledby="people-reached">
      <h2 id="people-reached" className="h3">
        {say('people-reached')}
      </h2>
      <p className="s2">{say('people-reached-how')}</p>
      <ul className="who">
        {reached.map(({ person, at }) => (
          <li key={person}>
            {checkCode(person)} <span className="beside mut">{sayWhen(at, lang)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const PATHS: Readonly<Record<ListOf, string>> = {
  files: '/api/v1/people',
  one: '/api/v1/people?records=one',
  over: '/api/v1/people?records=over',
}
const HOW = { files: 'people-how', one: 'people-one-how', over: 'people-closed-how' } as const
const NONE = { files: 'people-none', one: 'people-one-none', over: 'people-closed-none' } as const

function List({ api, country, who, of }: JourneyProps & { readonly of: ListOf }) {
  const lang = useLang()
  const say = speaker(PEOPLE, lang)
  const { list, refused } = useList<People>(api, PATHS[of])
  return (
    <div className="people">
      <PageTitle>{say('people-title')}</PageTitle>
      <Parts now={of} />
      <p className="mut lead">
        {say(HOW[of])} <a href={pathTo('find')}>{say('people-find')}</a>
      </p>
      {list?.people.some((p) => p.isHeld) && (
        <p className="card stop narrow">
          {say('people-call')} <a href={pathTo('people', 'waits')}>{say('people-waits')}</a>
        </p>
      )}
      {refused?.code !== 'not-found' && <CodeBox api={api} />}
      {list && list.reached.length > 0 && <Reached reached={list.reached} />}
      {refused && refused.code !== 'not-found' && <Refused failed={refused} />}
      {!refused && !list && <p role="status">{'…'}</p>}
      {(refused?.code === 'not-found' || list?.people.length === 0) && (
        <div className="card narrow">
          <p role="status">{say(NONE[of])}</p>
          <p className="row acts">
            <a className="btn" href={pathTo('find')}>
              {say('people-find')}
            </a>
          </p>
        </div>
      )}
      {list && list.people.length > 0 && (
        <section className="card">
          <table className="s2 list">
            <thead>
              <tr>
                <th scope="col">{say('people-file')}</th>
                <th scope="col">{say('people-office')}</th>
                <th scope="col">{say('people-first')}</th>
                <th scope="col" className="r">
                  {say('people-owed')}
                </th>
              </tr>
            </thead>
            <tbody>
              {list.people.map((p) => (
                <tr key={p.record}>
                  <th scope="row">
                    <a className="mono" href={pathTo('people', p.record)}>
                      {fileCode(p.record)}
                    </a>
                    {p.isHeld && (
                      <span className="beside">
                        <span className="tag held">{say(p.isRemovalAnnounced ? 'people-removal' : 'people-held')}</span>
                      </span>
                    )}
                    {p.isOver && (
                      <span className="beside">
                        <span className="tag">{say('people-over')}</span>
                      </span>
                    )}
                    <span className="beside mut">{p.records === 1 ? say('people-record') : say('people-records', { n: p.records })}</span>
                    {p.offered === who.person && <span className="beside b">{say('people-asked')}</span>}
                  </th>
                  <td>
                    {p.office === null ? '' : sayOffice(country, p.office, lang)}
                    {p.worker !== null && (
                      <span className="beside mut">
                        {say('people-worker')}: {p.worker === who.person ? say('people-yours') : checkCode(p.worker)}
                      </span>
                    )}
                  </td>
                  <td data-of={say('people-first')}>
                    {p.by === null ? say('people-no-day') : sayWhen(p.by, lang)}
                    {p.late > 0 && <span className="tag q">{say('people-late')}</span>}
                  </td>
                  <td className="r" data-of={say('people-owed')}>
                    {formatNumber(p.owed, lang)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {list?.isMore && <p className="s2">{say(of === 'one' ? 'people-one-more' : 'people-more')}</p>}
    </div>
  )
}
