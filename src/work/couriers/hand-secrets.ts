/**
 * Hands the other server of a shared record what this one made for itself (src/store/files/own-secrets.ts): it could not take the record over without.
 * Closings come together, row by row, and none is ever taken away; a key is put where there is none, and never over another.
 */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { toBase64Url } from '../../core/bytes.ts'
import { boundedFetch } from '../../outside/http/bounded-fetch.ts'
import { readShaped } from '../../store/files/damaged-file.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'
import { readOtherServer } from '../../store/files/other-server.ts'
import { readFallbackKey } from '../sign-in/fallback-key.ts'
import { readRoundingKey } from '../releases/rounding-key.ts'

export const HANDED_SECRETS = '/secrets'
const ANSWER = { most: 200, ms: 5_000 }
const KEY = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const Closings = z.strictObject({
  format: z.literal('saksi-closings/1'),
  rows: z.array(z.strictObject({ row: z.uuid(), key: KEY })),
})
const Handed = z.strictObject({ format: z.literal('saksi-handed-secrets/1'), fallback: KEY, rounding: KEY, closings: Closings })

/** @returns whether the other has all of it; undefined where the record has one server. */
export async function handSecrets(layout: Layout): Promise<boolean | undefined> {
  const other = readOtherServer(layout)
  if (!other) return undefined
  const body = JSON.stringify({
    format: 'saksi-handed-secrets/1',
    fallback: toBase64Url(readFallbackKey(layout)),
    rounding: toBase64Url(readRoundingKey(layout)),
    closings: readClosings(layout),
  } satisfies z.infer<typeof Handed>)
  const headers = { authorization: `Bearer ${other.token}` }
  const answer = await boundedFetch(`${other.url}${HANDED_SECRETS}`, { method: 'POST', headers, body }, ANSWER).catch(() => undefined)
  return answer?.status === 204
}

/** The other's side, its token checked before. @returns the HTTP status: 204 when all of it is on this disk; 409 where a key here is another one. */
export function takeHandedSecrets(layout: Layout, text: string): 204 | 400 | 409 {
  const read = Handed.safeParse(parsed(text))
  if (!read.success) return 400
  const { fallback, rounding, closings } = read.data
  const own = readClosings(layout).rows
  const rows = [...own, ...closings.rows.filter((r) => !own.some((o) => o.row === r.row))]
  if (rows.length > own.length) writeDurably(layout.closings, `${JSON.stringify({ format: 'saksi-closings/1', rows })}\n`, { mode: 0o600 })
  const kept = [
    [layout.fallbackKey, fallback],
    [layout.roundingKey, rounding],
  ].map(([path = '', key = '']) => {
    if (!existsSync(path)) writeDurably(path, `${key}\n`, { mode: 0o600 })
    return readFileSync(path, 'utf8').trim() === key
  })
  return kept.every(Boolean) ? 204 : 409
}

const readClosings = ({ closings }: Layout): z.infer<typeof Closings> =>
  existsSync(closings) ? readShaped(closings, (text) => Closings.parse(JSON.parse(text))) : { format: 'saksi-closings/1', rows: [] }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
