/** Links and stated totals over the API: whose key it is decides, a fault names its place, and what is not there is not yours. */
import Fastify from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import { AppendRefused } from '../../src/errors.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import type { App, Taking } from '../../src/server/options.ts'
import { hangDoors } from '../../src/server/doors.ts'
import { Refusals } from '../../src/server/jobs/refusals.ts'
import type { Guard } from '../../src/server/session/guard.ts'
import { linkRoutes } from '../../src/server/routes/links.ts'
import { totalRoutes } from '../../src/server/routes/totals.ts'
import { Allowance } from '../../src/server/session/allowance.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { recordId } from '../helpers/plant.ts'

let made: Made
let app: App
let token: string
beforeAll(async () => {
  made = await makeInstallation('kh')
  token = readEdgeKeys(made.installation.layout.edge('moj')).submitToken
  const server = Fastify()
    .setValidatorCompiler(validatorCompiler)
    .setSerializerCompiler(serializerCompiler)
    .withTypeProvider<ZodTypeProvider>()
  server.setErrorHandler((error, _request, reply) =>
    error instanceof AppendRefused
      ? reply.status(error.code === 'link.not-there' ? 404 : 422).send({ code: error.code, message: error.where })
      : reply.status(400).send({ code: 'bad', message: '' }),
  )
  app = server as unknown as App
  const options = { installation: made.installation, allowance: new Allowance(() => 0), refusals: new Refusals() } as Taking
  hangDoors(app, { ...options, guard: {} as Guard })
  await linkRoutes(app, options)
  await totalRoutes(app, options)
}, 60_000)
afterAll(async () => {
  await app.close()
  await made.remove()
})

const post = async (url: string, acts: readonly EntryBody[], { by = 'moj', key = token } = {}) => {
  const response = await app.inject({
    method: 'POST',
    url,
    headers: { authorization: `Bearer ${key}` },
    payload: { agency: by, entries: acts.map((a) => makeUnsigned(by, a, nodeRandom)) },
  })
  return { status: response.statusCode, body: response.json() as { code?: string; message?: string; entries?: string[] } }
}
const record = (word: string) => ['moj', 'accused_episode', recordId(word)] as const
const same: EntryBody = { kind: 'link.asserted', relation: 'same_case', a: record('a'), b: record('b'), basis: 'same-document' }
const total: EntryBody = {
  kind: 'aggregate.stated',
  indicator: 'cases-prosecuted-tip-law',
  definition: 2,
  office: 'ALL',
  from: '2019-01-01',
  to: '2020-01-01',
  source: 'MOJ-2020-1',
  money: null,
  cells: [{ by: {}, value: 88, qualifier: 'exact' }],
}

describe('an act over the API', () => {
  it('is taken from whoever holds the agency’s key, with a receipt', async () => {
    expect(await post('/api/v1/links', [same])).toMatchObject({ status: 200, body: { receipt: { proof: expect.any(String) as string } } })
    const { entries } = (await post('/api/v1/totals', [total])).body
    expect(entries).toHaveLength(1)
    expect(await post('/api/v1/totals', [total])).toMatchObject({ status: 200, body: { entries, receipt: { entry: entries?.[0] } } })
  })
  it('is refused without a key, with a wrong one, and in another agency’s name', async () => {
    for (const url of ['/api/v1/links', '/api/v1/totals']) {
      expect((await post(url, [same], { key: '' })).status).toBe(401)
      expect((await post(url, [same], { key: 'x'.repeat(43) })).status).toBe(401)
      expect((await post(url, [same], { by: 'mosavy' })).status).toBe(401)
    }
  })
  it('goes by its own door and no other', async () => {
    expect(await post('/api/v1/totals', [same])).toMatchObject({ status: 422, body: { code: 'act.not-sound', message: 'stub.kind' } })
    expect(await post('/api/v1/links', [total])).toMatchObject({ status: 422, body: { code: 'act.not-sound', message: 'stub.kind' } })
  })
  it('that is not sound names its place; one bad act refuses all', async () => {
    const wrong = { ...total, office: 'NOWHERE', source: 'MOJ-2020-2' } as EntryBody
    expect(await post('/api/v1/totals', [{ ...total, from: '2018-01-01' }, wrong])).toMatchObject({
      status: 422,
      body: { message: 'stub.office' },
    })
    expect((await post('/api/v1/totals', [{ ...total, from: '2018-01-01' }])).body.entries).toHaveLength(1)
  })
  it('takes back nothing that is not there, or not yours: the same answer', async () => {
    const revoke: EntryBody = { kind: 'link.revoked', of: 'moj', link: '00000000-0000-4000-8000-000000000000', reason: 'two-persons' }
    expect(await post('/api/v1/links', [revoke])).toMatchObject({ status: 404, body: { code: 'link.not-there' } })
  })
})
