/** What whoever is refused is told, by every route alike. An answer that no schema names would go out unchecked: each code has one. */
import { z } from 'zod'
import { Failure, problem, type ErrorCode, type Param } from '../errors.ts'

export const Refusal = z.object({
  code: z.string(),
  message: z.string(),
  /** Office and period that the sender named, where the refusal is about a slot. */
  slot: z.string().optional(),
})
export const REFUSALS = {
  400: Refusal,
  401: Refusal,
  403: Refusal,
  404: Refusal,
  409: Refusal,
  413: Refusal,
  415: Refusal,
  422: Refusal,
  429: Refusal,
  500: Refusal,
  503: Refusal,
  507: Refusal,
}

/** "Not there" and "not yours" are one answer. */
export const NOTHING = refusal('not-found')
/** Thrown by a route; the server answers it in its one place (error-response.ts). */
export const notHere = (): Failure => new Failure('not-found')
/** @throws notHere where there is none. */
export function orNotHere<T>(found: T | undefined): T {
  if (found === undefined) throw notHere()
  return found
}
export const DENIED = refusal('denied')

/** A refusal of the catalogue, in English for whoever reads the wire; the desk says it in its reader's language by the code. */
export function refusal(
  code: ErrorCode,
  params: Readonly<Record<string, Param>> = {},
): { readonly code: ErrorCode; readonly message: string } {
  return { code, message: problem(code, params).message.en }
}
