/** What the frame of every letter says. `readInOther` is in the language that it leads to. */
export const letterWords = {
  en: { readInOther: 'Lire ce courriel en français' },
  fr: { readInOther: 'Read this email in English' },
} as const;
