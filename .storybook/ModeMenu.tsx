/** @jsxRuntime classic */
import React from 'react'
import { Select } from 'storybook/internal/components'
import { useGlobals } from 'storybook/manager-api'
import { globalsOf, menuModes } from './modes.ts'
import type { Mode } from './modes.ts'

const isIn = (globals: Record<string, unknown>, mode: Mode): boolean =>
  Object.entries(globalsOf(mode)).every(([name, value]) => globals[name] === value)

/** A menu that sets theme, width, density, language and direction in one go. */
export function ModeMenu() {
  const [globals, updateGlobals] = useGlobals()
  const names = Object.keys(menuModes)
  const current = names.find((name) => menuModes[name] && isIn(globals, menuModes[name]))
  return (
    <Select
      key={current ?? 'own'}
      ariaLabel="Mode"
      tooltip="Theme, width, density and language in one go"
      options={names.map((name) => ({ title: name, value: name }))}
      {...(current !== undefined && { defaultOptions: current })}
      onSelect={(name) => {
        const mode = menuModes[String(name)]
        if (mode) updateGlobals({ ...globalsOf(mode) })
      }}
    >
      Mode
    </Select>
  )
}
