import { useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { parseRegisterNumber } from '../../../core/model/register-number.ts'
import { CASE } from './words.ts'
import { speaker } from '../../words/say.ts'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import './case.css'
import { OpenWarrants, OwnCases } from './case-list.tsx'
import type { CaseList, CaseWaits } from './model.ts'
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

function Cases({ api, country, who }: JourneyProps) {
  const lang = useLang()
  const say = speaker(CASE, lang)
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const field = useId()
  // What is no number may be a name: it is asked of nobody.
  const number = asked === '' ? '' : parseRegisterNumber(asked)
  const { list, refused } = useList<CaseList>(
    api,
    number === undefined ? undefined : `/api/v1/cases${number === '' ? '' : `?number=${encodeURIComponent(number)}`}`,
  )
  const waits = useList<CaseWaits>(api, '/api/v1/cases/waits')
  const hasWarrants = ['police', 'prosecution'].includes(country.agencies.find((a) => a.id === who.agency)?.type ?? '')
  const isEmpty =
    number === undefined ||
    (list?.cases.length === 0 && (number !== '' || !waits.list?.waits.some((w) => w.isMine && w.wait !== 'warrant')))
  return (
    <div className="cases">
      <PageTitle>{say('case-list')}</PageTitle>
      <p className="mut lead">{say('case-list-how')}</p>
      <form
        className="find"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(typed.trim())
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
      ) : isEmpty ? (
        <p className="card narrow" role="status">
          {say(number === '' ? 'case-none' : 'case-found-none')}
        </p>
      ) : !list ? (
        <p role="status">{'…'}</p>
      ) : (
        <section className="card">
          <OwnCases list={list} waits={number === '' ? waits.list : undefined} country={country} />
        </section>
      )}
      {number === '' && hasWarrants && waits.list && <OpenWarrants waits={waits.list} country={country} />}
      {number === '' && waits.refused && (
        <p className="card stop narrow" role="alert">
          {say('case-waits-not-loaded')}
        </p>
      )}
    </div>
  )
}
