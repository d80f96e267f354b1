import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import PDFDocument from 'pdfkit'

/** A real PDF of one page that weighs so many bytes and a little more: what is attached to it does not compress. */
export async function heavyPdf(bytes: number): Promise<Buffer> {
  const pdf = new PDFDocument({ info: { Title: 'Atlas' } })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  pdf.text('The chart is attached.')
  pdf.file(randomBytes(bytes), { name: 'chart.bin' })
  pdf.end()
  await once(pdf, 'end')
  return Buffer.concat(chunks)
}
