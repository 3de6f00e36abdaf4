/** What the frame of every letter says. `readInOther` is in the language that it leads to. */
export const letterWords = {
  en: {
    readInOther: 'Lire ce courriel en français',
    choose: 'Stop these emails, or choose which ones you get',
    several: (count: number) => `${count} messages for you`,
  },
  fr: {
    readInOther: 'Read this email in English',
    choose: 'Ne plus recevoir ces courriels, ou choisir lesquels',
    several: (count: number) => `${count} messages pour vous`,
  },
} as const;
