/** A document of the made-up product that the scenarios tell of. */
export interface PdfFile {
  jobId: string
  name: string
  lane: 'premium' | 'normal' | 'large'
  /** Pages in all. */
  pages: number
}

/** The documents the scenarios tell of by name. */
export const documents = {
  report: { jobId: 'report', name: 'Annual report.pdf', lane: 'large', pages: 240 },
  lease: { jobId: 'lease', name: 'Lease agreement.pdf', lane: 'normal', pages: 120 },
  receipts: { jobId: 'receipts', name: 'Receipts March.pdf', lane: 'normal', pages: 64 },
  brochure: { jobId: 'brochure', name: 'Product brochure.pdf', lane: 'premium', pages: 32 },
  minutes: { jobId: 'minutes', name: 'Board minutes.pdf', lane: 'premium', pages: 12 },
} as const satisfies Readonly<Record<string, PdfFile>>
