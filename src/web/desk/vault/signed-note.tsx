import { formatNumber } from '../../words/khmer.ts'
import { formatRecorded } from '../../words/moment.ts'
import { SIGN } from '../../words/sign.ts'
import { speaker } from '../../words/say.ts'
import { Do } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'
import { useWarning } from '../form/use-warning.ts'
import type { Signed } from './vault-desk.ts'

type Props = { readonly signed: Signed; readonly onSigned: (signed: Signed) => void }

/** Where a signature stands in the record, and at which vaults it counts; handed over again where one was away. */
export function SignedNote({ signed, onSigned }: Props) {
  const lang = useLang()
  const say = speaker(SIGN, lang)
  // What vaults were not told of is in this window alone.
  useWarning(signed.counts < signed.of)
  const handOver = async (): Promise<void> => onSigned({ ...signed, counts: await signed.handOver() })
  return (
    <>
      <p role="status">
        {signed.counts >= signed.of ? say('sign-counts-all') : say('sign-counts-some', { n: signed.counts, of: signed.of })}
      </p>
      <dl className="kv">
        <div>
          <dt>{say('sign-signed')}</dt>
          <dd>{formatRecorded(signed.at.toISOString(), lang)}</dd>
        </div>
        <div>
          <dt>{say('sign-place')}</dt>
          <dd>{formatNumber(signed.position, lang)}</dd>
        </div>
      </dl>
      {signed.counts < signed.of && (
        <p className="row acts">
          <Do isMain words={say('sign-hand-over')} onPress={handOver} />
        </p>
      )}
    </>
  )
}
