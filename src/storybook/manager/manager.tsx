/** @jsxRuntime classic */
// Storybook's manager has a React of its own: a JSX runtime brought along would be that of another React.
import React from 'react'
import { addons, types } from 'storybook/manager-api'
import { createRemote } from './createRemote.ts'
import { TimelinePanel } from './TimelinePanel.tsx'

addons.register('telltale/timeline', (api) => {
  const remote = createRemote(api)
  addons.add('telltale/timeline/panel', {
    type: types.PANEL,
    title: 'Timeline',
    paramKey: 'timeline',
    render: ({ active }) => (active === false ? null : <TimelinePanel remote={remote} />),
  })
})
