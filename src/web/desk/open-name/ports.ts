import { askVault } from '../../../outside/vault/opening-ports.ts'
import type { GrantSlip } from '../../../core/entry/grant-slip.ts'
import type { Purpose } from '../../../core/entry/oversight-acts.ts'
import { NotOpened, type OpeningPorts, type Proofs, type SealedRecord, type VaultDoor } from '../../../work/openings/open.ts'
import type { Api, Said } from '../account/api.ts'

const PAUSE_MS = 250

/** @throws NotOpened; not there and not yours are one answer. */
function must<T>(said: Said<T>): T {
  if (said.ok) return said.body
  if (said.code === 'no-answer') throw new NotOpened('opening.answer')
  throw new NotOpened(said.code.startsWith('session.') ? said.code : 'opening.no-record')
}

/** @param grant its owner's slip, for another agency's record. */
export const readSealed = async (api: Api, record: string, purpose: Purpose, grant?: GrantSlip): Promise<SealedRecord> =>
  must(
    grant
      ? await api.ask<SealedRecord>('POST', `/api/v1/records/${record}/granted`, { grant })
      : await api.ask<SealedRecord>('GET', `/api/v1/records/${record}/sealed?purpose=${purpose}`),
  )

/** The server by this session, and the vaults of desk.json. Made for one opening: a vault answers a row once, so what it said is kept. */
export function deskPorts(api: Api): OpeningPorts {
  const answered = new Map<VaultDoor, string>()
  const prove: OpeningPorts['prove'] = async (entries) => {
    const said = await api.ask<Proofs>('POST', '/api/v1/proofs', { entries: entries.map(({ index, leaf }) => ({ index, leaf })) })
    // Not there yet: the witnesses have not come so far, or the line is down for a moment.
    if (!said.ok && !said.code.startsWith('session.')) return undefined
    return must(said)
  }
  return {
    prove,
    checkpoint: async () => {
      const proofs = await prove([])
      if (!proofs) throw new NotOpened('opening.no-witnesses')
      return proofs.checkpoint
    },
    appendRow: async (entry) => must(await api.ask<{ proof: string }>('POST', '/api/v1/oversight-rows', { entry })).proof,
    ask: async (vault, body) => {
      const sealed = answered.get(vault) ?? (await askVault(vault, body))
      if (typeof sealed === 'string') answered.set(vault, sealed)
      return sealed
    },
    pause: () => new Promise((resolve) => void setTimeout(resolve, PAUSE_MS)),
  }
}
