import { existsSync } from 'node:fs'
import { makeVaultKey, OVERSIGHT } from '../../store/files/vault-key.ts'
import { checkUpgrade, type Signers, type Waits } from '../../work/installation/check-upgrade.ts'
import { upgrade } from '../../work/installation/upgrade.ts'
import { folder, listOf, readArguments } from '../arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'
import { counted } from '../counted.ts'

export const command: Command = {
  name: 'upgrade',
  usage: `saksi upgrade DIR [--key HOLDER=PUBLIC-KEY…]
saksi upgrade DIR --check
saksi upgrade --new-key FILE        on the holder's own machine

Make a backup first and stop the server. Every migration that the database lacks is applied in one transaction, all or
none, and the log says which program began. Keys that an older version did not make are made, and each becomes an entry.
What belongs to somebody else is asked for: the holder makes it with --new-key and hands over the line that it prints; the
secret half stays in FILE. There is no way back but the backup (docs/operate/upgrade.md).

--check says before, while the old version still serves, what would be done and for whom it would then wait. It changes
nothing. Exit code 0: for nobody; 1: for somebody; 2: this version cannot take it over.

  saksi upgrade ./record
  saksi upgrade ./record --key oversight=PUBLIC-KEY`,
  async run(argv, io) {
    if (argv[0] === '--new-key') return newKey(argv[1], io)
    const { values, positionals } = readArguments(argv, { key: { type: 'string', multiple: true }, check: { type: 'boolean' } }, ['DIR'])
    if (values['check'] === true) return sayWaits(await checkUpgrade(folder(positionals[0] as string)), io)
    const handedOver = new Map(listOf(values['key']).map(readHandedOver))
    const done = await upgrade(folder(positionals[0] as string), handedOver, (line) => io.err(`  ${line}`))
    if (io.json) io.out(JSON.stringify(done))
    else {
      const { applied, adopted, couriers, vaultsUnsaid } = done
      if (applied.length > 0) io.out(`upgraded: ${applied.join(', ')}`)
      if (adopted.length > 0) io.out(`made or read, and said by the log: ${adopted.join(', ')}`)
      if (couriers > 0) io.out(`${couriers} courier parts taken over`)
      if (vaultsUnsaid.length > 0)
        io.out(`the log does not say the public keys of: ${vaultsUnsaid.join(', ')}; ask each holder, and give them with --key HOLDER=…`)
      if (applied.length + adopted.length + couriers === 0) io.out('nothing to do: the installation is of this version')
    }
    return 0
  },
}

function sayWaits(waits: Waits, io: Io): ExitCode {
  const { migrations, keys, policies, drafts, closed, shut } = waits
  const isWaiting = keys.length > 0 || policies !== null || drafts.length > 0 || shut !== null
  if (io.json) io.out(JSON.stringify(waits))
  else {
    io.out(migrations.length > 0 ? `will apply: ${migrations.join(', ')}` : 'the database is of this version')
    for (const holder of keys)
      io.out(
        holder === OVERSIGHT
          ? 'waits, and does not serve before: the public key of the oversight body, which an officer makes by saksi upgrade --new-key on its own machine'
          : `will ask ${holder} for its public key, and serve meanwhile`,
      )
    if (policies) io.out(saySigners(policies.signers))
    if (drafts.length > 0) io.out(`drafts to be drafted again: ${drafts.join(', ')}`)
    if (shut)
      io.out(
        `waits for the vaults' keepers: until each has run saksi vault pages HOME ORIGIN and the file of doors names that address, ${counted(shut.pages, 'people')}'s own pages open nowhere and no note is left (docs/operate/own-pages.md). Arrange it before, and tell the bodies that gave them`,
      )
    if (closed > 0)
      io.out(
        `the names in ${closed} entries are sealed in the form of the first release: they are counted as before, and no vault opens them`,
      )
    if (!isWaiting) io.out('it will wait for nobody')
  }
  return isWaiting ? 1 : 0
}

const saySigners = ({ heads, oversight, canSign }: Signers): string =>
  `who may see whom changes: only signing works until two people of two offices have signed it at the desk, one of them of oversight. Devices that can: ${heads} of heads, ${oversight} of oversight${
    canSign ? '; ask two to be at the desk' : '. NOBODY CAN: enrol what is missing before, while the old version serves'
  }`

function readHandedOver(text: string): readonly [string, string] {
  const [, holder, key] = /^([a-z0-9-]+)=([A-Za-z0-9_-]{43})$/.exec(text) ?? []
  if (!holder || !key) throw new Usage('--key is HOLDER=PUBLIC-KEY: oversight=… with the 43 letters that --new-key printed')
  return [holder, key]
}

async function newKey(file: string | undefined, io: Io): Promise<ExitCode> {
  if (!file) throw new Usage('--new-key FILE: where the secret half is kept')
  if (existsSync(file)) throw new Usage(`${file} is there already; a key is never written over`)
  const key = await makeVaultKey(file)
  io.out(io.json ? JSON.stringify({ file, key }) : key)
  io.err(`the secret half is in ${file}: keep it from everybody, and from the server; the line above is handed over`)
  return 0
}
