import { AnchorMdx } from '@storybook/addon-docs/blocks'
import { states } from '../states/states.ts'
import './StateIndex.css'

const initial = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The catalogue of states, each a link to its story. */
export function StateIndex() {
  return (
    <div className="sb-unstyled state-index">
      {Object.entries(states).map(([name, catalogue]) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul>
            {catalogue.map(({ state, story }) => (
              <li key={state}>
                <AnchorMdx href={`?path=/story/${story}`} target="_self">
                  {initial(state)}
                </AnchorMdx>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
