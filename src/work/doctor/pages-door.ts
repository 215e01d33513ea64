/**
 * Whether every vault answers the pages whose address desks print: the file of doors names it, and whoever writes another there sends people to his
 * own. What a vault's keeper told it is asked as a browser would, so that no new answer of a vault is needed.
 */
import { areWhole } from '../../core/seal/sides.ts'
import type { Layout } from '../../store/files/layout.ts'
import type { Installation } from '../installation/installation.ts'
import { doorsFile, readDoors, type Doors } from '../openings/doors.ts'
import { readVaults, type KnownVault } from '../openings/known-vaults.ts'
import { shutPages, type ShutPages } from '../own-pages/shut-pages.ts'
import { fault, ok, type Check } from './check.ts'

const ID = 'vaults.pages'
const MS = 5_000

/** Of a vault that does not answer it says nothing: that is said elsewhere. @param now milliseconds since 1970. */
export async function checkPagesDoor(
  { layout, pools, settings }: Pick<Installation, 'layout' | 'pools' | 'settings'>,
  now: number,
): Promise<Check[]> {
  const shut = await shutPages(layout, pools.saksi_reader, new Date(now).toISOString().slice(0, 10))
  if (shut) return [sayShut(shut, layout)]
  const vaults = readVaults(layout)
  const pages = areWhole(vaults.map((v) => v.side)) ? doorsOf(layout)?.pages : undefined
  if (pages === undefined) return []
  if ([settings.url, settings.desk].some((url) => url !== undefined && new URL(url).origin === pages))
    return [
      fault(
        ID,
        `${doorsFile(layout)} has people’s own pages at ${pages}, which is the desk’s address or the record’s`,
        'ask the keepers which is right, by telephone (docs/operate/own-pages.md)',
      ),
    ]
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

function sayShut({ pages, hasNotes }: ShutPages, { doors }: Layout): Check {
  if (pages === 0 && !hasNotes)
    return ok(
      ID,
      'the file of doors names no address of people’s own pages: until it does nobody is given one, and no note is left (docs/operate/own-pages.md)',
    )
  const shut = [
    ...(pages > 0 ? [`${pages} people’s own pages open nowhere: nobody stops sharing there`] : []),
    ...(hasNotes ? ['no note can be left'] : []),
  ]
  return fault(
    ID,
    `${shut.join(', and ')}, since ${doors} names no address of the trustee’s`,
    'every keeper runs saksi vault pages HOME ORIGIN and starts his vault again, then one writes the file of doors anew (docs/operate/own-pages.md); tell each body that gave a page: until then its worker stops for her when she asks',
  )
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
