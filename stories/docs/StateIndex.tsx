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
                {/* The frame the page is in has an address of its own: only the window’s leads to another story. */}
                <a href={`./?path=/story/${story}`} target="_top">
                  {initial(state)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
