import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import type { Attributes } from './attributes.js';

export type NotificationBannerProps = {
  /** One line in large type; `children` for anything longer. */
  heading?: ReactNode;
  children?: ReactNode;
  success?: boolean;
  title?: ReactNode;
  titleId?: string;
  titleHeadingLevel?: 1 | 2 | 3 | 4;
  role?: string;
  disableAutoFocus?: boolean;
  className?: string;
  attributes?: Attributes;
};

function KindOfNews({ success }: { success?: boolean }) {
  const { t } = useLanguage();
  return <>{success ? t.success : t.important}</>;
}

export function NotificationBanner(props: NotificationBannerProps) {
  const { heading, children, success, titleId = 'govuk-notification-banner-title', titleHeadingLevel = 2 } = props;
  const Heading = `h${titleHeadingLevel}` as const;
  const name = classes('govuk-notification-banner', success && 'govuk-notification-banner--success', props.className);
  return (
    <div
      className={name}
      role={props.role ?? (success ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {props.title ?? <KindOfNews success={success} />}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {heading ? <p className="govuk-notification-banner__heading">{heading}</p> : null}
        {children}
      </div>
    </div>
  );
}
