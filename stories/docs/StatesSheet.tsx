import { AnchorMdx, DocsContext, Story } from '@storybook/addon-docs/blocks'
import { useContext, type ReactElement } from 'react'
import type { CatalogueState } from '../states/catalogueState.ts'
import './StatesSheet.css'

export interface StatesSheetProps {
  /** The modules of the widget's stories; the page itself has to import them. */
  of: readonly object[]
  /** The widget's part of the catalogue. Its order and words lead; stories that it does not name follow. */
  states: readonly CatalogueState[]
}

interface Cell {
  id: string
  words: string
  /** When a person sees this. */
  when?: string | undefined
  /** The story itself; absent where it is only linked. */
  shown?: object | undefined
}

/**
 * Every state of a widget at one glance, each with its name and a link to its story. A story that takes the whole page,
 * as a toast does, says so with `parameters.docs.story.inline: false`, and is linked only.
 */
export function StatesSheet({ of, states }: StatesSheetProps): ReactElement {
  const context = useContext(DocsContext)
  const stories = new Map<string, Cell>()
  for (const exported of of.flatMap((module) => Object.values(module) as object[])) {
    const resolved = context.resolveOf(exported)
    // What the bundler adds to a module is no story.
    if (resolved.type !== 'story') continue
    const { story } = resolved
    const { description, story: how } = story.parameters['docs'] ?? {}
    const shown = how?.inline === false ? undefined : exported
    stories.set(story.id, { id: story.id, words: story.name, when: description?.story, shown })
  }
  const named = states.map(({ state, story }) => ({ id: story, ...stories.get(story), words: state }))
  const rest = [...stories.values()].filter(({ id }) => !states.some(({ story }) => story === id))
  return (
    <div className="sheet sb-unstyled">
      {[...named, ...rest].map((cell) => (
        <SheetCell key={cell.id + cell.words} {...cell} />
      ))}
    </div>
  )
}

function SheetCell({ id, words, when, shown }: Cell): ReactElement {
  return (
    <figure className="sheet-cell">
      <figcaption>
        <AnchorMdx href={`?path=/story/${id}`} target="_self">
          {words}
        </AnchorMdx>
        {when !== undefined && <p>{when}</p>}
      </figcaption>
      {shown === undefined ? <p className="sheet-apart">Shown on a page of its own.</p> : <Story of={shown} />}
    </figure>
  )
}
