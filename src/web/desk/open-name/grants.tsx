import { useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import type { GrantSlip } from '../../../core/entry/grant-slip.ts'
import { findRecordKind } from '../../../core/model/kinds.ts'
import type { GrantShown } from '../../../core/vault/grants.ts'
import { GRANTS } from './grant-words.ts'
import { digits } from '../../words/khmer.ts'
import { PURPOSE_WORDS } from '../../words/purposes.ts'
import { pick, speaker } from '../../words/say.ts'
import { SIGN } from '../../words/sign.ts'
import { Do, Refused, useBody } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'
import { SignedNote } from '../vault/signed-note.tsx'
import { useSettled } from '../vault/use-settled.ts'
import type { Seen } from '../vault/use-vault-look.ts'
import type { Signed, VaultDesk } from '../vault/vault-desk.ts'
import { Hold } from './hold.tsx'

/** Grants that the person, or the office of a head, gave and that hold; each taken back by another signature. */
export function GrantsGiven({ seen, country }: { readonly seen: Seen; readonly country: Country }) {
  const say = speaker(GRANTS, useLang())
  const { shown, settle } = useSettled(seen.given, (g) => g.slip.row)
  return (
    <section className="to-sign" aria-labelledby="grants-given">
      <h2 id="grants-given">{say('gr-given')}</h2>
      {shown.length === 0 && <p>{say('gr-given-none')}</p>}
      <ul>
        {shown.map((one) => (
          <Given key={one.slip.row} one={one} desk={seen.desk} country={country} onEnd={() => settle(one)} />
        ))}
      </ul>
    </section>
  )
}

type GivenProps = { readonly one: GrantShown; readonly desk: VaultDesk; readonly country: Country; readonly onEnd: () => void }
function Given({ one, desk, country, onEnd }: GivenProps) {
  const lang = useLang()
  const [say, tell] = [speaker(GRANTS, lang), speaker(SIGN, lang)]
  const [state, setState] = useState<Signed | 'signing' | 'not-signed'>()
  const revoke = async (): Promise<void> => {
    onEnd()
    setState('signing')
    setState(await desk.revoke(one.slip.act).catch(() => 'not-signed' as const))
  }
  return (
    <li className="card narrow">
      <Facts one={one} country={country} isReceived={false} />
      {typeof state === 'object' ? (
        <div className="says">
          <p className="h3">{say('gr-revoked')}</p>
          <SignedNote signed={state} onSigned={setState} />
        </div>
      ) : (
        <p className="row acts">
          <Hold words={say('gr-revoke')} isOff={state === 'signing'} onHeld={() => void revoke()} />
        </p>
      )}
      {state === 'signing' && <p role="status">{tell('sign-signing')}</p>}
      {state === 'not-signed' && <Refused failed={{ code: 'no-passkey' }} />}
    </li>
  )
}

type ReceivedProps = { readonly seen: Seen; readonly country: Country; readonly onOpen: (slip: GrantSlip) => void }
/** What others let this person's office open. */
export function GrantsReceived({ seen, country, onOpen }: ReceivedProps) {
  const say = speaker(GRANTS, useLang())
  return (
    <>
      {seen.received.length === 0 && <p>{say('gr-received-none')}</p>}
      <ul>
        {seen.received.map((one) => (
          <li key={one.slip.row} className="card narrow">
            <Facts one={one} country={country} isReceived />
            <p className="row acts">
              <Do words={say('gr-open')} onPress={() => onOpen(one.slip)} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Facts({
  one: { slip, kind },
  country,
  isReceived,
}: {
  readonly one: GrantShown
  readonly country: Country
  readonly isReceived: boolean
}) {
  const lang = useLang()
  const [say, tell] = [speaker(GRANTS, lang), speaker(SIGN, lang)]
  const body = useBody(country)
  const known = findRecordKind(kind)
  const { act } = slip
  return (
    <>
      <p className="h3">{say('gr-what', { kind: known ? pick(known.words, lang) : kind, pointer: act.record.slice(0, 8) })}</p>
      <dl className="kv">
        <div>
          <dt>{say(isReceived ? 'gr-from' : 'gr-for')}</dt>
          <dd>{body(isReceived ? act.agency : act.to)}</dd>
        </div>
        <div>
          <dt>{tell('sign-why')}</dt>
          <dd>{pick(PURPOSE_WORDS[act.purpose], lang)}</dd>
        </div>
        <div>
          <dt>{say('gr-ends')}</dt>
          <dd>{digits(act.until, lang)}</dd>
        </div>
      </dl>
    </>
  )
}
