import { useEffect, useState } from 'react'
import type { Purpose } from '../../../core/entry/oversight-acts.ts'
import type { Words } from '../../../core/model/fields.ts'
import type { Api } from '../account/api.ts'

type Judged = {
  readonly allowed: boolean
  readonly because: readonly { readonly policy: string; readonly en: string; readonly km: string }[]
}
export type Reason = { readonly isAllowed: boolean; readonly words: readonly Words[] }

const OPEN: Reason = { isAllowed: true, words: [] }
const NOT_YET: Reason = { isAllowed: false, words: [] }

/** What the policy says to this reason, before anything is asked: of the kind of record, never of one. The vaults judge again, of this one. */
export function useReason(api: Api, kind: string, purpose: Purpose | ''): Reason {
  const [said, setSaid] = useState<{ readonly about: string; readonly reason: Reason }>()
  const about = `${kind} ${purpose}`
  useEffect(() => {
    if (purpose === '') return
    let isOver = false
    const look = async (): Promise<void> => {
      const judged = await api.ask<Judged>('GET', `/api/v1/decision?kind=${kind}&purpose=${purpose}&action=open`)
      // No answer is no refusal: the vaults decide.
      const reason = judged.ok ? { isAllowed: judged.body.allowed, words: judged.body.because } : OPEN
      if (!isOver) setSaid({ about, reason })
    }
    void look()
    return () => void (isOver = true)
  }, [api, kind, purpose, about])
  if (purpose === '') return OPEN
  return said?.about === about ? said.reason : NOT_YET
}
