/** Where somebody is held, under the word for how long. Khmer is a draft until a native reader has signed it. */
import type { SheetWords } from '../../../../src/core/country/index.ts'

export const PRISONS: NonNullable<SheetWords['prisons']> = {
  headings: ['prison', 'prisons', 'prison name', 'ពន្ធនាគារ', 'គុក'],
  places: [
    'p p',
    'pp',
    'cc',
    'cc1',
    'cc2',
    'cc3',
    'cc4',
    'correctional centre',
    'correctional center',
    'correction centre',
    'correction center',
    'prey sar',
    'ពន្ធនាគារ',
    'ពន្ធនាគារខេត្ត',
    'ពន្ធនាគាររាជធានី',
    'ព្រៃស',
    'មណ្ឌលអប់រំកែប្រែ',
  ],
}
