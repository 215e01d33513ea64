import { checkCode } from '../../../core/entry/sign-in.ts'
import { findCode } from '../../../core/country/find.ts'
import { formatMoment } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { printDay } from '../../../core/text/print-day.ts'
import { Refused } from '../account/parts.tsx'
import { useFresh, useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { CheckSlip } from './check-slip.tsx'
import { FrameForm } from './frame-form.tsx'
import type { ListedLot, Lots } from './model.ts'
import { OpenLot } from './open-lot.tsx'
import { LOT } from './words.ts'
import './lot.css'

/** `#/lot` the visits that are framed, what the lot of today fell on, and a new frame. The address holds nothing. */
export default function LotPage(props: JourneyProps) {
  const say = speaker(LOT, useLang())
  const { list, before, refused, again } = useList<Lots>(props.api, '/api/v1/lots')
  useFresh(again)
  const lots = list ?? before
  return (
    <div className="lots">
      <PageTitle>{say('lot-title')}</PageTitle>
      <p className="mut lead">{say('lot-how')}</p>
      {refused && <Refused failed={refused} />}
      {!refused && !lots && <p role="status">{'…'}</p>}
      {lots && (
        <>
          <section className="card" aria-labelledby="lot-list">
            <h2 id="lot-list">{say('lot-list')}</h2>
            {lots.lots.length === 0 && <p>{say('lot-none')}</p>}
            <ul className="lines">
              {lots.lots.map((lot) => (
                <Line key={lot.framed.id} {...props} lot={lot} origins={lots.origins} now={lots.now} onDone={again} />
              ))}
            </ul>
          </section>
          <FrameForm {...props} origin={lots.origin} onDone={again} />
          <CheckSlip {...props} lots={lots} />
        </>
      )}
    </div>
  )
}

type LineProps = JourneyProps & {
  readonly lot: ListedLot
  readonly origins: readonly string[]
  readonly now: string
  readonly onDone: () => void
}

function Line(props: LineProps) {
  const { country, lot, now } = props
  const lang = useLang()
  const say = speaker(LOT, lang)
  const { office, day, places, draw } = lot.framed
  const words = findCode(country, country.lots?.offices ?? '', office)?.words
  const isDue = lot.falls <= now
  const stands = lot.isAgain
    ? say('lot-again')
    : !isDue
      ? say('lot-waits', { time: formatMoment(lot.falls, lang) })
      : !lot.root
        ? say('lot-soon')
        : lot.looks.length === 0
          ? say('lot-unseen')
          : ''
  return (
    <li>
      <p className="h3">
        {words ? pick(words, lang) : office}, {printDay(day, lang)}
      </p>
      <p className="s2">{[say('lot-of', { draw, places }), stands].filter(Boolean).join(' · ')}</p>
      {lot.looks.length > 0 && (
        <p className="s2">
          {say('lot-seen')}{' '}
          {lot.looks.map((look, i) => (
            <span key={`${look.person} ${look.at}`}>
              {i > 0 && ' · '}
              <code className="check-code">{look.person === '' ? '–' : checkCode(look.person)}</code> {formatMoment(look.at, lang)}
            </span>
          ))}
        </p>
      )}
      {lot.root && !lot.isAgain && <OpenLot {...props} lot={lot} root={lot.root} />}
    </li>
  )
}
