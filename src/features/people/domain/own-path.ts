const longest = 1000;
const own = /^\/(en|fr)(?=[/?]|$)[^\\]*$/;
const printable = /^[\x21-\x7e]*$/;

/**
 * The path when it surely leads to a page of this product, otherwise null. Own pages begin with their language, so no
 * other host, scheme, second slash or control character can hide in front (CWE-601). At most 1,000 characters.
 */
export function ownPath(path: unknown): string | null {
  if (typeof path !== 'string' || path.length > longest) return null;
  return own.test(path) && printable.test(path) ? path : null;
}
