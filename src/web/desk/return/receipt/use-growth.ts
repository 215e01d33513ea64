import { useEffect, useEffectEvent, useState } from 'react'
import type { LoggedData, Receipt } from '../../../../road/stages.ts'
import type { VaultDoor } from '../../../../work/openings/open.ts'
import type { Api } from '../../account/api.ts'
import { loadConfig } from '../../config.ts'
import { edgeOf } from '../edge.ts'
import { askReceipt, confirmedIn } from '../send/send.ts'

const ASKED_AFTER_S = [2, 4, 8, 16, 32]
/** And then for as long as a vault is down and the page stays open. */
const ASKED_EVERY_S = 60

type Growing = {
  readonly logged: LoggedData
  /** Whether names went to the vaults: then the paper is kept until they say that they hold them. */
  readonly hasNames: boolean
  readonly vaults: readonly VaultDoor[]
  readonly agency: string
  readonly batch: string | undefined
  readonly api: Api
  readonly onGrown: (receipt: Receipt) => void
}

/**
 * A receipt grows while its page is open: outside witnesses sign within seconds, and the paper should say so; the vaults take the names.
 *
 * @returns whether the vaults have said, signed, that they hold them; and whether this desk knows any vault whose word it could check. A
 * window that was open before it was told of them learns it here.
 */
export function useGrowth({ logged, hasNames, vaults: told, agency, batch, api, onGrown }: Growing) {
  const [isHeld, setHeld] = useState(false)
  const [learned, setLearned] = useState<readonly VaultDoor[]>([])
  const vaults = told.length > 0 ? told : learned
  const isKnown = vaults.length > 0
  const tell = useEffectEvent(onGrown)
  useEffect(() => {
    const { receipt } = logged
    if (!receipt || (confirmedIn(receipt.proof) > 0 && (isHeld || !hasNames))) return
    let isOver = false
    const ask = async (): Promise<void> => {
      for (let turn = 0; !isOver; turn++) {
        await new Promise((resolve) => setTimeout(resolve, (ASKED_AFTER_S[turn] ?? ASKED_EVERY_S) * 1000))
        const now = isOver ? undefined : await askReceipt(api, receipt.entry)
        if (isOver) return
        if (hasNames && !isKnown) {
          const found = (await loadConfig().catch(() => undefined))?.doors?.vaults ?? []
          if (isOver) return
          if (found.length > 0) return setLearned(found)
        }
        if (now?.held && hasNames && !isHeld && isKnown) {
          const sent = { agency, ...(batch === undefined ? {} : { batch }) }
          const said = await edgeOf().ask({ kind: 'held', words: now.held, sent, vaults })
          if (isOver) return
          if (said.kind === 'held' && said.areHeld) setHeld(true)
        }
        const grown = now && confirmedIn(now.receipt.proof) > confirmedIn(receipt.proof) ? now.receipt : undefined
        if (grown) return tell(grown)
      }
    }
    void ask()
    return () => void (isOver = true)
  }, [logged, hasNames, isHeld, isKnown, vaults, agency, batch, api])
  return { isHeld, isKnown }
}
