/** Credentials as the log's fold has left them: public keys and rights, readable across agencies; no name is among them. */
import type { CredentialRole, KnownCredential } from '../../core/entry/credential-card.ts'
import type { Client, Db } from './connect.ts'

type Row = {
  readonly credential: string
  readonly of_agency: string
  readonly person: string
  readonly roles: string
  readonly algorithm: 'ed25519' | 'es256'
  readonly public_key: string
  readonly is_software: boolean
  readonly rp: string | null
  readonly is_revoked: boolean
}

const COLUMNS =
  'credential, of_agency, person, roles, algorithm, public_key, is_software, rp, superseded_at is not null as is_revoked from saksi.credentials'

const known = (r: Row): KnownCredential => ({
  credential: r.credential,
  person: r.person,
  agency: r.of_agency,
  roles: r.roles.split('+') as CredentialRole[],
  alg: r.algorithm,
  publicKey: r.public_key,
  protection: r.is_software ? 'software' : 'device',
  rp: r.rp,
  isRevoked: r.is_revoked,
})

/** All of them: a country's devices are thousands at most. */
export async function readCredentials(client: Client | Db): Promise<KnownCredential[]> {
  return (await client.query<Row>(`select ${COLUMNS}`)).rows.map(known)
}

/** Those of one body's people, revoked ones too. */
export async function readCredentialsOf(db: Db, agency: string): Promise<KnownCredential[]> {
  return (await db.query<Row>(`select ${COLUMNS} where of_agency = $1`, [agency])).rows.map(known)
}

/** Undefined where there is none of this id. @param credential 32 hex digits. */
export async function readCredential(db: Db, credential: string): Promise<KnownCredential | undefined> {
  const { rows } = await db.query<Row>(`select ${COLUMNS} where credential = $1`, [credential])
  return rows[0] ? known(rows[0]) : undefined
}

/** A person's devices, the newest first, revoked ones too. @param person 32 hex digits. */
export async function readDevicesOf(db: Db, person: string): Promise<KnownCredential[]> {
  return (await db.query<Row>(`select ${COLUMNS} where person = $1 order by recorded_at desc`, [person])).rows.map(known)
}
