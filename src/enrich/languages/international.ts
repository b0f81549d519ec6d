import type { Words } from './language-pack.ts'

/** English nouns for what people do that are used in other languages as they stand. */
export const internationalRoles: Words = `
  manager, managing director, managing editor, scientist, data scientist, lead, ceo, cto, cfo, coo, cmo,
  fellow, senior fellow, research fellow, head of, chief, officer, designer, developer, engineer,
  consultant, senior consultant, producer, strategist, coach, blogger, podcaster, youtuber, founder,
  co-founder, cofounder, researcher, senior researcher, research associate, analyst, editor,
  editor-in-chief, editor at large, editor-at-large, copywriter, freelancer, trainer, product owner,
  community manager, account manager, project manager, director, executive director, creative director, art
  director, partner, associate, associate professor, assistant professor, visiting fellow, visiting
  professor, influencer, evangelist, specialist, senior advisor, advisor, postdoc, phd
`
