/** What a search reaches over HTTP: the record's server, and the trustee's vault. */
import { parseJson } from '../../core/canonical.ts'
import type { VaultDoor } from '../../work/openings/open.ts'
import type { FoundRecord, SearchPorts } from '../../work/searches/search.ts'
import { boundedFetch, textOf } from '../http/bounded-fetch.ts'
import { openingPorts } from './opening-ports.ts'

type Server = { readonly url: string; readonly token: string }
/** A thousand evaluated points are some fifty thousand bytes; a page of notices is longer. */
const ANSWER = { most: 1024 * 1024, ms: 30_000 }

export function searchPorts(server: Server, trustee: VaultDoor): SearchPorts {
  const vault = trustee.url.replace(/\/+$/, '')
  const { appendRow, prove, pause } = openingPorts(server)
  return {
    appendRow,
    prove,
    pause,
    now: () => Math.floor(Date.now() / 1000),
    ticket: async (body) => ((await post(`${vault}/search`, body)) as { ticket?: string } | undefined)?.ticket,
    errand: (body) => post(`${vault}/search/errand`, body),
    find: async (ticket, tokens) => {
      const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' }
      const answer = await post(`${server.url.replace(/\/+$/, '')}/api/v1/search`, JSON.stringify({ ticket, tokens }), headers)
      return (answer as { found?: readonly FoundRecord[] } | undefined)?.found
    },
  }
}

/**
 * Undefined where nobody answers, or the answer is no. Each has a connection of its own: blinding takes longer than a server keeps
 * an idle one, and what meets one just closed would look refused.
 */
async function post(url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const own = { ...headers, connection: 'close' }
  try {
    const answer = await boundedFetch(url, { method: 'POST', headers: own, body }, ANSWER)
    return answer.isOk ? parseJson(textOf(answer) ?? '') : undefined
  } catch {
    return undefined
  }
}
