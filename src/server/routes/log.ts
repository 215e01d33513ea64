/**
 * The private log as C2SP tlog-tiles serves it, to holders of a reader's token: auditors, mirrors, witnesses. How it
 * grows tells how busy a night is, so for everyone else there is nothing here. Its verifier key and its witnesses
 * are public: a receipt is checked with them.
 */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { printPolicy } from '../../core/ledger/policy.ts'
import { readOpened } from '../../work/openings/read-for-openers.ts'
import { treeSizeOf } from '../../core/ledger/tile.ts'
import type { App, ServeOptions } from '../options.ts'

export async function logRoutes(app: App, { installation }: ServeOptions): Promise<void> {
  const { tlog } = installation.layout
  // Without addresses: where a log submits is between it and the witness.
  app.get('/log/witness-policy', { schema: { summary: 'Who must cosign (C2SP tlog-policy)' } }, async (_request, reply) => {
    const policy = installation.policy()
    return policy ? reply.type('text/plain; charset=utf-8').send(printPolicy(policy, false)) : reply.callNotFound()
  })
  app.get('/log/vkey', { schema: { summary: 'The log’s verifier key' } }, async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(`${installation.vkey}\n`),
  )
  // A stranger, a reader whose token was taken back and a path that is not there get one answer.
  const isReader = (authorization: string | undefined): boolean => {
    const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1]
    return token !== undefined && installation.reader(token) !== undefined
  }
  app.get('/log/checkpoint', { schema: { hide: true } }, async (request, reply) => {
    if (!isReader(request.headers.authorization)) return reply.callNotFound()
    return reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .send(readFileSync(join(tlog, 'checkpoint'), 'utf8'))
  })
  app.get('/log/witnessed', { schema: { hide: true } }, async (request, reply) => {
    const witnessed = isReader(request.headers.authorization) ? installation.witnessed() : null
    if (!witnessed) return reply.callNotFound()
    return reply.type('text/plain; charset=utf-8').header('cache-control', 'private, no-store').send(witnessed.note)
  })
  // How the record is run, whole: for auditors, and for vaults that fold it themselves.
  app.get('/log/opened', { schema: { hide: true } }, async (request, reply) => {
    const { from, to } = request.query as { from?: string; to?: string }
    const isRange = [from, to].every((n) => n !== undefined && /^(0|[1-9]\d{0,14})$/.test(n))
    if (!isReader(request.headers.authorization) || !isRange) return reply.callNotFound()
    const { entries, next } = await readOpened(installation.pools.saksi_reader, Number(from), Number(to))
    const page = { entries: entries.map(({ index, parts }) => ({ index, parts })), next }
    return reply.type('application/json').header('cache-control', 'private, no-store').send(page)
  })
  app.get('/log/tile/*', { schema: { hide: true } }, async (request, reply) => {
    const path = `tile/${(request.params as { '*': string })['*']}`
    // What is no tile's path has no size, so none can leave the folder.
    // A partial tile is taken away when a fuller one has its place: between a look whether it is there and its reading, too.
    const tile = isReader(request.headers.authorization) && treeSizeOf(path) !== undefined ? await readTile(join(tlog, path)) : undefined
    if (!tile) return reply.callNotFound()
    return reply.type('application/octet-stream').header('cache-control', 'private, max-age=31536000, immutable').send(tile)
  })
}

async function readTile(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
