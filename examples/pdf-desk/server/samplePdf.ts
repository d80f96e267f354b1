import PDFDocument from 'pdfkit'
import { samplePage } from './sampleText.ts'

export const sampleNames = ['report', 'long', 'damaged', 'encrypted', 'empty'] as const

export type SampleName = (typeof sampleNames)[number]

export function isSampleName(name: string): name is SampleName {
  return sampleNames.includes(name as SampleName)
}

const written = new Map<SampleName, Promise<Buffer>>()

/** A real PDF: a report of 24 pages, a long one of 240, one cut off half-way, one with a password, one without pages. */
export async function samplePdf(name: SampleName): Promise<Buffer> {
  const pdf = written.get(name) ?? writeSample(name)
  written.set(name, pdf)
  return pdf
}

async function writeSample(name: SampleName): Promise<Buffer> {
  switch (name) {
    case 'report':
      return writePdf('Sail trim report', 24)
    case 'long':
      return writePdf('The long book of telltales', 240)
    case 'damaged': {
      const whole = await writePdf('Half a report', 24)
      return whole.subarray(0, whole.length / 2)
    }
    case 'encrypted':
      return writePdf('A private report', 3, { userPassword: 'ribbon', ownerPassword: 'yarn', pdfVersion: '1.7' })
    case 'empty':
      return writePdf('No pages', 0)
    default:
      return name satisfies never
  }
}

async function writePdf(title: string, pages: number, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const info = { Title: title, CreationDate: new Date('2026-01-01T00:00:00Z') }
  const pdf = new PDFDocument({ size: 'A4', margin: 72, ...options, autoFirstPage: false, info })
  const chunks: Buffer[] = []
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  for (let number = 1; number <= pages; number += 1) {
    pdf.addPage()
    pdf.fontSize(20).text(`${title}, page ${number}`).moveDown()
    pdf.fontSize(11).text(samplePage(number), { lineGap: 3 })
  }
  pdf.end()
  return finished
}
