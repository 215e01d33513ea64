/**
 * The same large return at the desk: from the choice of the file in Chromium to the grid with its problems, and what memory the process
 * of that page took for it, its worker's with it. A real server hands out the desk; nothing of the sheet goes to it.
 *
 *   node bench/sheet-desk.ts [rows] [columns]        default: 100000 25
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { chromium, type Browser, type CDPSession } from 'playwright-core'
import { initInstallation } from '../src/work/installation/init.ts'
import { buildWeb } from '../src/server/build-web.ts'
import { serve } from '../src/server/serve.ts'
import { freePort } from '../test/helpers/free-port.ts'
import { scratchDir } from '../test/helpers/scratch-dir.ts'
import { machine } from './court-rows.ts'

const ROUNDS = 3
const [rows = '100000', columns = '25'] = process.argv.slice(2)
const scratch = scratchDir('bench-sheet-desk')
const file = join(scratch.path, 'sheet.xlsx')
const made = spawnSync(process.execPath, [join(import.meta.dirname, 'sheet.ts'), '--make', file, rows, columns], { encoding: 'utf8' })
if (made.status !== 0) throw new Error(made.stderr)

const dir = join(scratch.path, 'record')
const web = await buildWeb('kh')
await initInstallation({ dir, country: 'kh', demo: true })
const running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web })
try {
  console.log(
    `${machine('Chromium')}; load ${loadavg()[0]?.toFixed(1)}; ${(statSync(file).size / 1e6).toFixed(1)} MB of XLSX, ${columns} columns`,
  )
  console.log(
    '\n| rows | problems | together s | processor s | the page’s process before MB | more at its peak MB | more when it is still MB |\n|---|---|---|---|---|---|---|',
  )
  for (let round = 0; round < ROUNDS; round++) {
    // A browser for each: what a process once took it does not give back.
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu'] })
    try {
      await measure(browser)
    } finally {
      await browser.close()
    }
  }
} finally {
  await running.close()
  scratch.remove(dir)
}

async function measure(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(180_000)
  await page.goto(`${running.deskUrl}/?lang=en#sample-clerk`)
  await page.locator('.zone').waitFor()
  await page.locator('label.field select').selectOption('court-return')
  const tab = await page.context().newCDPSession(page)
  await forget(tab)
  const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo')
  // The page's own, and those that Chromium keeps ready: these do nothing.
  const pids = processInfo.filter((p) => p.type === 'renderer').map((p) => p.id)
  // The highest so far is counted from here on (proc(5), clear_refs).
  for (const pid of pids) writeFileSync(`/proc/${pid}/clear_refs`, '5')
  const [before, worked] = [memoryOf(pids, 'VmRSS'), processorOf(pids)]
  const since = performance.now()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('.g td[tabindex="0"]').waitFor()
  const [took, work] = [(performance.now() - since) / 1000, processorOf(pids) - worked]
  const peak = memoryOf(pids, 'VmHWM')
  await forget(tab)
  const after = memoryOf(pids, 'VmRSS')
  const count = Number(await page.locator('.g table').getAttribute('aria-rowcount')) - 1
  const problems = await page.locator('.pl li').count()
  console.log(
    `| ${count} | ${problems} | ${took.toFixed(1)} | ${work.toFixed(1)} | ${before.toFixed(0)} | ${(peak - before).toFixed(0)} | ${(after - before).toFixed(0)} |`,
  )
}

/** What nothing holds is gone, in the page; of a worker the browser decides. */
async function forget(tab: CDPSession): Promise<void> {
  for (let i = 0; i < 3; i++) await tab.send('HeapProfiler.collectGarbage')
}

/** Megabytes that processes hold in memory, or the most that each has held. */
function memoryOf(pids: readonly number[], what: 'VmRSS' | 'VmHWM'): number {
  return pids.reduce(
    (sum, pid) => sum + Number(new RegExp(`^${what}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
    0,
  )
}

/** Seconds of processors that they have used, which other programs do not lengthen; a tick is a hundredth. */
function processorOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return sum + (Number(fields[11]) + Number(fields[12])) / 100
  }, 0)
}
