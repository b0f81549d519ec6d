const asideWords =
  /(?:^|[\s_-])(?:feedflare|sharedaddy|sharethis|addtoany|addthis|share-?(?:buttons?|bar|links?|icons?|tools?)|social-?(?:share|sharing|buttons?|links?|icons?|bar)|jp-relatedposts|related-?(?:posts?|articles?|stories|links)|yarpp|outbrain|taboola|newsletter-?(?:sign-?up|form|box|promo)|mc4wp-form|screen-reader-text|sr-only|visually-?hidden|adsbygoogle|advert(?:isement)?|post-views|wpulike)(?:$|[\s_])/i
const captionWords =
  /(?:^|[\s_-])(?:wp-caption-(?:text|dd)|(?:image|photo|picture|media|figure|img)-?caption|caption-text)(?:$|[\s_])/i
const figureWords =
  /(?:^|\s)(?:wp-caption|(?:image|photo|picture|captioned)-?(?:figure|container-figure)|captioned-image-container)(?:$|\s)/i

/** True when class names say that an element is no part of the story: share links, related posts, advertisements. */
export const saysAside = remember(asideWords)

/** True when class names say that an element is the caption of a picture. */
export const saysCaption = remember(captionWords)

/** True when class names say that an element holds a picture with its caption. */
export const saysFigure = remember(figureWords)

// A feed repeats the same few class attributes thousands of times.
function remember(words: RegExp): (classes: string) => boolean {
  const known = new Map<string, boolean>()
  return (classes) => {
    let says = known.get(classes)
    if (says === undefined) {
      if (known.size > 500) known.clear()
      says = words.test(classes.length > 400 ? classes.slice(0, 400) : classes)
      known.set(classes, says)
    }
    return says
  }
}
