/** The public anchor as C2SP tlog-tiles serves it. What is shown depends on the clock alone: a prepared leaf does not exist yet. */
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readEarlierAnchors } from '../../store/files/earlier-anchors.ts'
import { printVkey } from '../../core/ledger/note.ts'
import { treeSizeOf } from '../../core/ledger/tile.ts'
import type { App, ServeOptions } from '../options.ts'

export async function anchorRoutes(app: App, { installation, anchor }: ServeOptions): Promise<void> {
  const shown = (): { readonly size: number; readonly note: string } => anchor.at(Date.now() / 1000)
  app.get('/anchor/checkpoint', { schema: { summary: 'The public anchor’s newest checkpoint' } }, async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'max-age=2').send(shown().note),
  )
  app.get('/anchor/vkey', { schema: { summary: 'The public anchor’s verifier key' } }, async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(`${printVkey(anchor.vkeySigner.key)}\n`),
  )
  const Earlier = z.array(z.object({ vkey: z.string(), checkpoint: z.string().nullable() }))
  app.get(
    '/anchor/earlier',
    {
      schema: {
        summary: 'The anchors that this one goes on from, each with the last state that is known of it',
        response: { 200: Earlier },
      },
    },
    async () => readEarlierAnchors(installation.layout),
  )
  app.get('/anchor/tile/*', { schema: { summary: 'A tile or an entry bundle of the public anchor' } }, async (request, reply) => {
    const path = `tile/${(request.params as { '*': string })['*']}`
    const needs = treeSizeOf(path)
    const file = needs !== undefined && needs <= shown().size ? join(installation.layout.anchor, path) : ''
    if (!file || !existsSync(file)) return reply.callNotFound()
    return reply
      .type('application/octet-stream')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(createReadStream(file))
  })
}
