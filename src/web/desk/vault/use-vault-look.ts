import { useEffect, useRef, useState } from 'react'
import type { Lying } from '../../../work/openings/approve.ts'
import type { Failed } from '../account/session.ts'
import type { JourneyProps } from '../journey.ts'
import type { VaultDesk } from './vault-desk.ts'

const AGAIN_MS = 20_000
export type Seen = Lying & {
  readonly desk: VaultDesk
  readonly pass: string
  /** Another signature is needed to look again. */ readonly isOver: boolean
}

/** What lies at the trustee's vault for whoever is here, once the device has said who looks; and again by itself while the pass holds. */
export function useVaultLook({ api, config: { doors }, who }: Pick<JourneyProps, 'api' | 'config' | 'who'>) {
  const { agency, signer } = who
  const [seen, setSeen] = useState<Seen>()
  const [failed, setFailed] = useState<Failed | 'refused'>()
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => void (isHere.current = false)
  }, [])
  const sign = async (): Promise<void> => {
    setFailed(undefined)
    if (!doors || !signer) return
    try {
      const { vaultDesk } = await import('./vault-desk.ts')
      const desk = vaultDesk({ api, doors, agency, signer })
      const looked = await desk.look()
      if (looked) setSeen({ desk, ...looked, isOver: false })
      else setFailed('refused')
    } catch {
      setFailed({ code: 'no-passkey' })
    }
  }
  const again = async (): Promise<void> => {
    if (!seen || seen.isOver) return
    const now = await seen.desk.again(seen.pass)
    if (isHere.current) setSeen(now ? { ...seen, ...now } : { ...seen, isOver: true })
  }
  useEffect(() => {
    if (!seen || seen.isOver) return
    const timer = setInterval(() => void again(), AGAIN_MS)
    return () => clearInterval(timer)
  })
  return { seen, failed, look: seen && !seen.isOver ? again : sign }
}
export type VaultLook = ReturnType<typeof useVaultLook>
