import { useEffect, useState } from 'react'
import { toBase64Url } from '../../../core/bytes.ts'
import type { EntryBody } from '../../../core/entry/kinds.ts'
import { speaker } from '../../words/say.ts'
import type { SignedIn } from '../account/session.ts'
import { Do } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'
import { COMPLAINTS } from './complaint-words.ts'

/** A key that a head asked for, and nobody has agreed to yet. */
export type AskedKey = { readonly id: string; readonly key: string; readonly mayAgree: boolean }
type Props = {
  readonly who: SignedIn
  /** Base64url: what complaints are sealed to; null for nothing yet. */
  readonly standing: string | null
  readonly asked: AskedKey | null
  readonly onAct: (body: EntryBody) => Promise<void>
}

/** To which key complaints are sealed, held against the key in this window: a head asks for another, and a second person of the office agrees, who sees whether it is the office's. */
export function ComplaintKey({ who, standing, asked, onAct }: Props) {
  const say = speaker(COMPLAINTS, useLang())
  const own = useOwnKey(who)
  if (own === undefined) return null
  const isRight = standing === own
  const isAskedRight = asked?.key === own
  const mayAsk = who.roles.includes('head') && !isAskedRight && (!isRight || asked !== null)
  return (
    <>
      {standing !== null && !isRight && (
        <p className="stop" role="alert">
          {say('other-key')}
        </p>
      )}
      {asked !== null && !isAskedRight && (
        <p className="stop" role="alert">
          {say('asked-other')}
        </p>
      )}
      {asked !== null && isAskedRight && <p role="status">{say(asked.mayAgree ? 'asked' : 'asked-own')}</p>}
      {standing === null && asked === null && !who.roles.includes('head') && <p className="mut">{say('head-asks')}</p>}
      {(mayAsk || (asked !== null && isAskedRight && asked.mayAgree)) && (
        <p className="row acts">
          {mayAsk && (
            <Do words={say(standing === null ? 'open' : 'replace')} isMain onPress={() => onAct({ kind: 'complaints.opened', key: own })} />
          )}
          {asked !== null && isAskedRight && asked.mayAgree && (
            <Do words={say('agree')} isMain onPress={() => onAct({ kind: 'complaints.agreed', opened: asked.id })} />
          )}
        </p>
      )}
    </>
  )
}

/** Base64url; undefined as long as the office's key is not in this window. */
function useOwnKey({ keys }: SignedIn): string | undefined {
  const [own, setOwn] = useState<{ readonly of: string; readonly key: string }>()
  const contentKey = keys?.contentKey
  useEffect(() => {
    if (contentKey === undefined) return
    let isOver = false
    void import('../../../core/complaint/complaint.ts').then(({ complaintKeysOf }) => {
      if (!isOver) setOwn({ of: contentKey, key: toBase64Url(complaintKeysOf(contentKey).publicKey) })
    })
    return () => void (isOver = true)
  }, [contentKey])
  return own?.of === contentKey ? own?.key : undefined
}
