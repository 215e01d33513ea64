/** What stands in front of the server: the address that people use must be reached by TLS, with its headers whole. */
import { fault, ok, type Check } from './check.ts'

const WANTED = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'strict-transport-security']

/** @param url the public address, as people type it. */
export async function checkFront(url: string): Promise<Check[]> {
  if (!url.startsWith('https://')) return [fault('front.tls', `${url} is not https`, 'put TLS in front (docs/operate/tls.md)')]
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })
    await answer.body?.cancel()
    const missing = WANTED.filter((name) => !answer.headers.has(name))
    return [
      ok('front.tls', `${url} answers by TLS (${answer.status})`),
      missing.length === 0
        ? ok('front.headers', 'its headers are whole')
        : fault(
            'front.headers',
            `it lacks ${missing.join(', ')}`,
            'let the front pass the server’s headers on and add HSTS (docs/operate/tls.md)',
          ),
    ]
  } catch (error) {
    const { cause, message } = error as Error & { cause?: Error }
    return [
      fault('front.tls', `${url} does not answer (${cause?.message ?? message})`, 'see that the front runs and its certificate holds'),
    ]
  }
}
