/**
 * A backup is everything and nothing more: it is made while the record is written, opens with any one officer's key,
 * holds no key of a vault or an edge and no name, and comes back as the same record, or not at all.
 * By night alone. By day: ledger/asked-witnesses, operate/restore-served.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { backUp } from '../../src/work/backup/backup.ts'
import { listContents } from '../../src/work/backup/contents.ts'
import { readArchive, writeArchive, type Member } from '../../src/exchange/tar/archive.ts'
import { decryptWith, encryptTo } from '../../src/outside/age/age.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { main } from '../../src/main.ts'
import { AT_NIGHT, EVERYTHING } from '../helpers/everything.ts'
import { findReferee } from '../referees/find-referee.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const NAMES = ['Grizzlewick', 'Wump Nobody', 'Old Mother Nettle']
const scratch = scratchDir('backup')
const at = (name: string): string => join(scratch.path, name)
const dir = at('toyland')
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const last = (): string => said.at(-1) ?? ''

const officers: { identity: string; recipient: string }[] = []
const keyFile = (n: number): string => at(`officer-${n}.key`)

async function handIn(from: number, rows: number): Promise<void> {
  const lines = Array.from(
    { length: rows },
    (_, i) => `Acorn,${from + i}/2024,1,${NAMES[i % NAMES.length]},2024-02-01,Waking a cat,Red hat,3`,
  )
  writeFileSync(at('clear.csv'), `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${lines.join('\n')}\n`)
  const sealed = at(`${from}.saksi`)
  expect(await run('seal', at('clear.csv'), '--form', 'town-return', '--keys', `${dir}.edge/bell.edge.json`, '--out', sealed), last()).toBe(
    0,
  )
  expect(await run('import', dir, sealed, '--form', 'town-return'), last()).toBe(0)
}
const headOf = async (folder: string): Promise<{ size: number; root: string; text: string }> => {
  const installation = await openInstallation(folder)
  try {
    return await installation.checkpoint()
  } finally {
    await installation.close()
  }
}
const make = (file: string): Promise<number> => run('backup', dir, at(file), ...officers.flatMap((o) => ['--to', o.recipient]))
const put = (file: string, to: string, ...more: string[]): Promise<number> =>
  run('restore', at(file), at(to), '--identity', keyFile(0), ...(more.length > 0 ? more : ['--unwitnessed']))
const isUntouched = (to: string): void =>
  expect([existsSync(at(to)), existsSync(at(`${to}.restoring`)), existsSync(at(`${to}.restoring.lock`))]).toEqual([false, false, false])

/** Backups one behind the other, while the record is written. */
const WHILE_WRITTEN = EVERYTHING ? 3 : 2

beforeAll(async () => {
  for (let i = 0; i < 3; i++) {
    const identity = await generateIdentity()
    officers.push({ identity, recipient: await identityToRecipient(identity) })
    writeFileSync(keyFile(i), `# an officer's key, as age-keygen writes it\n${identity}\n`, { mode: 0o600 })
  }
  officers.pop() // the third is a stranger: nothing is encrypted to that one
  await newInstallation({ dir, country: 'toyland', demo: false })
  await handIn(1, 300)
}, 120_000)
afterAll(() => scratch.remove(dir))

/** What lies inside a backup, as an officer's own tools would show it. */
async function unpack(file: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const sealed = createReadStream(at(file))
  for await (const { name, bytes } of readArchive(decryptWith([officers[0]?.identity ?? ''], sealed)))
    files.set(name, Uint8Array.from(bytes))
  return files
}
/** An archive that somebody with the officers' public keys made: encryption says nothing of who wrote it. */
async function forge(file: string, members: Iterable<readonly [string, Uint8Array]>): Promise<void> {
  async function* all(): AsyncGenerator<Member> {
    for (const [name, bytes] of members) yield { name, bytes }
  }
  const pieces: Uint8Array[] = []
  for await (const piece of await encryptTo([officers[0]?.recipient ?? ''], writeArchive(all()))) pieces.push(piece)
  writeFileSync(at(file), Buffer.concat(pieces))
}
const note = async (name: string, folder = dir): Promise<string> => {
  writeFileSync(at(name), (await headOf(folder)).text)
  return at(name)
}

