/**
 * What a module makes while it loads is made of the model's kinds (`modelKind`), never of a country's: a process that learned another country before would
 * keep that one's columns for good. Here every kind but the model's own breaks when it is looked at.
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const LOADS = `
  import { globSync } from 'node:fs'
  import { RECORD_KINDS, getRecordKind, teachKinds } from './src/core/model/kinds.ts'
  const broken = (id) => new Proxy({ id }, { get: (kind, name) => { if (name === 'id') return id; throw new Error(id + ' was asked for its ' + String(name)) } })
  teachKinds(RECORD_KINDS.map((kind) => broken(kind.id)))
  let isBroken = false
  try { getRecordKind('lead').columns } catch { isBroken = true }
  const files = globSync('src/{core,work,store,road,server}/**/*.ts').filter((path) => !path.endsWith('.test.ts') && !path.endsWith('.d.ts'))
  const failed = []
  for (const path of files) await import('./' + path).catch((error) => failed.push(path + ': ' + error.message))
  process.stdout.write(JSON.stringify({ isBroken, loaded: files.length, failed }))
  process.exit(0)`

it('no module asks for a country’s kinds while it loads', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', LOADS], { cwd: ROOT, maxBuffer: 1e8 })
  const { isBroken, loaded, failed } = JSON.parse(stdout) as { isBroken: boolean; loaded: number; failed: string[] }
  expect(isBroken).toBe(true)
  expect(loaded).toBeGreaterThan(600)
  expect(failed).toEqual([])
})
