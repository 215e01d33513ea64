/** Blocks of the pages that are no commands: what a proxy, a monitor, a provider or the program itself is to read, read by it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readPolicySet } from '../../src/outside/cedar/policy-set.ts'
import { openProvider } from '../../src/outside/oidc/oidc.ts'
import { readReminderSettings } from '../../src/outside/smtp/smtp.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { findReferee } from '../referees/find-referee.ts'

const ROOT = join(import.meta.dirname, '../..')
const scratch = scratchDir('settings-on-pages')
const at = (name: string): string => join(scratch.path, name)
afterAll(() => scratch.remove())

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const blocksOf = (page: string, kind: string): readonly string[] =>
  [...read(`docs/${page}`).matchAll(/^ *```(\w+)\n([\s\S]*?)^ *```/gm)].flatMap((m) => (m[1] === kind ? [m[2] ?? ''] : []))

/** Of Debian's packages, and on few machines: where one is (`sh scripts/referees.sh caddy nginx`) it is asked, elsewhere it says that it was not. */
function findProxy(name: string): string | undefined {
  const places = [
    process.env['SAKSI_REFEREES'] ?? join(homedir(), '.cache/saksi-referees'),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ]
  const found = places.map((place) => join(place, name)).find((path) => existsSync(path))
  if (found === undefined)
    console.warn(`NOT TESTED: ${name} is not here to read the block of docs/operate/tls.md (sh scripts/referees.sh ${name})`)
  return found
}

/** Where the units say that each program listens, by the name that the page gives it. */
function portsOfUnits(): Readonly<Record<string, string | undefined>> {
  const unit = (name: string): string => read(`docs/operate/systemd/${name}.service`)
  const port = (text: string, option: string): string | undefined => new RegExp(`--${option} (\\d+)`).exec(text)?.[1]
  return {
    'record.example': port(unit('saksi'), 'port'),
    'desk.example': port(unit('saksi'), 'desk-port'),
    'vault.example': port(unit('saksi-vault'), 'port'),
    'page.example': port(unit('saksi-vault'), 'pages-port'),
    'witness.example': port(unit('saksi-witness'), 'port'),
  }
}

it('each name of the page for TLS leads to the port on which its unit listens, and keeps browsers to TLS', () => {
  const sites = blocksOf('operate/tls.md', 'caddy').flatMap((text) => [...text.matchAll(/^(\S+) \{\n([\s\S]*?)^\}/gm)])
  expect(Object.fromEntries(sites.map((m) => [m[1], /reverse_proxy 127\.0\.0\.1:(\d+)/.exec(m[2] ?? '')?.[1]]))).toEqual(portsOfUnits())
  for (const [, name, text] of sites) expect(text, name).toContain('Strict-Transport-Security "max-age=63072000; includeSubDomains"')
  // What nginx is told in one block stands for each of them.
  const said = /one for each name with its port: ([^:]+):\n/.exec(read('docs/operate/tls.md'))?.[1] ?? ''
  expect(said.match(/\d{4}/g)?.toSorted()).toEqual(Object.values(portsOfUnits()).toSorted())
})

it('Caddy takes its blocks as they stand', (context) => {
  const caddy = findProxy('caddy')
  if (caddy === undefined) return context.skip('NOT TESTED: no caddy here')
  for (const text of [...blocksOf('operate/tls.md', 'caddy'), 'nothing.example {\n  reverse_nothing 1\n}\n']) {
    writeFileSync(at('Caddyfile'), text)
    const { status } = spawnSync(caddy, ['adapt', '--config', at('Caddyfile'), '--validate'], { env: { HOME: scratch.path } })
    expect(status === 0, text).toBe(!text.startsWith('nothing'))
  }
})

