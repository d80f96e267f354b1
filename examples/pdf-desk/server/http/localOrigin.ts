/** Pages of this machine, whatever their port, may call the desk from a browser. */
export const localOrigin = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/u
