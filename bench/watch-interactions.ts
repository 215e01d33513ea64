/** What Chromium says of each interaction (Event Timing), and what its main thread worked meanwhile. */
import type { CDPSession, Page } from 'playwright-core'

export const ROUNDS = 5
export type Watched = { readonly page: Page; readonly client: CDPSession }

/** Notes what interactions take; then everything is so many times slower. */
export async function watch(page: Page, slower: number): Promise<Watched> {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      for (const e of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) if (e.interactionId) seen.push(e.duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
  })
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return { page, client }
}

/** Seconds of the main thread so far, whatever else the machine does. */
async function worked(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics')
  return metrics.find((m) => m.name === 'TaskDuration')?.value ?? Number.NaN
}

/** What was noted so far belongs to no measure. */
export const forget = (page: Page): Promise<void> =>
  page.evaluate(() => void ((globalThis as unknown as { seen: number[] }).seen.length = 0))

/** The longest event of an interaction, as Interaction to Next Paint takes it; below 16 ms nothing is said, and 0 stands for it. */
export async function measure({ page, client }: Watched, what: string, act: (round: number) => Promise<void>): Promise<void> {
  const [times, work]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    await forget(page)
    const before = await worked(client)
    await act(round)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150))))
    work.push((await worked(client)) - before)
    times.push(await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { seen: number[] }).seen)))
  }
  const [sorted, spent] = [times, work].map((all) => all.toSorted((a, b) => a - b)) as [number[], number[]]
  console.log(`| ${what} | ${sorted[ROUNDS >> 1]} ms | ${sorted.at(-1)} ms | ${Math.round((spent[ROUNDS >> 1] ?? 0) * 1000)} ms |`)
}

/** The page in the other language, until it has followed: the press is shown before. */
export const otherLanguage = (page: Page) => async (i: number) => {
  await page
    .locator('.langs button')
    .nth(i % 2)
    .click()
  await page.locator(`html[lang=${i % 2 === 0 ? 'km' : 'en'}]`).waitFor()
}
