/** One of the people that a demonstration offers, signed in by the key that it gives to everybody who comes. */
import { signInChallenge } from '../../src/core/entry/sign-in.ts'
import { softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { TestBrowser } from './test-device.ts'

type Offered = {
  readonly api: string
  readonly desk: string
  readonly people: readonly { readonly id: string; readonly signing: SigningKey }[]
}

/** @param desk address of its desk. @returns what the desk's own configuration says. */
export const readOffered = async (desk: string): Promise<Offered> => (await (await fetch(`${desk}/desk.json`)).json()) as Offered

/** @throws where the key is not taken. */
export async function beDemoPerson({ api, desk }: Pick<Offered, 'api' | 'desk'>, key: SigningKey): Promise<TestBrowser> {
  const browser = new TestBrowser(api, desk)
  const nonce = await browser.nonce()
  const { form, sig } = await softwareSigner(key).sign(signInChallenge(nonce, api, await browser.thumbprint()))
  const by = { credential: key.card.credential }
  const answer = await browser.ask('POST', '/api/v1/sign-in', { nonce, by, signature: { form, sig } })
  if (!answer.ok) throw new Error(`${key.card.agency} cannot sign in: ${answer.status}`)
  browser.token = ((await answer.json()) as { token: string }).token
  return browser
}
