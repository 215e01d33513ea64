import { useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { CASE } from '../../words/case.ts'
import { digits } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journeys.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import './case.css'
import { daysBetween, kindWords, officeWords, when, type CaseList } from './model.ts'
import { StoryPage } from './story-page.tsx'

/** The cases of one's own office, and the story of one. The address holds a random number of the record and nothing else. */
export default function CasePage(props: JourneyProps) {
  const [record] = props.path
  return record === undefined || !/^[0-9a-f]{32}$/.test(record) ? (
    <Cases {...props} />
  ) : (
    <StoryPage key={record} {...props} record={record} />
  )
}

function Cases({ api, country }: JourneyProps) {
  const lang = useLang()
  const say = speaker(CASE, lang)
  const [typed, setTyped] = useState('')
  const [number, setNumber] = useState('')
  const field = useId()
  const { list, refused } = useList<CaseList>(api, `/api/v1/cases${number === '' ? '' : `?number=${encodeURIComponent(number)}`}`)
  return (
    <div className="cases">
      <PageTitle>{say('case-list')}</PageTitle>
      <p className="mut lead">{say('case-list-how')}</p>
      <form
        className="find"
        onSubmit={(event) => {
          event.preventDefault()
          setNumber(typed.trim())
        }}
      >
        <label htmlFor={field}>{say('case-find')}</label>
        <input id={field} type="text" autoComplete="off" value={typed} maxLength={40} onChange={(event) => setTyped(event.target.value)} />
        <Button className="btn" type="submit">
          {say('case-find-it')}
        </Button>
      </form>
      {refused ? (
        <p className="card stop narrow" role="alert">
          {say('case-not-loaded')}
        </p>
      ) : !list ? (
        <p role="status">{'…'}</p>
      ) : list.cases.length === 0 ? (
        <p className="card narrow" role="status">
          {say(number === '' ? 'case-none' : 'case-found-none')}
        </p>
      ) : (
        <section className="card">
          <table className="s2 list">
            <thead>
              <tr>
                <th scope="col">{say('case-number')}</th>
                <th scope="col">{say('case-what')}</th>
                <th scope="col">{say('case-office')}</th>
                <th scope="col">{say('case-since')}</th>
                <th scope="col" className="r">
                  {say('case-days')}
                </th>
              </tr>
            </thead>
            <tbody>
              {list.cases.map((c) => (
                <tr key={`${c.kind} ${c.record}`}>
                  <th scope="row">
                    <a href={pathTo('case', c.record)}>{c.number === '' ? say('case-no-number') : digits(c.number, lang)}</a>
                  </th>
                  <td>{kindWords(c.kind, lang)}</td>
                  <td>{officeWords(country, c.office, lang)}</td>
                  <td className="nw">{c.since === null ? '' : when(c.since, lang)}</td>
                  <td className="r">
                    {c.isOpen
                      ? c.since === null
                        ? ''
                        : say('case-gap', { n: Math.max(0, daysBetween(c.since, list.today)) })
                      : say('case-ended')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}
