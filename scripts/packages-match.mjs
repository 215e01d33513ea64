// packages-match.mjs ROOT: exit 0 if node_modules holds what package-lock.json asks for, by npm's own list of what it put there.
// packages-match.mjs ROOT --left-out: a line for each package for this machine that is not there: folder, name@version, integrity, parted by tabs.
// packages-match.mjs ROOT --is FILE INTEGRITY: exit 0 if the file is the one that package-lock.json names.
// Runs on the system's Node, before any package is there, so it is plain JavaScript of any age.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [root = '.', how, file, integrity = ''] = process.argv.slice(2)
if (how === '--is') {
  const [algorithm, ...sum] = integrity.split('-')
  process.exit(algorithm === 'sha512' && createHash('sha512').update(readFileSync(file)).digest('base64') === sum.join('-') ? 0 : 1)
}
const packages = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages
const wanted = packages('package-lock.json')
const found = packages('node_modules/.package-lock.json')

const holds = (list, mine) => list === undefined || [].concat(list).includes(mine)
const libc = existsSync('/etc/alpine-release') ? 'musl' : 'glibc'
const fits = ({ os, cpu, libc: made }) => holds(os, process.platform) && holds(cpu, process.arch) && holds(made, libc)
/** A package for other processors is rightly absent. One for this machine is not: npm leaves out, without a word, what names a newer Node or did not come in time. */
const mayMiss = (entry) =>
  entry.peer === true || ((entry.optional === true || entry.devOptional === true) && !(entry.cpu !== undefined && fits(entry)))
/** npm's list does not name what was fetched apart from it, after its bytes had been compared (packages.sh). */
const isThere = (folder, { version }) => {
  try {
    return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).version === version
  } catch {
    return false
  }
}

const others = Object.entries(wanted).filter(([folder, entry]) => {
  const there = found[folder]
  if (folder === '' || (there !== undefined && there.version === entry.version && there.integrity === entry.integrity)) return false
  return there !== undefined || !(mayMiss(entry) || isThere(folder, entry))
})
if (how === '--left-out')
  for (const [folder, { name, version, integrity: sum }] of others)
    if (found[folder] === undefined) console.log([folder, `${name ?? folder.split('node_modules/').pop()}@${version}`, sum].join('\t'))
if (others.length > 0 || Object.keys(found).some((folder) => wanted[folder] === undefined)) process.exit(1)
