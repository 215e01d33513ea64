import { useState } from 'react'
import type { Parts } from '../../../core/entry/make.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import type { Words } from '../../../core/model/fields.ts'
import { ACCOUNT } from './words.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { Choose } from '../form/choose.tsx'
import { Do } from './parts.tsx'
import type { SignedIn } from './session.ts'

export type Registrar = { readonly credential: string; readonly agency: string }
export type Signing = {
  readonly who: SignedIn
  readonly registrars: readonly Registrar[]
  readonly body: (agency: string) => string
  readonly onSign: (entry: Parts) => Promise<void>
  /** What they are told; of registrars where it is left out. */
  readonly words?: Readonly<Record<Told, Words>>
}
type Told = 'second-registrar' | 'no-second' | 'sign-first' | 'sign-second' | 'you-signed' | 'for-another'
const useTold = (words: Signing['words']) => speaker(words ?? ACCOUNT, useLang())

/** The first signature: names who the second is. */
export function First({
  make,
  who,
  registrars,
  body,
  onSign,
  words,
}: Signing & { make: (approvedBy: readonly [string, string]) => Parts }) {
  const say = useTold(words)
  const [picked, setPicked] = useState<string>()
  // The list may come after the page: what stands first in it is what the field shows.
  const second = picked ?? registrars[0]?.credential ?? ''
  if (registrars.length === 0) return <p>{say('no-second')}</p>
  return (
    <>
      <Choose
        label={say('second-registrar')}
        value={second}
        options={registrars.map((r) => [r.credential, `${body(r.agency)} · ${checkCode(r.credential)}`] as const)}
        onChoose={setPicked}
      />
      <p className="row acts">
        <Do isMain words={say('sign-first')} onPress={() => onSign(make([who.credential, second]))} />
      </p>
    </>
  )
}

/** The second signature: over the bytes that the first registrar signed. @param said whom they name. */
export function Second({
  said: [first, second],
  entry,
  who,
  registrars,
  body,
  onSign,
  words,
}: Signing & { readonly said: readonly string[]; readonly entry: Parts }) {
  const say = useTold(words)
  if (second === who.credential)
    return (
      <p className="row acts">
        <Do isMain words={say('sign-second')} onPress={() => onSign(entry)} />
      </p>
    )
  const other = registrars.find((r) => r.credential === second)
  return <p className="mut">{first === who.credential && other ? say('you-signed', { agency: body(other.agency) }) : say('for-another')}</p>
}
