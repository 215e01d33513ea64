import { describe, expect, it } from 'vitest'
import { RECORD_KINDS } from '../model/kinds.ts'
import { resourceOf } from './resource.ts'

const asked = { agency: 'bell', record: '0'.repeat(32) }

describe('what a decision is asked about', () => {
  it.each(RECORD_KINDS.map((k) => k.id))('has side and classes of the model: %s', (id) => {
    const kind = RECORD_KINDS.find((k) => k.id === id)!
    const all = resourceOf({ ...asked, kind: id, fields: kind.fields.map((f) => f.id) })
    expect({ side: all.side, concerns: all.concerns }).toEqual({ side: kind.side, concerns: kind.concerns })
    for (const field of kind.fields) {
      const { classes } = resourceOf({ ...asked, kind: id, fields: [field.id] })
      expect(classes).toEqual(kind.columns.some((c) => c.id === field.id) ? [] : [field.privacy])
      expect(all.classes).toEqual(expect.arrayContaining([...classes]))
    }
  })
  it('takes a form’s own field by the form’s class, and never lets a form soften the model’s', () => {
    const kind = RECORD_KINDS.find((k) => k.fields.some((f) => f.privacy === 'identity'))!
    const name = kind.fields.find((f) => f.privacy === 'identity')!.id
    const extra = [
      { id: name, privacy: 'public' as const },
      { id: 'own_note', privacy: 'sensitive' as const },
    ]
    expect(resourceOf({ ...asked, kind: kind.id, fields: ['own_note', name] }, extra).classes).toEqual(['identity', 'sensitive'])
  })
  it('refuses what is nowhere', () => {
    expect(() => resourceOf({ ...asked, kind: 'episode', fields: [] })).toThrow('no record kind')
    expect(() => resourceOf({ ...asked, kind: RECORD_KINDS[0]!.id, fields: ['nmae'] })).toThrow('no field nmae')
  })
})
