/**
 * Own records by tokens. The server cannot read who asks for whom; it answers to the trustee's ticket, which is given once
 * the search is on record, witnessed, lawful and within its quotas, and to nothing but the tokens that the ticket names.
 */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { readVaults } from '../../work/openings/known-vaults.ts'
import { findRecords, isRowOnRecord } from '../../work/searches/find-records.ts'
import { fromHex, toHex } from '../../core/bytes.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { parseVkey } from '../../core/ledger/note.ts'
import { isDeskHost } from '../../core/seal/sides.ts'
import { digestOf } from '../../core/search/elsewhere.ts'
import { readTicket, type Ticket } from '../../core/search/ticket.ts'
import type { App, ServeOptions } from '../options.ts'
import { sessionOf } from '../session/guard.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { tokenHolder } from '../session/rights.ts'

const Token = z.string().regex(/^[0-9a-f]{32}$/)
const Asked = z.strictObject({ ticket: z.string().max(2000), tokens: z.array(Token).length(12) })
const Found = z.object({ found: z.array(z.object({ record: z.string(), kind: z.string(), matches: z.int() })) })

export async function searchRoutes(app: App, { installation, deskOrigin }: ServeOptions): Promise<void> {
  const { pools, layout } = installation
  /** Rows that were answered, while their tickets are good: a ticket is for one answer. */
  const used = new Map<string, number>()
  // Kept in memory alone: on the disk it would tell which of the rows that look alike were searches. So whatever was on record before
  // this start is not answered, or a ticket of the last minutes would be good a second time.
  const { size: floor } = await installation.checkpoint()
  const agencyOf = (request: FastifyRequest): string | undefined => sessionOf(request)?.agency ?? tokenHolder(request, installation)
  const ticketOf = (text: string, agency: string | undefined, tokens: readonly string[], now: number): Ticket | undefined => {
    const vkey = readVaults(layout).find((v) => isDeskHost(v.side))?.vkey
    const key = vkey === undefined ? undefined : parseVkey(vkey)
    const ticket = key && readTicket(text, key)
    const isGood = ticket && ticket.agency === agency && ticket.until >= now && ticket.tokens === toHex(digestOf(tokens))
    return isGood && !used.has(ticket.row) ? ticket : undefined
  }

  app.options('/api/v1/search', { schema: { hide: true } }, async (_request, reply) => reply.status(deskOrigin ? 204 : 404).send())
  app.post(
    '/api/v1/search',
    {
      config: { door: 'office' },
      schema: { summary: 'Own records by tokens, with the trustee’s ticket', body: Asked, response: { 200: Found, ...REFUSALS } },
    },
    async (request) => {
      const { ticket: text, tokens } = request.body as z.infer<typeof Asked>
      const now = Math.floor(Date.now() / 1000)
      for (const [row, until] of used) if (until < now) used.delete(row)
      const ticket = ticketOf(text, agencyOf(request), tokens, now)
      // Used before anything is waited for: of two that come at once the second finds it used.
      if (ticket) used.set(ticket.row, ticket.until)
      if (!ticket || !(await isRowOnRecord(pools.saksi_reader, INSTALLATION, ticket.row, floor))) throw notHere()
      const closed = new Set(sessionOf(request)?.closed)
      return { found: [...(await findRecords(pools.saksi_app, ticket.agency, ticket.kinds, tokens.map(fromHex), closed))] }
    },
  )
}
