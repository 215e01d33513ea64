/**
 * The frame of a lottery: the workplaces from which the visits of one day are drawn. What is committed are tokens, in their own order, and the names under a key that
 * only the code of the frame makes: so the server that keeps it knows neither which workplace a token is, nor what stands at a position.
 */
import { toBase64Url, utf8 } from '../bytes.ts'
import { canonical, parseObject } from '../canonical.ts'
import { purposeHash } from '../hash.ts'
import { exactly, listOf, text, upTo, where, type Of } from '../shape.ts'

export const MOST_PLACES = 1_000

/** Base64url, 16 bytes. */
const lotToken = text(/^[A-Za-z0-9_-]{22}$/)
/** Ascending, so that none stands there twice, and nobody chose the order. */
const isAscending = (tokens: readonly string[]): boolean => tokens.every((t, i) => i === 0 || (tokens[i - 1] ?? '') < t)
export const isFrame = exactly({
  /** The public anchor whose root decides. */
  origin: where(upTo(300), (v) => v !== ''),
  tokens: where(listOf(lotToken, 1, MOST_PLACES), isAscending),
  names: text(/^[A-Za-z0-9_-]{40,900000}$/),
})
export type Frame = Of<typeof isFrame>

/** Base64url: what is committed of the secret, before there is a root. */
export const secretMark = (secret: string): string => toBase64Url(purposeHash('saksi/lot-secret-mark/1', utf8(secret)))
/** Whose visits they are, when, and how many are drawn: committed with the frame, so that it proves nothing of another day. */
export type LotDay = { readonly office: string; readonly day: string; readonly draw: number }
/** Base64url: all of a frame, as its act says it. */
export const frameMark = (frame: Frame, { office, day, draw }: LotDay): string =>
  toBase64Url(purposeHash('saksi/lot-frame/1', utf8(canonical([office, day, draw, frame]))))

/** As it lies in an entry. */
export const printFrame = (frame: Frame): Readonly<Record<string, string>> => ({ frame: canonical(frame) })
/** @param sealed the sealed part of an entry. @returns undefined for what is no frame, or one in which a workplace stands twice. */
export function readFrame(sealed: string): Frame | undefined {
  const said = parseObject(sealed)
  const frame = said && Object.keys(said).length === 1 && typeof said.frame === 'string' ? parseObject(said.frame) : undefined
  return isFrame(frame) ? frame : undefined
}
