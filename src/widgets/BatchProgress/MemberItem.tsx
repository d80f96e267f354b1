import { createContext, forwardRef, useContext } from 'react'
import type { CustomItemComponentProps } from 'virtua'

const Count = createContext(0)

/** Tells the items of a long list how many there are. */
export const MemberCount = Count.Provider

/** One part of a long list, which says its place, since most of the others are not drawn. */
export const MemberItem = forwardRef<HTMLLIElement, CustomItemComponentProps>(function MemberItem(
  { index, style, children },
  ref,
) {
  return (
    <li ref={ref} style={style} data-part="member" aria-posinset={index + 1} aria-setsize={useContext(Count)}>
      {children}
    </li>
  )
})
