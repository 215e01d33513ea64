/** A file for the oversight body and nobody else: sealed to its key, and so long that its length tells nothing of how much is in it. */
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../../core/bytes.ts'
import { parseJson } from '../../core/canonical.ts'
import { exactly, isCount, text } from '../../core/shape.ts'
import type { Hpke } from '../../road/ports.ts'
import type { OversightKey } from './seal-row.ts'

/** Bytes that each is filled up to, or a multiple of it. */
const BLOCK = 65_536
/** What a file is: it opens as nothing else. */
export type SealedKind = { readonly format: string; readonly info: string }
const file = exactly({ format: text(/^/), epoch: isCount, sealed: text(/^[A-Za-z0-9_-]{64,}$/) })

export async function sealForBody(
  written: string,
  { format, info }: SealedKind,
  { epoch, publicKey }: OversightKey,
  hpke: Hpke,
): Promise<string> {
  const bytes = utf8(written)
  const filled = new Uint8Array(Math.ceil((bytes.length + 1) / BLOCK) * BLOCK).fill(0x20)
  filled.set(bytes)
  const sealed = await hpke.seal(fromBase64Url(publicKey), utf8(info), utf8(`${epoch}`), filled)
  return `${JSON.stringify({ format, epoch, sealed: toBase64Url(sealed) })}\n`
}

/** @returns undefined where it is no such file, is sealed to another key, or was altered: one answer. */
export async function openForBody(
  sealed: string,
  { format, info }: SealedKind,
  privateKey: Uint8Array,
  hpke: Hpke,
): Promise<string | undefined> {
  const value = parseJson(sealed)
  if (!file(value) || value.format !== format) return undefined
  try {
    const filled = await hpke.open(privateKey, utf8(info), utf8(`${value.epoch}`), fromBase64Url(value.sealed))
    return fromUtf8(filled).replace(/ +$/, '')
  } catch {
    return undefined
  }
}
