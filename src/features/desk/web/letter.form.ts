import { z } from 'zod';
import type { EmailEdits } from '../../../platform/mail/outgoing-email.entity.js';
import type { MailWords } from '../words/mail.js';

/** What a coordinator changes in a letter; undefined when nothing is left changed. `own` is the subject as it was written. */
export const editForm = (t: MailWords['edit'], own: string) =>
  z
    .object({
      subject: z.string().max(150, t.subjectLong).default(''),
      note: z.string().max(2000, t.noteLong).default(''),
    })
    .transform(({ subject, note }): EmailEdits | undefined => {
      const line = subject.replace(/\s+/g, ' ');
      const edits = { ...(line && line !== own ? { subject: line } : {}), ...(note ? { note } : {}) };
      return Object.keys(edits).length > 0 ? edits : undefined;
    });

/** The same for a preview: what is too long is cut, nothing is refused. */
export const previewForm = z.object({
  subject: z
    .string()
    .transform((text) => text.slice(0, 150))
    .catch(''),
  note: z
    .string()
    .transform((text) => text.slice(0, 2000))
    .catch(''),
});
