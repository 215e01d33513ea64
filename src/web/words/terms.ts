/** Words of the terms under which released figures may be used. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const TERMS = {
  title: both('Licence', 'អាជ្ញាប័ណ្ណ|ប្រើប្រាស់'),
  under: both(
    'Released figures may be used, passed on and changed by anybody who says where they are from: {title}, {path}.',
    'អ្នក|ណា|ក៏|អាច|ប្រើ ចែក|បន្ត និង|កែ|តួលេខ|ដែល|បាន|ចេញផ្សាយ ដោយ|ប្រាប់|ប្រភព៖ {title} {path}។',
  ),
  none: both(
    'Whoever keeps this record has named no licence for its figures: ask them before you pass them on.',
    'អ្នក|រក្សា|កំណត់ត្រា|នេះ មិន|បាន|ប្រាប់|អាជ្ញាប័ណ្ណ|សម្រាប់|តួលេខ|ទេ៖ សូម|សួរ|មុន|ចែក|បន្ត។',
  ),
} as const
