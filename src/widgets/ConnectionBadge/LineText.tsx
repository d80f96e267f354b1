import type { ReactElement } from 'react'
import type { ConnectionDetail } from './connectionDetail.ts'

interface LineTextProps {
  word: string
  /** The most needed first: what there is no room for goes out of sight from the end. */
  details: readonly ConnectionDetail[]
  isHidden: boolean
}

/** What the line is doing in a word, and beside it what else there is to say. */
export function LineText({ word, details, isHidden }: LineTextProps): ReactElement {
  return (
    <span data-part="text" data-hidden={isHidden ? '' : undefined}>
      <span data-part="word">{word}</span>
      {details.map(({ name, text }) => (
        <span key={name} data-part={name}>
          {text}
        </span>
      ))}
    </span>
  )
}
