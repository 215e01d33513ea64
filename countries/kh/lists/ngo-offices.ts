import { defineCodeList, toKhmerDigits } from '../../../src/core/country/index.ts'
import { officeOfPlace, owingNothing } from '../offices.ts'

/** As many as a country's coalition may have; from the third on they owe nothing, so that no figure waits for a place in which nobody is. */
const PLACES = 24

export default defineCodeList({
  id: 'ngo-offices',
  words: { en: 'NGO coalition (invented)', km: 'សម្ព័ន្ធអង្គការ (ប្រឌិត)' },
  codes: [
    officeOfPlace('ngo-coalition', 'NGO', 'Sample NGO North', 'អង្គការគំរូខាងជើង', 1),
    officeOfPlace('ngo-coalition', 'NGO', 'Sample NGO South', 'អង្គការគំរូខាងត្បូង', 2),
    ...owingNothing(
      Array.from({ length: PLACES - 2 }, (_, i) =>
        officeOfPlace('ngo-coalition', 'NGO', `Sample NGO ${i + 3}`, `អង្គការគំរូ ${toKhmerDigits(String(i + 3))}`, i + 3),
      ),
    ),
  ],
})
