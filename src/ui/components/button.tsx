import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';

type Look = 'secondary' | 'warning' | 'inverse';

export type ButtonProps = {
  children: ReactNode;
  /** A link that looks like a button. Use it only to go somewhere, never to change something. */
  href?: string;
  look?: Look;
  start?: boolean;
  id?: string;
  name?: string;
  value?: string;
  type?: 'submit' | 'button' | 'reset';
  disabled?: boolean;
  preventDoubleClick?: boolean;
  className?: string;
  attributes?: Attributes;
};

const StartIcon = () => (
  <svg
    className="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
);

export function Button(props: ButtonProps) {
  const { children, href, look, start, id, className, attributes } = props;
  const shared = {
    className: classes('govuk-button', look && `govuk-button--${look}`, className, start && 'govuk-button--start'),
    'data-module': 'govuk-button',
    id,
    ...attributes,
  };
  if (href !== undefined)
    return (
      <a href={href} role="button" draggable="false" {...shared}>
        {children}
        {start && <StartIcon />}
      </a>
    );
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value}
      name={props.name}
      disabled={props.disabled}
      aria-disabled={props.disabled || undefined}
      data-prevent-double-click={props.preventDoubleClick}
      {...shared}
    >
      {children}
      {start && <StartIcon />}
    </button>
  );
}
