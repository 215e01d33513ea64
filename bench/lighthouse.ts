/**
 * Lighthouse over one of each kind of public page, in each language: the median of several runs a page, for a telephone by default.
 *
 *   npm install --prefix /somewhere lighthouse
 *   node bench/lighthouse.ts URL /somewhere [runs] [mobile|desktop] [PATH…]     URL: of a server of ./saksi demo or saksi serve
 *
 * Performance is told twice: by the clock, in which a page also waits for whatever else the machine does, and by the processor's own time of each
 * task, which is the page's alone (the same trace, with what the threads ran in place of how long it took). It ends with 1 where a median of the second,
 * or of another category, is below 95. CHROMIUM names the browser, /usr/bin/chromium where it is not set.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [url, home, runs = '5', screen = 'mobile', ...asked] = process.argv.slice(2)
if (url === undefined || home === undefined) throw new Error('name a server, and where lighthouse is installed')
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const
const GOAL = 95

type Audit = { readonly score: number | null; readonly title: string }
type Report = {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>
  >
  readonly audits: Readonly<Record<string, Audit>>
}

/** One page of each kind, as this server has them: a figure, a release and a report are found where they are listed. */
async function listPages(): Promise<readonly string[]> {
  const text = async (path: string): Promise<string> => (await fetch(`${url}${path}`)).text()
  const [data, methods] = await Promise.all([text('/data?lang=en'), text('/method?lang=en')])
  const first = (page: string, link: RegExp): readonly string[] => page.match(link)?.slice(1, 2) ?? []
  const [figure] = first(data, /href="(\/data\/[a-z][^"?/]*)\?/)
  return [
    '/',
    '/data',
    '/data?q=women',
    ...(figure === undefined ? [] : [figure, ...first(await text(`${figure}?lang=en`), /href="(\/releases\/[^"?/]+)\?/)]),
    ...first(data, /href="(\/annual\/\d+)\?/),
    '/verify',
    '/method',
    ...first(methods, /href="(\/method\/[^"?/]+)\?/),
    '/changes',
    '/programs',
    '/about',
    '/said',
    '/recommendations',
    '/complaint',
  ]
}

/** Of a machine that is busy Lighthouse records nothing now and then, and says so: such a run is none, and is made again. */
function ask(path: string, left = 3): Asked {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-lighthouse-'))
  const out = join(folder, 'report.json')
  const run = (...more: readonly string[]): void =>
    void execFileSync(
      process.execPath,
      [
        join(home!, 'node_modules/lighthouse/cli/index.js'),
        `${url}${path}`,
        '--quiet',
        `--only-categories=${CATEGORIES.join(',')}`,
        ...(screen === 'desktop' ? ['--preset=desktop'] : []),
        // Whoever measures in a container is root, where Chromium has no sandbox of its own; the page is ours.
        '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
        ...more,
      ],
      { env: { ...process.env, CHROME_PATH: process.env['CHROMIUM'] ?? '/usr/bin/chromium' }, stdio: ['ignore', 'ignore', 'inherit'] },
    )
  const judge = (): Report => {
    run(`-A=${folder}`, '--output=json', `--output-path=${out}`)
    return JSON.parse(readFileSync(out, 'utf8')) as Report
  }
  try {
    run(`-G=${folder}`)
    const byClock = judge()
    leaveOutWaiting(join(folder, 'defaultPass.trace.json'))
    return { byClock, own: judge() }
  } catch (error) {
    if (left <= 1) throw error
    return ask(path, left - 1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Asked = { readonly byClock: Report; readonly own: Report }
type Trace = { readonly traceEvents: { readonly ph: string; readonly tdur?: number; dur?: number }[] }
/** Each task takes what its thread ran: while it stood in line for a processor it did nothing. */
function leaveOutWaiting(file: string): void {
  const trace = JSON.parse(readFileSync(file, 'utf8')) as Trace
  for (const event of trace.traceEvents) if (event.ph === 'X' && event.tdur !== undefined) event.dur = event.tdur
  writeFileSync(file, JSON.stringify(trace))
}

const median = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0
/** What takes from a category's score, by its id. */
const faultsOf = ({ categories, audits }: Report): readonly string[] =>
  CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const { score = null, title = '' } = audits[id] ?? {}
    return weight > 0 && score !== null && score < 0.9 ? [`${id} ${score} (${title})`] : []
  })

console.log(`| page | by the clock | ${CATEGORIES.join(' | ')} | what takes from it |\n|---|---|---|---|---|---|`)
let isBelow = false
for (const path of asked.length > 0 ? asked : await listPages())
  for (const lang of ['km', 'en']) {
    const both = Array.from({ length: Number(runs) }, () => ask(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`))
    const reports = both.map(({ own }) => own)
    const byClock = Math.round(median(both.map((one) => one.byClock.categories['performance']?.score ?? 0)) * 100)
    const scores = CATEGORIES.map((name) => Math.round(median(reports.map((r) => r.categories[name]?.score ?? 0)) * 100))
    isBelow ||= scores.some((score) => score < GOAL)
    console.log(`| ${path} ${lang} | ${byClock} | ${scores.join(' | ')} | ${[...new Set(reports.flatMap(faultsOf))].join('; ')} |`)
  }
process.exitCode = isBelow ? 1 : 0