describe('a backup', () => {
  test('comes back as the same record, which goes on from there', async () => {
    expect(await make('first.age'), last()).toBe(0)
    const before = await headOf(dir)
    expect(await put('first.age', 'again'), last()).toBe(0)
    const after = await headOf(at('again'))
    expect(after.size).toBe(before.size + 4) // that it was restored, two new keys, and its settings under the new name
    expect(after.text.split('\n')[0]).not.toBe(before.text.split('\n')[0]) // nobody vouched for it: a new log
    expect(await run('verify', at('again')), said.slice(-4).join('\n')).toBe(0)
    expect(await run('rebuild', at('again')), last()).toBe(0)
    // Whoever held the old log's state sees it borne out.
    expect(await put('first.age', 'witnessed', '--witnessed', await note('newest.note')), last()).toBe(0)
    expect((await headOf(at('witnessed'))).text.split('\n')[0]).toBe(before.text.split('\n')[0])
    expect(await run('verify', at('witnessed'), '--since', at('newest.note')), said.slice(-4).join('\n')).toBe(0)
  }, 120_000)

  test('is made while the record is written, and is one state of it', async () => {
    const installation = await openInstallation(dir)
    let writing = true
    const busy = (async () => {
      let n = 0
      while (writing) await handIn(10_000 + 100 * n++, 20)
      return n
    })()
    try {
      const sizes = []
      for (let i = 0; i < WHILE_WRITTEN; i++) {
        const made = await backUp(installation, { file: at(`busy-${i}.age`), recipients: officers.map((o) => o.recipient) })
        sizes.push(made.size)
        expect(await put(`busy-${i}.age`, `busy-${i}`), last()).toBe(0)
      }
      writing = false
      expect(await busy).toBeGreaterThan(1)
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    } finally {
      writing = false
      await busy
      await installation.close()
    }
    for (let i = 0; i < WHILE_WRITTEN; i++) expect(await run('verify', at(`busy-${i}`)), said.slice(-4).join('\n')).toBe(0)
  }, 240_000)

  test('opens with any officer’s key, by the program age too, and lists as a tar archive', (context) => {
    const age = findReferee('age')
    if (age === undefined) return context.skip('NOT TESTED against age: it is not installed')
    const open = (n: number): ReturnType<typeof spawnSync> =>
      spawnSync(age, ['-d', '-i', keyFile(n), at('first.age')], { maxBuffer: 1 << 28 })
    for (const n of [0, 1]) {
      const opened = open(n)
      expect(opened.status, String(opened.stderr)).toBe(0)
      const listed = spawnSync('tar', ['-tf', '-'], { input: opened.stdout })
      expect(listed.status, String(listed.stderr)).toBe(0)
      const names = listed.stdout.toString().split('\n')
      expect(names).toEqual(expect.arrayContaining(['backup.json', 'files/saksi.json', 'tables/entries/000000', 'end.json']))
    }
    expect(open(2).status).not.toBe(0)
  })

  test('holds no name, no key of a vault or an edge, no courier part and no password of this machine', async () => {
    const files = await unpack('first.age')
    const all = Buffer.concat([...files.values()]).toString('latin1')
    const read = (path: string): string => readFileSync(path, 'utf8').trim()
    const walk = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((e) => (e.isFile() ? [join(e.parentPath, e.name)] : []))
    const edge = JSON.parse(read(`${dir}.edge/bell.edge.json`)) as { contentKey: string; submitToken: string }
    const couriers = walk(`${dir}.vaults/courier`).flatMap((path) =>
      read(path)
        .split('\n')
        .map((line) => (JSON.parse(line) as { courier: Record<string, string> }).courier),
    )
    const roles = Object.values(JSON.parse(read(`${dir}/secrets/roles.json`)) as Record<string, string>)
    const { password } = JSON.parse(read(`${dir}/secrets/postgres.json`)) as { password: string }
    const secret = [
      ...NAMES,
      ...walk(`${dir}.vaults`)
        .filter((p) => p.endsWith('vault.key'))
        .map(read),
      edge.contentKey,
      edge.submitToken,
      ...couriers.flatMap((c) => Object.values(c)),
      ...roles,
      password,
    ]
    expect(secret.length).toBeGreaterThan(10)
    for (const s of secret) {
      for (const form of [s, Buffer.from(s).toString('hex'), Buffer.from(s, 'utf16le').toString('latin1')])
        expect(all.includes(form), s).toBe(false)
    }
    // The search finds what is there.
    expect(all.includes(read(`${dir}/secrets/log.key`))).toBe(true)
    expect([...files.keys()].filter((n) => /vault|edge|courier|roles|postgres|database/.test(n))).toEqual([])
    // Nothing that an installation has is forgotten: another folder in DIR must be named in contents.ts.
    const installation = await openInstallation(dir)
    expect(listContents(installation.layout).leftOut).toEqual([])
    await installation.close()
  })

  test('is recorded in the log before it is written, and beside the installation when it is whole', async () => {
    const recorded = JSON.parse(readFileSync(join(dir, 'last-backup.json'), 'utf8')) as { file: string; sha256: string }
    const sum = createHash('sha256').update(readFileSync(recorded.file)).digest('hex')
    expect(recorded.sha256).toBe(sum)
    const stubs = Buffer.from((await unpack('first.age')).get('tables/entries/000000') ?? []).toString()
    expect(stubs).toContain('backup.begun')
  })
})

