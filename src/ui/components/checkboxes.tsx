import { Choices, type ChoicesProps } from './choices.js';

export type CheckboxesProps = ChoicesProps & { values?: readonly string[] };

export function Checkboxes({ values = [], ...props }: CheckboxesProps) {
  return <Choices kind="checkboxes" props={props} isChosen={(option) => values.includes(option)} />;
}
