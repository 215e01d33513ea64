/** Hands the other server of a shared record what this one makes for itself, again until it is there. A failure is told once, not every round. */
import type { Installation } from '../../work/installation/installation.ts'
import { handSecrets } from '../../work/couriers/hand-secrets.ts'
import { noteOwnSecrets } from '../../store/postgres/kept-secrets.ts'
import { clockwork } from './clockwork.ts'

const EVERY_MS = 5_000

export function handOwnSecrets({ layout, pools }: Installation, log: (line: string) => void): () => Promise<void> {
  let isThere = true
  return clockwork(
    'own-secrets',
    EVERY_MS,
    async () => {
      const done = (await handSecrets(layout)) !== false
      if (!done && isThere) log('the other server has not taken what this one keeps secret, and could not take over')
      isThere = done
      await noteOwnSecrets(pools.saksi_sequencer, layout)
    },
    log,
  )
}