describe('a backup is refused', () => {
  const to = (): string[] => ['--to', officers[0]?.recipient ?? '']
  test.each([
    ['to nobody', () => ['backup', dir, at('x.age')], 'Say to whom'],
    ['to what is no key', () => ['backup', dir, at('x.age'), '--to', 'age1notakey'], 'no public key of age'],
    ['to a secret key', () => ['backup', dir, at('x.age'), '--to', officers[0]?.identity ?? ''], 'no public key of age'],
    ['over another', () => ['backup', dir, at('first.age'), ...to()], 'never written over'],
    ['into what it backs up', () => ['backup', dir, join(dir, 'x.age'), ...to()], 'would be lost with it'],
  ])('%s', async (_, argv, says) => {
    expect(await run(...argv())).toBe(2)
    expect(said.slice(-3).join('\n')).toContain(says)
    expect([existsSync(at('x.age')), existsSync(at('x.age.part')), existsSync(join(dir, 'x.age'))]).toEqual([false, false, false])
  })
  test.each([
    ['a vault’s key', 'secrets/vault.key', () => `${dir}.vaults/trustee/vault.key`],
    ['an edge key under another name', 'secrets/keys.json', () => `${dir}.edge/bell.edge.json`],
    [
      'the vaults’ folder, put inside',
      'vaults/courier.json',
      () => join(`${dir}.vaults/courier/bell`, readdirSync(`${dir}.vaults/courier/bell`)[0] ?? ''),
    ],
    ['an officer’s secret key', 'officer.key', () => keyFile(0)],
  ])('while %s lies in the server’s folder', async (_, name, from) => {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    cpSync(from(), join(dir, name))
    const { size } = await headOf(dir)
    expect(await run('backup', dir, at('x.age'), ...to())).toBe(2)
    expect(said.slice(-1)[0]).toContain('move it to its own machine')
    expect((await headOf(dir)).size).toBe(size)
    rmSync(join(dir, name))
  })
  test('leaves a stray file out, and says so', async () => {
    writeFileSync(join(dir, 'notes.txt'), 'who was here')
    symlinkSync('/etc/hostname', join(dir, 'secrets', 'link'))
    expect(await run('backup', dir, at('stray.age'), ...to()), last()).toBe(0)
    expect(said.join('\n')).toContain('left out: notes.txt')
    expect([...(await unpack('stray.age')).keys()].filter((n) => /notes|link/.test(n))).toEqual([])
    rmSync(join(dir, 'notes.txt'))
    rmSync(join(dir, 'secrets', 'link'))
  })
  test('killed while it writes, it leaves nothing that looks whole, and the next one is made', async () => {
    const child = spawn(process.execPath, ['src/main.ts', 'backup', dir, at('killed.age'), ...to()], { stdio: 'ignore' })
    const ended = once(child, 'exit')
    while (!existsSync(at('killed.age.part')) && child.exitCode === null) await pause(2)
    child.kill('SIGKILL')
    await ended
    expect(existsSync(at('killed.age'))).toBe(false)
    expect(await run('backup', dir, at('killed.age'), ...to()), last()).toBe(0)
    expect(existsSync(at('killed.age.part'))).toBe(false)
  }, 60_000)
})

