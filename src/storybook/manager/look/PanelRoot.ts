import { styled } from 'storybook/theming'
import { barLook } from './barLook.ts'
import { bodyLook } from './bodyLook.ts'
import { tones } from './tones.ts'
import { trackLook } from './trackLook.ts'

/** The panel’s own sheet of paper, in the theme that Storybook has. */
export const PanelRoot = styled.div(
  ({ theme }) => ({
    ...tones(theme.base),
    '--line': theme.appBorderColor,
    '--paper': theme.background.content,
    '--raised': theme.background.hoverable,
    '--ink': theme.color.defaultText,
    '--muted': theme.textMutedColor,
    '--mono': theme.typography.fonts.mono,
    '--field': theme.input.background,
    '--field-line': theme.input.border,
    fontFamily: theme.typography.fonts.base,
  }),
  {
    containerType: 'inline-size',
    blockSize: '100%',
    overflow: 'auto',
    color: 'var(--ink)',
    background: 'var(--paper)',
    fontSize: 12,
    lineHeight: '16px',
    fontVariantNumeric: 'tabular-nums',
    '& :focus-visible': { outline: '2px solid var(--accent)', outlineOffset: 1 },
    '& h2, & h3, & p, & ul': { margin: 0, padding: 0, listStyle: 'none', font: 'inherit' },
    '& pre': { margin: 0, fontFamily: 'var(--mono)', fontSize: 11, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  },
  barLook,
  trackLook,
  bodyLook,
)
