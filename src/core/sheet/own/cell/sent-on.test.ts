/** A case that went to another court. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../../../../test/helpers/read-lists.ts'

const read = (cell: string, heading: string) => {
  const { rows, asked, faults, open } = readLists('court-return', [
    `No|Case|Name|Sex|Age|Law 2008, art.|Registered|${heading}|Prison
1|1/24|SAMPLE Pond|F|37|10|2024-05-01|2025-01-17|7 years
2|2/24|SAMPLE Hill|F|31|10|2024-05-01|2025-02-18|7 years
3|3/24|SAMPLE Lake|F|45|10|2024-05-01|2025-03-19|7 years
4|4/24|SAMPLE Reed|M|28|10|2024-05-01|${cell}|`,
  ])
  return { asked, faults, open, row: ['decided_on', 'outcome'].map((id) => rows[3]?.[id] ?? '') }
}

describe('sent to another court, under the day of a judgment,', () => {
  const SENT = [
    'Sent to Kep Provincial Court',
    'transferred to the Court of First Instance of Kep',
    'file sent to another court',
    'បញ្ជូនទៅសាលាដំបូងខេត្តកែប',
    'បានផ្ទេរសំណុំរឿងទៅតុលាការខេត្តកែប',
  ]
  const HEADINGS = ['Judgment date', 'Judgment', 'ថ្ងៃសាលក្រម', 'Judgment / closing order']
  it.each(SENT.flatMap((cell) => HEADINGS.map((heading) => [cell, heading])))(
    'is no judgment, and no day that somebody wrote wrongly: %s under %s',
    (cell, heading) => {
      const { asked, faults, row } = read(cell, heading)
      expect({ asked, faults, row }).toEqual({ asked: [], faults: [], row: ['', ''] })
    },
  )
  it.each(['sent to the Court of Appeal', 'sent to prison', 'បញ្ជូនទៅពន្ធនាគារ', 'convicted, file sent to Kep court'])(
    'is nothing of the kind, and named by whoever judges the day: %s',
    (cell) => {
      const { asked, faults, row } = read(cell, 'Judgment date')
      expect(asked.length + faults.length > 0 || row[0] === cell).toBe(true)
    },
  )
})
