import { z } from 'zod';
import { email } from '../../../platform/mail/email.js';
import { Action, Heading, Paragraph, Small } from '../../../platform/mail/letter-parts.js';
import { lines, link } from '../../../platform/mail/letter-text.js';
import { signIn } from '../domain/sign-in-token.js';
import { peoplePaths } from '../people.paths.js';

const says = {
  en: {
    subject: 'Your sign-in link',
    preview: 'It works once, for 20 minutes.',
    heading: (name: string) => (name ? `Welcome back, ${name}` : 'Welcome back'),
    body: 'Here is your link to sign in. You do not need a password.',
    action: 'Sign in',
    small:
      'The link works once, for 20 minutes. If you did not ask for it, you can ignore this email. Nobody can get in without it.',
  },
  fr: {
    subject: 'Votre lien de connexion',
    preview: 'Il sert une seule fois, pendant 20 minutes.',
    heading: (name: string) => (name ? `Bonjour ${name}` : 'Bonjour'),
    body: 'Voici votre lien pour ouvrir une session. Il ne faut pas de mot de passe.',
    action: 'Ouvrir ma session',
    small:
      'Le lien sert une seule fois, pendant 20 minutes. Vous n’avez rien demandé? Laissez ce courriel de côté. Sans ce lien, personne ne peut entrer.',
  },
};

/** The way in: asked for on the sign-in page, good for one sign-in. */
export const signInLetter = email({
  name: 'sign-in',
  payload: z.object({ link: z.uuid() }),
  lane: 'sign-in',
  ttl: 20,
  onDoubt: 'resend',
  subject: (_, { locale }) => says[locale].subject,
  preview: (_, { locale }) => says[locale].preview,
  body: (payload, ctx) => {
    const t = says[ctx.locale];
    return (
      <>
        <Heading>{t.heading(ctx.firstName)}</Heading>
        <Paragraph>{t.body}</Paragraph>
        <Action href={ctx.link(peoplePaths.continue, { token: ctx.token(signIn, payload.link) })}>{t.action}</Action>
        <Small>{t.small}</Small>
      </>
    );
  },
  text: (payload, ctx) => {
    const t = says[ctx.locale];
    const href = ctx.link(peoplePaths.continue, { token: ctx.token(signIn, payload.link) });
    return lines(t.heading(ctx.firstName), t.body, link(t.action, href), t.small);
  },
  sample: { link: '019a0000-0000-7000-8000-000000000001' },
});
