/**
 * How another machine is asked: with an end in bytes and in time. Whoever answers may be another than was meant, or in
 * somebody's hands, and an answer that does not end would else fill the memory of whoever asked. Runs in a browser too.
 */
import { concat, fromUtf8 } from '../../core/bytes.ts'

export class AnswerTooLong extends Error {
  override name = 'AnswerTooLong'
}

export type Asking = { readonly method?: 'POST'; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
/** @property most bytes of the answer, after it is unpacked. @property ms for all of it, to its last byte. */
export type Bounds = { readonly most: number; readonly ms: number }
export type Answer = { readonly status: number; readonly isOk: boolean; readonly bytes: Uint8Array }

/**
 * Follows nobody elsewhere: what is sent is for this address alone. An answer that says no (status 300 and above) is not read.
 * @throws AnswerTooLong, and what `fetch` throws: nobody answers, or not in time.
 */
export async function boundedFetch(url: string, asking: Asking, { most, ms }: Bounds): Promise<Answer> {
  const response = await fetch(url, { ...asking, redirect: 'error', signal: AbortSignal.timeout(ms) })
  if (response.ok) return { status: response.status, isOk: true, bytes: await readBounded(response, most) }
  await response.body?.cancel()
  return { status: response.status, isOk: false, bytes: new Uint8Array(0) }
}

/** @param most bytes. @throws AnswerTooLong as soon as it is longer; no more than that is ever held. */
export async function readBounded(response: Response, most: number): Promise<Uint8Array> {
  const reader = response.body?.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const next = await reader?.read()
    if (next?.value === undefined) return concat(...parts)
    length += next.value.length
    if (length > most) {
      await reader?.cancel()
      throw new AnswerTooLong(`an answer of more than ${most} bytes`)
    }
    parts.push(next.value)
  }
}

/** Undefined for what is no UTF-8. */
export function textOf({ bytes }: Answer): string | undefined {
  try {
    return fromUtf8(bytes)
  } catch {
    return undefined
  }
}
