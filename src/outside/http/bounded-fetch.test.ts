import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { boundedFetch, textOf } from './bounded-fetch.ts'
import { readOver } from '../../store/files/read-log.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

/** A machine that answers as it likes. @returns its address, and whether it was hung up on. */
async function machine(answer: (response: ServerResponse) => void) {
  const seen = { hungUp: false, bodies: [] as string[] }
  const server = createServer((incoming, response) => {
    response.on('close', () => (seen.hungUp ||= !response.writableFinished))
    void incoming.toArray().then((parts: Buffer[]) => seen.bodies.push(Buffer.concat(parts).toString()))
    answer(response)
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}
/** Sends for ever, as fast as it is taken. */
const endless = (response: ServerResponse): void => {
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, 0x61)));
  }
  response.on('drain', more)
  more()
}

describe('another machine', () => {
  it('is believed as far as it is short: one byte more is refused, packed or not', async () => {
    const { url, seen } = await machine((response) => void response.end('four'))
    const answer = await boundedFetch(url, { method: 'POST', body: 'asked' }, { most: 4, ms: 5000 })
    expect([answer.status, textOf(answer), seen.bodies]).toEqual([200, 'four', ['asked']])
    await expect(boundedFetch(url, {}, { most: 3, ms: 5000 })).rejects.toThrow('more than 3 bytes')
    const bomb = await machine((response) => void response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(10_000_000))))
    await expect(boundedFetch(bomb.url, {}, { most: 100_000, ms: 5000 })).rejects.toThrow('more than 100000 bytes')
  })

  it('that does not end, or does not go on, is hung up on', async () => {
    const flood = await machine(endless)
    await expect(boundedFetch(flood.url, {}, { most: 1_000_000, ms: 20_000 })).rejects.toThrow('more than')
    const stuck = await machine((response) => void response.write('a'))
    await expect(boundedFetch(stuck.url, {}, { most: 1000, ms: 100 })).rejects.toThrow('timeout')
    const refusing = await machine((response) => endless(response.writeHead(404)))
    expect(await boundedFetch(refusing.url, {}, { most: 10, ms: 20_000 })).toMatchObject({ status: 404, isOk: false })
    await expect.poll(() => [flood, stuck, refusing].map(({ seen }) => seen.hungUp)).toEqual([true, true, true])
  })

  it('that sends elsewhere is not followed, and what is no text is none', async () => {
    const elsewhere = await machine((response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end())
    await expect(boundedFetch(elsewhere.url, { method: 'POST', body: 'secret' }, { most: 10, ms: 5000 })).rejects.toThrow()
    const bytes = await machine((response) => void response.end(Buffer.from([0xff])))
    expect(textOf(await boundedFetch(bytes.url, {}, { most: 10, ms: 5000 }))).toBeUndefined()
  })
})

it('a log that sends more than any of its files is none', async () => {
  const { url, seen } = await machine(endless)
  await expect(readOver(url)('checkpoint')).rejects.toThrow('is longer than any file of a log')
  await expect.poll(() => seen.hungUp).toBe(true)
})
