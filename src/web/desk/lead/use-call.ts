import { useEffect, useState } from 'react'
import { fromUtf8, utf8 } from '../../../core/bytes.ts'
import type { EdgeKeys } from '../../../road/ports.ts'
import { Drafts } from '../drafts.ts'
import { NO_CALL, type Call } from './call.ts'

const DRAFT = 'call'

type Calling = {
  /** Undefined until what was kept is read. */
  readonly call: Call | undefined
  readonly set: (more: Partial<Call>) => void
  /** Kept before anything is shown of it. */
  readonly keep: (call: Call) => Promise<boolean>
  /** One that was over goes on. */
  readonly goOn: () => void
  readonly drop: () => Promise<void>
}

/** The call that is under way, kept sealed at each answer: a session that ended in the middle of it has lost nothing. */
export function useCall(keys: EdgeKeys, credential: string): Calling {
  const [drafts] = useState(() => new Drafts(keys, credential))
  const [call, setCall] = useState<Call>()
  useEffect(() => {
    void drafts.read(DRAFT).then((kept) => setCall((now) => now ?? readCall(kept)))
  }, [drafts])
  const keep = (next: Call): Promise<boolean> => drafts.keep(DRAFT, utf8(JSON.stringify(next)))
  return {
    call,
    keep,
    set(more) {
      const next = { ...(call ?? NO_CALL), ...more }
      setCall(next)
      void keep(next)
    },
    goOn() {
      if (!call) return
      const { isOver: _, ...was } = call
      setCall(was)
    },
    async drop() {
      await drafts.drop(DRAFT)
      setCall(NO_CALL)
    },
  }
}

function readCall(kept: Uint8Array | undefined): Call {
  try {
    return kept ? { ...NO_CALL, ...(JSON.parse(fromUtf8(kept)) as Call) } : NO_CALL
  } catch {
    return NO_CALL // it was sealed by us; an older shape of it is no call any more
  }
}
