/**
 * The fallback: a number, a password, and either a code of six digits that changes every half minute (RFC 6238) or one of
 * ten recovery codes, each good once. Set by a signed-in device, and dead with the last device of its person. What the table says of
 * one counts as it was set, and no otherwise: the log has its hash.
 */
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Report } from '../../../verify/index.ts'
import { toBase64Url, toHex, utf8 } from '../../core/bytes.ts'
import { canonical } from '../../core/canonical.ts'
import { INSTALLATION, type EntryBody } from '../../core/entry/kinds.ts'
import { purposeHash } from '../../core/hash.ts'
import { Failure } from '../../errors.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { readFallbackKey } from './fallback-key.ts'
import { hashPassword, isPassword } from './password.ts'
import { isCommon, isOfPlace, wordsOfPlace } from './passwords/is-common.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import type { Country } from '../../core/country/index.ts'
import type { Layout } from '../../store/files/layout.ts'
import { asAgency, inTransaction, type Client, type Db } from '../../store/postgres/connect.ts'

const CODES = 10
const SHORTEST = 12
const PERIOD_S = 30
/** Of nobody's password: a number that does not exist takes as long as one that does. */
let nobodys: Promise<string> | undefined

type Pooled = { readonly pools: { readonly saksi_app: Db; readonly saksi_reader: Db } }
type Place = Pooled & { readonly layout: Layout }
type Home = Place & { readonly country: Country; note(body: EntryBody): Promise<unknown> }
type Row = {
  readonly person: string
  readonly number: string
  readonly password: string
  readonly totp: Buffer
  readonly recovery: Buffer
  readonly used: number
  readonly last_step: number
}
const COLUMNS = 'person, number, password, totp, recovery, used, last_step'
/** Said once. `uri` is what an authenticator takes (otpauth://). */
export type FallbackMade = { readonly number: string; readonly uri: string; readonly recovery: readonly string[] }

const among = <T>({ pools }: Pooled, work: (client: Client) => Promise<T>): Promise<T> =>
  inTransaction(pools.saksi_app, async (client) => {
    await asAgency(client, INSTALLATION)
    return work(client)
  })

/** Sets or replaces a person's fallback. @throws Failure `fallback.weak` for a password that is too short or one letter; `fallback.known` for one that others would try. */
export async function setFallback(place: Home, person: string, password: string): Promise<FallbackMade> {
  if (password.length < SHORTEST || new Set(password).size < 5) throw new Failure('fallback.weak')
  if (isCommon(password) || isOfPlace(password, wordsOfPlace(place.country))) throw new Failure('fallback.known')
  const secret = new Secret({ size: 20 })
  const recovery = Array.from({ length: CODES }, () => recoveryCode())
  const number = String(nodeRandom.bytes(8).reduce((n, b) => (n * 256 + b) % 90_000_000, 0) + 10_000_000)
  const row = {
    person,
    number,
    password: await hashPassword(password),
    totp: encrypt(place, person, Buffer.from(secret.buffer)),
    recovery: Buffer.concat(recovery.map(hashCode)),
  }
  await among(place, async (client) => {
    await client.query('delete from saksi.fallbacks where person = $1', [person])
    await client.query(
      'insert into saksi.fallbacks (agency_id, person, number, password, totp, recovery, last_step) values ($1, $2, $3, $4, $5, $6, 0)',
      [INSTALLATION, row.person, row.number, row.password, row.totp, row.recovery],
    )
    await place.note({ kind: 'fallback.set', person, row: hashOfRow(row) })
  })
  return { number, uri: totpOf(secret, number).toString(), recovery }
}

/**
 * Whose fallback this is, with everything right; undefined otherwise, whatever was wrong. A number that is nobody's takes as long as
 * a wrong password. A right password takes a moment longer, because its code is looked up and used up: whoever measures that has the
 * password already, and nothing without the code.
 * @param now milliseconds since 1970
 * @throws QueueFull
 */
export async function checkFallback(
  place: Place,
  { number, password, code }: { readonly number: string; readonly password: string; readonly code: string },
  now: number,
): Promise<string | undefined> {
  const { rows } = await among(place, (client) => client.query<Row>(`select ${COLUMNS} from saksi.fallbacks where number = $1`, [number]))
  const set = await lastSet(place)
  const row = rows.find((r) => set.get(r.person) === hashOfRow(r))
  nobodys ??= hashPassword(toBase64Url(nodeRandom.bytes(24)))
  const isRight = await isPassword(row?.password ?? (await nobodys), password)
  if (!row || !isRight) return undefined
  return (await useCode(place, row, code, now)) ? row.person : undefined
}

