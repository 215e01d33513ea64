/**
 * What an upgrade to this version would do, and what it would then wait for: asked of the running installation by the new program, which
 * changes nothing. So that the signatures and keys of others are arranged before the server is stopped, and not at midnight.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CredentialCard } from '../../core/entry/credential-card.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { inTransaction, openPool } from '../../store/postgres/connect.ts'
import { layoutOf, type Layout } from '../../store/files/layout.ts'
import { COUNTRIES, loadCountry } from '../../store/files/load-country.ts'
import { isInstallation, readSettings } from '../../store/files/settings.ts'
import { OVERSIGHT, readVaultKey } from '../../store/files/vault-key.ts'
import { missingOwn } from '../../store/postgres/own-kinds.ts'
import { listMigrations, readMigrations } from '../../store/postgres/migrate.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import { openServer } from '../../store/postgres/server/open-server.ts'
import { readPolicySet } from '../../outside/cedar/policy-set.ts'
import { Failure } from '../../errors.ts'
import { shutPages, type ShutPages } from '../own-pages/shut-pages.ts'
import { newestPolicies } from '../policies/access-policy.ts'
import { unsaidHolders } from './bring-up-to-date.ts'
import { NoInstallation } from './installation.ts'

export type Waits = {
  readonly migrations: readonly string[]
  /** Holders whose public key is asked for, since nobody else has it. The first is oversight's, without which nothing serves. */
  readonly keys: readonly string[]
  /** Null where the log has adopted the policies of this version, or has none and takes the first; else who can sign them. */
  readonly policies: { readonly own: string; readonly adopted: string; readonly signers: Signers } | null
  /** Drafts of releases that an earlier version made without their files: they are drafted again. */
  readonly drafts: readonly string[]
  /** Entries whose names are sealed in the form of the first release, which no vault opens (docs/spec/envelope.md, Version 1). */
  readonly closed: number
  /** What opens nowhere until every keeper has said where the trustee serves people's own pages; null where nothing does, or nobody has any. */
  readonly shut: ShutPages | null
}
/** `canSign`: two of two agencies are there, one of them of oversight. */
export type Signers = { readonly heads: number; readonly oversight: number; readonly canSign: boolean }

/** @throws Failure 'schema.newer' for an installation of a later version; an Error that lists every fault of this version's policies. */
export async function checkUpgrade(dir: string): Promise<Waits> {
  const layout = layoutOf(dir)
  if (!isInstallation(layout)) throw new NoInstallation(`${dir} holds no Saksi installation`)
  const settings = readSettings(layout)
  const country = await loadCountry(join(COUNTRIES, settings.country))
  const { hash: own } = readPolicySet(country)
  const server = await openServer(layout, settings.database)
  const admin = openPool(server, server.superuser.user, server.superuser.password, 1, '-c default_transaction_read_only=on')
  try {
    const known = await listMigrations()
    const done = await inTransaction(admin, readMigrations)
    const newer = done.find((name) => !known.includes(name))
    if (newer) throw new Failure('schema.newer', { migration: newer })
    const lacksOwn = (await missingOwn(admin, country)) !== ''
    const said = (await readOwn(admin, 'key.adopted')).map((e) => e.stub)
    const adopted = await newestPolicies(admin)
    const shut = await shutPages(layout, admin, new Date().toISOString().slice(0, 10))
    return {
      migrations: [...known.filter((name) => !done.includes(name)), ...(lacksOwn ? [`kinds of ${country.id}`] : [])],
      keys: unsaidHolders(country, said).filter((holder) => !isAtHand(layout, holder)),
      policies: adopted === undefined || adopted === own ? null : { own, adopted, signers: await countSigners(admin) },
      drafts: draftsWithoutFiles(layout),
      closed: await countFirstForm(admin),
      shut: shut && (shut.pages > 0 || shut.hasNotes) ? shut : null,
    }
  } finally {
    await admin.end()
    await server.close()
  }
}

/** As `upgrade` finds it: the vaults lie beside the server still, where oversight's is made with them. */
const isAtHand = (layout: Layout, holder: string): boolean =>
  readVaultKey(layout.vaultKey(holder)) !== undefined ||
  (holder === OVERSIGHT &&
    existsSync(layout.vaultFolder) &&
    readdirSync(layout.vaultFolder).some((name) => existsSync(layout.vaultKey(name))))

/** From the entries: a table of an older schema may not be there. */
async function countSigners(admin: Db): Promise<Signers> {
  const cards: CredentialCard[] = [
    ...(await readOwn(admin, 'registrars.enrolled')).flatMap((e) => e.stub.cards),
    ...(await readOwn(admin, 'credential.enrolled')).map((e) => e.stub.card),
  ]
  const revoked = new Set((await readOwn(admin, 'credential.revoked')).map((e) => e.stub.credential))
  const standing = cards.filter((c) => !revoked.has(c.credential))
  const [heads, oversight] = [standing.filter((c) => c.roles.includes('head')), standing.filter((c) => c.roles.includes('oversight'))]
  const areTwo = (a: CredentialCard, b: CredentialCard): boolean => a.agency !== b.agency && a.person !== b.person
  return {
    heads: heads.length,
    oversight: oversight.length,
    canSign: oversight.some((a) => [...heads, ...oversight].some((b) => areTwo(a, b))),
  }
}

/** As base64url writes the first bytes of such an envelope, `SKE1` and a class. */
const FIRST_FORM = '"U0tFMQ'

async function countFirstForm(admin: Db): Promise<number> {
  const { rows } = await admin.query<{ n: number }>('select count(*)::int as n from saksi.entry_parts where strpos(sealed, $1) > 0', [
    FIRST_FORM,
  ])
  return rows[0]?.n ?? 0
}

function draftsWithoutFiles({ drafts }: Layout): string[] {
  const files = existsSync(drafts) ? readdirSync(drafts, { withFileTypes: true }) : []
  return files.filter((f) => f.isFile() && f.name.endsWith('.json')).map((f) => f.name.slice(0, -'.json'.length))
}
