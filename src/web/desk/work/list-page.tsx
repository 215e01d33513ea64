import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { OWN_KINDS } from '../../../core/story/own-kinds.ts'
import { formatDay, formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { callEach, sayColumn, sayOfRecord } from '../find/called.ts'
import type { JourneyProps } from '../journey.ts'
import { mineOf } from '../landing.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { ANEW, pathTo } from '../route.ts'
import { Clock } from './clock.tsx'
import { GoOn } from './go-on-button.tsx'
import { goOnWith, typeAnewWith } from './go-on.ts'
import type { OpenPage } from './model.ts'
import { WORK } from './words.ts'

/** One list of open work: each record with its clock, what is still owed, and the way to it. */
export function ListPage({ api, country, who, id }: JourneyProps & { /** Of the list. */ readonly id: string }) {
  const lang = useLang()
  const say = speaker(WORK, lang)
  const [after, setAfter] = useState('')
  const { list: page, refused } = useList<OpenPage>(api, `/api/v1/open-work/${id}${after === '' ? '' : `?after=${after}`}`)
  const mine = new Set(mineOf(who, country).map((j) => j.id))
  const list = page?.list
  const kind = list?.kind ?? ''
  const to = (record: string): string =>
    mine.has('case') && (OWN_KINDS as readonly string[]).includes(kind) ? pathTo('case', record) : pathTo('find', kind, record)
  const inFull = goOnWith({ api, who, country }, kind)
  const goOn = inFull ?? typeAnewWith({ api, who, country }, kind)
  const calls = page && list ? callEach(country, kind, page.records, lang) : []
  const shown = list?.shows.filter((c) => page?.records.some((r) => r.values[c] !== undefined)) ?? []
  return (
    <div className="open-work">
      <p className="crumb">
        <a href={pathTo('work')}>{say('work-back')}</a>
      </p>
      {list && (
        <>
          <PageTitle>{pick(list.words, lang)}</PageTitle>
          <p className="lead">{say('work-ends', { what: pick(list.ends, lang) })}</p>
          {page.records.length > 0 && goOn && !inFull && <p className="s2 mut">{say('work-anew')}</p>}
          {!list.isDue && (
            <p className="s2 mut">
              {list.law ? say(list.isConfirmed ? 'work-law' : 'work-law-unconfirmed', { law: pick(list.law, lang) }) : say('work-no-law')}
            </p>
          )}
        </>
      )}
      {refused && refused.code !== 'not-found' && <Refused failed={refused} />}
      {refused?.code === 'not-found' && <PageTitle>{say('work-none-there')}</PageTitle>}
      {page?.records.length === 0 && <p className="card narrow">{say('work-none-there')}</p>}
      {!refused && !page && <p role="status">{'…'}</p>}
      {list && page.records.length > 0 && (
        <section className="card">
          <table className="s2 list">
            <thead>
              <tr>
                <th scope="col">{say('work-what')}</th>
                <th scope="col">{say('work-clock')}</th>
                <th scope="col">{list.isDue ? sayColumn(country, kind, list.since, lang) : say('work-since')}</th>
                {list.isMoney && (
                  <th scope="col" className="num">
                    {say('work-left')}
                  </th>
                )}
                {shown.map((c) => (
                  <th key={c} scope="col">
                    {sayColumn(country, kind, c, lang)}
                  </th>
                ))}
                {goOn && (
                  <th scope="col">
                    <span className="sr">{say('work-act')}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {page.records.map((r, i) => (
                <tr key={`${r.record} ${r.version}`}>
                  <th scope="row">
                    <a href={to(r.record)}>{calls[i]}</a>
                  </th>
                  <td className="nw" data-label={say('work-clock')}>
                    <Clock since={r.since} due={r.due} today={page.today} />
                  </td>
                  <td className="nw" data-label={list.isDue ? sayColumn(country, kind, list.since, lang) : say('work-since')}>
                    {formatDay(r.since, lang)}
                  </td>
                  {list.isMoney && (
                    <td className="num nw" data-label={say('work-left')}>
                      {r.left === null ? say('work-no-sum') : say('work-riel', { n: formatNumber(r.left, lang) })}
                    </td>
                  )}
                  {shown.map((c) => (
                    <td key={c} data-label={sayColumn(country, kind, c, lang)}>
                      {r.values[c] === undefined ? '' : sayOfRecord(country, kind, c, r.values, lang)}
                    </td>
                  ))}
                  {goOn && (
                    <td className="act">
                      <GoOn words={say('work-say-it')} of={calls[i] ?? ''} onGo={() => goOn(r.record)} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className="row acts">
        {page && page.records.length > 0 && mine.has('return') && !goOn && (
          <a className="btn p" href={pathTo('return', ANEW)}>
            {say('work-say')}
          </a>
        )}
        {page?.next && (
          <Button className="btn" onPress={() => setAfter(page.next ?? '')}>
            {say('work-next')}
          </Button>
        )}
        {after !== '' && (
          <Button className="btn" onPress={() => setAfter('')}>
            {say('work-first')}
          </Button>
        )}
      </p>
    </div>
  )
}
