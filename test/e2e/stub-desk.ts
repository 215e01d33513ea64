/** The built desk with an application that is a stub: it lets the invented clerk in, takes returns, and shows what it was sent. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import courtReturn from '../../countries/kh/forms/court-return.ts'
import { makeVaultKeys } from '../../src/outside/hpke/hpke.ts'
import { toBase64Url } from '../../src/core/bytes.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import { messySample } from '../../src/demo/write-court-return.ts'
import type { SealedData } from '../../src/road/stages.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { launch, PATIENCE } from './browser.ts'
import { invent } from './invented.ts'
import { makeReceipt } from './receipts.ts'
import { bodyOf, fileOf, policy, serve } from './serve.ts'

type Taken = { readonly authorization: string | undefined; readonly url: string; readonly body: string }
export type StubDesk = {
  readonly url: string
  readonly taken: Taken[]
  /** Of the session, and of the office's content key: neither may be found in what is sent. */
  readonly token: string
  readonly secret: string
  /** What the application answers a return from now on; undefined takes it. */
  answer: { readonly status: number; readonly body: object } | undefined
  close(): Promise<void>
}

async function openStubDesk(agency: string, role: CredentialRole = 'clerk'): Promise<StubDesk> {
  const built = await buildWeb('kh')
  const { receipt } = makeReceipt()
  const secret = toBase64Url(new Uint8Array(32).fill(7))
  const [agencyVault, trusteeVault] = await Promise.all([makeVaultKeys(), makeVaultKeys()])
  const clerk = invent(
    {
      format: 'saksi-edge/1',
      country: 'kh',
      agency,
      epoch: 1,
      contentKey: secret,
      submitToken: secret,
      agencyVault: toBase64Url(agencyVault.publicKey),
      trusteeVault: toBase64Url(trusteeVault.publicKey),
    },
    role,
  )
  const sample = await messySample(courtReturn)
  const api = await serve(async (path, request) => {
    const headers = { 'access-control-allow-origin': stub.url, 'access-control-allow-headers': 'authorization, content-type, dpop' }
    if (request.method === 'OPTIONS') return { body: '', status: 204, headers }
    const json = (body: object, status = 200) => ({ body: JSON.stringify(body), status, type: 'application/json', headers })
    // The desk asks before anybody is let in whether it is the one on record.
    if (path === '/api/v1/standing')
      return {
        body: JSON.stringify({ policies: 'adopted', country: built.country, desk: built.country }),
        type: 'application/json',
        headers,
      }
    const opened = clerk.signIn(path)
    if (opened) return { ...opened, headers }
    // The receipt's page asks whether it has grown: here it has not.
    if (path === '/api/v1/receipts/0192-test') return json({ entry: '0192-test', proof: receipt })
    if (path === '/api/v1/records') return json({ records: [], next: null })
    if (/^\/api\/v1\/returns-due\/[a-z-]+\/waiting$/.test(path)) return json({ rows: [] })
    if (path !== '/api/v1/returns') return undefined
    const body = await bodyOf(request)
    stub.taken.push({ authorization: request.headers.authorization, url: request.url ?? '', body })
    if (stub.answer) return json(stub.answer.body, stub.answer.status)
    const accepted = (JSON.parse(body) as SealedData).entries.length - 1
    return json({ accepted, unchanged: 0, superseded: 0, conflicts: 0, entries: [], receipt: { entry: '0192-test', proof: receipt } })
  }, policy())
  const desk = await serve((path) => {
    if (path === '/desk.json') {
      const config = { api: api.url, country: 'kh', demo: true, people: [clerk.person], sample: './sample-court-return.xlsx' }
      return { body: JSON.stringify(config), type: 'application/json' }
    }
    if (path === '/sample-court-return.xlsx') return { body: sample, type: 'application/octet-stream' }
    return fileOf(built.desk, path)
  }, policy('http://127.0.0.1:*'))
  const stub: StubDesk = {
    url: desk.url,
    taken: [],
    token: clerk.token,
    secret,
    answer: undefined,
    close: async () => void (await Promise.all([desk.close(), api.close()])),
  }
  return stub
}

/** For the body of a `describe`: one desk of the agency and one browser for all of its tests, closed after them. */
export function inStubDesk(agency = 'moj'): { readonly desk: StubDesk; readonly browser: Browser } {
  const made = {} as { desk: StubDesk; browser: Browser }
  beforeAll(async () => {
    made.desk = await openStubDesk(agency)
    made.browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await made.browser?.close()
    await made.desk?.close()
  })
  return made
}
