/** Throws one sentence where this Node is older than the tools need. */
export function ensureNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const enough = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)
  if (!enough) throw new Error(`Node ${version} is too old: please use 20.19 or newer in line 20, or 22.12 or newer.`)
}
