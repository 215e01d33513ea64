/** Writes what follows from the model: tables, code book, data-protection impact assessment; and what the database's catalogue then is. `npm run derive`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deriveCatalogue } from './derive/catalogue.ts'
import { deriveOutputs } from './derive/outputs.ts'

const root = join(import.meta.dirname, '..')
for (const [path, text] of await deriveOutputs(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  process.stdout.write(`${path}\n`)
}

// Last: it is what a new database has after the migrations that were written above.
writeFileSync(join(root, 'migrations/catalogue.txt'), await deriveCatalogue())
process.stdout.write('migrations/catalogue.txt\n')
