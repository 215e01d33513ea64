import { useEffect, useRef, useState } from 'react'
import type { Form } from '../../../core/country/index.ts'
import type { Api } from '../account/api.ts'
import type { Drafts } from '../drafts.ts'
import { go } from '../route.ts'
import type { Typed } from '../typed/records.ts'
import { takeBegun } from './begun.ts'
import { keepTyped, readNeeded, type Kept } from './kept.ts'
import type { Place, SetPlace } from './place.ts'

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
  /** What was typed has become a sheet. */
  readonly sent: () => void
  readonly throwAway: () => void
}

/** Records being typed in, and the work that lies here from before. */
export function useTyping({ api, drafts, forms, place, path, setPlace }: Props): Typing {
  const [kept, setKept] = useState<Kept>()
  /** What is being typed, where this browser keeps nothing either. */
  const typing = useRef<Kept>(undefined)
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
      void keepTyped(drafts, begun.form, begun.typed)
      setPlace({ at: 'typing', ...begun })
      go('return', 'typing')
    })
  }, [place.at, api, drafts, forms, setPlace])
  useEffect(() => {
    // Forward, after back: the address is a form's, and what was typed is here.
    if (place.at === 'drop' && path[0] === 'typing' && kept?.typed) setPlace({ at: 'typing', form: kept.form, typed: kept.typed })
  }, [place.at, path, kept, setPlace])
  return {
    kept,
    type,
    keep: (form, typed) => {
      typing.current = { form, typed }
      setPlace({ at: 'typing', form, typed })
      void keepTyped(drafts, form, typed)
    },
    sent: () => {
      typing.current = undefined
      void drafts.drop('typed')
    },
    throwAway: () => {
      setKept(undefined)
      typing.current = undefined
      void drafts.drop('file', 'edits', 'typed')
    },
  }
}
