/** SCRAM-SHA-256 as PostgreSQL keeps it (RFC 5802, RFC 5803). */
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'

const ITERATIONS = 4096

/**
 * What PostgreSQL keeps of a password (RFC 5803), so that the password itself is in no statement, and so in no log of the server and in no mail to
 * its administrator. @param password ASCII, or SASLprep would have to make it the same everywhere.
 */
export function scramVerifier(password: string, salt: Uint8Array): string {
  if (!/^[A-Za-z0-9_-]{20,}$/.test(password)) throw new Error('impossible: a role password of foreign characters')
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256')
  const keyed = (word: string): Buffer => createHmac('sha256', salted).update(word).digest()
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${ITERATIONS}:${Buffer.from(salt).toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`
}
