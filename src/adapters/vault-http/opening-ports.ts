/** What an asker reaches over HTTP: the record's server, and each vault. Runs in a browser too. */
import type { OpeningPorts, Proofs, SealedRecord, VaultDoor } from '../../flow/open.ts'
import { NotOpened } from '../../flow/open.ts'
import type { Purpose } from '../../core/entry/oversight-acts.ts'

type Server = { readonly url: string; /** An office's key, or a session's. */ readonly token: string }

const PAUSE_MS = 30
const TIMEOUT_MS = 20_000

const call = (server: Server, path: string, body?: object): Promise<Response> =>
  fetch(`${server.url.replace(/\/+$/, '')}${path}`, {
    headers: { authorization: `Bearer ${server.token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })

/** @throws NotOpened where the server says no. */
async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new NotOpened(response.status === 404 || response.status === 401 ? 'opening.no-record' : 'opening.answer')
  return (await response.json()) as T
}

/** The newest version of an own record. @throws NotOpened */
export const readSealed = async (server: Server, record: string, purpose: Purpose): Promise<SealedRecord> =>
  read(await call(server, `/api/v1/records/${record}/sealed?purpose=${purpose}`))

export function openingPorts(server: Server): OpeningPorts {
  const prove: OpeningPorts['prove'] = async (entries) => {
    const response = await call(server, '/api/v1/proofs', { entries: entries.map(({ index, leaf }) => ({ index, leaf })) })
    return response.status === 404 ? undefined : read<Proofs>(response)
  }
  return {
    prove,
    checkpoint: async () => {
      const proofs = await prove([])
      if (!proofs) throw new NotOpened('opening.no-witnesses')
      return proofs.checkpoint
    },
    appendRow: async (entry) => (await read<{ proof: string }>(await call(server, '/api/v1/oversight-rows', { entry }))).proof,
    ask: async (vault, body) => {
      const response = await tell(vault, '/open', body)
      if (!response?.ok) return response?.status === 404 ? null : undefined
      const { sealed } = (await response.json()) as { sealed?: unknown }
      return typeof sealed === 'string' ? sealed : undefined
    },
    pause: () => new Promise((resolve) => void setTimeout(resolve, PAUSE_MS)),
  }
}

/** Hands an act to a vault. @returns whether it counts there from now on. */
export const tellVault = async (vault: VaultDoor, body: string): Promise<boolean> => (await tell(vault, '/act', body))?.ok === true

/** Undefined where nobody answers. */
async function tell(vault: VaultDoor, path: string, body: string): Promise<Response | undefined> {
  try {
    return await fetch(`${vault.url.replace(/\/+$/, '')}${path}`, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch {
    return undefined
  }
}
