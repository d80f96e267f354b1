import type { ReactElement } from 'react'
import { formatRatio, type MeasuredPair } from './measureContrast.ts'

export interface ContrastListProps {
  name: string
  pairs: readonly MeasuredPair[]
}

const sentence = (name: string, low: number): string => {
  if (low === 0) return `All contrasts in ${name} are enough for WCAG 2.2 AA.`
  return low === 1 ? `One contrast in ${name} is too low.` : `${low} contrasts in ${name} are too low.`
}

/** Says whether the colours of a look can be told apart, and which cannot. */
export function ContrastList({ name, pairs }: ContrastListProps): ReactElement {
  const low = pairs.filter(({ ratio, least }) => ratio < least)
  return (
    <div className="lab-contrast" data-low={low.length}>
      <p role="status">{sentence(name, low.length)}</p>
      {low.length > 0 && (
        <ul>
          {low.map(({ what, colour, on, ratio, least }) => (
            <li key={`${colour} ${on}`}>
              {what}: {formatRatio(ratio)}, needs {least}:1
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>All that is measured in {name}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Contrast</th>
              <th scope="col">Needs</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ what, colour, on, ratio, least }) => (
              <tr key={`${colour} ${on}`}>
                <th scope="row">{what}</th>
                <td>{formatRatio(ratio)}</td>
                <td>{least}:1</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}
