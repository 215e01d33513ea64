import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(
  singleOffice(
    'ncct-offices',
    'NCCT',
    'National Committee for Counter Trafficking, secretariat',
    'លេខាធិការដ្ឋានគណៈកម្មាធិការជាតិប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស',
  ),
)
