import { Form } from '../../../platform/web/form.js';
import type { PausedKind } from '../../../platform/mail/pause-letters.js';
import { Button, InsetText } from '../../../ui/index.js';
import { deskPaths } from '../desk.paths.js';
import { useMail } from './use-mail.js';

interface PausedKindsProps {
  readonly paused: readonly PausedKind[];
  /** What a kind is called. */
  readonly titleOf: (name: string) => string;
}

/** Kinds of letters that do not leave just now, and why; each can be let go on. */
export function PausedKinds({ paused, titleOf }: PausedKindsProps) {
  const { m, f, locale, zone } = useMail();
  if (paused.length === 0) return null;
  return (
    <section aria-label={m.paused.title}>
      {paused.map(({ name, since, because, waiting }) => (
        <InsetText key={name}>
          <p className="govuk-body">
            {(because === 'failures' ? m.paused.failures : m.paused.byHand)(titleOf(name), f.dateTime(since, zone))}{' '}
            {m.paused.waiting(waiting)}
          </p>
          <Form action={deskPaths.resumeKind.to(locale, { kind: name })}>
            <Button look="secondary">
              {m.paused.resume}
              <span className="govuk-visually-hidden">{m.kinds.pauseThis(titleOf(name))}</span>
            </Button>
          </Form>
        </InsetText>
      ))}
    </section>
  );
}
