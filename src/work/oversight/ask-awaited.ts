/** Whether a vault says that oversight is to look at it: yes or no, in as many bytes, and nothing of what it is. */
import { boundedFetch, textOf } from '../../outside/http/bounded-fetch.ts'
import type { KnownVault } from '../openings/known-vaults.ts'

const ANSWER = { most: 16, ms: 5_000 }

/** Undefined where it does not say. */
export async function askAwaited({ url, courierToken }: KnownVault): Promise<boolean | undefined> {
  try {
    const headers = { authorization: `Bearer ${courierToken}` }
    const answer = await boundedFetch(`${url.replace(/\/+$/, '')}/awaited`, { headers }, ANSWER)
    const said = answer.isOk ? textOf(answer) : undefined
    return said === 'look\n' ? true : said === 'none\n' ? false : undefined
  } catch {
    return undefined
  }
}
