/**
 * The public files in the description of the API: what goes out to everybody, without a key. Their routes answer with files and not with checked
 * values, so nothing is derived of them; a test asks for each and holds it to what stands here.
 */
import { COLUMNS } from './indicator-files.ts'

type Schema = Readonly<Record<string, unknown>>
type Answered = { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }
type Asked = {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly description: string
  readonly schema: Schema
}
export type PublicPath = {
  readonly get: {
    readonly summary: string
    readonly parameters: readonly Asked[]
    readonly responses: Readonly<Record<string, Answered>>
  }
}

const TEXT = { type: 'string' } as const
const orNull = (type: string): Schema => ({ type: [type, 'null'] })
const FIGURE: Asked = {
  name: 'figure',
  in: 'path',
  required: true,
  description: 'The last part of `address` in /data/index.json, and not `figure` there: of a part of a figure the two differ.',
  schema: TEXT,
}
const RELEASE: Asked = { name: 'release', in: 'path', required: true, description: '`release` of a row or of the index.', schema: TEXT }
const LANG: Asked = { name: 'lang', in: 'query', required: false, description: 'Of the words in it.', schema: TEXT }
const NONE: Answered = { description: 'There is none.' }
const BACK: Answered = { description: 'It was taken back; the page of the release says why.' }

const row: Schema = {
  type: 'object',
  properties: Object.fromEntries(COLUMNS.map(([name, type]) => [name, type === 'integer' ? orNull('integer') : TEXT])),
}
const file = (summary: string, type: string, parameters: readonly Asked[] = [], schema: Schema = TEXT): PublicPath => ({
  get: {
    summary,
    parameters,
    responses: {
      200: { description: 'As it went out, with an etag.', content: { [type]: { schema } } },
      ...(parameters.some((p) => p.in === 'path') ? { 404: NONE, 410: BACK } : {}),
    },
  },
})
const JSON_TYPE = 'application/json'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const PUBLIC_PATHS: Readonly<Record<string, PublicPath>> = {
  '/data/index.json': file('Every figure that is out, with its newest number', JSON_TYPE, [], {
    type: 'object',
    properties: {
      format: { const: 'saksi-figures/1' },
      figures: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            figure: TEXT,
            address: { type: 'string', format: 'uri' },
            value: orNull('integer'),
            qualifier: orNull('string'),
            or_more: { enum: ['yes', 'no', ''] },
            about_because: TEXT,
            state: TEXT,
            release: TEXT,
          },
        },
      },
    },
  }),
  '/data/figures.csv': file('Every figure, year and breakdown in one table', 'text/csv'),
  '/data/{figure}/figure.csv': file('One figure: every year and breakdown', 'text/csv', [FIGURE]),
  '/data/{figure}/figure.json': file('The same as JSON', JSON_TYPE, [FIGURE], {
    type: 'object',
    properties: { rows: { type: 'array', items: row } },
  }),
  '/data/{figure}/figure.xlsx': file('The same for Excel', XLSX, [FIGURE], { type: 'string', format: 'binary' }),
  '/data/{figure}/datapackage.json': file('The Data Package that describes figure.csv', JSON_TYPE, [FIGURE], { type: 'object' }),
  '/data/{figure}/chart.svg': file('Its chart', 'image/svg+xml', [FIGURE, LANG]),
  '/releases/{release}/datapackage.json': file('A release: its tables described, and what an attack needs', JSON_TYPE, [RELEASE], {
    type: 'object',
  }),
  '/releases/{release}/table-{n}.csv': file('A table of it, as it was signed', 'text/csv', [
    RELEASE,
    { name: 'n', in: 'path', required: true, description: 'From 1; datapackage.json lists them.', schema: { type: 'integer' } },
  ]),
  '/releases/{release}/codes.csv': file('What its columns and codes are called, in English and the country’s languages', 'text/csv', [
    RELEASE,
  ]),
  '/releases/{release}/certificate.json': file('What was done to it, what was tried, and what that proves', JSON_TYPE, [RELEASE], {
    type: 'object',
  }),
  '/releases/{release}/manifest.json': file('The hash of each of its files', JSON_TYPE, [RELEASE], { type: 'object' }),
  '/releases/{release}/entry.json': file('Its entry in the log, opened', JSON_TYPE, [RELEASE], { type: 'object' }),
  '/releases/{release}/receipt.tlog-proof': file('That the entry is in the log (C2SP tlog-proof)', 'text/plain', [RELEASE]),
  '/changes.xml': file('What was released, newest first (Atom)', 'application/atom+xml', [LANG]),
}
