/** An app's own icon, drawn on the spot so that no picture has to be waited for. */
export function drawAppIcon(size: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size
  const context = canvas.getContext('2d')
  if (!context) return canvas
  context.fillStyle = '#7a5af0'
  context.beginPath()
  context.roundRect(0, 0, size, size, size * 0.22)
  context.fill()
  context.fillStyle = '#ffffff'
  for (const [at, width] of [
    [0.28, 0.5],
    [0.46, 0.5],
    [0.64, 0.3],
  ] as const) {
    context.fillRect(size * 0.25, size * at, size * width, size * 0.09)
  }
  return canvas
}
