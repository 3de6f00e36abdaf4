/** What the word in a link that signs in is signed for: `ctx.token(signIn, linkId)` in a letter. */
export const signIn = 'sign-in';
