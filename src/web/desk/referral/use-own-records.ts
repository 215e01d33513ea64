import { useEffect, useState } from 'react'
import type { JourneyProps } from '../journey.ts'

export type Kept = { readonly record: string; readonly values: Readonly<Record<string, string | number>> }
type Page = { readonly records: readonly Kept[]; readonly next: string | null }

/** Own referral records, a page at a time; `more` where there are. */
export function useOwnRecords(api: JourneyProps['api']): { readonly records: readonly Kept[]; readonly more: (() => void) | undefined } {
  const [pages, setPages] = useState<readonly Page[]>([])
  const [after, setAfter] = useState('')
  useEffect(() => {
    let isOver = false
    void api.ask<Page>('GET', `/api/v1/records?kind=referral&purpose=referral&after=${after}`).then((said) => {
      if (!isOver && said.ok) setPages((was) => [...was, said.body])
    })
    return () => void (isOver = true)
  }, [api, after])
  const next = pages.at(-1)?.next
  return { records: pages.flatMap((p) => p.records), more: next ? () => setAfter(next) : undefined }
}
