import { sayInAll } from '../../core/text/languages.ts'
import { codesOf } from '../../core/country/find.ts'
import { withMembers } from '../../core/country/observatory.ts'
import type { Country, Form } from '../../core/country/index.ts'
import { isSealedClass } from '../../core/model/fields.ts'
import type { Command } from '../command.ts'
import { listFound } from './list-found.ts'

export const command: Command = {
  name: 'forms',
  usage: `saksi forms [WORDS] [--columns] [--country ID]

Every form that comes in, or those in whose id or name all WORDS stand, in any language of the country.
Of a single one it says who sends it, and lists the columns: what each takes, whether it must be answered, and whether it is sealed; and below them each
list that a column takes, a code a line with its words, as it may be written in a cell; --columns leaves those lists out. Exit code 1 when there is none.

  saksi forms court
  saksi forms court-return --country kh
  saksi forms court-return --columns
  saksi forms paper-statement | grep -i farm`,
  run: (argv, io) =>
    listFound(argv, io, {
      what: 'form',
      of: (country) => [...country.forms, ...(country.observatory?.seen?.forms ?? [])],
      print: printable,
      describe,
      inShort: listColumns,
      width: 32,
    }),
}

/** One that exists in an observatory alone is sent by its members. */
const sendersOf = (country: Country, form: Form): string[] =>
  withMembers(country)
    .agencies.filter((a) => a.sends.includes(form.id) && (country.agencies.includes(a) || !country.forms.includes(form)))
    .map((a) => a.id)

const printable = (country: Country, form: Form) => ({
  id: form.id,
  words: form.words,
  version: form.version,
  senders: sendersOf(country, form),
  fields: form.fields.map((f) => ({
    id: f.id,
    words: f.words,
    type: f.type,
    list: f.list ?? null,
    required: f.required === true,
    sealed: isSealedClass(f.privacy),
  })),
})

const describe = (country: Country, form: Form): string => [listColumns(country, form), ...codesOfLists(country, form)].join('\n')

function listColumns(country: Country, form: Form): string {
  const fields = form.fields.map((f) => {
    const marks = [f.required ? 'required' : '', isSealedClass(f.privacy) ? 'sealed' : ''].filter(Boolean).join(', ')
    return `  ${f.id.padEnd(28)} ${(f.list ?? f.type).padEnd(22)} ${f.words.en}${marks === '' ? '' : ` (${marks})`}`
  })
  return [
    `${form.id}, version ${form.version}   ${country.words.en}`,
    form.words.en,
    `sent by ${sendersOf(country, form).join(', ') || 'nobody yet'}; ${sayOwed(country, form)}`,
    ...sayMembers(country, form),
    ...fields,
  ].join('\n')
}

function sayOwed(country: Country, { slot }: Form): string {
  if (slot.isOwed === false) return `owed by nobody, of the list ${slot.list}`
  const isFree = codesOf(country, slot.list).some((c) => c.owesNothing)
  return `owed by each of the list ${slot.list}${isFree ? ' that owes returns' : ''} for every ${slot.period}, within ${slot.dueDays} days`
}

/** An observatory's members send it there, and each writes the code of its own office in its rows. */
function sayMembers(country: Country, form: Form): readonly string[] {
  const { observatory } = country
  const isThere = observatory?.forms.includes(form.id) || observatory?.seen?.forms.some((f) => f.id === form.id)
  const sent = withMembers(country).agencies.filter((a) => a.sends.includes(form.id))
  const members = isThere ? (observatory?.members.filter((m) => sent.some((a) => a.id === m.id)) ?? []) : []
  if (members.length === 0) return []
  return [`in an observatory sent by each member for its own office: ${members.map((m) => `${m.id} ${m.office.code}`).join(', ')}`]
}

/** Whoever types a sheet by hand writes codes, and finds the code here by its words. */
function codesOfLists(country: Country, form: Form): readonly string[] {
  const lists = [...new Set(form.fields.flatMap((f) => f.list ?? []))]
  return lists.flatMap((id) => [
    '',
    `${id}:`,
    ...codesOf(country, id).map(({ code, words, isOnlyInDemo, placeOf }) => {
      const there = isOnlyInDemo
        ? '   in a demonstration alone'
        : placeOf === undefined
          ? ''
          : `   only where ${placeOf} is named, and by that name`
      return `  ${code.padEnd(28)} ${sayInAll(words, country.languages).join('   ')}${there}`
    }),
  ])
}
