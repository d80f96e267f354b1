import type { BatchProgressLabels } from '../../../src/widgets/BatchProgress/batchProgressLabels.ts'
import { plural } from './plural.ts'

/** Arabic words of a batch. */
export const batchProgress: BatchProgressLabels = {
  untitled: 'دفعة',
  done: (done, total) => `اكتمل ${done} من ${total}`,
  failed: (_count, text) => `فشل ${text}`,
  skipped: (_count, text) => `تُرك ${text}`,
  comma: '، ',
  empty: 'لا شيء في هذه الدفعة.',
  stillOpen: (count, text) =>
    plural(count, {
      zero: 'انتهت كل الأجزاء.',
      one: 'لم ينته جزء واحد بعد.',
      two: 'لم ينته جزءان بعد.',
      few: `لم تنته ${text} أجزاء بعد.`,
      many: `لم ينته ${text} جزءًا بعد.`,
    }),
  retryFailed: (_count, text) => `إعادة محاولة ما فشل (${text})`,
  retrying: (_count, text) => `تُعاد المحاولة (${text})…`,
  retried: (count, text) =>
    plural(count, {
      zero: 'لم يبدأ شيء من جديد.',
      one: 'بدأ جزء واحد من جديد.',
      two: 'بدأ جزءان من جديد.',
      few: `بدأت ${text} أجزاء من جديد.`,
      many: `بدأ ${text} جزءًا من جديد.`,
    }),
  notRetried: (count, text) =>
    plural(count, {
      zero: 'لم يتعذّر بدء شيء من جديد.',
      one: 'تعذّر بدء جزء واحد من جديد.',
      two: 'تعذّر بدء جزأين من جديد.',
      few: `تعذّر بدء ${text} أجزاء من جديد.`,
      many: `تعذّر بدء ${text} جزءًا من جديد.`,
    }),
  showFailed: (_count, text) => `ما فشل: ${text}`,
  showAll: (_count, text) => `كل الأجزاء: ${text}`,
}
