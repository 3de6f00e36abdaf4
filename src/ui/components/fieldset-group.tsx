import type { ReactNode } from 'react';
import type { Attributes } from './attributes.js';
import { Fieldset } from './fieldset.js';
import { describe, Group, HintAndError, type GroupProps } from './form-group.js';
import type { Size } from './label.js';

/** What a group of controls under one question has: radios, checkboxes, a date. */
export type QuestionProps = {
  legend?: ReactNode;
  legendSize?: Size;
  legendIsHeading?: boolean;
  legendClassName?: string;
  hint?: ReactNode;
  error?: ReactNode;
  describedBy?: string;
  group?: GroupProps;
  fieldset?: { className?: string; attributes?: Attributes; describedBy?: string };
};

const hasFieldset = ({ legend, fieldset }: QuestionProps) => Boolean(legend ?? fieldset);

/** The ids that describe the controls when no fieldset carries them. */
export const describeItems = (id: string, question: QuestionProps) =>
  hasFieldset(question) ? '' : (describe(id, question) ?? '');

type Parts = { id: string; question: QuestionProps; role?: string; children: ReactNode };

export function FieldsetGroup({ id, question, role, children }: Parts) {
  const { hint, error, group, fieldset } = question;
  const inner = (
    <>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </>
  );
  return (
    <Group error={error} group={group}>
      {hasFieldset(question) ? (
        <Fieldset
          legend={question.legend}
          legendSize={question.legendSize}
          legendIsHeading={question.legendIsHeading}
          legendClassName={question.legendClassName}
          role={role}
          describedBy={describe(id, { describedBy: fieldset?.describedBy ?? question.describedBy, hint, error })}
          className={fieldset?.className}
          attributes={fieldset?.attributes}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </Group>
  );
}
