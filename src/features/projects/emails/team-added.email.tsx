import { z } from 'zod';
import { email } from '../../../platform/mail/email.js';
import { Action, Heading, Paragraph } from '../../../platform/mail/letter-parts.js';
import { lines, link } from '../../../platform/mail/letter-text.js';
import { projectsPaths } from '../projects.paths.js';

const payload = z.strictObject({ projectId: z.uuid(), code: z.string() });

const words = {
  en: {
    subject: 'You were added to a team',
    heading: 'You were added to a team',
    added: (code: string) =>
      `You are now on the team of project ${code}. You can see its requests for patient partners and act on them.`,
    wrong: 'If this is a mistake, call us and we will put it right.',
    action: 'See the project',
  },
  fr: {
    subject: 'Vous faites partie d’une équipe',
    heading: 'Vous faites partie d’une équipe',
    added: (code: string) =>
      `Vous faites maintenant partie de l’équipe du projet ${code}. Vous pouvez voir ses demandes de partenaires et y donner suite.`,
    wrong: 'S’il y a erreur, appelez-nous et nous la corrigerons.',
    action: 'Voir le projet',
  },
};

/** To a researcher whom somebody added to a project. A project’s title can name an illness, so the letter gives its code. */
export const teamAdded = email({
  name: 'team-added',
  payload,
  onDoubt: 'resend',
  lane: 'transactional',
  thread: ({ projectId }) => `project ${projectId}`,
  subject: (_, { locale }) => words[locale].subject,
  body: ({ projectId, code }, { locale, link: to }) => (
    <>
      <Heading>{words[locale].heading}</Heading>
      <Paragraph>{words[locale].added(code)}</Paragraph>
      <Paragraph>{words[locale].wrong}</Paragraph>
      <Action href={to(projectsPaths.project, { id: projectId })}>{words[locale].action}</Action>
    </>
  ),
  text: ({ projectId, code }, { locale, link: to }) =>
    lines(
      words[locale].heading,
      words[locale].added(code),
      words[locale].wrong,
      link(words[locale].action, to(projectsPaths.project, { id: projectId })),
    ),
  sample: { projectId: '01920000-0000-7000-8000-000000000001', code: 'PR-01' },
});
