/**
 * The stream: each office's `saksi plan stream` hands in a value at a fixed cadence, nearly always chance, and asks for the two
 * before it. One who hides a plan's commitment in it sends as many bytes as all others, and is answered by the same rule.
 */
import { z } from 'zod'
import { findHeld, readCells } from '../../work/plans/drops.ts'
import { fromBase64Url, fromHex, toBase64Url } from '../../core/bytes.ts'
import { isCell } from '../../core/plan/cell.ts'
import type { App, ServeOptions } from '../options.ts'
import { Refusal } from '../refusals.ts'
import { tokenHolder } from '../session/rights.ts'

const Hash = z.string().regex(/^[0-9a-f]{64}$/)
const Beat = z.strictObject({ value: Hash, cell: z.string().max(6000), last: z.tuple([Hash, Hash]) })
const Held = z.object({
  entry: z.string(),
  index: z.int(),
  size: z.int(),
  path: z.array(z.string()),
  stub: z.string(),
  stubSalt: z.string(),
  commitments: z.string(),
  proof: z.string(),
})
const Answer = z.object({ held: z.array(Held.nullable()) })
const noCell = { code: 'stream.no-cell', message: 'This is no value with its cell. Nothing of it was kept.' }
const full = { code: 'stream.full', message: 'There is no room for it now. Send another one at the next beat.' }
const PAGE = 250

export async function streamRoutes(app: App, { installation, drops, deskOrigin }: ServeOptions): Promise<void> {
  const { pools } = installation
  app.options('/api/v1/stream', { schema: { hide: true } }, async (_request, reply) => reply.status(deskOrigin ? 204 : 404).send())
  app.post(
    '/api/v1/stream',
    {
      config: { door: 'program' },
      bodyLimit: 8192,
      schema: {
        summary: 'Hand in the value of this beat, and ask where those of the two before it stand',
        body: Beat,
        response: { 200: Answer, 400: Refusal, 401: Refusal, 413: Refusal, 500: Refusal, 503: Refusal },
      },
    },
    async (request, reply) => {
      const { value, cell, last } = request.body as z.infer<typeof Beat>
      const bytes = cellOf(cell)
      if (!bytes) return reply.status(400).send(noCell)
      const sender = tokenHolder(request, installation) ?? ''
      if (!drops.add({ value: fromHex(value), cell: bytes }, sender)) return reply.status(503).send(full)
      const held = await Promise.all(last.map((v) => findHeld(pools.saksi_reader, fromHex(v), installation.receipt)))
      return { held: held.map((h) => h && { ...h, path: [...h.path] }) }
    },
  )

  // Unsealers look for what is theirs in all of it, so that what they fetch says nothing. They are readers of the log.
  app.get('/log/cells', { schema: { hide: true } }, async (request, reply) => {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
    const after = Number((request.query as { after?: string }).after ?? '0')
    if (token === undefined || installation.reader(token) === undefined || !Number.isSafeInteger(after)) return reply.callNotFound()
    const cells = await readCells(pools.saksi_reader, after, PAGE)
    return reply.header('cache-control', 'private, no-store').send({ cells: cells.map((c) => ({ ...c, cell: toBase64Url(c.cell) })) })
  })
}

function cellOf(text: string): Uint8Array | undefined {
  try {
    const cell = fromBase64Url(text)
    return isCell(cell) ? cell : undefined
  } catch {
    return undefined // no base64url, and so no cell
  }
}
