import type { ReactElement } from 'react'
import { AlertIcon } from '../icons/AlertIcon.tsx'
import { Sparkline } from '../sparkline/Sparkline.tsx'
import type { Text } from '../text/TextContext.tsx'
import { Drill } from './Drill.tsx'
import type { OnDrillDown } from './drillTarget.ts'
import { tileFigures, tileSpan, type Tile, type TileSource } from './tileFigures.ts'
import type { TimeSpan } from './timeRange.ts'

interface AdminTilesProps extends TileSource {
  /** What the charts show: what a figure leads to is of the same time. */
  span: TimeSpan
  onDrillDown: OnDrillDown | undefined
  text: Text<'adminDashboard'>
}

interface OneTileProps extends Omit<AdminTilesProps, keyof TileSource> {
  tile: Tile
  /** What the small line shows. */
  line: TimeSpan
}

function TileView({ tile, line, span, onDrillDown, text: { labels } }: OneTileProps) {
  const { kind, value, level, delta, points } = tile
  const name = labels.tiles[kind.name]
  return (
    <div data-part="tile" data-tile={kind.name} data-told={value === undefined ? undefined : ''} data-level={level}>
      <dt>{name}</dt>
      <dd data-part="value">
        {value === undefined ? (
          labels.notTold
        ) : (
          <Drill
            target={{ kind: 'figure', figure: kind.figure, ...span }}
            label={labels.showDetails(name, value)}
            onDrillDown={onDrillDown}
          >
            {value}
          </Drill>
        )}
      </dd>
      <dd data-part="hint">
        {level === undefined ? (
          labels.tileHints[kind.name]
        ) : (
          <>
            <AlertIcon />
            {labels.level[level]}
          </>
        )}
      </dd>
      <dd data-part="tile-line" aria-hidden="true">
        {points.length > 1 && <Sparkline points={points} {...line} width="100%" />}
      </dd>
      {/* Its room is kept; what is empty is no news. */}
      <dd data-part="delta" aria-hidden={delta === undefined || undefined}>
        {delta}
      </dd>
    </div>
  )
}

/** The key figures: each with its unit, how it stands against the time before, and how it went. */
export function AdminTiles({ span, onDrillDown, text, ...source }: AdminTilesProps): ReactElement {
  const line = tileSpan(source.sample)
  return (
    <dl data-part="tiles">
      {tileFigures(source, text).map((tile) => (
        <TileView key={tile.kind.name} {...{ tile, line, span, onDrillDown, text }} />
      ))}
    </dl>
  )
}
