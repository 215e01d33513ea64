import { useId, useState, type FormEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Api } from './api.ts'
import { Refused, useWords } from './parts.tsx'
import { isFailed, signInByPassword, type Failed, type SignedIn } from './session.ts'

/** The fallback's door: what it opens can look, and can neither open, sign nor enrol. */
export function PasswordForm({ api, onSignedIn }: { api: Api; onSignedIn: (who: SignedIn) => void }) {
  const say = useWords()
  const [failed, setFailed] = useState<Failed>()
  const [isBusy, setBusy] = useState(false)
  const [given, setGiven] = useState({ number: '', password: '', code: '' })
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setFailed(undefined)
    setBusy(true)
    const who = await signInByPassword(api, { ...given, number: given.number.trim(), code: given.code.trim() })
    setBusy(false)
    if (isFailed(who)) setFailed(who)
    else onSignedIn(who)
  }
  return (
    <form className="card typed narrow" onSubmit={(event) => void enter(event)} noValidate>
      <p className="mut">{say('password-how')}</p>
      <Refused failed={failed} />
      <Field label={say('password-number')} value={given.number} auto="username" onChange={(number) => setGiven({ ...given, number })} />
      <Field
        label={say('password')}
        value={given.password}
        auto="current-password"
        isSecret
        onChange={(password) => setGiven({ ...given, password })}
      />
      <Field label={say('password-code')} value={given.code} auto="one-time-code" onChange={(code) => setGiven({ ...given, code })} />
      <p className="row acts">
        <Button className="btn" type="submit" isDisabled={isBusy}>
          {say('password-enter')}
        </Button>
      </p>
    </form>
  )
}

type Typed = {
  readonly label: string
  readonly value: string
  readonly auto: 'username' | 'current-password' | 'new-password' | 'one-time-code'
  readonly isSecret?: boolean
  readonly onChange: (value: string) => void
}

export function Field({ label, value, auto, isSecret = false, onChange }: Typed) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={isSecret ? 'password' : 'text'}
        autoComplete={auto}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
