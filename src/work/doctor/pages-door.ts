/**
 * Whether every vault answers the pages whose address desks print: the file of doors names it, and whoever writes another there sends people to his
 * own. What a vault's keeper told it is asked as a browser would, so that no new answer of a vault is needed.
 */
import { areWhole } from '../../core/seal/sides.ts'
import type { Layout } from '../../store/files/layout.ts'
import { doorsFile, readDoors, type Doors } from '../openings/doors.ts'
import { readVaults, type KnownVault } from '../openings/known-vaults.ts'
import { fault, ok, type Check } from './check.ts'

const ID = 'vaults.pages'
const MS = 5_000

/** Nothing where no address is named, and nothing of a vault that does not answer: both are said elsewhere. */
export async function checkPagesDoor(layout: Layout): Promise<Check[]> {
  const vaults = readVaults(layout)
  const pages = areWhole(vaults.map((v) => v.side)) ? doorsOf(layout)?.pages : undefined
  if (pages === undefined) return []
  const answers = await Promise.all(vaults.map(async (vault) => ({ vault, allows: await allows(vault, pages) })))
  const others = answers.filter((a) => a.allows === false).map((a) => a.vault.name)
  if (others.length > 0)
    return [
      fault(
        ID,
        `${others.join(', ')} answer no pages of ${pages}, which desks print on her paper`,
        `print no paper before keepers were telephoned (saksi vault code HOME): either that address in ${doorsFile(layout)} is not theirs, or one of them has not said it yet (saksi vault pages, docs/operate/own-pages.md)`,
      ),
    ]
  return answers.some((a) => a.allows === true)
    ? [ok(ID, `the vaults answer people’s own pages of ${pages}, and desks print that address`)]
    : []
}

/** Undefined where it does not answer. */
async function allows({ url }: KnownVault, pages: string): Promise<boolean | undefined> {
  try {
    const asked = `${url.replace(/\/+$/, '')}/own-page`
    const answer = await fetch(asked, {
      method: 'OPTIONS',
      headers: { origin: pages },
      redirect: 'error',
      signal: AbortSignal.timeout(MS),
    })
    await answer.body?.cancel()
    return answer.headers.get('access-control-allow-origin') === pages
  } catch {
    return undefined
  }
}

function doorsOf(layout: Layout): Doors | undefined {
  try {
    return readDoors(doorsFile(layout))
  } catch {
    return undefined // said with the doors themselves
  }
}
