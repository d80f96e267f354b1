/** Why a PDF could not be read: a code for programs, a sentence for people. */
export interface PdfFailure {
  code: string
  message: string
  /** Another try may end otherwise. */
  mayPass?: true
}

export const encrypted: PdfFailure = {
  code: 'PDF_ENCRYPTED',
  message: 'This PDF is protected with a password. Remove the password and upload it again.',
}
export const damaged: PdfFailure = {
  code: 'PDF_DAMAGED',
  message: 'This PDF is damaged and cannot be read. Save it again in the program it comes from, then upload it.',
}
export const withoutPages: PdfFailure = { code: 'PDF_EMPTY', message: 'This PDF has no pages.' }
export const tooHeavy: PdfFailure = {
  code: 'PDF_TOO_HEAVY',
  message: 'This PDF needs more memory than is allowed here. Split it and upload the parts.',
}
export const tooSlow: PdfFailure = {
  code: 'WORKER_LOST',
  message: 'Reading this PDF took too long, so it was stopped. Another try gets twice the time.',
  mayPass: true,
}
export const crashed: PdfFailure = {
  code: 'WORKER_LOST',
  message: 'The worker reading this PDF stopped unexpectedly. Another try may work.',
  mayPass: true,
}
export const fileLost: PdfFailure = {
  code: 'FILE_LOST',
  message: 'The uploaded file is no longer here. Upload it again.',
}

export function tooManyPages(pages: number, limit: number): PdfFailure {
  const [have, most] = [pages, limit].map((count) => count.toLocaleString('en'))
  return {
    code: 'PDF_TOO_MANY_PAGES',
    message: `This PDF has ${have} pages and the limit is ${most}. Split it and upload the parts.`,
  }
}

/** The failure behind an error of the PDF reader; errors of the system itself are thrown on. */
export function pdfFailure(error: unknown): PdfFailure {
  if (!(error instanceof Error)) return damaged
  if (error.name === 'PasswordException') return encrypted
  if (error instanceof RangeError) return tooHeavy
  if ('syscall' in error) throw error
  return damaged
}
