import { isUnderWay, TRANSFER_DAYS } from '../../../core/transfer/follow.ts'
import { digits } from '../../words/khmer.ts'
import { formatMoment } from '../../words/moment.ts'
import { speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useFresh, useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { go, pathTo } from '../route.ts'
import { Card, Row } from '../today/parts.tsx'
import { OfferDossier } from './offer-dossier.tsx'
import { officeName, standingOf, underWay, type Listed, type Standing } from './standing.ts'
import { TransferView } from './transfer-view.tsx'
import { TRANSFER } from './words.ts'
import '../today/today.css'
import './transfer.css'

/** Dossiers on their way between offices, what waits for whoever looks first; each with the acts that end it. */
export default function TransferPage(props: JourneyProps) {
  const { api, country, path } = props
  const lang = useLang()
  const say = speaker(TRANSFER, lang)
  const { list, refused, again } = useList<Listed>(api, '/api/v1/transfers')
  useFresh(again)
  if (refused) return <Refused failed={refused} />
  if (!list) return <p role="status">{'…'}</p>
  const [shown] = path
  const crumb = (
    <p className="crumb">
      <a href={pathTo('transfer')}>{say('move-back')}</a>
    </p>
  )
  if (shown === 'new')
    return (
      <div className="transfers">
        {crumb}
        <OfferDossier
          {...props}
          onDone={() => {
            again()
            go('transfer')
          }}
        />
      </div>
    )
  if (shown !== undefined) {
    const found = list.transfers.find((t) => t.offer === shown)
    return (
      <div className="transfers">
        {crumb}
        {found ? (
          <TransferView key={shown} {...props} standing={standingOf(found, list.now)} onDone={again} />
        ) : (
          <PageTitle>{say('move-gone')}</PageTitle>
        )}
      </div>
    )
  }
  const open = underWay(list)
  const ended = list.transfers.map((t) => standingOf(t, list.now)).filter((s) => !isUnderWay(s.state))
  const mine = open.filter((s) => s.waitsForMe).length
  const line = (s: Standing, isFirst: boolean) => (
    <Row
      key={s.transfer.offer}
      what={say('move-dossier', { number: digits(s.transfer.number, lang) })}
      of={`${say('move-way', { from: officeName(country, s.transfer.from, lang), to: officeName(country, s.transfer.to, lang) })} · ${say(`move-${s.state}`)}`}
      clock={
        s.wait
          ? say(s.wait.isLate ? 'move-late' : 'move-days', { n: s.wait.days })
          : formatMoment(s.transfer.answer?.at ?? s.transfer.at, lang)
      }
      isLate={s.wait?.isLate === true}
      isFirst={isFirst}
      act={say('move-open')}
      href={pathTo('transfer', s.transfer.offer)}
    />
  )
  return (
    <div className="transfers today">
      <div className="row between">
        <PageTitle>{mine === 0 ? say('move-none') : mine === 1 ? say('move-one') : say('move-n', { n: mine })}</PageTitle>
        <a className={mine === 0 ? 'btn p' : 'btn'} href={pathTo('transfer', 'new')}>
          {say('move-new')}
        </a>
      </div>
      <Card id="under-way" title={say('move-under-way')} beside={say('move-how', { n: TRANSFER_DAYS })}>
        {open.length === 0 && <li className="mut">{say('move-nothing')}</li>}
        {open.map((s, i) => line(s, i === 0 && s.waitsForMe))}
      </Card>
      {ended.length > 0 && (
        <Card id="ended" title={say('move-ended')}>
          {ended.map((s) => line(s, false))}
        </Card>
      )}
    </div>
  )
}
