/**
 * The ceremony of the first two registrars, and whom they enrol then: for a demo, whose people have keys in files. Where
 * it is no demo the same entries come from two people's devices; until then its returns come in unsigned.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Country } from '../../core/country/index.ts'
import type { CredentialRole } from '../../core/entry/credential-card.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../../core/entry/kinds.ts'
import { commitmentsOf, hashOf, makeEntry, uuidFrom } from '../../core/entry/make.ts'
import { readyOf, type Ready } from '../../core/entry/ready.ts'
import { makeSigningKey, softwareSigner, type SigningKey } from '../../core/entry/software-key.ts'
import { printSignature } from '../../core/ledger/signature.ts'
import type { RecordStore } from '../../road/ports.ts'
import type { Layout } from '../../store/files/layout.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'

/** @param layout says where each agency keeps its own keys; none of them lies in the server's folder. */
export async function holdCeremony(store: RecordStore, layout: Layout, country: Country): Promise<void> {
  const keyOf = (agency: string, role: CredentialRole): SigningKey => {
    const key = makeSigningKey(country.id, agency, role, nodeRandom.bytes(48))
    const path = layout.signingKey(agency, role)
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    // Dozens of keys of nobody: a power cut takes a demonstration that is made again, and each sync would be waited for.
    writeFileSync(path, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600 })
    return key
  }
  const { first, second } = registrarsOf(country)
  const registrars = [keyOf(first, 'registrar'), keyOf(second, 'registrar')]
  const entries = [await jointly({ kind: 'registrars.enrolled', cards: registrars.map((r) => r.card) }, registrars)]
  const approvedBy = registrars.map((r) => r.card.credential)
  for (const { agency, role } of rolesOf(country))
    entries.push(await jointly({ kind: 'credential.enrolled', card: keyOf(agency, role).card, approvedBy }, registrars))
  await store.append(INSTALLATION, entries, null)
}

/** Of two bodies that do not answer to each other: the trustee, and whoever receives the returns. */
export function registrarsOf(country: Country): { first: string; second: string } {
  const receives = country.agencies.find((a) => a.type === 'oversight') ?? country.agencies[0]
  if (!receives) throw new Error(`impossible: ${country.id} has no agency`)
  return { first: receives.id, second: country.trustee.id }
}

function rolesOf(country: Country): { agency: string; role: CredentialRole }[] {
  return country.agencies.flatMap(({ id: agency, type, sends }): { agency: string; role: CredentialRole }[] => [
    ...(sends.length > 0
      ? [
          { agency, role: 'head' as const },
          { agency, role: 'clerk' as const },
          { agency, role: 'caseworker' as const },
        ]
      : []),
    ...(type === 'oversight' ? [{ agency, role: 'oversight' as const }] : []),
    ...(type === 'oversight' || type === 'statistics' ? [{ agency, role: 'reviewer' as const }] : []),
  ])
}

/** An entry that both sign; the first is its author. */
async function jointly(body: EntryBody, keys: readonly SigningKey[]): Promise<Ready> {
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: INSTALLATION, author: keys[0]?.card.credential ?? '' }
  const parts = makeEntry(head, body, {}, {}, nodeRandom.bytes)
  const hash = hashOf(commitmentsOf(parts))
  const signature = printSignature({ form: 'joint', of: await Promise.all(keys.map((k) => softwareSigner(k).sign(hash))) })
  return readyOf({ ...parts, signature }, { stub: JSON.parse(parts.stub) as Stub, other: {} })
}
