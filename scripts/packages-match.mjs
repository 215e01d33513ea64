// packages-match.mjs ROOT: exit 0 if node_modules holds what package-lock.json asks for, by npm's own list of what it put there.
// Runs on the system's Node, before any package is there, so it is plain JavaScript of any age.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = process.argv[2] ?? '.'
const packages = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages
const wanted = packages('package-lock.json')
const found = packages('node_modules/.package-lock.json')

/** A package for other processors is rightly absent. */
const mayMiss = (entry) => entry.optional === true || entry.devOptional === true || entry.peer === true

for (const [name, entry] of Object.entries(wanted)) {
  if (name === '') continue
  const there = found[name]
  const same = there !== undefined && there.version === entry.version && there.integrity === entry.integrity
  if (!same && !(there === undefined && mayMiss(entry))) process.exit(1)
}
for (const name of Object.keys(found)) if (wanted[name] === undefined) process.exit(1)
