/** What the frame of every letter says. `readInOther` is in the language that it leads to. */
export const letterWords = {
  en: {
    readInOther: 'Lire ce courriel en français',
    several: (count: number) => `${count} messages for you`,
  },
  fr: {
    readInOther: 'Read this email in English',
    several: (count: number) => `${count} messages pour vous`,
  },
} as const;
