import { useState } from 'react'
import type { EntryBody } from '../../../core/entry/kinds.ts'
import { Refused } from '../account/parts.tsx'
import { makeAct } from '../act.ts'
import type { JourneyProps } from '../journey.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { SENDING } from './sending-words.ts'
import { Turn, type Unsent } from './turn.ts'

type Sending = {
  /** Signs it and sends it. @returns whether it is on record; while one is under way another is not begun, and `unsent` says so. */
  send(act: EntryBody): Promise<boolean>
  readonly unsent: Unsent | undefined
}

/** The acts of a form: each signed by who is here, and sent to `path`. */
export function useSending({ api, who }: Pick<JourneyProps, 'api' | 'who'>, path: string): Sending {
  const [unsent, setUnsent] = useState<Unsent>()
  const [turn] = useState(() => new Turn())
  const send = (act: EntryBody): Promise<boolean> =>
    turn.take(async () => {
      const entry = await makeAct(who, act)
      const said = entry && (await api.ask('POST', path, { entries: [entry] }))
      return said?.ok === true ? undefined : (said ?? 'not-signed')
    }, setUnsent)
  return { send, unsent }
}

/** @param words where nobody signed: that what was chosen is still here. */
export function NotSent({ unsent, words }: { readonly unsent: Unsent | undefined; readonly words: string }) {
  const lang = useLang()
  if (unsent === 'on-its-way')
    return (
      <p className="card ask" role="alert">
        {speaker(SENDING, lang)('on-its-way')}
      </p>
    )
  return unsent === 'not-signed' ? (
    <p className="card ask" role="alert">
      {words}
    </p>
  ) : (
    <Refused failed={unsent} />
  )
}
