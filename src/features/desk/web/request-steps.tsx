import { Form } from '../../../platform/web/form.js';
import { Button, Card, DateField, Details, type FormState } from '../../../ui/index.js';
import type { RequestDesk } from '../data/request-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { useDesk } from './desk.js';

interface StepsProps {
  readonly desk: RequestDesk;
  readonly form: FormState;
}

/** What a coordinator can do with a request that is full or over. */
export function RequestSteps({ desk: { request, offers }, form }: StepsProps) {
  const { locale } = useDesk();
  const label = (wanted: string) => offers.find(({ event }) => event === wanted)?.label[locale];
  const [again, close] = [label('reopen'), label('close')];
  return (
    <>
      {again ? <OpenAgain id={request.id} label={again} folded={request.status === 'filled'} form={form} /> : null}
      {close ? <Close id={request.id} label={close} /> : null}
    </>
  );
}

interface AgainProps {
  readonly id: string;
  readonly label: string;
  /** It is not the usual next step. */
  readonly folded: boolean;
  readonly form: FormState;
}

function OpenAgain({ id, label, folded, form }: AgainProps) {
  const { t, locale } = useDesk();
  const { again } = t.request;
  const asks = (
    <Form action={deskPaths.reopen.to(locale, { id })}>
      <p className="govuk-body">{again.lead}</p>
      <DateField form={form} name="replyBy" legend={again.day} legendSize="s" />
      <Button look={folded ? 'secondary' : undefined} preventDoubleClick>
        {label}
      </Button>
    </Form>
  );
  if (!folded) return <Card title={label}>{asks}</Card>;
  return (
    <Details summary={label} open={Object.keys(form.errors).length > 0}>
      {asks}
    </Details>
  );
}

function Close({ id, label }: { id: string; label: string }) {
  const { t, locale } = useDesk();
  return (
    <Form action={deskPaths.close.to(locale, { id })}>
      <p className="govuk-body">{t.request.closeLead}</p>
      <Button look="secondary" preventDoubleClick>
        {label}
      </Button>
    </Form>
  );
}
