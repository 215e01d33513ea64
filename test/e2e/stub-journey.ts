/** A built desk before a stub of the application: one invented person, and what the stub answers. */
import { buildWeb } from '../../src/server/build-web.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import { toBase64Url } from '../../src/core/bytes.ts'
import { invent } from './invented.ts'
import { bodyOf, fileOf, policy, serve, type Site } from './serve.ts'

const SECRET = toBase64Url(new Uint8Array(32).fill(7))
export type Sent = { readonly path: string; readonly body: unknown }
export type StubDesk = { readonly desk: Site; readonly sent: readonly Sent[]; close(): Promise<void> }

/** An answer that is no: the session has ended, say. */
export class Refusal {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string) {
    this.status = status
    this.code = code
  }
}

/** @param answer what the stub says to a path and what was sent; undefined is a 404. */
export async function stubDesk(
  agency: string,
  role: CredentialRole,
  journey: string,
  answer: (path: string, query: URLSearchParams, body: unknown) => unknown,
): Promise<StubDesk> {
  const built = await buildWeb('kh')
  const keys = { format: 'saksi-edge/1' as const, country: 'kh', agency, epoch: 1, contentKey: SECRET, submitToken: SECRET }
  const person = invent({ ...keys, agencyVault: SECRET, trusteeVault: SECRET }, role)
  const sent: Sent[] = []
  let desk: Site | undefined
  const api = await serve(async (path, request) => {
    const headers = { 'access-control-allow-origin': desk?.url ?? '', 'access-control-allow-headers': 'authorization, content-type, dpop' }
    if (request.method === 'OPTIONS') return { body: '', status: 204, headers }
    // The desk asks before anybody is let in whether it is the one on record.
    if (path === '/api/v1/standing')
      return {
        body: JSON.stringify({ policies: 'adopted', country: built.country, desk: built.country }),
        type: 'application/json',
        headers,
      }
    const opened = person.signIn(path)
    if (opened) return { ...opened, headers }
    const text = await bodyOf(request)
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    if (body !== undefined) sent.push({ path, body })
    const said = answer(path, new URL(request.url ?? '/', 'http://x').searchParams, body)
    const no = said instanceof Refusal ? said : said === undefined ? new Refusal(404, 'not-found') : undefined
    return {
      status: no?.status ?? 200,
      body: JSON.stringify(no ? { code: no.code, message: '' } : said),
      type: 'application/json',
      headers,
    }
  }, policy())
  desk = await serve((path) => {
    if (path !== '/desk.json') return fileOf(built.desk, path)
    const people = [{ ...person.person, journey }]
    return { body: JSON.stringify({ api: api.url, country: 'kh', demo: true, people }), type: 'application/json' }
  }, policy('http://127.0.0.1:*'))
  return { desk, sent, close: async () => void (await Promise.all([desk?.close(), api.close()])) }
}
