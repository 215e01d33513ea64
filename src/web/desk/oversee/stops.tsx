import { useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import type { Overseen } from '../../../core/vault/overseen.ts'
import { OVERSEE, UNUSUAL_WORDS } from './words.ts'
import { pick, speaker } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import { Choose } from '../form/choose.tsx'
import { useLang } from '../lang.tsx'
import { useSettled } from '../vault/use-settled.ts'
import type { VaultDesk } from '../vault/vault-desk.ts'
import { Order } from './order.tsx'

type Props = { readonly overseen: Overseen; readonly desk: VaultDesk; readonly country: Country }

/** Whom the vaults have locked, whose openings stand still, and both let go on; and an office that is stopped. */
export function Stops({ overseen, desk, country }: Props) {
  const lang = useLang()
  const say = speaker(OVERSEE, lang)
  const body = useBody(country)
  const locked = useSettled(overseen.locked, (l) => l.person)
  const frozen = useSettled(overseen.frozen, (f) => f)
  return (
    <section className="to-sign" aria-labelledby="ov-stops">
      <h2 id="ov-stops">{say('ov-stops')}</h2>
      {locked.shown.length === 0 && <p>{say('ov-locked-none')}</p>}
      <ul>
        {locked.shown.map((one) => (
          <li key={one.person} className="card narrow">
            <p className="h3">
              {one.agency === null
                ? say('ov-locked-unknown', { code: checkCode(one.person) })
                : say('ov-locked', { office: body(one.agency), code: checkCode(one.person) })}
            </p>
            <p>{pick(UNUSUAL_WORDS[one.what], lang)}</p>
            <Order
              says={say('ov-let-says')}
              hold={say('ov-let')}
              sign={() => desk.oversee({ kind: 'person.released', person: one.person })}
              onBegun={() => locked.settle(one)}
            />
          </li>
        ))}
        {frozen.shown.map((office) => (
          <li key={office} className="card narrow">
            <p className="h3">{say('ov-frozen', { office: body(office) })}</p>
            <Order
              says={say('ov-thaw-says')}
              hold={say('ov-let')}
              sign={() => desk.oversee({ kind: 'agency.released', of: office })}
              onBegun={() => frozen.settle(office)}
            />
          </li>
        ))}
      </ul>
      <Freeze desk={desk} country={country} frozen={overseen.frozen} />
    </section>
  )
}

type FreezeProps = Omit<Props, 'overseen'> & { readonly frozen: readonly string[] }
function Freeze({ desk, country, frozen }: FreezeProps) {
  const lang = useLang()
  const say = speaker(OVERSEE, lang)
  const body = useBody(country)
  const [office, setOffice] = useState('')
  return (
    <details className="card narrow">
      <summary>{say('ov-freeze')}</summary>
      <Choose
        label={say('ov-freeze-whose')}
        value={office}
        empty="–"
        options={country.agencies.filter((a) => a.id === office || !frozen.includes(a.id)).map((a) => [a.id, pick(a.words, lang)] as const)}
        onChoose={setOffice}
      />
      {office !== '' && (
        <Order
          key={office}
          says={say('ov-freeze-says', { office: body(office) })}
          hold={say('ov-freeze-hold')}
          sign={() => desk.oversee({ kind: 'agency.frozen', of: office })}
        />
      )}
    </details>
  )
}
