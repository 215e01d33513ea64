/**
 * Names do not go with a machine. Where two servers share a record, a courier part is acknowledged only when it lies in two places: on this machine's
 * disk and on the other's, or here and with the vaults that can open it. The other brings what it was given to the vaults by itself, and a vault that
 * is brought a part twice has it already.
 */
import { timingSafeEqual } from 'node:crypto'
import { parseJson } from '../../core/canonical.ts'
import { utf8 } from '../../core/bytes.ts'
import { sha256 } from '../../core/hash.ts'
import { Failure } from '../../errors.ts'
import { boundedFetch } from '../../outside/http/bounded-fetch.ts'
import { CourierBox } from '../../store/files/couriers.ts'
import type { Layout } from '../../store/files/layout.ts'
import { readOtherServer } from '../../store/files/other-server.ts'
import type { CourierParts } from '../../road/stages.ts'
import { bringAtOnce, isWaiting, readHeld } from './bring-couriers.ts'

const ANSWER = { most: 200, ms: 5_000 }
export const SECOND_PLACE = '/couriers'

/** Nothing where the record has one server. @throws Failure when the part lies here alone. */
export async function keepInSecondPlace(layout: Layout, agency: string, batch: string, courier: CourierParts): Promise<void> {
  const other = readOtherServer(layout)
  if (!other) return
  const headers = { authorization: `Bearer ${other.token}` }
  const body = JSON.stringify({ format: 'saksi-courier/1', agency, batch, courier })
  const answer = await boundedFetch(`${other.url}${SECOND_PLACE}`, { method: 'POST', headers, body }, ANSWER).catch(() => undefined)
  if (answer?.status === 204) return
  await bringAtOnce(layout, { agency, batch, courier }, ANSWER.ms)
  if (!readHeld(layout, agency, batch)) throw new Failure('return.names-in-one-place')
}

/** The other's side of it. @returns the HTTP status: 204 when it is on this disk. Whoever does not know the token finds nothing. */
export async function keepForOther(
  layout: Layout,
  authorization: string | undefined,
  body: () => Promise<string | number>,
): Promise<number> {
  if (!isOtherServer(layout, authorization)) return 404
  const text = await body()
  if (typeof text === 'number') return text
  const one = parseJson(text)
  if (!isWaiting(one)) return 400
  await new CourierBox(layout).keep(one.agency, one.batch, one.courier)
  return 204
}

/** Whether it is the other server of this record that asks. */
export function isOtherServer(layout: Layout, authorization: string | undefined): boolean {
  const token = readOtherServer(layout)?.token
  return token !== undefined && isSame(authorization ?? '', `Bearer ${token}`)
}

const isSame = (a: string, b: string): boolean => timingSafeEqual(sha256(utf8(a)), sha256(utf8(b)))
