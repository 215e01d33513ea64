/** What approvals need over HTTP beside the record's server: the trustee's vault, and both when one is handed over. Runs in a browser too. */
import { parseJson } from '../../core/canonical.ts'
import type { ApprovalPorts } from '../../work/openings/approve.ts'
import type { OpeningPorts, VaultDoor } from '../../work/openings/open.ts'
import { boundedFetch, textOf } from '../http/bounded-fetch.ts'
import { tellVault } from './opening-ports.ts'

/** A page of what waits: two thousand askings of some hundred bytes. */
const ANSWER = { most: 2 * 1024 * 1024, ms: 20_000 }

export const approvalPorts = (server: Pick<OpeningPorts, 'appendRow' | 'prove' | 'pause'>, trustee: VaultDoor): ApprovalPorts => ({
  appendRow: server.appendRow,
  prove: server.prove,
  pause: server.pause,
  now: () => Math.floor(Date.now() / 1000),
  tell: tellVault,
  say: async (what, body) => {
    try {
      const answer = await boundedFetch(`${trustee.url.replace(/\/+$/, '')}/approval/${what}`, { method: 'POST', body }, ANSWER)
      return answer.isOk ? (parseJson(textOf(answer) ?? '') ?? null) : undefined
    } catch {
      return undefined
    }
  },
})
