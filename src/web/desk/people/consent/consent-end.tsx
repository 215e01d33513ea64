import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { ReadAloud } from '../../../../core/country/read-aloud.ts'
import { speaker } from '../../../words/say.ts'
import { useList } from '../../account/use-list.ts'
import { Missing, type Lacking } from '../../form/question.tsx'
import { officeDay } from '../../form/office-day.ts'
import { isAhead, UntilDay } from '../../form/until-day.tsx'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import { PageTitle } from '../../page-title.tsx'
import { pathTo } from '../../route.ts'
import { cellsOf, stillStands, takeBack, type Answers, type Said, type Setting } from './consent-asked.ts'
import { Card } from './consent-card.tsx'
import { CONSENT } from './consent-words.ts'
import { codeWords, sayOffice, type FileOf } from '../model.ts'
import { PictureCard } from './picture-cards.tsx'
import { WhatNext } from './what-next.tsx'
import { beginOf } from '../written.ts'

type ReadBackProps = Pick<JourneyProps, 'country' | 'api'> & {
  readonly record: string
  readonly pack: ReadAloud
  readonly asked: readonly string[]
  readonly said: Said
  /** Nobody else reads the screen. */
  readonly isAlone: boolean
  readonly onBack: () => void
  readonly onDone: () => void
}

const MOST_DAYS = 90

/** Read back with her: what she said, in her language; how it is taken back; what comes next and on which day she hears of it. */
export function ReadBack({ pack, asked, said, isAlone, country, api, record, onBack, onDone }: ReadBackProps) {
  const say = speaker(CONSENT, useLang())
  const [meet, setMeet] = useState('')
  const [lacking, setLacking] = useState<Lacking>([])
  const done = (): void => {
    const isDay = isAhead(meet, MOST_DAYS)
    setLacking(isDay ? [] : [['consent-meet', say('consent-meet-need')]])
    if (isDay) onDone()
  }
  return (
    <Card pack={pack} title={say('consent-end')} sentences={[pack.after]}>
      <dl className="told-list">
        {asked.map((purpose) => (
          <div key={purpose}>
            <dt lang={pack.tag} dir={pack.dir}>
              <PictureCard of={purpose} /> {pack.short[purpose]}
            </dt>
            <dd>
              <b>{say(said[purpose] === undefined ? 'consent-said-none' : `consent-said-${said[purpose]}`)}</b>
            </dd>
          </div>
        ))}
      </dl>
      <Missing title={say('consent-need')} lacking={lacking} />
      <div id="consent-meet" tabIndex={-1}>
        <UntilDay label={say('consent-meet')} value={meet} most={MOST_DAYS} onDay={setMeet} />
      </div>
      <WhatNext {...{ api, country, record, meet, isAlone }} />
      <span className="aside">
        <Button className="btn p" onPress={done}>
          {say('consent-done')}
        </Button>
        <Button className="btn" onPress={onBack}>
          {say('consent-before')}
        </Button>
      </span>
    </Card>
  )
}

type WriteProps = Pick<JourneyProps, 'country' | 'who' | 'api'> & {
  readonly record: string
  readonly answers: Answers
  readonly setting: Setting
  readonly onBack: () => void
}

/** For the worker alone again: how it is written, which is no sentence to her. A no writes nothing by itself, and so it leaves a yes that stands: that is said, and the way to take it back. */
export function WriteDown({ answers, setting, country, who, api, record, onBack }: WriteProps) {
  const lang = useLang()
  const say = speaker(CONSENT, lang)
  const { list: file, refused } = useList<FileOf>(api, `/api/v1/people/${record}`)
  const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
  const form = country.forms.find((f) => f.kind === 'consent' && sends.includes(f.id))
  const [today] = useState(officeDay)
  const cells = form && cellsOf(form, setting, answers, today)
  if (!file && !refused) return <p role="status">{'…'}</p>
  const known = file ?? { records: [] }
  const still = file ? stillStands(file.agreed, setting, answers) : []
  const nothing = refused ? 'consent-no-unread' : still.length > 0 ? 'consent-no-today' : 'consent-nothing'
  return (
    <>
      <PageTitle>{say('consent-for-you')}</PageTitle>
      <p className="lead">{say(form && cells ? 'consent-write-how' : nothing)}</p>
      {still.length > 0 && (
        <section className="card ask narrow" aria-label={say('consent-still')}>
          <p>{say('consent-still')}</p>
          <ul>
            {still.map((one) => (
              <li key={`${one.office} ${one.on}`}>
                {one.purposes.map((p) => codeWords(country, 'consent-purposes', p, lang)).join(', ')}
                {one.office !== null && ` · ${sayOffice(country, one.office, lang)}`}{' '}
                {form && (
                  <a
                    className="btn"
                    href={pathTo('return')}
                    onClick={() => beginOf(known, record, form, takeBack(form, one, setting, answers, today))}
                  >
                    {say('consent-take-back')}
                  </a>
                )}
              </li>
            ))}
          </ul>
          <p>
            {say('consent-still-how')} <a href={pathTo('people', record)}>{say('consent-back')}</a>
          </p>
        </section>
      )}
      <p className="row acts">
        {form && cells && (
          <a className="btn p" href={pathTo('return')} onClick={() => beginOf(known, record, form, cells)}>
            {say('consent-write')}
          </a>
        )}
        <Button className="btn" onPress={onBack}>
          {say('consent-before')}
        </Button>
      </p>
    </>
  )
}
