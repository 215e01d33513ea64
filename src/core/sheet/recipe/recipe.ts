/**
 * How a sheet that holds more than one kind of record a row is split: which of its columns is which question of which form, and what a row must
 * say before it is a record of it. An analyst makes it once; the office then only drops its files. Data of an office or a country, no program:
 * nothing in it is run, and it can hold no more than headings, fields and words.
 */
import { z } from 'zod'

const text = z.string().min(1).max(200)
const words = z.record(z.string().max(200), z.string().max(200))
/** A heading; or several by which the same column goes in different versions of a program, the first that is there. */
const column = z.union([text, z.array(text).min(2).max(12)])
const when = z.strictObject({
  column,
  is: z.enum(['filled', 'empty']).optional(),
  says: z.array(text).min(1).max(100).optional(),
  /** Words with which the cell says that there is nothing: `-`, `no`. */
  not: z.array(text).min(1).max(100).optional(),
  /** The cell may list several things: it says what one of them says. */
  several: z.literal(true).optional(),
  /** What is neither among `says` nor among `not` is asked, once for all its cells. */
  asks: z.literal(true).optional(),
  /** A sheet that has no such column is not held to it. */
  mayLack: z.literal(true).optional(),
})
const cell = z.union([
  /**
   * The column so headed; `words` says what its cells mean, of each part where they hold `several`. Any other word stops the file, or is read as in
   * any sheet where the list is `open`. `mayLack`: a sheet may be without the column.
   */
  z.strictObject({
    column,
    words: words.optional(),
    open: z.literal(true).optional(),
    several: z.literal(true).optional(),
    mayLack: z.literal(true).optional(),
  }),
  /** Further columns as parts of one number, and as parts of one text. */
  z.strictObject({ sum: z.array(text).min(2).max(12) }),
  z.strictObject({ join: z.array(column).min(2).max(6) }),
  /** For a record that repeats: the value of the column that tells which one it is. */
  z.strictObject({ here: z.literal(true), words: words.optional() }),
  /** For a record of several rows: how many of them keep to all of these. */
  z.strictObject({ count: z.array(when).max(12) }),
  /**
   * What stands beside this label in the nearest line over the row, over the headings or between the rows: the day of the training whose attendance
   * the list is. `part`: which piece of it, where dashes part several.
   */
  z.strictObject({ above: text, part: z.number().int().min(1).max(6).optional() }),
  /** The same in every row. */
  z.strictObject({ value: text }),
])
export const recipeSchema = z.strictObject({
  format: z.literal('saksi-recipe-1'),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  /** What people call the list, by language. */
  title: z.object({ en: text }).catchall(text).optional(),
  /** Where the headings and words of a well-known export are written down. */
  source: text.optional(),
  /** Headings by which a sheet is known to be one of these, all of them in one row or in two that lie over each other: `July / Medical`. */
  headings: z.array(column).min(2).max(60),
  records: z
    .array(
      z.strictObject({
        form: z.string().max(80),
        /** All must hold before a row is such a record. */
        when: z.array(when).max(12).optional(),
        /** One record for all rows that say the same in these columns: of each person who attended, how many came. None: of a whole sheet. */
        per: z.array(column).max(6).optional(),
        /** A record for each of these columns in which something stands: a service in each month, with what the column itself says of it. */
        repeats: z
          .strictObject({
            columns: z
              .array(z.strictObject({ column: text, values: z.record(z.string().max(80), text) }))
              .min(1)
              .max(120),
            not: z.array(text).min(1).max(100).optional(),
            /** Words with which a cell says that there is such a record, beside ticks, yes, one and a day. */
            is: z.array(text).min(1).max(100).optional(),
          })
          .optional(),
        fields: z.record(z.string().max(80), cell),
      }),
    )
    .min(1)
    .max(20),
})
export type Recipe = z.infer<typeof recipeSchema>
export type RecipeRecord = Recipe['records'][number]
export type RecipeCell = RecipeRecord['fields'][string]
export type RecipeWhen = z.infer<typeof when>
export type Heading = z.infer<typeof column>
