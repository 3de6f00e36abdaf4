/** The addresses that a letter's HTML part links to. */
export const linksOf = (html: string): string[] =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

/** Links that somebody who reads plain text would miss: empty in a good letter. */
export const missingFromText = ({ html, text }: { html: string; text: string }): string[] =>
  linksOf(html).filter((href) => !text.includes(href));
