/** The lines of docs/how-to/count-across-offices.md, each party in a folder of its own, with three vaults as their keepers have them. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { scratchDir } from '../../../test/helpers/scratch-dir.ts'
import { toBase64Url } from '../../core/bytes.ts'
import { printVkey } from '../../core/ledger/note.ts'
import { THREE_TRUSTEES } from '../../core/seal/sides.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { seedSigner } from '../../store/files/seed-signer.ts'
import { homeOf, initVault, readVaultSigner } from '../../vault/home.ts'
import { Usage } from '../command.ts'
import { command } from './overlap.ts'

const scratch = scratchDir('overlap-command')
const at = (...parts: readonly string[]): string => join(scratch.path, ...parts)

async function run(...argv: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await command.run(argv, { out: (t) => void out.push(t), err: (t) => void err.push(t), json: false })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
const LISTS = {
  police: ['victims', 'p1,Rut Popi,1999-04-02\np2,Svit Lam,2001-05-06\np3,ប្លូ គ្រុប,2003-07-08\n'],
  shelter: ['victims', 's1,Popi Dung,1998-08-09\ns2,Lam Svit,2001-05-06\ns3,Skor Ming,2000-12-24\n'],
  court: ['accused', 'c1,Hun Thly,1981-02-03\nc2,Vat Nav,1979-06-05\nc3,Pouv Lip,1988-10-11\n'],
} as const

beforeAll(async () => {
  mkdirSync(scratch.path, { recursive: true })
  const vkey = printVkey(seedSigner('log.example', nodeRandom.bytes(32)).key)
  const invitation = {
    format: 'saksi-vault-invitation/1',
    country: 'kh',
    demo: true,
    log: { url: 'http://log.example', vkey },
    oversight: { epoch: 1, publicKey: toBase64Url(nodeRandom.bytes(32)) },
    origins: [],
    witnesses: 'none',
    token: 'token',
  } as const
  for (const side of THREE_TRUSTEES) initVault(at(side), { name: `vault.example/${side}`, side, invitation })
  const cards = new Map<string, { key: string; seal: string }>()
  for (const party of [...Object.keys(LISTS), 'statistics'])
    cards.set(party, JSON.parse((await run('card', at(party), '--name', party)).out) as { key: string; seal: string })
  for (const [office, [, rows]] of Object.entries(LISTS)) {
    writeFileSync(at(`${office}.csv`), `row,name,born\n${rows}`)
    const spec = {
      files: [`${office}.csv`],
      id: 'row',
      compare: [
        { as: 'name', columns: ['name'] },
        { as: 'birth', column: 'born' },
      ],
    }
    writeFileSync(at(`${office}.json`), JSON.stringify(spec))
  }
  const plan = {
    offices: Object.entries(LISTS).map(([id, [side]]) => ({ id, side, key: cards.get(id)?.key, most: 20 })),
    trustees: THREE_TRUSTEES.map((side) => printVkey(readVaultSigner(homeOf(at(side))).key)),
    statistics: cards.get('statistics'),
    until: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
  }
  writeFileSync(at('plan.json'), JSON.stringify(plan))
  writeFileSync(at('bad.json'), JSON.stringify({ ...plan, offices: [] }))
})

it('goes from cards to what is told, and each party finds its own line refused where it is another’s', async () => {
  expect(await run('begin', at('never'), at('bad.json'), '--out', at('never.note'))).toMatchObject({ code: 2 })
  expect((await run('begin', at('unit'), at('plan.json'), '--out', at('run'))).out).toContain('the run is ')
  const opening = (side: string): string => at(`${side}.opening`)
  for (const side of THREE_TRUSTEES)
    expect((await run('open', at(side), at('run'), '--out', opening(side))).err).toContain('court, accused, at most 20 rows; card court+')
  for (const side of THREE_TRUSTEES) {
    const others = THREE_TRUSTEES.filter((s) => s !== side).flatMap((s) => ['--opening', opening(s)])
    expect((await run('agree', at(side), at('run'), ...others, '--out', at(`${side}.keys`))).code).toBe(0)
  }
  const keys = THREE_TRUSTEES.flatMap((side) => ['--keys', at(`${side}.keys`)])
  for (const [office, [side]] of Object.entries(LISTS)) {
    const ask = ['ask', at(office), at('run'), at(`${office}.json`)]
    // Whoever forgets what is asked for, or where it goes, has lost nothing; nor has who is told that the run is wrong.
    await expect(run(...ask, '--side', side)).rejects.toThrow(Usage)
    await expect(run(...ask, '--out', at(`${office}.asked`))).rejects.toThrow(Usage)
    expect((await run(...ask, '--side', side, '--out', at('plan.json'))).code).toBe(2)
    expect((await run(...ask, '--side', side, '--out', at('nowhere', 'asked'))).code).toBe(2)
    const other = side === 'victims' ? 'accused' : 'victims'
    await expect(run(...ask, '--side', other, '--out', at(`${office}.asked`))).rejects.toMatchObject({ code: 'overlap.other-side' })
    const asked = await run(...ask, '--side', side, '--out', at(`${office}.asked`))
    expect([asked.code, asked.err]).toEqual([0, expect.stringContaining('pairs of one side go to the card statistics+')])
    const pair = [THREE_TRUSTEES[0], THREE_TRUSTEES[2]]
    for (const side of pair)
      await run('answer', at(side), at('run'), at(`${office}.asked`), '--with', '1,3', '--out', at(`${office}.${side}`))
    const answers = pair.flatMap((side) => ['--answer', at(`${office}.${side}`)])
    await run('send', at(office), at('run'), ...keys, ...answers, '--out', at(`${office}.sent`))
  }
  const sent = Object.keys(LISTS).map((office) => at(`${office}.sent`))
  cpSync(at('statistics'), at('kept'), { recursive: true })
  await expect(run('count', at('unit'), at('run'), ...sent.slice(1), '--out', at('outcome'))).rejects.toMatchObject({
    code: 'overlap.no-word',
  })
  await expect(run('count', at('unit'), at('run'), ...sent)).rejects.toThrow(Usage)
  expect((await run('count', at('unit'), at('run'), ...sent, '--out', at('nowhere', 'outcome'))).code).toBe(2)
  expect(existsSync(at('unit'))).toBe(true)
  // Whoever puts the outcome beside the unit's keys has it still when they are gone.
  await run('count', at('unit'), at('run'), ...sent, '--out', at('unit', 'outcome'))
  expect(readdirSync(at('unit'))).toEqual(['outcome'])
  renameSync(at('unit', 'outcome'), at('outcome'))
  expect((await run('told', at('run'), at('outcome'))).out).toContain('fewer than 40')
  const read = await run('read', at('statistics'), at('run'), at('outcome'), ...sent, '--out', at('pairs.csv'))
  // Without the word it says what everybody is told: a number of rows or pairs more would say who is on whose list.
  expect(read.out).toBe((await run('told', at('run'), at('outcome'))).out)
  expect(read.out).not.toMatch(/\b[56]\b/)
  expect(existsSync(at('statistics'))).toBe(false)
  cpSync(at('kept'), at('statistics'), { recursive: true })
  const own = await run('read', at('statistics'), at('run'), at('outcome'), ...sent, '--own', '--out', at('again.csv'))
  expect(own.out).toMatch(/^to no office of this run.*\nvictims: 6 records, between 5 and 6 people$/m)
  expect(
    readFileSync(at('pairs.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((l) => l.split(',').slice(0, 4).join()),
  ).toEqual(['police,p2,shelter,s2'])
  for (const file of ['police.asked', 'police.sent', 'outcome', 'pairs.csv']) expect(statSync(at(file)).mode & 0o077).toBe(0)
  // A card is the office's for good: made once more it is the same, and under another name it is another's.
  expect((await run('card', at('police'), '--name', 'police')).out).toContain('police+')
  await expect(run('card', at('police'), '--name', 'court')).rejects.toMatchObject({ code: 'overlap.there-already' })
  expect((await run('forget', at('police'), at('run'))).code).toBe(0)
  await expect(run('read', at('police'), at('run'), at('outcome'), ...sent, '--out', at('none.csv'))).rejects.toMatchObject({
    code: 'overlap.no-word',
  })
  const [first] = THREE_TRUSTEES
  await run('end', at(first), at('run'))
  await expect(run('agree', at(first), at('run'), '--out', at('x'))).rejects.toMatchObject({ code: 'overlap.no-party' })
}, 30_000)

it('says what it wants', async () => {
  await expect(run('whatever')).rejects.toThrow(Usage)
  await expect(run('answer', at('a'), at('run'), at('x'), '--with', '1,1', '--out', at('y'))).rejects.toThrow(Usage)
})
