import type { ReactNode } from 'react';
import { Table } from '../components/table.js';
import { useLanguage } from '../language.js';
import { ButtonRow } from './layout.js';
import { FactsList } from './facts.js';

export type ImportFault = { row: number; column: string; text: ReactNode };

export type ImportPreviewProps = {
  counts: { add: number; change: number; same: number; fault: number };
  faults?: readonly ImportFault[];
  faultsTitle?: ReactNode;
  actions?: ReactNode;
};

/** What an import would do, before it does it: how many rows, and each fault by row and column. */
export function ImportPreview({ counts, faults = [], faultsTitle, actions }: ImportPreviewProps) {
  const { t } = useLanguage();
  const facts = (['add', 'change', 'same', 'fault'] as const).map((key) => ({
    label: t.importCounts[key],
    value: counts[key],
  }));
  return (
    <div className="import-preview">
      <FactsList facts={facts} />
      {faults.length > 0 && (
        <Table
          caption={faultsTitle}
          captionSize="s"
          head={[t.importRow, t.importColumn, t.importFault]}
          rows={faults.map(({ row, column, text }) => [{ text: row }, column, { text }])}
        />
      )}
      {actions ? <ButtonRow>{actions}</ButtonRow> : null}
    </div>
  );
}