function useCode(place: Place, row: Row, code: string, now: number): Promise<boolean> {
  const digits = /^\d{6}$/.test(code)
  const delta = digits
    ? totpOf(new Secret({ buffer: decrypt(place, row.person, row.totp) }), '').validate({ token: code, window: 1, timestamp: now })
    : null
  const step = delta === null ? null : Math.floor(now / 1000 / PERIOD_S) + delta
  return among(place, async (client) => {
    // Two requests with one code: the row's lock lets one of them through.
    const { rows } = await client.query<Row>(`select ${COLUMNS} from saksi.fallbacks where number = $1 for update`, [row.number])
    const held = rows.find((r) => hashOfRow(r) === hashOfRow(row))
    if (!held) return false
    if (step !== null) {
      if (step <= held.last_step) return false
      await client.query('update saksi.fallbacks set last_step = $2 where number = $1', [row.number, step])
      return true
    }
    const given = hashCode(code)
    const nth = split(held.recovery).findIndex((h) => h.equals(given))
    const bit = 1 << nth
    if (digits || nth < 0 || (held.used & bit) !== 0) return false
    await client.query('update saksi.fallbacks set used = used | $2 where number = $1', [row.number, bit])
    return true
  })
}

type AsSet = Pick<Row, 'person' | 'number' | 'password' | 'totp' | 'recovery'>
/** Hex. The password's salt and the second factor's nonce are in it: nobody finds either by guessing at it. */
const hashOfRow = ({ person, number, password, totp, recovery }: AsSet): string =>
  toHex(
    purposeHash(
      'saksi/fallback/1',
      utf8(canonical({ person, number, password, totp: toBase64Url(totp), recovery: toBase64Url(recovery) })),
    ),
  )

/** Person → hash of the row that counts. */
const lastSet = async ({ pools }: Pooled): Promise<ReadonlyMap<string, string>> =>
  new Map((await readOwn(pools.saksi_reader, 'fallback.set')).map(({ stub }) => [stub.person, stub.row]))

const readAll = (place: Pooled): Promise<readonly Row[]> =>
  among(place, async (client) => (await client.query<Row>(`select ${COLUMNS} from saksi.fallbacks`)).rows)

/** What an older program wrote, as it stands. */
export async function fallbacksOfOlder(place: Pooled): Promise<readonly EntryBody[]> {
  return (await readAll(place)).map((row) => ({ kind: 'fallback.set', person: row.person, row: hashOfRow(row) }))
}

/** Rows that are not as somebody set them open nothing, and somebody put them there. */
export async function checkFallbacks(place: Pooled, report: Report): Promise<void> {
  const set = await lastSet(place)
  for (const row of await readAll(place))
    if (set.get(row.person) !== hashOfRow(row))
      report({
        what: 'fallback.not-as-set',
        where: `the fallback of person ${row.person}`,
        table: 'fallbacks',
        row: `person=${row.person}`,
      })
}

const totpOf = (secret: Secret, label: string): TOTP =>
  new TOTP({ issuer: 'saksi', label, algorithm: 'SHA1', digits: 6, period: PERIOD_S, secret })

/** Eighty bits, in four groups of letters and digits that are not mistaken for one another. */
function recoveryCode(): string {
  const letters = '23456789abcdefghjkmnpqrstuvwxyz'
  const out: string[] = []
  while (out.length < 16) for (const byte of nodeRandom.bytes(16)) if (byte < 248 && out.length < 16) out.push(letters[byte % 31] ?? '')
  return out.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** Of so many bits a plain hash is enough. Dashes, spaces and capitals do not matter. */
const hashCode = (code: string): Buffer =>
  createHash('sha256').update('saksi/recovery/1\n').update(code.toLowerCase().replace(/[\s-]/g, '')).digest()
const split = (all: Buffer): Buffer[] => Array.from({ length: all.length / 32 }, (_, i) => all.subarray(32 * i, 32 * i + 32))

/** The database alone, or a copy of it, gives nobody a second factor. */
const keyOf = ({ layout }: Place): Uint8Array => readFallbackKey(layout)

function encrypt(place: Place, person: string, plain: Buffer): Buffer {
  const nonce = Buffer.from(nodeRandom.bytes(12))
  const cipher = createCipheriv('aes-256-gcm', keyOf(place), nonce).setAAD(Buffer.from(person))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function decrypt(place: Place, person: string, sealed: Buffer): ArrayBuffer {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(place), sealed.subarray(0, 12)).setAAD(Buffer.from(person))
  decipher.setAuthTag(sealed.subarray(-16))
  return Uint8Array.from(Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])).buffer
}
