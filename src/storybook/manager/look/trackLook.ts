import type { CSSObject } from 'storybook/theming'
import type { Tone } from '../track/tone.ts'

const rowHeight = 22
const rulerHeight = 20
const tones: readonly Tone[] = ['quiet', 'accent', 'good', 'warn', 'bad']

const inTones = (part: string, property: string): CSSObject =>
  Object.fromEntries(tones.map((tone) => [`& ${part}[data-tone="${tone}"]`, { [property]: `var(--${tone})` }]))

/** The ruler, the rows and the head. */
export const trackLook: CSSObject = {
  '& [data-part="track"]': {
    display: 'grid',
    gridTemplateColumns: 'clamp(120px, 40cqi, 190px) minmax(0, 1fr)',
    minInlineSize: 0,
  },
  '& [data-part="labels"]': { paddingBlockStart: rulerHeight, borderInlineEnd: '1px solid var(--line)' },
  '& [data-part="label"]': {
    display: 'flex',
    gap: 8,
    alignItems: 'center',
    justifyContent: 'space-between',
    blockSize: rowHeight,
    padding: '0 8px 0 10px',
    boxSizing: 'border-box',
    borderBlockEnd: '1px solid var(--line)',
  },
  '& [data-part="name"]': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& [data-part="word"]': { color: 'var(--muted)', whiteSpace: 'nowrap', fontSize: 11 },
  '& [data-part="lanes"]': {
    position: 'relative',
    minInlineSize: 0,
    marginInline: 10,
    cursor: 'ew-resize',
    touchAction: 'pan-y',
    userSelect: 'none',
    // The moments of a film run from left to right in every language.
    direction: 'ltr',
  },
  '& [data-part="ruler"]': { position: 'relative', blockSize: rulerHeight, color: 'var(--muted)', fontSize: 10 },
  '& [data-part="mark"]': { position: 'absolute', paddingInlineStart: 3, borderInlineStart: '1px solid var(--line)' },
  '& [data-part="lane"]': {
    display: 'block',
    inlineSize: '100%',
    blockSize: rowHeight,
    boxSizing: 'border-box',
    padding: '3px 0',
    overflow: 'visible',
    borderBlockEnd: '1px solid var(--line)',
  },
  '& [data-part="lane"] rect': { opacity: 0.28 },
  '& [data-part="lane"] path': { strokeWidth: 1.5 },
  // Steady progress is the ground that the other events stand out from.
  '& [data-part="lane"] path[data-tone="quiet"]': { strokeWidth: 1, opacity: 0.7 },
  ...inTones('[data-part="lane"] rect', 'fill'),
  ...inTones('[data-part="lane"] path', 'stroke'),
  '& [data-part="edit"]': {
    position: 'absolute',
    insetBlock: 0,
    borderInlineStart: '1px dashed var(--warn)',
    pointerEvents: 'none',
  },
  '& [data-part="edit"]::before': {
    content: '""',
    position: 'absolute',
    insetBlockStart: 0,
    insetInlineStart: -4,
    inlineSize: 7,
    blockSize: 7,
    background: 'var(--warn)',
  },
  '& [data-part="edit"][data-kind="inject"]::before': { borderRadius: '50%' },
  '& [data-part="edit"][data-kind="ask"]': { borderInlineStartColor: 'var(--accent)' },
  '& [data-part="edit"][data-kind="ask"]::before': { background: 'var(--accent)', rotate: '45deg' },
  '& [data-part="edit"] span': { position: 'absolute', clipPath: 'inset(50%)', inlineSize: 1, whiteSpace: 'nowrap' },
  '& [data-part="head"]': {
    position: 'absolute',
    inset: 0,
    pointerEvents: 'none',
    borderInlineStart: '1px solid var(--ink)',
  },
  // The story tells of its head some sixteen times a second; an eye sees each jump.
  '@media (prefers-reduced-motion: no-preference)': {
    '& [data-part="head"][data-playing]': { transition: 'transform 70ms linear' },
  },
  '& [data-part="handle"]': {
    position: 'absolute',
    insetBlockStart: 4,
    insetInlineStart: -6,
    inlineSize: 11,
    blockSize: 14,
    borderRadius: '2px 2px 6px 6px',
    background: 'var(--ink)',
    pointerEvents: 'auto',
  },
  '@container (max-width: 520px)': { '& [data-minor]': { display: 'none' }, '& [data-part="name"]': { fontSize: 11 } },
}
