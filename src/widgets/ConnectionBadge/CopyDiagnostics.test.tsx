import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ConnectionBadgeView } from './ConnectionBadgeView.tsx'

const writeText = vi.fn((_text: string) => Promise.resolve())
beforeEach(() => {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  writeText.mockClear()
})

const panel = (diagnostics?: () => string) =>
  render(
    <ConnectionBadgeView
      connection={{ status: 'connected', synced: true }}
      variant="panel"
      diagnostics={diagnostics}
    />,
  )
const button = () => screen.getByRole('button', { name: 'Copy diagnostics' })
const press = () => act(async () => button().click())

test('without diagnostics there is nothing to copy', () => {
  panel()
  expect(screen.queryByRole('button')).toBe(null)
})

test('what is copied is what there is at that moment, and it says so on screen and aloud', async () => {
  const diagnostics = vi.fn(() => '{ "cues": [] }')
  panel(diagnostics)
  expect(diagnostics).not.toHaveBeenCalled()
  await press()
  expect(writeText).toHaveBeenCalledExactlyOnceWith('{ "cues": [] }')
  expect(screen.getByRole('button').textContent).toBe('Copied')
  expect(screen.getAllByRole('status').map((voice) => voice.textContent)).toContain('Copied')
})

test('where the browser lets nobody, the text is there, selected', async () => {
  writeText.mockImplementationOnce(() => Promise.reject(new Error('no')))
  vi.spyOn(document, 'execCommand').mockReturnValue(false)
  panel(() => 'all of it')
  await press()
  const field = screen.getByRole<HTMLTextAreaElement>('textbox')
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('all of it')
  expect(document.querySelector('[data-part=hint]')?.textContent).toMatch(/selected/)
})
