import type { ReactElement } from 'react'
import { OpenIcon } from '../icons/OpenIcon.tsx'

interface ResultLinkProps {
  href: string
  words: string
  tabIndex: 0 | -1
  onOpen: (() => void) | undefined
}

/** Opens what came of a job, in a tab of its own. */
export function ResultLink({ href, words, tabIndex, onOpen }: ResultLinkProps): ReactElement {
  return (
    <a data-part="result" href={href} target="_blank" rel="noreferrer" tabIndex={tabIndex} onClick={onOpen}>
      {words}
      <OpenIcon />
    </a>
  )
}
