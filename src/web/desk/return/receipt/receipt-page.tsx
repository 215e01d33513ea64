import { lazy, Suspense, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { utf8 } from '../../../../core/bytes.ts'
import type { LoggedData, Receipt } from '../../../../road/stages.ts'
import type { Words } from '../../../../core/model/fields.ts'
import { formatNumber } from '../../../words/khmer.ts'
import { longPeriod } from '../../../words/periods.ts'
import { pick, speaker } from '../../../words/say.ts'
import { WAITS } from '../../../words/waits.ts'
import { SLIP } from '../../../words/slip.ts'
import { DoneIcon, WaitIcon } from '../../icons.tsx'
import { useLang, useSay } from '../../lang.tsx'
import { PageTitle } from '../../page-title.tsx'
import type { Sent } from '../send/are-held.ts'
import type { VaultDoor } from '../../../../work/openings/open.ts'
import type { Of } from './handed-in.ts'
import { sayNumbered } from '../numbered.ts'
import type { Api } from '../../account/api.ts'
import type { Which } from '../place.ts'
import { positionOf } from '../send/send.ts'
import { useGrowth } from './use-growth.ts'
import type * as SlipModule from './slip.tsx'
import { Steps } from '../steps.tsx'
import { handOver } from '../drop/take-file.ts'
import { WhichRecord } from './which-record.tsx'

/** Fetched while a return is sent, and no part of the first load. Where the line is gone by then, the receipt's text and file are what there is. */
export const loadSlip = (): Promise<Pick<typeof SlipModule, 'Slip'>> => import('./slip.tsx').catch(() => ({ Slip: () => null }))
const Slip = lazy(async () => ({ default: (await loadSlip()).Slip }))

type Props = {
  readonly office: string
  readonly agency: Words
  readonly logged: LoggedData
  readonly of: Of
  /** Of the office that handed in; its names go to these vaults. */
  readonly from: Sent
  readonly vaults: readonly VaultDoor[]
  readonly api: Api
  /** The application's origin: where a receipt is checked. */
  readonly origin: string
  /** Outside witnesses have signed it meanwhile. */
  readonly onGrown: (receipt: Receipt) => void
  readonly onAgain: () => void
  readonly which?: readonly Which[]
  /** What stands on its button, where the file holds more than was handed in. */
  readonly again?: string
}

/** The last step: what was taken in, where it stands in the log, and the receipt to keep. */
export function ReceiptPage({ office, agency, logged, of, from, vaults, api, origin, onGrown, onAgain, again, which = [] }: Props) {
  const lang = useLang()
  const say = useSay()
  const { accepted, unchanged, superseded, conflicts, receipt } = logged
  const position = receipt ? positionOf(receipt.proof) : undefined
  // `accepted` counts every row that was right, those already there too.
  const nothingNew = accepted > 0 && unchanged === accepted
  // What was there already lies at the vaults under the batch of the first time.
  const sent: Sent = nothingNew ? { agency: from.agency } : from
  const { isHeld, isKnown } = useGrowth({ logged, hasNames: of.hasNames, vaults, agency: sent.agency, batch: sent.batch, api, onGrown })
  const tell = speaker(SLIP, lang)
  const [isAddressed, setAddressed] = useState(false)
  // Of a return of nothing its one row is the saying itself: no row was taken in, and none counts.
  const counts = [
    ['accepted', accepted, !of.isNil],
    ['unchanged', unchanged, !of.isNil],
    ['superseded', superseded, superseded > 0],
    ['conflicts', conflicts, conflicts > 0],
  ] as const
  return (
    <>
      <div className="head">
        <div>
          <p className="crumb">{office}</p>
          <PageTitle>{say('in-record')}</PageTitle>
        </div>
        <Steps now="step-receipt" />
      </div>
      <section className="card certificate narrow">
        {nothingNew && <p className="b">{say('nothing-new')}</p>}
        {of.isNil && <p className="b">{say('nil-title')}</p>}
        <dl className="kv">
          {(
            [
              ...of.forms.map((form, i) => ['form', sayNumbered(of.numbers[i] ?? 0, form, lang)] as const),
              ['office', pick(of.offices, lang)],
              ['period', of.periods.map((period) => longPeriod(period, lang)).join(' – ')],
            ] as const
          )
            .filter(([, value]) => value !== '')
            .map(([key, value]) => (
              <div key={`${key} ${value}`}>
                <dt>{tell(key)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          {counts
            .filter(([, , shown]) => shown)
            .map(([key, n]) => (
              <div key={key}>
                <dt>{say(key)}</dt>
                <dd>{formatNumber(n, lang)}</dd>
              </div>
            ))}
          {of.waiting !== undefined && (
            <div>
              <dt>{speaker(WAITS, lang)('waits-receipt')}</dt>
              <dd>{formatNumber(of.waiting, lang)}</dd>
            </div>
          )}
          {position !== undefined && (
            <div>
              <dt>{say('position')}</dt>
              <dd>{formatNumber(position, lang)}</dd>
            </div>
          )}
        </dl>
        <ul className="said">
          <li>
            <DoneIcon /> <span className="b">{say('logged-yes')}</span>
          </li>
          {of.waiting !== undefined && (
            <li>
              <WaitIcon />{' '}
              <span>
                <span className="b">{speaker(WAITS, lang)('waits-receipt-n', { n: of.waiting })}</span>
                <br />
                <span className="mut">{speaker(WAITS, lang)('waits-receipt-how')}</span>
              </span>
            </li>
          )}
          {of.hasNames && (
            <li>
              {isHeld ? <DoneIcon /> : <WaitIcon />}{' '}
              <span role="status">
                <span className="b">{say(isHeld ? 'held-yes' : isKnown ? 'held-vaults' : 'held-unknown')}</span>
                <br />
                <span className="mut">{say(isHeld ? 'paper-free' : isKnown ? 'keep-paper' : 'held-unknown-why')}</span>
              </span>
            </li>
          )}
        </ul>
      </section>
      {receipt && (
        <Suspense>
          <Slip office={agency} logged={logged} receipt={receipt} of={of} at={isAddressed ? `${origin}/verify` : undefined} />
        </Suspense>
      )}
      {which.length > 0 && <WhichRecord which={which} entry={receipt?.entry ?? logged.entries[0] ?? ''} />}
      <section className="narrow">
        {receipt ? <ReceiptText receipt={receipt} /> : <p className="mut">{say('no-receipt')}</p>}
        {receipt && (
          <label className="s2 row">
            <input type="checkbox" checked={isAddressed} onChange={() => setAddressed(!isAddressed)} /> {tell('with-address')}
          </label>
        )}
        <p className="row acts">
          {receipt && (
            <>
              <Button className="btn p" onPress={() => print()}>
                {tell('print')}
              </Button>
              <Button className="btn" onPress={() => save(receipt, of.periods.length === 1 ? of.periods[0] : undefined)}>
                {say('save-receipt')}
              </Button>
            </>
          )}
          <Button className="btn" onPress={onAgain}>
            {again ?? say('another-return')}
          </Button>
        </p>
      </section>
    </>
  )
}

function ReceiptText({ receipt }: { receipt: Receipt }) {
  return (
    <label className="field">
      {useSay()('receipt-text')}
      <textarea readOnly dir="ltr" rows={8} value={receipt.proof} />
    </label>
  )
}

/** Its name is the entry's, and the period's where it is of one: neither says anything of anybody. */
const save = (receipt: Receipt, period?: string): void =>
  handOver(utf8(receipt.proof), `receipt ${period === undefined ? '' : `${period} `}${receipt.entry}.tlog-proof`)
