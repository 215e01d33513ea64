/** Brings courier parts to the vaults while the server runs. A failure is told once, not every round. */
import { bringCouriers } from '../../work/couriers/bring-couriers.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { clockwork } from './clockwork.ts'

const EVERY_MS = 2_000

export function bringWaitingCouriers({ layout }: Installation, log: (line: string) => void): () => Promise<void> {
  let said = ''
  return clockwork(
    'couriers',
    EVERY_MS,
    async () => {
      const lines: string[] = []
      await bringCouriers(layout, (line) => lines.push(line))
      const now = [...new Set(lines)].join('; ')
      if (now !== said && now !== '') log(now)
      said = now
    },
    log,
  )
}
