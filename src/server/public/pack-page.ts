/** A public page or file as it goes over a slow line: compressed once, and named by its content so that what is known is not sent again. */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { toHex } from '../../core/bytes.ts'
import { sha256 } from '../../core/hash.ts'
import { takes } from '../../outside/http/takes.ts'

export type Packed = { readonly type: string; readonly etag: string; readonly body: Buffer; readonly zipped: Buffer | null }

const LEAST_BYTES = 1000
const zip = promisify(gzip)

/** What is compressed already, as XLSX is, is left as it is. */
export async function packPage(body: string | Uint8Array, type: string): Promise<Packed> {
  const bytes = Buffer.from(body)
  const isText = /^(?:text|image\/svg|application\/(?:json|atom))/.test(type)
  return {
    type,
    etag: toHex(sha256(bytes)).slice(0, 32),
    body: bytes,
    zipped: isText && bytes.length >= LEAST_BYTES ? await zip(bytes, { level: 9 }) : null,
  }
}

/** Asked for again it is asked whether it changed: a release that went out is seen at once. */
export function sendPacked(request: FastifyRequest, reply: FastifyReply, { type, etag, body, zipped }: Packed): FastifyReply {
  const isZipped = zipped !== null && takes('gzip', String(request.headers['accept-encoding'] ?? ''))
  const tag = `"${etag}${isZipped ? '-gz' : ''}"`
  void reply.header('vary', 'accept-encoding')
  // What may be kept nowhere has no name to be asked for again by.
  if (reply.getHeader('cache-control') !== 'no-store') {
    void reply.header('etag', tag)
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-cache')
    const known = String(request.headers['if-none-match'] ?? '').split(/,\s*/)
    if (known.includes(tag) || known.includes(`W/${tag}`)) return reply.status(304).send()
  }
  if (isZipped) void reply.header('content-encoding', 'gzip')
  return reply.type(type).send(isZipped ? zipped : body)
}
