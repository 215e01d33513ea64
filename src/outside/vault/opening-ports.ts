/** What an asker reaches over HTTP: the record's server, and each vault. Runs in a browser too. */
import type { OpeningPorts, Proofs, SealedRecord, VaultDoor } from '../../work/openings/open.ts'
import { NotOpened } from '../../work/openings/open.ts'
import type { Parts } from '../../core/entry/make.ts'
import type { Purpose } from '../../core/entry/oversight-acts.ts'
import { parseJson } from '../../core/canonical.ts'
import { isObject } from '../../core/shape.ts'
import { boundedFetch, textOf, type Answer } from '../http/bounded-fetch.ts'

type Server = { readonly url: string; /** An office's key, or a session's. */ readonly token: string }

const PAUSE_MS = 30
/** A record's sealed part is the longest of what comes. */
const ANSWER = { most: 4 * 1024 * 1024, ms: 20_000 }
/** A name and a key. */
const NAME = { most: 1024, ms: 10_000 }

const call = (server: Server, path: string, body?: object): Promise<Answer> => {
  const headers = { authorization: `Bearer ${server.token}`, ...(body ? { 'content-type': 'application/json' } : {}) }
  const asking = body ? ({ method: 'POST', headers, body: JSON.stringify(body) } as const) : { headers }
  return boundedFetch(`${server.url.replace(/\/+$/, '')}${path}`, asking, ANSWER)
}

/** @throws NotOpened where the server says no. */
function read<T>(answer: Answer): T {
  if (!answer.isOk) throw new NotOpened(answer.status === 404 || answer.status === 401 ? 'opening.no-record' : 'opening.answer')
  const said = parseJson(textOf(answer) ?? '')
  if (said === undefined) throw new NotOpened('opening.answer')
  return said as T
}

/** The newest version of an own record. @throws NotOpened */
export const readSealed = async (server: Server, record: string, purpose: Purpose): Promise<SealedRecord> =>
  read(await call(server, `/api/v1/records/${record}/sealed?purpose=${purpose}`))

export function openingPorts(server: Server): OpeningPorts {
  const prove: OpeningPorts['prove'] = async (entries) => {
    const answer = await call(server, '/api/v1/proofs', { entries: entries.map(({ index, leaf }) => ({ index, leaf })) })
    return answer.status === 404 ? undefined : read<Proofs>(answer)
  }
  return {
    prove,
    checkpoint: async () => {
      const proofs = await prove([])
      if (!proofs) throw new NotOpened('opening.no-witnesses')
      return proofs.checkpoint
    },
    appendRow: async (entry) => read<{ proof: string }>(await call(server, '/api/v1/oversight-rows', { entry })).proof,
    ask: askVault,
    pause: () => new Promise((resolve) => void setTimeout(resolve, PAUSE_MS)),
  }
}

/** @returns what it sealed to the one-time key; null where it refuses, undefined where it does not answer now. */
export const askVault: OpeningPorts['ask'] = async (vault, body) => {
  const answer = await tell(vault, '/open', body)
  if (!answer?.isOk) return answer?.status === 404 ? null : undefined
  const said = parseJson(textOf(answer) ?? '')
  return isObject(said) && typeof said.sealed === 'string' ? said.sealed : undefined
}

/** What a vault says to a person by the key of her own page; undefined where it says nothing. */
export async function askOwnPage(vault: VaultDoor, body: string): Promise<unknown> {
  const answer = await tell(vault, '/own-page', body)
  return answer?.isOk ? parseJson(textOf(answer) ?? '') : undefined
}

/** Hands an act to a vault. @returns whether it counts there from now on. */
export const tellVault = async (vault: VaultDoor, body: string): Promise<boolean> => (await tell(vault, '/act', body))?.isOk === true

/** Hands a revocation to a vault, whatever the record's server does with it. @returns whether the device is cut off there. */
export const tellRevocation = async (vault: VaultDoor, entry: Parts): Promise<boolean> =>
  (await tell(vault, '/revocation', JSON.stringify({ format: 'saksi-revocation/1', entry, place: null })))?.isOk === true

/** Whether a vault answers, and as the one whose key the desk was given. */
export async function hearVault(vault: VaultDoor): Promise<'there' | 'silent' | 'another'> {
  try {
    const answer = await boundedFetch(`${vault.url.replace(/\/+$/, '')}/`, {}, NAME)
    if (!answer.isOk) return 'silent'
    return (textOf(answer) ?? '').split('\n')[1] === vault.vkey ? 'there' : 'another'
  } catch {
    return 'silent'
  }
}

/** Undefined where nobody answers. */
async function tell(vault: VaultDoor, path: string, body: string): Promise<Answer | undefined> {
  try {
    return await boundedFetch(`${vault.url.replace(/\/+$/, '')}${path}`, { method: 'POST', body }, ANSWER)
  } catch {
    return undefined
  }
}
