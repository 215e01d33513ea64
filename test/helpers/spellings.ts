import { holdsAny } from './holds-any.ts'

/** What is left of it in base64 when it begins at one of the three places of a group: what depends on its neighbours is cut off. */
export function base64Within(bytes: Buffer, skip: number): string {
  const text = Buffer.concat([Buffer.alloc(skip), bytes]).toString('base64')
  return text.slice(Math.ceil((skip * 4) / 3), Math.floor(((skip + bytes.length) * 4) / 3))
}

/** A name in every spelling in which it may lie about: what was sent as text can be kept as something else. */
export function spellingsOf(name: string): Buffer[] {
  const bytes = Buffer.from(name, 'utf8')
  const escaped = [...name]
    .map((c) =>
      (c.codePointAt(0) ?? 0) < 128
        ? c
        : [...c]
            .flatMap((x) => x.split(''))
            .map((u) => `\\u${u.charCodeAt(0).toString(16).padStart(4, '0')}`)
            .join(''),
    )
    .join('')
  const texts = [
    name,
    encodeURIComponent(name),
    encodeURIComponent(name).toLowerCase(),
    escaped,
    bytes.toString('hex'),
    ...[0, 1, 2].flatMap((skip) => [base64Within(bytes, skip), base64Within(bytes, skip).replaceAll('+', '-').replaceAll('/', '_')]),
  ]
  const utf16be = Buffer.from(name, 'utf16le').swap16()
  const all = [...texts.map((t) => Buffer.from(t, 'utf8')), Buffer.from(name, 'utf16le'), utf16be]
  return all.filter((a, i) => all.findIndex((b) => b.equals(a)) === i)
}

/** Whether bytes hold the name in any spelling. */
export function holdsName(bytes: Uint8Array, spellings: readonly Buffer[]): boolean {
  const isThere = looks.get(spellings) ?? holdsAny(spellings)
  looks.set(spellings, isThere)
  return isThere(bytes)
}
const looks = new WeakMap<readonly Buffer[], ReturnType<typeof holdsAny>>()
