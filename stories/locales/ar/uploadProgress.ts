import type { UploadProgressLabels } from '../../../src/widgets/UploadProgress/uploadProgressLabels.ts'

/** Arabic words of an upload. */
export const uploadProgress: UploadProgressLabels = {
  untitled: 'رفع ملف',
  bar: 'الرفع',
  status: { sending: 'يُرفع', waiting: 'بانتظار الخادم', sent: 'رُفع' },
  sending: 'يجري إرسال الملف.',
  sendingAt: (perSecond) => `يُرسل ${perSecond} في الثانية.`,
  waiting: 'أُرسل كل شيء، ولم يستلمه الخادم بعد.',
  stalled: {
    is: 'لم يُرسل شيء منذ مدة.',
    next: 'يستمر من تلقاء نفسه حالما تعود الشبكة، ويجب أن تبقى الصفحة مفتوحة حتى ذلك الحين.',
  },
  failedWithoutReason: 'لم يصل الملف، ولم يُحفظ منه شيء.',
  cancelled: 'أُوقف قبل أن يستلمه الخادم.',
  errorTitles: {
    NETWORK: 'تعذّر الوصول إلى الخادم',
    TIMEOUT: 'استغرق وقتًا أطول مما ينبغي',
    HTTP_401: 'يجب تسجيل الدخول لهذا',
    HTTP_403: 'لا يحق لك إرسال هذا',
    HTTP_413: 'الملف أكبر مما يقبله الخادم',
    HTTP_415: 'لا يقبل الخادم هذا النوع من الملفات',
    HTTP_429: 'أُرسل الكثير دفعة واحدة',
    HTTP_503: 'لا يستلم الخادم شيئًا في الوقت الحالي',
  },
  sent: (bytes, duration) =>
    bytes === undefined ? 'رُفع' : duration === undefined ? `رُفع ${bytes}` : `رُفع ${bytes} خلال ${duration}`,
}
