import { afterEach, expect, it, vi } from 'vitest'
import { Edge } from './edge.ts'
import type { Ask, Said } from './protocol.ts'

/** A worker that answers when the test says so. */
class Slow {
  static made: Slow[] = []
  readonly asked: Ask[] = []
  onmessage: ((event: { data: Said }) => void) | undefined
  onerror: (() => void) | undefined
  isEnded = false
  constructor() {
    Slow.made.push(this)
  }
  postMessage(ask: Ask): void {
    this.asked.push(ask)
  }
  terminate(): void {
    this.isEnded = true
  }
  say(data: Said): void {
    this.onmessage?.({ data })
  }
}
const turn = (): Promise<void> => new Promise((done) => setTimeout(done))
const mended = (code: string): Said => ({ kind: 'mended', problems: [{ severity: 'error', code, message: { en: code, km: code } }] })
afterEach(() => {
  Slow.made = []
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('of two that are asked at once the second waits, and each has its own answer', async () => {
  vi.stubGlobal('Worker', Slow)
  const edge = new Edge()
  const [first, second] = [edge.ask({ kind: 'edit', changes: [] }), edge.ask({ kind: 'mark' })]
  await turn()
  const [worker] = Slow.made as [Slow]
  expect(worker.asked.map((a) => a.kind)).toEqual(['edit'])
  worker.say(mended('one'))
  expect(await first).toEqual(mended('one'))
  await turn()
  expect(worker.asked.map((a) => a.kind)).toEqual(['edit', 'mark'])
  worker.say({ kind: 'broken', message: 'two' })
  expect(await second).toEqual({ kind: 'broken', message: 'two' })
})
it.each<Ask>([{ kind: 'show', bytes: new Uint8Array() }, { kind: 'mark' }])(
  'what takes beyond all patience is ended, whatever was asked: $kind',
  async (ask) => {
    vi.useFakeTimers()
    vi.stubGlobal('Worker', Slow)
    const said = new Edge().ask(ask)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(await said).toEqual({ kind: 'ended', why: 'time' })
    expect(Slow.made.map((w) => w.isEnded)).toEqual([true])
  },
)
it('sealing takes its time', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', Slow)
  const keys = {} as (Ask & { kind: 'seal' })['keys']
  const said = new Edge().ask({ kind: 'seal', keys, letWait: false, waited: [] })
  await vi.advanceTimersByTimeAsync(600_000)
  expect(Slow.made.map((w) => w.isEnded)).toEqual([false])
  Slow.made[0]?.say({ kind: 'not-signed' })
  expect(await said).toEqual({ kind: 'not-signed' })
})
it('what waits behind a worker that died is asked of the next', async () => {
  vi.stubGlobal('Worker', Slow)
  const edge = new Edge()
  const [first, second] = [edge.ask({ kind: 'mark' }), edge.ask({ kind: 'edit', changes: [] })]
  await turn()
  Slow.made[0]?.onerror?.()
  expect(await first).toEqual({ kind: 'ended', why: 'memory' })
  await turn()
  expect(Slow.made.map((w) => [w.isEnded, w.asked.length])).toEqual([
    [true, 1],
    [false, 1],
  ])
  Slow.made[1]?.say({ kind: 'broken', message: 'Error' })
  expect(await second).toEqual({ kind: 'broken', message: 'Error' })
})
