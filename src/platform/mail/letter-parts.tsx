import { Button } from '@react-email/button';
import { Column } from '@react-email/column';
import { Heading as Title } from '@react-email/heading';
import { Link } from '@react-email/link';
import { Row } from '@react-email/row';
import { Section } from '@react-email/section';
import { Text as Words } from '@react-email/text';
import type { ReactNode } from 'react';
import { ink } from './letter-style.js';

/** The one heading of a letter. */
export const Heading = ({ children }: { children: ReactNode }) => (
  <Title as="h1" className="ink" style={ink.heading}>
    {children}
  </Title>
);

export const Paragraph = ({ children }: { children: ReactNode }) => (
  <Words className="ink" style={ink.paragraph}>
    {children}
  </Words>
);

/** A remark below the button: how long the link works, whom to ask. */
export const Small = ({ children }: { children: ReactNode }) => (
  <Words className="ink" style={ink.small}>
    {children}
  </Words>
);

/** The facts of an offer as rows of label and value: time, length, pay, reply date. */
export const Facts = ({ rows }: { rows: readonly (readonly [label: string, value: string])[] }) => (
  <Section style={ink.facts}>
    {rows.map(([label, value]) => (
      <Row key={label} className="rule" style={ink.factRow}>
        <Column className="ink" style={ink.factLabel}>
          {label}
        </Column>
        <Column className="ink" style={ink.factValue}>
          {value}
        </Column>
      </Row>
    ))}
  </Section>
);

/** The one thing to do. A letter has at most one. */
export const Action = ({ href, children }: { href: string; children: ReactNode }) => (
  <Section style={ink.actionRow}>
    <Button href={href} className="action" style={ink.action}>
      {children}
    </Button>
  </Section>
);

export const TextLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link href={href} className="link" style={ink.link}>
    {children}
  </Link>
);
