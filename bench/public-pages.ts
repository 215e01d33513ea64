/**
 * Readers of a release day: how many public pages a second one server gives to many at once, beside what a server of plain files gives of the
 * same bytes in the same minute, and how large each is over the line.
 *
 *   node bench/public-pages.ts URL [seconds] [readers] [PID]     URL: of a server of ./saksi demo or saksi serve; PID: of its process
 *
 * With PID a page's share of the server's own processor is there too: what a second of one core gives, whatever else the machine does meanwhile. It
 * ends with 1 where that is below 2,000 for some page.
 *
 * Every public page that the first page, the list of figures and the list of changes lead to is asked once; those of one kind are measured by the
 * first of them. `least` is the slowest.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'

const GOAL = 2000
type Page = { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body: Buffer }

/** A server of files that lie in memory, compressed already: the most that this machine gives by node:http. It runs in a process of its own, as ours does. */
async function serveFiles(): Promise<void> {
  const [given] = (await once(process, 'message')) as [
    { readonly path: string; readonly headers: Page['headers']; readonly body: string }[],
  ]
  const files = new Map(given.map((p) => [p.path, { headers: p.headers, body: Buffer.from(p.body, 'base64') }]))
  const server = createServer((asked, answer) => {
    const file = files.get(asked.url ?? '')
    answer.writeHead(file ? 200 : 404, file?.headers).end(file?.body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  process.send?.((server.address() as AddressInfo).port)
}

/** Seconds of processor that a process has had: its own and the system's for it, in ticks of a hundredth (proc(5)). */
function processorOf(pid: string): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

async function measure(url: string, seconds: number, readers: number, pid: string | undefined): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers })
  const ask = (base: string, path: string): Promise<Page & { readonly status: number }> =>
    new Promise((done, fail) => {
      request(base + path, { agent, headers: { 'accept-encoding': 'gzip', accept: 'text/html,*/*' } }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () =>
          done({
            path,
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(answer.headers).flatMap(([k, v]) =>
                typeof v === 'string' && !/^(date|connection|keep-alive|transfer)/.test(k) ? [[k, v]] : [],
              ),
            ),
            body: Buffer.concat(parts),
          }),
        )
      })
        .on('error', fail)
        .end()
    })
  const rate = async (base: string, path: string): Promise<{ readonly wall: number; readonly core: number | null }> => {
    await ask(base, path)
    const had = pid === undefined ? 0 : processorOf(pid)
    const [begun, end] = [performance.now(), performance.now() + seconds * 1000]
    let n = 0
    const reader = async (): Promise<void> => {
      for (; performance.now() < end; n++) if ((await ask(base, path)).status !== 200) throw new Error(`${path} is refused under load`)
    }
    await Promise.all(Array.from({ length: readers }, reader))
    const wall = Math.round((n * 1000) / (performance.now() - begun))
    return { wall, core: pid === undefined ? null : Math.round(n / (processorOf(pid) - had)) }
  }
  const seeds = ['/?lang=en', '/data?lang=en', '/changes?lang=en', '/method?lang=en']
  const plain = (page: Page): string =>
    page.headers['content-encoding'] === 'gzip' ? gunzipSync(page.body).toString('utf8') : page.body.toString('utf8')
  const pages = new Map<string, Page>()
  for (const seed of seeds) {
    const links = [...plain(await ask(url, seed)).matchAll(/href="(\/[^"#]*)/g)].map((m) => (m[1] ?? '').replaceAll('&amp;', '&'))
    for (const path of [seed, ...links]) {
      if (pages.has(path)) continue
      const { status, ...page } = await ask(url, path)
      if (status !== 200) throw new Error(`${path} answers ${status}`)
      pages.set(path, page)
    }
  }
  // One of a kind: /data/A and /data/B are made alike.
  const kinds = new Map([...pages.values()].map((page) => [page.path.replace(/\?.*/, '').replaceAll(/(?<=^\/\w+)\/[^/]+/g, '/:one'), page]))
  const files = fork(import.meta.filename, ['--files'])
  const ready = once(files, 'message')
  files.send([...kinds.values()].map((p) => ({ path: p.path, headers: p.headers, body: p.body.toString('base64') })))
  const [port] = (await ready) as [number]
  const base = `http://127.0.0.1:${port}`
  console.log(
    `${pages.size} pages and files answered; ${readers} readers at once\n\n| page | bytes | a second | plain files | share | a second of its processor |\n|---|---|---|---|---|---|`,
  )
  const [rates, cores]: [number[], number[]] = [[], []]
  for (const [kind, page] of kinds) {
    // Back and forth: what else the machine does falls on both.
    const [ours, theirs] = [await rate(url, page.path), await rate(base, page.path)]
    rates.push(ours.wall)
    if (ours.core !== null) cores.push(ours.core)
    console.log(
      `| ${kind} | ${page.body.length} | ${ours.wall} | ${theirs.wall} | ${(ours.wall / theirs.wall).toFixed(2)} | ${ours.core ?? ''} |`,
    )
  }
  console.log(`\nleast ${Math.min(...rates)}${cores.length > 0 ? `, of a second of its processor ${Math.min(...cores)}` : ''}`)
  if (cores.some((rate) => rate < GOAL)) process.exitCode = 1
  files.kill()
  agent.destroy()
}

const [first, seconds = '2', readers = '64', pid] = process.argv.slice(2)
if (first === undefined) throw new Error('name a server: node bench/public-pages.ts http://localhost:8080')
await (first === '--files' ? serveFiles() : measure(first, Number(seconds), Number(readers), pid))
