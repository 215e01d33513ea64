import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWeb } from '../../src/server/build-web.ts'
import { compactReceipt } from '../../src/core/ledger/compact-receipt.ts'
import { qrModules } from '../../src/web/qr.ts'
import { makeReceipt } from './receipts.ts'
import { langOf, renderData, renderHome, renderIndicator, renderMessage, renderRelease, renderVerify } from '../../src/web/public/index.ts'
import { expectFits, expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot } from './browser.ts'
import { dataModel, homeModel, indicatorModel, releaseModel } from './home-model.ts'
import { fileOf, policy, serve } from './serve.ts'
import type { Answer, Site } from './serve.ts'

describe.skipIf(!hasBrowser)('the public pages, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let site: Site
  let built: Awaited<ReturnType<typeof buildWeb>>
  const made = makeReceipt()

  beforeAll(async () => {
    built = await buildWeb('kh')
    const model = homeModel('http://127.0.0.1:9')
    site = await serve((path, request) => {
      const lang = langOf(new URL(request.url ?? '/', 'http://x').searchParams.get('lang'), ['km', 'en'])
      const page = (body: string): Answer => ({ body, type: 'text/html; charset=utf-8' })
      if (path.startsWith('/assets/')) return fileOf(built.public, path.slice('/assets'.length))
      if (path === '/') return page(renderHome(model, lang))
      if (path === '/verify') return page(renderVerify({ ...model, logKey: made.key }, lang))
      if (path === '/data') return page(renderData(dataModel(model), lang))
      if (path === '/data/persons-convicted') return page(renderIndicator(indicatorModel(model), lang))
      if (path === '/releases/x') return page(renderRelease(releaseModel(model), lang))
      return {
        ...page(renderMessage(model, { en: 'Not here', km: 'រកមិនឃើញ' }, { en: 'There is no such page.', km: 'គ្មានទំព័រនេះទេ។' }, lang)),
        status: 404,
      }
    }, policy())
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  for (const [path, name] of [
    ['/', 'home'],
    ['/verify', 'verify'],
    ['/data', 'data'],
    ['/data/persons-convicted', 'figure'],
    ['/releases/x', 'release'],
  ] as const) {
    for (const [lang, width] of SCREENS) {
      test(`${name} in ${lang} at ${width}`, async () => {
        for (const dark of lang === 'en' && width === 1280 ? [false, true] : [false]) {
          const { page, complaints } = await openPage(browser, width, dark)
          await page.goto(`${site.url}${path}?lang=${lang}`)
          await page.evaluate(() => document.fonts.ready)
          await shoot(page, `${name}-${lang}-${width}${dark ? '-dark' : ''}`)
          // Every colour and both scripts meet axe; the other two differ by width and words alone.
          const see = (lang === 'en') === (width === 1280) ? expectSound : expectFits
          await see(page, `${name} ${lang} ${width} ${dark ? 'dark' : 'light'}`)
          expect(complaints).toEqual([])
          await page.context().close()
        }
      })
    }
  }

  test('from the first page to a figure with its file, by keyboard and without any script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
    const page = await context.newPage()
    await page.goto(`${site.url}/?lang=en`)
    const name = 'Persons convicted, all laws'
    await page.getByRole('link', { name, exact: true }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: `${name}: 118 in 2024` }).waitFor()
    expect(await page.getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe('/data/persons-convicted/figure.csv')
    await page.locator('#years-c').focus()
    await page.keyboard.press('ArrowRight')
    const table = page.locator('figure').first().getByRole('table')
    await table.waitFor()
    expect(await table.getByRole('row', { name: /withheld/ }).innerText()).toMatch(/^2021/)
    expect(await table.getByRole('row', { name: /nothing released/ }).innerText()).toMatch(/^2023/)
    // The measure of the tiles is chosen the same way.
    expect(await page.locator('.by-number').isVisible()).toBe(false)
    await page.locator('#measure-number').check({ force: true })
    expect([await page.locator('.by-number').isVisible(), await page.locator('.by-returns').isVisible()]).toEqual([true, false])
    await context.close()
  })

  for (const [path, lang] of [
    ['/data/persons-convicted', 'km'],
    ['/releases/x', 'en'],
    ['/', 'km'],
  ] as const)
    test(`${path}: on a telephone every card fits as its table, and every table is told while the chart is seen`, async () => {
      const { page } = await openPage(browser, 360)
      await page.goto(`${site.url}${path}?lang=${lang}`)
      const tables = await page.locator('figure.chart .tab').count()
      // Of two measures one is looked at, and told of.
      const hidden = await page.locator('.by-number .tab').count()
      expect(tables).toBeGreaterThan(0)
      expect(await page.locator('figure.chart').getByRole('region').count()).toBe(tables - hidden)
      const names = await page.locator('figure.chart [role=radiogroup]').evaluateAll((all) => all.map((one) => one.ariaLabel))
      expect(new Set(names).size).toBe(names.length)
      for (const one of await page.locator('input.tt').all()) await one.evaluate((input: HTMLInputElement) => (input.checked = true))
      await expectFits(page, `${path} as tables`)
      expect(
        await page.locator('figure.chart svg.plot').evaluateAll((all) => all.filter((svg) => svg.getClientRects().length > 0).length),
      ).toBe(0)
      await page.context().close()
    })

  test('the keyboard that comes into a table that is only told is seen there', async () => {
    const { page } = await openPage(browser, 1280)
    await page.goto(`${site.url}/data/persons-convicted?lang=en`)
    const table = page.locator('figure.chart .tab').first()
    const width = async (): Promise<number> => (await table.boundingBox())?.width ?? 0
    expect(await width()).toBeLessThan(2)
    await table.focus()
    expect(await width()).toBeGreaterThan(200)
    await page.context().close()
  })

  test('a receipt is checked in the page, and one changed sign is found', async () => {
    const { page, complaints } = await openPage(browser, 1280)
    const asked: string[] = []
    await page.goto(`${site.url}/verify?lang=en`)
    await page.evaluate(() => document.fonts.ready)
    // The browser asks for the page's icon when it has time for it, which on a busy machine is after the page is there.
    page.on('request', (request) => request.url() === `${site.url}/assets/icon.svg` || asked.push(request.url()))
    await page.getByLabel('Receipt', { exact: true }).fill(made.receipt)
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByRole('heading', { name: 'It is in the record, unchanged' }).waitFor()
    await shoot(page, 'verify-held-en-1280')
    await expectSound(page, 'verify, held')
    await page.getByLabel('Receipt', { exact: true }).fill(made.receipt.replace('index 1', 'index 0'))
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByRole('heading', { name: 'This receipt does not hold' }).waitFor()
    await shoot(page, 'verify-not-en-1280')
    await expectSound(page, 'verify, not held')
    expect(asked).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('with the network cut: what a telephone read, a picture of the code, and the page saved to a disk', async () => {
    const { page } = await openPage(browser, 360)
    await page.goto(`${site.url}/verify?lang=km`)
    await page.context().setOffline(true)
    const payload = compactReceipt(made.receipt) ?? ''
    const result = page.locator('#result')
    await page.locator('#receipt').fill(payload)
    await page.locator('#check button').click()
    await result.locator('h2').waitFor()
    expect(await result.getAttribute('class')).not.toMatch(/not/)
    await page.locator('#receipt').fill(payload.slice(0, -1))
    await page.locator('#check button').click()
    await page.locator('#result.not').waitFor()
    await page.locator('#file').setInputFiles({ name: 'code.bmp', mimeType: 'image/bmp', buffer: drawBmp(payload) })
    await page.locator('#result:not(.not)').waitFor()
    expect(await page.locator('#receipt').inputValue()).toBe(payload)
    const folder = await mkdtemp(join(tmpdir(), 'saved-'))
    const script = await readFile(join(built.public, 'verify.js'))
    await writeFile(join(folder, 'verify.js'), script)
    await writeFile(join(folder, 'page.html'), (await page.content()).replace('/assets/verify.js', 'verify.js'))
    await page.goto(`file://${folder}/page.html`)
    await page.locator('#receipt').fill(made.receipt)
    await page.locator('#check button').click()
    await page.locator('#result:not(.not) h2').waitFor()
    await page.context().close()
    await rm(folder, { recursive: true })
  })
})

/** A code as a Windows bitmap, the one picture that takes no library to write. */
function drawBmp(text: string): Buffer {
  const [modules, scale] = [qrModules(text), 4]
  const side = modules.length * scale
  const row = Math.ceil((side * 3) / 4) * 4
  const head = Buffer.alloc(54)
  head.write('BM')
  for (const [at, value] of [
    [2, 54 + row * side],
    [10, 54],
    [14, 40],
    [18, side],
    [22, side],
    [34, row * side],
  ] as const)
    head.writeUInt32LE(value, at)
  head.writeUInt16LE(1, 26)
  head.writeUInt16LE(24, 28)
  const body = Buffer.alloc(row * side, 255)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (modules[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        body.fill(0, (side - 1 - y) * row + 3 * x, (side - 1 - y) * row + 3 * x + 3)
  return Buffer.concat([head, body])
}
