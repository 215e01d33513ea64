/** What a decision is asked about, from what the model says of the record's kind: nobody states side or class by hand. */
import { isSealedClass, SEALED_CLASSES, type PrivacyClass } from '../model/fields.ts'
import { getRecordKind } from '../model/kinds.ts'
import type { AccessRequest } from './decision.ts'

type Asked = {
  /** Whose record it is. */
  readonly agency: string
  /** Record kind id. */
  readonly kind: string
  /** 32 hex digits; empty when no one record is asked for (list, search, append). */
  readonly record: string
  /** Field ids of the kind or of the country's form. */
  readonly fields: readonly string[]
}

/**
 * @param extra the form's own fields (core/country `Field`): they count only where the model has no field of that name.
 * @throws when the kind does not exist or a field is known to neither: whoever asks has made the question up.
 */
export function resourceOf(
  { agency, kind: id, record, fields }: Asked,
  extra: readonly { readonly id: string; readonly privacy: PrivacyClass }[] = [],
): AccessRequest['resource'] {
  const kind = getRecordKind(id)
  const classes = fields.map((f) => {
    const known = kind.fields.find((own) => own.id === f) ?? extra.find((own) => own.id === f)
    if (!known) throw new Error(`impossible: ${id} has no field ${f}`)
    return known.privacy
  })
  return {
    agency,
    kind: id,
    side: kind.side,
    concerns: kind.concerns,
    record,
    classes: SEALED_CLASSES.filter((c) => classes.some((own) => isSealedClass(own) && own === c)),
  }
}
