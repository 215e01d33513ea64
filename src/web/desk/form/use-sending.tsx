import { useRef, useState } from 'react'
import type { EntryBody } from '../../../core/entry/kinds.ts'
import { Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { makeAct } from '../act.ts'
import type { JourneyProps } from '../journey.ts'

/** Why an act did not go out: refused, or never signed. */
export type Unsent = Failed | 'not-signed'

type Sending = {
  /** Signs it and sends it. @returns whether it is on record; while one is under way another is not begun. */
  send(act: EntryBody): Promise<boolean>
  readonly unsent: Unsent | undefined
}

/** The acts of a form: each signed by who is here, and sent to `path`. */
export function useSending({ api, who }: Pick<JourneyProps, 'api' | 'who'>, path: string): Sending {
  const [unsent, setUnsent] = useState<Unsent>()
  const isBusy = useRef(false)
  const send = async (act: EntryBody): Promise<boolean> => {
    if (isBusy.current) return false
    isBusy.current = true
    const entry = await makeAct(who, act)
    const said = entry && (await api.ask('POST', path, { entries: [entry] }))
    isBusy.current = false
    setUnsent(said?.ok ? undefined : (said ?? 'not-signed'))
    return said?.ok === true
  }
  return { send, unsent }
}

/** @param words where nobody signed: that what was chosen is still here. */
export function NotSent({ unsent, words }: { readonly unsent: Unsent | undefined; readonly words: string }) {
  return unsent === 'not-signed' ? <p role="alert">{words}</p> : <Refused failed={unsent} />
}
