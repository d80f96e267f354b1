import { Fragment, useEffect, useRef, useState, type ReactElement, type ReactNode, type RefObject } from 'react'
import { Virtualizer } from 'virtua'
import { MemberCount, MemberItem } from './MemberItem.tsx'

export interface LongMemberListProps {
  id: string
  label: string
  ids: readonly string[]
  renderMember: (jobId: string) => ReactNode
}

/** CSS pixels that a part takes before it has been measured. */
const likelyHeight = 32

/** Many parts in a room of their own, in which only those in sight are drawn. */
export function LongMemberList({ id, label, ids, renderMember }: LongMemberListProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null)
  const focused = useFocusedItem(scroller)
  return (
    // A long list is scrolled with the keyboard as well.
    <div ref={scroller} role="region" id={id} data-part="scroller" tabIndex={0} aria-label={label}>
      <MemberCount value={ids.length}>
        {/* What has the focus stays, however far it is scrolled away. */}
        <Virtualizer
          as="ul"
          item={MemberItem}
          data={ids}
          itemSize={likelyHeight}
          keepMounted={focused === undefined ? [] : [focused]}
        >
          {(jobId) => <Fragment key={jobId}>{renderMember(jobId)}</Fragment>}
        </Virtualizer>
      </MemberCount>
    </div>
  )
}

function useFocusedItem(scroller: RefObject<HTMLElement | null>): number | undefined {
  const [focused, setFocused] = useState<number>()
  useEffect(() => {
    const root = scroller.current
    const note = ({ target }: FocusEvent): void => {
      const place = target instanceof Element && target.closest('[aria-posinset]')?.getAttribute('aria-posinset')
      setFocused(place ? Number(place) - 1 : undefined)
    }
    const forget = (): void => setFocused(undefined)
    root?.addEventListener('focusin', note)
    root?.addEventListener('focusout', forget)
    return () => {
      root?.removeEventListener('focusin', note)
      root?.removeEventListener('focusout', forget)
    }
  }, [scroller])
  return focused
}
