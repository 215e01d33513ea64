// packages-match.mjs ROOT: exit 0 if node_modules holds what package-lock.json asks for, by npm's own list of what it put there.
// Runs on the system's Node, before any package is there, so it is plain JavaScript of any age.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = process.argv[2] ?? '.'
const packages = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages
const wanted = packages('package-lock.json')
const found = packages('node_modules/.package-lock.json')

const holds = (list, mine) => list === undefined || [].concat(list).includes(mine)
const libc = existsSync('/etc/alpine-release') ? 'musl' : 'glibc'
const fits = ({ os, cpu, libc: made }) => holds(os, process.platform) && holds(cpu, process.arch) && holds(made, libc)
/** A package for other processors is rightly absent. One for this machine is not: npm on an older Node leaves out, without a word, what names a newer one. */
const mayMiss = (entry) =>
  entry.peer === true || ((entry.optional === true || entry.devOptional === true) && !(entry.cpu !== undefined && fits(entry)))

for (const [name, entry] of Object.entries(wanted)) {
  if (name === '') continue
  const there = found[name]
  const same = there !== undefined && there.version === entry.version && there.integrity === entry.integrity
  if (!same && !(there === undefined && mayMiss(entry))) process.exit(1)
}
for (const name of Object.keys(found)) if (wanted[name] === undefined) process.exit(1)
