import { z } from 'zod';

/** What belongs to letters after they have left: who signs them, and where answers of mail servers come in. */
export const mailVariables = {
  MAIL_BOUNCES: z
    .string()
    .regex(
      /^([a-z\d-]{1,14}@)?([a-z\d-]+\.)+[a-z\d-]+$/i,
      'must be a domain, or an address with at most 14 letters before the @',
    )
    .optional()
    .describe('where mail servers return letters that they cannot deliver, each to an address of its own')
    .meta({ example: 'bounces@mail.example.ca' }),
  MAIL_HOOK_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .optional()
    .describe(
      'lets a mail server post returned letters, or a provider its events as JSON, to /hooks/mail/returned; off when this is not set',
    )
    .meta({ example: 'the output of: openssl rand -base64 48' }),
  MAIL_INBOX_DIR: z
    .string()
    .optional()
    .describe('a directory into which a mail server puts returned letters, one a file')
    .meta({ example: '/var/mail/tandem/new' }),
  DKIM_DOMAIN: z
    .string()
    .regex(/^([a-z\d-]+\.)+[a-z\d-]+$/i, 'must be a domain')
    .optional()
    .describe('signs letters for this domain, with the two below')
    .meta({ example: 'example.ca' }),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z\d.-]{1,63}$/i, 'must be a selector, as in the name of its DNS record')
    .optional()
    .describe('which key of the domain it is')
    .meta({ example: 'tandem2026' }),
  DKIM_KEY_FILE: z
    .string()
    .optional()
    .describe('the private RSA key in PEM form')
    .meta({ example: '/run/secrets/dkim.pem' }),
};
