import { Form } from '../../../platform/web/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { letterLifecycle, type LetterEvent, type ShownState } from '../../../platform/mail/letter.lifecycle.js';
import { Button, ButtonRow, WarningText, type ButtonProps } from '../../../ui/index.js';
import { deskPaths } from '../desk.paths.js';
import { statusWords } from './status.js';
import { useMail } from './use-mail.js';

interface LetterStepsProps {
  readonly id: string;
  readonly state: ShownState;
  /** What it opens is closed: it never goes again. */
  readonly over: boolean;
}

/** Steps that ask first, on a page of their own. */
export const askFirst: readonly LetterEvent[] = ['edit', 'again', 'arrived'];

type Look = ButtonProps['look'];

function useOffers({ state, over }: Omit<LetterStepsProps, 'id'>) {
  const { account } = usePage().visit;
  const offers = account ? letterLifecycle.offers(state, { id: account.id, roles: account.roles }) : [];
  return offers.filter(({ event }) => event !== 'again' || !over);
}

/** What a coordinator may do with the letter as it is now; what cannot be `shown` cannot be changed. */
export function LetterSteps({ id, state, over, shown }: LetterStepsProps & { readonly shown: boolean }) {
  const { locale } = useMail();
  const offers = useOffers({ state, over }).filter(({ event }) => event !== 'edit' || shown);
  if (offers.length === 0) return null;
  return (
    <ButtonRow>
      {offers.map(({ event, label }, index) => {
        const look: Look = event === 'cancel' ? 'warning' : index > 0 ? 'secondary' : undefined;
        const href = deskPaths.decideLetter.to(locale, { id, decision: event });
        const button = { children: label[locale], ...(look ? { look } : {}) };
        return askFirst.includes(event) ? (
          <Button href={href} key={event} {...button} />
        ) : (
          <Form action={href} key={event}>
            <Button {...button} />
          </Form>
        );
      })}
    </ButtonRow>
  );
}

/** Whoever came to a step by its address, when the letter does not allow it any more, is told so. */
export function StepRefused({ state }: Pick<LetterStepsProps, 'state'>) {
  const { m, locale } = useMail();
  const { done } = usePage().visit;
  if (done === 'unshown') return <WarningText>{m.letter.cannotChange}</WarningText>;
  return done === 'moved-on' ? (
    <WarningText>{`${m.conflict.title}. ${m.conflict.now(statusWords('letter', state, locale))}`}</WarningText>
  ) : null;
}

const undoing: Readonly<Partial<Record<LetterEvent, LetterEvent>>> = {
  ...{ hold: 'release', cancel: 'again', release: 'hold', again: 'hold' },
};

/** Right after a step: the way back, while there is one. */
export function UndoStep({ id, state, over }: LetterStepsProps) {
  const { m, locale } = useMail();
  const step = (usePage().visit.done ?? '') as LetterEvent;
  const back = Object.hasOwn(undoing, step) ? undoing[step] : undefined;
  if (!useOffers({ state, over }).some(({ event }) => event === back) || !back) return null;
  return (
    <Form action={deskPaths.decideLetter.to(locale, { id, decision: back })}>
      <Button look="secondary" attributes={{ 'data-undo': '' }}>
        {m.letter.undo[step]}
      </Button>
    </Form>
  );
}
