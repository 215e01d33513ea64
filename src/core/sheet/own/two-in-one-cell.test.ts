/** Two people who are named in the cell of one: neither may be lost. Everybody and everything is invented. */
import { expect, it } from 'vitest'
import { readBook } from '../../../../test/helpers/read-lists.ts'

const read = (name: string) =>
  readBook('identification', {
    List: ['File no|Name of victim|Sex|Age|Date identified', `1/24|${name}|F|20|01/06/2024`, '2/24|B na|F|15|02/06/2024'],
  })

it.each([
  'Sok Dara and Kim Na',
  'Sok Dara & Kim Na',
  'Sok Dara; Kim Na',
  'Sok Bopha⏎Kim Ny',
  '1. Sok A 2. Kim B',
  '1. Sok A⏎2. Kim B',
  'សុខ ដារ៉ា និង គឹម ណា',
  'សុខ ដារ៉ា⏎គឹម ណា',
])('%s: are two, and the cell is refused', (name) => expect(read(name).faults).toEqual(['person_name two-named']))

it.each(['Sok Dara', 'សុខ ដារ៉ា⏎Sok Dara', 'Sok⏎Dara', 'Sok Dara⏎Sok Dara Na', 'Sok Dara (and Kim Na)', 'Sok Dara / Sok Dera', 'សុខ ដារ៉ា'])(
  '%s: is one',
  (name) => expect(read(name).faults).toEqual([]),
)
