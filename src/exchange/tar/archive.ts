/** A tar archive as a stream: written from files that are made one after another, read back one after another. Neither is ever whole in memory. */
import { concat } from '../../core/bytes.ts'
import { parseTarHeader, printTarHeader, TAR_BLOCK, TAR_END, tarPadding, UnreadableTar } from './tar.ts'

export type Member = { readonly name: string; readonly bytes: Uint8Array; readonly mode?: number }

/** No file of a backup is larger: tables come in pieces, and files are small. A file that claims to be larger is not one of ours. */
const MAX_MEMBER = 64 << 20

export async function* writeArchive(members: AsyncIterable<Member>): AsyncGenerator<Uint8Array> {
  for await (const { name, bytes, mode } of members) {
    if (bytes.length > MAX_MEMBER)
      throw new RangeError(`${name} is larger than ${MAX_MEMBER >> 20} MB, which no file of an installation is`)
    yield printTarHeader({ name, size: bytes.length, mode: mode ?? 0o600 })
    yield bytes
    yield new Uint8Array(tarPadding(bytes.length))
  }
  yield TAR_END
}

/** @throws UnreadableTar when it ends too early, or holds what no backup holds. */
export async function* readArchive(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Required<Member>> {
  const source = bytes[Symbol.asyncIterator]()
  let held: Uint8Array[] = []
  let length = 0
  const take = async (wanted: number): Promise<Uint8Array> => {
    while (length < wanted) {
      const next = await source.next()
      if (next.done) throw new UnreadableTar('it ends too early')
      held.push(next.value)
      length += next.value.length
    }
    const all = held.length === 1 ? (held[0] as Uint8Array) : concat(...held)
    held = [all.subarray(wanted)]
    length -= wanted
    return all.subarray(0, wanted)
  }
  try {
    for (;;) {
      const file = parseTarHeader(await take(TAR_BLOCK))
      if (!file) break
      if (file.size > MAX_MEMBER) throw new UnreadableTar(`a file in it is larger than ${MAX_MEMBER >> 20} MB`)
      const content = await take(file.size)
      await take(tarPadding(file.size))
      yield { name: file.name, bytes: content, mode: file.mode }
    }
    // To the very end: what encrypts it marks its last piece, and a cut there must show too.
    while (!(await source.next()).done);
  } finally {
    await source.return?.()
  }
}
