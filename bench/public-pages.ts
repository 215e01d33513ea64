/**
 * Readers of a release day: how many public pages a second one server gives to many at once, and how large each is over the line.
 *
 *   node bench/public-pages.ts URL [seconds] [readers]     URL: of a server of ./saksi demo or saksi serve
 */
import { Agent, request } from 'node:http'

const [url, seconds = '5', readers = '64'] = process.argv.slice(2)
if (url === undefined) throw new Error('name a server: node bench/public-pages.ts http://localhost:8080')
const agent = new Agent({ keepAlive: true, maxSockets: Number(readers) })
const PAGES = ['/', '/data', '/data/persons-convicted', '/data/persons-convicted/figure.csv', '/method', '/changes']

const ask = (path: string): Promise<{ status: number; bytes: number }> =>
  new Promise((done, fail) => {
    request(url + path, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => (bytes += part.length))
      answer.on('end', () => done({ status: answer.statusCode ?? 0, bytes }))
    })
      .on('error', fail)
      .end()
  })

console.log('| page | bytes | a second |\n|---|---|---|')
for (const path of PAGES) {
  const { status, bytes } = await ask(path)
  if (status !== 200) throw new Error(`${path} answers ${status}`)
  const end = performance.now() + Number(seconds) * 1000
  let n = 0
  const reader = async (): Promise<void> => {
    for (; performance.now() < end; n++) await ask(path)
  }
  await Promise.all(Array.from({ length: Number(readers) }, reader))
  console.log(`| ${path} | ${bytes} | ${Math.round(n / Number(seconds))} |`)
}
agent.destroy()
