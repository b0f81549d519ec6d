/** schema.org `ImageObject`, RSS `media:content`. `url` is absent when only the caption survived; `credit` is who took or owns it. */
export interface Picture {
  readonly url?: string
  readonly caption?: string
  readonly credit?: string
  readonly alt?: string
  readonly type?: string
  readonly width?: number
  readonly height?: number
}
