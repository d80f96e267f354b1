import type { ReactElement } from 'react'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { AlertIcon } from '../icons/AlertIcon.tsx'
import type { Text } from '../text/TextContext.tsx'
import { tileFigures } from './tileFigures.ts'
import { errorLevel } from './errorLevel.ts'

interface AdminTilesProps {
  sample: MetricsSample
  text: Text<'adminDashboard'>
}

function ErrorHint({ sample, text: { labels } }: AdminTilesProps) {
  const level = errorLevel(sample.performance.errorRate)
  if (level === undefined || level === 'normal') return labels.tileHints.errorRate
  return (
    <>
      <AlertIcon />
      {labels.errorLevel[level]}
    </>
  )
}

/** The key figures. */
export function AdminTiles({ sample, text }: AdminTilesProps): ReactElement {
  const { labels } = text
  return (
    <dl data-part="tiles">
      {tileFigures(sample, text).map(({ name, value }) => (
        <div
          key={name}
          data-part="tile"
          data-tile={name}
          data-told={value === undefined ? undefined : ''}
          data-level={name === 'errorRate' ? errorLevel(sample.performance.errorRate) : undefined}
        >
          <dt>{labels.tiles[name]}</dt>
          <dd data-part="value">{value ?? labels.notTold}</dd>
          <dd data-part="hint">
            {name === 'errorRate' ? <ErrorHint sample={sample} text={text} /> : labels.tileHints[name]}
          </dd>
        </div>
      ))}
    </dl>
  )
}
