import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where letters go, by what stands behind the @, and when the next one may. */
@Entity('mail_domains')
export class MailDomain {
  /** Lower case. */
  @PrimaryColumn('text')
  domain!: string;

  /** Each letter moves it on by its share of a minute; a server that asks for less moves it further. */
  @Column('timestamptz')
  freeAt!: Date;
}
