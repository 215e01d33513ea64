import type { Page } from 'playwright-core'

/** Every string that the page's scripts hold, once what nothing holds any more is gone. Nothing of it is asked of the page itself. */
export async function stringsOf(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('HeapProfiler.enable')
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  const parts: string[] = []
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk))
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await cdp.detach()
  return (JSON.parse(parts.join('')) as { strings: readonly string[] }).strings.join('\n')
}
