/**
 * age (age-encryption.org, version 1) as a stream: to several public keys, any one of whose secret keys opens it. The
 * whole is authenticated in pieces of 64 KiB, the last one marked: a cut or a flipped bit is an error, never an end.
 */
import { ReadableStream } from 'node:stream/web'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** The stream is not age, was cut, or was altered. */
export class DamagedAge extends Error {
  override name = 'DamagedAge'
}
/** The stream is whole as far as can be seen, and none of the keys opens it. */
export class NoIdentityMatches extends Error {
  override name = 'NoIdentityMatches'
}

/** A fresh key pair: `AGE-SECRET-KEY-1…` and `age1…`. */
export async function makeIdentity(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** True for a public key, `age1…`. */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text)
    return /^age1[a-z0-9]+$/.test(text)
  } catch {
    return false // not of the form, or a checksum that does not hold
  }
}

/** The secret keys in a file that `age-keygen` wrote; none when it holds none. */
export function readIdentities(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => {
      if (!/^AGE-SECRET-KEY-(?:PQ-)?1/.test(line)) return false
      try {
        new Decrypter().addIdentity(line)
        return true
      } catch {
        return false // mistyped: the caller says that there is no key
      }
    })
}

export async function encryptTo(recipients: readonly string[], plain: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return encrypter.encrypt(streamOf(plain)) as Promise<ReadableStream<Uint8Array>>
}

/** @throws NoIdentityMatches, DamagedAge: at once for the header, while it is read for the rest. */
export async function* decryptWith(identities: readonly string[], sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  try {
    yield* (await decrypter.decrypt(streamOf(sealed))) as ReadableStream<Uint8Array>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw error // the disk's own words: the file could not be read
    const { message } = error as Error
    if (/no identity matched/.test(message)) throw new NoIdentityMatches(message)
    throw new DamagedAge(message)
  }
}

const streamOf = (bytes: AsyncIterable<Uint8Array>): globalThis.ReadableStream<Uint8Array> =>
  ReadableStream.from(bytes) as unknown as globalThis.ReadableStream<Uint8Array>
