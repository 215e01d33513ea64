/** Signing what a sheet of counts states, and the receipts of it. */
import { useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { isSource } from '../../../../core/entry/stated-total.ts'
import { utf8 } from '../../../../core/bytes.ts'
import type { Receipt } from '../../../../road/stages.ts'
import { DoneIcon } from '../../icons.tsx'
import type { CountsSent } from './hand-in-counts.ts'
import { handOver } from '../drop/take-file.ts'
import { useWords, type Read } from './counts-words.ts'

export function HandIn({
  read,
  source,
  canSign,
  onSource,
  onSend,
  onAgain,
}: {
  readonly read: Read
  readonly source: string
  readonly canSign: boolean
  readonly onSource: (text: string) => void
  readonly onSend: () => void
  readonly onAgain: () => void
}) {
  const say = useWords()
  const id = useId()
  const [isPressed, setIsPressed] = useState(false)
  if (read.questions.length > 0) return null
  const again = (
    <Button className="btn" onPress={onAgain}>
      {say('counts-again')}
    </Button>
  )
  if (read.totals.length === 0 || read.problems.some((p) => p.severity === 'error')) return <p className="row acts">{again}</p>
  if (!canSign) return <p className="missing">{say('counts-no-signer')}</p>
  const isMissing = isPressed && !isSource(source)
  return (
    <form
      className="counts-source"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setIsPressed(true)
        if (isSource(source)) onSend()
      }}
    >
      {isMissing && <p className="missing">{say('counts-source-missing')}</p>}
      <label className="field">
        {say('counts-source')}
        <input
          type="text"
          dir="ltr"
          value={source}
          aria-describedby={`${id}-how`}
          onChange={(event) => onSource(event.target.value.trim())}
        />
      </label>
      <p className="s2 mut" id={`${id}-how`}>
        {say('counts-source-how')}
      </p>
      <p className="row acts">
        <Button className="btn p" type="submit">
          {say('counts-sign')}
        </Button>
        {again}
      </p>
    </form>
  )
}

export function Done({
  sent,
  totals,
  onOther,
}: {
  readonly sent: CountsSent & { ok: true }
  readonly totals: number
  readonly onOther: () => void
}) {
  const say = useWords()
  return (
    <section className="card certificate narrow">
      <p className="b">{sent.added === 0 ? say('counts-done-before') : say('counts-done', { n: totals })}</p>
      {sent.receipts.length > 1 && <p>{say('counts-two-sides')}</p>}
      <ul className="said">
        <li>
          <DoneIcon /> <span className="b">{say('logged-yes')}</span>
        </li>
      </ul>
      {sent.receipts.map((receipt) => (
        <Kept key={receipt.entry} receipt={receipt} />
      ))}
      <p className="row acts">
        <Button className="btn" onPress={onOther}>
          {say('another-return')}
        </Button>
      </p>
    </section>
  )
}

function Kept({ receipt }: { readonly receipt: Receipt }) {
  const say = useWords()
  return (
    <>
      <label className="field">
        {say('receipt-text')}
        <textarea readOnly dir="ltr" rows={6} value={receipt.proof} />
      </label>
      <p className="row acts">
        <Button className="btn p" onPress={() => handOver(utf8(receipt.proof), `receipt ${receipt.entry}.tlog-proof`)}>
          {say('save-receipt')}
        </Button>
      </p>
    </>
  )
}
