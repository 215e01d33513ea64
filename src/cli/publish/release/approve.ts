/** Approving a draft with one's own key. */
import { readFileSync } from 'node:fs'
import { readDraftFiles, type ReleaseDraft } from '../../../work/releases/drafts.ts'
import type { Installation } from '../../../work/installation/installation.ts'
import { sayOfDraft } from '../../../work/releases/say-of-draft.ts'
import { toHex } from '../../../core/bytes.ts'
import { readSigningKey, softwareSigner } from '../../../core/entry/software-key.ts'
import { parseSignature, type KeySignature } from '../../../core/ledger/signature.ts'
import { approvalHash } from '../../../core/release/approval.ts'
import { PACKAGE } from '../../../core/release/write.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'

/**
 * With neither a key nor a signature it shows every table, and under them what is signed. Whoever signs says that hash again: of tables that were not
 * shown to him, or that are other ones since, nobody has it.
 */
export async function approve(
  installation: Installation,
  draft: ReleaseDraft,
  by: { readonly key: string | undefined; readonly read: string | undefined; readonly signature: string | undefined },
  io: Io,
): Promise<ExitCode> {
  const { id, releases } = draft
  const hash = approvalHash({ draft: id, releases })
  if (by.key === undefined && by.signature === undefined) {
    const files = readDraftFiles(installation, draft)
    const [tables, said] = [tablesOf(files), saidOf(files)]
    const count = Object.keys(releases).length
    if (io.json) io.out(JSON.stringify({ id, releases, hash: toHex(hash), said, tables }))
    else {
      for (const [of, own] of Object.entries(tables)) {
        io.out(`${of}: ${said[of]?.title}\n${JSON.stringify(said[of]?.saksi, null, 2)}`)
        for (const [name, text] of Object.entries(own)) io.out(`${of}, ${name}:\n${text}`)
      }
      io.out(`${count} to approve; what is signed is ${toHex(hash)}`)
    }
    return 0
  }
  if (by.key !== undefined && by.read !== toHex(hash))
    throw new Usage(`--read must be what "approve ${id}" says under its tables, as they are now: nobody signs what was not shown to him`)
  const signature = by.key === undefined ? readSignature(by.signature as string) : await signWith(by.key, hash)
  const { is, words } = await sayOfDraft(installation, draft, { signature })
  const agencies = words.flatMap((w) => (w.declined === undefined ? [w.agency] : []))
  io.out(
    io.json
      ? JSON.stringify({ id, approved: is === 'approved', by: agencies })
      : `approved by ${agencies.join(', ')}; ${is === 'approved' ? 'it can be published' : is === 'refused' ? 'oversight declined it' : 'one more of another agency is needed'}`,
  )
  return 0
}

/** Release → name of a table → its text, as it would go out; the names of columns and codes are one of them. */
const tablesOf = (files: ReturnType<typeof readDraftFiles>): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries([...files].map(([of, all]) => [of, Object.fromEntries([...all].filter(([name]) => name.endsWith('.csv')))]))

/** Release → what is said of its tables and signed with them, and under which title they go out; of the codes of a dimension, which stand in the tables, its levels alone. */
const saidOf = (files: ReturnType<typeof readDraftFiles>): Readonly<Record<string, { readonly title: string; readonly saksi: object }>> =>
  Object.fromEntries(
    [...files].map(([of, all]) => {
      const { title, saksi } = JSON.parse(all.get(PACKAGE) ?? '{}') as { title: string; saksi: { dimensions: { levels: unknown }[] } }
      return [of, { title, saksi: { ...saksi, dimensions: saksi.dimensions.map(({ levels }) => levels) } }]
    }),
  )

async function signWith(file: string, hash: Uint8Array): Promise<KeySignature> {
  const key = readSigningKey(readJson(file))
  if (!key) throw new Usage(`${file} holds no signing key`)
  return softwareSigner(key).sign(hash)
}

function readSignature(file: string): KeySignature {
  const part = parseSignature(readFileSync(file, 'utf8').trim())
  if (!part || (part.form !== 'raw' && part.form !== 'webauthn')) throw new Usage(`${file} holds no signature (docs/spec/signature.md)`)
  return part
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined // said by the caller
  }
}
