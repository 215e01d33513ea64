import { useEffect, useRef, useState } from 'react'
import type { Form } from '../../../../core/country/index.ts'
import type { Api } from '../../account/api.ts'
import type { Drafts } from '../../drafts.ts'
import { go } from '../../route.ts'
import { NOTHING_TYPED } from '../../typed/nothing-typed.ts'
import type { Typed } from '../../typed/records.ts'
import { alongOf, takeBegun, type Along, type Sent } from './begun.ts'
import { keepTyped, readNeeded, type Kept } from './kept.ts'
import type { Place, SetPlace } from '../place.ts'

type Props = {
  readonly api: Api
  readonly drafts: Drafts
  readonly forms: readonly Form[]
  readonly place: Place
  readonly path: readonly string[]
  readonly setPlace: SetPlace
}
type Typing = {
  /** Work from before, while one stands at the beginning. */
  readonly kept: Kept | undefined
  readonly type: (form: Form, typed: Typed) => void
  readonly keep: (form: Form, typed: Typed) => void
  /** What was typed has become a sheet. @returns what is told once it is on record. */
  readonly sent: (typed: Typed | undefined) => Sent | undefined
  readonly throwAway: () => void
}

/** Records being typed in, and the work that lies here from before. */
export function useTyping({ api, drafts, forms, place, path, setPlace }: Props): Typing {
  const [kept, setKept] = useState<Kept>()
  /** What is being typed, where this browser keeps nothing either. */
  const typing = useRef<Kept>(undefined)
  /** Of the record that was begun elsewhere, for as long as it is being typed. */
  const along = useRef<Along>(undefined)
  const type = (form: Form, typed: Typed): void => {
    setPlace({ at: 'typing', form, typed })
    go('return', 'typing')
  }
  useEffect(() => {
    // Looked for whenever one stands at the beginning again.
    if (place.at !== 'drop') return
    void readNeeded(drafts, forms, api).then((found) => {
      setKept(found ?? typing.current)
      const begun = takeBegun(found)
      if (!begun) return
      const { form, typed, ...more } = begun
      along.current = more
      typing.current = { form, typed }
      void keepTyped(drafts, form, typed)
      setPlace({ at: 'typing', form, typed })
      go('return', 'typing')
    })
  }, [place.at, api, drafts, forms, setPlace])
  useEffect(() => {
    // Forward, after back: the address is a form's, and what was typed is here.
    if (place.at === 'drop' && path[0] === 'typing' && kept?.typed) setPlace({ at: 'typing', form: kept.form, typed: kept.typed })
  }, [place.at, path, kept, setPlace])
  return {
    kept,
    type: (form, typed) => {
      // Gone on with, it is still what was begun; anything else is not.
      if (typing.current?.form.id !== form.id || typed === NOTHING_TYPED) along.current = undefined
      type(form, typed)
    },
    keep: (form, typed) => {
      typing.current = { form, typed }
      setPlace({ at: 'typing', form, typed })
      void keepTyped(drafts, form, typed)
    },
    sent: (typed) => {
      // Taken out, it was not sent, whatever else was.
      const told = typed && alongOf(typed, along.current)
      along.current = undefined
      typing.current = undefined
      void drafts.drop('typed')
      return told
    },
    throwAway: () => {
      along.current = undefined
      setKept(undefined)
      typing.current = undefined
      void drafts.drop('file', 'edits', 'typed')
    },
  }
}
