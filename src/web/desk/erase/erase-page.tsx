import { lazy, Suspense, useState } from 'react'
import { findRecordKind } from '../../../core/model/kinds.ts'
import { speaker } from '../../words/say.ts'
import { isSessionOver } from '../account/api.ts'
import { Refused } from '../account/parts.tsx'
import { useFresh, useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { mineOf } from '../landing.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import type { Erasures, Told } from './model.ts'
import { OrderedErasure } from './ordered.tsx'
import { ERASE } from './words.ts'
import '../vault/to-sign.css'
import './erase.css'

// With what is signed, and how: most who look sign nothing.
const AskedErasure = lazy(() => import('./asked.tsx').then((m) => ({ default: m.AskedErasure })))
const AskPage = lazy(() => import('./ask-page.tsx').then((m) => ({ default: m.AskPage })))

/** `#/erase` what concerns this person; `#/erase/<kind>/<record>` one record of a head's own office, before it is erased. */
export default function ErasePage({ path, ...props }: JourneyProps) {
  const [kind = '', record = ''] = path
  const isOne = findRecordKind(kind) !== undefined && /^[0-9a-f]{32}$/.test(record)
  return <Suspense>{isOne ? <AskPage key={record} {...props} kind={kind} record={record} /> : <List {...props} />}</Suspense>
}

function List(props: Omit<JourneyProps, 'path'>) {
  const { api, who, country } = props
  const say = speaker(ERASE, useLang())
  const { list, before, refused, again } = useList<Erasures>(api, '/api/v1/erasures/desk')
  useFresh(again)
  const [told, setTold] = useState<Told>()
  const onDone = (said?: Told): void => {
    setTold(said)
    again()
  }
  const shown = list ?? before
  const isHead = who.roles.includes('head')
  const mine = shown?.asked.filter((a) => a.isMine && a.isCurrent && !a.isDeclined) ?? []
  const own = shown?.asked.filter((a) => a.isOwn) ?? []
  const ours = shown?.asked.filter((a) => !a.isOwn && !mine.includes(a)) ?? []
  const orders = shown?.erasures.toReversed() ?? []
  return (
    <div className="erasures">
      <PageTitle>{say('er-title')}</PageTitle>
      <p className="mut lead">{say('er-how')}</p>
      {isHead && mineOf(who, country).some((j) => j.id === 'find') && (
        <p className="lead">
          {say('er-begin')} <a href={pathTo('find')}>{say('er-find')}</a>
        </p>
      )}
      <p role="status">{told ? say(told) : shown || refused ? '' : '…'}</p>
      {refused && (isSessionOver(refused) || refused.code !== 'not-found') && <Refused failed={refused} />}
      {(shown || refused?.code === 'not-found') && mine.length + own.length + ours.length + orders.length === 0 && (
        <p className="card narrow">{say('er-none')}</p>
      )}
      {[
        { id: 'er-mine', asked: mine },
        { id: 'er-own', asked: own },
        { id: 'er-ours', asked: ours },
      ].map(
        ({ id, asked }) =>
          asked.length > 0 && (
            <section key={id} className="to-sign" aria-labelledby={id}>
              <h2 id={id}>{say(id as 'er-mine' | 'er-own' | 'er-ours')}</h2>
              <ul>
                {asked.map((one) => (
                  <AskedErasure key={one.entry.id} {...props} one={one} onDone={onDone} />
                ))}
              </ul>
            </section>
          ),
      )}
      {orders.length > 0 && (
        <section className="to-sign" aria-labelledby="er-orders">
          <h2 id="er-orders">{say('er-orders')}</h2>
          <ul>
            {orders.map((one) => (
              <OrderedErasure key={one.order} {...props} one={one} onDone={onDone} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
