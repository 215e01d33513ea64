/** The examples of `docs/disclosure/README.md` run as they stand, through the package's own doors, and print what they say. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { scratchDir } from '../helpers/scratch-dir.ts'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'docs/disclosure/README.md'), 'utf8')
const { exports: doors } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, string> }
const examples = [...readme.matchAll(/^## (.+)\n(?:(?!^## )[\s\S])*?^```ts\n([\s\S]*?)^```\n```text\n([\s\S]*?)^```/gm)]

/** A door of the package as another program would name it, at the file behind it. */
const open = (code: string): string =>
  code.replaceAll(/'saksi(\/[\w/]+)'/g, (_, door: string) => {
    const file = doors[`.${door}`]
    if (file === undefined) throw new Error(`package.json has no door .${door}`)
    return JSON.stringify(pathToFileURL(join(root, file)).href)
  })

describe('the examples of saksi/disclosure', () => {
  it('are all here', () => {
    expect(examples).toHaveLength(readme.match(/^```ts$/gm)?.length ?? 0)
    expect(examples.length).toBeGreaterThan(4)
  })
  it.each(examples.map(([, title, code, printed]) => [title!, code!, printed!] as const))('%s', (_, code, printed) => {
    const folder = scratchDir('readme')
    const file = join(folder.path, 'example.ts')
    try {
      writeFileSync(file, open(code))
      expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe(printed)
    } finally {
      folder.remove()
    }
  })
})
