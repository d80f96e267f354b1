/** Where toasts stand: `start` and `end` follow the direction of writing. */
export type ToastPosition = `${'top' | 'bottom'} ${'start' | 'center' | 'end'}`

/** The two halves of a position. */
export function splitPosition(position: ToastPosition): {
  block: 'top' | 'bottom'
  inline: 'start' | 'center' | 'end'
} {
  const [block, inline] = position.split(' ')
  return {
    block: block === 'top' ? 'top' : 'bottom',
    inline: inline === 'start' || inline === 'center' ? inline : 'end',
  }
}

/** The way in which a toast is swiped away: to the edge at which it stands. */
export function swipeDirectionOf(position: ToastPosition, isRtl: boolean): 'up' | 'down' | 'left' | 'right' {
  const { block, inline } = splitPosition(position)
  if (inline === 'center') return block === 'top' ? 'up' : 'down'
  return (inline === 'end') === isRtl ? 'left' : 'right'
}
