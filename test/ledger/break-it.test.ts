/**
 * Break it, then verify: what a newcomer does on /verify of the demonstration. A real record has no such door.
 * By night alone. By day: ledger/tamper.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { breakDemo, mendDemo } from '../../src/work/demonstration/break-in.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { verifyWhole } from '../../src/work/verify/verify-installation.ts'
import { findForm } from '../../src/core/country/find.ts'
import { makeCourtReturns } from '../../src/demo/court-returns.ts'
import { writeCourtReturnXlsx } from '../../src/demo/write-court-return.ts'
import { append } from '../../src/road/append.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import type { Fault } from '../../verify/index.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { chanceFrom } from './tampering/plan.ts'

const scratch = scratchDir('break-it')
const dir = join(scratch.path, 'kh')
const web = { desk: scratch.path, public: scratch.path }
let running: Serving
beforeAll(async () => {
  await newInstallation({ dir, country: 'kh', demo: true })
  running = await serve({ dir, port: 0, deskPort: null, web })
  const { installation } = running
  const form = findForm(installation.country, 'court-return')
  if (!form) throw new Error('no form')
  const bytes = await writeCourtReturnXlsx(makeCourtReturns(installation.country, chanceFrom(7)), form, installation.country)
  const sealed = await sealFile(installation, 'court-return', 'moj', bytes, 'court-2023.xlsx')
  if ('refused' in sealed) throw new Error('refused')
  await append(sealed, installation.country, installation.store)
}, 120_000)
afterAll(async () => {
  await running?.close()
  scratch.remove(dir)
})

type Answer = { ok?: boolean; faults?: { what: string; where: string }[]; table?: string; record?: string }
const ask = async (act: string, headers: Record<string, string> = {}): Promise<{ status: number; body: Answer }> => {
  const response = await fetch(`${running.url}/api/v1/demo/${act}`, { method: 'POST', headers })
  return { status: response.status, body: (await response.json()) as Answer }
}

describe('a demonstration', () => {
  test('is sound, is broken behind its back, names the row, and is mended', async () => {
    expect((await ask('check')).body).toMatchObject({ ok: true, faults: [] })
    const { body: broken } = await ask('break')
    expect(broken).toMatchObject({ table: 'accused_episodes', column: 'outcome' })
    const { body: found } = await ask('check')
    expect([found.ok, found.faults?.map((f) => f.what)]).toEqual([false, ['projection.altered']])
    expect(found.faults?.[0]?.where).toMatch(new RegExp(`^accused_episodes.outcome · record_id=${broken.record}, version=1 · log position`))
    // No real body stands beside the fault.
    expect(JSON.stringify(found.faults)).not.toContain('moj')
    expect((await ask('mend')).status).toBe(200)
    expect((await ask('check')).body.ok).toBe(true)
  })

  test('is checked once for as many as ask meanwhile: strangers do not make it work without end', async () => {
    const connects = vi.spyOn(running.installation.pools.saksi_reader, 'connect')
    try {
      await ask('check')
      const once = connects.mock.calls.length
      connects.mockClear()
      const answers = await Promise.all(Array.from({ length: 40 }, () => ask('check')))
      expect(answers.map(({ status, body }) => [status, body.ok])).toEqual(Array.from({ length: 40 }, () => [200, true]))
      expect(once).toBeGreaterThan(0)
      expect(connects.mock.calls.length).toBeLessThan(20 * once)
    } finally {
      connects.mockRestore()
    }
  })

  test('is not broken by a page of somebody else’s', async () => {
    expect((await ask('break', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await ask('check')).body.ok).toBe(true)
  })
})

test('a real record has no such routes, no such part of the page, and refuses the command', async () => {
  const real = scratchDir('real')
  const place = join(real.path, 'kh')
  await newInstallation({ dir: place, country: 'kh', demo: false })
  const served = await serve({ dir: place, port: 0, deskPort: null, web })
  for (const act of ['break', 'mend', 'check'])
    expect((await fetch(`${served.url}/api/v1/demo/${act}`, { method: 'POST' })).status).toBe(404)
  expect(await (await fetch(`${served.url}/verify`)).text()).not.toContain('demo-break')
  await expect(breakDemo(served.installation)).rejects.toThrow('no demonstration')
  await expect(mendDemo(served.installation)).rejects.toThrow('no demonstration')
  await served.close()
  const opened = await openInstallation(place)
  const faults: Fault[] = []
  await verifyWhole(opened, (f) => faults.push(f))
  await opened.close()
  expect(faults).toEqual([])
  real.remove(place)
})
