/**
 * A sheet that is too much for the desk's worker: it is ended, the clerk is told why, and the next file is read by another.
 * By night alone. By day: src/web/desk/return/edge, src/web/desk/return/turns.
 */
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { expectSound, hasBrowser, openPage, PATIENCE, shoot } from './browser.ts'
import { inStubDesk } from './stub-desk.ts'

describe.skipIf(!hasBrowser)('a worker at its limits', { timeout: 2 * PATIENCE }, () => {
  const at = inStubDesk()

  const drop = (page: Page, name: string, text: string): Promise<void> =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') })

  test.each([
    ['never answers', 'for(;;);', 121_000, 'Reading it took more than two minutes and was ended.'],
    ['dies', 'throw new RangeError("Array buffer allocation failed")', 0, 'Reading it took more memory than this computer has'],
  ])('that %s is ended, and the next file is read', async (_, script, passes, said) => {
    const { page } = await openPage(at.browser, 1280)
    page.on('dialog', (dialog) => void dialog.accept())
    // The first worker is one that behaves as under a sheet made to hurt; whoever comes after is the desk's own.
    let started = 0
    await page.route('**/worker-*.js', (route) =>
      ++started === 1 ? route.fulfill({ contentType: 'text/javascript', body: script }) : route.continue(),
    )
    await page.clock.install()
    await page.goto(`${at.desk.url}/?lang=en#clerk`)
    await page.locator('.zone').waitFor()
    await page.locator('label.field select').selectOption('court-return')
    const before = at.desk.taken.length
    await drop(page, 'hurts.csv', 'Court,Case number\nx,1/2023\n')
    // It is said that a file is read before a worker is asked to: only then does the patience begin that the clock is to run out.
    await expect.poll(() => started, { timeout: PATIENCE }).toBe(1)
    await page.clock.fastForward(passes)
    await page.getByText(said).waitFor()
    await page.getByText('Divide the file by period').waitFor()
    await expectSound(page, 'ended')
    await shoot(page, `desk-ended-en-1280`)
    await page.locator('label.field select').selectOption('court-return')
    await drop(page, 'next.csv', 'Apples,Pears\n1,2\n')
    await page.getByText('No line of this file was understood').waitFor()
    expect(started).toBe(2)
    // None of it was the server's business.
    expect(at.desk.taken.length).toBe(before)
    await page.context().close()
  })

  test('a file of three gigabytes is refused by its size, and no worker is asked', async () => {
    const scratch = scratchDir('three-gigabytes')
    const path = join(scratch.path, 'big.csv')
    writeFileSync(path, 'Court,Case number\n')
    truncateSync(path, 3 * 1024 ** 3)
    const { page, complaints } = await openPage(at.browser, 1280)
    let started = 0
    await page.route('**/worker-*.js', (route) => (++started, route.continue()))
    await page.goto(`${at.desk.url}/?lang=en#clerk`)
    await page.locator('.zone').waitFor()
    await page.locator('label.field select').selectOption('court-return')
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByText('The file has 3072 MB; the limit is 50 MB.').waitFor()
    expect([started, complaints]).toEqual([0, []])
    await page.context().close()
    scratch.remove()
  })
})
