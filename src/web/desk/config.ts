import type { Words } from '../../core/model/fields.ts'
import type { Asked } from '../../core/country/country.ts'
import type { Kept } from '../../core/country/observatory.ts'
import type { BodyNames, FormerNames } from '../../core/country/name-bodies.ts'
import type { SigningKey } from '../../core/entry/software-key.ts'
import type { VaultDoor } from '../../work/openings/open.ts'
import type { OversightKey } from '../../work/oversight/seal-row.ts'
import type { EdgeKeys } from '../../road/ports.ts'
import { recall, remember } from './remembered.ts'

/** `desk.json`, beside the bundle: whom this desk speaks to, and (demo alone) who one can be with which keys. */
export type DeskConfig = {
  /** The application's origin, without a slash at its end. */
  readonly api: string
  /** The desk's own origin, for which devices are made; absent where it is not said. */
  readonly desk?: string
  readonly country: string
  readonly demo: boolean
  /** ISO day that a demonstration stands at. */
  readonly today?: string
  /** Issuer of the OpenID provider; absent where there is none. */
  readonly oidc?: string
  /** Whom to ask for an opening, as a vault's keeper gave it to the trustee; absent where there is no vault yet. */
  readonly doors?: Doors
  /** In place of `doors`: others than this browser has gone by. Nobody is asked there until a keeper has been asked by telephone. */
  readonly changedDoors?: Doors
  /** Who is in the places that the country keeps for bodies it cannot name. The trustee's own word, as all of this file is. */
  readonly names?: BodyNames
  readonly formerNames?: FormerNames
  /** From when on this record asks for returns; absent where it asks for all that the forms do. */
  readonly asked?: Asked
  /** A coalition keeps it alone (core/country/observatory.ts). */
  readonly observatory?: Kept
  readonly people: readonly DemoPerson[]
  /** Address of a sample return, `…/sample-FORM.xlsx`; absent where there is none. */
  readonly sample?: string
}
/** `pages`: where the trustee serves people's own pages, which their paper names; absent where it serves none. */
export type Doors = { readonly oversight: OversightKey; readonly vaults: readonly VaultDoor[]; readonly pages?: string }

/** Somebody invented, with a key in a file that signs in and signs; an installation that is no demo refuses such keys. */
export type DemoPerson = {
  readonly id: string
  readonly words: Words
  readonly signing: SigningKey
  /** Their office's keys; absent where the office seals nothing. */
  readonly keys?: EdgeKeys
  /** The journey that they begin with. */
  readonly journey?: string
}

/** @throws when the file is not there or is not what it should be: without it the desk can do nothing. */
export const loadConfig = async (): Promise<DeskConfig> => holdDoors(await fetchConfig())

/** As it is, with nothing remembered of it: for whoever leaves nothing in the browser. @throws as above. */
export async function fetchConfig(): Promise<DeskConfig> {
  const response = await fetch('./desk.json', { cache: 'no-store', redirect: 'error' })
  if (!response.ok) throw new Error(`desk.json: ${response.status}`)
  const config: unknown = await response.json()
  if (!isConfig(config)) throw new Error('desk.json is not a configuration of this desk')
  return config
}

const DOORS = 'doors'
/**
 * The record's server hands this file out. Whoever keeps it could put vaults of his own in place of the true ones: he would read who asks for whom,
 * and could say that a name is kept that he threw away; where people's own pages are, he would read what she types there. So a browser goes by the
 * first doors that it was given, and by no others unasked: a first address of those pages is another too.
 * A demonstration's are new each time; but a record that became one is not believed.
 */
function holdDoors(config: DeskConfig): DeskConfig {
  const { doors, ...others } = config
  if (doors === undefined) return config
  const [now, known] = [JSON.stringify(doors), recall(DOORS)]
  const isSame = known === undefined || known === now
  if (isSame && known !== now && !config.demo) remember(DOORS, now)
  return isSame ? config : { ...others, changedDoors: doors }
}

/** Somebody has compared them with a keeper's. @returns the desk as it goes on, with what is open in it. */
export function believeDoors(config: DeskConfig): DeskConfig {
  const { changedDoors, ...others } = config
  if (changedDoors === undefined) return config
  remember(DOORS, JSON.stringify(changedDoors))
  return { ...others, doors: changedDoors }
}

function isConfig(value: unknown): value is DeskConfig {
  if (typeof value !== 'object' || value === null) return false
  const { api, country, people } = value as Record<string, unknown>
  return typeof api === 'string' && typeof country === 'string' && Array.isArray(people) && people.every(isPerson)
}

const isPerson = (value: unknown): value is DemoPerson =>
  typeof value === 'object' && value !== null && 'id' in value && 'words' in value && 'signing' in value
