/** Whether the record's server and the vaults are apart, as far as can be seen from here; and what cannot. */
import { lookup } from 'node:dns/promises'
import { networkInterfaces } from 'node:os'
import { parseVkey } from '../../core/ledger/note.ts'
import { areWhole, isEnough, type Side } from '../../core/seal/sides.ts'
import { judgeSeparation, readWhere, type Party, type SharedThing, type Where } from '../../core/vault/separation.ts'
import { boundedFetch, textOf } from '../../outside/http/bounded-fetch.ts'
import { readWhereOf } from '../../store/files/where.ts'
import type { Installation } from '../installation/installation.ts'
import { readVaults, type KnownVault } from '../openings/known-vaults.ts'
import { fault, ok, warn, type Check } from './check.ts'

const ANSWER = { most: 4_000, ms: 5_000 }
const UNSEEN =
  'cannot be seen from here: whether two machines are guests of one host, who else can become root there, where copies really lie, and who obeys whom'
const ONE_PARTY = warn(
  'vaults.trustees',
  'the trustee is one party: with the agency’s vault it reads every name, and while it is down nothing opens',
  'a new record is made with three, of whom two are needed (docs/operate/keepers.md)',
)
/** `a, b and c`. */
const listNames = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1')
const NOTHING: Where = { machine: null, administrator: null, backup: null, authority: null }
const WORDS: Readonly<Record<SharedThing | 'address', string>> = {
  machine: 'run on one machine',
  administrator: 'have one administrator',
  backup: 'put their copies in one place',
  authority: 'answer to one authority',
  address: 'are reached at one address',
}

export async function checkSeparation({ layout, settings }: Installation): Promise<Check[]> {
  const vaults = readVaults(layout)
  const sides = vaults.map((v) => v.side)
  if (!areWhole(sides)) {
    const known = sides.length === 0 ? 'no vault is known' : `of the vaults only ${sides.join(', ')} are known`
    return [warn('vaults.known', known, 'sealed names wait until the agency’s is known and all of the trustee’s: docs/operate/vault.md')]
  }
  const own = { name: 'this server', where: readWhereOf(layout.where, settings.origin), addresses: ownAddresses() }
  const asked = await Promise.all(vaults.map(askVault))
  const silent = asked.filter((a) => a.silent).map((a) => a.party.name)
  const { shared, unsaid } = judgeSeparation([own, ...asked.map((a) => a.party)])
  const tell = settings.demo ? warn : fault
  const checks = shared.map(({ what, parties }) =>
    tell(
      `vaults.${what[0]}`,
      `${listNames(parties)} ${listNames(what.map((w) => WORDS[w]))}${settings.demo ? ' (a demonstration)' : ''}`,
      parties.length === 2
        ? 'they are one party: whoever holds one holds the other. Move one to a keeper who shares nothing with the other (docs/operate/keepers.md)'
        : 'they are one party: whoever holds one holds all. For a trial that is how it must be; before a real name is sealed each goes to a keeper who shares nothing with the others (docs/operate/keepers.md)',
    ),
  )
  if (silent.length > 0) {
    const rest = sides.filter((side) => !asked.some((a) => a.silent && a.side === side))
    const then = isEnough(rest) ? 'names open by the others; one more away, and none does' : 'until then nothing is opened'
    checks.push(warn('vaults.answer', `${silent.join(' and ')} did not answer`, `call the keeper: ${then}`))
  }
  const gaps = unsaid.filter((u) => !silent.includes(u.party))
  if (gaps.length > 0)
    checks.push(
      tell(
        'vaults.said',
        [...new Set(gaps.map((u) => u.party))]
          .map(
            (p) =>
              `${p} has not said its ${gaps
                .filter((u) => u.party === p)
                .map((u) => u.what)
                .join(', ')}`,
          )
          .join('; '),
        `silence is no separation: each keeper runs saksi vault declare.${gaps.some((u) => u.what === 'machine') ? ' A machine says what it is by its /etc/machine-id: where that is missing, systemd-machine-id-setup makes it, as root, and the vault is started again.' : ''} Of a trial on one machine there is nothing to say`,
      ),
    )
  if (checks.length === 0)
    checks.push(ok('vaults.apart', 'by their own words, server and vaults share no machine, administrator, backup or authority'))
  return [...checks, ...(sides.includes('trustee') && !settings.demo ? [ONE_PARTY] : []), ok('vaults.unseen', UNSEEN)]
}

async function askVault(vault: KnownVault): Promise<{ readonly side: Side; readonly party: Party; readonly silent: boolean }> {
  const addresses = await addressesOf(new URL(vault.url).hostname)
  const key = parseVkey(vault.vkey)
  try {
    const headers = { authorization: `Bearer ${vault.courierToken}` }
    const answer = await boundedFetch(`${vault.url.replace(/\/+$/, '')}/where`, { headers }, ANSWER)
    const where = key && readWhere(textOf(answer) ?? '', key)
    return { side: vault.side, party: { name: vault.name, where: where ?? NOTHING, addresses }, silent: where === undefined }
  } catch {
    return { side: vault.side, party: { name: vault.name, where: NOTHING, addresses }, silent: true }
  }
}

/** A name that leads nowhere has no address: then nothing is known, and nothing is shared by it. */
const addressesOf = async (host: string): Promise<string[]> => (await lookup(host, { all: true }).catch(() => [])).map((a) => a.address)

const ownAddresses = (): string[] => Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((a) => a.address))
