import { useEffect, useState } from 'react'
import { utf8 } from '../../../core/bytes.ts'
import { formatNumber } from '../../words/khmer.ts'
import { formatRecorded } from '../../words/moment.ts'
import { OVERSEE } from './words.ts'
import { SIGN } from '../../words/sign.ts'
import { speaker } from '../../words/say.ts'
import { Do } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'
import { handOver } from '../return/drop/take-file.ts'
import type { SignedOrder } from '../vault/vault-desk.ts'

type Props = { readonly order: SignedOrder; readonly isEarly: boolean; readonly onDone: () => void }

/** An order that is on record: its file, once witnesses stand behind it. The file's name is of its row, and says nothing of a plan. */
export function OrderFile({ order, isEarly, onDone }: Props) {
  const lang = useLang()
  const [say, tell] = [speaker(OVERSEE, lang), speaker(SIGN, lang)]
  /** Its text; null while witnesses are asked. */
  const [file, setFile] = useState<{ readonly text: string } | 'silent' | null>(null)
  const print = async (): Promise<void> => {
    setFile(null)
    setFile(
      await order.print().then(
        (text) => ({ text }),
        () => 'silent' as const,
      ),
    )
  }
  useEffect(() => {
    void print()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each order
  }, [order])
  const printed = typeof file === 'object' ? file : null
  return (
    <div className={printed ? 'card certificate narrow order' : 'card narrow order'}>
      <p className="h3" role="status">
        {say(printed ? 'ov-order-done' : 'ov-order-waits')}
      </p>
      <dl className="kv">
        <div>
          <dt>{tell('sign-signed')}</dt>
          <dd>{formatRecorded(order.at.toISOString(), lang)}</dd>
        </div>
        <div>
          <dt>{tell('sign-place')}</dt>
          <dd>{formatNumber(order.position, lang)}</dd>
        </div>
      </dl>
      {printed && (
        <>
          <p className="row acts">
            <Do isMain words={say('ov-order-take')} onPress={() => handOver(utf8(printed.text), `order-${order.row.slice(0, 8)}.json`)} />
            <Do words={say('ov-order-next')} onPress={onDone} />
          </p>
          <p>{say('ov-order-carry', { command: isEarly ? 'unseal' : 'extend' })}</p>
        </>
      )}
      {file === 'silent' && (
        <p className="row acts">
          <Do isMain words={say('ov-order-again')} onPress={print} />
        </p>
      )}
    </div>
  )
}
