/** An installation in a folder of its own, for one test file; and the road up to Sealed, as a clerk walks it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { hpke } from '../../src/outside/hpke/hpke.ts'
import { initInstallation } from '../../src/work/installation/init.ts'
import { openInstallation, readEdgeKeys, type Installation } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { findForm } from '../../src/core/country/find.ts'
import { receive } from '../../src/road/receive.ts'
import { seal } from '../../src/road/seal.ts'
import type { Refused, Sealed } from '../../src/road/stages.ts'
import { validate } from '../../src/road/validate.ts'
import { newInstallation } from './new-installation.ts'
import { scratchDir } from './scratch-dir.ts'

export type Made = { readonly dir: string; readonly installation: Installation; remove(): Promise<void> }

/**
 * @param how `new`: made now, and not copied from one that may be hours old, for what looks at how late something came; `filled`: with the whole
 * invented country in it.
 */
export async function makeInstallation(country: string, how?: 'new' | 'filled'): Promise<Made> {
  const scratch = scratchDir(country)
  const dir = join(scratch.path, country)
  if (how === 'new') await initInstallation({ dir, country, demo: true })
  else await newInstallation({ dir, country, demo: true, isFilled: how === 'filled' })
  const installation = await openInstallation(dir)
  return {
    dir,
    installation,
    remove: async () => {
      await installation.close()
      scratch.remove(dir)
    },
  }
}

/** @returns what the edge would send, or why it refuses. */
export async function sealFile(
  installation: Installation,
  formId: string,
  agency: string,
  bytes: Uint8Array,
  fileName: string,
): Promise<Sealed | Refused> {
  const { country, layout } = installation
  const form = findForm(country, formId)
  if (!form) throw new Error(`no form ${formId}`)
  const draft = await receive(bytes, { form, country, fileName })
  const valid = 'refused' in draft ? draft : validate(draft, form, country)
  if ('refused' in valid) return valid
  // An office that only ever sends forms without names has no keys.
  const edge = layout.edge(agency)
  return seal(valid, { country, form, agency, keys: existsSync(edge) ? readEdgeKeys(edge) : null, random: nodeRandom, hpke })
}
