/** The clerk's side of a demonstration: a sheet is read, checked, sealed and signed there, and appended like any other. */
import { existsSync, readFileSync } from 'node:fs'
import { hpke } from '../outside/hpke/hpke.ts'
import { readEdgeKeys, type Installation } from '../work/installation/installation.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import type { CredentialRole } from '../core/entry/credential-card.ts'
import type { EntrySigner } from '../core/entry/sign.ts'
import { readSigningKey, softwareSigner } from '../core/entry/software-key.ts'
import { findForm } from '../core/country/find.ts'
import type { Form } from '../core/country/index.ts'
import { append } from '../road/append.ts'
import { receive } from '../road/receive.ts'
import { seal, sealNil, type NilSlot } from '../road/seal.ts'
import type { Logged, Sealed, ValueRowList } from '../road/stages.ts'
import { validate } from '../road/validate.ts'

export function formOf(installation: Installation, id: string): Form {
  const form = findForm(installation.country, id)
  if (!form) throw new Error(`impossible: no form ${id}`)
  return form
}

export async function handIn(
  installation: Installation,
  form: Form,
  bytes: Uint8Array,
  fileName: string,
  agency: string,
): Promise<{ readonly logged: Logged; readonly sealed: Sealed; readonly rows: ValueRowList }> {
  const { country, layout } = installation
  const draft = await receive(bytes, { form, country, fileName })
  const valid = 'refused' in draft ? draft : validate(draft, form, country)
  if ('refused' in valid)
    throw new Error(`the demo's own ${fileName} has ${valid.refused.length} problems; the first: ${valid.refused[0]?.message.en ?? ''}`)
  // As at a desk: the office's keys are at hand, whatever the form. An office that only ever sends forms without names has none.
  const edge = layout.edge(agency)
  const keys = existsSync(edge) ? readEdgeKeys(edge) : null
  const signer = demoSigner(installation, agency, 'clerk')
  const sealed = await seal(valid, { country, form, agency, keys, random: nodeRandom, hpke, signer })
  return { sealed, rows: valid.rows, logged: await append(sealed, country, installation.store) }
}

/** "Nothing in these", signed by the head. */
export async function sayNothing(installation: Installation, form: Form, agency: string, slots: readonly NilSlot[]): Promise<Logged> {
  const { country, store } = installation
  const signer = demoSigner(installation, agency, 'head')
  return append(await sealNil(slots, { country, form, agency, random: nodeRandom, signer }), country, store)
}

/** The demo's people have keys in files, and every page that shows one says so. @throws where the key is not on this machine. */
export function demoSigner(installation: Installation, agency: string, role: CredentialRole): EntrySigner {
  const key = readSigningKey(JSON.parse(readFileSync(installation.layout.signingKey(agency, role), 'utf8')))
  if (!key) throw new Error(`impossible: the demo made no key for the ${role} of ${agency}`)
  return softwareSigner(key)
}