describe('a restore is refused', () => {
  const refuses = async (file: string, words: string | RegExp, ...more: string[]): Promise<void> => {
    expect(await put(file, 'refused', ...more), last()).toBe(2)
    expect(last()).toMatch(words)
    isUntouched('refused')
  }
  // What was wrongly taken is in the way of none of the others.
  afterEach(() => rmSync(at('refused'), { recursive: true, force: true }))
  test('with a stranger’s key', async () => {
    expect(await run('restore', at('first.age'), at('refused'), '--identity', keyFile(2), '--unwitnessed')).toBe(2)
    expect(last()).toContain('was not encrypted to this key')
    isUntouched('refused')
  })
  test('with a file that holds no key', async () => {
    expect(await run('restore', at('first.age'), at('refused'), '--identity', at('clear.csv'), '--unwitnessed')).toBe(2)
    expect(last()).toContain('no secret key of age')
  })
  test.each([0, 1, 300, 70_000, -1, -20, -70_000])('cut to %i bytes', async (length) => {
    const whole = statSync(at('first.age')).size
    cpSync(at('first.age'), at('cut.age'))
    truncateSync(at('cut.age'), length >= 0 ? length : whole + length)
    await refuses('cut.age', /cut short or damaged/)
  })
  test.each([100, 5_000, 200_000])('with a bit flipped at %i', async (place) => {
    const bytes = readFileSync(at('first.age'))
    bytes[place] = (bytes[place] ?? 0) ^ 1
    writeFileSync(at('flipped.age'), bytes)
    await refuses('flipped.age', /cut short or damaged|not encrypted to this key/)
  })
  test('into a folder that holds anything', async () => {
    expect(await put('first.age', 'again')).toBe(2)
    expect(last()).toContain('is not empty')
    expect(await run('verify', at('again')), last()).toBe(0)
  }, 60_000)
  test('that nobody vouches for, unless it is said', async () => {
    expect(await run('restore', at('first.age'), at('refused'), '--identity', keyFile(0))).toBe(2)
    expect(last()).toContain('--unwitnessed')
  })

  test('from an archive whose path climbs out', async () => {
    const files = await unpack('first.age')
    // Our own writer would not make it, so the header is mended by hand.
    await forge('climb.age', [...files].slice(0, 1).concat([['files/releases/xx/escaped', new Uint8Array(3)]]))
    const plain: Uint8Array[] = []
    for await (const piece of decryptWith([officers[0]?.identity ?? ''], createReadStream(at('climb.age')))) plain.push(piece)
    const tar = Buffer.concat(plain)
    const header = tar.indexOf('files/releases/xx/escaped')
    tar.write('files/releases/../escaped', header)
    tar.fill(0x20, header + 148, header + 156)
    const sum = tar.subarray(header, header + 512).reduce((a, b) => a + b, 0)
    tar.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, header + 148)
    const sealed: Uint8Array[] = []
    async function* once(): AsyncGenerator<Uint8Array> {
      yield tar
    }
    for await (const piece of await encryptTo([officers[0]?.recipient ?? ''], once())) sealed.push(piece)
    writeFileSync(at('climb.age'), Buffer.concat(sealed))
    await refuses('climb.age', /climbs out/)
    expect(existsSync(at('escaped'))).toBe(false)
  })
  type Forged = (files: Map<string, Uint8Array>) => Iterable<readonly [string, Uint8Array]>
  const edit = (name: string, from: RegExp, to: string): Forged => {
    return (files) => {
      const text = Buffer.from(files.get(name) ?? []).toString('latin1')
      const edited = text.replace(from, to)
      expect(edited).not.toBe(text)
      return files.set(name, Buffer.from(edited, 'latin1'))
    }
  }
  /** Its first byte is another, whatever it was: a tile begins with a hash, of which one in 256 begins with a given byte. */
  const otherByte =
    (name: string): Forged =>
    (files) =>
      files.set(
        name,
        (files.get(name) ?? new Uint8Array()).map((byte, at) => (at === 0 ? byte ^ 1 : byte)),
      )
  const without =
    (pattern: RegExp): Forged =>
    (files) =>
      [...files].filter(([name]) => !pattern.test(name))
  test.each<[string, Forged, RegExp]>([
    ['whose entry was altered', edit('tables/entries/000000', /"rows":300/, '"rows":301'), /entry\.altered/],
    ['whose projected row was altered', edit('tables/accused_episodes/000000', /\tacorn\t/i, '\tbirch\t'), /projection.altered/],
    ['whose tile was altered', otherByte('files/tlog/tile/0/000'), /tile\.altered|root\.differs/],
    ['whose tile is missing', without(/tile\/0\/000$/), /files are missing/],
    ['whose tail is missing', without(/^end\.json$/), /does not end with/],
    ['that was made for other tables', edit('backup.json', /"commitments",/, ''), /tables are not those/],
    ['of a newer program', edit('backup.json', /000001-record\.sql/, '999999-later.sql'), /newer Saksi/],
    ['whose head tells another size', edit('backup.json', /"size": \d+/, '"size": 3'), /not signed by its log/],
    [
      'that brings a password',
      (files) => [...files].flatMap((f) => (f[0] === 'end.json' ? [['files/secrets/roles.json', new Uint8Array(2)] as const, f] : [f])),
      /no part of an installation/,
    ],
    [
      'that brings a file beside the record',
      (files) => [...files].flatMap((f) => (f[0] === 'end.json' ? [['files/postgres/data/x', new Uint8Array(2)] as const, f] : [f])),
      /no part of an installation/,
    ],
    ['that does not begin like one', without(/^backup\.json$/), /does not begin with/],
  ])(
    'from one %s',
    async (_, forged, words) => {
      await forge('forged.age', forged(await unpack('first.age')))
      await refuses('forged.age', words)
    },
    60_000,
  )

  test.runIf(AT_NIGHT)(
    'from another installation’s backup, by what is held of this one',
    async () => {
      await newInstallation({ dir: at('other'), country: 'toyland', demo: false })
      expect(await run('backup', at('other'), at('other.age'), ...officers.flatMap((o) => ['--to', o.recipient])), last()).toBe(0)
      await refuses('other.age', /neither a checkpoint nor a receipt/, '--witnessed', await note('ours.note'))
    },
    60_000,
  )
  test('killed half way, it leaves a folder that nothing serves, and the next one goes through', async () => {
    const child = spawn(
      process.execPath,
      ['src/main.ts', 'restore', at('first.age'), at('late'), '--identity', keyFile(0), '--unwitnessed'],
      { stdio: 'ignore' },
    )
    const ended = once(child, 'exit')
    while (!existsSync(join(at('late.restoring'), 'secrets', 'submitters.json')) && child.exitCode === null) await pause(5)
    child.kill('SIGKILL')
    await ended
    expect(existsSync(at('late'))).toBe(false)
    expect(await put('first.age', 'late'), last()).toBe(0)
    expect(await run('verify', at('late')), last()).toBe(0)
    expect(existsSync(at('late.restoring'))).toBe(false)
  }, 120_000)
})

