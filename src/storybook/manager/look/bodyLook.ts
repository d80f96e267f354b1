import type { CSSObject } from 'storybook/theming'

/** What lies beside the track, or below it where the panel is narrow. */
export const bodyLook: CSSObject = {
  '& [data-part="body"]': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 340px)',
    alignItems: 'start',
  },
  '& [data-part="aside"]': { borderInlineStart: '1px solid var(--line)', padding: 10, display: 'grid', gap: 10 },
  '& [data-part="event"]': { display: 'grid', gap: 6 },
  '& [data-part="near"]': {
    color: 'var(--muted)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& [data-part="raw"] h3': { fontWeight: 700, overflowWrap: 'anywhere' },
  '& [data-part="raw"] pre': {
    // The same height for every event, so that nothing moves below while it plays.
    blockSize: 150,
    overflow: 'auto',
    padding: 6,
    border: '1px solid var(--line)',
    borderRadius: 4,
  },
  '& time': { fontFamily: 'var(--mono)' },
  '& [data-part="own"] summary': { cursor: 'pointer' },
  '& [data-part="own"] label': { display: 'block', marginBlock: 6 },
  '& [data-part="own"] textarea': {
    display: 'block',
    inlineSize: '100%',
    marginBlockEnd: 6,
    padding: 6,
    fontFamily: 'var(--mono)',
    resize: 'vertical',
  },
  '&[data-part="empty"]': { padding: 20, display: 'grid', alignContent: 'start', gap: 8 },
  '&[data-part="empty"] h2': { fontWeight: 700, fontSize: 14 },
  '@container (max-width: 760px)': {
    '& [data-part="body"]': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& [data-part="aside"]': { borderInlineStart: 0, borderBlockStart: '1px solid var(--line)' },
  },
}
