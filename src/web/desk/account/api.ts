import { generateKeyPair, generateProof, calculateThumbprint, type KeyPair } from 'dpop'
import type { ErrorCode } from '../../../errors.ts'

/** What the application said. `code` is of src/errors.ts, or of one of the two that this page makes itself. */
export type Said<T> =
  | { readonly ok: true; readonly body: T }
  | {
      readonly ok: false
      readonly code: ErrorCode | 'no-answer'
      readonly seconds?: number
      /** The application's own sentence. */ readonly message?: string
      /** Office and period, by their codes, where it is about a slot. */ readonly slot?: string
    }

/** The session is not there, or no more: signing in again is what mends it, and waiting does not. */
export const isSessionOver = (failed: { readonly code?: string } | undefined): boolean => failed?.code === 'session.needed'
/** An event of the window: whoever had been here has a session again. */
export const SIGNED_IN_AGAIN = 'saksi:signed-in-again'

/**
 * The application, as a person's browser speaks to it. Its key is made when the window opens, cannot be exported and is
 * kept nowhere: closing the window ends the session.
 */
export class Api {
  readonly origin: string
  token: string | undefined
  readonly #keys: Promise<KeyPair> = generateKeyPair('ES256')

  /** @param origin the application's, without a slash at its end. */
  constructor(origin: string) {
    this.origin = origin
  }

  thumbprint = async (): Promise<string> => calculateThumbprint((await this.#keys).publicKey)

  /** Never throws: no network, and a server that is down, are `no-answer`; the work stays in the window. */
  async ask<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Said<T>> {
    try {
      const proof = await generateProof(await this.#keys, `${this.origin}${path.replace(/\?.*$/, '')}`, method, undefined, this.token)
      const response = await fetch(`${this.origin}${path}`, {
        method,
        headers: {
          dpop: proof,
          ...(this.token ? { authorization: `DPoP ${this.token}` } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
      })
      const said = (await response.json()) as { code?: ErrorCode; seconds?: number; message?: string; slot?: string }
      if (response.ok) return { ok: true, body: said as T }
      return {
        ok: false,
        code: said.code ?? 'no-answer',
        ...(said.seconds === undefined ? {} : { seconds: said.seconds }),
        ...(said.message === undefined ? {} : { message: said.message }),
        ...(said.slot === undefined ? {} : { slot: said.slot }),
      }
    } catch {
      return { ok: false, code: 'no-answer' }
    }
  }
}
