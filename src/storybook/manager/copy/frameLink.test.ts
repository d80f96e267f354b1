import { expect, test } from 'vitest'
import { frameLink } from './frameLink.ts'

const at = (href: string, globals: Record<string, string>) => frameLink(href, 'flows-desk--played', globals)

test('a link names the story and the frame', () => {
  expect(at('http://localhost:6006/?path=/story/other--one', { at: '12500' })).toBe(
    'http://localhost:6006/?path=/story/flows-desk--played&globals=at:12500',
  )
})

test('what the toolbars are set to stays in the link, and the old frame does not', () => {
  expect(
    at('http://a.test/sb/?path=/story/x--y&globals=theme:dark;at:5;locale:ar', { at: '70', edits: 'burst_60' }),
  ).toBe('http://a.test/sb/?path=/story/flows-desk--played&globals=theme:dark;at:70;locale:ar;edits:burst_60')
})

test('edits that are no more leave nothing behind, and other parts of the address stay', () => {
  expect(
    at('http://a.test/?path=/story/x--y&globals=edits:burst_60&args=name:a&panel=right', { at: '0', edits: '' }),
  ).toBe('http://a.test/?path=/story/flows-desk--played&globals=at:0&args=name%3Aa&panel=right')
})
