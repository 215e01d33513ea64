/** The log as C2SP tlog-tiles serves it: checkpoint, tiles, entry bundles. Leaves are commitments, so anyone may read. */
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { printPolicy } from '../../core/ledger/policy.ts'
import type { App, ServeOptions } from '../app.ts'
import { Refusal } from './returns.ts'

const TILE_PATH = /^(?:entries|\d{1,2})(?:\/x\d{3})*\/\d{3}(?:\.p\/\d{1,3})?$/

export async function logRoutes(app: App, { installation }: ServeOptions): Promise<void> {
  const { tlog } = installation.layout
  app.get('/log/checkpoint', { schema: { summary: 'The newest signed checkpoint' } }, async (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'max-age=2')
      .send(readFileSync(join(tlog, 'checkpoint'), 'utf8')),
  )
  app.get(
    '/log/witnessed',
    { schema: { summary: 'The newest checkpoint that a quorum of witnesses cosigned' } },
    async (_request, reply) => {
      const witnessed = installation.witnessed()
      return witnessed
        ? reply.type('text/plain; charset=utf-8').header('cache-control', 'max-age=2').send(witnessed.note)
        : reply.callNotFound()
    },
  )
  // Without addresses: where a log submits is between it and the witness.
  app.get('/log/witness-policy', { schema: { summary: 'Who must cosign (C2SP tlog-policy)' } }, async (_request, reply) => {
    const policy = installation.policy()
    return policy ? reply.type('text/plain; charset=utf-8').send(printPolicy(policy, false)) : reply.callNotFound()
  })
  app.get('/log/vkey', { schema: { summary: 'The log’s verifier key' } }, async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(`${installation.vkey}\n`),
  )
  app.get('/log/tile/*', { schema: { summary: 'A tile or an entry bundle' } }, async (request, reply) => {
    const path = (request.params as { '*': string })['*']
    // The pattern admits digits and fixed words only, so no path can leave the folder.
    const file = TILE_PATH.test(path) ? join(tlog, 'tile', path) : ''
    if (!file || !existsSync(file)) return reply.callNotFound()
    return reply
      .type('application/octet-stream')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(createReadStream(file))
  })
  app.get(
    '/api/v1/log',
    { schema: { summary: 'Where the log stands', response: { 200: z.object({ size: z.int(), root: z.string() }), 500: Refusal } } },
    async () => {
      const { size, root } = await installation.checkpoint()
      return { size, root }
    },
  )
}
