/** The vaults that an installation knows: where each is, its key, and what lets this server bring it couriers. */
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { SIDES } from '../../core/seal/sides.ts'
import { readShaped } from '../../store/files/damaged-file.ts'
import type { Layout } from '../../store/files/layout.ts'

const Vault = z.strictObject({
  name: z.string(),
  side: z.enum(SIDES),
  url: z.string(),
  vkey: z.string(),
  /** Lets this server bring couriers. */
  courierToken: z.string(),
})
export type KnownVault = z.infer<typeof Vault>

/** The vaults, by hand of their keepers; none yet where there is no file. @throws DamagedFile */
export const readVaults = (layout: Layout): readonly KnownVault[] =>
  existsSync(layout.vaults) ? readShaped(layout.vaults, (text) => z.array(Vault).max(4).parse(JSON.parse(text))) : []
