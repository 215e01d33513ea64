import { Button } from 'react-aria-components/Button'
import type { LoggedData, Receipt } from '../../flow/stages.ts'
import { formatNumber } from '../words/khmer.ts'
import { DoneIcon, WaitIcon } from './icons.tsx'
import { useLang, useSay } from './lang.tsx'
import { positionOf } from './send.ts'
import { Steps } from './steps.tsx'

/** The last step: what was taken in, where it stands in the log, and the receipt to keep. */
export function ReceiptPage({ office, logged, onAgain }: { office: string; logged: LoggedData; onAgain: () => void }) {
  const lang = useLang()
  const say = useSay()
  const { accepted, unchanged, superseded, conflicts, receipt } = logged
  const position = receipt ? positionOf(receipt.proof) : undefined
  const counts = [
    ['accepted', accepted, true],
    ['unchanged', unchanged, true],
    ['superseded', superseded, superseded > 0],
    ['conflicts', conflicts, conflicts > 0],
  ] as const
  return (
    <>
      <div className="head">
        <div>
          <p className="crumb">{office}</p>
          <h1>{say('in-record')}</h1>
        </div>
        <Steps now="step-receipt" />
      </div>
      <section className="card certificate narrow">
        {accepted === 0 && unchanged > 0 && <p className="b">{say('nothing-new')}</p>}
        <dl className="kv">
          {counts.filter(([, , shown]) => shown).map(([key, n]) => (
            <div key={key}>
              <dt>{say(key)}</dt>
              <dd>{formatNumber(n, lang)}</dd>
            </div>
          ))}
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
          <li>
            <WaitIcon />{' '}
            <span>
              <span className="b">{say('held-vaults')}</span>
              <br />
              <span className="mut">{say('keep-paper')}</span>
            </span>
          </li>
        </ul>
      </section>
      {receipt ? <ReceiptText receipt={receipt} onAgain={onAgain} /> : <p className="mut">{say('no-receipt')}</p>}
    </>
  )
}

function ReceiptText({ receipt, onAgain }: { receipt: Receipt; onAgain: () => void }) {
  const say = useSay()
  return (
    <section className="narrow">
      <label className="field">
        {say('receipt-text')}
        <textarea readOnly rows={8} value={receipt.proof} />
      </label>
      <p className="row acts">
        <Button className="btn p" onPress={() => save(receipt)}>
          {say('save-receipt')}
        </Button>
        <Button className="btn" onPress={onAgain}>
          {say('another-return')}
        </Button>
      </p>
    </section>
  )
}

/** Hands the receipt over as a file; its name is the entry's, which says nothing of anybody. */
function save(receipt: Receipt): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([receipt.proof], { type: 'text/plain' }))
  link.download = `${receipt.entry}.tlog-proof`
  link.click()
  URL.revokeObjectURL(link.href)
}
