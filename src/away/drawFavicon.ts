/** What the page's icon says while nobody looks. */
export interface FaviconLook {
  /** Percent that the running jobs have come; absent where none run. */
  progress?: number | undefined
  /** Something has ended. */
  mark?: 'done' | 'failed' | undefined
}

// A canvas reads no stylesheet, and a tab strip is light or dark whatever the page is: these hold on both.
const tones = { track: 'rgb(128 128 128 / 45%)', ring: '#4c7df0', done: '#1f9d57', failed: '#e0474c' }

const fullTurn = 2 * Math.PI
const top = -fullTurn / 4

/** Draws the page's own icon, a ring of progress around it and a dot at its corner, over the whole of the canvas. */
export function drawFavicon(context: CanvasRenderingContext2D, look: FaviconLook, icon?: CanvasImageSource): void {
  const size = context.canvas.width
  context.clearRect(0, 0, size, size)
  if (icon && look.progress !== undefined) drawWithin(context, icon)
  else if (icon) context.drawImage(icon, 0, 0, size, size)
  if (look.progress !== undefined) drawRing(context, look.progress)
  else if (!icon) drawRing(context, 0)
  if (look.mark) drawDot(context, tones[look.mark])
}

/** Draws the icon as a disc, so that no corner of it meets the ring. */
function drawWithin(context: CanvasRenderingContext2D, icon: CanvasImageSource): void {
  const size = context.canvas.width
  const radius = size * 0.32
  const from = size / 2 - radius
  context.save()
  context.beginPath()
  context.arc(size / 2, size / 2, radius, 0, fullTurn)
  context.clip()
  context.drawImage(icon, from, from, 2 * radius, 2 * radius)
  context.restore()
}

function drawRing(context: CanvasRenderingContext2D, percent: number): void {
  const size = context.canvas.width
  const width = size * 0.14
  const arc = (turn: number, tone: string): void => {
    context.beginPath()
    context.arc(size / 2, size / 2, (size - width) / 2, top, top + fullTurn * turn)
    context.lineWidth = width
    context.lineCap = 'butt'
    context.strokeStyle = tone
    context.stroke()
  }
  arc(1, tones.track)
  if (percent > 0) arc(Math.min(percent, 100) / 100, tones.ring)
}

function drawDot(context: CanvasRenderingContext2D, tone: string): void {
  const size = context.canvas.width
  const disc = (radius: number): void => {
    context.beginPath()
    context.arc(size * 0.77, size * 0.77, size * radius, 0, fullTurn)
    context.fill()
  }
  // A gap around it keeps it apart from an icon of the same colour.
  context.globalCompositeOperation = 'destination-out'
  context.fillStyle = '#000'
  disc(0.29)
  context.globalCompositeOperation = 'source-over'
  context.fillStyle = tone
  disc(0.22)
}