describe('a rewind', () => {
  test('is refused, and accepted only by its root; then a new log goes on and says so', async () => {
    await handIn(90_000, 5)
    const newest = await note('rewind.note')
    const held = (await headOf(dir)).size
    expect(await put('first.age', 'rewound', '--witnessed', newest)).toBe(2)
    expect(last()).toContain('is older than what was witnessed')
    const root = /--accept-rewind "([^"]+)"/.exec(last())?.[1] ?? ''
    expect(await put('first.age', 'rewound', '--witnessed', newest, '--accept-rewind', 'AAAA')).toBe(2)
    expect(last()).toContain('names another root')
    expect(await put('first.age', 'rewound', '--witnessed', newest, '--accept-rewind', root), last()).toBe(0)
    expect(said.slice(-4).join('\n')).toContain('entries that were witnessed are gone')
    expect(await run('verify', at('rewound')), said.slice(-4).join('\n')).toBe(0)
    const [before, after] = [readFileSync(join(dir, 'tlog/vkey'), 'utf8'), readFileSync(join(at('rewound'), 'tlog/vkey'), 'utf8')]
    expect(after.split('+')[0]).not.toBe(before.split('+')[0])
    // The old log's key is nowhere in it: no second history can be signed under the old name.
    expect(readFileSync(join(at('rewound'), 'secrets/log.key'), 'utf8')).not.toBe(readFileSync(join(dir, 'secrets/log.key'), 'utf8'))
    const [earlier] = readdirSync(join(at('rewound'), 'tlog/earlier')).filter((n) => n.endsWith('.vkey'))
    expect(readFileSync(join(at('rewound'), 'tlog/earlier', earlier ?? ''), 'utf8')).toBe(before)
    const installation = await openInstallation(at('rewound'))
    const { rows } = await installation.pools.saksi_reader.query<{ stub: string }>(
      `select stub from saksi.entries where kind = 'backup.restored'`,
    )
    expect(rows.map((r) => JSON.parse(r.stub) as object)).toEqual([expect.objectContaining({ held, origin: before.split('+')[0] })])
    await installation.close()
  }, 120_000)
  test.runIf(AT_NIGHT)(
    'of a forked log is refused, whatever is accepted',
    async () => {
      // The restored copy and the old machine both went on: two histories under one key.
      // Two copies go on under one key, each from a state that was the newest when it was shown.
      const held = await note('old-machine.note', at('witnessed')) // entries after the backup
      expect(await put('first.age', 'fork', '--witnessed', at('newest.note')), last()).toBe(0) // others in their place
      expect(await run('backup', at('fork'), at('fork.age'), '--to', officers[0]?.recipient ?? ''), last()).toBe(0)
      expect(await run('restore', at('fork.age'), at('refused'), '--identity', keyFile(0), '--witnessed', held)).toBe(2)
      expect(last()).toContain('another history')
      isUntouched('refused')
    },
    120_000,
  )
})

