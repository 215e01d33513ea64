/**
 * Whom an asker asks: oversight's key and the vaults, in a file that a keeper gave by hand. A server that could choose them
 * would put its own in their place and read of every opening who asks for whom; so a browser goes by the first that it was
 * handed, and by others only once somebody has compared them with a keeper (src/web/desk/config.ts).
 */
import { z } from 'zod'
import { existsSync, readFileSync } from 'node:fs'
import { areWhole, SIDES } from '../../core/seal/sides.ts'
import type { VaultDoor } from './open.ts'
import type { OversightKey } from '../oversight/seal-row.ts'
import { NotOpened } from './open.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'

/** TLS, or this same machine: a demonstration's. */
const ADDRESS = /^(?:https:\/\/[A-Za-z0-9.-]+|http:\/\/(?:localhost|127(?:\.\d{1,3}){3}))(?::\d{1,5})?\/?$/
const Door = z.strictObject({ name: z.string(), side: z.enum(SIDES), url: z.string().regex(ADDRESS), vkey: z.string() })
const DoorsFile = z.strictObject({
  format: z.literal('saksi-doors/1'),
  oversight: z.strictObject({ epoch: z.int().min(1), publicKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
  /** Where the trustee serves people's own pages, as a browser writes an origin, else no request of theirs is known; absent where it serves none. */
  pages: z
    .string()
    .regex(ADDRESS)
    .refine((pages) => new URL(pages).origin === pages)
    .optional(),
  vaults: z.array(Door).refine((vaults) => areWhole(vaults.map((v) => v.side))),
})
export type Doors = { readonly oversight: OversightKey; readonly vaults: readonly VaultDoor[]; readonly pages?: string }

/** The file that this machine goes by: the record's own, or beside an office's edge keys, where older records have it. It may not be there. */
export const doorsFile = ({ doors, officeDoors }: Layout): string => (existsSync(doors) || !existsSync(officeDoors) ? doors : officeDoors)

/** @throws NotOpened where there is none, or it does not hold together. */
export function readDoors(path: string): Doors {
  try {
    const { oversight, vaults, pages } = DoorsFile.parse(JSON.parse(readFileSync(path, 'utf8')))
    return { oversight, vaults, ...(pages === undefined ? {} : { pages }) }
  } catch {
    // said below
  }
  throw new NotOpened('opening.no-doors', { file: path })
}

export const writeDoors = (path: string, doors: Doors): void =>
  writeDurably(path, `${JSON.stringify({ format: 'saksi-doors/1', ...doors }, null, 2)}\n`)
