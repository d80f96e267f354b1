import type { CSSObject } from 'storybook/theming'

/** The bar with the transport, and the buttons that are alike all over the panel. */
export const barLook: CSSObject = {
  '& button, & select, & input, & textarea': {
    font: 'inherit',
    color: 'inherit',
    minBlockSize: 26,
    boxSizing: 'border-box',
    margin: 0,
    padding: '0 8px',
    border: '1px solid var(--field-line)',
    borderRadius: 4,
    background: 'var(--field)',
  },
  '& button': { cursor: 'pointer', whiteSpace: 'nowrap' },
  '& button:hover': { background: 'var(--raised)' },
  '& button[aria-disabled="true"]': { color: 'var(--muted)', cursor: 'default' },
  '& button[aria-pressed="true"]': {
    borderColor: 'var(--accent)',
    boxShadow: 'inset 0 0 0 1px var(--accent)',
    fontWeight: 700,
  },
  '& [data-part="bar"]': {
    position: 'sticky',
    insetBlockStart: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px 12px',
    justifyContent: 'space-between',
    padding: '8px 10px',
    background: 'var(--paper)',
    borderBlockEnd: '1px solid var(--line)',
  },
  '& [data-part="transport"], & [data-part="copies"]': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 4,
  },
  '& [data-part="transport"] button': { inlineSize: 28, padding: 0, display: 'grid', placeItems: 'center' },
  '& [data-part="time"]': { display: 'flex', alignItems: 'center', gap: 6, marginInline: 6 },
  '& [data-part="now"]': { inlineSize: 84, textAlign: 'center', fontFamily: 'var(--mono)', padding: '0 4px' },
  '& [data-part="duration"]': { fontFamily: 'var(--mono)', color: 'var(--muted)', whiteSpace: 'nowrap' },
  '& [data-part="said"]': { color: 'var(--muted)' },
  // Where the buttons begin a line, what is said comes after them, so that none moves under the pointer.
  '@container (max-width: 760px)': { '& [data-part="said"]': { order: 1 } },
  '& [data-part="conditions"]': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px 20px',
    padding: '8px 10px',
    borderBlockEnd: '1px solid var(--line)',
  },
  '& [data-part="choice"]': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4 },
  '& [data-part="caption"]': { color: 'var(--muted)', marginInlineEnd: 4 },
}
