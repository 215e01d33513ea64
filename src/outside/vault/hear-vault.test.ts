import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { VaultDoor } from '../../work/openings/open.ts'
import { hearVault } from './opening-ports.ts'

let server: Server
let url = ''
let answer: { readonly status: number; readonly body: string }
beforeAll(async () => {
  server = createServer((_, response) => void response.writeHead(answer.status).end(answer.body))
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())
const door = (at: string): VaultDoor => ({ name: 'agency', side: 'agency', url: at, vkey: 'agency+1234+key' })

it('a vault is there when it answers as itself, is another by another key, and silent where nobody or nothing sensible answers', async () => {
  answer = { status: 200, body: 'agency\nagency+1234+key\n' }
  expect(await hearVault(door(`${url}/`))).toBe('there')
  answer = { status: 200, body: 'agency\nagency+9999+other\n' }
  expect(await hearVault(door(url))).toBe('another')
  // Whoever took the address must not fill the window's memory.
  answer = { status: 200, body: 'x'.repeat(100_000) }
  expect(await hearVault(door(url))).toBe('silent')
  answer = { status: 503, body: '' }
  expect(await hearVault(door(url))).toBe('silent')
  expect(await hearVault(door('http://127.0.0.1:1'))).toBe('silent')
})
