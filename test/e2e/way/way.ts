/** A real record with witnesses, vaults and a desk, and what its walkers do again and again in one language. */
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { stripBreaks } from '../../../src/core/text/strip-breaks.ts'
import { main } from '../../../src/main.ts'
import { buildWeb } from '../../../src/server/build-web.ts'
import { serve, type Serving } from '../../../src/server/serve.ts'
import type { VaultServing } from '../../../src/vault/serve.ts'
import { ACCOUNT } from '../../../src/web/desk/account/words.ts'
import type { SeatLink } from '../../../src/work/enrolment/first-registrars.ts'
import { initInstallation } from '../../../src/work/installation/init.ts'
import { freePort } from '../../helpers/free-port.ts'
import { removeAway, scratchDir } from '../../helpers/scratch-dir.ts'
import { expectSound, launch, openPage, PATIENCE, shoot } from '../browser.ts'
import { addAuthenticator } from '../virtual-authenticator.ts'
import { BySheets, type Parties } from './by-sheets.ts'

export type Words = { readonly en: string; readonly km: string }

/** Bodies that the country cannot name, as a setup was told them. */
const NAMES = {
  'ngo-coalition': { en: 'A coalition of the walk', km: 'សម្ព័ន្ធសាកល្បង' },
  'oversight-body': { en: 'A commission of the walk', km: 'គណៈកម្មការសាកល្បង' },
}

export class Way {
  readonly lang: 'en' | 'km'
  readonly #scratch
  readonly #isLookedAt: boolean
  readonly dir: string
  links: readonly SeatLink[] = []
  #browser: Browser | undefined
  #running: Serving | undefined
  #parties: Parties | undefined
  #pictures = 0

  /** @param isLookedAt each screen is judged by axe and pictured: other tests look at the same screens one by one. */
  constructor(lang: 'en' | 'km', isLookedAt: boolean) {
    this.lang = lang
    this.#isLookedAt = isLookedAt
    this.#scratch = scratchDir(`whole-way-${lang}`)
    this.dir = join(this.#scratch.path, 'record')
  }
  /** As their keepers made them. */
  get vaults(): readonly VaultServing[] {
    return this.#parties?.vaults ?? []
  }
  /** What the operator does before the first registrar comes. */
  async finish(): Promise<void> {
    await this.#parties?.finish()
  }
  get served(): Serving {
    if (!this.#running) throw new Error('it is not served now')
    return this.#running
  }
  /** A place beside the record. */
  at(name: string): string {
    return join(this.#scratch.path, name)
  }
  async open(): Promise<void> {
    const { dir } = this
    this.links = await initInstallation({ dir, country: 'kh', demo: false, trustees: 3, names: NAMES })
    const [web, port, deskPort] = [await buildWeb('kh'), await freePort(), await freePort()]
    const sheets = await BySheets.print(this.#scratch.path, { dir, port, deskPort, links: this.links, names: NAMES })
    this.#parties = await sheets.walk()
    this.#running = await serve({ dir, port, deskPort, web })
    this.#browser = await launch()
  }
  async stopServing(): Promise<void> {
    await this.#running?.close()
    this.#running = undefined
  }
  async close(): Promise<void> {
    await this.#browser?.close()
    await this.stopServing()
    await this.#parties?.close()
    removeAway(this.at('elsewhere'))
    this.#scratch.remove(this.dir)
  }

  say(words: Words): string {
    return stripBreaks(words[this.lang]).replaceAll('|', '')
  }
  /** By its words, whatever marks stand between them for the breaking of lines. */
  named(words: Words): RegExp {
    return new RegExp([...this.say(words)].map((c) => c.replace(/[.*+?^${}()|[\]\\]/, String.raw`\$&`)).join('[\\u200b\\u2060]*'))
  }
  async see(page: Page, what: string): Promise<void> {
    if (!this.#isLookedAt) return
    await expectSound(page, what)
    await shoot(page, `way-${this.lang}-${String(++this.#pictures).padStart(2, '0')}-${what}`)
  }
  /** Somebody at the desk, with a device of her own. */
  async come(hash = ''): Promise<Page> {
    const page = await this.anybody(1280)
    page.on('dialog', (dialog) => void dialog.accept())
    await addAuthenticator(page)
    await page.goto(`${this.served.deskUrl}/?lang=${this.lang}${hash}`)
    await page.locator('h1').waitFor()
    return page
  }
  /** A browser of its own. */
  async anybody(width: number): Promise<Page> {
    const { page } = await openPage(this.#browser as Browser, width)
    page.setDefaultTimeout(PATIENCE)
    return page
  }
  press(page: Page, words: Words): Promise<void> {
    return page
      .getByRole('button', { name: this.named(words) })
      .and(page.locator(':visible'))
      .first()
      .click()
  }
  async signIn(page: Page): Promise<void> {
    await this.press(page, ACCOUNT['sign-in-title'])
    await this.press(page, ACCOUNT['sign-in-with-device'])
    await page.locator('.top nav').waitFor({ state: 'attached' })
  }
  go(page: Page, hash: string): Promise<void> {
    return page.evaluate((to) => void (location.hash = to), hash)
  }
  async run(...argv: string[]): Promise<{ code: number; said: string }> {
    const said: string[] = []
    const code = await main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
    return { code, said: said.join('\n') }
  }
}
