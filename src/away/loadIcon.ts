/** The icon as a picture that may be drawn and read; none where it cannot be had. */
export async function loadIcon(url: string | undefined): Promise<HTMLImageElement | undefined> {
  if (url === undefined) return undefined
  const image = new Image()
  // One from elsewhere, drawn without leave, would make the drawing unreadable.
  image.crossOrigin = 'anonymous'
  image.src = url
  try {
    await image.decode()
    return image
  } catch {
    return undefined
  }
}
