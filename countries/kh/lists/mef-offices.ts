import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(singleOffice('mef-offices', 'MEF', 'Ministry of Economy and Finance', 'ក្រសួងសេដ្ឋកិច្ច និងហិរញ្ញវត្ថុ'))