describe('a full disk', () => {
  const disk = at('disk')
  let isMounted = false
  beforeAll(() => {
    mkdirSync(disk)
    isMounted = process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m,mode=755', 'tmpfs', disk]).status === 0
    if (!isMounted && process.env['CI'] === 'true') throw new Error('a file system cannot be mounted here (not root?), and CI must try it')
  })
  afterAll(() => {
    if (isMounted) spawnSync('umount', ['--lazy', disk])
  })
  test('ends a backup in order: no file, no part of one, and the record goes on', async (context) => {
    if (!isMounted) return context.skip('NOT TESTED: a small file system cannot be mounted (not root?)')
    expect(spawnSync('fallocate', ['-l', String(24 * 1024 * 1024 - 100_000), join(disk, 'filler')]).status).toBe(0)
    expect(await run('backup', dir, join(disk, 'full.age'), '--to', officers[0]?.recipient ?? '')).toBe(2)
    expect(last()).toContain('is full')
    expect(readdirSync(disk)).toEqual(['filler'])
    rmSync(join(disk, 'filler'))
    expect(await run('verify', dir), said.slice(-4).join('\n')).toBe(0)
  }, 60_000)
  test('ends a restore in order: nothing is left of it', async (context) => {
    if (!isMounted) return context.skip('NOT TESTED: a small file system cannot be mounted (not root?)')
    expect(await run('restore', at('first.age'), join(disk, 'record'), '--identity', keyFile(0), '--unwitnessed')).toBe(2)
    expect(last()).toContain('is full')
    expect(readdirSync(disk)).toEqual([])
  }, 60_000)
})
