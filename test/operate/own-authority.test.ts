/** A ministry whose certificates are of an authority of its own tells its machines so, in their own way, and nothing of ours. */
import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { scratchDir } from '../helpers/scratch-dir.ts'

const ROOT = join(import.meta.dirname, '../..')
/** Debian's launcher names where its package puts the program: here it is told of this Node, and of a program that asks. npm's starts what lies beside it. */
const launchers = ['scripts/with-node.sh', 'scripts/debian/saksi', 'packages/saksi/bin/saksi.js'] as const

test.each(launchers)('whom the machine believes is believed by what %s starts, unless it is told otherwise', async (launcher) => {
  const { path: dir, remove } = scratchDir('authority')
  const [key, cert, asks, starts] = ['key.pem', 'cert.pem', 'asks.ts', 'starts.sh'].map((name) => join(dir, name)) as [
    string,
    string,
    string,
    string,
  ]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2']
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', key, '-out', cert, ...subject],
    {
      stdio: 'ignore',
    },
  )
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end('here'))
  await new Promise<void>((done) => server.listen(0, done))
  try {
    const url = `https://localhost:${(server.address() as AddressInfo).port}/`
    writeFileSync(asks, `console.log(await fetch(${JSON.stringify(url)}).then((r) => r.text(), (e) => e.cause.code))`)
    const script = readFileSync(join(ROOT, launcher), 'utf8')
    for (const folder of ['bin', 'src']) mkdirSync(join(dir, folder))
    writeFileSync(join(dir, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(dir, 'bin/saksi.js'), script)
    writeFileSync(join(dir, 'src/main.js'), `export const run = async () => { ${readFileSync(asks, 'utf8')} }`)
    const [ours, node] = [/\/usr\/lib\/saksi\/bin\/saksi\.js/, /\/usr\/lib\/saksi\/node/]
    writeFileSync(
      starts,
      script.replace(ours, asks).replace(node, process.execPath).replace('"$root/$file"', asks).replace('"$0"', `${ROOT}/scripts/x`),
    )
    const [program, args] = launcher.endsWith('.js') ? [process.execPath, [join(dir, 'bin/saksi.js')]] : ['sh', [starts, 'x']]
    const told = async (env: Record<string, string>): Promise<string> =>
      (await promisify(execFile)(program, args, { env: { PATH: process.env['PATH'], HOME: dir, ...env } })).stdout.trim()
    expect(await told({})).toBe('DEPTH_ZERO_SELF_SIGNED_CERT')
    expect(await told({ SSL_CERT_FILE: cert })).toBe('here')
    expect(await told({ SSL_CERT_FILE: cert, NODE_USE_SYSTEM_CA: '0' })).toBe('DEPTH_ZERO_SELF_SIGNED_CERT')
  } finally {
    server.close()
    remove()
  }
})
