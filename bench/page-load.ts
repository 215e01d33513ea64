/**
 * Twenty people at their screens: a thread of its own, so that what they cost (proofs of possession, reading answers) is not the
 * server's time. It signs in with devices that are kept, then opens the pages it is sent, and says how long each took.
 */
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { devicesOf, keepDevices } from '../test/helpers/kept-devices.ts'
import { DESK, type Seat } from '../test/helpers/served-people.ts'
import { TestBrowser } from '../test/helpers/test-device.ts'

export type LoadOf = { readonly api: string; readonly kept: string; readonly people: readonly Seat[] }
/** One list a person, opened in turn. `who` names a seat, or is `anyone`: nobody who signed in. `body`: what is asked for where it may not stand in an address. */
export type PageOf = readonly [who: string, path: string, body?: unknown]
export type Pages = { readonly pages: readonly (readonly PageOf[])[]; readonly thinkMs: number }
export type Took = { readonly ms: readonly number[] }

const { api, kept, people } = workerData as LoadOf
const devices = keepDevices(
  devicesOf(kept),
  people.map(([, agency, roles]) => [agency, roles]),
  DESK,
)
const browsers = new Map<string, TestBrowser>()
for (const [i, [who]] of people.entries()) {
  const [browser, device] = [new TestBrowser(api, DESK), devices[i]]
  if (!device || !(await browser.signIn(device)).ok) throw new Error(`${who} cannot sign in`)
  browsers.set(who, browser)
}

async function openPage(who: string, path: string, body: unknown): Promise<number> {
  const at = performance.now()
  if (who === 'anyone') {
    await (await found(path, await fetch(`${api}${path}`))).arrayBuffer()
    return performance.now() - at
  }
  const browser = browsers.get(who)
  if (!browser) throw new Error(`no ${who}`)
  const method = body === undefined ? 'GET' : 'POST'
  const dpop = await browser.proof(method, path.replace(/\?.*/, ''))
  const begun = performance.now()
  const said = await found(path, await browser.ask(method, path, body, { dpop }))
  await said.arrayBuffer()
  return performance.now() - begun
}

async function found(path: string, said: Response): Promise<Response> {
  if (said.status !== 200) throw new Error(`${path} is ${said.status}`)
  return said
}

async function openAll({ pages, thinkMs }: Pages): Promise<Took> {
  const all = await Promise.all(
    pages.map(async (own, person) => {
      const ms: number[] = []
      // Everybody at another moment of the second.
      await pause((person * thinkMs) / pages.length)
      for (const [who, path, body] of own) {
        const [took] = await Promise.all([openPage(who, path, body), pause(thinkMs)])
        ms.push(took)
      }
      return ms
    }),
  )
  return { ms: all.flat() }
}

// What goes wrong ends the thread, and with it the bench.
parentPort?.on('message', (asked: Pages) => void openAll(asked).then((took) => parentPort?.postMessage(took)))
parentPort?.postMessage({ ms: [] } satisfies Took)
