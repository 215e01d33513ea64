import { Button } from 'react-aria-components/Button'
import { fromUtf8, utf8 } from '../../../core/bytes.ts'
import type { Form } from '../../../core/country/index.ts'
import { pick } from '../../words/say.ts'
import type { Drafts } from '../drafts.ts'
import { useLang, useSay } from '../lang.tsx'
import type { Typed } from '../typed/records.ts'
import type { Change } from './edits.ts'
import { cellOf, type Sheet } from './problems.ts'

/** Work that was not sent: a file with what was changed in it, or records being typed in. */
export type Kept = {
  readonly form: Form
  readonly name: string
  readonly bytes: Uint8Array
  readonly changes: readonly Change[]
  readonly answered: readonly string[]
  readonly typed?: Typed
}
type FileDraft = { readonly form: string; readonly name: string; readonly bytes: Uint8Array }

/* A file is kept once; each change of it keeps the list of changed cells, which is short. */

export async function keepFile(drafts: Drafts, { form, name, bytes }: FileDraft): Promise<void> {
  await drafts.keep('edits', utf8('{}'))
  await drafts.keep('file', utf8(`${JSON.stringify({ form, name })}\n`), bytes)
}

export const keepEdits = (drafts: Drafts, sheet: Sheet): Promise<boolean> =>
  drafts.keep('edits', utf8(JSON.stringify({ changes: changesOf(sheet), answered: [...sheet.answered] })))

export const keepTyped = (drafts: Drafts, form: Form, typed: Typed): Promise<boolean> =>
  drafts.keep('typed', utf8(JSON.stringify({ form: form.id, ...typed })))

/** The cells that are other than in the file. */
export function changesOf(sheet: Sheet): Change[] {
  return [...sheet.was.keys()].map((key) => {
    const at = key.indexOf(' ')
    const [row, field] = [Number(key.slice(0, at)), key.slice(at + 1)]
    return { row, field, value: cellOf(sheet, row, field) }
  })
}

export async function readKept(drafts: Drafts, forms: readonly Form[]): Promise<Kept | undefined> {
  const nothing = { bytes: new Uint8Array(), changes: [], answered: [] }
  const typing = parse<Typed & { form: string }>(await drafts.read('typed'))
  const typedForm = forms.find((f) => f.id === typing?.form)
  if (typing && typedForm) return { ...nothing, form: typedForm, name: '', typed: typedOf(typing) }
  const file = await drafts.read('file')
  const end = file?.indexOf(0x0a) ?? -1
  if (!file || end < 0) return undefined
  const head = parse<{ form: string; name: string }>(file.slice(0, end))
  const form = forms.find((f) => f.id === head?.form)
  if (!head || !form) return undefined
  const { changes = [], answered = [] } = parse<Partial<Pick<Kept, 'changes' | 'answered'>>>(await drafts.read('edits')) ?? {}
  return { form, name: head.name, bytes: file.slice(end + 1), changes, answered }
}

const typedOf = ({ rows, cells, at }: Typed): Typed => ({ rows, cells, ...(at === undefined ? {} : { at }) })

function parse<T>(bytes: Uint8Array | undefined): T | undefined {
  try {
    return bytes && (JSON.parse(fromUtf8(bytes)) as T)
  } catch {
    return undefined // it was sealed by us; an older shape of it is no draft any more
  }
}

/** What lies here from before, and the two things one may do with it. */
export function KeptWork({ kept, onGoOn, onThrowAway }: { kept: Kept; onGoOn: () => void; onThrowAway: () => void }) {
  const lang = useLang()
  const say = useSay()
  return (
    <section className="card ask kept" aria-label={say('kept-title')}>
      <h2>{say('kept-title')}</h2>
      <p>
        {kept.typed
          ? say('kept-typed', { form: pick(kept.form.words, lang), n: kept.typed.rows.length })
          : say('kept-file', { name: kept.name, n: kept.changes.length })}
      </p>
      <p className="row acts">
        <Button className="btn p" onPress={onGoOn}>
          {say('kept-go-on')}
        </Button>
        <Button className="btn" onPress={onThrowAway}>
          {say('kept-throw')}
        </Button>
      </p>
    </section>
  )
}
