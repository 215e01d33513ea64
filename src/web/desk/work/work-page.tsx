import { lazy, Suspense } from 'react'
import { formatDay, formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useFresh, useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { mineOf } from '../landing.ts'
import { underWay, type Listed as Transfers } from '../transfer/standing.ts'
import { inOrder, type OpenLists } from './model.ts'
import { TransfersOpen } from './transfers-open.tsx'
import './work.css'
import { WORK } from './words.ts'

// With the way to a record's form, which whoever looks over the lists does without.
const ListPage = lazy(() => import('./list-page.tsx').then((m) => ({ default: m.ListPage })))

/** What this person's office has begun and not finished, or one list of it. */
export default function WorkPage(props: JourneyProps) {
  const [id] = props.path
  return id !== undefined && /^[a-z][a-z-]{0,63}$/.test(id) ? (
    <Suspense fallback={<p role="status">{'…'}</p>}>
      <ListPage key={id} {...props} id={id} />
    </Suspense>
  ) : (
    <Lists {...props} />
  )
}

function Lists({ api, who, country }: JourneyProps) {
  const lang = useLang()
  const say = speaker(WORK, lang)
  const { list: all, refused, again } = useList<OpenLists>(api, '/api/v1/open-work')
  const hasTransfers = mineOf(who, country).some((j) => j.id === 'transfer')
  const transfers = useList<Transfers>(api, hasTransfers ? '/api/v1/transfers' : undefined)
  useFresh(() => {
    again()
    transfers.again()
  })
  if (refused) return <Refused failed={refused} />
  if (!all || (hasTransfers && !transfers.list && !transfers.refused)) return <p role="status">{'…'}</p>
  const open = inOrder(all.lists)
  const moving = transfers.list ? underWay(transfers.list) : []
  const empty = all.lists.filter((l) => l.open === 0)
  // A dossier on its way is in a list of its own office as well, until it is decided.
  const [listed, late] = [open.reduce((n, l) => n + l.open, 0), open.reduce((n, l) => n + l.late, 0)]
  const count = Math.max(listed, moving.length)
  const [hasLate, hasMoney] = [late > 0, open.some((l) => l.left !== null || l.unsaid > 0)]
  const n = (value: number): string => formatNumber(value, lang)
  return (
    <div className="open-work">
      <PageTitle>{count === 0 ? say('work-none') : count === 1 ? say('work-one') : say('work-n', { n: n(count) })}</PageTitle>
      {hasLate && <p className="lead">{say('work-over', { n: n(late) })}</p>}
      {moving.length > 0 && <TransfersOpen open={moving} />}
      {all.lists.length === 0 && <p className="card narrow">{say('work-no-lists')}</p>}
      {open.length > 0 && (
        <section className="card">
          <table className="s2 list">
            <thead>
              <tr>
                <th scope="col">{say('work-list')}</th>
                <th scope="col" className="num">
                  {say('work-open')}
                </th>
                {hasLate && (
                  <th scope="col" className="num">
                    {say('work-late')}
                  </th>
                )}
                <th scope="col">{say('work-oldest')}</th>
                {hasMoney && (
                  <th scope="col" className="num">
                    {say('work-left')}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {open.map((l) => (
                <tr key={l.list}>
                  <th scope="row">
                    <a href={pathTo('work', l.list)}>{pick(l.words, lang)}</a>
                  </th>
                  <td className="num" data-label={say('work-open')}>
                    {l.isMore ? say('work-more', { n: n(l.open) }) : n(l.open)}
                  </td>
                  {hasLate && (
                    <td className="num" data-label={say('work-late')}>
                      {l.late > 0 && <b className="late">{n(l.late)}</b>}
                    </td>
                  )}
                  <td className="nw" data-label={say('work-oldest')}>
                    {formatDay(l.oldest ?? '', lang)}
                  </td>
                  {hasMoney && (
                    <td className="num nw" data-label={say('work-left')}>
                      {l.left !== null && say('work-riel', { n: n(l.left) })}
                      {l.unsaid > 0 && <span className="mut s2 unsaid">{say('work-some-unsaid', { n: n(l.unsaid) })}</span>}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {empty.length > 0 && (
        <section className="card" aria-labelledby="work-empty">
          <h2 id="work-empty" className="h3">
            {say('work-empty')}
          </h2>
          <ul className="none-open s2">
            {empty.map((l) => (
              <li key={l.list}>{pick(l.words, lang)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