it('nginx takes its block inside a server with a certificate', (context) => {
  const nginx = findProxy('nginx')
  if (nginx === undefined) return context.skip('NOT TESTED: no nginx here')
  const made = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=record.example',
  ]
  if (spawnSync('openssl', [...made, '-keyout', at('key.pem'), '-out', at('cert.pem')]).status !== 0)
    return context.skip('NOT TESTED: no openssl here to make a certificate')
  const [block = ''] = blocksOf('operate/tls.md', 'nginx')
  const judge = (text: string): number | null => {
    const server = `listen 127.0.0.1:8443 ssl; server_name record.example; ssl_certificate ${at('cert.pem')}; ssl_certificate_key ${at('key.pem')};`
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${at(name)};`).join(' ')
    writeFileSync(at('nginx.conf'), `pid ${at('pid')}; error_log stderr; events {} http { ${paths} server { ${server}\n${text} } }\n`)
    return spawnSync(nginx, ['-t', '-q', '-p', scratch.path, '-c', at('nginx.conf')]).status
  }
  expect([judge(block), judge(block.replace('proxy_pass', 'proxy_past'))]).toEqual([0, 1])
})

it('a policy as the page writes it is one of the country’s, and a misspelt one is refused', async () => {
  const country = await loadCountry(join(ROOT, 'countries/kh'))
  const [text = ''] = blocksOf('how-to/change-a-policy.md', 'cedar')
  // In the place of the country's own of that name.
  const own = country.policies.map(({ name, text: all }) => ({ name, text: all.replace('@id("open.help")', '@id("open.help.own")') }))
  const withIt = (added: string) => readPolicySet({ ...country, policies: [...own, { name: 'page.cedar', text: added }] })
  expect(withIt(text).rules.get('open.help')?.file).toBe('page.cedar')
  expect(() => withIt(text.replace('principal.agency', 'principal.agancy'))).toThrow('agancy')
})

it('the settings of a provider and of notices are what the program takes', async () => {
  const layout = layoutOf(at('record'))
  mkdirSync(layout.secrets, { recursive: true })
  const [oidc = ''] = blocksOf('operate/oidc.md', 'json')
  writeFileSync(layout.oidc, oidc)
  writeFileSync(join(layout.secrets, 'oidc.secret'), 'an invented secret of a provider\n', { mode: 0o600 })
  expect(openProvider(layout, 'https://desk.example/')?.issuer).toBe('https://login.example')
  const [reminders = ''] = blocksOf('operate/reminders.md', 'json')
  const agencies = (await loadCountry(join(ROOT, 'countries/kh'))).agencies.map(({ id }) => id)
  writeFileSync(layout.reminders, reminders)
  expect(readReminderSettings(layout, agencies)).toMatchObject({ at: '01:00' })
  writeFileSync(layout.reminders, reminders.replace('"smtp"', '"smpt"'))
  expect(() => readReminderSettings(layout, agencies)).toThrow()
})

it('what a monitor is told is what Prometheus takes, with the rules that lie beside the page', (context) => {
  const promtool = findReferee('promtool')
  if (!promtool) return context.skip('NOT TESTED: no promtool here')
  const [text = ''] = blocksOf('operate/watch.md', 'yaml')
  const rules = '/etc/prometheus/saksi.rules.yml'
  expect(text).toContain(rules)
  writeFileSync(at('prometheus.yml'), text.replace(rules, join(ROOT, 'docs/operate/monitoring/saksi.rules.yml')))
  expect(execFileSync(promtool, ['check', 'config', at('prometheus.yml')], { encoding: 'utf8' })).toContain('SUCCESS')
})

it('every block that says that it is JSON is JSON', () => {
  const pages = globSync(['operate/*.md', 'how-to/*.md'], { cwd: join(ROOT, 'docs') })
  const blocks = pages.flatMap((page) => blocksOf(page, 'json').map((text) => [page, text] as const))
  expect(blocks.length).toBeGreaterThan(4)
  for (const [page, text] of blocks) expect(() => JSON.parse(text) as unknown, page).not.toThrow()
})
