import { useEffect } from 'react'
import type { LoggedData } from '../../../road/stages.ts'
import type { Api } from '../account/api.ts'
import type { SetPlace } from './place.ts'
import { askReceipt, confirmedIn } from './send.ts'

const ASKED_AFTER_S = [2, 4, 8, 16, 32, 60]

/** A receipt grows while its page is open: outside witnesses sign within seconds, and the paper should say so. */
export function useGrowth(logged: LoggedData, api: Api, setPlace: SetPlace): void {
  useEffect(() => {
    const { receipt } = logged
    if (!receipt || confirmedIn(receipt.proof) > 0) return
    let isOver = false
    const ask = async (): Promise<void> => {
      for (const seconds of ASKED_AFTER_S) {
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
        const now = isOver ? undefined : await askReceipt(api, receipt.entry)
        if (isOver) return
        if (now && confirmedIn(now.proof) > 0)
          return setPlace((place) => (place.at === 'receipt' ? { ...place, logged: { ...logged, receipt: now } } : place))
      }
    }
    void ask()
    return () => void (isOver = true)
  }, [logged, api, setPlace])
}
