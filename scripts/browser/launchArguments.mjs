/** Flags that make Chromium start as root in a container and draw the same pixels on every run. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  // Redrawing only what changed blends rounded corners a shade differently, after one story than after another.
  '--disable-partial-raster',
]
