/** Where the other server of a shared record is reached, and the token that the two have in common: `secrets/other-server.json`. */
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { readShaped } from './damaged-file.ts'
import { writeDurably } from './durable.ts'
import type { Layout } from './layout.ts'

/** What goes there opens names and second factors: in clear it stays on this machine. */
export const OTHER = /^(?:https:\/\/[A-Za-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?$/
const OtherServer = z.strictObject({
  format: z.literal('saksi-other-server/1'),
  url: z.string().regex(OTHER),
  token: z.string().length(43),
})
export type OtherServer = z.infer<typeof OtherServer>

/** Undefined where the record has one server. @throws DamagedFile */
export const readOtherServer = (layout: Layout): OtherServer | undefined =>
  existsSync(layout.otherServer) ? readShaped(layout.otherServer, (text) => OtherServer.parse(JSON.parse(text))) : undefined

export const writeOtherServer = (layout: Layout, url: string, token: string): void =>
  writeDurably(layout.otherServer, JSON.stringify({ format: 'saksi-other-server/1', url, token } satisfies OtherServer), { mode: 0o600 })
