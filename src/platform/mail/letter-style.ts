import type { CSSProperties } from 'react';

const sans = 'Arial, Helvetica, sans-serif';
const rule = '1px solid #D9CFBF';

/** Spruce and cream, written on each element because mail programs drop style sheets. */
export const ink = {
  page: { backgroundColor: '#FBF7F0', fontFamily: sans, margin: 0, padding: '24px 0' },
  outer: { maxWidth: '600px', margin: '0 auto', backgroundColor: '#FBF7F0' },
  name: {
    color: '#06403C',
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: 700,
    margin: 0,
    padding: '4px 24px 12px',
  },
  sheet: { backgroundColor: '#FFFFFF', borderRadius: '14px', padding: '20px 24px' },
  heading: { color: '#23201C', fontSize: '26px', lineHeight: '34px', fontWeight: 700, margin: '0 0 16px' },
  paragraph: { color: '#23201C', fontSize: '18px', lineHeight: '28px', margin: '0 0 16px' },
  small: { color: '#23201C', fontSize: '16px', lineHeight: '24px', margin: '16px 0 0' },
  facts: { margin: '0 0 20px' },
  factRow: { borderBottom: rule },
  factLabel: {
    color: '#23201C',
    fontSize: '18px',
    lineHeight: '24px',
    fontWeight: 700,
    width: '42%',
    padding: '10px 12px 10px 0',
    verticalAlign: 'top',
  },
  factValue: { color: '#23201C', fontSize: '18px', lineHeight: '24px', padding: '10px 0', verticalAlign: 'top' },
  actionRow: { margin: '4px 0' },
  action: {
    backgroundColor: '#0B5A55',
    color: '#FFFFFF',
    fontSize: '18px',
    lineHeight: '26px',
    fontWeight: 700,
    borderRadius: '10px',
    padding: '12px 24px',
  },
  link: { color: '#06403C', textDecoration: 'underline' },
  foot: { padding: '20px 24px' },
  footWords: { color: '#4A443C', fontSize: '15px', lineHeight: '23px', margin: '0 0 16px' },
} as const satisfies Record<string, CSSProperties>;

/** Dark mode, for mail programs that read a style sheet: the sheet itself is coloured too, not only the page. */
export const darkInk = `
@media (prefers-color-scheme: dark) {
  body, body > table, body > table > tbody > tr > td, .outer { background-color: #16201F !important }
  .sheet { background-color: #1E2B2A !important }
  .ink, .foot-words { color: #F3EEE6 !important }
  .name, .link { color: #7FD1C4 !important }
  .rule { border-color: #4A5A57 !important }
  .action { background-color: #7FD1C4 !important; color: #0D1716 !important }
}`;
