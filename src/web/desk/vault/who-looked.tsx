import { useEffect, useState } from 'react'
import type { LookTold } from '../../../core/vault/looks.ts'
import { LOOKS } from './words.ts'
import { speaker } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import { when } from '../case/model.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { LookButton } from './look-button.tsx'
import { useVaultLook } from './use-vault-look.ts'

type Props = Pick<JourneyProps, 'api' | 'config' | 'country' | 'who'> & {
  /** Of one's own office, with what each is called here. */
  readonly records: readonly { readonly record: string; readonly words: string }[]
}

/** Which agencies looked at names of these records, as a vault tells it after 30 days: the device says who asks, and the server hears nothing of it. */
export function WhoLooked({ records, ...props }: Props) {
  const say = speaker(LOOKS, useLang())
  const { config, who } = props
  const canAsk = config.doors !== undefined && records.length > 0
  return (
    <section className="card narrow looks">
      <h2 className="h3">{say('lk-title')}</h2>
      <p className="s2">{say('lk-how')}</p>
      {canAsk && (who.signer ? <Asked {...props} records={records} /> : <p className="s2">{say('lk-no-device')}</p>)}
    </section>
  )
}

function Asked({ records, country, ...props }: Props) {
  const say = speaker(LOOKS, useLang())
  const at = useVaultLook(props)
  const [looks, setLooks] = useState<readonly LookTold[]>()
  const { seen } = at
  const pass = seen?.pass
  const asked = records.map((r) => r.record)
  useEffect(() => {
    if (!seen) return
    let isOver = false
    const ask = async (): Promise<void> => {
      const told = await seen.desk.looks(seen.pass, asked)
      if (!isOver && told) setLooks(told)
    }
    void ask()
    return () => void (isOver = true)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each pass, and for other records
  }, [pass, asked.join()])
  return (
    <>
      {looks?.length === 0 && (
        <p className="s2" role="status">
          {say('lk-none')}
        </p>
      )}
      {looks && looks.length > 0 && <Table looks={looks} records={records} country={country} />}
      {!looks && <LookButton at={at} words={say('lk-ask')} />}
    </>
  )
}

function Table({ looks, records, country }: Pick<Props, 'records' | 'country'> & { readonly looks: readonly LookTold[] }) {
  const lang = useLang()
  const say = speaker(LOOKS, lang)
  const body = useBody(country)
  return (
    <table className="s2 wt">
      <thead>
        <tr>
          <th scope="col">{say('lk-agency')}</th>
          <th scope="col">{say('lk-month')}</th>
          {records.length > 1 && <th scope="col">{say('lk-record')}</th>}
        </tr>
      </thead>
      <tbody>
        {looks.map((l) => (
          <tr key={`${l.record} ${l.month} ${l.agency}`}>
            <td>{body(l.agency)}</td>
            <td>{when(l.month, lang)}</td>
            {records.length > 1 && <td>{records.find((r) => r.record === l.record)?.words}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
