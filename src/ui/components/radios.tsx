import { Choices, type ChoicesProps } from './choices.js';

export type RadiosProps = ChoicesProps & { value?: string };

export function Radios({ value, ...props }: RadiosProps) {
  return <Choices kind="radios" props={props} isChosen={(option) => Boolean(value) && option === value} />;
}
