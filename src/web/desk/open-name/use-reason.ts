import { useEffect, useState } from 'react'
import type { Purpose } from '../../../core/entry/oversight-acts.ts'
import type { Words } from '../../../core/model/fields.ts'
import type { Api } from '../account/api.ts'

type Judged = {
  readonly allowed: boolean
  readonly because: readonly { readonly policy: string; readonly en: string; readonly km: string }[]
  readonly approvers: readonly string[]
}
/** `offices`: by whose approval it is allowed. */
export type Reason = { readonly isAllowed: boolean; readonly words: readonly Words[]; readonly offices: readonly string[] }

const OPEN: Reason = { isAllowed: true, words: [], offices: [] }
const NOT_YET: Reason = { isAllowed: false, words: [], offices: [] }

/**
 * What the policy says to this reason, before anything is asked: of the kind of record, never of one. The vaults judge again, of this one.
 * @param record its kind, and its agency where that is another. Without a kind nothing is known before the record is.
 */
export function useReason(api: Api, { kind, of = '' }: { readonly kind: string; readonly of?: string }, purpose: Purpose | ''): Reason {
  const [said, setSaid] = useState<{ readonly about: string; readonly reason: Reason }>()
  const about = `${kind} ${of} ${purpose}`
  const isAsked = purpose !== '' && kind !== ''
  useEffect(() => {
    if (!isAsked) return
    let isOver = false
    const look = async (): Promise<void> => {
      const judged = await api.ask<Judged>(
        'GET',
        `/api/v1/decision?kind=${kind}&purpose=${purpose}&action=open${of === '' ? '' : `&of=${of}`}`,
      )
      // No answer is no refusal: the vaults decide.
      const reason = judged.ok ? { isAllowed: judged.body.allowed, words: judged.body.because, offices: judged.body.approvers } : OPEN
      if (!isOver) setSaid({ about, reason })
    }
    void look()
    return () => void (isOver = true)
  }, [api, kind, of, purpose, about, isAsked])
  if (!isAsked) return OPEN
  return said?.about === about ? said.reason : NOT_YET
}
