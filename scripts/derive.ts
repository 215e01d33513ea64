/** Writes what follows from the model: tables, code book, data-protection impact assessment. `npm run derive`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deriveOutputs } from './derive/outputs.ts'

const root = join(import.meta.dirname, '..')
for (const [path, text] of await deriveOutputs(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  process.stdout.write(`${path}\n`)
}
