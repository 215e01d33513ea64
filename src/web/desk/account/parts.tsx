import { useContext, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country } from '../../../core/country/index.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import { isErrorCode, problem } from '../../../errors.ts'
import { ACCOUNT } from './words.ts'
import { pick, speaker } from '../../words/say.ts'
import { DESK } from '../../words/desk.ts'
import { useLang } from '../lang.tsx'
import { SignInAgain } from './again.ts'
import { isSessionOver } from './api.ts'
import type { Failed } from './session.ts'

export const useWords = () => speaker(ACCOUNT, useLang())

/** What could not be done, in the reader's language, and how to mend it. */
export function Refused({ failed }: { failed: Failed | undefined }) {
  const lang = useLang()
  const say = useWords()
  const again = useContext(SignInAgain)
  if (!failed) return null
  const { code, seconds = 60, vaults = '' } = failed
  const text =
    code === 'no-answer' || code === 'no-passkey' || code === 'same-device' || code === 'no-window'
      ? say(code)
      : pick(problem(isErrorCode(code) ? code : 'failed', { seconds, vaults }).message, lang)
  return (
    <div className="card stop narrow" role="alert">
      <p>{text}</p>
      {again && isSessionOver(failed) && (
        <p className="row acts">
          <Do isMain words={pick(DESK['sign-in-again'], lang)} onPress={again} />
        </p>
      )}
    </div>
  )
}

/** A body of the country by its code, its trustee too. */
export function useBody(country: Country): (agency: string) => string {
  const lang = useLang()
  return (agency) => {
    const words = agency === country.trustee.id ? country.trustee.words : country.agencies.find((a) => a.id === agency)?.words
    return words ? pick(words, lang) : agency
  }
}

/** Eight letters and digits that two people compare. */
export function Code({ credential }: { credential: string }) {
  return <code className="check-code">{checkCode(credential)}</code>
}

type Doing = { readonly words: string; readonly isMain?: boolean; readonly isOff?: boolean; readonly onPress: () => Promise<void> | void }

/** A button whose work takes a while, and is not begun twice. */
export function Do({ words, isMain = false, isOff = false, onPress }: Doing) {
  const [isBusy, setBusy] = useState(false)
  const press = async (): Promise<void> => {
    setBusy(true)
    try {
      await onPress()
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button className={isMain ? 'btn p' : 'btn'} isDisabled={isBusy || isOff} onPress={() => void press()}>
      {words}
    </Button>
  )
}
