import type { LetterContext } from '../../../platform/mail/email.js';

/** “Hello Marie,” or “Hello,” while no name is known. */
export const hello = ({ locale, firstName }: LetterContext): string =>
  `${locale === 'fr' ? 'Bonjour' : 'Hello'}${firstName ? ` ${firstName}` : ''},`;

/** Whom to call, the same in every letter. */
export const orCall = ({ locale, network }: LetterContext): string =>
  locale === 'fr'
    ? `Une question? Répondez à ce courriel ou appelez le ${network.phone}. Une vraie personne répond.`
    : `A question? Reply to this email or call ${network.phone}. A real person answers.`;

export const linkWorksFor14Days = ({ locale }: LetterContext): string =>
  locale === 'fr'
    ? 'Le bouton fonctionne pendant 14 jours. Après, demandez un nouveau lien sur la page de connexion.'
    : 'The button works for 14 days. After that, ask for a new link on the sign-in page.';
