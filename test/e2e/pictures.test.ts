/** The pictures of the documentation change when the desk changes to the eye, and not with each run. */
import { statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { hasBrowser, launch, openPage, shoot } from './browser.ts'

describe.skipIf(!hasBrowser)('a picture', () => {
  const scratch = scratchDir('pictures')
  const wanted = process.env['SAKSI_SHOTS']
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => {
    if (wanted === undefined) delete process.env['SAKSI_SHOTS']
    else process.env['SAKSI_SHOTS'] = wanted
    await browser.close()
    scratch.remove()
  })

  it('is left as it is where no eye sees a difference, and drawn again where one does', async () => {
    process.env['SAKSI_SHOTS'] = scratch.path
    const { page } = await openPage(browser, 360)
    const path = join(scratch.path, 'one.png')
    const drawn = async (html: string): Promise<'left' | 'drawn'> => {
      utimesSync(path, 0, 0)
      await page.setContent(html)
      await shoot(page, 'one')
      return statSync(path).mtimeMs === 0 ? 'left' : 'drawn'
    }
    const words = (text: string, colour: string): string => `<p style="font: 20px serif; color: ${colour}">${text}</p>`
    await page.setContent(words('a receipt', '#000000'))
    await shoot(page, 'one')
    expect(await drawn(words('a receipt', '#000000'))).toBe('left')
    expect(await drawn(words('a receipt', '#040404'))).toBe('left')
    expect(await drawn(words('a recelpt', '#000000'))).toBe('drawn')
    expect(await drawn(words('a recelpt', '#900000'))).toBe('drawn')
    expect(await drawn(`<div style="height: 3000px">${words('a recelpt', '#900000')}</div>`)).toBe('drawn')
  })
})
