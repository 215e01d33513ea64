import { inflateRawSync } from 'node:zlib'

/** Name → text of each part of a ZIP of deflated parts whose sizes stand before them, as this program writes them. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const [view, found] = [Buffer.from(bytes), new Map<string, string>()]
  for (let at = 0; view.readUInt32LE(at) === 0x04034b50;) {
    const [size, name, extra] = [view.readUInt32LE(at + 18), view.readUInt16LE(at + 26), view.readUInt16LE(at + 28)]
    const body = at + 30 + name + extra
    found.set(view.toString('utf8', at + 30, at + 30 + name), inflateRawSync(view.subarray(body, body + size)).toString('utf8'))
    at = body + size
  }
  return found
}
