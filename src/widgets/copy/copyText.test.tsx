import { afterEach, expect, test, vi } from 'vitest'
import { copyText } from './copyText.ts'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** A page without HTTPS has no clipboard. */
const withoutClipboard = () => vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)

function pressedButton(): HTMLButtonElement {
  const button = document.createElement('button')
  document.body.append(button)
  button.focus()
  return button
}

test('text goes to the clipboard where there is one', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  expect(await copyText('why')).toBe(true)
  expect(write.mock.calls).toEqual([['why']])
})

test('without a clipboard, or where it is refused, the text is selected and copied, and the focus stays', async () => {
  const refuse = () => vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
  for (const obstacle of [refuse, withoutClipboard]) {
    obstacle()
    const button = pressedButton()
    const selected: string[] = []
    const exec = vi.spyOn(document, 'execCommand').mockImplementation(() => {
      const field = document.activeElement as HTMLTextAreaElement
      selected.push(field.value.slice(field.selectionStart, field.selectionEnd))
      return true
    })
    expect(await copyText('why\nand how')).toBe(true)
    expect([exec.mock.calls, selected]).toEqual([[['copy']], ['why\nand how']])
    expect(document.activeElement).toBe(button)
    expect(document.querySelector('textarea')).toBe(null)
    vi.restoreAllMocks()
  }
})

test('where nothing works it says so, and leaves nothing behind', async () => {
  withoutClipboard()
  vi.spyOn(document, 'execCommand').mockImplementation(() => {
    throw new Error('gone from this browser')
  })
  expect(await copyText('why')).toBe(false)
  expect(document.querySelector('textarea')).toBe(null)
})

test('inside a modal dialog, which keeps the focus, the text is selected there', async () => {
  withoutClipboard()
  const dialog = document.createElement('dialog')
  document.body.append(dialog)
  dialog.showModal()
  const button = pressedButton()
  dialog.append(button)
  button.focus()
  const isWithin = ({ activeElement }: Document) => activeElement?.matches('dialog textarea') ?? false
  const within = vi.spyOn(document, 'execCommand').mockImplementation(() => isWithin(document))
  expect(await copyText('why')).toBe(true)
  expect(within).toHaveBeenCalledOnce()
})
