import { defineCodeList } from '../../../src/core/country/index.ts'
import { inventedOffice } from '../offices.ts'
import courts from './courts.ts'

/** One office beside each court of first instance; it exists as long as its court. */
export default defineCodeList({
  id: 'prosecution-offices',
  words: { en: 'Prosecution offices', km: 'អយ្យការអមសាលាដំបូង' },
  codes: [
    ...courts.codes
      .filter((court) => !court.fictional)
      .map((court) => ({
        code: court.code.replace('CFI', 'PRO'),
        words: { en: `Prosecution at the ${court.words.en}`, km: `អយ្យការអម${court.words.km}` },
        ...(court.parent === undefined ? {} : { parent: court.parent }),
        ...(court.validFrom === undefined ? {} : { validFrom: court.validFrom }),
      })),
    inventedOffice('PRO', 'Sample prosecution office', 'អយ្យការគំរូ'),
  ],
})
