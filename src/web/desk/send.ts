import type { Api } from './account/api.ts'
import type { LoggedData, Receipt, SealedData } from '../../flow/stages.ts'

/** How handing in went. `why` is the server's own sentence; it never repeats content. */
export type Sent =
  | { readonly ok: true; readonly logged: LoggedData }
  | { readonly ok: false; readonly reason: 'no-answer' | 'not-allowed' | 'not-signed' | 'signed-out' }
  | { readonly ok: false; readonly reason: 'server-refused'; readonly why: string }

/**
 * Hands a sealed return to the application. The office's token goes in a header, never in an address. Sending the same
 * return twice is safe: the server knows a resend by its entries.
 */
export async function sendReturn(api: string, token: string, sealed: SealedData): Promise<Sent> {
  let response: Response
  try {
    response = await fetch(`${api}/api/v1/returns`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(sealed),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
  } catch {
    return { ok: false, reason: 'no-answer' } // the network, or a server that is down: the work stays
  }
  const body: unknown = await response.json().catch(() => null)
  if (response.ok && isLogged(body)) return { ok: true, logged: body }
  if (response.status === 401 || response.status === 403) return { ok: false, reason: 'not-allowed' }
  if (response.status >= 500 || response.ok) return { ok: false, reason: 'no-answer' }
  return { ok: false, reason: 'server-refused', why: messageOf(body) ?? String(response.status) }
}

/** The same by somebody who signed in: the session says for which office. What is refused keeps the work in the window. */
export async function sendSigned(api: Api, sealed: SealedData): Promise<Sent> {
  const said = await api.ask<LoggedData>('POST', '/api/v1/returns', sealed)
  if (said.ok) return isLogged(said.body) ? { ok: true, logged: said.body } : { ok: false, reason: 'no-answer' }
  if (said.code === 'no-answer') return { ok: false, reason: 'no-answer' }
  if (said.code.startsWith('session.')) return { ok: false, reason: 'signed-out' }
  return { ok: false, reason: 'server-refused', why: said.message ?? said.code }
}

/** The receipt as it has grown so far; undefined where there is no answer: the one at hand holds as well. */
export async function askReceipt(api: string, token: string, entry: string): Promise<Receipt | undefined> {
  try {
    const response = await fetch(`${api}/api/v1/receipts/${entry}`, {
      headers: { authorization: `Bearer ${token}` },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    const body: unknown = response.ok ? await response.json() : null
    const grown = typeof body === 'object' && body !== null && 'proof' in body ? body : undefined
    return typeof grown?.proof === 'string' ? { entry, proof: grown.proof } : undefined
  } catch {
    return undefined
  }
}

/** How many outside offices signed the state in it; the first signature is the log's own. */
export const confirmedIn = (proof: string): number => proof.split('\n').filter((line) => line.startsWith('\u2014 ')).length - 1

const isLogged = (body: unknown): body is LoggedData =>
  typeof body === 'object' && body !== null && 'accepted' in body && 'unchanged' in body && 'receipt' in body

function messageOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const { message, error } = body as Record<string, unknown>
  return typeof message === 'string' ? message : typeof error === 'string' ? error : undefined
}

/** The log position that a receipt names; undefined when there is none in it. */
export function positionOf(proof: string): number | undefined {
  const index = /^index (\d+)$/m.exec(proof)?.[1]
  return index === undefined ? undefined : Number(index)
}
