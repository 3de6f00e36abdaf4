import type { ReactNode } from 'react';
import { endReasonLabels, teamDeclineReasonLabels, type Labels } from '../../../kernel/vocabulary/index.js';
import { Form } from '../../../platform/web/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, Details, emptyForm, SelectField, type FormState } from '../../../ui/index.js';
import { dismissReasonLabels } from '../../matching/matching.service.js';
import { deskPaths } from '../desk.paths.js';
import { useDesk } from './desk.js';

/** Where a decision is taken, so that the same page comes back afterwards. */
export interface BackTo {
  /** Partners who stand side by side; none on the page of the match itself. */
  readonly compared?: readonly string[];
}

interface StepProps extends BackTo {
  readonly matchId: string;
  readonly step: string;
  readonly label: string;
  /** What a screen reader hears instead, with the name in it. */
  readonly spoken?: string;
  readonly look?: 'secondary' | 'warning';
  readonly form?: FormState | undefined;
  readonly children?: ReactNode;
}

/** One step as a form of its own: a button, and above it what the step needs to know. */
export function Step({ matchId, step, label, spoken, look, compared, children }: StepProps) {
  const { locale } = usePage().visit;
  return (
    <Form action={deskPaths.decide.to(locale, { id: matchId, decision: step })}>
      {compared ? <input type="hidden" name="with" value={compared.join(',')} /> : null}
      {children}
      <Button
        {...(look ? { look } : {})}
        preventDoubleClick
        {...(spoken ? { attributes: { 'aria-label': spoken } } : {})}
      >
        {label}
      </Button>
    </Form>
  );
}

const reasons = {
  dismiss: dismissReasonLabels,
  team_decline: teamDeclineReasonLabels,
  end: endReasonLabels,
} as const satisfies Record<string, Labels<string>>;

export type StepWithReason = keyof typeof reasons;

export const needsReason = (step: string): step is StepWithReason => step in reasons;

/** Each match has a reason field of its own, also where several stand on one page: what is typed and wrong, by its name. */
export function underMatch({ typed, errors }: FormState, matchId: string): FormState {
  const named = <Value,>({ reason, ...rest }: Readonly<Record<string, Value>>) =>
    reason === undefined ? rest : { ...rest, [`reason-${matchId}`]: reason };
  return { typed: named(typed), errors: named(errors) };
}

/** A step that asks why: the list opens when it is wanted. */
export function StepWithReasonForm(props: StepProps & { readonly step: StepWithReason }) {
  const { t, locale } = useDesk();
  const { step, form = emptyForm(), label, spoken, matchId } = props;
  const wrong = Object.keys(form.errors).length > 0;
  const labels: Labels<string> = reasons[step];
  const options = Object.entries(labels).map(([value, text]) => ({ value, text: text[locale] }));
  return (
    <Details summary={spoken ? <Spoken label={label} spoken={spoken} /> : label} open={wrong}>
      <Step {...props} look="secondary">
        <SelectField
          form={underMatch(form, matchId)}
          name={`reason-${matchId}`}
          label={t.match.reasonTitle[step]}
          hint={t.match.reasonHint[step]}
          options={[{ value: '', text: t.match.chooseReason }, ...options]}
        />
      </Step>
    </Details>
  );
}

const Spoken = ({ label, spoken }: { label: string; spoken: string }) => (
  <>
    <span aria-hidden="true">{label}</span>
    <span className="govuk-visually-hidden">{spoken}</span>
  </>
);
